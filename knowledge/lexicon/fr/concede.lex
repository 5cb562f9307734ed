# CONCEDE: yielding in words: demands met, permission given, rules relaxed.

[concede]
v: subj > à|devant|face_à
n: agent > à|envers
v céder {to: state/org/group/part; from: state/org/group/part/person} subj > devant|face_à
v céder pression               subj > de
v céder chantage               subj > de
v céder exigence               subj > de
v céder demande                subj > de
v céder menace                 subj > de
v céder injonction             subj > de
v céder appel                  subj > de
v céder ultimatum              subj > de
v céder colère                 subj > de
v s'incliner devant exigence   subj > de
v plier                        subj > devant|face_à|sous_la_pression_de
v s'incliner {from: state/org/person/part} subj > devant|face_à
v baisser pavillon             subj > devant|face_à
v baisser bras                 subj > devant|face_à
v courber échine               subj > devant|face_à
v mettre genou terre           subj > devant|face_à
v s'avouer vaincu              subj > devant|face_à
v abdiquer {from: state/org/person} subj > devant|face_à
v rendre gorge                 subj > devant|face_à
v jeter éponge                 subj > devant|face_à
v capituler
v se soumettre {to: state/org}
v faire concession
v multiplier concession
v consentir concession
v accorder concession
v offrir concession
v proposer concession
v accepter concession
v se résigner {to: state/org/group}
v céder sous pression          subj > de
n concession {to: state/org/person/group}
n concession majeure
n concession territoriale
n reddition                    agent > à|devant|face_à
n capitulation                 agent > devant|face_à|à
n soumission {to: state/org}   agent > devant|face_à|à
v faire pas                     subj > vers|en_direction_de
v fléchir                       subj > devant|face_à
v s'exécuter                    subj > devant
v satisfaire {obj: exigence/demande/revendication/requête} subj > de
v accéder                       subj > à|de
v accéder à demande             subj > de
v accéder à requête             subj > de
v se rendre aux arguments       subj > de
v se rendre argument            subj > de
v se ranger à avis              subj > de
v se plier injonction           subj > de
v se plier diktat               subj > de
v se plier à                    subj > à|de
v céder face                    subj > à
v céder devant                  subj > devant
v céder à pression              subj > de
v céder à demande               subj > de
v abandonner exigence           subj > à|envers|de
v finir par accepter            subj > de|obj
v plaider coupable              subj > devant|face_à

[back_down]
v: subj > face_à|devant|sur
n: agent > face_à|devant|sur
v reculer {to: state/org/group} subj > devant|face_à
v faire marche arrière
v faire machine arrière
v rétropédaler
v battre en retraite {to: state/org/person}
v opérer volte-face
v faire volte-face
v se dédire
v se raviser
v se rétracter
v revenir sur parole
v se renier
v revenir sur propos           subj > contre|envers|sur
v revenir sur menace           subj > contre|envers|sur
v renoncer menace              subj > contre|envers|sur
n recul
n volte-face
n reculade
n revirement {to: state/org/group; from: state/org/person}
n marche arrière
n rétropédalage

[soften_stance]
v: subj > envers|à_l'égard_de|sur|face_à
n: agent > envers|à_l'égard_de|sur
v adoucir {obj: ton/rhétorique/discours} subj > envers|à_l'égard_de|face_à
v adoucir position
v assouplir position
v assouplir ligne
v infléchir position
v modérer ton
v modérer position
v baisser ton
v tempérer propos
v mettre sourdine
v mettre eau dans vin
v lâcher lest
v changer ton
v nuancer position
v montrer souple
v faire preuve souplesse
v faire preuve flexibilité
n assouplissement position
n changement ton
n inflexion

[concede_election]
v: subj > face_à|à|devant|contre
v reconnaître défaite
v concéder défaite
v admettre défaite
v accepter défaite
v concéder victoire
v accepter résultat
v accepter verdict urne
v reconnaître revers
v concéder élection
v reconnaître défaite électorale
n aveu défaite                 agent > face_à|devant

[admit_fault]
v: subj > envers|auprès_de|à|comp
n: agent > à|de
v reconnaître tort             subj > envers|auprès_de|à
v admettre erreur
v reconnaître erreur
v avouer erreur
v admettre faute
v reconnaître faute
v admettre tort
v admettre échec
v reconnaître échec
v admettre manquement
v reconnaître manquement
v faire autocritique
v avouer mensonge
v reconnaître mensonge
n aveu échec
n aveu culpabilité
n aveu faute

[admit_responsibility]
v: subj > dans|envers|comp|contre
v reconnaître responsabilité
v admettre responsabilité
v assumer responsabilité
v reconnaître implication
v admettre implication
v reconnaître bavure
v admettre bavure
v reconnaître abattu
v admettre avoir abattu
v reconnaître avoir abattu
v reconnaître avoir tué
v admettre avoir tué
v reconnaître présence
v admettre présence
v reconnaître perte
v admettre perte
v reconnaître rôle dans
n aveu responsabilité          agent > dans

[acknowledge_abuse]
v: subj > contre|envers|sur|de|comp
v reconnaître torture
v reconnaître massacre
v reconnaître crime
v reconnaître exaction
v admettre exaction
v admettre torture
v reconnaître abus
v admettre abus
v reconnaître souffrance
v reconnaître violence
v reconnaître assassinat
v admettre crime
v reconnaître violation
v reconnaître discrimination
n reconnaissance crime         agent > contre|envers
n reconnaissance massacre      agent > contre|envers

[accept_demand]
v: subj > de|à
n: agent > de|à
v accepter {obj: %demands}
v accéder {obj: %demands}
v accepter exigence
v accepter demande
v accepter revendication
v accéder demande
v accéder requête
v accéder exigence
v consentir demande
v souscrire demande
v se plier exigence
v se plier demande
v se plier volonté
v satisfaire {obj: %demands}
v donner suite demande
v donner satisfaction demande
v faire droit demande
v faire droit requête
v exaucer {obj: demande/souhait/vœu}
v satisfaire demande
v satisfaire revendication
v satisfaire exigence
v approuver {obj: demande/requête}
v répondre demande
v répondre favorablement       subj > à
v répondre positivement        subj > à
v donner satisfaction          subj > à
v obtempérer                   subj > à
v donner raison {from: state/org/person; to: state/org/group/person} subj > à
v donner gain cause            subj > à
v obtenir satisfaction         de|auprès_de > subj
v obtenir gain cause           de|auprès_de > subj
v obtenir concession           de|auprès_de > subj
v arracher concession          de|auprès_de > subj
n satisfaction demande
n acceptation demande
n acceptation exigence

[accept_conditions]
v: subj > de|à|comp
v accepter condition           subj > de|à|comp
v se plier condition           subj > de|à|comp
v remplir condition            subj > de|à|comp
v souscrire condition          subj > de|à|comp
v accepter terme               subj > de|à|comp
v accepter de céder            subj > de|à|comp
v accepter ultimatum           subj > de|à|comp
v accepter diktat              subj > de|à|comp
v accepter calendrier          subj > de|à|comp
v accepter préalable           subj > de|à|comp
v consentir condition          subj > de|à|comp
v lever condition              subj > de|à|comp
v abandonner condition préalable subj > de|à|comp
v renoncer condition préalable subj > de|à|comp
v lever préalable              subj > de|à|comp
v accepter contrepartie        subj > de|à|comp
v accepter compromis           subj > de|à|comp

[accept_plan]
v: subj > de|à
v accepter proposition
v accepter plan
v accepter offre
v accepter initiative
v accepter feuille route
v accepter compromis proposé
v approuver proposition
v accueillir proposition
v adhérer proposition
v accepter résolution
v accepter texte
v accepter projet
v se rallier proposition
v accepter aide

[comply]
v: subj > de|à|avec
n: agent > avec|de|à
v se conformer {to: org/state}
v se conformer exigence
v se conformer décision
v se conformer résolution
v se conformer obligation
v se conformer jugement
v se conformer injonction
v se conformer recommandation
v respecter décision
v respecter résolution
v exécuter décision
v exécuter jugement
v appliquer décision
v appliquer résolution
v appliquer jugement
v mettre œuvre résolution
v obéir {to: state/org/person}
v obéir ordre
v accepter verdict
v accepter jugement
v accepter décision
v se plier décision
v se plier jugement
v se plier règle
v se mettre conformité
n respect décision
n respect résolution
n mise conformité

[accept_jurisdiction]
v: subj > de|à
v accepter compétence          subj > de|à|devant
v reconnaître compétence       subj > de|à|devant
v accepter juridiction         subj > de|à|devant
v se soumettre juridiction     subj > de|à|devant
v comparaître {from: person; to: org} subj > de|à|devant
v se présenter justice         subj > de|à|devant
v accepter de comparaître      subj > de|à|devant
v accepter procès              subj > de|à|devant
v lever immunité               subj > de|à|devant
v se livrer justice            subj > de|à|devant
v se rendre justice            subj > de|à|devant
v se constituer prisonnier     subj > de|à|devant

[allow]
v: subj > à|obj|comp
n: agent > à|de
v autoriser {to: person/part}
v permettre d'entrer
v permettre accès
v laisser faire {to: state/org/part}
v donner permission
v accorder permission
v donner autorisation
v accorder autorisation
v délivrer autorisation
v octroyer autorisation
v accorder droit
v tolérer {from: state/org/person; to: state/org/part}
v laisser libre
v laisser champ libre
v laisser main libre
v donner carte blanche
v obtenir autorisation         de > subj
v obtenir permission           de > subj
v recevoir autorisation        de > subj
v recevoir permission          de > subj
n autorisation {to: state/org/person/part}
n permission {to: state/org/person/part}
n carte blanche

[allow_protest]
v: subj > à|de|obj|par
v autoriser manifestation
v autoriser rassemblement
v autoriser marche
v autoriser rassemblement opposition
v laisser manifester
v permettre manifestation
v tolérer manifestation
v lever interdiction manifester
v lever interdiction rassemblement
v autoriser meeting
v autoriser cortège
v autoriser commémoration
v permettre de manifester
v laisser défiler
v autoriser grève
n autorisation manifestation   agent > à|de
n autorisation manifester      agent > à|de

[allow_media]
v: subj > à|de|obj
v autoriser journaliste
v laisser entrer journaliste
v autoriser média
v lever censure
v assouplir censure
v lever interdiction journal
v lever suspension journal
v autoriser diffusion
v autoriser chaîne
v autoriser journal
v rendre licence
v rétablir signal
v accorder accréditation
v accréditer journaliste
v autoriser parution
v lever suspension chaîne
v rouvrir média
v rouvrir radio
n levée censure                agent > de|sur
n fin censure                  agent > de|sur

[unblock_internet]
v: subj > à|de|en|obj|dans
v rétablir internet
v rétablir accès internet
v rétablir connexion
v débloquer site
v débloquer réseau social
v débloquer application
v lever blocage
v rétablir réseau social
v rétablir communication
v lever interdiction application
v lever coupure internet
v rétablir réseau mobile
v lever restriction internet
v débloquer messagerie
v rouvrir internet
n rétablissement internet      agent > à|en|de
n levée blocage                agent > à|en|de
n déblocage site               agent > à|en|de

[allow_worship]
v: subj > à|de|obj
v autoriser culte
v rouvrir mosquée
v rouvrir église
v rouvrir temple
v rouvrir lieu culte
v autoriser pèlerinage
v autoriser pèlerin
v autoriser prière
v autoriser construction église
v autoriser construction mosquée
v lever interdiction voile
v autoriser port voile
v lever interdiction film
v autoriser film
v lever interdiction livre
v autoriser fête
v autoriser enseignement langue
v reconnaître langue
n réouverture lieu culte       agent > à|de

[allow_travel]
v: subj > à|de|obj|vers
v autoriser à quitter
v autoriser sortie
v autoriser à voyager
v autoriser voyage
v autoriser à partir
v autoriser à sortir
v laisser sortir
v laisser quitter
v laisser rentrer
v rendre passeport
v restituer passeport
v lever interdiction voyager
v lever interdiction sortie
v lever interdiction quitter
v délivrer visa
v accorder visa
v octroyer visa
v délivrer passeport
v assouplir visa
v autoriser entrée
v autoriser à entrer
v laisser entrer
v autoriser visite familiale
n octroi visa                  agent > à|de
n délivrance visa              agent > à|de
n levée interdiction voyager   agent > à|de

[allow_aid]
v: subj > à|de|en|vers|obj
v autoriser aide
v autoriser entrée aide
v autoriser passage aide
v autoriser convoi
v autoriser aide humanitaire
v laisser passer aide
v laisser passer convoi
v laisser entrer aide
v laisser entrer convoi
v laisser entrer humanitaire
v autoriser acheminement
v permettre acheminement aide
v permettre livraison aide
v permettre entrée aide
v autoriser évacuation
v ouvrir couloir humanitaire
v ouvrir corridor humanitaire
v ouvrir passage humanitaire
v accorder accès humanitaire
v garantir accès humanitaire
v faciliter accès humanitaire
v faciliter acheminement aide
v autoriser organisation humanitaire
v autoriser ong
n ouverture couloir humanitaire agent > à|vers|pour
n ouverture corridor humanitaire agent > à|vers|pour
n accès humanitaire            agent > à|vers|pour
n entrée aide humanitaire      agent > à|vers|pour
v laisser entrer camion         subj > à|en|dans
v laisser passer camion         subj > à|en|dans|vers

[allow_visits]
v: subj > à|de|obj
v autoriser visite
v permettre visite
v autoriser visite avocat
v accorder accès avocat
v autoriser accès détenu
v autoriser avocat
v autoriser soin
v autoriser transfert hôpital
v autoriser hospitalisation
v autoriser à recevoir
v accorder permission sortie
v autoriser appel famille
v assouplir détention
v améliorer condition détention
v lever isolement

[allow_transit]
v: subj > à|de|par|obj
v autoriser transit
v autoriser passage
v autoriser survol
v autoriser utilisation base
v autoriser utilisation espace aérien
v ouvrir espace aérien
v autoriser atterrissage
v autoriser à atterrir
v autoriser accostage
v autoriser à accoster
v autoriser débarquement
v autoriser navire
v laisser accoster
v laisser débarquer
v permettre passage
v ouvrir port {to: state/part/group}
v ouvrir territoire
v mettre disposition base
v permettre utilisation base
n autorisation survol          agent > à
n autorisation transit         agent > à
n droit passage                agent > à

[allow_use_of_weapons]
v: subj > à|contre|obj
v autoriser à frapper
v autoriser frappe
v autoriser à utiliser arme
v autoriser utilisation arme
v autoriser utilisation missile
v lever restriction utilisation
v lever restriction frappe
v permettre de frapper
v autoriser à utiliser missile
v autoriser emploi arme
v autoriser réexportation
v autoriser transfert char

[lift_party_ban]
v: subj > de|à|obj|contre
v légaliser parti
v légaliser opposition
v lever interdiction parti
v autoriser parti
v reconnaître parti
v réhabiliter parti
v autoriser opposition
v autoriser candidature
v valider candidature présidentielle
v lever inéligibilité
v autoriser candidat
v réintégrer candidat
v autoriser à se présenter
v laisser candidat
v autoriser retour exilé politique
v autoriser syndicat
v légaliser syndicat
v légaliser {to: org/group/part}
v lever interdiction {to: org}
n légalisation parti           agent|par > de
n légalisation {to: org/group} agent|par > de

[lift_curfew]
v: subj > à|en|dans|sur
n: agent > à|en|dans
v lever couvre-feu
v assouplir couvre-feu
v suspendre couvre-feu
v alléger couvre-feu
v raccourcir couvre-feu
v abroger couvre-feu
v mettre fin couvre-feu
v réduire couvre-feu
v annuler couvre-feu
n levée couvre-feu
n assouplissement couvre-feu
n fin couvre-feu

[lift_emergency]
v: subj > à|en|dans
n: agent > à|en|dans
v lever état urgence
v lever loi martiale
v lever état siège
v mettre fin état urgence
v mettre fin loi martiale
v abroger état urgence
v abolir loi martiale
v lever état exception
v suspendre loi martiale
v abroger loi martiale
v mettre terme état urgence
n levée état urgence
n levée loi martiale
n fin état urgence
n fin loi martiale
n levée état siège

[ease_lockdown]
v: subj > à|en|dans|pour
n: agent > à|en|dans
v lever confinement
v assouplir confinement
v alléger confinement
v lever restriction sanitaire
v assouplir restriction sanitaire
v lever mesure sanitaire
v alléger mesure sanitaire
v lever quarantaine
v assouplir quarantaine
v supprimer passe sanitaire
v lever obligation vaccinale
v lever obligation masque
v rouvrir école
v rouvrir commerce
v déconfiner
v mettre fin confinement
v abandonner politique zéro covid
v rouvrir restaurant
n déconfinement
n levée confinement
n assouplissement confinement
n levée restriction sanitaire
n levée quarantaine

[lift_restrictions]
v: subj > à|de|sur|contre|obj
n: agent > de|sur
v lever interdiction
v lever restriction liberté
v assouplir restriction
v assouplir règle
v assouplir loi
v lever mesure {to: part/group/org}
v lever assignation résidence
v lever surveillance
v alléger peine
v commuer peine
v réduire peine
v assouplir interdiction
v lever dissolution
v lever suspension {to: org/part}
v rouvrir université
v débloquer subvention
n levée interdiction
n commutation peine
n réduction peine
n assouplissement règle

[ease_dissent]
v: subj > à|envers|avec|devant
v apaiser manifestant
v apaiser colère
v calmer colère
v désamorcer contestation
v désamorcer grogne
v écouter revendication
v répondre à colère
v répondre revendication
v tendre main opposition
v faire geste envers opposition
v calmer rue
v apaiser rue
v calmer contestation
v apaiser opposition
v apaiser syndicat
v répondre manifestant
v s'adresser manifestant
n geste apaisement {to: part/group; from: person/state/part} agent > à|envers

[reform]
v: subj > de|à|dans|en
n: agent > de|à
v réformer {obj: système/loi/constitution/police/justice/armée/code/régime/institution/administration}
v engager réforme
v lancer réforme
v annoncer réforme
v adopter réforme
v mettre œuvre réforme
v mener réforme
v promulguer réforme
v libéraliser {obj: régime/économie/presse/vie/marché}
v démocratiser {obj: régime/vie/institution}
v moderniser institution
v entreprendre réforme
v voter réforme
n réforme politique
n réforme démocratique
n libéralisation politique
n ouverture politique
n démocratisation
n réforme judiciaire
n réforme police

[reform_constitution]
v: subj > de|à|par
v réviser constitution
v amender constitution
v modifier constitution
v adopter nouvelle constitution
v promulguer constitution
v limiter mandat présidentiel
v rétablir limitation mandat
v réduire pouvoir présidentiel
v instaurer multipartisme
v rétablir multipartisme
v autoriser multipartisme
v convoquer assemblée constituante
v rétablir régime parlementaire
v soumettre constitution référendum
n révision constitutionnelle   agent > de
n réforme constitutionnelle    agent > de
n multipartisme                agent > de

[repeal_law]
v: subj > de|contre|sur|à
n: agent > de|contre|sur
v abroger loi
v retirer loi
v retirer projet loi
v retirer texte
v abandonner projet loi
v suspendre loi
v annuler loi
v amender loi
v réviser loi
v abroger décret
v annuler décret
v retirer décret
v abroger mesure
v censurer loi
v invalider loi
v abroger article
v enterrer projet loi
v supprimer loi
n abrogation loi
n retrait loi
n retrait projet loi
n abandon projet loi
n suspension loi
v abroger {obj: taxe/loi/décret/mesure/interdiction} subj > de|sur|contre|visant
v supprimer {obj: taxe}         subj > de|sur|contre|visant

[reverse_decision]
v: subj > de|sous_la_pression_de|sur|à|envers
n: agent > de|sur
v revenir sur décision         subj > de|sous_la_pression_de
v annuler décision
v suspendre décision
v renoncer projet
v abandonner projet
v reporter projet
v renoncer réforme
v abandonner réforme
v suspendre réforme
v reporter réforme
v retirer réforme
v renoncer hausse
v annuler hausse
v suspendre hausse
v réviser décision
v changer politique
v infléchir politique
v renoncer décision
v geler réforme
v revoir copie
v renoncer mesure
v retirer mesure
v suspendre mesure
v renoncer plan
v renoncer revendication       subj > sur|à|envers
v renoncer {to: state}         subj > sous_la_pression_de
n abandon réforme
n retrait réforme
n suspension réforme
n report réforme
n changement politique
n changement cap

[raise_wages]
v: subj > à|de|pour|obj
n: agent > à|de|pour
v augmenter salaire
v revaloriser salaire
v relever salaire minimum
v accorder augmentation
v relever salaire
v verser arriéré salaire
v payer arriéré
v accorder prime
v rétablir subvention
v maintenir subvention
v baisser prix carburant
v réduire prix
v baisser impôt
v supprimer taxe {to: group/part/state}
v geler prix
v bloquer prix
v relever pension
v revaloriser pension
v accorder hausse salaire
v satisfaire revendication salariale
n augmentation salaire
n hausse salaire
n revalorisation salaire

[compensate]
v: subj > à|obj
n: agent > à|pour|de
v indemniser
v dédommager
v verser indemnité
v verser réparation
v payer réparation
v verser compensation
v payer indemnité
v payer dommage
v verser dommage intérêt
v accorder réparation
v rembourser {from: state/org; to: state/org/group/part}
v verser dédommagement
v payer amende {to: state/org}
v régler amende
v s'acquitter amende
n indemnisation
n dédommagement
n réparation guerre
n indemnité {from: state/org; to: state/group/part}

[grant_autonomy]
v: subj > à
n: agent > à
v accorder autonomie
v octroyer autonomie
v donner autonomie
v accorder statut spécial
v accorder statut autonomie
v déléguer pouvoir
v transférer compétence
v dévoluer pouvoir
v accorder autodétermination
v rétablir autonomie
v élargir autonomie
v accorder pouvoir élargi
v décentraliser pouvoir
v transférer pouvoir région
n octroi autonomie
n statut autonomie
n dévolution

[grant_independence]
v: subj > à|de
n: agent > à
v accorder indépendance
v octroyer indépendance
v donner indépendance
v concéder indépendance
v accepter indépendance
v rendre indépendance
v reconnaître droit autodétermination
v autoriser référendum indépendance
v autoriser référendum autodétermination
v accepter référendum indépendance
v renoncer souveraineté
v transférer souveraineté
n octroi indépendance
n transfert souveraineté

[grant_rights]
v: subj > à|de
n: agent > à
v accorder droit
v octroyer droit
v reconnaître droit
v rétablir droit
v étendre droit
v garantir droit
v restituer droit
v accorder droit vote
v accorder nationalité
v octroyer nationalité
v accorder citoyenneté
v octroyer citoyenneté
v accorder égalité
v accorder liberté
v rendre nationalité
v naturaliser {to: person/part/group}
v régulariser {to: part/group}
v régulariser migrant
v régulariser sans-papiers
v accorder statut légal
v légaliser mariage
v dépénaliser
v décriminaliser
v autoriser femme
v autoriser mariage
n octroi droit
n octroi nationalité
n octroi citoyenneté
n droit vote accordé
n régularisation {to: part/group}

[end_abuse]
v: subj > de|à|contre|dans
n: agent > de|contre
v abolir peine mort
v suspendre exécution
v décréter moratoire exécution
v mettre fin torture
v commuer peine mort
v interdire torture
v suspendre expulsion
v annuler exécution
v gracier condamné mort
v mettre fin répression
v cesser répression
v fermer prison secrète
v fermer camp
v mettre fin discrimination
v abolir esclavage
v surseoir exécution
v interrompre expulsion
n abolition peine mort
n moratoire exécution
n suspension exécution
n fin répression
n suspension expulsion

[call_elections]
v: subj > à|avec|de|face_à
n: agent > de|à
v convoquer élection
v convoquer élection anticipée
v annoncer élection anticipée
v annoncer élection
v fixer date élection
v accepter second tour
v organiser référendum
v annoncer référendum
v convoquer référendum
v annoncer tenue élection
v avancer élection
v ordonner recomptage
v autoriser recomptage
v annuler élection
v organiser nouvelle élection
v accepter nouvelle élection
v dissoudre parlement et convoquer
v provoquer élection anticipée
n convocation élection
n annonce élection anticipée

[share_power]
v: subj > à|avec|obj
n: agent > à|avec
v associer opposition
v intégrer opposition
v inclure opposition
v nommer opposant
v nommer opposition
v ouvrir gouvernement
v confier poste opposition
v offrir poste opposition
v faire entrer gouvernement {from: person/org; to: person/org/part}
v nommer premier ministre opposition
v former gouvernement inclusif
v partager portefeuille
v céder portefeuille
v nommer gouvernement transition
v accepter cohabitation
n ouverture gouvernement
n entrée gouvernement {to: person/org/part}
n gouvernement inclusif

[transfer_power]
v: subj > à|en_faveur_de
n: agent > à
v céder pouvoir
v remettre pouvoir
v transférer pouvoir
v rendre pouvoir
v passer pouvoir
v transmettre pouvoir
v céder fauteuil
v céder présidence
v abandonner pouvoir
v restituer pouvoir
v quitter pouvoir {from: person/part}
v passer flambeau
v passer relais {from: person; to: person}
v rendre pouvoir civil
v remettre pouvoir civil
v abdiquer en faveur
v renoncer candidature
v renoncer troisième mandat
v renoncer réélection
v renoncer cinquième mandat
v renoncer à briguer
n passation pouvoir
n transfert pouvoir
n remise pouvoir
n abdication
n transmission pouvoir

[accept_inquiry]
v: subj > de|sur|à
v accepter enquête
v accepter enquête indépendante
v autoriser enquête
v ouvrir archive
v déclassifier document
v déclassifier archive
v remettre document
v fournir document
v publier rapport
v accepter audit
v accepter audition
v autoriser accès dossier
v rendre public document
v accepter commission enquête
v coopérer avec enquête
v autoriser autopsie
n ouverture archive            agent > de|à|sur
n déclassification document    agent > de|à|sur

[cooperate_with_court]
v: subj > avec|à|devant
v coopérer avec justice
v collaborer avec justice
v coopérer avec cour
v coopérer avec tribunal
v collaborer avec enquêteur
v coopérer avec enquêteur
v répondre convocation
v se présenter devant
v comparaître volontairement
v répondre question {to: org/part; from: person}
v livrer témoignage

[open_market]
v: subj > à
n: agent > à
v ouvrir marché
v libéraliser marché
v ouvrir capital
v ouvrir secteur
v faciliter accès marché
v démanteler monopole
v assouplir réglementation
v ouvrir économie
v céder actif
v renoncer subvention
v réévaluer monnaie
v accepter quota
v accepter limite exportation
v limiter exportation volontairement
v supprimer barrière
n ouverture marché
n ouverture secteur
n ouverture capital

[settle_price]
v: subj > à|pour|avec
n: agent > à|pour
v accorder rabais
v accorder ristourne
v réduire prix gaz
v baisser prix gaz
v accepter hausse prix
v accepter de payer
v accepter de payer rouble
v payer dette gazière
v régler dette gazière
v augmenter débit
v relâcher eau
v ouvrir vanne
v ouvrir barrage
v augmenter production pétrole
v renoncer projet barrage
v suspendre projet barrage
v renoncer mine
v abandonner projet mine
n ristourne {from: state; to: state}

[accept_refugees_return]
v: subj > à|de|obj
v autoriser débarquement migrant
v laisser débarquer migrant
v autoriser migrant
v laisser passer migrant
v laisser entrer réfugié
v laisser entrer migrant
v ouvrir frontière réfugié
v autoriser réfugié
v autoriser demandeur asile
v rouvrir frontière réfugié
v assouplir loi asile
v assouplir règle asile
v suspendre renvoi
v régulariser réfugié
v lever plafond réfugié
v autoriser regroupement familial
v ouvrir porte réfugié
n régularisation migrant       agent > de
n régularisation réfugié       agent > de

[disaster_access]
v: subj > de|à|obj
v accepter aide internationale
v accepter aide étrangère
v accepter secours étranger
v accepter secouriste
v accepter secours
v autoriser secouriste
v laisser entrer secouriste
v autoriser avion secours
v laisser entrer secours
v accueillir secouriste

[accept_fait_accompli]
v: subj > de|sur|à
v accepter annexion
v accepter perte
v accepter perte territoire
v accepter partition
v accepter statu quo
v accepter occupation
v se résigner à perte
v prendre acte annexion
v accepter frontière
v accepter ligne démarcation
v accepter souveraineté
v accepter neutralité
v renoncer adhésion
v renoncer candidature adhésion
v renoncer à rejoindre
v accepter statut neutre
v se résoudre à céder
v renoncer territoire

[concede_intelligence]
v: subj > à|sur|de
v livrer code
v révéler existence programme
v déclarer stock
v reconnaître existence programme
v dévoiler programme
v ouvrir dossier secret
v révéler identité agent
v cesser espionnage
v mettre fin écoute
v mettre fin espionnage
v promettre de ne espionner
v limiter surveillance
v encadrer surveillance
n fin espionnage               agent > de|sur
n limitation surveillance      agent > de|sur

[grant_truce_terms]
v: subj > à|devant|face_à|de
n: agent > à|devant|face_à
v accepter plan cessez-le-feu
v accepter proposition cessez-le-feu
v accepter proposition trêve
v accepter reddition
v accepter condition reddition
v renoncer offensive
v renoncer opération
v renoncer riposte
v renoncer représailles
v s'abstenir riposter
v renoncer frappe
v différer offensive
v reporter offensive
v annuler frappe
v renoncer à attaquer
v renoncer à envahir
v renoncer lutte armée
v renoncer violence
v renoncer terrorisme
n renonciation lutte armée
n renonciation violence

[reinstate_rights_of_org]
v: subj > à|de|obj
v autoriser ambassade
v lever restriction diplomate
v autoriser diplomate
v rendre accréditation
v lever persona non grata
v autoriser réouverture consulat
v autoriser réouverture bureau
v rétablir accréditation
v accorder visa diplomate
v lever interdiction ong
v réautoriser {to: org/part}
v autoriser reprise activité
v lever gel compte {to: org}
v autoriser mission
n réautorisation {to: org}     agent > de

[drop_lawsuit]
v: subj > contre|à|de
n: agent > contre
v retirer plainte
v abandonner plainte
v abandonner procès
v renoncer poursuite
v renoncer recours
v retirer recours
v retirer accusation
v abandonner accusation
v classer plainte
v retirer mandat arrêt
v annuler mandat arrêt
v lever mandat arrêt
v suspendre procédure
v abandonner procédure
v renoncer extradition
v retirer demande extradition
v clore enquête
v abandonner enquête
n retrait plainte
n abandon procédure
n retrait accusation

[withdraw_veto]
v: subj > à|sur|contre|de
n: agent > à|sur
v lever veto
v lever objection
v retirer veto
v lever réserve
v lever opposition
v renoncer veto
v lever blocage adhésion
v cesser blocage
v retirer objection
v retirer opposition
v renoncer opposition
v cesser opposition
v lever obstacle
v accepter de ne opposer
n levée veto
n retrait objection
n levée objection

[end_boycott]
v: subj > de|à|avec
n: agent > de|à
v mettre fin boycott
v lever boycott
v cesser boycott
v renoncer boycott
v annuler boycott
v revenir parlement
v réintégrer parlement
v participer finalement
v accepter de participer élection
v réintégrer processus
v rejoindre dialogue
v revenir dialogue
v revenir sur boycott
v reprendre participation
n fin boycott
n levée boycott
n retour table
