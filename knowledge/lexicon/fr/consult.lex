# CONSULT: meetings, visits, talks, calls, mediation.

[meet]
v: subj > obj|avec
n: both|agent > avec|both
# Two states that "meet" play a match: one side has to be a person, a part of a state or a body.
v rencontrer {from: person/org}
v rencontrer {to: person/org}
v se rencontrer {from: person/org} both > both
v s'entretenir                 subj > avec|both
v se réunir                    both > avec|both
v se retrouver {from: person}  both > avec|both
v se voir {from: person}       both > avec|both
v s'asseoir                    subj > avec
v croiser {to: person; from: person}
v retrouver {to: person; from: person}
v côtoyer {to: person}
v revoir {to: person; from: person}
v avoir entretien              subj > avec
v avoir rencontre              subj > avec
v avoir réunion                subj > avec
v avoir tête-à-tête            subj > avec
v avoir entrevue               subj > avec
v avoir rendez-vous            subj > avec
v faire point                  subj > avec
v faire tour d'horizon         subj > avec
v tenir réunion                subj > avec|both
v tenir rencontre              subj > avec|both
v tenir entretien              subj > avec|both
v tenir séance travail         subj > avec|both
v tenir réunion travail        subj > avec|both
v tenir première rencontre     subj > avec|both
n rencontre
n entrevue
n réunion
n tête-à-tête
n entretien
n face-à-face
n réunion travail
n réunion bilatérale
n rencontre bilatérale
n entretien bilatéral
n séance travail
n première rencontre
n rencontre historique
n entretien tête-à-tête
n rendez-vous                  agent > avec
v reprendre langue              both|subj > avec|both
v se retrouver {from: org/part} both > avec|both
v tenir table ronde             both|subj > avec|both
v tenir journée négociation     both|subj > avec|both
v tenir session                 both|subj > avec|both
v tenir cycle                   both|subj > avec|both
v tenir round                   both|subj > avec|both
v avoir appel                   subj > avec
v tenir appel                   subj > avec
v tenir conversation            subj > avec
v partager {obj: café/thé/déjeuner/dîner/repas/table} subj > avec
v être hôte                     subj > de
n conciliabule                  both|agent > avec|both
n session travail               both|agent > avec|both
n réunion trilatéral            both|agent > avec|both
n prise parole conjointe        both|agent > avec|both

[meet_briefly]
v: subj > avec|à|de
n: both|agent > avec|both
v serrer main
v échanger poignée main
v échanger mot
v avoir bref échange
v avoir brève rencontre
v saluer brièvement
v échanger quelque mot
v faire accolade
v donner accolade
n poignée main
n aparté
n brève rencontre
n bref échange
n accolade

[dine_with]
v: subj > avec|both
n: agent|both > avec|both
v dîner
v déjeuner
v petit-déjeuner
v partager table
v partager repas
v prendre thé
v prendre petit-déjeuner
n dîner                        agent > avec
n déjeuner                     agent > avec
n petit-déjeuner               agent > avec
n déjeuner travail             agent > avec
n dîner travail                agent > avec
n dîner état                   agent > avec

[meet_on_sidelines]
v: subj > obj|avec|both
n: both|agent > avec|both
v rencontrer en marge
v se rencontrer en marge
v s'entretenir en marge
v se réunir en marge
v se voir en marge
v se rencontrer terrain neutre
v rencontrer terrain neutre
n rencontre en marge
n entretien en marge
n réunion en marge
n rencontre terrain neutre

[meet_ministers]
v: both > avec|both
n: both|agent > avec|both|de
v réunir ministre
v tenir réunion ministérielle
v tenir conseil ministre
v tenir conseil conjoint
v réunir commission mixte
v tenir commission mixte
v tenir consultation politique
n réunion ministérielle
n réunion ministre
n rencontre ministre
n rencontre ministérielle
n commission mixte
n commission intergouvernementale
n conseil coopération
n conseil association
n consultation intergouvernementale
n dialogue stratégique
n conseil ministre franco-allemand

[meet_military]
v: both > avec|both
n: both|agent > avec|both
v s'entretenir coopération militaire
v rencontrer chef état-major
v rencontrer ministre défense
v tenir dialogue militaire
v tenir consultation militaire
v discuter coopération militaire
v évoquer coopération militaire
v discuter défense
v discuter sécurité
n réunion état-major
n dialogue militaire
n dialogue défense
n consultation militaire
n rencontre militaire
n réunion ministre défense
n contact militaire

[meet_opposition]
v: both > avec|both
n: both|agent > avec|both
v recevoir opposition
v rencontrer opposition
v dialoguer opposition
v tenir dialogue national
v ouvrir dialogue national
v lancer dialogue national
v consulter parti
v recevoir chef parti
v mener consultation politique
v recevoir syndicat
v rencontrer syndicat
v recevoir leader opposition
v rencontrer leader opposition
n dialogue national
n dialogue inclusif
n dialogue intercongolais
n dialogue politique
n consultation politique
n concertation nationale
n dialogue social
n conférence nationale

[meet_secretly]
v: both > avec|both
n: both|agent > avec|both
v rencontrer secrètement
v se rencontrer secrètement
v se rencontrer en secret
v rencontrer en secret
v négocier secrètement
v négocier en secret
v discuter en secret
v mener négociation secrète
v tenir réunion secrète
v mener diplomatie parallèle
n rencontre secrète
n réunion secrète
n négociation secrète
n pourparler secret
n contact secret
n discussion secrète
n canal discret
n entretien secret
n visite secrète

[present_credentials]
v: subj > à
v présenter lettre créance
v remettre lettre créance
v présenter copie figurée
v recevoir lettre créance      subj > de
v recevoir nouvel ambassadeur  subj > de
n remise lettre créance        agent > à
n présentation lettre créance  agent > à
n audience                     agent > avec|à
v accorder audience            subj > à
v être reçu                    obj > par
v être reçu en audience        obj > par
v obtenir audience             subj > de|auprès_de

[appear_with]
v: subj > avec|aux_côtés_de
v s'afficher
v apparaître ensemble
v poser ensemble
v défiler ensemble
v donner conférence presse commune
v donner conférence presse conjointe
v tenir conférence presse conjointe
v tenir conférence presse commune
v poser                        subj > aux_côtés_de
v prendre place                subj > aux_côtés_de
v apparaître                   subj > aux_côtés_de
v défiler {from: person}       subj > aux_côtés_de
n conférence presse conjointe  both|agent > avec|both
n conférence presse commune    both|agent > avec|both
n point presse conjoint        both|agent > avec|both

[keep_contact]
v: subj > avec|both
n: both|agent > avec|both
v prendre langue
v nouer dialogue
v prendre contact
v entrer en contact
v rester en contact
v maintenir contact
v être en contact
v garder contact
v établir contact
v entretenir contact
v avoir contact
v nouer contact
v reprendre contact
v renouer contact
v maintenir canal
v ouvrir canal
v contacter {to: state/org/person/group/part} subj > obj
n contact diplomatique
n canal communication
n contact
n ligne directe
n contact direct
n prise contact

[plan_meeting]
v: subj > obj|avec|both
n: both|agent > avec|both
v devoir rencontrer
v devoir s'entretenir
v prévoir de rencontrer
v compter rencontrer
v espérer rencontrer
v souhaiter rencontrer
v vouloir rencontrer
v s'apprêter à rencontrer
v envisager de rencontrer
v devoir se réunir
v devoir recevoir {to: person}
v s'apprêter à recevoir
v devoir s'asseoir
v prévoir de s'entretenir
v devoir retrouver {to: person}
v prévoir de rencontrer        both > avec|both
v prévoir rencontre            both > avec|both
v planifier rencontre          both > avec|both
v préparer rencontre           both > avec|both
v prévoir sommet               both > avec|both
v prévoir de tenir sommet      both > avec|both
v annoncer sommet              both > avec|both
v planifier sommet             both > avec|both
v préparer sommet              both > avec|both
v devoir tenir sommet          both > avec|both
v programmer sommet            both > avec|both
v organiser rencontre          both > avec|both
n prochaine rencontre
n projet rencontre
n prochain sommet
n projet sommet
n future rencontre

[talk]
v: subj > avec
n: both|agent > avec|both
v discuter
v dialoguer
v converser
v échanger vue
v débattre
v échanger {to: person; from: person}
v deviser
v s'entretenir                 both > avec|both
v se concerter                 both > avec|both
v se consulter                 both > avec|both
v consulter {to: state/person/org/group} subj > obj
v sonder {to: state/person/org} subj > obj
v s'adresser {to: person/org/group} subj > à
v parler {to: person/state/org/part} subj > avec|à
v aborder
v évoquer
v tenir consultation           subj > avec|both
v tenir discussion             subj > avec|both
v avoir discussion             subj > avec|both
v avoir consultation           subj > avec|both
v avoir échange                subj > avec|both
v mener discussion             subj > avec|both
v mener consultation           subj > avec|both
v mener dialogue               subj > avec|both
v engager consultation         subj > avec|both
v ouvrir consultation          subj > avec|both
v procéder échange vue         subj > avec|both
v avoir échange vue            subj > avec|both
v avoir conversation           subj > avec|both
v échanger point vue           subj > avec|both
n discussion
n consultation
n dialogue
n concertation
n échange vue
n échange {to: person}
n conversation
n échange point vue
n discussion approfondie

[discuss_relations]
v: both > avec|both
v discuter de relation
v évoquer relation
v aborder relation
v passer revue relation
v examiner relation
v discuter coopération
v évoquer coopération
v évoquer partenariat
v discuter partenariat
v examiner coopération
v évoquer relation bilatérale
v évoquer renforcement relation
v discuter moyen renforcer
v évoquer moyen renforcer
v examiner moyen renforcer
v faire point relation

[discuss_economy]
v: both > avec|both
n: both|agent > avec|both
v discuter commerce
v discuter échange commercial
v évoquer commerce
v évoquer coopération économique
v discuter coopération économique
v discuter investissement
v évoquer investissement
v discuter droit douane
v évoquer échange économique
v discuter dette
v évoquer projet économique
n discussion économique
n discussion commerciale
n dialogue économique
n forum affaire
n consultation économique

[discuss_energy]
v: both > avec|both
n: both|agent > avec|both
v discuter énergie
v discuter gaz
v évoquer énergie
v évoquer livraison gaz
v discuter livraison gaz
v évoquer coopération énergétique
v discuter coopération énergétique
v discuter eau
v évoquer partage eau
v discuter climat
v évoquer climat
v discuter production pétrole
n négociation gazière
n négociation climatique
n discussion climat

[discuss_conflict]
v: both > avec|both
v discuter guerre
v évoquer guerre
v évoquer situation
v discuter situation
v discuter conflit
v évoquer conflit
v discuter crise
v évoquer crise
v discuter cessez-le-feu
v évoquer cessez-le-feu
v discuter paix
v évoquer paix
v discuter menace
v discuter retrait
v évoquer retrait
v faire point situation
v aborder situation
v discuter désescalade
v évoquer question sécurité

[discuss_rights]
v: subj > avec|both|à
n: both|agent > avec|both
v évoquer droit homme
v aborder droit homme
v soulever question droit homme
v discuter droit homme
v évoquer cas
v soulever cas
v évoquer sort
v évoquer libération
v discuter libération
v discuter échange prisonnier
v discuter aide humanitaire
v évoquer situation humanitaire
v discuter situation humanitaire
v discuter réfugié
v discuter migration
v évoquer migration
n dialogue droit homme

[discuss_health]
v: both > avec|both
v discuter pandémie
v évoquer pandémie
v discuter vaccin
v évoquer vaccin
v discuter épidémie
v évoquer épidémie
v discuter santé
v évoquer lutte pandémie
v discuter coronavirus
v évoquer situation sanitaire
v discuter situation sanitaire

[inform]
v: subj > obj|à
v informer {to: state/org}
v briefer {to: person/org}
v tenir informé {to: state/org/person}
v mettre au courant {to: person/org}
v aviser {to: state/org}
v notifier {to: state/org}     subj > à|auprès_de|de
v expliquer {obj: guerre/position/décision/politique} subj > à|auprès_de|de
v exposer {obj: position/plan/vue} subj > à|auprès_de|de
v rendre compte {to: org/person} subj > à|auprès_de|de
v faire rapport {to: org/person} subj > à|auprès_de|de
v faire part {to: state/org/person} subj > à|auprès_de|de

[send_message]
v: subj > à
n: agent > à
v transmettre message
v remettre message
v remettre lettre
v adresser lettre
v adresser message
v envoyer lettre
v envoyer missive
v faire parvenir lettre
v faire parvenir message
v transmettre lettre
v faire passer message
v adresser missive
v adresser note
v écrire {to: person/org; from: person}
v recevoir lettre {to: person/state} de > subj
v recevoir message {to: person/state} de > subj
n correspondance               both|agent > avec|both
n lettre {to: person/org/state; from: person/state/org}
n message {to: person/state/org; from: person/state/org}
n missive {to: person/org/state}
n échange lettre               both|agent > avec|both
n échange message              both|agent > avec|both

[call]
v: subj > à|avec|obj
n: both|agent > avec|à|both
v téléphoner
v passer coup fil
v passer coup téléphone
v passer appel
v donner coup téléphone
v passer appel téléphonique
v appeler au téléphone         subj > obj
v joindre téléphone            subj > obj
v joindre par téléphone        subj > obj
v contacter par téléphone      subj > obj
v avoir au téléphone           subj > obj
v rappeler au téléphone        subj > obj
v s'entretenir par téléphone   subj > avec|both
v s'entretenir téléphone       subj > avec|both
v s'entretenir téléphoniquement subj > avec|both
v se parler par téléphone      subj > avec|both
v se parler téléphone          subj > avec|both
v converser par téléphone      subj > avec|both
v converser téléphone          subj > avec|both
v s'appeler téléphone          subj > avec|both
v parler téléphone             subj > avec|à|both
v parler par téléphone         subj > avec|à|both
v discuter téléphone           subj > avec|both
v discuter par téléphone       subj > avec|both
v échanger par téléphone       subj > avec|both
v dialoguer par téléphone      subj > avec|both
v échanger téléphone           subj > avec|both
v avoir téléphone              subj > obj|avec
v avoir entretien téléphonique
v avoir conversation téléphonique
v avoir échange téléphonique
v tenir conversation téléphonique
v avoir appel téléphonique
n appel téléphonique
n conversation téléphonique
n entretien téléphonique
n échange téléphonique
n communication téléphonique
n discussion téléphonique
n coup fil                     agent > à
n coup téléphone               agent > à

[video_call]
v: subj > avec|both
n: both|agent > avec|both
v s'entretenir par visioconférence
v s'entretenir par vidéo
v s'entretenir par vidéoconférence
v s'entretenir en visioconférence
v se réunir par visioconférence
v se réunir en visioconférence
v échanger par visioconférence
v discuter par visioconférence
v tenir visioconférence
v tenir sommet virtuel
v participer visioconférence
v se parler par visioconférence
n visioconférence
n vidéoconférence
n sommet virtuel
n réunion virtuelle
n appel vidéo
n entretien vidéo
n entretien par visioconférence

[visit]
v: subj > à|en|dans|chez|sur
n: agent > à|en|dans|chez|auprès_de
v se rendre {from: person/part; to: state/group/org}
v se rendre {from: state; to: state/group/org}
v rendre visite                subj > à|en
v visiter {from: person/part}  subj > obj
v voyager {from: person; to: state/group}
v se déplacer {from: person; to: state/group}
v séjourner {from: person; to: state/group}
v retourner {from: person; to: state/group} subj > à|en|dans
v faire voyage                 subj > à|en|dans|de
v faire déplacement            subj > à|en|dans|de
v effectuer {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v achever {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v entamer {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v poursuivre {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v conclure {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v entreprendre {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v multiplier {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v terminer {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v débuter {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v prolonger {obj: %visits; to: state/group/org} subj > en|à|dans|chez
v être en visite
v être en déplacement
v être en voyage {from: person; to: state/group}
v faire visite
v se trouver en visite
n visite {to: state/group/org} agent|occasion > en|à|dans|chez|auprès_de|event
n voyage {from: person/part/state; to: state/group}
n déplacement {from: person; to: state/group}
n séjour {from: person; to: state/group}
n périple {from: person; to: state/group}
n venue {from: person/part; to: state/group} agent > à|en|dans
v séjourner {from: org/part; to: state/group}
v se rendre {from: org; to: state/group}
v visiter {from: org; to: state/part} subj > obj
v passer jour {to: state/group; from: person/org} subj > à|en|chez|dans
v passer semaine {to: state/group; from: person/org} subj > à|en|chez|dans
v passer journée {to: state/group; from: person/org} subj > à|en|chez|dans
v passer week-end {to: state/group; from: person/org} subj > à|en|chez|dans
v passer heure {to: state/group; from: person/org} subj > à|en|chez|dans
v passer nuit {to: state/group; from: person/org} subj > à|en|chez|dans
v mettre cap                    subj > sur
v faire saut                    subj > à|en|dans
v aller saluer                  subj > obj
v aller voir {to: person; from: person} subj > obj
v aller trouver {to: person; from: person} subj > obj
v aller rencontrer              subj > obj
v venir rencontrer              subj > obj
v venir voir {to: person; from: person} subj > obj
v venir saluer                  subj > obj
v regagner {from: person; to: state} subj > obj
v gagner {from: person; to: state} subj > obj
v rallier {from: person; to: state} subj > obj
v rejoindre {from: person; to: state} subj > obj
v être attendu {from: person/org; to: state} subj > à|en|chez

[arrive_on_visit]
v: subj > à|en|dans
n: agent > à|en|dans
v arriver {from: person; to: state/group}
v se poser {from: person; to: state}
v atterrir {from: person; to: state/group}
v débarquer {from: person; to: state/group}
v venir {from: person; to: state/group}
v arriver en visite
v partir {from: person; to: state/group} subj > pour|en
v s'envoler {from: person}     subj > pour|à|en
v s'embarquer {from: person; to: state/group} subj > pour|à|en
v faire route                  subj > vers
n arrivée {from: person; to: state/group}

[state_visit]
v: subj > à|en|dans
n: agent|occasion > en|à|dans|chez|auprès_de|event
v effectuer visite état
v effectuer visite officielle
v être en visite état
v être en visite officielle
v arriver en visite officielle
v entamer visite officielle
v entamer visite état
v faire visite état
n visite état                  agent > en|à|dans|chez|auprès_de
n visite officielle
n voyage officiel
n visite historique
n première visite
n visite inédite
n déplacement officiel

[working_visit]
v: subj > à|en|dans
n: agent|occasion > en|à|dans|chez|auprès_de|event
v effectuer visite travail
v effectuer visite éclair
v effectuer visite surprise
v effectuer visite privée
v faire visite surprise
v faire visite éclair
v arriver en visite surprise
v faire déplacement surprise
v faire aller-retour
n visite travail
n visite surprise
n visite éclair
n visite privée
n visite courtoisie
n visite inopinée
n déplacement surprise
n voyage éclair

[tour_region]
v: subj > en|à|dans|de
n: agent > en|à|dans|de
v être en tournée {from: person; to: state/group}
v effectuer tournée
v entamer tournée
v entreprendre tournée
v achever tournée
v débuter tournée
v sillonner {from: person; to: state/group}
v parcourir {from: person; to: state/group}
n tournée {from: person/part/state; to: state/group}
n tournée diplomatique
n tournée régionale
n tournée africaine
n tournée européenne
n marathon diplomatique

[stop_over]
v: subj > à|en|dans
n: agent > à|en|dans
v faire escale
v faire étape
v faire halte
v faire crochet
v s'arrêter {from: person; to: state/group}
v transiter {from: person; to: state}
n escale {from: person; to: state/group}
n étape {from: person; to: state}
n halte {from: person; to: state}

[visit_troops]
v: subj > à|en|dans|sur|de
n: agent > à|en|dans|sur
v visiter front
v visiter ligne front
v se rendre front
v se rendre ligne front
v visiter base
v visiter soldat
v visiter troupe
v rendre visite soldat
v rendre visite troupe
v inspecter troupe
v passer revue troupe
v visiter champ bataille
n visite front
n visite troupe
n visite soldat
n visite base

[visit_victims]
v: subj > à|en|dans|de
n: agent > à|en|dans|de
v visiter camp réfugié
v visiter réfugié
v visiter camp
v visiter sinistré
v visiter zone sinistrée
v rendre visite sinistré
v se rendre au chevet
v rendre visite réfugié
v visiter hôpital
v visiter victime
v se recueillir
v visiter lieu attentat
v visiter lieu drame
n visite camp réfugié
n visite sinistré

[visit_memorial]
v: subj > à|en|de|dans
v visiter mémorial
v déposer gerbe
v fleurir tombe
v se recueillir tombe
v se recueillir mémorial
v visiter musée
v visiter mosquée
v visiter basilique
v visiter temple
v effectuer pèlerinage
v se rendre en pèlerinage
v assister messe
v visiter sanctuaire
n pèlerinage {from: person; to: state} agent > à|en
n dépôt gerbe                  agent > à|en

[inspection_visit]
v: subj > à|en|dans|de
n: agent > à|en|dans
v inspecter {from: org; to: state}
v visiter centrale
v visiter site nucléaire
v inspecter site
v mener inspection
v conduire inspection
v effectuer inspection
v conduire mission évaluation
v effectuer mission évaluation
v observer élection
v observer scrutin
v superviser scrutin
n inspection {from: org; to: state}
n mission inspection
n mission évaluation
n mission observation
n mission établissement fait
n visite inspecteur
n mission expert

[expect_visit]
v: obj > à|en|dans|chez
v attendre {from: person; to: state/group/org}
v attendre visite              de > subj
v devoir se rendre {from: person} subj > à|en|dans|chez|obj
v devoir effectuer visite      subj > à|en|dans|chez|obj
v prévoir de se rendre {from: person/part} subj > à|en|dans|chez|obj
v prévoir de visiter {from: person/part} subj > à|en|dans|chez|obj
v compter se rendre            subj > à|en|dans|chez|obj
v envisager de se rendre       subj > à|en|dans|chez|obj
v s'apprêter à se rendre       subj > à|en|dans|chez|obj
v prévoir d'effectuer visite   subj > à|en|dans|chez|obj
v annoncer visite              subj > à|en|dans|chez|obj
v confirmer visite             subj > à|en|dans|chez|obj
v projeter visite              subj > à|en|dans|chez|obj
v prévoir visite               subj > à|en|dans|chez|obj
v préparer visite              subj > à|en|dans|chez|obj
v s'apprêter à visiter         subj > à|en|dans|chez|obj
v devoir visiter               subj > à|en|dans|chez|obj
v devoir venir {from: person}  subj > à|en|dans|chez|obj
v devoir arriver {from: person} subj > à|en|dans|chez|obj
v espérer se rendre            subj > à|en|dans|chez|obj
v vouloir se rendre {from: person} subj > à|en|dans|chez|obj
v souhaiter se rendre {from: person} subj > à|en|dans|chez|obj
v annoncer déplacement         subj > à|en|dans|chez|obj
n visite prévue                agent > en|à|chez
n visite prochaine             agent > en|à|chez
n projet visite                agent > en|à|chez
n prochaine visite             agent > en|à|chez
n future visite                agent > en|à|chez
n prochain déplacement         agent > en|à|chez

[host]
v: subj > obj
n: par|adj > de|à
v recevoir {to: person}
v recevoir {obj: délégation/émissaire/envoyé/ministre/président/dirigeant/chef/homologue/ambassadeur/roi/reine/prince/responsable/chancelier/premier}
v recevoir en audience
v recevoir en visite
v recevoir en tête-à-tête
v accueillir {to: person}
v accueillir {obj: délégation/émissaire/envoyé/ministre/président/dirigeant/chef/homologue/ambassadeur/roi/reine/prince/responsable/chancelier/premier}
v recevoir visite              subj > de
v accueillir visite            subj > de
v donner audience              subj > à
n accueil {to: person}
n réception {to: person}
v convier palais                subj > obj
v convier à table               subj > obj
v recevoir à palais             subj > obj
v recevoir en grand pompe       subj > obj
v ouvrir porte palais           subj > à

[welcome_honours]
v: subj > à|pour|devant|obj
v dérouler tapis rouge
v réserver accueil
v réserver accueil chaleureux
v faire accueil
v offrir accueil
v accueillir à bras ouvert
v accueillir en grande pompe
v recevoir en grande pompe
v accueillir avec honneur
v recevoir avec honneur
v accueillir chaleureusement
v recevoir avec faste          subj > obj
v accueillir à aéroport        subj > obj
v accueillir à descente avion  subj > obj
n accueil chaleureux           agent > à|de|pour
n accueil triomphal            agent > à|de|pour
n cérémonie accueil            agent > à|de|pour
n tapis rouge                  agent > à|de|pour

[host_dinner]
v: subj > avec|pour|obj|en_honneur_de
v recevoir dîner
v recevoir à dîner
v recevoir à déjeuner
v offrir dîner
v offrir banquet
v offrir réception
v donner dîner
v donner réception
v donner banquet
v convier à dîner
v inviter à dîner
v organiser dîner
v offrir déjeuner

[host_talks]
v: subj > obj|avec|de|entre
v accueillir {obj: %meetings}
v abriter {obj: sommet/conférence/négociation/pourparler/réunion/discussion}
v accueillir négociation
v accueillir pourparler
v accueillir discussion
v accueillir conférence
v accueillir sommet            subj > de
v organiser {obj: %meetings}   subj > avec|de|entre

[send_envoy]
v: subj > à|en|auprès_de|dans
n: agent > à|en|auprès_de
v dépêcher {obj: délégation/émissaire/envoyé/ministre/représentant/diplomate/négociateur/médiateur}
v envoyer {obj: délégation/émissaire/envoyé/ministre/représentant/négociateur/diplomate/médiateur}
v mandater {obj: émissaire/envoyé/représentant/délégation}
n envoi émissaire
n envoi délégation
n mission diplomatique
n délégation {from: state/org; to: state/org}

[parliamentary_visit]
v: subj > à|en|avec|obj
n: agent > à|en
v recevoir parlementaire
v recevoir député
v recevoir sénateur
v rencontrer parlementaire
v rencontrer député
v recevoir délégation parlementaire
v accueillir parlementaire
v s'exprimer devant parlement
v s'adresser parlement
v prononcer discours devant parlement
n visite parlementaire
n visite délégation parlementaire
n visite député
n visite sénateur

[negotiate]
v: subj > avec|both
n: both|agent > avec|both
v négocier
v négocier accord
v pourparler
v parlementer
v marchander
v mener négociation
v mener pourparler
v tenir pourparler
v tenir négociation
v conduire négociation
v être en négociation
v être en pourparler
v s'asseoir table
v s'asseoir table négociation
v négocier âprement
n négociation
n pourparler
n tractation
n marchandage
n round négociation
n cycle négociation
n table négociation
n négociation directe
n négociation indirecte
n négociation bilatérale
n série négociation
n bras fer diplomatique

[open_negotiations]
v: subj > avec|both
n: both|agent > avec|both
v entamer négociation
v entamer pourparler
v entamer discussion
v entamer dialogue
v ouvrir négociation
v ouvrir pourparler
v ouvrir discussion
v engager négociation
v engager pourparler
v engager discussion
v engager dialogue
v lancer négociation
v commencer négociation
v commencer pourparler
v débuter négociation
v ouvrir dialogue
v lancer pourparler
v amorcer dialogue
v amorcer négociation
v entrer en négociation
n ouverture négociation
n ouverture pourparler
n début négociation
n lancement négociation
v boucler cycle                 both|subj > avec|both
v achever cycle                 both|subj > avec|both
v conclure cycle                both|subj > avec|both
v entamer cycle                 both|subj > avec|both
v ouvrir cycle                  both|subj > avec|both
v mener cycle                   both|subj > avec|both
v boucler {obj: %talks}         both|subj > avec|both
v achever {obj: %talks}         both|subj > avec|both
v terminer {obj: %talks}        both|subj > avec|both
v entamer {obj: %talks}         both|subj > avec|both
v débuter {obj: %talks}         both|subj > avec|both
v poursuivre {obj: %talks}      both|subj > avec|both
v reprendre {obj: %talks}       both|subj > avec|both
v tenir {obj: %talks}           both|subj > avec|both
v mener {obj: %talks}           both|subj > avec|both
v engager {obj: %talks}         both|subj > avec|both
v intensifier {obj: %talks}     both|subj > avec|both

[resume_negotiations]
v: subj > avec|both
n: both|agent > avec|both
v reprendre négociation
v reprendre pourparler
v reprendre discussion
v reprendre dialogue
v revenir table négociation
v retourner table négociation
v relancer négociation
v relancer pourparler
v poursuivre négociation
v poursuivre pourparler
v poursuivre discussion
v poursuivre dialogue
v rouvrir négociation
v renégocier
n reprise négociation
n reprise pourparler
n reprise dialogue
n reprise discussion
n relance négociation

[negotiate_peace]
v: both > avec|both
n: both|agent > avec|both
v négocier cessez-le-feu
v négocier trêve
v négocier paix
v tenir pourparler paix
v mener pourparler paix
v négocier retrait
v négocier sortie
v négocier reddition
v ouvrir pourparler paix
v engager pourparler paix
v reprendre pourparler paix
v relancer pourparler paix
v entamer pourparler paix
v négocier fin guerre
v négocier accord paix
v négocier pause
n négociation paix
n pourparler paix
n négociation cessez-le-feu
n discussion paix
n dialogue paix
n négociation trêve

[negotiate_hostages]
v: subj > avec|de|both
n: both|agent > avec|both
v négocier libération
v négocier libération otage
v négocier échange
v négocier rançon
v négocier retour otage
v négocier corridor humanitaire
v négocier évacuation
v négocier accès
v négocier accès humanitaire
n négociation otage
n négociation libération
n négociation échange prisonnier

[negotiate_trade]
v: both > avec|both
n: both|agent > avec|both
v négocier accord commercial
v négocier libre-échange
v négocier traité commercial
v négocier prêt
v négocier dette
v négocier contrat
v négocier prix
v négocier achat
v négocier droit douane
v négocier accord libre-échange
v négocier allègement dette
v négocier restructuration dette
v négocier programme
n négociation commerciale
n pourparler commercial
n négociation tarifaire
n négociation dette
n négociation économique
n négociation salariale
n négociation libre-échange

[negotiate_arms]
v: both > avec|both
n: both|agent > avec|both
v négocier accord nucléaire
v négocier programme nucléaire
v négocier désarmement
v négocier traité désarmement
v reprendre négociation nucléaire
v négocier achat arme
v négocier base
v négocier accord défense
n négociation nucléaire
n pourparler nucléaire
n négociation désarmement
n négociation stratégique
n discussion nucléaire
n négociation maîtrise arme

[negotiate_border]
v: both > avec|both
n: both|agent > avec|both
v négocier frontière
v négocier tracé frontière
v négocier délimitation
v discuter délimitation
v discuter frontière
v négocier démarcation
v évoquer frontière
v négocier statut
n négociation frontalière
n négociation frontière
n discussion frontalière
n négociation délimitation
n commission délimitation
n négociation statut
n pourparler frontalier
n négociation territoriale

[negotiate_coalition]
v: both > avec|both
n: both|agent > avec|both
v négocier coalition
v négocier formation gouvernement
v mener consultation gouvernement
v négocier alliance
v négocier accord gouvernement
v négocier partage pouvoir
v consulter formation gouvernement
v négocier transition
v négocier sortie crise
v mener tractation
n négociation coalition
n tractation coalition
n négociation gouvernement
n consultation formation gouvernement
n négociation partage pouvoir
n pourparler coalition

[negotiate_accession]
v: subj > avec|à|both
n: both|agent > avec|à|both
v négocier adhésion
v mener négociation adhésion
v poursuivre négociation adhésion
v négocier accord association
v négocier sortie {to: org}
v négocier entrée {to: org}
v négocier association
n négociation adhésion
n pourparler adhésion
n négociation association
n négociation sortie

[mediate]
v: subj > entre|dans
n: agent > entre|dans
v arbitrer
v s'interposer
v s'entremettre
v servir d'intermédiaire
v servir médiateur
v jouer médiateur
v jouer intermédiaire
v jouer bon office
v jouer rôle médiateur
v jouer rôle intermédiaire
v assurer médiation
v mener médiation
v tenter médiation
v conduire médiation
v agir comme médiateur
v officier comme médiateur
v faire office médiateur
v lancer médiation
v jouer entremetteur
v exercer médiation
v poursuivre médiation
v rapprocher {obj: position/point}
v réconcilier                  subj > obj|entre
n médiation
n bon office
n entremise
n effort médiation
n mission médiation
n tentative médiation
n rôle médiateur
n mission bon office

[broker]
v: subj > entre|avec
v négocier accord entre
v parrainer {obj: accord/dialogue/négociation/pourparler/cessez-le-feu/trêve}
v faciliter {obj: dialogue/négociation/accord/pourparler/échange/discussion}
v favoriser dialogue
v patronner {obj: négociation/accord}
v obtenir cessez-le-feu
v arracher trêve
v obtenir trêve
v superviser {obj: négociation/accord/trêve}
v faire asseoir table
n facilitation {from: state/org/person} agent > entre
v parrainer {obj: %talks/accord/trêve/processus/cessez-le-feu} subj > avec|entre
v chapeauter {obj: %talks/processus} subj > avec|entre
v superviser {obj: %talks/processus} subj > avec|entre
v présider {obj: %talks}        subj > avec|entre

[shuttle]
v: subj > entre|en|à
n: agent > entre|en
v faire navette
v mener diplomatie navette
v multiplier navette
v multiplier contact diplomatique
v faire aller-retour diplomatique
n diplomatie navette
n navette diplomatique
n ballet diplomatique
n mission paix
n intense activité diplomatique

[intercede]
v: subj > auprès_de|en_faveur_de|pour
n: agent > auprès_de|en_faveur_de
v intercéder
v intervenir auprès
v plaider auprès
v s'entremettre auprès
v user influence auprès
n intercession
n intervention auprès

[summit]
n: occasion > de|event|avec
n sommet
n réunion
n rencontre
n conférence
n assemblée générale
n assemblée {to: org}
n session {to: org}
n forum
n conseil {to: org}
n conseil ministre {to: org}
n congrès {to: org}
n sommet extraordinaire
n sommet informel
n sommet annuel
n réunion sommet
n plénum {to: org}
n conclave {to: org}
n sommet                       both|agent > avec|both
n sommet bilatéral             both|agent > avec|both
n sommet                       adj > avec
n rencontre sommet             both|agent > avec|both
n réunion ministérielle        both|occasion > de|avec|both
v tenir sommet                 subj > avec|both
v se réunir sommet             subj > avec|both
v se retrouver sommet          subj > avec|both
v se rencontrer sommet         subj > avec|both
v participer ensemble sommet   subj > avec|both

[trilateral]
n: both|agent > avec|both
v: both > avec|both
n trilatérale
n réunion trilatérale
n réunion tripartite
n sommet tripartite
n sommet trilatéral
n rencontre trilatérale
n rencontre tripartite
n réunion quadripartite
n sommet quadripartite
n format normandie
n entretien trilatéral
v tenir réunion trilatérale
v tenir sommet tripartite
v se réunir à trois
v tenir rencontre trilatérale
v tenir réunion tripartite
v tenir sommet trilatéral

[peace_conference]
n: both|occasion > de|avec|both
v: subj > de|avec|à
n conférence paix
n sommet paix
n conférence internationale paix
n conférence réconciliation
n conférence donateur
n table ronde
n forum paix
v participer conférence paix
v assister conférence paix
v participer sommet paix
v participer pourparler paix
v prendre part pourparler paix
v prendre part conférence paix

[chair]
v: subj > obj|de|avec
v présider {obj: %meetings}
v convoquer {obj: sommet/réunion/conférence}
v ouvrir {obj: sommet/conférence}
v clore {obj: sommet/conférence}
v coprésider {obj: %meetings}
v diriger {obj: réunion/séance/conférence}
v réunir {to: person/group; from: person/state/org}
v tenir {obj: sommet/conférence/session}

[attend]
v: subj > de|à|avec
v participer {obj: %meetings}  subj > obj|à
v participer {to: org/group}   subj > à
v assister {to: org/group}     subj > à|avec
v prendre part {to: org/group} subj > à
v participer sommet
v participer réunion
v participer conférence
v participer assemblée
v participer session
v participer forum
v participer cérémonie
v participer consultation
v assister sommet
v assister réunion
v assister conférence
v assister session
v assister assemblée
v assister forum
v assister inauguration
v prendre part sommet
v prendre part réunion
v prendre part conférence
v prendre part forum
v prendre part discussion
v prendre part cérémonie
v se joindre réunion
v se joindre sommet
v participer négociation       subj > avec|de
v participer pourparler        subj > avec|de
v participer discussion        subj > avec|de
v prendre part négociation     subj > avec|de
v prendre part pourparler      subj > avec|de
v siéger {to: org}             subj > à
n participation {to: org}      agent > à
n présence sommet              agent > de
n participation sommet         agent > de

[attend_ceremony]
v: subj > de|à|en|avec
v assister cérémonie
v assister défilé
v assister à investiture
v assister parade
v assister commémoration
v assister mariage
v assister couronnement
v assister jeu
v assister match avec
v participer commémoration
v participer défilé
v participer célébration
v assister célébration
v assister prestation serment
v assister funéraille          subj > de
v assister obsèques            subj > de
v se rendre obsèques           subj > de
v se rendre funéraille         subj > de
v participer funéraille        subj > de
v participer obsèques          subj > de

[address_assembly]
v: subj > devant|à
v prendre parole
v s'exprimer devant assemblée
v s'adresser assemblée
v s'adresser assemblée générale
v prononcer discours devant
v intervenir devant
v prononcer allocution devant
v discourir
v s'exprimer                   subj > devant
v plaider cause devant         subj > devant
v témoigner {to: org}          subj > devant

[emergency_session]
v: both > avec|both|de
n: both|occasion > de|avec|both
v se réunir en urgence
v tenir réunion urgence
v tenir réunion crise
v tenir session extraordinaire
v convoquer réunion urgence
v tenir séance extraordinaire
v se réunir en session extraordinaire
v tenir sommet extraordinaire
v réunir conseil sécurité
n réunion urgence
n session extraordinaire
n sommet urgence
n séance extraordinaire
n consultation urgence
n réunion extraordinaire

[party_contacts]
v: subj > avec|obj
v débattre avec candidat
v rencontrer candidat
v recevoir candidat
v consulter candidat
v affronter débat
v débattre télévision
n débat télévisé               both|agent > avec|both
n débat présidentiel           both|agent > avec|both

[legal_consultation]
v: subj > avec|à|obj
v s'entretenir avec juge
v consulter avocat {to: person}
v s'entretenir avec procureur
v rencontrer détenu
v visiter détenu
v rendre visite prison
v visiter prison
v visiter prisonnier
v rendre visite prisonnier
v accorder visite consulaire
v rendre visite consulaire
n visite consulaire            agent > à
n accès consulaire             agent > à
n visite prison                agent > à

[cyber_consultation]
v: both > avec|both
n: both|agent > avec|both
v discuter cybersécurité
v évoquer cybersécurité
v évoquer cyberattaque
v discuter cyberattaque
v aborder cybersécurité
n dialogue cyber
n dialogue cybersécurité
n consultation cyber
