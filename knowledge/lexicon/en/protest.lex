# PROTEST in English: the meanings stand in concepts/protest.toml.

[protest]
v: subj > against|at|outside|over|obj
n: agent|by|of > against|outside|at|over
v protest                              subj > against|at|outside|over|on|obj
v demonstrate                          subj > against|at|outside|over|on|obj
v rally {from: part/group/person; to: state/org/person/part} subj > against|at|outside|over|on|obj
v march                                subj > against|at|outside|over|on|obj
v march on                             subj > against|at|outside|over|on|obj
v take to street                       subj > against|at|outside|over|on|obj
v pour into street                     subj > against|at|outside|over|on|obj
v hit street                           subj > against|at|outside|over|on|obj
v gather to protest                    subj > against|at|outside|over|on|obj
v stage protest                        subj > against|at|outside|over|on|obj
v hold protest                         subj > against|at|outside|over|on|obj
v stage demonstration                  subj > against|at|outside|over|on|obj
v hold demonstration                   subj > against|at|outside|over|on|obj
v hold rally                           subj > against|at|outside|over|on|obj
v stage rally                          subj > against|at|outside|over|on|obj
v stage march                          subj > against|at|outside|over|on|obj
v organise protest                     subj > against|at|outside|over|on|obj
v organize protest                     subj > against|at|outside|over|on|obj
v organise march                       subj > against|at|outside|over|on|obj
v organize march                       subj > against|at|outside|over|on|obj
v organise rally                       subj > against|at|outside|over|on|obj
v organize rally                       subj > against|at|outside|over|on|obj
v lead protest                         subj > against|at|outside|over|on|obj
v lead march                           subj > against|at|outside|over|on|obj
v join protest                         subj > against|at|outside|over|on|obj
v join demonstration                   subj > against|at|outside|over|on|obj
v mount protest                        subj > against|at|outside|over|on|obj
v launch protest                       subj > against|at|outside|over|on|obj
v hold march                           subj > against|at|outside|over|on|obj
v picket                               subj > against|at|outside|over|on|obj
v chant slogan                         subj > against|at|outside|over|on|obj
v shout slogan                         subj > against|at|outside|over|on|obj
v wave placard                         subj > against|at|outside|over|on|obj
v hold vigil                           subj > against|at|outside|over|on|obj
v stage rally outside                  subj > against|at|outside|over|on|obj
v parade in protest                    subj > against|at|outside|over|on|obj
v march in protest                     subj > against|at|outside|over|on|obj
v gather outside                       subj > against|at|outside|over|on|obj
v mass outside                         subj > against|at|outside|over|on|obj
v camp outside                         subj > against|at|outside|over|on|obj
v bang pot                             subj > against|at|outside|over|on|obj
v protest peacefully                   subj > against|at|outside|over|on|obj
v demonstrate peacefully               subj > against|at|outside|over|on|obj
v come out in protest                  subj > against|at|outside|over|on|obj
v turn out in protest                  subj > against|at|outside|over|on|obj
v protest against                      subj > against|at|outside|over|on|obj
n protest
n demonstration
n rally {from: part/group/person; to: state/org/person}
n march
n protest march
n mass protest
n street protest
n protest rally
n vigil
n demo
n picket
n protest movement
n wave of protest
n mass demonstration
n peaceful protest
n antigovernment protest
n student protest
n public outcry
n rally against
v chain to {from: part/org}    subj > to
v chain outside {from: part/org} subj > to|outside
v glue to {from: part/org}     subj > to
v camp outside {from: part}    subj > outside
v camp {from: part}            subj > outside
v rally {from: part}           subj > outside|against
v gather {from: part; to: state/org/person} subj > outside
v besiege embassy {from: part} subj > of
v boo {to: person/state/org}    subj > obj
v jeer {to: person/state/org}   subj > obj|at
v heckle {to: person}           subj > obj
v hiss {to: person}             subj > obj
v pelt {to: person/state/org/part} subj > obj
v hurl egg                      subj > at
v hurl stone {from: part}      subj > at
v throw stone {from: part}     subj > at
v egg {to: person; from: part} subj > obj
v chant {from: part}           subj > against|outside
v carry placard                 subj > against|outside
v come out {from: part}        subj > against
v turn out {from: part}        subj > against
v lay down tool                 subj > against|at
v picket {from: part; to: state/org} subj > obj|outside
v stage sit-in                  subj > outside|at|against
v stage die-in                  subj > outside|at|against
v blockade gate {from: part}   subj > of
v occupy office {from: part}   subj > of
v occupy headquarters {from: part} subj > of
v bring down {to: person; from: part} subj > obj
v topple {to: person/state; from: part} subj > obj
v unseat {to: person; from: part} subj > obj
v rise up {from: part}    subj > against
v rise {from: part}            subj > against
v revolt {from: part}     subj > against
n sit-in                        agent|by > at|against|outside
n rally                         agent|by > against|outside

[protest_leader]
v: subj > against|of|obj|by
v protest against president
v protest against government
v protest against regime
v protest against junta
v protest against coup
v demonstrate against government
v demonstrate against regime
v demonstrate against coup
v demonstrate against president
v march against government
v march against president
v rally against government
v rally against president
v protest to demand resignation
v march to demand resignation
v rally to demand resignation
v demonstrate to demand resignation
v protest coup
v protest rule
n protest against government           agent > of|against|by
n protest against regime               agent > of|against|by
n protest against rule                 agent > of|against|by
n protest against coup                 agent > of|against|by
n demonstration against government     agent > of|against|by

[protest_policy]
v: subj > of|by|against|in|obj
v protest against reform
v protest against law
v protest against bill
v protest against decision
v protest against policy
v protest against plan
v protest against austerity
v protest against corruption
v protest against rise
v protest against move
v protest reform
v protest law
v protest bill
v protest decision
v protest policy
v protest plan
v protest austerity
v protest corruption
v protest move
v demonstrate against reform
v demonstrate against law
v demonstrate against bill
v demonstrate against decision
v demonstrate against policy
v demonstrate against corruption
v march against reform
v march against corruption
v march against bill
v rally against bill
v rally against corruption
v rally against decision
v protest price
v protest shortage
v protest tax
n protest against reform               agent > of|by|against
n protest against law                  agent > of|by|against
n protest against bill                 agent > of|by|against
n protest against corruption           agent > of|by|against
n protest against decision             agent > of|by|against
n protest against austerity            agent > of|by|against
n protest against policy               agent > of|by|against

[protest_rights]
v: subj > of|by|against|in|obj
v protest against death
v protest against racism
v protest against violence
v protest against treatment
v protest against execution
v protest {obj: arrest/detention/killing/murder/assassination/imprisonment/crackdown/jailing/execution/deportation}
v protest death
v protest treatment
v march for right
v rally for release
v march for release
v demonstrate for right
v demonstrate against racism
v demonstrate against police
v demonstrate against killing
v march against racism
v rally against racism
v march against violence
n protest against police               agent > of|by|against
n civil rights march                   agent > of|by|against
n protest against racism               agent > of|by|against
n women march                          agent > of|by|against
n pride march                          agent > of|by|against

[protest_institutions]
v: subj > of|in|against|by|obj
v protest against result
v protest against fraud
v protest against election
v protest result
v protest election
v protest outcome
v protest against outcome
v protest against vote
v protest fraud
v protest referendum
v demonstrate for democracy
v march for democracy
v rally for democracy
v protest for democracy
v march for independence
v rally for independence
v demonstrate for independence
v demonstrate against result
v protest against postponement
v protest delay
v protest against amendment
v protest constitutional change
v protest against electoral fraud
n independence rally                   agent > against|in|of
n election protest                     agent > against|in|of

[protest_war]
v: subj > of|by|against|in|on|obj
v protest against war
v protest {obj: war/invasion/offensive/bombing/occupation/attack/annexation/settlement/raid/incursion/conscription}
v protest presence
v protest against presence
v protest against base
v protest strike on
v protest against settlement
v protest against strike
v demonstrate against war
v demonstrate against invasion
v demonstrate against occupation
v march against war
v rally against war
v march for peace
v rally for peace
v protest against mobilisation
v protest against mobilization
v demonstrate against presence
n protest against war                  agent > of|by|against|in
n antiwar protest                      agent > of|by|against|in
n peace march                          agent > of|by|against|in
n protest against presence             agent > of|by|against|in

[protest_at_embassy]
v: subj > of|obj
v protest outside embassy              subj > of|at|obj
v demonstrate outside embassy          subj > of|at|obj
v rally outside embassy                subj > of|at|obj
v gather outside embassy               subj > of|at|obj
v protest at embassy                   subj > of|at|obj
v protest outside consulate            subj > of|at|obj
v demonstrate outside consulate        subj > of|at|obj
v gather outside consulate             subj > of|at|obj
v march on embassy                     subj > of|at|obj
v march to embassy                     subj > of|at|obj
v besiege embassy                      subj > of|at|obj
v surround embassy                     subj > of|at|obj
v picket embassy                       subj > of|at|obj
v occupy embassy                       subj > of|at|obj
v protest in front of embassy          subj > of|at|obj
v demonstrate in front of embassy      subj > of|at|obj
v protest outside headquarters         subj > of|at|obj
v demonstrate outside headquarters     subj > of|at|obj
v pelt embassy                         subj > of|at|obj
n protest outside embassy              agent > of|by
n protest at embassy                   agent > of|by
n demonstration outside embassy        agent > of|by
n rally outside embassy                agent > of|by
n embassy protest                      agent > of|by

[burn_symbols]
v: subj > of|obj
n: agent|by > of
v burn {obj: flag/effigy/portrait/picture/photo/image/poster/passport/quran/koran/copy}
v burn flag
v burn effigy
v burn in effigy
v burn portrait
v torch flag
v set fire to flag
v set flag on fire
v set flag ablaze
v trample {obj: flag/portrait/picture}
v trample flag
v stamp on flag
v tear down flag
v rip flag
v tear up {obj: flag/portrait/picture/photo/poster}
v desecrate {obj: flag/quran/koran/monument/memorial/grave}
v burn quran
v burn koran
v topple statue
v tear down statue
v pull down statue
v deface {obj: statue/monument/memorial/embassy/consulate/portrait}
v boo anthem
v hang effigy
v vandalise {obj: statue/monument/memorial/embassy/consulate}
v vandalize {obj: statue/monument/memorial/embassy/consulate}
n flag burning
n burning of flag
n burning of effigy
n quran burning
n koran burning
n desecration
n burning of quran

[protest_formally]
v: subj > to|with|against|of|obj
n: agent > to|against|with|over
v summon ambassador                    subj > of|from|obj
v summon envoy                         subj > of|from|obj
v summon diplomat                      subj > of|from|obj
v summon high commissioner             subj > of|from|obj
v summon representative                subj > of|from|obj
v summon consul                        subj > of|from|obj
v summon attaché                       subj > of|from|obj
v summon {obj: ambassador/envoy/diplomat/consul/commissioner/attaché/nuncio} subj > of|from|obj
v call in ambassador                   subj > of|from|obj
v call in envoy                        subj > of|from|obj
v haul in ambassador                   subj > of|from|obj
v convoke ambassador                   subj > of|from|obj
v carpet ambassador                    subj > of|from|obj
v lodge protest                        subj > with|to|against|over|from
v lodge formal protest                 subj > with|to|against|over|from
v lodge strong protest                 subj > with|to|against|over|from
v lodge diplomatic protest             subj > with|to|against|over|from
v lodge official protest               subj > with|to|against|over|from
v file protest                         subj > with|to|against|over|from
v file formal protest                  subj > with|to|against|over|from
v file diplomatic protest              subj > with|to|against|over|from
v send protest                         subj > with|to|against|over|from
v send note of protest                 subj > with|to|against|over|from
v send protest note                    subj > with|to|against|over|from
v deliver protest                      subj > with|to|against|over|from
v deliver protest note                 subj > with|to|against|over|from
v hand protest note                    subj > with|to|against|over|from
v hand over protest note               subj > with|to|against|over|from
v issue protest                        subj > with|to|against|over|from
v issue formal protest                 subj > with|to|against|over|from
v register protest                     subj > with|to|against|over|from
v make protest                         subj > with|to|against|over|from
v make formal protest                  subj > with|to|against|over|from
v convey protest                       subj > with|to|against|over|from
v express protest                      subj > with|to|against|over|from
v submit protest                       subj > with|to|against|over|from
v present note of protest              subj > with|to|against|over|from
v send letter of protest               subj > with|to|against|over|from
v deliver demarche                     subj > with|to|against|over|from
v issue demarche                       subj > with|to|against|over|from
v lodge representation                 subj > with|to|against|over|from
v lodge stern representation           subj > with|to|against|over|from
v make stern representation            subj > with|to|against|over|from
v make solemn representation           subj > with|to|against|over|from
v protest formally                     subj > with|to|against|over|from
v formally protest                     subj > with|to|against|over|from
v officially protest                   subj > with|to|against|over|from
v protest officially                   subj > with|to|against|over|from
v protest strongly                     subj > with|to|against|over|from
v strongly protest                     subj > with|to|against|over|from
v seek explanation                     subj > with|to|against|over|from
v demand explanation                   subj > with|to|against|over|from
v send note verbale                    subj > with|to|against|over|from
n diplomatic protest
n formal protest
n official protest
n protest note
n note of protest
n letter of protest
n stern representation
n solemn representation
n demarche
n note verbale
n strong protest
n summoning of ambassador              agent|by > of|from
n summons of ambassador                agent|by > of|from
n summoning of envoy                   agent|by > of|from

[strike]
v: subj > against|at|over|obj
n: agent|by|of > against|at|over
v strike {from: group/part; to: org}
v go on strike
v go {obj: strike}
v stage strike
v call strike
v hold strike
v begin strike
v start strike
v join strike
v continue strike
v extend strike
v walk off job
v walk off
v down tool
v stop work
v stage walkout {from: group/part}
v walk out of job
v stage work stoppage
v hold work stoppage
v vote to strike
v vote for strike
v call general strike
v hold general strike
v stage general strike
v stage industrial action
v take industrial action
v begin industrial action
v launch industrial action
v observe {obj: strike}
v lead strike
v be on strike
v refuse to work
v stage slowdown
v hold shutdown strike
n general strike
n strike by worker
n strike by teacher
n strike by doctor
n strike by nurse
n strike by driver
n strike by pilot
n work stoppage
n walkout by worker
n industrial action
n wildcat strike
n labour strike
n labor strike
n teacher strike
n rail strike
n sickout
n nationwide strike
n transport strike
n shutdown strike

[hunger_strike]
v: subj > against|at|over
n: agent|by|of > against|at|over
v go on hunger strike
v begin hunger strike
v start hunger strike
v stage hunger strike
v launch hunger strike
v hold hunger strike
v continue hunger strike
v join hunger strike
v be on hunger strike
v resume hunger strike
v refuse food
v refuse to eat
v fast in protest
v stage fast
v stop eating
v begin fast
v declare hunger strike
v enter hunger strike
n hunger strike
n fast in protest
n mass hunger strike
n hunger striker

[boycott_election]
v: subj > of|in|by|obj|against
v boycott {obj: election/vote/poll/referendum/ballot/primary}
v boycott election
v boycott vote
v boycott poll
v boycott referendum
v boycott ballot
v boycott presidential election
v boycott parliamentary election
v call for boycott of election
v call to boycott election
v call boycott of election
v urge boycott of election
v urge voter to boycott
v shun election
v shun poll
v shun vote
v refuse to take part in election
v refuse to participate in election
v withdraw from election in protest
v pull out of election
v stay away from poll
v spoil ballot
v pull out of race in protest
v sit out election
n election boycott                     agent|by > of|in
n boycott of election                  agent|by > of|in
n boycott of vote                      agent|by > of|in
n boycott of poll                      agent|by > of|in
n boycott of referendum                agent|by > of|in
n call for election boycott            agent|by > of|in

[boycott_institutions]
v: subj > of|by|from|obj
v boycott {obj: parliament/assembly/senate/session/debate/hearing/trial/government/class/court} subj > at|of|from|over|against|by|obj
v boycott parliament                   subj > at|of|from|over|against|by|obj
v boycott parliamentary session        subj > at|of|from|over|against|by|obj
v boycott debate                       subj > at|of|from|over|against|by|obj
v boycott class                        subj > at|of|from|over|against|by|obj
v resign in protest                    subj > at|of|from|over|against|by|obj
v quit in protest                      subj > at|of|from|over|against|by|obj
v step down in protest                 subj > at|of|from|over|against|by|obj
v walk out of parliament               subj > at|of|from|over|against|by|obj
v walk out of chamber                  subj > at|of|from|over|against|by|obj
v walk out in protest                  subj > at|of|from|over|against|by|obj
v leave in protest                     subj > at|of|from|over|against|by|obj
v resign en masse                      subj > at|of|from|over|against|by|obj
v turn back in protest                 subj > at|of|from|over|against|by|obj
v withdraw in protest                  subj > at|of|from|over|against|by|obj
v return medal                         subj > at|of|from|over|against|by|obj
n parliament boycott                   agent|by > of|from
n boycott of parliament                agent|by > of|from
n walkout in protest                   agent|by > of|from
n resignation in protest               agent|by > of|from
n class boycott                        agent|by > of|from

[boycott_products]
v: subj > of|by|from|obj|against
v boycott {obj: product/good/brand/shop/store/company/goods} subj > of|against|from|obj
v boycott brand                        subj > of|against|from|obj
v boycott company                      subj > of|against|from|obj
v call for boycott of product          subj > of|against|from|obj
v call to boycott product              subj > of|against|from|obj
v launch boycott                       subj > of|against|from|obj
v organise boycott                     subj > of|against|from|obj
v organize boycott                     subj > of|against|from|obj
v stage boycott                        subj > of|against|from|obj
v lead boycott                         subj > of|against|from|obj
v join boycott                         subj > of|against|from|obj
v announce boycott of                  subj > of|against|from|obj
n boycott of product                   agent|by > of|against
n boycott of good                      agent|by > of|against
n consumer boycott                     agent|by > of|against
n product boycott                      agent|by > of|against
n bus boycott                          agent|by > of|against

[blockade_road]
v: subj > of|against|in|at|obj|outside
v block {obj: road/street/highway/motorway/bridge/intersection/traffic/railway/entrance; from: group/part/person} subj > of|against|in|at|to|outside|obj
v block street                         subj > of|against|in|at|to|outside|obj
v block highway                        subj > of|against|in|at|to|outside|obj
v block traffic                        subj > of|against|in|at|to|outside|obj
v barricade {from: group/part/person}  subj > of|against|in|at|to|outside|obj
v set up barricade                     subj > of|against|in|at|to|outside|obj
v burn tyre                            subj > of|against|in|at|to|outside|obj
v burn tire                            subj > of|against|in|at|to|outside|obj
v occupy {obj: building/campus/university/square/factory/plant/office/street; from: group/part/person} subj > of|against|in|at|to|outside|obj
v occupy building                      subj > of|against|in|at|to|outside|obj
v occupy campus                        subj > of|against|in|at|to|outside|obj
v occupy square                        subj > of|against|in|at|to|outside|obj
v occupy factory                       subj > of|against|in|at|to|outside|obj
v occupy headquarters                  subj > of|against|in|at|to|outside|obj
v occupy street                        subj > of|against|in|at|to|outside|obj
v storm parliament                     subj > of|against|in|at|to|outside|obj
v invade parliament                    subj > of|against|in|at|to|outside|obj
v storm building {from: group}         subj > of|against|in|at|to|outside|obj
v block entrance                       subj > of|against|in|at|to|outside|obj
v block access {from: group/part}      subj > of|against|in|at|to|outside|obj
v block refinery                       subj > of|against|in|at|to|outside|obj
v block depot                          subj > of|against|in|at|to|outside|obj
v blockade refinery                    subj > of|against|in|at|to|outside|obj
v blockade road                        subj > of|against|in|at|to|outside|obj
v paralyse traffic                     subj > of|against|in|at|to|outside|obj
v paralyze traffic                     subj > of|against|in|at|to|outside|obj
v paralyse capital                     subj > of|against|in|at|to|outside|obj
v paralyze capital                     subj > of|against|in|at|to|outside|obj
v chain self                           subj > of|against|in|at|to|outside|obj
v glue self                            subj > of|against|in|at|to|outside|obj
v form human chain                     subj > of|against|in|at|to|outside|obj
v disrupt {obj: speech/session/ceremony/meeting/hearing; from: group/part/person} subj > of|against|in|at|to|outside|obj
v disrupt traffic                      subj > of|against|in|at|to|outside|obj
v bring standstill                     subj > of|against|in|at|to|outside|obj
v set up camp                          subj > of|against|in|at|to|outside|obj
v set up tent                          subj > of|against|in|at|to|outside|obj
v pitch tent                           subj > of|against|in|at|to|outside|obj
v seize building {from: group}         subj > of|against|in|at|to|outside|obj
n road blockade                        agent|by|of > against|of|at|in|outside
n roadblock protest                    agent|by|of > against|of|at|in|outside
n barricade                            agent|by|of > against|of|at|in|outside
n occupation of building               agent|by|of > against|of|at|in|outside
n occupation of campus                 agent|by|of > against|of|at|in|outside
n human chain                          agent|by|of > against|of|at|in|outside
n campus occupation                    agent|by|of > against|of|at|in|outside
n encampment                           agent|by|of > against|of|at|in|outside
n protest camp                         agent|by|of > against|of|at|in|outside
n tractor protest                      agent|by|of > against|of|at|in|outside
n farmer blockade                      agent|by|of > against|of|at|in|outside

[riot]
v: subj > against|of|with|at|in|obj
n: agent|by|of > against|of|with|in
v riot                                 subj > of|with|at|against|in|obj
v rampage                              subj > of|with|at|against|in|obj
v go on rampage                        subj > of|with|at|against|in|obj
v run riot                             subj > of|with|at|against|in|obj
v clash with police {from: group}      subj > of|with|at|against|in|obj
v clash with riot police               subj > of|with|at|against|in|obj
v clash with security force {from: group} subj > of|with|at|against|in|obj
v scuffle {from: group/person}         subj > of|with|at|against|in|obj
v battle police                        subj > of|with|at|against|in|obj
v battle riot police                   subj > of|with|at|against|in|obj
v fight police                         subj > of|with|at|against|in|obj
v throw rock                           subj > of|with|at|against|in|obj
v hurl rock                            subj > of|with|at|against|in|obj
v throw molotov                        subj > of|with|at|against|in|obj
v throw firebomb                       subj > of|with|at|against|in|obj
v pelt {from: group/person; to: part/state/person} subj > of|with|at|against|in|obj
v torch car                            subj > of|with|at|against|in|obj
v torch building                       subj > of|with|at|against|in|obj
v torch vehicle                        subj > of|with|at|against|in|obj
v torch headquarters                   subj > of|with|at|against|in|obj
v set fire to embassy                  subj > of|with|at|against|in|obj
v set embassy on fire                  subj > of|with|at|against|in|obj
v set fire to parliament               subj > of|with|at|against|in|obj
v set fire to building                 subj > of|with|at|against|in|obj
v set fire to headquarters             subj > of|with|at|against|in|obj
v burn car                             subj > of|with|at|against|in|obj
v loot shop                            subj > of|with|at|against|in|obj
v loot store                           subj > of|with|at|against|in|obj
v ransack {obj: embassy/consulate/mission/headquarters/parliament/office/shop/store/building} subj > of|with|at|against|in|obj
v storm consulate                      subj > of|with|at|against|in|obj
v storm palace {from: group}           subj > of|with|at|against|in|obj
v storm presidential palace            subj > of|with|at|against|in|obj
v storm capitol                        subj > of|with|at|against|in|obj
v overrun embassy                      subj > of|with|at|against|in|obj
v vandalise shop                       subj > of|with|at|against|in|obj
v vandalize shop                       subj > of|with|at|against|in|obj
v smash window                         subj > of|with|at|against|in|obj
v smash shop                           subj > of|with|at|against|in|obj
v wreak havoc                          subj > of|with|at|against|in|obj
v trash shop                           subj > of|with|at|against|in|obj
v incite riot                          subj > of|with|at|against|in|obj
v start riot                           subj > of|with|at|against|in|obj
n riot
n rioting
n violent protest
n violent demonstration
n scuffle
n looting {from: group}
n street violence
n street battle
n race riot
n prison riot
n clash with police
n storming of embassy
n storming of parliament
n storming of capitol
n civil unrest

[uprising]
v: subj > against
n: agent|by|of > against|in
v rise up
v rise up against
v revolt {to: state/person/org; from: group/part}
v rebel against government
v rebel against rule
v take up arm
v stage uprising
v launch uprising
v lead uprising
v launch insurrection
v lead insurrection
v stage revolt
v lead revolt
v launch rebellion
v lead rebellion
v stage rebellion
v call uprising
v foment revolt
v incite rebellion
v incite insurrection
v stage insurrection
n uprising
n revolt
n insurrection
n popular uprising
n popular revolt
n armed rebellion
n rebellion against
n intifada
n student uprising
n mass uprising
n peasant revolt
n revolution against

[mutiny]
v: subj > against
n: agent|by|of > against
v mutiny
v stage mutiny
v launch mutiny
v lead mutiny
v turn gun on commander
v lead military revolt
v disobey commander
n mutiny
n army mutiny
n military mutiny
n military revolt
n military rebellion
n soldier mutiny

[coup]
v: subj > obj|of|against
n: agent|by > against|in
v overthrow                            subj > against|from|in|of|obj|comp
v oust {from: part/group/person/state; to: person/state} subj > against|from|in|of|obj|comp
v topple {obj: government/president/regime/leader/dictator/king/minister/ruler/monarchy} subj > against|from|in|of|obj|comp
v topple {to: person; from: part/group/person/state} subj > against|from|in|of|obj|comp
v depose {to: person; from: part/group} subj > against|from|in|of|obj|comp
v unseat {obj: president/government/dictator/ruler} subj > against|from|in|of|obj|comp
v bring down government                subj > against|from|in|of|obj|comp
v bring down regime                    subj > against|from|in|of|obj|comp
v drive from power                     subj > against|from|in|of|obj|comp
v remove from power                    subj > against|from|in|of|obj|comp
v force from power                     subj > against|from|in|of|obj|comp
v force out of office                  subj > against|from|in|of|obj|comp
v seize power                          subj > against|from|in|of|obj|comp
v grab power                           subj > against|from|in|of|obj|comp
v take power in coup                   subj > against|from|in|of|obj|comp
v stage coup                           subj > against|from|in|of|obj|comp
v carry out coup                       subj > against|from|in|of|obj|comp
v launch coup                          subj > against|from|in|of|obj|comp
v mount coup                           subj > against|from|in|of|obj|comp
v attempt coup                         subj > against|from|in|of|obj|comp
v lead coup                            subj > against|from|in|of|obj|comp
v plot coup                            subj > against|from|in|of|obj|comp
v plot to overthrow                    subj > against|from|in|of|obj|comp
v plot overthrow                       subj > against|from|in|of|obj|comp
v seek overthrow                       subj > against|from|in|of|obj|comp
v seek to overthrow                    subj > against|from|in|of|obj|comp
v try to overthrow                     subj > against|from|in|of|obj|comp
v attempt to overthrow                 subj > against|from|in|of|obj|comp
v conspire {from: person/group/part/state; to: state/person/org} subj > against|from|in|of|obj|comp
v conspire to overthrow                subj > against|from|in|of|obj|comp
v plot {from: person/group/part/state; to: state/person/org} subj > against|from|in|of|obj|comp
v stage putsch                         subj > against|from|in|of|obj|comp
v attempt putsch                       subj > against|from|in|of|obj|comp
v usurp power                          subj > against|from|in|of|obj|comp
v wrest power                          subj > against|from|in|of|obj|comp
v engineer {obj: ouster}   subj > against|from|in|of|obj|comp
v instigate coup                       subj > against|from|in|of|obj|comp
n overthrow                            by > of
n ouster                               by > of
n ousting                              by > of
n toppling                             by > of
n coup
n putsch
n military coup
n coup attempt
n attempted coup
n failed coup
n coup plot
n military takeover
n palace coup
n power grab
n plot against
n plot to overthrow
n conspiracy
n coup bid
n bloodless coup
v topple {from: state/part/person/org/group; to: state/person/part} subj > obj
v depose {to: person/state; from: part/person/state/org} subj > obj
v oust {to: person/state; from: part/person/state/org} subj > obj
v unseat {to: person/state; from: part/person} subj > obj
n coup d'état                          by|agent > against|in
n ouster {to: person}                  by|agent > of|against

[civil_disobedience]
v: subj > against|to|by
n: agent|by|of > against|to
v launch civil disobedience
v stage civil disobedience
v wage civil disobedience
v begin civil disobedience
v engage in civil disobedience
v refuse to pay tax
v defy protest ban
v defy ban on protest
v defy {obj: curfew}
v break curfew
v flout {obj: curfew}
v burn draft card
v refuse military service
v refuse to serve in army
v refuse draft
v stage passive resistance
n civil disobedience
n disobedience campaign
n civil disobedience movement
n passive resistance
n nonviolent resistance
n tax revolt
n draft resistance
n conscientious objection

[petition]
v: subj > to|against|over
n: agent|by|from > against|to
v submit petition against
v start petition
v circulate {obj: petition}
v present petition
v sign open letter
v publish open letter
v send open letter
v sign letter against
v pen open letter
n petition {from: group/person/part}
n online petition

[minority_protest]
v: subj > of|by|against|obj
v protest film                         subj > of|by|against|at|obj
v protest cartoon                      subj > of|by|against|at|obj
v protest blasphemy                    subj > of|by|against|at|obj
v protest desecration                  subj > of|by|against|at|obj
v protest quran burning                subj > of|by|against|at|obj
v protest against film                 subj > of|by|against|at|obj
v protest against cartoon              subj > of|by|against|at|obj
v protest against burning              subj > of|by|against|at|obj
v protest against desecration          subj > of|by|against|at|obj
v protest {obj: visit/arrival}   subj > of|by|against|at|obj
v protest against visit                subj > of|by|against|at|obj
v protest against arrival              subj > of|by|against|at|obj
v demonstrate against visit            subj > of|by|against|at|obj
v rally against visit                  subj > of|by|against|at|obj
v boo off stage                        subj > of|by|against|at|obj
v heckle during speech                 subj > of|by|against|at|obj
v shout down                           subj > of|by|against|at|obj
v throw shoe                           subj > of|by|against|at|obj
v throw egg                            subj > of|by|against|at|obj
v throw tomato                         subj > of|by|against|at|obj
v throw paint                          subj > of|by|against|at|obj
n protest against visit                agent|by > of|against
n protest against cartoon              agent|by > of|against
n protest against desecration          agent|by > of|against
n protest over visit                   agent|by > of|against
n protest over cartoon                 agent|by > of|against
n heckle                               agent|by > of|against

[environmental_protest]
v: subj > of|by|against|in|obj
v protest mine
v protest dam
v protest pipeline
v protest drilling
v protest pollution
v protest power cut
v protest water shortage
v protest blackout
v protest fuel price
v protest food price
v protest against mine
v protest against mining
v protest against dam
v protest against pipeline
v protest against pollution
v protest against power cut
v protest against shortage
v protest against fuel price
v march for climate
v strike for climate
v rally for climate
n climate strike                       agent|by > against|in|over
n climate march                        agent|by > against|in|over
n climate protest                      agent|by > against|in|over
n environmental protest                agent|by > against|in|over
n fuel protest                         agent|by > against|in|over
n farmer protest                       agent|by > against|in|over
n water protest                        agent|by > against|in|over
n bread riot                           agent|by > against|in|over
n food riot                            agent|by > against|in|over

[protest_health]
v: subj > in|of|by|against|obj
v protest {obj: lockdown/curfew/quarantine}
v protest restriction
v protest against restriction
v protest against vaccine mandate
v protest vaccine mandate
v protest against vaccination
v demonstrate against lockdown
v protest mask mandate
v demonstrate against restriction
n lockdown protest                     agent|by > in|against
n protest against restriction          agent|by > in|against

[protest_migrants]
v: subj > of|in|by|against|obj
v protest against immigration
v protest against migrant
v protest immigration
v protest deportation of
v demonstrate against immigration
v rally against immigration
v march against immigration
v protest against refugee
v protest asylum centre
v protest asylum center
v march for migrant
v rally for migrant
v protest migration policy
n immigration protest                  agent|by > against|in

[protest_prison]
v: subj > against|in
v riot in prison
v stage prison riot
v take guard hostage
v stage jail revolt
v riot in jail
n prison uprising                      agent|by > against|in
n jail riot                            agent|by > against|in
n prison revolt                        agent|by > against|in
n prison mutiny                        agent|by > against|in
n jail mutiny                          agent|by > against|in
n prison protest                       agent|by > against|in
