<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>__main__</name>
    <message>
        <source>Qt cannot be loaded ({known}); install CRM Desktop anew.</source>
        <translation>Impossible de charger Qt ({known}) ; réinstallez CRM Desktop.</translation>
    </message>
    <message>
        <source>window left out ({lack})</source>
        <translation>fenêtre non testée ({lack})</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>window: {view}</source>
        <translation>fenêtre : {view}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Backed up to {name}.</source>
        <translation>Sauvegarde enregistrée dans {name}.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Rechercher les mises à jour…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>About CRM Desktop</source>
        <translation>À propos de CRM Desktop</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>Aucune sauvegarde n'a été faite. {why}</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>Sauvegarde {name} restaurée.</translation>
    </message>
    <message>
        <source>Restored {name}; what was open before is kept as a backup.</source>
        <translation>Sauvegarde {name} restaurée ; la base ouverte auparavant est conservée comme sauvegarde.</translation>
    </message>
    <message>
        <source>The address for updates did not answer with a version; try again later.</source>
        <translation>L'adresse des mises à jour n'a indiqué aucune version ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Version {version} of CRM Desktop can be had.</source>
        <translation>La version {version} de CRM Desktop est disponible.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Asking for a newer version…</source>
        <translation>Recherche d'une version plus récente…</translation>
    </message>
    <message>
        <source>This copy names no address to ask for newer versions; Settings › Updates takes one.</source>
        <translation>Aucune adresse n'est indiquée pour les nouvelles versions ; saisissez-en une sous Paramètres › Mises à jour.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Vous avez la version la plus récente, {version}.</translation>
    </message>
    <message>
        <source>There is no log yet; it would be {path}.</source>
        <translation>Il n'y a pas encore de journal ; il serait ici : {path}.</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Something went wrong in the program ({name}: {error}); nothing half-done was kept.</source>
        <translation>Une erreur s'est produite dans le programme ({name} : {error}) ; rien n'a été enregistré à moitié.</translation>
    </message>
    <message>
        <source>The answer cannot be written: {strerror}.</source>
        <translation>Impossible d'écrire la réponse : {strerror}.</translation>
    </message>
    <message>
        <source>{what} The details are in {path}.</source>
        <translation>{what} Les détails se trouvent dans {path}.</translation>
    </message>
    <message>
        <source>The self-test found no texts in: {languages}.</source>
        <translation>L'autotest n'a trouvé aucun texte pour : {languages}.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished was not written.</source>
        <translation>Interrompu ; ce qui n'était pas terminé n'a pas été écrit.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>{step}: works
</source>
        <translation>{step} : OK
</translation>
    </message>
</context>
<context>
    <name>commands/forecasting</name>
    <message>
        <source>all pipelines</source>
        <translation>tous les pipelines</translation>
    </message>
    <message>
        <source>Forecast as of {as_of}, {pipeline}, in {currency}</source>
        <translation>Prévisions au {as_of}, {pipeline}, en {currency}</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>opportunité</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>opportunités</translation>
    </message>
    <message>
        <source>No amount: {opportunities}</source>
        <translation>Sans montant : {opportunities}</translation>
    </message>
    <message>
        <source>Since the snapshot of {on}</source>
        <translation>Depuis l'instantané du {on}</translation>
    </message>
    <message>
        <source>{target} should end in .pdf or .xlsx.</source>
        <translation>{target} doit se terminer par .pdf ou .xlsx.</translation>
    </message>
    <message>
        <source>Written to {target}.</source>
        <translation>Enregistré dans {target}.</translation>
    </message>
    <message>
        <source>In {code}: {opportunities}, {amount:,.2f}</source>
        <translation>En {code} : {opportunities}, {amount:,.2f}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Kept a snapshot of {kept}.</source>
        <translation>Instantané de {kept} conservé.</translation>
    </message>
    <message>
        <source>This week has its snapshot already.</source>
        <translation>L'instantané de cette semaine existe déjà.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>commands/importing</name>
    <message>
        <source>{row} = {created:,} created + {updated:,} updated + {skipped:,} skipped + {refused:,} refused</source>
        <translation>{row} = créées {created:,} + mises à jour {updated:,} + ignorées {skipped:,} + refusées {refused:,}</translation>
    </message>
    <message>
        <source>--pipeline is only for --as opportunities.</source>
        <translation>--pipeline ne s'emploie qu'avec --as opportunities.</translation>
    </message>
    <message>
        <source>--list names where leads come from; it is only for leads.</source>
        <translation>--list indique d'où viennent les leads ; cette option ne vaut que pour les leads.</translation>
    </message>
    <message>
        <source>Would import {file} as {kind}.</source>
        <translation>{file} serait importé comme {kind}.</translation>
    </message>
    <message>
        <source>Imported {file} as {kind}.</source>
        <translation>{file} importé comme {kind}.</translation>
    </message>
    <message>
        <source>  not part of the list: row {row}, “{text}”</source>
        <translation>  hors de la liste : ligne {row}, « {text} »</translation>
    </message>
    <message>
        <source>The refused rows, with reasons: {refused_file}</source>
        <translation>Lignes refusées, avec les motifs : {refused_file}</translation>
    </message>
    <message>
        <source>{name} is only for leads.</source>
        <translation>{name} ne vaut que pour les leads.</translation>
    </message>
    <message>
        <source>“{name}” is no user of this program.</source>
        <translation>« {name} » n'est pas un utilisateur de ce programme.</translation>
    </message>
    <message>
        <source>“{pair}” is no mapping; write --map "COLUMN=field".</source>
        <translation>« {pair} » n'est pas une correspondance ; écrivez --map "COLONNE=champ".</translation>
    </message>
    <message>
        <source>Sheet {sheet}, headers in row {row}.</source>
        <translation>Feuille {sheet}, en-têtes à la ligne {row}.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, without headers.</source>
        <translation>Feuille {sheet}, sans en-têtes.</translation>
    </message>
    <message>
        <source>  not taken: {columns}</source>
        <translation>  non reprises : {columns}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
</context>
<context>
    <name>commands/keeping</name>
    <message>
        <source>{problem} found; restore a backup, or ask for help with this list.</source>
        <translation>{problem} ; restaurez une sauvegarde ou demandez de l'aide avec cette liste.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Restored {file}.</source>
        <translation>{file} a été restauré.</translation>
    </message>
    <message>
        <source>Backed up to {target} ({size:,} bytes).</source>
        <translation>Sauvegarde enregistrée dans {target} ({size:,} octets).</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>Last change: {at}, {who}: {what}</source>
        <translation>Dernière modification : {at}, {who} : {what}</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Tout concorde.</translation>
    </message>
    <message>
        <source>It would change: {changes}.</source>
        <translation>Différences : {changes}.</translation>
    </message>
    <message>
        <source>As many records of each kind as now.</source>
        <translation>Autant de fiches de chaque type qu'actuellement.</translation>
    </message>
    <message>
        <source>What was there before is kept in {kept}.</source>
        <translation>L'état précédent est conservé dans {kept}.</translation>
    </message>
</context>
<context>
    <name>commands/listing</name>
    <message>
        <source>1 entry for the calendar</source>
        <translation>1 entrée d'agenda</translation>
    </message>
    <message>
        <source>{count:,} entries for the calendar</source>
        <translation>{count:,} entrées d'agenda</translation>
    </message>
    <message>
        <source> {how_many} without an address left out.</source>
        <translation> {how_many} sans adresse, non pris en compte.</translation>
    </message>
    <message>
        <source>Say what is to be in {target}: --labels with the name of a sheet, or --call-sheet.</source>
        <translation>Précisez le contenu de {target} : --labels avec le nom d'une planche, ou --call-sheet.</translation>
    </message>
    <message>
        <source>Exported {how_many} to {target}.</source>
        <translation>Exporté dans {target} : {how_many}.</translation>
    </message>
    <message>
        <source>A calendar holds activities, not {plural}; write export activities {target}.</source>
        <translation>Un agenda contient des activités, pas des {plural} ; écrivez export activities {target}.</translation>
    </message>
    <message>
        <source>Exported {entries} to {target}.</source>
        <translation>Exporté dans {target} : {entries}.</translation>
    </message>
    <message>
        <source>{plural} have no address and no phone; print leads, people or companies.</source>
        <translation>Ni adresse ni téléphone : {plural} ; imprimez des leads, des personnes ou des entreprises.</translation>
    </message>
    <message>
        <source>{target} should end in .pdf, as labels and call sheets are PDFs.</source>
        <translation>{target} doit se terminer par .pdf : étiquettes et fiches d'appel sont des PDF.</translation>
    </message>
    <message>
        <source>Printed {how_many} to {target}.{without}</source>
        <translation>Imprimé dans {target} : {how_many}.{without}</translation>
    </message>
    <message>
        <source>--fields names no field; write for instance --fields id,name.</source>
        <translation>--fields ne cite aucun champ ; écrivez par exemple --fields id,name.</translation>
    </message>
    <message>
        <source>{count:,} of {other_count}.</source>
        <translation>{count:,} sur {other_count}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>commands/place</name>
    <message>
        <source>One window has one database; name one of them.</source>
        <translation>Une fenêtre n'ouvre qu'une base de données ; n'en indiquez qu'une.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); name another database with --database.</source>
        <translation>Impossible de créer le dossier {folder} ({reason}) ; indiquez une autre base de données avec --database.</translation>
    </message>
</context>
<context>
    <name>commands/reporting</name>
    <message>
        <source>There is no {what} “{name}”.</source>
        <translation>Introuvable : {what} « {name} ».</translation>
    </message>
    <message>
        <source>{report} is grouped by {groups}, not by {by}.</source>
        <translation>{report} se regroupe par {groups}, pas par {by}.</translation>
    </message>
    <message>
        <source>{report} is not filtered by {name}.</source>
        <translation>{report} ne se filtre pas par {name}.</translation>
    </message>
</context>
<context>
    <name>commands/selling</name>
    <message>
        <source>{moved} is in {stage} already</source>
        <translation>{moved} est déjà à l'étape {stage}</translation>
    </message>
    <message>
        <source>{chosen} has no stage “{name}”; it has {known}.</source>
        <translation>{chosen} n'a pas d'étape « {name} » ; étapes existantes : {known}.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; there are {known}.</source>
        <translation>Il n'y a pas de pipeline « {name} » ; pipelines existants : {known}.</translation>
    </message>
    <message>
        <source>No lead matches, so nothing was converted.</source>
        <translation>Aucun lead ne correspond ; rien n'a été converti.</translation>
    </message>
    <message>
        <source>--reason and --on are for winning and losing, and {stage} is an open stage.</source>
        <translation>--reason et --on servent à gagner ou à perdre, et {stage} est une étape ouverte.</translation>
    </message>
    <message>
        <source>--amount for several leads needs --opportunity "NAME", too.</source>
        <translation>Pour plusieurs leads, --amount exige aussi --opportunity "NOM".</translation>
    </message>
    <message>
        <source>“{each}” is no answer; write it as QUESTION=ANSWER.</source>
        <translation>« {each} » n'est pas une réponse ; écrivez QUESTION=RÉPONSE.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
</context>
<context>
    <name>commands/undoing</name>
    <message>
        <source>“{undone}” is not undone, since records have been changed since: {reasons}{more}; undo {change_id} --later leave leaves them as they are, --later take takes them along.</source>
        <translation>« {undone} » n'est pas annulé, car des fiches ont été modifiées depuis : {reasons}{more} ; undo {change_id} --later leave les laisse telles quelles, --later take les annule aussi.</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation> et {count:,} de plus</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n'a encore été fait.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>The database does not answer; what is typed now cannot be kept. Trying again…</source>
        <translation>La base de données ne répond pas ; ce que vous saisissez ne peut pas être enregistré. Nouvelle tentative…</translation>
    </message>
    <message>
        <source>The connection to the database was lost, and is there again.</source>
        <translation>La connexion à la base de données avait été perdue ; elle est rétablie.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>{width} × {height} at {devicepixelratio:g}</source>
        <translation>{width} × {height} à {devicepixelratio:g}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Your data is safe.</source>
        <translation>Le programme s'est arrêté de façon inattendue la dernière fois. Vos données sont intactes.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe.</source>
        <translation>Une erreur s'est produite dans le programme. Vos données sont intactes.</translation>
    </message>
</context>
<context>
    <name>databases</name>
    <message>
        <source>CRM Desktop databases (*.crmdb);;All files (*)</source>
        <translation>Bases de données CRM Desktop (*.crmdb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Ouvrir une base…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Nouvelle base…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>{why} Nothing can be changed here.</source>
        <translation>{why} Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d'une copie…</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} - Copie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nouvelle base de données</translation>
    </message>
    <message>
        <source>{name} is open already.</source>
        <translation>{name} est déjà ouvert.</translation>
    </message>
    <message>
        <source>{name} exists already; open it, or choose another name for the new one.</source>
        <translation>{name} existe déjà ; ouvrez-le ou choisissez un autre nom pour la nouvelle base.</translation>
    </message>
    <message>
        <source>{name} lies on a network share: it is safe there, but slower; for several people at once a server is the better place.</source>
        <translation>{name} se trouve sur un partage réseau : le fichier y est en sécurité, mais plus lent ; à plusieurs en même temps, un serveur convient mieux.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (introuvable)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Effacer cette liste</translation>
    </message>
</context>
<context>
    <name>dialogs/about</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Qt {version} is used under the LGPL, version 3. Its libraries are files of their own in {folder}; you may put others of the same version, which you have changed and built, in their place. Qt's source is at https://download.qt.io.</source>
        <translation>Qt {version} est utilisé sous licence LGPL, version 3. Ses bibliothèques sont des fichiers distincts dans {folder} ; vous pouvez les remplacer par d'autres de la même version, que vous aurez modifiées et compilées. Le code source de Qt se trouve sur https://download.qt.io.</translation>
    </message>
    <message>
        <source>Used under the LGPL, unchanged; you may put a changed version in its place.</source>
        <translation>Utilisé sous licence LGPL, sans modification ; vous pouvez le remplacer par une version modifiée.</translation>
    </message>
    <message>
        <source>Database: {place}</source>
        <translation>Base de données : {place}</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>CRM Desktop {version}</source>
        <translation>CRM Desktop {version}</translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, in one program and one file.</source>
        <translation>De la liste achetée aux prévisions imprimées, en un seul programme et un seul fichier.</translation>
    </message>
    <message>
        <source>It came without a licence text: {name}.</source>
        <translation>Livré sans texte de licence : {name}.</translation>
    </message>
</context>
<context>
    <name>dialogs/ask_password</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <translation>Connexion à {name}</translation>
    </message>
    <message>
        <source>Used until the program ends; it is not kept on this computer.</source>
        <translation>Utilisé jusqu'à la fermeture du programme ; il n'est pas conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>dialogs/build_filter</name>
    <message>
        <source>The filter was typed with “or”, “not” or parentheses, which rows cannot say. What you build replaces it.</source>
        <translation>Le filtre saisi contient « or », « not » ou des parenthèses, ce que des lignes ne peuvent pas exprimer. Celui que vous construisez le remplace.</translation>
    </message>
    <message>
        <source>Build filter</source>
        <translation>Construire un filtre</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>Le filtre en texte</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Shows everything.</source>
        <translation>Affiche tout.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>dialogs/close_opportunity</name>
    <message>
        <source>Mark as won</source>
        <translation>Marquer comme gagnée</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdue</translation>
    </message>
    <message>
        <source>What decided it, if you like</source>
        <translation>Ce qui a fait la décision (facultatif)</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Choisissez ou saisissez un motif</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Gagnée le</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdue le</translation>
    </message>
    <message>
        <source>Close opportunity</source>
        <translation>Clôturer l'opportunité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Choose a reason, or type a new one.</source>
        <translation>Choisissez un motif, ou saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>Give the amount; 0 if there was none.</source>
        <translation>Indiquez le montant ; 0 s'il n'y en a pas eu.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Montant ({currency})</translation>
    </message>
</context>
<context>
    <name>dialogs/connect_to_server</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>The team's PostgreSQL server; your administrator knows these. The password is not kept.</source>
        <translation>Le serveur PostgreSQL de l'équipe ; votre administrateur connaît ces données. Le mot de passe n'est pas conservé.</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/group_tree_model</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 lead</translation>
    </message>
    <message>
        <source>{count:,} leads</source>
        <translation>{count:,} leads</translation>
    </message>
    <message>
        <source>{name}, a company that is there</source>
        <translation>{name}, déjà parmi les entreprises</translation>
    </message>
    <message>
        <source>a new company</source>
        <translation>nouvelle entreprise</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>no company</source>
        <translation>aucune entreprise</translation>
    </message>
    <message>
        <source>the company alone</source>
        <translation>seulement l'entreprise</translation>
    </message>
    <message>
        <source>{name}, a person who is there</source>
        <translation>{name}, déjà parmi les personnes</translation>
    </message>
    <message>
        <source>the same person as {name}</source>
        <translation>comme {name}</translation>
    </message>
    <message>
        <source>Without a company</source>
        <translation>Sans entreprise</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/next_part</name>
    <message>
        <source>Follow-up</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Owner of what is new</source>
        <translation>Responsable des nouvelles fiches</translation>
    </message>
    <message>
        <source>It goes to the opportunity.</source>
        <translation>Elle passe à l'opportunité.</translation>
    </message>
    <message>
        <source>It becomes a task with {whom}.</source>
        <translation>Elle devient une tâche avec {whom}.</translation>
    </message>
    <message>
        <source>Call, send a quote…</source>
        <translation>Appeler, envoyer un devis…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/opportunity_part</name>
    <message>
        <source>Decides, pays, uses…</source>
        <translation>Décideur, payeur…</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Opportunity name</source>
        <translation>Nom de l'opportunité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Rôle de la personne</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>The opportunity needs a name.</source>
        <translation>Indiquez le nom de l'opportunité.</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nouvelle opportunité</translation>
    </message>
    <message>
        <source>Join {one} ({detail})</source>
        <translation>Rejoindre {one} ({detail})</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/own_rows</name>
    <message>
        <source>goes to {goal}</source>
        <translation>va dans {goal}</translation>
    </message>
    <message>
        <source>goes to {goal} if that is blank</source>
        <translation>va dans {goal} si ce champ est vide</translation>
    </message>
    <message>
        <source>{goes_to_the_opportun} {goal}; {without_an_opportuni} it is kept in the note</source>
        <translation>{goes_to_the_opportun} {goal} ; {without_an_opportuni}, conservé dans la note</translation>
    </message>
    <message>
        <source>is kept in the note</source>
        <translation>conservé dans la note</translation>
    </message>
    <message>
        <source>goes to the opportunity, to</source>
        <translation>va dans l'opportunité, champ</translation>
    </message>
    <message>
        <source>without an opportunity</source>
        <translation>sans opportunité</translation>
    </message>
    <message>
        <source>of the lead</source>
        <translation>du lead</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/sentence</name>
    <message>
        <source>a prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>a former customer</source>
        <translation>ancien client</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>the {opportunity} {names}</source>
        <translation>{opportunity} {names}</translation>
    </message>
    <message>
        <source>makes {records}</source>
        <translation>crée : {records}</translation>
    </message>
    <message>
        <source>adds to {records}</source>
        <translation>complète : {records}</translation>
    </message>
    <message>
        <source>{records} goes along</source>
        <translation>suit aussi : {records}</translation>
    </message>
    <message>
        <source>{records} go along</source>
        <translation>suivent aussi : {records}</translation>
    </message>
    <message>
        <source>the {noun} {names}</source>
        <translation>{noun} {names}</translation>
    </message>
    <message>
        <source>the {noun} {match}</source>
        <translation>{noun} {match}</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/target_choice</name>
    <message>
        <source>New {kind}</source>
        <translation>Créer une fiche {kind}</translation>
    </message>
    <message>
        <source>Another {kind}</source>
        <translation>Autre {kind}</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Sans {kind}</translation>
    </message>
    <message>
        <source>Choose the {kind} that is meant.</source>
        <translation>Précisez de qui il s'agit ({kind}).</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_cell</name>
    <message>
        <source>{field} of the {kind}</source>
        <translation>{field} ({kind})</translation>
    </message>
    <message>
        <source>fills a blank</source>
        <translation>complète un champ vide</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>est identique</translation>
    </message>
    <message>
        <source>the lead's note is added below</source>
        <translation>la note du lead est ajoutée dessous</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_grid</name>
    <message>
        <source>{field} of the lead</source>
        <translation>{field} du lead</translation>
    </message>
    <message>
        <source>stays on the lead</source>
        <translation>reste sur le lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_lead</name>
    <message>
        <source>Convert lead</source>
        <translation>Convertir le lead</translation>
    </message>
    <message>
        <source>Why it is qualified all the same</source>
        <translation>Pourquoi qualifier malgré tout</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Choose a person or a company for the lead to become.</source>
        <translation>Choisissez une personne ou une entreprise que le lead deviendra.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Possible value: {value:,} {currency}</source>
        <translation>Valeur possible : {value:,} {currency}</translation>
    </message>
    <message>
        <source>The new {kind} needs a name.</source>
        <translation>Indiquez un nom ({kind} à créer).</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_many</name>
    <message>
        <source>{count:,} new people</source>
        <translation>{count:,} personnes à créer</translation>
    </message>
    <message>
        <source>{count:,} new companies</source>
        <translation>{count:,} entreprises à créer</translation>
    </message>
    <message>
        <source>a new opportunity</source>
        <translation>nouvelle opportunité</translation>
    </message>
    <message>
        <source>{count:,} new opportunities</source>
        <translation>{count:,} nouvelles opportunités</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation>{count:,} personnes</translation>
    </message>
    <message>
        <source>1 company</source>
        <translation>1 entreprise</translation>
    </message>
    <message>
        <source>{count:,} companies</source>
        <translation>{count:,} entreprises</translation>
    </message>
    <message>
        <source>Convert leads together</source>
        <translation>Convertir des leads ensemble</translation>
    </message>
    <message>
        <source>Leads by company</source>
        <translation>Leads par entreprise</translation>
    </message>
    <message>
        <source>Why they are qualified all the same</source>
        <translation>Pourquoi les qualifier malgré tout</translation>
    </message>
    <message>
        <source>Converts {value}</source>
        <translation>Convertit {value}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Leads of one company are together. Untick who stays a lead; choose at the right who is meant.</source>
        <translation>Les leads de la même entreprise sont regroupés. Décochez ceux qui restent des leads ; précisez à droite de qui il s'agit.</translation>
    </message>
    <message>
        <source>adds to {held}</source>
        <translation>complète {held}</translation>
    </message>
    <message>
        <source>{count:,} converted before stay as they are</source>
        <translation>Déjà convertis, laissés tels quels : {count:,}</translation>
    </message>
    <message>
        <source>Tick the leads to convert.</source>
        <translation>Cochez les leads à convertir.</translation>
    </message>
    <message>
        <source>One for each company</source>
        <translation>Une par entreprise</translation>
    </message>
    <message>
        <source>One for each lead</source>
        <translation>Une par lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_round</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Conversion…</translation>
    </message>
    <message>
        <source>Convert lead {place:,} of {count:,}</source>
        <translation>Convertir le lead {place:,} sur {count:,}</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_activity</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Modifier l'activité</translation>
    </message>
    <message>
        <source>Both sides took part</source>
        <translation>Échange dans les deux sens</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_together</name>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Leave it empty to empty the field.</source>
        <translation>Laissez vide pour vider le champ.</translation>
    </message>
    <message>
        <source>Edit {whom}</source>
        <translation>Modifier {whom}</translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation>Modifier {whom}</translation>
    </message>
</context>
<context>
    <name>dialogs/error_report</name>
    <message>
        <source>Report of an error</source>
        <translation>Rapport d'erreur</translation>
    </message>
    <message>
        <source>Send this to whoever looks after the program for you. It says where in the program the error happened; it holds no names, no values and no paths of yours.</source>
        <translation>Envoyez ceci à qui s'occupe du programme pour vous. Le rapport indique où l'erreur s'est produite dans le programme ; il ne contient ni noms, ni valeurs, ni chemins de fichiers.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>dialogs/export_records</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>vCards (.vcf), for every address book</source>
        <translation>vCard (.vcf), pour tout carnet d'adresses</translation>
    </message>
    <message>
        <source>vCards 4.0 (.vcf)</source>
        <translation>vCard 4.0 (.vcf)</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>Exporter {count}…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export {many}</source>
        <translation>Exporter les {many}</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Contenu du tableau</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>A vCard holds names, ways to be reached, address, note and tags.</source>
        <translation>Une vCard contient noms, coordonnées, adresse, note et tags.</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Comme dans le tableau</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>dialogs/import_list</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>Importer {rows}</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>Lecture de {source}…</translation>
    </message>
    <message>
        <source>Taking “{name}”…</source>
        <translation>Ouverture de « {name} »…</translation>
    </message>
    <message>
        <source>The mapping is saved under its name, for any list with such columns.</source>
        <translation>La correspondance est enregistrée sous son nom, pour toute liste ayant ces colonnes.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Examen des colonnes…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche des doublons…</translation>
    </message>
    <message>
        <source>Nothing was read. Drop a list here, or choose a file.</source>
        <translation>Rien n'a été lu. Déposez une liste ici ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Cancel leaves the import; what you have changed here would be gone.</source>
        <translation>Annuler abandonne l'importation ; vos réglages seraient perdus.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n'a été importé</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_fields</name>
    <message>
        <source>Leave out</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nouveau champ…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_list</name>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Champ cible</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_remark</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>Your own field, kept as {type}</source>
        <translation>Champ personnalisé, type : {type}</translation>
    </message>
    <message>
        <source>Every value of “{header}” is read this way.</source>
        <translation>Toutes les valeurs de « {header} » sont lues ainsi.</translation>
    </message>
    <message>
        <source>Name of the new field for {header}</source>
        <translation>Nom du nouveau champ pour {header}</translation>
    </message>
    <message>
        <source>What the new field for {header} holds</source>
        <translation>Contenu du nouveau champ pour {header}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nom du nouveau champ</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/columns_step</name>
    <message>
        <source>column is</source>
        <translation>colonne importée</translation>
    </message>
    <message>
        <source>columns are</source>
        <translation>colonnes importées</translation>
    </message>
    <message>
        <source>{used} of {total} imported.</source>
        <translation>{used} sur {total}.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source> {can} be read in two ways; please choose.</source>
        <translation> Deux lectures possibles : {can}.</translation>
    </message>
    <message>
        <source>can</source>
        <translation>à préciser</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/done_step</name>
    <message>
        <source>{rows}: {created} created, {updated} updated, {skipped} skipped, {refused} refused.</source>
        <translation>{rows} – créées : {created}, mises à jour : {updated}, ignorées : {skipped}, refusées : {refused}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Show {seen}</source>
        <translation>Afficher les {seen}</translation>
    </message>
    <message>
        <source>{were} refused. Saved as a workbook they can be mended and imported again; the mapping is remembered.</source>
        <translation>{were}. À enregistrer dans un classeur, à corriger et à importer à nouveau ; la correspondance est mémorisée.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>The refused rows are in {path}. Mend them there, then import that workbook.</source>
        <translation>Les lignes refusées se trouvent dans {path}. Corrigez-les, puis importez ce classeur.</translation>
    </message>
    <message>
        <source>The workbook could not be written: {error}</source>
        <translation>Impossible d'écrire le classeur : {error}</translation>
    </message>
    <message>
        <source>The import was taken back. Nothing of it is left.</source>
        <translation>L'importation a été annulée. Il n'en reste rien.</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>cellules collées</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>ligne refusée</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>lignes refusées</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/file_step</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>Listes (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in your spreadsheet first, the row of headers too.</source>
        <translation>Il n'y a rien à coller. Copiez d'abord les cellules dans votre tableur, ligne d'en-tête comprise.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Europe occidentale (Windows)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>number signs</source>
        <translation>dièses</translation>
    </message>
    <message>
        <source>Below the list, not imported ({place}): {known}</source>
        <translation>Sous la liste, non importé ({place}) : {known}</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importer comme</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>ligne {numbers}</translation>
    </message>
    <message>
        <source>rows {numbers} to {other_numbers}</source>
        <translation>lignes {numbers} à {other_numbers}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>headers in row {header_row}</source>
        <translation>en-têtes à la ligne {header_row}</translation>
    </message>
    <message>
        <source>no headers</source>
        <translation>sans en-têtes</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>feuille {sheet}</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>séparateur : {sign}</translation>
    </message>
    <message>
        <source>Paste another list</source>
        <translation>Coller une autre liste</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Autre fichier…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/foot</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_read</name>
    <message>
        <source>This very file was imported on {date}; only what is new in it counts.</source>
        <translation>Ce même fichier a été importé le {date} ; seul ce qui y est nouveau compte.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>les cellules copiées</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_wanted</name>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV and vCard files of any kind, or cells copied from a spreadsheet</source>
        <translation>Fichiers Excel, OpenDocument, CSV et vCard de toute sorte, ou cellules copiées d'un tableur</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet ({keys})</source>
        <translation>Cellules copiées d'un tableur ({keys})</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>do</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/named_mappings</name>
    <message>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Name, such as the supplier’s</source>
        <translation>Nom, p. ex. du fournisseur</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Enregistrer la correspondance…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/pace</name>
    <message>
        <source>{minutes} left</source>
        <translation>encore {minutes}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>presque terminé</translation>
    </message>
    <message>
        <source>{seconds} left</source>
        <translation>encore {seconds}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>{rounded} rows a second</source>
        <translation>{rounded} lignes par seconde</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/problem_list</name>
    <message>
        <source>short postal code</source>
        <translation>code postal trop court</translation>
    </message>
    <message>
        <source>short postal codes</source>
        <translation>codes postaux trop courts</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Padded the {codes}</source>
        <translation>Complété : {codes}</translation>
    </message>
    <message>
        <source>Pad the {codes}</source>
        <translation>Compléter {codes}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/readings</name>
    <message>
        <source>{sample} is</source>
        <translation>{sample} =</translation>
    </message>
    <message>
        <source>How to read {found}</source>
        <translation>Comment lire {found}</translation>
    </message>
    <message>
        <source>{sample} is {said}</source>
        <translation>{sample} se lit {said}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/row_policies</name>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Fill blanks of what is there</source>
        <translation>Compléter les champs vides</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation>Remplacer l'existant</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>As the other rows</source>
        <translation>Comme les autres lignes</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_delegate</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>one</comment>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>one</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>one</comment>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>new {words}{with_deal}</source>
        <translation>à créer : {words}{with_deal}</translation>
    </message>
    <message>
        <source>Refused: </source>
        <translation>Refusé : </translation>
    </message>
    <message>
        <source>Updates </source>
        <translation>Met à jour </translation>
    </message>
    <message>
        <source>Duplicate of </source>
        <translation>Doublon : </translation>
    </message>
    <message>
        <source>of {kept}</source>
        <translation>{kept}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_found</name>
    <message>
        <source>New</source>
        <comment>many</comment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_model</name>
    <message>
        <source>“{header}” in the file</source>
        <translation>« {header} » dans le fichier</translation>
    </message>
    <message>
        <source>{reason}
Type over it to mend it.</source>
        <translation>{reason}
Saisissez une autre valeur pour corriger.</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_step</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Types de lignes</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>What to do with {rows}</source>
        <translation>Que faire de {rows}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/step_bar</name>
    <message>
        <source>Step {current} of {count}: {names}</source>
        <translation>Étape {current} sur {count} : {names}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/whole_file</name>
    <message>
        <source>As the file says</source>
        <translation>Comme indiqué dans le fichier</translation>
    </message>
    <message>
        <source>For the whole list</source>
        <translation>Pour toute la liste</translation>
    </message>
    <message>
        <source>Rows that are known already</source>
        <translation>Lignes déjà connues</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Achetée le</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Owners, taking turns</source>
        <translation>Responsables, à tour de rôle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Sans liste</translation>
    </message>
    <message>
        <source>fair, north</source>
        <translation>salon, nord</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>dialogs/known_line</name>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>{name}{detail} is a company already: {reason}.</source>
        <translation>{name}{detail} est déjà une entreprise : {reason}.</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the people.</source>
        <translation>{user} est un utilisateur de ce programme ; les utilisateurs n'ont pas leur place parmi les personnes.</translation>
    </message>
    <message>
        <source>{name}{detail} is a person already: {reason}.</source>
        <translation>{name}{detail} est déjà une personne : {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs/label_places</name>
    <message>
        <source>Label {first} of {labels}</source>
        <translation>Étiquette {first} sur {labels}</translation>
    </message>
    <message>
        <source>{said}. Click the first label that is still on the sheet.</source>
        <translation>{said}. Cliquez sur la première étiquette encore présente sur la planche.</translation>
    </message>
</context>
<context>
    <name>dialogs/log_activity</name>
    <message>
        <source>Log activity</source>
        <translation>Consigner une activité</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
</context>
<context>
    <name>dialogs/mark_dead</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Has a supplier, no budget…</source>
        <translation>A un fournisseur, pas de budget…</translation>
    </message>
</context>
<context>
    <name>dialogs/merge_records</name>
    <message>
        <source>record goes</source>
        <translation>fiche est fusionnée</translation>
    </message>
    <message>
        <source>records go</source>
        <translation>fiches sont fusionnées</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>Fusionner des {what}</translation>
    </message>
    <message>
        <source>Show fields that are the same, too</source>
        <translation>Afficher aussi les champs identiques</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>{what} into {names}, and activities, tags, roles and all else that hangs on it go along.</source>
        <translation>{what} dans {names} ; activités, tags, rôles et tout ce qui s'y rattache suivent.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Annuler rétablit tout.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>{names} stays</source>
        <translation>Conserver {names}</translation>
    </message>
    <message>
        <source>All notes are kept.</source>
        <translation>Toutes les notes sont conservées.</translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation>Il n'y a aucune autre différence.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>dialogs/move_stages</name>
    <message>
        <source>{stage} goes to</source>
        <translation>{stage} devient</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Take the stage along</source>
        <translation>Reprendre l'étape</translation>
    </message>
</context>
<context>
    <name>dialogs/move_to_pipeline</name>
    <message>
        <source>Move to another pipeline</source>
        <translation>Changer de pipeline</translation>
    </message>
    <message>
        <source>What it was won for stays in every report of the past; it may be won again there.</source>
        <translation>Ce qui a été gagné reste dans tous les rapports passés ; l'opportunité peut y être gagnée à nouveau.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>dialogs/new_company</name>
    <message>
        <source>New company</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Ajouter l'entreprise</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>dialogs/new_lead</name>
    <message>
        <source>is a lead already</source>
        <translation>est déjà un lead</translation>
    </message>
    <message>
        <source>is a person already</source>
        <translation>est déjà une personne</translation>
    </message>
    <message>
        <source>is a company already</source>
        <translation>est déjà une entreprise</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouveau lead</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Ajouter le lead</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation>Valeur possible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ann Lee, Acme, ann@acme.com, call friday – or paste a signature or a vCard</source>
        <translation>Anne Roy, Acme, anne@acme.fr, appeler vendredi – ou collez signature ou vCard</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the leads.</source>
        <translation>{user} est un utilisateur de ce programme ; les utilisateurs n'ont pas leur place parmi les leads.</translation>
    </message>
</context>
<context>
    <name>dialogs/new_opportunity</name>
    <message>
        <source>Add opportunity</source>
        <translation>Ajouter l'opportunité</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>Date d'action</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
</context>
<context>
    <name>dialogs/new_own_field</name>
    <message>
        <source>A line of text, or a code in which zeros at the beginning count.</source>
        <translation>Une ligne de texte, ou un code dont les zéros du début comptent.</translation>
    </message>
    <message>
        <source>A number with or without a point, to be compared and sorted as one.</source>
        <translation>Un nombre, avec ou sans décimales, à comparer et à trier comme tel.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>Une somme d'argent.</translation>
    </message>
    <message>
        <source>A day.</source>
        <translation>Un jour.</translation>
    </message>
    <message>
        <source>One of a few words that you write below.</source>
        <translation>Un mot parmi ceux que vous écrivez ci-dessous.</translation>
    </message>
    <message>
        <source>Yes, no, or not known.</source>
        <translation>Oui, non, ou inconnu.</translation>
    </message>
    <message>
        <source>A web page, which opens with one click.</source>
        <translation>Une page web, qui s'ouvre d'un clic.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New field of {whose}</source>
        <translation>Nouveau champ : {whose}</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>What is meant by it, shown beside it</source>
        <translation>Sa signification, affichée à côté</translation>
    </message>
</context>
<context>
    <name>dialogs/new_person</name>
    <message>
        <source>Add person</source>
        <translation>Ajouter la personne</translation>
    </message>
</context>
<context>
    <name>dialogs/new_record</name>
    <message>
        <source>Can be filled in later, and counts as missing until then: {fields}.</source>
        <translation>Peut être rempli plus tard et compte comme manquant d'ici là : {fields}.</translation>
    </message>
</context>
<context>
    <name>dialogs/open_elsewhere</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Ouvrir pour consulter</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Choisir une autre…</translation>
    </message>
    <message>
        <source>Two who write into one file at the same time wait for each other; a server does not let them wait.</source>
        <translation>Deux personnes qui écrivent en même temps dans un même fichier s'attendent l'une l'autre ; un serveur ne fait attendre personne.</translation>
    </message>
</context>
<context>
    <name>dialogs/people_on_opportunity</name>
    <message>
        <source>Decides</source>
        <translation>Décideur</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influenceur</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Prescripteur</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Contact technique</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role of {person}</source>
        <translation>Rôle de {person}</translation>
    </message>
</context>
<context>
    <name>dialogs/print_dialog</name>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Envoyer par e-mail…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>Enregistrement de {path}…</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>Saved {what}</source>
        <translation>Enregistré : {what}</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer</source>
        <translation>Envoi à l'imprimante : {pages}</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No mail program here opens a draft; save the PDF and attach it.</source>
        <translation>Aucun programme de messagerie n'ouvre ici de brouillon ; enregistrez le PDF et joignez-le.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>dialogs/print_forecast</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Forecast {as_of}</source>
        <translation>Prévisions {as_of}</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Enregistrer le classeur…</translation>
    </message>
    <message>
        <source>Print forecast</source>
        <translation>Imprimer les prévisions</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>List the opportunities</source>
        <translation>Lister les opportunités</translation>
    </message>
    <message>
        <source>Changes, quotas and trust</source>
        <translation>Évolution, objectifs et fiabilité</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Regroupé par</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
</context>
<context>
    <name>dialogs/print_preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>dialogs/print_records</name>
    <message>
        <source>{labels}, {each} on a sheet.</source>
        <translation>{labels}, {each} par planche.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>{records} has no address and is left out.</source>
        <translation>{records} sans adresse, non prise en compte.</translation>
    </message>
    <message>
        <source>{records} have no address and are left out.</source>
        <translation>{records} sans adresse, non prises en compte.</translation>
    </message>
    <message>
        <source>Print call sheet</source>
        <translation>Imprimer la fiche d'appel</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of labels</comment>
        <translation>Planche</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Première étiquette</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>dialogs/printer_pages</name>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>L'imprimante ne répond pas ; rien n'a été imprimé.</translation>
    </message>
</context>
<context>
    <name>dialogs/restore_backup</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuelle</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Last change: {what}, {when}</source>
        <translation>Dernière modification : {what}, {when}</translation>
    </message>
    <message>
        <source>There are no backups yet; choose a file to restore it.</source>
        <translation>Il n'y a pas encore de sauvegarde ; choisissez un fichier à restaurer.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Last change: {what}, by {who}, {when}</source>
        <translation>Dernière modification : {what}, par {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>What is open now is kept as a backup of its own, so that it can be taken back.</source>
        <translation>Ce qui est ouvert actuellement est conservé dans sa propre sauvegarde, pour pouvoir revenir en arrière.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Dernière modification incluse</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Impossible à restaurer</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverte actuellement</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Examen…</translation>
    </message>
</context>
<context>
    <name>dialogs/server_account</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Make a password</source>
        <translation>Créer un mot de passe</translation>
    </message>
    <message>
        <source>Tell it to them now: it is kept on the server alone, and nobody can read it later.</source>
        <translation>Communiquez-le maintenant : il n'est gardé que sur le serveur, où on ne pourra pas le relire.</translation>
    </message>
    <message>
        <source>Server account for {name}</source>
        <translation>Compte sur le serveur pour {name}</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Nouveau mot de passe pour {name}</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
</context>
<context>
    <name>dialogs/set_next_action</name>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Plan nothing</source>
        <translation>Ne rien prévoir</translation>
    </message>
</context>
<context>
    <name>dialogs/set_quota</name>
    <message>
        <source>Quota</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Manager's figure</source>
        <translation>Chiffre du manager</translation>
    </message>
    <message>
        <source>Stands beside the owner's and changes none.</source>
        <translation>S'affiche à côté de celui du responsable sans le modifier.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Quota of {owner}, {period}</source>
        <translation>Objectif de {owner}, {period}</translation>
    </message>
    <message>
        <source>Set quota</source>
        <translation>Fixer l'objectif</translation>
    </message>
</context>
<context>
    <name>dialogs/shortcuts</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Vers la zone suivante</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tick, press</source>
        <translation>Cocher, activer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation>Quitter, fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Aucun raccourci ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>dialogs/show_code</name>
    <message>
        <source>Code for the phone</source>
        <translation>Code pour le téléphone</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it to take the contact into its address book.</source>
        <translation>Visez-le avec l'appareil photo d'un téléphone pour ajouter ces coordonnées à son carnet d'adresses.</translation>
    </message>
</context>
<context>
    <name>dialogs/stage_questions</name>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>Déplacer l'opportunité</translation>
    </message>
    <message>
        <source>Move to {to}</source>
        <translation>Passer à {to}</translation>
    </message>
    <message>
        <source>{question}  (may be left open)</source>
        <translation>{question}  (facultatif)</translation>
    </message>
    <message>
        <source>Answer “{text}”.</source>
        <translation>Répondez à « {text} ».</translation>
    </message>
</context>
<context>
    <name>dialogs/tag_records</name>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des tags</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Retirer des tags</translation>
    </message>
    <message>
        <source>Tag {whom}</source>
        <translation>Tags de {whom}</translation>
    </message>
</context>
<context>
    <name>dialogs/take_card</name>
    <message>
        <source>Fill in from vCard</source>
        <translation>Compléter depuis la vCard</translation>
    </message>
    <message>
        <source>These fields are blank and will be filled:</source>
        <translation>Ces champs sont vides et seront remplis :</translation>
    </message>
    <message>
        <source>The card says nothing for a field that is blank.</source>
        <translation>La carte n'apporte rien pour un champ vide.</translation>
    </message>
    <message>
        <source>These say something else already, and stay as they are:</source>
        <translation>Ceux-ci ont déjà une autre valeur et restent tels quels :</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>{held}  (card: {card})</source>
        <translation>{held}  (carte : {card})</translation>
    </message>
</context>
<context>
    <name>handing_out</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Exported {counted} to {name}</source>
        <translation>Exporté dans {name} : {counted}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting {counted}…</source>
        <translation>Exportation de {counted}…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>models/accounts/connected</name>
    <message>
        <source>The account “{account}” is no user's here; an administrator gives it to one in Settings.</source>
        <translation>Le compte « {account} » n'est ici celui d'aucun utilisateur ; un administrateur l'attribue dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>models/accounts/deeds</name>
    <message>
        <source>Gave {user} the server account “{account}”</source>
        <translation>{user} a reçu le compte « {account} » sur le serveur</translation>
    </message>
    <message>
        <source>Removed the server account “{account}” of {user}</source>
        <translation>Compte « {account} » de {user} supprimé du serveur</translation>
    </message>
    <message>
        <source>give accounts</source>
        <translation>attribuer des comptes</translation>
    </message>
    <message>
        <source>The server does not let you manage accounts, so nothing was changed; its administrator runs: {sql}</source>
        <translation>Le serveur ne vous laisse pas gérer les comptes, rien n'a donc été modifié ; son administrateur exécute : {sql}</translation>
    </message>
    <message>
        <source>{user} has the account “{account}” already.</source>
        <translation>{user} a déjà le compte « {account} ».</translation>
    </message>
    <message>
        <source>The account “{account}” is another user's already.</source>
        <translation>Le compte « {account} » est déjà celui d'un autre utilisateur.</translation>
    </message>
    <message>
        <source>The server has an account “{account}” already; choose another name. If it is {user}'s, the server's administrator runs first: {sql}</source>
        <translation>Le serveur a déjà un compte « {account} » ; choisissez un autre nom. Si c'est celui de {user}, l'administrateur du serveur exécute d'abord : {sql}</translation>
    </message>
    <message>
        <source>“{account}” is no name for an account: small letters a to z, digits, _ - and . only.</source>
        <translation>« {account} » n'est pas un nom de compte : uniquement des minuscules de a à z, des chiffres, _ - et .</translation>
    </message>
    <message>
        <source>A password has {shortest} characters at least, and no blank at its ends.</source>
        <translation>Un mot de passe a au moins {shortest} caractères, sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>{user} has no account on the server.</source>
        <translation>{user} n'a pas de compte sur le serveur.</translation>
    </message>
    <message>
        <source>Accounts belong to a server; this database is a file.</source>
        <translation>Les comptes appartiennent à un serveur ; cette base est un fichier.</translation>
    </message>
    <message>
        <source>The server has no account “{account}” any more, so nothing was changed; make {user} another one.</source>
        <translation>Le serveur n'a plus le compte « {account} », rien n'a donc été modifié ; créez-en un autre pour {user}.</translation>
    </message>
    <message>
        <source>You are connected by “{account}”; another administrator removes it.</source>
        <translation>Vous êtes connecté avec « {account} » ; un autre administrateur le supprime.</translation>
    </message>
</context>
<context>
    <name>models/accounts/grants</name>
    <message>
        <source>The server has a role “{name}” that is not ours; rename that one first.</source>
        <translation>Le serveur a un rôle « {name} » qui n'est pas le nôtre ; renommez-le d'abord.</translation>
    </message>
</context>
<context>
    <name>models/activities/activity</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Both sides took part: counts as contact both ways</source>
        <translation>Les deux parties se sont parlé : compte comme échange réciproque</translation>
    </message>
    <message>
        <source>An RFC 5545 rule</source>
        <translation>Une règle RFC 5545</translation>
    </message>
</context>
<context>
    <name>models/activities/completing</name>
    <message>
        <source>Planned “{activity}”</source>
        <translation>Prévu : « {activity} »</translation>
    </message>
    <message>
        <source>Done: “{activity}”</source>
        <translation>Fait : « {activity} »</translation>
    </message>
    <message>
        <source>“{activity}” is done already.</source>
        <translation>« {activity} » est déjà fait.</translation>
    </message>
    <message>
        <source>, then “{follower}”</source>
        <translation>, puis « {follower} »</translation>
    </message>
</context>
<context>
    <name>models/activities/entry_words</name>
    <message>
        <source>Opened in {to_stage}</source>
        <translation>Créée à l'étape {to_stage}</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
</context>
<context>
    <name>models/activities/log</name>
    <message>
        <source>Logged a call</source>
        <translation>Appel consigné</translation>
    </message>
    <message>
        <source>Logged an email</source>
        <translation>E-mail consigné</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>Réunion consignée</translation>
    </message>
    <message>
        <source>Logged a note</source>
        <translation>Note consignée</translation>
    </message>
    <message>
        <source>Logged a task</source>
        <translation>Tâche consignée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>Deleted the {kind} “{activity}”</source>
        <translation>Supprimé : {kind} « {activity} »</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} fiches</translation>
    </message>
    <message>
        <source>A {kind} needs words.</source>
        <translation>Le texte est vide ({kind}).</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due first.</source>
        <translation>Ce qui se répète doit avoir une première échéance.</translation>
    </message>
    <message>
        <source>log it on the {target} {other_target}</source>
        <translation>consignez-la sur {target} {other_target}</translation>
    </message>
    <message>
        <source>log it on what it became</source>
        <translation>consignez-la sur ce qu'il est devenu</translation>
    </message>
    <message>
        <source>{lead} is converted and takes no new entries; {where}.</source>
        <translation>{lead} est converti et n'accepte plus d'activité ; {where}.</translation>
    </message>
    <message>
        <source>Added a note to {whom}</source>
        <translation>Note ajoutée à {whom}</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source> with {whom}</source>
        <translation> avec {whom}</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due next.</source>
        <translation>Ce qui se répète doit avoir une prochaine échéance.</translation>
    </message>
    <message>
        <source>An activity is not linked to a {noun}.</source>
        <translation>Une activité ne peut pas être liée à ceci : {noun}.</translation>
    </message>
    <message>
        <source> for {whom}</source>
        <translation> pour {whom}</translation>
    </message>
</context>
<context>
    <name>models/activities/marking_dead</name>
    <message>
        <source>Marked dead: {reason}</source>
        <translation>Classé sans suite : {reason}</translation>
    </message>
</context>
<context>
    <name>models/activities/next_actions</name>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Done: “{done}” for {record}{follows}</source>
        <translation>Fait : « {done} » pour {record}{follows}</translation>
    </message>
    <message>
        <source>Planned “{said}” for {record}</source>
        <translation>Prévu : « {said} » pour {record}</translation>
    </message>
    <message>
        <source>Planned nothing for {record}</source>
        <translation>Plus rien de prévu pour {record}</translation>
    </message>
    <message>
        <source>, then “{next_action}”</source>
        <translation>, puis « {next_action} »</translation>
    </message>
    <message>
        <source>This {kind} has been deleted meanwhile.</source>
        <translation>Supprimé entre-temps : {kind}.</translation>
    </message>
</context>
<context>
    <name>models/activities/repeating</name>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message>
        <source>Every {count} days</source>
        <translation>Tous les {count} jours</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>Toutes les {count} semaines</translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation>Tous les {count} mois</translation>
    </message>
    <message>
        <source>Every {count} years</source>
        <translation>Tous les {count} ans</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>Tous les lundis</translation>
    </message>
    <message>
        <source>Every Tuesday</source>
        <translation>Tous les mardis</translation>
    </message>
    <message>
        <source>Every Wednesday</source>
        <translation>Tous les mercredis</translation>
    </message>
    <message>
        <source>Every Thursday</source>
        <translation>Tous les jeudis</translation>
    </message>
    <message>
        <source>Every Friday</source>
        <translation>Tous les vendredis</translation>
    </message>
    <message>
        <source>Every Saturday</source>
        <translation>Tous les samedis</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>Tous les dimanches</translation>
    </message>
    <message>
        <source>Every {count} weeks on Monday</source>
        <translation>Toutes les {count} semaines, le lundi</translation>
    </message>
    <message>
        <source>Every {count} weeks on Tuesday</source>
        <translation>Toutes les {count} semaines, le mardi</translation>
    </message>
    <message>
        <source>Every {count} weeks on Wednesday</source>
        <translation>Toutes les {count} semaines, le mercredi</translation>
    </message>
    <message>
        <source>Every {count} weeks on Thursday</source>
        <translation>Toutes les {count} semaines, le jeudi</translation>
    </message>
    <message>
        <source>Every {count} weeks on Friday</source>
        <translation>Toutes les {count} semaines, le vendredi</translation>
    </message>
    <message>
        <source>Every {count} weeks on Saturday</source>
        <translation>Toutes les {count} semaines, le samedi</translation>
    </message>
    <message>
        <source>Every {count} weeks on Sunday</source>
        <translation>Toutes les {count} semaines, le dimanche</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Toutes les 2 semaines</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Tous les 3 mois</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Tous les 6 mois</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Sans répétition</translation>
    </message>
    <message>
        <source>“{words}” is no way to repeat; write every 2 weeks, every month or every friday.</source>
        <translation>« {words} » n'est pas une répétition ; écrivez toutes les 2 semaines, tous les mois ou tous les vendredis.</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Tous les jours ouvrés</translation>
    </message>
    <message>
        <source>“{rule}” would come more than once a day.</source>
        <translation>« {rule} » reviendrait plus d'une fois par jour.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating.</source>
        <translation>« {rule} » n'est pas une règle de répétition.</translation>
    </message>
</context>
<context>
    <name>models/activities/timeline</name>
    <message>
        <source>{lead} is converted. New entries belong to {at}.</source>
        <translation>{lead} est converti. Les nouvelles activités se consignent sur {at}.</translation>
    </message>
    <message>
        <source>what it became</source>
        <translation>ce qu'il est devenu</translation>
    </message>
</context>
<context>
    <name>models/bulk_editing</name>
    <message>
        <source>Pasted {what} into {count:,} {many}{said}</source>
        <translation>Collé : {what} dans {count:,} {many}{said}</translation>
    </message>
    <message>
        <source>Set {label} of {what} to “{shown}”</source>
        <translation>{label} de {what} : « {shown} »</translation>
    </message>
    <message>
        <source>Emptied {label} of {what}</source>
        <translation>Champ vidé : {label} de {what}</translation>
    </message>
    <message>
        <source>{written:,} cells</source>
        <translation>{written:,} cellules</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>; {count:,} refused, the first: {refused}</source>
        <translation> ; refus : {count:,}, le premier : {refused}</translation>
    </message>
    <message>
        <source>{field} follows from other things and is not changed by hand.</source>
        <translation>{field} découle d'autres données et ne se modifie pas à la main.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of them are so already, or converted and kept as they are.</source>
        <translation>Rien n'a été modifié : toutes ces fiches ont déjà cette valeur, ou sont converties et restent telles quelles.</translation>
    </message>
    <message>
        <source>A lead is converted by Convert…, which says what it becomes.</source>
        <translation>Un lead se convertit par Convertir…, où l'on précise ce qu'il devient.</translation>
    </message>
    <message>
        <source>There is nothing to paste here.</source>
        <translation>Il n'y a rien à coller ici.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation>Supprimé entre-temps par un autre utilisateur.</translation>
    </message>
    <message>
        <source>{field} of {record}: {refusal}</source>
        <translation>{field} de {record} : {refusal}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/call_run</name>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Pas intéressé</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Call run</source>
        <translation>Session d'appels</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Try again after days</source>
        <translation>Nouvel essai après (jours)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>a call of {called}</source>
        <translation>un appel à {called}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/outcomes</name>
    <message>
        <source>No answer from {called}</source>
        <translation>Pas de réponse : {called}</translation>
    </message>
    <message>
        <source>{called} asked to be called back</source>
        <translation>{called} demande à être rappelé</translation>
    </message>
    <message>
        <source>Agreed on a meeting with {called}</source>
        <translation>Rendez-vous pris avec {called}</translation>
    </message>
    <message>
        <source>{called} is not interested</source>
        <translation>{called} n'est pas intéressé</translation>
    </message>
    <message>
        <source>{number} is not the number of {record}</source>
        <translation>{number} n'est pas le numéro de {record}</translation>
    </message>
    <message>
        <source>Skipped {record}</source>
        <translation>Ignoré : {record}</translation>
    </message>
    <message>
        <source>Spoke on the phone, and qualified</source>
        <translation>Parlé au téléphone, puis qualifié</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>A demandé à être rappelé</translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation>Rendez-vous pris</translation>
    </message>
    <message>
        <source>{number} ({wrong}) is a wrong number.</source>
        <translation>{number} ({wrong}) est un faux numéro.</translation>
    </message>
    <message>
        <source>A call cannot end with “{outcome}”.</source>
        <translation>Un appel ne peut pas se terminer par « {outcome} ».</translation>
    </message>
    <message>
        <source>This is no lead, so there is nothing to convert.</source>
        <translation>Ce n'est pas un lead ; il n'y a rien à convertir.</translation>
    </message>
    <message>
        <source>Not interested: {reason}</source>
        <translation>Pas intéressé : {reason}</translation>
    </message>
    <message>
        <source>{record} has no phone number that could be wrong.</source>
        <translation>{record} n'a pas de numéro de téléphone qui puisse être faux.</translation>
    </message>
    <message>
        <source>That day is past; say one that is to come.</source>
        <translation>Ce jour est passé ; indiquez une date à venir.</translation>
    </message>
    <message>
        <source>Instead of “{before}”</source>
        <translation>Au lieu de « {before} »</translation>
    </message>
    <message>
        <source>The run, or who was to be called, has been deleted meanwhile.</source>
        <translation>La session d'appels, ou la fiche à appeler, a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>{called} has been called in this run already.</source>
        <translation>{called} a déjà été appelé dans cette session.</translation>
    </message>
    <message>
        <source> on {before_on}.</source>
        <translation> le {before_on}.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/passing_over</name>
    <message>
        <source>{record} {became} meanwhile</source>
        <translation>{record} {became} entre-temps</translation>
    </message>
    <message>
        <source>has been converted</source>
        <translation>a été converti</translation>
    </message>
    <message>
        <source>has been marked dead</source>
        <translation>a été classé sans suite</translation>
    </message>
    <message>
        <source>{lead} is {person}, who is not to be contacted</source>
        <translation>{lead} correspond à {person}, à ne pas contacter</translation>
    </message>
    <message>
        <source>{owner} has called {called} meanwhile</source>
        <translation>{owner} a appelé {called} entre-temps</translation>
    </message>
    <message>
        <source>{name} is not to be contacted</source>
        <translation>{name} n'est pas à contacter</translation>
    </message>
</context>
<context>
    <name>models/call_runs/progress</name>
    <message>
        <source>This call run has been deleted.</source>
        <translation>Cette session d'appels a été supprimée.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/running</name>
    <message>
        <source>Changed the call run {run}</source>
        <translation>Session d'appels modifiée : {run}</translation>
    </message>
    <message>
        <source>Deleted the call run {run}</source>
        <translation>Session d'appels supprimée : {run}</translation>
    </message>
    <message>
        <source>Began a call run over {count:,} {many}</source>
        <translation>Session d'appels commencée : {count:,} {many}</translation>
    </message>
    <message>
        <source>Choose the {records} to call first.</source>
        <translation>Choisissez d'abord qui appeler ({records}).</translation>
    </message>
    <message>
        <source>A call run has at most {most:,} {many}; narrow the list down first.</source>
        <translation>Une session d'appels compte au plus {most:,} {many} ; réduisez d'abord la liste.</translation>
    </message>
    <message>
        <source>they are dead or converted</source>
        <translation>sans suite ou déjà convertis</translation>
    </message>
    <message>
        <source>they are not to be contacted</source>
        <translation>à ne pas contacter</translation>
    </message>
    <message>
        <source>None of these {records} can be called: {why}.</source>
        <translation>Aucun appel possible vers ces {records} : {why}.</translation>
    </message>
    <message>
        <source>; {left_out:,} left out</source>
        <translation> ; laissés de côté : {left_out:,}</translation>
    </message>
    <message>
        <source>Try again after 1 to {longest_wait} days.</source>
        <translation>Le nouvel essai se fait après 1 à {longest_wait} jours.</translation>
    </message>
    <message>
        <source>A script has at most {longest_script:,} characters.</source>
        <translation>Un script compte au plus {longest_script:,} caractères.</translation>
    </message>
    <message>
        <source>This call run has been deleted meanwhile.</source>
        <translation>Cette session d'appels a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>A call run has a name of 1 to {longest_name} letters.</source>
        <translation>Le nom d'une session d'appels compte de 1 à {longest_name} caractères.</translation>
    </message>
</context>
<context>
    <name>models/change_details</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>(deleted {kind})</source>
        <translation>(supprimé : {kind})</translation>
    </message>
</context>
<context>
    <name>models/changes</name>
    <message>
        <source>Which kind of action, for the program</source>
        <translation>Le type d'action, pour le programme</translation>
    </message>
    <message>
        <source>What was done, for people</source>
        <translation>Ce qui a été fait, pour les utilisateurs</translation>
    </message>
    <message>
        <source>JSON: the later changes of which an undo took parts along</source>
        <translation>JSON : les modifications ultérieures dont une annulation a emporté des parties</translation>
    </message>
    <message>
        <source>The record's kind, which is its table</source>
        <translation>Le type de fiche, c'est-à-dire sa table</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>JSON of the stored values; of changed fields only, for an update</source>
        <translation>JSON des valeurs enregistrées ; des seuls champs modifiés pour une mise à jour</translation>
    </message>
    <message>
        <source>Something else still depends on this record, so nothing was changed.</source>
        <translation>Un autre élément dépend encore de cette fiche ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>Something else has that name by now, so nothing was changed; rename it first.</source>
        <translation>Un autre élément porte désormais ce nom ; rien n'a été modifié. Renommez-le d'abord.</translation>
    </message>
</context>
<context>
    <name>models/companies/company</name>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>former customer</source>
        <translation>ancien client</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Free: company, school, association…</source>
        <translation>Libre : société, école, association…</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Rue 2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>CA annuel</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Société mère</translation>
    </message>
</context>
<context>
    <name>models/companies/editing</name>
    <message>
        <source>Added {company}</source>
        <translation>Ajouté : {company}</translation>
    </message>
    <message>
        <source>{part} belongs to {whole}, so it cannot be its parent company.</source>
        <translation>{part} appartient à {whole} et ne peut donc pas être sa société mère.</translation>
    </message>
</context>
<context>
    <name>models/companies/naming</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Une entreprise doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>models/data_health/checks</name>
    <message>
        <source>Opportunities past their close date</source>
        <translation>Opportunités à date de clôture dépassée</translation>
    </message>
    <message>
        <source>{label} with neither email nor phone</source>
        <translation>{label} sans e-mail ni téléphone</translation>
    </message>
    <message>
        <source>Companies without people</source>
        <translation>Entreprises sans personnes</translation>
    </message>
    <message>
        <source>{many} with an invalid email</source>
        <translation>{many} avec un e-mail non valide</translation>
    </message>
    <message>
        <source>{many} with an invalid phone</source>
        <translation>{many} avec un téléphone non valide</translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation>sans {field}</translation>
    </message>
</context>
<context>
    <name>models/data_health/missing</name>
    <message>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>some of your records are not complete yet:</source>
        <translation>certaines de vos fiches ne sont pas encore complètes :</translation>
    </message>
    <message>
        <source>Could you look at them, please? Thank you.</source>
        <translation>Pourriez-vous les vérifier ? Merci.</translation>
    </message>
    <message>
        <source>  ({search_for} {query} owner:me)</source>
        <translation>  ({search_for} {query} owner:me)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>search for</source>
        <translation>recherche :</translation>
    </message>
</context>
<context>
    <name>models/data_health/required</name>
    <message>
        <source>Changed what is required of {records}</source>
        <translation>Champs obligatoires modifiés : {records}</translation>
    </message>
    <message>
        <source>{field} cannot be required of a {kind}.</source>
        <translation>{field} ne peut pas être obligatoire ({kind}).</translation>
    </message>
</context>
<context>
    <name>models/database</name>
    <message>
        <source>{why} It was opened to look; open it again once it is free.</source>
        <translation>{why} Le fichier est ouvert pour consultation ; rouvrez-le dès qu'il sera libre.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {known}.</source>
        <translation>Impossible d'ouvrir la base de données {name} : {known}.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer; look whether it runs and the address is right.</source>
        <translation>Le serveur de {name} ne répond pas ; vérifiez qu'il fonctionne et que l'adresse est exacte.</translation>
    </message>
    <message>
        <source>The server knows no such database or user: {name}. Look at the address.</source>
        <translation>Le serveur ne connaît pas cette base de données ou cet utilisateur : {name}. Vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>The database {name} is in use by another program; close it there and try again.</source>
        <translation>La base de données {name} est utilisée par un autre programme ; fermez-la dans celui-ci, puis réessayez.</translation>
    </message>
    <message>
        <source>The database {name} is read-only; copy it to a folder you may write to, or ask for the right.</source>
        <translation>La base de données {name} est en lecture seule ; copiez-la dans un dossier où vous pouvez écrire, ou demandez le droit d'écriture.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened; its folder may be read-only. Choose another folder.</source>
        <translation>Impossible d'ouvrir la base de données {name} ; son dossier est peut-être en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The database {name} is damaged; restore a backup, or choose another file.</source>
        <translation>La base de données {name} est endommagée ; restaurez une sauvegarde ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The disk of {name} does not take what is written to it; nothing was changed. Look at the disk.</source>
        <translation>Le disque de {name} n'enregistre pas ce qui y est écrit ; rien n'a été modifié. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The disk of {name} is full; nothing was changed. Free some space and try again.</source>
        <translation>Le disque de {name} est plein ; rien n'a été modifié. Libérez de l'espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The server does not let you change this, so nothing was changed; an administrator gives the right.</source>
        <translation>Le serveur ne vous laisse pas modifier cela, rien n'a donc été modifié ; un administrateur en donne le droit.</translation>
    </message>
    <message>
        <source>The database does not answer ({known}); nothing was changed. Try again.</source>
        <translation>La base de données ne répond pas ({known}) ; rien n'a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>Addresses that begin with {kind} are none of a database; a server's begins with postgresql://.</source>
        <translation>Une adresse qui commence par {kind} ne mène à aucune base de données ; celle d'un serveur commence par postgresql://.</translation>
    </message>
    <message>
        <source>The path of {name} is too long for a database; move it to a folder with a shorter one.</source>
        <translation>Le chemin de {name} est trop long pour une base de données ; déplacez-la dans un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a database file; name a file in it.</source>
        <translation>{path} est un dossier, pas un fichier de base de données ; indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so the database {name} cannot be made.</source>
        <translation>Le dossier {folder} n'existe pas ; impossible d'y créer la base de données {name}.</translation>
    </message>
    <message>
        <source>{name} is not a CRM Desktop database; choose another file or restore a backup.</source>
        <translation>{name} n'est pas une base de données CRM Desktop ; choisissez un autre fichier ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} can only be read: it is write-protected.</source>
        <translation>{name} est en lecture seule : le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>{why} Copy it to a folder you may write to, and open the copy.</source>
        <translation>{why} Copiez-la dans un dossier où vous pouvez écrire, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of CRM Desktop; update the program to open it.</source>
        <translation>La base de données {name} a été écrite par une version plus récente de CRM Desktop ; mettez le programme à jour pour l'ouvrir.</translation>
    </message>
    <message>
        <source>{name} is a database of another program; choose another file.</source>
        <translation>{name} est la base de données d'un autre programme ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is of an older version and cannot be brought up to date where it is; copy it to a folder you may write to, and open the copy.</source>
        <translation>{name} vient d'une version plus ancienne et ne peut pas être mise à jour à cet endroit ; copiez le fichier dans un dossier où vous pouvez écrire, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>{name} is of an older version; an administrator of the server, who owns its tables, opens it first.</source>
        <translation>{name} est d'une version antérieure ; un administrateur du serveur, propriétaire de ses tables, l'ouvre d'abord.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {error}.</source>
        <translation>Impossible d'ouvrir la base de données {name} : {error}.</translation>
    </message>
    <message>
        <source>{name} was replaced by another file while it was open; nothing was changed. Try again.</source>
        <translation>{name} a été remplacé par un autre fichier pendant qu'il était ouvert ; rien n'a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>{url} is not the address of a PostgreSQL database: {error}.</source>
        <translation>{url} n'est pas l'adresse d'une base de données PostgreSQL : {error}.</translation>
    </message>
    <message>
        <source>{name} asks for a password, or for another one.</source>
        <translation>{name} demande un mot de passe, ou un autre.</translation>
    </message>
    <message>
        <source>The server does not let you do this in {name}; an administrator gives your account the right.</source>
        <translation>Le serveur ne vous laisse pas faire cela dans {name} ; un administrateur en donne le droit à votre compte.</translation>
    </message>
</context>
<context>
    <name>models/dates_in_words</name>
    <message>
        <source>“{words}” is no date; write it like 2026-11-21, 2026-11, today, next-week or last-30-days.</source>
        <translation>« {words} » n'est pas une date ; écrivez par exemple 2026-11-21, 2026-11, today, next-week ou last-30-days.</translation>
    </message>
</context>
<context>
    <name>models/deleting</name>
    <message>
        <source>Deleted {name}</source>
        <translation>Supprimé : {name}</translation>
    </message>
    <message>
        <source>Deleted {count:,} {many}</source>
        <translation>Suppression de {count:,} {many}</translation>
    </message>
    <message>
        <source>Somebody else has deleted this already.</source>
        <translation>Déjà supprimé par un autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/kept_apart</name>
    <message>
        <source>Kept {one} and {other} apart</source>
        <translation>Gardés séparés : {one} et {other}</translation>
    </message>
    <message>
        <source>a pair that is kept apart</source>
        <translation>une paire gardée séparée</translation>
    </message>
</context>
<context>
    <name>models/duplicates/likely_pairs</name>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>même nom et même entreprise</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation>nom similaire, même entreprise</translation>
    </message>
    <message>
        <source>similar name, same mail domain</source>
        <translation>nom similaire, même domaine de messagerie</translation>
    </message>
    <message>
        <source>similar name in the same city</source>
        <translation>nom similaire, même ville</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>même nom, même ville</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>même e-mail, autre nom</translation>
    </message>
    <message>
        <source>same phone, another name</source>
        <translation>même téléphone, autre nom</translation>
    </message>
    <message>
        <source>same name, another legal form</source>
        <translation>même nom, autre forme juridique</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom similaire</translation>
    </message>
    <message>
        <source>same domain, {domain}</source>
        <translation>même domaine, {domain}</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merge_plan</name>
    <message>
        <source>The record that is to stay is none of those that are merged.</source>
        <translation>La fiche à conserver n'est aucune de celles qui sont fusionnées.</translation>
    </message>
    <message>
        <source>Records of the kind “{kind}” are not merged.</source>
        <translation>Les fiches de type « {kind} » ne se fusionnent pas.</translation>
    </message>
    <message>
        <source>One of these records has been deleted meanwhile; look at them again.</source>
        <translation>L'une de ces fiches a été supprimée entre-temps ; examinez-les à nouveau.</translation>
    </message>
    <message>
        <source>Choose two records or more to merge.</source>
        <translation>Choisissez au moins deux fiches à fusionner.</translation>
    </message>
    <message>
        <source>{converted} is converted already; merge what it became.</source>
        <translation>{converted} est déjà converti ; fusionnez ce qu'il est devenu.</translation>
    </message>
    <message>
        <source>{field} is not chosen when records are merged.</source>
        <translation>{field} ne se choisit pas lors d'une fusion.</translation>
    </message>
    <message>
        <source>{one} is {outcome} and counts in reports of the past; let it be the one that stays.</source>
        <translation>{one} ({outcome}) compte dans les rapports passés ; c'est cette fiche qu'il faut conserver.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merging</name>
    <message>
        <source>Merged {count:,} {what} into {kept}</source>
        <translation>Fusion de {count:,} {what} dans {kept}</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these records meanwhile; look at them again.</source>
        <translation>L'une de ces fiches a été modifiée entre-temps par un autre utilisateur ; examinez-les à nouveau.</translation>
    </message>
    <message>
        <source>Contact {going}</source>
        <translation>Contact {going}</translation>
    </message>
</context>
<context>
    <name>models/editing</name>
    <message>
        <source>Changed {model} of {record}</source>
        <translation>{model} : {record} modifié</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} champs</translation>
    </message>
    <message>
        <source>“{text}” is no {label}; it is one of: {among}.</source>
        <translation>« {text} » n'est pas une valeur possible ({label}) ; valeurs possibles : {among}.</translation>
    </message>
    <message>
        <source>Somebody else has changed {record} meanwhile; look at it again, then change it.</source>
        <translation>{record} a été modifié entre-temps par un autre utilisateur ; vérifiez, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>“{value}” does not look like an e-mail address.</source>
        <translation>« {value} » ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>{label} cannot be empty.</source>
        <translation>Ce champ ne peut pas être vide : {label}.</translation>
    </message>
    <message>
        <source>{label} is an amount, and “{value}” is none.</source>
        <translation>{label} est un montant, ce que « {value} » n'est pas.</translation>
    </message>
    <message>
        <source>{label} is {largest_amount:,} at most.</source>
        <translation>{label} : {largest_amount:,} au plus.</translation>
    </message>
    <message>
        <source>{label} is between 0 and {highest:,}.</source>
        <translation>{label} : entre 0 et {highest:,}.</translation>
    </message>
    <message>
        <source>{label} is yes or no, and “{value}” is neither.</source>
        <translation>{label} : oui ou non, et « {value} » n'est ni l'un ni l'autre.</translation>
    </message>
    <message>
        <source>There is no {label} “{value}”.</source>
        <translation>Introuvable : {label} « {value} ».</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Un autre utilisateur</translation>
    </message>
    <message>
        <source>{who} has changed {field} of {record} meanwhile.</source>
        <translation>{who} a modifié entre-temps {field} ({record}).</translation>
    </message>
    <message>
        <source>{label} is a whole number, and “{value}” is none.</source>
        <translation>{label} est un nombre entier, ce que « {value} » n'est pas.</translation>
    </message>
    <message>
        <source>{label} is a date, and “{value}” is none.</source>
        <translation>{label} est une date, ce que « {value} » n'est pas.</translation>
    </message>
</context>
<context>
    <name>models/exports/calendar</name>
    <message>
        <source>Nothing is planned, so there is nothing for a calendar.</source>
        <translation>Rien n'est prévu ; il n'y a rien à mettre dans un agenda.</translation>
    </message>
    <message>
        <source>{file} was not written: it could not be read again.</source>
        <translation>{file} n'a pas été écrit : la relecture a échoué.</translation>
    </message>
</context>
<context>
    <name>models/exports/exporting</name>
    <message>
        <source>{target} should end in .xlsx, .csv or .vcf.</source>
        <translation>{target} doit se terminer par .xlsx, .csv ou .vcf.</translation>
    </message>
    <message>
        <source>{plural} cannot be vCards; export them to .xlsx or .csv.</source>
        <translation>Pas de vCard possible pour ceci : {plural} ; exportez en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{target} was not written: it would have held {found:,} of {count:,} {plural}, as some were changed meanwhile. Try again.</source>
        <translation>{target} n'a pas été écrit : il aurait contenu {found:,} des {count:,} {plural}, certaines fiches ayant été modifiées entre-temps. Réessayez.</translation>
    </message>
</context>
<context>
    <name>models/exports/kinds</name>
    <message>
        <source>“{plural}” is no kind of record; there are {known}.</source>
        <translation>« {plural} » n'est pas un type de fiche ; types existants : {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {plural}; the fields are {known}.</source>
        <translation>« {name} » n'est pas un champ de {plural} ; champs existants : {known}.</translation>
    </message>
</context>
<context>
    <name>models/exports/qr_code</name>
    <message>
        <source>The contact of {sheet} is too long for a code that a phone can read.</source>
        <translation>Le contact {sheet} est trop long pour un code lisible par un téléphone.</translation>
    </message>
</context>
<context>
    <name>models/exports/sheet_rows</name>
    <message>
        <source>“{text}…” has {length:,} characters and a workbook's cell holds {longest:,}; export to CSV instead.</source>
        <translation>« {text}… » compte {length:,} caractères et une cellule de classeur en contient {longest:,} ; exportez plutôt en CSV.</translation>
    </message>
</context>
<context>
    <name>models/exports/whole_file</name>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>Impossible d'écrire {target} : {strerror}.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist, so {target} cannot be written there.</source>
        <translation>Le dossier {parent} n'existe pas ; impossible d'y écrire {target}.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {parent} is read-only or the file is open elsewhere.</source>
        <translation>Impossible d'écrire {target} : {parent} est en lecture seule ou le fichier est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>{target} cannot be written: the disk is full. Free some space or choose another place.</source>
        <translation>Impossible d'écrire {target} : le disque est plein. Libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file in it.</source>
        <translation>{target} est un dossier ; indiquez un fichier de ce dossier.</translation>
    </message>
</context>
<context>
    <name>models/exports/workbook</name>
    <message>
        <source>A sheet holds {count:,} rows and there are more; export to CSV instead.</source>
        <translation>Une feuille contient {count:,} lignes et il y en a davantage ; exportez plutôt en CSV.</translation>
    </message>
</context>
<context>
    <name>models/files/keeping</name>
    <message>
        <source>Kept {called} with {whom}</source>
        <translation>{called} joint à {whom}</translation>
    </message>
    <message>
        <source>Deleted the file {kept}</source>
        <translation>Fichier supprimé : {kept}</translation>
    </message>
    <message>
        <source>{called} is empty, so there is nothing to keep.</source>
        <translation>{called} est vide ; il n'y a rien à conserver.</translation>
    </message>
    <message>
        <source>The content of {kept} is missing from the database; a backup may still hold it.</source>
        <translation>Le contenu de {kept} manque dans la base de données ; une sauvegarde le contient peut-être encore.</translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB; files up to {largest} MB are kept, since every backup of the database carries them. Keep a link to it in a note instead.</source>
        <translation>{name} fait {size:,.0f} Mo ; les fichiers sont conservés jusqu'à {largest} Mo, car chaque sauvegarde de la base les contient. Gardez plutôt un lien vers lui dans une note.</translation>
    </message>
    <message>
        <source>{called} is kept with {record} already.</source>
        <translation>{called} est déjà joint à {record}.</translation>
    </message>
    <message>
        <source>A file is not kept with a {noun}.</source>
        <translation>Un fichier ne peut pas être joint à ceci : {noun}.</translation>
    </message>
</context>
<context>
    <name>models/files/kept_file</name>
    <message>
        <source>In bytes</source>
        <translation>En octets</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Arrivé avec</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>L'e-mail</translation>
    </message>
</context>
<context>
    <name>models/finding</name>
    <message>
        <source>View of {many}</source>
        <translation>Vue : {many}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_blocks</name>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Closed + weighted</source>
        <translation>Clôturé + pondéré</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sans activité</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Date dépassée</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sans action prévue</translation>
    </message>
    <message>
        <source>Times put off</source>
        <translation>Nombre de reports</translation>
    </message>
    <message>
        <source>Days put off</source>
        <translation>Jours de report</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>Instantané du</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>money</comment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Won of the weighted</source>
        <translation>Gagné / pondéré</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Montant, {currency}</translation>
    </message>
    <message>
        <source>Quotas, {period}</source>
        <translation>Objectifs, {period}</translation>
    </message>
    <message>
        <source>How far the figures can be trusted</source>
        <translation>Quelle confiance accorder aux chiffres</translation>
    </message>
    <message>
        <source>What was foretold, and what came</source>
        <translation>Ce qui était prévu, et ce qui s'est réalisé</translation>
    </message>
    <message>
        <source>In the total on {before}</source>
        <translation>Total au {before}</translation>
    </message>
    <message>
        <source>In the total on {after}</source>
        <translation>Total au {after}</translation>
    </message>
    <message>
        <source>Weighted, {currency}</source>
        <translation>Pondéré, {currency}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>à ce jour</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_sheets</name>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>De quoi à quoi</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Foretold, weighted, {currency}</source>
        <translation>Prévu, pondéré, {currency}</translation>
    </message>
    <message>
        <source>Commit, {currency}</source>
        <translation>Engagé, {currency}</translation>
    </message>
    <message>
        <source>Won, {currency}</source>
        <translation>Gagné, {currency}</translation>
    </message>
    <message>
        <source>Won of it</source>
        <translation>Part gagnée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>models/forecasts/bridge</name>
    <message>
        <source>New</source>
        <comment>in the bridge</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Augmenté</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Diminué</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Date dépassée</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>money</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>another pipeline, date or category brought it in or took it out, or it closes in another month</source>
        <translation>autre pipeline, date, catégorie ou mois de clôture</translation>
    </message>
    <message>
        <source>is expected after {period} now</source>
        <translation>désormais attendue après {period}</translation>
    </message>
    <message>
        <source>has passed its close date</source>
        <translation>la date de clôture est dépassée</translation>
    </message>
    <message>
        <source>an opportunity that was made since</source>
        <translation>opportunité créée depuis</translation>
    </message>
    <message>
        <source>was decided on {day}, and is open again</source>
        <translation>décidée le {day}, puis rouverte</translation>
    </message>
    <message>
        <source>its amount or likelihood is higher</source>
        <translation>montant ou probabilité en hausse</translation>
    </message>
    <message>
        <source>the same money, another rate</source>
        <translation>même somme, autre taux</translation>
    </message>
    <message>
        <source>its amount or likelihood is lower</source>
        <translation>montant ou probabilité en baisse</translation>
    </message>
    <message>
        <source>still open, but {later}</source>
        <translation>toujours ouverte, mais {later}</translation>
    </message>
    <message>
        <source>as it stood before</source>
        <translation>état précédent</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>supprimée depuis</translation>
    </message>
    <message>
        <source>another period or pipeline brought it in or took it out</source>
        <translation>autre période ou autre pipeline</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sans montant</translation>
    </message>
    <message>
        <source>The snapshot of {on} counts in {currency}, this one in {other_currency}; the two cannot be compared.</source>
        <translation>L'instantané du {on} est en {currency}, celui-ci en {other_currency} ; les deux ne sont pas comparables.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecast</name>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sans entreprise</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecasting</name>
    <message>
        <source>There is no pipeline “{wanted}”.</source>
        <translation>Il n'y a pas de pipeline « {wanted} ».</translation>
    </message>
</context>
<context>
    <name>models/forecasts/printing</name>
    <message>
        <source>By {by} and {group}</source>
        <translation>Par {by} et {group}</translation>
    </message>
    <message>
        <source>Left out of the totals</source>
        <translation>Hors totaux</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Gagné et perdu</translation>
    </message>
    <message>
        <source>Opportunity, company</source>
        <translation>Opportunité, entreprise</translation>
    </message>
    <message>
        <source>Stage, owner</source>
        <translation>Étape, responsable</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Signification des termes</translation>
    </message>
    <message>
        <source>Amount and weighted amount by {by} of expected close</source>
        <translation>Montant et montant pondéré par {by} de clôture prévue</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Quoi et pourquoi</translation>
    </message>
    <message>
        <source>The opportunities behind it</source>
        <translation>Les opportunités concernées</translation>
    </message>
    <message>
        <source>The opportunities left out</source>
        <translation>Les opportunités hors totaux</translation>
    </message>
</context>
<context>
    <name>models/forecasts/quotas</name>
    <message>
        <source>Set the quota of {owner} for {key}</source>
        <translation>Objectif de {owner} fixé pour {key}</translation>
    </message>
    <message>
        <source>The remark can have {longest_remark:,} characters at most.</source>
        <translation>La remarque compte au plus {longest_remark:,} caractères.</translation>
    </message>
    <message>
        <source>Took back the quota of {owner} for {key}</source>
        <translation>Objectif de {owner} retiré pour {key}</translation>
    </message>
    <message>
        <source>A {called} cannot be less than nothing.</source>
        <translation>{called} : la valeur ne peut pas être négative.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshot</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>The first of its week, kept unasked</source>
        <translation>Le premier de la semaine, conservé automatiquement</translation>
    </message>
    <message>
        <source>To the snapshot's currency on that day</source>
        <translation>Vers la devise de l'instantané, à cette date</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshots</name>
    <message>
        <source>Removed the snapshot of {kept}</source>
        <translation>Instantané supprimé : {kept}</translation>
    </message>
    <message>
        <source>Kept a snapshot of 1 open opportunity</source>
        <translation>Instantané conservé (opportunités ouvertes : 1)</translation>
    </message>
    <message>
        <source>Kept a snapshot of {count} open opportunities</source>
        <translation>Instantané conservé (opportunités ouvertes : {count})</translation>
    </message>
    <message>
        <source>The name of a snapshot can have {longest_name} characters at most.</source>
        <translation>Le nom d'un instantané compte au plus {longest_name} caractères.</translation>
    </message>
    <message>
        <source>There is no open opportunity, so there is nothing to keep.</source>
        <translation>Il n'y a aucune opportunité ouverte, donc rien à conserver.</translation>
    </message>
    <message>
        <source>There is no snapshot “{wanted}”.</source>
        <translation>Il n'y a pas d'instantané « {wanted} ».</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Il n'y a pas encore d'instantané.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/statement</name>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>Weighted forecast {span_of}: {total}{no_break}{currency}</source>
        <translation>Prévisions pondérées, {span_of} : {total}{no_break}{currency}</translation>
    </message>
    <message>
        <source>{statement}, {share} of it untouched for {untouched_days} days</source>
        <translation>{statement}, dont {share} sans activité depuis {untouched_days} jours</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{pipeline} · as of {as_of} · by {by} and {group} · in {currency}</source>
        <translation>{pipeline} · au {as_of} · par {by} et {group} · en {currency}</translation>
    </message>
    <message>
        <source>the close date has passed and the opportunity is still open</source>
        <translation>la date de clôture est dépassée et l'opportunité toujours ouverte</translation>
    </message>
    <message>
        <source>All money is in {currency}. {known}Money without a known rate is listed apart, never added.</source>
        <translation>Tous les montants sont en {currency}. {known}L'argent sans taux connu est listé à part, jamais additionné.</translation>
    </message>
    <message>
        <source>Nothing to forecast: no open opportunity has both an amount and a close date ahead</source>
        <translation>Rien à prévoir : aucune opportunité ouverte n'a à la fois un montant et une date de clôture à venir</translation>
    </message>
    <message>
        <source>Pipeline {pipeline}</source>
        <translation>Pipeline {pipeline}</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Tous les pipelines</translation>
    </message>
    <message>
        <source>Exchanged at the rate kept with the opportunity, or else at that of the day ({rates}); what was won or lost, at the rate of then. </source>
        <translation>Converti au taux conservé avec l'opportunité, sinon au taux du jour ({rates}) ; ce qui a été gagné ou perdu, au taux d'alors. </translation>
    </message>
    <message>
        <source>{share} of the amount</source>
        <translation>{share} du montant</translation>
    </message>
    <message>
        <source>{count} past their close date</source>
        <translation>{count} à date de clôture dépassée</translation>
    </message>
    <message>
        <source>Won in {this_period}</source>
        <translation>Gagné en {this_period}</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Sans date de clôture</translation>
    </message>
    <message>
        <source>nobody has said when it may close</source>
        <translation>date de clôture possible non indiquée</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>nobody has said what it is worth</source>
        <translation>valeur non indiquée</translation>
    </message>
    <message>
        <source>at the amount recorded when it was won</source>
        <translation>au montant enregistré lors du gain</translation>
    </message>
    <message>
        <source>at the amount recorded when it was lost</source>
        <translation>au montant enregistré lors de la perte</translation>
    </message>
    <message>
        <source>What the open opportunities are worth if all are won.</source>
        <translation>Ce que valent les opportunités ouvertes si toutes sont gagnées.</translation>
    </message>
    <message>
        <source>Amount × likelihood, opportunity by opportunity, then added up.</source>
        <translation>Montant × probabilité, opportunité par opportunité, puis additionné.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>The stage's, unless somebody has set it by hand.</source>
        <translation>Celle de l'étape, sauf si elle a été fixée à la main.</translation>
    </message>
    <message>
        <source>The {by} of the expected close date, from {day} on.</source>
        <translation>Par {by} de clôture prévue, à partir du {day}.</translation>
    </message>
    <message>
        <source>Open, with a close date before {day}. In no total.</source>
        <translation>Opportunités ouvertes dont la date de clôture est antérieure au {day}. Dans aucun total.</translation>
    </message>
    <message>
        <source>No date, no amount</source>
        <translation>Sans date ou montant</translation>
    </message>
    <message>
        <source>Open, but without a close date or an amount. In no total.</source>
        <translation>Opportunités ouvertes sans date de clôture ou sans montant. Dans aucun total.</translation>
    </message>
    <message>
        <source>Neither changed nor written to, called or met for {untouched_days} days before {day}.</source>
        <translation>Ni modification, ni message, ni appel, ni rencontre pendant les {untouched_days} jours précédant le {day}.</translation>
    </message>
    <message>
        <source>Commit, best case</source>
        <translation>Engagé, meilleur cas</translation>
    </message>
    <message>
        <source>The amount whose owner commits to it, or expects it in the best case; parts of the amount.</source>
        <translation>Le montant sur lequel le responsable s'engage, ou qu'il attend dans le meilleur cas ; des parts du montant.</translation>
    </message>
    <message>
        <source>Won in the {by} already; not part of the amount, which is still open.</source>
        <translation>Déjà gagné, par {by} ; ne fait pas partie du montant, qui est encore ouvert.</translation>
    </message>
    <message>
        <source>Won, lost</source>
        <translation>Gagné, perdu</translation>
    </message>
    <message>
        <source>Outcomes as they were recorded, whatever has become of the opportunity since.</source>
        <translation>Les résultats tels qu'ils ont été enregistrés, quoi que soit devenue l'opportunité depuis.</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>left out by its forecast category</source>
        <translation>exclue par sa catégorie de prévision</translation>
    </message>
    <message>
        <source>In {code}</source>
        <translation>En {code}</translation>
    </message>
    <message>
        <source>no rate to {currency} is known</source>
        <translation>aucun taux vers {currency} n'est connu</translation>
    </message>
    <message>
        <source>Won or lost in {code}</source>
        <translation>Gagné ou perdu en {code}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/workbook</name>
    <message>
        <source>Likelihood, %</source>
        <translation>Probabilité, %</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>models/founding</name>
    <message>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Devis envoyé</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>Nobody has tried to reach them yet.</source>
        <translation>Aucune prise de contact n'a encore été tentée.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacté</translation>
    </message>
    <message>
        <source>We have tried, and wait or try again.</source>
        <translation>Nous avons essayé ; attendre ou réessayer.</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>They want to hear more; talk, then qualify.</source>
        <translation>Veut en savoir plus ; échanger, puis qualifier.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>sans suite</translation>
    </message>
    <message>
        <source>Not interested or not reachable; kept, so that later lists know them.</source>
        <translation>Pas intéressé ou injoignable ; conservé pour que les listes futures le reconnaissent.</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>Became a person, company or opportunity.</source>
        <translation>Devenu personne, entreprise ou opportunité.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Pas de décision</translation>
    </message>
    <message>
        <source>Bad timing</source>
        <translation>Mauvais moment</translation>
    </message>
    <message>
        <source>No fit</source>
        <translation>Inadapté</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
</context>
<context>
    <name>models/guidelines/guidelines</name>
    <message>
        <source>never engaged</source>
        <translation>sans échange</translation>
    </message>
    <message>
        <source>engaged, not qualified</source>
        <translation>avec échanges, non qualifié</translation>
    </message>
    <message>
        <source>qualified: somebody</source>
        <translation>qualifié : un interlocuteur</translation>
    </message>
    <message>
        <source>qualified: an organisation</source>
        <translation>qualifié : une organisation</translation>
    </message>
    <message>
        <source>a deal</source>
        <translation>une affaire</translation>
    </message>
    <message>
        <source>after the first win</source>
        <translation>après le premier gain</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>en cours de traitement</translation>
    </message>
    <message>
        <source>left the working lists, kept</source>
        <translation>sorti des listes de travail, conservé</translation>
    </message>
    <message>
        <source>closed: became more</source>
        <translation>clos : devenu davantage</translation>
    </message>
    <message>
        <source>follows from what is logged</source>
        <translation>découle de ce qui est consigné</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>This word is not in the guidelines any more.</source>
        <translation>Ce terme ne figure plus dans les règles.</translation>
    </message>
    <message>
        <source>Somebody has said meanwhile what “{word}” means; read it first.</source>
        <translation>La signification de « {word} » a été modifiée entre-temps par un autre utilisateur ; lisez-la d'abord.</translation>
    </message>
    <message>
        <source>A definition can have {longest_definition:,} characters at most.</source>
        <translation>Une définition compte au plus {longest_definition:,} caractères.</translation>
    </message>
    <message>
        <source>Nobody has written, called or met, neither they nor we.</source>
        <translation>Ni message, ni appel, ni rencontre, de leur part comme de la nôtre.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>À sens unique</translation>
    </message>
    <message>
        <source>Contact one way only, theirs or ours: it stays a lead.</source>
        <translation>Échange dans un seul sens, le leur ou le nôtre : cela reste un lead.</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Réciproque</translation>
    </message>
    <message>
        <source>Both have been in touch: time to qualify, or to say why not.</source>
        <translation>Les deux parties se sont contactées : il est temps de qualifier, ou de dire pourquoi non.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Lead statuses</source>
        <translation>Statuts de lead</translation>
    </message>
    <message>
        <source>your own judgement</source>
        <translation>votre propre appréciation</translation>
    </message>
</context>
<context>
    <name>models/guidelines/printing</name>
    <message>
        <source>Guidelines</source>
        <translation>Règles d'usage</translation>
    </message>
    <message>
        <source>What we at {office} mean by our words</source>
        <translation>Ce que {office} entend par ses termes</translation>
    </message>
    <message>
        <source>What we mean by our words</source>
        <translation>Ce que nous entendons par nos termes</translation>
    </message>
    <message>
        <source>Guidelines · as of {day}</source>
        <translation>Règles d'usage · au {day}</translation>
    </message>
    <message>
        <source>Not defined yet.</source>
        <translation>Pas encore défini.</translation>
    </message>
</context>
<context>
    <name>models/imports/apart</name>
    <message>
        <source>The process that reads workbooks has failed.</source>
        <translation>Le processus qui lit les classeurs a échoué.</translation>
    </message>
</context>
<context>
    <name>models/imports/choices</name>
    <message>
        <source>Skip them</source>
        <translation>Les ignorer</translation>
    </message>
    <message>
        <source>Create them anyway</source>
        <translation>Les créer quand même</translation>
    </message>
</context>
<context>
    <name>models/imports/columns</name>
    <message>
        <source>Postal code {text} is short; was it {other_text}?</source>
        <translation>Le code postal {text} est court ; s'agit-il de {other_text} ?</translation>
    </message>
    <message>
        <source>{label} “{{}}” is neither yes nor no.</source>
        <translation>{label} : « {{}} » n'est ni oui ni non.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is none of {known}.</source>
        <translation>{label} : « {{}} » ne fait pas partie de {known}.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is not an e-mail address.</source>
        <translation>{label} : « {{}} » n'est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>{label} has {count:,} characters; {longest:,} are the most we can keep.</source>
        <translation>{label} compte {count:,} caractères ; {longest:,} au plus peuvent être conservés.</translation>
    </message>
    <message>
        <source>{label} “{text}” {doubt}; it is kept as it is.</source>
        <translation>{label} : « {text} » {doubt} ; conservé tel quel.</translation>
    </message>
    <message>
        <source>{label} {text} came as a number: a leading zero may be lost.</source>
        <translation>{label} : {text} est arrivé sous forme de nombre ; un zéro initial a pu être perdu.</translation>
    </message>
</context>
<context>
    <name>models/imports/dates</name>
    <message>
        <source>day first</source>
        <translation>jour d'abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d'abord</translation>
    </message>
</context>
<context>
    <name>models/imports/deals</name>
    <message>
        <source>the opportunity {name}</source>
        <translation>l'opportunité {name}</translation>
    </message>
</context>
<context>
    <name>models/imports/deciding</name>
    <message>
        <source>row {row_numbers}</source>
        <translation>ligne {row_numbers}</translation>
    </message>
    <message>
        <source>a row of {file}, imported on {day}</source>
        <translation>une ligne de {file}, importée le {day}</translation>
    </message>
    <message>
        <source>, which a list of {kind} leaves as it is</source>
        <translation>, inchangé par une liste de {kind}</translation>
    </message>
</context>
<context>
    <name>models/imports/fields</name>
    <message>
        <source>Is a company</source>
        <translation>Est une entreprise</translation>
    </message>
    <message>
        <source>Opportunity: amount</source>
        <translation>Opportunité : montant</translation>
    </message>
    <message>
        <source>Opportunity: stage</source>
        <translation>Opportunité : étape</translation>
    </message>
    <message>
        <source>Opportunity: close date</source>
        <translation>Opportunité : date de clôture</translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation>Motif (non importé)</translation>
    </message>
</context>
<context>
    <name>models/imports/importing</name>
    <message>
        <source>Imported {made}{sold} from {file_name}{also}</source>
        <translation>Importation de {made}{sold} depuis {file_name}{also}</translation>
    </message>
    <message>
        <source>Found nothing new in {file_name}</source>
        <translation>Rien de nouveau dans {file_name}</translation>
    </message>
    <message>
        <source>Updated {updated} from {file_name}</source>
        <translation>Mise à jour de {updated} depuis {file_name}</translation>
    </message>
    <message>
        <source>, updated {counts:,}</source>
        <translation>, mises à jour : {counts:,}</translation>
    </message>
    <message>
        <source> and 1 opportunity</source>
        <translation> et 1 opportunité</translation>
    </message>
    <message>
        <source> and {deals:,} opportunities</source>
        <translation> et {deals:,} opportunités</translation>
    </message>
</context>
<context>
    <name>models/imports/leftovers</name>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>answers of yes or no</source>
        <translation>réponses oui ou non</translation>
    </message>
    <message>
        <source>No field yet; it holds {type_words}.</source>
        <translation>Pas encore de champ ; contient : {type_words}.</translation>
    </message>
    <message>
        <source>Passwords, cards and personal numbers stay out.</source>
        <translation>Mots de passe, cartes et numéros d'identité restent dehors.</translation>
    </message>
    <message>
        <source>Seldom of use.</source>
        <translation>Rarement utile.</translation>
    </message>
    <message>
        <source>Marks of another system, of no use here.</source>
        <translation>Marques d'un autre système, inutiles ici.</translation>
    </message>
    <message>
        <source>Worth keeping in the note.</source>
        <translation>À conserver dans la note.</translation>
    </message>
    <message>
        <source>Another column has its field.</source>
        <translation>Une autre colonne occupe ce champ.</translation>
    </message>
</context>
<context>
    <name>models/imports/list_import</name>
    <message>
        <source>The change that wrote it</source>
        <translation>La modification qui l'a écrit</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>leads, people, companies or opportunities</source>
        <translation>leads, personnes, entreprises ou opportunités</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 du contenu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>JSON: {header: field}, as it was when the list came in</source>
        <translation>JSON : {header: field}, en-tête et champ, tels que lors de l'arrivée de la liste</translation>
    </message>
    <message>
        <source>JSON: the refused rows with their reasons, to save as a workbook</source>
        <translation>JSON : les lignes refusées avec leurs motifs, à enregistrer comme classeur</translation>
    </message>
    <message>
        <source>Base64 of eight bytes a row</source>
        <translation>Base64 de huit octets par ligne</translation>
    </message>
    <message>
        <source>As the user called it; empty for the one that comes back by itself</source>
        <translation>Comme l'utilisateur l'a appelée ; vide pour celle qui revient d'elle-même</translation>
    </message>
    <message>
        <source>The folded headers, joined</source>
        <translation>Les en-têtes normalisés, réunis</translation>
    </message>
    <message>
        <source>JSON: {header: field}</source>
        <translation>JSON : {header: field}</translation>
    </message>
    <message>
        <source>the import of {file_name}</source>
        <translation>l'importation de {file_name}</translation>
    </message>
</context>
<context>
    <name>models/imports/list_quality</name>
    <message>
        <source>Dead</source>
        <comment>many</comment>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>many</comment>
        <translation>Contactés</translation>
    </message>
    <message>
        <source>Converted</source>
        <comment>many</comment>
        <translation>Convertis</translation>
    </message>
    <message>
        <source>Per qualified lead</source>
        <translation>Par lead qualifié</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>models/imports/mapping</name>
    <message>
        <source>The file has no column “{header}”; it has {headers}.</source>
        <translation>Le fichier n'a pas de colonne « {header} » ; colonnes existantes : {headers}.</translation>
    </message>
    <message>
        <source>“{wanted}” names no own field; write {own}Shoe size for one called Shoe size.</source>
        <translation>« {wanted} » ne désigne aucun champ personnalisé ; écrivez {own}Pointure pour un champ nommé Pointure.</translation>
    </message>
    <message>
        <source>“{wanted}” is no field of {kind}; there are {known}.</source>
        <translation>« {wanted} » n'est pas un champ de {kind} ; champs existants : {known}.</translation>
    </message>
</context>
<context>
    <name>models/imports/phones</name>
    <message>
        <source>can't be a phone number</source>
        <translation>ne peut pas être un numéro de téléphone</translation>
    </message>
    <message>
        <source>has no area code</source>
        <translation>n'a pas d'indicatif</translation>
    </message>
</context>
<context>
    <name>models/imports/pipeline_plan</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage “{text}”.</source>
        <translation>Le pipeline {pipeline} n'a pas d'étape « {text} ».</translation>
    </message>
</context>
<context>
    <name>models/imports/preview</name>
    <message>
        <source> with the opportunity {name}</source>
        <translation> avec l'opportunité {name}</translation>
    </message>
    <message>
        <source>updates {reason}</source>
        <translation>met à jour {reason}</translation>
    </message>
    <message>
        <source>duplicate of {reason}</source>
        <translation>doublon : {reason}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>refusé : {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>models/imports/problems</name>
    <message>
        <source>row without a name</source>
        <translation>ligne sans nom</translation>
    </message>
    <message>
        <source>rows without a name</source>
        <translation>lignes sans nom</translation>
    </message>
    <message>
        <source>user of this program</source>
        <translation>utilisateur de ce programme</translation>
    </message>
    <message>
        <source>users of this program</source>
        <translation>utilisateurs de ce programme</translation>
    </message>
    <message>
        <source>owner who is no user of this program</source>
        <translation>responsable qui n'est pas utilisateur de ce programme</translation>
    </message>
    <message>
        <source>owners who are no users of this program</source>
        <translation>responsables qui ne sont pas utilisateurs de ce programme</translation>
    </message>
    <message>
        <source>row that came with an earlier import</source>
        <translation>ligne arrivée lors d'une importation précédente</translation>
    </message>
    <message>
        <source>rows that came with an earlier import</source>
        <translation>lignes arrivées lors d'une importation précédente</translation>
    </message>
    <message>
        <source>stage that the pipeline does not have</source>
        <translation>étape absente du pipeline</translation>
    </message>
    <message>
        <source>stages that the pipeline does not have</source>
        <translation>étapes absentes du pipeline</translation>
    </message>
    <message>
        <source>e-mail address that is none</source>
        <translation>adresse e-mail non valide</translation>
    </message>
    <message>
        <source>e-mail addresses that are none</source>
        <translation>adresses e-mail non valides</translation>
    </message>
    <message>
        <source>date that can't be read</source>
        <translation>date illisible</translation>
    </message>
    <message>
        <source>dates that can't be read</source>
        <translation>dates illisibles</translation>
    </message>
    <message>
        <source>number that can't be read</source>
        <translation>nombre illisible</translation>
    </message>
    <message>
        <source>numbers that can't be read</source>
        <translation>nombres illisibles</translation>
    </message>
    <message>
        <source>answer that is neither yes nor no</source>
        <translation>réponse qui n'est ni oui ni non</translation>
    </message>
    <message>
        <source>answers that are neither yes nor no</source>
        <translation>réponses qui ne sont ni oui ni non</translation>
    </message>
    <message>
        <source>phone number to look at</source>
        <translation>numéro de téléphone à vérifier</translation>
    </message>
    <message>
        <source>phone numbers to look at</source>
        <translation>numéros de téléphone à vérifier</translation>
    </message>
    <message>
        <source>postal code that seems short</source>
        <translation>code postal qui semble court</translation>
    </message>
    <message>
        <source>postal codes that seem short</source>
        <translation>codes postaux qui semblent courts</translation>
    </message>
    <message>
        <source>{label} that is unknown or too long</source>
        <translation>valeur inconnue ou trop longue ({label})</translation>
    </message>
    <message>
        <source>values of {label} that are unknown or too long</source>
        <translation>valeurs inconnues ou trop longues ({label})</translation>
    </message>
    <message>
        <source>{label} to look at</source>
        <translation>valeur à vérifier ({label})</translation>
    </message>
    <message>
        <source>values of {label} to look at</source>
        <translation>valeurs à vérifier ({label})</translation>
    </message>
</context>
<context>
    <name>models/imports/protected</name>
    <message>
        <source>it is protected by a password. Save it without one and import it again</source>
        <translation>il est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez-le à nouveau</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>“{source}” can't be read: {cause}.</source>
        <translation>« {source} » est illisible : {cause}.</translation>
    </message>
    <message>
        <source>it is protected in a way that only the program it was made with opens</source>
        <translation>sa protection ne peut être levée que par le programme d'origine</translation>
    </message>
    <message>
        <source>it is protected by a password, and damaged</source>
        <translation>il est protégé par un mot de passe, et endommagé</translation>
    </message>
</context>
<context>
    <name>models/imports/refused_rows</name>
    <message>
        <source>{stem} refused.xlsx</source>
        <translation>{stem} lignes refusées.xlsx</translation>
    </message>
    <message>
        <source>{stem} refused {again}.xlsx</source>
        <translation>{stem} lignes refusées {again}.xlsx</translation>
    </message>
</context>
<context>
    <name>models/imports/refusing</name>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>Le pipeline</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>L'étape</translation>
    </message>
    <message>
        <source>“{}” is no user of this program; the owner chosen for the list gets it.</source>
        <translation>« {} » n'est pas un utilisateur de ce programme ; le responsable choisi pour la liste est retenu.</translation>
    </message>
    <message>
        <source>There is no lead status “{texts}”.</source>
        <translation>Il n'y a pas de statut de lead « {texts} ».</translation>
    </message>
    <message>
        <source>A tag has {sorted_characters} characters at most.</source>
        <translation>Un tag compte au plus {sorted_characters} caractères.</translation>
    </message>
    <message>
        <source>{names} is a user of this program.</source>
        <translation>{names} est un utilisateur de ce programme.</translation>
    </message>
    <message>
        <source>{what} has a name of {count:,} characters; {sorted_characters} are the most.</source>
        <translation>{what} a un nom de {count:,} caractères ; {sorted_characters} au plus sont possibles.</translation>
    </message>
    <message>
        <source>It has no name, company, e-mail or phone.</source>
        <translation>Ni nom, ni entreprise, ni e-mail, ni téléphone.</translation>
    </message>
</context>
<context>
    <name>models/imports/remembering</name>
    <message>
        <source>A mapping needs a name to be found again.</source>
        <translation>Une correspondance doit avoir un nom pour être retrouvée.</translation>
    </message>
    <message>
        <source>There is no mapping called “{name}”.</source>
        <translation>Il n'y a pas de correspondance nommée « {name} ».</translation>
    </message>
</context>
<context>
    <name>models/imports/source</name>
    <message>
        <source>“{name}” can't be read: {cause}.</source>
        <translation>« {name} » est illisible : {cause}.</translation>
    </message>
</context>
<context>
    <name>models/imports/spreadsheet</name>
    <message>
        <source>There is nothing to import: the clipboard holds no text.</source>
        <translation>Il n'y a rien à importer : le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: the file is empty.</source>
        <translation>Impossible d'importer « {path} » : le fichier est vide.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>Impossible d'importer « {path} » : il ne contient que des cellules vides.</translation>
    </message>
    <message>
        <source>Column {position}</source>
        <translation>Colonne {position}</translation>
    </message>
    <message>
        <source>“{path}” can't be read: there is no such file.</source>
        <translation>« {path} » est illisible : ce fichier n'existe pas.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a folder.</source>
        <translation>« {path} » est illisible : c'est un dossier.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {strerror}.</source>
        <translation>« {path} » est illisible : {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/imports/text_table</name>
    <message>
        <source>it is a PDF document, not a spreadsheet</source>
        <translation>c'est un document PDF, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>it is a picture, not a spreadsheet</source>
        <translation>c'est une image, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>it is a text document, not a spreadsheet</source>
        <translation>c'est un document texte, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>il est compressé ; décompressez-le d'abord</translation>
    </message>
    <message>
        <source>it is a database, not a spreadsheet</source>
        <translation>c'est une base de données, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>it is a web page, not a spreadsheet</source>
        <translation>c'est une page web, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>it is an XML file, not a spreadsheet</source>
        <translation>c'est un fichier XML, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>it holds vCards, not a table</source>
        <translation>il contient des vCard, pas un tableau</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a JSON file, not a spreadsheet.</source>
        <translation>« {path} » est illisible : c'est un fichier JSON, pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is not a spreadsheet.</source>
        <translation>« {path} » est illisible : ce n'est pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>The clipboard can't be read: a cell holds more than 4 MB of text.</source>
        <translation>Le presse-papiers est illisible : une cellule contient plus de 4 Mo de texte.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {cause}.</source>
        <translation>« {path} » est illisible : {cause}.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: a cell holds more than 4 MB of text.</source>
        <translation>« {path} » est illisible : une cellule contient plus de 4 Mo de texte.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: its text is damaged ({encoding}).</source>
        <translation>« {path} » est illisible : son texte est endommagé ({encoding}).</translation>
    </message>
</context>
<context>
    <name>models/imports/values</name>
    <message>
        <source>{label} “{text}” names no day; it is taken as {day}.</source>
        <translation>{label} : « {text} » n'indique pas de jour ; lu comme {day}.</translation>
    </message>
    <message>
        <source>{label} “{text}” means no date; it stays empty.</source>
        <translation>{label} : « {text} » ne signifie aucune date ; reste vide.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a date, read with the {order}.</source>
        <translation>{label} : « {text} » n'est pas une date (lecture : {order}).</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a whole number.</source>
        <translation>{label} : « {text} » n'est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a number.</source>
        <translation>{label} : « {text} » n'est pas un nombre.</translation>
    </message>
    <message>
        <source>{label} “{text}” is larger than any we can keep.</source>
        <translation>{label} : « {text} » est trop grand pour être conservé.</translation>
    </message>
</context>
<context>
    <name>models/imports/workbook</name>
    <message>
        <source>the workbook is damaged</source>
        <translation>le classeur est endommagé</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>le classeur n'a aucune feuille</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>il est trop volumineux pour la mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>reading it takes longer than any real list does</source>
        <translation>sa lecture dure plus longtemps que pour toute vraie liste</translation>
    </message>
    <message>
        <source>it is a Word document, not a spreadsheet</source>
        <translation>c'est un document Word, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>it is an archive of files, not a spreadsheet</source>
        <translation>c'est une archive de fichiers, pas une feuille de calcul</translation>
    </message>
    <message>
        <source>“{source}” has no sheet “{wanted}”; it has {known}.</source>
        <translation>« {source} » n'a pas de feuille « {wanted} » ; feuilles existantes : {known}.</translation>
    </message>
    <message>
        <source>“{source}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>Impossible d'importer « {source} » : il ne contient que des cellules vides.</translation>
    </message>
    <message>
        <source>it is damaged, or not a spreadsheet</source>
        <translation>il est endommagé, ou n'est pas une feuille de calcul</translation>
    </message>
</context>
<context>
    <name>models/imports/zip_guard</name>
    <message>
        <source>it claims {rows:,} rows of {width:,} columns</source>
        <translation>il annonce {rows:,} lignes de {width:,} colonnes</translation>
    </message>
    <message>
        <source>it repeats one value more often than any real list does</source>
        <translation>il répète une même valeur plus souvent que toute vraie liste</translation>
    </message>
    <message>
        <source>it unpacks to more than any real list holds</source>
        <translation>une fois décompressé, il dépasse toute vraie liste</translation>
    </message>
</context>
<context>
    <name>models/keeping/automatic</name>
    <message>
        <source>This database is on a server; whoever runs the server makes its backups.</source>
        <translation>Cette base de données est sur un serveur ; ses sauvegardes relèvent de l'administrateur du serveur.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there; connect its disk or choose another.</source>
        <translation>Le dossier de sauvegarde {folder} est introuvable ; connectez son disque ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups cannot be read.</source>
        <translation>Impossible de lire le dossier de sauvegarde {folder}.</translation>
    </message>
    <message>
        <source>Backups cannot be written to {folder}; choose another folder.</source>
        <translation>Impossible d'écrire des sauvegardes dans {folder} ; choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>models/keeping/backup</name>
    <message>
        <source>{target} is the database itself; name another file for the backup.</source>
        <translation>{target} est la base de données elle-même ; indiquez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>The database is damaged ({problem}), so no backup was made; keep the ones you have.</source>
        <translation>La base de données est endommagée ({problem}) ; aucune sauvegarde n'a été faite. Gardez celles que vous avez.</translation>
    </message>
</context>
<context>
    <name>models/keeping/checking</name>
    <message>
        <source>links of activities</source>
        <translation>liens d'activités</translation>
    </message>
    <message>
        <source>tags on records</source>
        <translation>tags sur des fiches</translation>
    </message>
    <message>
        <source>{} opportunities stand in a stage of another pipeline</source>
        <translation>{} opportunités sont à une étape d'un autre pipeline</translation>
    </message>
    <message>
        <source>{} opportunities have another outcome than their stage</source>
        <translation>{} opportunités ont un autre résultat que leur étape</translation>
    </message>
    <message>
        <source>{} opportunities are closed without a date</source>
        <translation>{} opportunités sont clôturées sans date</translation>
    </message>
    <message>
        <source>{} opportunities have a primary contact who does not take part</source>
        <translation>{} opportunités ont un contact principal qui n'y participe pas</translation>
    </message>
    <message>
        <source>{} leads are converted without a date</source>
        <translation>{} leads sont convertis sans date</translation>
    </message>
    <message>
        <source>{} converted leads do not say what they became</source>
        <translation>{} leads convertis n'indiquent pas ce qu'ils sont devenus</translation>
    </message>
    <message>
        <source>A record of {table} ({row}) points at a missing one of {other}.</source>
        <translation>Une fiche de {table} ({row}) renvoie à une fiche absente de {other}.</translation>
    </message>
    <message>
        <source>The file is damaged: {error}.</source>
        <translation>Le fichier est endommagé : {error}.</translation>
    </message>
    <message>
        <source>The search index of {table} is out of step; restore a backup or write the records again.</source>
        <translation>L'index de recherche de {table} est désynchronisé ; restaurez une sauvegarde ou réécrivez les fiches.</translation>
    </message>
    <message>
        <source>The search text of {{}} {table} records is out of step</source>
        <translation>Le texte de recherche de {{}} fiches ({table}) est désynchronisé</translation>
    </message>
    <message>
        <source>The keys that recognise {{}} {model} records are out of step</source>
        <translation>Les clés de reconnaissance de {{}} fiches ({model}) sont désynchronisées</translation>
    </message>
    <message>
        <source>{{}} {name} do not point at exactly one record</source>
        <translation>{{}} {name} ne renvoient pas à exactement une fiche</translation>
    </message>
    <message>
        <source>The file is damaged: {known}.</source>
        <translation>Le fichier est endommagé : {known}.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> et d'autres</translation>
    </message>
</context>
<context>
    <name>models/keeping/contents</name>
    <message>
        <source>{count} lead fewer</source>
        <translation>{count} lead de moins</translation>
    </message>
    <message>
        <source>{count} leads fewer</source>
        <translation>{count} leads de moins</translation>
    </message>
    <message>
        <source>{count} person fewer</source>
        <translation>{count} personne de moins</translation>
    </message>
    <message>
        <source>{count} people fewer</source>
        <translation>{count} personnes de moins</translation>
    </message>
    <message>
        <source>{count} company fewer</source>
        <translation>{count} entreprise de moins</translation>
    </message>
    <message>
        <source>{count} companies fewer</source>
        <translation>{count} entreprises de moins</translation>
    </message>
    <message>
        <source>{count} opportunity fewer</source>
        <translation>{count} opportunité de moins</translation>
    </message>
    <message>
        <source>{count} opportunities fewer</source>
        <translation>{count} opportunités de moins</translation>
    </message>
    <message>
        <source>{count} activity fewer</source>
        <translation>{count} activité de moins</translation>
    </message>
    <message>
        <source>{count} activities fewer</source>
        <translation>{count} activités de moins</translation>
    </message>
    <message>
        <source>{count} lead more</source>
        <translation>{count} lead de plus</translation>
    </message>
    <message>
        <source>{count} leads more</source>
        <translation>{count} leads de plus</translation>
    </message>
    <message>
        <source>{count} person more</source>
        <translation>{count} personne de plus</translation>
    </message>
    <message>
        <source>{count} people more</source>
        <translation>{count} personnes de plus</translation>
    </message>
    <message>
        <source>{count} company more</source>
        <translation>{count} entreprise de plus</translation>
    </message>
    <message>
        <source>{count} companies more</source>
        <translation>{count} entreprises de plus</translation>
    </message>
    <message>
        <source>{count} opportunity more</source>
        <translation>{count} opportunité de plus</translation>
    </message>
    <message>
        <source>{count} opportunities more</source>
        <translation>{count} opportunités de plus</translation>
    </message>
    <message>
        <source>{count} activity more</source>
        <translation>{count} activité de plus</translation>
    </message>
    <message>
        <source>{count} activities more</source>
        <translation>{count} activités de plus</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Le fichier {file} n'existe pas.</translation>
    </message>
    <message>
        <source>{file} is empty and no backup.</source>
        <translation>{file} est vide et n'est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} est la base de données d'un autre programme.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of CRM Desktop; update the program to restore it.</source>
        <translation>{file} a été écrit par une version plus récente de CRM Desktop ; mettez le programme à jour pour le restaurer.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be restored.</source>
        <translation>{file} est endommagé et ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>{file} is not a backup of CRM Desktop.</source>
        <translation>{file} n'est pas une sauvegarde de CRM Desktop.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
</context>
<context>
    <name>models/keeping/restoring</name>
    <message>
        <source>There is no file {backup}, so nothing was restored.</source>
        <translation>Le fichier {backup} n'existe pas ; rien n'a été restauré.</translation>
    </message>
    <message>
        <source>{backup} is damaged ({problem}), so nothing was restored.</source>
        <translation>{backup} est endommagé ({problem}) ; rien n'a été restauré.</translation>
    </message>
    <message>
        <source>{backup} is empty and no backup, so nothing was restored.</source>
        <translation>{backup} est vide et n'est pas une sauvegarde ; rien n'a été restauré.</translation>
    </message>
    <message>
        <source>{backup} is not a backup of CRM Desktop, so nothing was restored.</source>
        <translation>{backup} n'est pas une sauvegarde de CRM Desktop ; rien n'a été restauré.</translation>
    </message>
</context>
<context>
    <name>models/later</name>
    <message>
        <source>Something else uses it now</source>
        <translation>Un autre élément l'utilise à présent</translation>
    </message>
    <message>
        <source> ({count:,} more records have been changed since)</source>
        <translation> (autres fiches modifiées depuis : {count:,})</translation>
    </message>
    <message>
        <source>“{sentence}” is not undone: “{other_sentence}” came later and wrote {first}, too{others}. Undo that first, or choose to leave or to take along what is later.</source>
        <translation>« {sentence} » n'est pas annulé : « {other_sentence} » est venu après et a modifié aussi {first}{others}. Annulez d'abord cela, ou choisissez de laisser ou d'annuler aussi ce qui est venu après.</translation>
    </message>
    <message>
        <source>There is no change {change_id}.</source>
        <translation>La modification {change_id} n'existe pas.</translation>
    </message>
</context>
<context>
    <name>models/leads/conversion</name>
    <message>
        <source>Converted {count:,} leads</source>
        <translation>Conversion de {count:,} leads</translation>
    </message>
    <message>
        <source>Converted {lead} into {told}</source>
        <translation>{lead} converti : {told}</translation>
    </message>
    <message>
        <source>the {record} {other_record}</source>
        <translation>{record} {other_record}</translation>
    </message>
    <message>
        <source>Qualified without contact both ways</source>
        <translation>Qualifié sans échange réciproque</translation>
    </message>
    <message>
        <source>There is no status of the kind converted; an administrator makes one in Settings.</source>
        <translation>Il n'y a pas de statut de type converti ; un administrateur en crée un dans les Paramètres.</translation>
    </message>
    <message>
        <source>{lead} is already converted</source>
        <translation>{lead} est déjà converti</translation>
    </message>
    <message>
        <source>Choose a person or a company for {lead} to become.</source>
        <translation>Choisissez une personne ou une entreprise que {lead} deviendra.</translation>
    </message>
    <message>
        <source>The {kind} that was chosen has been deleted meanwhile; choose again.</source>
        <translation>La fiche choisie a été supprimée entre-temps ({kind}) ; choisissez à nouveau.</translation>
    </message>
    <message>
        <source>{found} is {outcome}; choose an open opportunity.</source>
        <translation>{found} ({outcome}) n'est plus en cours ; choisissez une opportunité ouverte.</translation>
    </message>
    <message>
        <source> to {told}.</source>
        <translation> : {told}.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>models/leads/dead</name>
    <message>
        <source>Marked {} dead</source>
        <translation>Classé sans suite : {}</translation>
    </message>
    <message>
        <source>Brought {} back</source>
        <translation>Restauré : {}</translation>
    </message>
    <message>
        <source>There is no {kind} status; an administrator makes one in Settings.</source>
        <translation>Il n'y a pas de statut {kind} ; un administrateur en crée un dans les Paramètres.</translation>
    </message>
    <message>
        <source>Converted leads stay as they are.</source>
        <translation>Les leads convertis restent tels quels.</translation>
    </message>
    <message>
        <source>Only dead leads can be brought back.</source>
        <translation>Seuls les leads sans suite peuvent être restaurés.</translation>
    </message>
    <message>
        <source>{given:,} leads</source>
        <translation>{given:,} leads</translation>
    </message>
</context>
<context>
    <name>models/leads/editing</name>
    <message>
        <source>{lead} has been converted and is kept as it was; change what it became.</source>
        <translation>{lead} a été converti et est conservé tel quel ; modifiez ce qu'il est devenu.</translation>
    </message>
</context>
<context>
    <name>models/leads/grouping</name>
    <message>
        <source>All of these leads are converted already.</source>
        <translation>Tous ces leads sont déjà convertis.</translation>
    </message>
    <message>
        <source>same e-mail or phone</source>
        <translation>même e-mail ou téléphone</translation>
    </message>
</context>
<context>
    <name>models/leads/inheritance</name>
    <message>
        <source>Contact {contact}</source>
        <translation>Contact {contact}</translation>
    </message>
</context>
<context>
    <name>models/leads/lead</name>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>We owe a reply</source>
        <translation>À nous de répondre</translation>
    </message>
    <message>
        <source>They owe a reply</source>
        <translation>À eux de répondre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Email 2</source>
        <translation>E-mail 2</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Téléphone 2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Whose turn it is, by the direction of the last contact</source>
        <translation>À qui le tour, d'après le sens du dernier échange</translation>
    </message>
    <message>
        <source>First engaged on</source>
        <translation>Premier échange le</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>Converti le</translation>
    </message>
    <message>
        <source>Became person</source>
        <translation>Devenu personne</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Devenu entreprise</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Devenu opportunité</translation>
    </message>
</context>
<context>
    <name>models/leads/making</name>
    <message>
        <source>Added the lead {made}</source>
        <translation>Lead ajouté : {made}</translation>
    </message>
    <message>
        <source>A lead needs a name, of a person or a company.</source>
        <translation>Un lead doit avoir un nom, de personne ou d'entreprise.</translation>
    </message>
    <message>
        <source>There is no open status for leads; an administrator makes one in Settings.</source>
        <translation>Il n'y a pas de statut ouvert pour les leads ; un administrateur en crée un dans les Paramètres.</translation>
    </message>
</context>
<context>
    <name>models/leads/matching</name>
    <message>
        <source> at the same company</source>
        <translation> dans la même entreprise</translation>
    </message>
</context>
<context>
    <name>models/leads/own_inheritance</name>
    <message>
        <source>{field} is neither yes nor no.</source>
        <translation>{field} n'est ni oui ni non.</translation>
    </message>
</context>
<context>
    <name>models/leads/statuses</name>
    <message>
        <source>Added the lead status {status}</source>
        <translation>Statut de lead ajouté : {status}</translation>
    </message>
    <message>
        <source>Changed the lead status {status}</source>
        <translation>Statut de lead modifié : {status}</translation>
    </message>
    <message>
        <source>Removed the lead status {status}</source>
        <translation>Statut de lead supprimé : {status}</translation>
    </message>
    <message>
        <source>Put the lead statuses in another order</source>
        <translation>Ordre des statuts de lead modifié</translation>
    </message>
    <message>
        <source>{status} is the only {kind} status; add another one first.</source>
        <translation>{status} est le seul statut {kind} ; ajoutez-en d'abord un autre.</translation>
    </message>
    <message>
        <source>a lead has it</source>
        <translation>un lead le porte</translation>
    </message>
    <message>
        <source>{many:,} leads have it</source>
        <translation>{many:,} leads le portent</translation>
    </message>
    <message>
        <source>{status} stays {kind}: {count}.</source>
        <translation>{status} reste {kind} : {count}.</translation>
    </message>
    <message>
        <source>1 lead is</source>
        <translation>1 lead porte le statut</translation>
    </message>
    <message>
        <source>{many:,} leads are</source>
        <translation>{many:,} leads portent le statut</translation>
    </message>
    <message>
        <source>{count} “{status}”; say which other {kind} status to give.</source>
        <translation>{count} « {status} » ; indiquez par quel autre statut ({kind}) le remplacer.</translation>
    </message>
</context>
<context>
    <name>models/leads/suggestion</name>
    <message>
        <source>Contact with {lead} went one way only so far; {missing} is missing.</source>
        <translation>Avec {lead}, l'échange est à sens unique jusqu'ici ; il manque {missing}.</translation>
    </message>
    <message>
        <source>No contact with {lead} is logged yet, neither from us nor from them.</source>
        <translation>Aucun échange avec {lead} n'est encore consigné, ni de notre part ni de la leur.</translation>
    </message>
    <message>
        <source>an answer from them</source>
        <translation>une réponse de leur part</translation>
    </message>
    <message>
        <source>an answer from us</source>
        <translation>une réponse de notre part</translation>
    </message>
    <message>
        <source>open, with {whom}</source>
        <translation>ouverte, avec {whom}</translation>
    </message>
    <message>
        <source>where {match} works</source>
        <translation>où travaille {match}</translation>
    </message>
</context>
<context>
    <name>models/mails/cards</name>
    <message>
        <source>{sentence}, from a vCard</source>
        <translation>{sentence}, depuis une vCard</translation>
    </message>
    <message>
        <source>{path} holds no vCard that can be read.</source>
        <translation>{path} ne contient pas de vCard lisible.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} est illisible : {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/mails/logging</name>
    <message>
        <source>Showed the mail “{known}” with {record}, too</source>
        <translation>E-mail « {known} » affiché aussi sur {record}</translation>
    </message>
    <message>
        <source>The mail “{known}” is on the timeline of {record} already.</source>
        <translation>L'e-mail « {known} » figure déjà dans la chronologie de {record}.</translation>
    </message>
    <message>
        <source> and kept 1 file</source>
        <translation> et 1 fichier conservé</translation>
    </message>
    <message>
        <source> and kept {count} files</source>
        <translation> et {count} fichiers conservés</translation>
    </message>
</context>
<context>
    <name>models/mails/msg</name>
    <message>
        <source>{name} is damaged or was not saved by Outlook, so the mail cannot be read.</source>
        <translation>{name} est endommagé ou n'a pas été enregistré par Outlook ; l'e-mail est illisible.</translation>
    </message>
</context>
<context>
    <name>models/mails/reading</name>
    <message>
        <source>{name} is no mail: it names nobody who wrote or received it.</source>
        <translation>{name} n'est pas un e-mail : il n'indique ni expéditeur ni destinataire.</translation>
    </message>
</context>
<context>
    <name>models/mails/taking_in</name>
    <message>
        <source>Took {told} for {record}</source>
        <translation>{told} pour {record}</translation>
    </message>
    <message>
        <source>{path} is a folder; drop the files in it.</source>
        <translation>{path} est un dossier ; déposez les fichiers qu'il contient.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>Il n'y a aucun fichier à reprendre.</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 e-mail</translation>
    </message>
    <message>
        <source>{count} mails</source>
        <translation>{count} e-mails</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
</context>
<context>
    <name>models/named_lists</name>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>Indiquez un nom ({kind}).</translation>
    </message>
    <message>
        <source>A {kind} is named in at most {longest_name} letters; this has {count}.</source>
        <translation>Un nom compte au plus {longest_name} caractères ({kind}) ; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>There is a {kind} called {held} already.</source>
        <translation>Ce nom existe déjà ({kind}) : {held}.</translation>
    </message>
</context>
<context>
    <name>models/open_marks</name>
    <message>
        <source>{user} has {name} open on {computer} since {since}.</source>
        <translation>{user} a ouvert {name} sur {computer} ({since}).</translation>
    </message>
</context>
<context>
    <name>models/opportunities/board_cards</name>
    <message>
        <source>Closes this month</source>
        <translation>Clôture ce mois-ci</translation>
    </message>
    <message>
        <source>Closes next month</source>
        <translation>Clôture le mois prochain</translation>
    </message>
    <message>
        <source>Closes this quarter</source>
        <translation>Clôture ce trimestre</translation>
    </message>
    <message>
        <source>Closes next quarter</source>
        <translation>Clôture au prochain trimestre</translation>
    </message>
    <message>
        <source>Closes this year</source>
        <translation>Clôture cette année</translation>
    </message>
    <message>
        <source>Past the close date</source>
        <translation>Date de clôture dépassée</translation>
    </message>
</context>
<context>
    <name>models/opportunities/editing</name>
    <message>
        <source>“{text}” is no currency; use the three letters of ISO 4217, as USD or EUR.</source>
        <translation>« {text} » n'est pas une devise ; indiquez les trois lettres de la norme ISO 4217, comme USD ou EUR.</translation>
    </message>
    <message>
        <source>{code} is the currency that all is counted in, so it needs no rate.</source>
        <translation>{code} est la devise dans laquelle tout est compté ; aucun taux n'est nécessaire.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opening</name>
    <message>
        <source>Opened {made}</source>
        <translation>Opportunité créée : {made}</translation>
    </message>
    <message>
        <source>{pipeline} has no open stage; an administrator adds one in Settings.</source>
        <translation>{pipeline} n'a pas d'étape ouverte ; un administrateur en ajoute une dans les Paramètres.</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>Une opportunité doit avoir un nom.</translation>
    </message>
    <message>
        <source>A likelihood is 0 to 100%, not {likelihood}.</source>
        <translation>Une probabilité va de 0 à 100 % : {likelihood} n'est pas possible.</translation>
    </message>
    <message>
        <source>There is no pipeline; an administrator makes one in Settings.</source>
        <translation>Il n'y a pas de pipeline ; un administrateur en crée un dans les Paramètres.</translation>
    </message>
    <message>
        <source>{stage} closes an opportunity; open it in an open stage first, then close it.</source>
        <translation>{stage} clôture une opportunité ; créez-la d'abord à une étape ouverte, puis clôturez-la.</translation>
    </message>
    <message>
        <source>{found} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{found} dans {pipeline} est archivée ; choisissez une étape en service.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opportunity</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Without money</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>À cette étape depuis</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>What one unit of its currency is worth in the office's, as it was when the amount was entered</source>
        <translation>Ce que vaut une unité de sa devise dans celle de la société, lors de la saisie du montant</translation>
    </message>
    <message>
        <source>0 to 100%</source>
        <translation>0 à 100 %</translation>
    </message>
    <message>
        <source>Likelihood by hand</source>
        <translation>Probabilité manuelle</translation>
    </message>
    <message>
        <source>Set by hand: stays when the stage changes</source>
        <translation>Fixée à la main : reste lors d'un changement d'étape</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Catégorie de prévision</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motif de perte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What the stage that was left had asked</source>
        <translation>Ce que demandait l'étape quittée</translation>
    </message>
    <message>
        <source>To the office's currency on that day, where one was known</source>
        <translation>Vers la devise de la société à cette date, si un taux était connu</translation>
    </message>
    <message>
        <source>What the company was before this win; see customers.py</source>
        <translation>Ce qu'était l'entreprise avant ce gain ; voir customers.py</translation>
    </message>
</context>
<context>
    <name>models/opportunities/own_currency</name>
    <message>
        <source>Everything counts in {currency} instead of {before}, with its rates</source>
        <translation>Tout est compté en {currency} au lieu de {before}, taux compris</translation>
    </message>
    <message>
        <source>First add a rate of {currency} under Currencies: without it, the rates to {before} cannot be converted.</source>
        <translation>Ajoutez d'abord un taux de {currency} sous Devises : sans lui, les taux vers {before} ne peuvent pas être convertis.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/people_on_opportunity</name>
    <message>
        <source>Added {joining} to {opportunity}</source>
        <translation>{joining} ajouté à {opportunity}</translation>
    </message>
    <message>
        <source>Gave {person} {what} in {opportunity}</source>
        <translation>{person} dans {opportunity} : {what}</translation>
    </message>
    <message>
        <source>Made {person} the primary contact of {opportunity}</source>
        <translation>{person} désigné contact principal de {opportunity}</translation>
    </message>
    <message>
        <source>Removed {person} from {opportunity}</source>
        <translation>{person} retiré de {opportunity}</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sans rôle</translation>
    </message>
    <message>
        <source>{joining} takes part in {opportunity} already.</source>
        <translation>{joining} participe déjà à {opportunity}.</translation>
    </message>
    <message>
        <source>This person no longer takes part in the opportunity.</source>
        <translation>Cette personne ne participe plus à l'opportunité.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_changes</name>
    <message>
        <source>Changed the stage {stage} of {pipeline}</source>
        <translation>Étape modifiée : {stage} ({pipeline})</translation>
    </message>
    <message>
        <source>Removed the stage {stage} of {pipeline}</source>
        <translation>Étape supprimée : {stage} ({pipeline})</translation>
    </message>
    <message>
        <source>Retired the pipeline {pipeline}</source>
        <translation>Pipeline archivé : {pipeline}</translation>
    </message>
    <message>
        <source>Merged the pipeline {pipeline} into {into}</source>
        <translation>Pipeline {pipeline} fusionné dans {into}</translation>
    </message>
    <message>
        <source>{stage} of {pipeline}</source>
        <translation>{stage} ({pipeline})</translation>
    </message>
    <message>
        <source>1 open opportunity stands</source>
        <translation>1 opportunité ouverte se trouve</translation>
    </message>
    <message>
        <source>{many} open opportunities stand</source>
        <translation>{many} opportunités ouvertes se trouvent</translation>
    </message>
    <message>
        <source>{stage} is the only open stage of {pipeline}; add another one first.</source>
        <translation>{stage} est la seule étape ouverte de {pipeline} ; ajoutez-en d'abord une autre.</translation>
    </message>
    <message>
        <source>{pipeline} is the only pipeline; make another one before it is retired.</source>
        <translation>{pipeline} est le seul pipeline ; créez-en un autre avant de l'archiver.</translation>
    </message>
    <message>
        <source>Choose a stage of another pipeline; {pipeline} is about to be retired.</source>
        <translation>Choisissez une étape d'un autre pipeline ; {pipeline} va être archivé.</translation>
    </message>
    <message>
        <source>{pipeline} cannot be merged into itself.</source>
        <translation>{pipeline} ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>{into} is retired; bring it back, or choose another pipeline.</source>
        <translation>{into} est archivé ; restaurez-le, ou choisissez un autre pipeline.</translation>
    </message>
    <message>
        <source>an opportunity stands</source>
        <translation>une opportunité s'y trouve</translation>
    </message>
    <message>
        <source>{many} opportunities stand</source>
        <translation>{many} opportunités s'y trouvent</translation>
    </message>
    <message>
        <source>{stage} stays {kind}: {count} in it, and nothing is won or lost by an edit here.</source>
        <translation>{stage} reste {kind} : {count}, et modifier une étape ne fait rien gagner ni perdre.</translation>
    </message>
    <message>
        <source>{where}, some of them in {stage}</source>
        <translation>{where}, dont certaines à l'étape {stage}</translation>
    </message>
    <message>
        <source>{count} in {place}; say which stage they move to.</source>
        <translation>{count} dans {place} ; indiquez à quelle étape les déplacer.</translation>
    </message>
    <message>
        <source>{count} in {where}; they move to an open stage, since nothing is won or lost by this.</source>
        <translation>{count} dans {where} ; elles passent à une étape ouverte, car rien n'est gagné ni perdu ainsi.</translation>
    </message>
    <message>
        <source>{stage} is no stage of {into} that is in use.</source>
        <translation>{stage} n'est pas une étape en service de {into}.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_moves</name>
    <message>
        <source>Set {opportunity} to {likelihood} %{by_hand}</source>
        <translation>{opportunity} : probabilité {likelihood} %{by_hand}</translation>
    </message>
    <message>
        <source>Moved {opportunity} to {stage}</source>
        <translation>{opportunity} : étape {stage}</translation>
    </message>
    <message>
        <source>Moved {count} opportunities to {stage}</source>
        <translation>{count} opportunités : étape {stage}</translation>
    </message>
    <message>
        <source>, as its stage has it</source>
        <translation>, comme son étape</translation>
    </message>
    <message>
        <source>“Price”</source>
        <translation>« Prix »</translation>
    </message>
    <message>
        <source>{stage} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{stage} dans {pipeline} est archivée ; choisissez une étape en service.</translation>
    </message>
    <message>
        <source>{opportunity} is lost for a reason; say which, for instance {for_instance}.</source>
        <translation>Indiquez le motif de la perte de {opportunity}, par exemple {for_instance}.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/changed</name>
    <message>
        <source>{old} (removed)</source>
        <translation>{old} (supprimé)</translation>
    </message>
</context>
<context>
    <name>models/own_fields/defining</name>
    <message>
        <source>Added the field {made} to {plural}</source>
        <translation>Champ ajouté : {made} ({plural})</translation>
    </message>
    <message>
        <source>Renamed the field {before} to {field}</source>
        <translation>Champ {before} renommé en {field}</translation>
    </message>
    <message>
        <source>Changed the help of the field {field}</source>
        <translation>Aide du champ {field} modifiée</translation>
    </message>
    <message>
        <source>Changed the choices of the field {field}</source>
        <translation>Choix du champ {field} modifiés</translation>
    </message>
    <message>
        <source>Renamed the choice {before} of the field {field} to {kept}</source>
        <translation>Choix {before} du champ {field} renommé en {kept}</translation>
    </message>
    <message>
        <source>Changed what the field {field} becomes</source>
        <translation>Devenir du champ {field} modifié</translation>
    </message>
    <message>
        <source>Changed the order of own fields</source>
        <translation>Ordre des champs personnalisés modifié</translation>
    </message>
    <message>
        <source>Removed the field {field} from {many}; {count:,} had a value in it</source>
        <translation>Champ supprimé : {field} ({many}) ; {count:,} fiches y avaient une valeur</translation>
    </message>
    <message>
        <source>“{kind}” has no own fields; there are {known}.</source>
        <translation>« {kind} » n'a pas de champs personnalisés ; types existants : {known}.</translation>
    </message>
    <message>
        <source>“{type}” is no type of field; there are {known}.</source>
        <translation>« {type} » n'est pas un type de champ ; types existants : {known}.</translation>
    </message>
    <message>
        <source>{plural} have {most_fields} own fields already, and more would make every write slow.</source>
        <translation>{plural} : {most_fields} champs personnalisés existent déjà ; davantage ralentirait chaque enregistrement.</translation>
    </message>
    <message>
        <source>“{before}” is no choice of {field}.</source>
        <translation>« {before} » n'est pas un choix de {field}.</translation>
    </message>
    <message>
        <source>There is a field called {kept} already.</source>
        <translation>Il existe déjà un champ nommé {kept}.</translation>
    </message>
    <message>
        <source>{plural} have a field called {kept} already; choose another name.</source>
        <translation>{plural} : un champ nommé {kept} existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A choice needs something to choose from; write one choice on each line.</source>
        <translation>Un champ de choix doit proposer des choix ; écrivez-en un par ligne.</translation>
    </message>
    <message>
        <source>Two of the choices are the same but for capitals or accents.</source>
        <translation>Deux des choix sont identiques, aux majuscules ou aux accents près.</translation>
    </message>
    <message>
        <source>A field has {most_choices} choices at most; this would have {count}.</source>
        <translation>Un champ compte au plus {most_choices} choix ; il en aurait {count}.</translation>
    </message>
    <message>
        <source>A choice has {longest_choice} characters at most.</source>
        <translation>Un choix compte au plus {longest_choice} caractères.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/in_records</name>
    <message>
        <source>This field has been removed meanwhile.</source>
        <translation>Ce champ a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The field {name} has been removed meanwhile.</source>
        <translation>Le champ {name} a été supprimé entre-temps.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/own_field</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Somme d'argent</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Becomes of a person</source>
        <translation>Champ de la personne</translation>
    </message>
    <message>
        <source>Becomes of a company</source>
        <translation>Champ de l'entreprise</translation>
    </message>
    <message>
        <source>Becomes of an opportunity</source>
        <translation>Champ de l'opportunité</translation>
    </message>
</context>
<context>
    <name>models/own_fields/reading</name>
    <message>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>“{value}” is no {field}; it is one of: {choices}.</source>
        <translation>« {value} » n'est pas un choix de {field} ; choix possibles : {choices}.</translation>
    </message>
    <message>
        <source>{field} can have {longest_text:,} characters at most; a longer text goes into the note.</source>
        <translation>{field} compte au plus {longest_text:,} caractères ; un texte plus long va dans la note.</translation>
    </message>
    <message>
        <source>{field} is a number of {most_digits} digits at most; keep longer codes in a field for text.</source>
        <translation>{field} est un nombre de {most_digits} chiffres au plus ; gardez les codes plus longs dans un champ de texte.</translation>
    </message>
    <message>
        <source>{field} is {largest_amount:,} at most.</source>
        <translation>{field} : {largest_amount:,} au plus.</translation>
    </message>
    <message>
        <source>{field} is {words}, and “{value}” is none; write it like 1250.50.</source>
        <translation>{field} est {words}, ce que « {value} » n'est pas ; écrivez par exemple 1250.50.</translation>
    </message>
    <message>
        <source>{field} is yes or no, and “{value}” is neither.</source>
        <translation>{field} : oui ou non, et « {value} » n'est ni l'un ni l'autre.</translation>
    </message>
    <message>
        <source>{field} is a link, and “{text}” is none; write it like www.example.com.</source>
        <translation>{field} est un lien, ce que « {text} » n'est pas ; écrivez par exemple www.exemple.fr.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>{field} is a date, and “{value}” is none; write it like 2026-11-21.</source>
        <translation>{field} est une date, ce que « {value} » n'est pas ; écrivez par exemple 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>models/paper/document</name>
    <message>
        <source>Printed{by} {formats}</source>
        <translation>Imprimé{by} le {formats}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source> by {printed_by},</source>
        <translation> par {printed_by},</translation>
    </message>
</context>
<context>
    <name>models/paper/tables</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name} (suite)</translation>
    </message>
</context>
<context>
    <name>models/people/editing</name>
    <message>
        <source>Added {person}</source>
        <translation>Ajouté : {person}</translation>
    </message>
</context>
<context>
    <name>models/people/person</name>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
</context>
<context>
    <name>models/pipelines/lost_reasons</name>
    <message>
        <source>Added the lost reason {reason}</source>
        <translation>Motif de perte ajouté : {reason}</translation>
    </message>
    <message>
        <source>Renamed the lost reason {reason} to {known}</source>
        <translation>Motif de perte {reason} renommé en {known}</translation>
    </message>
    <message>
        <source>Removed the lost reason {reason}</source>
        <translation>Motif de perte supprimé : {reason}</translation>
    </message>
    <message>
        <source>Put the lost reasons in another order</source>
        <translation>Ordre des motifs de perte modifié</translation>
    </message>
</context>
<context>
    <name>models/pipelines/making</name>
    <message>
        <source>Made the pipeline {pipeline}</source>
        <translation>Pipeline créé : {pipeline}</translation>
    </message>
    <message>
        <source>Renamed the pipeline {pipeline} to {known}</source>
        <translation>Pipeline {pipeline} renommé en {known}</translation>
    </message>
    <message>
        <source>Put the pipelines in another order</source>
        <translation>Ordre des pipelines modifié</translation>
    </message>
    <message>
        <source>Brought back the pipeline {pipeline}</source>
        <translation>Pipeline restauré : {pipeline}</translation>
    </message>
    <message>
        <source>Added the stage {stage} to {pipeline}</source>
        <translation>Étape ajoutée : {stage} ({pipeline})</translation>
    </message>
    <message>
        <source>Changed what {stage} of {pipeline} asks on leaving</source>
        <translation>Questions à la sortie modifiées : {stage} ({pipeline})</translation>
    </message>
    <message>
        <source>Put the stages of {pipeline} in another order</source>
        <translation>Ordre des étapes modifié : {pipeline}</translation>
    </message>
    <message>
        <source>There is a retired pipeline called {held}; bring it back, or choose another name.</source>
        <translation>Il existe un pipeline archivé nommé {held} ; restaurez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{stage} closes; questions belong to open stages, which are left on the way.</source>
        <translation>{stage} clôture ; les questions vont aux étapes ouvertes, que l'on quitte en chemin.</translation>
    </message>
    <message>
        <source>These are not all stages of {pipeline}.</source>
        <translation>Ce ne sont pas toutes les étapes de {pipeline}.</translation>
    </message>
    <message>
        <source>A stage rots after 1 to 3,650 days or never, not after {rot_days}.</source>
        <translation>Une étape stagne après 1 à 3 650 jours ou jamais, pas après {rot_days}.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/pipeline</name>
    <message>
        <source>Retired</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Rots after</source>
        <translation>Stagne après</translation>
    </message>
    <message>
        <source>Days in the stage; empty for never</source>
        <translation>Jours à l'étape ; vide pour jamais</translation>
    </message>
    <message>
        <source>Kept for history, offered no more</source>
        <translation>Conservée pour l'historique, n'est plus proposée</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Asked on leaving</source>
        <translation>Demandé à la sortie</translation>
    </message>
</context>
<context>
    <name>models/pipelines/questions</name>
    <message>
        <source>A stage asks {most_questions} questions at most; more would be a wall.</source>
        <translation>Une étape pose au plus {most_questions} questions ; davantage serait un mur.</translation>
    </message>
    <message>
        <source>An answer can have {longest_answer:,} characters at most.</source>
        <translation>Une réponse compte au plus {longest_answer:,} caractères.</translation>
    </message>
    <message>
        <source>“{question}” is answered by {offered}, not by “{answer}”.</source>
        <translation>À « {question} », on répond par {offered}, pas par « {answer} ».</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Une question doit avoir un texte.</translation>
    </message>
    <message>
        <source>A question can have {longest_question} characters at most.</source>
        <translation>Une question compte au plus {longest_question} caractères.</translation>
    </message>
    <message>
        <source>“{text}” is asked already.</source>
        <translation>« {text} » est déjà demandé.</translation>
    </message>
    <message>
        <source>A question is answered by a text, a choice, or yes and no, not by “{type}”.</source>
        <translation>À une question, on répond par un texte, un choix, ou par oui et non, pas par « {type} ».</translation>
    </message>
    <message>
        <source>“{text}” needs two answers or more to choose from.</source>
        <translation>« {text} » doit proposer au moins deux réponses.</translation>
    </message>
    <message>
        <source>{of} does not ask “{text}”; </source>
        <translation>{of} ne demande pas « {text} » ; </translation>
    </message>
    <message>
        <source>{of} asks “{question}” before it is left; answer that first.</source>
        <translation>{of} demande « {question} » avant la sortie ; répondez-y d'abord.</translation>
    </message>
    <message>
        <source>it asks {asks}.</source>
        <translation>questions posées : {asks}.</translation>
    </message>
    <message>
        <source>it asks nothing here.</source>
        <translation>aucune question n'est posée ici.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/templates</name>
    <message>
        <source>simple sale</source>
        <translation>vente simple</translation>
    </message>
    <message>
        <source>Simple sale</source>
        <translation>Vente simple</translation>
    </message>
    <message>
        <source>complex sale</source>
        <translation>vente complexe</translation>
    </message>
    <message>
        <source>Complex sale</source>
        <translation>Vente complexe</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>press coverage</source>
        <translation>relations presse</translation>
    </message>
    <message>
        <source>Press coverage</source>
        <translation>Relations presse</translation>
    </message>
    <message>
        <source>Needs understood</source>
        <translation>Besoins compris</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>models/places</name>
    <message>
        <source>{parts} on {host}</source>
        <translation>{parts} sur {host}</translation>
    </message>
    <message>
        <source>{name} holds nothing at all; it may have been cut off while it was copied. Copy it again, or restore a backup.</source>
        <translation>{name} ne contient rien du tout ; la copie a peut-être été interrompue. Copiez à nouveau le fichier ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The database {name} is not there any more; it may have been moved, or its disk is not connected.</source>
        <translation>La base de données {name} n'est plus là ; elle a peut-être été déplacée, ou son disque n'est pas connecté.</translation>
    </message>
</context>
<context>
    <name>models/printouts/call_sheet</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>{count} {one} to call</source>
        <translation>{count} {one} à appeler</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Fiche d'appel</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>jamais contacté</translation>
    </message>
    <message>
        <source>There are no {plural} to call.</source>
        <translation>Aucun appel à passer ({plural}).</translation>
    </message>
</context>
<context>
    <name>models/printouts/label_sheets</name>
    <message>
        <source>There is no label sheet “{name}” here; there are {sheets}.</source>
        <translation>Il n'y a pas de planche d'étiquettes « {name} » ici ; planches existantes : {sheets}.</translation>
    </message>
</context>
<context>
    <name>models/printouts/labels</name>
    <message>
        <source>Labels {sheet}</source>
        <translation>Étiquettes {sheet}</translation>
    </message>
    <message>
        <source>{maker} {sheet} has the labels 1 to {labels}; there is no label {first}.</source>
        <translation>{maker} {sheet} compte les étiquettes 1 à {labels} ; l'étiquette {first} n'existe pas.</translation>
    </message>
    <message>
        <source>None of the {count:,} {plural} has an address, so there is no label to print.</source>
        <translation>Aucune adresse parmi {count:,} {plural} ; il n'y a donc aucune étiquette à imprimer.</translation>
    </message>
</context>
<context>
    <name>models/pruning</name>
    <message>
        <source>Removed {changes} before {day} from the history ({entries:,} lines); they cannot be undone any more</source>
        <translation>Historique d'avant le {day} supprimé : {changes} ({entries:,} lignes), sans annulation possible désormais</translation>
    </message>
    <message>
        <source>shorten the history</source>
        <translation>raccourcir l'historique</translation>
    </message>
    <message>
        <source>All of the history is kept; say first for how many months to keep it.</source>
        <translation>Tout l'historique est conservé ; indiquez d'abord pendant combien de mois le garder.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>{count:,} changes</source>
        <translation>{count:,} modifications</translation>
    </message>
</context>
<context>
    <name>models/putting_back</name>
    <message>
        <source>Put back {shown} of {record}</source>
        <translation>{record} : {shown} rétabli</translation>
    </message>
    <message>
        <source>The change {change_id} did not write this field of that {kind}.</source>
        <translation>La modification {change_id} n'a pas écrit ce champ ({kind}).</translation>
    </message>
    <message>
        <source>an own field</source>
        <translation>un champ personnalisé</translation>
    </message>
    <message>
        <source>the empty {label}</source>
        <translation>le champ vide {label}</translation>
    </message>
    <message>
        <source>{label} follows from other things and is not put back alone; undo the whole change instead.</source>
        <translation>{label} découle d'autres données et ne se rétablit pas seul ; annulez plutôt toute la modification.</translation>
    </message>
    <message>
        <source>{record} has this value already.</source>
        <translation>{record} a déjà cette valeur.</translation>
    </message>
    <message>
        <source>The change {change_id} is not in the history any more.</source>
        <translation>La modification {change_id} n'est plus dans l'historique.</translation>
    </message>
    <message>
        <source>The {field} of that time has been deleted since.</source>
        <translation>La valeur d'alors a été supprimée depuis : {field}.</translation>
    </message>
</context>
<context>
    <name>models/queries</name>
    <message>
        <source>“{value}” is not one of {allowed}.</source>
        <translation>« {value} » ne fait pas partie de {allowed}.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; there are {known}.</source>
        <translation>Il n'y a pas de champ « {name} » ici ; champs existants : {known}.</translation>
    </message>
    <message>
        <source>“no:{name}” is not known; ask for a name, as in {name}:Ann.</source>
        <translation>« no:{name} » n'est pas reconnu ; cherchez un nom, comme dans {name}:Anne.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; did you mean {near}?</source>
        <translation>Il n'y a pas de champ « {name} » ici ; vouliez-vous dire {near} ?</translation>
    </message>
</context>
<context>
    <name>models/query_completion</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>has</source>
        <translation>a</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>a une valeur</translation>
    </message>
</context>
<context>
    <name>models/query_rows</name>
    <message>
        <source>contain</source>
        <translation>contiennent</translation>
    </message>
    <message>
        <source>do not contain</source>
        <translation>ne contiennent pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n'est pas</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>est dans</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is until</source>
        <translation>est jusqu'à</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>est à partir de</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
</context>
<context>
    <name>models/record</name>
    <message>
        <source>app user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>call run</source>
        <translation>session d'appels</translation>
    </message>
    <message>
        <source>currency rate</source>
        <translation>taux de change</translation>
    </message>
    <message>
        <source>forecast snapshot</source>
        <translation>instantané de prévision</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>paire séparée</translation>
    </message>
    <message>
        <source>kept file</source>
        <translation>fichier conservé</translation>
    </message>
    <message>
        <source>lead list</source>
        <translation>liste de leads</translation>
    </message>
    <message>
        <source>lead status</source>
        <translation>statut de lead</translation>
    </message>
    <message>
        <source>list import</source>
        <translation>importation de liste</translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation>motif de perte</translation>
    </message>
    <message>
        <source>office</source>
        <translation>société</translation>
    </message>
    <message>
        <source>opportunity person</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>champ personnalisé</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>remembered mapping</source>
        <translation>correspondance mémorisée</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vue enregistrée</translation>
    </message>
    <message>
        <source>The name of a {kind} can have {sorted_characters} characters at most.</source>
        <translation>Un nom compte au plus {sorted_characters} caractères ({kind}).</translation>
    </message>
    <message>
        <source>This record has been deleted meanwhile; undo that first to change it.</source>
        <translation>Cette fiche a été supprimée entre-temps ; annulez d'abord la suppression pour la modifier.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile; look at it again, then change it.</source>
        <translation>Cette fiche a été modifiée entre-temps par un autre utilisateur ; vérifiez, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>There is no {kind} {record_id}.</source>
        <translation>Introuvable : {kind} {record_id}.</translation>
    </message>
    <message>
        <source>{name} is still used by {record}, so it stays.</source>
        <translation>{name} est encore utilisé par {record} et reste donc.</translation>
    </message>
</context>
<context>
    <name>models/record_fields</name>
    <message>
        <source>{value} is more than the {largest_amount:,} that an amount can be.</source>
        <translation>{value} dépasse {largest_amount:,}, le plus grand montant possible.</translation>
    </message>
</context>
<context>
    <name>models/record_search</name>
    <message>
        <source>There is no column “{sort}” to sort by.</source>
        <translation>Il n'y a pas de colonne « {sort} » pour trier.</translation>
    </message>
</context>
<context>
    <name>models/recycling</name>
    <message>
        <source>Brought {count:,} deleted records back</source>
        <translation>{count:,} fiches supprimées restaurées</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>Restauré : {name}</translation>
    </message>
    <message>
        <source>It is back already, or not in the history any more.</source>
        <translation>C'est déjà restauré, ou ce n'est plus dans l'historique.</translation>
    </message>
</context>
<context>
    <name>models/reports/activity_by_user</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tâches faites</translation>
    </message>
    <message>
        <source>No activity {when}</source>
        <translation>Aucune activité {when}</translation>
    </message>
    <message>
        <source>, {value} of them by {first}</source>
        <translation>, dont {value} par {first}</translation>
    </message>
    <message>
        <source>Activity by user</source>
        <translation>Activité par utilisateur</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Par {name}</translation>
    </message>
    <message>
        <source>Whose activity it is.</source>
        <translation>À qui revient l'activité.</translation>
    </message>
    <message>
        <source>On the day they were done; planned ones are not counted.</source>
        <translation>Le jour où elles ont été faites ; celles qui sont planifiées ne sont pas comptées.</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Entrant, sortant</translation>
    </message>
    <message>
        <source>From them to us, and from us to them; a meeting and a conversation go both ways.</source>
        <translation>D'eux vers nous, et de nous vers eux ; une réunion et un échange vont dans les deux sens.</translation>
    </message>
</context>
<context>
    <name>models/reports/catalogue</name>
    <message>
        <source>Lead funnel</source>
        <translation>Entonnoir des leads</translation>
    </message>
    <message>
        <source>How far do our leads come, and where do we lose them?</source>
        <translation>Jusqu'où vont nos leads, et où les perdons-nous ?</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>How much of what is decided do we win?</source>
        <translation>Quelle part des opportunités décidées gagnons-nous ?</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>Taille moyenne</translation>
    </message>
    <message>
        <source>What is a won opportunity worth?</source>
        <translation>Que vaut une opportunité gagnée ?</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Cycle de vente</translation>
    </message>
    <message>
        <source>How long does it take to win?</source>
        <translation>Combien de temps faut-il pour gagner ?</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Motifs de perte</translation>
    </message>
    <message>
        <source>Why do we lose?</source>
        <translation>Pourquoi perdons-nous ?</translation>
    </message>
    <message>
        <source>Pipeline over time</source>
        <translation>Pipeline au fil du temps</translation>
    </message>
    <message>
        <source>Does the open pipeline grow?</source>
        <translation>Le pipeline ouvert progresse-t-il ?</translation>
    </message>
    <message>
        <source>Who does how much?</source>
        <translation>Qui fait quoi, et combien ?</translation>
    </message>
    <message>
        <source>List quality</source>
        <translation>Qualité des listes</translation>
    </message>
    <message>
        <source>Which lists are worth their money?</source>
        <translation>Quelles listes valent leur prix ?</translation>
    </message>
    <message>
        <source>There is no report “{key}”.</source>
        <translation>Il n'y a pas de rapport « {key} ».</translation>
    </message>
</context>
<context>
    <name>models/reports/chart</name>
    <message>
        <source>{chart}: the first {most_bars} of {count:,}</source>
        <translation>{chart} : les {most_bars} premiers sur {count:,}</translation>
    </message>
</context>
<context>
    <name>models/reports/decided</name>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>No stage before</source>
        <translation>Sans étape précédente</translation>
    </message>
    <message>
        <source>{count:,} with an amount in {codes}: counted, but in no sum of money.</source>
        <translation>{count:,} avec un montant en {codes} : comptées, mais dans aucune somme.</translation>
    </message>
</context>
<context>
    <name>models/reports/funnel</name>
    <message>
        <source>Of {leads} that were added {when}, {qualified} were qualified and {won} won</source>
        <translation>Sur {leads} arrivés {when}, {qualified} qualifiés et {won} gagnés</translation>
    </message>
    <message>
        <source>Added: {many}</source>
        <translation>Arrivées : {many}</translation>
    </message>
    <message>
        <source>Never engaged: {many}</source>
        <translation>Sans échange : {many}</translation>
    </message>
    <message>
        <source>Engaged: {many}</source>
        <translation>Avec échanges : {many}</translation>
    </message>
    <message>
        <source>Qualified: {many}</source>
        <translation>Qualifications : {many}</translation>
    </message>
    <message>
        <source>Won: {many}</source>
        <translation>Gains : {many}</translation>
    </message>
    <message>
        <source>No {many} were added {when}</source>
        <translation>Aucune arrivée {when} ({many})</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Jusqu'où ils sont allés</translation>
    </message>
    <message>
        <source>Dead leads</source>
        <translation>Leads sans suite</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Du total</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>De l'étape précédente</translation>
    </message>
    <message>
        <source>Days from it</source>
        <translation>Jours depuis celle-ci</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Avec échanges</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiés</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>many</comment>
        <translation>Gagnées</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Leads that were entered or imported within these days, whatever has become of them.</source>
        <translation>Leads saisis ou importés pendant ces jours, quoi qu'ils soient devenus.</translation>
    </message>
    <message>
        <source>Nobody has written to them, called or met them, nor heard from them.</source>
        <translation>Ni message, ni appel, ni rencontre, dans un sens ou dans l'autre.</translation>
    </message>
    <message>
        <source>In touch at least one way, or further along.</source>
        <translation>Échange dans un sens au moins, ou plus loin dans le parcours.</translation>
    </message>
    <message>
        <source>Converted into a person or a company.</source>
        <translation>Convertis en personne ou en entreprise.</translation>
    </message>
    <message>
        <source>The lead became an opportunity or joined one.</source>
        <translation>Le lead est devenu une opportunité ou en a rejoint une.</translation>
    </message>
    <message>
        <source>That opportunity has been won once at least, in whatever pipeline it stands now.</source>
        <translation>Cette opportunité a été gagnée au moins une fois, quel que soit son pipeline actuel.</translation>
    </message>
    <message>
        <source>Of those that were added.</source>
        <translation>De ceux qui sont arrivés.</translation>
    </message>
    <message>
        <source>From the step before, on average of those whose days are known; by group, to qualified.</source>
        <translation>Depuis l'étape précédente, en moyenne sur ceux dont les jours sont connus ; par groupe, jusqu'à la qualification.</translation>
    </message>
    <message>
        <source>The supplier of the list.</source>
        <translation>Le fournisseur de la liste.</translation>
    </message>
</context>
<context>
    <name>models/reports/lists</name>
    <message>
        <source>No list has come in yet</source>
        <translation>Aucune liste n'est encore arrivée</translation>
    </message>
    <message>
        <source>{share} of {leads}</source>
        <translation>{share} de {leads}</translation>
    </message>
    <message>
        <source>{share} of {leads} leads of {lists} were qualified</source>
        <translation>{share} des {leads} leads de {lists} ont été qualifiés</translation>
    </message>
    <message>
        <source>Qualified, %</source>
        <translation>Qualifiés, %</translation>
    </message>
    <message>
        <source>Won, {money}</source>
        <translation>Gagné, {money}</translation>
    </message>
    <message>
        <source>Cost, {money}</source>
        <translation>Coût, {money}</translation>
    </message>
    <message>
        <source>Cost per qualified</source>
        <translation>Coût par qualifié</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} listes</translation>
    </message>
    <message>
        <source>Leads, and qualified of them</source>
        <translation>Leads, dont qualifiés</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Par liste</translation>
    </message>
    <message>
        <source>Written to, called or met.</source>
        <translation>Message, appel ou rencontre.</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with; one counts once for each list.</source>
        <translation>Les gains des opportunités qui en sont issues ; chacune compte une fois par liste.</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was qualified.</source>
        <translation>Le coût de la liste pour chaque lead qualifié.</translation>
    </message>
</context>
<context>
    <name>models/reports/outcome_reports</name>
    <message>
        <source>No opportunity was decided {when}</source>
        <translation>Aucune opportunité n'a été décidée {when}</translation>
    </message>
    <message>
        <source>Won {share} of the opportunities decided {when}: {count}</source>
        <translation>{share} des opportunités décidées {when} sont gagnées : {count}</translation>
    </message>
    <message>
        <source>No opportunity with an amount was won {when}</source>
        <translation>Aucune opportunité avec un montant n'a été gagnée {when}</translation>
    </message>
    <message>
        <source>An opportunity won {when} was worth {size} {currency} on average</source>
        <translation>Une opportunité gagnée {when} valait {size} {currency} en moyenne</translation>
    </message>
    <message>
        <source>No opportunity was won {when}</source>
        <translation>Aucune opportunité n'a été gagnée {when}</translation>
    </message>
    <message>
        <source>It took {days} days on average to win an opportunity {when}</source>
        <translation>Il a fallu {days} jours en moyenne pour gagner une opportunité {when}</translation>
    </message>
    <message>
        <source>No opportunity was lost {when}</source>
        <translation>Aucune opportunité n'a été perdue {when}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>many</comment>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Lost, {currency}</source>
        <translation>Perdu, {currency}</translation>
    </message>
    <message>
        <source>Win rate by amount</source>
        <translation>Taux de réussite par montant</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Avec un montant</translation>
    </message>
    <message>
        <source>Amount, {money}</source>
        <translation>Montant, {money}</translation>
    </message>
    <message>
        <source>Average, {money}</source>
        <translation>Moyenne, {money}</translation>
    </message>
    <message>
        <source>Median, {money}</source>
        <translation>Médiane, {money}</translation>
    </message>
    <message>
        <source>Largest, {money}</source>
        <translation>Maximum, {money}</translation>
    </message>
    <message>
        <source>With known days</source>
        <translation>Jours connus</translation>
    </message>
    <message>
        <source>Average days</source>
        <translation>Jours (moyenne)</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Jours (médiane)</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Le plus court</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Of all lost</source>
        <translation>Des pertes</translation>
    </message>
    <message>
        <source>Average, {currency}</source>
        <translation>Moyenne, {currency}</translation>
    </message>
    <message>
        <source>“{reason}” cost the most opportunities {when}: {share} lost</source>
        <translation>« {reason} » a coûté le plus d'opportunités {when} : {share} perdues</translation>
    </message>
    <message>
        <source>Lost {count} opportunities {when}</source>
        <translation>Opportunités perdues {when} : {count}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>Other money is exchanged at the rate of the day on which it was won or lost.</source>
        <translation>Les autres devises sont converties au taux du jour du gain ou de la perte.</translation>
    </message>
    <message>
        <source>The opportunity's owner now.</source>
        <translation>Le responsable actuel de l'opportunité.</translation>
    </message>
    <message>
        <source>Source, list</source>
        <translation>Source, liste</translation>
    </message>
    <message>
        <source>The source of the opportunity; the list of the first lead that became it.</source>
        <translation>La source de l'opportunité ; la liste du premier lead qui l'est devenu.</translation>
    </message>
    <message>
        <source>The last open stage before it was decided.</source>
        <translation>La dernière étape ouverte avant la décision.</translation>
    </message>
    <message>
        <source>{text_of} of {count}</source>
        <translation>{text_of} sur {count}</translation>
    </message>
    <message>
        <source>Decided, and won of it</source>
        <translation>Décidées, dont gagnées</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), by count; and by amount of those that have one.</source>
        <translation>Gagné ÷ (gagné + perdu), en nombre ; et en montant pour celles qui en ont un.</translation>
    </message>
    <message>
        <source>Average amount won, {money}</source>
        <translation>Montant moyen gagné, {money}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>The sum of the amounts, divided by those that have one.</source>
        <translation>La somme des montants, divisée par le nombre de ceux qui en ont un.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Half of them were worth more, half less.</source>
        <translation>La moitié valait plus, l'autre moitié moins.</translation>
    </message>
    <message>
        <source>Average days from opened to won</source>
        <translation>Jours en moyenne de la création au gain</translation>
    </message>
    <message>
        <source>From the day the opportunity was entered to the day it was won; what was entered after it had been won is counted as won, but not in the days.</source>
        <translation>Du jour de la saisie de l'opportunité à celui du gain ; ce qui a été saisi après le gain compte comme gagné, mais pas dans les jours.</translation>
    </message>
    <message>
        <source>As it was given when it was lost.</source>
        <translation>Tel qu'il a été indiqué lors de la perte.</translation>
    </message>
</context>
<context>
    <name>models/reports/over_time</name>
    <message>
        <source>No opportunity was open {when}</source>
        <translation>Aucune opportunité n'était ouverte {when}</translation>
    </message>
    <message>
        <source>{last} {currency} open at the end, {when}</source>
        <translation>{last} {currency} ouverts à la fin, {when}</translation>
    </message>
    <message>
        <source>The open pipeline stayed at {last} {currency} {when}</source>
        <translation>Le pipeline ouvert est resté à {last} {currency} {when}</translation>
    </message>
    <message>
        <source>The open pipeline grew from {first} to {last} {currency} {when}</source>
        <translation>Le pipeline ouvert est passé de {first} à {last} {currency}, en hausse, {when}</translation>
    </message>
    <message>
        <source>The open pipeline shrank from {first} to {last} {currency} {when}</source>
        <translation>Le pipeline ouvert est passé de {first} à {last} {currency}, en baisse, {when}</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Ouvert à la fin</translation>
    </message>
    <message>
        <source>Open, {currency}</source>
        <translation>Ouvert, {currency}</translation>
    </message>
    <message>
        <source>Open at the end of each month, {currency}</source>
        <translation>Ouvert à la fin de chaque mois, {currency}</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Opportunities that were entered in that month.</source>
        <translation>Opportunités saisies pendant ce mois.</translation>
    </message>
    <message>
        <source>What stood in an open stage when the month ended, or stands there now.</source>
        <translation>Ce qui était à une étape ouverte à la fin du mois, ou s'y trouve à présent.</translation>
    </message>
    <message>
        <source>Open, amount</source>
        <translation>Ouvert, montant</translation>
    </message>
    <message>
        <source>At the amount that it has now, other money at its rate; without one it is in no sum.</source>
        <translation>Au montant actuel, les autres devises à leur taux ; sans montant, dans aucune somme.</translation>
    </message>
</context>
<context>
    <name>models/reports/question</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>in {period}</source>
        <translation>en {period}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>as of {today}</source>
        <translation>au {today}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>depuis le {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu'au {last}</translation>
    </message>
    <message>
        <source>The first day of a report comes before its last day.</source>
        <translation>Le premier jour d'un rapport précède le dernier.</translation>
    </message>
</context>
<context>
    <name>models/reports/tiles</name>
    <message>
        <source>{engaged} engaged, {qualified} qualified</source>
        <translation>avec échanges : {engaged}, qualifiés : {qualified}</translation>
    </message>
    <message>
        <source>Won this quarter, {currency}</source>
        <translation>Gagné ce trimestre, {currency}</translation>
    </message>
    <message>
        <source>{amount} last quarter</source>
        <translation>{amount} le trimestre dernier</translation>
    </message>
    <message>
        <source>Win rate this quarter</source>
        <translation>Taux de réussite ce trimestre</translation>
    </message>
    <message>
        <source>{count} of {other_count} decided</source>
        <translation>{count} sur {other_count} décidées</translation>
    </message>
    <message>
        <source>Days to win this year</source>
        <translation>Cycle de vente cette année (jours)</translation>
    </message>
    <message>
        <source>{count} won</source>
        <translation>gagnées : {count}</translation>
    </message>
    <message>
        <source>Leads added this month</source>
        <translation>Leads arrivés ce mois-ci</translation>
    </message>
</context>
<context>
    <name>models/reversing</name>
    <message>
        <source>A record of this change has been deleted since; undo that first.</source>
        <translation>Une fiche de cette modification a été supprimée depuis ; annulez d'abord cela.</translation>
    </message>
    <message>
        <source>{name} belongs to a {what} that has been deleted since; bring that back first.</source>
        <translation>{name} dépend d'un élément supprimé depuis ({what}) ; restaurez-le d'abord.</translation>
    </message>
    <message>
        <source>{model} is still used by {holder}, so it stays.</source>
        <translation>{model} est encore utilisé par {holder} et reste donc.</translation>
    </message>
</context>
<context>
    <name>models/rights</name>
    <message>
        <source>users</source>
        <translation>les utilisateurs</translation>
    </message>
    <message>
        <source>what the company has settled for all</source>
        <translation>ce que la société a fixé pour tous</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>les pipelines</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>les étapes</translation>
    </message>
    <message>
        <source>the lost reasons</source>
        <translation>les motifs de perte</translation>
    </message>
    <message>
        <source>the lead statuses</source>
        <translation>les statuts de lead</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>les champs personnalisés</translation>
    </message>
    <message>
        <source>quotas</source>
        <translation>les objectifs</translation>
    </message>
    <message>
        <source>rates of exchange</source>
        <translation>les taux de change</translation>
    </message>
    <message>
        <source>As a viewer you may look at everything.</source>
        <translation>En tant que lecteur, vous pouvez tout consulter.</translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation>Un lecteur</translation>
    </message>
    <message>
        <source>{actor} is no user of this database any more, so nothing was changed.</source>
        <translation>{actor} n'est plus un utilisateur de cette base de données ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>{actor} has left, so nothing was changed; an administrator can let them back in.</source>
        <translation>{actor} a quitté l'équipe ; rien n'a été modifié. Un administrateur peut lui rendre l'accès.</translation>
    </message>
    <message>
        <source>{opened} may look at everything and change nothing; an administrator gives the right.</source>
        <translation>{opened} peut tout consulter et rien modifier ; un administrateur accorde ce droit.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}.</source>
        <translation>Seul un administrateur peut modifier {called}.</translation>
    </message>
    <message>
        <source>A viewer may look at everything and undo nothing; an administrator gives the right.</source>
        <translation>Un lecteur peut tout consulter et rien annuler ; un administrateur accorde ce droit.</translation>
    </message>
    <message>
        <source>by {by_name}</source>
        <translation>par {by_name}</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>par le programme</translation>
    </message>
    <message>
        <source>“{sentence}” was done {whose}; they or an administrator can undo it.</source>
        <translation>« {sentence} » a été fait {whose} ; seul l'auteur ou un administrateur peut l'annuler.</translation>
    </message>
    <message>
        <source>Only an administrator may {what}.</source>
        <translation>Seul un administrateur peut {what}.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}, so “{sentence}” stays.</source>
        <translation>Seul un administrateur peut modifier {called} ; « {sentence} » est donc maintenu.</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saved_view</name>
    <message>
        <source>For everyone</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saving</name>
    <message>
        <source>Saved the view {view}</source>
        <translation>Vue enregistrée : {view}</translation>
    </message>
    <message>
        <source>Changed the view {view}</source>
        <translation>Vue modifiée : {view}</translation>
    </message>
    <message>
        <source>Deleted the view {view}</source>
        <translation>Vue supprimée : {view}</translation>
    </message>
    <message>
        <source>Put the views in another order</source>
        <translation>Ordre des vues modifié</translation>
    </message>
    <message>
        <source>Renamed the view {before} to {view}</source>
        <translation>Vue {before} renommée en {view}</translation>
    </message>
    <message>
        <source>This view is not there any more; somebody has deleted it.</source>
        <translation>Cette vue n'existe plus ; elle a été supprimée par un autre utilisateur.</translation>
    </message>
    <message>
        <source>The view {view} is {owner}'s; save it under a name of your own to change it.</source>
        <translation>La vue {view} appartient à {owner} ; enregistrez-la sous un nom à vous pour la modifier.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>A view is named in at most {longest_name} letters; this has {count}.</source>
        <translation>Le nom d'une vue compte au plus {longest_name} caractères ; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>There is a view called {held} already.</source>
        <translation>Il existe déjà une vue nommée {held}.</translation>
    </message>
    <message>
        <source>Shared the view {view} with everyone</source>
        <translation>Vue partagée avec tous : {view}</translation>
    </message>
    <message>
        <source>Kept the view {view} for its owner</source>
        <translation>Vue réservée à son propriétaire : {view}</translation>
    </message>
</context>
<context>
    <name>models/sheets</name>
    <message>
        <source>This {kind} is not there any more; somebody has deleted it.</source>
        <translation>N'existe plus, supprimé par un autre utilisateur ({kind}).</translation>
    </message>
</context>
<context>
    <name>models/tags/tag</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>models/tags/tagging</name>
    <message>
        <source>Tagged {whom} with {added}</source>
        <translation>{whom} : tags ajoutés {added}</translation>
    </message>
    <message>
        <source>All of them are tagged so already.</source>
        <translation>Toutes ces fiches ont déjà ces tags.</translation>
    </message>
    <message>
        <source>None of them has such a tag.</source>
        <translation>Aucune de ces fiches n'a un tel tag.</translation>
    </message>
    <message>
        <source>took {tags} from them</source>
        <translation>tags retirés : {tags}</translation>
    </message>
    <message>
        <source>Took {tags} from {whom}</source>
        <translation>{whom} : tags retirés {tags}</translation>
    </message>
</context>
<context>
    <name>models/tags/tidying</name>
    <message>
        <source>Renamed the tag {before} to {tag}</source>
        <translation>Tag {before} renommé en {tag}</translation>
    </message>
    <message>
        <source>Merged the tag {tag} into {into}</source>
        <translation>Tag {tag} fusionné dans {into}</translation>
    </message>
    <message>
        <source>Deleted the tag {tag}</source>
        <translation>Tag supprimé : {tag}</translation>
    </message>
    <message>
        <source>A tag is merged with another one.</source>
        <translation>Un tag se fusionne avec un autre.</translation>
    </message>
</context>
<context>
    <name>models/typed_numbers</name>
    <message>
        <source>“{value}” is no number; write it like 5000 or 1250.50.</source>
        <translation>« {value} » n'est pas un nombre ; écrivez par exemple 5000 ou 1250.50.</translation>
    </message>
</context>
<context>
    <name>models/undoing</name>
    <message>
        <source>, {records} edited since was left</source>
        <translation>, en laissant {records}, fiche modifiée depuis</translation>
    </message>
    <message>
        <source>, {records} edited since were left</source>
        <translation>, en laissant {records}, fiches modifiées depuis</translation>
    </message>
    <message>
        <source>, {records} edited since was taken along</source>
        <translation>, en annulant aussi {records}, fiche modifiée depuis</translation>
    </message>
    <message>
        <source>, {records} edited since were taken along</source>
        <translation>, en annulant aussi {records}, fiches modifiées depuis</translation>
    </message>
    <message>
        <source>Undid: {sentence}</source>
        <translation>Annulé : {sentence}</translation>
    </message>
    <message>
        <source>Did again: {sentence}</source>
        <translation>Rétabli : {sentence}</translation>
    </message>
    <message>
        <source>The change {change_id} has been removed from the history, so it stays.</source>
        <translation>La modification {change_id} a été retirée de l'historique ; elle est donc maintenue.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n'y a rien à annuler.</translation>
    </message>
    <message>
        <source>What was removed from the history is gone; a backup may still hold it.</source>
        <translation>Ce qui a été retiré de l'historique est perdu ; une sauvegarde le contient peut-être encore.</translation>
    </message>
    <message>
        <source>“{sentence}” is undone already.</source>
        <translation>« {sentence} » est déjà annulé.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n'y a rien à rétablir.</translation>
    </message>
    <message>
        <source>All records of “{sentence}” have been changed since, so nothing would be taken back.</source>
        <translation>Toutes les fiches de « {sentence} » ont été modifiées depuis ; rien ne serait annulé.</translation>
    </message>
    <message>
        <source>was undone</source>
        <translation>a été annulé</translation>
    </message>
    <message>
        <source>came</source>
        <translation>est venu</translation>
    </message>
    <message>
        <source>“{sentence}” is not done again: “{other_sentence}” {what} later and wrote the same records.</source>
        <translation>« {sentence} » n'est pas rétabli : « {other_sentence} » {what} ensuite et a modifié les mêmes fiches.</translation>
    </message>
</context>
<context>
    <name>models/users/currency_rates</name>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>What one unit is worth in the office's currency</source>
        <translation>Ce que vaut une unité dans la devise de la société</translation>
    </message>
    <message>
        <source>1 {code} is {rate:f} {office_currency} from {on}</source>
        <translation>1 {code} vaut {rate:f} {office_currency} à partir du {on}</translation>
    </message>
    <message>
        <source>Removed {rate}</source>
        <translation>Supprimé : {rate}</translation>
    </message>
    <message>
        <source>the rate of {currency} from {on}</source>
        <translation>le taux {currency} à partir du {on}</translation>
    </message>
    <message>
        <source>A rate is more than nothing and at most {largest_rate:,}, not {rate}.</source>
        <translation>Un taux est supérieur à zéro et au plus de {largest_rate:,} : {rate} n'est pas possible.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency; give its three letters, such as EUR.</source>
        <translation>« {currency} » n'est pas une devise ; indiquez ses trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>There is a rate of {code} from {on} already; change that one.</source>
        <translation>Il existe déjà un taux {code} à partir du {on} ; modifiez celui-ci.</translation>
    </message>
</context>
<context>
    <name>models/users/editing</name>
    <message>
        <source>Added the user {user}</source>
        <translation>Utilisateur ajouté : {user}</translation>
    </message>
    <message>
        <source> of {our_office}</source>
        <translation> de {our_office}</translation>
    </message>
    <message>
        <source>Changed the logo of our company</source>
        <translation>Logo de notre société modifié</translation>
    </message>
    <message>
        <source>Took the logo off our paper</source>
        <translation>Logo retiré de notre papier</translation>
    </message>
    <message>
        <source>A year begins in one of twelve months.</source>
        <translation>Une année commence l'un des douze mois.</translation>
    </message>
    <message>
        <source>A logo can have {largest_picture} MB at most.</source>
        <translation>Un logo fait au plus {largest_picture} Mo.</translation>
    </message>
    <message>
        <source>{user} is the only administrator; make another one first.</source>
        <translation>{user} est le seul administrateur ; désignez-en d'abord un autre.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed; a PNG or JPEG can.</source>
        <translation>Ce n'est pas une image imprimable ; choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>The logo has too many pixels; 1,000 across are plenty.</source>
        <translation>Le logo a trop de pixels ; 1 000 en largeur suffisent largement.</translation>
    </message>
</context>
<context>
    <name>models/users/office</name>
    <message>
        <source>Name on paper</source>
        <translation>Nom sur le papier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What totals are counted in, ISO 4217</source>
        <translation>Devise des totaux, ISO 4217</translation>
    </message>
    <message>
        <source>Of phone numbers without a country code</source>
        <translation>Pour les numéros de téléphone sans indicatif de pays</translation>
    </message>
    <message>
        <source>Sales language</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Termes propres</translation>
    </message>
    <message>
        <source>JSON: {noun: [one, many]}</source>
        <translation>JSON : {noun: [one, many]}</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>JSON: {step: what the team means}</source>
        <translation>JSON : {step: what the team means}</translation>
    </message>
    <message>
        <source>Use leads</source>
        <translation>Utiliser les leads</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs obligatoires</translation>
    </message>
    <message>
        <source>JSON: {kind: [field]}</source>
        <translation>JSON : {kind: [field]}</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>Début de l'exercice</translation>
    </message>
    <message>
        <source>A month, 1 to 12; quarters and years follow it</source>
        <translation>Un mois, de 1 à 12 ; trimestres et années en découlent</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture, for the letterhead</source>
        <translation>Une image, pour l'en-tête</translation>
    </message>
    <message>
        <source>Months of history</source>
        <translation>Mois d'historique</translation>
    </message>
    <message>
        <source>Empty keeps everything</source>
        <translation>Vide : tout est conservé</translation>
    </message>
    <message>
        <source>this company</source>
        <translation>cette société</translation>
    </message>
</context>
<context>
    <name>models/users/team_words</name>
    <message>
        <source>A name on a list. Nobody has spoken with them, and nobody knows yet whether they want to.</source>
        <translation>Un nom sur une liste. Aucune conversation encore ; on ignore s'il est intéressé.</translation>
    </message>
    <message>
        <source>Somebody we have tried to reach, or who has been in touch with us. Not qualified; carries no forecast.</source>
        <translation>Quelqu'un que nous avons essayé de joindre, ou qui nous a contactés. Pas qualifié ; n'entre dans aucune prévision.</translation>
    </message>
    <message>
        <source>Somebody we do business with, or could: we have spoken with each other, and there may be a need.</source>
        <translation>Quelqu'un avec qui nous travaillons, ou pourrions travailler : nous nous sommes parlé, et il y a peut-être un besoin.</translation>
    </message>
    <message>
        <source>The organisation behind the people: what we know of it, and all that was done with any of them.</source>
        <translation>L'organisation derrière les interlocuteurs : ce que nous en savons, et tout ce qui a été fait avec l'un d'eux.</translation>
    </message>
    <message>
        <source>A real chance with a stage and a date: it moves along the pipeline until it is won or lost.</source>
        <translation>Une vraie chance, avec une étape et une date : elle avance dans le pipeline jusqu'à être gagnée ou perdue.</translation>
    </message>
    <message>
        <source>A company that has bought at least once. Stays one, whatever becomes of the next opportunity.</source>
        <translation>Une société qui a acheté au moins une fois. Elle le reste, quoi que devienne l'opportunité suivante.</translation>
    </message>
    <message>
        <source>No sign of a need yet. We write or call when there is time.</source>
        <translation>Aucun signe de besoin encore. Nous écrivons ou appelons quand nous avons le temps.</translation>
    </message>
    <message>
        <source>Interested, but not soon, or we do not know when. We stay in touch.</source>
        <translation>Intéressé, mais pas tout de suite, ou nous ne savons pas quand. Nous restons en contact.</translation>
    </message>
    <message>
        <source>Has a need and wants to hear from us now. Comes before all others.</source>
        <translation>A un besoin et attend notre appel maintenant. Passe avant tous les autres.</translation>
    </message>
    <message>
        <source>Defined {called}</source>
        <translation>Terme défini : {called}</translation>
    </message>
    <message>
        <source>Changed the sales language to {text}</source>
        <translation>Vocabulaire choisi : {text}</translation>
    </message>
    <message>
        <source>Switched leads on</source>
        <translation>Leads activés</translation>
    </message>
    <message>
        <source>Switched leads off</source>
        <translation>Leads désactivés</translation>
    </message>
    <message>
        <source>There is no sales language “{language}”.</source>
        <translation>Il n'y a pas de vocabulaire « {language} ».</translation>
    </message>
    <message>
        <source> with own words</source>
        <translation> avec des termes propres</translation>
    </message>
    <message>
        <source>“{step}” is no step of the lead's way.</source>
        <translation>« {step} » n'est pas une étape du parcours du lead.</translation>
    </message>
    <message>
        <source>A word can have {longest_word} characters at most.</source>
        <translation>Un terme compte au plus {longest_word} caractères.</translation>
    </message>
    <message>
        <source>“{word}” is no word: letters, spaces and hyphens only.</source>
        <translation>« {word} » n'est pas un terme : lettres, espaces et traits d'union seulement.</translation>
    </message>
    <message>
        <source>“{kind}” is nothing that has a word of its own.</source>
        <translation>« {kind} » n'a pas de terme propre.</translation>
    </message>
    <message>
        <source>A word is wanted for one and for many.</source>
        <translation>Indiquez un terme au singulier et au pluriel.</translation>
    </message>
    <message>
        <source>Two kinds of record would both be called “{word}”.</source>
        <translation>Deux types de fiches s'appelleraient « {word} ».</translation>
    </message>
</context>
<context>
    <name>models/users/user</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Server account</source>
        <translation>Compte sur le serveur</translation>
    </message>
    <message>
        <source>By which they connect</source>
        <translation>Par lequel on se connecte</translation>
    </message>
</context>
<context>
    <name>models/wording</name>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
</context>
<context>
    <name>models/write_protection</name>
    <message>
        <source>The latest changes of {name} stand in {log} still and cannot be read here; copy both to a folder that you may write to, and open the copy.</source>
        <translation>Les dernières modifications de {name} sont encore dans {log} et ne peuvent pas être lues ici ; copiez les deux dans un dossier où vous pouvez écrire, puis ouvrez la copie.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{sentence} Both can work, one change after another.</source>
        <translation>{sentence} Les deux peuvent travailler, une modification après l'autre.</translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation>Restauration de {name}…</translation>
    </message>
    <message>
        <source>Finish what is open here first; then open {name} again.</source>
        <translation>Terminez d'abord ce qui est ouvert ici, puis ouvrez {name} à nouveau.</translation>
    </message>
    <message>
        <source>{name} is a folder; open or drop the files in it.</source>
        <translation>{name} est un dossier ; ouvrez ou déposez les fichiers qu'il contient.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>Création des données de démonstration…</translation>
    </message>
    <message>
        <source>Open the record that {name} belongs to, and drop it there to keep it.</source>
        <translation>Ouvrez la fiche à laquelle {name} se rapporte, et déposez-le là pour le conserver.</translation>
    </message>
</context>
<context>
    <name>session_actions</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Call runs</source>
        <translation>Sessions d'appels</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation>Noto Sans</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>thing to do today</source>
        <translation>action à faire aujourd'hui</translation>
    </message>
    <message>
        <source>things to do today</source>
        <translation>actions à faire aujourd'hui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>{title}, {count} overdue</source>
        <translation>{title}, {count} en retard</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>et {more} de plus</translation>
    </message>
</context>
<context>
    <name>views/actions</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>views/activities/activities</name>
    <message>
        <source>Nothing was logged or planned yet.</source>
        <translation>Rien n'est encore consigné ni prévu.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifiées</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faites</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>Supprimer {}</translation>
    </message>
</context>
<context>
    <name>views/activities/composer</name>
    <message>
        <source>We called</source>
        <translation>Nous avons appelé</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Ils ont appelé</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Nous avons écrit</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Ils ont écrit</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>Que faut-il retenir ?</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Qu'est-ce qui s'est dit ?</translation>
    </message>
    <message>
        <source>Subject on the first line, then what it said</source>
        <translation>L'objet sur la première ligne, puis le contenu</translation>
    </message>
    <message>
        <source>Subject on the first line, then what was agreed</source>
        <translation>L'objet sur la première ligne, puis ce qui a été convenu</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire ?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Consigner l'appel</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>Consigner l'e-mail</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Consigner la réunion</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter la tâche</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Nous nous sommes parlé</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu pour</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>A eu lieu</translation>
    </message>
</context>
<context>
    <name>views/activities/entry_words</name>
    <message>
        <source>Talked on the phone</source>
        <translation>Échange téléphonique</translation>
    </message>
    <message>
        <source>Done: {entry}</source>
        <translation>Fait : {entry}</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>par {by}</translation>
    </message>
    <message>
        <source>on {origin}</source>
        <translation>sur {origin}</translation>
    </message>
</context>
<context>
    <name>views/activities/fields</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline</name>
    <message>
        <source>Nothing has happened yet. Write a note above, or log a call.</source>
        <translation>Rien ne s'est encore passé. Écrivez une note ci-dessus, ou consignez un appel.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Open {log_at}</source>
        <translation>Ouvrir {log_at}</translation>
    </message>
    <message>
        <source>Open {origin}</source>
        <translation>Ouvrir {origin}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline_delegate</name>
    <message>
        <source>{by} · on </source>
        <translation>{by} · sur </translation>
    </message>
    <message>
        <source>On </source>
        <translation>Sur </translation>
    </message>
</context>
<context>
    <name>views/call_run/asking</name>
    <message>
        <source>Call back on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Rendez-vous le</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu'il faut faire</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_run_page</name>
    <message>
        <source>Dial</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>À rappeler…</translation>
    </message>
    <message>
        <source>Not interested…</source>
        <translation>Pas intéressé…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Rendez-vous…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Change script</source>
        <translation>Modifier le script</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>All call runs</source>
        <translation>Toutes les sessions d'appels</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_runs</name>
    <message>
        <source>call runs</source>
        <translation>sessions d'appels</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>No call run yet. Select leads in their table and start one from there.</source>
        <translation>Aucune session d'appels pour l'instant. Sélectionnez des leads dans leur tableau et lancez-en une de là.</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelés</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joints</translation>
    </message>
</context>
<context>
    <name>views/call_run/caller_card</name>
    <message>
        <source>No phone number is known. Skip goes on to the next one.</source>
        <translation>Aucun numéro de téléphone connu. Passer mène au suivant.</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Composer {number}</translation>
    </message>
    <message>
        <source>D dials</source>
        <translation>D pour composer</translation>
    </message>
    <message>
        <source>Planned: {action}</source>
        <translation>Prévu : {action}</translation>
    </message>
    <message>
        <source>from {list}</source>
        <translation>de {list}</translation>
    </message>
</context>
<context>
    <name>views/call_run/calling</name>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
    <message>
        <source>What was said (N to write, Escape to come back)</source>
        <translation>Ce qui s'est dit (N pour écrire, Échap pour revenir)</translation>
    </message>
    <message>
        <source>{said}, {reached} reached</source>
        <translation>{said}, joints : {reached}</translation>
    </message>
    <message>
        <source>What do you say? The next run over the same list begins with it.</source>
        <translation>Que dites-vous ? La prochaine session sur la même liste commencera par ce texte.</translation>
    </message>
    <message>
        <source>Passed over: {news}.</source>
        <translation>Ignoré : {news}.</translation>
    </message>
    <message>
        <source>No answer: try again after</source>
        <translation>Pas de réponse : nouvel essai après</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>views/call_run/results</name>
    <message>
        <source>{called} called, {reached} reached</source>
        <translation>appelés : {called}, joints : {reached}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Call these again</source>
        <translation>Rappeler ceux-ci</translation>
    </message>
    <message>
        <source>Called leads</source>
        <translation>Leads appelés</translation>
    </message>
    <message>
        <source>Called people</source>
        <translation>Personnes à l'appel</translation>
    </message>
    <message>
        <source>Passed over: {known}.</source>
        <translation>Ignorés : {known}.</translation>
    </message>
</context>
<context>
    <name>views/companies/companies</name>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>No companies yet. They come from converted leads; or add one yourself, or import a list.</source>
        <translation>Aucune entreprise pour l'instant. Les entreprises viennent des leads convertis ; ajoutez-en vous-même, ou importez une liste.</translation>
    </message>
</context>
<context>
    <name>views/companies/company_page</name>
    <message>
        <source>Nobody known here yet.</source>
        <translation>Aucun contact connu ici pour l'instant.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l'instant.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Lead that became this company</source>
        <translation>Lead à l'origine de cette entreprise</translation>
    </message>
</context>
<context>
    <name>views/data_health/data_health_page</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>views/data_health/duplicates_page</name>
    <message>
        <source>Across</source>
        <translation>Entre types</translation>
    </message>
    <message>
        <source>No likely duplicates. Good.</source>
        <translation>Aucun doublon probable. Parfait.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Compared by e-mail, phone, name with company, web domain, and names that are much alike.</source>
        <translation>Comparaison par e-mail, téléphone, nom avec entreprise, domaine web et noms très ressemblants.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Ouvrir celui de gauche</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Ouvrir celui de droite</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>likely pair</source>
        <translation>paire probable</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>paires probables</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Looking… {share}</source>
        <translation>Recherche… {share}</translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_rows_view</name>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Company or city</source>
        <translation>Entreprise ou ville</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui s'y trouve</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Records that lack something</source>
        <translation>Fiches incomplètes</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Données manquantes</translation>
    </message>
    <message>
        <source>Back to what is missing</source>
        <translation>Retour à ce qui manque</translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_table_model</name>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
</context>
<context>
    <name>views/data_health/missing_page</name>
    <message>
        <source>Nothing is missing. Good.</source>
        <translation>Il ne manque rien. Parfait.</translation>
    </message>
    <message>
        <source>{gaps} in {records}</source>
        <translation>{gaps} dans {records}</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Copier le rappel</translation>
    </message>
    <message>
        <source>Open records only. What is required is chosen in Settings.</source>
        <translation>Fiches ouvertes seulement. Champs obligatoires : voir Paramètres.</translation>
    </message>
    <message>
        <source>The reminder to {whose} is in the clipboard</source>
        <translation>Le rappel pour {whose} est dans le presse-papiers</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>donnée manquante</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>données manquantes</translation>
    </message>
    <message>
        <source>A note to the owner of the chosen column, to be pasted into a mail</source>
        <translation>Un message au responsable de la colonne choisie, à coller dans un e-mail</translation>
    </message>
</context>
<context>
    <name>views/data_health/pair_model</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
</context>
<context>
    <name>views/file_drops</name>
    <message>
        <source>Drop to open this database</source>
        <translation>Déposez pour ouvrir cette base de données</translation>
    </message>
    <message>
        <source>Drop it on the record it belongs to</source>
        <translation>Déposez-le sur la fiche concernée</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>Drop to keep with {name}</source>
        <translation>Déposez pour joindre à {name}</translation>
    </message>
</context>
<context>
    <name>views/forecasts/changes_view</name>
    <message>
        <source>No snapshot yet. Keep one now: the next forecast then says what has changed since.</source>
        <translation>Aucun instantané pour l'instant. Conservez-en un : les prochaines prévisions diront ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>The last snapshot</source>
        <translation>Dernier instantané</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Supprimer l'instantané</translation>
    </message>
    <message>
        <source>What changed from {on} to {other_on}</source>
        <translation>Ce qui a changé du {on} au {other_on}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>de moins</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>{pipeline} · {difference} {currency} {more} in the total.</source>
        <translation>{pipeline} · {difference} {currency} {more} au total.</translation>
    </message>
    <message>
        <source>{pipeline} · the total is the same.</source>
        <translation>{pipeline} · le total n'a pas changé.</translation>
    </message>
    <message>
        <source>In the total on {on}</source>
        <translation>Total au {on}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu'à</translation>
    </message>
</context>
<context>
    <name>views/forecasts/chart_view</name>
    <message>
        <source>{period}: {count}
Amount {amount}
Weighted {weighted}</source>
        <translation>{period} : {count}
Montant {amount}
Pondéré {weighted}</translation>
    </message>
    <message>
        <source>Amount and weighted amount by period</source>
        <translation>Montant et montant pondéré par période</translation>
    </message>
</context>
<context>
    <name>views/forecasts/figure_lines</name>
    <message>
        <source>All that is forecast</source>
        <translation>Tout ce qui est prévu</translation>
    </message>
</context>
<context>
    <name>views/forecasts/forecast_view</name>
    <message>
        <source>Nothing to forecast yet. An opportunity with an amount and a close date appears here.</source>
        <translation>Rien à prévoir pour l'instant. Une opportunité avec un montant et une date de clôture apparaît ici.</translation>
    </message>
    <message>
        <source>Go to Opportunities</source>
        <translation>Aller aux opportunités</translation>
    </message>
    <message>
        <source>Print forecast…</source>
        <translation>Imprimer les prévisions…</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Conserver un instantané</translation>
    </message>
</context>
<context>
    <name>views/forecasts/quotas_view</name>
    <message>
        <source>Open</source>
        <comment>money</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source> Click a quota to change it.</source>
        <translation> Cliquez sur un objectif pour le modifier.</translation>
    </message>
    <message>
        <source>Coverage: how many times the open amount holds what is still to be won. The manager's figure stands beside the owner's and changes none. In {currency}.{ask}</source>
        <translation>Couverture : combien de fois le montant ouvert contient ce qui reste à gagner. Le chiffre du manager s'affiche à côté de celui du responsable sans le modifier. En {currency}.{ask}</translation>
    </message>
    <message>
        <source>The sum of shorter periods</source>
        <translation>Somme des périodes plus courtes</translation>
    </message>
</context>
<context>
    <name>views/forecasts/rows_view</name>
    <message>
        <source>Put off</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>How often its close date was put off</source>
        <translation>Nombre de reports de la date de clôture</translation>
    </message>
    <message>
        <source>In the rows of a bridge: from what to what</source>
        <translation>Dans les lignes d'une évolution : de quoi à quoi</translation>
    </message>
    <message>
        <source>Opportunities of this figure</source>
        <translation>Opportunités de ce chiffre</translation>
    </message>
    <message>
        <source>Back to the forecast</source>
        <translation>Retour aux prévisions</translation>
    </message>
    <message>
        <source>{count} · {amount} {currency} · weighted {weighted}</source>
        <translation>{count} · {amount} {currency} · pondéré {weighted}</translation>
    </message>
</context>
<context>
    <name>views/forecasts/trust_view</name>
    <message>
        <source>Foretold on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Weighted then</source>
        <translation>Pondéré alors</translation>
    </message>
    <message>
        <source>Commit then</source>
        <translation>Engagé alors</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Of the weighted</source>
        <translation>Du pondéré</translation>
    </message>
    <message>
        <source>Trust by owner</source>
        <translation>Fiabilité par responsable</translation>
    </message>
    <message>
        <source>Trust by period</source>
        <translation>Fiabilité par période</translation>
    </message>
    <message>
        <source>What was foretold</source>
        <translation>Ce qui était prévu</translation>
    </message>
    <message>
        <source>No snapshot is old enough yet to be compared with what came.</source>
        <translation>Aucun instantané n'est assez ancien pour être comparé au réalisé.</translation>
    </message>
    <message>
        <source>Shares of the amount, of what is forecast and of what is past its date. Untouched: nobody has changed it, written, called or met for {untouched_days} days. In {currency}.</source>
        <translation>Parts du montant prévu et de ce qui a dépassé sa date. Sans activité : ni modification, ni message, ni appel, ni rencontre depuis {untouched_days} jours. En {currency}.</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Par période</translation>
    </message>
    <message>
        <source>What earlier snapshots foretold, and what came</source>
        <translation>Ce que prévoyaient les instantanés précédents, et ce qui s'est réalisé</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> à ce jour</translation>
    </message>
</context>
<context>
    <name>views/forecasts/waterfall_view</name>
    <message>
        <source>What changed between the two</source>
        <translation>Ce qui a changé entre les deux</translation>
    </message>
</context>
<context>
    <name>views/formats</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{ahead} days ago</source>
        <translation>Il y a {ahead} jours</translation>
    </message>
</context>
<context>
    <name>views/guide_window</name>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/guidelines_page</name>
    <message>
        <source>Print guidelines</source>
        <translation>Imprimer les règles</translation>
    </message>
    <message>
        <source>Click a meaning to write it anew; everybody reads it.</source>
        <translation>Cliquez sur une signification pour la réécrire ; tout le monde la lit.</translation>
    </message>
    <message>
        <source>An administrator writes them; everybody counts by them.</source>
        <translation>Un administrateur les écrit ; tout le monde compte d'après elles.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/meaning_field</name>
    <message>
        <source>Say what the team means by it</source>
        <translation>Indiquez ce que l'équipe entend par là</translation>
    </message>
</context>
<context>
    <name>views/history/change_list</name>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. All that you do is noted here and can be undone.</source>
        <translation>Rien n'a encore été modifié. Tout ce que vous faites est noté ici et peut être annulé.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>recycle_bin</source>
        <translation>recycle_bin</translation>
    </message>
</context>
<context>
    <name>views/history/change_page</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Redo this change</source>
        <translation>Rétablir cette modification</translation>
    </message>
    <message>
        <source>Put back the old value</source>
        <translation>Remettre l'ancienne valeur</translation>
    </message>
    <message>
        <source>, undone since</source>
        <translation>, annulée depuis</translation>
    </message>
    <message>
        <source>This change left nothing in the history, or was removed from it.</source>
        <translation>Cette modification n'a rien laissé dans l'historique, ou en a été retirée.</translation>
    </message>
</context>
<context>
    <name>views/history/record_history</name>
    <message>
        <source>History of {name}</source>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historique de la fiche</translation>
    </message>
    <message>
        <source>{said}, the latest first</source>
        <translation>{said}, la plus récente d'abord</translation>
    </message>
    <message>
        <source>Nothing of it is in the history.</source>
        <translation>Rien n'en figure dans l'historique.</translation>
    </message>
</context>
<context>
    <name>views/imports/import_detail</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l'importation</translation>
    </message>
    <message>
        <source>SHA-256 {file_hash}</source>
        <translation>SHA-256 {file_hash}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Where the columns went</source>
        <translation>Destination des colonnes</translation>
    </message>
</context>
<context>
    <name>views/imports/import_records</name>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importations</translation>
    </message>
    <message>
        <source>The beginning of the file's SHA-256: the same content has the same, whatever the file is called</source>
        <translation>Le début du SHA-256 du fichier : un même contenu a toujours le même, quel que soit le nom du fichier</translation>
    </message>
    <message>
        <source>No list has been imported yet. Drop an Excel or CSV file on the window, or choose one.</source>
        <translation>Aucune liste importée pour l'instant. Déposez un fichier Excel ou CSV sur la fenêtre, ou choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>views/imports/imports_page</name>
    <message>
        <source>Saved {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>by_name</source>
        <translation>by_name</translation>
    </message>
</context>
<context>
    <name>views/imports/lists</name>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>Of all files that came in as this list</source>
        <translation>De tous les fichiers arrivés comme cette liste</translation>
    </message>
    <message>
        <source>Rows that were known already, or left out</source>
        <translation>Lignes déjà connues, ou exclues</translation>
    </message>
    <message>
        <source>Written to, called or met. Click the count to see these leads</source>
        <translation>Message, appel ou rencontre. Cliquez sur le nombre pour voir ces leads</translation>
    </message>
    <message>
        <source>Qualified: people and companies now. Click the count to see these leads</source>
        <translation>Qualifiés : désormais personnes et entreprises. Cliquez sur le nombre pour voir ces leads</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with</source>
        <translation>Les gains des opportunités qui en sont issues</translation>
    </message>
    <message>
        <source>What the list cost</source>
        <translation>Ce que la liste a coûté</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was converted</source>
        <translation>Le coût de la liste pour chaque lead converti</translation>
    </message>
    <message>
        <source>No list has come in yet. Its name, supplier and cost are asked for while it is imported.</source>
        <translation>Aucune liste n'est encore arrivée. Son nom, son fournisseur et son coût sont demandés lors de l'importation.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Exporter les listes</translation>
    </message>
</context>
<context>
    <name>views/leads/lead_page</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact went both ways: ready to be qualified.</source>
        <translation>Échange dans les deux sens : prêt à être qualifié.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>Mark dead…</source>
        <translation>Classer sans suite…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Mark dead</source>
        <translation>Classer sans suite</translation>
    </message>
    <message>
        <source>{title} at</source>
        <translation>{title} chez</translation>
    </message>
</context>
<context>
    <name>views/leads/leads</name>
    <message>
        <source>No leads yet. Import a list that you bought, or type the first one.</source>
        <translation>Aucun lead pour l'instant. Importez une liste que vous avez achetée, ou saisissez le premier.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>En progression</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>warming</translation>
    </message>
    <message>
        <source>Mark {} dead</source>
        <translation>Classer sans suite : {}</translation>
    </message>
    <message>
        <source>Convert together…</source>
        <translation>Convertir ensemble…</translation>
    </message>
    <message>
        <source>Convert {} together…</source>
        <translation>Convertir ensemble {}…</translation>
    </message>
    <message>
        <source>Mark {} dead…</source>
        <translation>Classer sans suite : {}…</translation>
    </message>
    <message>
        <source>bring_back</source>
        <translation>bring_back</translation>
    </message>
    <message>
        <source>Bring {} back</source>
        <translation>Restaurer {}</translation>
    </message>
</context>
<context>
    <name>views/main_window</name>
    <message>
        <source>Copy report…</source>
        <translation>Copier le rapport…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation>Afficher ou masquer les noms</translation>
    </message>
    <message>
        <source>1 record has</source>
        <translation>1 fiche a</translation>
    </message>
    <message>
        <source>{count:,} records have</source>
        <translation>{count:,} fiches ont</translation>
    </message>
    <message>
        <source>“{what}” is not undone yet: {records} been changed since.</source>
        <translation>« {what} » n'est pas encore annulé : {records} changé depuis.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Leave those</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>L'annuler aussi</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Les annuler aussi</translation>
    </message>
</context>
<context>
    <name>views/navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>views/opportunities/fields</name>
    <message>
        <source>What one unit of its currency is worth in ours, as it was when the amount was entered</source>
        <translation>Ce que vaut une unité de sa devise dans la nôtre, lors de la saisie du montant</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunities</name>
    <message>
        <source>No opportunities yet. Convert a lead into one, or add the first yourself.</source>
        <translation>Aucune opportunité pour l'instant. Convertissez un lead, ou ajoutez la première vous-même.</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunity_page</name>
    <message>
        <source>Put off {times}, {days} in all</source>
        <translation>Reportée {times}, {days} au total</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Aucun participant pour l'instant.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Use the stage's likelihood</source>
        <translation>Probabilité de l'étape</translation>
    </message>
    <message>
        <source>Move to another pipeline…</source>
        <translation>Changer de pipeline…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Use the stage's likelihood again</source>
        <translation>Reprendre la probabilité de l'étape</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Changer le rôle…</translation>
    </message>
    <message>
        <source>Remove from opportunity</source>
        <translation>Retirer de l'opportunité</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixée à la main</translation>
    </message>
    <message>
        <source>Make primary contact</source>
        <translation>Désigner comme contact principal</translation>
    </message>
    <message>
        <source>Lead that became this opportunity</source>
        <translation>Lead à l'origine de cette opportunité</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_bar</name>
    <message>
        <source>Present stage</source>
        <translation>Étape actuelle</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Franchie</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_history</name>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>moins d'une heure</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>jusqu'au {until}</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>jusqu'à maintenant</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Historique des étapes</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>Afficher toutes les étapes</translation>
    </message>
</context>
<context>
    <name>views/people/people</name>
    <message>
        <source>Nobody here yet. People come from converted leads; or add one yourself, or import a list.</source>
        <translation>Aucune personne pour l'instant. Les personnes viennent des leads convertis ; ajoutez-en vous-même, ou importez une liste.</translation>
    </message>
</context>
<context>
    <name>views/people/person_page</name>
    <message>
        <source>Takes part in none yet.</source>
        <translation>Ne participe à aucune pour l'instant.</translation>
    </message>
    <message>
        <source>Lead that became this person</source>
        <translation>Lead à l'origine de cette personne</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_area</name>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Another pipeline…</source>
        <translation>Autre pipeline…</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_bar</name>
    <message>
        <source>All owners</source>
        <translation>Toute l'équipe</translation>
    </message>
    <message>
        <source>Closes any time</source>
        <translation>Clôture à tout moment</translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation>opportunité ouverte</translation>
    </message>
    <message>
        <source>open opportunities</source>
        <translation>opportunités ouvertes</translation>
    </message>
    <message>
        <source>{amount_text} in {counted}, weighted {weighted_sums}</source>
        <translation>{amount_text} pour {counted}, pondéré {weighted_sums}</translation>
    </message>
    <message>
        <source>Filter opportunities</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Stagnantes</translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation>Masquer les clôturées</translation>
    </message>
    <message>
        <source>Only what has stood in its stage for longer than the stage allows</source>
        <translation>Seulement ce qui est à son étape depuis plus longtemps qu'elle ne le permet</translation>
    </message>
    <message>
        <source>Without the cards that are won or lost</source>
        <translation>Sans les cartes gagnées ou perdues</translation>
    </message>
    <message>
        <source>, of those that match</source>
        <translation>, parmi celles qui correspondent</translation>
    </message>
    <message>
        <source>Open stages only; what is won or lost is not in the total{narrowed}</source>
        <translation>Étapes ouvertes seulement ; ce qui est gagné ou perdu n'est pas dans le total{narrowed}</translation>
    </message>
    <message>
        <source>No open opportunities</source>
        <translation>Aucune opportunité ouverte</translation>
    </message>
    <message>
        <source>Rotting ({rotting})</source>
        <translation>Stagnantes ({rotting})</translation>
    </message>
    <message>
        <source>Choose pipeline</source>
        <translation>Choisir le pipeline</translation>
    </message>
    <message>
        <source>Close period</source>
        <translation>Période de clôture</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_board_model</name>
    <message>
        <source> by hand</source>
        <translation> à la main</translation>
    </message>
    <message>
        <source>Closed {closed_on}</source>
        <translation>Clôturée le {closed_on}</translation>
    </message>
    <message>
        <source>Close date {close_on}</source>
        <translation>Date de clôture {close_on}</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Depuis aujourd'hui</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}{by_hand}</source>
        <translation>Probabilité {likelihood}{by_hand}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>{since} in this stage</source>
        <translation>{since} à cette étape</translation>
    </message>
    <message>
        <source>Owner {owner}</source>
        <translation>Responsable {owner}</translation>
    </message>
    <message>
        <source>, longer than it should</source>
        <translation>, plus longtemps que prévu</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_delegate</name>
    <message>
        <source>{likelihood} by hand</source>
        <translation>{likelihood} à la main</translation>
    </message>
</context>
<context>
    <name>views/pipelines/pipeline_board</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>Passer à l'étape précédente</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Passer à l'étape suivante</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>Passer à l'étape…</translation>
    </message>
    <message>
        <source>Collapse or expand stage</source>
        <translation>Réduire ou développer l'étape</translation>
    </message>
    <message>
        <source>Opened {made} in {stage}</source>
        <translation>Opportunité créée à l'étape {stage} : {made}</translation>
    </message>
    <message>
        <source>Let {count} opportunities follow their stages again</source>
        <translation>{count} opportunités suivent à nouveau leur étape</translation>
    </message>
    <message>
        <source>No opportunities match.</source>
        <translation>Aucune opportunité ne correspond.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d'ouvert</translation>
    </message>
    <message>
        <source>{state} in {name} yet. {begin_an_opportunity}</source>
        <translation>{state} dans {name} pour l'instant. {begin_an_opportunity}</translation>
    </message>
    <message>
        <source>Begin an opportunity here, or convert a lead.</source>
        <translation>Commencez une opportunité ici, ou convertissez un lead.</translation>
    </message>
</context>
<context>
    <name>views/pipelines/stage_column</name>
    <message>
        <source>weighted {weighted_sums}</source>
        <translation>pondéré {weighted_sums}</translation>
    </message>
    <message>
        <source>not in the total</source>
        <translation>hors total</translation>
    </message>
    <message>
        <source>Show the cards of {stage}</source>
        <translation>Afficher les cartes de {stage}</translation>
    </message>
    <message>
        <source>Collapse {stage}</source>
        <translation>Réduire {stage}</translation>
    </message>
    <message>
        <source>New opportunity in {stage}</source>
        <translation>Nouvelle opportunité dans {stage}</translation>
    </message>
    <message>
        <source>Name of the new opportunity in {stage}</source>
        <translation>Nom de la nouvelle opportunité dans {stage}</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>Cards hidden</source>
        <translation>Cartes masquées</translation>
    </message>
</context>
<context>
    <name>views/query_box</name>
    <message>
        <source>Build filter…</source>
        <translation>Construire un filtre…</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>views/record_list</name>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>Filtrer les {many}</translation>
    </message>
    <message>
        <source> in {subset}</source>
        <translation> dans {subset}</translation>
    </message>
    <message>
        <source> match “{query}”</source>
        <translation> avec « {query} »</translation>
    </message>
    <message>
        <source>No {many}{where}{asked}.</source>
        <translation>Aucun résultat : {many}{where}{asked}.</translation>
    </message>
</context>
<context>
    <name>views/records/clipboard</name>
    <message>
        <source>These are {rows:,} cells, and {most_copied:,} can be copied; export them instead.</source>
        <translation>Cela fait {rows:,} cellules, et {most_copied:,} peuvent être copiées ; exportez-les plutôt.</translation>
    </message>
    <message>
        <source>There are more than {most_pasted:,} cells on the clipboard; import them instead, with Import… and Paste.</source>
        <translation>Le presse-papiers contient plus de {most_pasted:,} cellules ; importez-les plutôt, avec Importer… et Coller.</translation>
    </message>
    <message>
        <source>{width} columns were copied, and there are {count} from here to the right.</source>
        <translation>{width} colonnes ont été copiées, et il y en a {count} à partir d'ici vers la droite.</translation>
    </message>
    <message>
        <source>{fixed} is not edited in the table, so nothing was pasted.</source>
        <translation>{fixed} ne se modifie pas dans le tableau ; rien n'a été collé.</translation>
    </message>
</context>
<context>
    <name>views/records/contact_card</name>
    <message>
        <source>Code for the phone…</source>
        <translation>Code pour le téléphone…</translation>
    </message>
</context>
<context>
    <name>views/records/deal_rows</name>
    <message>
        <source>closes {}</source>
        <translation>clôture {}</translation>
    </message>
    <message>
        <source>won {}</source>
        <translation>gagnée {}</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>perdue {}</translation>
    </message>
</context>
<context>
    <name>views/records/dragged_files</name>
    <message>
        <source>The other program did not hand over the mail; drag it to the desktop first, and from there here.</source>
        <translation>L'autre programme n'a pas transmis l'e-mail ; faites-le d'abord glisser sur le bureau, puis de là ici.</translation>
    </message>
</context>
<context>
    <name>views/records/field_groups</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>empty field</source>
        <translation>champ vide</translation>
    </message>
    <message>
        <source>empty fields</source>
        <translation>champs vides</translation>
    </message>
    <message>
        <source>Hide {fields}</source>
        <translation>Masquer {fields}</translation>
    </message>
    <message>
        <source>Show {fields}</source>
        <translation>Afficher {fields}</translation>
    </message>
</context>
<context>
    <name>views/records/later_panel</name>
    <message>
        <source>Undo and leave those</source>
        <translation>Annuler en les laissant</translation>
    </message>
    <message>
        <source>Undo and take them along</source>
        <translation>Les annuler aussi</translation>
    </message>
    <message>
        <source>{records} been changed since</source>
        <translation>{records} changé depuis</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>et {count:,} de plus</translation>
    </message>
    <message>
        <source>Undo and leave it</source>
        <translation>Annuler en la laissant</translation>
    </message>
    <message>
        <source>Undo and take it along</source>
        <translation>L'annuler aussi</translation>
    </message>
</context>
<context>
    <name>views/records/link_picker</name>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
</context>
<context>
    <name>views/records/next_action</name>
    <message>
        <source>And then</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Done, and plan the next</source>
        <translation>Fait, et prévoir la suivante</translation>
    </message>
    <message>
        <source>Next action…</source>
        <translation>Prochaine action…</translation>
    </message>
    <message>
        <source>Change the next action</source>
        <translation>Modifier la prochaine action</translation>
    </message>
    <message>
        <source>Next action: {days}</source>
        <translation>Prochaine action : {days}</translation>
    </message>
    <message>
        <source>“{words}” is done. Leave both empty if nothing comes next.</source>
        <translation>« {words} » est fait. Laissez les deux vides si rien ne suit.</translation>
    </message>
    <message>
        <source>“Call every month” comes again by itself, once it is done.</source>
        <translation>« Appeler tous les mois » se répète automatiquement, une fois fait.</translation>
    </message>
</context>
<context>
    <name>views/records/noun_clipboard</name>
    <message>
        <source>{copied} rows were copied, and there are {rows} to paste them into.</source>
        <translation>{copied} lignes ont été copiées, et il y en a {rows} où les coller.</translation>
    </message>
    <message>
        <source>Select the {many} first into which you want to paste.</source>
        <translation>Sélectionnez d'abord où coller ({many}).</translation>
    </message>
</context>
<context>
    <name>views/records/noun_list</name>
    <message>
        <source> that match “{query}”</source>
        <translation> avec « {query} »</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>les {count}</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Imprimer des étiquettes…</translation>
    </message>
    <message>
        <source>Print call sheet…</source>
        <translation>Imprimer la fiche d'appel…</translation>
    </message>
</context>
<context>
    <name>views/records/number_field</name>
    <message>
        <source>from 0 to {highest}</source>
        <translation>de 0 à {highest}</translation>
    </message>
    <message>
        <source>“{text}” is no whole number {among}.</source>
        <translation>« {text} » n'est pas un nombre entier {among}.</translation>
    </message>
</context>
<context>
    <name>views/records/own_columns</name>
    <message>
        <source>Words of your own, to find records by</source>
        <translation>Vos propres mots, pour retrouver les fiches</translation>
    </message>
</context>
<context>
    <name>views/records/record_files</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <source>{size:,.0f} kB</source>
        <translation>{size:,.0f} ko</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} Mo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Drop mails and other files here to keep them.</source>
        <translation>Déposez ici des e-mails et d'autres fichiers pour les conserver.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>delete_file</source>
        <translation>delete_file</translation>
    </message>
    <message>
        <source>{name} is a program, and opening it would run it. If you trust it, save it first.</source>
        <translation>{name} est un programme, et l'ouvrir l'exécuterait. Si vous lui faites confiance, enregistrez-le d'abord.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>Impossible d'écrire {path} : {strerror}.</translation>
    </message>
</context>
<context>
    <name>views/records/record_header</name>
    <message>
        <source>Back to {list_name}</source>
        <translation>Retour à {list_name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
</context>
<context>
    <name>views/records/related_list</name>
    <message>
        <source>More about {link}</source>
        <translation>Plus sur {link}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher tout ({count})</translation>
    </message>
</context>
<context>
    <name>views/records/saved_views</name>
    <message>
        <source>Save changes to this view</source>
        <translation>Enregistrer dans cette vue</translation>
    </message>
    <message>
        <source>Rename or share view…</source>
        <translation>Renommer ou partager la vue…</translation>
    </message>
    <message>
        <source>Move view left</source>
        <translation>Déplacer la vue à gauche</translation>
    </message>
    <message>
        <source>Move view right</source>
        <translation>Déplacer la vue à droite</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
</context>
<context>
    <name>views/records/selection_deeds</name>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>Consigner une activité…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Assign {}…</source>
        <translation>Attribuer {}…</translation>
    </message>
    <message>
        <source>Edit {}…</source>
        <translation>Modifier {}…</translation>
    </message>
    <message>
        <source>all {records}</source>
        <translation>les {records}</translation>
    </message>
    <message>
        <source>Tag {}…</source>
        <translation>Tags pour {}…</translation>
    </message>
    <message>
        <source>Merge {}…</source>
        <translation>Fusionner {}…</translation>
    </message>
</context>
<context>
    <name>views/records/sheet_page</name>
    <message>
        <source>{sentence} You wrote “{text}”.</source>
        <translation>{sentence} Vous avez écrit « {text} ».</translation>
    </message>
    <message>
        <source>Back to {home}</source>
        <translation>Retour à {home}</translation>
    </message>
    <message>
        <source>History of this {kind}</source>
        <translation>Historique ({kind})</translation>
    </message>
    <message>
        <source>Delete {kind}</source>
        <translation>Supprimer ({kind})</translation>
    </message>
    <message>
        <source>Next action tomorrow</source>
        <translation>Prochaine action demain</translation>
    </message>
    <message>
        <source>Drop to keep with {sheet}</source>
        <translation>Déposez pour joindre à {sheet}</translation>
    </message>
</context>
<context>
    <name>views/records/starting_calls</name>
    <message>
        <source>Start call run</source>
        <translation>Lancer une session d'appels</translation>
    </message>
    <message>
        <source>Start call run over {whom}</source>
        <translation>Lancer une session d'appels : {whom}</translation>
    </message>
</context>
<context>
    <name>views/records/value_line</name>
    <message>
        <source>Changed meanwhile to “{text}”.</source>
        <translation>Modifié entre-temps : « {text} ».</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Vidé entre-temps.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Add {column}</source>
        <translation>Ajouter : {column}</translation>
    </message>
</context>
<context>
    <name>views/records/ways_out</name>
    <message>
        <source>Show on a map</source>
        <translation>Afficher sur une carte</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Écrire à {value}</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Appeler {value}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Ouvrir {value}</translation>
    </message>
    <message>
        <source>Visit {value}</source>
        <translation>Visiter {value}</translation>
    </message>
</context>
<context>
    <name>views/recycle_bin/recycle_bin</name>
    <message>
        <source>deleted record</source>
        <translation>fiche supprimée</translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation>fiches supprimées</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete waits here and can be brought back.</source>
        <translation>Rien n'est supprimé. Ce que vous supprimez attend ici et peut être restauré.</translation>
    </message>
    <message>
        <source>Bring {records} back</source>
        <translation>Restaurer {records}</translation>
    </message>
</context>
<context>
    <name>views/reports/question_bar</name>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
</context>
<context>
    <name>views/reports/report_view</name>
    <message>
        <source>All reports</source>
        <translation>Tous les rapports</translation>
    </message>
</context>
<context>
    <name>views/reports/reports</name>
    <message>
        <source>Print {report}</source>
        <translation>Imprimer {report}</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>{report} {today}.xlsx</source>
        <translation>{report} {today}.xlsx</translation>
    </message>
</context>
<context>
    <name>views/reports/rows_view</name>
    <message>
        <source>Both ways</source>
        <translation>Réciproque</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Échange le</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Qualifié le</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Retour au rapport</translation>
    </message>
    <message>
        <source>{titles} of this figure</source>
        <translation>{titles} de ce chiffre</translation>
    </message>
</context>
<context>
    <name>views/search_anywhere</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Rien trouvé pour « {text} »</translation>
    </message>
</context>
<context>
    <name>views/settings/appearance_section</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>For you on this computer.</source>
        <translation>Pour vous, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Holds at once; what the team has typed stays as it is.</source>
        <translation>S'applique aussitôt ; ce que l'équipe a saisi reste tel quel.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d'animations</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
</context>
<context>
    <name>views/settings/backups_section</name>
    <message>
        <source>A whole copy of the database, made and checked by the program while you work.</source>
        <translation>Une copie complète de la base de données, faite et vérifiée par le programme pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Sauvegardes quotidiennes gardées</translation>
    </message>
    <message>
        <source>Weekly backups that are kept</source>
        <translation>Sauvegardes hebdomadaires gardées</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Conservées</translation>
    </message>
    <message>
        <source>Make a backup once a day, while the program runs</source>
        <translation>Sauvegarder une fois par jour, pendant que le programme est ouvert</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Use the program's own folder</source>
        <translation>Utiliser le dossier du programme</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>For a copy of your own, choose File › Back up.</source>
        <translation>Pour votre propre copie, choisissez Fichier › Sauvegarder.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l'instant</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
</context>
<context>
    <name>views/settings/history_section</name>
    <message>
        <source>Every change is kept with the values before and after it, so that it can be undone and told.</source>
        <translation>Chaque modification est conservée avec les valeurs d'avant et d'après, pour pouvoir être annulée et retracée.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mois</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 ans</translation>
    </message>
    <message>
        <source> since {date}</source>
        <translation> depuis le {date}</translation>
    </message>
    <message>
        <source>change is</source>
        <translation>modification date</translation>
    </message>
    <message>
        <source>changes are</source>
        <translation>modifications datent</translation>
    </message>
    <message>
        <source>Remove older changes</source>
        <translation>Supprimer les anciennes</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>Compacter le fichier</translation>
    </message>
    <message>
        <source>Nothing is ever removed.</source>
        <translation>Rien n'est jamais supprimé.</translation>
    </message>
    <message>
        <source>{older} from before {date}. Removing them cannot be taken back, and what they did cannot be undone any more; the records stay as they are. The program removes what has become older when an administrator starts it, and says so.</source>
        <translation>{older} d'avant le {date}. Leur suppression est définitive, et ce qu'elles ont fait ne peut plus être annulé ; les fiches restent telles quelles. Le programme supprime ce qui est devenu plus ancien quand un administrateur le démarre, et le signale.</translation>
    </message>
    <message>
        <source>The file is {saved:,.1f} MB smaller.</source>
        <translation>Le fichier fait {saved:,.1f} Mo de moins.</translation>
    </message>
    <message>
        <source>There was no room to give back.</source>
        <translation>Il n'y avait pas de place à libérer.</translation>
    </message>
</context>
<context>
    <name>views/settings/list_editor</name>
    <message>
        <source>Add {one}</source>
        <translation>Ajouter : {one}</translation>
    </message>
    <message>
        <source>Move {one} up</source>
        <translation>Monter : {one}</translation>
    </message>
    <message>
        <source>Move {one} down</source>
        <translation>Descendre : {one}</translation>
    </message>
</context>
<context>
    <name>views/settings/notifications_section</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>For you on this computer, from the system tray, while the program runs.</source>
        <translation>Pour vous, sur cet ordinateur, depuis la zone de notification, pendant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me from</source>
        <translation>Me rappeler à partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Say once a day what is due</source>
        <translation>Annoncer une fois par jour ce qui est à faire</translation>
    </message>
    <message>
        <source>Say when long work is done while another program is in front</source>
        <translation>Signaler la fin d'un long travail quand un autre programme est au premier plan</translation>
    </message>
    <message>
        <source>No notifications between these times</source>
        <translation>Aucune notification entre ces heures</translation>
    </message>
</context>
<context>
    <name>views/settings/office_section</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Société et en-tête</translation>
    </message>
    <message>
        <source>Stands at the top of printed forecasts. Each field is kept as soon as you leave it.</source>
        <translation>Figure en haut des prévisions imprimées. Chaque champ est enregistré dès que vous le quittez.</translation>
    </message>
    <message>
        <source>Quarters and years of the forecast follow it.</source>
        <translation>Les trimestres et années des prévisions en découlent.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Supprimer le logo</translation>
    </message>
</context>
<context>
    <name>views/settings/own_field_details</name>
    <message>
        <source>The field of the same name</source>
        <translation>Le champ du même nom</translation>
    </message>
    <message>
        <source>Records keep a choice that is taken away; one that is changed is changed in all of them.</source>
        <translation>Les fiches gardent un choix supprimé ; un choix modifié est modifié dans toutes les fiches.</translation>
    </message>
    <message>
        <source>When a lead is converted, the value goes to:</source>
        <translation>Quand un lead est converti, la valeur va dans :</translation>
    </message>
</context>
<context>
    <name>views/settings/own_fields_section</name>
    <message>
        <source>Own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Fields that you add stand on record pages under More; they can be shown as columns, searched, imported and exported. Removing one hides its values; Undo brings them back.</source>
        <translation>Les champs que vous ajoutez figurent sur les fiches sous Plus ; ils peuvent être affichés en colonnes, recherchés, importés et exportés. En supprimer un masque ses valeurs ; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>Chosen when the field is added</source>
        <translation>Choisi lors de l'ajout du champ</translation>
    </message>
    <message>
        <source>Shown beside the field</source>
        <translation>Affichée à côté du champ</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Champs des</translation>
    </message>
</context>
<context>
    <name>views/settings/pipelines_section</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines et étapes</translation>
    </message>
    <message>
        <source>A stage's kind says what a move into it means: open goes on, won and lost close the opportunity. What has history is retired instead of deleted, so no report of the past changes.</source>
        <translation>Le type d'une étape indique ce que signifie y arriver : ouverte poursuit, gagnée et perdue clôturent l'opportunité. Ce qui a un historique est archivé au lieu d'être supprimé : aucun rapport passé ne change.</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Opp. ouvertes</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>What a move into it means; the name is yours</source>
        <translation>Ce que signifie y arriver ; le nom vous appartient</translation>
    </message>
    <message>
        <source>Of what stands in it, unless set by hand</source>
        <translation>De ce qui s'y trouve, sauf si fixée à la main</translation>
    </message>
    <message>
        <source>Days after which a card turns warm; empty for never</source>
        <translation>Jours après lesquels une carte devient chaude ; vide pour jamais</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>many</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>What is open moves; what was won or lost stays with {pipeline} in every report.</source>
        <translation>Ce qui est ouvert est déplacé ; ce qui a été gagné ou perdu reste avec {pipeline} dans tous les rapports.</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Supprimer l'étape</translation>
    </message>
    <message>
        <source>{counted} in {stage}.</source>
        <translation>{counted} à l'étape {stage}.</translation>
    </message>
    <message>
        <source>Stages of {shown}</source>
        <translation>Étapes : {shown}</translation>
    </message>
    <message>
        <source>Merge pipeline</source>
        <translation>Fusionner le pipeline</translation>
    </message>
    <message>
        <source>Retire pipeline</source>
        <translation>Archiver le pipeline</translation>
    </message>
    <message>
        <source>{counted} in {pipeline}.</source>
        <translation>{counted} dans {pipeline}.</translation>
    </message>
</context>
<context>
    <name>views/settings/question_editor</name>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Without an answer, nothing leaves the stage forward</source>
        <translation>Sans réponse, rien ne quitte l'étape vers l'avant</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>Asked in a small sheet when an opportunity goes on, is won or moves to another pipeline, and kept in its history. The way back asks nothing, and what is lost need not be answered for.</source>
        <translation>Posées dans une petite fenêtre quand une opportunité avance, est gagnée ou change de pipeline, et conservées dans son historique. Revenir en arrière ne demande rien, et ce qui est perdu n'appelle pas de réponse.</translation>
    </message>
    <message>
        <source>Questions on leaving {stage}</source>
        <translation>Questions à la sortie : {stage}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>First answer, Second answer</source>
        <translation>Première réponse, Deuxième réponse</translation>
    </message>
</context>
<context>
    <name>views/settings/rates_section</name>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>A total counts money of another currency at the rate of its day, and leaves it apart where no rate is known. What was won or lost keeps the rate of then.</source>
        <translation>Un total compte l'argent d'une autre devise au taux de son jour, et le laisse à part si aucun taux n'est connu. Ce qui a été gagné ou perdu garde le taux d'alors.</translation>
    </message>
    <message>
        <source>What one unit is worth in the company's currency</source>
        <translation>Ce que vaut une unité dans la devise de la société</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Ajouter un taux</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>in {ours}</source>
        <translation>en {ours}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
</context>
<context>
    <name>views/settings/reasons_section</name>
    <message>
        <source>Closing an opportunity as lost offers these. What was lost keeps the reason it was lost for.</source>
        <translation>Proposés quand une opportunité est clôturée comme perdue. Ce qui a été perdu garde son motif de perte.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouveau motif</translation>
    </message>
</context>
<context>
    <name>views/settings/required_section</name>
    <message>
        <source>Nobody is held up while they write. Records in use that lack one of these are counted in Data health, owner by owner: open opportunities and leads, and all people and companies.</source>
        <translation>Rien ne bloque la saisie. Les fiches actives auxquelles il manque l'un de ces champs sont comptées dans Qualité des données, responsable par responsable : opportunités et leads ouverts, et l'ensemble des personnes et entreprises.</translation>
    </message>
</context>
<context>
    <name>views/settings/statuses_section</name>
    <message>
        <source>The first open status is what a new lead gets. The meaning is shown as help wherever the status is chosen.</source>
        <translation>Un nouveau lead reçoit le premier statut ouvert. La signification s'affiche en aide partout où l'on choisit le statut.</translation>
    </message>
    <message>
        <source>Open leads are worked on; dead and converted ones leave the working lists</source>
        <translation>Les leads ouverts sont travaillés ; ceux sans suite ou convertis sortent des listes de travail</translation>
    </message>
    <message>
        <source>Shown as help beside the status</source>
        <translation>Affichée en aide à côté du statut</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>{leads} {have} the status {status}.</source>
        <translation>{leads} {have} le statut {status}.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>have</source>
        <translation>ont</translation>
    </message>
    <message>
        <source>Remove status</source>
        <translation>Supprimer le statut</translation>
    </message>
</context>
<context>
    <name>views/settings/tags_section</name>
    <message>
        <source>A new tag is made where a record gets it: on its page, in a table, or for a whole selection.</source>
        <translation>Un nouveau tag se crée là où une fiche le reçoit : sur sa page, dans un tableau, ou pour toute une sélection.</translation>
    </message>
    <message>
        <source>{records} {have} the tag {tag}.</source>
        <translation>{records} {have} le tag {tag}.</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Fusionner le tag</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner dans</translation>
    </message>
</context>
<context>
    <name>views/settings/updates_section</name>
    <message>
        <source>Asking tells the server nothing but that somebody asks: no name, no version, no number.</source>
        <translation>La vérification n'apprend rien au serveur, sinon que quelqu'un vérifie : ni nom, ni version, ni numéro.</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version</source>
        <translation>Vérifier une fois par jour s'il existe une version plus récente</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Version installée : {version}.</translation>
    </message>
    <message>
        <source>The page that names the newest version; it begins with https://.</source>
        <translation>La page qui indique la version la plus récente ; elle commence par https://.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation>La version {version} est disponible ; version installée : {own}.</translation>
    </message>
    <message>
        <source>The address did not answer with a version.</source>
        <translation>L'adresse n'a pas répondu par une version.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L'afficher</translation>
    </message>
    <message>
        <source>Nothing is asked until there is an address.</source>
        <translation>Aucune vérification tant qu'il n'y a pas d'adresse.</translation>
    </message>
    <message>
        <source>An address begins with https:// and names a server.</source>
        <translation>Une adresse commence par https:// et nomme un serveur.</translation>
    </message>
</context>
<context>
    <name>views/settings/users_section</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>A user is someone who works with CRM Desktop, never a person one does business with.</source>
        <translation>Un utilisateur travaille avec CRM Desktop ; ce n'est jamais un interlocuteur commercial.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>By which they connect to the server</source>
        <translation>Par lequel on se connecte au serveur</translation>
    </message>
    <message>
        <source>Administrators also change settings, users and lists; viewers only look</source>
        <translation>Les administrateurs modifient aussi paramètres, utilisateurs et listes ; les lecteurs consultent seulement</translation>
    </message>
    <message>
        <source>Who has left owns nothing new, and what they did stays told</source>
        <translation>Qui est parti n'est plus responsable de rien de nouveau, et ce qu'il a fait reste dans l'historique</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>“{account}” is taken off the server, and {user} connects no more. Undo does not bring it back.</source>
        <translation>« {account} » est retiré du serveur, et {user} ne peut plus se connecter. Annuler ne le rétablit pas.</translation>
    </message>
    <message>
        <source>Make account…</source>
        <translation>Créer un compte…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>With an account of their own on the server, the server itself keeps everybody to their role, whichever program they use.</source>
        <translation>Avec un compte propre sur le serveur, le serveur lui-même tient chacun à son rôle, quel que soit le programme.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Server accounts</source>
        <translation>Comptes sur le serveur</translation>
    </message>
    <message>
        <source>{name} connects as “{account}” from now on.</source>
        <translation>{name} se connecte désormais en tant que « {account} ».</translation>
    </message>
    <message>
        <source>{name} connects with the new password from now on.</source>
        <translation>{name} se connecte désormais avec le nouveau mot de passe.</translation>
    </message>
</context>
<context>
    <name>views/settings/words_section</name>
    <message>
        <source>The records are the same in every language; what they are called follows at once, for everybody.</source>
        <translation>Les fiches sont les mêmes dans chaque vocabulaire ; leur appellation suit aussitôt, pour tout le monde.</translation>
    </message>
    <message>
        <source>Never engaged</source>
        <translation>Sans échange</translation>
    </message>
    <message>
        <source>Engaged, not qualified</source>
        <translation>Avec échanges, non qualifié</translation>
    </message>
    <message>
        <source>Qualified: somebody</source>
        <translation>Qualifié : un interlocuteur</translation>
    </message>
    <message>
        <source>Qualified: an organisation</source>
        <translation>Qualifié : une organisation</translation>
    </message>
    <message>
        <source>A deal</source>
        <translation>Une affaire</translation>
    </message>
    <message>
        <source>After the first win</source>
        <translation>Après le premier gain</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Work with leads</source>
        <translation>Travailler avec les leads</translation>
    </message>
    <message>
        <source>Guidelines…</source>
        <translation>Règles d'usage…</translation>
    </message>
    <message>
        <source>What the team means by these words</source>
        <translation>Ce que l'équipe entend par ces termes</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Singulier</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Pluriel</translation>
    </message>
    <message>
        <source>Type another word to use your own; empty the field to use the language's again.</source>
        <translation>Saisissez un autre terme pour utiliser le vôtre ; videz le champ pour reprendre celui du vocabulaire.</translation>
    </message>
    <message>
        <source>Without leads, people and companies are entered and imported at once.</source>
        <translation>Sans leads, les personnes et les entreprises se saisissent et s'importent directement.</translation>
    </message>
</context>
<context>
    <name>views/theme_style</name>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
</context>
<context>
    <name>views/today/today</name>
    <message>
        <source>Nothing is due, and nothing waits to be planned. A good moment to find new leads.</source>
        <translation>Rien n'est à faire, et rien n'attend d'être planifié. Le bon moment pour trouver de nouveaux leads.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Voir les leads</translation>
    </message>
    <message>
        <source>No leads yet. Import a list that you bought; what is to be done with them stands here.</source>
        <translation>Aucun lead pour l'instant. Importez une liste que vous avez achetée ; ce qu'il faut en faire figure ici.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Done, and next…</source>
        <translation>Fait, et ensuite…</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Reporter à demain</translation>
    </message>
    <message>
        <source>Put off to next week</source>
        <translation>Reporter à la semaine prochaine</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Choisir un jour…</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exporter vers un agenda…</translation>
    </message>
    <message>
        <source> · {done} done</source>
        <translation> · faites : {done}</translation>
    </message>
    <message>
        <source>{day} · {due} to do{done}</source>
        <translation>{day} · {due} à faire{done}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporter vers un agenda</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>{entries} exported for the calendar</source>
        <translation>Exporté pour l'agenda : {entries}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
</context>
<context>
    <name>views/today/today_delegate</name>
    <message>
        <source>Next…</source>
        <translation>Suivante…</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} de plus</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n'est à faire.</translation>
    </message>
</context>
<context>
    <name>views/today/today_list_model</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Overdue for service</source>
        <translation>Suivi client en retard</translation>
    </message>
</context>
<context>
    <name>views/today/today_view</name>
    <message>
        <source>Done. What comes next?</source>
        <translation>Fait. Que prévoir ensuite ?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et ensuite ?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
</context>
<context>
    <name>views/view_tabs</name>
    <message>
        <source>Done</source>
        <comment>many</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>{view}, for everyone</source>
        <translation>{view}, pour tous</translation>
    </message>
</context>
<context>
    <name>views/welcome/about_you</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Settings.</source>
        <translation>Tout peut être modifié plus tard, dans les Paramètres.</translation>
    </message>
    <message>
        <source>Stands in the history and as the owner of what you make.</source>
        <translation>Figure dans l'historique et comme responsable de ce que vous créez.</translation>
    </message>
    <message>
        <source>Stands at the top of what you print.</source>
        <translation>Figure en haut de ce que vous imprimez.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Quelques mots sur vous</translation>
    </message>
</context>
<context>
    <name>views/welcome/welcome</name>
    <message>
        <source>“{name}” as it was on a day before.</source>
        <translation>« {name} » tel qu'un jour précédent.</translation>
    </message>
    <message>
        <source>Connect to the server of your team…</source>
        <translation>Se connecter au serveur de votre équipe…</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Impossible d'ouvrir la base de données</translation>
    </message>
    <message>
        <source>Welcome to CRM Desktop</source>
        <translation>Bienvenue dans CRM Desktop</translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, on your own computer.</source>
        <translation>De la liste achetée aux prévisions imprimées, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>{name} is opened as soon as you have chosen where.</source>
        <translation>{name} s'ouvre dès que vous avez choisi où.</translation>
    </message>
    <message>
        <source>Open my database</source>
        <translation>Ouvrir ma base de données</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Tout est comme vous l'avez laissé.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Your own database, in a file on this computer.</source>
        <translation>Votre propre base de données, dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCards; you see every row before it is kept.</source>
        <translation>Depuis Excel, CSV ou des vCard ; vous voyez chaque ligne avant l'enregistrement.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>With invented data, apart from your own.</source>
        <translation>Avec des données fictives, séparées des vôtres.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>A file that you or a colleague have made.</source>
        <translation>Un fichier que vous ou un collègue avez créé.</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Déposez pour ouvrir</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouvertes récemment</translation>
    </message>
</context>
<context>
    <name>views/widgets/bulk_bar</name>
    <message>
        <source>{count} selected</source>
        <translation>Sélection : {count}</translation>
    </message>
</context>
<context>
    <name>views/widgets/date_field</name>
    <message>
        <source>Choose date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>“{text}” is no date. Try 21 Nov, fri, or +2w.</source>
        <translation>« {text} » n'est pas une date. Essayez 21 nov., ven. ou +2w.</translation>
    </message>
    <message>
        <source>Date, tomorrow, fri, +2w</source>
        <translation>Date, demain, ven., +2w</translation>
    </message>
</context>
<context>
    <name>views/widgets/decimal_field</name>
    <message>
        <source>“{text}” is no number.</source>
        <translation>« {text} » n'est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>views/widgets/help_button</name>
    <message>
        <source>What is “{word}”?</source>
        <translation>Que signifie « {word} » ?</translation>
    </message>
</context>
<context>
    <name>views/widgets/message_bar</name>
    <message>
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>views/widgets/money_field</name>
    <message>
        <source>“{text}” is no amount of at most twelve digits.</source>
        <translation>« {text} » n'est pas un montant de douze chiffres au plus.</translation>
    </message>
</context>
<context>
    <name>views/widgets/record_picker</name>
    <message>
        <source>“{text}” is not chosen from the list yet.</source>
        <translation>« {text} » n'est pas encore choisi dans la liste.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>views/widgets/repeat_field</name>
    <message>
        <source>Choose, or type: every 6 weeks, every friday, every weekday</source>
        <translation>Choisissez ou saisissez : tous les mois, tous les vendredis, tous les jours ouvrés</translation>
    </message>
</context>
<context>
    <name>views/widgets/search_box</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>views/widgets/tags_field</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>views/window_actions</name>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Show names in the navigation</source>
        <translation>Afficher les noms dans la navigation</translation>
    </message>
</context>
</TS>
