# COOPERATE: trade, investment and joint action in both sides' interest.

[cooperate]
v: both > avec|both
n: both|agent > avec|both
v coopérer
v collaborer                   both > avec|both
v s'associer                   both > avec|both
v s'allier
v s'unir                       both > avec|both|à
v travailler ensemble          both > both
v travailler main dans main    both > avec|both
v travailler étroitement       both > avec|both
v travailler concert           both > avec|both
v travailler avec {from: state/org/group; to: state/org/group} subj > avec
v œuvrer concert               both > avec|both
v agir concert                 both > avec|both
v faire équipe                 both > avec|both
v faire cause commune          both > avec|both
v faire front commun           both > avec|both
v unir force                   both > avec|both|à
v joindre force                both > avec|both|à
v coordonner {obj: action/effort/position/réponse/politique} both > avec|both
v se coordonner                both > avec|both
v mettre en place conjointement both > avec|both
v approfondir {obj: %relations}
v renforcer {obj: %relations}
v développer {obj: %relations}
v intensifier {obj: %relations}
v resserrer {obj: %relations}
v consolider {obj: %relations}
v nouer {obj: %relations}
v tisser {obj: %relations}
v cultiver {obj: %relations}
v entretenir {obj: %relations}
v maintenir {obj: %relations}
v garder {obj: %relations}
v élargir {obj: %relations}
v étendre {obj: coopération/partenariat}
v élever {obj: %relations}
v hisser {obj: relation/partenariat}
v accroître {obj: coopération/coordination}
v accroître {obj: engagement}  subj > auprès_de|avec|envers|en|dans
v renforcer {obj: engagement}  subj > auprès_de|avec|envers|en|dans
v participer conjointement     both > à
v inaugurer {obj: pont/gazoduc/oléoduc/ligne/chemin/voie/usine/corridor} both > avec|both|à
v lancer conjointement         both > avec|both
v relier                       both > avec|both
n coopération
n collaboration
n partenariat
n partenariat stratégique
n coordination
n coopération renforcée
n coopération économique
n coopération énergétique
n coopération judiciaire
n coopération policière
n relation alliée              agent|both > avec|both
n projet commun                both|agent > avec|both
n projet conjoint              both|agent > avec|both
n coentreprise                 both|agent > avec|both
n mission conjointe            both|agent > avec|both
n commission conjointe         both|agent > avec|both

[trade]
v: both > avec|both
n: both|agent > avec|both|en|dans|à
v commercer
v faire commerce
v faire affaire
v échanger {obj: marchandise/produit/gaz/pétrole} both > avec|both
v accroître {obj: échange/commerce} both > avec|both
v développer {obj: échange/commerce} both > avec|both
v doubler {obj: échange/commerce} both > avec|both
v intensifier {obj: échange/commerce} both > avec|both
v être premier partenaire      subj > de
n commerce                     both|agent > avec|both
n commerce bilatéral
n échange commercial
n échange économique
n échange bilatéral
n échange {to: state/group}    both > avec|both
n affaire                      both|agent > avec|both
n libre-échange                both > avec|both
n accord libre-échange         both|agent > avec|both
n accord commercial            both|agent > avec|both
n relation commerciale         both|agent > avec|both
n relation économique          both|agent > avec|both
n lien commercial              both|agent > avec|both
n lien économique              both|agent > avec|both
n réexportation                agent > vers|à

[invest]
v: subj > en|dans|à|chez
n: agent > en|dans|à|chez
v investir
v financer {to: state/org; obj: projet/construction/chantier/infrastructure/route/port/ligne/centrale/usine} subj > en|dans|à|obj
v construire {obj: centrale/usine/gazoduc/chemin/route/port/barrage/oléoduc/voie/pont/réacteur/aéroport/hôpital/stade/ligne/raffinerie} subj > en|à|dans|avec|obj
v bâtir {obj: centrale/usine/gazoduc/chemin/route/port/barrage/oléoduc/voie/pont/réacteur/aéroport/hôpital/stade/ligne/raffinerie} subj > en|à|dans|obj
v moderniser {obj: centrale/usine/port/réseau/chemin/aéroport/ligne} subj > en|à|dans|de
v exploiter {obj: mine/gisement/champ/puits} subj > en|à|dans|de
v ouvrir {obj: usine/bureau/filiale/centre} subj > en|à|dans
v implanter {obj: usine/filiale} subj > en|à|dans
v s'implanter {from: part/org} subj > en|à|dans
v racheter {to: part/org; from: state/part/org} subj > obj
v prendre participation        subj > dans
v investir massivement
n investissement
n investissement direct
n construction centrale        par|agent > à|en|dans
n construction usine           par|agent > à|en|dans
n construction port            par|agent > à|en|dans

[cooperate_militarily]
v: both > avec|both
n: both|agent > avec|both
v mener exercice conjoint
v mener exercice commun
v mener exercice militaire     both > avec|both
v mener manœuvre conjointe
v mener manœuvre               both > avec|both
v conduire exercice conjoint
v tenir exercice conjoint
v tenir manœuvre conjointe
v organiser exercice conjoint
v organiser manœuvre conjointe
v lancer exercice conjoint
v effectuer exercice conjoint
v effectuer manœuvre conjointe
v effectuer patrouille conjointe
v mener patrouille conjointe
v patrouiller ensemble
v s'entraîner                  both > avec|both
v participer exercice          subj > avec|de|en
v participer manœuvre          subj > avec|de|en
v participer {obj: %drills}    subj > avec|de
n exercice conjoint
n exercice commun
n exercice militaire conjoint
n exercice militaire commun
n exercice naval conjoint
n manœuvre conjointe
n manœuvre commune
n manœuvre militaire conjointe
n patrouille conjointe
n patrouille commune
n coopération militaire
n coopération défense
n coopération sécuritaire
n accord défense               both|agent > avec|both
n alliance militaire           both|agent > avec|both
n pacte défense                both|agent > avec|both
n partenariat militaire
n partenariat défense

[share_intelligence]
v: subj > avec|à
v partager {obj: renseignement/information/donnée}
v transmettre {obj: renseignement/donnée} subj > à
v échanger {obj: renseignement/information} both > avec|both
v fournir {obj: renseignement} subj > à
n partage renseignement        both|agent > avec|both
n échange renseignement        both > avec|both
n échange information          both > avec|both

[sell]
v: subj > à
n: agent > à|vers
v vendre {to: state/group/part/org; from: state/part/org/group}
v revendre {to: state/group/part/org; from: state/part/org/group}
v exporter {to: state/group/part; from: state/group/part/org} subj > à|vers|en
v importer {to: state/group/part; from: state/group/part/org} subj > de|depuis
v acheter {to: state/group/part/org; from: state/part/org/group/person} subj > à|auprès_de|de
v commander {obj: avion/appareil/chasseur/navire/frégate/sous-marin/hélicoptère/vaccin/gaz/blé} subj > à|auprès_de
v se fournir                   subj > auprès_de|en
v s'approvisionner             subj > auprès_de|en|à
n exportation
n vente
n achat                        agent > à|de|auprès_de
n importation                  agent > de|depuis
n commande {to: state/part/org} agent > à|auprès_de

[sell_arms]
v: subj > à
v vendre {obj: %arms}
v exporter {obj: %arms}        subj > à|vers|en
v acheter {obj: %arms}         subj > à|auprès_de
v acquérir {obj: %arms}        subj > à|auprès_de|de
n vente arme                   agent > à
n vente armement               agent > à
n exportation arme             agent > à|vers
n achat arme                   agent > à|auprès_de
n contrat armement             both|agent > avec|both

[supply_energy]
v: subj > à|en|vers
n: agent > à|vers|en
v fournir {obj: %energy}
v livrer {obj: %energy}
v vendre {obj: %energy}        subj > à|vers
v exporter {obj: %energy}      subj > à|vers|en
v acheter {obj: %energy}       subj > à|de
v importer {obj: %energy}      subj > de|depuis
v expédier {obj: %energy}
v alimenter                    subj > obj
v approvisionner               subj > obj
v acheminer {obj: %energy}
v ravitailler                  subj > obj
n livraison gaz
n livraison pétrole
n livraison céréale
n livraison blé
n fourniture gaz
n fourniture électricité
n exportation gaz
n exportation pétrole
n exportation céréale
n approvisionnement
