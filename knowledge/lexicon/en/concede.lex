# CONCEDE in English: yielding in words: demands met, permission given, rules relaxed.

[concede]
v: subj > to
n: agent > to
v yield {from: state/org/person/part; to: state/org/person/group}
v bow {from: state/org/person; to: state/org/person/group}
v give in
v cave in
v buckle {from: state/org/person}
v capitulate
v relent {from: state/org/person}
v submit {from: state/org/person/group; to: state/org}
v acquiesce
v accede {to: state/person}
v give way {from: state/org/person}
v kneel {from: state; to: state}
v knuckle under
v bow to pressure              subj > from|of|by
v bow to demand                subj > from|of|by
v yield to pressure            subj > from|of|by
v yield to demand              subj > from|of|by
v give in to pressure          subj > from|of|by
v give in to demand            subj > from|of|by
v cave to pressure             subj > from|of|by
v cave to demand               subj > from|of|by
v cave in to pressure          subj > from|of|by
v cave in to demand            subj > from|of|by
v succumb to pressure          subj > from|of|by
v buckle under pressure        subj > from|of|by
v bend to pressure             subj > from|of|by
v bend to will                 subj > from|of|by
v relent under pressure        subj > from|of|by
v surrender to demand          subj > from|of|by
v surrender to pressure        subj > from|of|by
v bow to ultimatum             subj > from|of|by
v bow to threat                subj > from|of|by
v submit to blackmail          subj > from|of|by
v make concession
v offer concession
v propose concession
v accept concession
v give concession
v announce concession
v give ground                  subj > to
v concede ground               subj > to
v throw in towel               subj > to
v raise white flag             subj > to
v admit defeat to              subj > to
n concession {to: state/org/person/group}
n capitulation
n major concession
n territorial concession
n submission {to: state/org}
v clear way {to: state/org}     subj > for
v bow to                        subj > to
v cave                          subj > to
v buckle                        subj > to|under
v back off                      subj > from
v yield                         subj > to
v defer {to: state/org/person}  subj > to
v accede                        subj > to|of
v bend                          subj > to
v meet demand                   subj > of|from
v grant wish                    subj > of
v grant request                 subj > of|from
v give up resistance            subj > to
v give up opposition            subj > to
v waive fee                     subj > for
v waive charge                  subj > for
v plead guilty {from: org/person} subj > before|to
v eat word                      subj > to|before
v change tune                   subj > on|under
n about-face                    agent > to|before
n u-turn                        agent > to|before

[back_down]
v: subj > to|on|over|with
n: agent > on|over|to|with
v back down
v back off {from: state/org/person}
v climb down
v backtrack
v backpedal
v blink {from: state/person; to: state/person}
v reverse course
v beat retreat {from: state/org/person}
v row back
v walk back {from: state/org/person}
v eat words
v recant
v drop threat                  subj > against|to|on
v withdraw threat              subj > against|to|on
v back away from threat        subj > against|to|on
v step back from threat        subj > against|to|on
v retract threat               subj > against|to|on
n climbdown
n backdown
n reversal {from: state/org/person; to: state/org/group}
n turnaround {from: state/org/person; to: state/org}

[soften_stance]
v: subj > toward|towards|on|to|with
n: agent > toward|towards|on
v soften {obj: tone/stance/rhetoric/position/line/language}
v moderate {obj: tone/stance/rhetoric/position}
v tone down {obj: rhetoric/language/criticism/attack}
v relax stance
v ease stance
v change tone
v strike softer tone
v adopt softer tone
v strike conciliatory tone
v adopt conciliatory tone
v show flexibility
v show restraint
v temper {obj: rhetoric/criticism/remark}
v water down demand
v lower demand
n softer tone
n conciliatory tone
n softer stance
n softening stance
n softened stance
n flexibility {to: state/org}

[concede_election]
v: subj > to
n: agent > to
v concede {from: person/org; to: person/org}
v concede defeat
v admit defeat
v acknowledge defeat
v accept defeat
v concede election
v concede victory
v concede race
v accept election result
v accept result
v accept outcome
v accept loss
v concede loss
n concession speech
n concession call
n admission defeat

[admit_fault]
v: subj > to|over|comp
n: agent > to|of|by
v admit mistake
v acknowledge mistake
v admit error
v acknowledge error
v admit fault
v acknowledge fault
v admit wrongdoing
v admit failure
v acknowledge failure
v concede error
v concede mistake
v own up
v come clean
v admit guilt
v plead guilty
v confess {from: person/part/state}
v make confession
v admit shortcoming
v acknowledge shortcoming
n admission guilt
n admission failure
n admission error
n confession {from: person/part}
n guilty plea

[admit_responsibility]
v: subj > for|in|comp|over|against
v admit responsibility
v acknowledge responsibility
v accept responsibility
v take responsibility {from: state/org/person}
v take blame
v accept blame
v admit involvement
v acknowledge involvement
v admit role
v acknowledge role
v admit shooting down
v admit downing
v admit killing
v acknowledge killing
v admit bombing
v acknowledge loss
v admit loss
v admit presence
v acknowledge presence
v admit spying
v admit complicity
v acknowledge complicity
n admission responsibility     agent > for|in
n acknowledgement responsibility agent > for|in
n acknowledgment responsibility agent > for|in

[acknowledge_abuse]
v: subj > against|of|by|in|comp
v admit abuse
v acknowledge abuse
v admit torture
v acknowledge torture
v acknowledge massacre
v admit massacre
v acknowledge atrocity
v admit atrocity
v acknowledge crime
v admit crime
v admit human right violation
v acknowledge violation
v acknowledge discrimination
v admit mistreatment
v acknowledge mistreatment
v acknowledge killing of civilian
v admit violation
n admission abuse              agent > against|of
n acknowledgement abuse        agent > against|of
n acknowledgment abuse         agent > against|of

[accept_demand]
v: subj > of|from|by|to
n: agent > of|by|from
v accept {obj: demand/request/appeal/call/claim/petition/ultimatum/plea/proposal/offer}
v meet {obj: demand/request/condition}
v grant {obj: request/demand/petition/wish/plea/appeal}
v approve {obj: request/petition}
v satisfy {obj: demand/request}
v fulfil {obj: demand/request}
v fulfill {obj: demand/request}
v heed {obj: call/demand/request/appeal/warning/plea/advice}
v agree to demand
v agree to request
v accede to demand
v accede to request
v consent to demand
v consent to request
v give in to request
v acquiesce to demand
v acquiesce in demand
v assent to request
v honour request
v honor request
v accommodate {obj: demand/request}
v comply with demand
v comply with request
v respond positively
v respond favourably
v respond favorably
v reply positively
v bow to call
v answer call {from: state/org/person}
v win concession               from > subj
v extract concession           from > subj
v wring concession             from > subj
v secure concession            from > subj
v gain concession              from > subj
n acceptance demand
n acceptance request
n acceptance proposal

[accept_conditions]
v: subj > of|by|from|to|comp
v accept condition
v meet condition
v agree to condition
v accept term
v agree to term
v fulfil condition
v fulfill condition
v satisfy condition
v bow to condition
v drop condition
v drop precondition
v waive condition
v waive precondition
v abandon precondition
v accept ultimatum
v agree to compromise
v accept compromise
v accept timetable
v accept bailout term
v submit to condition
v soften demand
v drop demand
v abandon demand
v scale back demand
v withdraw demand

[accept_plan]
v: subj > of|by|from|to
v accept proposal
v accept plan
v accept offer
v accept initiative
v accept roadmap
v agree to proposal
v agree to plan
v accept resolution
v accept draft
v embrace proposal
v accept deal
v go along with
v sign off on plan
v accept aid
v accept help
v accept assistance

[comply]
v: subj > with|of|to|by
n: agent > with
v comply {to: org/state/person}
v comply with order
v comply with ruling
v comply with resolution
v comply with sanction
v comply with obligation
v comply with directive
v comply with subpoena
v abide by ruling
v abide by decision
v abide by resolution
v abide by verdict
v obey {to: state/org/person}
v obey order
v obey ruling
v accept ruling
v accept verdict
v accept decision
v respect ruling
v respect verdict
v implement ruling
v implement resolution
v enforce ruling
v implement decision
v implement recommendation
v submit to ruling
v follow order
v fall into line
v toe line
v conform {to: org/state}
n compliance {to: org/state}
n compliance ruling
n compliance resolution
n full compliance

[accept_jurisdiction]
v: subj > of|to|before|in
v accept jurisdiction
v recognise jurisdiction
v recognize jurisdiction
v submit to jurisdiction
v agree to appear
v agree to stand trial
v agree to be questioned
v waive immunity
v lift immunity
v hand oneself in
v turn oneself in
v give oneself up
v surrender to court
v surrender to authority
v surrender to police
v surrender to justice
v agree to face trial

[allow]
v: subj > obj|to|comp
n: agent > to|for
v allow {from: state/org/person/part; to: state/org/person/part/group}
v permit {from: state/org/person/part; to: state/org/person/part/group}
v let {from: state/org/person/part; to: state/org/person/part/group}
v give permission
v grant permission
v grant authorisation
v grant authorization
v give authorisation
v give authorization
v issue permit
v give leave {from: state/org}
v give carte blanche
v give free hand
v give free rein
v tolerate {from: state/org/person; to: state/org/person/part}
v obtain permission            from|of > subj
v receive permission           from|of > subj
v get permission               from|of > subj
v win permission               from|of > subj
v secure permission            from|of > subj
v obtain authorisation         from|of > subj
v obtain authorization         from|of > subj
n permission {to: state/org/person/part}
n authorisation {to: state/org/person/part}
n authorization {to: state/org/person/part}
n carte blanche
n free hand

[allow_protest]
v: subj > by|of|to|obj
v allow protest
v permit protest
v allow demonstration
v permit demonstration
v allow rally
v permit rally
v authorise protest
v authorize protest
v authorise demonstration
v authorize demonstration
v authorise rally
v authorize rally
v allow march
v permit march
v let protester
v let demonstrator
v tolerate protest
v lift ban on protest
v lift protest ban
v lift ban on demonstration
v lift ban on rally
v lift ban on gathering
v allow gathering
v allow to protest
v allow to demonstrate
v ease restriction on protest
n permission protest           agent > to|for
n protest permit               agent > to|for

[allow_media]
v: subj > to|of|on|obj|for
v allow journalist
v let journalist
v admit journalist
v allow reporter
v let reporter
v lift censorship
v ease censorship
v relax censorship
v lift ban on newspaper
v lift suspension newspaper
v lift ban on channel
v lift media ban
v lift media restriction
v ease media restriction
v restore licence
v restore license
v allow broadcast
v allow newspaper
v allow to publish
v reinstate accreditation
v restore accreditation
v reopen newspaper
v reopen station
v allow foreign press
v allow foreign media
v unban newspaper
n lifting censorship           agent > of|on
n end censorship               agent > of|on

[unblock_internet]
v: subj > to|in|of|on|for|obj
v restore internet
v restore internet access
v restore connection
v restore mobile network
v unblock {obj: site/website/app/platform/network/internet/account/access}
v unblock website
v unblock app
v lift internet blackout
v lift internet shutdown
v lift ban on app
v lift app ban
v lift block
v restore access to social medium
v lift internet restriction
v ease internet restriction
v reinstate account
v restore communication
v lift social medium ban
v end internet shutdown
v end internet blackout
n restoration internet         agent > in|to
n end internet blackout        agent > in|to

[allow_worship]
v: subj > to|of|for|obj
v allow worship
v allow worshipper
v reopen mosque
v reopen church
v reopen temple
v reopen shrine
v reopen holy site
v allow pilgrim
v allow pilgrimage
v allow prayer
v allow church
v permit construction church
v permit construction mosque
v lift ban on headscarf
v lift headscarf ban
v lift ban on film
v lift ban on book
v lift ban on music
v allow language
v recognise language
v recognize language
v lift burqa ban
v allow festival
n reopening mosque             agent|by > to|of
n reopening church             agent|by > to|of

[allow_travel]
v: subj > to|of|for|on|obj|from
v allow to leave
v allow to travel
v allow to enter
v allow to return home
v allow to exit
v permit to leave
v permit to travel
v permit to enter
v let leave
v let travel
v let enter
v let in {to: part/person/group/org}
v allow entry
v permit entry
v allow in {to: part/person/group}
v return passport
v give back passport
v lift travel ban
v lift exit ban
v ease travel ban
v ease travel restriction
v lift travel restriction
v grant visa
v issue visa
v give visa
v ease visa rule
v relax visa rule
v grant entry
v grant passport
v allow family visit
v lift ban on entry
v lift entry ban
n granting visa                agent|by > to|on
n issuance visa                agent|by > to|on
n lifting travel ban           agent|by > to|on

[allow_aid]
v: subj > to|into|for|in|by|obj
v allow aid
v allow humanitarian aid
v allow aid delivery
v allow aid convoy
v allow delivery aid
v allow convoy
v allow relief
v let aid
v let convoy
v permit aid
v permit delivery aid
v permit humanitarian aid
v permit convoy
v authorise aid
v authorize aid
v admit aid
v allow aid worker
v let aid worker
v allow aid agency
v allow evacuation
v permit evacuation
v let evacuate
v open humanitarian corridor
v open aid corridor
v open evacuation corridor
v open crossing to aid
v grant humanitarian access
v allow humanitarian access
v grant safe passage
v allow safe passage
v give safe passage
v facilitate aid delivery
v facilitate humanitarian access
v ease restriction on aid
v lift restriction on aid
v allow access aid
n humanitarian access          agent > to|for
n safe passage                 agent > to|for
n opening humanitarian corridor agent > to|for
n aid access                   agent > to|for
v let truck                     subj > into|in
v let in truck                  subj > of|from
v let in convoy                 subj > of|from
v wave through truck            subj > of|from

[allow_visits]
v: subj > to|of|for|by|obj
v allow visit
v permit visit
v allow family to visit
v allow lawyer
v grant access to lawyer
v grant consular access
v allow consular access
v grant access to prisoner
v grant access to detainee
v allow medical treatment
v allow treatment abroad
v permit treatment abroad
v allow transfer to hospital
v allow phone call
v ease detention condition
v improve prison condition
v lift solitary confinement
v allow red cross
v allow doctor

[allow_transit]
v: subj > to|of|through|by|obj|for
v allow transit
v permit transit
v allow passage
v permit passage
v allow overflight
v permit overflight
v allow use base
v allow to use base
v allow use airspace
v permit use airspace
v allow to use airspace
v open airspace
v allow to land
v permit to land
v allow to dock
v permit to dock
v allow ship
v let ship
v let dock
v let land
v let disembark
v allow to disembark
v open port to
v grant overflight
v grant overflight right
v grant landing right
v allow to fly over
v allow to cross
v let cross
v let pass
v let through
n permission land              agent > to|for
n transit permission           agent > to|for
n overflight permission        agent > to|for
n overflight right             agent > to|for

[allow_use_of_weapons]
v: subj > to|against|by|obj
v allow to strike
v permit to strike
v let strike
v allow to use weapon
v permit to use weapon
v let use weapon
v allow use missile
v allow to use missile
v permit use weapon
v authorise use missile
v authorize use missile
v authorise use weapon
v authorize use weapon
v lift restriction on use
v lift restriction on strike
v ease restriction on weapon
v allow transfer tank

[lift_party_ban]
v: subj > of|to|on|obj|from
v legalise party
v legalize party
v legalise opposition
v legalize opposition
v unban {to: org/group/part}
v unban party
v lift ban on party
v lift party ban
v lift ban on opposition
v allow party
v register party
v allow opposition party
v allow candidate
v allow to run
v allow to stand
v permit to run
v let run for
v reinstate candidate
v restore candidacy
v lift political ban
v allow opposition leader return
v legalise union
v legalize union
v legalise {to: org/group}
v legalize {to: org/group}
v lift ban on activity
v restore political right
n legalisation party           agent|by > of
n legalization party           agent|by > of
n unbanning                    agent|by > of

[lift_curfew]
v: subj > in|on|for|across|throughout
n: agent|by > in|on|for
v lift curfew
v ease curfew
v relax curfew
v suspend curfew
v end curfew
v shorten curfew
v scrap curfew
v cancel curfew
v revoke curfew
v reduce curfew
v loosen curfew
v remove curfew
n lifting curfew
n easing curfew
n end curfew
n relaxation curfew

[lift_emergency]
v: subj > in|on|across|for
n: agent|by > in|of
v lift state emergency
v lift emergency rule
v lift emergency
v end state emergency
v end emergency rule
v lift martial law
v end martial law
v revoke martial law
v revoke state emergency
v rescind martial law
v repeal emergency law
v lift state siege
v lift emergency law
v terminate martial law
v suspend martial law
v rescind state emergency
v scrap emergency law
v ease emergency rule
n lifting state emergency
n end state emergency
n lifting martial law
n end martial law
n lifting emergency rule
n end emergency rule

[ease_lockdown]
v: subj > in|on|for|across|to
n: agent|by > in|on|for
v lift lockdown
v ease lockdown
v relax lockdown
v end lockdown
v loosen lockdown
v ease coronavirus restriction
v lift coronavirus restriction
v relax coronavirus restriction
v ease covid restriction
v lift covid restriction
v ease pandemic restriction
v lift pandemic restriction
v lift quarantine
v ease quarantine
v relax quarantine rule
v end quarantine
v lift mask mandate
v drop mask mandate
v drop vaccine mandate
v lift vaccine mandate
v reopen school
v reopen shop
v reopen restaurant
n easing lockdown
n lifting lockdown
n end lockdown
n easing restriction
n lifting quarantine
n relaxation lockdown

[lift_restrictions]
v: subj > on|of|for|to|against|obj
n: agent|by > on|of
v lift ban {to: part/org/person/group}
v ease rule
v relax rule
v loosen rule
v ease curb
v ease crackdown
v relax ban
v ease ban
v relax law
v loosen grip
v lift house arrest
v lift surveillance
v commute sentence
v reduce sentence
v cut sentence
v shorten sentence
v lighten sentence
v overturn ban
v scrap ban
v revoke ban
v ease restriction {to: part/group/org}
v relax restriction {to: part/group/org}
v reopen university
v lift suspension {to: org/part}
n lifting ban
n commutation sentence
n relaxation rule
n easing rule
n sentence reduction

[ease_dissent]
v: subj > to|of|with|obj
v appease protester
v placate protester
v calm protester
v defuse protest
v quell anger
v calm anger
v appease opposition
v placate opposition
v address grievance
v respond to protester
v respond to demand
v listen to protester
v address demand
v mollify protester
v pacify protester
v appease public anger
v defuse anger
v engage protester
v reach out to protester
v make peace with protester
v appease demonstrator
n concession protester         agent > to
n concession opposition        agent > to
n concession demonstrator      agent > to

[reform]
v: subj > of|in|to|for
n: agent|by > of|in|to
v reform {obj: system/law/constitution/police/judiciary/army/code/institution/sector}
v launch reform
v introduce reform
v announce reform
v adopt reform
v implement reform
v enact reform
v carry out reform
v undertake reform
v unveil reform
v push through reform
v liberalise {obj: regime/economy/press/market}
v liberalize {obj: regime/economy/press/market}
v democratise
v democratize
v overhaul {obj: system/law/police/judiciary/institution}
v open up political system
n political reform
n democratic reform
n liberalisation
n liberalization
n democratisation
n democratization
n judicial reform
n police reform
n political opening

[reform_constitution]
v: subj > of|to|by|in
v amend constitution
v revise constitution
v change constitution
v adopt new constitution
v promulgate constitution
v limit presidential term
v restore term limit
v curb presidential power
v reduce presidential power
v introduce multiparty system
v restore multiparty system
v allow multiparty election
v convene constituent assembly
v adopt constitutional reform
v put constitution to referendum
n constitutional reform        agent|by > of|in
n constitutional amendment     agent|by > of|in
n multiparty system            agent|by > of|in

[repeal_law]
v: subj > of|against|on|to
n: agent|by > of|on|against
v repeal law
v scrap law
v withdraw bill
v withdraw law
v drop bill
v abandon bill
v suspend law
v shelve bill
v scrap bill
v amend law
v revise law
v repeal decree
v revoke decree
v cancel decree
v rescind decree
v annul law
v strike down law
v overturn law
v repeal act
v rescind law
v repeal ban
v water down bill
v soften bill
v soften law
n repeal law
n withdrawal bill
n repeal ban
n repeal decree
v repeal law requiring boycott  subj > of

[reverse_decision]
v: subj > of|on|to|under|for|against
n: agent > of|on|to
v reverse decision
v overturn decision
v rescind decision
v revoke decision
v reverse policy
v change policy
v reverse ban
v reconsider decision
v scrap plan
v drop plan
v abandon plan
v shelve plan
v suspend plan
v abandon reform
v withdraw reform
v suspend reform
v postpone reform
v shelve reform
v scrap reform
v scrap tax
v cancel price hike
v reverse price hike
v scrap price hike
v withdraw tax
v suspend tax hike
v drop proposal
v withdraw proposal
v reverse stance
v reverse position
v cancel decision
v suspend decision
v retract statement
v withdraw remark
v retract claim
n policy reversal
n reversal decision
n policy change
n reversal policy
n withdrawal reform
n policy shift

[raise_wages]
v: subj > of|for|to|obj
n: agent|by > for|to|of
v raise wage
v increase wage
v raise pay
v increase pay
v raise salary
v increase salary
v raise minimum wage
v grant pay rise
v grant wage increase
v offer pay rise
v pay arrears
v pay back wage
v restore subsidy
v reinstate subsidy
v cut fuel price
v lower fuel price
v cut tax
v scrap fuel tax
v freeze price
v raise pension
v increase pension
v grant bonus
v accept pay deal
v meet pay demand
v lower price {from: state/person}
n pay rise
n wage increase
n salary increase
n wage rise
n pay increase

[compensate]
v: subj > to|obj|for
n: agent > to|for|of
v compensate {to: state/org/group/part/person}
v indemnify
v pay reparation
v pay compensation
v pay damage
v pay indemnity
v provide reparation
v award compensation {from: state}
v offer compensation
v pay settlement
v pay fine {to: state/org}
v repay {from: state/org; to: state/org/group/part}
v reimburse {to: state/org/group}
v make reparation
v make restitution
v pay restitution
n compensation {to: state/group/part/person}
n reparation
n war reparation
n compensation payment
n restitution payment
n indemnity {to: state/group}

[grant_autonomy]
v: subj > to
n: agent > to
v grant autonomy
v give autonomy
v grant home rule
v grant special status
v give special status
v devolve power
v transfer power to region
v restore autonomy
v expand autonomy
v grant greater autonomy
v give greater autonomy
v decentralise power
v decentralize power
v delegate power
v hand power to region
n autonomy grant
n devolution
n grant autonomy

[grant_independence]
v: subj > to|of|over
n: agent > to
v grant independence
v give independence
v concede independence
v accept independence
v allow independence
v allow independence referendum
v permit independence referendum
v authorise independence referendum
v authorize independence referendum
v grant sovereignty
v cede sovereignty
v hand over sovereignty
v transfer sovereignty
v relinquish sovereignty
v renounce sovereignty
n grant independence
n granting independence
n transfer sovereignty
n handover sovereignty

[grant_rights]
v: subj > to|of|for|obj
n: agent > to
v grant right
v give right
v recognise right
v recognize right
v restore right
v extend right
v guarantee right
v grant voting right
v give right to vote
v grant citizenship
v give citizenship
v restore citizenship
v grant nationality
v grant equality
v grant freedom
v naturalise {to: person/part/group}
v naturalize {to: person/part/group}
v regularise migrant
v regularize migrant
v grant legal status
v give legal status
v decriminalise
v decriminalize
v legalise marriage
v legalize marriage
v allow woman
v legalise abortion
v legalize abortion
v grant civil right
v grant political right
v enfranchise {to: group/part}
n grant citizenship
n granting citizenship
n granting right
n restoration right
n regularisation migrant
n regularization migrant

[end_abuse]
v: subj > of|against|on|in|to
n: agent|by > of|on|against
v abolish death penalty
v suspend execution
v halt execution
v stay execution
v declare moratorium execution
v end torture
v ban torture
v commute death sentence
v end repression
v halt crackdown
v end crackdown
v suspend crackdown
v suspend deportation
v halt deportation
v stop deportation
v close secret prison
v close detention camp
v end discrimination
v end apartheid
v abolish slavery
v stop execution
v end family separation
n abolition death penalty
n moratorium execution
n stay execution
n end crackdown
n suspension deportation
n commutation death sentence

[call_elections]
v: subj > to|in|with|of
n: agent|by > of|in
v call election
v call early election
v call snap election
v announce early election
v announce snap election
v announce election
v set election date
v set date for election
v call referendum
v announce referendum
v hold referendum
v order recount
v allow recount
v accept recount
v annul election
v rerun election
v order rerun
v hold new election
v call fresh election
v call new election
v bring forward election
v schedule election
n early election call
n snap election call
n call election

[share_power]
v: subj > to|with|obj|from
n: agent > to|with
v include opposition
v bring opposition into government
v invite opposition into government
v appoint opposition
v offer cabinet post
v offer ministerial post
v give cabinet post
v offer post to opposition
v offer seat {to: org/group/part/person}
v cede portfolio
v form inclusive government
v appoint transitional government
v form transitional government
v name opposition leader
v accept cohabitation
v offer to share power
v bring rebel into government
v integrate rebel
v integrate fighter into army
n inclusive government
n cabinet post offer

[transfer_power]
v: subj > to|in_favour_of|in_favor_of
n: agent > to
v cede power
v hand over power
v transfer power
v relinquish power
v give up power
v surrender power
v return power
v hand power
v leave power
v pass power
v hand over presidency
v hand over reins
v cede presidency
v pass torch
v restore civilian rule
v return to civilian rule
v abdicate
v hand over authority
v cede control {to: person/org/part}
v relinquish control {to: person/org/part}
v drop reelection bid
v renounce third term
v withdraw candidacy
v drop candidacy
n handover power
n transfer power
n power handover
n transition power
n abdication
n return civilian rule
n power transfer

[accept_inquiry]
v: subj > of|into|by|to|on|with
v accept inquiry
v accept investigation
v accept probe
v allow inquiry
v allow investigation
v permit investigation
v open archive
v declassify document
v declassify file
v release document
v release file
v hand over document
v turn over document
v hand over file
v submit document {to: org}
v provide document {to: org}
v accept audit
v agree to audit
v allow autopsy
v cooperate with investigation
v cooperate with inquiry
v cooperate with investigator
v cooperate with probe
v accept oversight
n opening archive              agent|by > of|to|on
n release document             agent|by > of|to|on
n declassification document    agent|by > of|to|on

[cooperate_with_court]
v: subj > with|to|before|of
v cooperate with court
v cooperate with tribunal
v cooperate with prosecutor
v cooperate with authority
v cooperate with police
v answer summons
v answer question {from: person; to: org/part}
v appear voluntarily
v comply with warrant
v honour summons
v honor summons
v respond to summons
v respond to subpoena
v comply with summons

[open_market]
v: subj > to|for
n: agent > to|for
v open market
v open up market
v open sector
v open up sector
v liberalise market
v liberalize market
v ease foreign ownership
v open economy
v open up economy
v grant market access
v ease market access
v ease rule on foreign investment
v relax regulation
v dismantle monopoly
v accept quota
v accept export limit
v agree to voluntary export restraint
v revalue currency
v remove trade barrier
v remove barrier
n market opening
n opening market
n market access

[settle_price]
v: subj > to|for|with
n: agent > to|for
v grant discount
v give discount
v offer discount
v cut gas price
v lower gas price
v reduce gas price
v accept price increase
v accept higher price
v agree to price
v pay gas debt
v settle gas debt
v release water
v open tap
v open sluice
v increase flow
v raise oil output
v increase oil production
v drop dam project
v suspend dam project
v halt dam project
v abandon mine project
v scrap mine project
v suspend mining
n gas discount
n price discount {from: state; to: state}
n discount {from: state; to: state}

[accept_refugees_return]
v: subj > to|of|from|for|obj
v allow migrant
v let migrant
v allow refugee
v let refugee
v allow asylum seeker
v let asylum seeker
v open border to refugee
v open border to migrant
v open door to refugee
v admit refugee
v admit migrant
v allow migrant to disembark
v let migrant disembark
v raise refugee cap
v lift refugee cap
v ease asylum rule
v relax asylum rule
v allow refugee to work
v allow family reunification
v allow to seek asylum
n admission refugee            agent|by > of|from
n admission migrant            agent|by > of|from

[disaster_access]
v: subj > from|of|to|obj
v accept international aid
v accept foreign aid
v accept aid offer
v accept relief
v accept rescuer
v accept rescue team
v accept emergency aid
v allow rescuer
v let rescuer
v let rescue team
v allow rescue team
v allow relief flight
v allow foreign aid
v allow foreign rescuer
v allow relief worker
v let relief worker
v welcome foreign aid
v accept outside help

[accept_fait_accompli]
v: subj > of|by|over|to
v accept annexation
v accept loss
v accept loss territory
v accept partition
v accept status quo
v accept occupation
v accept neutrality
v accept neutral status
v accept sovereignty
v accept border
v accept demarcation line
v give up bid join
v drop bid join
v abandon bid join
v drop membership bid
v abandon membership bid
v give up territory
v concede territory
v give up claim
v resign oneself to loss
v renounce membership

[concede_intelligence]
v: subj > to|on|of
v hand over code
v disclose programme
v disclose program
v declare stockpile
v reveal existence programme
v reveal existence program
v admit existence
v acknowledge existence programme
v acknowledge existence program
v end spying
v stop spying
v curb surveillance
v limit surveillance
v end surveillance
v end wiretapping
v rein in surveillance
v pledge not to spy
v open secret file
n curb surveillance            agent|by > of|on
n end spying                   agent|by > of|on

[grant_truce_terms]
v: subj > to|of|by|from|against|on
n: agent > to|of|by
v accept ceasefire plan
v accept ceasefire proposal
v accept truce proposal
v accept truce offer
v accept ceasefire offer
v accept surrender
v accept surrender term
v agree to surrender term
v renounce violence
v renounce armed struggle
v renounce terrorism
v abandon armed struggle
v give up armed struggle
v forgo retaliation
v refrain from retaliation
v hold off attack
v call off attack
v call off strike
v call off invasion
v call off offensive
v postpone offensive
v delay offensive
v cancel strike
v drop plan attack
n renunciation violence
n renunciation armed struggle

[reinstate_rights_of_org]
v: subj > to|of|on|for|obj
v allow embassy
v lift restriction on diplomat
v ease restriction on diplomat
v restore diplomatic accreditation
v grant accreditation
v allow diplomat
v allow consulate
v allow reopening consulate
v allow to resume work
v allow to resume operation
v lift ban on aid agency
v lift ban on ngo
v let resume work
v lift ban on charity
v restore licence {to: org}
v restore diplomatic status
v allow mission to continue
v renew mandate {to: org; from: state}
v extend mandate {to: org; from: state}
n reauthorisation {to: org}    agent|by > of
n reauthorization {to: org}    agent|by > of

[drop_lawsuit]
v: subj > against|into|of|on
n: agent|by > against|of
v drop lawsuit
v withdraw lawsuit
v drop complaint
v withdraw complaint
v drop case
v withdraw case
v drop suit
v withdraw charge
v withdraw accusation
v retract accusation
v drop accusation
v withdraw arrest warrant
v cancel arrest warrant
v revoke arrest warrant
v lift arrest warrant
v close investigation
v drop investigation
v close inquiry
v drop inquiry
v end probe
v drop probe
v drop extradition
v drop extradition request
v withdraw extradition request
v dismiss complaint {from: state/org}
v settle lawsuit
n withdrawal complaint
n withdrawal lawsuit
n withdrawal accusation

[withdraw_veto]
v: subj > to|on|against|of
n: agent|by > to|on
v lift veto
v withdraw veto
v drop veto
v drop objection
v withdraw objection
v lift objection
v drop opposition
v withdraw opposition
v abandon opposition
v end opposition
v waive veto
v drop resistance
v overcome objection
v lift hold
v withdraw reservation
v lift reservation
v remove obstacle
n lifting veto
n withdrawal objection
n dropping objection

[end_boycott]
v: subj > of|to|with|in
n: agent|by > of|to
v end boycott
v lift boycott
v call off boycott
v drop boycott
v abandon boycott
v cancel boycott
v return to parliament
v retake seat
v resume seat
v rejoin process
v rejoin peace process
v rejoin dialogue
v agree to contest election
v agree to join government
v return to talk
v rejoin negotiation
v return to fold
v resume participation
n end boycott
n lifting boycott
n return talk
