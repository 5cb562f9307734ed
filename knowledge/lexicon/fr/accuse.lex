# Criticism, blame, accusation, insult, investigation.

[accuse]
v: subj > obj|de|comp
n: agent > contre|envers|à_l'encontre_de|à_l'égard_de|à
v accuser                subj > obj
v incriminer
v inculper
v mettre en cause
v imputer                subj > à
v attribuer la responsabilité  subj > à
v attribuer {obj: attaque/responsabilité/attentat/frappe}  subj > à
v tenir pour responsable subj > obj
v reprocher              subj > à
v blâmer
v rejeter la faute       subj > sur
v rejeter la responsabilité  subj > sur
v soupçonner             subj > obj
v suspecter              subj > obj
v pointer du doigt
v s'en prendre           subj > à
n accusation
n reproche
n grief
n mise en cause          agent > de

[criticise]
v: subj > obj|de|comp
n: agent > contre|envers|à|à_l'égard_de|de|sur
v critiquer
v dénoncer
v fustiger
v dénigrer
v décrier
v vilipender
v éreinter
v désapprouver
v réprimander
v tancer
v sermonner
v réprouver
v contester
v remettre en question
v remettre en cause
v mettre en doute
v se plaindre            subj > de|auprès_de
v s'indigner             subj > de|contre|comp
v s'insurger             subj > contre|comp
v exprimer sa préoccupation  subj > de|sur|à
v exprimer son inquiétude    subj > de|sur|à
v exprimer son mécontentement subj > à|envers
v exprimer sa colère     subj > contre|envers|face_à
v faire part de son inquiétude subj > de|sur|à
v qualifier              subj > obj|de
v traiter {to: state/person/org/group} subj > obj
v alerter                subj > sur|contre|comp
v railler
v ironiser               subj > sur
v moquer
v se moquer              subj > de
v s'attaquer {to: state/person/org} subj > à
v lancer une pique       subj > à
v lancer sa théorie      subj > sur|contre|comp|obj
v viser {to: state/person; from: person} subj > obj
v épingler
n critique
n dénonciation           agent > de
n réprimande             agent > à|envers
n désapprobation         agent > de|envers
n mécontentement         agent > envers|face_à|à
n colère                 agent > contre|envers|face_à
n indignation            agent > contre|face_à|envers
n allusion               agent > à

[condemn]
v: subj > obj|comp
n: agent|par > de|contre
v condamner
v flétrir
v stigmatiser
n condamnation

[not_condemn]
v s'abstenir de condamner  subj > comp|obj
v refuser de condamner     subj > comp|obj
v éviter de condamner      subj > comp|obj
v se garder de condamner   subj > comp|obj

[insult]
v: subj > obj
n: agent > contre|envers|à|à_l'égard_de|à_l'encontre_de
v insulter
v injurier
v offenser
v humilier
v mutiler {obj: nom}     subj > obj
v écorcher {obj: nom}    subj > obj
v rabaisser
v mépriser
v gifler
v provoquer {to: state/person}
n insulte
n injure
n affront
n offense
n humiliation
n provocation            agent > contre|envers|à

[warn_of]
v: subj > contre|de|comp|obj
n: agent > contre|à|à_l'adresse_de
v mettre en garde        subj > contre|obj|comp|event
v avertir                subj > contre|comp|obj
v alerter
v prévenir {to: state/person/org/group}  subj > obj|comp
n mise en garde
n avertissement
n message                agent|light > à

[complain]
v: subj > auprès_de|contre|de
n: agent > contre|auprès_de
v porter plainte         subj > contre
v déposer une plainte    subj > contre
v déposer plainte        subj > contre
v saisir {to: org}       subj > contre
n plainte

[investigate]
v: subj > sur|obj
n: agent > sur|contre|à
v enquêter
v ouvrir une enquête     subj > sur|contre
v inspecter
v perquisitionner
n enquête
n inspection             agent > de|en

[sue]
v: subj > obj|contre
v poursuivre en justice
v traduire en justice
v attaquer en justice
v engager des poursuites subj > contre
n poursuites             agent > contre

[disapprove]
a: de > light
n rhétorique belliciste  agent > envers|contre|à

[worry]
v: subj > obj|de|comp
v s'inquiéter            subj > de|comp
v douter                 subj > de|comp
v regretter
v déplorer
n inquiétude             agent > face_à|envers|sur
n méfiance               agent > envers|à|à_l'égard_de
