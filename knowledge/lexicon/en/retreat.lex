# RETREAT: to release, withdraw, return, ease, lay down arms, resign.

[withdraw_troops]
v: subj > from|out_of
n: agent|by|of > from
v withdraw {obj: %troops}
v pull out {obj: %troops}
v bring home {obj: %troops}
v pull {obj: %troops}
v remove {obj: %troops}
v bring back {obj: %troops}
v bring troops home
v pull out troops
v pull troops out
v take troops out
v extract {obj: %troops}
v repatriate {obj: %troops}
v withdraw {to: state; from: state/part} subj > from|of
v pull out {from: state/part; to: state} subj > from|of
v disengage {to: state; from: state/part} subj > from|of
v leave {subj: troop/soldier/force/army/contingent/military/marine/peacekeeper/fighter/mercenary; to: state} subj > obj
v complete withdrawal
v begin withdrawal
v start withdrawal
v order withdrawal
v finish withdrawal
v announce withdrawal troops
v speed up withdrawal
v complete pullout
v begin pullout
v order pullout
n troop withdrawal
n withdrawal troops
n withdrawal force
n military withdrawal
n withdrawal soldier
n pullout
n troop pullout
n force withdrawal
n full withdrawal
n complete withdrawal
n unilateral withdrawal
n phased withdrawal
n withdrawal {to: state; from: state/org/part}
n departure troops
n departure soldier
n departure force
n military disengagement
n disengagement {to: state}
n exit troops
v pull back {obj: %troops} subj > from
v evacuate {obj: %troops} subj > from
v draw down {obj: %troops} subj > from
v move out {obj: %troops} subj > from
v pull out of {obj: %troops}    subj > of|out_of
v take out of {obj: %troops}    subj > of|out_of
v move out of {obj: %troops}    subj > of|out_of
v bring out of {obj: %troops}   subj > of|out_of
v get out of {obj: %troops}     subj > of|out_of
v pull troops out of            subj > of|out_of
v take troops out of            subj > of|out_of
v move troops out of            subj > of|out_of
v bring troops out of           subj > of|out_of
v withdraw troops               subj > from|of
v withdraw last troops          subj > from|of
v withdraw soldier              subj > from|of

[reduce_forces]
v: subj > in|from
n: agent|by > in|from|of
v reduce {obj: troop/force/contingent}
v cut {obj: troop/contingent}
v draw down {obj: troop/force}
v downsize {obj: force/contingent/mission}
v reduce troop level
v reduce military presence
v scale down military presence
v scale back military presence
v draw down
n troop reduction
n drawdown
n troop drawdown
n force reduction
n reduction troops
n troop cut

[close_base]
v: subj > in|to
n: agent|by > in|to
v close {obj: base}
v shut {obj: base}
v shut down {obj: base}
v dismantle {obj: base/outpost}
v vacate {obj: base/outpost}
v hand over {obj: base}
v hand back {obj: base}
v evacuate {obj: base/outpost}
n closure base
n base closure
n handover base
n evacuation base
n base handover
v hand over base                subj > to
v hand back base                subj > to
v hand over camp                subj > to
v return base                   subj > to
v vacate base                   subj > in
v turn over base                subj > to

[end_occupation]
v: subj > of|in
n: agent|by > of|in
v end occupation
v cease occupation
v vacate {obj: territory/settlement/enclave/zone/land}
v dismantle {obj: settlement}
v freeze settlement
v halt settlement
v stop settlement construction
n end occupation
n evacuation settlement
n settlement freeze
n decolonisation
n decolonization

[pull_back]
v: subj > from
n: agent|by|of > from
v pull back {obj: troop/force/tank/artillery/soldier/weapon} subj > from|before|to
v pull back {from: part/state; to: state/part} subj > from|before|to
v fall back {from: part/state}  subj > from|before|to
v retreat {from: part/state; to: state/part} subj > from|before|to
v draw back {obj: troop/force}  subj > from|before|to
v move back {obj: troop/tank}   subj > from|before|to
v return to barrack             subj > from|before|to
v return to base                subj > from|before|to
v withdraw heavy weapon         subj > from|before|to
v withdraw heavy artillery      subj > from|before|to
v beat retreat                  subj > from|before|to
v retreat before                subj > from|before|to
v abandon position              subj > from|before|to
v abandon town                  subj > from|before|to
v abandon city                  subj > from|before|to
n pullback
n retreat {from: part/state; to: state/part}
n troop pullback
n tactical retreat
n withdrawal heavy weapon
n disengagement force

[stand_down]
v: subj > against|with|on
n: agent|both > with|both|against
v lift alert
v lower alert
v lower alert level
v demobilise
v demobilize
v call off strike on
v call off attack
v call off airstrike
v cancel strike on
v cancel attack
v stand down {from: part/state}
v stand down force
v suspend drill
v cancel drill
v halt nuclear test
v suspend nuclear test
v suspend missile test
v halt missile test
v refrain from retaliation
n demobilisation
n demobilization
n test moratorium
n nuclear test moratorium
n suspension drill

[de_escalate]
v: both > with|both
n: both|agent > with|both
v defuse {obj: crisis/tension/conflict/standoff/dispute}
v ease {obj: tension}
v calm {obj: tension}
v lower {obj: tension/temperature}
v deescalate
v dial down tension
v bury hatchet
v end standoff
v step back from brink
v ease pressure                 subj > on
v relax pressure                subj > on
v ease grip                     subj > on
n deescalation
n easing tension
n reduction tension
n end standoff

[lift_siege]
v: subj > of|on|against
n: agent|by > of|on|against
v lift siege
v lift blockade
v end siege
v end blockade
v ease blockade
v break off siege
v unblock {obj: port/road/strait}
v reopen {obj: road/strait/corridor/waterway}
v raise siege
v remove blockade
n lifting siege
n lifting blockade
n end siege
n end blockade

[evacuate_staff]
v: subj > from
n: agent|by > from|of
v evacuate {obj: national/citizen/staff/diplomat/student/personnel/embassy/expatriate/civilian}
v airlift {obj: national/citizen/staff/diplomat}
v repatriate {obj: national/citizen/staff/diplomat/student}
v pull {obj: staff/personnel/worker}
v pull out {obj: staff/personnel/worker/national/diplomat}
v withdraw {obj: staff/personnel/worker/expert}
v fly home {obj: national/citizen/student}
n evacuation national
n evacuation citizen
n evacuation staff
n evacuation diplomat
n evacuation embassy
n repatriation national
n repatriation citizen
n evacuation flight
n evacuation civilian

[cease_fire]
v: both > with|both|in
n: both|agent > with|both|in
v cease fire
v cease hostility
v cease fighting
v stop fighting
v halt fighting
v end fighting
v suspend hostility
v end hostility
v halt hostility
v declare ceasefire
v announce ceasefire
v proclaim ceasefire
v impose ceasefire
v call ceasefire
v order ceasefire
v declare unilateral ceasefire
v announce unilateral ceasefire
v silence gun
v hold fire
v stop shooting
v halt fire
n ceasefire
n cease-fire
n unilateral ceasefire
n humanitarian ceasefire
n permanent ceasefire
n temporary ceasefire
n cessation hostility
n end hostility
n end fighting
n halt fighting
n suspension hostility
n ceasefire deal
n ceasefire agreement
n ceasefire declaration

[truce]
v: both > with|both|in
n: both|agent > with|both|in
v declare truce
v announce truce
v proclaim truce
v call truce
v declare humanitarian pause
v announce humanitarian pause
v pause fighting
v pause hostility
v pause offensive
v implement pause
n truce
n humanitarian truce
n humanitarian pause
n unilateral truce
n pause fighting
n armistice
n tactical pause
n christmas truce
n daily pause

[keep_truce]
v: both > with|both
n: both|agent > with|both
v respect ceasefire
v respect truce
v observe ceasefire
v observe truce
v extend ceasefire
v extend truce
v renew ceasefire
v renew truce
v uphold ceasefire
v uphold truce
v maintain ceasefire
v maintain truce
v prolong truce
v honour ceasefire
v honor ceasefire
v abide by ceasefire
v adhere to ceasefire
v stick to ceasefire
n extension truce
n extension ceasefire
n ceasefire extension
n truce extension
n renewal truce
n respect ceasefire

[end_war]
v: both > with|both
n: both|agent > with|both
v end war
v end conflict
v put end war
v put end conflict
v put end hostility
v put end fighting
v make peace
v conclude peace
v end rebellion
v end insurgency
v end armed struggle
v renounce violence
v renounce armed struggle
v abandon armed struggle
v give up armed struggle
v bring war to end
v declare end war
v end feud
n end war
n end conflict
n end armed struggle
n end insurgency
n renunciation violence

[halt_attack]
v: subj > against|in|on|of
n: agent|by > against|in|on|of
v suspend {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault}
v halt {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault}
v stop {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault}
v end {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault/campaign}
v cease {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault}
v call off {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault/operation}
v pause {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault}
v stop bombing
v stop shelling
v stop attacking
v cease bombing
v halt bombing
n halt bombing
n end bombing
n bombing halt
n suspension bombing
n suspension attack
n suspension airstrike
n halt offensive
n end offensive
n bombing pause
v abandon {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault} subj > against|in|on|of
v abort {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault} subj > against|in|on|of
v break off {obj: offensive/bombing/airstrike/attack/shelling/raid/bombardment/strike/hostility/assault} subj > against|in|on|of
v stop firing {from: part/state} subj > on|at
v stop shooting {from: part/state} subj > at
v stop striking                 subj > obj
v cease fire {from: part; to: part/state} subj > on|with

[surrender]
v: subj > to
n: agent > to|before
v surrender {to: part/state/org/person} subj > to|before
v lay down arm                  subj > to|before
v lay down weapon               subj > to|before
v give up arm                   subj > to|before
v put down weapon               subj > to|before
v put down arm                  subj > to|before
v turn oneself in               subj > to|before
v give oneself up               subj > to|before
v raise white flag              subj > to|before
v hand in weapon                subj > to|before
v surrender weapon              subj > to|before
n surrender {to: part/state/org}
n unconditional surrender
n surrender fighter

[disarm]
v: subj > obj
n: by|agent > of
v disarm {to: part/org/state}   subj > obj|of|in
v disarm {obj: militia/group/rebel/fighter} subj > obj|of|in
v demobilise {obj: fighter/rebel/militia/soldier} subj > obj|of|in
v demobilize {obj: fighter/rebel/militia/soldier} subj > obj|of|in
v demilitarise                  subj > obj|of|in
v demilitarize                  subj > obj|of|in
v demine                        subj > obj|of|in
v disband {obj: militia/brigade/unit/army} subj > obj|of|in
v dismantle {obj: militia}      subj > obj|of|in
n disarmament {to: state/org/part}
n disarmament militia
n demilitarisation
n demilitarization
n demobilisation fighter
n demobilization fighter
n disbandment militia

[dismantle_arsenal]
v: subj > of|in|with|for|obj
n: by|agent > of
v destroy {obj: stockpile/arsenal}
v dismantle {obj: programme/program/arsenal/site/reactor/silo/centrifuge}
v reduce arsenal
v freeze nuclear program
v freeze nuclear programme
v suspend nuclear program
v suspend nuclear programme
v halt enrichment
v suspend enrichment
v cap enrichment
v stop enrichment
v disable {obj: reactor/centrifuge/site}
v give up nuclear weapon
v abandon nuclear weapon
v renounce nuclear weapon
v give up nuclear arsenal
v scrap nuclear program
v scrap nuclear programme
v abandon nuclear program
v abandon nuclear programme
v denuclearise
v denuclearize
n denuclearisation
n denuclearization
n dismantling arsenal
n destruction stockpile
n destruction arsenal
n nuclear freeze
n arsenal reduction
n suspension enrichment
n enrichment freeze

[hand_over_weapons]
v: subj > to
n: agent|by > to
v hand in {obj: weapon/arm/gun}
v turn over {obj: weapon/arm/arsenal}
v surrender {obj: weapon/arm/arsenal/gun}
v turn in {obj: weapon/gun}
n handover weapon
n surrender weapon
v hand over weapon              subj > to|before
v hand over arms                subj > to|before
v hand over arm                 subj > to|before
v hand over rifle               subj > to|before
v hand over gun                 subj > to|before
v hand in arms                  subj > to|before
v hand in arm                   subj > to|before
v hand in rifle                 subj > to|before
v hand in gun                   subj > to|before
v turn over weapon              subj > to|before
v turn over arms                subj > to|before
v turn over arm                 subj > to|before
v turn over rifle               subj > to|before
v turn over gun                 subj > to|before
v turn in weapon                subj > to|before
v turn in arms                  subj > to|before
v turn in arm                   subj > to|before
v turn in rifle                 subj > to|before
v turn in gun                   subj > to|before
v lay down arms                 subj > to|before
v lay down rifle                subj > to|before
v lay down gun                  subj > to|before
v give up weapon                subj > to|before
v give up arms                  subj > to|before
v give up rifle                 subj > to|before
v give up gun                   subj > to|before

[release_prisoners]
v: subj > obj|of
n: agent|by > of
v release {obj: %prisoners}
v free {obj: %prisoners}
v set free
v let free
v let go {to: person/part}
v release from prison
v release from custody
v release from jail
v release from detention
v release on bail
v grant bail
v grant parole
v free on bail
v free from jail
v free from prison
v order release
v discharge {obj: %prisoners}
v parole
v let out of prison
v release on parole
v lift house arrest
v free from house arrest
n release prisoner
n release detainee
n prisoner release
n early release
n conditional release
n release on bail
n release {to: person/part}
v liberate {obj: %prisoners} subj > obj|of
v set free {obj: %prisoners} subj > obj|of
v let go {obj: %prisoners} subj > obj|of
v parole {obj: %prisoners} subj > obj|of
v turn loose {obj: %prisoners} subj > obj|of
v let out {obj: %prisoners} subj > obj|of

[release_hostages]
v: subj > obj|of
n: agent|by > of
v release {obj: hostage}
v free {obj: hostage}
v hand over {obj: hostage}
v let hostage go
v return {obj: hostage}
v let go hostage
n release hostage
n hostage release
n freeing hostage
n handover hostage

[release_political_prisoners]
v: subj > obj|of
n: agent|by > of
v release {obj: opponent/dissident/activist/protester/blogger/lawyer/critic/leader}
v free {obj: opponent/dissident/activist/protester/blogger/lawyer/critic/leader}
v release political prisoner
v free political prisoner
v free prisoner of conscience
v lift travel ban on critic
n release political prisoner
n release dissident
n release activist
n release opposition leader
n release protester

[release_foreigners]
v: subj > obj|of
n: agent|by > of
v release {obj: journalist/national/citizen/tourist/crew/sailor/fisherman/diplomat/pilot/soldier/spy/priest/worker}
v free {obj: journalist/national/citizen/tourist/crew/sailor/fisherman/diplomat/pilot/soldier/worker}
v let leave {to: person/part}
v allow to leave country
v let go home
v allow to go home
n release journalist
n release crew
n release fisherman
n release sailor
n release national
n release soldier

[release_ship]
v: subj > of|to
n: agent|by > of
v release {obj: ship/tanker/vessel/boat/plane/cargo}
v free {obj: ship/tanker/vessel/boat}
v unblock {obj: cargo/container/shipment}
n release ship
n release tanker
n release vessel

[release]
v: subj > obj
n: agent|by > of
v release {to: person/part; from: state/org/part/person} subj > obj|of
v free {to: person/part; from: state/org/part/person} subj > obj|of
v announce release              subj > obj|of
v secure release {to: person/part} subj > obj|of
n freeing {to: person/part}

[pardon]
v: subj > obj|to
n: agent|by > to|for|of
v pardon {to: person/part}      subj > obj|to|of|for
v grant pardon                  subj > obj|to|of|for
v grant clemency                subj > obj|to|of|for
v grant full pardon             subj > obj|to|of|for
v grant presidential pardon     subj > obj|to|of|for
v issue pardon                  subj > obj|to|of|for
v commute {obj: sentence}       subj > obj|to|of|for
v reduce {obj: sentence}        subj > obj|to|of|for
v quash {obj: conviction/sentence} subj > obj|to|of|for
v overturn {obj: conviction/sentence} subj > obj|to|of|for
v annul {obj: conviction/sentence} subj > obj|to|of|for
v stay {obj: execution}         subj > obj|to|of|for
v sign pardon                   subj > obj|to|of|for
v grant reprieve                subj > obj|to|of|for
v reprieve                      subj > obj|to|of|for
n pardon {to: person/part}
n presidential pardon
n royal pardon
n clemency {to: person/part}
n commutation sentence
n full pardon

[amnesty]
v: subj > obj|to
n: agent|by > to|for
v amnesty                       subj > to|for|obj
v grant amnesty                 subj > to|for|obj
v declare amnesty               subj > to|for|obj
v offer amnesty                 subj > to|for|obj
v proclaim amnesty              subj > to|for|obj
v announce amnesty              subj > to|for|obj
v extend amnesty                subj > to|for|obj
v pass amnesty                  subj > to|for|obj
n amnesty
n general amnesty
n amnesty law
n blanket amnesty

[acquit]
v: subj > obj
n: agent|by > of
v acquit {to: person/part/org}
v exonerate {to: person/part/org}
v clear {to: person/part; from: part/org}
v clear of charge
v clear of wrongdoing
v absolve {to: person/part/state}
v rehabilitate {to: person/part}
v find not guilty
v vindicate {to: person/part}
n acquittal
n exoneration {to: person/part}

[drop_charges]
v: subj > against|on|into
n: agent|by > against|on
v drop {obj: %lawsuits}
v withdraw {obj: %lawsuits}
v dismiss {obj: %lawsuits}
v close {obj: %lawsuits}
v end {obj: %lawsuits}
v lift {obj: warrant/charge}
v suspend {obj: %lawsuits}
v throw out {obj: %lawsuits}
v abandon {obj: %lawsuits}
v cancel {obj: warrant}
n dropping charge
n dismissal charge
n withdrawal complaint
n withdrawal charge
n withdrawal lawsuit
n dismissal case
v quash {obj: %lawsuits} subj > against|on|into
v discontinue {obj: %lawsuits} subj > against|on|into
v shelve {obj: %lawsuits} subj > against|on|into

[exchange_prisoners]
v: both > with|both
n: both|agent > with|both
v exchange {obj: prisoner/detainee/spy/hostage/captive}
v swap {obj: prisoner/detainee/spy/hostage/captive}
v trade {obj: prisoner/detainee/spy/hostage}
v carry out prisoner swap
v carry out prisoner exchange
v conduct prisoner swap
v complete prisoner swap
v conduct prisoner exchange
n prisoner swap
n prisoner exchange
n hostage exchange
n exchange prisoner
n swap prisoner
n spy swap
n detainee swap
n hostage swap
n exchange captive

[hand_over_captives]
v: subj > to
n: agent|by > to
v hand over {obj: prisoner/detainee/national/soldier; to: state/org/part} subj > to
v return {obj: prisoner/soldier/detainee/pilot/child} subj > to
v send home {obj: prisoner/soldier/detainee} subj > to
v repatriate {obj: prisoner/detainee/child} subj > to
v send back {obj: prisoner/soldier/pilot} subj > to
n handover prisoner
n repatriation prisoner
n return prisoner
n return child
v hand over {to: person/part; from: state/part/org} subj > obj
v hand over prisoner            subj > to
v hand over body                subj > to
v hand over captive             subj > to
v hand over hostage             subj > to
v hand over soldier             subj > to
v hand back prisoner            subj > to
v hand back body                subj > to
v hand back captive             subj > to
v hand back hostage             subj > to
v hand back soldier             subj > to
v send back prisoner            subj > to
v send back body                subj > to
v send back captive             subj > to
v send back hostage             subj > to
v send back soldier             subj > to

[return_bodies]
v: subj > to
n: agent|by > to
v return {obj: body/remains/remain/skull/bone}
v hand over {obj: body/remains/remain}
v repatriate {obj: body/remains/remain}
v give back {obj: body/remains}
v exchange {obj: body}          both > with|both
n return body
n return remains
n repatriation remains
n handover body
n exchange body
n repatriation body

[return_property]
v: subj > to
n: agent|by > to
v return {obj: %heritage/bible/frog/bird/animal/pendant/coin/marble}
v give back {obj: %heritage/land}
v hand back {obj: %heritage/asset}
v repatriate {obj: %heritage}
v restitute
v hand over {obj: %heritage}
n restitution
n return artefact
n return artifact
n repatriation artefact
n repatriation artifact
n return antiquity
n return property
v restitute {obj: %heritage} subj > to
v restore {obj: %heritage} subj > to
v send back {obj: %heritage} subj > to
v bring back {obj: %heritage} subj > to
v surrender {obj: %heritage} subj > to
v turn over {obj: %heritage} subj > to
v hand back artefact            subj > to
v hand back artifact            subj > to
v hand back bronze              subj > to
v hand back treasure            subj > to
v hand back remains             subj > to
v hand back statue              subj > to
v hand back skull               subj > to
v hand back painting            subj > to
v hand back relic               subj > to
v hand back antiquity           subj > to
v hand over artefact            subj > to
v hand over artifact            subj > to
v hand over bronze              subj > to
v hand over treasure            subj > to
v hand over remains             subj > to
v hand over statue              subj > to
v hand over skull               subj > to
v hand over painting            subj > to
v hand over relic               subj > to
v hand over antiquity           subj > to
v give back artefact            subj > to
v give back artifact            subj > to
v give back bronze              subj > to
v give back treasure            subj > to
v give back remains             subj > to
v give back statue              subj > to
v give back skull               subj > to
v give back painting            subj > to
v give back relic               subj > to
v give back antiquity           subj > to
v send back artefact            subj > to
v send back artifact            subj > to
v send back bronze              subj > to
v send back treasure            subj > to
v send back remains             subj > to
v send back statue              subj > to
v send back skull               subj > to
v send back painting            subj > to
v send back relic               subj > to
v send back antiquity           subj > to
v bring back artefact           subj > to
v bring back artifact           subj > to
v bring back bronze             subj > to
v bring back treasure           subj > to
v bring back remains            subj > to
v bring back statue             subj > to
v bring back skull              subj > to
v bring back painting           subj > to
v bring back relic              subj > to
v bring back antiquity          subj > to

[return_funds]
v: subj > to
n: agent|by > to
v return {obj: %cash/asset/fund/money/loot}
v refund {to: state/part/org}
v give back {obj: money/fund/million}
v repatriate {obj: asset/fund/money}
n return asset
n return fund
n asset return
n restitution asset

[return_territory]
v: subj > to
n: agent|by > to
v cede {obj: %land/control}
v return {obj: %land}
v hand over {obj: %land/control}
v transfer control
v hand back {obj: %land}
v give up {obj: %land}
v relinquish {obj: %land/control}
v surrender {obj: %land/control}
v renounce territorial claim
v drop territorial claim
n handover territory
n cession territory
n transfer sovereignty
n return territory
n handover island
n handover control
v give back {obj: %land} subj > to
v turn over {obj: %land} subj > to
v transfer {obj: %land} subj > to
v hand over island              subj > to
v hand over territory           subj > to
v hand over land                subj > to
v hand over village             subj > to
v hand over airport             subj > to
v hand over control             subj > to
v hand back island              subj > to
v hand back territory           subj > to
v hand back land                subj > to
v hand back village             subj > to
v hand back airport             subj > to
v hand back control             subj > to
v give back island              subj > to
v give back territory           subj > to
v give back land                subj > to
v give back village             subj > to
v give back base                subj > to
v give back airport             subj > to
v give back control             subj > to
v give up island                subj > to
v give up land                  subj > to
v give up village               subj > to
v give up base                  subj > to
v give up airport               subj > to
v give up control               subj > to

[unfreeze_assets]
v: subj > of|to|for
n: agent|by > of
v unfreeze {obj: %assets}
v release {obj: asset/account/reserve}
v unblock {obj: asset/account/fund}
v release frozen fund
v release frozen asset
v lift asset freeze
v lift freeze
v defrost {obj: asset/fund}
n unfreezing asset
n release frozen asset
n release asset
n release fund
n lifting freeze

[lift_sanctions]
v: subj > on|against|from
n: agent|by > on|against|from
v lift {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v end {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v remove {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v drop {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v repeal {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v scrap {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v cancel {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v revoke {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
v rescind {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze}
n lifting sanction
n removal sanction
n end sanction
n repeal sanction
n lifting measure
v abolish {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze} subj > on|against|from
v terminate {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze} subj > on|against|from
v unwind {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze} subj > on|against|from
v roll back {obj: sanction/penalty/measure/restriction/ban/countermeasure/freeze} subj > on|against|from

[ease_sanctions]
v: subj > on|against|from
n: agent|by > on|against|for
v suspend {obj: sanction/embargo/tariff/duty/levy/restriction/penalty}
v ease {obj: sanction/embargo/tariff/duty/levy/restriction/penalty}
v relax {obj: sanction/embargo/tariff/duty/levy/restriction/penalty}
v loosen {obj: sanction/embargo/tariff/duty/levy/restriction/penalty}
v waive {obj: sanction/embargo/tariff/duty/levy/restriction/penalty}
v soften {obj: sanction/embargo/tariff/duty/levy/restriction/penalty}
v pause {obj: sanction/embargo/tariff/duty/levy/restriction/penalty}
v partially lift sanction
v postpone {obj: tariff/sanction}
n sanction relief
n sanctions relief
n easing sanction
n suspension sanction
n sanction waiver
n sanctions waiver
n tariff pause
n suspension tariff
v lighten {obj: sanction/embargo/tariff/duty/levy/restriction/penalty} subj > on|against|from
v water down {obj: sanction/embargo/tariff/duty/levy/restriction/penalty} subj > on|against|from
v delay {obj: sanction/embargo/tariff/duty/levy/restriction/penalty} subj > on|against|from
v defer {obj: sanction/embargo/tariff/duty/levy/restriction/penalty} subj > on|against|from
v scale back {obj: sanction/embargo/tariff/duty/levy/restriction/penalty} subj > on|against|from

[delist]
v: subj > obj
n: agent|by > of
v remove from list
v remove from blacklist
v take off list
v take off blacklist
v delist
v strike from list
v drop from list
v remove from terror list
v remove from terrorism list
v take off terror list
n removal list
n removal blacklist
n delisting {to: state/org/person/part}
v strike off list               subj > obj
v delete from list              subj > obj

[lift_embargo]
v: subj > on|against|of
n: agent|by > on|against|of
v lift {obj: embargo/boycott}
v end {obj: embargo/boycott}
v remove {obj: embargo}
v drop {obj: embargo/boycott}
v repeal {obj: embargo/boycott}
v call off {obj: boycott/embargo}
v end isolation
n lifting embargo
n lifting arms embargo
n end embargo
n end boycott
n end isolation

[reduce_tariffs]
v: subj > on|against|for
n: agent|by > on|against
v reduce {obj: tariff/duty/levy}
v cut {obj: tariff/duty/levy}
v lower {obj: tariff/duty/levy/barrier}
v lift {obj: tariff/duty/levy/quota}
v scrap {obj: tariff/duty/levy/quota}
v drop {obj: tariff/duty}
v remove {obj: tariff/duty/barrier/quota}
v roll back {obj: tariff/duty}
v slash {obj: tariff/duty}
v abolish {obj: tariff/duty/quota}
v ease {obj: tariff/quota}
v eliminate {obj: tariff/duty/barrier}
n tariff cut
n tariff reduction
n removal tariff
n lifting tariff
n tariff relief
n tariff rollback
n duty reduction
n reduction tariff

[lift_trade_ban]
v: subj > on|against|from|of
n: agent|by > on|against|from
v lift {obj: ban/restriction/quarantine/moratorium/suspension/curb} subj > on|against|from|of|to
v ease {obj: ban/restriction/curb/quota/limit} subj > on|against|from|of|to
v relax {obj: ban/restriction/curb/rule} subj > on|against|from|of|to
v loosen {obj: restriction/curb/control} subj > on|against|from|of|to
v remove {obj: ban/restriction/curb} subj > on|against|from|of|to
v drop {obj: ban/restriction}   subj > on|against|from|of|to
v end {obj: ban/restriction}    subj > on|against|from|of|to
v scrap {obj: ban/restriction/quota} subj > on|against|from|of|to
v allow {obj: import/export/transit/overflight} subj > on|against|from|of|to
v reopen market                 subj > on|against|from|of|to
v reopen {obj: market}          subj > on|against|from|of|to
v unban                         subj > on|against|from|of|to
n lifting restriction
n lifting ban
n easing restriction
n end ban
n removal restriction
n market opening

[resume_deliveries]
v: subj > to|from|with|of|obj
n: agent|by > to|from|with
v resume {obj: delivery/export/import/purchase/transit/supply/shipment/sale}
v restart {obj: delivery/export/import/supply/shipment}
v restore {obj: delivery/supply/transit}
v reopen {obj: pipeline/tap}
v turn back on {obj: tap/gas}
n resumption delivery
n resumption export
n resumption supply
n resumption import
n resumption shipment
n restart export

[resume_aid]
v: subj > to|for|obj
n: agent|by > to|for
v resume {obj: aid/payment/funding/contribution/assistance/disbursement/support/help}
v restore {obj: aid/payment/funding/contribution/assistance/disbursement/support/help}
v unfreeze {obj: aid/payment/funding/contribution/assistance/disbursement/support/help}
v reinstate {obj: aid/payment/funding/contribution/assistance/disbursement/support/help}
v unlock {obj: aid/payment/funding/contribution/assistance/disbursement/support/help}
n resumption aid
n resumption funding
n resumption payment
n restoration aid
n restoration funding
v restart {obj: aid/payment/funding/contribution/assistance/disbursement/support/help} subj > to|for
v release {obj: aid/payment/funding/contribution/assistance/disbursement/support/help} subj > to|for
v renew {obj: aid/payment/funding/contribution/assistance/disbursement/support/help} subj > to|for
v unblock {obj: aid/payment/funding/contribution/assistance/disbursement/support/help} subj > to|for

[resume_flights]
v: subj > to|with|from|obj
n: agent|by > to|with|from
v resume {obj: %fares/airspace}
v restore {obj: %fares/airspace}
v reopen airspace
v reopen {obj: %fares/airspace}
v restart flight
v allow overflight
v lift flight ban
n resumption flight
n reopening airspace
n restoration flight
v restart {obj: %fares/airspace} subj > to|with|from|between
v relaunch {obj: %fares/airspace} subj > to|with|from|between
v reinstate {obj: %fares/airspace} subj > to|with|from|between
v renew {obj: %fares/airspace} subj > to|with|from|between

[reopen_border]
v: subj > with|to
n: both|agent > with|both|to
v reopen {obj: border/crossing/frontier/checkpoint}
v reopen border
v reopen crossing
v reopen border crossing
v open border crossing
v open crossing
v lift border closure
v allow passage
n reopening border
n border reopening
n reopening crossing
n reopening border crossing
n opening border
v unseal {obj: border/crossing/frontier/checkpoint} subj > with|to
v open {obj: border/crossing/frontier/checkpoint} subj > with|to

[exempt]
v: subj > obj
n: agent|by > to|for
v exempt
v spare {to: state/org/part; from: state/org}
v exclude from sanction
v excuse from duty
v grant exemption               subj > to|for|obj
v grant waiver                  subj > to|for|obj
v grant reprieve                subj > to|for|obj
v issue waiver                  subj > to|for|obj
v extend waiver                 subj > to|for|obj
v give waiver                   subj > to|for|obj
v give exemption                subj > to|for|obj
v extend exemption              subj > to|for|obj
v grant extension               subj > to|for|obj
v give reprieve                 subj > to|for|obj
v give more time                subj > to|for|obj
n exemption
n waiver {to: state/org/part}
n reprieve {to: state/org/part}
n tariff exemption
n sanction exemption
n deadline extension

[waive_visas]
v: subj > for|to|with
n: agent|both > for|with|both|to
v waive {obj: visa}             subj > for|to|with|obj|on
v scrap {obj: visa}             subj > for|to|with|obj|on
v abolish {obj: visa}           subj > for|to|with|obj|on
v lift visa requirement         subj > for|to|with|obj|on
v ease {obj: visa}              subj > for|to|with|obj|on
v drop {obj: visa}              subj > for|to|with|obj|on
v resume issuing visa           subj > for|to|with|obj|on
v exempt from visa              subj > for|to|with|obj|on
v lift travel ban               subj > for|to|with|obj|on
v remove travel restriction     subj > for|to|with|obj|on
v lift travel restriction       subj > for|to|with|obj|on
v ease travel restriction       subj > for|to|with|obj|on
v end travel ban                subj > for|to|with|obj|on
n visa waiver
n visa exemption
n visa liberalisation
n visa liberalization
n visa facilitation
n lifting travel ban

[grant_access]
v: subj > to
n: agent|by > to|for
v let in {to: org/part/person}  subj > to|obj|for|by
v allow in {to: org/part/person} subj > to|obj|for|by
v let in aid                    subj > to|obj|for|by
v allow in aid                  subj > to|obj|for|by
v admit {to: org; from: state}  subj > to|obj|for|by
v allow {obj: inspector/observer/monitor/investigator/convoy/aid/inspection/access/entry} subj > to|obj|for|by
v allow access                  subj > to|obj|for|by
v allow aid                     subj > to|obj|for|by
v allow entry                   subj > to|obj|for|by
v grant access                  subj > to|obj|for|by
v give access                   subj > to|obj|for|by
v provide access                subj > to|obj|for|by
v open access                   subj > to|obj|for|by
v grant consular access         subj > to|obj|for|by
v allow inspection              subj > to|obj|for|by
v accept inspection             subj > to|obj|for|by
v accept inspector              subj > to|obj|for|by
v permit {obj: access/entry/inspection/inspector} subj > to|obj|for|by
v open door to inspector        subj > to|obj|for|by
v allow use                     subj > to|obj|for|by
v give permission to use        subj > to|obj|for|by
n humanitarian access
n consular access
n return inspector
n inspection access
n access {to: org; from: state}
v let inspector                 subj > into|in|of
v let in inspector              subj > of|from
v let in monitor                subj > of|from
v let in observer               subj > of|from
v let in envoy                  subj > of|from
v let in journalist             subj > of|from
v readmit inspector             subj > of|from

[accept_international_presence]
v: subj > of|from|by
n: agent > of
v accept {obj: deployment/observer/inspector/peacekeeper/mission; to: org/state}
v allow deployment
v authorise deployment peacekeeper
v authorize deployment peacekeeper
v allow peacekeeper
v accept peacekeeper
v accept observer
n acceptance deployment
n acceptance peacekeeper

[allow_return]
v: subj > of|to|obj
n: agent|by > of
v allow return
v permit return
v let return {to: part/person/group}
v allow to return
v let back in {to: part/person/group}
v facilitate return
v allow home {to: part/person/group}
n return refugee
n repatriation refugee
n return displaced
n voluntary repatriation
n return exile

[reinstate]
v: subj > obj
n: agent|by > of|to
v reinstate {to: person/part}   subj > obj
v restore to office             subj > obj
v restore to power              subj > obj
v return to power {to: person; from: part/org} subj > obj
v yield power                   subj > to
n reinstatement {to: person/part}
n handover power
n transfer power
n power transfer
n transition power

[resign]
v: subj > from|as|to
n: agent|by|of > from|as
v resign {from: person/part}    subj > from|as|to|of|under_pressure_from
v step down {from: person/part} subj > from|as|to|of|under_pressure_from
v step aside {from: person/part} subj > from|as|to|of|under_pressure_from
v tender resignation            subj > from|as|to|of|under_pressure_from
v submit resignation            subj > from|as|to|of|under_pressure_from
v hand in resignation           subj > from|as|to|of|under_pressure_from
v offer resignation             subj > from|as|to|of|under_pressure_from
v announce resignation          subj > from|as|to|of|under_pressure_from
v quit {from: person; to: org/part/state} subj > from|as|to|of|under_pressure_from
v quit government               subj > from|as|to|of|under_pressure_from
v quit cabinet                  subj > from|as|to|of|under_pressure_from
v leave office                  subj > from|as|to|of|under_pressure_from
v leave power                   subj > from|as|to|of|under_pressure_from
v abdicate                      subj > from|as|to|of|under_pressure_from
v relinquish post               subj > from|as|to|of|under_pressure_from
v relinquish office             subj > from|as|to|of|under_pressure_from
v give up post                  subj > from|as|to|of|under_pressure_from
v bow out                       subj > from|as|to|of|under_pressure_from
v quit post                     subj > from|as|to|of|under_pressure_from
v vacate office                 subj > from|as|to|of|under_pressure_from
v leave government              subj > from|as|to|of|under_pressure_from
v stand aside                   subj > from|as|to|of|under_pressure_from
v throw in towel                subj > from|as|to|of|under_pressure_from
n resignation {from: person/part}
n abdication
n departure government
n departure office

[end_protest]
v: subj > against|at|over
n: agent > against|at
v call off {obj: strike/protest/rally/march/demonstration}
v end strike
v suspend strike
v halt strike
v lift roadblock
v end protest
v suspend protest
v end hunger strike
v return to work
v lift picket
v end walkout
v cancel strike
v postpone strike
n end strike
n suspension strike
n end protest

[drop_claim]
v: subj > on|to|against|over
n: agent|by > on|to|over
v drop {obj: demand/claim/objection/veto/threat/ultimatum/bid/opposition}
v withdraw {obj: demand/threat/objection/veto/ultimatum/claim}
v abandon {obj: demand/claim/threat}
v waive {obj: claim/demand}
v lift {obj: veto/objection}
v give up {obj: claim/demand}
v renounce {obj: claim}
v back down from threat
v back off from threat
n withdrawal demand
n withdrawal objection
n renunciation claim
n lifting veto

[retreat_from_plan]
v: subj > under_pressure_from|against|after
n: agent|by > under_pressure_from|against
v withdraw {obj: bill/reform/decree} subj > against|on|for|under_pressure_from|toward
v scrap {obj: reform/bill/decree/plan} subj > against|on|for|under_pressure_from|toward
v shelve {obj: reform/bill/plan} subj > against|on|for|under_pressure_from|toward
v repeal {obj: law/decree}      subj > against|on|for|under_pressure_from|toward
v rescind {obj: decree/order/decision} subj > against|on|for|under_pressure_from|toward
v reverse {obj: decision/policy/order} subj > against|on|for|under_pressure_from|toward
v revoke {obj: decree/order; to: part/person/state} subj > against|on|for|under_pressure_from|toward
v backtrack                     subj > against|on|for|under_pressure_from|toward
n withdrawal bill
n repeal law
n policy reversal
n reversal decision
v call off drilling             subj > near|off|in
v call off search               subj > near|off|in
v halt drilling                 subj > near|off|in
v shorten transition            subj > of|with
