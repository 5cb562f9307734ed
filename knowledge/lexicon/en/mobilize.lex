# MOBILIZE: moves of troops, drills, tests and alerts short of force.

[deploy]
v: subj > to|in|on|near|against|along|around|across|into
n: agent|by|of > to|in|on|near|against|along|around|across
v deploy {obj: %troops}
v deploy troops
v deploy soldier
v deploy force
v deploy battalion
v deploy brigade
v deploy marine
v deploy contingent
v deploy {from: part; to: state}
v preposition {obj: %troops}
v field {obj: %troops}
v position {obj: %troops}
v position troops
n deployment
n troop deployment
n military deployment
n force deployment
n deployment troops
n deployment soldier
v station {obj: %troops} subj > to|in|on|near|against|along|around|across|into|at|opposite|facing
v base {obj: %troops} subj > to|in|on|near|against|along|around|across|into|at|opposite|facing
v place {obj: %troops} subj > to|in|on|near|against|along|around|across|into|at|opposite|facing
v set up {obj: %troops} subj > to|in|on|near|against|along|around|across|into|at|opposite|facing
v move up {obj: %troops} subj > to|in|on|near|against|along|around|across|into|at|opposite|facing
v station on border             subj > with|of
v deploy on border              subj > with|of
v deploy to border              subj > with|of
v deploy along border           subj > with|of
v send to border                subj > with|of
v rush to border                subj > with|of
v move to border                subj > with|of
v mass along border             subj > with|of
v mass on border                subj > with|of
v mass near border              subj > with|of
v mass opposite                 subj > opposite
v put on border                 subj > with|of
v put brigade on standby        subj > to|for
v put battalion on standby      subj > to|for
v put company on standby        subj > to|for
v put troops on standby          subj > to|for
v set up headquarters {from: part} subj > in
v be stationed on facing        subj > facing
v station facing                subj > facing
v station opposite              subj > opposite
v draw up {from: part}          subj > on|at|near
v advance {from: part; to: state} subj > on|to|towards|toward
v steam {from: part; to: state} subj > to|towards|toward|into
v set sail {from: part; to: state} subj > for|to
n stationing                    agent|by > in|on|at
n troop on border               agent > with
n build-up on border            agent > with

[mass_troops]
v: subj > on|near|along|at|in|around|against|outside
n: agent|by|of > on|near|along|at|in|around
v mass {obj: %troops}
v mass troops
v mass soldier
v mass force
v mass troops on border         subj > with|of
v mass {from: part; to: state}
v amass {obj: %troops}
v amass troops
v amass force
v concentrate {obj: %troops}
v concentrate troops
v gather {obj: %troops}
v assemble {obj: %troops}
v build up {obj: %troops}
n troop concentration
n concentration troops
n massing troops
n troop massing
v bunch {obj: %troops} subj > on|near|along|at|in|around|against|outside|opposite|facing
v line up {obj: %troops} subj > on|near|along|at|in|around|against|outside|opposite|facing

[send_reinforcements]
v: subj > to|into|in|on|against|near|across
n: agent|by|of > to|into|in
v send {obj: %soldiers}
v send troops
v send soldier
v send army
v send reinforcement
v send in troops
v send in army
v send special force
v send commando
v dispatch {obj: %troops/warplane}
v dispatch troops
v dispatch soldier
v dispatch reinforcement
v rush {obj: %soldiers}
v rush troops
v rush reinforcement
v pour troops
v airlift {obj: %soldiers}
n reinforcement                agent|by > to|in
n dispatch troops
n arrival reinforcement
n sending troops
v move {obj: %soldiers} subj > to|into|in|on|against|near|across
v order {obj: %soldiers} subj > to|into|in|on|against|near|across
v fly {obj: %soldiers} subj > to|into|in|on|against|near|across
v pour {obj: %soldiers} subj > to|into|in|on|against|near|across
v transfer {obj: %soldiers} subj > to|into|in|on|against|near|across
v shift {obj: %soldiers} subj > to|into|in|on|against|near|across
v recall {obj: %soldiers} subj > to|into|in|on|against|near|across
v bring {obj: %soldiers} subj > to|into|in|on|against|near|across

[station_troops]
v: subj > in|on|at|near
n: agent|by|of > in|on|at
v station {obj: %troops}
v station troops
v station soldier
v garrison {obj: troop/soldier}
v base {obj: troop/soldier/bomber/jet/missile}
v keep {obj: troop/garrison/contingent}
v keep troops
v maintain {obj: troop/garrison/contingent}
v maintain troops
v maintain garrison
v leave {obj: troop/garrison}
n stationing troops
n garrison
n troop presence
v keep {obj: troop/soldier/force/garrison/missile} subj > in|on
v base {obj: troop/soldier/force/missile/bomber} subj > in|on

[troops_arrive]
v: subj > in|at|on
n: agent|of > in|at|on
v arrive {from: part; to: state}
v land {from: part; to: state}
v take up position {from: part} subj > in|near|around|along|on
v dig in {from: part}          subj > in|near|around|along
v set foot {from: part}
n arrival troops
n arrival soldier
n arrival force
n landing troops
n arrival contingent

[approach]
v: subj > on
n: agent|of > on|towards|toward
v march {from: part}           subj > on|towards|toward|to
v advance {from: part}         subj > towards|toward|on
v head {from: part; to: state} subj > for|to|towards|toward
v move {from: part; to: state} subj > towards|toward|near|closer_to
v close in {from: part}
v approach {from: part; to: state} subj > obj
v converge {from: part}
v steam {from: part}           subj > towards|toward|to|for
v sail {subj: ship/fleet/carrier/warship/destroyer/frigate/flotilla} subj > towards|toward|to|for|near
n march {from: part}
n advance {from: part; to: state}
v circle {to: state; from: part/state} subj > obj
v encircle {to: state; from: part} subj > obj
v buzz {to: state/part; from: part/state} subj > obj
v scramble {obj: jet/fighter/plane/aircraft/helicopter} subj > against|to
v edge closer {from: part; to: state} subj > to
v close in {from: part; to: state} subj > on

[move_troops]
v: subj > to|into|near|towards|toward|closer_to
n: agent|by|of > to|near|towards|toward
v move {obj: %troops}
v move troops
v move force
v redeploy {obj: %troops}
v redeploy troops
v redeploy force
v transfer {obj: troop/force/brigade/battalion}
v transfer troops
v shift {obj: troop/force/carrier}
v shift troops
n troop movement
n movement troops
n redeployment
n military movement
n transfer troops

[deploy_navy]
v: subj > to|in|near|off|into|against|towards|toward
n: agent|by|of > to|in|near|off
v deploy warship
v deploy ship
v deploy aircraft carrier
v deploy fleet
v deploy submarine
v deploy destroyer
v deploy frigate
v deploy navy
v send {obj: warship/ship/carrier/fleet/destroyer/frigate/submarine/vessel/navy/flotilla}
v send warship
v send ship
v send aircraft carrier
v send navy
v send destroyer
v send submarine
v send strike group
v dispatch warship
v dispatch aircraft carrier
v dispatch frigate
v dispatch fleet
v divert {obj: carrier/warship/fleet}
v reroute {obj: carrier/warship/fleet}
v station warship
n naval deployment
n deployment warship
n deployment aircraft carrier
n naval presence               agent|of > in|near|off
n naval buildup
n armada                       agent|of > near|off|to

[deploy_aircraft]
v: subj > to|in|near|over|into
n: agent|by|of > to|in|near
v deploy fighter jet
v deploy jet
v deploy warplane
v deploy bomber
v deploy aircraft
v deploy drone
v deploy helicopter
v send fighter jet
v send warplane
v send bomber
v send jet
v send {obj: jet/warplane/bomber/fighter/aircraft/drone}
n deployment fighter jet
n deployment bomber
n deployment warplane
n deployment aircraft

[deploy_missiles]
v: subj > in|to|on|near|against|along
n: agent|by|of > in|to|on|near
v deploy missile
v deploy rocket launcher
v install missile
v install {obj: missile/launcher/battery/radar}
v place missile
v place {obj: missile/launcher/battery}
v station missile
v aim missile                  subj > at
v aim {obj: missile/gun/artillery} subj > at
v point {obj: missile/gun/rifle} subj > at
v train gun                    subj > on
n missile deployment
n deployment missile
n stationing missile
n deployment launcher

[deploy_armour]
v: subj > to|in|near|into|on|along
n: agent|by|of > to|in|near|into
v deploy tank
v deploy armoured vehicle
v deploy armored vehicle
v deploy artillery
v deploy heavy weapon
v send tank
v send armoured vehicle
v send armored vehicle
v mass tank
v roll tank
v roll {subj: tank/armour/armor/column; to: state} subj > into|towards|toward
n deployment tank
n deployment artillery
n armoured column              agent|of > towards|toward|into

[deploy_air_defence]
v: subj > in|to|near|against|around
n: agent|by|of > in|to|against
v deploy air defence
v deploy air defense
v deploy air defence system
v deploy air defense system
v deploy missile defence
v deploy missile defense
v deploy patriot
v deploy radar
v install missile shield
v activate air defence
v activate air defense
n missile shield               agent|of > in|against
n deployment missile defence
n deployment missile defense
n deployment air defence

[deploy_nuclear_weapons]
v: subj > in|to|on|near|against
n: agent|by|of > in|to|on
v deploy nuclear weapon
v deploy tactical nuclear weapon
v deploy nuclear warhead
v deploy nuclear missile
v station nuclear weapon
v place nuclear weapon
v move nuclear weapon
v transfer nuclear weapon
v host nuclear weapon          subj > of
n deployment nuclear weapon
n stationing nuclear weapon
n nuclear deployment
n transfer nuclear weapon

[deploy_police]
v: subj > in|to|on|against|around|across|at|outside
n: agent|by|of > in|to|on|against|around
v deploy police
v deploy riot police
v deploy police officer
v deploy security force
v deploy {obj: police/policeman/officer}
v mobilise police
v mobilize police
v mobilise {obj: police/policeman/officer}
v mobilize {obj: police/policeman/officer}
v send riot police
v send in police
v send police
v dispatch police
v call in police
v cordon off                   subj > obj
v lock down {obj: city/area/capital/district} subj > of|in
v flood street
v beef up security
v beef up police
v step up police patrol
v tighten security
n police deployment
n deployment police
n deployment security force
n police presence              agent|of > in|around|at
n heavy police presence
n security operation           agent|by > in|against
n lockdown city

[deploy_army_at_home]
v: subj > in|to|on|against|across|into
n: agent|by|of > in|to|on|against
v deploy army
v deploy military
v deploy national guard
v send national guard
v call in army
v call in troops
v call out army
v call in national guard
v mobilise national guard
v mobilize national guard
v federalise {obj: guard}
v federalize {obj: guard}
v activate national guard
v put troops on street
v send tank into street
n deployment army
n deployment national guard
n deployment military

[deploy_militia]
v: subj > to|in|into|against
n: agent|by|of > to|in|against
v deploy militia
v deploy fighter
v mobilise militia
v mobilize militia
v send militia
v send fighter
v unleash militia              subj > on|against
v mobilise fighter
v mobilize fighter
n mobilisation militia
n mobilization militia
n deployment fighter

[deploy_mercenaries]
v: subj > to|in|into|against
n: agent|by|of > to|in
v deploy mercenary
v send mercenary
v hire mercenary
v deploy paramilitary
v send paramilitary
v send military contractor
n deployment mercenary
n arrival mercenary
n sending mercenary

[open_base]
v: subj > in|on|at|near
n: agent|by|of > in|on|at|near
v open military base
v open naval base
v establish military base
v establish naval base
v set up military base
v build military base
v build naval base
v build base
v open {obj: base/outpost}
v establish {obj: base/outpost/garrison}
v set up {obj: base/outpost}
v expand base
v expand military base
v upgrade base
n military base
n naval base
n air base
n military outpost
n opening base
n construction base

[military_presence]
v: subj > in|on|near|at
n: agent|of > in|on|near|at
v maintain military presence
v keep military presence
v expand military presence
v extend military presence
n military presence
n military footprint
n military contingent
v reinforce {obj: group/battlegroup/garrison/contingent/presence/battalion/fleet/flank} subj > in|on|against|along
v strengthen {obj: garrison/contingent/presence/battalion/fleet/flank} subj > in|on|against|along
v beef up {obj: garrison/contingent/presence/force/troop/fleet/patrol/defence/defense} subj > in|on|against|along
v bolster {obj: garrison/contingent/presence/force/troop/fleet/patrol/defence/defense} subj > in|on|against|along
v boost {obj: garrison/contingent/presence/force/troop/fleet/patrol} subj > in|on|against|along
v double {obj: garrison/contingent/presence/troop} subj > in|on|against|along
v step up {obj: presence/patrol/deployment} subj > in|on|against|along

[build_up]
v: subj > in|on|near|along|against
n: agent|by|of > in|on|near|along|against
v increase military presence
v boost military presence
v strengthen military presence
v reinforce military presence
v bolster {obj: force/presence/defence/defense/military}
v bolster force
v bolster military presence
v beef up {obj: force/military/presence/troop}
v beef up force
v beef up military
v step up military activity
v ramp up military activity
n military buildup
n troop buildup
n buildup troops
n buildup force
n military escalation          agent|both > against|with|both

[arms_race]
v: subj|both > with|against|both
n: both|agent > with|against|both
v enter arms race
v start arms race
v engage in arms race
n arms race
n nuclear arms race
n military rivalry

[rearm]
v: subj > against
n: agent|of > against
v rearm {from: state/org/group}
v raise defence budget
v raise defense budget
v boost military spending
v increase military spending
v modernise arsenal
v modernize arsenal
v expand arsenal
v replenish arsenal
n rearmament

[develop_nuclear_weapons]
v: subj > against
n: agent|by|of > against
v develop nuclear weapon
v build nuclear weapon
v build nuclear bomb
v acquire nuclear weapon
v expand nuclear arsenal
v enrich uranium
v restart nuclear programme
v restart nuclear program
n nuclear proliferation
n uranium enrichment
n nuclear buildup

[reinforce_border]
v: subj > with|against|of
n: agent|by|of > with|against
v reinforce {obj: border/frontier}
v reinforce border
v strengthen border
v tighten border
v beef up border
v beef up border security
v tighten border security
v tighten border control
v secure border
v deploy troops border
v deploy troops along border
v deploy troops to border
v send troops to border
v send force to border
v deploy soldier border
n border reinforcement
n border buildup
n deployment along border
n border deployment

[reinforce_flank]
v: subj > against|in|on
n: agent|by|of > against|in|on
v reinforce flank
v reinforce eastern flank
v strengthen flank
v strengthen eastern flank
v bolster eastern flank
v strengthen deterrence
v strengthen defence posture
v boost deterrence
n reinforcement flank
n forward presence
n deterrence posture

[fortify]
v: subj > against|with|along|of
n: agent|by|of > against|along|with
v fortify {obj: border/position/island/city/defence/defense}
v fortify border
v fortify position
v dig trench
v build fortification
v build defensive line
v build bunker
v erect barricade
v strengthen fortification
n fortification
n defensive line

[build_wall]
v: subj > with|on|along|against
n: agent|by|of > with|on|against
v build wall
v build fence
v build border wall
v build border fence
v erect wall
v erect fence
v erect barrier
v erect border fence
v put up fence
v lay razor wire
v install razor wire
n border wall
n border fence
n razor wire

[lay_defensive_mines]
v: subj > on|along|in|near|against
n: agent|by|of > on|along|in|near
v mine {obj: border/port/strait/harbour/harbor/coast/water}
v lay mine
v lay landmine
v plant landmine
v plant mine
n mining border
n laying mine
n laying landmine

[militarise]
v: subj > of|with|in|obj
n: agent|by > of|in
v militarise {obj: border/island/sea/region/space/arctic}
v militarize {obj: border/island/sea/region/space/arctic}
v militarise border
v militarize border
v militarise island
v militarize island
v remilitarise
v remilitarize
n militarisation
n militarization
n remilitarization

[mobilise]
v: subj > against|for|along|near|to
n: agent|by|of > against|near|along
v mobilise {obj: %troops}
v mobilize {obj: %troops}
v mobilise troops
v mobilize troops
v mobilise force
v mobilize force
v mobilise army
v mobilize army
v mobilise police and military subj > to|in|against
v mobilize police and military subj > to|in|against
v activate troops
v put on war footing           subj > obj|against
n mobilisation {from: state/part}
n mobilization {from: state/part}
n troop mobilisation
n troop mobilization
n military mobilisation
n military mobilization

[general_mobilisation]
v: subj > against
n: agent|by|of > against
v order general mobilisation
v order general mobilization
v order partial mobilisation
v order partial mobilization
v declare mobilisation
v declare mobilization
v declare general mobilisation
v declare general mobilization
v announce mobilisation
v announce mobilization
v announce partial mobilisation
v announce partial mobilization
v order mobilisation
v order mobilization
n general mobilisation
n general mobilization
n partial mobilisation
n partial mobilization
n mobilisation order
n mobilization order

[call_up_reservists]
v: subj > against|for
n: agent|by|of > against|for
v call up {obj: reservist/reserve/conscript/recruit}
v call up reservist
v call up reserve
v call up troops
v mobilise reservist
v mobilize reservist
v mobilise {obj: reservist/reserve}
v mobilize {obj: reservist/reserve}
v summon reservist
v activate reservist
n mobilisation reservist
n mobilization reservist

[conscript]
v: subj > against|for
n: agent|by|of > against|for
v reintroduce conscription
v restore conscription
v introduce conscription
v impose conscription
v reinstate conscription
v reinstate draft
v expand draft
v lower draft age
n conscription
n military draft

[raise_army]
v: subj > against
n: agent|of > against
v raise {obj: army/militia/force/legion}
v raise army
v raise militia
v raise force
v form militia
v form army
v set up militia
v create militia
v assemble army
n formation militia
n creation militia

[recruit_fighters]
v: subj > against|for|in
n: agent|by|of > against|in|for
v recruit {obj: fighter/mercenary/soldier/volunteer/militant/jihadist}
v recruit fighter
v recruit mercenary
v recruit soldier
v recruit militant
v enlist {obj: fighter/soldier/volunteer/man}
v enlist fighter
v enlist volunteer
n recruitment fighter
n recruitment mercenary
n recruitment soldier

[arm_population]
v: subj > against
n: agent|of > against
v arm civilian
v arm population
v arm militia
v arm villager
v arm resident
v distribute weapon
v hand out weapon
v hand out rifle
n arming civilian
n arming militia

[military_alert]
v: subj > against|in|on|at|along|near|over
n: agent|of > against|in|along|on
v put on alert
v put on high alert
v put army on alert
v put troops on alert
v put force on alert
v place on alert
v place on high alert
v place army on alert
v place troops on alert
v place brigade on alert
v remain on alert {from: part/state}
v remain on high alert {from: part/state}
v stay on alert {from: part/state}
v be on alert {from: part}
v be on high alert {from: part}
v go on alert {from: part/state}
v raise alert level
v raise military alert
v heighten alert
v step up vigilance
n military alert
n high alert
n state alert
n heightened alert
v put crew on alert
v put navy on alert
v put fleet on alert
v put air force on alert
v put unit on alert
v put reservist on alert
v put missile on alert
v put on full alert
v place on full alert
v order alert
v order state of alert
v raise alert
v cancel leave {from: part/state}
n state of alert                agent|of > against|in|along|on|near
n full alert                    agent|of > against|in|along|on|near

[nuclear_alert]
v: subj > against|over
n: agent|of > against|over
v put nuclear force on alert
v place nuclear force on alert
v put deterrent on alert
v put deterrence force on alert
v raise nuclear alert
v raise nuclear readiness
n nuclear alert
n nuclear readiness

[police_alert]
v: subj > in|at|against|around|on|along
n: agent|by|of > in|at|around
v put police on alert
v place police on alert
v raise terror alert
v raise terror threat level
v raise terrorism alert
v step up security
v boost security {from: state/part}
v heighten security
v increase police patrol
v increase security {from: state/part}
n terror alert
n security alert
n heightened security

[combat_readiness]
v: subj > against|on|in
n: agent|of > against|on
v put in combat readiness
v raise combat readiness
v raise readiness
v put on standby
v place on standby
v stand ready {from: part}     subj > against
v check combat readiness
v inspect troops
n combat readiness
n snap inspection
n surprise inspection troops
n readiness check

[prepare_war]
v: subj > with|against
n: agent|of > against|with
v prepare for war
v prepare for conflict
v prepare for battle
v prepare for invasion         subj > of|by
v gear up for war
v brace for war
v get ready for war
n preparation war
n war preparation
n military preparation

[prepare_offensive]
v: subj > against|on|in|of
n: agent|of > against|on|in
v prepare offensive
v prepare attack
v prepare invasion
v prepare assault
v plan offensive
v plan attack
v plan invasion
v plan assault
v prepare to attack            subj > obj|comp
v prepare to invade            subj > obj|comp
v prepare ground operation
n preparation attack
n preparation offensive
n preparation invasion

[call_to_arms]
v: subj > against
n: agent|by > against
v call to arms
v call for jihad
v call for holy war
v call to take up arms
v declare jihad
v urge to take up arms
n call to arms
n call jihad

[drill]
v: subj > near|against|in|off|around|along|on
n: agent|of > near|against|in|off|around|along
v hold {obj: drill/manoeuvre/maneuver/wargame}
v hold military exercise
v hold war game
v hold drill
v hold military drill
v hold manoeuvre
v hold maneuver
v conduct {obj: drill/manoeuvre/maneuver/wargame}
v conduct military exercise
v conduct drill
v conduct military drill
v conduct manoeuvre
v conduct maneuver
v launch {obj: drill/manoeuvre/maneuver/exercise}
v launch military exercise
v launch drill
v stage {obj: drill/manoeuvre/maneuver/exercise/wargame}
v stage military exercise
v stage drill
v stage war game
v begin military exercise
v begin drill
v start military exercise
v start drill
v carry out drill
v carry out military exercise
n military drill
n war game
n wargame
n military manoeuvre
n military maneuver
n snap drill

[naval_drill]
v: subj > near|in|off|against
n: agent|of > near|in|off|against
v hold naval exercise
v hold naval drill
v conduct naval exercise
v conduct naval drill
v stage naval exercise
v launch naval exercise
n naval drill
n naval manoeuvre
n naval maneuver
n naval exercise

[air_drill]
v: subj > near|in|off|over|against
n: agent|of > near|in|off|over|against
v hold air exercise
v hold air drill
v conduct air exercise
v conduct air drill
v stage air exercise
n air drill
n air exercise

[live_fire_drill]
v: subj > near|in|off|around|against
n: agent|of > near|in|off|around|against
v fire warning shot            subj > at|against|towards|near
n warning shot                 agent|by > at|against|towards

[nuclear_drill]
v: subj > near|against|in
n: agent|of > near|against|in
v hold nuclear drill
v hold nuclear exercise
v conduct nuclear drill
v conduct nuclear exercise
v practise nuclear strike
n nuclear drill
n nuclear exercise

[simulate_attack]
v: subj > on|against|of
n: agent|of > on|against|of
v simulate {obj: attack/strike/invasion/blockade/bombing}
v simulate attack
v simulate strike
v simulate invasion
v simulate blockade
v rehearse attack
v rehearse invasion
v practise attack
v practice attack
v practise invasion
n simulated attack
n simulated strike
n mock attack
n rehearsal invasion

[show_of_force]
v: subj > against|towards|near|in|to|at
n: agent|of > against|near|in|to|towards
v flex muscle
v flex military muscle
v make show of force
v stage show of force
v demonstrate military might
v show military strength
v rattle saber
v rattle sabre
n show of force
n military intimidation

[parade_weapons]
v: subj > to|against
n: agent|of > to|against
v show off {obj: missile/weapon/tank/drone}
v show off missile
v show off weapon
v unveil missile
v unveil {obj: missile/weapon/drone/warhead}
v display missile
v parade {obj: missile/tank/weapon}
v parade missile
n military parade
n display weapon

[test_missile]
v: subj > into|towards|toward|over|near|off|against
n: agent|by|of > into|towards|toward|over|near|off
v test {obj: missile/rocket/icbm/weapon/torpedo/warhead}
v test missile
v test ballistic missile
v test hypersonic missile
v test fire missile
v test launch missile
v fire missile into sea        subj > towards|off|near
v fire ballistic missile       subj > towards|toward|into|over|off|near
v launch ballistic missile     subj > towards|toward|into|over|off|near
v conduct missile test
v carry out missile test
v conduct missile launch
n missile test
n missile launch
n ballistic missile test
n ballistic missile launch
n weapons test
n rocket launch
n test missile
n launch missile
v fire missile over             subj > over
v launch missile over           subj > over
v send missile over             subj > over

[test_nuclear_weapon]
v: subj > against|in|at|near
n: agent|by|of > against|in|at
v test nuclear weapon
v test nuclear bomb
v test atomic bomb
v test hydrogen bomb
v detonate nuclear device
v detonate nuclear bomb
v conduct nuclear test
v carry out nuclear test
v resume nuclear test
v resume nuclear testing
n nuclear test
n atomic test
n nuclear testing
n hydrogen bomb test

[launch_spy_satellite]
v: subj > over|against
n: agent|of > over|against
v launch spy satellite
v launch military satellite
v launch reconnaissance satellite
n spy satellite
n satellite launch

[fly_over]
v: subj > over|obj|near|above
n: agent|by|of > over|near|above|of
v overfly
v fly over {from: state/part}
v fly {subj: plane/jet/bomber/warplane/fighter/aircraft/drone/helicopter/balloon} subj > over|near|above|around
v fly jet
v fly bomber
v fly warplane
v buzz {obj: ship/plane/destroyer/aircraft/island} subj > of
n overflight
n flyover
n bomber flight

[violate_airspace]
v: subj > of|obj
n: agent|by|of > of|into
v violate {obj: airspace}
v violate airspace
v enter airspace
v enter {obj: airspace}        subj > of
v breach airspace
v breach {obj: airspace}       subj > of
v penetrate airspace
v intrude airspace
v stray into airspace
v cross into airspace
v cross median line            subj > of|with|near
v enter air defence zone
v enter air defense zone
v enter air defence identification zone
n airspace violation
n violation airspace
n airspace incursion
n breach airspace
n incursion airspace
n drone incursion
n air incursion

[violate_waters]
v: subj > of|obj
n: agent|by|of > of|into
v violate water
v violate territorial water
v enter territorial water
v enter water
v intrude into water
v intrude into territorial water
v sail into water
v sail into territorial water
v enter exclusive economic zone
v trespass water
n incursion water
n intrusion water
n violation territorial water
n maritime incursion

[patrol_sea]
v: subj > near|in|off|around
n: agent|by|of > near|in|off|around
v patrol {obj: sea/water/strait/coast/gulf}
v patrol sea
v patrol water
v patrol strait
v patrol coast                 subj > of
v conduct naval patrol
v conduct freedom of navigation operation
n naval patrol
n sea patrol
n maritime patrol
n freedom of navigation operation
n coastguard patrol

[patrol_air]
v: subj > near|over|in|around
n: agent|by|of > near|over|in|around
v patrol sky                   subj > of|over
v patrol airspace              subj > of
v conduct air patrol
v conduct bomber patrol
v fly patrol
n air patrol
n bomber patrol
n combat air patrol
n combat patrol

[patrol_border]
v: subj > with|of|in|near|along
n: agent|by|of > in|along|near|on
v patrol {from: part; to: state/part} subj > obj|in|along
v patrol border
v patrol street
v patrol city
v monitor border
v carry out patrol
v conduct patrol
n military patrol
n border patrol
n army patrol

[intercept_aircraft]
v: subj > of|obj
n: agent|by > of
v intercept {obj: plane/aircraft/jet/bomber/warplane/fighter}
v intercept plane
v intercept bomber
v intercept jet
v intercept aircraft
v scramble jet                 subj > against|at
v scramble fighter jet         subj > against|at
v scramble {obj: jet/fighter/plane/aircraft/warplane} subj > against|at
v chase away plane
v see off bomber
n interception {from: part/state}
n interception plane
n interception aircraft
n interception jet

[shadow_ship]
v: subj > of|obj
n: agent|by > against|near
v shadow {obj: ship/vessel/warship/destroyer/submarine/fleet/carrier/boat}
v shadow ship
v shadow vessel
v shadow warship
v tail {obj: ship/vessel/submarine}
v track submarine
v harass ship
v harass vessel
v harass {obj: ship/vessel/boat/fisherman/warship}
v ram {obj: ship/vessel/boat}
v ram ship
v ram vessel
v ram boat
v collide with {from: part; to: part/state} subj > with
v fire water cannon            subj > at|against|on
v use water cannon {to: state/part} subj > on|against
v block {obj: vessel/boat/ship/resupply}
n dangerous manoeuvre
n dangerous maneuver
n unsafe manoeuvre
n ramming                      agent|by > of|against
n harassment vessel            agent|by > of|against

[target_with_radar]
v: subj > on|at|obj
n: agent|by > of|on|against
v lock radar
v lock on radar
v train radar
v illuminate radar
v point laser
v shine laser
n radar lock

[reconnoitre]
v: subj > over|near|in|against|on
n: agent|by|of > over|near|in|of
v fly reconnaissance mission
v fly spy plane
v fly surveillance mission
v fly spy balloon
v send spy plane
v send spy balloon
v send reconnaissance drone
v conduct reconnaissance flight
v conduct surveillance flight
v carry out reconnaissance
n reconnaissance flight
n surveillance flight
n spy balloon
n spy plane
n reconnaissance mission
n spy flight

[sail_past]
v: subj > through|near|past|in|off
n: agent|by|of > through|near|past
v sail through strait
v sail warship
v sail warship through strait
v sail near island
v sail close                   subj > to
v transit strait
v transit {subj: warship/ship/destroyer/carrier/frigate/submarine} subj > through|near|obj
v pass through strait
n transit strait
n strait transit
n passage warship

[guard_site]
v: subj > at|around|outside|of|in
n: agent|by > at|around|outside
v tighten security around
v step up security around
v step up security at
v guard {from: part; to: state/org/part} subj > obj
v post guard
v ring {from: part; to: part/org} subj > obj
v seal off {obj: area/street/building/square}
v set up checkpoint
v set up roadblock
v erect checkpoint
n security cordon
n police cordon

[cyber_force]
v: subj > against
n: agent|of > against
v mobilise hacker
v mobilize hacker
v set up cyber command
v create cyber force
v deploy cyber unit
n cyber army
n cyber command
n cyber force
