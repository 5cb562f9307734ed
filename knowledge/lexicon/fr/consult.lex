# CONSULT: meetings, visits, talks, calls.

[meet]
v: subj > obj|avec
n: both|agent > avec|both
# Two states that "meet" play a match: one side has to be a person, a part of a state or a body.
v rencontrer {from: person/org}
v rencontrer {to: person/org}
v se rencontrer {from: person/org} both > both
v se réunir                    both > avec|both
v s'entretenir                 subj > avec|both
v se retrouver {from: person}  both > avec|both
v se voir {from: person}       both > avec|both
v s'asseoir                    subj > avec
v croiser {to: person; from: person}
v retrouver {to: person; from: person}
v côtoyer {to: person}
v voir {to: person; from: person}
v serrer main                  subj > à|de
v avoir entretien              subj > avec
v avoir rencontre              subj > avec
v avoir réunion                subj > avec
v avoir tête-à-tête            subj > avec
v tenir réunion                subj > avec|both
v tenir sommet                 subj > avec|both
v tenir rencontre              subj > avec|both
v tenir entretien              subj > avec|both
v faire point                  subj > avec
v dîner                        subj > avec
v déjeuner                     subj > avec
v petit-déjeuner               subj > avec
v s'afficher                   subj > avec|aux_côtés_de
v poser                        subj > aux_côtés_de
v prendre place                subj > aux_côtés_de
v apparaître                   subj > aux_côtés_de
v partager table               subj > de|avec
v recevoir lettre créance      subj > de
v présenter lettre créance     subj > à
v remettre lettre créance      subj > à
v prendre langue               subj > avec
v nouer dialogue               subj > avec
v prendre contact              subj > avec
v entrer en contact            subj > avec
v rester en contact            subj > avec
v maintenir contact            subj > avec
n rencontre
n entrevue
n réunion
n tête-à-tête
n entretien
n audience                     agent > avec|à
n rendez-vous                  agent > avec
n conversation
n dîner                        agent > avec
n déjeuner                     agent > avec
n poignée main
n face-à-face
n réunion travail
n réunion bilatérale
n rencontre bilatérale
n rencontre sommet
n entretien bilatéral
n contact diplomatique
n canal communication

[summit]
n: occasion > de|event|avec
n sommet
n sommet                       both|agent > avec|both
n sommet                       adj > avec
n réunion
n rencontre
n conférence
n assemblée générale
n assemblée {to: org}
n session {to: org}
n forum
n conseil {to: org}
n conseil ministre {to: org}
n congrès {to: org}
n trilatérale                  both|agent > avec|both
n réunion trilatérale          both|agent > avec|both
n réunion tripartite           both|agent > avec|both
n sommet tripartite            both|agent > avec|both
n sommet extraordinaire
n sommet bilatéral             both|agent > avec|both
n réunion ministérielle        both|occasion > de|avec|both
n conférence paix              both|occasion > de|avec|both
n commission mixte             both|agent > avec|both
n commission intergouvernementale both|agent > avec|both
v prendre parole               subj > devant|à
v s'exprimer                   subj > devant
v présider {obj: %meetings}    subj > obj|de
v accueillir {obj: %meetings}  subj > obj|avec|de|entre
v organiser {obj: %meetings}   subj > avec|de|entre
v convoquer {obj: sommet/réunion/conférence} subj > de|avec
v ouvrir {obj: sommet/conférence} subj > de|avec
v clore {obj: sommet/conférence} subj > de|avec
v dépêcher {obj: délégation/émissaire/envoyé/ministre/représentant} subj > à|en|auprès_de|dans
v envoyer {obj: délégation/émissaire/envoyé/ministre/représentant/négociateur} subj > à|en|auprès_de|dans

[attend]
v: subj > de|à|avec
v participer {obj: %meetings}  subj > obj|à
v participer {to: org/group}   subj > à
v assister {to: org/group} subj > à|avec
v prendre part {to: org/group} subj > à
v participer sommet            subj > de|à|avec
v participer réunion           subj > de|à|avec
v participer conférence        subj > de|à|avec
v participer négociation       subj > avec|de
v participer pourparler        subj > avec|de
v participer discussion        subj > avec|de
v assister sommet              subj > de|à|avec
v assister réunion             subj > de|à|avec
v assister cérémonie           subj > de|à|avec
v assister défilé              subj > de|à|en
v assister funéraille          subj > de
v assister à investiture       subj > de
v prendre part sommet          subj > de|à|avec
v prendre part réunion         subj > de|à|avec
v prendre part négociation     subj > avec|de
v siéger {to: org}             subj > à

[visit]
v: subj > à|en|dans|chez|sur
n: agent > à|en|dans|chez|auprès_de
v se rendre {from: person/part; to: state/group/org}
v se rendre {from: state; to: state/group/org}
v rendre visite                subj > à
v rendre visite                subj > à|en
v visiter {from: person/part}  subj > obj
v se poser {from: person; to: state} subj > à|en
v arriver {from: person; to: state/group} subj > à|en
v atterrir {from: person; to: state/group} subj > à|en
v débarquer {from: person; to: state/group} subj > à|en
v venir {from: person; to: state/group}
v partir {from: person; to: state/group} subj > pour|en
v voyager {from: person; to: state/group}
v se déplacer {from: person; to: state/group}
v séjourner {from: person; to: state/group}
v retourner {from: person; to: state/group} subj > à|en|dans
v s'envoler {from: person}     subj > pour|à|en
v s'embarquer {from: person; to: state/group} subj > pour
v faire route                  subj > vers
v faire voyage                 subj > à|en|dans|de
v faire déplacement            subj > à|en|dans|de
v s'arrêter {from: person; to: state/group} subj > à|en|dans
v effectuer {obj: %visits; to: state/group/org}     subj > en|à|dans|chez
v achever {obj: %visits; to: state/group/org}       subj > en|à|dans|chez
v entamer {obj: %visits; to: state/group/org}       subj > en|à|dans|chez
v poursuivre {obj: %visits; to: state/group/org}    subj > en|à|dans|chez
v conclure {obj: %visits; to: state/group/org}      subj > en|à|dans|chez
v entreprendre {obj: %visits; to: state/group/org}  subj > en|à|dans|chez
v faire escale
v faire étape
v faire halte
v être en visite
v être en voyage {from: person; to: state/group}
v être en déplacement
v être en tournée {from: person; to: state/group}
v multiplier {obj: %visits; to: state/group/org}    subj > en|à|dans|chez
n visite {to: state/group/org}  agent|occasion > en|à|dans|chez|auprès_de|event
n voyage {from: person/part/state; to: state/group}
n déplacement {from: person; to: state/group}
n venue {from: person/part; to: state/group} agent > à|en|dans
n tournée {from: person/part/state; to: state/group}
n séjour {from: person; to: state/group}
n escale {from: person; to: state/group}
n arrivée {from: person; to: state/group}
n périple {from: person; to: state/group}
n visite état                  agent > en|à|dans|chez|auprès_de
n visite officielle            agent|occasion > en|à|dans|chez|auprès_de|event
n visite surprise              agent|occasion > en|à|dans|chez|auprès_de|event
n visite travail               agent|occasion > en|à|dans|chez|auprès_de|event

[expect_visit]
v: obj > à|en|dans|chez
v attendre {from: person; to: state/group/org}
v attendre visite              de > subj

[host]
v: subj > obj
v recevoir {to: person}
v recevoir {obj: délégation/émissaire/envoyé/ministre/président/dirigeant/chef/homologue/ambassadeur/roi/reine/prince/responsable/chancelier/premier}
v recevoir en audience
v recevoir dîner
v accueillir {to: person}
v accueillir {obj: délégation/émissaire/envoyé/ministre/président/dirigeant/chef/homologue/ambassadeur/roi/reine/prince/responsable/chancelier/premier}
v dérouler tapis rouge         subj > à|devant|pour
v recevoir visite              subj > de
v recevoir en visite
v accueillir sommet            subj > de
v accueillir visite            subj > de
n accueil {to: person}         par|adj > de|à

[talk]
v: subj > avec
n: both|agent > avec|both
v discuter
v s'entretenir                 both > avec|both
v dialoguer
v converser
v échanger {to: person; from: person} subj > avec
v échanger vue
v se concerter                 both > avec|both
v se consulter                 both > avec|both
v consulter {to: state/person/org/group} subj > obj
v débattre
v s'adresser {to: person/org/group} subj > à
v parler {to: person/state/org/part} subj > avec|à
v aborder                      subj > avec
v évoquer                      subj > avec
v sonder {to: state/person/org} subj > obj
v tenir consultation           subj > avec|both
v tenir discussion             subj > avec|both
v avoir discussion             subj > avec|both
v avoir consultation           subj > avec|both
v avoir échange                subj > avec|both
v mener discussion             subj > avec|both
v mener consultation           subj > avec|both
v expliquer {obj: guerre/position/décision/politique} subj > à|auprès_de
v informer {to: state/org}     subj > obj
v notifier {to: state/org}     subj > à
v briefer {to: person/org}     subj > obj
v transmettre message          subj > à
v remettre message             subj > à
v remettre lettre              subj > à
v adresser lettre              subj > à
v adresser message             subj > à
v écrire {to: person/org; from: person} subj > à
n discussion
n consultation
n dialogue
n concertation
n échange {to: person}
n échange vue
n contact
n correspondance

[call]
v: subj > à|avec|obj
n: both|agent > avec|à|both
v téléphoner
v appeler au téléphone         subj > obj
v joindre téléphone            subj > obj
v joindre par téléphone        subj > obj
v s'entretenir par téléphone   subj > avec|both
v s'entretenir téléphone       subj > avec|both
v s'entretenir par visioconférence subj > avec|both
v s'entretenir par vidéo       subj > avec|both
v s'entretenir téléphoniquement subj > avec|both
v parler téléphone             subj > avec|à|both
v parler par téléphone         subj > avec|à|both
v discuter téléphone           subj > avec|both
v discuter par téléphone       subj > avec|both
v échanger par téléphone       subj > avec|both
v avoir téléphone              subj > obj|avec
v avoir entretien téléphonique subj > avec
v avoir conversation téléphonique subj > avec
n appel téléphonique
n conversation téléphonique
n entretien téléphonique
n échange téléphonique
n coup fil                     agent > à
n coup téléphone               agent > à
n visioconférence

[negotiate]
v: subj > avec|both
n: both|agent > avec|both
v négocier
v pourparler
v renégocier
v parlementer
v marchander
v reprendre négociation
v reprendre pourparler
v reprendre discussion
v reprendre dialogue
v entamer négociation
v entamer pourparler
v entamer discussion
v entamer dialogue
v ouvrir négociation
v ouvrir pourparler
v ouvrir discussion
v engager négociation
v engager pourparler
v engager discussion
v engager dialogue
v lancer négociation
v mener négociation
v mener pourparler
v tenir pourparler
v tenir négociation
v poursuivre négociation
v s'asseoir table
v revenir table négociation
n négociation
n pourparler
n tractation
n marchandage
n round négociation
n cycle négociation
n table négociation

[mediate]
v: subj > entre|dans
n: agent > entre|dans
v arbitrer
v s'interposer
v s'entremettre
v intercéder                   subj > auprès_de|en_faveur_de|pour
v servir d'intermédiaire
v servir médiateur
v jouer médiateur
v jouer intermédiaire
v jouer bon office
v jouer rôle médiateur
v proposer médiation
v offrir médiation
v offrir bon office
v assurer médiation
v mener médiation
v tenter médiation
v rapprocher {obj: position/point}
v réconcilier                  subj > obj|entre
n médiation
n bon office
n entremise
n intercession                 agent > auprès_de|en_faveur_de
