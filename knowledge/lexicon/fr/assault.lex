# ASSAULT: force, invasion, occupation, siege, killing, abduction.

[attack]
v: subj > obj
n: agent > contre|sur|en|à|dans
v attaquer
v s'attaquer {to: state/part; from: part/state/org} subj > à
v agresser
v assaillir
v frapper {to: state/part/org/group; from: state/part/org/group/person}
v cibler {from: part/state/org; to: state/part/org}
v viser {from: part; to: state/part/org}
v prendre pour cible
v toucher {from: part; to: part}
v mener opération              subj > contre|en|dans
v mener frappe                 subj > contre|en|sur|dans|à
v mener attaque                subj > contre|en|sur|dans
v effectuer frappe             subj > contre|en|sur|dans
v procéder frappe              subj > contre|en|sur|dans
v conduire frappe              subj > contre|en|sur|dans
v lancer attaque               subj > contre|sur|à|en
v lancer attaque               subj > contre|sur|en
v lancer frappe                subj > contre|sur|en|dans
v passer attaque               subj > contre
v infiltrer {from: part/state/org; to: state/part/org}
v perpétrer attaque            subj > contre|en|à
v perpétrer violence           subj > contre|sur|à|en|dans
v commettre agression          subj > contre|sur|à|en|dans
v porter coup                  subj > à
v ordonner attaque             subj > contre|sur|à|en|dans
v ordonner frappe              subj > contre|sur|à|en|dans
v multiplier attaque           subj > contre|sur|à|en|dans
v intensifier attaque          subj > contre|sur|à|en|dans
v coordonner attaque           subj > contre|sur|à|en|dans
n attaque {to: state/org/part/group} agent > contre|sur|à|en|dans|à_l'encontre_de
n agression                    par|adj|poss|agent > contre|de
n frappe {to: state/org/part/group}
n frappe préventif {to: state/org/part/group} agent > contre|sur|en|dans
n violence {from: part/org/state; to: part/state} agent > contre|envers
n agression armée
n attaque coordonnée
n attaque meurtrier
n attaque armée

[launch_offensive]
v: subj > contre|en|sur|dans
n: agent > contre|en|sur|dans
v mener offensive
v mener opération militaire    subj > contre|en|dans
v mener campagne militaire     subj > contre|en|dans
v lancer offensive             subj > contre|sur|à|en|dans
v lancer opération militaire   subj > contre|en|dans
v lancer opération spécial    subj > contre|en|dans
v passer offensive             subj > contre|en
v déclencher offensive         subj > contre|en|à|dans
v déclencher opération militaire
v passer offensive contre
v lancer opération envergure
v mener vaste offensive
v entamer offensive
v relancer offensive
v intensifier offensive
n offensive {to: state/org/part/group} agent > contre|en|sur|à|dans
n opération militaire          agent > en|contre|dans|à
n opération spécial           agent > en|contre
n campagne militaire           agent > en|contre
n vaste offensive
n grande offensive
n offensive militaire
n offensive rebelle
n opération envergure

[counter_attack]
v: subj > contre|en|dans
n: agent > contre|en|sur
v contre-attaquer
v lancer contre-offensive
v mener contre-offensive
v déclencher contre-offensive
v mener contre-attaque
n contre-attaque {to: state/org/part/group}
n contre-offensive {to: state/org/part/group} agent > contre|en|sur|à|dans
n contre-offensive militaire   agent > contre|en

[strike_back]
v: subj > contre|à|en
n: agent > contre|à|en
v riposter {from: part/state/org} subj > contre|à
v répliquer {from: part}       subj > contre|à
v riposter militairement
v riposter par frappe
v riposter par tir
v mener frappe représailles
v répondre par frappe
n riposte militaire            agent > contre|à
n frappe représailles
n tir riposte
n attaque représailles
n frappe punitif

[raid]
v: subj > contre|en|sur|dans
n: agent > contre|en|sur|dans
v mener raid
v effectuer raid
v lancer raid                  subj > contre|sur|en|dans
v mener opération commando
v effectuer raid nocturne
v faire razzia
n raid {to: state/org/part/group} agent > contre|sur|en|dans|à
n raid commando
n opération commando
n razzia
n expédition punitif

[ambush]
v: subj > obj|contre|à
n: agent > contre|à|en
v tendre embuscade             subj > à|contre
v prendre embuscade
v faire tomber embuscade
v attaquer convoi              subj > de
v attaquer patrouille          subj > de
n embuscade
n attaque convoi

[storm]
v: subj > obj|de|contre
n: agent > contre|de|sur
v donner assaut                subj > à|contre
v prendre assaut               subj > obj|de
v prendre assaut base
v prendre assaut palais
v prendre assaut ambassade
v lancer assaut                subj > contre|sur|à
v mener assaut                 subj > contre|sur
v mettre sac ambassade
v investir {obj: base/palais/ambassade/siège/quartier/bâtiment; from: part/org/state}
n assaut {to: state/org/part/group} agent > contre|sur|de|à
n prise assaut
n assaut final

[terrorist_attack]
v: subj > contre|en|à|dans
n: agent > contre|en|à|dans
v revendiquer {obj: attaque/attentat/tir/frappe/raid/explosion} subj > contre|en|à|dans|sur
v commettre attentat           subj > contre|en|à
v perpétrer attentat           subj > contre|en|à
v organiser attentat
v fomenter attentat
v frapper attentat
v commanditer attentat
n attentat                     agent > contre|à|en|dans
n attaque terroriste {to: state/org/part/group} agent > contre|à|en|dans
n acte terroriste
n attentat bombe
n attentat terroriste
n attentat meurtrier
n attaque jihadiste
n attaque djihadiste
n carnage                      par|adj > de|en|à

[suicide_attack]
v: subj > contre|en|à|dans
n: agent > contre|en|à|dans
v se faire exploser
v commettre attentat suicide
v perpétrer attentat suicide
v mener attentat suicide
n attaque suicide {to: state/org/part/group} agent > contre|à|en|dans|sur
n attentat suicide
n attentat kamikaze
n attaque kamikaze

[car_bomb]
v: subj > contre|en|à|devant
n: agent > contre|en|à|devant
v faire exploser voiture piégée
v piéger {obj: voiture/véhicule/camion} subj > de|obj
v foncer dans foule            subj > à|en
n voiture piégée
n attentat voiture piégée
n camion piégé
n attaque véhicule bélier
n voiture bélier

[roadside_bomb]
v: subj > contre|en|à|sur
n: agent > contre|en|à
v poser bombe
v poser engin explosif
v placer bombe
v faire exploser mine
v faire exploser bombe
n engin explosif
n bombe artisanale
n mine antipersonnel

[blow_up]
v: subj > de|en|à|obj
n: agent|par > de|en|contre
v faire exploser               subj > de|obj|en|à
v faire sauter                 subj > de|obj|en|à
v dynamiter                    subj > de|obj
v faire exploser pont
v faire sauter pont
v faire sauter barrage
v plastiquer
v faire exploser gazoduc
n dynamitage
n plasticage
n attentat explosif

[claim_attack]
v: subj > contre|en|à|dans
n: agent > contre|en|à
v revendiquer attentat
v revendiquer attaque
v revendiquer responsabilité
v revendiquer enlèvement
n revendication attentat

[open_fire]
v: subj > sur|contre
n: agent > sur|contre
v tirer {from: state/part/org; to: state/part/org}
v ouvrir feu
v faire feu
v tirer coup feu
v tirer rafale
v tirer balle réelle
v tirer sur foule              subj > de|en
v tirer sur manifestant        subj > en|à
v mitrailler foule
v ouvrir feu manifestant
v ouvrir feu foule
n tir                          agent > sur|contre|en_direction_de
n fusillade                    agent|par > contre|sur|à
n tir nourri
n tir balle réelle
n tir sniper

[shell]
v: subj > obj|sur
n: par|adj|agent > de|contre|sur|en
v pilonner
v canonner
v tirer obus                   subj > sur|contre|en
v tirer mortier                subj > sur|contre|en
v arroser obus                 subj > obj|sur|de
v pilonner position            subj > de|en
v bombarder position           subj > de|en
n tir artillerie               agent > sur|contre
n pilonnage                    par|adj|poss|agent > de|contre|sur|en
n tir mortier
n tir obus
n duel artillerie              both|agent > avec|both
n barrage artillerie
n déluge feu
n bombardement artillerie

[fire_missiles]
v: subj > sur|contre|en|vers
n: agent|par > sur|contre|en
v lancer {obj: missile/roquette/drone/obus} subj > contre|sur|en_direction_de|vers
v tirer {obj: missile/roquette/obus/drone} subj > contre|sur|en_direction_de
v tirer missile sur
v tirer salve missile
v lancer salve missile
v lancer barrage missile
n attaque missile {to: state/org/part/group} agent > contre|à|en|dans|sur
n tir missile                  agent > sur|contre
n frappe missile {to: state/org/part/group} agent > contre|sur|en
n pluie missile                agent > sur|contre
n salve missile
n barrage missile
n attaque balistique

[fire_rockets]
v: subj > sur|contre|vers|en_direction_de|en
n: agent|par > sur|contre|vers|en
v tirer roquette
v lancer roquette
v tirer salve roquette
n tir roquette                 agent > sur|contre|vers|en_direction_de
n pluie roquette
n attaque roquette
n salve roquette
n barrage roquette

[drone_strike]
v: subj > contre|sur|en|dans|à
n: agent|par > contre|sur|en|à
v lancer drone
v lancer attaque drone
v mener attaque drone
v mener frappe drone
v lancer essaim drone
n attaque drone {to: state/org/part/group} agent > contre|à|en|dans|sur
n frappe drone {to: state/org/part/group} agent > contre|sur|en
n frappe drone armé
n essaim drone
n drone kamikaze
n drone explosif

[bomb]
v: subj > sur
n: par|adj|agent > de|contre|sur|en
v bombarder                    subj > obj|sur
v mitrailler                   subj > obj|sur
v larguer {obj: bombe}
v lâcher {obj: bombe}
v raser {from: state/part}     subj > obj
v bombarder ville              subj > de|en
v bombarder civil              subj > de|en
v bombarder hôpital            subj > de|en|à
v tapisser bombe               subj > de|en|sur|obj
v larguer bombe                subj > de|en|sur|obj
v larguer baril explosif
n bombardement                 par|adj|poss|agent > de|contre|sur|en
n bombardement intensif
n bombardement meurtrier
n campagne bombardement
n largage bombe
n baril explosif

[air_strike]
v: subj > contre|sur|en|à|dans
n: agent|par > contre|sur|en|à|dans
v mener frappe aérien
v mener raid aérien
v effectuer frappe aérien
v effectuer raid aérien
v lancer frappe aérien
v lancer raid aérien
v multiplier frappe
v intensifier frappe
n frappe aérien {to: state/org/part/group} agent > contre|sur|en|à|dans
n raid aérien {to: state/org/part/group} agent > contre|sur|en|à|dans
n bombardement aérien          agent > contre|sur|en|à|dans|de
n frappe ciblée
n campagne aérien
n vague frappe
n attaque aérien

[shoot_down]
v: subj > de|obj
n: par|agent > de
v abattre {obj: avion/drone/hélicoptère/missile/appareil/chasseur}
v intercepter {obj: missile/roquette/drone}
v abattre avion
v abattre drone
v abattre hélicoptère
v abattre chasseur
v abattre avion ligne
v descendre {obj: avion/drone/hélicoptère}
v détruire vol                 subj > de
n destruction avion
n destruction drone

[sink_ship]
v: subj > de|obj
n: par|agent > de|contre
v couler {obj: navire/bateau/frégate/croiseur/vedette/sous-marin}
v couler navire
v couler bateau
v torpiller {obj: navire/bateau/frégate/corvette/paquebot}
v torpiller navire
v attaquer pétrolier
v attaquer navire
v attaquer cargo
v envoyer par fond
n torpillage
n attaque navire

[destroy]
v: subj > de|obj|en
n: par|adj|agent > de|en
v détruire {to: state/part; from: state/part/org} subj > obj|de
v réduire en cendre
v réduire en ruine
v réduire en poussière
v dévaster {from: state/part/org; to: state/part}
v détruire base
v détruire char
v détruire dépôt munition
n destruction {to: state/part}
n anéantissement

[strike_infrastructure]
v: subj > de|en|à
n: agent|par > contre|sur|de
v endommager {from: state/part/org} subj > de|obj
v détruire {obj: pont/dépôt/base/char/navire/centrale/infrastructure/maison/hôpital/ville} subj > de|en|à|obj
v frapper infrastructure
v frapper raffinerie
v frapper centrale
v frapper port
v bombarder infrastructure
v détruire infrastructure
v détruire barrage
v détruire pont
v attaquer raffinerie
v attaquer infrastructure
v viser infrastructure
n frappe infrastructure
n destruction infrastructure
n destruction barrage
n attaque raffinerie
n attaque infrastructure

[burn]
v: subj > de|obj
n: par|agent > de|contre
v incendier
v mettre feu                   subj > à
v incendier village
v incendier maison
v incendier ambassade
v brûler village
v brûler maison
v brûler {obj: village/maison/ferme/église/mosquée/école}
v réduire village cendre
n incendie criminel
n incendie volontaire
n cocktail molotov

[military_intervention]
v: subj > en|dans|contre|à
n: agent|adj > en|dans|contre
v intervenir militairement
v intervenir {from: part; to: state} subj > en|dans|contre
v intervenir par force
v lancer intervention militaire
v mener intervention militaire
v recourir force               subj > contre
v employer force               subj > contre
v user force                   subj > contre
n intervention militaire       agent|adj > en|contre|dans|event
n intervention armée           agent|adj > en|contre|dans
n recours force
n usage force
n emploi force
n expédition militaire

[counter_insurgency]
v: subj > contre|en
n: agent|par > contre|en
v mener opération antiterroriste
v lancer opération antiterroriste
v mener opération ratissage
v traquer jihadiste            subj > de|en
v mener guerre terrorisme
n contre-insurrection          agent > contre
n opération antiterroriste     par|agent > contre
n opération ratissage
n guerre contre terrorisme
n lutte antiterroriste

[wound]
v: subj > de|obj
n: par|agent > de
v blesser {from: state/part/org} subj > obj|de
v blesser soldat
v blesser civil
v blesser par balle
v faire blessé                 subj > parmi|en|à|dans
v faire mort                   subj > parmi|en|à|dans
v faire victime                subj > parmi|en|à|dans
n mutilation

[repel]
v: subj > de|obj
v repousser {from: part/state; to: part/state/org} subj > obj
v refouler {from: part; to: part} subj > obj
v repousser attaque
v repousser assaut
v repousser offensive
v repousser invasion
v stopper avancée

[defeat]
v: subj > obj
n: face_à|contre > de
v mettre en déroute
v infliger lourd perte         subj > à
v infliger perte               subj > à
v anéantir {to: state/part/org; from: state/part/org}
v neutraliser {to: part/org/person; from: state/part/org}
v éliminer {to: part/org/person; from: state/part/org}
v vaincre {from: state/part/org; to: state/part/org} subj > obj|à
v écraser {from: state/part/org; to: state/org} subj > obj|à
v infliger défaite             subj > à
v décimer {from: state/part/org; to: state/part/org} subj > obj|à
v tailler en pièce             subj > obj|à
n défaite militaire
n débâcle

[invade]
v: subj > de|en|obj
n: par|adj|agent > de|en|contre
v envahir                      subj > obj|en|dans
v pénétrer {from: part/state/org; to: state} subj > en|dans
v entrer {from: part; to: state} subj > en|dans
v entrer en territoire         subj > obj|de
v lancer invasion              subj > de|contre
v lancer invasion terrestre
v mener invasion
v envahir territoire
v envahir voisin
v déclencher invasion
n invasion                     par|adj|poss|agent > de|en|dans|contre
n invasion terrestre
n invasion militaire
n envahissement

[cross_border]
v: subj > en|dans|de|avec
n: agent|adj > en|dans|de|contre
v franchir frontière {from: part/state} subj > de|avec
v traverser frontière {from: part/state} subj > de|avec
v faire irruption              subj > en|dans
v faire incursion              subj > en|dans
v mener incursion              subj > en|dans
v lancer incursion             subj > en|dans
v faire incursion territoire
v franchir ligne contrôle
v franchir ligne démarcation
v franchir ligne front
v s'infiltrer {from: part/org; to: state}
n incursion                    agent|adj > en|dans|à|contre
n intrusion                    agent|adj > en|dans
n incursion armée
n incursion militaire
n incursion territoire
n attaque transfrontalier
n opération transfrontalier
n raid transfrontalier

[ground_offensive]
v: subj > contre|en|dans|à|sur
n: agent > en|contre|dans|à
v lancer offensive terrestre
v mener offensive terrestre
v lancer opération terrestre
v mener opération terrestre
n opération terrestre
n offensive terrestre {to: state/org/part/group} agent > contre|en|dans|à
n assaut terrestre             agent > contre|en|dans|à|sur

[advance]
v: subj > de
n: agent|adj > en|dans|vers|sur
v progresser {from: part; to: state} subj > en|dans|vers
v avancer {from: part; to: state} subj > en|dans|vers
v gagner terrain {from: part/org/state} subj > en|dans|face_à|sur
v percer ligne
v enfoncer ligne
v percer défense
v marcher capitale
n avancée {to: state; from: state/part} agent > en|dans|à|vers
n percée {to: state; from: state/part} agent > en|dans|à
n progression {from: part/org; to: state}
n gain territorial
n percée ligne

[fight]
v: subj|both > contre|avec|both
n: both|agent > contre|avec|both
v combattre {from: state/part/org/group; to: state/part/org} subj > obj|contre
v guerroyer                    subj > contre
v se battre {from: state/part/org} subj > contre|avec|both
v lutter {from: part; to: org/part} subj > contre
v livrer bataille              subj > à|contre
v entrer en conflit            subj > avec
v prendre arme                 subj > contre
v en découdre {from: state/part/org} subj > avec
v s'entretuer                  both > both
v livrer combat
v mener combat
v mener guérilla
v se livrer combat
n conflit {to: state/org/part/group} both|agent > avec|contre|both
n conflit militaire            both|agent > avec|contre|both
n conflit armé                 both|agent > avec|contre|both
n conflit frontalier           both|agent > avec|contre|both
n combat {to: state/org/part/group}
n bataille {to: state/org/part/group}
n hostilité                    both > contre|avec|both
n guérilla                     agent > contre
n combat rapproché
n violent combat
n combat sol
n lutte armée
n insurrection armée
v combattre {to: part/org/state; from: part/org/state}
v combattre
v guerroyer contre              subj > contre
v faire coup feu                subj > contre|avec
v en découdre                   subj > avec|contre
n combat                        both|agent > contre|avec|both

[clash]
v: both|subj > avec|contre|both
n: both|agent > avec|contre|both
v affronter {from: part/state/org; to: part/state/org} subj > obj
v s'affronter {from: part/state/org} both > both
v s'opposer {from: part}       both > both
v s'accrocher {from: part; to: part}
v se heurter {from: part; to: part}
v en venir mains
n affrontement {to: state/org/part/group}
n heurt {to: state/org/part/group}
n escarmouche {to: state/org/part/group}
n accrochage {to: state/org/part/group}
n affrontement armé
n affrontement frontalier
n affrontement meurtrier
n clash frontalier
n incident frontalier
v opposer {subj: affrontement/combat/heurt/accrochage/échauffourée/bataille/fusillade/guerre/conflit} obj > à
v mettre aux prises {subj: affrontement/combat/heurt/accrochage} obj > à
v échanger coup                 both|subj > avec|both
v en venir aux mains            both > avec|both
v batailler {from: part}        subj > contre|avec
v ferrailler {from: part}       subj > contre|avec
n accrochage                    both|agent > avec|both|contre
n escarmouche                   both|agent > avec|both|contre
n altercation                   both|agent > avec|both
n rixe                          both|agent > avec|both
n bras fer armé                 both|agent > avec|both

[exchange_fire]
v: both|subj > avec|both
n: both|agent > avec|both
v échanger tir                 both > avec|both
v échanger coup feu
v échanger tir artillerie
v échanger frappe
v échanger missile
n échange tir                  both|agent > avec|both|contre
n échange coup feu
n échange frappe
n échange missile

[wage_war]
v: subj > contre|à|en
n: both|agent > contre|avec|both|en
v faire guerre                 subj > à
v livrer guerre                subj > à|contre
v être en guerre               subj > contre|avec|both
v mener guerre
v poursuivre guerre            subj > contre|en
v se livrer guerre             both > both
v mener guerre par procuration
v livrer guerre sans merci
v mener guerre agression
v mener guerre sale
n guerre {to: state/org/part/group} both|agent > contre|avec|both|en|à
n guerre agression             agent > contre|en
n guerre civile                both|agent > contre|both
n guerre par procuration
n guerre frontalier
n guerre ouverte
n guerre usure
n guerre invasion
n guerre éclair

[declare_war]
v: subj > à|contre|en
n: agent|par > à|contre
v déclencher guerre            subj > contre|en
v déclencher guerre            subj > contre|en|avec
v déclarer guerre              subj > à
v entrer en guerre             subj > contre|avec
v partir en guerre             subj > contre
v déclarer guerre totale
v entrer en guerre contre
v plonger dans guerre
n déclaration guerre
n entrée guerre
n déclenchement guerre
n déclenchement hostilité

[violate_ceasefire]
v: subj > avec|de|en|à
n: par|agent > de|avec|en
v violer cessez-le-feu         subj > avec|de
v violer trêve                 subj > avec|de
v rompre cessez-le-feu         subj > avec
v rompre trêve                 subj > avec
v violer accord cessez-le-feu
v violer armistice
v enfreindre cessez-le-feu
v rompre armistice
v reprendre hostilité          subj > contre|avec
v reprendre combat             subj > contre|avec
v reprendre bombardement       subj > contre|en|sur
n violation cessez-le-feu
n violation trêve
n rupture cessez-le-feu
n rupture trêve
n reprise hostilité            both|agent > avec|contre|both
n reprise combat               both|agent > avec|contre|both

[besiege]
v: subj > de|obj
n: par|adj|agent > de
v assiéger ville
v encercler ville
v mettre siège                 subj > devant|à
v prendre en tenaille          subj > obj
v resserrer étau               subj > autour_de|sur
v affamer population
v encercler force
v assiéger                     subj > obj|de
v encercler                    subj > obj|de
v affamer                      subj > obj|de
n encerclement ville
n encerclement                 par|adj|poss|agent > de|contre
n siège ville                  par|adj > de

[blockade]
v: subj > de|à|contre|sur
n: par|adj|poss|agent > de|contre
v bloquer port
v bloquer ville
v bloquer corridor
v couper route                 subj > de|vers
v instaurer blocus
v maintenir blocus
v renforcer blocus
v soumettre blocus             subj > obj
v imposer blocus naval
v imposer blocus               subj > à|contre|sur
v décréter blocus              subj > contre|à
v mettre en place blocus       subj > contre|de
v bloquer {obj: port/frontière/détroit/corridor/accès/route/canal/côte} subj > de|obj
v couper monde                 subj > obj|de
n blocus total                 par|adj|agent > de|contre|à
n blocus port                  par|adj|agent > de|contre|à
n blocus
n blocus naval
n blocus maritime
n blocus aérien

[occupy]
v: subj > obj
n: par|adj|agent > de|en
v occuper {to: state/part; from: state/part/org}
v perdre contrôle              de > subj
v contrôler {obj: ville/village/localité/territoire/région/province; from: state/part/org} subj > de|en|obj
v subjuguer {to: state}
v soumettre {to: state; from: state/part}
v faire main basse             subj > sur
v mettre main                  subj > sur
v planter drapeau              subj > sur|en|à
v occuper territoire           subj > de|obj|en
v occuper ville                subj > de|obj|en
v occuper île                  subj > de|obj|en
v occuper région               subj > de|obj|en
v occuper partie               subj > de|obj|en
v prolonger occupation         subj > de|obj|en
v placer sous occupation
v expulser {from: part/org; to: org/part}
v chasser {from: part/org; to: org/part}
v déloger {from: part/state/org; to: org/part}
n occupation                   par|adj|poss|agent > de|sur
n occupation militaire
n occupation territoire
n occupation illégal

[capture_territory]
v: subj > de|à|en|obj
n: par|adj|agent > de
v s'emparer {from: state/part/org} subj > de
v conquérir {from: state/part/org} subj > obj|de
v prendre contrôle             subj > de
v prendre {obj: ville/village/localité/capitale/aéroport/colline} subj > à|de|obj
v prendre pied                 subj > en|dans|sur
v capturer {obj: %territory}   subj > à|de|obj
v conquérir {obj: %territory}  subj > à|de|obj
v tomber main                  de > subj
v tomber entre main            de > subj
v s'emparer ville
v s'emparer village
v s'emparer base
v s'emparer aéroport
v prendre ville
v prendre village
v prendre contrôle ville
v prendre contrôle région
v prendre contrôle village
v prendre contrôle aéroport
v rafler territoire
v conquérir ville
v capturer village
n conquête                     par|adj|poss|agent > de|sur
n prise ville                  par|adj > de
n prise                        par|adj > de
n capture                      par|adj > de
n chute ville                  aux_mains_de > de
n prise contrôle
n prise village
n prise capitale
n conquête ville
n conquête territoire
n capture ville
v prendre {to: part; from: part/org} subj > à
v arracher {to: part; from: part/org} subj > à
v ravir {to: part/state; from: part/org} subj > à
v capturer {to: state; from: part/org} subj > obj

[recapture]
v: subj > à|de|en|obj
n: par|adj|agent > de
v reconquérir {from: state/part/org} subj > à|sur|de|obj
v reprendre contrôle           subj > de
v reprendre {obj: %territory}  subj > à|de|obj
v libérer {obj: ville/village/localité/territoire/région} subj > de|obj
v reprendre ville
v reprendre village
v reprendre territoire
v reconquérir ville
v reconquérir territoire
v libérer ville
v libérer village
v libérer territoire
n reconquête                   par|adj|poss|agent > de|sur
n reprise ville
n reprise contrôle
n libération ville
n libération territoire

[drive_out]
v: subj > obj|de
n: par|agent > de
v chasser troupe
v expulser troupe
v chasser combattant
v déloger combattant
v bouter hors
v forcer retraite
n éviction jihadiste

[annex]
v: subj > obj|de
n: par|adj|agent > de
v annexer                      subj > obj
v s'annexer                    subj > obj
v rattacher {to: state; from: state} subj > obj
v démembrer {to: state}        subj > obj
v annexer territoire
v annexer illégalement
v proclamer annexion
v décréter annexion
v rattacher par force
v incorporer {from: state; to: state}
n annexion                     par|adj|poss|agent > de
n rattachement                 à > de
n annexion illégal
n annexion territoire
n redécoupage frontière

[kill]
v: subj > de|obj
n: par|adj > de
v abattre {to: part/person; from: state/part/org/person} subj > obj
v mitrailler {to: part}        subj > obj
v tuer {to: part/person; from: state/part/org/person} subj > obj
v mettre à mort
v tuer balle
v tuer manifestant
v tuer journaliste
v tuer civil
v ôter vie
v exécuter sommairement
v abattre civil
v liquider {to: person; from: state/part/org}
n mise à mort
n bain sang                    par|adj > en|à
n exécution sommaire
n exécution extrajudiciaire
v abattre {to: person/part; from: state/part/org}
v descendre {to: person; from: part}
v éliminer {to: person/part; from: state/part/org}
v neutraliser {to: part/person; from: part/state}
v liquider {to: person/part; from: state/part/org}
v faucher {to: person/part; from: part}
v donner mort                   subj > à
v laisser pour mort
v abattre froidement
v abattre d'balle
v tuer par balle
v coûter vie                    subj > à

[kill_in_action]
v: subj > de|obj|en
n: par|adj|agent > de
v tuer {to: state/part; from: state/part/org} subj > obj
v tuer {obj: soldat/civil/militaire/combattant/policier/manifestant/otage/chef/commandant/général; from: state/part/org} subj > obj
v tuer soldat
v tuer combattant
v tuer militaire
v tuer jihadiste
v tuer commandant
v abattre soldat
v neutraliser combattant
v éliminer chef
v éliminer commandant
n élimination {to: part/person/org}

[assassinate]
v: subj > de|obj
n: par|adj|agent > de
v assassiner                   subj > obj
v faire assassiner             subj > obj
v ordonner assassinat          subj > de
v ordonner meurtre             subj > de
v commanditer assassinat       subj > de
v commanditer meurtre          subj > de
v assassiner président
v assassiner opposant
v assassiner ministre
v assassiner journaliste
v abattre opposant
v faire tuer
v orchestrer assassinat
v revendiquer assassinat
n assassinat                   par|adj > de
n meurtre                      par|adj > de
n assassinat politique
n assassinat ciblé
n élimination ciblée
n régicide

[attempt_assassination]
v: subj > comp|obj
n: par|agent > contre|de
v tenter d'assassiner
v attenter vie                 subj > de
v tenter de tuer
v fomenter assassinat          subj > obj|contre|de
n tentative assassinat         par|adj > de|contre
n tentative meurtre
n complot assassinat
n projet assassinat

[execute]
v: subj|en > obj|de
n: par|adj|agent > de
v exécuter {to: person/part}   subj|en > obj
v exécuter prisonnier
v exécuter otage
v exécuter soldat
v exécuter civil
v pendre {from: state/part/org; to: person/part}
v fusiller {from: state/part/org; to: person/part}
v mettre à mort condamné
n exécution {to: person/part}  par|adj > de
n pendaison
n exécution publique
n exécution prisonnier
n peloton exécution

[behead]
v: subj > obj
n: par|adj > de
v décapiter {to: person/part}
v égorger
v décapiter otage              subj > obj|de
v trancher gorge               subj > de|à
n décapitation {to: person/part}
n égorgement
n décapitation otage

[poison]
v: subj > obj
n: par|adj|agent > de
v empoisonner
v empoisonner agent innervant
v empoisonner opposant
n empoisonnement               par|adj > de
n tentative empoisonnement
n empoisonnement opposant

[massacre]
v: subj > de|obj|en|à
n: par|adj > de
v massacrer                    subj > obj
v exterminer                   subj > obj
v massacrer civil
v massacrer villageois
v commettre massacre
v perpétrer massacre
v tuer masse
v décimer population
n massacre
n tuerie
n extermination
n massacre civil               par|adj|agent > de|en|à
n tuerie masse                 par|adj|agent > de|en|à
n charnier                     par|adj|agent > de|en|à

[genocide]
v: subj > contre|en|de|à_l'encontre_de
n: par|agent > contre|de|en
v commettre génocide
v perpétrer génocide
v mener génocide
n génocide                     par|adj|agent > contre|de
n acte génocidaire
n guerre extermination

[ethnic_cleansing]
v: subj > contre|de|en
n: par|agent > de|contre|en
v mener nettoyage ethnique
v procéder nettoyage ethnique
v se livrer nettoyage ethnique
n épuration ethnique
n purification ethnique
n campagne nettoyage ethnique
n nettoyage ethnique

[war_crime]
v: subj > contre|en|à_l'encontre_de
n: par|adj|agent > contre|en
v commettre crime guerre
v commettre exaction
v commettre atrocité
v perpétrer exaction
v commettre crime contre humanité
v se livrer exaction
v semer terreur
n exaction                     par|agent > contre|en
n crime guerre                 par|adj > contre|en
n atrocité
n crime contre humanité

[torture]
v: subj > obj
n: par|agent > de|contre
v soumettre torture
v torturer à mort
v infliger sévices             subj > à
v infliger mauvais traitement  subj > à
v torturer                     subj > obj|contre
n acte torture
n supplice
n torture                      par|agent > de|contre|envers

[beat]
v: subj > obj
n: par|agent > de|contre
v rouer coup
v battre à mort
v frapper à mort
v matraquer
v molester
v agresser physiquement
v tabasser manifestant
v maltraiter                   subj > obj|contre
v brutaliser                   subj > obj|contre
v tabasser                     subj > obj|contre
v passer tabac                 subj > obj|contre
v violenter                    subj > obj|contre
n passage tabac
n tabassage
n brutalité                    par|agent > contre|envers
n violence policier
n brutalité policier
n maltraitance

[sexual_violence]
v: subj > obj|contre
n: par|agent > de|contre|sur
v violer {to: part}            subj > obj
v commettre viol
v commettre violence sexuel
v agresser sexuellement
n violence sexuel
n viol masse
n esclavage sexuel
n agression sexuel

[stab]
v: subj > obj
n: par|agent > contre|de
v poignarder
v attaquer couteau
v attaquer arme blanche
v attaquer machette
n attaque couteau
n attaque arme blanche
n attaque machette

[mob_violence]
v: subj > contre|obj|de|à
n: par|agent > contre|de
v lapider                      subj > obj
v lyncher                      subj > obj
v caillasser
v lancer pierre                subj > sur|contre
v jeter pierre                 subj > sur|contre
v lancer cocktail molotov      subj > sur|contre
v attaquer ambassade           subj > de
v vandaliser
v profaner
n lynchage
n pogrom
n lapidation
n caillassage
n violence intercommunautaire
n violence interethnique
n attaque xénophobe

[abduct]
v: subj > de|obj
n: par|adj|agent > de
v enlever civil
v enlever écolier
v enlever journaliste
v enlever humanitaire
v kidnapper écolier
v capturer civil
v faire disparaître            subj > obj
v enlever {to: person/part; from: state/org/part} subj > obj
v kidnapper                    subj > obj
v séquestrer                   subj > obj
v prendre en otage             subj > obj
v retenir en otage             subj > obj
n rapt
n kidnapping
n enlèvement civil
n enlèvement masse
n disparition forcée
n séquestration
n enlèvement                   par|adj|poss > de
n prise otage                  par|agent > de

[take_hostage]
v: subj > de|obj
n: par|agent > de
v prendre otage
v détenir otage
v retenir otage
v prendre civil en otage
n détention otage

[hijack]
v: subj > de|obj
n: par|agent > de
v détourner avion
v détourner vol
v détourner navire
v prendre en otage avion
v attaquer navire marchand
v détourner {obj: avion/navire/vol} subj > de|vers|obj
n détournement avion
n détournement navire
n acte piraterie               par|agent > contre|de
n piraterie

[human_shield]
v: subj > obj
n: par|agent > de
v utiliser bouclier humain
v servir bouclier humain
v se servir civil bouclier
v placer devant troupe
n bouclier humain
n usage bouclier humain

[chemical_attack]
v: subj > contre|sur|en|à
n: par|agent|adj > contre|sur|en|à
v gazer                        subj > obj
v utiliser arme chimique
v employer arme chimique
v recourir arme chimique
v mener attaque chimique
v larguer chlore
v utiliser gaz sarin
n attaque chimique {to: state/org/part/group} par|adj|agent > contre|sur|à
n usage arme chimique
n emploi arme chimique
n attaque gaz
n attaque biologique

[nuclear_attack]
v: subj > contre|sur
n: par|agent > contre|sur|de
v utiliser arme nucléaire
v employer arme nucléaire
v larguer bombe atomique
v recourir arme nucléaire
n frappe nucléaire
n attaque nucléaire
n bombardement atomique

[cluster_bomb]
v: subj > contre|sur|en
n: par|agent > contre|sur|en
v utiliser bombe sous-munition
v utiliser arme sous-munition
v larguer bombe sous-munition
v utiliser bombe phosphore
v utiliser phosphore blanc
n usage bombe sous-munition
n bombe sous-munition
n phosphore blanc

[cyber_attack]
v: subj > contre|de
n: agent|par > contre|de|en|sur
v mener attaque informatique
v lancer attaque informatique
v perpétrer cyberattaque
v mener cyberguerre
v lancer rançongiciel
v paralyser site               subj > de
v paralyser réseau informatique subj > de
v cyberattaquer                subj > obj|de
v mener cyberattaque           subj > contre
v lancer cyberattaque          subj > contre
n cyberguerre
n cyberoffensive
n attaque déni service
n attaque rançongiciel
n vague cyberattaque
n cyberattaque                 agent|par > contre|de|en
n attaque cyber                agent|par > contre|de|en
n attaque informatique         agent|par > contre|de|en
