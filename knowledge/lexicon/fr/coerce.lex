# COERCE: repression, arrests, sentences, seizures, hindrance, deportation, bans, hacking, espionage.

[arrest]
v: subj|en > obj
n: par|adj|poss|en > de
v arrêter {to: person/part/org}
v interpeller {to: person/part; from: state/part/org}
v appréhender {to: person/part}
v garder vue
v procéder arrestation         subj > de
v procéder interpellation      subj > de
v placer sous arrêt
v mettre sous verrou
v passer menotte               subj > à
v menotter
v coffrer
v alpaguer
v ordonner arrestation         subj > de
n arrestation
n interpellation               par|adj|en > de
n mise sous verrou
n arrestation arbitraire

[detain]
v: subj|en > obj
n: par|adj|en > de
v détenir {to: person/part}
v placer en garde vue
v placer en détention
v mettre en détention
v maintenir en détention
v retenir {to: person/part; from: state/org/part} subj > obj
v placer garde vue
v placer détention provisoire
v maintenir en captivité
v détenir arbitrairement
v garder en détention
v retenir contre gré
v garder prisonnier
v prolonger détention          subj > de
n détention                    par|adj|poss|en > de
n garde vue                    par|adj|poss|en > de
n détention arbitraire
n détention provisoire
n placement détention
n maintien détention
v garder à vue                  subj > obj
v garder captif                 subj > obj

[round_up]
v: subj > obj|contre|parmi|dans
n: par|agent > de|contre|parmi|dans
v rafler
v multiplier arrestation
v mener vague arrestation
v lancer vague arrestation
v procéder arrestation masse
v arrêter masse
v mener rafle
v opérer coup filet
n rafle
n vague arrestation
n arrestation masse
n coup filet

[jail]
v: subj|en > obj
n: par|adj|poss|en > de
v emprisonner
v incarcérer
v écrouer
v jeter en prison
v embastiller
v envoyer en prison
v mettre en prison
v jeter cachot
v garder prison
v placer derrière barreau
v mettre derrière barreau
v envoyer derrière barreau
n emprisonnement
n incarcération
n mise détention               par|adj|en > de
n incarcération arbitraire     par|adj|en > de

[sentence_to_prison]
v: subj|en > obj
n: par|adj|en > de
v condamner à perpétuité
v condamner à prison
v condamner à de prison
v condamner à an
v condamner à mois
v condamner à peine
v condamner à réclusion
v condamner par contumace
v condamner pour espionnage
v condamner pour trahison
v condamner pour {from: part/org; to: person/part}
v infliger peine               subj > à
v écoper                       par|de > subj
v purger peine                 en|à > subj
v condamner à réclusion criminel subj|en|par > obj
v condamner à peine prison     subj|en|par > obj
v condamner à détention        subj|en|par > obj
v condamner à emprisonnement   subj|en|par > obj
v condamner camp travail       subj|en|par > obj
v condamner colonie pénitentiaire subj|en|par > obj
v infliger peine prison        subj > à
v alourdir peine               subj > de
v confirmer condamnation       subj > de
n condamnation prison          par|adj|poss|en > de
n condamnation à prison
n peine prison                 par|en > contre|à_l'encontre_de
n condamnation à perpétuité

[sentence_to_death]
v: subj|en > obj
n: par|en > contre|de
v condamner à mort
v condamner à pendaison
v condamner peine capitale
v prononcer peine mort         subj > contre|à_l'encontre_de
v prononcer peine capitale     subj > contre|à_l'encontre_de
v confirmer peine mort         subj > de|contre
n condamnation mort            par|adj|poss|en > de
n sentence mort
n peine capitale
n peine mort

[fine]
v: subj > à|contre
n: agent|par > à|contre
v condamner à amende           subj|en > obj
v condamner à payer            subj > obj
v condamner à verser           subj > obj
v infliger amende              subj > à
v infliger amende record
v imposer amende
v imposer pénalité
v prononcer amende
v mettre à amende              subj > obj
v écoper amende                par|de > subj
n amende
n amende record
n pénalité financier
n astreinte

[house_arrest]
v: subj > obj
n: par|adj > de
v assigner résidence           subj|en > obj
v placer en résidence surveillée subj|en > obj
v placer résidence surveillée
v maintenir résidence surveillée
v mettre en résidence surveillée
v assigner à domicile
v confiner {to: person; from: state/part}
n assignation résidence        par|adj|poss|en > de
n résidence surveillée
n placement résidence surveillée

[intern]
v: subj > obj
n: par|adj|agent > de
v interner {to: person/part}   subj|en > obj
v interner camp
v enfermer camp
v envoyer camp rééducation
v envoyer goulag
v enfermer {to: part/person; from: state/part/org}
v interner hôpital psychiatrique
n internement
n camp internement             par|adj|agent > pour|de
n camp rééducation             par|adj|agent > pour|de
n internement masse

[capture_fighters]
v: subj > obj
n: par|adj > de
v capturer {to: person/part}
v retenir prisonnier           subj|en > obj
v faire prisonnier             subj|en > obj
v capturer soldat              subj > de
v capturer {obj: soldat/combattant/militaire/pilote/chef/commandant; from: state/part/org} subj > de|obj
v faire prisonnier soldat      subj > de
v prendre vivant
v mettre main collet           subj > à
n capture {to: person}         par|adj|en > de
n capture soldat
n capture chef
n capture combattant

[hunt_fugitive]
v: subj > contre|à_l'encontre_de|visant
n: par|agent|adj > contre|à_l'encontre_de|visant
v placer sur liste recherché   subj > obj
v lancer chasse homme
n chasse homme

[extradite]
v: subj > de
n: par > de|vers
v extrader {to: person; from: state} subj > obj
v livrer {to: person; from: state} subj > obj
v autoriser extradition
v ordonner extradition
v approuver extradition
n extradition
n extradition forcée           par|agent > de

[repress]
v: subj > de|en
n: agent|par > de|contre
v réprimer                     subj > obj|contre
v mater                        subj > obj|contre
v écraser {to: part}           subj > obj|contre
v étouffer {obj: révolte/contestation/dissidence/manifestation/soulèvement} subj > de|en|à|obj
v réprimer manifestation       subj > de|en|à
v réprimer sang                subj > obj
v réprimer violemment          subj > obj
v réprimer dissidence
v durcir répression            subj > contre|obj
v intensifier répression       subj > contre|obj
v mener répression             subj > contre|obj
v écraser révolte
v écraser soulèvement
v mater rébellion
v étouffer contestation
v faire taire                  subj > obj
v juguler {obj: révolte/contestation/opposition} subj > contre|obj
v serrer vis opposant          subj > contre|obj
n répression                   par|agent > de|contre|envers
n répression violente
n répression sanglant
n répression policier
n tour vis                     agent|par > contre
n mise au pas                  par|agent > de

[disperse_protest]
v: subj > obj|contre|de
n: par|agent > de|contre
v disperser {from: part/state} subj > obj|contre
v disperser manifestant
v disperser manifestation
v disperser foule
v disperser rassemblement
v disperser {obj: manifestant/manifestation/foule/rassemblement/cortège}
v tirer gaz lacrymogène        subj > sur|contre
v tirer grenade lacrymogène    subj > sur|contre
v tirer balle caoutchouc       subj > sur|contre
v user gaz lacrymogène         subj > contre
v charger {obj: manifestant/foule/cortège}
v gazer manifestant
v évacuer force
v déloger manifestant
v démanteler campement         subj > de
v empêcher manifestation
n dispersion manifestation
n dispersion manifestant
n gaz lacrymogène              par|agent > contre|sur
n évacuation force
v porter de force               subj > obj
v traîner de force              subj > obj
v évacuer de force              subj > obj
v déloger {to: part; from: part/state} subj > obj
v charger {to: part; from: part} subj > obj
v asperger {to: part; from: part} subj > obj
v matraquer {to: part; from: part} subj > obj
v gazer {to: part; from: part} subj > obj

[persecute]
v: subj > obj
n: agent|par > contre
v persécuter                   subj > obj|contre
v opprimer                     subj > obj|contre
v tyranniser
v brimer {from: state/org/part/person; to: state/part/group}
v pourchasser {to: part/person; from: state/part/org}
v traquer {to: part/person/org; from: state/part/org}
v mener chasse sorcière        subj > contre
v s'acharner {from: state/part/person} subj > contre|sur
n persécution                  par|agent > de|contre|envers
n oppression                   par|agent > de|contre|envers
n chasse sorcière
n brimade                      par|agent > contre|envers
n tyrannie
n acharnement judiciaire

[purge]
v: subj > obj|de|dans|parmi
n: par|agent > de|dans|parmi|contre
v purger {to: part}            subj > obj|contre
v purger armée
v purger parti
v purger administration
v mener purge
v lancer purge
v épurer {to: part/org; from: state/person}
n purge
n épuration

[dismiss]
v: subj > obj|contre
n: par|agent > de
v limoger {to: person/part; from: person/state}
v démettre {to: person; from: person/state/org}
v révoquer {to: person; from: person/state/org}
v évincer {to: person/part; from: person/state/part/org}
v limoger ministre             subj > obj
v limoger {obj: ministre/général/chef/gouverneur/juge/procureur/commandant} subj > de|obj
v renvoyer {obj: ministre/général/gouverneur/gouvernement} subj > de|obj
v relever fonction             subj > obj
v démettre fonction            subj > obj
v remercier ministre           subj > de
v congédier {to: person/part; from: state/person} subj > obj
v suspendre fonction           subj > obj
v révoquer ministre            subj > de
v révoquer juge                subj > de
n limogeage
n révocation {to: person}
n éviction {to: person/part}
n mise écart {to: person}

[compel]
v: subj > obj
n: agent|par > sur|contre
v contraindre {from: state/org/part/person; to: part/person} subj > obj|contre
v forcer {from: state/org/part; to: part/person} subj > obj|contre
v contraindre à
v contraindre à partir
v contraindre à démissionner
v forcer à démissionner
v forcer à signer
v forcer main                  subj > à
v obliger {from: state/org/part/person; to: state/org/part/person}
v pousser à démission
v pousser vers sortie
v soumettre pression
v imposer volonté              subj > à
v dicter condition             subj > à
v imposer par force            subj > à
n contrainte {to: state/part/org/group}

[subjugate]
v: subj > obj
n: par|agent > de
v asservir                     subj > obj|contre
v vassaliser
v mettre au pas
v mettre sous tutelle
v mettre sous joug
v réduire en esclavage
v dominer par force
v tenir sous coupe
v imposer joug                 subj > à
n asservissement
n vassalisation
n mise sous tutelle
n joug                         agent|adj > sur

[colonise]
v: subj > en|dans|obj|de
n: par|adj|agent > en|de|dans
v coloniser {from: state/part; to: state/part} subj > obj|contre
v construire colonie
v bâtir colonie
v étendre colonie
v légaliser colonie
v installer colon
v approuver colonie
v construire logement colonie
n colonisation                 par|adj|agent > en|de
n expansion colonie
n construction colonie
n implantation colonie

[discriminate]
v: subj > de
n: agent|par > contre|envers|à_l'encontre_de|de
v discriminer                  subj > obj|contre
v exercer discrimination       subj > contre|envers|obj
v marginaliser {from: state/part/person; to: part/group/person} subj > contre|envers|obj
v exclure vie publique         subj > obj
v priver droit                 subj > obj
v priver liberté               subj > obj
v bafouer droit
v restreindre droit
v restreindre liberté
v violer droit
n discrimination
n ségrégation
n apartheid
n marginalisation
n privation liberté            par > de
n violation droit homme        par|agent > en|contre|à_l'encontre_de
n atteinte droit homme         par|agent > en|contre
n atteinte liberté             par|agent > de|en

[assimilate]
v: subj > obj|contre
n: par|agent > de|en
v russifier
v assimiler force
v siniser                      subj > obj|en|dans
v interdire langue             subj > de
v effacer culture              subj > de
v imposer langue               subj > à|en
v arabiser {from: state; to: state/group/part} subj > obj|en|dans
n russification
n sinisation
n assimilation forcée

[harass]
v: subj > obj
n: par|agent > de|contre
v harceler {from: state/org/part; to: state/part/person} subj > obj|contre
v intimider {from: state/org/part/person; to: state/org/part/person/group}
v terroriser
v mener intimidation           subj > contre
n harcèlement
n harcèlement judiciaire
n campagne intimidation
n campagne harcèlement

[martial_law]
v: subj > à|en|dans|sur
n: par|agent > à|en|dans
v imposer loi martiale         subj > à|en
v décréter loi martiale        subj > à|en
v instaurer loi martiale
v proclamer loi martiale
v déclarer loi martiale
v étendre loi martiale
v prolonger loi martiale
v déclarer état siège
v décréter état siège
v proclamer état siège
v placer sous loi martiale     subj > obj
v placer sous administration militaire subj > obj
n loi martiale
n état siège
n administration militaire

[state_of_emergency]
v: subj > à|en|dans|sur
n: par|agent > à|en|dans
v décréter état urgence
v déclarer état urgence
v proclamer état urgence
v instaurer état urgence
v prolonger état urgence
v étendre état urgence
v imposer état urgence
v décréter état exception
v déclarer état exception
v suspendre garantie constitutionnelle
n état urgence
n état exception
n pouvoir exceptionnel

[curfew]
v: subj > à|en|dans|sur
n: par|agent > à|en|dans|sur
v imposer couvre-feu
v décréter couvre-feu
v instaurer couvre-feu
v étendre couvre-feu
v prolonger couvre-feu
v placer sous couvre-feu       subj > obj
v mettre place couvre-feu
n couvre-feu

[quarantine]
v: subj > de
n: par|agent > à|en|dans|de
v imposer confinement          subj > à|en|dans|sur
v décréter confinement         subj > à|en|dans|sur
v confiner ville
v confiner population
v imposer quarantaine          subj > à|en|dans|sur
v placer en quarantaine        subj > obj
v mettre quarantaine ville
v boucler ville
n confinement
n reconfinement
n mise quarantaine
n cordon sanitaire

[seize]
v: subj > à|de|obj
n: par|agent > de
v saisir cargaison
v saisir bien
v saisir or
v saisir drogue
v saisir document
v réquisitionner
v faire main basse sur actif   subj > de
n saisie {to: state/part/org}
n réquisition
n saisie cargaison
n saisie bien
v saisir {obj: %assets/cargaison/biens/lingot/stock/marchandise/matériel} subj > de
v réquisitionner {to: org/state/part} subj > obj|de
v mettre sous séquestre         subj > obj|de
v placer sous tutelle {from: state} subj > obj|de
v mettre sous tutelle {from: state} subj > obj|de

[seize_ship]
v: subj > de|à|obj
n: par|agent > de
v saisir {obj: navire/pétrolier/bateau/cargaison/cargo/tanker/chalutier/arme/drogue/bien}
v arraisonner                  subj > de|obj
v intercepter {obj: pétrolier/cargo/tanker/cargaison/bateau} subj > de|obj
v aborder {obj: navire/pétrolier/cargo/bateau} subj > de|obj
v s'emparer {obj: navire/actif/bien} subj > de
v saisir navire
v saisir pétrolier
v saisir bateau
v arraisonner navire
v arraisonner pétrolier
v immobiliser {obj: navire/pétrolier/cargo/avion}
v intercepter pétrolier
v intercepter flottille
v aborder navire
v détenir équipage
v retenir navire
v prendre contrôle navire
n saisie navire
n arraisonnement
n saisie pétrolier
n saisie bateau
n interception flottille
n immobilisation navire
v intercepter {to: part; from: part/state} subj > obj
v immobiliser {obj: navire/bateau/pétrolier/cargo/avion} subj > de|obj
v dérouter {obj: navire/bateau/pétrolier/cargo/avion} subj > de|obj

[seize_arms]
v: subj > de|à
n: par|agent > de|à
v saisir arme
v saisir cargaison arme
v saisir munition
v saisir explosif
v désarmer {from: part/state/org; to: part/org/group} subj > obj
v démanteler cellule           subj > de
v démanteler réseau            subj > de
v intercepter arme
n saisie arme
n démantèlement réseau
n démantèlement cellule

[confiscate_property]
v: subj > de|à
n: par|agent > de
v confisquer                   subj > à|de|obj
v confisquer bien
v confisquer passeport
v confisquer propriété
v saisir propriété
v saisir maison
v saisir compte
v bloquer compte
v geler compte opposant
v placer sous séquestre        subj > obj
n confiscation
n confiscation bien
n saisie propriété
n mise sous séquestre

[nationalise]
v: subj > de|obj
n: par|agent > de
v nationaliser
v exproprier                   subj > obj
v nationaliser filiale
v nationaliser mine
v placer sous administration temporaire
v prendre contrôle filiale
v prendre contrôle entreprise
v exproprier entreprise
v retirer permis exploitation  subj > à
n nationalisation
n expropriation
n nationalisation filiale
n mise sous administration
n prise contrôle entreprise
n expropriation terre

[loot]
v: subj > obj|de
n: par|agent > de
v piller
v spolier                      subj > obj
v dévaliser
v rançonner
v mettre à sac
v piller ressource
v piller entrepôt
v piller village
v voler céréale
v saccager
n pillage
n mise sac
n pillage ressource
n saccage

[seize_land]
v: subj > de|à|en
n: par|agent > de|en
v confisquer terre
v saisir terre
v accaparer terre
v s'accaparer {obj: terre/ressource}
v s'approprier {obj: terre/territoire/ressource}
v déclarer terre domaine état
n confiscation terre
n accaparement terre
n saisie terre

[demolish_homes]
v: subj > de|à|en
n: par|agent > de|à|en
v démolir maison
v démolir habitation
v démolir village
v démolir {obj: maison/habitation/village/quartier/logement/école}
v raser maison
v raser quartier
v raser village
v détruire maison
v détruire oliveraie
n démolition maison
n démolition
n destruction maison

[raid_offices]
v: subj > de|chez|obj
n: par|agent > de|chez|dans
v perquisitionner
v perquisitionner bureau
v perquisitionner domicile
v mener perquisition
v faire descente               subj > chez|dans|à
v effectuer descente           subj > chez|dans|à
v fouiller {obj: domicile/bureau/maison/siège/avion}
n perquisition
n descente police
n fouille

[extort]
v: subj > à|obj
n: par|agent > de|contre
v racketter
v exiger rançon
v soutirer {from: state/org/part/person; to: state/org/part/person}
n extorsion
n racket
n demande rançon

[hamper]
v: subj > obj|de|à
n: agent|par > à|de
v empêcher                     subj > obj|comp
v entraver
v perturber {to: state/org/group/part}
v gêner {to: state/org; from: state/org/part}
v bloquer {to: state/org/group; from: state/org/group/part}
v bloquer {to: person/part; from: state/org/part}
v mettre bâton dans roue       subj > à
v faire obstruction            subj > à
v contrecarrer {from: state/org/person/group; to: state/org/person/group} subj > obj|à|de
v contrarier {from: state/org; to: state/org} subj > obj|à|de
v torpiller {obj: accord/négociation/plan/projet/processus/initiative} subj > obj|à|de
v paralyser {from: state/org/part; to: state/org/part} subj > obj|à|de
n entrave
n obstruction
n obstacle {from: state/org}

[obstruct_aid]
v: subj > à|dans|vers|en|de
n: agent|par > à|dans|vers|de
v bloquer aide
v bloquer aide humanitaire
v empêcher aide
v empêcher acheminement aide
v entraver aide
v entraver acheminement aide
v refuser accès humanitaire
v bloquer convoi
v bloquer convoi humanitaire
v bloquer camion aide
v priver nourriture            subj > obj
v priver soin                  subj > obj
v détourner aide
n blocage aide
n blocage convoi
n entrave aide
n détournement aide

[obstruct_passage]
v: subj > à|de|obj
n: agent|par > de|à
v empêcher accès               subj > de|à
v bloquer entrée               subj > de|à
v bloquer accès                subj > de|à
v bloquer passage
v bloquer frontière
v bloquer convoi militaire
v bloquer camion
v interdire passage
v empêcher passage
v empêcher d'entrer            subj > obj
v entraver libre circulation
v entraver navigation
v bloquer détroit
n blocage frontière
n blocage passage
n entrave libre circulation

[weaken]
v: subj > obj|de|à
n: agent|par > de
v saper
v affaiblir {to: state/org/person/group; from: state/org/person/group/part}
v fragiliser {to: state/org/person/group; from: state/org/person/group/part}
v ébranler {to: state/org; from: state/org/part}
v miner {to: state/org/person/group; from: state/org/person/group/part}
v diviser {to: state/org/group; from: state/org/person}
v asphyxier {to: state}
v étrangler {to: state; from: state/org}
v prendre en étau              subj > obj
v saper autorité               subj > de
v saper souveraineté           subj > de
v porter atteinte souveraineté subj > de
v porter atteinte sécurité     subj > de
v porter atteinte intégrité    subj > de
v mettre en péril {from: state/org/person; to: state/org/group} subj > obj
v nuire {from: state/org/person; to: state/org/group} subj > à
n affaiblissement {to: state/org}
n atteinte souveraineté        par|agent > de

[sabotage]
v: subj > obj|de|en|contre
n: par|agent > de|contre|en|sur
v saboter                      subj > obj|de|à
v saboter câble
v saboter gazoduc
v saboter voie ferrée
v saboter {obj: câble/gazoduc/voie/infrastructure/centrale/réseau}
v sectionner {obj: câble/pipeline}
v sectionner câble
v commettre sabotage
v mener sabotage
n sabotage                     agent|par > à|de
n acte sabotage
n opération sabotage
n sabotage câble
n sabotage gazoduc
n rupture câble                par > de

[destabilise]
v: subj > en|dans|à
n: par|agent > de|contre
v déstabiliser                 subj > obj|de|à
v fomenter trouble             subj > en|dans|à|contre
v semer chaos
v semer trouble
v attiser conflit
v attiser tension              subj > en|dans|avec
v semer discorde               subj > en|dans|entre
n déstabilisation              agent|par > à|de
n opération déstabilisation
n tentative déstabilisation
n manœuvre déstabilisation

[interfere]
v: subj > dans|en|de
n: agent > dans|en
v s'ingérer                    subj > dans|en
v s'immiscer                   subj > dans|en
v se mêler {to: state/org}     subj > de
v interférer                   subj > dans|en|avec
v faire loi                    subj > en|à
v s'ingérer affaire
v s'immiscer affaire
v se mêler affaire
v intervenir affaire intérieur
v intervenir dans politique
n ingérence                    agent > dans|en|à
n immixtion
n interférence
n ingérence étrangère          agent|par > dans|en
n ingérence affaire            agent|par > dans|en
n mainmise                     agent|par > sur
n opération influence          agent|par > en|dans|contre
n campagne influence           agent|par > en|dans|contre

[interfere_election]
v: subj > en|de|obj|dans
n: agent|par > dans|en
v peser sur élection           subj > obj|de|en
v s'ingérer élection
v s'ingérer processus électoral
v interférer élection
v interférer scrutin
v truquer {obj: élection/scrutin/vote/résultat}
v truquer élection
v influencer élection
v perturber élection
v manipuler élection
v acheter vote
n ingérence électoral
n ingérence élection
n truquage élection
n fraude électoral

[disinformation]
v: subj > contre|en|à|dans|sur
n: agent|par > contre|en|à|dans
v mener campagne désinformation
v diffuser désinformation
v répandre désinformation
v diffuser faux information
v propager fausse nouvelle
v propager rumeur
v mener guerre information
v mener propagande
v désinformer                  subj > obj
n campagne désinformation      agent > contre|en|à
n désinformation               agent > contre|en
n opération désinformation
n propagande
n guerre information
n guerre informationnel
n manipulation information

[manipulate]
v: subj > obj
n: par|agent > de
v manipuler {to: state/part/org} subj > obj|de|à
v instrumentaliser {to: state/part/org} subj > obj|de|à
v tirer ficelle                subj > de|en
v soudoyer
v corrompre {from: state/org/person/part; to: state/org/person/part}
v acheter loyauté              subj > de
v noyauter
v retourner {to: person; from: part}
n instrumentalisation
n manipulation {to: state/part/group}
n noyautage

[jam_signals]
v: subj > de|en|à|obj
n: par|agent > de|en|contre
v brouiller {obj: signal/communication/gps} subj > de|obj
v brouiller signal
v brouiller gps
v brouiller communication
v brouiller satellite
v brouiller radio
v leurrer {obj: gps/signal/navigation}
n brouillage
n brouillage gps
n brouillage signal

[blackmail]
v: subj > obj|sur|avec
n: agent|par > sur|contre|à_l'encontre_de|envers
v faire chantage
v utiliser comme arme          subj > contre
v utiliser gaz comme arme
v utiliser énergie comme arme
v utiliser migrant comme arme
v prendre otage diplomatie
n point pression               light > sur|event
n arme énergétique             agent|par > contre
n arsenalisation

[economic_coercion]
v: subj > sur|contre|obj
n: agent > contre|envers|sur
v exercer pression économique
v exercer coercition
v soumettre coercition         subj > obj
v imposer diktat               subj > à
n coercition
n coercition économique
n pression commercial         agent|par > contre|envers|sur
n mesure coercition            agent|par > contre|envers|sur
n diktat                       agent|par > à|contre

[hybrid_war]
v: subj > contre|en
n: agent|par > contre|en
v mener guerre hybride
v mener opération hybride
v mener attaque hybride
v instrumentaliser migrant
v pousser migrant              subj > vers|en
v envoyer migrant              subj > vers|à|en
n guerre hybride               agent > contre
n attaque hybride
n menace hybride
n opération hybride
n instrumentalisation migrant
n zone grise                   agent > contre

[deport]
v: subj > obj|de
n: par|agent > de
v déporter                     subj > obj
v déporter enfant
v transférer enfant
v transférer de force
v expulser ressortissant
v expulser citoyen
v expulser {obj: ressortissant/citoyen/étranger/imam/militant/travailleur} subj > de|obj
v renvoyer de force
n déportation
n déportation enfant
n déportation masse
n transfert enfant
n expulsion ressortissant
n expulsion masse
v renvoyer {to: part; from: state/part} subj > obj|de
v ramener à frontière           subj > obj|de

[deport_migrants]
v: subj > vers|de|en|obj
n: par|agent > de|vers|en
v expulser {obj: %refugees}    subj > de|vers|obj
v reconduire frontière         subj > obj
v renvoyer {obj: %refugees}    subj > vers|en|obj
v rapatrier force              subj > obj
v expulser migrant
v expulser réfugié
v expulser demandeur asile
v expulser sans-papiers
v renvoyer migrant
v renvoyer réfugié
v rapatrier de force
v reconduire à frontière
n expulsion migrant            par|agent > de|vers
n renvoi migrant               par|agent > vers|en
n expulsion réfugié
n renvoi réfugié
n renvoi forcé
n rapatriement forcé
n reconduite frontière
n retour forcé

[push_back]
v: subj > de|vers|obj
n: par|agent > de|vers
v refouler                     subj > obj|de
v refouler migrant
v refouler réfugié
v repousser migrant
v repousser {obj: migrant/réfugié/embarcation; from: state/part/org}
v intercepter migrant
v intercepter embarcation
n refoulement                  par|agent > de
n refoulement migrant
n refoulement réfugié
n interception migrant

[displace]
v: subj > de|obj|hors_de
n: par|agent > de
v déplacer force               subj > obj
v déplacer {obj: population/civil} subj > de|obj
v chasser {obj: population/civil/habitant} subj > de|obj
v forcer à fuir                subj > obj
v contraindre à fuir           subj > obj
v fuir {from: part; to: state/org/person/part} obj > subj
v transférer force             subj > obj
v déplacer population
v déplacer force population
v chasser habitant
v chasser population
v chasser civil
v vider {obj: ville/village/région/quartier/territoire; from: state/part/org} subj > de
v forcer civil à fuir
v forcer population à fuir
v ordonner évacuation          subj > de
n déplacement forcé
n transfert forcé
n exode forcé
n transfert population
n déplacement population
n éviction forcée

[exile]
v: subj > obj
n: par|agent > de
v contraindre exil
v forcer exil
v exiler {to: person/part; from: state/part/person}
v bannir pays
v pousser exil
v envoyer en exil
v condamner exil
v expulser opposant
n exil forcé
n bannissement opposant

[ban]
v: subj > obj|à
n: par|agent > de|à
v interdire {to: org/part; from: state/org/part/person}
v interdire {to: person; from: state/org/part}
v bannir {to: org/person/part}
v proscrire {to: org/part}
v interdire activité           subj > de
v interdire d'exercer          subj > à|obj
v interdire application        subj > de
v interdire de vol             subj > obj
v suspendre licence            subj > de|à
v retirer agrément             subj > à|de
v bloquer vente entreprise     subj > à
v prohiber {to: org/part}      subj > à|obj
n interdiction {to: org/part}
n bannissement {to: org/person}
n interdiction d'exercer
n interdiction application

[ban_party]
v: subj > de|obj
n: par|agent > de
v interdire parti
v dissoudre parti
v interdire {obj: parti/syndicat/mouvement}
v dissoudre {obj: parti/syndicat/mouvement}
v suspendre parti politique
v suspendre activité parti
n interdiction parti
n dissolution parti
n suspension parti politique

[ban_organisation]
v: subj > de|obj
n: par|agent > de
v mettre hors loi              subj > obj|à
v mettre hors-la-loi           subj > obj|à
v dissoudre {to: org/part}     subj > obj|à
v inscrire sur liste organisation subj > obj|à
v interdire organisation
v dissoudre organisation
v liquider {obj: ong/association/organisation/mémorial}
v fermer ong
v fermer association
v fermer {obj: ong/association/fondation/centre}
v suspendre association
v suspendre activité organisation
n dissolution {to: org}        par|agent > de|à
n dissolution organisation
n interdiction organisation
n fermeture ong
n liquidation organisation

[ban_protest]
v: subj > de|à|en|contre
n: par|agent > de|en
v interdire manifestation
v interdire rassemblement
v interdire {obj: manifestation/rassemblement/cortège/réunion/grève}
v interdire de manifester      subj > à
v interdire grève
n interdiction manifestation
n interdiction manifester
n interdiction rassemblement

[bar_candidate]
v: subj > de|à|obj
n: par|agent > de
v interdire de se présenter    subj > à|obj
v disqualifier {to: person/org/part}
v disqualifier candidat
v invalider candidature
v invalider élection
v rejeter candidature opposant
v exclure scrutin              subj > obj
v exclure présidentielle       subj > obj
v écarter course présidentielle subj > obj
v priver droit civique         subj > obj
v déclarer inéligible          subj > obj
v lever immunité
n inéligibilité                par > de
n disqualification
n invalidation candidature
n levée immunité

[label_terrorist]
v: subj > obj
n: par|agent > de|comme
v déclarer organisation terroriste subj > obj|à
v classer comme organisation terroriste subj > obj|à
v classer organisation terroriste subj > obj|à
v désigner organisation terroriste subj > obj|à
v désigner comme organisation terroriste subj > obj|à
v classer terroriste
v désigner terroriste
v inscrire liste terroriste
v inscrire liste organisation terroriste
v placer liste terroriste
v inscrire liste noire terrorisme
v qualifier organisation terroriste
v déclarer extrémiste
v déclarer organisation extrémiste
n désignation terroriste
n classement terroriste
n inscription liste terroriste

[label_foreign_agent]
v: subj > obj
n: par|agent > de
v déclarer organisation indésirable subj > obj|à
v désigner agent étranger      subj > obj|à
v déclarer agent étranger
v classer agent étranger
v qualifier agent étranger
v inscrire registre agent étranger
v déclarer organisation étrangère indésirable
v ajouter liste agent étranger
n statut agent étranger
n loi agent étranger           agent > contre

[strip_citizenship]
v: subj > obj
n: par|agent > de
v priver nationalité           subj > obj|à
v déchoir nationalité          subj > obj|à
v déchoir de nationalité
v déchoir citoyenneté
v priver citoyenneté
v retirer nationalité          subj > à|de
v retirer passeport            subj > à|de
v annuler passeport            subj > de
v révoquer citoyenneté         subj > de
n déchéance nationalité        par > de
n privation nationalité
n retrait nationalité
n déchéance citoyenneté

[deny_entry]
v: subj > à|obj
n: par|agent > de|à
v interdire entrée             subj > obj|à
v interdire d'entrer           subj > obj|à
v interdire entrée             subj > à|de
v interdire accès              subj > à|de
v interdire séjour             subj > obj
v interdire entrée territoire
v interdire entrée pays
v interdire d'accès
v refouler aéroport            subj > obj
v refouler frontière           subj > obj
v barrer entrée
n interdiction entrée
n interdiction territoire

[forbid_leaving]
v: subj > à|obj
n: par|agent > de|contre
v interdire de quitter
v interdire sortie territoire
v interdire de sortir
v interdire de voyager
v empêcher de quitter
v empêcher de partir
v empêcher de voyager
n interdiction sortie territoire
n interdiction quitter territoire
n interdiction voyager

[ban_faith]
v: subj > de|à|en
n: par|agent > de|en
v interdire culte
v interdire voile              subj > à|en
v interdire secte
v fermer mosquée
v fermer église
v fermer temple
v détruire mosquée
v détruire église
v démolir église
v démolir mosquée
v fermer {obj: mosquée/église/temple/monastère/synagogue}
n fermeture mosquée
n fermeture église
n interdiction culte

[censor]
v: subj > obj|de
n: par|agent > de|contre
v museler                      subj > obj|contre
v bâillonner                   subj > obj|contre
v censurer                     subj > obj|à
v museler presse               subj > de|en
v museler média                subj > de|en
v museler opposition           subj > de|en
v réduire au silence
v censurer média
v censurer presse
v faire taire critique         subj > de
v bâillonner presse
v imposer censure              subj > à|en|sur
v interdire livre
v interdire film
n censure {to: part/org}
n musèlement
n bâillonnement
n censure presse
n censure média

[close_media]
v: subj > de|à|obj
n: par|agent > de
v suspendre {to: part; from: state/part} subj > obj
v fermer {obj: chaîne/radio/journal/bureau/média} subj > de|obj
v fermer chaîne
v fermer radio
v fermer journal
v fermer média
v suspendre chaîne
v suspendre radio
v suspendre journal
v suspendre diffusion
v suspendre publication
v interdire chaîne
v interdire journal
v interdire média
v retirer licence chaîne
v couper signal
v interdire diffusion
v suspendre {obj: chaîne/radio/journal/quotidien/média/diffusion/publication}
n suspension diffusion
n suspension chaîne
n fermeture chaîne
n fermeture journal
n interdiction diffusion

[block_internet]
v: subj > à|en|dans|de
n: par|agent > à|en|dans|de
v bloquer {obj: site/réseau/chaîne/application} subj > de|obj
v couper internet
v couper réseau mobile
v couper télécommunication
v bloquer internet
v bloquer réseau social
v bloquer application
v bloquer site
v bloquer accès internet
v restreindre accès internet
v interdire réseau social
n coupure internet
n blocage réseau social
n blocage internet
n blocage site

[dissolve_parliament]
v: subj > de|à|en
n: par|agent > de
v dissoudre parlement
v dissoudre assemblée
v dissoudre {obj: parlement/assemblée/sénat/conseil}
v suspendre parlement
v suspendre assemblée
v destituer juge
v dissoudre conseil
n dissolution parlement
n dissolution assemblée
n suspension parlement

[suspend_constitution]
v: subj > de|à|en
n: par|agent > de|en
v suspendre constitution
v abroger constitution
v abolir constitution
v suspendre institution
v s'arroger plein pouvoir
v s'arroger pouvoir
n suspension constitution
n plein pouvoir

[hack]
v: subj > obj|de
n: agent|par > contre|de|en
v pirater
v hacker
v infiltrer {obj: réseau/système/serveur} subj > de|obj
v pirater compte
v pirater réseau
v pirater messagerie
v pirater site
v s'introduire réseau          subj > de
v pénétrer réseau              subj > de
v infiltrer réseau informatique subj > de
v voler donnée                 subj > de|à
v dérober donnée               subj > de|à
n piratage
n piratage informatique
n piratage compte
n piratage messagerie
n vol donnée
n fuite donnée                 par > de
n intrusion informatique

[spy]
v: subj > obj|sur
n: par|agent|adj > de|contre|en|sur
v mener espionnage             subj > contre|en
v se livrer espionnage         subj > contre|en
v infiltrer agent              subj > en|dans
v placer taupe
n réseau espionnage
n affaire espionnage           agent|both > contre|en|both
n infiltration {from: part/state; to: state/part/org}

[wiretap]
v: subj > obj|de
n: par|agent > de
v placer sous écoute
v surveiller {from: state/part; to: person/part}
v espionner téléphone
n mise écoute
n surveillance masse
n interception communication

[steal_secrets]
v: subj > à|de
n: par|agent > de
v voler {obj: céréale/blé/donnée/secret/brevet}
v voler secret
v voler secret commercial
v voler technologie
v voler propriété intellectuelle
v dérober secret
v copier technologie
v dérober {obj: secret/donnée/document/technologie/plan}
n vol secret
n vol technologie
n vol propriété intellectuelle
n espionnage industriel        par|agent|adj > de|contre
n espionnage économique        par|agent|adj > de|contre

[forced_labour]
v: subj > obj
n: par|agent > de|en
v soumettre travail forcé
v astreindre travail forcé
v contraindre travail forcé
v forcer travailler
v exploiter travailleur
n travail forcé
n esclavage
n servitude

[forced_recruitment]
v: subj > obj|de
n: par|agent > de|en
v enrôler force
v enrôler enfant
v recruter de force
v recruter enfant soldat
v mobiliser de force
n enrôlement forcé
n recrutement forcé
n recrutement enfant soldat
n conscription forcée
