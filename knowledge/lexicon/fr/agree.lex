# AGREE: promises and intentions to cooperate, agreements reached, steps towards each other.

[agree]
v: subj > avec|both
n: both|agent > avec|both
v s'accorder                   both > avec|both
v s'entendre                   both > avec|both
v convenir                     both > avec|both
v convenir ensemble            both > avec|both
v convenir conjointement       both > avec|both
v nouer partenariat
v tomber accord
v se mettre accord
v se mettre accord sur
v trouver terrain entente
v trouver terrain commun
v trouver entente
v trouver langage commun
v trouver modus vivendi
v parvenir à entendre
v parvenir entente
v s'arranger
v décider ensemble             both > avec|both
v décider conjointement        both > avec|both
v décider commun accord        both > avec|both
v agréer                       subj > obj
v consentir                    subj > à
v donner accord                subj > à
n accord
n entente
n arrangement
n consensus
n terrain entente
n commun accord
n gentleman's agreement
v tomber d'accord               both|subj > avec|both
v se mettre d'accord            both|subj > avec|both
v parvenir à accord             both|subj > avec|both
v aboutir à accord              both|subj > avec|both
v trouver terrain d'entente     both|subj > avec|both
v parvenir à compromis          both|subj > avec|both
v parvenir à entente            both|subj > avec|both
n accord amiable                both|agent > avec|both

[reach_deal]
v: subj > avec|both
n: both|agent > avec|both
v parvenir accord
v parvenir compromis
v aboutir accord
v aboutir compromis
v aboutir consensus
v trouver accord
v trouver compromis
v conclure accord
v conclure marché
v conclure arrangement
v arracher accord
v arracher compromis
v boucler accord
v finaliser accord
v sceller accord
v atteindre accord
v atteindre consensus
v dégager consensus
v dégager compromis
v obtenir accord
v arriver accord
v arriver compromis
v conclure {obj: %deals}
v passer accord
v passer marché
v toper
v sceller entente
v finaliser {obj: %deals}
n compromis
n marché {to: state/org/person}
n accord final
n accord définitif
n accord global
n accord historique
n accord bilatéral
n accord tripartite
n conclusion accord            both|agent > avec|both
v caresser idée accord          subj > avec

[agree_in_principle]
v: subj > avec|both
n: both|agent > avec|both
v s'entendre sur principe      both > avec|both
v donner accord principe       both > avec|both
v s'accorder sur principe
v parvenir accord principe
v conclure accord principe
n accord principe
n accord préliminaire
n accord provisoire
n accord tacite
n accord verbal
n accord-cadre
n protocole accord
n protocole entente
n lettre intention
n mémorandum
n mémorandum entente
n mémorandum accord
n entente préalable
n entente tacite
n déclaration intention

[form_alliance]
v: subj > avec|both
n: both|agent > avec|both
v sceller alliance
v nouer alliance
v forger alliance
v former alliance
v conclure alliance
v conclure pacte
v sceller pacte
v s'allier
v faire alliance
v se coaliser
v s'unir {to: state/org/group}
v bâtir alliance
v constituer alliance
v passer alliance
v faire front commun
v faire cause commune
v s'associer {from: state/org; to: state/org}
v créer {obj: alliance/union}
v fonder {obj: alliance/union}
v lancer {obj: alliance}
n alliance
n pacte
n traité alliance
n axe {from: state; to: state}
n pacte amitié
n pacte non-agression

[form_coalition]
v: subj > avec|both
n: both|agent > avec|both
v former coalition
v s'entendre coalition
v conclure accord coalition
v constituer coalition
v former gouvernement coalition
v accepter de gouverner
v s'allier pour gouverner
v fusionner {from: org; to: org}
v faire liste commune
v conclure accord électoral
v conclure pacte électoral
v former gouvernement union
v partager pouvoir {from: state/org/person/group/part; to: state/org/person/group/part}
v créer {obj: coalition}
v fonder {obj: coalition}
n coalition
n accord coalition
n accord gouvernement
n accord électoral
n pacte gouvernement
n alliance électorale
n contrat coalition

[green_light]
v: subj > à|pour
v donner feu vert
v donner aval
v donner assentiment
v donner consentement
v donner agrément
v accorder feu vert
v obtenir feu vert
v autoriser {to: state/org}    subj > obj|à
v valider {obj: accord/projet/vente/rachat/candidature} subj > de|avec|à
n feu vert                     agent > à|pour
n assentiment                  agent > à|pour

[set_up_joint_body]
v: subj > avec|both
v créer {obj: commission/comité/force/fonds/zone/marché/groupe}
v lancer {obj: partenariat/initiative}
v mettre place {obj: commission/comité/mécanisme}
v mettre sur pied {obj: commission/comité/mécanisme}
v instituer {obj: commission/comité/mécanisme}
v convenir de créer
v convenir de mettre place
v convenir d'établir
v décider de créer
v s'accorder pour créer
v s'entendre pour créer
v accepter de créer
v créer conjointement
v convenir de constituer
v convenir de former

[award_contract]
v: subj > à
n: agent > à
v attribuer contrat
v attribuer marché
v attribuer concession
v accorder concession
v octroyer concession
v confier {obj: construction/chantier/contrat/marché/projet/exploitation/gestion/réalisation}
v octroyer licence
v octroyer permis exploitation
v choisir {obj: groupe/entreprise/société/constructeur/consortium/fournisseur} subj > obj|de
v sélectionner {obj: groupe/entreprise/société/consortium/fournisseur} subj > obj|de
v retenir {obj: groupe/entreprise/consortium/constructeur} subj > obj|de
v remporter {obj: contrat/marché} subj > avec|en|à|auprès_de|de
v décrocher {obj: contrat/marché/commande} subj > avec|en|à|auprès_de|de
v rafler {obj: contrat/marché} subj > avec|en|à|auprès_de|de
n attribution contrat
n attribution marché
n octroi concession

[promise_cooperation]
v: subj > à|avec|comp
n: agent > à|avec|envers
v s'engager {to: state/org/group/person} subj > auprès_de|avec|envers|vis-à-vis_de|comp
v promettre {to: state/org/group/person/part} subj > à|comp
v proposer de coopérer
v proposer coopération
v offrir coopération
v offrir de coopérer
v proposer collaboration
v proposer partenariat
v offrir partenariat
v proposer alliance
v promettre de coopérer        subj > avec|comp|à
v promettre de collaborer      subj > avec|comp|à
v promettre de travailler      subj > avec|comp|à
v promettre coopération        subj > avec|comp|à
v promettre pleine coopération subj > avec|comp|à
v s'engager à coopérer         subj > avec|comp|à
v s'engager à collaborer       subj > avec|comp|à
v s'engager à travailler       subj > avec|comp|à
v s'engager à œuvrer           subj > avec|comp|à
v s'engager ensemble           subj > avec|comp|à
v accepter de coopérer         subj > avec|comp|à
v accepter de collaborer       subj > avec|comp|à
v accepter de travailler       subj > avec|comp|à
v convenir de coopérer         subj > avec|comp|à
v convenir de collaborer       subj > avec|comp|à
v convenir de travailler       subj > avec|comp|à
v prévoir de coopérer          subj > avec|comp|à
v décider de coopérer          subj > avec|comp|à
v jurer de coopérer            subj > avec|comp|à
v se proposer de coopérer      subj > avec|comp|à
v accepter {obj: coopération/partenariat/dialogue} subj > avec|de
n promesse {to: state/org/group/person}
n offre coopération
n promesse coopération
n engagement coopération
n proposition coopération
n offre partenariat
n engagement {to: state/org/group/person} agent > envers|auprès_de|à|avec|vis-à-vis_de
v se dire prêt à coopérer       subj > avec
v se dire prêt à collaborer     subj > avec
v se dire prêt à travailler     subj > avec
v se déclarer prêt à coopérer   subj > avec
v se déclarer prêt à travailler subj > avec
v se déclarer disposé à coopérer subj > avec
v se dire disposé à coopérer    subj > avec
v s'engager auprès              subj > de
v s'engager devant              subj > devant
v avoir intention de coopérer   subj > avec
v prendre engagement            subj > envers|auprès_de|devant|vis-à-vis_de
v se dire disposé à jouer       subj > entre
v se dire prêt à jouer          subj > entre
v se poser en médiateur         subj > entre

[express_readiness]
v: subj > avec|à|comp
v se dire prêt
v se dire ouvert
v se dire disposé
v se déclarer prêt
v se déclarer disposé
v se déclarer ouvert
v se montrer prêt
v se montrer disposé
v se montrer ouvert
v s'affirmer prêt
v se tenir prêt aider
v être disposé à
v être prêt à coopérer         subj > avec|comp
v être disposé à coopérer      subj > avec|comp
v être prêt à travailler       subj > avec|comp
v être prêt à collaborer       subj > avec|comp
v être disposé à travailler    subj > avec|comp
v être prêt à œuvrer           subj > avec|comp
v être prêt à aider            subj > avec|comp
v être prêt à assister         subj > avec|comp
v tendre main                  subj > à
v afficher volonté             subj > avec|comp
v exprimer volonté             subj > avec|comp
v exprimer intention           subj > avec|comp
v exprimer disponibilité       subj > avec|comp
v exprimer souhait coopérer    subj > avec|comp
v manifester volonté           subj > avec|comp
v manifester disponibilité     subj > avec|comp
v réaffirmer volonté           subj > avec|comp
v réitérer volonté             subj > avec|comp
v faire part disponibilité     subj > avec|comp
v faire part volonté           subj > avec|comp
v confirmer intention          subj > avec|comp
n main tendue                  agent > à
n ouverture {to: state; from: state/person} agent > à|envers
n volonté coopérer             agent > avec
n disponibilité coopérer       agent > avec
v se dire prêt à accueillir     subj > obj|de
v se déclarer prêt à accueillir subj > obj|de
v se dire disposé à accueillir  subj > obj|de
v être disposé à accueillir     subj > obj|de
v être prêt à accueillir        subj > obj|de
v se dire prêt à recevoir       subj > obj|de
v se tenir prêt à aider         subj > obj
v se dire prêt à normaliser     subj > avec
v être prêt à normaliser        subj > avec
v se dire prêt à renouer        subj > avec
v être prêt à renouer           subj > avec
v se dire prêt à investir       subj > à|en|dans
v se tenir à disposition        subj > de
v se mettre à disposition       subj > de
v offrir d'héberger             subj > obj
v offrir d'accueillir           subj > obj
v proposer d'héberger           subj > obj
v proposer d'accueillir         subj > obj
v voir d'œil favorable          subj > avec|de
n disponibilité                 agent > envers|avec
n ouverture                     agent > envers|à_l'égard_de

[offer_dialogue]
v: subj > avec|à|comp
n: agent > à|avec
v se dire ouvert négociation
v se dire ouvert dialogue
v se dire ouvert discussion
v rester ouvert dialogue
v rester ouvert discussion
v rester ouvert négociation
v être ouvert dialogue
v être ouvert négociation
v se montrer ouvert dialogue
v se déclarer ouvert dialogue
v laisser porte ouverte
v garder porte ouverte
v ouvrir porte négociation
v ouvrir porte dialogue
v être prêt à dialoguer
v être prêt à discuter
v être prêt à négocier
v être prêt à parler
v se dire prêt à négocier
v se dire prêt à discuter
v se dire prêt à dialoguer
v se dire prêt à parler
v se dire disposé à négocier
v se dire disposé à dialoguer
v se déclarer prêt à négocier
v se déclarer prêt à dialoguer
v se déclarer prêt à discuter
v offrir de négocier
v offrir dialogue
n offre dialogue
n offre négociation
n ouverture dialogue

[intend_closer_ties]
v: subj > avec|comp
v souhaiter renforcer
v souhaiter développer
v souhaiter approfondir
v souhaiter coopérer
v souhaiter travailler
v souhaiter intensifier
v souhaiter élargir
v vouloir développer
v vouloir approfondir
v vouloir coopérer
v vouloir travailler
v vouloir intensifier
v entendre renforcer
v entendre développer
v entendre approfondir
v entendre intensifier
v espérer renforcer
v compter renforcer
v chercher à renforcer {obj: %relations}
v ambitionner de renforcer {obj: %relations}
v envisager de renforcer {obj: %relations}
v promettre de renforcer {obj: %relations}
v promettre d'approfondir {obj: %relations}
v promettre de développer {obj: %relations}
v s'engager à renforcer
v s'engager à approfondir
v s'engager à développer
v s'engager à intensifier
v s'engager à élargir
v convenir de renforcer
v convenir d'approfondir
v convenir de développer
v convenir d'intensifier
v convenir d'élargir
v décider de renforcer {obj: %relations}
v accepter de renforcer {obj: %relations}
v convenir d'accroître
v aspirer partenariat
v tourner page {to: state; from: state/person/org}

[pledge_respect]
v: subj > comp|avec|envers
v s'engager à respecter
v s'engager à honorer
v s'engager à appliquer
v s'engager à se conformer
v promettre de respecter
v promettre d'honorer
v promettre d'appliquer
v jurer de respecter
v accepter de respecter
v convenir de respecter
v s'engager à observer
v réaffirmer engagement respecter
v s'engager à ne               subj > comp|envers|auprès_de
v promettre de ne              subj > comp|envers|auprès_de
v s'engager à s'abstenir       subj > comp|envers|auprès_de
v promettre de s'abstenir      subj > comp|envers|auprès_de

[give_assurance]
v: subj > à
n: agent > à|pour
v donner parole
v donner garantie
v donner assurance
v offrir garantie
v apporter garantie
v fournir garantie
v accorder garantie
v fournir assurance
v présenter garantie
v donner gage
v offrir gage
v apporter assurance
v donner engagement
n assurance sécurité           agent > à|pour
n assurance {from: state/org/person; to: state/org}

[promise_economic_cooperation]
v: subj > avec|comp|à|both
v convenir d'accroître échange
v convenir de développer échange
v convenir d'intensifier échange
v s'engager à accroître échange
v s'engager à développer échange
v promettre d'accroître échange
v convenir de stimuler commerce
v s'engager à acheter
v promettre d'acheter
v accepter d'acheter
v s'engager à importer
v accepter d'importer
v convenir de commercer
v accepter de vendre
v promettre de vendre
v s'engager à vendre
v envisager accord commercial
v prévoir accord commercial
v espérer accord commercial
v accepter d'exporter
v convenir de libre-échange
v accepter d'ouvrir marché
v promettre d'ouvrir marché
v s'engager à ouvrir marché
n projet accord commercial     both|agent > avec|both
n projet partenariat économique both|agent > avec|both

[promise_investment]
v: subj > en|à|dans|comp
v promettre d'investir
v s'engager à investir
v prévoir d'investir
v accepter d'investir
v envisager d'investir
v promettre investissement
v annoncer investissement
v projeter d'investir
v promettre de construire
v s'engager à construire
v proposer de construire
v accepter de construire
v convenir de construire
v prévoir de construire {to: state}
v convenir d'investir
n promesse investissement      agent > en|à|dans
n annonce investissement       agent > en|à|dans
n projet investissement        agent > en|à|dans

[promise_military_cooperation]
v: subj > avec|à|comp|both
v convenir de renforcer coopération militaire
v s'engager à renforcer coopération militaire
v promettre coopération militaire
v proposer coopération militaire
v offrir coopération militaire
v convenir de coopérer militairement
v convenir de coopération militaire
v s'engager à coordonner défense
v convenir de développer coopération militaire
v vouloir renforcer coopération militaire
v souhaiter renforcer coopération militaire
v souhaiter développer coopération militaire
v accepter d'accueillir base
v accepter d'héberger base
v proposer d'accueillir base
v accepter déploiement
v convenir de produire arme
v prévoir de produire arme
v accepter de coproduire

[promise_joint_exercise]
v: both > avec|both
v convenir d'exercice
v prévoir exercice conjoint
v prévoir manœuvre conjoint
v accepter d'organiser exercice
v convenir d'organiser exercice
v décider d'organiser exercice
v convenir de patrouille
v accepter exercice conjoint
v planifier exercice conjoint
v annoncer exercice conjoint
v annoncer manœuvre conjoint
v envisager exercice conjoint

[promise_legal_cooperation]
v: subj > avec|à|vers|comp
v accepter d'extrader          subj > à|vers|avec|comp
v promettre d'extrader         subj > à|vers|avec|comp
v s'engager à extrader         subj > à|vers|avec|comp
v consentir à extrader         subj > à|vers|avec|comp
v approuver extradition        subj > à|vers|avec|comp
v autoriser extradition        subj > à|vers|avec|comp
v ordonner extradition         subj > à|vers|avec|comp
v accepter de livrer {obj: suspect/accusé/fugitif/criminel/prévenu} subj > à|vers|avec|comp
v promettre de coopérer enquête subj > à|vers|avec|comp
v s'engager à coopérer enquête subj > à|vers|avec|comp
v accepter de coopérer enquête subj > à|vers|avec|comp
v promettre de coopérer avec justice subj > à|vers|avec|comp
v s'engager à coopérer avec justice subj > à|vers|avec|comp
v accepter de coopérer avec justice subj > à|vers|avec|comp
v accepter de coopérer avec enquêteur subj > à|vers|avec|comp
v accepter de témoigner        subj > à|vers|avec|comp

[promise_intelligence_sharing]
v: subj > avec|à|comp|both
v accepter de partager renseignement
v s'engager à partager renseignement
v convenir de partager renseignement
v promettre de partager renseignement
v accepter de partager information
v convenir de partager information
v s'engager à partager information
v convenir d'échanger information
v convenir d'échanger renseignement
v accepter d'échanger information
v promettre de partager information
v accepter de transmettre information
v convenir de partager donnée

[promise_energy_supply]
v: subj > à|vers|comp|avec
v promettre de livrer {obj: %energy}
v s'engager à livrer {obj: %energy}
v promettre d'approvisionner
v s'engager à approvisionner
v accepter de livrer {obj: %energy}
v proposer de livrer {obj: %energy}
v accepter de fournir {obj: %energy}
v s'engager à fournir {obj: %energy}
v promettre de fournir {obj: %energy}
v convenir de livraison gaz
v promettre d'augmenter livraison
v accepter d'augmenter livraison
v s'engager à augmenter livraison
v accepter d'augmenter production
v promettre gaz
v promettre pétrole
v convenir de construire gazoduc
v convenir de construire centrale
v garantir approvisionnement

[promise_cultural_exchange]
v: both > avec|both
v convenir d'échange culturel
v convenir de promouvoir échange
v convenir d'ouvrir centre culturel
v convenir d'échanger étudiant
v s'engager à promouvoir échange
v promettre bourse
v accepter de prêter œuvre
v proposer bourse
v convenir de coopération culturelle
v convenir de coopération scientifique
v convenir de jumelage

[agree_to_restore_ties]
v: both > avec|both
v convenir de rétablir {obj: %relations}
v accepter de rétablir {obj: %relations}
v décider de rétablir {obj: %relations}
v convenir de normaliser {obj: %relations}
v accepter de normaliser {obj: %relations}
v décider de normaliser {obj: %relations}
v convenir d'établir relation
v accepter d'établir relation
v décider d'établir relation
v convenir d'échanger ambassadeur
v convenir de rouvrir ambassade
v accepter de rouvrir ambassade
v décider de rouvrir ambassade
v prévoir de rouvrir ambassade
v prévoir d'ouvrir ambassade
v annoncer rétablissement relation
v promettre d'ouvrir ambassade
v s'engager à normaliser {obj: %relations}
v s'engager à rétablir {obj: %relations}
v vouloir normaliser {obj: %relations}
v souhaiter normaliser {obj: %relations}
v convenir de améliorer relation
v s'apprêter à normaliser       subj > avec
v se préparer à normaliser      subj > avec
v envisager de normaliser       subj > avec
v envisager de rouvrir          subj > à|en
v envisager de rétablir         subj > avec
v envisager de renouer          subj > avec
v prévoir de rouvrir            subj > à|en
v prévoir de rétablir           subj > avec
v prévoir de normaliser         subj > avec
v convenir de rétablir          both > avec|both
v convenir de normaliser        both > avec|both
v convenir de rouvrir           both > avec|both
v vouloir tourner page          subj > avec
v souhaiter tourner page        subj > avec
v vouloir renouer               subj > avec
v souhaiter renouer             subj > avec

[agree_to_recognise]
v: subj > obj|comp
v accepter de reconnaître {to: state/org/group}
v promettre de reconnaître {to: state/org/group}
v s'engager à reconnaître {to: state/org/group}
v prévoir de reconnaître {to: state/org/group}
v envisager de reconnaître {to: state/org/group}
v se dire prêt à reconnaître
v compter reconnaître {to: state/org}
v décider de reconnaître {to: state/org}
v annoncer intention de reconnaître
v être prêt à reconnaître {to: state/org}

[agree_to_sign]
v: both > avec|both
v s'apprêter à signer
v accepter de signer
v promettre de signer
v s'engager à signer
v être prêt à signer
v se dire prêt à signer
v accepter de ratifier
v promettre de ratifier
v s'engager à ratifier
v accepter d'adhérer
v s'engager à adhérer
v convenir de signer

[promise_aid]
v: subj > à|comp
n: agent > à|pour|envers
v offrir de fournir
v offrir de livrer
v proposer d'envoyer
v proposer de fournir
v se dire prêt à livrer
v être prêt à livrer
v promettre {obj: %help}
v promettre aide
v promettre assistance
v promettre de fournir
v promettre de livrer
v promettre d'envoyer
v s'engager à fournir
v s'engager à livrer
v s'engager à envoyer
v s'engager à fournir aide
v proposer aide
v proposer assistance
v offrir aide
v offrir assistance
v se dire prêt à fournir
v se dire prêt à envoyer
v être prêt à fournir
v être prêt à envoyer
v accepter de fournir
v accepter d'envoyer
v prévoir d'envoyer
v prévoir de fournir
v prévoir de livrer
v s'apprêter à fournir
v s'apprêter à envoyer
v s'apprêter à livrer
v envisager d'envoyer
v envisager de fournir
v envisager de livrer
v annoncer aide
v annoncer livraison
v annoncer intention d'aider
v annoncer nouvelle aide
v annoncer paquet aide
v promettre d'aider            subj > comp
v promettre d'assister         subj > comp
v s'engager à aider            subj > comp
v s'engager à assister         subj > comp
v proposer d'aider             subj > comp
v offrir d'aider               subj > comp
v se dire prêt à aider         subj > comp
v se déclarer prêt à aider     subj > comp
v accepter d'aider             subj > comp
v promettre de venir aide      subj > comp
v proposer de livrer
v offrir d'envoyer
v annoncer envoi               subj > à|en
n promesse aide                agent > à|pour
n offre aide                   agent > à|pour
n promesse assistance          agent > à|pour
n offre assistance             agent > à|pour
n proposition aide             agent > à|pour
n annonce aide                 agent > à|pour
n engagement aide              agent > à|envers
n promesse livraison           agent > à
v s'engager à donner            subj > à
v promettre de donner           subj > à
v accepter d'accueillir         subj > obj|de
v accepter d'héberger           subj > obj|de
v avoir intention d'envoyer     subj > à|en
v avoir intention de livrer     subj > à
v avoir intention d'aider       subj > obj
v étudier envoi                 subj > à|en
v étudier livraison             subj > à
v consentir à héberger          subj > obj|de
v consentir à accueillir        subj > obj|de
v se porter volontaire pour accueillir subj > obj|de
v se proposer d'accueillir      subj > obj|de
v se proposer d'héberger        subj > obj|de
v se proposer d'aider           subj > obj

[promise_economic_aid]
v: subj > à|pour|comp
n: agent > à|pour
v s'engager à verser
v s'engager à financer
v s'engager à débourser
v promettre de verser
v promettre de financer
v promettre de débourser
v promettre de prêter
v promettre {obj: %money}
v accepter de prêter
v accepter de verser
v accepter de financer
v accepter de débloquer
v prévoir de verser
v prévoir de débloquer
v annoncer prêt
v annoncer don
v annoncer financement
v annoncer enveloppe
v annoncer déblocage
v proposer prêt
v offrir prêt
v s'engager à débloquer
v s'engager à octroyer
v approuver prêt
v approuver plan sauvetage
v approuver aide
v approuver déblocage
v s'accorder sur prêt
n promesse don
n promesse financement
n promesse prêt
n promesse aide financière
n promesse fonds

[promise_military_aid]
v: subj > à|comp
n: agent > à
v promettre {obj: arme/armement/missile/char/munition/drone/avion/équipement/obus/batterie/système}
v promettre aide militaire
v promettre d'armer
v promettre de livrer arme
v promettre de livrer char
v promettre de livrer missile
v s'engager à livrer arme
v s'engager à armer
v s'engager à livrer {obj: %arms}
v s'engager à fournir {obj: %arms}
v accepter de livrer {obj: %arms}
v accepter de fournir {obj: %arms}
v prévoir de livrer {obj: %arms}
v envisager de livrer {obj: %arms}
v promettre de fournir {obj: %arms}
v promettre de livrer {obj: %arms}
v annoncer livraison arme
v annoncer livraison char
v annoncer livraison missile
v annoncer aide militaire
v annoncer envoi arme
v annoncer envoi char
v approuver livraison
v approuver livraison arme
v approuver vente arme
v approuver vente
v autoriser livraison arme
v proposer aide militaire
v offrir aide militaire
v donner feu vert livraison
n promesse aide militaire
n promesse arme
n offre aide militaire

[promise_humanitarian_aid]
v: subj > à|pour|comp
n: agent > à|pour
v promettre aide humanitaire
v s'engager à fournir aide humanitaire
v annoncer aide humanitaire
v proposer aide humanitaire
v offrir aide humanitaire
v promettre d'acheminer aide
v s'engager à acheminer aide
v promettre nourriture
v promettre aide alimentaire
v annoncer aide alimentaire
v promettre de livrer blé
v promettre de fournir céréale
v promettre de nourrir
v promettre secours
v promettre d'envoyer vivre
v s'engager à livrer céréale
v accepter de livrer vivre
n promesse aide humanitaire
n promesse aide alimentaire

[promise_disaster_relief]
v: subj > à|en|comp
v proposer d'envoyer secouriste
v proposer d'envoyer sauveteur
v offrir d'envoyer secouriste
v promettre d'envoyer secouriste
v annoncer envoi secouriste
v annoncer envoi sauveteur
v annoncer envoi équipe secours
v annoncer envoi pompier
v s'apprêter à envoyer secouriste
v promettre aide sinistré
v promettre aide victime
v promettre d'aider victime
v promettre d'aider sinistré
v proposer d'envoyer pompier
v proposer d'envoyer médecin
v se dire prêt à envoyer secouriste

[promise_health_aid]
v: subj > à|pour|comp
v promettre vaccin
v promettre dose
v promettre de fournir vaccin
v promettre de livrer vaccin
v promettre de partager vaccin
v s'engager à fournir vaccin
v s'engager à livrer vaccin
v s'engager à donner dose
v promettre de donner dose
v proposer vaccin
v promettre d'envoyer vaccin
v promettre d'envoyer médecin
v annoncer don vaccin
v annoncer don dose
v promettre médicament
v s'engager à partager vaccin

[promise_peacekeepers]
v: subj > à|en|dans|pour|comp
v promettre casque bleu
v s'engager à fournir casque bleu
v s'engager à fournir troupe
v s'engager à envoyer casque bleu
v se dire prêt à envoyer casque bleu
v proposer d'envoyer casque bleu
v se dire prêt à fournir troupe
v accepter d'envoyer casque bleu
v accepter de déployer force paix
v accepter d'envoyer troupe
v proposer d'envoyer troupe
v promettre d'envoyer troupe
v s'engager à envoyer troupe
v envisager d'envoyer troupe
v prévoir d'envoyer troupe
v annoncer envoi troupe
v annoncer envoi casque bleu
v approuver envoi force
v approuver déploiement force
v approuver envoi troupe
v autoriser déploiement force
v se dire prêt à envoyer troupe
v s'engager à fournir policier
v proposer d'envoyer force

[promise_asylum]
v: subj > comp|à
v promettre d'accueillir
v s'engager à accueillir
v proposer d'accueillir {obj: %refugees}
v offrir d'accueillir {obj: %refugees}
v se dire prêt à accueillir {obj: %refugees}
v accepter d'accueillir {obj: %refugees}
v promettre asile
v proposer asile
v offrir asile
v prévoir d'accueillir {obj: %refugees}
v promettre refuge
v promettre protection
v accepter de prendre en charge réfugié
v convenir de répartir migrant
v promettre visa
v s'engager à relocaliser
v accepter de réinstaller
v promettre de réinstaller
v s'engager à réinstaller

[promise_defence]
v: subj > comp|à|de
n: agent > à|envers
v promettre de défendre
v s'engager à défendre
v jurer de défendre
v promettre de protéger
v s'engager à protéger
v jurer de protéger
v promettre protection
v se dire prêt à défendre
v être prêt à défendre
v s'engager à intervenir
v promettre de venir en aide
v s'engager à venir en aide
v promettre de voler secours
v garantir sécurité
v garantir défense
v réaffirmer engagement défendre
n engagement défense
n engagement défendre
n promesse protection

[promise_training]
v: subj > à|comp
v promettre de former {obj: soldat/militaire/armée/troupe/force/pilote/policier}
v s'engager à former {obj: soldat/militaire/armée/troupe/force/pilote/policier}
v proposer de former {obj: soldat/militaire/armée/troupe/force/pilote/policier}
v accepter de former {obj: soldat/militaire/armée/troupe/force/pilote/policier}
v promettre d'entraîner
v s'engager à entraîner
v proposer d'entraîner
v accepter d'entraîner
v promettre instructeur
v promettre d'envoyer instructeur
v prévoir d'envoyer instructeur
v s'engager à envoyer instructeur
v promettre conseiller militaire
v proposer d'envoyer instructeur
v envisager d'envoyer instructeur

[promise_debt_relief]
v: subj > à|de|comp
n: agent > à|de
v promettre d'annuler dette
v s'engager à annuler dette
v accepter d'annuler dette
v accepter de restructurer dette
v s'engager à restructurer dette
v accepter de rééchelonner dette
v promettre d'alléger dette
v s'engager à alléger dette
v accepter d'alléger dette
v accepter moratoire dette
v accepter de reporter dette
v convenir de restructurer dette
v s'accorder sur dette
v accepter report remboursement
v proposer annulation dette
n promesse annulation dette

[promise_reconstruction]
v: subj > à|de|comp
v promettre de reconstruire
v s'engager à reconstruire
v promettre d'aider à reconstruire
v s'engager à participer reconstruction
v promettre de financer reconstruction
v s'engager à financer reconstruction
v promettre aide reconstruction
v proposer de reconstruire
v accepter de financer reconstruction
v promettre de contribuer reconstruction
v se dire prêt à participer reconstruction
v promettre plan marshall
v proposer plan reconstruction

[promise_climate_finance]
v: subj > à|avec|comp|pour
v promettre financement climatique
v s'engager à réduire émission
v promettre de réduire émission
v s'engager à financer transition
v promettre aide climatique
v convenir de réduire émission
v s'engager à protéger forêt
v promettre de protéger forêt
v s'engager à sortir de charbon
v convenir de fonds climatique
v s'engager sur neutralité carbone
v promettre neutralité carbone
v convenir de partager eau
v accepter de partager eau

[agree_to_leadership_change]
v: subj > à|comp|de
v accepter de démissionner
v promettre de démissionner
v s'engager à démissionner
v accepter de quitter pouvoir
v promettre de quitter pouvoir
v s'engager à quitter pouvoir
v accepter de céder pouvoir
v promettre de céder pouvoir
v s'engager à remettre pouvoir
v promettre de remettre pouvoir
v accepter de remettre pouvoir
v s'engager à rendre pouvoir
v promettre de rendre pouvoir
v accepter de se retirer {from: person/part}
v accepter de limoger
v promettre de limoger
v s'engager à se retirer {from: person}
v accepter transition
v convenir de transition
v promettre transition
v s'engager à transférer pouvoir
v accepter de transférer pouvoir
v annoncer intention de démissionner

[promise_reform]
v: subj > à|envers|comp
n: agent > à|envers
v promettre réforme
v promettre de réformer
v s'engager à réformer
v accepter de réformer
v accepter réforme
v promettre changement
v promettre de changer politique
v accepter de modifier
v promettre de modifier
v s'engager à modifier
v accepter de réviser
v promettre de réviser
v s'engager à réviser
v accepter d'amender
v promettre d'amender
v promettre de revoir
v accepter de revoir
v s'engager à revoir
v promettre d'abroger
v accepter de reporter réforme
v s'engager à lutter corruption
v promettre de lutter corruption
v promettre de baisser prix
v promettre d'augmenter salaire
v s'engager à augmenter salaire
v accepter d'augmenter salaire
n promesse réforme
n promesse changement

[promise_rights]
v: subj > à|de|comp
v promettre de respecter droit
v s'engager à respecter droit
v promettre de garantir droit
v s'engager à garantir droit
v accepter de garantir droit
v promettre amnistie
v s'engager à protéger minorité
v promettre de protéger minorité
v promettre autonomie
v accepter autonomie
v s'engager à accorder autonomie
v promettre d'accorder autonomie
v promettre de rendre droit
v promettre liberté
v promettre droit vote
v s'engager à abolir peine mort
v promettre d'abolir peine mort
v promettre justice
v promettre égalité
v s'engager à autoriser manifestation
v promettre citoyenneté
v promettre naturalisation
v promettre d'indemniser
v s'engager à indemniser
v accepter d'indemniser

[promise_elections]
v: subj > à|avec|comp
n: agent > à
v promettre élection
v promettre scrutin
v promettre référendum
v s'engager à organiser élection
v promettre d'organiser élection
v accepter d'organiser élection
v accepter élection anticipée
v promettre élection anticipée
v convenir d'organiser élection
v convenir d'élection
v s'accorder sur élection
v s'accorder sur date élection
v s'engager à tenir élection
v promettre de tenir élection
v accepter de tenir élection
v accepter référendum
v promettre élection libre
v promettre retour civil
v s'engager à rendre pouvoir civil
v promettre retour ordre constitutionnel
v s'engager à rétablir ordre constitutionnel
v accepter recomptage
v accepter second tour
v promettre constitution
n promesse élection
n promesse référendum

[agree_to_release]
v: subj > comp|à|de|obj
v accepter de libérer          subj > comp|à|obj
v promettre de libérer         subj > comp|à|obj
v s'engager à libérer          subj > comp|à|obj
v convenir de libérer          subj > comp|à|obj
v consentir à libérer          subj > comp|à|obj
v prévoir de libérer           subj > comp|à|obj
v s'apprêter à libérer         subj > comp|à|obj
v se dire prêt à libérer       subj > comp|à|obj
v être prêt à libérer          subj > comp|à|obj
v proposer de libérer          subj > comp|à|obj
v offrir de libérer            subj > comp|à|obj
v décider de libérer           subj > comp|à|obj
v annoncer libération prochaine subj > comp|à|obj
v accepter de relâcher         subj > comp|à|obj
v promettre de relâcher        subj > comp|à|obj
v s'engager à relâcher         subj > comp|à|obj
v accepter de remettre otage   subj > comp|à|obj
v promettre de gracier         subj > comp|à|obj
v prévoir de gracier           subj > comp|à|obj
v accepter de gracier          subj > comp|à|obj
v accepter de livrer           subj > comp|à|obj

[agree_to_swap_prisoners]
v: both > avec|both
n: both|agent > avec|both
v convenir d'échanger prisonnier
v accepter d'échanger prisonnier
v convenir d'échange prisonnier
v s'entendre sur échange prisonnier
v s'accorder sur échange prisonnier
v accepter échange prisonnier
v convenir de libération otage
v promettre d'échanger prisonnier
v proposer échange prisonnier
v négocier échange prisonnier
v se mettre accord sur échange prisonnier
n accord libération otage
n accord otage

[agree_to_return_property]
v: subj > à|comp
v accepter de restituer
v promettre de restituer
v s'engager à restituer
v convenir de restituer
v prévoir de restituer
v accepter de rendre {obj: territoire/île/bien/œuvre/avoir/corps/dépouille/fonds/village/statue/bronze/base}
v promettre de rendre {obj: territoire/île/bien/œuvre/avoir/corps/dépouille/fonds/village/statue/bronze}
v s'engager à rendre {obj: territoire/île/bien/œuvre/avoir/corps/dépouille/fonds/village/statue/bronze}
v accepter de céder {obj: île/territoire/village/base/terrain}
v promettre de céder {obj: île/territoire/village/base}
v accepter de rétrocéder
v promettre de rembourser
v s'engager à rembourser
v accepter de rembourser
v accepter de remettre corps
v accepter de rendre           subj > à|en|comp

[agree_to_ease_sanctions]
v: subj > à|contre|envers|sur|comp
v accepter de lever {obj: %restrictions}
v promettre de lever {obj: %restrictions}
v s'engager à lever {obj: %restrictions}
v convenir de lever {obj: %restrictions}
v prévoir de lever {obj: %restrictions}
v se dire prêt à lever {obj: %restrictions}
v envisager de lever {obj: %restrictions}
v accepter d'alléger {obj: %restrictions}
v promettre d'alléger {obj: %restrictions}
v accepter d'assouplir {obj: %restrictions}
v accepter de réduire {obj: %restrictions}
v s'engager à réduire {obj: %restrictions}
v convenir de réduire {obj: %restrictions}
v accepter de suspendre {obj: %restrictions}
v accepter de supprimer {obj: %restrictions}
v promettre de supprimer {obj: %restrictions}
v proposer de lever {obj: %restrictions}
v accepter de dégeler {obj: %assets}
v promettre de dégeler {obj: %assets}
v convenir de réduire droit douane
v accepter de baisser droit douane
v accepter d'exempter
v promettre d'exempter

[agree_to_reopen_border]
v: both > avec|both
v convenir de rouvrir frontière
v accepter de rouvrir frontière
v promettre de rouvrir frontière
v décider de rouvrir frontière
v convenir d'ouvrir frontière
v accepter d'ouvrir frontière
v convenir de rouvrir poste-frontière
v accepter de rouvrir poste-frontière
v convenir d'ouvrir corridor
v convenir de rouvrir corridor
v convenir de supprimer visa
v accepter de supprimer visa
v convenir de reprendre vol
v convenir de rétablir vol
v accepter de rouvrir espace aérien
v convenir de rouvrir espace aérien
v prévoir de rouvrir frontière
v convenir de faciliter visa
v s'engager à rouvrir frontière

[agree_to_allow_access]
v: subj > à|comp|de
v accepter d'autoriser
v promettre d'autoriser
v s'engager à autoriser
v convenir d'autoriser
v accepter de permettre
v promettre de permettre
v s'engager à permettre
v accepter de laisser entrer
v accepter de laisser passer
v promettre de laisser passer
v promettre de laisser entrer
v accepter d'ouvrir couloir humanitaire
v convenir de couloir humanitaire
v convenir d'ouvrir couloir
v promettre d'ouvrir couloir
v s'engager à faciliter accès
v promettre accès humanitaire
v accepter accès humanitaire
v s'engager à garantir accès
v convenir d'acheminer aide
v accepter entrée aide
v accepter passage aide
v promettre de faciliter passage
v accepter de faciliter acheminement
v s'engager à garantir passage

[agree_to_inspections]
v: subj > de|à|comp|par
v accepter inspection
v accepter inspecteur
v accepter d'accueillir inspecteur
v promettre d'accueillir inspecteur
v accepter mission observation
v accepter observateur
v accepter retour inspecteur
v accepter visite inspecteur
v accepter enquête {to: org/state}
v accepter d'ouvrir site
v promettre d'ouvrir site
v accepter contrôle
v accepter vérification
v accepter surveillance
v s'engager à coopérer avec agence
v accepter déploiement observateur
v accepter déploiement casque bleu
v accepter déploiement force
v accepter mission paix
v accepter mission {to: org}
v accepter expert

[agree_to_withdraw]
v: subj > de|comp
v accepter de retirer
v promettre de retirer
v s'engager à retirer {obj: %troops}
v convenir de retirer {obj: %troops}
v prévoir de retirer {obj: %troops}
v se dire prêt à retirer {obj: %troops}
v proposer de retirer {obj: %troops}
v promettre de retirer {obj: %troops}
v accepter de se retirer {from: state/org/part}
v promettre de se retirer {from: state/part}
v s'engager à se retirer {from: state/part}
v convenir de se retirer {from: state/part}
v accepter retrait troupe
v convenir de retrait troupe
v promettre retrait troupe
v accepter d'évacuer
v accepter de quitter {to: state}
v promettre de quitter {to: state}
v convenir de désengagement
v accepter de démanteler base
v accepter de fermer base
v promettre de fermer base
v accepter retrait
v annoncer retrait prochain

[agree_to_disarm]
v: both > avec|both|comp
v accepter de désarmer
v promettre de désarmer
v s'engager à désarmer
v convenir de désarmer
v accepter de déposer arme
v promettre de déposer arme
v s'engager à déposer arme
v accepter désarmement
v accepter de démanteler {obj: programme/arsenal/site/réacteur/missile/stock}
v s'engager à démanteler {obj: programme/arsenal/site/réacteur/missile/stock}
v promettre de démanteler {obj: programme/arsenal/site/réacteur/missile/stock}
v accepter de détruire {obj: stock/arsenal/arme/missile}
v promettre de détruire {obj: stock/arsenal/arme/missile}
v s'engager à détruire {obj: stock/arsenal/arme/missile}
v accepter de renoncer arme
v s'engager à renoncer arme
v promettre de renoncer arme
v accepter de geler programme
v s'engager à geler programme
v convenir de réduire arsenal
v s'engager à dénucléariser
v accepter dénucléarisation
v accepter de limiter enrichissement
v s'engager à limiter enrichissement
v promettre de suspendre essai
v accepter de dissoudre milice
n accord désarmement           both|agent > avec|both
n accord nucléaire             both|agent > avec|both
n accord maîtrise arme         both|agent > avec|both

[agree_to_truce]
v: both > avec|both
n: both|agent > avec|both
v convenir cessez-le-feu
v convenir trêve
v conclure cessez-le-feu
v conclure trêve
v accepter de cesser
v accepter de cesser feu
v convenir de cesser
v convenir de cesser hostilité
v convenir de mettre fin
v accepter de mettre fin
v accepter de suspendre combat
v convenir de prolonger trêve
v accepter de prolonger trêve
v convenir de prolonger cessez-le-feu
v proposer cessez-le-feu
v proposer trêve
v offrir trêve
v offrir cessez-le-feu
v s'entendre sur cessez-le-feu
v s'accorder sur cessez-le-feu
v s'entendre sur trêve
v parvenir cessez-le-feu
v parvenir trêve
v se mettre accord sur cessez-le-feu
v s'engager à respecter cessez-le-feu
v promettre de cesser attaque
v s'engager à cesser hostilité
v accepter arrêt combat
v accepter cessez-le-feu       subj > avec|de|both
v accepter trêve               subj > avec|de|both
v accepter pause humanitaire   subj > avec|de|both
n accord cessez-le-feu         both|agent > avec|both
n accord trêve                 both|agent > avec|both
n accord cessation hostilité   both|agent > avec|both

[agree_to_deescalate]
v: both > avec|both
v convenir de désescalade
v s'accorder sur désescalade
v accepter désescalade
v convenir de réduire tension
v s'engager à réduire tension
v convenir d'apaiser tension
v promettre d'apaiser tension
v s'engager à apaiser tension
v convenir d'éviter escalade
v s'engager à éviter escalade
v convenir de rétablir ligne directe
v convenir de mesure confiance
v accepter de désamorcer
v s'engager à désamorcer
v convenir de zone démilitarisée
v convenir de zone tampon
v convenir de calmer

[agree_to_settle]
v: both > avec|both
n: both|agent > avec|both
v convenir accord
v convenir de régler
v accepter de régler
v promettre de régler
v s'engager à régler
v enterrer hache guerre
v fumer calumet paix
v vider querelle
v trancher différend
v aplanir différend
v surmonter différend
v mettre fin différend
v mettre fin querelle
v mettre fin brouille
v solder différend
v dépasser différend
v régler {obj: différend/litige/contentieux/conflit/querelle/désaccord}
v résoudre {obj: différend/litige/contentieux/conflit/crise}
v accepter règlement
v solder {obj: contentieux/litige}
n règlement conflit
n règlement pacifique
n règlement différend
n règlement litige
n résolution conflit
n règlement amiable
n solution négociée

[peace_deal]
v: both > avec|both
n: both|agent > avec|both
v conclure paix
v conclure accord paix
v faire paix
v signer paix
v signer accord paix
v sceller paix
v accepter plan paix
v parvenir accord paix
v parvenir paix
v accepter de faire paix
v accepter accord paix
v approuver accord paix
v proposer paix
v offrir paix
v accepter plan paix           subj > de
v accepter proposition paix    subj > de
n accord paix
n traité paix
n plan paix
n accord réconciliation
n pacte paix
n accord paix                  entre > entre

[agree_on_border]
v: both > avec|both
n: both|agent > avec|both
v convenir de délimiter frontière
v s'accorder sur frontière
v s'entendre sur frontière
v délimiter frontière
v démarquer frontière
v convenir de tracé frontière
v s'entendre sur tracé
v fixer frontière commune
v convenir d'échanger territoire
v échanger territoire
v régler différend frontalier
v régler litige territorial
v résoudre différend territorial
v conclure accord frontalier
n accord frontalier
n accord frontière
n accord territorial
n accord maritime

[agree_to_meet]
v: subj > avec|comp|obj
v accepter de rencontrer
v accepter de recevoir
v accepter de voir
v accepter de réunir
v se dire prêt à rencontrer
v être prêt à rencontrer
v proposer de rencontrer
v se déclarer prêt à rencontrer
v se dire disposé à rencontrer
v convenir d'entretien
v convenir rendez-vous
v accepter entrevue
v accepter tête-à-tête
v accepter de parler
v accepter de recevoir délégation
v convenir de rencontrer       both > avec|both
v convenir de revoir           both > avec|both
v convenir d'rencontre         both > avec|both
v convenir de réunir           both > avec|both
v convenir de maintenir contact both > avec|both
v convenir de rester contact   both > avec|both
v accepter {obj: %meetings}    subj > avec|de
v consentir à rencontrer        subj > obj
v prévoir entretien             subj > avec
v prévoir réunion               subj > avec
v prévoir tête-à-tête           subj > avec
v prévoir entrevue              subj > avec
v programmer entretien          subj > avec
v programmer réunion            subj > avec
v fixer rendez-vous             subj > à|avec
v donner rendez-vous            subj > à
v convenir de se revoir         both > avec|both
v convenir de se rencontrer     both > avec|both
v convenir de se retrouver      both > avec|both
v convenir de se parler         both > avec|both

[agree_to_visit]
v: subj > de|à|en|comp
v accepter invitation          subj > de
v accepter invitation
v accepter de visiter
v accepter de se rendre
v promettre de se rendre
v promettre de visiter
v accepter de venir
v répondre favorablement invitation
v répondre invitation
v honorer invitation
v convenir de visite
v prévoir de visiter            subj > obj
v prévoir de se rendre          subj > à|en|dans|chez
v vouloir se rendre             subj > à|en|dans|chez
v souhaiter se rendre           subj > à|en|dans|chez
v devoir s'envoler              subj > pour|vers

[agree_to_summit]
v: both > avec|both
v convenir sommet
v convenir de tenir sommet
v accepter sommet
v accepter de participer
v accepter d'organiser sommet
v proposer d'accueillir sommet
v accepter d'accueillir sommet
v accepter de participer sommet
v promettre de participer sommet
v s'engager à participer
v convenir de conférence
v accepter conférence

[agree_to_negotiate]
v: subj > avec|comp|both
v accepter de négocier
v accepter de discuter
v accepter de dialoguer
v accepter dialogue
v accepter négociation
v accepter pourparler
v promettre de négocier
v promettre de dialoguer
v s'engager à négocier
v s'engager à dialoguer
v consentir à négocier
v accepter d'ouvrir {obj: %relations}
v accepter d'entamer {obj: %relations}
v accepter d'engager {obj: %relations}
v accepter principe négociation
v accepter table négociation
v accepter de s'asseoir
v prévoir de négocier
v accepter de renégocier
v souhaiter négocier
v vouloir négocier
v vouloir dialoguer
v souhaiter dialoguer
v espérer négocier
v convenir de négocier         both > avec|both
v convenir d'ouvrir négociation both > avec|both
v convenir d'entamer négociation both > avec|both
v convenir d'engager négociation both > avec|both
v convenir de discuter         both > avec|both
v décider d'ouvrir négociation both > avec|both
v convenir de tenir consultation both > avec|both
v convenir de dialogue         both > avec|both
v convenir de poursuivre       both > avec|both
v convenir de poursuivre dialogue both > avec|both
v convenir de poursuivre négociation both > avec|both

[agree_to_resume_talks]
v: subj > avec|comp|both
v accepter de reprendre
v se dire prêt à reprendre
v être prêt à reprendre
v se déclarer prêt à reprendre
v promettre de reprendre {obj: %relations}
v s'engager à reprendre {obj: %relations}
v accepter de revenir table
v accepter de retourner table
v accepter de relancer {obj: %relations}
v accepter de renouer
v accepter reprise négociation
v accepter reprise dialogue
v proposer de reprendre {obj: %relations}
v convenir de reprendre        both > avec|both
v décider de reprendre {obj: %relations} both > avec|both
v convenir de relancer {obj: %relations} both > avec|both
v convenir de renouer          both > avec|both
v s'entendre pour reprendre    both > avec|both

[accept_mediation]
v: subj > de
v accepter médiation
v accepter médiateur
v accueillir médiation
v consentir médiation
v accepter bon office
v accepter arbitrage
v se soumettre arbitrage
v accepter plan médiateur
v accepter proposition médiateur
v accepter offre médiation
v s'en remettre arbitrage

[offer_mediation]
v: subj > entre|à|dans
n: agent > entre|à|dans
v proposer médiation
v offrir médiation
v offrir bon office
v proposer bon office
v se proposer comme médiateur
v se poser médiateur
v se dire prêt à jouer médiateur
v se dire prêt à servir médiateur
v se dire prêt à faciliter
v proposer de servir médiateur
v offrir de servir médiateur
v proposer de faciliter dialogue
v accepter de jouer médiateur
v accepter de servir médiateur
v vouloir jouer médiateur
v proposer d'organiser pourparler
v proposer d'accueillir négociation
v proposer d'accueillir pourparler
v offrir d'accueillir pourparler
v se dire prêt à accueillir négociation
v se dire prêt à accueillir pourparler
v s'offrir comme médiateur
n offre médiation
n proposition médiation

[agree_on_roadmap]
v: subj > avec|both
n: both|agent > avec|both
v adopter {obj: feuille/déclaration/plan/programme}
v convenir de feuille route
v s'accorder sur feuille route
v définir feuille route
v élaborer feuille route
v jeter base
v poser jalon
v s'entendre sur calendrier
v convenir de calendrier
v fixer calendrier
v convenir de mesure
v s'accorder sur mesure
v s'accorder sur priorité
n feuille route
n plan action commun
n plan action conjoint

[rapprochement]
v: subj > avec|de|both
n: both|agent > avec|both
v se rapprocher {from: state/person/group; to: state/org/group/person} subj > de
v opérer rapprochement         subj > avec
v amorcer rapprochement        subj > avec
v engager rapprochement        subj > avec
v esquisser rapprochement      subj > avec
v se tourner {from: state/person/group/part; to: state/org/group} subj > vers
v miser                        subj > sur
v pivoter {from: state; to: state/org/group} subj > vers
v resserrer rang               both > avec|both
n rapprochement
n réchauffement diplomatique
n flirt {from: state; to: state}
n lune miel {to: state}

[court]
v: subj > obj
n: agent > en|auprès_de|envers|vers|à
v courtiser
v amadouer
v ménager {to: state/org/group/person}
v séduire {to: state/org/group}
v cajoler
v chercher à séduire           subj > obj|comp
v chercher à attirer           subj > obj|comp
v tenter de séduire            subj > obj|comp
v chercher à amadouer          subj > obj|comp
v chercher à convaincre {to: state/org/group} subj > obj|comp
v chercher à attirer faveur    subj > de
v s'attirer faveur             subj > de
v chercher faveur              subj > de
v gagner faveur                subj > de
v faire yeux doux              subj > à|envers|en_direction_de|vers
v faire cour                   subj > à|envers|en_direction_de|vers
v faire appel pied             subj > à|envers|en_direction_de|vers
v faire avance                 subj > à|envers|en_direction_de|vers
v faire geste                  subj > à|envers|en_direction_de|vers
v faire geste bonne volonté    subj > à|envers|en_direction_de|vers
v lancer appel pied            subj > à|envers|en_direction_de|vers
v multiplier geste             subj > à|envers|en_direction_de|vers
n offensive charme
n opération séduction
n offensive diplomatique
n appel pied
n geste ouverture
n geste apaisement
n geste bonne volonté
