# AID: material help that one side gives.

[deliver_arms]
v: subj > to|obj
n: agent|by > to|for
v deliver {obj: %arms}
v send {obj: %arms}
v supply {obj: %arms}
v provide {obj: %arms}
v give {obj: %arms}
v donate {obj: %arms}
v transfer {obj: %arms}
v ship {obj: %arms}
v hand over {obj: %arms}
v lend {obj: %arms}
v furnish {obj: %arms}
v rush {obj: weapon/arm/ammunition/missile}
v funnel {obj: weapon/arm}
v approve delivery tank
v approve arm delivery
v resume arm delivery
v speed up arm delivery
v speed up weapon delivery
v receive {obj: %arms}          from > subj
v obtain {obj: %arms}           from > subj
n arm delivery
n arms delivery
n weapon delivery
n weapons delivery
n arms shipment
n arm shipment
n weapon shipment
n missile delivery
n tank delivery
n drone delivery
n fighter delivery
n jet delivery
n aircraft delivery
n supply weapon
n supply arm
n arms transfer
n weapon transfer
n weapon supply
n arms supply
n delivery tank
n delivery weapon
n delivery missile
n delivery arm
n shipment weapon
v offer {obj: %arms} subj > to|obj|for
v present {obj: %arms} subj > to|obj|for
v gift {obj: %arms} subj > to|obj|for
v hand {obj: %arms} subj > to|obj|for
v hand over tank                subj > to
v hand over missile             subj > to
v hand over helicopter          subj > to
v hand over jet                 subj > to
v hand over drone               subj > to
v hand over vehicle             subj > to
v hand over ammunition          subj > to
v hand over frigate             subj > to
v hand over radar               subj > to
v hand over boat                subj > to

[supply_ammunition]
v: subj > to|obj
n: agent|by > to|for
v deliver {obj: ammunition/shell/munition} subj > to|of|obj
v supply {obj: ammunition/shell/munition} subj > to|of|obj
v send {obj: ammunition/shell/munition} subj > to|of|obj
v replenish {obj: stock/stockpile/arsenal} subj > to|of|obj
n ammunition delivery
n ammunition supply
n shell delivery
n ammunition shipment
n supply ammunition
n delivery ammunition
n delivery shell

[arm_and_equip]
v: subj > obj
n: agent|by > of
v arm {to: state/org/group/part}
v equip {to: state/org/group/part}
v rearm {to: state/org/group/part}
v outfit {to: part; from: state/part/org}
v modernise {obj: army/navy/force/military}
v modernize {obj: army/navy/force/military}
n arming rebel
n equipping army

[back_rebels]
v: subj > obj|to
n: agent|by > for|to|of
v arm {obj: rebel/insurgent/militia/separatist/fighter/militant}
v finance {obj: rebel/insurgent/militia/separatist/militant/terrorist}
v bankroll {to: part/org/group/person; from: state/part/org/person}
v fund {obj: rebel/insurgent/militia/separatist/militant/terrorist}
v sponsor {to: part/org; from: state/part}
n support rebel
n support militia
n aid rebel
n support armed group

[train_troops]
v: subj > obj|of
n: agent|by > of|for
v train {to: part}
v train {obj: soldier/troop/force/militia/fighter/army/officer/pilot/recruit/commando/crew/unit/military/rebel/personnel}
v school {obj: soldier/officer/pilot}
v drill {obj: soldier/recruit}
v send {obj: instructor/trainer/adviser/advisor} subj > to
v dispatch {obj: instructor/trainer/adviser/advisor} subj > to
v deploy {obj: instructor/trainer/adviser/advisor} subj > to
v provide military training     subj > to
v give military training        subj > to
n training soldier
n training pilot
n training force
n military training
n training mission
n training troops
n pilot training
n military assistance training

[advise_forces]
v: subj > obj
n: agent > to|in
v advise {to: part; from: part/state}
v mentor {to: part; from: part/state/org}
n military advisory mission
n advisory mission
n dispatch military adviser
n dispatch military advisor

[logistic_military_support]
v: subj > to|for
n: agent > to|for
v provide logistical support    subj > to|of|for|obj
v give logistical support       subj > to|of|for|obj
v provide logistic support      subj > to|of|for|obj
v offer logistical support      subj > to|of|for|obj
v repair {obj: tank/warship/jet/helicopter} subj > to|of|for|obj
v refuel {obj: jet/aircraft/warplane/plane; from: state/part} subj > of|obj
v resupply {to: part/state}     subj > of|obj
n logistical support
n logistic support
n material support
n aerial refuelling
n aerial refueling

[air_cover]
v: subj > to|for
n: agent > to|for
v provide air cover             subj > to|for|of
v provide air support           subj > to|for|of
v give air support              subj > to|for|of
v give air cover                subj > to|for|of
v offer air cover               subj > to|for|of
v provide air defence           subj > to|for|of
v provide air defense           subj > to|for|of
v police airspace               subj > to|for|of
v escort {obj: ship/tanker/convoy/vessel; from: state/part} subj > of|obj
n air support
n air cover
n close air support
n air policing
n naval escort

[protect_ally]
v: subj > obj
n: agent > to|for|of|over
v protect {to: state; from: state/org}
v defend militarily
v shield {to: state; from: state/org}
v safeguard {to: state; from: state/org}
v extend nuclear umbrella       subj > to|over|obj
v provide security guarantee    subj > to|over|obj
v offer security guarantee      subj > to|over|obj
v give security guarantee       subj > to|over|obj
v grant security guarantee      subj > to|over|obj
v offer protection              subj > to|over|obj
v provide protection            subj > to|over|obj
v give protection               subj > to|over|obj
v guarantee security            subj > of
v guarantee territorial integrity subj > of
v guarantee independence        subj > of
v come to defence               subj > of
v come to defense               subj > of
v come defence                  subj > of
v come defense                  subj > of
v ensure security {from: state/org; to: state} subj > of
n military protection
n nuclear umbrella
n security umbrella
n security guarantee
n extended deterrence
n security assurance

[send_fighters]
v: subj > to|in
n: agent > to|in
v send {obj: volunteer/mercenary/reinforcement} subj > to|of|obj
v lend troops                    subj > to|of|obj
v contribute {obj: troop/soldier/force/battalion} subj > to|of|obj
v provide troops                 subj > to|of|obj
v supply troops                  subj > to|of|obj
v supply soldier                subj > to|of|obj
v supply fighter                subj > to|of|obj
v send troops to help            subj > to|of|obj
v send soldier to help          subj > to|of|obj
v intervene militarily on side  subj > to|of|obj
n troop contribution
n dispatch reinforcement
n sending reinforcement
n dispatch volunteer

[aid_military]
v: subj > to
n: agent|by > to|for
v support militarily            subj > obj
v help militarily               subj > obj
v back militarily               subj > obj
v assist militarily             subj > obj
v aid militarily                subj > obj
v provide military aid
v give military aid
v send military aid
v grant military aid
v approve military aid
v announce military aid
v provide military assistance
v provide military support
v give military support
v extend military aid
v offer military aid
v deliver military aid
v unveil military aid
v resume military aid
v provide security assistance
v provide lethal aid
v approve security package
v receive military aid          from > subj
v get military aid              from > subj
v receive military support      from > subj
v receive military assistance   from > subj
n military aid
n military assistance
n military support
n military help
n security assistance
n defence aid
n defense aid
n military aid package
n arms package
n weapons package
n weapon package
n security aid
n lethal aid
n nonlethal aid
n lethal assistance
n military backing

[send_peacekeepers]
v: subj > to|in
n: agent|by > to|in
v send {obj: peacekeeper}
v deploy {obj: peacekeeper}
v contribute {obj: peacekeeper}
v dispatch {obj: peacekeeper}
v send blue helmet
v deploy blue helmet
v send peacekeeping force
v deploy peacekeeping force
v send peacekeeping troops
v deploy peacekeeping troops
v send peacekeeping contingent
v send troops to peacekeeping
v send troops on peacekeeping mission
v deploy peacekeeping mission
v keep peace
v join peacekeeping mission
v join peacekeeping force
v contribute to peacekeeping
v participate peacekeeping mission
n peacekeeping mission
n peacekeeping force
n peacekeeping operation
n peacekeeping troops
n peacekeeping contingent
n interposition force
n deployment peacekeeper
n dispatch peacekeeper
n peacekeeping deployment
n stabilisation force
n stabilization force

[send_observers]
v: subj > to|in
n: agent|by > to|in
v send {obj: observer/monitor}
v deploy {obj: observer/monitor}
v dispatch {obj: observer/monitor}
v monitor ceasefire
v supervise ceasefire
v monitor truce
v deploy monitoring mission
v send monitoring mission
n observer mission
n monitoring mission
n observation mission
n deployment observer
n ceasefire monitor mission
n ceasefire monitoring

[observe_election]
v: subj > in|of
n: agent|by > in|to|for
v observe {obj: election/vote/referendum/poll}
v monitor {obj: election/vote/referendum/poll}
v supervise {obj: election/vote/referendum}
v deploy election observer
v send election observer
v dispatch election observer
n election observation mission
n election observer mission
n electoral assistance
n election monitoring
n election support

[airdrop_aid]
v: subj > to|over|into|in|on
n: agent|by > to|over|into|in
v airdrop {obj: aid/food/supply/relief/parcel/medicine}
v parachute {obj: aid/food/supply}
v airlift {obj: aid/food/supply/medicine/relief}
v drop {obj: aid/food/parcel/supply/ration; from: state/org/part}
v open airlift
v set up airlift
v organise airlift
v organize airlift
n airlift
n airdrop
n aid drop
n humanitarian airlift
n food drop
n humanitarian airdrop

[open_humanitarian_corridor]
v: subj > to|for|into|in
n: agent|by > to|for|into|in|from
v open humanitarian corridor
v set up humanitarian corridor
v establish humanitarian corridor
v create humanitarian corridor
v open aid corridor
v create safe zone
v set up safe zone
v establish safe zone
v open safe passage
n humanitarian corridor
n aid corridor
n humanitarian passage
n safe zone
n humanitarian sea corridor

[send_aid_convoy]
v: subj > to|into|for|in
n: agent|by > to|for|into|in
v send {obj: convoy}
v dispatch {obj: convoy}
v bring in {obj: aid/food/relief}
v truck {obj: aid/food/supply/water}
v ship {obj: aid/food/relief/medicine/tent}
v ferry {obj: aid/food/supply/relief}
v transport {obj: aid/food/relief/medicine}
v get aid into
v deliver {obj: aid/food/relief/parcel}
n aid convoy
n humanitarian convoy
n relief convoy
n food convoy
n aid delivery
n aid shipment
n delivery aid
n relief shipment
n relief supply
n aid flotilla
n relief flight
n aid flight

[food_aid]
v: subj > to|obj|in
n: agent|by > to|for|in
v feed {to: state/part/group; from: state/org/part}
v send {obj: food/flour/rice/wheat/grain/ration}
v donate {obj: food/wheat/rice/grain/fertiliser/fertilizer}
v distribute {obj: food/ration/meal/flour}
v provide {obj: food/meal/ration}
v supply {obj: food/meal}
v give {obj: food/wheat/rice/grain}
n food aid
n food assistance
n food relief
n food distribution
n wheat donation
n grain donation
n rice donation
n food donation
n food supply
v hand out ration               subj > in|to|among|for
v hand out food                 subj > in|to|among|for
v hand out meal                 subj > in|to|among|for
v hand out flour                subj > in|to|among|for
v hand out parcel               subj > in|to|among|for
v hand out aid                  subj > in|to|among|for
v give out ration               subj > in|to|among|for
v give out food                 subj > in|to|among|for
v give out meal                 subj > in|to|among|for
v give out flour                subj > in|to|among|for
v give out parcel               subj > in|to|among|for
v give out aid                  subj > in|to|among|for

[medical_aid]
v: subj > to|obj|in
n: agent|by > to|for|in
v send {obj: %medics}
v dispatch {obj: %medics}
v deliver {obj: %medics}
v provide {obj: %medics/care}
v donate {obj: %medics/blood}
v give {obj: %medics}
v set up field hospital
v open field hospital
v send field hospital
v give medical equipment
v send medical equipment
v donate medical equipment
v provide medical equipment
v provide medical care
v provide medical treatment
v send medical team
v send medical supply
v treat {obj: wounded/patient/casualty/child; from: state/org/part} subj > from|of|obj
v nurse {obj: wounded; from: state/org/part} subj > from|of|obj
n medical aid
n medical assistance
n medical help
n medical supply
n medical relief
n field hospital
n medical team
n medical mission
n mask donation
n medical brigade
v fly {obj: %medics} subj > to|for|obj
v ship {obj: %medics} subj > to|for|obj
v supply {obj: %medics} subj > to|for|obj
v offer {obj: %medics} subj > to|for|obj

[give_vaccines]
v: subj > to|obj
n: agent|by > to|for|in
v donate {obj: vaccine/dose/jab/shot}
v deliver {obj: vaccine/dose/jab/shot}
v supply {obj: vaccine/dose/jab/shot}
v send {obj: vaccine/dose/jab/shot}
v give {obj: vaccine/dose/jab/shot}
v provide {obj: vaccine/dose/jab/shot}
v ship {obj: vaccine/dose/jab/shot}
v vaccinate {to: state/part; from: state/org}
n vaccine donation
n vaccine delivery
n vaccine diplomacy
n donation vaccine
n donation dose
n vaccination campaign
n vaccine shipment
v offer {obj: vaccine/dose/jab/shot} subj > to|obj
v fly {obj: vaccine/dose/jab/shot} subj > to|obj
v hand over {obj: vaccine/dose/jab/shot} subj > to|obj

[send_rescuers]
v: subj > to|in|for
n: agent|by > to|in|for
v send {obj: rescuer/firefighter/dog; to: state/part/group}
v dispatch {obj: rescuer/firefighter; to: state/part/group}
v send rescue team
v dispatch rescue team
v deploy rescue team
v send search team
v send disaster relief team
v send firefighting plane
v help fight fire
v help put out fire
v join rescue effort
n rescue team
n search and rescue team
n disaster relief
n earthquake relief
n flood relief
n emergency relief
n relief team
n disaster assistance
n disaster aid

[rescue_people]
v: subj > obj|of|from
n: agent|by > of
v rescue {to: state/part/person}
v rescue {obj: migrant/crew/sailor/fisherman/survivor/hostage}
v save life
v evacuate {obj: wounded/patient/injured/casualty}
v pluck {obj: migrant/sailor/survivor}
v pick up {obj: migrant/castaway; from: state/part/org}
v medevac
n rescue migrant
n rescue crew
n evacuation wounded
n medical evacuation
n sea rescue
n rescue {to: part/person}

[shelter_victims]
v: subj > to|obj
n: agent|by > to|for
v send {obj: tent/blanket/generator/transformer/shelter}
v provide {obj: tent/blanket/generator/shelter}
v donate {obj: generator/tent/blanket}
v deliver {obj: generator/transformer/tent}
v house {obj: %refugees}
n generator delivery
n generator donation
n winter aid
n emergency shelter
n tent distribution

[demining_aid]
v: subj > to|in
n: agent|by > to|in|for
v send {obj: deminer/sapper}
v train {obj: deminer/sapper}
v fund {obj: demining}
v help demine
v help clear mine
n demining aid
n demining assistance
n mine clearance aid
n demining mission
n mine clearance support

[aid_humanitarian]
v: subj > to|in|for
n: agent|by > to|for|in
v provide humanitarian aid
v deliver humanitarian aid
v send humanitarian aid
v give humanitarian aid
v offer humanitarian aid
v provide humanitarian assistance
v distribute humanitarian aid
v provide relief
v bring relief
v send relief
v send aid
v provide aid
v deliver relief
v release humanitarian aid
v provide emergency aid
v send emergency aid
v distribute {obj: aid/relief}
v receive humanitarian aid      from > subj
v get humanitarian aid          from > subj
v receive relief                from > subj
n humanitarian aid
n humanitarian assistance
n humanitarian support
n humanitarian relief
n humanitarian help
n emergency aid
n emergency assistance
n relief aid
n relief effort
n international aid
n humanitarian mission
n humanitarian operation
n refugee aid
n aid effort
n humanitarian funding

[host_refugees]
v: subj > obj|from|of
n: agent|by > of|from|for
v host {obj: %refugees}
v shelter {obj: %refugees}
v take in {obj: %refugees}
v admit {obj: %refugees}
v accept {obj: refugee/migrant/exile/seeker}
v welcome {obj: refugee/migrant/exile/evacuee}
v receive {obj: refugee/migrant/evacuee}
v absorb {obj: refugee/migrant}
v integrate {obj: refugee/migrant}
v take in {to: part/person/state; from: state/org}
v open border                   subj > to
v open door                     subj > to
v open border refugee           subj > from
v open door refugee             subj > from
v find refuge                   in|with > subj
v find shelter                  in|with > subj
v take refuge                   in|with > subj
v find safe haven               in|with > subj
n intake refugee
n reception refugee
n refugee intake
n refugee camp
n hosting refugee
n refugee admission
v host {from: state/org; to: part} subj > obj
v host {obj: thousand/million/hundred/family/orphan/evacuee} subj > obj|from|of
v shelter {to: part/person/state; from: state/org/part} subj > obj|from|of
v shelter {obj: thousand/million/hundred/figure/leader/people} subj > obj|from|of
v take in {obj: thousand/million/hundred/orphan/family} subj > obj|from|of
v house {to: part; from: state/org} subj > obj|from|of
v provide home                  subj > for|to
v provide temporary home        subj > for|to
v give home                     subj > to|obj
v offer home                    subj > to|obj
v find asylum                   in|with > subj
v find sanctuary                in|with > subj
v find protection               in|with > subj
v be granted refuge             by > subj
v flee {from: part; to: state} to|into|for > subj
v seek refuge {to: state}       in > subj
v seek shelter {to: state}      in > subj
v cross into {from: part; to: state} into > subj
v open camp                     subj > to
v open doors                    subj > to
v throw open door               subj > to
v throw open border             subj > to
v open gate                     subj > to
v pick up migrant               subj > off|from|of
v rescue migrant                subj > off|from|of

[grant_asylum]
v: subj > to|obj
n: agent|by > to|for
v grant asylum
v give asylum
v offer asylum
v grant political asylum
v offer political asylum
v grant refugee status
v give refugee status
v accord refugee status
v recognise as refugee
v recognize as refugee
v extend temporary protection
v grant temporary protection
v grant protection
v approve asylum
v win asylum                    in|from > subj
v get asylum                    in|from > subj
v obtain asylum                 in|from > subj
v receive asylum                in|from > subj
v secure asylum                 in|from > subj
n asylum
n political asylum
n grant asylum
n temporary protection
n refugee status
n diplomatic asylum

[safe_haven]
v: subj > to|for
n: agent > to|for
v offer refuge                  subj > to|for|obj
v give refuge                   subj > to|for|obj
v provide refuge                subj > to|for|obj
v give sanctuary                subj > to|for|obj
v offer sanctuary               subj > to|for|obj
v provide sanctuary             subj > to|for|obj
v provide safe haven            subj > to|for|obj
v offer safe haven              subj > to|for|obj
v give safe haven               subj > to|for|obj
v offer shelter                 subj > to|for|obj
v give shelter                  subj > to|for|obj
v provide shelter               subj > to|for|obj
v serve as safe haven           subj > to|for|obj
v offer hospitality             subj > to|for|obj
v harbour {to: person/part; from: state/part/org} subj > obj|of|from
v harbor {to: person/part; from: state/part/org} subj > obj|of|from
v hide {to: person; from: state/org} subj > obj|of|from
v harbour {obj: fugitive/militant/terrorist/dissident} subj > obj|of|from
v harbor {obj: fugitive/militant/terrorist/dissident} subj > obj|of|from
n safe haven
n sanctuary {to: part/org}

[resettle_refugees]
v: subj > obj|of|from
n: by|agent > of|from
v resettle {obj: %refugees}
v resettle {to: part}
v relocate {obj: refugee/migrant/seeker/evacuee}
v redistribute {obj: refugee/migrant/seeker}
n resettlement refugee
n refugee resettlement
n relocation migrant
n migrant relocation

[grant_residence]
v: subj > to|obj
n: agent|by > to|for|of
v grant citizenship
v give citizenship
v offer citizenship
v confer citizenship
v grant residency
v give residency
v grant residence permit
v issue residence permit
v issue visa
v grant visa
v issue humanitarian visa
v grant humanitarian visa
v issue passport
v give passport
v grant green card
v naturalise {to: part/person}  subj > obj
v naturalize {to: part/person}  subj > obj
v regularise {obj: %refugees}   subj > obj
v regularize {obj: %refugees}   subj > obj
n grant citizenship
n humanitarian visa
n regularisation migrant
n regularization migrant
n naturalisation {to: part/person}
n naturalization {to: part/person}

[evacuate_people_to_safety]
v: subj > obj|of
n: by|agent > of
v spirit out
v smuggle out {to: person/part}
v help flee
v help escape
v help leave country
v bring to safety
v whisk to safety
v exfiltrate {to: person/part}
n exfiltration {to: person/part}

[lend_money]
v: subj > to|obj
n: agent|by > to|for
v lend {obj: %money}
v grant {obj: loan/credit/facility}
v extend {obj: loan/credit/facility}
v approve {obj: loan/credit/facility}
v offer {obj: loan/credit}
v provide {obj: loan/credit/facility/guarantee}
v disburse {obj: %cash/loan/tranche/fund}
v give {obj: loan/credit}
v open credit line
v extend credit line
v extend line of credit
v release loan tranche
v receive {obj: loan/credit}    from > subj
v obtain {obj: loan/credit}     from > subj
v secure {obj: loan/credit}     from > subj
v borrow {obj: %cash/money} from > subj
v take out loan                 from > subj
v get {obj: loan/credit}        from > subj
n loan
n soft loan
n concessional loan
n credit line
n line of credit
n loan guarantee
n credit facility
n loan package
n standby loan

[bail_out]
v: subj > obj
n: agent|by > for|to|of
v bail out
v rescue financially
v recapitalise {to: org/part/state}
v recapitalize {to: org/part/state}
v prop up {to: state/org/part; from: state/org}
v keep afloat
v shore up {to: state/part/org; from: state/org}
v prop up {obj: economy/currency/bank}
v shore up {obj: economy/currency/bank/budget/finance}
n bailout
n rescue package
n bailout package
n rescue plan
n financial rescue
n financial lifeline
n bailout programme
n bailout program
n stabilisation programme
n stabilization program

[forgive_debt]
v: subj > of|to
n: agent|by > of|to|for
v cancel {obj: debt}
v forgive {obj: debt/loan}
v write off {obj: debt/loan}
v waive {obj: debt/repayment/interest}
v wipe out {obj: debt}
v reduce {obj: debt}
n debt relief
n debt cancellation
n debt forgiveness
n debt reduction
n cancellation debt
n debt waiver
v write off debt                subj > of|to|obj
v write off loan                subj > of|to|obj
v write off arrears             subj > of|to|obj
v wipe out debt                 subj > of|to|obj
v wipe out loan                 subj > of|to|obj
v wipe out arrears              subj > of|to|obj

[reschedule_debt]
v: subj > of|with|for|to
n: agent|by > of|for|with
v reschedule {obj: debt/loan/repayment/payment}
v restructure {obj: debt/loan}
v defer {obj: repayment/payment}
v roll over {obj: debt/loan/deposit}
v suspend {obj: repayment}
v refinance {obj: debt}
v grant moratorium
n debt restructuring
n debt rescheduling
n debt moratorium
n debt rollover
n debt suspension
n loan rollover
n debt swap

[grant_money]
v: subj > to|for|obj
n: agent|by > to|for
v give {obj: %cash/money/grant/fund/cash}
v grant {obj: %cash/subsidy/fund/aid/funding}
v offer {obj: %cash/grant/package/funding}
v provide {obj: %cash/grant/funding/money/fund/cash/financing}
v pay out {obj: %cash/tranche}
v release {obj: %cash/tranche/fund/funding; to: state/org/part}
v allocate {obj: %cash/fund/funding/money}
v disburse {obj: aid/grant}
v earmark {obj: %cash/fund}
v approve {obj: %cash/package/aid/grant/tranche/funding}
v contribute {obj: %cash/fund/money}
v award {obj: %cash/grant}
v transfer {obj: %cash/tranche; to: state/org/part}
v channel {obj: %cash/money/fund}
v inject {obj: %cash/cash}
v set aside {obj: %cash}
v spend {obj: %cash; to: state/org/part}
v hand {obj: %cash/grant}
v pledge {obj: %cash/package} subj > to|for|in|obj
v announce {obj: %cash/package/grant/loan/funding} subj > to|for|in|obj
v commit {obj: %cash} subj > to|for|in|obj
v promise {obj: %cash} subj > to|for|in|obj
v receive {obj: %cash/grant/funding/aid/money} from > subj
v get {obj: %cash/grant/funding} from > subj
v secure {obj: %cash/grant/funding; from: state/org/part} from > subj
n grant
n financial aid
n financial assistance
n financial support
n financial help
n funding {to: state/org/part/group}
n financial backing
n cash injection
n aid package
n financial package
n support package
n financial contribution
n grant aid
n cash aid
n cash assistance
v pay out credit                subj > to
v pay {obj: %cash; to: state/org} subj > to|obj
v wire {obj: %cash/money}       subj > to|obj
v lend {obj: %cash}             subj > to|obj
v loan {obj: %cash}             subj > to|obj
v deposit {obj: %cash; to: state/org} subj > in|with|at
v make available {obj: %cash/fund/money} subj > to|for
v put up {obj: %cash/money}     subj > for
v stump up {obj: %cash/money}   subj > for|to
v chip in {obj: %cash/money}    subj > for|to
v funnel {obj: %cash/money/fund} subj > to|into
v pump {obj: %cash/money}       subj > into
v pour {obj: %cash/money}       subj > into
v shower                        subj > on
v be given {obj: %cash/loan/grant/aid} by > subj
v win {obj: grant/funding/loan} from > subj
v draw {obj: %cash/fund}        from > subj
v provide in assistance         subj > to
v provide in aid                subj > to
n gift                          agent|by|from > to
n handout                       agent|from > to
n bequest                       agent > to
n stipend                       agent > to
n lifeline                      agent|from > to
n help                          agent|by|from > to
v chip in                       subj > for|to
v stump up                      subj > for|to
v cough up                      subj > for|to
v dig into pocket               subj > for
v foot bill                     subj > of|for
v pick up bill                  subj > of|for
v pick up tab                   subj > of|for
v cover cost {from: state/org}  subj > of|for
v cover deficit                 subj > of
v plug gap                      subj > of|in

[donate_private]
v: subj > to
n: agent|by > to|for
v donate                        subj > to|for
v donate {obj: %cash/money/fund} subj > to|for
v make donation                 subj > to|for
v raise fund                    subj > to|for
v raise money                   subj > to|for
v collect donation              subj > to|for
v be largest donor              subj > to|of
v be leading donor              subj > to|of
v be top donor                  subj > to|of
v be biggest donor              subj > to|of
v be major donor                subj > to|of
n donation
n charitable donation
n fundraising
n fundraiser

[fund_project]
v: subj > obj|in|for
n: agent|by > of|for|in
v fund {to: state/org/group/part}
v finance {to: state/org/group/part}
v fund {obj: programme/program/school/hospital/project/budget/mission/agency}
v cofinance {obj: project/programme/program/construction}
v underwrite {obj: project/programme/program/debt}
n funding project
n financing project
n project financing
n programme funding
n program funding

[subsidise]
v: subj > obj
n: agent > to|for|of
v subsidise                     subj > obj|of
v subsidize                     subj > obj|of
v support economy               subj > obj|of
v support currency              subj > obj|of
v support budget                subj > obj|of
v prop up economy               subj > obj|of
v grant discount                subj > to|obj
v give discount                 subj > to|obj
v offer preferential price      subj > to|obj
v grant preferential tariff     subj > to|obj
v provide cheap oil             subj > to|obj
v provide cheap gas             subj > to|obj
v supply subsidised oil         subj > to|obj
v supply subsidized oil         subj > to|obj
n subsidy {to: state/part/org/group}
n preferential tariff
n preferential price
n state aid
n price discount

[budget_support]
v: subj > to
n: agent|by > to|for
v provide budget support
v give budget support
v provide budgetary support
n budget support
n budgetary support
n budget aid
n macrofinancial assistance

[development_aid]
v: subj > to|in
n: agent|by > to|for|in
v support development           subj > of|to|in
v contribute to development     subj > of|to|in
v fund development              subj > of|to|in
v provide development aid       subj > of|to|in
v give development aid          subj > of|to|in
v provide development assistance subj > of|to|in
v support agriculture           subj > of|to|in
n development aid
n development assistance
n official development assistance
n development programme
n development program
n development fund
n development funding
n development support
n development cooperation
n overseas aid
n foreign aid

[reconstruction_aid]
v: subj > of|in
n: agent|by > of|to|for|in
v rebuild {obj: city/school/hospital/home; from: state/org} subj > of|in|obj
v help rebuild                  subj > of|in|obj
v help reconstruct              subj > of|in|obj
v fund reconstruction           subj > of|in|obj
v finance reconstruction        subj > of|in|obj
v contribute to reconstruction  subj > of|in|obj
n reconstruction aid
n reconstruction fund
n reconstruction plan
n reconstruction loan
n reconstruction assistance
n rebuilding aid

[aid_economic]
v: subj > to|for
n: agent|by > to|for
v help economically             subj > obj
v support economically          subj > obj
v help financially              subj > obj
v support financially           subj > obj
v assist financially            subj > obj
v back financially              subj > obj
v provide economic aid
v give economic aid
v provide financial support
v give financial support
v provide financial aid
v give financial aid
v provide financial assistance
v extend financial assistance
v offer financial aid
v offer economic aid
v provide economic assistance
v extend economic aid
v receive financial aid         from > subj
v receive economic aid          from > subj
v receive financial support     from > subj
n economic aid
n economic assistance
n economic support
n economic help
n investment package
n economic package

[pay_compensation]
v: subj > to|obj
n: agent|by > to|for
v compensate {to: state/person/part/group} subj > obj
v indemnify {to: state/person/part} subj > obj
v reimburse {to: state/person/part/org} subj > obj
v repay {to: state/org/part/person} subj > obj
v pay {obj: compensation/damage/reparation/ransom/indemnity/restitution/debt}
v award {obj: compensation/damage/reparation/million}
v grant {obj: compensation/reparation}
v repay {obj: debt/loan}
v settle {obj: debt/bill/arrear}
v pay back {obj: debt/loan}
v pay off {obj: debt/loan}
n compensation payment
n payment compensation
n payment reparation
n debt repayment
n reparation payment
n ransom payment
n loan repayment

[climate_finance]
v: subj > to
n: agent|by > to|for
v finance climate adaptation
v contribute to climate fund
n climate finance
n climate funding
n climate aid
n green climate fund
n loss and damage fund

[energy_aid]
v: subj > to|in
n: agent|by > to|for
v provide {obj: electricity/fuel} subj > to|in|obj
v donate {obj: fuel/oil/coal}   subj > to|in|obj
v restore power                 subj > to|in|obj
v restore electricity           subj > to|in|obj
n energy aid
n energy assistance
n fuel aid
n fuel donation
n oil donation

[technical_assistance]
v: subj > to|in
n: agent|by > to|for
v send {obj: expert/technician/engineer/specialist} subj > to|in|of|from
v dispatch {obj: expert/technician/engineer/specialist} subj > to|in|of|from
v train {obj: official/doctor/technician/engineer/teacher/nurse} subj > to|in|of|from
v lend {obj: expert/technician} subj > to|in|of|from
v provide expertise             subj > to|in|of|from
v provide technical assistance  subj > to|in|of|from
v provide technical support     subj > to|in|of|from
v give technical assistance     subj > to|in|of|from
v build capacity                subj > to|in|of|from
n technical assistance
n technical support
n technical aid
n technical help
n capacity building
n expert mission
n advisory support

[train_police]
v: subj > obj|of|in
n: by|agent > of|for|to
v train {obj: police/policeman/gendarme/coastguard/judge/prosecutor} subj > obj|of|to
v equip {obj: police/coastguard/gendarmerie} subj > obj|of|to
v send {obj: policeman; to: state/org} subj > obj|of|to
n police training
n training police
n police mission
n training judge
n training prosecutor

[education_aid]
v: subj > to|for
n: agent|by > to|for
v offer {obj: scholarship/training/textbook} subj > to|for|in|obj
v award {obj: scholarship/fellowship} subj > to|for|in|obj
v grant {obj: scholarship/fellowship} subj > to|for|in|obj
v fund scholarship              subj > to|for|in|obj
v fund school                   subj > to|for|in|obj
v build school                  subj > to|for|in|obj
n scholarship programme
n scholarship program
n educational aid
n education aid
n educational assistance
n award scholarship

[aid_opposition]
v: subj > obj|to
n: agent|by > of|to|for
v fund {obj: opposition/party/campaign/candidate/association/activist}
v finance {obj: opposition/party/campaign/candidate}
v bankroll {obj: opposition/party/campaign/candidate}
v help opposition
v donate to campaign
n party funding
n campaign funding
n campaign donation
n aid opposition
n civil society support
n democracy assistance

[legal_aid]
v: subj > to|obj
n: agent|by > to|for
v provide legal aid
v provide legal assistance
v offer legal aid
v provide consular assistance
v give consular assistance
v offer consular assistance
v provide consular support
n legal aid
n consular assistance
n consular support
n legal defence fund
n legal defense fund
n consular protection

[cyber_aid]
v: subj > to|in
n: agent|by > to|for
v provide satellite internet
v restore internet
v supply starlink terminal
v send cyber team
v help fend off cyberattack
v help repel cyberattack
n cyber aid
n cyber assistance
n cybersecurity assistance
n cyber support
n cyber defence support
n cyber defense support

[fulfil_obligation]
v: subj > to|toward|towards
n: agent > to|toward|towards
v honour {obj: commitment/obligation/pledge/promise; to: state/org/group/person}
v honor {obj: commitment/obligation/pledge/promise; to: state/org/group/person}
v fulfil {obj: commitment/obligation/pledge/promise; to: state/org/group/person}
v fulfill {obj: commitment/obligation/pledge/promise; to: state/org/group/person}
v meet {obj: obligation/commitment; to: state/org/group/person}
v deliver on promise
v live up to commitment
n fulfilment obligation
n fulfillment obligation

[help_escape_isolation]
v: subj > obj|to
n: agent > to|for
v help evade sanction
v help circumvent sanction
v help bypass sanction
v throw lifeline
v offer lifeline
v provide lifeline
v give lifeline
v extend lifeline
n lifeline {to: state/part/org/group}
n economic lifeline

[aid]
v: subj > obj
n: agent|by > to|for
v help {to: state/org/group/part/person; from: state/org/group/part} subj > obj
v assist {to: state/org/group/part} subj > obj
v aid {to: state/org/group/part} subj > obj
v relieve {to: state/part; from: state/org} subj > obj
v come to aid                   subj > of
v rush to aid                   subj > of
v come to rescue                subj > of
v come to assistance            subj > of
v go to aid                     subj > of
v rush to help                  subj > of
v come to help                  subj > of
v rush to rescue                subj > of
v lend hand                     subj > to|obj
v lend assistance               subj > to|obj
v give hand                     subj > to|obj
v lend helping hand             subj > to|obj
v render assistance             subj > to|obj
v provide help                  subj > to|obj
v provide assistance            subj > to|obj
v give assistance               subj > to|obj
v give help                     subj > to|obj
v give aid                      subj > to|obj
v offer assistance              subj > to|obj
v extend aid                    subj > to|obj
v extend assistance             subj > to|obj
v extend help                   subj > to|obj
v grant aid                     subj > to|obj
v furnish aid                   subj > to|obj
v furnish assistance            subj > to|obj
v provide {obj: %help} subj > to|obj
v give {obj: %help} subj > to|obj
v supply {obj: %help} subj > to|obj
v send {obj: %help} subj > to|obj
v deliver {obj: %help} subj > to|obj
v donate {obj: %help} subj > to|obj
v dispatch {obj: aid/relief/help/team} subj > to|obj
v distribute {obj: %help} subj > to|obj
v receive {obj: aid/assistance/relief/help/supply} from > subj
v get {obj: aid/assistance/relief/help} from > subj
v benefit from aid              from > subj
v increase {obj: aid/assistance} subj > to|for
v double {obj: aid/assistance}  subj > to|for
v boost {obj: aid/assistance}   subj > to|for
v step up {obj: aid/assistance} subj > to|for
v expand {obj: aid/assistance}  subj > to|for
v maintain {obj: aid/assistance} subj > to|for
v continue {obj: aid/assistance} subj > to|for
v extend {obj: %help} subj > to|for
n aid
n assistance
n relief {to: state/part/group}
n bilateral aid
n foreign assistance
n additional aid
n massive aid
n aid programme
n aid program
n assistance programme
n assistance program
n helping hand
n increase aid
v supply with                   subj > obj
v provide with                  subj > obj
v furnish with                  subj > obj
v equip with                    subj > obj
v present with {to: state/org/part} subj > obj
v gift {to: state/org/part} subj > obj|to
v shower with                   subj > obj
v give {obj: helicopter/boat/bus/truck/vehicle/hospital/wing/scholarship/school/bridge/clinic/house/tractor/computer/radio/kit/laboratory} subj > to|obj
v hand over {obj: %help/boat/bus/truck/vehicle/school/clinic/key} subj > to
v present {obj: helicopter/boat/bus/truck/vehicle/ambulance/equipment} subj > to
v bring {obj: %help/chlorine} subj > to
v carry {obj: %help} subj > to
v fly {obj: %help} subj > to
v airlift {obj: %help} subj > to
v ship {obj: relief/medicine/tent/aid/food/vaccine/flour} subj > to
v truck {obj: %help}     subj > to|into
v rush {obj: aid/relief/doctor/medic/medicine/food/rescuer} subj > to
v send with relief              subj > to
v fly rescue team               subj > to
v fly in {obj: %help} subj > to
v fly out {obj: wounded/patient/injured} subj > from|of
v lend {obj: %help/helicopter/plane/ship/pilot} subj > to|obj
v run clinic                    subj > for|in
v run hospital                  subj > for|in
v run camp                      subj > for
v open clinic                   subj > for|in
v build clinic                  subj > for|in
v build hospital                subj > for
v build home                    subj > for
v build house                   subj > for
v build as gift                 subj > for|in
v repair for free               subj > of|for
v teach to read                 subj > obj
v treat {obj: wounded/patient/victim/injured; from: state/org/part} subj > from|of
v nurse {obj: wounded/patient/victim; from: state/org/part} subj > from|of
v pay salary {from: state/org}  subj > of
v pay wage {from: state/org}    subj > of
v pay bill {from: state/org}    subj > of
v receive {obj: vehicle/helicopter/boat/doctor/medic/officer/police/contingent/generator/tent/dose/ambulance/rice} from > subj
v get {obj: vehicle/helicopter/boat/doctor/medic/officer/police/contingent/generator/tent/dose/vaccine} from > subj
v obtain {obj: vaccine/dose/equipment/medicine} from > subj
v be helped by                  by > subj
v offer {obj: %help} subj > to|obj|for
v grant {obj: %help} subj > to|obj|for
v furnish {obj: %help} subj > to|obj|for
v contribute {obj: %help} subj > to|obj|for
v hand out {obj: %help} subj > to|obj|for
v haul {obj: %help} subj > to|obj|for
v haul in {obj: %help} subj > to|obj|for
v pledge {obj: %help} subj > to|obj|for

[no_aid]
v: subj > obj
n: agent > to|for|of
v abandon {to: state/person/group/part; from: state/org/group/person}
v forsake {to: state/person/group; from: state/org/group/person}
v leave in lurch
v leave to fate
v desert {to: state/person; from: state/org}
v leave to fend
v leave high and dry
v fail to aid                   subj > obj|of
v fail to assist                subj > obj|of
v fail to protect               subj > obj|of
v fail to come to aid           subj > obj|of
n lack aid
n absence aid
n denial aid
n abandonment {to: state/person/group}
