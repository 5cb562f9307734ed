# REQUEST: asking, urging, demanding, inviting, proposing, ordering.

[ask]
v: subj > à|auprès_de
n: agent > à|auprès_de|envers|gov
# Without an addressee the one who is asked is whoever would do it: only for acts of somebody.
v demander
v demander {obj: %acts}        subj > à|auprès_de|de|obj
v demander que {to: state/group/org}                  subj > comp
v demander compte              subj > à
v demander explication         subj > à
v demander éclaircissement     subj > à
v demander autorisation        subj > à
v demander à adhérer           subj > à
v demander adhésion            subj > à
v demander à rejoindre         subj > obj|comp
v déposer candidature          subj > à|auprès_de
v poser candidature            subj > à|auprès_de
v se porter candidat           subj > à
v être candidat                subj > à
v postuler                     subj > à
v solliciter                   subj > obj|auprès_de
v prier                        subj > obj
v supplier                     subj > obj
v implorer                     subj > obj
v conjurer                     subj > obj
v requérir                     subj > de|auprès_de
v réclamer                     subj > à|auprès_de
v réclamer {obj: %acts}        subj > à|auprès_de|de|obj
v réclamer que {to: state/group/org}                  subj > comp
v saisir {to: org; from: state/part/org} subj > obj
v questionner                  subj > obj
n demande
n demande adhésion             agent > à
n demande explication          agent > à|auprès_de
n demande officielle           agent > à|auprès_de|gov
n sollicitation
n supplique
n candidature {to: org}        agent > à

[ask_help]
v: subj > à|auprès_de
n: agent > à|auprès_de|gov
v demander {obj: aide/assistance/secours/soutien/appui/protection/asile/prêt/renfort}
v solliciter {obj: aide/assistance/secours/soutien/appui/protection/asile/prêt/renfort} subj > à|auprès_de|de
v réclamer {obj: aide/assistance/secours/soutien/appui/protection/asile/arme/armement/missile/avion/char/renfort}
v demander {obj: arme/armement/missile/avion/char/munition/système}
v implorer {obj: aide}         subj > de|à
v quémander
v demander aide                subj > de|à
v demander soutien             subj > de|à
v demander appui               subj > de|à
v demander protection          subj > de|à
v demander intervention        subj > de|à
v demander médiation           subj > de|à
v demander asile               subj > à|en
v demander asile politique     subj > à|en
v solliciter aide              subj > de|à
v solliciter soutien           subj > de|à
v solliciter intervention      subj > de|à
v demander à aide              subj > à
v appeler à aide               subj > obj|à
v appeler à rescousse          subj > obj
v appeler en renfort           subj > obj
v appeler au secours           subj > obj|à
v lancer appel aide            subj > à
n demande aide                 agent|de > à|auprès_de|gov
n appel aide                   agent|de > à|gov
n demande assistance           agent|de > à|auprès_de|gov
n demande asile                agent|de > à|en|auprès_de|gov
n demande arme                 agent|de > à|auprès_de|gov
n appel secours                agent|de > à|gov

[urge]
v: subj > obj|à
n: agent > à
v exhorter
v adjurer
v appeler {to: state/org/group/person/part} subj > obj
v appeler {to: state/group}      subj > à
v appeler à ce que {to: state/group/org}             subj > comp
v appeler à retenue            subj > obj
v appeler au calme             subj > obj
v appeler au dialogue          subj > obj
v appeler à désescalade        subj > obj
v appeler à apaisement         subj > obj
v appeler à raison             subj > obj
v appeler à modération         subj > obj
v appeler à unité              subj > obj|de|à
v appeler à cessation          subj > obj|de|à
v appeler à libération         subj > obj|de|à
v presser {to: state/person/org/group} subj > obj
v inciter {to: state/person/org/group/part}
v encourager à
v pousser à
v engager à
v enjoindre                    subj > à|obj
v lancer appel                 subj > à
v adresser appel               subj > à
v réitérer appel               subj > à
v renouveler appel             subj > à
v plaider auprè                subj > auprès_de|de
v insister auprè               subj > auprès_de|de
v souhaiter que {to: state/group/org}                 subj > comp
v préconiser que {to: state/group/org}                subj > comp
v rappeler ordre               subj > obj
v rappeler obligation          subj > obj
v ramener raison               subj > obj
v convaincre de {to: state/person/org/group/part}
v persuader de {to: state/person/org/group/part}
v dissuader de {to: state/person/org/group/part}
v faire lobbying               subj > auprès_de
n appel {to: state/org/person/group/part}
n appel calme
n appel retenue                agent > à
n appel cessez-le-feu          agent > à
n exhortation
n plaidoyer                    agent > auprès_de
n lobbying                     agent > auprès_de

[demand]
v: subj > de|à
n: agent > à|envers
v exiger
v exiger {obj: %acts}          subj > de|à|obj
v exiger que {to: state/group/org}                    subj > comp
v exiger excuse                subj > de|à
v exiger explication           subj > de|à
v exiger compte                subj > de|à
v exiger garantie              subj > de|à
v sommer                       subj > obj
v revendiquer                  subj > à|auprès_de
v mettre en demeure            subj > obj
v donner semaine               subj > à
v fixer délai                  subj > à
v imposer condition            subj > à
v poser condition              subj > à
v conditionner aide            subj > à
n exigence                     agent > à|envers
n sommation
n injonction
n mise en demeure              agent > à|de
n revendication                agent > à|envers|auprès_de
n délai                        agent|light > à

[invite]
v: subj > obj
n: agent > à
v inviter
v convier
v convoquer {to: person/part}
v adresser invitation          subj > à
v envoyer invitation           subj > à
v lancer invitation            subj > à
v transmettre invitation       subj > à
n invitation

[propose]
v: subj > à
n: agent > à
v proposer {to: state/org/group/person/part}
v suggérer {to: state/org/group/person/part}
v proposer de négocier
v proposer de discuter
v proposer négociation
v proposer cessez-le-feu
v proposer trêve
v proposer dialogue
v proposer rencontre
v proposer sommet
v proposer plan paix
v offrir de négocier
v faire offre
v faire proposition
v soumettre proposition
v soumettre plan
v présenter plan
v remettre proposition
v tendre rameau d'olivier
v prôner                       subj > avec|auprès_de
n proposition {to: state/org/group/person}
n offre {to: state/org/group/person}
n plan paix                    agent > à|pour|entre
n contre-proposition

[order]
v: subj > à|obj
v ordonner {to: state/org/person/part} subj > à
v commander {to: part/state}   subj > à
v intimer                      subj > à
v contraindre {to: state/org; from: state/org} subj > obj
v obliger {to: state/org/group; from: state/org/person/part} subj > obj
v forcer {to: state/org/group; from: state/org/person/part} subj > obj
v donner ordre                 subj > à
v donner instruction           subj > à
v charger {to: person/part; from: person/org/state} subj > obj
v autoriser {to: part}         subj > obj|à
n ordre {to: part; from: person} agent > à

[advise]
v: subj > à
v conseiller {to: state/org/person/part}
v déconseiller
v recommander {to: state/org/person/part}
v préconiser                   subj > à
v recommander que {to: state/group/org}               subj > comp
v prodiguer conseil
v mettre en garde contre dangers subj > obj|event
n recommandation               agent > à
n conseil {to: person/part; from: state/person} agent > à

[pressure]
v: subj > sur|obj|à
n: agent > sur|à
v faire pression
v exercer pression
v exercer fort pression
v mettre pression
v mettre sous pression         subj > obj
v maintenir pression
v accentuer pression
v augmenter pression
v accroître pression
v intensifier pression
v renforcer pression
v peser tout poids             subj > sur
v pousser {to: state/person/org/group} subj > obj
v pousser à négocier           subj > obj
v tordre bras                  subj > à
v tenter d'infléchir           subj > obj|comp
n pression
n pression diplomatique
n pression économique
n pression maximale
