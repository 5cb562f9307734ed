# REJECT: refusal, snub, veto, defiance, distance.

[refuse]
v: subj > obj|à|comp
n: agent > à|de|comp
v refuser {to: state/org/person/group/part}
v se refuser                   subj > à|comp
v décliner {to: state/org/person/group} subj > obj|de
v décliner offre               subj > de
v décliner proposition         subj > de
v rejeter {to: state/org/person/group} subj > obj
v rejeter {obj: %demands}      subj > de|obj
v repousser {obj: %demands}    subj > de|obj
v écarter {obj: %demands}      subj > de|obj
v refuser {obj: %demands}      subj > de|obj
v rejeter idée                 subj > de
v rejeter en bloc              subj > obj|de
v rejeter catégoriquement      subj > obj|de
v exclure de négocier          subj > avec|comp
v exclure de discuter          subj > avec|comp
v exclure {obj: %meetings}     subj > avec
v exclure {obj: dialogue/compromis/concession/trêve/cessez-le-feu} subj > avec|à
v opposer fin de non-recevoir  subj > à
v opposer refus                subj > à
v opposer non                  subj > à
v dire non                     subj > à
v répondre non                 subj > à
v répondre par négative        subj > à
v rebuter
v éconduire
v rabrouer {to: state/person; from: state}
v claquer porte nez            subj > de
v rester inflexible            subj > face_à|devant
v refuser de céder             subj > à|face_à|devant
v refuser de reconnaître       subj > comp|obj
v refuser de signer            subj > event|comp|obj|avec
v refuser de coopérer          subj > avec|comp
v refuser de collaborer        subj > avec|comp
v refuser de soutenir          subj > comp|obj
v refuser de aligner           subj > sur|avec
v refuser d'appliquer          subj > de|contre|comp|obj
v refuser d'obéir              subj > à
v refuser de livrer {to: person} subj > à|comp
v refuser d'extrader           subj > à|vers|comp
v refuser de libérer           subj > comp|obj
v refuser de retirer           subj > de|comp
v refuser d'accueillir         subj > comp|obj
v refuser de excuser           subj > auprès_de|comp
v refuser entrée               subj > à
v refuser accès                subj > à
v refuser visa                 subj > à
v refuser accréditation        subj > à
v refuser agrément             subj > à
v se dérober                   subj > à
n refus
n rebuffade                    agent > à|de
n fin non-recevoir             agent > à
n rejet                        agent|par > de
n refus négocier               agent > avec
n refus dialoguer              agent > avec
n refus catégorique            agent > à|de

[refuse_meeting]
v: subj > comp|obj|avec
v refuser de rencontrer
v refuser de recevoir
v refuser de voir
v refuser de rendre            subj > comp|à|en
v refuser de participer        subj > comp|à
v refuser de négocier          subj > avec|comp
v refuser de discuter          subj > avec|comp
v refuser de dialoguer         subj > avec|comp
v refuser de parler            subj > avec|à|comp
v refuser de serrer main       subj > de|à|comp
v refuser de siéger            subj > avec|à
v refuser de asseoir           subj > avec
v refuser d'assister           subj > à|comp
v exclure de rencontrer
v éviter de rencontrer
v éviter {to: person}          subj > obj|comp
v refuser {obj: invitation}    subj > de|obj
v décliner {obj: invitation}   subj > de|obj
v rejeter {obj: invitation}    subj > de|obj
v annuler {obj: rencontre/entretien/réunion/sommet/tête-à-tête} subj > avec|de
v reporter {obj: rencontre/entretien/sommet} subj > avec
v ajourner {obj: rencontre/entretien/sommet/réunion/négociation} subj > avec

[snub]
v: subj > obj
n: agent > à|de
v snober
v bouder
v boycotter
v ignorer {to: state/person/org/group; from: state/person/org/group}
v tourner dos                  subj > à
v faire faux bond              subj > à
v poser lapin                  subj > à
v battre froid                 subj > à
v bouder {to: state/org}
v être absent                  subj > de
v quitter {obj: %meetings}     subj > de|obj|avec
v quitter salle                subj > pendant|lors_de
v quitter table                subj > de|avec
v claquer porte {to: person/state} subj > de|à
v claquer porte {obj: %meetings} subj > de|avec
v faire attendre               subj > obj
v envoyer promener             subj > obj
v envoyer paître               subj > obj
v faire sourde oreille         subj > à
n boycott                      agent|par > de
n camouflet                    agent > à|pour
n gifle                        agent > à|pour
n politique chaise vide        agent > à
n pied nez                     agent > à

[stay_away]
v: subj > à|de
v sécher                       subj > obj
v manquer {obj: %meetings}     subj > de|obj
v briller par absence          subj > à|de
n: par|adj|poss|de > à|event
n absence {to: org; from: state/person}  agent > à

[refuse_aid]
v: subj > comp|à
v refuser d'aider
v refuser de fournir
v refuser de livrer
v refuser de vendre
v refuser d'envoyer
v refuser de financer
v refuser de payer
v refuser de défendre
v refuser d'intervenir
v refuser {obj: aide/assistance} subj > à|de|obj
v rejeter {obj: aide/assistance} subj > de|à|obj
v décliner {obj: aide/assistance} subj > de|à|obj

[reject_claim]
v: subj > de|obj
n: agent > de|à
v démentir {to: state/org/person/group}
v nier {to: state/org/person/group}
v réfuter
v récuser {to: state/org/person/group}
v réfuter accusation           subj > de
v démentir accusation          subj > de
v nier accusation              subj > de
v rejeter accusation           subj > de
v balayer accusation           subj > de
v balayer critique             subj > de
v répondre accusation          subj > de
v rejeter {obj: %claims}       subj > de|obj
v balayer {obj: %claims}       subj > de|obj
v écarter {obj: %claims}       subj > de|obj
v repousser {obj: accusation/critique} subj > de|obj
v contredire                   subj > obj
v désavouer {to: person/state/org} subj > obj
v s'inscrire en faux           subj > contre
v apporter démenti             subj > à
v opposer démenti              subj > à
v infliger démenti             subj > à
v dénier {to: state/org}       subj > à
n démenti
n désaveu                      agent > de|à|envers

[veto]
v: subj > à|contre|obj|de
n: agent > à|contre|sur
v mettre veto                  subj > à
v opposer veto                 subj > à
v apposer veto                 subj > à
v poser veto                   subj > à
v user veto                    subj > contre
v utiliser veto                subj > contre|à
v faire usage veto             subj > contre
v voter contre                 subj > contre
v voter contre résolution      subj > contre|de|obj
v rejeter {obj: résolution/texte/adhésion/candidature} subj > contre|de|obj
v s'opposer                    subj > à
v s'opposer à ce que           subj > comp
v bloquer {obj: résolution/adhésion/texte/déclaration/aide/décision/candidature/consensus/accord/négociation} subj > de|contre|à|obj|avec
v paralyser {obj: conseil/négociation/processus} subj > de|avec
v faire obstacle               subj > à
v faire capoter {obj: accord/négociation/résolution} subj > avec|de
v torpiller {obj: accord/négociation/projet/pourparler/résolution} subj > avec|de
v faire échouer {obj: accord/négociation/résolution} subj > avec|de
n veto

[oppose]
v: subj > à|contre|obj
n: agent|de > à|contre
v se disputer {obj: territoire/île/vallée/région/frontière/archipel/contrôle/souveraineté} both > avec|both
v disputer {obj: territoire/île/vallée/région/souveraineté/contrôle} subj > à
v s'élever {to: state/org/person/group; from: state/org/person/group/part} subj > contre
v se dresser                   subj > contre
v résister {to: state/org/group; from: state/org/group/part} subj > à
v tenir tête                   subj > à
v faire front                  subj > contre|face_à|à
v faire barrage                subj > à
v contrer {to: state/org/person/group} subj > obj
v contrecarrer {to: state/org/person/group} subj > obj
v se rebiffer                  subj > contre
v regimber                     subj > contre
v être opposé                  subj > à
v être hostile                 subj > à
v se dire opposé               subj > à
v se déclarer opposé           subj > à
v marquer opposition           subj > à
v exprimer opposition          subj > à
v réitérer opposition          subj > à
v réaffirmer opposition        subj > à
v manifester opposition        subj > à
v prendre position contre      subj > contre
v se prononcer contre          subj > contre
n opposition {to: state/org/person; from: state/org/person/part/group}
n résistance {to: state/org; from: state/org/part} agent > à|contre|face_à
n hostilité                    agent > à|envers|contre|à_l'égard_de

[defy]
v: subj > obj
n: agent|par > de
v défier {from: state/org/person/part/group}
v braver {to: state/org/person/group}
v narguer
v passer outre                 subj > à|obj
v violer {obj: %pledges}       subj > avec|de|envers
v enfreindre {obj: %pledges}   subj > avec|de
v bafouer {obj: %pledges}      subj > avec|de
v manquer engagement           subj > envers|vis-à-vis_de
v manquer obligation           subj > envers|vis-à-vis_de
v renier {obj: engagement/promesse/parole} subj > envers|à
v revenir sur parole           subj > envers
v contourner {obj: sanction/embargo/restriction/interdiction} subj > de|obj
v désobéir                     subj > à
v se rebeller                  subj > contre
v se mutiner                   subj > contre
v déserter {to: state/part/org}
n violation cessez-le-feu      agent|par > de|avec
n violation accord             agent|par > de|avec
n défi                         agent > à
n bravade                      agent > envers|à

[ignore]
v: subj > obj|de
v ignorer {obj: demande/appel/avertissement/requête/pression/mise/résolution/ultimatum} subj > de|obj
v rester sourd                 subj > à
v laisser sans réponse         subj > de|à
v faire fi                     subj > de
v balayer {obj: avertissement/objection/critique} subj > de|obj

[distance]
v: subj > de|avec
n: agent > avec|vis-à-vis_de|envers
v se distancer
v se distancier
v se démarquer {from: state/org/person/group}
v se désolidariser
v se dissocier
v prendre distance {from: state/person/org/group} subj > avec|de|vis-à-vis_de
v garder distance {from: state/person/org/group} subj > avec|de|vis-à-vis_de
v prendre champ                subj > avec
v s'éloigner {from: state/group; to: state/org/group/person}
v se détourner {from: state/group/person; to: state/org/group/person}
v s'affranchir {from: state/group; to: state/org/group}
v s'émanciper {from: state/group; to: state/org/group}
v se couper {from: state; to: state/org/group}
v isoler {to: state/person; from: state/org/person/group} subj > obj
v ostraciser                   subj > obj
v mettre ban                   subj > obj
v mettre écart                 subj > obj
v marginaliser {to: state/org} subj > obj
v chercher à isoler            subj > obj|comp
n prise distance
n éloignement {from: state; to: state/org}
n isolement {from: state/org/group; to: state} par > de
