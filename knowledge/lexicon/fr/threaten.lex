# THREATEN: menaces, warnings that coerce, ultimatums.

[threaten]
v: subj > obj|à|contre|comp
n: agent > contre|envers|à|sur|à_l'encontre_de
v menacer {from: state/org/person/group/part} subj > obj|comp
v menacer {to: state/org/group/person/part; from: state/org/person/group/part} subj > obj|comp
v proférer menace              subj > contre|envers|à_l'encontre_de
v lancer menace                subj > contre|envers
v multiplier menace            subj > contre|envers
v promettre de riposter        subj > à|contre|comp
v promettre de répondre        subj > à|contre|comp
v promettre de venger          subj > de
v promettre de punir           subj > obj|comp
v promettre riposte            subj > à|contre
v promettre réponse            subj > à
v promettre représaille        subj > contre|à
v promettre enfer              subj > à
v jurer perte                  subj > de
v jurer de punir               subj > obj|comp
v jurer de riposter            subj > à|contre|comp
v avertir que                  subj > comp
v prévenir que                 subj > comp
v brandir menace               subj > contre|comp|de
v brandir arme                 subj > contre
v brandir spectre              subj > contre
v agiter menace                subj > contre|de
v faire planer                 subj > sur
v laisser planer menace        subj > sur|contre
v tracer ligne rouge           subj > à|pour
v fixer ligne rouge            subj > à|pour
v faire payer                  subj > à
v se réserver droit            subj > contre|à
v se venger                    subj > de
v intimider
v faire chanter                subj > obj
v mettre en joue               subj > obj
v montrer muscle               subj > face_à|contre|devant
v montrer dent                 subj > face_à|contre|à
v jouer avec feu               subj > face_à|avec
v agiter sabre                 subj > contre|face_à
v menacer sanction             subj > obj
v menacer représaille          subj > obj
v menacer de rompre            subj > avec|comp
v menacer de quitter           subj > obj|comp
v menacer de retirer           subj > de|comp
v menacer de couper            subj > à|comp
v menacer de suspendre         subj > à|avec|comp
v menacer d'expulser           subj > comp
v menacer d'imposer            subj > à|contre|sur|comp
n menace
n intimidation                 agent > contre|envers|de
n chantage                     agent > contre|envers|à|sur
n menace sanction              agent > contre|envers|à
n menace représaille           agent > contre|envers|à
n rhétorique belliciste        agent|light > envers|contre|à
n rhétorique guerrière         agent > envers|contre|à
n bruit botte                  agent|adj > à|contre
n représaille                  agent > contre|envers|sur

[threaten_force]
v: subj > obj|comp|contre
n: agent > contre|envers|à|de
v menacer d'attaquer
v menacer de bombarder
v menacer d'envahir
v menacer de frapper
v menacer d'anéantir
v menacer de détruire
v menacer d'intervenir         subj > en|à|dans|comp
v menacer d'annexer
v menacer guerre
v menacer attaque
v menacer intervention
v menacer arme nucléaire
v promettre d'anéantir
v promettre de détruire
v promettre d'éliminer
v promettre d'écraser
v se dire prêt à frapper
v se dire prêt à intervenir    subj > en|à|dans|contre|comp
v se dire prêt guerre          subj > contre|avec
v rayer carte
v pointer missile              subj > vers|sur|contre
v braquer missile              subj > vers|sur|contre
n menace guerre
n menace nucléaire
n menace militaire
n menace invasion
n menace attaque
n menace intervention
n chantage nucléaire

[ultimatum]
v: subj > à
n: agent > à
v lancer ultimatum
v poser ultimatum
v adresser ultimatum
v donner ultimatum
v fixer ultimatum
v donner {obj: jour/semaine/mois/heure}
v donner heure
v laisser heure
n ultimatum
