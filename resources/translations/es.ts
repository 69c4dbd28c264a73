<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>__main__</name>
    <message>
        <source>Qt cannot be loaded ({known}); install CRM Desktop anew.</source>
        <translation>No se puede cargar Qt ({known}); vuelva a instalar CRM Desktop.</translation>
    </message>
    <message>
        <source>window left out ({lack})</source>
        <translation>ventana omitida ({lack})</translation>
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
        <translation>ventana: {view}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Backed up to {name}.</source>
        <translation>Copia de seguridad guardada en {name}.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Crear copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro de errores</translation>
    </message>
    <message>
        <source>About CRM Desktop</source>
        <translation>Acerca de CRM Desktop</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Creando la copia de seguridad…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>No se ha creado la copia de seguridad. {why}</translation>
    </message>
    <message>
        <source>Restored {name}.</source>
        <translation>{name} restaurada.</translation>
    </message>
    <message>
        <source>Restored {name}; what was open before is kept as a backup.</source>
        <translation>{name} restaurada; lo que estaba abierto se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>The address for updates did not answer with a version; try again later.</source>
        <translation>La dirección de actualizaciones no respondió con una versión; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Version {version} of CRM Desktop can be had.</source>
        <translation>La versión {version} de CRM Desktop está disponible.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Asking for a newer version…</source>
        <translation>Buscando una versión más reciente…</translation>
    </message>
    <message>
        <source>This copy names no address to ask for newer versions; Settings › Updates takes one.</source>
        <translation>Aquí no consta ninguna dirección para buscar versiones más recientes; indíquela en Configuración › Actualizaciones.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Tiene la versión más reciente, {version}.</translation>
    </message>
    <message>
        <source>There is no log yet; it would be {path}.</source>
        <translation>Todavía no hay registro de errores; estaría en {path}.</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>Something went wrong in the program ({name}: {error}); nothing half-done was kept.</source>
        <translation>Se ha producido un error en el programa ({name}: {error}); no se ha guardado nada a medias.</translation>
    </message>
    <message>
        <source>The answer cannot be written: {strerror}.</source>
        <translation>No se puede escribir la respuesta: {strerror}.</translation>
    </message>
    <message>
        <source>{what} The details are in {path}.</source>
        <translation>{what} Los detalles están en {path}.</translation>
    </message>
    <message>
        <source>The self-test found no texts in: {languages}.</source>
        <translation>La autocomprobación no encontró textos en: {languages}.</translation>
    </message>
    <message>
        <source>Stopped; what was not finished was not written.</source>
        <translation>Detenido; lo que no se había terminado no se ha guardado.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>{step}: works
</source>
        <translation>{step}: funciona
</translation>
    </message>
</context>
<context>
    <name>commands/forecasting</name>
    <message>
        <source>all pipelines</source>
        <translation>todos los pipelines</translation>
    </message>
    <message>
        <source>Forecast as of {as_of}, {pipeline}, in {currency}</source>
        <translation>Previsión a {as_of}, {pipeline}, en {currency}</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>oportunidad</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>oportunidades</translation>
    </message>
    <message>
        <source>No amount: {opportunities}</source>
        <translation>Sin importe: {opportunities}</translation>
    </message>
    <message>
        <source>Since the snapshot of {on}</source>
        <translation>Desde la instantánea del {on}</translation>
    </message>
    <message>
        <source>{target} should end in .pdf or .xlsx.</source>
        <translation>{target} debe terminar en .pdf o .xlsx.</translation>
    </message>
    <message>
        <source>Written to {target}.</source>
        <translation>Guardado en {target}.</translation>
    </message>
    <message>
        <source>In {code}: {opportunities}, {amount:,.2f}</source>
        <translation>En {code}: {opportunities}, {amount:,.2f}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Kept a snapshot of {kept}.</source>
        <translation>Se guardó una instantánea de {kept}.</translation>
    </message>
    <message>
        <source>This week has its snapshot already.</source>
        <translation>Ya hay una instantánea de esta semana.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
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
        <translation>{row} = creadas {created:,} + actualizadas {updated:,} + omitidas {skipped:,} + rechazadas {refused:,}</translation>
    </message>
    <message>
        <source>--pipeline is only for --as opportunities.</source>
        <translation>--pipeline solo se usa con --as opportunities.</translation>
    </message>
    <message>
        <source>--list names where leads come from; it is only for leads.</source>
        <translation>--list indica el origen de los leads; solo se usa con leads.</translation>
    </message>
    <message>
        <source>Would import {file} as {kind}.</source>
        <translation>Se importaría {file} como {kind}.</translation>
    </message>
    <message>
        <source>Imported {file} as {kind}.</source>
        <translation>Se importó {file} como {kind}.</translation>
    </message>
    <message>
        <source>  not part of the list: row {row}, “{text}”</source>
        <translation>  fuera de la lista: fila {row}, «{text}»</translation>
    </message>
    <message>
        <source>The refused rows, with reasons: {refused_file}</source>
        <translation>Las filas rechazadas, con sus motivos: {refused_file}</translation>
    </message>
    <message>
        <source>{name} is only for leads.</source>
        <translation>{name} es solo para leads.</translation>
    </message>
    <message>
        <source>“{name}” is no user of this program.</source>
        <translation>«{name}» no es usuario de este programa.</translation>
    </message>
    <message>
        <source>“{pair}” is no mapping; write --map "COLUMN=field".</source>
        <translation>«{pair}» no es una asignación; escriba --map "COLUMNA=campo".</translation>
    </message>
    <message>
        <source>Sheet {sheet}, headers in row {row}.</source>
        <translation>Hoja {sheet}, encabezados en la fila {row}.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, without headers.</source>
        <translation>Hoja {sheet}, sin encabezados.</translation>
    </message>
    <message>
        <source>  not taken: {columns}</source>
        <translation>  no incluidas: {columns}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
</context>
<context>
    <name>commands/keeping</name>
    <message>
        <source>{problem} found; restore a backup, or ask for help with this list.</source>
        <translation>{problem}; restaure una copia de seguridad o pida ayuda con esta lista.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Restored {file}.</source>
        <translation>Se restauró {file}.</translation>
    </message>
    <message>
        <source>Backed up to {target} ({size:,} bytes).</source>
        <translation>Copia de seguridad guardada en {target} ({size:,} bytes).</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>Last change: {at}, {who}: {what}</source>
        <translation>Último cambio: {at}, {who}: {what}</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Todo es coherente.</translation>
    </message>
    <message>
        <source>It would change: {changes}.</source>
        <translation>Cambiaría: {changes}.</translation>
    </message>
    <message>
        <source>As many records of each kind as now.</source>
        <translation>El mismo número de registros de cada tipo que ahora.</translation>
    </message>
    <message>
        <source>What was there before is kept in {kept}.</source>
        <translation>Lo que había antes se conserva en {kept}.</translation>
    </message>
</context>
<context>
    <name>commands/listing</name>
    <message>
        <source>1 entry for the calendar</source>
        <translation>1 entrada para el calendario</translation>
    </message>
    <message>
        <source>{count:,} entries for the calendar</source>
        <translation>{count:,} entradas para el calendario</translation>
    </message>
    <message>
        <source> {how_many} without an address left out.</source>
        <translation> Sin dirección, omitido: {how_many}.</translation>
    </message>
    <message>
        <source>Say what is to be in {target}: --labels with the name of a sheet, or --call-sheet.</source>
        <translation>Indique qué debe contener {target}: --labels con el nombre de un formato de hoja, o --call-sheet.</translation>
    </message>
    <message>
        <source>Exported {how_many} to {target}.</source>
        <translation>Se exportó a {target}: {how_many}.</translation>
    </message>
    <message>
        <source>A calendar holds activities, not {plural}; write export activities {target}.</source>
        <translation>Un calendario contiene actividades, no {plural}; escriba export activities {target}.</translation>
    </message>
    <message>
        <source>Exported {entries} to {target}.</source>
        <translation>Se exportó a {target}: {entries}.</translation>
    </message>
    <message>
        <source>{plural} have no address and no phone; print leads, people or companies.</source>
        <translation>{plural}: no tienen dirección ni teléfono; imprima leads, personas o empresas.</translation>
    </message>
    <message>
        <source>{target} should end in .pdf, as labels and call sheets are PDFs.</source>
        <translation>{target} debe terminar en .pdf: las etiquetas y las hojas de llamadas son PDF.</translation>
    </message>
    <message>
        <source>Printed {how_many} to {target}.{without}</source>
        <translation>Se imprimió en {target}: {how_many}.{without}</translation>
    </message>
    <message>
        <source>--fields names no field; write for instance --fields id,name.</source>
        <translation>--fields no nombra ningún campo; escriba, por ejemplo, --fields id,name.</translation>
    </message>
    <message>
        <source>{count:,} of {other_count}.</source>
        <translation>{count:,} de {other_count}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>commands/place</name>
    <message>
        <source>One window has one database; name one of them.</source>
        <translation>Cada ventana tiene una sola base de datos; indique una de ellas.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}); name another database with --database.</source>
        <translation>No se puede crear la carpeta {folder} ({reason}); indique otra base de datos con --database.</translation>
    </message>
</context>
<context>
    <name>commands/reporting</name>
    <message>
        <source>There is no {what} “{name}”.</source>
        <translation>No existe «{name}» ({what}).</translation>
    </message>
    <message>
        <source>{report} is grouped by {groups}, not by {by}.</source>
        <translation>{report} se agrupa por {groups}, no por {by}.</translation>
    </message>
    <message>
        <source>{report} is not filtered by {name}.</source>
        <translation>{report} no se filtra por {name}.</translation>
    </message>
</context>
<context>
    <name>commands/selling</name>
    <message>
        <source>{moved} is in {stage} already</source>
        <translation>{moved} ya está en {stage}</translation>
    </message>
    <message>
        <source>{chosen} has no stage “{name}”; it has {known}.</source>
        <translation>{chosen} no tiene la etapa «{name}»; tiene {known}.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; there are {known}.</source>
        <translation>No existe el pipeline «{name}»; existen {known}.</translation>
    </message>
    <message>
        <source>No lead matches, so nothing was converted.</source>
        <translation>Ningún lead coincide; no se ha convertido nada.</translation>
    </message>
    <message>
        <source>--reason and --on are for winning and losing, and {stage} is an open stage.</source>
        <translation>--reason y --on sirven para ganar y perder, y {stage} es una etapa abierta.</translation>
    </message>
    <message>
        <source>--amount for several leads needs --opportunity "NAME", too.</source>
        <translation>--amount para varios leads requiere también --opportunity "NOMBRE".</translation>
    </message>
    <message>
        <source>“{each}” is no answer; write it as QUESTION=ANSWER.</source>
        <translation>«{each}» no es una respuesta; escríbala como PREGUNTA=RESPUESTA.</translation>
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
        <translation>«{undone}» no se ha deshecho porque hay registros modificados después: {reasons}{more}; undo {change_id} --later leave los conserva como están, --later take los deshace también.</translation>
    </message>
    <message>
        <source> and {count:,} more</source>
        <translation> y {count:,} más</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>The database does not answer; what is typed now cannot be kept. Trying again…</source>
        <translation>La base de datos no responde; lo que escriba ahora no se puede guardar. Reintentando…</translation>
    </message>
    <message>
        <source>The connection to the database was lost, and is there again.</source>
        <translation>Se perdió la conexión con la base de datos y ya se ha restablecido.</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>{width} × {height} at {devicepixelratio:g}</source>
        <translation>{width} × {height} a {devicepixelratio:g}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Your data is safe.</source>
        <translation>El programa se cerró de forma inesperada la última vez. Sus datos están a salvo.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe.</source>
        <translation>Se ha producido un error en el programa. Sus datos están a salvo.</translation>
    </message>
</context>
<context>
    <name>databases</name>
    <message>
        <source>CRM Desktop databases (*.crmdb);;All files (*)</source>
        <translation>Bases de datos de CRM Desktop (*.crmdb);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open database…</source>
        <translation>Abrir base de datos…</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Nueva base de datos…</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Conectar con un servidor…</translation>
    </message>
    <message>
        <source>{why} Nothing can be changed here.</source>
        <translation>{why} Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} - copia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Abrir base de datos</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nueva base de datos</translation>
    </message>
    <message>
        <source>{name} is open already.</source>
        <translation>{name} ya está abierta.</translation>
    </message>
    <message>
        <source>{name} exists already; open it, or choose another name for the new one.</source>
        <translation>{name} ya existe; ábrala o elija otro nombre para la nueva.</translation>
    </message>
    <message>
        <source>{name} lies on a network share: it is safe there, but slower; for several people at once a server is the better place.</source>
        <translation>{name} está en un recurso compartido de red: allí el archivo está seguro, pero es más lento; para varias personas a la vez es mejor un servidor.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (no encontrada)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>dialogs/about</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Qt {version} is used under the LGPL, version 3. Its libraries are files of their own in {folder}; you may put others of the same version, which you have changed and built, in their place. Qt's source is at https://download.qt.io.</source>
        <translation>Qt {version} se usa bajo la LGPL, versión 3. Sus bibliotecas son archivos aparte en {folder}; puede sustituirlas por otras de la misma versión que usted haya modificado y compilado. El código fuente de Qt está en https://download.qt.io.</translation>
    </message>
    <message>
        <source>Used under the LGPL, unchanged; you may put a changed version in its place.</source>
        <translation>Se usa bajo la LGPL, sin cambios; puede sustituirla por una versión modificada.</translation>
    </message>
    <message>
        <source>Database: {place}</source>
        <translation>Base de datos: {place}</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>CRM Desktop {version}</source>
        <translation>CRM Desktop {version}</translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, in one program and one file.</source>
        <translation>De la lista comprada a la previsión impresa, en un solo programa y un solo archivo.</translation>
    </message>
    <message>
        <source>It came without a licence text: {name}.</source>
        <translation>Se entregó sin texto de licencia: {name}.</translation>
    </message>
</context>
<context>
    <name>dialogs/ask_password</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <translation>Conectar con {name}</translation>
    </message>
    <message>
        <source>Used until the program ends; it is not kept on this computer.</source>
        <translation>Se usa hasta cerrar el programa; no se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>dialogs/build_filter</name>
    <message>
        <source>The filter was typed with “or”, “not” or parentheses, which rows cannot say. What you build replaces it.</source>
        <translation>El filtro se escribió con «or», «not» o paréntesis, que las filas no pueden expresar. Lo que cree aquí lo sustituirá.</translation>
    </message>
    <message>
        <source>Build filter</source>
        <translation>Crear filtro</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>El filtro como texto</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Shows everything.</source>
        <translation>Muestra todo.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>dialogs/close_opportunity</name>
    <message>
        <source>Mark as won</source>
        <translation>Marcar como ganada</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcar como perdida</translation>
    </message>
    <message>
        <source>What decided it, if you like</source>
        <translation>Qué fue decisivo (opcional)</translation>
    </message>
    <message>
        <source>Choose or type a reason</source>
        <translation>Elija o escriba un motivo</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Ganada el</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Perdida el</translation>
    </message>
    <message>
        <source>Close opportunity</source>
        <translation>Cerrar oportunidad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Choose a reason, or type a new one.</source>
        <translation>Elija un motivo o escriba uno nuevo.</translation>
    </message>
    <message>
        <source>Give the amount; 0 if there was none.</source>
        <translation>Indique el importe; 0 si no lo hubo.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Indique el día.</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Importe ({currency})</translation>
    </message>
</context>
<context>
    <name>dialogs/connect_to_server</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>The team's PostgreSQL server; your administrator knows these. The password is not kept.</source>
        <translation>El servidor PostgreSQL del equipo; su administrador conoce estos datos. La contraseña no se guarda.</translation>
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
        <translation>Se convierte en</translation>
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
        <translation>{name}, empresa existente</translation>
    </message>
    <message>
        <source>a new company</source>
        <translation>una nueva empresa</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>una nueva persona</translation>
    </message>
    <message>
        <source>no company</source>
        <translation>sin empresa</translation>
    </message>
    <message>
        <source>the company alone</source>
        <translation>solo la empresa</translation>
    </message>
    <message>
        <source>{name}, a person who is there</source>
        <translation>{name}, persona existente</translation>
    </message>
    <message>
        <source>the same person as {name}</source>
        <translation>la misma persona que {name}</translation>
    </message>
    <message>
        <source>Without a company</source>
        <translation>Sin empresa</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/next_part</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Owner of what is new</source>
        <translation>Propietario de lo nuevo</translation>
    </message>
    <message>
        <source>It goes to the opportunity.</source>
        <translation>Pasa a la oportunidad.</translation>
    </message>
    <message>
        <source>It becomes a task with {whom}.</source>
        <translation>Se convierte en una tarea con {whom}.</translation>
    </message>
    <message>
        <source>Call, send a quote…</source>
        <translation>Llamar, enviar oferta…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/opportunity_part</name>
    <message>
        <source>Decides, pays, uses…</source>
        <translation>Decide, paga, usa…</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Opportunity name</source>
        <translation>Nombre de la oportunidad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Rol de la persona</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>The opportunity needs a name.</source>
        <translation>La oportunidad necesita un nombre.</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nueva oportunidad</translation>
    </message>
    <message>
        <source>Join {one} ({detail})</source>
        <translation>Unir a {one} ({detail})</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/own_rows</name>
    <message>
        <source>goes to {goal}</source>
        <translation>pasa a {goal}</translation>
    </message>
    <message>
        <source>goes to {goal} if that is blank</source>
        <translation>pasa a {goal} si está vacío</translation>
    </message>
    <message>
        <source>{goes_to_the_opportun} {goal}; {without_an_opportuni} it is kept in the note</source>
        <translation>{goes_to_the_opportun} {goal}; {without_an_opportuni} se conserva en la nota</translation>
    </message>
    <message>
        <source>is kept in the note</source>
        <translation>se conserva en la nota</translation>
    </message>
    <message>
        <source>goes to the opportunity, to</source>
        <translation>pasa a la oportunidad, a</translation>
    </message>
    <message>
        <source>without an opportunity</source>
        <translation>sin oportunidad,</translation>
    </message>
    <message>
        <source>of the lead</source>
        <translation>del lead</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/sentence</name>
    <message>
        <source>a prospect</source>
        <translation>cliente potencial</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>a former customer</source>
        <translation>antiguo cliente</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otra relación</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>actividades</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>the {opportunity} {names}</source>
        <translation>{opportunity} {names}</translation>
    </message>
    <message>
        <source>makes {records}</source>
        <translation>crea: {records}</translation>
    </message>
    <message>
        <source>adds to {records}</source>
        <translation>completa: {records}</translation>
    </message>
    <message>
        <source>{records} goes along</source>
        <translation>se incluye {records}</translation>
    </message>
    <message>
        <source>{records} go along</source>
        <translation>se incluyen {records}</translation>
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
        <translation>Crear {kind}</translation>
    </message>
    <message>
        <source>Another {kind}</source>
        <translation>Elegir {kind}</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Sin {kind}</translation>
    </message>
    <message>
        <source>Choose the {kind} that is meant.</source>
        <translation>Elija qué {kind} es.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
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
        <translation>rellena un vacío</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>es igual</translation>
    </message>
    <message>
        <source>the lead's note is added below</source>
        <translation>la nota del lead se añade debajo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
</context>
<context>
    <name>dialogs/conversion/value_grid</name>
    <message>
        <source>{field} of the lead</source>
        <translation>{field} del lead</translation>
    </message>
    <message>
        <source>stays on the lead</source>
        <translation>se queda en el lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_lead</name>
    <message>
        <source>Convert lead</source>
        <translation>Convertir lead</translation>
    </message>
    <message>
        <source>Why it is qualified all the same</source>
        <translation>Por qué se cualifica igualmente</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Choose a person or a company for the lead to become.</source>
        <translation>Elija la persona o la empresa en que se convertirá el lead.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a ocurrir</translation>
    </message>
    <message>
        <source>Possible value: {value:,} {currency}</source>
        <translation>Valor posible: {value:,} {currency}</translation>
    </message>
    <message>
        <source>The new {kind} needs a name.</source>
        <translation>Falta el nombre ({kind}).</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_many</name>
    <message>
        <source>{count:,} new people</source>
        <translation>{count:,} nuevas personas</translation>
    </message>
    <message>
        <source>{count:,} new companies</source>
        <translation>{count:,} nuevas empresas</translation>
    </message>
    <message>
        <source>a new opportunity</source>
        <translation>una nueva oportunidad</translation>
    </message>
    <message>
        <source>{count:,} new opportunities</source>
        <translation>{count:,} nuevas oportunidades</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{count:,} people</source>
        <translation>{count:,} personas</translation>
    </message>
    <message>
        <source>1 company</source>
        <translation>1 empresa</translation>
    </message>
    <message>
        <source>{count:,} companies</source>
        <translation>{count:,} empresas</translation>
    </message>
    <message>
        <source>Convert leads together</source>
        <translation>Convertir leads en conjunto</translation>
    </message>
    <message>
        <source>Leads by company</source>
        <translation>Leads por empresa</translation>
    </message>
    <message>
        <source>Why they are qualified all the same</source>
        <translation>Por qué se cualifican igualmente</translation>
    </message>
    <message>
        <source>Converts {value}</source>
        <translation>Convierte {value}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Leads of one company are together. Untick who stays a lead; choose at the right who is meant.</source>
        <translation>Los leads de una misma empresa van juntos. Desmarque los que sigan como lead; elija a la derecha a quién corresponden.</translation>
    </message>
    <message>
        <source>adds to {held}</source>
        <translation>completa {held}</translation>
    </message>
    <message>
        <source>{count:,} converted before stay as they are</source>
        <translation>Ya convertidos, quedan como están: {count:,}</translation>
    </message>
    <message>
        <source>Tick the leads to convert.</source>
        <translation>Marque los leads que quiera convertir.</translation>
    </message>
    <message>
        <source>One for each company</source>
        <translation>Una por empresa</translation>
    </message>
    <message>
        <source>One for each lead</source>
        <translation>Una por lead</translation>
    </message>
</context>
<context>
    <name>dialogs/convert_round</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Convirtiendo…</translation>
    </message>
    <message>
        <source>Convert lead {place:,} of {count:,}</source>
        <translation>Convertir lead {place:,} de {count:,}</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_activity</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Editar actividad</translation>
    </message>
    <message>
        <source>Both sides took part</source>
        <translation>Participaron ambas partes</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>dialogs/edit_together</name>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Leave it empty to empty the field.</source>
        <translation>Déjelo en blanco para vaciar el campo.</translation>
    </message>
    <message>
        <source>Edit {whom}</source>
        <translation>Editar {whom}</translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation>Cambiar {whom}</translation>
    </message>
</context>
<context>
    <name>dialogs/error_report</name>
    <message>
        <source>Report of an error</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Send this to whoever looks after the program for you. It says where in the program the error happened; it holds no names, no values and no paths of yours.</source>
        <translation>Envíelo a quien se ocupe del programa en su organización. Indica en qué parte del programa se produjo el error; no contiene nombres, valores ni rutas suyas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>dialogs/export_records</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>vCards (.vcf), for every address book</source>
        <translation>vCard (.vcf), para cualquier agenda</translation>
    </message>
    <message>
        <source>vCards 4.0 (.vcf)</source>
        <translation>vCard 4.0 (.vcf)</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>Exportar {count}…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export {many}</source>
        <translation>Exportar {many}</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Lo que muestra la tabla</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>A vCard holds names, ways to be reached, address, note and tags.</source>
        <translation>Una vCard contiene nombre, datos de contacto, dirección, nota y etiquetas.</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>dialogs/import_list</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Import {rows}</source>
        <translation>Importar {rows}</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Reading {source}…</source>
        <translation>Leyendo {source}…</translation>
    </message>
    <message>
        <source>Taking “{name}”…</source>
        <translation>Aplicando «{name}»…</translation>
    </message>
    <message>
        <source>The mapping is saved under its name, for any list with such columns.</source>
        <translation>La asignación se guarda con su nombre para cualquier lista con esas columnas.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Analizando las columnas…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>Nothing was read. Drop a list here, or choose a file.</source>
        <translation>No se ha leído nada. Arrastre una lista aquí o elija un archivo.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>Cancel leaves the import; what you have changed here would be gone.</source>
        <translation>Cancelar cierra la importación; se perdería lo que ha cambiado aquí.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se ha importado nada</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_fields</name>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nuevo campo…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_list</name>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/column_remark</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>importes</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>Your own field, kept as {type}</source>
        <translation>Su campo personalizado, guardado como {type}</translation>
    </message>
    <message>
        <source>Every value of “{header}” is read this way.</source>
        <translation>Todos los valores de «{header}» se leen así.</translation>
    </message>
    <message>
        <source>Name of the new field for {header}</source>
        <translation>Nombre del nuevo campo para {header}</translation>
    </message>
    <message>
        <source>What the new field for {header} holds</source>
        <translation>Qué contiene el nuevo campo para {header}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Nombre del nuevo campo</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/columns_step</name>
    <message>
        <source>column is</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>columns are</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>{used} of {total} imported.</source>
        <translation>Se importan {used} de {total}.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source> {can} be read in two ways; please choose.</source>
        <translation> {can}: elija una.</translation>
    </message>
    <message>
        <source>can</source>
        <translation>con dos lecturas posibles</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/done_step</name>
    <message>
        <source>{rows}: {created} created, {updated} updated, {skipped} skipped, {refused} refused.</source>
        <translation>{rows}: creadas {created}, actualizadas {updated}, omitidas {skipped}, rechazadas {refused}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Show {seen}</source>
        <translation>Mostrar {seen}</translation>
    </message>
    <message>
        <source>{were} refused. Saved as a workbook they can be mended and imported again; the mapping is remembered.</source>
        <translation>{were}. Guárdelas en un libro para corregirlas e importarlas de nuevo; la asignación se recuerda.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>The refused rows are in {path}. Mend them there, then import that workbook.</source>
        <translation>Las filas rechazadas están en {path}. Corríjalas ahí y después importe ese libro.</translation>
    </message>
    <message>
        <source>The workbook could not be written: {error}</source>
        <translation>No se pudo escribir el libro: {error}</translation>
    </message>
    <message>
        <source>The import was taken back. Nothing of it is left.</source>
        <translation>La importación se ha deshecho. No queda nada de ella.</translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation>celdas pegadas</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>fila rechazada</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>filas rechazadas</translation>
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
        <translation>Personas</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)</source>
        <translation>Listas (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the cells in your spreadsheet first, the row of headers too.</source>
        <translation>No hay nada que pegar. Copie antes las celdas en su hoja de cálculo, incluida la fila de encabezados.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Occidental (Windows)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>number signs</source>
        <translation>almohadillas</translation>
    </message>
    <message>
        <source>Below the list, not imported ({place}): {known}</source>
        <translation>Debajo de la lista, sin importar ({place}): {known}</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importar como</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>fila {numbers}</translation>
    </message>
    <message>
        <source>rows {numbers} to {other_numbers}</source>
        <translation>filas {numbers} a {other_numbers}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>headers in row {header_row}</source>
        <translation>encabezados en la fila {header_row}</translation>
    </message>
    <message>
        <source>no headers</source>
        <translation>sin encabezados</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation>hoja {sheet}</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>separado por {sign}</translation>
    </message>
    <message>
        <source>Paste another list</source>
        <translation>Pegar otra lista</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/foot</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_read</name>
    <message>
        <source>This very file was imported on {date}; only what is new in it counts.</source>
        <translation>Este mismo archivo se importó el {date}; solo cuenta lo que tenga de nuevo.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>lo copiado</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/list_wanted</name>
    <message>
        <source>Drop a list here</source>
        <translation>Arrastre una lista aquí</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV and vCard files of any kind, or cells copied from a spreadsheet</source>
        <translation>Archivos de Excel, OpenDocument, CSV y vCard de cualquier tipo, o celdas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet ({keys})</source>
        <translation>Celdas copiadas de una hoja de cálculo ({keys})</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>do</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/named_mappings</name>
    <message>
        <source>Mappings</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Name, such as the supplier’s</source>
        <translation>Nombre, por ejemplo el del proveedor</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la asignación</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Guardar esta asignación…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/pace</name>
    <message>
        <source>{minutes} left</source>
        <translation>Tiempo restante: {minutes}</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>casi terminado</translation>
    </message>
    <message>
        <source>{seconds} left</source>
        <translation>Tiempo restante: {seconds}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>{rounded} rows a second</source>
        <translation>{rounded} filas/s</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/problem_list</name>
    <message>
        <source>short postal code</source>
        <translation>código postal corto</translation>
    </message>
    <message>
        <source>short postal codes</source>
        <translation>códigos postales cortos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Padded the {codes}</source>
        <translation>Completado: {codes}</translation>
    </message>
    <message>
        <source>Pad the {codes}</source>
        <translation>Completar {codes}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/readings</name>
    <message>
        <source>{sample} is</source>
        <translation>{sample} es</translation>
    </message>
    <message>
        <source>How to read {found}</source>
        <translation>Cómo leer {found}</translation>
    </message>
    <message>
        <source>{sample} is {said}</source>
        <translation>{sample} es {said}</translation>
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
        <translation>Rellenar los vacíos de lo existente</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation>Sobrescribir lo existente</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
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
        <translation>Como las demás filas</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>one</comment>
        <translation>Actualiza</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>one</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>one</comment>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>new {words}{with_deal}</source>
        <translation>crea {words}{with_deal}</translation>
    </message>
    <message>
        <source>Refused: </source>
        <translation>Rechazada: </translation>
    </message>
    <message>
        <source>Updates </source>
        <translation>Actualiza </translation>
    </message>
    <message>
        <source>Duplicate of </source>
        <translation>Duplicada de </translation>
    </message>
    <message>
        <source>of {kept}</source>
        <translation>de {kept}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_found</name>
    <message>
        <source>New</source>
        <comment>many</comment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_model</name>
    <message>
        <source>“{header}” in the file</source>
        <translation>«{header}» en el archivo</translation>
    </message>
    <message>
        <source>{reason}
Type over it to mend it.</source>
        <translation>{reason}
Escriba encima para corregirlo.</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/rows_step</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Tipos de filas</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>What to do with {rows}</source>
        <translation>Qué hacer con {rows}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/step_bar</name>
    <message>
        <source>Step {current} of {count}: {names}</source>
        <translation>Paso {current} de {count}: {names}</translation>
    </message>
</context>
<context>
    <name>dialogs/import_steps/whole_file</name>
    <message>
        <source>As the file says</source>
        <translation>Como indica el archivo</translation>
    </message>
    <message>
        <source>For the whole list</source>
        <translation>Para toda la lista</translation>
    </message>
    <message>
        <source>Rows that are known already</source>
        <translation>Filas ya conocidas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Comprada el</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Owners, taking turns</source>
        <translation>Propietarios, por turnos</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Sin lista</translation>
    </message>
    <message>
        <source>fair, north</source>
        <translation>feria, norte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>dialogs/known_line</name>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>{name}{detail} is a company already: {reason}.</source>
        <translation>{name}{detail} ya es una empresa: {reason}.</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the people.</source>
        <translation>{user} es usuario de este programa; los usuarios no se incluyen entre las personas.</translation>
    </message>
    <message>
        <source>{name}{detail} is a person already: {reason}.</source>
        <translation>{name}{detail} ya es una persona: {reason}.</translation>
    </message>
</context>
<context>
    <name>dialogs/label_places</name>
    <message>
        <source>Label {first} of {labels}</source>
        <translation>Etiqueta {first} de {labels}</translation>
    </message>
    <message>
        <source>{said}. Click the first label that is still on the sheet.</source>
        <translation>{said}. Haga clic en la primera etiqueta que quede en la hoja.</translation>
    </message>
</context>
<context>
    <name>dialogs/log_activity</name>
    <message>
        <source>Log activity</source>
        <translation>Registrar actividad</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
</context>
<context>
    <name>dialogs/mark_dead</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Has a supplier, no budget…</source>
        <translation>Tiene proveedor, sin presupuesto…</translation>
    </message>
</context>
<context>
    <name>dialogs/merge_records</name>
    <message>
        <source>record goes</source>
        <translation>registro se fusiona</translation>
    </message>
    <message>
        <source>records go</source>
        <translation>registros se fusionan</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>Fusionar {what}</translation>
    </message>
    <message>
        <source>Show fields that are the same, too</source>
        <translation>Mostrar también los campos iguales</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>{what} into {names}, and activities, tags, roles and all else that hangs on it go along.</source>
        <translation>{what} con {names}, junto con actividades, etiquetas, roles y todo lo vinculado.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>{names} stays</source>
        <translation>Se conserva {names}</translation>
    </message>
    <message>
        <source>All notes are kept.</source>
        <translation>Se conservan todas las notas.</translation>
    </message>
    <message>
        <source>They differ in nothing else.</source>
        <translation>No hay más diferencias.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>dialogs/move_stages</name>
    <message>
        <source>{stage} goes to</source>
        <translation>{stage} pasa a</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Take the stage along</source>
        <translation>Llevar también la etapa</translation>
    </message>
</context>
<context>
    <name>dialogs/move_to_pipeline</name>
    <message>
        <source>Move to another pipeline</source>
        <translation>Mover a otro pipeline</translation>
    </message>
    <message>
        <source>What it was won for stays in every report of the past; it may be won again there.</source>
        <translation>Lo ganado se mantiene en todos los informes anteriores; allí se puede volver a ganar.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>dialogs/new_company</name>
    <message>
        <source>New company</source>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Añadir empresa</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
</context>
<context>
    <name>dialogs/new_lead</name>
    <message>
        <source>is a lead already</source>
        <translation>ya es un lead</translation>
    </message>
    <message>
        <source>is a person already</source>
        <translation>ya es una persona</translation>
    </message>
    <message>
        <source>is a company already</source>
        <translation>ya es una empresa</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuevo lead</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Añadir lead</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Próxima acción</translation>
    </message>
    <message>
        <source>Possible value</source>
        <translation>Valor posible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ann Lee, Acme, ann@acme.com, call friday – or paste a signature or a vCard</source>
        <translation>Ana Gil, Acme, ana@acme.com, llamar viernes – o pegue una firma o una vCard</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>{user} is a user of this program; users do not belong among the leads.</source>
        <translation>{user} es usuario de este programa; los usuarios no se incluyen entre los leads.</translation>
    </message>
</context>
<context>
    <name>dialogs/new_opportunity</name>
    <message>
        <source>Add opportunity</source>
        <translation>Añadir oportunidad</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Contacto principal</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>Fecha de acción</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
</context>
<context>
    <name>dialogs/new_own_field</name>
    <message>
        <source>A line of text, or a code in which zeros at the beginning count.</source>
        <translation>Una línea de texto, o un código en el que cuentan los ceros iniciales.</translation>
    </message>
    <message>
        <source>A number with or without a point, to be compared and sorted as one.</source>
        <translation>Un número con o sin decimales, que se compara y ordena como tal.</translation>
    </message>
    <message>
        <source>An amount of money.</source>
        <translation>Una cantidad de dinero.</translation>
    </message>
    <message>
        <source>A day.</source>
        <translation>Un día.</translation>
    </message>
    <message>
        <source>One of a few words that you write below.</source>
        <translation>Una de las opciones que escriba debajo.</translation>
    </message>
    <message>
        <source>Yes, no, or not known.</source>
        <translation>Sí, no o desconocido.</translation>
    </message>
    <message>
        <source>A web page, which opens with one click.</source>
        <translation>Una página web que se abre con un clic.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Opciones, una por línea</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New field of {whose}</source>
        <translation>Nuevo campo de {whose}</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>What is meant by it, shown beside it</source>
        <translation>Qué significa; se muestra junto al campo</translation>
    </message>
</context>
<context>
    <name>dialogs/new_person</name>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
</context>
<context>
    <name>dialogs/new_record</name>
    <message>
        <source>Can be filled in later, and counts as missing until then: {fields}.</source>
        <translation>Se puede completar más tarde; hasta entonces cuenta como dato que falta: {fields}.</translation>
    </message>
</context>
<context>
    <name>dialogs/open_elsewhere</name>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open to look</source>
        <translation>Abrir para consultar</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Two who write into one file at the same time wait for each other; a server does not let them wait.</source>
        <translation>Dos personas que escriben a la vez en un mismo archivo se esperan la una a la otra; un servidor no hace esperar a nadie.</translation>
    </message>
</context>
<context>
    <name>dialogs/people_on_opportunity</name>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influye</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Recomienda</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Contacto técnico</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role of {person}</source>
        <translation>Rol de {person}</translation>
    </message>
</context>
<context>
    <name>dialogs/print_dialog</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Enviar por correo…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Saving {path}…</source>
        <translation>Guardando {path}…</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>Saved {what}</source>
        <translation>Se guardó {what}</translation>
    </message>
    <message>
        <source>Sent {pages} to the printer</source>
        <translation>Se envió a la impresora: {pages}</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No mail program here opens a draft; save the PDF and attach it.</source>
        <translation>Aquí ningún programa de correo abre un borrador; guarde el PDF y adjúntelo.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>dialogs/print_forecast</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Forecast {as_of}</source>
        <translation>Previsión {as_of}</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Guardar libro…</translation>
    </message>
    <message>
        <source>Print forecast</source>
        <translation>Imprimir previsión</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Guardar libro</translation>
    </message>
    <message>
        <source>List the opportunities</source>
        <translation>Listar las oportunidades</translation>
    </message>
    <message>
        <source>Changes, quotas and trust</source>
        <translation>Cambios, cuotas y fiabilidad</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
</context>
<context>
    <name>dialogs/print_preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>dialogs/print_records</name>
    <message>
        <source>{labels}, {each} on a sheet.</source>
        <translation>{labels}, {each} por hoja.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>{records} has no address and is left out.</source>
        <translation>{records} sin dirección; no se incluye.</translation>
    </message>
    <message>
        <source>{records} have no address and are left out.</source>
        <translation>{records} sin dirección; no se incluyen.</translation>
    </message>
    <message>
        <source>Print call sheet</source>
        <translation>Imprimir hoja de llamadas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of labels</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Primera etiqueta</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
</context>
<context>
    <name>dialogs/printer_pages</name>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>La impresora no responde; no se ha imprimido nada.</translation>
    </message>
</context>
<context>
    <name>dialogs/restore_backup</name>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Last change: {what}, {when}</source>
        <translation>Último cambio: {what}, {when}</translation>
    </message>
    <message>
        <source>There are no backups yet; choose a file to restore it.</source>
        <translation>Todavía no hay copias de seguridad; elija un archivo para restaurarlo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Last change: {what}, by {who}, {when}</source>
        <translation>Último cambio: {what}, por {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What is open now is kept as a backup of its own, so that it can be taken back.</source>
        <translation>Lo que está abierto se guarda también como copia de seguridad, para poder volver atrás.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Último cambio incluido</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>No se puede restaurar</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Examinando…</translation>
    </message>
</context>
<context>
    <name>dialogs/server_account</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Make a password</source>
        <translation>Crear una contraseña</translation>
    </message>
    <message>
        <source>Tell it to them now: it is kept on the server alone, and nobody can read it later.</source>
        <translation>Comuníquela ahora: solo se guarda en el servidor y nadie podrá leerla después.</translation>
    </message>
    <message>
        <source>Server account for {name}</source>
        <translation>Cuenta del servidor para {name}</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Nueva contraseña para {name}</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Establecer contraseña</translation>
    </message>
</context>
<context>
    <name>dialogs/set_next_action</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>Plan nothing</source>
        <translation>No planificar nada</translation>
    </message>
</context>
<context>
    <name>dialogs/set_quota</name>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Manager's figure</source>
        <translation>Cifra del responsable</translation>
    </message>
    <message>
        <source>Stands beside the owner's and changes none.</source>
        <translation>Figura junto a la del propietario y no la modifica.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Quota of {owner}, {period}</source>
        <translation>Cuota de {owner}, {period}</translation>
    </message>
    <message>
        <source>Set quota</source>
        <translation>Fijar cuota</translation>
    </message>
</context>
<context>
    <name>dialogs/shortcuts</name>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>To the next part</source>
        <translation>A la parte siguiente</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Editar el valor</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tick, press</source>
        <translation>Marcar, pulsar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Leave, close</source>
        <translation>Salir, cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Ningún atajo contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>dialogs/show_code</name>
    <message>
        <source>Code for the phone</source>
        <translation>Código para el teléfono</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it to take the contact into its address book.</source>
        <translation>Apunte con la cámara del teléfono para guardar el contacto en su agenda.</translation>
    </message>
</context>
<context>
    <name>dialogs/stage_questions</name>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>Mover oportunidad</translation>
    </message>
    <message>
        <source>Move to {to}</source>
        <translation>Mover a {to}</translation>
    </message>
    <message>
        <source>{question}  (may be left open)</source>
        <translation>{question}  (opcional)</translation>
    </message>
    <message>
        <source>Answer “{text}”.</source>
        <translation>Responda «{text}».</translation>
    </message>
</context>
<context>
    <name>dialogs/tag_records</name>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Tag {whom}</source>
        <translation>Etiquetar {whom}</translation>
    </message>
</context>
<context>
    <name>dialogs/take_card</name>
    <message>
        <source>Fill in from vCard</source>
        <translation>Completar desde la vCard</translation>
    </message>
    <message>
        <source>These fields are blank and will be filled:</source>
        <translation>Estos campos están vacíos y se completarán:</translation>
    </message>
    <message>
        <source>The card says nothing for a field that is blank.</source>
        <translation>La vCard no aporta nada a los campos vacíos.</translation>
    </message>
    <message>
        <source>These say something else already, and stay as they are:</source>
        <translation>Estos ya tienen otro valor y quedan como están:</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>{held}  (card: {card})</source>
        <translation>{held}  (vCard: {card})</translation>
    </message>
</context>
<context>
    <name>handing_out</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
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
        <translation>Se exportó a {name}: {counted}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting {counted}…</source>
        <translation>Exportando {counted}…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>models/accounts/connected</name>
    <message>
        <source>The account “{account}” is no user's here; an administrator gives it to one in Settings.</source>
        <translation>La cuenta «{account}» no es de ningún usuario aquí; un administrador la asigna en Configuración.</translation>
    </message>
</context>
<context>
    <name>models/accounts/deeds</name>
    <message>
        <source>Gave {user} the server account “{account}”</source>
        <translation>{user} ha recibido la cuenta del servidor «{account}»</translation>
    </message>
    <message>
        <source>Removed the server account “{account}” of {user}</source>
        <translation>Eliminada la cuenta del servidor «{account}» de {user}</translation>
    </message>
    <message>
        <source>give accounts</source>
        <translation>asignar cuentas</translation>
    </message>
    <message>
        <source>The server does not let you manage accounts, so nothing was changed; its administrator runs: {sql}</source>
        <translation>El servidor no le permite gestionar cuentas, así que no se ha cambiado nada; su administrador ejecuta: {sql}</translation>
    </message>
    <message>
        <source>{user} has the account “{account}” already.</source>
        <translation>{user} ya tiene la cuenta «{account}».</translation>
    </message>
    <message>
        <source>The account “{account}” is another user's already.</source>
        <translation>La cuenta «{account}» ya es de otro usuario.</translation>
    </message>
    <message>
        <source>The server has an account “{account}” already; choose another name. If it is {user}'s, the server's administrator runs first: {sql}</source>
        <translation>El servidor ya tiene una cuenta «{account}»; elija otro nombre. Si es la de {user}, el administrador del servidor ejecuta antes: {sql}</translation>
    </message>
    <message>
        <source>“{account}” is no name for an account: small letters a to z, digits, _ - and . only.</source>
        <translation>«{account}» no sirve como nombre de cuenta: solo minúsculas de la a a la z, cifras, _ - y .</translation>
    </message>
    <message>
        <source>A password has {shortest} characters at least, and no blank at its ends.</source>
        <translation>Una contraseña tiene al menos {shortest} caracteres y ningún espacio al principio ni al final.</translation>
    </message>
    <message>
        <source>{user} has no account on the server.</source>
        <translation>{user} no tiene cuenta en el servidor.</translation>
    </message>
    <message>
        <source>Accounts belong to a server; this database is a file.</source>
        <translation>Las cuentas son de un servidor; esta base de datos es un archivo.</translation>
    </message>
    <message>
        <source>The server has no account “{account}” any more, so nothing was changed; make {user} another one.</source>
        <translation>El servidor ya no tiene la cuenta «{account}», así que no se ha cambiado nada; cree otra para {user}.</translation>
    </message>
    <message>
        <source>You are connected by “{account}”; another administrator removes it.</source>
        <translation>Está conectado con «{account}»; otro administrador la elimina.</translation>
    </message>
</context>
<context>
    <name>models/accounts/grants</name>
    <message>
        <source>The server has a role “{name}” that is not ours; rename that one first.</source>
        <translation>El servidor tiene un rol «{name}» que no es nuestro; cámbiele antes el nombre.</translation>
    </message>
</context>
<context>
    <name>models/activities/activity</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Both sides took part: counts as contact both ways</source>
        <translation>Participaron ambas partes: cuenta como contacto en ambos sentidos</translation>
    </message>
    <message>
        <source>An RFC 5545 rule</source>
        <translation>Una regla RFC 5545</translation>
    </message>
</context>
<context>
    <name>models/activities/completing</name>
    <message>
        <source>Planned “{activity}”</source>
        <translation>Se planificó «{activity}»</translation>
    </message>
    <message>
        <source>Done: “{activity}”</source>
        <translation>Hecho: «{activity}»</translation>
    </message>
    <message>
        <source>“{activity}” is done already.</source>
        <translation>«{activity}» ya está hecho.</translation>
    </message>
    <message>
        <source>, then “{follower}”</source>
        <translation>, después «{follower}»</translation>
    </message>
</context>
<context>
    <name>models/activities/entry_words</name>
    <message>
        <source>Opened in {to_stage}</source>
        <translation>Creada en {to_stage}</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
</context>
<context>
    <name>models/activities/log</name>
    <message>
        <source>Logged a call</source>
        <translation>Se registró una llamada</translation>
    </message>
    <message>
        <source>Logged an email</source>
        <translation>Se registró un correo</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>Se registró una reunión</translation>
    </message>
    <message>
        <source>Logged a note</source>
        <translation>Se registró una nota</translation>
    </message>
    <message>
        <source>Logged a task</source>
        <translation>Se registró una tarea</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>Deleted the {kind} “{activity}”</source>
        <translation>Se eliminó «{activity}» ({kind})</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} registros</translation>
    </message>
    <message>
        <source>A {kind} needs words.</source>
        <translation>Falta el texto ({kind}).</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due first.</source>
        <translation>Lo que se repite necesita un primer día de vencimiento.</translation>
    </message>
    <message>
        <source>log it on the {target} {other_target}</source>
        <translation>regístrelo en {target} {other_target}</translation>
    </message>
    <message>
        <source>log it on what it became</source>
        <translation>regístrelo en el registro resultante</translation>
    </message>
    <message>
        <source>{lead} is converted and takes no new entries; {where}.</source>
        <translation>{lead} está convertido y no admite entradas nuevas; {where}.</translation>
    </message>
    <message>
        <source>Added a note to {whom}</source>
        <translation>Se añadió una nota a {whom}</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Se añadió una nota</translation>
    </message>
    <message>
        <source> with {whom}</source>
        <translation> con {whom}</translation>
    </message>
    <message>
        <source>What repeats needs a day on which it is due next.</source>
        <translation>Lo que se repite necesita el próximo día de vencimiento.</translation>
    </message>
    <message>
        <source>An activity is not linked to a {noun}.</source>
        <translation>Una actividad no se vincula con {noun}.</translation>
    </message>
    <message>
        <source> for {whom}</source>
        <translation> para {whom}</translation>
    </message>
</context>
<context>
    <name>models/activities/marking_dead</name>
    <message>
        <source>Marked dead: {reason}</source>
        <translation>Descartado: {reason}</translation>
    </message>
</context>
<context>
    <name>models/activities/next_actions</name>
    <message>
        <source>Follow up</source>
        <translation>Dar seguimiento</translation>
    </message>
    <message>
        <source>Done: “{done}” for {record}{follows}</source>
        <translation>Hecho: «{done}» para {record}{follows}</translation>
    </message>
    <message>
        <source>Planned “{said}” for {record}</source>
        <translation>Se planificó «{said}» para {record}</translation>
    </message>
    <message>
        <source>Planned nothing for {record}</source>
        <translation>Sin planes para {record}</translation>
    </message>
    <message>
        <source>, then “{next_action}”</source>
        <translation>, después «{next_action}»</translation>
    </message>
    <message>
        <source>This {kind} has been deleted meanwhile.</source>
        <translation>Este registro se ha eliminado entretanto ({kind}).</translation>
    </message>
</context>
<context>
    <name>models/activities/repeating</name>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Every {count} days</source>
        <translation>Cada {count} días</translation>
    </message>
    <message>
        <source>Every {count} weeks</source>
        <translation>Cada {count} semanas</translation>
    </message>
    <message>
        <source>Every {count} months</source>
        <translation>Cada {count} meses</translation>
    </message>
    <message>
        <source>Every {count} years</source>
        <translation>Cada {count} años</translation>
    </message>
    <message>
        <source>Every Monday</source>
        <translation>Cada lunes</translation>
    </message>
    <message>
        <source>Every Tuesday</source>
        <translation>Cada martes</translation>
    </message>
    <message>
        <source>Every Wednesday</source>
        <translation>Cada miércoles</translation>
    </message>
    <message>
        <source>Every Thursday</source>
        <translation>Cada jueves</translation>
    </message>
    <message>
        <source>Every Friday</source>
        <translation>Cada viernes</translation>
    </message>
    <message>
        <source>Every Saturday</source>
        <translation>Cada sábado</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>Cada domingo</translation>
    </message>
    <message>
        <source>Every {count} weeks on Monday</source>
        <translation>Cada {count} semanas, el lunes</translation>
    </message>
    <message>
        <source>Every {count} weeks on Tuesday</source>
        <translation>Cada {count} semanas, el martes</translation>
    </message>
    <message>
        <source>Every {count} weeks on Wednesday</source>
        <translation>Cada {count} semanas, el miércoles</translation>
    </message>
    <message>
        <source>Every {count} weeks on Thursday</source>
        <translation>Cada {count} semanas, el jueves</translation>
    </message>
    <message>
        <source>Every {count} weeks on Friday</source>
        <translation>Cada {count} semanas, el viernes</translation>
    </message>
    <message>
        <source>Every {count} weeks on Saturday</source>
        <translation>Cada {count} semanas, el sábado</translation>
    </message>
    <message>
        <source>Every {count} weeks on Sunday</source>
        <translation>Cada {count} semanas, el domingo</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Cada 2 semanas</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Cada 3 meses</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Cada 6 meses</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>“{words}” is no way to repeat; write every 2 weeks, every month or every friday.</source>
        <translation>«{words}» no es una repetición; escriba cada 2 semanas, cada mes o cada viernes.</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Cada día laborable</translation>
    </message>
    <message>
        <source>“{rule}” would come more than once a day.</source>
        <translation>«{rule}» se repetiría más de una vez al día.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for repeating.</source>
        <translation>«{rule}» no es una regla de repetición.</translation>
    </message>
</context>
<context>
    <name>models/activities/timeline</name>
    <message>
        <source>{lead} is converted. New entries belong to {at}.</source>
        <translation>{lead} está convertido. Las entradas nuevas van en {at}.</translation>
    </message>
    <message>
        <source>what it became</source>
        <translation>el registro resultante</translation>
    </message>
</context>
<context>
    <name>models/bulk_editing</name>
    <message>
        <source>Pasted {what} into {count:,} {many}{said}</source>
        <translation>Se pegó {what} en {count:,} {many}{said}</translation>
    </message>
    <message>
        <source>Set {label} of {what} to “{shown}”</source>
        <translation>Se puso {label} de {what} en «{shown}»</translation>
    </message>
    <message>
        <source>Emptied {label} of {what}</source>
        <translation>Se vació {label} de {what}</translation>
    </message>
    <message>
        <source>{written:,} cells</source>
        <translation>{written:,} celdas</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>; {count:,} refused, the first: {refused}</source>
        <translation>; rechazadas: {count:,}; la primera: {refused}</translation>
    </message>
    <message>
        <source>{field} follows from other things and is not changed by hand.</source>
        <translation>{field} depende de otros datos y no se cambia a mano.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of them are so already, or converted and kept as they are.</source>
        <translation>No ha cambiado nada: ya están todos así, o están convertidos y quedan como estaban.</translation>
    </message>
    <message>
        <source>A lead is converted by Convert…, which says what it becomes.</source>
        <translation>Un lead se convierte con Convertir…, que indica en qué se convierte.</translation>
    </message>
    <message>
        <source>There is nothing to paste here.</source>
        <translation>Aquí no hay nada que pegar.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile.</source>
        <translation>Alguien lo ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>{field} of {record}: {refusal}</source>
        <translation>{field} de {record}: {refusal}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/call_run</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Sin interés</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número erróneo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Call run</source>
        <translation>Ronda de llamadas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Try again after days</source>
        <translation>Reintentar tras (días)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>a call of {called}</source>
        <translation>una llamada a {called}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/outcomes</name>
    <message>
        <source>No answer from {called}</source>
        <translation>Sin respuesta de {called}</translation>
    </message>
    <message>
        <source>{called} asked to be called back</source>
        <translation>{called} pidió que se le vuelva a llamar</translation>
    </message>
    <message>
        <source>Agreed on a meeting with {called}</source>
        <translation>Reunión acordada con {called}</translation>
    </message>
    <message>
        <source>{called} is not interested</source>
        <translation>{called} no tiene interés</translation>
    </message>
    <message>
        <source>{number} is not the number of {record}</source>
        <translation>{number} no es el número de {record}</translation>
    </message>
    <message>
        <source>Skipped {record}</source>
        <translation>Se omitió {record}</translation>
    </message>
    <message>
        <source>Spoke on the phone, and qualified</source>
        <translation>Hablamos por teléfono y se cualificó</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Pidió que se le vuelva a llamar</translation>
    </message>
    <message>
        <source>Agreed on a meeting</source>
        <translation>Reunión acordada</translation>
    </message>
    <message>
        <source>{number} ({wrong}) is a wrong number.</source>
        <translation>{number} ({wrong}) es un número erróneo.</translation>
    </message>
    <message>
        <source>A call cannot end with “{outcome}”.</source>
        <translation>Una llamada no puede terminar con «{outcome}».</translation>
    </message>
    <message>
        <source>This is no lead, so there is nothing to convert.</source>
        <translation>No es un lead; no hay nada que convertir.</translation>
    </message>
    <message>
        <source>Not interested: {reason}</source>
        <translation>Sin interés: {reason}</translation>
    </message>
    <message>
        <source>{record} has no phone number that could be wrong.</source>
        <translation>{record} no tiene ningún teléfono que pueda ser erróneo.</translation>
    </message>
    <message>
        <source>That day is past; say one that is to come.</source>
        <translation>Ese día ya pasó; indique uno futuro.</translation>
    </message>
    <message>
        <source>Instead of “{before}”</source>
        <translation>En lugar de «{before}»</translation>
    </message>
    <message>
        <source>The run, or who was to be called, has been deleted meanwhile.</source>
        <translation>La ronda, o a quien se iba a llamar, se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>{called} has been called in this run already.</source>
        <translation>{called} ya recibió una llamada en esta ronda.</translation>
    </message>
    <message>
        <source> on {before_on}.</source>
        <translation> el {before_on}.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/passing_over</name>
    <message>
        <source>{record} {became} meanwhile</source>
        <translation>{record} {became} entretanto</translation>
    </message>
    <message>
        <source>has been converted</source>
        <translation>se ha convertido</translation>
    </message>
    <message>
        <source>has been marked dead</source>
        <translation>se ha descartado</translation>
    </message>
    <message>
        <source>{lead} is {person}, who is not to be contacted</source>
        <translation>{lead} es {person}, con quien no se debe contactar</translation>
    </message>
    <message>
        <source>{owner} has called {called} meanwhile</source>
        <translation>{owner} ha llamado a {called} entretanto</translation>
    </message>
    <message>
        <source>{name} is not to be contacted</source>
        <translation>no se debe contactar con {name}</translation>
    </message>
</context>
<context>
    <name>models/call_runs/progress</name>
    <message>
        <source>This call run has been deleted.</source>
        <translation>Esta ronda de llamadas se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>models/call_runs/running</name>
    <message>
        <source>Changed the call run {run}</source>
        <translation>Se cambió la ronda de llamadas {run}</translation>
    </message>
    <message>
        <source>Deleted the call run {run}</source>
        <translation>Se eliminó la ronda de llamadas {run}</translation>
    </message>
    <message>
        <source>Began a call run over {count:,} {many}</source>
        <translation>Se inició una ronda de llamadas con {count:,} {many}</translation>
    </message>
    <message>
        <source>Choose the {records} to call first.</source>
        <translation>Elija primero a quién llamar ({records}).</translation>
    </message>
    <message>
        <source>A call run has at most {most:,} {many}; narrow the list down first.</source>
        <translation>Una ronda de llamadas admite como máximo {most:,} {many}; acote antes la lista.</translation>
    </message>
    <message>
        <source>they are dead or converted</source>
        <translation>están descartados o convertidos</translation>
    </message>
    <message>
        <source>they are not to be contacted</source>
        <translation>no se debe contactar con ellos</translation>
    </message>
    <message>
        <source>None of these {records} can be called: {why}.</source>
        <translation>No se puede llamar a nadie de la selección ({records}): {why}.</translation>
    </message>
    <message>
        <source>; {left_out:,} left out</source>
        <translation>; excluidos: {left_out:,}</translation>
    </message>
    <message>
        <source>Try again after 1 to {longest_wait} days.</source>
        <translation>Reintente tras 1 a {longest_wait} días.</translation>
    </message>
    <message>
        <source>A script has at most {longest_script:,} characters.</source>
        <translation>Un guion tiene como máximo {longest_script:,} caracteres.</translation>
    </message>
    <message>
        <source>This call run has been deleted meanwhile.</source>
        <translation>Esta ronda de llamadas se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>A call run has a name of 1 to {longest_name} letters.</source>
        <translation>El nombre de una ronda de llamadas tiene de 1 a {longest_name} letras.</translation>
    </message>
</context>
<context>
    <name>models/change_details</name>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>(deleted {kind})</source>
        <translation>(eliminado: {kind})</translation>
    </message>
</context>
<context>
    <name>models/changes</name>
    <message>
        <source>Which kind of action, for the program</source>
        <translation>Qué tipo de acción, para el programa</translation>
    </message>
    <message>
        <source>What was done, for people</source>
        <translation>Qué se hizo, para las personas</translation>
    </message>
    <message>
        <source>JSON: the later changes of which an undo took parts along</source>
        <translation>JSON: los cambios posteriores que se deshicieron en parte al deshacer</translation>
    </message>
    <message>
        <source>The record's kind, which is its table</source>
        <translation>El tipo de registro, es decir, su tabla</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>JSON of the stored values; of changed fields only, for an update</source>
        <translation>JSON de los valores guardados; en una actualización, solo de los campos cambiados</translation>
    </message>
    <message>
        <source>Something else still depends on this record, so nothing was changed.</source>
        <translation>Otro elemento depende todavía de este registro; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something else has that name by now, so nothing was changed; rename it first.</source>
        <translation>Otro elemento ya tiene ese nombre; no se ha cambiado nada. Cámbiele el nombre antes.</translation>
    </message>
</context>
<context>
    <name>models/companies/company</name>
    <message>
        <source>Prospect</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Antiguo cliente</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>cliente potencial</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>former customer</source>
        <translation>antiguo cliente</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>socio</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>Free: company, school, association…</source>
        <translation>Libre: empresa, escuela, asociación…</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Calle 2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Ingresos anuales</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
</context>
<context>
    <name>models/companies/editing</name>
    <message>
        <source>Added {company}</source>
        <translation>Se añadió {company}</translation>
    </message>
    <message>
        <source>{part} belongs to {whole}, so it cannot be its parent company.</source>
        <translation>{part} pertenece a {whole}, así que no puede ser su empresa matriz.</translation>
    </message>
</context>
<context>
    <name>models/companies/naming</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Una empresa necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>models/data_health/checks</name>
    <message>
        <source>Opportunities past their close date</source>
        <translation>Oportunidades con la fecha de cierre vencida</translation>
    </message>
    <message>
        <source>{label} with neither email nor phone</source>
        <translation>{label} sin correo ni teléfono</translation>
    </message>
    <message>
        <source>Companies without people</source>
        <translation>Empresas sin personas</translation>
    </message>
    <message>
        <source>{many} with an invalid email</source>
        <translation>{many} con un correo no válido</translation>
    </message>
    <message>
        <source>{many} with an invalid phone</source>
        <translation>{many} con un teléfono no válido</translation>
    </message>
    <message>
        <source>without {field}</source>
        <translation>sin {field}</translation>
    </message>
</context>
<context>
    <name>models/data_health/missing</name>
    <message>
        <source>Hello {name},</source>
        <translation>Hola, {name}:</translation>
    </message>
    <message>
        <source>some of your records are not complete yet:</source>
        <translation>algunos de sus registros todavía no están completos:</translation>
    </message>
    <message>
        <source>Could you look at them, please? Thank you.</source>
        <translation>¿Podría revisarlos, por favor? Gracias.</translation>
    </message>
    <message>
        <source>  ({search_for} {query} owner:me)</source>
        <translation>  ({search_for} {query} owner:me)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>search for</source>
        <translation>buscar</translation>
    </message>
</context>
<context>
    <name>models/data_health/required</name>
    <message>
        <source>Changed what is required of {records}</source>
        <translation>Se cambiaron los datos obligatorios de {records}</translation>
    </message>
    <message>
        <source>{field} cannot be required of a {kind}.</source>
        <translation>{field} no puede ser obligatorio ({kind}).</translation>
    </message>
</context>
<context>
    <name>models/database</name>
    <message>
        <source>{why} It was opened to look; open it again once it is free.</source>
        <translation>{why} Se abrió para consultarla; vuelva a abrirla cuando esté libre.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {known}.</source>
        <translation>No se puede abrir la base de datos {name}: {known}.</translation>
    </message>
    <message>
        <source>The server of {name} does not answer; look whether it runs and the address is right.</source>
        <translation>El servidor de {name} no responde; compruebe que está en marcha y que la dirección es correcta.</translation>
    </message>
    <message>
        <source>The server knows no such database or user: {name}. Look at the address.</source>
        <translation>El servidor no conoce esa base de datos o ese usuario: {name}. Revise la dirección.</translation>
    </message>
    <message>
        <source>The database {name} is in use by another program; close it there and try again.</source>
        <translation>La base de datos {name} está en uso en otro programa; ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database {name} is read-only; copy it to a folder you may write to, or ask for the right.</source>
        <translation>La base de datos {name} es de solo lectura; cópiela a una carpeta donde pueda escribir o pida permiso.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened; its folder may be read-only. Choose another folder.</source>
        <translation>No se puede abrir la base de datos {name}; puede que su carpeta sea de solo lectura. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The database {name} is damaged; restore a backup, or choose another file.</source>
        <translation>La base de datos {name} está dañada; restaure una copia de seguridad o elija otro archivo.</translation>
    </message>
    <message>
        <source>The disk of {name} does not take what is written to it; nothing was changed. Look at the disk.</source>
        <translation>El disco de {name} no admite lo que se escribe; no se ha cambiado nada. Revise el disco.</translation>
    </message>
    <message>
        <source>The disk of {name} is full; nothing was changed. Free some space and try again.</source>
        <translation>El disco de {name} está lleno; no se ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not let you change this, so nothing was changed; an administrator gives the right.</source>
        <translation>El servidor no le permite cambiar esto, así que no se ha cambiado nada; un administrador da el permiso.</translation>
    </message>
    <message>
        <source>The database does not answer ({known}); nothing was changed. Try again.</source>
        <translation>La base de datos no responde ({known}); no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Addresses that begin with {kind} are none of a database; a server's begins with postgresql://.</source>
        <translation>Una dirección que empieza por {kind} no es de una base de datos; la de un servidor empieza por postgresql://.</translation>
    </message>
    <message>
        <source>The path of {name} is too long for a database; move it to a folder with a shorter one.</source>
        <translation>La ruta de {name} es demasiado larga para una base de datos; muévala a una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a database file; name a file in it.</source>
        <translation>{path} es una carpeta, no un archivo de base de datos; indique un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist, so the database {name} cannot be made.</source>
        <translation>La carpeta {folder} no existe; no se puede crear la base de datos {name}.</translation>
    </message>
    <message>
        <source>{name} is not a CRM Desktop database; choose another file or restore a backup.</source>
        <translation>{name} no es una base de datos de CRM Desktop; elija otro archivo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} can only be read: it is write-protected.</source>
        <translation>{name} solo se puede leer: el archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>{why} Copy it to a folder you may write to, and open the copy.</source>
        <translation>{why} Cópiela a una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of CRM Desktop; update the program to open it.</source>
        <translation>La base de datos {name} se escribió con una versión más reciente de CRM Desktop; actualice el programa para abrirla.</translation>
    </message>
    <message>
        <source>{name} is a database of another program; choose another file.</source>
        <translation>{name} es una base de datos de otro programa; elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is of an older version and cannot be brought up to date where it is; copy it to a folder you may write to, and open the copy.</source>
        <translation>{name} es de una versión anterior y no se puede actualizar donde está; copie el archivo a una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>{name} is of an older version; an administrator of the server, who owns its tables, opens it first.</source>
        <translation>{name} es de una versión anterior; antes la abre un administrador del servidor, dueño de sus tablas.</translation>
    </message>
    <message>
        <source>The database {name} cannot be opened: {error}.</source>
        <translation>No se puede abrir la base de datos {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} was replaced by another file while it was open; nothing was changed. Try again.</source>
        <translation>{name} se sustituyó por otro archivo mientras estaba abierto; no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{url} is not the address of a PostgreSQL database: {error}.</source>
        <translation>{url} no es la dirección de una base de datos PostgreSQL: {error}.</translation>
    </message>
    <message>
        <source>{name} asks for a password, or for another one.</source>
        <translation>{name} pide una contraseña, u otra distinta.</translation>
    </message>
    <message>
        <source>The server does not let you do this in {name}; an administrator gives your account the right.</source>
        <translation>El servidor no le permite hacer esto en {name}; un administrador da el permiso a su cuenta.</translation>
    </message>
</context>
<context>
    <name>models/dates_in_words</name>
    <message>
        <source>“{words}” is no date; write it like 2026-11-21, 2026-11, today, next-week or last-30-days.</source>
        <translation>«{words}» no es una fecha; escríbala como 2026-11-21, 2026-11, today, next-week o last-30-days.</translation>
    </message>
</context>
<context>
    <name>models/deleting</name>
    <message>
        <source>Deleted {name}</source>
        <translation>Se eliminó {name}</translation>
    </message>
    <message>
        <source>Deleted {count:,} {many}</source>
        <translation>Se eliminaron {count:,} {many}</translation>
    </message>
    <message>
        <source>Somebody else has deleted this already.</source>
        <translation>Alguien ya lo ha eliminado.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/kept_apart</name>
    <message>
        <source>Kept {one} and {other} apart</source>
        <translation>Se mantuvieron separados {one} y {other}</translation>
    </message>
    <message>
        <source>a pair that is kept apart</source>
        <translation>un par separado</translation>
    </message>
</context>
<context>
    <name>models/duplicates/likely_pairs</name>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same name and company</source>
        <translation>mismo nombre y empresa</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar name at the same company</source>
        <translation>nombre parecido en la misma empresa</translation>
    </message>
    <message>
        <source>similar name, same mail domain</source>
        <translation>nombre parecido, mismo dominio de correo</translation>
    </message>
    <message>
        <source>similar name in the same city</source>
        <translation>nombre parecido en la misma ciudad</translation>
    </message>
    <message>
        <source>same name and city</source>
        <translation>mismo nombre y ciudad</translation>
    </message>
    <message>
        <source>same e-mail, another name</source>
        <translation>mismo correo, otro nombre</translation>
    </message>
    <message>
        <source>same phone, another name</source>
        <translation>mismo teléfono, otro nombre</translation>
    </message>
    <message>
        <source>same name, another legal form</source>
        <translation>mismo nombre, otra forma jurídica</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>same domain, {domain}</source>
        <translation>mismo dominio, {domain}</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merge_plan</name>
    <message>
        <source>The record that is to stay is none of those that are merged.</source>
        <translation>El registro que se conserva no está entre los que se fusionan.</translation>
    </message>
    <message>
        <source>Records of the kind “{kind}” are not merged.</source>
        <translation>Los registros de tipo «{kind}» no se fusionan.</translation>
    </message>
    <message>
        <source>One of these records has been deleted meanwhile; look at them again.</source>
        <translation>Uno de estos registros se ha eliminado entretanto; revíselos de nuevo.</translation>
    </message>
    <message>
        <source>Choose two records or more to merge.</source>
        <translation>Elija dos o más registros para fusionar.</translation>
    </message>
    <message>
        <source>{converted} is converted already; merge what it became.</source>
        <translation>{converted} ya está convertido; fusione el registro resultante.</translation>
    </message>
    <message>
        <source>{field} is not chosen when records are merged.</source>
        <translation>{field} no se elige al fusionar registros.</translation>
    </message>
    <message>
        <source>{one} is {outcome} and counts in reports of the past; let it be the one that stays.</source>
        <translation>{one} está {outcome} y cuenta en informes anteriores; haga que sea el que se conserva.</translation>
    </message>
</context>
<context>
    <name>models/duplicates/merging</name>
    <message>
        <source>Merged {count:,} {what} into {kept}</source>
        <translation>Fusión de {count:,} {what} en {kept}</translation>
    </message>
    <message>
        <source>Somebody else has changed one of these records meanwhile; look at them again.</source>
        <translation>Alguien ha modificado uno de estos registros entretanto; revíselos de nuevo.</translation>
    </message>
    <message>
        <source>Contact {going}</source>
        <translation>Contacto: {going}</translation>
    </message>
</context>
<context>
    <name>models/editing</name>
    <message>
        <source>Changed {model} of {record}</source>
        <translation>Se cambió {model} de {record}</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} campos</translation>
    </message>
    <message>
        <source>“{text}” is no {label}; it is one of: {among}.</source>
        <translation>«{text}» no es válido en {label}; debe ser: {among}.</translation>
    </message>
    <message>
        <source>Somebody else has changed {record} meanwhile; look at it again, then change it.</source>
        <translation>Alguien ha modificado {record} entretanto; revíselo de nuevo y después cámbielo.</translation>
    </message>
    <message>
        <source>“{value}” does not look like an e-mail address.</source>
        <translation>«{value}» no parece una dirección de correo.</translation>
    </message>
    <message>
        <source>{label} cannot be empty.</source>
        <translation>{label} no puede estar vacío.</translation>
    </message>
    <message>
        <source>{label} is an amount, and “{value}” is none.</source>
        <translation>{label} es un importe, y «{value}» no lo es.</translation>
    </message>
    <message>
        <source>{label} is {largest_amount:,} at most.</source>
        <translation>{label} es como máximo {largest_amount:,}.</translation>
    </message>
    <message>
        <source>{label} is between 0 and {highest:,}.</source>
        <translation>{label} está entre 0 y {highest:,}.</translation>
    </message>
    <message>
        <source>{label} is yes or no, and “{value}” is neither.</source>
        <translation>{label} es sí o no, y «{value}» no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>There is no {label} “{value}”.</source>
        <translation>No existe «{value}» en {label}.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>{who} has changed {field} of {record} meanwhile.</source>
        <translation>{who} ha modificado entretanto {field} de {record}.</translation>
    </message>
    <message>
        <source>{label} is a whole number, and “{value}” is none.</source>
        <translation>{label} es un número entero, y «{value}» no lo es.</translation>
    </message>
    <message>
        <source>{label} is a date, and “{value}” is none.</source>
        <translation>{label} es una fecha, y «{value}» no lo es.</translation>
    </message>
</context>
<context>
    <name>models/exports/calendar</name>
    <message>
        <source>Nothing is planned, so there is nothing for a calendar.</source>
        <translation>No hay nada planificado; no hay nada para un calendario.</translation>
    </message>
    <message>
        <source>{file} was not written: it could not be read again.</source>
        <translation>{file} no se ha escrito: no se pudo volver a leer.</translation>
    </message>
</context>
<context>
    <name>models/exports/exporting</name>
    <message>
        <source>{target} should end in .xlsx, .csv or .vcf.</source>
        <translation>{target} debe terminar en .xlsx, .csv o .vcf.</translation>
    </message>
    <message>
        <source>{plural} cannot be vCards; export them to .xlsx or .csv.</source>
        <translation>{plural}: no se pueden exportar como vCard; use .xlsx o .csv.</translation>
    </message>
    <message>
        <source>{target} was not written: it would have held {found:,} of {count:,} {plural}, as some were changed meanwhile. Try again.</source>
        <translation>{target} no se ha escrito: solo contendría {found:,} de {count:,} {plural}, porque algunos cambiaron entretanto. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>models/exports/kinds</name>
    <message>
        <source>“{plural}” is no kind of record; there are {known}.</source>
        <translation>«{plural}» no es un tipo de registro; los tipos son {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no field of {plural}; the fields are {known}.</source>
        <translation>«{name}» no es un campo de {plural}; los campos son {known}.</translation>
    </message>
</context>
<context>
    <name>models/exports/qr_code</name>
    <message>
        <source>The contact of {sheet} is too long for a code that a phone can read.</source>
        <translation>El contacto de {sheet} es demasiado largo para un código legible con el teléfono.</translation>
    </message>
</context>
<context>
    <name>models/exports/sheet_rows</name>
    <message>
        <source>“{text}…” has {length:,} characters and a workbook's cell holds {longest:,}; export to CSV instead.</source>
        <translation>«{text}…» tiene {length:,} caracteres y una celda de un libro admite {longest:,}; exporte a CSV.</translation>
    </message>
</context>
<context>
    <name>models/exports/whole_file</name>
    <message>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {target}: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist, so {target} cannot be written there.</source>
        <translation>La carpeta {parent} no existe; no se puede escribir {target} en ella.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {parent} is read-only or the file is open elsewhere.</source>
        <translation>No se puede escribir {target}: {parent} es de solo lectura o el archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>{target} cannot be written: the disk is full. Free some space or choose another place.</source>
        <translation>No se puede escribir {target}: el disco está lleno. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file in it.</source>
        <translation>{target} es una carpeta; indique un archivo que esté en ella.</translation>
    </message>
</context>
<context>
    <name>models/exports/workbook</name>
    <message>
        <source>A sheet holds {count:,} rows and there are more; export to CSV instead.</source>
        <translation>Una hoja admite {count:,} filas y hay más; exporte a CSV.</translation>
    </message>
</context>
<context>
    <name>models/files/keeping</name>
    <message>
        <source>Kept {called} with {whom}</source>
        <translation>Se guardó {called} en {whom}</translation>
    </message>
    <message>
        <source>Deleted the file {kept}</source>
        <translation>Se eliminó el archivo {kept}</translation>
    </message>
    <message>
        <source>{called} is empty, so there is nothing to keep.</source>
        <translation>{called} está vacío; no hay nada que guardar.</translation>
    </message>
    <message>
        <source>The content of {kept} is missing from the database; a backup may still hold it.</source>
        <translation>El contenido de {kept} falta en la base de datos; puede que una copia de seguridad aún lo contenga.</translation>
    </message>
    <message>
        <source>{name} has {size:,.0f} MB; files up to {largest} MB are kept, since every backup of the database carries them. Keep a link to it in a note instead.</source>
        <translation>{name} ocupa {size:,.0f} MB; se guardan archivos de hasta {largest} MB, porque cada copia de seguridad de la base de datos los incluye. Guarde en su lugar un enlace en una nota.</translation>
    </message>
    <message>
        <source>{called} is kept with {record} already.</source>
        <translation>{called} ya está guardado en {record}.</translation>
    </message>
    <message>
        <source>A file is not kept with a {noun}.</source>
        <translation>No se guardan archivos con {noun}.</translation>
    </message>
</context>
<context>
    <name>models/files/kept_file</name>
    <message>
        <source>In bytes</source>
        <translation>En bytes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Recibido con</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>El correo</translation>
    </message>
</context>
<context>
    <name>models/finding</name>
    <message>
        <source>View of {many}</source>
        <translation>Vista de {many}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_blocks</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Closed + weighted</source>
        <translation>Cerrado + ponderado</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Fecha vencida</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <source>Times put off</source>
        <translation>Aplazamientos</translation>
    </message>
    <message>
        <source>Days put off</source>
        <translation>Días aplazados</translation>
    </message>
    <message>
        <source>Snapshot of</source>
        <translation>Instantánea de</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>money</comment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Won of the weighted</source>
        <translation>Ganado / ponderado</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Importe, {currency}</translation>
    </message>
    <message>
        <source>Quotas, {period}</source>
        <translation>Cuotas, {period}</translation>
    </message>
    <message>
        <source>How far the figures can be trusted</source>
        <translation>Hasta qué punto son fiables las cifras</translation>
    </message>
    <message>
        <source>What was foretold, and what came</source>
        <translation>Lo previsto y lo conseguido</translation>
    </message>
    <message>
        <source>In the total on {before}</source>
        <translation>Total a {before}</translation>
    </message>
    <message>
        <source>In the total on {after}</source>
        <translation>Total a {after}</translation>
    </message>
    <message>
        <source>Weighted, {currency}</source>
        <translation>Ponderado, {currency}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
</context>
<context>
    <name>models/forecasts/around_sheets</name>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>De qué a qué</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Foretold, weighted, {currency}</source>
        <translation>Previsto, ponderado, {currency}</translation>
    </message>
    <message>
        <source>Commit, {currency}</source>
        <translation>Compromiso, {currency}</translation>
    </message>
    <message>
        <source>Won, {currency}</source>
        <translation>Ganado, {currency}</translation>
    </message>
    <message>
        <source>Won of it</source>
        <translation>Ganado de ello</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>models/forecasts/bridge</name>
    <message>
        <source>New</source>
        <comment>in the bridge</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Aumentado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Retrasado</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>money</comment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>another pipeline, date or category brought it in or took it out, or it closes in another month</source>
        <translation>otro pipeline, fecha o categoría la hizo entrar o salir, o se cierra en otro mes</translation>
    </message>
    <message>
        <source>is expected after {period} now</source>
        <translation>ahora se espera después de {period}</translation>
    </message>
    <message>
        <source>has passed its close date</source>
        <translation>ha pasado su fecha de cierre</translation>
    </message>
    <message>
        <source>an opportunity that was made since</source>
        <translation>una oportunidad creada desde entonces</translation>
    </message>
    <message>
        <source>was decided on {day}, and is open again</source>
        <translation>se cerró el {day} y vuelve a estar abierta</translation>
    </message>
    <message>
        <source>its amount or likelihood is higher</source>
        <translation>su importe o su probabilidad es mayor</translation>
    </message>
    <message>
        <source>the same money, another rate</source>
        <translation>el mismo dinero, otro tipo de cambio</translation>
    </message>
    <message>
        <source>its amount or likelihood is lower</source>
        <translation>su importe o su probabilidad es menor</translation>
    </message>
    <message>
        <source>still open, but {later}</source>
        <translation>sigue abierta, pero {later}</translation>
    </message>
    <message>
        <source>as it stood before</source>
        <translation>tal como estaba antes</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>eliminada desde entonces</translation>
    </message>
    <message>
        <source>another period or pipeline brought it in or took it out</source>
        <translation>otro periodo o pipeline la hizo entrar o salir</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sin importe</translation>
    </message>
    <message>
        <source>The snapshot of {on} counts in {currency}, this one in {other_currency}; the two cannot be compared.</source>
        <translation>La instantánea del {on} está en {currency} y esta en {other_currency}; no se pueden comparar.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecast</name>
    <message>
        <source>No owner</source>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sin empresa</translation>
    </message>
</context>
<context>
    <name>models/forecasts/forecasting</name>
    <message>
        <source>There is no pipeline “{wanted}”.</source>
        <translation>No existe el pipeline «{wanted}».</translation>
    </message>
</context>
<context>
    <name>models/forecasts/printing</name>
    <message>
        <source>By {by} and {group}</source>
        <translation>Por {by} y {group}</translation>
    </message>
    <message>
        <source>Left out of the totals</source>
        <translation>Fuera de los totales</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Ganado y perdido</translation>
    </message>
    <message>
        <source>Opportunity, company</source>
        <translation>Oportunidad, empresa</translation>
    </message>
    <message>
        <source>Stage, owner</source>
        <translation>Etapa, propietario</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan los términos</translation>
    </message>
    <message>
        <source>Amount and weighted amount by {by} of expected close</source>
        <translation>Importe e importe ponderado por {by} de cierre previsto</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Qué y por qué</translation>
    </message>
    <message>
        <source>The opportunities behind it</source>
        <translation>Las oportunidades que lo componen</translation>
    </message>
    <message>
        <source>The opportunities left out</source>
        <translation>Las oportunidades excluidas</translation>
    </message>
</context>
<context>
    <name>models/forecasts/quotas</name>
    <message>
        <source>Set the quota of {owner} for {key}</source>
        <translation>Se fijó la cuota de {owner} para {key}</translation>
    </message>
    <message>
        <source>The remark can have {longest_remark:,} characters at most.</source>
        <translation>La observación puede tener como máximo {longest_remark:,} caracteres.</translation>
    </message>
    <message>
        <source>Took back the quota of {owner} for {key}</source>
        <translation>Se retiró la cuota de {owner} para {key}</translation>
    </message>
    <message>
        <source>A {called} cannot be less than nothing.</source>
        <translation>{called}: no puede ser menor que cero.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshot</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>The first of its week, kept unasked</source>
        <translation>La primera de su semana, guardada sin pedirlo</translation>
    </message>
    <message>
        <source>To the snapshot's currency on that day</source>
        <translation>A la moneda de la instantánea en ese día</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Comienza el</translation>
    </message>
</context>
<context>
    <name>models/forecasts/snapshots</name>
    <message>
        <source>Removed the snapshot of {kept}</source>
        <translation>Se eliminó la instantánea de {kept}</translation>
    </message>
    <message>
        <source>Kept a snapshot of 1 open opportunity</source>
        <translation>Se guardó una instantánea (oportunidades abiertas: 1)</translation>
    </message>
    <message>
        <source>Kept a snapshot of {count} open opportunities</source>
        <translation>Se guardó una instantánea (oportunidades abiertas: {count})</translation>
    </message>
    <message>
        <source>The name of a snapshot can have {longest_name} characters at most.</source>
        <translation>El nombre de una instantánea puede tener como máximo {longest_name} caracteres.</translation>
    </message>
    <message>
        <source>There is no open opportunity, so there is nothing to keep.</source>
        <translation>No hay ninguna oportunidad abierta; no hay nada que guardar.</translation>
    </message>
    <message>
        <source>There is no snapshot “{wanted}”.</source>
        <translation>No existe la instantánea «{wanted}».</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Todavía no hay ninguna instantánea.</translation>
    </message>
</context>
<context>
    <name>models/forecasts/statement</name>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>Weighted forecast {span_of}: {total}{no_break}{currency}</source>
        <translation>Previsión ponderada, {span_of}: {total}{no_break}{currency}</translation>
    </message>
    <message>
        <source>{statement}, {share} of it untouched for {untouched_days} days</source>
        <translation>{statement}, un {share} sin actividad en {untouched_days} días</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{pipeline} · as of {as_of} · by {by} and {group} · in {currency}</source>
        <translation>{pipeline} · a {as_of} · por {by} y {group} · en {currency}</translation>
    </message>
    <message>
        <source>the close date has passed and the opportunity is still open</source>
        <translation>la fecha de cierre ha pasado y la oportunidad sigue abierta</translation>
    </message>
    <message>
        <source>All money is in {currency}. {known}Money without a known rate is listed apart, never added.</source>
        <translation>Todos los importes están en {currency}. {known}El dinero sin tipo de cambio conocido figura aparte y nunca se suma.</translation>
    </message>
    <message>
        <source>Nothing to forecast: no open opportunity has both an amount and a close date ahead</source>
        <translation>Nada que prever: ninguna oportunidad abierta tiene importe y fecha de cierre futura</translation>
    </message>
    <message>
        <source>Pipeline {pipeline}</source>
        <translation>Pipeline {pipeline}</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Todos los pipelines</translation>
    </message>
    <message>
        <source>Exchanged at the rate kept with the opportunity, or else at that of the day ({rates}); what was won or lost, at the rate of then. </source>
        <translation>Convertido al tipo guardado con la oportunidad o, si no lo hay, al del día ({rates}); lo ganado o perdido, al tipo de entonces. </translation>
    </message>
    <message>
        <source>{share} of the amount</source>
        <translation>{share} del importe</translation>
    </message>
    <message>
        <source>{count} past their close date</source>
        <translation>{count} con la fecha de cierre vencida</translation>
    </message>
    <message>
        <source>Won in {this_period}</source>
        <translation>Ganado en {this_period}</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Sin fecha de cierre</translation>
    </message>
    <message>
        <source>nobody has said when it may close</source>
        <translation>nadie ha indicado cuándo podría cerrarse</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sin importe</translation>
    </message>
    <message>
        <source>nobody has said what it is worth</source>
        <translation>nadie ha indicado cuánto vale</translation>
    </message>
    <message>
        <source>at the amount recorded when it was won</source>
        <translation>por el importe registrado al ganarla</translation>
    </message>
    <message>
        <source>at the amount recorded when it was lost</source>
        <translation>por el importe registrado al perderla</translation>
    </message>
    <message>
        <source>What the open opportunities are worth if all are won.</source>
        <translation>Lo que valen las oportunidades abiertas si se ganan todas.</translation>
    </message>
    <message>
        <source>Amount × likelihood, opportunity by opportunity, then added up.</source>
        <translation>Importe × probabilidad, oportunidad por oportunidad, y después la suma.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>The stage's, unless somebody has set it by hand.</source>
        <translation>La de la etapa, salvo que alguien la haya fijado a mano.</translation>
    </message>
    <message>
        <source>The {by} of the expected close date, from {day} on.</source>
        <translation>El {by} de la fecha de cierre prevista, a partir del {day}.</translation>
    </message>
    <message>
        <source>Open, with a close date before {day}. In no total.</source>
        <translation>Oportunidades abiertas con fecha de cierre anterior al {day}. En ningún total.</translation>
    </message>
    <message>
        <source>No date, no amount</source>
        <translation>Sin fecha, sin importe</translation>
    </message>
    <message>
        <source>Open, but without a close date or an amount. In no total.</source>
        <translation>Oportunidades abiertas sin fecha de cierre o sin importe. En ningún total.</translation>
    </message>
    <message>
        <source>Neither changed nor written to, called or met for {untouched_days} days before {day}.</source>
        <translation>Sin modificaciones, mensajes, llamadas ni reuniones en los {untouched_days} días anteriores al {day}.</translation>
    </message>
    <message>
        <source>Commit, best case</source>
        <translation>Compromiso, mejor caso</translation>
    </message>
    <message>
        <source>The amount whose owner commits to it, or expects it in the best case; parts of the amount.</source>
        <translation>El importe al que se compromete su propietario, o que espera en el mejor caso; partes del importe.</translation>
    </message>
    <message>
        <source>Won in the {by} already; not part of the amount, which is still open.</source>
        <translation>Ya ganado en el {by}; no forma parte del importe, que sigue abierto.</translation>
    </message>
    <message>
        <source>Won, lost</source>
        <translation>Ganado, perdido</translation>
    </message>
    <message>
        <source>Outcomes as they were recorded, whatever has become of the opportunity since.</source>
        <translation>Resultados tal como se registraron, sea lo que sea de la oportunidad desde entonces.</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>left out by its forecast category</source>
        <translation>excluido por su categoría de previsión</translation>
    </message>
    <message>
        <source>In {code}</source>
        <translation>En {code}</translation>
    </message>
    <message>
        <source>no rate to {currency} is known</source>
        <translation>no se conoce el tipo de cambio a {currency}</translation>
    </message>
    <message>
        <source>Won or lost in {code}</source>
        <translation>Ganado o perdido en {code}</translation>
    </message>
</context>
<context>
    <name>models/forecasts/workbook</name>
    <message>
        <source>Likelihood, %</source>
        <translation>Probabilidad, %</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>models/founding</name>
    <message>
        <source>Identified</source>
        <translation>Identificada</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Oferta enviada</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganada</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>Nobody has tried to reach them yet.</source>
        <translation>Nadie ha intentado contactar todavía.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>We have tried, and wait or try again.</source>
        <translation>Lo hemos intentado; esperamos o insistimos.</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>They want to hear more; talk, then qualify.</source>
        <translation>Quiere saber más; hable con él y después cualifíquelo.</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Not interested or not reachable; kept, so that later lists know them.</source>
        <translation>Sin interés o ilocalizable; se conserva para reconocerlo en listas futuras.</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>Became a person, company or opportunity.</source>
        <translation>Se convirtió en persona, empresa u oportunidad.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Bad timing</source>
        <translation>Mal momento</translation>
    </message>
    <message>
        <source>No fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
</context>
<context>
    <name>models/guidelines/guidelines</name>
    <message>
        <source>never engaged</source>
        <translation>sin interacción</translation>
    </message>
    <message>
        <source>engaged, not qualified</source>
        <translation>con interacción, sin cualificar</translation>
    </message>
    <message>
        <source>qualified: somebody</source>
        <translation>cualificado: alguien</translation>
    </message>
    <message>
        <source>qualified: an organisation</source>
        <translation>cualificado: una organización</translation>
    </message>
    <message>
        <source>a deal</source>
        <translation>un negocio</translation>
    </message>
    <message>
        <source>after the first win</source>
        <translation>tras la primera venta ganada</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>left the working lists, kept</source>
        <translation>fuera de las listas de trabajo, conservado</translation>
    </message>
    <message>
        <source>closed: became more</source>
        <translation>cerrado: pasó a ser más</translation>
    </message>
    <message>
        <source>follows from what is logged</source>
        <translation>se deduce de lo registrado</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Los pasos</translation>
    </message>
    <message>
        <source>This word is not in the guidelines any more.</source>
        <translation>Este término ya no está en los criterios.</translation>
    </message>
    <message>
        <source>Somebody has said meanwhile what “{word}” means; read it first.</source>
        <translation>Alguien ha definido «{word}» entretanto; léalo antes.</translation>
    </message>
    <message>
        <source>A definition can have {longest_definition:,} characters at most.</source>
        <translation>Una definición puede tener como máximo {longest_definition:,} caracteres.</translation>
    </message>
    <message>
        <source>Nobody has written, called or met, neither they nor we.</source>
        <translation>Nadie ha escrito, llamado ni se ha reunido, ni por su parte ni por la nuestra.</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>En un sentido</translation>
    </message>
    <message>
        <source>Contact one way only, theirs or ours: it stays a lead.</source>
        <translation>Contacto en un solo sentido, suyo o nuestro: sigue siendo un lead.</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Both have been in touch: time to qualify, or to say why not.</source>
        <translation>Ambas partes han estado en contacto: es hora de cualificar o de decir por qué no.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Lead statuses</source>
        <translation>Estados de los leads</translation>
    </message>
    <message>
        <source>your own judgement</source>
        <translation>su propio criterio</translation>
    </message>
</context>
<context>
    <name>models/guidelines/printing</name>
    <message>
        <source>Guidelines</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>What we at {office} mean by our words</source>
        <translation>Qué entendemos en {office} por nuestros términos</translation>
    </message>
    <message>
        <source>What we mean by our words</source>
        <translation>Qué entendemos por nuestros términos</translation>
    </message>
    <message>
        <source>Guidelines · as of {day}</source>
        <translation>Criterios · a {day}</translation>
    </message>
    <message>
        <source>Not defined yet.</source>
        <translation>Sin definir todavía.</translation>
    </message>
</context>
<context>
    <name>models/imports/apart</name>
    <message>
        <source>The process that reads workbooks has failed.</source>
        <translation>El proceso que lee los libros ha fallado.</translation>
    </message>
</context>
<context>
    <name>models/imports/choices</name>
    <message>
        <source>Skip them</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Create them anyway</source>
        <translation>Crearlas de todos modos</translation>
    </message>
</context>
<context>
    <name>models/imports/columns</name>
    <message>
        <source>Postal code {text} is short; was it {other_text}?</source>
        <translation>El código postal {text} es corto; ¿era {other_text}?</translation>
    </message>
    <message>
        <source>{label} “{{}}” is neither yes nor no.</source>
        <translation>{label} «{{}}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is none of {known}.</source>
        <translation>{label} «{{}}» no es ninguna de estas opciones: {known}.</translation>
    </message>
    <message>
        <source>{label} “{{}}” is not an e-mail address.</source>
        <translation>{label} «{{}}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>{label} has {count:,} characters; {longest:,} are the most we can keep.</source>
        <translation>{label} tiene {count:,} caracteres; se pueden guardar como máximo {longest:,}.</translation>
    </message>
    <message>
        <source>{label} “{text}” {doubt}; it is kept as it is.</source>
        <translation>{label} «{text}» {doubt}; se conserva tal cual.</translation>
    </message>
    <message>
        <source>{label} {text} came as a number: a leading zero may be lost.</source>
        <translation>{label} {text} venía como número: puede faltar un cero inicial.</translation>
    </message>
</context>
<context>
    <name>models/imports/dates</name>
    <message>
        <source>day first</source>
        <translation>el día primero</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>el mes primero</translation>
    </message>
</context>
<context>
    <name>models/imports/deals</name>
    <message>
        <source>the opportunity {name}</source>
        <translation>la oportunidad {name}</translation>
    </message>
</context>
<context>
    <name>models/imports/deciding</name>
    <message>
        <source>row {row_numbers}</source>
        <translation>fila {row_numbers}</translation>
    </message>
    <message>
        <source>a row of {file}, imported on {day}</source>
        <translation>una fila de {file}, importado el {day}</translation>
    </message>
    <message>
        <source>, which a list of {kind} leaves as it is</source>
        <translation>, que una lista de {kind} deja como está</translation>
    </message>
</context>
<context>
    <name>models/imports/fields</name>
    <message>
        <source>Is a company</source>
        <translation>Es una empresa</translation>
    </message>
    <message>
        <source>Opportunity: amount</source>
        <translation>Oportunidad: importe</translation>
    </message>
    <message>
        <source>Opportunity: stage</source>
        <translation>Oportunidad: etapa</translation>
    </message>
    <message>
        <source>Opportunity: close date</source>
        <translation>Oportunidad: fecha de cierre</translation>
    </message>
    <message>
        <source>Reason (not imported)</source>
        <translation>Motivo (no importada)</translation>
    </message>
</context>
<context>
    <name>models/imports/importing</name>
    <message>
        <source>Imported {made}{sold} from {file_name}{also}</source>
        <translation>Importación de {made}{sold} desde {file_name}{also}</translation>
    </message>
    <message>
        <source>Found nothing new in {file_name}</source>
        <translation>No se encontró nada nuevo en {file_name}</translation>
    </message>
    <message>
        <source>Updated {updated} from {file_name}</source>
        <translation>Actualización de {updated} desde {file_name}</translation>
    </message>
    <message>
        <source>, updated {counts:,}</source>
        <translation>, actualizados: {counts:,}</translation>
    </message>
    <message>
        <source> and 1 opportunity</source>
        <translation> y 1 oportunidad</translation>
    </message>
    <message>
        <source> and {deals:,} opportunities</source>
        <translation> y {deals:,} oportunidades</translation>
    </message>
</context>
<context>
    <name>models/imports/leftovers</name>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>answers of yes or no</source>
        <translation>respuestas de sí o no</translation>
    </message>
    <message>
        <source>No field yet; it holds {type_words}.</source>
        <translation>Aún sin campo; contiene {type_words}.</translation>
    </message>
    <message>
        <source>Passwords, cards and personal numbers stay out.</source>
        <translation>Contraseñas, tarjetas y números personales no se importan.</translation>
    </message>
    <message>
        <source>Seldom of use.</source>
        <translation>Rara vez útil.</translation>
    </message>
    <message>
        <source>Marks of another system, of no use here.</source>
        <translation>Marcas de otro sistema, sin utilidad aquí.</translation>
    </message>
    <message>
        <source>Worth keeping in the note.</source>
        <translation>Conviene conservarlo en la nota.</translation>
    </message>
    <message>
        <source>Another column has its field.</source>
        <translation>Otra columna ya ocupa su campo.</translation>
    </message>
</context>
<context>
    <name>models/imports/list_import</name>
    <message>
        <source>The change that wrote it</source>
        <translation>El cambio que lo escribió</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>leads, people, companies or opportunities</source>
        <translation>leads, personas, empresas u oportunidades</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 del contenido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>JSON: {header: field}, as it was when the list came in</source>
        <translation>JSON: {header: field}, tal como estaba al llegar la lista</translation>
    </message>
    <message>
        <source>JSON: the refused rows with their reasons, to save as a workbook</source>
        <translation>JSON: las filas rechazadas con sus motivos, para guardarlas como libro</translation>
    </message>
    <message>
        <source>Base64 of eight bytes a row</source>
        <translation>Base64 de ocho bytes por fila</translation>
    </message>
    <message>
        <source>As the user called it; empty for the one that comes back by itself</source>
        <translation>Con el nombre que le dio el usuario; vacío si se recupera por sí sola</translation>
    </message>
    <message>
        <source>The folded headers, joined</source>
        <translation>Los encabezados normalizados, unidos</translation>
    </message>
    <message>
        <source>JSON: {header: field}</source>
        <translation>JSON: {header: field}</translation>
    </message>
    <message>
        <source>the import of {file_name}</source>
        <translation>la importación de {file_name}</translation>
    </message>
</context>
<context>
    <name>models/imports/list_quality</name>
    <message>
        <source>Dead</source>
        <comment>many</comment>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Contacted</source>
        <comment>many</comment>
        <translation>Contactados</translation>
    </message>
    <message>
        <source>Converted</source>
        <comment>many</comment>
        <translation>Convertidos</translation>
    </message>
    <message>
        <source>Per qualified lead</source>
        <translation>Por lead cualificado</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>models/imports/mapping</name>
    <message>
        <source>The file has no column “{header}”; it has {headers}.</source>
        <translation>El archivo no tiene la columna «{header}»; tiene {headers}.</translation>
    </message>
    <message>
        <source>“{wanted}” names no own field; write {own}Shoe size for one called Shoe size.</source>
        <translation>«{wanted}» no nombra ningún campo personalizado; escriba {own}Talla para uno llamado Talla.</translation>
    </message>
    <message>
        <source>“{wanted}” is no field of {kind}; there are {known}.</source>
        <translation>«{wanted}» no es un campo de {kind}; los campos son {known}.</translation>
    </message>
</context>
<context>
    <name>models/imports/phones</name>
    <message>
        <source>can't be a phone number</source>
        <translation>no puede ser un número de teléfono</translation>
    </message>
    <message>
        <source>has no area code</source>
        <translation>no tiene prefijo</translation>
    </message>
</context>
<context>
    <name>models/imports/pipeline_plan</name>
    <message>
        <source>Open</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage “{text}”.</source>
        <translation>El pipeline {pipeline} no tiene la etapa «{text}».</translation>
    </message>
</context>
<context>
    <name>models/imports/preview</name>
    <message>
        <source> with the opportunity {name}</source>
        <translation> con la oportunidad {name}</translation>
    </message>
    <message>
        <source>updates {reason}</source>
        <translation>actualiza {reason}</translation>
    </message>
    <message>
        <source>duplicate of {reason}</source>
        <translation>duplicada de {reason}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>rechazada: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
</context>
<context>
    <name>models/imports/problems</name>
    <message>
        <source>row without a name</source>
        <translation>fila sin nombre</translation>
    </message>
    <message>
        <source>rows without a name</source>
        <translation>filas sin nombre</translation>
    </message>
    <message>
        <source>user of this program</source>
        <translation>usuario de este programa</translation>
    </message>
    <message>
        <source>users of this program</source>
        <translation>usuarios de este programa</translation>
    </message>
    <message>
        <source>owner who is no user of this program</source>
        <translation>propietario que no es usuario de este programa</translation>
    </message>
    <message>
        <source>owners who are no users of this program</source>
        <translation>propietarios que no son usuarios de este programa</translation>
    </message>
    <message>
        <source>row that came with an earlier import</source>
        <translation>fila que ya llegó con otra importación</translation>
    </message>
    <message>
        <source>rows that came with an earlier import</source>
        <translation>filas que ya llegaron con otra importación</translation>
    </message>
    <message>
        <source>stage that the pipeline does not have</source>
        <translation>etapa que el pipeline no tiene</translation>
    </message>
    <message>
        <source>stages that the pipeline does not have</source>
        <translation>etapas que el pipeline no tiene</translation>
    </message>
    <message>
        <source>e-mail address that is none</source>
        <translation>dirección de correo no válida</translation>
    </message>
    <message>
        <source>e-mail addresses that are none</source>
        <translation>direcciones de correo no válidas</translation>
    </message>
    <message>
        <source>date that can't be read</source>
        <translation>fecha ilegible</translation>
    </message>
    <message>
        <source>dates that can't be read</source>
        <translation>fechas ilegibles</translation>
    </message>
    <message>
        <source>number that can't be read</source>
        <translation>número ilegible</translation>
    </message>
    <message>
        <source>numbers that can't be read</source>
        <translation>números ilegibles</translation>
    </message>
    <message>
        <source>answer that is neither yes nor no</source>
        <translation>respuesta que no es ni sí ni no</translation>
    </message>
    <message>
        <source>answers that are neither yes nor no</source>
        <translation>respuestas que no son ni sí ni no</translation>
    </message>
    <message>
        <source>phone number to look at</source>
        <translation>número de teléfono por revisar</translation>
    </message>
    <message>
        <source>phone numbers to look at</source>
        <translation>números de teléfono por revisar</translation>
    </message>
    <message>
        <source>postal code that seems short</source>
        <translation>código postal que parece corto</translation>
    </message>
    <message>
        <source>postal codes that seem short</source>
        <translation>códigos postales que parecen cortos</translation>
    </message>
    <message>
        <source>{label} that is unknown or too long</source>
        <translation>valor de {label} desconocido o demasiado largo</translation>
    </message>
    <message>
        <source>values of {label} that are unknown or too long</source>
        <translation>valores de {label} desconocidos o demasiado largos</translation>
    </message>
    <message>
        <source>{label} to look at</source>
        <translation>valor de {label} por revisar</translation>
    </message>
    <message>
        <source>values of {label} to look at</source>
        <translation>valores de {label} por revisar</translation>
    </message>
</context>
<context>
    <name>models/imports/protected</name>
    <message>
        <source>it is protected by a password. Save it without one and import it again</source>
        <translation>está protegido con contraseña. Guárdelo sin ella e impórtelo de nuevo</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>la contraseña es incorrecta</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>“{source}” can't be read: {cause}.</source>
        <translation>No se puede leer «{source}»: {cause}.</translation>
    </message>
    <message>
        <source>it is protected in a way that only the program it was made with opens</source>
        <translation>está protegido de un modo que solo abre el programa con el que se creó</translation>
    </message>
    <message>
        <source>it is protected by a password, and damaged</source>
        <translation>está protegido con contraseña y dañado</translation>
    </message>
</context>
<context>
    <name>models/imports/refused_rows</name>
    <message>
        <source>{stem} refused.xlsx</source>
        <translation>{stem} rechazadas.xlsx</translation>
    </message>
    <message>
        <source>{stem} refused {again}.xlsx</source>
        <translation>{stem} rechazadas {again}.xlsx</translation>
    </message>
</context>
<context>
    <name>models/imports/refusing</name>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>El pipeline</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>La etapa</translation>
    </message>
    <message>
        <source>“{}” is no user of this program; the owner chosen for the list gets it.</source>
        <translation>«{}» no es usuario de este programa; se asigna al propietario elegido para la lista.</translation>
    </message>
    <message>
        <source>There is no lead status “{texts}”.</source>
        <translation>No existe el estado de lead «{texts}».</translation>
    </message>
    <message>
        <source>A tag has {sorted_characters} characters at most.</source>
        <translation>Una etiqueta tiene como máximo {sorted_characters} caracteres.</translation>
    </message>
    <message>
        <source>{names} is a user of this program.</source>
        <translation>{names} es usuario de este programa.</translation>
    </message>
    <message>
        <source>{what} has a name of {count:,} characters; {sorted_characters} are the most.</source>
        <translation>{what} tiene un nombre de {count:,} caracteres; el máximo es {sorted_characters}.</translation>
    </message>
    <message>
        <source>It has no name, company, e-mail or phone.</source>
        <translation>No tiene nombre, empresa, correo ni teléfono.</translation>
    </message>
</context>
<context>
    <name>models/imports/remembering</name>
    <message>
        <source>A mapping needs a name to be found again.</source>
        <translation>Una asignación necesita un nombre para volver a encontrarla.</translation>
    </message>
    <message>
        <source>There is no mapping called “{name}”.</source>
        <translation>No existe la asignación «{name}».</translation>
    </message>
</context>
<context>
    <name>models/imports/source</name>
    <message>
        <source>“{name}” can't be read: {cause}.</source>
        <translation>No se puede leer «{name}»: {cause}.</translation>
    </message>
</context>
<context>
    <name>models/imports/spreadsheet</name>
    <message>
        <source>There is nothing to import: the clipboard holds no text.</source>
        <translation>No hay nada que importar: el portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: the file is empty.</source>
        <translation>No se puede importar «{path}»: el archivo está vacío.</translation>
    </message>
    <message>
        <source>“{path}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>No se puede importar «{path}»: solo contiene celdas vacías.</translation>
    </message>
    <message>
        <source>Column {position}</source>
        <translation>Columna {position}</translation>
    </message>
    <message>
        <source>“{path}” can't be read: there is no such file.</source>
        <translation>No se puede leer «{path}»: no existe ese archivo.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a folder.</source>
        <translation>No se puede leer «{path}»: es una carpeta.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {strerror}.</source>
        <translation>No se puede leer «{path}»: {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/imports/text_table</name>
    <message>
        <source>it is a PDF document, not a spreadsheet</source>
        <translation>es un documento PDF, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>it is a picture, not a spreadsheet</source>
        <translation>es una imagen, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>it is a text document, not a spreadsheet</source>
        <translation>es un documento de texto, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>está comprimido; descomprímalo antes</translation>
    </message>
    <message>
        <source>it is a database, not a spreadsheet</source>
        <translation>es una base de datos, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>it is a web page, not a spreadsheet</source>
        <translation>es una página web, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>it is an XML file, not a spreadsheet</source>
        <translation>es un archivo XML, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>it holds vCards, not a table</source>
        <translation>contiene vCards, no una tabla</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is a JSON file, not a spreadsheet.</source>
        <translation>No se puede leer «{path}»: es un archivo JSON, no una hoja de cálculo.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: it is not a spreadsheet.</source>
        <translation>No se puede leer «{path}»: no es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The clipboard can't be read: a cell holds more than 4 MB of text.</source>
        <translation>No se puede leer el portapapeles: una celda contiene más de 4 MB de texto.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: {cause}.</source>
        <translation>No se puede leer «{path}»: {cause}.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: a cell holds more than 4 MB of text.</source>
        <translation>No se puede leer «{path}»: una celda contiene más de 4 MB de texto.</translation>
    </message>
    <message>
        <source>“{path}” can't be read: its text is damaged ({encoding}).</source>
        <translation>No se puede leer «{path}»: su texto está dañado ({encoding}).</translation>
    </message>
</context>
<context>
    <name>models/imports/values</name>
    <message>
        <source>{label} “{text}” names no day; it is taken as {day}.</source>
        <translation>{label} «{text}» no indica el día; se toma {day}.</translation>
    </message>
    <message>
        <source>{label} “{text}” means no date; it stays empty.</source>
        <translation>{label} «{text}» no significa ninguna fecha; queda vacío.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a date, read with the {order}.</source>
        <translation>{label} «{text}» no es una fecha, leída con {order}.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a whole number.</source>
        <translation>{label} «{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>{label} “{text}” is not a number.</source>
        <translation>{label} «{text}» no es un número.</translation>
    </message>
    <message>
        <source>{label} “{text}” is larger than any we can keep.</source>
        <translation>{label} «{text}» es mayor de lo que se puede guardar.</translation>
    </message>
</context>
<context>
    <name>models/imports/workbook</name>
    <message>
        <source>the workbook is damaged</source>
        <translation>el libro está dañado</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>el libro no tiene ninguna hoja</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>es demasiado grande para la memoria de este equipo</translation>
    </message>
    <message>
        <source>reading it takes longer than any real list does</source>
        <translation>leerlo lleva más tiempo que cualquier lista real</translation>
    </message>
    <message>
        <source>it is a Word document, not a spreadsheet</source>
        <translation>es un documento de Word, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>it is an archive of files, not a spreadsheet</source>
        <translation>es un archivo comprimido, no una hoja de cálculo</translation>
    </message>
    <message>
        <source>“{source}” has no sheet “{wanted}”; it has {known}.</source>
        <translation>«{source}» no tiene la hoja «{wanted}»; tiene {known}.</translation>
    </message>
    <message>
        <source>“{source}” can't be imported: there is nothing in it but empty cells.</source>
        <translation>No se puede importar «{source}»: solo contiene celdas vacías.</translation>
    </message>
    <message>
        <source>it is damaged, or not a spreadsheet</source>
        <translation>está dañado o no es una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>models/imports/zip_guard</name>
    <message>
        <source>it claims {rows:,} rows of {width:,} columns</source>
        <translation>declara {rows:,} filas de {width:,} columnas</translation>
    </message>
    <message>
        <source>it repeats one value more often than any real list does</source>
        <translation>repite un valor más veces que cualquier lista real</translation>
    </message>
    <message>
        <source>it unpacks to more than any real list holds</source>
        <translation>al descomprimirse ocupa más que cualquier lista real</translation>
    </message>
</context>
<context>
    <name>models/keeping/automatic</name>
    <message>
        <source>This database is on a server; whoever runs the server makes its backups.</source>
        <translation>Esta base de datos está en un servidor; sus copias de seguridad las hace quien lo administra.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there; connect its disk or choose another.</source>
        <translation>La carpeta de copias de seguridad {folder} no está; conecte su disco o elija otra.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups cannot be read.</source>
        <translation>No se puede leer la carpeta de copias de seguridad {folder}.</translation>
    </message>
    <message>
        <source>Backups cannot be written to {folder}; choose another folder.</source>
        <translation>No se pueden escribir copias de seguridad en {folder}; elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>models/keeping/backup</name>
    <message>
        <source>{target} is the database itself; name another file for the backup.</source>
        <translation>{target} es la propia base de datos; indique otro archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The database is damaged ({problem}), so no backup was made; keep the ones you have.</source>
        <translation>La base de datos está dañada ({problem}); no se ha creado la copia de seguridad. Conserve las que tiene.</translation>
    </message>
</context>
<context>
    <name>models/keeping/checking</name>
    <message>
        <source>links of activities</source>
        <translation>vínculos de actividades</translation>
    </message>
    <message>
        <source>tags on records</source>
        <translation>etiquetas de registros</translation>
    </message>
    <message>
        <source>{} opportunities stand in a stage of another pipeline</source>
        <translation>{} oportunidades están en una etapa de otro pipeline</translation>
    </message>
    <message>
        <source>{} opportunities have another outcome than their stage</source>
        <translation>{} oportunidades tienen un resultado distinto al de su etapa</translation>
    </message>
    <message>
        <source>{} opportunities are closed without a date</source>
        <translation>{} oportunidades están cerradas sin fecha</translation>
    </message>
    <message>
        <source>{} opportunities have a primary contact who does not take part</source>
        <translation>{} oportunidades tienen un contacto principal que no participa</translation>
    </message>
    <message>
        <source>{} leads are converted without a date</source>
        <translation>{} leads están convertidos sin fecha</translation>
    </message>
    <message>
        <source>{} converted leads do not say what they became</source>
        <translation>{} leads convertidos no indican en qué se convirtieron</translation>
    </message>
    <message>
        <source>A record of {table} ({row}) points at a missing one of {other}.</source>
        <translation>Un registro de {table} ({row}) remite a uno inexistente de {other}.</translation>
    </message>
    <message>
        <source>The file is damaged: {error}.</source>
        <translation>El archivo está dañado: {error}.</translation>
    </message>
    <message>
        <source>The search index of {table} is out of step; restore a backup or write the records again.</source>
        <translation>El índice de búsqueda de {table} está desfasado; restaure una copia de seguridad o vuelva a escribir los registros.</translation>
    </message>
    <message>
        <source>The search text of {{}} {table} records is out of step</source>
        <translation>El texto de búsqueda de {{}} registros de {table} está desfasado</translation>
    </message>
    <message>
        <source>The keys that recognise {{}} {model} records are out of step</source>
        <translation>Las claves que reconocen {{}} registros de {model} están desfasadas</translation>
    </message>
    <message>
        <source>{{}} {name} do not point at exactly one record</source>
        <translation>{{}} {name} no remiten exactamente a un registro</translation>
    </message>
    <message>
        <source>The file is damaged: {known}.</source>
        <translation>El archivo está dañado: {known}.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> y más</translation>
    </message>
</context>
<context>
    <name>models/keeping/contents</name>
    <message>
        <source>{count} lead fewer</source>
        <translation>{count} lead menos</translation>
    </message>
    <message>
        <source>{count} leads fewer</source>
        <translation>{count} leads menos</translation>
    </message>
    <message>
        <source>{count} person fewer</source>
        <translation>{count} persona menos</translation>
    </message>
    <message>
        <source>{count} people fewer</source>
        <translation>{count} personas menos</translation>
    </message>
    <message>
        <source>{count} company fewer</source>
        <translation>{count} empresa menos</translation>
    </message>
    <message>
        <source>{count} companies fewer</source>
        <translation>{count} empresas menos</translation>
    </message>
    <message>
        <source>{count} opportunity fewer</source>
        <translation>{count} oportunidad menos</translation>
    </message>
    <message>
        <source>{count} opportunities fewer</source>
        <translation>{count} oportunidades menos</translation>
    </message>
    <message>
        <source>{count} activity fewer</source>
        <translation>{count} actividad menos</translation>
    </message>
    <message>
        <source>{count} activities fewer</source>
        <translation>{count} actividades menos</translation>
    </message>
    <message>
        <source>{count} lead more</source>
        <translation>{count} lead más</translation>
    </message>
    <message>
        <source>{count} leads more</source>
        <translation>{count} leads más</translation>
    </message>
    <message>
        <source>{count} person more</source>
        <translation>{count} persona más</translation>
    </message>
    <message>
        <source>{count} people more</source>
        <translation>{count} personas más</translation>
    </message>
    <message>
        <source>{count} company more</source>
        <translation>{count} empresa más</translation>
    </message>
    <message>
        <source>{count} companies more</source>
        <translation>{count} empresas más</translation>
    </message>
    <message>
        <source>{count} opportunity more</source>
        <translation>{count} oportunidad más</translation>
    </message>
    <message>
        <source>{count} opportunities more</source>
        <translation>{count} oportunidades más</translation>
    </message>
    <message>
        <source>{count} activity more</source>
        <translation>{count} actividad más</translation>
    </message>
    <message>
        <source>{count} activities more</source>
        <translation>{count} actividades más</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>{file} is empty and no backup.</source>
        <translation>{file} está vacío y no es una copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is a database of another program.</source>
        <translation>{file} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of CRM Desktop; update the program to restore it.</source>
        <translation>{file} se escribió con una versión más reciente de CRM Desktop; actualice el programa para restaurarlo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be restored.</source>
        <translation>{file} está dañado y no se puede restaurar.</translation>
    </message>
    <message>
        <source>{file} is not a backup of CRM Desktop.</source>
        <translation>{file} no es una copia de seguridad de CRM Desktop.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
</context>
<context>
    <name>models/keeping/restoring</name>
    <message>
        <source>There is no file {backup}, so nothing was restored.</source>
        <translation>No existe el archivo {backup}; no se ha restaurado nada.</translation>
    </message>
    <message>
        <source>{backup} is damaged ({problem}), so nothing was restored.</source>
        <translation>{backup} está dañado ({problem}); no se ha restaurado nada.</translation>
    </message>
    <message>
        <source>{backup} is empty and no backup, so nothing was restored.</source>
        <translation>{backup} está vacío y no es una copia de seguridad; no se ha restaurado nada.</translation>
    </message>
    <message>
        <source>{backup} is not a backup of CRM Desktop, so nothing was restored.</source>
        <translation>{backup} no es una copia de seguridad de CRM Desktop; no se ha restaurado nada.</translation>
    </message>
</context>
<context>
    <name>models/later</name>
    <message>
        <source>Something else uses it now</source>
        <translation>Otro elemento lo usa ahora</translation>
    </message>
    <message>
        <source> ({count:,} more records have been changed since)</source>
        <translation> (otros registros modificados después: {count:,})</translation>
    </message>
    <message>
        <source>“{sentence}” is not undone: “{other_sentence}” came later and wrote {first}, too{others}. Undo that first, or choose to leave or to take along what is later.</source>
        <translation>«{sentence}» no se ha deshecho: «{other_sentence}» vino después y también escribió {first}{others}. Deshaga antes ese cambio, o elija conservar o deshacer también lo posterior.</translation>
    </message>
    <message>
        <source>There is no change {change_id}.</source>
        <translation>No existe el cambio {change_id}.</translation>
    </message>
</context>
<context>
    <name>models/leads/conversion</name>
    <message>
        <source>Converted {count:,} leads</source>
        <translation>Se convirtieron {count:,} leads</translation>
    </message>
    <message>
        <source>Converted {lead} into {told}</source>
        <translation>Se convirtió {lead} en {told}</translation>
    </message>
    <message>
        <source>the {record} {other_record}</source>
        <translation>{record} {other_record}</translation>
    </message>
    <message>
        <source>Qualified without contact both ways</source>
        <translation>Cualificado sin contacto en ambos sentidos</translation>
    </message>
    <message>
        <source>There is no status of the kind converted; an administrator makes one in Settings.</source>
        <translation>No hay ningún estado de tipo «convertido»; un administrador lo crea en Configuración.</translation>
    </message>
    <message>
        <source>{lead} is already converted</source>
        <translation>{lead} ya está convertido</translation>
    </message>
    <message>
        <source>Choose a person or a company for {lead} to become.</source>
        <translation>Elija la persona o la empresa en que se convertirá {lead}.</translation>
    </message>
    <message>
        <source>The {kind} that was chosen has been deleted meanwhile; choose again.</source>
        <translation>Lo elegido se ha eliminado entretanto ({kind}); elija de nuevo.</translation>
    </message>
    <message>
        <source>{found} is {outcome}; choose an open opportunity.</source>
        <translation>{found} está {outcome}; elija una oportunidad abierta.</translation>
    </message>
    <message>
        <source> to {told}.</source>
        <translation> en {told}.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
</context>
<context>
    <name>models/leads/dead</name>
    <message>
        <source>Marked {} dead</source>
        <translation>Descartado: {}</translation>
    </message>
    <message>
        <source>Brought {} back</source>
        <translation>Recuperado: {}</translation>
    </message>
    <message>
        <source>There is no {kind} status; an administrator makes one in Settings.</source>
        <translation>No hay ningún estado de tipo «{kind}»; un administrador lo crea en Configuración.</translation>
    </message>
    <message>
        <source>Converted leads stay as they are.</source>
        <translation>Los leads convertidos quedan como están.</translation>
    </message>
    <message>
        <source>Only dead leads can be brought back.</source>
        <translation>Solo se pueden recuperar los leads descartados.</translation>
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
        <translation>{lead} se ha convertido y se conserva como estaba; modifique el registro resultante.</translation>
    </message>
</context>
<context>
    <name>models/leads/grouping</name>
    <message>
        <source>All of these leads are converted already.</source>
        <translation>Todos estos leads ya están convertidos.</translation>
    </message>
    <message>
        <source>same e-mail or phone</source>
        <translation>mismo correo o teléfono</translation>
    </message>
</context>
<context>
    <name>models/leads/inheritance</name>
    <message>
        <source>Contact {contact}</source>
        <translation>Contacto: {contact}</translation>
    </message>
</context>
<context>
    <name>models/leads/lead</name>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Templado</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>We owe a reply</source>
        <translation>Nos toca responder</translation>
    </message>
    <message>
        <source>They owe a reply</source>
        <translation>Les toca responder</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email 2</source>
        <translation>Correo 2</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Teléfono 2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Whose turn it is, by the direction of the last contact</source>
        <translation>A quién le toca, según el sentido del último contacto</translation>
    </message>
    <message>
        <source>First engaged on</source>
        <translation>Primera interacción</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>Convertido el</translation>
    </message>
    <message>
        <source>Became person</source>
        <translation>Persona resultante</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Empresa resultante</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Oportunidad resultante</translation>
    </message>
</context>
<context>
    <name>models/leads/making</name>
    <message>
        <source>Added the lead {made}</source>
        <translation>Se añadió el lead {made}</translation>
    </message>
    <message>
        <source>A lead needs a name, of a person or a company.</source>
        <translation>Un lead necesita un nombre, de persona o de empresa.</translation>
    </message>
    <message>
        <source>There is no open status for leads; an administrator makes one in Settings.</source>
        <translation>No hay ningún estado en curso para los leads; un administrador lo crea en Configuración.</translation>
    </message>
</context>
<context>
    <name>models/leads/matching</name>
    <message>
        <source> at the same company</source>
        <translation> en la misma empresa</translation>
    </message>
</context>
<context>
    <name>models/leads/own_inheritance</name>
    <message>
        <source>{field} is neither yes nor no.</source>
        <translation>{field} no es ni sí ni no.</translation>
    </message>
</context>
<context>
    <name>models/leads/statuses</name>
    <message>
        <source>Added the lead status {status}</source>
        <translation>Se añadió el estado de lead {status}</translation>
    </message>
    <message>
        <source>Changed the lead status {status}</source>
        <translation>Se cambió el estado de lead {status}</translation>
    </message>
    <message>
        <source>Removed the lead status {status}</source>
        <translation>Se eliminó el estado de lead {status}</translation>
    </message>
    <message>
        <source>Put the lead statuses in another order</source>
        <translation>Se cambió el orden de los estados de lead</translation>
    </message>
    <message>
        <source>{status} is the only {kind} status; add another one first.</source>
        <translation>{status} es el único estado de tipo «{kind}»; añada otro antes.</translation>
    </message>
    <message>
        <source>a lead has it</source>
        <translation>lo tiene un lead</translation>
    </message>
    <message>
        <source>{many:,} leads have it</source>
        <translation>lo tienen {many:,} leads</translation>
    </message>
    <message>
        <source>{status} stays {kind}: {count}.</source>
        <translation>{status} sigue siendo de tipo «{kind}»: {count}.</translation>
    </message>
    <message>
        <source>1 lead is</source>
        <translation>1 lead está</translation>
    </message>
    <message>
        <source>{many:,} leads are</source>
        <translation>{many:,} leads están</translation>
    </message>
    <message>
        <source>{count} “{status}”; say which other {kind} status to give.</source>
        <translation>{count} en «{status}»; indique qué otro estado de tipo «{kind}» asignar.</translation>
    </message>
</context>
<context>
    <name>models/leads/suggestion</name>
    <message>
        <source>Contact with {lead} went one way only so far; {missing} is missing.</source>
        <translation>El contacto con {lead} ha sido hasta ahora en un solo sentido; falta {missing}.</translation>
    </message>
    <message>
        <source>No contact with {lead} is logged yet, neither from us nor from them.</source>
        <translation>Todavía no hay ningún contacto registrado con {lead}, ni nuestro ni suyo.</translation>
    </message>
    <message>
        <source>an answer from them</source>
        <translation>una respuesta suya</translation>
    </message>
    <message>
        <source>an answer from us</source>
        <translation>una respuesta nuestra</translation>
    </message>
    <message>
        <source>open, with {whom}</source>
        <translation>abierta, con {whom}</translation>
    </message>
    <message>
        <source>where {match} works</source>
        <translation>donde trabaja {match}</translation>
    </message>
</context>
<context>
    <name>models/mails/cards</name>
    <message>
        <source>{sentence}, from a vCard</source>
        <translation>{sentence}, desde una vCard</translation>
    </message>
    <message>
        <source>{path} holds no vCard that can be read.</source>
        <translation>{path} no contiene ninguna vCard legible.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
</context>
<context>
    <name>models/mails/logging</name>
    <message>
        <source>Showed the mail “{known}” with {record}, too</source>
        <translation>El correo «{known}» se muestra también en {record}</translation>
    </message>
    <message>
        <source>The mail “{known}” is on the timeline of {record} already.</source>
        <translation>El correo «{known}» ya está en la cronología de {record}.</translation>
    </message>
    <message>
        <source> and kept 1 file</source>
        <translation> y se guardó 1 archivo</translation>
    </message>
    <message>
        <source> and kept {count} files</source>
        <translation> y se guardaron {count} archivos</translation>
    </message>
</context>
<context>
    <name>models/mails/msg</name>
    <message>
        <source>{name} is damaged or was not saved by Outlook, so the mail cannot be read.</source>
        <translation>{name} está dañado o no lo guardó Outlook; no se puede leer el correo.</translation>
    </message>
</context>
<context>
    <name>models/mails/reading</name>
    <message>
        <source>{name} is no mail: it names nobody who wrote or received it.</source>
        <translation>{name} no es un correo: no indica quién lo escribió ni quién lo recibió.</translation>
    </message>
</context>
<context>
    <name>models/mails/taking_in</name>
    <message>
        <source>Took {told} for {record}</source>
        <translation>Se incorporó {told} a {record}</translation>
    </message>
    <message>
        <source>{path} is a folder; drop the files in it.</source>
        <translation>{path} es una carpeta; arrastre los archivos que contiene.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>No hay ningún archivo que incorporar.</translation>
    </message>
    <message>
        <source>1 mail</source>
        <translation>1 correo</translation>
    </message>
    <message>
        <source>{count} mails</source>
        <translation>{count} correos</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
</context>
<context>
    <name>models/named_lists</name>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>Falta el nombre ({kind}).</translation>
    </message>
    <message>
        <source>A {kind} is named in at most {longest_name} letters; this has {count}.</source>
        <translation>El nombre tiene como máximo {longest_name} letras ({kind}); este tiene {count}.</translation>
    </message>
    <message>
        <source>There is a {kind} called {held} already.</source>
        <translation>Ya existe {held} ({kind}).</translation>
    </message>
</context>
<context>
    <name>models/open_marks</name>
    <message>
        <source>{user} has {name} open on {computer} since {since}.</source>
        <translation>{user} tiene {name} abierta en {computer} desde {since}.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/board_cards</name>
    <message>
        <source>Closes this month</source>
        <translation>Cierra este mes</translation>
    </message>
    <message>
        <source>Closes next month</source>
        <translation>Cierra próx. mes</translation>
    </message>
    <message>
        <source>Closes this quarter</source>
        <translation>Cierra este trimestre</translation>
    </message>
    <message>
        <source>Closes next quarter</source>
        <translation>Cierra próx. trimestre</translation>
    </message>
    <message>
        <source>Closes this year</source>
        <translation>Cierra este año</translation>
    </message>
    <message>
        <source>Past the close date</source>
        <translation>Cierre vencido</translation>
    </message>
</context>
<context>
    <name>models/opportunities/editing</name>
    <message>
        <source>“{text}” is no currency; use the three letters of ISO 4217, as USD or EUR.</source>
        <translation>«{text}» no es una moneda; use las tres letras de ISO 4217, como USD o EUR.</translation>
    </message>
    <message>
        <source>{code} is the currency that all is counted in, so it needs no rate.</source>
        <translation>{code} es la moneda en la que se calcula todo; no necesita tipo de cambio.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opening</name>
    <message>
        <source>Opened {made}</source>
        <translation>Se creó {made}</translation>
    </message>
    <message>
        <source>{pipeline} has no open stage; an administrator adds one in Settings.</source>
        <translation>{pipeline} no tiene ninguna etapa abierta; un administrador la añade en Configuración.</translation>
    </message>
    <message>
        <source>An opportunity needs a name.</source>
        <translation>Una oportunidad necesita un nombre.</translation>
    </message>
    <message>
        <source>A likelihood is 0 to 100%, not {likelihood}.</source>
        <translation>Una probabilidad va de 0 a 100 %, no {likelihood}.</translation>
    </message>
    <message>
        <source>There is no pipeline; an administrator makes one in Settings.</source>
        <translation>No hay ningún pipeline; un administrador lo crea en Configuración.</translation>
    </message>
    <message>
        <source>{stage} closes an opportunity; open it in an open stage first, then close it.</source>
        <translation>{stage} cierra la oportunidad; créela primero en una etapa abierta y después ciérrela.</translation>
    </message>
    <message>
        <source>{found} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{found} de {pipeline} está fuera de uso; elija una etapa en uso.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/opportunity</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Without money</source>
        <translation>Sin dinero</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>En la etapa desde</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>What one unit of its currency is worth in the office's, as it was when the amount was entered</source>
        <translation>Lo que vale una unidad de su moneda en la de la organización, tal como era al introducir el importe</translation>
    </message>
    <message>
        <source>0 to 100%</source>
        <translation>0 a 100 %</translation>
    </message>
    <message>
        <source>Likelihood by hand</source>
        <translation>Probabilidad a mano</translation>
    </message>
    <message>
        <source>Set by hand: stays when the stage changes</source>
        <translation>Fijada a mano: se mantiene al cambiar de etapa</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Categoría de previsión</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motivo de pérdida</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What the stage that was left had asked</source>
        <translation>Lo que preguntó la etapa que se dejó</translation>
    </message>
    <message>
        <source>To the office's currency on that day, where one was known</source>
        <translation>A la moneda de la organización ese día, si se conocía</translation>
    </message>
    <message>
        <source>What the company was before this win; see customers.py</source>
        <translation>Qué era la empresa antes de esta venta; véase customers.py</translation>
    </message>
</context>
<context>
    <name>models/opportunities/own_currency</name>
    <message>
        <source>Everything counts in {currency} instead of {before}, with its rates</source>
        <translation>Todo se calcula en {currency} en lugar de {before}, con sus tipos de cambio</translation>
    </message>
    <message>
        <source>First add a rate of {currency} under Currencies: without it, the rates to {before} cannot be converted.</source>
        <translation>Añada antes un tipo de cambio de {currency} en Monedas: sin él no se pueden convertir los tipos a {before}.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/people_on_opportunity</name>
    <message>
        <source>Added {joining} to {opportunity}</source>
        <translation>Se añadió {joining} a {opportunity}</translation>
    </message>
    <message>
        <source>Gave {person} {what} in {opportunity}</source>
        <translation>{person}: {what} en {opportunity}</translation>
    </message>
    <message>
        <source>Made {person} the primary contact of {opportunity}</source>
        <translation>{person}: contacto principal de {opportunity}</translation>
    </message>
    <message>
        <source>Removed {person} from {opportunity}</source>
        <translation>Se quitó {person} de {opportunity}</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
    <message>
        <source>{joining} takes part in {opportunity} already.</source>
        <translation>{joining} ya participa en {opportunity}.</translation>
    </message>
    <message>
        <source>This person no longer takes part in the opportunity.</source>
        <translation>Esta persona ya no participa en la oportunidad.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_changes</name>
    <message>
        <source>Changed the stage {stage} of {pipeline}</source>
        <translation>Se cambió la etapa {stage} de {pipeline}</translation>
    </message>
    <message>
        <source>Removed the stage {stage} of {pipeline}</source>
        <translation>Se eliminó la etapa {stage} de {pipeline}</translation>
    </message>
    <message>
        <source>Retired the pipeline {pipeline}</source>
        <translation>Se retiró el pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Merged the pipeline {pipeline} into {into}</source>
        <translation>Se fusionó el pipeline {pipeline} con {into}</translation>
    </message>
    <message>
        <source>{stage} of {pipeline}</source>
        <translation>{stage} de {pipeline}</translation>
    </message>
    <message>
        <source>1 open opportunity stands</source>
        <translation>Hay 1 oportunidad abierta</translation>
    </message>
    <message>
        <source>{many} open opportunities stand</source>
        <translation>Hay {many} oportunidades abiertas</translation>
    </message>
    <message>
        <source>{stage} is the only open stage of {pipeline}; add another one first.</source>
        <translation>{stage} es la única etapa abierta de {pipeline}; añada otra antes.</translation>
    </message>
    <message>
        <source>{pipeline} is the only pipeline; make another one before it is retired.</source>
        <translation>{pipeline} es el único pipeline; cree otro antes de retirarlo.</translation>
    </message>
    <message>
        <source>Choose a stage of another pipeline; {pipeline} is about to be retired.</source>
        <translation>Elija una etapa de otro pipeline; {pipeline} se va a retirar.</translation>
    </message>
    <message>
        <source>{pipeline} cannot be merged into itself.</source>
        <translation>{pipeline} no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>{into} is retired; bring it back, or choose another pipeline.</source>
        <translation>{into} está retirado; recupérelo o elija otro pipeline.</translation>
    </message>
    <message>
        <source>an opportunity stands</source>
        <translation>hay una oportunidad</translation>
    </message>
    <message>
        <source>{many} opportunities stand</source>
        <translation>hay {many} oportunidades</translation>
    </message>
    <message>
        <source>{stage} stays {kind}: {count} in it, and nothing is won or lost by an edit here.</source>
        <translation>{stage} sigue siendo de tipo «{kind}»: {count} en ella, y nada se gana ni se pierde al editar aquí.</translation>
    </message>
    <message>
        <source>{where}, some of them in {stage}</source>
        <translation>{where}, algunas de ellas en {stage}</translation>
    </message>
    <message>
        <source>{count} in {place}; say which stage they move to.</source>
        <translation>{count} en {place}; indique a qué etapa pasan.</translation>
    </message>
    <message>
        <source>{count} in {where}; they move to an open stage, since nothing is won or lost by this.</source>
        <translation>{count} en {where}; pasan a una etapa abierta, ya que con esto no se gana ni se pierde nada.</translation>
    </message>
    <message>
        <source>{stage} is no stage of {into} that is in use.</source>
        <translation>{stage} no es una etapa en uso de {into}.</translation>
    </message>
</context>
<context>
    <name>models/opportunities/stage_moves</name>
    <message>
        <source>Set {opportunity} to {likelihood} %{by_hand}</source>
        <translation>Se fijó {opportunity} en {likelihood} %{by_hand}</translation>
    </message>
    <message>
        <source>Moved {opportunity} to {stage}</source>
        <translation>Se movió {opportunity} a {stage}</translation>
    </message>
    <message>
        <source>Moved {count} opportunities to {stage}</source>
        <translation>Se movieron {count} oportunidades a {stage}</translation>
    </message>
    <message>
        <source>, as its stage has it</source>
        <translation>, como indica su etapa</translation>
    </message>
    <message>
        <source>“Price”</source>
        <translation>«Precio»</translation>
    </message>
    <message>
        <source>{stage} in {pipeline} is retired; choose a stage that is in use.</source>
        <translation>{stage} de {pipeline} está fuera de uso; elija una etapa en uso.</translation>
    </message>
    <message>
        <source>{opportunity} is lost for a reason; say which, for instance {for_instance}.</source>
        <translation>{opportunity} se pierde por un motivo; indíquelo, por ejemplo {for_instance}.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/changed</name>
    <message>
        <source>{old} (removed)</source>
        <translation>{old} (eliminado)</translation>
    </message>
</context>
<context>
    <name>models/own_fields/defining</name>
    <message>
        <source>Added the field {made} to {plural}</source>
        <translation>Se añadió el campo {made} a {plural}</translation>
    </message>
    <message>
        <source>Renamed the field {before} to {field}</source>
        <translation>Se cambió el nombre del campo {before} a {field}</translation>
    </message>
    <message>
        <source>Changed the help of the field {field}</source>
        <translation>Se cambió la ayuda del campo {field}</translation>
    </message>
    <message>
        <source>Changed the choices of the field {field}</source>
        <translation>Se cambiaron las opciones del campo {field}</translation>
    </message>
    <message>
        <source>Renamed the choice {before} of the field {field} to {kept}</source>
        <translation>Se cambió el nombre de la opción {before} del campo {field} a {kept}</translation>
    </message>
    <message>
        <source>Changed what the field {field} becomes</source>
        <translation>Se cambió en qué se convierte el campo {field}</translation>
    </message>
    <message>
        <source>Changed the order of own fields</source>
        <translation>Se cambió el orden de los campos personalizados</translation>
    </message>
    <message>
        <source>Removed the field {field} from {many}; {count:,} had a value in it</source>
        <translation>Se eliminó el campo {field} de {many}; {count:,} tenían un valor</translation>
    </message>
    <message>
        <source>“{kind}” has no own fields; there are {known}.</source>
        <translation>«{kind}» no tiene campos personalizados; los tienen {known}.</translation>
    </message>
    <message>
        <source>“{type}” is no type of field; there are {known}.</source>
        <translation>«{type}» no es un tipo de campo; los tipos son {known}.</translation>
    </message>
    <message>
        <source>{plural} have {most_fields} own fields already, and more would make every write slow.</source>
        <translation>{plural}: ya hay {most_fields} campos personalizados, y con más se volvería lento cada guardado.</translation>
    </message>
    <message>
        <source>“{before}” is no choice of {field}.</source>
        <translation>«{before}» no es una opción de {field}.</translation>
    </message>
    <message>
        <source>There is a field called {kept} already.</source>
        <translation>Ya existe un campo llamado {kept}.</translation>
    </message>
    <message>
        <source>{plural} have a field called {kept} already; choose another name.</source>
        <translation>{plural}: ya existe un campo llamado {kept}; elija otro nombre.</translation>
    </message>
    <message>
        <source>A choice needs something to choose from; write one choice on each line.</source>
        <translation>Una lista de opciones necesita al menos una; escriba una opción por línea.</translation>
    </message>
    <message>
        <source>Two of the choices are the same but for capitals or accents.</source>
        <translation>Dos de las opciones solo difieren en mayúsculas o acentos.</translation>
    </message>
    <message>
        <source>A field has {most_choices} choices at most; this would have {count}.</source>
        <translation>Un campo tiene como máximo {most_choices} opciones; este tendría {count}.</translation>
    </message>
    <message>
        <source>A choice has {longest_choice} characters at most.</source>
        <translation>Una opción tiene como máximo {longest_choice} caracteres.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/in_records</name>
    <message>
        <source>This field has been removed meanwhile.</source>
        <translation>Este campo se ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>The field {name} has been removed meanwhile.</source>
        <translation>El campo {name} se ha eliminado entretanto.</translation>
    </message>
</context>
<context>
    <name>models/own_fields/own_field</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Becomes of a person</source>
        <translation>Destino en la persona</translation>
    </message>
    <message>
        <source>Becomes of a company</source>
        <translation>Destino en la empresa</translation>
    </message>
    <message>
        <source>Becomes of an opportunity</source>
        <translation>Destino en la oportunidad</translation>
    </message>
</context>
<context>
    <name>models/own_fields/reading</name>
    <message>
        <source>an amount</source>
        <translation>un importe</translation>
    </message>
    <message>
        <source>“{value}” is no {field}; it is one of: {choices}.</source>
        <translation>«{value}» no es válido en {field}; debe ser: {choices}.</translation>
    </message>
    <message>
        <source>{field} can have {longest_text:,} characters at most; a longer text goes into the note.</source>
        <translation>{field} puede tener como máximo {longest_text:,} caracteres; un texto más largo va en la nota.</translation>
    </message>
    <message>
        <source>{field} is a number of {most_digits} digits at most; keep longer codes in a field for text.</source>
        <translation>{field} es un número de {most_digits} cifras como máximo; guarde los códigos más largos en un campo de texto.</translation>
    </message>
    <message>
        <source>{field} is {largest_amount:,} at most.</source>
        <translation>{field} es como máximo {largest_amount:,}.</translation>
    </message>
    <message>
        <source>{field} is {words}, and “{value}” is none; write it like 1250.50.</source>
        <translation>{field} es {words}, y «{value}» no lo es; escríbalo como 1250.50.</translation>
    </message>
    <message>
        <source>{field} is yes or no, and “{value}” is neither.</source>
        <translation>{field} es sí o no, y «{value}» no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>{field} is a link, and “{text}” is none; write it like www.example.com.</source>
        <translation>{field} es un enlace, y «{text}» no lo es; escríbalo como www.example.com.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>{field} is a date, and “{value}” is none; write it like 2026-11-21.</source>
        <translation>{field} es una fecha, y «{value}» no lo es; escríbala como 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>models/paper/document</name>
    <message>
        <source>Printed{by} {formats}</source>
        <translation>Impreso{by} el {formats}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source> by {printed_by},</source>
        <translation> por {printed_by},</translation>
    </message>
</context>
<context>
    <name>models/paper/tables</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, continuación</translation>
    </message>
</context>
<context>
    <name>models/people/editing</name>
    <message>
        <source>Added {person}</source>
        <translation>Se añadió {person}</translation>
    </message>
</context>
<context>
    <name>models/people/person</name>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
</context>
<context>
    <name>models/pipelines/lost_reasons</name>
    <message>
        <source>Added the lost reason {reason}</source>
        <translation>Se añadió el motivo de pérdida {reason}</translation>
    </message>
    <message>
        <source>Renamed the lost reason {reason} to {known}</source>
        <translation>Se cambió el nombre del motivo de pérdida {reason} a {known}</translation>
    </message>
    <message>
        <source>Removed the lost reason {reason}</source>
        <translation>Se eliminó el motivo de pérdida {reason}</translation>
    </message>
    <message>
        <source>Put the lost reasons in another order</source>
        <translation>Se cambió el orden de los motivos de pérdida</translation>
    </message>
</context>
<context>
    <name>models/pipelines/making</name>
    <message>
        <source>Made the pipeline {pipeline}</source>
        <translation>Se creó el pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Renamed the pipeline {pipeline} to {known}</source>
        <translation>Se cambió el nombre del pipeline {pipeline} a {known}</translation>
    </message>
    <message>
        <source>Put the pipelines in another order</source>
        <translation>Se cambió el orden de los pipelines</translation>
    </message>
    <message>
        <source>Brought back the pipeline {pipeline}</source>
        <translation>Se recuperó el pipeline {pipeline}</translation>
    </message>
    <message>
        <source>Added the stage {stage} to {pipeline}</source>
        <translation>Se añadió la etapa {stage} a {pipeline}</translation>
    </message>
    <message>
        <source>Changed what {stage} of {pipeline} asks on leaving</source>
        <translation>Se cambió lo que {stage} de {pipeline} pregunta al salir</translation>
    </message>
    <message>
        <source>Put the stages of {pipeline} in another order</source>
        <translation>Se cambió el orden de las etapas de {pipeline}</translation>
    </message>
    <message>
        <source>There is a retired pipeline called {held}; bring it back, or choose another name.</source>
        <translation>Hay un pipeline retirado llamado {held}; recupérelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>{stage} closes; questions belong to open stages, which are left on the way.</source>
        <translation>{stage} cierra; las preguntas son de las etapas abiertas, que se dejan por el camino.</translation>
    </message>
    <message>
        <source>These are not all stages of {pipeline}.</source>
        <translation>Estas no son todas las etapas de {pipeline}.</translation>
    </message>
    <message>
        <source>A stage rots after 1 to 3,650 days or never, not after {rot_days}.</source>
        <translation>Una etapa se estanca tras 1 a 3.650 días o nunca, no tras {rot_days}.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/pipeline</name>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Rots after</source>
        <translation>Se estanca tras</translation>
    </message>
    <message>
        <source>Days in the stage; empty for never</source>
        <translation>Días en la etapa; vacío: nunca</translation>
    </message>
    <message>
        <source>Kept for history, offered no more</source>
        <translation>Se conserva por el historial, ya no se ofrece</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Asked on leaving</source>
        <translation>Se pregunta al salir</translation>
    </message>
</context>
<context>
    <name>models/pipelines/questions</name>
    <message>
        <source>A stage asks {most_questions} questions at most; more would be a wall.</source>
        <translation>Una etapa hace como máximo {most_questions} preguntas; más sería un obstáculo.</translation>
    </message>
    <message>
        <source>An answer can have {longest_answer:,} characters at most.</source>
        <translation>Una respuesta puede tener como máximo {longest_answer:,} caracteres.</translation>
    </message>
    <message>
        <source>“{question}” is answered by {offered}, not by “{answer}”.</source>
        <translation>«{question}» se responde con {offered}, no con «{answer}».</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Escriba el texto de la pregunta.</translation>
    </message>
    <message>
        <source>A question can have {longest_question} characters at most.</source>
        <translation>Una pregunta puede tener como máximo {longest_question} caracteres.</translation>
    </message>
    <message>
        <source>“{text}” is asked already.</source>
        <translation>«{text}» ya se pregunta.</translation>
    </message>
    <message>
        <source>A question is answered by a text, a choice, or yes and no, not by “{type}”.</source>
        <translation>Una pregunta se responde con un texto, una opción o sí y no, no con «{type}».</translation>
    </message>
    <message>
        <source>“{text}” needs two answers or more to choose from.</source>
        <translation>«{text}» necesita dos o más respuestas entre las que elegir.</translation>
    </message>
    <message>
        <source>{of} does not ask “{text}”; </source>
        <translation>{of} no pregunta «{text}»; </translation>
    </message>
    <message>
        <source>{of} asks “{question}” before it is left; answer that first.</source>
        <translation>{of} pregunta «{question}» antes de salir; respóndalo primero.</translation>
    </message>
    <message>
        <source>it asks {asks}.</source>
        <translation>pregunta {asks}.</translation>
    </message>
    <message>
        <source>it asks nothing here.</source>
        <translation>aquí no pregunta nada.</translation>
    </message>
</context>
<context>
    <name>models/pipelines/templates</name>
    <message>
        <source>simple sale</source>
        <translation>venta sencilla</translation>
    </message>
    <message>
        <source>Simple sale</source>
        <translation>Venta sencilla</translation>
    </message>
    <message>
        <source>complex sale</source>
        <translation>venta compleja</translation>
    </message>
    <message>
        <source>Complex sale</source>
        <translation>Venta compleja</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>press coverage</source>
        <translation>cobertura de prensa</translation>
    </message>
    <message>
        <source>Press coverage</source>
        <translation>Cobertura de prensa</translation>
    </message>
    <message>
        <source>Needs understood</source>
        <translation>Necesidades claras</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>models/places</name>
    <message>
        <source>{parts} on {host}</source>
        <translation>{parts} en {host}</translation>
    </message>
    <message>
        <source>{name} holds nothing at all; it may have been cut off while it was copied. Copy it again, or restore a backup.</source>
        <translation>{name} no contiene nada; quizá se interrumpió la copia. Copie el archivo de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database {name} is not there any more; it may have been moved, or its disk is not connected.</source>
        <translation>La base de datos {name} ya no está; puede que se haya movido o que su disco no esté conectado.</translation>
    </message>
</context>
<context>
    <name>models/printouts/call_sheet</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>{count} {one} to call</source>
        <translation>{count} {one} por llamar</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Hoja de llamadas</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>sin contacto previo</translation>
    </message>
    <message>
        <source>There are no {plural} to call.</source>
        <translation>No hay {plural} a quienes llamar.</translation>
    </message>
</context>
<context>
    <name>models/printouts/label_sheets</name>
    <message>
        <source>There is no label sheet “{name}” here; there are {sheets}.</source>
        <translation>No hay ningún formato de etiquetas «{name}»; los formatos son {sheets}.</translation>
    </message>
</context>
<context>
    <name>models/printouts/labels</name>
    <message>
        <source>Labels {sheet}</source>
        <translation>Etiquetas {sheet}</translation>
    </message>
    <message>
        <source>{maker} {sheet} has the labels 1 to {labels}; there is no label {first}.</source>
        <translation>{maker} {sheet} tiene las etiquetas 1 a {labels}; no existe la etiqueta {first}.</translation>
    </message>
    <message>
        <source>None of the {count:,} {plural} has an address, so there is no label to print.</source>
        <translation>Sin dirección en {count:,} {plural}; no hay ninguna etiqueta que imprimir.</translation>
    </message>
</context>
<context>
    <name>models/pruning</name>
    <message>
        <source>Removed {changes} before {day} from the history ({entries:,} lines); they cannot be undone any more</source>
        <translation>Historial anterior al {day} eliminado: {changes} ({entries:,} líneas), ya sin posibilidad de deshacer</translation>
    </message>
    <message>
        <source>shorten the history</source>
        <translation>acortar el historial</translation>
    </message>
    <message>
        <source>All of the history is kept; say first for how many months to keep it.</source>
        <translation>Se conserva todo el historial; indique primero durante cuántos meses conservarlo.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{count:,} changes</source>
        <translation>{count:,} cambios</translation>
    </message>
</context>
<context>
    <name>models/putting_back</name>
    <message>
        <source>Put back {shown} of {record}</source>
        <translation>Se restableció {shown} de {record}</translation>
    </message>
    <message>
        <source>The change {change_id} did not write this field of that {kind}.</source>
        <translation>El cambio {change_id} no escribió este campo ({kind}).</translation>
    </message>
    <message>
        <source>an own field</source>
        <translation>un campo personalizado</translation>
    </message>
    <message>
        <source>the empty {label}</source>
        <translation>el valor vacío de {label}</translation>
    </message>
    <message>
        <source>{label} follows from other things and is not put back alone; undo the whole change instead.</source>
        <translation>{label} depende de otros datos y no se restablece por separado; deshaga el cambio completo.</translation>
    </message>
    <message>
        <source>{record} has this value already.</source>
        <translation>{record} ya tiene este valor.</translation>
    </message>
    <message>
        <source>The change {change_id} is not in the history any more.</source>
        <translation>El cambio {change_id} ya no está en el historial.</translation>
    </message>
    <message>
        <source>The {field} of that time has been deleted since.</source>
        <translation>El valor de entonces se ha eliminado después ({field}).</translation>
    </message>
</context>
<context>
    <name>models/queries</name>
    <message>
        <source>“{value}” is not one of {allowed}.</source>
        <translation>«{value}» no es uno de estos valores: {allowed}.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; there are {known}.</source>
        <translation>No hay ningún campo «{name}» aquí; los campos son {known}.</translation>
    </message>
    <message>
        <source>“no:{name}” is not known; ask for a name, as in {name}:Ann.</source>
        <translation>No se conoce «no:{name}»; pregunte por un nombre, como en {name}:Ana.</translation>
    </message>
    <message>
        <source>There is no field “{name}” here; did you mean {near}?</source>
        <translation>No hay ningún campo «{name}» aquí; ¿quería decir {near}?</translation>
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
        <translation>está vacío</translation>
    </message>
    <message>
        <source>has</source>
        <translation>tiene</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tiene un valor</translation>
    </message>
</context>
<context>
    <name>models/query_rows</name>
    <message>
        <source>contain</source>
        <translation>contienen</translation>
    </message>
    <message>
        <source>do not contain</source>
        <translation>no contienen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es más de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menos de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
</context>
<context>
    <name>models/record</name>
    <message>
        <source>app user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>call run</source>
        <translation>ronda de llamadas</translation>
    </message>
    <message>
        <source>currency rate</source>
        <translation>tipo de cambio</translation>
    </message>
    <message>
        <source>forecast snapshot</source>
        <translation>instantánea de previsión</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>par separado</translation>
    </message>
    <message>
        <source>kept file</source>
        <translation>archivo guardado</translation>
    </message>
    <message>
        <source>lead list</source>
        <translation>lista de leads</translation>
    </message>
    <message>
        <source>lead status</source>
        <translation>estado de lead</translation>
    </message>
    <message>
        <source>list import</source>
        <translation>importación de lista</translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation>motivo de pérdida</translation>
    </message>
    <message>
        <source>office</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>opportunity person</source>
        <translation>participante en la oportunidad</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>campo personalizado</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>cuota</translation>
    </message>
    <message>
        <source>remembered mapping</source>
        <translation>asignación guardada</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vista guardada</translation>
    </message>
    <message>
        <source>The name of a {kind} can have {sorted_characters} characters at most.</source>
        <translation>El nombre puede tener como máximo {sorted_characters} caracteres ({kind}).</translation>
    </message>
    <message>
        <source>This record has been deleted meanwhile; undo that first to change it.</source>
        <translation>Este registro se ha eliminado entretanto; deshaga antes la eliminación para modificarlo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile; look at it again, then change it.</source>
        <translation>Alguien ha modificado este registro entretanto; revíselo de nuevo y después cámbielo.</translation>
    </message>
    <message>
        <source>There is no {kind} {record_id}.</source>
        <translation>No existe {kind} {record_id}.</translation>
    </message>
    <message>
        <source>{name} is still used by {record}, so it stays.</source>
        <translation>{record} todavía usa {name}; se conserva.</translation>
    </message>
</context>
<context>
    <name>models/record_fields</name>
    <message>
        <source>{value} is more than the {largest_amount:,} that an amount can be.</source>
        <translation>{value} supera el máximo de un importe, {largest_amount:,}.</translation>
    </message>
</context>
<context>
    <name>models/record_search</name>
    <message>
        <source>There is no column “{sort}” to sort by.</source>
        <translation>No hay ninguna columna «{sort}» por la que ordenar.</translation>
    </message>
</context>
<context>
    <name>models/recycling</name>
    <message>
        <source>Brought {count:,} deleted records back</source>
        <translation>Se recuperaron {count:,} registros eliminados</translation>
    </message>
    <message>
        <source>Brought {name} back</source>
        <translation>Se recuperó {name}</translation>
    </message>
    <message>
        <source>It is back already, or not in the history any more.</source>
        <translation>Ya se ha recuperado o ya no está en el historial.</translation>
    </message>
</context>
<context>
    <name>models/reports/activity_by_user</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tareas hechas</translation>
    </message>
    <message>
        <source>No activity {when}</source>
        <translation>Ninguna actividad {when}</translation>
    </message>
    <message>
        <source>, {value} of them by {first}</source>
        <translation>, {value} de ellas de {first}</translation>
    </message>
    <message>
        <source>Activity by user</source>
        <translation>Actividad por usuario</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Por {name}</translation>
    </message>
    <message>
        <source>Whose activity it is.</source>
        <translation>De quién es la actividad.</translation>
    </message>
    <message>
        <source>On the day they were done; planned ones are not counted.</source>
        <translation>El día en que se hicieron; las planificadas no cuentan.</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Entrante, saliente</translation>
    </message>
    <message>
        <source>From them to us, and from us to them; a meeting and a conversation go both ways.</source>
        <translation>De ellos a nosotros y de nosotros a ellos; una reunión y una conversación van en ambos sentidos.</translation>
    </message>
</context>
<context>
    <name>models/reports/catalogue</name>
    <message>
        <source>Lead funnel</source>
        <translation>Embudo de leads</translation>
    </message>
    <message>
        <source>How far do our leads come, and where do we lose them?</source>
        <translation>¿Hasta dónde llegan nuestros leads y dónde los perdemos?</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>How much of what is decided do we win?</source>
        <translation>¿Cuánto de lo que se decide ganamos?</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>Tamaño medio</translation>
    </message>
    <message>
        <source>What is a won opportunity worth?</source>
        <translation>¿Cuánto vale una oportunidad ganada?</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Días hasta ganar</translation>
    </message>
    <message>
        <source>How long does it take to win?</source>
        <translation>¿Cuánto se tarda en ganar?</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Motivos de pérdida</translation>
    </message>
    <message>
        <source>Why do we lose?</source>
        <translation>¿Por qué perdemos?</translation>
    </message>
    <message>
        <source>Pipeline over time</source>
        <translation>Pipeline en el tiempo</translation>
    </message>
    <message>
        <source>Does the open pipeline grow?</source>
        <translation>¿Crece el pipeline abierto?</translation>
    </message>
    <message>
        <source>Who does how much?</source>
        <translation>¿Quién hace cuánto?</translation>
    </message>
    <message>
        <source>List quality</source>
        <translation>Calidad de las listas</translation>
    </message>
    <message>
        <source>Which lists are worth their money?</source>
        <translation>¿Qué listas valen lo que cuestan?</translation>
    </message>
    <message>
        <source>There is no report “{key}”.</source>
        <translation>No existe el informe «{key}».</translation>
    </message>
</context>
<context>
    <name>models/reports/chart</name>
    <message>
        <source>{chart}: the first {most_bars} of {count:,}</source>
        <translation>{chart}: los primeros {most_bars} de {count:,}</translation>
    </message>
</context>
<context>
    <name>models/reports/decided</name>
    <message>
        <source>No source</source>
        <translation>Sin origen</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>No stage before</source>
        <translation>Sin etapa anterior</translation>
    </message>
    <message>
        <source>{count:,} with an amount in {codes}: counted, but in no sum of money.</source>
        <translation>{count:,} con importe en {codes}: contadas, pero en ninguna suma de dinero.</translation>
    </message>
</context>
<context>
    <name>models/reports/funnel</name>
    <message>
        <source>Of {leads} that were added {when}, {qualified} were qualified and {won} won</source>
        <translation>De {leads} que se añadieron {when}, {qualified} se cualificaron y {won} se ganaron</translation>
    </message>
    <message>
        <source>Added: {many}</source>
        <translation>Añadidos: {many}</translation>
    </message>
    <message>
        <source>Never engaged: {many}</source>
        <translation>Sin interacción: {many}</translation>
    </message>
    <message>
        <source>Engaged: {many}</source>
        <translation>Con interacción: {many}</translation>
    </message>
    <message>
        <source>Qualified: {many}</source>
        <translation>Cualificados: {many}</translation>
    </message>
    <message>
        <source>Won: {many}</source>
        <translation>Ganados: {many}</translation>
    </message>
    <message>
        <source>No {many} were added {when}</source>
        <translation>No se añadieron {many} {when}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Hasta dónde llegaron</translation>
    </message>
    <message>
        <source>Dead leads</source>
        <translation>Leads descartados</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Del total</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Del paso anterior</translation>
    </message>
    <message>
        <source>Days from it</source>
        <translation>Días desde él</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Con interacción</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificados</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>many</comment>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Leads that were entered or imported within these days, whatever has become of them.</source>
        <translation>Leads introducidos o importados en estos días, sea lo que sea de ellos después.</translation>
    </message>
    <message>
        <source>Nobody has written to them, called or met them, nor heard from them.</source>
        <translation>Nadie les ha escrito, llamado ni visto, ni se ha sabido de ellos.</translation>
    </message>
    <message>
        <source>In touch at least one way, or further along.</source>
        <translation>En contacto en al menos un sentido, o más avanzados.</translation>
    </message>
    <message>
        <source>Converted into a person or a company.</source>
        <translation>Convertidos en persona o empresa.</translation>
    </message>
    <message>
        <source>The lead became an opportunity or joined one.</source>
        <translation>El lead se convirtió en una oportunidad o se unió a una.</translation>
    </message>
    <message>
        <source>That opportunity has been won once at least, in whatever pipeline it stands now.</source>
        <translation>Esa oportunidad se ha ganado al menos una vez, esté ahora en el pipeline que esté.</translation>
    </message>
    <message>
        <source>Of those that were added.</source>
        <translation>De los que se añadieron.</translation>
    </message>
    <message>
        <source>From the step before, on average of those whose days are known; by group, to qualified.</source>
        <translation>Desde el paso anterior, en promedio de los que tienen días conocidos; por grupo, hasta cualificados.</translation>
    </message>
    <message>
        <source>The supplier of the list.</source>
        <translation>El proveedor de la lista.</translation>
    </message>
</context>
<context>
    <name>models/reports/lists</name>
    <message>
        <source>No list has come in yet</source>
        <translation>Todavía no ha llegado ninguna lista</translation>
    </message>
    <message>
        <source>{share} of {leads}</source>
        <translation>{share} de {leads}</translation>
    </message>
    <message>
        <source>{share} of {leads} leads of {lists} were qualified</source>
        <translation>Se cualificó el {share} de {leads} leads de {lists}</translation>
    </message>
    <message>
        <source>Qualified, %</source>
        <translation>Cualificados, %</translation>
    </message>
    <message>
        <source>Won, {money}</source>
        <translation>Ganado, {money}</translation>
    </message>
    <message>
        <source>Cost, {money}</source>
        <translation>Coste, {money}</translation>
    </message>
    <message>
        <source>Cost per qualified</source>
        <translation>Coste por cualificado</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} listas</translation>
    </message>
    <message>
        <source>Leads, and qualified of them</source>
        <translation>Leads, y de ellos cualificados</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Por lista</translation>
    </message>
    <message>
        <source>Written to, called or met.</source>
        <translation>Con mensaje, llamada o reunión.</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with; one counts once for each list.</source>
        <translation>Por cuánto se ganaron las oportunidades que surgieron; cada una cuenta una vez por lista.</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was qualified.</source>
        <translation>El coste de la lista por cada lead cualificado.</translation>
    </message>
</context>
<context>
    <name>models/reports/outcome_reports</name>
    <message>
        <source>No opportunity was decided {when}</source>
        <translation>No se decidió ninguna oportunidad {when}</translation>
    </message>
    <message>
        <source>Won {share} of the opportunities decided {when}: {count}</source>
        <translation>Se ganó el {share} de las oportunidades decididas {when}: {count}</translation>
    </message>
    <message>
        <source>No opportunity with an amount was won {when}</source>
        <translation>No se ganó ninguna oportunidad con importe {when}</translation>
    </message>
    <message>
        <source>An opportunity won {when} was worth {size} {currency} on average</source>
        <translation>Una oportunidad ganada {when} valía {size} {currency} de promedio</translation>
    </message>
    <message>
        <source>No opportunity was won {when}</source>
        <translation>No se ganó ninguna oportunidad {when}</translation>
    </message>
    <message>
        <source>It took {days} days on average to win an opportunity {when}</source>
        <translation>Ganar una oportunidad {when} llevó {days} días de promedio</translation>
    </message>
    <message>
        <source>No opportunity was lost {when}</source>
        <translation>No se perdió ninguna oportunidad {when}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>many</comment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Lost, {currency}</source>
        <translation>Perdido, {currency}</translation>
    </message>
    <message>
        <source>Win rate by amount</source>
        <translation>Tasa de éxito por importe</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Con importe</translation>
    </message>
    <message>
        <source>Amount, {money}</source>
        <translation>Importe, {money}</translation>
    </message>
    <message>
        <source>Average, {money}</source>
        <translation>Promedio, {money}</translation>
    </message>
    <message>
        <source>Median, {money}</source>
        <translation>Mediana, {money}</translation>
    </message>
    <message>
        <source>Largest, {money}</source>
        <translation>Mayor, {money}</translation>
    </message>
    <message>
        <source>With known days</source>
        <translation>Con días conocidos</translation>
    </message>
    <message>
        <source>Average days</source>
        <translation>Promedio de días</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana de días</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Of all lost</source>
        <translation>Del total perdido</translation>
    </message>
    <message>
        <source>Average, {currency}</source>
        <translation>Promedio, {currency}</translation>
    </message>
    <message>
        <source>“{reason}” cost the most opportunities {when}: {share} lost</source>
        <translation>«{reason}» costó más oportunidades que nada {when}: {share} de las perdidas</translation>
    </message>
    <message>
        <source>Lost {count} opportunities {when}</source>
        <translation>Oportunidades perdidas {when}: {count}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>Other money is exchanged at the rate of the day on which it was won or lost.</source>
        <translation>Las demás monedas se convierten al tipo de cambio del día en que se ganó o se perdió.</translation>
    </message>
    <message>
        <source>The opportunity's owner now.</source>
        <translation>El propietario actual de la oportunidad.</translation>
    </message>
    <message>
        <source>Source, list</source>
        <translation>Origen, lista</translation>
    </message>
    <message>
        <source>The source of the opportunity; the list of the first lead that became it.</source>
        <translation>El origen de la oportunidad; la lista del primer lead que se convirtió en ella.</translation>
    </message>
    <message>
        <source>The last open stage before it was decided.</source>
        <translation>La última etapa abierta antes de decidirse.</translation>
    </message>
    <message>
        <source>{text_of} of {count}</source>
        <translation>{text_of} de {count}</translation>
    </message>
    <message>
        <source>Decided, and won of it</source>
        <translation>Decididas, y de ellas ganadas</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), by count; and by amount of those that have one.</source>
        <translation>Ganadas ÷ (ganadas + perdidas), por número; y por importe las que lo tienen.</translation>
    </message>
    <message>
        <source>Average amount won, {money}</source>
        <translation>Importe ganado promedio, {money}</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>The sum of the amounts, divided by those that have one.</source>
        <translation>La suma de los importes dividida entre las que tienen importe.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Half of them were worth more, half less.</source>
        <translation>La mitad valía más y la mitad menos.</translation>
    </message>
    <message>
        <source>Average days from opened to won</source>
        <translation>Promedio de días desde la creación hasta ganar</translation>
    </message>
    <message>
        <source>From the day the opportunity was entered to the day it was won; what was entered after it had been won is counted as won, but not in the days.</source>
        <translation>Desde el día en que se introdujo la oportunidad hasta el día en que se ganó; lo introducido después de ganarse cuenta como ganado, pero no en los días.</translation>
    </message>
    <message>
        <source>As it was given when it was lost.</source>
        <translation>Tal como se indicó al perderla.</translation>
    </message>
</context>
<context>
    <name>models/reports/over_time</name>
    <message>
        <source>No opportunity was open {when}</source>
        <translation>No había ninguna oportunidad abierta {when}</translation>
    </message>
    <message>
        <source>{last} {currency} open at the end, {when}</source>
        <translation>{last} {currency} abiertos al final, {when}</translation>
    </message>
    <message>
        <source>The open pipeline stayed at {last} {currency} {when}</source>
        <translation>El pipeline abierto se mantuvo en {last} {currency} {when}</translation>
    </message>
    <message>
        <source>The open pipeline grew from {first} to {last} {currency} {when}</source>
        <translation>El pipeline abierto creció de {first} a {last} {currency} {when}</translation>
    </message>
    <message>
        <source>The open pipeline shrank from {first} to {last} {currency} {when}</source>
        <translation>El pipeline abierto bajó de {first} a {last} {currency} {when}</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Abiertas al final</translation>
    </message>
    <message>
        <source>Open, {currency}</source>
        <translation>Abierto, {currency}</translation>
    </message>
    <message>
        <source>Open at the end of each month, {currency}</source>
        <translation>Abierto al final de cada mes, {currency}</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Opportunities that were entered in that month.</source>
        <translation>Oportunidades introducidas en ese mes.</translation>
    </message>
    <message>
        <source>What stood in an open stage when the month ended, or stands there now.</source>
        <translation>Lo que estaba en una etapa abierta al acabar el mes, o lo está ahora.</translation>
    </message>
    <message>
        <source>Open, amount</source>
        <translation>Abierto, importe</translation>
    </message>
    <message>
        <source>At the amount that it has now, other money at its rate; without one it is in no sum.</source>
        <translation>Por el importe actual, las demás monedas a su tipo de cambio; sin él no entra en ninguna suma.</translation>
    </message>
</context>
<context>
    <name>models/reports/question</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>in {period}</source>
        <translation>en {period}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>as of {today}</source>
        <translation>a {today}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>desde el {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta el {last}</translation>
    </message>
    <message>
        <source>The first day of a report comes before its last day.</source>
        <translation>El primer día de un informe es anterior al último.</translation>
    </message>
</context>
<context>
    <name>models/reports/tiles</name>
    <message>
        <source>{engaged} engaged, {qualified} qualified</source>
        <translation>con interacción: {engaged}, cualificados: {qualified}</translation>
    </message>
    <message>
        <source>Won this quarter, {currency}</source>
        <translation>Ganado este trimestre, {currency}</translation>
    </message>
    <message>
        <source>{amount} last quarter</source>
        <translation>{amount} el trimestre pasado</translation>
    </message>
    <message>
        <source>Win rate this quarter</source>
        <translation>Tasa de éxito este trimestre</translation>
    </message>
    <message>
        <source>{count} of {other_count} decided</source>
        <translation>{count} de {other_count} decididas</translation>
    </message>
    <message>
        <source>Days to win this year</source>
        <translation>Días hasta ganar este año</translation>
    </message>
    <message>
        <source>{count} won</source>
        <translation>ganadas: {count}</translation>
    </message>
    <message>
        <source>Leads added this month</source>
        <translation>Leads añadidos este mes</translation>
    </message>
</context>
<context>
    <name>models/reversing</name>
    <message>
        <source>A record of this change has been deleted since; undo that first.</source>
        <translation>Un registro de este cambio se ha eliminado después; deshaga antes esa eliminación.</translation>
    </message>
    <message>
        <source>{name} belongs to a {what} that has been deleted since; bring that back first.</source>
        <translation>{name} pertenece a un registro eliminado después ({what}); recupérelo antes.</translation>
    </message>
    <message>
        <source>{model} is still used by {holder}, so it stays.</source>
        <translation>{holder} todavía usa {model}; se conserva.</translation>
    </message>
</context>
<context>
    <name>models/rights</name>
    <message>
        <source>users</source>
        <translation>los usuarios</translation>
    </message>
    <message>
        <source>what the company has settled for all</source>
        <translation>la configuración común</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>los pipelines</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>las etapas</translation>
    </message>
    <message>
        <source>the lost reasons</source>
        <translation>los motivos de pérdida</translation>
    </message>
    <message>
        <source>the lead statuses</source>
        <translation>los estados de lead</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>los campos personalizados</translation>
    </message>
    <message>
        <source>quotas</source>
        <translation>las cuotas</translation>
    </message>
    <message>
        <source>rates of exchange</source>
        <translation>los tipos de cambio</translation>
    </message>
    <message>
        <source>As a viewer you may look at everything.</source>
        <translation>Como lector puede consultarlo todo.</translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation>Un lector</translation>
    </message>
    <message>
        <source>{actor} is no user of this database any more, so nothing was changed.</source>
        <translation>{actor} ya no es usuario de esta base de datos; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{actor} has left, so nothing was changed; an administrator can let them back in.</source>
        <translation>{actor} ya no está activo; no se ha cambiado nada. Un administrador puede readmitirlo.</translation>
    </message>
    <message>
        <source>{opened} may look at everything and change nothing; an administrator gives the right.</source>
        <translation>{opened} puede verlo todo y no puede cambiar nada; un administrador concede el permiso.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}.</source>
        <translation>Solo un administrador puede cambiar {called}.</translation>
    </message>
    <message>
        <source>A viewer may look at everything and undo nothing; an administrator gives the right.</source>
        <translation>Un lector puede verlo todo y no puede deshacer nada; un administrador concede el permiso.</translation>
    </message>
    <message>
        <source>by {by_name}</source>
        <translation>por {by_name}</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>por el programa</translation>
    </message>
    <message>
        <source>“{sentence}” was done {whose}; they or an administrator can undo it.</source>
        <translation>«{sentence}» fue realizado {whose}; lo puede deshacer su autor o un administrador.</translation>
    </message>
    <message>
        <source>Only an administrator may {what}.</source>
        <translation>Solo un administrador puede {what}.</translation>
    </message>
    <message>
        <source>Only an administrator may change {called}, so “{sentence}” stays.</source>
        <translation>Solo un administrador puede cambiar {called}; «{sentence}» se mantiene.</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saved_view</name>
    <message>
        <source>For everyone</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>models/saved_views/saving</name>
    <message>
        <source>Saved the view {view}</source>
        <translation>Se guardó la vista {view}</translation>
    </message>
    <message>
        <source>Changed the view {view}</source>
        <translation>Se cambió la vista {view}</translation>
    </message>
    <message>
        <source>Deleted the view {view}</source>
        <translation>Se eliminó la vista {view}</translation>
    </message>
    <message>
        <source>Put the views in another order</source>
        <translation>Se cambió el orden de las vistas</translation>
    </message>
    <message>
        <source>Renamed the view {before} to {view}</source>
        <translation>Se cambió el nombre de la vista {before} a {view}</translation>
    </message>
    <message>
        <source>This view is not there any more; somebody has deleted it.</source>
        <translation>Esta vista ya no existe; alguien la ha eliminado.</translation>
    </message>
    <message>
        <source>The view {view} is {owner}'s; save it under a name of your own to change it.</source>
        <translation>La vista {view} es de {owner}; guárdela con otro nombre para modificarla.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>A view is named in at most {longest_name} letters; this has {count}.</source>
        <translation>El nombre de una vista tiene como máximo {longest_name} letras; este tiene {count}.</translation>
    </message>
    <message>
        <source>There is a view called {held} already.</source>
        <translation>Ya existe una vista llamada {held}.</translation>
    </message>
    <message>
        <source>Shared the view {view} with everyone</source>
        <translation>Se compartió la vista {view} con todos</translation>
    </message>
    <message>
        <source>Kept the view {view} for its owner</source>
        <translation>La vista {view} queda solo para su propietario</translation>
    </message>
</context>
<context>
    <name>models/sheets</name>
    <message>
        <source>This {kind} is not there any more; somebody has deleted it.</source>
        <translation>Este registro ya no existe ({kind}); alguien lo ha eliminado.</translation>
    </message>
</context>
<context>
    <name>models/tags/tag</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>models/tags/tagging</name>
    <message>
        <source>Tagged {whom} with {added}</source>
        <translation>Se etiquetó {whom} con {added}</translation>
    </message>
    <message>
        <source>All of them are tagged so already.</source>
        <translation>Todos tienen ya esas etiquetas.</translation>
    </message>
    <message>
        <source>None of them has such a tag.</source>
        <translation>Ninguno tiene esa etiqueta.</translation>
    </message>
    <message>
        <source>took {tags} from them</source>
        <translation>se les quitó {tags}</translation>
    </message>
    <message>
        <source>Took {tags} from {whom}</source>
        <translation>Se quitó {tags} de {whom}</translation>
    </message>
</context>
<context>
    <name>models/tags/tidying</name>
    <message>
        <source>Renamed the tag {before} to {tag}</source>
        <translation>Se cambió el nombre de la etiqueta {before} a {tag}</translation>
    </message>
    <message>
        <source>Merged the tag {tag} into {into}</source>
        <translation>Se fusionó la etiqueta {tag} con {into}</translation>
    </message>
    <message>
        <source>Deleted the tag {tag}</source>
        <translation>Se eliminó la etiqueta {tag}</translation>
    </message>
    <message>
        <source>A tag is merged with another one.</source>
        <translation>Una etiqueta se fusiona con otra distinta.</translation>
    </message>
</context>
<context>
    <name>models/typed_numbers</name>
    <message>
        <source>“{value}” is no number; write it like 5000 or 1250.50.</source>
        <translation>«{value}» no es un número; escríbalo como 5000 o 1250.50.</translation>
    </message>
</context>
<context>
    <name>models/undoing</name>
    <message>
        <source>, {records} edited since was left</source>
        <translation>, se conservó {records}, editado después</translation>
    </message>
    <message>
        <source>, {records} edited since were left</source>
        <translation>, se conservaron {records}, editados después</translation>
    </message>
    <message>
        <source>, {records} edited since was taken along</source>
        <translation>, se deshizo también {records}, editado después</translation>
    </message>
    <message>
        <source>, {records} edited since were taken along</source>
        <translation>, se deshicieron también {records}, editados después</translation>
    </message>
    <message>
        <source>Undid: {sentence}</source>
        <translation>Deshecho: {sentence}</translation>
    </message>
    <message>
        <source>Did again: {sentence}</source>
        <translation>Rehecho: {sentence}</translation>
    </message>
    <message>
        <source>The change {change_id} has been removed from the history, so it stays.</source>
        <translation>El cambio {change_id} se ha eliminado del historial; se mantiene.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>What was removed from the history is gone; a backup may still hold it.</source>
        <translation>Lo eliminado del historial ya no está; puede que una copia de seguridad aún lo contenga.</translation>
    </message>
    <message>
        <source>“{sentence}” is undone already.</source>
        <translation>«{sentence}» ya se ha deshecho.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>All records of “{sentence}” have been changed since, so nothing would be taken back.</source>
        <translation>Todos los registros de «{sentence}» se han modificado después; no se desharía nada.</translation>
    </message>
    <message>
        <source>was undone</source>
        <translation>se deshizo</translation>
    </message>
    <message>
        <source>came</source>
        <translation>vino</translation>
    </message>
    <message>
        <source>“{sentence}” is not done again: “{other_sentence}” {what} later and wrote the same records.</source>
        <translation>«{sentence}» no se ha rehecho: «{other_sentence}» {what} después y escribió los mismos registros.</translation>
    </message>
</context>
<context>
    <name>models/users/currency_rates</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What one unit is worth in the office's currency</source>
        <translation>Lo que vale una unidad en la moneda de la organización</translation>
    </message>
    <message>
        <source>1 {code} is {rate:f} {office_currency} from {on}</source>
        <translation>1 {code} son {rate:f} {office_currency} desde el {on}</translation>
    </message>
    <message>
        <source>Removed {rate}</source>
        <translation>Se eliminó {rate}</translation>
    </message>
    <message>
        <source>the rate of {currency} from {on}</source>
        <translation>el tipo de cambio de {currency} desde el {on}</translation>
    </message>
    <message>
        <source>A rate is more than nothing and at most {largest_rate:,}, not {rate}.</source>
        <translation>Un tipo de cambio es mayor que cero y como máximo {largest_rate:,}, no {rate}.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency; give its three letters, such as EUR.</source>
        <translation>«{currency}» no es una moneda; indique sus tres letras, como EUR.</translation>
    </message>
    <message>
        <source>There is a rate of {code} from {on} already; change that one.</source>
        <translation>Ya hay un tipo de cambio de {code} desde el {on}; cambie ese.</translation>
    </message>
</context>
<context>
    <name>models/users/editing</name>
    <message>
        <source>Added the user {user}</source>
        <translation>Se añadió el usuario {user}</translation>
    </message>
    <message>
        <source> of {our_office}</source>
        <translation> de {our_office}</translation>
    </message>
    <message>
        <source>Changed the logo of our company</source>
        <translation>Se cambió el logotipo de nuestra organización</translation>
    </message>
    <message>
        <source>Took the logo off our paper</source>
        <translation>Se quitó el logotipo de nuestro papel</translation>
    </message>
    <message>
        <source>A year begins in one of twelve months.</source>
        <translation>Un año comienza en uno de los doce meses.</translation>
    </message>
    <message>
        <source>A logo can have {largest_picture} MB at most.</source>
        <translation>Un logotipo puede ocupar como máximo {largest_picture} MB.</translation>
    </message>
    <message>
        <source>{user} is the only administrator; make another one first.</source>
        <translation>{user} es el único administrador; nombre otro antes.</translation>
    </message>
    <message>
        <source>This is no picture that can be printed; a PNG or JPEG can.</source>
        <translation>Esta imagen no se puede imprimir; use un PNG o un JPEG.</translation>
    </message>
    <message>
        <source>The logo has too many pixels; 1,000 across are plenty.</source>
        <translation>El logotipo tiene demasiados píxeles; 1.000 de ancho bastan.</translation>
    </message>
</context>
<context>
    <name>models/users/office</name>
    <message>
        <source>Name on paper</source>
        <translation>Nombre en el papel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What totals are counted in, ISO 4217</source>
        <translation>En qué se calculan los totales, ISO 4217</translation>
    </message>
    <message>
        <source>Of phone numbers without a country code</source>
        <translation>De los números de teléfono sin prefijo de país</translation>
    </message>
    <message>
        <source>Sales language</source>
        <translation>Vocabulario de ventas</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Términos propios</translation>
    </message>
    <message>
        <source>JSON: {noun: [one, many]}</source>
        <translation>JSON: {noun: [one, many]}</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>JSON: {step: what the team means}</source>
        <translation>JSON: {step: what the team means}</translation>
    </message>
    <message>
        <source>Use leads</source>
        <translation>Usar leads</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campos obligatorios</translation>
    </message>
    <message>
        <source>JSON: {kind: [field]}</source>
        <translation>JSON: {kind: [field]}</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>El año fiscal comienza en</translation>
    </message>
    <message>
        <source>A month, 1 to 12; quarters and years follow it</source>
        <translation>Un mes, de 1 a 12; trimestres y años lo siguen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A picture, for the letterhead</source>
        <translation>Una imagen para el membrete</translation>
    </message>
    <message>
        <source>Months of history</source>
        <translation>Meses de historial</translation>
    </message>
    <message>
        <source>Empty keeps everything</source>
        <translation>Vacío: se conserva todo</translation>
    </message>
    <message>
        <source>this company</source>
        <translation>esta organización</translation>
    </message>
</context>
<context>
    <name>models/users/team_words</name>
    <message>
        <source>A name on a list. Nobody has spoken with them, and nobody knows yet whether they want to.</source>
        <translation>Un nombre de una lista. Nadie ha hablado con él y aún no se sabe si le interesa.</translation>
    </message>
    <message>
        <source>Somebody we have tried to reach, or who has been in touch with us. Not qualified; carries no forecast.</source>
        <translation>Alguien a quien hemos intentado contactar o que nos ha contactado. Sin cualificar; no cuenta en la previsión.</translation>
    </message>
    <message>
        <source>Somebody we do business with, or could: we have spoken with each other, and there may be a need.</source>
        <translation>Alguien con quien hacemos negocios o podríamos hacerlos: hemos hablado y puede haber una necesidad.</translation>
    </message>
    <message>
        <source>The organisation behind the people: what we know of it, and all that was done with any of them.</source>
        <translation>La organización detrás de las personas: lo que sabemos de ella y todo lo que se ha hecho con su gente.</translation>
    </message>
    <message>
        <source>A real chance with a stage and a date: it moves along the pipeline until it is won or lost.</source>
        <translation>Una posibilidad real con etapa y fecha: avanza por el pipeline hasta que se gana o se pierde.</translation>
    </message>
    <message>
        <source>A company that has bought at least once. Stays one, whatever becomes of the next opportunity.</source>
        <translation>Una empresa que ha comprado al menos una vez. Lo sigue siendo, sea lo que sea de la próxima oportunidad.</translation>
    </message>
    <message>
        <source>No sign of a need yet. We write or call when there is time.</source>
        <translation>Aún sin señales de necesidad. Escribimos o llamamos cuando hay tiempo.</translation>
    </message>
    <message>
        <source>Interested, but not soon, or we do not know when. We stay in touch.</source>
        <translation>Con interés, pero no pronto, o no sabemos cuándo. Mantenemos el contacto.</translation>
    </message>
    <message>
        <source>Has a need and wants to hear from us now. Comes before all others.</source>
        <translation>Tiene una necesidad y espera noticias nuestras ahora. Va antes que los demás.</translation>
    </message>
    <message>
        <source>Defined {called}</source>
        <translation>Se definió {called}</translation>
    </message>
    <message>
        <source>Changed the sales language to {text}</source>
        <translation>Se cambió el vocabulario de ventas a {text}</translation>
    </message>
    <message>
        <source>Switched leads on</source>
        <translation>Se activaron los leads</translation>
    </message>
    <message>
        <source>Switched leads off</source>
        <translation>Se desactivaron los leads</translation>
    </message>
    <message>
        <source>There is no sales language “{language}”.</source>
        <translation>No existe el vocabulario de ventas «{language}».</translation>
    </message>
    <message>
        <source> with own words</source>
        <translation> con términos propios</translation>
    </message>
    <message>
        <source>“{step}” is no step of the lead's way.</source>
        <translation>«{step}» no es un paso del camino de un lead.</translation>
    </message>
    <message>
        <source>A word can have {longest_word} characters at most.</source>
        <translation>Un término puede tener como máximo {longest_word} caracteres.</translation>
    </message>
    <message>
        <source>“{word}” is no word: letters, spaces and hyphens only.</source>
        <translation>«{word}» no es un término: solo letras, espacios y guiones.</translation>
    </message>
    <message>
        <source>“{kind}” is nothing that has a word of its own.</source>
        <translation>«{kind}» no tiene término propio.</translation>
    </message>
    <message>
        <source>A word is wanted for one and for many.</source>
        <translation>Hace falta un término en singular y otro en plural.</translation>
    </message>
    <message>
        <source>Two kinds of record would both be called “{word}”.</source>
        <translation>Dos tipos de registro se llamarían «{word}».</translation>
    </message>
</context>
<context>
    <name>models/users/user</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Server account</source>
        <translation>Cuenta del servidor</translation>
    </message>
    <message>
        <source>By which they connect</source>
        <translation>Con la que se conectan</translation>
    </message>
</context>
<context>
    <name>models/wording</name>
    <message>
        <source>Account type</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
</context>
<context>
    <name>models/write_protection</name>
    <message>
        <source>The latest changes of {name} stand in {log} still and cannot be read here; copy both to a folder that you may write to, and open the copy.</source>
        <translation>Los últimos cambios de {name} siguen en {log} y aquí no se pueden leer; copie ambos a una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Calidad de datos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>{sentence} Both can work, one change after another.</source>
        <translation>{sentence} Ambos pueden trabajar, un cambio tras otro.</translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation>Restaurando {name}…</translation>
    </message>
    <message>
        <source>Finish what is open here first; then open {name} again.</source>
        <translation>Termine antes lo que tiene abierto aquí; después vuelva a abrir {name}.</translation>
    </message>
    <message>
        <source>{name} is a folder; open or drop the files in it.</source>
        <translation>{name} es una carpeta; abra o suelte los archivos que contiene.</translation>
    </message>
    <message>
        <source>Making demo data…</source>
        <translation>Creando datos de ejemplo…</translation>
    </message>
    <message>
        <source>Open the record that {name} belongs to, and drop it there to keep it.</source>
        <translation>Abra el registro al que pertenece {name} y suéltelo allí para guardarlo.</translation>
    </message>
</context>
<context>
    <name>session_actions</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Call runs</source>
        <translation>Rondas de llamadas</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
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
        <translation>asunto pendiente hoy</translation>
    </message>
    <message>
        <source>things to do today</source>
        <translation>asuntos pendientes hoy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>{title}, {count} overdue</source>
        <translation>{title}; vencidos: {count}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
</context>
<context>
    <name>views/actions</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>views/activities/activities</name>
    <message>
        <source>Nothing was logged or planned yet.</source>
        <translation>Todavía no se ha registrado ni planificado nada.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>Eliminar {}</translation>
    </message>
</context>
<context>
    <name>views/activities/composer</name>
    <message>
        <source>We called</source>
        <translation>Llamamos</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Nos llamaron</translation>
    </message>
    <message>
        <source>We wrote</source>
        <translation>Escribimos</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Nos escribieron</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>¿Qué conviene recordar?</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>¿Qué se dijo?</translation>
    </message>
    <message>
        <source>Subject on the first line, then what it said</source>
        <translation>Asunto en la primera línea, después el mensaje</translation>
    </message>
    <message>
        <source>Subject on the first line, then what was agreed</source>
        <translation>Asunto en la primera línea, después lo acordado</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Registrar llamada</translation>
    </message>
    <message>
        <source>Log mail</source>
        <translation>Registrar correo</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Registrar reunión</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prevista para</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Se celebró el</translation>
    </message>
</context>
<context>
    <name>views/activities/entry_words</name>
    <message>
        <source>Talked on the phone</source>
        <translation>Conversación telefónica</translation>
    </message>
    <message>
        <source>Done: {entry}</source>
        <translation>Hecho: {entry}</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>por {by}</translation>
    </message>
    <message>
        <source>on {origin}</source>
        <translation>en {origin}</translation>
    </message>
</context>
<context>
    <name>views/activities/fields</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline</name>
    <message>
        <source>Nothing has happened yet. Write a note above, or log a call.</source>
        <translation>Todavía no hay actividad. Escriba una nota arriba o registre una llamada.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Open {log_at}</source>
        <translation>Abrir {log_at}</translation>
    </message>
    <message>
        <source>Open {origin}</source>
        <translation>Abrir {origin}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>views/activities/timeline_delegate</name>
    <message>
        <source>{by} · on </source>
        <translation>{by} · en </translation>
    </message>
    <message>
        <source>On </source>
        <translation>En </translation>
    </message>
</context>
<context>
    <name>views/call_run/asking</name>
    <message>
        <source>Call back on</source>
        <translation>Volver a llamar el</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Reunión el</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_run_page</name>
    <message>
        <source>Dial</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Volver a llamar…</translation>
    </message>
    <message>
        <source>Not interested…</source>
        <translation>Sin interés…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Reunión…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Change script</source>
        <translation>Cambiar guion</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>All call runs</source>
        <translation>Todas las rondas</translation>
    </message>
</context>
<context>
    <name>views/call_run/call_runs</name>
    <message>
        <source>call runs</source>
        <translation>rondas de llamadas</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>No call run yet. Select leads in their table and start one from there.</source>
        <translation>Todavía no hay rondas de llamadas. Seleccione leads en su tabla e inicie una desde allí.</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Por llamar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamados</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizados</translation>
    </message>
</context>
<context>
    <name>views/call_run/caller_card</name>
    <message>
        <source>No phone number is known. Skip goes on to the next one.</source>
        <translation>No se conoce ningún teléfono. Omitir pasa al siguiente.</translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Llamar al {number}</translation>
    </message>
    <message>
        <source>D dials</source>
        <translation>D: llamar</translation>
    </message>
    <message>
        <source>Planned: {action}</source>
        <translation>Planificado: {action}</translation>
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
        <translation>{at} de {total}</translation>
    </message>
    <message>
        <source>What was said (N to write, Escape to come back)</source>
        <translation>Qué se dijo (N para escribir, Escape para volver)</translation>
    </message>
    <message>
        <source>{said}, {reached} reached</source>
        <translation>{said}; localizados: {reached}</translation>
    </message>
    <message>
        <source>What do you say? The next run over the same list begins with it.</source>
        <translation>¿Qué va a decir? La próxima ronda con la misma lista empezará así.</translation>
    </message>
    <message>
        <source>Passed over: {news}.</source>
        <translation>Omitidos: {news}.</translation>
    </message>
    <message>
        <source>No answer: try again after</source>
        <translation>Sin respuesta: reintentar tras</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>views/call_run/results</name>
    <message>
        <source>{called} called, {reached} reached</source>
        <translation>llamados: {called}; localizados: {reached}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Call these again</source>
        <translation>Llamarlos de nuevo</translation>
    </message>
    <message>
        <source>Called leads</source>
        <translation>Leads de la ronda</translation>
    </message>
    <message>
        <source>Called people</source>
        <translation>Personas de la ronda</translation>
    </message>
    <message>
        <source>Passed over: {known}.</source>
        <translation>Omitidos: {known}.</translation>
    </message>
</context>
<context>
    <name>views/companies/companies</name>
    <message>
        <source>companies</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>No companies yet. They come from converted leads; or add one yourself, or import a list.</source>
        <translation>Todavía no hay empresas. Proceden de leads convertidos; también puede añadir una o importar una lista.</translation>
    </message>
</context>
<context>
    <name>views/companies/company_page</name>
    <message>
        <source>Nobody known here yet.</source>
        <translation>Todavía no se conoce a nadie aquí.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Lead that became this company</source>
        <translation>Lead convertido en esta empresa</translation>
    </message>
</context>
<context>
    <name>views/data_health/data_health_page</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>views/data_health/duplicates_page</name>
    <message>
        <source>Across</source>
        <translation>Entre tipos</translation>
    </message>
    <message>
        <source>No likely duplicates. Good.</source>
        <translation>No hay duplicados probables. Bien.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Compared by e-mail, phone, name with company, web domain, and names that are much alike.</source>
        <translation>Se comparan el correo, el teléfono, el nombre con la empresa, el dominio web y los nombres muy parecidos.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Abrir el de la izquierda</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Abrir el de la derecha</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>likely pair</source>
        <translation>par probable</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>pares probables</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Duplicados probables</translation>
    </message>
    <message>
        <source>Looking… {share}</source>
        <translation>Buscando… {share}</translation>
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
        <translation>personas</translation>
    </message>
    <message>
        <source>Company or city</source>
        <translation>Empresa o ciudad</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Records that lack something</source>
        <translation>Registros con datos que faltan</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Datos que faltan</translation>
    </message>
    <message>
        <source>Back to what is missing</source>
        <translation>Volver a los datos que faltan</translation>
    </message>
</context>
<context>
    <name>views/data_health/gap_table_model</name>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
</context>
<context>
    <name>views/data_health/missing_page</name>
    <message>
        <source>Nothing is missing. Good.</source>
        <translation>No falta nada. Bien.</translation>
    </message>
    <message>
        <source>{gaps} in {records}</source>
        <translation>{gaps} en {records}</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>Copiar recordatorio</translation>
    </message>
    <message>
        <source>Open records only. What is required is chosen in Settings.</source>
        <translation>Solo registros abiertos. Lo obligatorio se elige en Configuración.</translation>
    </message>
    <message>
        <source>The reminder to {whose} is in the clipboard</source>
        <translation>El recordatorio para {whose} está en el portapapeles</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>dato que falta</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>datos que faltan</translation>
    </message>
    <message>
        <source>A note to the owner of the chosen column, to be pasted into a mail</source>
        <translation>Un aviso al propietario de la columna elegida, para pegarlo en un correo</translation>
    </message>
</context>
<context>
    <name>views/data_health/pair_model</name>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
</context>
<context>
    <name>views/file_drops</name>
    <message>
        <source>Drop to open this database</source>
        <translation>Suelte para abrir esta base de datos</translation>
    </message>
    <message>
        <source>Drop it on the record it belongs to</source>
        <translation>Suéltelo en el registro al que pertenece</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <source>Drop to keep with {name}</source>
        <translation>Suelte para guardar en {name}</translation>
    </message>
</context>
<context>
    <name>views/forecasts/changes_view</name>
    <message>
        <source>No snapshot yet. Keep one now: the next forecast then says what has changed since.</source>
        <translation>Todavía no hay instantáneas. Guarde una ahora: la próxima previsión dirá qué ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Todos los periodos</translation>
    </message>
    <message>
        <source>The last snapshot</source>
        <translation>La última instantánea</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Eliminar instantánea</translation>
    </message>
    <message>
        <source>What changed from {on} to {other_on}</source>
        <translation>Qué cambió del {on} al {other_on}</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>{pipeline} · {difference} {currency} {more} in the total.</source>
        <translation>{pipeline} · {difference} {currency} {more} en el total.</translation>
    </message>
    <message>
        <source>{pipeline} · the total is the same.</source>
        <translation>{pipeline} · el total es el mismo.</translation>
    </message>
    <message>
        <source>In the total on {on}</source>
        <translation>Total a {on}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>views/forecasts/chart_view</name>
    <message>
        <source>{period}: {count}
Amount {amount}
Weighted {weighted}</source>
        <translation>{period}: {count}
Importe {amount}
Ponderado {weighted}</translation>
    </message>
    <message>
        <source>Amount and weighted amount by period</source>
        <translation>Importe e importe ponderado por periodo</translation>
    </message>
</context>
<context>
    <name>views/forecasts/figure_lines</name>
    <message>
        <source>All that is forecast</source>
        <translation>Todo lo previsto</translation>
    </message>
</context>
<context>
    <name>views/forecasts/forecast_view</name>
    <message>
        <source>Nothing to forecast yet. An opportunity with an amount and a close date appears here.</source>
        <translation>Todavía no hay nada que prever. Aquí aparece toda oportunidad con importe y fecha de cierre.</translation>
    </message>
    <message>
        <source>Go to Opportunities</source>
        <translation>Ir a Oportunidades</translation>
    </message>
    <message>
        <source>Print forecast…</source>
        <translation>Imprimir previsión…</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Guardar instantánea</translation>
    </message>
</context>
<context>
    <name>views/forecasts/quotas_view</name>
    <message>
        <source>Open</source>
        <comment>money</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source> Click a quota to change it.</source>
        <translation> Haga clic en una cuota para cambiarla.</translation>
    </message>
    <message>
        <source>Coverage: how many times the open amount holds what is still to be won. The manager's figure stands beside the owner's and changes none. In {currency}.{ask}</source>
        <translation>Cobertura: cuántas veces cabe en el importe abierto lo que aún falta por ganar. La cifra del responsable figura junto a la del propietario y no la modifica. En {currency}.{ask}</translation>
    </message>
    <message>
        <source>The sum of shorter periods</source>
        <translation>La suma de los periodos más cortos</translation>
    </message>
</context>
<context>
    <name>views/forecasts/rows_view</name>
    <message>
        <source>Put off</source>
        <translation>Aplazamientos</translation>
    </message>
    <message>
        <source>How often its close date was put off</source>
        <translation>Cuántas veces se aplazó su fecha de cierre</translation>
    </message>
    <message>
        <source>In the rows of a bridge: from what to what</source>
        <translation>En las filas de cambios: de qué a qué</translation>
    </message>
    <message>
        <source>Opportunities of this figure</source>
        <translation>Oportunidades de esta cifra</translation>
    </message>
    <message>
        <source>Back to the forecast</source>
        <translation>Volver a la previsión</translation>
    </message>
    <message>
        <source>{count} · {amount} {currency} · weighted {weighted}</source>
        <translation>{count} · {amount} {currency} · ponderado {weighted}</translation>
    </message>
</context>
<context>
    <name>views/forecasts/trust_view</name>
    <message>
        <source>Foretold on</source>
        <translation>Previsto el</translation>
    </message>
    <message>
        <source>Weighted then</source>
        <translation>Ponderado entonces</translation>
    </message>
    <message>
        <source>Commit then</source>
        <translation>Compromiso entonces</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Conseguido</translation>
    </message>
    <message>
        <source>Of the weighted</source>
        <translation>De lo ponderado</translation>
    </message>
    <message>
        <source>Trust by owner</source>
        <translation>Fiabilidad por propietario</translation>
    </message>
    <message>
        <source>Trust by period</source>
        <translation>Fiabilidad por periodo</translation>
    </message>
    <message>
        <source>What was foretold</source>
        <translation>Lo previsto</translation>
    </message>
    <message>
        <source>No snapshot is old enough yet to be compared with what came.</source>
        <translation>Ninguna instantánea es lo bastante antigua para compararla con lo conseguido.</translation>
    </message>
    <message>
        <source>Shares of the amount, of what is forecast and of what is past its date. Untouched: nobody has changed it, written, called or met for {untouched_days} days. In {currency}.</source>
        <translation>Porcentajes del importe, de lo previsto y de lo que tiene la fecha vencida. Sin actividad: nadie lo ha modificado ni ha escrito, llamado o celebrado una reunión en {untouched_days} días. En {currency}.</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Por periodo</translation>
    </message>
    <message>
        <source>What earlier snapshots foretold, and what came</source>
        <translation>Lo que preveían las instantáneas anteriores y lo conseguido</translation>
    </message>
    <message>
        <source> so far</source>
        <translation> hasta ahora</translation>
    </message>
</context>
<context>
    <name>views/forecasts/waterfall_view</name>
    <message>
        <source>What changed between the two</source>
        <translation>Qué cambió entre las dos</translation>
    </message>
</context>
<context>
    <name>views/formats</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{ahead} days ago</source>
        <translation>Hace {ahead} días</translation>
    </message>
</context>
<context>
    <name>views/guide_window</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/guidelines_page</name>
    <message>
        <source>Print guidelines</source>
        <translation>Imprimir criterios</translation>
    </message>
    <message>
        <source>Click a meaning to write it anew; everybody reads it.</source>
        <translation>Haga clic en un significado para reescribirlo; todos lo leen.</translation>
    </message>
    <message>
        <source>An administrator writes them; everybody counts by them.</source>
        <translation>Los escribe un administrador; todos cuentan según ellos.</translation>
    </message>
</context>
<context>
    <name>views/guidelines/meaning_field</name>
    <message>
        <source>Say what the team means by it</source>
        <translation>Indique qué entiende el equipo por ello</translation>
    </message>
</context>
<context>
    <name>views/history/change_list</name>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a change</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. All that you do is noted here and can be undone.</source>
        <translation>Todavía no se ha cambiado nada. Todo lo que haga se anota aquí y se puede deshacer.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Redo this change</source>
        <translation>Rehacer este cambio</translation>
    </message>
    <message>
        <source>Put back the old value</source>
        <translation>Restablecer el valor anterior</translation>
    </message>
    <message>
        <source>, undone since</source>
        <translation>, deshecho después</translation>
    </message>
    <message>
        <source>This change left nothing in the history, or was removed from it.</source>
        <translation>Este cambio no dejó nada en el historial o se eliminó de él.</translation>
    </message>
</context>
<context>
    <name>views/history/record_history</name>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historial del registro</translation>
    </message>
    <message>
        <source>{said}, the latest first</source>
        <translation>{said}, lo más reciente primero</translation>
    </message>
    <message>
        <source>Nothing of it is in the history.</source>
        <translation>No hay nada de ello en el historial.</translation>
    </message>
</context>
<context>
    <name>views/imports/import_detail</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>SHA-256 {file_hash}</source>
        <translation>SHA-256 {file_hash}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Where the columns went</source>
        <translation>Destino de las columnas</translation>
    </message>
</context>
<context>
    <name>views/imports/import_records</name>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <source>The beginning of the file's SHA-256: the same content has the same, whatever the file is called</source>
        <translation>El comienzo del SHA-256 del archivo: el mismo contenido tiene el mismo, se llame como se llame el archivo</translation>
    </message>
    <message>
        <source>No list has been imported yet. Drop an Excel or CSV file on the window, or choose one.</source>
        <translation>Todavía no se ha importado ninguna lista. Suelte un archivo de Excel o CSV en la ventana, o elija uno.</translation>
    </message>
</context>
<context>
    <name>views/imports/imports_page</name>
    <message>
        <source>Saved {path}</source>
        <translation>Se guardó {path}</translation>
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
        <translation>listas</translation>
    </message>
    <message>
        <source>Of all files that came in as this list</source>
        <translation>De todos los archivos que llegaron como esta lista</translation>
    </message>
    <message>
        <source>Rows that were known already, or left out</source>
        <translation>Filas ya conocidas o excluidas</translation>
    </message>
    <message>
        <source>Written to, called or met. Click the count to see these leads</source>
        <translation>Con mensaje, llamada o reunión. Haga clic en el número para ver estos leads</translation>
    </message>
    <message>
        <source>Qualified: people and companies now. Click the count to see these leads</source>
        <translation>Cualificados: ahora son personas y empresas. Haga clic en el número para ver estos leads</translation>
    </message>
    <message>
        <source>What the opportunities that came of them were won with</source>
        <translation>Por cuánto se ganaron las oportunidades que surgieron</translation>
    </message>
    <message>
        <source>What the list cost</source>
        <translation>Lo que costó la lista</translation>
    </message>
    <message>
        <source>The cost of the list for each lead that was converted</source>
        <translation>El coste de la lista por cada lead convertido</translation>
    </message>
    <message>
        <source>No list has come in yet. Its name, supplier and cost are asked for while it is imported.</source>
        <translation>Todavía no ha llegado ninguna lista. Su nombre, proveedor y coste se piden al importarla.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Exportar listas</translation>
    </message>
</context>
<context>
    <name>views/leads/lead_page</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact went both ways: ready to be qualified.</source>
        <translation>Contacto en ambos sentidos: listo para cualificar.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Se convirtió en</translation>
    </message>
    <message>
        <source>Mark dead…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Mark dead</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{title} at</source>
        <translation>{title} en</translation>
    </message>
</context>
<context>
    <name>views/leads/leads</name>
    <message>
        <source>No leads yet. Import a list that you bought, or type the first one.</source>
        <translation>Todavía no hay leads. Importe una lista que haya comprado o escriba el primero.</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Madurando</translation>
    </message>
    <message>
        <source>warming</source>
        <translation>warming</translation>
    </message>
    <message>
        <source>Mark {} dead</source>
        <translation>Descartar {}</translation>
    </message>
    <message>
        <source>Convert together…</source>
        <translation>Convertir en conjunto…</translation>
    </message>
    <message>
        <source>Convert {} together…</source>
        <translation>Convertir {} en conjunto…</translation>
    </message>
    <message>
        <source>Mark {} dead…</source>
        <translation>Descartar {}…</translation>
    </message>
    <message>
        <source>bring_back</source>
        <translation>bring_back</translation>
    </message>
    <message>
        <source>Bring {} back</source>
        <translation>Recuperar {}</translation>
    </message>
</context>
<context>
    <name>views/main_window</name>
    <message>
        <source>Copy report…</source>
        <translation>Copiar informe…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show or hide the names</source>
        <translation>Mostrar u ocultar los nombres</translation>
    </message>
    <message>
        <source>1 record has</source>
        <translation>1 registro se ha modificado</translation>
    </message>
    <message>
        <source>{count:,} records have</source>
        <translation>{count:,} registros se han modificado</translation>
    </message>
    <message>
        <source>“{what}” is not undone yet: {records} been changed since.</source>
        <translation>«{what}» no se ha deshecho todavía: {records} después.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Leave those</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Deshacerlo también</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Deshacerlos también</translation>
    </message>
</context>
<context>
    <name>views/navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>views/opportunities/fields</name>
    <message>
        <source>What one unit of its currency is worth in ours, as it was when the amount was entered</source>
        <translation>Lo que vale una unidad de su moneda en la nuestra, tal como era al introducir el importe</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunities</name>
    <message>
        <source>No opportunities yet. Convert a lead into one, or add the first yourself.</source>
        <translation>Todavía no hay oportunidades. Convierta un lead en una o añada la primera.</translation>
    </message>
</context>
<context>
    <name>views/opportunities/opportunity_page</name>
    <message>
        <source>Put off {times}, {days} in all</source>
        <translation>Aplazada {times}, {days} en total</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Todavía no participa nadie.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>vez</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Use the stage's likelihood</source>
        <translation>Usar la probabilidad de la etapa</translation>
    </message>
    <message>
        <source>Move to another pipeline…</source>
        <translation>Mover a otro pipeline…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Use the stage's likelihood again</source>
        <translation>Volver a usar la probabilidad de la etapa</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Cambiar rol…</translation>
    </message>
    <message>
        <source>Remove from opportunity</source>
        <translation>Quitar de la oportunidad</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijada a mano</translation>
    </message>
    <message>
        <source>Make primary contact</source>
        <translation>Hacer contacto principal</translation>
    </message>
    <message>
        <source>Lead that became this opportunity</source>
        <translation>Lead convertido en esta oportunidad</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_bar</name>
    <message>
        <source>Present stage</source>
        <translation>Etapa actual</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
</context>
<context>
    <name>views/opportunities/stage_history</name>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>under an hour</source>
        <translation>menos de una hora</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>hasta el {until}</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Historial de etapas</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>Mostrar todas las etapas</translation>
    </message>
</context>
<context>
    <name>views/people/people</name>
    <message>
        <source>Nobody here yet. People come from converted leads; or add one yourself, or import a list.</source>
        <translation>Aquí todavía no hay nadie. Las personas proceden de leads convertidos; también puede añadir una o importar una lista.</translation>
    </message>
</context>
<context>
    <name>views/people/person_page</name>
    <message>
        <source>Takes part in none yet.</source>
        <translation>No participa todavía en ninguna.</translation>
    </message>
    <message>
        <source>Lead that became this person</source>
        <translation>Lead convertido en esta persona</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_area</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Another pipeline…</source>
        <translation>Otro pipeline…</translation>
    </message>
</context>
<context>
    <name>views/pipelines/board_bar</name>
    <message>
        <source>All owners</source>
        <translation>Todos los propietarios</translation>
    </message>
    <message>
        <source>Closes any time</source>
        <translation>Cualquier cierre</translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation>oportunidad abierta</translation>
    </message>
    <message>
        <source>open opportunities</source>
        <translation>oportunidades abiertas</translation>
    </message>
    <message>
        <source>{amount_text} in {counted}, weighted {weighted_sums}</source>
        <translation>{amount_text} en {counted}, ponderado {weighted_sums}</translation>
    </message>
    <message>
        <source>Filter opportunities</source>
        <translation>Filtrar oportunidades</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Estancadas</translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation>Ocultar cerradas</translation>
    </message>
    <message>
        <source>Only what has stood in its stage for longer than the stage allows</source>
        <translation>Solo las que llevan en su etapa más tiempo del que esta permite</translation>
    </message>
    <message>
        <source>Without the cards that are won or lost</source>
        <translation>Sin las tarjetas ganadas o perdidas</translation>
    </message>
    <message>
        <source>, of those that match</source>
        <translation>, de las que coinciden</translation>
    </message>
    <message>
        <source>Open stages only; what is won or lost is not in the total{narrowed}</source>
        <translation>Solo etapas abiertas; lo ganado o perdido no está en el total{narrowed}</translation>
    </message>
    <message>
        <source>No open opportunities</source>
        <translation>Sin oportunidades abiertas</translation>
    </message>
    <message>
        <source>Rotting ({rotting})</source>
        <translation>Estancadas ({rotting})</translation>
    </message>
    <message>
        <source>Choose pipeline</source>
        <translation>Elegir pipeline</translation>
    </message>
    <message>
        <source>Close period</source>
        <translation>Periodo de cierre</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_board_model</name>
    <message>
        <source> by hand</source>
        <translation> a mano</translation>
    </message>
    <message>
        <source>Closed {closed_on}</source>
        <translation>Cerrada el {closed_on}</translation>
    </message>
    <message>
        <source>Close date {close_on}</source>
        <translation>Fecha de cierre {close_on}</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}{by_hand}</source>
        <translation>Probabilidad {likelihood}{by_hand}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nada planificado</translation>
    </message>
    <message>
        <source>{since} in this stage</source>
        <translation>{since} en esta etapa</translation>
    </message>
    <message>
        <source>Owner {owner}</source>
        <translation>Propietario {owner}</translation>
    </message>
    <message>
        <source>, longer than it should</source>
        <translation>, más de lo debido</translation>
    </message>
</context>
<context>
    <name>views/pipelines/card_delegate</name>
    <message>
        <source>{likelihood} by hand</source>
        <translation>{likelihood} a mano</translation>
    </message>
</context>
<context>
    <name>views/pipelines/pipeline_board</name>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>Mover a la etapa anterior</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Mover a la etapa siguiente</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>Mover a etapa…</translation>
    </message>
    <message>
        <source>Collapse or expand stage</source>
        <translation>Contraer o expandir etapa</translation>
    </message>
    <message>
        <source>Opened {made} in {stage}</source>
        <translation>Se creó {made} en {stage}</translation>
    </message>
    <message>
        <source>Let {count} opportunities follow their stages again</source>
        <translation>{count} oportunidades vuelven a seguir su etapa</translation>
    </message>
    <message>
        <source>No opportunities match.</source>
        <translation>Ninguna oportunidad coincide.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>{state} in {name} yet. {begin_an_opportunity}</source>
        <translation>{state} en {name} por ahora. {begin_an_opportunity}</translation>
    </message>
    <message>
        <source>Begin an opportunity here, or convert a lead.</source>
        <translation>Cree aquí una oportunidad o convierta un lead.</translation>
    </message>
</context>
<context>
    <name>views/pipelines/stage_column</name>
    <message>
        <source>weighted {weighted_sums}</source>
        <translation>ponderado {weighted_sums}</translation>
    </message>
    <message>
        <source>not in the total</source>
        <translation>no está en el total</translation>
    </message>
    <message>
        <source>Show the cards of {stage}</source>
        <translation>Mostrar las tarjetas de {stage}</translation>
    </message>
    <message>
        <source>Collapse {stage}</source>
        <translation>Contraer {stage}</translation>
    </message>
    <message>
        <source>New opportunity in {stage}</source>
        <translation>Nueva oportunidad en {stage}</translation>
    </message>
    <message>
        <source>Name of the new opportunity in {stage}</source>
        <translation>Nombre de la nueva oportunidad en {stage}</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre y después Intro</translation>
    </message>
    <message>
        <source>Cards hidden</source>
        <translation>Tarjetas ocultas</translation>
    </message>
</context>
<context>
    <name>views/query_box</name>
    <message>
        <source>Build filter…</source>
        <translation>Crear filtro…</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>views/record_list</name>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>Filtrar {many}</translation>
    </message>
    <message>
        <source> in {subset}</source>
        <translation> en {subset}</translation>
    </message>
    <message>
        <source> match “{query}”</source>
        <translation> que coincidan con «{query}»</translation>
    </message>
    <message>
        <source>No {many}{where}{asked}.</source>
        <translation>Sin {many}{where}{asked}.</translation>
    </message>
</context>
<context>
    <name>views/records/clipboard</name>
    <message>
        <source>These are {rows:,} cells, and {most_copied:,} can be copied; export them instead.</source>
        <translation>Son {rows:,} celdas y se pueden copiar {most_copied:,}; mejor expórtelas.</translation>
    </message>
    <message>
        <source>There are more than {most_pasted:,} cells on the clipboard; import them instead, with Import… and Paste.</source>
        <translation>Hay más de {most_pasted:,} celdas en el portapapeles; impórtelas con Importar… y Pegar.</translation>
    </message>
    <message>
        <source>{width} columns were copied, and there are {count} from here to the right.</source>
        <translation>Se copiaron {width} columnas y desde aquí hacia la derecha hay {count}.</translation>
    </message>
    <message>
        <source>{fixed} is not edited in the table, so nothing was pasted.</source>
        <translation>{fixed} no se edita en la tabla; no se ha pegado nada.</translation>
    </message>
</context>
<context>
    <name>views/records/contact_card</name>
    <message>
        <source>Code for the phone…</source>
        <translation>Código para el teléfono…</translation>
    </message>
</context>
<context>
    <name>views/records/deal_rows</name>
    <message>
        <source>closes {}</source>
        <translation>cierre {}</translation>
    </message>
    <message>
        <source>won {}</source>
        <translation>ganada {}</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>perdida {}</translation>
    </message>
</context>
<context>
    <name>views/records/dragged_files</name>
    <message>
        <source>The other program did not hand over the mail; drag it to the desktop first, and from there here.</source>
        <translation>El otro programa no entregó el correo; arrástrelo primero al escritorio y desde allí hasta aquí.</translation>
    </message>
</context>
<context>
    <name>views/records/field_groups</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>empty field</source>
        <translation>campo vacío</translation>
    </message>
    <message>
        <source>empty fields</source>
        <translation>campos vacíos</translation>
    </message>
    <message>
        <source>Hide {fields}</source>
        <translation>Ocultar {fields}</translation>
    </message>
    <message>
        <source>Show {fields}</source>
        <translation>Mostrar {fields}</translation>
    </message>
</context>
<context>
    <name>views/records/later_panel</name>
    <message>
        <source>Undo and leave those</source>
        <translation>Deshacer y conservarlos</translation>
    </message>
    <message>
        <source>Undo and take them along</source>
        <translation>Deshacer junto con ellos</translation>
    </message>
    <message>
        <source>{records} been changed since</source>
        <translation>{records} después</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>y {count:,} más</translation>
    </message>
    <message>
        <source>Undo and leave it</source>
        <translation>Deshacer y conservarlo</translation>
    </message>
    <message>
        <source>Undo and take it along</source>
        <translation>Deshacer junto con él</translation>
    </message>
</context>
<context>
    <name>views/records/link_picker</name>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
</context>
<context>
    <name>views/records/next_action</name>
    <message>
        <source>And then</source>
        <translation>Y después</translation>
    </message>
    <message>
        <source>Done, and plan the next</source>
        <translation>Hecho, y planificar lo siguiente</translation>
    </message>
    <message>
        <source>Next action…</source>
        <translation>Próxima acción…</translation>
    </message>
    <message>
        <source>Change the next action</source>
        <translation>Cambiar la próxima acción</translation>
    </message>
    <message>
        <source>Next action: {days}</source>
        <translation>Próxima acción: {days}</translation>
    </message>
    <message>
        <source>“{words}” is done. Leave both empty if nothing comes next.</source>
        <translation>«{words}» está hecho. Deje ambos vacíos si no hay nada después.</translation>
    </message>
    <message>
        <source>“Call every month” comes again by itself, once it is done.</source>
        <translation>«Llamar cada mes» se repite por sí solo una vez hecho.</translation>
    </message>
</context>
<context>
    <name>views/records/noun_clipboard</name>
    <message>
        <source>{copied} rows were copied, and there are {rows} to paste them into.</source>
        <translation>Se copiaron {copied} filas y hay {rows} donde pegarlas.</translation>
    </message>
    <message>
        <source>Select the {many} first into which you want to paste.</source>
        <translation>Seleccione antes dónde quiere pegar ({many}).</translation>
    </message>
</context>
<context>
    <name>views/records/noun_list</name>
    <message>
        <source> that match “{query}”</source>
        <translation> que coinciden con «{query}»</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>todo ({count})</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Imprimir etiquetas…</translation>
    </message>
    <message>
        <source>Print call sheet…</source>
        <translation>Imprimir hoja de llamadas…</translation>
    </message>
</context>
<context>
    <name>views/records/number_field</name>
    <message>
        <source>from 0 to {highest}</source>
        <translation>de 0 a {highest}</translation>
    </message>
    <message>
        <source>“{text}” is no whole number {among}.</source>
        <translation>«{text}» no es un número entero {among}.</translation>
    </message>
</context>
<context>
    <name>views/records/own_columns</name>
    <message>
        <source>Words of your own, to find records by</source>
        <translation>Palabras propias para encontrar registros</translation>
    </message>
</context>
<context>
    <name>views/records/record_files</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
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
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Drop mails and other files here to keep them.</source>
        <translation>Suelte aquí correos y otros archivos para guardarlos.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>delete_file</source>
        <translation>delete_file</translation>
    </message>
    <message>
        <source>{name} is a program, and opening it would run it. If you trust it, save it first.</source>
        <translation>{name} es un programa y al abrirlo se ejecutaría. Si confía en él, guárdelo antes.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {path}: {strerror}.</translation>
    </message>
</context>
<context>
    <name>views/records/record_header</name>
    <message>
        <source>Back to {list_name}</source>
        <translation>Volver a {list_name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} de {count}</translation>
    </message>
</context>
<context>
    <name>views/records/related_list</name>
    <message>
        <source>More about {link}</source>
        <translation>Más sobre {link}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
</context>
<context>
    <name>views/records/saved_views</name>
    <message>
        <source>Save changes to this view</source>
        <translation>Guardar cambios en esta vista</translation>
    </message>
    <message>
        <source>Rename or share view…</source>
        <translation>Cambiar nombre o compartir vista…</translation>
    </message>
    <message>
        <source>Move view left</source>
        <translation>Mover vista a la izquierda</translation>
    </message>
    <message>
        <source>Move view right</source>
        <translation>Mover vista a la derecha</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
</context>
<context>
    <name>views/records/selection_deeds</name>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>Registrar actividad…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Assign {}…</source>
        <translation>Asignar {}…</translation>
    </message>
    <message>
        <source>Edit {}…</source>
        <translation>Editar {}…</translation>
    </message>
    <message>
        <source>all {records}</source>
        <translation>todo ({records})</translation>
    </message>
    <message>
        <source>Tag {}…</source>
        <translation>Etiquetar {}…</translation>
    </message>
    <message>
        <source>Merge {}…</source>
        <translation>Fusionar {}…</translation>
    </message>
</context>
<context>
    <name>views/records/sheet_page</name>
    <message>
        <source>{sentence} You wrote “{text}”.</source>
        <translation>{sentence} Usted escribió «{text}».</translation>
    </message>
    <message>
        <source>Back to {home}</source>
        <translation>Volver a {home}</translation>
    </message>
    <message>
        <source>History of this {kind}</source>
        <translation>Historial ({kind})</translation>
    </message>
    <message>
        <source>Delete {kind}</source>
        <translation>Eliminar {kind}</translation>
    </message>
    <message>
        <source>Next action tomorrow</source>
        <translation>Próxima acción mañana</translation>
    </message>
    <message>
        <source>Drop to keep with {sheet}</source>
        <translation>Suelte para guardar en {sheet}</translation>
    </message>
</context>
<context>
    <name>views/records/starting_calls</name>
    <message>
        <source>Start call run</source>
        <translation>Iniciar ronda de llamadas</translation>
    </message>
    <message>
        <source>Start call run over {whom}</source>
        <translation>Iniciar ronda de llamadas con {whom}</translation>
    </message>
</context>
<context>
    <name>views/records/value_line</name>
    <message>
        <source>Changed meanwhile to “{text}”.</source>
        <translation>Cambiado entretanto a «{text}».</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Vaciado entretanto.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Add {column}</source>
        <translation>Añadir {column}</translation>
    </message>
</context>
<context>
    <name>views/records/ways_out</name>
    <message>
        <source>Show on a map</source>
        <translation>Ver en un mapa</translation>
    </message>
    <message>
        <source>Write to {value}</source>
        <translation>Escribir a {value}</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Llamar al {value}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Abrir {value}</translation>
    </message>
    <message>
        <source>Visit {value}</source>
        <translation>Visitar {value}</translation>
    </message>
</context>
<context>
    <name>views/recycle_bin/recycle_bin</name>
    <message>
        <source>deleted record</source>
        <translation>registro eliminado</translation>
    </message>
    <message>
        <source>deleted records</source>
        <translation>registros eliminados</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Contenido previo</translation>
    </message>
    <message>
        <source>Nothing is deleted. What you delete waits here and can be brought back.</source>
        <translation>No hay nada eliminado. Lo que elimine espera aquí y se puede recuperar.</translation>
    </message>
    <message>
        <source>Bring {records} back</source>
        <translation>Recuperar {records}</translation>
    </message>
</context>
<context>
    <name>views/reports/question_bar</name>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
</context>
<context>
    <name>views/reports/report_view</name>
    <message>
        <source>All reports</source>
        <translation>Todos los informes</translation>
    </message>
</context>
<context>
    <name>views/reports/reports</name>
    <message>
        <source>Print {report}</source>
        <translation>Imprimir {report}</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
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
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation>Interacción el</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Cualificado el</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>{titles} of this figure</source>
        <translation>{titles} de esta cifra</translation>
    </message>
</context>
<context>
    <name>views/search_anywhere</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>No se ha encontrado nada para «{text}»</translation>
    </message>
</context>
<context>
    <name>views/settings/appearance_section</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>For you on this computer.</source>
        <translation>Para usted en este equipo.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Holds at once; what the team has typed stays as it is.</source>
        <translation>Se aplica enseguida; lo que el equipo ha escrito queda como está.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
</context>
<context>
    <name>views/settings/backups_section</name>
    <message>
        <source>A whole copy of the database, made and checked by the program while you work.</source>
        <translation>Una copia completa de la base de datos, creada y comprobada por el programa mientras usted trabaja.</translation>
    </message>
    <message>
        <source>Daily backups that are kept</source>
        <translation>Copias diarias que se conservan</translation>
    </message>
    <message>
        <source>Weekly backups that are kept</source>
        <translation>Copias semanales que se conservan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Conservadas ahora</translation>
    </message>
    <message>
        <source>Make a backup once a day, while the program runs</source>
        <translation>Crear una copia de seguridad al día mientras el programa está abierto</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Use the program's own folder</source>
        <translation>Usar la carpeta del programa</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crear copia ahora</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>For a copy of your own, choose File › Back up.</source>
        <translation>Para una copia propia, elija Archivo › Crear copia de seguridad.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias</translation>
    </message>
</context>
<context>
    <name>views/settings/history_section</name>
    <message>
        <source>Every change is kept with the values before and after it, so that it can be undone and told.</source>
        <translation>Cada cambio se conserva con los valores de antes y después, para poder deshacerlo y explicarlo.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 meses</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 años</translation>
    </message>
    <message>
        <source> since {date}</source>
        <translation> desde el {date}</translation>
    </message>
    <message>
        <source>change is</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>changes are</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>Remove older changes</source>
        <translation>Eliminar cambios antiguos</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>Compactar el archivo</translation>
    </message>
    <message>
        <source>Nothing is ever removed.</source>
        <translation>No se elimina nunca nada.</translation>
    </message>
    <message>
        <source>{older} from before {date}. Removing them cannot be taken back, and what they did cannot be undone any more; the records stay as they are. The program removes what has become older when an administrator starts it, and says so.</source>
        <translation>{older} de antes del {date}. Eliminarlos es irreversible y lo que hicieron ya no se podrá deshacer; los registros quedan como están. El programa elimina lo que haya envejecido cuando lo inicia un administrador, y lo indica.</translation>
    </message>
    <message>
        <source>The file is {saved:,.1f} MB smaller.</source>
        <translation>El archivo ocupa {saved:,.1f} MB menos.</translation>
    </message>
    <message>
        <source>There was no room to give back.</source>
        <translation>No había espacio que liberar.</translation>
    </message>
</context>
<context>
    <name>views/settings/list_editor</name>
    <message>
        <source>Add {one}</source>
        <translation>Añadir {one}</translation>
    </message>
    <message>
        <source>Move {one} up</source>
        <translation>Subir {one}</translation>
    </message>
    <message>
        <source>Move {one} down</source>
        <translation>Bajar {one}</translation>
    </message>
</context>
<context>
    <name>views/settings/notifications_section</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>For you on this computer, from the system tray, while the program runs.</source>
        <translation>Para usted en este equipo, desde la bandeja del sistema, mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind me from</source>
        <translation>Avisarme desde las</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Say once a day what is due</source>
        <translation>Avisar una vez al día de lo que vence</translation>
    </message>
    <message>
        <source>Say when long work is done while another program is in front</source>
        <translation>Avisar cuando termine un trabajo largo mientras haya otro programa delante</translation>
    </message>
    <message>
        <source>No notifications between these times</source>
        <translation>Sin notificaciones entre estas horas</translation>
    </message>
</context>
<context>
    <name>views/settings/office_section</name>
    <message>
        <source>Office and letterhead</source>
        <translation>Organización y membrete</translation>
    </message>
    <message>
        <source>Stands at the top of printed forecasts. Each field is kept as soon as you leave it.</source>
        <translation>Figura en la cabecera de las previsiones impresas. Cada campo se guarda al salir de él.</translation>
    </message>
    <message>
        <source>Quarters and years of the forecast follow it.</source>
        <translation>Los trimestres y años de la previsión lo siguen.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Elegir logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>Elegir logotipo…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Quitar logotipo</translation>
    </message>
</context>
<context>
    <name>views/settings/own_field_details</name>
    <message>
        <source>The field of the same name</source>
        <translation>El campo del mismo nombre</translation>
    </message>
    <message>
        <source>Records keep a choice that is taken away; one that is changed is changed in all of them.</source>
        <translation>Los registros conservan una opción que se quita; una que se modifica cambia en todos.</translation>
    </message>
    <message>
        <source>When a lead is converted, the value goes to:</source>
        <translation>Al convertir un lead, el valor pasa a:</translation>
    </message>
</context>
<context>
    <name>views/settings/own_fields_section</name>
    <message>
        <source>Own fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Fields that you add stand on record pages under More; they can be shown as columns, searched, imported and exported. Removing one hides its values; Undo brings them back.</source>
        <translation>Los campos que añada aparecen en las páginas de registro bajo Más; se pueden mostrar como columnas, buscar, importar y exportar. Al eliminar uno se ocultan sus valores; Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Chosen when the field is added</source>
        <translation>Se elige al añadir el campo</translation>
    </message>
    <message>
        <source>Shown beside the field</source>
        <translation>Se muestra junto al campo</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Campos de</translation>
    </message>
</context>
<context>
    <name>views/settings/pipelines_section</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines y etapas</translation>
    </message>
    <message>
        <source>A stage's kind says what a move into it means: open goes on, won and lost close the opportunity. What has history is retired instead of deleted, so no report of the past changes.</source>
        <translation>El tipo de una etapa dice qué significa entrar en ella: en curso sigue adelante, ganada y perdida cierran la oportunidad. Lo que tiene historial se retira en lugar de eliminarse, así ningún informe anterior cambia.</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Oportunidades abiertas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>What a move into it means; the name is yours</source>
        <translation>Qué significa entrar en ella; el nombre lo elige usted</translation>
    </message>
    <message>
        <source>Of what stands in it, unless set by hand</source>
        <translation>De lo que está en ella, salvo que se fije a mano</translation>
    </message>
    <message>
        <source>Days after which a card turns warm; empty for never</source>
        <translation>Días tras los que una tarjeta cambia de color; vacío: nunca</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>many</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>What is open moves; what was won or lost stays with {pipeline} in every report.</source>
        <translation>Lo abierto se mueve; lo ganado o perdido sigue en {pipeline} en todos los informes.</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Eliminar etapa</translation>
    </message>
    <message>
        <source>{counted} in {stage}.</source>
        <translation>{counted} en {stage}.</translation>
    </message>
    <message>
        <source>Stages of {shown}</source>
        <translation>Etapas de {shown}</translation>
    </message>
    <message>
        <source>Merge pipeline</source>
        <translation>Fusionar pipeline</translation>
    </message>
    <message>
        <source>Retire pipeline</source>
        <translation>Retirar pipeline</translation>
    </message>
    <message>
        <source>{counted} in {pipeline}.</source>
        <translation>{counted} en {pipeline}.</translation>
    </message>
</context>
<context>
    <name>views/settings/question_editor</name>
    <message>
        <source>Needed</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Parted by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Without an answer, nothing leaves the stage forward</source>
        <translation>Sin respuesta, nada avanza desde la etapa</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>Asked in a small sheet when an opportunity goes on, is won or moves to another pipeline, and kept in its history. The way back asks nothing, and what is lost need not be answered for.</source>
        <translation>Se pregunta en una hoja pequeña cuando una oportunidad avanza, se gana o pasa a otro pipeline, y se conserva en su historial. Al retroceder no se pregunta nada, y para lo perdido no hace falta responder.</translation>
    </message>
    <message>
        <source>Questions on leaving {stage}</source>
        <translation>Preguntas al salir de {stage}</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>First answer, Second answer</source>
        <translation>Primera respuesta, Segunda respuesta</translation>
    </message>
</context>
<context>
    <name>views/settings/rates_section</name>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>A total counts money of another currency at the rate of its day, and leaves it apart where no rate is known. What was won or lost keeps the rate of then.</source>
        <translation>Un total convierte el dinero de otra moneda al tipo de cambio de su día y lo deja aparte si no se conoce ninguno. Lo ganado o perdido conserva el tipo de entonces.</translation>
    </message>
    <message>
        <source>What one unit is worth in the company's currency</source>
        <translation>Lo que vale una unidad en la moneda de la organización</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tipo de cambio</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Añadir tipo de cambio</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>in {ours}</source>
        <translation>en {ours}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
</context>
<context>
    <name>views/settings/reasons_section</name>
    <message>
        <source>Closing an opportunity as lost offers these. What was lost keeps the reason it was lost for.</source>
        <translation>Se ofrecen al cerrar una oportunidad como perdida. Lo perdido conserva el motivo por el que se perdió.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nuevo motivo</translation>
    </message>
</context>
<context>
    <name>views/settings/required_section</name>
    <message>
        <source>Nobody is held up while they write. Records in use that lack one of these are counted in Data health, owner by owner: open opportunities and leads, and all people and companies.</source>
        <translation>No se interrumpe a nadie mientras escribe. Los registros en uso a los que les falta uno de estos datos se cuentan en Calidad de datos, por propietario: oportunidades y leads abiertos, y todas las personas y empresas.</translation>
    </message>
</context>
<context>
    <name>views/settings/statuses_section</name>
    <message>
        <source>The first open status is what a new lead gets. The meaning is shown as help wherever the status is chosen.</source>
        <translation>Un lead nuevo recibe el primer estado en curso. El significado se muestra como ayuda dondequiera que se elige el estado.</translation>
    </message>
    <message>
        <source>Open leads are worked on; dead and converted ones leave the working lists</source>
        <translation>Los leads en curso se trabajan; los descartados y convertidos salen de las listas de trabajo</translation>
    </message>
    <message>
        <source>Shown as help beside the status</source>
        <translation>Se muestra como ayuda junto al estado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>{leads} {have} the status {status}.</source>
        <translation>{leads} {have} el estado {status}.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>have</source>
        <translation>tienen</translation>
    </message>
    <message>
        <source>Remove status</source>
        <translation>Eliminar estado</translation>
    </message>
</context>
<context>
    <name>views/settings/tags_section</name>
    <message>
        <source>A new tag is made where a record gets it: on its page, in a table, or for a whole selection.</source>
        <translation>Una etiqueta nueva se crea al ponerla en un registro: en su página, en una tabla o para toda una selección.</translation>
    </message>
    <message>
        <source>{records} {have} the tag {tag}.</source>
        <translation>{records} {have} la etiqueta {tag}.</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Fusionar etiqueta</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
</context>
<context>
    <name>views/settings/updates_section</name>
    <message>
        <source>Asking tells the server nothing but that somebody asks: no name, no version, no number.</source>
        <translation>Al comprobarlo, el servidor solo sabe que alguien pregunta: ningún nombre, ninguna versión, ningún número.</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version</source>
        <translation>Comprobar una vez al día si hay una versión más reciente</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Versión instalada: {version}.</translation>
    </message>
    <message>
        <source>The page that names the newest version; it begins with https://.</source>
        <translation>La página que indica la versión más reciente; empieza por https://.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation>La versión {version} está disponible; versión instalada: {own}.</translation>
    </message>
    <message>
        <source>The address did not answer with a version.</source>
        <translation>La dirección no respondió con una versión.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Nothing is asked until there is an address.</source>
        <translation>No se comprueba nada hasta que haya una dirección.</translation>
    </message>
    <message>
        <source>An address begins with https:// and names a server.</source>
        <translation>Una dirección empieza por https:// y nombra un servidor.</translation>
    </message>
</context>
<context>
    <name>views/settings/users_section</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>A user is someone who works with CRM Desktop, never a person one does business with.</source>
        <translation>Un usuario es alguien que trabaja con CRM Desktop, nunca alguien con quien se hacen negocios.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>By which they connect to the server</source>
        <translation>Con la que se conectan al servidor</translation>
    </message>
    <message>
        <source>Administrators also change settings, users and lists; viewers only look</source>
        <translation>Los administradores cambian además la configuración, los usuarios y las listas; los lectores solo consultan</translation>
    </message>
    <message>
        <source>Who has left owns nothing new, and what they did stays told</source>
        <translation>Quien está de baja no recibe nada nuevo, y lo que hizo sigue constando</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>“{account}” is taken off the server, and {user} connects no more. Undo does not bring it back.</source>
        <translation>«{account}» se quita del servidor y {user} ya no puede conectarse. Deshacer no la recupera.</translation>
    </message>
    <message>
        <source>Make account…</source>
        <translation>Crear cuenta…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nueva contraseña…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Eliminar cuenta…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>With an account of their own on the server, the server itself keeps everybody to their role, whichever program they use.</source>
        <translation>Con una cuenta propia en el servidor, el propio servidor mantiene a cada uno en su rol, use el programa que use.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Server accounts</source>
        <translation>Cuentas del servidor</translation>
    </message>
    <message>
        <source>{name} connects as “{account}” from now on.</source>
        <translation>{name} se conecta desde ahora como «{account}».</translation>
    </message>
    <message>
        <source>{name} connects with the new password from now on.</source>
        <translation>{name} se conecta desde ahora con la nueva contraseña.</translation>
    </message>
</context>
<context>
    <name>views/settings/words_section</name>
    <message>
        <source>The records are the same in every language; what they are called follows at once, for everybody.</source>
        <translation>Los registros son los mismos en cualquier vocabulario; su denominación cambia enseguida para todos.</translation>
    </message>
    <message>
        <source>Never engaged</source>
        <translation>Sin interacción</translation>
    </message>
    <message>
        <source>Engaged, not qualified</source>
        <translation>Con interacción, sin cualificar</translation>
    </message>
    <message>
        <source>Qualified: somebody</source>
        <translation>Cualificado: alguien</translation>
    </message>
    <message>
        <source>Qualified: an organisation</source>
        <translation>Cualificado: una organización</translation>
    </message>
    <message>
        <source>A deal</source>
        <translation>Un negocio</translation>
    </message>
    <message>
        <source>After the first win</source>
        <translation>Tras la primera venta ganada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Work with leads</source>
        <translation>Trabajar con leads</translation>
    </message>
    <message>
        <source>Guidelines…</source>
        <translation>Criterios…</translation>
    </message>
    <message>
        <source>What the team means by these words</source>
        <translation>Qué entiende el equipo por estos términos</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Singular</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Plural</translation>
    </message>
    <message>
        <source>Type another word to use your own; empty the field to use the language's again.</source>
        <translation>Escriba otro término para usar uno propio; vacíe el campo para volver al del vocabulario.</translation>
    </message>
    <message>
        <source>Without leads, people and companies are entered and imported at once.</source>
        <translation>Sin leads, las personas y empresas se introducen e importan directamente.</translation>
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
        <translation>No vence nada y no queda nada por planificar. Un buen momento para buscar nuevos leads.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Ver leads</translation>
    </message>
    <message>
        <source>No leads yet. Import a list that you bought; what is to be done with them stands here.</source>
        <translation>Todavía no hay leads. Importe una lista que haya comprado; lo que haya que hacer con ellos aparece aquí.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Done, and next…</source>
        <translation>Hecho, y siguiente…</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Aplazar a mañana</translation>
    </message>
    <message>
        <source>Put off to next week</source>
        <translation>Aplazar a la próxima semana</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Elegir un día…</translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation>Exportar a un calendario…</translation>
    </message>
    <message>
        <source> · {done} done</source>
        <translation> · hechos: {done}</translation>
    </message>
    <message>
        <source>{day} · {due} to do{done}</source>
        <translation>{day} · {due} por hacer{done}</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exportar a un calendario</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>{entries} exported for the calendar</source>
        <translation>Se exportó para el calendario: {entries}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
</context>
<context>
    <name>views/today/today_delegate</name>
    <message>
        <source>Next…</source>
        <translation>Siguiente…</translation>
    </message>
    <message>
        <source>{hidden} more</source>
        <translation>{hidden} más</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Todo hecho.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No vence nada.</translation>
    </message>
</context>
<context>
    <name>views/today/today_list_model</name>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Overdue for service</source>
        <translation>Seguimiento vencido</translation>
    </message>
</context>
<context>
    <name>views/today/today_view</name>
    <message>
        <source>Done. What comes next?</source>
        <translation>Hecho. ¿Qué viene después?</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>¿Y después?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
</context>
<context>
    <name>views/view_tabs</name>
    <message>
        <source>Done</source>
        <comment>many</comment>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>{view}, for everyone</source>
        <translation>{view}, para todos</translation>
    </message>
</context>
<context>
    <name>views/welcome/about_you</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Settings.</source>
        <translation>Todo se puede cambiar más tarde en Configuración.</translation>
    </message>
    <message>
        <source>Stands in the history and as the owner of what you make.</source>
        <translation>Figura en el historial y como propietario de lo que cree.</translation>
    </message>
    <message>
        <source>Stands at the top of what you print.</source>
        <translation>Figura en la cabecera de lo que imprima.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Unos datos sobre usted</translation>
    </message>
</context>
<context>
    <name>views/welcome/welcome</name>
    <message>
        <source>“{name}” as it was on a day before.</source>
        <translation>«{name}» tal como estaba un día anterior.</translation>
    </message>
    <message>
        <source>Connect to the server of your team…</source>
        <translation>Conectar con el servidor del equipo…</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>Welcome to CRM Desktop</source>
        <translation>Le damos la bienvenida a CRM Desktop</translation>
    </message>
    <message>
        <source>From a bought list to a printed forecast, on your own computer.</source>
        <translation>De la lista comprada a la previsión impresa, en su propio equipo.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>{name} is opened as soon as you have chosen where.</source>
        <translation>{name} se abre en cuanto elija dónde.</translation>
    </message>
    <message>
        <source>Open my database</source>
        <translation>Abrir mi base de datos</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Todo está como lo dejó.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>Your own database, in a file on this computer.</source>
        <translation>Su propia base de datos, en un archivo de este equipo.</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCards; you see every row before it is kept.</source>
        <translation>Desde Excel, CSV o vCard; verá cada fila antes de guardarla.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>With invented data, apart from your own.</source>
        <translation>Con datos inventados, separados de los suyos.</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>A file that you or a colleague have made.</source>
        <translation>Un archivo que ha creado usted o un colega.</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertas recientemente</translation>
    </message>
</context>
<context>
    <name>views/widgets/bulk_bar</name>
    <message>
        <source>{count} selected</source>
        <translation>Seleccionados: {count}</translation>
    </message>
</context>
<context>
    <name>views/widgets/date_field</name>
    <message>
        <source>Choose date</source>
        <translation>Elegir fecha</translation>
    </message>
    <message>
        <source>“{text}” is no date. Try 21 Nov, fri, or +2w.</source>
        <translation>«{text}» no es una fecha. Pruebe 21 nov, vie o +2w.</translation>
    </message>
    <message>
        <source>Date, tomorrow, fri, +2w</source>
        <translation>Fecha, mañana, vie, +2w</translation>
    </message>
</context>
<context>
    <name>views/widgets/decimal_field</name>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
</context>
<context>
    <name>views/widgets/help_button</name>
    <message>
        <source>What is “{word}”?</source>
        <translation>¿Qué es «{word}»?</translation>
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
        <translation>Descartar aviso</translation>
    </message>
</context>
<context>
    <name>views/widgets/money_field</name>
    <message>
        <source>“{text}” is no amount of at most twelve digits.</source>
        <translation>«{text}» no es un importe de doce cifras como máximo.</translation>
    </message>
</context>
<context>
    <name>views/widgets/record_picker</name>
    <message>
        <source>“{text}” is not chosen from the list yet.</source>
        <translation>«{text}» todavía no se ha elegido de la lista.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
</context>
<context>
    <name>views/widgets/repeat_field</name>
    <message>
        <source>Choose, or type: every 6 weeks, every friday, every weekday</source>
        <translation>Elija o escriba: cada 6 semanas, cada viernes, cada día laborable</translation>
    </message>
</context>
<context>
    <name>views/widgets/search_box</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>views/widgets/tags_field</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
</context>
<context>
    <name>views/window_actions</name>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>Show names in the navigation</source>
        <translation>Mostrar los nombres en la navegación</translation>
    </message>
</context>
</TS>
