# THREATEN: menaces, warnings that coerce, ultimatums.

[threaten]
v: subj > obj|à|contre|comp
n: agent > contre|envers|à|sur|à_l'encontre_de
v menacer {from: state/org/person/group/part} subj > obj|comp
v menacer {to: state/org/group/person/part; from: state/org/person/group/part} subj > obj|comp
v proférer menace              subj > contre|envers|à_l'encontre_de
v lancer menace                subj > contre|envers
v multiplier menace            subj > contre|envers
v promettre de riposter        subj > à|contre|comp
v promettre de répondre        subj > à|contre|comp
v promettre de venger          subj > de
v promettre de punir           subj > obj|comp
v promettre riposte            subj > à|contre
v promettre réponse            subj > à
v promettre représaille        subj > contre|à
v promettre enfer              subj > à
v jurer perte                  subj > de
v jurer de punir               subj > obj|comp
v jurer de riposter            subj > à|contre|comp
v avertir que                  subj > comp
v prévenir que                 subj > comp
v brandir menace               subj > contre|comp|de
v brandir arme                 subj > contre
v brandir spectre              subj > contre
v agiter menace                subj > contre|de
v faire planer                 subj > sur
v laisser planer menace        subj > sur|contre
v tracer ligne rouge           subj > à|pour
v fixer ligne rouge            subj > à|pour
v faire payer                  subj > à
v se réserver droit            subj > contre|à
v se venger                    subj > de
v montrer dent                 subj > face_à|contre|à
v jouer avec feu               subj > face_à|avec
v agiter sabre                 subj > contre|face_à
v menacer représaille          subj > obj
n menace
n intimidation                 agent > contre|envers|de
n menace représaille           agent > contre|envers|à
n rhétorique belliciste        agent|light > envers|contre|à
n rhétorique guerrière         agent > envers|contre|à
n représaille                  agent > contre|envers|sur
v mettre au défi                       subj > à|contre|envers|sur|comp|obj
v promettre conséquence                subj > à|contre|envers|sur|comp|obj
v promettre suite                      subj > à|contre|envers|sur|comp|obj
v menacer de conséquence               subj > à|contre|envers|sur|comp|obj
v menacer de suite                     subj > à|contre|envers|sur|comp|obj
v menacer ouvertement                  subj > à|contre|envers|sur|comp|obj
v menacer publiquement                 subj > à|contre|envers|sur|comp|obj
v réitérer menace                      subj > à|contre|envers|sur|comp|obj
v renouveler menace                    subj > à|contre|envers|sur|comp|obj
v réaffirmer menace                    subj > à|contre|envers|sur|comp|obj
v adresser menace                      subj > à|contre|envers|sur|comp|obj
v formuler menace                      subj > à|contre|envers|sur|comp|obj
v faire peser menace {from: state/person/org/part} subj > à|contre|envers|sur|comp|obj
v recourir menace                      subj > à|contre|envers|sur|comp|obj
v user menace                          subj > à|contre|envers|sur|comp|obj
v durcir menace                        subj > à|contre|envers|sur|comp|obj
v menacer de agir                      subj > à|contre|envers|sur|comp|obj
v menacer de mesure                    subj > à|contre|envers|sur|comp|obj
v menacer de prendre mesure            subj > à|contre|envers|sur|comp|obj
v avertir conséquence                  subj > à|contre|obj|comp
v avertir de conséquence               subj > à|contre|obj|comp
v prévenir conséquence                 subj > à|contre|obj|comp
v mettre en garde conséquence          subj > à|contre|obj|comp
v promettre de faire payer             subj > à|contre|obj|comp
v jurer de se venger                   subj > à|contre|obj|comp
v jurer vengeance                      subj > à|contre|obj|comp
v promettre vengeance                  subj > à|contre|obj|comp
v crier vengeance                      subj > à|contre|obj|comp
v jurer de faire payer                 subj > à|contre|obj|comp
v promettre de réagir                  subj > à|contre|obj|comp
v promettre de rendre coup             subj > à|contre|obj|comp
v se dire prêt à riposter              subj > à|contre|obj|comp
v se dire prêt à répondre              subj > à|contre|obj|comp
v se réserver droit riposter           subj > à|contre|obj|comp
v se réserver droit répondre           subj > à|contre|obj|comp
v tenir langage menaçant               subj > à|contre|envers|face_à
v tenir propos menaçant                subj > à|contre|envers|face_à
v hausser menace                       subj > à|contre|envers|face_à
v montrer croc                         subj > à|contre|envers|face_à
v sortir griffe                        subj > à|contre|envers|face_à
v brandir bâton                        subj > à|contre|envers|face_à
n menace voilé                         agent > contre|envers|à|sur|à_l'encontre_de
n menace à peine voilé                 agent > contre|envers|à|sur|à_l'encontre_de
n menace directe                       agent > contre|envers|à|sur|à_l'encontre_de
n menace explicite                     agent > contre|envers|à|sur|à_l'encontre_de
n propos menaçant                      agent > contre|envers|à|sur|à_l'encontre_de
n escalade verbale menaçante           agent > contre|envers|à|sur|à_l'encontre_de
n avertissement solennel               agent > contre|envers|à|sur|à_l'encontre_de
n mise en garde ferme                  agent > contre|envers|à|sur|à_l'encontre_de
n promesse vengeance                   agent > contre|envers|à|sur|à_l'encontre_de
n promesse riposte                     agent > contre|envers|à|sur|à_l'encontre_de
v promettre lourd perte         subj > à
v promettre mer feu             subj > à
v promettre déluge              subj > à
v promettre châtiment           subj > à
v jurer de venger               subj > contre|obj
v promettre de se venger        subj > de
v être prêt à frapper           subj > obj
v être prêt à riposter          subj > à|contre
v avertir que payer             subj > comp|obj
v faire payer prix              subj > à
v faire trembler                subj > obj
v tenir dans collimateur        subj > obj
v avoir dans collimateur        subj > obj
v réserver droit de riposter    subj > contre|à
v réserver droit de répondre    subj > contre|à
n mise en garde solennel        agent > à|contre

[threaten_force]
v: subj > obj|comp|contre
n: agent > contre|envers|à|de
v menacer guerre
v promettre d'anéantir
v promettre de détruire
v promettre d'éliminer
v promettre d'écraser
v se dire prêt à frapper
v se dire prêt à intervenir    subj > en|à|dans|contre|comp
v se dire prêt guerre          subj > contre|avec
v rayer carte
v pointer missile              subj > vers|sur|contre
v braquer missile              subj > vers|sur|contre
n menace guerre
n menace militaire
v menacer de recourir force
v menacer d'employer force
v menacer d'utiliser force
v menacer d'usage force
v menacer d'opération militaire
v menacer d'offensive
v menacer d'action militaire
v menacer de guerre
v menacer d'entrer en guerre
v menacer de déclarer guerre
v menacer de riposte militaire
v menacer de riposter
v menacer de répliquer
v menacer de répondre par force
v menacer d'escalade
v menacer d'étendre guerre
v menacer d'élargir conflit
v menacer d'abattre
v menacer de couler
v menacer de tirer
v menacer d'ouvrir feu
v menacer de frapper coeur
v menacer de raid
v menacer d'invasion
v menacer d'incursion
v menacer d'armer
v menacer de livrer arme
v menacer de déployer missile
v menacer de représaille militaire
v promettre de frapper
v promettre de riposter militairement
v promettre de répondre par force
v jurer de détruire
v jurer d'anéantir
v jurer d'éliminer
v jurer de frapper
v promettre de chasser
v promettre guerre
v promettre de intensifier frappe
v agiter menace guerre
v brandir menace guerre
v brandir option militaire
v agiter spectre guerre
v brandir menace militaire
v envisager option militaire
v envisager recours force
v évoquer option militaire
n menace recours force                 agent > contre|envers|à|de
n menace offensive                     agent > contre|envers|à|de
n menace frappe                        agent > contre|envers|à|de
n menace militaire direct              agent > contre|envers|à|de
n menace escalade                      agent > contre|envers|à|de
n menace action militaire              agent > contre|envers|à|de
n menace bombardement                  agent > contre|envers|à|de
n diplomatie canonnière                agent > contre|envers|à|de
n rhétorique guerrier                  agent > contre|envers|à|de
v évoquer recours force         subj > contre

[ultimatum]
v: subj > à
n: agent > à
v lancer ultimatum
v poser ultimatum
v adresser ultimatum
v donner ultimatum
v fixer ultimatum
v donner {obj: jour/semaine/mois/heure}
v donner heure
v laisser heure
n ultimatum
v envoyer ultimatum                    subj > à
v délivrer ultimatum                   subj > à
v réitérer ultimatum                   subj > à
v imposer ultimatum                    subj > à
v prolonger ultimatum                  subj > à
v donner délai                         subj > à
v fixer date limite                    subj > à
v imposer délai                        subj > à
v accorder délai                       subj > à
v donner dernier avertissement         subj > à
v lancer dernier avertissement         subj > à
v fixer échéance                       subj > à
v donner jusque                        subj > à
v laisser jusque                       subj > à
v sommer sous peine de                 subj > obj|à
v enjoindre sous peine                 subj > obj|à
n dernier avertissement                agent > à|contre
n date butoir                          agent > à|contre
n dernière sommation                   agent > à|contre
v donner heure pour             subj > à
v donner jour pour              subj > à
v donner mois pour              subj > à
v donner semaine pour           subj > à
v laisser jour pour             subj > à
v laisser heure pour            subj > à

[threaten_sanctions]
v: subj > contre|à|obj|sur|comp
n: agent > contre|envers|à
v menacer sanction
v menacer d'imposer
v menacer d'imposer sanction
v menacer de nouvelle sanction
v menacer de sanctionner
v menacer d'embargo
v menacer de boycott
v menacer de boycotter
v menacer de droit douane
v menacer d'imposer droit douane
v menacer de taxe
v menacer de taxer
v menacer d'imposer taxe
v menacer de surtaxe
v menacer de représaille commerciale
v menacer de guerre commerciale
v menacer de mesure rétorsion
v menacer de geler avoir
v menacer de saisir avoir
v menacer de fermer marché
v menacer de bloquer exportation
v menacer de suspendre exportation
v menacer d'interdire importation
v menacer d'interdire exportation
v menacer de amende
v menacer de renforcer sanction
v menacer de rétablir sanction
v brandir sanction
v brandir menace sanction
v agiter menace sanction
v se dire prêt à sanctionner
v se dire prêt sanction
v promettre sanction
v promettre de sanctionner
v avertir sanction
v envisager sanction contre
v préparer sanction contre
v appeler à sanction contre
v réclamer sanction contre
v demander sanction contre
v plaider pour sanction contre
n menace sanction
n menace embargo
n menace boycott
n menace droit douane
n menace taxe
n menace tarifaire
n menace douanière
n menace de sanction
n menace rétorsion
n menace guerre commerciale
v étudier sanction              subj > contre|visant|à_l'encontre_de
v envisager sanction            subj > contre|visant|à_l'encontre_de
v préparer sanction             subj > contre|visant|à_l'encontre_de
v examiner sanction             subj > contre|visant|à_l'encontre_de
v évoquer sanction              subj > contre|visant|à_l'encontre_de
v agiter sanction               subj > contre|visant|à_l'encontre_de
v annoncer représailles         subj > contre|à_l'encontre_de
v promettre représailles        subj > contre|à|à_l'encontre_de
v préparer représailles         subj > contre|à_l'encontre_de
v envisager représailles        subj > contre|à_l'encontre_de
v étudier riposte               subj > contre|à
v préparer riposte              subj > contre|à
v envisager embargo             subj > contre|sur
v étudier embargo               subj > contre|sur
v envisager de sanctionner      subj > obj
v envisager de surtaxer         subj > obj|de
v menacer de surtaxer           subj > obj|de
v promettre de taxer            subj > obj|de
n épée damoclès                 agent > sur

[threaten_aid]
v: subj > à|de|comp|obj
n: agent > à|contre
v menacer de suspendre aide
v menacer de couper aide
v menacer de réduire aide
v menacer de retirer aide
v menacer de geler aide
v menacer de priver
v menacer de couper
v menacer de couper gaz
v menacer de couper électricité
v menacer de couper eau
v menacer de couper vivre
v menacer de fermer robinet
v menacer de suspendre livraison
v menacer d'interrompre livraison
v menacer de cesser livraison
v menacer de retenir fonds
v menacer de bloquer fonds
v menacer de suspendre financement
v menacer de couper financement
v menacer de cesser soutien
v menacer de retirer soutien
v menacer de bloquer aide
v menacer de réduire fonds
n menace coupure
n menace suspension aide

[threaten_relations]
v: subj > avec|de|comp|obj|à
v menacer de rompre
v menacer de rompre relation
v menacer de rompre lien
v menacer de rompre accord
v menacer de suspendre
v menacer de suspendre relation
v menacer de rappeler ambassadeur
v menacer d'expulser ambassadeur
v menacer d'expulser diplomate
v menacer de fermer ambassade
v menacer de fermer frontière
v menacer de quitter
v menacer de sortir
v menacer de se retirer
v menacer de dénoncer accord
v menacer de dénoncer traité
v menacer de déchirer accord
v menacer d'abandonner accord
v menacer de réviser relation
v menacer de réexaminer relation
v menacer de réduire coopération
v menacer de suspendre coopération
v menacer de cesser coopération
v menacer de isoler
v menacer d'exclure
v menacer de suspension
v menacer d'exclusion
v menacer de bloquer adhésion
v menacer de mettre veto
v menacer de bloquer
v menacer de opposer veto
v menacer d'annuler visite
v menacer d'annuler accord
v menacer de réduire relation
v menacer de rupture
n menace rupture                       agent > contre|envers|de|avec
n menace retrait                       agent > contre|envers|de|avec
n menace exclusion                     agent > contre|envers|de|avec
n menace expulsion                     agent > contre|envers|de|avec

[threaten_expulsion]
v: subj > comp|obj|vers
v menacer d'expulser
v menacer d'expulser migrant
v menacer de renvoyer
v menacer de déporter
v menacer de reconduire
v menacer d'ouvrir porte migrant
v menacer d'ouvrir frontière migrant
v menacer de laisser passer migrant
v menacer d'expulsion
v menacer d'inonder de migrant
v menacer de refouler
v menacer de déchoir

[threaten_restrictions]
v: subj > comp|obj|contre|en
v menacer d'interdire
v menacer d'interdire parti
v menacer de dissoudre
v menacer de fermer
v menacer de fermer média
v menacer de bloquer accès
v menacer de suspendre licence
v menacer de retirer licence
v menacer de révoquer licence
v menacer de couper internet
v menacer de censurer
v menacer de limoger
v menacer de révoquer
v menacer de destituer
v menacer de suspendre parlement
v menacer de dissolution
v menacer de dissoudre parlement
v menacer de retirer accréditation
v menacer d'interdiction

[threaten_emergency]
v: subj > en|à|dans|contre|comp
v menacer d'instaurer couvre-feu
v menacer de couvre-feu
v menacer de décréter couvre-feu
v menacer de proclamer état urgence
v menacer de décréter état urgence
v menacer de loi martiale
v menacer de proclamer loi martiale
v menacer d'imposer loi martiale
v menacer de confinement
v menacer de reconfiner
v menacer de déployer armée
v menacer d'envoyer armée

[threaten_arrest]
v: subj > comp|obj|contre
v menacer d'arrêter
v menacer d'arrestation
v menacer d'emprisonner
v menacer de prison
v menacer de poursuite
v menacer de poursuivre
v menacer de poursuivre en justice
v menacer de porter plainte
v menacer de traduire en justice
v menacer de réprimer
v menacer de répression
v menacer de mater
v menacer de peine mort
v menacer d'exécuter
v menacer d'exécution
v menacer de procès
v menacer d'action en justice
v menacer d'inculper
v menacer de sévir
v promettre de sévir
v promettre de réprimer
v promettre de mater
v jurer d'écraser
v promettre de écraser révolte
v promettre tolérance zéro
v menacer de saisir justice
v menacer d'extrader
n menace arrestation                   agent > contre|envers|à
n menace poursuite                     agent > contre|envers|à
n menace procès                        agent > contre|envers|à
n menace emprisonnement                agent > contre|envers|à
n menace répression                    agent > contre|envers|à

[threaten_protest]
v: subj > contre|à|comp
v menacer de grève
v menacer de faire grève
v menacer de manifester
v menacer de descendre rue
v menacer de paralyser
v menacer de bloquer pays
v menacer de grève générale
v menacer de mobilisation
v menacer de soulèvement
v menacer de boycotter élection
v menacer de boycotter scrutin
v menacer de grève faim
v menacer de révolte
v menacer de désobéissance
v menacer de faire tomber gouvernement
v menacer de motion censure
v menacer de renverser gouvernement
v appeler à manifester contre
v appeler à mobilisation contre
v appeler à soulever contre
v appeler à grève contre
v appeler à désobéissance
v déposer préavis grève
v annoncer grève
v annoncer boycott
v annoncer manifestation
n menace grève                         agent > contre|à
n menace manifestation                 agent > contre|à
n menace boycott élection              agent > contre|à

[threaten_talks]
v: subj > avec|comp|de
v menacer de quitter négociation
v menacer de quitter table
v menacer de suspendre négociation
v menacer d'interrompre négociation
v menacer de rompre négociation
v menacer de se retirer négociation
v menacer de suspendre dialogue
v menacer de suspendre pourparler
v menacer de rompre dialogue
v menacer de boycotter négociation
v menacer de boycotter sommet
v menacer de claquer porte
v menacer d'annuler sommet
v menacer d'annuler rencontre
v menacer de rompre trêve
v menacer de rompre cessez-le-feu
v menacer de mettre fin trêve
v menacer de mettre fin cessez-le-feu
v menacer de reprendre combat
v menacer de reprendre guerre
v menacer de saborder négociation

[threaten_mediation]
v: subj > entre|à|de|comp
v menacer de mettre fin médiation
v menacer d'abandonner médiation
v menacer de suspendre médiation
v menacer de se retirer médiation
v menacer de cesser médiation
v menacer d'abandonner effort paix
v menacer de renoncer médiation
v menacer de jeter éponge

[threaten_peacekeeping]
v: subj > de|comp|obj|en
v menacer d'expulser mission
v menacer d'expulser casque bleu
v menacer de retirer
v menacer de retirer troupe
v menacer de retirer casque bleu
v menacer d'expulser inspecteur
v menacer d'expulser observateur
v menacer de chasser force
v menacer d'interdire inspection
v menacer de quitter mission
v menacer de suspendre coopération inspecteur
v menacer d'expulser organisation
v menacer de limiter accès inspecteur
v menacer de quitter traité non-prolifération

[threaten_blockade]
v: subj > de|à|comp|obj
v menacer de blocus
v menacer d'imposer blocus
v menacer de bloquer détroit
v menacer de fermer détroit
v menacer de fermer espace aérien
v menacer de bloquer port
v menacer d'assiéger
v menacer d'encercler
v menacer de bloquer navigation
v menacer de bloquer navire
v menacer d'intercepter navire
v menacer de bloquer corridor
v menacer de saisir navire
n menace blocus                        agent > contre|à|de
n menace fermeture détroit             agent > contre|à|de

[threaten_occupation]
v: subj > comp|obj|de|contre
v menacer d'envahir
v menacer d'invasion militaire
v menacer d'annexer
v menacer d'annexion
v menacer d'occuper
v menacer d'occupation
v menacer de prendre contrôle
v menacer de prendre force
v menacer de reconquérir
v menacer de reprendre par force
v menacer de reprendre territoire
v menacer de conquérir
v menacer de s'emparer
v promettre de reconquérir
v promettre de reprendre
v promettre d'annexer
v jurer de reconquérir
v menacer de faire sécession
v menacer d'indépendance
v menacer de proclamer indépendance
n menace annexion                      agent > de|contre|envers
n menace occupation                    agent > de|contre|envers
n menace invasion                      agent > de|contre|envers

[threaten_terror]
v: subj > comp|obj|contre|de
v menacer de tuer
v menacer de mort
v menacer d'assassiner
v menacer d'assassinat
v menacer d'éliminer
v menacer d'exécuter otage
v menacer de tuer otage
v menacer d'attentat
v menacer de attaque terroriste
v menacer d'enlever
v menacer de faire exploser
v menacer d'égorger
v menacer de décapiter
v promettre d'assassiner
v appeler à meurtre
v mettre contrat
v émettre fatwa
v lancer fatwa
v appeler à djihad contre
v appeler à jihad contre
v menacer de viser civil
v menacer de prendre otage
v menacer physiquement
n menace mort                          agent > contre|envers|de|à
n menace assassinat                    agent > contre|envers|de|à
n menace attentat                      agent > contre|envers|de|à
n menace terroriste                    agent > contre|envers|de|à
n menace bombe                         agent > contre|envers|de|à
n appel à meurtre                      agent > contre|envers|de|à
n appel à djihad                       agent > contre|envers|de|à
n fatwa                                agent > contre|envers|de|à

[threaten_attack]
v: subj > obj|comp|contre|en
v menacer d'attaquer
v menacer de bombarder
v menacer de frapper
v menacer d'anéantir
v menacer de détruire
v menacer d'intervenir
v menacer attaque
v menacer intervention
v menacer de raser
v menacer de pilonner
v menacer de lancer offensive
v menacer de lancer assaut
v menacer d'assaut
v menacer de mener frappe
v menacer de attaque aérienne
v menacer de opération terrestre
v menacer d'offensive terrestre
v menacer de réduire en cendre
v menacer de viser
v menacer de cibler
v menacer de tir missile
v menacer de déclencher guerre
v menacer de passer attaque
n menace attaque                       agent > contre|envers|de|à
n menace intervention                  agent > contre|envers|de|à
n menace offensive terrestre           agent > contre|envers|de|à
n menace frappe aérien                 agent > contre|envers|de|à

[threaten_nuclear]
v: subj > obj|comp|contre|de
v menacer arme nucléaire
v menacer d'arme nucléaire
v menacer de frappe nucléaire
v menacer d'attaque nucléaire
v menacer d'utiliser arme nucléaire
v menacer de recourir arme nucléaire
v menacer de bombe atomique
v menacer de feu nucléaire
v menacer de riposte nucléaire
v menacer de guerre nucléaire
v menacer d'apocalypse
v menacer d'arme chimique
v menacer d'utiliser arme chimique
v brandir arme nucléaire
v brandir menace nucléaire
v agiter menace nucléaire
v brandir spectre nucléaire
v brandir bombe
v agiter chiffon nucléaire
v menacer d'essai nucléaire
v menacer de reprendre essai nucléaire
v menacer d'enrichir uranium
v menacer de fabriquer bombe
v menacer de déployer arme nucléaire
n menace nucléaire                     agent > contre|envers|à|de
n chantage nucléaire                   agent > contre|envers|à|de
n rhétorique nucléaire                 agent > contre|envers|à|de
n escalade nucléaire                   agent > contre|envers|à|de
n menace arme nucléaire                agent > contre|envers|à|de
n menace chimique                      agent > contre|envers|à|de

[threaten_cyber]
v: subj > obj|contre|comp
v menacer de cyberattaque
v menacer de pirater
v menacer de divulguer
v menacer de publier donnée
v menacer de publier document
v menacer de révéler
v menacer d'attaque informatique
v menacer de riposte cyber
n menace cyber                         agent > contre|sur|à
n cyberchantage                        agent > contre|sur|à
n menace informatique                  agent > contre|sur|à

[threaten_energy]
v: subj > à|de|vers|comp
v menacer de couper robinet gaz
v menacer de fermer gazoduc
v menacer de fermer vanne
v menacer de suspendre livraison gaz
v menacer de suspendre exportation pétrole
v menacer de réduire production
v menacer d'embargo pétrolier
v menacer de suspendre transit
v menacer de bloquer céréale
v menacer de bloquer pétrole
v menacer de détourner eau
v menacer de couper eau fleuve
v menacer de quitter accord céréalier
v menacer de ne plus livrer gaz
n chantage gaz                         agent > à|sur|contre|envers
n chantage énergétique                 agent > à|sur|contre|envers
n menace coupure gaz                   agent > à|sur|contre|envers
n arme gaz                             agent > à|sur|contre|envers

[threaten_ecology]
v: subj > à|de|comp
v menacer de faire sauter barrage
v menacer de inonder
v menacer de brûler champ
v menacer d'ouvrir barrage
v menacer de détruire centrale

[intimidate]
v: subj > obj|à|contre
v intimider                            subj > obj|contre|sur|à|face_à
v terroriser {from: state/part/group; to: state/group} subj > obj|contre|sur|à|face_à
v faire pression militaire             subj > obj|contre|sur|à|face_à
v exercer pression militaire           subj > obj|contre|sur|à|face_à
v tenir en joue                        subj > obj|contre|sur|à|face_à
v mettre en joue                       subj > obj|contre|sur|à|face_à
v chercher à intimider                 subj > obj|contre|sur|à|face_à
v tenter d'intimider                   subj > obj|contre|sur|à|face_à
v vouloir intimider                    subj > obj|contre|sur|à|face_à
n manœuvre intimidation                agent|adj > contre|envers|à|face_à
n opération intimidation               agent|adj > contre|envers|à|face_à
n tentative intimidation               agent|adj > contre|envers|à|face_à
n bruit botte                          agent|adj > contre|envers|à|face_à

[threaten_blackmail]
v: subj > obj|à|sur
v faire chanter                        subj > à|sur|obj|contre|sous
v exercer chantage                     subj > à|sur|obj|contre|sous
v se livrer à chantage                 subj > à|sur|obj|contre|sous
v pratiquer chantage                   subj > à|sur|obj|contre|sous
v user chantage                        subj > à|sur|obj|contre|sous
v extorquer                            subj > à|sur|obj|contre|sous
v rançonner {to: state/org/person; from: state/part/group} subj > à|sur|obj|contre|sous
v tenir en otage {to: state/org; from: state/person} subj > à|sur|obj|contre|sous
v mettre couteau gorge                 subj > à|sur|obj|contre|sous
v mettre couteau sous gorge            subj > à|sur|obj|contre|sous
v mettre pistolet tempe                subj > à|sur|obj|contre|sous
v faire pression sous menace           subj > à|sur|obj|contre|sous
n chantage                             agent > à|contre|envers|sur
n extorsion {from: state/org/person; to: state/org/person} agent > à|contre|envers|sur
n chantage économique                  agent > à|contre|envers|sur
n chantage diplomatique                agent > à|contre|envers|sur
n chantage migratoire                  agent > à|contre|envers|sur

[warn_response]
v: subj > obj|à|contre|comp
v promettre réponse ferme
v promettre riposte sévère
v promettre riposte écrasante
v avertir de réponse
v avertir riposte
v prévenir riposte
v mettre en garde contre toute attaque
v mettre en garde contre toute agression
v mettre en garde contre toute ingérence
v mettre en garde contre toute tentative
v mettre en garde contre toute escalade
v mettre en garde contre toute intervention
v mettre en garde contre provocation
v avertir payer prix
v sommer sous peine
v promettre de ne pas rester bras croisé
v menacer de réponse
v menacer de réponse sévère

[threaten_election]
v: subj > comp|obj|en
v menacer de reporter élection
v menacer d'annuler élection
v menacer d'annuler scrutin
v menacer de ne pas reconnaître résultat
v menacer de contester résultat
v menacer de rejeter résultat
v menacer d'invalider candidature
v menacer de dissoudre assemblée
v menacer d'exclure candidat
v menacer d'empêcher vote
