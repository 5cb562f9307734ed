# Asking, urging, demanding, inviting, proposing.

[ask]
v: subj > à|auprès_de|comp|obj
n: agent > à|auprès_de|envers|gov
v demander
v solliciter             subj > obj|auprès_de
v prier                  subj > obj
v supplier               subj > obj
v requérir
v réclamer               subj > à|auprès_de|de|comp
n demande
n requête
n sollicitation

[ask_help]
v: subj > à|auprès_de
n: agent > à|auprès_de|gov
v demander {obj: %help}
v solliciter {obj: %help}
v réclamer {obj: %help}
v appeler à l'aide       subj > obj|à
n demande d'aide         agent|de > à|auprès_de|gov
n appel à l'aide         agent|de > à|gov
n demande d'assistance   agent|de > à|auprès_de|gov

[urge]
v: subj > obj|à|comp
n: agent > à|comp
v exhorter
v appeler                subj > obj|à|comp
v appeler {to: person; from: person}  subj > obj
v presser {to: state/person/org/group}   subj > obj
v inciter
v encourager {to: state/person/org/group}
v enjoindre              subj > à
v lancer un appel        subj > à
v plaider auprès         subj > auprès_de
n appel
n exhortation

[demand]
v: subj > de|à|comp|obj
n: agent > à|envers|comp
v exiger
v sommer                 subj > obj
v revendiquer            subj > à|auprès_de
v mettre en demeure      subj > obj
n exigence
n ultimatum              agent > à
n sommation              agent > à

[invite]
v: subj > obj
n: agent > à
v inviter
v convier
v convoquer {to: person/state/org}
n invitation

[propose]
v: subj > à
n: agent > à
v proposer
v suggérer
v offrir de négocier
n proposition
n plan de paix           agent > à|pour

[order]
v: subj > à|obj
v ordonner
v commander {to: part/state}  subj > à
v intimer                subj > à
v contraindre {to: state/person/org} subj > obj

[advise]
v: subj > à|obj
v conseiller
v recommander
v préconiser             subj > à|comp
v mettre en garde contre les dangers  subj > obj|event

[pressure]
v: subj > sur|obj|à
n: agent > sur|à
v faire pression
v exercer des pressions
v exercer une pression
v mettre la pression
v accentuer la pression
v accroître la pression
v pousser {to: state/person/org/group}   subj > obj
n pression
