# ACCUSE: criticism, blame, accusation, insult, investigation, worry about another's conduct.

[accuse]
v: subj > obj
n: agent > contre|envers|à_l'encontre_de|à_l'égard_de|à
v accuser
v incriminer
v mettre en cause
v imputer                      subj > à
v attribuer {obj: attaque/responsabilité/attentat/frappe/explosion/piratage/sabotage/assassinat} subj > à
v reprocher                    subj > à
v blâmer
v soupçonner
v suspecter
v pointer doigt
v montrer doigt
v mettre index
v clouer pilori
v s'en prendre {to: state/org/person/group/part} subj > à
v s'en prendre verbalement     subj > à
n accusation
n reproche
n grief
n mise en cause                agent > de
n soupçon                      agent > contre|envers|à_l'égard_de|sur
n allégation                   agent > contre|à_l'encontre_de
v porter accusation                    subj > contre|envers|à_l'encontre_de
v formuler accusation                  subj > contre|envers|à_l'encontre_de
v émettre accusation                   subj > contre|envers|à_l'encontre_de
v réitérer accusation                  subj > contre|envers|à_l'encontre_de
v relancer accusation                  subj > contre|envers|à_l'encontre_de
v étayer accusation                    subj > contre|envers|à_l'encontre_de
v faire grief                          subj > à
v tenir rigueur                        subj > à
v jeter faute                          subj > sur
v faire retomber faute                 subj > sur
v faire retomber blâme                 subj > sur
v jeter suspicion                      subj > sur
v jeter soupçon                        subj > sur
v faire peser soupçon                  subj > sur
v jeter opprobre                       subj > sur
v jeter discrédit                      subj > sur
v accabler {to: state/org/person; from: state/org/person}
v pointer responsabilité               subj > de
v souligner responsabilité             subj > de
v dénoncer responsabilité              subj > de
v désigner coupable
v vouer gémonies
v imputer faute                        subj > à
v imputer responsabilité               subj > à
v montrer doigt vers                   subj > vers
v dresser réquisitoire                 subj > contre
v livrer réquisitoire                  subj > contre
n réquisitoire                         agent > contre
n imputation                           agent > contre|à
n incrimination                        agent > de|contre
n blâme                                agent > contre|envers|à
n grave accusation
n fausse accusation
n nouvelle accusation
v engager procédure contre      subj > contre
v requérir {obj: an/année/mois/peine/prison/perpétuité} subj > contre
v requérir peine                subj > contre
v requérir prison               subj > contre
v requérir an                   subj > contre
v requérir perpétuité           subj > contre
v clouer au pilori
v rejeter tort                  subj > sur
v renvoyer dos à dos
v y voir main                   subj > de
v dire responsable
v rendre coupable               subj > obj
v désigner comme coupable
v mettre sur banc accusé
v montrer du doigt
v pointer du doigt
v établir responsabilité        subj > de
v confirmer responsabilité      subj > de
n réquisitoire sévère           agent > contre
v se voir accuser               par > subj
v faire peser responsabilité    subj > sur
v ériger en coupable            subj > obj

[criticise]
v: subj > obj|de
n: agent > contre|envers|à_l'égard_de|à_l'encontre_de|de|sur|à
v attaquer {from: person; to: person} subj > obj
v s'attaquer {to: person; from: person} subj > à
v critiquer
v dénoncer
v fustiger
v décrier
v éreinter
v étriller {to: state/person/org}
v pourfendre
v désapprouver
v honnir
v conspuer
v huer
v égratigner {to: state/person/org}
v écorner {to: state/person/org}
v épingler
v étriper {to: person}
v tacler {to: state/person/org; from: person}
v cingler
v se plaindre                  subj > de|auprès_de
v invectiver
v tirer boulet rouge           subj > sur
v émettre critique             subj > contre|envers|sur
v avoir mot durs               subj > contre|envers|pour
v multiplier critique          subj > contre|envers
v multiplier attaque verbale   subj > contre
v adresser critique            subj > à
v adresser reproche            subj > à
v faire reproche               subj > à
v lancer accusation            subj > contre
v proférer accusation          subj > contre
v qualifier {to: state/org/person/group} subj > obj|de
v pointer {obj: manquement}   subj > de
v pointer lacune               subj > de
n critique
n dénonciation                 agent > de
n réprobation                  agent > de|envers
n diatribe                     agent > contre
n charge {to: state/person; from: person} agent > contre
n attaque verbale              agent > contre
n allusion                     agent > à
n propos virulent              agent > contre|envers
v faire procès                         subj > de|à
v instruire procès                     subj > de
v trouver redire                       subj > à
v critiquer vivement                   subj > obj|de
v critiquer sévèrement                 subj > obj|de
v critiquer ouvertement                subj > obj|de
v critiquer durement                   subj > obj|de
v dénoncer attitude                    subj > de|obj|par
v dénoncer comportement                subj > de|obj|par
v dénoncer politique                   subj > de|obj|par
v dénoncer décision                    subj > de|obj|par
v dénoncer projet                      subj > de|obj|par
v dénoncer propos                      subj > de|obj|par
v critiquer politique                  subj > de|obj|par
v critiquer décision                   subj > de|obj|par
v critiquer attitude                   subj > de|obj|par
v fustiger politique                   subj > de|obj|par
v fustiger décision                    subj > de|obj|par
v fustiger attitude                    subj > de|obj|par
v dénoncer ambition                    subj > de|obj|par
v dénoncer position                    subj > de|obj|par
v dénoncer action                      subj > de|obj|par
v dénoncer méthode                     subj > de|obj|par
v dénoncer plan                        subj > de|obj|par
v critiquer {obj: accord}   subj > de|obj|par
v tirer à vue                          subj > sur
v se montrer critique                  subj > envers|à_l'égard_de|de|vis-à-vis_de
v être critique                        subj > envers|à_l'égard_de|de|vis-à-vis_de
v se montrer sévère                    subj > envers|à_l'égard_de|de|vis-à-vis_de
v descendre en flamme                  subj > obj|de
v passer savon                         subj > à
v ruer dans brancard                   subj > contre
v accabler critique                    subj > obj
v cribler critique                     subj > obj
v abreuver critique                    subj > obj
v formuler critique                    subj > contre|envers|à_l'égard_de
v essuyer critique                     subj > contre|envers|à_l'égard_de
v réitérer critique                    subj > contre|envers|à_l'égard_de
v s'attirer critique                   de|par > subj
v s'attirer foudre                     de|par > subj
v subir critique                       de|par > subj
v essuyer feu                          de|par > subj
v s'attirer ire                        de|par > subj
n critique acerbe                      agent > contre|envers|à_l'égard_de|de
n critique virulent                    agent > contre|envers|à_l'égard_de|de
n vive critique                        agent > contre|envers|à_l'égard_de|de
n feu critique                         agent > contre|envers|à_l'égard_de|de
n volée bois vert                      agent > contre|envers|à_l'égard_de|de
n salve critique                       agent > contre|envers|à_l'égard_de|de
n levée bouclier                       agent > contre|envers|à_l'égard_de|de
n philippique                          agent > contre|envers|à_l'égard_de|de
n attaque frontal                      agent > contre|envers|à_l'égard_de|de
n offensive verbale                    agent > contre|envers|à_l'égard_de|de
n coup griffe                          agent > contre|envers|à_l'égard_de|de
n coup gueule                          agent > contre|envers|à_l'égard_de|de
n réaction indignée                    agent > contre|envers|à_l'égard_de|de
n remontrance                          agent > contre|envers|à_l'égard_de|de
v se déchaîner                  subj > contre
v s'élever                      subj > contre
v s'ériger                      subj > contre
v charger violemment
v étriller
v égratigner
v tirer à boulet rouge          subj > sur
v avoir mot dur                 subj > contre|envers|pour
v reprocher attitude            subj > à|de
v déplorer silence              subj > de
v pointer manquement            subj > de
v pointer insuffisance          subj > de
v pointer défaillance           subj > de
n charge                        agent > contre
n charge virulent               agent > contre
n charge violent                agent > contre
n salve                         agent > contre
n tir à boulet rouge            agent > contre|sur
v décerner mauvais point        subj > à
v donner mauvais point          subj > à
v distribuer mauvais point      subj > à

[condemn]
v: subj > obj|de
n: agent|par > de|contre
v condamner
v condamner fermement
v flétrir
v stigmatiser
n condamnation
v condamner énergiquement              subj > de|obj|par
v condamner vigoureusement             subj > de|obj|par
v condamner sévèrement                 subj > de|obj|par
v condamner unanimement                subj > de|obj|par
v condamner {obj: violence}   subj > de|obj|par
v condamner action                     subj > de|obj|par
v condamner politique                  subj > de|obj|par
v condamner comportement               subj > de|obj|par
v condamner propos                     subj > de|obj|par
v condamner déclaration                subj > de|obj|par
v condamner décision                   subj > de|obj|par
v condamner acte                       subj > de|obj|par
v réprouver
v anathématiser
v vouer à vindicte
v mettre à index {from: state/org}
v désavouer
v répudier {to: state/person/org}
v exprimer condamnation                subj > de|contre
v réitérer condamnation                subj > de|contre
v réaffirmer condamnation              subj > de|contre
v prononcer condamnation {from: state/org} subj > de|contre
n ferme condamnation
n vive condamnation
n condamnation unanime
n condamnation international
n répudiation
n réprobation général

[not_condemn]
v: subj > comp|obj
v s'abstenir de condamner
v refuser de condamner
v éviter de condamner
v se garder de condamner
v se refuser à condamner
v s'abstenir de critiquer
v refuser de critiquer
v éviter de critiquer
v refuser de voter résolution  subj > contre|obj
v s'abstenir lors vote         subj > sur|contre
v s'abstenir de dénoncer               subj > comp|obj|sur
v refuser de dénoncer                  subj > comp|obj|sur
v éviter de dénoncer                   subj > comp|obj|sur
v se refuser à critiquer               subj > comp|obj|sur
v rester silencieux {to: state/org; from: state/person} subj > comp|obj|sur

[insult]
v: subj > obj
n: agent > contre|envers|à|à_l'égard_de|à_l'encontre_de
v insulter
v injurier
v outrager
v offenser
v humilier
v bafouer
v mutiler {obj: nom}           subj > obj
v écorcher {obj: nom}          subj > obj
v rabaisser
v mépriser
v gifler
v vexer
v froisser {to: state/person}
v provoquer {to: state; from: state/part}
v faire injure                 subj > à
n insulte
n injure
n affront
n offense
n humiliation
n provocation                  agent > contre|envers|à
n outrage
n propos insultant             agent > contre|envers|à_l'égard_de
v couvrir injure                       subj > obj|à
v agonir injure                        subj > obj|à
v abreuver injure                      subj > obj|à
v traiter de tous nom                  subj > obj|à
v prendre à partie                     subj > obj|à
v manquer de respect {to: state/person} subj > obj|à
v traiter avec mépris                  subj > obj|à
v tourner en humiliation               subj > obj|à
v faire affront                        subj > obj|à
v faire offense                        subj > obj|à
v infliger humiliation                 subj > obj|à
v infliger affront                     subj > obj|à
v proférer insulte                     subj > contre|envers|à
v lancer insulte                       subj > contre|envers|à
v lancer injure                        subj > contre|envers|à
v proférer injure                      subj > contre|envers|à
v cracher mépris                       subj > contre|envers|à
n insulte raciste                      agent > contre|envers|à|à_l'égard_de
n injure publique                      agent > contre|envers|à|à_l'égard_de
n propos raciste                       agent > contre|envers|à|à_l'égard_de
n propos blessant                      agent > contre|envers|à|à_l'égard_de
n propos offensant                     agent > contre|envers|à|à_l'égard_de
n mépris                               agent > contre|envers|à|à_l'égard_de
n manque respect                       agent > contre|envers|à|à_l'égard_de

[warn_of]
v: subj > contre|obj
n: agent > contre|à|à_l'adresse_de
v mettre en garde              subj > contre|obj|comp|event
v avertir                      subj > contre|obj
v alerter                      subj > sur|contre|obj
v prévenir {to: state/person/org/group; from: state/person/org/group/part} subj > obj
v sonner alarme                subj > sur|contre
v tirer sonnette alarme        subj > sur|contre
v lancer avertissement         subj > à
v lancer mise en garde         subj > à|contre
v adresser mise en garde       subj > à
v adresser avertissement       subj > à
v envoyer message              subj > à
v envoyer signal               subj > à
v envoyer avertissement        subj > à
n mise en garde
n avertissement
v mettre en garde contre ambition      subj > de
v mettre en garde contre ingérence     subj > de
v alerter sur danger                   subj > de
v alerter sur menace                   subj > de
v alerter sur risque                   subj > de
v mettre en garde contre menace        subj > de
v s'alarmer expansion                  subj > de
v attirer attention sur danger         subj > de
v agiter chiffon rouge                 subj > contre|sur
v agiter drapeau rouge                 subj > contre|sur
v mettre en alerte contre              subj > contre|sur
v prévenir contre {from: state/person/org} subj > contre|sur
v présenter comme menace               subj > obj
v considérer comme menace              subj > obj
v percevoir comme menace               subj > obj
v voir comme menace                    subj > obj
v décrire comme menace                 subj > obj
v désigner comme menace                subj > obj
v qualifier comme menace               subj > obj
n cri alarme                           agent > contre|sur|à
n signal alarme                        agent > contre|sur|à
n alerte {from: state/org/person; to: state/org/person} agent > contre|sur|à

[complain]
v: subj > auprès_de|contre|de
n: agent > contre|auprès_de
v porter plainte               subj > contre
v déposer plainte              subj > contre
v se plaindre auprè            subj > de|auprès_de
v engager procédure            subj > contre
v ouvrir procédure             subj > contre
v lancer procédure             subj > contre
n plainte
v adresser plainte                     subj > contre|auprès_de|de
v soumettre plainte                    subj > contre|auprès_de|de
v formuler plainte                     subj > contre|auprès_de|de
v enregistrer plainte                  subj > contre|auprès_de|de
v formuler grief                       subj > contre|auprès_de|de
n grief officiel                       agent > contre|auprès_de|à
n plainte officiel                     agent > contre|auprès_de|à
n doléance                             agent > contre|auprès_de|à
n réclamation                          agent > contre|auprès_de|à

[investigate]
v: subj > sur|obj
n: agent > sur|contre|à
v enquêter                     subj > sur
v ouvrir enquête               subj > sur|contre
v lancer enquête               subj > sur|contre
v diligenter enquête           subj > sur|contre
v mener enquête                subj > sur|contre
n enquête                      agent > sur|contre
v poursuivre enquête                   subj > sur|contre|visant
v rouvrir enquête                      subj > sur|contre|visant
v confier enquête                      subj > sur|contre|visant
v conduire enquête                     subj > sur|contre|visant
v élargir enquête                      subj > sur|contre|visant
v annoncer enquête                     subj > sur|contre|visant
v ordonner enquête                     subj > sur|contre|visant
v demander enquête indépendante {from: part/state} subj > sur|contre|visant
v instruire enquête                    subj > sur|contre|visant
v investiguer                          subj > contre|sur|de|obj
v scruter agissement                   subj > contre|sur|de|obj
v vérifier allégation                  subj > contre|sur|de|obj
v se pencher sur cas                   subj > contre|sur|de|obj
v examiner plainte                     subj > contre|sur|de|obj
v examiner accusation                  subj > contre|sur|de|obj
v instruire plainte                    subj > contre|sur|de|obj
v être sous coup enquête               de|par > subj
v faire objet enquête                  de|par > subj
v être visé par enquête                de|par > subj
n investigation                        agent|par > sur|contre|visant
n contre-enquête                       agent|par > sur|contre|visant
n enquête préliminaire                 agent|par > sur|contre|visant
n enquête officielle                   agent|par > sur|contre|visant
n enquête interne                      agent|par > sur|contre|visant
n information judiciaire               agent|par > sur|contre|visant
n instruction judiciaire               agent|par > sur|contre|visant
n enquête fédérale                     agent|par > sur|contre|visant
n enquête administrative               agent|par > sur|contre|visant
v mener investigation           subj > contre|sur
v passer au crible
n procédure                     agent|par > contre|visant
n procédure disciplinaire       agent|par > contre|visant

[sue]
v: subj > obj|contre
n: agent > contre|de
n procès {from: state/part/org; to: person} par|agent > contre|de
v ester en justice                     subj > contre|à
v intenter procès                      subj > contre|à
v engager procès                       subj > contre|à
v intenter action                      subj > contre|à
v introduire action                    subj > contre|à
v engager action en justice            subj > contre|à
v engager action judiciaire            subj > contre|à
v intenter poursuite                   subj > contre|à
v lancer poursuite                     subj > contre|à
v lancer action en justice             subj > contre|à
v saisir justice contre                subj > contre|à
v déposer action collective            subj > contre|à
v réclamer réparation en justice       subj > contre|à
n action en justice                    agent > contre|avec
n procédure judiciaire                 agent > contre|avec
n poursuite pénale                     agent > contre|avec
n action collective                    agent > contre|avec
n procès civil                         agent > contre|avec
n plainte pénale                       agent > contre|avec
n litige                               agent > contre|avec
v porter affaire devant tribunal subj > contre
v traîner devant tribunal
v traîner devant cour
v assigner en diffamation

[disapprove]
a: de > light
n: agent > envers|contre|à
n moue
a désapprobateur
v voir mauvais œil                     subj > obj|de|à
v voir avec inquiétude                 subj > obj|de|à
v voir avec méfiance                   subj > obj|de|à
v regarder avec méfiance               subj > obj|de|à
v goûter peu {from: state/person}      subj > obj|de|à
v se montrer hostile {from: state/person/org; to: state/person/org} subj > obj|de|à

[worry]
v: subj > obj|de|comp
n: agent > face_à|envers|sur|à_l'égard_de
v s'inquiéter                  subj > de|comp
v s'inquiéter de voir          subj > comp
v se préoccuper                subj > de
v se dire préoccuper           subj > par|de
v se dire inquiéter            subj > de|par
v se dire choquer              subj > par
v se dire alarmer              subj > par
v se dire consterner           subj > par
v se dire décevoir             subj > par|de
v se déclarer préoccuper       subj > par|de
v se dire préoccupé            subj > par|de
v se dire inquiet              subj > de|par
v se dire inquiété             subj > de|par
v se dire alarmé               subj > par|de
v se dire choqué               subj > par
v se dire consterné            subj > par
v se déclarer préoccupé        subj > par|de
v se déclarer inquiet          subj > de|par
v être préoccupé {from: state/org/person; to: state/org/person/group} obj > par|de
v être inquiet {from: state/org/person; to: state/org/person/group} subj > de
v douter                       subj > de
v regretter {to: state/org/person/group}
v déplorer
v s'étonner                    subj > de
v se méfier {from: state/org/person/group; to: state/org/person/group} subj > de
v se défier                    subj > de
n inquiétude                   agent > face_à|envers|sur
n préoccupation                agent > face_à|envers|sur
n méfiance                     agent > envers|à|à_l'égard_de
n défiance                     agent > envers|à_l'égard_de
n suspicion                    agent > envers|à_l'égard_de
v exprimer crainte                     subj > de|sur|à|face_à|à_l'égard_de|par
v faire part crainte                   subj > de|sur|à|face_à|à_l'égard_de|par
v avoir crainte                        subj > de|sur|à|face_à|à_l'égard_de|par
v nourrir crainte                      subj > de|sur|à|face_à|à_l'égard_de|par
v redouter {from: state/org/person; to: state/org/person} subj > de|sur|à|face_à|à_l'égard_de|par
v craindre {from: state/org/person; to: state/org/person} subj > de|sur|à|face_à|à_l'égard_de|par
v exprimer inquiétude                  subj > de|sur|à|face_à|à_l'égard_de|par
v exprimer préoccupation               subj > de|sur|à|face_à|à_l'égard_de|par
v exprimer vive préoccupation          subj > de|sur|à|face_à|à_l'égard_de|par
v exprimer grave préoccupation         subj > de|sur|à|face_à|à_l'égard_de|par
v exprimer profonde inquiétude         subj > de|sur|à|face_à|à_l'égard_de|par
v faire part inquiétude                subj > de|sur|à|face_à|à_l'égard_de|par
v faire part préoccupation             subj > de|sur|à|face_à|à_l'égard_de|par
v s'alarmer                            subj > de|par|face_à|à_l'égard_de
v s'émouvoir                           subj > de|par|face_à|à_l'égard_de
v se désoler                           subj > de|sur|à|face_à|à_l'égard_de|par
v se dire troublé                      subj > de|par|face_à|à_l'égard_de
v se dire profondément préoccupé       subj > de|par|face_à|à_l'égard_de
v se dire vivement préoccupé           subj > de|par|face_à|à_l'égard_de
v se dire gravement préoccupé          subj > de|par|face_à|à_l'égard_de
v s'affliger                           subj > de|par|face_à|à_l'égard_de
v se lamenter                          subj > de|sur|à|face_à|à_l'égard_de|par
v inquiéter {from: state/person/org/part; to: state/person/org} obj|de|à|chez > subj
v préoccuper {from: state/person/org/part; to: state/person/org} obj|de|à|chez > subj
v alarmer {from: state/person/org/part; to: state/person/org} obj|de|à|chez > subj
v effrayer {from: state/person/org/part; to: state/person/org} obj|de|à|chez > subj
v susciter inquiétude                  obj|de|à|chez > subj
v susciter préoccupation               obj|de|à|chez > subj
n crainte                              agent > face_à|envers|sur|à_l'égard_de|de
n vive inquiétude                      agent > face_à|envers|sur|à_l'égard_de|de
n vive préoccupation                   agent > face_à|envers|sur|à_l'égard_de|de
n appréhension                         agent > face_à|envers|sur|à_l'égard_de|de
n méfiance réciproque                  agent > face_à|envers|sur|à_l'égard_de|de

[accuse_of_aggression]
v: subj > obj
n: agent > contre|envers|à_l'encontre_de
v accuser d'agression
v accuser d'attaque
v accuser de invasion
v accuser d'incursion
v accuser de violer espace
v accuser d'avoir violé espace
v qualifier d'agresseur
v désigner comme agresseur
v dénoncer {obj: agression}   subj > de
v dénoncer {obj: invasion/incursion/occupation}   subj > de|obj
v dénoncer acte guerre                 subj > de
v dénoncer acte agression              subj > de
n accusation agression

[accuse_of_war_crimes]
v: subj > obj
n: agent > contre|envers|à_l'encontre_de
v accuser de crime contre humanité
v accuser de génocide
v accuser d'atrocité
v accuser de nettoyage ethnique
v accuser de viser civil
v accuser de cibler civil
v accuser d'utiliser famine
v accuser d'exaction
v accuser de tuer civil
v dénoncer crime guerre                subj > de|par
v dénoncer {obj: génocide/massacre/exaction/atrocité}   subj > de|par
v dénoncer nettoyage ethnique          subj > de|par
v qualifier de génocidaire
v traiter de criminel guerre
v qualifier de criminel guerre
n accusation génocide
n accusation crime guerre
v accuser de crime guerre

[accuse_of_rights_abuses]
v: subj > obj
n: agent > contre|envers
v accuser de violation droit
v accuser de violer droit
v accuser d'atteinte droit
v accuser d'abus
v accuser de mauvais traitement
v accuser de répression
v accuser de persécution
v accuser de disparition forcée
v accuser de viol
v accuser d'esclavage
v accuser de traite
v dénoncer violation droit             subj > de|par|dans|en
v dénoncer {obj: torture/répression/arrestation/détention/emprisonnement}   subj > de|par|dans|en
v dénoncer procès                      subj > de|par|dans|en
v documenter {obj: exaction}   subj > de|par
v documenter abus                      subj > de|par
v documenter crime                     subj > de|par
v documenter violation                 subj > de|par
v épingler pour violation
v épingler pour atteinte
v accuser de travail forcé
v accuser d'exécution sommaire

[accuse_of_corruption]
v: subj > obj
n: agent > contre
v accuser de corruption
v accuser de détournement
v accuser de fraude
v accuser de blanchiment
v accuser de trafic influence
v accuser d'enrichissement
v accuser de népotisme
v accuser de malversation
v accuser de conflit intérêt
v accuser de pot-de-vin
v accuser d'évasion fiscale
v accuser de prévarication
v accuser d'extorsion
v accuser de trafic drogue
v accuser de narcotrafic
v accuser d'escroquerie
v dénoncer corruption                  subj > de
v dénoncer détournement                subj > de
v dénoncer malversation                subj > de
v dénoncer népotisme                   subj > de
n accusation corruption                agent > contre|visant
n soupçon corruption                   agent > contre|visant

[accuse_of_espionage]
v: subj > obj
n: agent > contre
v accuser d'espionnage
v accuser d'avoir espionné
v accuser de trahison
v accuser d'intelligence avec
v accuser de collusion
v accuser de collaboration
v accuser de travailler pour
v accuser d'être agent
v accuser d'être espion
v accuser de écouter
v accuser de divulguer
v accuser de haute trahison
v dénoncer espionnage                  subj > de|par
v dénoncer surveillance                subj > de|par
v traiter d'espion
v qualifier d'espion
v traiter d'agent étranger
v qualifier d'agent étranger
n accusation espionnage

[accuse_of_terrorism]
v: subj > obj
n: agent > contre|envers
v accuser de terrorisme
v accuser de soutenir terrorisme
v accuser de financer terrorisme
v accuser de complicité
v accuser d'acte terroriste
v accuser de liens avec
v accuser de protéger terroriste
v accuser d'attentat
v accuser d'assassinat
v accuser d'enlèvement
v qualifier de terroriste
v qualifier d'état terroriste
v traiter de terroriste
v désigner comme terroriste
v qualifier d'état voyou
v dénoncer terrorisme état             subj > de

[accuse_of_lying]
v: subj > obj
v accuser de mentir
v accuser de mensonge
v accuser de désinformation
v accuser de propagande
v accuser de manipulation
v accuser de mauvaise foi
v accuser d'hypocrisie
v accuser de double langage
v accuser de double discours
v accuser de deux poids
v accuser de duplicité
v accuser d'inventer
v accuser de répandre
v accuser de diffuser
v accuser de cynisme
v accuser de falsifier
v accuser de tromper
v accuser d'avoir trompé
v traiter de menteur
v qualifier de menteur
v dénoncer mensonge                    subj > de|par
v dénoncer {obj: propagande/désinformation/manipulation}   subj > de|par
v dénoncer hypocrisie                  subj > de|par
v dénoncer mauvaise foi                subj > de|par
v dénoncer deux poids                  subj > de|par
n accusation mensonge                  agent > contre

[accuse_of_interference]
v: subj > obj
n: agent > contre
v accuser d'ingérence
v accuser de s'ingérer
v accuser d'ingérer
v accuser d'immiscer
v accuser d'interférence
v accuser d'interférer
v accuser de déstabilisation
v accuser de semer
v accuser de fomenter trouble
v accuser d'instrumentaliser
v accuser de fomenter
v accuser d'impérialisme
v accuser de néocolonialisme
v accuser de chercher
v accuser de vouloir
v dénoncer {obj: ingérence/immixtion/interférence}   subj > de|par
v dénoncer tentative déstabilisation   subj > de|par
v dénoncer néocolonialisme             subj > de|par
v dénoncer impérialisme                subj > de|par
v dénoncer agissement                  subj > de|par
v crier {obj: ingérence}   subj > de
n accusation ingérence

[accuse_of_election_fraud]
v: subj > obj
v accuser de fraude électorale
v accuser de trucage
v accuser de voler élection
v accuser d'irrégularité
v accuser de bourrage
v accuser d'achat voix
v accuser de intimider électeur
v dénoncer fraude                      subj > de|par|en|dans
v dénoncer fraude électorale           subj > de|par|en|dans
v dénoncer irrégularité                subj > de|par|en|dans
v dénoncer scrutin                     subj > de|par|en|dans
v dénoncer mascarade                   subj > de|par|en|dans
v dénoncer parodie élection            subj > de|par|en|dans
v dénoncer simulacre élection          subj > de|par|en|dans
v dénoncer élection                    subj > de|par|en|dans
v crier fraude                         subj > contre
v contester résultat                   subj > de|devant
v contester élection                   subj > de|devant
v contester scrutin                    subj > de|devant
v contester victoire                   subj > de|devant
v contester légitimité                 subj > de|devant
v qualifier élection mascarade
n contestation résultat                agent > de

[accuse_of_breach]
v: subj > obj
v accuser de violation
v accuser de rompre trêve
v accuser de violer accord
v accuser de non-respect
v accuser de saboter négociation
v accuser de saboter accord
v accuser de faire obstruction
v accuser d'obstruction
v accuser de traîner
v dénoncer violation                   subj > de|par
v dénoncer non-respect                 subj > de|par
v dénoncer {obj: manquement/blocage/obstruction}   subj > de|par
v reprocher violation                  subj > à
v reprocher {obj: manquement}   subj > à
n accusation violation                 agent > contre

[accuse_of_cyber_attack]
v: subj > obj
v accuser de cyberattaque
v accuser de piratage
v accuser d'attaque informatique
v accuser d'intrusion
v accuser de cyberespionnage
v attribuer {obj: cyberattaque}   subj > à
v attribuer attaque informatique       subj > à
v imputer {obj: cyberattaque/piratage}   subj > à
v dénoncer {obj: cyberattaque/piratage}   subj > de|par

[accuse_of_trade_abuse]
v: subj > obj
v accuser de dumping
v accuser de concurrence déloyale
v accuser de pratique déloyale
v accuser de pratique commerciale
v accuser de protectionnisme
v accuser de manipuler monnaie
v accuser de subvention
v accuser de vol propriété
v accuser de contrefaçon
v accuser de coercition économique
v accuser de abuser position
v accuser de pratique anticoncurrentielle
v accuser d'entente
v dénoncer dumping                     subj > de|par
v dénoncer concurrence déloyale        subj > de|par
v dénoncer protectionnisme             subj > de|par
v dénoncer pratique commerciale        subj > de|par
v dénoncer pratique déloyale           subj > de|par
v dénoncer droit douane                subj > de|par
v dénoncer {obj: surtaxe/sanction/embargo/blocus}   subj > de|par
v rejeter responsabilité crise         subj > sur

[accuse_of_betrayal]
v: subj > obj
v accuser de lâcheté
v accuser de ingratitude
v accuser de revirement
v accuser de coup dans dos
v crier trahison                       subj > de
v dénoncer trahison                    subj > de|par
v dénoncer {obj: abandon}   subj > de|par
v dénoncer lâcheté                     subj > de|par
v dénoncer coup poignard               subj > de|par
v traiter de traître
v qualifier de traître
v traiter de lâche

[accuse_of_sabotage]
v: subj > obj
v accuser de sabotage
v accuser de saboter câble
v accuser de destruction
v accuser de pillage
v accuser de piraterie
v imputer {obj: sabotage}   subj > à
v attribuer incendie                   subj > à
v imputer explosion                    subj > à

[accuse_of_coup_plot]
v: subj > obj
v accuser de complot
v accuser de coup état
v accuser de tentative coup
v accuser de putsch
v accuser de conspiration
v accuser de rébellion
v accuser de sédition
v accuser d'insurrection
v accuser de subversion
v accuser d'autoritarisme
v accuser de dérive
v accuser d'abus pouvoir
v accuser de se accrocher
v dénoncer {obj: complot}   subj > de|par
v dénoncer dérive autoritaire          subj > de|par
v dénoncer coup force                  subj > de|par
v dénoncer tentative coup              subj > de|par
v crier {obj: complot}   subj > contre|de
v crier coup état                      subj > de
v traiter de dictateur
v qualifier de dictateur
v traiter de putschiste
v traiter de tyran
v qualifier de tyran

[accuse_of_arming]
v: subj > obj
v accuser de fournir arme
v accuser de livrer arme
v accuser de masser troupe
v accuser d'escalade
v dénoncer {obj: soutien/déploiement/manœuvre}   subj > de|par
v dénoncer livraison arme              subj > de|par
v dénoncer présence militaire          subj > de|par
v reprocher {obj: soutien}   subj > à
v reprocher livraison                  subj > à

[accuse_of_discrimination]
v: subj > obj
v accuser de racisme
v accuser d'antisémitisme
v accuser d'islamophobie
v accuser de discrimination
v accuser d'apartheid
v accuser de xénophobie
v accuser de sexisme
v accuser d'homophobie
v accuser de fascisme
v accuser d'incitation haine
v accuser d'incitation
v accuser de harcèlement
v accuser d'agression sexuelle
v accuser de populisme
v accuser d'extrémisme
v traiter de raciste
v traiter de fasciste
v qualifier de raciste
v qualifier de fasciste
v traiter de nazi
v qualifier de nazi
v traiter d'antisémite
v dénoncer racisme                     subj > de|par
v dénoncer {obj: discrimination/apartheid}   subj > de|par
v dénoncer haine                       subj > de|par

[accuse_of_provocation]
v: subj > obj
v accuser de provocation
v accuser de provoquer
v accuser de jouer avec feu
v accuser d'intimidation
v accuser de chantage
v accuser de bellicisme
v accuser de militarisme
v dénoncer provocation                 subj > de|par
v dénoncer {obj: intimidation/chantage/menace}   subj > de|par
v dénoncer bellicisme                  subj > de|par
v dénoncer escalade                    subj > de|par
v qualifier de provocateur

[accuse_of_inaction]
v: subj > obj
v accuser d'inaction
v accuser de ne rien faire
v accuser de passivité
v accuser de négligence
v accuser de laxisme
v accuser de faiblesse
v accuser de complaisance
v accuser d'avoir échoué
v accuser d'incompétence
v accuser d'indifférence
v accuser de fermer yeux
v accuser de tarder
v accuser de lenteur
v reprocher inaction                   subj > à
v reprocher {obj: silence/absence}   subj > à
v reprocher passivité                  subj > à
v reprocher laxisme                    subj > à
v reprocher faiblesse                  subj > à
v reprocher lenteur                    subj > à
v dénoncer inaction                    subj > de|par
v dénoncer {obj: silence/indifférence}   subj > de|par
v dénoncer passivité                   subj > de|par
v dénoncer laxisme                     subj > de|par
v dénoncer incompétence                subj > de|par
v dénoncer négligence                  subj > de|par
v dénoncer échec                       subj > de|par
v déplorer inaction                    subj > de
v déplorer {obj: silence/refus/absence}   subj > de
v déplorer lenteur                     subj > de

[accuse_health]
v: subj > obj
v accuser de cacher épidémie
v accuser de cacher virus
v accuser de dissimuler épidémie
v accuser de mauvaise gestion pandémie
v dénoncer gestion pandémie            subj > de|par
v dénoncer gestion crise               subj > de|par
v critiquer gestion pandémie           subj > de|par
v critiquer gestion crise              subj > de|par
v critiquer gestion                    subj > de|par
v fustiger gestion                     subj > de|par
v imputer pandémie                     subj > à
v attribuer épidémie                   subj > à

[hold_responsible]
v: subj > obj
v tenir pour responsable
v tenir responsable
v tenir comptable
v juger responsable
v rendre responsable
v désigner comme responsable
v considérer comme responsable
v déclarer responsable
v tenir entièrement responsable
v estimer responsable
v identifier comme responsable
v faire porter responsabilité          subj > à|sur
v faire porter blâme                   subj > à|sur
v faire endosser                       subj > à
v rejeter responsabilité               subj > sur|à
v renvoyer responsabilité              subj > sur|à
v reporter responsabilité              subj > sur|à
v faire retomber responsabilité        subj > sur|à
v se renvoyer responsabilité           subj > sur|à
v rejeter faute                        subj > sur
v attribuer responsabilité             subj > à

[trade_accusations]
v: both > both|avec
n: both|agent > avec|both|contre
v s'accuser mutuellement
v se renvoyer accusation
v se rejeter faute
v se rejeter responsabilité
v se renvoyer balle
v échanger accusation
v échanger invective
v échanger insulte
v échanger amabilité
v s'invectiver
v se déchirer {from: state/person/part}
v se quereller
v se chamailler
v se disputer {from: state/person/part; to: state/person/part} subj > avec
v s'écharper
v croiser fer
v se brouiller
v s'affronter verbalement
v polémiquer
n guerre mot
n passe arme
n querelle
n brouille
n joute verbale
n échange accusation
n échange invective
n prise bec
n bras fer
n guerre déclaration
n polémique
n conflit diplomatique
n tension diplomatique
n crise diplomatique
n escalade verbale

[attribute_attack]
v: subj > à
v attribuer {obj: attaque/responsabilité/attentat/frappe/explosion/piratage/sabotage/assassinat/enlèvement/tir/embuscade/massacre/bombardement/meurtre/raid/incursion}
v imputer {obj: attaque/attentat/frappe/explosion/assassinat/enlèvement/tir/massacre/bombardement/meurtre/raid/mort}
v mettre sur compte                    subj > de
v voir main                            subj > de|derrière
v voir {obj: signature}   subj > de|derrière
v voir derrière {from: state/person/org/part} subj > derrière
v pointer piste                        subj > de

[rebuke]
v: subj > obj
n: agent > à|envers|contre|à_l'adresse_de
v réprimander
v tancer
v sermonner
v morigéner
v admonester
v rabrouer
v gourmander
v houspiller
v semoncer
v recadrer {to: person/state}
v remettre à place
v chapitrer
v reprendre volée
v désavouer publiquement
v taper sur doigt                      subj > de|à
v faire leçon                          subj > à
v donner leçon                         subj > à
v faire remontrance                    subj > à
v adresser remontrance                 subj > à
v adresser blâme                       subj > à
v adresser réprimande                  subj > à
v infliger blâme                       subj > à
v tirer oreille                        subj > à|de
v hausser ton                          subj > contre|envers|face_à|à|à_l'égard_de
v durcir ton                           subj > contre|envers|face_à|à|à_l'égard_de
n réprimande
n admonestation
n rappel ordre
n semonce
n coup semonce
n blâme officiel
n recadrage
n désaveu cinglant

[mock]
v: subj > obj
n: agent > contre|envers|de|à
v railler
v moquer
v ridiculiser
v tourner en dérision
v tourner en ridicule
v caricaturer {to: state/person}
v brocarder
v parodier {to: state/person}
v persifler
v tourner en bourrique
v pasticher {to: person}
v tourner dérision
v se moquer                            subj > de
v se gausser                           subj > de
v se rire                              subj > de
v se railler                           subj > de
v se payer tête                        subj > de
v ironiser                             subj > sur|de
v faire ironie                         subj > sur|de
v lancer pique                         subj > à|contre
v envoyer pique                        subj > à|contre
v décocher pique                       subj > à|contre
v décocher flèche                      subj > à|contre
v lancer quolibet                      subj > à|contre
v faire pied nez                       subj > à|contre
n raillerie
n moquerie
n quolibet
n sarcasme
n pique
n persiflage
n flèche
n saillie

[defame]
v: subj > obj
n: agent > contre|envers|de
v discréditer {to: state/org/person}
v diaboliser
v salir {to: state/org/person}
v calomnier
v diffamer
v dénigrer
v ternir image
v ternir réputation
v noircir {to: state/org/person}
v traîner dans boue
v médire
v vilipender
v couvrir boue
v entacher réputation
v salir réputation
v décrédibiliser
v stigmatiser {to: state/org/person/group}
v jeter anathème                       subj > sur
v jeter boue                           subj > sur
n campagne dénigrement
n campagne diffamation
n calomnie
n diffamation
n dénigrement
n diabolisation
n campagne haineuse
n attaque ad hominem
n campagne discrédit

[brand]
v: subj > obj
v taxer de
v étiqueter comme
v cataloguer comme
v dépeindre comme
v traiter de {to: state/person/org/group}
v comparer à hitler
v comparer régime nazi
v qualifier d'irresponsable
v qualifier d'inacceptable
v qualifier de dangereux
v qualifier d'illégitime
v qualifier d'illégal
v qualifier de honteux
v qualifier de scandaleux
v qualifier de ennemi
v qualifier de menace
v qualifier d'extrémiste
v qualifier de marionnette
v traiter de marionnette
v traiter d'incompétent
v traiter d'imbécile
v traiter de fou
v traiter d'assassin
v qualifier d'assassin
v juger inacceptable                   subj > obj|de
v juger irresponsable                  subj > obj|de
v juger scandaleux                     subj > obj|de
v juger illégal                        subj > obj|de
v estimer inacceptable                 subj > obj|de
v trouver inacceptable                 subj > obj|de
v juger honteux                        subj > obj|de
v juger choquant                       subj > obj|de
v juger intolérable                    subj > obj|de
v juger inadmissible                   subj > obj|de
v juger déplorable                     subj > obj|de

[condemn_attack]
v: subj > par|obj|de
n: agent > de|par
v condamner {obj: attaque/agression/invasion/frappe/bombardement/attentat/offensive/incursion/raid/tir/massacre/assassinat/enlèvement/guerre}
v condamner prise otage
v condamner escalade
v condamner usage force
v déplorer {obj: attaque/frappe}
v dénoncer {obj: attaque/frappe/bombardement/offensive/raid/assassinat/guerre/violence}
v fustiger {obj: attaque}

[condemn_weapons_test]
v: subj > de|par|obj
v condamner essai
v condamner tir missile
v condamner essai nucléaire
v condamner lancement
v condamner programme nucléaire
v condamner livraison arme
v condamner {obj: manœuvre}
v condamner exercice militaire
v dénoncer essai
v dénoncer tir missile
v dénoncer lancement
v dénoncer programme nucléaire
v dénoncer exercice militaire
n condamnation essai                   agent > de|par

[condemn_coup]
v: subj > de|en|à|dans|obj
v condamner coup état
v condamner {obj: putsch/renversement}
v condamner prise pouvoir
v condamner tentative coup
v condamner coup force
v dénoncer coup état
v dénoncer {obj: putsch/renversement}
v dénoncer prise pouvoir
v condamner changement anticonstitutionnel
n condamnation coup état               agent > en|à|de

[condemn_repression]
v: subj > de|par|en|dans|obj
v condamner {obj: répression/arrestation/détention/emprisonnement/exécution/torture/persécution/interdiction}
v condamner violation droit
v condamner procès
v condamner peine
v fustiger {obj: répression}
v déplorer {obj: arrestation/répression}
v s'indigner {obj: arrestation}
v condamner atteinte
v condamner fermeture

[condemn_annexation]
v: subj > de|par|obj
v condamner {obj: annexion/occupation/colonisation/implantation}
v condamner construction colonie
v condamner référendum
v dénoncer {obj: annexion/colonisation}
v dénoncer violation souveraineté
v condamner violation souveraineté
v condamner violation espace
v condamner violation intégrité
v dénoncer violation espace
v dénoncer empiètement

[condemn_by_resolution]
v: subj > obj|comp|de
n: agent|light > obj|comp
v voter condamnation
v voter résolution condamnant
v adopter résolution condamnant
v voter pour condamner
v s'associer condamnation
v adopter résolution critique
v adopter motion condamnant
v approuver résolution condamnant
v voter censure
v adopter déclaration condamnant
v signer déclaration condamnant
v publier communiqué condamnant
v adopter résolution contre            subj > contre
v adopter motion contre                subj > contre
n résolution condamnant
n motion condamnant
n déclaration condamnant
n communiqué condamnant

[no_confidence]
v: subj > contre|obj|de
n: agent > contre
v déposer motion censure               subj > contre|de|à|obj
v voter motion censure                 subj > contre|de|à|obj
v présenter motion censure             subj > contre|de|à|obj
v adopter motion censure               subj > contre|de|à|obj
v censurer {to: person/part; from: part/org/person/group} subj > contre|de|à|obj
v voter défiance                       subj > contre|de|à|obj
v déposer motion défiance              subj > contre|de|à|obj
v refuser confiance                    subj > contre|de|à|obj
n motion censure
n motion défiance
n vote défiance
n vote censure

[impeach]
v: subj > contre|obj
n: agent > contre
v lancer procédure destitution         subj > contre|de|obj
v engager procédure destitution        subj > contre|de|obj
v ouvrir procédure destitution         subj > contre|de|obj
v voter mise en accusation             subj > contre|de|obj
v entamer procédure destitution        subj > contre|de|obj
v demander destitution                 subj > contre|de|obj
v réclamer destitution                 subj > contre|de|obj
v voter destitution                    subj > contre|de|obj
n procédure destitution
n mise en accusation
n requête destitution

[express_outrage]
v: subj > contre|face_à|envers|à|de
n: agent > contre|face_à|envers
v s'indigner                           subj > de|contre|comp|après
v s'offusquer                          subj > de|contre|comp|après
v s'insurger                           subj > de|contre|comp|après
v s'emporter                           subj > de|contre|comp|après
v s'irriter                            subj > de|contre|comp|après
v se scandaliser                       subj > de|contre|comp|après
v s'agacer                             subj > de|contre|comp|après
v s'énerver                            subj > de|contre|comp|après
v se fâcher                            subj > de|contre|comp|après
v fulminer                             subj > de|contre|comp|après
v tempêter                             subj > de|contre|comp|après
v pester                               subj > de|contre|comp|après
v vitupérer                            subj > de|contre|comp|après
v tonner                               subj > de|contre|comp|après
v enrager                              subj > de|contre|comp|après
v rager                                subj > de|contre|comp|après
v se cabrer                            subj > de|contre|comp|après
v s'étrangler                          subj > de|contre|comp|après
v exprimer colère
v exprimer indignation
v exprimer réprobation
v exprimer mécontentement
v exprimer agacement
v exprimer irritation
v crier colère
v dire colère
v dire indignation
v manifester mécontentement
v manifester colère
v marquer désapprobation
v exprimer désapprobation
v exprimer consternation
v exprimer exaspération
v faire part mécontentement
v faire part indignation
v clamer indignation
v laisser éclater colère
v se dire indigné                      subj > de|par|contre
v se dire scandalisé                   subj > de|par|contre
v se dire outré                        subj > de|par|contre
v se dire furieux                      subj > de|par|contre
v se dire révolté                      subj > de|par|contre
v se dire agacé                        subj > de|par|contre
v se déclarer indigné                  subj > de|par|contre
v provoquer colère                     de|par > subj
v susciter colère                      de|par > subj
v susciter indignation                 de|par > subj
v provoquer indignation                de|par > subj
v susciter ire                         de|par > subj
v provoquer ire                        de|par > subj
v susciter tollé                       de|par > subj
v soulever tollé                       de|par > subj
v irriter                              de|par > subj
v agacer                               de|par > subj
v exaspérer                            de|par > subj
v ulcérer                              de|par > subj
v provoquer courroux                   de|par > subj
v s'attirer courroux                   de|par > subj
v susciter réprobation                 de|par > subj
n colère
n indignation
n ire
n tollé
n mécontentement
n exaspération
n irritation
n agacement
n fureur
n ressentiment
n désapprobation
n grogne
n consternation

[express_disappointment]
v: subj > de|par|envers|face_à|à
v exprimer déception                   subj > de|par|envers|face_à|à|avec|sur
v exprimer désaccord                   subj > de|par|envers|face_à|à|avec|sur
v exprimer réserve                     subj > de|par|envers|face_à|à|avec|sur
v émettre réserve                      subj > de|par|envers|face_à|à|avec|sur
v exprimer doute                       subj > de|par|envers|face_à|à|avec|sur
v émettre doute                        subj > de|par|envers|face_à|à|avec|sur
v se dire déçu                         subj > de|par|envers|face_à|à|avec|sur
v se dire dépité                       subj > de|par|envers|face_à|à|avec|sur
v se déclarer déçu                     subj > de|par|envers|face_à|à|avec|sur
v faire part déception                 subj > de|par|envers|face_à|à|avec|sur
v manifester déception                 subj > de|par|envers|face_à|à|avec|sur
v cacher déception                     subj > de|par|envers|face_à|à|avec|sur
v exprimer frustration                 subj > de|par|envers|face_à|à|avec|sur
v se dire frustré                      subj > de|par|envers|face_à|à|avec|sur
v marquer désaccord                    subj > de|par|envers|face_à|à|avec|sur
v faire part désaccord                 subj > de|par|envers|face_à|à|avec|sur
v afficher désaccord                   subj > de|par|envers|face_à|à|avec|sur
v regretter décision                   subj > de|obj
v regretter attitude                   subj > de|obj
v regretter {obj: refus/retrait/absence}   subj > de|obj
v déplorer décision                    subj > de|obj
v déplorer attitude                    subj > de|obj
v déplorer {obj: retrait}   subj > de|obj
v déplorer manque                      subj > de|obj
v décevoir {from: state/person/org; to: state/person/org/group} obj > subj
n déception                            agent > envers|face_à|avec|sur
n désaccord                            agent > envers|face_à|avec|sur
n frustration                          agent > envers|face_à|avec|sur
n désillusion                          agent > envers|face_à|avec|sur
n regret                               agent > envers|face_à|avec|sur

[question_motives]
v: subj > de|obj
v remettre en question
v remettre en cause
v mettre en doute
v mettre en question
v contester {to: state/org/person/group}
v douter sincérité
v douter bonne foi
v s'interroger sur intention
v mettre en doute sincérité
v mettre en doute crédibilité
v mettre en doute légitimité
v remettre en cause légitimité
v remettre en cause crédibilité
v contester autorité
v contester compétence
v contester droit
v contester décision
v contester {obj: revendication}
v critiquer rôle
v jeter doute
v s'interroger sur volonté
v douter volonté
v nourrir doute                        subj > sur|quant_à

[expose]
v: subj > obj|de
v démasquer
v confondre {to: person/state}
v prendre main dans sac
v prendre en flagrant délit
v révéler complicité
v révéler implication
v révéler {obj: complot}
v révéler scandale
v dévoiler {obj: complot}
v dévoiler implication
v mettre au jour
v déjouer {obj: complot}
v lever voile sur agissement
v faire éclater scandale
v étaler au grand jour
v dénoncer complicité
v dénoncer implication
v dénoncer rôle
v pointer rôle
v pointer implication
v mettre en lumière abus
n révélation                           agent > sur|contre

[complain_to_body]
v: subj > contre|de|au_sujet_de|à_propos_de
v saisir conseil sécurité              subj > contre|au_sujet_de|de
v saisir organisation mondiale         subj > contre|au_sujet_de|de
v saisir onu                           subj > contre|au_sujet_de|de
v saisir assemblée générale            subj > contre|au_sujet_de|de
v saisir cour                          subj > contre|au_sujet_de|de
v saisir justice                       subj > contre|au_sujet_de|de
v saisir tribunal                      subj > contre|au_sujet_de|de
v saisir instance                      subj > contre|au_sujet_de|de
v saisir procureur                     subj > contre|au_sujet_de|de
v saisir parquet                       subj > contre|au_sujet_de|de
v saisir commission                    subj > contre|au_sujet_de|de
v saisir union africaine               subj > contre|au_sujet_de|de
v saisir union européenne              subj > contre|au_sujet_de|de
v saisir conseil droit                 subj > contre|au_sujet_de|de
v porter différend devant              subj > contre|au_sujet_de|de
v porter plainte devant                subj > contre|au_sujet_de|de
v soumettre {obj: affaire}   subj > contre|au_sujet_de|de
v soumettre différend                  subj > contre|au_sujet_de|de
v porter litige devant                 subj > contre|au_sujet_de|de
v introduire {obj: requête/recours}   subj > contre|au_sujet_de|de
v déposer recours                      subj > contre|au_sujet_de|de
v former {obj: recours}   subj > contre|au_sujet_de|de
v saisir {to: org}                     subj > contre
n saisine                              agent > contre
n recours                              agent > contre
n requête                              agent > contre

[trade_complaint]
v: subj > contre
v déposer plainte devant organisation mondiale commerce subj > contre|visant|sur|à
v saisir organisation mondiale commerce subj > contre|visant|sur|à
v saisir omc                           subj > contre|visant|sur|à
v porter plainte devant omc            subj > contre|visant|sur|à
v déposer plainte omc                  subj > contre|visant|sur|à
v ouvrir enquête antidumping           subj > contre|visant|sur|à
v ouvrir enquête anti-dumping          subj > contre|visant|sur|à
v lancer enquête antidumping           subj > contre|visant|sur|à
v lancer enquête anti-dumping          subj > contre|visant|sur|à
v ouvrir enquête anticoncurrentiel     subj > contre|visant|sur|à
v ouvrir enquête concurrence           subj > contre|visant|sur|à
v lancer enquête commerciale           subj > contre|visant|sur|à
v ouvrir procédure infraction          subj > contre|visant|sur|à
v lancer procédure infraction          subj > contre|visant|sur|à
v engager procédure infraction         subj > contre|visant|sur|à
v ouvrir enquête sur subvention        subj > contre|visant|sur|à
n enquête antidumping                  agent > contre|visant|sur
n enquête anti-dumping                 agent > contre|visant|sur
n plainte omc                          agent > contre|visant|sur
n procédure infraction                 agent > contre|visant|sur
n enquête antitrust                    agent > contre|visant|sur
n enquête sur subvention               agent > contre|visant|sur

[investigate_crime]
v: subj > contre|visant|sur|obj
n: agent|par > contre|visant|sur
v ouvrir enquête pour corruption
v enquêter pour corruption
v enquêter pour fraude
v enquêter sur corruption
v enquêter sur fraude
v enquêter sur détournement
v ouvrir information judiciaire
v ouvrir instruction
v ouvrir enquête judiciaire
v ouvrir enquête pénale
v ouvrir enquête préliminaire
v ouvrir enquête pour
v lancer enquête pénale
n enquête corruption
n enquête pénale
n enquête judiciaire
n enquête fraude
n enquête criminelle
n enquête pour corruption

[investigate_rights]
v: subj > sur|en|dans|à
n: agent|par > sur|en|dans
v enquêter sur violation               subj > de|par|sur|en|dans|à
v enquêter sur violation droit         subj > de|par|sur|en|dans|à
v enquêter sur abus                    subj > de|par|sur|en|dans|à
v enquêter sur exaction                subj > de|par|sur|en|dans|à
v enquêter sur torture                 subj > de|par|sur|en|dans|à
v enquêter sur disparition             subj > de|par|sur|en|dans|à
v enquêter sur mort                    subj > de|par|sur|en|dans|à
v enquêter sur meurtre                 subj > de|par|sur|en|dans|à
v enquêter sur massacre                subj > de|par|sur|en|dans|à
v créer commission enquête             subj > de|par|sur|en|dans|à
v dépêcher mission enquête             subj > de|par|sur|en|dans|à
v envoyer mission établissement        subj > de|par|sur|en|dans|à
v ouvrir enquête sur violation         subj > de|par|sur|en|dans|à
v dépêcher enquêteur                   subj > de|par|sur|en|dans|à
v envoyer enquêteur                    subj > de|par|sur|en|dans|à
n mission enquête                      agent|par > sur|en|dans|contre
n commission enquête                   agent|par > sur|en|dans|contre
n enquête sur violation                agent|par > sur|en|dans|contre

[investigate_attack]
v: subj > contre|de|par|sur|obj
n: agent|par > contre|de|sur
v enquêter sur attaque
v enquêter sur attentat
v enquêter sur frappe
v enquêter sur explosion
v enquêter sur sabotage
v enquêter sur tir
v enquêter sur assassinat
v ouvrir enquête pour terrorisme
v ouvrir enquête antiterroriste
v enquêter sur essai
v enquêter sur incident
v enquêter sur bombardement
v ouvrir enquête sur attaque
v ouvrir enquête sur frappe
n enquête antiterroriste
n enquête sur attaque
n enquête sur frappe
n enquête terroriste

[investigate_war_crimes]
v: subj > de|par|contre|en|dans|sur
n: agent|par > contre|en|dans|sur|de
v enquêter sur crime guerre
v enquêter sur crime
v enquêter sur génocide
v enquêter sur atrocité
v ouvrir enquête crime guerre
v ouvrir enquête pour crime
v ouvrir enquête pour génocide
v enquêter sur attaque chimique
v enquêter sur usage arme chimique
v enquêter sur crime contre humanité
v réunir preuve crime
v recueillir preuve crime
n enquête crime guerre
n enquête sur crime
n enquête pour génocide
n enquête sur génocide

[parliamentary_inquiry]
v: subj > sur|contre|visant|obj
n: agent > sur|contre
v ouvrir enquête parlementaire
v lancer commission parlementaire
v créer commission parlementaire
v interpeller {obj: gouvernement/ministre}
v auditionner devant commission
v entendre en audition
v interroger en commission
n enquête parlementaire
n commission enquête parlementaire
n audition parlementaire

[summon_to_testify]
v: subj > obj
n: agent|par > de
v citer à comparaître
v assigner à comparaître
v convoquer devant tribunal
v convoquer devant juge
v convoquer pour interrogatoire
v convoquer police
v auditionner {to: person; from: state/org/part}
v entendre comme témoin
v entendre comme suspect
v placer sous statut témoin assisté
v interroger {from: part; to: person}
v soumettre à interrogatoire
v citer comme témoin
v convoquer en justice
n interrogatoire

[inspect]
v: subj > obj|en|de
n: agent|par > de|en|à
v inspecter                            subj > en|de|à|dans|obj
v envoyer inspecteur                   subj > en|de|à|dans|obj
v dépêcher inspecteur                  subj > en|de|à|dans|obj
v fouiller {obj: navire/bateau/cargo/bâtiment/site/camp/village/véhicule} subj > en|de|à|dans|obj
v arraisonner pour contrôle            subj > en|de|à|dans|obj
v contrôler navire                     subj > en|de|à|dans|obj
v vérifier site                        subj > en|de|à|dans|obj
n inspection
n mission vérification

[audit]
v: subj > obj|de|sur
n: agent|par > de|sur
v auditer                              subj > de|sur|obj
v mener audit                          subj > de|sur|obj
v diligenter audit                     subj > de|sur|obj
v ordonner audit                       subj > de|sur|obj
v contrôler compte                     subj > de|sur|obj
v vérifier compte                      subj > de|sur|obj
v éplucher compte                      subj > de|sur|obj
v contrôler finance                    subj > de|sur|obj
v lancer audit                         subj > de|sur|obj
v commander audit                      subj > de|sur|obj
v lancer contrôle fiscal               subj > de|sur|obj
n audit
n contrôle fiscal
n vérification compte
n rapport audit

[search_premises]
v: subj > obj|de|à|dans
n: agent|par > de|à|dans|chez
v effectuer perquisition               subj > de|à|dans|chez|obj
v conduire perquisition                subj > de|à|dans|chez|obj
v procéder à perquisition              subj > de|à|dans|chez|obj
v procéder perquisition   subj > de|à|dans|chez|obj
v fouiller bureau                      subj > de|à|dans|chez|obj
v fouiller siège                       subj > de|à|dans|chez|obj
v fouiller domicile                    subj > de|à|dans|chez|obj
n fouille bureau

[spy_on]
v: subj > obj|sur
n: par|agent > de|contre|sur
v espionner
v mettre sur écoute
v mettre sous surveillance
v placer sur écoute
v placer sous surveillance
v surveiller {to: state/person/part; from: state/part/org}
v intercepter communication
v intercepter {obj: conversation}
v infiltrer {to: state/org/part/group; from: state/org/part}
v pister {from: part/state; to: person/part}
v épier
v écouter téléphone
v survoler pour espionner
n espionnage
n écoute téléphonique
n mise sur écoute
n surveillance
n filature
n opération espionnage
n cyberespionnage

[charge_criminally]
v: subj > obj|contre
n: par|adj|agent > de|contre
v inculper                             subj > contre|obj
v mettre en examen                     subj > contre|obj
v mettre en accusation                 subj > contre|obj
v poursuivre en justice                subj > contre|obj
v poursuivre devant                    subj > contre|obj
v poursuivre pour {from: state/org/part; to: person/part/org} subj > contre|obj
v traduire en justice                  subj > contre|obj
v traduire devant                      subj > contre|obj
v traîner en justice                   subj > contre|obj
v traîner devant                       subj > contre|obj
v déférer devant                       subj > contre|obj
v déférer parquet                      subj > contre|obj
v renvoyer devant tribunal             subj > contre|obj
v renvoyer devant cour                 subj > contre|obj
v renvoyer en correctionnelle          subj > contre|obj
v engager poursuite                    subj > contre|obj
v entamer poursuite                    subj > contre|obj
v requérir contre                      subj > contre|obj
v prononcer inculpation                subj > contre|obj
v retenir charge                       subj > contre|obj
v notifier charge                      subj > contre|obj
v mettre en prévention                 subj > contre|obj
v placer sous contrôle judiciaire      subj > contre|obj
v écrouer pour                         subj > contre|obj
v inculper pour corruption             subj > obj
v inculper de corruption               subj > obj
v inculper de trahison                 subj > obj
v inculper d'espionnage                subj > obj
v inculper de terrorisme               subj > obj
v inculper de meurtre                  subj > obj
v inculper de fraude                   subj > obj
v inculper de blanchiment              subj > obj
v inculper de complot                  subj > obj
v inculper de crime guerre             subj > obj
v inculper pour espionnage             subj > obj
v faire objet poursuite                de|par > subj
v être sous coup inculpation           de|par > subj
v faire face à accusation              de|par > subj
v être poursuivi pour                  de|par > subj
n inculpation
n mise en examen
n acte accusation
n chef accusation
n poursuite
n poursuite judiciaire
n renvoi devant

[arrest_warrant]
v: subj > contre|à_l'encontre_de|de
n: par|adj|de|agent > contre|à_l'encontre_de|obj|event
v émettre mandat arrêt                 subj > contre|à_l'encontre_de|de|obj
v délivrer mandat arrêt                subj > contre|à_l'encontre_de|de|obj
v lancer mandat arrêt                  subj > contre|à_l'encontre_de|de|obj
v décerner mandat arrêt                subj > contre|à_l'encontre_de|de|obj
v émettre mandat amener                subj > contre|à_l'encontre_de|de|obj
v requérir mandat arrêt                subj > contre|à_l'encontre_de|de|obj
v demander mandat arrêt                subj > contre|à_l'encontre_de|de|obj
v solliciter mandat arrêt              subj > contre|à_l'encontre_de|de|obj
v émettre avis recherche               subj > contre|à_l'encontre_de|de|obj
v lancer avis recherche                subj > contre|à_l'encontre_de|de|obj
v émettre notice rouge                 subj > contre|à_l'encontre_de|de|obj
v lancer mandat international          subj > contre|à_l'encontre_de|de|obj
v confirmer mandat arrêt               subj > contre|à_l'encontre_de|de|obj
v inscrire sur liste recherchés        subj > contre|à_l'encontre_de|de|obj
v mettre tête à prix                   subj > contre|à_l'encontre_de|de|obj
v viser mandat arrêt                   de > obj
v viser par mandat arrêt               de > obj
v faire objet mandat arrêt             de > subj
n mandat arrêt
n mandat amener
n avis recherche
n notice rouge
n mandat recherche
n mandat arrêt international

[find_guilty]
v: subj > obj
n: par|adj|de > de|contre
v reconnaître coupable                 subj > obj|de|à
v déclarer coupable                    subj > obj|de|à
v juger coupable                       subj > obj|de|à
v déclarer responsable de violation    subj > obj|de|à
v juger par contumace                  subj > obj|de|à
v juger pour {to: person/part}         subj > obj|de|à
v condamner pour violation             subj > obj|de|à
v condamner pour diffamation           subj > obj|de|à
v condamner pour corruption            subj > obj|de|à
v condamner pour manquement            subj > obj|de|à
v confirmer culpabilité                subj > obj|de|à
v rendre verdict contre                subj > obj|de|à
v donner tort                          subj > obj|de|à
v statuer contre                       subj > contre|de
v trancher contre                      subj > contre|de
v rendre arrêt contre                  subj > contre|de
v se prononcer en défaveur             subj > contre|de
v déclarer illégal                     subj > obj|de
v déclarer inconstitutionnel           subj > obj|de
v invalider décision                   subj > obj|de
v déclarer contraire au droit          subj > obj|de
n verdict                              par|adj|de > contre|de
n déclaration culpabilité              par|adj|de > contre|de
n condamnation par contumace           par|adj|de > contre|de

[take_to_international_court]
v: subj > obj|contre
n: agent > contre
v traduire devant cour internationale  subj > contre|obj
v attaquer devant cour internationale  subj > contre|obj
v traîner devant cour internationale   subj > contre|obj
v poursuivre devant cour internationale subj > contre|obj
v saisir cour internationale justice   subj > contre|obj
v saisir cour internationale           subj > contre|obj
v saisir cour pénale                   subj > contre|obj
v saisir cour européenne               subj > contre|obj
v saisir cour justice                  subj > contre|obj
v déposer plainte devant cour          subj > contre|obj
v porter plainte devant cour           subj > contre|obj
v attaquer devant cij                  subj > contre|obj
v saisir cij                           subj > contre|obj
v saisir cpi                           subj > contre|obj
v renvoyer devant cour justice         subj > contre|obj
v attaquer en justice                  subj > contre|obj
v attaquer devant                      subj > contre|obj
v assigner en justice                  subj > contre|obj
v attaquer devant tribunal             subj > contre|obj
v assigner devant                      subj > contre|obj
v poursuivre devant tribunal international subj > contre|obj
v saisir tribunal arbitral             subj > contre|obj
v engager arbitrage                    subj > contre|obj
v lancer arbitrage                     subj > contre|obj
v demander arbitrage                   subj > contre|obj
n procédure devant cour                agent > contre
n plainte devant cour                  agent > contre
n procédure arbitrage                  agent > contre
n affaire devant cour                  agent > contre

[rally_against_state]
v: subj > contre
n: agent > contre
v mobiliser opinion                    subj > contre
v mobiliser communauté internationale  subj > contre
v faire campagne {from: state/org/group/person; to: state/org/person} subj > contre
v mener offensive diplomatique         subj > contre
v mener fronde                         subj > contre
v prendre tête fronde                  subj > contre
v dresser opinion                      subj > contre
v monter {obj: coalition/front}        subj > contre
v lancer croisade                      subj > contre
v liguer                               subj > contre
v se liguer                            subj > contre
v mener croisade                       subj > contre
v faire pression internationale        subj > contre
n croisade                             agent > contre
n fronde                               agent > contre

[worry_rights]
v: subj > en|à|dans|de|par|obj
v s'inquiéter situation droit
v s'inquiéter sort
v s'inquiéter {obj: arrestation/répression/violence/recul}
v s'alarmer situation droit
v s'alarmer {obj: arrestation/répression/violence/recul}
v se dire préoccupé situation
v se dire préoccupé sort
v se dire préoccupé arrestation
v exprimer inquiétude sort
v évoquer question droit homme
v aborder question droit homme
v s'inquiéter dérive

[worry_military]
v: subj > de|par|à|en
v s'inquiéter essai
v s'inquiéter programme nucléaire
v s'inquiéter ambition
v s'inquiéter {obj: déploiement/manœuvre/menace}
v s'inquiéter montée en puissance
v s'inquiéter renforcement militaire
v s'alarmer programme nucléaire
v s'alarmer {obj: déploiement}
v s'alarmer ambition
v s'alarmer montée en puissance
v s'inquiéter influence
v s'inquiéter expansion
v s'inquiéter présence
v s'inquiéter escalade
v exprimer inquiétude activité militaire
v exprimer inquiétude programme
