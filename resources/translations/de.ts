<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>__main__</name>
    <message>
        <source>Qt cannot be loaded ({known}); install CRM Desktop anew.</source>
        <translation>Qt kann nicht geladen werden ({known}); installieren Sie CRM Desktop neu.</translation>
    </message>
    <message>
        <source>window left out ({lack})</source>
        <translation>Fenster ausgelassen ({lack})</translation>
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
        <translation>Fenster: {view}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Backed up to {name}.</source>
        <translation>Gesichert in {name}.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Nach Aktualisierungen suchen…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>About CRM Desktop</source>
        <translation>Über CRM Desktop</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>Es wurde nicht gesichert. {why}</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>{name} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored {name}; what was open before is kept as a backup.</source>
        <translation>{name} wiederhergestellt; der vorherige Stand ist als Sicherung aufbewahrt.</translation>
    </message>
    <message>
        <source>The address for updates did not answer with a version; try again later.</source>
        <translation>Die Adresse für Aktualisierungen hat keine Version genannt; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Version {version} of CRM Desktop can be had.</source>
        <translation>Version {version} von CRM Desktop ist verfügbar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Asking for a newer version…</source>
        <translation>Nach einer neueren Version wird gefragt…</translation>
    </message>
    <message>
        <source>This copy names no address to ask for newer versions; Settings › Updates takes one.</source>
        <translation>Hier ist keine Adresse für neuere Versionen hinterlegt; unter Einstellungen › Aktualisierung lässt sich eine eintragen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Dies ist die neueste Version, {version}.</translation>
    </message>
    <message>
        <source>There is no log yet; it would be {path}.</source>
        <translation>Es gibt noch kein Protokoll; es läge unter {path}.</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Something went wrong in the program ({name}: {error}); nothing half-done was kept.</source>
        <translation>Im Programm ist ein Fehler aufgetreten ({name}: {error}); es wurde nichts Halbfertiges gespeichert.</translation>
    </message>
    <message>
        <source>The answer cannot be written: {strerror}.</source>
        <translation>Die Antwort kann nicht ausgegeben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{what} The details are in {path}.</source>
        <translation>{what} Einzelheiten stehen in {path}.</translation>
    </message>
    <message>
        <source>The self-test found no texts in: {languages}.</source>
        <translation>Der Selbsttest hat keine Texte gefunden für: {languages}.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished was not written.</source>
        <translation>Abgebrochen; Unfertiges wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>{step}: works
</source>
        <translation>{step}: in Ordnung
</translation>
    </message>
</context>
<context>
    <name>commands/forecasting</name>
    <message>
        <source>all pipelines</source>
        <translation>alle Pipelines</translation>
    </message>
    <message>
        <source>Forecast as of {as_of}, {pipeline}, in {currency}</source>
        <translation>Prognose vom {as_of}, {pipeline}, in {currency}</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>No amount: {opportunities}</source>
        <translation>Ohne Betrag: {opportunities}</translation>
    </message>
    <message>
        <source>Since the snapshot of {on}</source>
        <translation>Seit dem Snapshot vom {on}</translation>
    </message>
    <message>
        <source>{target} should end in .pdf or .xlsx.</source>
        <translation>{target} sollte auf .pdf oder .xlsx enden.</translation>
    </message>
    <message>
        <source>Written to {target}.</source>
        <translation>Geschrieben: {target}.</translation>
    </message>
    <message>
        <source>In {code}: {opportunities}, {amount:,.2f}</source>
        <translation>In {code}: {opportunities}, {amount:,.2f}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Kept a snapshot of {kept}.</source>
        <translation>Snapshot erstellt: {kept}.</translation>
    </message>
    <message>
        <source>This week has its snapshot already.</source>
        <translation>Für diese Woche gibt es bereits einen Snapshot.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>commands/importing</name>
    <message>
        <source>{row} = {created:,} created + {updated:,} updated + {skipped:,} skipped + {refused:,} refused</source>
        <translation>{row} = {created:,} angelegt + {updated:,} aktualisiert + {skipped:,} übersprungen + {refused:,} abgelehnt</translation>
    </message>
    <message>
        <source>--pipeline is only for --as opportunities.</source>
        <translation>--pipeline gilt nur mit --as opportunities.</translation>
    </message>
    <message>
        <source>--list names where leads come from; it is only for leads.</source>
        <translation>--list nennt die Herkunft von Leads und gilt nur für sie.</translation>
    </message>
    <message>
        <source>Would import {file} as {kind}.</source>
        <translation>{file} würde importiert als: {kind}.</translation>
    </message>
    <message>
        <source>Imported {file} as {kind}.</source>
        <translation>{file} importiert als: {kind}.</translation>
    </message>
    <message>
        <source>  not part of the list: row {row}, “{text}”</source>
        <translation>  nicht Teil der Liste: Zeile {row}, „{text}“</translation>
    </message>
    <message>
        <source>The refused rows, with reasons: {refused_file}</source>
        <translation>Die abgelehnten Zeilen mit Gründen: {refused_file}</translation>
    </message>
    <message>
        <source>{name} is only for leads.</source>
        <translation>{name} gilt nur für Leads.</translation>
    </message>
    <message>
        <source>“{name}” is no user of this program.</source>
        <translation>„{name}“ ist kein Benutzer dieses Programms.</translation>
    </message>
    <message>
        <source>“{pair}” is no mapping; write --map "COLUMN=field".</source>
        <translation>„{pair}“ ist keine Zuordnung; schreiben Sie --map "SPALTE=feld".</translation>
    </message>
    <message>
        <source>Sheet {sheet}, headers in row {row}.</source>
        <translation>Blatt {sheet}, Überschriften in Zeile {row}.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, without headers.</source>
        <translation>Blatt {sheet}, ohne Überschriften.</translation>
    </message>
    <message>
        <source>  not taken: {columns}</source>
        <translation>  nicht übernommen: {columns}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>commands/keeping</name>
    <message>
        <source>{problem} found; restore a backup, or ask for help with this list.</source>
        <translation>{problem} gefunden; stellen Sie eine Sicherung wieder her oder bitten Sie mit dieser Liste um Hilfe.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Restored {file}.</source>
        <translation>{file} wiederhergestellt.</translation>
    </message>
    <message>
        <source>Backed up to {target} ({size:,} bytes).</source>
        <translation>Gesichert in {target} ({size:,} Bytes).</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Last change: {at}, {who}: {what}</source>
        <translation>Letzte Änderung: {at}, {who}: {what}</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Alles stimmt überein.</translation>
    </message>
    <message>
        <source>It would change: {changes}.</source>
        <translation>Es würde ändern: {changes}.</translation>
    </message>
    <message>
        <source>As many records of each kind as now.</source>
        <translation>Von jeder Art so viele Datensätze wie jetzt.</translation>
    </message>
    <message>
        <source>What was there before is kept in {kept}.</source>
        <translation>Der vorherige Stand ist aufbewahrt in {kept}.</translation>
    </message>
</context>
<context>
    <name>commands/listing</name>
    <message>
        <source>1 entry for the calendar</source>
        <translation>1 Kalendereintrag</translation>
    </message>
    <message>
        <source>{count:,} entries for the calendar</source>
        <translation>{count:,} Kalendereinträge</translation>
    </message>
    <message>
        <source> {how_many} without an address left out.</source>
        <translation> {how_many} ohne Adresse ausgelassen.</translation>
    </message>
    <message>
        <source>Say what is to be in {target}: --labels with the name of a sheet, or --call-sheet.</source>
        <translation>Sagen Sie, was in {target} stehen soll: --labels mit dem Namen eines Etikettenbogens oder --call-sheet.</translation>
    </message>
    <message>
        <source>Exported {how_many} to {target}.</source>
        <translation>{how_many} exportiert nach {target}.</translation>
    </message>
    <message>
        <source>A calendar holds activities, not {plural}; write export activities {target}.</source>
        <translation>Ein Kalender enthält Aktivitäten, nicht: {plural}; schreiben Sie export activities {target}.</translation>
    </message>
    <message>
        <source>Exported {entries} to {target}.</source>
        <translation>{entries} exportiert nach {target}.</translation>
    </message>
    <message>
        <source>{plural} have no address and no phone; print leads, people or companies.</source>
        <translation>{plural} haben weder Adresse noch Telefon; drucken Sie Leads, Personen oder Firmen.</translation>
    </message>
    <message>
        <source>{target} should end in .pdf, as labels and call sheets are PDFs.</source>
        <translation>{target} sollte auf .pdf enden, denn Etiketten und Anruflisten sind PDF-Dateien.</translation>
    </message>
    <message>
        <source>Printed {how_many} to {target}.{without}</source>
        <translation>{how_many} ausgegeben in {target}.{without}</translation>
    </message>
    <message>
        <source>--fields names no field; write for instance --fields id,name.</source>
        <translation>--fields nennt kein Feld; schreiben Sie zum Beispiel --fields id,name.</translation>
    </message>
    <message>
        <source>{count:,} of {other_count}.</source>
        <translation>{count:,} von {other_count}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>commands/place</name>
    <message>
        <source>One window has one database; name one of them.</source>
        <translation>Ein Fenster hat eine Datenbank; nennen Sie nur eine.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); name another database with --database.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}); nennen Sie mit --database eine andere Datenbank.</translation>
    </message>
</context>
<context>
    <name>commands/reporting</name>
    <message>
        <source>There is no {what} “{name}”.</source>
        <translation>Nicht gefunden ({what}): „{name}“.</translation>
    </message>
    <message>
        <source>{report} is grouped by {groups}, not by {by}.</source>
        <translation>{report} lässt sich nach {groups} gruppieren, nicht nach {by}.</translation>
    </message>
    <message>
        <source>{report} is not filtered by {name}.</source>
        <translation>{report} lässt sich nicht nach {name} filtern.</translation>
    </message>
</context>
<context>
    <name>commands/selling</name>
    <message>
        <source>{moved} is in {stage} already</source>
        <translation>{moved} ist bereits in {stage}</translation>
    </message>
    <message>
        <source>{chosen} has no stage “{name}”; it has {known}.</source>
        <translation>{chosen} hat keine Phase „{name}“; vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; there are {known}.</source>
        <translation>Es gibt keine Pipeline „{name}“; vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>No lead matches, so nothing was converted.</source>
        <translation>Kein Lead passt, daher wurde nichts umgewandelt.</translation>
    </message>
    <message>
        <source>--reason and --on are for winning and losing, and {stage} is an open stage.</source>
        <translation>--reason und --on gelten beim Gewinnen und Verlieren, und {stage} ist eine offene Phase.</translation>
    </message>
    <message>
        <source>--amount for several leads needs --opportunity "NAME", too.</source>
        <translation>--amount für mehrere Leads braucht auch --opportunity "NAME".</translation>
    </message>
    <message>
        <source>“{each}” is no answer; write it as QUESTION=ANSWER.</source>
        <translation>„{each}“ ist keine Antwort; schreiben Sie FRAGE=ANTWORT.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Lead</translation>
    </message>
</context>
<context>
    <name>commands/undoing</name>
    <message>
        <source>“{undone}” is not undone, since records have been changed since: {reasons}{more}; undo {change_id} --later leave leaves them as they are, --later take takes them along.</source>
        <translation>„{undone}“ wurde nicht rückgängig gemacht, weil Datensätze inzwischen geändert wurden: {reasons}{more}; undo {change_id} --later leave lässt sie, wie sie sind, --later take nimmt sie mit zurück.</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation> und {count:,} weitere</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Bisher wurde nichts getan.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>The database does not answer; what is typed now cannot be kept. Trying again…</source>
        <translation>Die Datenbank antwortet nicht; was jetzt eingegeben wird, kann nicht gespeichert werden. Neuer Versuch…</translation>
    </message>
    <message>
        <source>The connection to the database was lost, and is there again.</source>
        <translation>Die Verbindung zur Datenbank war unterbrochen und besteht wieder.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>{width} × {height} at {devicepixelratio:g}</source>
        <translation>{width} × {height} bei {devicepixelratio:g}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Your data is safe.</source>
        <translation>Das Programm wurde zuletzt unerwartet beendet. Ihre Daten sind sicher.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Ihre Daten sind sicher.</translation>
    </message>
</context>
<context>
    <name>databases</name>
    <message>
        <source>CRM Desktop databases (*.crmdb);;All files (*)</source>
        <translation>CRM-Desktop-Datenbanken (*.crmdb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Datenbank öffnen…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Neue Datenbank…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Mit Server verbinden…</translation>
    </message>
    <message>
        <source>{why} Nothing can be changed here.</source>
        <translation>{why} Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} – Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>{name} is open already.</source>
        <translation>{name} ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>{name} exists already; open it, or choose another name for the new one.</source>
        <translation>{name} gibt es bereits; öffnen Sie die Datei oder wählen Sie für die neue einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} lies on a network share: it is safe there, but slower; for several people at once a server is the better place.</source>
        <translation>{name} liegt in einer Netzwerkfreigabe: Dort ist die Datei sicher, aber langsamer; für mehrere Personen gleichzeitig ist ein Server der bessere Ort.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>dialogs/about</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Qt {version} is used under the LGPL, version 3. Its libraries are files of their own in {folder}; you may put others of the same version, which you have changed and built, in their place. Qt's source is at https://download.qt.io.</source>
        <translation>Qt {version} wird unter der LGPL, Version 3, verwendet. Seine Bibliotheken sind eigene Dateien in {folder}; Sie dürfen sie durch andere derselben Version ersetzen, die Sie geändert und gebaut haben. Der Quelltext von Qt steht unter https://download.qt.io.</translation>
    </message>
    <message>
        <source>Used under the LGPL, unchanged; you may put a changed version in its place.</source>
        <translation>Unverändert unter der LGPL verwendet; Sie dürfen eine geänderte Version an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>Database: {place}</source>
        <translation>Datenbank: {place}</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Von der gekauften Liste bis zur gedruckten Prognose, in einem Programm und einer Datei.</translation>
    </message>
    <message>
        <source>It came without a licence text: {name}.</source>
        <translation>Es kam ohne Lizenztext: {name}.</translation>
    </message>
</context>
<context>
    <name>dialogs/ask_password</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <translation>Mit {name} verbinden</translation>
    </message>
    <message>
        <source>Used until the program ends; it is not kept on this computer.</source>
        <translation>Gilt, bis das Programm beendet wird; es wird auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>dialogs/build_filter</name>
    <message>
        <source>The filter was typed with “or”, “not” or parentheses, which rows cannot say. What you build replaces it.</source>
        <translation>Der Filter wurde mit „or“, „not“ oder Klammern eingegeben; das lässt sich in Zeilen nicht darstellen. Was Sie hier zusammenstellen, ersetzt ihn.</translation>
    </message>
    <message>
        <source>Build filter</source>
        <translation>Filter erstellen</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>Der Filter als Text</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shows everything.</source>
        <translation>Zeigt alles.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>dialogs/close_opportunity</name>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
    <message>
        <source>What decided it, if you like</source>
        <translation>Was den Ausschlag gab (optional)</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Grund wählen oder eingeben</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Gewonnen am</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Verloren am</translation>
    </message>
    <message>
        <source>Close opportunity</source>
        <translation>Chance abschließen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason, or type a new one.</source>
        <translation>Wählen Sie einen Grund oder geben Sie einen neuen ein.</translation>
    </message>
    <message>
        <source>Give the amount; 0 if there was none.</source>
        <translation>Geben Sie den Betrag an; 0, wenn es keinen gab.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Geben Sie den Tag an.</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Betrag ({currency})</translation>
    </message>
</context>
<context>
    <name>dialogs/connect_to_server</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit Server verbinden</translation>
    </message>
    <message>
        <source>The team's PostgreSQL server; your administrator knows these. The password is not kept.</source>
        <translation>Der PostgreSQL-Server des Teams; Ihr Administrator kennt die Angaben. Das Passwort wird nicht gespeichert.</translation>
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
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>{count:,} leads</source>
        <translation>{count:,} Leads</translation>
    </message>
    <message>
        <source>{name}, a company that is there</source>
        <translation>{name}, schon vorhanden</translation>
    </message>
    <message>
        <source>a new company</source>
        <translation>neu: Firma</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>neu: Person</translation>
    </message>
    <message>
        <source>no company</source>
        <translation>ohne Firma</translation>
    </message>
    <message>
        <source>the company alone</source>
        <translation>nur Firma</translation>
    </message>
    <message>
        <source>{name}, a person who is there</source>
        <translation>{name}, schon vorhanden</translation>
    </message>
    <message>
        <source>the same person as {name}</source>
        <translation>dieselbe Person wie {name}</translation>
    </message>
    <message>
        <source>Without a company</source>
        <translation>Ohne Firma</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/next_part</name>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Owner of what is new</source>
        <translation>Zuständig für Neues</translation>
    </message>
    <message>
        <source>It goes to the opportunity.</source>
        <translation>Geht an die Chance.</translation>
    </message>
    <message>
        <source>It becomes a task with {whom}.</source>
        <translation>Wird zu einer Aufgabe mit {whom}.</translation>
    </message>
    <message>
        <source>Call, send a quote…</source>
        <translation>Anrufen, Angebot senden…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/opportunity_part</name>
    <message>
        <source>Decides, pays, uses…</source>
        <translation>Entscheidet, zahlt, nutzt…</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Opportunity name</source>
        <translation>Name der Chance</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Rolle (Person)</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>The opportunity needs a name.</source>
        <translation>Die Chance braucht einen Namen.</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Chance</translation>
    </message>
    <message>
        <source>Join {one} ({detail})</source>
        <translation>{one} anschließen ({detail})</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/own_rows</name>
    <message>
        <source>goes to {goal}</source>
        <translation>geht nach {goal}</translation>
    </message>
    <message>
        <source>goes to {goal} if that is blank</source>
        <translation>geht nach {goal}, wenn dort nichts steht</translation>
    </message>
    <message>
        <source>{goes_to_the_opportun} {goal}; {without_an_opportuni} it is kept in the note</source>
        <translation>{goes_to_the_opportun} {goal}; {without_an_opportuni} steht es in der Notiz</translation>
    </message>
    <message>
        <source>is kept in the note</source>
        <translation>steht in der Notiz</translation>
    </message>
    <message>
        <source>goes to the opportunity, to</source>
        <translation>geht an die Chance, nach</translation>
    </message>
    <message>
        <source>without an opportunity</source>
        <translation>ohne Chance</translation>
    </message>
    <message>
        <source>of the lead</source>
        <translation>des Leads</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/sentence</name>
    <message>
        <source>a prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>a former customer</source>
        <translation>ehemaliger Kunde</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>the {opportunity} {names}</source>
        <translation>{opportunity} {names}</translation>
    </message>
    <message>
        <source>makes {records}</source>
        <translation>neu angelegt: {records}</translation>
    </message>
    <message>
        <source>adds to {records}</source>
        <translation>ergänzt: {records}</translation>
    </message>
    <message>
        <source>{records} goes along</source>
        <translation>{records} geht mit</translation>
    </message>
    <message>
        <source>{records} go along</source>
        <translation>{records} gehen mit</translation>
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
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>Another {kind}</source>
        <translation>Andere Auswahl: {kind}</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Ohne {kind}</translation>
    </message>
    <message>
        <source>Choose the {kind} that is meant.</source>
        <translation>Wählen Sie aus, was gemeint ist: {kind}.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
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
        <translation>füllt eine Lücke</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>the lead's note is added below</source>
        <translation>die Notiz des Leads wird unten angefügt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_grid</name>
    <message>
        <source>{field} of the lead</source>
        <translation>{field} des Leads</translation>
    </message>
    <message>
        <source>stays on the lead</source>
        <translation>bleibt beim Lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_lead</name>
    <message>
        <source>Convert lead</source>
        <translation>Lead umwandeln</translation>
    </message>
    <message>
        <source>Why it is qualified all the same</source>
        <translation>Warum trotzdem qualifiziert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Choose a person or a company for the lead to become.</source>
        <translation>Wählen Sie, was aus dem Lead wird: eine Person oder eine Firma.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Das wird geschehen</translation>
    </message>
    <message>
        <source>Possible value: {value:,} {currency}</source>
        <translation>Möglicher Wert: {value:,} {currency}</translation>
    </message>
    <message>
        <source>The new {kind} needs a name.</source>
        <translation>Es fehlt ein Name: {kind}.</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_many</name>
    <message>
        <source>{count:,} new people</source>
        <translation>{count:,} neue Personen</translation>
    </message>
    <message>
        <source>{count:,} new companies</source>
        <translation>{count:,} neue Firmen</translation>
    </message>
    <message>
        <source>a new opportunity</source>
        <translation>eine neue Chance</translation>
    </message>
    <message>
        <source>{count:,} new opportunities</source>
        <translation>{count:,} neue Chancen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation>{count:,} Personen</translation>
    </message>
    <message>
        <source>1 company</source>
        <translation>1 Firma</translation>
    </message>
    <message>
        <source>{count:,} companies</source>
        <translation>{count:,} Firmen</translation>
    </message>
    <message>
        <source>Convert leads together</source>
        <translation>Leads gemeinsam umwandeln</translation>
    </message>
    <message>
        <source>Leads by company</source>
        <translation>Leads nach Firma</translation>
    </message>
    <message>
        <source>Why they are qualified all the same</source>
        <translation>Warum sie trotzdem qualifiziert sind</translation>
    </message>
    <message>
        <source>Converts {value}</source>
        <translation>Es werden umgewandelt: {value}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Leads of one company are together. Untick who stays a lead; choose at the right who is meant.</source>
        <translation>Leads derselben Firma stehen zusammen. Entfernen Sie das Häkchen, wo ein Lead bleiben soll; wählen Sie rechts, wer gemeint ist.</translation>
    </message>
    <message>
        <source>adds to {held}</source>
        <translation>ergänzt {held}</translation>
    </message>
    <message>
        <source>{count:,} converted before stay as they are</source>
        <translation>{count:,} bereits umgewandelte bleiben unverändert</translation>
    </message>
    <message>
        <source>Tick the leads to convert.</source>
        <translation>Haken Sie die Leads an, die umgewandelt werden sollen.</translation>
    </message>
    <message>
        <source>One for each company</source>
        <translation>Eine je Firma</translation>
    </message>
    <message>
        <source>One for each lead</source>
        <translation>Eine je Lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_round</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Umwandlung läuft…</translation>
    </message>
    <message>
        <source>Convert lead {place:,} of {count:,}</source>
        <translation>Lead {place:,} von {count:,} umwandeln</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_activity</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Aktivität bearbeiten</translation>
    </message>
    <message>
        <source>Both sides took part</source>
        <translation>Beide Seiten waren beteiligt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_together</name>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Leave it empty to empty the field.</source>
        <translation>Leer lassen, um das Feld zu leeren.</translation>
    </message>
    <message>
        <source>Edit {whom}</source>
        <translation>{whom} bearbeiten</translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation>{whom} ändern</translation>
    </message>
</context>
<context>
    <name>dialogs/error_report</name>
    <message>
        <source>Report of an error</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Send this to whoever looks after the program for you. It says where in the program the error happened; it holds no names, no values and no paths of yours.</source>
        <translation>Senden Sie dies an alle, die das Programm für Sie betreuen. Es sagt, wo im Programm der Fehler auftrat; es enthält keine Namen, Werte oder Pfade von Ihnen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>dialogs/export_records</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>vCards (.vcf), for every address book</source>
        <translation>vCards (.vcf), für jedes Adressbuch</translation>
    </message>
    <message>
        <source>vCards 4.0 (.vcf)</source>
        <translation>vCards 4.0 (.vcf)</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>{count} exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export {many}</source>
        <translation>{many} exportieren</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A vCard holds names, ways to be reached, address, note and tags.</source>
        <translation>Eine vCard enthält Namen, Kontaktwege, Adresse, Notiz und Schlagwörter.</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>dialogs/import_list</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>{rows} importieren</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>{source} wird gelesen…</translation>
    </message>
    <message>
        <source>Taking “{name}”…</source>
        <translation>„{name}“ wird übernommen…</translation>
    </message>
    <message>
        <source>The mapping is saved under its name, for any list with such columns.</source>
        <translation>Die Zuordnung ist unter ihrem Namen gespeichert, für jede Liste mit solchen Spalten.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Spalten werden geprüft…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Dubletten werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing was read. Drop a list here, or choose a file.</source>
        <translation>Es wurde nichts gelesen. Ziehen Sie eine Liste hierher oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cancel leaves the import; what you have changed here would be gone.</source>
        <translation>Abbrechen beendet den Import; Ihre Änderungen hier gingen verloren.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_fields</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Neues Feld…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_list</name>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_remark</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Your own field, kept as {type}</source>
        <translation>Ihr eigenes Feld, gespeichert als {type}</translation>
    </message>
    <message>
        <source>Every value of “{header}” is read this way.</source>
        <translation>Jeder Wert von „{header}“ wird so gelesen.</translation>
    </message>
    <message>
        <source>Name of the new field for {header}</source>
        <translation>Name des neuen Felds für {header}</translation>
    </message>
    <message>
        <source>What the new field for {header} holds</source>
        <translation>Was das neue Feld für {header} enthält</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Name des neuen Felds</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/columns_step</name>
    <message>
        <source>column is</source>
        <translation>Spalte wird</translation>
    </message>
    <message>
        <source>columns are</source>
        <translation>Spalten werden</translation>
    </message>
    <message>
        <source>{used} of {total} imported.</source>
        <translation>{used} von {total} importiert.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source> {can} be read in two ways; please choose.</source>
        <translation> {can} auf zwei Arten lesbar; bitte wählen Sie.</translation>
    </message>
    <message>
        <source>can</source>
        <translation>ist</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/done_step</name>
    <message>
        <source>{rows}: {created} created, {updated} updated, {skipped} skipped, {refused} refused.</source>
        <translation>{rows}: {created} angelegt, {updated} aktualisiert, {skipped} übersprungen, {refused} abgelehnt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Show {seen}</source>
        <translation>{seen} anzeigen</translation>
    </message>
    <message>
        <source>{were} refused. Saved as a workbook they can be mended and imported again; the mapping is remembered.</source>
        <translation>{were} abgelehnt. Speichern Sie sie als Arbeitsmappe, korrigieren Sie dort und importieren Sie erneut; die Zuordnung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>The refused rows are in {path}. Mend them there, then import that workbook.</source>
        <translation>Die abgelehnten Zeilen stehen in {path}. Korrigieren Sie sie dort und importieren Sie dann diese Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The workbook could not be written: {error}</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>The import was taken back. Nothing of it is left.</source>
        <translation>Der Import wurde zurückgenommen. Nichts davon ist übrig.</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>eingefügte Zellen</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>Zeile wurde</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>Zeilen wurden</translation>
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
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>Listen (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in your spreadsheet first, the row of headers too.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst die Zellen in Ihrer Tabelle, auch die Zeile mit den Überschriften.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Westlich (Windows)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>number signs</source>
        <translation>Rauten</translation>
    </message>
    <message>
        <source>Below the list, not imported ({place}): {known}</source>
        <translation>Unter der Liste, nicht importiert ({place}): {known}</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>Zeile {numbers}</translation>
    </message>
    <message>
        <source>rows {numbers} to {other_numbers}</source>
        <translation>Zeilen {numbers} bis {other_numbers}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>headers in row {header_row}</source>
        <translation>Überschriften in Zeile {header_row}</translation>
    </message>
    <message>
        <source>no headers</source>
        <translation>keine Überschriften</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>Blatt {sheet}</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>getrennt durch {sign}</translation>
    </message>
    <message>
        <source>Paste another list</source>
        <translation>Andere Liste einfügen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/foot</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_read</name>
    <message>
        <source>This very file was imported on {date}; only what is new in it counts.</source>
        <translation>Genau diese Datei wurde am {date} importiert; nur Neues darin zählt.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>was kopiert wurde</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_wanted</name>
    <message>
        <source>Drop a list here</source>
        <translation>Liste hierher ziehen</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV and vCard files of any kind, or cells copied from a spreadsheet</source>
        <translation>Excel-, OpenDocument-, CSV- und vCard-Dateien aller Art oder kopierte Zellen aus einer Tabelle</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet ({keys})</source>
        <translation>Kopierte Zellen aus einer Tabelle ({keys})</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>do</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/named_mappings</name>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Name, such as the supplier’s</source>
        <translation>Name, etwa der des Lieferanten</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/pace</name>
    <message>
        <source>{minutes} left</source>
        <translation>noch {minutes}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>{seconds} left</source>
        <translation>noch {seconds}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{rounded} rows a second</source>
        <translation>{rounded} Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/problem_list</name>
    <message>
        <source>short postal code</source>
        <translation>kurze Postleitzahl</translation>
    </message>
    <message>
        <source>short postal codes</source>
        <translation>kurze Postleitzahlen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Padded the {codes}</source>
        <translation>{codes} ergänzt</translation>
    </message>
    <message>
        <source>Pad the {codes}</source>
        <translation>{codes} ergänzen</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/readings</name>
    <message>
        <source>{sample} is</source>
        <translation>{sample} ist</translation>
    </message>
    <message>
        <source>How to read {found}</source>
        <translation>Lesart: {found}</translation>
    </message>
    <message>
        <source>{sample} is {said}</source>
        <translation>{sample} ist {said}</translation>
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
        <translation>Lücken in Vorhandenem füllen</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation>Vorhandenes überschreiben</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem anlegen</translation>
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
        <translation>Wie die anderen Zeilen</translation>
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
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>one</comment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>one</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>one</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>new {words}{with_deal}</source>
        <translation>neu: {words}{with_deal}</translation>
    </message>
    <message>
        <source>Refused: </source>
        <translation>Abgelehnt: </translation>
    </message>
    <message>
        <source>Updates </source>
        <translation>Aktualisiert: </translation>
    </message>
    <message>
        <source>Duplicate of </source>
        <translation>Dublette von </translation>
    </message>
    <message>
        <source>of {kept}</source>
        <translation>von {kept}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_found</name>
    <message>
        <source>New</source>
        <comment>many</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_model</name>
    <message>
        <source>“{header}” in the file</source>
        <translation>„{header}“ in der Datei</translation>
    </message>
    <message>
        <source>{reason}
Type over it to mend it.</source>
        <translation>{reason}
Zum Korrigieren überschreiben.</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_step</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Arten von Zeilen</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>What to do with {rows}</source>
        <translation>Vorgehen bei {rows}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/step_bar</name>
    <message>
        <source>Step {current} of {count}: {names}</source>
        <translation>Schritt {current} von {count}: {names}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/whole_file</name>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>For the whole list</source>
        <translation>Für die ganze Liste</translation>
    </message>
    <message>
        <source>Rows that are known already</source>
        <translation>Bereits bekannte Zeilen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Owners, taking turns</source>
        <translation>Zuständige, abwechselnd</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>fair, north</source>
        <translation>Messe, Nord</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>dialogs/known_line</name>
    <message>
        <source>Known already</source>
        <translation>Bereits bekannt</translation>
    </message>
    <message>
        <source>{name}{detail} is a company already: {reason}.</source>
        <translation>{name}{detail} ist schon als Firma vorhanden: {reason}.</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the people.</source>
        <translation>{user} ist Benutzer dieses Programms; Benutzer gehören nicht zu den Personen.</translation>
    </message>
    <message>
        <source>{name}{detail} is a person already: {reason}.</source>
        <translation>{name}{detail} ist schon als Person vorhanden: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs/label_places</name>
    <message>
        <source>Label {first} of {labels}</source>
        <translation>Etikett {first} von {labels}</translation>
    </message>
    <message>
        <source>{said}. Click the first label that is still on the sheet.</source>
        <translation>{said}. Klicken Sie auf das erste Etikett, das auf dem Bogen noch vorhanden ist.</translation>
    </message>
</context>
<context>
    <name>dialogs/log_activity</name>
    <message>
        <source>Log activity</source>
        <translation>Aktivität erfassen</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>dialogs/mark_dead</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Has a supplier, no budget…</source>
        <translation>Hat einen Lieferanten, kein Budget…</translation>
    </message>
</context>
<context>
    <name>dialogs/merge_records</name>
    <message>
        <source>record goes</source>
        <translation>Datensatz geht</translation>
    </message>
    <message>
        <source>records go</source>
        <translation>Datensätze gehen</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>{what} zusammenführen</translation>
    </message>
    <message>
        <source>Show fields that are the same, too</source>
        <translation>Auch übereinstimmende Felder zeigen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>{what} into {names}, and activities, tags, roles and all else that hangs on it go along.</source>
        <translation>{what} in {names} auf, samt Aktivitäten, Schlagwörtern, Rollen und allem, was daran hängt.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>„Rückgängig“ stellt alles wieder her.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>{names} stays</source>
        <translation>{names} bleibt</translation>
    </message>
    <message>
        <source>All notes are kept.</source>
        <translation>Alle Notizen bleiben erhalten.</translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation>Sie unterscheiden sich sonst in nichts.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>dialogs/move_stages</name>
    <message>
        <source>{stage} goes to</source>
        <translation>{stage} geht nach</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Take the stage along</source>
        <translation>Phase mitnehmen</translation>
    </message>
</context>
<context>
    <name>dialogs/move_to_pipeline</name>
    <message>
        <source>Move to another pipeline</source>
        <translation>In andere Pipeline verschieben</translation>
    </message>
    <message>
        <source>What it was won for stays in every report of the past; it may be won again there.</source>
        <translation>Wofür sie gewonnen wurde, bleibt in jedem früheren Bericht; dort kann sie erneut gewonnen werden.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>dialogs/new_company</name>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>dialogs/new_lead</name>
    <message>
        <source>is a lead already</source>
        <translation>ist bereits als Lead vorhanden</translation>
    </message>
    <message>
        <source>is a person already</source>
        <translation>ist bereits als Person vorhanden</translation>
    </message>
    <message>
        <source>is a company already</source>
        <translation>ist bereits als Firma vorhanden</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lead anlegen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation>Möglicher Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ann Lee, Acme, ann@acme.com, call friday – or paste a signature or a vCard</source>
        <translation>Ann Lee, Acme, ann@acme.com, Freitag anrufen – oder Signatur oder vCard einfügen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the leads.</source>
        <translation>{user} ist Benutzer dieses Programms; Benutzer gehören nicht zu den Leads.</translation>
    </message>
</context>
<context>
    <name>dialogs/new_opportunity</name>
    <message>
        <source>Add opportunity</source>
        <translation>Chance anlegen</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>dialogs/new_own_field</name>
    <message>
        <source>A line of text, or a code in which zeros at the beginning count.</source>
        <translation>Eine Zeile Text oder ein Code, bei dem führende Nullen zählen.</translation>
    </message>
    <message>
        <source>A number with or without a point, to be compared and sorted as one.</source>
        <translation>Eine Zahl mit oder ohne Komma, die als Zahl verglichen und sortiert wird.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>Ein Geldbetrag.</translation>
    </message>
    <message>
        <source>A day.</source>
        <translation>Ein Tag.</translation>
    </message>
    <message>
        <source>One of a few words that you write below.</source>
        <translation>Eines von wenigen Wörtern, die Sie unten eintragen.</translation>
    </message>
    <message>
        <source>Yes, no, or not known.</source>
        <translation>Ja, Nein oder unbekannt.</translation>
    </message>
    <message>
        <source>A web page, which opens with one click.</source>
        <translation>Eine Webseite, die sich mit einem Klick öffnet.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Auswahlwerte, einer je Zeile</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New field of {whose}</source>
        <translation>Neues Feld für {whose}</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>What is meant by it, shown beside it</source>
        <translation>Was damit gemeint ist; steht daneben</translation>
    </message>
</context>
<context>
    <name>dialogs/new_person</name>
    <message>
        <source>Add person</source>
        <translation>Person anlegen</translation>
    </message>
</context>
<context>
    <name>dialogs/new_record</name>
    <message>
        <source>Can be filled in later, and counts as missing until then: {fields}.</source>
        <translation>Kann später ergänzt werden und gilt bis dahin als fehlend: {fields}.</translation>
    </message>
</context>
<context>
    <name>dialogs/open_elsewhere</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Zum Ansehen öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Two who write into one file at the same time wait for each other; a server does not let them wait.</source>
        <translation>Wer gleichzeitig in dieselbe Datei schreibt, wartet aufeinander; ein Server lässt niemanden warten.</translation>
    </message>
</context>
<context>
    <name>dialogs/people_on_opportunity</name>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Beeinflusst</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzt</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Empfiehlt</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Unterschreibt</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technischer Kontakt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of {person}</source>
        <translation>Rolle von {person}</translation>
    </message>
</context>
<context>
    <name>dialogs/print_dialog</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Per E-Mail…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden erstellt…</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>{path} wird gespeichert…</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Saved {what}</source>
        <translation>{what} gespeichert</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer</source>
        <translation>{pages} an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No mail program here opens a draft; save the PDF and attach it.</source>
        <translation>Hier öffnet kein E-Mail-Programm einen Entwurf; speichern Sie die PDF-Datei und hängen Sie sie an.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>dialogs/print_forecast</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Forecast {as_of}</source>
        <translation>Prognose {as_of}</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Arbeitsmappe speichern…</translation>
    </message>
    <message>
        <source>Print forecast</source>
        <translation>Prognose drucken</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>List the opportunities</source>
        <translation>Chancen auflisten</translation>
    </message>
    <message>
        <source>Changes, quotas and trust</source>
        <translation>Änderungen, Zielvorgaben und Verlässlichkeit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>dialogs/print_preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>dialogs/print_records</name>
    <message>
        <source>{labels}, {each} on a sheet.</source>
        <translation>{labels}, {each} auf einem Bogen.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>{records} has no address and is left out.</source>
        <translation>{records} hat keine Adresse und wird ausgelassen.</translation>
    </message>
    <message>
        <source>{records} have no address and are left out.</source>
        <translation>{records} haben keine Adresse und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Print call sheet</source>
        <translation>Anrufliste drucken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of labels</comment>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Erstes Etikett</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>dialogs/printer_pages</name>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>Der Drucker antwortet nicht; es wurde nichts gedruckt.</translation>
    </message>
</context>
<context>
    <name>dialogs/restore_backup</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Last change: {what}, {when}</source>
        <translation>Letzte Änderung: {what}, {when}</translation>
    </message>
    <message>
        <source>There are no backups yet; choose a file to restore it.</source>
        <translation>Es gibt noch keine Sicherungen; wählen Sie eine Datei zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Last change: {what}, by {who}, {when}</source>
        <translation>Letzte Änderung: {what}, von {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What is open now is kept as a backup of its own, so that it can be taken back.</source>
        <translation>Der jetzige Stand wird als eigene Sicherung aufbewahrt, sodass sich dies zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Letzte Änderung darin</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>dialogs/server_account</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Make a password</source>
        <translation>Passwort erzeugen</translation>
    </message>
    <message>
        <source>Tell it to them now: it is kept on the server alone, and nobody can read it later.</source>
        <translation>Teilen Sie es jetzt mit: Es liegt nur auf dem Server, und später kann es niemand lesen.</translation>
    </message>
    <message>
        <source>Server account for {name}</source>
        <translation>Serverkonto für {name}</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Neues Passwort für {name}</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
</context>
<context>
    <name>dialogs/set_next_action</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Plan nothing</source>
        <translation>Nichts planen</translation>
    </message>
</context>
<context>
    <name>dialogs/set_quota</name>
    <message>
        <source>Quota</source>
        <translation>Zielvorgabe</translation>
    </message>
    <message>
        <source>Manager's figure</source>
        <translation>Wert der Leitung</translation>
    </message>
    <message>
        <source>Stands beside the owner's and changes none.</source>
        <translation>Steht neben dem Wert der Zuständigen und ändert keinen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Quota of {owner}, {period}</source>
        <translation>Zielvorgabe für {owner}, {period}</translation>
    </message>
    <message>
        <source>Set quota</source>
        <translation>Zielvorgabe setzen</translation>
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
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tick, press</source>
        <translation>Anhaken, drücken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation>Verlassen, schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>dialogs/show_code</name>
    <message>
        <source>Code for the phone</source>
        <translation>Code fürs Telefon</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it to take the contact into its address book.</source>
        <translation>Richten Sie die Kamera eines Telefons darauf, um den Kontakt ins Adressbuch zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>dialogs/stage_questions</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>Chance verschieben</translation>
    </message>
    <message>
        <source>Move to {to}</source>
        <translation>Verschieben nach {to}</translation>
    </message>
    <message>
        <source>{question}  (may be left open)</source>
        <translation>{question}  (kann offen bleiben)</translation>
    </message>
    <message>
        <source>Answer “{text}”.</source>
        <translation>Beantworten Sie „{text}“.</translation>
    </message>
</context>
<context>
    <name>dialogs/tag_records</name>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Tag {whom}</source>
        <translation>{whom} verschlagworten</translation>
    </message>
</context>
<context>
    <name>dialogs/take_card</name>
    <message>
        <source>Fill in from vCard</source>
        <translation>Aus vCard ausfüllen</translation>
    </message>
    <message>
        <source>These fields are blank and will be filled:</source>
        <translation>Diese Felder sind leer und werden ausgefüllt:</translation>
    </message>
    <message>
        <source>The card says nothing for a field that is blank.</source>
        <translation>Die Karte sagt nichts zu einem leeren Feld.</translation>
    </message>
    <message>
        <source>These say something else already, and stay as they are:</source>
        <translation>Hier steht schon etwas anderes; das bleibt so:</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>{held}  (card: {card})</source>
        <translation>{held}  (Karte: {card})</translation>
    </message>
</context>
<context>
    <name>handing_out</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
    <message>
        <source>Exported {counted} to {name}</source>
        <translation>{counted} exportiert nach {name}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting {counted}…</source>
        <translation>{counted} werden exportiert…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>models/accounts/connected</name>
    <message>
        <source>The account “{account}” is no user's here; an administrator gives it to one in Settings.</source>
        <translation>Das Konto „{account}“ gehört hier keinem Benutzer; ein Administrator ordnet es in den Einstellungen zu.</translation>
    </message>
</context>
<context>
    <name>models/accounts/deeds</name>
    <message>
        <source>Gave {user} the server account “{account}”</source>
        <translation>{user} hat das Serverkonto „{account}“ bekommen</translation>
    </message>
    <message>
        <source>Removed the server account “{account}” of {user}</source>
        <translation>Serverkonto „{account}“ von {user} entfernt</translation>
    </message>
    <message>
        <source>give accounts</source>
        <translation>Konten vergeben</translation>
    </message>
    <message>
        <source>The server does not let you manage accounts, so nothing was changed; its administrator runs: {sql}</source>
        <translation>Der Server lässt Sie keine Konten verwalten, daher wurde nichts geändert; sein Administrator führt aus: {sql}</translation>
    </message>
    <message>
        <source>{user} has the account “{account}” already.</source>
        <translation>{user} hat bereits das Konto „{account}“.</translation>
    </message>
    <message>
        <source>The account “{account}” is another user's already.</source>
        <translation>Das Konto „{account}“ gehört bereits einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The server has an account “{account}” already; choose another name. If it is {user}'s, the server's administrator runs first: {sql}</source>
        <translation>Auf dem Server gibt es das Konto „{account}“ schon; wählen Sie einen anderen Namen. Ist es das von {user}, führt der Administrator des Servers zuerst aus: {sql}</translation>
    </message>
    <message>
        <source>“{account}” is no name for an account: small letters a to z, digits, _ - and . only.</source>
        <translation>„{account}“ ist kein Name für ein Konto: nur Kleinbuchstaben a bis z, Ziffern, _ - und .</translation>
    </message>
    <message>
        <source>A password has {shortest} characters at least, and no blank at its ends.</source>
        <translation>Ein Passwort hat mindestens {shortest} Zeichen und kein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>{user} has no account on the server.</source>
        <translation>{user} hat kein Konto auf dem Server.</translation>
    </message>
    <message>
        <source>Accounts belong to a server; this database is a file.</source>
        <translation>Konten gehören zu einem Server; diese Datenbank ist eine Datei.</translation>
    </message>
    <message>
        <source>The server has no account “{account}” any more, so nothing was changed; make {user} another one.</source>
        <translation>Der Server hat das Konto „{account}“ nicht mehr, daher wurde nichts geändert; legen Sie für {user} ein neues an.</translation>
    </message>
    <message>
        <source>You are connected by “{account}”; another administrator removes it.</source>
        <translation>Sie sind mit „{account}“ verbunden; ein anderer Administrator entfernt es.</translation>
    </message>
</context>
<context>
    <name>models/accounts/grants</name>
    <message>
        <source>The server has a role “{name}” that is not ours; rename that one first.</source>
        <translation>Der Server hat eine Rolle „{name}“, die nicht unsere ist; benennen Sie diese zuerst um.</translation>
    </message>
</context>
<context>
    <name>models/activities/activity</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Both sides took part: counts as contact both ways</source>
        <translation>Beide Seiten waren beteiligt: zählt als Kontakt in beide Richtungen</translation>
    </message>
    <message>
        <source>An RFC 5545 rule</source>
        <translation>Eine Regel nach RFC 5545</translation>
    </message>
</context>
<context>
    <name>models/activities/completing</name>
    <message>
        <source>Planned “{activity}”</source>
        <translation>Geplant: „{activity}“</translation>
    </message>
    <message>
        <source>Done: “{activity}”</source>
        <translation>Erledigt: „{activity}“</translation>
    </message>
    <message>
        <source>“{activity}” is done already.</source>
        <translation>„{activity}“ ist bereits erledigt.</translation>
    </message>
    <message>
        <source>, then “{follower}”</source>
        <translation>, danach „{follower}“</translation>
    </message>
</context>
<context>
    <name>models/activities/entry_words</name>
    <message>
        <source>Opened in {to_stage}</source>
        <translation>Eröffnet in {to_stage}</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
</context>
<context>
    <name>models/activities/log</name>
    <message>
        <source>Logged a call</source>
        <translation>Anruf erfasst</translation>
    </message>
    <message>
        <source>Logged an email</source>
        <translation>E-Mail erfasst</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>Termin erfasst</translation>
    </message>
    <message>
        <source>Logged a note</source>
        <translation>Notiz erfasst</translation>
    </message>
    <message>
        <source>Logged a task</source>
        <translation>Aufgabe erfasst</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Deleted the {kind} “{activity}”</source>
        <translation>Gelöscht: {kind} „{activity}“</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} Datensätze</translation>
    </message>
    <message>
        <source>A {kind} needs words.</source>
        <translation>Es fehlt der Text: {kind}.</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due first.</source>
        <translation>Was sich wiederholt, braucht einen ersten Fälligkeitstag.</translation>
    </message>
    <message>
        <source>log it on the {target} {other_target}</source>
        <translation>erfassen Sie ihn hier: {target} {other_target}</translation>
    </message>
    <message>
        <source>log it on what it became</source>
        <translation>erfassen Sie ihn bei dem, was daraus wurde</translation>
    </message>
    <message>
        <source>{lead} is converted and takes no new entries; {where}.</source>
        <translation>{lead} ist umgewandelt und nimmt keinen neuen Eintrag auf; {where}.</translation>
    </message>
    <message>
        <source>Added a note to {whom}</source>
        <translation>Notiz zu {whom} hinzugefügt</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source> with {whom}</source>
        <translation> mit {whom}</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due next.</source>
        <translation>Was sich wiederholt, braucht einen nächsten Fälligkeitstag.</translation>
    </message>
    <message>
        <source>An activity is not linked to a {noun}.</source>
        <translation>Eine Aktivität lässt sich damit nicht verknüpfen: {noun}.</translation>
    </message>
    <message>
        <source> for {whom}</source>
        <translation> für {whom}</translation>
    </message>
</context>
<context>
    <name>models/activities/marking_dead</name>
    <message>
        <source>Marked dead: {reason}</source>
        <translation>Verworfen: {reason}</translation>
    </message>
</context>
<context>
    <name>models/activities/next_actions</name>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Done: “{done}” for {record}{follows}</source>
        <translation>Erledigt: „{done}“ für {record}{follows}</translation>
    </message>
    <message>
        <source>Planned “{said}” for {record}</source>
        <translation>„{said}“ für {record} geplant</translation>
    </message>
    <message>
        <source>Planned nothing for {record}</source>
        <translation>Für {record} nichts geplant</translation>
    </message>
    <message>
        <source>, then “{next_action}”</source>
        <translation>, danach „{next_action}“</translation>
    </message>
    <message>
        <source>This {kind} has been deleted meanwhile.</source>
        <translation>Inzwischen gelöscht: {kind}.</translation>
    </message>
</context>
<context>
    <name>models/activities/repeating</name>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Every {count} days</source>
        <translation>Alle {count} Tage</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>Alle {count} Wochen</translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation>Alle {count} Monate</translation>
    </message>
    <message>
        <source>Every {count} years</source>
        <translation>Alle {count} Jahre</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>Jeden Montag</translation>
    </message>
    <message>
        <source>Every Tuesday</source>
        <translation>Jeden Dienstag</translation>
    </message>
    <message>
        <source>Every Wednesday</source>
        <translation>Jeden Mittwoch</translation>
    </message>
    <message>
        <source>Every Thursday</source>
        <translation>Jeden Donnerstag</translation>
    </message>
    <message>
        <source>Every Friday</source>
        <translation>Jeden Freitag</translation>
    </message>
    <message>
        <source>Every Saturday</source>
        <translation>Jeden Samstag</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>Jeden Sonntag</translation>
    </message>
    <message>
        <source>Every {count} weeks on Monday</source>
        <translation>Alle {count} Wochen montags</translation>
    </message>
    <message>
        <source>Every {count} weeks on Tuesday</source>
        <translation>Alle {count} Wochen dienstags</translation>
    </message>
    <message>
        <source>Every {count} weeks on Wednesday</source>
        <translation>Alle {count} Wochen mittwochs</translation>
    </message>
    <message>
        <source>Every {count} weeks on Thursday</source>
        <translation>Alle {count} Wochen donnerstags</translation>
    </message>
    <message>
        <source>Every {count} weeks on Friday</source>
        <translation>Alle {count} Wochen freitags</translation>
    </message>
    <message>
        <source>Every {count} weeks on Saturday</source>
        <translation>Alle {count} Wochen samstags</translation>
    </message>
    <message>
        <source>Every {count} weeks on Sunday</source>
        <translation>Alle {count} Wochen sonntags</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Alle 3 Monate</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Alle 6 Monate</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>“{words}” is no way to repeat; write every 2 weeks, every month or every friday.</source>
        <translation>„{words}“ ist keine Wiederholung; schreiben Sie „alle 2 Wochen“, „jeden Monat“ oder „jeden Freitag“.</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Jeden Werktag</translation>
    </message>
    <message>
        <source>“{rule}” would come more than once a day.</source>
        <translation>„{rule}“ käme öfter als einmal am Tag.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating.</source>
        <translation>„{rule}“ ist keine Wiederholungsregel.</translation>
    </message>
</context>
<context>
    <name>models/activities/timeline</name>
    <message>
        <source>{lead} is converted. New entries belong to {at}.</source>
        <translation>{lead} ist umgewandelt. Neue Einträge gehören zu {at}.</translation>
    </message>
    <message>
        <source>what it became</source>
        <translation>dem, was daraus wurde</translation>
    </message>
</context>
<context>
    <name>models/bulk_editing</name>
    <message>
        <source>Pasted {what} into {count:,} {many}{said}</source>
        <translation>{what} in {count:,} {many} eingefügt{said}</translation>
    </message>
    <message>
        <source>Set {label} of {what} to “{shown}”</source>
        <translation>{label} von {what} auf „{shown}“ gesetzt</translation>
    </message>
    <message>
        <source>Emptied {label} of {what}</source>
        <translation>{label} von {what} geleert</translation>
    </message>
    <message>
        <source>{written:,} cells</source>
        <translation>{written:,} Zellen</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>; {count:,} refused, the first: {refused}</source>
        <translation>; {count:,} abgelehnt, zuerst: {refused}</translation>
    </message>
    <message>
        <source>{field} follows from other things and is not changed by hand.</source>
        <translation>{field} ergibt sich aus anderem und wird nicht von Hand geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of them are so already, or converted and kept as they are.</source>
        <translation>Nichts wurde geändert: Alle sind schon so oder umgewandelt und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A lead is converted by Convert…, which says what it becomes.</source>
        <translation>Ein Lead wird über „Umwandeln…“ umgewandelt; dort steht, was daraus wird.</translation>
    </message>
    <message>
        <source>There is nothing to paste here.</source>
        <translation>Hier gibt es nichts einzufügen.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation>Inzwischen hat es jemand gelöscht.</translation>
    </message>
    <message>
        <source>{field} of {record}: {refusal}</source>
        <translation>{field} von {record}: {refusal}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/call_run</name>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Call run</source>
        <translation>Telefonaktion</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Try again after days</source>
        <translation>Erneut versuchen nach Tagen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>a call of {called}</source>
        <translation>ein Anruf bei {called}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/outcomes</name>
    <message>
        <source>No answer from {called}</source>
        <translation>{called} nicht erreicht</translation>
    </message>
    <message>
        <source>{called} asked to be called back</source>
        <translation>{called} bat um Rückruf</translation>
    </message>
    <message>
        <source>Agreed on a meeting with {called}</source>
        <translation>Termin mit {called} vereinbart</translation>
    </message>
    <message>
        <source>{called} is not interested</source>
        <translation>{called} hat kein Interesse</translation>
    </message>
    <message>
        <source>{number} is not the number of {record}</source>
        <translation>{number} ist nicht die Nummer von {record}</translation>
    </message>
    <message>
        <source>Skipped {record}</source>
        <translation>{record} übersprungen</translation>
    </message>
    <message>
        <source>Spoke on the phone, and qualified</source>
        <translation>Telefonisch gesprochen und qualifiziert</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Bat um Rückruf</translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation>Termin vereinbart</translation>
    </message>
    <message>
        <source>{number} ({wrong}) is a wrong number.</source>
        <translation>{number} ({wrong}) ist eine falsche Nummer.</translation>
    </message>
    <message>
        <source>A call cannot end with “{outcome}”.</source>
        <translation>Ein Anruf kann nicht mit „{outcome}“ enden.</translation>
    </message>
    <message>
        <source>This is no lead, so there is nothing to convert.</source>
        <translation>Das ist kein Lead; es gibt nichts umzuwandeln.</translation>
    </message>
    <message>
        <source>Not interested: {reason}</source>
        <translation>Kein Interesse: {reason}</translation>
    </message>
    <message>
        <source>{record} has no phone number that could be wrong.</source>
        <translation>{record} hat keine Telefonnummer, die falsch sein könnte.</translation>
    </message>
    <message>
        <source>That day is past; say one that is to come.</source>
        <translation>Dieser Tag ist vorbei; nennen Sie einen künftigen.</translation>
    </message>
    <message>
        <source>Instead of “{before}”</source>
        <translation>Statt „{before}“</translation>
    </message>
    <message>
        <source>The run, or who was to be called, has been deleted meanwhile.</source>
        <translation>Die Telefonaktion oder wer anzurufen war, wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>{called} has been called in this run already.</source>
        <translation>{called} wurde in dieser Telefonaktion schon angerufen.</translation>
    </message>
    <message>
        <source> on {before_on}.</source>
        <translation> am {before_on}.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/passing_over</name>
    <message>
        <source>{record} {became} meanwhile</source>
        <translation>{record} {became} inzwischen</translation>
    </message>
    <message>
        <source>has been converted</source>
        <translation>wurde umgewandelt</translation>
    </message>
    <message>
        <source>has been marked dead</source>
        <translation>wurde verworfen</translation>
    </message>
    <message>
        <source>{lead} is {person}, who is not to be contacted</source>
        <translation>{lead} ist {person}; dort gilt eine Kontaktsperre</translation>
    </message>
    <message>
        <source>{owner} has called {called} meanwhile</source>
        <translation>{owner} hat {called} inzwischen angerufen</translation>
    </message>
    <message>
        <source>{name} is not to be contacted</source>
        <translation>Für {name} gilt eine Kontaktsperre</translation>
    </message>
</context>
<context>
    <name>models/call_runs/progress</name>
    <message>
        <source>This call run has been deleted.</source>
        <translation>Diese Telefonaktion wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/running</name>
    <message>
        <source>Changed the call run {run}</source>
        <translation>Telefonaktion {run} geändert</translation>
    </message>
    <message>
        <source>Deleted the call run {run}</source>
        <translation>Telefonaktion {run} gelöscht</translation>
    </message>
    <message>
        <source>Began a call run over {count:,} {many}</source>
        <translation>Telefonaktion über {count:,} {many} begonnen</translation>
    </message>
    <message>
        <source>Choose the {records} to call first.</source>
        <translation>Wählen Sie zuerst aus, wer anzurufen ist: {records}.</translation>
    </message>
    <message>
        <source>A call run has at most {most:,} {many}; narrow the list down first.</source>
        <translation>Eine Telefonaktion umfasst höchstens {most:,} {many}; schränken Sie die Liste zuerst ein.</translation>
    </message>
    <message>
        <source>they are dead or converted</source>
        <translation>sie sind verworfen oder umgewandelt</translation>
    </message>
    <message>
        <source>they are not to be contacted</source>
        <translation>für sie gilt eine Kontaktsperre</translation>
    </message>
    <message>
        <source>None of these {records} can be called: {why}.</source>
        <translation>Hiervon kann niemand angerufen werden ({records}): {why}.</translation>
    </message>
    <message>
        <source>; {left_out:,} left out</source>
        <translation>; {left_out:,} ausgelassen</translation>
    </message>
    <message>
        <source>Try again after 1 to {longest_wait} days.</source>
        <translation>Erneut versuchen nach 1 bis {longest_wait} Tagen.</translation>
    </message>
    <message>
        <source>A script has at most {longest_script:,} characters.</source>
        <translation>Ein Leitfaden hat höchstens {longest_script:,} Zeichen.</translation>
    </message>
    <message>
        <source>This call run has been deleted meanwhile.</source>
        <translation>Diese Telefonaktion wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>A call run has a name of 1 to {longest_name} letters.</source>
        <translation>Eine Telefonaktion hat einen Namen mit 1 bis {longest_name} Zeichen.</translation>
    </message>
</context>
<context>
    <name>models/change_details</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>(deleted {kind})</source>
        <translation>(gelöscht: {kind})</translation>
    </message>
</context>
<context>
    <name>models/changes</name>
    <message>
        <source>Which kind of action, for the program</source>
        <translation>Welche Art von Vorgang, für das Programm</translation>
    </message>
    <message>
        <source>What was done, for people</source>
        <translation>Was getan wurde, für Menschen</translation>
    </message>
    <message>
        <source>JSON: the later changes of which an undo took parts along</source>
        <translation>JSON: die späteren Änderungen, von denen ein Rückgängigmachen Teile mitnahm</translation>
    </message>
    <message>
        <source>The record's kind, which is its table</source>
        <translation>Die Art des Datensatzes, also seine Tabelle</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>JSON of the stored values; of changed fields only, for an update</source>
        <translation>JSON der gespeicherten Werte; bei einer Aktualisierung nur der geänderten Felder</translation>
    </message>
    <message>
        <source>Something else still depends on this record, so nothing was changed.</source>
        <translation>Davon hängt noch etwas anderes ab, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something else has that name by now, so nothing was changed; rename it first.</source>
        <translation>Diesen Namen trägt inzwischen etwas anderes, daher wurde nichts geändert; benennen Sie es zuerst um.</translation>
    </message>
</context>
<context>
    <name>models/companies/company</name>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ehemaliger Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>former customer</source>
        <translation>ehemaliger Kunde</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Free: company, school, association…</source>
        <translation>Frei: Unternehmen, Schule, Verband…</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Muttergesellschaft</translation>
    </message>
</context>
<context>
    <name>models/companies/editing</name>
    <message>
        <source>Added {company}</source>
        <translation>{company} angelegt</translation>
    </message>
    <message>
        <source>{part} belongs to {whole}, so it cannot be its parent company.</source>
        <translation>{part} gehört zu {whole} und kann nicht deren Muttergesellschaft sein.</translation>
    </message>
</context>
<context>
    <name>models/companies/naming</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>models/data_health/checks</name>
    <message>
        <source>Opportunities past their close date</source>
        <translation>Chancen nach ihrem Abschlussdatum</translation>
    </message>
    <message>
        <source>{label} with neither email nor phone</source>
        <translation>{label} ohne E-Mail und Telefon</translation>
    </message>
    <message>
        <source>Companies without people</source>
        <translation>Firmen ohne Personen</translation>
    </message>
    <message>
        <source>{many} with an invalid email</source>
        <translation>{many} mit ungültiger E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{many} with an invalid phone</source>
        <translation>{many} mit ungültiger Telefonnummer</translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation>ohne {field}</translation>
    </message>
</context>
<context>
    <name>models/data_health/missing</name>
    <message>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>some of your records are not complete yet:</source>
        <translation>einige Ihrer Datensätze sind noch nicht vollständig:</translation>
    </message>
    <message>
        <source>Could you look at them, please? Thank you.</source>
        <translation>Könnten Sie bitte danach sehen? Vielen Dank.</translation>
    </message>
    <message>
        <source>  ({search_for} {query} owner:me)</source>
        <translation>  ({search_for} {query} owner:me)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>search for</source>
        <translation>suchen nach</translation>
    </message>
</context>
<context>
    <name>models/data_health/required</name>
    <message>
        <source>Changed what is required of {records}</source>
        <translation>Pflichtangaben geändert: {records}</translation>
    </message>
    <message>
        <source>{field} cannot be required of a {kind}.</source>
        <translation>{field} kann keine Pflichtangabe sein ({kind}).</translation>
    </message>
</context>
<context>
    <name>models/database</name>
    <message>
        <source>{why} It was opened to look; open it again once it is free.</source>
        <translation>{why} Sie wurde nur zum Ansehen geöffnet; öffnen Sie sie erneut, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {known}.</source>
        <translation>Die Datenbank {name} kann nicht geöffnet werden: {known}.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer; look whether it runs and the address is right.</source>
        <translation>Der Server von {name} antwortet nicht; prüfen Sie, ob er läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The server knows no such database or user: {name}. Look at the address.</source>
        <translation>Der Server kennt diese Datenbank oder diesen Benutzer nicht: {name}. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The database {name} is in use by another program; close it there and try again.</source>
        <translation>Die Datenbank {name} wird von einem anderen Programm verwendet; schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database {name} is read-only; copy it to a folder you may write to, or ask for the right.</source>
        <translation>Die Datenbank {name} ist schreibgeschützt; kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, oder bitten Sie um das Recht.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened; its folder may be read-only. Choose another folder.</source>
        <translation>Die Datenbank {name} kann nicht geöffnet werden; vielleicht ist ihr Ordner schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The database {name} is damaged; restore a backup, or choose another file.</source>
        <translation>Die Datenbank {name} ist beschädigt; stellen Sie eine Sicherung wieder her oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The disk of {name} does not take what is written to it; nothing was changed. Look at the disk.</source>
        <translation>Der Datenträger von {name} nimmt nicht an, was geschrieben wird; es wurde nichts geändert. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The disk of {name} is full; nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger von {name} ist voll; es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server does not let you change this, so nothing was changed; an administrator gives the right.</source>
        <translation>Der Server lässt Sie das nicht ändern, daher wurde nichts geändert; ein Administrator gibt das Recht.</translation>
    </message>
    <message>
        <source>The database does not answer ({known}); nothing was changed. Try again.</source>
        <translation>Die Datenbank antwortet nicht ({known}); es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Addresses that begin with {kind} are none of a database; a server's begins with postgresql://.</source>
        <translation>Adressen, die mit {kind} beginnen, führen zu keiner Datenbank; die eines Servers beginnt mit postgresql://.</translation>
    </message>
    <message>
        <source>The path of {name} is too long for a database; move it to a folder with a shorter one.</source>
        <translation>Der Pfad von {name} ist für eine Datenbank zu lang; verschieben Sie sie in einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a database file; name a file in it.</source>
        <translation>{path} ist ein Ordner, keine Datenbankdatei; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so the database {name} cannot be made.</source>
        <translation>Den Ordner {folder} gibt es nicht, daher kann die Datenbank {name} nicht angelegt werden.</translation>
    </message>
    <message>
        <source>{name} is not a CRM Desktop database; choose another file or restore a backup.</source>
        <translation>{name} ist keine Datenbank von CRM Desktop; wählen Sie eine andere Datei oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{name} can only be read: it is write-protected.</source>
        <translation>{name} kann nur gelesen werden: Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{why} Copy it to a folder you may write to, and open the copy.</source>
        <translation>{why} Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of CRM Desktop; update the program to open it.</source>
        <translation>Die Datenbank {name} stammt aus einer neueren Version von CRM Desktop; aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{name} is a database of another program; choose another file.</source>
        <translation>{name} ist eine Datenbank eines anderen Programms; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is of an older version and cannot be brought up to date where it is; copy it to a folder you may write to, and open the copy.</source>
        <translation>{name} stammt aus einer älteren Version und kann an ihrem Ort nicht aktualisiert werden; kopieren Sie die Datei in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{name} is of an older version; an administrator of the server, who owns its tables, opens it first.</source>
        <translation>{name} hat eine ältere Version; zuerst öffnet sie ein Administrator des Servers, dem ihre Tabellen gehören.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {error}.</source>
        <translation>Die Datenbank {name} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>{name} was replaced by another file while it was open; nothing was changed. Try again.</source>
        <translation>{name} wurde durch eine andere Datei ersetzt, während sie geöffnet war; nichts wurde geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{url} is not the address of a PostgreSQL database: {error}.</source>
        <translation>{url} ist keine Adresse einer PostgreSQL-Datenbank: {error}.</translation>
    </message>
    <message>
        <source>{name} asks for a password, or for another one.</source>
        <translation>{name} verlangt ein Passwort oder ein anderes.</translation>
    </message>
    <message>
        <source>The server does not let you do this in {name}; an administrator gives your account the right.</source>
        <translation>Der Server lässt Sie das in {name} nicht tun; ein Administrator gibt Ihrem Konto das Recht.</translation>
    </message>
</context>
<context>
    <name>models/dates_in_words</name>
    <message>
        <source>“{words}” is no date; write it like 2026-11-21, 2026-11, today, next-week or last-30-days.</source>
        <translation>„{words}“ ist kein Datum; schreiben Sie es wie 2026-11-21, 2026-11, today, next-week oder last-30-days.</translation>
    </message>
</context>
<context>
    <name>models/deleting</name>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Deleted {count:,} {many}</source>
        <translation>{count:,} {many} gelöscht</translation>
    </message>
    <message>
        <source>Somebody else has deleted this already.</source>
        <translation>Das hat bereits jemand anders gelöscht.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/kept_apart</name>
    <message>
        <source>Kept {one} and {other} apart</source>
        <translation>{one} und {other} getrennt gehalten</translation>
    </message>
    <message>
        <source>a pair that is kept apart</source>
        <translation>ein getrennt gehaltenes Paar</translation>
    </message>
</context>
<context>
    <name>models/duplicates/likely_pairs</name>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>gleicher Name und gleiche Firma</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation>ähnlicher Name, gleiche Firma</translation>
    </message>
    <message>
        <source>similar name, same mail domain</source>
        <translation>ähnlicher Name, gleiche E-Mail-Domain</translation>
    </message>
    <message>
        <source>similar name in the same city</source>
        <translation>ähnlicher Name, gleicher Ort</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>gleicher Name und Ort</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>gleiche E-Mail, anderer Name</translation>
    </message>
    <message>
        <source>same phone, another name</source>
        <translation>gleiches Telefon, anderer Name</translation>
    </message>
    <message>
        <source>same name, another legal form</source>
        <translation>gleicher Name, andere Rechtsform</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same domain, {domain}</source>
        <translation>gleiche Domain, {domain}</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merge_plan</name>
    <message>
        <source>The record that is to stay is none of those that are merged.</source>
        <translation>Der Datensatz, der bleiben soll, gehört nicht zu den zusammenzuführenden.</translation>
    </message>
    <message>
        <source>Records of the kind “{kind}” are not merged.</source>
        <translation>Datensätze der Art „{kind}“ werden nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>One of these records has been deleted meanwhile; look at them again.</source>
        <translation>Einer dieser Datensätze wurde inzwischen gelöscht; sehen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Choose two records or more to merge.</source>
        <translation>Wählen Sie mindestens zwei Datensätze zum Zusammenführen.</translation>
    </message>
    <message>
        <source>{converted} is converted already; merge what it became.</source>
        <translation>{converted} ist bereits umgewandelt; führen Sie zusammen, was daraus wurde.</translation>
    </message>
    <message>
        <source>{field} is not chosen when records are merged.</source>
        <translation>{field} wird beim Zusammenführen nicht gewählt.</translation>
    </message>
    <message>
        <source>{one} is {outcome} and counts in reports of the past; let it be the one that stays.</source>
        <translation>{one} ist {outcome} und zählt in früheren Berichten; behalten Sie diesen Datensatz.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merging</name>
    <message>
        <source>Merged {count:,} {what} into {kept}</source>
        <translation>{count:,} {what} zu {kept} zusammengeführt</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these records meanwhile; look at them again.</source>
        <translation>Jemand anders hat einen dieser Datensätze inzwischen geändert; sehen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Contact {going}</source>
        <translation>Kontakt {going}</translation>
    </message>
</context>
<context>
    <name>models/editing</name>
    <message>
        <source>Changed {model} of {record}</source>
        <translation>{model} von {record} geändert</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} Felder</translation>
    </message>
    <message>
        <source>“{text}” is no {label}; it is one of: {among}.</source>
        <translation>„{text}“ ist nicht erlaubt für {label}; möglich sind: {among}.</translation>
    </message>
    <message>
        <source>Somebody else has changed {record} meanwhile; look at it again, then change it.</source>
        <translation>Jemand anders hat {record} inzwischen geändert; sehen Sie erneut nach und ändern Sie dann.</translation>
    </message>
    <message>
        <source>“{value}” does not look like an e-mail address.</source>
        <translation>„{value}“ sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>{label} cannot be empty.</source>
        <translation>{label} darf nicht leer sein.</translation>
    </message>
    <message>
        <source>{label} is an amount, and “{value}” is none.</source>
        <translation>{label} ist ein Betrag, „{value}“ ist keiner.</translation>
    </message>
    <message>
        <source>{label} is {largest_amount:,} at most.</source>
        <translation>{label} ist höchstens {largest_amount:,}.</translation>
    </message>
    <message>
        <source>{label} is between 0 and {highest:,}.</source>
        <translation>{label} liegt zwischen 0 und {highest:,}.</translation>
    </message>
    <message>
        <source>{label} is yes or no, and “{value}” is neither.</source>
        <translation>{label} ist Ja oder Nein, „{value}“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>There is no {label} “{value}”.</source>
        <translation>Nicht vorhanden: {label} „{value}“.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>{who} has changed {field} of {record} meanwhile.</source>
        <translation>{who} hat inzwischen {field} von {record} geändert.</translation>
    </message>
    <message>
        <source>{label} is a whole number, and “{value}” is none.</source>
        <translation>{label} ist eine ganze Zahl, „{value}“ ist keine.</translation>
    </message>
    <message>
        <source>{label} is a date, and “{value}” is none.</source>
        <translation>{label} ist ein Datum, „{value}“ ist keines.</translation>
    </message>
</context>
<context>
    <name>models/exports/calendar</name>
    <message>
        <source>Nothing is planned, so there is nothing for a calendar.</source>
        <translation>Nichts ist geplant, also gibt es nichts für einen Kalender.</translation>
    </message>
    <message>
        <source>{file} was not written: it could not be read again.</source>
        <translation>{file} wurde nicht geschrieben: Die Datei ließ sich nicht wieder lesen.</translation>
    </message>
</context>
<context>
    <name>models/exports/exporting</name>
    <message>
        <source>{target} should end in .xlsx, .csv or .vcf.</source>
        <translation>{target} sollte auf .xlsx, .csv oder .vcf enden.</translation>
    </message>
    <message>
        <source>{plural} cannot be vCards; export them to .xlsx or .csv.</source>
        <translation>{plural} können keine vCards sein; exportieren Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>{target} was not written: it would have held {found:,} of {count:,} {plural}, as some were changed meanwhile. Try again.</source>
        <translation>{target} wurde nicht geschrieben: Enthalten wären {found:,} von {count:,} {plural}, da einige inzwischen geändert wurden. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>models/exports/kinds</name>
    <message>
        <source>“{plural}” is no kind of record; there are {known}.</source>
        <translation>„{plural}“ ist keine Art von Datensätzen; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {plural}; the fields are {known}.</source>
        <translation>„{name}“ ist kein Feld von {plural}; die Felder sind {known}.</translation>
    </message>
</context>
<context>
    <name>models/exports/qr_code</name>
    <message>
        <source>The contact of {sheet} is too long for a code that a phone can read.</source>
        <translation>Der Kontakt {sheet} ist zu lang für einen Code, den ein Telefon lesen kann.</translation>
    </message>
</context>
<context>
    <name>models/exports/sheet_rows</name>
    <message>
        <source>“{text}…” has {length:,} characters and a workbook's cell holds {longest:,}; export to CSV instead.</source>
        <translation>„{text}…“ hat {length:,} Zeichen, eine Zelle der Arbeitsmappe fasst {longest:,}; exportieren Sie stattdessen als CSV.</translation>
    </message>
</context>
<context>
    <name>models/exports/whole_file</name>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>{target} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist, so {target} cannot be written there.</source>
        <translation>Den Ordner {parent} gibt es nicht, daher kann {target} dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {parent} is read-only or the file is open elsewhere.</source>
        <translation>{target} kann nicht geschrieben werden: {parent} ist schreibgeschützt oder die Datei ist anderswo geöffnet.</translation>
    </message>
    <message>
        <source>{target} cannot be written: the disk is full. Free some space or choose another place.</source>
        <translation>{target} kann nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file in it.</source>
        <translation>{target} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
</context>
<context>
    <name>models/exports/workbook</name>
    <message>
        <source>A sheet holds {count:,} rows and there are more; export to CSV instead.</source>
        <translation>Ein Blatt fasst {count:,} Zeilen, und es sind mehr; exportieren Sie stattdessen als CSV.</translation>
    </message>
</context>
<context>
    <name>models/files/keeping</name>
    <message>
        <source>Kept {called} with {whom}</source>
        <translation>{called} bei {whom} abgelegt</translation>
    </message>
    <message>
        <source>Deleted the file {kept}</source>
        <translation>Datei {kept} gelöscht</translation>
    </message>
    <message>
        <source>{called} is empty, so there is nothing to keep.</source>
        <translation>{called} ist leer; es gibt nichts abzulegen.</translation>
    </message>
    <message>
        <source>The content of {kept} is missing from the database; a backup may still hold it.</source>
        <translation>Der Inhalt von {kept} fehlt in der Datenbank; vielleicht enthält ihn noch eine Sicherung.</translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB; files up to {largest} MB are kept, since every backup of the database carries them. Keep a link to it in a note instead.</source>
        <translation>{name} hat {size:,.0f} MB; abgelegt werden Dateien bis {largest} MB, da jede Sicherung der Datenbank sie mitträgt. Hinterlegen Sie stattdessen einen Link in einer Notiz.</translation>
    </message>
    <message>
        <source>{called} is kept with {record} already.</source>
        <translation>{called} ist bei {record} bereits abgelegt.</translation>
    </message>
    <message>
        <source>A file is not kept with a {noun}.</source>
        <translation>Eine Datei wird hier nicht abgelegt: {noun}.</translation>
    </message>
</context>
<context>
    <name>models/files/kept_file</name>
    <message>
        <source>In bytes</source>
        <translation>In Bytes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kam mit</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die E-Mail</translation>
    </message>
</context>
<context>
    <name>models/finding</name>
    <message>
        <source>View of {many}</source>
        <translation>Ansicht: {many}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_blocks</name>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Closed + weighted</source>
        <translation>Abgeschlossen + gewichtet</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Times put off</source>
        <translation>Mal verschoben</translation>
    </message>
    <message>
        <source>Days put off</source>
        <translation>Tage verschoben</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>Snapshot vom</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>money</comment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won of the weighted</source>
        <translation>Gewonnen vom Gewichteten</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Betrag, {currency}</translation>
    </message>
    <message>
        <source>Quotas, {period}</source>
        <translation>Zielvorgaben, {period}</translation>
    </message>
    <message>
        <source>How far the figures can be trusted</source>
        <translation>Wie verlässlich die Zahlen sind</translation>
    </message>
    <message>
        <source>What was foretold, and what came</source>
        <translation>Was prognostiziert war und was eintrat</translation>
    </message>
    <message>
        <source>In the total on {before}</source>
        <translation>In der Summe am {before}</translation>
    </message>
    <message>
        <source>In the total on {after}</source>
        <translation>In der Summe am {after}</translation>
    </message>
    <message>
        <source>Weighted, {currency}</source>
        <translation>Gewichtet, {currency}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_sheets</name>
    <message>
        <source>Best case</source>
        <translation>Best Case</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Zielvorgaben</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Prognosegüte</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>Von – auf</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Foretold, weighted, {currency}</source>
        <translation>Prognostiziert, gewichtet, {currency}</translation>
    </message>
    <message>
        <source>Commit, {currency}</source>
        <translation>Zugesagt, {currency}</translation>
    </message>
    <message>
        <source>Won, {currency}</source>
        <translation>Gewonnen, {currency}</translation>
    </message>
    <message>
        <source>Won of it</source>
        <translation>Davon gewonnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>models/forecasts/bridge</name>
    <message>
        <source>New</source>
        <comment>in the bridge</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Erhöht</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verlagert</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Gesenkt</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>money</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>another pipeline, date or category brought it in or took it out, or it closes in another month</source>
        <translation>andere Pipeline, anderes Datum oder andere Kategorie; oder Abschluss in anderem Monat</translation>
    </message>
    <message>
        <source>is expected after {period} now</source>
        <translation>wird nun nach {period} erwartet</translation>
    </message>
    <message>
        <source>has passed its close date</source>
        <translation>Abschlussdatum überschritten</translation>
    </message>
    <message>
        <source>an opportunity that was made since</source>
        <translation>eine seither angelegte Chance</translation>
    </message>
    <message>
        <source>was decided on {day}, and is open again</source>
        <translation>war am {day} entschieden und ist wieder offen</translation>
    </message>
    <message>
        <source>its amount or likelihood is higher</source>
        <translation>Betrag oder Wahrscheinlichkeit ist höher</translation>
    </message>
    <message>
        <source>the same money, another rate</source>
        <translation>gleicher Betrag, anderer Kurs</translation>
    </message>
    <message>
        <source>its amount or likelihood is lower</source>
        <translation>Betrag oder Wahrscheinlichkeit ist niedriger</translation>
    </message>
    <message>
        <source>still open, but {later}</source>
        <translation>noch offen, aber {later}</translation>
    </message>
    <message>
        <source>as it stood before</source>
        <translation>wie es zuvor stand</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>seither gelöscht</translation>
    </message>
    <message>
        <source>another period or pipeline brought it in or took it out</source>
        <translation>durch anderen Zeitraum oder andere Pipeline hinzugekommen oder herausgefallen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>The snapshot of {on} counts in {currency}, this one in {other_currency}; the two cannot be compared.</source>
        <translation>Der Snapshot vom {on} rechnet in {currency}, dieser in {other_currency}; sie lassen sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecast</name>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Keine Firma</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecasting</name>
    <message>
        <source>There is no pipeline “{wanted}”.</source>
        <translation>Es gibt keine Pipeline „{wanted}“.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/printing</name>
    <message>
        <source>By {by} and {group}</source>
        <translation>Nach {by} und {group}</translation>
    </message>
    <message>
        <source>Left out of the totals</source>
        <translation>Nicht in den Summen</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Gewonnen und verloren</translation>
    </message>
    <message>
        <source>Opportunity, company</source>
        <translation>Chance, Firma</translation>
    </message>
    <message>
        <source>Stage, owner</source>
        <translation>Phase, Zuständige</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Begriffe bedeuten</translation>
    </message>
    <message>
        <source>Amount and weighted amount by {by} of expected close</source>
        <translation>Betrag und gewichteter Betrag nach erwartetem Abschluss ({by})</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Was und warum</translation>
    </message>
    <message>
        <source>The opportunities behind it</source>
        <translation>Die Chancen dahinter</translation>
    </message>
    <message>
        <source>The opportunities left out</source>
        <translation>Die ausgelassenen Chancen</translation>
    </message>
</context>
<context>
    <name>models/forecasts/quotas</name>
    <message>
        <source>Set the quota of {owner} for {key}</source>
        <translation>Zielvorgabe von {owner} für {key} gesetzt</translation>
    </message>
    <message>
        <source>The remark can have {longest_remark:,} characters at most.</source>
        <translation>Die Bemerkung hat höchstens {longest_remark:,} Zeichen.</translation>
    </message>
    <message>
        <source>Took back the quota of {owner} for {key}</source>
        <translation>Zielvorgabe von {owner} für {key} zurückgenommen</translation>
    </message>
    <message>
        <source>A {called} cannot be less than nothing.</source>
        <translation>{called}: Der Wert kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshot</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>The first of its week, kept unasked</source>
        <translation>Der erste der Woche, ungefragt erstellt</translation>
    </message>
    <message>
        <source>To the snapshot's currency on that day</source>
        <translation>In die Währung des Snapshots an diesem Tag</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshots</name>
    <message>
        <source>Removed the snapshot of {kept}</source>
        <translation>Snapshot {kept} entfernt</translation>
    </message>
    <message>
        <source>Kept a snapshot of 1 open opportunity</source>
        <translation>Snapshot von 1 offenen Chance erstellt</translation>
    </message>
    <message>
        <source>Kept a snapshot of {count} open opportunities</source>
        <translation>Snapshot von {count} offenen Chancen erstellt</translation>
    </message>
    <message>
        <source>The name of a snapshot can have {longest_name} characters at most.</source>
        <translation>Der Name eines Snapshots hat höchstens {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>There is no open opportunity, so there is nothing to keep.</source>
        <translation>Es gibt keine offene Chance, also auch nichts festzuhalten.</translation>
    </message>
    <message>
        <source>There is no snapshot “{wanted}”.</source>
        <translation>Es gibt keinen Snapshot „{wanted}“.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Es gibt noch keinen Snapshot.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/statement</name>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigen</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Weighted forecast {span_of}: {total}{no_break}{currency}</source>
        <translation>Gewichtete Prognose {span_of}: {total}{no_break}{currency}</translation>
    </message>
    <message>
        <source>{statement}, {share} of it untouched for {untouched_days} days</source>
        <translation>{statement}, davon {share} seit {untouched_days} Tagen unberührt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{pipeline} · as of {as_of} · by {by} and {group} · in {currency}</source>
        <translation>{pipeline} · Stand {as_of} · nach {by} und {group} · in {currency}</translation>
    </message>
    <message>
        <source>the close date has passed and the opportunity is still open</source>
        <translation>das Abschlussdatum ist vorbei und die Chance noch offen</translation>
    </message>
    <message>
        <source>All money is in {currency}. {known}Money without a known rate is listed apart, never added.</source>
        <translation>Alle Beträge in {currency}. {known}Beträge ohne bekannten Kurs stehen gesondert und werden nie addiert.</translation>
    </message>
    <message>
        <source>Nothing to forecast: no open opportunity has both an amount and a close date ahead</source>
        <translation>Nichts zu prognostizieren: Keine offene Chance hat einen Betrag und ein künftiges Abschlussdatum</translation>
    </message>
    <message>
        <source>Pipeline {pipeline}</source>
        <translation>Pipeline {pipeline}</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle Pipelines</translation>
    </message>
    <message>
        <source>Exchanged at the rate kept with the opportunity, or else at that of the day ({rates}); what was won or lost, at the rate of then. </source>
        <translation>Umgerechnet zum Kurs der Chance, sonst zum Tageskurs ({rates}); Gewonnenes und Verlorenes zum damaligen Kurs. </translation>
    </message>
    <message>
        <source>{share} of the amount</source>
        <translation>{share} des Betrags</translation>
    </message>
    <message>
        <source>{count} past their close date</source>
        <translation>{count} überfällig</translation>
    </message>
    <message>
        <source>Won in {this_period}</source>
        <translation>Gewonnen: {this_period}</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Kein Abschlussdatum</translation>
    </message>
    <message>
        <source>nobody has said when it may close</source>
        <translation>niemand hat gesagt, wann es zum Abschluss kommt</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>nobody has said what it is worth</source>
        <translation>niemand hat gesagt, was es wert ist</translation>
    </message>
    <message>
        <source>at the amount recorded when it was won</source>
        <translation>mit dem beim Gewinn erfassten Betrag</translation>
    </message>
    <message>
        <source>at the amount recorded when it was lost</source>
        <translation>mit dem beim Verlust erfassten Betrag</translation>
    </message>
    <message>
        <source>What the open opportunities are worth if all are won.</source>
        <translation>Was die offenen Chancen wert sind, wenn alle gewonnen werden.</translation>
    </message>
    <message>
        <source>Amount × likelihood, opportunity by opportunity, then added up.</source>
        <translation>Betrag × Wahrscheinlichkeit, je Chance, dann addiert.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The stage's, unless somebody has set it by hand.</source>
        <translation>Die der Phase, wenn niemand sie von Hand gesetzt hat.</translation>
    </message>
    <message>
        <source>The {by} of the expected close date, from {day} on.</source>
        <translation>Zeitraum ({by}) des erwarteten Abschlussdatums, ab {day}.</translation>
    </message>
    <message>
        <source>Open, with a close date before {day}. In no total.</source>
        <translation>Offen, mit Abschlussdatum vor dem {day}. In keiner Summe.</translation>
    </message>
    <message>
        <source>No date, no amount</source>
        <translation>Ohne Datum, Betrag</translation>
    </message>
    <message>
        <source>Open, but without a close date or an amount. In no total.</source>
        <translation>Offen, aber ohne Abschlussdatum oder Betrag. In keiner Summe.</translation>
    </message>
    <message>
        <source>Neither changed nor written to, called or met for {untouched_days} days before {day}.</source>
        <translation>Seit {untouched_days} Tagen vor dem {day} weder geändert noch angeschrieben, angerufen oder getroffen.</translation>
    </message>
    <message>
        <source>Commit, best case</source>
        <translation>Zugesagt, Best Case</translation>
    </message>
    <message>
        <source>The amount whose owner commits to it, or expects it in the best case; parts of the amount.</source>
        <translation>Der Betrag, den die Zuständigen zusagen oder im besten Fall erwarten; Teile des Betrags.</translation>
    </message>
    <message>
        <source>Won in the {by} already; not part of the amount, which is still open.</source>
        <translation>Im Zeitraum ({by}) bereits gewonnen; nicht Teil des Betrags, der noch offen ist.</translation>
    </message>
    <message>
        <source>Won, lost</source>
        <translation>Gewonnen, verloren</translation>
    </message>
    <message>
        <source>Outcomes as they were recorded, whatever has become of the opportunity since.</source>
        <translation>Ergebnisse, wie sie erfasst wurden, was auch seither aus der Chance geworden ist.</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>left out by its forecast category</source>
        <translation>durch die Prognosekategorie ausgelassen</translation>
    </message>
    <message>
        <source>In {code}</source>
        <translation>In {code}</translation>
    </message>
    <message>
        <source>no rate to {currency} is known</source>
        <translation>kein Kurs für {currency} bekannt</translation>
    </message>
    <message>
        <source>Won or lost in {code}</source>
        <translation>Gewonnen oder verloren in {code}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/workbook</name>
    <message>
        <source>Likelihood, %</source>
        <translation>Wahrscheinlichkeit, %</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>models/founding</name>
    <message>
        <source>Identified</source>
        <translation>Ermittelt</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Nobody has tried to reach them yet.</source>
        <translation>Noch niemand hat versucht, Kontakt aufzunehmen.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>We have tried, and wait or try again.</source>
        <translation>Wir haben es versucht und warten oder versuchen es erneut.</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>They want to hear more; talk, then qualify.</source>
        <translation>Möchte mehr hören; sprechen, dann qualifizieren.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Not interested or not reachable; kept, so that later lists know them.</source>
        <translation>Kein Interesse oder nicht erreichbar; bleibt erhalten, damit spätere Listen es wissen.</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgewandelt</translation>
    </message>
    <message>
        <source>Became a person, company or opportunity.</source>
        <translation>Wurde zu Person, Firma oder Chance.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Bad timing</source>
        <translation>Falscher Zeitpunkt</translation>
    </message>
    <message>
        <source>No fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
</context>
<context>
    <name>models/guidelines/guidelines</name>
    <message>
        <source>never engaged</source>
        <translation>ohne Interaktion</translation>
    </message>
    <message>
        <source>engaged, not qualified</source>
        <translation>mit Interaktion, nicht qualifiziert</translation>
    </message>
    <message>
        <source>qualified: somebody</source>
        <translation>qualifiziert: jemand</translation>
    </message>
    <message>
        <source>qualified: an organisation</source>
        <translation>qualifiziert: eine Organisation</translation>
    </message>
    <message>
        <source>a deal</source>
        <translation>ein Geschäft</translation>
    </message>
    <message>
        <source>after the first win</source>
        <translation>nach dem ersten Gewinn</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>left the working lists, kept</source>
        <translation>nicht mehr in den Arbeitslisten, aufbewahrt</translation>
    </message>
    <message>
        <source>closed: became more</source>
        <translation>abgeschlossen: wurde mehr</translation>
    </message>
    <message>
        <source>follows from what is logged</source>
        <translation>ergibt sich aus dem Erfassten</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>This word is not in the guidelines any more.</source>
        <translation>Dieser Begriff steht nicht mehr in den Richtlinien.</translation>
    </message>
    <message>
        <source>Somebody has said meanwhile what “{word}” means; read it first.</source>
        <translation>Inzwischen hat jemand gesagt, was „{word}“ bedeutet; lesen Sie das zuerst.</translation>
    </message>
    <message>
        <source>A definition can have {longest_definition:,} characters at most.</source>
        <translation>Eine Definition hat höchstens {longest_definition:,} Zeichen.</translation>
    </message>
    <message>
        <source>Nobody has written, called or met, neither they nor we.</source>
        <translation>Niemand hat geschrieben, angerufen oder sich getroffen, weder die andere Seite noch wir.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>Contact one way only, theirs or ours: it stays a lead.</source>
        <translation>Kontakt nur in eine Richtung, von dort oder von uns: Es bleibt ein Lead.</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Both have been in touch: time to qualify, or to say why not.</source>
        <translation>Beide Seiten standen in Kontakt: Zeit zu qualifizieren oder zu sagen, warum nicht.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Lead statuses</source>
        <translation>Lead-Status</translation>
    </message>
    <message>
        <source>your own judgement</source>
        <translation>Ihre eigene Einschätzung</translation>
    </message>
</context>
<context>
    <name>models/guidelines/printing</name>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>What we at {office} mean by our words</source>
        <translation>Was wir bei {office} mit unseren Begriffen meinen</translation>
    </message>
    <message>
        <source>What we mean by our words</source>
        <translation>Was wir mit unseren Begriffen meinen</translation>
    </message>
    <message>
        <source>Guidelines · as of {day}</source>
        <translation>Richtlinien · Stand {day}</translation>
    </message>
    <message>
        <source>Not defined yet.</source>
        <translation>Noch nicht definiert.</translation>
    </message>
</context>
<context>
    <name>models/imports/apart</name>
    <message>
        <source>The process that reads workbooks has failed.</source>
        <translation>Der Prozess, der Arbeitsmappen liest, ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>models/imports/choices</name>
    <message>
        <source>Skip them</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Create them anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
</context>
<context>
    <name>models/imports/columns</name>
    <message>
        <source>Postal code {text} is short; was it {other_text}?</source>
        <translation>Die Postleitzahl {text} ist kurz; war es {other_text}?</translation>
    </message>
    <message>
        <source>{label} “{{}}” is neither yes nor no.</source>
        <translation>{label} „{{}}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is none of {known}.</source>
        <translation>{label} „{{}}“ gehört nicht zu {known}.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is not an e-mail address.</source>
        <translation>{label} „{{}}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{label} has {count:,} characters; {longest:,} are the most we can keep.</source>
        <translation>{label} hat {count:,} Zeichen; höchstens {longest:,} sind möglich.</translation>
    </message>
    <message>
        <source>{label} “{text}” {doubt}; it is kept as it is.</source>
        <translation>{label} „{text}“ {doubt}; sie wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>{label} {text} came as a number: a leading zero may be lost.</source>
        <translation>{label} {text} kam als Zahl: Eine führende Null kann fehlen.</translation>
    </message>
</context>
<context>
    <name>models/imports/dates</name>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
</context>
<context>
    <name>models/imports/deals</name>
    <message>
        <source>the opportunity {name}</source>
        <translation>Chance {name}</translation>
    </message>
</context>
<context>
    <name>models/imports/deciding</name>
    <message>
        <source>row {row_numbers}</source>
        <translation>Zeile {row_numbers}</translation>
    </message>
    <message>
        <source>a row of {file}, imported on {day}</source>
        <translation>einer Zeile von {file}, importiert am {day}</translation>
    </message>
    <message>
        <source>, which a list of {kind} leaves as it is</source>
        <translation>, bleibt unverändert, da die Liste anderes enthält: {kind}</translation>
    </message>
</context>
<context>
    <name>models/imports/fields</name>
    <message>
        <source>Is a company</source>
        <translation>Ist Firma</translation>
    </message>
    <message>
        <source>Opportunity: amount</source>
        <translation>Chance: Betrag</translation>
    </message>
    <message>
        <source>Opportunity: stage</source>
        <translation>Chance: Phase</translation>
    </message>
    <message>
        <source>Opportunity: close date</source>
        <translation>Chance: Abschlussdatum</translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation>Grund (nicht importiert)</translation>
    </message>
</context>
<context>
    <name>models/imports/importing</name>
    <message>
        <source>Imported {made}{sold} from {file_name}{also}</source>
        <translation>{made}{sold} aus {file_name} importiert{also}</translation>
    </message>
    <message>
        <source>Found nothing new in {file_name}</source>
        <translation>Nichts Neues in {file_name} gefunden</translation>
    </message>
    <message>
        <source>Updated {updated} from {file_name}</source>
        <translation>{updated} aus {file_name} aktualisiert</translation>
    </message>
    <message>
        <source>, updated {counts:,}</source>
        <translation>, {counts:,} aktualisiert</translation>
    </message>
    <message>
        <source> and 1 opportunity</source>
        <translation> und 1 Chance</translation>
    </message>
    <message>
        <source> and {deals:,} opportunities</source>
        <translation> und {deals:,} Chancen</translation>
    </message>
</context>
<context>
    <name>models/imports/leftovers</name>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>answers of yes or no</source>
        <translation>Ja-/Nein-Antworten</translation>
    </message>
    <message>
        <source>No field yet; it holds {type_words}.</source>
        <translation>Noch ohne Feld; enthält {type_words}.</translation>
    </message>
    <message>
        <source>Passwords, cards and personal numbers stay out.</source>
        <translation>Passwörter, Karten- und Personennummern bleiben draußen.</translation>
    </message>
    <message>
        <source>Seldom of use.</source>
        <translation>Selten von Nutzen.</translation>
    </message>
    <message>
        <source>Marks of another system, of no use here.</source>
        <translation>Kennzeichen eines anderen Systems, hier ohne Nutzen.</translation>
    </message>
    <message>
        <source>Worth keeping in the note.</source>
        <translation>Wert, in der Notiz zu stehen.</translation>
    </message>
    <message>
        <source>Another column has its field.</source>
        <translation>Eine andere Spalte hat dieses Feld.</translation>
    </message>
</context>
<context>
    <name>models/imports/list_import</name>
    <message>
        <source>The change that wrote it</source>
        <translation>Die Änderung, die es schrieb</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>leads, people, companies or opportunities</source>
        <translation>Leads, Personen, Firmen oder Chancen</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>JSON: {header: field}, as it was when the list came in</source>
        <translation>JSON: {header: field}, wie es beim Import der Liste war</translation>
    </message>
    <message>
        <source>JSON: the refused rows with their reasons, to save as a workbook</source>
        <translation>JSON: die abgelehnten Zeilen mit Gründen, als Arbeitsmappe speicherbar</translation>
    </message>
    <message>
        <source>Base64 of eight bytes a row</source>
        <translation>Base64 von acht Bytes je Zeile</translation>
    </message>
    <message>
        <source>As the user called it; empty for the one that comes back by itself</source>
        <translation>Wie der Benutzer sie nannte; leer bei der, die von selbst wiederkehrt</translation>
    </message>
    <message>
        <source>The folded headers, joined</source>
        <translation>Die vereinfachten Überschriften, verbunden</translation>
    </message>
    <message>
        <source>JSON: {header: field}</source>
        <translation>JSON: {header: field}</translation>
    </message>
    <message>
        <source>the import of {file_name}</source>
        <translation>der Import von {file_name}</translation>
    </message>
</context>
<context>
    <name>models/imports/list_quality</name>
    <message>
        <source>Dead</source>
        <comment>many</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>many</comment>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Converted</source>
        <comment>many</comment>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Per qualified lead</source>
        <translation>Je qualifiziertem Lead</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>models/imports/mapping</name>
    <message>
        <source>The file has no column “{header}”; it has {headers}.</source>
        <translation>Die Datei hat keine Spalte „{header}“; vorhanden sind {headers}.</translation>
    </message>
    <message>
        <source>“{wanted}” names no own field; write {own}Shoe size for one called Shoe size.</source>
        <translation>„{wanted}“ nennt kein eigenes Feld; schreiben Sie {own}Schuhgröße für eines namens Schuhgröße.</translation>
    </message>
    <message>
        <source>“{wanted}” is no field of {kind}; there are {known}.</source>
        <translation>„{wanted}“ ist kein Feld von {kind}; vorhanden sind {known}.</translation>
    </message>
</context>
<context>
    <name>models/imports/phones</name>
    <message>
        <source>can't be a phone number</source>
        <translation>kann keine Telefonnummer sein</translation>
    </message>
    <message>
        <source>has no area code</source>
        <translation>hat keine Vorwahl</translation>
    </message>
</context>
<context>
    <name>models/imports/pipeline_plan</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage “{text}”.</source>
        <translation>Die Pipeline {pipeline} hat keine Phase „{text}“.</translation>
    </message>
</context>
<context>
    <name>models/imports/preview</name>
    <message>
        <source> with the opportunity {name}</source>
        <translation> mit der Chance {name}</translation>
    </message>
    <message>
        <source>updates {reason}</source>
        <translation>aktualisiert: {reason}</translation>
    </message>
    <message>
        <source>duplicate of {reason}</source>
        <translation>Dublette von {reason}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>models/imports/problems</name>
    <message>
        <source>row without a name</source>
        <translation>Zeile ohne Namen</translation>
    </message>
    <message>
        <source>rows without a name</source>
        <translation>Zeilen ohne Namen</translation>
    </message>
    <message>
        <source>user of this program</source>
        <translation>Benutzer dieses Programms</translation>
    </message>
    <message>
        <source>users of this program</source>
        <translation>Benutzer dieses Programms</translation>
    </message>
    <message>
        <source>owner who is no user of this program</source>
        <translation>Zuständiger, der kein Benutzer ist</translation>
    </message>
    <message>
        <source>owners who are no users of this program</source>
        <translation>Zuständige, die keine Benutzer sind</translation>
    </message>
    <message>
        <source>row that came with an earlier import</source>
        <translation>Zeile aus einem früheren Import</translation>
    </message>
    <message>
        <source>rows that came with an earlier import</source>
        <translation>Zeilen aus einem früheren Import</translation>
    </message>
    <message>
        <source>stage that the pipeline does not have</source>
        <translation>Phase, die der Pipeline fehlt</translation>
    </message>
    <message>
        <source>stages that the pipeline does not have</source>
        <translation>Phasen, die der Pipeline fehlen</translation>
    </message>
    <message>
        <source>e-mail address that is none</source>
        <translation>ungültige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>e-mail addresses that are none</source>
        <translation>ungültige E-Mail-Adressen</translation>
    </message>
    <message>
        <source>date that can't be read</source>
        <translation>nicht lesbares Datum</translation>
    </message>
    <message>
        <source>dates that can't be read</source>
        <translation>nicht lesbare Datumsangaben</translation>
    </message>
    <message>
        <source>number that can't be read</source>
        <translation>nicht lesbare Zahl</translation>
    </message>
    <message>
        <source>numbers that can't be read</source>
        <translation>nicht lesbare Zahlen</translation>
    </message>
    <message>
        <source>answer that is neither yes nor no</source>
        <translation>Antwort, die weder Ja noch Nein ist</translation>
    </message>
    <message>
        <source>answers that are neither yes nor no</source>
        <translation>Antworten, die weder Ja noch Nein sind</translation>
    </message>
    <message>
        <source>phone number to look at</source>
        <translation>Telefonnummer zu prüfen</translation>
    </message>
    <message>
        <source>phone numbers to look at</source>
        <translation>Telefonnummern zu prüfen</translation>
    </message>
    <message>
        <source>postal code that seems short</source>
        <translation>Postleitzahl, die zu kurz scheint</translation>
    </message>
    <message>
        <source>postal codes that seem short</source>
        <translation>Postleitzahlen, die zu kurz scheinen</translation>
    </message>
    <message>
        <source>{label} that is unknown or too long</source>
        <translation>{label}: Wert unbekannt oder zu lang</translation>
    </message>
    <message>
        <source>values of {label} that are unknown or too long</source>
        <translation>{label}: Werte unbekannt oder zu lang</translation>
    </message>
    <message>
        <source>{label} to look at</source>
        <translation>{label} zu prüfen</translation>
    </message>
    <message>
        <source>values of {label} to look at</source>
        <translation>{label}: Werte zu prüfen</translation>
    </message>
</context>
<context>
    <name>models/imports/protected</name>
    <message>
        <source>it is protected by a password. Save it without one and import it again</source>
        <translation>sie ist durch ein Passwort geschützt. Speichern Sie sie ohne Passwort und importieren Sie sie erneut</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>das Passwort ist falsch</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>sie ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>“{source}” can't be read: {cause}.</source>
        <translation>„{source}“ kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>it is protected in a way that only the program it was made with opens</source>
        <translation>sie ist so geschützt, dass nur das Programm sie öffnet, das sie erstellt hat</translation>
    </message>
    <message>
        <source>it is protected by a password, and damaged</source>
        <translation>sie ist durch ein Passwort geschützt und beschädigt</translation>
    </message>
</context>
<context>
    <name>models/imports/refused_rows</name>
    <message>
        <source>{stem} refused.xlsx</source>
        <translation>{stem} abgelehnt.xlsx</translation>
    </message>
    <message>
        <source>{stem} refused {again}.xlsx</source>
        <translation>{stem} abgelehnt {again}.xlsx</translation>
    </message>
</context>
<context>
    <name>models/imports/refusing</name>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>Die Pipeline</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>Die Phase</translation>
    </message>
    <message>
        <source>“{}” is no user of this program; the owner chosen for the list gets it.</source>
        <translation>„{}“ ist kein Benutzer dieses Programms; zuständig wird, wer für die Liste gewählt ist.</translation>
    </message>
    <message>
        <source>There is no lead status “{texts}”.</source>
        <translation>Es gibt keinen Lead-Status „{texts}“.</translation>
    </message>
    <message>
        <source>A tag has {sorted_characters} characters at most.</source>
        <translation>Ein Schlagwort hat höchstens {sorted_characters} Zeichen.</translation>
    </message>
    <message>
        <source>{names} is a user of this program.</source>
        <translation>{names} ist Benutzer dieses Programms.</translation>
    </message>
    <message>
        <source>{what} has a name of {count:,} characters; {sorted_characters} are the most.</source>
        <translation>{what} hat einen Namen mit {count:,} Zeichen; höchstens {sorted_characters} sind möglich.</translation>
    </message>
    <message>
        <source>It has no name, company, e-mail or phone.</source>
        <translation>Es fehlen Name, Firma, E-Mail und Telefon.</translation>
    </message>
</context>
<context>
    <name>models/imports/remembering</name>
    <message>
        <source>A mapping needs a name to be found again.</source>
        <translation>Eine Zuordnung braucht einen Namen, um wiedergefunden zu werden.</translation>
    </message>
    <message>
        <source>There is no mapping called “{name}”.</source>
        <translation>Es gibt keine Zuordnung namens „{name}“.</translation>
    </message>
</context>
<context>
    <name>models/imports/source</name>
    <message>
        <source>“{name}” can't be read: {cause}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {cause}.</translation>
    </message>
</context>
<context>
    <name>models/imports/spreadsheet</name>
    <message>
        <source>There is nothing to import: the clipboard holds no text.</source>
        <translation>Es gibt nichts zu importieren: Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: the file is empty.</source>
        <translation>„{path}“ kann nicht importiert werden: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>„{path}“ kann nicht importiert werden: Es enthält nur leere Zellen.</translation>
    </message>
    <message>
        <source>Column {position}</source>
        <translation>Spalte {position}</translation>
    </message>
    <message>
        <source>“{path}” can't be read: there is no such file.</source>
        <translation>„{path}“ kann nicht gelesen werden: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a folder.</source>
        <translation>„{path}“ kann nicht gelesen werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {strerror}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/imports/text_table</name>
    <message>
        <source>it is a PDF document, not a spreadsheet</source>
        <translation>es ist ein PDF-Dokument, keine Tabelle</translation>
    </message>
    <message>
        <source>it is a picture, not a spreadsheet</source>
        <translation>es ist ein Bild, keine Tabelle</translation>
    </message>
    <message>
        <source>it is a text document, not a spreadsheet</source>
        <translation>es ist ein Textdokument, keine Tabelle</translation>
    </message>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>die Datei ist komprimiert; entpacken Sie sie zuerst</translation>
    </message>
    <message>
        <source>it is a database, not a spreadsheet</source>
        <translation>es ist eine Datenbank, keine Tabelle</translation>
    </message>
    <message>
        <source>it is a web page, not a spreadsheet</source>
        <translation>es ist eine Webseite, keine Tabelle</translation>
    </message>
    <message>
        <source>it is an XML file, not a spreadsheet</source>
        <translation>es ist eine XML-Datei, keine Tabelle</translation>
    </message>
    <message>
        <source>it holds vCards, not a table</source>
        <translation>die Datei enthält vCards, keine Tabelle</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a JSON file, not a spreadsheet.</source>
        <translation>„{path}“ kann nicht gelesen werden: Es ist eine JSON-Datei, keine Tabelle.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is not a spreadsheet.</source>
        <translation>„{path}“ kann nicht gelesen werden: Es ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The clipboard can't be read: a cell holds more than 4 MB of text.</source>
        <translation>Die Zwischenablage kann nicht gelesen werden: Eine Zelle enthält mehr als 4 MB Text.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {cause}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: a cell holds more than 4 MB of text.</source>
        <translation>„{path}“ kann nicht gelesen werden: Eine Zelle enthält mehr als 4 MB Text.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: its text is damaged ({encoding}).</source>
        <translation>„{path}“ kann nicht gelesen werden: Der Text ist beschädigt ({encoding}).</translation>
    </message>
</context>
<context>
    <name>models/imports/values</name>
    <message>
        <source>{label} “{text}” names no day; it is taken as {day}.</source>
        <translation>{label} „{text}“ nennt keinen Tag; übernommen als {day}.</translation>
    </message>
    <message>
        <source>{label} “{text}” means no date; it stays empty.</source>
        <translation>{label} „{text}“ ist kein Datum; das Feld bleibt leer.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a date, read with the {order}.</source>
        <translation>{label} „{text}“ ist kein Datum, gelesen mit: {order}.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a whole number.</source>
        <translation>{label} „{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a number.</source>
        <translation>{label} „{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{label} “{text}” is larger than any we can keep.</source>
        <translation>{label} „{text}“ ist größer als jeder mögliche Wert.</translation>
    </message>
</context>
<context>
    <name>models/imports/workbook</name>
    <message>
        <source>the workbook is damaged</source>
        <translation>die Arbeitsmappe ist beschädigt</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>die Arbeitsmappe hat kein Blatt</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>sie ist zu groß für den Speicher dieses Computers</translation>
    </message>
    <message>
        <source>reading it takes longer than any real list does</source>
        <translation>das Lesen dauert länger als bei jeder echten Liste</translation>
    </message>
    <message>
        <source>it is a Word document, not a spreadsheet</source>
        <translation>es ist ein Word-Dokument, keine Tabelle</translation>
    </message>
    <message>
        <source>it is an archive of files, not a spreadsheet</source>
        <translation>es ist ein Dateiarchiv, keine Tabelle</translation>
    </message>
    <message>
        <source>“{source}” has no sheet “{wanted}”; it has {known}.</source>
        <translation>„{source}“ hat kein Blatt „{wanted}“; vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>“{source}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>„{source}“ kann nicht importiert werden: Es enthält nur leere Zellen.</translation>
    </message>
    <message>
        <source>it is damaged, or not a spreadsheet</source>
        <translation>sie ist beschädigt oder keine Tabelle</translation>
    </message>
</context>
<context>
    <name>models/imports/zip_guard</name>
    <message>
        <source>it claims {rows:,} rows of {width:,} columns</source>
        <translation>sie gibt {rows:,} Zeilen mit {width:,} Spalten an</translation>
    </message>
    <message>
        <source>it repeats one value more often than any real list does</source>
        <translation>sie wiederholt einen Wert öfter als jede echte Liste</translation>
    </message>
    <message>
        <source>it unpacks to more than any real list holds</source>
        <translation>sie enthält entpackt mehr als jede echte Liste</translation>
    </message>
</context>
<context>
    <name>models/keeping/automatic</name>
    <message>
        <source>This database is on a server; whoever runs the server makes its backups.</source>
        <translation>Diese Datenbank liegt auf einem Server; gesichert wird sie von dem, der den Server betreibt.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there; connect its disk or choose another.</source>
        <translation>Der Ordner {folder} für Sicherungen fehlt; verbinden Sie seinen Datenträger oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups cannot be read.</source>
        <translation>Der Ordner {folder} für Sicherungen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Backups cannot be written to {folder}; choose another folder.</source>
        <translation>In {folder} kann keine Sicherung geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>models/keeping/backup</name>
    <message>
        <source>{target} is the database itself; name another file for the backup.</source>
        <translation>{target} ist die Datenbank selbst; nennen Sie für die Sicherung eine andere Datei.</translation>
    </message>
    <message>
        <source>The database is damaged ({problem}), so no backup was made; keep the ones you have.</source>
        <translation>Die Datenbank ist beschädigt ({problem}), daher wurde nicht gesichert; bewahren Sie die vorhandenen Sicherungen auf.</translation>
    </message>
</context>
<context>
    <name>models/keeping/checking</name>
    <message>
        <source>links of activities</source>
        <translation>Verknüpfungen von Aktivitäten</translation>
    </message>
    <message>
        <source>tags on records</source>
        <translation>Schlagwörter an Datensätzen</translation>
    </message>
    <message>
        <source>{} opportunities stand in a stage of another pipeline</source>
        <translation>{} Chancen stehen in einer Phase einer anderen Pipeline</translation>
    </message>
    <message>
        <source>{} opportunities have another outcome than their stage</source>
        <translation>{} Chancen haben ein anderes Ergebnis als ihre Phase</translation>
    </message>
    <message>
        <source>{} opportunities are closed without a date</source>
        <translation>{} Chancen sind ohne Datum abgeschlossen</translation>
    </message>
    <message>
        <source>{} opportunities have a primary contact who does not take part</source>
        <translation>{} Chancen haben einen Hauptkontakt, der nicht beteiligt ist</translation>
    </message>
    <message>
        <source>{} leads are converted without a date</source>
        <translation>{} Leads sind ohne Datum umgewandelt</translation>
    </message>
    <message>
        <source>{} converted leads do not say what they became</source>
        <translation>{} umgewandelte Leads sagen nicht, was aus ihnen wurde</translation>
    </message>
    <message>
        <source>A record of {table} ({row}) points at a missing one of {other}.</source>
        <translation>Ein Datensatz in {table} ({row}) verweist auf einen fehlenden in {other}.</translation>
    </message>
    <message>
        <source>The file is damaged: {error}.</source>
        <translation>Die Datei ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The search index of {table} is out of step; restore a backup or write the records again.</source>
        <translation>Der Suchindex von {table} passt nicht mehr; stellen Sie eine Sicherung wieder her oder speichern Sie die Datensätze neu.</translation>
    </message>
    <message>
        <source>The search text of {{}} {table} records is out of step</source>
        <translation>Der Suchtext von {{}} Datensätzen in {table} passt nicht mehr</translation>
    </message>
    <message>
        <source>The keys that recognise {{}} {model} records are out of step</source>
        <translation>Die Erkennungsschlüssel von {{}} Datensätzen ({model}) passen nicht mehr</translation>
    </message>
    <message>
        <source>{{}} {name} do not point at exactly one record</source>
        <translation>{{}} {name} verweisen nicht auf genau einen Datensatz</translation>
    </message>
    <message>
        <source>The file is damaged: {known}.</source>
        <translation>Die Datei ist beschädigt: {known}.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> und weitere</translation>
    </message>
</context>
<context>
    <name>models/keeping/contents</name>
    <message>
        <source>{count} lead fewer</source>
        <translation>{count} Lead weniger</translation>
    </message>
    <message>
        <source>{count} leads fewer</source>
        <translation>{count} Leads weniger</translation>
    </message>
    <message>
        <source>{count} person fewer</source>
        <translation>{count} Person weniger</translation>
    </message>
    <message>
        <source>{count} people fewer</source>
        <translation>{count} Personen weniger</translation>
    </message>
    <message>
        <source>{count} company fewer</source>
        <translation>{count} Firma weniger</translation>
    </message>
    <message>
        <source>{count} companies fewer</source>
        <translation>{count} Firmen weniger</translation>
    </message>
    <message>
        <source>{count} opportunity fewer</source>
        <translation>{count} Chance weniger</translation>
    </message>
    <message>
        <source>{count} opportunities fewer</source>
        <translation>{count} Chancen weniger</translation>
    </message>
    <message>
        <source>{count} activity fewer</source>
        <translation>{count} Aktivität weniger</translation>
    </message>
    <message>
        <source>{count} activities fewer</source>
        <translation>{count} Aktivitäten weniger</translation>
    </message>
    <message>
        <source>{count} lead more</source>
        <translation>{count} Lead mehr</translation>
    </message>
    <message>
        <source>{count} leads more</source>
        <translation>{count} Leads mehr</translation>
    </message>
    <message>
        <source>{count} person more</source>
        <translation>{count} Person mehr</translation>
    </message>
    <message>
        <source>{count} people more</source>
        <translation>{count} Personen mehr</translation>
    </message>
    <message>
        <source>{count} company more</source>
        <translation>{count} Firma mehr</translation>
    </message>
    <message>
        <source>{count} companies more</source>
        <translation>{count} Firmen mehr</translation>
    </message>
    <message>
        <source>{count} opportunity more</source>
        <translation>{count} Chance mehr</translation>
    </message>
    <message>
        <source>{count} opportunities more</source>
        <translation>{count} Chancen mehr</translation>
    </message>
    <message>
        <source>{count} activity more</source>
        <translation>{count} Aktivität mehr</translation>
    </message>
    <message>
        <source>{count} activities more</source>
        <translation>{count} Aktivitäten mehr</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>{file} is empty and no backup.</source>
        <translation>{file} ist leer und keine Sicherung.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of CRM Desktop; update the program to restore it.</source>
        <translation>{file} stammt aus einer neueren Version von CRM Desktop; aktualisieren Sie das Programm, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be restored.</source>
        <translation>{file} ist beschädigt und kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>{file} is not a backup of CRM Desktop.</source>
        <translation>{file} ist keine Sicherung von CRM Desktop.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>models/keeping/restoring</name>
    <message>
        <source>There is no file {backup}, so nothing was restored.</source>
        <translation>Es gibt keine Datei {backup}, daher wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>{backup} is damaged ({problem}), so nothing was restored.</source>
        <translation>{backup} ist beschädigt ({problem}), daher wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>{backup} is empty and no backup, so nothing was restored.</source>
        <translation>{backup} ist leer und keine Sicherung, daher wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>{backup} is not a backup of CRM Desktop, so nothing was restored.</source>
        <translation>{backup} ist keine Sicherung von CRM Desktop, daher wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>models/later</name>
    <message>
        <source>Something else uses it now</source>
        <translation>Etwas anderes verwendet es jetzt</translation>
    </message>
    <message>
        <source> ({count:,} more records have been changed since)</source>
        <translation> ({count:,} weitere Datensätze wurden seither geändert)</translation>
    </message>
    <message>
        <source>“{sentence}” is not undone: “{other_sentence}” came later and wrote {first}, too{others}. Undo that first, or choose to leave or to take along what is later.</source>
        <translation>„{sentence}“ wurde nicht rückgängig gemacht: „{other_sentence}“ kam später und schrieb ebenfalls {first}{others}. Machen Sie das zuerst rückgängig, oder lassen oder nehmen Sie mit, was später kam.</translation>
    </message>
    <message>
        <source>There is no change {change_id}.</source>
        <translation>Es gibt keine Änderung {change_id}.</translation>
    </message>
</context>
<context>
    <name>models/leads/conversion</name>
    <message>
        <source>Converted {count:,} leads</source>
        <translation>{count:,} Leads umgewandelt</translation>
    </message>
    <message>
        <source>Converted {lead} into {told}</source>
        <translation>{lead} umgewandelt: {told}</translation>
    </message>
    <message>
        <source>the {record} {other_record}</source>
        <translation>{record} {other_record}</translation>
    </message>
    <message>
        <source>Qualified without contact both ways</source>
        <translation>Ohne beidseitigen Kontakt qualifiziert</translation>
    </message>
    <message>
        <source>There is no status of the kind converted; an administrator makes one in Settings.</source>
        <translation>Es gibt keinen Status der Art „umgewandelt“; ein Administrator legt ihn in den Einstellungen an.</translation>
    </message>
    <message>
        <source>{lead} is already converted</source>
        <translation>{lead} ist bereits umgewandelt</translation>
    </message>
    <message>
        <source>Choose a person or a company for {lead} to become.</source>
        <translation>Wählen Sie, was aus {lead} wird: eine Person oder eine Firma.</translation>
    </message>
    <message>
        <source>The {kind} that was chosen has been deleted meanwhile; choose again.</source>
        <translation>Die Auswahl ({kind}) wurde inzwischen gelöscht; wählen Sie erneut.</translation>
    </message>
    <message>
        <source>{found} is {outcome}; choose an open opportunity.</source>
        <translation>{found} ist {outcome}; wählen Sie eine offene Chance.</translation>
    </message>
    <message>
        <source> to {told}.</source>
        <translation> zu {told}.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>models/leads/dead</name>
    <message>
        <source>Marked {} dead</source>
        <translation>{} verworfen</translation>
    </message>
    <message>
        <source>Brought {} back</source>
        <translation>{} zurückgeholt</translation>
    </message>
    <message>
        <source>There is no {kind} status; an administrator makes one in Settings.</source>
        <translation>Es gibt keinen Status der Art „{kind}“; ein Administrator legt ihn in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Converted leads stay as they are.</source>
        <translation>Umgewandelte Leads bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Only dead leads can be brought back.</source>
        <translation>Nur verworfene Leads lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>{given:,} leads</source>
        <translation>{given:,} Leads</translation>
    </message>
</context>
<context>
    <name>models/leads/editing</name>
    <message>
        <source>{lead} has been converted and is kept as it was; change what it became.</source>
        <translation>{lead} wurde umgewandelt und bleibt, wie es war; ändern Sie, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>models/leads/grouping</name>
    <message>
        <source>All of these leads are converted already.</source>
        <translation>Alle diese Leads sind bereits umgewandelt.</translation>
    </message>
    <message>
        <source>same e-mail or phone</source>
        <translation>gleiche E-Mail oder gleiches Telefon</translation>
    </message>
</context>
<context>
    <name>models/leads/inheritance</name>
    <message>
        <source>Contact {contact}</source>
        <translation>Kontakt {contact}</translation>
    </message>
</context>
<context>
    <name>models/leads/lead</name>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>We owe a reply</source>
        <translation>Wir schulden eine Antwort</translation>
    </message>
    <message>
        <source>They owe a reply</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email 2</source>
        <translation>E-Mail 2</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Telefon 2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wer ist dran</translation>
    </message>
    <message>
        <source>Whose turn it is, by the direction of the last contact</source>
        <translation>Wer an der Reihe ist, nach der Richtung des letzten Kontakts</translation>
    </message>
    <message>
        <source>First engaged on</source>
        <translation>Erste Interaktion am</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>Umgewandelt am</translation>
    </message>
    <message>
        <source>Became person</source>
        <translation>Wurde Person</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Wurde Firma</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Wurde Chance</translation>
    </message>
</context>
<context>
    <name>models/leads/making</name>
    <message>
        <source>Added the lead {made}</source>
        <translation>Lead {made} angelegt</translation>
    </message>
    <message>
        <source>A lead needs a name, of a person or a company.</source>
        <translation>Ein Lead braucht einen Namen: Person oder Firma.</translation>
    </message>
    <message>
        <source>There is no open status for leads; an administrator makes one in Settings.</source>
        <translation>Es gibt keinen offenen Status für Leads; ein Administrator legt ihn in den Einstellungen an.</translation>
    </message>
</context>
<context>
    <name>models/leads/matching</name>
    <message>
        <source> at the same company</source>
        <translation> bei derselben Firma</translation>
    </message>
</context>
<context>
    <name>models/leads/own_inheritance</name>
    <message>
        <source>{field} is neither yes nor no.</source>
        <translation>{field} ist weder Ja noch Nein.</translation>
    </message>
</context>
<context>
    <name>models/leads/statuses</name>
    <message>
        <source>Added the lead status {status}</source>
        <translation>Lead-Status {status} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the lead status {status}</source>
        <translation>Lead-Status {status} geändert</translation>
    </message>
    <message>
        <source>Removed the lead status {status}</source>
        <translation>Lead-Status {status} entfernt</translation>
    </message>
    <message>
        <source>Put the lead statuses in another order</source>
        <translation>Lead-Status neu geordnet</translation>
    </message>
    <message>
        <source>{status} is the only {kind} status; add another one first.</source>
        <translation>{status} ist der einzige Status der Art „{kind}“; fügen Sie zuerst einen anderen hinzu.</translation>
    </message>
    <message>
        <source>a lead has it</source>
        <translation>ein Lead hat ihn</translation>
    </message>
    <message>
        <source>{many:,} leads have it</source>
        <translation>{many:,} Leads haben ihn</translation>
    </message>
    <message>
        <source>{status} stays {kind}: {count}.</source>
        <translation>{status} bleibt {kind}: {count}.</translation>
    </message>
    <message>
        <source>1 lead is</source>
        <translation>1 Lead ist</translation>
    </message>
    <message>
        <source>{many:,} leads are</source>
        <translation>{many:,} Leads sind</translation>
    </message>
    <message>
        <source>{count} “{status}”; say which other {kind} status to give.</source>
        <translation>{count} „{status}“; sagen Sie, welchen anderen Status der Art „{kind}“ sie erhalten.</translation>
    </message>
</context>
<context>
    <name>models/leads/suggestion</name>
    <message>
        <source>Contact with {lead} went one way only so far; {missing} is missing.</source>
        <translation>Der Kontakt mit {lead} war bisher einseitig; es fehlt {missing}.</translation>
    </message>
    <message>
        <source>No contact with {lead} is logged yet, neither from us nor from them.</source>
        <translation>Mit {lead} ist noch kein Kontakt erfasst, weder von uns noch von dort.</translation>
    </message>
    <message>
        <source>an answer from them</source>
        <translation>eine Antwort von dort</translation>
    </message>
    <message>
        <source>an answer from us</source>
        <translation>eine Antwort von uns</translation>
    </message>
    <message>
        <source>open, with {whom}</source>
        <translation>offen, mit {whom}</translation>
    </message>
    <message>
        <source>where {match} works</source>
        <translation>wo {match} arbeitet</translation>
    </message>
</context>
<context>
    <name>models/mails/cards</name>
    <message>
        <source>{sentence}, from a vCard</source>
        <translation>{sentence}, aus einer vCard</translation>
    </message>
    <message>
        <source>{path} holds no vCard that can be read.</source>
        <translation>{path} enthält keine lesbare vCard.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/mails/logging</name>
    <message>
        <source>Showed the mail “{known}” with {record}, too</source>
        <translation>E-Mail „{known}“ auch bei {record} gezeigt</translation>
    </message>
    <message>
        <source>The mail “{known}” is on the timeline of {record} already.</source>
        <translation>Die E-Mail „{known}“ steht bereits in der Zeitleiste von {record}.</translation>
    </message>
    <message>
        <source> and kept 1 file</source>
        <translation> und 1 Datei abgelegt</translation>
    </message>
    <message>
        <source> and kept {count} files</source>
        <translation> und {count} Dateien abgelegt</translation>
    </message>
</context>
<context>
    <name>models/mails/msg</name>
    <message>
        <source>{name} is damaged or was not saved by Outlook, so the mail cannot be read.</source>
        <translation>{name} ist beschädigt oder wurde nicht von Outlook gespeichert; die E-Mail kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>models/mails/reading</name>
    <message>
        <source>{name} is no mail: it names nobody who wrote or received it.</source>
        <translation>{name} ist keine E-Mail: Es fehlen Absender und Empfänger.</translation>
    </message>
</context>
<context>
    <name>models/mails/taking_in</name>
    <message>
        <source>Took {told} for {record}</source>
        <translation>{told} für {record} übernommen</translation>
    </message>
    <message>
        <source>{path} is a folder; drop the files in it.</source>
        <translation>{path} ist ein Ordner; ziehen Sie die Dateien darin hierher.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>Es gibt keine Datei zu übernehmen.</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 E-Mail</translation>
    </message>
    <message>
        <source>{count} mails</source>
        <translation>{count} E-Mails</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
</context>
<context>
    <name>models/named_lists</name>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>Es fehlt ein Name: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is named in at most {longest_name} letters; this has {count}.</source>
        <translation>{kind}: Der Name hat höchstens {longest_name} Zeichen; dieser hat {count}.</translation>
    </message>
    <message>
        <source>There is a {kind} called {held} already.</source>
        <translation>Den Namen {held} gibt es schon: {kind}.</translation>
    </message>
</context>
<context>
    <name>models/open_marks</name>
    <message>
        <source>{user} has {name} open on {computer} since {since}.</source>
        <translation>{user} hat {name} seit {since} auf {computer} geöffnet.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/board_cards</name>
    <message>
        <source>Closes this month</source>
        <translation>Abschluss in diesem Monat</translation>
    </message>
    <message>
        <source>Closes next month</source>
        <translation>Abschluss im nächsten Monat</translation>
    </message>
    <message>
        <source>Closes this quarter</source>
        <translation>Abschluss in diesem Quartal</translation>
    </message>
    <message>
        <source>Closes next quarter</source>
        <translation>Abschluss im nächsten Quartal</translation>
    </message>
    <message>
        <source>Closes this year</source>
        <translation>Abschluss in diesem Jahr</translation>
    </message>
    <message>
        <source>Past the close date</source>
        <translation>Abschlussdatum überschritten</translation>
    </message>
</context>
<context>
    <name>models/opportunities/editing</name>
    <message>
        <source>“{text}” is no currency; use the three letters of ISO 4217, as USD or EUR.</source>
        <translation>„{text}“ ist keine Währung; verwenden Sie die drei Buchstaben nach ISO 4217, etwa USD oder EUR.</translation>
    </message>
    <message>
        <source>{code} is the currency that all is counted in, so it needs no rate.</source>
        <translation>{code} ist die Währung, in der gerechnet wird, und braucht keinen Kurs.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opening</name>
    <message>
        <source>Opened {made}</source>
        <translation>{made} eröffnet</translation>
    </message>
    <message>
        <source>{pipeline} has no open stage; an administrator adds one in Settings.</source>
        <translation>{pipeline} hat keine offene Phase; ein Administrator fügt sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>Eine Chance braucht einen Namen.</translation>
    </message>
    <message>
        <source>A likelihood is 0 to 100%, not {likelihood}.</source>
        <translation>Eine Wahrscheinlichkeit liegt zwischen 0 und 100 %, nicht bei {likelihood}.</translation>
    </message>
    <message>
        <source>There is no pipeline; an administrator makes one in Settings.</source>
        <translation>Es gibt keine Pipeline; ein Administrator legt sie in den Einstellungen an.</translation>
    </message>
    <message>
        <source>{stage} closes an opportunity; open it in an open stage first, then close it.</source>
        <translation>{stage} schließt eine Chance ab; eröffnen Sie sie zuerst in einer offenen Phase.</translation>
    </message>
    <message>
        <source>{found} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{found} in {pipeline} ist stillgelegt; wählen Sie eine verwendete Phase.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opportunity</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Without money</source>
        <translation>Ohne Betrag</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>In Phase seit</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>What one unit of its currency is worth in the office's, as it was when the amount was entered</source>
        <translation>Was eine Einheit ihrer Währung in der des Unternehmens wert ist, wie bei Eingabe des Betrags</translation>
    </message>
    <message>
        <source>0 to 100%</source>
        <translation>0 bis 100 %</translation>
    </message>
    <message>
        <source>Likelihood by hand</source>
        <translation>Wahrscheinlichkeit von Hand</translation>
    </message>
    <message>
        <source>Set by hand: stays when the stage changes</source>
        <translation>Von Hand gesetzt: bleibt, wenn die Phase wechselt</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Prognosekategorie</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What the stage that was left had asked</source>
        <translation>Was die verlassene Phase gefragt hatte</translation>
    </message>
    <message>
        <source>To the office's currency on that day, where one was known</source>
        <translation>In die Währung des Unternehmens an diesem Tag, soweit bekannt</translation>
    </message>
    <message>
        <source>What the company was before this win; see customers.py</source>
        <translation>Die Beziehung vor diesem Gewinn; siehe customers.py</translation>
    </message>
</context>
<context>
    <name>models/opportunities/own_currency</name>
    <message>
        <source>Everything counts in {currency} instead of {before}, with its rates</source>
        <translation>Alles rechnet in {currency} statt {before}, samt den Kursen</translation>
    </message>
    <message>
        <source>First add a rate of {currency} under Currencies: without it, the rates to {before} cannot be converted.</source>
        <translation>Zuerst unter „Währungen“ einen Kurs für {currency} eintragen: Ohne ihn lassen sich die Kurse zu {before} nicht umrechnen.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/people_on_opportunity</name>
    <message>
        <source>Added {joining} to {opportunity}</source>
        <translation>{joining} zu {opportunity} hinzugefügt</translation>
    </message>
    <message>
        <source>Gave {person} {what} in {opportunity}</source>
        <translation>{person} in {opportunity}: {what} zugewiesen</translation>
    </message>
    <message>
        <source>Made {person} the primary contact of {opportunity}</source>
        <translation>{person} zum Hauptkontakt von {opportunity} gemacht</translation>
    </message>
    <message>
        <source>Removed {person} from {opportunity}</source>
        <translation>{person} aus {opportunity} entfernt</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>{joining} takes part in {opportunity} already.</source>
        <translation>{joining} ist an {opportunity} bereits beteiligt.</translation>
    </message>
    <message>
        <source>This person no longer takes part in the opportunity.</source>
        <translation>Diese Person ist an der Chance nicht mehr beteiligt.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_changes</name>
    <message>
        <source>Changed the stage {stage} of {pipeline}</source>
        <translation>Phase {stage} von {pipeline} geändert</translation>
    </message>
    <message>
        <source>Removed the stage {stage} of {pipeline}</source>
        <translation>Phase {stage} von {pipeline} entfernt</translation>
    </message>
    <message>
        <source>Retired the pipeline {pipeline}</source>
        <translation>Pipeline {pipeline} stillgelegt</translation>
    </message>
    <message>
        <source>Merged the pipeline {pipeline} into {into}</source>
        <translation>Pipeline {pipeline} mit {into} zusammengeführt</translation>
    </message>
    <message>
        <source>{stage} of {pipeline}</source>
        <translation>{stage} von {pipeline}</translation>
    </message>
    <message>
        <source>1 open opportunity stands</source>
        <translation>1 offene Chance steht</translation>
    </message>
    <message>
        <source>{many} open opportunities stand</source>
        <translation>{many} offene Chancen stehen</translation>
    </message>
    <message>
        <source>{stage} is the only open stage of {pipeline}; add another one first.</source>
        <translation>{stage} ist die einzige offene Phase von {pipeline}; fügen Sie zuerst eine andere hinzu.</translation>
    </message>
    <message>
        <source>{pipeline} is the only pipeline; make another one before it is retired.</source>
        <translation>{pipeline} ist die einzige Pipeline; legen Sie eine andere an, bevor sie stillgelegt wird.</translation>
    </message>
    <message>
        <source>Choose a stage of another pipeline; {pipeline} is about to be retired.</source>
        <translation>Wählen Sie eine Phase einer anderen Pipeline; {pipeline} wird stillgelegt.</translation>
    </message>
    <message>
        <source>{pipeline} cannot be merged into itself.</source>
        <translation>{pipeline} kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>{into} is retired; bring it back, or choose another pipeline.</source>
        <translation>{into} ist stillgelegt; holen Sie sie zurück oder wählen Sie eine andere Pipeline.</translation>
    </message>
    <message>
        <source>an opportunity stands</source>
        <translation>eine Chance steht</translation>
    </message>
    <message>
        <source>{many} opportunities stand</source>
        <translation>{many} Chancen stehen</translation>
    </message>
    <message>
        <source>{stage} stays {kind}: {count} in it, and nothing is won or lost by an edit here.</source>
        <translation>{stage} bleibt {kind}: {count} darin, und durch Bearbeiten wird hier nichts gewonnen oder verloren.</translation>
    </message>
    <message>
        <source>{where}, some of them in {stage}</source>
        <translation>{where}, einige davon in {stage}</translation>
    </message>
    <message>
        <source>{count} in {place}; say which stage they move to.</source>
        <translation>{count} in {place}; sagen Sie, in welche Phase sie wechseln.</translation>
    </message>
    <message>
        <source>{count} in {where}; they move to an open stage, since nothing is won or lost by this.</source>
        <translation>{count} in {where}; sie wechseln in eine offene Phase, da hierdurch nichts gewonnen oder verloren wird.</translation>
    </message>
    <message>
        <source>{stage} is no stage of {into} that is in use.</source>
        <translation>{stage} ist keine verwendete Phase von {into}.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_moves</name>
    <message>
        <source>Set {opportunity} to {likelihood} %{by_hand}</source>
        <translation>{opportunity} auf {likelihood} % gesetzt{by_hand}</translation>
    </message>
    <message>
        <source>Moved {opportunity} to {stage}</source>
        <translation>{opportunity} nach {stage} verschoben</translation>
    </message>
    <message>
        <source>Moved {count} opportunities to {stage}</source>
        <translation>{count} Chancen nach {stage} verschoben</translation>
    </message>
    <message>
        <source>, as its stage has it</source>
        <translation>, wie die Phase es vorgibt</translation>
    </message>
    <message>
        <source>“Price”</source>
        <translation>„Preis“</translation>
    </message>
    <message>
        <source>{stage} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{stage} in {pipeline} ist stillgelegt; wählen Sie eine verwendete Phase.</translation>
    </message>
    <message>
        <source>{opportunity} is lost for a reason; say which, for instance {for_instance}.</source>
        <translation>{opportunity} ging aus einem Grund verloren; nennen Sie ihn, zum Beispiel {for_instance}.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/changed</name>
    <message>
        <source>{old} (removed)</source>
        <translation>{old} (entfernt)</translation>
    </message>
</context>
<context>
    <name>models/own_fields/defining</name>
    <message>
        <source>Added the field {made} to {plural}</source>
        <translation>Feld {made} hinzugefügt: {plural}</translation>
    </message>
    <message>
        <source>Renamed the field {before} to {field}</source>
        <translation>Feld {before} in {field} umbenannt</translation>
    </message>
    <message>
        <source>Changed the help of the field {field}</source>
        <translation>Hilfe zum Feld {field} geändert</translation>
    </message>
    <message>
        <source>Changed the choices of the field {field}</source>
        <translation>Auswahlwerte des Felds {field} geändert</translation>
    </message>
    <message>
        <source>Renamed the choice {before} of the field {field} to {kept}</source>
        <translation>Auswahlwert {before} des Felds {field} in {kept} umbenannt</translation>
    </message>
    <message>
        <source>Changed what the field {field} becomes</source>
        <translation>Geändert, was aus dem Feld {field} wird</translation>
    </message>
    <message>
        <source>Changed the order of own fields</source>
        <translation>Reihenfolge der eigenen Felder geändert</translation>
    </message>
    <message>
        <source>Removed the field {field} from {many}; {count:,} had a value in it</source>
        <translation>Feld {field} entfernt ({many}); {count:,} hatten einen Wert darin</translation>
    </message>
    <message>
        <source>“{kind}” has no own fields; there are {known}.</source>
        <translation>„{kind}“ hat keine eigenen Felder; möglich sind {known}.</translation>
    </message>
    <message>
        <source>“{type}” is no type of field; there are {known}.</source>
        <translation>„{type}“ ist kein Feldtyp; möglich sind {known}.</translation>
    </message>
    <message>
        <source>{plural} have {most_fields} own fields already, and more would make every write slow.</source>
        <translation>{plural} haben bereits {most_fields} eigene Felder; mehr würden jedes Speichern verlangsamen.</translation>
    </message>
    <message>
        <source>“{before}” is no choice of {field}.</source>
        <translation>„{before}“ ist kein Auswahlwert von {field}.</translation>
    </message>
    <message>
        <source>There is a field called {kept} already.</source>
        <translation>Es gibt bereits ein Feld namens {kept}.</translation>
    </message>
    <message>
        <source>{plural} have a field called {kept} already; choose another name.</source>
        <translation>{plural} haben bereits ein Feld namens {kept}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A choice needs something to choose from; write one choice on each line.</source>
        <translation>Eine Auswahl braucht Werte; schreiben Sie einen je Zeile.</translation>
    </message>
    <message>
        <source>Two of the choices are the same but for capitals or accents.</source>
        <translation>Zwei der Auswahlwerte unterscheiden sich nur in Großschreibung oder Akzenten.</translation>
    </message>
    <message>
        <source>A field has {most_choices} choices at most; this would have {count}.</source>
        <translation>Ein Feld hat höchstens {most_choices} Auswahlwerte; dieses hätte {count}.</translation>
    </message>
    <message>
        <source>A choice has {longest_choice} characters at most.</source>
        <translation>Ein Auswahlwert hat höchstens {longest_choice} Zeichen.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/in_records</name>
    <message>
        <source>This field has been removed meanwhile.</source>
        <translation>Dieses Feld wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The field {name} has been removed meanwhile.</source>
        <translation>Das Feld {name} wurde inzwischen entfernt.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/own_field</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Becomes of a person</source>
        <translation>Wird bei Personen zu</translation>
    </message>
    <message>
        <source>Becomes of a company</source>
        <translation>Wird bei Firmen zu</translation>
    </message>
    <message>
        <source>Becomes of an opportunity</source>
        <translation>Wird bei Chancen zu</translation>
    </message>
</context>
<context>
    <name>models/own_fields/reading</name>
    <message>
        <source>an amount</source>
        <translation>ein Betrag</translation>
    </message>
    <message>
        <source>“{value}” is no {field}; it is one of: {choices}.</source>
        <translation>„{value}“ ist nicht erlaubt für {field}; möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>{field} can have {longest_text:,} characters at most; a longer text goes into the note.</source>
        <translation>{field} hat höchstens {longest_text:,} Zeichen; längerer Text gehört in die Notiz.</translation>
    </message>
    <message>
        <source>{field} is a number of {most_digits} digits at most; keep longer codes in a field for text.</source>
        <translation>{field} ist eine Zahl mit höchstens {most_digits} Stellen; längere Codes gehören in ein Textfeld.</translation>
    </message>
    <message>
        <source>{field} is {largest_amount:,} at most.</source>
        <translation>{field} ist höchstens {largest_amount:,}.</translation>
    </message>
    <message>
        <source>{field} is {words}, and “{value}” is none; write it like 1250.50.</source>
        <translation>{field} ist {words}, „{value}“ ist das nicht; schreiben Sie es wie 1250.50.</translation>
    </message>
    <message>
        <source>{field} is yes or no, and “{value}” is neither.</source>
        <translation>{field} ist Ja oder Nein, „{value}“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>{field} is a link, and “{text}” is none; write it like www.example.com.</source>
        <translation>{field} ist ein Link, „{text}“ ist keiner; schreiben Sie ihn wie www.example.com.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>{field} is a date, and “{value}” is none; write it like 2026-11-21.</source>
        <translation>{field} ist ein Datum, „{value}“ ist keines; schreiben Sie es wie 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>models/paper/document</name>
    <message>
        <source>Printed{by} {formats}</source>
        <translation>Gedruckt{by} {formats}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source> by {printed_by},</source>
        <translation> von {printed_by},</translation>
    </message>
</context>
<context>
    <name>models/paper/tables</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>models/people/editing</name>
    <message>
        <source>Added {person}</source>
        <translation>{person} angelegt</translation>
    </message>
</context>
<context>
    <name>models/people/person</name>
    <message>
        <source>Do not contact</source>
        <translation>Kontaktsperre</translation>
    </message>
</context>
<context>
    <name>models/pipelines/lost_reasons</name>
    <message>
        <source>Added the lost reason {reason}</source>
        <translation>Verlustgrund {reason} hinzugefügt</translation>
    </message>
    <message>
        <source>Renamed the lost reason {reason} to {known}</source>
        <translation>Verlustgrund {reason} in {known} umbenannt</translation>
    </message>
    <message>
        <source>Removed the lost reason {reason}</source>
        <translation>Verlustgrund {reason} entfernt</translation>
    </message>
    <message>
        <source>Put the lost reasons in another order</source>
        <translation>Verlustgründe neu geordnet</translation>
    </message>
</context>
<context>
    <name>models/pipelines/making</name>
    <message>
        <source>Made the pipeline {pipeline}</source>
        <translation>Pipeline {pipeline} angelegt</translation>
    </message>
    <message>
        <source>Renamed the pipeline {pipeline} to {known}</source>
        <translation>Pipeline {pipeline} in {known} umbenannt</translation>
    </message>
    <message>
        <source>Put the pipelines in another order</source>
        <translation>Pipelines neu geordnet</translation>
    </message>
    <message>
        <source>Brought back the pipeline {pipeline}</source>
        <translation>Pipeline {pipeline} zurückgeholt</translation>
    </message>
    <message>
        <source>Added the stage {stage} to {pipeline}</source>
        <translation>Phase {stage} zu {pipeline} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed what {stage} of {pipeline} asks on leaving</source>
        <translation>Fragen beim Verlassen von {stage} in {pipeline} geändert</translation>
    </message>
    <message>
        <source>Put the stages of {pipeline} in another order</source>
        <translation>Phasen von {pipeline} neu geordnet</translation>
    </message>
    <message>
        <source>There is a retired pipeline called {held}; bring it back, or choose another name.</source>
        <translation>Es gibt eine stillgelegte Pipeline namens {held}; holen Sie sie zurück oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{stage} closes; questions belong to open stages, which are left on the way.</source>
        <translation>{stage} schließt ab; Fragen gehören zu offenen Phasen, die unterwegs verlassen werden.</translation>
    </message>
    <message>
        <source>These are not all stages of {pipeline}.</source>
        <translation>Das sind nicht alle Phasen von {pipeline}.</translation>
    </message>
    <message>
        <source>A stage rots after 1 to 3,650 days or never, not after {rot_days}.</source>
        <translation>Eine Phase stockt nach 1 bis 3.650 Tagen oder nie, nicht nach {rot_days}.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/pipeline</name>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Rots after</source>
        <translation>Stockt nach</translation>
    </message>
    <message>
        <source>Days in the stage; empty for never</source>
        <translation>Tage in der Phase; leer für nie</translation>
    </message>
    <message>
        <source>Kept for history, offered no more</source>
        <translation>Für den Verlauf aufbewahrt, nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asked on leaving</source>
        <translation>Fragen beim Verlassen</translation>
    </message>
</context>
<context>
    <name>models/pipelines/questions</name>
    <message>
        <source>A stage asks {most_questions} questions at most; more would be a wall.</source>
        <translation>Eine Phase stellt höchstens {most_questions} Fragen; mehr wären eine Hürde.</translation>
    </message>
    <message>
        <source>An answer can have {longest_answer:,} characters at most.</source>
        <translation>Eine Antwort hat höchstens {longest_answer:,} Zeichen.</translation>
    </message>
    <message>
        <source>“{question}” is answered by {offered}, not by “{answer}”.</source>
        <translation>„{question}“ wird mit {offered} beantwortet, nicht mit „{answer}“.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht Worte.</translation>
    </message>
    <message>
        <source>A question can have {longest_question} characters at most.</source>
        <translation>Eine Frage hat höchstens {longest_question} Zeichen.</translation>
    </message>
    <message>
        <source>“{text}” is asked already.</source>
        <translation>„{text}“ wird bereits gefragt.</translation>
    </message>
    <message>
        <source>A question is answered by a text, a choice, or yes and no, not by “{type}”.</source>
        <translation>Eine Frage wird mit Text, Auswahl oder Ja und Nein beantwortet, nicht mit „{type}“.</translation>
    </message>
    <message>
        <source>“{text}” needs two answers or more to choose from.</source>
        <translation>„{text}“ braucht mindestens zwei Antworten zur Auswahl.</translation>
    </message>
    <message>
        <source>{of} does not ask “{text}”; </source>
        <translation>{of} fragt nicht „{text}“; </translation>
    </message>
    <message>
        <source>{of} asks “{question}” before it is left; answer that first.</source>
        <translation>{of} fragt „{question}“, bevor es weitergeht; beantworten Sie das zuerst.</translation>
    </message>
    <message>
        <source>it asks {asks}.</source>
        <translation>gefragt wird {asks}.</translation>
    </message>
    <message>
        <source>it asks nothing here.</source>
        <translation>hier wird nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/templates</name>
    <message>
        <source>simple sale</source>
        <translation>einfacher Verkauf</translation>
    </message>
    <message>
        <source>Simple sale</source>
        <translation>Einfacher Verkauf</translation>
    </message>
    <message>
        <source>complex sale</source>
        <translation>komplexer Verkauf</translation>
    </message>
    <message>
        <source>Complex sale</source>
        <translation>Komplexer Verkauf</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>press coverage</source>
        <translation>Pressearbeit</translation>
    </message>
    <message>
        <source>Press coverage</source>
        <translation>Pressearbeit</translation>
    </message>
    <message>
        <source>Needs understood</source>
        <translation>Bedarf geklärt</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>models/places</name>
    <message>
        <source>{parts} on {host}</source>
        <translation>{parts} auf {host}</translation>
    </message>
    <message>
        <source>{name} holds nothing at all; it may have been cut off while it was copied. Copy it again, or restore a backup.</source>
        <translation>{name} enthält gar nichts; vielleicht brach das Kopieren ab. Kopieren Sie die Datei erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database {name} is not there any more; it may have been moved, or its disk is not connected.</source>
        <translation>Die Datenbank {name} ist nicht mehr da; vielleicht wurde sie verschoben oder ihr Datenträger ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>models/printouts/call_sheet</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>{count} {one} to call</source>
        <translation>{count} {one} anzurufen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>noch nie kontaktiert</translation>
    </message>
    <message>
        <source>There are no {plural} to call.</source>
        <translation>Niemand anzurufen: keine {plural}.</translation>
    </message>
</context>
<context>
    <name>models/printouts/label_sheets</name>
    <message>
        <source>There is no label sheet “{name}” here; there are {sheets}.</source>
        <translation>Es gibt keinen Etikettenbogen „{name}“; vorhanden sind {sheets}.</translation>
    </message>
</context>
<context>
    <name>models/printouts/labels</name>
    <message>
        <source>Labels {sheet}</source>
        <translation>Etiketten {sheet}</translation>
    </message>
    <message>
        <source>{maker} {sheet} has the labels 1 to {labels}; there is no label {first}.</source>
        <translation>{maker} {sheet} hat die Etiketten 1 bis {labels}; es gibt kein Etikett {first}.</translation>
    </message>
    <message>
        <source>None of the {count:,} {plural} has an address, so there is no label to print.</source>
        <translation>Keine Adresse bei {count:,} {plural}; es gibt kein Etikett zu drucken.</translation>
    </message>
</context>
<context>
    <name>models/pruning</name>
    <message>
        <source>Removed {changes} before {day} from the history ({entries:,} lines); they cannot be undone any more</source>
        <translation>{changes} vor {day} aus dem Verlauf entfernt ({entries:,} Zeilen); sie lassen sich nicht mehr rückgängig machen</translation>
    </message>
    <message>
        <source>shorten the history</source>
        <translation>den Verlauf kürzen</translation>
    </message>
    <message>
        <source>All of the history is kept; say first for how many months to keep it.</source>
        <translation>Der ganze Verlauf wird aufbewahrt; sagen Sie zuerst, für wie viele Monate.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{count:,} changes</source>
        <translation>{count:,} Änderungen</translation>
    </message>
</context>
<context>
    <name>models/putting_back</name>
    <message>
        <source>Put back {shown} of {record}</source>
        <translation>{shown} von {record} zurückgesetzt</translation>
    </message>
    <message>
        <source>The change {change_id} did not write this field of that {kind}.</source>
        <translation>Die Änderung {change_id} hat dieses Feld nicht geschrieben ({kind}).</translation>
    </message>
    <message>
        <source>an own field</source>
        <translation>ein eigenes Feld</translation>
    </message>
    <message>
        <source>the empty {label}</source>
        <translation>leeres Feld {label}</translation>
    </message>
    <message>
        <source>{label} follows from other things and is not put back alone; undo the whole change instead.</source>
        <translation>{label} ergibt sich aus anderem und wird nicht einzeln zurückgesetzt; machen Sie die ganze Änderung rückgängig.</translation>
    </message>
    <message>
        <source>{record} has this value already.</source>
        <translation>{record} hat diesen Wert bereits.</translation>
    </message>
    <message>
        <source>The change {change_id} is not in the history any more.</source>
        <translation>Die Änderung {change_id} ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>The {field} of that time has been deleted since.</source>
        <translation>Der damalige Wert von {field} wurde seither gelöscht.</translation>
    </message>
</context>
<context>
    <name>models/queries</name>
    <message>
        <source>“{value}” is not one of {allowed}.</source>
        <translation>„{value}“ ist nicht möglich; erlaubt sind {allowed}.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; there are {known}.</source>
        <translation>Hier gibt es kein Feld „{name}“; vorhanden sind {known}.</translation>
    </message>
    <message>
        <source>“no:{name}” is not known; ask for a name, as in {name}:Ann.</source>
        <translation>„no:{name}“ ist unbekannt; fragen Sie nach einem Namen, wie in {name}:Ann.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; did you mean {near}?</source>
        <translation>Hier gibt es kein Feld „{name}“; meinten Sie {near}?</translation>
    </message>
</context>
<context>
    <name>models/query_completion</name>
    <message>
        <source>no</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
</context>
<context>
    <name>models/query_rows</name>
    <message>
        <source>contain</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>do not contain</source>
        <translation>enthalten nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>liegt in</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is until</source>
        <translation>ist bis</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>ist ab</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
</context>
<context>
    <name>models/record</name>
    <message>
        <source>app user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>call run</source>
        <translation>Telefonaktion</translation>
    </message>
    <message>
        <source>currency rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>forecast snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>getrenntes Paar</translation>
    </message>
    <message>
        <source>kept file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>lead list</source>
        <translation>Leadliste</translation>
    </message>
    <message>
        <source>lead status</source>
        <translation>Lead-Status</translation>
    </message>
    <message>
        <source>list import</source>
        <translation>Listenimport</translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>opportunity person</source>
        <translation>Person an Chance</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>eigenes Feld</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Zielvorgabe</translation>
    </message>
    <message>
        <source>remembered mapping</source>
        <translation>gespeicherte Zuordnung</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>The name of a {kind} can have {sorted_characters} characters at most.</source>
        <translation>Der Name hat höchstens {sorted_characters} Zeichen ({kind}).</translation>
    </message>
    <message>
        <source>This record has been deleted meanwhile; undo that first to change it.</source>
        <translation>Dieser Datensatz wurde inzwischen gelöscht; machen Sie das zuerst rückgängig, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile; look at it again, then change it.</source>
        <translation>Jemand anders hat diesen Datensatz inzwischen geändert; sehen Sie ihn erneut an und ändern Sie ihn dann.</translation>
    </message>
    <message>
        <source>There is no {kind} {record_id}.</source>
        <translation>Nicht vorhanden: {kind} {record_id}.</translation>
    </message>
    <message>
        <source>{name} is still used by {record}, so it stays.</source>
        <translation>{name} wird noch von {record} verwendet und bleibt daher.</translation>
    </message>
</context>
<context>
    <name>models/record_fields</name>
    <message>
        <source>{value} is more than the {largest_amount:,} that an amount can be.</source>
        <translation>{value} ist mehr als {largest_amount:,}, den höchsten Betrag.</translation>
    </message>
</context>
<context>
    <name>models/record_search</name>
    <message>
        <source>There is no column “{sort}” to sort by.</source>
        <translation>Es gibt keine Spalte „{sort}“, nach der sich sortieren lässt.</translation>
    </message>
</context>
<context>
    <name>models/recycling</name>
    <message>
        <source>Brought {count:,} deleted records back</source>
        <translation>{count:,} gelöschte Datensätze zurückgeholt</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>{name} zurückgeholt</translation>
    </message>
    <message>
        <source>It is back already, or not in the history any more.</source>
        <translation>Es ist bereits zurück oder nicht mehr im Verlauf.</translation>
    </message>
</context>
<context>
    <name>models/reports/activity_by_user</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Aufgaben erledigt</translation>
    </message>
    <message>
        <source>No activity {when}</source>
        <translation>Keine Aktivität {when}</translation>
    </message>
    <message>
        <source>, {value} of them by {first}</source>
        <translation>, davon {value} von {first}</translation>
    </message>
    <message>
        <source>Activity by user</source>
        <translation>Aktivität nach Benutzer</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Gliederung: {name}</translation>
    </message>
    <message>
        <source>Whose activity it is.</source>
        <translation>Wessen Aktivität es ist.</translation>
    </message>
    <message>
        <source>On the day they were done; planned ones are not counted.</source>
        <translation>Am Tag der Erledigung; geplante zählen nicht.</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Eingehend, ausgehend</translation>
    </message>
    <message>
        <source>From them to us, and from us to them; a meeting and a conversation go both ways.</source>
        <translation>Von dort zu uns und von uns dorthin; Termine und Gespräche gehen in beide Richtungen.</translation>
    </message>
</context>
<context>
    <name>models/reports/catalogue</name>
    <message>
        <source>Lead funnel</source>
        <translation>Lead-Funnel</translation>
    </message>
    <message>
        <source>How far do our leads come, and where do we lose them?</source>
        <translation>Wie weit kommen unsere Leads, und wo verlieren wir sie?</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>How much of what is decided do we win?</source>
        <translation>Wie viel vom Entschiedenen gewinnen wir?</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>Durchschnittliche Größe</translation>
    </message>
    <message>
        <source>What is a won opportunity worth?</source>
        <translation>Was ist eine gewonnene Chance wert?</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Tage bis zum Gewinn</translation>
    </message>
    <message>
        <source>How long does it take to win?</source>
        <translation>Wie lange dauert es bis zum Gewinn?</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>Why do we lose?</source>
        <translation>Warum verlieren wir?</translation>
    </message>
    <message>
        <source>Pipeline over time</source>
        <translation>Pipeline im Zeitverlauf</translation>
    </message>
    <message>
        <source>Does the open pipeline grow?</source>
        <translation>Wächst die offene Pipeline?</translation>
    </message>
    <message>
        <source>Who does how much?</source>
        <translation>Wer tut wie viel?</translation>
    </message>
    <message>
        <source>List quality</source>
        <translation>Listenqualität</translation>
    </message>
    <message>
        <source>Which lists are worth their money?</source>
        <translation>Welche Listen sind ihr Geld wert?</translation>
    </message>
    <message>
        <source>There is no report “{key}”.</source>
        <translation>Es gibt keinen Bericht „{key}“.</translation>
    </message>
</context>
<context>
    <name>models/reports/chart</name>
    <message>
        <source>{chart}: the first {most_bars} of {count:,}</source>
        <translation>{chart}: die ersten {most_bars} von {count:,}</translation>
    </message>
</context>
<context>
    <name>models/reports/decided</name>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>No stage before</source>
        <translation>Keine Phase davor</translation>
    </message>
    <message>
        <source>{count:,} with an amount in {codes}: counted, but in no sum of money.</source>
        <translation>{count:,} mit Betrag in {codes}: gezählt, aber in keiner Geldsumme.</translation>
    </message>
</context>
<context>
    <name>models/reports/funnel</name>
    <message>
        <source>Of {leads} that were added {when}, {qualified} were qualified and {won} won</source>
        <translation>{leads} kamen {when} hinzu, davon {qualified} qualifiziert und {won} gewonnen</translation>
    </message>
    <message>
        <source>Added: {many}</source>
        <translation>Hinzugekommen: {many}</translation>
    </message>
    <message>
        <source>Never engaged: {many}</source>
        <translation>Ohne Interaktion: {many}</translation>
    </message>
    <message>
        <source>Engaged: {many}</source>
        <translation>Mit Interaktion: {many}</translation>
    </message>
    <message>
        <source>Qualified: {many}</source>
        <translation>Qualifiziert: {many}</translation>
    </message>
    <message>
        <source>Won: {many}</source>
        <translation>Gewonnen: {many}</translation>
    </message>
    <message>
        <source>No {many} were added {when}</source>
        <translation>Keine {many} kamen {when} hinzu</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Wie weit sie kamen</translation>
    </message>
    <message>
        <source>Dead leads</source>
        <translation>Verworfene Leads</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Vom vorigen Schritt</translation>
    </message>
    <message>
        <source>Days from it</source>
        <translation>Tage seit diesem</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>many</comment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Leads that were entered or imported within these days, whatever has become of them.</source>
        <translation>Leads, die in diesem Zeitraum eingegeben oder importiert wurden, was auch aus ihnen geworden ist.</translation>
    </message>
    <message>
        <source>Nobody has written to them, called or met them, nor heard from them.</source>
        <translation>Niemand hat ihnen geschrieben, sie angerufen oder getroffen noch von ihnen gehört.</translation>
    </message>
    <message>
        <source>In touch at least one way, or further along.</source>
        <translation>Mindestens einseitig in Kontakt oder weiter.</translation>
    </message>
    <message>
        <source>Converted into a person or a company.</source>
        <translation>Umgewandelt in eine Person oder eine Firma.</translation>
    </message>
    <message>
        <source>The lead became an opportunity or joined one.</source>
        <translation>Der Lead wurde zu einer Chance oder kam zu einer hinzu.</translation>
    </message>
    <message>
        <source>That opportunity has been won once at least, in whatever pipeline it stands now.</source>
        <translation>Diese Chance wurde mindestens einmal gewonnen, gleich in welcher Pipeline sie jetzt steht.</translation>
    </message>
    <message>
        <source>Of those that were added.</source>
        <translation>Von den hinzugekommenen.</translation>
    </message>
    <message>
        <source>From the step before, on average of those whose days are known; by group, to qualified.</source>
        <translation>Seit dem vorigen Schritt, im Durchschnitt derer mit bekannten Tagen; je Gruppe bis qualifiziert.</translation>
    </message>
    <message>
        <source>The supplier of the list.</source>
        <translation>Der Lieferant der Liste.</translation>
    </message>
</context>
<context>
    <name>models/reports/lists</name>
    <message>
        <source>No list has come in yet</source>
        <translation>Noch keine Liste eingegangen</translation>
    </message>
    <message>
        <source>{share} of {leads}</source>
        <translation>{share} von {leads}</translation>
    </message>
    <message>
        <source>{share} of {leads} leads of {lists} were qualified</source>
        <translation>{share} von {leads} Leads aus {lists} wurden qualifiziert</translation>
    </message>
    <message>
        <source>Qualified, %</source>
        <translation>Qualifiziert, %</translation>
    </message>
    <message>
        <source>Won, {money}</source>
        <translation>Gewonnen, {money}</translation>
    </message>
    <message>
        <source>Cost, {money}</source>
        <translation>Kosten, {money}</translation>
    </message>
    <message>
        <source>Cost per qualified</source>
        <translation>Je qualifiziertem</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>einer Liste</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} Listen</translation>
    </message>
    <message>
        <source>Leads, and qualified of them</source>
        <translation>Leads, davon qualifiziert</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Nach Liste</translation>
    </message>
    <message>
        <source>Written to, called or met.</source>
        <translation>Angeschrieben, angerufen oder getroffen.</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with; one counts once for each list.</source>
        <translation>Der Gewinnbetrag der Chancen, die daraus entstanden; jede zählt einmal je Liste.</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was qualified.</source>
        <translation>Die Kosten der Liste für jeden qualifizierten Lead.</translation>
    </message>
</context>
<context>
    <name>models/reports/outcome_reports</name>
    <message>
        <source>No opportunity was decided {when}</source>
        <translation>Keine Chance wurde {when} entschieden</translation>
    </message>
    <message>
        <source>Won {share} of the opportunities decided {when}: {count}</source>
        <translation>{share} der Chancen gewonnen, die {when} entschieden wurden: {count}</translation>
    </message>
    <message>
        <source>No opportunity with an amount was won {when}</source>
        <translation>Keine Chance mit Betrag wurde {when} gewonnen</translation>
    </message>
    <message>
        <source>An opportunity won {when} was worth {size} {currency} on average</source>
        <translation>Eine {when} gewonnene Chance war im Schnitt {size} {currency} wert</translation>
    </message>
    <message>
        <source>No opportunity was won {when}</source>
        <translation>Keine Chance wurde {when} gewonnen</translation>
    </message>
    <message>
        <source>It took {days} days on average to win an opportunity {when}</source>
        <translation>Im Schnitt {days} Tage bis zum Gewinn einer Chance {when}</translation>
    </message>
    <message>
        <source>No opportunity was lost {when}</source>
        <translation>Keine Chance ging {when} verloren</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>many</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost, {currency}</source>
        <translation>Verloren, {currency}</translation>
    </message>
    <message>
        <source>Win rate by amount</source>
        <translation>Quote nach Betrag</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Mit Betrag</translation>
    </message>
    <message>
        <source>Amount, {money}</source>
        <translation>Betrag, {money}</translation>
    </message>
    <message>
        <source>Average, {money}</source>
        <translation>Durchschnitt, {money}</translation>
    </message>
    <message>
        <source>Median, {money}</source>
        <translation>Median, {money}</translation>
    </message>
    <message>
        <source>Largest, {money}</source>
        <translation>Größte, {money}</translation>
    </message>
    <message>
        <source>With known days</source>
        <translation>Mit bekannten Tagen</translation>
    </message>
    <message>
        <source>Average days</source>
        <translation>Tage im Schnitt</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage im Median</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Of all lost</source>
        <translation>Von allen verlorenen</translation>
    </message>
    <message>
        <source>Average, {currency}</source>
        <translation>Durchschnitt, {currency}</translation>
    </message>
    <message>
        <source>“{reason}” cost the most opportunities {when}: {share} lost</source>
        <translation>„{reason}“ kostete {when} die meisten Chancen: {share} verloren</translation>
    </message>
    <message>
        <source>Lost {count} opportunities {when}</source>
        <translation>{count} Chancen {when} verloren</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>Other money is exchanged at the rate of the day on which it was won or lost.</source>
        <translation>Andere Währungen sind zum Kurs des Tages umgerechnet, an dem gewonnen oder verloren wurde.</translation>
    </message>
    <message>
        <source>The opportunity's owner now.</source>
        <translation>Wer jetzt für die Chance zuständig ist.</translation>
    </message>
    <message>
        <source>Source, list</source>
        <translation>Quelle, Liste</translation>
    </message>
    <message>
        <source>The source of the opportunity; the list of the first lead that became it.</source>
        <translation>Die Quelle der Chance; die Liste des ersten Leads, der dazu wurde.</translation>
    </message>
    <message>
        <source>The last open stage before it was decided.</source>
        <translation>Die letzte offene Phase vor der Entscheidung.</translation>
    </message>
    <message>
        <source>{text_of} of {count}</source>
        <translation>{text_of} von {count}</translation>
    </message>
    <message>
        <source>Decided, and won of it</source>
        <translation>Entschieden, davon gewonnen</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), by count; and by amount of those that have one.</source>
        <translation>Gewonnen ÷ (gewonnen + verloren), nach Anzahl; und nach Betrag derer, die einen haben.</translation>
    </message>
    <message>
        <source>Average amount won, {money}</source>
        <translation>Durchschnittlich gewonnener Betrag, {money}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>The sum of the amounts, divided by those that have one.</source>
        <translation>Die Summe der Beträge, geteilt durch die Zahl derer mit Betrag.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Half of them were worth more, half less.</source>
        <translation>Die Hälfte war mehr wert, die Hälfte weniger.</translation>
    </message>
    <message>
        <source>Average days from opened to won</source>
        <translation>Durchschnittliche Tage von eröffnet bis gewonnen</translation>
    </message>
    <message>
        <source>From the day the opportunity was entered to the day it was won; what was entered after it had been won is counted as won, but not in the days.</source>
        <translation>Vom Tag der Eingabe der Chance bis zum Gewinn; was erst nach dem Gewinn eingegeben wurde, zählt als gewonnen, aber nicht bei den Tagen.</translation>
    </message>
    <message>
        <source>As it was given when it was lost.</source>
        <translation>Wie beim Verlust angegeben.</translation>
    </message>
</context>
<context>
    <name>models/reports/over_time</name>
    <message>
        <source>No opportunity was open {when}</source>
        <translation>Keine Chance war {when} offen</translation>
    </message>
    <message>
        <source>{last} {currency} open at the end, {when}</source>
        <translation>{last} {currency} am Ende offen, {when}</translation>
    </message>
    <message>
        <source>The open pipeline stayed at {last} {currency} {when}</source>
        <translation>Die offene Pipeline blieb {when} bei {last} {currency}</translation>
    </message>
    <message>
        <source>The open pipeline grew from {first} to {last} {currency} {when}</source>
        <translation>Die offene Pipeline wuchs {when} von {first} auf {last} {currency}</translation>
    </message>
    <message>
        <source>The open pipeline shrank from {first} to {last} {currency} {when}</source>
        <translation>Die offene Pipeline schrumpfte {when} von {first} auf {last} {currency}</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Am Ende offen</translation>
    </message>
    <message>
        <source>Open, {currency}</source>
        <translation>Offen, {currency}</translation>
    </message>
    <message>
        <source>Open at the end of each month, {currency}</source>
        <translation>Offen am Ende jedes Monats, {currency}</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Opportunities that were entered in that month.</source>
        <translation>Chancen, die in diesem Monat eingegeben wurden.</translation>
    </message>
    <message>
        <source>What stood in an open stage when the month ended, or stands there now.</source>
        <translation>Was am Monatsende in einer offenen Phase stand oder jetzt dort steht.</translation>
    </message>
    <message>
        <source>Open, amount</source>
        <translation>Offen, Betrag</translation>
    </message>
    <message>
        <source>At the amount that it has now, other money at its rate; without one it is in no sum.</source>
        <translation>Mit dem jetzigen Betrag, andere Währungen zu ihrem Kurs; ohne Kurs in keiner Summe.</translation>
    </message>
</context>
<context>
    <name>models/reports/question</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>in {period}</source>
        <translation>im Zeitraum {period}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>as of {today}</source>
        <translation>Stand {today}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>seit dem {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis zum {last}</translation>
    </message>
    <message>
        <source>The first day of a report comes before its last day.</source>
        <translation>Der erste Tag eines Berichts liegt vor seinem letzten.</translation>
    </message>
</context>
<context>
    <name>models/reports/tiles</name>
    <message>
        <source>{engaged} engaged, {qualified} qualified</source>
        <translation>{engaged} mit Interaktion, {qualified} qualifiziert</translation>
    </message>
    <message>
        <source>Won this quarter, {currency}</source>
        <translation>Dieses Quartal gewonnen, {currency}</translation>
    </message>
    <message>
        <source>{amount} last quarter</source>
        <translation>{amount} im letzten Quartal</translation>
    </message>
    <message>
        <source>Win rate this quarter</source>
        <translation>Gewinnquote in diesem Quartal</translation>
    </message>
    <message>
        <source>{count} of {other_count} decided</source>
        <translation>{count} von {other_count} entschiedenen</translation>
    </message>
    <message>
        <source>Days to win this year</source>
        <translation>Tage bis Gewinn dieses Jahr</translation>
    </message>
    <message>
        <source>{count} won</source>
        <translation>{count} gewonnen</translation>
    </message>
    <message>
        <source>Leads added this month</source>
        <translation>Neue Leads diesen Monat</translation>
    </message>
</context>
<context>
    <name>models/reversing</name>
    <message>
        <source>A record of this change has been deleted since; undo that first.</source>
        <translation>Ein Datensatz dieser Änderung wurde seither gelöscht; machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>{name} belongs to a {what} that has been deleted since; bring that back first.</source>
        <translation>{name} gehört zu etwas, das seither gelöscht wurde ({what}); holen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>{model} is still used by {holder}, so it stays.</source>
        <translation>{model} wird noch von {holder} verwendet und bleibt daher.</translation>
    </message>
</context>
<context>
    <name>models/rights</name>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>what the company has settled for all</source>
        <translation>was das Unternehmen für alle festgelegt hat</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>the lost reasons</source>
        <translation>die Verlustgründe</translation>
    </message>
    <message>
        <source>the lead statuses</source>
        <translation>die Lead-Status</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>quotas</source>
        <translation>Zielvorgaben</translation>
    </message>
    <message>
        <source>rates of exchange</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>As a viewer you may look at everything.</source>
        <translation>Als Betrachter dürfen Sie alles ansehen.</translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation>Ein Betrachter</translation>
    </message>
    <message>
        <source>{actor} is no user of this database any more, so nothing was changed.</source>
        <translation>{actor} ist kein Benutzer dieser Datenbank mehr, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{actor} has left, so nothing was changed; an administrator can let them back in.</source>
        <translation>{actor} ist ausgeschieden, daher wurde nichts geändert; ein Administrator kann den Zugang wieder öffnen.</translation>
    </message>
    <message>
        <source>{opened} may look at everything and change nothing; an administrator gives the right.</source>
        <translation>{opened} darf alles ansehen und nichts ändern; ein Administrator gibt das Recht dazu.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}.</source>
        <translation>Nur ein Administrator darf das ändern: {called}.</translation>
    </message>
    <message>
        <source>A viewer may look at everything and undo nothing; an administrator gives the right.</source>
        <translation>Ein Betrachter darf alles ansehen und nichts rückgängig machen; ein Administrator gibt das Recht dazu.</translation>
    </message>
    <message>
        <source>by {by_name}</source>
        <translation>von {by_name}</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>vom Programm</translation>
    </message>
    <message>
        <source>“{sentence}” was done {whose}; they or an administrator can undo it.</source>
        <translation>„{sentence}“ stammt {whose}; von dort oder von einem Administrator lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Only an administrator may {what}.</source>
        <translation>Nur ein Administrator darf {what}.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}, so “{sentence}” stays.</source>
        <translation>Nur ein Administrator darf das ändern: {called}; „{sentence}“ bleibt also.</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saved_view</name>
    <message>
        <source>For everyone</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saving</name>
    <message>
        <source>Saved the view {view}</source>
        <translation>Ansicht {view} gespeichert</translation>
    </message>
    <message>
        <source>Changed the view {view}</source>
        <translation>Ansicht {view} geändert</translation>
    </message>
    <message>
        <source>Deleted the view {view}</source>
        <translation>Ansicht {view} gelöscht</translation>
    </message>
    <message>
        <source>Put the views in another order</source>
        <translation>Ansichten neu geordnet</translation>
    </message>
    <message>
        <source>Renamed the view {before} to {view}</source>
        <translation>Ansicht {before} in {view} umbenannt</translation>
    </message>
    <message>
        <source>This view is not there any more; somebody has deleted it.</source>
        <translation>Diese Ansicht gibt es nicht mehr; jemand hat sie gelöscht.</translation>
    </message>
    <message>
        <source>The view {view} is {owner}'s; save it under a name of your own to change it.</source>
        <translation>Die Ansicht {view} gehört {owner}; speichern Sie sie unter einem eigenen Namen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>A view is named in at most {longest_name} letters; this has {count}.</source>
        <translation>Der Name einer Ansicht hat höchstens {longest_name} Zeichen; dieser hat {count}.</translation>
    </message>
    <message>
        <source>There is a view called {held} already.</source>
        <translation>Es gibt bereits eine Ansicht namens {held}.</translation>
    </message>
    <message>
        <source>Shared the view {view} with everyone</source>
        <translation>Ansicht {view} für alle freigegeben</translation>
    </message>
    <message>
        <source>Kept the view {view} for its owner</source>
        <translation>Ansicht {view} nur für ihren Besitzer</translation>
    </message>
</context>
<context>
    <name>models/sheets</name>
    <message>
        <source>This {kind} is not there any more; somebody has deleted it.</source>
        <translation>Nicht mehr vorhanden ({kind}); jemand hat den Datensatz gelöscht.</translation>
    </message>
</context>
<context>
    <name>models/tags/tag</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>models/tags/tagging</name>
    <message>
        <source>Tagged {whom} with {added}</source>
        <translation>{whom} mit {added} verschlagwortet</translation>
    </message>
    <message>
        <source>All of them are tagged so already.</source>
        <translation>Alle haben diese Schlagwörter bereits.</translation>
    </message>
    <message>
        <source>None of them has such a tag.</source>
        <translation>Keiner davon hat ein solches Schlagwort.</translation>
    </message>
    <message>
        <source>took {tags} from them</source>
        <translation>entfernte {tags} davon</translation>
    </message>
    <message>
        <source>Took {tags} from {whom}</source>
        <translation>{tags} von {whom} entfernt</translation>
    </message>
</context>
<context>
    <name>models/tags/tidying</name>
    <message>
        <source>Renamed the tag {before} to {tag}</source>
        <translation>Schlagwort {before} in {tag} umbenannt</translation>
    </message>
    <message>
        <source>Merged the tag {tag} into {into}</source>
        <translation>Schlagwort {tag} mit {into} zusammengeführt</translation>
    </message>
    <message>
        <source>Deleted the tag {tag}</source>
        <translation>Schlagwort {tag} gelöscht</translation>
    </message>
    <message>
        <source>A tag is merged with another one.</source>
        <translation>Ein Schlagwort wird mit einem anderen zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>models/typed_numbers</name>
    <message>
        <source>“{value}” is no number; write it like 5000 or 1250.50.</source>
        <translation>„{value}“ ist keine Zahl; schreiben Sie sie wie 5000 oder 1250.50.</translation>
    </message>
</context>
<context>
    <name>models/undoing</name>
    <message>
        <source>, {records} edited since was left</source>
        <translation>, {records}, seither bearbeitet, blieb</translation>
    </message>
    <message>
        <source>, {records} edited since were left</source>
        <translation>, {records}, seither bearbeitet, blieben</translation>
    </message>
    <message>
        <source>, {records} edited since was taken along</source>
        <translation>, {records}, seither bearbeitet, wurde mitgenommen</translation>
    </message>
    <message>
        <source>, {records} edited since were taken along</source>
        <translation>, {records}, seither bearbeitet, wurden mitgenommen</translation>
    </message>
    <message>
        <source>Undid: {sentence}</source>
        <translation>Rückgängig: {sentence}</translation>
    </message>
    <message>
        <source>Did again: {sentence}</source>
        <translation>Wiederholt: {sentence}</translation>
    </message>
    <message>
        <source>The change {change_id} has been removed from the history, so it stays.</source>
        <translation>Die Änderung {change_id} wurde aus dem Verlauf entfernt und bleibt daher.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>What was removed from the history is gone; a backup may still hold it.</source>
        <translation>Was aus dem Verlauf entfernt wurde, ist weg; vielleicht enthält es noch eine Sicherung.</translation>
    </message>
    <message>
        <source>“{sentence}” is undone already.</source>
        <translation>„{sentence}“ ist bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>All records of “{sentence}” have been changed since, so nothing would be taken back.</source>
        <translation>Alle Datensätze von „{sentence}“ wurden seither geändert; es gäbe nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>was undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>came</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>“{sentence}” is not done again: “{other_sentence}” {what} later and wrote the same records.</source>
        <translation>„{sentence}“ wird nicht wiederholt: „{other_sentence}“ wurde später {what} und schrieb dieselben Datensätze.</translation>
    </message>
</context>
<context>
    <name>models/users/currency_rates</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>What one unit is worth in the office's currency</source>
        <translation>Was eine Einheit in der Währung des Unternehmens wert ist</translation>
    </message>
    <message>
        <source>1 {code} is {rate:f} {office_currency} from {on}</source>
        <translation>1 {code} ist {rate:f} {office_currency} ab {on}</translation>
    </message>
    <message>
        <source>Removed {rate}</source>
        <translation>{rate} entfernt</translation>
    </message>
    <message>
        <source>the rate of {currency} from {on}</source>
        <translation>Kurs von {currency} ab {on}</translation>
    </message>
    <message>
        <source>A rate is more than nothing and at most {largest_rate:,}, not {rate}.</source>
        <translation>Ein Kurs ist größer als null und höchstens {largest_rate:,}, nicht {rate}.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency; give its three letters, such as EUR.</source>
        <translation>„{currency}“ ist keine Währung; geben Sie die drei Buchstaben an, etwa EUR.</translation>
    </message>
    <message>
        <source>There is a rate of {code} from {on} already; change that one.</source>
        <translation>Es gibt bereits einen Kurs von {code} ab {on}; ändern Sie diesen.</translation>
    </message>
</context>
<context>
    <name>models/users/editing</name>
    <message>
        <source>Added the user {user}</source>
        <translation>Benutzer {user} hinzugefügt</translation>
    </message>
    <message>
        <source> of {our_office}</source>
        <translation> von {our_office}</translation>
    </message>
    <message>
        <source>Changed the logo of our company</source>
        <translation>Unser Logo geändert</translation>
    </message>
    <message>
        <source>Took the logo off our paper</source>
        <translation>Logo von unserem Briefkopf entfernt</translation>
    </message>
    <message>
        <source>A year begins in one of twelve months.</source>
        <translation>Ein Jahr beginnt in einem von zwölf Monaten.</translation>
    </message>
    <message>
        <source>A logo can have {largest_picture} MB at most.</source>
        <translation>Ein Logo hat höchstens {largest_picture} MB.</translation>
    </message>
    <message>
        <source>{user} is the only administrator; make another one first.</source>
        <translation>{user} ist der einzige Administrator; ernennen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed; a PNG or JPEG can.</source>
        <translation>Das ist kein druckbares Bild; PNG oder JPEG geht.</translation>
    </message>
    <message>
        <source>The logo has too many pixels; 1,000 across are plenty.</source>
        <translation>Das Logo hat zu viele Pixel; 1.000 in der Breite genügen.</translation>
    </message>
</context>
<context>
    <name>models/users/office</name>
    <message>
        <source>Name on paper</source>
        <translation>Name im Briefkopf</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What totals are counted in, ISO 4217</source>
        <translation>Worin Summen gerechnet werden, ISO 4217</translation>
    </message>
    <message>
        <source>Of phone numbers without a country code</source>
        <translation>Für Telefonnummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Sales language</source>
        <translation>Vertriebssprache</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>JSON: {noun: [one, many]}</source>
        <translation>JSON: {noun: [one, many]}</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>JSON: {step: what the team means}</source>
        <translation>JSON: {step: what the team means}</translation>
    </message>
    <message>
        <source>Use leads</source>
        <translation>Leads verwenden</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>JSON: {kind: [field]}</source>
        <translation>JSON: {kind: [field]}</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>A month, 1 to 12; quarters and years follow it</source>
        <translation>Ein Monat, 1 bis 12; Quartale und Jahre richten sich danach</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture, for the letterhead</source>
        <translation>Ein Bild für den Briefkopf</translation>
    </message>
    <message>
        <source>Months of history</source>
        <translation>Monate im Verlauf</translation>
    </message>
    <message>
        <source>Empty keeps everything</source>
        <translation>Leer behält alles</translation>
    </message>
    <message>
        <source>this company</source>
        <translation>dieses Unternehmen</translation>
    </message>
</context>
<context>
    <name>models/users/team_words</name>
    <message>
        <source>A name on a list. Nobody has spoken with them, and nobody knows yet whether they want to.</source>
        <translation>Ein Name auf einer Liste. Niemand hat bisher gesprochen, und niemand weiß, ob Interesse besteht.</translation>
    </message>
    <message>
        <source>Somebody we have tried to reach, or who has been in touch with us. Not qualified; carries no forecast.</source>
        <translation>Jemand, den wir zu erreichen versucht haben oder der sich gemeldet hat. Nicht qualifiziert; zählt in keiner Prognose.</translation>
    </message>
    <message>
        <source>Somebody we do business with, or could: we have spoken with each other, and there may be a need.</source>
        <translation>Jemand, mit dem wir Geschäfte machen oder machen könnten: Wir haben miteinander gesprochen, und es kann Bedarf geben.</translation>
    </message>
    <message>
        <source>The organisation behind the people: what we know of it, and all that was done with any of them.</source>
        <translation>Die Organisation hinter den Menschen: was wir von ihr wissen und was mit ihnen geschehen ist.</translation>
    </message>
    <message>
        <source>A real chance with a stage and a date: it moves along the pipeline until it is won or lost.</source>
        <translation>Eine echte Aussicht mit Phase und Datum: Sie wandert durch die Pipeline, bis sie gewonnen oder verloren ist.</translation>
    </message>
    <message>
        <source>A company that has bought at least once. Stays one, whatever becomes of the next opportunity.</source>
        <translation>Wer mindestens einmal gekauft hat. Das bleibt so, was auch aus der nächsten Chance wird.</translation>
    </message>
    <message>
        <source>No sign of a need yet. We write or call when there is time.</source>
        <translation>Noch kein Zeichen von Bedarf. Wir schreiben oder rufen an, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>Interested, but not soon, or we do not know when. We stay in touch.</source>
        <translation>Interessiert, aber nicht bald, oder wir wissen nicht wann. Wir bleiben in Kontakt.</translation>
    </message>
    <message>
        <source>Has a need and wants to hear from us now. Comes before all others.</source>
        <translation>Hat Bedarf und möchte jetzt von uns hören. Kommt vor allen anderen.</translation>
    </message>
    <message>
        <source>Defined {called}</source>
        <translation>{called} definiert</translation>
    </message>
    <message>
        <source>Changed the sales language to {text}</source>
        <translation>Vertriebssprache auf {text} geändert</translation>
    </message>
    <message>
        <source>Switched leads on</source>
        <translation>Leads eingeschaltet</translation>
    </message>
    <message>
        <source>Switched leads off</source>
        <translation>Leads ausgeschaltet</translation>
    </message>
    <message>
        <source>There is no sales language “{language}”.</source>
        <translation>Es gibt keine Vertriebssprache „{language}“.</translation>
    </message>
    <message>
        <source> with own words</source>
        <translation> mit eigenen Wörtern</translation>
    </message>
    <message>
        <source>“{step}” is no step of the lead's way.</source>
        <translation>„{step}“ ist kein Schritt auf dem Weg eines Leads.</translation>
    </message>
    <message>
        <source>A word can have {longest_word} characters at most.</source>
        <translation>Ein Wort hat höchstens {longest_word} Zeichen.</translation>
    </message>
    <message>
        <source>“{word}” is no word: letters, spaces and hyphens only.</source>
        <translation>„{word}“ ist kein Wort: nur Buchstaben, Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>“{kind}” is nothing that has a word of its own.</source>
        <translation>„{kind}“ hat kein eigenes Wort.</translation>
    </message>
    <message>
        <source>A word is wanted for one and for many.</source>
        <translation>Gebraucht wird ein Wort für Einzahl und Mehrzahl.</translation>
    </message>
    <message>
        <source>Two kinds of record would both be called “{word}”.</source>
        <translation>Zwei Arten von Datensätzen hießen beide „{word}“.</translation>
    </message>
</context>
<context>
    <name>models/users/user</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Server account</source>
        <translation>Serverkonto</translation>
    </message>
    <message>
        <source>By which they connect</source>
        <translation>Womit sie sich verbinden</translation>
    </message>
</context>
<context>
    <name>models/wording</name>
    <message>
        <source>Account type</source>
        <translation>Accounttyp</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
</context>
<context>
    <name>models/write_protection</name>
    <message>
        <source>The latest changes of {name} stand in {log} still and cannot be read here; copy both to a folder that you may write to, and open the copy.</source>
        <translation>Die letzten Änderungen von {name} stehen noch in {log} und sind hier nicht lesbar; kopieren Sie beide in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{sentence} Both can work, one change after another.</source>
        <translation>{sentence} Beide können arbeiten, eine Änderung nach der anderen.</translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation>{name} wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Finish what is open here first; then open {name} again.</source>
        <translation>Beenden Sie zuerst, was hier offen ist; öffnen Sie dann {name} erneut.</translation>
    </message>
    <message>
        <source>{name} is a folder; open or drop the files in it.</source>
        <translation>{name} ist ein Ordner; öffnen Sie die Dateien darin oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>Demodaten werden erstellt…</translation>
    </message>
    <message>
        <source>Open the record that {name} belongs to, and drop it there to keep it.</source>
        <translation>Öffnen Sie den Datensatz, zu dem {name} gehört, und ziehen Sie die Datei dorthin.</translation>
    </message>
</context>
<context>
    <name>session_actions</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Call runs</source>
        <translation>Telefonaktionen</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
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
        <translation>Aufgabe für heute</translation>
    </message>
    <message>
        <source>things to do today</source>
        <translation>Aufgaben für heute</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>{title}, {count} overdue</source>
        <translation>{title}, {count} überfällig</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
</context>
<context>
    <name>views/actions</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>views/activities/activities</name>
    <message>
        <source>Nothing was logged or planned yet.</source>
        <translation>Bisher wurde nichts erfasst oder geplant.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>{} löschen</translation>
    </message>
</context>
<context>
    <name>views/activities/composer</name>
    <message>
        <source>We called</source>
        <translation>Anruf getätigt</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Anruf erhalten</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>E-Mail erhalten</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>Was ist festzuhalten?</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Subject on the first line, then what it said</source>
        <translation>Betreff in der ersten Zeile, dann der Inhalt</translation>
    </message>
    <message>
        <source>Subject on the first line, then what was agreed</source>
        <translation>Betreff in der ersten Zeile, dann das Vereinbarte</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>E-Mail erfassen</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Termin erfassen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Fand statt</translation>
    </message>
</context>
<context>
    <name>views/activities/entry_words</name>
    <message>
        <source>Talked on the phone</source>
        <translation>Telefonisch gesprochen</translation>
    </message>
    <message>
        <source>Done: {entry}</source>
        <translation>Erledigt: {entry}</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>von {by}</translation>
    </message>
    <message>
        <source>on {origin}</source>
        <translation>bei {origin}</translation>
    </message>
</context>
<context>
    <name>views/activities/fields</name>
    <message>
        <source>About</source>
        <translation>Bezug</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline</name>
    <message>
        <source>Nothing has happened yet. Write a note above, or log a call.</source>
        <translation>Bisher ist nichts geschehen. Schreiben Sie oben eine Notiz oder erfassen Sie einen Anruf.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Open {log_at}</source>
        <translation>{log_at} öffnen</translation>
    </message>
    <message>
        <source>Open {origin}</source>
        <translation>{origin} öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline_delegate</name>
    <message>
        <source>{by} · on </source>
        <translation>{by} · bei </translation>
    </message>
    <message>
        <source>On </source>
        <translation>Bei </translation>
    </message>
</context>
<context>
    <name>views/call_run/asking</name>
    <message>
        <source>Call back on</source>
        <translation>Rückruf am</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Termin am</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_run_page</name>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Rückruf…</translation>
    </message>
    <message>
        <source>Not interested…</source>
        <translation>Kein Interesse…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Termin…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Umwandeln…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Change script</source>
        <translation>Leitfaden ändern</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>All call runs</source>
        <translation>Alle Telefonaktionen</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_runs</name>
    <message>
        <source>call runs</source>
        <translation>Telefonaktionen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>No call run yet. Select leads in their table and start one from there.</source>
        <translation>Noch keine Telefonaktion. Wählen Sie Leads in ihrer Tabelle aus und starten Sie von dort eine.</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Anzurufen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
</context>
<context>
    <name>views/call_run/caller_card</name>
    <message>
        <source>No phone number is known. Skip goes on to the next one.</source>
        <translation>Keine Telefonnummer bekannt. „Überspringen“ geht zum nächsten Eintrag.</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>{number} wählen</translation>
    </message>
    <message>
        <source>D dials</source>
        <translation>D wählt</translation>
    </message>
    <message>
        <source>Planned: {action}</source>
        <translation>Geplant: {action}</translation>
    </message>
    <message>
        <source>from {list}</source>
        <translation>aus {list}</translation>
    </message>
</context>
<context>
    <name>views/call_run/calling</name>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
    <message>
        <source>What was said (N to write, Escape to come back)</source>
        <translation>Was gesagt wurde (N zum Schreiben, Esc zurück)</translation>
    </message>
    <message>
        <source>{said}, {reached} reached</source>
        <translation>{said}, {reached} erreicht</translation>
    </message>
    <message>
        <source>What do you say? The next run over the same list begins with it.</source>
        <translation>Was sagen Sie? Die nächste Telefonaktion über dieselbe Liste beginnt damit.</translation>
    </message>
    <message>
        <source>Passed over: {news}.</source>
        <translation>Übergangen: {news}.</translation>
    </message>
    <message>
        <source>No answer: try again after</source>
        <translation>Nicht erreicht: erneut versuchen nach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>views/call_run/results</name>
    <message>
        <source>{called} called, {reached} reached</source>
        <translation>{called} angerufen, {reached} erreicht</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Call these again</source>
        <translation>Diese erneut anrufen</translation>
    </message>
    <message>
        <source>Called leads</source>
        <translation>Angerufene Leads</translation>
    </message>
    <message>
        <source>Called people</source>
        <translation>Angerufene Personen</translation>
    </message>
    <message>
        <source>Passed over: {known}.</source>
        <translation>Übergangen: {known}.</translation>
    </message>
</context>
<context>
    <name>views/companies/companies</name>
    <message>
        <source>companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>No companies yet. They come from converted leads; or add one yourself, or import a list.</source>
        <translation>Noch keine Firmen. Sie entstehen aus umgewandelten Leads, durch eigene Eingabe oder den Import einer Liste.</translation>
    </message>
</context>
<context>
    <name>views/companies/company_page</name>
    <message>
        <source>Nobody known here yet.</source>
        <translation>Hier ist noch niemand bekannt.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Lead that became this company</source>
        <translation>Lead, der zu dieser Firma wurde</translation>
    </message>
</context>
<context>
    <name>views/data_health/data_health_page</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>views/data_health/duplicates_page</name>
    <message>
        <source>Across</source>
        <translation>Übergreifend</translation>
    </message>
    <message>
        <source>No likely duplicates. Good.</source>
        <translation>Keine wahrscheinlichen Dubletten. Gut so.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Compared by e-mail, phone, name with company, web domain, and names that are much alike.</source>
        <translation>Verglichen nach E-Mail, Telefon, Name mit Firma, Web-Domain und sehr ähnlichen Namen.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Linken öffnen</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Rechten öffnen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>likely pair</source>
        <translation>wahrscheinliches Paar</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>wahrscheinliche Paare</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message>
        <source>Looking… {share}</source>
        <translation>Wird gesucht… {share}</translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_rows_view</name>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Company or city</source>
        <translation>Firma oder Ort</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Records that lack something</source>
        <translation>Datensätze, denen etwas fehlt</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Fehlende Angaben</translation>
    </message>
    <message>
        <source>Back to what is missing</source>
        <translation>Zurück zum Fehlenden</translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_table_model</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
</context>
<context>
    <name>views/data_health/missing_page</name>
    <message>
        <source>Nothing is missing. Good.</source>
        <translation>Nichts fehlt. Gut so.</translation>
    </message>
    <message>
        <source>{gaps} in {records}</source>
        <translation>{gaps} in {records}</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Erinnerung kopieren</translation>
    </message>
    <message>
        <source>Open records only. What is required is chosen in Settings.</source>
        <translation>Nur offene Datensätze. Was Pflicht ist, wird in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>The reminder to {whose} is in the clipboard</source>
        <translation>Die Erinnerung an {whose} ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>A note to the owner of the chosen column, to be pasted into a mail</source>
        <translation>Eine Nachricht an den Zuständigen der gewählten Spalte, zum Einfügen in eine E-Mail</translation>
    </message>
</context>
<context>
    <name>views/data_health/pair_model</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>views/file_drops</name>
    <message>
        <source>Drop to open this database</source>
        <translation>Ablegen, um diese Datenbank zu öffnen</translation>
    </message>
    <message>
        <source>Drop it on the record it belongs to</source>
        <translation>Auf dem Datensatz ablegen, zu dem es gehört</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
        <source>Drop to keep with {name}</source>
        <translation>Bei {name} ablegen</translation>
    </message>
</context>
<context>
    <name>views/forecasts/changes_view</name>
    <message>
        <source>No snapshot yet. Keep one now: the next forecast then says what has changed since.</source>
        <translation>Noch kein Snapshot. Erstellen Sie jetzt einen: Die nächste Prognose zeigt dann, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>The last snapshot</source>
        <translation>Der letzte Snapshot</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Snapshot entfernen</translation>
    </message>
    <message>
        <source>What changed from {on} to {other_on}</source>
        <translation>Änderungen vom {on} bis {other_on}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{pipeline} · {difference} {currency} {more} in the total.</source>
        <translation>{pipeline} · {difference} {currency} {more} in der Summe.</translation>
    </message>
    <message>
        <source>{pipeline} · the total is the same.</source>
        <translation>{pipeline} · Die Summe ist gleich geblieben.</translation>
    </message>
    <message>
        <source>In the total on {on}</source>
        <translation>In der Summe am {on}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>views/forecasts/chart_view</name>
    <message>
        <source>{period}: {count}
Amount {amount}
Weighted {weighted}</source>
        <translation>{period}: {count}
Betrag {amount}
Gewichtet {weighted}</translation>
    </message>
    <message>
        <source>Amount and weighted amount by period</source>
        <translation>Betrag und gewichteter Betrag nach Zeitraum</translation>
    </message>
</context>
<context>
    <name>views/forecasts/figure_lines</name>
    <message>
        <source>All that is forecast</source>
        <translation>Alles Prognostizierte</translation>
    </message>
</context>
<context>
    <name>views/forecasts/forecast_view</name>
    <message>
        <source>Nothing to forecast yet. An opportunity with an amount and a close date appears here.</source>
        <translation>Noch nichts zu prognostizieren. Eine Chance mit Betrag und Abschlussdatum erscheint hier.</translation>
    </message>
    <message>
        <source>Go to Opportunities</source>
        <translation>Zu den Chancen</translation>
    </message>
    <message>
        <source>Print forecast…</source>
        <translation>Prognose drucken…</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
</context>
<context>
    <name>views/forecasts/quotas_view</name>
    <message>
        <source>Open</source>
        <comment>money</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source> Click a quota to change it.</source>
        <translation> Klicken Sie auf eine Zielvorgabe, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Coverage: how many times the open amount holds what is still to be won. The manager's figure stands beside the owner's and changes none. In {currency}.{ask}</source>
        <translation>Deckung: wie oft das noch zu Gewinnende im offenen Betrag enthalten ist. Der Wert der Leitung steht neben dem der Zuständigen und ändert keinen. In {currency}.{ask}</translation>
    </message>
    <message>
        <source>The sum of shorter periods</source>
        <translation>Die Summe kürzerer Zeiträume</translation>
    </message>
</context>
<context>
    <name>views/forecasts/rows_view</name>
    <message>
        <source>Put off</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>How often its close date was put off</source>
        <translation>Wie oft das Abschlussdatum verschoben wurde</translation>
    </message>
    <message>
        <source>In the rows of a bridge: from what to what</source>
        <translation>In den Zeilen einer Überleitung: von was auf was</translation>
    </message>
    <message>
        <source>Opportunities of this figure</source>
        <translation>Chancen hinter dieser Zahl</translation>
    </message>
    <message>
        <source>Back to the forecast</source>
        <translation>Zurück zur Prognose</translation>
    </message>
    <message>
        <source>{count} · {amount} {currency} · weighted {weighted}</source>
        <translation>{count} · {amount} {currency} · gewichtet {weighted}</translation>
    </message>
</context>
<context>
    <name>views/forecasts/trust_view</name>
    <message>
        <source>Foretold on</source>
        <translation>Prognose vom</translation>
    </message>
    <message>
        <source>Weighted then</source>
        <translation>Gewichtet damals</translation>
    </message>
    <message>
        <source>Commit then</source>
        <translation>Zugesagt damals</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Of the weighted</source>
        <translation>Vom Gewichteten</translation>
    </message>
    <message>
        <source>Trust by owner</source>
        <translation>Verlässlichkeit nach Zuständigen</translation>
    </message>
    <message>
        <source>Trust by period</source>
        <translation>Verlässlichkeit nach Zeitraum</translation>
    </message>
    <message>
        <source>What was foretold</source>
        <translation>Was prognostiziert war</translation>
    </message>
    <message>
        <source>No snapshot is old enough yet to be compared with what came.</source>
        <translation>Noch ist kein Snapshot alt genug für den Vergleich mit dem, was eintrat.</translation>
    </message>
    <message>
        <source>Shares of the amount, of what is forecast and of what is past its date. Untouched: nobody has changed it, written, called or met for {untouched_days} days. In {currency}.</source>
        <translation>Anteile am Betrag, am Prognostizierten und am Überfälligen. Unberührt: {untouched_days} Tage lang weder geändert noch angeschrieben, angerufen oder getroffen. In {currency}.</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Nach Zeitraum</translation>
    </message>
    <message>
        <source>What earlier snapshots foretold, and what came</source>
        <translation>Was frühere Snapshots prognostizierten und was eintrat</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> bisher</translation>
    </message>
</context>
<context>
    <name>views/forecasts/waterfall_view</name>
    <message>
        <source>What changed between the two</source>
        <translation>Was sich zwischen beiden geändert hat</translation>
    </message>
</context>
<context>
    <name>views/formats</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{ahead} days ago</source>
        <translation>vor {ahead} Tagen</translation>
    </message>
</context>
<context>
    <name>views/guide_window</name>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/guidelines_page</name>
    <message>
        <source>Print guidelines</source>
        <translation>Richtlinien drucken</translation>
    </message>
    <message>
        <source>Click a meaning to write it anew; everybody reads it.</source>
        <translation>Klicken Sie auf eine Bedeutung, um sie neu zu schreiben; alle lesen sie.</translation>
    </message>
    <message>
        <source>An administrator writes them; everybody counts by them.</source>
        <translation>Ein Administrator schreibt sie; alle zählen danach.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/meaning_field</name>
    <message>
        <source>Say what the team means by it</source>
        <translation>Sagen Sie, was das Team damit meint</translation>
    </message>
</context>
<context>
    <name>views/history/change_list</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. All that you do is noted here and can be undone.</source>
        <translation>Noch wurde nichts geändert. Alles, was Sie tun, wird hier vermerkt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Diese Änderung rückgängig machen</translation>
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
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Redo this change</source>
        <translation>Diese Änderung wiederholen</translation>
    </message>
    <message>
        <source>Put back the old value</source>
        <translation>Alten Wert zurücksetzen</translation>
    </message>
    <message>
        <source>, undone since</source>
        <translation>, seither rückgängig gemacht</translation>
    </message>
    <message>
        <source>This change left nothing in the history, or was removed from it.</source>
        <translation>Diese Änderung hinterließ nichts im Verlauf oder wurde daraus entfernt.</translation>
    </message>
</context>
<context>
    <name>views/history/record_history</name>
    <message>
        <source>History of {name}</source>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Verlauf des Datensatzes</translation>
    </message>
    <message>
        <source>{said}, the latest first</source>
        <translation>{said}, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing of it is in the history.</source>
        <translation>Nichts davon steht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>views/imports/import_detail</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>SHA-256 {file_hash}</source>
        <translation>SHA-256 {file_hash}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Where the columns went</source>
        <translation>Wohin die Spalten gingen</translation>
    </message>
</context>
<context>
    <name>views/imports/import_records</name>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>The beginning of the file's SHA-256: the same content has the same, whatever the file is called</source>
        <translation>Der Anfang des SHA-256 der Datei: Gleicher Inhalt hat den gleichen, wie die Datei auch heißt</translation>
    </message>
    <message>
        <source>No list has been imported yet. Drop an Excel or CSV file on the window, or choose one.</source>
        <translation>Noch wurde keine Liste importiert. Ziehen Sie eine Excel- oder CSV-Datei auf das Fenster oder wählen Sie eine.</translation>
    </message>
</context>
<context>
    <name>views/imports/imports_page</name>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
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
        <translation>Liste</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Of all files that came in as this list</source>
        <translation>Aus allen Dateien, die als diese Liste kamen</translation>
    </message>
    <message>
        <source>Rows that were known already, or left out</source>
        <translation>Zeilen, die bereits bekannt waren oder ausgelassen wurden</translation>
    </message>
    <message>
        <source>Written to, called or met. Click the count to see these leads</source>
        <translation>Angeschrieben, angerufen oder getroffen. Ein Klick auf die Zahl zeigt diese Leads</translation>
    </message>
    <message>
        <source>Qualified: people and companies now. Click the count to see these leads</source>
        <translation>Qualifiziert: jetzt Personen und Firmen. Ein Klick auf die Zahl zeigt diese Leads</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with</source>
        <translation>Der Gewinnbetrag der Chancen, die daraus entstanden</translation>
    </message>
    <message>
        <source>What the list cost</source>
        <translation>Was die Liste gekostet hat</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was converted</source>
        <translation>Die Kosten der Liste für jeden umgewandelten Lead</translation>
    </message>
    <message>
        <source>No list has come in yet. Its name, supplier and cost are asked for while it is imported.</source>
        <translation>Noch keine Liste eingegangen. Name, Lieferant und Kosten werden beim Import erfragt.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Listen exportieren</translation>
    </message>
</context>
<context>
    <name>views/leads/lead_page</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact went both ways: ready to be qualified.</source>
        <translation>Kontakt in beide Richtungen: bereit zum Qualifizieren.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde zu</translation>
    </message>
    <message>
        <source>Mark dead…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Mark dead</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{title} at</source>
        <translation>{title} bei</translation>
    </message>
</context>
<context>
    <name>views/leads/leads</name>
    <message>
        <source>No leads yet. Import a list that you bought, or type the first one.</source>
        <translation>Noch keine Leads. Importieren Sie eine gekaufte Liste oder geben Sie den ersten ein.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Angewärmt</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>warming</translation>
    </message>
    <message>
        <source>Mark {} dead</source>
        <translation>{} verwerfen</translation>
    </message>
    <message>
        <source>Convert together…</source>
        <translation>Gemeinsam umwandeln…</translation>
    </message>
    <message>
        <source>Convert {} together…</source>
        <translation>{} gemeinsam umwandeln…</translation>
    </message>
    <message>
        <source>Mark {} dead…</source>
        <translation>{} verwerfen…</translation>
    </message>
    <message>
        <source>bring_back</source>
        <translation>bring_back</translation>
    </message>
    <message>
        <source>Bring {} back</source>
        <translation>{} zurückholen</translation>
    </message>
</context>
<context>
    <name>views/main_window</name>
    <message>
        <source>Copy report…</source>
        <translation>Bericht kopieren…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation>Namen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>1 record has</source>
        <translation>1 Datensatz wurde</translation>
    </message>
    <message>
        <source>{count:,} records have</source>
        <translation>{count:,} Datensätze wurden</translation>
    </message>
    <message>
        <source>“{what}” is not undone yet: {records} been changed since.</source>
        <translation>„{what}“ ist noch nicht rückgängig gemacht: {records} seither geändert.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave those</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Mitnehmen</translation>
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
        <translation>Was eine Einheit ihrer Währung in unserer wert ist, wie bei Eingabe des Betrags</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunities</name>
    <message>
        <source>No opportunities yet. Convert a lead into one, or add the first yourself.</source>
        <translation>Noch keine Chancen. Wandeln Sie einen Lead um oder beginnen Sie selbst eine.</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunity_page</name>
    <message>
        <source>Put off {times}, {days} in all</source>
        <translation>{times} verschoben, {days} insgesamt</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Noch niemand beteiligt.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Use the stage's likelihood</source>
        <translation>Wahrscheinlichkeit der Phase verwenden</translation>
    </message>
    <message>
        <source>Move to another pipeline…</source>
        <translation>In andere Pipeline verschieben…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Use the stage's likelihood again</source>
        <translation>Wieder die Wahrscheinlichkeit der Phase verwenden</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Rolle ändern…</translation>
    </message>
    <message>
        <source>Remove from opportunity</source>
        <translation>Aus der Chance entfernen</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Make primary contact</source>
        <translation>Zum Hauptkontakt machen</translation>
    </message>
    <message>
        <source>Lead that became this opportunity</source>
        <translation>Lead, der zu dieser Chance wurde</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_bar</name>
    <message>
        <source>Present stage</source>
        <translation>Jetzige Phase</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Durchlaufen</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_history</name>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>unter einer Stunde</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Phasenverlauf</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>Alle Phasen zeigen</translation>
    </message>
</context>
<context>
    <name>views/people/people</name>
    <message>
        <source>Nobody here yet. People come from converted leads; or add one yourself, or import a list.</source>
        <translation>Noch niemand hier. Personen entstehen aus umgewandelten Leads, durch eigene Eingabe oder den Import einer Liste.</translation>
    </message>
</context>
<context>
    <name>views/people/person_page</name>
    <message>
        <source>Takes part in none yet.</source>
        <translation>Noch an keiner beteiligt.</translation>
    </message>
    <message>
        <source>Lead that became this person</source>
        <translation>Lead, der zu dieser Person wurde</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_area</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Another pipeline…</source>
        <translation>Andere Pipeline…</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_bar</name>
    <message>
        <source>All owners</source>
        <translation>Alle im Team</translation>
    </message>
    <message>
        <source>Closes any time</source>
        <translation>Abschluss jederzeit</translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation>offene Chance</translation>
    </message>
    <message>
        <source>open opportunities</source>
        <translation>offene Chancen</translation>
    </message>
    <message>
        <source>{amount_text} in {counted}, weighted {weighted_sums}</source>
        <translation>{amount_text} in {counted}, gewichtet {weighted_sums}</translation>
    </message>
    <message>
        <source>Filter opportunities</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Stockend</translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation>Abgeschlossene ausblenden</translation>
    </message>
    <message>
        <source>Only what has stood in its stage for longer than the stage allows</source>
        <translation>Nur was länger in seiner Phase steht, als die Phase erlaubt</translation>
    </message>
    <message>
        <source>Without the cards that are won or lost</source>
        <translation>Ohne die gewonnenen oder verlorenen Karten</translation>
    </message>
    <message>
        <source>, of those that match</source>
        <translation>, von den passenden</translation>
    </message>
    <message>
        <source>Open stages only; what is won or lost is not in the total{narrowed}</source>
        <translation>Nur offene Phasen; Gewonnenes und Verlorenes ist nicht in der Summe{narrowed}</translation>
    </message>
    <message>
        <source>No open opportunities</source>
        <translation>Keine offenen Chancen</translation>
    </message>
    <message>
        <source>Rotting ({rotting})</source>
        <translation>Stockend ({rotting})</translation>
    </message>
    <message>
        <source>Choose pipeline</source>
        <translation>Pipeline wählen</translation>
    </message>
    <message>
        <source>Close period</source>
        <translation>Abschlusszeitraum</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_board_model</name>
    <message>
        <source> by hand</source>
        <translation> von Hand</translation>
    </message>
    <message>
        <source>Closed {closed_on}</source>
        <translation>Abgeschlossen {closed_on}</translation>
    </message>
    <message>
        <source>Close date {close_on}</source>
        <translation>Abschlussdatum {close_on}</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Seit heute</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}{by_hand}</source>
        <translation>Wahrscheinlichkeit {likelihood}{by_hand}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>{since} in this stage</source>
        <translation>{since} in dieser Phase</translation>
    </message>
    <message>
        <source>Owner {owner}</source>
        <translation>Zuständig: {owner}</translation>
    </message>
    <message>
        <source>, longer than it should</source>
        <translation>, länger als vorgesehen</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_delegate</name>
    <message>
        <source>{likelihood} by hand</source>
        <translation>{likelihood} von Hand</translation>
    </message>
</context>
<context>
    <name>views/pipelines/pipeline_board</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>In die vorige Phase</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>In die nächste Phase</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>In Phase verschieben…</translation>
    </message>
    <message>
        <source>Collapse or expand stage</source>
        <translation>Phase ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Opened {made} in {stage}</source>
        <translation>{made} in {stage} eröffnet</translation>
    </message>
    <message>
        <source>Let {count} opportunities follow their stages again</source>
        <translation>{count} Chancen folgen wieder ihren Phasen</translation>
    </message>
    <message>
        <source>No opportunities match.</source>
        <translation>Keine passenden Chancen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts Offenes</translation>
    </message>
    <message>
        <source>{state} in {name} yet. {begin_an_opportunity}</source>
        <translation>{state} in {name}. {begin_an_opportunity}</translation>
    </message>
    <message>
        <source>Begin an opportunity here, or convert a lead.</source>
        <translation>Beginnen Sie hier eine Chance oder wandeln Sie einen Lead um.</translation>
    </message>
</context>
<context>
    <name>views/pipelines/stage_column</name>
    <message>
        <source>weighted {weighted_sums}</source>
        <translation>gewichtet {weighted_sums}</translation>
    </message>
    <message>
        <source>not in the total</source>
        <translation>nicht in der Summe</translation>
    </message>
    <message>
        <source>Show the cards of {stage}</source>
        <translation>Karten von {stage} zeigen</translation>
    </message>
    <message>
        <source>Collapse {stage}</source>
        <translation>{stage} einklappen</translation>
    </message>
    <message>
        <source>New opportunity in {stage}</source>
        <translation>Neue Chance in {stage}</translation>
    </message>
    <message>
        <source>Name of the new opportunity in {stage}</source>
        <translation>Name der neuen Chance in {stage}</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabe</translation>
    </message>
    <message>
        <source>Cards hidden</source>
        <translation>Karten ausgeblendet</translation>
    </message>
</context>
<context>
    <name>views/query_box</name>
    <message>
        <source>Build filter…</source>
        <translation>Filter erstellen…</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>views/record_list</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>{many} filtern</translation>
    </message>
    <message>
        <source> in {subset}</source>
        <translation> in {subset}</translation>
    </message>
    <message>
        <source> match “{query}”</source>
        <translation> zu „{query}“</translation>
    </message>
    <message>
        <source>No {many}{where}{asked}.</source>
        <translation>Keine {many}{where}{asked}.</translation>
    </message>
</context>
<context>
    <name>views/records/clipboard</name>
    <message>
        <source>These are {rows:,} cells, and {most_copied:,} can be copied; export them instead.</source>
        <translation>Das sind {rows:,} Zellen, kopierbar sind {most_copied:,}; exportieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>There are more than {most_pasted:,} cells on the clipboard; import them instead, with Import… and Paste.</source>
        <translation>Die Zwischenablage enthält mehr als {most_pasted:,} Zellen; importieren Sie sie stattdessen, mit „Importieren…“ und „Einfügen“.</translation>
    </message>
    <message>
        <source>{width} columns were copied, and there are {count} from here to the right.</source>
        <translation>{width} Spalten wurden kopiert, ab hier nach rechts gibt es {count}.</translation>
    </message>
    <message>
        <source>{fixed} is not edited in the table, so nothing was pasted.</source>
        <translation>{fixed} wird nicht in der Tabelle bearbeitet, daher wurde nichts eingefügt.</translation>
    </message>
</context>
<context>
    <name>views/records/contact_card</name>
    <message>
        <source>Code for the phone…</source>
        <translation>Code fürs Telefon…</translation>
    </message>
</context>
<context>
    <name>views/records/deal_rows</name>
    <message>
        <source>closes {}</source>
        <translation>Abschluss {}</translation>
    </message>
    <message>
        <source>won {}</source>
        <translation>gewonnen {}</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>verloren {}</translation>
    </message>
</context>
<context>
    <name>views/records/dragged_files</name>
    <message>
        <source>The other program did not hand over the mail; drag it to the desktop first, and from there here.</source>
        <translation>Das andere Programm hat die E-Mail nicht übergeben; ziehen Sie sie zuerst auf den Schreibtisch und von dort hierher.</translation>
    </message>
</context>
<context>
    <name>views/records/field_groups</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>empty field</source>
        <translation>leeres Feld</translation>
    </message>
    <message>
        <source>empty fields</source>
        <translation>leere Felder</translation>
    </message>
    <message>
        <source>Hide {fields}</source>
        <translation>{fields} ausblenden</translation>
    </message>
    <message>
        <source>Show {fields}</source>
        <translation>{fields} einblenden</translation>
    </message>
</context>
<context>
    <name>views/records/later_panel</name>
    <message>
        <source>Undo and leave those</source>
        <translation>Rückgängig machen und diese lassen</translation>
    </message>
    <message>
        <source>Undo and take them along</source>
        <translation>Rückgängig machen und mitnehmen</translation>
    </message>
    <message>
        <source>{records} been changed since</source>
        <translation>{records} seither geändert</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>und {count:,} weitere</translation>
    </message>
    <message>
        <source>Undo and leave it</source>
        <translation>Rückgängig machen und ihn lassen</translation>
    </message>
    <message>
        <source>Undo and take it along</source>
        <translation>Rückgängig machen und ihn mitnehmen</translation>
    </message>
</context>
<context>
    <name>views/records/link_picker</name>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
</context>
<context>
    <name>views/records/next_action</name>
    <message>
        <source>And then</source>
        <translation>Und danach</translation>
    </message>
    <message>
        <source>Done, and plan the next</source>
        <translation>Erledigt, und den nächsten planen</translation>
    </message>
    <message>
        <source>Next action…</source>
        <translation>Nächster Schritt…</translation>
    </message>
    <message>
        <source>Change the next action</source>
        <translation>Nächsten Schritt ändern</translation>
    </message>
    <message>
        <source>Next action: {days}</source>
        <translation>Nächster Schritt: {days}</translation>
    </message>
    <message>
        <source>“{words}” is done. Leave both empty if nothing comes next.</source>
        <translation>„{words}“ ist erledigt. Lassen Sie beides leer, wenn nichts folgt.</translation>
    </message>
    <message>
        <source>“Call every month” comes again by itself, once it is done.</source>
        <translation>„Call every month“ kehrt von selbst wieder, sobald es erledigt ist.</translation>
    </message>
</context>
<context>
    <name>views/records/noun_clipboard</name>
    <message>
        <source>{copied} rows were copied, and there are {rows} to paste them into.</source>
        <translation>{copied} Zeilen wurden kopiert, zum Einfügen gibt es {rows}.</translation>
    </message>
    <message>
        <source>Select the {many} first into which you want to paste.</source>
        <translation>Wählen Sie zuerst aus, wo eingefügt werden soll: {many}.</translation>
    </message>
</context>
<context>
    <name>views/records/noun_list</name>
    <message>
        <source> that match “{query}”</source>
        <translation> zu „{query}“</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Etiketten drucken…</translation>
    </message>
    <message>
        <source>Print call sheet…</source>
        <translation>Anrufliste drucken…</translation>
    </message>
</context>
<context>
    <name>views/records/number_field</name>
    <message>
        <source>from 0 to {highest}</source>
        <translation>von 0 bis {highest}</translation>
    </message>
    <message>
        <source>“{text}” is no whole number {among}.</source>
        <translation>„{text}“ ist keine ganze Zahl {among}.</translation>
    </message>
</context>
<context>
    <name>views/records/own_columns</name>
    <message>
        <source>Words of your own, to find records by</source>
        <translation>Ihre eigenen Begriffe, um Datensätze zu finden</translation>
    </message>
</context>
<context>
    <name>views/records/record_files</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>{size:,.0f} kB</source>
        <translation>{size:,.0f} kB</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Drop mails and other files here to keep them.</source>
        <translation>Ziehen Sie E-Mails und andere Dateien hierher, um sie abzulegen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>delete_file</source>
        <translation>delete_file</translation>
    </message>
    <message>
        <source>{name} is a program, and opening it would run it. If you trust it, save it first.</source>
        <translation>{name} ist ein Programm; Öffnen würde es ausführen. Wenn Sie ihm vertrauen, speichern Sie es zuerst.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
</context>
<context>
    <name>views/records/record_header</name>
    <message>
        <source>Back to {list_name}</source>
        <translation>Zurück: {list_name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} von {count}</translation>
    </message>
</context>
<context>
    <name>views/records/related_list</name>
    <message>
        <source>More about {link}</source>
        <translation>Mehr zu {link}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
</context>
<context>
    <name>views/records/saved_views</name>
    <message>
        <source>Save changes to this view</source>
        <translation>Änderungen dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename or share view…</source>
        <translation>Ansicht umbenennen oder freigeben…</translation>
    </message>
    <message>
        <source>Move view left</source>
        <translation>Ansicht nach links</translation>
    </message>
    <message>
        <source>Move view right</source>
        <translation>Ansicht nach rechts</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>views/records/selection_deeds</name>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>Aktivität erfassen…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Verschlagworten…</translation>
    </message>
    <message>
        <source>Assign {}…</source>
        <translation>{} zuweisen…</translation>
    </message>
    <message>
        <source>Edit {}…</source>
        <translation>{} bearbeiten…</translation>
    </message>
    <message>
        <source>all {records}</source>
        <translation>alle {records}</translation>
    </message>
    <message>
        <source>Tag {}…</source>
        <translation>{} verschlagworten…</translation>
    </message>
    <message>
        <source>Merge {}…</source>
        <translation>{} zusammenführen…</translation>
    </message>
</context>
<context>
    <name>views/records/sheet_page</name>
    <message>
        <source>{sentence} You wrote “{text}”.</source>
        <translation>{sentence} Sie schrieben „{text}“.</translation>
    </message>
    <message>
        <source>Back to {home}</source>
        <translation>Zurück: {home}</translation>
    </message>
    <message>
        <source>History of this {kind}</source>
        <translation>Verlauf ({kind})</translation>
    </message>
    <message>
        <source>Delete {kind}</source>
        <translation>{kind} löschen</translation>
    </message>
    <message>
        <source>Next action tomorrow</source>
        <translation>Nächster Schritt morgen</translation>
    </message>
    <message>
        <source>Drop to keep with {sheet}</source>
        <translation>Bei {sheet} ablegen</translation>
    </message>
</context>
<context>
    <name>views/records/starting_calls</name>
    <message>
        <source>Start call run</source>
        <translation>Telefonaktion starten</translation>
    </message>
    <message>
        <source>Start call run over {whom}</source>
        <translation>Telefonaktion starten: {whom}</translation>
    </message>
</context>
<context>
    <name>views/records/value_line</name>
    <message>
        <source>Changed meanwhile to “{text}”.</source>
        <translation>Inzwischen geändert in „{text}“.</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Inzwischen geleert.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Add {column}</source>
        <translation>{column} hinzufügen</translation>
    </message>
</context>
<context>
    <name>views/records/ways_out</name>
    <message>
        <source>Show on a map</source>
        <translation>Auf einer Karte zeigen</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>An {value} schreiben</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>{value} anrufen</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>{value} öffnen</translation>
    </message>
    <message>
        <source>Visit {value}</source>
        <translation>{value} besuchen</translation>
    </message>
</context>
<context>
    <name>views/recycle_bin/recycle_bin</name>
    <message>
        <source>deleted record</source>
        <translation>gelöschter Datensatz</translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation>gelöschte Datensätze</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete waits here and can be brought back.</source>
        <translation>Nichts ist gelöscht. Was Sie löschen, wartet hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Bring {records} back</source>
        <translation>{records} zurückholen</translation>
    </message>
</context>
<context>
    <name>views/reports/question_bar</name>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
</context>
<context>
    <name>views/reports/report_view</name>
    <message>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
    </message>
</context>
<context>
    <name>views/reports/reports</name>
    <message>
        <source>Print {report}</source>
        <translation>{report} drucken</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
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
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Interaktion am</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Qualifiziert am</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Zurück zum Bericht</translation>
    </message>
    <message>
        <source>{titles} of this figure</source>
        <translation>{titles} hinter dieser Zahl</translation>
    </message>
</context>
<context>
    <name>views/search_anywhere</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden zu „{text}“</translation>
    </message>
</context>
<context>
    <name>views/settings/appearance_section</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>For you on this computer.</source>
        <translation>Für Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Holds at once; what the team has typed stays as it is.</source>
        <translation>Gilt sofort; was das Team eingegeben hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
</context>
<context>
    <name>views/settings/backups_section</name>
    <message>
        <source>A whole copy of the database, made and checked by the program while you work.</source>
        <translation>Eine ganze Kopie der Datenbank, vom Programm erstellt und geprüft, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Tägliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Weekly backups that are kept</source>
        <translation>Wöchentliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Jetzt aufbewahrt</translation>
    </message>
    <message>
        <source>Make a backup once a day, while the program runs</source>
        <translation>Einmal am Tag sichern, während das Programm läuft</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Use the program's own folder</source>
        <translation>Ordner des Programms verwenden</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>For a copy of your own, choose File › Back up.</source>
        <translation>Für eine eigene Kopie wählen Sie „Datei › Sichern“.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>views/settings/history_section</name>
    <message>
        <source>Every change is kept with the values before and after it, so that it can be undone and told.</source>
        <translation>Jede Änderung wird mit den Werten davor und danach aufbewahrt, damit sie sich rückgängig machen und nachlesen lässt.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 Monate</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source> since {date}</source>
        <translation> seit {date}</translation>
    </message>
    <message>
        <source>change is</source>
        <translation>Änderung ist</translation>
    </message>
    <message>
        <source>changes are</source>
        <translation>Änderungen sind</translation>
    </message>
    <message>
        <source>Remove older changes</source>
        <translation>Ältere Änderungen entfernen</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>Datei verdichten</translation>
    </message>
    <message>
        <source>Nothing is ever removed.</source>
        <translation>Nie wird etwas entfernt.</translation>
    </message>
    <message>
        <source>{older} from before {date}. Removing them cannot be taken back, and what they did cannot be undone any more; the records stay as they are. The program removes what has become older when an administrator starts it, and says so.</source>
        <translation>{older} von vor dem {date}. Das Entfernen lässt sich nicht zurücknehmen, und was sie taten, lässt sich nicht mehr rückgängig machen; die Datensätze bleiben, wie sie sind. Das Programm entfernt, was älter geworden ist, wenn ein Administrator es startet, und sagt es.</translation>
    </message>
    <message>
        <source>The file is {saved:,.1f} MB smaller.</source>
        <translation>Die Datei ist um {saved:,.1f} MB kleiner.</translation>
    </message>
    <message>
        <source>There was no room to give back.</source>
        <translation>Es war kein Platz freizugeben.</translation>
    </message>
</context>
<context>
    <name>views/settings/list_editor</name>
    <message>
        <source>Add {one}</source>
        <translation>{one} hinzufügen</translation>
    </message>
    <message>
        <source>Move {one} up</source>
        <translation>{one} nach oben</translation>
    </message>
    <message>
        <source>Move {one} down</source>
        <translation>{one} nach unten</translation>
    </message>
</context>
<context>
    <name>views/settings/notifications_section</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>For you on this computer, from the system tray, while the program runs.</source>
        <translation>Für Sie auf diesem Computer, aus dem Infobereich, während das Programm läuft.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me from</source>
        <translation>Erinnern ab</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Say once a day what is due</source>
        <translation>Einmal am Tag sagen, was fällig ist</translation>
    </message>
    <message>
        <source>Say when long work is done while another program is in front</source>
        <translation>Sagen, wenn lange Arbeit fertig ist, während ein anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>No notifications between these times</source>
        <translation>Keine Benachrichtigungen zwischen diesen Zeiten</translation>
    </message>
</context>
<context>
    <name>views/settings/office_section</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Unternehmen und Briefkopf</translation>
    </message>
    <message>
        <source>Stands at the top of printed forecasts. Each field is kept as soon as you leave it.</source>
        <translation>Steht oben auf gedruckten Prognosen. Jedes Feld wird gespeichert, sobald Sie es verlassen.</translation>
    </message>
    <message>
        <source>Quarters and years of the forecast follow it.</source>
        <translation>Quartale und Jahre der Prognose richten sich danach.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
</context>
<context>
    <name>views/settings/own_field_details</name>
    <message>
        <source>The field of the same name</source>
        <translation>Das Feld gleichen Namens</translation>
    </message>
    <message>
        <source>Records keep a choice that is taken away; one that is changed is changed in all of them.</source>
        <translation>Datensätze behalten einen entfernten Auswahlwert; ein geänderter ändert sich überall.</translation>
    </message>
    <message>
        <source>When a lead is converted, the value goes to:</source>
        <translation>Beim Umwandeln eines Leads geht der Wert nach:</translation>
    </message>
</context>
<context>
    <name>views/settings/own_fields_section</name>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Fields that you add stand on record pages under More; they can be shown as columns, searched, imported and exported. Removing one hides its values; Undo brings them back.</source>
        <translation>Felder, die Sie hinzufügen, stehen auf den Seiten der Datensätze unter „Mehr“; sie lassen sich als Spalten zeigen, durchsuchen, importieren und exportieren. Entfernen blendet ihre Werte aus; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Chosen when the field is added</source>
        <translation>Beim Hinzufügen des Felds gewählt</translation>
    </message>
    <message>
        <source>Shown beside the field</source>
        <translation>Steht neben dem Feld</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Felder von</translation>
    </message>
</context>
<context>
    <name>views/settings/pipelines_section</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines und Phasen</translation>
    </message>
    <message>
        <source>A stage's kind says what a move into it means: open goes on, won and lost close the opportunity. What has history is retired instead of deleted, so no report of the past changes.</source>
        <translation>Die Art einer Phase sagt, was ein Wechsel dorthin bedeutet: „offen“ läuft weiter, „gewonnen“ und „verloren“ schließen die Chance ab. Was einen Verlauf hat, wird stillgelegt statt gelöscht; so ändert sich kein früherer Bericht.</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Chancen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>What a move into it means; the name is yours</source>
        <translation>Was ein Wechsel dorthin bedeutet; der Name ist Ihre Sache</translation>
    </message>
    <message>
        <source>Of what stands in it, unless set by hand</source>
        <translation>Für alles, was darin steht, wenn nicht von Hand gesetzt</translation>
    </message>
    <message>
        <source>Days after which a card turns warm; empty for never</source>
        <translation>Tage, nach denen eine Karte warm wird; leer für nie</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>many</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>What is open moves; what was won or lost stays with {pipeline} in every report.</source>
        <translation>Offenes zieht um; Gewonnenes und Verlorenes bleibt in jedem Bericht bei {pipeline}.</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>{counted} in {stage}.</source>
        <translation>{counted} in {stage}.</translation>
    </message>
    <message>
        <source>Stages of {shown}</source>
        <translation>Phasen von {shown}</translation>
    </message>
    <message>
        <source>Merge pipeline</source>
        <translation>Pipeline zusammenführen</translation>
    </message>
    <message>
        <source>Retire pipeline</source>
        <translation>Pipeline stilllegen</translation>
    </message>
    <message>
        <source>{counted} in {pipeline}.</source>
        <translation>{counted} in {pipeline}.</translation>
    </message>
</context>
<context>
    <name>views/settings/question_editor</name>
    <message>
        <source>Needed</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>Kann offen bleiben</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Without an answer, nothing leaves the stage forward</source>
        <translation>Ohne Antwort geht nichts aus der Phase weiter</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asked in a small sheet when an opportunity goes on, is won or moves to another pipeline, and kept in its history. The way back asks nothing, and what is lost need not be answered for.</source>
        <translation>Wird auf einem kleinen Blatt gefragt, wenn eine Chance weitergeht, gewonnen wird oder die Pipeline wechselt, und im Phasenverlauf aufbewahrt. Zurück wird nichts gefragt, und Verlorenes braucht keine Antworten.</translation>
    </message>
    <message>
        <source>Questions on leaving {stage}</source>
        <translation>Fragen beim Verlassen von {stage}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>First answer, Second answer</source>
        <translation>Erste Antwort, Zweite Antwort</translation>
    </message>
</context>
<context>
    <name>views/settings/rates_section</name>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>A total counts money of another currency at the rate of its day, and leaves it apart where no rate is known. What was won or lost keeps the rate of then.</source>
        <translation>Eine Summe rechnet andere Währungen zum Kurs ihres Tages und stellt sie gesondert, wo kein Kurs bekannt ist. Gewonnenes und Verlorenes behält den damaligen Kurs.</translation>
    </message>
    <message>
        <source>What one unit is worth in the company's currency</source>
        <translation>Was eine Einheit in der Währung des Unternehmens wert ist</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>in {ours}</source>
        <translation>in {ours}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
</context>
<context>
    <name>views/settings/reasons_section</name>
    <message>
        <source>Closing an opportunity as lost offers these. What was lost keeps the reason it was lost for.</source>
        <translation>Werden angeboten, wenn eine Chance als verloren abgeschlossen wird. Verlorenes behält den Grund, aus dem es verloren ging.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
</context>
<context>
    <name>views/settings/required_section</name>
    <message>
        <source>Nobody is held up while they write. Records in use that lack one of these are counted in Data health, owner by owner: open opportunities and leads, and all people and companies.</source>
        <translation>Niemand wird beim Schreiben aufgehalten. Verwendete Datensätze, denen davon etwas fehlt, zählt die Datenqualität, je Zuständigem: offene Chancen und Leads sowie alle Personen und Firmen.</translation>
    </message>
</context>
<context>
    <name>views/settings/statuses_section</name>
    <message>
        <source>The first open status is what a new lead gets. The meaning is shown as help wherever the status is chosen.</source>
        <translation>Der erste offene Status gilt für neue Leads. Die Bedeutung steht als Hilfe, wo der Status gewählt wird.</translation>
    </message>
    <message>
        <source>Open leads are worked on; dead and converted ones leave the working lists</source>
        <translation>Offene Leads werden bearbeitet; verworfene und umgewandelte verlassen die Arbeitslisten</translation>
    </message>
    <message>
        <source>Shown as help beside the status</source>
        <translation>Steht als Hilfe neben dem Status</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{leads} {have} the status {status}.</source>
        <translation>{leads} {have} den Status {status}.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>have</source>
        <translation>haben</translation>
    </message>
    <message>
        <source>Remove status</source>
        <translation>Status entfernen</translation>
    </message>
</context>
<context>
    <name>views/settings/tags_section</name>
    <message>
        <source>A new tag is made where a record gets it: on its page, in a table, or for a whole selection.</source>
        <translation>Ein neues Schlagwort entsteht dort, wo ein Datensatz es erhält: auf seiner Seite, in einer Tabelle oder für eine ganze Auswahl.</translation>
    </message>
    <message>
        <source>{records} {have} the tag {tag}.</source>
        <translation>{records} {have} das Schlagwort {tag}.</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Schlagwort zusammenführen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
</context>
<context>
    <name>views/settings/updates_section</name>
    <message>
        <source>Asking tells the server nothing but that somebody asks: no name, no version, no number.</source>
        <translation>Die Anfrage sagt dem Server nichts, außer dass jemand gefragt hat: keinen Namen, keine Version, keine Nummer.</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version</source>
        <translation>Einmal am Tag fragen, ob es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Dies ist Version {version}.</translation>
    </message>
    <message>
        <source>The page that names the newest version; it begins with https://.</source>
        <translation>Die Seite, die die neueste Version nennt; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation>Version {version} ist verfügbar; dies ist {own}.</translation>
    </message>
    <message>
        <source>The address did not answer with a version.</source>
        <translation>Unter der Adresse wurde keine Version genannt.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Nothing is asked until there is an address.</source>
        <translation>Es wird nichts gefragt, solange es keine Adresse gibt.</translation>
    </message>
    <message>
        <source>An address begins with https:// and names a server.</source>
        <translation>Eine Adresse beginnt mit https:// und nennt einen Server.</translation>
    </message>
</context>
<context>
    <name>views/settings/users_section</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A user is someone who works with CRM Desktop, never a person one does business with.</source>
        <translation>Benutzer sind alle, die mit CRM Desktop arbeiten, nie jemand, mit dem man Geschäfte macht.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>By which they connect to the server</source>
        <translation>Womit sie sich mit dem Server verbinden</translation>
    </message>
    <message>
        <source>Administrators also change settings, users and lists; viewers only look</source>
        <translation>Administratoren ändern auch Einstellungen, Benutzer und Listen; Betrachter sehen nur</translation>
    </message>
    <message>
        <source>Who has left owns nothing new, and what they did stays told</source>
        <translation>Wer ausgeschieden ist, wird für nichts Neues zuständig; was getan wurde, bleibt nachlesbar</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>“{account}” is taken off the server, and {user} connects no more. Undo does not bring it back.</source>
        <translation>„{account}“ wird vom Server genommen, und {user} kann sich nicht mehr verbinden. Rückgängig bringt es nicht zurück.</translation>
    </message>
    <message>
        <source>Make account…</source>
        <translation>Konto anlegen…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Neues Passwort…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>With an account of their own on the server, the server itself keeps everybody to their role, whichever program they use.</source>
        <translation>Mit einem eigenen Konto auf dem Server hält der Server selbst alle an ihre Rolle, gleich mit welchem Programm.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Server accounts</source>
        <translation>Serverkonten</translation>
    </message>
    <message>
        <source>{name} connects as “{account}” from now on.</source>
        <translation>{name} verbindet sich ab jetzt als „{account}“.</translation>
    </message>
    <message>
        <source>{name} connects with the new password from now on.</source>
        <translation>{name} verbindet sich ab jetzt mit dem neuen Passwort.</translation>
    </message>
</context>
<context>
    <name>views/settings/words_section</name>
    <message>
        <source>The records are the same in every language; what they are called follows at once, for everybody.</source>
        <translation>Die Datensätze sind in jeder Sprache gleich; wie sie heißen, ändert sich sofort und für alle.</translation>
    </message>
    <message>
        <source>Never engaged</source>
        <translation>Ohne Interaktion</translation>
    </message>
    <message>
        <source>Engaged, not qualified</source>
        <translation>Mit Interaktion, nicht qualifiziert</translation>
    </message>
    <message>
        <source>Qualified: somebody</source>
        <translation>Qualifiziert: jemand</translation>
    </message>
    <message>
        <source>Qualified: an organisation</source>
        <translation>Qualifiziert: eine Organisation</translation>
    </message>
    <message>
        <source>A deal</source>
        <translation>Ein Geschäft</translation>
    </message>
    <message>
        <source>After the first win</source>
        <translation>Nach dem ersten Gewinn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Work with leads</source>
        <translation>Mit Leads arbeiten</translation>
    </message>
    <message>
        <source>Guidelines…</source>
        <translation>Richtlinien…</translation>
    </message>
    <message>
        <source>What the team means by these words</source>
        <translation>Was das Team mit diesen Begriffen meint</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einzahl</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Mehrzahl</translation>
    </message>
    <message>
        <source>Type another word to use your own; empty the field to use the language's again.</source>
        <translation>Geben Sie ein anderes Wort ein, um Ihr eigenes zu verwenden; leeren Sie das Feld für das übliche.</translation>
    </message>
    <message>
        <source>Without leads, people and companies are entered and imported at once.</source>
        <translation>Ohne Leads werden Personen und Firmen gleich eingegeben und importiert.</translation>
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
        <translation>Nichts ist fällig, und nichts wartet auf Planung. Ein guter Moment für neue Leads.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>No leads yet. Import a list that you bought; what is to be done with them stands here.</source>
        <translation>Noch keine Leads. Importieren Sie eine gekaufte Liste; was damit zu tun ist, steht dann hier.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Done, and next…</source>
        <translation>Erledigt, und weiter…</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Auf morgen verschieben</translation>
    </message>
    <message>
        <source>Put off to next week</source>
        <translation>Auf nächste Woche verschieben</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>In Kalender exportieren…</translation>
    </message>
    <message>
        <source> · {done} done</source>
        <translation> · {done} erledigt</translation>
    </message>
    <message>
        <source>{day} · {due} to do{done}</source>
        <translation>{day} · {due} zu tun{done}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>In Kalender exportieren</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>{entries} exported for the calendar</source>
        <translation>{entries} für den Kalender exportiert</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>views/today/today_delegate</name>
    <message>
        <source>Next…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} weitere</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Alles erledigt.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
</context>
<context>
    <name>views/today/today_list_model</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Overdue for service</source>
        <translation>Service überfällig</translation>
    </message>
</context>
<context>
    <name>views/today/today_view</name>
    <message>
        <source>Done. What comes next?</source>
        <translation>Erledigt. Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Und dann?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>views/view_tabs</name>
    <message>
        <source>Done</source>
        <comment>many</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{view}, for everyone</source>
        <translation>{view}, für alle</translation>
    </message>
</context>
<context>
    <name>views/welcome/about_you</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Settings.</source>
        <translation>Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Stands in the history and as the owner of what you make.</source>
        <translation>Steht im Verlauf und als zuständig bei allem, was Sie anlegen.</translation>
    </message>
    <message>
        <source>Stands at the top of what you print.</source>
        <translation>Steht oben auf allem, was Sie drucken.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Einige Angaben zu Ihnen</translation>
    </message>
</context>
<context>
    <name>views/welcome/welcome</name>
    <message>
        <source>“{name}” as it was on a day before.</source>
        <translation>„{name}“ vom Stand eines früheren Tages.</translation>
    </message>
    <message>
        <source>Connect to the server of your team…</source>
        <translation>Mit dem Server Ihres Teams verbinden…</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Welcome to CRM Desktop</source>
        <translation>Willkommen bei CRM Desktop</translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, on your own computer.</source>
        <translation>Von der gekauften Liste bis zur gedruckten Prognose, auf Ihrem eigenen Computer.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>{name} is opened as soon as you have chosen where.</source>
        <translation>{name} wird geöffnet, sobald Sie gewählt haben, wo.</translation>
    </message>
    <message>
        <source>Open my database</source>
        <translation>Meine Datenbank öffnen</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Alles ist, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Your own database, in a file on this computer.</source>
        <translation>Ihre eigene Datenbank, in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCards; you see every row before it is kept.</source>
        <translation>Aus Excel, CSV oder vCards; Sie sehen jede Zeile, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>With invented data, apart from your own.</source>
        <translation>Mit erfundenen Daten, getrennt von Ihren eigenen.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>A file that you or a colleague have made.</source>
        <translation>Eine Datei, die Sie oder jemand aus dem Team erstellt haben.</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>views/widgets/bulk_bar</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
</context>
<context>
    <name>views/widgets/date_field</name>
    <message>
        <source>Choose date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>“{text}” is no date. Try 21 Nov, fri, or +2w.</source>
        <translation>„{text}“ ist kein Datum. Versuchen Sie 21. Nov, fr oder +2w.</translation>
    </message>
    <message>
        <source>Date, tomorrow, fri, +2w</source>
        <translation>Datum, morgen, fr, +2w</translation>
    </message>
</context>
<context>
    <name>views/widgets/decimal_field</name>
    <message>
        <source>“{text}” is no number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>views/widgets/help_button</name>
    <message>
        <source>What is “{word}”?</source>
        <translation>Was heißt „{word}“?</translation>
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
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>views/widgets/money_field</name>
    <message>
        <source>“{text}” is no amount of at most twelve digits.</source>
        <translation>„{text}“ ist kein Betrag mit höchstens zwölf Stellen.</translation>
    </message>
</context>
<context>
    <name>views/widgets/record_picker</name>
    <message>
        <source>“{text}” is not chosen from the list yet.</source>
        <translation>„{text}“ ist noch nicht aus der Liste gewählt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>views/widgets/repeat_field</name>
    <message>
        <source>Choose, or type: every 6 weeks, every friday, every weekday</source>
        <translation>Wählen oder eingeben: alle 6 Wochen, jeden Freitag, jeden Werktag</translation>
    </message>
</context>
<context>
    <name>views/widgets/search_box</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>views/widgets/tags_field</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>views/window_actions</name>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie im System</translation>
    </message>
    <message>
        <source>Show names in the navigation</source>
        <translation>Namen in der Navigation zeigen</translation>
    </message>
</context>
</TS>
