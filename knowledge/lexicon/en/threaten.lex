# THREATEN in English: the meanings stand in concepts/threaten.toml.

[threaten]
v: subj > obj|comp
n: agent > against|to|toward|towards|at
v threaten {from: state/org/person/group/part} subj > obj|against|comp|with
v menace {from: state/org/person/part} subj > obj|against|comp|with
v intimidate                           subj > obj|against|comp|with
v bully {from: state/org/person; to: state/org/person} subj > obj|against|comp|with
v browbeat                             subj > obj|against|comp|with
v blackmail                            subj > obj|against|comp|with
v warn of consequence                  subj > obj|against|comp|with
v warn of serious consequence          subj > obj|against|comp|with
v warn of repercussion                 subj > obj|against|comp|with
v threaten with                        subj > obj|against|comp|with
v threaten consequence                 subj > obj|against|comp|with
v openly threaten                      subj > obj|against|comp|with
v publicly threaten                    subj > obj|against|comp|with
v repeatedly threaten                  subj > obj|against|comp|with
v threaten repeatedly                  subj > obj|against|comp|with
v threaten action                      subj > obj|against|comp|with
v threaten to act                      subj > obj|against|comp|with
v threaten to respond                  subj > obj|against|comp|with
v threaten measure                     subj > obj|against|comp|with
v threaten to take measure             subj > obj|against|comp|with
v threaten to take action              subj > obj|against|comp|with
v threaten unspecified                 subj > obj|against|comp|with
v issue threat                         subj > against|to|at|toward|with
v make threat                          subj > against|to|at|toward|with
v utter threat                         subj > against|to|at|toward|with
v level threat                         subj > against|to|at|toward|with
v repeat threat                        subj > against|to|at|toward|with
v renew threat                         subj > against|to|at|toward|with
v hurl threat                          subj > against|to|at|toward|with
v direct threat                        subj > against|to|at|toward|with
v step up threat                       subj > against|to|at|toward|with
v send threat                          subj > against|to|at|toward|with
v reiterate threat                     subj > against|to|at|toward|with
v trade threat                         subj > against|to|at|toward|with
v exchange threat                      subj > against|to|at|toward|with
v make good threat                     subj > against|to|at|toward|with
v vow revenge                          subj > against|on|to|for|obj|comp
v vow vengeance                        subj > against|on|to|for|obj|comp
v swear revenge                        subj > against|on|to|for|obj|comp
v swear vengeance                      subj > against|on|to|for|obj|comp
v vow to avenge                        subj > against|on|to|for|obj|comp
v vow to punish                        subj > against|on|to|for|obj|comp
v vow to make pay                      subj > against|on|to|for|obj|comp
v vow to retaliate                     subj > against|on|to|for|obj|comp
v vow retaliation                      subj > against|on|to|for|obj|comp
v promise retaliation                  subj > against|on|to|for|obj|comp
v promise revenge                      subj > against|on|to|for|obj|comp
v pledge revenge                       subj > against|on|to|for|obj|comp
v vow response                         subj > against|on|to|for|obj|comp
v vow to respond                       subj > against|on|to|for|obj|comp
v promise to retaliate                 subj > against|on|to|for|obj|comp
v threaten retaliation                 subj > against|on|to|for|obj|comp
v threaten to retaliate                subj > against|on|to|for|obj|comp
v threaten reprisal                    subj > against|on|to|for|obj|comp
v threaten revenge                     subj > against|on|to|for|obj|comp
v warn of retaliation                  subj > against|on|to|for|obj|comp
v vow reprisal                         subj > against|on|to|for|obj|comp
v vow to hit back                      subj > against|on|to|for|obj|comp
v vow to strike back                   subj > against|on|to|for|obj|comp
v vow harsh response                   subj > against|on|to|for|obj|comp
v promise harsh response               subj > against|on|to|for|obj|comp
v promise to punish                    subj > against|on|to|for|obj|comp
v vow to take revenge                  subj > against|on|to|for|obj|comp
v vow to teach lesson                  subj > against|on|to|for|obj|comp
v reserve right to respond             subj > against|on|to|for|obj|comp
v reserve right to retaliate           subj > against|on|to|for|obj|comp
v show teeth                           subj > at|against|toward|for|to|with
v bare teeth                           subj > at|against|toward|for|to|with
v wave stick                           subj > at|against|toward|for|to|with
v wield stick                          subj > at|against|toward|for|to|with
v draw red line                        subj > at|against|toward|for|to|with
v set red line                         subj > at|against|toward|for|to|with
v play with fire                       subj > at|against|toward|for|to|with
v warn pay price                       subj > comp|obj
v warn face consequence                subj > comp|obj
v warn suffer consequence              subj > comp|obj
v warn would retaliate                 subj > comp|obj
v warn would respond                   subj > comp|obj
v warn will respond                    subj > comp|obj
v warn will retaliate                  subj > comp|obj
v warn would expel                     subj > comp|obj
v warn will face                       subj > comp|obj
n threat
n veiled threat
n thinly veiled threat
n direct threat
n explicit threat
n intimidation
n blackmail
n bullying
n vow of revenge
n threat of retaliation
n threat of reprisal
n warning of consequence
n menace
n war of nerve
v brandish threat               subj > against|for|to
v tell face {to: state/org/person/part} subj > obj
v tell would {to: state/org/person/part; from: state/org/person/part} subj > obj
v warn would {to: state/org/person/part; from: state/org/person/part} subj > obj
v warn could {to: state/org/person/part; from: state/org/person/part} subj > obj
v warn will {to: state/org/person/part; from: state/org/person/part} subj > obj
v warn may {to: state/org/person/part; from: state/org/person/part} subj > obj
v warn face {to: state/org/person/part; from: state/org/person/part} subj > obj
v warn of measure               subj > obj
v warn of reprisal              subj > obj
v warn of action                subj > obj
v spell end                     subj > of
v be threatened with expulsion by by > subj
v say would retaliate           subj > against
v say will retaliate            subj > against
v say would respond             subj > to
v say would strike              subj > obj
v say would attack              subj > obj
v say would send troops          subj > to|into
v say would veto                subj > obj
v say would punish              subj > obj
v say would block               subj > obj
v say would expel               subj > obj
v say would sanction            subj > obj
v vow to hit                    subj > obj
v promise to hit                subj > obj
v promise to strike             subj > obj
v promise to crush              subj > obj
v have option open              subj > against
v bare tooth                    subj > at
v show tooth                    subj > to
v have in sight                 subj > obj
v give notice {to: state/org/person/part} subj > to|obj
n sabre-rattling                agent > against|towards
n saber-rattling                agent > against|towards
v hint at reprisal              subj > against|at
v hint at retaliation           subj > against|at
v hint at sanction              subj > against|at
v hint at action                subj > against|at
v hint at strike                subj > against|on
v dangle tariff                 subj > over|before
v dangle threat                 subj > over|before
v hold threat                   subj > over
v swear to crush                subj > obj
v swear to punish               subj > obj
v tell to expect {to: state/org/person/part} subj > obj
v give month or face            subj > obj
v give week or face             subj > obj
v give day or face              subj > obj
v plan blockade {from: part/org} subj > of
v plan boycott                  subj > of
v plan strike                   subj > against
v plan protest                  subj > against|at|outside

[threaten_sanctions]
v: subj > against|on|obj|to|comp
n: agent > against|on|to
v threaten sanction
v threaten to impose sanction
v threaten to sanction
v threaten with sanction
v threaten new sanction
v threaten embargo
v threaten boycott
v threaten to boycott
v threaten tariff
v threaten to impose tariff
v threaten to impose
v threaten to slap tariff
v threaten to raise tariff
v threaten to hit with tariff
v threaten with tariff
v threaten to tax
v threaten duty
v threaten trade war
v threaten to freeze asset
v threaten to seize asset
v threaten to ban import
v threaten to ban export
v threaten to block export
v threaten to halt export
v threaten to restrict export
v threaten countermeasure
v threaten fine
v threaten to fine
v threaten to reimpose sanction
v threaten to tighten sanction
v threaten to restore sanction
v threaten economic retaliation
v warn of sanction
v warn of tariff
v vow sanction
v vow to impose sanction
v vow to sanction
v vow to impose tariff
v promise sanction
v call for sanction
v urge sanction
v demand sanction
v push for sanction
v press for sanction
v call for boycott of
v call for embargo
v consider sanction
v weigh sanction
v mull sanction
v propose sanction
v draw up sanction
v brandish sanction
v dangle sanction
n threat of sanction
n sanction threat
n tariff threat
n threat of tariff
n threat of embargo
n threat of boycott
n threat of trade war
n boycott threat

[threaten_aid]
v: subj > to|of|obj|from|comp
n: agent > to|against
v threaten to cut aid
v threaten to cut off aid
v threaten to suspend aid
v threaten to withhold aid
v threaten to withdraw aid
v threaten to freeze aid
v threaten to halt aid
v threaten to cut
v threaten to cut off
v threaten to cut gas
v threaten to cut off gas
v threaten to cut off electricity
v threaten to cut off supply
v threaten to halt supply
v threaten to stop supply
v threaten to turn off
v threaten to withhold
v threaten to withhold fund
v threaten to cut funding
v threaten to withdraw funding
v threaten to pull funding
v threaten to withdraw support
v threaten to withdraw backing
v threaten to block fund
v threaten to stop payment
v threaten to defund
v threaten to suspend delivery
v threaten to stop delivery
n threat to cut
n threat to withhold
n threat to suspend aid
n threat to cut aid
n threat to cut off

[threaten_relations]
v: subj > with|from|of|obj|comp
v threaten to break off
v threaten to break off relation
v threaten to sever
v threaten to sever tie
v threaten to sever relation
v threaten to cut tie
v threaten to suspend
v threaten to suspend tie
v threaten to downgrade tie
v threaten to recall ambassador
v threaten to expel ambassador
v threaten to expel diplomat
v threaten to close embassy
v threaten to close border
v threaten to shut border
v threaten to leave
v threaten to quit
v threaten to withdraw from
v threaten to withdraw
v threaten to pull out
v threaten to walk away
v threaten to scrap
v threaten to scrap deal
v threaten to tear up
v threaten to rip up
v threaten to abandon
v threaten to abandon deal
v threaten to review relation
v threaten to review tie
v threaten to reconsider
v threaten to suspend cooperation
v threaten to end cooperation
v threaten to exclude
v threaten to veto
v threaten to block
v threaten to block membership
v threaten to cancel
v threaten to cancel visit
v threaten to isolate
v threaten to scale back
v threaten to annul
v threaten to rescind
n threat to leave                      agent > from|against|with|of
n threat to withdraw                   agent > from|against|with|of
n threat to quit                       agent > from|against|with|of
n threat to sever                      agent > from|against|with|of
n threat to expel                      agent > from|against|with|of
n threat of expulsion                  agent > from|against|with|of
n threat of withdrawal                 agent > from|against|with|of
n threat to pull out                   agent > from|against|with|of
n threat of veto                       agent > from|against|with|of
n veto threat                          agent > from|against|with|of

[threaten_expulsion]
v: subj > comp|obj|from|to
v threaten to expel
v threaten to deport
v threaten to send back
v threaten to repatriate
v threaten with deportation
v threaten with expulsion
v threaten deportation
v threaten to open border to
v threaten to open gate
v threaten to let migrant
v threaten to flood with
v threaten to strip citizenship
v threaten to revoke visa
v threaten mass deportation
v vow to deport
v vow mass deportation
v threaten to evict

[threaten_restrictions]
v: subj > obj|comp|against|in
v threaten to ban
v threaten to outlaw
v threaten to dissolve
v threaten to shut down
v threaten to close
v threaten to block access
v threaten to revoke licence
v threaten to revoke license
v threaten to suspend licence
v threaten to censor
v threaten to fire {to: person}
v threaten to sack
v threaten to oust
v threaten to remove from office
v threaten to dismiss
v threaten to impeach
v threaten to dissolve parliament
v threaten to disband
v threaten to disqualify
v threaten to revoke accreditation
v threaten to shut
v threaten ban
v threaten to restrict
v threaten impeachment

[threaten_emergency]
v: subj > in|on|against|to|comp
v threaten curfew
v threaten to impose curfew
v threaten to declare emergency
v threaten state of emergency
v threaten to declare state of emergency
v threaten martial law
v threaten to impose martial law
v threaten to declare martial law
v threaten lockdown
v threaten to send in army
v threaten to deploy national guard
v threaten to send national guard
v threaten to send federal troops
v threaten to invoke insurrection
v threaten to invoke emergency power

[threaten_arrest]
v: subj > obj|comp|against|on
v threaten to arrest
v threaten arrest
v threaten with arrest
v threaten to jail
v threaten to imprison
v threaten with jail
v threaten with prison
v threaten to prosecute
v threaten prosecution
v threaten with prosecution
v threaten to sue
v threaten legal action
v threaten lawsuit
v threaten to take to court
v threaten to charge
v threaten to execute
v threaten execution
v threaten with death penalty
v threaten to crack down
v threaten crackdown
v threaten to crush
v threaten to detain
v threaten punishment
v threaten to punish
v vow to crack down
v vow crackdown
v vow to crush
v vow to prosecute
v vow to jail
v vow zero tolerance
v warn of arrest
v warn of crackdown
v warn of prosecution
n threat of arrest                     agent > against|to|of
n threat of legal action               agent > against|to|of
n threat of prosecution                agent > against|to|of
n threat of lawsuit                    agent > against|to|of
n legal threat                         agent > against|to|of
n threat of jail                       agent > against|to|of
n threat of crackdown                  agent > against|to|of

[threaten_protest]
v: subj > against|to|of|at|obj|comp
v threaten to go on strike
v threaten walkout
v threaten to walk out
v threaten general strike
v threaten protest
v threaten to protest
v threaten demonstration
v threaten to take to street
v threaten to paralyse
v threaten to paralyze
v threaten to boycott election
v threaten to boycott vote
v threaten hunger strike
v threaten civil disobedience
v threaten uprising
v threaten to topple
v threaten to bring down
v threaten to bring down government
v threaten to overthrow
v threaten rebellion
v call for protest
v call for demonstration
v call for rally against
v call for uprising
v call for strike
v call for general strike
v call for civil disobedience
v announce strike
v announce protest
v announce boycott
v announce will boycott
v vow to protest
v vow protest
v vow to boycott
v vow strike
v vow to march
v give strike notice
v call march against
n strike notice                        agent > against|to|at
n threat of protest                    agent > against|to|at
n threat of uprising                   agent > against|to|at

[threaten_talks]
v: subj > with|of|from|comp
v threaten to halt talk
v threaten to suspend talk
v threaten to quit talk
v threaten to leave talk
v threaten to walk out of talk
v threaten to pull out of talk
v threaten to break off talk
v threaten to end talk
v threaten to boycott talk
v threaten to boycott summit
v threaten to boycott meeting
v threaten to cancel summit
v threaten to cancel meeting
v threaten to cancel talk
v threaten to call off
v threaten to skip summit
v threaten to end truce
v threaten to end ceasefire
v threaten to break ceasefire
v threaten to withdraw from ceasefire
v threaten to resume fighting
v threaten to resume war
v threaten to derail talk
v threaten to abandon talk

[threaten_mediation]
v: subj > between|of|to|comp
v threaten to end mediation
v threaten to abandon mediation
v threaten to suspend mediation
v threaten to quit mediation
v threaten to halt mediation
v threaten to walk away from peace effort
v threaten to abandon peace effort
v threaten to drop mediation
v threaten to stop mediating

[threaten_peacekeeping]
v: subj > from|of|obj|in|comp
v threaten to expel mission
v threaten to expel peacekeeper
v threaten to withdraw peacekeeper
v threaten to pull out peacekeeper
v threaten to withdraw troops
v threaten to pull troops
v threaten to pull out troops
v threaten to expel inspector
v threaten to bar inspector
v threaten to block inspection
v threaten to end inspection
v threaten to expel observer
v threaten to quit mission
v threaten to end mandate
v threaten to leave npt
v threaten to expel force

[threaten_force]
v: subj > obj|comp|against|on|with
n: agent > against|on|to|of
v threaten force
v threaten to use force
v threaten use of force
v threaten with force
v threaten military action
v threaten to take military action
v threaten military intervention
v threaten military response
v threaten war
v threaten with war
v threaten to go to war
v threaten to declare war
v threaten attack
v threaten to attack
v threaten to strike
v threaten strike on
v threaten to bomb
v threaten to shell
v threaten to hit
v threaten to destroy
v threaten to wipe out
v threaten to annihilate
v threaten to obliterate
v threaten offensive
v threaten to launch offensive
v threaten to launch attack
v threaten operation
v threaten to launch operation
v threaten escalation
v threaten to escalate
v threaten to expand war
v threaten to shoot down
v threaten to shoot
v threaten to fire
v threaten to open fire
v threaten to sink
v threaten to intervene
v threaten military
v threaten raid
v threaten incursion
v threaten air strike
v threaten airstrike
v threaten to arm
v threaten to deploy missile
v threaten to kill
v warn of war
v warn of military action
v warn of attack
v warn of strike
v warn would attack
v warn would strike
v vow to destroy
v vow to crush enemy
v vow to wipe out
v vow to annihilate
v vow to eliminate
v vow to strike
v vow to attack
v vow to fight
v vow to defeat
v vow to respond with force
v vow to intensify strike
v vow to step up attack
v vow to escalate
v swear to destroy
v brandish military option
v raise spectre of war
v raise specter of war
v be ready for war
v be prepared to use force
v point missile
v train missile
v wipe off map                         subj > obj
n threat of force
n threat of war
n threat of attack
n threat of military action
n threat of invasion
n military threat
n threat of strike
n threat to use force
n threat to attack
n war threat
n threat of intervention
n threat of escalation
n gunboat diplomacy
n war rhetoric
n bellicose rhetoric
n warlike rhetoric

[threaten_blockade]
v: subj > of|on|to|obj|comp
v threaten blockade
v threaten to blockade
v threaten to impose blockade
v threaten to close strait
v threaten to block strait
v threaten to shut strait
v threaten to close airspace
v threaten to block port
v threaten to besiege
v threaten to lay siege
v threaten to encircle
v threaten to block shipping
v threaten to disrupt shipping
v threaten to seize ship
v threaten to intercept ship
v threaten naval blockade
v threaten to block corridor
n threat of blockade                   agent > of|against
n blockade threat                      agent > of|against
n threat to close                      agent > of|against

[threaten_occupation]
v: subj > comp|obj|of|from
v threaten to invade
v threaten invasion
v threaten to annex
v threaten annexation
v threaten to occupy
v threaten to take over
v threaten to take control
v threaten to seize
v threaten to seize territory
v threaten to retake
v threaten to recapture
v threaten to take by force
v threaten to conquer
v threaten to secede
v threaten secession
v threaten to declare independence
v vow to retake
v vow to recapture
v vow to annex
v vow to reclaim
v vow to reconquer
v vow to seize
v vow to take back
v vow reunification
n threat of annexation                 agent > of|against
n threat to annex                      agent > of|against
n threat to invade                     agent > of|against
n threat to seize                      agent > of|against
n threat of occupation                 agent > of|against
n invasion threat                      agent > of|against
n threat of secession                  agent > of|against

[threaten_terror]
v: subj > obj|comp|against|on
v threaten to assassinate
v threaten assassination
v threaten with death
v threaten to kill hostage
v threaten to execute hostage
v threaten to behead
v threaten to kidnap
v threaten to abduct
v threaten to blow up
v threaten bombing
v threaten to bomb embassy
v threaten terrorist attack
v threaten terror attack
v threaten life
v threaten physical
v threaten violence
v threaten with violence
v threaten to take hostage
v threaten to harm
v threaten to hurt
v threaten to target civilian
v send death threat
v make death threat
v receive death threat
v vow to assassinate
v vow to kill
v call for assassination
v call for death of
v call for killing
v issue fatwa
v issue death threat
v threaten revenge attack
n death threat                         agent > against|to|on|of
n bomb threat                          agent > against|to|on|of
n terror threat                        agent > against|to|on|of
n terrorist threat                     agent > against|to|on|of
n threat of violence                   agent > against|to|on|of
n threat to kill                       agent > against|to|on|of
n threat on life                       agent > against|to|on|of
n assassination threat                 agent > against|to|on|of
n fatwa                                agent > against|to|on|of
n call for jihad                       agent > against|to|on|of

[threaten_attack]
v: subj > obj|comp|on|against
v threaten ground offensive
v threaten ground operation
v threaten ground invasion
v threaten to launch strike
v threaten missile strike
v threaten to flatten
v threaten to raze
v threaten to turn into rubble
v threaten to pound
v threaten to storm
v threaten assault
v threaten to launch assault
v threaten to target
v threaten drone strike
v threaten to reduce to rubble
v threaten to unleash
v threaten to unleash hell
v threaten to level
v threaten to launch war
v threaten preemptive strike
v threaten to launch missile
v threaten rocket fire
n threat of bombing                    agent > against|on|of
n threat of airstrike                  agent > against|on|of
n threat of ground offensive           agent > against|on|of
n threat of assault                    agent > against|on|of

[threaten_nuclear]
v: subj > obj|comp|against|on
v threaten nuclear
v threaten nuclear strike
v threaten nuclear attack
v threaten nuclear war
v threaten to use nuclear weapon
v threaten with nuclear weapon
v threaten nuclear retaliation
v threaten to go nuclear
v threaten chemical attack
v threaten to use chemical weapon
v threaten nuclear test
v threaten to resume nuclear test
v threaten to resume enrichment
v threaten to enrich uranium
v threaten to build bomb
v threaten to deploy nuclear
v brandish nuclear weapon
v brandish nuclear
v invoke nuclear threat
v raise nuclear threat
v warn of nuclear war
v warn of nuclear strike
v threaten fire and fury
v rattle nuclear sabre
v rattle nuclear saber
v issue nuclear threat
v make nuclear threat
n nuclear threat                       agent > against|to|of|toward
n nuclear blackmail                    agent > against|to|of|toward
n threat of nuclear war                agent > against|to|of|toward
n threat of nuclear attack             agent > against|to|of|toward
n nuclear rhetoric                     agent > against|to|of|toward
n threat to use nuclear weapon         agent > against|to|of|toward

[threaten_cyber]
v: subj > obj|against|on|comp
v threaten cyberattack
v threaten cyber attack
v threaten to hack
v threaten to leak
v threaten to publish data
v threaten to release data
v threaten to publish
v threaten to reveal
v threaten to expose
v threaten to disclose
v threaten cyber retaliation
n cyber threat                         agent > against|to|on|from
n cyber blackmail                      agent > against|to|on|from

[threaten_energy]
v: subj > to|of|from|comp
v threaten to halt gas
v threaten to stop gas
v threaten to shut pipeline
v threaten to close pipeline
v threaten to turn off gas
v threaten to turn off tap
v threaten to halt oil
v threaten oil embargo
v threaten to cut oil
v threaten to cut output
v threaten to halt transit
v threaten to stop transit
v threaten to block grain
v threaten to quit grain deal
v threaten to divert water
v threaten to cut off water
v threaten to restrict rare earth
v threaten to cut off oil
n energy blackmail                     agent > against|to|of
n gas blackmail                        agent > against|to|of
n threat to cut gas                    agent > against|to|of
n threat to halt supply                agent > against|to|of

[threaten_ecology]
v: subj > of|in|comp
v threaten to blow up dam
v threaten to flood
v threaten to open dam
v threaten to destroy dam
v threaten to blow up plant
v threaten to burn crop
v threaten to poison water

[intimidate]
v: subj > obj|against|at
v exert military pressure              subj > on|against|obj
v put military pressure                subj > on|against|obj
v seek to intimidate                   subj > on|against|obj
v try to intimidate                    subj > on|against|obj
v attempt to intimidate                subj > on|against|obj
v cow {to: state/group/person; from: state/part/person} subj > on|against|obj
v show of force                        subj > on|against|obj
v hold gunpoint                        subj > on|against|obj
v terrorise {from: state/part/group; to: state/group} subj > on|against|obj
v terrorize {from: state/part/group; to: state/group} subj > on|against|obj
n attempt at intimidation              agent|by > against|toward|on|to
n military posturing                   agent|by > against|toward|on|to
n military pressure                    agent|by > against|toward|on|to

[threaten_blackmail]
v: subj > obj
v extort                               subj > obj|of|to|against
v hold ransom                          subj > obj|of|to|against
v hold to ransom                       subj > obj|of|to|against
v hold hostage {to: state/org; from: state/person} subj > obj|of|to|against
v hold gun head                        subj > obj|of|to|against
v put gun to head                      subj > obj|of|to|against
v use as leverage {to: state/org}      subj > obj|of|to|against
v coerce into                          subj > obj|of|to|against
v twist arm                            subj > obj|of|to|against
n extortion                            agent > against|of|on
n economic blackmail                   agent > against|of|on
n political blackmail                  agent > against|of|on
n migration blackmail                  agent > against|of|on

[warn_response]
v: subj > obj|against|to|comp
v warn against attack
v warn against any attack
v warn against aggression
v warn against provocation
v warn against interference
v warn against intervention
v warn against any attempt
v warn against escalation
v warn against invading
v warn against attacking
v warn against miscalculation
v warn not to
v warn to stay
v warn to back off
v warn to stop
v warn of response
v warn of harsh response
v warn of firm response
v warn of severe
v warn of dire
v promise firm response
v promise decisive response
v promise crushing response
v vow decisive response
v vow crushing response
v vow firm response
v threaten firm response
v threaten harsh response
v threaten response
v issue stern warning
v issue stark warning
v issue final warning
v deliver stern warning
v send warning shot
n stern warning to                     agent > to|against|at
n final warning                        agent > to|against|at
n last warning                         agent > to|against|at
n warning against attack               agent > to|against|at

[ultimatum]
v: subj > to|for|obj
n: agent > to|for
v issue ultimatum
v give ultimatum
v deliver ultimatum
v send ultimatum
v present ultimatum
v set ultimatum
v hand ultimatum
v renew ultimatum
v extend ultimatum
v set deadline
v impose deadline
v give deadline
v fix deadline
v give day to
v give hour to
v give week to
v give month to
v give until
v give last chance
v give last warning
v give final warning
v issue final demand
v put deadline
v extend deadline
v serve ultimatum
v serve notice
n ultimatum
n deadline {from: state/org/person}
n final demand
n final notice

[threaten_election]
v: subj > in|of|comp|obj
v threaten to delay election
v threaten to postpone election
v threaten to cancel election
v threaten to annul election
v threaten to reject result
v threaten to contest result
v threaten to challenge result
v threaten to disrupt election
v threaten to disrupt vote
v threaten to bar candidate
v threaten to disqualify candidate
v threaten not to recognise
v threaten not to recognize
