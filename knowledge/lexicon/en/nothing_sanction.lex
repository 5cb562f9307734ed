# Words of cutting, moving, arresting and attacking that mean something else in company. The roles are never read.

[nothing]
v: subj > obj
n: agent > of
# to strike, to hit, to beat, to fight
v strike balance
v strike chord
v strike tone
v strike {subj: earthquake/quake/storm/hurricane/cyclone/typhoon/tornado/lightning/disaster/tsunami/flood}
v hit {subj: earthquake/quake/storm/hurricane/cyclone/typhoon/tsunami/flood/drought/recession/pandemic/virus/crisis/heatwave/famine/inflation/epidemic}
v hit {obj: record/market/target/milestone/headline/high/low/level/road/snag}
v hit headline
v hit record
v kill {subj: earthquake/quake/storm/hurricane/cyclone/typhoon/tsunami/flood/accident/crash/avalanche/virus/epidemic/disease/fire/blaze/wildfire/landslide/heatwave}
v kill {obj: bill/deal/law/amendment/proposal/time}
v injure {subj: earthquake/quake/storm/hurricane/accident/crash/fire/blaze/collision}
v destroy {subj: earthquake/quake/storm/hurricane/cyclone/typhoon/tsunami/flood/fire/blaze/wildfire}
v destroy {obj: evidence/stockpile/confidence/trust}
v damage {subj: earthquake/quake/storm/hurricane/cyclone/typhoon/tsunami/flood/fire/blaze}
v devastate {subj: earthquake/quake/storm/hurricane/cyclone/typhoon/tsunami/flood/fire/drought/pandemic}
v displace {subj: earthquake/quake/storm/hurricane/cyclone/typhoon/tsunami/flood/drought}
v beat {obj: record/expectation/forecast/odds/team/rival/opponent/champion}
v fight {obj: corruption/poverty/inflation/disease/fire/blaze/wildfire/crime/pandemic/virus/change/warming/hunger/cancer/trafficking/piracy/drug/pollution/epidemic/malaria}
v fight for
v battle {obj: fire/blaze/wildfire/cancer/flame/virus/inflation/recession}
v combat {obj: corruption/change/trafficking/crime/poverty/piracy/desertification/disease/laundering/smuggling/warming/racism/hate/antisemitism}
v defeat {obj: bill/motion/amendment/resolution/proposal/cancer/virus}
v attack problem
v fire up
v fire {obj: imagination/question/engine}
v shoot {obj: film/movie/video/photo/scene/documentary/goal}
v storm out
v blow up {obj: photo/balloon/deal}
v execute {obj: plan/project/order/warrant/budget/strategy/programme/program/contract/decision}
v hang up
v hang {obj: picture/portrait/flag/poster/banner}
v poison {obj: relation/atmosphere/climate/debate/air}
v hijack {obj: agenda/debate/process/narrative}
v burn {obj: fuel/coal/calorie/cash}
v torture {obj: metaphor}
# to take, to seize, to hold
v capture {obj: attention/imagination/image/moment/carbon/mood/spirit/market/share/vote}
v seize {obj: opportunity/chance/moment/initiative/occasion}
v seize opportunity
v seize moment
v occupy {obj: post/seat/place/office/position/role}
v conquer {obj: market/summit/fear/cancer/space}
v recapture {obj: title/crown/spirit}
v besiege {subj: fan/customer/reporter/problem}
v loot {obj: fund/coffer}
v arrest {obj: decline/slide/fall/spread/development}
v detain {obj: attention}
v apprehend {obj: danger/meaning}
v ban {obj: plastic/smoking/bag/phone/car/alcohol/pesticide/abortion/vape}
v suspend {obj: player/coach/belief/disbelief/student}
v prevent {obj: spread/conflict/war/crisis/accident/disease/violence}
v disrupt {subj: storm/weather/strike/protest/snow/pandemic}
v sabotage {obj: career}
v harass {subj: mosquito}
v exploit {obj: field/resource/deposit/mine/gas/oil/potential}
# to cut, to leave, to close
v cut {obj: rate/tax/cost/emission/spending/job/deficit/output/ribbon/forecast/price/carbon/budget}
v cut interest rate
v cut emission
v cut off {obj: road}
v reduce {obj: emission/deficit/poverty/risk/tension/cost/inflation/debt/violence}
v freeze {obj: price/wage/salary/rent/egg}
v halt {obj: violence/fighting/bloodshed/war/spread/advance}
v suspend {obj: sanction/strike/campaign/protest/tariff/sentence}
v suspend sanction
v suspend tariff
v end {obj: war/conflict/violence/fighting/siege/blockade/crisis}
v leave {obj: office/post/hospital/room/home/job/school/stage/door/parliament}
v quit {obj: post/job/office/race/politics/smoking/cabinet}
v exit {obj: race/building/recession}
v abandon {obj: plan/effort/hope/claim/idea/demand/search/policy/ship}
v close {obj: deal/gap/door/session/ranks/case}
v withdraw {obj: complaint/candidacy/bill/offer/statement/money/amendment}
v recall {obj: product/vehicle/car}
v recall that
v isolate {obj: patient/virus/gene/case}
v terminate {obj: pregnancy}
v block {obj: bill/resolution/nomination/statement/deal}
# to move, to send, to raise
v mobilise {obj: support/resource/fund/voter/aid/money/community/supporter/finance/donor}
v mobilize {obj: support/resource/fund/voter/aid/money/community/supporter/finance/donor}
v move {obj: embassy/motion/market/needle/date}
v move on
v move ahead
v move forward
v advance {obj: talk/peace/interest/cause/agenda/process/reform/goal}
v approach {obj: deadline/end/record/completion}
v raise {obj: concern/question/issue/money/fund/fear/doubt/awareness/prospect/hope}
v land {obj: job/deal/contract/role}
v test {obj: patience/resolve/theory/vaccine/market}
v test positive
v test negative
v tail off
v field {obj: candidate/question/team}
v recruit {obj: staff/teacher/nurse/player/student}
v base on
v guard against
v point out
v head {obj: delegation/government/committee/mission/agency/party}
v sink into
v downgrade {obj: rating/forecast/outlook}
