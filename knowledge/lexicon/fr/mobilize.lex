# MOBILIZE: moves of troops, drills, tests and alerts short of force.

[deploy]
v: subj > à|en|dans|contre|sur|près_de|vers|pour|autour_de|aux_portes_de
n: agent|par|de > à|en|dans|contre|sur|près_de|vers|autour_de
v déployer {obj: %troops}
v redéployer {obj: %troops}    subj > en|vers|à|dans
v envoyer {obj: %troops}
v dépêcher {obj: %troops}
v masser {obj: %troops}
v amasser {obj: %troops}
v concentrer {obj: %troops}
v acheminer {obj: %troops}
v positionner {obj: %troops}
v poster {obj: %troops}
v stationner {obj: %troops}
v installer {obj: base/missile/système/troupe/radar/garnison}
v implanter {obj: base/missile}
v transférer {obj: %troops}    subj > en|vers|à|dans
v rapatrier {obj: navire}      subj > vers
v dérouter {obj: navire/porte-avions} subj > vers
v placer {obj: missile/système/troupe} subj > à|en|dans
v maintenir {obj: troupe/soldat/base/garnison} subj > en|à|dans
v disposer {obj: base/soldat/troupe} subj > à|en
v renforcer {obj: garnison/base/défense/frontière/présence/dispositif/flanc/contingent} subj > contre|à|en|dans|sur|avec
v renforcer présence militaire subj > en|à|dans|près_de
v accroître présence militaire subj > en|à|dans|près_de
v augmenter effectif           subj > en|à|dans
v ouvrir {obj: base}           subj > en|à|dans
v arriver {from: part; to: state} subj > à|en|dans
v débarquer {from: part; to: state} subj > à|en|sur
v faire route {from: part}     subj > vers
v se masser {from: part}
v se déployer {from: part}
v converger {from: part}       subj > vers
v s'approcher {from: part}     subj > de
v patrouiller {from: part/state} subj > en|dans|près_de|au_large_de
v croiser {from: part}         subj > au_large_de|près_de
v mouiller {from: part}        subj > au_large_de
v ordonner déploiement         subj > à|en|vers|près_de
n déploiement
n redéploiement
n concentration troupe
n envoi troupe
n envoi soldat
n envoi renfort
n renfort                      agent > à|en
n présence militaire           agent|adj > en|à|dans
n base militaire               adj|par > en|à|dans
n arrivée troupe               agent|adj > en|à|dans
n arrivée soldat               agent|adj > en|à|dans
n mouvement troupe             agent|adj > vers|près_de|à
n renforcement militaire       agent|adj > en|à|près_de

[drill]
v: subj > contre|près_de|à|en|vers|au_large_de|autour_de
n: agent > contre|près_de|au_large_de|autour_de
v mener exercice               subj > contre|près_de|au_large_de|autour_de
v lancer exercice              subj > contre|près_de|au_large_de|autour_de
v lancer manœuvre              subj > contre|près_de|au_large_de|autour_de
v tenir manœuvre               subj > contre|près_de|au_large_de|autour_de
v tester {obj: missile/arme/bombe/torpille/ogive} subj > contre|vers
v tirer {obj: missile}         subj > vers|en_direction_de|près_de
v lancer {obj: missile/satellite} subj > vers|en_direction_de|près_de
v procéder essai               subj > contre|près_de
v simuler {obj: attaque/frappe/invasion/blocus} subj > contre|de|sur|obj
n manœuvre                     agent > contre|près_de|au_large_de|autour_de
n exercice                     agent > contre|près_de|au_large_de|autour_de
n exercice militaire           agent > contre|près_de|au_large_de|autour_de
n démonstration force          agent > face_à|contre|près_de|à
n essai missile                agent > contre
n tir missile                  agent > vers|en_direction_de|près_de

[mobilise]
v: subj > contre|obj
n: agent > contre|de
v mobiliser {obj: %troops}
v mobiliser {to: part; from: state/person} subj > obj
v mobiliser réserviste         subj > contre|face_à
v rappeler {obj: réserviste}   subj > contre
v décréter mobilisation        subj > contre
v ordonner mobilisation        subj > contre
v décréter état urgence        subj > contre|face_à
v placer en état alerte        subj > contre|face_à
v mettre en état alerte        subj > contre|face_à
v mettre en alerte             subj > contre|face_à
v fortifier {obj: frontière}   subj > avec
v militariser {obj: frontière/île} subj > avec|de
v armer frontière              subj > contre
v se préparer guerre           subj > contre|avec
v se préparer invasion         subj > de
v construire {obj: mur/barrière/clôture} subj > avec|contre
v ériger {obj: mur/barrière/clôture} subj > avec|contre
n mobilisation                 agent > contre
n mobilisation générale        agent > contre
n mobilisation partielle       agent > contre
n course armement              both|agent > avec|both

[fly_over]
v: subj > obj|de|dans
v survoler {to: state/org; from: part/state}
v pénétrer dans espace aérien  subj > de|obj
v pénétrer dans eau            subj > de|obj
v entrer dans espace aérien    subj > de|obj
v entrer dans eau              subj > de|obj
v violer espace aérien         subj > de|obj
v violer eau                   subj > de|obj
v violer {obj: espace}         subj > de|obj
v franchir ligne médiane       subj > de|avec
v s'approcher espace aérien    subj > de
v intercepter {obj: avion/appareil/navire/bombardier/chasseur/drone} subj > de|obj
v escorter {obj: navire/avion/bombardier} subj > de|obj
v frôler {from: part; to: part/state}
n incursion espace aérien       agent > de
n survol                       par|adj|agent > de
n violation espace aérien      par|agent > de
n intrusion aérienne           par|adj > dans|de
n interception                 par|agent > de
