# MOBILIZE: moves of troops, drills, tests and alerts short of force.

[deploy]
v: subj > à|en|dans|contre|sur|près_de|vers|autour_de|aux_portes_de
n: agent|par > à|en|dans|contre|sur|près_de|vers|autour_de
v déployer {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v positionner {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v installer {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v placer {obj: %troops} subj > à|en|dans
v se déployer {from: part}     subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v ordonner déploiement         subj > à|en|vers|près_de
v déployer troupe
v déployer soldat
v déployer force
v déployer bataillon
v déployer brigade
v déployer contingent
v mettre en place dispositif militaire
v prépositionner {obj: %troops}
v projeter {obj: troupe/force/soldat/bataillon}
v aligner {obj: troupe/soldat/char/brigade}
n déploiement                  agent|par|de > à|en|dans|contre|sur|près_de|vers|autour_de
n déploiement troupe
n déploiement militaire
n déploiement soldat
n prépositionnement
v poster {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|autour_de|aux_portes_de|face_à
v stationner {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|autour_de|aux_portes_de|face_à
v disposer {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|autour_de|aux_portes_de|face_à
v baser {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|autour_de|aux_portes_de|face_à
v avancer {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|autour_de|aux_portes_de|face_à
v déployer long frontière       subj > avec|de
v déployer à frontière          subj > avec|de
v déployer près frontière       subj > avec|de
v déployer sur frontière        subj > avec|de
v déployer troupe à frontière   subj > avec|de
v déployer soldat à frontière   subj > avec|de
v poster à frontière            subj > avec|de
v poster long frontière         subj > avec|de
v positionner à frontière       subj > avec|de
v envoyer à frontière           subj > avec|de
v envoyer renfort à frontière   subj > avec|de
v envoyer long frontière        subj > avec|de
v dépêcher à frontière          subj > avec|de
v acheminer vers frontière      subj > avec|de
v envoyer vers frontière        subj > avec|de
v masser long frontière         subj > avec|de
v masser à frontière            subj > avec|de
v rassembler à frontière        subj > avec|de
v concentrer à frontière        subj > avec|de
v se déployer à frontière {from: part} subj > avec|de
v se mettre en route vers frontière {from: part} subj > avec|de
v faire mouvement vers frontière subj > avec|de
v faire mouvement               subj > vers
v se mettre en marche {from: part} subj > vers|sur
v faire route vers {from: part} subj > vers
v converger vers frontière {from: part} subj > avec|de
n déploiement à frontière       agent|par > avec|de
n troupe à frontière            agent > avec|de
n renfort à frontière           agent > avec|de

[mass_troops]
v: subj > à|près_de|sur|le_long_de|contre|autour_de|aux_portes_de
n: agent|par > à|près_de|sur|le_long_de|contre
v masser {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v amasser {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v concentrer {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v se masser {from: part}       subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v converger {from: part}       subj > vers
v masser troupe
v masser soldat
v masser force
v masser troupe à frontière    subj > de|avec
v amasser troupe
v concentrer troupe
v rassembler {obj: %troops}
v accumuler {obj: %troops}
v regrouper {obj: %troops}
v se concentrer {from: part}
n concentration troupe         agent|par|de > à|en|dans|contre|sur|près_de|vers|autour_de
n massement troupe
n concentration force
n accumulation troupe
n rassemblement troupe
v aligner {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|autour_de|aux_portes_de|face_à

[send_reinforcements]
v: subj > à|en|dans|vers|contre|sur|près_de
n: agent|par > à|en|dans|vers
v envoyer {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v dépêcher {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v acheminer {obj: %troops} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v envoyer troupe
v envoyer soldat
v envoyer renfort
v envoyer armée
v envoyer bataillon
v dépêcher troupe
v dépêcher renfort
v acheminer renfort
v acheminer troupe
v envoyer force spécial
v envoyer commando
n envoi troupe                 agent|par|de > à|en|dans|contre|sur|près_de|vers|autour_de
n envoi soldat                 agent|par|de > à|en|dans|contre|sur|près_de|vers|autour_de
n envoi renfort                agent|par|de > à|en|dans|contre|sur|près_de|vers|autour_de
n renfort                      agent > à|en
n envoi force
n envoi armée
n envoi contingent
n arrivée renfort
v expédier {obj: %soldiers} subj > à|en|dans|vers|contre|sur|près_de
v transférer {obj: %soldiers} subj > à|en|dans|vers|contre|sur|près_de
v déplacer {obj: %soldiers} subj > à|en|dans|vers|contre|sur|près_de
v ramener {obj: %soldiers} subj > à|en|dans|vers|contre|sur|près_de
v convoyer {obj: %soldiers} subj > à|en|dans|vers|contre|sur|près_de

[station_troops]
v: subj > à|en|dans|sur
n: agent|par > à|en|dans|sur
v poster {obj: %troops}        subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v stationner {obj: %troops}    subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v maintenir {obj: troupe/soldat/base/garnison} subj > en|à|dans
v stationner troupe
v stationner soldat
v baser {obj: %troops}
v cantonner {obj: %troops}
v maintenir troupe
v maintenir garnison
v garder {obj: troupe/garnison/base}
v laisser {obj: troupe/garnison/contingent}
n stationnement troupe
n stationnement force
n maintien troupe
n garnison

[troops_arrive]
v: subj > à|en|dans|sur
n: agent|adj > à|en|dans|sur
v arriver {from: part; to: state} subj > à|en|dans
v débarquer {from: part; to: state} subj > à|en|sur
v prendre position {from: part} subj > à|en|près_de|autour_de|le_long_de
v s'installer {from: part; to: state}
v prendre quartier {from: part}
v atterrir {from: part; to: state}
v faire entrée {from: part; to: state}
n arrivée troupe               agent|adj > en|à|dans
n arrivée soldat               agent|adj > en|à|dans
n débarquement {from: part}
n arrivée contingent
n arrivée force
n entrée troupe

[approach]
v: subj > vers
n: agent|adj > sur|vers
v faire route {from: part}
v s'approcher {from: part}     subj > de
v marcher {from: part}         subj > sur|vers
v se diriger {from: part}
v avancer {from: part}         subj > vers|sur
v mettre cap {from: part}      subj > sur|vers
v se rapprocher {from: part; to: state} subj > de
v remonter {from: part}
n marche {from: part}
n avance {from: part; to: state} agent|adj > vers|sur
v faire décoller                subj > face_à|contre|vers
v faire voler                   subj > près_de|au-dessus_de
v faire naviguer                subj > près_de|dans|au_large_de

[move_troops]
v: subj > vers|en|à|dans|près_de
n: agent|par > vers|en|à|près_de
v redéployer {obj: %troops}    subj > en|vers|à|dans
v transférer {obj: %troops}    subj > en|vers|à|dans
v déplacer {obj: %troops}
v déplacer troupe
v transférer troupe
v redéployer troupe
v faire avancer {obj: %troops}
v faire mouvement {from: part}
n redéploiement                agent|par|de > à|en|dans|contre|sur|près_de|vers|autour_de
n mouvement troupe             agent|adj > vers|près_de|à
n mouvement force
n transfert troupe
n manœuvre troupe

[deploy_navy]
v: subj > à|en|dans|près_de|vers|au_large_de|contre
n: agent|par > à|en|dans|près_de|vers|au_large_de
v rapatrier {obj: navire}      subj > vers
v dérouter {obj: navire/porte-avions} subj > vers
v croiser {from: part}         subj > au_large_de|près_de
v mouiller {from: part}        subj > au_large_de
v déployer navire
v déployer porte-avions
v déployer flotte
v déployer sous-marin
v déployer frégate
v déployer destroyer
v envoyer navire
v envoyer porte-avions
v envoyer flotte
v envoyer frégate
v envoyer sous-marin
v dépêcher navire
v dépêcher porte-avions
v dépêcher flotte
v positionner navire
v appareiller {from: part}     subj > vers|pour
n déploiement navire
n déploiement porte-avions
n déploiement naval
n envoi navire
n envoi porte-avions
n présence naval              agent|adj > en|dans|près_de|au_large_de
n armada                       agent|adj > près_de|au_large_de|vers

[deploy_aircraft]
v: subj > à|en|dans|près_de|vers|au-dessus_de
n: agent|par > à|en|dans|près_de|vers
v déployer avion
v déployer chasseur
v déployer bombardier
v déployer drone
v déployer hélicoptère
v envoyer avion
v envoyer bombardier
v envoyer chasseur
v dépêcher avion
n déploiement avion
n déploiement bombardier
n déploiement chasseur
n envoi avion

[deploy_missiles]
v: subj > à|en|dans|contre|près_de|sur
n: agent|par > à|en|dans|près_de|sur
v déployer missile
v installer missile
v positionner missile
v pointer {obj: missile/canon} subj > sur|vers|contre
v braquer {obj: missile/canon} subj > sur|vers|contre
v stationner missile
v déployer lance-roquettes
n déploiement missile
n installation missile
n stationnement missile

[deploy_armour]
v: subj > à|en|dans|près_de|vers|contre
n: agent|par > à|en|dans|près_de|vers
v déployer char
v déployer blindé
v déployer artillerie
v envoyer char
v envoyer blindé
v masser char
v masser blindé
n déploiement char
n déploiement blindé
n colonne blindé               agent|adj > vers|à

[deploy_air_defence]
v: subj > à|en|dans|contre|près_de
n: agent|par > à|en|dans|contre
v déployer système défense aérien
v déployer défense antiaérien
v déployer batterie patriot
v déployer système antimissile
v déployer bouclier antimissile
v installer bouclier antimissile
v déployer radar
v activer défense aérien
n déploiement bouclier antimissile
n déploiement défense aérien
n déploiement système antimissile
n bouclier antimissile         agent|adj > en|à|contre

[deploy_nuclear_weapons]
v: subj > à|en|dans|contre|sur
n: agent|par > à|en|dans|sur
v déployer arme nucléaire
v déployer arme atomique
v déployer ogive
v déployer missile nucléaire
v stationner arme nucléaire
v installer arme nucléaire
v transférer arme nucléaire
n déploiement arme nucléaire
n stationnement arme nucléaire
n transfert arme nucléaire

[deploy_police]
v: subj > à|en|dans|contre|sur|autour_de|face_à
n: agent|par > à|en|dans|contre|autour_de
v déployer policier
v déployer police
v déployer gendarme
v déployer force ordre
v déployer force sécurité
v déployer {obj: policier/gendarme/police}
v mobiliser {obj: policier/gendarme}
v mobiliser policier
v mobiliser force ordre
v mobiliser gendarme
v envoyer police
v envoyer gendarme
v dépêcher police
v quadriller                   subj > obj
v boucler {obj: quartier/ville/place/centre} subj > de|à
v renforcer dispositif sécurité
v renforcer présence policier
n déploiement policier
n déploiement force ordre
n déploiement police
n dispositif policier
n dispositif sécurité
n quadrillage

[deploy_army_at_home]
v: subj > à|en|dans|contre|face_à
n: agent|par > à|en|dans|contre
v déployer armée
v déployer armée rue
v déployer garde nationale
v envoyer garde nationale
v mobiliser garde nationale
v mobiliser armée
v faire appel armée            subj > contre|à|en
v faire descendre armée rue
v déployer blindé rue
n déploiement armée
n déploiement garde nationale
n envoi garde nationale

[deploy_militia]
v: subj > à|en|dans|contre
n: agent|par > à|en|dans|contre
v déployer milice
v mobiliser milice
v déployer combattant
v envoyer combattant
v envoyer milice
v mobiliser combattant
v lâcher milice                subj > sur|contre
n mobilisation milice
n envoi combattant

[deploy_mercenaries]
v: subj > à|en|dans|contre
n: agent|par > à|en|dans
v déployer mercenaire
v envoyer mercenaire
v déployer paramilitaire
v envoyer paramilitaire
v engager {obj: mercenaire}
n déploiement mercenaire
n envoi mercenaire
n arrivée mercenaire

[open_base]
v: subj > à|en|dans|sur|près_de
n: adj|par > en|à|dans
v implanter {obj: base/missile} subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de|face_à
v ouvrir {obj: base}           subj > en|à|dans
v ouvrir base militaire
v installer base militaire
v implanter base militaire
v construire base militaire
v établir base militaire
v construire {obj: base}
v installer base naval
v ouvrir base naval
v moderniser base
v agrandir base
n base militaire
n ouverture base               agent|par|adj > à|en|dans|sur|près_de
n installation base            agent|par|adj > à|en|dans|sur|près_de
n construction base            agent|par|adj > à|en|dans|sur|près_de
n implantation militaire       agent|par|adj > à|en|dans|sur|près_de
n base naval
n base aérien
n poste avancé

[military_presence]
v: subj > en|à|dans|près_de
n: agent|adj > en|à|dans|près_de|sur
v maintenir présence militaire
v étendre présence militaire
v afficher présence militaire
n présence militaire           agent|adj > en|à|dans
n dispositif militaire
n empreinte militaire
n contingent militaire
v renforcer effectif            subj > contre|en|à|face_à|dans
v renforcer contingent          subj > contre|en|à|face_à|dans
v renforcer garnison            subj > contre|en|à|face_à|dans
v étoffer {obj: présence/dispositif/contingent/effectif/garnison} subj > contre|en|à|face_à|dans
v accroître {obj: présence/effectif/contingent} subj > contre|en|à|face_à|dans
v gonfler {obj: effectif/contingent/garnison} subj > contre|en|à|face_à|dans
v doubler {obj: effectif/contingent/garnison} subj > contre|en|à|face_à|dans
v renforcer {obj: effectif/contingent/garnison/flotte/bataillon} subj > contre|en|à|face_à|dans

[build_up]
v: subj > en|à|dans|près_de|contre|face_à
n: agent|adj > en|à|dans|près_de
v renforcer présence militaire subj > en|à|dans|près_de
v accroître présence militaire subj > en|à|dans|près_de
v augmenter effectif           subj > en|à|dans
v renforcer présence
v renforcer dispositif militaire
v renforcer capacité militaire
v augmenter présence militaire
v intensifier préparatif militaire
v monter en puissance {from: part}
n renforcement militaire       agent|adj > en|à|près_de
n montée en puissance militaire
n escalade militaire           agent|adj|both > contre|avec|both
n accroissement présence militaire
n renforcement présence militaire
n renforcement troupe

[arms_race]
v: subj|both > avec|contre|both
n: both|agent > avec|contre|both
v se lancer dans course armement
v relancer course armement
v s'engager dans course armement
n course armement              both|agent > avec|both
n course aux armement
n surenchère militaire
n course nucléaire

[rearm]
v: subj > contre|face_à
n: agent|par > contre|face_à
v se réarmer {from: state/org/group}
v réarmer {from: state/org/group}
v augmenter budget militaire
v augmenter budget défense
v accroître dépense militaire
v moderniser arsenal
v étoffer arsenal
v reconstituer arsenal
n réarmement
n hausse budget militaire

[develop_nuclear_weapons]
v: subj > contre|face_à
n: agent|par|adj > contre
v développer arme nucléaire
v développer arsenal nucléaire
v fabriquer arme nucléaire
v produire arme nucléaire
v se doter arme nucléaire
v enrichir uranium
v relancer programme nucléaire
n prolifération nucléaire
n enrichissement uranium

[reinforce_border]
v: subj > avec|contre|de|face_à
n: agent|par > avec|contre|de
v renforcer {obj: garnison/base/défense/frontière/présence/dispositif/flanc/contingent} subj > contre|à|en|dans|sur|avec
v renforcer frontière
v renforcer contrôle frontière
v renforcer sécurité frontière
v renforcer présence frontière
v sécuriser frontière
v déployer troupe frontière
v déployer soldat frontière
v déployer force frontière
v envoyer troupe frontière
v envoyer renfort frontière
n renforcement frontière
n sécurisation frontière
n déploiement frontière

[reinforce_flank]
v: subj > contre|face_à|en|à
n: agent|par > en|contre|face_à|de
v renforcer flanc
v renforcer flanc oriental
v renforcer défense
v renforcer posture
v renforcer dissuasion
v muscler défense
n renforcement flanc
n renforcement défense
n posture dissuasion           agent|adj > contre|face_à

[fortify]
v: subj > contre|face_à|de|avec
n: agent|par > contre|face_à
v fortifier {obj: frontière}   subj > avec
v armer frontière              subj > contre
v fortifier frontière
v creuser tranchée
v ériger fortification
v construire fortification
v édifier ligne défense
v dresser barricade            subj > contre|à
n fortification
n ligne fortifiée

[build_wall]
v: subj > avec|contre
n: agent|par > avec|contre
v construire {obj: mur/barrière/clôture}
v ériger {obj: mur/barrière/clôture}
v construire mur
v ériger mur
v construire clôture
v ériger clôture
v ériger barrière
v dresser barbelé
v installer barbelé
n mur frontalier
n clôture frontalier
n barrière frontalier

[lay_defensive_mines]
v: subj > avec|contre|à|en|dans
n: agent|par > avec|contre|à
v miner {obj: frontière/détroit/port/côte}
v poser mine
v mouiller mine
v déployer mine
v disposer mine
n minage
n pose mine

[militarise]
v: subj > de|avec|obj
n: agent|par > de
v militariser {obj: frontière/île} subj > avec|de
v militariser frontière
v militariser île
v militariser {from: state; to: state}
v remilitariser
n militarisation
n remilitarisation

[mobilise]
v: subj > contre|face_à
n: agent > contre|face_à
v mobiliser {obj: %troops}     subj > contre|obj
v mobiliser {to: part; from: state/person} subj > obj
v mobiliser troupe
v mobiliser force
v mobiliser soldat
v mettre armée sur pied guerre
n mobilisation troupe
n mobilisation armée
n mobilisation militaire

[general_mobilisation]
v: subj > contre|face_à
n: agent > contre
v décréter mobilisation        subj > contre
v ordonner mobilisation        subj > contre
v décréter mobilisation générale
v décréter mobilisation partielle
v ordonner mobilisation générale
v proclamer mobilisation
v annoncer mobilisation générale
v annoncer mobilisation partielle
v déclarer mobilisation générale
n mobilisation
n mobilisation générale
n mobilisation partielle
n ordre mobilisation           agent|par > contre|face_à

[call_up_reservists]
v: subj > contre|face_à
n: agent|par > contre|face_à
v mobiliser réserviste
v rappeler {obj: réserviste}   subj > contre
v rappeler réserviste
v appeler réserviste
v convoquer réserviste
v convoquer {obj: réserviste}
v appeler sous drapeau         subj > obj|contre
v rappeler sous drapeau        subj > obj|contre
n rappel réserviste
n mobilisation réserviste
n appel réserviste

[conscript]
v: subj > contre|face_à
n: agent|par > contre|face_à
v rétablir service militaire
v réintroduire service militaire
v rétablir conscription
v instaurer conscription
v décréter conscription
v abaisser âge mobilisation
n conscription
n retour service militaire

[raise_army]
v: subj > contre
n: agent > contre
v lever armée
v lever {obj: armée/milice/troupe}
v lever troupe
v lever milice
v former armée
v mettre sur pied armée
v mettre sur pied milice
v former milice
n levée troupe
n levée masse

[recruit_fighters]
v: subj > contre|en|pour
n: agent|par > contre|en
v recruter combattant
v recruter mercenaire
v recruter soldat
v recruter {obj: combattant/mercenaire/soldat/volontaire/djihadiste}
v enrôler {obj: combattant/soldat/volontaire/jeune}
v enrôler combattant
v embrigader
n recrutement combattant
n recrutement mercenaire
n enrôlement

[arm_population]
v: subj > contre|face_à
n: agent|par > contre|à
v armer population
v armer civil
v armer milice
v distribuer arme population
v distribuer arme civil
n distribution arme

[military_alert]
v: subj > contre|face_à|à|en
n: agent > contre|face_à|à|en
v placer en état alerte        subj > contre|face_à
v mettre en état alerte        subj > contre|face_à
v mettre en alerte             subj > contre|face_à
v placer armée en alerte
v placer troupe en alerte
v placer force en alerte
v mettre armée en alerte
v mettre troupe en alerte
v mettre en alerte maximale
v mettre en alerte force
v rester en alerte {from: part}
v être en alerte {from: part}
v relever niveau alerte
v placer en alerte maximale
n état alerte
n alerte militaire
n alerte maximale
n mise en alerte

[nuclear_alert]
v: subj > contre|face_à
n: agent|par > contre|face_à
v mettre en alerte force nucléaire
v placer en alerte force nucléaire
v mettre en alerte dissuasion
v relever alerte nucléaire
v mettre force dissuasion en alerte
n alerte nucléaire
n mise alerte force nucléaire

[police_alert]
v: subj > à|en|contre|face_à
n: agent|par > à|en|contre
v mettre police en alerte
v placer police en alerte
v relever niveau menace terroriste
v relever alerte terroriste
v renforcer sécurité {from: state/part} subj > à|en|autour_de|dans
n renforcement sécurité
n alerte antiterroriste

[combat_readiness]
v: subj > contre|face_à|à
n: agent|par > contre|face_à
v se tenir prêt {from: part}
v mettre ordre bataille
v mettre en ordre combat
v vérifier préparation combat
v inspecter troupe             subj > à|en|près_de
v élever disponibilité opérationnel
n inspection surprise
n préparation combat

[prepare_war]
v: subj > contre|avec|face_à
n: agent > contre|avec
v se préparer guerre           subj > contre|avec
v se préparer invasion         subj > de
v préparer guerre
v se préparer conflit
v se préparer affrontement
v se préparer à guerre
n préparatif guerre
n préparation guerre
n préparatif militaire

[prepare_offensive]
v: subj > contre|sur|à|en
n: agent|par > contre|sur|en
v préparer offensive
v préparer attaque
v préparer invasion
v préparer assaut
v planifier attaque
v planifier invasion
v préparer opération militaire
v se préparer attaquer         subj > obj|comp
n préparatif attaque
n préparatif invasion
n préparatif offensive

[call_to_arms]
v: subj > contre
n: agent|par > contre
v appeler arme
v appeler prendre arme
v appeler djihad
v appeler guerre sainte
v décréter djihad
n appel arme
n appel djihad

[drill]
v: subj > contre|près_de|à|en|au_large_de|autour_de
n: agent > contre|près_de|au_large_de|autour_de
v mener exercice               subj > contre|près_de|au_large_de|autour_de
v lancer exercice              subj > contre|près_de|au_large_de|autour_de
v lancer manœuvre              subj > contre|près_de|au_large_de|autour_de
v tenir manœuvre               subj > contre|près_de|au_large_de|autour_de
v mener manœuvre
v effectuer manœuvre
v effectuer exercice
v conduire exercice
v entamer manœuvre
v entamer exercice
v débuter manœuvre
v organiser manœuvre
v tenir exercice
v mener exercice militaire
v procéder manœuvre
n manœuvre
n exercice
n exercice militaire
n manœuvre militaire
n exercice grand envergure
n grande manœuvre

[naval_drill]
v: subj > près_de|contre|au_large_de|en|dans
n: agent|adj > près_de|contre|au_large_de|en|dans
v mener exercice naval
v mener manœuvre naval
v lancer manœuvre naval
v lancer exercice naval
n exercice naval
n manœuvre naval
n exercice maritime

[air_drill]
v: subj > près_de|contre|au_large_de|en|dans
n: agent|adj > près_de|contre|au_large_de|en|dans
v mener exercice aérien
v mener manœuvre aérien
v lancer exercice aérien
n exercice aérien
n manœuvre aérien

[live_fire_drill]
v: subj > près_de|contre|au_large_de|autour_de|en|dans
n: agent|adj > près_de|contre|au_large_de|autour_de|en|dans
v mener exercice tir réel
v mener exercice à munition réelle
v procéder tir réel
v effectuer tir exercice
n exercice tir réel
n tir exercice
n manœuvre tir réel
n tir sommation                agent|par > contre|sur|vers

[nuclear_drill]
v: subj > contre|près_de|en
n: agent|adj > contre|près_de|en
v mener exercice nucléaire
v lancer exercice nucléaire
v mener exercice force stratégique
n exercice nucléaire
n manœuvre nucléaire

[simulate_attack]
v: subj > contre|de|sur
n: agent|par > contre|sur|de
v simuler {obj: attaque/frappe/invasion/blocus} subj > contre|de|sur|obj
v simuler attaque
v simuler frappe
v simuler invasion
v simuler blocus
v simuler encerclement
v s'entraîner attaquer         subj > comp|obj
v répéter invasion
n simulation attaque
n simulation invasion
n répétition invasion

[show_of_force]
v: subj > face_à|contre|près_de|à|devant
n: agent > face_à|contre|près_de|à
v faire démonstration force
v montrer muscle
v bander muscle
v gonfler muscle
v rouler mécanique
v faire étalage force
v montrer force                subj > à
n démonstration force
n étalage force
n gesticulation militaire
n intimidation militaire

[parade_weapons]
v: subj > face_à|à|contre
n: agent > face_à|contre
v exhiber {obj: missile/arme/char/drone}
v exhiber missile
v dévoiler missile
v faire défiler troupe
v présenter nouveau missile
n défilé militaire
n parade militaire

[test_missile]
v: subj > vers|contre|en_direction_de|près_de|au-dessus_de|au_large_de
n: agent|par > vers|contre|en_direction_de|près_de|au-dessus_de
v tester {obj: missile/arme/bombe/torpille/ogive} subj > contre|vers
v tirer {obj: missile}         subj > vers|en_direction_de|près_de
v lancer {obj: missile/satellite} subj > vers|en_direction_de|près_de
v procéder essai               subj > contre|près_de
v tester missile
v tester missile balistique
v tester missile hypersonique
v tirer missile balistique
v tirer missile croisière
v lancer missile balistique
v procéder tir missile
v procéder essai missile
v effectuer essai missile
v effectuer tir missile
v faire essai missile
n essai missile                agent > contre
n tir missile                  agent > vers|en_direction_de|près_de
n essai missile balistique
n tir essai
n essai balistique
n tir balistique
v tirer missile au-dessus       subj > de
v tirer missile en direction    subj > de
v tirer missile vers            subj > vers
v lancer missile au-dessus      subj > de
v envoyer missile au-dessus     subj > de

[test_nuclear_weapon]
v: subj > contre|face_à|en|à
n: agent|par|adj > contre|en|à
v tester bombe nucléaire
v tester arme nucléaire
v tester bombe hydrogène
v procéder essai nucléaire
v effectuer essai nucléaire
v reprendre essai nucléaire
v mener essai nucléaire
n essai nucléaire
n test nucléaire
n essai atomique

[launch_spy_satellite]
v: subj > contre|au-dessus_de
n: agent|par|adj > contre|au-dessus_de
v lancer satellite espion
v lancer satellite militaire
v mettre orbite satellite espion
n lancement satellite espion
n satellite espion

[fly_over]
v: subj > de|obj
n: par|adj|agent > de|au-dessus_de
v survoler {to: state/org; from: part/state} subj > obj|de|dans
v survoler territoire
v survoler espace aérien
v voler au-dessus
v effectuer survol             subj > obj|de|au-dessus_de
v effectuer vol au-dessus      subj > obj|de|au-dessus_de
n survol                       par|adj|agent > de
n survol territoire
n passage avion militaire

[violate_airspace]
v: subj > de|obj
n: par|agent|adj > de|dans
v pénétrer dans espace aérien
v entrer dans espace aérien
v violer espace aérien
v violer {obj: espace}
v franchir ligne médiane       subj > de|avec
v s'approcher espace aérien    subj > de
v violer espace
v pénétrer espace aérien
v entrer espace aérien
v franchir espace aérien
v empiéter espace aérien
v s'introduire espace aérien
v violer zone défense aérien
v pénétrer zone identification
v entrer zone identification
n incursion espace aérien      agent > de
n violation espace aérien      par|agent > de
n intrusion aérien           par|adj > dans|de
n violation espace
n incursion aérien
n incursion drone
n intrusion drone
n intrusion espace aérien

[violate_waters]
v: subj > de|obj
n: par|agent|adj > de|dans
v pénétrer dans eau
v entrer dans eau
v violer eau
v violer eau territorial
v pénétrer eau territorial
v entrer eau territorial
v s'introduire eau territorial
v pénétrer zone économique exclusive
n violation eau territorial
n incursion eau territorial
n intrusion eau territorial
n incursion maritime

[patrol_sea]
v: subj > près_de|au_large_de|dans|en|autour_de
n: agent|par|adj > près_de|au_large_de|dans|en|autour_de
v patrouiller au large
v patrouiller en mer
v mener patrouille maritime
v mener patrouille naval
n patrouille maritime
n patrouille naval
n opération liberté navigation

[patrol_air]
v: subj > près_de|au-dessus_de|dans|en|autour_de
n: agent|par|adj > près_de|au-dessus_de|dans|en|autour_de
v mener patrouille aérien
v effectuer patrouille aérien
v mener patrouille bombardier
n patrouille aérien
n patrouille bombardier
n patrouille combat

[patrol_border]
v: subj > avec|de|en|dans|près_de
n: agent|adj > en|dans|près_de|à
v patrouiller {from: part/state} subj > en|dans|près_de|au_large_de
v patrouiller frontière
v patrouiller rue
v surveiller frontière
v mener patrouille
n patrouille
n patrouille armée             agent|par|adj > avec|de|en|dans|près_de

[intercept_aircraft]
v: subj > de|obj
n: par|agent > de
v intercepter {obj: avion/appareil/navire/bombardier/chasseur/drone}
v intercepter avion
v intercepter bombardier
v intercepter appareil
v intercepter drone reconnaissance
v faire décoller chasseur      subj > contre|face_à
v faire décoller avion chasse  subj > contre|face_à
v faire décoller {obj: chasseur/avion} subj > contre|face_à
n interception
n interception avion
n interception appareil

[shadow_ship]
v: subj > de|obj
n: par|adj|agent > contre|près_de
v escorter {obj: navire/avion/bombardier}
v frôler {from: part; to: part/state} subj > obj|de|dans
v suivre {obj: navire/sous-marin/frégate/porte-avions; from: part/state}
v escorter navire
v escorter hors eau
v pister {obj: navire/sous-marin}
v harceler {obj: navire/bateau/pêcheur}
v percuter {obj: navire/bateau}
v éperonner {obj: navire/bateau}
v éperonner navire
v manœuvrer dangereusement     subj > près_de|contre
v asperger canon eau           subj > obj|de
v tirer canon eau              subj > contre|sur
n manœuvre dangereux
n harcèlement navire           par|agent > de|contre
n canon eau                    par|agent > contre

[target_with_radar]
v: subj > obj|sur|contre
n: par|agent > de|contre
v verrouiller radar
v illuminer radar
v accrocher radar
v pointer radar
v pointer laser                subj > sur|contre
n verrouillage radar
n illumination radar

[reconnoitre]
v: subj > sur|près_de|au-dessus_de|en|contre
n: agent|par|adj > sur|près_de|au-dessus_de|de
v mener vol reconnaissance
v effectuer vol reconnaissance
v effectuer vol surveillance
v envoyer ballon espion
v déployer drone surveillance
n vol reconnaissance
n vol surveillance
n ballon espion
n mission reconnaissance
n vol espion

[sail_past]
v: subj > dans|près_de|au_large_de|par
n: agent|par|adj > dans|près_de|de|par
v traverser détroit {from: part/state}
v franchir détroit {from: part/state}
v naviguer {from: part; to: state}
v transiter détroit {from: part/state}
n passage navire
n traversée détroit
n transit détroit

[guard_site]
v: subj > devant|autour_de|de|à
n: agent|par > devant|autour_de|de
v renforcer sécurité autour
v renforcer garde
v renforcer protection ambassade
v déployer policier devant
v établir cordon sécurité
v mettre place cordon
v installer barrage            subj > à|en|sur|autour_de
n cordon police
n cordon sécurité
n barrage policier

[cyber_force]
v: subj > contre
n: agent|par > contre
v mobiliser pirate informatique
v créer armée cyber
v déployer unité cyber
v créer commandement cyber
n cyberarmée
n commandement cyber
