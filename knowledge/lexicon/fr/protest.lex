# PROTEST: in the street, on strike, and by note or ambassador.

[protest]
v: subj > contre|devant
n: agent > contre|devant
v manifester                   subj > contre|devant
v protester                    subj > contre|devant|auprès_de
v défiler                      subj > contre
v marcher                      subj > contre
v descendre dans rue
v battre pavé
v se rassembler {from: part}
v se mobiliser {from: part}
v s'insurger {from: part}
v brûler {obj: drapeau/effigie} subj > de
v scander slogan
v organiser manifestation
n manifestation
n protestation                 agent > contre|auprès_de
n contestation                 agent > contre
n rassemblement {from: part}
n mouvement protestation
n marche protestation
n vague protestation
n mobilisation contre          agent|de > contre|obj
n sit-in
v manifester contre                    subj > contre|devant|sur
v manifester devant                    subj > contre|devant|sur
v manifester dans rue                  subj > contre|devant|sur
v manifester pacifiquement             subj > contre|devant|sur
v défiler contre                       subj > contre|devant|sur
v défiler dans rue                     subj > contre|devant|sur
v marcher contre                       subj > contre|devant|sur
v marcher sur {from: group/person/part} subj > contre|devant|sur
v se rassembler devant                 subj > contre|devant|sur
v se réunir devant                     subj > contre|devant|sur
v se masser devant                     subj > contre|devant|sur
v crier colère rue                     subj > contre|devant|sur
v crier slogan                         subj > contre|devant|sur
v brandir pancarte                     subj > contre|devant|sur
v scander                              subj > contre|devant|sur
v descendre rue                        subj > contre|devant|sur
v envahir rue                          subj > contre|devant|sur
v sortir dans rue                      subj > contre|devant|sur
v arpenter pavé                        subj > contre|devant|sur
v investir rue                         subj > contre|devant|sur
v prendre rue                          subj > contre|devant|sur
v se mobiliser contre                  subj > contre|devant|sur
v tenir manifestation                  subj > contre|devant|sur
v mener manifestation                  subj > contre|devant|sur
v participer manifestation             subj > contre|devant|sur
v participer rassemblement             subj > contre|devant|sur
v participer marche                    subj > contre|devant|sur
v organiser rassemblement              subj > contre|devant|sur
v organiser marche                     subj > contre|devant|sur
v organiser sit-in                     subj > contre|devant|sur
v organiser veillée                    subj > contre|devant|sur
v organiser cortège                    subj > contre|devant|sur
v observer sit-in                      subj > contre|devant|sur
v tenir sit-in                         subj > contre|devant|sur
v tenir rassemblement                  subj > contre|devant|sur
v planter tente                        subj > contre|devant|sur
v camper devant                        subj > contre|devant|sur
v occuper rue                          subj > contre|devant|sur
v faire entendre colère                subj > contre|devant|sur
v exprimer colère rue                  subj > contre|devant|sur
v réclamer dans rue                    subj > contre|devant|sur
v exprimer ras-le-bol                  subj > contre|devant|sur
v donner voix contre                   subj > contre|devant|sur
v protester contre                     subj > contre|devant|sur
v protester devant                     subj > contre|devant|sur
n manifestation massive                agent > contre|devant
n manifestation monstre                agent > contre|devant
n manifestation antigouvernementale    agent > contre|devant
n mouvement contestation               agent > contre|devant
n mouvement populaire                  agent > contre|devant
n rassemblement protestation           agent > contre|devant
n marche silencieuse                   agent > contre|devant
n marche pacifique                     agent > contre|devant
n cortège                              agent > contre|devant
n concert casserole                    agent > contre|devant
n veillée protestation                 agent > contre|devant
n protestation populaire               agent > contre|devant
n manif                                agent > contre|devant
n vague contestation                   agent > contre|devant
n fronde populaire                     agent > contre|devant
n mobilisation populaire               agent > contre|devant
n marche contre                        agent > contre|devant
n grogne sociale                       agent > contre|devant
n colère rue                           agent > contre|devant
v enfariner                     subj > obj|de
v entarter                      subj > obj
v siffler {to: person; from: part} subj > obj
v chahuter {to: person; from: part} subj > obj
v se coucher devant             subj > devant|de
v s'allonger devant             subj > devant|de
v s'asseoir devant              subj > devant|de
v scander hostile               subj > à
v lancer œuf                    subj > sur|contre
v jeter œuf                     subj > sur|contre
v lancer tomate                 subj > sur|contre
v jeter tomate                  subj > sur|contre
v lancer pierre {from: part}   subj > sur|contre
v déployer banderole            subj > contre|devant
v brandir banderole             subj > contre|devant
v donner voix {from: part}     subj > contre
v déverser fumier               subj > devant
v déverser lisier               subj > devant
v envahir siège {from: part}   subj > de
v envahir bureau {from: part}  subj > de
v occuper siège {from: part}   subj > de
v occuper bureau {from: part}  subj > de
n cacerolazo                    agent > contre
n bras fer social               both|agent > avec|both

[protest_formally]
v: subj > de|auprès_de|obj
n: agent > à|auprès_de|contre
v convoquer ambassadeur        subj > de|obj
v convoquer {obj: ambassadeur/chargé/diplomate/consul} subj > de|obj
v remettre note protestation   subj > à
v adresser note protestation   subj > à
v envoyer note protestation    subj > à
v adresser protestation        subj > à
v élever protestation          subj > auprès_de|contre
v déposer protestation         subj > auprès_de|contre
v protester officiellement     subj > auprès_de|contre
v protester vivement           subj > auprès_de|contre
v exprimer protestation        subj > auprès_de|à
v demander explication à ambassadeur subj > de
n note protestation
n protestation officielle
n protestation diplomatique
n note verbale
n convocation ambassadeur      agent|par > de
v convoquer chargé affaires            subj > à|auprès_de|de|contre|obj
v convoquer représentant               subj > à|auprès_de|de|contre|obj
v convoquer attaché                    subj > à|auprès_de|de|contre|obj
v convoquer ambassadrice               subj > à|auprès_de|de|contre|obj
v convoquer envoyé                     subj > à|auprès_de|de|contre|obj
v rappeler à ordre ambassadeur         subj > à|auprès_de|de|contre|obj
v transmettre note protestation        subj > à|auprès_de|de|contre|obj
v transmettre protestation             subj > à|auprès_de|de|contre|obj
v remettre protestation                subj > à|auprès_de|de|contre|obj
v adresser note verbale                subj > à|auprès_de|de|contre|obj
v remettre note verbale                subj > à|auprès_de|de|contre|obj
v adresser lettre protestation         subj > à|auprès_de|de|contre|obj
v envoyer lettre protestation          subj > à|auprès_de|de|contre|obj
v émettre protestation                 subj > à|auprès_de|de|contre|obj
v formuler protestation                subj > à|auprès_de|de|contre|obj
v faire part protestation              subj > à|auprès_de|de|contre|obj
v présenter protestation               subj > à|auprès_de|de|contre|obj
v soumettre protestation               subj > à|auprès_de|de|contre|obj
v enregistrer protestation             subj > à|auprès_de|de|contre|obj
v notifier protestation                subj > à|auprès_de|de|contre|obj
v élever vive protestation             subj > à|auprès_de|de|contre|obj
v émettre vive protestation            subj > à|auprès_de|de|contre|obj
v déposer note protestation            subj > à|auprès_de|de|contre|obj
v protester énergiquement              subj > à|auprès_de|de|contre|obj
v protester formellement               subj > à|auprès_de|de|contre|obj
v protester auprès                     subj > à|auprès_de|de|contre|obj
v protester fermement                  subj > à|auprès_de|de|contre|obj
v protester par voie diplomatique      subj > à|auprès_de|de|contre|obj
v demander explication ambassadeur     subj > à|auprès_de|de|contre|obj

v adresser mémorandum protestation     subj > à|auprès_de|de|contre|obj
v demander explication {to: state/person} subj > à|auprès_de|de|contre|obj
v exiger explication {to: state/person} subj > à|auprès_de|de|contre|obj
n lettre protestation                  agent > à|auprès_de|contre
n vive protestation                    agent > à|auprès_de|contre
n protestation formelle                agent > à|auprès_de|contre
n protestation solennelle              agent > à|auprès_de|contre
n ferme protestation                   agent > à|auprès_de|contre
n démarche protestation                agent > à|auprès_de|contre
n démarche diplomatique                agent > à|auprès_de|contre
n convocation chargé affaires          agent|par > de
n convocation diplomate                agent|par > de

[strike]
v: subj > contre
n: agent|de > contre
v faire grève
v se mettre en grève
v appeler à grève
v entrer en grève
n grève                        agent|de > contre
n grève générale               agent > contre
v débrayer
v cesser travail
v arrêter travail
v entamer grève
v lancer grève
v déclencher grève
v poursuivre grève
v prolonger grève
v reconduire grève
v observer grève
v mener grève
v suivre grève
v voter grève
v entrer en grève générale
v organiser grève
v se mettre en grève générale
v appeler à grève générale
v déclarer grève
v lancer mouvement social
v lancer mouvement grève
v croiser bras
v lancer débrayage
v lancer opération escargot
v appeler à débrayage
v baisser rideau
v fermer magasin protestation
v paralyser {from: group/part; to: state/org/part}
v observer arrêt travail
n débrayage
n mouvement grève
n mouvement social
n arrêt travail
n grève illimitée
n grève sauvage
n grève perlée
n grève tournante
n grève zèle
n ville morte
n opération ville morte
n appel à grève
n lock-out
n grève reconductible
n journée action

[riot]
v: subj > contre
n: agent > contre
v incendier {obj: ambassade/consulat} subj > de|obj
v saccager {obj: ambassade/consulat/mission} subj > de|obj
v prendre assaut {obj: ambassade/consulat} subj > de|obj
n émeute
v affronter {obj: police/policier; from: group} subj > contre|de|avec|à|en|obj
v affronter police                     subj > contre|de|avec|à|en|obj
v affronter forces ordre               subj > contre|de|avec|à|en|obj
v affronter force ordre                subj > contre|de|avec|à|en|obj
v se heurter police                    subj > contre|de|avec|à|en|obj
v en découdre police                   subj > contre|de|avec|à|en|obj
v lancer projectile                    subj > contre|de|avec|à|en|obj
v jeter projectile                     subj > contre|de|avec|à|en|obj
v incendier voiture                    subj > contre|de|avec|à|en|obj
v incendier véhicule                   subj > contre|de|avec|à|en|obj
v incendier bâtiment public            subj > contre|de|avec|à|en|obj
v incendier siège                      subj > contre|de|avec|à|en|obj
v incendier mairie                     subj > contre|de|avec|à|en|obj
v incendier parlement                  subj > contre|de|avec|à|en|obj
v piller magasin                       subj > contre|de|avec|à|en|obj
v piller {obj: commerce}   subj > contre|de|avec|à|en|obj
v saccager magasin                     subj > contre|de|avec|à|en|obj
v saccager bâtiment                    subj > contre|de|avec|à|en|obj
v saccager siège                       subj > contre|de|avec|à|en|obj
v saccager {obj: ambassade/consulat/mission/siège/parlement/mairie/local} subj > contre|de|avec|à|en|obj
v prendre assaut parlement             subj > contre|de|avec|à|en|obj
v prendre assaut bâtiment              subj > contre|de|avec|à|en|obj
v prendre d'assaut ambassade           subj > contre|de|avec|à|en|obj
v envahir ambassade                    subj > contre|de|avec|à|en|obj
v envahir palais présidentiel          subj > contre|de|avec|à|en|obj
v vandaliser magasin                   subj > contre|de|avec|à|en|obj
v provoquer émeute                     subj > contre|de|avec|à|en|obj
v fomenter émeute                      subj > contre|de|avec|à|en|obj
v participer émeute                    subj > contre|de|avec|à|en|obj
v casser vitrine                       subj > contre|de|avec|à|en|obj
v dégénérer affrontement   subj > contre|de|avec|à|en|obj
v dégénérer émeute                     subj > contre|de|avec|à|en|obj
n émeute meurtrière                    agent > contre|avec|de
n émeute raciale                       agent > contre|avec|de
n nuit émeute                          agent > contre|avec|de
n scène émeute                         agent > contre|avec|de
n émeute antigouvernementale           agent > contre|avec|de
n échauffourée                         agent > contre|avec|de
n affrontement police                  agent > contre|avec|de
n pillage {from: group}                agent > contre|avec|de
n jet pierre                           agent > contre|avec|de
n violence urbaine                     agent > contre|avec|de
n violence postélectorale              agent > contre|avec|de
n assaut ambassade                     agent > contre|avec|de
n saccage ambassade                    agent > contre|avec|de

[protest_leader]
v: subj > contre|de|obj
v réclamer {obj: départ/démission}
v exiger {obj: départ/démission}
v manifester pour départ
v manifester pour démission
v demander départ dans rue
v manifester contre président
v manifester contre gouvernement
v manifester contre pouvoir
v manifester contre régime
v manifester contre junte
v manifester contre coup état
v manifester contre réélection
v protester contre régime
v protester contre pouvoir
v protester contre coup état
v protester contre réélection
v protester contre maintien pouvoir
n manifestation contre régime          agent > de|contre
n manifestation contre pouvoir         agent > de|contre
n manifestation contre gouvernement    agent > de|contre
n manifestation contre président       agent > de|contre
n manifestation contre coup état       agent > de|contre

[protest_policy]
v: subj > de|contre|par|obj
v manifester contre réforme
v manifester contre loi
v manifester contre projet
v manifester contre projet loi
v manifester contre décision
v manifester contre politique
v manifester contre mesure
v manifester contre austérité
v manifester contre corruption
v manifester contre hausse
v protester contre réforme
v protester contre loi
v protester contre décision
v protester contre politique
v protester contre mesure
v protester contre projet
v protester contre austérité
v protester contre corruption
v protester contre hausse
v défiler contre réforme
v défiler contre politique
v dénoncer dans rue
v manifester contre pass
v manifester contre restriction
n manifestation contre réforme         agent > de|contre
n manifestation contre loi             agent > de|contre
n manifestation contre corruption      agent > de|contre
n mobilisation contre réforme          agent > de|contre
n manifestation contre politique       agent > de|contre
n émeute faim                          agent > de|contre

[protest_rights]
v: subj > contre|de|par|obj
v manifester contre violence policière
v manifester contre racisme
v manifester pour droit
v manifester contre exécution
v manifester contre mort
v protester contre mort
v protester contre exécution
v protester contre violence
v protester contre traitement
v réclamer libération dans rue
v marcher pour droit
n manifestation contre violence        agent > contre|de
n manifestation contre racisme         agent > contre|de
n marche droit femme                   agent > contre|de
n marche fierté                        agent > contre|de

[protest_institutions]
v: subj > contre|de|pour|en
v manifester pour démocratie
v manifester pour changement
v réclamer élection dans rue
v manifester pour élection
v manifester contre résultat
v manifester contre fraude
v protester contre résultat
v protester contre fraude
v protester contre élection
v protester contre report élection
v manifester contre report
v manifester pour indépendance
v manifester pour autonomie
v protester contre scrutin
v manifester contre élection
v manifester contre système
v manifester contre référendum
v manifester contre révision constitution
n manifestation prodémocratie          agent > contre|de|devant
n manifestation post-électorale        agent > contre|de|devant
n manifestation indépendantiste        agent > contre|de|devant
n manifestation contre résultat        agent > contre|de|devant
n mouvement prodémocratie              agent > contre|de|devant

[protest_war]
v: subj > contre|de|par|obj
v manifester contre guerre
v manifester contre offensive
v manifester contre intervention
v manifester contre présence
v manifester contre base
v manifester contre base militaire
v protester contre guerre
v protester contre offensive
v protester contre frappe
v protester contre présence
v protester contre attaque
v défiler contre guerre
v marcher contre guerre
v marcher pour paix
v manifester pour paix
n manifestation contre guerre          agent > de|contre|en
n manifestation contre présence        agent > de|contre|en
n manifestation antiguerre             agent > de|contre|en
n manifestation pacifiste              agent > de|contre|en
n marche pour paix                     agent > de|contre|en
n marche paix                          agent > de|contre|en

[protest_at_embassy]
v: subj > de|obj
v manifester devant ambassade          subj > de|obj
v manifester devant consulat           subj > de|obj
v protester devant ambassade           subj > de|obj
v protester devant consulat            subj > de|obj
v se rassembler devant ambassade       subj > de|obj
v se rassembler devant consulat        subj > de|obj
v assiéger ambassade                   subj > de|obj
v encercler ambassade                  subj > de|obj
v défiler devant ambassade             subj > de|obj
v organiser sit-in devant ambassade    subj > de|obj
v occuper ambassade                    subj > de|obj
v occuper consulat                     subj > de|obj
v manifester devant siège              subj > de|obj
v se rassembler devant siège           subj > de|obj
v se masser devant ambassade           subj > de|obj
v jeter pierre ambassade               subj > de|obj
v jeter peinture ambassade             subj > de|obj
n manifestation devant ambassade       agent > de
n rassemblement devant ambassade       agent > de
n sit-in devant ambassade              agent > de
n manifestation devant consulat        agent > de

[burn_symbols]
v: subj > de|obj
n: agent|par > de
v brûler {obj: drapeau/effigie/portrait/photo/image/livre/coran/exemplaire/passeport}
v brûler drapeau
v brûler effigie
v brûler portrait
v incendier drapeau
v piétiner {obj: drapeau/portrait/photo}
v piétiner drapeau
v profaner drapeau
v déchirer {obj: drapeau/portrait/photo/affiche}
v arracher drapeau
v décrocher drapeau
v mettre feu drapeau
v mettre feu effigie
v déboulonner {obj: statue/monument/buste}
v renverser {obj: statue/monument/buste}
v abattre statue
v vandaliser {obj: statue/monument/ambassade/consulat/mémorial}
v profaner {to: state/group/part}
v profaner coran
v brûler coran
v huer hymne
v siffler hymne
v pendre effigie
n autodafé                             agent|par > de
n profanation                          agent|par > de
n profanation drapeau                  agent|par > de
n profanation coran                    agent|par > de
n autodafé drapeau                     agent|par > de

[hunger_strike]
v: subj > contre|devant
n: agent > contre|devant
v faire grève faim
v entamer grève faim
v commencer grève faim
v observer grève faim
v poursuivre grève faim
v se mettre en grève faim
v mener grève faim
v lancer grève faim
v refuser nourriture
v cesser s'alimenter
v cesser de s'alimenter
v refuser de s'alimenter
v jeûner pour protester
v entrer en grève faim
v entamer grève soif
v observer jeûne protestation
v refuser de manger
n grève faim
n grève soif
n jeûne protestation
n gréviste faim

[boycott_election]
v: subj > de|en|obj|contre
v boycotter {obj: élection/scrutin/vote/présidentielle/législatives/référendum/consultation/urne/municipales/législative/municipale}
v boycotter élection
v boycotter scrutin
v boycotter vote
v boycotter référendum
v boycotter présidentielle
v boycotter législative
v bouder urne
v bouder scrutin
v bouder élection
v appeler à boycotter élection
v appeler à boycotter scrutin
v appeler à boycott élection
v appeler à boycott scrutin
v appeler à boycott référendum
v appeler à abstention
v refuser de participer élection
v refuser de participer scrutin
v refuser de participer vote
v retirer candidature protestation
v se retirer élection protestation
n boycott élection                     agent|par > de|en
n boycott scrutin                      agent|par > de|en
n boycott référendum                   agent|par > de|en
n boycott vote                         agent|par > de|en
n boycott présidentielle               agent|par > de|en
n appel à boycott élection             agent|par > de|en

[boycott_institutions]
v: subj > de|obj
v boycotter {obj: parlement/assemblée/sénat/séance/travaux/débat/audience/procès/gouvernement}
v boycotter parlement
v boycotter assemblée nationale
v boycotter séance
v boycotter débat
v suspendre participation parlement
v suspendre participation gouvernement
v quitter hémicycle protestation
v démissionner en bloc
v démissionner en signe protestation
v démissionner pour protester
v occuper tribune
n boycott parlement                    agent|par > de
n boycott séance                       agent|par > de
n démission en bloc                    agent|par > de

[boycott_products]
v: subj > de|obj
v boycotter {obj: produit/marchandise/marque/magasin/entreprise/enseigne/bien} subj > de|contre|obj
v appeler à boycott produit            subj > de|contre|obj
v appeler à boycotter produit          subj > de|contre|obj
v lancer boycott produit               subj > de|contre|obj
v lancer boycott                       subj > de|contre|obj
v organiser boycott                    subj > de|contre|obj
v mener boycott                        subj > de|contre|obj
v lancer campagne boycott              subj > de|contre|obj
n boycott marque                       agent|par > de|contre
n campagne boycott produit             agent|par > de|contre

[blockade_road]
v: subj > contre|de|en|obj
v bloquer {obj: route/rue/autoroute/voie/pont/carrefour/circulation/gare/périphérique/rond-point; from: group/part/person} subj > contre|de|en|à|devant|obj
v barrer {obj: route/rue/pont/autoroute} subj > contre|de|en|à|devant|obj
v ériger barricade                     subj > contre|de|en|à|devant|obj
v monter barricade                     subj > contre|de|en|à|devant|obj
v dresser barrage {from: group/part}   subj > contre|de|en|à|devant|obj
v ériger barrage {from: group/part}    subj > contre|de|en|à|devant|obj
v brûler pneu                          subj > contre|de|en|à|devant|obj
v bloquer accès {from: group/part}     subj > contre|de|en|à|devant|obj
v occuper {obj: université/faculté/rond-point/usine/bâtiment/ministère/place; from: group/part/person} subj > contre|de|en|à|devant|obj
v occuper place                        subj > contre|de|en|à|devant|obj
v occuper usine                        subj > contre|de|en|à|devant|obj
v occuper université                   subj > contre|de|en|à|devant|obj
v occuper siège                        subj > contre|de|en|à|devant|obj
v envahir parlement                    subj > contre|de|en|à|devant|obj
v envahir ministère                    subj > contre|de|en|à|devant|obj
v envahir siège                        subj > contre|de|en|à|devant|obj
v bloquer lycée                        subj > contre|de|en|à|devant|obj
v bloquer université                   subj > contre|de|en|à|devant|obj
v bloquer raffinerie                   subj > contre|de|en|à|devant|obj
v bloquer dépôt                        subj > contre|de|en|à|devant|obj
v bloquer entrée {from: group/part}    subj > contre|de|en|à|devant|obj
v paralyser circulation                subj > contre|de|en|à|devant|obj
v paralyser capitale                   subj > contre|de|en|à|devant|obj
v s'enchaîner                          subj > contre|de|en|à|devant|obj
v se coller à chaussée                 subj > contre|de|en|à|devant|obj
v former chaîne humaine                subj > contre|de|en|à|devant|obj
v perturber {obj: discours/session/séance/cérémonie/réunion; from: group/part/person} subj > contre|de|en|à|devant|obj
v empêcher tenue                       subj > contre|de|en|à|devant|obj
n blocage route                        agent > contre|de|devant
n barricade                            agent > contre|de|devant
n barrage routier                      agent > contre|de|devant
n occupation usine                     agent > contre|de|devant
n occupation université                agent > contre|de|devant
n chaîne humaine                       agent > contre|de|devant
n opération blocage                    agent > contre|de|devant
n opération escargot                   agent > contre|de|devant

[uprising]
v: subj > contre
n: agent > contre
v se soulever {from: part/state/group}
v se révolter
v se soulever contre
v se rebeller contre pouvoir
v prendre arme contre
v entrer en insurrection
v lancer insurrection
v lancer soulèvement
v mener insurrection
v mener soulèvement
v mener révolte
v déclencher révolte
v fomenter révolte
v appeler à soulèvement
v appeler à insurrection
v appeler à révolte
v secouer {obj: joug}
n soulèvement
n insurrection
n révolte
n soulèvement populaire
n révolution {from: group/part/state; to: state/person}
n intifada
n jacquerie
n révolte populaire
n guerre libération
n insurrection populaire
n soulèvement étudiant
n révolte étudiante
n rébellion armée

[mutiny]
v: subj > contre
n: agent > contre
v se mutiner contre
v se mutiner
v déclencher mutinerie
v lancer mutinerie
v mener mutinerie
v retourner arme contre
v tourner arme contre
v passer à rébellion
n mutinerie
n mutinerie militaire
n rébellion militaire
n fronde militaire

[coup]
v: subj > contre|obj|de
n: agent|par > contre
v renverser {obj: gouvernement/président/régime/pouvoir/dictateur/roi/monarchie/ministre/chef/junte/dirigeant} subj > contre|de|obj|à|comp
v renverser {to: person; from: part/group/person/state} subj > contre|de|obj|à|comp
v renverser régime                     subj > contre|de|obj|à|comp
v renverser gouvernement               subj > contre|de|obj|à|comp
v renverser président                  subj > contre|de|obj|à|comp
v destituer par force                  subj > contre|de|obj|à|comp
v déposer {to: person; from: part/group} subj > contre|de|obj|à|comp
v chasser pouvoir                      subj > contre|de|obj|à|comp
v chasser du pouvoir                   subj > contre|de|obj|à|comp
v écarter pouvoir                      subj > contre|de|obj|à|comp
v évincer pouvoir                      subj > contre|de|obj|à|comp
v mener coup état                      subj > contre|de|obj|à|comp
v perpétrer coup état                  subj > contre|de|obj|à|comp
v fomenter coup état                   subj > contre|de|obj|à|comp
v tenter coup état                     subj > contre|de|obj|à|comp
v réussir coup état                    subj > contre|de|obj|à|comp
v orchestrer coup état                 subj > contre|de|obj|à|comp
v mener putsch                         subj > contre|de|obj|à|comp
v fomenter putsch                      subj > contre|de|obj|à|comp
v tenter putsch                        subj > contre|de|obj|à|comp
v prendre pouvoir {from: part/group/person} subj > contre|de|obj|à|comp
v s'emparer pouvoir                    subj > contre|de|obj|à|comp
v arracher pouvoir                     subj > contre|de|obj|à|comp
v faire tomber régime                  subj > contre|de|obj|à|comp
v faire tomber gouvernement            subj > contre|de|obj|à|comp
v tenter de renverser                  subj > contre|de|obj|à|comp
v chercher à renverser                 subj > contre|de|obj|à|comp
v vouloir renverser                    subj > contre|de|obj|à|comp
v comploter pour renverser             subj > contre|de|obj|à|comp
v comploter {from: person/group/part/state; to: state/person/org} subj > contre|de|obj|à|comp
v conspirer {from: person/group/part/state; to: state/person/org} subj > contre|de|obj|à|comp
v confisquer pouvoir                   subj > contre|de|obj|à|comp
n complot                              agent > contre
n conjuration                          agent > contre
n complot contre                       agent > contre
n renversement                         par > de
n tentative renversement               par > de
n destitution force                    par > de
n coup état
n putsch
n tentative coup état
n tentative putsch
n coup état militaire
n prise pouvoir
n coup palais
n révolution palais
n coup force
n tentative coup
v destituer {to: person; from: part/person} subj > obj|contre
v renverser {to: person/state; from: part/person/state} subj > obj|contre
v déposer {to: person; from: part}     subj > obj|contre

[civil_disobedience]
v: subj > contre|à
n: agent > contre|à
v désobéir loi protestation
v lancer désobéissance civile
v appeler à désobéissance civile
v mener désobéissance civile
v refuser de payer impôt
v lancer campagne désobéissance
v défier interdiction manifester
v braver interdiction manifester
v braver {obj: couvre-feu}
v défier {obj: couvre-feu}
v entrer en résistance
v brûler carte mobilisation
v refuser service militaire
v brûler livret militaire
n désobéissance civile
n campagne désobéissance
n mouvement désobéissance civile
n résistance passive
n résistance civile
n objection conscience

[petition]
v: subj > à|contre|auprès_de
n: agent > contre|à
v signer pétition
v déposer pétition
v faire circuler pétition
v signer lettre ouverte
v adresser lettre ouverte
v publier lettre ouverte
v signer tribune contre
v signer manifeste contre
v lancer appel contre
v signer appel contre
n lettre ouverte
n tribune collective

[minority_protest]
v: subj > contre|de|obj
v protester contre film
v protester contre caricature
v protester contre blasphème
v protester contre autodafé
v protester contre profanation
v manifester contre film
v manifester contre caricature
v manifester contre autodafé
v manifester contre profanation
v manifester contre visite
v protester contre visite
v protester contre venue
v manifester contre venue
v protester contre caricaturiste
v siffler {from: group; to: person}
v manifester contre concert
n manifestation contre caricature      agent > contre|de
n manifestation contre visite          agent > contre|de
n manifestation contre venue           agent > contre|de
n huée                                 agent > contre|de

[environmental_protest]
v: subj > de|contre|obj
v manifester contre mine
v manifester contre projet minier
v manifester contre barrage
v manifester contre gazoduc
v manifester contre centrale
v manifester contre pollution
v manifester contre pénurie
v manifester contre coupure
v protester contre coupure
v protester contre pénurie
v protester contre pollution
v protester contre mine
v protester contre projet minier
v protester contre barrage
v protester contre oléoduc
v protester contre forage
v marcher pour climat
v manifester pour climat
n marche climat                        agent > contre|de
n marche pour climat                   agent > contre|de
n grève climat                         agent > contre|de
n manifestation contre mine            agent > contre|de
n manifestation contre pénurie         agent > contre|de

[protest_health]
v: subj > de|contre|en
v manifester contre vaccin
v manifester contre vaccination
v manifester contre pass sanitaire
v manifester contre mesure sanitaire
v manifester contre masque
v protester contre vaccination obligatoire
v protester contre mesure sanitaire
v protester contre quarantaine
n manifestation antivaccin             agent > contre|de
n manifestation anticonfinement        agent > contre|de
n manifestation contre pass sanitaire  agent > contre|de

[protest_migrants]
v: subj > de|contre|en
v manifester contre immigration
v manifester contre migrant
v manifester contre accueil réfugié
v protester contre accueil migrant
v protester contre centre accueil
v manifester pour sans-papier
v protester contre expulsion migrant
v manifester contre loi immigration
v manifester contre politique migratoire
n manifestation anti-migrant           agent > contre|de
n manifestation anti-immigration       agent > contre|de
n manifestation contre immigration     agent > contre|de

[protest_prison]
v: subj > contre|de
v se mutiner prison
v prendre en otage gardien
v se rebeller prison
v déclencher émeute prison
n mutinerie prison                     agent > contre|de
n émeute prison                        agent > contre|de
n révolte prison                       agent > contre|de
n soulèvement prison                   agent > contre|de
