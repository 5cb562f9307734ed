# PROTEST: in the street, on strike, and by note or ambassador.

[protest]
v: subj > contre|devant
n: agent > contre|devant
v manifester                   subj > contre|devant
v protester                    subj > contre|devant|auprès_de
v défiler                      subj > contre
v marcher                      subj > contre
v descendre dans rue
v battre pavé
v se soulever {from: part/state/group}
v se rassembler {from: part}
v se mobiliser {from: part}
v se révolter
v s'insurger {from: part}
v brûler {obj: drapeau/effigie} subj > de
v scander slogan
v organiser manifestation
v occuper place
n manifestation
n protestation                 agent > contre|auprès_de
n contestation                 agent > contre
n soulèvement                  agent > contre
n insurrection                 agent > contre
n rassemblement {from: part}
n mouvement protestation
n marche protestation
n vague protestation
n mobilisation contre          agent|de > contre|obj
n révolte
n sit-in
n grève faim

[protest_formally]
v: subj > de|auprès_de|obj
n: agent > à|auprès_de|contre
v convoquer ambassadeur        subj > de|obj
v convoquer {obj: ambassadeur/chargé/diplomate/consul} subj > de|obj
v remettre note protestation   subj > à
v adresser note protestation   subj > à
v envoyer note protestation    subj > à
v adresser protestation        subj > à
v élever protestation          subj > auprès_de|contre
v déposer protestation         subj > auprès_de|contre
v protester officiellement     subj > auprès_de|contre
v protester vivement           subj > auprès_de|contre
v exprimer protestation        subj > auprès_de|à
v demander explication à ambassadeur subj > de
n note protestation
n protestation officielle
n protestation diplomatique
n note verbale
n convocation ambassadeur      agent|par > de

[strike]
v: subj > contre
v faire grève
v se mettre en grève
v appeler à grève
v entrer en grève
v entamer grève faim
n grève                        agent|de > contre
n grève générale               agent > contre

[riot]
v: subj > contre
n: agent > contre
v incendier {obj: ambassade/consulat} subj > de|obj
v saccager {obj: ambassade/consulat/mission} subj > de|obj
v prendre assaut {obj: ambassade/consulat} subj > de|obj
n émeute
