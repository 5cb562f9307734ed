# REJECT: refusal, snub, veto, defiance, distance.

[refuse]
v: subj > obj|à|comp
n: agent > à|de|comp
v refuser {to: state/org/person/group/part}
v se refuser                   subj > à|comp
v décliner {to: state/org/person/group} subj > obj|de
v rejeter {to: state/org/person/group} subj > obj
v exclure {obj: %meetings}     subj > avec
v exclure {obj: dialogue/compromis/concession/trêve/cessez-le-feu} subj > avec|à
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
v refuser de aligner           subj > sur|avec
v se dérober                   subj > à
n refus
n rejet                        agent|par > de
n refus catégorique            agent > à|de
v refuser net                          subj > comp|obj|à|de
v refuser catégoriquement              subj > comp|obj|à|de
v refuser fermement                    subj > comp|obj|à|de
v refuser obstinément                  subj > comp|obj|à|de
v refuser poliment                     subj > comp|obj|à|de
v refuser tout net                     subj > comp|obj|à|de
v refuser de changer                   subj > comp|à|de|obj
v refuser d'entendre                   subj > comp|à|de|obj
v refuser de prendre compte            subj > comp|à|de|obj
v refuser de répondre                  subj > comp|à|de|obj
v refuser de commenter demande         subj > comp|à|de|obj
v refuser de plier                     subj > comp|à|de|obj
v refuser de se plier                  subj > comp|à|de|obj
v refuser de soumettre                 subj > comp|à|de|obj
v refuser d'adhérer                    subj > comp|à|de|obj
v refuser de rejoindre                 subj > comp|à|de|obj
v refuser de payer tribut              subj > comp|à|de|obj
v s'obstiner à refuser                 subj > comp|obj|à
v persister à refuser                  subj > comp|obj|à
v continuer à refuser                  subj > comp|obj|à
v répondre par refus                   subj > à
v essuyer refus                        de|par > subj
v se heurter à refus                   de|par > subj
v se heurter refus                     de|par > subj
v se voir opposer refus                de|par > subj
v se voir refuser                      de|par > subj
v rester intransigeant                 subj > face_à|devant|envers
v camper sur position                  subj > face_à|devant|envers
v se montrer intransigeant             subj > face_à|devant|envers
v se montrer inflexible                subj > face_à|devant|envers
v rester ferme                         subj > face_à|devant|envers
v mettre holà                          subj > à
n refus net                            agent > à|de|envers|face_à
n refus poli                           agent > à|de|envers|face_à
n ferme refus                          agent > à|de|envers|face_à
n intransigeance                       agent > à|de|envers|face_à
n réponse négative                     agent > à|de|envers|face_à
n non catégorique                      agent > à|de|envers|face_à
n inflexibilité                        agent > à|de|envers|face_à
v décliner prolongation         subj > de
v refuser prolongation          subj > de
v refuser prolonger             subj > obj|de|avec
v refuser renouvellement        subj > de
v opposer fin non-recevoir      subj > à
v renvoyer balle                subj > à
n non-recevoir                  agent|par > à

[refuse_meeting]
v: subj > comp|obj|avec
v refuser de rencontrer
v refuser de recevoir
v refuser de voir
v refuser de rendre            subj > comp|à|en
v refuser de participer        subj > comp|à
v refuser de serrer main       subj > de|à|comp
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
v refuser de s'asseoir                 subj > avec|de|à|comp|obj
v refuser d'accueillir {to: person}    subj > avec|de|à|comp|obj
v refuser rencontre                    subj > avec|de|à|comp|obj
v refuser entretien                    subj > avec|de|à|comp|obj
v refuser tête-à-tête                  subj > avec|de|à|comp|obj
v refuser de prendre appel             subj > avec|de|à|comp|obj
v refuser de parler à                  subj > avec|de|à|comp|obj
v refuser de saluer                    subj > avec|de|à|comp|obj
v refuser d'inviter                    subj > avec|de|à|comp|obj
v décliner {obj: rencontre}   subj > avec|de|à|comp|obj
v rejeter {obj: rencontre/sommet}   subj > avec|de|à|comp|obj
v refuser sommet                       subj > avec|de|à|comp|obj
v exclure {obj: rencontre/sommet/entretien}   subj > avec|de|à|comp|obj
v exclure de parler                    subj > avec|de|à|comp|obj
v refuser de venir                     subj > avec|de|à|comp|obj
v refuser de se déplacer               subj > avec|de|à|comp|obj
v refuser invitation                   subj > de|à|obj
v retirer {obj: invitation}   subj > de|à|obj
v annuler {obj: invitation}   subj > de|à|obj
v décommander                          subj > de|à|obj
v annuler {obj: visite/voyage/déplacement/rendez-vous/venue}   subj > à|en|avec|de|chez|dans|obj
v reporter {obj: visite/voyage}   subj > à|en|avec|de|chez|dans|obj
v reporter sine die                    subj > à|en|avec|de|chez|dans|obj
v ajourner {obj: visite}   subj > à|en|avec|de|chez|dans|obj
v renoncer à visite                    subj > à|en|avec|de|chez|dans|obj
v renoncer à voyage                    subj > à|en|avec|de|chez|dans|obj
v renoncer à rencontrer                subj > à|en|avec|de|chez|dans|obj
v écourter {obj: visite}   subj > à|en|avec|de|chez|dans|obj
v interrompre {obj: visite}   subj > à|en|avec|de|chez|dans|obj
n annulation visite                    agent|par > à|en|avec|de
n annulation rencontre                 agent|par > à|en|avec|de
n annulation sommet                    agent|par > à|en|avec|de
n report visite                        agent|par > à|en|avec|de
n annulation voyage                    agent|par > à|en|avec|de
n refus rencontrer                     agent|par > à|en|avec|de
n refus recevoir                       agent|par > à|en|avec|de

[snub]
v: subj > obj
n: agent > à|de
v snober
v bouder
v boycotter
v ignorer {to: state/person/org/group; from: state/person/org/group}
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
n boycott                      agent|par > de
n camouflet                    agent > à|pour
n gifle                        agent > à|pour
n politique chaise vide        agent > à
n pied nez                     agent > à
v faire impasse {to: state/org/person} subj > de|à|avec|obj
v faire affront diplomatique           subj > de|à|avec|obj
v traiter avec dédain                  subj > de|à|avec|obj
v traiter par mépris                   subj > de|à|avec|obj
v fouler pied invitation               subj > de|à|avec|obj
v ignorer superbement                  subj > de|à|avec|obj
v ignorer {obj: invitation}   subj > de|à|avec|obj
v bouder {obj: sommet/réunion/invitation/rencontre}   subj > de|à|avec|obj
v bouder cérémonie                     subj > de|à|avec|obj
v boycotter {obj: sommet/réunion/conférence/rencontre/session/négociation/dialogue/pourparler/assemblée/visite/investiture/forum}   subj > de|à|avec|obj
v boycotter cérémonie                  subj > de|à|avec|obj
v boycotter discours                   subj > de|à|avec|obj
v boycotter jeu                        subj > de|à|avec|obj
v quitter hémicycle                    subj > de|avec|pendant|lors_de|obj
v quitter {obj: réunion/session}   subj > de|avec|pendant|lors_de|obj
v quitter séance                       subj > de|avec|pendant|lors_de|obj
v claquer porte                        subj > de|avec|pendant|lors_de|obj
v claquer porte réunion                subj > de|avec|pendant|lors_de|obj
v refuser poignée main                 subj > de|à
v ignorer main tendue                  subj > de|à
v rejeter main tendue                  subj > de|à
v refuser main tendue                  subj > de|à
v tourner talon                        subj > de|à
n boycott sommet                       agent|par > de|à|envers
n boycott réunion                      agent|par > de|à|envers
n boycott diplomatique                 agent|par > de|à|envers
n snobisme                             agent|par > de|à|envers
n dédain                               agent|par > de|à|envers
n rebuffade                            agent|par > de|à|envers
n affront diplomatique                 agent|par > de|à|envers

[stay_away]
v: subj > à|de
v sécher                       subj > obj
v manquer {obj: %meetings}     subj > de|obj
v briller par absence          subj > à|de
n: par|adj|poss|de > à|event
n absence {to: org; from: state/person}  agent > à
v bouder {obj: rendez-vous}   subj > à|de|obj
v manquer {obj: sommet/réunion/rendez-vous}   subj > à|de|obj
v s'abstenir de participer             subj > à|de|obj
v s'abstenir d'assister                subj > à|de|obj
v renoncer à participer                subj > à|de|obj
v renoncer à assister                  subj > à|de|obj
v renoncer à se rendre                 subj > à|de|obj
v faire impasse sommet                 subj > à|de|obj
v faire impasse réunion                subj > à|de|obj
v se faire porter pâle                 subj > à|de|obj
v pratiquer chaise vide                subj > à|de|obj
v pratiquer politique chaise vide      subj > à|de|obj
v laisser chaise vide                  subj > à|de|obj
v rester à écart                       subj > à|de|obj
v se tenir à écart                     subj > à|de|obj
v se faire excuser                     subj > à|de|obj
v sécher {obj: sommet}   subj > à|de|obj
v se faire représenter                 subj > à
v envoyer remplaçant                   subj > à
v envoyer simple ambassadeur           subj > à

[refuse_aid]
v: subj > comp|à
v refuser d'aider
v refuser de fournir
v refuser de livrer
v refuser d'envoyer
v refuser de financer
v refuser {obj: aide/assistance} subj > à|de|obj
v rejeter {obj: aide/assistance} subj > de|à|obj
v décliner {obj: aide/assistance} subj > de|à|obj
v refuser de soutenir                  subj > à|de|comp|obj
v refuser d'appuyer                    subj > à|de|comp|obj
v refuser d'apporter soutien           subj > à|de|comp|obj
v refuser soutien                      subj > à|de|comp|obj
v refuser d'apporter aide              subj > à|de|comp|obj
v refuser d'accorder prêt              subj > à|de|comp|obj
v refuser d'accorder crédit            subj > à|de|comp|obj
v refuser prêt                         subj > à|de|comp|obj
v refuser crédit                       subj > à|de|comp|obj
v refuser de renflouer                 subj > à|de|comp|obj
v refuser de rembourser                subj > à|de|comp|obj
v refuser financement                  subj > à|de|comp|obj
v refuser aide                         subj > à|de|comp|obj
v rejeter aide humanitaire             subj > à|de|comp|obj
v refuser aide humanitaire             subj > à|de|comp|obj
v rejeter offre aide                   subj > à|de|comp|obj
v refuser offre aide                   subj > à|de|comp|obj
v décliner offre aide                  subj > à|de|comp|obj
v refuser d'accorder aide              subj > à|de|comp|obj
v refuser de débloquer fonds           subj > à|de|comp|obj
v refuser de verser                    subj > à|de|comp|obj
v refuser d'annuler dette              subj > à|de|comp|obj
v refuser d'alléger dette              subj > à|de|comp|obj
v refuser de secourir                  subj > à|de|comp|obj
v refuser de porter secours            subj > à|de|comp|obj
v refuser de prêter                    subj > à|de|comp|obj
v bouder {obj: aide}   subj > à|de|comp|obj
n refus aider                          agent > à|de
n refus aide                           agent > à|de
n refus financer                       agent > à|de

[reject_claim]
v: subj > de|obj
n: agent > de|à
v démentir {to: state/org/person/group}
v nier {to: state/org/person/group}
v réfuter
v récuser {to: state/org/person/group}
v réfuter {obj: %claims} subj > de
v démentir {obj: %claims} subj > de
v nier {obj: %claims} subj > de
v rejeter {obj: %claims} subj > de
v balayer {obj: %claims} subj > de
v répondre accusation   subj > de
v rejeter {obj: %claims}       subj > de|obj
v balayer {obj: %claims}       subj > de|obj
v écarter {obj: %claims} subj > de|obj
v repousser {obj: %claims} subj > de|obj
v contredire                   subj > obj
v désavouer {to: person/state/org} subj > obj
v s'inscrire en faux           subj > contre
v apporter démenti             subj > à
v opposer démenti              subj > à
v infliger démenti             subj > à
v dénier {to: state/org}       subj > à
n démenti
v démentir information                 subj > de|par|obj
v démentir rumeur                      subj > de|par|obj
v démentir implication                 subj > de|par|obj
v démentir propos                      subj > de|par|obj
v démentir affirmation                 subj > de|par|obj
v démentir catégoriquement             subj > de|par|obj
v démentir formellement                subj > de|par|obj
v nier implication                     subj > de|par|obj
v nier responsabilité                  subj > de|par|obj
v nier en bloc                         subj > de|par|obj
v nier toute implication               subj > de|par|obj
v nier catégoriquement                 subj > de|par|obj
v réfuter {obj: allégation/critique}   subj > de|par|obj
v réfuter argument                     subj > de|par|obj
v réfuter affirmation                  subj > de|par|obj
v rejeter {obj: allégation/critique/reproche/verdict}   subj > de|par|obj
v rejeter responsabilité accusation    subj > de|par|obj
v rejeter conclusion                   subj > de|par|obj
v rejeter rapport                      subj > de|par|obj
v rejeter version                      subj > de|par|obj
v rejeter argument                     subj > de|par|obj
v rejeter insinuation                  subj > de|par|obj
v balayer {obj: allégation/reproche/soupçon}   subj > de|par|obj
v récuser {obj: %claims} subj > de|par|obj
v contester {obj: %claims} subj > de|par|obj
v contester version                    subj > de|par|obj
v contester chiffre                    subj > de|par|obj
v contester conclusion                 subj > de|par|obj
v contester affirmation                subj > de|par|obj
v dénoncer {obj: accusation/allégation/calomnie}   subj > de|par|obj
v qualifier de mensonge                subj > de|par|obj
v qualifier de mensonger               subj > de|par|obj
v qualifier d'infondé                  subj > de|par|obj
v qualifier d'accusation infondé       subj > de|par|obj
v qualifier d'absurde                  subj > de|par|obj
v rejeter comme infondé                subj > de|par|obj
v juger infondé                        subj > de|par|obj
v juger absurde                        subj > de|par|obj
v tourner en ridicule accusation       subj > de|par|obj
v se défendre accusation               subj > de|par|obj
v clamer innocence                     subj > de|par|obj
v plaider non coupable                 subj > de|par|obj
v rejeter sentence                     subj > de|par|obj
v rejeter arrêt                        subj > de|par|obj
v se laver accusation                  subj > de|par|obj
n réfutation
n dénégation
n démenti formel
n démenti catégorique
v dénier {obj: %claims} subj > de|par|obj|selon

[veto]
v: subj > à|contre|obj|de
n: agent > à|contre|sur
v mettre veto                  subj > à|obj
v opposer veto                 subj > à|obj
v apposer veto                 subj > à|obj
v poser veto                   subj > à|obj
v user veto                    subj > contre|obj
v utiliser veto                subj > contre|à|obj
v faire usage veto             subj > contre|obj
v voter contre                 subj > contre|obj
v voter contre résolution      subj > contre|de|obj
v rejeter {obj: résolution/texte/adhésion/candidature} subj > contre|de|obj
v s'opposer                    subj > à|obj
v s'opposer à ce que           subj > comp|obj
v bloquer {obj: résolution/adhésion/texte/déclaration/aide/décision/candidature/consensus/accord/négociation} subj > de|contre|à|obj|avec
v faire obstacle               subj > à|obj
v faire capoter {obj: accord/négociation/résolution} subj > avec|de|obj
v torpiller {obj: accord/négociation/projet/pourparler/résolution} subj > avec|de|obj
v faire échouer {obj: accord/négociation/résolution} subj > avec|de|obj
n veto
v exercer veto                         subj > à|contre|sur|de|obj
v exercer droit veto                   subj > à|contre|sur|de|obj
v brandir veto                         subj > à|contre|sur|de|obj
v menacer veto                         subj > à|contre|sur|de|obj
v imposer veto                         subj > à|contre|sur|de|obj
v user de droit veto                   subj > à|contre|sur|de|obj
v recourir veto                        subj > à|contre|sur|de|obj
v maintenir veto                       subj > à|contre|sur|de|obj
v opposer droit veto                   subj > à|contre|sur|de|obj
v bloquer résolution                   subj > de|contre|par|à|obj
v bloquer projet résolution            subj > de|contre|par|à|obj
v bloquer adoption                     subj > de|contre|par|à|obj
v bloquer déclaration                  subj > de|contre|par|à|obj
v bloquer texte                        subj > de|contre|par|à|obj
v bloquer {obj: ratification/condamnation/sanction}   subj > de|contre|par|à|obj
v bloquer nomination                   subj > de|contre|par|à|obj
v bloquer plan                         subj > de|contre|par|à|obj
v bloquer vote                         subj > de|contre|par|à|obj
v bloquer budget                       subj > de|contre|par|à|obj
v bloquer ouverture négociation        subj > de|contre|par|à|obj
v bloquer initiative                   subj > de|contre|par|à|obj
v s'opposer résolution                 subj > de|contre|par|à|obj
v s'opposer adoption                   subj > de|contre|par|à|obj
v voter contre projet                  subj > de|contre|par|à|obj
v voter contre texte                   subj > de|contre|par|à|obj
v voter contre adhésion                subj > de|contre|par|à|obj
v rejeter projet résolution            subj > de|contre|par|à|obj
v rejeter résolution                   subj > de|contre|par|à|obj
v rejeter texte                        subj > de|contre|par|à|obj
v rejeter nomination                   subj > de|contre|par|à|obj
v rejeter budget                       subj > de|contre|par|à|obj
v rejeter projet loi                   subj > de|contre|par|à|obj
v retoquer                             subj > de|contre|par|à|obj
v enterrer texte                       subj > de|contre|par|à|obj
v enterrer résolution                  subj > de|contre|par|à|obj
v refuser de promulguer                subj > de|contre|par|à|obj
v être rejeté par                      par > obj
v être bloqué par                      par > obj
v être retoqué par                     par > obj
n droit veto                           agent|par > à|contre|sur|de
n vote négatif                         agent|par > à|contre|sur|de
n vote contre                          agent|par > à|contre|sur|de
n blocage                              agent|par > à|contre|sur|de
n rejet résolution                     agent|par > à|contre|sur|de
n rejet texte                          agent|par > à|contre|sur|de
n rejet projet loi                     agent|par > à|contre|sur|de
v bloquer {obj: adhésion/candidature/résolution/texte/accord/sanction/aide/entrée/nomination/projet/budget} subj > de|à|obj
v retarder {obj: adhésion/candidature/entrée/ratification} subj > de
v freiner {obj: adhésion/candidature/entrée/ratification} subj > de
v entraver {obj: adhésion/candidature/entrée/ratification} subj > de
v torpiller {obj: adhésion/candidature/entrée/résolution/accord} subj > de
v bloquer adhésion              subj > de|obj
v bloquer candidature           subj > de|obj
v bloquer entrée dans           subj > de|obj

[oppose]
v: subj > à|contre|obj
n: agent|de > à|contre
v s'élever {to: state/org/person/group; from: state/org/person/group/part} subj > contre
v se dresser                   subj > contre
v résister {to: state/org/group; from: state/org/group/part} subj > à
v tenir tête                   subj > à
v faire front                  subj > contre|face_à|à
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
v s'opposer fermement                  subj > de|par|à|obj
v s'opposer vivement                   subj > de|par|à|obj
v s'opposer catégoriquement            subj > de|par|à|obj
v s'opposer farouchement               subj > de|par|à|obj
v s'opposer vigoureusement             subj > de|par|à|obj
v s'opposer à projet                   subj > de|par|à|obj
v s'opposer à plan                     subj > de|par|à|obj
v s'opposer à décision                 subj > de|par|à|obj
v s'opposer à adhésion                 subj > de|par|à|obj
v s'opposer à déploiement              subj > de|par|à|obj
v s'opposer à sanction                 subj > de|par|à|obj
v s'opposer à intervention             subj > de|par|à|obj
v s'opposer à livraison                subj > de|par|à|obj
v s'opposer à accord                   subj > de|par|à|obj
v s'opposer à construction             subj > de|par|à|obj
v s'opposer à réforme                  subj > de|par|à|obj
v s'opposer à loi                      subj > de|par|à|obj
v s'opposer à candidature              subj > de|par|à|obj
v s'opposer à présence                 subj > de|par|à|obj
v s'opposer à tentative                subj > de|par|à|obj
v s'opposer à guerre                   subj > de|par|à|obj
v s'opposer à volonté                  subj > de|par|à|obj
v dire opposition                      subj > à|contre|de|obj
v clamer opposition                    subj > à|contre|de|obj
v faire part opposition                subj > à|contre|de|obj
v proclamer opposition                 subj > à|contre|de|obj
v rester opposé                        subj > à|contre|de|obj
v demeurer opposé                      subj > à|contre|de|obj
v se montrer opposé                    subj > à|contre|de|obj
v faire connaître opposition           subj > à|contre|de|obj
v réitérer refus                       subj > à|contre|de|obj
v exprimer refus                       subj > à|contre|de|obj
v dire refus                           subj > à|contre|de|obj
v afficher opposition                  subj > à|contre|de|obj
v objecter                             subj > à|contre|de|obj
v émettre objection                    subj > à|contre|de|obj
v soulever objection                   subj > à|contre|de|obj
v formuler objection                   subj > à|contre|de|obj
v dresser {obj: obstacle}   subj > à|contre|de|obj
v se mettre en travers                 subj > à|contre|de|obj
v se mettre travers route              subj > à|contre|de|obj
v militer contre                       subj > à|contre|de|obj
v lutter contre {to: state/org/person; from: state/org/person/group} subj > à|contre|de|obj
v plaider contre                       subj > à|contre|de|obj
v prendre parti contre                 subj > à|contre|de|obj
v voter contre projet loi              subj > à|contre|de|obj
v combattre {obj: projet/réforme/loi/décision/proposition} subj > à|contre|de|obj
v faire échec                          subj > à|contre|de|obj
v faire échec à ambition               subj > à|contre|de|obj
v défendre contre {from: state}        subj > face_à|contre|de|à
v tenir bon                            subj > face_à|contre|de|à
v résister à pression                  subj > face_à|contre|de|à
n ferme opposition                     agent > à|contre|de
n vive opposition                      agent > à|contre|de
n farouche opposition                  agent > à|contre|de
n objection                            agent > à|contre|de
n hostilité déclaré                    agent > à|contre|de
n fin de non recevoir                  agent > à|contre|de
n levée bouclier contre                agent > à|contre|de

[defy]
v: subj > obj
n: agent|par > de
v défier {from: state/org/person/part/group}
v braver {to: state/org/person/group}
v narguer
v passer outre                 subj > à|obj
v renier {obj: engagement/promesse/parole} subj > envers|à
v contourner {obj: sanction/embargo/restriction/interdiction} subj > de|obj
v désobéir                     subj > à
v se rebeller                  subj > contre
v déserter {to: state/part/org}
n défi                         agent > à
n bravade                      agent > envers|à
v braver {obj: interdiction/sanction/embargo}   subj > de|à|contre|obj|comp
v défier autorité                      subj > de|à|contre|obj|comp
v défier {obj: sanction/interdiction}   subj > de|à|contre|obj|comp
v défier communauté internationale     subj > de|à|contre|obj|comp
v défier résolution                    subj > de|à|contre|obj|comp
v désobéir ordre   subj > de|à|contre|obj|comp
v refuser d'obéir                      subj > de|à|contre|obj|comp
v refuser d'obtempérer                 subj > de|à|contre|obj|comp
v refuser de se conformer              subj > de|à|contre|obj|comp
v refuser de respecter                 subj > de|à|contre|obj|comp
v refuser d'appliquer                  subj > de|à|contre|obj|comp
v refuser d'exécuter                   subj > de|à|contre|obj|comp
v faire défection                      subj > de|à|contre|obj|comp
v s'affranchir règle                   subj > de|à|contre|obj|comp
v s'asseoir sur                        subj > de|à|contre|obj|comp
v fouler pied                          subj > de|à|contre|obj|comp
v jeter gant                           subj > de|à|contre|obj|comp
v relever gant                         subj > de|à|contre|obj|comp
v s'opposer frontalement               subj > de|à|contre|obj|comp
v entrer en dissidence                 subj > de|à|contre|obj|comp
v entrer en rébellion                  subj > de|à|contre|obj|comp
v mépriser décision                    subj > de|à|contre|obj|comp
n désobéissance                        agent > à|contre|envers
n insoumission                         agent > à|contre|envers
n dissidence                           agent > à|contre|envers
n insubordination                      agent > à|contre|envers
n acte défi                            agent > à|contre|envers

[ignore]
v: subj > obj|de
v ignorer {obj: %orders/requête/pression} subj > de|obj
v rester sourd                 subj > à|obj
v laisser sans réponse         subj > de|à|obj
v faire fi                     subj > de|obj
v balayer {obj: avertissement/objection/critique} subj > de|obj
v ignorer {obj: demande/appel/avertissement/requête/pression/mise/résolution/ultimatum/critique/protestation/objection/conseil/recommandation/plainte/verdict} subj > de|à|obj|face_à
v ignorer résolution                   subj > de|à|obj|face_à
v ignorer objection                    subj > de|à|obj|face_à
v faire fi avertissement               subj > de|à|obj|face_à
v faire fi appel                       subj > de|à|obj|face_à
v rester muet                          subj > de|à|obj|face_à
v rester sourd demande                 subj > de|à|obj|face_à
v faire sourde oreille                 subj > de|à|obj|face_à
v traiter par indifférence             subj > de|à|obj|face_à
v opposer silence                      subj > de|à|obj|face_à
v laisser lettre morte                 subj > de|à|obj|face_à
v rester sans réponse                  subj > de|à|obj|face_à
v passer sous silence                  subj > de|à|obj|face_à
v court-circuiter {to: state/org/person} subj > de|à|obj|face_à
v contourner {to: state/org/person; from: state/org/person} subj > de|à|obj|face_à
v se passer avis                       subj > de|à|obj|face_à
v tenir à écart                        subj > de|à|obj|face_à
v mettre devant fait accompli          subj > de|à|obj|face_à
n indifférence                         agent > à|face_à|envers
n mutisme                              agent > à|face_à|envers
v braver {obj: %orders} subj > de|par|obj
v mépriser {obj: %orders} subj > de|par|obj
v négliger {obj: %orders} subj > de|par|obj
v outrepasser {obj: %orders} subj > de|par|obj
v enfreindre {obj: %orders} subj > de|par|obj
v transgresser {obj: %orders} subj > de|par|obj

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
n prise distance
n éloignement {from: state; to: state/org}
v rompre avec ligne                    subj > de|avec|vis-à-vis_de|obj|à
v se désengager {from: state; to: state/org/group} subj > de|avec|vis-à-vis_de|obj|à
v marquer distance                     subj > de|avec|vis-à-vis_de|obj|à
v marquer différence                   subj > de|avec|vis-à-vis_de|obj|à
v afficher différence                  subj > de|avec|vis-à-vis_de|obj|à
v afficher distance                    subj > de|avec|vis-à-vis_de|obj|à
v maintenir distance                   subj > de|avec|vis-à-vis_de|obj|à
v se tenir à distance                  subj > de|avec|vis-à-vis_de|obj|à
v faire cavalier seul                  subj > de|avec|vis-à-vis_de|obj|à
v se désaligner                        subj > de|avec|vis-à-vis_de|obj|à
v se désintéresser {from: state; to: state/org/group} subj > de|avec|vis-à-vis_de|obj|à
v se détacher {from: state; to: state/org/group} subj > de|avec|vis-à-vis_de|obj|à
v renoncer à alliance                  subj > de|avec|vis-à-vis_de|obj|à
v rompre rang                          subj > de|avec|vis-à-vis_de|obj|à
v lâcher {from: state/org/person; to: person/state} subj > de|avec|vis-à-vis_de|obj|à
v laisser tomber {to: state/org/person/group; from: state/org/person} subj > de|avec|vis-à-vis_de|obj|à
v désavouer allié                      subj > de|avec|vis-à-vis_de|obj|à
v délaisser {from: state; to: state}   subj > de|avec|vis-à-vis_de|obj|à
n désaveu                              both|agent > avec|both|vis-à-vis_de|de

[reject_demand]
v: subj > de|à|obj
n: agent|par > de
v rejeter {obj: %demands/main} subj > de|à|obj|comp
v repousser {obj: %demands/main} subj > de|à|obj|comp
v écarter {obj: %demands/main} subj > de|à|obj|comp
v refuser {obj: %demands/main} subj > de|à|obj|comp
v décliner {obj: %demands/main} subj > de|à|obj|comp
v balayer {obj: %demands/main} subj > de|à|obj|comp
v débouter de                          subj > de|à|obj|comp
v rejeter condition                    subj > de|à|obj|comp
v éconduire {obj: %asks} subj > de|à|obj|comp
v opposer fin de non-recevoir          subj > de|à|obj|comp
v refuser ultimatum                    subj > de|à|obj|comp
v refuser de satisfaire demande        subj > de|à|obj|comp
v refuser d'accéder demande            subj > de|à|obj|comp
v refuser d'accéder                    subj > de|à|obj|comp
v refuser de répondre appel            subj > de|à|obj|comp
v refuser de céder pression            subj > de|à|obj|comp
v refuser de céder chantage            subj > de|à|obj|comp
v refuser de satisfaire                subj > de|à|obj|comp
v refuser de donner suite              subj > de|à|obj|comp
v rester sourd appel                   subj > de|à
v rester insensible                    subj > de|à
n refus demande
v récuser {obj: %asks} subj > de|par|obj|à
v dédaigner {obj: %asks} subj > de|par|obj|à
v ignorer {obj: %asks} subj > de|par|obj|à
v combattre {obj: %asks} subj > de|par|obj|à
v contrer {obj: %asks} subj > de|par|obj|à
v exclure {obj: %asks} subj > de|par|obj|à

[reject_proposal]
v: subj > de|avec|obj
n: agent|par > de
v rejeter plan                         subj > de|avec|obj|à
v rejeter {obj: proposition/accord/compromis/trêve/cessez-le-feu/offre}   subj > de|avec|obj|à
v rejeter plan paix                    subj > de|avec|obj|à
v rejeter initiative                   subj > de|avec|obj|à
v rejeter projet                       subj > de|avec|obj|à
v rejeter idée                         subj > de|avec|obj|à
v rejeter feuille route                subj > de|avec|obj|à
v décliner {obj: offre/proposition}   subj > de|avec|obj|à
v refuser proposition                  subj > de|avec|obj|à
v refuser compromis                    subj > de|avec|obj|à
v refuser accord                       subj > de|avec|obj|à
v refuser trêve                        subj > de|avec|obj|à
v refuser cessez-le-feu                subj > de|avec|obj|à
v refuser offre                        subj > de|avec|obj|à
v repousser {obj: offre/proposition}   subj > de|avec|obj|à
v repousser plan                       subj > de|avec|obj|à
v écarter idée                         subj > de|avec|obj|à
v écarter plan                         subj > de|avec|obj|à
v écarter {obj: proposition}   subj > de|avec|obj|à
v refuser concession                   subj > de|avec|obj|à
v refuser tout compromis               subj > de|avec|obj|à
v balayer {obj: proposition}   subj > de|avec|obj|à
v enterrer {obj: plan/accord/projet/proposition/initiative} subj > de|avec|obj|à
v rejeter en bloc                      subj > de|avec|obj|à
v rejeter catégoriquement              subj > de|avec|obj|à
v opposer refus plan                   subj > de|avec|obj|à
v juger inacceptable plan              subj > de|avec|obj|à
v échouer à trouver accord             both > both|avec
v refuser de faire concession          subj > à|face_à|devant|avec|comp
v refuser de céder                     subj > à|face_à|devant|avec|comp
v refuser tout dialogue                subj > à|face_à|devant|avec|comp
v refuser de transiger                 subj > à|face_à|devant|avec|comp
n rejet plan
n refus trêve
n refus compromis

[refuse_to_sign]
v: subj > avec|de|comp|obj
v refuser de signer                    subj > event|comp|obj|avec
v refuser de ratifier                  subj > event|comp|obj|avec
v refuser de parapher                  subj > event|comp|obj|avec
v refuser d'approuver                  subj > event|comp|obj|avec
v refuser d'entériner                  subj > event|comp|obj|avec
v refuser de voter                     subj > event|comp|obj|avec
v refuser d'endosser                   subj > event|comp|obj|avec
v refuser de valider                   subj > event|comp|obj|avec
v refuser de conclure accord           subj > event|comp|obj|avec
v refuser de prolonger accord          subj > event|comp|obj|avec
v refuser de renouveler accord         subj > event|comp|obj|avec
v refuser de s'associer déclaration    subj > event|comp|obj|avec
v refuser de souscrire                 subj > event|comp|obj|avec
v bouder {obj: signature}   subj > event|comp|obj|avec
v rejeter {obj: ratification}   subj > event|comp|obj|avec
v repousser {obj: signature}   subj > event|comp|obj|avec
v s'abstenir de signer                 subj > event|comp|obj|avec
v renoncer à signer                    subj > avec|comp
v renoncer accord   subj > avec|comp
n refus signer                         agent > avec|de
n refus ratifier                       agent > avec|de
n refus approuver                      agent > avec|de

[refuse_recognition]
v: subj > comp|obj|de
v refuser de reconnaître               subj > comp|obj|de|à
v refuser de reconnaître légitimité    subj > comp|obj|de|à
v refuser de reconnaître résultat      subj > comp|obj|de|à
v refuser de reconnaître indépendance  subj > comp|obj|de|à
v refuser de reconnaître annexion      subj > comp|obj|de|à
v refuser de reconnaître autorité      subj > comp|obj|de|à
v refuser de reconnaître gouvernement  subj > comp|obj|de|à
v refuser reconnaissance               subj > comp|obj|de|à
v rejeter légitimité                   subj > comp|obj|de|à
v dénier légitimité                    subj > comp|obj|de|à
v refuser légitimité                   subj > comp|obj|de|à
v récuser autorité                     subj > comp|obj|de|à
v récuser compétence                   subj > comp|obj|de|à
v dénier droit                         subj > comp|obj|de|à
v refuser accréditation                subj > comp|obj|de|à
v refuser agrément                     subj > comp|obj|de|à
v rejeter résultat                     subj > de|obj
v rejeter résultat élection            subj > de|obj
v récuser résultat                     subj > de|obj
n non-reconnaissance                   agent > de
n refus reconnaître                    agent > de
n refus reconnaissance                 agent > de

[refuse_cooperation]
v: subj > avec|comp|à
v refuser de coopérer                  subj > avec|comp|à|de
v refuser de collaborer                subj > avec|comp|à|de
v refuser coopération                  subj > avec|comp|à|de
v refuser toute coopération            subj > avec|comp|à|de
v refuser de partager information      subj > avec|comp|à|de
v refuser de partager renseignement    subj > avec|comp|à|de
v refuser de participer enquête        subj > avec|comp|à|de
v refuser de travailler avec           subj > avec|comp|à|de
v refuser de former coalition          subj > avec|comp|à|de
v refuser d'entrer coalition           subj > avec|comp|à|de
v refuser de former gouvernement       subj > avec|comp|à|de
v refuser alliance                     subj > avec|comp|à|de
v exclure {obj: alliance/coalition/coopération}   subj > avec|comp|à|de
v rejeter {obj: alliance}   subj > avec|comp|à|de
v refuser de s'associer                subj > avec|comp|à|de
v refuser de se joindre                subj > avec|comp|à|de
v refuser de rejoindre coalition       subj > avec|comp|à|de
v refuser de jouer jeu                 subj > avec|comp|à|de
v refuser de participer mission        subj > avec|comp|à|de
v refuser de témoigner                 subj > avec|comp|à|de
v refuser de remettre document         subj > avec|comp|à|de
v refuser de transmettre document      subj > avec|comp|à|de
n refus coopérer                       agent > avec|de
n refus coopération                    agent > avec|de
n refus collaborer                     agent > avec|de
n non-coopération                      agent > avec|de

[refuse_trade]
v: subj > à|de|comp|obj|avec
v refuser de vendre
v refuser d'acheter
v refuser de commercer
v refuser de livrer gaz
v refuser de livrer pétrole
v refuser de fournir gaz
v refuser d'exporter
v refuser d'importer
v refuser d'investir
v refuser de payer en rouble
v refuser accord commercial
v refuser de payer
v rejeter accord libre-échange
v rejeter offre achat
v repousser offre achat
v refuser offre rachat
v rejeter projet gazoduc
v refuser rachat

[refuse_military_help]
v: subj > à|de|comp|obj
v refuser de livrer arme               subj > à|de|en|avec|comp|obj
v refuser de livrer char               subj > à|de|en|avec|comp|obj
v refuser de livrer missile            subj > à|de|en|avec|comp|obj
v refuser de fournir arme              subj > à|de|en|avec|comp|obj
v refuser d'envoyer arme               subj > à|de|en|avec|comp|obj
v refuser d'envoyer troupe             subj > à|de|en|avec|comp|obj
v refuser d'envoyer soldat             subj > à|de|en|avec|comp|obj
v refuser de déployer                  subj > à|de|en|avec|comp|obj
v refuser d'intervenir                 subj > à|de|en|avec|comp|obj
v refuser de défendre                  subj > à|de|en|avec|comp|obj
v refuser de participer guerre         subj > à|de|en|avec|comp|obj
v refuser de participer intervention   subj > à|de|en|avec|comp|obj
v refuser de participer opération      subj > à|de|en|avec|comp|obj
v refuser de s'engager militairement   subj > à|de|en|avec|comp|obj
v exclure envoi troupe                 subj > à|de|en|avec|comp|obj
v exclure envoi soldat                 subj > à|de|en|avec|comp|obj
v exclure envoi arme                   subj > à|de|en|avec|comp|obj
v exclure livraison arme               subj > à|de|en|avec|comp|obj
v exclure intervention                 subj > à|de|en|avec|comp|obj
v exclure intervention militaire       subj > à|de|en|avec|comp|obj
v rejeter coopération militaire        subj > à|de|en|avec|comp|obj
v refuser base militaire               subj > à|de|en|avec|comp|obj
v refuser d'accueillir base            subj > à|de|en|avec|comp|obj
v refuser d'abriter base               subj > à|de|en|avec|comp|obj
v rejeter présence militaire           subj > à|de|en|avec|comp|obj
v refuser présence troupe              subj > à|de|en|avec|comp|obj
v refuser survol                       subj > à|de|en|avec|comp|obj
v refuser garantie sécurité            subj > à|de|en|avec|comp|obj
v écarter envoi troupe                 subj > à|de|en|avec|comp|obj
v refuser soutien militaire            subj > à|de|en|avec|comp|obj
v refuser adhésion otan                subj > à|de|en|avec|comp|obj
n refus livrer                         agent > à|de
n refus livrer arme                    agent > à|de
n refus intervenir                     agent > à|de

[refuse_refugees]
v: subj > de|comp|obj|à
v refuser d'accueillir                 subj > de|comp|obj|à
v refuser d'accueillir réfugié         subj > de|comp|obj|à
v refuser d'accueillir migrant         subj > de|comp|obj|à
v refuser asile                        subj > de|comp|obj|à
v refuser d'accorder asile             subj > de|comp|obj|à
v rejeter demande asile                subj > de|comp|obj|à
v débouter demandeur asile             subj > de|comp|obj|à
v refuser quota réfugié                subj > de|comp|obj|à
v refuser quota                        subj > de|comp|obj|à
v refuser répartition migrant          subj > de|comp|obj|à
v refuser de laisser accoster          subj > de|comp|obj|à
v refuser de laisser débarquer         subj > de|comp|obj|à
v refuser débarquement                 subj > de|comp|obj|à
v refuser accostage                    subj > de|comp|obj|à
v refuser d'ouvrir port                subj > de|comp|obj|à
v refuser de reprendre ressortissant   subj > de|comp|obj|à
v refuser de rapatrier                 subj > de|comp|obj|à
n refus asile                          agent > de
n refus accueillir                     agent > de

[refuse_extradition]
v: subj > à|vers|comp|de
v refuser d'extrader
v refuser extradition
v rejeter {obj: extradition}
v rejeter demande extradition
v refuser de livrer {to: person}
v refuser de remettre {to: person}
v refuser de livrer suspect
v s'opposer {obj: extradition}
v refuser d'exécuter mandat
v refuser d'arrêter
v bloquer {obj: extradition}
n refus extrader                       agent > à|vers
n refus extradition                    agent > à|vers

[refuse_release]
v: subj > comp|obj|de
v refuser de libérer
v refuser de relâcher
v refuser libération
v refuser de gracier
v rejeter {obj: libération}
v refuser grâce
v rejeter demande libération
v rejeter demande grâce
v rejeter grâce
v refuser de rendre otage
v refuser de rendre corps
v refuser liberté sous caution
v refuser liberté conditionnelle
v refuser remise liberté
v maintenir en prison
v refuser de restituer
v refuser de rendre {obj: territoire/île/fonds/bien/corps/otage/prisonnier/avoir}
v refuser restitution
n refus libérer                        agent > de
n refus libération                     agent > de
n refus restituer                      agent > de

[refuse_lift_sanctions]
v: subj > contre|à|sur|de|comp
v refuser de lever
v refuser de lever sanction
v refuser de lever embargo
v refuser de lever blocus
v refuser de lever interdiction
v refuser d'alléger sanction
v refuser d'assouplir sanction
v refuser levée sanction
v exclure levée sanction
v exclure de lever sanction
v exclure allègement sanction
v rejeter levée
v s'opposer levée sanction
v refuser de supprimer droit douane
v refuser de suspendre droit douane
v refuser de débloquer
v refuser de dégeler
v refuser de rouvrir frontière
v refuser d'ouvrir marché
v refuser de lever gel
v refuser dérogation
v refuser exemption
n refus lever                          agent > contre|sur|de

[refuse_access]
v: subj > à|de|comp
v refuser entrée                       subj > à|de|comp|obj
v refuser accès                        subj > à|de|comp|obj
v refuser visa                         subj > à|de|comp|obj
v interdire entrée à observateur       subj > à|de|comp|obj
v refuser visite                       subj > à|de|comp|obj
v refuser d'admettre                   subj > à|de|comp|obj
v refuser inspection                   subj > à|de|comp|obj
v refuser inspecteur                   subj > à|de|comp|obj
v refuser inspection internationale    subj > à|de|comp|obj
v refuser observateur                  subj > à|de|comp|obj
v refuser mission                      subj > à|de|comp|obj
v refuser d'autoriser                  subj > à|de|comp|obj
v refuser de laisser entrer            subj > à|de|comp|obj
v refuser de laisser passer            subj > à|de|comp|obj
v refuser autorisation                 subj > à|de|comp|obj
v refuser permis                       subj > à|de|comp|obj
v refuser de permettre                 subj > à|de|comp|obj
v refuser ouverture corridor           subj > à|de|comp|obj
v refuser de rouvrir                   subj > à|de|comp|obj
v refuser survol territoire            subj > à|de|comp|obj
v refuser atterrissage                 subj > à|de|comp|obj
v refuser passage                      subj > à|de|comp|obj
v refuser droit passage                subj > à|de|comp|obj
v refuser enquête internationale       subj > à|de|comp|obj
v rejeter enquête internationale       subj > à|de|comp|obj
v rejeter enquête indépendante         subj > à|de|comp|obj
v refuser force internationale         subj > à|de|comp|obj
v rejeter force internationale         subj > à|de|comp|obj
v rejeter déploiement casque bleu      subj > à|de|comp|obj
v refuser déploiement                  subj > à|de|comp|obj
v rejeter mission                      subj > à|de|comp|obj
v bloquer accès inspecteur             subj > à|de|comp|obj
n refus accès                          agent > à
n refus entrée                         agent > à
n refus visa                           agent > à
n refus autorisation                   agent > à
n refus inspection                     agent > à

[refuse_deescalate]
v: subj > de|avec|comp|face_à
v refuser de retirer
v refuser de retirer troupe
v refuser de se retirer
v refuser retrait
v refuser de désarmer
v refuser de déposer arme
v refuser désarmement
v refuser de cesser combat
v refuser de cesser feu
v exclure {obj: retrait}
v refuser de mettre fin guerre
v refuser de se rendre
v refuser de capituler
v rejeter {obj: désarmement/retrait}
v refuser de quitter territoire
v refuser d'évacuer
v refuser dénucléarisation
v exclure de retirer
v refuser d'abandonner arme
v refuser d'abandonner programme
v refuser de renoncer programme
v refuser de suspendre enrichissement
v refuser de geler
v refuser de lever siège
v rejeter appel à trêve
v refuser de reculer
v refuser désescalade
n refus retirer                        agent > de|face_à
n refus désarmer                       agent > de|face_à
n refus retrait                        agent > de|face_à

[refuse_reform]
v: subj > à|de|comp
v refuser de réformer
v refuser réforme
v rejeter réforme
v refuser de modifier loi
v refuser d'abroger
v refuser d'amender
v refuser de changer politique
v refuser de revenir sur
v refuser de faire marche arrière
v refuser de reculer sur
v maintenir réforme
v rejeter amendement
v exclure réforme
v refuser d'organiser élection
v refuser élection anticipée
v exclure élection anticipée
v rejeter élection anticipée
v refuser référendum
v rejeter référendum
v exclure référendum
v refuser de démissionner
v refuser démission
v exclure {obj: démission}
v exclure de démissionner
v refuser de quitter pouvoir
v refuser de céder pouvoir
v refuser de partir
v refuser de remettre pouvoir
v s'accrocher au pouvoir
v refuser transition
v refuser de reconnaître défaite
v refuser de concéder défaite
v rejeter {obj: démission}
v refuser autonomie
v rejeter indépendance
n refus démissionner                   agent > à
n refus réforme                        agent > à
n refus partir                         agent > à

[refuse_rights]
v: subj > à|de|comp
v refuser droit
v refuser droit vote
v refuser citoyenneté
v refuser nationalité
v refuser d'accorder droit
v refuser d'autoriser manifestation
v refuser d'autoriser rassemblement
v refuser d'enregistrer parti
v refuser d'enregistrer candidature
v rejeter enregistrement
v refuser enregistrement
v refuser licence
v refuser carte presse
v refuser accréditation presse
v refuser statut
v refuser reconnaissance minorité
v refuser de lever état urgence
v refuser de lever couvre-feu
v refuser avocat
v refuser visite consulaire

[refuse_apology]
v: subj > auprès_de|à|comp
v refuser de excuser
v refuser de s'excuser
v refuser d'excuse
v refuser excuse
v refuser de présenter excuse
v refuser de faire repentance
v refuser repentance
v exclure {obj: excuse/repentance}
v rejeter {obj: excuse}
v refuser de regretter
v refuser de dédommager
v refuser réparation
v refuser d'indemniser
v rejeter demande réparation
v refuser de reconnaître responsabilité
v refuser de reconnaître génocide
v refuser de reconnaître tort
v refuser d'assumer
n refus excuser                        agent > à|auprès_de
n refus excuse                         agent > à|auprès_de

[refuse_to_comment]
v: subj > sur|à|comp
v refuser de commenter
v refuser de répondre question
v refuser de confirmer
v refuser de réagir
v se refuser commentaire
v refuser de s'exprimer
v refuser de dévoiler
v refuser de révéler
v refuser de divulguer
v décliner interview
v refuser interview
v refuser tout commentaire

[refuse_talks]
v: subj > avec|comp|de
v refuser de négocier                  subj > avec|comp|de|à
v refuser de discuter                  subj > avec|comp|de|à
v refuser de dialoguer                 subj > avec|comp|de|à
v refuser de parler                    subj > avec|comp|de|à
v refuser de siéger                    subj > avec|comp|de|à
v refuser négociation                  subj > avec|comp|de|à
v refuser dialogue                     subj > avec|comp|de|à
v refuser discussion                   subj > avec|comp|de|à
v refuser pourparler                   subj > avec|comp|de|à
v rejeter {obj: négociation/dialogue/pourparler}   subj > avec|comp|de|à
v rejeter offre dialogue               subj > avec|comp|de|à
v rejeter offre négociation            subj > avec|comp|de|à
v exclure {obj: négociation/discussion/pourparler}   subj > avec|comp|de|à
v exclure de négocier                  subj > avec|comp|de|à
v exclure de discuter                  subj > avec|comp|de|à
v exclure toute négociation            subj > avec|comp|de|à
v écarter {obj: négociation/dialogue}   subj > avec|comp|de|à
v refuser de reprendre négociation     subj > avec|comp|de|à
v refuser de reprendre dialogue        subj > avec|comp|de|à
v refuser de renégocier                subj > avec|comp|de|à
v exclure de renégocier                subj > avec|comp|de|à
v rejeter renégociation                subj > avec|comp|de|à
v refuser de traiter avec              subj > avec|comp|de|à
v refuser de revenir table             subj > avec|comp|de|à
v fermer porte dialogue                subj > avec|comp|de|à
v fermer porte négociation             subj > avec|comp|de|à
v fermer porte à négociation           subj > avec|comp|de|à
v annuler {obj: négociation/pourparler}   subj > avec|comp|de|à
v reporter {obj: négociation}   subj > avec|comp|de|à
v fermer porte {to: state/org/person}  subj > avec|comp|de|à
v quitter {obj: pourparler}   subj > avec|comp|de|à
n refus négocier                       agent > avec
n refus dialoguer                      agent > avec
n refus dialogue                       agent > avec
n refus négociation                    agent > avec
n refus discuter                       agent > avec

[reject_mediation]
v: subj > de|par|obj
v rejeter {obj: médiation/ingérence}
v refuser médiation
v décliner {obj: médiation}
v repousser {obj: médiation}
v écarter {obj: médiation}
v rejeter offre médiation
v refuser médiateur
v récuser médiateur
v rejeter médiateur
v refuser bon office
v rejeter arbitrage
v refuser arbitrage
v récuser arbitrage
v refuser envoyé spécial
v rejeter envoyé
v récuser émissaire
v refuser émissaire
v refuser ingérence
v rejeter toute ingérence
v rejeter intervention étrangère
n refus médiation                      agent > de

[dismiss_threat]
v: subj > de|par|obj
v balayer {obj: menace}
v ignorer {obj: menace}
v rejeter {obj: menace/chantage/diktat}
v mépriser {obj: menace}
v minimiser {obj: menace}
v rire {obj: menace}
v se moquer menace
v braver {obj: menace/avertissement}
v refuser de céder menace
v refuser de se laisser intimider
v refuser chantage
v refuser diktat
v ignorer mise en garde
v passer outre avertissement
v défier {obj: avertissement}

[sabotage_talks]
v: subj > avec|de|obj|entre
v faire capoter {obj: accord/négociation/résolution/pourparler/sommet/plan} subj > avec|de|à|entre|obj
v faire échouer {obj: accord/négociation/résolution/pourparler/sommet/plan} subj > avec|de|à|entre|obj
v torpiller {obj: accord/négociation/projet/pourparler/résolution/plan/sommet/processus} subj > avec|de|à|entre|obj
v saborder {obj: accord/négociation/projet/pourparler/plan/processus} subj > avec|de|à|entre|obj
v saboter {obj: accord/négociation/pourparler/processus/sommet/trêve/dialogue/effort} subj > avec|de|à|entre|obj
v faire dérailler {obj: accord/négociation/processus/pourparler} subj > avec|de|à|entre|obj
v entraver {obj: négociation/accord/processus/effort/dialogue/enquête/travail} subj > avec|de|à|entre|obj
v paralyser {obj: conseil/négociation/processus} subj > avec|de|à|entre|obj
v enrayer {obj: négociation/processus} subj > avec|de|à|entre|obj
v bloquer {obj: négociation/processus/accord/consensus/dialogue} subj > avec|de|à|entre|obj
v compromettre {obj: négociation/accord/processus/dialogue} subj > avec|de|à|entre|obj
v faire barrage                        subj > avec|de|à|entre|obj
v faire traîner {obj: négociation/discussion} subj > avec|de|à|entre|obj
v mettre en échec                      subj > avec|de|à|entre|obj
n sabotage négociation                 agent|par > à|contre|de

[contest_territory]
v: both|subj > avec|both|à
v se disputer {obj: territoire/île/vallée/région/frontière/archipel/contrôle/souveraineté} subj > à|de|avec|sur|obj
v disputer {obj: territoire/île/vallée/région/souveraineté/contrôle} subj > à|de|avec|sur|obj
v revendiquer {obj: territoire/île/archipel/région/souveraineté/plateau/province; from: state} subj > à|de|avec|sur|obj
v contester souveraineté               subj > à|de|avec|sur|obj
v contester frontière                  subj > à|de|avec|sur|obj
v contester tracé frontière            subj > à|de|avec|sur|obj
v contester revendication territoriale subj > à|de|avec|sur|obj
v rejeter revendication territoriale   subj > à|de|avec|sur|obj
v rejeter revendication souveraineté   subj > à|de|avec|sur|obj
v rejeter carte                        subj > à|de|avec|sur|obj
v refuser de délimiter frontière       subj > à|de|avec|sur|obj
v rejeter tracé frontière              subj > à|de|avec|sur|obj
n différend territorial                both|agent > avec|both|sur|contre
n différend frontalier                 both|agent > avec|both|sur|contre
n litige frontalier                    both|agent > avec|both|sur|contre
n dispute territoriale                 both|agent > avec|both|sur|contre
n dispute frontalière                  both|agent > avec|both|sur|contre
n querelle territoriale                both|agent > avec|both|sur|contre
n litige territorial                   both|agent > avec|both|sur|contre
n revendication territoriale           both|agent > avec|both|sur|contre

[breach_commitment]
v: subj > avec|de|envers|obj
n: agent|par > de|avec
v violer {obj: %pledges}               subj > avec|de|envers|vis-à-vis_de|à|obj
v enfreindre {obj: %pledges}           subj > avec|de|envers|vis-à-vis_de|à|obj
v bafouer {obj: %pledges}              subj > avec|de|envers|vis-à-vis_de|à|obj
v transgresser {obj: %pledges}         subj > avec|de|envers|vis-à-vis_de|à|obj
v contrevenir                          subj > avec|de|envers|vis-à-vis_de|à|obj
v manquer {obj: engagement}   subj > avec|de|envers|vis-à-vis_de|à|obj
v manquer obligation                   subj > avec|de|envers|vis-à-vis_de|à|obj
v manquer à parole                     subj > avec|de|envers|vis-à-vis_de|à|obj
v manquer à promesse                   subj > avec|de|envers|vis-à-vis_de|à|obj
v renier {obj: engagement/promesse/parole/signature} subj > avec|de|envers|vis-à-vis_de|à|obj
v revenir sur engagement               subj > avec|de|envers|vis-à-vis_de|à|obj
v revenir sur promesse                 subj > avec|de|envers|vis-à-vis_de|à|obj
v revenir sur accord                   subj > avec|de|envers|vis-à-vis_de|à|obj
v trahir {obj: engagement/promesse/parole} subj > avec|de|envers|vis-à-vis_de|à|obj
v faillir engagement   subj > avec|de|envers|vis-à-vis_de|à|obj
v violer traité                        subj > avec|de|envers|vis-à-vis_de|à|obj
v violer convention                    subj > avec|de|envers|vis-à-vis_de|à|obj
v violer droit international           subj > avec|de|envers|vis-à-vis_de|à|obj
v violer résolution                    subj > avec|de|envers|vis-à-vis_de|à|obj
v violer charte                        subj > avec|de|envers|vis-à-vis_de|à|obj
v rompre {obj: promesse/engagement/serment} subj > avec|de|envers|vis-à-vis_de|à|obj
v piétiner {obj: accord}   subj > avec|de|envers|vis-à-vis_de|à|obj
v s'affranchir accord   subj > avec|de|envers|vis-à-vis_de|à|obj
v s'affranchir engagement   subj > avec|de|envers|vis-à-vis_de|à|obj
v faire défaut dette                   subj > avec|de|envers|vis-à-vis_de|à|obj
v faire défaut sur dette               subj > avec|de|envers|vis-à-vis_de|à|obj
n violation accord
n violation traité
n violation résolution
n violation embargo
n violation engagement
n violation droit international
n non-respect accord
n manquement
n infraction
n violation souveraineté

[evade_sanctions]
v: subj > de|contre|obj
v contourner {obj: sanction/embargo/restriction/interdiction/plafonnement/blocus}
v échapper sanction
v éluder {obj: sanction}
v se soustraire sanction
v déjouer {obj: sanction}
v violer régime sanction
v aider à contourner sanction
v forcer {obj: blocus/embargo}
v briser {obj: blocus}
v rompre embargo
v braver {obj: blocus}
n contournement sanction               agent|par > de|contre
n contournement embargo                agent|par > de|contre
n violation sanction                   agent|par > de|contre

[isolate]
v: subj > obj
n: par|agent > de
v isoler {to: state/person; from: state/org/person/group} subj > obj|de|comp
v ostraciser                           subj > obj|de|comp
v mettre ban                           subj > obj|de|comp
v mettre écart                         subj > obj|de|comp
v marginaliser {to: state/org}         subj > obj|de|comp
v chercher à isoler                    subj > obj|de|comp
v traiter comme paria                  subj > obj|de|comp
v mettre en quarantaine diplomatique   subj > obj|de|comp
v exclure {obj: réunion}   subj > obj|de|comp
v refuser siège                        subj > obj|de|comp
v tenir éloigné                        subj > obj|de|comp
v mettre à index {to: state; from: state/org} subj > obj|de|comp
v mettre sur touche                    subj > obj|de|comp
n isolement {from: state/org/group; to: state}
n ostracisme
n mise écart

[dismiss_appeal]
v: subj > de|obj
n: par|agent > de
v rejeter {obj: recours/plainte/pétition}
v rejeter pourvoi
v débouter
v déclarer irrecevable
v juger irrecevable
v rejeter demande annulation
v rejeter action
v rejeter demande arrêt
v confirmer peine en appel
n rejet pourvoi
n fin non-recevoir

[reject_ruling]
v: subj > de|par|obj
v rejeter décision
v rejeter jugement
v rejeter compétence
v récuser tribunal
v récuser juge
v contester {obj: verdict}
v contester jugement
v ignorer jugement
v ignorer arrêt
v refuser d'appliquer décision
v refuser d'exécuter jugement
v refuser compétence cour
v faire appel de décision
v interjeter {obj: appel}
v qualifier jugement nul

[reject_candidate]
v: subj > de|à|obj
v refuser nomination
v rejeter nomination de
v récuser candidat
v refuser ambassadeur
v refuser d'accréditer
v refuser candidature
v s'opposer nomination
v bloquer nomination ambassadeur
v rejeter gouvernement
v refuser investiture
v refuser gouvernement
v refuser de nommer
v rejeter premier ministre
v refuser poste
v décliner poste

[reject_refugee_deal]
v: subj > de|avec|obj
v rejeter accord migratoire
v rejeter pacte migratoire
v rejeter pacte migration
v rejeter plan migratoire
v refuser retour réfugié
v rejeter retour réfugié
v rejeter déplacement population
v rejeter transfert population
v refuser transfert migrant
v rejeter plan déplacement
v refuser déplacement forcé
v refuser vol expulsion
v refuser de reprendre migrant

[reject_climate]
v: subj > de|obj|avec
v refuser partage eau
v rejeter accord eau
v rejeter accord climat
v refuser accord climat
v refuser engagement climat
v refuser de réduire émission
v refuser de réduire production
v refuser d'augmenter production
v rejeter plafonnement prix
v refuser plafonnement
v rejeter quota pêche
v refuser quota pêche
v rejeter projet barrage
v refuser prolongation accord céréale
v refuser de prolonger accord céréalier
v refuser transit gaz
v refuser de prolonger transit

[reject_health_help]
v: subj > de|obj
v refuser vaccin
v rejeter vaccin
v refuser aide médicale
v refuser don vaccin
v refuser équipe médicale
v refuser enquête oms
v rejeter enquête oms
v rejeter enquête origine
v refuser traité pandémie
v rejeter traité pandémie
v refuser enquête origine

[cancel_visit]
v: subj > en|à|dans|chez
n: par|agent > en|à|de
v annuler {obj: %visits; to: state/group/org} subj > en|à|dans|chez|de
v reporter {obj: %visits; to: state/group/org} subj > en|à|dans
v ajourner {obj: %visits; to: state/group/org} subj > en|à|dans
v écourter {obj: %visits; to: state/group/org} subj > en|à|dans
v annuler {obj: tournée}
v reporter {obj: déplacement}
v suspendre {obj: visite}
n annulation visite
n report visite
n ajournement visite
n annulation voyage
n annulation déplacement

[cancel_meeting]
v: subj > avec|de
n: par|agent > avec
v annuler {obj: %meetings}     subj > avec|de|obj
n annulation sommet
n annulation rencontre
n annulation réunion
n annulation entretien
n report sommet
n report rencontre
n report négociation
