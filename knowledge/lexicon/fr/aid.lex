# AID: help given by one side.

[aid]
v: subj > obj|à
n: agent > à|pour|en_faveur_de|envers
v aider {to: state/org/group/part/person} subj > obj
v assister {to: state/org/group/part} subj > obj
v secourir                     subj > obj
v sauver {to: state/part/person; from: state/part/org/person} subj > obj
v soulager {to: state/part}    subj > obj
v venir en aide                subj > à
v venir rescousse              subj > de
v voler rescousse              subj > de
v se porter secours            subj > de
v prêter main-forte            subj > à
v prêter assistance            subj > à
v porter secours               subj > à
v porter assistance            subj > à
v donner coup main             subj > à
v apporter aide                subj > à
v apporter concours            subj > à
v apporter assistance          subj > à
v fournir {obj: %help}         subj > à
v offrir {obj: %help}          subj > à
v accorder {obj: %help}        subj > à
v apporter {obj: %help}        subj > à
v envoyer {obj: %help}         subj > à|en
v dépêcher {obj: secours/secouriste/médecin/pompier/équipe/hôpital} subj > à|en
v octroyer {obj: %help}        subj > à
v livrer {obj: %help}          subj > à
v acheminer {obj: %help}       subj > à|vers|en
v distribuer {obj: %help}      subj > à|en
v recevoir {obj: %help}        de > subj
v recevoir {obj: %arms}        de|obj > subj
v recevoir {obj: %money}       de > subj
v bénéficier aide              de > subj
v obtenir aide                 de > subj
v honorer {obj: engagement/obligation} subj > à|envers|event
v remplir {obj: engagement/obligation} subj > à|envers|event
v former {obj: policier/médecin/pilote/soldat/militaire/force/milice/combattant/armée/garde/police/officier/troupe} subj > obj|de
v soigner {to: part/person; from: state/org/part} subj > obj
v transporter {obj: blessé/réfugié} subj > de|obj
v évacuer {obj: blessé}        subj > de|obj
n aide
n assistance
n secours
n assistance technique
n coup pouce                   agent > à
n bouée sauvetage              agent > à

[aid_economic]
v: subj > à|en|dans|pour|obj
n: agent > à|pour|en_faveur_de
v offrir {obj: %money}
v accorder {obj: %money}
v octroyer {obj: %money}
v verser {obj: %money}
v débloquer {obj: million/milliard/euro/dollar/prêt/crédit/subvention/aide/enveloppe/rallonge/tranche}
v allouer {obj: %money}
v consentir {obj: %money}
v donner {obj: %money}
v prêter {obj: %money}         subj > à
v fournir {obj: %money}
v injecter {obj: %money}
v mobiliser {obj: million/milliard} subj > pour|en_faveur_de
v consacrer {obj: million/milliard} subj > à|pour
v promettre {obj: million/milliard/enveloppe}
v annoncer {obj: million/milliard/enveloppe/prêt/don} subj > à|pour|en_faveur_de
v promettre prêt               subj > à
v approuver {obj: prêt/crédit/subvention/aide/tranche} subj > à|pour|obj
v financer {to: state/org/group/part} subj > obj
v subventionner                subj > obj
v renflouer                    subj > obj
v annuler {obj: dette/créance} subj > de|à
v effacer {obj: dette/créance} subj > de|à
v alléger {obj: dette}         subj > de|à
v rééchelonner {obj: dette}    subj > de|à|avec
v restructurer {obj: dette}    subj > de|à|avec
v accorder moratoire           subj > à
v recevoir prêt                de > subj
v obtenir rééchelonnement        auprès_de|de > subj
v obtenir prêt                 de|auprès_de > subj
n prêt
n don
n aide économique
n aide développement
n aide budgétaire
n aide publique
n soutien financier
n soutien économique
n appui financier
n appui budgétaire
n aide financière
n assistance financière
n subvention
n plan sauvetage               agent > à|pour|de
n plan aide                    agent > à|pour
n annulation dette             agent > de|à
n effacement dette             agent > de|à
n rééchelonnement dette        agent > de|à
n paquet investissement        agent > à|pour|en

[aid_military]
v: subj > à|en
n: agent > à|pour
v livrer {obj: %arms}
v fournir {obj: %arms}
v envoyer {obj: %arms}
v donner {obj: %arms}
v offrir {obj: %arms}
v céder {obj: %arms}
v transférer {obj: %arms}
v expédier {obj: %arms}
v acheminer {obj: arme/armement/munition}
v remettre {obj: %arms}
v armer {to: state/org/group/part} subj > obj
v équiper {to: state/org/group/part} subj > obj
v réarmer {to: state/org/group/part} subj > obj
v ravitailler {to: part; from: part} subj > obj
v entraîner {to: part}         subj > obj
v conseiller {to: part; from: part/state} subj > obj
v protéger {to: state; from: state/org} subj > obj
v placer sous protection       subj > obj
v étendre parapluie nucléaire  subj > à
n aide militaire
n soutien militaire
n appui militaire
n assistance militaire
n appui aérien
n soutien matériel
n livraison arme
n livraison armement
n livraison munition
n fourniture arme
n transfert arme
n livraison missile
n livraison char
n livraison avion
n livraison drone
n formation militaire          agent|adj > à|light
n formation soldat             par|agent > de
n protection militaire         agent > à|de
n parapluie nucléaire          agent > à|sur

[aid_humanitarian]
v: subj > à|en|dans
n: agent > à|pour|en|aux
v envoyer {obj: vivre/nourriture/médicament/vaccin/tente/secouriste/médecin/convoi/pompier/sauveteur}
v dépêcher {obj: secouriste/médecin/convoi/pompier/sauveteur}
v livrer {obj: vivre/nourriture/médicament/vaccin}
v fournir {obj: vivre/nourriture/médicament/vaccin/tente/eau}
v donner {obj: vivre/nourriture/médicament/vaccin/dose}
v distribuer {obj: vivre/nourriture/médicament/vaccin/ration}
v larguer {obj: vivre/nourriture/aide/colis} subj > à|sur|en
v acheminer {obj: vivre/nourriture/médicament/vaccin}
n aide humanitaire
n soutien humanitaire
n assistance humanitaire
n aide alimentaire
n assistance alimentaire
n aide médicale
n aide urgence
n convoi humanitaire           agent|adj > à|pour|en
n pont aérien                  agent > à|vers|pour
n corridor humanitaire         agent > à|pour|vers

[aid_asylum]
v: subj > obj|à
n: agent > à
v accueillir {obj: %refugees}  subj > obj
v héberger {obj: %refugees}    subj > obj
v abriter {obj: %refugees}     subj > obj
v recueillir {obj: %refugees}  subj > obj
v régulariser {obj: %refugees} subj > obj
v naturaliser {to: part/person} subj > obj
v servir relais                subj > à|pour
v servir refuge                subj > à|pour
v servir asile                 subj > à|pour
v offrir asile                 subj > à
v donner asile                 subj > à
v accorder asile               subj > à
v accorder asile politique     subj > à
v accorder statut réfugié      subj > à
v accorder protection          subj > à
v accorder nationalité         subj > à
v offrir refuge                subj > à
v donner refuge                subj > à
v ouvrir porte                 subj > à
v ouvrir frontière             subj > à
v trouver refuge               en|à|dans|auprès_de > subj
v se réfugier                  en|à|dans|auprès_de > subj
v obtenir asile                en|à|dans|auprès_de > subj
n asile
n asile politique
n accueil réfugié              agent|par > de

[aid_peacekeeping]
v: subj > à|en|dans
v envoyer {obj: casque/observateur}
v déployer {obj: casque/observateur}
v envoyer casque bleu
v déployer casque bleu
v déployer mission paix
v déployer mission observation
v maintenir paix
n mission maintien paix        agent > à|en
n mission paix                 agent > à|en
n force maintien paix          agent > à|en

[no_aid]
v: subj > obj
v ignorer engagement           subj > envers|à
v abandonner {to: state/person/group; from: state/org/group/person}
v abandonner sort
v refuser aide                 subj > à
v refuser toute aide           subj > à
v priver aide
