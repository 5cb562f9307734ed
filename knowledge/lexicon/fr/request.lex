# REQUEST: to ask, urge, demand, invite, propose, order.

[ask_military_aid]
v: subj > à|auprès_de|de
n: agent|de > à|auprès_de|gov
v demander {obj: arme/armement/missile/avion/char/munition/système/drone/obus/chasseur/renfort}
v réclamer {obj: arme/armement/missile/avion/char/munition/système/drone/obus/chasseur/renfort}
v solliciter {obj: arme/armement/missile/avion/munition/renfort}
v demander aide militaire
v réclamer aide militaire
v solliciter aide militaire
v demander assistance militaire
v demander soutien militaire
v demander couverture aérien
v demander appui aérien
v réclamer zone exclusion aérien
v demander garantie sécurité
v réclamer garantie sécurité
v demander plus arme
v appeler en renfort            subj > obj|à
v appeler à armer               subj > obj|à
v presser de livrer             subj > obj|à
v exhorter à livrer             subj > obj|à
v supplier de livrer            subj > obj|à
n demande arme
n demande aide militaire
n demande renfort
n demande livraison arme
n demande garantie sécurité
n appel renfort

[ask_economic_aid]
v: subj > à|auprès_de|de
n: agent|de > à|auprès_de|gov
v demander {obj: prêt/crédit/argent/fonds/financement/subvention/moratoire/rallonge/rééchelonnement}
v solliciter {obj: prêt/crédit/fonds/financement/subvention/moratoire/rééchelonnement}
v réclamer {obj: argent/fonds/financement/milliard/million/subvention/rallonge}
v demander plan sauvetage
v solliciter plan sauvetage
v demander aide financier
v solliciter aide financier
v demander aide économique
v demander allègement dette
v demander annulation dette
v réclamer annulation dette
v demander restructuration dette
v solliciter fmi
v se tourner vers fmi
n demande prêt
n demande aide financier
n demande financement
n demande aide économique
n demande restructuration dette
n demande moratoire
n demande crédit

[ask_humanitarian_aid]
v: subj > à|auprès_de|de
n: agent|de > à|auprès_de|gov
v demander {obj: vivre/nourriture/médicament/vaccin/tente/dose}
v réclamer {obj: vivre/nourriture/médicament/vaccin/dose}
v demander aide humanitaire
v réclamer aide humanitaire
v solliciter aide humanitaire
v demander aide alimentaire
v demander aide international
v lancer appel don
v lancer appel fonds
v demander aide urgence
v appeler à aide international
v appeler à solidarité
v lancer appel solidarité
n demande aide humanitaire
n appel aide humanitaire
n demande aide alimentaire
n appel don
n appel fonds
n appel solidarité
n demande aide international

[ask_peacekeepers]
v: subj > à|auprès_de|de
n: agent|de > à|auprès_de|gov
v demander envoi casque bleu
v demander déploiement casque bleu
v réclamer déploiement force
v demander envoi observateur
v demander envoi force international
v réclamer force international
v demander force protection
v réclamer envoi troupe
v demander prolongation mission
v appeler à déploiement force
v demander {obj: observateur/casque}
v demander envoi troupe
v demander intervention
v demander intervention militaire
v réclamer intervention militaire
v solliciter intervention
v appeler à intervenir
n demande intervention
n demande déploiement
n demande casque bleu
n demande envoi troupe
n appel intervention

[ask_asylum]
v: subj > à|en|auprès_de
n: agent|de > à|en|auprès_de|gov
v demander asile                subj > à|en|auprès_de|dans
v demander asile politique      subj > à|en|auprès_de|dans
v solliciter asile              subj > à|en|auprès_de|dans
v réclamer asile                subj > à|en|auprès_de|dans
v demander statut réfugié       subj > à|en|auprès_de|dans
v solliciter statut réfugié     subj > à|en|auprès_de|dans
v déposer demande asile         subj > à|en|auprès_de|dans
v demander refuge               subj > à|en|auprès_de|dans
v chercher refuge               subj > à|en|auprès_de|dans
v chercher asile                subj > à|en|auprès_de|dans
v demander protection international subj > à|en|auprès_de|dans
v solliciter protection         subj > à|en|auprès_de|dans
v demander visa humanitaire     subj > à|en|auprès_de|dans
v demander droit asile          subj > à|en|auprès_de|dans
n demande asile
n demande asile politique
n demande protection
n demande refuge
n demande statut réfugié
n demande visa

[ask_help]
v: subj > à|auprès_de
n: agent > à|auprès_de|gov
v demander {obj: aide/assistance/secours/soutien/appui/protection/asile/prêt/renfort/concours} subj > à|auprès_de|de
v solliciter {obj: aide/assistance/secours/soutien/appui/protection/asile/prêt/renfort/concours} subj > à|auprès_de|de
v réclamer {obj: aide/assistance/secours/soutien/appui/protection/asile/arme/armement/missile/avion/char/renfort}
v implorer {obj: aide/soutien/secours} subj > de|à|auprès_de
v demander aide                 subj > de|à|auprès_de
v demander soutien              subj > de|à|auprès_de
v demander appui                subj > de|à|auprès_de
v demander protection           subj > de|à|auprès_de
v demander renfort              subj > de|à|auprès_de
v solliciter aide               subj > de|à|auprès_de
v solliciter soutien            subj > de|à|auprès_de
v solliciter appui              subj > de|à|auprès_de
v réclamer aide                 subj > de|à|auprès_de
v réclamer soutien              subj > de|à|auprès_de
v chercher aide                 subj > de|à|auprès_de
v chercher soutien              subj > de|à|auprès_de
v chercher appui                subj > de|à|auprès_de
v quêter soutien                subj > de|à|auprès_de
v mendier aide                  subj > de|à|auprès_de
v rechercher soutien            subj > de|à|auprès_de
v quémander                     subj > à|auprès_de|sur
v demander à aide               subj > à|auprès_de|sur
v compter sur aide              subj > à|auprès_de|sur
v en appeler                    subj > à|auprès_de|sur
v s'adresser pour aide          subj > à|auprès_de|sur
v appeler à aide                subj > obj|à|vers
v appeler à rescousse           subj > obj|à|vers
v appeler au secours            subj > obj|à|vers
v appeler à secours             subj > obj|à|vers
v appeler secours               subj > obj|à|vers
v se tourner vers pour aide     subj > obj|à|vers
v lancer appel aide             subj > à
v lancer appel à aide           subj > à
v lancer appel secours          subj > à
v lancer cri alarme             subj > à
n demande aide                  agent|de > à|auprès_de|gov
n appel aide                    agent|de > à|auprès_de|gov
n demande assistance            agent|de > à|auprès_de|gov
n appel secours                 agent|de > à|auprès_de|gov
n demande soutien               agent|de > à|auprès_de|gov
n demande secours               agent|de > à|auprès_de|gov
n appel à aide                  agent|de > à|auprès_de|gov
n demande appui                 agent|de > à|auprès_de|gov
n appel détresse                agent|de > à|auprès_de|gov
v compter sur {to: state/org; from: state/org/person} subj > sur
v miser sur {to: state/org; from: state/org/person} subj > sur
v implorer aide                 subj > de
v implorer secours              subj > de
v mendier                       subj > auprès_de|à
v solliciter {to: state/org/person} subj > obj

[ask_meeting]
v: subj > à|avec|auprès_de
n: agent > à|avec|auprès_de
v demander {obj: réunion/rencontre/entretien/audience/rendez-vous/sommet/session} subj > à|avec|auprès_de|de|obj
v solliciter {obj: réunion/rencontre/entretien/audience/rendez-vous/sommet} subj > à|avec|auprès_de|de|obj
v réclamer {obj: réunion/rencontre/sommet/session} subj > à|avec|auprès_de|de|obj
v demander à rencontrer         subj > à|avec|auprès_de|de|obj
v demander à voir               subj > à|avec|auprès_de|de|obj
v demander à être reçu          subj > à|avec|auprès_de|de|obj
v souhaiter rencontrer          subj > à|avec|auprès_de|de|obj
v proposer rencontre            subj > à|avec|auprès_de|de|obj
v proposer sommet               subj > à|avec|auprès_de|de|obj
v proposer réunion              subj > à|avec|auprès_de|de|obj
v inviter à rencontrer          subj > à|avec|auprès_de|de|obj
v demander réunion urgence      subj > à|avec|auprès_de|de|obj
v demander convocation conseil sécurité subj > à|avec|auprès_de|de|obj
v appeler à réunion             subj > à|avec|auprès_de|de|obj
v demander tenue réunion        subj > à|avec|auprès_de|de|obj
n demande rencontre
n demande audience
n demande réunion
n demande entretien
n proposition rencontre
n demande entrevue
n demande sommet

[demand_meeting]
v: subj > à|de|avec|obj
n: agent > à|de
v exiger {obj: réunion/rencontre/sommet/session/audience/négociation/dialogue/pourparler}
v exiger réunion urgence
v exiger ouverture négociation
v exiger d'être reçu
n exigence négociation
n exigence rencontre

[urge_talks]
v: subj > obj|à|de
n: agent > à|entre
v appeler au dialogue
v appeler à dialogue
v appeler à négociation
v appeler à négocier
v appeler à reprise dialogue
v appeler à reprendre négociation
v appeler à table négociation
v appeler à dialoguer
v exhorter à dialoguer
v exhorter à négocier
v exhorter au dialogue
v inviter à négocier
v inviter à dialoguer
v inviter au dialogue
v presser de négocier
v pousser à négocier
v encourager à dialoguer
v inciter à négocier
v prôner dialogue
v plaider pour dialogue
v plaider pour négociation
v préconiser dialogue
v réclamer dialogue
v réclamer reprise négociation
v demander reprise négociation
v exhorter à reprendre négociation
v demander ouverture négociation
v demander {obj: dialogue/négociation/pourparler/concertation} subj > à|avec|obj
v réclamer {obj: dialogue/négociation/pourparler/concertation} subj > à|avec|obj
n appel dialogue
n appel négociation
n appel à dialogue
n appel à négociation
n appel reprise dialogue
n appel concertation

[ask_mediation]
v: subj > à|de|auprès_de
n: agent > à|de|auprès_de
v demander {obj: médiation/arbitrage/bons}
v solliciter {obj: médiation/arbitrage}
v réclamer {obj: médiation/arbitrage}
v demander médiation
v solliciter médiation
v demander à servir médiateur
v demander bon office
v solliciter bon office
v accepter médiation
v demander à jouer médiateur
v inviter à médiation
v appeler à médiation
v proposer médiation à
n demande médiation
n appel médiation
n demande arbitrage
n sollicitation médiation

[ask_settlement]
v: subj > obj|à
n: agent > à|entre
v appeler à règlement
v appeler à règlement pacifique
v appeler à solution politique
v appeler à solution diplomatique
v appeler à résoudre
v appeler à paix
v appeler à compromis
v appeler à réconciliation
v appeler à trouver accord
v appeler à signer accord
v appeler à signer
v exhorter à signer
v exhorter à trouver accord
v exhorter à conclure
v presser de signer
v presser d'accepter
v appeler à accepter
v exhorter à accepter
v exhorter à faire paix
v plaider pour paix
v plaider pour solution
v prôner solution
v réclamer solution politique
v appeler à accepter plan
v inviter à signer
v appeler à ratifier
v exhorter à ratifier
n appel paix
n appel réconciliation
n appel règlement
n appel compromis
n appel à paix
n plaidoyer paix
n plaidoyer pour paix
n appel unité

[ask_ceasefire]
v: subj > à|auprès_de|obj
n: agent > à|entre
v demander {obj: cessez-le-feu/trêve/cessation/pause/arrêt} subj > obj|de|à|auprès_de
v réclamer {obj: cessez-le-feu/trêve/cessation/pause/arrêt} subj > obj|de|à|auprès_de
v solliciter {obj: cessez-le-feu/trêve} subj > obj|de|à|auprès_de
v appeler à cessez-le-feu       subj > obj|de|à|auprès_de
v appeler à trêve               subj > obj|de|à|auprès_de
v appeler à cesser feu          subj > obj|de|à|auprès_de
v appeler à cesser combat       subj > obj|de|à|auprès_de
v appeler à cesser hostilité    subj > obj|de|à|auprès_de
v appeler à fin guerre          subj > obj|de|à|auprès_de
v appeler à fin combat          subj > obj|de|à|auprès_de
v appeler à fin violence        subj > obj|de|à|auprès_de
v appeler à fin hostilité       subj > obj|de|à|auprès_de
v appeler à arrêt combat        subj > obj|de|à|auprès_de
v appeler à arrêter             subj > obj|de|à|auprès_de
v appeler à cesser              subj > obj|de|à|auprès_de
v exhorter à cesser             subj > obj|de|à|auprès_de
v exhorter à arrêter            subj > obj|de|à|auprès_de
v demander de cesser            subj > obj|de|à|auprès_de
v demander d'arrêter            subj > obj|de|à|auprès_de
v demander de mettre fin        subj > obj|de|à|auprès_de
v appeler à mettre fin          subj > obj|de|à|auprès_de
v exhorter à mettre fin         subj > obj|de|à|auprès_de
v appeler à cessation           subj > obj|de|à|auprès_de
v appeler à cessation hostilité subj > obj|de|à|auprès_de
v appeler à pause humanitaire   subj > obj|de|à|auprès_de
v appeler à trêve humanitaire   subj > obj|de|à|auprès_de
v plaider pour cessez-le-feu    subj > obj|de|à|auprès_de
v plaider pour trêve            subj > obj|de|à|auprès_de
v demander fin guerre           subj > obj|de|à|auprès_de
v demander arrêt combat         subj > obj|de|à|auprès_de
v demander arrêt bombardement   subj > obj|de|à|auprès_de
v réclamer arrêt bombardement   subj > obj|de|à|auprès_de
v exhorter à déposer arme       subj > obj|de|à|auprès_de
v appeler à déposer arme        subj > obj|de|à|auprès_de
v inviter à déposer arme        subj > obj|de|à|auprès_de
v proposer cessez-le-feu        subj > obj|de|à|auprès_de
v proposer trêve                subj > obj|de|à|auprès_de
n appel cessez-le-feu
n appel trêve
n appel à cessez-le-feu
n appel à trêve
n appel fin violence
n appel fin guerre
n demande cessez-le-feu
n proposition cessez-le-feu
n proposition trêve
n demande trêve

[demand_ceasefire]
v: subj > à|de|obj
n: agent > à|de
v exiger {obj: cessez-le-feu/trêve/cessation/arrêt/fin}
v exiger cessez-le-feu immédiat
v exiger fin guerre
v exiger fin bombardement
v exiger arrêt combat
v exiger arrêt bombardement
v exiger de cesser
v exiger qu'il cesse
v sommer de cesser
v sommer d'arrêter
v sommer de déposer arme
v enjoindre de cesser
v exiger désarmement
v exiger {obj: désarmement/dénucléarisation/démantèlement}
v réclamer {obj: désarmement/dénucléarisation/démantèlement}
n exigence cessez-le-feu
n exigence désarmement

[urge_restraint]
v: subj > obj|à|de
n: agent > à
v appeler à retenue
v appeler au calme
v appeler à calme
v appeler à désescalade
v appeler à apaisement
v appeler à raison
v appeler à modération
v appeler à sang-froid
v appeler à prudence
v appeler à responsabilité
v appeler à sagesse
v appeler à éviter escalade
v appeler à éviter
v appeler à s'abstenir
v appeler à ne pas
v exhorter à retenue
v exhorter au calme
v exhorter à modération
v exhorter à éviter
v exhorter à s'abstenir
v exhorter à ne pas
v inviter à retenue
v inviter à modération
v inviter au calme
v demander de s'abstenir
v demander retenue
v prêcher modération
v prêcher retenue
v recommander retenue
v prôner apaisement
v prôner désescalade
v inciter à retenue
v encourager désescalade
v demander désescalade
v réclamer désescalade
n appel calme
n appel retenue
n appel à calme
n appel à retenue
n appel désescalade
n appel modération
n appel apaisement
n appel sang-froid

[ask_withdrawal]
v: subj > à|de|obj
n: agent > de|à
v demander {obj: retrait/départ/évacuation/désengagement} subj > à|de|obj
v réclamer {obj: retrait/départ/évacuation/désengagement} subj > à|de|obj
v appeler à retirer             subj > à|de|obj
v appeler à retrait             subj > à|de|obj
v demander de retirer           subj > à|de|obj
v exhorter à retirer            subj > à|de|obj
v appeler à quitter             subj > à|de|obj
v demander de quitter           subj > à|de|obj
v demander à quitter            subj > à|de|obj
v prier de quitter              subj > à|de|obj
v inviter à quitter             subj > à|de|obj
v inviter à partir              subj > à|de|obj
v appeler à se retirer          subj > à|de|obj
v demander fermeture base       subj > à|de|obj
v réclamer fermeture base       subj > à|de|obj
v réclamer retrait troupe       subj > à|de|obj
v demander retrait troupe       subj > à|de|obj
v demander fin occupation       subj > à|de|obj
v réclamer fin occupation       subj > à|de|obj
v appeler à mettre fin occupation subj > à|de|obj
v demander gel colonisation     subj > à|de|obj
n demande retrait
n appel retrait
n demande départ troupe
n demande évacuation

[demand_withdrawal]
v: subj > à|de|obj
n: agent > de|à
v exiger {obj: retrait/départ/évacuation/désengagement} subj > à|de|obj
v exiger retrait troupe         subj > à|de|obj
v exiger retrait immédiat       subj > à|de|obj
v exiger fin occupation         subj > à|de|obj
v exiger fermeture base         subj > à|de|obj
v sommer de retirer             subj > à|de|obj
v sommer de quitter             subj > à|de|obj
v sommer d'évacuer              subj > à|de|obj
v ordonner de quitter           subj > à|de|obj
v donner ordre quitter          subj > à|de|obj
v exiger de retirer             subj > à|de|obj
v mettre en demeure de retirer  subj > à|de|obj
n exigence retrait
n ultimatum retrait

[ask_release]
v: subj > à|auprès_de|de|obj
n: agent > à|de
v demander {obj: libération/relaxe/élargissement/grâce/clémence/amnistie}
v réclamer {obj: libération/relaxe/élargissement/grâce/clémence/amnistie}
v solliciter {obj: libération/grâce/clémence/amnistie/pardon}
v appeler à libération
v appeler à libérer
v appeler à relâcher
v exhorter à libérer
v exhorter à relâcher
v demander de libérer
v demander à libérer
v presser de libérer
v prier de libérer
v demander libération immédiat
v réclamer libération immédiat
v plaider libération
v plaider pour libération
v implorer clémence
v implorer grâce
v demander de gracier
v appeler à gracier
v demander liberté provisoire
v faire campagne libération
v demander levée assignation
n appel libération
n demande libération
n demande grâce
n demande clémence
n demande élargissement
n appel à libération
n demande amnistie
n recours grâce

[demand_release]
v: subj > à|de|obj
n: agent > de|à
v exiger {obj: libération/relaxe/élargissement}
v exiger libération immédiat
v exiger de libérer
v sommer de libérer
v exiger remise en liberté
v exiger {obj: restitution/remboursement/rétrocession}
v réclamer {obj: restitution/rétrocession}
v demander {obj: restitution/rétrocession}
v exiger retour otage
n exigence libération
n demande restitution

[ask_lift_sanctions]
v: subj > à|de|auprès_de|obj
n: agent > à|de
v demander {obj: levée/allègement/assouplissement/suspension/exemption/dérogation}
v réclamer {obj: levée/allègement/assouplissement/suppression}
v solliciter {obj: exemption/dérogation/levée}
v appeler à levée
v appeler à lever
v demander de lever
v exhorter à lever
v presser de lever
v appeler à lever sanction
v demander levée sanction
v réclamer levée sanction
v demander fin embargo
v réclamer fin embargo
v appeler à fin embargo
v demander levée blocus
v réclamer levée blocus
v appeler à lever blocus
v demander de rouvrir
v appeler à rouvrir
v exhorter à rouvrir
v demander réouverture
v réclamer réouverture
v demander dégel avoir
v demander exemption
n demande levée sanction
n appel levée sanction
n appel levée blocus
n demande exemption
n demande dérogation
n appel réouverture

[demand_lift_sanctions]
v: subj > à|de|obj
n: agent > à|de
v exiger {obj: levée/allègement/suspension/réouverture/suppression/dégel}
v exiger levée sanction
v exiger levée blocus
v exiger fin embargo
v exiger fin blocus
v exiger de lever
v sommer de lever
n exigence levée sanction
n exigence levée

[ask_access]
v: subj > à|auprès_de|de|obj
n: agent > à|auprès_de
v demander {obj: accès/inspection/passage/survol}
v réclamer {obj: accès/inspection/corridor}
v solliciter {obj: accès/autorisation/survol}
v appeler à laisser entrer
v demander de laisser
v appeler à autoriser
v exhorter à autoriser
v exhorter à laisser
v demander accès consulaire
v demander accès humanitaire
v réclamer accès humanitaire
v demander couloir humanitaire
v réclamer ouverture corridor
v demander d'autoriser
v appeler à protéger civil
v demander à protéger
v appeler à ouvrir frontière
v appeler à garantir accès
n demande accès
n demande inspection
n demande autorisation
n appel accès humanitaire

[ask_policy_change]
v: subj > à|obj|de
n: agent > à|de
v demander {obj: réforme/changement/révision/abrogation/annulation/report/moratoire}
v réclamer {obj: réforme/changement/révision/abrogation/annulation/report/moratoire}
v appeler à réformer
v appeler à réforme
v appeler à changer
v appeler à réviser
v appeler à renoncer
v appeler à annuler
v appeler à abroger
v appeler à reconsidérer
v appeler à revenir
v appeler à suspendre
v exhorter à renoncer
v exhorter à réformer
v exhorter à reconsidérer
v exhorter à abandonner
v exhorter à revenir
v exhorter à suspendre
v demander de renoncer
v demander d'annuler
v demander d'abandonner
v demander de revoir
v demander de suspendre
v demander de reconsidérer
v presser de renoncer
v presser de réformer
v presser de suspendre
v demander suspension
v demander retrait projet
v réclamer retrait réforme
v réclamer retrait loi
v demander retrait loi
n appel réforme
n demande réforme
n demande annulation
n demande révision
n demande suspension
n demande report
n appel suspension

[demand_policy_change]
v: subj > à|de|obj
n: agent > à|de
v exiger {obj: réforme/changement/révision/abrogation/annulation/retrait/report/suspension}
v exiger retrait réforme
v exiger retrait loi
v exiger de renoncer
v exiger hausse salaire
v réclamer hausse salaire
v réclamer augmentation
v exiger baisse
v réclamer baisse prix
v revendiquer {obj: autonomie/augmentation/hausse/réforme}
v sommer de renoncer
v sommer de choisir
n revendication salarial
n exigence réforme
n revendication autonomie
n cahier doléance
n liste revendication

[ask_leadership_change]
v: subj > à|de|obj
n: agent > à|de
v demander {obj: démission/destitution/limogeage/renvoi/abdication}
v réclamer {obj: démission/destitution/limogeage/renvoi/tête}
v appeler à démission
v appeler à démissionner
v appeler à destitution
v appeler à départ
v appeler à renverser
v demander de démissionner
v inviter à démissionner
v presser de démissionner
v pousser à démission
v exhorter à démissionner
v appeler à quitter pouvoir
v demander de quitter pouvoir
v demander élection anticipé
v réclamer élection anticipé
v appeler à élection anticipé
v réclamer dissolution
v demander dissolution
v appeler à changement régime
v appeler à voter contre
v demander de se retirer
n appel démission
n demande démission
n appel destitution
n demande destitution
n appel élection anticipé
n appel soulèvement

[demand_leadership_change]
v: subj > à|de|obj
n: agent > de|à
v exiger {obj: démission/destitution/limogeage/renvoi}
v exiger départ président
v exiger départ premier ministre
v exiger élection
v exiger élection anticipé
v exiger dissolution
v exiger que démissionne
v sommer de démissionner
v exiger de démissionner
v exiger chute régime
n exigence démission
n ultimatum démission

[ask_rights]
v: subj > à|obj|de
n: agent > à
v demander {obj: égalité/liberté/abolition}
v réclamer {obj: égalité/liberté/abolition/justice/démocratie/droit}
v appeler à respecter droit
v exhorter à respecter droit
v appeler à respect droit homme
v appeler à garantir droit
v exhorter à garantir droit
v demander respect droit
v appeler à abolir
v exhorter à abolir
v appeler à protéger journaliste
v appeler à liberté presse
v réclamer droit vote
v revendiquer {obj: droit/indépendance/liberté/égalité}
v appeler à protéger minorité
v appeler à protection civil
v exhorter à protéger civil
v appeler à protéger
v exhorter à protéger
n appel respect droit
n appel liberté
n revendication droit
n revendication indépendance
n appel démocratie

[ask_institutions]
v: subj > à|obj|de
n: agent > à
v demander {obj: référendum/élection/scrutin/recomptage/transition/constituante}
v réclamer {obj: référendum/élection/scrutin/recomptage/transition/constituante}
v appeler à tenir élection
v appeler à organiser élection
v exhorter à organiser élection
v exhorter à tenir élection
v appeler à élection libre
v appeler à transition
v appeler à retour ordre constitutionnel
v exhorter à retour ordre constitutionnel
v demander annulation scrutin
v réclamer annulation élection
v demander recompte voix
v réclamer nouveau scrutin
v exiger annulation scrutin
v exiger retour ordre constitutionnel
v appeler à respecter constitution
v exhorter à respecter résultat
v appeler à respecter résultat
n appel élection
n demande référendum
n demande recomptage
n appel transition
n appel référendum

[ask_cooperation]
v: subj > à|obj|avec
n: agent > à|avec
v appeler à coopérer
v appeler à coopération
v exhorter à coopérer
v demander de coopérer
v demander coopération
v solliciter coopération
v inviter à coopérer
v inviter à collaborer
v presser de coopérer
v inviter à investir
v appeler à investir
v encourager à investir
v exhorter à rejoindre
v appeler à rejoindre
v inviter à rejoindre
v inviter à adhérer
v appeler à travailler
v appeler à renforcer coopération
v appeler à renforcer relation
v inviter à participer
v appeler à participer
v exhorter à participer
v appeler à unir
v appeler à unité
v appeler à front commun
n appel coopération
n demande coopération
n appel à coopération
n appel investissement
n appel unité national

[ask_extradition]
v: subj > à|auprès_de|obj
n: agent > à|auprès_de
v demander {obj: extradition/transfèrement}
v réclamer {obj: extradition/transfèrement}
v exiger {obj: extradition}
v solliciter {obj: extradition}
v demander d'extrader
v demander de livrer
v demander à livrer
v exhorter à extrader
v exhorter à livrer
v appeler à extrader
v appeler à arrêter suspect
v demander remise suspect
v exiger de livrer
n demande extradition
n requête extradition
n demande transfèrement
n demande entraide judiciaire

[ask_investigation]
v: subj > à|de|sur|obj
n: agent > à|sur
v demander {obj: enquête/investigation/audit/commission/inculpation}
v réclamer {obj: enquête/investigation/audit/commission}
v exiger {obj: enquête/investigation/audit}
v appeler à enquête
v appeler à enquêter
v demander d'enquêter
v exhorter à enquêter
v demander ouverture enquête
v réclamer ouverture enquête
v appeler à enquête indépendant
v demander enquête indépendant
v réclamer enquête indépendant
v réclamer enquête international
v appeler à faire lumière
v demander à faire lumière
v exiger enquête international
v exhorter à poursuivre auteur
n demande enquête
n appel enquête
n appel à enquête

[demand_explanation]
v: subj > de|à|auprès_de
n: agent > à|auprès_de
v demander {obj: explication/éclaircissement/clarification/précision/justification/preuve/excuse}
v exiger {obj: explication/éclaircissement/clarification/précision/justification/preuve/excuse/réponse}
v réclamer {obj: explication/éclaircissement/clarification/preuve/excuse/réponse}
v demander explication
v demander éclaircissement
v demander compte
v demander à s'expliquer
v demander de s'expliquer
v demander de clarifier
v exiger excuse
v exiger explication
v exiger compte
v exiger excuse public
v sommer de s'expliquer
v réclamer excuse public
v demander excuse
v appeler à s'excuser
v demander de s'excuser
v exhorter à s'excuser
v demander de présenter excuse
v questionner                   subj > obj
n demande explication
n demande éclaircissement
n demande clarification
n demande excuse
n demande information
n demande preuve

[demand_compensation]
v: subj > à|de
n: agent > à|de
v demander {obj: indemnité/compensation/réparation/dédommagement/indemnisation/remboursement/paiement/rançon}
v exiger {obj: indemnité/compensation/réparation/dédommagement/indemnisation/remboursement/paiement/rançon/milliard/million}
v réclamer {obj: indemnité/compensation/réparation/dédommagement/indemnisation/remboursement/paiement/rançon/dû/dommages-intérêts}
v exiger de payer
v sommer de payer
v demander de payer
v demander de rembourser
v réclamer paiement dette
v exiger paiement dette
v demander de financer
v demander de contribuer
v exhorter à payer
v demander d'augmenter contribution
v exiger d'augmenter dépense
n demande indemnisation
n demande réparation
n demande compensation
n demande remboursement
n demande rançon
n exigence paiement

[ask_membership]
v: subj > à|auprès_de
n: agent|de > à|auprès_de
v demander à adhérer            subj > à|auprès_de|de|obj|comp
v demander adhésion             subj > à|auprès_de|de|obj|comp
v demander à rejoindre          subj > à|auprès_de|de|obj|comp
v demander à entrer             subj > à|auprès_de|de|obj|comp
v demander à intégrer           subj > à|auprès_de|de|obj|comp
v demander {obj: adhésion/intégration} subj > à|auprès_de|de|obj|comp
v déposer candidature           subj > à|auprès_de|de|obj|comp
v poser candidature             subj > à|auprès_de|de|obj|comp
v présenter candidature         subj > à|auprès_de|de|obj|comp
v déposer demande adhésion      subj > à|auprès_de|de|obj|comp
v soumettre demande adhésion    subj > à|auprès_de|de|obj|comp
v se porter candidat            subj > à|auprès_de|de|obj|comp
v être candidat {to: org}       subj > à|auprès_de
v postuler                      subj > à|auprès_de|de|obj|comp
v demander statut observateur   subj > à|auprès_de|de|obj|comp
v demander statut candidat      subj > à|auprès_de|de|obj|comp
v solliciter adhésion           subj > à|auprès_de|de|obj|comp
v solliciter {obj: adhésion/statut} subj > à|auprès_de|de|obj|comp
n demande adhésion
n candidature {to: org}
n demande intégration
n demande rattachement
n acte candidature

[ask_recognition]
v: subj > à|auprès_de|de|obj
n: agent > à|par|de
v demander {obj: reconnaissance}
v réclamer {obj: reconnaissance}
v exiger {obj: reconnaissance}
v solliciter {obj: reconnaissance}
v appeler à reconnaître
v exhorter à reconnaître
v demander de reconnaître
v presser de reconnaître
v appeler à reconnaissance
v appeler à soutenir
v exhorter à soutenir
v demander de soutenir
v appeler à condamner
v exhorter à condamner
v demander de condamner
v presser de condamner
v appeler à voter
v demander de voter
v exhorter à voter
v appeler à s'opposer
n demande reconnaissance
n appel reconnaissance
n appel soutien
n appel condamnation

[ask_break_ties]
v: subj > obj|à
n: agent > à
v appeler à rompre
v exhorter à rompre
v appeler à isoler
v appeler à boycotter
v exhorter à boycotter
v appeler à boycott
v demander de rompre
v appeler à sanctionner
v exhorter à sanctionner
v demander de sanctionner
v presser de sanctionner
v appeler à imposer sanction
v exhorter à imposer sanction
v appeler à adopter sanction
v exhorter à cesser achat
v appeler à cesser importer
v exhorter à expulser
v appeler à exclure
v exhorter à exclure
v demander exclusion
v réclamer exclusion
n appel boycott
n appel à boycott
n appel sanction
n appel exclusion
n demande exclusion

[ask_compliance]
v: subj > obj|à|de
n: agent > à
v appeler à respecter
v appeler à respect
v appeler à appliquer
v appeler à mettre en œuvre
v appeler à tenir engagement
v appeler à honorer
v exhorter à respecter
v exhorter à appliquer
v exhorter à honorer
v exhorter à tenir engagement
v exhorter à se conformer
v demander de respecter
v demander d'appliquer
v demander application
v demander respect
v réclamer {obj: respect/application/mise}
v demander {obj: respect/application/mise}
v presser de respecter
v presser d'appliquer
v sommer de respecter
v exiger {obj: respect/application/mise}
v exiger de respecter
v exiger de se conformer
v rappeler ordre
v rappeler obligation
v rappeler engagement
v ramener raison
v rappeler à ordre
v enjoindre de respecter
v appeler à se conformer
n appel respect
n rappel obligation
n appel application

[ask_disarm]
v: subj > obj|à
n: agent > à
v appeler à désarmer
v appeler à désarmement
v appeler à dénucléarisation
v appeler à renoncer arme
v exhorter à désarmer
v exhorter à renoncer arme nucléaire
v demander de désarmer
v demander de renoncer arme
v appeler à abandonner programme nucléaire
v exhorter à abandonner programme
v exhorter à mettre fin programme
v appeler à cesser essai
v exhorter à cesser essai
v demander {obj: désarmement/dénucléarisation/démantèlement}
v presser de désarmer
v appeler à cesser livraison arme
v exhorter à cesser soutien
v appeler à cesser soutenir
n appel désarmement
n appel dénucléarisation
n demande désarmement

[ask_refugee_admission]
v: subj > obj|à
n: agent > à
v appeler à accueillir
v exhorter à accueillir
v demander d'accueillir
v presser d'accueillir
v appeler à ouvrir port
v appeler à ouvrir porte réfugié
v demander de reprendre migrant
v exhorter à reprendre
v demander de rapatrier
v exhorter à rapatrier
v appeler à rapatrier
v demander retour réfugié
v appeler à retour réfugié
v appeler à partager fardeau
v demander répartition migrant
n appel accueil
n demande accueil
n demande réadmission
n demande rapatriement

[invite]
v: subj > obj
n: agent > à
v inviter
v convier
v inviter à dîner
v inviter à participer sommet
v inviter à effectuer visite
v inviter à venir
v inviter à se rendre
v inviter à visiter
v inviter en visite officiel
v inviter en visite état
v adresser invitation           subj > à
v envoyer invitation            subj > à
v lancer invitation             subj > à
v transmettre invitation        subj > à
v remettre invitation           subj > à
v renouveler invitation         subj > à
v réitérer invitation           subj > à
v étendre invitation            subj > à
v faire parvenir invitation     subj > à
v recevoir invitation           de|par > subj
n invitation
n invitation officiel
n lettre invitation
n carton invitation
n invitation visite

[convene]
v: subj > obj
n: agent > de
v convoquer {to: person/part}   subj > obj|de
v convoquer {to: org; from: person/state/org} subj > obj|de
v convoquer réunion             subj > obj|de
v convoquer réunion urgence     subj > obj|de
v convoquer conseil sécurité    subj > obj|de
v convoquer sommet              subj > obj|de
v convoquer session extraordinaire subj > obj|de
n convocation réunion
n convocation sommet
n convocation conseil

[summon_to_court]
v: subj > obj
n: agent > à|de
v convoquer devant commission
v convoquer devant parlement
v appeler à comparaître
v appeler à barre
v exiger comparution
v convoquer témoin
v ordonner de comparaître
v convoquer procureur
n citation à comparaître
n assignation à comparaître
n convocation judiciaire
n convocation {to: person; from: part}
n mandat comparution

[order_court]
v: subj > à|obj
n: agent > à|contre
v ordonner {to: state/org/part; from: part/org} subj > à|obj|de
v enjoindre {to: state/org/part; from: part/org} subj > à|obj|de
v condamner à verser            subj > à|obj|de
v condamner à payer             subj > à|obj|de
v condamner à indemniser        subj > à|obj|de
v condamner à rembourser        subj > à|obj|de
v ordonner de payer             subj > à|obj|de
v ordonner de verser            subj > à|obj|de
v ordonner de suspendre         subj > à|obj|de
v ordonner de cesser            subj > à|obj|de
v ordonner mesure conservatoire subj > à|obj|de
v rendre injonction             subj > à|obj|de
v prononcer injonction          subj > à|obj|de
v délivrer injonction           subj > à|obj|de
v ordonner restitution          subj > à|obj|de
v ordonner saisie               subj > à|obj|de
v ordonner expulsion            subj > à|obj|de
n injonction
n ordonnance {to: state/org/part}
n arrêt ordonner
n mesure conservatoire

[order]
v: subj > à|obj
n: agent > à
v ordonner {to: state/org/person/part} subj > à
v commander {to: part/state}    subj > à
v intimer                       subj > à
v intimer ordre                 subj > à
v donner ordre                  subj > à
v donner instruction            subj > à
v donner consigne               subj > à
v passer consigne               subj > à
v contraindre {to: state/org; from: state/org} subj > obj
v obliger {to: state/org/group; from: state/org/person/part} subj > obj
v forcer {to: state/org/group; from: state/org/person/part} subj > obj
v charger {to: person/part; from: person/org/state} subj > obj
v astreindre {to: state/org/part} subj > obj
v mandater {to: person/part/org; from: state/org/person} subj > obj
v missionner {to: person/part/org} subj > obj
v autoriser {to: part}          subj > obj|à
n ordre {to: part; from: person}
n consigne {to: part; from: person/state/org}
n instruction {to: part; from: person/state/org}
n directive {to: part/state; from: person/state/org}

[set_conditions]
v: subj > à
n: agent|light > à
v imposer condition             subj > à|pour
v poser condition               subj > à|pour
v fixer condition               subj > à|pour
v poser préalable               subj > à|pour
v poser exigence                subj > à|pour
v présenter exigence            subj > à|pour
v présenter revendication       subj > à|pour
v conditionner aide             subj > à|pour
v conditionner adhésion         subj > à|pour
v conditionner soutien          subj > à|pour
v conditionner levée            subj > à|pour
v subordonner aide              subj > à|pour
v fixer délai                   subj > à|pour
v donner semaine                subj > à|pour
v donner jusqu'à                subj > à|pour
v fixer date butoir             subj > à|pour
v présenter liste exigence      subj > à|pour
v lier aide                     subj > à|pour
n condition préalable
n délai
n préalable {to: state/org}
n conditionnalité
n liste exigence

[demand]
v: subj > de|à
n: agent > à|envers
v exiger                        subj > de|à|auprès_de
v exiger garantie               subj > de|à|auprès_de
v exiger davantage              subj > de|à|auprès_de
v exiger fermeté                subj > de|à|auprès_de
v exiger mesure                 subj > de|à|auprès_de
v exiger {obj: garantie/mesure/action/engagement/concession/compromis} subj > de|à|auprès_de
v exiger {obj: %acts}           subj > de|à|obj
v exiger que {to: state/group/org} subj > comp
v sommer                        subj > obj
v mettre en demeure             subj > obj
v revendiquer                   subj > à|auprès_de
n exigence                      agent > à|envers
n sommation                     agent > à|de
n mise en demeure {to: state/org/person/part} agent > à|de
n mise en demeure               agent > à|de
n revendication                 agent > à|envers|auprès_de

[pressure]
v: subj > sur|obj|à
n: agent > sur|à
v faire pression                subj > sur|obj|à|comp|auprès_de
v exercer pression              subj > sur|obj|à|comp|auprès_de
v exercer fort pression         subj > sur|obj|à|comp|auprès_de
v exercer pression diplomatique subj > sur|obj|à|comp|auprès_de
v mettre pression               subj > sur|obj|à|comp|auprès_de
v mettre sous pression          subj > sur|obj|à|comp|auprès_de
v maintenir pression            subj > sur|obj|à|comp|auprès_de
v accentuer pression            subj > sur|obj|à|comp|auprès_de
v augmenter pression            subj > sur|obj|à|comp|auprès_de
v accroître pression            subj > sur|obj|à|comp|auprès_de
v intensifier pression          subj > sur|obj|à|comp|auprès_de
v renforcer pression            subj > sur|obj|à|comp|auprès_de
v multiplier pression           subj > sur|obj|à|comp|auprès_de
v alourdir pression             subj > sur|obj|à|comp|auprès_de
v faire monter pression         subj > sur|obj|à|comp|auprès_de
v peser tout poids              subj > sur|obj|à|comp|auprès_de
v tordre bras                   subj > sur|obj|à|comp|auprès_de
v forcer main                   subj > sur|obj|à|comp|auprès_de
v presser de toute part         subj > sur|obj|à|comp|auprès_de
v bousculer {to: state/org}     subj > sur|obj|à|comp|auprès_de
v acculer {to: state/org/person} subj > sur|obj|à|comp|auprès_de
v tenter d'infléchir            subj > sur|obj|à|comp|auprès_de
v pousser {to: state/person/org/group} subj > sur|obj|à|comp|auprès_de
v faire chantage                subj > sur|obj|à|comp|auprès_de
v user d'influence              subj > sur|obj|à|comp|auprès_de
v user d'ascendant              subj > sur|obj|à|comp|auprès_de
v mettre poids                  subj > sur|obj|à|comp|auprès_de
n pression
n pression diplomatique
n pression économique
n pression maximale
n pression maximal
n pression politique
n pression militaire
n pression international
n campagne pression
n moyen pression

[lobby]
v: subj > auprès_de|à|obj
n: agent > auprès_de|à
v faire lobbying                subj > auprès_de|à|obj|de
v plaider auprè                 subj > auprès_de|à|obj|de
v insister auprè                subj > auprès_de|à|obj|de
v intercéder                    subj > auprès_de|à|obj|de
v intervenir auprè              subj > auprès_de|à|obj|de
v plaider cause                 subj > auprès_de|à|obj|de
v faire campagne auprè          subj > auprès_de|à|obj|de
v pétitionner                   subj > auprès_de|à|obj|de
v adresser pétition             subj > auprès_de|à|obj|de
v remettre pétition             subj > auprès_de|à|obj|de
v lancer pétition               subj > auprès_de|à|obj|de
v adresser lettre ouvert        subj > auprès_de|à|obj|de
v publier lettre ouvert         subj > auprès_de|à|obj|de
v démarcher {to: state/org/part} subj > auprès_de|à|obj|de
n lobbying                      agent > auprès_de|à
n plaidoyer                     agent > auprès_de|à
n pétition                      agent > auprès_de|à
n lettre ouvert                 agent > auprès_de|à
n intercession                  agent > auprès_de|à

[persuade]
v: subj > obj
n: agent > sur
v convaincre de {to: state/person/org/group/part}
v persuader de {to: state/person/org/group/part}
v dissuader de {to: state/person/org/group/part}
v convaincre d'accepter
v convaincre de renoncer
v tenter de convaincre
v chercher à convaincre
v essayer de convaincre
v tenter de persuader
v chercher à persuader
v tenter de dissuader
v raisonner {to: state/person/org}
v amener à renoncer
v amener à accepter
v amener à négocier
v faire changer d'avis
v faire entendre raison
n tentative de persuasion
n effort de persuasion

[refer_to_body]
v: subj > obj
n: agent|par > de
v saisir {to: org; from: state/part/org} subj > obj|de|à|devant
v saisir cour international     subj > obj|de|à|devant
v porter devant conseil sécurité subj > obj|de|à|devant
v porter affaire devant         subj > obj|de|à|devant
v soumettre à conseil sécurité  subj > obj|de|à|devant
v demander avis consultatif     subj > obj|de|à|devant
v demander arbitrage à          subj > obj|de|à|devant
v en référer                    subj > obj|de|à|devant
n recours {to: org; from: state}
n demande avis consultatif

[propose_peace_plan]
v: subj > à
n: agent > à|pour|entre
v proposer plan paix            subj > à|pour
v proposer accord paix          subj > à|pour
v proposer feuille route        subj > à|pour
v proposer règlement            subj > à|pour
v présenter plan paix           subj > à|pour
v soumettre plan paix           subj > à|pour
v proposer compromis            subj > à|pour
v proposer solution             subj > à|pour
v proposer paix                 subj > à|pour
v offrir paix                   subj > à|pour
v tendre rameau d'olivier       subj > à|pour
v tendre main                   subj > à|pour
v proposer réconciliation       subj > à|pour
v proposer traité paix          subj > à|pour
v proposer échange prisonnier   subj > à|pour
v proposer {obj: compromis/règlement/armistice/paix} subj > à|pour
v présenter feuille route       subj > à|pour
v mettre sur table proposition  subj > à|pour
v dévoiler plan paix            subj > à|pour
n plan paix
n proposition paix
n initiative paix
n offre paix
n proposition compromis
n feuille route
n plan règlement

[propose_talks]
v: subj > à
n: agent > à
v proposer de négocier          subj > à|avec
v proposer de discuter          subj > à|avec
v proposer négociation          subj > à|avec
v proposer dialogue             subj > à|avec
v proposer rencontre bilatéral  subj > à|avec
v offrir de négocier            subj > à|avec
v proposer {obj: dialogue/négociation/pourparler/discussion/consultation/entretien} subj > à|avec
v proposer de reprendre dialogue subj > à|avec
v proposer reprise négociation  subj > à|avec
v proposer de rencontrer        subj > à|avec
v proposer de se rencontrer     subj > à|avec
v inviter à table négociation   subj > à|avec
v ouvrir porte dialogue         subj > à|avec
n proposition dialogue
n proposition négociation
n offre pourparler
n main tendu

[propose]
v: subj > à
n: agent > à
v proposer {to: state/org/group/person/part}
v suggérer {to: state/org/group/person/part}
v faire offre
v faire proposition
v faire contre-proposition
v soumettre proposition
v soumettre plan
v soumettre projet résolution
v présenter plan
v présenter proposition
v remettre proposition
v transmettre proposition
v adresser proposition
v avancer proposition
v formuler proposition
v mettre proposition sur table
v déposer projet résolution
v prôner                        subj > avec|auprès_de
n proposition {to: state/org/group/person}
n offre {to: state/org/group/person}
n contre-proposition
n contre-offre
n projet résolution
n suggestion {to: state/org/person/part}

[advise]
v: subj > à
n: agent > à
v conseiller {to: state/org/person/part}
v déconseiller
v recommander {to: state/org/person/part}
v préconiser
v prodiguer conseil
v donner conseil
v émettre recommandation
v adresser recommandation
v formuler recommandation
v recommander que {to: state/group/org} subj > comp
v mettre en garde contre dangers subj > obj|event
n recommandation
n conseil {to: person/part; from: state/person}
n conseil voyageur
n avis consultatif {to: state/org}

[urge]
v: subj > obj|à
n: agent > à
v exhorter
v adjurer
v inciter {to: state/person/org/group/part}
v encourager à
v pousser à
v engager à
v presser {to: state/person/org/group}
v appeler {to: state/org/group/person/part}
v exhorter à agir
v appeler à agir
v appeler à réagir
v appeler à prendre mesure
v appeler à faire preuve
v appeler à assumer responsabilité
v exhorter à prendre mesure
v exhorter à faire plus
v appeler à faire plus
v appeler à accélérer
v exhorter à accélérer
v appeler à tout faire
v appeler à vigilance
v inviter à réfléchir
v demander instamment
v appeler solennellement
v appeler {to: state/group}     subj > à
v appeler à ce que {to: state/group/org} subj > comp
v appeler à unité               subj > obj|de|à
v enjoindre                     subj > à|obj
v lancer appel                  subj > à
v adresser appel                subj > à
v réitérer appel                subj > à
v renouveler appel              subj > à
v lancer appel pressant         subj > à
v lancer appel solennel         subj > à
v lancer exhortation            subj > à
v faire appel à sens responsabilité subj > à
v souhaiter que {to: state/group/org} subj > comp
v préconiser que {to: state/group/org} subj > comp
v plaider pour que {to: state/group/org} subj > comp
n appel {to: state/org/person/group/part}
n exhortation
n appel action
n appel pressant
n appel solennel
n appel urgence
n appel mobilisation

[ask]
v: subj > à|auprès_de
n: agent > à|auprès_de|envers|gov
# Without an addressee the one who is asked is whoever would do it: only for acts of somebody.
v demander
v demander autorisation
v demander à être entendu
v présenter demande
v adresser demande
v déposer demande
v formuler demande
v transmettre demande
v adresser requête
v déposer requête
v formuler requête
v présenter requête
v faire demande
v soumettre demande
v réitérer demande
v renouveler demande
v demander {obj: %acts}         subj > à|auprès_de|de|obj
v demander que {to: state/group/org} subj > comp
v réclamer {obj: %acts}         subj > à|auprès_de|de|obj
v réclamer que {to: state/group/org} subj > comp
v réclamer                      subj > à|auprès_de
v solliciter                    subj > obj|auprès_de
v prier                         subj > obj
v supplier                      subj > obj
v implorer                      subj > obj
v conjurer                      subj > obj
v requérir                      subj > de|auprès_de
n demande
n demande officielle
n demande officiel
n sollicitation
n supplique
n requête {to: state/org/person/part}
n demande formel
n demande pressant
v vouloir que {to: state/org/person/part; from: state/org/person/part} subj > comp
v souhaiter que {to: state/org/person/part; from: state/org/person/part} subj > comp
v insister pour que             subj > comp
v tenir à ce que                subj > comp
v demander à ce que             subj > comp
v plaider pour que              subj > comp
v militer pour que              subj > comp
v attendre que {to: state/org/person/part; from: state/org/person} subj > de
v dire falloir                  subj > à
v dire devoir {to: state/org/person/part; from: state/org/person} subj > à
v estimer devoir {to: state/org/person/part; from: state/org/person} subj > comp
v juger devoir {to: state/org/person/part; from: state/org/person} subj > comp
v déclarer devoir {to: state/org/person/part; from: state/org/person} subj > comp
v se voir réclamer              par > subj
v se voir demander              par > subj
v se voir exiger                par > subj
v s'en remettre                 subj > à
v introduire demande            subj > auprès_de
v frapper à porte               subj > de
v tendre sébile                 subj > à
v se tourner pour obtenir       subj > vers
v se tourner pour demander      subj > vers
v interpeller {to: state/org; from: state/org/person/part} subj > obj
v sonner                        subj > obj
n adjuration                    agent > à
