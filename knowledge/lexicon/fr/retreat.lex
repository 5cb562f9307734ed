# RETREAT: to release, withdraw, return, ease, lay down arms, resign.

[withdraw_troops]
v: subj > de
n: par|poss|adj|de > de
v retirer {obj: %troops} subj > de|à|en
v rapatrier {obj: %troops} subj > de|à|en
v évacuer {obj: %troops} subj > de|à|en
v ramener {obj: %troops}
v faire revenir {obj: troupe/soldat/contingent}
v rappeler {obj: %troops}
v désengager {obj: %troops}
v se retirer {to: state; from: state/part}
v se désengager
v partir {from: part; to: state}
v sortir {from: part; to: state}
v quitter {subj: soldat/troupe/force/militaire/armée/contingent/mission/casque; to: state} subj > obj|de
v plier bagage {to: state}
v achever retrait
v entamer retrait
v commencer retrait
v poursuivre retrait
v ordonner retrait troupe
v annoncer retrait troupe
v accélérer retrait
n retrait troupe                agent > de
n retrait force                 agent > de
n retrait militaire             agent > de
n retrait soldat                agent > de
n retrait armée                 agent > de
n retrait contingent            agent > de
n retrait total                 agent > de
n retrait complet               agent > de
n retrait progressif            agent > de
n retrait unilatéral            agent > de
n retrait américain             agent > de
n retrait {to: state; from: state/org/part} adj|poss|par|light > de
n retrait {to: state; from: state/org/part} de > de
n départ troupe                 agent|adj > de
n départ soldat                 agent|adj > de
n départ force                  agent|adj > de
n départ contingent             agent|adj > de
n départ militaire              agent|adj > de
n départ mercenaire             agent|adj > de
n désengagement {to: state}     agent|par > de
n désengagement militaire       agent|par > de
n rapatriement soldat           agent|par > de
n rapatriement troupe           agent|par > de
n rapatriement contingent       agent|par > de
v replier {obj: %troops} subj > de

[reduce_forces]
v: subj > en|à|dans|de
n: par|agent > en|de|dans|à
v réduire {obj: troupe/effectif/contingent}
v diminuer {obj: troupe/effectif/contingent/présence}
v réduire présence militaire
v réduire voilure militaire
v alléger dispositif
v alléger dispositif militaire
v réduire empreinte militaire
n réduction troupe
n réduction effectif
n réduction contingent
n réduction présence militaire
n allègement dispositif

[close_base]
v: subj > en|à|dans|de
n: par|agent > en|à|de
v fermer {obj: base}            subj > en|à|dans|de
v démanteler {obj: base}        subj > en|à|dans|de
v évacuer {obj: base}           subj > en|à|dans|de
v rétrocéder {obj: base}        subj > en|à|dans|de
v restituer {obj: base}         subj > en|à|dans|de
v rendre {obj: base}            subj > en|à|dans|de
v quitter {obj: base}           subj > en|à|dans|de
n fermeture base
n évacuation base
n restitution base
n rétrocession base
n démantèlement base

[end_occupation]
v: subj > de
n: agent|par > de
v mettre fin occupation
v cesser occupation
v lever occupation
v restituer {obj: %territory}
v évacuer {obj: territoire/colonie/enclave/zone}
v démanteler {obj: colonie/avant-poste}
v geler colonisation
n fin occupation
n évacuation territoire
n démantèlement colonie
n gel colonisation
n fin colonisation
n décolonisation

[pull_back]
v: subj > de
n: agent|adj > de
v se replier {from: part/state; to: state} subj > de|devant|face_à
v reculer {from: part; to: state} subj > de|devant|face_à
v battre retraite               subj > de|devant|face_à
v retirer arme lourd            subj > de|devant|face_à
v retirer artillerie lourd      subj > de|devant|face_à
v se retirer ligne front        subj > de|devant|face_à
v retirer troupe frontière      subj > de|devant|face_à
v éloigner {obj: troupe/navire/char} subj > de|devant|face_à
v faire reculer {obj: troupe/char} subj > de|devant|face_à
v faire rentrer troupe en caserne subj > de|devant|face_à
v regagner caserne              subj > de|devant|face_à
v regagner base                 subj > de|devant|face_à
v reculer devant                subj > de|devant|face_à
v décrocher {from: part; to: state/part} subj > de|devant|face_à
v abandonner {obj: ville/position/base/localité/terrain} subj > de|obj|à
n repli {from: part/state; to: state}
n retrait arme lourd
n retrait frontière
n recul troupe
n repli tactique
n retraite {from: part/state; to: state/part}
n repli troupe

[stand_down]
v: subj > face_à|avec|contre
n: both|agent > avec|both|face_à
v lever alerte                  subj > face_à|avec|contre|sur
v lever état alerte             subj > face_à|avec|contre|sur
v réduire niveau alerte         subj > face_à|avec|contre|sur
v abaisser niveau alerte        subj > face_à|avec|contre|sur
v démobiliser                   subj > face_à|avec|contre|sur
v lever mobilisation            subj > face_à|avec|contre|sur
v annuler frappe                subj > face_à|avec|contre|sur
v annuler attaque               subj > face_à|avec|contre|sur
v renoncer frappe               subj > face_à|avec|contre|sur
v renoncer attaquer             subj > face_à|avec|contre|sur
v renoncer intervenir militairement subj > face_à|avec|contre|sur
v annuler invasion              subj > face_à|avec|contre|sur
v suspendre manœuvre            subj > face_à|avec|contre|sur
v annuler manœuvre              subj > face_à|avec|contre|sur
v suspendre essai nucléaire     subj > face_à|avec|contre|sur
v suspendre essai missile       subj > face_à|avec|contre|sur
v renoncer représailles         subj > face_à|avec|contre|sur
n démobilisation
n fin mobilisation
n levée alerte
n annulation frappe
n moratoire essai nucléaire
n suspension essai

[de_escalate]
v: both > avec|both
n: both|agent > avec|both
v désamorcer {obj: crise/tension/conflit/différend}
v apaiser {obj: tension/crise/conflit}
v calmer {obj: jeu/tension}
v faire baisser tension
v faire retomber tension
v calmer jeu
v faire désescalade
v relâcher pression             subj > sur|autour_de
v relâcher étreinte             subj > sur|autour_de
v desserrer étau                subj > sur|autour_de
n désescalade                   both|agent > avec|both
n apaisement tension            both|agent > avec|both
n baisse tension                both|agent > avec|both
n accalmie                      both|agent > avec|both

[lift_siege]
v: subj > de|à|contre|sur
n: agent|par > de|contre|à
v lever siège
v lever blocus
v mettre fin siège
v mettre fin blocus
v alléger blocus
v assouplir blocus
v lever encerclement
v débloquer {obj: port/route/détroit/corridor/village}
v rouvrir {obj: route/détroit/corridor}
n levée siège
n levée blocus
n fin siège
n fin blocus
n allègement blocus
n déblocage port

[evacuate_staff]
v: subj > de
n: par|poss|adj > de
v rapatrier {obj: ressortissant/citoyen/personnel/diplomate/étudiant/expatrié}
v évacuer {obj: ressortissant/personnel/diplomate/citoyen/étudiant/expatrié/ambassade}
v retirer {obj: personnel/expert/ingénieur/coopérant}
v évacuer {obj: personne/civil; to: state}
v évacuer {from: state/part; to: state} subj > obj
n évacuation                    par|poss|adj|agent > de
n évacuation ressortissant      par|poss|adj|agent > de
n évacuation personnel          par|poss|adj|agent > de
n évacuation ambassade          par|poss|adj|agent > de
n rapatriement ressortissant    par|poss|adj|agent > de
n rapatriement citoyen          par|poss|adj|agent > de
n évacuation étudiant           par|poss|adj|agent > de
n évacuation civil              par|poss|adj|agent > de

[cease_fire]
v: both > avec|both|à|en
n: both|agent > avec|both|à|en
v cesser feu
v cesser hostilité
v cesser combat
v cesser tir
v décréter cessez-le-feu
v déclarer cessez-le-feu
v instaurer cessez-le-feu
v annoncer cessez-le-feu
v proclamer cessez-le-feu
v décréter cessez-le-feu unilatéral
v déclarer cessez-le-feu unilatéral
v arrêter combat
v faire taire arme
v faire taire canon
v taire arme
v suspendre hostilité
v suspendre combat
v interrompre combat
v cesser {obj: hostilité/combat/tir/feu}
n cessez-le-feu
n cessez-le-feu unilatéral
n cessez-le-feu humanitaire
n cessez-le-feu immédiat
n cessez-le-feu permanent
n cessation hostilité
n cessation combat
n fin hostilité
n fin combat
n arrêt combat
n arrêt hostilité
n suspension hostilité
n suspension combat

[truce]
v: both > avec|both|en|à
n: both|agent > avec|both|en|à
v décréter trêve
v annoncer trêve
v proclamer trêve
v déclarer trêve
v observer trêve humanitaire
v décréter pause humanitaire
v instaurer pause humanitaire
v annoncer pause humanitaire
v marquer pause combat
v instaurer trêve
n trêve
n trêve humanitaire
n trêve unilatéral
n pause humanitaire
n pause combat
n trêve olympique
n pause tactique
n trêve noël
n trêve ramadan
n armistice

[keep_truce]
v: both > avec|both
n: both|agent > avec|both
v respecter cessez-le-feu
v respecter trêve
v observer trêve
v observer cessez-le-feu
v maintenir cessez-le-feu
v maintenir trêve
v prolonger trêve
v prolonger cessez-le-feu
v reconduire trêve
v reconduire cessez-le-feu
v étendre trêve
v renouveler trêve
v renouveler cessez-le-feu
v respecter {obj: cessez-le-feu/trêve/armistice}
v prolonger {obj: cessez-le-feu/trêve}
n prolongation trêve
n prolongation cessez-le-feu
n respect cessez-le-feu
n respect trêve
n reconduction trêve
n maintien cessez-le-feu

[end_war]
v: both > avec|both
n: both|agent > avec|both
v mettre fin hostilité
v mettre fin guerre
v mettre fin conflit
v mettre fin combat
v terminer guerre
v mettre terme guerre
v mettre terme conflit
v mettre terme hostilité
v déclarer fin guerre
v mettre fin rébellion
v mettre fin insurrection
v mettre fin lutte armé
v renoncer lutte armé
v renoncer violence
v abandonner lutte armé
v déclarer fin lutte armé
n fin guerre
n fin lutte armé
n fin conflit
n fin rébellion
n renonciation violence

[halt_attack]
v: subj > contre|en|sur|de
n: par|agent > contre|en|sur
v suspendre {obj: offensive/bombardement/frappe/attaque/raid/assaut/pilonnage/hostilité/tir}
v interrompre {obj: offensive/bombardement/frappe/attaque/raid/assaut/pilonnage/hostilité/tir}
v cesser {obj: offensive/bombardement/frappe/attaque/raid/assaut/pilonnage/hostilité/tir}
v arrêter {obj: offensive/bombardement/frappe/attaque/raid/assaut/pilonnage/hostilité/tir}
v stopper {obj: offensive/bombardement/frappe/attaque/raid/assaut/pilonnage/hostilité/tir}
v mettre fin offensive
v mettre fin bombardement
v mettre fin opération militaire
v mettre fin intervention militaire
v mettre fin frappe
v suspendre opération militaire
v mettre pause offensive
v cesser bombarder
v cesser frapper
n arrêt offensive
n arrêt bombardement
n suspension bombardement
n suspension frappe
n suspension offensive
n fin bombardement
n fin offensive
n fin frappe
n fin opération militaire
n cessation bombardement
v abandonner {obj: offensive/bombardement/frappe/attaque/raid/assaut/pilonnage/hostilité/tir} subj > contre|en|sur|de
v annuler {obj: offensive/bombardement/frappe/attaque/raid/assaut/pilonnage/hostilité/tir} subj > contre|en|sur|de

[surrender]
v: subj > à|devant|face_à
n: agent > à|devant|face_à
v rendre arme                   subj > à|devant|face_à|auprès_de
v déposer arme                  subj > à|devant|face_à|auprès_de
v poser arme                    subj > à|devant|face_à|auprès_de
v se rendre {from: part; to: part/org} subj > à|devant|face_à|auprès_de
v se rendre {from: part; to: state} subj > à|devant|face_à|auprès_de
v se rendre autorité            subj > à|devant|face_à|auprès_de
v se rendre police              subj > à|devant|face_à|auprès_de
v se constituer prisonnier      subj > à|devant|face_à|auprès_de
v hisser drapeau blanc          subj > à|devant|face_à|auprès_de
n dépôt arme
n reddition combattant
n reddition sans condition

[disarm]
v: subj > obj|à
n: par|agent > de|à
v désarmer {to: part/org/state} subj > obj|de|à
v désarmer {obj: milice/groupe/rebelle/combattant} subj > obj|de|à
v démobiliser {obj: combattant/rebelle/milice/soldat} subj > obj|de|à
v démilitariser                 subj > obj|de|à
v déminer                       subj > obj|de|à
v démilitariser {obj: zone/frontière/région} subj > obj|de|à
v dissoudre {obj: milice/brigade/unité} subj > obj|de|à
v démanteler {obj: milice}      subj > obj|de|à
n désarmement {to: state/org/part}
n désarmement milice
n désarmement rebelle
n démilitarisation
n démobilisation combattant
n dissolution milice
n déminage

[dismantle_arsenal]
v: subj > de|obj|en|avec
n: par|agent > de
v détruire {obj: stock/arsenal}
v démanteler {obj: programme/arsenal/site/réacteur/silo/centrifugeuse}
v réduire arsenal
v geler programme nucléaire
v suspendre programme nucléaire
v abandonner programme nucléaire
v arrêter enrichissement
v suspendre enrichissement
v plafonner enrichissement
v neutraliser {obj: arsenal/réacteur}
v désactiver {obj: réacteur/centrifugeuse}
v renoncer arme nucléaire       subj > obj|sous_la_pression_de|face_à|devant
v renoncer arsenal nucléaire    subj > obj|sous_la_pression_de|face_à|devant
v abandonner arme nucléaire     subj > obj|sous_la_pression_de|face_à|devant
v renoncer programme nucléaire  subj > obj|sous_la_pression_de|face_à|devant
v renoncer missile              subj > obj|sous_la_pression_de|face_à|devant
n dénucléarisation
n destruction arsenal
n destruction stock
n démantèlement arsenal
n démantèlement site nucléaire
n gel programme nucléaire
n suspension enrichissement
n abandon programme nucléaire
n réduction arsenal

[hand_over_weapons]
v: subj > à
n: agent|par > à
v remettre {obj: arme; to: state/org/part}
v restituer {obj: arme/matériel}
v livrer {obj: arsenal}
v rendre {obj: arme; to: state/org/part}
n remise arme
n restitution arme

[release_prisoners]
v: subj > obj|de
n: par|agent > de
v libérer {obj: %prisoners}
v relâcher {obj: %prisoners}
v élargir {obj: %prisoners}
v remettre en liberté {obj: %prisoners}
v libérer sous caution
v libérer sous condition
v placer en liberté conditionnel
v sortir prison
v laisser sortir prison
v relaxer {to: person/part}
v relaxer {obj: %prisoners/accusé/prévenu}
v faire sortir prison
v accorder liberté conditionnel
v être libéré par {to: person/part} par|de > subj
v recouvrer liberté             par|de > subj
v retrouver liberté             par|de > subj
n libération prisonnier
n libération détenu
n libération conditionnel
n libération anticipé
n libération sous caution
n mise en liberté
n remise en liberté
n élargissement {to: person/part}
n levée écrou
n relaxe {to: person/part}
v laisser partir {obj: %prisoners} subj > obj|de
v laisser repartir {obj: %prisoners} subj > obj|de

[release_hostages]
v: subj > obj|de
n: par|agent > de
v libérer {obj: otage/captif}
v relâcher {obj: otage}
v rendre {obj: otage}
v remettre {obj: otage}
v laisser partir otage
n libération otage
n remise otage
n libération captif

[release_political_prisoners]
v: subj > obj|de
n: par|agent > de
v libérer {obj: opposant/dissident/militant/activiste/manifestant/blogueur/avocat/syndicaliste}
v relâcher {obj: opposant/dissident/militant/activiste/manifestant/blogueur/avocat}
v libérer prisonnier politique
v libérer détenu politique
v libérer prisonnier opinion
v libérer opposant
v lever assignation à résidence
v lever interdiction sortie territoire
n libération prisonnier politique
n libération détenu politique
n libération opposant
n libération militant
n libération dissident
n libération manifestant

[release_foreigners]
v: subj > obj|de
n: par|agent > de
v libérer {obj: journaliste/ressortissant/citoyen/touriste/humanitaire/équipage/marin/pêcheur/diplomate/pilote/soldat/espion/prêtre}
v relâcher {obj: journaliste/ressortissant/citoyen/touriste/humanitaire/équipage/marin/pêcheur/diplomate/pilote/soldat}
v laisser partir {to: person/part}
v libérer {obj: otage/avocat/ex-président; to: person}
v autoriser à quitter pays
n libération journaliste
n libération équipage
n libération ressortissant
n libération pêcheur
n libération marin
n libération soldat

[release_ship]
v: subj > de|à
n: par|agent > de|à
v libérer {obj: navire/pétrolier/cargo/bateau/avion/cargaison}
v relâcher {obj: navire/pétrolier/bateau/cargo}
v rendre {obj: navire/bateau}
v débloquer {obj: cargaison/conteneur/marchandise}
n libération navire
n libération pétrolier
n libération cargaison

[release]
v: subj > obj
n: par|agent > de
v libérer {to: person/part}     subj > obj|à|de
v relâcher                      subj > obj|à|de
v remettre en liberté           subj > obj|à|de
v rendre liberté                subj > obj|à|de
v laisser partir                subj > obj|à|de
v laisser passer {to: state/part/org} subj > obj|à|de
v laisser filer {to: person}    subj > obj|à|de
v ordonner libération           subj > obj|à|de
v annoncer libération           subj > obj|à|de
v lever garde à vue             subj > obj|à|de
v lever immunité                subj > obj|à|de
n libération
n affranchissement {to: part/group}
v laisser repartir              subj > obj|de
v laisser sortir {to: person/part} subj > obj|de
v laisser rentrer {to: person/part} subj > obj|de
v rendre à famille              subj > obj
v renvoyer libre                subj > obj
v relâcher {to: person/part} subj > obj
v élargir {to: person}          subj > obj
v gracier {to: person/part} subj > obj

[pardon]
v: subj > obj|à
n: agent|par > à|de|pour
v gracier                       subj > obj|à|de
v accorder grâce                subj > obj|à|de
v accorder pardon présidentiel  subj > obj|à|de
v accorder grâce présidentiel   subj > obj|à|de
v commuer peine                 subj > obj|à|de
v commuer {obj: peine/condamnation} subj > obj|à|de
v réduire {obj: peine}          subj > obj|à|de
v annuler {obj: condamnation/peine; to: person/part} subj > obj|à|de
v suspendre {obj: peine/exécution} subj > obj|à|de
v surseoir exécution            subj > obj|à|de
v casser condamnation           subj > obj|à|de
n grâce présidentielle
n grâce présidentiel
n grâce royal
n commutation peine
n remise peine
n réduction peine
n décret grâce

[amnesty]
v: subj > obj|à
n: agent > à|de|pour
v amnistier                     subj > obj|à|pour
v accorder amnistie             subj > obj|à|pour
v décréter amnistie             subj > obj|à|pour
v proclamer amnistie            subj > obj|à|pour
v voter amnistie                subj > obj|à|pour
v offrir amnistie               subj > obj|à|pour
v promulguer amnistie           subj > obj|à|pour
n amnistie
n loi amnistie
n amnistie général
n décret amnistie

[acquit]
v: subj > obj|de
n: par|agent > de
v acquitter {to: person/part/org} subj > obj|en_faveur_de|de
v blanchir {to: person/part/org; from: state/org/part} subj > obj|en_faveur_de|de
v réhabiliter {to: person/part} subj > obj|en_faveur_de|de
v innocenter {to: person/part/org} subj > obj|en_faveur_de|de
v disculper {to: person/part/org} subj > obj|en_faveur_de|de
v mettre hors cause             subj > obj|en_faveur_de|de
v prononcer non-lieu            subj > obj|en_faveur_de|de
v rendre non-lieu               subj > obj|en_faveur_de|de
v prononcer relaxe              subj > obj|en_faveur_de|de
v prononcer acquittement        subj > obj|en_faveur_de|de
n acquittement
n non-lieu {to: person/part}
n réhabilitation {to: person/part}

[drop_charges]
v: subj > contre|visant|de|à_l'encontre_de
n: par|agent > contre|visant|de
v abandonner poursuite
v abandonner {obj: %lawsuits}
v retirer {obj: %lawsuits/recours}
v classer {obj: %lawsuits/affaire}
v classer sans suite
v lever {obj: %lawsuits}
v clore {obj: %lawsuits}
v suspendre {obj: %lawsuits}
v annuler {obj: %lawsuits}
v renoncer poursuite
v renoncer poursuivre
v mettre fin procédure
n abandon poursuite
n abandon charge
n retrait plainte
n classement sans suite
n levée mandat
n abandon accusation
n annulation mandat

[exchange_prisoners]
v: both > avec|both
n: both|agent > avec|both
v échanger {obj: prisonnier/détenu/espion/otage/captif}
v procéder échange prisonniers
v procéder échange prisonnier
v effectuer échange prisonnier
v mener échange prisonnier
v réaliser échange prisonnier
n échange prisonniers
n échange otage
n échange détenu
n échange espion
n échange prisonnier guerre
n échange captif
n accord échange prisonnier
n échange prisonnier

[hand_over_captives]
v: subj > à
n: agent|par > à
v remettre {obj: prisonnier/détenu/ressortissant/soldat; to: state/org/part} subj > à|en|vers
v rendre {obj: prisonnier/soldat/détenu/pilote} subj > à|en|vers
v renvoyer {obj: prisonnier/soldat/pilote} subj > à|en|vers
v restituer {obj: prisonnier/soldat} subj > à|en|vers
v rapatrier {obj: prisonnier/détenu/enfant} subj > à|en|vers
n remise prisonnier
n rapatriement prisonnier
n restitution prisonnier
n retour prisonnier

[return_bodies]
v: subj > à|en
n: agent|par > à
v rendre {obj: corps/dépouille/reste} subj > à|en|vers
v remettre {obj: corps/dépouille/reste} subj > à|en|vers
v restituer {obj: corps/dépouille/reste/crâne/ossement} subj > à|en|vers
v rapatrier {obj: corps/dépouille/reste/ossement} subj > à|en|vers
v échanger {obj: corps/dépouille} both > avec|both
n remise corps
n restitution dépouille
n restitution corps
n rapatriement dépouille
n rapatriement corps
n échange corps
n retour dépouille
n restitution reste

[return_property]
v: subj > à
n: agent|par > à
v restituer                     subj > à|en|vers
v rendre {obj: %heritage/avoir/marbre} subj > à|en|vers
v rapatrier {obj: %heritage} subj > à|en|vers
v remettre {obj: %heritage} subj > à|en|vers
n restitution
n restitution œuvre
n restitution bien
n retour œuvre
n restitution artefact
n restitution objet
v restituer {obj: %heritage} subj > à
v renvoyer {obj: %heritage} subj > à
v rétrocéder {obj: %heritage} subj > à
v ramener {obj: %heritage} subj > à

[return_funds]
v: subj > à
n: agent|par > à
v restituer {obj: %cash/fonds/avoir/argent}
v rendre {obj: %cash/argent/fonds}
v rétrocéder {obj: fonds/million/bénéfice}
v reverser {obj: million/fonds}
n restitution avoir
n restitution fonds
n restitution bien mal acquis
n rapatriement fonds

[return_territory]
v: subj > à
n: agent|par > à
v rétrocéder
v rendre {obj: %land/zone}
v restituer {obj: %land/zone}
v céder {obj: %land/terrain}
v remettre contrôle
v transférer contrôle
v remettre {obj: %land/contrôle}
v renoncer {obj: territoire/souveraineté} subj > sur|à|en_faveur_de
v renoncer souveraineté         subj > sur|à|en_faveur_de
v renoncer revendication territorial subj > sur|à|en_faveur_de
n rétrocession
n cession territoire
n transfert souveraineté
n restitution territoire
n renonciation souveraineté
n rétrocession île
v rétrocéder {obj: %land} subj > à
v abandonner {obj: %land} subj > à
v transférer {obj: %land} subj > à

[unfreeze_assets]
v: subj > de|à
n: agent|par > de
v dégeler {obj: %assets}
v débloquer {obj: avoir/actif/compte/fonds}
v lever gel avoir
v lever gel actif
v libérer {obj: avoir/fonds/actif}
v lever saisie
v lever séquestre
n dégel avoir
n dégel fonds
n déblocage avoir
n levée gel
n restitution actif gelé
n libération avoir

[lift_sanctions]
v: subj > contre|envers|à|de|sur|à_l'encontre_de
n: agent > contre|envers|à|de|sur|à_l'encontre_de
v lever {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel/représailles}
v mettre fin sanction
v abolir {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel}
v abroger {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel}
v supprimer {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel}
v annuler {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel}
v révoquer {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel}
v retirer {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel}
n levée sanction
n fin sanction
n suppression sanction
n levée mesure
n abrogation sanction
n annulation sanction
v abandonner {obj: sanction/mesure/pénalité/restriction/interdiction/contre-mesure/gel} subj > contre|sur|de|visant|à_l'encontre_de|à

[ease_sanctions]
v: subj > contre|envers|à|de|sur|à_l'encontre_de
n: agent > contre|envers|à|de|sur
v suspendre {obj: sanction/embargo/restriction/mesure/pénalité/taxe/tarif/surtaxe/droit}
v alléger {obj: sanction/embargo/restriction/mesure/pénalité}
v assouplir {obj: sanction/embargo/restriction/mesure/pénalité}
v adoucir {obj: sanction/embargo/restriction/mesure/pénalité}
v réduire {obj: sanction/embargo/restriction/mesure/pénalité}
v desserrer {obj: sanction/embargo/restriction/mesure/pénalité/étau}
v geler {obj: sanction/surtaxe}
n allègement sanction
n allégement sanction
n assouplissement sanction
n suspension sanction
n suspension surtaxe
v atténuer {obj: sanction/embargo/restriction/mesure/pénalité} subj > contre|sur|de|visant|à_l'encontre_de|à
v relâcher {obj: sanction/embargo/restriction/mesure/pénalité} subj > contre|sur|de|visant|à_l'encontre_de|à
v reporter {obj: sanction/embargo/restriction/mesure/pénalité} subj > contre|sur|de|visant|à_l'encontre_de|à

[delist]
v: subj > obj
n: agent|par > de
v retirer liste
v radier liste
v rayer liste
v ôter liste
v enlever liste
v retirer liste noir
v rayer liste noir
v retirer liste terroriste
v retirer liste organisation terroriste
n retrait liste noir
n radiation liste
n retrait liste terroriste
n retrait liste
v retirer de liste              subj > obj|de
v rayer de liste                subj > obj|de
v radier de liste               subj > obj|de
v ôter de liste                 subj > obj|de
v sortir de liste               subj > obj|de
v enlever de liste              subj > obj|de
v supprimer de liste            subj > obj|de
n retrait de liste              agent|par > de

[lift_embargo]
v: subj > contre|envers|à|de|sur|à_l'encontre_de
n: agent > contre|envers|à|de|sur
v lever {obj: embargo/boycott}
v mettre fin embargo
v mettre fin boycott
v supprimer {obj: embargo}
v annuler {obj: embargo/boycott}
v mettre fin isolement
n levée embargo
n fin embargo
n fin boycott
n levée boycott
n levée embargo arme
n assouplissement embargo
n fin isolement

[reduce_tariffs]
v: subj > contre|envers|à|de|sur
n: agent > contre|envers|à|de|sur
v réduire {obj: droit/taxe/tarif/surtaxe}
v baisser {obj: droit/taxe/tarif/surtaxe}
v abaisser {obj: droit/taxe/tarif/surtaxe}
v lever {obj: droit/taxe/surtaxe/quota/tarif}
v supprimer {obj: droit/taxe/tarif/surtaxe/quota}
v annuler {obj: taxe/tarif/surtaxe/droit}
v alléger {obj: droit/taxe/tarif}
v diminuer {obj: droit/taxe/tarif/surtaxe}
v renoncer surtaxe
v renoncer droit douane
v démanteler {obj: barrière/tarif}
n baisse droit douane
n réduction droit douane
n levée droit douane
n suppression droit douane
n baisse tarif
n levée surtaxe
n suspension droit douane
n abaissement tarif
n levée quota

[lift_trade_ban]
v: subj > contre|envers|à|de|sur
n: agent > contre|envers|à|de|sur
v lever {obj: interdiction/restriction/quarantaine/moratoire/suspension} subj > contre|envers|à|de|sur|vers
v assouplir {obj: %restrictions} subj > contre|envers|à|de|sur|vers
v adoucir {obj: restriction/mesure/interdiction} subj > contre|envers|à|de|sur|vers
v alléger {obj: restriction/mesure/interdiction} subj > contre|envers|à|de|sur|vers
v supprimer {obj: restriction/interdiction/barrière} subj > contre|envers|à|de|sur|vers
v mettre fin interdiction       subj > contre|envers|à|de|sur|vers
v autoriser {obj: exportation/importation/transit/survol/livraison/vol} subj > contre|envers|à|de|sur|vers
v autoriser de nouveau importation subj > contre|envers|à|de|sur|vers
v rouvrir marché                subj > contre|envers|à|de|sur|vers
v rouvrir {obj: marché}         subj > contre|envers|à|de|sur|vers
v lever {obj: %restrictions}    subj > contre|envers|à|de|sur|vers
n levée restriction
n levée interdiction
n fin restriction
n assouplissement restriction
n levée quarantaine
n ouverture marché

[resume_deliveries]
v: subj > à|vers|de|avec|obj
n: par|agent > à|vers|avec
v reprendre {obj: livraison/exportation/importation/achat/transit/approvisionnement/fourniture/vente}
v relancer {obj: livraison/exportation/importation}
v rétablir {obj: livraison/approvisionnement/fourniture/transit}
v rouvrir {obj: robinet/vanne/gazoduc/oléoduc}
n reprise livraison
n reprise exportation
n reprise importation
n reprise transit
n reprise achat
n rétablissement livraison
n réouverture gazoduc

[resume_aid]
v: subj > à|de|en|avec|obj
n: par|agent > à|en
v reprendre {obj: %payments}
v rétablir {obj: %payments}
v débloquer {obj: %payments}
v relancer {obj: %payments}
v dégeler {obj: %payments}
n reprise aide
n reprise versement
n reprise financement
n rétablissement aide
n déblocage financement
n dégel aide
v restaurer {obj: %payments} subj > à|pour|en_faveur_de
v renouveler {obj: %payments} subj > à|pour|en_faveur_de

[resume_flights]
v: subj > vers|à|avec|en|obj
n: par|agent > vers|à|avec
v reprendre {obj: vol/liaison/desserte/trafic/correspondance}
v rétablir {obj: vol/liaison/desserte/trafic/correspondance}
v rouvrir espace aérien
v rouvrir {obj: espace/aéroport; to: state}
v autoriser survol
v lever interdiction vol
n reprise vol
n reprise liaison
n rétablissement liaison
n réouverture espace aérien
n rétablissement vol
v relancer {obj: vol/liaison/desserte/trafic/correspondance} subj > vers|à|avec|entre|en
v rouvrir {obj: vol/liaison/desserte/trafic/correspondance} subj > vers|à|avec|entre|en
v restaurer {obj: vol/liaison/desserte/trafic/correspondance} subj > vers|à|avec|entre|en

[reopen_border]
v: subj > avec|à
n: both|agent > avec|both|à
v rouvrir {obj: frontière/poste/passage/point; to: state/group/part}
v rouvrir point passage
v rouvrir poste frontière
v lever fermeture frontière
v autoriser passage
v autoriser {obj: passage/retour}
n réouverture frontière
n réouverture point passage
n réouverture poste frontière
n ouverture frontière
n ouverture point passage
v rouvrir {obj: frontière/poste-frontière/passage/checkpoint/pont/col/route} subj > avec|à
v ouvrir {obj: frontière/poste-frontière/passage/checkpoint/pont/col/route} subj > avec|à
v débloquer {obj: frontière/poste-frontière/passage/checkpoint/pont/col/route} subj > avec|à
v déverrouiller {obj: frontière/poste-frontière/passage/checkpoint/pont/col/route} subj > avec|à
v rouvrir frontière             subj > avec|à
v rouvrir poste-frontière       subj > avec|à

[exempt]
v: subj > obj|à
n: agent|par > à|pour|de
v exempter                      subj > obj|à
v exonérer {to: state; from: state/org} subj > obj|à
v dispenser {to: state}         subj > obj|à
v épargner {to: state/part/org; from: state/org; obj: sanction/taxe/surtaxe} subj > obj|à
v accorder exemption            subj > à
v accorder dérogation           subj > à
v accorder exonération          subj > à
v accorder sursis               subj > à
v accorder délai supplémentaire subj > à
v prolonger exemption           subj > à
v prolonger dérogation          subj > à
v accorder exception            subj > à
v octroyer dérogation           subj > à
v octroyer exemption            subj > à
v consentir délai               subj > à
v repousser échéance            subj > à
n exemption
n exonération {to: state/org}
n dérogation
n sursis {to: state/org}
n exception {to: state}
n exemption sanction
n délai grâce

[waive_visas]
v: subj > pour|à|avec|de
n: agent|both > pour|avec|both|à
v supprimer {obj: visa}         subj > pour|à|avec|de|obj
v exempter visa                 subj > pour|à|avec|de|obj
v lever obligation visa         subj > pour|à|avec|de|obj
v lever {obj: visa}             subj > pour|à|avec|de|obj
v faciliter {obj: visa}         subj > pour|à|avec|de|obj
v assouplir {obj: visa}         subj > pour|à|avec|de|obj
v reprendre {obj: délivrance}   subj > pour|à|avec|de|obj
v reprendre délivrance visa     subj > pour|à|avec|de|obj
v dispenser visa                subj > pour|à|avec|de|obj
v faciliter délivrance visa     subj > pour|à|avec|de|obj
v libéraliser {obj: visa}       subj > pour|à|avec|de|obj
n exemption visa
n suppression visa
n dispense visa
n libéralisation visa
n régime sans visa
n levée visa
n facilitation visa

[grant_access]
v: subj > à
n: agent|par > à
v autoriser {obj: aide/convoi/observateur/inspecteur/enquêteur/accès/inspection; to: state/org/part}
v laisser entrer {to: org/part/person}
v laisser entrer inspecteur
v ouvrir accès
v donner accès
v accorder accès
v autoriser accès
v autoriser inspection
v ouvrir porte inspecteur
v garantir accès
v accorder accès consulaire
v autoriser retour {to: org/part/person}
v accepter inspection
n accès {to: org; from: state}  agent > à|pour
n accès humanitaire             agent > à|pour
n accès consulaire              agent > à|pour
n retour inspecteur             agent > à|pour
n retour observateur            agent > à|pour

[accept_international_presence]
v: subj > de|à
n: agent > de|à
v accepter {obj: déploiement/observateur/inspecteur/casque/mission; to: org/state}
v autoriser déploiement
v accepter présence observateur
v autoriser mission onu
n acceptation déploiement
n autorisation déploiement

[allow_return]
v: subj > à|de|obj
n: agent|par > de
v autoriser retour
v permettre retour
v laisser rentrer {to: part/person/group}
v laisser revenir {to: part/person/group}
v autoriser à rentrer
v faciliter retour
v garantir retour
v organiser retour
n retour réfugié
n retour déplacé
n retour exilé
n rapatriement réfugié
n retour volontaire

[reinstate]
v: subj > obj
n: agent|par > de
v rétablir dans fonction        subj > obj|à
v réintégrer {to: person/part}  subj > obj|à
v restaurer pouvoir             subj > obj|à
v rendre pouvoir                subj > obj|à
v réinstaller au pouvoir        subj > obj|à
v remettre pouvoir              subj > obj|à
v transférer pouvoir            subj > obj|à
v céder pouvoir                 subj > obj|à
n réintégration {to: person/part} agent|par > de|à
n passation pouvoir             agent|par > de|à
n transfert pouvoir             agent|par > de|à
n retour pouvoir civil          agent|par > de|à

[resign]
v: subj > de|à
n: agent > de|à
v démissionner {to: org; from: person} subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v démissionner {to: state/person/part; from: person/part} subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v remettre démission            subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v présenter démission           subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v donner démission              subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v renoncer poste                subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v renoncer mandat               subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v quitter gouvernement          subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v claquer porte gouvernement    subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v renoncer pouvoir              subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v abdiquer                      subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v rendre tablier                subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v se démettre                   subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v quitter pouvoir               subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v quitter présidence            subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v quitter parti                 subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v renoncer trône                subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v tirer révérence               subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
v jeter éponge                  subj > de|à|en_faveur_de|sous_la_pression_de|auprès_de
n démission {to: org}
n démission {to: state/person/part; from: person/part}
n abdication
n renonciation pouvoir
n départ gouvernement
n départ pouvoir

[end_protest]
v: subj > contre|à|face_à
n: agent > contre|de
v lever grève
v suspendre grève
v mettre fin grève
v cesser grève
v lever blocage
v lever barrage
v mettre fin blocage
v suspendre mouvement
v annuler manifestation
v appeler reprise travail
v reprendre travail
v mettre fin boycott parlement
v mettre fin grève faim
v suspendre préavis grève
n fin grève
n suspension grève
n levée blocage
n fin blocage

[drop_claim]
v: subj > sur|à|envers|contre
n: agent|par > sur|contre|à
v abandonner {obj: revendication/exigence/demande/ultimatum/prétention} subj > sur|à|envers|contre|de
v retirer {obj: ultimatum/menace/exigence/revendication/candidature/veto} subj > sur|à|envers|contre|de
v renoncer exigence             subj > sur|à|envers|contre|de
v renoncer condition            subj > sur|à|envers|contre|de
v renoncer ultimatum            subj > sur|à|envers|contre|de
v renoncer menace               subj > sur|à|envers|contre|de
v lever veto                    subj > sur|à|envers|contre|de
v lever {obj: veto/ultimatum/réserve/objection} subj > sur|à|envers|contre|de
v lever objection               subj > sur|à|envers|contre|de
v lever opposition              subj > sur|à|envers|contre|de
n abandon revendication
n retrait ultimatum
n levée veto
n levée objection
n renonciation revendication

[retreat_from_plan]
v: subj > face_à|devant|de|sous_la_pression_de
n: agent > face_à|devant|sur
v retirer {obj: projet/loi/texte/réforme/décret} subj > face_à|devant|sous_la_pression_de|contre|à_la_demande_de
v renoncer réforme              subj > face_à|devant|sous_la_pression_de|contre|à_la_demande_de
v renoncer projet loi           subj > face_à|devant|sous_la_pression_de|contre|à_la_demande_de
v suspendre {obj: réforme/décret/loi} subj > face_à|devant|sous_la_pression_de|contre|à_la_demande_de
v geler {obj: réforme/hausse}   subj > face_à|devant|sous_la_pression_de|contre|à_la_demande_de
v annuler {obj: décret/hausse/réforme/arrêté} subj > face_à|devant|sous_la_pression_de|contre|à_la_demande_de
v abroger {obj: loi/décret/arrêté} subj > face_à|devant|sous_la_pression_de|contre|à_la_demande_de
n retrait projet loi
n retrait réforme
n abandon réforme
n suspension réforme
n annulation décret
n abandon projet
