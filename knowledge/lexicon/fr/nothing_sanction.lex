# Words of cutting, moving, arresting and attacking that mean something else in company. The roles are never read.

[nothing]
v: subj > obj
n: agent > de
v arrêter {obj: date/décision/liste/calendrier/choix/travail/match}
v arrêter que
v exécuter {obj: plan/ordre/décision/budget/projet/programme/contrat/peine/mandat}
v isoler {obj: malade/patient/virus/cas/bâtiment/maison}
v blesser {subj: séisme/tremblement/ouragan/cyclone/tempête/accident/collision/incendie/explosion}
v dévaster {subj: séisme/tremblement/ouragan/cyclone/typhon/tempête/inondation/incendie/tsunami}
v décimer {subj: épidémie/virus/maladie/famine/sécheresse/peste}
v combattre {obj: corruption/pauvreté/inflation/maladie/incendie/feu/criminalité/pandémie/virus/réchauffement/faim/trafic/piraterie/racisme}
v lutter pour
v empoisonner {obj: relation/atmosphère/climat/débat/vie}
v prendre otage {obj: débat/usager}
v confisquer {obj: débat/parole/pouvoir/victoire}
v geler {obj: prix/salaire/loyer/dépense/embauche}
v suspendre {obj: sanction/joueur/grève/campagne/taxe/droit/peine/cours/match}
v suspendre sanction
v couper {obj: ruban/parole/souffle/herbe/impôt}
v couper court
v rompre {obj: jeûne/silence/isolement/chaîne/équilibre/glace/monotonie}
v rompre silence
v réduire {obj: émission/déficit/pauvreté/risque/tension/coût/inflation/dette/violence/inégalité}
v abandonner {obj: idée/poste/course/recherche/fonction/domicile}
v occuper {obj: poste/place/fonction/siège/rang}
v capturer {obj: carbone/image/attention/moment}
v s'emparer {obj: sujet/débat/question/dossier/balle}
v déployer {obj: aide/effort/moyen/énergie/application/vaccin/charme/observateur}
v mobiliser {obj: aide/fonds/ressource/moyen/électeur/soutien/financement/donateur/communauté}
v recruter {obj: personnel/enseignant/joueur/infirmier/étudiant/salarié}
v pirater {obj: film/musique/logiciel}
v fusiller {obj: regard}
v fusiller regard
v pendre {obj: crémaillère}
v isoler {subj: neige/inondation}
v relever {obj: salaire/prévision/note/taux/niveau/âge}
v augmenter {obj: salaire/prix/taux/capital/retraite}
n exécution budget
n exécution peine
n saisie donnée
n capture écran
n occupation sol
n occupation logement
n patrouille scout
n exercice physique
n exercice comptable
n exercice budgétaire
n exercice pouvoir
n libération conditionnelle
n tir penalty
n tir groupé
n raid boursier
n déploiement vaccin
n déploiement fibre
n mobilisation étudiante
n mobilisation sociale
n mobilisation fonds
n mobilisation syndicale
n bataille judiciaire
n bataille navale
n conflit intérêt
n conflit social
n conflit génération
n combat boxe
n guerre nerf
n guerre prix
n massacre tronçonneuse
n invasion sauterelle
n invasion criquet
n conquête spatiale
n conquête espace
n occupation temps
