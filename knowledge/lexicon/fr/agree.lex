# AGREE: promises and intentions to cooperate, agreements reached, steps towards each other.

[agree]
v: subj > avec|both
n: both|agent > avec|both
v s'accorder                   both > avec|both
v s'entendre                   both > avec|both
v convenir                     both > avec|both
v tomber accord
v se mettre accord
v parvenir accord
v parvenir compromis
v parvenir entente
v parvenir à entendre
v aboutir accord
v aboutir compromis
v trouver accord
v trouver compromis
v trouver entente
v trouver terrain entente
v sceller entente
v sceller alliance
v nouer alliance
v forger alliance
v nouer partenariat
v former alliance
v former coalition
v conclure alliance
v conclure accord
v conclure marché
v conclure {obj: %deals}
v adopter {obj: feuille/déclaration} subj > avec|both
v accepter {obj: coopération/partenariat/dialogue} subj > avec|de
v donner accord                subj > à
v donner feu vert              subj > à|pour
v autoriser {to: state/org/group} subj > obj|à
v agréer                       subj > obj
v consentir                    subj > à
v créer {obj: alliance/coalition/union/zone/marché/commission/force/comité/fonds} subj > avec|both
v fonder {obj: alliance/coalition/union} subj > avec|both
v lancer {obj: partenariat/alliance/initiative} subj > avec|both
v décider ensemble             both > avec|both
v décider conjointement        both > avec|both
v jeter base                   subj > avec|both
v choisir {obj: groupe/entreprise/société/constructeur/consortium} subj > obj
v attribuer contrat            subj > à
v confier {obj: construction/chantier/contrat/marché/projet} subj > à
v remporter {obj: contrat/marché} subj > avec|en|à|auprès_de|de
v décrocher {obj: contrat/marché/commande} subj > avec|en|à|auprès_de|de
n accord
n entente
n compromis
n rapprochement
n pacte
n arrangement
n consensus
n alliance
n feuille route
n protocole accord
n protocole entente
n lettre intention
n mémorandum
n mémorandum entente
n accord principe
n accord paix
n accord paix                  entre > entre
n plan action commun

[promise_cooperation]
v: subj > à|avec|comp
n: agent > à|avec|envers
v s'engager {to: state/org/group/person} subj > auprès_de|avec|envers|vis-à-vis_de|comp
v promettre {to: state/org/group/person/part} subj > à|comp
v proposer de coopérer         subj > avec|à
v proposer coopération         subj > à
v offrir coopération           subj > à
v offrir de coopérer           subj > à|avec
v se dire prêt                 subj > avec|à|comp
v se dire ouvert               subj > avec|à|comp
v se dire disposé              subj > avec|à|comp
v se déclarer prêt             subj > avec|à|comp
v se déclarer disposé          subj > avec|à|comp
v se montrer prêt              subj > avec|à|comp
v se montrer disposé           subj > avec|à|comp
v se montrer ouvert            subj > avec|à|comp
v être prêt à coopérer         subj > avec|comp
v être disposé à coopérer      subj > avec|comp
v être prêt à travailler       subj > avec|comp
v être prêt à dialoguer        subj > avec|comp
v être prêt à discuter         subj > avec|comp
v rester ouvert dialogue       subj > avec
v tendre main                  subj > à
v souhaiter renforcer          subj > avec|comp
v souhaiter développer         subj > avec|comp
v souhaiter approfondir        subj > avec|comp
v souhaiter coopérer           subj > avec|comp
v souhaiter travailler         subj > avec|comp
v vouloir renforcer            subj > avec|comp
v vouloir développer           subj > avec|comp
v vouloir approfondir          subj > avec|comp
v vouloir coopérer             subj > avec|comp
v vouloir travailler           subj > avec|comp
v entendre renforcer           subj > avec|comp
v entendre développer          subj > avec|comp
v s'apprêter à signer          subj > avec
v prévoir de coopérer          subj > avec|comp
v promettre de coopérer        subj > avec|comp
v promettre de travailler      subj > avec|comp
v promettre de renforcer {obj: %relations} subj > avec|comp
v s'engager à coopérer         subj > avec|comp
v s'engager à travailler       subj > avec|comp
v s'engager à renforcer        subj > avec|comp
v s'engager à respecter        subj > comp|avec|envers
v s'engager à ne               subj > comp|envers|auprès_de
v donner parole                subj > à
v donner garantie              subj > à
v donner assurance             subj > à
v offrir garantie              subj > à
v afficher volonté             subj > avec
v exprimer volonté             subj > avec
v exprimer intention           subj > avec
n promesse {to: state/org/group/person}
n engagement {to: state/org/group/person} agent > envers|auprès_de|à|avec|vis-à-vis_de
n offre coopération            agent > à
n offre dialogue               agent > à
n main tendue                  agent > à
n déclaration intention        both|agent > avec|both
n ouverture {to: state; from: state/person} agent > à|envers

[promise_aid]
v: subj > à|comp
v promettre {obj: %help}
v promettre {obj: arme/armement/missile/char/munition/drone/avion/équipement}
v promettre d'aider            subj > comp
v promettre de fournir
v promettre de livrer
v promettre d'envoyer
v promettre de verser
v promettre de financer
v promettre de défendre        subj > comp
v promettre d'accueillir       subj > comp
v s'engager à fournir
v s'engager à livrer
v s'engager à aider            subj > comp
v s'engager à verser
v s'engager à financer
v s'engager à envoyer
v s'engager à défendre         subj > comp
v s'engager à acheter          subj > à|comp
v proposer d'aider             subj > comp
v proposer aide                subj > à
v offrir aide                  subj > à
v proposer de livrer
v proposer de fournir
v proposer d'envoyer
v offrir de livrer
v offrir de fournir
v se dire prêt à aider         subj > comp
v se dire prêt à fournir
v se dire prêt à livrer
v être prêt à aider            subj > comp
v être prêt à fournir
v être prêt à livrer
v annoncer aide                subj > à|pour
v annoncer livraison           subj > à
v annoncer envoi               subj > à|en
n promesse aide                agent > à|pour
n offre aide                   agent > à
n engagement aide              agent > à|envers
n promesse livraison           agent > à

[agree_to_meet]
v: subj > avec|comp|obj
v accepter de rencontrer
v accepter de recevoir
v accepter de rendre           subj > à|en|comp
v accepter invitation          subj > de
v accepter invitation          subj > de|à
v convenir de rencontrer       both > avec|both
v convenir de revoir           both > avec|both
v convenir sommet              both > avec|both
v convenir d'rencontre         both > avec|both
v prévoir de rencontrer
v prévoir de rencontrer        both > avec|both
v se dire prêt à rencontrer

[agree_to_negotiate]
v: subj > avec|comp
v accepter de négocier
v accepter de discuter
v accepter de dialoguer
v accepter de reprendre
v accepter d'ouvrir {obj: %relations}
v se dire prêt à négocier
v se dire prêt à discuter
v se dire prêt à dialoguer
v se dire prêt à reprendre
v se dire ouvert négociation
v se dire ouvert dialogue
v se dire ouvert discussion
v être prêt à négocier
v être prêt à reprendre
v convenir de reprendre        both > avec|both
v convenir de poursuivre       both > avec|both
v convenir de négocier         both > avec|both
v décider de reprendre {obj: %relations} both > avec|both
v accepter {obj: %meetings}    subj > avec|de
v accepter médiation           subj > de

[agree_to_settle]
v: both > avec|both
v convenir cessez-le-feu
v convenir trêve
v convenir accord
v convenir de régler           both > avec|both
v convenir de cesser
v convenir de mettre fin
v accepter cessez-le-feu       subj > avec|de
v accepter trêve               subj > avec|de
v accepter plan paix           subj > de
v conclure cessez-le-feu
v conclure paix
v conclure trêve
v faire paix
v signer paix
v enterrer hache guerre
v régler {obj: différend/litige/contentieux/conflit/querelle} both > avec|both
v résoudre {obj: différend/litige/contentieux/conflit} both > avec|both
n règlement conflit            both > avec|both
n règlement pacifique          both > avec|both
n accord cessez-le-feu         both|agent > avec|both

[court]
v: subj > obj
v courtiser
v amadouer
v ménager {to: state/org/group/person}
v séduire {to: state/org/group}
v chercher à séduire           subj > obj|comp
v chercher à attirer           subj > obj|comp
v chercher à attirer faveur    subj > de
v faire yeux doux              subj > à
v faire cour                   subj > à
v se rapprocher {from: state/person/group; to: state/org/group/person} subj > de
v opérer rapprochement         subj > avec
v miser                        subj > sur
v se tourner {from: state/person/group/part; to: state/org/group} subj > vers
n offensive charme             agent > en|auprès_de|envers|vers|à
n opération séduction          agent > en|auprès_de|envers|vers|à
