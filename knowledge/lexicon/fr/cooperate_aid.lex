# Trade, investment, joint action; help given by one side.

[cooperate]
v: subj > avec|both
n: both|agent > avec|both
v coopérer
v collaborer
v s'associer
v s'allier
v travailler ensemble    both > avec|both
v approfondir {obj: %relations}
v renforcer {obj: %relations}
v développer {obj: %relations}
v intensifier {obj: %relations}
v resserrer {obj: %relations}
v consolider {obj: %relations}
v nouer {obj: %relations}
v tisser {obj: %relations}
v entretenir {obj: %relations}
v élargir {obj: %relations}
v élever {obj: %relations}
v accroître {obj: engagement}  subj > auprès_de|avec|envers|en|dans
v renforcer {obj: engagement/présence}  subj > auprès_de|avec|envers|en|dans
v avoir des relations    subj > avec
v participer conjointement  both > à
n coopération
n collaboration
n partenariat
n relation alliée        agent|both > avec|both

[trade]
v: subj > avec|à
n: both|agent > avec|both|en|dans|à
v commercer
v faire des affaires
v faire affaire
v échanger {obj: marchandise/produit/gaz/pétrole}  subj > avec|contre
n commerce
n échange commercial
n échange économique
n affaires

[invest]
v: subj > en|dans|à|chez
n: agent > en|dans|à|chez
v investir
v financer {to: state/org}  subj > obj|en|dans
v construire {obj: centrale/usine/gazoduc/chemin/route/port/barrage/oléoduc/voie/pont/réacteur}  subj > en|à|dans|avec
v implanter              subj > en|à|dans
v s'implanter            subj > en|à|dans
n investissement
n implantation

[cooperate_militarily]
v: both|subj > avec|both
n: both|agent > avec|both
v mener des exercices conjoints
v mener des manœuvres conjointes
v organiser des exercices conjoints
v effectuer des patrouilles conjointes
n exercice conjoint
n exercice commun
n exercices militaires conjoints
n manœuvres conjointes
n manœuvre conjointe
n patrouille conjointe
n coopération militaire

[share_intelligence]
v: subj > avec|à
v partager {obj: renseignement/information}
n partage de renseignement   both|agent > avec|both

[sell]
v: subj > à
n: agent > à|vers
v vendre
v exporter               subj > à|vers|en
v importer               subj > de|depuis
v acheter                subj > à|auprès_de|de
n exportation
n vente
n achat                  agent > à|de|auprès_de
n importation            agent > de|depuis

[sell_arms]
v: subj > à
v vendre {obj: %arms}
v acheter {obj: %arms}   subj > à|auprès_de
n vente d'armes          agent > à
n contrat d'armement     both|agent > avec|both

[supply_energy]
v: subj > à|en|vers
n: agent > à|vers|en
v fournir {obj: %energy}
v livrer {obj: %energy}
v alimenter              subj > obj
v approvisionner         subj > obj
v acheminer {obj: %energy}
n livraison de gaz
n fourniture de gaz
n livraison de pétrole
n approvisionnement

[aid]
v: subj > obj|à
n: agent > à|pour|en_faveur_de|envers
v aider {to: state/org/group/part/person}  subj > obj
v assister {to: state/org/group}           subj > obj
v secourir               subj > obj
v venir en aide          subj > à
v prêter main-forte      subj > à
v porter secours         subj > à
v apporter son aide      subj > à
v apporter une aide      subj > à
v fournir {obj: %help}   subj > à
v offrir {obj: %help}    subj > à
v accorder {obj: %help}  subj > à
v apporter {obj: %help}  subj > à
v envoyer {obj: %help}   subj > à|en
v octroyer {obj: %help}  subj > à
v livrer {obj: %help}    subj > à
v fournir {obj: assistance/aide/secours}  subj > à
v recevoir {obj: %help}  de > subj
v recevoir {obj: %arms}  de|obj > subj
v recevoir {obj: %money} de > subj
v bénéficier de l'aide   de > subj
v honorer {obj: engagement/obligation}    subj > à|envers|event
n aide
n assistance
n secours

[aid_economic]
v: subj > à|en|dans|pour|obj
n: agent > à|pour|en_faveur_de
v offrir {obj: %money}
v accorder {obj: %money}
v octroyer {obj: %money}
v verser {obj: %money}
v débloquer {obj: %money}
v allouer {obj: %money}
v consentir {obj: %money}
v donner {obj: %money}
v prêter {obj: %money}
v fournir {obj: %money}
v promettre {obj: million/milliard}
v financer {to: state/org/group}  subj > obj
v subventionner          subj > obj
v annuler {obj: dette}   subj > de|à
v effacer {obj: dette}   subj > de|à
n prêt
n don
n aide économique
n soutien financier
n soutien économique
n aide financière
n subvention
n annulation de la dette agent > de|à

[aid_military]
v: subj > à|en
n: agent > à|pour
v livrer {obj: %arms}
v fournir {obj: %arms}
v envoyer {obj: %arms}
v donner {obj: %arms}
v offrir {obj: %arms}
v céder {obj: %arms}
v armer {to: state/org/group/part}      subj > obj
v équiper {to: state/org/group/part}    subj > obj
v former {to: part}      subj > obj
v entraîner {to: part}   subj > obj
n aide militaire
n soutien militaire
n appui militaire
n assistance militaire
n soutien matériel
n livraison d'armes
n fourniture d'armes
n livraison de missiles
n livraison de chars
n formation militaire    agent|adj > à|light

[aid_humanitarian]
v: subj > à|en
n: agent > à|pour|en
v envoyer {obj: vivre/nourriture/médicament/vaccin/tente/secouriste/médecin}
v livrer {obj: vivre/nourriture/médicament/vaccin}
n aide humanitaire
n soutien humanitaire
n aide alimentaire
n aide d'urgence

[aid_asylum]
v: subj > obj|à
v accueillir {obj: réfugié/migrant/exilé/déplacé/demandeur/opposant}  subj > obj
v accueillir {to: part}
v servir de relais       subj > à|pour
v servir de refuge       subj > à|pour
v offrir l'asile         subj > à
v accorder l'asile       subj > à
v offrir refuge          subj > à
v ouvrir ses portes      subj > à
v ouvrir les portes      subj > à
v ouvrir ses frontières  subj > à
v héberger {to: part}
v abriter {obj: réfugié/exilé/opposant/dirigeant}
n asile                  agent > à

[aid_peacekeeping]
v: subj > à|en|dans|à
v envoyer des casques bleus
v déployer des casques bleus
v déployer une mission de paix
n mission de maintien de la paix   agent > à|en

[no_aid]
v ignorer les engagements  subj > envers|à
v laisser tomber         subj > obj
v abandonner {to: state/person/group}  subj > obj
