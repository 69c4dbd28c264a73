<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>__main__</name>
    <message>
        <source>Qt cannot be loaded ({known}); install CRM Desktop anew.</source>
        <translation>Qt kan inte läsas in ({known}); installera om CRM Desktop.</translation>
    </message>
    <message>
        <source>window left out ({lack})</source>
        <translation>fönster utelämnat ({lack})</translation>
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
        <translation>fönster: {view}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Backed up to {name}.</source>
        <translation>Säkerhetskopierade till {name}.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Säkerhetskopiera…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ säkerhetskopia…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Sök efter uppdateringar…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Visa logg</translation>
    </message>
    <message>
        <source>About CRM Desktop</source>
        <translation>Om CRM Desktop</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Säkerhetskopiera</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>Ingen säkerhetskopia gjordes. {why}</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>Återställde {name}.</translation>
    </message>
    <message>
        <source>Restored {name}; what was open before is kept as a backup.</source>
        <translation>Återställde {name}; det som var öppet innan sparades som säkerhetskopia.</translation>
    </message>
    <message>
        <source>The address for updates did not answer with a version; try again later.</source>
        <translation>Adressen för uppdateringar svarade inte med någon version; försök igen senare.</translation>
    </message>
    <message>
        <source>Version {version} of CRM Desktop can be had.</source>
        <translation>Version {version} av CRM Desktop finns att hämta.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Asking for a newer version…</source>
        <translation>Söker efter en nyare version…</translation>
    </message>
    <message>
        <source>This copy names no address to ask for newer versions; Settings › Updates takes one.</source>
        <translation>Här finns ingen adress för nyare versioner; ange en under Inställningar › Uppdateringar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Detta är den nyaste versionen, {version}.</translation>
    </message>
    <message>
        <source>There is no log yet; it would be {path}.</source>
        <translation>Det finns ingen logg ännu; den skulle ligga i {path}.</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Something went wrong in the program ({name}: {error}); nothing half-done was kept.</source>
        <translation>Något gick fel i programmet ({name}: {error}); inget halvfärdigt sparades.</translation>
    </message>
    <message>
        <source>The answer cannot be written: {strerror}.</source>
        <translation>Svaret kan inte skrivas: {strerror}.</translation>
    </message>
    <message>
        <source>{what} The details are in {path}.</source>
        <translation>{what} Mer information finns i {path}.</translation>
    </message>
    <message>
        <source>The self-test found no texts in: {languages}.</source>
        <translation>Självtestet hittade inga texter på: {languages}.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished was not written.</source>
        <translation>Avbrutet; det som inte blev klart har inte sparats.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Allt fungerar.</translation>
    </message>
    <message>
        <source>{step}: works
</source>
        <translation>{step}: fungerar
</translation>
    </message>
</context>
<context>
    <name>commands/forecasting</name>
    <message>
        <source>all pipelines</source>
        <translation>alla pipelines</translation>
    </message>
    <message>
        <source>Forecast as of {as_of}, {pipeline}, in {currency}</source>
        <translation>Prognos per {as_of}, {pipeline}, i {currency}</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>affär</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>affärer</translation>
    </message>
    <message>
        <source>No amount: {opportunities}</source>
        <translation>Utan belopp: {opportunities}</translation>
    </message>
    <message>
        <source>Since the snapshot of {on}</source>
        <translation>Sedan ögonblicksbilden {on}</translation>
    </message>
    <message>
        <source>{target} should end in .pdf or .xlsx.</source>
        <translation>{target} måste sluta på .pdf eller .xlsx.</translation>
    </message>
    <message>
        <source>Written to {target}.</source>
        <translation>Sparades i {target}.</translation>
    </message>
    <message>
        <source>In {code}: {opportunities}, {amount:,.2f}</source>
        <translation>I {code}: {opportunities}, {amount:,.2f}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Kept a snapshot of {kept}.</source>
        <translation>Sparade en ögonblicksbild av {kept}.</translation>
    </message>
    <message>
        <source>This week has its snapshot already.</source>
        <translation>Den här veckan har redan en ögonblicksbild.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Viktat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>commands/importing</name>
    <message>
        <source>{row} = {created:,} created + {updated:,} updated + {skipped:,} skipped + {refused:,} refused</source>
        <translation>{row} = {created:,} skapade + {updated:,} uppdaterade + {skipped:,} överhoppade + {refused:,} avvisade</translation>
    </message>
    <message>
        <source>--pipeline is only for --as opportunities.</source>
        <translation>--pipeline gäller bara --as opportunities.</translation>
    </message>
    <message>
        <source>--list names where leads come from; it is only for leads.</source>
        <translation>--list anger varifrån leads kommer och gäller bara leads.</translation>
    </message>
    <message>
        <source>Would import {file} as {kind}.</source>
        <translation>Skulle importera {file} som {kind}.</translation>
    </message>
    <message>
        <source>Imported {file} as {kind}.</source>
        <translation>Importerade {file} som {kind}.</translation>
    </message>
    <message>
        <source>  not part of the list: row {row}, “{text}”</source>
        <translation>  hör inte till listan: rad {row}, ”{text}”</translation>
    </message>
    <message>
        <source>The refused rows, with reasons: {refused_file}</source>
        <translation>Avvisade rader, med orsak: {refused_file}</translation>
    </message>
    <message>
        <source>{name} is only for leads.</source>
        <translation>{name} gäller bara leads.</translation>
    </message>
    <message>
        <source>“{name}” is no user of this program.</source>
        <translation>”{name}” är inte användare av programmet.</translation>
    </message>
    <message>
        <source>“{pair}” is no mapping; write --map "COLUMN=field".</source>
        <translation>”{pair}” är ingen mappning; skriv --map "KOLUMN=fält".</translation>
    </message>
    <message>
        <source>Sheet {sheet}, headers in row {row}.</source>
        <translation>Blad {sheet}, rubriker på rad {row}.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, without headers.</source>
        <translation>Blad {sheet}, utan rubriker.</translation>
    </message>
    <message>
        <source>  not taken: {columns}</source>
        <translation>  tas inte med: {columns}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
</context>
<context>
    <name>commands/keeping</name>
    <message>
        <source>{problem} found; restore a backup, or ask for help with this list.</source>
        <translation>{problem} hittades; återställ en säkerhetskopia eller be om hjälp med den här listan.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I säkerhetskopian</translation>
    </message>
    <message>
        <source>Restored {file}.</source>
        <translation>Återställde {file}.</translation>
    </message>
    <message>
        <source>Backed up to {target} ({size:,} bytes).</source>
        <translation>Säkerhetskopierade till {target} ({size:,} byte).</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Last change: {at}, {who}: {what}</source>
        <translation>Senaste ändring: {at}, {who}: {what}</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Allt stämmer.</translation>
    </message>
    <message>
        <source>It would change: {changes}.</source>
        <translation>Det skulle ändra: {changes}.</translation>
    </message>
    <message>
        <source>As many records of each kind as now.</source>
        <translation>Lika många poster av varje typ som nu.</translation>
    </message>
    <message>
        <source>What was there before is kept in {kept}.</source>
        <translation>Det som fanns innan är sparat i {kept}.</translation>
    </message>
</context>
<context>
    <name>commands/listing</name>
    <message>
        <source>1 entry for the calendar</source>
        <translation>1 post till kalendern</translation>
    </message>
    <message>
        <source>{count:,} entries for the calendar</source>
        <translation>{count:,} poster till kalendern</translation>
    </message>
    <message>
        <source> {how_many} without an address left out.</source>
        <translation> {how_many} utan adress utelämnades.</translation>
    </message>
    <message>
        <source>Say what is to be in {target}: --labels with the name of a sheet, or --call-sheet.</source>
        <translation>Ange vad {target} ska innehålla: --labels med namnet på ett ark, eller --call-sheet.</translation>
    </message>
    <message>
        <source>Exported {how_many} to {target}.</source>
        <translation>Exporterade {how_many} till {target}.</translation>
    </message>
    <message>
        <source>A calendar holds activities, not {plural}; write export activities {target}.</source>
        <translation>En kalender innehåller aktiviteter, inte {plural}; skriv export activities {target}.</translation>
    </message>
    <message>
        <source>Exported {entries} to {target}.</source>
        <translation>Exporterade {entries} till {target}.</translation>
    </message>
    <message>
        <source>{plural} have no address and no phone; print leads, people or companies.</source>
        <translation>{plural} har varken adress eller telefon; skriv ut leads, personer eller företag.</translation>
    </message>
    <message>
        <source>{target} should end in .pdf, as labels and call sheets are PDFs.</source>
        <translation>{target} måste sluta på .pdf, eftersom etiketter och ringlistor är PDF-filer.</translation>
    </message>
    <message>
        <source>Printed {how_many} to {target}.{without}</source>
        <translation>Skrev ut {how_many} till {target}.{without}</translation>
    </message>
    <message>
        <source>--fields names no field; write for instance --fields id,name.</source>
        <translation>--fields anger inget fält; skriv till exempel --fields id,name.</translation>
    </message>
    <message>
        <source>{count:,} of {other_count}.</source>
        <translation>{count:,} av {other_count}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>commands/place</name>
    <message>
        <source>One window has one database; name one of them.</source>
        <translation>Ett fönster har en databas; ange en av dem.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); name another database with --database.</source>
        <translation>Mappen {folder} kan inte skapas ({reason}); ange en annan databas med --database.</translation>
    </message>
</context>
<context>
    <name>commands/reporting</name>
    <message>
        <source>There is no {what} “{name}”.</source>
        <translation>Hittar inte {what} ”{name}”.</translation>
    </message>
    <message>
        <source>{report} is grouped by {groups}, not by {by}.</source>
        <translation>{report} grupperas efter {groups}, inte efter {by}.</translation>
    </message>
    <message>
        <source>{report} is not filtered by {name}.</source>
        <translation>{report} filtreras inte efter {name}.</translation>
    </message>
</context>
<context>
    <name>commands/selling</name>
    <message>
        <source>{moved} is in {stage} already</source>
        <translation>{moved} är redan i {stage}</translation>
    </message>
    <message>
        <source>{chosen} has no stage “{name}”; it has {known}.</source>
        <translation>{chosen} har ingen fas ”{name}”; den har {known}.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; there are {known}.</source>
        <translation>Det finns ingen pipeline ”{name}”; det finns {known}.</translation>
    </message>
    <message>
        <source>No lead matches, so nothing was converted.</source>
        <translation>Inget lead matchar, så inget konverterades.</translation>
    </message>
    <message>
        <source>--reason and --on are for winning and losing, and {stage} is an open stage.</source>
        <translation>--reason och --on gäller när något vinns eller förloras, och {stage} är en öppen fas.</translation>
    </message>
    <message>
        <source>--amount for several leads needs --opportunity "NAME", too.</source>
        <translation>--amount för flera leads kräver också --opportunity "NAMN".</translation>
    </message>
    <message>
        <source>“{each}” is no answer; write it as QUESTION=ANSWER.</source>
        <translation>”{each}” är inget svar; skriv FRÅGA=SVAR.</translation>
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
        <translation>”{undone}” ångrades inte, eftersom poster har ändrats sedan dess: {reasons}{more}; undo {change_id} --later leave lämnar dem som de är, --later take tar med dem.</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation> och {count:,} till</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Inget har gjorts ännu.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>The database does not answer; what is typed now cannot be kept. Trying again…</source>
        <translation>Databasen svarar inte; det som skrivs nu kan inte sparas. Försöker igen…</translation>
    </message>
    <message>
        <source>The connection to the database was lost, and is there again.</source>
        <translation>Anslutningen till databasen bröts men är nu tillbaka.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>{width} × {height} at {devicepixelratio:g}</source>
        <translation>{width} × {height} vid {devicepixelratio:g}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Your data is safe.</source>
        <translation>Programmet avslutades oväntat förra gången. Dina data är intakta.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe.</source>
        <translation>Något gick fel i programmet. Dina data är intakta.</translation>
    </message>
</context>
<context>
    <name>databases</name>
    <message>
        <source>CRM Desktop databases (*.crmdb);;All files (*)</source>
        <translation>CRM Desktop-databaser (*.crmdb);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Öppna databas…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Ny databas…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Anslut till server…</translation>
    </message>
    <message>
        <source>{why} Nothing can be changed here.</source>
        <translation>{why} Inget kan ändras här.</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Sparar en kopia…</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} – kopia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Öppna databas</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Ny databas</translation>
    </message>
    <message>
        <source>{name} is open already.</source>
        <translation>{name} är redan öppen.</translation>
    </message>
    <message>
        <source>{name} exists already; open it, or choose another name for the new one.</source>
        <translation>{name} finns redan; öppna den eller välj ett annat namn på den nya.</translation>
    </message>
    <message>
        <source>{name} lies on a network share: it is safe there, but slower; for several people at once a server is the better place.</source>
        <translation>{name} ligger i en utdelad nätverksmapp: filen är säker där, men långsammare; för flera samtidigt är en server en bättre plats.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (saknas)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Rensa listan</translation>
    </message>
</context>
<context>
    <name>dialogs/about</name>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Består av</translation>
    </message>
    <message>
        <source>Qt {version} is used under the LGPL, version 3. Its libraries are files of their own in {folder}; you may put others of the same version, which you have changed and built, in their place. Qt's source is at https://download.qt.io.</source>
        <translation>Qt {version} används under LGPL, version 3. Dess bibliotek är egna filer i {folder}; du får ersätta dem med andra av samma version som du själv har ändrat och byggt. Källkoden till Qt finns på https://download.qt.io.</translation>
    </message>
    <message>
        <source>Used under the LGPL, unchanged; you may put a changed version in its place.</source>
        <translation>Används oförändrat under LGPL; du får ersätta det med en ändrad version.</translation>
    </message>
    <message>
        <source>Database: {place}</source>
        <translation>Databas: {place}</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopiera versioner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Från köpt lista till utskriven prognos, i ett program och en fil.</translation>
    </message>
    <message>
        <source>It came without a licence text: {name}.</source>
        <translation>Levererades utan licenstext: {name}.</translation>
    </message>
</context>
<context>
    <name>dialogs/ask_password</name>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <translation>Anslut till {name}</translation>
    </message>
    <message>
        <source>Used until the program ends; it is not kept on this computer.</source>
        <translation>Används tills programmet avslutas; det sparas inte på datorn.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
</context>
<context>
    <name>dialogs/build_filter</name>
    <message>
        <source>The filter was typed with “or”, “not” or parentheses, which rows cannot say. What you build replaces it.</source>
        <translation>Filtret skrevs med ”or”, ”not” eller parenteser, vilket inte kan visas som rader. Det du bygger ersätter det.</translation>
    </message>
    <message>
        <source>Build filter</source>
        <translation>Bygg filter</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>Filtret som text</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Lägg till villkor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Shows everything.</source>
        <translation>Visar allt.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
</context>
<context>
    <name>dialogs/close_opportunity</name>
    <message>
        <source>Mark as won</source>
        <translation>Markera som vunnen</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Markera som förlorad</translation>
    </message>
    <message>
        <source>What decided it, if you like</source>
        <translation>Vad som avgjorde, om du vill</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Välj eller skriv en orsak</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Vunnen den</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Förlorad den</translation>
    </message>
    <message>
        <source>Close opportunity</source>
        <translation>Avsluta affär</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Choose a reason, or type a new one.</source>
        <translation>Välj en orsak eller skriv en ny.</translation>
    </message>
    <message>
        <source>Give the amount; 0 if there was none.</source>
        <translation>Ange beloppet; 0 om det inte fanns något.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Ange vilken dag.</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Belopp ({currency})</translation>
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
        <translation>Databas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Anslut till server</translation>
    </message>
    <message>
        <source>The team's PostgreSQL server; your administrator knows these. The password is not kept.</source>
        <translation>Teamets PostgreSQL-server; din administratör har uppgifterna. Lösenordet sparas inte.</translation>
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
        <translation>Blir</translation>
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
        <translation>{name}, befintligt företag</translation>
    </message>
    <message>
        <source>a new company</source>
        <translation>nytt företag</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>ny person</translation>
    </message>
    <message>
        <source>no company</source>
        <translation>inget företag</translation>
    </message>
    <message>
        <source>the company alone</source>
        <translation>bara företag</translation>
    </message>
    <message>
        <source>{name}, a person who is there</source>
        <translation>{name}, befintlig person</translation>
    </message>
    <message>
        <source>the same person as {name}</source>
        <translation>samma person som {name}</translation>
    </message>
    <message>
        <source>Without a company</source>
        <translation>Utan företag</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/next_part</name>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Owner of what is new</source>
        <translation>Ägare till det nya</translation>
    </message>
    <message>
        <source>It goes to the opportunity.</source>
        <translation>Den läggs på ny eller vald affär.</translation>
    </message>
    <message>
        <source>It becomes a task with {whom}.</source>
        <translation>Den blir en uppgift med {whom}.</translation>
    </message>
    <message>
        <source>Call, send a quote…</source>
        <translation>Ring, skicka offert…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/opportunity_part</name>
    <message>
        <source>Decides, pays, uses…</source>
        <translation>Beslutar, betalar, använder…</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilken</translation>
    </message>
    <message>
        <source>Opportunity name</source>
        <translation>Namn på affär</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Roll för person</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Avslutsdatum</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>The opportunity needs a name.</source>
        <translation>En affär måste ha ett namn.</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Ny affär</translation>
    </message>
    <message>
        <source>Join {one} ({detail})</source>
        <translation>Koppla till {one} ({detail})</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/own_rows</name>
    <message>
        <source>goes to {goal}</source>
        <translation>förs till {goal}</translation>
    </message>
    <message>
        <source>goes to {goal} if that is blank</source>
        <translation>förs till {goal} om det är tomt</translation>
    </message>
    <message>
        <source>{goes_to_the_opportun} {goal}; {without_an_opportuni} it is kept in the note</source>
        <translation>{goes_to_the_opportun} {goal}; {without_an_opportuni} sparas det i anteckningen</translation>
    </message>
    <message>
        <source>is kept in the note</source>
        <translation>sparas i anteckningen</translation>
    </message>
    <message>
        <source>goes to the opportunity, to</source>
        <translation>förs till affär,</translation>
    </message>
    <message>
        <source>without an opportunity</source>
        <translation>utan affär</translation>
    </message>
    <message>
        <source>of the lead</source>
        <translation>för lead</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/sentence</name>
    <message>
        <source>a prospect</source>
        <translation>ett prospekt</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>en kund</translation>
    </message>
    <message>
        <source>a former customer</source>
        <translation>en tidigare kund</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>en leverantör</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>en partner</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>en annan relation</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktiviteter</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>taggar</translation>
    </message>
    <message>
        <source>the {opportunity} {names}</source>
        <translation>{opportunity} {names}</translation>
    </message>
    <message>
        <source>makes {records}</source>
        <translation>skapar {records}</translation>
    </message>
    <message>
        <source>adds to {records}</source>
        <translation>kompletterar {records}</translation>
    </message>
    <message>
        <source>{records} goes along</source>
        <translation>{records} följer med</translation>
    </message>
    <message>
        <source>{records} go along</source>
        <translation>{records} följer med</translation>
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
        <translation>Skapa {kind}</translation>
    </message>
    <message>
        <source>Another {kind}</source>
        <translation>Välj {kind}</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Utan {kind}</translation>
    </message>
    <message>
        <source>Choose the {kind} that is meant.</source>
        <translation>Välj {kind}.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Matchning</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_cell</name>
    <message>
        <source>{field} of the {kind}</source>
        <translation>{field} för {kind}</translation>
    </message>
    <message>
        <source>fills a blank</source>
        <translation>fyller ett tomt fält</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>är samma</translation>
    </message>
    <message>
        <source>the lead's note is added below</source>
        <translation>anteckningen från lead läggs till nedanför</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ta över</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_grid</name>
    <message>
        <source>{field} of the lead</source>
        <translation>{field} för lead</translation>
    </message>
    <message>
        <source>stays on the lead</source>
        <translation>stannar på lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_lead</name>
    <message>
        <source>Convert lead</source>
        <translation>Konvertera lead</translation>
    </message>
    <message>
        <source>Why it is qualified all the same</source>
        <translation>Varför kvalificerat ändå</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konvertera</translation>
    </message>
    <message>
        <source>Choose a person or a company for the lead to become.</source>
        <translation>Välj en person eller ett företag att konvertera till.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Det här händer</translation>
    </message>
    <message>
        <source>Possible value: {value:,} {currency}</source>
        <translation>Möjligt värde: {value:,} {currency}</translation>
    </message>
    <message>
        <source>The new {kind} needs a name.</source>
        <translation>Ange ett namn för {kind}.</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_many</name>
    <message>
        <source>{count:,} new people</source>
        <translation>{count:,} nya personer</translation>
    </message>
    <message>
        <source>{count:,} new companies</source>
        <translation>{count:,} nya företag</translation>
    </message>
    <message>
        <source>a new opportunity</source>
        <translation>en ny affär</translation>
    </message>
    <message>
        <source>{count:,} new opportunities</source>
        <translation>{count:,} nya affärer</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation>{count:,} personer</translation>
    </message>
    <message>
        <source>1 company</source>
        <translation>1 företag</translation>
    </message>
    <message>
        <source>{count:,} companies</source>
        <translation>{count:,} företag</translation>
    </message>
    <message>
        <source>Convert leads together</source>
        <translation>Konvertera leads tillsammans</translation>
    </message>
    <message>
        <source>Leads by company</source>
        <translation>Leads per företag</translation>
    </message>
    <message>
        <source>Why they are qualified all the same</source>
        <translation>Varför kvalificerade ändå</translation>
    </message>
    <message>
        <source>Converts {value}</source>
        <translation>Konverterar {value}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>Leads of one company are together. Untick who stays a lead; choose at the right who is meant.</source>
        <translation>Leads från samma företag står tillsammans. Avmarkera dem som ska förbli leads; välj till höger vem som avses.</translation>
    </message>
    <message>
        <source>adds to {held}</source>
        <translation>kompletterar {held}</translation>
    </message>
    <message>
        <source>{count:,} converted before stay as they are</source>
        <translation>{count:,} tidigare konverterade lämnas som de är</translation>
    </message>
    <message>
        <source>Tick the leads to convert.</source>
        <translation>Markera de leads som ska konverteras.</translation>
    </message>
    <message>
        <source>One for each company</source>
        <translation>En per företag</translation>
    </message>
    <message>
        <source>One for each lead</source>
        <translation>En per lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_round</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Konverterar…</translation>
    </message>
    <message>
        <source>Convert lead {place:,} of {count:,}</source>
        <translation>Konvertera lead {place:,} av {count:,}</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_activity</name>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Redigera aktivitet</translation>
    </message>
    <message>
        <source>Both sides took part</source>
        <translation>Båda sidor deltog</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Upprepas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_together</name>
    <message>
        <source>New value</source>
        <translation>Nytt värde</translation>
    </message>
    <message>
        <source>Leave it empty to empty the field.</source>
        <translation>Lämna tomt för att tömma fältet.</translation>
    </message>
    <message>
        <source>Edit {whom}</source>
        <translation>Redigera {whom}</translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation>Ändra {whom}</translation>
    </message>
</context>
<context>
    <name>dialogs/error_report</name>
    <message>
        <source>Report of an error</source>
        <translation>Felrapport</translation>
    </message>
    <message>
        <source>Send this to whoever looks after the program for you. It says where in the program the error happened; it holds no names, no values and no paths of yours.</source>
        <translation>Skicka detta till den som sköter programmet åt dig. Det visar var i programmet felet uppstod; det innehåller inga namn, värden eller sökvägar från dig.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>dialogs/export_records</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-arbetsbok (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>vCards (.vcf), for every address book</source>
        <translation>vCard (.vcf), för alla adressböcker</translation>
    </message>
    <message>
        <source>vCards 4.0 (.vcf)</source>
        <translation>vCard 4.0 (.vcf)</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>Exportera {count}…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Export {many}</source>
        <translation>Exportera {many}</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Markerade</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Det som tabellen visar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>A vCard holds names, ways to be reached, address, note and tags.</source>
        <translation>Ett vCard innehåller namn, kontaktvägar, adress, anteckning och taggar.</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Som i tabellen</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alla fält</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>dialogs/import_list</name>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>Importera {rows}</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importera lista</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>Läser {source}…</translation>
    </message>
    <message>
        <source>Taking “{name}”…</source>
        <translation>Använder ”{name}”…</translation>
    </message>
    <message>
        <source>The mapping is saved under its name, for any list with such columns.</source>
        <translation>Mappningen sparades under sitt namn och kan användas för alla listor med sådana kolumner.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Går igenom kolumnerna…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Söker efter dubbletter…</translation>
    </message>
    <message>
        <source>Nothing was read. Drop a list here, or choose a file.</source>
        <translation>Inget lästes in. Släpp en lista här eller välj en fil.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>Cancel leaves the import; what you have changed here would be gone.</source>
        <translation>Avbryt lämnar importen; ändringar som du har gjort här går förlorade.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Inget importerades</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_fields</name>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nytt fält…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_list</name>
    <message>
        <source>Column in the file</source>
        <translation>Kolumn i filen</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Första värdena</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Förs till</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_remark</name>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>val</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <source>links</source>
        <translation>länkar</translation>
    </message>
    <message>
        <source>Your own field, kept as {type}</source>
        <translation>Ditt eget fält, sparas som {type}</translation>
    </message>
    <message>
        <source>Every value of “{header}” is read this way.</source>
        <translation>Alla värden i ”{header}” läses så.</translation>
    </message>
    <message>
        <source>Name of the new field for {header}</source>
        <translation>Namn på det nya fältet för {header}</translation>
    </message>
    <message>
        <source>What the new field for {header} holds</source>
        <translation>Innehåll i det nya fältet för {header}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Namn på det nya fältet</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/columns_step</name>
    <message>
        <source>column is</source>
        <translation>kolumn</translation>
    </message>
    <message>
        <source>columns are</source>
        <translation>kolumner</translation>
    </message>
    <message>
        <source>{used} of {total} imported.</source>
        <translation>{used} av {total} importeras.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rader i filen</translation>
    </message>
    <message>
        <source> {can} be read in two ways; please choose.</source>
        <translation> {can} läsas på två sätt; välj ett.</translation>
    </message>
    <message>
        <source>can</source>
        <translation>kan</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/done_step</name>
    <message>
        <source>{rows}: {created} created, {updated} updated, {skipped} skipped, {refused} refused.</source>
        <translation>{rows}: {created} skapade, {updated} uppdaterade, {skipped} överhoppade, {refused} avvisade.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Spara avvisade rader…</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Show {seen}</source>
        <translation>Visa {seen}</translation>
    </message>
    <message>
        <source>{were} refused. Saved as a workbook they can be mended and imported again; the mapping is remembered.</source>
        <translation>{were} avvisades. Spara dem som arbetsbok, rätta dem och importera igen; mappningen är sparad.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Spara avvisade rader</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbetsböcker (*.xlsx)</translation>
    </message>
    <message>
        <source>The refused rows are in {path}. Mend them there, then import that workbook.</source>
        <translation>De avvisade raderna finns i {path}. Rätta dem där och importera sedan arbetsboken.</translation>
    </message>
    <message>
        <source>The workbook could not be written: {error}</source>
        <translation>Arbetsboken kunde inte skrivas: {error}</translation>
    </message>
    <message>
        <source>The import was taken back. Nothing of it is left.</source>
        <translation>Importen ångrades. Inget av den finns kvar.</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>inklistrade celler</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>rader</translation>
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
        <translation>Personer</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>Listor (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;Alla filer (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>urklipp</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in your spreadsheet first, the row of headers too.</source>
        <translation>Det finns inget att klistra in. Kopiera först cellerna i kalkylbladet, även rubrikraden.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Västeuropeisk (Windows)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <source>number signs</source>
        <translation>nummertecken</translation>
    </message>
    <message>
        <source>Below the list, not imported ({place}): {known}</source>
        <translation>Under listan, importeras inte ({place}): {known}</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importera som</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Inklistrade celler</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolumn</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolumner</translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>rad {numbers}</translation>
    </message>
    <message>
        <source>rows {numbers} to {other_numbers}</source>
        <translation>rad {numbers} till {other_numbers}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
    </message>
    <message>
        <source>headers in row {header_row}</source>
        <translation>rubriker på rad {header_row}</translation>
    </message>
    <message>
        <source>no headers</source>
        <translation>inga rubriker</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>blad {sheet}</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>avgränsad med {sign}</translation>
    </message>
    <message>
        <source>Paste another list</source>
        <translation>Klistra in en annan lista</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/foot</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_read</name>
    <message>
        <source>This very file was imported on {date}; only what is new in it counts.</source>
        <translation>Samma fil importerades den {date}; bara det som är nytt i den räknas.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>det kopierade</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_wanted</name>
    <message>
        <source>Drop a list here</source>
        <translation>Släpp en lista här</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV and vCard files of any kind, or cells copied from a spreadsheet</source>
        <translation>Excel-, OpenDocument-, CSV- och vCard-filer av alla slag, eller celler kopierade från ett kalkylblad</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet ({keys})</source>
        <translation>Celler kopierade från ett kalkylblad ({keys})</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>do</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Läser {name}…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/named_mappings</name>
    <message>
        <source>Mappings</source>
        <translation>Mappningar</translation>
    </message>
    <message>
        <source>Name, such as the supplier’s</source>
        <translation>Namn, till exempel leverantörens</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Namn på mappningen</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Spara mappningen…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Spara inte</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/pace</name>
    <message>
        <source>{minutes} left</source>
        <translation>{minutes} kvar</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>nästan klart</translation>
    </message>
    <message>
        <source>{seconds} left</source>
        <translation>{seconds} kvar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>{rounded} rows a second</source>
        <translation>{rounded} rader i sekunden</translation>
    </message>
    <message>
        <source>second</source>
        <translation>sekund</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/problem_list</name>
    <message>
        <source>short postal code</source>
        <translation>kort postnummer</translation>
    </message>
    <message>
        <source>short postal codes</source>
        <translation>korta postnummer</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att kontrollera</translation>
    </message>
    <message>
        <source>Padded the {codes}</source>
        <translation>Fyllde ut {codes}</translation>
    </message>
    <message>
        <source>Pad the {codes}</source>
        <translation>Fyll ut {codes}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/readings</name>
    <message>
        <source>{sample} is</source>
        <translation>{sample} är</translation>
    </message>
    <message>
        <source>How to read {found}</source>
        <translation>Så läses {found}</translation>
    </message>
    <message>
        <source>{sample} is {said}</source>
        <translation>{sample} är {said}</translation>
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
        <translation>Fyll i tomma fält</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation>Skriv över befintligt</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Skapa ändå</translation>
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
        <translation>Som övriga rader</translation>
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
        <translation>Ny</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>one</comment>
        <translation>Uppdaterar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>one</comment>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>one</comment>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>new {words}{with_deal}</source>
        <translation>nytt: {words}{with_deal}</translation>
    </message>
    <message>
        <source>Refused: </source>
        <translation>Avvisad: </translation>
    </message>
    <message>
        <source>Updates </source>
        <translation>Uppdaterar </translation>
    </message>
    <message>
        <source>Duplicate of </source>
        <translation>Dubblett av </translation>
    </message>
    <message>
        <source>of {kept}</source>
        <translation>av {kept}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_found</name>
    <message>
        <source>New</source>
        <comment>many</comment>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Uppdateringar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
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
        <translation>”{header}” i filen</translation>
    </message>
    <message>
        <source>{reason}
Type over it to mend it.</source>
        <translation>{reason}
Skriv över för att rätta.</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_step</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Typer av rader</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrera rader</translation>
    </message>
    <message>
        <source>What to do with {rows}</source>
        <translation>Vad som ska göras med {rows}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/step_bar</name>
    <message>
        <source>Step {current} of {count}: {names}</source>
        <translation>Steg {current} av {count}: {names}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/whole_file</name>
    <message>
        <source>As the file says</source>
        <translation>Enligt filen</translation>
    </message>
    <message>
        <source>For the whole list</source>
        <translation>För hela listan</translation>
    </message>
    <message>
        <source>Rows that are known already</source>
        <translation>Rader som redan finns</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Köpt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Owners, taking turns</source>
        <translation>Ägare, turas om</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Ingen lista</translation>
    </message>
    <message>
        <source>fair, north</source>
        <translation>mässa, norr</translation>
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
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>{name}{detail} is a company already: {reason}.</source>
        <translation>{name}{detail} finns redan som företag: {reason}.</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the people.</source>
        <translation>{user} är användare av programmet; användare hör inte hemma bland personer.</translation>
    </message>
    <message>
        <source>{name}{detail} is a person already: {reason}.</source>
        <translation>{name}{detail} finns redan som person: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs/label_places</name>
    <message>
        <source>Label {first} of {labels}</source>
        <translation>Etikett {first} av {labels}</translation>
    </message>
    <message>
        <source>{said}. Click the first label that is still on the sheet.</source>
        <translation>{said}. Klicka på den första etiketten som finns kvar på arket.</translation>
    </message>
</context>
<context>
    <name>dialogs/log_activity</name>
    <message>
        <source>Log activity</source>
        <translation>Logga aktivitet</translation>
    </message>
    <message>
        <source>record</source>
        <translation>post</translation>
    </message>
    <message>
        <source>records</source>
        <translation>poster</translation>
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
        <translation>Har leverantör, ingen budget…</translation>
    </message>
</context>
<context>
    <name>dialogs/merge_records</name>
    <message>
        <source>record goes</source>
        <translation>post</translation>
    </message>
    <message>
        <source>records go</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>Slå ihop {what}</translation>
    </message>
    <message>
        <source>Show fields that are the same, too</source>
        <translation>Visa även fält som är lika</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>{what} into {names}, and activities, tags, roles and all else that hangs on it go along.</source>
        <translation>{what} går upp i {names}; aktiviteter, taggar, roller och allt annat som hör till följer med.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Ångra återställer allt.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Behålls</translation>
    </message>
    <message>
        <source>{names} stays</source>
        <translation>{names} behålls</translation>
    </message>
    <message>
        <source>All notes are kept.</source>
        <translation>Alla anteckningar behålls.</translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation>I övrigt är de lika.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>dialogs/move_stages</name>
    <message>
        <source>{stage} goes to</source>
        <translation>{stage} flyttas till</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>Take the stage along</source>
        <translation>Ta med fasen</translation>
    </message>
</context>
<context>
    <name>dialogs/move_to_pipeline</name>
    <message>
        <source>Move to another pipeline</source>
        <translation>Flytta till annan pipeline</translation>
    </message>
    <message>
        <source>What it was won for stays in every report of the past; it may be won again there.</source>
        <translation>Det den vanns för står kvar i alla tidigare rapporter; den kan vinnas igen där.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
</context>
<context>
    <name>dialogs/new_company</name>
    <message>
        <source>New company</source>
        <translation>Nytt företag</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Lägg till företag</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
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
        <translation>finns redan som lead</translation>
    </message>
    <message>
        <source>is a person already</source>
        <translation>finns redan som person</translation>
    </message>
    <message>
        <source>is a company already</source>
        <translation>finns redan som företag</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nytt lead</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lägg till lead</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nästa åtgärd</translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation>Möjligt värde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Ann Lee, Acme, ann@acme.com, call friday – or paste a signature or a vCard</source>
        <translation>Anna Lind, Acme, anna@acme.se, ring fredag – eller klistra in signatur eller vCard</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Tolkades</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the leads.</source>
        <translation>{user} är användare av programmet; användare hör inte hemma bland leads.</translation>
    </message>
</context>
<context>
    <name>dialogs/new_opportunity</name>
    <message>
        <source>Add opportunity</source>
        <translation>Lägg till affär</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Primär kontakt</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>Åtgärdsdatum</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
</context>
<context>
    <name>dialogs/new_own_field</name>
    <message>
        <source>A line of text, or a code in which zeros at the beginning count.</source>
        <translation>En textrad, eller en kod där inledande nollor räknas.</translation>
    </message>
    <message>
        <source>A number with or without a point, to be compared and sorted as one.</source>
        <translation>Ett tal med eller utan decimaler, att jämföra och sortera som tal.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>Ett penningbelopp.</translation>
    </message>
    <message>
        <source>A day.</source>
        <translation>En dag.</translation>
    </message>
    <message>
        <source>One of a few words that you write below.</source>
        <translation>Ett av några ord som du skriver nedan.</translation>
    </message>
    <message>
        <source>Yes, no, or not known.</source>
        <translation>Ja, nej eller okänt.</translation>
    </message>
    <message>
        <source>A web page, which opens with one click.</source>
        <translation>En webbsida som öppnas med ett klick.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Alternativ, ett per rad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>New field of {whose}</source>
        <translation>Nytt fält för {whose}</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Lägg till fält</translation>
    </message>
    <message>
        <source>What is meant by it, shown beside it</source>
        <translation>Vad som avses, visas bredvid</translation>
    </message>
</context>
<context>
    <name>dialogs/new_person</name>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
</context>
<context>
    <name>dialogs/new_record</name>
    <message>
        <source>Can be filled in later, and counts as missing until then: {fields}.</source>
        <translation>Kan fyllas i senare och räknas tills dess som saknat: {fields}.</translation>
    </message>
</context>
<context>
    <name>dialogs/open_elsewhere</name>
    <message>
        <source>Open {name}</source>
        <translation>Öppna {name}</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Öppna för visning</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Öppna ändå</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Välj en annan…</translation>
    </message>
    <message>
        <source>Two who write into one file at the same time wait for each other; a server does not let them wait.</source>
        <translation>Två som skriver i samma fil samtidigt väntar på varandra; en server låter ingen vänta.</translation>
    </message>
</context>
<context>
    <name>dialogs/people_on_opportunity</name>
    <message>
        <source>Decides</source>
        <translation>Beslutar</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Påverkar</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betalar</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Använder</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Rekommenderar</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Skriver under</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Teknisk kontakt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Role of {person}</source>
        <translation>Roll för {person}</translation>
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
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-posta…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Skapar sidorna…</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>Sparar {path}…</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sida</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>sidor</translation>
    </message>
    <message>
        <source>Saved {what}</source>
        <translation>Sparade {what}</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer</source>
        <translation>Skickade {pages} till skrivaren</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No mail program here opens a draft; save the PDF and attach it.</source>
        <translation>Inget e-postprogram här öppnar ett utkast; spara PDF:en och bifoga den.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>dialogs/print_forecast</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Forecast {as_of}</source>
        <translation>Prognos {as_of}</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Spara arbetsbok…</translation>
    </message>
    <message>
        <source>Print forecast</source>
        <translation>Skriv ut prognos</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Sparar {name}…</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Spara arbetsbok</translation>
    </message>
    <message>
        <source>List the opportunities</source>
        <translation>Lista affärer</translation>
    </message>
    <message>
        <source>Changes, quotas and trust</source>
        <translation>Förändring, säljmål och pålitlighet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grupperat efter</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbetsbok</translation>
    </message>
</context>
<context>
    <name>dialogs/print_preview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
</context>
<context>
    <name>dialogs/print_records</name>
    <message>
        <source>{labels}, {each} on a sheet.</source>
        <translation>{labels}, {each} per ark.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Skriv ut etiketter</translation>
    </message>
    <message>
        <source>{records} has no address and is left out.</source>
        <translation>{records} saknar adress och utelämnas.</translation>
    </message>
    <message>
        <source>{records} have no address and are left out.</source>
        <translation>{records} saknar adress och utelämnas.</translation>
    </message>
    <message>
        <source>Print call sheet</source>
        <translation>Skriv ut ringlista</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of labels</comment>
        <translation>Ark</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Första etikett</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiketter</translation>
    </message>
</context>
<context>
    <name>dialogs/printer_pages</name>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>Skrivaren svarar inte; inget skrevs ut.</translation>
    </message>
</context>
<context>
    <name>dialogs/restore_backup</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Före återställning</translation>
    </message>
    <message>
        <source>Last change: {what}, {when}</source>
        <translation>Senaste ändring: {what}, {when}</translation>
    </message>
    <message>
        <source>There are no backups yet; choose a file to restore it.</source>
        <translation>Det finns inga säkerhetskopior ännu; välj en fil att återställa.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Last change: {what}, by {who}, {when}</source>
        <translation>Senaste ändring: {what}, av {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ säkerhetskopia</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Annan fil…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>What is open now is kept as a backup of its own, so that it can be taken back.</source>
        <translation>Det som är öppet nu sparas som en egen säkerhetskopia, så att det kan ångras.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Senaste ändring i den</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Kan inte återställas</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Öppen nu</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Annan fil</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Läser innehållet…</translation>
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
        <translation>En gång till</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Visa lösenordet</translation>
    </message>
    <message>
        <source>Make a password</source>
        <translation>Skapa ett lösenord</translation>
    </message>
    <message>
        <source>Tell it to them now: it is kept on the server alone, and nobody can read it later.</source>
        <translation>Lämna det nu: det finns bara på servern, och ingen kan läsa det senare.</translation>
    </message>
    <message>
        <source>Server account for {name}</source>
        <translation>Serverkonto för {name}</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Nytt lösenord för {name}</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Skapa konto</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Ange lösenord</translation>
    </message>
</context>
<context>
    <name>dialogs/set_next_action</name>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Imorgon</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>Plan nothing</source>
        <translation>Planera inget</translation>
    </message>
</context>
<context>
    <name>dialogs/set_quota</name>
    <message>
        <source>Quota</source>
        <translation>Säljmål</translation>
    </message>
    <message>
        <source>Manager's figure</source>
        <translation>Chefens siffra</translation>
    </message>
    <message>
        <source>Stands beside the owner's and changes none.</source>
        <translation>Visas bredvid ägarens och ändrar ingen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Quota of {owner}, {period}</source>
        <translation>Säljmål för {owner}, {period}</translation>
    </message>
    <message>
        <source>Set quota</source>
        <translation>Ange säljmål</translation>
    </message>
</context>
<context>
    <name>dialogs/shortcuts</name>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>Till nästa del</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Redigera värdet</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Öppna posten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Tick, press</source>
        <translation>Markera, tryck</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation>Lämna, stäng</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Sök kortkommandon</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Inget kortkommando innehåller de orden.</translation>
    </message>
</context>
<context>
    <name>dialogs/show_code</name>
    <message>
        <source>Code for the phone</source>
        <translation>Kod för telefonen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it to take the contact into its address book.</source>
        <translation>Rikta telefonens kamera mot koden för att spara kontakten i adressboken.</translation>
    </message>
</context>
<context>
    <name>dialogs/stage_questions</name>
    <message>
        <source>Not answered</source>
        <translation>Ej besvarad</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>Flytta affär</translation>
    </message>
    <message>
        <source>Move to {to}</source>
        <translation>Flytta till {to}</translation>
    </message>
    <message>
        <source>{question}  (may be left open)</source>
        <translation>{question}  (kan lämnas obesvarad)</translation>
    </message>
    <message>
        <source>Answer “{text}”.</source>
        <translation>Besvara ”{text}”.</translation>
    </message>
</context>
<context>
    <name>dialogs/tag_records</name>
    <message>
        <source>Add tags</source>
        <translation>Lägg till taggar</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Ta bort taggar</translation>
    </message>
    <message>
        <source>Tag {whom}</source>
        <translation>Tagga {whom}</translation>
    </message>
</context>
<context>
    <name>dialogs/take_card</name>
    <message>
        <source>Fill in from vCard</source>
        <translation>Fyll i från vCard</translation>
    </message>
    <message>
        <source>These fields are blank and will be filled:</source>
        <translation>Dessa fält är tomma och fylls i:</translation>
    </message>
    <message>
        <source>The card says nothing for a field that is blank.</source>
        <translation>Kortet innehåller inget för de fält som är tomma.</translation>
    </message>
    <message>
        <source>These say something else already, and stay as they are:</source>
        <translation>Dessa har redan ett annat värde och lämnas som de är:</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>{held}  (card: {card})</source>
        <translation>{held}  (kort: {card})</translation>
    </message>
</context>
<context>
    <name>handing_out</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
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
        <translation>Exporterade {counted} till {name}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Exporting {counted}…</source>
        <translation>Exporterar {counted}…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>models/accounts/connected</name>
    <message>
        <source>The account “{account}” is no user's here; an administrator gives it to one in Settings.</source>
        <translation>Kontot ”{account}” tillhör ingen användare här; en administratör ger det till någon i inställningarna.</translation>
    </message>
</context>
<context>
    <name>models/accounts/deeds</name>
    <message>
        <source>Gave {user} the server account “{account}”</source>
        <translation>{user} fick serverkontot ”{account}”</translation>
    </message>
    <message>
        <source>Removed the server account “{account}” of {user}</source>
        <translation>Tog bort serverkontot ”{account}” för {user}</translation>
    </message>
    <message>
        <source>give accounts</source>
        <translation>dela ut konton</translation>
    </message>
    <message>
        <source>The server does not let you manage accounts, so nothing was changed; its administrator runs: {sql}</source>
        <translation>Servern låter dig inte hantera konton, så inget ändrades; dess administratör kör: {sql}</translation>
    </message>
    <message>
        <source>{user} has the account “{account}” already.</source>
        <translation>{user} har redan kontot ”{account}”.</translation>
    </message>
    <message>
        <source>The account “{account}” is another user's already.</source>
        <translation>Kontot ”{account}” tillhör redan en annan användare.</translation>
    </message>
    <message>
        <source>The server has an account “{account}” already; choose another name. If it is {user}'s, the server's administrator runs first: {sql}</source>
        <translation>Servern har redan ett konto ”{account}”; välj ett annat namn. Om det tillhör {user} kör serverns administratör först: {sql}</translation>
    </message>
    <message>
        <source>“{account}” is no name for an account: small letters a to z, digits, _ - and . only.</source>
        <translation>”{account}” är inget namn för ett konto: bara små bokstäver a till z, siffror, _ - och .</translation>
    </message>
    <message>
        <source>A password has {shortest} characters at least, and no blank at its ends.</source>
        <translation>Ett lösenord har minst {shortest} tecken och inget blanksteg i början eller slutet.</translation>
    </message>
    <message>
        <source>{user} has no account on the server.</source>
        <translation>{user} har inget konto på servern.</translation>
    </message>
    <message>
        <source>Accounts belong to a server; this database is a file.</source>
        <translation>Konton hör till en server; den här databasen är en fil.</translation>
    </message>
    <message>
        <source>The server has no account “{account}” any more, so nothing was changed; make {user} another one.</source>
        <translation>Servern har inte längre kontot ”{account}”, så inget ändrades; skapa ett nytt för {user}.</translation>
    </message>
    <message>
        <source>You are connected by “{account}”; another administrator removes it.</source>
        <translation>Du är ansluten med ”{account}”; en annan administratör tar bort det.</translation>
    </message>
</context>
<context>
    <name>models/accounts/grants</name>
    <message>
        <source>The server has a role “{name}” that is not ours; rename that one first.</source>
        <translation>Servern har en roll ”{name}” som inte är vår; byt namn på den först.</translation>
    </message>
</context>
<context>
    <name>models/activities/activity</name>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Both sides took part: counts as contact both ways</source>
        <translation>Båda sidor deltog: räknas som kontakt åt båda håll</translation>
    </message>
    <message>
        <source>An RFC 5545 rule</source>
        <translation>En regel enligt RFC 5545</translation>
    </message>
</context>
<context>
    <name>models/activities/completing</name>
    <message>
        <source>Planned “{activity}”</source>
        <translation>Planerade ”{activity}”</translation>
    </message>
    <message>
        <source>Done: “{activity}”</source>
        <translation>Klart: ”{activity}”</translation>
    </message>
    <message>
        <source>“{activity}” is done already.</source>
        <translation>”{activity}” är redan klar.</translation>
    </message>
    <message>
        <source>, then “{follower}”</source>
        <translation>, sedan ”{follower}”</translation>
    </message>
</context>
<context>
    <name>models/activities/entry_words</name>
    <message>
        <source>Opened in {to_stage}</source>
        <translation>Öppnad i {to_stage}</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konverterad</translation>
    </message>
</context>
<context>
    <name>models/activities/log</name>
    <message>
        <source>Logged a call</source>
        <translation>Loggade ett samtal</translation>
    </message>
    <message>
        <source>Logged an email</source>
        <translation>Loggade ett mejl</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>Loggade ett möte</translation>
    </message>
    <message>
        <source>Logged a note</source>
        <translation>Loggade en anteckning</translation>
    </message>
    <message>
        <source>Logged a task</source>
        <translation>Loggade en uppgift</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>call</source>
        <translation>samtal</translation>
    </message>
    <message>
        <source>email</source>
        <translation>mejl</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>möte</translation>
    </message>
    <message>
        <source>task</source>
        <translation>uppgift</translation>
    </message>
    <message>
        <source>Deleted the {kind} “{activity}”</source>
        <translation>Raderade {kind} ”{activity}”</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} poster</translation>
    </message>
    <message>
        <source>A {kind} needs words.</source>
        <translation>Ange text för {kind}.</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due first.</source>
        <translation>Det som upprepas måste ha en första förfallodag.</translation>
    </message>
    <message>
        <source>log it on the {target} {other_target}</source>
        <translation>logga det på {target} {other_target}</translation>
    </message>
    <message>
        <source>log it on what it became</source>
        <translation>logga det på det som det blev</translation>
    </message>
    <message>
        <source>{lead} is converted and takes no new entries; {where}.</source>
        <translation>{lead} är konverterat och tar inte emot nya aktiviteter; {where}.</translation>
    </message>
    <message>
        <source>Added a note to {whom}</source>
        <translation>Lade till en anteckning på {whom}</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Lade till en anteckning</translation>
    </message>
    <message>
        <source> with {whom}</source>
        <translation> med {whom}</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due next.</source>
        <translation>Det som upprepas måste ha en nästa förfallodag.</translation>
    </message>
    <message>
        <source>An activity is not linked to a {noun}.</source>
        <translation>En aktivitet kan inte kopplas till {noun}.</translation>
    </message>
    <message>
        <source> for {whom}</source>
        <translation> för {whom}</translation>
    </message>
</context>
<context>
    <name>models/activities/marking_dead</name>
    <message>
        <source>Marked dead: {reason}</source>
        <translation>Avskrevs: {reason}</translation>
    </message>
</context>
<context>
    <name>models/activities/next_actions</name>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Done: “{done}” for {record}{follows}</source>
        <translation>Klart: ”{done}” för {record}{follows}</translation>
    </message>
    <message>
        <source>Planned “{said}” for {record}</source>
        <translation>Planerade ”{said}” för {record}</translation>
    </message>
    <message>
        <source>Planned nothing for {record}</source>
        <translation>Planerade inget för {record}</translation>
    </message>
    <message>
        <source>, then “{next_action}”</source>
        <translation>, sedan ”{next_action}”</translation>
    </message>
    <message>
        <source>This {kind} has been deleted meanwhile.</source>
        <translation>Denna post ({kind}) har raderats under tiden.</translation>
    </message>
</context>
<context>
    <name>models/activities/repeating</name>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Every {count} days</source>
        <translation>Med {count} dagars mellanrum</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>Med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation>Med {count} månaders mellanrum</translation>
    </message>
    <message>
        <source>Every {count} years</source>
        <translation>Med {count} års mellanrum</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>Varje måndag</translation>
    </message>
    <message>
        <source>Every Tuesday</source>
        <translation>Varje tisdag</translation>
    </message>
    <message>
        <source>Every Wednesday</source>
        <translation>Varje onsdag</translation>
    </message>
    <message>
        <source>Every Thursday</source>
        <translation>Varje torsdag</translation>
    </message>
    <message>
        <source>Every Friday</source>
        <translation>Varje fredag</translation>
    </message>
    <message>
        <source>Every Saturday</source>
        <translation>Varje lördag</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>Varje söndag</translation>
    </message>
    <message>
        <source>Every {count} weeks on Monday</source>
        <translation>Måndagar, med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every {count} weeks on Tuesday</source>
        <translation>Tisdagar, med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every {count} weeks on Wednesday</source>
        <translation>Onsdagar, med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every {count} weeks on Thursday</source>
        <translation>Torsdagar, med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every {count} weeks on Friday</source>
        <translation>Fredagar, med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every {count} weeks on Saturday</source>
        <translation>Lördagar, med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every {count} weeks on Sunday</source>
        <translation>Söndagar, med {count} veckors mellanrum</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Var tredje månad</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Var sjätte månad</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Upprepas inte</translation>
    </message>
    <message>
        <source>“{words}” is no way to repeat; write every 2 weeks, every month or every friday.</source>
        <translation>”{words}” är ingen upprepning; skriv varannan vecka, varje månad eller varje fredag.</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Varje vardag</translation>
    </message>
    <message>
        <source>“{rule}” would come more than once a day.</source>
        <translation>”{rule}” skulle infalla mer än en gång om dagen.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating.</source>
        <translation>”{rule}” är ingen regel för upprepning.</translation>
    </message>
</context>
<context>
    <name>models/activities/timeline</name>
    <message>
        <source>{lead} is converted. New entries belong to {at}.</source>
        <translation>{lead} är konverterat. Nya aktiviteter läggs på {at}.</translation>
    </message>
    <message>
        <source>what it became</source>
        <translation>det som det blev</translation>
    </message>
</context>
<context>
    <name>models/bulk_editing</name>
    <message>
        <source>Pasted {what} into {count:,} {many}{said}</source>
        <translation>Klistrade in {what} i {count:,} {many}{said}</translation>
    </message>
    <message>
        <source>Set {label} of {what} to “{shown}”</source>
        <translation>Ändrade {label} för {what} till ”{shown}”</translation>
    </message>
    <message>
        <source>Emptied {label} of {what}</source>
        <translation>Tömde {label} för {what}</translation>
    </message>
    <message>
        <source>{written:,} cells</source>
        <translation>{written:,} celler</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cell</translation>
    </message>
    <message>
        <source>; {count:,} refused, the first: {refused}</source>
        <translation>; {count:,} avvisade, den första: {refused}</translation>
    </message>
    <message>
        <source>{field} follows from other things and is not changed by hand.</source>
        <translation>{field} följer av annat och ändras inte för hand.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of them are so already, or converted and kept as they are.</source>
        <translation>Inget ändrades: alla är redan sådana, eller konverterade och bevarade som de är.</translation>
    </message>
    <message>
        <source>A lead is converted by Convert…, which says what it becomes.</source>
        <translation>Ett lead konverteras med Konvertera…, där du anger vad det ska bli.</translation>
    </message>
    <message>
        <source>There is nothing to paste here.</source>
        <translation>Det finns inget att klistra in här.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation>Någon har raderat posten under tiden.</translation>
    </message>
    <message>
        <source>{field} of {record}: {refusal}</source>
        <translation>{field} för {record}: {refusal}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/call_run</name>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tillbaka</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Ej intresserad</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Fel nummer</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppades över</translation>
    </message>
    <message>
        <source>Call run</source>
        <translation>Ringpass</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Manus</translation>
    </message>
    <message>
        <source>Try again after days</source>
        <translation>Försök igen efter dagar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>a call of {called}</source>
        <translation>ett samtal till {called}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/outcomes</name>
    <message>
        <source>No answer from {called}</source>
        <translation>Inget svar från {called}</translation>
    </message>
    <message>
        <source>{called} asked to be called back</source>
        <translation>{called} bad om att bli uppringd</translation>
    </message>
    <message>
        <source>Agreed on a meeting with {called}</source>
        <translation>Bokade ett möte med {called}</translation>
    </message>
    <message>
        <source>{called} is not interested</source>
        <translation>{called} är inte intresserad</translation>
    </message>
    <message>
        <source>{number} is not the number of {record}</source>
        <translation>{number} är inte numret till {record}</translation>
    </message>
    <message>
        <source>Skipped {record}</source>
        <translation>Hoppade över {record}</translation>
    </message>
    <message>
        <source>Spoke on the phone, and qualified</source>
        <translation>Talade i telefon och kvalificerade</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Ring igen</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Bad om att bli uppringd</translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation>Bokade ett möte</translation>
    </message>
    <message>
        <source>{number} ({wrong}) is a wrong number.</source>
        <translation>{number} ({wrong}) är fel nummer.</translation>
    </message>
    <message>
        <source>A call cannot end with “{outcome}”.</source>
        <translation>Ett samtal kan inte sluta med ”{outcome}”.</translation>
    </message>
    <message>
        <source>This is no lead, so there is nothing to convert.</source>
        <translation>Detta är inget lead, så det finns inget att konvertera.</translation>
    </message>
    <message>
        <source>Not interested: {reason}</source>
        <translation>Ej intresserad: {reason}</translation>
    </message>
    <message>
        <source>{record} has no phone number that could be wrong.</source>
        <translation>{record} har inget telefonnummer som kan vara fel.</translation>
    </message>
    <message>
        <source>That day is past; say one that is to come.</source>
        <translation>Den dagen har passerat; ange en kommande dag.</translation>
    </message>
    <message>
        <source>Instead of “{before}”</source>
        <translation>I stället för ”{before}”</translation>
    </message>
    <message>
        <source>The run, or who was to be called, has been deleted meanwhile.</source>
        <translation>Ringpasset, eller den som skulle ringas, har raderats under tiden.</translation>
    </message>
    <message>
        <source>{called} has been called in this run already.</source>
        <translation>{called} har redan ringts i det här ringpasset.</translation>
    </message>
    <message>
        <source> on {before_on}.</source>
        <translation> den {before_on}.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/passing_over</name>
    <message>
        <source>{record} {became} meanwhile</source>
        <translation>{record} {became} under tiden</translation>
    </message>
    <message>
        <source>has been converted</source>
        <translation>har konverterats</translation>
    </message>
    <message>
        <source>has been marked dead</source>
        <translation>har avskrivits</translation>
    </message>
    <message>
        <source>{lead} is {person}, who is not to be contacted</source>
        <translation>{lead} är {person}, som inte får kontaktas</translation>
    </message>
    <message>
        <source>{owner} has called {called} meanwhile</source>
        <translation>{owner} har ringt {called} under tiden</translation>
    </message>
    <message>
        <source>{name} is not to be contacted</source>
        <translation>{name} får inte kontaktas</translation>
    </message>
</context>
<context>
    <name>models/call_runs/progress</name>
    <message>
        <source>This call run has been deleted.</source>
        <translation>Ringpasset har raderats.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/running</name>
    <message>
        <source>Changed the call run {run}</source>
        <translation>Ändrade ringpasset {run}</translation>
    </message>
    <message>
        <source>Deleted the call run {run}</source>
        <translation>Raderade ringpasset {run}</translation>
    </message>
    <message>
        <source>Began a call run over {count:,} {many}</source>
        <translation>Startade ett ringpass med {count:,} {many}</translation>
    </message>
    <message>
        <source>Choose the {records} to call first.</source>
        <translation>Välj först vilka {records} som ska ringas.</translation>
    </message>
    <message>
        <source>A call run has at most {most:,} {many}; narrow the list down first.</source>
        <translation>Ett ringpass har högst {most:,} {many}; begränsa listan först.</translation>
    </message>
    <message>
        <source>they are dead or converted</source>
        <translation>de är avskrivna eller konverterade</translation>
    </message>
    <message>
        <source>they are not to be contacted</source>
        <translation>de får inte kontaktas</translation>
    </message>
    <message>
        <source>None of these {records} can be called: {why}.</source>
        <translation>Inga av dessa {records} kan ringas: {why}.</translation>
    </message>
    <message>
        <source>; {left_out:,} left out</source>
        <translation>; {left_out:,} utelämnade</translation>
    </message>
    <message>
        <source>Try again after 1 to {longest_wait} days.</source>
        <translation>Försök igen efter 1 till {longest_wait} dagar.</translation>
    </message>
    <message>
        <source>A script has at most {longest_script:,} characters.</source>
        <translation>Ett manus har högst {longest_script:,} tecken.</translation>
    </message>
    <message>
        <source>This call run has been deleted meanwhile.</source>
        <translation>Ringpasset har raderats under tiden.</translation>
    </message>
    <message>
        <source>A call run has a name of 1 to {longest_name} letters.</source>
        <translation>Ett ringpass har ett namn på 1 till {longest_name} tecken.</translation>
    </message>
</context>
<context>
    <name>models/change_details</name>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>(deleted {kind})</source>
        <translation>(raderad {kind})</translation>
    </message>
</context>
<context>
    <name>models/changes</name>
    <message>
        <source>Which kind of action, for the program</source>
        <translation>Vilken typ av åtgärd, för programmet</translation>
    </message>
    <message>
        <source>What was done, for people</source>
        <translation>Vad som gjordes, för människor</translation>
    </message>
    <message>
        <source>JSON: the later changes of which an undo took parts along</source>
        <translation>JSON: senare ändringar som en ångring tog delar av med sig</translation>
    </message>
    <message>
        <source>The record's kind, which is its table</source>
        <translation>Postens typ, det vill säga dess tabell</translation>
    </message>
    <message>
        <source>created</source>
        <translation>skapad</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>uppdaterad</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>raderad</translation>
    </message>
    <message>
        <source>JSON of the stored values; of changed fields only, for an update</source>
        <translation>JSON med de lagrade värdena; vid uppdatering bara ändrade fält</translation>
    </message>
    <message>
        <source>Something else still depends on this record, so nothing was changed.</source>
        <translation>Något annat är fortfarande beroende av posten, så inget ändrades.</translation>
    </message>
    <message>
        <source>Something else has that name by now, so nothing was changed; rename it first.</source>
        <translation>Något annat har det namnet nu, så inget ändrades; byt namn på det först.</translation>
    </message>
</context>
<context>
    <name>models/companies/company</name>
    <message>
        <source>Prospect</source>
        <translation>Prospekt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Tidigare kund</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospekt</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>former customer</source>
        <translation>tidigare kund</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>leverantör</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>Free: company, school, association…</source>
        <translation>Valfritt: företag, skola, förening…</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Omsättning</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Anställda</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Moderbolag</translation>
    </message>
</context>
<context>
    <name>models/companies/editing</name>
    <message>
        <source>Added {company}</source>
        <translation>Lade till {company}</translation>
    </message>
    <message>
        <source>{part} belongs to {whole}, so it cannot be its parent company.</source>
        <translation>{part} tillhör {whole} och kan därför inte vara moderbolag.</translation>
    </message>
</context>
<context>
    <name>models/companies/naming</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Ett företag måste ha ett namn.</translation>
    </message>
</context>
<context>
    <name>models/data_health/checks</name>
    <message>
        <source>Opportunities past their close date</source>
        <translation>Affärer med passerat avslutsdatum</translation>
    </message>
    <message>
        <source>{label} with neither email nor phone</source>
        <translation>{label} utan e-post och telefon</translation>
    </message>
    <message>
        <source>Companies without people</source>
        <translation>Företag utan personer</translation>
    </message>
    <message>
        <source>{many} with an invalid email</source>
        <translation>{many} med ogiltig e-postadress</translation>
    </message>
    <message>
        <source>{many} with an invalid phone</source>
        <translation>{many} med ogiltigt telefonnummer</translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation>utan {field}</translation>
    </message>
</context>
<context>
    <name>models/data_health/missing</name>
    <message>
        <source>Hello {name},</source>
        <translation>Hej {name},</translation>
    </message>
    <message>
        <source>some of your records are not complete yet:</source>
        <translation>några av dina poster är inte kompletta ännu:</translation>
    </message>
    <message>
        <source>Could you look at them, please? Thank you.</source>
        <translation>Kan du titta på dem? Tack på förhand.</translation>
    </message>
    <message>
        <source>  ({search_for} {query} owner:me)</source>
        <translation>  ({search_for} {query} owner:me)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>search for</source>
        <translation>sök efter</translation>
    </message>
</context>
<context>
    <name>models/data_health/required</name>
    <message>
        <source>Changed what is required of {records}</source>
        <translation>Ändrade vad som krävs för {records}</translation>
    </message>
    <message>
        <source>{field} cannot be required of a {kind}.</source>
        <translation>{field} kan inte krävas för {kind}.</translation>
    </message>
</context>
<context>
    <name>models/database</name>
    <message>
        <source>{why} It was opened to look; open it again once it is free.</source>
        <translation>{why} Den öppnades bara för visning; öppna den igen när den är ledig.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {known}.</source>
        <translation>Databasen {name} kan inte öppnas: {known}.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer; look whether it runs and the address is right.</source>
        <translation>Servern för {name} svarar inte; kontrollera att den är igång och att adressen stämmer.</translation>
    </message>
    <message>
        <source>The server knows no such database or user: {name}. Look at the address.</source>
        <translation>Servern känner inte till databasen eller användaren: {name}. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>The database {name} is in use by another program; close it there and try again.</source>
        <translation>Databasen {name} används av ett annat program; stäng den där och försök igen.</translation>
    </message>
    <message>
        <source>The database {name} is read-only; copy it to a folder you may write to, or ask for the right.</source>
        <translation>Databasen {name} är skrivskyddad; kopiera den till en mapp där du får skriva, eller be om behörighet.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened; its folder may be read-only. Choose another folder.</source>
        <translation>Databasen {name} kan inte öppnas; mappen kan vara skrivskyddad. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The database {name} is damaged; restore a backup, or choose another file.</source>
        <translation>Databasen {name} är skadad; återställ en säkerhetskopia eller välj en annan fil.</translation>
    </message>
    <message>
        <source>The disk of {name} does not take what is written to it; nothing was changed. Look at the disk.</source>
        <translation>Disken med {name} tar inte emot det som skrivs; inget ändrades. Kontrollera disken.</translation>
    </message>
    <message>
        <source>The disk of {name} is full; nothing was changed. Free some space and try again.</source>
        <translation>Disken med {name} är full; inget ändrades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The server does not let you change this, so nothing was changed; an administrator gives the right.</source>
        <translation>Servern låter dig inte ändra detta, så inget ändrades; en administratör ger rättigheten.</translation>
    </message>
    <message>
        <source>The database does not answer ({known}); nothing was changed. Try again.</source>
        <translation>Databasen svarar inte ({known}); inget ändrades. Försök igen.</translation>
    </message>
    <message>
        <source>Addresses that begin with {kind} are none of a database; a server's begins with postgresql://.</source>
        <translation>Adresser som börjar med {kind} leder inte till någon databas; en servers börjar med postgresql://.</translation>
    </message>
    <message>
        <source>The path of {name} is too long for a database; move it to a folder with a shorter one.</source>
        <translation>Sökvägen till {name} är för lång för en databas; flytta den till en mapp med kortare sökväg.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a database file; name a file in it.</source>
        <translation>{path} är en mapp, inte en databasfil; ange en fil i den.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so the database {name} cannot be made.</source>
        <translation>Mappen {folder} finns inte, så databasen {name} kan inte skapas.</translation>
    </message>
    <message>
        <source>{name} is not a CRM Desktop database; choose another file or restore a backup.</source>
        <translation>{name} är ingen CRM Desktop-databas; välj en annan fil eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>{name} can only be read: it is write-protected.</source>
        <translation>{name} kan bara läsas: filen är skrivskyddad.</translation>
    </message>
    <message>
        <source>{why} Copy it to a folder you may write to, and open the copy.</source>
        <translation>{why} Kopiera den till en mapp där du får skriva och öppna kopian.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of CRM Desktop; update the program to open it.</source>
        <translation>Databasen {name} skrevs av en nyare version av CRM Desktop; uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>{name} is a database of another program; choose another file.</source>
        <translation>{name} är en databas från ett annat program; välj en annan fil.</translation>
    </message>
    <message>
        <source>{name} is of an older version and cannot be brought up to date where it is; copy it to a folder you may write to, and open the copy.</source>
        <translation>{name} är från en äldre version och kan inte uppdateras där den ligger; kopiera filen till en mapp där du får skriva och öppna kopian.</translation>
    </message>
    <message>
        <source>{name} is of an older version; an administrator of the server, who owns its tables, opens it first.</source>
        <translation>{name} är av en äldre version; en administratör av servern, som äger dess tabeller, öppnar den först.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {error}.</source>
        <translation>Databasen {name} kan inte öppnas: {error}.</translation>
    </message>
    <message>
        <source>{name} was replaced by another file while it was open; nothing was changed. Try again.</source>
        <translation>{name} ersattes av en annan fil medan den var öppen; inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>{url} is not the address of a PostgreSQL database: {error}.</source>
        <translation>{url} är ingen adress till en PostgreSQL-databas: {error}.</translation>
    </message>
    <message>
        <source>{name} asks for a password, or for another one.</source>
        <translation>{name} kräver ett lösenord, eller ett annat.</translation>
    </message>
    <message>
        <source>The server does not let you do this in {name}; an administrator gives your account the right.</source>
        <translation>Servern låter dig inte göra detta i {name}; en administratör ger ditt konto rättigheten.</translation>
    </message>
</context>
<context>
    <name>models/dates_in_words</name>
    <message>
        <source>“{words}” is no date; write it like 2026-11-21, 2026-11, today, next-week or last-30-days.</source>
        <translation>”{words}” är inget datum; skriv till exempel 2026-11-21, 2026-11, today, next-week eller last-30-days.</translation>
    </message>
</context>
<context>
    <name>models/deleting</name>
    <message>
        <source>Deleted {name}</source>
        <translation>Raderade {name}</translation>
    </message>
    <message>
        <source>Deleted {count:,} {many}</source>
        <translation>Raderade {count:,} {many}</translation>
    </message>
    <message>
        <source>Somebody else has deleted this already.</source>
        <translation>Någon annan har redan raderat detta.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/kept_apart</name>
    <message>
        <source>Kept {one} and {other} apart</source>
        <translation>Höll {one} och {other} åtskilda</translation>
    </message>
    <message>
        <source>a pair that is kept apart</source>
        <translation>ett par som hålls åtskilt</translation>
    </message>
</context>
<context>
    <name>models/duplicates/likely_pairs</name>
    <message>
        <source>same e-mail</source>
        <translation>samma e-post</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>samma telefon</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>samma namn och företag</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation>liknande namn på samma företag</translation>
    </message>
    <message>
        <source>similar name, same mail domain</source>
        <translation>liknande namn, samma e-postdomän</translation>
    </message>
    <message>
        <source>similar name in the same city</source>
        <translation>liknande namn på samma ort</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>samma namn och ort</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>samma e-post, annat namn</translation>
    </message>
    <message>
        <source>same phone, another name</source>
        <translation>samma telefon, annat namn</translation>
    </message>
    <message>
        <source>same name, another legal form</source>
        <translation>samma namn, annan bolagsform</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>liknande namn</translation>
    </message>
    <message>
        <source>same domain, {domain}</source>
        <translation>samma domän, {domain}</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merge_plan</name>
    <message>
        <source>The record that is to stay is none of those that are merged.</source>
        <translation>Posten som ska behållas finns inte bland dem som slås ihop.</translation>
    </message>
    <message>
        <source>Records of the kind “{kind}” are not merged.</source>
        <translation>Poster av typen ”{kind}” slås inte ihop.</translation>
    </message>
    <message>
        <source>One of these records has been deleted meanwhile; look at them again.</source>
        <translation>En av posterna har raderats under tiden; titta på dem igen.</translation>
    </message>
    <message>
        <source>Choose two records or more to merge.</source>
        <translation>Välj minst två poster att slå ihop.</translation>
    </message>
    <message>
        <source>{converted} is converted already; merge what it became.</source>
        <translation>{converted} är redan konverterat; slå ihop det som det blev.</translation>
    </message>
    <message>
        <source>{field} is not chosen when records are merged.</source>
        <translation>{field} väljs inte när poster slås ihop.</translation>
    </message>
    <message>
        <source>{one} is {outcome} and counts in reports of the past; let it be the one that stays.</source>
        <translation>{one} är {outcome} och räknas i tidigare rapporter; låt den vara den som behålls.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merging</name>
    <message>
        <source>Merged {count:,} {what} into {kept}</source>
        <translation>Slog ihop {count:,} {what} till {kept}</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these records meanwhile; look at them again.</source>
        <translation>Någon annan har ändrat en av posterna under tiden; titta på dem igen.</translation>
    </message>
    <message>
        <source>Contact {going}</source>
        <translation>Kontakta {going}</translation>
    </message>
</context>
<context>
    <name>models/editing</name>
    <message>
        <source>Changed {model} of {record}</source>
        <translation>Ändrade {model} för {record}</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} fält</translation>
    </message>
    <message>
        <source>“{text}” is no {label}; it is one of: {among}.</source>
        <translation>”{text}” är inte ett giltigt värde för {label}; giltiga är: {among}.</translation>
    </message>
    <message>
        <source>Somebody else has changed {record} meanwhile; look at it again, then change it.</source>
        <translation>Någon annan har ändrat {record} under tiden; titta på posten igen och ändra den sedan.</translation>
    </message>
    <message>
        <source>“{value}” does not look like an e-mail address.</source>
        <translation>”{value}” ser inte ut som en e-postadress.</translation>
    </message>
    <message>
        <source>{label} cannot be empty.</source>
        <translation>{label} måste fyllas i.</translation>
    </message>
    <message>
        <source>{label} is an amount, and “{value}” is none.</source>
        <translation>{label} är ett belopp, och det är inte ”{value}”.</translation>
    </message>
    <message>
        <source>{label} is {largest_amount:,} at most.</source>
        <translation>{label} är högst {largest_amount:,}.</translation>
    </message>
    <message>
        <source>{label} is between 0 and {highest:,}.</source>
        <translation>{label} är mellan 0 och {highest:,}.</translation>
    </message>
    <message>
        <source>{label} is yes or no, and “{value}” is neither.</source>
        <translation>{label} är ja eller nej, och ”{value}” är ingetdera.</translation>
    </message>
    <message>
        <source>There is no {label} “{value}”.</source>
        <translation>Det finns inget värde ”{value}” för {label}.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>{who} has changed {field} of {record} meanwhile.</source>
        <translation>{who} har ändrat {field} för {record} under tiden.</translation>
    </message>
    <message>
        <source>{label} is a whole number, and “{value}” is none.</source>
        <translation>{label} är ett heltal, och det är inte ”{value}”.</translation>
    </message>
    <message>
        <source>{label} is a date, and “{value}” is none.</source>
        <translation>{label} är ett datum, och det är inte ”{value}”.</translation>
    </message>
</context>
<context>
    <name>models/exports/calendar</name>
    <message>
        <source>Nothing is planned, so there is nothing for a calendar.</source>
        <translation>Inget är planerat, så det finns inget till kalendern.</translation>
    </message>
    <message>
        <source>{file} was not written: it could not be read again.</source>
        <translation>{file} skrevs inte: den kunde inte läsas tillbaka.</translation>
    </message>
</context>
<context>
    <name>models/exports/exporting</name>
    <message>
        <source>{target} should end in .xlsx, .csv or .vcf.</source>
        <translation>{target} måste sluta på .xlsx, .csv eller .vcf.</translation>
    </message>
    <message>
        <source>{plural} cannot be vCards; export them to .xlsx or .csv.</source>
        <translation>{plural} kan inte bli vCard; exportera till .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>{target} was not written: it would have held {found:,} of {count:,} {plural}, as some were changed meanwhile. Try again.</source>
        <translation>{target} skrevs inte: den skulle ha innehållit {found:,} av {count:,} {plural}, eftersom några ändrades under tiden. Försök igen.</translation>
    </message>
</context>
<context>
    <name>models/exports/kinds</name>
    <message>
        <source>“{plural}” is no kind of record; there are {known}.</source>
        <translation>”{plural}” är ingen posttyp; det finns {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {plural}; the fields are {known}.</source>
        <translation>”{name}” är inget fält för {plural}; fälten är {known}.</translation>
    </message>
</context>
<context>
    <name>models/exports/qr_code</name>
    <message>
        <source>The contact of {sheet} is too long for a code that a phone can read.</source>
        <translation>Kontakten {sheet} är för lång för en kod som en telefon kan läsa.</translation>
    </message>
</context>
<context>
    <name>models/exports/sheet_rows</name>
    <message>
        <source>“{text}…” has {length:,} characters and a workbook's cell holds {longest:,}; export to CSV instead.</source>
        <translation>”{text}…” har {length:,} tecken och en cell i en arbetsbok rymmer {longest:,}; exportera till CSV i stället.</translation>
    </message>
</context>
<context>
    <name>models/exports/whole_file</name>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>{target} kan inte skrivas: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist, so {target} cannot be written there.</source>
        <translation>Mappen {parent} finns inte, så {target} kan inte skrivas dit.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {parent} is read-only or the file is open elsewhere.</source>
        <translation>{target} kan inte skrivas: {parent} är skrivskyddad eller filen är öppen någon annanstans.</translation>
    </message>
    <message>
        <source>{target} cannot be written: the disk is full. Free some space or choose another place.</source>
        <translation>{target} kan inte skrivas: disken är full. Frigör utrymme eller välj en annan plats.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file in it.</source>
        <translation>{target} är en mapp; ange en fil i den.</translation>
    </message>
</context>
<context>
    <name>models/exports/workbook</name>
    <message>
        <source>A sheet holds {count:,} rows and there are more; export to CSV instead.</source>
        <translation>Ett blad rymmer {count:,} rader och det finns fler; exportera till CSV i stället.</translation>
    </message>
</context>
<context>
    <name>models/files/keeping</name>
    <message>
        <source>Kept {called} with {whom}</source>
        <translation>Sparade {called} på {whom}</translation>
    </message>
    <message>
        <source>Deleted the file {kept}</source>
        <translation>Raderade filen {kept}</translation>
    </message>
    <message>
        <source>{called} is empty, so there is nothing to keep.</source>
        <translation>{called} är tom, så det finns inget att spara.</translation>
    </message>
    <message>
        <source>The content of {kept} is missing from the database; a backup may still hold it.</source>
        <translation>Innehållet i {kept} saknas i databasen; en säkerhetskopia kan ha det kvar.</translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB; files up to {largest} MB are kept, since every backup of the database carries them. Keep a link to it in a note instead.</source>
        <translation>{name} är {size:,.0f} MB; filer upp till {largest} MB sparas, eftersom de följer med i varje säkerhetskopia av databasen. Lägg i stället en länk till filen i en anteckning.</translation>
    </message>
    <message>
        <source>{called} is kept with {record} already.</source>
        <translation>{called} är redan sparad på {record}.</translation>
    </message>
    <message>
        <source>A file is not kept with a {noun}.</source>
        <translation>En fil kan inte sparas på {noun}.</translation>
    </message>
</context>
<context>
    <name>models/files/kept_file</name>
    <message>
        <source>In bytes</source>
        <translation>I byte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kom med</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Mejlet</translation>
    </message>
</context>
<context>
    <name>models/finding</name>
    <message>
        <source>View of {many}</source>
        <translation>Vy för {many}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_blocks</name>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>Closed + weighted</source>
        <translation>Avslutat + viktat</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Orört</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Passerat datum</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Utan nästa åtgärd</translation>
    </message>
    <message>
        <source>Times put off</source>
        <translation>Gånger uppskjutet</translation>
    </message>
    <message>
        <source>Days put off</source>
        <translation>Dagar uppskjutet</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>Ögonblicksbild från</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>money</comment>
        <translation>Vunnet</translation>
    </message>
    <message>
        <source>Won of the weighted</source>
        <translation>Vunnet av viktat</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Belopp, {currency}</translation>
    </message>
    <message>
        <source>Quotas, {period}</source>
        <translation>Säljmål, {period}</translation>
    </message>
    <message>
        <source>How far the figures can be trusted</source>
        <translation>Hur pålitliga siffrorna är</translation>
    </message>
    <message>
        <source>What was foretold, and what came</source>
        <translation>Vad prognosen sa, och vad det blev</translation>
    </message>
    <message>
        <source>In the total on {before}</source>
        <translation>I totalen {before}</translation>
    </message>
    <message>
        <source>In the total on {after}</source>
        <translation>I totalen {after}</translation>
    </message>
    <message>
        <source>Weighted, {currency}</source>
        <translation>Viktat, {currency}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hittills</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_sheets</name>
    <message>
        <source>Best case</source>
        <translation>Bästa fall</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Säljmål</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Pålitlighet</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Träffsäkerhet</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>Från vad till vad</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Foretold, weighted, {currency}</source>
        <translation>Prognos, viktat, {currency}</translation>
    </message>
    <message>
        <source>Commit, {currency}</source>
        <translation>Åtagande, {currency}</translation>
    </message>
    <message>
        <source>Won, {currency}</source>
        <translation>Vunnet, {currency}</translation>
    </message>
    <message>
        <source>Won of it</source>
        <translation>Andel vunnet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>models/forecasts/bridge</name>
    <message>
        <source>New</source>
        <comment>in the bridge</comment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Återöppnat</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Höjt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttat</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Valutakurser</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Sänkt</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Passerat</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>money</comment>
        <translation>Förlorat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>another pipeline, date or category brought it in or took it out, or it closes in another month</source>
        <translation>in eller ut genom annan pipeline, kategori, annat datum eller månad</translation>
    </message>
    <message>
        <source>is expected after {period} now</source>
        <translation>väntas nu efter {period}</translation>
    </message>
    <message>
        <source>has passed its close date</source>
        <translation>har passerat avslutsdatum</translation>
    </message>
    <message>
        <source>an opportunity that was made since</source>
        <translation>en affär som har tillkommit sedan dess</translation>
    </message>
    <message>
        <source>was decided on {day}, and is open again</source>
        <translation>avgjordes {day} och är öppet igen</translation>
    </message>
    <message>
        <source>its amount or likelihood is higher</source>
        <translation>belopp eller sannolikhet är högre</translation>
    </message>
    <message>
        <source>the same money, another rate</source>
        <translation>samma pengar, annan kurs</translation>
    </message>
    <message>
        <source>its amount or likelihood is lower</source>
        <translation>belopp eller sannolikhet är lägre</translation>
    </message>
    <message>
        <source>still open, but {later}</source>
        <translation>fortfarande öppet, men {later}</translation>
    </message>
    <message>
        <source>as it stood before</source>
        <translation>som det såg ut innan</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>raderat sedan dess</translation>
    </message>
    <message>
        <source>another period or pipeline brought it in or took it out</source>
        <translation>in eller ut genom annan period eller pipeline</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>inget belopp</translation>
    </message>
    <message>
        <source>The snapshot of {on} counts in {currency}, this one in {other_currency}; the two cannot be compared.</source>
        <translation>Ögonblicksbilden {on} räknas i {currency}, den här i {other_currency}; de kan inte jämföras.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecast</name>
    <message>
        <source>No owner</source>
        <translation>Ingen ägare</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Inget företag</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecasting</name>
    <message>
        <source>There is no pipeline “{wanted}”.</source>
        <translation>Det finns ingen pipeline ”{wanted}”.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/printing</name>
    <message>
        <source>By {by} and {group}</source>
        <translation>Per {by} och {group}</translation>
    </message>
    <message>
        <source>Left out of the totals</source>
        <translation>Utanför totalerna</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Vunnet och förlorat</translation>
    </message>
    <message>
        <source>Opportunity, company</source>
        <translation>Affär, företag</translation>
    </message>
    <message>
        <source>Stage, owner</source>
        <translation>Fas, ägare</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Vad orden betyder</translation>
    </message>
    <message>
        <source>Amount and weighted amount by {by} of expected close</source>
        <translation>Belopp och viktat belopp per {by} för förväntat avslut</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Vad och varför</translation>
    </message>
    <message>
        <source>The opportunities behind it</source>
        <translation>Affärer bakom siffrorna</translation>
    </message>
    <message>
        <source>The opportunities left out</source>
        <translation>Utelämnade affärer</translation>
    </message>
</context>
<context>
    <name>models/forecasts/quotas</name>
    <message>
        <source>Set the quota of {owner} for {key}</source>
        <translation>Angav säljmål för {owner} för {key}</translation>
    </message>
    <message>
        <source>The remark can have {longest_remark:,} characters at most.</source>
        <translation>Kommentaren får ha högst {longest_remark:,} tecken.</translation>
    </message>
    <message>
        <source>Took back the quota of {owner} for {key}</source>
        <translation>Tog bort säljmålet för {owner} för {key}</translation>
    </message>
    <message>
        <source>A {called} cannot be less than nothing.</source>
        <translation>{called} kan inte vara mindre än noll.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshot</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatiskt</translation>
    </message>
    <message>
        <source>The first of its week, kept unasked</source>
        <translation>Den första i sin vecka, sparas automatiskt</translation>
    </message>
    <message>
        <source>To the snapshot's currency on that day</source>
        <translation>Till ögonblicksbildens valuta den dagen</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Börjar</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshots</name>
    <message>
        <source>Removed the snapshot of {kept}</source>
        <translation>Tog bort ögonblicksbilden {kept}</translation>
    </message>
    <message>
        <source>Kept a snapshot of 1 open opportunity</source>
        <translation>Sparade en ögonblicksbild av 1 öppen affär</translation>
    </message>
    <message>
        <source>Kept a snapshot of {count} open opportunities</source>
        <translation>Sparade en ögonblicksbild av {count} öppna affärer</translation>
    </message>
    <message>
        <source>The name of a snapshot can have {longest_name} characters at most.</source>
        <translation>Namnet på en ögonblicksbild får ha högst {longest_name} tecken.</translation>
    </message>
    <message>
        <source>There is no open opportunity, so there is nothing to keep.</source>
        <translation>Det finns ingen öppen affär, så det finns inget att spara.</translation>
    </message>
    <message>
        <source>There is no snapshot “{wanted}”.</source>
        <translation>Det finns ingen ögonblicksbild ”{wanted}”.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Det finns ingen ögonblicksbild ännu.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/statement</name>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fas</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ägare</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>company</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>Weighted forecast {span_of}: {total}{no_break}{currency}</source>
        <translation>Viktad prognos {span_of}: {total}{no_break}{currency}</translation>
    </message>
    <message>
        <source>{statement}, {share} of it untouched for {untouched_days} days</source>
        <translation>{statement}, varav {share} orört i {untouched_days} dagar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>{pipeline} · as of {as_of} · by {by} and {group} · in {currency}</source>
        <translation>{pipeline} · per {as_of} · efter {by} och {group} · i {currency}</translation>
    </message>
    <message>
        <source>the close date has passed and the opportunity is still open</source>
        <translation>avslutsdatum har passerat men den är fortfarande öppen</translation>
    </message>
    <message>
        <source>All money is in {currency}. {known}Money without a known rate is listed apart, never added.</source>
        <translation>Alla belopp är i {currency}. {known}Belopp utan känd kurs listas för sig och räknas aldrig med.</translation>
    </message>
    <message>
        <source>Nothing to forecast: no open opportunity has both an amount and a close date ahead</source>
        <translation>Inget att prognostisera: ingen öppen affär har både belopp och kommande avslutsdatum</translation>
    </message>
    <message>
        <source>Pipeline {pipeline}</source>
        <translation>Pipeline {pipeline}</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alla pipelines</translation>
    </message>
    <message>
        <source>Exchanged at the rate kept with the opportunity, or else at that of the day ({rates}); what was won or lost, at the rate of then. </source>
        <translation>Omräknat till kursen som sparats på varje affär, annars dagens kurs ({rates}); det som vunnits eller förlorats till dåvarande kurs. </translation>
    </message>
    <message>
        <source>{share} of the amount</source>
        <translation>{share} av beloppet</translation>
    </message>
    <message>
        <source>{count} past their close date</source>
        <translation>{count} med passerat avslutsdatum</translation>
    </message>
    <message>
        <source>Won in {this_period}</source>
        <translation>Vunnet {this_period}</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Inget avslutsdatum</translation>
    </message>
    <message>
        <source>nobody has said when it may close</source>
        <translation>ingen har angett när det kan avslutas</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Inget belopp</translation>
    </message>
    <message>
        <source>nobody has said what it is worth</source>
        <translation>ingen har angett vad det är värt</translation>
    </message>
    <message>
        <source>at the amount recorded when it was won</source>
        <translation>till beloppet som angavs när det vanns</translation>
    </message>
    <message>
        <source>at the amount recorded when it was lost</source>
        <translation>till beloppet som angavs när det förlorades</translation>
    </message>
    <message>
        <source>What the open opportunities are worth if all are won.</source>
        <translation>Vad öppna affärer är värda om alla vinns.</translation>
    </message>
    <message>
        <source>Amount × likelihood, opportunity by opportunity, then added up.</source>
        <translation>Belopp × sannolikhet, affär för affär, sedan summerat.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Sannolikhet</translation>
    </message>
    <message>
        <source>The stage's, unless somebody has set it by hand.</source>
        <translation>Fasens, om ingen har angett en annan för hand.</translation>
    </message>
    <message>
        <source>The {by} of the expected close date, from {day} on.</source>
        <translation>Efter {by} för förväntat avslutsdatum, från och med {day}.</translation>
    </message>
    <message>
        <source>Open, with a close date before {day}. In no total.</source>
        <translation>Öppet, med avslutsdatum före {day}. Ingår inte i någon total.</translation>
    </message>
    <message>
        <source>No date, no amount</source>
        <translation>Utan datum, belopp</translation>
    </message>
    <message>
        <source>Open, but without a close date or an amount. In no total.</source>
        <translation>Öppet, men utan avslutsdatum eller belopp. Ingår inte i någon total.</translation>
    </message>
    <message>
        <source>Neither changed nor written to, called or met for {untouched_days} days before {day}.</source>
        <translation>Varken ändrat eller kontaktat via mejl, samtal eller möte under {untouched_days} dagar före {day}.</translation>
    </message>
    <message>
        <source>Commit, best case</source>
        <translation>Åtagande, bästa fall</translation>
    </message>
    <message>
        <source>The amount whose owner commits to it, or expects it in the best case; parts of the amount.</source>
        <translation>Beloppet som ägaren åtar sig, eller väntar sig i bästa fall; delar av beloppet.</translation>
    </message>
    <message>
        <source>Won in the {by} already; not part of the amount, which is still open.</source>
        <translation>Redan vunnet under samma {by}; ingår inte i beloppet, som fortfarande är öppet.</translation>
    </message>
    <message>
        <source>Won, lost</source>
        <translation>Vunnet, förlorat</translation>
    </message>
    <message>
        <source>Outcomes as they were recorded, whatever has become of the opportunity since.</source>
        <translation>Utfall som de registrerades, vad som än har hänt sedan dess.</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Undantaget</translation>
    </message>
    <message>
        <source>left out by its forecast category</source>
        <translation>utelämnat enligt prognoskategori</translation>
    </message>
    <message>
        <source>In {code}</source>
        <translation>I {code}</translation>
    </message>
    <message>
        <source>no rate to {currency} is known</source>
        <translation>ingen kurs till {currency} är känd</translation>
    </message>
    <message>
        <source>Won or lost in {code}</source>
        <translation>Vunnet eller förlorat i {code}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/workbook</name>
    <message>
        <source>Likelihood, %</source>
        <translation>Sannolikhet, %</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
</context>
<context>
    <name>models/founding</name>
    <message>
        <source>Identified</source>
        <translation>Identifierad</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Offert skickad</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Förhandling</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunnen</translation>
    </message>
    <message>
        <source>won</source>
        <translation>vunnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>förlorad</translation>
    </message>
    <message>
        <source>Nobody has tried to reach them yet.</source>
        <translation>Ingen har försökt nå dem ännu.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktad</translation>
    </message>
    <message>
        <source>We have tried, and wait or try again.</source>
        <translation>Vi har försökt, och väntar eller försöker igen.</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intresserad</translation>
    </message>
    <message>
        <source>They want to hear more; talk, then qualify.</source>
        <translation>De vill veta mer; tala med dem och kvalificera sedan.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Avskriven</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>avskriven</translation>
    </message>
    <message>
        <source>Not interested or not reachable; kept, so that later lists know them.</source>
        <translation>Ej intresserad eller ej nåbar; sparas så att senare listor känner igen dem.</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>konverterad</translation>
    </message>
    <message>
        <source>Became a person, company or opportunity.</source>
        <translation>Blev en person, ett företag eller en affär.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurrent</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Ingen budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Inget beslut</translation>
    </message>
    <message>
        <source>Bad timing</source>
        <translation>Fel tidpunkt</translation>
    </message>
    <message>
        <source>No fit</source>
        <translation>Passar inte</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Försäljning</translation>
    </message>
</context>
<context>
    <name>models/guidelines/guidelines</name>
    <message>
        <source>never engaged</source>
        <translation>aldrig i kontakt</translation>
    </message>
    <message>
        <source>engaged, not qualified</source>
        <translation>i kontakt, ej kvalificerad</translation>
    </message>
    <message>
        <source>qualified: somebody</source>
        <translation>kvalificerad: någon</translation>
    </message>
    <message>
        <source>qualified: an organisation</source>
        <translation>kvalificerad: en organisation</translation>
    </message>
    <message>
        <source>a deal</source>
        <translation>ett säljtillfälle</translation>
    </message>
    <message>
        <source>after the first win</source>
        <translation>efter första vinsten</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>bearbetas</translation>
    </message>
    <message>
        <source>left the working lists, kept</source>
        <translation>har lämnat arbetslistorna, sparas</translation>
    </message>
    <message>
        <source>closed: became more</source>
        <translation>avslutad: har blivit mer</translation>
    </message>
    <message>
        <source>follows from what is logged</source>
        <translation>följer av det som loggats</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Stegen</translation>
    </message>
    <message>
        <source>This word is not in the guidelines any more.</source>
        <translation>Ordet finns inte längre i riktlinjerna.</translation>
    </message>
    <message>
        <source>Somebody has said meanwhile what “{word}” means; read it first.</source>
        <translation>Någon har under tiden angett vad ”{word}” betyder; läs det först.</translation>
    </message>
    <message>
        <source>A definition can have {longest_definition:,} characters at most.</source>
        <translation>En definition får ha högst {longest_definition:,} tecken.</translation>
    </message>
    <message>
        <source>Nobody has written, called or met, neither they nor we.</source>
        <translation>Ingen har skrivit, ringt eller träffats, varken de eller vi.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Enkelriktad</translation>
    </message>
    <message>
        <source>Contact one way only, theirs or ours: it stays a lead.</source>
        <translation>Kontakt bara åt ett håll, deras eller vårt: förblir ett lead.</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Dubbelriktad</translation>
    </message>
    <message>
        <source>Both have been in touch: time to qualify, or to say why not.</source>
        <translation>Båda har hört av sig: dags att kvalificera, eller att säga varför inte.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Kontaktnivå</translation>
    </message>
    <message>
        <source>Lead statuses</source>
        <translation>Leadstatusar</translation>
    </message>
    <message>
        <source>your own judgement</source>
        <translation>din egen bedömning</translation>
    </message>
</context>
<context>
    <name>models/guidelines/printing</name>
    <message>
        <source>Guidelines</source>
        <translation>Riktlinjer</translation>
    </message>
    <message>
        <source>What we at {office} mean by our words</source>
        <translation>Vad vi på {office} menar med våra ord</translation>
    </message>
    <message>
        <source>What we mean by our words</source>
        <translation>Vad vi menar med våra ord</translation>
    </message>
    <message>
        <source>Guidelines · as of {day}</source>
        <translation>Riktlinjer · per {day}</translation>
    </message>
    <message>
        <source>Not defined yet.</source>
        <translation>Inte definierat ännu.</translation>
    </message>
</context>
<context>
    <name>models/imports/apart</name>
    <message>
        <source>The process that reads workbooks has failed.</source>
        <translation>Processen som läser arbetsböcker misslyckades.</translation>
    </message>
</context>
<context>
    <name>models/imports/choices</name>
    <message>
        <source>Skip them</source>
        <translation>Hoppa över dem</translation>
    </message>
    <message>
        <source>Create them anyway</source>
        <translation>Skapa dem ändå</translation>
    </message>
</context>
<context>
    <name>models/imports/columns</name>
    <message>
        <source>Postal code {text} is short; was it {other_text}?</source>
        <translation>Postnummer {text} är kort; var det {other_text}?</translation>
    </message>
    <message>
        <source>{label} “{{}}” is neither yes nor no.</source>
        <translation>{label} ”{{}}” är varken ja eller nej.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is none of {known}.</source>
        <translation>{label} ”{{}}” finns inte bland {known}.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is not an e-mail address.</source>
        <translation>{label} ”{{}}” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>{label} has {count:,} characters; {longest:,} are the most we can keep.</source>
        <translation>{label} har {count:,} tecken; högst {longest:,} kan sparas.</translation>
    </message>
    <message>
        <source>{label} “{text}” {doubt}; it is kept as it is.</source>
        <translation>{label} ”{text}” {doubt}; det sparas som det är.</translation>
    </message>
    <message>
        <source>{label} {text} came as a number: a leading zero may be lost.</source>
        <translation>{label} {text} kom som tal: en inledande nolla kan ha fallit bort.</translation>
    </message>
</context>
<context>
    <name>models/imports/dates</name>
    <message>
        <source>day first</source>
        <translation>dag först</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>månad först</translation>
    </message>
</context>
<context>
    <name>models/imports/deals</name>
    <message>
        <source>the opportunity {name}</source>
        <translation>affär {name}</translation>
    </message>
</context>
<context>
    <name>models/imports/deciding</name>
    <message>
        <source>row {row_numbers}</source>
        <translation>rad {row_numbers}</translation>
    </message>
    <message>
        <source>a row of {file}, imported on {day}</source>
        <translation>en rad i {file}, importerad {day}</translation>
    </message>
    <message>
        <source>, which a list of {kind} leaves as it is</source>
        <translation>, som en lista med {kind} lämnar som det är</translation>
    </message>
</context>
<context>
    <name>models/imports/fields</name>
    <message>
        <source>Is a company</source>
        <translation>Är ett företag</translation>
    </message>
    <message>
        <source>Opportunity: amount</source>
        <translation>Affär: belopp</translation>
    </message>
    <message>
        <source>Opportunity: stage</source>
        <translation>Affär: fas</translation>
    </message>
    <message>
        <source>Opportunity: close date</source>
        <translation>Affär: avslutsdatum</translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation>Orsak (importeras inte)</translation>
    </message>
</context>
<context>
    <name>models/imports/importing</name>
    <message>
        <source>Imported {made}{sold} from {file_name}{also}</source>
        <translation>Importerade {made}{sold} från {file_name}{also}</translation>
    </message>
    <message>
        <source>Found nothing new in {file_name}</source>
        <translation>Hittade inget nytt i {file_name}</translation>
    </message>
    <message>
        <source>Updated {updated} from {file_name}</source>
        <translation>Uppdaterade {updated} från {file_name}</translation>
    </message>
    <message>
        <source>, updated {counts:,}</source>
        <translation>, uppdaterade {counts:,}</translation>
    </message>
    <message>
        <source> and 1 opportunity</source>
        <translation> och 1 affär</translation>
    </message>
    <message>
        <source> and {deals:,} opportunities</source>
        <translation> och {deals:,} affärer</translation>
    </message>
</context>
<context>
    <name>models/imports/leftovers</name>
    <message>
        <source>texts</source>
        <translation>texter</translation>
    </message>
    <message>
        <source>answers of yes or no</source>
        <translation>ja- eller nej-svar</translation>
    </message>
    <message>
        <source>No field yet; it holds {type_words}.</source>
        <translation>Inget fält ännu; innehåller {type_words}.</translation>
    </message>
    <message>
        <source>Passwords, cards and personal numbers stay out.</source>
        <translation>Lösenord, kort och personnummer lämnas utanför.</translation>
    </message>
    <message>
        <source>Seldom of use.</source>
        <translation>Sällan till nytta.</translation>
    </message>
    <message>
        <source>Marks of another system, of no use here.</source>
        <translation>Märkningar från ett annat system, till ingen nytta här.</translation>
    </message>
    <message>
        <source>Worth keeping in the note.</source>
        <translation>Värt att spara i anteckningen.</translation>
    </message>
    <message>
        <source>Another column has its field.</source>
        <translation>En annan kolumn har dess fält.</translation>
    </message>
</context>
<context>
    <name>models/imports/list_import</name>
    <message>
        <source>The change that wrote it</source>
        <translation>Ändringen som skrev den</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>leads, people, companies or opportunities</source>
        <translation>leads, personer, företag eller affärer</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 av innehållet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapade</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>JSON: {header: field}, as it was when the list came in</source>
        <translation>JSON: {header: field}, som det var när listan kom in</translation>
    </message>
    <message>
        <source>JSON: the refused rows with their reasons, to save as a workbook</source>
        <translation>JSON: avvisade rader med orsaker, att spara som arbetsbok</translation>
    </message>
    <message>
        <source>Base64 of eight bytes a row</source>
        <translation>Base64 med åtta byte per rad</translation>
    </message>
    <message>
        <source>As the user called it; empty for the one that comes back by itself</source>
        <translation>Som användaren kallade den; tom för den som kommer tillbaka av sig själv</translation>
    </message>
    <message>
        <source>The folded headers, joined</source>
        <translation>Normaliserade rubriker, sammanfogade</translation>
    </message>
    <message>
        <source>JSON: {header: field}</source>
        <translation>JSON: {header: field}</translation>
    </message>
    <message>
        <source>the import of {file_name}</source>
        <translation>importen av {file_name}</translation>
    </message>
</context>
<context>
    <name>models/imports/list_quality</name>
    <message>
        <source>Dead</source>
        <comment>many</comment>
        <translation>Avskrivna</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>many</comment>
        <translation>Kontaktade</translation>
    </message>
    <message>
        <source>Converted</source>
        <comment>many</comment>
        <translation>Konverterade</translation>
    </message>
    <message>
        <source>Per qualified lead</source>
        <translation>Per kvalificerat lead</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
</context>
<context>
    <name>models/imports/mapping</name>
    <message>
        <source>The file has no column “{header}”; it has {headers}.</source>
        <translation>Filen har ingen kolumn ”{header}”; den har {headers}.</translation>
    </message>
    <message>
        <source>“{wanted}” names no own field; write {own}Shoe size for one called Shoe size.</source>
        <translation>”{wanted}” är inget eget fält; skriv {own}Skostorlek för ett som heter Skostorlek.</translation>
    </message>
    <message>
        <source>“{wanted}” is no field of {kind}; there are {known}.</source>
        <translation>”{wanted}” är inget fält för {kind}; det finns {known}.</translation>
    </message>
</context>
<context>
    <name>models/imports/phones</name>
    <message>
        <source>can't be a phone number</source>
        <translation>kan inte vara ett telefonnummer</translation>
    </message>
    <message>
        <source>has no area code</source>
        <translation>saknar riktnummer</translation>
    </message>
</context>
<context>
    <name>models/imports/pipeline_plan</name>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage “{text}”.</source>
        <translation>Pipelinen {pipeline} har ingen fas ”{text}”.</translation>
    </message>
</context>
<context>
    <name>models/imports/preview</name>
    <message>
        <source> with the opportunity {name}</source>
        <translation> med affär {name}</translation>
    </message>
    <message>
        <source>updates {reason}</source>
        <translation>uppdaterar {reason}</translation>
    </message>
    <message>
        <source>duplicate of {reason}</source>
        <translation>dubblett av {reason}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>avvisad: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnad</translation>
    </message>
</context>
<context>
    <name>models/imports/problems</name>
    <message>
        <source>row without a name</source>
        <translation>rad utan namn</translation>
    </message>
    <message>
        <source>rows without a name</source>
        <translation>rader utan namn</translation>
    </message>
    <message>
        <source>user of this program</source>
        <translation>användare av programmet</translation>
    </message>
    <message>
        <source>users of this program</source>
        <translation>användare av programmet</translation>
    </message>
    <message>
        <source>owner who is no user of this program</source>
        <translation>ägare som inte är användare av programmet</translation>
    </message>
    <message>
        <source>owners who are no users of this program</source>
        <translation>ägare som inte är användare av programmet</translation>
    </message>
    <message>
        <source>row that came with an earlier import</source>
        <translation>rad som kom med en tidigare import</translation>
    </message>
    <message>
        <source>rows that came with an earlier import</source>
        <translation>rader som kom med en tidigare import</translation>
    </message>
    <message>
        <source>stage that the pipeline does not have</source>
        <translation>fas som saknas i vald pipeline</translation>
    </message>
    <message>
        <source>stages that the pipeline does not have</source>
        <translation>faser som saknas i vald pipeline</translation>
    </message>
    <message>
        <source>e-mail address that is none</source>
        <translation>ogiltig e-postadress</translation>
    </message>
    <message>
        <source>e-mail addresses that are none</source>
        <translation>ogiltiga e-postadresser</translation>
    </message>
    <message>
        <source>date that can't be read</source>
        <translation>datum som inte kan läsas</translation>
    </message>
    <message>
        <source>dates that can't be read</source>
        <translation>datum som inte kan läsas</translation>
    </message>
    <message>
        <source>number that can't be read</source>
        <translation>tal som inte kan läsas</translation>
    </message>
    <message>
        <source>numbers that can't be read</source>
        <translation>tal som inte kan läsas</translation>
    </message>
    <message>
        <source>answer that is neither yes nor no</source>
        <translation>svar som varken är ja eller nej</translation>
    </message>
    <message>
        <source>answers that are neither yes nor no</source>
        <translation>svar som varken är ja eller nej</translation>
    </message>
    <message>
        <source>phone number to look at</source>
        <translation>telefonnummer att kontrollera</translation>
    </message>
    <message>
        <source>phone numbers to look at</source>
        <translation>telefonnummer att kontrollera</translation>
    </message>
    <message>
        <source>postal code that seems short</source>
        <translation>postnummer som verkar kort</translation>
    </message>
    <message>
        <source>postal codes that seem short</source>
        <translation>postnummer som verkar korta</translation>
    </message>
    <message>
        <source>{label} that is unknown or too long</source>
        <translation>värde i {label} som är okänt eller för långt</translation>
    </message>
    <message>
        <source>values of {label} that are unknown or too long</source>
        <translation>värden i {label} som är okända eller för långa</translation>
    </message>
    <message>
        <source>{label} to look at</source>
        <translation>värde i {label} att kontrollera</translation>
    </message>
    <message>
        <source>values of {label} to look at</source>
        <translation>värden i {label} att kontrollera</translation>
    </message>
</context>
<context>
    <name>models/imports/protected</name>
    <message>
        <source>it is protected by a password. Save it without one and import it again</source>
        <translation>filen är lösenordsskyddad. Spara den utan lösenord och importera den igen</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>lösenordet är fel</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>filen är lösenordsskyddad</translation>
    </message>
    <message>
        <source>“{source}” can't be read: {cause}.</source>
        <translation>”{source}” kan inte läsas: {cause}.</translation>
    </message>
    <message>
        <source>it is protected in a way that only the program it was made with opens</source>
        <translation>filen är skyddad på ett sätt som bara programmet den skapades med kan öppna</translation>
    </message>
    <message>
        <source>it is protected by a password, and damaged</source>
        <translation>filen är lösenordsskyddad och skadad</translation>
    </message>
</context>
<context>
    <name>models/imports/refused_rows</name>
    <message>
        <source>{stem} refused.xlsx</source>
        <translation>{stem} avvisade.xlsx</translation>
    </message>
    <message>
        <source>{stem} refused {again}.xlsx</source>
        <translation>{stem} avvisade {again}.xlsx</translation>
    </message>
</context>
<context>
    <name>models/imports/refusing</name>
    <message>
        <source>The list</source>
        <translation>Listan</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>Pipelinen</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>“{}” is no user of this program; the owner chosen for the list gets it.</source>
        <translation>”{}” är inte användare av programmet; ägaren som valts för listan får posten.</translation>
    </message>
    <message>
        <source>There is no lead status “{texts}”.</source>
        <translation>Det finns ingen leadstatus ”{texts}”.</translation>
    </message>
    <message>
        <source>A tag has {sorted_characters} characters at most.</source>
        <translation>En tagg har högst {sorted_characters} tecken.</translation>
    </message>
    <message>
        <source>{names} is a user of this program.</source>
        <translation>{names} är användare av programmet.</translation>
    </message>
    <message>
        <source>{what} has a name of {count:,} characters; {sorted_characters} are the most.</source>
        <translation>{what} har ett namn på {count:,} tecken; högst {sorted_characters} är tillåtna.</translation>
    </message>
    <message>
        <source>It has no name, company, e-mail or phone.</source>
        <translation>Det finns varken namn, företag, e-post eller telefon.</translation>
    </message>
</context>
<context>
    <name>models/imports/remembering</name>
    <message>
        <source>A mapping needs a name to be found again.</source>
        <translation>En mappning måste ha ett namn för att kunna hittas igen.</translation>
    </message>
    <message>
        <source>There is no mapping called “{name}”.</source>
        <translation>Det finns ingen mappning som heter ”{name}”.</translation>
    </message>
</context>
<context>
    <name>models/imports/source</name>
    <message>
        <source>“{name}” can't be read: {cause}.</source>
        <translation>”{name}” kan inte läsas: {cause}.</translation>
    </message>
</context>
<context>
    <name>models/imports/spreadsheet</name>
    <message>
        <source>There is nothing to import: the clipboard holds no text.</source>
        <translation>Det finns inget att importera: urklipp innehåller ingen text.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: the file is empty.</source>
        <translation>”{path}” kan inte importeras: filen är tom.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>”{path}” kan inte importeras: den innehåller bara tomma celler.</translation>
    </message>
    <message>
        <source>Column {position}</source>
        <translation>Kolumn {position}</translation>
    </message>
    <message>
        <source>“{path}” can't be read: there is no such file.</source>
        <translation>”{path}” kan inte läsas: filen finns inte.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a folder.</source>
        <translation>”{path}” kan inte läsas: det är en mapp.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {strerror}.</source>
        <translation>”{path}” kan inte läsas: {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/imports/text_table</name>
    <message>
        <source>it is a PDF document, not a spreadsheet</source>
        <translation>det är ett PDF-dokument, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>it is a picture, not a spreadsheet</source>
        <translation>det är en bild, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>it is a text document, not a spreadsheet</source>
        <translation>det är ett textdokument, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>den är komprimerad; packa upp den först</translation>
    </message>
    <message>
        <source>it is a database, not a spreadsheet</source>
        <translation>det är en databas, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>it is a web page, not a spreadsheet</source>
        <translation>det är en webbsida, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>it is an XML file, not a spreadsheet</source>
        <translation>det är en XML-fil, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>it holds vCards, not a table</source>
        <translation>den innehåller vCard, inte en tabell</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a JSON file, not a spreadsheet.</source>
        <translation>”{path}” kan inte läsas: det är en JSON-fil, inte ett kalkylblad.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is not a spreadsheet.</source>
        <translation>”{path}” kan inte läsas: det är inte ett kalkylblad.</translation>
    </message>
    <message>
        <source>The clipboard can't be read: a cell holds more than 4 MB of text.</source>
        <translation>Urklipp kan inte läsas: en cell innehåller mer än 4 MB text.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {cause}.</source>
        <translation>”{path}” kan inte läsas: {cause}.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: a cell holds more than 4 MB of text.</source>
        <translation>”{path}” kan inte läsas: en cell innehåller mer än 4 MB text.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: its text is damaged ({encoding}).</source>
        <translation>”{path}” kan inte läsas: texten är skadad ({encoding}).</translation>
    </message>
</context>
<context>
    <name>models/imports/values</name>
    <message>
        <source>{label} “{text}” names no day; it is taken as {day}.</source>
        <translation>{label} ”{text}” anger ingen dag; det tolkas som {day}.</translation>
    </message>
    <message>
        <source>{label} “{text}” means no date; it stays empty.</source>
        <translation>{label} ”{text}” betyder inget datum; det lämnas tomt.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a date, read with the {order}.</source>
        <translation>{label} ”{text}” är inget datum när det läses med {order}.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a whole number.</source>
        <translation>{label} ”{text}” är inget heltal.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a number.</source>
        <translation>{label} ”{text}” är inget tal.</translation>
    </message>
    <message>
        <source>{label} “{text}” is larger than any we can keep.</source>
        <translation>{label} ”{text}” är större än vad som kan sparas.</translation>
    </message>
</context>
<context>
    <name>models/imports/workbook</name>
    <message>
        <source>the workbook is damaged</source>
        <translation>arbetsboken är skadad</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>arbetsboken har inget blad</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>den är för stor för datorns minne</translation>
    </message>
    <message>
        <source>reading it takes longer than any real list does</source>
        <translation>den tar längre tid att läsa än någon verklig lista</translation>
    </message>
    <message>
        <source>it is a Word document, not a spreadsheet</source>
        <translation>det är ett Word-dokument, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>it is an archive of files, not a spreadsheet</source>
        <translation>det är ett filarkiv, inte ett kalkylblad</translation>
    </message>
    <message>
        <source>“{source}” has no sheet “{wanted}”; it has {known}.</source>
        <translation>”{source}” har inget blad ”{wanted}”; den har {known}.</translation>
    </message>
    <message>
        <source>“{source}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>”{source}” kan inte importeras: den innehåller bara tomma celler.</translation>
    </message>
    <message>
        <source>it is damaged, or not a spreadsheet</source>
        <translation>den är skadad eller inget kalkylblad</translation>
    </message>
</context>
<context>
    <name>models/imports/zip_guard</name>
    <message>
        <source>it claims {rows:,} rows of {width:,} columns</source>
        <translation>den uppger sig ha {rows:,} rader med {width:,} kolumner</translation>
    </message>
    <message>
        <source>it repeats one value more often than any real list does</source>
        <translation>den upprepar ett värde oftare än någon verklig lista</translation>
    </message>
    <message>
        <source>it unpacks to more than any real list holds</source>
        <translation>den packas upp till mer än någon verklig lista rymmer</translation>
    </message>
</context>
<context>
    <name>models/keeping/automatic</name>
    <message>
        <source>This database is on a server; whoever runs the server makes its backups.</source>
        <translation>Databasen finns på en server; den som sköter servern gör säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there; connect its disk or choose another.</source>
        <translation>Mappen {folder} för säkerhetskopior saknas; anslut dess disk eller välj en annan.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups cannot be read.</source>
        <translation>Mappen {folder} för säkerhetskopior kan inte läsas.</translation>
    </message>
    <message>
        <source>Backups cannot be written to {folder}; choose another folder.</source>
        <translation>Säkerhetskopior kan inte skrivas till {folder}; välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>models/keeping/backup</name>
    <message>
        <source>{target} is the database itself; name another file for the backup.</source>
        <translation>{target} är själva databasen; ange en annan fil för säkerhetskopian.</translation>
    </message>
    <message>
        <source>The database is damaged ({problem}), so no backup was made; keep the ones you have.</source>
        <translation>Databasen är skadad ({problem}), så ingen säkerhetskopia gjordes; behåll dem du har.</translation>
    </message>
</context>
<context>
    <name>models/keeping/checking</name>
    <message>
        <source>links of activities</source>
        <translation>kopplingar av aktiviteter</translation>
    </message>
    <message>
        <source>tags on records</source>
        <translation>taggar på poster</translation>
    </message>
    <message>
        <source>{} opportunities stand in a stage of another pipeline</source>
        <translation>{} affärer står i en fas i en annan pipeline</translation>
    </message>
    <message>
        <source>{} opportunities have another outcome than their stage</source>
        <translation>{} affärer har ett annat utfall än sin fas</translation>
    </message>
    <message>
        <source>{} opportunities are closed without a date</source>
        <translation>{} affärer är avslutade utan datum</translation>
    </message>
    <message>
        <source>{} opportunities have a primary contact who does not take part</source>
        <translation>{} affärer har en primär kontakt som inte deltar</translation>
    </message>
    <message>
        <source>{} leads are converted without a date</source>
        <translation>{} leads är konverterade utan datum</translation>
    </message>
    <message>
        <source>{} converted leads do not say what they became</source>
        <translation>{} konverterade leads anger inte vad de blev</translation>
    </message>
    <message>
        <source>A record of {table} ({row}) points at a missing one of {other}.</source>
        <translation>En post i {table} ({row}) pekar på en som saknas i {other}.</translation>
    </message>
    <message>
        <source>The file is damaged: {error}.</source>
        <translation>Filen är skadad: {error}.</translation>
    </message>
    <message>
        <source>The search index of {table} is out of step; restore a backup or write the records again.</source>
        <translation>Sökindexet för {table} stämmer inte; återställ en säkerhetskopia eller skriv posterna på nytt.</translation>
    </message>
    <message>
        <source>The search text of {{}} {table} records is out of step</source>
        <translation>Söktexten för {{}} poster i {table} stämmer inte</translation>
    </message>
    <message>
        <source>The keys that recognise {{}} {model} records are out of step</source>
        <translation>Igenkänningsnycklarna för {{}} poster i {model} stämmer inte</translation>
    </message>
    <message>
        <source>{{}} {name} do not point at exactly one record</source>
        <translation>{{}} {name} pekar inte på exakt en post</translation>
    </message>
    <message>
        <source>The file is damaged: {known}.</source>
        <translation>Filen är skadad: {known}.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> med flera</translation>
    </message>
</context>
<context>
    <name>models/keeping/contents</name>
    <message>
        <source>{count} lead fewer</source>
        <translation>{count} lead färre</translation>
    </message>
    <message>
        <source>{count} leads fewer</source>
        <translation>{count} leads färre</translation>
    </message>
    <message>
        <source>{count} person fewer</source>
        <translation>{count} person färre</translation>
    </message>
    <message>
        <source>{count} people fewer</source>
        <translation>{count} personer färre</translation>
    </message>
    <message>
        <source>{count} company fewer</source>
        <translation>{count} företag färre</translation>
    </message>
    <message>
        <source>{count} companies fewer</source>
        <translation>{count} företag färre</translation>
    </message>
    <message>
        <source>{count} opportunity fewer</source>
        <translation>{count} affär färre</translation>
    </message>
    <message>
        <source>{count} opportunities fewer</source>
        <translation>{count} affärer färre</translation>
    </message>
    <message>
        <source>{count} activity fewer</source>
        <translation>{count} aktivitet färre</translation>
    </message>
    <message>
        <source>{count} activities fewer</source>
        <translation>{count} aktiviteter färre</translation>
    </message>
    <message>
        <source>{count} lead more</source>
        <translation>{count} lead fler</translation>
    </message>
    <message>
        <source>{count} leads more</source>
        <translation>{count} leads fler</translation>
    </message>
    <message>
        <source>{count} person more</source>
        <translation>{count} person fler</translation>
    </message>
    <message>
        <source>{count} people more</source>
        <translation>{count} personer fler</translation>
    </message>
    <message>
        <source>{count} company more</source>
        <translation>{count} företag fler</translation>
    </message>
    <message>
        <source>{count} companies more</source>
        <translation>{count} företag fler</translation>
    </message>
    <message>
        <source>{count} opportunity more</source>
        <translation>{count} affär fler</translation>
    </message>
    <message>
        <source>{count} opportunities more</source>
        <translation>{count} affärer fler</translation>
    </message>
    <message>
        <source>{count} activity more</source>
        <translation>{count} aktivitet fler</translation>
    </message>
    <message>
        <source>{count} activities more</source>
        <translation>{count} aktiviteter fler</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Filen {file} finns inte.</translation>
    </message>
    <message>
        <source>{file} is empty and no backup.</source>
        <translation>{file} är tom och ingen säkerhetskopia.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} är en databas från ett annat program.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of CRM Desktop; update the program to restore it.</source>
        <translation>{file} skrevs av en nyare version av CRM Desktop; uppdatera programmet för att återställa den.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be restored.</source>
        <translation>{file} är skadad och kan inte återställas.</translation>
    </message>
    <message>
        <source>{file} is not a backup of CRM Desktop.</source>
        <translation>{file} är ingen säkerhetskopia från CRM Desktop.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>models/keeping/restoring</name>
    <message>
        <source>There is no file {backup}, so nothing was restored.</source>
        <translation>Filen {backup} finns inte, så inget återställdes.</translation>
    </message>
    <message>
        <source>{backup} is damaged ({problem}), so nothing was restored.</source>
        <translation>{backup} är skadad ({problem}), så inget återställdes.</translation>
    </message>
    <message>
        <source>{backup} is empty and no backup, so nothing was restored.</source>
        <translation>{backup} är tom och ingen säkerhetskopia, så inget återställdes.</translation>
    </message>
    <message>
        <source>{backup} is not a backup of CRM Desktop, so nothing was restored.</source>
        <translation>{backup} är ingen säkerhetskopia från CRM Desktop, så inget återställdes.</translation>
    </message>
</context>
<context>
    <name>models/later</name>
    <message>
        <source>Something else uses it now</source>
        <translation>Något annat använder det nu</translation>
    </message>
    <message>
        <source> ({count:,} more records have been changed since)</source>
        <translation> ({count:,} poster till har ändrats sedan dess)</translation>
    </message>
    <message>
        <source>“{sentence}” is not undone: “{other_sentence}” came later and wrote {first}, too{others}. Undo that first, or choose to leave or to take along what is later.</source>
        <translation>”{sentence}” ångrades inte: ”{other_sentence}” kom senare och skrev också {first}{others}. Ångra den först, eller välj att lämna eller ta med det som är senare.</translation>
    </message>
    <message>
        <source>There is no change {change_id}.</source>
        <translation>Det finns ingen ändring {change_id}.</translation>
    </message>
</context>
<context>
    <name>models/leads/conversion</name>
    <message>
        <source>Converted {count:,} leads</source>
        <translation>Konverterade {count:,} leads</translation>
    </message>
    <message>
        <source>Converted {lead} into {told}</source>
        <translation>Konverterade {lead} till {told}</translation>
    </message>
    <message>
        <source>the {record} {other_record}</source>
        <translation>{record} {other_record}</translation>
    </message>
    <message>
        <source>Qualified without contact both ways</source>
        <translation>Kvalificerat utan kontakt åt båda håll</translation>
    </message>
    <message>
        <source>There is no status of the kind converted; an administrator makes one in Settings.</source>
        <translation>Det finns ingen status av typen konverterad; en administratör skapar en i Inställningar.</translation>
    </message>
    <message>
        <source>{lead} is already converted</source>
        <translation>{lead} är redan konverterat</translation>
    </message>
    <message>
        <source>Choose a person or a company for {lead} to become.</source>
        <translation>Välj en person eller ett företag att konvertera {lead} till.</translation>
    </message>
    <message>
        <source>The {kind} that was chosen has been deleted meanwhile; choose again.</source>
        <translation>Det som valdes ({kind}) har raderats under tiden; välj igen.</translation>
    </message>
    <message>
        <source>{found} is {outcome}; choose an open opportunity.</source>
        <translation>{found} är {outcome}; välj en öppen affär.</translation>
    </message>
    <message>
        <source> to {told}.</source>
        <translation> till {told}.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
</context>
<context>
    <name>models/leads/dead</name>
    <message>
        <source>Marked {} dead</source>
        <translation>Avskrev {}</translation>
    </message>
    <message>
        <source>Brought {} back</source>
        <translation>Återställde {}</translation>
    </message>
    <message>
        <source>There is no {kind} status; an administrator makes one in Settings.</source>
        <translation>Det finns ingen status av typen {kind}; en administratör skapar en i Inställningar.</translation>
    </message>
    <message>
        <source>Converted leads stay as they are.</source>
        <translation>Konverterade leads lämnas som de är.</translation>
    </message>
    <message>
        <source>Only dead leads can be brought back.</source>
        <translation>Bara avskrivna leads kan återställas.</translation>
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
        <translation>{lead} har konverterats och bevaras som det var; ändra det som det blev.</translation>
    </message>
</context>
<context>
    <name>models/leads/grouping</name>
    <message>
        <source>All of these leads are converted already.</source>
        <translation>Alla dessa leads är redan konverterade.</translation>
    </message>
    <message>
        <source>same e-mail or phone</source>
        <translation>samma e-post eller telefon</translation>
    </message>
</context>
<context>
    <name>models/leads/inheritance</name>
    <message>
        <source>Contact {contact}</source>
        <translation>Kontakta {contact}</translation>
    </message>
</context>
<context>
    <name>models/leads/lead</name>
    <message>
        <source>Cold</source>
        <translation>Kall</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Varm</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Het</translation>
    </message>
    <message>
        <source>We owe a reply</source>
        <translation>Vi ska svara</translation>
    </message>
    <message>
        <source>They owe a reply</source>
        <translation>De ska svara</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Email 2</source>
        <translation>E-post 2</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Telefon 2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Whose turn it is, by the direction of the last contact</source>
        <translation>Vems tur det är, efter den senaste kontaktens riktning</translation>
    </message>
    <message>
        <source>First engaged on</source>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>Konverterad</translation>
    </message>
    <message>
        <source>Became person</source>
        <translation>Blev person</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Blev företag</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Blev affär</translation>
    </message>
</context>
<context>
    <name>models/leads/making</name>
    <message>
        <source>Added the lead {made}</source>
        <translation>Lade till lead {made}</translation>
    </message>
    <message>
        <source>A lead needs a name, of a person or a company.</source>
        <translation>Ett lead måste ha ett namn, på en person eller ett företag.</translation>
    </message>
    <message>
        <source>There is no open status for leads; an administrator makes one in Settings.</source>
        <translation>Det finns ingen öppen status för leads; en administratör skapar en i Inställningar.</translation>
    </message>
</context>
<context>
    <name>models/leads/matching</name>
    <message>
        <source> at the same company</source>
        <translation> på samma företag</translation>
    </message>
</context>
<context>
    <name>models/leads/own_inheritance</name>
    <message>
        <source>{field} is neither yes nor no.</source>
        <translation>{field} är varken ja eller nej.</translation>
    </message>
</context>
<context>
    <name>models/leads/statuses</name>
    <message>
        <source>Added the lead status {status}</source>
        <translation>Lade till leadstatus {status}</translation>
    </message>
    <message>
        <source>Changed the lead status {status}</source>
        <translation>Ändrade leadstatus {status}</translation>
    </message>
    <message>
        <source>Removed the lead status {status}</source>
        <translation>Tog bort leadstatus {status}</translation>
    </message>
    <message>
        <source>Put the lead statuses in another order</source>
        <translation>Ändrade ordningen på leadstatusar</translation>
    </message>
    <message>
        <source>{status} is the only {kind} status; add another one first.</source>
        <translation>{status} är den enda statusen av typen {kind}; lägg till en annan först.</translation>
    </message>
    <message>
        <source>a lead has it</source>
        <translation>ett lead har den</translation>
    </message>
    <message>
        <source>{many:,} leads have it</source>
        <translation>{many:,} leads har den</translation>
    </message>
    <message>
        <source>{status} stays {kind}: {count}.</source>
        <translation>{status} förblir {kind}: {count}.</translation>
    </message>
    <message>
        <source>1 lead is</source>
        <translation>1 lead är</translation>
    </message>
    <message>
        <source>{many:,} leads are</source>
        <translation>{many:,} leads är</translation>
    </message>
    <message>
        <source>{count} “{status}”; say which other {kind} status to give.</source>
        <translation>{count} ”{status}”; ange vilken annan status av typen {kind} de ska få.</translation>
    </message>
</context>
<context>
    <name>models/leads/suggestion</name>
    <message>
        <source>Contact with {lead} went one way only so far; {missing} is missing.</source>
        <translation>Kontakten med {lead} har hittills bara gått åt ett håll; {missing} saknas.</translation>
    </message>
    <message>
        <source>No contact with {lead} is logged yet, neither from us nor from them.</source>
        <translation>Ingen kontakt med {lead} är loggad ännu, varken från oss eller från dem.</translation>
    </message>
    <message>
        <source>an answer from them</source>
        <translation>ett svar från dem</translation>
    </message>
    <message>
        <source>an answer from us</source>
        <translation>ett svar från oss</translation>
    </message>
    <message>
        <source>open, with {whom}</source>
        <translation>öppen, med {whom}</translation>
    </message>
    <message>
        <source>where {match} works</source>
        <translation>där {match} arbetar</translation>
    </message>
</context>
<context>
    <name>models/mails/cards</name>
    <message>
        <source>{sentence}, from a vCard</source>
        <translation>{sentence}, från ett vCard</translation>
    </message>
    <message>
        <source>{path} holds no vCard that can be read.</source>
        <translation>{path} innehåller inget vCard som kan läsas.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kan inte läsas: {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/mails/logging</name>
    <message>
        <source>Showed the mail “{known}” with {record}, too</source>
        <translation>Visade mejlet ”{known}” även på {record}</translation>
    </message>
    <message>
        <source>The mail “{known}” is on the timeline of {record} already.</source>
        <translation>Mejlet ”{known}” finns redan på tidslinjen för {record}.</translation>
    </message>
    <message>
        <source> and kept 1 file</source>
        <translation> och sparade 1 fil</translation>
    </message>
    <message>
        <source> and kept {count} files</source>
        <translation> och sparade {count} filer</translation>
    </message>
</context>
<context>
    <name>models/mails/msg</name>
    <message>
        <source>{name} is damaged or was not saved by Outlook, so the mail cannot be read.</source>
        <translation>{name} är skadad eller sparades inte av Outlook, så mejlet kan inte läsas.</translation>
    </message>
</context>
<context>
    <name>models/mails/reading</name>
    <message>
        <source>{name} is no mail: it names nobody who wrote or received it.</source>
        <translation>{name} är inget mejl: varken avsändare eller mottagare anges.</translation>
    </message>
</context>
<context>
    <name>models/mails/taking_in</name>
    <message>
        <source>Took {told} for {record}</source>
        <translation>Tog emot {told} för {record}</translation>
    </message>
    <message>
        <source>{path} is a folder; drop the files in it.</source>
        <translation>{path} är en mapp; släpp filerna i den.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>Det finns ingen fil att ta emot.</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 mejl</translation>
    </message>
    <message>
        <source>{count} mails</source>
        <translation>{count} mejl</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fil</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} filer</translation>
    </message>
</context>
<context>
    <name>models/named_lists</name>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>Ange ett namn för {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is named in at most {longest_name} letters; this has {count}.</source>
        <translation>Namnet på {kind} har högst {longest_name} tecken; detta har {count}.</translation>
    </message>
    <message>
        <source>There is a {kind} called {held} already.</source>
        <translation>Det finns redan {kind} med namnet {held}.</translation>
    </message>
</context>
<context>
    <name>models/open_marks</name>
    <message>
        <source>{user} has {name} open on {computer} since {since}.</source>
        <translation>{user} har {name} öppen på {computer} sedan {since}.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/board_cards</name>
    <message>
        <source>Closes this month</source>
        <translation>Avslutas denna månad</translation>
    </message>
    <message>
        <source>Closes next month</source>
        <translation>Avslutas nästa månad</translation>
    </message>
    <message>
        <source>Closes this quarter</source>
        <translation>Avslutas detta kvartal</translation>
    </message>
    <message>
        <source>Closes next quarter</source>
        <translation>Avslutas nästa kvartal</translation>
    </message>
    <message>
        <source>Closes this year</source>
        <translation>Avslutas i år</translation>
    </message>
    <message>
        <source>Past the close date</source>
        <translation>Passerat avslutsdatum</translation>
    </message>
</context>
<context>
    <name>models/opportunities/editing</name>
    <message>
        <source>“{text}” is no currency; use the three letters of ISO 4217, as USD or EUR.</source>
        <translation>”{text}” är ingen valuta; använd de tre bokstäverna enligt ISO 4217, till exempel SEK eller EUR.</translation>
    </message>
    <message>
        <source>{code} is the currency that all is counted in, so it needs no rate.</source>
        <translation>{code} är valutan som allt räknas i, så den behöver ingen kurs.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opening</name>
    <message>
        <source>Opened {made}</source>
        <translation>Öppnade {made}</translation>
    </message>
    <message>
        <source>{pipeline} has no open stage; an administrator adds one in Settings.</source>
        <translation>{pipeline} har ingen öppen fas; en administratör lägger till en i Inställningar.</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>En affär måste ha ett namn.</translation>
    </message>
    <message>
        <source>A likelihood is 0 to 100%, not {likelihood}.</source>
        <translation>Sannolikhet är 0 till 100 %, inte {likelihood}.</translation>
    </message>
    <message>
        <source>There is no pipeline; an administrator makes one in Settings.</source>
        <translation>Det finns ingen pipeline; en administratör skapar en i Inställningar.</translation>
    </message>
    <message>
        <source>{stage} closes an opportunity; open it in an open stage first, then close it.</source>
        <translation>{stage} avslutar en affär; öppna den först i en öppen fas och avsluta den sedan.</translation>
    </message>
    <message>
        <source>{found} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{found} i {pipeline} är avvecklad; välj en fas som används.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opportunity</name>
    <message>
        <source>Sale</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Without money</source>
        <translation>Utan belopp</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>I fasen sedan</translation>
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
        <translation>Vad en enhet av valutan är värd i kontorets valuta, som det var när beloppet angavs</translation>
    </message>
    <message>
        <source>0 to 100%</source>
        <translation>0 till 100 %</translation>
    </message>
    <message>
        <source>Likelihood by hand</source>
        <translation>Sannolikhet för hand</translation>
    </message>
    <message>
        <source>Set by hand: stays when the stage changes</source>
        <translation>Angiven för hand: ändras inte när fasen ändras</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Prognoskategori</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Förlustorsak</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>What the stage that was left had asked</source>
        <translation>Vad fasen som lämnades frågade</translation>
    </message>
    <message>
        <source>To the office's currency on that day, where one was known</source>
        <translation>Till kontorets valuta den dagen, om kursen var känd</translation>
    </message>
    <message>
        <source>What the company was before this win; see customers.py</source>
        <translation>Vad företaget var före denna vinst; se customers.py</translation>
    </message>
</context>
<context>
    <name>models/opportunities/own_currency</name>
    <message>
        <source>Everything counts in {currency} instead of {before}, with its rates</source>
        <translation>Allt räknas i {currency} i stället för {before}, med dess kurser</translation>
    </message>
    <message>
        <source>First add a rate of {currency} under Currencies: without it, the rates to {before} cannot be converted.</source>
        <translation>Lägg först till en kurs för {currency} under Valutor: utan den kan kurserna till {before} inte räknas om.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/people_on_opportunity</name>
    <message>
        <source>Added {joining} to {opportunity}</source>
        <translation>Lade till {joining} på {opportunity}</translation>
    </message>
    <message>
        <source>Gave {person} {what} in {opportunity}</source>
        <translation>Gav {person} {what} i {opportunity}</translation>
    </message>
    <message>
        <source>Made {person} the primary contact of {opportunity}</source>
        <translation>Gjorde {person} till primär kontakt för {opportunity}</translation>
    </message>
    <message>
        <source>Removed {person} from {opportunity}</source>
        <translation>Tog bort {person} från {opportunity}</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ingen roll</translation>
    </message>
    <message>
        <source>{joining} takes part in {opportunity} already.</source>
        <translation>{joining} deltar redan i {opportunity}.</translation>
    </message>
    <message>
        <source>This person no longer takes part in the opportunity.</source>
        <translation>Denna person deltar inte längre.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_changes</name>
    <message>
        <source>Changed the stage {stage} of {pipeline}</source>
        <translation>Ändrade fasen {stage} i {pipeline}</translation>
    </message>
    <message>
        <source>Removed the stage {stage} of {pipeline}</source>
        <translation>Tog bort fasen {stage} i {pipeline}</translation>
    </message>
    <message>
        <source>Retired the pipeline {pipeline}</source>
        <translation>Avvecklade pipelinen {pipeline}</translation>
    </message>
    <message>
        <source>Merged the pipeline {pipeline} into {into}</source>
        <translation>Slog ihop pipelinen {pipeline} med {into}</translation>
    </message>
    <message>
        <source>{stage} of {pipeline}</source>
        <translation>{stage} i {pipeline}</translation>
    </message>
    <message>
        <source>1 open opportunity stands</source>
        <translation>1 öppen affär står</translation>
    </message>
    <message>
        <source>{many} open opportunities stand</source>
        <translation>{many} öppna affärer står</translation>
    </message>
    <message>
        <source>{stage} is the only open stage of {pipeline}; add another one first.</source>
        <translation>{stage} är den enda öppna fasen i {pipeline}; lägg till en annan först.</translation>
    </message>
    <message>
        <source>{pipeline} is the only pipeline; make another one before it is retired.</source>
        <translation>{pipeline} är den enda pipelinen; skapa en annan innan den avvecklas.</translation>
    </message>
    <message>
        <source>Choose a stage of another pipeline; {pipeline} is about to be retired.</source>
        <translation>Välj en fas i en annan pipeline; {pipeline} ska avvecklas.</translation>
    </message>
    <message>
        <source>{pipeline} cannot be merged into itself.</source>
        <translation>{pipeline} kan inte slås ihop med sig själv.</translation>
    </message>
    <message>
        <source>{into} is retired; bring it back, or choose another pipeline.</source>
        <translation>{into} är avvecklad; återställ den eller välj en annan pipeline.</translation>
    </message>
    <message>
        <source>an opportunity stands</source>
        <translation>en affär står</translation>
    </message>
    <message>
        <source>{many} opportunities stand</source>
        <translation>{many} affärer står</translation>
    </message>
    <message>
        <source>{stage} stays {kind}: {count} in it, and nothing is won or lost by an edit here.</source>
        <translation>{stage} förblir {kind}: {count} i den, och inget vinns eller förloras genom en redigering här.</translation>
    </message>
    <message>
        <source>{where}, some of them in {stage}</source>
        <translation>{where}, några av dem i {stage}</translation>
    </message>
    <message>
        <source>{count} in {place}; say which stage they move to.</source>
        <translation>{count} i {place}; ange vilken fas de ska flyttas till.</translation>
    </message>
    <message>
        <source>{count} in {where}; they move to an open stage, since nothing is won or lost by this.</source>
        <translation>{count} i {where}; de flyttas till en öppen fas, eftersom inget vinns eller förloras genom detta.</translation>
    </message>
    <message>
        <source>{stage} is no stage of {into} that is in use.</source>
        <translation>{stage} är ingen fas i {into} som används.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_moves</name>
    <message>
        <source>Set {opportunity} to {likelihood} %{by_hand}</source>
        <translation>Satte {opportunity} till {likelihood} %{by_hand}</translation>
    </message>
    <message>
        <source>Moved {opportunity} to {stage}</source>
        <translation>Flyttade {opportunity} till {stage}</translation>
    </message>
    <message>
        <source>Moved {count} opportunities to {stage}</source>
        <translation>Flyttade {count} affärer till {stage}</translation>
    </message>
    <message>
        <source>, as its stage has it</source>
        <translation>, enligt fasen</translation>
    </message>
    <message>
        <source>“Price”</source>
        <translation>”Pris”</translation>
    </message>
    <message>
        <source>{stage} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{stage} i {pipeline} är avvecklad; välj en fas som används.</translation>
    </message>
    <message>
        <source>{opportunity} is lost for a reason; say which, for instance {for_instance}.</source>
        <translation>{opportunity} förloras av en orsak; ange vilken, till exempel {for_instance}.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/changed</name>
    <message>
        <source>{old} (removed)</source>
        <translation>{old} (borttaget)</translation>
    </message>
</context>
<context>
    <name>models/own_fields/defining</name>
    <message>
        <source>Added the field {made} to {plural}</source>
        <translation>Lade till fältet {made} för {plural}</translation>
    </message>
    <message>
        <source>Renamed the field {before} to {field}</source>
        <translation>Bytte namn på fältet {before} till {field}</translation>
    </message>
    <message>
        <source>Changed the help of the field {field}</source>
        <translation>Ändrade hjälpen för fältet {field}</translation>
    </message>
    <message>
        <source>Changed the choices of the field {field}</source>
        <translation>Ändrade alternativen för fältet {field}</translation>
    </message>
    <message>
        <source>Renamed the choice {before} of the field {field} to {kept}</source>
        <translation>Bytte namn på alternativet {before} i fältet {field} till {kept}</translation>
    </message>
    <message>
        <source>Changed what the field {field} becomes</source>
        <translation>Ändrade vad fältet {field} blir</translation>
    </message>
    <message>
        <source>Changed the order of own fields</source>
        <translation>Ändrade ordningen på egna fält</translation>
    </message>
    <message>
        <source>Removed the field {field} from {many}; {count:,} had a value in it</source>
        <translation>Tog bort fältet {field} från {many}; {count:,} hade ett värde i det</translation>
    </message>
    <message>
        <source>“{kind}” has no own fields; there are {known}.</source>
        <translation>”{kind}” har inga egna fält; det finns {known}.</translation>
    </message>
    <message>
        <source>“{type}” is no type of field; there are {known}.</source>
        <translation>”{type}” är ingen fälttyp; det finns {known}.</translation>
    </message>
    <message>
        <source>{plural} have {most_fields} own fields already, and more would make every write slow.</source>
        <translation>{plural} har redan {most_fields} egna fält, och fler skulle göra varje skrivning långsam.</translation>
    </message>
    <message>
        <source>“{before}” is no choice of {field}.</source>
        <translation>”{before}” är inget alternativ i {field}.</translation>
    </message>
    <message>
        <source>There is a field called {kept} already.</source>
        <translation>Det finns redan ett fält som heter {kept}.</translation>
    </message>
    <message>
        <source>{plural} have a field called {kept} already; choose another name.</source>
        <translation>{plural} har redan ett fält som heter {kept}; välj ett annat namn.</translation>
    </message>
    <message>
        <source>A choice needs something to choose from; write one choice on each line.</source>
        <translation>Ett val måste ha något att välja bland; skriv ett alternativ per rad.</translation>
    </message>
    <message>
        <source>Two of the choices are the same but for capitals or accents.</source>
        <translation>Två av alternativen skiljer sig bara i versaler eller accenter.</translation>
    </message>
    <message>
        <source>A field has {most_choices} choices at most; this would have {count}.</source>
        <translation>Ett fält har högst {most_choices} alternativ; det här skulle ha {count}.</translation>
    </message>
    <message>
        <source>A choice has {longest_choice} characters at most.</source>
        <translation>Ett alternativ har högst {longest_choice} tecken.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/in_records</name>
    <message>
        <source>This field has been removed meanwhile.</source>
        <translation>Fältet har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>The field {name} has been removed meanwhile.</source>
        <translation>Fältet {name} har tagits bort under tiden.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/own_field</name>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Becomes of a person</source>
        <translation>Blir för en person</translation>
    </message>
    <message>
        <source>Becomes of a company</source>
        <translation>Blir för ett företag</translation>
    </message>
    <message>
        <source>Becomes of an opportunity</source>
        <translation>Blir för en affär</translation>
    </message>
</context>
<context>
    <name>models/own_fields/reading</name>
    <message>
        <source>an amount</source>
        <translation>ett belopp</translation>
    </message>
    <message>
        <source>“{value}” is no {field}; it is one of: {choices}.</source>
        <translation>”{value}” är inte ett giltigt värde för {field}; giltiga är: {choices}.</translation>
    </message>
    <message>
        <source>{field} can have {longest_text:,} characters at most; a longer text goes into the note.</source>
        <translation>{field} får ha högst {longest_text:,} tecken; längre text skrivs i anteckningen.</translation>
    </message>
    <message>
        <source>{field} is a number of {most_digits} digits at most; keep longer codes in a field for text.</source>
        <translation>{field} är ett tal med högst {most_digits} siffror; spara längre koder i ett textfält.</translation>
    </message>
    <message>
        <source>{field} is {largest_amount:,} at most.</source>
        <translation>{field} är högst {largest_amount:,}.</translation>
    </message>
    <message>
        <source>{field} is {words}, and “{value}” is none; write it like 1250.50.</source>
        <translation>{field} är {words}, och det är inte ”{value}”; skriv till exempel 1250.50.</translation>
    </message>
    <message>
        <source>{field} is yes or no, and “{value}” is neither.</source>
        <translation>{field} är ja eller nej, och ”{value}” är ingetdera.</translation>
    </message>
    <message>
        <source>{field} is a link, and “{text}” is none; write it like www.example.com.</source>
        <translation>{field} är en länk, och det är inte ”{text}”; skriv till exempel www.example.com.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>{field} is a date, and “{value}” is none; write it like 2026-11-21.</source>
        <translation>{field} är ett datum, och det är inte ”{value}”; skriv till exempel 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>models/paper/document</name>
    <message>
        <source>Printed{by} {formats}</source>
        <translation>Utskrivet{by} {formats}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sida {number} av {count}</translation>
    </message>
    <message>
        <source> by {printed_by},</source>
        <translation> av {printed_by},</translation>
    </message>
</context>
<context>
    <name>models/paper/tables</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, fortsättning</translation>
    </message>
</context>
<context>
    <name>models/people/editing</name>
    <message>
        <source>Added {person}</source>
        <translation>Lade till {person}</translation>
    </message>
</context>
<context>
    <name>models/people/person</name>
    <message>
        <source>Do not contact</source>
        <translation>Får ej kontaktas</translation>
    </message>
</context>
<context>
    <name>models/pipelines/lost_reasons</name>
    <message>
        <source>Added the lost reason {reason}</source>
        <translation>Lade till förlustorsaken {reason}</translation>
    </message>
    <message>
        <source>Renamed the lost reason {reason} to {known}</source>
        <translation>Bytte namn på förlustorsaken {reason} till {known}</translation>
    </message>
    <message>
        <source>Removed the lost reason {reason}</source>
        <translation>Tog bort förlustorsaken {reason}</translation>
    </message>
    <message>
        <source>Put the lost reasons in another order</source>
        <translation>Ändrade ordningen på förlustorsaker</translation>
    </message>
</context>
<context>
    <name>models/pipelines/making</name>
    <message>
        <source>Made the pipeline {pipeline}</source>
        <translation>Skapade pipelinen {pipeline}</translation>
    </message>
    <message>
        <source>Renamed the pipeline {pipeline} to {known}</source>
        <translation>Bytte namn på pipelinen {pipeline} till {known}</translation>
    </message>
    <message>
        <source>Put the pipelines in another order</source>
        <translation>Ändrade ordningen på pipelines</translation>
    </message>
    <message>
        <source>Brought back the pipeline {pipeline}</source>
        <translation>Återställde pipelinen {pipeline}</translation>
    </message>
    <message>
        <source>Added the stage {stage} to {pipeline}</source>
        <translation>Lade till fasen {stage} i {pipeline}</translation>
    </message>
    <message>
        <source>Changed what {stage} of {pipeline} asks on leaving</source>
        <translation>Ändrade vad {stage} i {pipeline} frågar när den lämnas</translation>
    </message>
    <message>
        <source>Put the stages of {pipeline} in another order</source>
        <translation>Ändrade ordningen på faserna i {pipeline}</translation>
    </message>
    <message>
        <source>There is a retired pipeline called {held}; bring it back, or choose another name.</source>
        <translation>Det finns en avvecklad pipeline som heter {held}; återställ den eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>{stage} closes; questions belong to open stages, which are left on the way.</source>
        <translation>{stage} avslutar; frågor hör till öppna faser, som lämnas på vägen.</translation>
    </message>
    <message>
        <source>These are not all stages of {pipeline}.</source>
        <translation>Det är inte alla faser i {pipeline}.</translation>
    </message>
    <message>
        <source>A stage rots after 1 to 3,650 days or never, not after {rot_days}.</source>
        <translation>En fas blir stillastående efter 1 till 3 650 dagar eller aldrig, inte efter {rot_days}.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/pipeline</name>
    <message>
        <source>Retired</source>
        <translation>Avvecklad</translation>
    </message>
    <message>
        <source>Rots after</source>
        <translation>Stillastående efter</translation>
    </message>
    <message>
        <source>Days in the stage; empty for never</source>
        <translation>Dagar i fasen; tomt för aldrig</translation>
    </message>
    <message>
        <source>Kept for history, offered no more</source>
        <translation>Sparas för historiken, erbjuds inte längre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Asked on leaving</source>
        <translation>Frågas vid byte</translation>
    </message>
</context>
<context>
    <name>models/pipelines/questions</name>
    <message>
        <source>A stage asks {most_questions} questions at most; more would be a wall.</source>
        <translation>En fas ställer högst {most_questions} frågor; fler skulle bli ett hinder.</translation>
    </message>
    <message>
        <source>An answer can have {longest_answer:,} characters at most.</source>
        <translation>Ett svar får ha högst {longest_answer:,} tecken.</translation>
    </message>
    <message>
        <source>“{question}” is answered by {offered}, not by “{answer}”.</source>
        <translation>”{question}” besvaras med {offered}, inte med ”{answer}”.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>En fråga måste ha text.</translation>
    </message>
    <message>
        <source>A question can have {longest_question} characters at most.</source>
        <translation>En fråga får ha högst {longest_question} tecken.</translation>
    </message>
    <message>
        <source>“{text}” is asked already.</source>
        <translation>”{text}” frågas redan.</translation>
    </message>
    <message>
        <source>A question is answered by a text, a choice, or yes and no, not by “{type}”.</source>
        <translation>En fråga besvaras med en text, ett val eller ja och nej, inte med ”{type}”.</translation>
    </message>
    <message>
        <source>“{text}” needs two answers or more to choose from.</source>
        <translation>”{text}” måste ha minst två svar att välja mellan.</translation>
    </message>
    <message>
        <source>{of} does not ask “{text}”; </source>
        <translation>{of} frågar inte ”{text}”; </translation>
    </message>
    <message>
        <source>{of} asks “{question}” before it is left; answer that first.</source>
        <translation>{of} frågar ”{question}” innan den lämnas; svara på det först.</translation>
    </message>
    <message>
        <source>it asks {asks}.</source>
        <translation>den frågar {asks}.</translation>
    </message>
    <message>
        <source>it asks nothing here.</source>
        <translation>den frågar inget här.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/templates</name>
    <message>
        <source>simple sale</source>
        <translation>enkel försäljning</translation>
    </message>
    <message>
        <source>Simple sale</source>
        <translation>Enkel försäljning</translation>
    </message>
    <message>
        <source>complex sale</source>
        <translation>komplex försäljning</translation>
    </message>
    <message>
        <source>Complex sale</source>
        <translation>Komplex försäljning</translation>
    </message>
    <message>
        <source>service</source>
        <translation>tjänst</translation>
    </message>
    <message>
        <source>press coverage</source>
        <translation>mediebevakning</translation>
    </message>
    <message>
        <source>Press coverage</source>
        <translation>Mediebevakning</translation>
    </message>
    <message>
        <source>Needs understood</source>
        <translation>Behov klarlagt</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Efterfrågat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Presenterad</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjd</translation>
    </message>
</context>
<context>
    <name>models/places</name>
    <message>
        <source>{parts} on {host}</source>
        <translation>{parts} på {host}</translation>
    </message>
    <message>
        <source>{name} holds nothing at all; it may have been cut off while it was copied. Copy it again, or restore a backup.</source>
        <translation>{name} innehåller ingenting; kanske avbröts kopieringen. Kopiera filen igen eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The database {name} is not there any more; it may have been moved, or its disk is not connected.</source>
        <translation>Databasen {name} finns inte längre; den kan ha flyttats, eller så är dess disk inte ansluten.</translation>
    </message>
</context>
<context>
    <name>models/printouts/call_sheet</name>
    <message>
        <source>Mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>{count} {one} to call</source>
        <translation>{count} {one} att ringa</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Ringlista</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>aldrig kontaktad</translation>
    </message>
    <message>
        <source>There are no {plural} to call.</source>
        <translation>Det finns inga {plural} att ringa.</translation>
    </message>
</context>
<context>
    <name>models/printouts/label_sheets</name>
    <message>
        <source>There is no label sheet “{name}” here; there are {sheets}.</source>
        <translation>Det finns inget etikettark ”{name}” här; det finns {sheets}.</translation>
    </message>
</context>
<context>
    <name>models/printouts/labels</name>
    <message>
        <source>Labels {sheet}</source>
        <translation>Etiketter {sheet}</translation>
    </message>
    <message>
        <source>{maker} {sheet} has the labels 1 to {labels}; there is no label {first}.</source>
        <translation>{maker} {sheet} har etiketterna 1 till {labels}; det finns ingen etikett {first}.</translation>
    </message>
    <message>
        <source>None of the {count:,} {plural} has an address, so there is no label to print.</source>
        <translation>Ingen av {count:,} {plural} har en adress, så det finns ingen etikett att skriva ut.</translation>
    </message>
</context>
<context>
    <name>models/pruning</name>
    <message>
        <source>Removed {changes} before {day} from the history ({entries:,} lines); they cannot be undone any more</source>
        <translation>Tog bort {changes} före {day} ur historiken ({entries:,} rader); de kan inte längre ångras</translation>
    </message>
    <message>
        <source>shorten the history</source>
        <translation>korta historiken</translation>
    </message>
    <message>
        <source>All of the history is kept; say first for how many months to keep it.</source>
        <translation>Hela historiken sparas; ange först för hur många månader den ska sparas.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 ändring</translation>
    </message>
    <message>
        <source>{count:,} changes</source>
        <translation>{count:,} ändringar</translation>
    </message>
</context>
<context>
    <name>models/putting_back</name>
    <message>
        <source>Put back {shown} of {record}</source>
        <translation>Återställde {shown} för {record}</translation>
    </message>
    <message>
        <source>The change {change_id} did not write this field of that {kind}.</source>
        <translation>Ändringen {change_id} skrev inte detta fält ({kind}).</translation>
    </message>
    <message>
        <source>an own field</source>
        <translation>ett eget fält</translation>
    </message>
    <message>
        <source>the empty {label}</source>
        <translation>tomt värde för {label}</translation>
    </message>
    <message>
        <source>{label} follows from other things and is not put back alone; undo the whole change instead.</source>
        <translation>{label} följer av annat och återställs inte för sig; ångra hela ändringen i stället.</translation>
    </message>
    <message>
        <source>{record} has this value already.</source>
        <translation>{record} har redan detta värde.</translation>
    </message>
    <message>
        <source>The change {change_id} is not in the history any more.</source>
        <translation>Ändringen {change_id} finns inte längre i historiken.</translation>
    </message>
    <message>
        <source>The {field} of that time has been deleted since.</source>
        <translation>{field} från den tiden har raderats sedan dess.</translation>
    </message>
</context>
<context>
    <name>models/queries</name>
    <message>
        <source>“{value}” is not one of {allowed}.</source>
        <translation>”{value}” finns inte bland {allowed}.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; there are {known}.</source>
        <translation>Det finns inget fält ”{name}” här; det finns {known}.</translation>
    </message>
    <message>
        <source>“no:{name}” is not known; ask for a name, as in {name}:Ann.</source>
        <translation>”no:{name}” är okänt; fråga efter ett namn, till exempel {name}:Anna.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; did you mean {near}?</source>
        <translation>Det finns inget fält ”{name}” här; menade du {near}?</translation>
    </message>
</context>
<context>
    <name>models/query_completion</name>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>är tomt</translation>
    </message>
    <message>
        <source>has</source>
        <translation>har</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>har ett värde</translation>
    </message>
</context>
<context>
    <name>models/query_rows</name>
    <message>
        <source>contain</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>do not contain</source>
        <translation>innehåller inte</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>is</source>
        <translation>är</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>innehåller inte</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>är inte</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>är i</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>är före</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>är efter</translation>
    </message>
    <message>
        <source>is until</source>
        <translation>är till och med</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>är från och med</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>är mer än</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>är minst</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>är mindre än</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>är högst</translation>
    </message>
</context>
<context>
    <name>models/record</name>
    <message>
        <source>app user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>call run</source>
        <translation>ringpass</translation>
    </message>
    <message>
        <source>currency rate</source>
        <translation>valutakurs</translation>
    </message>
    <message>
        <source>forecast snapshot</source>
        <translation>ögonblicksbild</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>hålls åtskilda</translation>
    </message>
    <message>
        <source>kept file</source>
        <translation>sparad fil</translation>
    </message>
    <message>
        <source>lead list</source>
        <translation>leadlista</translation>
    </message>
    <message>
        <source>lead status</source>
        <translation>leadstatus</translation>
    </message>
    <message>
        <source>list import</source>
        <translation>listimport</translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation>förlustorsak</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kontor</translation>
    </message>
    <message>
        <source>opportunity person</source>
        <translation>deltagare i affär</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>eget fält</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>säljmål</translation>
    </message>
    <message>
        <source>remembered mapping</source>
        <translation>sparad mappning</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>sparad vy</translation>
    </message>
    <message>
        <source>The name of a {kind} can have {sorted_characters} characters at most.</source>
        <translation>Namnet på {kind} får ha högst {sorted_characters} tecken.</translation>
    </message>
    <message>
        <source>This record has been deleted meanwhile; undo that first to change it.</source>
        <translation>Posten har raderats under tiden; ångra det först för att kunna ändra den.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile; look at it again, then change it.</source>
        <translation>Någon annan har ändrat posten under tiden; titta på den igen och ändra den sedan.</translation>
    </message>
    <message>
        <source>There is no {kind} {record_id}.</source>
        <translation>Posten {kind} {record_id} finns inte.</translation>
    </message>
    <message>
        <source>{name} is still used by {record}, so it stays.</source>
        <translation>{name} används fortfarande av {record} och blir därför kvar.</translation>
    </message>
</context>
<context>
    <name>models/record_fields</name>
    <message>
        <source>{value} is more than the {largest_amount:,} that an amount can be.</source>
        <translation>{value} är mer än {largest_amount:,}, som är det högsta möjliga beloppet.</translation>
    </message>
</context>
<context>
    <name>models/record_search</name>
    <message>
        <source>There is no column “{sort}” to sort by.</source>
        <translation>Det finns ingen kolumn ”{sort}” att sortera efter.</translation>
    </message>
</context>
<context>
    <name>models/recycling</name>
    <message>
        <source>Brought {count:,} deleted records back</source>
        <translation>Återställde {count:,} raderade poster</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>Återställde {name}</translation>
    </message>
    <message>
        <source>It is back already, or not in the history any more.</source>
        <translation>Den är redan återställd, eller finns inte längre i historiken.</translation>
    </message>
</context>
<context>
    <name>models/reports/activity_by_user</name>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Utförda uppgifter</translation>
    </message>
    <message>
        <source>No activity {when}</source>
        <translation>Ingen aktivitet {when}</translation>
    </message>
    <message>
        <source>, {value} of them by {first}</source>
        <translation>, varav {value} av {first}</translation>
    </message>
    <message>
        <source>Activity by user</source>
        <translation>Aktivitet per användare</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Per {name}</translation>
    </message>
    <message>
        <source>Whose activity it is.</source>
        <translation>Vems aktiviteten är.</translation>
    </message>
    <message>
        <source>On the day they were done; planned ones are not counted.</source>
        <translation>Den dag de utfördes; planerade räknas inte.</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>In, ut</translation>
    </message>
    <message>
        <source>From them to us, and from us to them; a meeting and a conversation go both ways.</source>
        <translation>Från dem till oss och från oss till dem; ett möte och en dialog går åt båda håll.</translation>
    </message>
</context>
<context>
    <name>models/reports/catalogue</name>
    <message>
        <source>Lead funnel</source>
        <translation>Leadtratt</translation>
    </message>
    <message>
        <source>How far do our leads come, and where do we lose them?</source>
        <translation>Hur långt kommer våra leads, och var tappar vi dem?</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Vinstgrad</translation>
    </message>
    <message>
        <source>How much of what is decided do we win?</source>
        <translation>Hur mycket av det som avgörs vinner vi?</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>Snittvärde</translation>
    </message>
    <message>
        <source>What is a won opportunity worth?</source>
        <translation>Vad är en vunnen affär värd?</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Dagar till vinst</translation>
    </message>
    <message>
        <source>How long does it take to win?</source>
        <translation>Hur lång tid tar det att vinna?</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Förlustorsaker</translation>
    </message>
    <message>
        <source>Why do we lose?</source>
        <translation>Varför förlorar vi?</translation>
    </message>
    <message>
        <source>Pipeline over time</source>
        <translation>Pipeline över tid</translation>
    </message>
    <message>
        <source>Does the open pipeline grow?</source>
        <translation>Växer den öppna pipelinen?</translation>
    </message>
    <message>
        <source>Who does how much?</source>
        <translation>Vem gör hur mycket?</translation>
    </message>
    <message>
        <source>List quality</source>
        <translation>Listkvalitet</translation>
    </message>
    <message>
        <source>Which lists are worth their money?</source>
        <translation>Vilka listor är värda pengarna?</translation>
    </message>
    <message>
        <source>There is no report “{key}”.</source>
        <translation>Det finns ingen rapport ”{key}”.</translation>
    </message>
</context>
<context>
    <name>models/reports/chart</name>
    <message>
        <source>{chart}: the first {most_bars} of {count:,}</source>
        <translation>{chart}: de första {most_bars} av {count:,}</translation>
    </message>
</context>
<context>
    <name>models/reports/decided</name>
    <message>
        <source>No source</source>
        <translation>Ingen källa</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Ingen orsak</translation>
    </message>
    <message>
        <source>No stage before</source>
        <translation>Ingen fas före</translation>
    </message>
    <message>
        <source>{count:,} with an amount in {codes}: counted, but in no sum of money.</source>
        <translation>{count:,} med belopp i {codes}: räknas, men ingår inte i någon summa.</translation>
    </message>
</context>
<context>
    <name>models/reports/funnel</name>
    <message>
        <source>Of {leads} that were added {when}, {qualified} were qualified and {won} won</source>
        <translation>Av {leads} som tillkom {when} kvalificerades {qualified} och {won} vanns</translation>
    </message>
    <message>
        <source>Added: {many}</source>
        <translation>Tillkomna: {many}</translation>
    </message>
    <message>
        <source>Never engaged: {many}</source>
        <translation>Aldrig i kontakt: {many}</translation>
    </message>
    <message>
        <source>Engaged: {many}</source>
        <translation>I kontakt: {many}</translation>
    </message>
    <message>
        <source>Qualified: {many}</source>
        <translation>Kvalificerade: {many}</translation>
    </message>
    <message>
        <source>Won: {many}</source>
        <translation>Vunna: {many}</translation>
    </message>
    <message>
        <source>No {many} were added {when}</source>
        <translation>Inga {many} tillkom {when}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Steg för steg</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Hur långt de kom</translation>
    </message>
    <message>
        <source>Dead leads</source>
        <translation>Avskrivna leads</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Av alla</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Av föregående</translation>
    </message>
    <message>
        <source>Days from it</source>
        <translation>Dagar dit</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillkomna</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>I kontakt</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Kvalificerade</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>many</comment>
        <translation>Vunna</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Leads that were entered or imported within these days, whatever has become of them.</source>
        <translation>Leads som registrerades eller importerades under dessa dagar, vad som än har hänt med dem.</translation>
    </message>
    <message>
        <source>Nobody has written to them, called or met them, nor heard from them.</source>
        <translation>Ingen har skrivit till, ringt eller träffat dem, och de har inte hört av sig.</translation>
    </message>
    <message>
        <source>In touch at least one way, or further along.</source>
        <translation>Kontakt åt minst ett håll, eller längre fram.</translation>
    </message>
    <message>
        <source>Converted into a person or a company.</source>
        <translation>Konverterade till en person eller ett företag.</translation>
    </message>
    <message>
        <source>The lead became an opportunity or joined one.</source>
        <translation>Blev en affär eller kopplades till en.</translation>
    </message>
    <message>
        <source>That opportunity has been won once at least, in whatever pipeline it stands now.</source>
        <translation>Affär som har vunnits minst en gång, i vilken pipeline den än står nu.</translation>
    </message>
    <message>
        <source>Of those that were added.</source>
        <translation>Av dem som tillkom.</translation>
    </message>
    <message>
        <source>From the step before, on average of those whose days are known; by group, to qualified.</source>
        <translation>Från föregående steg, i genomsnitt för dem vars dagar är kända; per grupp, till kvalificering.</translation>
    </message>
    <message>
        <source>The supplier of the list.</source>
        <translation>Listans leverantör.</translation>
    </message>
</context>
<context>
    <name>models/reports/lists</name>
    <message>
        <source>No list has come in yet</source>
        <translation>Ingen lista har kommit in ännu</translation>
    </message>
    <message>
        <source>{share} of {leads}</source>
        <translation>{share} av {leads}</translation>
    </message>
    <message>
        <source>{share} of {leads} leads of {lists} were qualified</source>
        <translation>{share} av {leads} leads från {lists} kvalificerades</translation>
    </message>
    <message>
        <source>Qualified, %</source>
        <translation>Kval., %</translation>
    </message>
    <message>
        <source>Won, {money}</source>
        <translation>Vunnet, {money}</translation>
    </message>
    <message>
        <source>Cost, {money}</source>
        <translation>Kostnad, {money}</translation>
    </message>
    <message>
        <source>Cost per qualified</source>
        <translation>Kostnad per kval.</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>en lista</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} listor</translation>
    </message>
    <message>
        <source>Leads, and qualified of them</source>
        <translation>Leads, och kvalificerade av dem</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Per lista</translation>
    </message>
    <message>
        <source>Written to, called or met.</source>
        <translation>Fått mejl, samtal eller möte.</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with; one counts once for each list.</source>
        <translation>Vad affärer som kom av dem vanns för; en affär räknas en gång per lista.</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was qualified.</source>
        <translation>Listans kostnad för varje lead som kvalificerades.</translation>
    </message>
</context>
<context>
    <name>models/reports/outcome_reports</name>
    <message>
        <source>No opportunity was decided {when}</source>
        <translation>Ingen affär avgjordes {when}</translation>
    </message>
    <message>
        <source>Won {share} of the opportunities decided {when}: {count}</source>
        <translation>Vann {share} av affärer som avgjordes {when}: {count}</translation>
    </message>
    <message>
        <source>No opportunity with an amount was won {when}</source>
        <translation>Ingen affär med belopp vanns {when}</translation>
    </message>
    <message>
        <source>An opportunity won {when} was worth {size} {currency} on average</source>
        <translation>En affär som vanns {when} var i snitt värd {size} {currency}</translation>
    </message>
    <message>
        <source>No opportunity was won {when}</source>
        <translation>Ingen affär vanns {when}</translation>
    </message>
    <message>
        <source>It took {days} days on average to win an opportunity {when}</source>
        <translation>Det tog i snitt {days} dagar att vinna en affär {when}</translation>
    </message>
    <message>
        <source>No opportunity was lost {when}</source>
        <translation>Ingen affär förlorades {when}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjorda</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>many</comment>
        <translation>Förlorade</translation>
    </message>
    <message>
        <source>Lost, {currency}</source>
        <translation>Förlorat, {currency}</translation>
    </message>
    <message>
        <source>Win rate by amount</source>
        <translation>Vinstgrad efter belopp</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Med belopp</translation>
    </message>
    <message>
        <source>Amount, {money}</source>
        <translation>Belopp, {money}</translation>
    </message>
    <message>
        <source>Average, {money}</source>
        <translation>Snitt, {money}</translation>
    </message>
    <message>
        <source>Median, {money}</source>
        <translation>Median, {money}</translation>
    </message>
    <message>
        <source>Largest, {money}</source>
        <translation>Största, {money}</translation>
    </message>
    <message>
        <source>With known days</source>
        <translation>Med kända dagar</translation>
    </message>
    <message>
        <source>Average days</source>
        <translation>Dagar i snitt</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediandagar</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kortast</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längst</translation>
    </message>
    <message>
        <source>Of all lost</source>
        <translation>Av alla förlorade</translation>
    </message>
    <message>
        <source>Average, {currency}</source>
        <translation>Snitt, {currency}</translation>
    </message>
    <message>
        <source>“{reason}” cost the most opportunities {when}: {share} lost</source>
        <translation>”{reason}” kostade flest affärer {when}: {share} förlorades</translation>
    </message>
    <message>
        <source>Lost {count} opportunities {when}</source>
        <translation>Förlorade {count} affärer {when}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>Other money is exchanged at the rate of the day on which it was won or lost.</source>
        <translation>Andra valutor omräknas till kursen den dag då de vanns eller förlorades.</translation>
    </message>
    <message>
        <source>The opportunity's owner now.</source>
        <translation>Ägaren just nu.</translation>
    </message>
    <message>
        <source>Source, list</source>
        <translation>Källa, lista</translation>
    </message>
    <message>
        <source>The source of the opportunity; the list of the first lead that became it.</source>
        <translation>Källan till en affär; listan för det första lead som blev den.</translation>
    </message>
    <message>
        <source>The last open stage before it was decided.</source>
        <translation>Den sista öppna fasen innan den avgjordes.</translation>
    </message>
    <message>
        <source>{text_of} of {count}</source>
        <translation>{text_of} av {count}</translation>
    </message>
    <message>
        <source>Decided, and won of it</source>
        <translation>Avgjorda, och vunna av dem</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), by count; and by amount of those that have one.</source>
        <translation>Vunna ÷ (vunna + förlorade), efter antal; och efter belopp för dem som har ett.</translation>
    </message>
    <message>
        <source>Average amount won, {money}</source>
        <translation>Vunnet belopp i snitt, {money}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>The sum of the amounts, divided by those that have one.</source>
        <translation>Summan av beloppen, delad med antalet som har ett.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Half of them were worth more, half less.</source>
        <translation>Hälften var värda mer, hälften mindre.</translation>
    </message>
    <message>
        <source>Average days from opened to won</source>
        <translation>Dagar i snitt från öppnad till vunnen</translation>
    </message>
    <message>
        <source>From the day the opportunity was entered to the day it was won; what was entered after it had been won is counted as won, but not in the days.</source>
        <translation>Från dagen då en affär registrerades till dagen då den vanns; det som registrerades efter vinsten räknas som vunnet, men inte i dagarna.</translation>
    </message>
    <message>
        <source>As it was given when it was lost.</source>
        <translation>Som den angavs vid förlusten.</translation>
    </message>
</context>
<context>
    <name>models/reports/over_time</name>
    <message>
        <source>No opportunity was open {when}</source>
        <translation>Ingen affär var öppen {when}</translation>
    </message>
    <message>
        <source>{last} {currency} open at the end, {when}</source>
        <translation>{last} {currency} öppet vid slutet, {when}</translation>
    </message>
    <message>
        <source>The open pipeline stayed at {last} {currency} {when}</source>
        <translation>Den öppna pipelinen låg kvar på {last} {currency} {when}</translation>
    </message>
    <message>
        <source>The open pipeline grew from {first} to {last} {currency} {when}</source>
        <translation>Den öppna pipelinen växte från {first} till {last} {currency} {when}</translation>
    </message>
    <message>
        <source>The open pipeline shrank from {first} to {last} {currency} {when}</source>
        <translation>Den öppna pipelinen krympte från {first} till {last} {currency} {when}</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Öppet vid slutet</translation>
    </message>
    <message>
        <source>Open, {currency}</source>
        <translation>Öppet, {currency}</translation>
    </message>
    <message>
        <source>Open at the end of each month, {currency}</source>
        <translation>Öppet vid slutet av varje månad, {currency}</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>Opportunities that were entered in that month.</source>
        <translation>Affärer som registrerades den månaden.</translation>
    </message>
    <message>
        <source>What stood in an open stage when the month ended, or stands there now.</source>
        <translation>Det som stod i en öppen fas när månaden slutade, eller står där nu.</translation>
    </message>
    <message>
        <source>Open, amount</source>
        <translation>Öppet, belopp</translation>
    </message>
    <message>
        <source>At the amount that it has now, other money at its rate; without one it is in no sum.</source>
        <translation>Till nuvarande belopp, andra valutor till sin kurs; utan kurs ingår det inte i någon summa.</translation>
    </message>
</context>
<context>
    <name>models/reports/question</name>
    <message>
        <source>This month</source>
        <translation>Denna månad</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Detta kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Förra kvartalet</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All tid</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Från – till</translation>
    </message>
    <message>
        <source>in {period}</source>
        <translation>under {period}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>från {first} till {last}</translation>
    </message>
    <message>
        <source>as of {today}</source>
        <translation>per {today}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>sedan {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>till och med {last}</translation>
    </message>
    <message>
        <source>The first day of a report comes before its last day.</source>
        <translation>Rapportens första dag kommer före dess sista.</translation>
    </message>
</context>
<context>
    <name>models/reports/tiles</name>
    <message>
        <source>{engaged} engaged, {qualified} qualified</source>
        <translation>{engaged} i kontakt, {qualified} kvalificerade</translation>
    </message>
    <message>
        <source>Won this quarter, {currency}</source>
        <translation>Vunnet detta kvartal, {currency}</translation>
    </message>
    <message>
        <source>{amount} last quarter</source>
        <translation>{amount} förra kvartalet</translation>
    </message>
    <message>
        <source>Win rate this quarter</source>
        <translation>Vinstgrad detta kvartal</translation>
    </message>
    <message>
        <source>{count} of {other_count} decided</source>
        <translation>{count} av {other_count} avgjorda</translation>
    </message>
    <message>
        <source>Days to win this year</source>
        <translation>Dagar till vinst i år</translation>
    </message>
    <message>
        <source>{count} won</source>
        <translation>{count} vunna</translation>
    </message>
    <message>
        <source>Leads added this month</source>
        <translation>Nya leads denna månad</translation>
    </message>
</context>
<context>
    <name>models/reversing</name>
    <message>
        <source>A record of this change has been deleted since; undo that first.</source>
        <translation>En post i denna ändring har raderats sedan dess; ångra det först.</translation>
    </message>
    <message>
        <source>{name} belongs to a {what} that has been deleted since; bring that back first.</source>
        <translation>{name} hör till {what} som har raderats sedan dess; återställ den först.</translation>
    </message>
    <message>
        <source>{model} is still used by {holder}, so it stays.</source>
        <translation>{model} används fortfarande av {holder} och blir därför kvar.</translation>
    </message>
</context>
<context>
    <name>models/rights</name>
    <message>
        <source>users</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>what the company has settled for all</source>
        <translation>vad företaget har bestämt för alla</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>pipelines</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>faser</translation>
    </message>
    <message>
        <source>the lost reasons</source>
        <translation>förlustorsaker</translation>
    </message>
    <message>
        <source>the lead statuses</source>
        <translation>leadstatusar</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>egna fält</translation>
    </message>
    <message>
        <source>quotas</source>
        <translation>säljmål</translation>
    </message>
    <message>
        <source>rates of exchange</source>
        <translation>valutakurser</translation>
    </message>
    <message>
        <source>As a viewer you may look at everything.</source>
        <translation>Som läsare får du se allt.</translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation>En läsare</translation>
    </message>
    <message>
        <source>{actor} is no user of this database any more, so nothing was changed.</source>
        <translation>{actor} är inte längre användare av databasen, så inget ändrades.</translation>
    </message>
    <message>
        <source>{actor} has left, so nothing was changed; an administrator can let them back in.</source>
        <translation>{actor} har slutat, så inget ändrades; en administratör kan släppa in användaren igen.</translation>
    </message>
    <message>
        <source>{opened} may look at everything and change nothing; an administrator gives the right.</source>
        <translation>{opened} får se allt men inte ändra något; en administratör ger behörighet.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}.</source>
        <translation>Bara en administratör får ändra {called}.</translation>
    </message>
    <message>
        <source>A viewer may look at everything and undo nothing; an administrator gives the right.</source>
        <translation>En läsare får se allt men inte ångra något; en administratör ger behörighet.</translation>
    </message>
    <message>
        <source>by {by_name}</source>
        <translation>av {by_name}</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>av programmet</translation>
    </message>
    <message>
        <source>“{sentence}” was done {whose}; they or an administrator can undo it.</source>
        <translation>”{sentence}” gjordes {whose}; den personen eller en administratör kan ångra det.</translation>
    </message>
    <message>
        <source>Only an administrator may {what}.</source>
        <translation>Bara en administratör får {what}.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}, so “{sentence}” stays.</source>
        <translation>Bara en administratör får ändra {called}, så ”{sentence}” står kvar.</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saved_view</name>
    <message>
        <source>For everyone</source>
        <translation>För alla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorterat efter</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Fallande</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saving</name>
    <message>
        <source>Saved the view {view}</source>
        <translation>Sparade vyn {view}</translation>
    </message>
    <message>
        <source>Changed the view {view}</source>
        <translation>Ändrade vyn {view}</translation>
    </message>
    <message>
        <source>Deleted the view {view}</source>
        <translation>Raderade vyn {view}</translation>
    </message>
    <message>
        <source>Put the views in another order</source>
        <translation>Ändrade ordningen på vyerna</translation>
    </message>
    <message>
        <source>Renamed the view {before} to {view}</source>
        <translation>Bytte namn på vyn {before} till {view}</translation>
    </message>
    <message>
        <source>This view is not there any more; somebody has deleted it.</source>
        <translation>Vyn finns inte längre; någon har raderat den.</translation>
    </message>
    <message>
        <source>The view {view} is {owner}'s; save it under a name of your own to change it.</source>
        <translation>Vyn {view} tillhör {owner}; spara den under ett eget namn för att ändra den.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>En vy måste ha ett namn.</translation>
    </message>
    <message>
        <source>A view is named in at most {longest_name} letters; this has {count}.</source>
        <translation>Namnet på en vy har högst {longest_name} tecken; detta har {count}.</translation>
    </message>
    <message>
        <source>There is a view called {held} already.</source>
        <translation>Det finns redan en vy som heter {held}.</translation>
    </message>
    <message>
        <source>Shared the view {view} with everyone</source>
        <translation>Delade vyn {view} med alla</translation>
    </message>
    <message>
        <source>Kept the view {view} for its owner</source>
        <translation>Gjorde vyn {view} privat för ägaren</translation>
    </message>
</context>
<context>
    <name>models/sheets</name>
    <message>
        <source>This {kind} is not there any more; somebody has deleted it.</source>
        <translation>Denna post ({kind}) finns inte längre; någon har raderat den.</translation>
    </message>
</context>
<context>
    <name>models/tags/tag</name>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
</context>
<context>
    <name>models/tags/tagging</name>
    <message>
        <source>Tagged {whom} with {added}</source>
        <translation>Taggade {whom} med {added}</translation>
    </message>
    <message>
        <source>All of them are tagged so already.</source>
        <translation>Alla har redan dessa taggar.</translation>
    </message>
    <message>
        <source>None of them has such a tag.</source>
        <translation>Ingen av dem har en sådan tagg.</translation>
    </message>
    <message>
        <source>took {tags} from them</source>
        <translation>tog bort {tags} från dem</translation>
    </message>
    <message>
        <source>Took {tags} from {whom}</source>
        <translation>Tog bort {tags} från {whom}</translation>
    </message>
</context>
<context>
    <name>models/tags/tidying</name>
    <message>
        <source>Renamed the tag {before} to {tag}</source>
        <translation>Bytte namn på taggen {before} till {tag}</translation>
    </message>
    <message>
        <source>Merged the tag {tag} into {into}</source>
        <translation>Slog ihop taggen {tag} med {into}</translation>
    </message>
    <message>
        <source>Deleted the tag {tag}</source>
        <translation>Raderade taggen {tag}</translation>
    </message>
    <message>
        <source>A tag is merged with another one.</source>
        <translation>En tagg slås ihop med en annan.</translation>
    </message>
</context>
<context>
    <name>models/typed_numbers</name>
    <message>
        <source>“{value}” is no number; write it like 5000 or 1250.50.</source>
        <translation>”{value}” är inget tal; skriv till exempel 5000 eller 1250.50.</translation>
    </message>
</context>
<context>
    <name>models/undoing</name>
    <message>
        <source>, {records} edited since was left</source>
        <translation>, {records} som redigerats sedan dess lämnades</translation>
    </message>
    <message>
        <source>, {records} edited since were left</source>
        <translation>, {records} som redigerats sedan dess lämnades</translation>
    </message>
    <message>
        <source>, {records} edited since was taken along</source>
        <translation>, {records} som redigerats sedan dess togs med</translation>
    </message>
    <message>
        <source>, {records} edited since were taken along</source>
        <translation>, {records} som redigerats sedan dess togs med</translation>
    </message>
    <message>
        <source>Undid: {sentence}</source>
        <translation>Ångrade: {sentence}</translation>
    </message>
    <message>
        <source>Did again: {sentence}</source>
        <translation>Gjorde om: {sentence}</translation>
    </message>
    <message>
        <source>The change {change_id} has been removed from the history, so it stays.</source>
        <translation>Ändringen {change_id} har tagits bort ur historiken och står därför kvar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>What was removed from the history is gone; a backup may still hold it.</source>
        <translation>Det som togs bort ur historiken är borta; en säkerhetskopia kan ha det kvar.</translation>
    </message>
    <message>
        <source>“{sentence}” is undone already.</source>
        <translation>”{sentence}” är redan ångrat.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>All records of “{sentence}” have been changed since, so nothing would be taken back.</source>
        <translation>Alla poster i ”{sentence}” har ändrats sedan dess, så inget skulle ångras.</translation>
    </message>
    <message>
        <source>was undone</source>
        <translation>ångrades</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>“{sentence}” is not done again: “{other_sentence}” {what} later and wrote the same records.</source>
        <translation>”{sentence}” görs inte om: ”{other_sentence}” {what} senare och skrev samma poster.</translation>
    </message>
</context>
<context>
    <name>models/users/currency_rates</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>What one unit is worth in the office's currency</source>
        <translation>Vad en enhet är värd i kontorets valuta</translation>
    </message>
    <message>
        <source>1 {code} is {rate:f} {office_currency} from {on}</source>
        <translation>1 {code} är {rate:f} {office_currency} från {on}</translation>
    </message>
    <message>
        <source>Removed {rate}</source>
        <translation>Tog bort {rate}</translation>
    </message>
    <message>
        <source>the rate of {currency} from {on}</source>
        <translation>kursen för {currency} från {on}</translation>
    </message>
    <message>
        <source>A rate is more than nothing and at most {largest_rate:,}, not {rate}.</source>
        <translation>En kurs är större än noll och högst {largest_rate:,}, inte {rate}.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency; give its three letters, such as EUR.</source>
        <translation>”{currency}” är ingen valuta; ange dess tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
        <source>There is a rate of {code} from {on} already; change that one.</source>
        <translation>Det finns redan en kurs för {code} från {on}; ändra den.</translation>
    </message>
</context>
<context>
    <name>models/users/editing</name>
    <message>
        <source>Added the user {user}</source>
        <translation>Lade till användaren {user}</translation>
    </message>
    <message>
        <source> of {our_office}</source>
        <translation> för {our_office}</translation>
    </message>
    <message>
        <source>Changed the logo of our company</source>
        <translation>Ändrade företagets logotyp</translation>
    </message>
    <message>
        <source>Took the logo off our paper</source>
        <translation>Tog bort logotypen från brevhuvudet</translation>
    </message>
    <message>
        <source>A year begins in one of twelve months.</source>
        <translation>Ett år börjar i en av tolv månader.</translation>
    </message>
    <message>
        <source>A logo can have {largest_picture} MB at most.</source>
        <translation>En logotyp får vara högst {largest_picture} MB.</translation>
    </message>
    <message>
        <source>{user} is the only administrator; make another one first.</source>
        <translation>{user} är den enda administratören; utse en till först.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed; a PNG or JPEG can.</source>
        <translation>Det här är ingen bild som kan skrivas ut; PNG eller JPEG fungerar.</translation>
    </message>
    <message>
        <source>The logo has too many pixels; 1,000 across are plenty.</source>
        <translation>Logotypen har för många pixlar; 1 000 på bredden räcker gott.</translation>
    </message>
</context>
<context>
    <name>models/users/office</name>
    <message>
        <source>Name on paper</source>
        <translation>Namn på utskrifter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>What totals are counted in, ISO 4217</source>
        <translation>Valutan som summor räknas i, ISO 4217</translation>
    </message>
    <message>
        <source>Of phone numbers without a country code</source>
        <translation>För telefonnummer utan landsnummer</translation>
    </message>
    <message>
        <source>Sales language</source>
        <translation>Säljspråk</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>JSON: {noun: [one, many]}</source>
        <translation>JSON: {noun: [one, many]}</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
    </message>
    <message>
        <source>JSON: {step: what the team means}</source>
        <translation>JSON: {step: what the team means}</translation>
    </message>
    <message>
        <source>Use leads</source>
        <translation>Använd leads</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Obligatoriska fält</translation>
    </message>
    <message>
        <source>JSON: {kind: [field]}</source>
        <translation>JSON: {kind: [field]}</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>Räkenskapsår börjar i</translation>
    </message>
    <message>
        <source>A month, 1 to 12; quarters and years follow it</source>
        <translation>En månad, 1 till 12; kvartal och år följer den</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>A picture, for the letterhead</source>
        <translation>En bild, för brevhuvudet</translation>
    </message>
    <message>
        <source>Months of history</source>
        <translation>Månader i historiken</translation>
    </message>
    <message>
        <source>Empty keeps everything</source>
        <translation>Tomt sparar allt</translation>
    </message>
    <message>
        <source>this company</source>
        <translation>företaget</translation>
    </message>
</context>
<context>
    <name>models/users/team_words</name>
    <message>
        <source>A name on a list. Nobody has spoken with them, and nobody knows yet whether they want to.</source>
        <translation>Ett namn på en lista. Ingen har talat med dem, och ingen vet ännu om de vill.</translation>
    </message>
    <message>
        <source>Somebody we have tried to reach, or who has been in touch with us. Not qualified; carries no forecast.</source>
        <translation>Någon som vi har försökt nå, eller som har hört av sig till oss. Ej kvalificerad; ingår inte i någon prognos.</translation>
    </message>
    <message>
        <source>Somebody we do business with, or could: we have spoken with each other, and there may be a need.</source>
        <translation>Någon vi samarbetar med eller kan sälja till: vi har talat med varandra, och det kan finnas ett behov.</translation>
    </message>
    <message>
        <source>The organisation behind the people: what we know of it, and all that was done with any of them.</source>
        <translation>Organisationen bakom människorna: vad vi vet om den, och allt som gjorts med någon av dem.</translation>
    </message>
    <message>
        <source>A real chance with a stage and a date: it moves along the pipeline until it is won or lost.</source>
        <translation>En verklig chans med fas och datum: den rör sig genom pipelinen tills den vinns eller förloras.</translation>
    </message>
    <message>
        <source>A company that has bought at least once. Stays one, whatever becomes of the next opportunity.</source>
        <translation>Ett företag som har köpt minst en gång. Förblir det, oavsett hur det går nästa gång.</translation>
    </message>
    <message>
        <source>No sign of a need yet. We write or call when there is time.</source>
        <translation>Inget tecken på behov ännu. Vi skriver eller ringer när det finns tid.</translation>
    </message>
    <message>
        <source>Interested, but not soon, or we do not know when. We stay in touch.</source>
        <translation>Intresserad, men inte snart, eller så vet vi inte när. Vi håller kontakten.</translation>
    </message>
    <message>
        <source>Has a need and wants to hear from us now. Comes before all others.</source>
        <translation>Har ett behov och vill höra av oss nu. Går före alla andra.</translation>
    </message>
    <message>
        <source>Defined {called}</source>
        <translation>Definierade {called}</translation>
    </message>
    <message>
        <source>Changed the sales language to {text}</source>
        <translation>Ändrade säljspråket till {text}</translation>
    </message>
    <message>
        <source>Switched leads on</source>
        <translation>Slog på leads</translation>
    </message>
    <message>
        <source>Switched leads off</source>
        <translation>Slog av leads</translation>
    </message>
    <message>
        <source>There is no sales language “{language}”.</source>
        <translation>Det finns inget säljspråk ”{language}”.</translation>
    </message>
    <message>
        <source> with own words</source>
        <translation> med egna ord</translation>
    </message>
    <message>
        <source>“{step}” is no step of the lead's way.</source>
        <translation>”{step}” är inget steg på vägen för ett lead.</translation>
    </message>
    <message>
        <source>A word can have {longest_word} characters at most.</source>
        <translation>Ett ord får ha högst {longest_word} tecken.</translation>
    </message>
    <message>
        <source>“{word}” is no word: letters, spaces and hyphens only.</source>
        <translation>”{word}” är inget ord: bara bokstäver, blanksteg och bindestreck.</translation>
    </message>
    <message>
        <source>“{kind}” is nothing that has a word of its own.</source>
        <translation>”{kind}” är inget som har ett eget ord.</translation>
    </message>
    <message>
        <source>A word is wanted for one and for many.</source>
        <translation>Ange ett ord för en och ett för flera.</translation>
    </message>
    <message>
        <source>Two kinds of record would both be called “{word}”.</source>
        <translation>Två typer av poster skulle båda heta ”{word}”.</translation>
    </message>
</context>
<context>
    <name>models/users/user</name>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Läsare</translation>
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
        <translation>Som de ansluter med</translation>
    </message>
</context>
<context>
    <name>models/wording</name>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} och {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} eller {last}</translation>
    </message>
</context>
<context>
    <name>models/write_protection</name>
    <message>
        <source>The latest changes of {name} stand in {log} still and cannot be read here; copy both to a folder that you may write to, and open the copy.</source>
        <translation>De senaste ändringarna i {name} finns ännu i {log} och kan inte läsas här; kopiera båda till en mapp där du får skriva och öppna kopian.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Datakvalitet</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{sentence} Both can work, one change after another.</source>
        <translation>{sentence} Båda kan arbeta, en ändring i taget.</translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation>Återställer {name}…</translation>
    </message>
    <message>
        <source>Finish what is open here first; then open {name} again.</source>
        <translation>Slutför först det som är öppet här; öppna sedan {name} igen.</translation>
    </message>
    <message>
        <source>{name} is a folder; open or drop the files in it.</source>
        <translation>{name} är en mapp; öppna eller släpp filerna i den.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>Skapar demodata…</translation>
    </message>
    <message>
        <source>Open the record that {name} belongs to, and drop it there to keep it.</source>
        <translation>Öppna posten som {name} hör till och släpp filen där för att spara den.</translation>
    </message>
</context>
<context>
    <name>session_actions</name>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Call runs</source>
        <translation>Ringpass</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbok</translation>
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
        <translation>sak att göra idag</translation>
    </message>
    <message>
        <source>things to do today</source>
        <translation>saker att göra idag</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>{title}, {count} overdue</source>
        <translation>{title}, {count} försenade</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>och {more} till</translation>
    </message>
</context>
<context>
    <name>views/actions</name>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Arkiv</translation>
    </message>
</context>
<context>
    <name>views/activities/activities</name>
    <message>
        <source>Nothing was logged or planned yet.</source>
        <translation>Inget är loggat eller planerat ännu.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerade</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klara</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>Radera {}</translation>
    </message>
</context>
<context>
    <name>views/activities/composer</name>
    <message>
        <source>We called</source>
        <translation>Vi ringde</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>De ringde</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Vi skrev</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>De skrev</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>Vad är värt att minnas?</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Vad sades?</translation>
    </message>
    <message>
        <source>Subject on the first line, then what it said</source>
        <translation>Ämne på första raden, sedan vad som stod</translation>
    </message>
    <message>
        <source>Subject on the first line, then what was agreed</source>
        <translation>Ämne på första raden, sedan vad som bestämdes</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Spara anteckning</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Logga samtal</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>Logga mejl</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Logga möte</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Lägg till uppgift</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Vi talades vid</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planerat till</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Det ägde rum</translation>
    </message>
</context>
<context>
    <name>views/activities/entry_words</name>
    <message>
        <source>Talked on the phone</source>
        <translation>Talade i telefon</translation>
    </message>
    <message>
        <source>Done: {entry}</source>
        <translation>Klart: {entry}</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>av {by}</translation>
    </message>
    <message>
        <source>on {origin}</source>
        <translation>på {origin}</translation>
    </message>
</context>
<context>
    <name>views/activities/fields</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline</name>
    <message>
        <source>Nothing has happened yet. Write a note above, or log a call.</source>
        <translation>Inget har hänt ännu. Skriv en anteckning ovan eller logga ett samtal.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Open {log_at}</source>
        <translation>Öppna {log_at}</translation>
    </message>
    <message>
        <source>Open {origin}</source>
        <translation>Öppna {origin}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline_delegate</name>
    <message>
        <source>{by} · on </source>
        <translation>{by} · på </translation>
    </message>
    <message>
        <source>On </source>
        <translation>På </translation>
    </message>
</context>
<context>
    <name>views/call_run/asking</name>
    <message>
        <source>Call back on</source>
        <translation>Ring tillbaka den</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Mötesdatum</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_run_page</name>
    <message>
        <source>Dial</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Ring tillbaka…</translation>
    </message>
    <message>
        <source>Not interested…</source>
        <translation>Ej intresserad…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Möte…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Konvertera…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Skriv anteckning</translation>
    </message>
    <message>
        <source>Change script</source>
        <translation>Ändra manus</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Öppna post</translation>
    </message>
    <message>
        <source>All call runs</source>
        <translation>Alla ringpass</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_runs</name>
    <message>
        <source>call runs</source>
        <translation>ringpass</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Startat</translation>
    </message>
    <message>
        <source>No call run yet. Select leads in their table and start one from there.</source>
        <translation>Inga ringpass ännu. Markera leads i tabellen och starta ett därifrån.</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Att ringa</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ringda</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådda</translation>
    </message>
</context>
<context>
    <name>views/call_run/caller_card</name>
    <message>
        <source>No phone number is known. Skip goes on to the next one.</source>
        <translation>Inget telefonnummer är känt. Hoppa över går till nästa.</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Ring {number}</translation>
    </message>
    <message>
        <source>D dials</source>
        <translation>D ringer</translation>
    </message>
    <message>
        <source>Planned: {action}</source>
        <translation>Planerat: {action}</translation>
    </message>
    <message>
        <source>from {list}</source>
        <translation>från {list}</translation>
    </message>
</context>
<context>
    <name>views/call_run/calling</name>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} av {total}</translation>
    </message>
    <message>
        <source>What was said (N to write, Escape to come back)</source>
        <translation>Vad sades (N för att skriva, Escape för att gå tillbaka)</translation>
    </message>
    <message>
        <source>{said}, {reached} reached</source>
        <translation>{said}, {reached} nådda</translation>
    </message>
    <message>
        <source>What do you say? The next run over the same list begins with it.</source>
        <translation>Vad säger du? Nästa ringpass med samma lista börjar med det.</translation>
    </message>
    <message>
        <source>Passed over: {news}.</source>
        <translation>Förbigångna: {news}.</translation>
    </message>
    <message>
        <source>No answer: try again after</source>
        <translation>Inget svar: försök igen efter</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
</context>
<context>
    <name>views/call_run/results</name>
    <message>
        <source>{called} called, {reached} reached</source>
        <translation>{called} ringda, {reached} nådda</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Call these again</source>
        <translation>Ring dessa igen</translation>
    </message>
    <message>
        <source>Called leads</source>
        <translation>Ringda leads</translation>
    </message>
    <message>
        <source>Called people</source>
        <translation>Ringda personer</translation>
    </message>
    <message>
        <source>Passed over: {known}.</source>
        <translation>Förbigångna: {known}.</translation>
    </message>
</context>
<context>
    <name>views/companies/companies</name>
    <message>
        <source>companies</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>No companies yet. They come from converted leads; or add one yourself, or import a list.</source>
        <translation>Inga företag ännu. De kommer från konverterade leads; eller lägg till ett själv, eller importera en lista.</translation>
    </message>
</context>
<context>
    <name>views/companies/company_page</name>
    <message>
        <source>Nobody known here yet.</source>
        <translation>Ingen känd här ännu.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga ännu.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kom från</translation>
    </message>
    <message>
        <source>Lead that became this company</source>
        <translation>Lead som blev detta företag</translation>
    </message>
</context>
<context>
    <name>views/data_health/data_health_page</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
</context>
<context>
    <name>views/data_health/duplicates_page</name>
    <message>
        <source>Across</source>
        <translation>Mellan typer</translation>
    </message>
    <message>
        <source>No likely duplicates. Good.</source>
        <translation>Inga troliga dubbletter. Bra.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Compared by e-mail, phone, name with company, web domain, and names that are much alike.</source>
        <translation>Jämfört på e-post, telefon, namn med företag, webbdomän och namn som liknar varandra.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Håll åtskilda</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Öppna den vänstra</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Öppna den högra</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>likely pair</source>
        <translation>troligt par</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>troliga par</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Looking… {share}</source>
        <translation>Söker… {share}</translation>
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
        <translation>personer</translation>
    </message>
    <message>
        <source>Company or city</source>
        <translation>Företag eller ort</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Nuvarande värde</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Senast ändrad</translation>
    </message>
    <message>
        <source>Records that lack something</source>
        <translation>Poster som saknar något</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Saknade uppgifter</translation>
    </message>
    <message>
        <source>Back to what is missing</source>
        <translation>Tillbaka till det som saknas</translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_table_model</name>
    <message>
        <source>Together</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
</context>
<context>
    <name>views/data_health/missing_page</name>
    <message>
        <source>Nothing is missing. Good.</source>
        <translation>Inget saknas. Bra.</translation>
    </message>
    <message>
        <source>{gaps} in {records}</source>
        <translation>{gaps} i {records}</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Kopiera påminnelse</translation>
    </message>
    <message>
        <source>Open records only. What is required is chosen in Settings.</source>
        <translation>Bara öppna poster. Vad som krävs väljs i Inställningar.</translation>
    </message>
    <message>
        <source>The reminder to {whose} is in the clipboard</source>
        <translation>Påminnelsen till {whose} finns i urklipp</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lucka</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>luckor</translation>
    </message>
    <message>
        <source>A note to the owner of the chosen column, to be pasted into a mail</source>
        <translation>Ett meddelande till ägaren av vald kolumn, att klistra in i ett mejl</translation>
    </message>
</context>
<context>
    <name>views/data_health/pair_model</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} och {other}</translation>
    </message>
</context>
<context>
    <name>views/file_drops</name>
    <message>
        <source>Drop to open this database</source>
        <translation>Släpp för att öppna databasen</translation>
    </message>
    <message>
        <source>Drop it on the record it belongs to</source>
        <translation>Släpp den på posten som den hör till</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Släpp för att importera</translation>
    </message>
    <message>
        <source>Drop to keep with {name}</source>
        <translation>Släpp för att spara på {name}</translation>
    </message>
</context>
<context>
    <name>views/forecasts/changes_view</name>
    <message>
        <source>No snapshot yet. Keep one now: the next forecast then says what has changed since.</source>
        <translation>Ingen ögonblicksbild ännu. Spara en nu: nästa prognos visar då vad som har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alla perioder</translation>
    </message>
    <message>
        <source>The last snapshot</source>
        <translation>Senaste ögonblicksbilden</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Ta bort ögonblicksbild</translation>
    </message>
    <message>
        <source>What changed from {on} to {other_on}</source>
        <translation>Vad som ändrades från {on} till {other_on}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>less</source>
        <translation>mindre</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>{pipeline} · {difference} {currency} {more} in the total.</source>
        <translation>{pipeline} · {difference} {currency} {more} i totalen.</translation>
    </message>
    <message>
        <source>{pipeline} · the total is the same.</source>
        <translation>{pipeline} · summan är densamma.</translation>
    </message>
    <message>
        <source>In the total on {on}</source>
        <translation>I totalen {on}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>views/forecasts/chart_view</name>
    <message>
        <source>{period}: {count}
Amount {amount}
Weighted {weighted}</source>
        <translation>{period}: {count}
Belopp {amount}
Viktat {weighted}</translation>
    </message>
    <message>
        <source>Amount and weighted amount by period</source>
        <translation>Belopp och viktat belopp per period</translation>
    </message>
</context>
<context>
    <name>views/forecasts/figure_lines</name>
    <message>
        <source>All that is forecast</source>
        <translation>Hela prognosen</translation>
    </message>
</context>
<context>
    <name>views/forecasts/forecast_view</name>
    <message>
        <source>Nothing to forecast yet. An opportunity with an amount and a close date appears here.</source>
        <translation>Inget att prognostisera ännu. En affär med belopp och avslutsdatum visas här.</translation>
    </message>
    <message>
        <source>Go to Opportunities</source>
        <translation>Gå till Affärer</translation>
    </message>
    <message>
        <source>Print forecast…</source>
        <translation>Skriv ut prognos…</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Spara ögonblicksbild</translation>
    </message>
</context>
<context>
    <name>views/forecasts/quotas_view</name>
    <message>
        <source>Open</source>
        <comment>money</comment>
        <translation>Öppet</translation>
    </message>
    <message>
        <source> Click a quota to change it.</source>
        <translation> Klicka på ett säljmål för att ändra det.</translation>
    </message>
    <message>
        <source>Coverage: how many times the open amount holds what is still to be won. The manager's figure stands beside the owner's and changes none. In {currency}.{ask}</source>
        <translation>Täckning: hur många gånger det öppna beloppet rymmer det som återstår att vinna. Chefens siffra visas bredvid ägarens och ändrar ingen. I {currency}.{ask}</translation>
    </message>
    <message>
        <source>The sum of shorter periods</source>
        <translation>Summan av kortare perioder</translation>
    </message>
</context>
<context>
    <name>views/forecasts/rows_view</name>
    <message>
        <source>Put off</source>
        <translation>Uppskjutet</translation>
    </message>
    <message>
        <source>How often its close date was put off</source>
        <translation>Hur ofta avslutsdatumet har skjutits upp</translation>
    </message>
    <message>
        <source>In the rows of a bridge: from what to what</source>
        <translation>I raderna i en brygga: från vad till vad</translation>
    </message>
    <message>
        <source>Opportunities of this figure</source>
        <translation>Affärer bakom denna siffra</translation>
    </message>
    <message>
        <source>Back to the forecast</source>
        <translation>Tillbaka till prognosen</translation>
    </message>
    <message>
        <source>{count} · {amount} {currency} · weighted {weighted}</source>
        <translation>{count} · {amount} {currency} · viktat {weighted}</translation>
    </message>
</context>
<context>
    <name>views/forecasts/trust_view</name>
    <message>
        <source>Foretold on</source>
        <translation>Prognos den</translation>
    </message>
    <message>
        <source>Weighted then</source>
        <translation>Viktat då</translation>
    </message>
    <message>
        <source>Commit then</source>
        <translation>Åtagande då</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Of the weighted</source>
        <translation>Av det viktade</translation>
    </message>
    <message>
        <source>Trust by owner</source>
        <translation>Pålitlighet per ägare</translation>
    </message>
    <message>
        <source>Trust by period</source>
        <translation>Pålitlighet per period</translation>
    </message>
    <message>
        <source>What was foretold</source>
        <translation>Vad prognosen sa</translation>
    </message>
    <message>
        <source>No snapshot is old enough yet to be compared with what came.</source>
        <translation>Ingen ögonblicksbild är ännu gammal nog att jämföra med utfallet.</translation>
    </message>
    <message>
        <source>Shares of the amount, of what is forecast and of what is past its date. Untouched: nobody has changed it, written, called or met for {untouched_days} days. In {currency}.</source>
        <translation>Andelar av beloppet, av prognosen och av det som passerat sitt datum. Orört: ingen har ändrat, skrivit, ringt eller träffat på {untouched_days} dagar. I {currency}.</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Per period</translation>
    </message>
    <message>
        <source>What earlier snapshots foretold, and what came</source>
        <translation>Vad tidigare ögonblicksbilder sa, och vad det blev</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> hittills</translation>
    </message>
</context>
<context>
    <name>views/forecasts/waterfall_view</name>
    <message>
        <source>What changed between the two</source>
        <translation>Vad som ändrades mellan de två</translation>
    </message>
</context>
<context>
    <name>views/formats</name>
    <message>
        <source>Yesterday</source>
        <translation>Igår</translation>
    </message>
    <message>
        <source>{ahead} days ago</source>
        <translation>{ahead} dagar sedan</translation>
    </message>
</context>
<context>
    <name>views/guide_window</name>
    <message>
        <source>Search the guide</source>
        <translation>Sök i handboken</translation>
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
        <translation>Inget hittades.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/guidelines_page</name>
    <message>
        <source>Print guidelines</source>
        <translation>Skriv ut riktlinjer</translation>
    </message>
    <message>
        <source>Click a meaning to write it anew; everybody reads it.</source>
        <translation>Klicka på en betydelse för att skriva om den; alla läser den.</translation>
    </message>
    <message>
        <source>An administrator writes them; everybody counts by them.</source>
        <translation>En administratör skriver dem; alla räknar efter dem.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/meaning_field</name>
    <message>
        <source>Say what the team means by it</source>
        <translation>Ange vad teamet menar med det</translation>
    </message>
</context>
<context>
    <name>views/history/change_list</name>
    <message>
        <source>change</source>
        <translation>ändring</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändringar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. All that you do is noted here and can be undone.</source>
        <translation>Inget har ändrats ännu. Allt du gör antecknas här och kan ångras.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Ångra denna ändring</translation>
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
        <translation>Efter</translation>
    </message>
    <message>
        <source>Redo this change</source>
        <translation>Gör om denna ändring</translation>
    </message>
    <message>
        <source>Put back the old value</source>
        <translation>Återställ det gamla värdet</translation>
    </message>
    <message>
        <source>, undone since</source>
        <translation>, ångrad sedan dess</translation>
    </message>
    <message>
        <source>This change left nothing in the history, or was removed from it.</source>
        <translation>Ändringen lämnade inget i historiken, eller har tagits bort ur den.</translation>
    </message>
</context>
<context>
    <name>views/history/record_history</name>
    <message>
        <source>History of {name}</source>
        <translation>Historik för {name}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Postens historik</translation>
    </message>
    <message>
        <source>{said}, the latest first</source>
        <translation>{said}, den senaste först</translation>
    </message>
    <message>
        <source>Nothing of it is in the history.</source>
        <translation>Inget av den finns i historiken.</translation>
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
        <translation>Ångra import</translation>
    </message>
    <message>
        <source>SHA-256 {file_hash}</source>
        <translation>SHA-256 {file_hash}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Where the columns went</source>
        <translation>Vart kolumnerna fördes</translation>
    </message>
</context>
<context>
    <name>views/imports/import_records</name>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>The beginning of the file's SHA-256: the same content has the same, whatever the file is called</source>
        <translation>Början av filens SHA-256: samma innehåll har samma, vad filen än heter</translation>
    </message>
    <message>
        <source>No list has been imported yet. Drop an Excel or CSV file on the window, or choose one.</source>
        <translation>Ingen lista har importerats ännu. Släpp en Excel- eller CSV-fil på fönstret, eller välj en.</translation>
    </message>
</context>
<context>
    <name>views/imports/imports_page</name>
    <message>
        <source>Saved {path}</source>
        <translation>Sparade {path}</translation>
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
        <translation>lista</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listor</translation>
    </message>
    <message>
        <source>Of all files that came in as this list</source>
        <translation>I alla filer som kom in som denna lista</translation>
    </message>
    <message>
        <source>Rows that were known already, or left out</source>
        <translation>Rader som redan fanns eller utelämnades</translation>
    </message>
    <message>
        <source>Written to, called or met. Click the count to see these leads</source>
        <translation>Fått mejl, samtal eller möte. Klicka på antalet för att se dessa leads</translation>
    </message>
    <message>
        <source>Qualified: people and companies now. Click the count to see these leads</source>
        <translation>Kvalificerade: nu personer och företag. Klicka på antalet för att se dessa leads</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with</source>
        <translation>Vad affärer som kom av dem vanns för</translation>
    </message>
    <message>
        <source>What the list cost</source>
        <translation>Vad listan kostade</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was converted</source>
        <translation>Listans kostnad för varje lead som konverterades</translation>
    </message>
    <message>
        <source>No list has come in yet. Its name, supplier and cost are asked for while it is imported.</source>
        <translation>Ingen lista har kommit in ännu. Namn, leverantör och kostnad anges vid importen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Exportera listor</translation>
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
        <translation>Kontakten har gått åt båda håll: redo att kvalificeras.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Blev</translation>
    </message>
    <message>
        <source>Mark dead…</source>
        <translation>Avskriv…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Mark dead</source>
        <translation>Avskriv</translation>
    </message>
    <message>
        <source>{title} at</source>
        <translation>{title} på</translation>
    </message>
</context>
<context>
    <name>views/leads/leads</name>
    <message>
        <source>No leads yet. Import a list that you bought, or type the first one.</source>
        <translation>Inga leads ännu. Importera en lista som du har köpt, eller skriv in det första.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>på gång</translation>
    </message>
    <message>
        <source>Mark {} dead</source>
        <translation>Avskriv {}</translation>
    </message>
    <message>
        <source>Convert together…</source>
        <translation>Konvertera tillsammans…</translation>
    </message>
    <message>
        <source>Convert {} together…</source>
        <translation>Konvertera {} tillsammans…</translation>
    </message>
    <message>
        <source>Mark {} dead…</source>
        <translation>Avskriv {}…</translation>
    </message>
    <message>
        <source>bring_back</source>
        <translation>bring_back</translation>
    </message>
    <message>
        <source>Bring {} back</source>
        <translation>Återställ {}</translation>
    </message>
</context>
<context>
    <name>views/main_window</name>
    <message>
        <source>Copy report…</source>
        <translation>Kopiera rapport…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation>Visa eller dölj namnen</translation>
    </message>
    <message>
        <source>1 record has</source>
        <translation>1 post har</translation>
    </message>
    <message>
        <source>{count:,} records have</source>
        <translation>{count:,} poster har</translation>
    </message>
    <message>
        <source>“{what}” is not undone yet: {records} been changed since.</source>
        <translation>”{what}” är inte ångrat ännu: {records} ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Stäng fönster</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lämna den</translation>
    </message>
    <message>
        <source>Leave those</source>
        <translation>Lämna dem</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Ta med den</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Ta med dem</translation>
    </message>
</context>
<context>
    <name>views/navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
</context>
<context>
    <name>views/opportunities/fields</name>
    <message>
        <source>What one unit of its currency is worth in ours, as it was when the amount was entered</source>
        <translation>Vad en enhet av valutan är värd i vår valuta, som det var när beloppet angavs</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunities</name>
    <message>
        <source>No opportunities yet. Convert a lead into one, or add the first yourself.</source>
        <translation>Inga affärer ännu. Konvertera ett lead till en, eller lägg till den första själv.</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunity_page</name>
    <message>
        <source>Put off {times}, {days} in all</source>
        <translation>Uppskjutet {times}, sammanlagt {days}</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Ingen deltar ännu.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>gång</translation>
    </message>
    <message>
        <source>times</source>
        <translation>gånger</translation>
    </message>
    <message>
        <source>Use the stage's likelihood</source>
        <translation>Använd fasens sannolikhet</translation>
    </message>
    <message>
        <source>Move to another pipeline…</source>
        <translation>Flytta till annan pipeline…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släpp</translation>
    </message>
    <message>
        <source>Use the stage's likelihood again</source>
        <translation>Använd fasens sannolikhet igen</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Ändra roll…</translation>
    </message>
    <message>
        <source>Remove from opportunity</source>
        <translation>Ta bort från affär</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Avslutas</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Angiven för hand</translation>
    </message>
    <message>
        <source>Make primary contact</source>
        <translation>Gör till primär kontakt</translation>
    </message>
    <message>
        <source>Lead that became this opportunity</source>
        <translation>Lead som blev denna affär</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_bar</name>
    <message>
        <source>Present stage</source>
        <translation>Nuvarande fas</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passerad</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_history</name>
    <message>
        <source>hour</source>
        <translation>timme</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>under en timme</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>till {until}</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>till nu</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Fashistorik</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>Visa alla faser</translation>
    </message>
</context>
<context>
    <name>views/people/people</name>
    <message>
        <source>Nobody here yet. People come from converted leads; or add one yourself, or import a list.</source>
        <translation>Ingen här ännu. Personer kommer från konverterade leads; eller lägg till en själv, eller importera en lista.</translation>
    </message>
</context>
<context>
    <name>views/people/person_page</name>
    <message>
        <source>Takes part in none yet.</source>
        <translation>Deltar inte i någon ännu.</translation>
    </message>
    <message>
        <source>Lead that became this person</source>
        <translation>Lead som blev denna person</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_area</name>
    <message>
        <source>Move to</source>
        <translation>Flytta till</translation>
    </message>
    <message>
        <source>Another pipeline…</source>
        <translation>Annan pipeline…</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_bar</name>
    <message>
        <source>All owners</source>
        <translation>Alla ägare</translation>
    </message>
    <message>
        <source>Closes any time</source>
        <translation>Avslut när som helst</translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation>öppen affär</translation>
    </message>
    <message>
        <source>open opportunities</source>
        <translation>öppna affärer</translation>
    </message>
    <message>
        <source>{amount_text} in {counted}, weighted {weighted_sums}</source>
        <translation>{amount_text} i {counted}, viktat {weighted_sums}</translation>
    </message>
    <message>
        <source>Filter opportunities</source>
        <translation>Filtrera affärer</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Stillastående</translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation>Dölj avslutade</translation>
    </message>
    <message>
        <source>Only what has stood in its stage for longer than the stage allows</source>
        <translation>Bara det som har stått i sin fas längre än fasen tillåter</translation>
    </message>
    <message>
        <source>Without the cards that are won or lost</source>
        <translation>Utan de kort som är vunna eller förlorade</translation>
    </message>
    <message>
        <source>, of those that match</source>
        <translation>, av dem som matchar</translation>
    </message>
    <message>
        <source>Open stages only; what is won or lost is not in the total{narrowed}</source>
        <translation>Bara öppna faser; det som vunnits eller förlorats ingår inte i totalen{narrowed}</translation>
    </message>
    <message>
        <source>No open opportunities</source>
        <translation>Inga öppna affärer</translation>
    </message>
    <message>
        <source>Rotting ({rotting})</source>
        <translation>Stillastående ({rotting})</translation>
    </message>
    <message>
        <source>Choose pipeline</source>
        <translation>Välj pipeline</translation>
    </message>
    <message>
        <source>Close period</source>
        <translation>Avslutsperiod</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_board_model</name>
    <message>
        <source> by hand</source>
        <translation> för hand</translation>
    </message>
    <message>
        <source>Closed {closed_on}</source>
        <translation>Avslutad {closed_on}</translation>
    </message>
    <message>
        <source>Close date {close_on}</source>
        <translation>Avslutsdatum {close_on}</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Sedan idag</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}{by_hand}</source>
        <translation>Sannolikhet {likelihood}{by_hand}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Inget planerat</translation>
    </message>
    <message>
        <source>{since} in this stage</source>
        <translation>{since} i denna fas</translation>
    </message>
    <message>
        <source>Owner {owner}</source>
        <translation>Ägare {owner}</translation>
    </message>
    <message>
        <source>, longer than it should</source>
        <translation>, längre än den borde</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_delegate</name>
    <message>
        <source>{likelihood} by hand</source>
        <translation>{likelihood} för hand</translation>
    </message>
</context>
<context>
    <name>views/pipelines/pipeline_board</name>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>Flytta till föregående fas</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Flytta till nästa fas</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>Flytta till fas…</translation>
    </message>
    <message>
        <source>Collapse or expand stage</source>
        <translation>Dölj eller visa fas</translation>
    </message>
    <message>
        <source>Opened {made} in {stage}</source>
        <translation>Öppnade {made} i {stage}</translation>
    </message>
    <message>
        <source>Let {count} opportunities follow their stages again</source>
        <translation>Lät {count} affärer följa sina faser igen</translation>
    </message>
    <message>
        <source>No opportunities match.</source>
        <translation>Inga affärer matchar.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Inget öppet</translation>
    </message>
    <message>
        <source>{state} in {name} yet. {begin_an_opportunity}</source>
        <translation>{state} i {name} ännu. {begin_an_opportunity}</translation>
    </message>
    <message>
        <source>Begin an opportunity here, or convert a lead.</source>
        <translation>Skapa en affär här, eller konvertera ett lead.</translation>
    </message>
</context>
<context>
    <name>views/pipelines/stage_column</name>
    <message>
        <source>weighted {weighted_sums}</source>
        <translation>viktat {weighted_sums}</translation>
    </message>
    <message>
        <source>not in the total</source>
        <translation>ej i totalen</translation>
    </message>
    <message>
        <source>Show the cards of {stage}</source>
        <translation>Visa korten i {stage}</translation>
    </message>
    <message>
        <source>Collapse {stage}</source>
        <translation>Dölj {stage}</translation>
    </message>
    <message>
        <source>New opportunity in {stage}</source>
        <translation>Ny affär i {stage}</translation>
    </message>
    <message>
        <source>Name of the new opportunity in {stage}</source>
        <translation>Namn på ny affär i {stage}</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Namn, sedan Retur</translation>
    </message>
    <message>
        <source>Cards hidden</source>
        <translation>Dolda kort</translation>
    </message>
</context>
<context>
    <name>views/query_box</name>
    <message>
        <source>Build filter…</source>
        <translation>Bygg filter…</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Förslag</translation>
    </message>
</context>
<context>
    <name>views/record_list</name>
    <message>
        <source>Name of the view</source>
        <translation>Namn på vyn</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Spara vy…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>Filtrera {many}</translation>
    </message>
    <message>
        <source> in {subset}</source>
        <translation> i {subset}</translation>
    </message>
    <message>
        <source> match “{query}”</source>
        <translation> matchar ”{query}”</translation>
    </message>
    <message>
        <source>No {many}{where}{asked}.</source>
        <translation>Inga {many}{where}{asked}.</translation>
    </message>
</context>
<context>
    <name>views/records/clipboard</name>
    <message>
        <source>These are {rows:,} cells, and {most_copied:,} can be copied; export them instead.</source>
        <translation>Det är {rows:,} celler, och {most_copied:,} kan kopieras; exportera dem i stället.</translation>
    </message>
    <message>
        <source>There are more than {most_pasted:,} cells on the clipboard; import them instead, with Import… and Paste.</source>
        <translation>Det finns fler än {most_pasted:,} celler i urklipp; importera dem i stället, med Importera… och Klistra in.</translation>
    </message>
    <message>
        <source>{width} columns were copied, and there are {count} from here to the right.</source>
        <translation>{width} kolumner kopierades, och det finns {count} härifrån och åt höger.</translation>
    </message>
    <message>
        <source>{fixed} is not edited in the table, so nothing was pasted.</source>
        <translation>{fixed} redigeras inte i tabellen, så inget klistrades in.</translation>
    </message>
</context>
<context>
    <name>views/records/contact_card</name>
    <message>
        <source>Code for the phone…</source>
        <translation>Kod för telefonen…</translation>
    </message>
</context>
<context>
    <name>views/records/deal_rows</name>
    <message>
        <source>closes {}</source>
        <translation>avslutas {}</translation>
    </message>
    <message>
        <source>won {}</source>
        <translation>vunnen {}</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>förlorad {}</translation>
    </message>
</context>
<context>
    <name>views/records/dragged_files</name>
    <message>
        <source>The other program did not hand over the mail; drag it to the desktop first, and from there here.</source>
        <translation>Det andra programmet lämnade inte över mejlet; dra det först till skrivbordet och därifrån hit.</translation>
    </message>
</context>
<context>
    <name>views/records/field_groups</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>empty field</source>
        <translation>tomt fält</translation>
    </message>
    <message>
        <source>empty fields</source>
        <translation>tomma fält</translation>
    </message>
    <message>
        <source>Hide {fields}</source>
        <translation>Dölj {fields}</translation>
    </message>
    <message>
        <source>Show {fields}</source>
        <translation>Visa {fields}</translation>
    </message>
</context>
<context>
    <name>views/records/later_panel</name>
    <message>
        <source>Undo and leave those</source>
        <translation>Ångra och lämna dem</translation>
    </message>
    <message>
        <source>Undo and take them along</source>
        <translation>Ångra och ta med dem</translation>
    </message>
    <message>
        <source>{records} been changed since</source>
        <translation>{records} ändrats sedan dess</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>och {count:,} till</translation>
    </message>
    <message>
        <source>Undo and leave it</source>
        <translation>Ångra och lämna den</translation>
    </message>
    <message>
        <source>Undo and take it along</source>
        <translation>Ångra och ta med den</translation>
    </message>
</context>
<context>
    <name>views/records/link_picker</name>
    <message>
        <source>Type a name</source>
        <translation>Skriv ett namn</translation>
    </message>
</context>
<context>
    <name>views/records/next_action</name>
    <message>
        <source>And then</source>
        <translation>Och sedan</translation>
    </message>
    <message>
        <source>Done, and plan the next</source>
        <translation>Klart, planera nästa</translation>
    </message>
    <message>
        <source>Next action…</source>
        <translation>Nästa åtgärd…</translation>
    </message>
    <message>
        <source>Change the next action</source>
        <translation>Ändra nästa åtgärd</translation>
    </message>
    <message>
        <source>Next action: {days}</source>
        <translation>Nästa åtgärd: {days}</translation>
    </message>
    <message>
        <source>“{words}” is done. Leave both empty if nothing comes next.</source>
        <translation>”{words}” är klar. Lämna båda tomma om inget följer.</translation>
    </message>
    <message>
        <source>“Call every month” comes again by itself, once it is done.</source>
        <translation>”Ring varje månad” kommer tillbaka av sig själv när den är klar.</translation>
    </message>
</context>
<context>
    <name>views/records/noun_clipboard</name>
    <message>
        <source>{copied} rows were copied, and there are {rows} to paste them into.</source>
        <translation>{copied} rader kopierades, och det finns {rows} att klistra in dem i.</translation>
    </message>
    <message>
        <source>Select the {many} first into which you want to paste.</source>
        <translation>Markera först de {many} som du vill klistra in i.</translation>
    </message>
</context>
<context>
    <name>views/records/noun_list</name>
    <message>
        <source> that match “{query}”</source>
        <translation> som matchar ”{query}”</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>alla {count}</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Skriv ut etiketter…</translation>
    </message>
    <message>
        <source>Print call sheet…</source>
        <translation>Skriv ut ringlista…</translation>
    </message>
</context>
<context>
    <name>views/records/number_field</name>
    <message>
        <source>from 0 to {highest}</source>
        <translation>från 0 till {highest}</translation>
    </message>
    <message>
        <source>“{text}” is no whole number {among}.</source>
        <translation>”{text}” är inget heltal {among}.</translation>
    </message>
</context>
<context>
    <name>views/records/own_columns</name>
    <message>
        <source>Words of your own, to find records by</source>
        <translation>Egna ord att hitta poster med</translation>
    </message>
</context>
<context>
    <name>views/records/record_files</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size} byte</translation>
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
        <translation>Filer</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Lägg till fil…</translation>
    </message>
    <message>
        <source>Drop mails and other files here to keep them.</source>
        <translation>Släpp mejl och andra filer här för att spara dem.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lägg till filer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Spara fil</translation>
    </message>
    <message>
        <source>delete_file</source>
        <translation>delete_file</translation>
    </message>
    <message>
        <source>{name} is a program, and opening it would run it. If you trust it, save it first.</source>
        <translation>{name} är ett program, och att öppna det skulle köra det. Spara det först om du litar på det.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} kan inte skrivas: {strerror}.</translation>
    </message>
</context>
<context>
    <name>views/records/record_header</name>
    <message>
        <source>Back to {list_name}</source>
        <translation>Tillbaka till {list_name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} av {count}</translation>
    </message>
</context>
<context>
    <name>views/records/related_list</name>
    <message>
        <source>More about {link}</source>
        <translation>Mer om {link}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
    </message>
</context>
<context>
    <name>views/records/saved_views</name>
    <message>
        <source>Save changes to this view</source>
        <translation>Spara ändringar i vyn</translation>
    </message>
    <message>
        <source>Rename or share view…</source>
        <translation>Byt namn på eller dela vy…</translation>
    </message>
    <message>
        <source>Move view left</source>
        <translation>Flytta vy åt vänster</translation>
    </message>
    <message>
        <source>Move view right</source>
        <translation>Flytta vy åt höger</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Radera vy</translation>
    </message>
</context>
<context>
    <name>views/records/selection_deeds</name>
    <message>
        <source>Assign…</source>
        <translation>Tilldela…</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>Logga aktivitet…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tagga…</translation>
    </message>
    <message>
        <source>Assign {}…</source>
        <translation>Tilldela {}…</translation>
    </message>
    <message>
        <source>Edit {}…</source>
        <translation>Redigera {}…</translation>
    </message>
    <message>
        <source>all {records}</source>
        <translation>alla {records}</translation>
    </message>
    <message>
        <source>Tag {}…</source>
        <translation>Tagga {}…</translation>
    </message>
    <message>
        <source>Merge {}…</source>
        <translation>Slå ihop {}…</translation>
    </message>
</context>
<context>
    <name>views/records/sheet_page</name>
    <message>
        <source>{sentence} You wrote “{text}”.</source>
        <translation>{sentence} Du skrev ”{text}”.</translation>
    </message>
    <message>
        <source>Back to {home}</source>
        <translation>Tillbaka till {home}</translation>
    </message>
    <message>
        <source>History of this {kind}</source>
        <translation>Historik för {kind}</translation>
    </message>
    <message>
        <source>Delete {kind}</source>
        <translation>Radera {kind}</translation>
    </message>
    <message>
        <source>Next action tomorrow</source>
        <translation>Nästa åtgärd imorgon</translation>
    </message>
    <message>
        <source>Drop to keep with {sheet}</source>
        <translation>Släpp för att spara på {sheet}</translation>
    </message>
</context>
<context>
    <name>views/records/starting_calls</name>
    <message>
        <source>Start call run</source>
        <translation>Starta ringpass</translation>
    </message>
    <message>
        <source>Start call run over {whom}</source>
        <translation>Starta ringpass med {whom}</translation>
    </message>
</context>
<context>
    <name>views/records/value_line</name>
    <message>
        <source>Changed meanwhile to “{text}”.</source>
        <translation>Ändrat under tiden till ”{text}”.</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Tömt under tiden.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Add {column}</source>
        <translation>Lägg till {column}</translation>
    </message>
</context>
<context>
    <name>views/records/ways_out</name>
    <message>
        <source>Show on a map</source>
        <translation>Visa på karta</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Skriv till {value}</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Ring {value}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Öppna {value}</translation>
    </message>
    <message>
        <source>Visit {value}</source>
        <translation>Besök {value}</translation>
    </message>
</context>
<context>
    <name>views/recycle_bin/recycle_bin</name>
    <message>
        <source>deleted record</source>
        <translation>raderad post</translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation>raderade poster</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete waits here and can be brought back.</source>
        <translation>Inget är raderat. Det du raderar hamnar här och kan återställas.</translation>
    </message>
    <message>
        <source>Bring {records} back</source>
        <translation>Återställ {records}</translation>
    </message>
</context>
<context>
    <name>views/reports/question_bar</name>
    <message>
        <source>All lists</source>
        <translation>Alla listor</translation>
    </message>
</context>
<context>
    <name>views/reports/report_view</name>
    <message>
        <source>All reports</source>
        <translation>Alla rapporter</translation>
    </message>
</context>
<context>
    <name>views/reports/reports</name>
    <message>
        <source>Print {report}</source>
        <translation>Skriv ut {report}</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportera rapport</translation>
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
        <translation>Åt båda håll</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Kontakt den</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Kvalificerad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnade</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Tillbaka till rapporten</translation>
    </message>
    <message>
        <source>{titles} of this figure</source>
        <translation>{titles} bakom denna siffra</translation>
    </message>
</context>
<context>
    <name>views/search_anywhere</name>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Inget hittades för ”{text}”</translation>
    </message>
</context>
<context>
    <name>views/settings/appearance_section</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>For you on this computer.</source>
        <translation>För dig på den här datorn.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>Holds at once; what the team has typed stays as it is.</source>
        <translation>Gäller direkt; det teamet har skrivit lämnas som det är.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakta rader</translation>
    </message>
</context>
<context>
    <name>views/settings/backups_section</name>
    <message>
        <source>A whole copy of the database, made and checked by the program while you work.</source>
        <translation>En fullständig kopia av databasen, som programmet skapar och kontrollerar medan du arbetar.</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Dagliga säkerhetskopior som sparas</translation>
    </message>
    <message>
        <source>Weekly backups that are kept</source>
        <translation>Veckovisa säkerhetskopior som sparas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Sparade nu</translation>
    </message>
    <message>
        <source>Make a backup once a day, while the program runs</source>
        <translation>Säkerhetskopiera en gång om dagen medan programmet körs</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Use the program's own folder</source>
        <translation>Använd programmets egen mapp</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Visa mapp</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dagar</translation>
    </message>
    <message>
        <source>For a copy of your own, choose File › Back up.</source>
        <translation>För en egen kopia väljer du Arkiv › Säkerhetskopiera.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Senaste säkerhetskopia</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} veckor</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Allt som allt</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>säkerhetskopia</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>views/settings/history_section</name>
    <message>
        <source>Every change is kept with the values before and after it, so that it can be undone and told.</source>
        <translation>Varje ändring sparas med värdena före och efter, så att den kan ångras och följas upp.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 månader</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 månader</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 år</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 år</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 år</translation>
    </message>
    <message>
        <source> since {date}</source>
        <translation> sedan {date}</translation>
    </message>
    <message>
        <source>change is</source>
        <translation>ändring är</translation>
    </message>
    <message>
        <source>changes are</source>
        <translation>ändringar är</translation>
    </message>
    <message>
        <source>Remove older changes</source>
        <translation>Ta bort äldre ändringar</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>Komprimera filen</translation>
    </message>
    <message>
        <source>Nothing is ever removed.</source>
        <translation>Inget tas någonsin bort.</translation>
    </message>
    <message>
        <source>{older} from before {date}. Removing them cannot be taken back, and what they did cannot be undone any more; the records stay as they are. The program removes what has become older when an administrator starts it, and says so.</source>
        <translation>{older} från tiden före {date}. Om de tas bort går det inte att få tillbaka dem, och det de gjorde kan inte längre ångras; posterna lämnas som de är. Programmet tar bort det som blivit äldre när en administratör startar det, och meddelar det.</translation>
    </message>
    <message>
        <source>The file is {saved:,.1f} MB smaller.</source>
        <translation>Filen är {saved:,.1f} MB mindre.</translation>
    </message>
    <message>
        <source>There was no room to give back.</source>
        <translation>Det fanns inget utrymme att frigöra.</translation>
    </message>
</context>
<context>
    <name>views/settings/list_editor</name>
    <message>
        <source>Add {one}</source>
        <translation>Lägg till {one}</translation>
    </message>
    <message>
        <source>Move {one} up</source>
        <translation>Flytta {one} uppåt</translation>
    </message>
    <message>
        <source>Move {one} down</source>
        <translation>Flytta {one} nedåt</translation>
    </message>
</context>
<context>
    <name>views/settings/notifications_section</name>
    <message>
        <source>Notifications</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>For you on this computer, from the system tray, while the program runs.</source>
        <translation>För dig på den här datorn, från systemfältet, medan programmet körs.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Remind me from</source>
        <translation>Påminn mig från</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Tysta timmar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Ikon i systemfältet</translation>
    </message>
    <message>
        <source>Say once a day what is due</source>
        <translation>Meddela en gång om dagen vad som ska göras idag</translation>
    </message>
    <message>
        <source>Say when long work is done while another program is in front</source>
        <translation>Meddela när ett långt arbete blir klart medan du arbetar i ett annat program</translation>
    </message>
    <message>
        <source>No notifications between these times</source>
        <translation>Inga aviseringar mellan dessa tider</translation>
    </message>
</context>
<context>
    <name>views/settings/office_section</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Kontor och brevhuvud</translation>
    </message>
    <message>
        <source>Stands at the top of printed forecasts. Each field is kept as soon as you leave it.</source>
        <translation>Visas överst på utskrivna prognoser. Varje fält sparas så snart du lämnar det.</translation>
    </message>
    <message>
        <source>Quarters and years of the forecast follow it.</source>
        <translation>Prognosens kvartal och år följer det.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logotyp</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Välj logotyp…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Ta bort logotyp</translation>
    </message>
</context>
<context>
    <name>views/settings/own_field_details</name>
    <message>
        <source>The field of the same name</source>
        <translation>Fältet med samma namn</translation>
    </message>
    <message>
        <source>Records keep a choice that is taken away; one that is changed is changed in all of them.</source>
        <translation>Poster behåller ett alternativ som tas bort; ett som ändras ändras i alla.</translation>
    </message>
    <message>
        <source>When a lead is converted, the value goes to:</source>
        <translation>När ett lead konverteras förs värdet till:</translation>
    </message>
</context>
<context>
    <name>views/settings/own_fields_section</name>
    <message>
        <source>Own fields</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>Fields that you add stand on record pages under More; they can be shown as columns, searched, imported and exported. Removing one hides its values; Undo brings them back.</source>
        <translation>Fält som du lägger till visas på postsidorna under Mer; de kan visas som kolumner, sökas, importeras och exporteras. Tar du bort ett döljs dess värden; Ångra tar tillbaka dem.</translation>
    </message>
    <message>
        <source>Chosen when the field is added</source>
        <translation>Väljs när fältet läggs till</translation>
    </message>
    <message>
        <source>Shown beside the field</source>
        <translation>Visas bredvid fältet</translation>
    </message>
    <message>
        <source>field</source>
        <translation>fält</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Fält för</translation>
    </message>
</context>
<context>
    <name>views/settings/pipelines_section</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines och faser</translation>
    </message>
    <message>
        <source>A stage's kind says what a move into it means: open goes on, won and lost close the opportunity. What has history is retired instead of deleted, so no report of the past changes.</source>
        <translation>Fasens typ anger vad en flytt till den betyder: öppen fortsätter, vunnen och förlorad avslutar en affär. Det som har historik avvecklas i stället för att raderas, så att inga tidigare rapporter ändras.</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Öppna affärer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>What a move into it means; the name is yours</source>
        <translation>Vad en flytt till den betyder; namnet väljer du</translation>
    </message>
    <message>
        <source>Of what stands in it, unless set by hand</source>
        <translation>För det som står i den, om inget angetts för hand</translation>
    </message>
    <message>
        <source>Days after which a card turns warm; empty for never</source>
        <translation>Dagar innan ett kort markeras; tomt för aldrig</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>many</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>What is open moves; what was won or lost stays with {pipeline} in every report.</source>
        <translation>Det som är öppet flyttas; det som vunnits eller förlorats står kvar på {pipeline} i alla rapporter.</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Avveckla</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Slå ihop med…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Ny fas</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Ta bort fas</translation>
    </message>
    <message>
        <source>{counted} in {stage}.</source>
        <translation>{counted} i {stage}.</translation>
    </message>
    <message>
        <source>Stages of {shown}</source>
        <translation>Faser i {shown}</translation>
    </message>
    <message>
        <source>Merge pipeline</source>
        <translation>Slå ihop pipeline</translation>
    </message>
    <message>
        <source>Retire pipeline</source>
        <translation>Avveckla pipeline</translation>
    </message>
    <message>
        <source>{counted} in {pipeline}.</source>
        <translation>{counted} i {pipeline}.</translation>
    </message>
</context>
<context>
    <name>views/settings/question_editor</name>
    <message>
        <source>Needed</source>
        <translation>Krävs</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>Får lämnas tom</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Avgränsade med komma</translation>
    </message>
    <message>
        <source>Without an answer, nothing leaves the stage forward</source>
        <translation>Utan svar lämnar inget fasen framåt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>fråga</translation>
    </message>
    <message>
        <source>Asked in a small sheet when an opportunity goes on, is won or moves to another pipeline, and kept in its history. The way back asks nothing, and what is lost need not be answered for.</source>
        <translation>Frågas i ett litet formulär när en affär går vidare, vinns eller flyttas till en annan pipeline, och sparas i historiken. Vägen tillbaka frågar inget, och det som förloras behöver inte besvaras.</translation>
    </message>
    <message>
        <source>Questions on leaving {stage}</source>
        <translation>Frågor när {stage} lämnas</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Ny fråga</translation>
    </message>
    <message>
        <source>First answer, Second answer</source>
        <translation>Första svaret, Andra svaret</translation>
    </message>
</context>
<context>
    <name>views/settings/rates_section</name>
    <message>
        <source>Currencies</source>
        <translation>Valutor</translation>
    </message>
    <message>
        <source>A total counts money of another currency at the rate of its day, and leaves it apart where no rate is known. What was won or lost keeps the rate of then.</source>
        <translation>En summa räknar andra valutor till dagens kurs och listar dem för sig där kurs saknas. Det som vunnits eller förlorats behåller dåvarande kurs.</translation>
    </message>
    <message>
        <source>What one unit is worth in the company's currency</source>
        <translation>Vad en enhet är värd i företagets valuta</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Lägg till kurs</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurser</translation>
    </message>
    <message>
        <source>in {ours}</source>
        <translation>i {ours}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Detta krävs.</translation>
    </message>
</context>
<context>
    <name>views/settings/reasons_section</name>
    <message>
        <source>Closing an opportunity as lost offers these. What was lost keeps the reason it was lost for.</source>
        <translation>Erbjuds när en affär avslutas som förlorad. Det som förlorats behåller sin orsak.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>orsak</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Ny orsak</translation>
    </message>
</context>
<context>
    <name>views/settings/required_section</name>
    <message>
        <source>Nobody is held up while they write. Records in use that lack one of these are counted in Data health, owner by owner: open opportunities and leads, and all people and companies.</source>
        <translation>Ingen hindras i sitt arbete. Aktuella poster som saknar något av detta räknas i Datakvalitet, ägare för ägare: öppna affärer och leads, samt alla personer och företag.</translation>
    </message>
</context>
<context>
    <name>views/settings/statuses_section</name>
    <message>
        <source>The first open status is what a new lead gets. The meaning is shown as help wherever the status is chosen.</source>
        <translation>Den första öppna statusen är vad ett nytt lead får. Betydelsen visas som hjälp överallt där status väljs.</translation>
    </message>
    <message>
        <source>Open leads are worked on; dead and converted ones leave the working lists</source>
        <translation>Öppna leads bearbetas; avskrivna och konverterade lämnar arbetslistorna</translation>
    </message>
    <message>
        <source>Shown as help beside the status</source>
        <translation>Visas som hjälp bredvid statusen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>{leads} {have} the status {status}.</source>
        <translation>{leads} {have} statusen {status}.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Ny status</translation>
    </message>
    <message>
        <source>have</source>
        <translation>har</translation>
    </message>
    <message>
        <source>Remove status</source>
        <translation>Ta bort status</translation>
    </message>
</context>
<context>
    <name>views/settings/tags_section</name>
    <message>
        <source>A new tag is made where a record gets it: on its page, in a table, or for a whole selection.</source>
        <translation>En ny tagg skapas där en post får den: på dess sida, i en tabell eller för en hel markering.</translation>
    </message>
    <message>
        <source>{records} {have} the tag {tag}.</source>
        <translation>{records} {have} taggen {tag}.</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Slå ihop tagg</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå ihop med</translation>
    </message>
</context>
<context>
    <name>views/settings/updates_section</name>
    <message>
        <source>Asking tells the server nothing but that somebody asks: no name, no version, no number.</source>
        <translation>Sökningen avslöjar inget annat för servern än att någon söker: inget namn, ingen version, inget nummer.</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version</source>
        <translation>Sök en gång om dagen efter en nyare version</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Detta är version {version}.</translation>
    </message>
    <message>
        <source>The page that names the newest version; it begins with https://.</source>
        <translation>Sidan som anger den nyaste versionen; den börjar med https://.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation>Version {version} finns att hämta; detta är {own}.</translation>
    </message>
    <message>
        <source>The address did not answer with a version.</source>
        <translation>Adressen svarade inte med en version.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Sök nu</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
    <message>
        <source>Nothing is asked until there is an address.</source>
        <translation>Ingen sökning görs förrän det finns en adress.</translation>
    </message>
    <message>
        <source>An address begins with https:// and names a server.</source>
        <translation>En adress börjar med https:// och anger en server.</translation>
    </message>
</context>
<context>
    <name>views/settings/users_section</name>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>A user is someone who works with CRM Desktop, never a person one does business with.</source>
        <translation>En användare är någon som arbetar med CRM Desktop, aldrig någon man säljer till.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Slutat</translation>
    </message>
    <message>
        <source>By which they connect to the server</source>
        <translation>Som de ansluter till servern med</translation>
    </message>
    <message>
        <source>Administrators also change settings, users and lists; viewers only look</source>
        <translation>Administratörer ändrar även inställningar, användare och listor; läsare tittar bara</translation>
    </message>
    <message>
        <source>Who has left owns nothing new, and what they did stays told</source>
        <translation>Den som slutat äger inget nytt, och det den gjort står kvar</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>“{account}” is taken off the server, and {user} connects no more. Undo does not bring it back.</source>
        <translation>”{account}” tas bort från servern, och {user} kan inte längre ansluta. Ångra hämtar inte tillbaka det.</translation>
    </message>
    <message>
        <source>Make account…</source>
        <translation>Skapa konto…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nytt lösenord…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Ta bort konto…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny användare</translation>
    </message>
    <message>
        <source>With an account of their own on the server, the server itself keeps everybody to their role, whichever program they use.</source>
        <translation>Med ett eget konto på servern håller servern själv var och en till sin roll, vilket program de än använder.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Ta bort konto</translation>
    </message>
    <message>
        <source>Server accounts</source>
        <translation>Serverkonton</translation>
    </message>
    <message>
        <source>{name} connects as “{account}” from now on.</source>
        <translation>{name} ansluter som ”{account}” från och med nu.</translation>
    </message>
    <message>
        <source>{name} connects with the new password from now on.</source>
        <translation>{name} ansluter med det nya lösenordet från och med nu.</translation>
    </message>
</context>
<context>
    <name>views/settings/words_section</name>
    <message>
        <source>The records are the same in every language; what they are called follows at once, for everybody.</source>
        <translation>Posterna är desamma i alla språk; vad de kallas ändras direkt, för alla.</translation>
    </message>
    <message>
        <source>Never engaged</source>
        <translation>Aldrig i kontakt</translation>
    </message>
    <message>
        <source>Engaged, not qualified</source>
        <translation>I kontakt, ej kvalificerad</translation>
    </message>
    <message>
        <source>Qualified: somebody</source>
        <translation>Kvalificerad: någon</translation>
    </message>
    <message>
        <source>Qualified: an organisation</source>
        <translation>Kvalificerad: en organisation</translation>
    </message>
    <message>
        <source>A deal</source>
        <translation>Ett säljtillfälle</translation>
    </message>
    <message>
        <source>After the first win</source>
        <translation>Efter första vinsten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Work with leads</source>
        <translation>Arbeta med leads</translation>
    </message>
    <message>
        <source>Guidelines…</source>
        <translation>Riktlinjer…</translation>
    </message>
    <message>
        <source>What the team means by these words</source>
        <translation>Vad teamet menar med dessa ord</translation>
    </message>
    <message>
        <source>One</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Flera</translation>
    </message>
    <message>
        <source>Type another word to use your own; empty the field to use the language's again.</source>
        <translation>Skriv ett annat ord för att använda ditt eget; töm fältet för att använda språkets igen.</translation>
    </message>
    <message>
        <source>Without leads, people and companies are entered and imported at once.</source>
        <translation>Utan leads registreras och importeras personer och företag direkt.</translation>
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
        <translation>Inget ska göras och inget väntar på att planeras. Ett bra tillfälle att hitta nya leads.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Öppna leads</translation>
    </message>
    <message>
        <source>No leads yet. Import a list that you bought; what is to be done with them stands here.</source>
        <translation>Inga leads ännu. Importera en lista som du har köpt; det som ska göras med dem visas här.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>Done, and next…</source>
        <translation>Klart, och nästa…</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Skjut upp till imorgon</translation>
    </message>
    <message>
        <source>Put off to next week</source>
        <translation>Skjut upp till nästa vecka</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Välj en dag…</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exportera till kalender…</translation>
    </message>
    <message>
        <source> · {done} done</source>
        <translation> · {done} klara</translation>
    </message>
    <message>
        <source>{day} · {due} to do{done}</source>
        <translation>{day} · {due} att göra{done}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exportera till kalender</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>{entries} exported for the calendar</source>
        <translation>{entries} exporterade till kalendern</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>post</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>poster</translation>
    </message>
</context>
<context>
    <name>views/today/today_delegate</name>
    <message>
        <source>Next…</source>
        <translation>Nästa…</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} till</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Allt klart.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Inget ska göras.</translation>
    </message>
</context>
<context>
    <name>views/today/today_list_model</name>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>Overdue for service</source>
        <translation>Försenad service</translation>
    </message>
</context>
<context>
    <name>views/today/today_view</name>
    <message>
        <source>Done. What comes next?</source>
        <translation>Klart. Vad kommer härnäst?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Och sedan?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
</context>
<context>
    <name>views/view_tabs</name>
    <message>
        <source>Done</source>
        <comment>many</comment>
        <translation>Klara</translation>
    </message>
    <message>
        <source>{view}, for everyone</source>
        <translation>{view}, för alla</translation>
    </message>
</context>
<context>
    <name>views/welcome/about_you</name>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Settings.</source>
        <translation>Allt kan ändras senare, i Inställningar.</translation>
    </message>
    <message>
        <source>Stands in the history and as the owner of what you make.</source>
        <translation>Visas i historiken och som ägare till det du skapar.</translation>
    </message>
    <message>
        <source>Stands at the top of what you print.</source>
        <translation>Visas överst på det du skriver ut.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Några ord om dig</translation>
    </message>
</context>
<context>
    <name>views/welcome/welcome</name>
    <message>
        <source>“{name}” as it was on a day before.</source>
        <translation>”{name}” som den var en tidigare dag.</translation>
    </message>
    <message>
        <source>Connect to the server of your team…</source>
        <translation>Anslut till teamets server…</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Databasen kan inte öppnas</translation>
    </message>
    <message>
        <source>Welcome to CRM Desktop</source>
        <translation>Välkommen till CRM Desktop</translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, on your own computer.</source>
        <translation>Från köpt lista till utskriven prognos, på din egen dator.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importera en lista</translation>
    </message>
    <message>
        <source>{name} is opened as soon as you have chosen where.</source>
        <translation>{name} öppnas så snart du har valt var.</translation>
    </message>
    <message>
        <source>Open my database</source>
        <translation>Öppna min databas</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Allt är som du lämnade det.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja tomt</translation>
    </message>
    <message>
        <source>Your own database, in a file on this computer.</source>
        <translation>Din egen databas, i en fil på den här datorn.</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCards; you see every row before it is kept.</source>
        <translation>Från Excel, CSV eller vCard; du ser varje rad innan den sparas.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Se dig omkring</translation>
    </message>
    <message>
        <source>With invented data, apart from your own.</source>
        <translation>Med påhittade data, skilda från dina egna.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Öppna en databas</translation>
    </message>
    <message>
        <source>A file that you or a colleague have made.</source>
        <translation>En fil som du eller en kollega har skapat.</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Släpp för att öppna</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
</context>
<context>
    <name>views/widgets/bulk_bar</name>
    <message>
        <source>{count} selected</source>
        <translation>{count} markerade</translation>
    </message>
</context>
<context>
    <name>views/widgets/date_field</name>
    <message>
        <source>Choose date</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>“{text}” is no date. Try 21 Nov, fri, or +2w.</source>
        <translation>”{text}” är inget datum. Prova 21 nov, fre eller +2w.</translation>
    </message>
    <message>
        <source>Date, tomorrow, fri, +2w</source>
        <translation>Datum, imorgon, fre, +2w</translation>
    </message>
</context>
<context>
    <name>views/widgets/decimal_field</name>
    <message>
        <source>“{text}” is no number.</source>
        <translation>”{text}” är inget tal.</translation>
    </message>
</context>
<context>
    <name>views/widgets/help_button</name>
    <message>
        <source>What is “{word}”?</source>
        <translation>Vad är ”{word}”?</translation>
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
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>views/widgets/money_field</name>
    <message>
        <source>“{text}” is no amount of at most twelve digits.</source>
        <translation>”{text}” är inget belopp med högst tolv siffror.</translation>
    </message>
</context>
<context>
    <name>views/widgets/record_picker</name>
    <message>
        <source>“{text}” is not chosen from the list yet.</source>
        <translation>”{text}” är ännu inte valt i listan.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>views/widgets/repeat_field</name>
    <message>
        <source>Choose, or type: every 6 weeks, every friday, every weekday</source>
        <translation>Välj eller skriv: varje vecka, varje fredag, varje vardag</translation>
    </message>
</context>
<context>
    <name>views/widgets/search_box</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
<context>
    <name>views/widgets/tags_field</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Taggar, åtskilda med kommatecken</translation>
    </message>
</context>
<context>
    <name>views/window_actions</name>
    <message>
        <source>Light or dark as the system</source>
        <translation>Ljust eller mörkt som systemet</translation>
    </message>
    <message>
        <source>Show names in the navigation</source>
        <translation>Visa namn i navigeringen</translation>
    </message>
</context>
</TS>
