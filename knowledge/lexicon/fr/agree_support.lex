# Promises, agreements, backing, praise, recognition, signatures.

[agree]
v: subj > avec|à|both
n: both|agent > avec|both
v s'accorder
v s'entendre
v convenir
v tomber d'accord
v se mettre d'accord
v parvenir à un accord
v trouver un accord
v trouver un terrain d'entente
v conclure un accord
v conclure {obj: %deals}
v accepter {obj: coopération/partenariat/dialogue}  subj > avec|de
v donner son accord      subj > à
v donner son feu vert    subj > à|pour
v se rapprocher          subj > de
v envisager de coopérer  subj > avec
v consentir              subj > à
n accord                 both|agent > avec|both
n entente
n compromis
n rapprochement
n pacte
n arrangement
n consensus

[promise_cooperation]
v: subj > à|avec|comp|obj
n: agent > à|avec|envers|comp
v s'engager
v promettre
v proposer de coopérer   subj > avec|à
v offrir sa coopération  subj > à
v se dire prêt           subj > avec|à|comp
v se déclarer prêt       subj > avec|à|comp
v souhaiter renforcer    subj > avec|comp
v souhaiter développer   subj > avec|comp
v vouloir renforcer      subj > avec|comp
v vouloir approfondir    subj > avec|comp
v envisager              subj > avec
v s'apprêter à signer    subj > avec
n promesse
n engagement             agent > envers|auprès_de|à|avec
n offre de coopération   agent > à

[promise_aid]
v: subj > à|comp|obj
v promettre {obj: %help}
v promettre {obj: %money}
v promettre {obj: %arms}
v promettre d'aider
v promettre de fournir
v promettre de livrer
v promettre d'envoyer
v s'engager à fournir
v s'engager à livrer
v s'engager à aider
n promesse d'aide        agent > à|pour

[agree_to_meet]
v: subj > avec|comp|obj
v accepter de rencontrer
v accepter de recevoir
v accepter l'invitation  subj > de
v accepter une invitation  subj > de
v convenir de se rencontrer   subj > avec|both

[agree_to_negotiate]
v: subj > avec|comp
v accepter de négocier
v accepter de discuter
v se dire prêt à négocier
v se dire prêt à discuter
v accepter {obj: %meetings}  subj > avec|de

[agree_to_settle]
v: subj > avec|both
v accepter un cessez-le-feu
v accepter une trêve
v convenir d'un cessez-le-feu
v conclure un cessez-le-feu
v conclure une trêve

[court]
v: subj > obj
v courtiser
v séduire {to: state/group/org}
v se tourner             subj > vers
v chercher à attirer     subj > obj|comp
n offensive de charme    agent > en|auprès_de|envers|vers

[support]
v: subj > obj
n: agent > à|envers|pour|en_faveur_de|de
v soutenir
v appuyer {to: state/org/person/group}
v épauler
v seconder
v parrainer {to: state/org}
v approuver
v cautionner
v endosser
v avaliser
v plébisciter
v encourager
v promettre de soutenir  subj > obj|comp
v promettre son soutien  subj > à
v apporter son soutien   subj > à
v apporter son appui     subj > à
v exprimer son soutien   subj > à
v exprimer le soutien    subj > à
v réaffirmer son soutien subj > à
v réitérer son soutien   subj > à
v assurer de son soutien subj > obj
v exprimer sa solidarité subj > avec|à|envers
v se ranger du côté      subj > de
v se ranger derrière     subj > derrière|obj
v prendre le parti       subj > de
v prendre fait et cause  subj > pour
v plaider en faveur      subj > de
v militer en faveur      subj > de
v voter en faveur        subj > de
v voter pour             subj > pour
v se féliciter           subj > de|avec
v se réjouir             subj > de
v être du côté           subj > de
v rester fidèle          subj > à
v se tenir aux côtés     subj > de
v venir à la défense     subj > de
v venir au secours       subj > de
v réaffirmer {obj: attachement/souveraineté/indépendance/intégrité}  subj > à|obj
v aligner ses positions  subj > sur
v s'aligner              subj > sur|avec
v se rallier             subj > à
v adhérer aux vues       subj > de
n soutien
n soutien politique
n soutien diplomatique
n appui politique
n appui
n solidarité             agent > avec|envers|à
n bénédiction            agent > à
n parrainage             agent > de|à
n promesse de soutien    agent > à
n renforcement            light|agent > de

[praise]
v: subj > obj
n: agent > à|de|envers
v saluer
v louer {to: state/org/person/group}
v vanter
v encenser
v complimenter
v applaudir
v glorifier
v remercier
v rendre hommage         subj > à
v exprimer sa gratitude  subj > à|envers
v se dire satisfait      subj > de
v qualifier d'ami        subj > obj
n hommage                agent > à
n éloge                  agent > de|à
n remerciement           agent > à

[congratulate]
v: subj > obj
n: agent > à
v féliciter
n félicitation

[defend]
v: subj > obj
n: agent > de
v défendre {to: state/org/person/group}
v prendre la défense     subj > de
v voler au secours       subj > de
v justifier              subj > obj

[recognise]
v: subj > obj
n: par|agent > de
v reconnaître {obj: indépendance/souveraineté/État/gouvernement/république/annexion/victoire/légitimité/région/intégrité/génocide}
v reconnaître {to: state/org}
v légitimer
n reconnaissance

[sign]
v: subj > avec|both
n: agent|both > avec|both
v signer {obj: %agreements}
v parapher {obj: %agreements}
v sceller {obj: %agreements}
v signer un accord
v signer
v cosigner
n signature

[ratify]
v: subj > avec|de|à|obj
v ratifier
v entériner {obj: %agreements}
n ratification           agent > avec|de

[ties_restored]
v: subj > avec|both
v rétablir {obj: %relations}
v renouer                subj > avec|both
v normaliser {obj: %relations}
v se réconcilier         subj > avec|both
v rouvrir {obj: ambassade/consulat/frontière}  subj > en|à|avec|dans
v nommer un ambassadeur  subj > à|auprès_de|en
n normalisation          both|agent > avec|both
n réconciliation         both|agent > avec|both

[join]
v: subj > à|obj
v adhérer {to: org}
v rejoindre {to: org}
v intégrer {to: org}
v devenir membre         subj > de
n adhésion {to: org}     agent > à
n entrée {to: org}       agent > dans|à

[apologise]
v: subj > à|auprès_de
v s'excuser
v présenter ses excuses
v présenter des excuses
n excuse                 agent > à|auprès_de

[no_support]
n manque de soutien      agent > à|envers|light
n absence de soutien     agent > à|envers
n manque de solidarité   agent > avec|envers
