# Protest; cuts, sanctions, suspensions, exits.

[protest]
v: subj > contre|devant|à|en
n: agent > contre|devant
v manifester             subj > contre|devant
v protester              subj > contre
v défiler                subj > contre
v descendre dans la rue  subj > contre
v se soulever            subj > contre
v se rassembler {from: part}  subj > contre|devant
v se révolter            subj > contre
n manifestation          agent > contre
n protestation           agent > contre|auprès_de
n soulèvement            agent > contre
n rassemblement          agent > contre
n mobilisation contre    agent|de > contre|obj
n révolte                agent > contre

[protest_formally]
v: subj > obj|auprès_de
v convoquer l'ambassadeur   subj > de
v convoquer {obj: ambassadeur/chargé/diplomate}  subj > obj|de
v remettre une note de protestation  subj > à
v rappeler {obj: ambassadeur}   subj > en|à|de|auprès_de
n note de protestation   agent > à

[strike]
v: subj > contre|à
v faire grève            subj > contre
v se mettre en grève     subj > contre
n grève                  agent|de > contre

[riot]
n: agent > contre|à
n émeute

[sanction]
v: subj > obj|contre|à
n: agent > contre|à_l'encontre_de|envers|à|sur|light
v sanctionner            subj > obj
v imposer {obj: %restrictions}     subj > à|contre|sur
v décréter {obj: %restrictions}    subj > contre|à|sur
v adopter {obj: %restrictions}     subj > contre|à|envers
v infliger {obj: %restrictions}    subj > à
v prendre {obj: sanction}          subj > contre|à
v appliquer {obj: %restrictions}   subj > à|contre
v renforcer {obj: %restrictions}   subj > contre|à
v durcir {obj: %restrictions}      subj > contre|à
v prolonger {obj: %restrictions}   subj > contre|à
v étendre {obj: %restrictions}     subj > à|contre
v instaurer {obj: %restrictions}   subj > contre|à|sur
v geler {obj: %assets}             subj > de|obj
v saisir {obj: %assets}            subj > de|obj
v taxer {obj: importation/produit/exportation/acier}  subj > obj|de
v inscrire sur la liste noire      subj > obj
v placer sur la liste noire        subj > obj
v boycotter {obj: produit/marchandise}  subj > obj|de
n sanction               agent > contre|à_l'encontre_de|envers|sur|à|light
n embargo                agent|par > contre|sur|à
n boycott des produits   agent > de|obj

[cut_relations]
v: subj > avec|both
n: agent|both|par > avec|both
v rompre {obj: %relations}
v couper {obj: %relations}
v rompre                 subj > avec
v couper les ponts       subj > avec
v geler {obj: %relations}
v suspendre {obj: relation/coopération/dialogue/négociation/contact/pourparler/partenariat}
v interrompre {obj: %relations}
v réduire {obj: %relations}
v dégrader {obj: relation}
v cesser {obj: %relations}
v mettre fin {obj: %relations}   subj > avec|à
v fermer {obj: ambassade/consulat}  subj > à|en|de|dans
v fermer {obj: frontière}    subj > avec|à
v fermer ses frontières  subj > avec|à
v fermer son espace aérien   subj > à
v se retirer de la table subj > avec
v réduire sa dépendance  subj > à|envers|à_l'égard_de
n rupture
n gel des relations
n fermeture de la frontière    agent > avec

[suspend_flow]
v: subj > à|vers|de|obj|avec
n: par|agent > à|vers|avec|de
v suspendre {obj: %flows}   subj > à|vers|avec|de|obj
v interrompre {obj: %flows}  subj > à|vers|avec|de|obj
v couper {obj: %flows}   subj > à|vers|de|obj
v geler {obj: %flows}    subj > avec|à|de|obj
v arrêter {obj: %flows}  subj > à|vers|avec|de|obj
v stopper {obj: %flows}  subj > à|vers|avec|de|obj
v cesser {obj: livraison/exportation/achat/vente/approvisionnement}  subj > à|vers|avec|de|obj
v interdire {obj: exportation/importation/vol/vente/survol/accès}  subj > à|vers|de|obj
v restreindre {obj: exportation/importation/accès/visa/commerce}  subj > à|vers|de|obj
v réduire {obj: exportation/importation/achat/livraison/importation}  subj > à|vers|de|obj
v bloquer {obj: exportation/importation/livraison/transit/céréale/aide}  subj > à|vers|de|obj
v remplacer {obj: hydrocarbure/gaz/pétrole}  subj > obj
n suspension
n interruption des livraisons
n coupure du gaz

[cut_aid]
v: subj > à|de|obj
v suspendre {obj: aide/financement/assistance/soutien/prêt/versement}
v couper {obj: aide/financement/vivre}
v réduire {obj: aide/soutien/financement/assistance}   subj > à|de|en
v geler {obj: aide/financement/fonds}
n suspension de l'aide   agent|par > à

[leave]
v: subj > obj|de
n: agent > de
v quitter {to: org}
v quitter {from: part; to: state}
v se retirer {to: org}   subj > de
v claquer la porte {to: org}  subj > de
v sortir {to: org}       subj > de
v suspendre {obj: participation/adhésion}  subj > à|de|obj
v geler {obj: participation}      subj > à|de|obj
v dénoncer {obj: %deals}   subj > avec|de
v se retirer {obj: %deals}  subj > avec|de
v suspendre {to: org}
n retrait {to: org}      de > de
n départ {to: org}       de > de
n sortie {to: org}       de > de

[expel]
v: subj > obj|de
n: par|agent > de
v expulser {obj: %diplomats}
v expulser {to: state/org/person/part}
v renvoyer {obj: %diplomats}
v déclarer persona non grata    subj > obj
v exclure {to: state/org/person}  subj > obj
v suspendre {to: state}  subj > obj
v rappeler {obj: %diplomats}     subj > en|à|de|auprès_de
n expulsion
n exclusion              par|agent > de

[cancel]
v: subj > avec|de|en|à|obj
v annuler {obj: %visits}   subj > en|à|dans|chez
v annuler {obj: %drills}   subj > avec|de|obj
v annuler {obj: %meetings} subj > avec|de|obj
v annuler {obj: %deals}    subj > avec|de|obj
v annuler                subj > avec
v reporter {obj: %visits}  subj > en|à|dans
v rompre {obj: %deals}     subj > avec
v résilier
v dénoncer {obj: contrat}
n annulation             par|agent > avec|de

[reduce]
v: subj > à|envers
v réduire {obj: soutien/aide/engagement/présence}   subj > à|envers|en|dans
