<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>__main__</name>
    <message>
        <source>Qt cannot be loaded ({known}); install CRM Desktop anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window left out ({lack})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>window: {view}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Backed up to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {name}; what was open before is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of CRM Desktop can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log yet; it would be {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Something went wrong in the program ({name}: {error}); nothing half-done was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} The details are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was not finished was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: works
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/forecasting</name>
    <message>
        <source>all pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast as of {as_of}, {pipeline}, in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount: {opportunities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the snapshot of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} should end in .pdf or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {code}: {opportunities}, {amount:,.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a snapshot of {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week has its snapshot already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/importing</name>
    <message>
        <source>{row} = {created:,} created + {updated:,} updated + {skipped:,} skipped + {refused:,} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pipeline is only for --as opportunities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list names where leads come from; it is only for leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would import {file} as {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {file} as {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  not part of the list: row {row}, “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows, with reasons: {refused_file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is only for leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no user of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pair}” is no mapping; write --map "COLUMN=field".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet}, headers in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet}, without headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  not taken: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/keeping</name>
    <message>
        <source>{problem} found; restore a backup, or ask for help with this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {target} ({size:,} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: {at}, {who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many records of each kind as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/listing</name>
    <message>
        <source>1 entry for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} entries for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {how_many} without an address left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be in {target}: --labels with the name of a sheet, or --call-sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {how_many} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar holds activities, not {plural}; write export activities {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {entries} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plural} have no address and no phone; print leads, people or companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} should end in .pdf, as labels and call sheets are PDFs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {how_many} to {target}.{without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fields names no field; write for instance --fields id,name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {other_count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/place</name>
    <message>
        <source>One window has one database; name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); name another database with --database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/reporting</name>
    <message>
        <source>There is no {what} “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} is grouped by {groups}, not by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} is not filtered by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/selling</name>
    <message>
        <source>{moved} is in {stage} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} has no stage “{name}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead matches, so nothing was converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason and --on are for winning and losing, and {stage} is an open stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--amount for several leads needs --opportunity "NAME", too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{each}” is no answer; write it as QUESTION=ANSWER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands/undoing</name>
    <message>
        <source>“{undone}” is not undone, since records have been changed since: {reasons}{more}; undo {change_id} --later leave leaves them as they are, --later take takes them along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>The database does not answer; what is typed now cannot be kept. Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database was lost, and is there again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>{width} × {height} at {devicepixelratio:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Your data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>databases</name>
    <message>
        <source>CRM Desktop databases (*.crmdb);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already; open it, or choose another name for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/about</name>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {version} is used under the LGPL, version 3. Its libraries are files of their own in {folder}; you may put others of the same version, which you have changed and built, in their place. Qt's source is at https://download.qt.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used under the LGPL, unchanged; you may put a changed version in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, in one program and one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came without a licence text: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/ask_password</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used until the program ends; it is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/build_filter</name>
    <message>
        <source>The filter was typed with “or”, “not” or parentheses, which rows cannot say. What you build replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/close_opportunity</name>
    <message>
        <source>Mark as won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decided it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason, or type a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the amount; 0 if there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/connect_to_server</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team's PostgreSQL server; your administrator knows these. The password is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/group_tree_model</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, a company that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, a person who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/next_part</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a task with {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, send a quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/opportunity_part</name>
    <message>
        <source>Decides, pays, uses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunity needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {one} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/own_rows</name>
    <message>
        <source>goes to {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to {goal} if that is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goes_to_the_opportun} {goal}; {without_an_opportuni} it is kept in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is kept in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the opportunity, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/sentence</name>
    <message>
        <source>a prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {opportunity} {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {noun} {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {noun} {match}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/target_choice</name>
    <message>
        <source>New {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the {kind} that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_cell</name>
    <message>
        <source>{field} of the {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead's note is added below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_grid</name>
    <message>
        <source>{field} of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays on the lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/convert_lead</name>
    <message>
        <source>Convert lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is qualified all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person or a company for the lead to become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible value: {value:,} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new {kind} needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/convert_many</name>
    <message>
        <source>{count:,} new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} new companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} new opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert leads together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads by company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are qualified all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converts {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads of one company are together. Untick who stays a lead; choose at the right who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} converted before stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the leads to convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/convert_round</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert lead {place:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/edit_activity</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/edit_together</name>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/error_report</name>
    <message>
        <source>Report of an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this to whoever looks after the program for you. It says where in the program the error happened; it holds no names, no values and no paths of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/export_records</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCards (.vcf), for every address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCards 4.0 (.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vCard holds names, ways to be reached, address, note and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_list</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is saved under its name, for any list with such columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read. Drop a list here, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel leaves the import; what you have changed here would be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_fields</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_list</name>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_remark</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own field, kept as {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value of “{header}” is read this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new field for {header}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new field for {header} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/columns_step</name>
    <message>
        <source>column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {total} imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {can} be read in two ways; please choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/done_step</name>
    <message>
        <source>{rows}: {created} created, {updated} updated, {skipped} skipped, {refused} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{were} refused. Saved as a workbook they can be mended and imported again; the mapping is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows are in {path}. Mend them there, then import that workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back. Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows were</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/file_step</name>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in your spreadsheet first, the row of headers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the list, not imported ({place}): {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {numbers} to {other_numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers in row {header_row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parted by {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/foot</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_read</name>
    <message>
        <source>This very file was imported on {date}; only what is new in it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_wanted</name>
    <message>
        <source>Drop a list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV and vCard files of any kind, or cells copied from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/named_mappings</name>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as the supplier’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/pace</name>
    <message>
        <source>{minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rounded} rows a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/problem_list</name>
    <message>
        <source>short postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short postal codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padded the {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad the {codes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/readings</name>
    <message>
        <source>{sample} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sample} is {said}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/row_policies</name>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill blanks of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_delegate</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {kept}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_found</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_model</name>
    <message>
        <source>“{header}” in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}
Type over it to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_step</name>
    <message>
        <source>Kinds of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with {rows}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/step_bar</name>
    <message>
        <source>Step {current} of {count}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/whole_file</name>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners, taking turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair, north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/known_line</name>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{detail} is a company already: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{detail} is a person already: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/label_places</name>
    <message>
        <source>Label {first} of {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. Click the first label that is still on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/log_activity</name>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/mark_dead</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a supplier, no budget…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/merge_records</name>
    <message>
        <source>record goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fields that are the same, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} into {names}, and activities, tags, roles and all else that hangs on it go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/move_stages</name>
    <message>
        <source>{stage} goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stage along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/move_to_pipeline</name>
    <message>
        <source>Move to another pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was won for stays in every report of the past; it may be won again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/new_company</name>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/new_lead</name>
    <message>
        <source>is a lead already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a person already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a company already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann Lee, Acme, ann@acme.com, call friday – or paste a signature or a vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the leads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/new_opportunity</name>
    <message>
        <source>Add opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/new_own_field</name>
    <message>
        <source>A line of text, or a code in which zeros at the beginning count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with or without a point, to be compared and sorted as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a few words that you write below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, no, or not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page, which opens with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is meant by it, shown beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/new_person</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/new_record</name>
    <message>
        <source>Can be filled in later, and counts as missing until then: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/people_on_opportunity</name>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/print_dialog</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {pages} to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program here opens a draft; save the PDF and attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/print_forecast</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast {as_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, quotas and trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/print_preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/print_records</name>
    <message>
        <source>{labels}, {each} on a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} has no address and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} have no address and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/printer_pages</name>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/restore_backup</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet; choose a file to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: {what}, by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open now is kept as a backup of its own, so that it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/set_next_action</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/set_quota</name>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager's figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside the owner's and changes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota of {owner}, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set quota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/shortcuts</name>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick, press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/show_code</name>
    <message>
        <source>Code for the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the camera of a phone at it to take the contact into its address book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/stage_questions</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}  (may be left open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/tag_records</name>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs/take_card</name>
    <message>
        <source>Fill in from vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields are blank and will be filled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says nothing for a field that is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These say something else already, and stay as they are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}  (card: {card})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handing_out</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {counted} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {counted}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/activity</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides took part: counts as contact both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RFC 5545 rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/completing</name>
    <message>
        <source>Planned “{activity}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: “{activity}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{activity}” is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then “{follower}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/entry_words</name>
    <message>
        <source>Opened in {to_stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/log</name>
    <message>
        <source>Logged a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the {kind} “{activity}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log it on the {target} {other_target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log it on what it became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} is converted and takes no new entries; {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a note to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity is not linked to a {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/marking_dead</name>
    <message>
        <source>Marked dead: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/next_actions</name>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: “{done}” for {record}{follows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned “{said}” for {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned nothing for {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then “{next_action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/repeating</name>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks on Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks on Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks on Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks on Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {count} weeks on Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no way to repeat; write every 2 weeks, every month or every friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” would come more than once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/activities/timeline</name>
    <message>
        <source>{lead} is converted. New entries belong to {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it became</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/bulk_editing</name>
    <message>
        <source>Pasted {what} into {count:,} {many}{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {label} of {what} to “{shown}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied {label} of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written:,} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {count:,} refused, the first: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} follows from other things and is not changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: all of them are so already, or converted and kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead is converted by Convert…, which says what it becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {record}: {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/call_runs/call_run</name>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call of {called}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/call_runs/outcomes</name>
    <message>
        <source>No answer from {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} asked to be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on a meeting with {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not the number of {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke on the phone, and qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ({wrong}) is a wrong number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call cannot end with “{outcome}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no lead, so there is nothing to convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} has no phone number that could be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is past; say one that is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of “{before}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run, or who was to be called, has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has been called in this run already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {before_on}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/call_runs/passing_over</name>
    <message>
        <source>{record} {became} meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has been converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has been marked dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} is {person}, who is not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner} has called {called} meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/call_runs/progress</name>
    <message>
        <source>This call run has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/call_runs/running</name>
    <message>
        <source>Changed the call run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the call run {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began a call run over {count:,} {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the {records} to call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call run has at most {most:,} {many}; narrow the list down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are dead or converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these {records} can be called: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {left_out:,} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after 1 to {longest_wait} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script has at most {longest_script:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call run has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call run has a name of 1 to {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/change_details</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(deleted {kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/changes</name>
    <message>
        <source>Which kind of action, for the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: the later changes of which an undo took parts along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record's kind, which is its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the stored values; of changed fields only, for an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else still depends on this record, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has that name by now, so nothing was changed; rename it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/companies/company</name>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: company, school, association…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/companies/editing</name>
    <message>
        <source>Added {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} belongs to {whole}, so it cannot be its parent company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/companies/naming</name>
    <message>
        <source>A company needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/data_health/checks</name>
    <message>
        <source>Opportunities past their close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} with neither email nor phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} with an email that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} with a phone that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/data_health/missing</name>
    <message>
        <source>Hello {name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of your records are not complete yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you look at them, please? Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ({search_for} {query} owner:me)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/data_health/required</name>
    <message>
        <source>Changed what is required of {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be required of a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/database</name>
    <message>
        <source>The database {name} cannot be opened: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} is in use by another program; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} is read-only; copy it to a folder you may write to, or ask for the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} cannot be opened; its folder may be read-only. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {name} does not take what is written to it; nothing was changed. Look at the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {name} is full; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer ({known}); nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of {name} is too long for a database; move it to a folder with a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a database file; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so the database {name} cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a CRM Desktop database; choose another file or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of CRM Desktop; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not the address of a PostgreSQL database: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for a password, or for another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/dates_in_words</name>
    <message>
        <source>“{words}” is no date; write it like 2026-11-21, 2026-11, today, next-week or last-30-days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/deleting</name>
    <message>
        <source>Deleted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {count:,} {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has deleted this already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/duplicates/kept_apart</name>
    <message>
        <source>Kept {one} and {other} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair that is kept apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/duplicates/likely_pairs</name>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name, same mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone, another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name, another legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same domain, {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name in the same city</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/duplicates/merge_plan</name>
    <message>
        <source>The record that is to stay is none of those that are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the kind “{kind}” are not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these records has been deleted meanwhile; look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two records or more to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{converted} is converted already; merge what it became.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not chosen when records are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is {outcome} and counts in reports of the past; let it be the one that stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/duplicates/merging</name>
    <message>
        <source>Merged {count:,} {what} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed one of these records meanwhile; look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact {going}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/editing</name>
    <message>
        <source>Changed {model} of {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no {label}; it is one of: {among}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed {record} meanwhile; look at it again, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is an amount, and “{value}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {largest_amount:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is between 0 and {highest:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is yes or no, and “{value}” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {label} “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is a whole number, and “{value}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is a date, and “{value}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/exports/calendar</name>
    <message>
        <source>Nothing is planned, so there is nothing for a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: it could not be read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/exports/exporting</name>
    <message>
        <source>{target} should end in .xlsx, .csv or .vcf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plural} cannot be vCards; export them to .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} was not written: it would have held {found:,} of {count:,} {plural}, as some were changed meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/exports/kinds</name>
    <message>
        <source>“{plural}” is no kind of record; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no field of {plural}; the fields are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/exports/qr_code</name>
    <message>
        <source>The contact of {sheet} is too long for a code that a phone can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/exports/sheet_rows</name>
    <message>
        <source>“{text}…” has {length:,} characters and a workbook's cell holds {longest:,}; export to CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/exports/whole_file</name>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {parent} does not exist, so {target} cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: {parent} is read-only or the file is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: the disk is full. Free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/exports/workbook</name>
    <message>
        <source>A sheet holds {count:,} rows and there are more; export to CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/files/keeping</name>
    <message>
        <source>Kept {called} with {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the file {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is empty, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of {kept} is missing from the database; a backup may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB; files up to {largest} MB are kept, since every backup of the database carries them. Keep a link to it in a note instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is kept with {record} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not kept with a {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/files/kept_file</name>
    <message>
        <source>In bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/finding</name>
    <message>
        <source>View of {many}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_blocks</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed + weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won of the weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotas, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the figures can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was foretold, and what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the total on {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the total on {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_sheets</name>
    <message>
        <source>Best case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretold, weighted, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/bridge</name>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another pipeline, date or category brought it in or took it out, or it closes in another month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is expected after {period} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has passed its close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opportunity that was made since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was decided on {day}, and is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its amount or likelihood is higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same money, another rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its amount or likelihood is lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open, but {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another period or pipeline brought it in or took it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot of {on} counts in {currency}, this one in {other_currency}; the two cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecast</name>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecasting</name>
    <message>
        <source>There is no pipeline “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/printing</name>
    <message>
        <source>By {by} and {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity, company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and weighted amount by {by} of expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunities behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunities left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/quotas</name>
    <message>
        <source>Set the quota of {owner} for {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark can have {longest_remark:,} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the quota of {owner} for {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {called} cannot be less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshot</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of its week, kept unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the snapshot's currency on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshots</name>
    <message>
        <source>Kept a snapshot of {count} open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the snapshot of {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a snapshot can have {longest_name} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open opportunity, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/statement</name>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted forecast {span_of}: {total}{no_break}{currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{statement}, {share} of it untouched for {untouched_days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} · as of {as_of} · by {by} and {group} · in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the close date has passed and the opportunity is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All money is in {currency}. {known}Money without a known rate is listed apart, never added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to forecast: no open opportunity has both an amount and a close date ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged at the rate kept with the opportunity, or else at that of the day ({rates}); what was won or lost, at the rate of then. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} past their close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won in {this_period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said when it may close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said what it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the amount recorded when it was won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the amount recorded when it was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the open opportunities are worth if all are won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount × likelihood, opportunity by opportunity, then added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage's, unless somebody has set it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {by} of the expected close date, from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, with a close date before {day}. In no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date, no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, but without a close date or an amount. In no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither changed nor written to, called or met for {untouched_days} days before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit, best case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount whose owner commits to it, or expects it in the best case; parts of the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won in the {by} already; not part of the amount, which is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won, lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes as they were recorded, whatever has become of the opportunity since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by its forecast category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rate to {currency} is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won or lost in {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/forecasts/workbook</name>
    <message>
        <source>Likelihood, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/founding</name>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tried to reach them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have tried, and wait or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want to hear more; talk, then qualify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested or not reachable; kept, so that later lists know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a person, company or opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/guidelines/guidelines</name>
    <message>
        <source>never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engaged, not qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualified: somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualified: an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the first win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the working lists, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: became more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from what is logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is not in the guidelines any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has said meanwhile what “{word}” means; read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition can have {longest_definition:,} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written, called or met, neither they nor we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact one way only, theirs or ours: it stays a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have been in touch: time to qualify, or to say why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own judgement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/guidelines/printing</name>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we at {office} mean by our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we mean by our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines · as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/choices</name>
    <message>
        <source>Skip them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create them anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/columns</name>
    <message>
        <source>Postal code {text} is short; was it {other_text}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{{}}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{{}}” is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{{}}” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has {count:,} characters; {longest:,} are the most we can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{text}” {doubt}; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {text} came as a number: a leading zero may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/deals</name>
    <message>
        <source>the opportunity {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/deciding</name>
    <message>
        <source>row {row_numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of {file}, imported on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which a list of {kind} leaves as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/fields</name>
    <message>
        <source>Is a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity: amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity: stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity: close date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/full_cells</name>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/importing</name>
    <message>
        <source>Imported {made}{sold} from {file_name}{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found nothing new in {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {updated} from {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, updated {counts:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and 1 opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {deals:,} opportunities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/leftovers</name>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers of yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field yet; it holds {type_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, cards and personal numbers stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seldom of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of another system, of no use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth keeping in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column has its field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/list_import</name>
    <message>
        <source>The change that wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads, people, companies or opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {header: field}, as it was when the list came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: the refused rows with their reasons, to save as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 of eight bytes a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the user called it; empty for the one that comes back by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folded headers, joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {header: field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import of {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/list_quality</name>
    <message>
        <source>Per qualified lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/mapping</name>
    <message>
        <source>The file has no column “{header}”; it has {headers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” names no own field; write {own}Shoe size for one called Shoe size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wanted}” is no field of {kind}; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/phones</name>
    <message>
        <source>can't be a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no area code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/pipeline_plan</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/preview</name>
    <message>
        <source> with the opportunity {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {words}{with_deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate of {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/problems</name>
    <message>
        <source>row without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner who is no user of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners who are no users of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row that came with an earlier import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that came with an earlier import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage that the pipeline does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages that the pipeline does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses that are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date that can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates that can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number that can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers that can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer that is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers that are neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal code that seems short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal codes that seem short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} that is unknown or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of {label} that are unknown or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of {label} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/protected</name>
    <message>
        <source>it is protected by a password. Save it without one and import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” can't be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected in a way that only the program it was made with opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password, and damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/refused_rows</name>
    <message>
        <source>{stem} refused.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem} refused {again}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/refusing</name>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is no user of this program; the owner chosen for the list gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead status “{texts}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has {sorted_characters} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is a user of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has a name of {count:,} characters; {sorted_characters} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name, company, e-mail or phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/remembering</name>
    <message>
        <source>A mapping needs a name to be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mapping called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/source</name>
    <message>
        <source>“{name}” can't be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/spreadsheet</name>
    <message>
        <source>There is nothing to import: the clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be imported: the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be imported: there is nothing in it but empty cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/text_table</name>
    <message>
        <source>it is a PDF document, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a text document, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a database, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an XML file, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds vCards, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a JSON file, not a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is not a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard can't be read: a cell holds more than 4 MB of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: a cell holds more than 4 MB of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can't be read: its text is damaged ({encoding}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/workbook</name>
    <message>
        <source>the workbook is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it takes longer than any real list does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word document, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an archive of files, not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” has no sheet “{wanted}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” can't be imported: there is nothing in it but empty cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or not a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/imports/zip_guard</name>
    <message>
        <source>it claims {rows:,} rows of {width:,} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats one value more often than any real list does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than any real list holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/keeping/automatic</name>
    <message>
        <source>This database is on a server; whoever runs the server makes its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there; connect its disk or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} for backups cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups cannot be written to {folder}; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/keeping/backup</name>
    <message>
        <source>{target} is the database itself; name another file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged ({problem}), so no backup was made; keep the ones you have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/keeping/checking</name>
    <message>
        <source>links of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags on records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} opportunities stand in a stage of another pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} opportunities have another outcome than their stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} opportunities are closed without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} opportunities have a primary contact who does not take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} leads are converted without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} converted leads do not say what they became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of {table} ({row}) points at a missing one of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of {table} is out of step; restore a backup or write the records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search text of {{}} {table} records is out of step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that recognise {{}} {model} records are out of step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{}} {name} do not point at exactly one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/keeping/contents</name>
    <message>
        <source>{count} lead fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} company fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunity fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunities fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activity fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activities fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lead more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} company more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunity more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} opportunities more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activity more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activities more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty and no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of CRM Desktop; update the program to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a backup of CRM Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/keeping/restoring</name>
    <message>
        <source>There is no file {backup}, so nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backup} is damaged ({problem}), so nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backup} is empty and no backup, so nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backup} is not a backup of CRM Desktop, so nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/later</name>
    <message>
        <source>Something else uses it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({count:,} more records have been changed since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}” is not undone: “{other_sentence}” came later and wrote {first}, too{others}. Undo that first, or choose to leave or to take along what is later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change {change_id}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/conversion</name>
    <message>
        <source>Converted {count:,} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted {lead} into {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {record} {other_record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified without contact both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status of the kind converted; an administrator makes one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} is already converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person or a company for {lead} to become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} that was chosen has been deleted meanwhile; choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} is {outcome}; choose an open opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/dead</name>
    <message>
        <source>Marked {} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought {} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} status; an administrator makes one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted leads stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only dead leads can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given:,} leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/editing</name>
    <message>
        <source>{lead} has been converted and is kept as it was; change what it became.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/grouping</name>
    <message>
        <source>All of these leads are converted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/inheritance</name>
    <message>
        <source>Contact {contact}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/lead</name>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We owe a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They owe a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose turn it is, by the direction of the last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First engaged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/making</name>
    <message>
        <source>Added the lead {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead needs a name, of a person or a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open status for leads; an administrator makes one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/matching</name>
    <message>
        <source> at the same company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/own_inheritance</name>
    <message>
        <source>{field} is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/statuses</name>
    <message>
        <source>Added the lead status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the lead status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the lead status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the lead statuses in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} is the only {kind} status; add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many:,} leads have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} stays {kind}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many:,} leads are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} “{status}”; say which other {kind} status to give.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/leads/suggestion</name>
    <message>
        <source>Contact with {lead} went one way only so far; {missing} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with {lead} is logged yet, neither from us nor from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, with {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {match} works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/mails/cards</name>
    <message>
        <source>{sentence}, from a vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no vCard that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/mails/logging</name>
    <message>
        <source>Showed the mail “{known}” with {record}, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail “{known}” is on the timeline of {record} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and kept 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and kept {count} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/mails/msg</name>
    <message>
        <source>{name} is damaged or was not saved by Outlook, so the mail cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/mails/reading</name>
    <message>
        <source>{name} is no mail: it names nobody who wrote or received it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/mails/taking_in</name>
    <message>
        <source>Took {told} for {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; drop the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/named_lists</name>
    <message>
        <source>A {kind} needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} is named in at most {longest_name} letters; this has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {kind} called {held} already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/opportunities/board_cards</name>
    <message>
        <source>Closes this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the close date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/opportunities/editing</name>
    <message>
        <source>“{text}” is no currency; use the three letters of ISO 4217, as USD or EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is the currency that all is counted in, so it needs no rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/opportunities/opening</name>
    <message>
        <source>Opened {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} has no open stage; an administrator adds one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A likelihood is 0 to 100%, not {likelihood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline; an administrator makes one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} closes an opportunity; open it in an open stage first, then close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/opportunities/opportunity</name>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit of its currency is worth in the office's, as it was when the amount was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand: stays when the stage changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stage that was left had asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the office's currency on that day, where one was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company was before this win; see customers.py</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/opportunities/people_on_opportunity</name>
    <message>
        <source>Added {joining} to {opportunity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave {person} {what} in {opportunity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {person} the primary contact of {opportunity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {person} from {opportunity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joining} takes part in {opportunity} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person no longer takes part in the opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_changes</name>
    <message>
        <source>Changed the stage {stage} of {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the stage {stage} of {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired the pipeline {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the pipeline {pipeline} into {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} of {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open opportunity stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} open opportunities stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} is the only open stage of {pipeline}; add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} is the only pipeline; make another one before it is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stage of another pipeline; {pipeline} is about to be retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} cannot be merged into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{into} is retired; bring it back, or choose another pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opportunity stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} opportunities stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} stays {kind}: {count} in it, and nothing is won or lost by an edit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, some of them in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {place}; say which stage they move to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {where}; they move to an open stage, since nothing is won or lost by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} is no stage of {into} that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_moves</name>
    <message>
        <source>Set {opportunity} to {likelihood} %{by_hand}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {opportunity} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {count} opportunities to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as its stage has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Price”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opportunity} is lost for a reason; say which, for instance {for_instance}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/own_fields/changed</name>
    <message>
        <source>{old} (removed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/own_fields/defining</name>
    <message>
        <source>Added the field {made} to {plural}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the field {before} to {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the help of the field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the choices of the field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the choice {before} of the field {field} to {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what the field {field} becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the order of own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the field {field} from {many}; {count:,} had a value in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” has no own fields; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{type}” is no type of field; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plural} have {most_fields} own fields already, and more would make every write slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{before}” is no choice of {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field called {kept} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plural} have a field called {kept} already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs something to choose from; write one choice on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the choices are the same but for capitals or accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has {most_choices} choices at most; this would have {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice has {longest_choice} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/own_fields/in_records</name>
    <message>
        <source>This field has been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} has been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/own_fields/own_field</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes of a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes of an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/own_fields/reading</name>
    <message>
        <source>an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no {field}; it is one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} can have {longest_text:,} characters at most; a longer text goes into the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a number of {most_digits} digits at most; keep longer codes in a field for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {largest_amount:,} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {words}, and “{value}” is none; write it like 1250.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is yes or no, and “{value}” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a link, and “{text}” is none; write it like www.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a date, and “{value}” is none; write it like 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/own_fields/terms</name>
    <message>
        <source>“{value}” is no number; write it like 5000 or 1250.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/paper/document</name>
    <message>
        <source>Printed{by} {formats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {printed_by},</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/people/editing</name>
    <message>
        <source>Added {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/people/person</name>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/pipelines/lost_reasons</name>
    <message>
        <source>Added the lost reason {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the lost reason {reason} to {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the lost reason {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the lost reasons in another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/pipelines/making</name>
    <message>
        <source>Made the pipeline {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the pipeline {pipeline} to {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pipelines in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back the pipeline {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the stage {stage} to {pipeline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what {stage} of {pipeline} asks on leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stages of {pipeline} in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a retired pipeline called {held}; bring it back, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} closes; questions belong to open stages, which are left on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not all stages of {pipeline}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage rots after 1 to 3,650 days or never, not after {rot_days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/pipelines/pipeline</name>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rots after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in the stage; empty for never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for history, offered no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on leaving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/pipelines/questions</name>
    <message>
        <source>A stage asks {most_questions} questions at most; more would be a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer can have {longest_answer:,} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” is answered by {offered}, not by “{answer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question can have {longest_question} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is asked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is answered by a text, a choice, or yes and no, not by “{type}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” needs two answers or more to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} does not ask “{text}”; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} asks “{question}” before it is left; answer that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks {asks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/pipelines/templates</name>
    <message>
        <source>simple sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complex sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/places</name>
    <message>
        <source>{parts} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} is not there any more; it may have been moved, or its disk is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/printouts/call_sheet</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {one} to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no {plural} to call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/printouts/label_sheets</name>
    <message>
        <source>There is no label sheet “{name}” here; there are {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/printouts/labels</name>
    <message>
        <source>Labels {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maker} {sheet} has the labels 1 to {labels}; there is no label {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count:,} {plural} has an address, so there is no label to print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/pruning</name>
    <message>
        <source>Removed {changes} before {day} from the history ({entries:,} lines); they cannot be undone any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the history is kept; say first for how many months to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/putting_back</name>
    <message>
        <source>Put back {shown} of {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change {change_id} did not write this field of that {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the empty {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} follows from other things and is not put back alone; undo the whole change instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} has this value already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change {change_id} is not in the history any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} of that time has been deleted since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/queries</name>
    <message>
        <source>“{value}” is not one of {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}” here; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“no:{name}” is not known; ask for a name, as in {name}:Ann.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}” here; did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/query_completion</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/query_rows</name>
    <message>
        <source>contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/record</name>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is more than the {largest_amount:,} that an amount can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a {kind} can have {sorted_characters} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has been deleted meanwhile; undo that first to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile; look at it again, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} {record_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is still used by {record}, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/record_search</name>
    <message>
        <source>There is no column “{sort}” to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/recycling</name>
    <message>
        <source>Brought {count:,} deleted records back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back already, or not in the history any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/activity_by_user</name>
    <message>
        <source>No activity {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {value} of them by {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose activity it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day they were done; planned ones are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From them to us, and from us to them; a meeting and a conversation go both ways.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/catalogue</name>
    <message>
        <source>Lead funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far do our leads come, and where do we lose them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what is decided do we win?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a won opportunity worth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does it take to win?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we lose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the open pipeline grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lists are worth their money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/chart</name>
    <message>
        <source>{chart}: the first {most_bars} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/decided</name>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} with an amount in {codes}: counted, but in no sum of money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/funnel</name>
    <message>
        <source>Of {leads} that were added {when}, {qualified} were qualified and {won} won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never engaged: {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged: {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won: {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {many} were added {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that were entered or imported within these days, whatever has become of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written to them, called or met them, nor heard from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch at least one way, or further along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted into a person or a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead became an opportunity or joined one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That opportunity has been won once at least, in whatever pipeline it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those that were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the step before, on average of those whose days are known; by group, to qualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/lists</name>
    <message>
        <source>No list has come in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {leads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {leads} leads of {lists} were qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, and qualified of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to, called or met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with; one counts once for each list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was qualified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/outcome_reports</name>
    <message>
        <source>No opportunity was decided {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won {share} of the opportunities decided {when}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity with an amount was won {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opportunity won {when} was worth {size} {currency} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity was won {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took {days} days on average to win an opportunity {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity was lost {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate by amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With known days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” cost the most opportunities {when}: {share} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost {count} opportunities {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other money is exchanged at the rate of the day on which it was won or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunity's owner now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the opportunity; the list of the first lead that became it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last open stage before it was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text_of} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided, and won of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), by count; and by amount of those that have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average amount won, {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the amounts, divided by those that have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them were worth more, half less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average days from opened to won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day the opportunity was entered to the day it was won; what was entered after it had been won is counted as won, but not in the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was given when it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/over_time</name>
    <message>
        <source>No opportunity was open {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last} {currency} open at the end, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open pipeline stayed at {last} {currency} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open pipeline grew from {first} to {last} {currency} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open pipeline shrank from {first} to {last} {currency} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at the end of each month, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities that were entered in that month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in an open stage when the month ended, or stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the amount that it has now, other money at its rate; without one it is in no sum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/question</name>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {today}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of a report comes before its last day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reports/tiles</name>
    <message>
        <source>{engaged} engaged, {qualified} qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won this quarter, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {other_count} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to win this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads added this month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/reversing</name>
    <message>
        <source>A record of this change has been deleted since; undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to a {what} that has been deleted since; bring that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is still used by {holder}, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/rights</name>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the company has settled for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lost reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} is no user of this database any more, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} has left, so nothing was changed; an administrator can let them back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened} may look at everything and change nothing; an administrator gives the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may change {called}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer may look at everything and undo nothing; an administrator gives the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {by_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}” was done {whose}; they or an administrator can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may change {called}, so “{sentence}” stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/saved_views/saved_view</name>
    <message>
        <source>For everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/saved_views/saving</name>
    <message>
        <source>Saved the view {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the view {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the view {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the views in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the view {before} to {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is not there any more; somebody has deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view {view} is {owner}'s; save it under a name of your own to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view is named in at most {longest_name} letters; this has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view called {held} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared the view {view} with everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the view {view} for its owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/sheets</name>
    <message>
        <source>This {kind} is not there any more; somebody has deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/tags/tag</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/tags/tagging</name>
    <message>
        <source>Tagged {whom} with {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are tagged so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has such a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took {tags} from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {tags} from {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/tags/tidying</name>
    <message>
        <source>Renamed the tag {before} to {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the tag {tag} into {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is merged with another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/undoing</name>
    <message>
        <source>, {records} edited since was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {records} edited since were left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {records} edited since was taken along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {records} edited since were taken along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change {change_id} has been removed from the history, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed from the history is gone; a backup may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}” is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records of “{sentence}” have been changed since, so nothing would be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}” is not done again: “{other_sentence}” {what} later and wrote the same records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/users/currency_rates</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit is worth in the office's currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {code} is {rate:f} {office_currency} from {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rate of {currency} from {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is more than nothing and at most {largest_rate:,}, not {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{currency}” is no currency; give its three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a rate of {code} from {on} already; change that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/users/editing</name>
    <message>
        <source>Added the user {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {our_office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the logo of our company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the logo off our paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year begins in one of twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo can have {largest_picture} MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} is the only administrator; make another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be printed; a PNG or JPEG can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo has too many pixels; 1,000 across are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/users/office</name>
    <message>
        <source>Name on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What totals are counted in, ISO 4217</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of phone numbers without a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {noun: [one, many]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {step: what the team means}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {kind: [field]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, 1 to 12; quarters and years follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture, for the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty keeps everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/users/team_words</name>
    <message>
        <source>A name on a list. Nobody has spoken with them, and nobody knows yet whether they want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody we have tried to reach, or who has been in touch with us. Not qualified; carries no forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody we do business with, or could: we have spoken with each other, and there may be a need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation behind the people: what we know of it, and all that was done with any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real chance with a stage and a date: it moves along the pipeline until it is won or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company that has bought at least once. Stays one, whatever becomes of the next opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of a need yet. We write or call when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested, but not soon, or we do not know when. We stay in touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a need and wants to hear from us now. Comes before all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the sales language to {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched leads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched leads off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sales language “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” is no step of the lead's way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word can have {longest_word} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no word: letters, spaces and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is nothing that has a word of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is wanted for one and for many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of record would both be called “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/users/user</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models/wording</name>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish what is open here first; then open {name} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record that {name} belongs to, and drop it there to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>thing to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/actions</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/activities/composer</name>
    <message>
        <source>We called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject on the first line, then what it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject on the first line, then what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/activities/entry_words</name>
    <message>
        <source>Talked on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {origin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/activities/timeline</name>
    <message>
        <source>Nothing has happened yet. Write a note above, or log a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {log_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/activities/timeline_delegate</name>
    <message>
        <source>{by} · on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/call_run/asking</name>
    <message>
        <source>Call back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/call_run/call_run_page</name>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All call runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/call_run/call_runs</name>
    <message>
        <source>call runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call run yet. Select leads in their table and start one from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/call_run/caller_card</name>
    <message>
        <source>No phone number is known. Skip goes on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D dials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/call_run/calling</name>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said (N to write, Escape to come back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, {reached} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say? The next run over the same list begins with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: {news}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: try again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/call_run/results</name>
    <message>
        <source>{called} called, {reached} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call these again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/companies/companies</name>
    <message>
        <source>companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No companies yet. They come from converted leads; or add one yourself, or import a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/companies/company_page</name>
    <message>
        <source>Nobody known here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead that became this company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/data_health/data_health_page</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/data_health/duplicates_page</name>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No likely duplicates. Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by e-mail, phone, name with company, web domain, and names that are much alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_rows_view</name>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that lack something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_table_model</name>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/data_health/missing_page</name>
    <message>
        <source>Nothing is missing. Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gaps} in {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open records only. What is required is chosen in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder to {whose} is in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note to the owner of the chosen column, to be pasted into a mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/data_health/pair_model</name>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/file_drops</name>
    <message>
        <source>Drop to open this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on the record it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to keep with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/changes_view</name>
    <message>
        <source>No snapshot yet. Keep one now: the next forecast then says what has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from {on} to {other_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pipeline} · {difference} {currency} {more} in the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the total on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/chart_view</name>
    <message>
        <source>{period}: {count}
Amount {amount}
Weighted {weighted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount and weighted amount by period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/figure_lines</name>
    <message>
        <source>All that is forecast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/forecast_view</name>
    <message>
        <source>Nothing to forecast yet. An opportunity with an amount and a close date appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print forecast…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/quotas_view</name>
    <message>
        <source> Click a quota to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: how many times the open amount holds what is still to be won. The manager's figure stands beside the owner's and changes none. In {currency}.{ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of shorter periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/rows_view</name>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often its close date was put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rows of a bridge: from what to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities of this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {amount} {currency} · weighted {weighted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/trust_view</name>
    <message>
        <source>Foretold on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was foretold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot is old enough yet to be compared with what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the amount, of what is forecast and of what is past its date. Untouched: nobody has changed it, written, called or met for {untouched_days} days. In {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What earlier snapshots foretold, and what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/forecasts/waterfall_view</name>
    <message>
        <source>What changed between the two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/formats</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/guide_window</name>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/guidelines/guidelines_page</name>
    <message>
        <source>Print guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a meaning to write it anew; everybody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator writes them; everybody counts by them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/guidelines/meaning_field</name>
    <message>
        <source>Say what the team means by it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/history/change_list</name>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. All that you do is noted here and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recycle_bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/history/change_page</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, undone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change left nothing in the history, or was removed from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/history/record_history</name>
    <message>
        <source>History of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/imports/import_detail</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {file_hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the columns went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/imports/import_records</name>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file's SHA-256: the same content has the same, whatever the file is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has been imported yet. Drop an Excel or CSV file on the window, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/imports/imports_page</name>
    <message>
        <source>refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by_name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/imports/lists</name>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all files that came in as this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were known already, or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to, called or met. Click the count to see these leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: people and companies now. Click the count to see these leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list has come in yet. Its name, supplier and cost are asked for while it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/leads/lead_page</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact went both ways: ready to be qualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark dead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/leads/leads</name>
    <message>
        <source>No leads yet. Import a list that you bought, or type the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert {} together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {} dead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring_back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {} back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/main_window</name>
    <message>
        <source>Copy report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} records have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is not undone yet: {records} been changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/navigation</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunities</name>
    <message>
        <source>No opportunities yet. Convert a lead into one, or add the first yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunity_page</name>
    <message>
        <source>Put off {times}, {days} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the stage's likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another pipeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the stage's likelihood again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make primary contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead that became this opportunity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_bar</name>
    <message>
        <source>Present stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_history</name>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/people/people</name>
    <message>
        <source>Nobody here yet. People come from converted leads; or add one yourself, or import a list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/people/person_page</name>
    <message>
        <source>Takes part in none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead that became this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_area</name>
    <message>
        <source>Another pipeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_bar</name>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount_text} in {counted}, weighted {weighted_sums}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what has stood in its stage for longer than the stage allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the cards that are won or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, of those that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open stages only; what is won or lost is not in the total{narrowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotting ({rotting})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_board_model</name>
    <message>
        <source> by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {closed_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close date {close_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood {likelihood}{by_hand}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, longer than it should</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_delegate</name>
    <message>
        <source>{likelihood} by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/pipelines/pipeline_board</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {made} in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {count} opportunities follow their stages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunities match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} in {name} yet. {begin_an_opportunity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an opportunity here, or convert a lead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/pipelines/stage_column</name>
    <message>
        <source>weighted {weighted_sums}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cards of {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new opportunity in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/query_box</name>
    <message>
        <source>Build filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/record_list</name>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {subset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> match “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {many}{where}{asked}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/clipboard</name>
    <message>
        <source>These are {rows:,} cells, and {most_copied:,} can be copied; export them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most_pasted:,} cells on the clipboard; import them instead, with Import… and Paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} columns were copied, and there are {count} from here to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fixed} is not edited in the table, so nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/deal_rows</name>
    <message>
        <source>closes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/dragged_files</name>
    <message>
        <source>The other program did not hand over the mail; drag it to the desktop first, and from there here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/field_groups</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {fields}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/later_panel</name>
    <message>
        <source>Undo and leave those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and take them along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} been changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and take it along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/link_picker</name>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/next_action</name>
    <message>
        <source>And then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and plan the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is done. Leave both empty if nothing comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Call every month” comes again by itself, once it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/noun_clipboard</name>
    <message>
        <source>{copied} rows were copied, and there are {rows} to paste them into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the {many} first into which you want to paste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/noun_list</name>
    <message>
        <source> that match “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print call sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/number_field</name>
    <message>
        <source>from 0 to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no whole number {among}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/own_columns</name>
    <message>
        <source>Words of your own, to find records by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/record_files</name>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:,.0f} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop mails and other files here to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete_file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a program, and opening it would run it. If you trust it, save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/record_header</name>
    <message>
        <source>Back to {list_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/related_list</name>
    <message>
        <source>More about {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/saved_views</name>
    <message>
        <source>Save changes to this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or share view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move view left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move view right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/selection_deeds</name>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/sheet_page</name>
    <message>
        <source>Back to {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to keep with {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/starting_calls</name>
    <message>
        <source>Start call run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start call run over {whom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/value_line</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/records/ways_out</name>
    <message>
        <source>Show on a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/recycle_bin/recycle_bin</name>
    <message>
        <source>deleted record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete waits here and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {records} back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/reports/question_bar</name>
    <message>
        <source>All lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/reports/report_view</name>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/reports/reports</name>
    <message>
        <source>Print {report}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} {today}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/reports/rows_view</name>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} of this figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/search_anywhere</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/appearance_section</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds at once; what the team has typed stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/backups_section</name>
    <message>
        <source>A whole copy of the database, made and checked by the program while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly backups that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup once a day, while the program runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program's own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a copy of your own, choose File › Back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/history_section</name>
    <message>
        <source>Every change is kept with the values before and after it, so that it can be undone and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove older changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{older} from before {date}. Removing them cannot be taken back, and what they did cannot be undone any more; the records stay as they are. The program removes what has become older when an administrator starts it, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is {saved:,.1f} MB smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room to give back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/list_editor</name>
    <message>
        <source>Add {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {one} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {one} down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/notifications_section</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you on this computer, from the system tray, while the program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say once a day what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when long work is done while another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications between these times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/office_section</name>
    <message>
        <source>Office and letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the top of printed forecasts. Each field is kept as soon as you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters and years of the forecast follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/own_field_details</name>
    <message>
        <source>The field of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records keep a choice that is taken away; one that is changed is changed in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a lead is converted, the value goes to:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/own_fields_section</name>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that you add stand on record pages under More; they can be shown as columns, searched, imported and exported. Removing one hides its values; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen when the field is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/pipelines_section</name>
    <message>
        <source>Pipelines and stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage's kind says what a move into it means: open goes on, won and lost close the opportunity. What has history is retired instead of deleted, so no report of the past changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a move into it means; the name is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what stands in it, unless set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which a card turns warm; empty for never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open moves; what was won or lost stays with {pipeline} in every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} in {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} in {pipeline}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/question_editor</name>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer, nothing leaves the stage forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in a small sheet when an opportunity goes on, is won or moves to another pipeline, and kept in its history. The way back asks nothing, and what is lost need not be answered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on leaving {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer, Second answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/rates_section</name>
    <message>
        <source>Currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total counts money of another currency at the rate of its day, and leaves it apart where no rate is known. What was won or lost keeps the rate of then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit is worth in the company's currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/reasons_section</name>
    <message>
        <source>Closing an opportunity as lost offers these. What was lost keeps the reason it was lost for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/required_section</name>
    <message>
        <source>Nobody is held up while they write. Records in use that lack one of these are counted in Data health, owner by owner: open opportunities and leads, and all people and companies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/statuses_section</name>
    <message>
        <source>The first open status is what a new lead gets. The meaning is shown as help wherever the status is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open leads are worked on; dead and converted ones leave the working lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as help beside the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leads} {have} the status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/tags_section</name>
    <message>
        <source>A new tag is made where a record gets it: on its page, in a table, or for a whole selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} {have} the tag {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/updates_section</name>
    <message>
        <source>Asking tells the server nothing but that somebody asks: no name, no version, no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that names the newest version; it begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address did not answer with a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked until there is an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https:// and names a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/users_section</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user is someone who works with CRM Desktop, never a person one does business with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators also change settings, users and lists; viewers only look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has left owns nothing new, and what they did stays told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/settings/words_section</name>
    <message>
        <source>The records are the same in every language; what they are called follows at once, for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged, not qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team means by these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another word to use your own; empty the field to use the language's again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without leads, people and companies are entered and imported at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/theme_style</name>
    <message>
        <source>Fusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/today/today</name>
    <message>
        <source>Nothing is due, and nothing waits to be planned. A good moment to find new leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet. Import a list that you bought; what is to be done with them stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {due} to do{done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} exported for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/today/today_delegate</name>
    <message>
        <source>Next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/today/today_list_model</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue for service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/today/today_view</name>
    <message>
        <source>Done. What comes next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/view_tabs</name>
    <message>
        <source>{view}, for everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/welcome/about_you</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it can be changed later, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history and as the owner of what you make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at the top of what you print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/welcome/welcome</name>
    <message>
        <source>Connect to the server of your team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is opened as soon as you have chosen where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own database, in a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel, CSV or vCards; you see every row before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With invented data, apart from your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that you or a colleague have made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/bulk_bar</name>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/date_field</name>
    <message>
        <source>Choose date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Try 21 Nov, fri, or +2w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, tomorrow, fri, +2w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/decimal_field</name>
    <message>
        <source>“{text}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/help_button</name>
    <message>
        <source>What is “{word}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/message_bar</name>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/money_field</name>
    <message>
        <source>“{text}” is no amount of at most twelve digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/record_picker</name>
    <message>
        <source>“{text}” is not chosen from the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/repeat_field</name>
    <message>
        <source>Choose, or type: every 6 weeks, every friday, every weekday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/search_box</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/widgets/tags_field</name>
    <message>
        <source>Tags, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views/window_actions</name>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names in the navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
