# Words of accusing, refusing, threatening and protesting that mean something else in this company.

[nothing]
v: subj > obj
n: agent > of
v strike gold
v strike home run
v strike up conversation
v rally from behind
v march in parade
v defy gravity
v defy odds
v defy expectation
v defy logic
v defy belief
v defy description
v fear worst
v blast off
v charge battery
v charge fee
v charge toll
v charge interest
v deny oneself
v skip breakfast
v skip lunch
v skip generation
v riot of colour
v condemn building
v condemn to repeat
v protest too much
v question of time
v ignore red light
v reject transplant
v reject organ
v try for best
v appeal for witness
v fault line
n protest vote
n trial run
n trial period
n trial basis
n rally driver
n rally car
n market rally
n relief rally
n strike rate
n strike price
n market strike
n complaint box
n warning sign
n warning light
n threat level
n threat assessment
n conviction politician
n audit firm
n charge card
n march madness
n denial of service
n protest song
n row house
