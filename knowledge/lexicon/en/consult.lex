# CONSULT in English: meetings, visits, talks, calls, mediation.

[meet]
v: subj > obj|with
n: both|agent > with|both
# Two states that "meet" play a match: one side has to be a person, a part of a state or a body.
v meet {from: person/org/part}
v meet {to: person/org/part}
v meet with
v meet {from: person/part}     both > both
v hold meeting                 subj > with|both
v have meeting                 subj > with|both
v hold bilateral meeting       subj > with|both
v hold bilateral               subj > with|both
v sit down {from: person/state/org; to: person/state/org/group} subj > with|both
v meet in person               subj > with|both
v meet bilaterally             subj > with|both
v hold working meeting         subj > with|both
v get together {from: person}  subj > with|both
v see {from: person; to: person} subj > obj
n meeting
n bilateral meeting
n bilateral
n first meeting
n working meeting
n historic meeting
n appointment {from: person; to: person} agent > with
v come face to face             subj > with
v come together {from: person/org/state} both > with|both
v sit across from               subj > from
v share table                   subj > with
v rub shoulder                  subj > with
v huddle {from: person/part; to: person/state/org} subj > with
v confer {to: state/person/org/part} both|subj > with|both
v communicate {to: state/person/org/part} subj > with
v converse                      both|subj > with|both
v chat {from: person}           both|subj > with|both
v parley                        both|subj > with|both
v hold exchange                 subj > with
v hold session                  both|subj > with|both
v hold joint session            both|subj > with|both
v hold audience                 subj > with
v have exchange                 subj > with
v be closeted                   subj > with
v be guest                      subj > of
v be hosted by                  by > subj
v seek out {to: person; from: person} subj > obj
v join for meeting              subj > obj
v join for talk                 subj > obj
v join for dinner               subj > obj
v join for lunch                subj > obj
v join for first meeting        subj > obj
n joint session                 both|agent > with|both
n audience                      agent > with
n session                       both > with|both
n exchange of view              both|agent > with|both
n face-to-face                  both|agent > with|both
n sit-down                      both|agent > with|both
n parley                        both|agent > with|both
n phone-in                      both|agent > with|both
n confab                        both|agent > with|both
v bring together                both > both
v sound out {to: state/org/person/part} subj > obj
v consult with {to: state/org/person/part} subj > with
v caucus                        both|subj > with|both

[meet_briefly]
v: subj > with|of|obj
n: both|agent > with|both
v shake hand
v exchange handshake
v exchange word
v exchange greeting
v chat briefly
v meet briefly
v speak briefly
v bump into {to: person; from: person}
v embrace {to: person; from: person}
v hug {to: person; from: person}
n handshake
n brief encounter
n brief meeting
n brief exchange
n brief chat

[dine_with]
v: subj > with|both
n: agent|both > with|both|for
v dine
v lunch
v have dinner
v have lunch
v have breakfast
v share meal
v break bread
v have working lunch
v have working dinner
v sip tea
v have tea
v hold working lunch
v hold working dinner
v attend dinner
n working lunch
n working dinner
n working breakfast
n state dinner
n state banquet
n luncheon
n dinner
n lunch

[meet_on_sidelines]
v: subj > obj|with|both
n: both|agent > with|both
v meet on sideline
v meet on margin
v hold talk on sideline
v hold meeting on sideline
v talk on sideline
v meet on neutral ground
v confer on sideline
v speak on sideline
v meet on fringe
n meeting on sideline
n talk on sideline
n sideline meeting
n sideline talk

[meet_ministers]
v: both > with|both
n: both|agent > with|both|of
v hold ministerial meeting
v hold ministerial talk
v hold strategic dialogue
v hold joint commission
v hold intergovernmental commission
v hold political consultation
v convene joint commission
v hold cabinet meeting
n ministerial meeting
n ministerial talk
n foreign minister meeting
n meeting foreign minister
n joint commission meeting
n intergovernmental commission
n intergovernmental consultation
n strategic dialogue
n joint cabinet meeting
n association council

[meet_military]
v: both > with|both
n: both|agent > with|both
v hold military talk
v hold defence talk
v hold defense talk
v discuss military cooperation
v discuss defence cooperation
v discuss defense cooperation
v discuss security cooperation
v discuss security
v discuss arms sale
v discuss defence
v discuss defense
v hold military consultation
v discuss military aid
n military talk
n defence talk
n defense talk
n defence dialogue
n defense dialogue
n security dialogue
n security talk
n military consultation
n meeting defence minister
n meeting defense minister
n military contact

[meet_opposition]
v: both > with|both
n: both|agent > with|both
v meet opposition
v meet opposition leader
v hold talk opposition
v hold national dialogue
v launch national dialogue
v open national dialogue
v consult party
v meet party leader
v meet union leader
v hold talk with union
v meet lawmaker
v meet protester
v meet tribal leader
n national dialogue
n political dialogue
n political talk
n inclusive dialogue
n unity talk
n reconciliation talk
n social dialogue

[meet_secretly]
v: both > with|both
n: both|agent > with|both
v meet secretly
v meet in secret
v hold secret talk
v hold secret meeting
v negotiate secretly
v negotiate in secret
v hold clandestine meeting
v hold backchannel talk
v have secret contact
n secret meeting
n secret talk
n secret negotiation
n backchannel
n back channel
n backchannel talk
n secret contact
n clandestine meeting
n secret visit
n covert contact

[present_credentials]
v: subj > to
n: agent > to|with
v present credential
v hand credential
v submit credential
v tender credential
v accept credential            subj > from|of
v receive credential           subj > from|of
v receive new ambassador       subj > from|of
v grant audience               subj > to|obj
v have audience                subj > with|obj
v receive in audience          subj > with|obj
n audience {to: person; from: person}
n presentation credential
n private audience

[appear_with]
v: subj > with|alongside|beside|both
v appear alongside
v stand alongside
v pose alongside
v appear together
v pose with
v stand side by side {from: person}
v hold joint news conference
v hold joint press conference
v hold news conference {from: person; to: person}
v hold press conference {from: person; to: person}
v address joint news conference
v give joint press conference
v give joint news conference
v share platform
n joint news conference        both|agent > with|both
n joint press conference       both|agent > with|both
n joint briefing               both|agent > with|both
n joint appearance             both|agent > with|both

[keep_contact]
v: subj > with|both
n: both|agent > with|both
v make contact
v establish contact
v maintain contact
v keep contact
v stay in touch
v keep in touch
v be in contact
v be in touch
v remain in contact
v get in touch
v have contact
v resume contact
v open channel
v keep channel open
v maintain channel
v establish hotline
v open communication channel
v initiate contact
v come into contact
v contact {to: state/org/person/group/part} subj > obj|to
v reach out {to: person/org/group/part} subj > obj|to
n contact
n diplomatic contact
n communication channel
n direct contact
n channel communication
n hotline
n line communication
n direct line

[plan_meeting]
v: subj > with|obj|both
n: both|agent > with|both
v be due to meet
v be set to meet
v be scheduled to meet
v be expected to meet
v be to meet
v be poised to meet
v plan to meet
v hope to meet
v intend to meet
v want to meet
v wish to meet
v prepare to meet
v plan meeting
v schedule meeting
v be due to hold talk
v be expected to hold talk
v be set to hold talk
v be scheduled to hold talk
v be to hold talk
v plan to hold talk
v be due to speak
v be expected to speak {to: person}
v be set to host
v be due to host
v be to host
v be expected to host
v be scheduled to host
v prepare to host
v plan summit
v plan to hold summit
v announce summit
v prepare summit
v schedule summit
v be due to attend
v be expected to attend
v be set to attend
v plan to attend
v confirm attendance
v confirm participation
v request meeting
n planned meeting
n proposed meeting
n upcoming meeting
n scheduled meeting
n planned summit
n upcoming summit
n proposed summit
n forthcoming meeting
n planned talk
n upcoming talk

[talk]
v: subj > with|both
n: both|agent > with|both
v hold talk
v have talk
v hold discussion
v have discussion
v hold consultation
v hold dialogue
v hold conversation
v have conversation
v exchange view
v engage in dialogue
v enter dialogue
v confer
v hold round talk
v conduct talk
v conduct consultation
v hold bilateral talk
v hold extensive talk
v hold constructive talk
v compare note
v huddle {from: person}
v speak {to: person/state/org/part; from: person/state/org/part} subj > to|with|both
v talk {to: person/state/org/part/group; from: person/state/org/part} subj > to|with|both
v chat {from: person; to: person} subj > to|with|both
v consult {to: state/person/org/group/part} subj > obj|with
v sound out {to: state/person/org} subj > obj|with
v discuss                      subj > with|both
v debate {from: person/org; to: person/org} subj > with|both
n talk
n discussion
n consultation
n dialogue
n conversation
n bilateral talk
n exchange view
n direct talk
n bilateral discussion
n bilateral consultation
n talk round

[discuss_relations]
v: both > with|both
v discuss relation
v discuss bilateral relation
v discuss tie
v discuss bilateral tie
v discuss cooperation
v discuss partnership
v review relation
v review tie
v review bilateral relation
v review cooperation
v discuss way strengthen
v discuss way boost
v discuss strengthening
v discuss mutual interest
v discuss issue common interest
v discuss matter mutual interest
v discuss regional issue
v discuss international issue
v explore way strengthen
v talk about relation

[discuss_economy]
v: both > with|both
n: both|agent > with|both
v discuss trade
v discuss economic cooperation
v discuss investment
v discuss economic tie
v discuss trade tie
v discuss tariff
v discuss debt
v discuss trade deal
v discuss economic issue
v discuss market access
v discuss loan
v discuss trade war
n economic dialogue
n economic talk
n economic consultation
n business forum
n economic forum
n trade consultation
n debt talk
n investment talk

[discuss_energy]
v: both > with|both
n: both|agent > with|both
v discuss energy
v discuss gas
v discuss oil
v discuss energy cooperation
v discuss gas supply
v discuss oil output
v discuss oil market
v discuss water
v discuss water sharing
v discuss climate
v discuss climate change
v discuss grain export
v discuss pipeline
v discuss nuclear plant
n energy talk
n energy dialogue
n gas talk
n oil talk
n climate talk
n climate negotiation
n water talk

[discuss_conflict]
v: both > with|both
v discuss war
v discuss situation
v discuss conflict
v discuss crisis
v discuss ceasefire
v discuss peace
v discuss peace process
v discuss peace plan
v discuss security situation
v discuss threat
v discuss withdrawal
v discuss development
v discuss latest development
v discuss tension
v talk about war
v talk about situation
v discuss fighting
v discuss truce
v discuss invasion

[discuss_rights]
v: subj > with|both
n: both|agent > with|both
v discuss human right
v raise issue human right
v raise human right
v raise case
v discuss case {to: state/person/org}
v discuss release
v discuss prisoner exchange
v discuss prisoner swap
v discuss humanitarian aid
v discuss humanitarian situation
v discuss humanitarian access
v discuss refugee
v discuss migration
v discuss fate
v discuss detention
n human rights dialogue
n rights dialogue
n migration talk

[discuss_health]
v: both > with|both
v discuss pandemic
v discuss vaccine
v discuss epidemic
v discuss outbreak
v discuss health
v discuss coronavirus
v discuss response pandemic
v discuss virus
v discuss vaccine supply
v discuss covid
v discuss disease
v discuss health cooperation
v discuss medical supply

[inform]
v: subj > obj|to
v inform {to: state/org/person}
v brief {to: person/org/state}
v notify {to: state/org}
v update {to: person/org}
v apprise {to: person/org/state}
v debrief {to: person/org}
v keep informed {to: person/state/org}
v explain {obj: position/decision/policy/stance/war} subj > to
v report to {from: part/person/org; to: org} subj > to
v give briefing                subj > to
v convey view                  subj > to
v outline position             subj > to
v convey position              subj > to
v relay message                subj > to
n briefing {to: person/org}    agent > to|for

[send_message]
v: subj > to|obj
n: agent > to
v send letter
v deliver letter
v hand letter
v convey message
v pass message
v carry message
v transmit message
v address letter
v pen letter
v dispatch letter
v send note
v write letter
v hand over letter
v send diplomatic note
v write {to: person/org; from: person} subj > to
v write to                     subj > to
v exchange letter              both > with|both
v exchange message             both > with|both
v correspond {from: person}    both > with|both
v receive letter {to: person/state} from > subj
v receive message {to: person/state} from > subj
n letter {to: person/org/state; from: person/state/org}
n message {to: person/state/org; from: person/state/org}
n diplomatic note
n written message
n correspondence               both|agent > with|both
n exchange letter              both|agent > with|both
n exchange message             both|agent > with|both

[call]
v: subj > with|to|obj|both
n: both|agent > with|to|between|both
v telephone
v phone
v ring up {to: person}
v call by phone
v call by telephone
v speak by phone
v speak by telephone
v speak on phone
v speak on telephone
v talk by phone
v talk on phone
v talk by telephone
v talk over phone
v speak over phone
v hold phone call
v hold phone talk
v hold telephone talk
v hold phone conversation
v hold telephone conversation
v have phone call
v have phone conversation
v have telephone conversation
v place call
v make phone call
v hold telephone call
v discuss by phone
v discuss in phone call
v confer by phone
v hold call {to: person; from: person}
v have call {to: person; from: person}
v receive phone call           from > subj
v receive telephone call       from > subj
v receive call {to: person}    from > subj
v call to congratulate         subj > obj
v call to discuss              subj > obj
v call to express              subj > obj
v call to offer                subj > obj
v call to thank                subj > obj
v call to assure               subj > obj
v call to brief                subj > obj
v call to inform               subj > obj
n phone call
n telephone call
n phone conversation
n telephone conversation
n phone talk
n telephone talk
n phone discussion
n congratulatory call
n telephone discussion
v ring {to: person; from: person} subj > obj
v ring up {to: person; from: person} subj > obj
v call up {to: person; from: person} subj > obj
v phone {to: state/person/org}  subj > obj
v telephone {to: state/person/org} subj > obj
v get on phone                  subj > with|to
v pick up phone                 subj > to
v take call                     subj > from|of
n phone-call                    both|agent|from > with|both|to
n telephone exchange            both|agent > with|both
v dial {to: person; from: person} subj > obj
v place phone call              subj > to

[video_call]
v: subj > with|both
n: both|agent > with|both
v hold video call
v hold video conference
v hold videoconference
v hold virtual meeting
v hold virtual summit
v hold virtual talk
v hold online talk
v meet virtually
v meet online
v meet by video
v talk by video link
v speak by video link
v speak via video link
v speak by video
v join by video link
v hold online meeting
v hold teleconference
n video call
n video conference
n videoconference
n virtual meeting
n virtual summit
n virtual talk
n online meeting
n video meeting
n video link
n teleconference
n online talk

[visit]
v: subj > to|in|obj
n: agent > to|in
v visit {from: person/part; to: state/group/org/person} subj > obj
v visit {from: state; to: state/group/org} subj > obj
v travel {from: person; to: state/group} subj > to
v journey {from: person; to: state/group} subj > to
v go {from: person; to: state} subj > to
v pay visit                    subj > to
v make visit                   subj > to
v make trip                    subj > to
v undertake visit              subj > to
v pay call                     subj > to
v make journey                 subj > to
v embark on visit              subj > to
v embark on trip               subj > to
v begin {obj: %visits; to: state/group/org} subj > to|in
v start {obj: %visits; to: state/group/org} subj > to|in
v conclude {obj: %visits; to: state/group/org} subj > to|in
v wrap up {obj: %visits; to: state/group/org} subj > to|in
v end {obj: %visits; to: state/group/org} subj > to|in
v complete {obj: %visits; to: state/group/org} subj > to|in
v finish {obj: %visits; to: state/group/org} subj > to|in
v extend {obj: visit/trip/stay; to: state/group} subj > to|in
v cut short {obj: visit/trip/stay; to: state/group} subj > to|in
v be on visit
v be on trip
v be on official visit
v be visiting
n visit {to: state/group/org/person}
n trip {from: person/part/state; to: state/group}
n journey {from: person; to: state/group}
n stay {from: person; to: state/group}
n return visit
v be to {from: person; to: state} subj > to
v spend day {from: person/org; to: state/group} subj > in|at|with
v spend week {from: person/org; to: state/group} subj > in|at|with
v spend night {from: person/org; to: state/group} subj > in|at
v spend hour {from: person/org; to: state/group} subj > in|at|with
v fly into {from: person; to: state/group} subj > into|in
v fly back {from: person; to: state/group} subj > to
v return {from: person; to: state} subj > to
v sail {from: person; to: state} subj > to|into
v drive {from: person; to: state} subj > to|into
v stop {from: person; to: state} subj > in
v stop off {from: person; to: state/group} subj > in
v call in {from: person; to: state} subj > at|in
v drop in {from: person; to: state/org/person} subj > on|at
v drop by {from: person; to: state/org/person} subj > obj
v pay respect {from: person}    subj > to
v have talk in {to: state; from: person/org} subj > in
v lunch {from: person}          subj > at|with|in
v dine {from: person}           subj > at|with|in
v travel {from: org; to: state/group} subj > to
v go for talk {to: state}       subj > to
v go to see {to: person/state}  subj > obj
v go to meet {to: person/state} subj > obj
v come to see {to: person/state} subj > obj
v come to meet {to: person/state} subj > obj
v tour {from: person/org; to: state/part} subj > obj
v inspect {from: person; to: part/state} subj > obj
n stopover {from: person; to: state} agent > in
n tour {from: person; to: state/group} agent > of

[arrive_on_visit]
v: subj > in|to|at
n: agent > in|to
v arrive {from: person; to: state/group}
v land {from: person; to: state/group}
v touch down {from: person; to: state/group}
v come {from: person; to: state}
v fly in {from: person; to: state}
v fly {from: person; to: state/group}
v jet {from: person; to: state/group}
v jet off {from: person; to: state/group}
v arrive on visit
v arrive for talk
v head {from: person; to: state/group} subj > to|for
v depart {from: person; to: state/group} subj > to|for
v leave {from: person; to: state/group} subj > to|for
v set off {from: person; to: state/group} subj > to|for
v fly out {from: person; to: state/group} subj > to|for
n arrival {from: person; to: state/group}

[state_visit]
v: subj > to|in
n: agent|occasion > to|in|event
v pay state visit
v pay official visit
v make state visit
v make official visit
v begin state visit
v begin official visit
v be on state visit
v arrive for state visit
v arrive on official visit
v arrive on state visit
v kick off state visit
v kick off visit
v make historic visit
n state visit
n official visit
n historic visit
n landmark visit
n first visit
n royal visit
n presidential visit
n official trip
n ministerial visit
n first trip

[working_visit]
v: subj > to|in
n: agent|occasion > to|in|event
v pay working visit
v make surprise visit
v pay surprise visit
v make working visit
v make unannounced visit
v pay private visit
v make whirlwind visit
v make brief visit
v pay courtesy call
v make flying visit
v make lightning visit
n working visit
n surprise visit
n unannounced visit
n private visit
n courtesy visit
n courtesy call
n lightning visit
n whirlwind visit
n brief visit
n day trip
n surprise trip
n flying visit

[tour_region]
v: subj > of|in|to|obj
n: agent > of|in|to
v tour {from: person; to: state/group}
v embark on tour
v begin tour
v kick off tour
v start tour
v wrap up tour
v conclude tour
v make tour
v be on tour {from: person; to: state/group}
n tour {from: person/part/state; to: state/group}
n diplomatic tour
n regional tour
n african tour
n asian tour
n european tour
n swing {from: person; to: state/group}
n mideast tour
n latin american tour

[stop_over]
v: subj > in|at|through
n: agent > in|at
v stop over
v make stopover
v make stop
v stop off
v transit through {from: person; to: state}
v make transit stop
v stop in {from: person; to: state}
n stopover {from: person; to: state/group}
n transit stop
n refuelling stop

[visit_troops]
v: subj > in|of|at
n: agent > to|in
v visit front
v visit frontline
v visit front line
v visit troops
v visit soldier
v inspect troops
v review troops
v visit base
v tour frontline
v tour front line
v visit military base
v visit battlefield
v visit wounded soldier
v inspect frontline
n visit troops
n visit frontline
n visit front line
n frontline visit
n battlefield visit

[visit_victims]
v: subj > in|of|to
n: agent > to|in
v visit refugee
v visit refugee camp
v visit disaster area
v visit flood victim
v visit victim
v visit survivor
v visit hospital {from: person; to: state/group}
v tour disaster zone
v tour refugee camp
v visit affected area
v visit earthquake zone
v visit displaced
v visit camp {from: person}
n visit refugee camp
n visit disaster zone

[visit_memorial]
v: subj > in|at|to
v visit memorial
v lay wreath
v visit shrine
v pay respect at
v visit museum {from: person; to: state}
v visit mosque {from: person; to: state}
v visit cathedral
v visit temple {from: person}
v visit holy site
v make pilgrimage
v attend mass
v visit cemetery
v visit tomb
n pilgrimage {from: person; to: state} agent > to|in

[inspection_visit]
v: subj > in|of|at|to
n: agent > in|to|of
v inspect {from: org; to: state}
v inspect site
v inspect facility
v inspect nuclear site
v visit nuclear plant
v visit nuclear site
v conduct inspection
v carry out inspection
v resume inspection
v observe election
v monitor election
v observe vote
v monitor vote
v monitor ceasefire
v visit plant
n inspection {from: org; to: state}
n observer mission
n election observation
n monitoring mission
n inspection visit
n assessment mission

[expect_visit]
v: subj > to|in|obj
v be due to visit
v be set to visit
v be scheduled to visit
v be expected to visit
v be to visit
v plan to visit
v plan visit
v plan trip
v intend to visit
v hope to visit
v want to visit
v wish to visit
v prepare to visit
v announce visit
v confirm visit
v schedule visit
v plan to travel {from: person/part}
v be due to travel {from: person}
v be expected to travel {from: person}
v be to travel {from: person}
v be due to arrive {from: person}
v be expected to arrive {from: person}
v be set to travel {from: person}
v be scheduled to arrive {from: person}
v be due in {from: person; to: state}
v be expected in {from: person; to: state}
v prepare visit
v be scheduled to travel {from: person}
n planned visit                agent > to|in
n upcoming visit               agent > to|in
n forthcoming visit            agent > to|in
n scheduled visit              agent > to|in
n proposed visit               agent > to|in
n planned trip                 agent > to|in
n upcoming trip                agent > to|in
n forthcoming trip             agent > to|in
n next visit                   agent > to|in

[host]
v: subj > obj
n: agent|by > of|for
v host {to: person}            subj > obj|to
v host {obj: delegation/envoy/minister/president/leader/counterpart/ambassador/king/queen/prince/chancellor/premier/official/chief/prime} subj > obj|to
v receive {from: person/state/org; to: person} subj > obj|to
v receive {obj: delegation/envoy/minister/president/leader/counterpart/ambassador/king/queen/prince/chancellor/premier/chief/prime} subj > obj|to
v welcome {from: person; to: person} subj > obj|to
v greet {from: person; to: person} subj > obj|to
v entertain {from: person; to: person} subj > obj|to
v play host                    subj > obj|to
v host visit                   subj > of|by|from
v receive visit                subj > of|by|from
v welcome visit                subj > of|by|from
n reception {to: person}

[welcome_honours]
v: subj > for|obj|to
v roll out red carpet
v roll out carpet
v welcome with pomp
v give warm welcome
v give hero welcome
v receive warmly {from: state/person; to: person}
v welcome warmly
v receive with honour
v receive with honor
v accord warm welcome
v lay on lavish welcome
v greet at airport
v welcome at airport
v meet at airport
v give guard honour
v give guard honor
n warm welcome                 agent > for|to
n red carpet                   agent > for|to
n welcoming ceremony           agent > for|to
n welcome ceremony             agent > for|to

[host_dinner]
v: subj > for|obj|with
v host dinner
v host banquet
v host lunch
v host luncheon
v host reception
v give dinner
v throw banquet
v hold dinner
v hold banquet
v throw dinner
v give banquet
v hold reception
v host state dinner
v host working dinner

[host_talks]
v: subj > of|between|with|for|obj
v host {obj: %meetings}
v organise {obj: %meetings}
v organize {obj: %meetings}
v host talk
v host peace talk
v host negotiation
v host summit
v host conference
v host round talk
v host meeting between
v hold {obj: summit/conference/forum}
v stage {obj: summit/conference/forum}

[send_envoy]
v: subj > to
n: agent > to|in
v dispatch {obj: delegation/envoy/minister/representative/diplomat/negotiator/mediator/emissary/team/secretary}
v send {obj: delegation/envoy/minister/representative/negotiator/diplomat/mediator/emissary/secretary}
v lead delegation
v head delegation
v lead trade delegation
v lead mission {from: person; to: state}
n dispatch envoy
n trade mission {to: state}
n diplomatic mission
n delegation visit

[parliamentary_visit]
v: subj > to|in|obj|with
n: agent > to|in
v host lawmaker
v receive lawmaker
v meet senator
v meet congressman
v receive parliamentary delegation
v meet parliamentary delegation
v lead congressional delegation
v lead parliamentary delegation
v address parliament {from: person; to: state}
v address congress
v address joint session
v speak to parliament {from: person}
n parliamentary visit
n congressional visit
n congressional delegation
n congressional trip
n visit lawmaker
n lawmaker visit

[negotiate]
v: subj > with|both
n: both|agent > with|both
v negotiate
v negotiate deal
v negotiate agreement
v bargain
v haggle
v hold negotiation
v conduct negotiation
v be in negotiation
v be in talk
v be negotiating
v hold round negotiation
v engage in negotiation
v sit at negotiating table
v sit at table
v hold direct talk
v hold indirect talk
v hold marathon talk
v negotiate directly
v hold proximity talk
n negotiation
n bargaining
n round talk
n round negotiation
n negotiating table
n direct negotiation
n indirect talk
n indirect negotiation
n bilateral negotiation
n marathon talk
n proximity talk
n haggling
n negotiating session

[open_negotiations]
v: subj > with|both
n: both|agent > with|both
v open negotiation
v open talk
v begin negotiation
v begin talk
v start negotiation
v start talk
v launch negotiation
v launch talk
v enter negotiation
v enter into negotiation
v enter talk
v kick off talk
v kick off negotiation
v open dialogue
v start dialogue
v begin dialogue
v launch dialogue
v initiate dialogue
v initiate talk
v enter into talk
v embark on negotiation
v open peace talk
v launch peace talk
v begin peace talk
v start peace talk
v open direct talk
n opening talk
n opening negotiation
n start talk
n start negotiation
n launch negotiation
v open {obj: %talks}            both|subj > with|both
v open round talk               both|subj > with|both
v open round negotiation        both|subj > with|both
v begin {obj: %talks}           both|subj > with|both
v begin round talk              both|subj > with|both
v begin round negotiation       both|subj > with|both
v start {obj: %talks}           both|subj > with|both
v start round talk              both|subj > with|both
v start round negotiation       both|subj > with|both
v launch {obj: %talks}          both|subj > with|both
v launch round talk             both|subj > with|both
v launch round negotiation      both|subj > with|both
v hold {obj: %talks}            both|subj > with|both
v conduct {obj: %talks}         both|subj > with|both
v conduct round talk            both|subj > with|both
v conduct round negotiation     both|subj > with|both
v wrap up {obj: %talks}         both|subj > with|both
v wrap up round talk            both|subj > with|both
v wrap up round negotiation     both|subj > with|both
v conclude {obj: %talks}        both|subj > with|both
v conclude round talk           both|subj > with|both
v conclude round negotiation    both|subj > with|both
v complete {obj: %talks}        both|subj > with|both
v complete round talk           both|subj > with|both
v complete round negotiation    both|subj > with|both
v end round talk                both|subj > with|both
v end round negotiation         both|subj > with|both
v finish {obj: %talks}          both|subj > with|both
v finish round talk             both|subj > with|both
v finish round negotiation      both|subj > with|both
v resume {obj: %talks}          both|subj > with|both
v resume round talk             both|subj > with|both
v resume round negotiation      both|subj > with|both
v restart {obj: %talks}         both|subj > with|both
v restart round talk            both|subj > with|both
v restart round negotiation     both|subj > with|both
v continue {obj: %talks}        both|subj > with|both
v continue round talk           both|subj > with|both
v continue round negotiation    both|subj > with|both
v pursue {obj: %talks}          both|subj > with|both
v pursue round talk             both|subj > with|both
v pursue round negotiation      both|subj > with|both
v kick off {obj: %talks}        both|subj > with|both
v kick off round talk           both|subj > with|both
v kick off round negotiation    both|subj > with|both

[resume_negotiations]
v: subj > with|both
n: both|agent > with|both
v resume negotiation
v resume talk
v resume dialogue
v resume discussion
v return to negotiating table
v return to table
v go back to negotiating table
v restart talk
v restart negotiation
v revive talk
v revive negotiation
v relaunch talk
v relaunch negotiation
v reopen talk
v reopen negotiation
v reopen dialogue
v continue talk
v continue negotiation
v continue dialogue
v renegotiate
v resume peace talk
v resume nuclear talk
v pursue talk
v pursue dialogue
v pursue negotiation
n resumption talk
n resumption negotiation
n resumption dialogue
n renewed talk
n fresh talk
n new round talk

[negotiate_peace]
v: both > with|both
n: both|agent > with|both
v negotiate ceasefire
v negotiate truce
v negotiate peace
v hold peace talk
v attend peace talk
v join peace talk
v negotiate peace deal
v negotiate peace agreement
v negotiate withdrawal
v negotiate surrender
v negotiate end war
v negotiate end conflict
v negotiate pause
v hold ceasefire talk
v hold truce talk
v conduct peace talk
v negotiate settlement
n peace talk
n peace negotiation
n ceasefire talk
n ceasefire negotiation
n truce talk
n truce negotiation
n peace process
n peace effort
n disengagement talk

[negotiate_hostages]
v: subj > with|of|both
n: both|agent > with|both
v negotiate release
v negotiate release hostage
v negotiate prisoner swap
v negotiate prisoner exchange
v negotiate ransom
v negotiate return hostage
v negotiate humanitarian corridor
v negotiate evacuation
v negotiate access
v negotiate humanitarian access
v secure release
n hostage negotiation
n hostage talk
n release talk
n prisoner swap talk
n prisoner exchange talk

[negotiate_trade]
v: both > with|both
n: both|agent > with|both
v negotiate trade deal
v negotiate trade agreement
v negotiate free trade agreement
v negotiate loan
v negotiate debt
v negotiate contract
v negotiate price
v negotiate purchase
v negotiate tariff
v negotiate bailout
v hold trade talk
v hold trade negotiation
v negotiate debt restructuring
v negotiate debt relief
v launch trade talk
v resume trade talk
n trade talk
n trade negotiation
n tariff talk
n tariff negotiation
n debt negotiation
n bailout talk
n free trade talk
n loan negotiation
n wage talk
n pay talk
n commercial talk

[negotiate_arms]
v: both > with|both
n: both|agent > with|both
v negotiate nuclear deal
v negotiate nuclear programme
v negotiate nuclear program
v negotiate disarmament
v negotiate arms control
v hold nuclear talk
v hold disarmament talk
v hold arms control talk
v negotiate base
v negotiate arms deal
v negotiate security deal
v negotiate security guarantee
v negotiate defence pact
v negotiate defense pact
n nuclear talk
n nuclear negotiation
n disarmament talk
n arms control talk
n arms talk
n arms reduction talk
n denuclearisation talk
n denuclearization talk
n strategic stability talk
n security guarantee talk

[negotiate_border]
v: both > with|both
n: both|agent > with|both
v negotiate border
v negotiate border demarcation
v negotiate delimitation
v discuss border
v discuss border demarcation
v discuss delimitation
v negotiate status
v hold border talk
v discuss border issue
v negotiate maritime border
v discuss border dispute
n border talk
n border negotiation
n status talk
n demarcation talk
n delimitation talk
n maritime talk
n border commission meeting
n territorial talk
n boundary talk

[negotiate_coalition]
v: both > with|both
n: both|agent > with|both
v negotiate coalition
v negotiate coalition deal
v hold coalition talk
v negotiate alliance
v negotiate transition
v negotiate transfer power
v negotiate unity government
v open coalition talk
v begin coalition talk
n coalition talk
n coalition negotiation
n government formation talk
n transition talk
n brexit talk
n brexit negotiation

[negotiate_accession]
v: subj > with|to|both
n: both|agent > with|to|both
v negotiate accession
v negotiate membership
v hold accession talk
v hold membership talk
v negotiate association agreement
v negotiate exit
v negotiate entry
v begin accession talk
v start accession talk
v open membership talk
v continue accession talk
n accession talk
n accession negotiation
n membership talk
n membership negotiation
n exit talk
n withdrawal negotiation
n association talk

[mediate]
v: subj > between|in
n: agent > between|in
v mediate
v act as mediator
v serve as mediator
v act as intermediary
v serve as intermediary
v play mediator
v play mediating role
v play role mediator
v arbitrate
v intermediate
v try to mediate
v attempt to mediate
v launch mediation effort
v lead mediation
v conduct mediation
v step in to mediate
v offer mediation effort
v work as mediator
v undertake mediation
v bridge {obj: difference/gap; from: state/org/person}
v bridge gap
v continue mediation
v reconcile {from: person/org/state; to: state/group/org/person} subj > obj|between
v bring together {obj: side/party/faction} subj > obj|between
n mediation
n mediation effort
n good office
n mediation mission
n mediating role
n mediation attempt
n mediator role
n intermediary role
n arbitration {from: state/org; to: state/org}
v play intermediary             subj > between|with
v play part intermediary        subj > between|with
v play role intermediary        subj > between|with
v act as go-between             subj > between|for
v act as broker                 subj > between|for
v act as conduit                subj > between|for
v serve as go-between           subj > between|for
v engage in mediation           subj > between
v shuttle {from: person/org/state} subj > between
v bring together {to: state/org/part/person; from: state/org/person} subj > obj
v bridge difference             subj > between
v knock head together           subj > of
v referee                       subj > between
v umpire                        subj > between

[broker]
v: subj > between|with
v broker {obj: deal/ceasefire/truce/agreement/peace/talk/accord/pact/swap/exchange/meeting}
v facilitate {obj: talk/dialogue/negotiation/deal/agreement/exchange/meeting/swap}
v sponsor {obj: talk/negotiation/dialogue/deal}
v help broker
v help negotiate
v help mediate
v try to broker
v seek to broker
v bring to table
v bring to negotiating table
v oversee {obj: talk/negotiation/truce/ceasefire}
v moderate {obj: talk/negotiation}
v shepherd {obj: deal/talk}
v negotiate truce between
n facilitation {from: state/org/person} agent|by > between
n brokering                    agent|by > between

[shuttle]
v: subj > between|in|to
n: agent > between|in
v shuttle {from: person/org}
v conduct shuttle diplomacy
v engage in shuttle diplomacy
v carry message between
v relay message between
v pass message between
n shuttle diplomacy
n shuttle mission
n shuttle talk
n peace mission
n diplomatic push
n diplomatic blitz

[intercede]
v: subj > with|for|to|on_behalf_of
n: agent > with|for|on_behalf_of
v intercede
v intervene on behalf
v plead with
v use influence with
v lobby {from: state/person; to: state/org}
v make representation
n intercession
n lobbying {from: state/person; to: state/org}

[summit]
n: occasion > of|event|with
v: subj > with|both
n summit
n international conference
n ministerial conference
n annual conference
n general assembly
n assembly {to: org}
n session {to: org}
n forum
n extraordinary summit
n emergency summit
n annual summit
n informal summit
n ministerial {to: org}
n summit                       both|agent > with|both
n bilateral summit             both|agent > with|both
n summit meeting               both|agent > with|both
n summit talk                  both|agent > with|both
n leaders summit               both|agent > with|both
v hold summit
v hold summit talk
v hold summit meeting
v meet at summit
v gather for summit
v gather at summit
v convene for summit

[trilateral]
n: both|agent > with|both
v: both > with|both
n trilateral meeting
n trilateral summit
n trilateral talk
n tripartite meeting
n tripartite summit
n tripartite talk
n quadrilateral meeting
n trilateral
n quad meeting
v hold trilateral meeting
v hold trilateral summit
v hold trilateral talk
v hold tripartite talk
v hold tripartite meeting
v hold quadrilateral meeting

[peace_conference]
n: both|occasion > of|with|both
v: subj > of|with|in
n peace conference
n peace summit
n reconciliation conference
n donor conference
n donors conference
n roundtable
n peace forum
v attend peace conference
v take part peace talk
v participate peace talk
v attend peace summit
v take part in peace conference
v join peace conference
v participate in peace conference

[chair]
v: subj > of|with|obj
v chair {obj: %meetings}
v cochair {obj: %meetings}
v convene {obj: summit/meeting/conference/session/council}
v preside over {obj: %meetings}
v open {obj: summit/conference/forum}
v close {obj: summit/conference}
v call meeting {to: org/group}
v call emergency meeting {to: org/group}
v call emergency summit {to: org/group}
v gather {obj: leader/minister/representative}

[attend]
v: subj > of|with|in|at
v attend {obj: %meetings}      subj > of|with|in|at|obj
v attend {to: org}             subj > of|with|in|at|obj
v join {obj: summit/meeting/talk/conference/forum/negotiation/session} subj > of|with|in|at|obj
v take part {to: org/group}    subj > in
v participate {to: org/group}  subj > in
v participate in summit
v participate in meeting
v participate in conference
v participate in talk
v participate in negotiation
v participate in forum
v participate in session
v participate in ceremony
v take part in summit
v take part in meeting
v take part in conference
v take part in talk
v take part in negotiation
v take part in forum
v take part in discussion
v sit in on {obj: meeting/talk/session}
v be present at summit
v be present at meeting
v address summit
v address conference
v address forum
v attend summit
v attend meeting
v attend talk
v attend conference
n attendance {to: org; from: state/person} agent > at|in
n participation {to: org; from: state/person} agent > at|in

[attend_ceremony]
v: subj > of|in|at|for
v attend ceremony
v attend parade
v attend inauguration
v attend funeral
v attend commemoration
v attend wedding
v attend coronation
v attend memorial service
v attend anniversary
v attend opening ceremony
v attend celebration
v attend burial
v attend victory parade
v attend military parade
v take part in commemoration
v take part in parade
v take part in ceremony

[address_assembly]
v: subj > to|before|at|obj
v address {from: person; to: org/group} subj > obj|to|before|at
v speak {from: person; to: org} subj > obj|to|before|at
v address assembly
v address general assembly
v address security council
v give speech {to: org/state/group}
v take floor
v testify before
v speak before

[emergency_session]
v: both > with|both|of
n: both|occasion > of|with|both
v hold emergency meeting
v hold emergency session
v hold emergency talk
v meet in emergency session
v convene emergency meeting
v convene emergency session
v hold crisis talk
v hold crisis meeting
v hold special session
v hold extraordinary session
v hold urgent meeting
v hold emergency summit
n emergency meeting
n emergency session
n emergency talk
n crisis talk
n crisis meeting
n urgent meeting
n special session
n extraordinary session
n extraordinary meeting

[party_contacts]
v: subj > with|obj|alongside
v campaign alongside
v debate candidate
v meet candidate
v face off debate
v hold debate
v hold televised debate
v receive candidate
v stump alongside
n televised debate             both|agent > with|both
n presidential debate          both|agent > with|both
n candidate debate             both|agent > with|both

[legal_consultation]
v: subj > with|to|obj
v meet prosecutor
v visit prisoner
v visit detainee
v visit in prison {to: person}
v visit in jail {to: person}
v pay consular visit
v make consular visit
v meet detainee
v gain consular access
v meet investigator
v visit prison {from: person/org; to: state/person}
n consular visit               agent > to
n consular access              agent > to
n prison visit                 agent > to

[cyber_consultation]
v: both > with|both
n: both|agent > with|both
v discuss cybersecurity
v discuss cyber security
v discuss cyber attack
v discuss cyberattack
v raise cyberattack
v discuss hacking
v discuss ransomware
v hold cyber talk
n cyber talk
n cyber dialogue
n cybersecurity talk
n cyber consultation
