# Yielding in words; releasing, withdrawing, easing.

[concede]
v: subj > à|devant|face_à
n: agent > à|envers
v céder                  subj > à|devant|face_à
v capituler
v s'incliner
v reculer                subj > devant|face_à
v reconnaître sa défaite
v faire des concessions
v revenir sur sa décision
n concession
n capitulation           agent > devant|face_à

[accept_demand]
v: subj > de|à
v accepter {obj: %demands}
v accéder {obj: %demands}
v accéder à la demande
v se plier aux exigences
v satisfaire {obj: %demands}
v répondre favorablement

[withdraw_troops]
v: subj > de|à|en
n: par|poss|adj|de > de
v retirer {obj: %troops}
v se retirer {to: state}
v rapatrier {obj: %troops}
v évacuer {obj: %troops}   subj > de
v évacuer                subj > obj
v quitter {from: part; to: state}   subj > obj
v démanteler {obj: base}
v se replier
n retrait {subj: %troops}
n retrait des troupes    agent > de
n retrait militaire      agent > de
n retrait                adj|poss|par|light > de
n retrait                de > de
n retrait de soldats     agent|de > de
n désengagement
n rapatriement {subj: %troops}
n évacuation             par|poss|adj > de

[cease_fire]
v: subj > avec|both
n: both|agent > avec|both
v cesser le feu
v respecter le cessez-le-feu
n cessez-le-feu
n trêve
n armistice

[release]
v: subj > obj
n: par|agent > de
v libérer {obj: %captives}
v libérer {to: person/part}
v relâcher
v gracier
v amnistier
v extrader               subj > à|vers
n libération
n échange de prisonniers  both|agent > avec|both

[ease_sanctions]
v: subj > contre|envers|à|de|sur
n: agent > contre|envers|à|de
v lever {obj: %restrictions}
v alléger {obj: %restrictions}
v assouplir {obj: %restrictions}
v suspendre {obj: sanction/embargo/taxe/tarif}
v supprimer {obj: %restrictions}
v rouvrir {obj: frontière}   subj > avec
v dégeler {obj: %assets}     subj > de
v débloquer {obj: avoir/actif/compte}  subj > de
n levée des sanctions
n allègement des sanctions
n assouplissement des sanctions
n levée de l'embargo

[exempt]
v: subj > obj|à
n: agent|par > à|pour|de
v exempter
v dispenser {to: state}
v accorder une exemption
v accorder une dérogation
n exemption
n dérogation

[return_property]
v: subj > à
v restituer
v rendre {obj: territoire/île/bien/œuvre/artefact/avoir}
v rétrocéder
n restitution            agent > à

[disarm]
v: subj > obj|à
v désarmer
v détruire {obj: stock/arsenal}  subj > de
