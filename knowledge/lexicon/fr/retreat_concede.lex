# CONCEDE: yielding in words. RETREAT: releasing, withdrawing, easing, resigning.

[concede]
v: subj > à|devant|face_à
n: agent > à|envers
v céder {to: state/org/group/part; from: state/org/group/part/person} subj > devant|face_à
v céder pression               subj > de
v céder exigence               subj > de
v céder demande                subj > de
v céder chantage               subj > de
v capituler
v plier                        subj > devant|face_à|sous_la_pression_de
v se soumettre {to: state/org}
v reculer {to: state/org/group} subj > devant|face_à
v faire marche arrière         subj > face_à|devant
v faire machine arrière        subj > face_à|devant
v reconnaître défaite          subj > face_à|devant|contre
v reconnaître tort             subj > envers|auprès_de|à
v reconnaître responsabilité   subj > dans|envers
v concéder défaite             subj > face_à|à|devant
v faire concession
v revenir sur décision         subj > de|sous_la_pression_de
v lâcher lest                  subj > face_à|à
v mettre eau dans vin          subj > face_à
v adoucir {obj: ton/rhétorique/discours} subj > envers|à_l'égard_de|face_à
v adoucir position             subj > envers|à_l'égard_de|sur
v renoncer revendication       subj > sur|à|envers
v renoncer {to: state}         subj > sous_la_pression_de
v rendre arme                  subj > à|face_à|devant
v se rendre {from: part; to: part/org} subj > à
n concession {to: state/org/person/group}
n capitulation                 agent > devant|face_à
n reddition                    agent > à|devant|face_à
n recul                        agent > devant|face_à
n volte-face                   agent > face_à|sur

[accept_demand]
v: subj > de|à
v accepter {obj: %demands}
v accéder {obj: %demands}
v accéder demande
v accéder requête
v consentir demande
v souscrire demande
v se plier exigence
v se plier demande
v se plier condition
v se conformer exigence
v se conformer décision
v satisfaire {obj: %demands}
v répondre favorablement
v répondre positivement        subj > à
v donner satisfaction          subj > à
v donner suite demande
v accepter condition
v accepter exigence
v accepter de céder            subj > à|comp
v accepter de retirer          subj > de|comp
v accepter de libérer          subj > comp
v accepter de livrer           subj > à|comp
v obtempérer                   subj > à

[withdraw_troops]
v: subj > de|à|en
n: par|poss|adj|de > de
v retirer {obj: %troops}
v retirer {from: state; to: state; obj: troupe/force/soldat/homme} subj > de
v se retirer {to: state; from: state/part} subj > de
v rapatrier {obj: %troops}
v rapatrier {obj: ressortissant/citoyen/personnel/diplomate} subj > de
v ramener {obj: troupe/soldat} subj > de
v évacuer {obj: %troops}       subj > de
v évacuer {obj: ressortissant/personnel/diplomate/citoyen} subj > de
v évacuer {from: state/part; to: state} subj > obj
v quitter {subj: soldat/troupe/force/militaire/armée/contingent/mission/casque; to: state} subj > obj|de
v partir {from: part; to: state} subj > de
v sortir {from: part; to: state} subj > de
v abandonner {obj: ville/position/base} subj > de|obj|à
v démanteler {obj: base}
v fermer {obj: base}           subj > en|à|dans|de
v réduire {obj: troupe/effectif/contingent} subj > en|à|dans
v se replier {from: part/state; to: state}
v plier bagage {to: state}     subj > de
v reculer {from: part; to: state} subj > de
v désamorcer {obj: crise/tension} subj > avec
v lever siège                  subj > de
v lever blocus                 subj > de|à
v relâcher pression            subj > sur
v se désengager                subj > de
n retrait troupe               agent > de
n retrait force                agent > de
n retrait militaire            agent > de
n retrait soldat               agent > de
n retrait {to: state; from: state/org/part} adj|poss|par|light > de
n retrait {to: state; from: state/org/part} de > de
n départ troupe                agent|adj > de
n départ soldat                agent|adj > de
n départ force                 agent|adj > de
n désengagement {to: state}
n rapatriement soldat          agent|par > de
n rapatriement troupe          agent|par > de
n évacuation                   par|poss|adj > de
n évacuation ressortissant     par|agent > de
n repli {from: part/state; to: state} agent|adj > de

[cease_fire]
v: both > avec|both
n: both|agent > avec|both
v cesser feu
v cesser hostilité
v cesser combat
v déposer arme                 both > avec|both
v respecter cessez-le-feu
v respecter trêve
v observer trêve
v observer cessez-le-feu
v décréter cessez-le-feu       subj > avec|à|en
v décréter trêve               subj > avec|en|à
v annoncer cessez-le-feu       both > avec|both
v annoncer trêve               both > avec|both
v proclamer cessez-le-feu      subj > avec|en
v prolonger trêve
v prolonger cessez-le-feu
v mettre fin hostilité
v mettre fin guerre            both > avec|both
v mettre fin conflit           both > avec|both
v mettre fin combat
v suspendre {obj: offensive/bombardement/frappe/attaque} subj > contre|en|sur|de
v interrompre {obj: offensive/bombardement/frappe/attaque} subj > contre|en|sur|de
v cesser {obj: offensive/bombardement/frappe/attaque} subj > contre|en|sur|de
n cessez-le-feu
n trêve
n trêve humanitaire
n armistice
n cessation hostilité
n fin hostilité                both > avec|both
n désescalade                  both|agent > avec|both

[release]
v: subj > obj
n: par|agent > de
v libérer {obj: %captives}     subj > obj|de
v libérer {to: person/part}
v relâcher {obj: %captives}    subj > obj|de
v relâcher
v remettre en liberté
v gracier
v amnistier
v acquitter {to: person/part/org}
v blanchir {to: person/part/org; from: state/org/part}
v réhabiliter {to: person/part}
v abandonner poursuite         subj > contre
v lever immunité               subj > de
v laisser partir
v laisser passer {to: state/part/org}
v extrader                     subj > à|vers
v livrer justice               subj > obj
v échanger {obj: prisonnier/détenu/espion/corps} both > avec|both
v procéder échange prisonniers both > avec|both
v rendre liberté               subj > à
n libération
n libération otage             par|agent > de
n mise en liberté              par > de
n remise en liberté            par > de
n grâce présidentielle         agent > à|de
n amnistie                     agent > à|de|pour
n acquittement                 par > de
n échange prisonniers          both|agent > avec|both
n échange otage                both|agent > avec|both

[ease_sanctions]
v: subj > contre|envers|à|de|sur|à_l'encontre_de
n: agent > contre|envers|à|de|sur
v lever {obj: %restrictions}
v alléger {obj: %restrictions}
v assouplir {obj: %restrictions}
v adoucir {obj: %restrictions}
v réduire {obj: droit/taxe/tarif/sanction/surtaxe}
v baisser {obj: droit/taxe/tarif/surtaxe}
v abaisser {obj: droit/taxe/tarif/surtaxe}
v supprimer {obj: %restrictions}
v abolir {obj: %restrictions}
v abroger {obj: %restrictions}
v suspendre {obj: sanction/embargo/taxe/tarif/surtaxe/droit}
v annuler {obj: sanction/embargo/taxe/tarif/surtaxe/droit}
v mettre fin sanction
v mettre fin embargo
v mettre fin isolement         subj > de
v rouvrir {obj: frontière/robinet/marché} subj > avec|à
v rouvrir marché               subj > à
v rouvrir espace aérien        subj > à
v dégeler {obj: %assets}       subj > de
v débloquer {obj: avoir/actif/compte} subj > de
v retirer liste                subj > obj
v radier liste                 subj > obj
v rayer liste                  subj > obj
v reprendre {obj: livraison/exportation/importation/vol/achat/aide/versement} subj > à|vers|de|avec|obj
v relancer {obj: livraison/exportation/importation} subj > à|vers|de|avec
v autoriser {obj: exportation/importation/transit/survol/livraison/vol/retour} subj > à|vers|de
n levée sanction
n allègement sanction
n allégement sanction
n assouplissement sanction
n levée embargo
n levée blocus
n levée restriction
n suspension sanction
n dégel avoir                  agent|par > de
n reprise livraison            par|agent > à|vers
n reprise exportation          par|agent > à|vers
n réouverture frontière        both|agent > avec|both

[exempt]
v: subj > obj|à
n: agent|par > à|pour|de
v exempter
v exonérer {to: state; from: state/org}
v dispenser {to: state}
v supprimer {obj: visa}
v accorder exemption
v accorder dérogation
v accorder exonération
v accorder sursis
v accorder délai
v accorder amnistie
n exemption
n exonération {to: state/org}
n dérogation
n sursis {to: state/org}

[return_property]
v: subj > à
n: agent > à
v restituer
v rendre {obj: territoire/île/bien/œuvre/artefact/avoir/corps/dépouille/prisonnier/otage/soldat}
v rétrocéder
v remettre {obj: corps/dépouille/prisonnier/otage/détenu}
v rapatrier {obj: œuvre/artefact/corps} subj > en|à|vers
v céder {obj: île/territoire/terrain/village/base}
n restitution
n rétrocession

[disarm]
v: subj > obj|à
n: par|agent > de
v désarmer {to: part/org/state}
v détruire {obj: stock/arsenal} subj > de
v démanteler {obj: programme/arsenal/site/réacteur} subj > de|obj
v renoncer arme nucléaire      subj > obj|sous_la_pression_de
v déminer
v démilitariser
n désarmement {to: state/org/part}
n dénucléarisation
n démilitarisation

[resign]
v: subj > de|à
v démissionner {to: org; from: person} subj > de
v renoncer poste               subj > à|de
v claquer porte gouvernement   subj > de
n démission {to: org}          agent > de
