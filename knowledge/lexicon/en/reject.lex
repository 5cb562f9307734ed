# REJECT in English: the meanings stand in concepts/reject.toml.

[refuse]
v: subj > comp|obj
n: agent > to|of|by
v refuse                               subj > obj|comp|to
v refuse flatly                        subj > obj|comp|to
v flatly refuse                        subj > obj|comp|to
v flat refuse                          subj > obj|comp|to
v decline {to: state/org/person/group} subj > obj|comp|to
v turn down                            subj > obj|comp|to
v rebuff                               subj > obj|comp|to
v spurn                                subj > obj|comp|to
v reject {to: state/org/person/group}  subj > obj|comp|to
v reject outright                      subj > obj|comp|to
v reject out of hand                   subj > obj|comp|to
v flatly reject                        subj > obj|comp|to
v categorically reject                 subj > obj|comp|to
v firmly reject                        subj > obj|comp|to
v strongly reject                      subj > obj|comp|to
v outright reject                      subj > obj|comp|to
v unequivocally reject                 subj > obj|comp|to
v knock back {from: state/org/person}  subj > obj|comp|to
v brush off                            subj > obj|comp|to
v balk at                              subj > obj|comp|to
v baulk at                             subj > obj|comp|to
v refuse categorically                 subj > obj|comp|to
v persist in refusing                  subj > obj|comp|to
v keep refusing                        subj > obj|comp|to
v continue to refuse                   subj > obj|comp|to
v say no                               subj > to
v answer no                            subj > to
v give no for answer                   subj > to
v stand firm                           subj > against|on|to
v stand ground                         subj > against|on|to
v hold firm                            subj > against|on|to
v remain adamant                       subj > against|on|to
v refuse to budge                      subj > against|on|to
v dig in heel                          subj > against|on|to
v remain defiant                       subj > against|on|to
v remain unmoved                       subj > against|on|to
v meet with refusal                    from|by > subj
v meet refusal                         from|by > subj
v meet with rebuff                     from|by > subj
v be met with refusal                  from|by > subj
v rule out                             subj > obj|with|to
v rule out demand                      subj > obj|with|to
n refusal
n rebuff
n rejection
n flat refusal
n outright rejection
n snub {from: state/org/person}
n negative response
n negative reply
n intransigence
v decline to renew              subj > obj|of|with
v refuse to renew               subj > obj|of|with
v decline to extend             subj > obj|of|with
v refuse to extend              subj > obj|of|with
v would not receive             subj > obj
v say no agreement              subj > with
v say no deal                   subj > with
v fail to persuade              subj > obj
v fail to convince              subj > obj
v fail to bridge                both|subj > with|both
v fail to win over              subj > obj
v slam door                     subj > on
v shut door                     subj > on|to
v close door                    subj > on|to
v turn back on {to: state/org/person} subj > on
v stonewall {to: state/org/person} subj > obj
v fob off                       subj > obj
v send away empty-handed        subj > obj
v tell no                       subj > obj
v be denied entry               by > subj
v be refused entry              by > subj
v be refused                    by > subj
v put foot down                 subj > against
v hold out                      subj > against
v baulk                         subj > at
n brush-off                     agent|from > to
n thumbs-down                   agent|from > to
n no                            agent|from > to
v would not hear                subj > of|by
v will not hear                 subj > of|by
v tell to keep {to: state/org}  subj > obj
v tell to mind business         subj > obj
v turn away {to: person; from: state} subj > obj
v give wide berth               subj > to
v want no part                  subj > of
v want nothing to do            subj > with
v throw out claim               subj > of|by|obj

[reject_demand]
v: subj > of|by|from|obj|for
n: agent|by > of|from|by
v reject {obj: %demands} subj > of|by|from|obj|to|comp
v refuse {obj: %asks} subj > of|by|from|obj|to|comp
v rebuff {obj: %demands} subj > of|by|from|obj|to|comp
v spurn {obj: %demands} subj > of|by|from|obj|to|comp
v dismiss {obj: %asks} subj > of|by|from|obj|to|comp
v turn down {obj: %demands} subj > of|by|from|obj|to|comp
v decline {obj: %asks} subj > of|by|from|obj|to|comp
v shrug off {obj: %asks/pressure} subj > of|by|from|obj|to|comp
v brush aside {obj: %demands} subj > of|by|from|obj|to|comp
v resist {obj: %asks/pressure} subj > of|by|from|obj|to|comp
v deny {obj: request/petition/bid}     subj > of|by|from|obj|to|comp
v reject call                          subj > of|by|from|obj|to|comp
v dismiss call                         subj > of|by|from|obj|to|comp
v turn down request                    subj > of|by|from|obj|to|comp
v turn down appeal                     subj > of|by|from|obj|to|comp
v refuse to comply                     subj > of|by|from|obj|to|comp
v refuse to meet demand                subj > of|by|from|obj|to|comp
v refuse to accede                     subj > of|by|from|obj|to|comp
v refuse to bow                        subj > of|by|from|obj|to|comp
v refuse to give in                    subj > of|by|from|obj|to|comp
v refuse to yield                      subj > of|by|from|obj|to|comp
v refuse to cave                       subj > of|by|from|obj|to|comp
v refuse to back down                  subj > of|by|from|obj|to|comp
v refuse to bend                       subj > of|by|from|obj|to|comp
v refuse to heed                       subj > of|by|from|obj|to|comp
v refuse to budge from                 subj > of|by|from|obj|to|comp
v refuse to succumb                    subj > of|by|from|obj|to|comp
v refuse to capitulate                 subj > of|by|from|obj|to|comp
v refuse to surrender                  subj > of|by|from|obj|to|comp
n rejection of call
n denial of request
v brush off {obj: %asks} subj > of|by|from|obj|to|comp
v wave away {obj: %asks} subj > of|by|from|obj|to|comp
v wave aside {obj: %asks} subj > of|by|from|obj|to|comp
v scoff at {obj: %asks} subj > of|by|from|obj|to|comp
v reject out of hand {obj: %asks} subj > of|by|from|obj|to|comp
v rule out {obj: %asks} subj > of|by|from|obj|to|comp
v throw out {obj: %asks} subj > of|by|from|obj|to|comp
v give short shrift to {obj: %asks} subj > of|by|from|obj|to|comp
v cold-shoulder {obj: %asks} subj > of|by|from|obj|to|comp
v swat away {obj: %asks} subj > of|by|from|obj|to|comp
v thumb nose at {obj: %asks} subj > of|by|from|obj|to|comp
v disregard {obj: %asks} subj > of|by|from|obj|to|comp
v scorn {obj: %asks} subj > of|by|from|obj|to|comp
v flout {obj: %asks} subj > of|by|from|obj|to|comp
v defy {obj: %asks} subj > of|by|from|obj|to|comp
v oppose {obj: %asks} subj > of|by|from|obj|to|comp
v say no to {obj: %asks} subj > of|by|from|obj|to|comp
v brush aside proposal          subj > of|by|from|obj|to|comp
v brush aside offer             subj > of|by|from|obj|to|comp
v brush aside call              subj > of|by|from|obj|to|comp
v brush aside request           subj > of|by|from|obj|to|comp
v brush aside demand            subj > of|by|from|obj|to|comp
v brush aside appeal            subj > of|by|from|obj|to|comp
v brush aside plea              subj > of|by|from|obj|to|comp
v brush aside invitation        subj > of|by|from|obj|to|comp
v brush aside idea              subj > of|by|from|obj|to|comp
v brush aside overture          subj > of|by|from|obj|to|comp
v brush aside bid               subj > of|by|from|obj|to|comp
v brush off proposal            subj > of|by|from|obj|to|comp
v brush off offer               subj > of|by|from|obj|to|comp
v brush off call                subj > of|by|from|obj|to|comp
v brush off request             subj > of|by|from|obj|to|comp
v brush off demand              subj > of|by|from|obj|to|comp
v brush off appeal              subj > of|by|from|obj|to|comp
v brush off plea                subj > of|by|from|obj|to|comp
v brush off invitation          subj > of|by|from|obj|to|comp
v brush off idea                subj > of|by|from|obj|to|comp
v brush off overture            subj > of|by|from|obj|to|comp
v brush off bid                 subj > of|by|from|obj|to|comp
v shrug off proposal            subj > of|by|from|obj|to|comp
v shrug off offer               subj > of|by|from|obj|to|comp
v shrug off call                subj > of|by|from|obj|to|comp
v shrug off request             subj > of|by|from|obj|to|comp
v shrug off demand              subj > of|by|from|obj|to|comp
v shrug off appeal              subj > of|by|from|obj|to|comp
v shrug off plea                subj > of|by|from|obj|to|comp
v shrug off invitation          subj > of|by|from|obj|to|comp
v shrug off idea                subj > of|by|from|obj|to|comp
v shrug off overture            subj > of|by|from|obj|to|comp
v shrug off bid                 subj > of|by|from|obj|to|comp
v wave away proposal            subj > of|by|from|obj|to|comp
v wave away offer               subj > of|by|from|obj|to|comp
v wave away call                subj > of|by|from|obj|to|comp
v wave away request             subj > of|by|from|obj|to|comp
v wave away demand              subj > of|by|from|obj|to|comp
v wave away appeal              subj > of|by|from|obj|to|comp
v wave away plea                subj > of|by|from|obj|to|comp
v wave away invitation          subj > of|by|from|obj|to|comp
v wave away idea                subj > of|by|from|obj|to|comp
v wave away overture            subj > of|by|from|obj|to|comp
v wave away bid                 subj > of|by|from|obj|to|comp
v turn down call                subj > of|by|from|obj|to|comp
v turn down demand              subj > of|by|from|obj|to|comp
v turn down plea                subj > of|by|from|obj|to|comp
v turn down idea                subj > of|by|from|obj|to|comp
v turn down overture            subj > of|by|from|obj|to|comp
v turn down bid                 subj > of|by|from|obj|to|comp
v rule out proposal             subj > of|by|from|obj|to|comp
v rule out offer                subj > of|by|from|obj|to|comp
v rule out call                 subj > of|by|from|obj|to|comp
v rule out request              subj > of|by|from|obj|to|comp
v rule out appeal               subj > of|by|from|obj|to|comp
v rule out plea                 subj > of|by|from|obj|to|comp
v rule out invitation           subj > of|by|from|obj|to|comp
v rule out idea                 subj > of|by|from|obj|to|comp
v rule out overture             subj > of|by|from|obj|to|comp
v rule out bid                  subj > of|by|from|obj|to|comp
v throw out proposal            subj > of|by|from|obj|to|comp
v throw out offer               subj > of|by|from|obj|to|comp
v throw out call                subj > of|by|from|obj|to|comp
v throw out request             subj > of|by|from|obj|to|comp
v throw out demand              subj > of|by|from|obj|to|comp
v throw out plea                subj > of|by|from|obj|to|comp
v throw out invitation          subj > of|by|from|obj|to|comp
v throw out idea                subj > of|by|from|obj|to|comp
v throw out overture            subj > of|by|from|obj|to|comp
v throw out bid                 subj > of|by|from|obj|to|comp

[reject_proposal]
v: subj > of|by|from|with|obj
n: agent|by > of|by|from
v reject plan                          subj > of|by|from|with|on|obj|to|comp
v reject {obj: proposal/deal/agreement/compromise/truce/ceasefire/offer/roadmap/overture/settlement/suggestion}   subj > of|by|from|with|on|obj|to|comp
v reject peace plan                    subj > of|by|from|with|on|obj|to|comp
v reject initiative                    subj > of|by|from|with|on|obj|to|comp
v reject idea                          subj > of|by|from|with|on|obj|to|comp
v reject draft                         subj > of|by|from|with|on|obj|to|comp
v reject term                          subj > of|by|from|with|on|obj|to|comp
v reject condition                     subj > of|by|from|with|on|obj|to|comp
v turn down offer                      subj > of|by|from|with|on|obj|to|comp
v turn down proposal                   subj > of|by|from|with|on|obj|to|comp
v turn down deal                       subj > of|by|from|with|on|obj|to|comp
v refuse {obj: deal/compromise/truce/ceasefire/concession}   subj > of|by|from|with|on|obj|to|comp
v dismiss plan                         subj > of|by|from|with|on|obj|to|comp
v dismiss idea                         subj > of|by|from|with|on|obj|to|comp
v rebuff {obj: offer/overture/proposal}   subj > of|by|from|with|on|obj|to|comp
v spurn {obj: offer/overture/deal}   subj > of|by|from|with|on|obj|to|comp
v rule out compromise                  subj > of|by|from|with|on|obj|to|comp
v rule out concession                  subj > of|by|from|with|on|obj|to|comp
v rule out truce                       subj > of|by|from|with|on|obj|to|comp
v rule out ceasefire                   subj > of|by|from|with|on|obj|to|comp
v rule out deal                        subj > of|by|from|with|on|obj|to|comp
v rule out settlement                  subj > of|by|from|with|on|obj|to|comp
v refuse to compromise                 subj > of|by|from|with|on|obj|to|comp
v refuse to accept                     subj > of|by|from|with|on|obj|to|comp
v refuse to make concession            subj > of|by|from|with|on|obj|to|comp
v refuse to agree                      subj > of|by|from|with|on|obj|to|comp
v refuse to endorse                    subj > of|by|from|with|on|obj|to|comp
v refuse to back plan                  subj > of|by|from|with|on|obj|to|comp
v throw out {obj: plan/proposal/deal/bill/draft} subj > of|by|from|with|on|obj|to|comp
v shoot down {obj: idea/proposal/plan/offer/suggestion/bid} subj > of|by|from|with|on|obj|to|comp
v pour cold water                      subj > of|by|from|with|on|obj|to|comp
v walk away from deal                  subj > of|by|from|with|on|obj|to|comp
v walk away from offer                 subj > of|by|from|with|on|obj|to|comp
v fail to reach agreement              both|subj > with|both|obj
v fail to agree                        both|subj > with|both|obj
v fail to reach deal                   both|subj > with|both|obj
v fail to strike deal                  both|subj > with|both|obj
v fail to reach compromise             both|subj > with|both|obj
v fail to reach accord                 both|subj > with|both|obj
v fail to bridge difference            both|subj > with|both|obj
v fail to find common ground           both|subj > with|both|obj
v fail to reach consensus              both|subj > with|both|obj
v fail to resolve difference           both|subj > with|both|obj
n rejection of plan
n failure to agree
n failure to reach agreement

[refuse_to_sign]
v: subj > with|of|comp|obj
v refuse to sign                       subj > with|of|by|comp|obj
v refuse to ratify                     subj > with|of|by|comp|obj
v decline to sign                      subj > with|of|by|comp|obj
v refuse to approve                    subj > with|of|by|comp|obj
v refuse to initial                    subj > with|of|by|comp|obj
v refuse to join statement             subj > with|of|by|comp|obj
v refuse to renew agreement            subj > with|of|by|comp|obj
v refuse to extend agreement           subj > with|of|by|comp|obj
v refuse to adopt                      subj > with|of|by|comp|obj
v refuse to validate                   subj > with|of|by|comp|obj
v decline to ratify                    subj > with|of|by|comp|obj
v decline to approve                   subj > with|of|by|comp|obj
v refuse to conclude deal              subj > with|of|by|comp|obj
v stop short of signing                subj > with|of|by|comp|obj
v hold off signing                     subj > with|of|by|comp|obj
v reject {obj: ratification}   subj > with|of|by|comp|obj
v vote down                            subj > with|of|by|comp|obj
v vote down deal                       subj > with|of|by|comp|obj
v vote against ratification            subj > with|of|by|comp|obj
n refusal to sign                      agent > with|of
n refusal to ratify                    agent > with|of
n refusal to approve                   agent > with|of
n refusal to endorse                   agent > with|of

[refuse_recognition]
v: subj > obj|of|comp
v refuse to recognise                  subj > obj|of|by|to|comp
v refuse to recognize                  subj > obj|of|by|to|comp
v decline to recognise                 subj > obj|of|by|to|comp
v decline to recognize                 subj > obj|of|by|to|comp
v refuse {obj: recognition}   subj > obj|of|by|to|comp
v withhold {obj: recognition}   subj > obj|of|by|to|comp
v refuse to acknowledge                subj > obj|of|by|to|comp
v refuse to accept result              subj > obj|of|by|to|comp
v reject result                        subj > obj|of|by|to|comp
v reject election result               subj > obj|of|by|to|comp
v reject outcome                       subj > obj|of|by|to|comp
v reject legitimacy                    subj > obj|of|by|to|comp
v reject authority                     subj > obj|of|by|to|comp
v reject jurisdiction                  subj > obj|of|by|to|comp
v refuse to accept legitimacy          subj > obj|of|by|to|comp
v refuse to accept authority           subj > obj|of|by|to|comp
v refuse to accept independence        subj > obj|of|by|to|comp
v refuse agreement ambassador          subj > obj|of|by|to|comp
v refuse to accredit                   subj > obj|of|by|to|comp
v deny accreditation                   subj > obj|of|by|to|comp
v refuse accreditation                 subj > obj|of|by|to|comp
v deny legitimacy                      subj > obj|of|by|to|comp
n refusal to recognise                 agent > of
n refusal to recognize                 agent > of
n refusal to acknowledge               agent > of

[refuse_cooperation]
v: subj > with|comp|to
v refuse to cooperate                  subj > with|from|to|obj|comp
v refuse to collaborate                subj > with|from|to|obj|comp
v refuse {obj: cooperation}   subj > with|from|to|obj|comp
v decline to cooperate                 subj > with|from|to|obj|comp
v refuse to work with                  subj > with|from|to|obj|comp
v refuse to share information          subj > with|from|to|obj|comp
v refuse to share intelligence         subj > with|from|to|obj|comp
v refuse to join                       subj > with|from|to|obj|comp
v decline to join                      subj > with|from|to|obj|comp
v refuse to participate in             subj > with|from|to|obj|comp
v refuse to take part                  subj > with|from|to|obj|comp
v refuse to form coalition             subj > with|from|to|obj|comp
v refuse to enter coalition            subj > with|from|to|obj|comp
v rule out coalition                   subj > with|from|to|obj|comp
v rule out alliance                    subj > with|from|to|obj|comp
v rule out cooperation                 subj > with|from|to|obj|comp
v reject {obj: alliance}   subj > with|from|to|obj|comp
v refuse to serve under                subj > with|from|to|obj|comp
v refuse to serve in                   subj > with|from|to|obj|comp
v refuse to hand over document         subj > with|from|to|obj|comp
v refuse to turn over document         subj > with|from|to|obj|comp
v refuse to testify                    subj > with|from|to|obj|comp
v refuse to provide information        subj > with|from|to|obj|comp
v refuse to engage                     subj > with|from|to|obj|comp
v refuse to play ball                  subj > with|from|to|obj|comp
v stonewall {from: state/org/person/part} subj > with|from|to|obj|comp
v withhold {obj: cooperation}   subj > with|from|to|obj|comp
v withhold information                 subj > with|from|to|obj|comp
n refusal to cooperate                 agent > with|of|by
n refusal to work                      agent > with|of|by
n refusal to join                      agent > with|of|by
n stonewalling                         agent > with|of|by

[refuse_trade]
v: subj > to|from|with|comp|obj
v refuse to sell
v refuse to buy
v refuse to trade
v refuse to export
v refuse to import
v refuse to supply
v refuse to pay
v refuse to invest
v reject trade deal
v reject trade agreement
v reject {obj: takeover}
v rebuff {obj: takeover}
v reject takeover bid
v reject bid to buy
v refuse to do business
v refuse delivery
v refuse shipment
v turn away shipment
v refuse cargo
v reject cargo
v reject shipment
v decline to buy
v decline to sell

[refuse_military_help]
v: subj > to|in|comp|obj
v refuse to send weapon                subj > to|in|of|for|by|comp|obj
v refuse to supply weapon              subj > to|in|of|for|by|comp|obj
v refuse to provide weapon             subj > to|in|of|for|by|comp|obj
v refuse to deliver weapon             subj > to|in|of|for|by|comp|obj
v refuse to send tank                  subj > to|in|of|for|by|comp|obj
v refuse to send arm                   subj > to|in|of|for|by|comp|obj
v refuse to sell weapon                subj > to|in|of|for|by|comp|obj
v refuse to send troops                 subj > to|in|of|for|by|comp|obj
v refuse to send soldier               subj > to|in|of|for|by|comp|obj
v refuse to send force                 subj > to|in|of|for|by|comp|obj
v refuse to send peacekeeper           subj > to|in|of|for|by|comp|obj
v refuse to deploy                     subj > to|in|of|for|by|comp|obj
v refuse to intervene                  subj > to|in|of|for|by|comp|obj
v refuse to defend                     subj > to|in|of|for|by|comp|obj
v refuse to fight                      subj > to|in|of|for|by|comp|obj
v refuse to arm                        subj > to|in|of|for|by|comp|obj
v decline to send weapon               subj > to|in|of|for|by|comp|obj
v decline to send troops                subj > to|in|of|for|by|comp|obj
v decline to intervene                 subj > to|in|of|for|by|comp|obj
v rule out sending troops               subj > to|in|of|for|by|comp|obj
v rule out sending weapon              subj > to|in|of|for|by|comp|obj
v rule out troops                       subj > to|in|of|for|by|comp|obj
v rule out military intervention       subj > to|in|of|for|by|comp|obj
v rule out intervention                subj > to|in|of|for|by|comp|obj
v rule out supplying                   subj > to|in|of|for|by|comp|obj
v rule out delivering                  subj > to|in|of|for|by|comp|obj
v refuse to host base                  subj > to|in|of|for|by|comp|obj
v refuse to host troops                 subj > to|in|of|for|by|comp|obj
v reject military presence             subj > to|in|of|for|by|comp|obj
v reject military base                 subj > to|in|of|for|by|comp|obj
v refuse {obj: overflight}   subj > to|in|of|for|by|comp|obj
v deny use of base                     subj > to|in|of|for|by|comp|obj
v refuse use of base                   subj > to|in|of|for|by|comp|obj
v refuse security guarantee            subj > to|in|of|for|by|comp|obj
v refuse to commit troops               subj > to|in|of|for|by|comp|obj
n refusal to send                      agent > to|in
n refusal to supply                    agent > to|in
n refusal to intervene                 agent > to|in
n refusal to deliver                   agent > to|in

[refuse_aid]
v: subj > to|comp|obj
v refuse to help                       subj > to|from|for|comp|obj
v refuse to aid                        subj > to|from|for|comp|obj
v refuse to assist                     subj > to|from|for|comp|obj
v refuse to support                    subj > to|from|for|comp|obj
v refuse to back                       subj > to|from|for|comp|obj
v refuse to fund                       subj > to|from|for|comp|obj
v refuse to finance                    subj > to|from|for|comp|obj
v refuse to provide                    subj > to|from|for|comp|obj
v refuse to give                       subj > to|from|for|comp|obj
v refuse to lend                       subj > to|from|for|comp|obj
v refuse to bail out                   subj > to|from|for|comp|obj
v refuse to rescue                     subj > to|from|for|comp|obj
v refuse to grant loan                 subj > to|from|for|comp|obj
v refuse to contribute                 subj > to|from|for|comp|obj
v refuse to donate                     subj > to|from|for|comp|obj
v refuse to forgive debt               subj > to|from|for|comp|obj
v refuse to cancel debt                subj > to|from|for|comp|obj
v refuse to disburse                   subj > to|from|for|comp|obj
v refuse to release fund               subj > to|from|for|comp|obj
v refuse {obj: aid/assistance/support/loan}   subj > to|from|for|comp|obj
v refuse help                          subj > to|from|for|comp|obj
v reject {obj: aid/assistance/loan/bailout}   subj > to|from|for|comp|obj
v reject offer of help                 subj > to|from|for|comp|obj
v reject offer of aid                  subj > to|from|for|comp|obj
v decline offer of help                subj > to|from|for|comp|obj
v decline {obj: aid}   subj > to|from|for|comp|obj
v decline help                         subj > to|from|for|comp|obj
v turn down aid                        subj > to|from|for|comp|obj
v turn down help                       subj > to|from|for|comp|obj
v turn down offer of help              subj > to|from|for|comp|obj
v turn down loan                       subj > to|from|for|comp|obj
v deny {obj: loan/aid/assistance/support}   subj > to|from|for|comp|obj
v deny help                            subj > to|from|for|comp|obj
v decline to help                      subj > to|from|for|comp|obj
v decline to support                   subj > to|from|for|comp|obj
v decline to back                      subj > to|from|for|comp|obj
v decline to fund                      subj > to|from|for|comp|obj
v withhold {obj: support/backing}   subj > to|from|for|comp|obj
v rule out bailout                     subj > to|from|for|comp|obj
v rule out aid                         subj > to|from|for|comp|obj
v fail to help                         subj > to|from|for|comp|obj
v fail to support                      subj > to|from|for|comp|obj
n refusal to help                      agent > to|from|of|by
n refusal of aid                       agent > to|from|of|by
n refusal to support                   agent > to|from|of|by
n refusal to fund                      agent > to|from|of|by
n denial of aid                        agent > to|from|of|by

[refuse_refugees]
v: subj > from|obj|of|comp
v refuse to accept refugee             subj > from|of|obj|comp|to
v refuse to take refugee               subj > from|of|obj|comp|to
v refuse to take in                    subj > from|of|obj|comp|to
v refuse to admit                      subj > from|of|obj|comp|to
v refuse to accept migrant             subj > from|of|obj|comp|to
v refuse to take migrant               subj > from|of|obj|comp|to
v refuse to host refugee               subj > from|of|obj|comp|to
v refuse {obj: asylum}   subj > from|of|obj|comp|to
v deny {obj: asylum}   subj > from|of|obj|comp|to
v reject {obj: asylum}   subj > from|of|obj|comp|to
v reject asylum claim                  subj > from|of|obj|comp|to
v reject asylum application            subj > from|of|obj|comp|to
v reject asylum bid                    subj > from|of|obj|comp|to
v deny refuge                          subj > from|of|obj|comp|to
v reject quota                         subj > from|of|obj|comp|to
v reject migrant quota                 subj > from|of|obj|comp|to
v reject refugee quota                 subj > from|of|obj|comp|to
v refuse to let disembark              subj > from|of|obj|comp|to
v refuse to allow disembark            subj > from|of|obj|comp|to
v deny disembarkation                  subj > from|of|obj|comp|to
v refuse port                          subj > from|of|obj|comp|to
v close door to refugee                subj > from|of|obj|comp|to
v shut door to migrant                 subj > from|of|obj|comp|to
v refuse to repatriate                 subj > from|of|obj|comp|to
v refuse to resettle                   subj > from|of|obj|comp|to
n denial of asylum                     agent > of|from|against
n refusal to accept refugee            agent > of|from|against

[refuse_extradition]
v: subj > to|comp|of|from
v refuse to extradite
v decline to extradite
v refuse {obj: extradition}
v reject {obj: extradition}
v reject extradition request
v block {obj: extradition}
v deny {obj: extradition}
v refuse to hand over
v refuse to surrender suspect
v refuse to turn over
v refuse to execute warrant
v refuse to arrest
v oppose {obj: extradition}
v refuse to give up suspect
n refusal to extradite                 agent > to|of
n refusal to hand over                 agent > to|of

[refuse_release]
v: subj > comp|obj|of|to
v refuse to release
v refuse to free
v refuse to pardon
v decline to release
v reject {obj: release/clemency/pardon}
v deny {obj: release/clemency}
v deny bail
v refuse bail
v reject bail
v deny parole
v refuse parole
v refuse {obj: clemency}
v reject pardon request
v refuse to let go
v refuse to return
v refuse to give back
v refuse to hand back
v refuse to return body
v order to remain in custody
v keep behind bar
v refuse to free hostage
v refuse prisoner swap
v reject prisoner swap
n refusal to release                   agent > of|to
n refusal to free                      agent > of|to
n denial of bail                       agent > of|to
n refusal to return                    agent > of|to

[refuse_lift_sanctions]
v: subj > against|on|of|from|comp
v refuse to lift
v refuse to lift sanction
v refuse to lift embargo
v refuse to lift blockade
v refuse to lift ban
v refuse to lift tariff
v refuse to ease sanction
v refuse to ease restriction
v refuse to remove ban
v refuse to remove tariff
v refuse to drop tariff
v refuse to end embargo
v refuse to end blockade
v refuse to waive
v refuse to unfreeze
v refuse to reopen border
v refuse to open border
v refuse to open market
v rule out lifting
v rule out lifting sanction
v rule out easing
v rule out easing sanction
v rule out sanction relief
v reject sanction relief
v oppose lifting
v oppose lifting sanction
v refuse {obj: waiver/exemption}
v deny {obj: waiver/exemption}
v decline to lift
n refusal to lift                      agent > on|against
n refusal to ease                      agent > on|against
n refusal to reopen                    agent > on|against

[refuse_access]
v: subj > to|of|from|comp|obj
v deny {obj: entry/permission}
v refuse {obj: entry/access/permission/inspection}
v deny visa
v refuse visa
v refuse to allow
v refuse to let
v refuse to permit
v refuse to admit inspector
v deny inspector
v reject {obj: inspection}
v reject inspector
v refuse observer
v reject observer
v refuse mission
v reject mission
v refuse to authorise
v refuse to authorize
v refuse to grant permission
v refuse to grant visa
v refuse to grant access
v refuse to issue visa
v refuse to open corridor
v block humanitarian access
v deny passage
v refuse passage
v deny landing
v refuse landing permission
v deny overflight permission
v withhold {obj: permission}
v withhold visa
v reject international investigation
v reject independent investigation
v reject international inquiry
v reject peacekeeper
v reject peacekeeping force
v refuse peacekeeper
v reject foreign troops
v turn away inspector
v turn away observer
n denial of entry                      agent > to|of
n denial of access                     agent > to|of
n refusal of entry                     agent > to|of
n refusal of visa                      agent > to|of
n denial of visa                       agent > to|of
n visa refusal                         agent > to|of
n visa denial                          agent > to|of
n entry refusal                        agent > to|of
n refusal to allow                     agent > to|of
n refusal to grant                     agent > to|of

[refuse_deescalate]
v: subj > from|of|to|comp
v refuse to withdraw
v refuse to withdraw troops
v refuse to pull out
v refuse to pull back
v refuse to leave
v refuse to disarm
v refuse to lay down arm
v refuse to cease fire
v refuse to stop fighting
v refuse to end war
v refuse to surrender weapon
v refuse to give up weapon
v refuse to give up nuclear
v refuse to denuclearise
v refuse to denuclearize
v refuse to suspend enrichment
v refuse to halt enrichment
v refuse to freeze programme
v refuse to freeze program
v refuse to abandon nuclear
v refuse to stand down
v refuse to retreat
v refuse to evacuate
v refuse to back off
v refuse to lift siege
v rule out withdrawal
v rule out withdrawing
v rule out pullout
v rule out disarmament
v reject {obj: disarmament/withdrawal}
v reject call for truce
v refuse to halt offensive
v refuse to vacate
n refusal to withdraw                  agent > from|of
n refusal to disarm                    agent > from|of
n refusal to surrender                 agent > from|of
n refusal to leave                     agent > from|of

[refuse_reform]
v: subj > to|of|by|from|comp
v refuse to reform
v reject reform
v refuse reform
v refuse to change law
v refuse to change policy
v refuse to repeal
v refuse to amend
v refuse to reverse
v refuse to reconsider
v refuse to back down over
v reject amendment
v rule out reform
v refuse to hold election
v refuse to call election
v rule out early election
v reject early election
v refuse referendum
v reject referendum
v rule out referendum
v refuse to grant independence
v reject independence
v refuse autonomy
v reject autonomy
v refuse to resign
v refuse to step down
v refuse to quit
v refuse to relinquish power
v refuse to hand over power
v refuse to cede power
v refuse to concede
v refuse to concede defeat
v rule out resignation
v rule out resigning
v rule out stepping down
v reject {obj: resignation}
v refuse {obj: resignation}
v reject call to resign
v reject call to step down
v cling to power
v cling to office
v refuse to accept defeat
v refuse to give up power
v refuse to go {from: person}
n refusal to resign                    agent > to|of
n refusal to step down                 agent > to|of
n refusal to concede                   agent > to|of
n refusal to reform                    agent > to|of
n refusal to hold election             agent > to|of

[refuse_rights]
v: subj > to|of|obj|comp
v deny citizenship
v refuse citizenship
v deny status
v refuse status
v refuse to grant right
v refuse to grant citizenship
v refuse to register
v refuse to register candidate
v refuse to register party
v reject {obj: candidacy/nomination}
v bar {obj: candidacy}
v reject registration
v deny registration
v deny licence
v deny license
v refuse licence
v refuse license
v refuse to authorise rally
v refuse to authorize rally
v deny permit
v refuse permit
v refuse rally permit
v deny consular access
v refuse consular access
v deny lawyer
v deny access to lawyer
v deny medical care
v refuse medical care
v refuse to lift curfew
v refuse to lift state of emergency
v refuse to end emergency
n denial of right                      agent > to|of
n denial of citizenship                agent > to|of
n denial of consular access            agent > to|of

[refuse_apology]
v: subj > to|for|comp
v refuse to apologise
v refuse to apologize
v decline to apologise
v decline to apologize
v refuse {obj: apology/compensation/reparation}
v reject {obj: apology/compensation/reparation}
v rule out apology
v rule out apologising
v rule out apologizing
v refuse to express regret
v refuse to retract
v refuse to withdraw remark
v refuse to compensate
v refuse to pay reparation
v refuse to pay compensation
v refuse to accept responsibility
v refuse to take responsibility
v refuse to acknowledge responsibility
v refuse to acknowledge genocide
n refusal to apologise                 agent > to|for
n refusal to apologize                 agent > to|for
n refusal to compensate                agent > to|for

[refuse_to_comment]
v: subj > from|to|by|comp
v decline to comment
v refuse to comment
v decline comment
v decline request for comment
v refuse to confirm
v decline to confirm
v decline to answer
v refuse to answer
v refuse to disclose
v decline to disclose
v refuse to reveal
v refuse to explain
v decline interview
v refuse interview
v refuse to elaborate

[refuse_meeting]
v: subj > with|obj|comp
v refuse to meet                       subj > with|obj|to|of|in|comp
v refuse to see                        subj > with|obj|to|of|in|comp
v refuse to receive                    subj > with|obj|to|of|in|comp
v refuse to visit                      subj > with|obj|to|of|in|comp
v refuse to attend                     subj > with|obj|to|of|in|comp
v refuse to host {to: person}          subj > with|obj|to|of|in|comp
v refuse to shake hand                 subj > with|obj|to|of|in|comp
v refuse to sit down                   subj > with|obj|to|of|in|comp
v refuse to take call                  subj > with|obj|to|of|in|comp
v refuse to speak                      subj > with|obj|to|of|in|comp
v refuse to greet                      subj > with|obj|to|of|in|comp
v refuse to invite                     subj > with|obj|to|of|in|comp
v refuse to travel to                  subj > with|obj|to|of|in|comp
v decline to meet                      subj > with|obj|to|of|in|comp
v decline to attend                    subj > with|obj|to|of|in|comp
v decline to see                       subj > with|obj|to|of|in|comp
v decline to receive                   subj > with|obj|to|of|in|comp
v rule out meeting                     subj > with|obj|to|of|in|comp
v rule out meeting with                subj > with|obj|to|of|in|comp
v rule out summit                      subj > with|obj|to|of|in|comp
v reject {obj: meeting/summit}   subj > with|obj|to|of|in|comp
v refuse {obj: meeting}   subj > with|obj|to|of|in|comp
v turn down meeting                    subj > with|obj|to|of|in|comp
v avoid {obj: meeting}   subj > with|obj|to|of|in|comp
v refuse to come                       subj > with|obj|to|of|in|comp
v declare unwelcome                    subj > with|obj|to|of|in|comp
v decline {obj: invitation}   subj > from|of|to|by|obj
v reject {obj: invitation}   subj > from|of|to|by|obj
v refuse {obj: invitation}   subj > from|of|to|by|obj
v turn down invitation                 subj > from|of|to|by|obj
v spurn {obj: invitation}   subj > from|of|to|by|obj
v withdraw {obj: invitation}   subj > from|of|to|by|obj
v cancel {obj: invitation}   subj > from|of|to|by|obj
v rescind {obj: invitation}   subj > from|of|to|by|obj
v disinvite                            subj > from|of|to|by|obj
v uninvite                             subj > from|of|to|by|obj
v cancel {obj: meeting/summit/talk}   subj > to|with|in|of|from|obj
v call off visit                       subj > to|with|in|of|from|obj
v call off trip                        subj > to|with|in|of|from|obj
v call off meeting                     subj > to|with|in|of|from|obj
v call off summit                      subj > to|with|in|of|from|obj
v scrap {obj: visit/trip/meeting}   subj > to|with|in|of|from|obj
v put off visit                        subj > to|with|in|of|from|obj
v put off trip                         subj > to|with|in|of|from|obj
v cut short visit                      subj > to|with|in|of|from|obj
v cut visit short                      subj > to|with|in|of|from|obj
v abort {obj: visit}   subj > to|with|in|of|from|obj
n cancellation of visit                agent|by > to|with|of
n cancellation of meeting              agent|by > to|with|of
n cancellation of summit               agent|by > to|with|of
n cancellation of trip                 agent|by > to|with|of
n refusal to meet                      agent|by > to|with|of
n postponement of visit                agent|by > to|with|of
n refusal to attend                    agent|by > to|with|of
n refusal to receive                   agent|by > to|with|of
n cancelled visit                      agent|by > to|with|of
n cancelled meeting                    agent|by > to|with|of

[refuse_talks]
v: subj > with|comp|of|from
v refuse to negotiate                  subj > with|comp|of|by|from|to
v refuse to talk                       subj > with|comp|of|by|from|to
v refuse to hold talk                  subj > with|comp|of|by|from|to
v refuse to discuss                    subj > with|comp|of|by|from|to
v refuse to enter talk                 subj > with|comp|of|by|from|to
v refuse to join talk                  subj > with|comp|of|by|from|to
v refuse to resume talk                subj > with|comp|of|by|from|to
v refuse to attend talk                subj > with|comp|of|by|from|to
v refuse {obj: talk/negotiation/dialogue}   subj > with|comp|of|by|from|to
v reject {obj: talk/negotiation/dialogue}   subj > with|comp|of|by|from|to
v reject offer of talk                 subj > with|comp|of|by|from|to
v reject call for dialogue             subj > with|comp|of|by|from|to
v rule out talk                        subj > with|comp|of|by|from|to
v rule out negotiation                 subj > with|comp|of|by|from|to
v rule out dialogue                    subj > with|comp|of|by|from|to
v rule out negotiating                 subj > with|comp|of|by|from|to
v rule out talking                     subj > with|comp|of|by|from|to
v rule out discussion                  subj > with|comp|of|by|from|to
v decline to negotiate                 subj > with|comp|of|by|from|to
v decline {obj: talk}   subj > with|comp|of|by|from|to
v spurn {obj: talk/dialogue}   subj > with|comp|of|by|from|to
v rebuff {obj: talk}   subj > with|comp|of|by|from|to
v refuse to renegotiate                subj > with|comp|of|by|from|to
v rule out renegotiating               subj > with|comp|of|by|from|to
v rule out renegotiation               subj > with|comp|of|by|from|to
v reject renegotiation                 subj > with|comp|of|by|from|to
v refuse to return table               subj > with|comp|of|by|from|to
v refuse to sit table                  subj > with|comp|of|by|from|to
v refuse direct talk                   subj > with|comp|of|by|from|to
v reject direct talk                   subj > with|comp|of|by|from|to
v shut door to talk                    subj > with|comp|of|by|from|to
v close door to talk                   subj > with|comp|of|by|from|to
v shut door on talk                    subj > with|comp|of|by|from|to
v pull out of talk                     subj > with|comp|of|by|from|to
v walk away from talk                  subj > with|comp|of|by|from|to
v walk away from negotiation           subj > with|comp|of|by|from|to
v walk away from table                 subj > with|comp|of|by|from|to
n refusal to negotiate                 agent > with|of
n refusal to talk                      agent > with|of
n refusal of talk                      agent > with|of
n refusal of dialogue                  agent > with|of
n refusal to engage                    agent > with|of

[reject_mediation]
v: subj > by|from|of|obj
v reject {obj: mediation/arbitration/interference/meddling}
v refuse {obj: mediation/arbitration}
v decline {obj: mediation}
v rebuff {obj: mediation}
v spurn {obj: mediation}
v rule out mediation
v reject mediator
v refuse mediator
v reject offer to mediate
v decline offer to mediate
v reject mediation offer
v turn down mediation
v reject good office
v reject envoy
v refuse envoy
v reject foreign interference
v reject foreign intervention
v reject outside interference
n refusal of mediation                 agent > by|of

[snub]
v: subj > obj
n: agent|by > of|to|by
v snub                                 subj > obj|of|by|on|to
v boycott {obj: %meetings}             subj > obj|of|by|on|to
v shun                                 subj > obj|of|by|on|to
v give cold shoulder                   subj > obj|of|by|on|to
v stand up {to: person; from: person/state} subj > obj|of|by|on|to
v ignore {to: state/person/org; from: state/person/org} subj > obj|of|by|on|to
v skip {obj: %meetings}                subj > obj|of|by|on|to
v spurn {to: state/org/person/group}   subj > obj|of|by|on|to
v walk out {to: state/org/person}      subj > obj|of|by|on|to
v freeze out                           subj > obj|of|by|on|to
v turn back on                         subj > obj|of|by|on|to
v turn cold shoulder                   subj > obj|of|by|on|to
v slight {obj: invitation}   subj > obj|of|by|on|to
v keep waiting {from: person; to: person} subj > obj|of|by|on|to
v boycott {obj: summit/meeting/session/talk/dialogue/assembly/visit/forum}   subj > of|in|by|with|obj
v boycott ceremony                     subj > of|in|by|with|obj
v boycott conference                   subj > of|in|by|with|obj
v boycott speech                       subj > of|in|by|with|obj
v boycott game                         subj > of|in|by|with|obj
v boycott olympics                     subj > of|in|by|with|obj
v boycott inauguration                 subj > of|in|by|with|obj
v boycott hearing                      subj > of|in|by|with|obj
v boycott {to: state/org/person; from: state/org/person/group/part} subj > of|in|by|with|obj
v walk out                             subj > of|with|by|during|on
v stage walkout                        subj > of|with|by|during|on
v walk out of talk                     subj > of|with|by|during|on
v walk out of meeting                  subj > of|with|by|during|on
v walk out of summit                   subj > of|with|by|during|on
v walk out of session                  subj > of|with|by|during|on
v walk out during speech               subj > of|with|by|during|on
v storm out of meeting                 subj > of|with|by|during|on
v give short shrift                    subj > to|obj
v send packing                         subj > to|obj
n snub
n boycott
n diplomatic boycott
n walkout
n cold shoulder
n rebuff to
n disdain

[stay_away]
v: subj > from|of|obj
n: agent|of > from|at
v stay away                            subj > from|of|with|at|in|obj
v stay away from summit                subj > from|of|with|at|in|obj
v stay away from meeting               subj > from|of|with|at|in|obj
v miss {obj: %meetings; from: state/person} subj > from|of|with|at|in|obj
v skip {obj: summit/meeting/talk}   subj > from|of|with|at|in|obj
v skip conference                      subj > from|of|with|at|in|obj
v skip ceremony                        subj > from|of|with|at|in|obj
v give miss                            subj > from|of|with|at|in|obj
v opt out {to: state/org; from: state/person} subj > from|of|with|at|in|obj
v steer clear                          subj > from|of|with|at|in|obj
v keep away                            subj > from|of|with|at|in|obj
v absent self                          subj > from|of|with|at|in|obj
v fail to show up                      subj > from|of|with|at|in|obj
v fail to attend                       subj > from|of|with|at|in|obj
v fail to turn up                      subj > from|of|with|at|in|obj
v fail to appear                       subj > from|of|with|at|in|obj
v leave seat empty                     subj > from|of|with|at|in|obj
v leave chair empty                    subj > from|of|with|at|in|obj
v sit out {obj: %meetings}             subj > from|of|with|at|in|obj
v drop out of summit                   subj > from|of|with|at|in|obj
v pull out of summit                   subj > from|of|with|at|in|obj
v pull out of meeting                  subj > from|of|with|at|in|obj
v pull out of visit                    subj > from|of|with|at|in|obj
v withdraw from summit                 subj > from|of|with|at|in|obj
v withdraw from meeting                subj > from|of|with|at|in|obj
v send regret                          subj > from|of|with|at|in|obj
n absence {to: org; from: state/person}
n empty chair

[reject_claim]
v: subj > of|by|from|obj
n: agent > of|by|to|from
v deny {to: state/org/person/group}    subj > of|by|from|obj|against
v refute                               subj > of|by|from|obj|against
v rebut                                subj > of|by|from|obj|against
v repudiate claim                      subj > of|by|from|obj|against
v dispute {obj: %claims} subj > of|by|from|obj|against
v contradict {to: state/org/person}    subj > of|by|from|obj|against
v contest {obj: %claims} subj > of|by|from|obj|against
v disavow {to: state/org/person/group} subj > of|by|from|obj|against
v disown {to: state/org/person/group}  subj > of|by|from|obj|against
v disclaim                             subj > of|by|from|obj|against
v gainsay                              subj > of|by|from|obj|against
v debunk                               subj > of|by|from|obj|against
v deny {obj: %claims} subj > of|by|from|obj|against
v reject {obj: %claims} subj > of|by|from|obj|against
v dismiss {obj: %claims} subj > of|by|from|obj|against
v brush off {obj: %claims} subj > of|by|from|obj|against
v brush aside {obj: %claims/concern/objection} subj > of|by|from|obj|against
v shrug off {obj: %claims} subj > of|by|from|obj|against
v scoff at accusation                  subj > of|by|from|obj|against
v laugh off accusation                 subj > of|by|from|obj|against
v hit back at accusation               subj > of|by|from|obj|against
v push back {to: state/org/person; from: state/org/person} subj > of|by|from|obj|against
v hit back at criticism                subj > of|by|from|obj|against
v deny {obj: accusation/allegation/charge}   subj > of|by|from|against|obj
v deny claim                           subj > of|by|from|against|obj
v deny report                          subj > of|by|from|against|obj
v deny involvement                     subj > of|by|from|against|obj
v deny responsibility                  subj > of|by|from|against|obj
v deny wrongdoing                      subj > of|by|from|against|obj
v deny role                            subj > of|by|from|against|obj
v deny link                            subj > of|by|from|against|obj
v reject {obj: accusation/allegation/charge/criticism/verdict}   subj > of|by|from|against|obj
v reject claim                         subj > of|by|from|against|obj
v reject report                        subj > of|by|from|against|obj
v reject finding                       subj > of|by|from|against|obj
v reject conclusion                    subj > of|by|from|against|obj
v reject ruling                        subj > of|by|from|against|obj
v reject assertion                     subj > of|by|from|against|obj
v reject suggestion that               subj > of|by|from|against|obj
v reject argument                      subj > of|by|from|against|obj
v reject accusation by                 subj > of|by|from|against|obj
v refute {obj: %claims} subj > of|by|from|against|obj
v refute claim                         subj > of|by|from|against|obj
v dismiss {obj: accusation/allegation/criticism/charge/suggestion/concern}   subj > of|by|from|against|obj
v dismiss claim                        subj > of|by|from|against|obj
v dismiss report                       subj > of|by|from|against|obj
v dismiss as baseless                  subj > of|by|from|against|obj
v dismiss as propaganda                subj > of|by|from|against|obj
v dismiss as nonsense                  subj > of|by|from|against|obj
v dismiss as false                     subj > of|by|from|against|obj
v dismiss as lie                       subj > of|by|from|against|obj
v call baseless                        subj > of|by|from|against|obj
v call accusation baseless             subj > of|by|from|against|obj
v vehemently deny                      subj > of|by|from|against|obj
v strongly deny                        subj > of|by|from|against|obj
v categorically deny                   subj > of|by|from|against|obj
v flatly deny                          subj > of|by|from|against|obj
v strenuously deny                     subj > of|by|from|against|obj
v repeatedly deny                      subj > of|by|from|against|obj
v deny vehemently                      subj > of|by|from|against|obj
v plead not guilty                     subj > of|by|from|against|obj
v protest innocence                    subj > of|by|from|against|obj
v issue denial                         subj > of|by|from|against|obj
v challenge report                     subj > of|by|from|against|obj
v challenge account                    subj > of|by|from|against|obj
v challenge version                    subj > of|by|from|against|obj
v take issue with report               subj > of|by|from|against|obj
n denial
n rebuttal
n repudiation
n refutation
n disavowal
n rejection of claim
n flat denial
n categorical denial
n rejection of ruling
n rejection of report
v rebut {obj: %claims} subj > of|by|from|obj|against
v wave away {obj: %claims} subj > of|by|from|obj|against
v rubbish {obj: %claims} subj > of|by|from|obj|against
v scoff at {obj: %claims} subj > of|by|from|obj|against
v contradict {obj: %claims} subj > of|by|from|obj|against
v challenge {obj: %claims} subj > of|by|from|obj|against
v pour cold water on {obj: %claims} subj > of|by|from|obj|against
v hit back at {obj: %claims} subj > of|by|from|obj|against
v push back against {obj: %claims} subj > of|by|from|obj|against
v bat away {obj: %claims} subj > of|by|from|obj|against
v repudiate {obj: %claims} subj > of|by|from|obj|against
v laugh off {obj: %claims} subj > of|by|from|obj|against
v brush aside criticism         subj > of|by|from|obj|against
v brush aside accusation        subj > of|by|from|obj|against
v brush aside allegation        subj > of|by|from|obj|against
v brush aside concern           subj > of|by|from|obj|against
v brush aside claim             subj > of|by|from|obj|against
v brush aside charge            subj > of|by|from|obj|against
v brush aside objection         subj > of|by|from|obj|against
v brush aside complaint         subj > of|by|from|obj|against
v brush aside fear              subj > of|by|from|obj|against
v brush off criticism           subj > of|by|from|obj|against
v brush off accusation          subj > of|by|from|obj|against
v brush off allegation          subj > of|by|from|obj|against
v brush off warning             subj > of|by|from|obj|against
v brush off concern             subj > of|by|from|obj|against
v brush off claim               subj > of|by|from|obj|against
v brush off charge              subj > of|by|from|obj|against
v brush off objection           subj > of|by|from|obj|against
v brush off complaint           subj > of|by|from|obj|against
v brush off fear                subj > of|by|from|obj|against
v shrug off criticism           subj > of|by|from|obj|against
v shrug off accusation          subj > of|by|from|obj|against
v shrug off allegation          subj > of|by|from|obj|against
v shrug off concern             subj > of|by|from|obj|against
v shrug off claim               subj > of|by|from|obj|against
v shrug off charge              subj > of|by|from|obj|against
v shrug off objection           subj > of|by|from|obj|against
v shrug off complaint           subj > of|by|from|obj|against
v shrug off fear                subj > of|by|from|obj|against
v wave away criticism           subj > of|by|from|obj|against
v wave away accusation          subj > of|by|from|obj|against
v wave away allegation          subj > of|by|from|obj|against
v wave away warning             subj > of|by|from|obj|against
v wave away concern             subj > of|by|from|obj|against
v wave away claim               subj > of|by|from|obj|against
v wave away charge              subj > of|by|from|obj|against
v wave away objection           subj > of|by|from|obj|against
v wave away complaint           subj > of|by|from|obj|against
v wave away fear                subj > of|by|from|obj|against
v bat away criticism            subj > of|by|from|obj|against
v bat away accusation           subj > of|by|from|obj|against
v bat away allegation           subj > of|by|from|obj|against
v bat away warning              subj > of|by|from|obj|against
v bat away concern              subj > of|by|from|obj|against
v bat away claim                subj > of|by|from|obj|against
v bat away charge               subj > of|by|from|obj|against
v bat away objection            subj > of|by|from|obj|against
v bat away complaint            subj > of|by|from|obj|against
v bat away fear                 subj > of|by|from|obj|against

[dismiss_threat]
v: subj > of|by|from|obj
v dismiss {obj: threat/warning}
v reject {obj: threat/blackmail}
v shrug off threat
v ignore {obj: threat}
v defy {obj: threat/ultimatum/warning}
v brush off threat
v brush aside threat
v laugh off threat
v scoff at threat
v refuse to be intimidated
v refuse to be cowed
v refuse to be bullied
v refuse to bow to pressure
v refuse to bow to threat
v refuse to yield to pressure
v refuse to give in to blackmail
v reject diktat
v reject dictation
v shrug off warning
v brush aside warning
v flout {obj: warning}
n dismissal of threat                  agent > by|of|from
n dismissal of warning                 agent > by|of|from

[veto]
v: subj > obj|of|by|against|on
n: agent > of|on|over|against
v veto                                 subj > of|by|against|from|on|obj
v cast veto                            subj > of|by|against|from|on|obj
v use veto                             subj > of|by|against|from|on|obj
v exercise veto                        subj > of|by|against|from|on|obj
v wield veto                           subj > of|by|against|from|on|obj
v impose veto                          subj > of|by|against|from|on|obj
v put veto                             subj > of|by|against|from|on|obj
v use veto power                       subj > of|by|against|from|on|obj
v place veto                           subj > of|by|against|from|on|obj
v vote against                         subj > of|by|against|from|on|obj
v vote no                              subj > of|by|against|from|on|obj
v cast vote against                    subj > of|by|against|from|on|obj
v vote down resolution                 subj > of|by|against|from|on|obj
v vote down bill                       subj > of|by|against|from|on|obj
v vote down proposal                   subj > of|by|against|from|on|obj
v reject resolution                    subj > of|by|against|from|on|obj
v reject draft resolution              subj > of|by|against|from|on|obj
v reject bill                          subj > of|by|against|from|on|obj
v reject budget                        subj > of|by|against|from|on|obj
v reject membership                    subj > of|by|against|from|on|obj
v reject membership bid                subj > of|by|against|from|on|obj
v reject nominee                       subj > of|by|against|from|on|obj
v reject motion                        subj > of|by|against|from|on|obj
v reject text                          subj > of|by|against|from|on|obj
v reject candidate                     subj > of|by|against|from|on|obj
v block resolution                     subj > of|by|against|from|on|obj
v block draft resolution               subj > of|by|against|from|on|obj
v block statement                      subj > of|by|against|from|on|obj
v block adoption                       subj > of|by|against|from|on|obj
v block membership                     subj > of|by|against|from|on|obj
v block {obj: accession/bid/candidacy/nomination/appointment/proposal/condemnation/sanction}   subj > of|by|against|from|on|obj
v block bill                           subj > of|by|against|from|on|obj
v block legislation                    subj > of|by|against|from|on|obj
v block plan                           subj > of|by|against|from|on|obj
v block initiative                     subj > of|by|against|from|on|obj
v block vote                           subj > of|by|against|from|on|obj
v block budget                         subj > of|by|against|from|on|obj
v block aid package                    subj > of|by|against|from|on|obj
v block move {from: state/org/person/part} subj > of|by|against|from|on|obj
v block effort {from: state/org/person/part} subj > of|by|against|from|on|obj
v block deal {from: state/org/part}    subj > of|by|against|from|on|obj
v defeat motion                        subj > of|by|against|from|on|obj
v defeat resolution                    subj > of|by|against|from|on|obj
v defeat bill                          subj > of|by|against|from|on|obj
v strike down decree                   subj > of|by|against|from|on|obj
v overturn veto                        subj > of|by|against|from|on|obj
v override veto                        subj > of|by|against|from|on|obj
v refuse to pass                       subj > of|by|against|from|on|obj
v shoot down bill                      subj > of|by|against|from|on|obj
v stall bill                           subj > of|by|against|from|on|obj
v derail resolution                    subj > of|by|against|from|on|obj
n veto
n no vote
n negative vote
n right of veto
n veto power use
n blocking of
n vote against
v block {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v stall {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v hold up {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v obstruct {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v derail {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v torpedo {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v scupper {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v thwart {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v frustrate {obj: accession/membership/bid/resolution/text/entry/nomination/budget/admission/candidacy} subj > of|by|from|to|obj
v block accession               subj > of|by|obj
v block bid                     subj > of|by|obj
v block candidacy               subj > of|by|obj
v block admission               subj > of|by|obj
v block nomination              subj > of|by|obj

[sabotage_talks]
v: subj > with|by|between|of|obj
v scuttle {obj: deal/talk/negotiation/agreement/plan/summit/accord} subj > with|by|between|of|to|obj
v torpedo {obj: deal/talk/negotiation/agreement/plan/summit/accord/resolution/bill} subj > with|by|between|of|to|obj
v derail {obj: deal/talk/negotiation/agreement/plan/summit/process/accord} subj > with|by|between|of|to|obj
v sabotage {obj: deal/talk/negotiation/agreement/plan/summit/process/truce/effort} subj > with|by|between|of|to|obj
v sink {obj: deal/talk/negotiation/agreement/plan/bill} subj > with|by|between|of|to|obj
v wreck {obj: deal/talk/negotiation/agreement/plan/summit/process} subj > with|by|between|of|to|obj
v scupper {obj: deal/talk/negotiation/agreement/plan/bid/process} subj > with|by|between|of|to|obj
v obstruct {obj: work/talk/negotiation/process/investigation/inquiry/effort/deal} subj > with|by|between|of|to|obj
v stall {obj: talk/negotiation/process/deal} subj > with|by|between|of|to|obj
v block {obj: talk/negotiation/process/deal/agreement/consensus/accord/effort} subj > with|by|between|of|to|obj
v impede {obj: talk/negotiation/process/investigation/effort} subj > with|by|between|of|to|obj
v thwart {obj: talk/negotiation/process/effort/plan/bid/attempt} subj > with|by|between|of|to|obj
v frustrate {obj: effort/attempt/plan/bid} subj > with|by|between|of|to|obj
v stymie {obj: effort/talk/plan/bid}   subj > with|by|between|of|to|obj
v undercut {obj: talk/negotiation/effort} subj > with|by|between|of|to|obj
v hold up {obj: deal/talk/accord/agreement} subj > with|by|between|of|to|obj
n obstructionism                       agent|by > of|to
n filibuster                           agent|by > of|to
n stalling                             agent|by > of|to

[oppose]
v: subj > obj|to|against
n: agent > to|against|of
v oppose                               subj > of|by|to|obj
v strongly oppose                      subj > of|by|to|obj
v firmly oppose                        subj > of|by|to|obj
v vehemently oppose                    subj > of|by|to|obj
v fiercely oppose                      subj > of|by|to|obj
v resolutely oppose                    subj > of|by|to|obj
v flatly oppose                        subj > of|by|to|obj
v oppose plan                          subj > of|by|to|obj
v oppose decision                      subj > of|by|to|obj
v oppose move                          subj > of|by|to|obj
v oppose membership                    subj > of|by|to|obj
v oppose {obj: deployment/sanction/deal/nomination/bid/war/proposal}   subj > of|by|to|obj
v oppose intervention                  subj > of|by|to|obj
v oppose construction                  subj > of|by|to|obj
v oppose reform                        subj > of|by|to|obj
v oppose bill                          subj > of|by|to|obj
v oppose law                           subj > of|by|to|obj
v oppose presence                      subj > of|by|to|obj
v oppose attempt                       subj > of|by|to|obj
v oppose effort                        subj > of|by|to|obj
v object                               subj > to|against|of|by|obj
v raise objection                      subj > to|against|of|by|obj
v voice objection                      subj > to|against|of|by|obj
v lodge objection                      subj > to|against|of|by|obj
v express objection                    subj > to|against|of|by|obj
v voice opposition                     subj > to|against|of|by|obj
v express opposition                   subj > to|against|of|by|obj
v state opposition                     subj > to|against|of|by|obj
v reiterate opposition                 subj > to|against|of|by|obj
v reaffirm opposition                  subj > to|against|of|by|obj
v register opposition                  subj > to|against|of|by|obj
v declare opposition                   subj > to|against|of|by|obj
v announce opposition                  subj > to|against|of|by|obj
v signal opposition                    subj > to|against|of|by|obj
v be opposed                           subj > to|against|of|by|obj
v be hostile {from: state/org/person; to: state/org/person} subj > to|against|of|by|obj
v remain opposed                       subj > to|against|of|by|obj
v stand against                        subj > to|against|of|by|obj
v stand up {to: state/org}             subj > to|against|of|by|obj
v come out against                     subj > to|against|of|by|obj
v take stand                           subj > to|against|of|by|obj
v take position against                subj > to|against|of|by|obj
v argue against                        subj > to|against|of|by|obj
v speak against                        subj > to|against|of|by|obj
v vote against bill                    subj > to|against|of|by|obj
v fight against plan                   subj > to|against|of|by|obj
v lobby against                        subj > to|against|of|by|obj
v resist {to: state/org/person; from: state/org/person/group/part} subj > to|against|of|by|obj
v counter {to: state/org/person; from: state/org/person} subj > to|against|of|by|obj
v face down {to: state/org/person}     subj > to|against|of|by|obj
v stare down {to: state/org/person}    subj > to|against|of|by|obj
v push back against                    subj > to|against|of|by|obj
v kick against                         subj > to|against|of|by|obj
v fight {obj: plan/proposal/bill/decision/move/deal/law/reform; from: state/org/person/group} subj > to|against|of|by|obj
v bar way                              subj > to|against|of|by|obj
v get in way                           subj > to|against|of|by|obj
v pit against                          subj > to|against|of|by|obj
v contest {obj: territory/island/sovereignty/border/claim/control} both|subj > with|both|to|of
n opposition {to: state/org/person; from: state/org/person/part/group}
n objection
n strong opposition
n fierce opposition
n staunch opposition
n resistance {to: state/org; from: state/org/part/group}
n hostility
n pushback {from: state/org/person}

[contest_territory]
v: both|subj > with|both|to|of
v dispute sovereignty                  subj > of|by|with|over|obj
v dispute border                       subj > of|by|with|over|obj
v dispute ownership                    subj > of|by|with|over|obj
v dispute territory                    subj > of|by|with|over|obj
v contest sovereignty                  subj > of|by|with|over|obj
v contest border                       subj > of|by|with|over|obj
v reject territorial claim             subj > of|by|with|over|obj
v reject sovereignty claim             subj > of|by|with|over|obj
v reject claim to                      subj > of|by|with|over|obj
v reject map                           subj > of|by|with|over|obj
v reject border                        subj > of|by|with|over|obj
v lay claim {from: state; to: state}   subj > of|by|with|over|obj
v refuse to demarcate                  subj > of|by|with|over|obj
n territorial dispute                  both|agent > with|both|against|between|over
n border dispute                       both|agent > with|both|against|between|over
n territorial row                      both|agent > with|both|against|between|over
n sovereignty dispute                  both|agent > with|both|against|between|over
n maritime dispute                     both|agent > with|both|against|between|over
n territorial claim                    both|agent > with|both|against|between|over
n boundary dispute                     both|agent > with|both|against|between|over
n border row                           both|agent > with|both|against|between|over

[defy]
v: subj > obj|of|by|from
n: agent|by > of|to|against
v defy {from: state/org/person/part/group} subj > at|of|by|from|with|against|obj
v flout {from: state/org/person/part/group} subj > at|of|by|from|with|against|obj
v disobey                              subj > at|of|by|from|with|against|obj
v brave {obj: ban}   subj > at|of|by|from|with|against|obj
v defy {obj: ban/order/sanction/embargo/pressure}   subj > at|of|by|from|with|against|obj
v defy court                           subj > at|of|by|from|with|against|obj
v defy international community         subj > at|of|by|from|with|against|obj
v defy resolution                      subj > at|of|by|from|with|against|obj
v defy call                            subj > at|of|by|from|with|against|obj
v flout {obj: ban/sanction/order/embargo}   subj > at|of|by|from|with|against|obj
v flout ruling                         subj > at|of|by|from|with|against|obj
v ignore {obj: ban}   subj > at|of|by|from|with|against|obj
v ignore ruling                        subj > at|of|by|from|with|against|obj
v refuse to obey                       subj > at|of|by|from|with|against|obj
v refuse to comply with order          subj > at|of|by|from|with|against|obj
v refuse to abide                      subj > at|of|by|from|with|against|obj
v refuse to implement                  subj > at|of|by|from|with|against|obj
v refuse to enforce                    subj > at|of|by|from|with|against|obj
v refuse to respect                    subj > at|of|by|from|with|against|obj
v refuse to honour                     subj > at|of|by|from|with|against|obj
v refuse to honor                      subj > at|of|by|from|with|against|obj
v thumb nose                           subj > at|of|by|from|with|against|obj
v cock snook                           subj > at|of|by|from|with|against|obj
v snub {obj: order}   subj > at|of|by|from|with|against|obj
v challenge {obj: order}   subj > at|of|by|from|with|against|obj
v break rank                           subj > at|of|by|from|with|against|obj
v go against                           subj > at|of|by|from|with|against|obj
v disregard ruling                     subj > at|of|by|from|with|against|obj
v contravene {obj: order}   subj > at|of|by|from|with|against|obj
v rebel {to: state/org/person}         subj > at|of|by|from|with|against|obj
v revolt {from: part; to: state/person} subj > at|of|by|from|with|against|obj
n defiance
n disobedience
n insubordination
n act of defiance
n noncompliance
n open defiance

[breach_commitment]
v: subj > with|of|to|by|obj
n: agent|by > of|with|by
v violate {obj: %pledges}              subj > with|of|to|by|on|obj
v breach {obj: %pledges}               subj > with|of|to|by|on|obj
v break {obj: promise/pledge/commitment/agreement/treaty/pact/accord/sanction/embargo/vow/word/law} subj > with|of|to|by|on|obj
v flout {obj: %pledges}                subj > with|of|to|by|on|obj
v infringe {obj: %pledges}             subj > with|of|to|by|on|obj
v contravene {obj: %pledges}           subj > with|of|to|by|on|obj
v renege                               subj > with|of|to|by|on|obj
v renege on promise                    subj > with|of|to|by|on|obj
v renege on deal                       subj > with|of|to|by|on|obj
v renege on commitment                 subj > with|of|to|by|on|obj
v go back on promise                   subj > with|of|to|by|on|obj
v go back on word                      subj > with|of|to|by|on|obj
v go back on deal                      subj > with|of|to|by|on|obj
v go back on agreement                 subj > with|of|to|by|on|obj
v back out of deal                     subj > with|of|to|by|on|obj
v back out of agreement                subj > with|of|to|by|on|obj
v backtrack on promise                 subj > with|of|to|by|on|obj
v backtrack on commitment              subj > with|of|to|by|on|obj
v fail to honour                       subj > with|of|to|by|on|obj
v fail to honor                        subj > with|of|to|by|on|obj
v fail to keep promise                 subj > with|of|to|by|on|obj
v fail to comply                       subj > with|of|to|by|on|obj
v fail to abide                        subj > with|of|to|by|on|obj
v fail to respect                      subj > with|of|to|by|on|obj
v fail to implement                    subj > with|of|to|by|on|obj
v default on debt                      subj > with|of|to|by|on|obj
v default on obligation                subj > with|of|to|by|on|obj
v dishonour {obj: agreement/promise/pledge/commitment} subj > with|of|to|by|on|obj
v dishonor {obj: agreement/promise/pledge/commitment} subj > with|of|to|by|on|obj
v trample {obj: %pledges}              subj > with|of|to|by|on|obj
v violate {obj: agreement/sanction/embargo/ban/accord}   subj > with|of|to|by|on|obj
v violate treaty                       subj > with|of|to|by|on|obj
v violate resolution                   subj > with|of|to|by|on|obj
v violate international law            subj > with|of|to|by|on|obj
v breach treaty                        subj > with|of|to|by|on|obj
v breach international law             subj > with|of|to|by|on|obj
v breach obligation                    subj > with|of|to|by|on|obj
n breach of agreement
n breach of treaty
n violation of agreement
n violation of treaty
n violation of resolution
n violation of sanction
n violation of international law
n violation of embargo
n breach of promise
n breach of contract
n breach of obligation
n broken promise
n violation of sovereignty
n breach of international law

[evade_sanctions]
v: subj > of|on|by|obj
v evade {obj: sanction/embargo/restriction/ban/cap/tariff/blockade}
v circumvent {obj: sanction/embargo/restriction/ban/cap/tariff/blockade}
v bypass {obj: sanction/embargo/restriction/ban/cap/tariff/blockade}
v dodge {obj: sanction/embargo/restriction/ban/tariff}
v skirt {obj: sanction/embargo/restriction/ban}
v sidestep {obj: sanction/embargo/restriction/ban}
v bust {obj: sanction/embargo/blockade}
v break blockade
v run {obj: blockade}
v break embargo
v get around sanction
n sanction evasion                     agent|by > of|by
n evasion of sanction                  agent|by > of|by
n circumvention of sanction            agent|by > of|by

[ignore]
v: subj > of|by|from|obj|to
v ignore {obj: %orders/pressure/recommendation/complaint} subj > to|of|by|from|obj
v disregard {obj: %orders/pressure/recommendation} subj > to|of|by|from|obj
v ignore call                          subj > to|of|by|from|obj
v ignore resolution                    subj > to|of|by|from|obj
v ignore objection                     subj > to|of|by|from|obj
v ignore court order                   subj > to|of|by|from|obj
v disregard call                       subj > to|of|by|from|obj
v disregard resolution                 subj > to|of|by|from|obj
v turn deaf ear                        subj > to|of|by|from|obj
v turn blind eye to appeal             subj > to|of|by|from|obj
v leave unanswered                     subj > to|of|by|from|obj
v fail to respond                      subj > to|of|by|from|obj
v fail to reply                        subj > to|of|by|from|obj
v fail to heed                         subj > to|of|by|from|obj
v snub call                            subj > to|of|by|from|obj
v snub {obj: %orders} subj > to|of|by|from|obj
v sideline {to: state/org/person; from: state/org/person} subj > to|of|by|from|obj
v circumvent {to: state/org/person}    subj > to|of|by|from|obj
v bypass {to: state/org/person; from: state/org/person} subj > to|of|by|from|obj
v go over head                         subj > to|of|by|from|obj
v present with fait accompli           subj > to|of|by|from|obj
v pay no heed                          subj > to|of|by|from|obj
v take no notice                       subj > to|of|by|from|obj
n disregard                            agent > for|to|of
n indifference {from: state/org/person} agent > for|to|of
v overlook {obj: %orders} subj > of|by|from|obj
v defy {obj: %orders} subj > of|by|from|obj
v flout {obj: %orders} subj > of|by|from|obj
v brush aside {obj: %orders} subj > of|by|from|obj

[distance]
v: subj > from|with|obj
n: agent > from|with
v distance                             subj > from|with|on|obj
v distance self                        subj > from|with|on|obj
v dissociate                           subj > from|with|on|obj
v dissociate self                      subj > from|with|on|obj
v disassociate                         subj > from|with|on|obj
v disassociate self                    subj > from|with|on|obj
v disassociate from                    subj > from|with|on|obj
v keep distance                        subj > from|with|on|obj
v keep at arm length                   subj > from|with|on|obj
v keep arm length                      subj > from|with|on|obj
v turn away {from: state/group/person; to: state/org/group} subj > from|with|on|obj
v drift away {from: state/group}       subj > from|with|on|obj
v break with {from: state/person/org; to: state/person/org} subj > from|with|on|obj
v part way                             subj > from|with|on|obj
v part company                         subj > from|with|on|obj
v break rank with                      subj > from|with|on|obj
v drift apart                          subj > from|with|on|obj
v move away {from: state/group; to: state/org/group} subj > from|with|on|obj
v pull away {from: state/group; to: state/org/group} subj > from|with|on|obj
v pivot away                           subj > from|with|on|obj
v shift away {from: state; to: state/org} subj > from|with|on|obj
v disengage {from: state; to: state/org} subj > from|with|on|obj
v decouple {from: state; to: state}    subj > from|with|on|obj
v steer clear of {to: state/org/person} subj > from|with|on|obj
v abandon {to: state/org/person/group; from: state/org/person} subj > from|with|on|obj
v desert {to: state/org/person; from: state/org/person/part} subj > from|with|on|obj
v forsake                              subj > from|with|on|obj
v jettison {to: person/state/org}      subj > from|with|on|obj
v cut loose {to: state/person}         subj > from|with|on|obj
n distancing                           both|agent > from|with|both|between
n estrangement                         both|agent > from|with|both|between
n disengagement {from: state; to: state/org} both|agent > from|with|both|between
n parting of way                       both|agent > from|with|both|between
n rift {from: state/org/person}        both|agent > from|with|both|between

[isolate]
v: subj > obj
n: by|agent > of
v isolate {to: state/person; from: state/org/person/group} subj > obj|to|of
v ostracise                            subj > obj|to|of
v ostracize                            subj > obj|to|of
v marginalise {to: state/org/person}   subj > obj|to|of
v marginalize {to: state/org/person}   subj > obj|to|of
v seek to isolate                      subj > obj|to|of
v leave out {to: state/org/person; from: state/org/person} subj > obj|to|of
v exclude from summit                  subj > obj|to|of
v exclude from meeting                 subj > obj|to|of
v exclude from talk                    subj > obj|to|of
v leave off guest list                 subj > obj|to|of
v blackball                            subj > obj|to|of
v cast out                             subj > obj|to|of
v sideline                             subj > obj|to|of
v deny seat                            subj > obj|to|of
v freeze out of                        subj > obj|to|of
v bar from summit                      subj > obj|to|of
v bar from meeting                     subj > obj|to|of
n ostracism

[dismiss_appeal]
v: subj > of|by|against|from|obj
n: agent|by > of|by
v reject appeal by
v dismiss case
v dismiss {obj: lawsuit/suit/complaint}
v dismiss motion
v dismiss claim by
v throw out case
v throw out lawsuit
v throw out suit
v throw out complaint
v throw out appeal
v reject {obj: lawsuit/petition/complaint}
v reject challenge
v turn down petition
v quash {obj: appeal/petition/bid}
v refuse leave to appeal
v refuse to hear
v refuse to hear appeal
v declare inadmissible
v rule inadmissible
v decline to hear
n dismissal of appeal
n dismissal of case
n dismissal of lawsuit

[reject_ruling]
v: subj > of|by|obj
v reject decision
v reject judgment
v reject judgement
v refuse to accept ruling
v refuse to accept verdict
v refuse to implement ruling
v refuse to comply with ruling
v refuse to recognise court
v refuse to recognize court
v reject court
v reject court ruling
v contest ruling
v contest {obj: verdict}
v appeal against ruling
v appeal against verdict
v challenge ruling
v challenge {obj: verdict}
v defy ruling
v ignore judgment
v declare ruling null
v deem ruling null

[reject_candidate]
v: subj > of|by|as|obj
v reject ambassador
v refuse ambassador
v reject candidate for
v refuse {obj: nomination}
v refuse to appoint
v refuse to approve nomination
v reject {obj: appointment}
v reject cabinet
v reject government
v reject prime minister
v block ambassador
v oppose {obj: appointment}
v block {obj: confirmation}
v decline post
v turn down post
v refuse post
v reject nominee for

[reject_refugee_deal]
v: subj > of|by|with|from|obj
v reject migration pact
v reject migration deal
v reject {obj: displacement}
v reject resettlement
v reject resettlement plan
v reject forced displacement
v refuse {obj: displacement}
v reject relocation plan
v reject return of refugee
v refuse to take back
v refuse to accept deportee
v refuse deportation flight
v turn back deportation flight
v reject transfer of population
v reject relocation

[reject_climate]
v: subj > of|by|with|obj
v reject water deal
v reject climate deal
v refuse climate deal
v refuse to cut emission
v refuse to cut production
v refuse to raise output
v refuse to raise production
v refuse to boost output
v refuse to increase output
v reject price cap
v refuse price cap
v reject fishing quota
v refuse fishing quota
v reject dam project
v reject grain deal
v refuse to extend grain deal
v refuse to renew grain deal
v refuse to extend transit
v refuse gas transit
v reject pipeline

[reject_health_help]
v: subj > of|from|by|obj
v refuse vaccine
v reject vaccine
v refuse medical aid
v refuse medical team
v reject medical aid
v turn down vaccine
v reject who probe
v reject origin probe
v refuse origin investigation
v reject pandemic treaty
v refuse to share data
v refuse to share virus
v refuse virus sample
v turn down medical aid

[cancel_visit]
v: subj > to|in|with
n: by|agent > to|of
v cancel {obj: visit/trip/tour/travel}
v call off {obj: visit/trip}
v call off visit
v call off trip
v postpone {obj: visit/trip}
v cut short {obj: visit/trip}
v cut short visit
v cut short trip
v put off visit
n cancellation visit
n cancellation trip
n postponement visit
n postponement trip
v cancel visit                  subj > of|to|by
v cancel trip                   subj > of|to|by
v postpone visit                subj > of|to|by
v shelve visit                  subj > of|to|by

[cancel_meeting]
v: subj > with|of
n: by|agent > with|of
v cancel {obj: %meetings}
v call off {obj: %meetings}
v call off meeting
v call off summit
v postpone {obj: summit/meeting/talk/negotiation}
v scrap {obj: summit/talk}
v adjourn {obj: talk}
n cancellation meeting
n cancellation summit
n cancellation talk
n postponement summit
n postponement meeting
n postponement talk
