# ACCUSE in English: the meanings stand in concepts/accuse.toml.

[accuse]
v: subj > obj
n: agent > against|at|of
v accuse
v blame
v incriminate
v fault
v charge that                          subj > comp
v point finger                         subj > at
v point accusing finger                subj > at
v lay blame                            subj > on
v put blame                            subj > on
v pin blame                            subj > on
v place blame                          subj > on
v cast blame                           subj > on
v shift blame                          subj > on
v lay blame at door                    subj > of
v heap blame                           subj > on
v pour blame                           subj > on
v level accusation                     subj > against|at
v make accusation                      subj > against|at
v hurl accusation                      subj > against|at
v fling accusation                     subj > against|at
v raise accusation                     subj > against|at
v repeat accusation                    subj > against|at
v renew accusation                     subj > against|at
v press accusation                     subj > against|at
v level allegation                     subj > against
v make allegation                      subj > against
v raise allegation                     subj > against
v level charge {from: state/person/org} subj > against|at
v trade charge                         subj > against|at
v apportion blame                      subj > to
v assign blame                         subj > to
v fix blame                            subj > on
v reproach
v castigate for
v take task
v call out {from: state/org/person/group; to: state/org/person}
v call account                         subj > obj
v cast suspicion                       subj > on
v suspect {from: state/org/person/part; to: state/org/person/part/group}
v bring accusation                     subj > against
v attribute blame                      subj > to
v see hand                             subj > of
v detect hand                          subj > of
v impute                               subj > to
n accusation
n allegation
n blame                                agent > on|for
n fresh accusation                     agent > against|of
n new accusation                       agent > against|of
n baseless accusation                  agent > against|of
n false accusation                     agent > against|of
n grave accusation                     agent > against|of
n incrimination                        agent > of
n indictment {from: state/org}         agent > of|against
v say be responsible            subj > comp
v say be behind                 subj > comp
v say be to blame               subj > comp
v say be guilty                 subj > comp
v liken                         subj > obj
v lay fault                     subj > with|on|at
v pin on                        subj > on
v paint as villain              subj > obj
v cast as aggressor             subj > obj
v tar                           subj > obj
v declare state sponsor         subj > obj
v declare sponsor of terrorism  subj > obj
v declare terrorist state       subj > obj
v say be lying                  subj > comp
v say have violated             subj > comp
v say have broken               subj > comp
v say have breached             subj > comp
v say have failed               subj > comp
v say have lied                 subj > comp
v say commit crime              subj > comp
v say pursue hostile            subj > comp
v impute to                     subj > to
v name as culprit               subj > obj
v name as suspect               subj > obj
v single out                    subj > obj
v lay at door                   subj > of|at
v give failing grade            subj > to|obj
v give bad mark                 subj > to|obj

[accuse_of_aggression]
v: subj > obj
v accuse of aggression
v accuse of attack
v accuse of bombing
v accuse of shelling
v accuse of incursion
v blame for attack
v blame for strike
v blame for bombing
v blame for shelling
v blame for explosion
v blame for raid
v blame for war
v brand aggressor
v name aggressor
v label aggressor
v denounce {obj: aggression/invasion/incursion/occupation}   subj > of|by|obj
v decry {obj: aggression/invasion}   subj > of|by|obj
n accusation of aggression             agent > against

[accuse_of_war_crimes]
v: subj > obj
v accuse of war crime
v accuse of crime against humanity
v accuse of genocide
v accuse of massacre
v accuse of atrocity
v accuse of ethnic cleansing
v accuse of starving
v accuse of using starvation
v accuse of chemical attack
v accuse of using chemical weapon
v accuse of indiscriminate
v blame for massacre
v blame for atrocity
v blame for killing
v denounce war crime                   subj > of|by
v denounce {obj: genocide/massacre/atrocity}   subj > of|by
v decry {obj: genocide/atrocity}   subj > of|by
v call war criminal
v brand war criminal
v label genocidal
n accusation of genocide               agent > against
n allegation of war crime              agent > against
n accusation of war crime              agent > against

[accuse_of_rights_abuses]
v: subj > obj
v accuse of rights abuse
v accuse of rights violation
v accuse of violating right
v accuse of abuse
v accuse of torture
v accuse of mistreatment
v accuse of repression
v accuse of persecution
v accuse of arbitrary detention
v accuse of forced labour
v accuse of forced labor
v accuse of enforced disappearance
v accuse of extrajudicial killing
v accuse of rape
v accuse of slavery
v accuse of trafficking
v denounce rights violation            subj > of|by|in
v denounce {obj: repression/crackdown/torture/detention/arrest/imprisonment/jailing}   subj > of|by|in
v decry {obj: repression/crackdown/detention}   subj > of|by|in
v denounce trial                       subj > of|by|in
v document {obj: abuse/atrocity}   subj > by|of
v document violation                   subj > by|of
v fault for abuse

[accuse_of_corruption]
v: subj > obj
v accuse of corruption
v accuse of embezzlement
v accuse of embezzling
v accuse of fraud
v accuse of bribery
v accuse of money laundering
v accuse of laundering
v accuse of graft
v accuse of nepotism
v accuse of cronyism
v accuse of misconduct
v accuse of tax evasion
v accuse of influence peddling
v accuse of extortion
v accuse of drug trafficking
v accuse of profiteering
v accuse of mismanagement
v accuse of smuggling
v denounce corruption                  subj > of|in
v decry corruption                     subj > of|in
v expose corruption                    subj > of|in
v expose graft                         subj > of|in
n corruption allegation                agent > against
n corruption charge                    agent > against
n corruption accusation                agent > against

[accuse_of_espionage]
v: subj > obj
v accuse of espionage
v accuse of treason
v accuse of collusion
v accuse of colluding
v accuse of being agent
v accuse of surveillance
v accuse of wiretapping
v accuse of eavesdropping
v accuse of leaking
v accuse of sedition
v denounce spying                      subj > by|of
v denounce espionage                   subj > by|of
v decry spying                         subj > by|of
v call spy
v brand spy
v label foreign agent
v brand foreign agent
n accusation of espionage              agent > against
n spying accusation                    agent > against
n espionage accusation                 agent > against

[accuse_of_terrorism]
v: subj > obj
v accuse of terrorism
v accuse of complicity
v accuse of tie
v accuse of link
v accuse of assassination
v accuse of murder
v accuse of poisoning
v accuse of abduction
v accuse of kidnapping
v call terrorist
v brand terrorist
v label terrorist
v denounce as terrorist
v call terrorist state
v call rogue state
v brand rogue state
v blame for assassination
v blame for poisoning
v blame for murder
v blame for kidnapping

[accuse_of_lying]
v: subj > obj
v accuse of lying
v accuse of deceit
v accuse of deceiving
v accuse of disinformation
v accuse of spreading
v accuse of propaganda
v accuse of hypocrisy
v accuse of bad faith
v accuse of double standard
v accuse of duplicity
v accuse of fabricating
v accuse of falsifying
v accuse of distorting
v accuse of peddling
v accuse of cynicism
v accuse of covering up
v accuse of concealing
v call liar
v brand liar
v call hypocrite
v denounce lie                         subj > of|by
v denounce {obj: propaganda/disinformation}   subj > of|by
v decry hypocrisy                      subj > of|by
v denounce hypocrisy                   subj > of|by
v decry double standard                subj > of|by
v dispute version                      subj > of|by
v dispute account                      subj > of|by
v dispute claim                        subj > of|by

[accuse_of_interference]
v: subj > obj
v accuse of interference
v accuse of fomenting unrest
v accuse of fomenting
v accuse of stirring
v accuse of stoking
v accuse of inciting
v accuse of fuelling
v accuse of fueling
v accuse of orchestrating
v accuse of trying
v accuse of attempting
v accuse of imperialism
v accuse of neocolonialism
v accuse of sowing
v denounce {obj: interference/meddling}   subj > of|by|from
v decry {obj: interference/meddling}   subj > of|by|from
v denounce imperialism                 subj > of|by|from
n accusation of meddling               agent > against
n accusation of interference           agent > against

[accuse_of_election_fraud]
v: subj > obj
v accuse of electoral fraud
v accuse of election fraud
v accuse of vote fraud
v accuse of irregularity
v accuse of ballot stuffing
v denounce fraud                       subj > of|by|in
v denounce election                    subj > of|by|in
v denounce sham election               subj > of|by|in
v decry sham election                  subj > of|by|in
v denounce vote                        subj > of|by|in
v decry fraud                          subj > of|by|in
v cry foul                             subj > over|at
v contest result                       subj > of|in
v dispute result                       subj > of|in
v challenge result                     subj > of|in
v contest election                     subj > of|in
v dispute election                     subj > of|in
v dispute victory                      subj > of|in
v contest victory                      subj > of|in
v question legitimacy                  subj > of|in
v challenge legitimacy                 subj > of|in
v contest legitimacy                   subj > of|in
n fraud allegation                     agent > against

[accuse_of_breach]
v: subj > obj
v accuse of violation
v accuse of breach
v accuse of obstruction
v accuse of dragging foot
v denounce violation                   subj > of|by
v decry violation                      subj > of|by
v denounce breach                      subj > of|by
v denounce {obj: obstruction}   subj > of|by
n accusation of breach                 agent > against
n accusation of violation              agent > against

[accuse_of_cyber_attack]
v: subj > obj
v accuse of cyberattack
v accuse of cyber attack
v accuse of hacking
v accuse of hack
v accuse of cyberespionage
v accuse of cyber espionage
v accuse of intrusion
v attribute {obj: cyberattack/hack/hacking}   subj > to
v blame for cyberattack
v blame for hack
v blame for hacking
v blame for cyber attack
v blame {obj: cyberattack/hack}   subj > on

[accuse_of_trade_abuse]
v: subj > obj
v accuse of dumping
v accuse of unfair competition
v accuse of unfair trade
v accuse of unfair practice
v accuse of protectionism
v accuse of currency manipulation
v accuse of intellectual property
v accuse of price fixing
v accuse of economic coercion
v accuse of bullying
v accuse of anticompetitive
v accuse of counterfeiting
v denounce dumping                     subj > of|by
v denounce protectionism               subj > of|by
v denounce {obj: tariff/sanction/embargo/blockade}   subj > of|by
v decry {obj: tariff/sanction/blockade}   subj > of|by
v denounce unfair practice             subj > of|by
v blame for crisis
v blame for inflation
v blame for shortage
v blame for collapse
v blame for recession
v label currency manipulator

[accuse_of_betrayal]
v: subj > obj
v accuse of betraying
v accuse of betrayal
v accuse of cowardice
v accuse of ingratitude
v accuse of disloyalty
v denounce betrayal                    subj > of|by
v decry betrayal                       subj > of|by
v brand traitor
v call traitor
v label traitor
v call coward
v denounce as traitor

[accuse_of_sabotage]
v: subj > obj
v accuse of sabotage
v accuse of destruction
v accuse of arson
v accuse of vandalism
v accuse of piracy
v blame for sabotage
v blame for blast
v blame for fire
v blame for destruction
v blame for crash
v blame for outage
v attribute {obj: sabotage}   subj > to
v attribute blast                      subj > to

[accuse_of_coup_plot]
v: subj > obj
v accuse of coup
v accuse of conspiracy
v accuse of rebellion
v accuse of insurrection
v accuse of subversion
v accuse of usurping
v accuse of authoritarianism
v accuse of abuse power
v accuse of overreach
v accuse of clinging power
v accuse of power grab
v denounce plot                        subj > by|of
v denounce power grab                  subj > by|of
v decry power grab                     subj > by|of
v call dictator
v brand dictator
v call tyrant
v label dictator
v call autocrat

[accuse_of_arming]
v: subj > obj
v accuse of escalating
v denounce {obj: support/deployment}   subj > of|by
v decry {obj: support/deployment}   subj > of|by
v denounce arm sale                    subj > of|by
v decry arm sale                       subj > of|by
v denounce military presence           subj > of|by
v blame for escalation
v blame for tension

[accuse_of_discrimination]
v: subj > obj
v accuse of racism
v accuse of antisemitism
v accuse of islamophobia
v accuse of discrimination
v accuse of apartheid
v accuse of xenophobia
v accuse of sexism
v accuse of fascism
v accuse of incitement
v accuse of hate speech
v accuse of harassment
v accuse of sexual assault
v accuse of sexual misconduct
v accuse of bias
v accuse of extremism
v accuse of blasphemy
v call racist
v brand racist
v label racist
v call fascist
v brand fascist
v call nazi
v denounce as racist
v denounce racism                      subj > of|by
v decry racism                         subj > of|by
v denounce {obj: discrimination/apartheid}   subj > of|by

[accuse_of_provocation]
v: subj > obj
v accuse of provocation
v accuse of provoking
v accuse of intimidation
v accuse of blackmail
v accuse of warmongering
v accuse of aggressive
v accuse of brinkmanship
v accuse of nuclear blackmail
v denounce provocation                 subj > of|by|from
v decry provocation                    subj > of|by|from
v denounce {obj: threat/blackmail/intimidation}   subj > of|by|from
v decry {obj: threat}   subj > of|by|from
v denounce escalation                  subj > of|by|from
v call warmonger
v brand warmonger

[accuse_of_inaction]
v: subj > obj
v accuse of inaction
v accuse of failing
v accuse of failure
v accuse of negligence
v accuse of complacency
v accuse of weakness
v accuse of incompetence
v accuse of indifference
v accuse of neglect
v accuse of neglecting
v accuse of laxity
v accuse of dereliction
v accuse of doing nothing
v accuse of mishandling
v blame for failure
v blame for failing
v blame for deadlock
v blame for impasse
v blame for delay
v fault for failing
v denounce inaction                    subj > of|by
v decry inaction                       subj > of|by
v denounce silence                     subj > of|by
v decry silence                        subj > of|by
v denounce failure                     subj > of|by
v decry failure                        subj > of|by
v deplore inaction                     subj > of|by
v lament inaction                      subj > of|by
v denounce negligence                  subj > of|by
v decry {obj: indifference}   subj > of|by

[accuse_health]
v: subj > obj
v accuse of downplaying
v accuse of covering up outbreak
v accuse of mishandling pandemic
v accuse of vaccine nationalism
v accuse of hoarding
v blame for pandemic
v blame for outbreak
v blame for virus
v blame for spread
v criticise handling                   subj > of|by|obj
v criticize handling                   subj > of|by|obj
v slam handling                        subj > of|by|obj
v blast handling                       subj > of|by|obj
v condemn handling                     subj > of|by|obj
v decry handling                       subj > of|by|obj
v denounce handling                    subj > of|by|obj

[hold_responsible]
v: subj > obj
v hold responsible
v hold accountable
v hold liable
v deem responsible
v find responsible
v consider responsible
v make responsible
v hold to account
v hold personally responsible
v hold culpable
v scapegoat
v lay responsibility                   subj > on|with
v place responsibility                 subj > on|with
v put responsibility                   subj > on|with
v pin responsibility                   subj > on|with
v shift responsibility                 subj > on|with
v attribute responsibility             subj > to
v ascribe responsibility               subj > to
v assign responsibility                subj > to

[trade_accusations]
v: both > both|with
n: both|agent > with|both|between|against
v trade accusation
v trade blame
v trade barb
v trade insult
v trade jibe
v trade recrimination
v exchange accusation
v exchange barb
v exchange insult
v accuse each other
v accuse one another
v blame each other
v blame one another
v swap accusation
v spar {from: state/person/part}
v spar verbally
v feud
v quarrel
v bicker
v squabble
v lock horn
v cross sword
v argue {from: state/person; to: state/person}
v clash verbally
v fall out {from: state/person; to: state/person}
v be at odd
v be at odds
v be at loggerhead
v wrangle
n war of word
n spat
n row
n quarrel
n feud
n verbal clash
n exchange of barb
n slanging match
n diplomatic row
n diplomatic spat
n diplomatic dispute
n diplomatic crisis
n trading of accusation

[attribute_attack]
v: subj > to
v attribute {obj: attack/bombing/strike/explosion/assassination/kidnapping/ambush/massacre/killing/murder/raid/blast/incursion/shelling}
v ascribe {obj: attack/bombing/strike/killing/assassination}
v blame {obj: attack/bombing/strike/explosion/assassination/kidnapping/ambush/massacre/killing/murder/raid/blast/incursion/shelling/violence/death/war} subj > on
v link to attack                       subj > obj
v tie to attack                        subj > obj
v connect to attack                    subj > obj
v see fingerprint                      subj > of

[criticise]
v: subj > obj|of|by
n: agent > of|against|over|at|on|toward|towards
v criticise
v criticize
v denounce
v decry
v slam
v blast {from: state/person/org/group; to: state/person/org/group}
v lambast
v lambaste
v castigate
v censure
v chastise
v chide
v berate
v deride
v disparage
v flay
v pan {from: person/org; to: person/org}
v pillory
v savage {from: person/org; to: person/org}
v assail {from: person/org/state}
v excoriate
v upbraid
v vilify
v malign
v rap {from: state/org; to: state/org/person}
v bash {from: person/org; to: state/person/org}
v skewer
v scold
v vituperate
v deprecate
v disapprove
v impugn
v lash out                             subj > at|against|over
v hit out                              subj > at|against|over
v rail {from: person/state/group/org}  subj > at|against|over
v inveigh                              subj > at|against|over
v fulminate                            subj > at|against|over
v rant                                 subj > at|against|over
v thunder {from: person}               subj > at|against|over
v fume {from: person/state}            subj > at|against|over
v hit back                             subj > at|against|over
v fire back                            subj > at|against|over
v bridle                               subj > at|against|over
v take aim                             subj > at
v take shot                            subj > at
v take swipe                           subj > at
v take potshot                         subj > at
v take dig                             subj > at
v have dig                             subj > at
v snipe                                subj > at
v tear into                            subj > into|on|obj
v lay into                             subj > into|on|obj
v rip into                             subj > into|on|obj
v tee off on                           subj > into|on|obj
v round on                             subj > into|on|obj
v speak out                            subj > against
v come out {from: person/state/org}    subj > against
v speak up                             subj > against
v criticise decision                   subj > of|by|obj
v criticize decision                   subj > of|by|obj
v criticise policy                     subj > of|by|obj
v criticize policy                     subj > of|by|obj
v slam decision                        subj > of|by|obj
v slam move                            subj > of|by|obj
v blast decision                       subj > of|by|obj
v denounce decision                    subj > of|by|obj
v denounce move                        subj > of|by|obj
v denounce policy                      subj > of|by|obj
v decry decision                       subj > of|by|obj
v decry move                           subj > of|by|obj
v criticise plan                       subj > of|by|obj
v criticize plan                       subj > of|by|obj
v slam plan                            subj > of|by|obj
v denounce plan                        subj > of|by|obj
v denounce {obj: deal}   subj > of|by|obj
v slam {obj: deal}   subj > of|by|obj
v criticise {obj: deal}   subj > of|by|obj
v criticize {obj: deal}   subj > of|by|obj
v denounce remark                      subj > of|by|obj
v slam remark                          subj > of|by|obj
v denounce attitude                    subj > of|by|obj
v criticise move                       subj > of|by|obj
v criticize move                       subj > of|by|obj
v criticise sharply                    subj > obj|of|by
v criticize sharply                    subj > obj|of|by
v criticise harshly                    subj > obj|of|by
v criticize harshly                    subj > obj|of|by
v criticise openly                     subj > obj|of|by
v criticize openly                     subj > obj|of|by
v sharply criticise                    subj > obj|of|by
v sharply criticize                    subj > obj|of|by
v strongly criticise                   subj > obj|of|by
v strongly criticize                   subj > obj|of|by
v harshly criticize                    subj > obj|of|by
v openly criticize                     subj > obj|of|by
v publicly criticise                   subj > obj|of|by
v publicly criticize                   subj > obj|of|by
v draw criticism                       from|by|of > subj
v draw condemnation                    from|by|of > subj
v draw fire                            from|by|of > subj
v draw ire                             from|by|of > subj
v attract criticism                    from|by|of > subj
v face criticism                       from|by|of > subj
v spark criticism                      from|by|of > subj
v provoke criticism                    from|by|of > subj
v come under criticism                 from|by|of > subj
v come in criticism                    from|by|of > subj
v come under fire {from: person/org/state} from|by|of > subj
v invite criticism                     from|by|of > subj
v earn rebuke                          from|by|of > subj
v voice criticism                      subj > at|of|against|on
v level criticism                      subj > at|of|against|on
v direct criticism                     subj > at|of|against|on
v aim criticism                        subj > at|of|against|on
v reserve criticism                    subj > at|of|against|on
v heap criticism                       subj > at|of|against|on
v offer criticism                      subj > at|of|against|on
v step up criticism                    subj > at|of|against|on
v renew criticism                      subj > at|of|against|on
v pour scorn                           subj > at|of|against|on
v heap scorn                           subj > at|of|against|on
v launch broadside                     subj > at|of|against|on
v launch tirade                        subj > at|of|against|on
v launch scathing attack               subj > at|of|against|on
v launch verbal attack                 subj > at|of|against|on
v be critical                          subj > of|about|towards
v be scathing                          subj > of|about|towards
v be highly critical                   subj > of|about|towards
v be sharply critical                  subj > of|about|towards
v take exception                       subj > to|with|at
v take umbrage                         subj > to|with|at
v find fault                           subj > with
v pick quarrel                         subj > with
v raise eyebrow                        subj > at
v speak ill                            subj > of
v express disapproval                  subj > of|with|at|to
v voice disapproval                    subj > of|with|at|to
v express displeasure                  subj > of|with|at|to
v voice displeasure                    subj > of|with|at|to
v register disapproval                 subj > of|with|at|to
v show disapproval                     subj > of|with|at|to
v harden tone                          subj > against|toward|towards|on
v harden rhetoric                      subj > against|toward|towards|on
v toughen tone                         subj > against|toward|towards|on
v sharpen tone                         subj > against|toward|towards|on
n criticism
n denunciation
n censure
n verbal attack
n broadside
n tirade
n diatribe
n rant
n outburst
n salvo of criticism
n barrage of criticism
n scathing attack
n harsh word
n sharp criticism
n public criticism
n disapproval
n displeasure
n barb
n swipe
n jibe
n dig
n condemnatory remark
n outcry
v call provocation              subj > obj
v call mistake                  subj > obj
v call scandal                  subj > obj
v call betrayal                 subj > obj
v call insult                   subj > obj
v call madness                  subj > obj
v call cheat                    subj > obj
v call brain dead               subj > obj
v call clown                    subj > obj
v call joke                     subj > obj
v call war monger               subj > obj
v call obstacle                 subj > obj
v call cruel                    subj > obj
v call weak                     subj > obj
v call naive                    subj > obj
v call hostile act              subj > obj
v call illegal act              subj > obj
v describe as provocation       subj > obj
v rail                          subj > at|against
v fume                          subj > at|against|over
v tear into {to: state/org/person} subj > into
v lay into {to: state/org/person} subj > into
v haul over coal                subj > obj
v rap                           subj > obj
v skewer {to: state/org/person} subj > obj
v bemoan                        subj > obj
v balk                          subj > at
v have harsh word               subj > for
v have sharp word               subj > for
n scolding                      agent > of
n dressing-down                 agent > of
n tongue-lashing                agent > of
n scorn                         agent > for

[rebuke]
v: subj > obj
n: agent > to|of|against|for|from
v rebuke
v reprimand
v admonish
v reprove
v dress down
v take to task
v tell off {from: person/state}
v bawl out
v lecture {from: state/person; to: state/person}
v rap knuckle
v slap wrist
v reproof
v publicly rebuke
v sharply rebuke
v remonstrate
v scold publicly
v tick off {from: person; to: person}
v issue rebuke                         subj > to|of|against
v deliver rebuke                       subj > to|of|against
v issue reprimand                      subj > to|of|against
v deliver reprimand                    subj > to|of|against
v administer rebuke                    subj > to|of|against
v wag finger                           subj > at
v shake finger                         subj > at
v read riot act                        subj > to
v raise voice                          subj > against|with
v get tough                            subj > against|with
n rebuke
n reprimand
n admonition
n admonishment
n reproach
n dressing down
n slap on wrist
n stern rebuke
n public rebuke
n sharp rebuke
n stinging rebuke

[mock]
v: subj > obj
n: agent > of|at|against|toward|towards
v mock
v ridicule
v lampoon
v taunt
v satirise
v satirize
v parody
v belittle
v scoff at
v jeer
v heckle
v boo
v tease {from: person/state; to: person/state}
v troll {from: person/state; to: person/state}
v roast {from: person; to: person}
v needle {from: person; to: person/state}
v goad
v poke fun                             subj > at|of
v make fun                             subj > at|of
v sneer                                subj > at|of
v scoff                                subj > at|of
v jibe                                 subj > at|of
v laugh off                            subj > at|of
v make mockery                         subj > of
n mockery
n ridicule
n taunt
n sneer
n derision
n heckling

[defame]
v: subj > obj
n: agent > against|of|on
v smear
v slander
v defame
v demonise
v demonize
v discredit {to: state/org/person}
v besmirch
v tarnish {obj: image/reputation/name}
v stigmatise
v stigmatize
v denigrate
v blacken name
v drag through mud
v sully {obj: image/reputation/name}
v libel
v run down {from: person; to: person/state}
v badmouth
v trash {from: person; to: person/state}
v sling mud                            subj > at|on|against
v throw mud                            subj > at|on|against
v cast aspersion                       subj > at|on|against
v launch smear campaign                subj > at|on|against
v wage smear campaign                  subj > at|on|against
n smear
n smear campaign
n slander
n defamation
n vilification
n demonisation
n demonization
n mudslinging
n hate campaign
n character assassination
n calumny

[brand]
v: subj > obj
v brand as
v label as
v denounce as
v portray as {from: person/state; to: person/state}
v dismiss as {from: person/state; to: person/state/org}
v compare to hitler
v liken to hitler
v compare to nazi
v liken to nazi
v brand irresponsible
v call irresponsible
v call unacceptable
v call dangerous
v call illegitimate
v call illegal
v call shameful
v call disgraceful
v call outrageous
v call disgrace
v call enemy
v call puppet
v brand puppet
v call extremist
v brand extremist
v call incompetent
v call idiot
v call stupid
v call fool
v call murderer
v brand murderer
v call killer
v call thug
v deem unacceptable
v deem illegal
v find unacceptable
v describe as unacceptable
v describe as illegal
v describe as shameful

[insult]
v: subj > obj
n: agent > to|of|against|toward|towards
v insult
v affront
v offend
v humiliate
v slight
v disrespect
v demean
v curse {from: person; to: person/state}
v verbally abuse
v swear at
v spit at
v slap face {from: state/person}
v provoke {to: state; from: state/part}
v call name {from: person}
v snarl at
v antagonise
v antagonize
v hurl insult                          subj > at|on
v hurl abuse                           subj > at|on
v shout insult                         subj > at|on
v throw insult                         subj > at|on
v fling insult                         subj > at|on
v heap insult                          subj > at|on
v show contempt                        subj > for|to|toward
v show disrespect                      subj > for|to|toward
v give offence                         subj > to
v give offense                         subj > to
v cause offence                        subj > to
v cause offense                        subj > to
n insult
n affront
n slight
n humiliation
n provocation
n slap in face
n slur
n racist slur
n offensive remark
n abuse {from: person; to: person}
n verbal abuse
n contempt
n disrespect
n derogatory remark
n disparaging remark
n offence
n invective

[condemn]
v: subj > obj|of|by
n: agent > of|against|for
v condemn
v deplore
v repudiate {to: state/person/org}
v reprobate
v condemn action
v condemn act
v condemn decision
v condemn move
v condemn policy
v condemn remark
v condemn statement
v condemn behaviour
v condemn behavior
v condemn conduct
v strongly condemn
v firmly condemn
v unequivocally condemn
v roundly condemn
v vehemently condemn
v condemn strongly
v express condemnation                 subj > of|by
v voice condemnation                   subj > of|by
v issue condemnation                   subj > of|by
v reiterate condemnation               subj > of|by
v join condemnation                    subj > of|by
v echo condemnation                    subj > of|by
v issue statement condemning           subj > obj|of|by
v sign statement condemning            subj > obj|of|by
v join condemning                      subj > obj|of|by
v sign letter condemning               subj > obj|of|by
n condemnation
n strong condemnation
n international condemnation
n widespread condemnation
n reprobation
n anathema

[condemn_attack]
v: subj > by|of|obj
v condemn {obj: attack/aggression/invasion/strike/airstrike/bombing/bombardment/shelling/offensive/incursion/raid/massacre/killing/assassination/murder/abduction/kidnapping/war}
v condemn violence
v condemn escalation
v condemn use of force
v deplore {obj: attack/strike}
v denounce {obj: attack/strike/airstrike/bombing/offensive/raid/assassination/killing/war}
v denounce violence
v decry {obj: attack/strike/killing}
v decry violence
v slam {obj: attack/strike}

[condemn_weapons_test]
v: subj > by|of|obj
v condemn test
v condemn missile test
v condemn nuclear test
v condemn missile launch
v condemn launch
v condemn nuclear programme
v condemn nuclear program
v condemn drill
v condemn military exercise
v condemn arm sale
v denounce missile test
v denounce nuclear test
v denounce launch
v denounce missile launch
v denounce drill
v denounce military exercise
v decry missile test
v slam missile test
v decry launch
n condemnation of test                 agent > by|of
n condemnation of launch               agent > by|of

[condemn_coup]
v: subj > in|by|of|obj
v condemn {obj: coup/takeover/putsch/ouster/overthrow}
v condemn coup attempt
v condemn military takeover
v condemn power grab
v denounce {obj: coup/takeover/overthrow/ouster}
v decry {obj: coup/takeover}
v condemn seizure of power

[condemn_repression]
v: subj > by|of|in|obj
v condemn {obj: crackdown/repression/arrest/detention/imprisonment/jailing/execution/torture/persecution/sentencing/ban}
v condemn rights violation
v condemn rights abuse
v condemn trial
v condemn sentence
v condemn conviction
v condemn treatment
v condemn closure
v deplore {obj: arrest/crackdown}
v denounce {obj: execution}
v decry {obj: execution/arrest}
v denounce treatment
v decry treatment
v condemn violation

[condemn_annexation]
v: subj > by|of|obj
v condemn {obj: annexation/occupation/settlement}
v condemn settlement expansion
v condemn referendum
v condemn violation of sovereignty
v condemn violation of airspace
v condemn encroachment
v denounce {obj: annexation/settlement}
v decry {obj: annexation/settlement}
v denounce violation of sovereignty
v denounce encroachment
v condemn land grab
v denounce land grab
v decry land grab

[condemn_by_resolution]
v: subj > obj|of|by
n: agent|light > of|against|obj
v vote to condemn
v vote to censure
v adopt resolution condemning
v pass resolution condemning
v approve resolution condemning
v adopt motion condemning
v pass motion condemning
v back resolution condemning
v adopt declaration condemning
v vote for condemnation
v adopt resolution against             subj > against
v pass resolution against              subj > against
n resolution condemning
n motion condemning
n vote to condemn

[no_confidence]
v: subj > against|in|obj
n: agent > against|in|on
v pass vote of no confidence
v table motion of no confidence
v submit motion of no confidence
v file motion of no confidence
v back motion of no confidence
v vote no confidence
v table censure motion
v express no confidence
v declare no confidence
n motion of no confidence
n vote of no confidence
n censure motion
n motion of censure

[impeach]
v: subj > obj|against
n: agent|of > against|of
v impeach                              subj > against|of|obj
v launch impeachment                   subj > against|of|obj
v begin impeachment                    subj > against|of|obj
v open impeachment inquiry             subj > against|of|obj
v file impeachment                     subj > against|of|obj
v vote to impeach                      subj > against|of|obj
v initiate impeachment                 subj > against|of|obj
v move to impeach                      subj > against|of|obj
v push impeachment                     subj > against|of|obj
v bring article impeachment            subj > against|of|obj
v seek impeachment                     subj > against|of|obj
n impeachment
n impeachment inquiry
n impeachment proceedings
n impeachment trial
n impeachment motion

[not_condemn]
v: subj > comp|obj|of|by
v refuse to condemn
v decline to condemn
v refrain from condemning
v stop short of condemning
v fall short of condemning
v avoid condemning
v abstain from condemning
v refuse to criticise
v refuse to criticize
v decline to criticise
v decline to criticize
v refrain from criticising
v refrain from criticizing
v avoid criticising
v avoid criticizing
v fail to condemn
v stop short of criticising
v stop short of criticizing
v refuse to denounce
v decline to blame
v refuse to blame
v stop short of blaming
v stop short of accusing

[express_outrage]
v: subj > at|over|against|with|about
n: agent > at|over|against|with|toward|towards
v express outrage
v voice outrage
v express anger
v voice anger
v express indignation
v voice indignation
v vent anger
v vent fury
v vent frustration
v express frustration
v voice frustration
v express dismay
v voice dismay
v express consternation
v express shock
v react angrily
v react furiously
v respond angrily
v bristle
v seethe
v bristle with anger
v lose patience
v lose temper
v express exasperation
v be outraged                          subj > at|by|over|with
v be furious                           subj > at|by|over|with
v be angry {from: state/person/group}  subj > at|by|over|with
v be incensed                          subj > at|by|over|with
v be infuriated                        subj > at|by|over|with
v be dismayed                          subj > at|by|over|with
v be appalled                          subj > at|by|over|with
v be indignant                         subj > at|by|over|with
v be shocked                           subj > at|by|over|with
v be aghast                            subj > at|by|over|with
v anger                                obj|from|of|among > subj
v infuriate                            obj|from|of|among > subj
v enrage                               obj|from|of|among > subj
v incense                              obj|from|of|among > subj
v outrage                              obj|from|of|among > subj
v irk                                  obj|from|of|among > subj
v annoy                                obj|from|of|among > subj
v rile                                 obj|from|of|among > subj
v irritate                             obj|from|of|among > subj
v exasperate                           obj|from|of|among > subj
v alienate {from: state/person; to: state/person/group} obj|from|of|among > subj
v spark outrage                        obj|from|of|among > subj
v provoke outrage                      obj|from|of|among > subj
v draw anger                           obj|from|of|among > subj
v spark anger                          obj|from|of|among > subj
v spark fury                           obj|from|of|among > subj
v provoke anger                        obj|from|of|among > subj
v draw outrage                         obj|from|of|among > subj
n outrage
n anger
n indignation
n fury
n ire
n resentment
n dismay
n exasperation
n frustration
n irritation
n uproar
n backlash
n discontent

[express_disappointment]
v: subj > at|with|over|by|in|about
n: agent > at|with|over|in
v express disappointment
v voice disappointment
v express regret over
v express disagreement
v voice disagreement
v express reservation
v voice reservation
v express doubt
v voice doubt
v raise doubt
v cast doubt
v express frustration with
v show disappointment
v register disappointment
v air disagreement
v disagree {from: state/person/org; to: state/person/org}
v have reservation
v be disappointed {from: state/person/org} subj > with|by|at|in
v be dissatisfied                      subj > with|by|at|in
v be unhappy {from: state/person/org}  subj > with|by|at|in
v be displeased                        subj > with|by|at|in
v be frustrated {from: state/person/org} subj > with|by|at|in
v be let down                          subj > with|by|at|in
v regret decision                      subj > of|by|obj
v deplore decision                     subj > of|by|obj
v lament decision                      subj > of|by|obj
v regret {obj: refusal/withdrawal}   subj > of|by|obj
v deplore {obj: refusal}   subj > of|by|obj
v lament {obj: withdrawal}   subj > of|by|obj
v lament failure                       subj > of|by|obj
v deplore failure                      subj > of|by|obj
v lament lack                          subj > of|by|obj
v deplore lack                         subj > of|by|obj
v disappoint {from: state/person/org; to: state/person/org/group} obj > subj
n disappointment
n dissatisfaction
n disagreement with
n reservation

[question_motives]
v: subj > of|obj
v question motive
v question credibility
v question sincerity
v question {obj: commitment/loyalty}
v question intention
v question impartiality
v question integrity
v question authority
v question role
v question decision
v question judgment
v question judgement
v question wisdom
v query motive
v challenge authority
v challenge credibility
v challenge claim
v challenge decision
v contest claim
v contest authority
v contest decision
v contest jurisdiction
v challenge jurisdiction
v doubt sincerity
v doubt intention
v doubt {obj: commitment}
v impugn motive
v call into question
v cast doubt on
v throw doubt on
v bring into question
v distrust
v mistrust
v question {from: state/org/person; to: state/org} subj > obj

[expose]
v: subj > obj|of|by
v expose {from: person/org/state; to: person/state/org}
v unmask
v blow whistle on
v reveal involvement
v reveal complicity
v reveal plot
v expose plot
v uncover plot
v expose role
v expose {obj: abuse}
v expose lie
v uncover corruption
v expose hypocrisy
v denounce complicity
v decry complicity
v denounce involvement
v denounce role
v decry role
v out as {to: person}
v blow whistle                         subj > on
n revelation                           agent > about|against

[warn_of]
v: subj > of|about|against|over
n: agent > about|against|over|on|to
v warn of threat
v warn of danger
v warn of risk
v warn against
v caution against
v alert of
v warn about
v raise alarm
v sound alarm
v raise red flag
v ring alarm bell
v sound warning
v issue warning about
v issue alert
v warn {to: state/org/person/group; from: state/org/person/part} subj > obj|against|of
v caution {to: state/org/person; from: state/org/person} subj > obj|against|of
v forewarn                             subj > obj|against|of
v put on notice                        subj > obj|against|of
v serve notice on                      subj > obj|against|of
v admonish against                     subj > obj|against|of
v issue warning                        subj > to|against
v send warning                         subj > to|against
v deliver warning                      subj > to|against
v give warning                         subj > to|against
v sound warning to                     subj > to|against
v send message {from: state/person}    subj > to|against
v send signal {from: state/person}     subj > to|against
v call threat                          subj > obj
v deem threat   subj > obj
v see as threat                        subj > obj
v view as threat                       subj > obj
v regard as threat                     subj > obj
v describe as threat                   subj > obj
v consider threat   subj > obj
v name threat   subj > obj
v identify as threat                   subj > obj
v call danger                          subj > obj
n warning
n caution
n alert {from: state/org/person; to: state/org/person}
n stern warning
n stark warning
n cautionary message

[complain]
v: subj > against|about|of|to|over
n: agent > against|about|to|over
v complain
v lodge complaint
v file complaint
v make complaint
v submit complaint
v raise complaint
v register complaint
v send complaint
v voice complaint
v bring complaint
v lodge formal complaint
v file formal complaint
v air grievance
v voice grievance
v raise grievance
v grumble
v gripe
v moan about
n complaint
n grievance
n formal complaint
n official complaint
n legal complaint
n gripe
v log complaint                 subj > against|about|with|to

[complain_to_body]
v: subj > against|over|about
n: agent > against|over
v take case to                         subj > against|over|obj
v refer to security council            subj > against|over|obj
v complain to security council         subj > against|over|obj
v complain to united nation            subj > against|over|obj
v write to security council            subj > against|over|obj
v take dispute to                      subj > against|over|obj
v bring case before                    subj > against|over|obj
v bring dispute before                 subj > against|over|obj
v appeal to court                      subj > against|over|obj
v petition court                       subj > against|over|obj
v refer to court                       subj > against|over|obj
v refer to prosecutor                  subj > against|over|obj
v refer to icc                         subj > against|over|obj
v refer for prosecution                subj > against|over|obj
v refer to justice department          subj > against|over|obj
v file appeal                          subj > against|over|obj
v lodge appeal                         subj > against|over|obj
v file petition                        subj > against|over|obj
v lodge petition                       subj > against|over|obj
n referral                             agent > against|of
n petition                             agent > against|of

[trade_complaint]
v: subj > against|on|into
n: agent > against|into|on
v file wto complaint                   subj > against|into|on|obj
v lodge wto complaint                  subj > against|into|on|obj
v file complaint with world trade organization subj > against|into|on|obj
v take to world trade organization     subj > against|into|on|obj
v take to wto                          subj > against|into|on|obj
v challenge at wto                     subj > against|into|on|obj
v launch wto case                      subj > against|into|on|obj
v open antitrust investigation         subj > against|into|on|obj
v launch antitrust investigation       subj > against|into|on|obj
v open antitrust probe                 subj > against|into|on|obj
v launch antitrust probe               subj > against|into|on|obj
v open trade probe                     subj > against|into|on|obj
v launch trade probe                   subj > against|into|on|obj
v launch infringement procedure        subj > against|into|on|obj
v open infringement procedure          subj > against|into|on|obj
v start infringement proceedings        subj > against|into|on|obj
v launch infringement proceedings       subj > against|into|on|obj
n antitrust investigation
n antitrust probe
n antitrust case
n wto complaint
n infringement procedure
n trade probe
n infringement proceedings

[investigate]
v: subj > obj|into|of|against
n: agent|by > into|of|against|on
v investigate
v probe {from: state/org/part/person}
v look into
v open investigation
v launch investigation
v begin investigation
v conduct investigation
v order investigation
v start investigation
v initiate investigation
v announce investigation
v carry out investigation
v lead investigation
v pursue investigation
v reopen investigation
v widen investigation
v open probe
v launch probe
v order probe
v begin probe
v conduct probe
v announce probe
v open inquiry
v launch inquiry
v order inquiry
v begin inquiry
v conduct inquiry
v hold inquiry
v open case
v open enquiry
v launch enquiry
v open preliminary investigation
v open formal investigation
v open criminal investigation
v reopen case
v examine allegation
v examine complaint
v review complaint
v place under investigation
v put under investigation
v face investigation                   by|from > subj
v face inquiry                         by|from > subj
v face probe                           by|from > subj
v be under investigation               by|from > subj
v come under scrutiny                  by|from > subj
v come under investigation             by|from > subj
n investigation
n probe
n inquiry
n enquiry
n preliminary investigation
n formal investigation
n internal investigation
n official inquiry
n scrutiny
v look into {to: state/org/person} subj > into
v start proceedings              subj > against
v initiate proceedings           subj > against
v begin proceedings              subj > against
v put under scrutiny            subj > obj
v open file                     subj > on
v comb through                  subj > of
v delve into                    subj > into
n disciplinary proceedings       agent|by > against

[investigate_crime]
v: subj > against|into|of|obj
n: agent|by > into|against|of
v investigate for corruption
v investigate for fraud
v investigate corruption
v investigate fraud
v investigate for bribery
v investigate money laundering
v investigate for embezzlement
v launch criminal investigation
v launch corruption investigation
v launch corruption probe
v open corruption probe
v open criminal case
v launch criminal case
v open criminal probe
v open fraud investigation
v launch fraud investigation
v initiate criminal case
v open criminal proceedings
n criminal investigation
n corruption investigation
n corruption probe
n fraud investigation
n fraud probe
n criminal probe
n bribery probe
n graft probe
n criminal case
n corruption inquiry

[investigate_rights]
v: subj > in|by|of|into
n: agent|by > in|into|on|against
v investigate rights abuse
v investigate rights violation
v investigate {obj: abuse/torture/killing/murder}
v investigate violation
v investigate disappearance
v investigate death
v set up commission of inquiry
v create commission of inquiry
v send investigator
v dispatch investigator
v launch inquiry into violation
n commission of inquiry
n rights investigation
n investigation into abuse
n inquiry into abuse

[investigate_attack]
v: subj > by|of|on|obj
n: agent|by > by|of|into
v investigate {obj: attack/strike/airstrike/bombing/sabotage/shooting/assassination}
v investigate explosion
v investigate blast
v investigate incident
v launch terrorism investigation
v open terrorism investigation
v launch terror probe
v open inquiry into strike
v probe {obj: attack/strike}
n terrorism investigation
n terror investigation
n investigation into attack
n investigation into strike
n probe into attack

[investigate_war_crimes]
v: subj > by|of|in|against
n: agent|by > in|into|against|of|by
v investigate war crime
v investigate {obj: genocide/atrocity}
v investigate crime against humanity
v open war crime investigation
v launch war crime investigation
v open war crime probe
v investigate chemical attack
v investigate use of chemical weapon
v gather evidence of war crime
v collect evidence of war crime
n war crime investigation
n war crime probe
n genocide investigation
n investigation into war crime
n genocide case

[parliamentary_inquiry]
v: subj > into|against|of|obj
n: agent > into|of|against|on
v open parliamentary inquiry
v launch parliamentary inquiry
v launch congressional investigation
v open congressional inquiry
v hold hearing into
v summon before parliament
v summon before congress
v grill {from: person/part; to: person/org}
v haul before committee
v haul before congress
n parliamentary inquiry
n congressional investigation
n congressional inquiry
n congressional probe
n senate inquiry
n senate investigation
n house investigation

[summon_to_testify]
v: subj > obj
n: agent|by > of|to|for
v call for questioning
v bring in questioning
v take in questioning
v summon to court
v interrogate
v question {from: part; to: person}
v serve {obj: summons}
v order appear court
v summon as witness
v summon as suspect
v depose {from: part/person; to: person}
n interrogation
n questioning
n subpoena

[inspect]
v: subj > obj|in|of
n: agent|by > of|in|at
v inspect                              subj > obj|in|of|to
v send inspector                       subj > obj|in|of|to
v dispatch inspector                   subj > obj|in|of|to
v search {obj: ship/vessel/cargo/site/camp/village/vehicle/compound/tanker} subj > obj|in|of|to
v verify {obj: compliance}   subj > obj|in|of|to
v monitor {obj: compliance}   subj > obj|in|of|to
v inspect ship                         subj > obj|in|of|to
n inspection
n inspection mission
n verification mission
n nuclear inspection
n spot check

[audit]
v: subj > obj|of|into
n: agent|by > of|into
v audit                                subj > of|into|obj
v conduct audit                        subj > of|into|obj
v order audit                          subj > of|into|obj
v launch audit                         subj > of|into|obj
v carry out audit                      subj > of|into|obj
v examine account                      subj > of|into|obj
v scrutinise account                   subj > of|into|obj
v scrutinize account                   subj > of|into|obj
v examine book                         subj > of|into|obj
v review finance                       subj > of|into|obj
n audit
n tax audit
n financial review
n forensic audit

[search_premises]
v: subj > of|at|in|obj
n: agent|by > of|at|on
v search residence                     subj > of|at|for|on|obj
v search headquarters                  subj > of|at|for|on|obj
v carry out search                     subj > of|at|for|on|obj
v execute search warrant               subj > of|at|for|on|obj
v issue search warrant                 subj > of|at|for|on|obj
n search warrant
n house search
n office search
n police search

[spy_on]
v: subj > obj|on
n: by|agent > of|on|against
v spy on
v spy
v wiretap
v eavesdrop on
v eavesdrop
v bug phone
v tap phone
v put under surveillance
v place under surveillance
v keep under surveillance
v intercept communication
v intercept call
v infiltrate {to: state/org/part/group; from: state/org/part}
v monitor {to: state/person/part; from: state/part/org}
v keep watch on
v snoop on
v snoop
v track {to: person/part; from: state/part/org}
v surveil
v shadow {from: part; to: part/person}
v hack phone
v gather intelligence on
v collect intelligence on
n espionage
n spying
n surveillance
n wiretapping
n eavesdropping
n spy operation
n phone tapping
n snooping

[sue]
v: subj > obj
n: agent|by > against|with
v sue                                  subj > against|from|obj
v take to court                        subj > against|from|obj
v drag to court                        subj > against|from|obj
v haul to court                        subj > against|from|obj
v bring to court                       subj > against|from|obj
v bring lawsuit                        subj > against|from|obj
v file lawsuit                         subj > against|from|obj
v file suit                            subj > against|from|obj
v file case                            subj > against|from|obj
v launch lawsuit                       subj > against|from|obj
v bring suit                           subj > against|from|obj
v launch legal action                  subj > against|from|obj
v take legal action                    subj > against|from|obj
v begin legal action                   subj > against|from|obj
v start legal action                   subj > against|from|obj
v initiate legal action                subj > against|from|obj
v bring legal action                   subj > against|from|obj
v pursue legal action                  subj > against|from|obj
v launch legal proceedings              subj > against|from|obj
v start legal proceedings               subj > against|from|obj
v begin legal proceedings               subj > against|from|obj
v institute proceedings                 subj > against|from|obj
v bring proceedings                     subj > against|from|obj
v open proceedings                      subj > against|from|obj
v launch legal challenge               subj > against|from|obj
v mount legal challenge                subj > against|from|obj
v file legal challenge                 subj > against|from|obj
v file class action                    subj > against|from|obj
v seek damage                          subj > against|from|obj
v press charge                         subj > against|from|obj
v file claim                           subj > against|from|obj
v seek injunction                      subj > against|from|obj
v lodge lawsuit                        subj > against|from|obj
v prosecute
v put on trial
v place on trial
v bring to trial
v send for trial
v put in dock
v try for
v try in absentia
v bring to justice
v bring before court
v bring before judge
v arraign
v commit for trial
v order to stand trial
v stand trial                          before|in|by|from > subj
v go on trial                          before|in|by|from > subj
v face trial                           before|in|by|from > subj
v face lawsuit                         before|in|by|from > subj
v face prosecution                     before|in|by|from > subj
v face legal action                    before|in|by|from > subj
v face charge                          before|in|by|from > subj
n lawsuit
n suit {from: state/org/person; to: state/org/person}
n legal action
n legal proceedings
n legal case
n legal challenge
n class action
n prosecution
n litigation
n court case
n trial {from: state/part/org; to: person}
n civil suit
n court action

[charge_criminally]
v: subj > obj
n: agent|by > against|of|on
v indict                               subj > against|obj
v charge with                          subj > against|obj
v charge over                          subj > against|obj
v file charge                          subj > against|obj
v bring charge                         subj > against|obj
v press charge against                 subj > against|obj
v lay charge                           subj > against|obj
v file criminal charge                 subj > against|obj
v bring criminal charge                subj > against|obj
v unseal charge                        subj > against|obj
v unseal indictment                    subj > against|obj
v hand down indictment                 subj > against|obj
v issue indictment                     subj > against|obj
v announce charge                      subj > against|obj
v announce indictment                  subj > against|obj
v level criminal charge                subj > against|obj
v book for {from: part; to: person}    subj > against|obj
v return indictment                    subj > against|obj
v hand indictment                      subj > against|obj
v charge {from: part/org; to: person/part} subj > obj
v charge with espionage                subj > obj
v charge with treason                  subj > obj
v charge with corruption               subj > obj
v charge with terrorism                subj > obj
v charge with murder                   subj > obj
v charge with fraud                    subj > obj
v charge with conspiracy               subj > obj
v charge with sedition                 subj > obj
v charge with bribery                  subj > obj
v charge with money laundering         subj > obj
v charge with inciting                 subj > obj
v charge with war crime                subj > obj
v charge with genocide                 subj > obj
v charge with contempt                 subj > obj
v charge with rebellion                subj > obj
v charge with violating                subj > obj
v indict for                           subj > obj
v indict on                            subj > obj
n indictment
n criminal charge
n charge {from: state/part/org; to: person}
n bill of indictment
n prosecution of
n committal

[arrest_warrant]
v: subj > for|against|on
n: by|agent > for|against|on|of
v issue arrest warrant                 subj > for|against|on|obj
v issue warrant                        subj > for|against|on|obj
v seek arrest warrant                  subj > for|against|on|obj
v request arrest warrant               subj > for|against|on|obj
v apply for arrest warrant             subj > for|against|on|obj
v obtain arrest warrant                subj > for|against|on|obj
v issue red notice                     subj > for|against|on|obj
v issue wanted notice                  subj > for|against|on|obj
v put on wanted list                   subj > for|against|on|obj
v place on wanted list                 subj > for|against|on|obj
v put bounty                           subj > for|against|on|obj
v offer bounty                         subj > for|against|on|obj
v offer reward {to: person; from: state/part} subj > for|against|on|obj
v approve arrest warrant               subj > for|against|on|obj
v uphold arrest warrant                subj > for|against|on|obj
v confirm arrest warrant               subj > for|against|on|obj
n arrest warrant
n red notice
n wanted notice
n international warrant
n warrant for arrest

[find_guilty]
v: subj > obj
n: by|agent > of|against
v find guilty                          subj > obj|of
v convict                              subj > obj|of
v find liable                          subj > obj|of
v hold in contempt                     subj > obj|of
v find in contempt                     subj > obj|of
v find in breach                       subj > obj|of
v find in violation                    subj > obj|of
v convict of                           subj > obj|of
v uphold conviction                    subj > obj|of
v pronounce guilty                     subj > obj|of
v declare guilty                       subj > obj|of
v find to have violated                subj > obj|of
v confirm conviction                   subj > obj|of
v convict in absentia                  subj > obj|of
v rule against                         subj > against|obj
v find against                         subj > against|obj
v decide against {from: org/part}      subj > against|obj
v rule illegal                         subj > obj|by|of
v declare illegal                      subj > obj|by|of
v declare unlawful                     subj > obj|by|of
v declare unconstitutional             subj > obj|by|of
v rule unconstitutional                subj > obj|by|of
v rule unlawful                        subj > obj|by|of
n conviction {from: state/part/org; to: person} by|agent > against|of
n guilty verdict                       by|agent > against|of
n verdict                              by|agent > against|of

[take_to_international_court]
v: subj > against|obj
n: agent > against
v take to international court          subj > against|with|obj
v bring case before international court subj > against|with|obj
v file case at international court     subj > against|with|obj
v file case international court        subj > against|with|obj
v take to icj                          subj > against|with|obj
v file case icj                        subj > against|with|obj
v sue at icj                           subj > against|with|obj
v bring genocide case                  subj > against|with|obj
v file genocide case                   subj > against|with|obj
v refer to international criminal court subj > against|with|obj
v take to european court               subj > against|with|obj
v take to arbitration                  subj > against|with|obj
v file for arbitration                 subj > against|with|obj
v seek arbitration                     subj > against|with|obj
v launch arbitration                   subj > against|with|obj
v bring arbitration                    subj > against|with|obj
v sue at european court                subj > against|with|obj
v refer to european court              subj > against|with|obj
v take before tribunal                 subj > against|with|obj
v initiate arbitration                 subj > against|with|obj
v win {obj: arbitration}   subj > against|with|obj
n arbitration case                     agent > against
n arbitration claim                    agent > against
n icj case                             agent > against
n arbitration proceedings               agent > against
n case before court                    agent > against

[rally_against_state]
v: subj > against
n: agent > against
v rally {obj: opposition}   subj > against
v rally opinion                        subj > against
v mobilise opinion                     subj > against
v mobilize opinion                     subj > against
v campaign {from: state/org/group/person; to: state/org/person} subj > against
v agitate                              subj > against
v whip up opposition                   subj > against
v whip up sentiment                    subj > against
v crusade                              subj > against
v gang up                              subj > against
v urge {obj: boycott}   subj > against
v call for isolation                   subj > against
v lobby {from: state/org/person; to: state/org} subj > against
n crusade

[worry]
v: subj > about|over|at|by|with
n: agent > about|over|at|toward|towards|of
v worry {from: state/person/org}       subj > about|over|at|with|by
v express concern                      subj > about|over|at|with|by
v voice concern                        subj > about|over|at|with|by
v raise concern                        subj > about|over|at|with|by
v express worry                        subj > about|over|at|with|by
v voice worry                          subj > about|over|at|with|by
v express fear                         subj > about|over|at|with|by
v voice fear                           subj > about|over|at|with|by
v express alarm                        subj > about|over|at|with|by
v voice alarm                          subj > about|over|at|with|by
v express unease                       subj > about|over|at|with|by
v voice unease                         subj > about|over|at|with|by
v express deep concern                 subj > about|over|at|with|by
v express grave concern                subj > about|over|at|with|by
v express serious concern              subj > about|over|at|with|by
v voice deep concern                   subj > about|over|at|with|by
v air concern                          subj > about|over|at|with|by
v reiterate concern                    subj > about|over|at|with|by
v convey concern                       subj > about|over|at|with|by
v raise worry                          subj > about|over|at|with|by
v express apprehension                 subj > about|over|at|with|by
v be concerned {from: state/org/person} subj > about|over|by|at|of
v be worried {from: state/org/person}  subj > about|over|by|at|of
v be alarmed {from: state/org/person}  subj > about|over|by|at|of
v be troubled {from: state/org/person} subj > about|over|by|at|of
v be wary {from: state/org/person}     subj > about|over|by|at|of
v be suspicious {from: state/org/person} subj > about|over|by|at|of
v be uneasy {from: state/org/person}   subj > about|over|by|at|of
v be anxious {from: state/org/person}  subj > about|over|by|at|of
v be deeply concerned                  subj > about|over|by|at|of
v be gravely concerned                 subj > about|over|by|at|of
v be seriously concerned               subj > about|over|by|at|of
v be disturbed {from: state/org/person} subj > about|over|by|at|of
v grow wary                            subj > about|over|by|at|of
v remain wary                          subj > about|over|by|at|of
v remain concerned                     subj > about|over|by|at|of
v fear {from: state/org/person; to: state/org/person} subj > obj
v eye warily                           subj > obj
v view suspicion                       subj > obj
v view alarm                           subj > obj
v regard suspicion                     subj > obj
v alarm {from: state/person/org/part; to: state/person/org} obj|in > subj
v worry {from: state/person/org/part; to: state/org} obj|in > subj
v unnerve {to: state/org/person}       obj|in > subj
v unsettle {from: state/person/org/part; to: state/org} obj|in > subj
v raise alarm in                       obj|in > subj
n concern
n worry
n alarm
n unease
n mistrust
n distrust
n suspicion
n apprehension
n deep concern
n grave concern
n serious concern
n wariness
n misgiving
n anxiety

[worry_rights]
v: subj > in|by|of|with
v raise human right concern            subj > in|by|of|with|to
v voice concern human right            subj > in|by|of|with|to
v express concern human right          subj > in|by|of|with|to
v express concern arrest               subj > in|by|of|with|to
v express concern detention            subj > in|by|of|with|to
v express concern crackdown            subj > in|by|of|with|to
v express concern violence             subj > in|by|of|with|to
v voice concern arrest                 subj > in|by|of|with|to
v voice concern detention              subj > in|by|of|with|to
v voice concern crackdown              subj > in|by|of|with|to
v raise concern detention              subj > in|by|of|with|to
v raise concern crackdown              subj > in|by|of|with|to
v express concern treatment            subj > in|by|of|with|to
v raise right record                   subj > in|by|of|with|to
v criticise right record               subj > in|by|of|with|to
v criticize right record               subj > in|by|of|with|to
v slam right record                    subj > in|by|of|with|to
v raise fate                           subj > in|by|of|with|to
v raise case {to: state; from: state/person} subj > in|by|of|with|to

[worry_military]
v: subj > of|by|in
v express concern nuclear programme    subj > of|by|in|from
v express concern nuclear program      subj > of|by|in|from
v voice concern nuclear program        subj > of|by|in|from
v express concern military buildup     subj > of|by|in|from
v voice concern military buildup       subj > of|by|in|from
v express concern deployment           subj > of|by|in|from
v voice concern deployment             subj > of|by|in|from
v express concern missile              subj > of|by|in|from
v express concern influence            subj > of|by|in|from
v worry influence                      subj > of|by|in|from
v fear expansion                       subj > of|by|in|from
v express concern ambition             subj > of|by|in|from
v voice concern ambition               subj > of|by|in|from
v express concern escalation           subj > of|by|in|from
v voice concern escalation             subj > of|by|in|from
v express concern military activity    subj > of|by|in|from
v voice concern military activity      subj > of|by|in|from
v express concern threat               subj > of|by|in|from

[disapprove]
v: subj > of|obj
v frown on                             subj > of|on|upon|by|at|obj
v frown upon                           subj > of|on|upon|by|at|obj
v look askance at                      subj > of|on|upon|by|at|obj
v take dim view                        subj > of|on|upon|by|at|obj
v take poor view                       subj > of|on|upon|by|at|obj
v be unimpressed                       subj > of|on|upon|by|at|obj
v disapprove of                        subj > of|on|upon|by|at|obj
