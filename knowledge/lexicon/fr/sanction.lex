# SANCTION: cuts, sanctions, suspensions, exits, expulsions of diplomats.

[sanction]
v: subj > contre|à|sur|à_l'encontre_de|envers
n: agent > contre|à_l'encontre_de|envers|à|sur
v sanctionner                  subj > obj
v pénaliser {to: state/org/part/person} subj > obj
v punir {to: state/org; from: state/org/group/person} subj > obj
v imposer {obj: %restrictions} subj > à|contre|sur|à_l'encontre_de
v décréter {obj: %restrictions} subj > contre|à|sur|à_l'encontre_de
v adopter {obj: %restrictions} subj > contre|à|envers|à_l'encontre_de
v infliger {obj: %restrictions} subj > à
v prendre {obj: sanction}      subj > contre|à|à_l'encontre_de
v prendre mesure contre        subj > contre
v appliquer {obj: %restrictions} subj > à|contre|sur
v instaurer {obj: %restrictions} subj > contre|à|sur
v introduire {obj: %restrictions} subj > contre|à|sur
v voter {obj: %restrictions}   subj > contre|à
v approuver {obj: %restrictions} subj > contre|à
v annoncer {obj: %restrictions} subj > contre|à|sur
v frapper sanction             subj > obj
v viser par sanction           subj > obj
v cibler {obj: secteur/banque/pétrole/économie} subj > de|obj
v imposer sanction
v décréter sanction
v adopter sanction
v infliger sanction
v appliquer sanction
v annoncer sanction
v voter sanction
v mettre en place sanction
v édicter sanction
v sanctionner économiquement   subj > obj
v prendre pour cible par sanction subj > obj
v imposer restriction
v prendre train sanction
v dégainer sanction
n sanction                     agent > contre|à_l'encontre_de|envers|à|sur|light
n train sanction               agent > contre|à_l'encontre_de|envers|à|sur|light
n paquet sanction              agent > contre|à_l'encontre_de|envers|à|sur|light
n sanction économique          agent > contre|à_l'encontre_de|envers|à|sur|light
n régime sanction
n salve sanction
n volée sanction
n sanction individuel
n sanction ciblée
n sanction financier
n sanction international
n sanction commercial
n sanction occidental         adj > contre|à_l'encontre_de|envers
n mesure restrictif
n mesure coercitif
n mesure punitif
n arsenal sanction

[prolong_sanctions]
v: subj > contre|à|sur|à_l'encontre_de
n: agent|par > contre|à|à_l'encontre_de
v prolonger {obj: %restrictions} subj > contre|à|à_l'encontre_de
v reconduire {obj: %restrictions} subj > contre|à
v renouveler {obj: %restrictions} subj > contre|à
v proroger {obj: %restrictions} subj > contre|à
v maintenir {obj: %restrictions} subj > contre|à|sur
v prolonger sanction
v reconduire sanction
v maintenir sanction
v proroger sanction
v renouveler sanction
v laisser en place sanction
n prolongation sanction
n reconduction sanction
n maintien sanction
n prorogation sanction
n renouvellement sanction

[tighten_sanctions]
v: subj > contre|à|sur|à_l'encontre_de
n: agent|par > contre|à|à_l'encontre_de
v renforcer {obj: %restrictions} subj > contre|à|à_l'encontre_de
v durcir {obj: %restrictions}  subj > contre|à|à_l'encontre_de
v alourdir {obj: %restrictions} subj > contre|à
v accroître {obj: %restrictions} subj > contre|à|sur
v étendre {obj: %restrictions} subj > à|contre
v élargir {obj: sanction}      subj > à|contre
v durcir sanction
v renforcer sanction
v étendre sanction
v élargir sanction
v alourdir sanction
v intensifier sanction
v accentuer pression économique subj > sur
v serrer vis                   subj > à
n durcissement sanction
n renforcement sanction
n élargissement sanction
n pression économique          agent > sur|contre

[restore_sanctions]
v: subj > contre|à|sur|à_l'encontre_de
n: agent|par > contre|à|à_l'encontre_de
v rétablir {obj: %restrictions} subj > contre|à|sur
v rétablir sanction
v réimposer {obj: %restrictions}
v réimposer sanction
v réintroduire {obj: %restrictions}
v réactiver sanction
v activer snapback
n rétablissement sanction
n retour sanction

[embargo]
v: subj > obj
n: agent|par > contre|à|sur|à_l'encontre_de
v frapper embargo
v placer sous embargo
v soumettre embargo
v imposer embargo              subj > contre|à|sur|à_l'encontre_de
v décréter embargo             subj > contre|à|sur|à_l'encontre_de
v instaurer embargo            subj > contre|à|sur|à_l'encontre_de
v mettre sous embargo
v étrangler par embargo
n embargo                      agent|par > contre|sur|à|à_l'encontre_de
n embargo commercial
n embargo total
n embargo économique
n embargo alimentaire

[arms_embargo]
v: subj > contre|à|sur|à_l'encontre_de
n: agent|par > contre|à
v imposer embargo arme
v décréter embargo arme
v interdire vente arme         subj > à
v interdire livraison arme     subj > à
n embargo sur arme
n embargo arme                 agent|par > contre|à|sur|à_l'encontre_de
n interdiction vente arme      agent|par > à

[energy_embargo]
v: subj > de
n: agent|par > contre|sur|de|à
v interdire importation pétrole
v interdire importation gaz
v mettre embargo pétrole       subj > de|contre
n embargo pétrolier
n embargo gazier
n embargo énergétique
n embargo sur pétrole
n embargo sur gaz
n embargo sur charbon

[freeze_assets]
v: subj > de|obj
n: agent|par > de
v geler {obj: %assets}
v confisquer {obj: avoir/actif/réserve} subj > de|obj|à
v saisir {obj: avoir/actif/yacht/villa/compte/réserve}
v geler avoir
v geler actif
v geler fonds
v geler compte bancaire
v immobiliser avoir
v immobiliser actif
v bloquer avoir
v bloquer actif
n gel avoir
n gel actif
n gel compte
n gel fonds
n immobilisation actif
n saisie avoir
n confiscation avoir

[blacklist]
v: subj > obj
n: agent|adj > light|obj
v inscrire sur liste
v placer sur liste
v placer sur liste noire
v ajouter liste
v mettre sur liste noire
v inscrire sur liste noire
v inscrire sur liste sanction
v ajouter à liste noire
v ajouter à liste sanction
v figurer sur liste noire      de > subj
v blacklister
v désigner entité sanctionnée
n liste noire
n inscription liste noire      agent > de|contre
n mise liste noire             par|agent > de

[visa_ban]
v: subj > obj
n: agent|par > contre|à|de
v révoquer {obj: visa}         subj > de|obj
v annuler {obj: visa}          subj > de|à
v restreindre visa             subj > à|contre|de
v interdire de séjour
v interdire entrée sol         subj > à|obj
v interdire de territoire
v priver visa
n restriction visa             agent|par > contre|pour|à
n interdiction voyage
n interdiction visa
n annulation visa
v interdire de visa             subj > obj|de
v interdire d'entrée            subj > obj|de
v priver de visa                subj > obj|de

[raise_tariffs]
v: subj > sur|contre|à|de
n: agent|par > contre|sur|à|de
v relever {obj: droit/taxe/tarif} subj > sur|contre|à
v augmenter {obj: droit/taxe/tarif/surtaxe} subj > sur|contre|à
v porter {obj: droit/taxe/tarif/surtaxe} subj > sur|contre
v frapper droit                subj > obj
v taxer {obj: importation/produit/exportation/acier/aluminium/véhicule/vin} subj > obj|de
v surtaxer {obj: importation/produit/exportation/acier/aluminium/véhicule/vin} subj > obj|de
v imposer droit douane
v imposer taxe
v imposer surtaxe
v relever droit douane
v augmenter droit douane
v doubler {obj: droit/taxe/tarif/surtaxe}
v tripler {obj: droit/taxe/tarif/surtaxe}
v rehausser {obj: droit/taxe/tarif/surtaxe}
v taxer importation
v taxer produit
n droit douane                 agent > à|contre|sur|de
n surtaxe                      agent > à|contre|sur
n taxe douanier               agent > à|contre|sur
n droit antidumping
n droit compensateur
n taxe importation
n hausse droit douane
n barrière douanier
n barrière tarifaire
n relèvement droit douane

[trade_war]
v: subj > contre|à|avec
n: both|agent > avec|contre|both
v déclarer guerre commercial  subj > à
v lancer guerre commercial    subj > contre|à
v déclencher guerre commercial
v mener guerre commercial
v mener guerre économique
v livrer guerre économique
n guerre commercial
n guerre tarifaire
n guerre économique
n bras fer commercial
n conflit commercial
n escalade tarifaire
n escalade commercial
n bataille commercial

[trade_retaliation]
v: subj > contre|à|envers
n: agent > contre|à_l'encontre_de|envers|à
v prendre mesure rétorsion     subj > contre|envers
v riposter par sanction        subj > contre|à
v prendre contre-mesure
v imposer contre-mesure
v prendre mesure représailles
v prendre sanction représailles
v riposter par droit douane
n mesure rétorsion             agent > contre|à_l'encontre_de|envers|à|sur|light
n mesure représaille           agent > contre|à_l'encontre_de|envers|à|sur|light
n contre-sanction              agent > contre|à_l'encontre_de|envers|à|sur|light
n contre-mesure
n représailles commercial
n représailles économique
n rétorsion commercial
n sanction représailles

[control_exports]
v: subj > vers|à|contre
n: agent|par > vers|à|contre
v restreindre exportation
v limiter exportation
v interdire exportation
v contrôler {obj: exportation}
v interdire d'exporter
v durcir contrôle exportation
n interdiction exporter        par|agent > vers|à
n interdiction exportation     par|agent > vers|à
n contrôle exportation
n restriction exportation
n restriction à exportation
n limitation exportation

[ban_imports]
v: subj > de|depuis|obj
n: agent|par > de|depuis
v bannir {obj: exportation/importation/produit} subj > de|vers|obj
v prohiber {obj: exportation/importation/produit} subj > de|vers|obj
v interdire importation
v interdire produit
v interdire d'importer
v suspendre importation
v bloquer importation
v bannir produit
v restreindre importation
v fermer marché produit
n interdiction importation     par|agent > de
n interdiction importer        par|agent > de|depuis
n suspension importation
n restriction importation
n arrêt importation
v bannir {obj: application/produit/importation/marchandise/logiciel/véhicule/plateforme/équipement} subj > de|obj
v interdire {obj: application/logiciel/plateforme/puce} subj > de|obj

[boycott_goods]
v: subj > de
n: agent > de|contre
v boycotter {obj: produit/marchandise/pétrole/gaz/vin} subj > obj|de
v boycotter produit
v boycotter marchandise
v boycotter marque
n boycott produit              agent > de|obj
n boycott économique
n campagne boycott

[price_cap]
v: subj > de|sur
n: agent|par > de|sur
v plafonner {obj: prix}        subj > de
v plafonner prix pétrole
v plafonner prix gaz
v imposer plafonnement prix
v fixer prix plafond
n plafonnement prix
n plafond prix

[cut_from_banking]
v: subj > obj
n: par|agent > de
v déconnecter {to: state/org; from: org/state/group}
v couper swift
v exclure swift
v exclure système bancaire
v exclure système paiement
v couper système financier
v déconnecter swift
v débrancher swift
v bannir swift
v priver accès marché financier
n exclusion swift
n déconnexion swift

[isolate_state]
v: subj > obj
n: par|agent > de
v isoler {to: state/org/group; from: state/org/group}
v isoler sur scène international
v isoler diplomatiquement
v mettre au ban
v traiter en paria
v mettre en quarantaine {to: state; from: state/org/group}
n isolement diplomatique
n mise au ban
n mise à écart {to: state}

[strangle_economy]
v: subj > de
n: agent > contre|de
v étrangler économie
v asphyxier économie
v asphyxier économiquement     subj > obj|de
v étouffer économie
v mettre à genoux économie
n blocus économique            agent|par > de|contre|à
n pression maximale            agent > sur|contre
n étranglement économique
n asphyxie économique

[revoke_trade_preferences]
v: subj > à|de
n: par|agent > de|à
v retirer statut commercial
v retirer clause nation favorisée
v retirer préférence commercial
v suspendre préférence commercial
v priver préférence commercial subj > obj
v révoquer statut commercial
n retrait préférence commercial
v révoquer {obj: avantage/préférence/licence/privilège/statut/franchise} subj > à|de
v retirer {obj: avantage/préférence/licence/privilège/statut/franchise} subj > à|de
v supprimer {obj: avantage/préférence/privilège/statut/franchise} subj > à|de
v suspendre {obj: avantage/préférence/licence/privilège/franchise} subj > à|de
v se voir retirer               par > subj
v priver d'avantage             subj > obj
v priver de préférence          subj > obj

[cut_relations]
v: subj > avec|both
n: agent|both|par > avec|both
v rompre {obj: %relations}
v couper {obj: %relations}
v rompre                       subj > avec
v couper pont                  subj > avec
v couper lien                  subj > avec
v interrompre {obj: %relations}
v cesser {obj: %relations}
v mettre fin {obj: %relations} subj > avec|à
v mettre fin coopération       subj > avec
v mettre fin toute coopération subj > avec
v mettre terme {obj: %relations} subj > avec|à
v mettre terme coopération     subj > avec
v fermer marché                subj > à
v fermer porte                 subj > à
v refuser de renouveler        subj > avec|comp
v tourner page relation        subj > avec
v rompre relation
v rompre lien
v rompre contact
v couper relation
v couper contact
v cesser toute relation
v cesser toute coopération
v cesser toute collaboration
v mettre fin coopération avec
v prendre distance             subj > avec
v se détourner {to: state/org; from: state/org/group} subj > de
v couper tout pont
n rupture
n rupture lien
n rupture contact
n brouille diplomatique
n refroidissement relation
v dissoudre {obj: %relations} subj > avec|both
v trancher {obj: %relations} subj > avec|both
v défaire {obj: %relations} subj > avec|both

[sever_diplomatic_relations]
v: subj > avec|both
n: agent|both|par > avec|both
v rompre relation diplomatique
v rompre lien diplomatique
v couper relation diplomatique
v rompre diplomatiquement
n rupture relation
n rupture diplomatique
n rupture lien diplomatique

[freeze_relations]
v: subj > avec|both
n: agent|par|both > avec|both
v geler {obj: %relations}
v suspendre {obj: %relations}
v geler relation
v geler coopération
v geler partenariat
v geler contact
v suspendre relation
v suspendre coopération
v suspendre partenariat
v suspendre contact
v mettre entre parenthèses relation
v mettre en sommeil {obj: relation/coopération/partenariat}
n gel relation                 agent|both|par > avec|both
n suspension relation          agent|both|par > avec|both
n gel coopération
n suspension coopération
n suspension partenariat

[downgrade_relations]
v: subj > avec|both
n: agent|par > avec|both
v réduire {obj: %relations}
v limiter {obj: %relations}
v revoir {obj: relation/coopération/partenariat}
v réviser {obj: relation/coopération/partenariat}
v dégrader {obj: relation}
v rétrograder {obj: relation}
v dégrader relation
v abaisser niveau relation
v rétrograder relation
v abaisser niveau représentation subj > en|à|auprès_de
v réduire niveau représentation subj > en|à|auprès_de
v revoir relation
v revoir coopération
v réduire coopération
v limiter coopération
n abaissement relation
n réévaluation relation

[recall_ambassador]
v: subj > en|à|de|auprès_de
n: agent|par > en|à|auprès_de
v rappeler {obj: %diplomats}
v rappeler pour consultation
v retirer {obj: ambassadeur/ambassadrice/diplomate/émissaire/consul/représentant/nonce/attaché} subj > de|en|à|auprès_de
v rappeler ambassadeur
v rappeler ambassadrice
v rappeler chargé affaire
v rappeler diplomate
v retirer ambassadeur
v retirer représentant
v retirer personnel diplomatique
n rappel ambassadeur
n rappel diplomate
n retrait ambassadeur
v faire rentrer {obj: ambassadeur/ambassadrice/diplomate/émissaire/consul/représentant/nonce/attaché} subj > en|à|de|auprès_de

[close_embassy]
v: subj > à|en|de|dans
n: agent|par > à|en|de
v fermer {obj: ambassade/consulat/représentation/mission}
v fermer ambassade
v fermer consulat
v fermer représentation
v fermer mission diplomatique
v ordonner fermeture consulat  subj > de
v ordonner fermeture ambassade subj > de
v suspendre activité ambassade
n fermeture ambassade          agent > à|en
n fermeture consulat           agent > à|en|de
n fermeture représentation
n fermeture mission

[close_border]
v: subj > avec|à
n: agent|par > avec
v fermer {obj: frontière/poste-frontière/passage/checkpoint/point}
v fermer frontière
v fermer poste-frontière       subj > avec
v fermer port                  subj > à
v boucler frontière
v boucler {obj: frontière/poste-frontière/passage/checkpoint/point}
v fermer point passage
v fermer poste frontière
v fermer poste douane
v sceller {obj: frontière/poste-frontière/passage/checkpoint/point}
n fermeture frontière          agent > avec
n bouclage frontière
n fermeture point passage
n fermeture poste frontière
v verrouiller {obj: frontière/poste-frontière/passage/checkpoint/point} subj > avec|à|de
v barricader {obj: frontière/poste-frontière/passage/checkpoint/point} subj > avec|à|de
v refermer {obj: frontière/poste-frontière/passage/checkpoint/point} subj > avec|à|de

[close_airspace]
v: subj > à
n: agent|par > à
v fermer espace aérien
v interdire espace aérien
v interdire survol
v fermer ciel
n fermeture espace aérien
n interdiction survol

[break_off_talks]
v: subj > avec|both
n: agent|par|both > avec|both
v se retirer table             subj > avec
v quitter table négociation    subj > avec
v abandonner négociation       subj > avec
v se retirer négociation       subj > avec|de|sur
v rompre négociation
v rompre pourparler
v rompre dialogue
v suspendre négociation
v suspendre pourparler
v suspendre dialogue
v interrompre négociation
v interrompre pourparler
v interrompre dialogue
v mettre fin négociation
v mettre fin pourparler
v mettre fin dialogue
v geler négociation
v claquer porte négociation
v quitter négociation
v se retirer pourparler
v se retirer dialogue
v geler négociation adhésion   subj > de|avec
n suspension négociation       agent|both|par > avec|both
n suspension dialogue          agent|both|par > avec|both
n rupture négociation
n rupture dialogue
n rupture pourparler
n interruption négociation
n suspension pourparler
n gel négociation
v rompre {obj: %talks} subj > avec|both
v suspendre {obj: %talks} subj > avec|both
v interrompre {obj: %talks} subj > avec|both
v abandonner {obj: %talks} subj > avec|both
v quitter {obj: %talks} subj > avec|both
v ajourner {obj: %talks} subj > avec|both
v geler {obj: %talks} subj > avec|both
v arrêter {obj: %talks} subj > avec|both
v cesser {obj: %talks} subj > avec|both
v déserter {obj: %talks} subj > avec|both
v torpiller {obj: %talks} subj > avec|both
v boycotter {obj: %talks} subj > avec|both

[halt_mediation]
v: subj > entre|avec|dans|en
n: agent|par > entre|en|avec
v suspendre médiation
v mettre fin médiation
v abandonner médiation
v cesser médiation
v se retirer médiation
v interrompre médiation
n suspension médiation
n fin médiation

[cut_military_ties]
v: subj > avec|both
n: agent|par > avec|both
v suspendre coopération militaire
v rompre coopération militaire
v mettre fin coopération militaire
v geler coopération militaire
v cesser coopération militaire
v suspendre coopération sécuritaire
v mettre fin accord défense
v dénoncer accord défense
n suspension coopération militaire
n fin coopération militaire
n rupture coopération militaire

[end_intelligence_sharing]
v: subj > avec
n: agent|par > avec
v suspendre partage renseignement
v cesser partage renseignement
v cesser de partager renseignement
v interrompre échange renseignement
v cesser coopération renseignement
n suspension partage renseignement
n arrêt partage renseignement

[cut_cultural_ties]
v: subj > avec|de
n: agent > de|contre
v suspendre coopération universitaire
v suspendre coopération culturel
v suspendre coopération scientifique
v suspendre échange universitaire
v rompre coopération universitaire
v geler coopération scientifique
v boycotter université
n boycott académique
n boycott universitaire
n boycott culturel

[decouple]
v: subj > de|avec
n: both|agent > avec|both
v se découpler
v découpler économie
v rompre lien économique
v couper lien commercial
v réduire échange commercial
n découplage
n découplage économique
n rupture lien économique

[cut_aid]
v: subj > à|de|en|obj
n: agent|par > à
v suspendre {obj: %funds}
v couper {obj: %funds/vivre}
v réduire {obj: %funds}
v geler {obj: %funds}
v supprimer {obj: %funds}
v interrompre {obj: %funds}
v stopper {obj: %funds}
v arrêter {obj: %funds}
v cesser {obj: %funds}
v cesser de financer           subj > comp|obj
v cesser d'aider               subj > comp|obj
v retirer {obj: %funds}
v mettre fin aide
v mettre fin financement
v mettre terme aide
v suspendre aide               subj > à|de|en|obj
v couper aide                  subj > à|de|en|obj
v réduire aide                 subj > à|de|en|obj
v geler aide                   subj > à|de|en|obj
v diminuer aide                subj > à|de|en|obj
v cesser aide                  subj > à|de|en|obj
v couper vivre                 subj > à|de|en|obj
v sabrer aide                  subj > à|de|en|obj
v amputer aide                 subj > à|de|en|obj
n suspension aide
n gel aide
n réduction aide
n arrêt aide
n fin aide
n coupe budgétaire
n coupe aide
n baisse aide
v diminuer {obj: %funds} subj > à|de|en|pour|obj
v sabrer {obj: %funds} subj > à|de|en|pour|obj
v amputer {obj: %funds} subj > à|de|en|pour|obj
v raboter {obj: %funds} subj > à|de|en|pour|obj
v rogner {obj: %funds} subj > à|de|en|pour|obj
v tailler {obj: %funds} subj > à|de|en|pour|obj
v bloquer {obj: %funds} subj > à|de|en|pour|obj
v retenir {obj: %funds} subj > à|de|en|pour|obj
v annuler {obj: %funds} subj > à|de|en|pour|obj
v ajourner {obj: %funds} subj > à|de|en|pour|obj
v reporter {obj: %funds} subj > à|de|en|pour|obj
v différer {obj: %funds} subj > à|de|en|pour|obj
v restreindre {obj: %funds} subj > à|de|en|pour|obj
v diviser {obj: %funds} subj > à|de|en|pour|obj
v abandonner {obj: %funds} subj > à|de|en|pour|obj
v plafonner {obj: %funds} subj > à|de|en|pour|obj
v réorienter {obj: %funds} subj > à|de|en|pour|obj
v détourner {obj: %funds} subj > à|de|en|pour|obj
v tarir {obj: %funds} subj > à|de|en|pour|obj
v mettre en pause {obj: %funds} subj > à|de|en|pour|obj

[cut_economic_aid]
v: subj > à|de|en
n: agent|par > à
v suspendre aide financier
v suspendre aide économique
v suspendre aide budgétaire
v suspendre appui budgétaire
v suspendre aide développement
v geler aide financier
v réduire aide développement
v couper aide financier
n suspension aide développement
n suspension aide budgétaire
n suspension aide financier
n gel aide financier
n réduction aide développement

[cut_military_aid]
v: subj > à|de|en
n: agent|par > à
v suspendre aide militaire
v couper aide militaire
v geler aide militaire
v réduire aide militaire
v cesser aide militaire
v suspendre assistance militaire
v interrompre aide militaire
n suspension aide militaire
n gel aide militaire
n arrêt aide militaire
n réduction aide militaire

[cut_humanitarian_aid]
v: subj > à|dans|en
n: agent|par > à|dans|en
v suspendre aide humanitaire
v réduire aide humanitaire
v couper aide humanitaire
v suspendre aide alimentaire
v réduire ration
v suspendre distribution vivre
v suspendre activité humanitaire
v suspendre opération humanitaire
n suspension aide humanitaire
n suspension aide alimentaire
n réduction aide humanitaire

[block_loans]
v: subj > à|de
n: agent|par > à
v suspendre prêt
v geler prêt
v bloquer prêt
v suspendre versement
v suspendre décaissement
v bloquer décaissement
v geler crédit
v couper crédit
v bloquer fonds
v geler fonds européen
n suspension prêt
n suspension décaissement
n gel prêt
n gel crédit
n suspension versement

[stop_arms_sales]
v: subj > à|vers
n: agent|par > à|vers
v suspendre livraison arme
v suspendre vente arme
v cesser livraison arme
v cesser vente arme
v arrêter livraison arme
v bloquer livraison arme
v suspendre exportation arme
v geler vente arme
v cesser d'armer               subj > obj|comp
v cesser de livrer arme
n suspension livraison arme
n suspension vente arme
n arrêt livraison arme
n gel vente arme

[defund]
v: subj > à|de
n: agent|par > à|de
v suspendre financement
v couper financement
v cesser financement
v suspendre contribution
v réduire contribution
v supprimer subvention
v priver fonds                 subj > obj
v priver financement           subj > obj
v couper robinet financement
n suspension financement
n arrêt financement
n suspension contribution
n fin financement

[withdraw_support]
v: subj > à|de
n: agent|par > à
v retirer appui
v lâcher {from: state/org/person; to: state/org/person} subj > obj
v retirer confiance
n retrait soutien

[suspend_flow]
v: subj > à|vers|de|avec|obj
n: par|agent > à|vers|avec|de
v suspendre {obj: %flows/transfert/expédition/négoce/envoi/acheminement} subj > à|vers|avec|de|obj
v interrompre {obj: %flows/transfert/expédition/négoce/envoi/acheminement} subj > à|vers|avec|de|obj
v couper {obj: %flows/transfert/expédition/négoce/envoi/acheminement} subj > à|vers|de|obj
v geler {obj: %flows/transfert/expédition/négoce/envoi/acheminement} subj > avec|à|de|obj
v arrêter {obj: %flows/transfert/expédition/négoce/envoi/acheminement} subj > à|vers|avec|de|obj
v stopper {obj: %flows/transfert/expédition/négoce/envoi/acheminement} subj > à|vers|avec|de|obj
v cesser {obj: %trade} subj > à|vers|avec|de|obj
v cesser de livrer             subj > à|comp|obj
v cesser de vendre             subj > à|comp|obj
v cesser de fournir            subj > à|comp|obj
v interdire {obj: %trade/vol/survol/accès/investissement/produit/entrée} subj > à|vers|de|obj
v restreindre {obj: %trade/accès/visa/investissement} subj > à|vers|de|obj
v limiter {obj: %trade/accès/visa/investissement} subj > à|vers|de|obj
v réduire {obj: %trade} subj > à|vers|de|obj
v diminuer {obj: exportation/importation/achat/livraison/fourniture} subj > à|vers|de|obj
v bloquer {obj: %trade/céréale/aide/convoi/compte/versement} subj > à|vers|de|obj
v priver {to: state/part; from: state/org/part} subj > obj
v suspendre livraison
v suspendre exportation
v suspendre échange commercial
v interrompre livraison
v interrompre approvisionnement
v suspendre transit
v bloquer transit
v bloquer exportation
v bloquer livraison
v réduire exportation
v réduire livraison
v suspendre commerce
v suspendre liaison
v suspendre trafic
n suspension livraison
n suspension exportation
n interruption livraison
n arrêt livraison
n arrêt exportation
n suspension transit
n suspension commerce
n suspension échange
n suspension liaison
n blocage exportation
n blocage transit
n réduction livraison
v entraver {obj: %trade} subj > à|vers|de|avec|obj
v freiner {obj: %trade} subj > à|vers|de|avec|obj
v perturber {obj: %trade} subj > à|vers|de|avec|obj
v fermer {obj: %trade} subj > à|vers|de|avec|obj
v prohiber {obj: %trade} subj > à|vers|de|avec|obj
v retenir {obj: %trade} subj > à|vers|de|avec|obj
v proscrire {obj: %trade} subj > à|vers|de|avec|obj

[cut_energy]
v: subj > à|vers
n: par|agent > à|vers|de
v couper {obj: robinet/électricité/eau/courant/internet} subj > à|de
v fermer {obj: robinet/vanne}
v remplacer {obj: hydrocarbure/gaz/pétrole} subj > obj
v priver gaz                   subj > obj
v priver électricité           subj > obj
v renoncer {obj: gaz/pétrole}  subj > obj|de
v renoncer gaz                 subj > obj|de
v couper gaz
v couper électricité
v couper courant
v fermer robinet gaz
v couper approvisionnement gaz
v suspendre livraison gaz
v suspendre livraison électricité
v suspendre livraison pétrole
v interrompre livraison gaz
v interrompre livraison pétrole
v cesser livraison gaz
v réduire livraison gaz
v arrêter gazoduc
v fermer gazoduc
n coupure gaz                  par|agent > à|vers|avec|de
n coupure électricité
n coupure livraison gaz
n suspension livraison gaz
n arrêt livraison gaz
n réduction livraison gaz

[cut_water]
v: subj > à|vers
n: par|agent > à|de
v couper eau
v couper approvisionnement eau
v retenir eau fleuve
v suspendre traité eau         subj > avec
v priver eau                   subj > obj
n coupure eau

[suspend_flights]
v: subj > avec|vers|à|de
n: par|agent > avec|vers|à|de
v suspendre vol
v suspendre liaison aérien
v annuler vol
v interdire vol
v interrompre liaison aérien
v fermer espace aérien avion   subj > de
v interdire compagnie aérien subj > de
n suspension vol
n suspension liaison aérien
n interruption vol
n interdiction vol
v suspendre {obj: %fares} subj > vers|à|avec|entre|pour|en
v interrompre {obj: %fares} subj > vers|à|avec|entre|pour|en
v annuler {obj: %fares} subj > vers|à|avec|entre|pour|en
v supprimer {obj: %fares} subj > vers|à|avec|entre|pour|en
v cesser {obj: %fares} subj > vers|à|avec|entre|pour|en
v stopper {obj: %fares} subj > vers|à|avec|entre|pour|en
v couper {obj: %fares} subj > vers|à|avec|entre|pour|en
v abandonner {obj: %fares} subj > vers|à|avec|entre|pour|en
v arrêter {obj: %fares} subj > vers|à|avec|entre|pour|en

[suspend_visas]
v: subj > à|pour
n: par|agent > à|pour|de
v suspendre délivrance visa
v suspendre octroi visa
v cesser délivrance visa
v réduire visa
v limiter visa
v suspendre accord visa        subj > avec
n suspension visa              par|agent > à|pour
n suspension délivrance visa
n réduction visa
n arrêt délivrance visa

[stop_purchases]
v: subj > de|à
n: par|agent > de|à
v cesser d'acheter             subj > à|de|comp
v cesser d'importer            subj > de|comp
v renoncer à acheter           subj > à|de|comp
v cesser achat
v suspendre achat
v arrêter achat
v cesser importation
v réduire importation
v réduire achat
v se sevrer {to: state}        subj > de
v sortir gaz                   subj > obj|de
v renoncer pétrole             subj > obj|de
n arrêt achat
n suspension achat
n fin importation
n réduction importation
n abandon gaz

[reduce_dependence]
v: subj > à|envers|à_l'égard_de|vis-à-vis_de|de
n: agent > à|envers|à_l'égard_de|vis-à-vis_de
v se passer                    subj > de
v réduire dépendance           subj > à|envers|à_l'égard_de|vis-à-vis_de
v sortir dépendance
v s'affranchir {from: state/org/group; to: state/org/group}
v s'émanciper {from: state/org/group; to: state/org/group}
v se libérer dépendance
v rompre dépendance
v diminuer dépendance
v diversifier approvisionnement subj > de|hors_de
n réduction dépendance
n sortie dépendance

[divest]
v: subj > de|en
n: agent > de
v quitter {subj: entreprise/société/groupe/constructeur/banque/investisseur/multinationale; to: state} subj > obj
v désinvestir                  subj > de
v céder filiale
v vendre filiale
v suspendre activité {from: part; to: state}
v cesser activité {from: part; to: state}
v arrêter activité {from: part; to: state}
v quitter marché
v se désengager {to: state; from: part}
v retirer capital
v retirer investissement
n retrait marché
n sortie marché
n désinvestissement            agent > de|en

[leave]
v: subj > de
n: agent > de
v se désengager {to: state/org/group; from: state/org}
n désengagement

[leave_organisation]
v: subj > de
n: agent > de
v quitter {to: org; from: state/part} subj > obj
v quitter {to: group; from: state} subj > obj
v abandonner {to: org; from: state} subj > obj
v se retirer {to: org}
v se retirer {to: group; from: state}
v sortir {to: org; from: state}
v claquer porte {to: org}
v quitter organisation
v quitter alliance
v quitter bloc
v se retirer organisation
v se retirer alliance
v sortir organisation
v sortir bloc
v annoncer retrait {to: org}
v dénoncer adhésion            subj > à
v faire sécession
v divorcer {to: org}           subj > de|avec
n retrait {to: org; from: state/part}
n retrait {to: org; from: state/part} de > de
n départ {to: org; from: state}
n sortie {to: org; from: state/part}
n désengagement {to: org}
n sortie organisation
n retrait organisation
n divorce {to: org}            agent > de|avec
n brexit                       adj|par > de|avec

[leave_coalition]
v: subj > de|avec
n: agent > de
v quitter coalition
v quitter gouvernement
v quitter majorité
v sortir coalition
v se retirer coalition
v se retirer gouvernement
v rompre alliance
v rompre coalition
v claquer porte gouvernement
v claquer porte coalition
v rompre pacte gouvernement
n sortie coalition
n sortie gouvernement
n rupture alliance             agent > avec

[suspend_own_membership]
v: subj > à|de
n: agent > à
v suspendre {obj: participation/adhésion/appartenance} subj > à|de|obj
v geler {obj: participation/adhésion} subj > à|de|obj
v renoncer siège               subj > à|au_sein_de
v renoncer participation       subj > à
v suspendre participation
v suspendre appartenance
v geler participation
v geler adhésion
v quitter siège                subj > à|au_sein_de
n gel participation
n suspension participation
n suspension adhésion          agent|par > à|de

[quit_treaty]
v: subj > avec|de|sur
n: agent > avec|sur|de
v se retirer {obj: %deals}     subj > avec|de
v se retirer accord
v se retirer traité
v sortir accord
v sortir traité
v dénoncer {obj: %deals} subj > avec|de
v abroger {obj: %deals}        subj > avec|de
v répudier {obj: %deals} subj > avec|de
v tourner dos accord           subj > avec
v dénoncer accord
v dénoncer traité
v dénoncer convention
v abroger accord
v abroger traité
v se retirer convention
v se retirer pacte
v sortir pacte
v sortir convention
v se retirer statut rome
v se dégager accord
v déchirer {obj: %deals}
v déchirer accord
v enterrer {obj: accord/traité}
n retrait accord               agent > avec|sur
n retrait traité               agent > avec|sur
n dénonciation accord
n dénonciation traité
n sortie accord
n sortie traité
n abrogation accord
n abrogation traité
n retrait convention
v quitter {obj: %deals} subj > avec|de|sur
v abandonner {obj: %deals} subj > avec|de|sur
v abjurer {obj: %deals} subj > avec|de|sur

[quit_arms_treaty]
v: subj > avec|sur|de
n: agent > avec|sur|de
v se retirer traité désarmement
v se retirer traité nucléaire
v suspendre participation traité new start
v suspendre traité désarmement
v dénoncer traité désarmement
v sortir traité non-prolifération
v sortir accord nucléaire
v se retirer accord nucléaire
v déchirer accord nucléaire
n retrait accord nucléaire
n sortie accord nucléaire
n retrait traité désarmement

[withdraw_peacekeepers]
v: subj > de|dans
n: agent|par > de
v retirer casque bleu
v retirer {obj: casque}
v rappeler casque bleu
v retirer contingent mission
v retirer force maintien paix
n retrait casque bleu
n départ casque bleu

[withdraw_mission]
v: subj > de|en|à
n: agent|par > de|en
v retirer observateur
v retirer inspecteur
v retirer mission
v rappeler observateur
v mettre fin mission
v clore mission
v fermer bureau                subj > à|en
v suspendre mission
n retrait observateur
n fin mission

[expel]
v: subj > obj
n: par|agent|both > de|both
v expulser {to: state/part/org; from: state/org/part}
v expulser {to: person; from: state/org}
v chasser {to: part/org; from: state/person}
v bouter
v destituer {to: person; from: state/org}
v renvoyer chez eux
v expulser {to: group; from: state/org}
v prier de quitter territoire
v sommer de quitter territoire
v sommer de quitter pays
v donner heure pour quitter    subj > à|obj
v montrer porte                subj > à
n expulsion

[expel_diplomats]
v: subj > de|obj
n: par|agent|both > de|both
v expulser {obj: %diplomats} subj|de > obj|de
v renvoyer {obj: %diplomats}
v déclarer persona non grata   subj > obj|de
v déclarer indésirable         subj > obj|de
v expulser diplomate
v expulser ambassadeur
v expulser attaché militaire
v expulser employé ambassade
v renvoyer ambassadeur
v renvoyer diplomate
v déclarer ambassadeur persona non grata
v ordonner départ ambassadeur
v retirer agrément ambassadeur
n expulsion diplomate          par|agent > de
n renvoi diplomate             par|agent > de
n expulsion ambassadeur
n expulsion espion
n renvoi ambassadeur
v chasser {obj: ambassadeur/ambassadrice/diplomate/émissaire/attaché/consul/espion/nonce} subj > de|obj
v congédier {obj: ambassadeur/ambassadrice/diplomate/émissaire/attaché/consul/espion/nonce} subj > de|obj
v éconduire {obj: ambassadeur/ambassadrice/diplomate/émissaire/attaché/consul/espion/nonce} subj > de|obj
v évincer {obj: ambassadeur/ambassadrice/diplomate/émissaire/attaché/consul/espion/nonce} subj > de|obj
v bannir {obj: ambassadeur/ambassadrice/diplomate/émissaire/attaché/consul/espion/nonce} subj > de|obj
v congédier personnel           subj > de
v congédier {to: org/state}     subj > obj
v mettre à porte                subj > obj|de
v mettre dehors                 subj > obj|de
v donner congé {to: state/org}  subj > à
v déclarer non grata            subj > obj|de
n persona non grata             agent|par > de

[expel_peacekeepers]
v: subj > de|obj
n: par|agent > de
v expulser casque bleu
v expulser mission onusien
v expulser force paix
v mettre fin mandat mission    subj > de
n expulsion casque bleu

[expel_inspectors]
v: subj > de|obj
n: par|agent > de
v expulser inspecteur
v expulser observateur
v renvoyer inspecteur
v retirer accréditation inspecteur
v débrancher caméra            subj > de
n expulsion inspecteur
n expulsion observateur

[expel_aid_agency]
v: subj > de|obj
n: par|agent > de
v expulser humanitaire
v expulser ong
v expulser employé onu
v expulser {obj: humanitaire/ong/coopérant/missionnaire}
v suspendre activité ong
v suspendre ong
n expulsion humanitaire
n expulsion ong

[expel_journalists]
v: subj > de|obj|à
n: par|agent > de
v retirer accréditation        subj > de|à
v expulser journaliste
v expulser correspondant
v expulser {obj: journaliste/correspondant/reporter/envoyé}
n expulsion journaliste
n expulsion correspondant
n retrait accréditation

[exclude_member]
v: subj|de > obj
n: par|agent > de
v exclure {to: state; from: org/state/group/part}
v exclure {to: org; from: state/org} subj > obj
v radier {to: state; from: org}
v bannir {to: state; from: org}
v exclure organisation
v exclure rang
v priver droit vote
v exclure conseil
n exclusion {to: state; from: org/group}
n exclusion organisation       par > de

[suspend_member]
v: subj > obj|de
n: par|agent > de
v suspendre {to: state; from: org/group} subj|de > obj
v suspendre adhésion           subj > de
v suspendre droit vote         subj > de
v suspendre instance
v suspendre organisation
v suspendre qualité membre
v priver siège                 subj > obj
v retirer présidence tournante subj > à
n suspension {to: state; from: org} par > de
n suspension instance
n suspension droit vote

[exclude_from_party]
v: subj > obj
n: par|agent > de
v exclure parti
v expulser parti
v radier parti
v suspendre parti
v exclure groupe parlementaire
v retirer investiture          subj > à
v lâcher candidat
n exclusion parti
n expulsion parti

[bar_from_sport]
v: subj > obj
n: par|agent > de
v exclure compétition
v exclure jeu olympique
v bannir compétition
v bannir jeu olympique
v suspendre compétition
v interdire de compétition
v retirer organisation {to: state} subj > à
n exclusion compétition
n exclusion jeu
n bannissement compétition

[cancel]
v: subj > avec
n: par|agent > avec|de|en|à
v annuler {from: state/org/person; to: state/org/person}
v décommander {obj: %visits/%meetings} subj > avec|à|en
n annulation

[cancel_exercise]
v: subj > avec
n: par|agent > avec
v annuler {obj: %drills} subj > avec|de|obj
v reporter {obj: %drills}
v suspendre {obj: %drills}
v annuler exercice
v annuler manœuvre
v suspendre exercice
v reporter exercice
n annulation exercice
n suspension exercice
n suspension manœuvre
v ajourner {obj: %drills} subj > avec|both
v abandonner {obj: %drills} subj > avec|both

[cancel_contract]
v: subj > avec|de|à
n: par|agent > avec|de
v annuler {obj: commande/contrat/livraison/vente/vol} subj > avec|de|à|vers
v résilier                     subj > avec|de
v casser {obj: contrat}        subj > avec
v annuler contrat
v annuler commande
v rompre contrat
v résilier contrat
v résilier bail
v dénoncer contrat
v annuler concession
v annuler vente
v révoquer licence
v retirer licence
n annulation contrat           par|agent > avec
n résiliation contrat
n rupture contrat
n annulation commande
n résiliation

[suspend_agreement]
v: subj > avec|de|sur
n: par|agent > avec|de|sur
v annuler {obj: %deals} subj > avec|de|obj
v suspendre {obj: %deals} subj > avec
v rompre {obj: %deals} subj > avec
v révoquer {obj: %deals} subj > avec
v suspendre accord
v suspendre traité
v suspendre application accord
v geler application accord
v suspendre accord association
v suspendre ratification
v geler ratification accord
n annulation accord            par|agent > avec
n suspension accord
n suspension traité
n suspension ratification
n gel accord
v geler {obj: %deals} subj > avec|de|sur
v résilier {obj: %deals} subj > avec|de|sur
v abroger {obj: %deals} subj > avec|de|sur
v casser {obj: %deals} subj > avec|de|sur
v enterrer {obj: %deals} subj > avec|de|sur
v invalider {obj: %deals} subj > avec|de|sur
v dénoncer {obj: %deals} subj > avec|de|sur

[freeze_project]
v: subj > avec|de|à
n: par|agent > avec|de
v se retirer projet            subj > de|avec|à
v abandonner {obj: projet/construction/accord} subj > avec|de
v geler {obj: projet/construction/accord} subj > avec|de
v geler projet
v suspendre projet
v abandonner projet
v arrêter projet
v suspendre certification
v suspendre chantier
v suspendre négociation projet
n gel projet
n abandon projet
n suspension projet
n suspension certification

[reduce]
v: subj > à|envers|en|dans
n: agent|par > à|en|avec
v abaisser {obj: relation/représentation} subj > avec|en|à
v limiter {obj: soutien/engagement/présence}
v diminuer {obj: soutien/engagement/présence}
v réduire voilure
v réduire engagement
v réduire présence
v réduire soutien
v diminuer soutien
v revoir à baisse engagement
v lever pied
n réduction engagement
n réduction soutien
n baisse soutien

[reduce_staff]
v: subj > à|en|de
n: agent|par > à|en|de
v réduire {obj: soutien/aide/engagement/présence/représentation/personnel} subj > à|envers|en|dans
v réduire personnel ambassade
v réduire personnel diplomatique
v réduire effectif ambassade
v ordonner réduction personnel diplomatique
n réduction personnel diplomatique

[revoke_recognition]
v: subj > à|de|obj
n: par|agent > de
v retirer reconnaissance
v révoquer reconnaissance
v cesser de reconnaître        subj > comp|obj
v suspendre reconnaissance
n retrait reconnaissance
