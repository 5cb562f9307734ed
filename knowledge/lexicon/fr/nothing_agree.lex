# Words of agreeing, meeting, backing and yielding that mean something else in company: no event.

[nothing]
v: subj > obj
n: agent > de
v voir comme
v voir d'bon œil
v voir d'mauvais œil
v voir en
v se voir infliger
v se voir contraint
v se voir attribuer
v se voir reprocher
v se voir confier
v se retrouver seul
v se retrouver isolé
v se retrouver sans
v se retrouver coincé
v se retrouver privé
v s'accorder droit
v s'accorder pause
v s'accorder répit
v s'accorder temps
v s'accorder luxe
v signer {obj: but/victoire/doublé/retour/performance/autographe/record/chanson/film/décret/ordonnance/chèque/tribune/article/roman}
v louer {obj: appartement/avion/bâtiment/maison/terrain/navire/voiture/local/satellite/chambre/salle/bateau/logement/bureau}
v soutenir {obj: croissance/économie/demande/consommation/cours/monnaie/thèse/emploi/marché/prix/comparaison/regard/rythme/mémoire}
v honorer {obj: contrat/dette/rendez-vous/commande/facture/engagement/échéance}
v remercier {obj: employé/salarié/entraîneur}
v féliciter entraîneur
v retrouver {obj: corps/dépouille/trace/épave/arme/emploi/calme/sourire/niveau/équilibre/vie}
v visiter {obj: site/exposition/appartement/stand}
v parler {obj: langue/français/anglais/russe/arabe/chinois}
v parler trop
v discuter prix
v négocier virage
v négocier {obj: virage/titre/action/transfert}
v recevoir {obj: soin/blessure/coup/vaccin/salaire/injection/candidature/bulletin/balle}
v céder {obj: part/participation/filiale/terrain/droit/place/ballon}
v céder panique
v céder tentation
v rejoindre {obj: hôpital/domicile/lit/tombe/front}
v intégrer {obj: école/université/équipe/sélection}
v adhérer idée
v permettre de mesurer
v permettre de comprendre
v laisser entendre
v laisser penser
v laisser croire
v laisser présager
v laisser supposer
v laisser planer
v autoriser mise marché
v promettre pluie
v appuyer sur
n accord grammatical
n accord musique
n contact étroit
n lettre motivation
n message publicitaire
n message erreur
n visite virtuelle
n visite contrôle
n visite musée
n entretien embauche
n entretien exclusif
n entretien télévisé
n entretien accordé
n réunion familiale
n réunion parent
n séjour linguistique
n séjour touristique
n voyage noces
n voyage organisé
n arrivée température
n promesse vente
n permission minuit
n pacte civil
