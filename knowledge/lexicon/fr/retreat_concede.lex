# CONCEDE: yielding in words. RETREAT: releasing, withdrawing, easing, resigning.

[concede]
v: subj > à|devant|face_à
n: agent > à|envers
v céder {to: state/org/group/part; from: state/org/group/part/person} subj > devant|face_à
v céder pression               subj > de
v céder exigence               subj > de
v céder demande                subj > de
v céder chantage               subj > de
v capituler
v plier                        subj > devant|face_à|sous_la_pression_de
v se soumettre {to: state/org}
v reculer {to: state/org/group} subj > devant|face_à
v faire marche arrière         subj > face_à|devant
v faire machine arrière        subj > face_à|devant
v reconnaître défaite          subj > face_à|devant|contre
v reconnaître tort             subj > envers|auprès_de|à
v reconnaître responsabilité   subj > dans|envers
v concéder défaite             subj > face_à|à|devant
v faire concession
v revenir sur décision         subj > de|sous_la_pression_de
v lâcher lest                  subj > face_à|à
v mettre eau dans vin          subj > face_à
v adoucir {obj: ton/rhétorique/discours} subj > envers|à_l'égard_de|face_à
v adoucir position             subj > envers|à_l'égard_de|sur
v renoncer revendication       subj > sur|à|envers
v renoncer {to: state}         subj > sous_la_pression_de
v rendre arme                  subj > à|face_à|devant
v se rendre {from: part; to: part/org} subj > à
n concession {to: state/org/person/group}
n capitulation                 agent > devant|face_à
n reddition                    agent > à|devant|face_à
n recul                        agent > devant|face_à
n volte-face                   agent > face_à|sur

[accept_demand]
v: subj > de|à
v accepter {obj: %demands}
v accéder {obj: %demands}
v accéder demande
v accéder requête
v consentir demande
v souscrire demande
v se plier exigence
v se plier demande
v se plier condition
v se conformer exigence
v se conformer décision
v satisfaire {obj: %demands}
v répondre favorablement
v répondre positivement        subj > à
v donner satisfaction          subj > à
v donner suite demande
v accepter condition
v accepter exigence
v accepter de céder            subj > à|comp
v accepter de retirer          subj > de|comp
v accepter de libérer          subj > comp
v accepter de livrer           subj > à|comp
v obtempérer                   subj > à
