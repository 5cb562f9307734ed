# SANCTION: cuts, sanctions, suspensions, exits, expulsions of diplomats.

[sanction]
v: subj > on|against|upon|to
n: agent > on|against|upon|to
v sanction {from: state/org/group/person/part; to: state/org/person/part/group} subj > obj
v impose {obj: %restrictions}
v impose sanction
v slap {obj: %restrictions}
v slap sanction
v introduce {obj: sanction/restriction/embargo/countermeasure}
v introduce sanction
v adopt {obj: sanction/embargo}
v adopt sanction
v enact sanction
v levy sanction
v apply sanction
v announce sanction
v approve sanction
v unveil sanction
v hit with sanction            subj > obj
v target with sanction         subj > obj
v punish {from: state/org/group; to: state/org/group} subj > obj
v penalise {from: state/org/group; to: state/org/part/person} subj > obj
v penalize {from: state/org/group; to: state/org/part/person} subj > obj
v place under sanction         subj > obj
v put under sanction           subj > obj
n sanction
n round sanction
n package sanction
n wave sanction
n raft sanction
n sanction regime
n sanction package
n punitive measure
n restrictive measure
n penalty {from: state/org}
n economic sanction
n financial sanction
n targeted sanction

[prolong_sanctions]
v: subj > on|against|to
n: agent > on|against|of
v extend {obj: sanction/embargo}
v extend sanction
v prolong {obj: sanction/embargo/measure}
v prolong sanction
v renew {obj: sanction/embargo}
v renew sanction
v maintain {obj: sanction/embargo/tariff/blockade}
v maintain sanction
v keep sanction
v keep in place sanction
v roll over {obj: sanction}
n extension sanction
n renewal sanction
n prolongation sanction
n rollover sanction

[tighten_sanctions]
v: subj > on|against
n: agent > on|against|of
v tighten {obj: sanction/embargo/blockade/restriction/control/curb}
v tighten sanction
v toughen {obj: sanction/restriction}
v toughen sanction
v strengthen {obj: sanction}
v strengthen sanction
v expand {obj: sanction/embargo/restriction/ban}
v expand sanction
v broaden {obj: sanction}
v step up {obj: sanction}
v step up sanction
v ramp up {obj: sanction/pressure}
v ramp up sanction
v stiffen {obj: sanction}
v widen {obj: sanction}
v beef up sanction
v turn screw
v tighten noose
v pile sanction
n tightening sanction
n expansion sanction

[restore_sanctions]
v: subj > on|against
n: agent > on|against|of
v restore {obj: sanction/embargo/tariff}
v restore sanction
v reimpose {obj: %restrictions}
v reimpose sanction
v reinstate {obj: %restrictions}
v reinstate sanction
v snap back sanction
v trigger snapback
n reimposition sanction
n return sanction
n snapback sanction

[embargo]
v: subj > on|against|upon|obj
n: agent > on|against|of
v embargo                      subj > obj
v impose embargo
v slap embargo
v declare embargo
v place embargo
v place under embargo          subj > obj
v decree embargo
n embargo
n trade embargo
n economic embargo
n total embargo
n trade ban

[arms_embargo]
v: subj > on|against|to
n: agent > on|against|to
v impose arms embargo
v slap arms embargo
v ban arms sale
v ban arms export
v ban weapon sale
n arms embargo
n weapon embargo
n ban arms sale
n ban weapon sale
n ban on arms

[energy_embargo]
v: subj > from|of|on|against
n: agent > on|from|against
v ban oil import
v ban gas import
v ban coal import
v impose oil embargo
v embargo oil
v phase out gas                subj > obj|from
v phase out oil                subj > obj|from
n oil embargo
n gas embargo
n energy embargo
n oil ban
n ban oil import
n ban gas import

[freeze_assets]
v: subj > of|belonging_to|obj
n: agent > of|on|against
v freeze {obj: %assets}
v freeze asset
v freeze fund
v freeze bank account
v freeze reserve
v freeze property
v immobilise {obj: %assets}
v immobilize {obj: %assets}
v immobilise asset
v block asset
v block property
n asset freeze
n freeze asset
n freezing asset
n freeze fund
n immobilisation asset

[blacklist]
v: subj > obj
n: agent > of
v blacklist
v put on blacklist
v place on blacklist
v add to blacklist
v add to sanction list
v add to entity list
v put on sanction list
v designate {from: state/org; to: person/part}
v designate for sanction
v name to sanction list
n blacklist
n blacklisting                 by|agent > of
n sanction list

[visa_ban]
v: subj > on|for|from|of|against|obj
n: agent > on|for|against
v impose travel ban
v impose visa ban
v impose visa restriction
v slap travel ban
v revoke {obj: visa}
v revoke visa
v cancel {obj: visa}
v cancel visa
v restrict visa
v ban from travel              subj > obj
n travel ban
n visa ban
n visa restriction
n visa curb
n revocation visa              by|agent > of
n entry ban

[raise_tariffs]
v: subj > on|against|from|upon
n: agent > on|against|upon
v impose tariff
v impose duty
v impose levy
v slap tariff
v slap duty
v raise {obj: tariff/duty/levy}
v raise tariff
v raise duty
v hike {obj: tariff/duty/levy}
v hike tariff
v increase {obj: tariff/duty}
v increase tariff
v double {obj: tariff/duty}
v double tariff
v triple tariff
v levy tariff
v levy duty
v announce tariff
v hit with tariff              subj > obj
v tariff                       subj > obj
v tax {obj: import/export/steel/aluminium/aluminum/car/vehicle/wine/good} subj > from|of
n tariff
n import duty
n import tariff
n punitive tariff
n reciprocal tariff
n antidumping duty
n countervailing duty
n tariff hike
n tariff increase
n customs duty
n trade barrier

[trade_war]
v: subj > against|with|on
n: both|agent > with|against|on|both
v launch trade war
v wage trade war
v start trade war
v declare trade war
v wage economic war
v wage economic warfare
n trade war
n tariff war
n economic war
n economic warfare
n trade dispute
n trade conflict
n tech war
n trade offensive

[trade_retaliation]
v: subj > against|on
n: agent > against|on
v impose countermeasure
v take countermeasure
v adopt countermeasure
v impose retaliatory tariff
v impose retaliatory duty
v retaliate with tariff
v retaliate with sanction
v hit back with tariff         subj > at|against
v respond with tariff          subj > to|against
v take retaliatory measure
n countermeasure
n retaliatory measure
n retaliatory tariff
n retaliatory sanction
n trade retaliation

[control_exports]
v: subj > to|on|against
n: agent > to|on|against
v restrict {obj: export}
v restrict export
v curb {obj: export}
v curb export
v ban {obj: export}
v ban export
v limit {obj: export}
v limit export
v control export
v halt {obj: export}
v halt export
v block {obj: export}
v block export
v impose export control
v impose export ban
v impose export curb
v tighten export control
v bar from exporting           subj > obj|to
n export control
n export curb
n export ban
n export restriction
n ban export
n curb export
n restriction export

[ban_imports]
v: subj > from|of|on|obj
n: agent > on|from|of
v ban {obj: import/product/good/seafood/grain/beef/wine/milk/fruit}
v ban import
v ban product
v halt {obj: import}
v halt import
v suspend {obj: import}
v suspend import
v block {obj: import}
v block import
v restrict {obj: import}
v restrict import
v prohibit {obj: import}
v prohibit import
v impose import ban
n import ban
n ban import
n import curb
n import restriction
n suspension import
n ban seafood
v ban {obj: app/import/product/good/software/platform/vehicle/chip/equipment/beef/fish/wheat} subj > of|from|obj

[boycott_goods]
v: subj > of|from
n: agent > of|against
v boycott {obj: product/good/oil/gas/wine/brand/company}
v boycott product
v boycott good
v boycott oil
n boycott product
n boycott good
n economic boycott
n trade boycott
n boycott campaign

[price_cap]
v: subj > on|of
n: agent > on|of
v impose price cap
v cap {obj: price}
v cap price
v set price cap
v agree price cap
n price cap
n oil price cap
n price ceiling

[cut_from_banking]
v: subj > obj
n: by|agent > of|from
v cut off swift
v exclude from swift
v disconnect from swift
v remove from swift
v kick out swift
v bar from swift
v ban from swift
v cut from financial system
v cut off financial system
v cut off bank
n exclusion swift
n disconnection swift
n removal swift

[isolate_state]
v: subj > obj
n: by|agent > of
v isolate {from: state/org/group; to: state/org/group}
v isolate diplomatically
v isolate internationally
v turn into pariah
v treat as pariah
v make pariah
v freeze out {from: state/org/group; to: state/org}
n isolation {to: state; from: state/org/group}
n diplomatic isolation
n international isolation

[strangle_economy]
v: subj > of|obj
n: agent > on|against
v cripple economy
v strangle economy
v choke economy
v choke off economy
v squeeze economy
v squeeze {from: state/org/group; to: state}
v strangle {from: state/org/group; to: state}
v throttle {from: state; to: state}
v bring economy to knee
n maximum pressure
n pressure campaign
n economic pressure
n economic strangulation       agent > on|against|of

[revoke_trade_preferences]
v: subj > for|of|from|to
n: by|agent > of|for|from
v revoke trade privilege
v revoke trade preference
v revoke trade status
v strip of trade status        subj > obj
v withdraw trade preference
v suspend trade preference
v suspend trade privilege
v end preferential treatment
v revoke most favoured nation
v remove from trade programme  subj > obj
n revocation trade status
n withdrawal trade preference

[cut_relations]
v: subj > with|both
n: agent|both|by > with|both
v sever {obj: %relations}
v sever tie
v sever relation
v sever link
v sever contact
v cut {obj: %relations}
v cut tie
v cut link
v cut relation
v cut contact
v cut off {obj: %relations/communication}
v cut off tie
v cut off relation
v cut off contact
v cut off communication
v break {obj: %relations}
v break tie
v break off {obj: %relations}
v break off relation
v break off tie
v break off contact
v break with {to: state/org; from: state/org/person} subj > with
v end {obj: %relations}
v end cooperation
v end partnership
v end relationship
v terminate {obj: %relations}
v terminate cooperation
v cease cooperation
v cease contact
v cease communication
v stop cooperating
v cease to cooperate
v distance from {from: state/org/person/part; to: state/org/person/part} subj > from
v drift away from {from: state; to: state/org/group} subj > from
v turn away from {from: state; to: state/org/group} subj > from
v burn bridge
n severance tie
n break relation
n rupture relation
n rupture tie
n breakdown relation
n breakdown tie
n rupture                      both|agent > with|both
v rupture {obj: %relations} subj > with|both
v cease {obj: %relations} subj > with|both
v snap {obj: %relations} subj > with|both
v dissolve {obj: %relations} subj > with|both
v fall out {from: state/org/person; to: state/org/person} both|subj > with|both
v stop flying                   subj > to
v stop serving {to: state; from: org} subj > obj
v stop trading                  both|subj > with|both
v stop dealing                  subj > with
v stop working                  subj > with
v give up mediating             subj > between|with
v bar from working              subj > in|for
v ban from working              subj > in|for
v end transit                   subj > of|to
v halt permit                   subj > for|to
v put on ice                    subj > to|with|of
n break                         both|agent|of > with|both
n rift                          both|agent > with|both
v drop {to: state; from: state} subj > obj
v ditch {to: state; from: state} subj > obj
v dump {to: state; from: state} subj > obj
v shut out {to: part/state; from: state/org} subj > obj
v cold-shoulder {to: state/org; from: state/org} subj > obj

[sever_diplomatic_relations]
v: subj > with|both
n: agent|both|by > with|both
v sever diplomatic relation
v sever diplomatic tie
v cut diplomatic tie
v cut diplomatic relation
v cut off diplomatic relation
v break diplomatic relation
v break off diplomatic relation
v break off diplomatic tie
v break diplomatic tie
v end diplomatic relation
n severance diplomatic relation
n severing diplomatic tie
n break diplomatic relation
n rupture diplomatic relation

[freeze_relations]
v: subj > with|both
n: agent|by|both > of|with|both
v freeze {obj: %relations}
v freeze relation
v freeze tie
v freeze contact
v freeze cooperation
v suspend {obj: %relations}
v suspend relation
v suspend tie
v suspend cooperation
v suspend contact
v suspend partnership
v suspend engagement
v put on hold {obj: %relations}
n freeze relation
n freezing relation
n suspension relation
n suspension cooperation
n diplomatic freeze
v put on ice {obj: %relations} subj > with|both
v halt {obj: %relations} subj > with|both
v pause {obj: %relations} subj > with|both

[downgrade_relations]
v: subj > with|both
n: agent|by > with|both|of
v downgrade {obj: tie/relation/relationship/representation/mission}
v downgrade tie
v downgrade relation
v downgrade relationship
v downgrade diplomatic relation
v downgrade diplomatic tie
v scale back {obj: tie/relation/cooperation/engagement/contact}
v scale back tie
v scale back cooperation
v scale down tie
v scale down cooperation
v reduce {obj: tie/contact/cooperation/engagement/relation}
v reduce tie
v reduce contact
v review {obj: tie/relation/relationship}
v review relationship
v review tie
v reassess relationship
v curtail {obj: cooperation/contact/tie}
v curtail cooperation
v limit cooperation
v limit contact
n downgrade relation
n downgrading relation
n downgrading tie

[recall_ambassador]
v: subj > from|in|to
n: agent|by > from|in|to
v recall {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché}
v recall ambassador
v recall diplomat
v recall envoy
v recall for consultation
v withdraw {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché}
v withdraw ambassador
v withdraw diplomat
v withdraw envoy
v pull {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché}
v pull ambassador
v pull diplomat
v pull out {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché}
v summon home ambassador
n recall ambassador
n recall envoy
n withdrawal ambassador
n recall diplomat
v call home {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché} subj > from|in|to
v bring home {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché} subj > from|in|to
v summon home {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché} subj > from|in|to
v order home {obj: ambassador/diplomat/envoy/consul/representative/nuncio/attaché} subj > from|in|to

[close_embassy]
v: subj > in|to|of
n: agent|by > in|of
v close {obj: embassy/consulate/mission/legation}
v close embassy
v close consulate
v close mission
v shut {obj: embassy/consulate/mission}
v shut embassy
v shut consulate
v shut down {obj: embassy/consulate}
v shut down embassy
v shutter {obj: embassy/consulate}
v shutter embassy
v order closure consulate      subj > of
v order to close consulate     subj > obj
n closure embassy
n closure consulate
n closing embassy

[close_border]
v: subj > with|to|by
n: agent|by > with|to
v close {obj: border/crossing/frontier/checkpoint}
v close border
v close border crossing
v shut {obj: border/crossing/frontier/checkpoint}
v shut border
v shut border crossing
v seal {obj: border/crossing/frontier/checkpoint}
v seal border
v seal off border
v close frontier
v close checkpoint
v close port                   subj > to
v shut port                    subj > to
n closure border
n border closure
n closing border
n shutdown border
v seal off {obj: border/crossing/frontier/checkpoint} subj > with|to
v shut down {obj: border/crossing/frontier/checkpoint} subj > with|to
v close off {obj: border/crossing/frontier/checkpoint} subj > with|to

[close_airspace]
v: subj > to|for
n: agent|by > to|for
v close {obj: airspace/sky}
v close airspace
v close sky
v shut airspace
v ban from airspace            subj > obj
v bar from airspace            subj > obj
v deny overflight
n airspace closure
n closure airspace
n airspace ban
n overflight ban

[break_off_talks]
v: subj > with|both
n: agent|by|both > with|both|of
v break off talk
v break off negotiation
v break off dialogue
v break off discussion
v suspend {obj: %talks}
v suspend talk
v suspend negotiation
v suspend dialogue
v suspend discussion
v halt {obj: %talks}
v halt talk
v halt negotiation
v call off {obj: %talks}
v call off talk
v call off negotiation
v end {obj: %talks}
v end talk
v end negotiation
v walk out talk
v walk out negotiation
v walk away talk
v walk away negotiation
v pull out talk
v pull out negotiation
v withdraw from talk
v withdraw from negotiation
v quit talk
v quit negotiation
v abandon talk
v abandon negotiation
v freeze talk
v freeze negotiation
v cut off talk
v leave negotiating table
n suspension talk
n suspension dialogue
n suspension negotiation
n breakdown talk
n collapse talk                both > with|both
n withdrawal talk
n walkout talk
v break off {obj: %talks} subj > with|both
v abandon {obj: %talks} subj > with|both
v cut off {obj: %talks} subj > with|both
v leave {obj: %talks} subj > with|both
v quit {obj: %talks} subj > with|both
v walk out of {obj: %talks} subj > with|both
v pull out of {obj: %talks} subj > with|both
v walk away from {obj: %talks} subj > with|both
v withdraw from {obj: %talks} subj > with|both
v interrupt {obj: %talks} subj > with|both
v scrap {obj: %talks} subj > with|both
v cancel {obj: %talks} subj > with|both
v freeze {obj: %talks} subj > with|both
v stall {obj: %talks} subj > with|both
v torpedo {obj: %talks} subj > with|both
v terminate {obj: %talks} subj > with|both
v boycott {obj: %talks} subj > with|both
v walk out of talks             subj > with|both
v walk out of negotiation       subj > with|both
v pull out of talks             subj > with|both
v pull out of negotiation       subj > with|both
v walk away from talks          subj > with|both
v storm out of talks            subj > with|both
v storm out of talk             subj > with|both
v storm out of negotiation      subj > with|both
v break off talks               subj > with|both
v call off talks                subj > with|both
v wind up talks                 subj > with|both
v wind up talk                  subj > with|both
v wind up negotiation           subj > with|both
v cut short talks               subj > with|both
v cut short talk                subj > with|both
v cut short negotiation         subj > with|both

[halt_mediation]
v: subj > between|with|in
n: agent|by > between|in|with
v end {obj: mediation}
v end mediation
v suspend {obj: mediation}
v suspend mediation
v halt mediation
v abandon mediation
v drop mediation
v quit mediation
v withdraw from mediation
v end mediation effort
v suspend mediation effort
n end mediation
n suspension mediation

[cut_military_ties]
v: subj > with|both
n: agent|by > with|both
v suspend military cooperation
v end military cooperation
v cut military tie
v sever military tie
v freeze military tie
v suspend military tie
v suspend security cooperation
v end security cooperation
v halt military cooperation
v terminate defence agreement
v end defence pact
v suspend military contact
v cut military communication
n suspension military cooperation
n end military cooperation
n end security cooperation

[end_intelligence_sharing]
v: subj > with
n: agent|by > with
v suspend intelligence sharing
v stop intelligence sharing
v halt intelligence sharing
v pause intelligence sharing
v end intelligence sharing
v stop sharing intelligence
v cease sharing intelligence
v cut off intelligence
v cut intelligence sharing
n suspension intelligence sharing
n halt intelligence sharing
n pause intelligence sharing

[cut_cultural_ties]
v: subj > with|of|from
n: agent|by > of|against|with
v suspend academic cooperation
v cut academic tie
v sever academic tie
v suspend scientific cooperation
v suspend cultural exchange
v suspend student exchange
v halt scientific cooperation
v end research cooperation
v boycott university
n academic boycott
n cultural boycott
n end academic cooperation

[decouple]
v: subj > from|with
n: both|agent > from|with|both
v decouple {from: state/org/group/part; to: state/org/group}
v decouple economy
v derisk
v cut economic tie
v sever economic tie
v cut trade tie
v cut business tie
v reduce trade
n decoupling
n economic decoupling

[cut_aid]
v: subj > to|for|from|obj
n: agent|by > to|for|of
v suspend {obj: %funds}
v suspend aid
v suspend assistance
v cut {obj: %funds}
v cut aid
v cut assistance
v cut off {obj: %funds}
v cut off aid
v cut off assistance
v halt {obj: %funds}
v halt aid
v halt assistance
v stop {obj: %funds}
v stop aid
v stop assistance
v freeze {obj: %funds}
v freeze aid
v freeze assistance
v reduce {obj: %funds}
v reduce aid
v reduce assistance
v slash {obj: %funds}
v slash aid
v slash support
v pause {obj: %funds}
v pause aid
v end {obj: %funds}
v end aid
v end assistance
v withhold {obj: %funds}
v withhold aid
v withhold assistance
v scale back {obj: %funds}
v scale back aid
v terminate aid
v stop helping                 subj > obj|comp
n suspension aid
n suspension assistance
n aid cut
n cut aid
n freeze aid
n aid freeze
n aid suspension
n halt aid
n end aid
n reduction aid
v trim {obj: %funds} subj > to|for|from|of|obj
v axe {obj: %funds} subj > to|for|from|of|obj
v curtail {obj: %funds} subj > to|for|from|of|obj
v discontinue {obj: %funds} subj > to|for|from|of|obj
v terminate {obj: %funds} subj > to|for|from|of|obj
v halve {obj: %funds} subj > to|for|from|of|obj
v redirect {obj: %funds} subj > to|for|from|of|obj
v divert {obj: %funds} subj > to|for|from|of|obj
v phase out {obj: %funds} subj > to|for|from|of|obj
v wind down {obj: %funds} subj > to|for|from|of|obj
v choke off {obj: %funds} subj > to|for|from|of|obj
v cancel {obj: %funds} subj > to|for|from|of|obj
v scrap {obj: %funds} subj > to|for|from|of|obj
v withdraw {obj: %funds} subj > to|for|from|of|obj
v delay {obj: %funds} subj > to|for|from|of|obj
v shelve {obj: %funds} subj > to|for|from|of|obj
v cut back {obj: %funds} subj > to|for|from|of|obj
v scale down {obj: %funds} subj > to|for|from|of|obj
v rein in {obj: %funds} subj > to|for|from|of|obj
v pull {obj: %funds} subj > to|for|from|of|obj
v shrink {obj: %funds} subj > to|for|from|of|obj
v dry up {obj: %funds} subj > to|for|from|of|obj
v cut off support               subj > to|for|from|of|obj
v cut off loan                  subj > to|for|from|of|obj
v cut off payment               subj > to|for|from|of|obj
v cut off contribution          subj > to|for|from|of|obj
v cut back aid                  subj > to|for|from|of|obj
v cut back assistance           subj > to|for|from|of|obj
v cut back funding              subj > to|for|from|of|obj
v cut back loan                 subj > to|for|from|of|obj
v cut back credit               subj > to|for|from|of|obj
v cut back payment              subj > to|for|from|of|obj
v cut back contribution         subj > to|for|from|of|obj
v scale back assistance         subj > to|for|from|of|obj
v scale back funding            subj > to|for|from|of|obj
v scale back loan               subj > to|for|from|of|obj
v scale back credit             subj > to|for|from|of|obj
v scale back payment            subj > to|for|from|of|obj
v scale back contribution       subj > to|for|from|of|obj
v scale down aid                subj > to|for|from|of|obj
v scale down assistance         subj > to|for|from|of|obj
v scale down funding            subj > to|for|from|of|obj
v scale down support            subj > to|for|from|of|obj
v scale down loan               subj > to|for|from|of|obj
v scale down credit             subj > to|for|from|of|obj
v scale down payment            subj > to|for|from|of|obj
v scale down contribution       subj > to|for|from|of|obj
v hold back aid                 subj > to|for|from|of|obj
v hold back assistance          subj > to|for|from|of|obj
v hold back funding             subj > to|for|from|of|obj
v hold back support             subj > to|for|from|of|obj
v hold back loan                subj > to|for|from|of|obj
v hold back credit              subj > to|for|from|of|obj
v hold back payment             subj > to|for|from|of|obj
v hold back contribution        subj > to|for|from|of|obj
v turn off aid                  subj > to|for|from|of|obj
v turn off assistance           subj > to|for|from|of|obj
v turn off funding              subj > to|for|from|of|obj
v turn off support              subj > to|for|from|of|obj
v turn off loan                 subj > to|for|from|of|obj
v turn off credit               subj > to|for|from|of|obj
v turn off payment              subj > to|for|from|of|obj
v turn off contribution         subj > to|for|from|of|obj
v phase out aid                 subj > to|for|from|of|obj
v phase out assistance          subj > to|for|from|of|obj
v phase out funding             subj > to|for|from|of|obj
v phase out support             subj > to|for|from|of|obj
v phase out loan                subj > to|for|from|of|obj
v phase out credit              subj > to|for|from|of|obj
v phase out payment             subj > to|for|from|of|obj
v phase out contribution        subj > to|for|from|of|obj

[cut_economic_aid]
v: subj > to|for
n: agent|by > to|for
v suspend financial aid
v suspend economic aid
v suspend budget support
v suspend development aid
v cut development aid
v cut economic aid
v cut financial aid
v cut foreign aid
v freeze financial aid
v freeze development aid
v withhold financial aid
n suspension development aid
n suspension budget support
n suspension financial aid
n suspension economic aid
n cut development aid
n cut foreign aid

[cut_military_aid]
v: subj > to|for
n: agent|by > to|for
v suspend military aid
v cut military aid
v cut off military aid
v reduce military aid
v freeze military aid
v halt military aid
v pause military aid
v withhold military aid
v stop military aid
v end military aid
v suspend military assistance
v suspend security assistance
v cut security assistance
n suspension military aid
n freeze military aid
n cut military aid
n pause military aid
n halt military aid
n suspension military assistance

[cut_humanitarian_aid]
v: subj > to|for|in
n: agent|by > to|for|in
v suspend humanitarian aid
v reduce humanitarian aid
v cut humanitarian aid
v halt humanitarian aid
v suspend food aid
v cut food aid
v halt food aid
v cut food ration
v reduce ration
v suspend humanitarian operation
v suspend relief operation
v suspend aid operation
v halt aid delivery
v suspend aid delivery
n suspension humanitarian aid
n suspension food aid
n cut food aid
n reduction humanitarian aid

[block_loans]
v: subj > to|for|of
n: agent|by > to|for
v suspend {obj: loan/payment/disbursement/credit}
v suspend loan
v suspend payment
v suspend disbursement
v freeze {obj: loan/credit/funding}
v freeze loan
v freeze credit
v freeze funding
v block loan
v block disbursement
v withhold {obj: loan/payment/fund/funding/tranche}
v withhold loan
v withhold payment
v withhold fund
v halt loan
v halt disbursement
v delay disbursement
v cut off credit
v cancel loan
n suspension loan
n suspension disbursement
n freeze loan
n suspension payment

[stop_arms_sales]
v: subj > to
n: agent|by > to
v suspend arms sale
v suspend arms export
v suspend arms delivery
v suspend weapon delivery
v halt arms sale
v halt arms export
v halt arms shipment
v halt weapon shipment
v stop arms sale
v stop arms export
v stop arming                  subj > obj
v freeze arms sale
v block arms sale
v pause arms shipment
v pause weapon shipment
v pause weapon delivery
v withhold weapon
v cut off arms
n suspension arms sale
n suspension arms export
n halt arms sale
n freeze arms sale
n pause weapon delivery

[defund]
v: subj > to|for|of
n: agent|by > to|for|of
v defund                       subj > obj
v cut {obj: funding/fund/budget/contribution/subsidy}
v cut funding
v cut fund
v cut off funding
v suspend {obj: funding/contribution/subsidy}
v suspend funding
v suspend contribution
v halt {obj: funding}
v halt funding
v stop funding
v end funding
v pull {obj: funding}
v pull funding
v withdraw {obj: funding}
v withdraw funding
v slash funding
v withhold funding
v withhold contribution
v withhold due                 subj > from|to
n suspension funding
n funding cut
n cut funding
n freeze funding
n halt funding
n withdrawal funding

[withdraw_support]
v: subj > from|for|to
n: agent|by > for|from|to
v withdraw {obj: support/backing/endorsement}
v withdraw support
v withdraw backing
v withdraw endorsement
v pull support
v drop support
v end support
v abandon {from: state/org/person; to: state/org/person/group} subj > obj
v abandon ally                 subj > obj
v ditch {from: state/org/person; to: state/org/person} subj > obj
v desert {from: state/org/part/person; to: state/org/person} subj > obj
n withdrawal support
n withdrawal backing
n abandonment {to: state; from: state/org/person/group} agent|by > of

[suspend_flow]
v: subj > to|from|with|obj
n: agent|by > to|from|with|of
v suspend {obj: %flows/commerce/transfer}
v suspend delivery
v suspend shipment
v suspend trade
v suspend supply
v suspend transit
v suspend export
v halt {obj: %flows/commerce/transfer}
v halt delivery
v halt shipment
v halt trade
v halt supply
v halt transit
v stop {obj: %trade}
v stop delivery
v stop shipment
v stop supply
v interrupt {obj: %trade/flow}
v interrupt supply
v cut {obj: %trade}
v cut supply
v cut export
v cut trade
v cut off {obj: %trade}
v cut off supply
v cut off trade
v block {obj: %trade/grain/cargo}
v block shipment
v block transit
v block delivery
v reduce {obj: %trade}
v reduce export
v reduce supply
v freeze {obj: trade/export/investment/project/visa}
v freeze trade
v curtail {obj: %trade}
v curtail trade
v withhold {obj: supply/delivery/shipment/good}
v withhold delivery
n suspension export
n suspension delivery
n suspension trade
n suspension transit
n halt export
n halt delivery
n cut supply
n cutoff supply
n supply cut
n disruption supply            by|agent > to|from
v restrict {obj: %trade} subj > to|from|with|of|obj
v limit {obj: %trade} subj > to|from|with|of|obj
v disrupt {obj: %trade} subj > to|from|with|of|obj
v end {obj: %trade} subj > to|from|with|of|obj
v pause {obj: %trade} subj > to|from|with|of|obj
v discontinue {obj: %trade} subj > to|from|with|of|obj
v turn off {obj: %trade} subj > to|from|with|of|obj
v shut off {obj: %trade} subj > to|from|with|of|obj
v choke off {obj: %trade} subj > to|from|with|of|obj
v curb {obj: %trade} subj > to|from|with|of|obj
v ban {obj: %trade} subj > to|from|with|of|obj
v bar {obj: %trade} subj > to|from|with|of|obj
v hold up {obj: %trade} subj > to|from|with|of|obj
v prohibit {obj: %trade} subj > to|from|with|of|obj
v throttle {obj: %trade} subj > to|from|with|of|obj
v cease {obj: %trade} subj > to|from|with|of|obj
v cut off export                subj > to|from|with|of|obj
v cut off import                subj > to|from|with|of|obj
v cut off delivery              subj > to|from|with|of|obj
v cut off shipment              subj > to|from|with|of|obj
v cut off tap                   subj > to|from|with|of|obj
v hold up supply                subj > to|from|with|of|obj
v hold up gas                   subj > to|from|with|of|obj
v hold up export                subj > to|from|with|of|obj
v hold up import                subj > to|from|with|of|obj
v hold up delivery              subj > to|from|with|of|obj
v hold up shipment              subj > to|from|with|of|obj
v hold up trade                 subj > to|from|with|of|obj
v hold up oil                   subj > to|from|with|of|obj
v hold up power                 subj > to|from|with|of|obj
v hold up tap                   subj > to|from|with|of|obj
v turn off supply               subj > to|from|with|of|obj
v turn off export               subj > to|from|with|of|obj
v turn off import               subj > to|from|with|of|obj
v turn off delivery             subj > to|from|with|of|obj
v turn off shipment             subj > to|from|with|of|obj
v turn off trade                subj > to|from|with|of|obj
v turn off oil                  subj > to|from|with|of|obj
v turn off power                subj > to|from|with|of|obj
v shut off supply               subj > to|from|with|of|obj
v shut off export               subj > to|from|with|of|obj
v shut off import               subj > to|from|with|of|obj
v shut off delivery             subj > to|from|with|of|obj
v shut off shipment             subj > to|from|with|of|obj
v shut off trade                subj > to|from|with|of|obj
v shut off oil                  subj > to|from|with|of|obj
v shut off power                subj > to|from|with|of|obj
v shut off tap                  subj > to|from|with|of|obj
v choke off supply              subj > to|from|with|of|obj
v choke off gas                 subj > to|from|with|of|obj
v choke off export              subj > to|from|with|of|obj
v choke off import              subj > to|from|with|of|obj
v choke off delivery            subj > to|from|with|of|obj
v choke off shipment            subj > to|from|with|of|obj
v choke off trade               subj > to|from|with|of|obj
v choke off oil                 subj > to|from|with|of|obj
v choke off power               subj > to|from|with|of|obj
v choke off tap                 subj > to|from|with|of|obj

[cut_energy]
v: subj > to
n: agent|by > to|of
v cut gas
v cut gas supply
v cut power
v cut electricity
v cut oil supply
v cut off gas
v cut off gas supply
v cut off power
v cut off electricity
v cut off fuel
v cut off oil
v halt gas supply
v halt gas delivery
v halt oil delivery
v halt oil supply
v suspend gas supply
v suspend gas delivery
v suspend oil supply
v suspend fuel delivery
v stop gas delivery
v stop gas flow
v reduce gas supply
v reduce gas flow
v turn off gas
v turn off tap
v shut off gas
v shut pipeline
v shut down pipeline
v deprive of electricity       subj > obj
v deprive of gas               subj > obj
n gas cutoff
n gas cut
n cutoff gas
n cut gas supply
n halt gas supply
n suspension gas supply

[cut_water]
v: subj > to
n: agent|by > to|of
v cut water
v cut off water
v cut water supply
v cut off water supply
v stop water flow
v turn off water
v suspend water treaty         subj > with
v deprive of water             subj > obj
n cut water
n water cutoff

[suspend_flights]
v: subj > to|with|from
n: agent|by > to|with|from
v suspend {obj: %fares}
v suspend flight
v halt {obj: %fares}
v halt flight
v cancel {obj: %fares}
v cancel flight
v ban {obj: %fares/airline/plane/aircraft}
v ban flight
v ban airline                  subj > of|from
v suspend air link
v suspend air travel
v cut air link
v stop flight
v ground flight
n suspension flight
n suspension air link
n flight ban
n flight suspension
n ban flight
v stop {obj: %fares} subj > to|with|from|between
v cut {obj: %fares} subj > to|with|from|between
v end {obj: %fares} subj > to|with|from|between
v ground {obj: %fares} subj > to|with|from|between
v pause {obj: %fares} subj > to|with|from|between
v scrap {obj: %fares} subj > to|with|from|between
v discontinue {obj: %fares} subj > to|with|from|between
v sever {obj: %fares} subj > to|with|from|between
v drop {obj: %fares} subj > to|with|from|between

[suspend_visas]
v: subj > to|for|with
n: agent|by > to|for|of
v suspend {obj: visa/issuance}
v suspend visa
v suspend visa issuance
v stop issuing visa
v halt visa
v halt visa issuance
v restrict visa issuance
v suspend visa agreement
v suspend visa waiver
v tighten visa rule
n suspension visa
n visa suspension
n suspension visa agreement

[stop_purchases]
v: subj > from|of
n: agent|by > from|of
v stop buying
v stop importing
v stop purchase
v halt purchase
v suspend purchase
v cut import
v reduce import
v reduce purchase
v cut purchase
v wean off {to: state}         subj > obj|from
v end import
v stop import
n halt import
n halt purchase
n end import
n reduction import

[reduce_dependence]
v: subj > on|upon|from
n: agent > on|upon|from
v reduce dependence
v cut dependence
v reduce dependency
v end dependence
v cut reliance
v reduce reliance
v end reliance
v lessen dependence
v break dependence
v diversify away               subj > from
v diversify supply             subj > from
v free from dependence
n reduction dependence
n diversification away         agent > from

[divest]
v: subj > from|in|of
n: agent > from|in|of
v divest
v pull out {from: part; to: state}
v exit {from: part; to: state} subj > obj|from
v leave {subj: company/firm/group/bank/maker/multinational/investor; to: state} subj > obj
v quit {subj: company/firm/group/bank/maker/multinational/investor; to: state} subj > obj
v suspend operation {from: part; to: state}
v halt operation {from: part; to: state}
v cease operation {from: part; to: state}
v sell subsidiary
v leave market
v exit market
v quit market
v pull investment
v withdraw investment
n divestment
n disinvestment
n exit market
n withdrawal market

[leave]
v: subj > from
n: agent > from
v disengage {from: state/org; to: state/org/group}
v pull out {from: state; to: org}
v withdraw {from: state; to: org/group}
v turn back                    subj > on
n disengagement {from: state/org; to: state/org}
n pullout {to: org}
n withdrawal {to: org}

[leave_organisation]
v: subj > from|of
n: agent > from|of
v leave {from: state; to: org/group} subj > obj
v quit {from: state; to: org/group} subj > obj
v exit {from: state; to: org/group} subj > obj
v leave bloc
v leave alliance
v leave organisation
v leave organization
v quit bloc
v quit alliance
v quit organisation
v quit organization
v withdraw from organisation
v withdraw from organization
v withdraw from bloc
v withdraw from alliance
v pull out organisation
v pull out organization
v pull out alliance
v secede
v break away                   subj > from
v split {from: part/org; to: org} subj > from
v split away                   subj > from
n secession
n exit {from: state; to: org}
n departure {from: state; to: org}
n withdrawal organisation
n withdrawal organization
n exit bloc
n brexit                       adj > with|from

[leave_coalition]
v: subj > with|of
n: agent > from|of
v leave coalition
v quit coalition
v leave government
v quit government
v pull out coalition
v pull out government
v withdraw from coalition
v withdraw from government
v walk out coalition
v walk out government
v break coalition
v break alliance
v break up coalition
v end coalition
n withdrawal coalition
n departure coalition
n exit coalition
n break alliance               agent > with

[suspend_own_membership]
v: subj > in|of|at
n: agent|by > in|of
v suspend {obj: participation/membership}
v suspend participation
v suspend membership
v freeze {obj: participation/membership}
v freeze participation
v freeze membership
v halt participation
v stop participating
v stop participation
v end membership
v end participation
v give up membership
v renounce membership
n suspension participation
n freeze membership
n freeze participation

[quit_treaty]
v: subj > with|of|on
n: agent > with|on|of|from
v withdraw from {obj: %deals}
v withdraw from treaty
v withdraw from agreement
v withdraw from convention
v withdraw from pact
v withdraw from accord
v withdraw from deal
v withdraw from rome statute
v pull out {obj: %deals}
v pull out treaty
v pull out agreement
v pull out deal
v pull out accord
v pull out pact
v quit {obj: %deals}
v quit treaty
v quit pact
v quit deal
v quit accord
v leave {obj: %deals}
v leave treaty
v leave pact
v exit {obj: %deals}
v exit treaty
v exit deal
v abandon {obj: %deals}
v abandon treaty
v abandon deal
v denounce {obj: %deals}
v denounce treaty
v abrogate {obj: %deals}
v abrogate treaty
v abrogate agreement
v renounce {obj: %deals}
v renounce treaty
v repudiate {obj: %deals}
v scrap {obj: %deals}
v scrap agreement
v scrap deal
v scrap treaty
v scrap pact
v tear up {obj: %deals}
v tear up agreement
v tear up deal
v rip up deal
v ditch {obj: %deals}
v ditch deal
v walk away deal
n withdrawal treaty
n withdrawal agreement
n withdrawal accord
n withdrawal convention
n withdrawal pact
n exit treaty
n exit deal
n pullout deal
n abrogation treaty
n denunciation treaty
v pull out of {obj: %deals} subj > with|of|on

[quit_arms_treaty]
v: subj > with|on
n: agent > with|on
v withdraw from nuclear deal
v withdraw from nuclear treaty
v withdraw from arms control treaty
v pull out nuclear deal
v pull out arms control treaty
v pull out nuclear treaty
v quit nuclear deal
v quit nuclear treaty
v suspend arms control treaty
v suspend nuclear treaty
v suspend new start
v leave nuclear treaty
v abandon nuclear deal
v abandon nuclear pact
n withdrawal nuclear deal
n withdrawal nuclear treaty
n exit nuclear deal

[withdraw_peacekeepers]
v: subj > from|in
n: agent|by > from
v withdraw {obj: peacekeeper}
v withdraw peacekeeper
v withdraw batch peacekeeper
v withdraw peacekeeping force
v withdraw peacekeeping troops
v withdraw peacekeeping contingent
v pull {obj: peacekeeper}
v pull peacekeeper
v pull out {obj: peacekeeper}
v pull out peacekeeper
v recall peacekeeper
n withdrawal peacekeeper
n pullout peacekeeper
n withdrawal peacekeeping force

[withdraw_mission]
v: subj > from|in
n: agent|by > from|in
v withdraw {obj: monitor/observer/inspector/mission/staff}
v withdraw monitor
v withdraw observer
v withdraw inspector
v withdraw mission
v withdraw staff
v pull out {obj: monitor/observer/inspector/staff}
v pull out staff
v pull out observer
v recall observer
v suspend mission
n withdrawal observer
n withdrawal monitor
n withdrawal mission
n withdrawal staff
n end mission

[expel]
v: subj > obj
n: by|agent > of|from
v expel {to: state/part/org/group; from: state/org/part}
v expel {to: person; from: state/org}
v throw out {to: org/part; from: state/org}
v kick out {to: org/part; from: state/org}
v order to leave country
v tell to leave country
v give hour to leave           subj > obj|to
v show door
n expulsion {to: state/part/org/person}
n ouster {to: org; from: state/org}

[expel_diplomats]
v: subj > from|of|obj
n: by|agent|both > of|from|both
v expel {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio}
v expel diplomat
v expel ambassador
v expel envoy
v expel embassy staff
v expel military attaché
v expel suspected spy
v eject {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio}
v kick out {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio}
v kick out diplomat
v kick out ambassador
v throw out diplomat
v order out {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio}
v order diplomat to leave
v order ambassador to leave
v send home diplomat
v send home ambassador
v declare persona non grata
v name persona non grata
v withdraw accreditation diplomat
v revoke diplomatic status
n expulsion diplomat
n expulsion ambassador
n expulsion envoy
n diplomatic expulsion
v throw out {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v send home {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v send away {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v boot out {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v turf out {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v oust {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v send packing {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v turn out {obj: ambassador/diplomat/envoy/attaché/consul/spy/nuncio} subj > from|of|obj
v be sent packing               by > subj
v order out of country          subj > obj
v tell to go {to: state/org/part} subj > obj|of
v tell to pack up {to: state/org/part} subj > obj|of
v pull accreditation            subj > of

[expel_peacekeepers]
v: subj > from|of|obj
n: by|agent > of|from
v expel {obj: peacekeeper/mission}
v expel peacekeeper
v expel un mission
v expel peacekeeping mission
v order out peacekeeper
v end peacekeeping mandate
n expulsion peacekeeper
n expulsion peacekeeping mission

[expel_inspectors]
v: subj > from|of|obj
n: by|agent > of|from
v expel {obj: inspector/observer/monitor}
v expel inspector
v expel observer
v expel monitor
v kick out inspector
v throw out inspector
v bar {obj: inspector/observer/monitor}
v bar inspector
v withdraw accreditation inspector
v remove surveillance camera
n expulsion inspector
n expulsion observer
n expulsion monitor

[expel_aid_agency]
v: subj > from|of|obj
n: by|agent > of|from
v expel {obj: worker/ngo/charity/missionary/agency}
v expel aid worker
v expel humanitarian worker
v expel aid agency
v expel aid group
v expel ngo
v expel charity
v expel un official
v expel un staff
v suspend ngo
v suspend aid group
v throw out aid agency
n expulsion aid worker
n expulsion aid agency
n expulsion ngo

[expel_journalists]
v: subj > from|of|obj
n: by|agent > of|from
v expel {obj: journalist/correspondent/reporter}
v expel journalist
v expel correspondent
v expel reporter
v revoke accreditation
v revoke press credential
v strip of accreditation
v cancel press card
n expulsion journalist
n expulsion correspondent

[exclude_member]
v: subj|from > obj
n: by|agent > of|from
v expel {to: state; from: org/group}
v exclude {to: state; from: org/state/group}
v exclude from {to: org}
v oust {to: state; from: org}
v eject {to: state; from: org}
v remove from {to: org; from: state}
v strip of voting right
v strip of membership
v kick out {to: state; from: org/group}
v vote out {to: state; from: org}
v strip of seat
n exclusion {to: state; from: org/group}

[suspend_member]
v: subj > obj|of
n: by|agent > of|from
v suspend {to: state; from: org/group}
v suspend from {from: org}
v suspend membership of
v suspend voting right
v strip of presidency
n suspension {to: state; from: org/group}
n suspension membership
n suspension voting right
v revoke membership             subj > of|obj
v strip of vote                 subj > obj

[exclude_from_party]
v: subj > obj
n: by|agent > of|from
v expel from party
v expel from ruling party
v expel from caucus
v expel from parliament
v oust from party
v suspend from party
v exclude from party
v strip of party membership
v strip of whip
v kick out party
v disown {to: person; from: org/person}
n expulsion party

[bar_from_sport]
v: subj > obj
n: by|agent > of|from
v exclude from competition
v exclude from olympics
v bar from competition
v bar from olympics
v bar from game
v ban from competition
v ban from olympics
v ban from tournament
v suspend from competition
n exclusion competition
n exclusion olympics
n ban competition

[cancel]
v: subj > with
v cancel {from: state/org/person; to: state/org/person}
v call off {from: state/org; to: state/org}
v scrap {from: state/org; to: state/org}
v abort {obj: launch/mission/plan/deal}

[cancel_exercise]
v: subj > with
n: by|agent > with
v cancel {obj: %drills}
v cancel exercise
v cancel drill
v cancel manoeuvre
v suspend {obj: %drills}
v suspend exercise
v suspend drill
v call off exercise
v call off drill
v halt exercise
v postpone exercise
n cancellation exercise
n suspension exercise
n suspension drill
v call off {obj: %drills} subj > with|both
v scrap {obj: %drills} subj > with|both
v postpone {obj: %drills} subj > with|both
v halt {obj: %drills} subj > with|both
v call off manoeuvre            subj > with|both
v put off exercise              subj > with|both
v put off drill                 subj > with|both
v put off manoeuvre             subj > with|both

[cancel_contract]
v: subj > with|to|for
n: by|agent > with|of
v cancel {obj: contract/order/sale/purchase/licence/license/lease/concession}
v cancel contract
v cancel order
v cancel sale
v cancel purchase
v cancel licence
v cancel license
v terminate {obj: contract/lease/agreement}
v terminate contract
v terminate lease
v terminate agreement
v scrap contract
v scrap purchase
v tear up contract
v revoke {obj: licence/license/permit/concession}
v revoke licence
v revoke license
v revoke concession
v annul contract
v break contract
n cancellation contract
n cancellation order
n termination contract
n termination lease
n termination agreement
n revocation licence
v cancel {obj: contract/order/sale/purchase/licence/license/lease/concession/tender/auction/permit} subj > with|to|for|of|by|obj
v scrap {obj: contract/order/purchase/licence/license/lease/concession/tender/permit} subj > with|to|for|of|by|obj
v withdraw {obj: licence/license/concession/permit} subj > of|from|obj
v strip of licence              subj > obj
v strip of license              subj > obj
v strip of concession           subj > obj
v strip of permit               subj > obj

[suspend_agreement]
v: subj > with|of|on
n: by|agent > with|of|on
v suspend {obj: %deals}
v suspend agreement
v suspend treaty
v suspend pact
v suspend accord
v suspend deal
v suspend implementation
v suspend association agreement
v suspend ratification
v suspend extradition treaty
v freeze {obj: %deals}
v freeze agreement
v freeze ratification
v halt ratification
v cancel {obj: %deals}
v cancel agreement
v cancel deal
v annul {obj: %deals}
v annul agreement
v nullify agreement
v revoke agreement
n suspension agreement
n suspension treaty
n suspension ratification
n suspension deal
n cancellation deal
n cancellation agreement
v nullify {obj: %deals} subj > with|of|on
v revoke {obj: %deals} subj > with|of|on
v terminate {obj: %deals} subj > with|of|on
v end {obj: %deals} subj > with|of|on
v rescind {obj: %deals} subj > with|of|on
v void {obj: %deals} subj > with|of|on
v shelve {obj: %deals} subj > with|of|on
v rip up {obj: %deals} subj > with|of|on
v repeal {obj: %deals} subj > with|of|on
v halt {obj: %deals} subj > with|of|on
v tear up treaty                subj > with|of|on
v tear up pact                  subj > with|of|on
v tear up accord                subj > with|of|on
v rip up agreement              subj > with|of|on
v rip up treaty                 subj > with|of|on
v rip up contract               subj > with|of|on
v rip up pact                   subj > with|of|on
v rip up accord                 subj > with|of|on
v call off agreement            subj > with|of|on
v call off treaty               subj > with|of|on
v call off contract             subj > with|of|on
v call off pact                 subj > with|of|on
v call off deal                 subj > with|of|on
v call off accord               subj > with|of|on

[freeze_project]
v: subj > with|of|to
n: by|agent > with|of
v freeze project
v suspend project
v cancel project
v abandon project
v halt project
v scrap project
v shelve {obj: project/plan/deal}
v shelve project
v suspend certification
v halt construction
n suspension project
n cancellation project
n suspension certification
n freeze project

[reduce]
v: subj > to|in|for|with
n: agent|by > to|in|for|with
v reduce {obj: presence/commitment/engagement/footprint}
v reduce presence
v reduce commitment
v reduce engagement
v reduce support
v scale down {obj: presence/commitment/support}
v scale down presence
v scale back presence
v scale back support
v downsize presence
v cut back support
n reduction support
n reduction presence

[reduce_staff]
v: subj > in|at|of|to
n: agent|by > in|at
v reduce embassy staff
v reduce diplomatic staff
v cut embassy staff
v cut diplomatic staff
v cut number diplomat
v reduce number diplomat
v slash diplomatic staff
v reduce diplomatic presence
v reduce diplomatic mission
v scale back diplomatic presence
v order staff out
n reduction diplomatic staff
n reduction embassy staff

[revoke_recognition]
v: subj > obj
n: by|agent > of
v withdraw recognition         subj > of|for
v revoke recognition           subj > of|for
v rescind recognition          subj > of|for
v cancel recognition           subj > of|for
v cease to recognise
v cease to recognize
v stop recognising
v stop recognizing
v derecognise
v derecognize
n withdrawal recognition
n revocation recognition
