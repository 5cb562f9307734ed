# ASSAULT: force, invasion, occupation, siege, killing, abduction.

[attack]
v: subj > on|against|in|at
n: agent|by|of > on|against|in|at
v attack                       subj > obj
v assault {from: state/part/org/group; to: state/part/org/group/person} subj > obj
v assail {from: part/org}      subj > obj
v strike {from: state/part/org; to: state/part/org/group} subj > obj|in|at
v hit {from: state/part/org; to: state/part/org/group} subj > obj|in
v target {from: part/org; to: state/part/org/group} subj > obj
v target {obj: militant/position/commander/base/rebel/fighter/facility/convoy/civilian} subj > of|in|obj
v launch {obj: attack/strike/assault}
v launch attack
v launch strike
v launch assault
v carry out {obj: attack/strike/assault}
v carry out attack
v carry out strike
v mount attack
v mount assault
v stage attack
v conduct strike
v order attack
v order strike
v unleash attack
v unleash violence
v perpetrate attack
v use force {to: state/part/org/group} subj > against
v resort to force              subj > against
n attack {from: state/part/org/group/person}
n armed attack
n military attack
n deadly attack
n assault
n strike {from: state/org/group}
n strike {from: part}          agent > on
n military strike
n aggression
n armed aggression
n act aggression
n military action
n use of force                 agent|by > against

[launch_offensive]
v: subj > against|in|on|into
n: agent|by|of > against|in|on|into
v launch {obj: offensive/operation/campaign}
v launch offensive
v launch military offensive
v launch military operation
v launch operation {from: state/part/org}
v launch campaign {from: part}
v mount offensive
v begin offensive
v start offensive
v renew offensive
v step up offensive
v press offensive
v go on offensive
v conduct military operation
v wage campaign {from: part}
n offensive
n military offensive
n military operation
n military campaign
n special military operation
n rebel offensive
n new offensive

[counter_attack]
v: subj > against|in
n: agent|by|of > against|in
v counterattack {from: state/part/org}
v launch counteroffensive
v launch counterattack
v mount counteroffensive
n counteroffensive
n counterattack

[strike_back]
v: subj > against|on|at
n: agent|by|of > against|on|at
v strike back {from: state/part/org}
v hit back {from: part}
v retaliate {from: part}
v retaliate with strike
v retaliate with missile
v retaliate militarily
v respond with airstrike
v respond with fire
v respond with strike
v carry out retaliatory strike
n retaliatory strike
n retaliatory attack
n reprisal attack
n reprisal strike
n revenge attack
n preemptive strike

[raid]
v: subj > on|in|into|against
n: agent|by|of > on|in|into|against
v raid {from: part/state/org; to: state/part/org/group} subj > obj
v raid village                 subj > in|of
v raid camp                    subj > in|of
v carry out raid
v conduct raid
v launch raid
v stage raid
v mount raid
n raid
n commando raid
n night raid
n military raid
n deadly raid

[ambush]
v: subj > obj|of|on
n: agent|by|of > on|against|of|in
v ambush
v ambush convoy
v ambush patrol
v attack convoy
v attack patrol
v lay ambush                   subj > for|against
v lie in wait                  subj > for
n ambush
n attack convoy
n attack patrol
n booby trap

[storm]
v: subj > obj|of|in
n: agent|by|of > of|on|in
v storm {from: part/org/state; to: state/part/org/group}
v storm building
v storm headquarters
v storm palace
v storm embassy
v storm base
v storm {obj: building/headquarters/palace/embassy/base/compound/camp/prison}
v overrun {from: part/org/state}
v overrun base
v overrun {obj: base/position/town/city/village/camp/outpost}
v break into embassy
n storming
n storming embassy
n final assault

[terrorist_attack]
v: subj > in|on|against|at
n: agent|by|of > in|on|against|at
v carry out terrorist attack
v carry out terror attack
v carry out bombing
v commit terrorist attack
v mastermind attack
v orchestrate attack
v sponsor attack
v stage bombing
n terrorist attack
n terror attack
n act terrorism
n act terror
n bomb attack
n bombing
n bomb blast
n jihadist attack
n carnage

[suicide_attack]
v: subj > in|on|against|at|outside
n: agent|by|of > in|on|against|at
v carry out suicide bombing
v carry out suicide attack
v launch suicide attack
v blow himself up
v blow herself up
v detonate explosive vest
v detonate suicide vest
n suicide bombing
n suicide attack
n suicide bomber               agent|of > in|on|against|at
n suicide blast

[car_bomb]
v: subj > in|on|against|at|outside
n: agent|by|of > in|on|against|at|outside
v detonate car bomb
v explode car bomb
v plant car bomb
v ram car
v ram truck
v plough car                   subj > into
v drive truck into             subj > obj
n car bomb
n car bombing
n truck bomb
n truck bombing
n vehicle ramming

[roadside_bomb]
v: subj > in|on|against|at|under
n: agent|by|of > in|on|against|at
v plant bomb
v plant explosive
v place bomb
v detonate bomb
v detonate explosive
v set off bomb
v set off explosive
v detonate landmine
n roadside bomb
n roadside bombing
n improvised explosive device
n letter bomb
n parcel bomb
n landmine attack

[blow_up]
v: subj > of|in|obj
n: agent|by|of > of|in
v blow up
v blow up bridge
v blow up dam
v blow up pipeline
v blow up railway
v dynamite
v blast {from: part/org; to: part/org/state}
v destroy dam
n blowing up
n destruction dam
n explosion dam
n demolition bridge

[claim_attack]
v: subj > on|in|against|at
n: agent|by|of > for
v claim attack
v claim bombing
v claim responsibility
v claim responsibility attack
v claim responsibility bombing
v admit attack
n claim responsibility

[open_fire]
v: subj > on|at|against|in
n: agent|by|of > on|at|against|in
v open fire
v fire {from: state/part/org/person; to: state/part/org/group} subj > on|at|into|across
v shoot {from: state/part/org/person; to: part/person/org} subj > obj|at
v shoot at
v shoot dead                   subj > obj
v gun down                     subj > obj
v fire shot
v fire live round
v fire live ammunition
v use live ammunition
v spray bullet
n shooting
n gunfire
n live fire
n sniper fire
n gun attack
n mass shooting

[shell]
v: subj > obj|on|at|in|of
n: agent|by|of > of|on|in|against
v shell
v shell city
v shell village
v shell position
v fire artillery
v fire artillery shell
v fire shell
v fire mortar
v fire mortar shell
v lob mortar
v pound {from: state/part/org}
v pound position
v pound city
v pummel {from: state/part; to: state/part/org}
v bombard
v bombard city
v bombard village
v rain shell
n shelling
n artillery shelling
n artillery fire
n artillery strike
n artillery attack
n mortar attack
n mortar fire
n bombardment
n artillery barrage
n artillery duel               both|agent > with|both

[fire_missiles]
v: subj > at|on|into|towards|toward|against
n: agent|by|of > on|at|against|in
v fire {obj: missile/rocket/shell/mortar/drone}
v fire missile
v fire cruise missile
v launch {obj: missile/rocket/drone}
v launch missile
v launch cruise missile
v launch missile attack
v launch missile strike
v hurl missile
v rain missile
v hit with missile             subj > obj
v strike with missile          subj > obj
v hit with ballistic missile   subj > obj
n missile attack
n missile strike
n cruise missile strike
n missile barrage
n missile fire
n barrage missile
n volley missile
n missile salvo

[fire_rockets]
v: subj > at|on|into|towards|toward|against
n: agent|by|of > on|at|against|into
v fire rocket
v fire barrage rocket
v launch rocket
v launch rocket attack
v lob rocket
v rain rocket
v fire volley rocket
n rocket attack
n rocket fire
n rocket barrage
n barrage rocket
n rocket strike
n volley rocket

[drone_strike]
v: subj > on|at|against|in|into
n: agent|by|of > on|against|in|at
v launch drone
v launch drone strike
v launch drone attack
v carry out drone strike
v carry out drone attack
v conduct drone strike
v send drone {from: state/part/org}
v fly explosive drone
n drone strike
n drone attack
n drone raid
n drone swarm
n kamikaze drone
n explosive drone

[bomb]
v: subj > obj|in|of
n: agent|by|of > of|in|against|on
v bomb {to: state/part/org/group/person}
v firebomb
v strafe
v bomb city
v bomb hospital
v bomb village
v bomb position
v bomb target
v drop bomb                    subj > on|in|over
v drop barrel bomb             subj > on|in|over
v drop {obj: bomb/munition}    subj > on|in|over
v flatten {from: state/part; to: state/part}
v level {from: state/part; to: part}
n bombing campaign
n aerial bombardment
n carpet bombing
n bombing raid
n barrel bomb
n firebombing
n relentless bombing

[air_strike]
v: subj > on|against|in|at
n: agent|by|of > on|against|in|at
v launch airstrike
v launch air strike
v launch air raid
v launch air attack
v carry out airstrike
v carry out air strike
v carry out air raid
v conduct airstrike
v conduct air strike
v conduct air raid
v stage air strike
v bomb from air
v step up airstrike
v step up air strike
v order airstrike
v order air strike
n airstrike
n air strike
n air raid
n air attack
n air campaign
n air assault
n aerial attack
n aerial bombing
n targeted strike
n wave strike

[shoot_down]
v: subj > of|obj|belonging_to
n: agent|by > of
v shoot down {obj: plane/aircraft/jet/drone/helicopter/missile/airliner/warplane/balloon}
v shoot down
v shoot down plane
v shoot down drone
v shoot down jet
v shoot down helicopter
v shoot down missile
v down {obj: plane/aircraft/jet/drone/helicopter/missile/airliner}
v down drone
v bring down plane
v bring down jet
v intercept {obj: missile/rocket/drone}
v intercept missile
v intercept drone
n downing
n downing plane
n downing drone
n downing jet
n shootdown

[sink_ship]
v: subj > of|in|obj
n: agent|by > of|on
v sink {obj: ship/vessel/boat/warship/frigate/cruiser/submarine/ferry}
v sink ship
v sink vessel
v sink boat
v sink warship
v torpedo {obj: ship/vessel/boat/frigate/corvette}
v torpedo ship
v attack ship
v attack vessel
v attack tanker
v attack merchant ship
v hit ship
n sinking ship
n sinking
n attack ship
n attack shipping
n attack tanker
n attack vessel

[destroy]
v: subj > of|in|obj
n: agent|by > of|in
v destroy {from: state/part/org; to: state/part/org}
v destroy {obj: tank/base/depot/position/village/vehicle/launcher/convoy/aircraft/hospital/city}
v destroy base
v destroy tank
v destroy ammunition depot
v destroy village
v wipe out {from: state/part/org; to: state/part/org}
v obliterate {from: state/part/org; to: state/part/org}
v annihilate {from: state/part/org}
v raze {from: state/part/org; to: state/part}
v raze city
v reduce to rubble
v reduce to ruin
v lay waste                    subj > to
v devastate {from: state/part/org; to: state/part}
n destruction {from: state/part/org}
n annihilation
n obliteration

[strike_infrastructure]
v: subj > of|in|at
n: agent|by|of > on|in|against
v strike infrastructure
v hit infrastructure
v target infrastructure
v attack infrastructure
v destroy infrastructure
v destroy bridge
v hit power plant
v strike power plant
v attack power grid
v hit refinery
v strike refinery
v attack refinery
v attack oil facility
v strike oil depot
v hit oil depot
v damage {obj: infrastructure/plant/bridge/port/refinery/grid/building/hospital}
v damage infrastructure
n attack infrastructure
n attack refinery
n strike infrastructure
n strike refinery
n attack power grid
n attack oil facility
n attack nuclear facility

[burn]
v: subj > of|in|to
n: agent|by > of|on|in|against
v set fire
v set ablaze                   subj > obj
v set on fire                  subj > obj
v torch {from: part/state/org} subj > obj
v torch village
v torch house
v torch embassy
v burn village
v burn house
v burn down house
v burn down village
v burn down                    subj > obj
v burn to ground
v burn {obj: village/house/home/farm/church/mosque/school}
n arson
n arson attack
n burning village
n molotov cocktail             by > at|on
v set alight                    subj > obj|of
v torch                         subj > obj|of

[military_intervention]
v: subj > in|against
n: agent|by|of > in|against
v intervene militarily
v intervene {from: part; to: state}
v launch military intervention
v send troops to fight
v enter war
v join war
v enter conflict
n military intervention
n armed intervention
n military expedition
n military incursion

[counter_insurgency]
v: subj > against|in
n: agent|by|of > against|in
v launch counterterrorism operation
v conduct counterterrorism operation
v conduct clearance operation
v conduct sweep operation
v hunt militant                subj > of|in
n counterinsurgency
n counterterrorism operation
n war on terror
n clearance operation

[wound]
v: subj > of|in|obj
n: agent|by > of
v wound {from: state/part/org/person}
v injure {from: state/part/org/person}
v wound soldier
v injure soldier
v wound civilian
v injure civilian
v maim
v inflict casualty             subj > on
v cause casualty               subj > among|in
v shoot and wound
n wounding
n maiming

[repel]
v: subj > of|by|from|obj
n: agent|by > of
v repel {from: part/state; to: part/state/org}
v repel attack
v repel assault
v repel offensive
v repulse {from: part/state}
v repulse attack
v beat back {from: part/state/org}
v drive back {from: part/state/org; to: part/org/state}
v push back {from: part/state; to: part/org}
v fend off {from: part/state; to: part/org/state}
v fend off attack
v halt advance
n repulse

[defeat]
v: subj > obj|on
n: agent|by > of|over
v defeat {from: state/part/org; to: part/org}
v rout {from: part/state; to: part/org}
v vanquish {from: part/state; to: part/org}
v crush {from: part; to: part/org}
v overpower {from: part/org; to: part/org}
v inflict defeat
v inflict loss
v inflict heavy loss
v inflict heavy casualty
v decimate {from: state/part/org}
v cut to piece
n rout {to: part/org}
n military defeat              by > of
n military victory             agent > over

[invade]
v: subj > obj|of
n: agent|by|of > of|into
v invade
v march into                   subj > obj|into
v pour into {from: part; to: state} subj > into
v roll into {from: part; to: state} subj > into
v launch invasion
v begin invasion
v order invasion
v invade territory
v invade neighbour
v invade neighbor
n invasion
n ground invasion
n military invasion

[cross_border]
v: subj > into|of|with|from|in
n: agent|by|of > into|in|on
v cross border {from: part}
v cross into {from: part; to: state}
v cross line of control
v cross frontier {from: part}
v stage incursion
v launch incursion
v make incursion
v infiltrate {from: part/org; to: state} subj > obj|into
v enter territory {from: part}
v enter {from: part; to: state} subj > obj
n incursion {from: state/part/org}
n ground incursion
n armed incursion

[ground_offensive]
v: subj > in|into|against|on
n: agent|by|of > in|into|against|on
v launch ground offensive
v launch ground operation
v launch ground assault
v launch ground invasion
v begin ground offensive
v conduct ground operation
n ground offensive
n ground operation
n ground assault
n ground attack
n land offensive

[advance]
v: subj > of
n: agent|by|of > into|in|on|towards|toward
v advance {from: part/org; to: state/part} subj > into|in|on|towards|toward
v push into {from: part/org}   subj > into|in|on|towards|toward
v push deeper {from: part/org} subj > into|in|on|towards|toward
v gain ground {from: part/org} subj > in|against
v make gain {from: part}       subj > in|against
v break through line
v break through defence
v break through defense
v march on capital
n advance {from: part/org}
n territorial gain
n battlefield gain
n thrust {from: part}

[fight]
v: subj|both > against|with|both|obj
n: both|agent > with|against|both|in
v fight {from: state/part/org/group}
v fight against {from: state/part/org/group}
v fight with {from: part/org}
v battle {from: state/part/org}
v do battle
v combat {from: part/state; to: part/org}
v engage in combat
v engage in fighting
v take up arms
v take on {from: part; to: part/org}
v confront militarily
n fighting
n battle {from: state/part/org; to: state/part/org}
n combat {to: state/part/org}
n heavy fighting
n fierce fighting
n gun battle
n gunbattle
n firefight
n armed struggle
n insurgency {from: org/part}
n guerrilla war
n hostility {to: state/part/org}
n armed conflict
v fight {to: part/org; from: part/org/state} subj > obj
v battle {to: part/org; from: part/org/state} subj > obj
v take on {to: part/org; from: part} subj > obj
v wage campaign                 subj > against
v square off                    both > against|with|both
n shootout                      both|agent > with|both
n gunfight                      both|agent > with|both
n standoff                      both|agent > with|both
n melee                         both|agent > with|both

[clash]
v: both|subj > with|against|both
n: both|agent > with|between|against|both
v clash {from: state/part/org/group}
v skirmish {from: state/part/org}
v trade blow
v come to blow
v scuffle {from: part}
n clash {to: state/part/org/group}
n border clash
n armed clash
n deadly clash
n skirmish
n border skirmish
n armed confrontation
n border conflict
n border incident
n violent clash

[exchange_fire]
v: both|subj > with|both
n: both|agent > with|both
v exchange fire
v trade fire
v exchange gunfire
v exchange artillery fire
v exchange shot
v exchange strike
v trade strike
v trade missile
v trade airstrike
v fire across line
v fire across border           subj > into|with
n exchange fire
n exchange gunfire
n exchange shot
n exchange strike
n crossfire

[wage_war]
v: subj > against|on|in|with
n: both|agent > against|with|on|both|in
v wage war
v make war
v fight war
v pursue war
v continue war
v wage proxy war
v wage aggressive war
v be at war
n war {to: state/part/org/group}
n proxy war
n war aggression
n border war
n civil war
n war attrition
n invasion war

[declare_war]
v: subj > on|against|with
n: agent|by > on|against|with
v declare war
v go to war
v start war
v launch war
v unleash war
v begin war
v open second front
v drag into war                subj > obj
n declaration war
n outbreak war                 both > with|both
n outbreak hostility           both > with|both
n entry war

[violate_ceasefire]
v: subj > with|in|of|along
n: agent|by|of > with|in|of
v violate ceasefire
v violate {obj: ceasefire/cease-fire/truce/armistice}
v violate truce
v violate armistice
v violate ceasefire agreement
v violate holiday ceasefire
v breach ceasefire
v breach truce
v break ceasefire
v break truce
v end ceasefire
v end truce
v be guilty of violating ceasefire
v resume fighting              subj > with|against
v resume hostility             subj > with|against
v resume attack                subj > on|against
v resume bombing               subj > of|in
v resume strike                subj > on|in
n ceasefire violation
n truce violation
n violation ceasefire
n violation truce
n breach ceasefire
n breach truce
n resumption hostility         both|agent > with|both
n resumption fighting          both|agent > with|both
n renewed fighting             both|agent > with|both

[besiege]
v: subj > obj|of
n: agent|by|of > of
v besiege
v lay siege                    subj > to
v besiege city
v besiege town
v encircle {from: state/part/org}
v encircle city
v surround {from: state/part/org; to: part/org}
v surround city
v tighten siege                subj > on|of|around
v starve population
v starve civilian
n siege
n encirclement
n siege city

[blockade]
v: subj > on|of|in|against
n: agent|by|of > of|on|in|against
v blockade                     subj > obj
v impose blockade
v impose naval blockade
v impose siege
v enforce blockade
v maintain blockade
v tighten blockade
v declare blockade
v mount blockade
v place under blockade         subj > obj
v block port
v block strait
v block road {from: state/org/part}
v block {obj: port/strait/road/corridor/route/canal/highway}
v cut off city
v close strait
v seal off {from: part/state; to: state} subj > obj
n blockade
n naval blockade
n sea blockade
n air blockade
n land blockade
n total blockade

[occupy]
v: subj > obj|of|in
n: agent|by|of > of|in
v occupy {from: state/part/org; to: state/part/org}
v occupy territory
v occupy city
v occupy town
v occupy region
v occupy island
v occupy {obj: %territory}
v place under occupation
v plant flag                   subj > on|in
v control {obj: city/town/village/territory/region/province; from: state/part/org}
v lose control                 of > subj
n occupation
n military occupation
n illegal occupation
n occupation territory
n occupation force             agent|of > in

[capture_territory]
v: subj > of|in|from|obj
n: agent|by > of
v capture {obj: %territory}
v capture {to: state; from: part/org} subj > obj
v capture city
v capture town
v capture village
v capture base
v capture airport
v capture territory
v seize {obj: city/region/village/territory/town/province/island/district/airport/airfield/outpost/stronghold}
v seize city
v seize town
v seize village
v seize territory
v seize airport
v seize island
v seize control {from: state/part/org}
v take control {from: state/part/org}
v take control city
v take control town
v take control airport
v take {obj: city/town/village/airport}
v take over city
v take over town
v conquer
v conquer territory
v wrest control
v grab territory
v fall to {subj: city/town/village/base/stronghold/airport} to > subj
n capture city
n capture town
n capture village
n capture territory
n capture {from: state/part/org; to: state}
n seizure territory
n seizure city
n conquest
n fall city                    to > of
n takeover city
n takeover {from: org/part; to: state}
v overrun {to: state/org/part; from: part} subj > obj
v overrun
v wrest                         subj > from
v seize control                 subj > of|from
v gain control                  subj > of
v take over {obj: base/town/city/village/camp/district/airport} subj > in|of|from
v seize {to: state; from: part/org} subj > obj
v storm into {from: part}       subj > into
v sweep into {from: part}       subj > into
v march into {from: part; to: state} subj > into
v wrest from                    subj > from

[recapture]
v: subj > of|in|from|obj
n: agent|by > of|from
v recapture
v retake {from: state/part/org}
v retake {obj: %territory}
v retake city
v retake town
v retake village
v retake territory
v regain control
v reconquer
v liberate {obj: city/town/village/territory/region; from: state/part/org}
v liberate city
v liberate village
v liberate territory
v win back territory
v reclaim territory
n recapture
n retaking
n liberation city
n liberation territory
n reconquest

[drive_out]
v: subj > obj|from|out_of
n: agent|by > of|from
v drive out {from: part/state/org; to: org/part}
v drive from {from: part/state/org; to: org/part}
v oust {from: part/state; to: org/part}
v expel {from: part/org; to: org/part}
v dislodge {from: part/state/org; to: part/org}
v flush out {from: part/state; to: part/org}
v clear militant
v drive militant
v chase out {from: part/state; to: part/org}
v eject {from: part; to: part/org}
n expulsion {from: part; to: org/part}
n ouster {from: part; to: org/part}

[annex]
v: subj > obj|of
n: agent|by > of
v annex
v annex territory
v annex illegally
v annex region
v absorb {from: state; to: state}
v incorporate {from: state; to: state}
v proclaim annexation
v declare annexation
v declare part of territory    subj > obj
n annexation
n illegal annexation
n annexation territory

[kill]
v: subj > obj|in|of
n: agent|by|of > of|in
v kill {from: state/part/org/person; to: state/part/org/person/group}
v kill civilian
v kill protester
v kill journalist
v kill villager
v kill worker
v kill people                  subj > in
v murder
v slay {from: part/org/person}
v put to death
v shoot and kill
v hack to death
v burn alive
v bury alive
v kill in cold blood
v strangle {to: person}
v smother {to: person}
n killing
n murder
n slaying
n extrajudicial killing
n summary execution
n bloodbath
n bloodshed

[kill_in_action]
v: subj > of|in|from|obj
n: agent|by > of
v kill {obj: soldier/militant/fighter/rebel/insurgent/commander/troop/policeman/jihadist}
v kill soldier
v kill militant
v kill fighter
v kill rebel
v kill insurgent
v kill commander
v kill policeman
v eliminate {from: state/part/org; to: part/org/person} subj > obj
v neutralise {from: state/part; to: part/org/person} subj > obj
v neutralize {from: state/part; to: part/org/person} subj > obj
v take out {from: state/part; to: part/org/person} subj > obj
v eliminate commander
n killing soldier
n killing militant
n killing commander
n elimination {from: state/part}

[assassinate]
v: subj > obj|of
n: agent|by > of
v assassinate
v assassinate leader
v assassinate president
v assassinate opponent
v order assassination
v order killing
v order murder
v orchestrate assassination
v mastermind assassination
v carry out assassination
v claim assassination
n assassination
n political assassination
n targeted killing
n targeted assassination
n contract killing

[attempt_assassination]
v: subj > on|against|of|obj|comp
n: agent|by > on|against|of
v attempt to assassinate
v try to assassinate
v attempt to kill
v try to kill
v plot to kill
v plot to assassinate
v plot assassination
v attempt assassination
n assassination attempt
n attempted assassination
n assassination plot
n attempted murder
n murder plot
n attempt on life

[execute]
v: subj|in > obj|of
n: agent|by|of > of
v execute {to: person/part; from: state/part/org}
v execute prisoner
v execute hostage
v execute civilian
v execute soldier
v execute {obj: prisoner/hostage/civilian/soldier/dissident/spy/protester}
v execute summarily
v hang {to: person/part; from: state/part/org}
v hang protester
v send to gallows
v shoot by firing squad
n execution {from: state/part/org}
n public execution
n execution prisoner
n hanging
n mass execution

[behead]
v: subj > obj|of
n: agent|by > of
v behead
v decapitate
v behead hostage
v slit throat
v cut throat
n beheading
n decapitation

[poison]
v: subj > obj
n: agent|by > of
v poison {from: state/part/org/person}
v poison with nerve agent
v poison with novichok
v poison opponent
n poisoning
n nerve agent attack           agent|by > on|against

[massacre]
v: subj > obj|of|in
n: agent|by|of > of|in
v massacre
v slaughter {from: state/part/org}
v massacre civilian
v slaughter civilian
v commit massacre
v carry out massacre
v perpetrate massacre
v butcher {from: state/part/org}
v kill en masse
v mow down
n massacre
n slaughter
n mass killing
n mass murder

[genocide]
v: subj > against|of|in
n: agent|by > against|of|in
v commit genocide
v perpetrate genocide
v wage genocide
v exterminate {from: state/part/org} subj > obj
n genocide
n extermination
n genocidal war
n genocidal campaign

[ethnic_cleansing]
v: subj > of|against|in|from
n: agent|by > of|against|in
v ethnically cleanse           subj > obj
v commit ethnic cleansing
v carry out ethnic cleansing
v engage in ethnic cleansing
v cleanse ethnically           subj > obj
n ethnic cleansing
n ethnic cleansing campaign

[war_crime]
v: subj > against|in|on
n: agent|by|of > against|in|on
v commit war crime
v commit atrocity
v commit crime against humanity
v commit abuse
v perpetrate atrocity
v carry out atrocity
v terrorise population
v terrorize population
v target civilian              subj > in|of
n war crime
n atrocity
n crime against humanity
n mass atrocity
n attack civilian

[torture]
v: subj > obj
n: agent|by|in > of|on|against
v torture
v torture to death
v torture detainee             subj > of
v torture prisoner             subj > of
v subject to torture
v waterboard
v electrocute {to: person/part}
n torture
n act torture
n torture prisoner
n waterboarding

[beat]
v: subj > obj
n: agent|by > of|on|against
v beat {from: part/state; to: person/part}
v beat up
v beat to death
v beat protester
v beat prisoner
v club {from: part}
v batter {from: part; to: part/person}
v rough up {from: part}
v manhandle
v brutalise
v brutalize
v mistreat
v maltreat
v assault {from: part/person; to: person/part}
v kick and punch
n beating
n police brutality
n police violence
n brutality
n physical abuse
n physical assault
v rough up                      subj > obj
v knock about                   subj > obj
v set upon                      subj > on|upon
v club {to: part/person}        subj > obj
v kick {to: part/person; from: part} subj > obj
v bludgeon                      subj > obj

[sexual_violence]
v: subj > obj|against
n: agent|by > of|against|on
v rape
v sexually assault
v sexually abuse
v commit rape
v commit sexual violence
v use rape as weapon
n rape
n sexual violence
n sexual assault
n sexual abuse
n mass rape
n sexual slavery

[stab]
v: subj > obj
n: agent|by > of|on|against
v stab
v stab to death
v knife
v hack {from: part; to: person/part}
v attack with knife
v attack with machete
n stabbing
n knife attack
n machete attack
n stabbing attack

[mob_violence]
v: subj > obj|at|of|against
n: agent|by > of|on|against
v lynch
v stone {to: person/part/org}
v stone to death
v throw stone
v hurl stone
v pelt with stone
v hurl molotov cocktail
v throw molotov cocktail
v hurl petrol bomb
v throw petrol bomb
v attack embassy
v attack consulate
v ransack embassy
v vandalise
v vandalize
v desecrate
n lynching
n mob attack
n mob violence
n pogrom
n stoning
n communal violence
n xenophobic attack
n sectarian attack

[abduct]
v: subj > obj|of|from
n: agent|by > of|from
v abduct {from: state/part/org/group/person}
v abduct
v kidnap
v snatch {from: part/org/state; to: person/part}
v abduct schoolgirl
v abduct student
v abduct civilian
v kidnap student
v kidnap worker
v kidnap journalist
v kidnap aid worker
v carry out kidnapping
v forcibly disappear
n abduction
n kidnapping
n kidnap
n mass abduction
n mass kidnapping
n enforced disappearance
n forced disappearance

[take_hostage]
v: subj > obj|of|from
n: agent|by > of
v take hostage
v hold hostage
v seize hostage
v keep hostage
v take civilian hostage
v hold captive
v keep captive
n hostage taking

[hijack]
v: subj > obj|of|from
n: agent|by > of|on|against
v hijack
v hijack plane
v hijack ship
v hijack vessel
v seize merchant ship
v divert plane
v force plane to land
v force down plane
n hijacking
n hijack
n pirate attack
n act piracy
n piracy

[human_shield]
v: subj > obj|of
n: agent|by > of
v use as human shield
v use human shield
v hold as human shield
v use civilian as shield
n human shield
n use human shield

[chemical_attack]
v: subj > against|on|in
n: agent|by|of > against|on|in
v use chemical weapon
v use poison gas
v use chlorine
v use sarin
v use nerve agent
v launch chemical attack
v carry out chemical attack
v gas {from: state/part/org}   subj > obj
v drop chlorine
n chemical attack
n chemical weapons attack
n gas attack
n poison gas attack
n use chemical weapon
n biological attack
n sarin attack

[nuclear_attack]
v: subj > against|on
n: agent|by|of > against|on|of
v use nuclear weapon
v drop atomic bomb
v drop nuclear bomb
v launch nuclear strike
v launch nuclear attack
n nuclear attack
n nuclear strike
n atomic bombing
n use nuclear weapon

[cluster_bomb]
v: subj > against|on|in
n: agent|by|of > against|on|in
v use cluster bomb
v use cluster munition
v drop cluster bomb
v fire cluster munition
v use white phosphorus
v fire white phosphorus
v use phosphorus
n cluster bomb
n use cluster munition
n use cluster bomb
n white phosphorus

[cyber_attack]
v: subj > against|on|at
n: agent|by|of > against|on|in
v launch cyber attack
v launch cyberattack
v launch cyber warfare
v launch cyber war
v launch ransomware attack
v wage cyber war
v wage cyber warfare
v carry out cyber attack
v carry out cyberattack
v mount cyber attack
v mount cyberattack
v conduct cyber attack
v conduct cyberattack
v conduct cyber operation
v deploy malware
v plant malware
v unleash malware
v cripple website              subj > of
v knock out website            subj > of
v take down website            subj > of
v attack computer network      subj > of
v disable computer network     subj > of
n cyber attack
n cyberattack
n cyber warfare
n cyber war
n cyberwar
n cyberwarfare
n cyber operation
n cyber offensive
n ransomware attack
n malware attack
n ddos attack
v take down site                subj > of
v take offline                  subj > obj|of
v knock offline                 subj > obj|of
v deface {obj: site/website/page} subj > of
v cripple {to: state/org/part; from: part} subj > obj
v paralyse website              subj > of
v paralyze website              subj > of
v break into network            subj > of
v break into system             subj > of
