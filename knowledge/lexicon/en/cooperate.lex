# COOPERATE: to exchange and act together: trade, investment, joint action in both sides' interest.

[cooperate]
v: both > with|both
n: both|agent > with|both
v cooperate
v collaborate
v team up
v partner {to: state/org/group/part}
v cooperate closely
v collaborate closely
v work closely
v work hand in hand
v work hand in glove
v work in tandem
v work in concert
v work side by side
v work shoulder to shoulder
v act in concert
v act jointly
v work jointly
v join hand
v pull together
v jointly launch
v jointly implement
v jointly develop
v jointly organise
v jointly organize
v partner up
v work together                 both > both
v act together                  both > both
v work {from: state/org/group; to: state/org/group} subj > with
v expand {obj: cooperation/collaboration}
v step up {obj: cooperation/collaboration}
v boost {obj: cooperation/collaboration}
v resume {obj: cooperation/collaboration}
v continue {obj: cooperation/collaboration}
v enhance {obj: cooperation/collaboration}
v increase {obj: cooperation/coordination/collaboration}
v widen {obj: cooperation}
v foster {obj: cooperation}
n cooperation
n collaboration
n close cooperation
n mutual cooperation
n bilateral cooperation
n regional cooperation
n closer cooperation
n cooperation programme
n cooperation program
n cooperation project
n teamwork
n joint project
n joint programme
n joint program
n joint initiative
n joint work
n joint mission
n joint commission
n joint committee
n joint working group
n common project
n joint undertaking

[strengthen_relations]
v: both > with|both
n: both|agent > with|both
v deepen {obj: %relations}
v strengthen {obj: %relations}
v develop {obj: relation/tie/link/cooperation/partnership/relationship}
v intensify {obj: cooperation/contact/coordination/exchange}
v tighten {obj: tie/link/bond/alliance}
v consolidate {obj: relation/tie/alliance/partnership}
v forge {obj: tie/link/partnership/relationship/bond/friendship}
v build {obj: tie/partnership/relationship/bridge}
v cultivate {obj: tie/relation/relationship/friendship}
v maintain {obj: tie/relation/contact/cooperation/dialogue/relationship}
v expand {obj: tie/relation/partnership/link}
v boost {obj: tie/relation/link}
v bolster {obj: tie/relation/alliance/cooperation}
v cement {obj: tie/alliance/relation/friendship}
v enhance {obj: tie/relation/coordination}
v broaden {obj: tie/cooperation/relation}
v nurture {obj: tie/relationship}
v draw closer                   subj > to
v close rank                    subj > with|behind
n close tie
n close relation
n closer tie
n strengthening tie
n deepening tie
n warm tie
n strong tie
n growing tie
n strategic tie

[upgrade_partnership]
v: both > with|both
n: both|agent > with|both
v elevate {obj: tie/relation/relationship/partnership}
v upgrade {obj: tie/relation/relationship/partnership}
v establish partnership
v forge strategic partnership
v enter partnership
v launch partnership
v raise relation
v bring partnership
n partnership
n strategic partnership
n comprehensive partnership
n comprehensive strategic partnership
n special relationship
n privileged partnership
n upgraded partnership

[join_forces]
v: both > with|both
n: both|agent > with|both
v join force
v combine force
v pool effort
v pool resource
v unite effort
v form alliance
v forge alliance
v seal alliance
v build alliance
v make common cause
v form common front
v form bloc
v ally {to: state/org/group/part}
v band together
v unite force
v enter alliance
v create alliance
v ally oneself                  subj > with|to
v join coalition                subj > of|with
n alliance
n common front
n united front
n joint effort
n joint action
n common effort
n concerted effort
n collective effort
n strategic alliance

[coordinate_positions]
v: both > with|both
n: both|agent > with|both
v coordinate {obj: action/effort/position/response/policy/strategy/approach/move/step}
v coordinate {to: state/org/group/part}
v coordinate closely
v harmonise {obj: position/policy/law/approach/rule}
v harmonize {obj: position/policy/law/approach/rule}
v align {obj: position/policy/stance/approach}
v speak with one voice
v synchronise {obj: action/policy/step}
v synchronize {obj: action/policy/step}
v align oneself                 subj > with
v side fully                    subj > with
n coordination
n close coordination
n joint position
n common position
n coordinated response
n coordinated action
n joint response
n coordination mechanism
n coordination centre
n coordination center
n policy coordination

[form_governing_coalition]
v: both > with|both
n: both|agent > with|both
v form coalition
v govern together
v share power
v form unity government
v enter coalition
v form coalition government
v join coalition government
v field joint candidate
v run joint list
v form electoral alliance
v stand down                    subj > in_favour_of|in_favor_of
n ruling coalition
n coalition government
n unity government
n power sharing
n electoral alliance
n electoral pact
n joint list
n joint candidate

[parliamentary_cooperation]
v: both > with|both
n: both|agent > with|both
v vote together
v set up friendship group
v legislate together
n parliamentary cooperation
n interparliamentary cooperation
n parliamentary diplomacy
n parliamentary friendship group
n legislative cooperation
n parliamentary exchange
n bipartisan cooperation

[cooperate_economically]
v: both > with|both
n: both|agent > with|both
v cooperate economically
v integrate {obj: economy/market}
v deepen {obj: integration}
v create free trade zone
v set up free trade area
v create economic zone
n economic cooperation
n trade cooperation
n industrial cooperation
n financial cooperation
n economic partnership
n trade partnership
n business partnership
n economic tie
n economic relation
n trade tie
n trade relation
n commercial tie
n commercial relation
n business tie
n economic integration
n economic corridor
n economic union

[trade]
v: both > with|both
n: both|agent > with|both
v trade {to: state/group/part/org}
v do business
v do trade
v trade freely
v barter
v carry on trade
v conduct trade
v engage in trade
v exchange {obj: good/product/commodity/gas/oil} both > with|both
v swap {obj: good/gas/oil}      both > with|both
v be biggest trading partner    subj > of
v be top trading partner        subj > of
v be largest trading partner    subj > of
v remain largest trading partner subj > of
v become largest trading partner subj > of
n trade
n bilateral trade
n trade exchange
n commerce
n trade volume
n trade turnover
n trade flow
n border trade
n barter trade
n foreign trade
n mutual trade
n reexport                      agent > to
n business deal                 both|agent > with|both

[expand_trade]
v: both > with|both
n: both|agent > with|both
v increase {obj: trade/commerce}
v develop {obj: trade/commerce}
v double {obj: trade}
v triple {obj: trade}
v boost {obj: trade/commerce}
v expand {obj: trade/commerce}
v facilitate {obj: trade}
v liberalise {obj: trade}
v liberalize {obj: trade}
v promote {obj: trade}
v resume {obj: trade}
v restore {obj: trade}
v restart {obj: trade}
v step up {obj: trade}
v ramp up {obj: trade}
n trade growth
n growing trade
n trade expansion
n trade boom
n trade liberalisation
n trade liberalization
n resumption trade
n trade mission
n trade delegation

[trade_deal]
n: both|agent > with|both
v: subj > with|from|in
n trade deal
n trade agreement
n free trade agreement
n free trade deal
n free trade
n trade pact
n trade accord
n commercial contract
n business contract
n economic agreement
n investment deal
n investment agreement
n tariff deal
n customs union
n common market
n single market
n trade treaty
v win {obj: contract/tender/concession} subj > from|in|with
v clinch {obj: contract/order}  subj > from|in|with
v land {obj: contract/order}    subj > from|in|with
v secure {obj: contract/order/concession} subj > from|in|with
v award {obj: contract/concession/licence/license/tender} subj > to|obj

[invest]
v: subj > in
n: agent > in|into
v invest                        subj > in|into
v reinvest                      subj > in|into
v invest heavily                subj > in|into
v invest massively              subj > in|into
v put {obj: %cash/capital/money} subj > in|into
v sink {obj: %cash/capital} subj > in|into
v pour {obj: %cash/capital/money} subj > in|into
v pump {obj: %cash/capital/money/investment} subj > in|into
v plough {obj: %cash/capital} subj > in|into
v inject {obj: %cash/capital} subj > in|into
v finance {obj: project/construction/infrastructure/road/port/plant/railway} subj > in
v attract {obj: investment/investor/capital} from > subj
v be biggest investor           subj > in
v become largest investor       subj > in
v be largest investor           subj > in
v be top investor               subj > in
n investment
n direct investment
n foreign direct investment
n capital investment
n investment flow
n investment plan
n investment project
n foreign investment
n inward investment
v hope to invest                subj > in
v invest {obj: %cash/capital} subj > in|into
v plow {obj: %cash/capital} subj > in|into

[build_infrastructure]
v: subj > in|for
n: agent|by > in|for
v build {obj: plant/factory/pipeline/railway/road/port/dam/bridge/reactor/airport/hospital/stadium/line/refinery/highway/railroad/school/metro/terminal}
v construct {obj: plant/factory/pipeline/railway/road/port/dam/bridge/reactor/airport/hospital/stadium/line/refinery/highway}
v modernise {obj: plant/port/network/railway/airport/line}
v modernize {obj: plant/port/network/railway/airport/line}
v upgrade {obj: port/network/railway/airport/road/grid}
v electrify {obj: railway/line/village}
v lay {obj: pipeline/cable/track}
v expand {obj: port/airport/plant}
v dig {obj: tunnel/canal}
v renovate {obj: airport/port/hospital/school}
v inaugurate {obj: bridge/pipeline/line/railway/factory/corridor/port/plant} both > with|both|in
v break ground                  subj > in|on
v lay foundation stone          subj > in|on
n infrastructure project
n plant construction
n railway construction
n port construction
n pipeline construction
n road construction
n dam construction
n construction project

[open_business]
v: subj > in
n: agent|by > in
v open {obj: factory/plant/subsidiary/branch/store/showroom} subj > in|to
v set up {obj: factory/plant/subsidiary/branch} subj > in|to
v set up shop                   subj > in|to
v establish {obj: factory/plant/subsidiary} subj > in|to
v locate {obj: factory/plant}   subj > in|to
v relocate {obj: factory/production/plant} subj > in|to
v enter market                  subj > of|in
n opening factory
n new factory
n market entry

[buy_stake]
v: subj > obj
n: agent|by > of|in
v acquire {to: part/org; from: state/part/org} subj > obj|with
v take over {to: part/org; from: part/org} subj > obj|with
v buy out {to: part/org; from: state/part/org} subj > obj|with
v merge {to: part/org; from: part/org} subj > obj|with
v buy stake                     subj > in
v acquire stake                 subj > in
v take stake                    subj > in
v purchase stake                subj > in
v buy share                     subj > in
v acquire share                 subj > in
v buy into                      subj > in
v acquire majority stake        subj > in
v take majority stake           subj > in
v snap up stake                 subj > in
v sell {obj: stake/share/subsidiary} subj > to
v divest {obj: stake/subsidiary} subj > to
n takeover {to: part/org}       agent|by > of|in|with
n buyout {to: part/org}         agent|by > of|in|with
n acquisition stake             agent|by > of|in|with
n stake purchase                agent|by > of|in|with
n merger {to: part/org}         agent|by > of|in|with

[joint_venture]
v: both > with|both
n: both|agent > with|both
v form joint venture
v create joint venture
v set up joint venture
v establish joint venture
v launch joint venture
v coproduce
v jointly produce
v jointly build
v jointly finance
v form consortium
v set up consortium
v jointly manufacture
n joint venture
n joint company
n joint enterprise
n consortium
n joint production
n joint financing
n coproduction
n industrial alliance
v produce with {to: state/org/part} subj > with
v manufacture with {to: state/org/part} subj > with
v assemble with {to: state/org/part} subj > with
v develop with {to: state/org/part} subj > with
v develop jointly               both|subj > with|both
v develop together              both|subj > with|both
v produce jointly               both|subj > with|both
v produce together              both|subj > with|both
v build jointly                 both|subj > with|both
v build together                both|subj > with|both
v lay together                  both|subj > with|both
v run with {from: org/state; to: state/org/part} subj > with
v run jointly                   both|subj > with|both
v run together                  both|subj > with|both
v build with {to: state/org/part} subj > with
v co-produce                    both|subj > with|both
v co-develop                    both|subj > with|both
v co-finance                    both|subj > with|both
v co-fund                       both|subj > with|both
v co-own                        both|subj > with|both
v jointly run
v jointly fund
v jointly develop with          subj > with
v jointly own
v jointly operate
v jointly explore
v jointly design
v merge {to: org; from: org}    both|subj > with|both
v link up                       both|subj > with|both
v go into partnership           both|subj > with|both
v strike partnership            both|subj > with|both
n joint plant                   both|agent > with|both
n co-production                 both|agent > with|both
v jointly explore for           both > with|both
v explore for oil               both > with|both

[finance_cooperation]
v: both > with|both
n: both|agent > with|both
v trade in national currency
v settle trade in
v settle in local currency
v swap currency
v set up joint fund
v create joint fund
v create joint bank
n currency swap
n currency swap agreement
n swap line
n local currency settlement
n banking cooperation
n monetary cooperation
n monetary union
n common currency
n joint fund
n joint investment fund

[customs_cooperation]
v: both > with|both
n: both|agent > with|both
v simplify {obj: custom/procedure/formality}
v create customs union
v open green corridor
v share customs data
n customs cooperation
n trade facilitation
n green corridor
n joint border post
n joint customs post
n customs agreement

[sell]
v: subj > to
n: agent|by > to
v sell {to: state/group/part/org; from: state/part/org/group} subj > to|in|obj
v resell {to: state/group/part; from: state/part/org} subj > to|in|obj
v market {to: state/group; from: part/org} subj > to|in|obj
v supply {obj: train/bus/truck/locomotive/turbine/satellite/part/airliner; from: state/part/org} subj > to|obj
n sale
v send gas                      subj > to
v send oil                      subj > to
v send power                    subj > to
v send electricity              subj > to
v trade power                   both > with|both
v trade electricity             both > with|both
v swap {obj: gas/oil/electricity/power} both > with|both
v exchange plot of land         both > with|both
v swap land                     both > with|both

[buy]
v: subj > from
n: agent|by > from
v buy {to: state/group/part/org; from: state/part/org/group/person} subj > from
v purchase {to: state/group/part/org} subj > from
v procure {to: state/part/org}  subj > from
v source {to: state/part/org}   subj > from
v order {obj: aircraft/airliner/plane/ship/vaccine/wheat/train/locomotive/satellite/bus} subj > from
v place order                   subj > with
n purchase                      agent|by > from|with
n procurement                   agent|by > from|with
n purchase order                agent|by > from|with

[export_goods]
v: subj > to
n: agent|by > to
v export {to: state/group/part; from: state/group/part/org}
v reexport
v ship {obj: good/container/product/vehicle/ore/commodity}
n export
n export sale
n cargo shipment

[import_goods]
v: subj > from
n: agent|by > from|of
v import {to: state/group/part; from: state/group/part/org}
n import

[cooperate_militarily]
v: both > with|both
n: both|agent > with|both
v cooperate militarily
v cooperate on defence
v cooperate on defense
v cooperate on security
v ally militarily
v coordinate {obj: defence/defense/operation}
v deconflict
n military cooperation
n defence cooperation
n defense cooperation
n security cooperation
n naval cooperation
n military collaboration
n military tie
n defence tie
n defense tie
n security tie
n military partnership
n defence partnership
n defense partnership
n security partnership
n interoperability
n strategic cooperation
n military relation

[defence_pact]
v: both > with|both
n: both|agent > with|both
v form military alliance
v enter defence pact
v enter defense pact
n military alliance
n defence pact
n defense pact
n defence agreement
n defense agreement
n mutual defence treaty
n mutual defense treaty
n security pact
n security agreement
n military agreement
n defensive alliance
n military pact
n defence treaty
n defense treaty

[joint_exercise]
v: both > with|both
n: both|agent > with|both
v hold joint exercise
v conduct joint exercise
v stage joint exercise
v carry out joint exercise
v hold joint drill
v conduct joint drill
v stage joint drill
v carry out joint drill
v hold military exercise
v hold war game
v hold joint manoeuvre
v hold joint maneuver
v launch joint exercise
v begin joint exercise
v start joint exercise
v launch joint drill
v kick off joint exercise
v kick off joint drill
v hold naval drill
v hold naval exercise
v train together
v exercise together
v hold live fire drill
v take part exercise            subj > with|of|in
v take part drill               subj > with|of|in
v join exercise                 subj > with|of|in
v join drill                    subj > with|of|in
v participate exercise          subj > with|of|in
v participate drill             subj > with|of|in
n joint exercise
n joint drill
n joint military exercise
n joint military drill
n joint naval exercise
n joint naval drill
n joint air drill
n joint air exercise
n joint manoeuvre
n joint maneuver
n joint training
n bilateral exercise
n multinational exercise
n trilateral exercise
n combined exercise
n combined drill
n joint war game
n joint military manoeuvre
n joint military maneuver
n joint counterterrorism exercise
v train jointly
v train alongside               subj > alongside
v train with {from: part/state; to: part/state} subj > with
v drill with {from: part/state; to: part/state} subj > with
v drill together
v drill alongside               subj > alongside
v exercise with {from: part/state; to: part/state} subj > with
v exercise alongside            subj > alongside
v rehearse {from: part; to: part} subj > with|alongside
v practise {from: part; to: part} subj > with|alongside
v practice {from: part; to: part} subj > with|alongside
v wrap up joint exercise
v complete joint exercise
v conclude joint exercise
v end joint exercise
v open joint exercise
v fly joint exercise
v hold war game with
v launch war game
v launch annual war game
v begin war game
v start war game
v hold annual exercise
v launch annual exercise
v begin annual exercise
v stage exercise
v wrap up exercise
v wrap up drill
v fire together {from: part/state}
v parachute together {from: part/state}
n amphibious exercise           both|agent > with|both
n annual exercise               both|agent > with|both
n annual war game               both|agent > with|both
n anti-submarine drill          both|agent > with|both
n rehearsal {from: part; to: part} both|agent > with|both

[joint_patrol]
v: both > with|both
n: both|agent > with|both
v conduct joint patrol
v carry out joint patrol
v patrol jointly
v patrol together
v launch joint patrol
v hold joint patrol
v fly together
v fly joint patrol
n joint patrol
n joint air patrol
n joint naval patrol
n joint maritime patrol
n joint bomber patrol
n joint flight
n mixed patrol
n coordinated patrol
v patrol {from: part/state; to: part/state} subj > with|alongside
v patrol alongside              subj > alongside
v run mixed patrol
v run joint patrol
v run patrol                    subj > with
v mount joint patrol
v mount patrol                  subj > with
v resume joint patrol
v start joint patrol
v begin joint patrol
v sail together
v sail alongside                subj > alongside
v escort together
v escort together with          subj > with
v guard together                both > with|both

[joint_operation]
v: both > with|both
n: both|agent > with|both
v fight alongside               subj > obj|with|alongside
v fight side by side            subj > obj|with|alongside
v fight together                subj > obj|with|alongside
v conduct joint operation       subj > obj|with|alongside
v launch joint operation        subj > obj|with|alongside
v carry out joint operation     subj > obj|with|alongside
v mount joint operation         subj > obj|with|alongside
v operate jointly               subj > obj|with|alongside
v fight on side                 subj > of
v fight in ranks                subj > of
n joint operation
n joint military operation
n combined operation
n joint force
n joint task force
n multinational force
n joint brigade
n joint battalion
n joint command
n joint headquarters
n integrated command
n joint staff
v fight shoulder to shoulder    subj > with
v operate alongside             subj > alongside
v operate with {from: part; to: part/state} subj > with
v serve alongside               subj > alongside
v deploy alongside              subj > alongside
v march alongside               subj > alongside
v raid together                 both > with|both
v carry out joint raid          both > with|both
v hunt together                 both > with|both
v dismantle together            both > with|both
v seize together                both > with|both
v smash ring with               subj > with
v bust ring with                subj > with

[joint_arms_production]
v: both > with|both
n: both|agent > with|both
v coproduce {obj: %arms}
v jointly produce {obj: %arms}
v jointly develop {obj: %arms}
v jointly manufacture {obj: %arms}
v produce under licence         subj > from|of
v produce under license         subj > from|of
v build under licence           subj > from|of
n joint arms production
n joint weapon production
n joint drone production
n joint ammunition production
n arms cooperation
n defence industry cooperation
n defense industry cooperation
n joint fighter programme
n joint fighter program
n joint missile development

[train_together]
v: both > with|both
n: both|agent > with|both
v exchange {obj: officer/cadet/instructor/experience}
v swap officer
n military exchange
n officer exchange
n joint military training
n cadet exchange
n exchange officer
n training partnership

[host_base]
v: subj > of
n: agent|by > to
v host {obj: base/troop/contingent/missile/squadron/soldier; from: state} subj > of|obj
v house {obj: base/troop/missile; from: state} subj > of|obj
v lease base                    subj > to
v lend base                     subj > to
v open base                     subj > to
v make base available           subj > to
v provide base                  subj > to
v give access base              subj > to
n base access                   agent|by > to|for
n base lease                    agent|by > to|for
n basing right                  agent|by > to|for

[sell_arms]
v: subj > to
n: agent|by > to
v sell {obj: %arms}             subj > to|obj
v export {obj: %arms}           subj > to|obj
v approve arms sale
v approve arm sale
v approve weapon sale
v authorise arm sale
v authorize arm sale
v clear arm sale
v approve missile sale
v approve jet sale
v approve sale weapon
v approve sale fighter
n arm sale
n arms sale
n weapon sale
n fighter jet sale
n missile sale
n drone sale
n tank sale
n submarine sale
n arms export
n weapon export
n foreign military sale
n arms deal                     both|agent > with|both
n arm deal                      both|agent > with|both
n weapon deal                   both|agent > with|both
n arms contract                 both|agent > with|both
n defence contract              both|agent > with|both
n defense contract              both|agent > with|both
n submarine deal                both|agent > with|both
n fighter deal                  both|agent > with|both

[buy_arms]
v: subj > from
n: agent|by > from
v buy {obj: %arms}
v purchase {obj: %arms}
v acquire {obj: %arms}
v order {obj: %arms}
v procure {obj: %arms}
v equip oneself                 subj > with|from
v arm oneself                   subj > with|from
n arms purchase
n arm purchase
n weapon purchase
n missile purchase
n fighter purchase
n jet purchase
n tank order
n submarine order
n weapon acquisition
n arms acquisition
n arms procurement

[share_intelligence]
v: subj > with|to
n: both|agent > with|both
v share {obj: %data} subj > to|with
v pass {obj: %data} subj > to|with
v swap {obj: %data} both > with|both
v exchange {obj: %data} both > with|both
v provide {obj: %data} subj > to|with|obj
v supply {obj: %data} subj > to|with|obj
v give {obj: %data} subj > to|with|obj
v hand over {obj: %data} subj > to|with|obj
v relay {obj: %data} subj > to|with|obj
v feed {obj: %data} subj > to|with|obj
v transmit {obj: %data} subj > to|with|obj
v tip off {to: state/part; from: state/part/org} subj > obj
n intelligence sharing
n intelligence cooperation
n intelligence exchange
n information sharing
n information exchange
n sharing intelligence
n exchange intelligence
n intelligence agreement
n intelligence pact
n intelligence alliance
n intelligence support
n joint intelligence centre
n joint intelligence center
n data sharing
v pass on {obj: %data} subj > with|to|obj
v hand {obj: %data} subj > with|to|obj
v turn over {obj: %data} subj > with|to|obj
v send {obj: %data} subj > with|to|obj
v forward {obj: %data} subj > with|to|obj
v communicate {obj: %data} subj > with|to|obj
v pass on intelligence          subj > to|with
v pass on information           subj > to|with
v pass on data                  subj > to|with
v pass on list                  subj > to|with
v hand over intelligence        subj > to|with
v hand over information         subj > to|with
v hand over data                subj > to|with
v hand over list                subj > to|with

[share_evidence]
v: subj > with|to
n: both|agent > with|both|to
v share {obj: %proofs}
v hand over {obj: %proofs}
v turn over {obj: %proofs}
v provide {obj: %proofs}
v submit {obj: %proofs}
v pass on {obj: %proofs}
n evidence sharing
n sharing evidence
n handover evidence
n exchange evidence
v hand {obj: %proofs} subj > with|to|obj
v send {obj: %proofs} subj > with|to|obj
v give {obj: %proofs} subj > with|to|obj
v forward {obj: %proofs} subj > with|to|obj
v supply {obj: %proofs} subj > with|to|obj
v transmit {obj: %proofs} subj > with|to|obj
v deliver {obj: %proofs} subj > with|to|obj
v release {obj: %proofs} subj > with|to|obj
v hand over evidence            subj > to
v hand over record              subj > to
v hand over proof               subj > to
v hand over dossier             subj > to
v hand over recording           subj > to
v turn over evidence            subj > to
v turn over file                subj > to
v turn over record              subj > to
v turn over proof               subj > to
v turn over dossier             subj > to
v turn over recording           subj > to
v pass on evidence              subj > to
v pass on file                  subj > to
v pass on document              subj > to
v pass on record                subj > to
v pass on proof                 subj > to
v pass on dossier               subj > to
v pass on recording             subj > to

[share_technology]
v: subj > to|with
n: agent|by > to|with
v transfer {obj: technology/knowledge/expertise/patent}
v share {obj: technology/knowledge/expertise/experience/know-how}
v license {obj: technology/patent/vaccine}
v provide {obj: technology/expertise}
v supply {obj: technology}
n technology transfer
n technology sharing
n knowledge transfer
n transfer technology
n technological cooperation
n technology cooperation
n technology partnership
n licensing agreement
n technology exchange
n knowledge sharing

[cooperate_legally]
v: both > with|both
n: both|agent > with|both
v cooperate investigation
v cooperate prosecutor
v cooperate investigator
v cooperate inquiry
v cooperate court
v cooperate authority
v assist investigation
v assist inquiry
v comply with warrant
v execute {obj: warrant}        subj > of
n judicial cooperation
n legal cooperation
n mutual legal assistance
n legal assistance
n judicial assistance
n cooperation investigation
n prosecutorial cooperation
n legal assistance treaty

[extradite_suspect]
v: subj > to
n: by|agent > to
v extradite
v hand over {obj: suspect/fugitive/criminal/defendant/militant/terrorist}
v surrender {obj: suspect/fugitive/defendant}
v turn over {obj: suspect/fugitive/criminal}
v transfer {obj: suspect/defendant/convict/fugitive}
v approve extradition
v order extradition
v authorise extradition
v authorize extradition
v grant extradition
v clear extradition
n extradition {to: state/org}   both|agent|by > to|with|both
n handover suspect              both|agent|by > to|with|both
n extradition treaty            both|agent|by > to|with|both

[joint_investigation]
v: both > with|both
n: both|agent > with|both
v investigate jointly
v investigate together
v conduct joint investigation
v open joint investigation
v launch joint investigation
v set up joint investigation team
n joint investigation
n joint inquiry
n joint probe
n joint investigation team
n joint investigative team
v investigate with {from: part/org; to: part/org} subj > with
v probe together                both > with|both
v form joint team               both > with|both
v set up joint team             both > with|both

[police_cooperation]
v: both > with|both
n: both|agent > with|both
v bust jointly
v crack down jointly
v dismantle jointly
v police jointly
n police cooperation
n law enforcement cooperation
n counternarcotics cooperation
n antidrug cooperation
n anticorruption cooperation
n joint police operation
n joint crackdown
n joint sting
n joint sting operation
n joint raid
n joint policing
v dismantle {obj: ring/network/gang/cell/cartel} both > both
v break up {obj: ring/network/gang/cell/cartel} both > both
v smash {obj: ring/network/gang/cell/cartel} both > both
v bust {obj: ring/network/gang/cell/cartel} both > both

[counterterror_cooperation]
v: both > with|both
n: both|agent > with|both
v fight terrorism together
v combat terrorism together
v fight terrorism jointly
v cooperate against terrorism
n counterterrorism cooperation
n antiterrorism cooperation
n cooperation terrorism
n counterterror partnership
n antiterrorism coalition
n joint fight terrorism

[border_cooperation]
v: both > with|both
n: both|agent > with|both
v delimit {obj: border/frontier}
v demarcate {obj: border/frontier}
v guard border jointly
v secure border jointly
v monitor border jointly
n border cooperation
n border commission
n border delimitation
n border demarcation
n joint border patrol
n joint border management
n border coordination
n land swap

[migration_cooperation]
v: both > with|both
n: both|agent > with|both
v cooperate on migration
v fight smuggling together
v readmit                       subj > from|of|obj
v take back {obj: migrant/national/refugee/deportee} subj > from|of|obj
n migration cooperation
n migration deal
n migration pact
n readmission agreement
n migration partnership
n migration agreement
n migrant deal
n resettlement deal

[cyber_cooperation]
v: both > with|both
n: both|agent > with|both
v cooperate on cybersecurity
n cyber cooperation
n cybersecurity cooperation
n digital cooperation
n digital partnership
n cyber partnership
n cyber exercise
n joint cyber drill
n joint cyber defence
n joint cyber defense

[space_cooperation]
v: both > with|both
n: both|agent > with|both
v launch {obj: satellite/probe} subj > for|with
v fly {obj: astronaut/cosmonaut} subj > with|aboard
n space cooperation
n joint space mission
n joint space programme
n joint space program
n space partnership
n joint lunar station
n satellite launch
v swap seat                     both > with|both
v put into orbit                subj > of|for
v launch into orbit             subj > of|for
v launch satellite              subj > for|of
v take into space               subj > obj
v carry astronaut               subj > of|from

[science_cooperation]
v: both > with|both
n: both|agent > with|both
v conduct joint research
v exchange researcher
n scientific cooperation
n joint research
n research cooperation
n academic cooperation
n research partnership
n joint laboratory
n scientific collaboration
n science cooperation
n joint expedition
n scientific exchange
n research collaboration

[cultural_exchange]
v: both > with|both
n: both|agent > with|both
v open {obj: institute/museum; to: state} subj > in
v lend {obj: artwork/painting/collection/tapestry/panda} subj > to|obj
v twin {to: state/part}         both > with|both
n cultural cooperation
n cultural exchange
n cultural partnership
n exchange programme
n exchange program
n town twinning
n cultural diplomacy
n joint exhibition
n cultural season
n panda loan

[education_exchange]
v: both > with|both
n: both|agent > with|both
v exchange {obj: student/teacher/pupil}
v open campus
v open joint university
n student exchange
n educational cooperation
n education cooperation
n academic exchange
n university partnership
n joint university
n youth exchange
n school exchange

[tourism_cooperation]
v: both > with|both
n: both|agent > with|both
v promote {obj: tourism}        subj > from
v welcome tourist               subj > from
n tourism cooperation
n tourism exchange
n sport cooperation
n sports exchange
n sports diplomacy
n tourism agreement

[media_cooperation]
v: both > with|both
n: both|agent > with|both
v exchange {obj: content/programming}
v exchange journalist
n media cooperation
n media partnership
n content exchange
n journalist exchange
n content sharing

[health_cooperation]
v: both > with|both
n: both|agent > with|both
v fight pandemic together
v fight epidemic together
v fight virus together
v coproduce vaccine
v share {obj: vaccine/dose/sample/sequence}
n health cooperation
n medical cooperation
n public health cooperation
n joint vaccine production
n vaccine cooperation
n joint clinical trial
n health partnership
n pandemic cooperation

[disaster_cooperation]
v: both > with|both
n: both|agent > with|both
v fight fire together
v search jointly
v mount joint rescue
n disaster cooperation
n disaster relief cooperation
n rescue cooperation
n joint rescue operation
n joint search
n joint rescue drill
n joint relief effort

[climate_cooperation]
v: both > with|both
n: both|agent > with|both
v fight climate change together
v protect environment together
v cut emission together
n climate cooperation
n environmental cooperation
n green partnership
n climate partnership
n green alliance
n carbon market link
n conservation cooperation

[water_sharing]
v: both > with|both
n: both|agent > with|both
v share {obj: water/river/basin}
v manage river jointly
v manage water jointly
n water sharing
n water cooperation
n joint water management
n river commission
n water agreement
n sharing water
n hydrological data exchange
n water treaty

[energy_cooperation]
v: both > with|both
n: both|agent > with|both
v explore jointly
v drill jointly
v exploit jointly
v connect {obj: grid/pipeline/network} both > to|with|both
v link {obj: grid/pipeline/network} both > to|with|both
n energy cooperation
n energy partnership
n gas cooperation
n oil cooperation
n joint exploration
n joint development field
n power interconnection
n gas interconnector
n energy alliance
n energy tie
n grid connection
n production sharing agreement

[nuclear_cooperation]
v: both > with|both
n: both|agent > with|both
v cooperate on nuclear
v supply {obj: reactor/uranium} subj > to
v deliver {obj: reactor/uranium} subj > to
n nuclear cooperation
n civil nuclear cooperation
n civilian nuclear cooperation
n nuclear partnership
n civil nuclear deal
n civil nuclear agreement
n uranium delivery
n nuclear fuel delivery
n reactor contract

[supply_energy]
v: subj > to
n: agent|by > to
v supply {obj: %energy/water} subj > to|obj
v deliver {obj: %energy/water} subj > to|obj
v ship {obj: %energy/water} subj > to|obj
v pump {obj: %supplies} subj > to|obj
v sell {obj: %energy/water} subj > to|obj
v export {obj: %energy/water} subj > to|obj
v pipe {obj: %supplies} subj > to|obj
v provide {obj: %supplies} subj > to|obj
n gas delivery
n oil delivery
n gas supply
n oil supply
n power supply
n fuel supply
n energy supply
n electricity supply
n coal supply
n gas export
n oil export
n electricity export
n coal export
n energy export
n crude export
n gas sale
n oil sale
n fuel delivery
n oil shipment
n gas shipment
n crude shipment
n coal shipment
n gas contract
n gas deal
n oil deal
v send {obj: %supplies} subj > to|obj
v carry {obj: %supplies} subj > to|obj
v transport {obj: %supplies} subj > to|obj
v channel {obj: %supplies} subj > to|obj

[buy_energy]
v: subj > from
n: agent|by > of|from
v buy {obj: %energy}
v import {obj: %energy}
v purchase {obj: %energy}
n gas purchase
n oil purchase
n electricity purchase
n uranium purchase
n gas import
n oil import
n coal import
n electricity import
n crude import
n energy import
n power import

[supply_food_trade]
v: subj > to
n: agent|by > to
v export {obj: meat/fruit/vegetable/milk/fish/sugar/wine/soy/soybean/beef} subj > to
v sell {obj: meat/soybean/fruit/beef/sugar} subj > to
v buy {obj: meat/soybean/beef/sugar/pork} subj > from
v import {obj: meat/soybean/fruit/vegetable/beef/sugar/pork} subj > from
n grain delivery
n wheat delivery
n fertiliser delivery
n grain export
n wheat export
n meat export
n food export
n grain shipment
n wheat shipment
n soybean purchase
n wheat purchase
n grain purchase
n grain corridor

[exploit_resources]
v: subj > in|of
n: by|agent > in
v mine {obj: cobalt/uranium/lithium/copper/gold/ore/diamond/coal; to: state}
v exploit {obj: mine/field/deposit/forest/well}
v develop {obj: mine/field/deposit}
v prospect for
v obtain concession
v obtain mining licence
v operate {obj: mine/field/well}
n mining deal
n mining agreement
n mineral deal
n minerals deal
n mining concession
n mining licence
n mining license
n mining partnership
n oil concession

[agricultural_cooperation]
v: both > with|both
n: both|agent > with|both
v lease {obj: land/farmland}    subj > in|from|to
n agricultural cooperation
n farm cooperation
n fisheries cooperation
n fishing agreement
n fisheries agreement
n fishing deal
n veterinary cooperation
n forestry cooperation

[transport_links]
v: both > with|to|both
n: both|agent > with|both|to
v link {obj: city/capital/port/railway} both > to|with|both
v open {obj: route/corridor/link/ferry/crossing} both > to|with|both
v launch {obj: route/flight/link/ferry/service} both > to|with|both
v inaugurate {obj: route/link/service} both > to|with|both
v start direct flight           both > to|with|both
v launch direct flight          both > to|with|both
v connect {obj: railway/port/city} both > to|with|both
v transit {obj: gas/oil/good/grain} subj > through|via
n direct flight
n rail link
n air link
n ferry link
n sea link
n air service agreement
n transport cooperation
n rail cooperation
n transport corridor
n logistics cooperation
n trade route
n railway link
n shipping route
n port cooperation

[labour_cooperation]
v: subj > to
n: both|agent > with|both
v send {obj: worker/labourer/laborer/nurse} subj > to
v recruit {obj: worker/nurse/labourer/laborer/teacher} subj > from|in
n labour agreement
n labor agreement
n labour exchange
n labor exchange
n worker exchange
n labour mobility
n labor mobility
n guest worker programme
n guest worker program

[peace_process_cooperation]
v: both > with|both
n: both|agent > with|both
v implement {obj: agreement/accord/treaty/deal/roadmap/protocol}
v carry out {obj: agreement/accord}
v honour {obj: agreement/deal/treaty}
v honor {obj: agreement/deal/treaty}
v abide by {obj: agreement/treaty/accord}
n implementation agreement
n joint verification mechanism
n monitoring commission
n confidence building measure

[joint_statement_action]
v: both > with|both
n: both|agent > with|both
v cosponsor
v jointly present
v cohost
v jointly host
v cochair
n cosponsorship
n joint chairmanship
n joint bid
n joint presidency

[observe_participation]
v: subj > of|with
n: agent > in
v participate project           subj > of|with
v participate programme         subj > of|with
v participate program           subj > of|with
v take part project             subj > of|with
v join {obj: project/programme/program/initiative/scheme; to: state/org/group} subj > of|with
v sign up to initiative         subj > of|with
n participation project         agent > of|in
n participation programme       agent > of|in
n participation program         agent > of|in
n participation initiative      agent > of|in
