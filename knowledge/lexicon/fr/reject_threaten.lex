# Refusal, snub, veto, defiance; threats.

[refuse]
v: subj > obj|à|comp
n: agent > à|de|comp
v refuser
v décliner
v rejeter {to: state/org/person/group}
v rejeter {obj: %demands}   subj > de|obj
v écarter {obj: %demands}   subj > de|obj
v opposer une fin de non-recevoir  subj > à
v opposer un refus       subj > à
v dire non               subj > à
v rebuter
v s'abstenir             subj > comp
v refuser de signer      subj > event|comp|obj
n refus
n rebuffade              agent > à|de
n fin de non-recevoir    agent > à
n rejet                  agent|par > de

[refuse_meeting]
v: subj > comp|obj|avec
v refuser de rencontrer
v refuser de recevoir
v refuser de se rendre   subj > comp|à|en
v refuser de participer  subj > comp|à
v refuser de négocier    subj > avec|comp
v refuser de discuter    subj > avec|comp
v refuser de parler      subj > avec|à|comp
v éviter de rencontrer
v éviter {to: person}    subj > obj|comp
v refuser {obj: invitation}  subj > de|obj
v décliner {obj: invitation} subj > de|obj
v annuler {obj: rencontre/entretien/réunion}  subj > avec|de

[snub]
v: subj > obj
n: agent > à|de
v snober
v bouder
v boycotter
v ignorer {to: state/person/org/group}
v tourner le dos         subj > à
v faire faux bond        subj > à
v ne pas assister        subj > à
v quitter {obj: %meetings}  subj > de|obj
v claquer la porte       subj > de|à
v faire attendre         subj > obj
n boycott                agent|par > de
n camouflet              agent > à|pour

[refuse_aid]
v: subj > comp|à
v refuser d'aider
v refuser de fournir
v refuser de livrer
v refuser d'envoyer

[reject_claim]
v: subj > de|obj|comp
n: agent > de|à
v démentir
v nier
v réfuter
v récuser
v rejeter {obj: %claims}    subj > de|obj
v balayer {obj: %claims}    subj > de|obj
v contredire             subj > obj
n démenti

[veto]
v: subj > à|contre|obj|de
n: agent > à|contre|sur
v mettre son veto        subj > à
v opposer son veto       subj > à
v voter contre           subj > contre
v s'opposer              subj > à|comp
v bloquer {obj: résolution/adhésion/texte/déclaration/aide/décision}  subj > de|contre|à|obj
n veto

[oppose]
v: subj > à|contre|obj|comp
n: agent|de > à|contre
v s'élever               subj > contre
v résister               subj > à
v contrer {to: state/org/person/group}   subj > obj
v faire obstacle         subj > à
v s'indigner
n opposition {to: state/org/person}
n résistance             agent > à|contre|face_à

[defy]
v: subj > obj
v défier
v braver
v passer outre           subj > à|obj
v violer {obj: accord/traité/résolution/embargo/cessez-le-feu/sanction/trêve}  subj > avec|de
v enfreindre
v contourner {obj: sanction/embargo}  subj > de|obj
v désobéir               subj > à
v tenir tête             subj > à
n violation {subj: accord/cessez-le-feu}  agent|par > de

[ignore]
v: subj > obj|de
v ignorer {obj: demande/appel/avertissement/requête/pression}  subj > obj
v faire la sourde oreille  subj > à
v rester sourd           subj > à

[distance]
v: subj > de|avec
v se distancer
v se distancier
v se démarquer
v se désolidariser
v prendre ses distances  subj > avec|de|vis-à-vis_de
v s'éloigner {to: state/org/person/group}
v se détourner
v isoler {to: state/person}  subj > obj
n prise de distance      agent > avec|vis-à-vis_de

[threaten]
v: subj > obj|comp|à
n: agent > contre|envers|à|sur|à_l'encontre_de
v menacer
v promettre de riposter  subj > comp|à|contre
v promettre de répondre  subj > comp|à|contre
v avertir que            subj > comp
v brandir la menace      subj > contre|comp
v faire planer           subj > sur
v intimider
n menace
n intimidation           agent > contre|envers|de
n chantage               agent > contre|envers|à|sur
n rhétorique belliciste  agent|light > envers|contre|à
n rhétorique guerrière   agent > envers|contre|à

[threaten_force]
v: subj > obj|comp
v menacer d'attaquer
v menacer de bombarder
v menacer d'envahir
v menacer de frapper
v menacer de représailles
n menace de guerre       agent > contre|envers|à
n menace nucléaire       agent > contre|envers|à
n menace d'invasion      agent > contre|de

[ultimatum]
v: subj > à
v lancer un ultimatum
v poser un ultimatum
v adresser un ultimatum
n ultimatum              agent > à
