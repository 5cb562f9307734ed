# Mots d'accusation, de refus, de menace et de protestation qui disent autre chose en cette compagnie.

[nothing]
v: subj > obj
n: agent > de
v manifester intérêt
v manifester désir
v manifester envie
v manifester enthousiasme
v manifester joie
v manifester amitié
v marcher sur trace
v marcher bien
v marcher à pied
v défiler sur tapis
v défiler pour marque
v menacer de s'effondrer
v menacer ruine
v menacer d'extinction
v refuser priorité
v refuser obstacle
v rejeter à eau
v rejeter co
v condamner porte
v condamner à rester
v contester penalty
v critiquer film
v critiquer livre
v ignorer tout
v ignorer existence
v inspecter lieux
v nier évidence
v défier loi gravité
v défier temps
v manquer vol
v manquer train
v manquer cible
v manquer pénalty
v bloquer ballon
v bloquer téléphone
n marche suivre
n marche pied
n rejet organe
n rejet greffe
n rejet co
n plainte vent
n grève sable
n refus priorité
n grève galets
n contrôle qualité
n audit énergétique
