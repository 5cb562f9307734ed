# ASSAULT: force, invasion, occupation, killing.

[attack]
v: subj > contre|à|sur|obj
n: agent > contre|sur|à|en|dans|à_l'encontre_de
v attaquer                     subj > obj
v s'attaquer {to: state/part; from: part/state/org} subj > à
v agresser                     subj > obj
v assaillir                    subj > obj
v frapper {to: state/part/org/group; from: state/part/org/group/person} subj > obj
v cibler {from: part/state/org; to: state/part/org} subj > obj
v viser {from: part; to: state/part/org} subj > obj
v prendre pour cible           subj > obj
v toucher {from: part; to: part} subj > obj
v riposter {from: part/state/org} subj > contre|à
v répliquer {from: part}       subj > contre|à
v contre-attaquer              subj > contre|en|dans
v mener offensive              subj > contre|en|sur|dans
v mener opération              subj > contre|en|dans
v mener opération militaire    subj > contre|en|dans
v mener campagne militaire     subj > contre|en|dans
v mener raid                   subj > contre|en|sur|dans
v mener frappe                 subj > contre|en|sur|dans|à
v mener attaque                subj > contre|en|sur|dans
v effectuer frappe             subj > contre|en|sur|dans
v effectuer raid               subj > contre|en|sur|dans
v procéder frappe              subj > contre|en|sur|dans
v conduire frappe              subj > contre|en|sur|dans
v lancer attaque               subj > contre|sur|à|en
v lancer offensive             subj > contre|sur|à|en|dans
v lancer contre-offensive      subj > contre|en|dans
v lancer opération militaire   subj > contre|en|dans
v lancer opération spéciale    subj > contre|en|dans
v lancer attaque               subj > contre|sur|en
v lancer frappe                subj > contre|sur|en|dans
v lancer raid                  subj > contre|sur|en|dans
v lancer {obj: missile/roquette/drone/obus} subj > contre|sur|en_direction_de|vers
v tirer {obj: missile/roquette/obus/drone} subj > contre|sur|en_direction_de
v tirer {from: state/part/org; to: state/part/org} subj > sur|contre
v ouvrir feu                   subj > sur|contre
v faire feu                    subj > sur|contre
v intervenir militairement     subj > en|dans|contre|à
v intervenir {from: part; to: state} subj > en|dans|contre
v passer attaque               subj > contre
v passer offensive             subj > contre|en
v donner assaut                subj > à|contre
v prendre assaut               subj > obj|de
v tendre embuscade             subj > à|contre
v tuer {to: state/part; from: state/part/org} subj > obj
v tuer {obj: soldat/civil/militaire/combattant/policier/manifestant/otage/chef/commandant/général; from: state/part/org} subj > obj
v blesser {from: state/part/org} subj > obj|de
v repousser {from: part/state; to: part/state/org} subj > obj
v refouler {from: part; to: part} subj > obj
v mettre en déroute            subj > obj
v infliger lourd perte         subj > à
v infliger perte               subj > à
v affronter {from: part/state/org; to: part/state/org} subj > obj
v infiltrer {from: part/state/org; to: state/part/org} subj > obj
v endommager {from: state/part/org} subj > de|obj
v détruire {to: state/part; from: state/part/org} subj > obj|de
v détruire {obj: pont/dépôt/base/char/navire/centrale/infrastructure/maison/hôpital/ville} subj > de|en|à|obj
v anéantir {to: state/part/org; from: state/part/org} subj > obj
v neutraliser {to: part/org/person; from: state/part/org} subj > obj
v éliminer {to: part/org/person; from: state/part/org} subj > obj
v couler {obj: navire/bateau/frégate/croiseur/vedette/sous-marin} subj > de|obj
v incendier                    subj > de|obj
v faire exploser               subj > de|obj|en|à
v faire sauter                 subj > de|obj|en|à
v dynamiter                    subj > de|obj
v revendiquer {obj: attaque/attentat/tir/frappe/raid/explosion} subj > contre|en|à|dans|sur
v commettre attentat           subj > contre|en|à
v perpétrer attentat           subj > contre|en|à
v perpétrer attaque            subj > contre|en|à
v déclencher offensive         subj > contre|en|à|dans
v déclencher guerre            subj > contre|en
v déclencher guerre            subj > contre|en|avec
v violer cessez-le-feu         subj > avec|de
v violer trêve                 subj > avec|de
v rompre cessez-le-feu         subj > avec
v rompre trêve                 subj > avec
n attaque {to: state/org/part/group}
n contre-attaque {to: state/org/part/group}               agent > contre|en|sur
n agression                    par|adj|poss|agent > contre|de
n offensive {to: state/org/part/group}                    agent > contre|en|sur|à|dans
n contre-offensive {to: state/org/part/group}             agent > contre|en|sur|à|dans
n assaut {to: state/org/part/group}                       agent > contre|sur|de|à
n frappe {to: state/org/part/group}                       agent > contre|sur|en|à|dans
n frappe préventive {to: state/org/part/group} agent > contre|sur|en|dans
n raid {to: state/org/part/group}                         agent > contre|sur|en|dans|à
n attentat                     agent > contre|à|en|dans
n attaque terroriste {to: state/org/part/group} agent > contre|à|en|dans
n attaque drone {to: state/org/part/group} agent > contre|à|en|dans|sur
n attaque missile {to: state/org/part/group} agent > contre|à|en|dans|sur
n attaque suicide {to: state/org/part/group} agent > contre|à|en|dans|sur
n embuscade                    agent > contre|à|en
n opération militaire          agent > en|contre|dans|à
n opération spéciale           agent > en|contre
n opération terrestre          agent > en|contre|dans|à
n campagne militaire           agent > en|contre
n intervention militaire       agent|adj > en|contre|dans|event
n intervention armée           agent|adj > en|contre|dans
n riposte militaire            agent > contre|à
n tir                          agent > sur|contre|en_direction_de
n tir artillerie               agent > sur|contre
n tir roquette                 agent > sur|contre|vers|en_direction_de
n tir missile                  agent > sur|contre
n échange tir                  both|agent > avec|both|contre
n violence {from: part/org/state; to: part/state} agent > contre|envers
n exaction                     par|agent > contre|en
n crime guerre                 par|adj > contre|en
n contre-insurrection          agent > contre
n opération antiterroriste     par|agent > contre

[invade]
v: subj > obj|en|dans
n: par|adj|poss|agent > de|en|dans|contre
v envahir
v pénétrer {from: part/state/org; to: state} subj > en|dans
v franchir frontière {from: part/state} subj > de|avec
v traverser frontière {from: part/state} subj > de|avec
v entrer {from: part; to: state} subj > en|dans
v entrer en territoire         subj > obj|de
v faire irruption              subj > en|dans
v faire incursion              subj > en|dans
v mener incursion              subj > en|dans
v lancer incursion             subj > en|dans
v lancer invasion              subj > de|contre
v progresser {from: part; to: state} subj > en|dans|vers
v avancer {from: part; to: state} subj > en|dans|vers
n invasion
n incursion                    agent|adj > en|dans|à|contre
n intrusion                    agent|adj > en|dans
n offensive terrestre {to: state/org/part/group} agent > contre|en|dans|à

[fight]
v: subj > contre|avec|both
n: both|agent > contre|avec|both|en
v combattre {from: state/part/org/group; to: state/part/org} subj > obj|contre
v guerroyer                    subj > contre
v s'affronter {from: part/state/org} both > both
v s'opposer {from: part}       both > both
v se battre {from: state/part/org} subj > contre|avec|both
v lutter {from: part; to: org/part} subj > contre
v faire guerre                 subj > à
v livrer bataille              subj > à|contre
v livrer guerre                subj > à|contre
v déclarer guerre              subj > à
v entrer en guerre             subj > contre|avec
v entrer en conflit            subj > avec
v être en guerre               subj > contre|avec|both
v partir en guerre             subj > contre
v mener guerre                 subj > contre|à|en
v poursuivre guerre            subj > contre|en
v prendre arme                 subj > contre
v en découdre {from: state/part/org} subj > avec
v échanger tir                 both > avec|both
v se livrer guerre             both > both
v s'entretuer                  both > both
n guerre {to: state/org/part/group} both|agent > contre|avec|both|en|à
n guerre agression             agent > contre|en
n conflit {to: state/org/part/group} both|agent > avec|contre|both
n conflit militaire            both|agent > avec|contre|both
n conflit armé                 both|agent > avec|contre|both
n conflit frontalier           both|agent > avec|contre|both
n combat {to: state/org/part/group} both|agent > contre|avec|both
n bataille {to: state/org/part/group} both|agent > contre|avec|both
n affrontement {to: state/org/part/group} both|agent > avec|contre|both
n heurt {to: state/org/part/group} both|agent > avec|contre|both
n escarmouche {to: state/org/part/group} both|agent > avec|contre|both
n accrochage {to: state/org/part/group} both|agent > avec|contre|both
n hostilité                      both > contre|avec|both
n guerre civile                both|agent > contre|both
n guérilla                     agent > contre

[bomb]
v: subj > obj|sur
n: par|adj|poss|agent > de|contre|sur|en
v bombarder
v pilonner
v mitrailler
v canonner
v larguer {obj: bombe}         subj > sur
v lâcher {obj: bombe}          subj > sur
v raser {from: state/part}     subj > obj
v abattre {obj: avion/drone/hélicoptère/missile/appareil/chasseur} subj > de|obj
v intercepter {obj: missile/roquette/drone} subj > de|obj
n bombardement
n pilonnage
n frappe aérienne {to: state/org/part/group} agent > contre|sur|en|à|dans
n raid aérien {to: state/org/part/group} agent > contre|sur|en|à|dans
n bombardement aérien          agent > contre|sur|en|à|dans|de
n frappe drone {to: state/org/part/group} agent > contre|sur|en
n frappe missile {to: state/org/part/group} agent > contre|sur|en
n pluie missile                agent > sur|contre

[occupy]
v: subj > à|de|sur|obj
n: par|adj|poss|agent > de|sur
v occuper {to: state/part; from: state/part/org} subj > obj
v s'emparer {from: state/part/org} subj > de
v conquérir {from: state/part/org} subj > obj|de
v reconquérir {from: state/part/org} subj > à|sur|de|obj
v prendre contrôle             subj > de
v perdre contrôle              de > subj
v reprendre contrôle           subj > de
v reprendre {obj: %territory}  subj > à|de|obj
v prendre {obj: ville/village/localité/capitale/aéroport/colline} subj > à|de|obj
v prendre pied                 subj > en|dans|sur
v capturer {obj: %territory}   subj > à|de|obj
v conquérir {obj: %territory}  subj > à|de|obj
v contrôler {obj: ville/village/localité/territoire/région/province; from: state/part/org} subj > de|en|obj
v libérer {obj: ville/village/localité/territoire/région} subj > de|obj
v subjuguer {to: state}        subj > obj
v soumettre {to: state; from: state/part} subj > obj
v faire main basse             subj > sur
v mettre main                  subj > sur
v tomber main                  de > subj
v tomber entre main            de > subj
v planter drapeau              subj > sur|en|à
n occupation
n conquête
n reconquête
n prise ville                  par|adj > de
n prise                        par|adj > de
n capture                      par|adj > de
n avancée {to: state; from: state/part} agent > en|dans|à|vers
n percée {to: state; from: state/part} agent > en|dans|à
n chute ville                  aux_mains_de > de

[annex]
v: subj > obj
n: par|adj|poss|agent > de
v annexer
v s'annexer
v rattacher {to: state; from: state}
v démembrer {to: state}
n annexion
n rattachement                 à > de

[kill]
v: subj > obj
n: par|adj > de
v assassiner
v massacrer
v abattre {to: part/person; from: state/part/org/person}
v exécuter {to: person/part}   subj|en > obj
v décapiter {to: person/part}
v égorger
v lapider
v lyncher
v poignarder
v mitrailler {to: part}
v empoisonner
v tuer {to: part/person; from: state/part/org/person}
v exterminer
v faire assassiner
v ordonner assassinat          subj > de
v ordonner meurtre             subj > de
v commanditer assassinat       subj > de
v commanditer meurtre          subj > de
v tenter d'assassiner          subj > comp|obj
v violer {to: part}
v gazer
n assassinat
n massacre
n meurtre
n empoisonnement
n exécution {to: person/part}
n décapitation {to: person/part}
n tentative assassinat         par|adj > de|contre
n tuerie                       par|adj > de
n génocide                     par|adj|agent > contre|de
n extermination                par|adj > de
n attaque chimique {to: state/org/part/group} par|adj|agent > contre|sur|à
