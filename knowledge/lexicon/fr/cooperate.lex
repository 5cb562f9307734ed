# COOPERATE: to exchange and act together: trade, investment, joint action in both sides' interest.

[cooperate]
v: both > avec|both
n: both|agent > avec|both
v coopérer
v collaborer
v s'associer
v s'entraider
v coopérer étroitement
v collaborer étroitement
v coopérer activement
v travailler main dans main
v travailler étroitement
v travailler concert
v travailler de pair
v travailler conjointement
v œuvrer concert
v œuvrer ensemble
v œuvrer conjointement
v agir concert
v agir conjointement
v agir ensemble
v faire équipe
v mettre en place conjointement
v lancer conjointement
v travailler coude à coude
v travailler ensemble           both > both
v avancer ensemble              both > both
v travailler avec {from: state/org/group; to: state/org/group} subj > avec
v participer conjointement      both > à
v étendre {obj: coopération/partenariat/collaboration}
v accroître {obj: coopération/coordination/collaboration}
v poursuivre {obj: coopération/collaboration}
v reprendre {obj: coopération/collaboration}
v relancer {obj: coopération/collaboration}
v dynamiser {obj: coopération/collaboration/partenariat}
v formaliser {obj: coopération/partenariat}
v diversifier {obj: coopération/partenariat}
v prêter concours               subj > à
v apporter concours étroit      subj > à
n coopération
n collaboration
n coopération renforcé
n coopération étroit
n coopération bilatéral
n coopération mutuel
n coopération multiforme
n coopération transfrontalier
n coopération régional
n coopération bilatérale
n coopération renforcée
n collaboration étroit
n programme coopération
n accord coopération
n projet coopération
n entraide
n projet commun
n projet conjoint
n programme commun
n programme conjoint
n initiative conjoint
n entreprise commun
n travail commun
n mission conjointe
n mission conjoint
n commission conjointe
n comité mixte
n groupe travail conjoint
n groupe travail commun

[strengthen_relations]
v: both > avec|both
n: both|agent > avec|both
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
v densifier {obj: relation/lien/échange}
v cimenter {obj: relation/alliance/amitié/partenariat}
v raffermir {obj: relation/lien}
v fortifier {obj: relation/lien/alliance}
v enrichir {obj: relation/coopération/partenariat}
v dynamiser {obj: relation/échange}
v accroître {obj: engagement}   subj > auprès_de|avec|envers|en|dans
v renforcer {obj: engagement}   subj > auprès_de|avec|envers|en|dans
v resserrer rang                subj > avec|autour_de
v serrer rang                   subj > avec|autour_de
n relation alliée
n relation allié
n relation étroit
n lien étroit
n approfondissement relation
n renforcement relation
n renforcement coopération
n approfondissement coopération
n développement relation
n resserrement lien
n renforcement lien
n consolidation relation
n intensification échange

[upgrade_partnership]
v: both > avec|both
n: both|agent > avec|both
v élever {obj: %relations}
v hisser {obj: relation/partenariat/lien/coopération}
v rehausser {obj: relation/partenariat/lien}
v porter relation niveau
v porter partenariat niveau
v établir partenariat
v nouer partenariat
v conclure partenariat stratégique
v lancer partenariat
v établir partenariat stratégique
n partenariat
n partenariat stratégique
n partenariat global
n partenariat privilégié
n partenariat renforcé
n relation privilégié
n relation spécial
n relation stratégique

[join_forces]
v: both > avec|both
n: both|agent > avec|both
v s'allier                      both > avec|both|à
v s'unir                        both > avec|both|à
v unir force                    both > avec|both|à
v joindre force                 both > avec|both|à
v unir effort                   both > avec|both|à
v conjuguer effort              both > avec|both|à
v mettre en commun effort       both > avec|both|à
v mutualiser                    both > avec|both|à
v faire cause commune
v faire front commun
v faire bloc
v former alliance
v sceller alliance
v nouer alliance
v constituer alliance
v bâtir alliance
v former coalition internationale
v faire alliance
v se coaliser
v constituer bloc
v créer alliance
v se joindre coalition          subj > de|à
n front commun
n action conjoint
n action commun
n effort conjoint
n effort commun
n alliance stratégique
n alliance objectif

[coordinate_positions]
v: both > avec|both
n: both|agent > avec|both
v coordonner {obj: action/effort/position/réponse/politique/stratégie/démarche/approche/initiative}
v se coordonner
v se concerter étroitement
v harmoniser {obj: position/politique/législation/approche/point/règle}
v accorder violon
v parler de seul voix
v aligner position
v aligner politique
v accorder position
v synchroniser {obj: action/position/politique/calendrier}
v rapprocher point vue
v s'aligner {to: state/org/group} subj > sur|avec
n coordination
n coordination étroit
n position commun
n réponse coordonné
n action coordonné
n harmonisation position
n mécanisme coordination
n centre coordination
n alignement {to: state/org/group}

[form_governing_coalition]
v: both > avec|both
n: both|agent > avec|both
v gouverner ensemble
v former coalition
v conclure pacte gouvernement
v former gouvernement coalition
v former gouvernement union
v partager pouvoir
v former gouvernement unité national
v entrer gouvernement coalition
v constituer majorité
v se désister {to: person/org/part} subj > en_faveur_de|pour
v faire liste commune
v présenter liste commun
v présenter candidat commun
v présenter candidature commun
n coalition gouvernemental
n gouvernement coalition
n gouvernement union national
n gouvernement unité national
n partage pouvoir
n accord partage pouvoir
n liste commun
n alliance électoral
n pacte électoral
n accord désistement

[parliamentary_cooperation]
v: both > avec|both
n: both|agent > avec|both
v créer groupe amitié
v voter ensemble
v légiférer ensemble
n coopération parlementaire
n coopération interparlementaire
n diplomatie parlementaire
n groupe amitié parlementaire
n assemblée parlementaire commun
n échange parlementaire
n coopération législatif

[cooperate_economically]
v: both > avec|both
n: both|agent > avec|both
v coopérer économiquement
v approfondir {obj: intégration}
v intégrer {obj: économie/marché}
v coordonner {obj: production}
v créer zone économique
v établir zone libre-échange
n coopération économique
n coopération commerciale
n coopération commercial
n coopération industriel
n coopération financier
n partenariat économique
n partenariat commercial
n partenariat industriel
n relation économique
n relation commerciale
n lien économique
n lien commercial
n relation commercial
n intégration économique
n corridor économique
n zone économique conjoint
n forum économique
n union économique

[trade]
v: both > avec|both
n: both|agent > avec|both|en|dans|à
v commercer
v faire commerce
v faire affaire
v traiter affaire
v commercer librement
v échanger {obj: marchandise/produit/gaz/pétrole/bien/denrée} both > avec|both
v être premier partenaire       subj > de
v être principal partenaire     subj > de
v être premier partenaire commercial subj > de
v rester premier partenaire     subj > de
v devenir premier partenaire    subj > de
n commerce                      both|agent > avec|both
n affaire                       both|agent > avec|both
n échange commercial            both|agent > avec|both
n échange économique            both|agent > avec|both
n commerce bilatéral
n échange bilatéral
n commerce extérieur
n volume échange
n commerce transfrontalier
n commerce frontalier
n commerce maritime
n échange {to: state/group}     both > avec|both
n réexportation                 agent > vers|à
n troc                          both|agent > avec|both

[expand_trade]
v: both > avec|both
n: both|agent > avec|both
v accroître {obj: échange/commerce}
v doubler {obj: échange/commerce}
v tripler {obj: échange/commerce}
v stimuler {obj: échange/commerce}
v faciliter {obj: échange/commerce}
v fluidifier {obj: échange/commerce}
v libéraliser {obj: échange/commerce}
v augmenter {obj: échange/commerce}
v dynamiser {obj: commerce}
v relancer {obj: commerce/échange}
v reprendre {obj: commerce}
v rétablir {obj: commerce}
n croissance échange
n hausse échange
n développement échange
n augmentation échange
n libéralisation échange
n reprise commerce
n reprise échange
n essor commerce
n mission commercial
n délégation commercial

[trade_deal]
n: both|agent > avec|both
v: both > avec|both
n accord commercial
n accord libre-échange
n libre-échange
n accord association
n accord partenariat économique
n contrat commercial
n accord économique
n accord investissement
n accord tarifaire
n traité commercial
n union douanier
n marché commun
n marché unique
n contrat géant
n mégacontrat
v pratiquer libre-échange
v remporter {obj: contrat/marché/appel}
v décrocher {obj: contrat/marché/commande}
v attribuer {obj: contrat/marché/concession/licence} subj > à
v confier {obj: contrat/marché/construction/chantier} subj > à
n attribution contrat           par|agent > à

[invest]
v: subj > en|dans|à|chez
n: agent > en|dans|à|chez
v investir
v réinvestir
v investir massivement
v placer {obj: %cash/capital/fonds/épargne}
v apporter {obj: capital/capitaux}
v financer {to: state/org; obj: projet/construction/chantier/infrastructure/route/port/ligne/centrale/usine} subj > en|dans|à|obj
v attirer {obj: investissement/investisseur/capital} de > subj
v attirer investissement        en_provenance_de > subj
v devenir premier investisseur  subj > en|dans|à|de
v être premier investisseur     subj > en|dans|à|de
v rester premier investisseur   subj > en|dans|à|de
n investissement
n investissement direct
n investissement étranger
n investissement massif
n apport capital
n promesse investissement
n plan investissement
n fonds investissement conjoint
n placement {to: state}
n co-investissement
v investir {obj: %cash/capital} subj > en|à|dans|au
v injecter {obj: %cash/capital} subj > en|à|dans|au
v engager {obj: %cash/capital} subj > en|à|dans|au

[build_infrastructure]
v: subj > en|à|dans|avec|obj
n: par|agent > à|en|dans
v construire {obj: centrale/usine/gazoduc/chemin/route/port/barrage/oléoduc/voie/pont/réacteur/aéroport/hôpital/stade/ligne/raffinerie}
v bâtir {obj: centrale/usine/gazoduc/chemin/route/port/barrage/oléoduc/voie/pont/réacteur/aéroport/hôpital/stade/ligne/raffinerie}
v moderniser {obj: centrale/usine/port/réseau/chemin/aéroport/ligne} subj > en|à|dans|de
v rénover {obj: centrale/usine/port/réseau/chemin/aéroport/ligne/route} subj > en|à|dans|de
v électrifier {obj: ligne/région/chemin/réseau} subj > en|à|dans|de
v édifier {obj: centrale/usine/barrage/pont/hôpital/stade} subj > en|à|dans|de
v poser {obj: câble/rail/gazoduc} subj > en|à|dans|de
v aménager {obj: port/aéroport/zone/route} subj > en|à|dans|de
v creuser {obj: tunnel/canal}   subj > en|à|dans|de
v agrandir {obj: port/aéroport/usine} subj > en|à|dans|de
v inaugurer {obj: pont/gazoduc/oléoduc/ligne/chemin/voie/usine/corridor} both > avec|both|à
v poser première pierre         subj > de|en|à
v lancer chantier               subj > de|en|à
n construction centrale
n construction usine
n construction port
n construction chemin fer
n construction ligne
n construction gazoduc
n construction route
n construction barrage
n construction aéroport
n construction réacteur
n construction hôpital
n construction raffinerie
n modernisation port
n modernisation réseau
n projet infrastructure
n chantier {to: state}

[open_business]
v: subj > en|à|dans
n: par|agent > à|en|dans
v ouvrir {obj: usine/bureau/filiale/centre/agence/magasin/succursale/chaîne} subj > en|à|dans
v implanter {obj: usine/filiale/siège/chaîne} subj > en|à|dans
v installer {obj: usine/filiale/chaîne} subj > en|à|dans
v délocaliser {obj: production/usine/activité} subj > en|à|dans
v relocaliser {obj: production/usine} subj > en|à|dans
v s'implanter {from: part/org}  subj > en|à|dans
v s'installer {from: part/org; subj: groupe/entreprise/société/constructeur/géant/firme/banque/compagnie} subj > en|à|dans
n ouverture usine
n ouverture filiale
n implantation usine

[buy_stake]
v: subj > obj
n: agent|par > de|dans
v racheter {to: part/org; from: state/part/org} subj > obj|avec
v acquérir {to: part/org; from: state/part/org} subj > obj|avec
v fusionner {to: part/org; from: part/org} subj > obj|avec
v prendre participation         subj > dans|de
v entrer capital                subj > dans|de
v acquérir participation        subj > dans|de
v monter capital                subj > dans|de
v acheter participation         subj > dans|de
v prendre contrôle majoritaire  subj > dans|de
v acquérir part                 subj > dans|de
v acheter part                  subj > dans|de
v souscrire augmentation capital subj > dans|de
v céder {obj: participation/part/filiale/actif} subj > à
v vendre {obj: participation/part/filiale/actif} subj > à
n rachat {to: part/org}         agent|par > de|dans|avec
n prise participation           agent|par > de|dans|avec
n entrée capital                agent|par > de|dans|avec
n acquisition participation     agent|par > de|dans|avec
n offre publique achat          agent|par > de|dans|avec
n fusion {to: part/org}         agent|par > de|dans|avec

[joint_venture]
v: both > avec|both
n: both|agent > avec|both
v créer coentreprise
v fonder coentreprise
v former coentreprise
v créer société commun
v produire ensemble
v fabriquer ensemble
v développer conjointement
v coproduire
v codévelopper
v cofinancer
v créer consortium
v former consortium
v produire conjointement
v créer filiale commun
n coentreprise
n joint-venture
n société commun
n entreprise conjoint
n consortium
n coproduction
n filiale commun
n cofinancement
n production conjoint
v produire avec                 subj > avec
v fabriquer avec                subj > avec
v assembler avec                subj > avec
v concevoir avec                subj > avec
v développer avec {to: state/org/part} subj > avec
v construire avec {to: state/org/part} subj > avec
v bâtir avec {to: state/org/part} subj > avec
v exploiter avec {to: state/org/part} subj > avec
v créer avec {to: state/org/part} subj > avec
v lancer avec {to: state/org/part} subj > avec
v fonder avec {to: state/org/part} subj > avec
v gérer avec {to: state/org/part} subj > avec
v financer avec {to: state/org/part} subj > avec
v se lier                       subj > à|avec
v fusionner                     subj > avec
v bâtir ensemble
v construire ensemble
v financer ensemble
v gérer ensemble
v concevoir ensemble
v assembler ensemble
v développer ensemble
n usine commun                  both|agent > avec|both
n centre commun                 both|agent > avec|both

[finance_cooperation]
v: both > avec|both
n: both|agent > avec|both
v régler échange en monnaie national
v échanger {obj: devise}
v commercer en monnaie national
v interconnecter {obj: système/bourse}
v créer banque commun
v créer fonds commun
v créer fonds conjoint
n échange devise
n accord échange devise
n ligne swap
n accord swap
n paiement en monnaie national
n coopération bancaire
n coopération monétaire
n union monétaire
n monnaie commun
n fonds commun
n fonds conjoint
n système paiement commun
n banque commun

[customs_cooperation]
v: both > avec|both
n: both|agent > avec|both
v simplifier {obj: douane/formalité}
v harmoniser {obj: douane/tarif}
v créer union douanier
v créer couloir vert
v créer poste frontière commun
n coopération douanière
n coopération douanier
n facilitation commerce
n couloir vert
n poste frontière conjoint
n territoire douanier commun
n contrôle douanier conjoint

[sell]
v: subj > à
n: agent > à|vers
v vendre {to: state/group/part/org; from: state/part/org/group} subj > à|en|auprès_de
v revendre {to: state/group/part/org; from: state/part/org/group} subj > à|en|auprès_de
v commercialiser {to: state/group; from: state/part/org} subj > à|en|auprès_de
v fournir {obj: avion/appareil/train/bus/camion/rame/locomotive/turbine/équipement/satellite/pièce; from: part/org}
n vente

[buy]
v: subj > à|auprès_de|de
n: agent > à|de|auprès_de
v acheter {to: state/group/part/org; from: state/part/org/group/person}
v commander {obj: avion/appareil/navire/vaccin/blé/train/locomotive/satellite/bus} subj > à|auprès_de
v se fournir                    subj > auprès_de|en|à|chez
v s'approvisionner              subj > auprès_de|en|à|chez
v se ravitailler                subj > auprès_de|en|à|chez
v passer {obj: commande}        subj > à|auprès_de
n achat
n commande {to: state/part/org}
n approvisionnement auprès

[export_goods]
v: subj > à|vers|en
n: agent > à|vers|en
v exporter {to: state/group/part; from: state/group/part/org}
v réexporter {to: state/group/part}
v expédier {obj: marchandise/conteneur/cargaison/produit/véhicule/minerai}
n exportation
n vente à export
n expédition marchandise

[import_goods]
v: subj > de|depuis
n: agent > de|depuis|en_provenance_de
v importer {to: state/group/part; from: state/group/part/org}
v faire venir {obj: marchandise/produit/pièce/composant}
n importation

[cooperate_militarily]
v: both > avec|both
n: both|agent > avec|both
v coopérer militairement
v coopérer en matière défense
v s'allier militairement
v intégrer {obj: défense/armée}
v coordonner {obj: défense/opération/armée/patrouille}
n coopération militaire
n coopération défense
n coopération sécuritaire
n coopération naval
n coopération technico-militaire
n coopération militaro-technique
n coopération en matière défense
n coopération en matière sécurité
n coopération stratégique
n interopérabilité
n collaboration militaire
n coopération entre armée
n relation militaire
n lien militaire
n partenariat militaire
n partenariat défense
n partenariat sécurité
n partenariat stratégique défense

[defence_pact]
v: both > avec|both
n: both|agent > avec|both
v former alliance militaire
v conclure alliance militaire
v lier pacte défense
v lier par pacte défense
v lier par traité défense
n alliance militaire
n pacte défense
n accord défense
n accord militaire
n traité défense mutuel
n accord sécurité
n pacte sécurité
n pacte assistance mutuel
n alliance défensif
n accord coopération militaire
n accord partenariat stratégique
n bouclier commun
n parapluie sécuritaire

[joint_exercise]
v: both > avec|both
n: both|agent > avec|both
v mener exercice conjoint
v mener exercice commun
v mener exercice militaire
v mener manœuvre conjointe
v mener manœuvre
v mener manœuvre conjoint
v conduire exercice conjoint
v tenir exercice conjoint
v tenir manœuvre conjointe
v tenir manœuvre conjoint
v organiser exercice conjoint
v organiser exercice commun
v organiser manœuvre conjointe
v organiser manœuvre conjoint
v lancer exercice conjoint
v lancer manœuvre conjoint
v effectuer exercice conjoint
v effectuer manœuvre conjointe
v effectuer manœuvre conjoint
v entamer exercice conjoint
v débuter exercice conjoint
v réaliser exercice conjoint
v s'entraîner
v s'entraîner ensemble
v manœuvrer ensemble
v participer exercice           subj > avec|de|en
v participer manœuvre           subj > avec|de|en
v participer {obj: %drills}     subj > avec|de|en
v prendre part exercice         subj > avec|de|en
v prendre part manœuvre         subj > avec|de|en
n exercice conjoint
n exercice commun
n exercice militaire conjoint
n exercice militaire commun
n exercice naval conjoint
n exercice aérien conjoint
n manœuvre conjointe
n manœuvre commune
n manœuvre conjoint
n manœuvre commun
n manœuvre militaire conjointe
n manœuvre militaire conjoint
n manœuvre naval conjoint
n exercice bilatéral
n exercice multinational
n exercice trilatéral
n entraînement conjoint
n entraînement commun
n exercice antiterroriste conjoint
n exercice tir réel conjoint
v s'exercer
v s'exercer au côté             subj > de
v s'entraîner au côté           subj > de
v manœuvrer
v manœuvrer au côté             subj > de
v achever exercice              both|subj > avec|both
v clore exercice                both|subj > avec|both
v reprendre exercice            both|subj > avec|both
v répéter manœuvre              both|subj > avec|both
n exercice amphibie             both|agent > avec|both
n exercice franco-britannique   both|agent > avec|both
n manœuvre bilatéral            both|agent > avec|both
n manœuvre trilatéral           both|agent > avec|both

[joint_patrol]
v: both > avec|both
n: both|agent > avec|both
v effectuer patrouille conjointe
v effectuer patrouille conjoint
v mener patrouille conjointe
v mener patrouille conjoint
v patrouiller ensemble
v patrouiller conjointement
v escorter ensemble
v voler ensemble
v survoler ensemble
n patrouille conjointe
n patrouille commune
n patrouille conjoint
n patrouille commun
n patrouille mixte
n patrouille aérien conjoint
n patrouille naval conjoint
n patrouille maritime conjoint
n vol conjoint
n escorte conjoint
v patrouiller
v patrouiller au côté           subj > de
v reprendre patrouille
v reprendre patrouille conjoint
v reprendre patrouille mixte
v lancer patrouille
v organiser patrouille
v effectuer patrouille

[joint_operation]
v: both > avec|both
n: both|agent > avec|both
v combattre ensemble            subj > de
v combattre côte à côte         subj > de
v combattre aux côtés           subj > de
v se battre côte à côte
v lutter ensemble
v mener opération conjoint
v lancer opération conjoint
v mener opération commun
v lutter conjointement
v combattre au côté             subj > de
v se battre au côté             subj > de
v lutter au côté                subj > de
v rejoindre rang                subj > de
v rejoindre {obj: coalition/opération} subj > de|avec
n opération conjoint
n opération commun
n opération militaire conjoint
n opération militaire commun
n force conjoint
n force commun
n force multinational
n brigade commun
n bataillon commun
n état-major conjoint
n commandement conjoint
n état-major commun
n commandement intégré
n centre commandement conjoint
n centre opération conjoint
v intervenir au côté            subj > de
v opérer au côté                subj > de
v opérer
v combattre avec                subj > avec
v combattre côté                subj > de
v lutter côté                   subj > de
v marcher au côté               subj > de
v appuyer au sol                subj > obj
v traquer ensemble
v ratisser ensemble
n opération mixte               both|agent > avec|both

[joint_arms_production]
v: both > avec|both
n: both|agent > avec|both
v coproduire {obj: %arms}       both > avec|both
v codévelopper {obj: %arms}     both > avec|both
v produire conjointement {obj: %arms} both > avec|both
v développer conjointement {obj: %arms} both > avec|both
v fabriquer ensemble {obj: %arms} both > avec|both
v fabriquer sous licence        subj > de|avec
n production conjoint arme
n production commun arme
n production conjoint drone
n production conjoint munition
n coproduction arme
n programme armement commun
n avion combat commun
n char commun
n coopération industriel défense
n coopération armement
n industrie défense commun

[train_together]
v: both > avec|both
n: both|agent > avec|both
v échanger {obj: officier/instructeur/cadet/expérience}
v échanger attaché militaire
n échange officier
n échange militaire
n formation conjoint
n échange cadet
n stage militaire commun
n échange attaché défense

[host_base]
v: subj > de
n: agent|par > de
v accueillir {obj: base/troupe/contingent/missile/escadron; from: state} subj > de|obj
v héberger {obj: base/troupe/contingent/missile; from: state} subj > de|obj
v abriter {obj: base/troupe/contingent/missile; from: state} subj > de|obj
v mettre base à disposition     subj > à
v prêter base                   subj > à
v louer base                    subj > à
v ouvrir base                   subj > à
v ouvrir espace aérien avion    subj > à
v ouvrir port navire            subj > à
v utiliser {obj: base}          de > subj
n location base                 agent > à
n mise à disposition base       agent > à
n accès base                    agent > à|de

[sell_arms]
v: subj > à
n: agent > à|vers
v vendre {obj: %arms}
v exporter {obj: %arms}         subj > à|vers|en
v approuver vente arme          subj > à
v autoriser vente arme          subj > à
v autoriser vente missile       subj > à
v autoriser vente avion         subj > à
v autoriser vente char          subj > à
v approuver vente avion         subj > à
v approuver vente missile       subj > à
v donner feu vert vente arme    subj > à
v approuver exportation arme    subj > à
v remporter contrat armement    subj > à
n vente arme
n vente armement
n vente avion chasse
n vente sous-marin
n vente missile
n vente drone
n vente frégate
n vente char
n vente système défense
n exportation arme              agent > à|vers
n exportation armement          agent > à|vers
n exportation matériel militaire agent > à|vers
n contrat armement              both|agent > avec|both
n contrat arme                  both|agent > avec|both
n contrat défense               both|agent > avec|both

[buy_arms]
v: subj > à|auprès_de|de
n: agent > à|auprès_de|de
v acheter {obj: %arms}          subj > à|auprès_de|de|chez
v acquérir {obj: %arms}         subj > à|auprès_de|de|chez
v commander {obj: %arms}        subj > à|auprès_de|de|chez
v se procurer {obj: %arms}      subj > à|auprès_de|de|chez
v s'équiper                     subj > à|auprès_de|de|chez
v s'armer                       subj > à|auprès_de|de|chez
v se doter {obj: %arms}         subj > à|auprès_de|de|chez
v choisir {obj: chasseur/avion/char/sous-marin/système} subj > de
n achat arme
n achat armement
n achat avion combat
n achat avion chasse
n achat missile
n achat char
n achat drone
n achat système défense
n acquisition arme
n acquisition avion
n acquisition missile
n acquisition drone
n acquisition sous-marin
n commande avion combat
n commande sous-marin
n commande char

[share_intelligence]
v: subj > avec|à
n: both|agent > avec|both
v partager {obj: %data} subj > à|avec
v transmettre {obj: %data} subj > à|avec
v échanger {obj: %data} both > avec|both
v fournir {obj: %data} subj > à
v livrer {obj: %data} subj > à
v communiquer {obj: %data} subj > à
v remettre {obj: %data} subj > à
v fournir image satellite       subj > à
v fournir donnée satellite      subj > à
v fournir coordonnée cible      subj > à
v alerter service               subj > obj|de
v renseigner {to: state/part; from: state/part/org} subj > obj|de
n partage renseignement
n partage information
n échange information
n échange renseignement
n coopération entre service
n coopération renseignement
n coopération en matière renseignement
n accord partage renseignement
n alliance renseignement
n fourniture renseignement
n centre renseignement commun
v donner {obj: %data} subj > à|avec
v relayer {obj: %data} subj > à|avec
v passer {obj: %data} subj > à|avec
v céder {obj: %data} subj > à|avec

[share_evidence]
v: subj > à|avec
n: both|agent > avec|both|à
v partager {obj: %proofs}
v transmettre {obj: %proofs}
v remettre {obj: %proofs}
v communiquer {obj: %proofs}
v fournir {obj: %proofs}
n partage preuve
n transmission preuve
n transmission dossier
n remise preuve
n échange preuve
v livrer {obj: %proofs} subj > à|avec
v verser {obj: %proofs} subj > à|avec
v envoyer {obj: %proofs} subj > à|avec

[share_technology]
v: subj > à|avec
n: agent > à|vers
v transférer {obj: technologie/savoir-faire/brevet}
v partager {obj: technologie/savoir-faire/expertise/expérience}
v transmettre {obj: technologie/savoir-faire}
v céder {obj: technologie/brevet/licence}
v fournir {obj: technologie}
v concéder licence
n transfert technologie
n partage technologie
n transfert savoir-faire
n transfert compétence
n échange technologie
n coopération technologique
n partenariat technologique
n accord licence
n partage expérience

[cooperate_legally]
v: both > avec|both
n: both|agent > avec|both
v coopérer justice
v coopérer enquête
v coopérer avec enquêteur
v coopérer avec justice
v collaborer avec justice
v collaborer enquête
v coopérer procureur
v exécuter {obj: mandat/commission} subj > de
v exécuter commission rogatoire subj > de
v coopérer {to: org/part; from: state/person/org/part} subj > avec|à
n coopération judiciaire
n coopération pénal
n entraide judiciaire
n entraide pénal
n coopération en matière judiciaire
n accord entraide judiciaire
n coopération juridique
n commission rogatoire international
n assistance judiciaire

[extradite_suspect]
v: subj > à|vers
n: par|agent > vers|à
v extrader
v remettre à justice
v livrer à justice
v transférer {obj: suspect/fugitif/accusé/inculpé/condamné/criminel}
v remettre {obj: suspect/fugitif/accusé/inculpé/criminel}
v livrer {obj: suspect/fugitif/accusé/criminel}
v autoriser extradition
v approuver extradition
v ordonner extradition
v accorder extradition
v valider extradition
v accepter extradition
n extradition {to: state/org}   both|par|agent > vers|à|avec|both
n remise suspect                both|par|agent > vers|à|avec|both
n transfèrement                 both|par|agent > vers|à|avec|both
n transfert suspect             both|par|agent > vers|à|avec|both
n traité extradition            both|par|agent > vers|à|avec|both

[joint_investigation]
v: both > avec|both
n: both|agent > avec|both
v enquêter conjointement
v enquêter ensemble
v enquêter avec
v mener enquête conjoint
v ouvrir enquête conjoint
n enquête conjoint
n enquête commun
n équipe commun enquête
n équipe enquête conjoint
n enquête mixte
v enquêter au côté              subj > de
v former équipe enquête         both > avec|both

[police_cooperation]
v: both > avec|both
n: both|agent > avec|both
v démanteler conjointement
v saisir conjointement
n coopération policière
n coopération policier
n coopération antidrogue
n lutte commun
n lutte conjoint
n opération policier conjoint
n opération antidrogue conjoint
n coopération contre criminalité
n coopération contre trafic
n coopération antimafia
n coopération anticorruption
n coopération en matière criminel
v prêter main-forte {from: part/org; to: part} subj > à
v démanteler ensemble           both > both
v démanteler avec               subj > avec
v épauler dans enquête          subj > obj
v opérer descente conjoint      both|subj > avec|both
v démanteler {obj: réseau/filière/cellule/gang/trafic} both > avec|both
v arrêter ensemble              both > avec|both
v interpeller ensemble          both > avec|both

[counterterror_cooperation]
v: both > avec|both
n: both|agent > avec|both
v lutter ensemble contre terrorisme
v combattre ensemble terrorisme
v lutter conjointement contre terrorisme
v combattre conjointement terrorisme
n coopération antiterroriste
n coopération contre terrorisme
n coopération en matière lutte contre terrorisme
n lutte commun contre terrorisme
n lutte conjoint contre terrorisme
n coalition antiterroriste
n partenariat antiterroriste

[border_cooperation]
v: both > avec|both
n: both|agent > avec|both
v surveiller conjointement frontière
v garder ensemble frontière
v délimiter {obj: frontière}
v démarquer {obj: frontière}
v borner {obj: frontière}
v sécuriser ensemble frontière
n commission frontalier
n délimitation frontière
n démarcation frontière
n coopération frontalier
n coopération en matière frontière
n gestion commun frontière
n commission frontière
n échange territoire
n échange terre

[migration_cooperation]
v: both > avec|both
n: both|agent > avec|both
v coopérer migration            subj > de
v lutter ensemble contre passeur subj > de
v réadmettre                    subj > de
v reprendre {obj: migrant/ressortissant/demandeur} subj > de
v traiter demande asile pour    subj > obj
n coopération migratoire
n accord migratoire
n coopération en matière migration
n accord réadmission
n pacte migratoire
n partenariat migratoire
n lutte commun contre immigration
n accord migration
n réadmission migrant

[cyber_cooperation]
v: both > avec|both
n: both|agent > avec|both
v coopérer cybersécurité
n coopération cyber
n coopération cybersécurité
n coopération en matière cybersécurité
n coopération numérique
n partenariat numérique
n partenariat cyber
n partage donnée
n cyberdéfense commun
n exercice cyber conjoint

[space_cooperation]
v: both > avec|both
n: both|agent > avec|both
v lancer {obj: satellite/sonde} subj > pour|avec
v envoyer {obj: astronaute/cosmonaute/spationaute} subj > avec|à_bord_de
n coopération spatial
n programme spatial commun
n mission spatial conjoint
n vol spatial conjoint
n station lunaire commun
n partenariat spatial
n lancement satellite
v mettre sur orbite             subj > de|pour
v mettre en orbite              subj > de|pour
v placer sur orbite             subj > de|pour
v lancer satellite              subj > de|pour
v emmener à bord                subj > obj
v envoyer dans espace           subj > obj|de

[science_cooperation]
v: both > avec|both
n: both|agent > avec|both
v mener recherche commun
v mener recherche conjoint
v échanger chercheur
n coopération scientifique
n recherche commun
n recherche conjoint
n projet recherche commun
n coopération universitaire
n partenariat scientifique
n laboratoire commun
n collaboration scientifique
n coopération en matière recherche
n expédition conjoint
n échange scientifique

[cultural_exchange]
v: both > avec|both
n: both|agent > avec|both
v ouvrir {obj: institut/lycée/musée} subj > à|en
v prêter {obj: œuvre/tableau/collection/tapisserie/panda} subj > à
v jumeler {to: state/part}      both > avec|both
n coopération culturel
n échange culturel
n saison croisé
n année croisé
n partenariat culturel
n jumelage
n échange entre peuple
n diplomatie culturel
n exposition conjoint
n festival commun
n coproduction film
n tournée {from: part; to: state}

[education_exchange]
v: both > avec|both
n: both|agent > avec|both
v échanger {obj: étudiant/élève/enseignant}
v ouvrir université commun
v ouvrir campus
v accueillir {obj: étudiant/boursier/stagiaire; to: state} subj > obj|de
n échange étudiant
n échange universitaire
n coopération éducatif
n coopération en matière éducation
n programme échange
n université commun
n double diplôme
n échange jeunesse

[tourism_cooperation]
v: both > avec|both
n: both|agent > avec|both
v promouvoir {obj: tourisme}    subj > de
v accueillir touriste           subj > de
n coopération touristique
n échange touristique
n coopération en matière tourisme
n coopération sportif
n échange sportif
n accord aérien
n tourisme médical

[media_cooperation]
v: both > avec|both
n: both|agent > avec|both
v échanger contenu
v échanger programme télévisé
v diffuser chaîne
n coopération médiatique
n coopération entre média
n accord entre agence presse
n partenariat médiatique
n échange contenu
n échange journaliste

[health_cooperation]
v: both > avec|both
n: both|agent > avec|both
v lutter ensemble contre épidémie
v lutter ensemble contre pandémie
v combattre ensemble virus
v produire vaccin
v fabriquer vaccin
v partager {obj: vaccin/dose/échantillon/séquence}
n coopération sanitaire
n coopération médical
n coopération en matière santé
n lutte commun contre pandémie
n essai clinique commun
n partenariat sanitaire
n production vaccin
n coopération contre pandémie

[disaster_cooperation]
v: both > avec|both
n: both|agent > avec|both
v combattre ensemble incendie
v rechercher ensemble
v mener sauvetage conjoint
n coopération en matière catastrophe
n coopération en matière secours
n exercice secours commun
n opération sauvetage conjoint
n recherche conjoint épave
n protection civile commun
n coopération climatique

[climate_cooperation]
v: both > avec|both
n: both|agent > avec|both
v lutter ensemble contre changement climatique
v protéger ensemble environnement
v réduire ensemble émission
n coopération climatique commun
n coopération environnemental
n coopération écologique
n coopération en matière climat
n coopération en matière environnement
n partenariat vert
n alliance vert
n alliance climatique
n partenariat climatique
n marché carbone commun

[water_sharing]
v: both > avec|both
n: both|agent > avec|both
v partager {obj: eau/fleuve/bassin/barrage}
v gérer ensemble fleuve
v gérer conjointement eau
v répartir {obj: eau}
n partage eau
n gestion commun eau
n gestion conjoint eau
n coopération hydrique
n coopération hydraulique
n coopération en matière eau
n commission fleuve
n accord eau
n échange donnée hydrologique

[energy_cooperation]
v: both > avec|both
n: both|agent > avec|both
v explorer {obj: gaz/pétrole/gisement/champ}
v forer {obj: puits/gaz/pétrole}
v exploiter conjointement
v exploiter ensemble
v raccorder {obj: réseau/gazoduc} both > avec|à|both
v interconnecter {obj: réseau/gazoduc} both > avec|à|both
v relier {obj: réseau/gazoduc}  both > avec|à|both
n coopération énergétique
n partenariat énergétique
n coopération gazier
n coopération pétrolier
n coopération en matière énergie
n exploration conjoint
n exploitation conjoint
n exploitation commun
n interconnexion électrique
n interconnexion gazier
n dialogue énergétique
n alliance énergétique
n coopération en matière hydrogène

[nuclear_cooperation]
v: both > avec|both
n: both|agent > avec|both
v coopérer en matière nucléaire
v fournir {obj: réacteur/combustible/uranium} subj > à
v livrer {obj: réacteur/combustible} subj > à
n coopération nucléaire
n coopération nucléaire civil
n accord nucléaire civil
n partenariat nucléaire
n coopération atomique
n livraison uranium
n livraison combustible nucléaire
n contrat centrale nucléaire

[supply_energy]
v: subj > à|en|vers
n: agent > à|vers|en
v fournir {obj: %energy/eau} subj > à|vers|en
v livrer {obj: %energy/eau} subj > à|vers|en
v expédier {obj: %energy/eau} subj > à|vers|en
v acheminer {obj: %energy/eau} subj > à|vers|en
v pomper {obj: gaz/pétrole/électricité/courant/brut/carburant/charbon/uranium/gazole/eau/céréale/blé} subj > à|vers|en
v vendre {obj: %energy/eau} subj > à|vers|en
v exporter {obj: %energy/eau} subj > à|vers|en
v alimenter                     subj > obj
v approvisionner                subj > obj
v ravitailler                   subj > obj
n livraison gaz
n livraison pétrole
n livraison électricité
n livraison carburant
n livraison charbon
n livraison gazole
n fourniture gaz
n fourniture électricité
n fourniture pétrole
n fourniture énergie
n exportation gaz
n exportation pétrole
n exportation électricité
n exportation charbon
n vente gaz
n vente pétrole
n approvisionnement
n approvisionnement énergétique
n approvisionnement gazier
n contrat gazier
n contrat pétrolier
n accord gazier
v transporter {obj: gaz/pétrole/électricité/courant/brut/carburant/charbon/uranium/gazole/eau/céréale/blé} subj > à|vers|en

[buy_energy]
v: subj > à|de|auprès_de
n: agent > à|de|auprès_de
v acheter {obj: %energy}        subj > de|à|auprès_de|depuis
v importer {obj: %energy}       subj > de|à|auprès_de|depuis
n achat gaz
n achat pétrole
n achat électricité
n achat uranium
n achat charbon
n achat céréale
n importation gaz
n importation pétrole
n importation électricité
n importation charbon
n importation uranium

[supply_food_trade]
v: subj > à|vers|en
n: agent > à|vers|en
v exporter {obj: viande/fruit/légume/lait/poisson/huile/sucre/vin/soja/engrais} subj > à|vers|en
v expédier {obj: viande/fruit/soja/engrais} subj > à|vers|en
v vendre {obj: viande/fruit/légume/lait/huile/sucre/soja/engrais} subj > à|vers|en
v acheter {obj: viande/soja/huile/sucre/engrais/bœuf} subj > à|de|depuis|auprès_de
v importer {obj: viande/fruit/légume/soja/huile/sucre/engrais/bœuf} subj > à|de|depuis|auprès_de
n livraison céréale
n livraison blé
n livraison engrais
n exportation céréale
n exportation blé
n exportation viande
n exportation engrais
n exportation soja
n vente blé
n vente céréale
n achat blé
n achat soja
n corridor céréalier

[exploit_resources]
v: subj > en|à|dans|de
n: par|agent > en|à|dans|de
v exploiter {obj: mine/gisement/champ/puits/forêt/carrière}
v extraire {obj: minerai/cobalt/uranium/lithium/cuivre/or/diamant; to: state}
v prospecter {obj: pétrole/gaz/minerai/uranium/or}
v obtenir concession
v obtenir licence exploration
v ouvrir {obj: mine}            subj > en|à|dans
n exploitation mine
n exploitation gisement
n extraction minier
n concession minier
n accord minier
n partenariat minier
n prospection pétrolier

[agricultural_cooperation]
v: both > avec|both
n: both|agent > avec|both
v cultiver terre                subj > à|en|de
v louer {obj: terre}            subj > à|en|de
n coopération agricole
n coopération en matière agriculture
n partenariat agricole
n coopération halieutique
n coopération vétérinaire
n accord pêche
n licence pêche
n coopération forestier

[transport_links]
v: both > avec|à|both|vers
n: both|agent > avec|both|vers
v ouvrir {obj: liaison/ligne/route/corridor/traversée} both > avec|à|both|vers
v lancer {obj: liaison/ligne}   both > avec|à|both|vers
v inaugurer {obj: liaison/vol}  both > avec|à|both|vers
v desservir {to: state; from: part/org} both > avec|à|both|vers
v transiter                     subj > par|via|à_travers
v faire transiter {obj: gaz/pétrole/marchandise/céréale} subj > par|via|à_travers
n liaison aérien
n liaison ferroviaire
n liaison maritime
n vol direct
n ligne aérien
n coopération ferroviaire
n coopération en matière transport
n coopération logistique
n corridor transport
n corridor logistique
n ligne chemin fer
n coopération aérien
n route commercial
n coopération portuaire
v ouvrir ligne aérien           both|subj > avec|vers|entre
v ouvrir liaison aérien         both|subj > avec|vers|entre
v inaugurer pont                both|subj > avec|vers|entre
v inaugurer ligne               both|subj > avec|vers|entre
v inaugurer liaison             both|subj > avec|vers|entre
v relier {from: org; to: state} subj > à|obj
v desservir {from: org; to: state} subj > obj
v acheminer par port            subj > de

[labour_cooperation]
v: subj > à|en|vers
n: both|agent > avec|both
v envoyer {obj: travailleur/ouvrier/main-d'œuvre} subj > à|en|de|vers
v recruter {obj: travailleur/ouvrier/infirmière/infirmier/saisonnier} subj > à|en|de|vers
n accord main-d'œuvre
n envoi travailleur
n recrutement travailleur
n échange main-d'œuvre
n migration travail
n coopération en matière emploi
n mobilité professionnel

[peace_process_cooperation]
v: both > avec|both
n: both|agent > avec|both
v mettre en œuvre accord
v appliquer accord
v appliquer {obj: accord/feuille/protocole/engagement}
v mettre en œuvre {obj: accord/feuille/protocole}
v exécuter {obj: accord/traité}
v respecter {obj: accord/traité/convention}
n mise en œuvre accord
n application accord
n exécution accord
n application traité
n réconciliation intercoréen
n coopération intercoréen
n mécanisme vérification conjoint
n commission suivi
n projet intercoréen

[joint_statement_action]
v: both > avec|both
n: both|agent > avec|both
v coparrainer
v présenter ensemble
v présenter conjointement
v coorganiser
v organiser conjointement
v coprésider
v présider conjointement
n coprésidence
n coparrainage
n coorganisation
n initiative commun

[observe_participation]
v: subj > de|avec
n: agent > à|de
v participer projet             subj > de|avec
v participer programme          subj > de|avec
v prendre part projet           subj > de|avec
v prendre part programme        subj > de|avec
v se joindre {obj: projet/programme} subj > de|avec
v rejoindre {obj: projet/programme/initiative; to: state/org/group} subj > de|avec
v intégrer programme            subj > de|avec
v adhérer initiative            subj > de|avec
n participation programme       agent > de|à
n participation projet          agent > de|à
n participation initiative      agent > de|à
