# What is no cooperation, no aid, no retreat and no request, though its first word could be.

[nothing]
v: subj > obj
n: agent > de
v échanger {obj: coup/balle/but/regard/sourire/poignée/mot/insulte/plaisanterie/tir/numéro/maillot}
v investir {obj: rue/place/terrain/scène/candidat}
v vendre mèche
v vendre peau
v acheter silence
v acheter temps
v prêter serment
v prêter attention
v prêter oreille
v prêter à confusion
v prêter à sourire
v se prêter jeu
v donner avis
v donner exemple
v donner image
v donner impression
v donner raison
v donner sens
v donner priorité
v fournir effort
v livrer secret
v livrer match
v livrer verdict
v livrer version
v livrer analyse
v offrir spectacle
v offrir victoire
v offrir service
v verser larme
v verser dans
v sauver face
v sauver honneur
v sauver meuble
v aider à comprendre
v financer terrorisme
v nourrir espoir
v nourrir ambition
v abriter siège
v abriter musée
v héberger site
v rendre service
v rendre justice
v rendre verdict
v rendre décision
v rendre avis
v rendre âme
v se rendre
v libérer place
v libérer parole
v libérer ressource
v lever doute
v lever mystère
v lever rideau
v lever main
v lever verre
v lever séance
v abandonner course
v abandonner idée
v évacuer question
v retirer bénéfice
v retirer leçon
v reprendre parole
v reprendre souffle
v commander plat
v demander prudence
v demander réflexion
v demander mariage
v demander divorce
v demander temps
v inviter prudence
v inviter plateau
v réclamer paternité
v réclamer attention
v proposer service
v pousser porte
v pousser cri
v presser pas
v presser bouton
n aide mémoire
n aide soignant
n aide ménager
n don parole
n secours mutuel
n demande intérieur
n demande marché
n demande mondial
n demande énergie
n commerce détail
n affaire étranger
n affaire intérieur
n affaire européen
n affaire judiciaire
n affaire corruption
n affaire familial
n libération prix
n libération sexuel
n libération énergie
n pression artériel
n pression atmosphérique
n pression inflationniste
n pression migratoire
n conseil ministre
n conseil sécurité
n conseil ville
n conseil municipal
n conseil constitutionnel
n ordre jour
n ordre mission
n ordre public
n ordre mondial
n ordre grandeur
n invitation presse
n appel nominal
