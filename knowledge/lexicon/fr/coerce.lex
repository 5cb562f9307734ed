# COERCE: repression, arrests, sentences, seizures, hindrance, deportation, bans, hacking, blockade.

[arrest]
v: subj|en > obj
n: par|adj|poss|en > de
v arrêter {to: person/part/org}
v interpeller {to: person/part; from: state/part/org}
v appréhender {to: person/part}
v détenir {to: person/part}
v garder vue
v placer en garde vue
v placer en détention
v mettre en détention
v maintenir en détention
v emprisonner
v incarcérer
v écrouer
v jeter en prison
v embastiller
v interner {to: person/part}
v capturer {to: person/part} subj > obj
v enlever {to: person/part; from: state/org/part} subj > obj
v kidnapper subj > obj
v séquestrer subj > obj
v prendre en otage subj > obj
v retenir en otage subj > obj
v retenir prisonnier
v faire prisonnier
v retenir {to: person/part; from: state/org/part} subj > obj
v assigner résidence
v placer en résidence surveillée
v condamner à mort
v condamner à perpétuité
v condamner à prison
v condamner à de prison
v condamner à an
v condamner à mois
v condamner à peine
v condamner à amende
v condamner à réclusion
v condamner à payer            subj > obj
v condamner à verser           subj > obj
v condamner par contumace
v condamner pour espionnage
v condamner pour trahison
v condamner pour {from: part/org; to: person/part}
v infliger amende              subj > à
v infliger peine               subj > à
v écoper                       par|de > subj
v purger peine                 en|à > subj
n arrestation
n interpellation               par|adj|en > de
n détention
n emprisonnement
n incarcération
n enlèvement                   par|adj|poss > de
n capture {to: person}         par|adj|en > de
n condamnation mort
n condamnation prison
n prise otage                  par|agent > de
n assignation résidence
n garde vue
n amende                       agent|par > à|contre

[repress]
v: subj > obj|contre
n: par|agent > de|contre|envers
v réprimer
v persécuter
v opprimer
v museler
v bâillonner
v mater
v torturer
v maltraiter
v brutaliser
v tabasser
v passer tabac
v violenter
v harceler {from: state/org/part; to: state/part/person}
v discriminer
v disperser {from: part/state}
v écraser {to: part}
v étouffer {obj: révolte/contestation/dissidence/manifestation/soulèvement} subj > de|en|à|obj
v purger {to: part}
v limoger {to: person/part; from: person/state}
v démettre {to: person; from: person/state/org}
v révoquer {to: person; from: person/state/org}
v destituer {to: person; from: part/person}
v renverser {to: person/state; from: part/person/state}
v déposer {to: person; from: part}
v évincer {to: person/part; from: person/state/part/org}
v chasser pouvoir
v écarter pouvoir
v contraindre {from: state/org/part/person; to: part/person}
v forcer {from: state/org/part; to: part/person}
v asservir
v coloniser {from: state/part; to: state/part}
v russifier
v assimiler force
v imposer loi martiale         subj > à|en
v décréter loi martiale        subj > à|en
n répression
n persécution
n oppression
n torture
n coup état                    par|agent > contre
n putsch                       par|agent > contre
n coup force                   agent > contre
n tentative coup état          par|agent > contre
n renversement                 par > de
n nettoyage ethnique           par|agent > de|contre|en
n colonisation                 par|adj|agent > en|de
n harcèlement                  par|agent > de|contre

[seize]
v: subj > à|de|obj
n: par|agent > de
v saisir {obj: navire/pétrolier/bateau/cargaison/cargo/tanker/chalutier/arme/drogue/bien} subj > de|à|obj
v arraisonner                  subj > de|obj
v intercepter {obj: pétrolier/cargo/tanker/cargaison/bateau} subj > de|obj
v aborder {obj: navire/pétrolier/cargo/bateau} subj > de|obj
v détourner {obj: avion/navire/vol} subj > de|vers|obj
v confisquer
v nationaliser                 subj > de|obj
v exproprier                   subj > obj
v s'emparer {obj: navire/actif/bien} subj > de
v piller                       subj > obj|de
v voler {obj: céréale/blé/donnée/secret/brevet} subj > à|de
v spolier                      subj > obj
n saisie {to: state/part/org}
n saisie navire
n arraisonnement
n confiscation
n nationalisation
n expropriation
n pillage                      par|agent > de

[hamper]
v: subj > obj|de|à
n: agent|par > à|de
v empêcher                     subj > obj|comp
v empêcher accès               subj > de|à
v entraver
v perturber {to: state/org/group/part}
v gêner {to: state/org; from: state/org/part}
v brouiller {obj: signal/communication/gps} subj > de|obj
v saboter
v déstabiliser
v saper
v affaiblir {to: state/org/person/group; from: state/org/person/group/part}
v fragiliser {to: state/org/person/group; from: state/org/person/group/part}
v ébranler {to: state/org; from: state/org/part}
v miner {to: state/org/person/group; from: state/org/person/group/part}
v diviser {to: state/org/group; from: state/org/person}
v asphyxier {to: state}
v étrangler {to: state; from: state/org}
v prendre en étau              subj > obj
v s'ingérer                    subj > dans|en
v s'immiscer                   subj > dans|en
v se mêler {to: state/org}     subj > de
v interférer                   subj > dans|en|avec
v peser sur élection           subj > obj|de|en
v manipuler {to: state/part/org}
v instrumentaliser {to: state/part/org}
v bloquer {to: state/org/group; from: state/org/group/part}
v bloquer {to: person/part; from: state/org/part}
v bloquer entrée               subj > de|à
v bloquer accès                subj > de|à
v contraindre à                subj > obj
v faire loi                    subj > en|à
n ingérence                    agent > dans|en|à
n immixtion                    agent > dans|en
n interférence                 agent > dans|en
n sabotage
n déstabilisation
n campagne désinformation      agent > contre|en|à
n désinformation               agent > contre|en
n point pression               light > sur|event
n coercition                   agent > contre|envers|sur
n coercition économique        agent > contre|envers|sur
n guerre hybride               agent > contre

[deport]
v: subj > obj
n: par|agent > de
v déporter
v expulser {obj: %refugees}    subj > de|vers|obj
v reconduire frontière
v refouler                     subj > obj|de
v renvoyer {obj: %refugees}    subj > vers|en|obj
v rapatrier force
v déplacer force
v déplacer {obj: population/civil} subj > de|obj
v chasser {obj: population/civil/habitant} subj > de|obj
v forcer à fuir
v contraindre à fuir
v contraindre exil
v forcer exil
v fuir {from: part; to: state/org/person/part} obj > subj
v extrader {to: person; from: state} subj > obj
v transférer force
n déportation
n refoulement
n expulsion migrant            par|agent > de|vers
n renvoi migrant               par|agent > vers|en
n déplacement forcé            par|agent > de
n transfert forcé              par|agent > de
n extradition                  par > de|vers

[ban]
v: subj > obj|à
n: par|agent > de|à
v interdire {to: org/part; from: state/org/part/person}
v interdire {to: person; from: state/org/part}
v interdire entrée             subj > obj|à
v interdire d'entrer           subj > obj|à
v interdire entrée             subj > à|de
v interdire accès              subj > à|de
v interdire séjour             subj > obj
v interdire de quitter         subj > à|obj
v bannir {to: org/person/part}
v censurer
v proscrire {to: org/part}
v mettre hors loi
v mettre hors-la-loi
v dissoudre {to: org/part}
v suspendre {to: part; from: state/part} subj > obj
v fermer {obj: chaîne/radio/journal/bureau/média} subj > de|obj
v bloquer {obj: site/réseau/chaîne/application} subj > de|obj
v déclarer organisation terroriste
v déclarer organisation indésirable
v classer comme organisation terroriste
v classer organisation terroriste
v désigner organisation terroriste
v désigner comme organisation terroriste
v désigner agent étranger
v inscrire sur liste organisation
v priver nationalité
v déchoir nationalité
n interdiction {to: org/part}
n dissolution {to: org}
n bannissement {to: org/person}
n déchéance nationalité        par > de
n censure {to: part/org}       par|agent > de|contre

[hack]
v: subj > obj|de
n: agent|par > contre|de|en
v pirater
v hacker
v cyberattaquer
v infiltrer {obj: réseau/système/serveur} subj > de|obj
v mener cyberattaque           subj > contre
v lancer cyberattaque          subj > contre
n cyberattaque
n attaque cyber
n attaque informatique
n piratage
n piratage informatique
n cyberespionnage

[blockade]
v: subj > obj|de
n: par|adj|poss|agent > de|contre
v assiéger
v encercler
v affamer
v imposer blocus               subj > à|contre|sur
v décréter blocus              subj > contre|à
v mettre en place blocus       subj > contre|de
v bloquer {obj: port/frontière/détroit/corridor/accès/route/canal/côte} subj > de|obj
v couper monde
n blocus
n blocus naval
n blocus maritime
n blocus aérien
n encerclement
n siège ville                  par|adj > de
