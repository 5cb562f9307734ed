# Meetings, visits, talks, calls.

[meet]
v: subj > obj|avec
n: both|agent > avec|both|à
v rencontrer
v se rencontrer          both > both
v se réunir              both > avec|both
v s'entretenir           subj > avec|both
v se retrouver           both > avec|both
v s'asseoir              subj > avec
v croiser {to: person/state; from: person}
v retrouver {to: person; from: person}
v côtoyer {to: person}
v être reçu              obj > par
v serrer la main         subj > à|de
v avoir un entretien     subj > avec
v avoir une rencontre    subj > avec
v tenir une réunion      subj > avec|both
v tenir un sommet        subj > avec|both
v tenir une rencontre    subj > avec|both
n rencontre
n entrevue
n réunion                both|agent > avec|both
n tête-à-tête
n entretien
n audience               agent > avec|à
n rendez-vous            agent > avec
n conversation           both|agent > avec|both
n dîner                  agent > avec
n déjeuner               agent > avec
n poignée de main        both|agent > avec|both

[summit]
n: occasion > de|event|avec
n sommet
n sommet                 both|agent > avec|both
n sommet                 adj > avec
n réunion
n rencontre
n conférence
n assemblée générale
n forum
v participer {obj: %meetings}  subj > obj|à
v participer             subj > à
v assister               subj > à|avec
v prendre part           subj > à
v siéger                 subj > à|avec
v présider {obj: %meetings}    subj > obj
v accueillir {obj: %meetings}  subj > obj|avec

[visit]
v: subj > à|en|dans|chez|sur
n: agent > à|en|dans|chez|auprès_de
v se rendre
v rendre visite
v visiter                subj > obj
v arriver {from: person}
v atterrir {from: person}
v débarquer {from: person}
v venir {from: person}
v aller {from: person}
v voyager {from: person}
v se déplacer {from: person}
v être {from: person; to: state/group}   subj > à|en
v être attendu {from: person; to: state/group}
v séjourner {from: person}
v retourner {from: person; to: state/group}
v partir {from: person}  subj > pour|à|en
v s'envoler {from: person}  subj > pour|à|en
v s'arrêter {from: person}  subj > à|en|dans
v passer {from: person; to: state}  subj > à|en|par
v effectuer {obj: %visits}  subj > en|à|dans|chez
v effectuer un déplacement
v effectuer une visite
v effectuer une tournée
v faire escale
v entamer une visite
v entamer une tournée
v être en visite
v être en déplacement
v suivre {from: person}  par > à|en|dans
n visite                 agent|occasion > en|à|dans|chez|auprès_de|event
n voyage
n déplacement
n venue                  agent > à|en|dans
n tournée
n séjour
n escale
n arrivée {from: person}
n périple

[host]
v: subj > obj
v recevoir {to: person}
v accueillir {to: person}
v recevoir la visite     subj > de
v accueillir le sommet   subj > de
v héberger {to: person}
v hôte
n accueil                agent > de|à
n hôte                   de > light

[talk]
v: subj > avec|à
n: both|agent > avec|both
v discuter
v dialoguer
v converser
v échanger {to: person/state/org}   subj > avec
v se concerter           both > avec|both
v consulter              subj > obj
v débattre               subj > avec
v s'adresser {to: person/org}  subj > à
v expliquer {obj: guerre/position/décision/politique}  subj > à|auprès_de
v parler {to: person/state}  subj > avec|à
v aborder                subj > avec
v évoquer                subj > avec
n discussion
n consultation
n dialogue
n concertation
n échange {to: person}
n contact

[call]
v: subj > à|avec|obj
n: both|agent > avec|à|both
v téléphoner
v s'entretenir par téléphone    subj > avec
v s'entretenir au téléphone     subj > avec
v parler au téléphone    subj > avec|à
n appel téléphonique
n conversation téléphonique
n entretien téléphonique
n coup de fil            agent > à

[negotiate]
v: subj > avec|both
n: both|agent > avec|both
v négocier
v pourparler
v renégocier
v reprendre les négociations
v s'asseoir à la table
n négociation
n pourparlers
n pourparler
n tractation
n marchandage

[mediate]
v: subj > entre|dans
n: agent > entre|dans
v arbitrer
v s'interposer
v jouer les médiateurs
v servir de médiateur
v proposer sa médiation
v offrir sa médiation
n médiation
n bons offices
