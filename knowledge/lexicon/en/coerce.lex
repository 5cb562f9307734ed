# COERCE: repression, arrests, sentences, seizures, hindrance, deportation, bans, hacking, espionage.

[arrest]
v: subj|in > obj
n: by|agent|in > of
v arrest {from: state/org/part/person}
v arrest
v place under arrest
v put under arrest
v take into custody
v apprehend {to: person/part/org}
v nab {from: part; to: person/part}
v round up {from: state/part/org; to: person/part/group}
v handcuff
v order arrest                 subj > of
v order arrest and detention   subj > of
v make arrest                  subj > of|in
v collar {from: part; to: person}
n arrest
n arbitrary arrest
n apprehension {to: person}
v haul in {to: person/part; from: part/state} subj > obj
v haul away {to: person/part; from: part/state} subj > obj
v drag away {to: person/part; from: part/state} subj > obj
v drag off {to: person/part; from: part/state} subj > obj
v take away {to: person/part; from: part} subj > obj
v lead away {to: person; from: part} subj > obj
v collar {to: person/part}     subj > obj
v nab {to: person/part}   subj > obj
v seize {to: person/part; from: part/state} subj > obj
v pick up {to: person/part; from: part} subj > obj
v bust {to: person/part}  subj > obj
v swoop {from: part}            subj > on
v take in for questioning       subj > obj
v bring in for questioning      subj > obj

[detain]
v: subj|in > obj
n: by|agent|in > of
v detain
v hold in custody
v hold in detention
v keep in detention
v keep in custody
v remand in custody
v place in detention
v hold without charge
v hold without trial
v hold incommunicado
v hold prisoner
v extend detention             subj > of
n detention
n arbitrary detention
n custody {to: person}
v hold {to: part; from: state/part} subj > obj

[round_up]
v: subj > of|in|among|against|obj
n: by|agent > of|in|among|on|against
v carry out mass arrest
v carry out arrest
v launch mass arrest
v conduct sweep
v make mass arrest
v arrest en masse              subj > obj
v carry out roundup
v launch dragnet
n mass arrest
n wave arrest
n roundup
n mass detention
n dragnet

[jail]
v: subj|in > obj
n: by|agent|in > of
v jail
v imprison
v incarcerate
v lock up
v put in jail
v put in prison
v throw in jail
v throw into prison
v put behind bars
v send to prison
v send to jail
v order jailed
v hold in jail
v keep in jail
n imprisonment
n jailing
n incarceration
v hand term                     subj > obj|to
v hand year                     subj > obj|to
v hand sentence                 subj > obj|to
v give year {from: part/state}  subj > obj|to
v keep in prison {from: state/part} subj > obj
v keep behind bars {from: state/part} subj > obj
v put away {to: person}         subj > obj
v remand {to: person/part} subj > obj

[sentence_to_prison]
v: subj|in|by > obj
n: by|agent|in > of|against|on
v sentence to prison
v sentence to jail
v sentence to year
v sentence to month
v sentence to year in prison
v sentence to life
v sentence to life imprisonment
v sentence to hard labour
v sentence in absentia
v sentence {to: person/part/org; from: state/part/org/person}
v hand prison sentence         subj > to|obj
v hand jail term               subj > to|obj
v give prison sentence         subj > to|obj
v uphold sentence              subj > of|against
v serve sentence               in > subj
n prison sentence
n jail sentence
n jail term
n life sentence
n prison term
n sentencing {to: person/part}

[sentence_to_death]
v: subj|in > obj
n: by|agent|in > of|against|for|on
v sentence to death
v sentence to hang
v condemn to death
v impose death sentence        subj > on
v impose death penalty         subj > on
v hand death sentence          subj > to|obj
v uphold death sentence        subj > of|against
n death sentence
n death penalty

[fine]
v: subj > obj|on
n: by|agent > on|against|for
v fine {from: state/org/part; to: state/org/part/person}
v impose fine
v slap fine
v levy fine
v hit with fine
v impose penalty
v order to pay {from: state/org/part}
n fine {from: state/org/part}
n record fine
n financial penalty

[house_arrest]
v: subj > obj
n: by|agent > of
v place under house arrest
v put under house arrest
v hold under house arrest
v keep under house arrest
v confine to home
v confine to house
n house arrest
v move to house arrest          subj > obj
v transfer to house arrest      subj > obj

[intern]
v: subj > obj
n: by|agent > of|for
v intern {to: part/person/group; from: state/part}
v send to camp
v hold in camp
v hold in internment camp
v put in internment camp
v put in camp
v confine in camp
v send to labour camp
v send to labor camp
v send to psychiatric hospital
n internment
n mass internment
n internment camp
n detention camp

[capture_fighters]
v: subj > obj
n: by|agent > of
v capture {to: person/part; from: state/part/org}
v capture {obj: soldier/fighter/militant/pilot/commander/leader/prisoner; from: state/part/org} subj > of|from|obj
v capture soldier              subj > of|from|obj
v capture fighter              subj > of|from|obj
v capture militant             subj > of|from|obj
v take prisoner
v take captive
v capture alive
n capture {to: person}
n capture soldier
n capture commander

[hunt_fugitive]
v: subj > for|against
n: by|agent > for|against
v place bounty                 subj > on
v launch manhunt
n manhunt
n bounty                       agent|by > on
n wanted list                  agent|of > obj

[extradite]
v: subj > obj
n: by|agent > of
v extradite {to: person; from: state}
v hand over {to: person; from: state}
v order extradition            subj > of
v approve extradition          subj > of
n extradition {to: person; from: state}
n rendition {to: person}

[repress]
v: subj > in|of
n: by|agent > on|against|of
v repress                      subj > on|against|obj
v suppress {from: state/part/org/person; to: part/org/group/person} subj > on|against|obj
v suppress dissent
v suppress protest
v suppress opposition
v crack down                   subj > on|against|obj
v clamp down                   subj > on|against|obj
v crush {from: state/part/org; to: part/org/group} subj > on|against|obj
v crush protest
v crush dissent
v crush rebellion
v crush opposition
v crush uprising
v quell {obj: protest/unrest/dissent/uprising/riot/rebellion/demonstration} subj > in|of|by
v quell protest
v quash {obj: protest/dissent/rebellion/uprising/opposition}
v put down {obj: revolt/rebellion/uprising/protest/mutiny} subj > in|of|by
v put down uprising
v stifle {obj: dissent/opposition/protest/criticism}
v stifle dissent
v step up crackdown            subj > on|against|obj
v launch crackdown             subj > on|against|obj
v wage crackdown               subj > on|against|obj
n repression
n suppression
n crackdown
n clampdown
n violent crackdown
n bloody crackdown
n security crackdown
n police crackdown

[disperse_protest]
v: subj > of|at|on|against|obj
n: by|agent > of|on|against|at
v disperse {from: state/part}  subj > obj
v disperse {obj: protester/protest/crowd/demonstrator/rally/demonstration/mob}
v disperse protester
v disperse crowd
v disperse protest
v disperse demonstrator
v break up {obj: protest/rally/demonstration/sit-in/camp}
v break up protest
v break up rally
v fire tear gas
v fire rubber bullet
v use tear gas
v lob tear gas
v tear gas                     subj > obj
v charge {obj: protester/crowd/demonstrator}
v clear protester
v clear camp
v prevent protest
n dispersal protest
n dispersal protester
n tear gas                     by|agent > on|against
n use tear gas                 by|agent > on|against
n baton charge

[persecute]
v: subj > obj
n: by|agent > of|against
v persecute
v oppress
v tyrannise
v tyrannize
v victimise {from: state/part/org}
v victimize {from: state/part/org}
v hound {from: state/part/org/person; to: part/person/org}
v hunt down {from: state/part/org; to: part/person/org}
n persecution
n oppression
n witch hunt                   agent|by > against
n tyranny                      agent|by > over

[purge]
v: subj > obj|of|in|from
n: by|agent > of|in|within
v purge {from: state/person/org; to: part/org/person}
v purge army
v purge party
v purge opponent
v carry out purge
v launch purge
n purge {to: part/org/person}
n purge army
n purge party

[dismiss]
v: subj > obj
n: by|agent > of
v dismiss {from: state/person; to: person/part}
v dismiss {obj: minister/general/governor/judge/prosecutor/commander/cabinet/government} subj > of|obj
v dismiss minister             subj > of
v dismiss government           subj > of
v sack {from: state/person; to: person/part}
v sack minister                subj > of
v fire {from: state/person; to: person}
v fire minister                subj > of
v relieve of duty
v relieve of command
v remove from office
v remove from post
v strip of power
v suspend from office
v suspend {from: state/part/person; to: person}
v force from office
v vote out of office
n dismissal {to: person/part}
n sacking {to: person/part}
n removal {to: person}
n removal from office

[compel]
v: subj > obj|on
n: by|agent > on|against
v coerce
v compel {from: state/org/part/person; to: state/org/part/person}
v force {from: state/org/part/person; to: state/org/part/person}
v force to resign
v force to sign
v force to leave
v force into exile
v force out {to: person/part/org; from: state/part/org/person}
v force hand                   subj > of
v pressure into                subj > obj
v bully {from: state/org/person; to: state/org/person/group}
v impose will                  subj > on
v impose by force              subj > on
n coercion
n bullying {from: state/org/person}

[subjugate]
v: subj > obj
n: by|agent > of|over
v subjugate
v subdue {from: state/part/org; to: state/part/org/group}
v enslave
v dominate by force
v bring to heel
v bring under control {to: state/org/part; from: state/person}
v turn into vassal
v impose direct rule           subj > on|in
v hold in grip
n subjugation
n enslavement
n vassalage
n direct rule                  agent|by > over|in

[colonise]
v: subj > in|on|obj
n: by|agent > in|on|of
v colonise
v colonize
v build settlement
v expand settlement
v approve settlement
v legalise settlement
v legalize settlement
v build settler home
v settle {obj: settler/colonist}
v build outpost
n colonisation
n colonization
n settlement expansion
n settlement construction
n settlement activity
n settlement building

[discriminate]
v: subj > against|of
n: by|agent > against|of|on
v discriminate
v marginalise {from: state/part/person; to: part/group/person} subj > obj
v marginalize {from: state/part/person; to: part/group/person} subj > obj
v deprive of right             subj > obj
v strip of right               subj > obj
v deny right                   subj > to|of
v violate right
v violate human right          subj > of|in
v restrict right
v curtail right
v curtail freedom
v restrict freedom
v abuse right
v segregate                    subj > obj
n discrimination
n segregation
n apartheid
n marginalisation
n marginalization
n human rights violation       by|agent > in|against
n human rights abuse           by|agent > in|against
n rights abuse                 by|agent > in|against
n abuse {from: state/part/org; to: part/person/group}
n mistreatment {from: state/part/org}

[assimilate]
v: subj > obj|of|in
n: by|agent > of|in
v assimilate forcibly
v russify
v sinicise
v sinicize
v ban language
v suppress culture
v erase culture
v erase identity
n russification
n sinicisation
n sinicization
n forced assimilation

[harass]
v: subj > obj
n: by|agent > of|against
v harass {from: state/org/part/person}
v intimidate {from: state/org/part/person}
v terrorise
v terrorize
v stalk {from: part/state; to: person}
v mount campaign of intimidation subj > against
n harassment
n judicial harassment
n campaign intimidation
n campaign harassment
n reign terror

[martial_law]
v: subj > in|on|over|across
n: by|agent > in|on|over|across
v declare martial law
v impose martial law
v proclaim martial law
v extend martial law
v introduce martial law
v declare state of siege
v impose state of siege
v place under martial law      subj > obj
v put under martial law        subj > obj
v impose military rule
v impose military administration
n martial law
n state siege
n military rule
n military administration

[state_of_emergency]
v: subj > in|on|over|across
n: by|agent > in|on|over|across
v declare state of emergency
v declare emergency
v impose state of emergency
v impose emergency rule
v proclaim state of emergency
v extend state of emergency
v invoke emergency power
v decree state of emergency
v declare state of exception
n state emergency
n emergency rule
n emergency powers
n state exception

[curfew]
v: subj > in|on|over|across
n: by|agent > in|on|over|across
v impose curfew
v declare curfew
v clamp curfew
v extend curfew
v order curfew
v enforce curfew
v announce curfew
v place under curfew           subj > obj
n curfew
n overnight curfew
n night curfew
v put under curfew              subj > obj
v put under night curfew        subj > obj
v slap curfew                   subj > on

[quarantine]
v: subj > in|on|over|across|of
n: by|agent > in|on|over|of
v impose lockdown
v order lockdown
v impose quarantine
v place under lockdown         subj > obj
v put under lockdown           subj > obj
v place in quarantine          subj > obj
v quarantine {from: state/part; to: state/part/person} subj > obj
v lock down city
v seal off city
v confine population
n lockdown
n quarantine
n cordon sanitaire

[seize]
v: subj > from|of|obj
n: by|agent > of
v seize {obj: %assets/drug/document/equipment/computer/building}
v seize cargo
v seize gold
v seize drug
v seize document
v seize equipment
v confiscate {from: state/part/org}
v requisition
v impound {from: state/part/org}
v commandeer
n seizure {to: state/part/org/person}
n requisition
n confiscation
n seizure cargo
v seize {obj: uranium/gold/stock/cargo/shipment/fuel/crop/mine/refinery/factory/plant/truck/equipment/drug/document/computer/phone/passport} subj > of|from|obj
v confiscate {obj: uranium/gold/stock/cargo/shipment/fuel/crop/mine/refinery/factory/plant/truck/equipment/drug/document/computer/phone/passport} subj > of|from|obj
v impound {obj: uranium/gold/stock/cargo/shipment/fuel/crop/mine/refinery/factory/plant/truck/equipment/drug/document/computer/phone/passport} subj > of|from|obj
v commandeer {obj: uranium/gold/stock/cargo/shipment/fuel/crop/mine/refinery/factory/plant/truck/equipment/drug/document/computer/phone/passport} subj > of|from|obj
v requisition {obj: uranium/gold/stock/cargo/shipment/fuel/crop/mine/refinery/factory/plant/truck/equipment/drug/document/computer/phone/passport} subj > of|from|obj
v expropriate {obj: uranium/gold/stock/cargo/shipment/fuel/crop/mine/refinery/factory/plant/truck/equipment/drug/document/computer/phone/passport} subj > of|from|obj

[seize_ship]
v: subj > of|from|obj
n: by|agent > of
v seize {obj: ship/vessel/tanker/boat/trawler/cargo/freighter}
v seize ship
v seize vessel
v seize tanker
v seize oil tanker
v seize boat
v seize fishing boat
v board {obj: ship/vessel/tanker/boat/flotilla}
v board ship
v board vessel
v intercept {obj: tanker/boat/flotilla/vessel/freighter}
v intercept tanker
v intercept flotilla
v intercept boat
v detain ship
v detain vessel
v detain crew
v impound ship
v impound vessel
n seizure ship
n seizure vessel
n seizure tanker
n boarding ship
n interception flotilla
n detention vessel
v seize {obj: tanker/ship/vessel/boat/trawler/freighter/yacht/dhow} subj > of|from|obj
v capture {obj: tanker/ship/vessel/boat/trawler/freighter/yacht/dhow} subj > of|from|obj
v board {obj: tanker/ship/vessel/boat/trawler/freighter/yacht/dhow} subj > of|from|obj
v impound {obj: tanker/ship/vessel/boat/trawler/freighter/yacht/dhow} subj > of|from|obj
v detain {obj: tanker/ship/vessel/boat/trawler/freighter/yacht/dhow} subj > of|from|obj

[seize_arms]
v: subj > from|of|in
n: by|agent > of|from
v seize weapon
v seize arms
v seize arms shipment
v seize ammunition
v seize explosive
v intercept weapon
v intercept arms shipment
v intercept {obj: shipment}
v disarm {from: state/part/org; to: part/org/group/person} subj > obj
v dismantle cell
v dismantle network
v bust cell
v break up cell
v break up ring
n seizure weapon
n seizure arms
n weapon seizure
n arms seizure
n forcible disarmament

[confiscate_property]
v: subj > of|from|belonging_to
n: by|agent > of|from
v confiscate property
v confiscate passport
v confiscate {obj: property/passport/house/asset/land/farm}
v confiscate asset
v seize {obj: property/house/home/passport/asset/farm/account}
v seize asset
v seize property
v seize home
v seize passport
v seize bank account
v seize reserve
v block bank account
v take over property
n confiscation property
n confiscation asset
n seizure property
n seizure asset
n asset seizure
n asset forfeiture

[nationalise]
v: subj > of|from|obj
n: by|agent > of
v nationalise
v nationalize
v expropriate
v take over company
v take control company
v seize company
v seize subsidiary
v seize plant
v seize control company
v place under temporary management
v revoke mining licence
v revoke mining license
v revoke mining permit
n nationalisation
n nationalization
n expropriation
n takeover company
n state takeover
n seizure company

[loot]
v: subj > obj|of|from
n: by|agent > of|in
v loot
v plunder
v pillage
v ransack
v ravage {from: state/part/org; to: state/part}
v sack city
v steal grain
v steal {obj: grain/wheat/cattle/livestock/oil/artefact/artifact}
v loot warehouse
v rob {from: part/org; to: state/org/part/person}
n looting
n plunder
n pillage
n theft grain
n ransacking

[seize_land]
v: subj > of|from|in
n: by|agent > of|from|in
v seize land
v confiscate land
v grab land
v appropriate land
v expropriate land
v expropriate farm
v seize farm
v take over land
n land grab
n land seizure
n confiscation land
n seizure land

[demolish_homes]
v: subj > of|in|belonging_to
n: by|agent > of|in
v demolish {obj: house/home/village/building/school/structure/neighbourhood/neighborhood}
v demolish house
v demolish home
v demolish village
v demolish building
v demolish school
v bulldoze {obj: house/home/village/camp/land/orchard}
v bulldoze home
v bulldoze house
v bulldoze village
v raze home
v raze house
v raze neighbourhood
v evict {from: state/part/org; to: part/person/group} subj > obj
v evict family
v evict resident
n demolition home
n demolition house
n house demolition
n home demolition
n demolition {from: state/part}
n forced eviction
n eviction {from: state/part; to: part/person/group}

[raid_offices]
v: subj > of|obj
n: by|agent > of|on|at
v search {obj: home/house/office/headquarters/premise/newsroom; from: state/part}
v search home
v search office
v search house
v raid {obj: office/home/house/headquarters/newsroom/bank}
v raid office
v raid home
v raid house
v raid headquarters
v raid newsroom
v storm office
v storm newsroom
v conduct search
n police raid
n raid office
n raid home
n search home
n search office

[extort]
v: subj > from|of|obj
n: by|agent > of|from
v demand ransom
v shake down
v extract payment
v extort money
n ransom demand
n shakedown

[hamper]
v: subj > obj|comp|of
n: by|agent > of|to
v hamper {from: state/org/group/part/person}
v hinder {from: state/org/group/part/person}
v obstruct {from: state/org/group/part/person}
v impede {from: state/org/group/part/person}
v thwart {from: state/org/group/part/person}
v stymie {from: state/org/part/person}
v prevent {from: state/org/part/person; to: state/org/part/person}
v block {from: state/org/part; to: state/org/person/group}
v disrupt {from: state/org/part; to: state/org/part}
v paralyse {from: state/org/part; to: state/org/part}
v paralyze {from: state/org/part; to: state/org/part}
v derail {obj: talk/agreement/deal/process/plan/negotiation}
v derail talk                  subj > with|between
v derail deal                  subj > with|between
v torpedo {obj: talk/agreement/deal/process/plan/initiative}
v torpedo deal                 subj > with|between
v scupper {obj: deal/plan/talk/agreement}
v stand in way                 subj > of
v tie hand                     subj > of
n obstruction
n hindrance

[obstruct_aid]
v: subj > to|in|into|for|from
n: by|agent > to|of|in|into
v block aid
v block humanitarian aid
v block aid convoy
v block aid delivery
v block convoy
v block food
v block relief
v deny humanitarian access
v deny access
v restrict aid
v restrict humanitarian access
v prevent aid
v prevent agency from delivering
v prevent humanitarian agency
v obstruct aid
v obstruct humanitarian aid
v obstruct aid delivery
v deprive of food              subj > obj
v deny food
v divert aid
v hold up aid
v turn back convoy
v turn back aid truck
n obstruction aid
n aid blockage
n denial humanitarian access
n blocking aid
n diversion aid

[obstruct_passage]
v: subj > of|to|for|obj
n: by|agent > of|to
v block passage
v block access
v block entry
v block truck
v block corridor
v bar access
v prevent passage
v prevent from entering        subj > obj
v bar from entering            subj > obj
v prevent ship
v restrict movement
v restrict navigation
v obstruct navigation
v restrict access
n obstruction passage
n restriction movement
n movement restriction

[weaken]
v: subj > obj|of
n: by|agent > of
v weaken {from: state/org/person/group/part; to: state/org/person/group}
v undermine {from: state/org/person/group/part; to: state/org/person/group/part}
v undermine sovereignty
v undermine security
v undermine authority
v undermine stability
v undermine territorial integrity
v undermine democracy
v undermine independence
v erode sovereignty
v harm {from: state/org/person; to: state/org/group}
v divide {from: state/org/person; to: state/org/group}
v infringe sovereignty
v violate sovereignty
v violate territorial integrity
n erosion sovereignty
n violation sovereignty
n infringement sovereignty
n undermining {to: state/org}

[sabotage]
v: subj > of|in|obj|against
n: by|agent > of|in|against|on
v sabotage
v sabotage cable
v sabotage pipeline
v sabotage railway
v cut cable
v cut undersea cable
v sever {obj: cable/pipeline}
v sever cable
v damage cable
v commit sabotage
v carry out sabotage
v tamper with cable
n sabotage
n act sabotage
n sabotage attack
n sabotage operation
n sabotage pipeline
n sabotage campaign

[destabilise]
v: subj > obj|in|of
n: by|agent > of|in
v destabilise
v destabilize
v sow chaos
v sow discord
v sow instability
v sow division
v stir up unrest
v stir unrest
v foment unrest
v foment violence
v foment rebellion
v stoke unrest
v stoke tension
v fuel conflict
v fuel unrest
v incite unrest
n destabilisation
n destabilization
n subversion
n destabilising activity
n destabilizing activity

[interfere]
v: subj > in|with
n: by|agent > in
v interfere
v interfere affair
v interfere in internal affair
v meddle
v meddle affair
v meddle in internal affair
v meddle in politics
v intervene in internal affair
v exert malign influence
v pull string
n interference
n meddling
n foreign interference
n foreign meddling
n influence operation
n influence campaign
n malign influence
n intrusion affair

[interfere_election]
v: subj > in|of|with|obj
n: by|agent > in|of
v interfere election
v meddle election
v meddle vote
v interfere vote
v rig {obj: election/vote/poll/ballot}
v rig election
v rig vote
v manipulate election
v influence election
v disrupt election
v buy vote
n election interference
n election meddling
n interference election
n meddling election
n electoral fraud
n vote rigging
n election fraud

[disinformation]
v: subj > against|about|in|on
n: by|agent > against|about|in|on
v spread disinformation
v spread misinformation
v spread fake news
v spread propaganda
v spread fake propaganda
v spread falsehood
v spread rumour
v spread rumor
v spread lie
v wage disinformation
v run disinformation campaign
v wage information war
v wage propaganda
v peddle disinformation
v push disinformation
v mislead {from: state/org/person; to: state/org/part} subj > obj
v misinform                    subj > obj
n disinformation
n disinformation campaign
n misinformation
n misinformation campaign
n propaganda
n propaganda campaign
n information warfare
n information war
n fake news campaign

[manipulate]
v: subj > obj
n: by|agent > of
v manipulate {to: state/org/part/person/group}
v instrumentalise
v instrumentalize
v exploit {from: state/org; to: state/group}
v bribe
v corrupt {from: state/org/person/part; to: state/org/person/part}
v buy off
v suborn
n manipulation {to: state/org/part/group}
n bribery {to: state/org/part/person}
n infiltration {from: state/org/part}
n exploitation {from: state; to: state/group}

[jam_signals]
v: subj > of|in|over|obj
n: by|agent > of|in|over
v jam {obj: signal/gps/communication/radio/radar/satellite/broadcast}
v jam gps
v jam signal
v jam communication
v jam radio
v jam broadcast
v jam satellite
v spoof {obj: gps/signal}
v spoof gps
v scramble {obj: signal/communication}
n jamming
n gps jamming
n signal jamming
n spoofing
n gps spoofing

[blackmail]
v: subj > against
n: by|agent > of|against|over
v weaponise
v weaponize
v weaponise energy
v weaponize energy
v use gas as weapon
v use energy as weapon
v use food as weapon
v use as weapon
v exert leverage               subj > over|on
n weaponisation
n weaponization
n hostage diplomacy

[economic_coercion]
v: subj > on|against|obj
n: by|agent > of|against|on
v exert economic pressure
v apply economic pressure
v use economic coercion
v coerce economically
v use trade as weapon
n economic coercion
n trade coercion
n economic bullying
n coercive measure

[hybrid_war]
v: subj > against|into|on
n: by|agent > against|on
v wage hybrid war
v wage hybrid warfare
v launch hybrid attack
v conduct hybrid operation
v push migrant                 subj > into|towards|toward|across
v funnel migrant               subj > to|into|towards
v weaponise migrant
v weaponize migrant
v weaponise migration
v weaponize migration
n hybrid war
n hybrid warfare
n hybrid attack
n hybrid operation
n hybrid campaign
n weaponisation migrant

[deport]
v: subj > obj|from|of|to
n: by|agent > of|from|to
v deport
v deport child
v transfer forcibly
v forcibly transfer
v deport citizen
v deport national
v deport {obj: citizen/national/foreigner/child/worker/activist}
v expel {obj: citizen/national/foreigner/activist/imam/student}
v expel citizen
v expel national
v expel foreigner
v abduct child
v issue deportation order      subj > against
n deportation
n mass deportation
n deportation child
n forcible transfer
n mass expulsion
n deportation order
v send back {to: part; from: state/part} subj > obj|from|of
v send home {to: part; from: state/part} subj > obj|from|of
v turn back {to: part; from: state/part} subj > obj|from|of
v turn away {to: part; from: state/part} subj > obj|from|of
v fly home {to: part; from: state/part} subj > obj|from|of
v push back {to: part; from: state/part} subj > obj|from|of
v bundle out                    subj > obj|of
v bundle onto plane             subj > obj
v put on plane {to: person/part; from: state/part} subj > obj
v drive out {to: part; from: state/part} subj > obj|of

[deport_migrants]
v: subj > to|from|of|obj
n: by|agent > of|to|from
v deport migrant
v deport refugee
v deport asylum seeker
v deport {obj: migrant/refugee/seeker}
v expel migrant
v expel refugee
v expel asylum seeker
v expel {obj: migrant/refugee/seeker}
v repatriate forcibly
v forcibly repatriate
v forcibly return
v force back refugee
v send back migrant
v send back refugee
n deportation migrant
n deportation refugee
n expulsion migrant
n expulsion refugee
n forced return
n forced repatriation
n refoulement

[push_back]
v: subj > from|of|to|obj
n: by|agent > of|from|at
v push back {obj: migrant/refugee/boat/seeker}
v push back migrant
v push back refugee
v push back asylum seeker
v turn back {obj: migrant/refugee/boat/seeker}
v turn back migrant
v turn back refugee
v turn back boat
v turn away {obj: migrant/refugee/seeker}
v turn away refugee
v turn away migrant
v tow back boat
v intercept migrant
n pushback
n pushback migrant
n turnback
n interception migrant

[displace]
v: subj > from|of|obj|out_of
n: by|agent > of|from
v displace {from: state/part/org}
v forcibly displace
v drive from home
v drive out {to: part/group; from: state/part/org}
v drive out resident
v drive out population
v uproot {from: state/part/org; to: part/group}
v force to flee
v force resident to flee
v force civilian to flee
v expel population
v expel resident
v order evacuation             subj > of
v flee {from: part; to: state/org/part} obj|from > subj
n displacement
n forced displacement
n mass displacement
n forced evacuation
n forced exodus
n population transfer

[exile]
v: subj > obj
n: by|agent > of
v exile {from: state/part/person; to: person/part}
v banish {from: state/part/person; to: person/part}
v drive into exile
v send into exile
v force out of country
v expel opponent
n banishment
n forced exile

[ban]
v: subj > obj|from|of
n: by|agent > on|of
v ban {from: state/org/part/person; to: org/part/person}
v bar {from: state/org/part; to: org/part/person}
v ban app
v ban application
v outlaw
v prohibit {from: state/org/part; to: org/part/person}
v forbid {from: state/org/part/person; to: org/part/person}
v ban activity
v suspend licence
v suspend license
v block sale company
v halt work {from: state/part; to: org/part} subj > of
n ban {from: state/org/part}
n prohibition {from: state/org/part}
n ban on activity

[ban_party]
v: subj > of|obj
n: by|agent > of|on
v ban {obj: party/union/movement}
v ban party
v ban opposition party
v ban political party
v ban opposition
v outlaw party
v dissolve party
v dissolve {obj: party/union/movement}
v disband {from: state/part/person; to: org/part}
v disband party
v suspend political party
v suspend party
n ban party
n ban opposition
n dissolution party
n party ban

[ban_organisation]
v: subj > of|obj
n: by|agent > of|on
v ban {obj: group/organisation/organization/ngo/charity/association}
v ban group
v ban organisation
v ban organization
v ban ngo
v outlaw group
v dissolve organisation
v dissolve organization
v dissolve group
v shut down {obj: ngo/charity/organisation/organization/group/office}
v shut down ngo
v shut down group
v shut down office
v close {obj: ngo/charity/foundation}
v close ngo
v suspend {obj: ngo/association/charity}
v suspend activity
n ban group
n dissolution organisation
n dissolution organization
n closure ngo
n shutdown ngo

[ban_protest]
v: subj > in|of|by|against
n: by|agent > on|in|by
v ban {obj: protest/demonstration/rally/gathering/march/strike}
v ban protest
v ban demonstration
v ban rally
v ban gathering
v ban march
v ban strike
v outlaw protest
v prohibit protest
v bar from protesting          subj > obj
v bar from demonstrating       subj > obj
n ban protest
n ban demonstration
n protest ban
n ban rally

[bar_candidate]
v: subj > from|of|obj
n: by|agent > of|on
v bar from running
v bar from standing
v bar from office
v bar from election
v ban from running
v ban from office
v ban from holding office
v ban from holding public office
v ban from politics
v ban from standing
v disqualify {to: person/org/part}
v disqualify candidate
v bar candidate
v bar {obj: candidate}
v annul candidacy
v invalidate candidacy
v annul election
v invalidate vote
v strip of immunity
v lift immunity
n disqualification
n disqualification candidate
n annulment election
n political ban

[label_terrorist]
v: subj > obj
n: by|agent > of|as
v designate terrorist
v designate terrorist organisation
v designate terrorist organization
v designate terrorist group
v designate as terrorist
v label terrorist organisation
v label terrorist organization
v list as terrorist
v list as terrorist organisation
v list as terrorist organization
v declare terrorist organisation
v declare terrorist organization
v declare extremist
v add to terror list
v add to terrorist list
v place on terror list
v put on terror list
v proscribe
n terrorist designation
n terror designation
n proscription
n designation terrorist

[label_foreign_agent]
v: subj > obj
n: by|agent > of|against
v declare foreign agent
v designate foreign agent
v declare undesirable
v declare undesirable organisation
v declare undesirable organization
v add to foreign agent register
n foreign agent law
n foreign agent label
n foreign agent designation
v brand undesirable             subj > obj
v label undesirable             subj > obj
v designate undesirable         subj > obj

[strip_citizenship]
v: subj > obj
n: by|agent > of
v strip of citizenship
v strip of nationality
v deprive of citizenship
v deprive of nationality
v revoke citizenship           subj > of
v revoke nationality           subj > of
v revoke passport              subj > of
v cancel passport              subj > of
n revocation citizenship
n deprivation citizenship
n loss citizenship             of > agent
v strip of passport             subj > obj

[deny_entry]
v: subj > to|for|from|obj
n: by|agent > to|on|for|of
v bar entry
v ban from entering
v bar from country
v ban entry
v ban from country
v turn away at border
v turn back at airport
v block from entering
v stop from entering
n denial entry
n refusal entry
n denial visa

[forbid_leaving]
v: subj > obj|from
n: by|agent > on|against
v ban from leaving
v bar from leaving
v prevent from leaving
v stop from leaving
v forbid to leave
v ban from travelling
v ban from traveling
v bar from travelling
v bar from traveling
v impose exit ban              subj > on
n exit ban
n ban leaving

[ban_faith]
v: subj > of|in|by
n: by|agent > of|on|in
v ban worship
v ban church
v ban veil
v ban burqa
v ban headscarf
v ban sect
v close {obj: mosque/church/temple/monastery/synagogue}
v close mosque
v close church
v shut mosque
v shut church
v demolish church
v demolish mosque
v destroy church
v destroy mosque
v raid church
v raid monastery
n closure mosque
n closure church
n religious persecution
n demolition mosque
n demolition church

[censor]
v: subj > obj|of|in
n: by|agent > of|on|in
v censor
v gag {from: state/part/person}
v muzzle {from: state/part/person/org}
v silence {from: state/part/person/org}
v silence critic
v silence opposition
v silence press
v silence medium
v muzzle press
v muzzle medium
v impose censorship
v ban book
v ban film
v stifle press
v curb press freedom
n censorship
n press censorship
n gag order
n silencing

[close_media]
v: subj > of|obj
n: by|agent > of|on
v close {obj: newspaper/channel/station/broadcaster/outlet/website}
v close newspaper
v close station
v close channel
v shut down {obj: newspaper/channel/station/broadcaster/outlet/website/radio}
v shut down newspaper
v shut down station
v shut down channel
v shut down broadcaster
v suspend {obj: newspaper/channel/station/broadcaster/outlet/publication/broadcast/radio}
v suspend newspaper
v suspend broadcaster
v suspend publication
v suspend broadcast
v suspend radio
v take off air
v pull off air
v ban newspaper
v ban broadcaster
v ban medium outlet
v ban {obj: newspaper/channel/broadcaster/outlet/film/book}
v revoke broadcasting licence
v revoke broadcasting license
n closure newspaper
n closure station
n suspension broadcaster
n suspension newspaper
n ban broadcaster
v suspend {to: org; from: state/part} subj > obj
v force off air                 subj > obj
v silence {to: org; from: state/part} subj > obj
v gag {to: org/person/part; from: state/part} subj > obj
v muzzle {to: org/person/part; from: state/part} subj > obj

[block_internet]
v: subj > in|to|across|of
n: by|agent > in|of|across|on
v shut down internet
v cut internet
v cut off internet
v cut internet access
v block internet
v block website
v block social medium
v block app
v block {obj: website/site/twitter/facebook/telegram/whatsapp/youtube}
v restrict internet
v restrict social medium
v ban social medium
v cut mobile service
v cut phone line
n internet shutdown
n internet blackout
n internet cut
n communication blackout
n ban social medium

[dissolve_parliament]
v: subj > of|in
n: by|agent > of|in
v dissolve {obj: parliament/assembly/senate/council/legislature}
v dissolve parliament
v dissolve assembly
v dissolve national assembly
v dissolve legislature
v suspend parliament
v suspend legislature
v prorogue parliament
v shut down parliament
v dismiss parliament
n dissolution parliament
n dissolution assembly
n suspension parliament

[suspend_constitution]
v: subj > of|in
n: by|agent > of|in
v suspend constitution
v abrogate constitution
v scrap constitution
v suspend election
v seize full power
v assume full power
v rule by decree
v abolish constitution
n suspension constitution

[hack]
v: subj > of|obj|into
n: by|agent > of|against|on
v hack {from: state/part/org/group/person}
v hack into
v hack account
v hack email
v hack network
v hack system
v breach network
v breach system
v breach computer
v infiltrate network
v infiltrate system
v penetrate network
v steal data                   subj > of|from
v steal email                  subj > of|from
v leak email                   subj > of|from
n hack {from: part/state}
n hacking
n data breach
n data theft
n hacking campaign
n hacking operation
n cyber intrusion
n cyber espionage
n cyberespionage

[spy]
v: subj > on|in|against|for
n: by|agent > on|in|against|of
v spy {from: state/part/org/person; to: state/part/org/person/group}
v conduct espionage
v engage in espionage
v run spy ring
v run spy network
v plant spy
v plant mole
n spy ring
n spy network
n espionage campaign
n espionage operation
n covert operation

[wiretap]
v: subj > of|on|obj
n: by|agent > of|on
v bug {obj: phone/office/embassy/room}
v tap {obj: phone/line/cable}
v monitor communication
n surveillance {from: state/part; to: part/person/org}
n mass surveillance

[steal_secrets]
v: subj > from|of
n: by|agent > of|from
v steal {obj: secret/technology/data/document/property}
v steal secret
v steal trade secret
v steal technology
v steal intellectual property
v steal document
v copy technology
v steal military secret
n theft secret
n theft technology
n theft intellectual property
n technology theft
n intellectual property theft
n industrial espionage         by|agent > against|of
n economic espionage           by|agent > against|of

[forced_labour]
v: subj > obj
n: by|agent > of|in
v force to work
v force into labour
v force into labor
v subject to forced labour
v subject to forced labor
v use forced labour            subj > of|in
v use forced labor             subj > of|in
v use slave labour             subj > of|in
n forced labour
n forced labor
n slave labour
n slave labor
n slavery

[forced_recruitment]
v: subj > obj
n: by|agent > of|in
v conscript {from: state/part/org; to: part/person}
v conscript forcibly
v forcibly recruit
v forcibly conscript
v recruit child
v recruit child soldier
v force to fight
n forced recruitment
n forced conscription
n forced mobilisation
n forced mobilization
n recruitment child soldier
