# Words that mean something else in company: no event, and no other line of the same word is tried.
# The roles are never read.

[nothing]
v: subj > obj
n: agent > de
# to name, to dial, to be called
v s'appeler
v appeler par
v appeler à venir
v faire appel {obj: décision/jugement/condamnation/verdict}
v faire appel de
v faire appel
# to claim, concede, hold: speech
v soutenir que
v soutenir mordicu
v reconnaître que
v reconnaître avoir
v reconnaître {obj: fait/faute/erreur/corps/voix/difficulté/existence/possibilité}
v défendre idée
v défendre {obj: titre/couronne/place/chance/couleur/projet/idée/réforme/programme/bilan/thèse/loi/budget/texte/point/record}
v détenir {obj: record/titre/pouvoir/part/action/capital/information/preuve/majorité/clé/monopole}
v former {obj: coalition/gouvernement/alliance/groupe/couple/équipe/majorité}
v poursuivre {obj: étude/carrière/but/objectif/chemin}
v défendre que
v défendre projet
v défendre couleur
v promettre que
v demander si
v se demander
v saluer foule
v accuser réception
v accuser retard
v accuser coup
v accuser baisse
v accuser perte
# to raise, to note, to belong to
v relever que
v relever de
v relever défi
v tenir compte
v tenir parole
v tenir lieu
v entrer en vigueur
v entrer en fonction
v entrer en scène
v entrer en jeu
v entrer en bourse
v entrer en gare
v entrer en ligne
v entrer en finale
v porter atteinte
v porter fruit
v porter secours à
v tirer profit
v tirer parti
v tirer leçon
v tirer sort
v tirer conclusion
v tirer nom
v tirer épingle
v tirer trait
v tirer conséquence
v tirer bilan
v tirer sonnette
v frapper attention
v frapper porte
v frapper {subj: séisme/tremblement/ouragan/cyclone/typhon/tempête/crise/sécheresse/inondation/épidémie/virus/pandémie/foudre/canicule/maladie/chômage/famine}
v toucher {subj: séisme/tremblement/ouragan/cyclone/typhon/tempête/crise/sécheresse/inondation/épidémie/virus/pandémie/chômage}
v tuer {subj: séisme/tremblement/ouragan/cyclone/typhon/tempête/accident/crash/avalanche/inondation/virus/épidémie/maladie/incendie}
v détruire {subj: séisme/tremblement/ouragan/cyclone/typhon/tempête/incendie/inondation}
v endommager {subj: séisme/tremblement/ouragan/cyclone/typhon/tempête/incendie/inondation}
# sport
v battre
v se battre pour
v accueillir {obj: match/rencontre/finale/coupe/championnat/jeu/tournoi/course/étape/compétition/mondial/épreuve/concert/festival/exposition/spectateur/visiteur/touriste}
v organiser {obj: match/finale/coupe/championnat/jeu/tournoi/course/compétition/mondial/festival}
v recevoir {obj: prix/médaille/oscar/récompense/appel/nom/balle/diplôme/trophée/note/message/courrier/lettre/visiteur}
v rencontrer {obj: problème/difficulté/succès/obstacle/résistance/écho/opposition/échec}
v attaquer {obj: course/descente/montée/étape/tour/saison}
v participer {obj: course/match/championnat/tournoi/coupe/jeu/compétition/finale/rallye/émission/film/enquête}
v participer course
v participer championnat
v participer jeu
v participer coupe
v participer émission
v participer élection
v assister {obj: match/concert/spectacle/messe/course/finale}
v assister match
v rejoindre {obj: club/équipe/rédaction/casting}
v quitter {obj: club/équipe/course/terre/domicile/maison/hôpital/scène/route/terrain/poste/fonction}
v quitter fonction
v quitter poste
v se qualifier
v qualifier pour
v s'imposer
v céder place
v céder titre
v défier gravité
v défier toute
n conférence presse
n point presse
n visite guidée
n visite médicale
n rencontre sportive
n rencontre amicale
n attaque cardiaque
n coup envoi
n coup œil
n coup feu
n guerre mondiale
n guerre froide
n guerre algérie
n guerre golfe
n rendez-vous manqué
n retrait statut
n retrait permis
n retrait argent
n réunion publique
n réunion crise
n conseil administration
n campagne électorale
n tir but
n tir sort
n tir cadré
n prise conscience
n prise position
n prise parole
n prise en charge
n prise vue
n prise poids
n prise sang
n prise fonction
n charge travail
n plainte contre x
n démission gouvernement
n appel offre
n appel air
n appel candidature
n appel décision
n don sang
n don organe
n don ciel
n critique cinéma
n critique art
n critique littéraire
# to put to use, in place, to light: no act on anybody
v mettre en œuvre
v mettre en place
v mettre en scène
v mettre en avant
v mettre en évidence
v mettre en lumière
v mettre en ligne
v mettre en service
v mettre en vente
v prendre effet
v prendre feu
v prendre fin
v prendre acte
v prendre conscience
v prendre en compte
v prendre en charge
v prendre en main
v prendre forme
v prendre fonction
v prendre retraite
v prendre fuite
v prendre route
v prendre retard
v rendre compte
v rendre public
v rendre possible
v se rendre compte
v se rendre évidence
v se rendre urne
v se rendre disponible
v arriver échéance
v arriver pouvoir
v arriver en tête
v arriver en finale
v saisir occasion
v saisir opportunité
v saisir ampleur
v saisir balle
v lever voile
v lever yeux
v lever coin
v ouvrir score
v ouvrir voie
v ouvrir marque
v fermer yeux
v passer arme
v passer main
v passer côté
v passer devant
v passer par
v faire partie
v faire part
v faire face
v faire état
v faire défaut
v faire suite
v donner lieu
v donner naissance
v voir jour
v exclure que
v exclure hypothèse
v condamner à disparaître
v vendre aux enchère
v vendre billet
v vendre de exemplaire
# prizes, titles, candidacies
v recevoir {obj: prix/médaille/trophée/récompense/titre/diplôme/légion/oscar/césar/palme/soin/coup/balle/note/lettre/appel/carton}
v recevoir prix
v remettre {obj: médaille/prix/trophée/coupe}
v décerner {obj: prix/médaille/trophée/titre}
v être candidat
v se vanter
v s'écraser
v se disputer {obj: finale/match/titre/place/siège/poste/marché/manche/victoire/médaille}
v défendre retour
v appeler père
v reconnaître auprès de
v reprendre siège
# aircraft and trains that leave
v partir de
