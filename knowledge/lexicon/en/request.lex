# REQUEST: to ask, urge, demand, invite, propose, order.

[ask_military_aid]
v: subj > from|to
n: agent|of > to|for|from
v ask for weapon                subj > from|to|obj
v ask for arm                   subj > from|to|obj
v ask for military aid          subj > from|to|obj
v ask for military assistance   subj > from|to|obj
v ask for military help         subj > from|to|obj
v ask for tank                  subj > from|to|obj
v ask for fighter jet           subj > from|to|obj
v ask for missile               subj > from|to|obj
v ask for ammunition            subj > from|to|obj
v ask for reinforcement         subj > from|to|obj
v appeal for weapon             subj > from|to|obj
v appeal for military aid       subj > from|to|obj
v appeal for military assistance subj > from|to|obj
v plead for weapon              subj > from|to|obj
v plead for arm                 subj > from|to|obj
v beg for weapon                subj > from|to|obj
v call for weapon               subj > from|to|obj
v call for reinforcement        subj > from|to|obj
v request {obj: weapon/arm/missile/ammunition/tank/jet/drone/reinforcement} subj > from|to|obj
v request military aid          subj > from|to|obj
v request military assistance   subj > from|to|obj
v request air support           subj > from|to|obj
v seek military aid             subj > from|to|obj
v seek military assistance      subj > from|to|obj
v seek {obj: weapon/arm/missile/ammunition/reinforcement} subj > from|to|obj
v seek security guarantee       subj > from|to|obj
v demand security guarantee     subj > from|to|obj
v ask for security guarantee    subj > from|to|obj
v urge to send weapon           subj > obj|from
v urge to supply weapon         subj > obj|from
v urge to deliver weapon        subj > obj|from
v press for weapon              subj > obj|from
v lobby for weapon              subj > obj|from
n arms request
n weapon request
n request weapon
n request arm
n request military aid
n request military assistance
n appeal weapon
n plea weapon
n request reinforcement
v seek {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v request {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v want {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v demand {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v ask for {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v beg for {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v call for {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v appeal for {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of
v plead for {obj: tank/missile/weapon/arm/jet/ammunition/shell/drone/helicopter} subj > from|of

[ask_economic_aid]
v: subj > from|to
n: agent|of > to|for|from
v ask for loan                  subj > from|to|with|obj
v ask for bailout               subj > from|to|with|obj
v ask for money                 subj > from|to|with|obj
v ask for financial aid         subj > from|to|with|obj
v ask for financial help        subj > from|to|with|obj
v ask for financial assistance  subj > from|to|with|obj
v ask for economic aid          subj > from|to|with|obj
v ask for debt relief           subj > from|to|with|obj
v appeal for financial aid      subj > from|to|with|obj
v appeal for fund               subj > from|to|with|obj
v appeal for funding            subj > from|to|with|obj
v seek {obj: loan/bailout/credit/funding/financing} subj > from|to|with|obj
v seek debt relief              subj > from|to|with|obj
v seek financial aid            subj > from|to|with|obj
v seek financial assistance     subj > from|to|with|obj
v seek economic aid             subj > from|to|with|obj
v request {obj: loan/bailout/credit/funding/moratorium} subj > from|to|with|obj
v request debt relief           subj > from|to|with|obj
v request financial assistance  subj > from|to|with|obj
v apply for loan                subj > from|to|with|obj
v apply for bailout             subj > from|to|with|obj
v call for debt relief          subj > from|to|with|obj
v call for debt cancellation    subj > from|to|with|obj
v seek debt restructuring       subj > from|to|with|obj
v turn to imf                   subj > from|to|with|obj
n loan request
n bailout request
n request loan
n request bailout
n request financial assistance
n request funding
n appeal fund
n funding appeal
n loan application
n request debt relief

[ask_humanitarian_aid]
v: subj > to|from
n: agent|of > to|for|from
v ask for humanitarian aid      subj > to|from|on|obj
v ask for food aid              subj > to|from|on|obj
v ask for food                  subj > to|from|on|obj
v ask for vaccine               subj > to|from|on|obj
v ask for medicine              subj > to|from|on|obj
v ask for international aid     subj > to|from|on|obj
v ask for international help    subj > to|from|on|obj
v appeal for humanitarian aid   subj > to|from|on|obj
v appeal for aid                subj > to|from|on|obj
v appeal for donation           subj > to|from|on|obj
v appeal for food               subj > to|from|on|obj
v appeal for relief             subj > to|from|on|obj
v appeal for international help subj > to|from|on|obj
v appeal for international aid  subj > to|from|on|obj
v call for humanitarian aid     subj > to|from|on|obj
v call for emergency aid        subj > to|from|on|obj
v request humanitarian aid      subj > to|from|on|obj
v request {obj: food/medicine/vaccine/tent} subj > to|from|on|obj
v seek food aid                 subj > to|from|on|obj
v seek humanitarian aid         subj > to|from|on|obj
v seek {obj: vaccine/donation}  subj > to|from|on|obj
v launch aid appeal             subj > to|from|on|obj
v issue aid appeal              subj > to|from|on|obj
v launch humanitarian appeal    subj > to|from|on|obj
n humanitarian appeal
n aid appeal
n appeal aid
n appeal donation
n request humanitarian aid
n emergency appeal
n appeal humanitarian aid
n donor appeal
n relief appeal

[ask_peacekeepers]
v: subj > from|to
n: agent|of > to|for|from
v ask for peacekeeper           subj > from|to|by|on|obj
v request {obj: peacekeeper/observer} subj > from|to|by|on|obj
v call for peacekeeper          subj > from|to|by|on|obj
v call for peacekeeping force   subj > from|to|by|on|obj
v call for deployment peacekeeper subj > from|to|by|on|obj
v request peacekeeping force    subj > from|to|by|on|obj
v ask for peacekeeping force    subj > from|to|by|on|obj
v request deployment            subj > from|to|by|on|obj
v request deployment force      subj > from|to|by|on|obj
v call for international force  subj > from|to|by|on|obj
v request intervention          subj > from|to|by|on|obj
v ask for intervention          subj > from|to|by|on|obj
v call for intervention         subj > from|to|by|on|obj
v call for military intervention subj > from|to|by|on|obj
v appeal for intervention       subj > from|to|by|on|obj
v request military intervention subj > from|to|by|on|obj
v ask to send troops             subj > from|to|by|on|obj
v ask to intervene              subj > from|to|by|on|obj
v request troops                 subj > from|to|by|on|obj
n request peacekeeper
n request intervention
n request troops
n call intervention
n call peacekeeper
n request deployment

[ask_asylum]
v: subj > in|from
n: agent|of > in|from|to
v seek asylum                   subj > in|from|with|to|at
v seek refuge                   subj > in|from|with|to|at
v seek political asylum         subj > in|from|with|to|at
v seek sanctuary                subj > in|from|with|to|at
v ask for asylum                subj > in|from|with|to|at
v ask for political asylum      subj > in|from|with|to|at
v request asylum                subj > in|from|with|to|at
v apply for asylum              subj > in|from|with|to|at
v claim asylum                  subj > in|from|with|to|at
v demand asylum                 subj > in|from|with|to|at
v apply for refugee status      subj > in|from|with|to|at
v file asylum claim             subj > in|from|with|to|at
v seek shelter                  subj > in|from|with|to|at
v seek protection               subj > in|from|with|to|at
v request refugee status        subj > in|from|with|to|at
v request political asylum      subj > in|from|with|to|at
v apply for visa                subj > in|from|with|to|at
n asylum request
n asylum application
n asylum claim
n request asylum
n asylum bid
n application asylum
n visa application

[ask_help]
v: subj > to|from
n: agent|of > to|for|from
v ask for help                  subj > to|from|obj|on
v ask for assistance            subj > to|from|obj|on
v ask for support               subj > to|from|obj|on
v ask for aid                   subj > to|from|obj|on
v ask for protection            subj > to|from|obj|on
v ask for backing               subj > to|from|obj|on
v appeal for help               subj > to|from|obj|on
v appeal for assistance         subj > to|from|obj|on
v appeal for support            subj > to|from|obj|on
v plead for help                subj > to|from|obj|on
v plead for support             subj > to|from|obj|on
v beg for help                  subj > to|from|obj|on
v cry for help                  subj > to|from|obj|on
v call for help                 subj > to|from|obj|on
v call for assistance           subj > to|from|obj|on
v call for support              subj > to|from|obj|on
v turn for help                 subj > to|from|obj|on
v turn for support              subj > to|from|obj|on
v reach out for help            subj > to|from|obj|on
v request {obj: help/assistance/support/aid/protection/backing} subj > from|of|obj
v seek {obj: help/assistance/support/aid/protection/backing} subj > from|of|obj
v solicit {obj: help/assistance/support/aid/backing/donation} subj > from|of|obj
v enlist {obj: help/support}    subj > from|of|obj
v court support                 subj > from|of|obj
v drum up support               subj > from|of|obj
v rally support                 subj > from|of|obj
v beg to help                   subj > obj|on
v implore to help               subj > obj|on
v ask to help                   subj > obj|on
v call on to help               subj > obj|on
v urge to help                  subj > obj|on
v urge to support               subj > obj|on
v ask to support                subj > obj|on
n request help
n request assistance
n request aid
n request support
n appeal help
n plea help
n call help
n cry help
n appeal assistance
n appeal support
n aid request
n distress call
n plea assistance
v seek {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v request {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v want {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v need {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v ask for {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v beg for {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v call for {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v appeal for {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v plead for {obj: aid/help/assistance/loan/support/relief/food/medicine/vaccine/money/bailout/funding} subj > from|of
v count on {to: state/org; from: state/org/person} subj > on
v pin hope                      subj > on
v put in request                subj > to|with

[ask_meeting]
v: subj > with|of|from
n: agent|of > with|to|from
v ask for meeting               subj > with|of|from|to|obj
v request {obj: meeting/audience/interview/session/summit} subj > with|of|from|to|obj
v seek {obj: meeting/audience/summit} subj > with|of|from|to|obj
v ask to meet                   subj > with|of|from|to|obj
v ask to see                    subj > with|of|from|to|obj
v request emergency meeting     subj > with|of|from|to|obj
v call for meeting              subj > with|of|from|to|obj
v call for summit               subj > with|of|from|to|obj
v call for emergency meeting    subj > with|of|from|to|obj
v call for emergency session    subj > with|of|from|to|obj
v propose meeting               subj > with|of|from|to|obj
v propose summit                subj > with|of|from|to|obj
v offer to meet                 subj > with|of|from|to|obj
v convene emergency session     subj > with|of|from|to|obj
v press for meeting             subj > with|of|from|to|obj
n meeting request
n request meeting
n proposal meeting
n call meeting
n request audience
n call summit

[demand_meeting]
v: subj > of|with|from
n: agent|of > with|from
v demand {obj: meeting/summit/audience/session/talk/negotiation/dialogue} subj > of|with|from|obj
v demand emergency meeting      subj > of|with|from|obj
v insist on meeting             subj > of|with|from|obj
v insist on talk                subj > of|with|from|obj
v demand to meet                subj > of|with|from|obj
v demand to see                 subj > of|with|from|obj
v demand seat at table          subj > of|with|from|obj
n demand meeting
n demand talk
n demand negotiation

[urge_talks]
v: subj > obj|on|with
n: agent|of > to|with|between|for
v call for talk                 subj > obj|on|with|between
v call for dialogue             subj > obj|on|with|between
v call for negotiation          subj > obj|on|with|between
v call for resumption talk      subj > obj|on|with|between
v urge to negotiate             subj > obj|on|with|between
v urge to return talk           subj > obj|on|with|between
v urge to resume talk           subj > obj|on|with|between
v urge to hold talk             subj > obj|on|with|between
v urge dialogue                 subj > obj|on|with|between
v urge talk                     subj > obj|on|with|between
v call on to negotiate          subj > obj|on|with|between
v call on to resume talk        subj > obj|on|with|between
v call on to return negotiating table subj > obj|on|with|between
v push for talk                 subj > obj|on|with|between
v press for talk                subj > obj|on|with|between
v press to negotiate            subj > obj|on|with|between
v encourage dialogue            subj > obj|on|with|between
v encourage talk                subj > obj|on|with|between
v appeal for dialogue           subj > obj|on|with|between
v appeal for talk               subj > obj|on|with|between
v invite to negotiate           subj > obj|on|with|between
v advocate dialogue             subj > obj|on|with|between
v ask for talk                  subj > obj|on|with|between
v request {obj: talk/dialogue/negotiation/consultation} subj > obj|on|with|between
v seek {obj: talk/dialogue/negotiation} subj > obj|on|with|between
n call dialogue
n call talk
n call negotiation
n appeal dialogue
n appeal talk
n plea dialogue
n call resumption talk
n request talk

[ask_mediation]
v: subj > to|from|of
n: agent|of > to|from|by
v ask to mediate                subj > from|of|obj|on|to
v ask for mediation             subj > from|of|obj|on|to
v request {obj: mediation/arbitration} subj > from|of|obj|on|to
v seek {obj: mediation/arbitration} subj > from|of|obj|on|to
v invite to mediate             subj > from|of|obj|on|to
v call for mediation            subj > from|of|obj|on|to
v appeal for mediation          subj > from|of|obj|on|to
v urge to mediate               subj > from|of|obj|on|to
v call on to mediate            subj > from|of|obj|on|to
v urge to accept mediation      subj > from|of|obj|on|to
v ask to broker                 subj > from|of|obj|on|to
v seek good office              subj > from|of|obj|on|to
v request good office           subj > from|of|obj|on|to
n mediation request
n request mediation
n call mediation
n appeal mediation
n request arbitration
v ask for good office           subj > by|from|of
v seek mediation                subj > by|from|of
v request mediation             subj > by|from|of
v invite mediation              subj > by|from|of

[ask_settlement]
v: subj > obj|on
n: agent|of > to|for|between
v call for settlement           subj > obj|on|to|between|with
v call for peaceful settlement  subj > obj|on|to|between|with
v call for political solution   subj > obj|on|to|between|with
v call for diplomatic solution  subj > obj|on|to|between|with
v call for peace                subj > obj|on|to|between|with
v call for compromise           subj > obj|on|to|between|with
v call for reconciliation       subj > obj|on|to|between|with
v urge to settle                subj > obj|on|to|between|with
v urge to resolve               subj > obj|on|to|between|with
v urge to sign                  subj > obj|on|to|between|with
v urge to reach agreement       subj > obj|on|to|between|with
v urge to reach deal            subj > obj|on|to|between|with
v urge to accept deal           subj > obj|on|to|between|with
v urge to accept                subj > obj|on|to|between|with
v urge to compromise            subj > obj|on|to|between|with
v urge to make peace            subj > obj|on|to|between|with
v press to sign                 subj > obj|on|to|between|with
v press to accept               subj > obj|on|to|between|with
v push to sign                  subj > obj|on|to|between|with
v push for deal                 subj > obj|on|to|between|with
v push for settlement           subj > obj|on|to|between|with
v push for peace                subj > obj|on|to|between|with
v push for peace deal           subj > obj|on|to|between|with
v call on to sign               subj > obj|on|to|between|with
v call on to accept             subj > obj|on|to|between|with
v call on to resolve            subj > obj|on|to|between|with
v call on to ratify             subj > obj|on|to|between|with
v urge to ratify                subj > obj|on|to|between|with
v appeal for peace              subj > obj|on|to|between|with
v plead for peace               subj > obj|on|to|between|with
v urge reconciliation           subj > obj|on|to|between|with
v urge compromise               subj > obj|on|to|between|with
v ask to sign                   subj > obj|on|to|between|with
v ask to accept                 subj > obj|on|to|between|with
n call peace
n appeal peace
n plea peace
n peace appeal
n call compromise
n call reconciliation
n call settlement
n plea compromise
n push peace

[ask_ceasefire]
v: subj > on|obj|to|in|between
n: agent|of > to|in|between|with|for
v call for ceasefire            subj > on|obj|to|in|between|with
v call for truce                subj > on|obj|to|in|between|with
v call for immediate ceasefire  subj > on|obj|to|in|between|with
v call for end war              subj > on|obj|to|in|between|with
v call for end fighting         subj > on|obj|to|in|between|with
v call for end violence         subj > on|obj|to|in|between|with
v call for end hostility        subj > on|obj|to|in|between|with
v call for halt fighting        subj > on|obj|to|in|between|with
v call for humanitarian pause   subj > on|obj|to|in|between|with
v call for cessation hostility  subj > on|obj|to|in|between|with
v appeal for ceasefire          subj > on|obj|to|in|between|with
v appeal for truce              subj > on|obj|to|in|between|with
v appeal for end violence       subj > on|obj|to|in|between|with
v urge ceasefire                subj > on|obj|to|in|between|with
v urge truce                    subj > on|obj|to|in|between|with
v urge end fighting             subj > on|obj|to|in|between|with
v urge to stop                  subj > on|obj|to|in|between|with
v urge to cease                 subj > on|obj|to|in|between|with
v urge to halt                  subj > on|obj|to|in|between|with
v urge to end                   subj > on|obj|to|in|between|with
v urge to agree ceasefire       subj > on|obj|to|in|between|with
v call on to stop               subj > on|obj|to|in|between|with
v call on to cease              subj > on|obj|to|in|between|with
v call on to halt               subj > on|obj|to|in|between|with
v call on to end                subj > on|obj|to|in|between|with
v call on to lay down arm       subj > on|obj|to|in|between|with
v ask to stop                   subj > on|obj|to|in|between|with
v ask to halt                   subj > on|obj|to|in|between|with
v ask to cease                  subj > on|obj|to|in|between|with
v ask to end                    subj > on|obj|to|in|between|with
v ask for ceasefire             subj > on|obj|to|in|between|with
v ask for truce                 subj > on|obj|to|in|between|with
v request {obj: ceasefire/truce} subj > on|obj|to|in|between|with
v seek {obj: ceasefire/truce}   subj > on|obj|to|in|between|with
v propose {obj: ceasefire/truce} subj > on|obj|to|in|between|with
v plead for ceasefire           subj > on|obj|to|in|between|with
v push for ceasefire            subj > on|obj|to|in|between|with
v press for ceasefire           subj > on|obj|to|in|between|with
v push for truce                subj > on|obj|to|in|between|with
v urge to lay down arm          subj > on|obj|to|in|between|with
v beg to stop                   subj > on|obj|to|in|between|with
v implore to stop               subj > on|obj|to|in|between|with
n ceasefire call
n call ceasefire
n call truce
n appeal ceasefire
n call end war
n call end violence
n call end fighting
n plea ceasefire
n ceasefire proposal
n truce proposal
n truce offer
n request ceasefire
n call humanitarian pause

[demand_ceasefire]
v: subj > of|from|by|obj
n: agent|of > to|of|from
v demand {obj: ceasefire/truce/cessation/halt/end/disarmament/denuclearisation/denuclearization/dismantling} subj > of|from|by|obj|comp|to
v demand immediate ceasefire    subj > of|from|by|obj|comp|to
v demand end war                subj > of|from|by|obj|comp|to
v demand end bombing            subj > of|from|by|obj|comp|to
v demand end attack             subj > of|from|by|obj|comp|to
v demand that stop              subj > of|from|by|obj|comp|to
v demand that cease             subj > of|from|by|obj|comp|to
v demand that halt              subj > of|from|by|obj|comp|to
v demand that end               subj > of|from|by|obj|comp|to
v insist that stop              subj > of|from|by|obj|comp|to
v demand that disarm            subj > of|from|by|obj|comp|to
v demand halt bombing           subj > of|from|by|obj|comp|to
v demand end violence           subj > of|from|by|obj|comp|to
v demand cessation hostility    subj > of|from|by|obj|comp|to
n demand ceasefire
n demand end
n demand disarmament
n demand halt

[urge_restraint]
v: subj > on|obj|to
n: agent|of > to|for|from
v urge restraint                subj > on|obj|to|from
v urge calm                     subj > on|obj|to|from
v urge caution                  subj > on|obj|to|from
v call for restraint            subj > on|obj|to|from
v call for calm                 subj > on|obj|to|from
v call for moderation           subj > on|obj|to|from
v call for cool head            subj > on|obj|to|from
v appeal for calm               subj > on|obj|to|from
v appeal for restraint          subj > on|obj|to|from
v plead for calm                subj > on|obj|to|from
v plead for restraint           subj > on|obj|to|from
v counsel restraint             subj > on|obj|to|from
v counsel patience              subj > on|obj|to|from
v advise restraint              subj > on|obj|to|from
v preach restraint              subj > on|obj|to|from
v urge to show restraint        subj > on|obj|to|from
v urge to exercise restraint    subj > on|obj|to|from
v urge to refrain               subj > on|obj|to|from
v urge to avoid                 subj > on|obj|to|from
v urge not to                   subj > on|obj|to|from
v call on to show restraint     subj > on|obj|to|from
v call on to exercise restraint subj > on|obj|to|from
v call on to refrain            subj > on|obj|to|from
v call on to avoid              subj > on|obj|to|from
v ask to refrain                subj > on|obj|to|from
v ask to show restraint         subj > on|obj|to|from
v ask to calm                   subj > on|obj|to|from
v tell to calm down             subj > on|obj|to|from
v tell to back off              subj > on|obj|to|from
n call restraint
n call calm
n appeal calm
n appeal restraint
n plea calm
n plea restraint

[ask_withdrawal]
v: subj > of|from|on|obj
n: agent|of > of|to|for|by
v call for withdrawal           subj > of|from|on|obj|by
v call for pullout              subj > of|from|on|obj|by
v call for departure            subj > of|from|on|obj|by
v call for end occupation       subj > of|from|on|obj|by
v call on to withdraw           subj > of|from|on|obj|by
v call on to pull out           subj > of|from|on|obj|by
v call on to leave              subj > of|from|on|obj|by
v ask to withdraw               subj > of|from|on|obj|by
v ask to leave                  subj > of|from|on|obj|by
v ask to pull out               subj > of|from|on|obj|by
v ask for withdrawal            subj > of|from|on|obj|by
v urge to withdraw              subj > of|from|on|obj|by
v urge to leave                 subj > of|from|on|obj|by
v urge to pull out              subj > of|from|on|obj|by
v urge withdrawal               subj > of|from|on|obj|by
v tell to leave                 subj > of|from|on|obj|by
v invite to leave               subj > of|from|on|obj|by
v request {obj: withdrawal/departure/evacuation/pullout} subj > of|from|on|obj|by
v seek {obj: withdrawal/departure/pullout} subj > of|from|on|obj|by
v call for closure base         subj > of|from|on|obj|by
v call for settlement freeze    subj > of|from|on|obj|by
v ask to vacate                 subj > of|from|on|obj|by
v call for evacuation           subj > of|from|on|obj|by
n call withdrawal
n request withdrawal
n call pullout
n call departure
n withdrawal request

[demand_withdrawal]
v: subj > of|from|by|obj
n: agent|of > of|from|by
v demand {obj: withdrawal/pullout/departure/evacuation} subj > of|from|by|obj|comp
v demand end occupation         subj > of|from|by|obj|comp
v demand that withdraw          subj > of|from|by|obj|comp
v demand that leave             subj > of|from|by|obj|comp
v demand that pull out          subj > of|from|by|obj|comp
v insist on withdrawal          subj > of|from|by|obj|comp
v demand closure base           subj > of|from|by|obj|comp
v order to leave                subj > of|from|by|obj|comp
v order to withdraw             subj > of|from|by|obj|comp
v order to pull out             subj > of|from|by|obj|comp
v order out                     subj > of|from|by|obj|comp
v insist that withdraw          subj > of|from|by|obj|comp
v tell to get out               subj > of|from|by|obj|comp
n demand withdrawal
n demand pullout
n withdrawal demand
n demand departure

[ask_release]
v: subj > to|from|of|on|obj
n: agent|of > of|to|for
v call for release              subj > to|from|of|on|by|obj
v call for immediate release    subj > to|from|of|on|by|obj
v call for freedom              subj > to|from|of|on|by|obj
v call on to release            subj > to|from|of|on|by|obj
v call on to free               subj > to|from|of|on|by|obj
v ask to release                subj > to|from|of|on|by|obj
v ask to free                   subj > to|from|of|on|by|obj
v ask for release               subj > to|from|of|on|by|obj
v ask for clemency              subj > to|from|of|on|by|obj
v ask for pardon                subj > to|from|of|on|by|obj
v urge to release               subj > to|from|of|on|by|obj
v urge to free                  subj > to|from|of|on|by|obj
v urge release                  subj > to|from|of|on|by|obj
v appeal for release            subj > to|from|of|on|by|obj
v appeal for clemency           subj > to|from|of|on|by|obj
v plead for release             subj > to|from|of|on|by|obj
v plead for clemency            subj > to|from|of|on|by|obj
v plead for mercy               subj > to|from|of|on|by|obj
v request {obj: release/pardon/clemency/amnesty/bail} subj > to|from|of|on|by|obj
v seek {obj: release/pardon/clemency/amnesty/bail} subj > to|from|of|on|by|obj
v push for release              subj > to|from|of|on|by|obj
v press for release             subj > to|from|of|on|by|obj
v press to release              subj > to|from|of|on|by|obj
v campaign for release          subj > to|from|of|on|by|obj
v beg for mercy                 subj > to|from|of|on|by|obj
v urge to pardon                subj > to|from|of|on|by|obj
v call for amnesty              subj > to|from|of|on|by|obj
v lobby for release             subj > to|from|of|on|by|obj
n call release
n appeal release
n request release
n plea release
n plea clemency
n appeal clemency
n pardon request
n request pardon
n clemency plea
n bail request
n bail application

[demand_release]
v: subj > of|from|by|obj
n: agent|of > of|from
v demand {obj: release/freedom/return/restitution} subj > of|from|by|obj|comp
v demand immediate release      subj > of|from|by|obj|comp
v demand unconditional release  subj > of|from|by|obj|comp
v demand that release           subj > of|from|by|obj|comp
v demand that free              subj > of|from|by|obj|comp
v insist on release             subj > of|from|by|obj|comp
v insist that release           subj > of|from|by|obj|comp
v demand return hostage         subj > of|from|by|obj|comp
v demand return territory       subj > of|from|by|obj|comp
v ask for return                subj > of|from|by|obj|comp
v request {obj: return/restitution/repatriation} subj > of|from|by|obj|comp
v seek {obj: return/restitution/repatriation} subj > of|from|by|obj|comp
v call for return               subj > of|from|by|obj|comp
v ask to return                 subj > of|from|by|obj|comp
v demand that return            subj > of|from|by|obj|comp
n demand release
n demand return
n release demand
n request return
n demand restitution

[ask_lift_sanctions]
v: subj > to|of|on|from|obj
n: agent|of > on|to|for|from
v call for lifting sanction     subj > to|of|on|from|for|obj
v call for end sanction         subj > to|of|on|from|for|obj
v call for end embargo          subj > to|of|on|from|for|obj
v call for lifting embargo      subj > to|of|on|from|for|obj
v call for lifting blockade     subj > to|of|on|from|for|obj
v call for sanction relief      subj > to|of|on|from|for|obj
v ask to lift                   subj > to|of|on|from|for|obj
v ask to ease                   subj > to|of|on|from|for|obj
v urge to lift                  subj > to|of|on|from|for|obj
v urge to ease                  subj > to|of|on|from|for|obj
v urge to reopen                subj > to|of|on|from|for|obj
v call on to lift               subj > to|of|on|from|for|obj
v call on to ease               subj > to|of|on|from|for|obj
v call on to reopen             subj > to|of|on|from|for|obj
v press to lift                 subj > to|of|on|from|for|obj
v appeal to lift                subj > to|of|on|from|for|obj
v request {obj: waiver/exemption/lifting/reopening} subj > to|of|on|from|for|obj
v seek {obj: waiver/exemption/lifting} subj > to|of|on|from|for|obj
v seek sanction relief          subj > to|of|on|from|for|obj
v ask for sanction relief       subj > to|of|on|from|for|obj
v ask for waiver                subj > to|of|on|from|for|obj
v ask for exemption             subj > to|of|on|from|for|obj
v ask to unfreeze               subj > to|of|on|from|for|obj
v push for sanction relief      subj > to|of|on|from|for|obj
v lobby to lift                 subj > to|of|on|from|for|obj
n call lifting sanction
n call end sanction
n request exemption
n waiver request
n exemption request
n request waiver
n call end blockade
n call lifting blockade

[demand_lift_sanctions]
v: subj > of|from|by|obj
n: agent|of > of|from
v demand {obj: lifting/easing/reopening/suspension/removal} subj > of|from|by|obj|comp
v demand lifting sanction       subj > of|from|by|obj|comp
v demand end sanction           subj > of|from|by|obj|comp
v demand end blockade           subj > of|from|by|obj|comp
v demand end embargo            subj > of|from|by|obj|comp
v demand that lift              subj > of|from|by|obj|comp
v insist on lifting             subj > of|from|by|obj|comp
v demand sanction relief        subj > of|from|by|obj|comp
n demand lifting
n demand end sanction
n demand end blockade

[ask_access]
v: subj > to|from|on|obj
n: agent|of > to|for|from
v request {obj: access/inspection/passage/overflight/permission} subj > to|from|on|obj
v seek {obj: access/permission/approval/authorisation/authorization; to: state/org/part} subj > to|from|on|obj
v ask for access                subj > to|from|on|obj
v ask for permission            subj > to|from|on|obj
v ask permission                subj > to|from|on|obj
v ask to allow                  subj > to|from|on|obj
v call for access               subj > to|from|on|obj
v call for humanitarian access  subj > to|from|on|obj
v call for unimpeded access     subj > to|from|on|obj
v call on to allow              subj > to|from|on|obj
v call on to grant access       subj > to|from|on|obj
v call on to let                subj > to|from|on|obj
v urge to allow                 subj > to|from|on|obj
v urge to let                   subj > to|from|on|obj
v urge to grant access          subj > to|from|on|obj
v press to allow                subj > to|from|on|obj
v request consular access       subj > to|from|on|obj
v demand access                 subj > to|from|on|obj
v demand consular access        subj > to|from|on|obj
v demand {obj: access/inspection/entry} subj > to|from|on|obj
v request permission            subj > to|from|on|obj
v seek permission               subj > to|from|on|obj
v call on to open border        subj > to|from|on|obj
v urge to open border           subj > to|from|on|obj
n access request
n request access
n request permission
n demand access
n call access
n inspection request

[ask_policy_change]
v: subj > on|obj|to|of|from
n: agent|of > to|for|of|from
v call for reform               subj > on|obj|to|of|from
v call for change               subj > on|obj|to|of|from
v call for repeal               subj > on|obj|to|of|from
v call for review               subj > on|obj|to|of|from
v call for moratorium           subj > on|obj|to|of|from
v call for suspension           subj > on|obj|to|of|from
v call for cancellation         subj > on|obj|to|of|from
v call on to reform             subj > on|obj|to|of|from
v call on to change             subj > on|obj|to|of|from
v call on to reconsider         subj > on|obj|to|of|from
v call on to drop               subj > on|obj|to|of|from
v call on to repeal             subj > on|obj|to|of|from
v call on to abandon            subj > on|obj|to|of|from
v call on to suspend            subj > on|obj|to|of|from
v call on to scrap              subj > on|obj|to|of|from
v call on to reverse            subj > on|obj|to|of|from
v urge to reform                subj > on|obj|to|of|from
v urge to reconsider            subj > on|obj|to|of|from
v urge to change                subj > on|obj|to|of|from
v urge to drop                  subj > on|obj|to|of|from
v urge to abandon               subj > on|obj|to|of|from
v urge to repeal                subj > on|obj|to|of|from
v urge to suspend               subj > on|obj|to|of|from
v urge to scrap                 subj > on|obj|to|of|from
v urge to reverse               subj > on|obj|to|of|from
v urge to rethink               subj > on|obj|to|of|from
v ask to reconsider             subj > on|obj|to|of|from
v ask to change                 subj > on|obj|to|of|from
v ask to suspend                subj > on|obj|to|of|from
v ask to drop                   subj > on|obj|to|of|from
v ask to cancel                 subj > on|obj|to|of|from
v ask to review                 subj > on|obj|to|of|from
v press to change               subj > on|obj|to|of|from
v press for reform              subj > on|obj|to|of|from
v push for reform               subj > on|obj|to|of|from
v push for change               subj > on|obj|to|of|from
v press to reform               subj > on|obj|to|of|from
v request {obj: review/suspension/cancellation/postponement/delay/moratorium/repeal} subj > on|obj|to|of|from
v seek {obj: reform/review/suspension/cancellation/repeal} subj > on|obj|to|of|from
v ask to postpone               subj > on|obj|to|of|from
n call reform
n call change
n call repeal
n appeal reform
n call suspension
n call moratorium
n reform call
n request review
n call cancellation

[demand_policy_change]
v: subj > of|from|obj
n: agent|of > of|from|to|on
v demand {obj: reform/change/repeal/suspension/cancellation/review/abolition/autonomy/raise} subj > of|from|obj|comp
v demand that change            subj > of|from|obj|comp
v demand that reform            subj > of|from|obj|comp
v demand that drop              subj > of|from|obj|comp
v demand that abandon           subj > of|from|obj|comp
v demand that scrap             subj > of|from|obj|comp
v demand pay rise               subj > of|from|obj|comp
v demand higher wage            subj > of|from|obj|comp
v demand pay raise              subj > of|from|obj|comp
v demand better condition       subj > of|from|obj|comp
v demand lower price            subj > of|from|obj|comp
v insist on reform              subj > of|from|obj|comp
v insist on change              subj > of|from|obj|comp
n demand reform
n demand change
n demand repeal
n pay demand
n wage demand
n demand autonomy
n list demand

[ask_leadership_change]
v: subj > of|on|from|obj
n: agent|of > of|for|to|by
v call for resignation          subj > of|on|from|by|obj
v call for ouster               subj > of|on|from|by|obj
v call for removal              subj > of|on|from|by|obj
v call for impeachment          subj > of|on|from|by|obj
v call for dismissal            subj > of|on|from|by|obj
v call for departure            subj > of|on|from|by|obj
v call for early election       subj > of|on|from|by|obj
v call for snap election        subj > of|on|from|by|obj
v call for new election         subj > of|on|from|by|obj
v call for overthrow            subj > of|on|from|by|obj
v call for regime change        subj > of|on|from|by|obj
v call on to resign             subj > of|on|from|by|obj
v call on to step down          subj > of|on|from|by|obj
v call on to quit               subj > of|on|from|by|obj
v call on to step aside         subj > of|on|from|by|obj
v ask to resign                 subj > of|on|from|by|obj
v ask to step down              subj > of|on|from|by|obj
v ask to quit                   subj > of|on|from|by|obj
v ask for resignation           subj > of|on|from|by|obj
v urge to resign                subj > of|on|from|by|obj
v urge to step down             subj > of|on|from|by|obj
v urge to quit                  subj > of|on|from|by|obj
v urge to step aside            subj > of|on|from|by|obj
v press to resign               subj > of|on|from|by|obj
v press to step down            subj > of|on|from|by|obj
v push to resign                subj > of|on|from|by|obj
v pressure to resign            subj > of|on|from|by|obj
v pressure to quit              subj > of|on|from|by|obj
v request {obj: resignation/dismissal} subj > of|on|from|by|obj
v seek {obj: resignation/ouster/removal/impeachment} subj > of|on|from|by|obj
v push for impeachment          subj > of|on|from|by|obj
n call resignation
n call early election
n call impeachment
n call ouster
n call removal
n resignation call
n request resignation
n call dismissal

[demand_leadership_change]
v: subj > of|from|obj
n: agent|of > of|from
v demand {obj: resignation/ouster/removal/impeachment/dismissal/election} subj > of|from|obj|comp|by
v demand that resign            subj > of|from|obj|comp|by
v demand that step down         subj > of|from|obj|comp|by
v demand that quit              subj > of|from|obj|comp|by
v demand early election         subj > of|from|obj|comp|by
v demand fresh election         subj > of|from|obj|comp|by
v demand snap election          subj > of|from|obj|comp|by
v demand new election           subj > of|from|obj|comp|by
v insist that resign            subj > of|from|obj|comp|by
v demand regime change          subj > of|from|obj|comp|by
n demand resignation
n demand election
n demand removal

[ask_rights]
v: subj > on|obj|from|of
n: agent|of > to|for|from|of
v call for equality             subj > on|obj|from|of
v call for respect human right  subj > on|obj|from|of
v call for democracy            subj > on|obj|from|of
v call for freedom              subj > on|obj|from|of
v call for justice              subj > on|obj|from|of
v call for abolition            subj > on|obj|from|of
v call on to respect            subj > on|obj|from|of
v call on to respect human right subj > on|obj|from|of
v call on to guarantee          subj > on|obj|from|of
v call on to protect            subj > on|obj|from|of
v call on to uphold             subj > on|obj|from|of
v urge to respect               subj > on|obj|from|of
v urge to respect human right   subj > on|obj|from|of
v urge to protect               subj > on|obj|from|of
v urge to guarantee             subj > on|obj|from|of
v urge to uphold                subj > on|obj|from|of
v urge to abolish               subj > on|obj|from|of
v ask to respect                subj > on|obj|from|of
v ask to protect                subj > on|obj|from|of
v press for human right         subj > on|obj|from|of
v press on human right          subj > on|obj|from|of
v push for democracy            subj > on|obj|from|of
v demand {obj: equality/freedom/justice/right/democracy/independence} subj > on|obj|from|of
v demand respect human right    subj > on|obj|from|of
v claim {obj: independence/autonomy} subj > on|obj|from|of
n call democracy
n call equality
n call justice
n demand justice
n demand equality
n demand independence
n call respect

[ask_institutions]
v: subj > on|obj|from|to
n: agent|of > to|for|from|in
v call for election             subj > on|obj|from|to|in|by
v call for referendum           subj > on|obj|from|to|in|by
v call for transition           subj > on|obj|from|to|in|by
v call for recount              subj > on|obj|from|to|in|by
v call for free election        subj > on|obj|from|to|in|by
v call for fair election        subj > on|obj|from|to|in|by
v call for return constitutional order subj > on|obj|from|to|in|by
v call for civilian rule        subj > on|obj|from|to|in|by
v call on to hold election      subj > on|obj|from|to|in|by
v urge to hold election         subj > on|obj|from|to|in|by
v urge to restore constitutional order subj > on|obj|from|to|in|by
v urge to restore democracy     subj > on|obj|from|to|in|by
v urge to respect result        subj > on|obj|from|to|in|by
v call on to respect result     subj > on|obj|from|to|in|by
v call on to restore            subj > on|obj|from|to|in|by
v press to hold election        subj > on|obj|from|to|in|by
v push for election             subj > on|obj|from|to|in|by
v push for referendum           subj > on|obj|from|to|in|by
v request {obj: recount/referendum/election} subj > on|obj|from|to|in|by
v demand {obj: recount/referendum/rerun/transition} subj > on|obj|from|to|in|by
v ask to hold election          subj > on|obj|from|to|in|by
v demand recount                subj > on|obj|from|to|in|by
v demand annulment election     subj > on|obj|from|to|in|by
v demand return civilian rule   subj > on|obj|from|to|in|by
v request recount               subj > on|obj|from|to|in|by
n call election
n call referendum
n demand recount
n demand referendum
n recount request
n call transition

[ask_cooperation]
v: subj > on|obj|with|to|from
n: agent|of > to|with|for|from
v call for cooperation          subj > on|obj|with|to|from
v call for closer cooperation   subj > on|obj|with|to|from
v call for unity                subj > on|obj|with|to|from
v call for closer tie           subj > on|obj|with|to|from
v call on to cooperate          subj > on|obj|with|to|from
v call on to join               subj > on|obj|with|to|from
v call on to unite              subj > on|obj|with|to|from
v call on to work together      subj > on|obj|with|to|from
v urge to cooperate             subj > on|obj|with|to|from
v urge to join                  subj > on|obj|with|to|from
v urge to unite                 subj > on|obj|with|to|from
v urge to work together         subj > on|obj|with|to|from
v urge cooperation              subj > on|obj|with|to|from
v urge unity                    subj > on|obj|with|to|from
v ask to cooperate              subj > on|obj|with|to|from
v ask to join                   subj > on|obj|with|to|from
v ask for cooperation           subj > on|obj|with|to|from
v invite to cooperate           subj > on|obj|with|to|from
v invite to join                subj > on|obj|with|to|from
v invite to invest              subj > on|obj|with|to|from
v invite to participate         subj > on|obj|with|to|from
v urge to invest                subj > on|obj|with|to|from
v encourage to invest           subj > on|obj|with|to|from
v press to cooperate            subj > on|obj|with|to|from
v request {obj: cooperation/collaboration/participation} subj > on|obj|with|to|from
v seek {obj: cooperation/partnership; to: state/org/group/part} subj > on|obj|with|to|from
v seek closer tie               subj > on|obj|with|to|from
v encourage to join             subj > on|obj|with|to|from
v call on to participate        subj > on|obj|with|to|from
v woo {to: state/org/part; from: state/org/part} subj > on|obj|with|to|from
n call cooperation
n call unity
n appeal cooperation
n appeal unity
n request cooperation
n unity call

[ask_extradition]
v: subj > of|from|to|obj
n: agent|of > of|to|from|for
v request {obj: extradition}    subj > of|from|to|on|obj|by
v seek {obj: extradition}       subj > of|from|to|on|obj|by
v demand {obj: extradition}     subj > of|from|to|on|obj|by
v ask to extradite              subj > of|from|to|on|obj|by
v ask for extradition           subj > of|from|to|on|obj|by
v ask to hand over              subj > of|from|to|on|obj|by
v call for extradition          subj > of|from|to|on|obj|by
v call on to extradite          subj > of|from|to|on|obj|by
v call on to hand over          subj > of|from|to|on|obj|by
v urge to extradite             subj > of|from|to|on|obj|by
v urge to hand over             subj > of|from|to|on|obj|by
v press for extradition         subj > of|from|to|on|obj|by
v file extradition request      subj > of|from|to|on|obj|by
v submit extradition request    subj > of|from|to|on|obj|by
v demand that extradite         subj > of|from|to|on|obj|by
v demand that hand over         subj > of|from|to|on|obj|by
v demand handover suspect       subj > of|from|to|on|obj|by
n extradition request
n request extradition
n extradition bid
n demand extradition
n extradition demand
n legal assistance request

[ask_investigation]
v: subj > into|of|on|by|from|obj
n: agent|of > into|of|to|for
v call for investigation        subj > into|of|on|by|from|to|obj
v call for inquiry              subj > into|of|on|by|from|to|obj
v call for probe                subj > into|of|on|by|from|to|obj
v call for independent investigation subj > into|of|on|by|from|to|obj
v call for independent inquiry  subj > into|of|on|by|from|to|obj
v call for audit                subj > into|of|on|by|from|to|obj
v call for full investigation   subj > into|of|on|by|from|to|obj
v call on to investigate        subj > into|of|on|by|from|to|obj
v call on to prosecute          subj > into|of|on|by|from|to|obj
v ask to investigate            subj > into|of|on|by|from|to|obj
v ask for investigation         subj > into|of|on|by|from|to|obj
v ask for inquiry               subj > into|of|on|by|from|to|obj
v urge to investigate           subj > into|of|on|by|from|to|obj
v urge to prosecute             subj > into|of|on|by|from|to|obj
v request {obj: investigation/inquiry/probe/audit} subj > into|of|on|by|from|to|obj
v seek {obj: investigation/inquiry/probe} subj > into|of|on|by|from|to|obj
v demand {obj: investigation/inquiry/probe/audit/accountability} subj > into|of|on|by|from|to|obj
v demand that investigate       subj > into|of|on|by|from|to|obj
v press for investigation       subj > into|of|on|by|from|to|obj
v push for inquiry              subj > into|of|on|by|from|to|obj
v call for accountability       subj > into|of|on|by|from|to|obj
n call investigation
n call inquiry
n demand investigation
n demand inquiry
n request investigation
n call probe

[demand_explanation]
v: subj > from|of
n: agent|of > from|to|for
v demand {obj: explanation/clarification/answer/apology/proof/evidence/justification} subj > from|of|to|on|obj
v ask for explanation           subj > from|of|to|on|obj
v ask for clarification         subj > from|of|to|on|obj
v ask to explain                subj > from|of|to|on|obj
v ask to clarify                subj > from|of|to|on|obj
v ask to apologise              subj > from|of|to|on|obj
v ask to apologize              subj > from|of|to|on|obj
v ask for apology               subj > from|of|to|on|obj
v call for explanation          subj > from|of|to|on|obj
v call for apology              subj > from|of|to|on|obj
v call on to apologise          subj > from|of|to|on|obj
v call on to apologize          subj > from|of|to|on|obj
v call on to explain            subj > from|of|to|on|obj
v urge to apologise             subj > from|of|to|on|obj
v urge to apologize             subj > from|of|to|on|obj
v urge to clarify               subj > from|of|to|on|obj
v request {obj: explanation/clarification/apology/information/evidence/proof} subj > from|of|to|on|obj
v seek {obj: explanation/clarification/apology/answer/assurance} subj > from|of|to|on|obj
v demand to know                subj > from|of|to|on|obj
v call to account               subj > from|of|to|on|obj
v press for answer              subj > from|of|to|on|obj
v demand public apology         subj > from|of|to|on|obj
v demand full apology           subj > from|of|to|on|obj
v ask to account                subj > from|of|to|on|obj
n demand explanation
n demand apology
n request clarification
n request information
n request explanation
n call apology
n demand answer

[demand_compensation]
v: subj > from|of|to
n: agent|of > from|to|for|of
v demand {obj: compensation/reparation/payment/repayment/ransom/damage/money/refund/billion/million} subj > from|of|to|on|obj|comp
v seek {obj: compensation/reparation/damage/repayment/payment/refund} subj > from|of|to|on|obj|comp
v request {obj: compensation/payment/repayment/refund} subj > from|of|to|on|obj|comp
v claim {obj: compensation/damage/reparation} subj > from|of|to|on|obj|comp
v ask for compensation          subj > from|of|to|on|obj|comp
v ask for ransom                subj > from|of|to|on|obj|comp
v ask to pay                    subj > from|of|to|on|obj|comp
v ask to contribute             subj > from|of|to|on|obj|comp
v ask to repay                  subj > from|of|to|on|obj|comp
v ask to increase spending      subj > from|of|to|on|obj|comp
v call for reparation           subj > from|of|to|on|obj|comp
v call for compensation         subj > from|of|to|on|obj|comp
v call on to pay                subj > from|of|to|on|obj|comp
v urge to pay                   subj > from|of|to|on|obj|comp
v urge to spend more            subj > from|of|to|on|obj|comp
v urge to contribute            subj > from|of|to|on|obj|comp
v urge to increase spending     subj > from|of|to|on|obj|comp
v demand that pay               subj > from|of|to|on|obj|comp
v demand that compensate        subj > from|of|to|on|obj|comp
v press to pay                  subj > from|of|to|on|obj|comp
v press to spend more           subj > from|of|to|on|obj|comp
v insist that pay               subj > from|of|to|on|obj|comp
n compensation claim
n ransom demand
n demand compensation
n reparation claim
n demand payment
n demand reparation
n payment demand
n compensation demand
n demand ransom

[ask_membership]
v: subj > to|in
n: agent|of > to|for|in
v apply to join                 subj > to|in|of|for|obj
v apply for membership          subj > to|in|of|for|obj
v apply for accession           subj > to|in|of|for|obj
v ask to join {to: org}         subj > to|in|of|for|obj
v request membership            subj > to|in|of|for|obj
v request accession             subj > to|in|of|for|obj
v seek membership               subj > to|in|of|for|obj
v seek accession                subj > to|in|of|for|obj
v seek to join                  subj > to|in|of|for|obj
v submit membership application subj > to|in|of|for|obj
v submit application            subj > to|in|of|for|obj
v bid to join                   subj > to|in|of|for|obj
v bid for membership            subj > to|in|of|for|obj
v knock on door                 subj > to|in|of|for|obj
v file membership application   subj > to|in|of|for|obj
v submit candidacy              subj > to|in|of|for|obj
v apply for candidate status    subj > to|in|of|for|obj
v apply for observer status     subj > to|in|of|for|obj
v seek observer status          subj > to|in|of|for|obj
v apply {to: org; from: state}  subj > to|in|of|for|obj
n membership application
n membership bid
n bid membership
n application membership
n accession bid
n accession application
n membership request
n bid {to: org; from: state}
n request membership
n candidacy {to: org}

[ask_recognition]
v: subj > from|by|on|obj
n: agent|of > from|by|to
v seek {obj: recognition/endorsement} subj > from|by|on|of|obj
v request {obj: recognition/endorsement} subj > from|by|on|of|obj
v demand {obj: recognition}     subj > from|by|on|of|obj
v ask to recognise              subj > from|by|on|of|obj
v ask to recognize              subj > from|by|on|of|obj
v ask for recognition           subj > from|by|on|of|obj
v call for recognition          subj > from|by|on|of|obj
v call on to recognise          subj > from|by|on|of|obj
v call on to recognize          subj > from|by|on|of|obj
v urge to recognise             subj > from|by|on|of|obj
v urge to recognize             subj > from|by|on|of|obj
v press for recognition         subj > from|by|on|of|obj
v call on to condemn            subj > from|by|on|of|obj
v urge to condemn               subj > from|by|on|of|obj
v ask to condemn                subj > from|by|on|of|obj
v call on to back               subj > from|by|on|of|obj
v urge to back                  subj > from|by|on|of|obj
v ask to back                   subj > from|by|on|of|obj
v call on to support            subj > from|by|on|of|obj
v call on to vote               subj > from|by|on|of|obj
v urge to vote                  subj > from|by|on|of|obj
v ask to vote                   subj > from|by|on|of|obj
v lobby for recognition         subj > from|by|on|of|obj
v urge to endorse               subj > from|by|on|of|obj
v call on to oppose             subj > from|by|on|of|obj
n call recognition
n request recognition
n demand recognition
n bid recognition
n call support
n call condemnation

[ask_break_ties]
v: subj > on|obj|of|to
n: agent|of > of|on|to
v call on to sever tie          subj > on|obj|of|to
v call on to cut tie            subj > on|obj|of|to
v urge to cut tie               subj > on|obj|of|to
v urge to sever tie             subj > on|obj|of|to
v call on to boycott            subj > on|obj|of|to
v urge to boycott               subj > on|obj|of|to
v call for boycott              subj > on|obj|of|to
v call on to isolate            subj > on|obj|of|to
v urge to isolate               subj > on|obj|of|to
v urge to impose sanction       subj > on|obj|of|to
v call on to impose sanction    subj > on|obj|of|to
v ask to impose sanction        subj > on|obj|of|to
v press to impose sanction      subj > on|obj|of|to
v urge to sanction              subj > on|obj|of|to
v call on to sanction           subj > on|obj|of|to
v urge to stop buying           subj > on|obj|of|to
v press to stop buying          subj > on|obj|of|to
v ask to stop buying            subj > on|obj|of|to
v call for expulsion            subj > on|obj|of|to
v urge to expel                 subj > on|obj|of|to
v call on to expel              subj > on|obj|of|to
v call for exclusion            subj > on|obj|of|to
v ask to ban                    subj > on|obj|of|to
v urge to ban                   subj > on|obj|of|to
v call on to ban                subj > on|obj|of|to
n boycott call
n call boycott
n call expulsion
n call exclusion

[ask_compliance]
v: subj > on|obj|to|of|from
n: agent|of > to|for|from
v call on to comply             subj > on|obj|to|of|from|by|comp
v call on to abide              subj > on|obj|to|of|from|by|comp
v call on to honour             subj > on|obj|to|of|from|by|comp
v call on to honor              subj > on|obj|to|of|from|by|comp
v call on to implement          subj > on|obj|to|of|from|by|comp
v call on to fulfil             subj > on|obj|to|of|from|by|comp
v call on to fulfill            subj > on|obj|to|of|from|by|comp
v call for implementation       subj > on|obj|to|of|from|by|comp
v call for compliance           subj > on|obj|to|of|from|by|comp
v urge to comply                subj > on|obj|to|of|from|by|comp
v urge to abide                 subj > on|obj|to|of|from|by|comp
v urge to honour                subj > on|obj|to|of|from|by|comp
v urge to honor                 subj > on|obj|to|of|from|by|comp
v urge to implement             subj > on|obj|to|of|from|by|comp
v urge to fulfil                subj > on|obj|to|of|from|by|comp
v urge to fulfill               subj > on|obj|to|of|from|by|comp
v urge to adhere                subj > on|obj|to|of|from|by|comp
v ask to comply                 subj > on|obj|to|of|from|by|comp
v ask to abide                  subj > on|obj|to|of|from|by|comp
v ask to implement              subj > on|obj|to|of|from|by|comp
v press to comply               subj > on|obj|to|of|from|by|comp
v demand {obj: compliance/implementation/respect/adherence} subj > on|obj|to|of|from|by|comp
v demand that comply            subj > on|obj|to|of|from|by|comp
v demand that respect           subj > on|obj|to|of|from|by|comp
v demand that honour            subj > on|obj|to|of|from|by|comp
v demand that honor             subj > on|obj|to|of|from|by|comp
v insist that comply            subj > on|obj|to|of|from|by|comp
v remind of obligation          subj > on|obj|to|of|from|by|comp
v remind of commitment          subj > on|obj|to|of|from|by|comp
v call to order                 subj > on|obj|to|of|from|by|comp
v bring to reason               subj > on|obj|to|of|from|by|comp
v call on to live up            subj > on|obj|to|of|from|by|comp
n call compliance
n call implementation
n demand compliance
n reminder obligation

[ask_disarm]
v: subj > obj|on|of
n: agent|of > of|to|for
v urge to disarm                subj > obj|on|of
v urge to denuclearise          subj > obj|on|of
v urge to denuclearize          subj > obj|on|of
v urge to give up nuclear weapon subj > obj|on|of
v urge to give up weapon        subj > obj|on|of
v urge to abandon nuclear program subj > obj|on|of
v urge to abandon nuclear programme subj > obj|on|of
v urge to dismantle             subj > obj|on|of
v urge to stop testing          subj > obj|on|of
v call on to disarm             subj > obj|on|of
v call on to dismantle          subj > obj|on|of
v call on to abandon nuclear    subj > obj|on|of
v call for disarmament          subj > obj|on|of
v call for denuclearisation     subj > obj|on|of
v call for denuclearization     subj > obj|on|of
v ask to disarm                 subj > obj|on|of
v press to disarm               subj > obj|on|of
v call on to stop testing       subj > obj|on|of
v urge to stop supporting       subj > obj|on|of
v call on to stop supporting    subj > obj|on|of
v urge to stop arming           subj > obj|on|of
v call on to stop arming        subj > obj|on|of
v ask to stop supporting        subj > obj|on|of
v call for arms embargo         subj > obj|on|of
n call disarmament
n call denuclearisation
n call denuclearization
n disarmament call
n demand denuclearization

[ask_refugee_admission]
v: subj > on|obj|to
n: agent|of > to|for
v urge to take in               subj > on|obj|to
v urge to accept refugee        subj > on|obj|to
v urge to admit refugee         subj > on|obj|to
v urge to host refugee          subj > on|obj|to
v call on to take in            subj > on|obj|to
v call on to accept refugee     subj > on|obj|to
v call on to admit              subj > on|obj|to
v ask to take in                subj > on|obj|to
v ask to accept refugee         subj > on|obj|to
v ask to host                   subj > on|obj|to
v press to take in              subj > on|obj|to
v urge to take back             subj > on|obj|to
v ask to take back              subj > on|obj|to
v call on to take back          subj > on|obj|to
v call on to repatriate         subj > on|obj|to
v urge to repatriate            subj > on|obj|to
v ask to repatriate             subj > on|obj|to
v call for burden sharing       subj > on|obj|to
v call for return refugee       subj > on|obj|to
n request repatriation
n readmission request
n resettlement request
n request readmission

[invite]
v: subj > obj
n: agent|of|by > to|for
v invite
v invite over
v invite to visit
v invite to attend
v invite for talk
v invite to summit
v ask over
v extend invitation             subj > to|obj
v send invitation               subj > to|obj
v issue invitation              subj > to|obj
v convey invitation             subj > to|obj
v renew invitation              subj > to|obj
v hand invitation               subj > to|obj
v deliver invitation            subj > to|obj
v offer invitation              subj > to|obj
v receive invitation            from > subj
v get invitation                from > subj
n invitation
n official invitation
n invitation letter
n invite {to: person/state}
n formal invitation

[convene]
v: subj > obj|of
n: agent|by > of
v convene {to: org/part; from: person/state/org}
v convene meeting
v convene summit
v convene emergency session
v convene security council
v call emergency meeting
v call emergency session
v call summit
v call meeting
v summon {to: part/person; from: person; obj: leader/minister/cabinet/general/governor}
n convening meeting
n convening summit
n summons {to: person/part}

[summon_to_court]
v: subj > obj
n: agent|by > to|for|of
v subpoena                      subj > obj|to|for|comp
v summon for questioning        subj > obj|to|for|comp
v summon to appear              subj > obj|to|for|comp
v summon to testify             subj > obj|to|for|comp
v summon before committee       subj > obj|to|for|comp
v summon before court           subj > obj|to|for|comp
v order to appear               subj > obj|to|for|comp
v order to testify              subj > obj|to|for|comp
v call to testify               subj > obj|to|for|comp
v call before committee         subj > obj|to|for|comp
v call in for questioning       subj > obj|to|for|comp
v demand that appear            subj > obj|to|for|comp
v demand that testify           subj > obj|to|for|comp
v issue subpoena                subj > obj|to|for|comp
v serve subpoena                subj > obj|to|for|comp
v ask to testify                subj > obj|to|for|comp
v ask to appear                 subj > obj|to|for|comp
v request appearance            subj > obj|to|for|comp
n subpoena {to: person/part/org}
n summons to appear
n court summons

[order_court]
v: subj > obj
n: agent|by > to|against|for
v order to pay                  subj > obj|against|to
v order to hand over            subj > obj|against|to
v order to return               subj > obj|against|to
v order to halt                 subj > obj|against|to
v order to stop                 subj > obj|against|to
v order to suspend              subj > obj|against|to
v order to turn over            subj > obj|against|to
v order to compensate           subj > obj|against|to
v order to reinstate            subj > obj|against|to
v order to repay                subj > obj|against|to
v order to release              subj > obj|against|to
v enjoin {to: state/org/part/person} subj > obj|against|to
v issue injunction              subj > obj|against|to
v grant injunction              subj > obj|against|to
v issue order                   subj > obj|against|to
v issue court order             subj > obj|against|to
v issue provisional measure     subj > obj|against|to
n injunction
n court order
n provisional measure
n gag order
n restraining order

[order]
v: subj > obj
n: agent|from|by > to
v order {to: state/org/person/part/group; from: state/org/person/part}
v instruct {to: state/org/person/part}
v direct {to: part/person; from: person/state/org}
v command {to: part/state; from: person/state/org}
v task {to: part/person/org; from: person/state/org}
v compel {to: state/org/group/part; from: state/org/person/part}
v oblige {to: state/org/group/part; from: state/org/person/part}
v force {to: state/org/group; from: state/org/person}
v mandate {to: part/org/person; from: state/org/person}
v give order                    subj > to|obj
v issue directive               subj > to|obj
v issue instruction             subj > to|obj
v give instruction              subj > to|obj
v send instruction              subj > to|obj
n order {to: part; from: person/state/org}
n directive {to: part/state; from: person/state/org}
n instruction {to: part; from: person/state/org}
v tell to {to: state/org/person/part; from: state/org/person/part} subj > obj
v tell must {to: state/org/person/part; from: state/org/person/part} subj > obj
v tell should {to: state/org/person/part; from: state/org/person/part} subj > obj
v tell have to {to: state/org/person/part; from: state/org/person/part} subj > obj
v tell need to {to: state/org/person/part; from: state/org/person/part} subj > obj
v tell not to {to: state/org/person/part; from: state/org/person/part} subj > obj
v hand order                    subj > to|obj
v decree that                   subj > comp
v mandate {to: state/org/part} subj > obj

[set_conditions]
v: subj > for|to|on
n: agent|of > to|for|from
v set condition                 subj > for|to|on|obj
v impose condition              subj > for|to|on|obj
v lay down condition            subj > for|to|on|obj
v give week                     subj > for|to|on|obj
v present demand                subj > for|to|on|obj
v set precondition              subj > for|to|on|obj
v make demand                   subj > for|to|on|obj
v issue demand                  subj > for|to|on|obj
v issue list demand             subj > for|to|on|obj
v present list demand           subj > for|to|on|obj
v put forward demand            subj > for|to|on|obj
v make aid conditional          subj > for|to|on|obj
v condition aid                 subj > for|to|on|obj
v attach string                 subj > for|to|on|obj
v attach condition              subj > for|to|on|obj
v tie aid                       subj > for|to|on|obj
v set term                      subj > for|to|on|obj
n precondition
n deadline {to: state/org/part/person}
n conditionality
n list demand

[demand]
v: subj > of|from|obj
n: agent|of > of|to|from|on
v demand {to: state/org/person/part/group} subj > of|from|obj|comp|to
v demand that {to: state/group/org} subj > of|from|obj|comp|to
v insist that {to: state/group/org} subj > of|from|obj|comp|to
v demand {obj: guarantee/action/measure/commitment/concession} subj > of|from|obj|comp|to
v insist on {obj: guarantee/measure} subj > of|from|obj|comp|to
v require {to: state/org/part; from: state/org/part} subj > of|from|obj|comp|to
v demand action                 subj > of|from|obj|comp|to
v demand concession             subj > of|from|obj|comp|to
v demand guarantee              subj > of|from|obj|comp|to
v call on to act now            subj > of|from|obj|comp|to
v give notice {to: state/org/part} subj > of|from|obj|comp|to
v demand {obj: %acts}           subj > of|from|by|obj
n demand {to: state/org/person/part/group}
n formal demand
n formal notice

[pressure]
v: subj > on|obj
n: agent|from|by > on|to
v pressure {to: state/org/person/part/group} subj > on|obj|of
v pressurise {to: state/org/person/part} subj > on|obj|of
v pressurize {to: state/org/person/part} subj > on|obj|of
v put pressure                  subj > on|obj|of
v exert pressure                subj > on|obj|of
v apply pressure                subj > on|obj|of
v increase pressure             subj > on|obj|of
v step up pressure              subj > on|obj|of
v ramp up pressure              subj > on|obj|of
v pile pressure                 subj > on|obj|of
v heap pressure                 subj > on|obj|of
v maintain pressure             subj > on|obj|of
v keep up pressure              subj > on|obj|of
v mount pressure                subj > on|obj|of
v intensify pressure            subj > on|obj|of
v bring pressure                subj > on|obj|of
v keep pressure                 subj > on|obj|of
v raise pressure                subj > on|obj|of
v lean {to: state/org/person}   subj > on|obj|of
v squeeze {to: state/org; from: state/org} subj > on|obj|of
v turn up heat                  subj > on|obj|of
v force hand                    subj > on|obj|of
v use leverage                  subj > on|obj|of
v push {to: state/person/org/group; from: state/person/org/group} subj > on|obj|of
v bully {to: state/org/part}    subj > on|obj|of
v nudge {to: state/org/person/part} subj > on|obj|of
n pressure {to: state/org/person/part/group}
n diplomatic pressure
n economic pressure
n maximum pressure
n political pressure
n international pressure
n pressure campaign
n maximum pressure campaign
n mounting pressure

[lobby]
v: subj > obj|with|to
n: agent|by > to|with|of
v lobby {to: state/org/part/person} subj > obj|with|to
v petition {to: state/org/part/person} subj > obj|with|to
v intercede                     subj > obj|with|to
v plead with                    subj > obj|with|to
v plead case                    subj > obj|with|to
v submit petition               subj > obj|with|to
v hand petition                 subj > obj|with|to
v deliver petition              subj > obj|with|to
v sign petition                 subj > obj|with|to
v launch petition               subj > obj|with|to
v address open letter           subj > obj|with|to
v write open letter             subj > obj|with|to
v campaign for                  subj > obj|with|to
v make representation           subj > obj|with|to
v canvass {to: state/org/part/person} subj > obj|with|to
n lobbying {to: state/org/part}
n petition {to: state/org/part/person}
n open letter
n lobbying effort
n lobbying campaign

[persuade]
v: subj > obj
n: agent > of
v persuade to {to: state/person/org/group/part}
v convince to {to: state/person/org/group/part}
v dissuade from {to: state/person/org/group/part}
v talk into {to: state/person/org/part}
v talk out {to: state/person/org/part}
v try to persuade
v try to convince
v try to dissuade
v seek to persuade
v seek to convince
v seek to dissuade
v coax {to: state/person/org/part}
v cajole {to: state/person/org/part}
v prod {to: state/person/org/part}
v prevail upon
v prevail on
v reason with {to: state/person/org}
n attempt to persuade
n effort to persuade
n bid to persuade

[refer_to_body]
v: subj > to|before
n: agent|by > to|before
v refer matter                  subj > to|before|from|obj
v refer case                    subj > to|before|from|obj
v refer dispute                 subj > to|before|from|obj
v take matter                   subj > to|before|from|obj
v take case                     subj > to|before|from|obj
v take issue                    subj > to|before|from|obj
v bring matter                  subj > to|before|from|obj
v bring case                    subj > to|before|from|obj
v submit case                   subj > to|before|from|obj
v submit dispute                subj > to|before|from|obj
v request advisory opinion      subj > to|before|from|obj
v seek advisory opinion         subj > to|before|from|obj
v appeal to security council    subj > to|before|from|obj
v seize {to: org; from: state; obj: council/court} subj > to|before|from|obj
n referral {to: org}
n request advisory opinion
n referral security council

[propose_peace_plan]
v: subj > to
n: agent|of|by > to|for|between
v propose peace plan            subj > to|for
v propose peace deal            subj > to|for
v propose roadmap               subj > to|for
v propose settlement            subj > to|for
v propose compromise            subj > to|for
v propose peace                 subj > to|for
v offer peace                   subj > to|for
v offer peace talk              subj > to|for
v offer olive branch            subj > to|for
v extend olive branch           subj > to|for
v hold out olive branch         subj > to|for
v present peace plan            subj > to|for
v submit peace plan             subj > to|for
v unveil peace plan             subj > to|for
v put forward peace plan        subj > to|for
v table proposal                subj > to|for
v float peace plan              subj > to|for
v propose prisoner swap         subj > to|for
v propose {obj: compromise/settlement/armistice/swap} subj > to|for
n peace plan
n peace proposal
n peace initiative
n peace offer
n compromise proposal
n olive branch
n settlement proposal
n roadmap proposal

[propose_talks]
v: subj > to|with
n: agent|of|by > to|with|for
v propose talk                  subj > to|with|obj
v propose dialogue              subj > to|with|obj
v propose negotiation           subj > to|with|obj
v propose to negotiate          subj > to|with|obj
v propose to meet               subj > to|with|obj
v offer talk                    subj > to|with|obj
v offer dialogue                subj > to|with|obj
v offer to negotiate            subj > to|with|obj
v offer to hold talk            subj > to|with|obj
v suggest talk                  subj > to|with|obj
v suggest meeting               subj > to|with|obj
v propose {obj: talk/dialogue/negotiation/discussion/consultation} subj > to|with|obj
v invite to talk                subj > to|with|obj
v propose resuming talk         subj > to|with|obj
v propose to resume talk        subj > to|with|obj
n talks offer
n offer talk
n offer dialogue
n proposal talk
n dialogue offer
n talks proposal
n proposal dialogue

[propose]
v: subj > to
n: agent|of|by > to|for
v propose {to: state/org/group/person/part} subj > to|with
v suggest {to: state/org/group/person/part} subj > to|with
v make offer                    subj > to|with
v make proposal                 subj > to|with
v make counteroffer             subj > to|with
v submit proposal               subj > to|with
v submit plan                   subj > to|with
v present plan                  subj > to|with
v present proposal              subj > to|with
v put forward proposal          subj > to|with
v put forward plan              subj > to|with
v send proposal                 subj > to|with
v hand proposal                 subj > to|with
v advance proposal              subj > to|with
v circulate draft resolution    subj > to|with
v submit draft resolution       subj > to|with
v table draft resolution        subj > to|with
v table resolution              subj > to|with
v tout proposal                 subj > to|with
n proposal {to: state/org/group/person/part}
n counterproposal
n counteroffer
n offer {to: state/org/group/person}
n draft resolution
n suggestion {to: state/org/person/part}

[advise]
v: subj > obj|to
n: agent|from|by > to|for
v advise {to: state/org/person/part} subj > obj|to|comp
v counsel {to: state/org/person/part} subj > obj|to|comp
v recommend {to: state/org/person/part} subj > obj|to|comp
v give advice                   subj > obj|to|comp
v offer advice                  subj > obj|to|comp
v issue recommendation          subj > obj|to|comp
v make recommendation           subj > obj|to|comp
v issue guidance                subj > obj|to|comp
v offer guidance                subj > obj|to|comp
v advise against                subj > obj|to|comp
v recommend against             subj > obj|to|comp
v recommend that {to: state/group/org} subj > obj|to|comp
n recommendation {to: state/org/person/part}
n advice {to: state/org/person/part}
n guidance {to: state/org/part; from: state/org/part}

[urge]
v: subj > obj|on
n: agent|of|by > to|for|on
v urge {to: state/org/person/group/part} subj > obj|on|to
v exhort {to: state/org/person/group/part} subj > obj|on|to
v press {to: state/org/person/group/part; from: state/org/person/group/part} subj > obj|on|to
v encourage to {to: state/org/person/group/part} subj > obj|on|to
v call on {to: state/org/person/group/part} subj > obj|on|to
v call upon {to: state/org/person/group/part} subj > obj|on|to
v beseech                       subj > obj|on|to
v implore                       subj > obj|on|to
v entreat                       subj > obj|on|to
v spur to {to: state/org/person/part} subj > obj|on|to
v urge to act                   subj > obj|on|to
v urge to do more               subj > obj|on|to
v urge to take step             subj > obj|on|to
v urge to take action           subj > obj|on|to
v call on to act                subj > obj|on|to
v call on to take step          subj > obj|on|to
v call on to take action        subj > obj|on|to
v call on to do more            subj > obj|on|to
v call on to step up            subj > obj|on|to
v urge to step up               subj > obj|on|to
v strongly urge                 subj > obj|on|to
v urge swift action             subj > obj|on|to
v appeal directly               subj > obj|on|to
v issue appeal                  subj > to|on
v make appeal                   subj > to|on
v renew appeal                  subj > to|on
v issue call                    subj > to|on
v renew call                    subj > to|on
v reiterate call                subj > to|on
v repeat call                   subj > to|on
v launch appeal                 subj > to|on
v appeal {to: state/org/person/group/part} subj > to|on
v call for {to: state/group/org} subj > for|on
v call for action               subj > from|by|on|against
v call for urgent action        subj > from|by|on|against
v call for step                 subj > from|by|on|against
v call for vigilance            subj > from|by|on|against
n appeal {to: state/org/person/group/part}
n call for {to: state/org/person/group/part}
n call on {to: state/org/person/group/part}
n exhortation
n plea {to: state/org/person/group/part}
n call action
n urgent appeal
n impassioned plea
v say must {from: state/org/person/part} subj > comp
v say ought to {from: state/org/person/part} subj > comp
v insist must                   subj > comp
v want to {to: state/org/person/part; from: state/org/person/part} subj > obj
v want out of                   subj > obj
v need guarantee                subj > from
v need help                     subj > from|of
v want guarantee                subj > from
v want assurance                subj > from
v want answer                   subj > from
v want apology                  subj > from
v want explanation              subj > from
v expect to {to: state/org/group; from: state/org} subj > obj
v nudge {to: state/org/person/part} subj > obj
v egg on                        subj > obj
v lean on {to: state/org/person} subj > on
v plead                         subj > with
v make plea                     subj > to
v make case                     subj > to
v turn to {to: state/org}       subj > to
v reach out                     subj > to
v look to {to: state/org}       subj > to
v insist that                   subj > comp
v call in favour                subj > from
v press case                    subj > with
n plea                          agent|by|from > to
n entreaty                      agent|by|from > to
n prodding                      agent|by|from > of
n urging                        agent|by|from > of
v would like to {to: state/org/person/part; from: state/org/person/part} subj > obj
v make condition                subj > for|to

[ask]
v: subj > obj|of|to
n: agent|of|from|by > to|for|from
v ask {to: state/org/person/group/part} subj > obj|of|to|from|with
v request {to: state/org/person/group/part; from: state/org/person/group/part} subj > obj|of|to|from|with
v beg {to: state/org/person/part} subj > obj|of|to|from|with
v petition for                  subj > obj|of|to|from|with
v ask formally                  subj > obj|of|to|from|with
v ask officially                subj > obj|of|to|from|with
v formally request              subj > obj|of|to|from|with
v officially request            subj > obj|of|to|from|with
v make request                  subj > obj|of|to|from|with
v submit request                subj > obj|of|to|from|with
v file request                  subj > obj|of|to|from|with
v send request                  subj > obj|of|to|from|with
v lodge request                 subj > obj|of|to|from|with
v put request                   subj > obj|of|to|from|with
v renew request                 subj > obj|of|to|from|with
v repeat request                subj > obj|of|to|from|with
v request that {to: state/group/org} subj > comp
v ask that {to: state/group/org} subj > comp
v request {obj: %acts}          subj > of|from|obj
v seek {obj: %acts}             subj > of|from|obj
n request {to: state/org/person/group/part}
n formal request
n official request
n solicitation {to: state/org/part}
