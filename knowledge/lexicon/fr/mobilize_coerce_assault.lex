# Moves of troops; repression, arrests, hindrance; force.

[deploy]
v: subj > à|en|dans|contre|sur|près_de|vers|pour
n: agent|par > à|en|dans|contre|sur|près_de|vers
v déployer {obj: %troops}
v redéployer {obj: %troops}   subj > en|vers|à|dans
v envoyer {obj: %troops}
v dépêcher {obj: %troops}
v masser {obj: %troops}
v concentrer {obj: %troops}
v acheminer {obj: %troops}
v positionner {obj: %troops}
v stationner {obj: %troops}
v installer {obj: base/missile/système/troupe}
v renforcer {obj: garnison/base/défense/frontière/présence}  subj > contre|à|en
n déploiement
n redéploiement
n envoi de troupes
n renfort                agent > à|en

[drill]
v: subj > contre|près_de|à|en
n: agent > contre|près_de
v mener des exercices    subj > contre|près_de|à
v lancer des manœuvres   subj > contre|près_de|à
v tester {obj: missile/arme}  subj > contre|vers
v tirer {obj: missile}   subj > vers|contre|sur
n manœuvre               agent > contre|près_de|à
n essai de missile       agent > contre

[mobilise]
v: subj > contre|obj
n: agent > contre|de
v mobiliser {obj: %troops}
v mobiliser {to: part}   subj > obj
v décréter la mobilisation   subj > contre
v placer en état d'alerte    subj > contre
n mobilisation           agent > contre

[fly_over]
v: subj > obj|de|dans
v survoler {to: state}
v pénétrer dans l'espace aérien  subj > de|obj
v violer l'espace aérien  subj > de|obj
v violer {obj: espace}   subj > de|obj
v frôler

[arrest]
v: subj > obj
n: par|adj|poss > de
v arrêter {to: person/part/org}
v interpeller
v détenir {to: person/part}
v emprisonner
v incarcérer
v capturer {to: person/part}
v enlever {to: person/part}
v kidnapper
v condamner à            subj > obj
v emprisonner
v assigner à résidence
n arrestation
n détention
n emprisonnement
n enlèvement

[repress]
v: subj > obj|contre
n: par|agent > de|contre
v réprimer
v persécuter
v opprimer
v museler
v mater
v torturer
v maltraiter
v disperser {from: part/state}
v écraser {to: part}
v contraindre            subj > obj
v asservir
v coloniser
n répression
n persécution
n oppression
n torture

[seize]
v: subj > obj|de
n: par|agent > de
v saisir {obj: navire/pétrolier/bateau/cargaison}   subj > obj|de
v arraisonner
v confisquer             subj > à|de|obj
v nationaliser           subj > de|obj
v exproprier
v s'emparer {obj: navire/actif/bien}  subj > de
n saisie
n confiscation
n nationalisation

[hamper]
v: subj > obj|de|à|comp
n: agent|par > à|de
v empêcher               subj > obj|comp
v entraver
v perturber
v saboter
v déstabiliser
v saper
v affaiblir {to: state/org/person/group}
v ébranler
v miner {to: state/org/person/group}
v s'ingérer              subj > dans|en
v bloquer {to: state/org/person/group}
v contraindre à
v interférer             subj > dans|en
n ingérence              agent > dans|en|à
n sabotage
n déstabilisation
n point de pression      light > sur|event
n coercition             agent > contre|envers|sur

[deport]
v: subj > obj
n: par|agent > de
v déporter
v expulser {obj: migrant/réfugié}
v refouler
v déplacer de force
n déportation

[ban]
v: subj > obj|à
v interdire {to: org/part/person}
v bannir {to: org/person/part}
v censurer
v dissoudre {to: org}
v interdire d'entrée     subj > obj|à

[hack]
v: subj > obj|de
n: agent|par > contre|de
v pirater
v cyberattaquer
n cyberattaque
n piratage
n attaque informatique

[blockade]
v: subj > obj|de
n: par|adj|poss|agent > de|contre
v assiéger
v encercler
v bloquer {obj: port/frontière/détroit/corridor/accès}  subj > de|obj
n blocus
n siège {subj: ville}    par|adj > de

[attack]
v: subj > obj|contre|à|sur
n: agent > contre|sur|à|en|dans
v attaquer               subj > obj
v s'attaquer {to: state}  subj > à
v agresser               subj > obj
v frapper {to: state/part/org/group}   subj > obj
v cibler {from: part/state; to: state/part}
v prendre pour cible     subj > obj
v riposter               subj > contre|à
v mener une offensive    subj > contre|en|sur
v mener une attaque      subj > contre|en|sur
v lancer une attaque     subj > contre|sur|à
v lancer une offensive   subj > contre|sur|à|en|dans
v lancer une opération militaire   subj > contre|en|dans
v ouvrir le feu          subj > sur|contre
v tirer                  subj > sur|contre
v tuer {to: state/person/part; from: state/part/org}  subj > obj
v repousser {from: part/state; to: part/state}   subj > obj
v affronter {from: part/state/org; to: part/state/org}  subj > obj
v infiltrer              subj > obj
v endommager             subj > obj
v détruire {to: state/part}  subj > obj|de
n attaque
n agression              par|adj|poss|agent > contre|de
n offensive              agent > contre|en|sur|à|dans
n assaut                 agent > contre|sur|de
n frappe                 agent > contre|sur|en|à|dans
n raid                   agent > contre|sur|en|dans
n attentat               agent > contre|à|en
n opération militaire    agent > en|contre|dans|à
n opération spéciale     agent > en|contre
n campagne militaire     agent > en|contre
n intervention militaire agent|adj > en|contre|event
n tir                    agent > sur|contre
n tir de missile         agent > sur|contre|vers

[invade]
v: subj > obj|en|dans
n: par|adj|poss|agent > de|en|dans|contre
v envahir
v pénétrer               subj > en|dans|obj
v franchir la frontière  subj > de|avec
v entrer en territoire   subj > obj|de
v faire irruption        subj > en|dans
v faire une incursion    subj > en|dans
n invasion
n incursion              agent|adj > en|dans|à|contre
n intrusion              agent > en|dans

[fight]
v: subj > contre|obj|avec|both
n: both|agent > contre|avec|both|en
v combattre              subj > obj|contre
v guerroyer              subj > contre
v s'affronter            both > avec|both
v se battre              subj > contre|avec|both
v faire la guerre        subj > à
v déclarer la guerre     subj > à
v entrer en guerre       subj > contre|avec
v être en guerre         subj > contre|avec
v mener la guerre        subj > contre|à|en
v mener une guerre       subj > contre|à|en
n guerre                 both|agent > contre|avec|both|en|à
n conflit                both|agent > avec|contre|both
n conflit militaire      both|agent > avec|contre|both
n conflit armé           both|agent > avec|contre|both
n combat                 both|agent > contre|avec|both
n affrontement           both|agent > avec|contre|both
n escarmouche            both|agent > avec|contre|both
n accrochage             both|agent > avec|contre|both
n hostilité              both|agent > contre|avec|both

[bomb]
v: subj > obj|sur
n: par|adj|poss|agent > de|contre|sur|en
v bombarder
v pilonner
v larguer                subj > sur
v raser                  subj > obj
v abattre {obj: avion/drone/hélicoptère/missile}  subj > obj|de
n bombardement
n pilonnage
n frappe aérienne        agent > contre|sur|en
n frappe de drone        agent > contre|sur|en

[occupy]
v: subj > obj|de|dans|en|sur
n: par|adj|poss|agent > de|sur
v occuper {to: state/part}
v s'emparer              subj > de
v conquérir
v prendre le contrôle    subj > de
v reprendre le contrôle  subj > de
v reprendre {obj: %territory}    subj > à|de|obj
v prendre {obj: ville/village/localité/capitale}  subj > à|de|obj
v capturer {obj: %territory}     subj > de|obj
v contrôler {obj: %territory}    subj > de|obj
v subjuguer
n occupation
n conquête
n prise                  par|adj > de
n capture                par|adj > de
n avancée {to: state}    agent > en|dans|à

[annex]
v: subj > obj
n: par|adj|poss|agent > de
v annexer
n annexion

[kill]
v: subj > obj
n: par|adj > de
v assassiner
v massacrer
v exécuter {to: person/part}
v empoisonner
v tuer {to: part/person}
v exterminer
n assassinat
n massacre
n meurtre
n empoisonnement
n génocide               par|adj|agent > contre|de
