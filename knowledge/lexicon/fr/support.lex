# SUPPORT: backing, praise, recognition, signatures, apologies.

[support]
v: subj > obj
n: agent > à|envers|pour|en_faveur_de|de
v soutenir
v appuyer {to: state/org/person/group/part}
v épauler
v seconder {to: state/org/person/group/part}
v parrainer {to: state/org}
v cautionner
v endosser {to: state/org/person/group}
v avaliser
v encourager {to: state/org/person/group/part}
v apporter soutien             subj > à
v apporter appui               subj > à
v apporter caution             subj > à
v accorder soutien             subj > à
v offrir soutien               subj > à
v donner soutien               subj > à
v fournir soutien politique    subj > à
v prêter soutien               subj > à
v prêter appui                 subj > à
v rester fidèle                subj > à
v bénéficier soutien           de > subj
v recevoir soutien             de > subj
v obtenir soutien              de > subj
v gagner soutien               de > subj
v s'assurer soutien            de > subj
v s'attirer soutien            de > subj
v jouir soutien                de > subj
v compter sur soutien          de > subj
n soutien
n soutien politique
n soutien diplomatique
n soutien indéfectible
n soutien inconditionnel
n soutien total
n plein soutien
n appui politique
n appui diplomatique
n appui
n soutien ferme
n soutien sans faille
n soutien moral
n soutien constant
n entier soutien
n fidélité {to: state/org/person}
n parrainage                   agent > de|à
v recevoir appui                de|par > subj
v obtenir appui                 de|par|auprès_de > subj
v compter sur appui             subj > de
v pouvoir compter sur           de|sur > subj
v jouir appui                   de > subj
v faire corps                   subj > avec
v se solidariser                subj > avec
v appuyer cause                 subj > de
v défendre cause                subj > de
v soutenir cause                subj > de
v donner caution                subj > à
v cautionner {to: state/org/person} subj > obj
n caution                       agent > à
n appui unanime                 agent|de > à
n satisfecit                    agent|par|de > à
n blanc-seing                   agent|par > à
n onction                       agent > à

[voice_support]
v: subj > à|pour
n: agent > à|pour
v exprimer soutien
v exprimer appui
v manifester soutien
v témoigner soutien
v dire soutien
v redire soutien
v assurer soutien
v afficher soutien
v réaffirmer soutien
v réitérer soutien
v renouveler soutien
v confirmer soutien
v réaffirmer appui
v réitérer appui
v déclarer soutien
v proclamer soutien
v marquer soutien
v rappeler soutien
v faire part soutien
v clamer soutien
v renouveler appui
v assurer soutien              subj > obj
v se dire favorable            subj > à|de
v se prononcer en faveur       subj > à|de
v se déclarer favorable        subj > à|de
v prendre position en faveur   subj > à|de
n message soutien
n déclaration soutien

[promise_support]
v: subj > comp|à|obj
n: agent > à
v promettre de soutenir
v promettre d'appuyer
v s'engager à soutenir
v s'engager à appuyer
v jurer de soutenir
v s'engager à épauler
v promettre d'épauler
v continuer à soutenir
v accepter de soutenir
v accepter d'appuyer
v se dire prêt à soutenir
v être prêt à soutenir
v se dire déterminé à soutenir
v promettre soutien            subj > à
v promettre appui              subj > à
v garantir soutien             subj > à
n promesse soutien
n engagement soutenir
n promesse appui

[solidarity]
v: subj > avec|à|envers
n: agent > avec|envers|à
v exprimer solidarité
v témoigner solidarité
v manifester solidarité
v dire solidarité
v réaffirmer solidarité
v afficher solidarité
v réitérer solidarité
v faire preuve solidarité
v assurer solidarité           subj > obj
v être solidaire               subj > de|avec
v se dire solidaire            subj > de|avec
v se montrer solidaire         subj > de|avec
v rester solidaire             subj > de|avec
v se déclarer solidaire        subj > de|avec
v compatir
n solidarité
n message solidarité
n élan solidarité
n geste solidarité

[side_with]
v: subj > de|avec|derrière
n: agent > à|derrière
v se ranger côté
v se placer côté
v se tenir côté
v être côté
v rester côté
v prendre parti
v se ranger dans camp
v choisir camp
v rejoindre camp
v épouser cause
v embrasser cause
v se ranger derrière           subj > derrière|obj
v prendre fait et cause        subj > pour
v s'aligner                    subj > sur|avec|derrière
v aligner position             subj > sur|avec|derrière
v se rallier                   subj > à|derrière
v se joindre {to: state/org/group} subj > à
v s'associer déclaration       subj > de|à
v s'associer position          subj > de|à
v partager position            subj > de|à
v partager analyse             subj > de|à
v faire sien                   subj > de|à
v adhérer vue                  subj > de|à
v partager point vue           subj > de|à
v partager vision              subj > de|à
v s'associer appel             subj > de|à
v abonder dans sens            subj > de|à
v tomber accord sur analyse    both > avec|both
n ralliement

[rally_behind]
v: subj > derrière|autour_de|avec
v faire bloc
v serrer rang
v resserrer rang
v s'unir derrière
v se mobiliser derrière
v se rassembler derrière
v se ranger comme homme
v former front uni
v se presser derrière
v se regrouper autour
n ralliement derrière          agent > autour_de|derrière
n union sacrée                 agent > autour_de|derrière

[rally_support]
v: subj > de|pour|en_faveur_de
n: agent > pour|en_faveur_de
v mobiliser soutien
v rallier soutien
v chercher soutien pour
v plaider cause
v plaider en faveur
v militer en faveur
v faire campagne pour
v faire campagne en faveur
v mener campagne pour
v rassembler soutien pour
v appeler à soutenir
v appeler à appuyer
v appeler à aider
v appeler à reconnaître
v exhorter à soutenir
n campagne en faveur
n plaidoyer en faveur

[approve_policy]
v: subj > de|obj|à
v approuver {obj: décision/plan/position/politique/proposition/initiative/action/demande/démarche/stratégie/résolution/choix}
v soutenir {obj: plan/initiative/proposition/position/projet/démarche/résolution}
v appuyer {obj: plan/initiative/proposition/position/projet/démarche/résolution/demande}
v saluer initiative
v saluer plan
v saluer proposition
v donner bénédiction
v endosser {obj: plan/initiative/projet}
v approuver attitude
v plébisciter {to: state/org/person; from: state/org/person}
v défendre {obj: décision/politique/stratégie/choix; to: state/org/person}
v accueillir favorablement {obj: décision/plan/proposition/initiative/annonce}
v adhérer plan
v souscrire plan
v souscrire initiative
n bénédiction                  agent > à

[endorse_candidate]
v: subj > à|pour|de
n: agent > à|pour
v appeler à voter pour         subj > pour
v appeler à voter              subj > pour
v apporter voix                subj > à|de
v donner voix                  subj > à|de
v soutenir candidature présidentielle subj > à|de
v apporter suffrage            subj > à|de
v se désister                  subj > pour|en_faveur_de
v se retirer en faveur         subj > pour|en_faveur_de
v faire campagne {from: person/org; to: person/org} subj > pour|en_faveur_de
v adouber {to: person}         subj > obj
v investir {to: person; from: org} subj > obj
v désigner candidat            subj > obj
v choisir comme candidat       subj > obj
v désigner comme successeur    subj > obj
v désigner successeur          subj > obj
n consigne vote                agent > pour|en_faveur_de
n désistement                  agent > pour|en_faveur_de
n adoubement                   agent > de

[vote_for]
v: subj > de|pour|à|obj
n: agent > à|envers
v voter en faveur              subj > de
v voter pour                   subj > pour
v voter confiance              subj > à
v accorder confiance           subj > à
v renouveler confiance         subj > à
v accorder investiture         subj > à
v donner investiture           subj > à
v accorder vote confiance      subj > à
v élire {from: org; to: person/state} subj > obj
v réélire {from: org; to: person/state} subj > obj
v reconduire {from: org/state; to: person} subj > obj
v confirmer {from: org/part; to: person} subj > obj
v adopter résolution soutenant subj > de
v approuver nomination         subj > de
v confirmer nomination         subj > de
v coparrainer résolution       subj > de
n vote confiance
n investiture {to: person}

[express_confidence]
v: subj > à|en|dans
n: agent > en|à|dans
v exprimer confiance
v renouveler confiance {to: person/state/org}
v faire confiance
v avoir confiance {to: state/org/person}
v réaffirmer confiance
v dire confiance
v réitérer confiance
v maintenir confiance
v conserver confiance
v témoigner confiance
v garder confiance {to: state/org/person}
v se dire confiant
n confiance {to: state/org/person; from: state/org/person}

[swear_allegiance]
v: subj > à|envers
n: agent > à|envers
v jurer fidélité
v prêter allégeance
v faire allégeance
v prêter serment allégeance
v jurer allégeance
v renouveler allégeance
v proclamer allégeance
v réaffirmer fidélité
v jurer loyauté
v réaffirmer loyauté
n allégeance
n serment allégeance
n serment fidélité
n loyauté {to: state/org/person}

[back_sovereignty]
v: subj > de|obj|à
n: light|agent > de
v renforcer {obj: souveraineté/indépendance/intégrité}
v respecter {obj: souveraineté/indépendance/intégrité}
v garantir {obj: souveraineté/indépendance/intégrité}
v défendre {obj: souveraineté/indépendance/intégrité}
v soutenir {obj: souveraineté/indépendance/intégrité}
v appuyer {obj: souveraineté/indépendance/intégrité}
v confirmer {obj: souveraineté/indépendance/intégrité}
v réaffirmer {obj: attachement/souveraineté/indépendance/intégrité} subj > à|obj|de
v souligner {obj: attachement; to: state/org} subj > à|obj|de
v réaffirmer attachement       subj > à|de
v réaffirmer soutien intégrité subj > à|de
v exprimer attachement         subj > à|de
v rappeler attachement         subj > à|de
v soutenir principe chine unique
v adhérer principe chine unique
v réaffirmer principe chine unique
v respecter principe chine unique
n renforcement souveraineté
n renforcement indépendance
n soutien souveraineté
n soutien intégrité territoriale
n respect souveraineté
n soutien indépendance

[back_peace_efforts]
v: subj > de|obj|pour|entre
n: agent > à|de|pour
v soutenir effort
v soutenir médiation
v soutenir processus paix
v soutenir négociation
v soutenir dialogue
v soutenir plan paix
v soutenir initiative paix
v appuyer effort
v appuyer médiation
v appuyer processus paix
v appuyer négociation
v appuyer plan paix
v encourager effort
v encourager dialogue
v encourager négociation
v saluer médiation
v saluer accord paix
v saluer cessez-le-feu
v saluer trêve
v saluer reprise dialogue
n soutien effort
n soutien processus paix
n soutien médiation
n appui effort
n soutien dialogue

[back_membership]
v: subj > de|obj
n: agent > à|de
v soutenir adhésion
v soutenir candidature
v appuyer candidature
v appuyer adhésion
v soutenir entrée
v soutenir admission
v parrainer candidature
v plaider pour adhésion
v plaider pour entrée
v soutenir ambition européenne
v soutenir intégration
v soutenir demande adhésion
v recommander adhésion
v recommander candidature
n soutien adhésion
n soutien candidature
n appui candidature

[back_military_action]
v: subj > de|obj|contre
n: agent > à
v soutenir offensive
v soutenir opération militaire
v soutenir intervention
v approuver frappe
v approuver intervention
v approuver offensive
v appuyer intervention
v cautionner offensive
v saluer frappe
v soutenir guerre
v soutenir effort guerre
v justifier offensive
v justifier frappe
v soutenir droit à défendre
v soutenir droit défense
v soutenir militairement       subj > obj|de|envers
v soutenir logistiquement      subj > obj|de|envers
v réaffirmer engagement sécurité subj > obj|de|envers
n soutien militaire verbal
n soutien offensive
n soutien intervention

[back_protesters]
v: subj > obj|à|de
v soutenir manifestant
v soutenir opposition
v soutenir grève
v soutenir revendication
v soutenir soulèvement
v soutenir mouvement
v soutenir peuple
v appuyer revendication
v soutenir société civile
v soutenir dissident
v soutenir transition démocratique
v soutenir droit homme
v défendre droit {to: group/part/person/state}
v prendre défense manifestant
v soutenir autodétermination
v soutenir liberté
v défendre manifestant
v soutenir démocratie
n soutien manifestant          agent > à|de
n soutien opposition           agent > à|de

[reassure]
v: subj > obj|de
v rassurer {to: state/org/group}
v rassurer allié
v rassurer partenaire
v tranquilliser {to: state/org/group}
v réconforter {to: state/org/person/part}
v apaiser {to: state/org/group; from: state/person}
v apaiser crainte
v apaiser inquiétude
v dissiper crainte
v dissiper malentendu
v dissiper inquiétude
v calmer inquiétude

[condolences]
v: subj > à
n: agent > à
v présenter condoléance
v adresser condoléance
v exprimer condoléance
v offrir condoléance
v envoyer condoléance
v transmettre condoléance
v faire part tristesse
v exprimer compassion
v exprimer sympathie
v exprimer émotion
v adresser pensée
v s'associer douleur
v s'incliner devant mémoire
v partager deuil
v exprimer tristesse
n condoléance
n message condoléance
n message sympathie

[praise]
v: subj > obj|en|de
n: agent > à|de|envers
v saluer {to: state/org/person/group/part}
v louer {to: state/org/person/group}
v vanter {to: state/org/person/group}
v encenser
v complimenter
v applaudir {to: state/org/person/group}
v glorifier
v porter aux nues
v admirer {to: state/org/person}
v magnifier {to: state/org/person}
v chanter louange              subj > de
v faire éloge                  subj > de
v tresser couronne             subj > de
v faire panégyrique            subj > de
v dire bien {to: state/org/person} subj > de
v couvrir éloge                subj > obj
v tresser laurier              subj > à
v exprimer admiration          subj > pour|à|envers
v dire admiration              subj > pour|à|envers
v exprimer respect             subj > pour|à|envers
v avoir mot aimable            subj > pour|à|envers
v exprimer estime              subj > pour|à|envers
n éloge                        agent > de|à|pour|envers
n louange                      agent > de|à|pour|envers
n compliment                   agent > de|à|pour|envers
n admiration                   agent > de|à|pour|envers
v acclamer                      subj > obj
v ovationner                    subj > obj
v porter nue                    subj > obj
v tirer chapeau                 subj > à
v tirer coup chapeau            subj > à
v dire bien                     subj > de
v qualifier d'exemplaire        subj > obj
v donner satisfecit             subj > à
v délivrer satisfecit           subj > à
v décerner satisfecit           subj > à
n ovation                       agent > à
n coup chapeau                  agent > à

[praise_efforts]
v: subj > de|obj
v louer effort
v louer rôle
v saluer effort
v saluer rôle
v saluer décision
v saluer engagement
v saluer courage
v louer courage
v saluer contribution
v louer contribution
v saluer travail
v saluer action
v saluer leadership
v louer leadership
v louer sagesse
v saluer geste
v saluer détermination
v saluer résilience
v vanter mérite
v saluer progrès
v saluer réforme
v louer bilan
v apprécier effort
v apprécier soutien
v se féliciter effort

[welcome_step]
v: subj > de|avec|obj
v se féliciter                 subj > de|avec|obj
v se réjouir                   subj > de|obj
v se dire satisfait            subj > de|obj
v se montrer satisfait         subj > de|obj
v exprimer satisfaction        subj > de|obj
v se dire heureux              subj > de|obj
v saluer annonce
v saluer accord
v saluer étape
v saluer visite
v saluer libération
v saluer retour
v saluer nomination
v saluer élection
v saluer levée
v saluer adhésion
v saluer signature
v saluer résultat
v saluer victoire
v saluer volonté
v saluer arrivée
v accueillir satisfaction
v accueillir avec joie
v accueillir favorablement
v saluer avancée
v saluer {obj: %steps} subj > de|par|en|obj
v louer {obj: %steps} subj > de|par|en|obj
v applaudir {obj: %steps} subj > de|par|en|obj
v soutenir {obj: %steps} subj > de|par|en|obj
v approuver {obj: %steps} subj > de|par|en|obj
v appuyer {obj: %steps} subj > de|par|en|obj
v vanter {obj: %steps} subj > de|par|en|obj
v célébrer {obj: %steps} subj > de|par|en|obj
v apprécier {obj: %steps} subj > de|par|en|obj
v acclamer {obj: %steps} subj > de|par|en|obj
v féliciter {obj: %steps} subj > de|par|en|obj
v encenser {obj: %steps} subj > de|par|en|obj
v plébisciter {obj: %steps} subj > de|par|en|obj

[thank]
v: subj > à|envers|obj
n: agent > à|envers
v remercier                    subj > obj
v exprimer gratitude
v exprimer reconnaissance
v se dire reconnaissant
v exprimer remerciement
v adresser remerciement
v présenter remerciement
v réitérer remerciement
v témoigner gratitude
v témoigner reconnaissance
v être reconnaissant
v dire merci
v rendre grâce
n remerciement
n gratitude
n reconnaissance envers
n message remerciement

[honour]
v: subj > obj|à
n: agent > à
v honorer {to: person/state}   subj > obj
v décorer {to: person}         subj > obj
v élever rang                  subj > obj
v médailler {to: person}       subj > obj
v nommer citoyen honneur       subj > obj
v récompenser {to: person; from: state/org/person} subj > obj
v distinguer {to: person; from: state/org} subj > obj
v anoblir {to: person}         subj > obj
v faire docteur honoris causa  subj > obj
v remettre {obj: médaille/décoration/ordre/prix/légion}
v décerner {obj: médaille/décoration/ordre/prix/titre}
v attribuer {obj: prix/médaille/titre}
v conférer {obj: ordre/titre/médaille/distinction}
v recevoir décoration          de > subj
v recevoir médaille            de > subj
v rendre hommage               subj > à
v rendre honneur               subj > à
v dédier monument              subj > à
v ériger statue                subj > à
v rendre vibrant hommage       subj > à
v saluer mémoire               subj > de
v honorer mémoire              subj > de
n hommage
n vibrant hommage
n remise médaille

[call_friend]
v: subj > obj
v qualifier d'ami
v qualifier d'allié
v qualifier de partenaire
v qualifier de grand
v traiter d'ami
v appeler ami
v qualifier d'exemple
v présenter comme ami
v décrire comme ami
v considérer comme ami
v considérer comme allié
v considérer comme frère
v considérer comme partenaire
v désigner comme allié
v appeler frère
v qualifier de frère
v dire ami
n ami fidèle {to: state}       agent > de

[congratulate]
v: subj > obj|à
n: agent > à
v féliciter                    subj > obj
v congratuler                  subj > obj
v adresser félicitation
v présenter félicitation
v transmettre félicitation
v envoyer félicitation
v exprimer félicitation
v offrir félicitation
v complimenter pour victoire
n félicitation
n message félicitation
n télégramme félicitation
n lettre félicitation

[congratulate_election]
v: subj > obj|à
v féliciter pour élection
v féliciter pour réélection
v féliciter pour victoire
v féliciter de victoire
v féliciter victoire
v féliciter réélection
v féliciter élection
v féliciter pour investiture
v féliciter pour nomination
v féliciter vainqueur
v féliciter président élu
v saluer réélection
v se réjouir victoire           subj > de
v se réjouir élection           subj > de
v se réjouir réélection         subj > de
v saluer investiture            subj > de

[wish_well]
v: subj > à
n: agent > à
v adresser vœu
v présenter vœu
v souhaiter bienvenue
v souhaiter bon
v souhaiter bonne chance
v souhaiter succès
v souhaiter prompt rétablissement
v transmettre salutation
v adresser salutation
v formuler vœu
v souhaiter prospérité
v envoyer vœu
v souhaiter anniversaire
n message vœu
n vœu {from: state/person; to: state/person/org}
v adresser message amitié       subj > à
v adresser message solidarité   subj > à
v adresser message sympathie    subj > à
v envoyer message amitié        subj > à
v envoyer message solidarité    subj > à
v avoir pensée                  subj > pour
v s'associer à douleur          subj > de
v s'associer deuil              subj > de
v s'incliner devant             subj > devant
n message amitié                agent > à

[defend]
v: subj > obj
n: agent > de
v défendre {to: state/org/person/group}
v prendre défense              subj > de
v voler secours                subj > de
v venir défense                subj > de
v venir secours                subj > de
v se porter garant             subj > de
v voler à rescousse            subj > de
v venir à rescousse            subj > de
v se faire avocat              subj > de
v monter créneau pour défendre subj > obj|comp|pour
v monter au créneau            subj > obj|comp|pour
v justifier {to: state/org/person/group}
v excuser {to: state/org/person}
v blanchir {from: person; to: state/org}
v disculper {to: state/org/person}
v dédouaner {to: state/org/person}
v exonérer {to: state/org/person}
v innocenter {to: state/org/person}
v absoudre {to: state/org/person}
v rejeter accusation contre    subj > contre
v démentir accusation contre   subj > contre
v balayer accusation contre    subj > contre
v réfuter accusation contre    subj > contre
n plaidoyer {to: state/org/person} agent > pour|en_faveur_de
n défense {from: person/state/org; to: person/state/org}

[defend_in_court]
v: subj > obj|de
v plaider innocence
v témoigner en faveur
v assurer défense
v plaider acquittement
v se constituer avocat
v défendre devant tribunal
v défendre devant justice
v demander acquittement
v représenter en justice

[recognise]
v: subj > obj|de
n: par|agent > de
v reconnaître {to: state/org}
v reconnaître officiellement
v reconnaître légalement
v légitimer {obj: régime/gouvernement/pouvoir/président/junte/annexion/élection} 
v conférer légitimité
v reconnaître légitimité
v reconnaître {obj: légitimité/autorité/statut}
v reconnaître génocide         subj > de|obj
n reconnaissance
n reconnaissance officielle
n reconnaissance génocide
n légitimation

[recognise_state]
v: subj > de|obj
n: par|agent > de
v reconnaître {obj: indépendance/souveraineté/état/république/intégrité}
v reconnaître état
v reconnaître comme état
v reconnaître indépendance
v reconnaître souveraineté
v reconnaître droit existence
v reconnaître comme indépendant
n reconnaissance diplomatique
n reconnaissance état
n reconnaissance indépendance
n reconnaissance mutuelle
v voir en état                  subj > en
v reconnaître comme tel         subj > obj
v tenir pour état               subj > obj

[recognise_government]
v: subj > de|obj
n: par|agent > de
v reconnaître {obj: gouvernement/président/régime/autorité/junte/conseil}
v reconnaître comme président
v reconnaître gouvernement
v reconnaître comme dirigeant
v reconnaître comme représentant légitime
v reconnaître comme gouvernement légitime
v reconnaître nouveau pouvoir
v reconnaître comme chef état
v reconnaître comme autorité
n reconnaissance gouvernement
n reconnaissance régime

[recognise_result]
v: subj > de|obj
n: par|agent > de
v reconnaître victoire
v reconnaître {obj: victoire/élection/résultat/réélection}
v valider élection
v valider résultat
v valider victoire
v reconnaître réélection
v reconnaître résultat
v certifier victoire
v entériner victoire
v confirmer victoire
v proclamer vainqueur
v déclarer vainqueur
v certifier résultat
v confirmer élection
n reconnaissance victoire
n validation victoire
n validation élection

[recognise_claim]
v: subj > de|sur|obj
n: par|agent > de|sur
v reconnaître annexion
v reconnaître {obj: annexion/région/revendication/frontière}
v reconnaître souveraineté sur
v reconnaître comme capitale
v reconnaître comme partie
v reconnaître marocanité
v reconnaître appartenance
v reconnaître frontière
v déménager ambassade {to: state}
v transférer ambassade {to: state}
n reconnaissance annexion
n reconnaissance souveraineté sur
n reconnaissance frontière

[establish_relations]
v: both > avec|both
n: both > avec|both
v établir relation diplomatique
v nouer relation diplomatique
v établir relation
v nouer relation officielle
v ouvrir relation diplomatique
v instaurer relation diplomatique
v échanger ambassadeur
v nouer lien diplomatique
v établir lien diplomatique
n établissement relation diplomatique
n établissement relation
n ouverture relation diplomatique
n échange ambassadeur

[sign]
v: both > avec|both
n: agent|both > avec|both
v signer {obj: %agreements}
v parapher {obj: %agreements}
v sceller {obj: %agreements}
v signer conjointement
v apposer signature
v conclure {obj: traité/convention}
v cosigner
v contresigner {obj: %agreements}
v signer {to: state/org/group; from: state/org/person/group} subj > avec
v procéder signature           both > avec|both
v assister signature           both > avec|both
n signature
n signature accord
n cérémonie signature
n signature traité
n paraphe

[sign_trade]
v: both > avec|both
n: both|agent > avec|both
v signer accord commercial
v signer accord économique
v signer accord libre-échange
v signer contrat
v signer contrat commercial
v signer partenariat économique
v parapher accord commercial
v signer accord investissement
v signer accord pêche
v signer accord prêt
v signer accord financement
v signer accord fiscal
v signer accord double imposition
v signer partenariat
n signature contrat
n signature accord commercial
n signature accord libre-échange

[sign_defence]
v: both > avec|both
n: both|agent > avec|both
v signer accord défense
v signer pacte défense
v signer accord militaire
v signer accord sécurité
v signer traité défense
v signer accord coopération militaire
v signer contrat armement
v signer pacte sécurité
v signer traité désarmement
v signer accord paix sécurité
v signer accord base
v parapher accord défense
n signature accord défense
n signature accord militaire
n signature pacte défense

[sign_energy]
v: both > avec|both
v signer accord gazier
v signer contrat gazier
v signer accord pétrolier
v signer accord énergétique
v signer accord nucléaire
v signer contrat gaz
v signer accord gaz
v signer accord céréale
v signer accord minier
v signer contrat pétrolier
v signer accord eau
v signer accord climat
v signer accord hydrogène
v signer accord minerai
n signature accord gazier      both|agent > avec|both
n signature accord énergétique both|agent > avec|both

[sign_cooperation]
v: both > avec|both
n: both|agent > avec|both
v signer mémorandum
v signer mémorandum entente
v signer protocole accord
v signer accord cadre
v signer partenariat stratégique
v signer accord coopération
v signer traité amitié
v signer accord culturel
v signer accord association
v signer protocole entente
v signer lettre intention
v signer accord scientifique
v signer accord extradition
v signer accord réadmission
v signer accord migratoire
v signer accord transport
v signer feuille route
v signer traité coopération
n signature mémorandum
n signature accord coopération
n signature partenariat

[plan_sign]
v: both > avec|both
v devoir signer
v prévoir de signer
v compter signer
v être sur point de signer
v espérer signer
v vouloir signer
v souhaiter signer
v préparer signature
n future signature             both|agent > avec|both
n prochaine signature          both|agent > avec|both

[joint_statement]
v: both > avec|both
n: agent|both > avec|both
v publier déclaration commune
v publier déclaration conjointe
v publier communiqué commun
v publier communiqué conjoint
v adopter déclaration commune
v adopter déclaration conjointe
v signer déclaration commune
v signer déclaration conjointe
v adopter communiqué conjoint
v faire déclaration commune
v émettre communiqué conjoint
n déclaration commune
n déclaration conjointe
n communiqué conjoint
n communiqué commun
n lettre ouverte commune
n tribune commune

[ratify]
v: subj > avec|de|à|obj
n: agent > avec|de
v ratifier {obj: %agreements}
v ratifier
v entériner {obj: %agreements}
v approuver {obj: accord/traité/adhésion/ratification/candidature}
v adopter {obj: traité/convention}
v voter ratification
v approuver ratification
v promulguer {obj: traité/accord}
v valider {obj: traité/adhésion}
v approuver accord
v approuver traité
v déposer instrument ratification
v adhérer {obj: traité/convention/accord/protocole} subj > à|de|avec
v adhérer traité               subj > à|de|avec
v adhérer convention           subj > à|de|avec
v accéder traité               subj > à|de|avec
v souscrire traité             subj > à|de|avec
n ratification
n ratification traité
n ratification accord

[ties_restored]
v: both > avec|both
n: both|agent > avec|both
v rétablir {obj: %relations}
v restaurer {obj: %relations}
v normaliser {obj: %relations}
v réchauffer {obj: %relations}
v relancer {obj: relation/dialogue/partenariat/coopération}
v reprendre {obj: relation/coopération}
v renouer
v renouer dialogue
v renouer lien
v renouer relation
v reprendre relation diplomatique
v rétablir relation diplomatique
v recoller morceau
v tourner page brouille
v repartir sur nouvelle base
n normalisation
n normalisation relation
n rétablissement relation
n reprise relation
n dégel
n rétablissement relation diplomatique
n réchauffement                both > avec|both
n réchauffement relation       both > avec|both
n amélioration relation        both > avec|both

[improve_relations]
v: both > avec|both
n: both|agent > avec|both
v améliorer {obj: relation/lien/rapport}
v apaiser {obj: tension/relation}
v assainir {obj: relation}
v détendre {obj: relation/atmosphère}
v dissiper {obj: tension/malentendu}
v réduire tension
v surmonter crise
v atténuer tension
v décrisper relation
n détente
n apaisement
n décrispation
n amélioration
n réchauffement climat

[reconcile]
v: both > avec|both
n: both|agent > avec|both
v se réconcilier
v se rabibocher
v faire amende
v sceller réconciliation
v se raccommoder
v renouer amitié
v célébrer réconciliation
v faire geste réconciliation
n réconciliation
n accord réconciliation nationale
n réconciliation nationale

[open_embassy]
v: subj > en|à|dans|auprès_de|avec
n: agent > à|en
v rouvrir {obj: ambassade/consulat/représentation}
v ouvrir {obj: ambassade/consulat/représentation}
v inaugurer {obj: ambassade/consulat/représentation}
v établir ambassade
v installer ambassade
n réouverture ambassade
n ouverture ambassade
n ouverture consulat
n réouverture consulat
n inauguration ambassade

[appoint_envoy]
v: subj > à|auprès_de|en|pour
n: agent > à|auprès_de|en
v nommer ambassadeur
v nommer {obj: ambassadeur/envoyé/représentant}
v désigner ambassadeur
v désigner {obj: ambassadeur/envoyé}
v renvoyer ambassadeur
v réinstaller ambassadeur
v rétablir ambassadeur
v accréditer {obj: ambassadeur/diplomate} subj > de|obj|à
v accepter lettre créance      subj > de|obj|à
v donner agrément ambassadeur  subj > de|obj|à
n nomination ambassadeur
n retour ambassadeur
n désignation ambassadeur

[readmit]
v: subj > obj
v réintégrer {to: state}
v réadmettre {to: state}
v accueillir de nouveau sein
v lever suspension
v mettre fin suspension
v rétablir dans droit
v inviter à rejoindre
v mettre fin isolement diplomatique
n réintégration {to: state; from: org} agent > de|dans
n retour au sein {from: state} agent > de|dans

[join]
v: subj > à|obj|dans|de
n: agent > à|dans|de
v adhérer {to: org; from: state} subj > à
v rejoindre {to: org; from: state} subj > obj
v intégrer {to: org; from: state} subj > obj
v entrer {to: org; from: state} subj > dans|à
v devenir membre               subj > de
v devenir observateur          subj > de
v devenir partenaire dialogue  subj > de
v devenir membre à part entière subj > de
v accéder statut membre        subj > de
v prendre présidence {to: org; from: state} subj > de
v assumer présidence {to: org; from: state} subj > de
v assurer présidence tournante subj > de
n adhésion {to: org; from: state}
n entrée {to: org; from: state}

[admit_member]
v: subj > obj|à
n: agent > de|à
v admettre {to: state; from: org} subj > obj|de|à
v accepter comme membre        subj > obj|de|à
v accueillir comme membre      subj > obj|de|à
v admettre comme membre        subj > obj|de|à
v accepter candidature         subj > obj|de|à
v accepter adhésion            subj > obj|de|à
v valider candidature          subj > obj|de|à
v élargir à                    subj > obj|de|à
v ouvrir négociation adhésion  subj > avec
v entamer négociation adhésion subj > avec
v accorder statut candidat     subj > à|obj
v octroyer statut candidat     subj > à|obj
v accorder statut observateur  subj > à|obj
v octroyer statut observateur  subj > à|obj
v accorder statut membre       subj > à|obj
v accorder statut partenaire   subj > à|obj
n admission {to: org; from: state}
n octroi statut candidat       agent > à
n élargissement {to: state/group; from: org} agent > à

[apologise]
v: subj > à|auprès_de|envers
n: agent > à|auprès_de
v s'excuser
v présenter excuse
v adresser excuse
v exprimer excuse
v demander pardon
v faire amende honorable
v implorer pardon
v formuler excuse
v offrir excuse
v faire mea culpa
v faire acte contrition
n excuse
n excuse officielle
n excuse public
n mea culpa
n lettre excuse
n demande pardon
n repentance {to: state/group}

[express_regret]
v: subj > à|auprès_de|envers
n: agent > à|pour
v exprimer regret
v exprimer profond regret
v faire part regret
v exprimer reconnaître faute envers
v assumer responsabilité envers
v dire regret
v regretter souffrance
n regret {to: state/group; from: state/person}

[forgive]
v: subj > à|sur
v pardonner                    subj > à
v accorder pardon              subj > à
v accepter excuse              subj > de
v passer éponge                subj > sur
v tirer trait passé            subj > avec|both
v oublier offense              subj > avec|both
v fermer page passé            subj > avec|both
n pardon {from: state/person/org; to: state/person/org/group} agent > à|envers

[no_support]
v: subj > obj|à|de
n: agent > à|envers
v laisser tomber               subj > obj
v abandonner à sort            subj > obj
v tourner casaque              subj > à
v rester neutre                subj > sur|à_l'égard_de|face_à
v garder silence               subj > sur|à_l'égard_de|face_à
v garder neutralité            subj > sur|à_l'égard_de|face_à
v reprendre compte             subj > de
n manque soutien               agent > à|envers|light
n absence soutien
n silence sur sort
n silence {from: state/org/person; to: state/org/person} agent > face_à|envers|à_l'égard_de
n manque solidarité            agent > avec|envers

[end_support]
v: subj > à|de
n: agent > à|de
v retirer soutien
v cesser soutien
v mettre fin soutien
v suspendre soutien
v cesser de soutenir
v perdre confiance
v prendre distance soutien
v perdre soutien               de > subj
v perdre confiance de          de > subj
v perdre appui                 de > subj
n fin soutien
n retrait soutien
n perte soutien
n retrait confiance
n perte confiance

[guarantee_security]
v: subj > à|de
n: agent > à|pour
v garantir protection
v se porter garant sécurité
v offrir parapluie nucléaire
v étendre parapluie nucléaire
v placer sous protection
v assurer protection
v invoquer article cinq
n parapluie nucléaire
n garantie sécurité

[support_health]
v: subj > de|à|obj
v saluer gestion pandémie
v saluer lutte pandémie
v louer gestion pandémie
v louer lutte pandémie
v soutenir lutte épidémie
v saluer riposte
v exprimer solidarité face épidémie
v louer réponse pandémie
v saluer effort sanitaire
