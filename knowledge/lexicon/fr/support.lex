# SUPPORT: backing, praise, recognition, signatures, apologies.

[support]
v: subj > obj
n: agent > à|envers|pour|en_faveur_de|de
v soutenir
v appuyer {to: state/org/person/group/part}
v épauler
v seconder {to: state/org/person/group/part}
v parrainer {to: state/org}
v approuver {obj: décision/plan/position/politique/proposition/initiative/action/demande/démarche} subj > de|obj
v cautionner
v endosser {to: state/org/person/group}
v avaliser
v plébisciter {to: state/org/person; from: state/org/person}
v encourager {to: state/org/person/group/part}
v rassurer {to: state/org/group}
v promettre de soutenir        subj > comp
v promettre d'appuyer          subj > comp
v promettre soutien            subj > à
v s'engager à soutenir         subj > comp
v s'engager à appuyer          subj > comp
v jurer de soutenir            subj > comp
v jurer fidélité               subj > à
v prêter allégeance            subj > à
v faire allégeance             subj > à
v apporter soutien             subj > à
v apporter appui               subj > à
v apporter caution             subj > à
v accorder soutien             subj > à
v offrir soutien               subj > à
v donner soutien               subj > à
v donner bénédiction           subj > à
v exprimer soutien             subj > à
v exprimer appui               subj > à
v manifester soutien           subj > à
v témoigner soutien            subj > à
v dire soutien                 subj > à
v redire soutien               subj > à
v assurer soutien              subj > à
v afficher soutien             subj > à
v réaffirmer soutien           subj > à
v réitérer soutien             subj > à
v renouveler soutien           subj > à
v confirmer soutien            subj > à
v assurer soutien              subj > obj
v assurer solidarité           subj > obj
v exprimer solidarité          subj > avec|à|envers
v témoigner solidarité         subj > avec|à|envers
v manifester solidarité        subj > avec|à|envers
v dire solidarité              subj > avec|à|envers
v réaffirmer solidarité        subj > avec|à|envers
v être solidaire               subj > de|avec
v se dire solidaire            subj > de|avec
v se montrer solidaire         subj > de|avec
v faire bloc                   subj > derrière|avec|autour_de
v serrer rang                  subj > derrière|autour_de
v se ranger côté               subj > de
v se ranger derrière           subj > derrière|obj
v se placer côté               subj > de
v se tenir côté                subj > de
v être côté                    subj > de
v rester côté                  subj > de
v prendre parti                subj > de
v prendre position en faveur   subj > de
v se prononcer en faveur       subj > de
v prendre fait et cause        subj > pour
v plaider en faveur            subj > de
v plaider cause                subj > de
v militer en faveur            subj > de
v voter en faveur              subj > de
v voter pour                   subj > pour
v voter confiance              subj > à
v apporter voix                subj > à
v donner voix                  subj > à
v appeler à voter pour         subj > pour
v se féliciter                 subj > de|avec
v se réjouir                   subj > de
v rester fidèle                subj > à
v aligner position             subj > sur
v s'aligner                    subj > sur|avec|derrière
v se rallier                   subj > à|derrière
v se joindre {to: state/org/group} subj > à
v s'associer déclaration       subj > de
v s'associer position          subj > de
v partager position            subj > de
v partager analyse             subj > de
v faire sien                   subj > de
v adhérer vue                  subj > de
v faire éloge                  subj > de
v renforcer {obj: souveraineté/indépendance/intégrité} subj > de|obj
v respecter {obj: souveraineté/indépendance/intégrité} subj > de|obj
v garantir {obj: souveraineté/indépendance/intégrité} subj > de|obj
v réaffirmer {obj: attachement/souveraineté/indépendance/intégrité} subj > à|obj
v réaffirmer attachement       subj > à|de
v exprimer confiance           subj > à|en|dans
v renouveler confiance         subj > à
v faire confiance              subj > à
v rassurer allié               subj > de|obj
v présenter condoléance        subj > à
v adresser condoléance         subj > à
v exprimer condoléance         subj > à
v offrir condoléance           subj > à
v compatir                     subj > avec|à
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
n solidarité                   agent > avec|envers|à
n bénédiction                  agent > à
n parrainage                   agent > de|à
n promesse soutien             agent > à
n déclaration soutien          agent > à
n message soutien              agent > à
n message solidarité           agent > à|avec
n message condoléance          agent > à
n condoléance                  agent > à
n vote confiance               agent > à|envers
n ralliement                   agent > à
n allégeance                   agent > à|envers
n renforcement souveraineté      light|agent > de
n renforcement indépendance      light|agent > de
n garantie sécurité            agent > à|pour

[praise]
v: subj > obj|en|de
n: agent > à|de|envers
v saluer {to: state/org/person/group/part} subj > obj|en|de
v louer {to: state/org/person/group}
v louer effort                 subj > de
v louer rôle                   subj > de
v vanter {to: state/org/person/group}
v encenser
v complimenter
v applaudir {to: state/org/person/group}
v glorifier
v remercier
v honorer {to: person/state}
v décorer {to: person}
v élever rang                  subj > obj
v chanter louange              subj > de
v couvrir éloge                subj > obj
v tresser laurier              subj > à
v rendre hommage               subj > à
v saluer effort                subj > de
v saluer rôle                  subj > de
v saluer décision              subj > de
v saluer engagement            subj > de
v saluer mémoire               subj > de
v exprimer gratitude           subj > à|envers
v exprimer reconnaissance      subj > à|envers
v exprimer admiration          subj > pour|à
v exprimer respect             subj > pour|à|envers
v dire admiration              subj > pour
v se dire satisfait            subj > de
v se dire reconnaissant        subj > à|envers
v se montrer satisfait         subj > de
v qualifier d'ami              subj > obj
v qualifier d'allié            subj > obj
v qualifier de partenaire      subj > obj
v qualifier de grand           subj > obj
v traiter d'ami                subj > obj
v appeler ami                  subj > obj
n hommage                      agent > à
n éloge                        agent > de|à
n remerciement                 agent > à
n gratitude                    agent > envers|à
n admiration                   agent > pour|envers

[congratulate]
v: subj > obj
n: agent > à
v féliciter
v adresser félicitation        subj > à
v présenter félicitation       subj > à
v transmettre félicitation     subj > à
v adresser vœu                 subj > à
v présenter vœu                subj > à
v souhaiter bienvenue          subj > à
v souhaiter bon                subj > à
v souhaiter bonne chance       subj > à
n félicitation
n message félicitation

[defend]
v: subj > obj
n: agent > de
v défendre {to: state/org/person/group}
v prendre défense              subj > de
v voler secours                subj > de
v venir défense                subj > de
v venir secours                subj > de
v monter créneau pour défendre subj > obj|comp
v justifier {to: state/org/person/group}
v excuser {to: state/org/person}
v disculper {to: state/org/person}
v dédouaner {to: state/org/person}
v exonérer {to: state/org/person}
v se porter garant             subj > de
n plaidoyer {to: state/org/person} agent > pour|en_faveur_de

[recognise]
v: subj > obj
n: par|agent > de
v reconnaître {obj: indépendance/souveraineté/état/gouvernement/république/annexion/victoire/légitimité/région/intégrité/autorité/président/statut}
v reconnaître {to: state/org}
v reconnaître génocide         subj > de|obj
v reconnaître comme président  subj > obj
v reconnaître victoire         subj > de
v reconnaître officiellement   subj > obj
v établir relation diplomatique both > avec|both
v nouer relation diplomatique  both > avec|both
v légitimer
v accréditer {obj: ambassadeur/diplomate} subj > de|obj
v accepter lettre créance      subj > de
n reconnaissance
n reconnaissance diplomatique
n reconnaissance état
n établissement relation diplomatique both > avec|both

[sign]
v: both > avec|both
n: agent|both > avec|both
v signer {obj: %agreements}
v conclure {obj: traité/convention}
v parapher {obj: %agreements}
v sceller {obj: %agreements}
v signer {obj: contrat/lettre/feuille}
v cosigner
v signer conjointement
v signer {to: state/org/group; from: state/org/person/group} subj > avec
n signature
n déclaration commune
n déclaration conjointe
n communiqué conjoint
n communiqué commun

[ratify]
v: subj > avec|de|à|obj
v ratifier {obj: %agreements}
v ratifier
v entériner {obj: %agreements}
v approuver {obj: accord/traité/adhésion/ratification/candidature}
v adopter {obj: traité/convention}
n ratification                 agent > avec|de

[ties_restored]
v: both > avec|both
v rétablir {obj: %relations}
v restaurer {obj: %relations}
v renouer                      both > avec|both
v renouer dialogue             both > avec|both
v renouer lien                 both > avec|both
v normaliser {obj: %relations}
v réchauffer {obj: %relations}
v apaiser {obj: tension/relation} both > avec|both
v relancer {obj: relation/dialogue/partenariat/coopération} both > avec|both
v se réconcilier               both > avec|both
v se rabibocher                both > avec|both
v reprendre {obj: relation/coopération} both > avec|both
v rouvrir {obj: ambassade/consulat/frontière/représentation} subj > en|à|avec|dans
v rouvrir frontière            subj > avec|à
v ouvrir {obj: ambassade/consulat/représentation} subj > en|à|dans|auprès_de
v nommer ambassadeur           subj > à|auprès_de|en
v nommer {obj: ambassadeur/envoyé} subj > à|auprès_de|en|pour
v réintégrer {to: state}       subj > obj
v réadmettre {to: state}       subj > obj
n normalisation                both|agent > avec|both
n normalisation relation       both|agent > avec|both
n réconciliation               both|agent > avec|both
n rétablissement relation      both|agent > avec|both
n reprise relation             both|agent > avec|both
n réouverture ambassade        agent > à|en
n ouverture ambassade          agent > à|en
n dégel                        both|agent > avec|both
n réchauffement                both > avec|both
n détente                      both > avec|both

[join]
v: subj > à|obj|dans|de
n: agent > à|dans|de
v adhérer {to: org; from: state} subj > à
v rejoindre {to: org; from: state} subj > obj
v intégrer {to: org; from: state} subj > obj
v entrer {to: org; from: state} subj > dans|à
v devenir membre               subj > de
v accéder statut membre        subj > de
v admettre {to: state; from: org} subj > obj
v accepter comme membre        subj > obj
v ouvrir négociation adhésion  subj > avec
v accorder statut candidat     subj > à
v octroyer statut candidat     subj > à
v soutenir adhésion            subj > de
v soutenir candidature         subj > de
v appuyer candidature          subj > de
v prendre présidence {to: org; from: state} subj > de
n adhésion {to: org; from: state}
n entrée {to: org; from: state}
n admission {to: org; from: state}

[apologise]
v: subj > à|auprès_de
v s'excuser
v présenter excuse
v adresser excuse
v exprimer excuse
v exprimer regret
v demander pardon
v faire amende honorable       subj > auprès_de|envers|à
n excuse                       agent > à|auprès_de

[forgive]
v: subj > à
v pardonner
v passer éponge                subj > sur

[no_support]
n: agent > à|envers
v: subj > obj
n manque soutien               agent > à|envers|light
n absence soutien
n manque solidarité            agent > avec|envers
v lâcher {to: state/person; from: state/person/org}
v laisser tomber
v tourner casaque              subj > à
v retirer soutien              subj > à|de
v retirer confiance            subj > à
v reprendre compte             subj > de
n fin soutien                  agent > à
n retrait soutien              agent > à
