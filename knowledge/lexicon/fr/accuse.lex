# ACCUSE: criticism, blame, accusation, insult, investigation, worry about another's conduct.

[accuse]
v: subj > obj
n: agent > contre|envers|à_l'encontre_de|à_l'égard_de|à
v accuser
v incriminer
v mettre en cause
v mettre en accusation
v imputer                      subj > à
v attribuer responsabilité     subj > à
v attribuer {obj: attaque/responsabilité/attentat/frappe/explosion/piratage/sabotage/assassinat} subj > à
v tenir pour responsable
v tenir responsable
v désigner comme responsable
v juger responsable
v rendre responsable
v reprocher                    subj > à
v blâmer
v rejeter faute                subj > sur
v rejeter responsabilité       subj > sur
v faire porter responsabilité  subj > à|sur
v faire endosser               subj > à
v renvoyer responsabilité      subj > à|sur
v mettre sur compte            subj > de
v voir main                    subj > de
v soupçonner
v suspecter
v pointer doigt
v montrer doigt
v mettre index
v clouer pilori
v s'en prendre {to: state/org/person/group/part} subj > à
v s'en prendre verbalement     subj > à
v qualifier d'agresseur
v qualifier de terroriste
v qualifier d'état terroriste
v traiter de menteur
v traiter de terroriste
v dénoncer agissement          subj > de
v dénoncer ingérence           subj > de
v dénoncer agression           subj > de|contre
v crier complot                subj > contre
n accusation
n reproche
n grief
n mise en cause                agent > de
n soupçon                      agent > contre|envers|à_l'égard_de|sur
n allégation                   agent > contre|à_l'encontre_de

[criticise]
v: subj > obj|de
n: agent > contre|envers|à_l'égard_de|à_l'encontre_de|de|sur|à
v attaquer {from: person; to: person} subj > obj
v s'attaquer {to: person; from: person} subj > à
v critiquer
v dénoncer
v fustiger
v dénigrer
v décrier
v vilipender
v éreinter
v étriller {to: state/person/org}
v pourfendre
v désapprouver
v réprimander
v tancer
v sermonner
v morigéner
v admonester
v rabrouer
v réprouver
v honnir
v conspuer
v huer
v brocarder
v égratigner {to: state/person/org}
v écorner {to: state/person/org}
v épingler
v étriper {to: person}
v tacler {to: state/person/org; from: person}
v cingler
v contester {to: state/org/person/group}
v remettre en question
v remettre en cause
v mettre en doute
v mettre en question
v se plaindre                  subj > de|auprès_de
v se désoler                   subj > de
v s'offusquer                  subj > de
v s'indigner                   subj > de|contre|comp
v s'insurger                   subj > contre|comp
v s'emporter                   subj > contre
v s'alarmer                    subj > de
v s'émouvoir                   subj > de
v se fâcher                    subj > contre|avec
v fulminer                     subj > contre
v tempêter                     subj > contre
v pester                       subj > contre
v vitupérer                    subj > contre|obj
v invectiver
v tonner                       subj > contre
v tirer boulet rouge           subj > sur
v exprimer préoccupation       subj > de|sur|à|face_à
v exprimer vive préoccupation  subj > de|sur|à|face_à
v exprimer inquiétude          subj > de|sur|à|face_à|à_l'égard_de
v exprimer inquiétude          subj > de|sur|à|face_à
v exprimer mécontentement      subj > à|envers|face_à
v exprimer colère              subj > contre|envers|face_à|à
v exprimer déception           subj > envers|face_à|à
v exprimer indignation         subj > contre|face_à|envers
v exprimer réprobation         subj > à|envers
v exprimer désaccord           subj > avec
v exprimer doute               subj > sur
v exprimer réserve             subj > sur
v émettre réserve              subj > sur
v émettre doute                subj > sur
v émettre critique             subj > contre|envers|sur
v faire part inquiétude        subj > de|sur|à
v faire part préoccupation     subj > de|sur|à
v faire part mécontentement    subj > à|envers
v hausser ton                  subj > contre|envers|face_à|à
v durcir ton                   subj > contre|envers|face_à|à_l'égard_de
v avoir mot durs               subj > contre|envers|pour
v multiplier critique          subj > contre|envers
v multiplier attaque verbale   subj > contre
v adresser critique            subj > à
v adresser reproche            subj > à
v faire reproche               subj > à
v lancer accusation            subj > contre
v proférer accusation          subj > contre
v qualifier {to: state/org/person/group} subj > obj|de
v traiter de {to: state/person/org/group}
v comparer à hitler
v comparer régime nazi
v juger inacceptable           subj > obj
v juger illégal                subj > obj
v juger irresponsable          subj > obj
v estimer inacceptable         subj > obj
v taxer de
v railler
v ironiser                     subj > sur
v moquer
v se moquer                    subj > de
v ridiculiser
v tourner en dérision
v caricaturer {to: state/person}
v discréditer {to: state/org/person}
v diaboliser
v salir {to: state/org/person}
v calomnier
v diffamer
v lancer pique                 subj > à
v pointer manquement           subj > de
v pointer lacune               subj > de
n critique
n dénonciation                 agent > de
n réprimande                   agent > à|envers
n réprobation                  agent > de|envers
n désapprobation               agent > de|envers
n mécontentement               agent > envers|face_à|à
n colère                       agent > contre|envers|face_à
n indignation                  agent > contre|face_à|envers
n ire                          agent > contre
n diatribe                     agent > contre
n charge {to: state/person; from: person} agent > contre
n tollé                        agent > contre
n attaque verbale              agent > contre
n désaccord                    agent > avec
n allusion                     agent > à
n pique                        agent > à|contre
n propos virulent              agent > contre|envers
n guerre mot                   both|agent > avec|both|contre
n passe arme                   both|agent > avec|both|contre
n querelle                     both|agent > avec|both
n brouille                     both|agent > avec|both

[condemn]
v: subj > obj|de
n: agent|par > de|contre
v condamner
v condamner fermement
v condamner attaque            subj > de|contre
v condamner agression          subj > de|contre
v flétrir
v stigmatiser
v voter condamnation           subj > de
v voter résolution condamnant  subj > obj|comp
v adopter résolution condamnant subj > obj|comp
v voter pour condamner         subj > obj|comp
v adopter résolution contre    subj > contre
v s'associer condamnation      subj > de
n condamnation
n résolution condamnant        agent|light > obj|comp

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
v profaner {to: state/group/part}
v brûler {obj: drapeau/effigie/portrait} subj > de|obj
v brûler drapeau               subj > de
v piétiner {obj: drapeau/portrait} subj > de|obj
n insulte
n injure
n affront
n offense
n humiliation
n provocation                  agent > contre|envers|à
n outrage
n propos insultant             agent > contre|envers|à_l'égard_de

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
n rappel ordre                 agent > à

[complain]
v: subj > auprès_de|contre|de
n: agent > contre|auprès_de
v porter plainte               subj > contre
v déposer plainte              subj > contre
v saisir {to: org}             subj > contre
v saisir justice               subj > contre
v saisir cour                  subj > contre
v saisir organisation mondiale subj > contre
v saisir conseil sécurité      subj > contre|au_sujet_de
v se plaindre auprè            subj > de|auprès_de
v introduire requête           subj > contre
v introduire recours           subj > contre
v engager procédure            subj > contre
v ouvrir procédure             subj > contre
v lancer procédure             subj > contre
n plainte
n recours                      agent > contre
n requête                      agent > contre

[investigate]
v: subj > sur|obj
n: agent > sur|contre|à
v enquêter                     subj > sur
v ouvrir enquête               subj > sur|contre
v lancer enquête               subj > sur|contre
v diligenter enquête           subj > sur|contre
v mener enquête                subj > sur|contre
v inspecter
v perquisitionner
v auditionner {to: person; from: state/org/part}
v espionner
v mettre sur écoute
v mettre sous surveillance
v surveiller {to: state/person/part; from: state/part/org}
v démasquer
v prendre main dans sac
n enquête                      agent > sur|contre
n inspection                   agent > de|en
n perquisition                 agent|par > de|à
n espionnage                   par|agent > de|contre

[sue]
v: subj > obj|contre
n: agent > contre|de
v inculper
v mettre en examen
v poursuivre en justice
v poursuivre devant            subj > obj
v poursuivre pour {from: state/org/part; to: person/part/org}
v traduire en justice
v traduire devant
v traîner en justice
v traîner devant
v attaquer en justice
v attaquer devant
v assigner en justice
v citer à comparaître
v engager poursuite            subj > contre
v entamer poursuite            subj > contre
v viser mandat arrêt           de > obj
v viser par mandat arrêt       de > obj
v faire objet mandat arrêt     de > subj
v émettre mandat arrêt         subj > contre|à_l'encontre_de
v délivrer mandat arrêt        subj > contre|à_l'encontre_de
v lancer mandat arrêt          subj > contre|à_l'encontre_de
v reconnaître coupable         subj > obj
v déclarer coupable            subj > obj
v juger coupable               subj > obj
v juger pour {to: person/part}
v juger par contumace          subj > obj
n poursuite                    agent > contre
n poursuite judiciaire         agent > contre
n inculpation                  par|adj|agent > de|contre
n mise en examen               par|adj > de
n mandat arrêt                 par|adj|de > contre|à_l'encontre_de|obj|event
n acte accusation              agent > contre
n procès {from: state/part/org; to: person} par|agent > contre|de

[disapprove]
a: de > light
n: agent > envers|contre|à
n moue
a désapprobateur

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
v se dire déçu                 subj > par|de
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
v voir mauvais œil             subj > obj
v voir avec inquiétude         subj > obj
v se méfier {from: state/org/person/group; to: state/org/person/group} subj > de
v se défier                    subj > de
n inquiétude                   agent > face_à|envers|sur
n préoccupation                agent > face_à|envers|sur
n méfiance                     agent > envers|à|à_l'égard_de
n défiance                     agent > envers|à_l'égard_de
n suspicion                    agent > envers|à_l'égard_de
