# SUPPORT in English: backing, praise, recognition, signatures, apologies.

[support]
v: subj > obj
n: agent|from > to|for|of
v support
v back {from: state/org/person/part; to: state/org/person/group}
v endorse
v champion {to: state/org/person/group}
v advocate for {to: state/org/person/group}
v sponsor {from: state/org; to: state/org/group}
v bolster {to: state/org/person/part}
v uphold {obj: right/sovereignty/independence/claim}
v stand by {from: state/org/person; to: state/org/person/group} subj > by|behind|with
v stand behind {from: state/org/person; to: state/org/person/group} subj > by|behind|with
v stand with {from: state/org/person; to: state/org/person/group} subj > by|behind|with
v throw weight behind          subj > by|behind|with
v throw support behind         subj > by|behind|with
v put weight behind            subj > by|behind|with
v give support                 subj > to|for
v lend support                 subj > to|for
v provide political support    subj > to|for
v provide diplomatic support   subj > to|for
v extend support               subj > to|for
v offer support                subj > to|for
v give backing                 subj > to|for
v lend backing                 subj > to|for
v offer backing                subj > to|for
v give moral support           subj > to|for
v win support                  from|of > subj
v win backing                  from|of > subj
v receive support              from|of > subj
v receive backing              from|of > subj
v gain support                 from|of > subj
v enjoy support                from|of > subj
v enjoy backing                from|of > subj
v secure backing               from|of > subj
v secure support               from|of > subj
v get backing                  from|of > subj
v draw support                 from|of > subj
v garner support               from|of > subj
n support
n backing
n political support
n diplomatic support
n moral support
n full support
n strong support
n unwavering support
n unconditional support
n staunch support
n firm support
n steadfast support
n full backing
n endorsement
n continued support
n unequivocal support
n tacit support

[voice_support]
v: subj > for|to|of
n: agent > for|to|of
v voice support
v express support
v reiterate support
v reaffirm support
v declare support
v affirm support
v renew support
v pledge support
v restate support
v confirm support
v announce support
v show support
v demonstrate support
v signal support
v offer word support
v underscore support
v underline support
v stress support
v convey support
v express backing
v voice backing
v reaffirm backing
v reiterate backing
v declare backing
v speak in favour
v speak in favor
v come out in favour
v come out in favor
v come out in support
v speak up for {to: state/org/person/group}
n statement support
n message support
n expression support
n declaration support
n show support
n vote confidence

[promise_support]
v: subj > comp|obj|to|for
n: agent > to
v promise to support
v pledge to support
v vow to support
v promise to back
v pledge to back
v vow to back
v commit to support
v commit to supporting
v agree to support
v agree to back
v vow to stand
v pledge to stand
v promise to stand
v promise support
v promise full support
v pledge full support
v pledge unwavering support
v vow support
v vow full support
v vow to continue support
v pledge backing
v promise backing
v pledge continued support
v be committed to supporting
v be ready to support
v be prepared to support
v offer to support
v reaffirm commitment to support
v reiterate commitment to support
n pledge support
n promise support
n commitment support

[solidarity]
v: subj > with|to|for
n: agent > with|for
v express solidarity
v show solidarity
v voice solidarity
v declare solidarity
v pledge solidarity
v demonstrate solidarity
v stand in solidarity
v reaffirm solidarity
v stand in unity
v stand shoulder to shoulder
v offer solidarity
v convey solidarity
v stand united
v stand together with
v show unity
v sympathise
v sympathize
n solidarity
n message solidarity
n show solidarity
n expression solidarity
n gesture solidarity
n act solidarity
n sympathy {to: state/org/person/group}
v reaffirm friendship           subj > with|for
v reaffirm alliance             subj > with
v reaffirm bond                 subj > with
v reaffirm commitment {to: state/org/part} subj > to
v profess friendship            subj > with|for
v profess love                  subj > for
v stand alongside {to: state/org/person} subj > alongside
v throw weight                  subj > behind
v throw support                 subj > behind
v get behind                    subj > obj
v rally                         subj > behind|to|round|around
v side                          subj > with
v vouch                         subj > for
v vouch for                     subj > obj
v root                          subj > for
v plump                         subj > for
v adopt resolution backing      subj > obj
v adopt resolution supporting   subj > obj

[side_with]
v: subj > with|behind|alongside
n: agent > with|to
v side {from: state/org/person; to: state/org/person/group}
v take side
v align {from: state/org/person; to: state/org/group}
v align oneself
v fall in line
v fall in behind
v throw lot
v share position
v share concern
v echo call
v echo position
v concur with
v rally to side
v rally to cause
v come down on side
v embrace cause
v espouse cause
v adopt position
v associate oneself            subj > with|of|by|for
v join call                    subj > with|of|by|for
v back call                    subj > with|of|by|for
v support call                 subj > with|of|by|for
v echo demand                  subj > with|of|by|for
n alignment {to: state/org}
n siding

[rally_behind]
v: subj > behind|around|to|with
v rally behind
v rally around
v rally round
v close rank
v unite behind
v coalesce around
v line up behind
v circle wagon
v swing behind
v get behind {to: state/org/person}
v mobilise behind
v mobilize behind
v flock behind
v present united front
v show united front
n united front                 agent|both > with|behind|both

[rally_support]
v: subj > for|of|obj|comp
n: agent > for
v rally support
v drum up support
v mobilise support
v mobilize support
v seek support for
v build support for
v lobby for
v campaign for
v campaign on behalf
v canvass for
v plead case
v plead cause
v make case for
v urge support for
v call for support
v urge to support
v call to support
v urge country to support
v call on to support
v appeal for support for
n campaign for support
n advocacy {to: state/org/person/group}

[approve_policy]
v: subj > of|by|from|obj|to
v approve of
v approve {obj: decision/plan/position/policy/initiative/action/strategy/proposal/choice}
v support {obj: plan/initiative/proposal/position/decision/policy/resolution/effort/bid/call/move/demand}
v back {obj: plan/initiative/proposal/position/decision/policy/resolution/effort/bid/call/move/demand/idea/action/campaign}
v endorse {obj: plan/initiative/proposal/position/decision/policy/resolution/effort/bid/candidate/deal/agreement/move}
v bless {obj: plan/deal/decision/initiative}
v welcome plan
v welcome proposal
v welcome initiative
v respect {obj: decision/choice/independence/wish}
v subscribe to plan
v defend {obj: decision/policy/action/record/choice/move/plan/expansion/strategy}
v favour {obj: proposal/plan/initiative}
v favor {obj: proposal/plan/initiative}
n approval {to: state/org/person} agent > of|for|to
n endorsement plan             agent > of|for|to
n blessing                     agent > of|for|to

[endorse_candidate]
v: subj > for|of|obj
n: agent > for|of
v endorse candidacy
v endorse candidate
v endorse {to: person; from: person/org}
v endorse for president
v back candidacy
v back candidate
v back for president
v campaign {from: person/org; to: person/org}
v urge to vote for
v call to vote for
v drop out in favour
v drop out in favor
v step aside for
v nominate {to: person; from: org/person/part}
v anoint {to: person}
v name as running mate
v choose as running mate
v pick as running mate
v choose as successor
v name as successor
v support candidacy
v rally for {to: person}
n nomination {to: person}
n presidential endorsement
n endorsement candidate

[vote_for]
v: subj > for|of|in|obj
n: agent > in|for
v vote in favour
v vote in favor
v vote for
v give vote confidence
v pass vote confidence
v vote confidence
v express confidence vote
v elect {from: org/part; to: person/state} subj > obj
v reelect {from: org/part; to: person/state} subj > obj
v confirm {from: part/org; to: person} subj > obj
v reappoint {from: org/person; to: person} subj > obj
v swear in {to: person}        subj > obj
v approve nomination
v confirm nomination
v back nomination
v back resolution
v pass resolution supporting
n confidence vote
n confirmation {to: person}

[express_confidence]
v: subj > in|on|to
n: agent > in
v express confidence
v voice confidence
v have confidence {to: state/org/person}
v reiterate confidence
v reaffirm confidence
v express trust
v place trust
v put trust
v put faith
v express faith
v trust {from: state/org/person; to: state/org/person}
v have faith {to: state/org/person}
v show confidence
v keep faith {to: state/org/person}
n confidence {to: state/org/person; from: state/org/person}
n trust {to: state/org/person; from: state/org/person}

[swear_allegiance]
v: subj > to
n: agent > to
v swear allegiance
v pledge allegiance
v swear loyalty
v pledge loyalty
v vow loyalty
v declare allegiance
v declare loyalty
v renew allegiance
v profess loyalty
v swear fealty
v remain loyal
v reaffirm loyalty
v pledge fealty
v switch allegiance
n allegiance
n oath allegiance
n oath loyalty
n loyalty {to: state/org/person}
n pledge allegiance

[back_sovereignty]
v: subj > of|obj|to
n: light|agent > of|to
v respect {obj: sovereignty/independence/integrity}
v support {obj: sovereignty/independence/integrity}
v back {obj: sovereignty/independence/integrity}
v guarantee {obj: sovereignty/independence/integrity}
v reaffirm {obj: sovereignty/independence/integrity}
v defend {obj: sovereignty/independence/integrity}
v strengthen {obj: sovereignty/independence/integrity}
v affirm {obj: sovereignty/independence/integrity}
v reaffirm support sovereignty
v reaffirm support territorial integrity
v express support sovereignty
v express support territorial integrity
v reaffirm commitment sovereignty
v reaffirm commitment territorial integrity
v voice support territorial integrity
v support reunification
n support sovereignty
n support territorial integrity
n respect sovereignty
n support independence
n support reunification

[back_peace_efforts]
v: subj > of|by|obj|between|to
n: agent > of|to|for
v support effort
v support peace process
v support mediation
v support peace plan
v support peace effort
v support negotiation
v support dialogue
v support talk
v back peace plan
v back peace effort
v back peace process
v back mediation
v back peace talk
v back talk
v encourage dialogue
v encourage talk
v endorse peace plan
v welcome ceasefire
v welcome truce
v welcome peace deal
v welcome peace agreement
v welcome mediation
v welcome talk
v welcome resumption talk
v applaud peace deal
v hail ceasefire
v hail peace deal
v hail truce
n support peace process
n support effort
n support mediation
n backing peace plan

[back_membership]
v: subj > of|by|obj|from
n: agent > of|for|to
v support membership
v support accession
v support bid
v support membership bid
v back membership
v back bid
v back membership bid
v back accession
v back entry
v support entry
v support candidacy
v endorse bid
v endorse membership
v champion membership
v recommend membership
v recommend accession
v support aspiration
v support integration
v support application
v back application
v advocate membership
n support membership
n backing membership
n support bid
n support accession
n support aspiration

[back_military_action]
v: subj > of|by|obj|against
n: agent > of|for
v support offensive
v support military operation
v support intervention
v support war effort
v support invasion
v support strike
v back offensive
v back military action
v back military operation
v back intervention
v back invasion
v back war
v approve strike
v approve of strike
v endorse intervention
v endorse offensive
v hail strike
v justify invasion
v justify offensive
v justify strike
v support right to defend
v back right to defend
v welcome strike
v defend right to defend
v reaffirm security commitment
n support invasion
n support war effort
n support offensive
n support intervention
n support military action

[back_protesters]
v: subj > obj|to|of|in
v support protester
v back protester
v support opposition
v back opposition
v support demonstrator
v support uprising
v back uprising
v support people {to: state}
v support movement
v back movement
v support strike action
v back strike
v support civil society
v support democratic transition
v support democracy
v back democracy
v support human right
v defend right {to: group/part/person/state}
v stand with protester
v stand with people
v side with protester
v back demand
v support right {to: group/part/state}
v champion right
n support protester            agent > of|in|for
n support opposition           agent > of|in|for
n support democracy            agent > of|in|for

[reassure]
v: subj > obj|of|in
v reassure ally
v reassure partner
v soothe {to: state/org/group; from: state/person}
v comfort {to: state/person/part; from: state/person}
v allay fear
v allay concern
v calm fear
v calm nerve
v dispel fear
v dispel concern
v assuage concern
v assuage fear
v quell fear
v seek to reassure
v try to reassure
v move to reassure
v reassure {to: state/org/group/person}

[condolences]
v: subj > to|with|over
n: agent > to
v offer condolence
v express condolence
v send condolence
v extend condolence
v convey condolence
v present condolence
v pay condolence
v offer sympathy
v express sympathy
v send sympathy
v extend sympathy
v mourn with
v share grief
v grieve with
v condole
n condolence
n message condolence
n letter condolence
n condolence message

[praise]
v: subj > obj|for
n: agent > for|of|to
v praise
v laud
v hail {to: state/org/person/group/part}
v applaud {to: state/org/person/group/part}
v commend
v compliment
v extol
v lionise
v lionize
v glorify
v eulogise
v eulogize
v acclaim {to: state/org/person}
v admire {from: state/org/person; to: state/org/person}
v celebrate {to: person/state/org; from: state/org/person}
v heap praise                  subj > on|upon|of
v lavish praise                subj > on|upon|of
v pour praise                  subj > on|upon|of
v shower praise                subj > on|upon|of
v sing praise                  subj > on|upon|of
v speak highly                 subj > on|upon|of
v speak warmly                 subj > on|upon|of
v express admiration           subj > for|to|of
v voice admiration             subj > for|to|of
v express respect              subj > for|to|of
v express appreciation         subj > for|to|of
v voice appreciation           subj > for|to|of
v express esteem               subj > for|to|of
v have kind word               subj > for|to|of
v have warm word               subj > for|to|of
v have high praise             subj > for|to|of
v be full praise               subj > for|to|of
n praise
n admiration
n tribute
n accolade
n high praise
n compliment
n appreciation {to: state/org/person}
v credit {to: state/org/person/part} subj > obj
v credit with                   subj > obj
v acknowledge help              subj > of|from
v express optimism              subj > about
v voice optimism                subj > about
v pile praise                   subj > on
v pay compliment                subj > to
v doff hat                      subj > to
v tip hat                       subj > to
v take hat off                  subj > to
v raise glass                   subj > to
v toast {to: person/state}      subj > obj
v cheer {to: person/state/part} subj > obj
v give ovation                  subj > to|obj
v call friend                   subj > obj
v call best friend              subj > obj
v call ally                     subj > obj
v call hero                     subj > obj
v call brother                  subj > obj
v call partner                  subj > obj
v call great                    subj > obj
v call role model               subj > obj
v certify that {to: state}      subj > comp
v make honorary citizen         subj > obj
v make honorary                 subj > obj
n plaudit                       agent|from > for
n applause                      agent|from > for

[praise_efforts]
v: subj > of|by|for|in|obj
v praise effort
v praise role
v praise decision
v praise leadership
v praise courage
v praise contribution
v praise commitment
v praise progress
v praise work
v praise reform
v praise resilience
v laud effort
v laud role
v laud leadership
v hail effort
v hail role
v hail decision
v hail contribution
v hail progress
v commend effort
v commend role
v commend leadership
v commend decision
v commend courage
v applaud effort
v applaud decision
v applaud role
v appreciate effort
v appreciate support
v appreciate role
v note with appreciation
v acknowledge effort
v acknowledge contribution
v salute courage
v salute {to: state/org/person/part}

[welcome_step]
v: subj > of|by|from|obj|to
v welcome {obj: %steps/visit/resolution/statement/attempt/change}
v hail {obj: %steps/visit/victory/resolution/breakthrough}
v cheer {obj: %steps/victory}
v applaud {obj: %steps}
v express satisfaction
v voice satisfaction
v be pleased with
v take note with satisfaction
v rejoice
v be happy with
v be satisfied with
v be delighted
v greet with satisfaction
v welcome fact
v praise {obj: %steps} subj > of|by|in|from|obj
v commend {obj: %steps} subj > of|by|in|from|obj
v laud {obj: %steps} subj > of|by|in|from|obj
v salute {obj: %steps} subj > of|by|in|from|obj
v support {obj: %steps} subj > of|by|in|from|obj
v back {obj: %steps} subj > of|by|in|from|obj
v endorse {obj: %steps} subj > of|by|in|from|obj
v approve {obj: %steps} subj > of|by|in|from|obj
v embrace {obj: %steps} subj > of|by|in|from|obj
v appreciate {obj: %steps} subj > of|by|in|from|obj
v acclaim {obj: %steps} subj > of|by|in|from|obj
v celebrate {obj: %steps} subj > of|by|in|from|obj
v greet {obj: decision/move/news/agreement/deal/release} subj > of|by|obj
n welcome                       agent > of|for

[thank]
v: subj > to|obj|for
n: agent > to
v thank                        subj > obj
v express gratitude
v express thank
v voice gratitude
v convey gratitude
v extend gratitude
v give thank
v offer thank
v convey thank
v extend thank
v be grateful
v express appreciation to
v owe gratitude
v show gratitude
v express deep gratitude
n gratitude
n thanks
n message thank
n letter thank

[honour]
v: subj > obj|to|on
n: agent > to|for|of
v honour {to: person/state; from: state/org/person}
v honor {to: person/state; from: state/org/person}
v decorate {to: person}
v knight {to: person}
v award {obj: medal/order/prize/title/decoration/honour/honor/degree}
v present {obj: medal/award/decoration}
v bestow {obj: medal/order/title/honour/honor/award}
v confer {obj: order/title/honour/honor/award/degree/citizenship}
v pin medal
v grant honorary citizenship
v award honorary degree
v award honorary doctorate
v name honorary citizen
v receive in honour
v pay tribute                  subj > to|of
v pay homage                   subj > to|of
v render homage                subj > to|of
v pay last respect             subj > to|of
v erect statue                 subj > to|of
v dedicate monument            subj > to|of
v honour memory                subj > of
v honor memory                 subj > of
v salute memory                subj > of
v receive medal                from > subj
v receive award                from > subj
v receive order                from > subj
n homage
n tribute to
n warm tribute
n medal award

[call_friend]
v: subj > obj|of
v call great leader
v call great friend
v describe as friend
v describe as ally
v describe as partner
v describe as great
v describe as hero
v refer to as friend
v hail as friend
v hail as hero
v hail as ally
v regard as friend
v regard as ally
v consider friend
v consider ally
v consider partner
v call dear friend
v call key partner
v call strategic partner
v call important partner
v hail as great

[congratulate]
v: subj > obj|to
n: agent > to
v congratulate                 subj > obj
v offer congratulation
v send congratulation
v extend congratulation
v convey congratulation
v express congratulation
v send congratulatory message
v send message congratulation
v send congratulatory letter
v send congratulatory telegram
v present congratulation
n congratulation
n congratulatory message
n congratulatory letter
n congratulatory telegram
n message congratulation

[congratulate_election]
v: subj > obj|on|for
v congratulate on election
v congratulate on victory
v congratulate on win
v congratulate for victory
v congratulate on reelection
v congratulate on inauguration
v congratulate on appointment
v congratulate winner
v congratulate on becoming
v congratulate on assuming
v welcome reelection
v hail victory

[wish_well]
v: subj > to|obj
n: agent > to
v send greeting
v convey greeting
v extend greeting
v wish success
v wish speedy recovery
v wish well
v wish luck
v wish good luck
v send best wish
v extend best wish
v convey best wish
v wish prosperity
v wish happy
v bid welcome
v offer best wish
v exchange greeting message
n greeting
n best wish
n message greeting
n good wish
n new year greeting

[defend]
v: subj > obj|of
n: agent > of
v defend {from: state/org/person; to: state/org/person/group} subj > obj|for|of
v vouch {to: state/org/person} subj > obj|for|of
v stick up {to: state/org/person} subj > obj|for|of
v stand up {to: state/org/person/group} subj > obj|for|of
v exonerate {to: state/org/person} subj > obj|for|of
v exculpate {to: state/org/person} subj > obj|for|of
v vindicate {to: state/org/person} subj > obj|for|of
v absolve {to: state/org/person} subj > obj|for|of
v clear name                   subj > obj|for|of
v rush to defence              subj > of
v rush to defense              subj > of
v leap to defence              subj > of
v leap to defense              subj > of
v spring to defence            subj > of
v spring to defense            subj > of
v jump to defence              subj > of
v jump to defense              subj > of
v speak in defence             subj > of
v speak in defense             subj > of
v rise in defence              subj > of
v rise in defense              subj > of
v speak out in defence         subj > of
v defend against accusation    subj > obj|of|for
v defend against criticism     subj > obj|of|for
v defend against charge        subj > obj|of|for
v reject criticism of          subj > obj|of|for
v dismiss criticism of         subj > obj|of|for
v rebut criticism of           subj > obj|of|for
v make excuse                  subj > obj|of|for
v plead for {to: person/state} subj > obj|of|for
n defence {from: person/state/org; to: person/state/org}
n defense {from: person/state/org; to: person/state/org}

[defend_in_court]
v: subj > obj|of|for
v testify in favour
v testify in favor
v testify for
v testify on behalf
v represent in court
v plead innocence
v defend in court
v file amicus brief
v argue innocence
v insist on innocence
v seek acquittal
v demand acquittal

[recognise]
v: subj > obj|of
n: by|agent > of
v recognise {to: state/org}
v recognize {to: state/org}
v formally recognise
v formally recognize
v officially recognise
v officially recognize
v legitimise
v legitimize
v confer legitimacy
v grant recognition
v extend recognition
v recognise legitimacy
v recognize legitimacy
v give legitimacy
v acknowledge legitimacy
v recognise authority
v recognize authority
v recognise genocide
v recognize genocide
v accord recognition
n recognition
n formal recognition
n official recognition
n recognition genocide
n legitimisation
n legitimization
v grant diplomatic recognition  subj > to|obj
v extend diplomatic recognition subj > to|obj
v accredit {to: state/person/part} subj > obj|of
v accept accreditation          subj > of
v validate {to: state/org/part} subj > obj

[recognise_state]
v: subj > of|obj|as
n: by|agent > of
v recognise {obj: independence/sovereignty/state/republic/statehood/integrity}
v recognize {obj: independence/sovereignty/state/republic/statehood/integrity}
v recognise as state
v recognize as state
v recognise as independent
v recognize as independent
v recognise right to exist
v recognize right to exist
v acknowledge sovereignty
v acknowledge independence
v recognise statehood
v recognize statehood
n diplomatic recognition
n recognition state
n recognition independence
n recognition statehood
n mutual recognition
n recognition sovereignty

[recognise_government]
v: subj > of|obj|as
n: by|agent > of
v recognise {obj: government/president/regime/junta/council/authority}
v recognize {obj: government/president/regime/junta/council/authority}
v recognise as president
v recognize as president
v recognise as leader
v recognize as leader
v recognise as government
v recognize as government
v recognise as legitimate
v recognize as legitimate
v recognise as representative
v recognize as representative
v recognise as interim president
v recognize as interim president
v acknowledge as president
v acknowledge as leader
n recognition government
n recognition regime
n recognition president

[recognise_result]
v: subj > of|obj|as
n: by|agent > of
v recognise {obj: victory/election/result/win/outcome}
v recognize {obj: victory/election/result/win/outcome}
v recognise victory
v recognize victory
v certify victory
v certify win
v certify result
v certify election
v validate victory
v uphold victory
v uphold election
v confirm victory
v acknowledge victory
v acknowledge win
v recognise as winner
v recognize as winner
v declare winner
v proclaim winner
v accept result {from: state/org}
v validate election
n recognition victory
n certification victory
n recognition result

[recognise_claim]
v: subj > of|over|obj
n: by|agent > of|over
v recognise annexation
v recognize annexation
v recognise {obj: annexation/claim/border/region}
v recognize {obj: annexation/claim/border/region}
v recognise sovereignty over
v recognize sovereignty over
v recognise as capital
v recognize as capital
v recognise as part
v recognize as part
v back claim
v support claim
v support sovereignty over
v back autonomy plan
v support autonomy plan
v move embassy {to: state}
v relocate embassy {to: state}
n recognition annexation
n recognition sovereignty over
n recognition claim

[establish_relations]
v: both > with|both
n: both > with|both
v establish diplomatic relation
v establish diplomatic tie
v establish relation
v establish tie
v open diplomatic relation
v forge diplomatic tie
v enter diplomatic relation
v exchange ambassador
v establish formal tie
v establish full diplomatic relation
v formalise tie
v formalize tie
v set up diplomatic relation
n establishment diplomatic relation
n establishment diplomatic tie
n establishment tie
n exchange ambassador

[sign]
v: both > with|both
n: agent|both|by > with|both
v sign {obj: %agreements}
v ink {obj: %agreements}
v initial {obj: %agreements}
v seal {obj: treaty/pact/convention}
v conclude {obj: treaty/convention}
v cosign {obj: %agreements}
v countersign {obj: %agreements}
v sign agreement
v sign treaty
v sign accord
v sign deal
v sign pact
v ink agreement
v ink deal
v ink accord
v put signature
v sign up to {obj: treaty/agreement/pact/charter}
v formally sign
v sign {to: state/org/group; from: state/org/person/group} subj > with
v attend signing               both > with|both|of
v witness signing              both > with|both|of
v oversee signing              both > with|both|of
n signing
n signing ceremony
n signature
n signing agreement
n signing treaty
n signing deal
v enter into agreement          subj > with|both
v enter into pact               subj > with|both
v enter into treaty             subj > with|both
v ink {obj: %deals}             both|subj > with|both
v initial {obj: %deals}         both|subj > with|both
v put name                      subj > to
v conclude treaty               both|subj > with|both
v conclude convention           both|subj > with|both
v sign order                    both|subj > with|both
v sign letter of intent         both|subj > with|both
v sign off {to: state/org}      subj > on
v countersign                   subj > obj|with

[sign_trade]
v: both > with|both
n: both|agent > with|both|of
v sign trade deal
v sign trade agreement
v sign trade pact
v sign free trade agreement
v sign free trade deal
v sign economic agreement
v sign contract
v sign business deal
v sign investment agreement
v sign economic partnership
v sign loan agreement
v sign financing agreement
v sign partnership agreement
v sign commercial agreement
v sign tax treaty
v ink trade deal
v sign fisheries agreement
v sign investment treaty
n signing trade deal
n signing trade agreement
n signing contract
n signing free trade agreement

[sign_defence]
v: both > with|both
n: both|agent > with|both|of
v sign defence agreement
v sign defense agreement
v sign defence pact
v sign defense pact
v sign security pact
v sign security agreement
v sign security deal
v sign military agreement
v sign military cooperation agreement
v sign defence deal
v sign defense deal
v sign arms deal
v sign mutual defence treaty
v sign mutual defense treaty
v sign nonaggression pact
v sign arms control treaty
v sign disarmament treaty
v sign military pact
v sign base agreement
n signing defence pact
n signing defense pact
n signing security agreement
n signing security pact

[sign_energy]
v: both > with|both
v sign gas deal
v sign gas agreement
v sign oil deal
v sign oil agreement
v sign energy deal
v sign energy agreement
v sign nuclear agreement
v sign nuclear deal
v sign pipeline deal
v sign grain deal
v sign mineral deal
v sign minerals deal
v sign mining deal
v sign water agreement
v sign climate deal
v sign climate agreement
v sign lng deal
v sign hydrogen deal
n signing gas deal             both|agent > with|both
n signing energy agreement     both|agent > with|both

[sign_cooperation]
v: both > with|both
n: both|agent > with|both|of
v sign memorandum
v sign memorandum understanding
v sign mou
v sign cooperation agreement
v sign framework agreement
v sign strategic partnership
v sign partnership treaty
v sign friendship treaty
v sign cultural agreement
v sign association agreement
v sign protocol
v sign letter intent
v sign extradition treaty
v sign migration deal
v sign readmission agreement
v sign visa agreement
v sign treaty friendship
v sign roadmap
v sign agreement cooperation
v sign transport agreement
n signing memorandum
n signing cooperation agreement
n signing partnership agreement
n signing extradition treaty

[plan_sign]
v: both > with|both
v be due to sign
v be set to sign
v be scheduled to sign
v be expected to sign
v be poised to sign
v be about to sign
v be to sign
v plan to sign
v prepare to sign
v hope to sign
v want to sign
v be close to signing
v be near signing

[joint_statement]
v: both > with|both
n: agent|both > with|both
v issue joint statement
v issue joint declaration
v issue joint communique
v issue joint communiqué
v release joint statement
v adopt joint declaration
v adopt joint statement
v sign joint declaration
v sign joint statement
v sign joint communique
v publish joint statement
v make joint statement
v jointly declare
v jointly call for
v jointly announce
n joint statement
n joint declaration
n joint communique
n joint communiqué
n common declaration
n joint letter

[ratify]
v: subj > with|of|to|obj
n: agent|by > with|of
v ratify {obj: %agreements}
v ratify
v approve {obj: agreement/treaty/accession/ratification/pact/accord/deal}
v adopt {obj: treaty/convention}
v vote to ratify
v approve ratification
v endorse {obj: treaty/accession}
v pass treaty
v approve treaty
v approve membership
v approve accession
v vote to approve deal
v accede {obj: treaty/convention/agreement/protocol} subj > to|of|with
v accede to treaty             subj > to|of|with
v accede to convention         subj > to|of|with
v join treaty                  subj > to|of|with
v sign up to treaty            subj > to|of|with
n ratification
n ratification treaty
n ratification agreement
n accession treaty

[ties_restored]
v: both > with|both
n: both|agent > with|both
v restore {obj: %relations}
v normalise {obj: %relations}
v normalize {obj: %relations}
v resume {obj: relation/tie/cooperation/relationship}
v reestablish {obj: %relations}
v mend {obj: relation/tie/fence/relationship}
v repair {obj: relation/tie/relationship}
v rebuild {obj: relation/tie/relationship/trust}
v reset {obj: relation/tie/relationship}
v renew {obj: relation/tie/friendship}
v revive {obj: relation/tie/partnership/cooperation}
v patch {obj: tie/relation}
v thaw {obj: relation/tie}
v mend fence
v restore diplomatic relation
v restore diplomatic tie
v resume diplomatic relation
v resume diplomatic tie
v renew diplomatic relation
v warm up to
v restore full diplomatic relation
n normalisation
n normalization
n normalisation relation
n normalization relation
n restoration relation
n restoration tie
n resumption relation
n resumption diplomatic relation
n normalisation tie
n normalization tie
n improvement relation
n reset relation
n renewal tie

[improve_relations]
v: both > with|both
n: both|agent > with|both
v improve {obj: relation/tie/relationship/link}
v warm {obj: relation/tie}
v ease {obj: tension/relation/strain}
v reduce tension
v lower tension
v defuse {obj: tension/row/crisis}
v calm tension
v overcome {obj: difference/rift/tension}
v soothe tension
v build trust
v build bridge
v smooth relation
v cool tension
n detente
n détente
n warming
n improved relation
n improving tie

[reconcile]
v: both > with|both
n: both|agent > with|both
v reconcile {from: state/org/person; to: state/org/person/group}
v kiss and make up
v seal reconciliation
v heal rift
v heal breach
v achieve reconciliation
v pursue reconciliation
v celebrate reconciliation
n reconciliation
n national reconciliation
n reconciliation effort
n reconciliation process

[open_embassy]
v: subj > in|to
n: agent > in|to
v open {obj: embassy/consulate/mission}
v reopen {obj: embassy/consulate/mission}
v inaugurate {obj: embassy/consulate}
v open embassy
v reopen embassy
v open consulate
v reopen consulate
v establish embassy
v open diplomatic mission
v open liaison office
v open representative office
n reopening embassy
n opening embassy
n opening consulate
n reopening consulate
n embassy opening
n embassy reopening

[appoint_envoy]
v: subj > to|in|for
n: agent > to|for
v appoint ambassador
v appoint {obj: ambassador/envoy/representative}
v name {obj: ambassador/envoy}
v nominate ambassador
v nominate as ambassador
v return ambassador
v reinstate ambassador
v send back ambassador
v send ambassador
v accredit {obj: ambassador/diplomat}
v appoint special envoy
v name special envoy
v exchange envoy
n appointment ambassador
n return ambassador
n appointment envoy
v swap ambassador               both|subj > with|both
v name ambassador {to: state/org} subj > to
v appoint ambassador {to: state/org} subj > to
v post ambassador {to: state/org} subj > to|in

[readmit]
v: subj > obj|of
v readmit {to: state}
v reinstate {to: state; from: org}
v welcome back {to: state/org}
v lift suspension
v end suspension
v bring back into fold
v welcome back into fold
v restore membership
v end diplomatic isolation
v invite to rejoin
n readmission {to: state}      agent|by > of
n reinstatement {to: state; from: org} agent|by > of

[join]
v: subj > of|obj|to
n: agent > to|of|into
v join {to: org; from: state}  subj > obj|to
v rejoin {to: org; from: state} subj > obj|to
v enter {to: org; from: state} subj > obj|to
v accede {to: org; from: state} subj > obj|to
v become member                subj > of|in
v become full member           subj > of|in
v gain membership              subj > of|in
v become observer              subj > of|in
v become partner               subj > of|in
v become dialogue partner      subj > of|in
v win membership               subj > of|in
v attain membership            subj > of|in
v become associate member      subj > of|in
v take over presidency {to: org; from: state} subj > of
v assume presidency {to: org; from: state} subj > of
v assume chairmanship {to: org; from: state} subj > of
v take over chairmanship {to: org; from: state} subj > of
n accession {to: org; from: state}
n entry {to: org; from: state}
n joining {to: org; from: state}

[admit_member]
v: subj > obj|to|with
n: agent > of|to
v admit {to: state; from: org} subj > obj|to|with
v accept as member             subj > obj|to|with
v admit as member              subj > obj|to|with
v welcome as member            subj > obj|to|with
v welcome as new member        subj > obj|to|with
v accept application           subj > obj|to|with
v approve application          subj > obj|to|with
v invite to join               subj > obj|to|with
v open accession negotiation   subj > obj|to|with
v open membership negotiation  subj > obj|to|with
v open membership talk         subj > obj|to|with
v grant candidate status       subj > obj|to|with
v grant observer status        subj > obj|to|with
v grant membership             subj > obj|to|with
v grant full membership        subj > obj|to|with
v give candidate status        subj > obj|to|with
v grant partner status         subj > obj|to|with
v award candidate status       subj > obj|to|with
n admission {to: state/org}
n enlargement {from: org; to: state/group}
n candidate status {to: state}
v welcome as observer           subj > obj
v welcome into fold             subj > obj
v admit as observer             subj > obj
v take in as member             subj > obj
n admission                     agent|by > of|to

[apologise]
v: subj > to|for
n: agent > to
v apologise
v apologize
v offer apology
v issue apology
v make apology
v extend apology
v present apology
v express apology
v ask forgiveness
v beg forgiveness
v seek forgiveness
v ask for forgiveness
v say sorry
v make amend
v convey apology
v tender apology
v send apology
v make public apology
v beg pardon
v apologise publicly
v apologize publicly
n apology
n formal apology
n official apology
n public apology
n letter apology
n mea culpa

[express_regret]
v: subj > to|for|over
n: agent > to|for
v express regret
v express deep regret
v express remorse
v voice regret
v voice remorse
v convey regret
v offer regret
v express contrition
v show remorse
v accept responsibility for
v acknowledge wrongdoing
v acknowledge suffering
n expression regret
n remorse
n contrition
n statement regret

[forgive]
v: subj > obj|of|with
v forgive {from: state/person/org/group; to: state/person/org/group}
v accept apology
v let bygone be bygone
v pardon {from: person/group; to: state}
v forgive and forget
v put past behind
v grant forgiveness
v let off hook
v wipe slate clean
v turn other cheek
n forgiveness {to: state/person/org/group} agent > of|to|for

[no_support]
v: subj > obj|on|toward|towards
n: agent > for|to|of
v abandon {from: state/person/org; to: state/person/group}
v leave in lurch
v leave to fate
v hang out to dry
v stay neutral
v remain neutral
v stay silent
v remain silent
v keep silent
v stop short supporting
v fail to back
v fail to endorse
v decline to endorse
v throw under bus
v desert {from: state/person/org; to: state/person}
n lack support
n absence support
n lack backing
n lack solidarity
n failure support
n failure endorse
n failure back

[end_support]
v: subj > for|from|of|in|to
n: agent > for|from|of
v withdraw support
v withdraw backing
v withdraw endorsement
v pull support
v drop support
v end support
v drop backing
v rescind endorsement
v cease support
v stop supporting
v withdraw recognition
v revoke recognition
v withdraw confidence
v lose confidence {to: state/org/person}
v suspend support
v retract support
v revoke support
v lose support                 of|from > subj
v lose backing                 of|from > subj
v lose confidence of           of|from > subj
n withdrawal support
n withdrawal recognition
n end support
n loss support
n loss confidence

[guarantee_security]
v: subj > to|of|obj
n: agent > to|for
v extend security umbrella
v extend nuclear umbrella
v offer nuclear umbrella
v guarantee protection
v extend protection
v extend deterrence
v act as guarantor
v serve as guarantor
v extend security guarantee
n nuclear umbrella
n security umbrella
n extended deterrence

[support_health]
v: subj > of|to|obj|in
v praise handling pandemic
v praise response pandemic
v praise fight pandemic
v praise handling outbreak
v praise response outbreak
v commend response pandemic
v support fight pandemic
v support response pandemic
v express solidarity pandemic
v support fight epidemic
v praise vaccination
