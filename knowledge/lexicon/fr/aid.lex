# AID: material help that one side gives.

[deliver_arms]
v: subj > à|en|vers
n: agent > à|pour|en
v livrer {obj: %arms}
v envoyer {obj: %arms}
v donner {obj: %arms}
v offrir {obj: %arms}
v céder {obj: %arms}
v transférer {obj: %arms}
v expédier {obj: %arms}
v remettre {obj: %arms}
v fournir {obj: %arms}
v prêter {obj: %arms}
v acheminer {obj: arme/armement/munition/obus/missile/char}
v approuver livraison arme
v autoriser livraison arme
v approuver envoi char
v donner feu vert livraison arme
v accélérer livraison arme
v reprendre livraison arme
v poursuivre livraison arme
v recevoir {obj: %arms}         de|obj > subj
n livraison arme
n livraison armement
n livraison missile
n livraison char
n livraison avion
n livraison avion combat
n livraison drone
n livraison hélicoptère
n livraison canon
n livraison matériel militaire
n livraison équipement militaire
n fourniture arme
n fourniture armement
n fourniture missile
n transfert arme
n transfert armement
n envoi arme
n envoi char
n envoi missile
n don arme
n approvisionnement en arme

[supply_ammunition]
v: subj > à|en
n: agent > à|pour
v livrer {obj: munition/obus/cartouche} subj > à|en|de
v fournir {obj: munition/obus/cartouche} subj > à|en|de
v envoyer {obj: munition/obus/cartouche} subj > à|en|de
v reconstituer stock munition   subj > à|en|de
n livraison munition
n livraison obus
n fourniture munition
n fourniture obus
n envoi munition

[arm_and_equip]
v: subj > obj
n: agent|par > de
v armer {to: state/org/group/part}
v équiper {to: state/org/group/part}
v réarmer {to: state/org/group/part}
v moderniser {obj: armée/flotte/aviation}
v suréquiper {to: state/part}
v rééquiper {to: part/state}
v doter {to: state/part; from: state/part/org}
n équipement armée
n équipement force
n armement rebelle
n modernisation armée

[back_rebels]
v: subj > obj|à
n: agent > à
v armer {obj: rebelle/insurgé/milice/séparatiste/rébellion/combattant}
v financer {obj: rebelle/insurgé/milice/séparatiste/rébellion/groupe/terroriste}
v parrainer {to: part/org; from: state/part}
v entretenir {obj: milice/rébellion}
v fournir arme rebelle
n soutien rebelle               agent > à
n soutien milice                agent > à
n soutien groupe armé           agent > à
n appui rebelle                 agent > à
n appui milice                  agent > à

[train_troops]
v: subj > obj|de
n: par|agent > de
v former {obj: soldat/militaire/force/milice/combattant/armée/garde/officier/troupe/pilote/recrue/commando/parachutiste/équipage/unité/tireur} subj > obj|de|à
v entraîner {to: part}          subj > obj|de|à
v entraîner {obj: soldat/militaire/force/milice/combattant/armée/officier/troupe/pilote/recrue/commando/unité} subj > obj|de|à
v instruire {obj: soldat/recrue/troupe} subj > obj|de|à
v dispenser formation militaire subj > obj|de|à
v envoyer {obj: instructeur/formateur/conseiller} subj > à|en|auprès_de
v dépêcher {obj: instructeur/formateur/conseiller} subj > à|en|auprès_de
v déployer {obj: instructeur/formateur} subj > à|en|auprès_de
n formation soldat              par|agent|adj > de|à|light
n formation pilote              par|agent|adj > de|à|light
n formation armée               par|agent|adj > de|à|light
n formation militaire           par|agent|adj > de|à|light
n entraînement soldat           par|agent|adj > de|à|light
n entraînement troupe           par|agent|adj > de|à|light
n mission formation             par|agent|adj > de|à|light
n mission entraînement          par|agent|adj > de|à|light
n programme formation militaire par|agent|adj > de|à|light

[advise_forces]
v: subj > obj|auprès_de
n: agent > à|auprès_de
v conseiller {to: part; from: part/state}
v encadrer {to: part; from: part/state/org}
v épauler {to: part; from: part/state/org}
n mission conseil militaire     agent > à|auprès_de|en
n mission assistance militaire  agent > à|auprès_de|en
n présence conseiller militaire agent > à|auprès_de|en
n envoi conseiller militaire    agent > à|auprès_de|en
n envoi instructeur             agent > à|auprès_de|en

[logistic_military_support]
v: subj > à
n: agent > à|pour
v ravitailler {to: part; from: part} subj > obj
v ravitailler {obj: avion/chasseur/troupe/bombardier; from: part/state} subj > de|obj
v fournir soutien logistique    subj > à|de
v apporter soutien logistique   subj > à|de
v apporter appui logistique     subj > à|de
v fournir appui logistique      subj > à|de
v prêter appui feu              subj > à|de
v réparer {obj: char/navire/hélicoptère/avion} subj > à|de
n soutien logistique
n appui logistique
n soutien matériel
n ravitaillement en vol
n maintenance char
n réparation char

[air_cover]
v: subj > à
n: agent > à
v fournir appui aérien          subj > à|de
v apporter appui aérien         subj > à|de
v fournir couverture aérien     subj > à|de
v offrir couverture aérien      subj > à|de
v assurer couverture aérien     subj > à|de
v assurer défense aérien        subj > à|de
v assurer police ciel           subj > à|de
v apporter soutien aérien       subj > à|de
v escorter {obj: navire/pétrolier/convoi/cargo; from: state/part} subj > de|obj
n appui aérien
n couverture aérien
n soutien aérien
n police ciel
n escorte naval

[protect_ally]
v: subj > obj
n: agent > à|de
v protéger {to: state; from: state/org}
v placer sous protection
v défendre militairement
v prendre sous aile
v prendre sous protection
v venir défense
v étendre parapluie nucléaire   subj > à
v offrir garantie sécurité      subj > à
v donner garantie sécurité      subj > à
v accorder garantie sécurité    subj > à
v fournir garantie sécurité     subj > à
v offrir protection             subj > à
v apporter protection           subj > à
v accorder protection militaire subj > à
v se porter garant sécurité     subj > de|à
v garantir sécurité             subj > de|à
v garantir intégrité territorial subj > de|à
v garantir indépendance         subj > de|à
v assurer sécurité {to: state/part} subj > de|à
v assurer protection            subj > de|à
v assurer défense {to: state/part} subj > de|à
n protection militaire          agent > à|de|sur
n parapluie nucléaire           agent > à|de|sur
n parapluie militaire           agent > à|de|sur
n garantie sécurité             agent > à|de|sur
n bouclier nucléaire            agent > à|de|sur
n dissuasion élargi             agent > à|de|sur

[send_fighters]
v: subj > à|en|auprès_de
n: agent > à|en
v envoyer {obj: volontaire/mercenaire/renfort} subj > à|en|auprès_de|de
v prêter soldat                 subj > à|en|auprès_de|de
v fournir troupe                subj > à|en|auprès_de|de
v fournir soldat                subj > à|en|auprès_de|de
v fournir combattant            subj > à|en|auprès_de|de
v intervenir militairement au côté subj > à|en|auprès_de|de
v voler au secours armée        subj > à|en|auprès_de|de
v déployer troupe au côté       subj > à|en|auprès_de|de
v envoyer soldat au côté        subj > à|en|auprès_de|de
v envoyer troupe au côté        subj > à|en|auprès_de|de
n envoi volontaire
n envoi renfort
n envoi mercenaire
n envoi soldat nord-coréen
n intervention militaire en soutien

[aid_military]
v: subj > à|en
n: agent > à|pour
v soutenir militairement        subj > obj
v aider militairement           subj > obj
v appuyer militairement         subj > obj
v assister militairement        subj > obj
v épauler militairement         subj > obj
v apporter soutien militaire
v fournir aide militaire
v fournir soutien militaire
v accorder aide militaire
v apporter aide militaire
v débloquer aide militaire
v envoyer aide militaire
v allouer aide militaire
v octroyer aide militaire
v approuver aide militaire
v reprendre aide militaire
v annoncer aide militaire
v voter aide militaire
v bénéficier aide militaire     de > subj
v recevoir aide militaire       de > subj
v recevoir soutien militaire    de > subj
v bénéficier soutien militaire  de > subj
n aide militaire
n soutien militaire
n appui militaire
n assistance militaire
n aide sécuritaire
n aide défense
n paquet aide militaire
n assistance sécuritaire
n tranche aide militaire
n aide létal
n aide non létal
n coopération militaire unilatéral

[send_peacekeepers]
v: subj > à|en|dans
n: agent|par > à|en|de|dans
v envoyer {obj: casque}
v déployer {obj: casque}
v fournir {obj: casque}
v envoyer casque bleu
v déployer casque bleu
v envoyer contingent paix
v envoyer soldat paix
v déployer soldat paix
v envoyer force paix
v envoyer force maintien paix
v déployer force maintien paix
v déployer force paix
v déployer mission paix
v déployer force interposition
v maintenir paix
v envoyer troupe maintien paix
v contribuer mission onu
v participer mission paix
v participer mission maintien paix
v participer force paix
n mission maintien paix
n mission paix
n force maintien paix
n opération maintien paix
n force interposition
n contingent maintien paix
n déploiement casque bleu
n envoi casque bleu
n soldat paix

[send_observers]
v: subj > à|en|dans
n: agent|par > à|en|dans
v envoyer {obj: observateur}
v déployer {obj: observateur}
v déployer mission observation
v envoyer mission observation
v surveiller cessez-le-feu
v superviser cessez-le-feu
v surveiller trêve
v contrôler application cessez-le-feu
n mission observation
n mission surveillance
n mission observateur
n déploiement observateur
n envoi observateur
n mission contrôle cessez-le-feu

[observe_election]
v: subj > en|à|dans|de
n: agent|par > en|à|dans|de
v observer {obj: élection/scrutin/vote/référendum/présidentielle/législative}
v superviser {obj: élection/scrutin/référendum}
v envoyer observateur électoral
v déployer observateur électoral
v surveiller {obj: élection/scrutin/vote}
n mission observation électoral
n observation élection
n assistance électoral
n aide électoral
n supervision élection

[airdrop_aid]
v: subj > à|sur|en|dans|vers
n: agent|par > à|sur|en|vers
v larguer {obj: vivre/nourriture/aide/colis/ration/médicament/palette}
v parachuter {obj: vivre/nourriture/aide/colis/ration/médicament}
v ouvrir pont aérien
v établir pont aérien
v mettre en place pont aérien
v organiser pont aérien
n pont aérien
n pont aérien humanitaire
n largage aide
n largage vivre
n largage humanitaire
n parachutage vivre
n parachutage aide

[open_humanitarian_corridor]
v: subj > à|pour|vers|en
n: agent|par > à|pour|vers|en|de
v ouvrir corridor humanitaire
v mettre en place corridor humanitaire
v établir corridor humanitaire
v instaurer corridor humanitaire
v ouvrir couloir humanitaire
v créer couloir humanitaire
v créer zone sécurité
n corridor humanitaire
n couloir humanitaire
n couloir maritime humanitaire
n corridor maritime humanitaire
n zone sécurité

[send_aid_convoy]
v: subj > à|en|vers|dans|pour
n: agent|adj|par > à|pour|en|vers
v envoyer {obj: convoi}
v dépêcher {obj: convoi}
v faire entrer aide
v faire entrer convoi
v acheminer {obj: vivre/nourriture/médicament/aide/convoi}
v expédier {obj: vivre/nourriture/médicament/aide/tente}
v affréter avion aide
v faire parvenir aide
v faire parvenir vivre
n convoi humanitaire
n convoi aide
n convoi alimentaire
n acheminement aide
n acheminement vivre
n cargaison aide
n avion aide
n cargaison humanitaire
n flottille humanitaire
n livraison aide
n livraison vivre

[food_aid]
v: subj > à|en|dans
n: agent > à|pour|en|aux
v nourrir {to: state/part/group; from: state/org/part} subj > à|en|dans|obj
v envoyer {obj: vivre/nourriture/ration/farine/riz/blé} subj > à|en|dans|obj
v donner {obj: vivre/nourriture/blé/riz/farine/céréale/engrais} subj > à|en|dans|obj
v distribuer {obj: vivre/nourriture/ration/repas/farine} subj > à|en|dans|obj
v livrer {obj: vivre/nourriture} subj > à|en|dans|obj
v fournir {obj: vivre/nourriture/repas/ration} subj > à|en|dans|obj
v offrir {obj: vivre/nourriture/blé/riz/céréale/engrais} subj > à|en|dans|obj
n aide alimentaire
n assistance alimentaire
n don blé
n don céréale
n don riz
n don engrais
n distribution vivre
n distribution nourriture
n distribution alimentaire
n secours alimentaire
n don alimentaire

[medical_aid]
v: subj > à|en|dans
n: agent > à|pour|en
v envoyer {obj: %medics}
v dépêcher {obj: %medics}
v livrer {obj: %medics}
v fournir {obj: %medics/soin}
v donner {obj: %medics/sang}
v distribuer {obj: médicament/masque}
v offrir {obj: %medics}
v installer hôpital campagne
v ouvrir hôpital campagne
v monter hôpital campagne
v déployer hôpital campagne
v soigner {to: part/person; from: state/org/part} subj > obj
v soigner {obj: blessé/malade/enfant; from: state/org/part} subj > de|obj
v hospitaliser {obj: blessé/malade; from: state/org} subj > de|obj
v opérer {obj: blessé/enfant; from: state/org} subj > de|obj
n aide médical
n assistance médical
n aide médicale
n assistance sanitaire
n don masque
n don médicament
n envoi médecin
n matériel médical
n hôpital campagne
n aide sanitaire
n mission médical
n brigade médical
v expédier {obj: %medics} subj > à|en

[give_vaccines]
v: subj > à|en
n: agent > à|pour
v donner {obj: vaccin/dose} subj > à|en|obj
v livrer {obj: vaccin/dose} subj > à|en|obj
v fournir {obj: vaccin/dose} subj > à|en|obj
v envoyer {obj: vaccin/dose} subj > à|en|obj
v offrir {obj: vaccin/dose} subj > à|en|obj
v acheminer {obj: vaccin/dose} subj > à|en|obj
v expédier {obj: vaccin/dose} subj > à|en|obj
v céder {obj: vaccin/dose} subj > à|en|obj
v vacciner {to: state/part; from: state/org} subj > à|en|obj
n don vaccin
n don dose
n livraison vaccin
n livraison dose
n diplomatie vaccin
n campagne vaccination
n envoi vaccin
v remettre {obj: vaccin/dose} subj > à|en

[send_rescuers]
v: subj > à|en|dans
n: agent > à|en|pour
v envoyer {obj: secouriste/sauveteur/pompier/équipe/chien/canadair/bombardier; to: state/part/group}
v dépêcher {obj: secours/secouriste/sauveteur/pompier/équipe; to: state/part/group}
v envoyer équipe secours
v dépêcher équipe secours
v envoyer équipe sauvetage
v déployer sauveteur
v envoyer avion bombardier eau
v aider éteindre incendie
v participer secours
v participer sauvetage
n envoi secouriste
n envoi pompier
n équipe sauvetage
n équipe secours
n secours urgence
n aide après séisme
n aide sinistré

[rescue_people]
v: subj > obj|de
n: par|agent > de
v secourir
v sauver {to: state/part/person; from: state/part/org/person}
v sauver {obj: migrant/équipage/marin/pêcheur/naufragé/rescapé}
v repêcher {obj: migrant/équipage/marin/naufragé}
v transporter {obj: blessé/réfugié}
v évacuer {obj: blessé/malade/rescapé}
v porter secours migrant
v recueillir {obj: naufragé/équipage/migrant}
n sauvetage migrant
n sauvetage équipage
n évacuation blessé
n évacuation sanitaire
n sauvetage {to: part/state/person}

[shelter_victims]
v: subj > à|en
n: agent > à|pour
v envoyer {obj: tente/couverture/abri/générateur/groupe} subj > à|en|obj
v fournir {obj: tente/abri/couverture/générateur} subj > à|en|obj
v livrer {obj: générateur/transformateur/tente} subj > à|en|obj
v offrir {obj: générateur/tente/abri} subj > à|en|obj
v loger {obj: %refugees}        subj > à|en|obj
v reloger {obj: sinistré/déplacé/réfugié} subj > à|en|obj
n envoi générateur
n don générateur
n livraison générateur
n distribution tente
n aide hivernal

[demining_aid]
v: subj > à|en
n: agent > à|en|de
v envoyer {obj: démineur}
v former {obj: démineur}
v financer {obj: déminage}
v aider déminer
v participer déminage
n aide déminage
n assistance déminage
n mission déminage
n opération déminage

[aid_humanitarian]
v: subj > à|en|dans
n: agent > à|pour|en|aux
v apporter aide humanitaire
v fournir aide humanitaire
v envoyer aide humanitaire
v accorder aide humanitaire
v distribuer aide humanitaire
v débloquer aide humanitaire
v livrer aide humanitaire
v apporter secours
v apporter réconfort
v secourir {obj: sinistré/victime/déplacé/population}
v débloquer aide urgence
v envoyer aide urgence
v recevoir aide humanitaire     de > subj
v bénéficier aide humanitaire   de > subj
v recevoir secours              de > subj
n aide humanitaire
n soutien humanitaire
n assistance humanitaire
n aide urgence
n aide international
n action humanitaire
n secours humanitaire
n mission humanitaire
n opération humanitaire
n aide aux réfugié
n aide aux déplacé
n intervention humanitaire

[host_refugees]
v: subj > obj|de
n: agent|par > de
v accueillir {obj: %refugees}   subj > obj|de|en_provenance_de
v héberger {obj: %refugees}     subj > obj|de|en_provenance_de
v abriter {obj: %refugees}      subj > obj|de|en_provenance_de
v recueillir {obj: %refugees}   subj > obj|de|en_provenance_de
v prendre en charge {obj: %refugees} subj > obj|de|en_provenance_de
v admettre {obj: %refugees}     subj > obj|de|en_provenance_de
v recevoir {obj: réfugié/migrant/déplacé/exilé} subj > obj|de|en_provenance_de
v accepter {obj: réfugié/migrant/exilé} subj > obj|de|en_provenance_de
v intégrer {obj: réfugié/migrant} subj > obj|de|en_provenance_de
v scolariser {obj: réfugié}     subj > obj|de|en_provenance_de
v ouvrir porte                  subj > à
v ouvrir frontière              subj > à
v ouvrir bras                   subj > à
v ouvrir porte réfugié          subj > de|à
v ouvrir frontière réfugié      subj > de|à
v ouvrir camp réfugié           subj > de|à
v fuir {to: state; from: part}  en|à|dans|vers|auprès_de|chez > subj
v se réfugier                   en|à|dans|vers|auprès_de|chez > subj
v trouver refuge                en|à|dans|vers|auprès_de|chez > subj
v trouver asile                 en|à|dans|vers|auprès_de|chez > subj
v trouver abri                  en|à|dans|vers|auprès_de|chez > subj
n accueil réfugié
n accueil migrant
n accueil déplacé
n hébergement réfugié
n prise en charge réfugié
n camp réfugié
v accueillir {obj: millier/centaine/dizaine/million/vingtaine/famille/enfant/orphelin/mille/civil/habitant; to: part} subj > obj|de
v accueillir {to: part; from: state} subj > obj|de
v héberger {to: part; from: state/part/org} subj > obj|de
v héberger {obj: millier/centaine/famille/enfant/orphelin/opposant/dissident} subj > obj|de
v abriter {to: part; from: state} subj > obj|de
v recueillir {to: part/person; from: state/org} subj > obj|de
v trouver hospitalité           en|à|dans|chez > subj
v gagner {to: state; from: part} obj > subj
v se réfugier {from: part}     auprès_de|chez|en|à|dans > subj

[grant_asylum]
v: subj > à
n: agent|par > à
v offrir asile
v donner asile
v accorder asile
v accorder asile politique
v offrir asile politique
v accorder statut réfugié
v octroyer asile
v octroyer statut réfugié
v reconnaître comme réfugié
v reconnaître statut réfugié
v accorder protection temporaire
v accorder protection subsidiaire
v accorder protection
v accorder droit asile
v accorder protection diplomatique
v accorder protection consulaire
v obtenir asile                 en|à|dans|auprès_de|de > subj
v obtenir asile politique       en|à|dans|auprès_de|de > subj
v obtenir statut réfugié        en|à|dans|auprès_de|de > subj
v recevoir asile                en|à|dans|auprès_de|de > subj
v bénéficier asile              en|à|dans|auprès_de|de > subj
v bénéficier protection temporaire en|à|dans|auprès_de|de > subj
n asile
n asile politique
n octroi asile
n droit asile
n protection temporaire
n protection international

[safe_haven]
v: subj > à|pour
n: agent > à|pour
v offrir refuge
v donner refuge
v servir refuge
v servir asile
v servir relais
v offrir sanctuaire
v servir sanctuaire
v servir base arrière
v fournir sanctuaire
v accorder refuge
v donner abri
v offrir abri
v offrir hospitalité
v donner hospitalité
v accorder hospitalité
v cacher {to: person/part; from: state/part/org} subj > obj|de
v protéger {obj: fugitif/dissident/opposant/déserteur} subj > obj|de
n refuge {to: part/person}
n sanctuaire {to: part/org}
n base arrière {to: part/org}

[resettle_refugees]
v: subj > obj|de
n: par|agent > de
v réinstaller {obj: %refugees}
v relocaliser {obj: %refugees}
v répartir {obj: réfugié/migrant/demandeur}
v rapatrier {obj: réfugié}
v transférer {obj: réfugié/migrant/demandeur}
v réinstaller {to: part}
n réinstallation réfugié
n relocalisation migrant
n relocalisation demandeur
n répartition migrant

[grant_residence]
v: subj > à
n: agent|par > à|de
v accorder nationalité
v octroyer nationalité
v donner nationalité
v accorder citoyenneté
v octroyer citoyenneté
v accorder titre séjour
v délivrer titre séjour
v délivrer visa
v accorder visa
v octroyer visa
v délivrer visa humanitaire
v accorder visa humanitaire
v accorder droit séjour
v délivrer passeport
v accorder passeport
v faciliter obtention nationalité
v régulariser {obj: %refugees}  subj > obj|de
v naturaliser {to: part/person} subj > obj|de
v régulariser {to: part}        subj > obj|de
n régularisation migrant
n régularisation sans-papiers
n octroi nationalité
n octroi visa
n naturalisation {to: part/person}
n visa humanitaire

[evacuate_people_to_safety]
v: subj > obj|de
n: par|agent > de
v exfiltrer {to: person/part}
v exfiltrer {obj: %refugees}
v aider fuir
v aider quitter pays
v mettre en sécurité
v mettre à abri
v faire sortir clandestinement
n exfiltration {to: person/part}

[lend_money]
v: subj > à
n: agent > à|pour|en_faveur_de
v prêter {obj: %money}          subj > à|pour|obj
v accorder prêt                 subj > à|pour|obj
v octroyer prêt                 subj > à|pour|obj
v consentir prêt                subj > à|pour|obj
v accorder {obj: prêt/crédit/facilité/garantie} subj > à|pour|obj
v octroyer {obj: prêt/crédit/facilité} subj > à|pour|obj
v consentir {obj: prêt/crédit}  subj > à|pour|obj
v promettre prêt                subj > à|pour|obj
v approuver {obj: prêt/crédit}  subj > à|pour|obj
v décaisser {obj: %cash/prêt/crédit/tranche} subj > à|pour|obj
v ouvrir ligne crédit           subj > à|pour|obj
v ouvrir {obj: crédit}          subj > à|pour|obj
v accorder ligne crédit         subj > à|pour|obj
v signer prêt                   subj > à|pour|obj
v recevoir prêt                 auprès_de|de|à > subj
v obtenir prêt                  auprès_de|de|à > subj
v contracter prêt               auprès_de|de|à > subj
v souscrire prêt                auprès_de|de|à > subj
v emprunter {obj: %cash/argent} auprès_de|de|à > subj
v décrocher prêt                auprès_de|de|à > subj
v contracter {obj: dette/emprunt} auprès_de|de|à > subj
v obtenir {obj: prêt/crédit/facilité} auprès_de|de|à > subj
n prêt
n prêt bonifié
n prêt concessionnel
n ligne crédit
n crédit acheteur
n facilité crédit
n garantie prêt
n octroi prêt

[bail_out]
v: subj > obj
n: agent > à|pour|de
v renflouer
v sauver faillite
v sortir crise
v recapitaliser {to: org/part/state}
v remettre à flot
v voler au secours
v sauver de faillite
v maintenir à flot
v soutenir financièrement
v épauler financièrement
n plan sauvetage                agent > à|pour|de
n plan aide                     agent > à|pour|de
n plan relance                  agent > à|pour|de
n plan soutien                  agent > à|pour|de
n bouée sauvetage               agent > à|pour|de
n plan renflouement             agent > à|pour|de
n sauvetage financier           agent > à|pour|de
n programme ajustement          agent > à|pour|de
n renflouement                  agent > à|pour|de
n programme fmi                 agent > à|pour|de

[forgive_debt]
v: subj > de|à
n: agent|par > de|à
v annuler {obj: dette/créance}
v effacer {obj: dette/créance}
v alléger {obj: dette}
v remettre {obj: dette}
v passer éponge dette
v rayer {obj: dette/créance}
v radier {obj: dette/créance}
v renoncer créance
n annulation dette
n effacement dette
n allègement dette
n allégement dette
n remise dette

[reschedule_debt]
v: subj > de|à|avec
n: agent|par > de|à
v rééchelonner {obj: dette/prêt/remboursement}
v restructurer {obj: dette}
v reporter {obj: remboursement/échéance}
v étaler {obj: remboursement/dette}
v accorder moratoire
v suspendre {obj: remboursement/dette}
v renégocier {obj: dette}
v refinancer {obj: dette}
v obtenir rééchelonnement       auprès_de|de > subj
v obtenir moratoire             auprès_de|de > subj
v obtenir restructuration       auprès_de|de > subj
n rééchelonnement dette
n restructuration dette
n moratoire dette
n report échéance
n suspension service dette

[grant_money]
v: subj > à|en|dans|pour|obj
n: agent > à|pour|en_faveur_de
v offrir {obj: %money}    subj > à|event
v accorder {obj: %money}    subj > à|event
v octroyer {obj: %money}
v verser {obj: %money}    subj > à|event
v débloquer {obj: %cash/subvention/aide/enveloppe/rallonge/tranche}
v débloquer {obj: prêt/crédit}
v allouer {obj: %money}
v consentir {obj: %money}
v donner {obj: %money}
v fournir {obj: %money}
v injecter {obj: %money}
v approuver {obj: subvention/aide/tranche/enveloppe}
v voter {obj: aide/enveloppe/rallonge/milliard/million}
v dégager {obj: %cash/enveloppe}
v transférer {obj: %cash/tranche; to: state/org/part}
v remettre {obj: chèque/million}
v mobiliser {obj: %cash} subj > pour|en_faveur_de
v consacrer {obj: %cash} subj > à|pour
v affecter {obj: %cash} subj > à|pour
v attribuer {obj: %cash/subvention/aide} subj > à|pour
v réserver {obj: %cash} subj > à|pour
v promettre {obj: %cash/enveloppe} subj > à|pour|en_faveur_de
v annoncer {obj: %cash/enveloppe/prêt/don/rallonge/subvention} subj > à|pour|en_faveur_de
v recevoir {obj: %money}        de > subj
v toucher {obj: %cash/subvention} de > subj
v percevoir {obj: subvention/aide/fonds} de > subj
n don
n subvention
n aide financière
n aide financier
n assistance financière
n assistance financier
n soutien financier
n appui financier
n versement aide
n déblocage aide
n déblocage fonds
n enveloppe {to: state/org/part}
n contribution financier
n rallonge budgétaire
n secours financier
n transfert financier
n versement tranche
v recevoir {obj: %cash/subvention/financement/don/enveloppe/fonds/chèque/argent} de|par > subj
v percevoir {obj: %cash/subvention/financement/aide/fonds} de > subj
v obtenir {obj: %cash/subvention/financement/enveloppe/rallonge} de|auprès_de > subj
v décrocher {obj: %cash/subvention/financement/enveloppe} de|auprès_de > subj
v empocher {obj: %cash}         de > subj
v prêter somme                  subj > à
v virer {obj: %cash/fonds/argent} subj > à|sur
v déposer {obj: %cash; to: state/org} subj > à|de
v mettre à disposition {obj: %cash/fonds} subj > de
v mettre sur table {obj: %cash} subj > pour
v allonger {obj: %cash}         subj > à|pour
v injecter {obj: %cash}         subj > dans|à|en
v remettre {obj: %cash/chèque/enveloppe/don} subj > à
v octroyer {obj: %cash}         subj > à
v allouer {obj: %cash/fonds/budget/enveloppe} subj > à
v doter {obj: fonds}            subj > obj
v cofinancer {to: state/org/part}
v financer {obj: budget/salaire/solde/fonctionnaire/traitement} subj > de|à
v payer {obj: salaire/solde/traitement/facture} subj > de
n obole                         agent > à
n manne                         agent > à|pour
n enveloppe                     agent > à|pour
n rallonge                      agent > à|pour
n coup pouce financier          agent > à|pour
n ballon d'oxygène              agent > à|pour
n perfusion financier           agent > à|pour

[donate_private]
v: subj > à
n: agent > à|pour|en_faveur_de
v faire don                     subj > à|pour
v léguer                        subj > à|pour
v collecter fonds               subj > à|pour
v lever fonds                   subj > à|pour
v récolter don                  subj > à|pour
v faire donation                subj > à|pour
v cotiser fonds                 subj > à|pour
v donner {obj: argent/sang/vêtement}
n donation
n collecte fonds
n levée fonds
n collecte don
n téléthon

[fund_project]
v: subj > obj|en|à|dans
n: agent > de|en|à
v financer {to: state/org/group/part}
v cofinancer {obj: projet/programme/construction/reconstruction}
v financer {obj: programme/école/hôpital/budget/campagne/mission/agence}
v parrainer {obj: projet/programme}
n financement
n financement projet
n financement programme
n financement {to: state/org/part}

[subsidise]
v: subj > obj
n: agent > à|de
v subventionner                 subj > obj|de
v soutenir économie             subj > obj|de
v soutenir monnaie              subj > obj|de
v soutenir budget               subj > obj|de
v fournir gaz gratuitement      subj > à
v livrer gaz gratuitement       subj > à
v livrer pétrole à prix réduit  subj > à
v vendre à prix préférentiel    subj > à
v vendre gaz à prix réduit      subj > à
v accorder rabais               subj > à
v accorder réduction prix       subj > à
v accorder tarif préférentiel   subj > à
v consentir rabais              subj > à
n aide état
n prix préférentiel
n tarif préférentiel
n régime préférentiel

[budget_support]
v: subj > à
n: agent > à|pour|de
v accorder aide budgétaire
v fournir aide budgétaire
v verser aide budgétaire
v débloquer aide budgétaire
v fournir aide macrofinancière
v apporter soutien budgétaire
n aide budgétaire
n appui budgétaire
n soutien budgétaire
n aide macrofinancière
n aide macrofinancier
n assistance macrofinancier

[development_aid]
v: subj > à|en|dans
n: agent > à|pour|en|de
v soutenir développement        subj > de|en
v contribuer développement      subj > de|en
v aider développement           subj > de|en
v investir dans développement   subj > de|en
v accorder aide développement   subj > de|en
v fournir aide développement    subj > de|en
n aide développement
n aide publique
n aide public développement
n aide au développement
n coopération développement
n aide structurel
n programme développement
n fonds développement
n assistance développement

[reconstruction_aid]
v: subj > de|en|à
n: agent > de|à|en|pour
v reconstruire {to: state; from: state/org/part} subj > de|en|à|obj
v aider à reconstruire          subj > de|en|à|obj
v financer reconstruction       subj > de|en|à|obj
v contribuer reconstruction     subj > de|en|à|obj
v participer reconstruction     subj > de|en|à|obj
v rebâtir {obj: ville/école/hôpital/maison; from: state/org} subj > de|en|à|obj
n aide reconstruction
n fonds reconstruction
n plan reconstruction
n prêt reconstruction
n programme reconstruction

[aid_economic]
v: subj > à|en|dans|pour|obj
n: agent > à|pour|en_faveur_de
v aider économiquement          subj > obj
v soutenir économiquement       subj > obj
v aider financièrement          subj > obj
v assister financièrement       subj > obj
v fournir aide économique       subj > à
v accorder aide économique      subj > à
v apporter aide économique      subj > à
v apporter soutien économique   subj > à
v apporter soutien financier    subj > à
v apporter aide financier       subj > à
v accorder aide financier       subj > à
v octroyer aide financier       subj > à
v fournir assistance financier  subj > à
v apporter appui financier      subj > à
v débloquer aide financier      subj > à
v bénéficier aide financier     de > subj
v recevoir aide financier       de > subj
v recevoir aide économique      de > subj
v bénéficier soutien financier  de > subj
n aide économique               agent > à|pour|en
n soutien économique            agent > à|pour|en
n appui économique              agent > à|pour|en
n assistance économique         agent > à|pour|en
n paquet investissement         agent > à|pour|en
n plan marshall                 agent > à|pour|en
n paquet aide                   agent > à|pour|en
n paquet financier              agent > à|pour|en

[pay_compensation]
v: subj > à
n: agent > à|pour
v indemniser {to: state/person/part/group} subj > obj
v dédommager {to: state/person/part/group} subj > obj
v verser {obj: indemnité/compensation/réparation/dédommagement/rançon/indemnisation}
v payer {obj: indemnité/compensation/réparation/dédommagement/rançon/indemnisation/dette}
v accorder {obj: indemnité/compensation/réparation/dommages-intérêts/dédommagement}
v rembourser {to: state/org/part/person}
v rembourser {obj: dette/prêt/emprunt}
v acquitter {obj: dette/facture}
v régler {obj: dette/facture/arriéré}
v verser compensation famille
n indemnisation
n dédommagement
n versement indemnité
n paiement compensation
n versement réparation
n remboursement dette
n remboursement prêt

[climate_finance]
v: subj > à
n: agent > à|pour
v financer adaptation climatique
v alimenter fonds climat
v contribuer fonds vert
n finance climatique
n financement climatique
n financement climat
n fonds vert
n aide climatique
n fonds pertes et dommage

[energy_aid]
v: subj > à|en
n: agent > à|pour
v fournir {obj: électricité/carburant/courant} subj > à|en
v donner {obj: carburant/gaz/pétrole/charbon} subj > à|en
v livrer gaz urgence            subj > à|en
v reconnecter réseau électrique subj > à|en
v rétablir électricité          subj > à|en
n aide énergétique
n livraison carburant urgence
n aide hivernal énergétique
n don carburant

[technical_assistance]
v: subj > à|en
n: agent > à|pour|auprès_de
v envoyer {obj: expert/technicien/ingénieur/conseiller/spécialiste} subj > à|en|de|auprès_de
v dépêcher {obj: expert/technicien/ingénieur/spécialiste} subj > à|en|de|auprès_de
v former {obj: fonctionnaire/médecin/technicien/ingénieur/enseignant} subj > à|en|de|auprès_de
v prêter {obj: expert/technicien} subj > à|en|de|auprès_de
v fournir expertise             subj > à|en|de|auprès_de
v apporter expertise            subj > à|en|de|auprès_de
v apporter assistance technique subj > à|en|de|auprès_de
v fournir assistance technique  subj > à|en|de|auprès_de
n assistance technique
n appui technique
n soutien technique
n aide technique
n renforcement capacité
n envoi expert
n mission assistance
n mission expert

[train_police]
v: subj > obj|de|à
n: par|agent > de|à
v former {obj: policier/police/gendarme/garde-côte/juge/magistrat/procureur} subj > obj|de|à|en
v entraîner {obj: policier/police/gendarme} subj > obj|de|à|en
v équiper {obj: police/garde-côte/gendarmerie} subj > obj|de|à|en
v envoyer {obj: policier/gendarme; to: state/org} subj > obj|de|à|en
n formation police
n formation policier
n formation magistrat
n mission police
n aide garde-côte
n formation juge

[education_aid]
v: subj > à
n: agent > à|pour|en
v offrir {obj: bourse/formation/manuel/ordinateur} subj > à|de|en|pour
v accorder {obj: bourse}        subj > à|de|en|pour
v octroyer {obj: bourse}        subj > à|de|en|pour
v construire école              subj > à|de|en|pour
v financer école                subj > à|de|en|pour
v financer étude                subj > à|de|en|pour
v former {obj: étudiant/boursier} subj > à|de|en|pour
n bourse étude
n octroi bourse
n aide éducatif
n aide étudiant
n don livre

[aid_opposition]
v: subj > obj|à
n: agent > à|de
v financer {obj: opposition/parti/campagne/candidat/putschiste/association}
v soutenir financièrement opposition
v aider opposition
v financer parti
v financer campagne
n financement parti
n financement opposition
n financement campagne
n aide opposition
n aide société civil

[legal_aid]
v: subj > à
n: agent > à|pour
v fournir aide juridique
v apporter assistance juridique
v fournir assistance consulaire
v apporter assistance consulaire
v accorder protection témoin
v porter assistance citoyen
v apporter soutien juridique
v défendre {from: person/part; obj: accusé/prévenu/prisonnier}
n aide juridique
n assistance juridique
n assistance consulaire
n aide juridictionnel
n protection consulaire

[cyber_aid]
v: subj > à
n: agent > à|pour
v fournir internet satellite
v rétablir internet
v fournir terminal starlink
v envoyer expert cyber
v aider contrer cyberattaque
n aide cyber
n cyberassistance
n aide cybersécurité
n assistance cybersécurité
n équipe cyber

[fulfil_obligation]
v: subj > à|envers|event
n: agent > envers|à
v honorer {obj: engagement/obligation/promesse; to: state/org/group/person}
v remplir {obj: engagement/obligation}
v tenir promesse aide
v honorer promesse
v voler secours allié
n respect engagement

[help_escape_isolation]
v: subj > à|obj
n: agent > à
v aider contourner sanction
v aider échapper sanction
v offrir débouché
v offrir porte sortie
v offrir planche salut
v servir intermédiaire achat
v sortir isolement              subj > de|obj
v rompre isolement              subj > de|obj
v briser isolement              subj > de|obj
n coup pouce                    agent > à
n planche salut                 agent > à
n ballon oxygène                agent > à
n bouffée oxygène               agent > à
n perche {to: state/part}       agent > à

[aid]
v: subj > obj|à
n: agent > à|pour|en_faveur_de|envers
v aider {to: state/org/group/part/person} subj > obj
v assister {to: state/org/group/part} subj > obj
v soulager {to: state/part}     subj > obj
v dépanner {to: state/part/org} subj > obj
v venir en aide                 subj > à
v prêter main-forte             subj > à
v prêter assistance             subj > à
v porter secours                subj > à
v porter assistance             subj > à
v donner coup main              subj > à
v apporter aide                 subj > à
v apporter concours             subj > à
v apporter assistance           subj > à
v accorder aide                 subj > à
v fournir aide                  subj > à
v offrir assistance             subj > à
v fournir assistance            subj > à
v proposer assistance concret   subj > à
v tendre main secourable        subj > à
v donner coup pouce             subj > à
v venir rescousse               subj > de
v voler rescousse               subj > de
v se porter secours             subj > de
v arriver rescousse             subj > de
v fournir {obj: %help} subj > à
v offrir {obj: %help} subj > à
v accorder {obj: %help} subj > à
v apporter {obj: %help} subj > à
v octroyer {obj: %help} subj > à
v livrer {obj: %help} subj > à
v envoyer {obj: %help} subj > à|en
v distribuer {obj: %help} subj > à|en
v dépêcher {obj: %help/équipe} subj > à|en
v acheminer {obj: %help} subj > à|vers|en
v recevoir {obj: %help}         de > subj
v bénéficier aide               de > subj
v obtenir aide                  de > subj
v recevoir aide                 de > subj
v bénéficier assistance         de > subj
v obtenir assistance            de > subj
v recevoir assistance           de > subj
v augmenter {obj: aide}         subj > à|envers|en_faveur_de|pour
v accroître {obj: aide/assistance} subj > à|envers|en_faveur_de|pour
v doubler {obj: aide}           subj > à|envers|en_faveur_de|pour
v renforcer {obj: aide/assistance} subj > à|envers|en_faveur_de|pour
v intensifier {obj: aide}       subj > à|envers|en_faveur_de|pour
v maintenir {obj: aide}         subj > à|envers|en_faveur_de|pour
v prolonger {obj: aide/programme} subj > à|envers|en_faveur_de|pour
v étendre {obj: aide}           subj > à|envers|en_faveur_de|pour
v poursuivre {obj: aide}        subj > à|envers|en_faveur_de|pour
n aide
n assistance
n secours
n aide bilatéral
n aide multiforme
n aide extérieur
n aide concret
n aide massif
n aide supplémentaire
n hausse aide
n augmentation aide
n programme aide
n programme assistance
v recevoir {obj: contingent/renfort/policier/gendarme/pompier/médecin/casque/matériel/équipement/véhicule/dose/cargaison/lot/blindé/chargement} de > subj
v bénéficier appui              de > subj
v bénéficier concours           de > subj
v remettre {obj: %help/clé/véhicule/lot/bus/camion/école/pont/bateau/ordinateur} subj > à
v offrir {obj: véhicule/bus/camion/école/pont/palais/parlement/stade/bateau/vedette/ambulance/bourse/terrain/toit/logement} subj > à
v faire cadeau                  subj > à
v faire parvenir                subj > à
v céder gratuitement            subj > à
v approvisionner gratuitement   subj > obj
v livrer gratuitement           subj > à
v fournir gratuitement          subj > à
v prendre en charge {obj: blessé/malade/frais/soin/dette/facture; from: state/org} subj > de
v mettre à disposition          subj > de
v appuyer financièrement        subj > obj
v soutenir matériellement       subj > obj
v porter à bout de bras         subj > obj
v maintenir sous perfusion      subj > obj
v accourir secours              subj > de
v se porter au secours          subj > de
v venir au secours              subj > de
v arriver au secours            subj > de
v secourir {to: state/part}     subj > obj
v envoyer au secours            subj > de
v envoyer troupe au secours     subj > de
v envoyer soldat au secours     subj > de
v tirer d'affaire               subj > obj
v tirer d'embarras              subj > obj
v prêter secours                subj > à
n coup main                     agent > à
v donner {obj: %help} subj > à|en
v dispenser {obj: %help} subj > à|en
v prodiguer {obj: %help} subj > à|en
v expédier {obj: %help} subj > à|en
v prêter {obj: %help} subj > à|en

[no_aid]
v: subj > obj
n: agent > à|envers
v ignorer engagement            subj > envers|à
v abandonner {to: state/person/group; from: state/org/group/person} subj > obj|à
v abandonner sort               subj > obj|à
v abandonner allié              subj > obj|à
v laisser tomber {to: state/person/group} subj > obj|à
v lâcher {to: state/person/group; from: state/org/group/person} subj > obj|à
v livrer à lui-même             subj > obj|à
v laisser seul face             subj > obj|à
v tourner dos                   subj > obj|à
v refuser toute aide            subj > à
v priver aide                   subj > à
v refuser secours               subj > à
v refuser prêter assistance     subj > à
v refuser assistance            subj > à
n refus secours
n non-assistance
n absence aide
n abandon {to: state/person/group; from: state/org/group}
