# SANCTION: cuts, sanctions, suspensions, exits, expulsions of diplomats.

[sanction]
v: subj > contre|à|sur|à_l'encontre_de|envers|obj
n: agent > contre|à_l'encontre_de|envers|à|sur|light
v sanctionner                  subj > obj
v pénaliser {to: state/org/part/person} subj > obj
v punir {to: state/org; from: state/org/group/person} subj > obj
v imposer {obj: %restrictions} subj > à|contre|sur|à_l'encontre_de
v décréter {obj: %restrictions} subj > contre|à|sur|à_l'encontre_de
v adopter {obj: %restrictions} subj > contre|à|envers|à_l'encontre_de
v infliger {obj: %restrictions} subj > à
v prendre {obj: sanction}      subj > contre|à|à_l'encontre_de
v prendre mesure rétorsion     subj > contre|envers
v prendre mesure contre        subj > contre
v appliquer {obj: %restrictions} subj > à|contre|sur
v renforcer {obj: %restrictions} subj > contre|à|à_l'encontre_de
v durcir {obj: %restrictions}  subj > contre|à|à_l'encontre_de
v alourdir {obj: %restrictions} subj > contre|à
v accroître {obj: %restrictions} subj > contre|à|sur
v prolonger {obj: %restrictions} subj > contre|à|à_l'encontre_de
v reconduire {obj: %restrictions} subj > contre|à
v renouveler {obj: %restrictions} subj > contre|à
v proroger {obj: %restrictions} subj > contre|à
v maintenir {obj: %restrictions} subj > contre|à|sur
v étendre {obj: %restrictions} subj > à|contre
v élargir {obj: sanction}      subj > à|contre
v instaurer {obj: %restrictions} subj > contre|à|sur
v rétablir {obj: %restrictions} subj > contre|à|sur
v introduire {obj: %restrictions} subj > contre|à|sur
v voter {obj: %restrictions}   subj > contre|à
v approuver {obj: %restrictions} subj > contre|à
v annoncer {obj: %restrictions} subj > contre|à|sur
v relever {obj: droit/taxe/tarif} subj > sur|contre|à
v augmenter {obj: droit/taxe/tarif/surtaxe} subj > sur|contre|à
v porter {obj: droit/taxe/tarif/surtaxe} subj > sur|contre
v frapper sanction             subj > obj
v frapper embargo              subj > obj
v frapper droit                subj > obj
v viser par sanction           subj > obj
v cibler {obj: secteur/banque/pétrole/économie} subj > de|obj
v geler {obj: %assets}         subj > de|obj
v confisquer {obj: avoir/actif/réserve} subj > de|obj|à
v saisir {obj: avoir/actif/yacht/villa/compte/réserve} subj > de|obj
v taxer {obj: importation/produit/exportation/acier/aluminium/véhicule/vin} subj > obj|de
v surtaxer {obj: importation/produit/exportation/acier/aluminium/véhicule/vin} subj > obj|de
v inscrire sur liste           subj > obj
v placer sur liste             subj > obj
v placer sur liste noire       subj > obj
v ajouter liste                subj > obj
v mettre sur liste noire       subj > obj
v boycotter {obj: produit/marchandise/pétrole/gaz/vin} subj > obj|de
v placer sous embargo          subj > obj
v soumettre embargo            subj > obj
v plafonner {obj: prix}        subj > de
v déconnecter {to: state/org; from: org/state/group} subj > obj
v couper swift                 subj > obj
v exclure swift                subj > obj
v déclarer guerre commerciale  subj > à
v lancer guerre commerciale    subj > contre|à
v riposter par sanction        subj > contre|à
n sanction
n train sanction
n paquet sanction
n sanction économique
n embargo                      agent|par > contre|sur|à|à_l'encontre_de
n mesure rétorsion
n mesure représaille
n contre-sanction
n boycott produit              agent > de|obj
n boycott économique           agent > de|contre
n droit douane                 agent > à|contre|sur|de
n surtaxe                      agent > à|contre|sur
n taxe douanière               agent > à|contre|sur
n guerre commerciale           both|agent > avec|contre|both
n guerre tarifaire             both|agent > avec|contre|both
n guerre économique            both|agent > avec|contre|both
n blocus économique            agent|par > de|contre|à
n embargo sur arme             agent|par > contre|à
n gel avoir                    agent|par > de
n liste noire                  agent|adj > light|obj

[cut_relations]
v: subj > avec|both
n: agent|both|par > avec|both
v rompre {obj: %relations}
v couper {obj: %relations}
v rompre                       subj > avec
v couper pont                  subj > avec
v couper lien                  subj > avec
v geler {obj: %relations}
v suspendre {obj: %relations}
v interrompre {obj: %relations}
v réduire {obj: %relations}
v limiter {obj: %relations}
v revoir {obj: relation/coopération/partenariat}
v réviser {obj: relation/coopération/partenariat}
v dégrader {obj: relation}
v rétrograder {obj: relation}
v cesser {obj: %relations}
v mettre fin {obj: %relations} subj > avec|à
v mettre fin coopération       subj > avec
v mettre fin toute coopération subj > avec
v mettre terme {obj: %relations} subj > avec|à
v mettre terme coopération     subj > avec
v fermer {obj: ambassade/consulat/représentation/mission} subj > à|en|de|dans
v fermer {obj: frontière/point} subj > avec|à
v fermer frontière             subj > avec|à
v fermer poste-frontière       subj > avec
v fermer espace aérien         subj > à
v fermer marché                subj > à
v fermer porte                 subj > à
v fermer port                  subj > à
v se retirer table             subj > avec
v quitter table négociation    subj > avec
v abandonner négociation       subj > avec
v se passer                    subj > de
v réduire dépendance           subj > à|envers|à_l'égard_de|vis-à-vis_de
v rappeler {obj: %diplomats}   subj > en|à|de|auprès_de
v rappeler pour consultation   subj > en|à|de|auprès_de
v retirer {obj: ambassadeur/diplomate} subj > de|en|à|auprès_de
v refuser de renouveler        subj > avec|comp
v tourner page relation        subj > avec
n rupture
n rupture relation
n rupture lien
n rupture diplomatique
n gel relation
n suspension relation
n suspension négociation
n suspension dialogue
n fermeture frontière          agent > avec
n fermeture ambassade          agent > à|en
n fermeture consulat           agent > à|en|de
n rappel ambassadeur           agent|par > en|à|auprès_de
n découplage                   both|agent > avec|both

[suspend_flow]
v: subj > à|vers|de|avec|obj
n: par|agent > à|vers|avec|de
v suspendre {obj: %flows}      subj > à|vers|avec|de|obj
v interrompre {obj: %flows}    subj > à|vers|avec|de|obj
v couper {obj: %flows}         subj > à|vers|de|obj
v couper {obj: robinet/électricité/eau/courant/internet} subj > à|de
v fermer {obj: robinet/vanne}  subj > à|vers
v geler {obj: %flows}          subj > avec|à|de|obj
v arrêter {obj: %flows}        subj > à|vers|avec|de|obj
v stopper {obj: %flows}        subj > à|vers|avec|de|obj
v cesser {obj: livraison/exportation/achat/vente/approvisionnement/fourniture/importation} subj > à|vers|avec|de|obj
v cesser d'acheter             subj > à|de|comp
v cesser d'importer            subj > de|comp
v cesser de livrer             subj > à|comp
v cesser de vendre             subj > à|comp
v cesser de fournir            subj > à|comp
v interdire {obj: exportation/importation/vol/vente/survol/accès/achat/transit/commerce/investissement/produit/entrée} subj > à|vers|de|obj
v bannir {obj: exportation/importation/produit} subj > de|vers|obj
v prohiber {obj: exportation/importation/produit} subj > de|vers|obj
v restreindre {obj: exportation/importation/accès/visa/commerce/investissement} subj > à|vers|de|obj
v limiter {obj: exportation/importation/accès/visa/commerce/investissement} subj > à|vers|de|obj
v réduire {obj: exportation/importation/achat/livraison/fourniture/approvisionnement} subj > à|vers|de|obj
v diminuer {obj: exportation/importation/achat/livraison/fourniture} subj > à|vers|de|obj
v bloquer {obj: exportation/importation/livraison/transit/céréale/aide/convoi/compte/versement} subj > à|vers|de|obj
v remplacer {obj: hydrocarbure/gaz/pétrole} subj > obj
v priver gaz                   subj > obj
v priver électricité           subj > obj
v priver {to: state/part; from: state/org/part} subj > obj
v renoncer {obj: gaz/pétrole}  subj > obj|de
v renoncer gaz                 subj > obj|de
v renoncer à acheter           subj > à|de|comp
n suspension livraison
n suspension exportation
n suspension vol               par|agent > avec|vers|à|de
n suspension visa              par|agent > à|pour
n interruption livraison
n arrêt livraison
n arrêt exportation
n interdiction exporter        par|agent > vers|à
n interdiction exportation     par|agent > vers|à
n interdiction importation     par|agent > de
n interdiction importer        par|agent > de|depuis
n coupure gaz

[cut_aid]
v: subj > à|de|en|obj
n: agent|par > à
v suspendre {obj: aide/financement/assistance/soutien/prêt/versement/subvention/contribution}
v couper {obj: aide/financement/vivre/fonds}
v réduire {obj: aide/soutien/financement/assistance/contribution}
v geler {obj: aide/financement/fonds/prêt}
v supprimer {obj: aide/financement/subvention}
v interrompre {obj: aide/financement/assistance/versement}
v stopper {obj: aide/financement/assistance}
v arrêter {obj: aide/financement/assistance}
v cesser {obj: aide/financement/soutien}
v cesser de financer           subj > comp|obj
v cesser d'aider               subj > comp|obj
v retirer {obj: aide/financement/soutien}
v mettre fin aide
v mettre fin financement
v mettre terme aide
n suspension aide
n gel aide
n réduction aide
n arrêt aide
n fin aide
n coupe budgétaire

[leave]
v: subj > de|à|obj
n: agent > de
v quitter {to: org; from: state/part} subj > obj
v quitter {to: group; from: state} subj > obj
v quitter {subj: entreprise/société/groupe/constructeur/banque/investisseur/multinationale; to: state} subj > obj
v abandonner {to: org; from: state} subj > obj
v se retirer {to: org}         subj > de
v se retirer {to: group; from: state} subj > de
v se retirer {obj: %deals}     subj > avec|de
v se retirer accord            subj > avec|de|sur
v se retirer traité            subj > avec|de|sur
v se retirer négociation       subj > avec|de|sur
v sortir {to: org; from: state} subj > de
v sortir accord                subj > avec|de|sur
v sortir traité                subj > avec|de|sur
v claquer porte {to: org}      subj > de
v suspendre {obj: participation/adhésion/appartenance} subj > à|de|obj
v geler {obj: participation/adhésion} subj > à|de|obj
v renoncer siège               subj > à|au_sein_de
v renoncer participation       subj > à
v dénoncer {obj: %deals}       subj > avec|de
v abroger {obj: %deals}        subj > avec|de
v répudier {obj: %deals}       subj > avec|de
v désinvestir                  subj > de
v tourner dos accord           subj > avec
n retrait {to: org; from: state/part}
n retrait {to: org; from: state/part} de > de
n retrait accord               agent > avec|sur
n retrait traité               agent > avec|sur
n départ {to: org; from: state}
n sortie {to: org; from: state/part}
n gel participation            agent > à
n suspension participation     agent > à
n désengagement {to: org}

[expel]
v: subj > obj
n: par|agent|both > de|both
v expulser {obj: %diplomats}   subj|de > obj|de
v renvoyer {obj: %diplomats}   subj > de|obj
v déclarer persona non grata   subj > obj|de
v déclarer indésirable         subj > obj|de
v retirer accréditation        subj > de|à
v révoquer {obj: visa}         subj > de|obj
v annuler {obj: visa}          subj > de|à
[occupy]
v expulser {from: part/org; to: org/part} subj > obj
v chasser {from: part/org; to: org/part} subj > obj
v déloger {from: part/state/org; to: org/part} subj > obj

[expel]
v: subj > obj
n: par|agent|both > de|both
v expulser {to: state/part/org; from: state/org/part}
v expulser {to: person; from: state/org}
v chasser {to: part/org; from: state/person}
v bouter
v exclure {to: state; from: org/state/group/part} subj|de > obj
v exclure {to: org; from: state/org}
v suspendre {to: state; from: org/group} subj|de > obj
v suspendre adhésion           subj > de
v suspendre droit vote         subj > de
v radier {to: state; from: org} subj|de > obj
v bannir {to: state; from: org} subj|de > obj
v destituer {to: person; from: state/org}
v renvoyer chez eux            subj > obj
n expulsion
n expulsion diplomate          par|agent > de
n renvoi diplomate             par|agent > de
n exclusion {to: state; from: org/group} par|agent > de
n suspension {to: state; from: org} par > de

[cancel]
v: subj > avec|de|en|à|obj
n: par|agent > avec|de|en|à
v annuler {obj: %visits; to: state/group/org}       subj > en|à|dans|chez|de
v annuler {obj: %drills}       subj > avec|de|obj
v annuler {obj: %meetings}     subj > avec|de|obj
v annuler {obj: %deals}        subj > avec|de|obj
v annuler {obj: commande/contrat/livraison/vente/vol} subj > avec|de|à|vers
v annuler {from: state/org/person; to: state/org/person} subj > avec
v reporter {obj: %visits; to: state/group/org}      subj > en|à|dans
v ajourner {obj: %visits; to: state/group/org}      subj > en|à|dans
v écourter {obj: %visits; to: state/group/org}      subj > en|à|dans
v reporter {obj: %drills}      subj > avec
v suspendre {obj: %drills}     subj > avec
v suspendre {obj: contrat/accord/traité/convention/partenariat} subj > avec
v rompre {obj: %deals}         subj > avec
v résilier                     subj > avec|de
v casser {obj: contrat}        subj > avec
v dénoncer {obj: contrat}      subj > avec
v révoquer {obj: accord/traité} subj > avec
v se retirer projet            subj > de|avec|à
v abandonner {obj: projet/construction/accord} subj > avec|de
v geler {obj: projet/construction/accord} subj > avec|de
n annulation visite            par|agent > en|à|de
n annulation sommet            par|agent > avec
n annulation accord            par|agent > avec
n annulation contrat           par|agent > avec
n annulation

[reduce]
v: subj > à|envers|en|dans
v réduire {obj: soutien/aide/engagement/présence/représentation/personnel}
v abaisser {obj: relation/représentation} subj > avec|en|à
v limiter {obj: soutien/engagement/présence}
v diminuer {obj: soutien/engagement/présence}
v réduire voilure
