# Words of agreeing, meeting, backing and yielding that mean something else in company: no event.

[nothing]
v: subj > obj
n: agent > of
v meet {obj: need/target/deadline/goal/standard/requirement/criterion/criteria/obligation/expectation/fate/resistance/challenge/quota/cost/end/match/objective/definition/threshold}
v meet with resistance
v meet with criticism
v meet with opposition
v meet with approval
v meet with skepticism
v meet with silence
v meet with failure
v see as
v see through
v see fit
v see coming
v agree to disagree
v agree term with club
v host {obj: tournament/match/final/cup/olympics/game/show/race/concert/festival/championship/marathon/exhibition/website/party/podcast}
v receive {obj: treatment/injury/sentence/salary/vote/vaccine/dose/complaint/mail/diploma/degree/bullet/ball/visitor}
v support {obj: growth/economy/family/theory/life/wildlife/habitat/price/weight/claim/currency/evidence/file/format/child}
v back {obj: bond/currency/loan/car/vehicle/horse}
v back against wall
v sign into law
v sign executive order
v sign {obj: bill/law/order/decree/legislation/autograph/player/striker/midfielder/defender/goalkeeper/forward/winger/cheque/check/petition/artist/proclamation}
v join {obj: club/team/squad/band/cast/school/university/staff/ranks/queue/dot}
v honour {obj: commitment/contract/promise/agreement/deal/debt/pledge/obligation}
v honor {obj: commitment/contract/promise/agreement/deal/debt/pledge/obligation}
v welcome {obj: visitor/tourist/baby/spectator/guest/customer/child}
v allow {obj: goal/run/point/hit/touchdown}
v allow for
v let know
v let alone
v let down
v let slip
v let loose
v let fly
v let off steam
v let guard down
v trust instinct
v trust process
v speak volume
v speak language
v talk tough
v talk nonsense
v discuss in detail in book
v visit website
v visit page
v visit doctor
v visit relative
v yield result
v yield benefit
v yield {obj: result/benefit/return/profit/crop/harvest/fruit/evidence/clue/ton/tonne/dividend}
v concede {obj: goal/penalty/corner/point/try/run/that}
v concede penalty
v defend {obj: title/crown/goal/championship/thesis/trophy/medal}
v recognise {obj: face/voice/symptom/need/importance/pattern/name/fact/difficulty/risk}
v recognize {obj: face/voice/symptom/need/importance/pattern/name/fact/difficulty/risk}
v recognise that
v recognize that
v recognise need
v recognize need
v appoint {obj: coach/trustee/administrator/director}
v tour with band
v write off
v write down
v write book
v consult doctor
v consult map
v negotiate bend
v negotiate transfer
v contact lawyer
v contact number
v arrive at conclusion
v arrive at decision
v come to conclusion
v come to end
v come to light
v come to power
v come to mind
v come to halt
v come under
v go to polls
v go to bed
v go to court
v go to school
v go to extra time
v land job
v land role
v land punch
v land blow
v leave for dead
v leave for holiday
v head home
v head list
v fly flag
v turn attention
v turn blind eye
v turn to page
v turn to violence
v warm to theme
v submit bid
v submit report
v repay faith
v open eye
v open account
v open score
v open can
v praise god
v thank god
v thank fan
v thank voter
v bless god
v pardon turkey
n talk show
n talk therapy
n talk point
n deal breaker
n meeting point
n meeting place
n meeting room
n visit card
n tour operator
n tour guide
n tour bus
n contact lens
n contact sport
n contact tracing
n contact detail
n support staff
n support group
n support act
n support network
n backing track
n approval rating
n confidence interval
n confidence trick
n trust fund
n exchange rate
n letter box
n message board
n trip hazard
n dinner party
n dinner table
n lunch break
n praise song
n reception desk
n bargaining chip
n bargaining power
n arrival time
n compliment slip
