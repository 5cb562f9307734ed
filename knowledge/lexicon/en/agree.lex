# AGREE in English: promises and intentions to cooperate, agreements reached, steps towards each other.

[agree]
v: subj > with|both
n: both|agent > with|both
v agree                        both > with|both
v concur                       both > with|both
v reach understanding
v come to understanding
v come to terms
v arrive at understanding
v reach consensus
v find consensus
v find common ground
v find common language
v reach modus vivendi
v settle on
v agree jointly                both > with|both
v jointly agree                both > with|both
v agree unanimously            both > with|both
v agree to work                both > with|both
v mutually agree               both > with|both
v be in agreement              both > with|both
v be of one mind               both > with|both
v see eye to eye               both > with|both
v strike understanding
v reach arrangement
v come to arrangement
n agreement
n accord
n understanding
n consensus
n arrangement
n common ground
n mutual understanding
n gentlemen agreement
n common understanding

[reach_deal]
v: subj > with|both
n: both|agent > with|both
v reach agreement
v reach deal
v reach compromise
v reach accord
v strike deal
v strike agreement
v strike bargain
v strike accord
v cut deal
v clinch deal
v clinch agreement
v seal deal
v seal agreement
v close deal
v hammer out deal
v hammer out agreement
v hammer out compromise
v work out deal
v work out agreement
v finalise deal
v finalize deal
v finalise agreement
v finalize agreement
v conclude agreement
v conclude deal
v conclude accord
v land deal
v secure deal
v secure agreement
v make deal
v do deal
v come to agreement
v arrive at agreement
v forge agreement
v forge compromise
v forge deal
v find compromise
v thrash out deal
v conclude {obj: %deals}
v agree deal
v agree on deal
v agree accord
n deal
n compromise
n bilateral agreement
n bilateral deal
n landmark deal
n landmark agreement
n comprehensive agreement
n final agreement
n final deal
n interim deal
n interim agreement
n breakthrough deal
v shake hand on deal            both|subj > with|both
v shake on deal                 both|subj > with|both
v come to term                  both|subj > with|both
v iron out difference           both|subj > with|both

[agree_in_principle]
v: subj > with|both
n: both|agent > with|both
v agree in principle
v reach agreement in principle
v reach preliminary agreement
v reach tentative deal
v reach tentative agreement
v reach provisional deal
v reach provisional agreement
v reach framework agreement
v agree framework
v agree on principle
n agreement in principle
n preliminary agreement
n tentative agreement
n tentative deal
n provisional agreement
n provisional deal
n framework agreement
n framework deal
n memorandum
n memorandum understanding
n mou
n letter intent
n protocol agreement
n tacit agreement
n tacit understanding
n verbal agreement
n declaration intent
n outline agreement

[form_alliance]
v: subj > with|both
n: both|agent > with|both
v form alliance
v forge alliance
v seal alliance
v build alliance
v make alliance
v strike alliance
v enter alliance
v cement alliance
v make common cause
v ally
v ally oneself
v join force
v band together
v form united front
v create alliance
v seal pact
v conclude pact
v conclude alliance
v throw in lot
v form bloc
v form axis
n pact
n friendship pact
n friendship treaty
n nonaggression pact
n treaty alliance

[form_coalition]
v: subj > with|both
n: both|agent > with|both
v form coalition
v build coalition
v enter coalition
v form coalition government
v form unity government
v agree coalition
v agree to coalition
v share power
v agree to share power
v agree to form government
v agree to govern
v strike coalition deal
v strike electoral pact
v join coalition
v forge coalition
v agree to form coalition
n coalition agreement
n coalition deal
n unity deal
n coalition pact

[green_light]
v: subj > to|for
v give green light
v give nod
v give assent
v give consent
v give blessing
v give approval
v grant approval
v give thumb up
v greenlight                   subj > of|for|with|by
v authorise {to: state/org}    subj > obj|to
v authorize {to: state/org}    subj > obj|to
v okay {obj: deal/plan/sale/mission/merger} subj > of|for|with|to
v clear {obj: deal/sale/merger/takeover} subj > of|for|with|to
n green light                  agent > to|for
n assent                       agent > to|for

[set_up_joint_body]
v: both > with|both
v set up {obj: commission/committee/mechanism/body/channel/force}
v establish {obj: commission/committee/mechanism/forum/dialogue/channel/partnership/force}
v launch {obj: partnership/initiative/forum}
v create {obj: commission/committee/mechanism/fund/alliance/zone}
v agree to set up
v agree to establish
v agree to create
v agree to form
v agree to launch
v decide to set up
v decide to establish
v decide to create
v jointly create
v jointly establish
v jointly set up
v undertake to create

[award_contract]
v: subj > to
n: agent|by > to
v award contract
v award tender
v award concession
v award {obj: contract/tender/licence/license/concession}
v grant concession
v grant licence
v grant license
v entrust {obj: construction/project/contract/management}
v hand contract
v give contract
v win {obj: contract/tender/order} subj > with|in|from|of
v land {obj: contract/order}   subj > with|in|from|of
v secure {obj: contract/order} subj > with|in|from|of
v clinch {obj: contract/order} subj > with|in|from|of
v select {obj: company/consortium/contractor/bidder/supplier} subj > from|of|obj
v pick {obj: company/consortium/contractor/supplier} subj > from|of|obj
n contract award
n award contract

[promise_cooperation]
v: subj > with|to|comp
n: agent > to|with
v promise {to: state/org/group/person/part} subj > to|obj|comp
v pledge {to: state/org/group/person} subj > to|obj|comp
v vow to cooperate             subj > with|comp|to
v vow cooperation              subj > with|comp|to
v promise cooperation          subj > with|comp|to
v pledge cooperation           subj > with|comp|to
v promise to cooperate         subj > with|comp|to
v pledge to cooperate          subj > with|comp|to
v agree to cooperate           subj > with|comp|to
v agree to collaborate         subj > with|comp|to
v agree to work together       subj > with|comp|to
v agree to join force          subj > with|comp|to
v agree to coordinate          subj > with|comp|to
v agree to partner             subj > with|comp|to
v agree to team up             subj > with|comp|to
v pledge to work               subj > with|comp|to
v promise to work              subj > with|comp|to
v vow to work                  subj > with|comp|to
v offer to cooperate           subj > with|comp|to
v offer cooperation            subj > with|comp|to
v offer to work                subj > with|comp|to
v offer partnership            subj > with|comp|to
v propose cooperation          subj > with|comp|to
v propose partnership          subj > with|comp|to
v commit to cooperate          subj > with|comp|to
v commit to work               subj > with|comp|to
v commit to cooperation        subj > with|comp|to
v undertake to cooperate       subj > with|comp|to
v undertake to work            subj > with|comp|to
v pledge full cooperation      subj > with|comp|to
v promise full cooperation     subj > with|comp|to
v resolve to cooperate         subj > with|comp|to
v plan to cooperate            subj > with|comp|to
v intend to cooperate          subj > with|comp|to
v commit oneself {to: state/org/group} subj > to|with|comp
v reaffirm commitment          subj > to|with|comp
v reiterate commitment         subj > to|with|comp
v renew commitment             subj > to|with|comp
v restate commitment           subj > to|with|comp
v stress commitment            subj > to|with|comp
v underline commitment         subj > to|with|comp
n promise {to: state/org/group/person}
n pledge {to: state/org/group/person}
n offer cooperation
n pledge cooperation
n promise cooperation
n commitment {to: state/org/group/person}
v want to cooperate             subj > with
v hope to cooperate             subj > with
v intention to cooperate        subj > with
v decide to team up             both|subj > with|both
v plan to team up               both|subj > with|both
v undertake to share            subj > with
v agree to share                subj > with
v offer to share                subj > with
v promise to share              subj > with
v agree to train                subj > obj|with
v offer to train                subj > obj
v promise to train              subj > obj
v plan to train                 subj > obj|with
n readiness to cooperate        agent > with
n willingness to cooperate      agent > with
n willingness to work           agent > with
n readiness to work             agent > with
n promise to supply             agent > comp|to|with|obj
n promise to send               agent > comp|to
n promise to help               agent > comp
n pledge to send                agent > comp|to
n pledge to help                agent > comp
n pledge to supply              agent > comp|to|with
n offer to help                 agent > comp
n offer to send                 agent > comp|to
n offer to host                 agent > comp
n offer to mediate              agent > between|comp
n plan to send                  agent > comp|to
n decision to send              agent > comp|to
n readiness to act              agent > for|between
n readiness to help             agent > comp
n readiness to host             agent > comp
n readiness to mediate          agent > between|comp
n readiness to resume           agent > with|comp
n readiness to negotiate        agent > with
n readiness to talk             agent > with|to
n willingness to talk           agent > with|to
n willingness to negotiate      agent > with
v undertake to return           subj > to
v undertake to hand over        subj > to
v undertake to withdraw         subj > from

[express_readiness]
v: subj > with|to|comp
v be ready to work
v be ready to cooperate
v be willing to cooperate
v be willing to work
v be prepared to cooperate
v be prepared to work
v stand ready to help
v stand ready to assist
v stand ready to work
v stand ready to cooperate
v stand ready to support
v be willing to help
v be ready to help
v be prepared to help
v be willing to assist
v be ready to assist
v be open to cooperation
v be open to working
v be keen to work
v be eager to work
v be committed to work
v be committed to working
v be committed to cooperation
v express readiness
v express willingness
v signal readiness
v signal willingness
v show willingness
v show readiness
v voice readiness
v voice willingness
v indicate willingness
v declare readiness
v reaffirm readiness
v reiterate readiness
v convey readiness
v state readiness
v underline readiness
v extend hand                  subj > to
v hold out hand                subj > to
v extend olive branch          subj > to
v offer olive branch           subj > to
v reach out {from: state/person/org; to: state/org/group} subj > to
n willingness cooperate        agent > to|with
n readiness cooperate          agent > to|with
n olive branch                 agent > to|with
n outstretched hand            agent > to|with

[offer_dialogue]
v: subj > with|to|comp
n: agent > to|with
v be open to dialogue
v be open to talk
v be open to negotiation
v be open to discussion
v remain open to dialogue
v remain open to talk
v be ready to negotiate
v be ready to talk
v be ready to discuss
v be ready for talk
v be ready for dialogue
v be ready for negotiation
v be willing to negotiate
v be willing to talk
v be willing to discuss
v be willing to sit
v be prepared to negotiate
v be prepared to talk
v stand ready for talk
v offer to negotiate
v offer to talk
v offer talk
v offer dialogue
v offer negotiation
v offer to hold talk
v leave door open
v keep door open
v open door to negotiation
v open door to dialogue
v open door to talk
v express openness
v signal openness
n offer talk
n offer dialogue
n offer negotiation
n overture {to: state/org/group/part}
n peace overture
n diplomatic overture

[intend_closer_ties]
v: subj > with|comp|both
v want to strengthen
v want to deepen
v want to expand {obj: %relations}
v want to develop {obj: %relations}
v want to improve {obj: %relations}
v want to boost {obj: %relations}
v seek to strengthen {obj: %relations}
v seek to deepen {obj: %relations}
v seek closer {obj: %relations}
v hope to strengthen {obj: %relations}
v hope to deepen {obj: %relations}
v hope to expand {obj: %relations}
v wish to strengthen {obj: %relations}
v wish to develop {obj: %relations}
v look to strengthen {obj: %relations}
v look to deepen {obj: %relations}
v plan to strengthen {obj: %relations}
v aim to strengthen {obj: %relations}
v intend to strengthen {obj: %relations}
v vow to strengthen
v vow to deepen
v vow to boost
v vow closer {obj: %relations}
v pledge to strengthen
v pledge to deepen
v pledge to boost
v pledge to expand
v pledge to enhance
v promise to strengthen {obj: %relations}
v agree to strengthen
v agree to deepen
v agree to expand
v agree to boost
v agree to enhance
v agree to step up
v agree to intensify
v agree to develop
v agree to promote
v agree to increase
v agree to improve
v agree to broaden
v agree to upgrade
v agree to elevate
v resolve to strengthen
v commit to strengthen
v commit to strengthening
v commit to deepening
v turn page {from: state/person/org; to: state} subj > with|both

[pledge_respect]
v: subj > comp|with|to|by
v pledge to respect
v pledge to honour
v pledge to honor
v pledge to abide
v pledge to uphold
v pledge to implement
v promise to respect
v promise to honour
v promise to honor
v promise to abide
v promise to uphold
v vow to respect
v vow to honour
v vow to honor
v vow to uphold
v agree to respect
v agree to honour
v agree to honor
v agree to abide
v agree to uphold
v agree to implement
v agree to comply
v agree to adhere
v commit to respect
v commit to respecting
v undertake to respect
v undertake to comply
v pledge not to
v promise not to
v vow not to attack
v agree not to
v pledge to refrain
v agree to refrain
v promise to refrain

[give_assurance]
v: subj > to|obj
n: agent > to|for
v give assurance
v offer assurance
v provide assurance
v give guarantee
v offer guarantee
v provide guarantee
v give word
v offer security guarantee
v provide security guarantee
v give undertaking
v extend guarantee
v give pledge
v make pledge
v make commitment
v assure {from: state/org/person; to: state/org/group/person} subj > obj
n assurance
n reassurance
n security guarantee
n security assurance
n guarantee {from: state/org/person; to: state/org}
v assure {to: state/org/person/part} subj > obj
v reassure that                 subj > obj
v guarantee that                subj > comp|to

[promise_economic_cooperation]
v: subj > with|to|from|comp|both
v agree to buy
v pledge to buy
v promise to buy
v commit to buy
v vow to buy
v agree to purchase
v pledge to purchase
v commit to purchase
v agree to import
v pledge to import
v agree to sell
v promise to sell
v offer to sell
v agree to export
v agree to trade
v agree to boost trade
v agree to expand trade
v agree to increase trade
v agree to double trade
v pledge to boost trade
v pledge to expand trade
v vow to boost trade
v plan to boost trade
v agree to promote trade
v aim to boost trade
v agree to open market
v pledge to open market
v promise to open market
v agree to free trade
v hope for trade deal
v seek trade deal
v agree economic cooperation
v agree to economic cooperation
v pledge economic cooperation
n proposed trade deal          both|agent > with|both
n planned trade deal           both|agent > with|both
n proposed trade agreement     both|agent > with|both

[promise_investment]
v: subj > in|for|with|comp|to
v promise to invest
v pledge to invest
v vow to invest
v agree to invest
v plan to invest
v commit to invest
v offer to invest
v intend to invest
v pledge investment
v promise investment
v announce investment
v promise to build
v pledge to build
v agree to build
v offer to build
v agree to construct
v agree to finance construction
n investment pledge            agent > in|to
n investment promise           agent > in|to
n promise investment           agent > in|to
n planned investment           agent > in|to
n pledge investment            agent > in|to

[promise_military_cooperation]
v: subj > with|to|comp|both
v agree to strengthen military cooperation
v agree to strengthen defence cooperation
v agree to strengthen defense cooperation
v agree to expand military cooperation
v agree to boost defence cooperation
v agree to boost defense cooperation
v pledge military cooperation
v promise military cooperation
v offer military cooperation
v vow to boost military cooperation
v pledge to deepen military cooperation
v vow to deepen military cooperation
v agree to military cooperation
v agree to host base
v offer to host base
v agree to host troops
v agree to host missile
v agree to joint production
v agree to deploy together
v agree to military cooperation pact

[promise_joint_exercise]
v: both > with|both
v agree to joint exercise
v agree to joint drill
v agree to hold exercise
v agree to hold drill
v agree to hold joint exercise
v agree to conduct exercise
v agree to conduct joint exercise
v agree to undertake joint exercise
v plan joint exercise
v plan joint drill
v plan joint patrol
v plan to hold joint exercise
v agree to joint patrol
v agree to conduct patrol
v announce joint exercise
v announce joint drill
v plan war game

[promise_legal_cooperation]
v: subj > to|with|comp
v agree to extradite
v promise to extradite
v pledge to extradite
v consent to extradite
v approve extradition
v authorise extradition
v authorize extradition
v clear extradition
v order extradition
v agree to extradition
v agree to hand over suspect
v promise to hand over suspect
v agree to cooperate with investigation
v agree to cooperate with inquiry
v promise to cooperate with investigation
v pledge to cooperate with investigation
v vow to cooperate with investigation
v agree to cooperate with prosecutor
v pledge to cooperate with investigator
v agree to testify
v offer to testify
v agree to plead guilty

[promise_intelligence_sharing]
v: subj > with|to|comp|both
v agree to share intelligence
v agree to share information
v agree to share data
v pledge to share intelligence
v pledge to share information
v promise to share intelligence
v promise to share information
v offer to share intelligence
v offer to share information
v agree to exchange information
v agree to exchange intelligence
v agree to exchange data
v commit to share information
v vow to share intelligence

[promise_energy_supply]
v: subj > to|with|obj|comp
v agree to supply {obj: %energy}
v promise to supply {obj: %energy}
v pledge to supply {obj: %energy}
v offer to supply {obj: %energy}
v commit to supply {obj: %energy}
v agree to deliver {obj: %energy}
v promise to deliver {obj: %energy}
v agree to increase supply
v agree to increase delivery
v pledge to increase supply
v promise to increase supply
v agree to raise output
v agree to boost output
v agree to cut output
v agree to build pipeline
v agree to build plant
v agree to build reactor
v promise gas
v promise oil
v guarantee supply
v guarantee gas supply

[promise_cultural_exchange]
v: both > with|both
v agree to cultural exchange
v agree to promote exchange
v agree to student exchange
v pledge to promote exchange
v agree to open cultural center
v agree to open cultural centre
v promise scholarship
v offer scholarship
v agree to academic exchange
v agree to scientific cooperation
v agree to cultural cooperation
v agree to boost tourism
v agree to promote tourism

[agree_to_restore_ties]
v: both > with|both
v agree to restore {obj: %relations}
v agree to normalise {obj: %relations}
v agree to normalize {obj: %relations}
v agree to establish diplomatic relation
v agree to establish diplomatic tie
v agree to establish tie
v agree to resume diplomatic relation
v agree to resume tie
v agree to resume relation
v agree to exchange ambassador
v agree to return ambassador
v agree to reopen embassy
v agree to reopen consulate
v plan to reopen embassy
v plan to open embassy
v pledge to open embassy
v promise to open embassy
v decide to restore {obj: %relations}
v decide to establish diplomatic relation
v want to normalise {obj: %relations}
v want to normalize {obj: %relations}
v want to restore {obj: %relations}
v seek to normalise {obj: %relations}
v seek to normalize {obj: %relations}
v pledge to normalise {obj: %relations}
v pledge to normalize {obj: %relations}
v vow to restore {obj: %relations}
v agree to mend tie
v agree to repair tie
v agree to reset relation
v plan to restore               both|subj > with|both
v plan to normalise             both|subj > with|both
v plan to normalize             both|subj > with|both
v plan to reopen                subj > in|to|with
v plan to upgrade               both|subj > with|both
v plan to lift tie              both > with|both
v plan to raise tie             both > with|both
v plan to elevate               both > with|both
v consider resumption           subj > to|with
v consider resuming             subj > to|with
v consider reopening            subj > in|with
v consider restoring            subj > with
v want closer tie               subj > with
v want better tie               subj > with
v want good relation            subj > with
v want better relation          subj > with
v hope for better relation      subj > with
v intend to resume              subj > with|to
v want to reset                 subj > with
v want to mend                  subj > with
v hope to mend                  subj > with
v agree to mend                 both > with|both
v agree to reopen               both > with|both
v undertake to send ambassador  subj > to

[agree_to_recognise]
v: subj > obj|comp
v agree to recognise {to: state/org/group}
v agree to recognize {to: state/org/group}
v promise to recognise {to: state/org/group}
v promise to recognize {to: state/org/group}
v plan to recognise {to: state/org}
v plan to recognize {to: state/org}
v intend to recognise {to: state/org}
v intend to recognize {to: state/org}
v pledge to recognise {to: state/org}
v pledge to recognize {to: state/org}
v be ready to recognise {to: state/org}
v be ready to recognize {to: state/org}
v consider recognising {to: state/org}
v consider recognizing {to: state/org}
v vow to recognise {to: state/org}
v vow to recognize {to: state/org}

[agree_to_sign]
v: both > with|both
v agree to sign
v promise to sign
v pledge to sign
v be ready to sign
v intend to sign
v agree to ratify
v promise to ratify
v pledge to ratify
v vow to ratify
v agree to join treaty
v agree to accede
v commit to sign

[promise_aid]
v: subj > to|obj|for|comp
n: agent > to|for
v promise {obj: %help}
v pledge {obj: %help}
v promise aid
v promise help
v promise assistance
v promise to help
v promise to assist
v promise to provide
v promise to deliver
v promise to send
v promise to supply
v promise to give
v pledge aid
v pledge help
v pledge assistance
v pledge to help
v pledge to assist
v pledge to provide
v pledge to deliver
v pledge to send
v pledge to supply
v pledge to give
v vow to help
v vow to provide
v vow to send
v vow to deliver
v agree to help
v agree to assist
v agree to provide
v agree to deliver
v agree to send
v agree to supply
v agree to give
v offer to help
v offer to assist
v offer to provide
v offer to send
v offer to supply
v offer aid
v offer help
v offer assistance
v commit to provide
v commit to providing
v commit to help
v commit to send
v undertake to provide
v undertake to supply
v plan to provide
v plan to send
v plan to supply
v intend to provide
v intend to send
v be ready to provide
v be ready to send
v be ready to contribute
v be willing to provide
v be willing to send
v be willing to contribute
v be prepared to provide
v be prepared to send
v consider sending
v consider providing
v announce aid
v announce aid package
v announce assistance
v unveil aid package
n aid pledge
n pledge aid
n promise aid
n offer help
n offer aid
n offer assistance
n promise help
n promise assistance
n pledge help
v undertake to send             subj > to
v undertake to help             subj > obj
v hope to send                  subj > to
v hope to help                  subj > obj
v be ready to finance           subj > obj
v be ready to supply            subj > to|obj
v be willing to host            subj > obj
v be ready to host              subj > obj
v be willing to take in         subj > obj
v offer to house                subj > obj
v agree to house                subj > obj
v agree to host                 subj > obj
v plan to host                  subj > obj
v will get {obj: officer/soldier/troop/police/missile/tank/jet/help/aid} from > subj
v earmark {obj: %arms/aid/place} subj > for
v set aside {obj: %arms/aid/place} subj > for
v reserve {obj: %arms/dose/vaccine} subj > for
v put up {obj: house/bond}      subj > for
v volunteer to host             subj > obj
v volunteer to take in          subj > obj
v volunteer to send             subj > to
v consent to house              subj > obj
v consent to host               subj > obj
v consent to take in            subj > obj

[promise_economic_aid]
v: subj > to|for|obj|comp
n: agent > to|for
v promise {obj: %money}
v pledge {obj: %money}
v promise loan
v pledge loan
v promise to lend
v agree to lend
v offer to lend
v offer loan
v offer credit line
v promise fund
v promise to pay
v pledge to pay
v agree to pay
v promise to finance
v pledge to finance
v agree to finance
v agree to fund
v pledge to fund
v promise to fund
v offer to fund
v offer to finance
v commit fund
v earmark {obj: %money}
v approve loan
v approve bailout
v approve rescue package
v approve aid
v approve aid package
v approve grant
v agree bailout
v agree on bailout
v agree to bailout
v agree to bail out
v promise financial aid
v pledge financial aid
v pledge financial assistance
v pledge financial support
v promise financial support
v announce loan
v announce grant
v announce funding
v announce financing
v agree to disburse
v agree to unlock
n loan pledge
n funding pledge
n financial pledge
n pledge fund
n pledge funding
n promise fund
n promise loan

[promise_military_aid]
v: subj > to|obj|comp
n: agent > to|for
v promise {obj: %arms}
v pledge {obj: %arms}
v promise weapon
v pledge weapon
v promise arm
v promise military aid
v pledge military aid
v pledge military assistance
v promise military assistance
v pledge military support
v promise military support
v offer military aid
v offer military assistance
v offer military support
v agree to arm
v promise to arm
v pledge to arm
v vow to arm
v plan to arm
v offer to arm
v agree to provide weapon
v agree to send weapon
v promise to send weapon
v pledge to send weapon
v plan to send weapon
v agree to supply {obj: %arms}
v agree to deliver {obj: %arms}
v agree to send {obj: %arms}
v agree to provide {obj: %arms}
v promise to deliver {obj: %arms}
v promise to send {obj: %arms}
v promise to supply {obj: %arms}
v pledge to send {obj: %arms}
v pledge to supply {obj: %arms}
v pledge to deliver {obj: %arms}
v approve delivery
v approve weapon delivery
v approve arms sale
v approve weapon sale
v approve sale {to: state}
v announce military aid
v announce military aid package
v announce arm package
v announce weapon package
v greenlight delivery
v greenlight weapon
v announce delivery {to: state}
v consider sending {obj: %arms}
n pledge military aid
n promise weapon
n pledge weapon
n promise military aid
n military aid pledge

[promise_humanitarian_aid]
v: subj > to|for|obj|comp
n: agent > to|for
v pledge humanitarian aid
v promise humanitarian aid
v offer humanitarian aid
v pledge humanitarian assistance
v promise humanitarian assistance
v offer humanitarian assistance
v announce humanitarian aid
v pledge relief
v promise relief
v promise food
v promise food aid
v pledge food aid
v offer food aid
v announce food aid
v agree to provide food
v agree to send food
v agree to deliver aid
v promise to deliver food
v promise to deliver grain
v promise free grain
v pledge to feed
n pledge humanitarian aid
n promise humanitarian aid
n humanitarian pledge
n food aid pledge

[promise_disaster_relief]
v: subj > to|for|obj|comp
v offer to send rescuer
v offer to send rescue team
v offer to send firefighter
v offer rescue team
v offer disaster relief
v pledge disaster relief
v promise disaster relief
v pledge earthquake relief
v pledge flood relief
v offer emergency aid
v pledge emergency aid
v promise emergency aid
v pledge emergency relief
v announce emergency aid
v promise to help victim
v pledge to help victim
v agree to send rescuer
v prepare to send rescue team
v offer emergency assistance

[promise_health_aid]
v: subj > to|for|with|obj|comp
v promise vaccine
v pledge vaccine
v promise dose
v pledge dose
v promise to supply vaccine
v promise to deliver vaccine
v pledge to donate vaccine
v pledge to donate dose
v promise to share vaccine
v pledge to share vaccine
v agree to supply vaccine
v agree to share vaccine
v offer vaccine
v offer to send doctor
v pledge to send doctor
v promise medicine
v pledge medical aid
v promise medical aid
v offer medical aid
v offer medical assistance
v pledge to donate {obj: dose/vaccine/ventilator/mask}

[promise_peacekeepers]
v: subj > to|in|for|comp
v promise peacekeeper
v pledge peacekeeper
v pledge to send peacekeeper
v promise to send peacekeeper
v agree to send peacekeeper
v offer to send peacekeeper
v offer peacekeeper
v offer troops
v pledge troops
v promise troops
v commit troops
v agree to send troops
v offer to send troops
v promise to send troops
v pledge to send troops
v vow to send troops
v plan to send troops
v be ready to send troops
v be ready to contribute troops
v be willing to send troops
v agree to contribute troops
v offer to contribute troops
v pledge to contribute troops
v approve deployment peacekeeper
v authorise peacekeeping force
v authorize peacekeeping force
v approve peacekeeping force
v agree to deploy force
v agree to establish peacekeeping force
v agree to lead mission
v offer to lead mission
v agree to send police
v consider sending troops
v be prepared to send troops

[promise_asylum]
v: subj > to|from|comp
v promise to take in
v agree to take in
v pledge to take in
v offer to take in
v be ready to take in
v agree to accept refugee
v agree to accept migrant
v pledge to accept refugee
v promise to accept refugee
v offer to accept refugee
v agree to host refugee
v offer to host refugee
v agree to resettle
v pledge to resettle
v promise to resettle
v offer to resettle
v offer asylum
v promise asylum
v offer refuge
v offer sanctuary
v offer safe haven
v offer to shelter
v promise to shelter
v agree to relocate
v pledge to relocate
v vow to protect refugee
v offer citizenship

[promise_defence]
v: subj > comp|obj|to|of
n: agent > to
v promise to defend
v pledge to defend
v vow to defend
v commit to defend
v commit to defending
v be ready to defend
v be prepared to defend
v promise to protect
v pledge to protect
v vow to protect
v commit to protect
v promise protection
v offer protection
v offer to protect
v agree to defend
v undertake to defend
v guarantee security
v guarantee defence
v guarantee defense
v guarantee safety
v reaffirm commitment to defend
v vow ironclad commitment
v pledge to come to aid
v vow to come to aid
v be committed to defence
v be committed to defense
v be committed to security
n defence commitment
n defense commitment
n commitment defend
n security commitment
n ironclad commitment

[promise_training]
v: subj > to|obj|comp
v promise to train {obj: %troops}
v pledge to train {obj: %troops}
v offer to train {obj: %troops}
v agree to train {obj: %troops}
v vow to train {obj: %troops}
v plan to train {obj: %troops}
v promise training
v offer training
v pledge training
v offer military training
v pledge military training
v offer to send trainer
v agree to send trainer
v promise to send instructor
v agree to send adviser
v plan to send trainer
v pledge to send trainer
v offer military adviser
v promise military adviser

[promise_debt_relief]
v: subj > to|of|comp|with
n: agent > to|of
v promise to cancel debt
v pledge to cancel debt
v agree to cancel debt
v agree to write off debt
v promise to write off debt
v agree to forgive debt
v agree to restructure debt
v agree to reschedule debt
v agree to debt relief
v offer debt relief
v promise debt relief
v pledge debt relief
v agree to suspend debt payment
v agree debt restructuring
v offer to restructure debt
v agree to debt moratorium
v agree to defer payment
n debt relief pledge
n promise debt relief
n debt restructuring deal

[promise_reconstruction]
v: subj > of|in|to|comp|obj
v promise to rebuild
v pledge to rebuild
v vow to rebuild
v agree to rebuild
v offer to rebuild
v offer to help rebuild
v pledge to help rebuild
v promise to help rebuild
v pledge reconstruction aid
v promise reconstruction aid
v pledge for reconstruction
v promise to finance reconstruction
v pledge to finance reconstruction
v agree to fund reconstruction
v commit to reconstruction
v pledge to reconstruct
v offer reconstruction aid

[promise_climate_finance]
v: subj > to|with|for|comp
v pledge climate finance
v promise climate finance
v pledge climate aid
v promise climate aid
v pledge to cut emission
v promise to cut emission
v agree to cut emission
v vow to cut emission
v commit to cut emission
v agree to reduce emission
v pledge to reduce emission
v pledge to phase out coal
v agree to phase out coal
v pledge to protect forest
v promise to protect forest
v pledge net zero
v commit to net zero
v agree to share water
v agree to climate fund

[agree_to_leadership_change]
v: subj > to|from|comp|of
v agree to resign
v promise to resign
v pledge to resign
v offer to resign
v vow to resign
v offer resignation
v agree to step down
v promise to step down
v pledge to step down
v offer to step down
v agree to quit
v promise to quit
v agree to leave office
v promise to leave office
v agree to leave power
v agree to hand over power
v promise to hand over power
v pledge to hand over power
v vow to hand over power
v agree to cede power
v agree to relinquish power
v promise to relinquish power
v agree to transfer power
v agree to power transfer
v agree to transition
v agree to dismiss
v agree to replace
v plan to resign
v be ready to resign
v be ready to step down

[promise_reform]
v: subj > to|with|comp
n: agent > to
v promise reform
v pledge reform
v vow reform
v promise to reform
v pledge to reform
v vow to reform
v agree to reform
v commit to reform
v promise change
v promise to change policy
v agree to change policy
v agree to amend
v promise to amend
v pledge to amend
v agree to revise
v promise to revise
v pledge to revise
v agree to review
v promise to review
v pledge to review
v agree to modify
v agree to repeal
v promise to repeal
v agree to scrap
v promise to scrap
v pledge to scrap
v agree to reconsider
v promise to reconsider
v pledge to fight corruption
v promise to fight corruption
v agree to raise wage
v promise to raise wage
v agree to raise pay
v promise to raise pay
v promise to lower price
v agree to freeze price
n promise reform
n pledge reform
n reform pledge
n reform promise

[promise_rights]
v: subj > to|of|for|comp
v promise to respect right
v pledge to respect right
v vow to respect right
v promise to guarantee right
v pledge to protect right
v promise to protect right
v agree to guarantee right
v promise autonomy
v pledge autonomy
v agree to autonomy
v agree to grant autonomy
v promise to grant autonomy
v promise amnesty
v offer amnesty
v pledge amnesty
v promise freedom
v promise independence
v agree to grant independence
v promise voting right
v pledge to protect minority
v promise to protect minority
v promise equality
v pledge equality
v promise justice
v pledge justice
v vow justice
v promise citizenship
v agree to abolish death penalty
v promise to compensate
v agree to compensate
v pledge to compensate
v promise compensation
v agree to pay compensation

[promise_elections]
v: subj > to|with|comp
n: agent > to
v promise election
v pledge election
v promise to hold election
v pledge to hold election
v vow to hold election
v agree to hold election
v commit to hold election
v agree to election
v agree to early election
v promise early election
v promise free election
v promise fair election
v agree on election date
v promise referendum
v agree to referendum
v agree to hold referendum
v promise to hold referendum
v promise return to civilian rule
v pledge return to civilian rule
v promise to restore civilian rule
v promise to restore democracy
v pledge to restore democracy
v agree to recount
v agree to runoff
v promise constitution
v agree to new constitution
v agree to multiparty election
n promise election
n election pledge
n pledge election

[agree_to_release]
v: subj > comp|obj|to|of
v agree to release
v promise to release
v pledge to release
v vow to release
v offer to release
v consent to release
v plan to release
v prepare to release
v be ready to release
v be set to release
v intend to release
v agree to free
v promise to free
v pledge to free
v offer to free
v plan to free
v be set to free
v be ready to free
v agree to hand over {obj: hostage/prisoner/captive/detainee}
v agree to pardon
v promise to pardon
v plan to pardon
v agree to release hostage

[agree_to_swap_prisoners]
v: both > with|both
n: both|agent > with|both
v agree to exchange prisoner
v agree to swap prisoner
v agree to prisoner swap
v agree to prisoner exchange
v agree on prisoner swap
v agree on prisoner exchange
v propose prisoner swap
v propose prisoner exchange
v offer prisoner swap
v plan prisoner swap
v agree to hostage deal
v agree hostage deal
v agree to exchange detainee
v reach prisoner swap deal
n prisoner swap deal
n prisoner exchange deal
n prisoner exchange agreement
n hostage deal
n hostage release deal
n hostage agreement

[agree_to_return_property]
v: subj > to|comp
v agree to return {obj: artefact/artifact/island/territory/land/asset/remains/body/property/statue/bronze/sculpture/treasure/fund/depot/base/village}
v promise to return {obj: artefact/artifact/island/territory/land/asset/body/property/statue/bronze/treasure/fund/base/village}
v pledge to return {obj: artefact/artifact/island/territory/land/asset/body/property/bronze/treasure/fund}
v plan to return {obj: artefact/artifact/island/territory/asset/body/property/bronze/treasure}
v agree to hand back
v promise to hand back
v pledge to hand back
v agree to give back
v promise to give back
v agree to repatriate {obj: artefact/artifact/body/remains/bronze/treasure}
v agree to cede
v promise to cede
v agree to repay
v promise to repay
v pledge to repay
v agree to refund
v agree to reimburse
v agree to hand over            subj > to
v agree to return               subj > to
v will return {obj: weapon/fund/asset/artefact/land/uranium/remains} subj > to

[agree_to_ease_sanctions]
v: subj > on|against|to|for|comp
v agree to lift {obj: %restrictions}
v promise to lift {obj: %restrictions}
v pledge to lift {obj: %restrictions}
v offer to lift {obj: %restrictions}
v vow to lift {obj: %restrictions}
v plan to lift {obj: %restrictions}
v consider lifting {obj: %restrictions}
v be ready to lift {obj: %restrictions}
v agree to ease {obj: %restrictions}
v promise to ease {obj: %restrictions}
v pledge to ease {obj: %restrictions}
v offer to ease {obj: %restrictions}
v plan to ease {obj: %restrictions}
v consider easing {obj: %restrictions}
v agree to cut {obj: tariff/duty/tax}
v agree to lower {obj: tariff/duty/tax/barrier}
v agree to reduce {obj: tariff/duty/tax/barrier}
v pledge to cut {obj: tariff/duty}
v agree to suspend {obj: %restrictions}
v agree to remove {obj: %restrictions}
v promise to remove {obj: %restrictions}
v agree to drop {obj: %restrictions}
v agree to waive {obj: %restrictions}
v agree to scrap {obj: %restrictions}
v agree to unfreeze {obj: %assets}
v promise to unfreeze {obj: %assets}
v agree to roll back {obj: %restrictions}
v agree to exempt
v promise to exempt
v offer sanction relief
v promise sanction relief
v agree to sanction relief
v agree to tariff truce

[agree_to_reopen_border]
v: both > with|both|to
v agree to reopen border
v agree to open border
v promise to reopen border
v plan to reopen border
v decide to reopen border
v agree to reopen crossing
v agree to open crossing
v agree to open corridor
v agree to reopen corridor
v agree to resume flight
v agree to restore flight
v agree to reopen airspace
v agree to open airspace
v agree to scrap visa
v agree to abolish visa
v agree to waive visa
v agree to ease visa
v agree to reopen route
v agree to reopen railway
v promise to open border
v pledge to reopen border
v agree to resume trade

[agree_to_allow_access]
v: subj > to|comp|of|for
v agree to allow
v promise to allow
v pledge to allow
v vow to allow
v agree to let
v promise to let
v agree to permit
v promise to permit
v agree to grant access
v promise to grant access
v pledge to grant access
v agree to provide access
v agree to open humanitarian corridor
v agree to humanitarian corridor
v agree on humanitarian corridor
v promise humanitarian access
v agree to humanitarian access
v pledge humanitarian access
v agree to allow humanitarian access
v agree to allow aid
v promise to allow aid
v agree to facilitate aid
v agree to facilitate access
v agree to facilitate passage
v promise safe passage
v agree to safe passage
v guarantee safe passage
v offer safe passage
v pledge safe passage
v agree to facilitate

[agree_to_inspections]
v: subj > by|of|from|to|comp
v agree to inspection
v agree to inspector
v accept inspection
v accept inspector
v accept monitor
v accept observer
v agree to allow inspector
v agree to admit inspector
v promise to admit inspector
v agree to readmit inspector
v agree to monitoring
v agree to verification
v agree to observer mission
v agree to open site
v promise to open site
v agree to accept observer
v accept observer mission
v accept monitoring mission
v accept peacekeeper
v accept peacekeeping force
v agree to peacekeeping force
v accept deployment peacekeeper
v agree to peacekeeper
v agree to international probe
v agree to independent inquiry
v agree to independent investigation

[agree_to_withdraw]
v: subj > from|of|comp
v agree to withdraw
v promise to withdraw
v pledge to withdraw
v vow to withdraw
v offer to withdraw
v plan to withdraw
v be willing to withdraw
v be ready to withdraw
v intend to withdraw
v consider withdrawing {obj: %troops}
v agree to pull out
v promise to pull out
v plan to pull out
v agree to pull back
v promise to pull back
v agree to withdrawal
v agree to troop withdrawal
v promise troop withdrawal
v agree to leave {to: state}
v promise to leave {to: state}
v agree to evacuate
v agree to disengage
v agree to disengagement
v agree to close base
v promise to close base
v agree to redeploy {to: state}
v agree to lift siege
v agree to lift blockade
v promise to lift blockade
v promise to bring home troops

[agree_to_disarm]
v: both > with|both|comp
n: both|agent > with|both
v agree to disarm
v promise to disarm
v pledge to disarm
v vow to disarm
v offer to disarm
v agree to lay down arm
v promise to lay down arm
v pledge to lay down arm
v agree to surrender weapon
v agree to hand over weapon
v agree to give up weapon
v promise to give up weapon
v agree to dismantle {obj: programme/program/arsenal/site/reactor/missile/stockpile}
v pledge to dismantle {obj: programme/program/arsenal/site/reactor/missile/stockpile}
v promise to dismantle {obj: programme/program/arsenal/site/reactor/missile}
v agree to destroy {obj: stockpile/arsenal/weapon/missile}
v pledge to destroy {obj: stockpile/arsenal/weapon/missile}
v agree to freeze programme
v agree to freeze program
v offer to freeze programme
v offer to freeze program
v agree to curb programme
v agree to curb program
v agree to limit enrichment
v agree to suspend enrichment
v agree to stop enriching
v pledge to suspend test
v agree to denuclearise
v agree to denuclearize
v pledge to denuclearise
v pledge to denuclearize
v agree to denuclearisation
v agree to denuclearization
v agree to demobilise
v agree to demobilize
v agree to disband
n disarmament agreement
n disarmament deal
n nuclear deal
n nuclear agreement
n nuclear accord
n arms control agreement
n arms control treaty
n arms control deal

[agree_to_truce]
v: both > with|both
n: both|agent > with|both
v agree to ceasefire
v agree ceasefire
v agree on ceasefire
v agree on truce
v agree to truce
v agree truce
v agree to cease hostility
v agree to halt fighting
v agree to stop fighting
v agree to end fighting
v agree to end hostility
v agree to end war
v agree to end conflict
v agree to suspend hostility
v agree to suspend attack
v agree to halt attack
v agree to extend ceasefire
v agree to extend truce
v agree to pause fighting
v agree to humanitarian pause
v accept ceasefire
v accept truce
v accept humanitarian pause
v offer ceasefire
v offer truce
v propose ceasefire
v propose truce
v reach ceasefire
v reach ceasefire deal
v reach ceasefire agreement
v reach truce
v strike ceasefire
v strike truce
v strike ceasefire deal
v conclude ceasefire
v conclude truce
v commit to ceasefire
v pledge to cease hostility
v promise to stop attack
v promise to halt attack
v vow to end war
v agree to silence gun
n ceasefire agreement
n ceasefire deal
n ceasefire accord
n truce deal
n truce agreement
n truce accord
n agreement cease hostility

[agree_to_deescalate]
v: both > with|both
v agree to deescalate
v agree to reduce tension
v pledge to reduce tension
v agree to ease tension
v pledge to ease tension
v vow to ease tension
v promise to ease tension
v agree to defuse
v pledge to defuse
v agree to avoid escalation
v agree to exercise restraint
v pledge restraint
v promise restraint
v agree to restore hotline
v agree to set up hotline
v agree to establish hotline
v agree to buffer zone
v agree to demilitarised zone
v agree to demilitarized zone
v agree to calm

[agree_to_settle]
v: both > with|both
n: both|agent > with|both
v agree to settle
v agree to resolve
v pledge to settle
v pledge to resolve
v promise to resolve
v vow to resolve
v settle {obj: dispute/row/conflict/lawsuit/quarrel/disagreement/case}
v resolve {obj: dispute/row/conflict/disagreement/standoff}
v patch up {obj: dispute/row/difference/quarrel/relation/tie}
v settle difference
v resolve difference
v overcome difference
v iron out {obj: difference/disagreement}
v smooth over {obj: difference/row}
v end {obj: dispute/row/feud/rift/standoff}
v put aside difference
v set aside difference
v agree to settlement
v reach settlement
v accept settlement
v agree to arbitration
v submit to arbitration
n settlement {to: state/org/group/person}
n peaceful settlement
n negotiated settlement
n settlement dispute
n resolution conflict
n dispute resolution

[peace_deal]
v: both > with|both
n: both|agent > with|both
v sue for peace
v sign peace
v sign peace deal
v sign peace agreement
v sign peace accord
v sign peace treaty
v strike peace deal
v reach peace deal
v reach peace agreement
v reach peace accord
v conclude peace treaty
v conclude peace agreement
v agree peace deal
v agree to peace deal
v agree to peace plan
v agree to make peace
v offer peace
v propose peace
v secure peace deal
v seal peace deal
v accept peace plan            subj > of|from|by
v accept peace proposal        subj > of|from|by
v back peace plan              subj > of|from|by
n peace deal
n peace agreement
n peace accord
n peace treaty
n peace pact
n peace plan
n reconciliation agreement
n reconciliation deal
n unity agreement

[agree_on_border]
v: both > with|both
n: both|agent > with|both
v agree to delimit border
v agree to demarcate border
v agree on border
v delimit border
v demarcate border
v agree to border demarcation
v settle border dispute
v resolve border dispute
v settle territorial dispute
v resolve territorial dispute
v end border dispute
v agree to swap territory
v swap territory
v exchange territory
v sign border agreement
v sign border deal
v agree on demarcation
v agree maritime border
v agree on maritime boundary
n border agreement
n border deal
n border treaty
n territorial agreement
n maritime agreement
n maritime border deal
n territorial swap

[agree_to_meet]
v: subj > with|obj|comp|both
v agree to meet
v agree to receive
v agree to see
v agree to hold meeting
v agree to meeting
v promise to meet
v be ready to meet
v be willing to meet
v be prepared to meet
v offer to meet
v seek meeting
v accept meeting
v agree to speak
v agree to stay in touch
v agree to maintain contact
v agree to remain in contact
v arrange meeting
v arrange to meet
v offer meeting

[agree_to_visit]
v: subj > to|in|of|obj|comp
v accept invitation            subj > from|of|by|to
v take up invitation           subj > from|of|by|to
v honour invitation            subj > from|of|by|to
v honor invitation             subj > from|of|by|to
v agree to visit
v promise to visit
v plan to travel                subj > to
v plan to fly                   subj > to
v plan to go                    subj > to
v be to travel                  subj > to
v be to fly                     subj > to
v be due to travel              subj > to
v be due to fly                 subj > to
v be due to arrive              subj > in
v be set to travel              subj > to
v be expected to travel         subj > to
v agree to travel               subj > to
v agree to fly                  subj > to
v line up visit                 subj > to|in
v line up trip                  subj > to
v schedule trip                 subj > to
v arrange visit                 subj > to

[agree_to_summit]
v: both > with|both|of
v agree to summit
v agree to hold summit
v agree to attend
v agree to take part
v agree to participate
v promise to attend
v pledge to attend
v offer to host summit
v agree to host summit
v offer to host talk
v agree to host talk
v offer to host
v accept summit
v agree to conference
v agree to hold conference

[agree_to_negotiate]
v: subj > with|comp|both
v agree to negotiate
v agree to talk
v agree to hold talk
v agree to peace talk
v agree to start talk
v agree to begin talk
v agree to open talk
v agree to launch talk
v agree to enter talk
v agree to start negotiation
v agree to begin negotiation
v agree to open negotiation
v agree to launch negotiation
v agree to direct talk
v agree to discuss
v agree to dialogue
v agree to hold dialogue
v agree to renegotiate
v agree to continue talk
v agree to continue negotiation
v agree to continue dialogue
v agree to consult
v agree to hold consultation
v agree to further talk
v accept talk
v accept dialogue
v accept negotiation
v promise to negotiate
v pledge to negotiate
v vow to negotiate
v promise talk
v pledge dialogue
v commit to negotiate
v commit to dialogue
v commit to negotiation
v want to negotiate
v want to talk
v seek talk
v seek dialogue
v seek to negotiate
v plan to negotiate
v plan talk
v intend to negotiate
v agree to sit down
v agree to come to table
n proposed talk                both|agent > with|both
n offer negotiate              both|agent > with|both

[agree_to_resume_talks]
v: subj > with|comp|both
v agree to resume talk
v agree to resume negotiation
v agree to resume dialogue
v agree to resume
v agree to restart
v agree to revive
v agree to return to talk
v agree to return to table
v agree to return to negotiation
v offer to resume talk
v offer to resume
v be ready to resume
v be willing to resume
v be prepared to resume
v promise to resume
v pledge to resume
v plan to resume
v hope to resume
v want to resume
v agree to reopen talk
v agree to relaunch
v be ready to return to table
v agree to rejoin talk

[accept_mediation]
v: subj > of|by|from
v accept mediation
v agree to mediation
v accept mediator
v accept offer mediation
v accept good office
v welcome mediation
v accept arbitration
v consent to mediation
v agree to mediator
v accept mediation offer
v accept facilitation
v accept proposal mediator

[offer_mediation]
v: subj > between|to|in
n: agent > between|to|in
v offer to mediate
v propose to mediate
v offer mediation
v propose mediation
v offer good office
v offer service as mediator
v agree to mediate
v volunteer to mediate
v be ready to mediate
v be willing to mediate
v be prepared to mediate
v stand ready to mediate
v express readiness mediate
v express willingness mediate
v promise to mediate
v pledge to mediate
v plan to mediate
v seek to mediate
v offer to broker
v offer to facilitate
v agree to facilitate talk
v offer to host negotiation
v offer to host peace talk
v agree to serve as mediator
v agree to act as mediator
n mediation offer
n offer mediation
n offer mediate
n proposal mediate

[agree_on_roadmap]
v: subj > with|both
n: both|agent > with|both
v adopt {obj: roadmap/declaration/plan/programme/program}
v agree on roadmap
v agree roadmap
v agree on plan
v agree on timetable
v agree on measure
v agree on step
v agree on priority
v agree on agenda
v draw up roadmap
v lay groundwork
v lay foundation
v agree on action plan
v adopt action plan
v map out plan
v work out roadmap
v set timetable
n roadmap
n joint action plan
n action plan
n joint plan
n common agenda

[rapprochement]
v: subj > with|to|both
n: both|agent > with|both
v move closer                  subj > to|toward|towards|with|both
v draw closer                  subj > to|toward|towards|with|both
v edge closer                  subj > to|toward|towards|with|both
v inch closer                  subj > to|toward|towards|with|both
v grow closer                  subj > to|toward|towards|with|both
v cosy up                      subj > to|toward|towards|with|both
v cozy up                      subj > to|toward|towards|with|both
v warm to                      subj > to|toward|towards|with|both
v gravitate                    subj > to|toward|towards|with|both
v turn {from: state; to: state/group/org} subj > to|toward|towards
v pivot {from: state; to: state/group/org} subj > to|toward|towards
v tilt {from: state; to: state/group} subj > to|toward|towards
v seek rapprochement
v pursue rapprochement
v begin rapprochement
v seek closer tie
v pursue closer tie
v seek better tie
v seek better relation
v pursue better relation
v bank on {to: state/org/person} subj > on
n rapprochement
n thaw
n warming tie
n warming relation

[court]
v: subj > obj
n: agent > to|toward|towards|in
v woo
v court {from: state/person/org; to: state/org/group}
v charm {from: state/person; to: state/org/group}
v placate {to: state/org/group/person}
v appease {to: state/org/group/person}
v conciliate
v mollify {to: state/org/group/person}
v entice {to: state/org/group}
v win over {to: state/org/group}
v seek to win over
v try to win over
v try to woo
v seek to woo
v seek to appease
v try to appease
v lure {to: state; from: state/person/org}
v curry favour                 subj > with|of
v curry favor                  subj > with|of
v seek favour                  subj > with|of
v seek favor                   subj > with|of
v ingratiate oneself           subj > with|of
v make overture                subj > to|toward|towards
v extend overture              subj > to|toward|towards
v make gesture                 subj > to|toward|towards
v make goodwill gesture        subj > to|toward|towards
v offer gesture                subj > to|toward|towards
v make advance                 subj > to|toward|towards
n charm offensive
n courtship
n goodwill gesture
n gesture goodwill
n conciliatory gesture
n diplomatic offensive
