<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CommandLine</name>
        <message>
            <source>Recorded; another injection is recorded less than {hours} hours from it. Check the time. Never give two doses to make up for one; call the doctor or pharmacist.</source>
            <translation>Registrada; hay otra inyección registrada a menos de {hours} horas de ella. Revise la hora. Nunca ponga dos dosis para compensar una; llame al médico o farmacéutico.</translation>
        </message>
        <message>
            <source>from {date}: {prescription}</source>
            <translation>desde el {date}: {prescription}</translation>
        </message>
        <message>
            <source>Nobody is in this record yet.</source>
            <translation>Todavía no hay nadie en este registro.</translation>
        </message>
        <message>
            <source>Opens the window.</source>
            <translation>Abre la ventana.</translation>
        </message>
        <message>
            <source>Plays a whole evening on a made-up household and leaves its pictures and the report.</source>
            <translation>Recorre una noche entera con un hogar inventado y deja sus imágenes y el informe.</translation>
        </message>
        <message>
            <source>Every command also takes:</source>
            <translation>Todas las órdenes admiten además:</translation>
        </message>
        <message>
            <source>Lists everybody in the record.</source>
            <translation>Muestra a todas las personas del registro.</translation>
        </message>
        <message>
            <source>Records a dose that was given; TIME is 2026-11-24T20:06, with an offset or without, or 20:06 today; without one it is the time where the prescription is read.</source>
            <translation>Anota una dosis puesta; TIME es 2026-11-24T20:06, con desfase horario o sin él, o 20:06 de hoy; sin él, es la hora del lugar de la prescripción.</translation>
        </message>
        <message>
            <source>Records days without an injection, and why.</source>
            <translation>Anota días sin inyección y el motivo.</translation>
        </message>
        <message>
            <source>Records a pause in the treatment.</source>
            <translation>Anota una pausa del tratamiento.</translation>
        </message>
        <message>
            <source>Says that what a record tells did not happen; it stays to be seen.</source>
            <translation>Indica que lo que dice una anotación no ocurrió; la anotación sigue a la vista.</translation>
        </message>
        <message>
            <source>Lists every record of a person, with what it was before.</source>
            <translation>Muestra todas las anotaciones de una persona y cómo eran antes.</translation>
        </message>
        <message>
            <source>Counts what became of the doses of a period.</source>
            <translation>Cuenta qué pasó con las dosis de un período.</translation>
        </message>
        <message>
            <source>Lists the places where a person may be injected.</source>
            <translation>Muestra los lugares donde se puede inyectar a una persona.</translation>
        </message>
        <message>
            <source>Says where to inject next; --batch answers one JSON request a line, without a record.</source>
            <translation>Indica dónde inyectar la próxima vez; --batch contesta una petición JSON por línea, sin usar el registro.</translation>
        </message>
        <message>
            <source>Makes the report for the doctor as a PDF file.</source>
            <translation>Hace el informe para el médico en un archivo PDF.</translation>
        </message>
        <message>
            <source>Writes the record to a file: as a table (csv), all of it (json), for clinics (fhir), the coming doses for a calendar (ics), or every table as it is (tables), of a newer record too; - is standard output.</source>
            <translation>Escribe el registro en un archivo: como tabla (csv), entero (json), para clínicas (fhir), las próximas dosis para un calendario (ics), o cada tabla tal cual (tables), también de un registro más nuevo; - es la salida estándar.</translation>
        </message>
        <message>
            <source>Injection</source>
            <translation>Inyección</translation>
        </message>
        <message>
            <source>Brings a file in, all of it or nothing: a table (CSV) or whole record (JSON) of this app, or what medTimer lets out; - is standard input. --conflicts keep leaves out what the record tells otherwise.</source>
            <translation>Incorpora un archivo, entero o nada: una tabla (CSV) o un registro entero (JSON) de esta aplicación, o lo que exporta medTimer; - es la entrada estándar. --conflicts keep deja fuera lo que el registro cuenta de otro modo.</translation>
        </message>
        <message>
            <source>Copies the record, checks the copy, and thins out the old ones.</source>
            <translation>Copia el registro, comprueba la copia y quita las antiguas que sobran.</translation>
        </message>
        <message>
            <source>Puts a copy in the place of the record, which is kept beside it; --list shows the copies.</source>
            <translation>Pone una copia en el lugar del registro, que se conserva al lado; --list muestra las copias.</translation>
        </message>
        <message>
            <source>Recorded; this part of the body is meant for when somebody else injects, so see who gave it.</source>
            <translation>Anotado; esta parte del cuerpo es para cuando inyecta otra persona, así que compruebe quién puso la inyección.</translation>
        </message>
        <message>
            <source>given</source>
            <translation>puesta</translation>
        </message>
        <message>
            <source>extra</source>
            <translation>adicional</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>olvidada</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>anulada</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation>Todavía no hay nada anotado.</translation>
        </message>
        <message>
            <source>Doses expected</source>
            <translation>Dosis previstas</translation>
        </message>
        <message>
            <source>Covered by a dose</source>
            <translation>Cubiertas por una dosis</translation>
        </message>
        <message>
            <source>Exactly one dose</source>
            <translation>Con exactamente una dosis</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>With any record</source>
            <translation>Con alguna anotación</translation>
        </message>
        <message>
            <source>Doses beyond one</source>
            <translation>Dosis de más</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Olvidadas</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitidas</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>No record</source>
            <translation>Sin anotación</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Aún abiertas</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>or: {place}</source>
            <translation>o bien: {place}</translation>
        </message>
        <message>
            <source>never used</source>
            <translation>nunca usado</translation>
        </message>
        <message numerus="yes">
            <source>rested %n days</source>
            <translation>
                <numerusform>%n día de descanso</numerusform>
                <numerusform>%n días de descanso</numerusform>
            </translation>
        </message>
        <message>
            <source>It is next on the round.</source>
            <translation>Es el siguiente de la ronda.</translation>
        </message>
        <message>
            <source>It has rested longest.</source>
            <translation>Es el que más ha descansado.</translation>
        </message>
        <message>
            <source>Every place was used lately; this one is best.</source>
            <translation>Todos los lugares se han usado hace poco; este es el mejor.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows would be added.</source>
            <translation>
                <numerusform>Se añadiría %n fila.</numerusform>
                <numerusform>Se añadirían %n filas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were added.</source>
            <translation>
                <numerusform>Se añadió %n fila.</numerusform>
                <numerusform>Se añadieron %n filas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n evento</numerusform>
                <numerusform>%n eventos</numerusform>
            </translation>
        </message>
        <message>
            <source>{line}, taken for anakinra</source>
            <translation>{line}, se toma por anakinra</translation>
        </message>
        <message>
            <source>the record: {words}</source>
            <translation>el registro: {words}</translation>
        </message>
        <message>
            <source>the file: {words}</source>
            <translation>el archivo: {words}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more; --json lists all of them.</source>
            <translation>
                <numerusform>y %n más; --json los enumera todos.</numerusform>
                <numerusform>y %n más; --json los enumera todos.</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well. People: {people}. Rows: {rows}.</source>
            <translation>Todo está bien. Personas: {people}. Filas: {rows}.</translation>
        </message>
        <message>
            <source>{file}: cannot be read to the end, not good to put back</source>
            <translation>{file}: no se puede leer hasta el final, no sirve para restaurar</translation>
        </message>
        <message numerus="yes">
            <source>%n injections</source>
            <translation>
                <numerusform>%n inyección</numerusform>
                <numerusform>%n inyecciones</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no copies yet.</source>
            <translation>Todavía no hay copias.</translation>
        </message>
        <message>
            <source>It is the record now. The one before it is kept as {file}.</source>
            <translation>Ahora es el registro. El anterior se conserva como {file}.</translation>
        </message>
        <message>
            <source>It is the record now.</source>
            <translation>Ahora es el registro.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Name one copy, or give --latest-good; --list shows which there are.</source>
            <translation>Nombre una copia o use --latest-good; --list muestra cuáles hay.</translation>
        </message>
        <message>
            <source>Line {line}: {problem}</source>
            <translation>Línea {line}: {problem}</translation>
        </message>
        <message>
            <source>Nothing was imported. Conflicts between the record and the file: {count}. With --conflicts keep the record keeps what it has.</source>
            <translation>No se importó nada. Conflictos entre el registro y el archivo: {count}. Con --conflicts keep el registro conserva lo que tiene.</translation>
        </message>
        <message>
            <source>Say with --medicine which medicine in the file is anakinra. It names: {medicines}.</source>
            <translation>Diga con --medicine qué medicamento del archivo es anakinra. Nombra: {medicines}.</translation>
        </message>
        <message>
            <source>Say with --person whose doses these are.</source>
            <translation>Diga con --person de quién son estas dosis.</translation>
        </message>
        <message>
            <source>No injection was due then; --extra with --reason records it all the same.</source>
            <translation>No tocaba ninguna inyección entonces; --extra con --reason la anota de todos modos.</translation>
        </message>
        <message>
            <source>No place is open for an injection by {by}.</source>
            <translation>No queda ningún lugar para una inyección puesta por: {by}.</translation>
        </message>
        <message>
            <source>Stopped before it was done.</source>
            <translation>Se interrumpió antes de terminar.</translation>
        </message>
        <message>
            <source>The command {command} has no option {option}.</source>
            <translation>La orden {command} no tiene la opción {option}.</translation>
        </message>
        <message>
            <source>There is no command {words}. The option --help lists them all.</source>
            <translation>No existe la orden {words}. La opción --help las muestra todas.</translation>
        </message>
        <message>
            <source>There is no option {option} before a command.</source>
            <translation>No existe la opción {option} antes de una orden.</translation>
        </message>
        <message>
            <source>There is no zone {zone}; the zones are {zones}.</source>
            <translation>No existe la zona {zone}; las zonas son {zones}.</translation>
        </message>
        <message>
            <source>Things in the record that are not as they should be: {count}.</source>
            <translation>Cosas del registro que no están como deben: {count}.</translation>
        </message>
        <message>
            <source>This dose could be for {first} or for {last}; --date says which.</source>
            <translation>Esta dosis podría ser del {first} o del {last}; --date indica cuál.</translation>
        </message>
        <message>
            <source>This is more than fifty years. Please check the dates.</source>
            <translation>Son más de cincuenta años. Compruebe las fechas.</translation>
        </message>
        <message>
            <source>{option} belongs to {other}.</source>
            <translation>{option} acompaña a {other}.</translation>
        </message>
        <message>
            <source>{option} says why there was one more ({other}), why one so soon, or why at a place too near the last one or on skin that is off limits; none of this is so here.</source>
            <translation>{option} dice por qué hubo una más ({other}), por qué una tan pronto, o por qué en un lugar demasiado cerca del último o en piel que no se debe usar; aquí no pasa nada de eso.</translation>
        </message>
        <message>
            <source>{option} is given twice.</source>
            <translation>{option} aparece dos veces.</translation>
        </message>
        <message>
            <source>{option} is needed.</source>
            <translation>Falta {option}.</translation>
        </message>
        <message>
            <source>{option} is one of: {choices}.</source>
            <translation>{option} es uno de estos valores: {choices}.</translation>
        </message>
        <message>
            <source>{option} lies between {low} and {high}.</source>
            <translation>{option} está entre {low} y {high}.</translation>
        </message>
        <message>
            <source>{option} needs a value.</source>
            <translation>{option} necesita un valor.</translation>
        </message>
        <message>
            <source>{option} takes everything from the lines it reads.</source>
            <translation>{option} lo toma todo de las líneas que lee.</translation>
        </message>
        <message>
            <source>{option} takes no value.</source>
            <translation>{option} no admite ningún valor.</translation>
        </message>
        <message>
            <source>{option}: {value} is not a whole number.</source>
            <translation>{option}: {value} no es un número entero.</translation>
        </message>
        <message>
            <source>{value} is not the number of a record.</source>
            <translation>{value} no es el número de una anotación.</translation>
        </message>
        <message>
            <source>{value} is one argument too many.</source>
            <translation>{value} es un argumento de más.</translation>
        </message>
        <message>
            <source>The record {file} was written by a newer version of this app: it has version {version}, and this app knows records up to version {known}. It was left as it is.</source>
            <translation>El registro {file} lo escribió una versión más nueva de esta aplicación: tiene la versión {version} y esta aplicación conoce registros hasta la versión {known}. Se dejó como está.</translation>
        </message>
        <message>
            <source>The record is in use by another program; please try again in a moment.</source>
            <translation>Otro programa está usando el registro; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was changed in the record.</source>
            <translation>El disco está lleno, así que no se cambió nada en el registro.</translation>
        </message>
        <message>
            <source>The record in {folder} may not be written, so nothing was changed.</source>
            <translation>No se puede escribir en el registro de {folder}, así que no se cambió nada.</translation>
        </message>
        <message>
            <source>The record {file} is damaged; it was left as it is.</source>
            <translation>El registro {file} está dañado; se dejó como está.</translation>
        </message>
        <message>
            <source>The file {file} belongs to another program; it was left as it is.</source>
            <translation>El archivo {file} es de otro programa; se dejó como está.</translation>
        </message>
        <message>
            <source>The record {file} was written by a newer version of this app; it was left as it is.</source>
            <translation>El registro {file} se escribió con una versión más nueva de esta aplicación; se dejó como está.</translation>
        </message>
        <message>
            <source>The record {file} cannot be opened.</source>
            <translation>El registro {file} no se puede abrir.</translation>
        </message>
        <message>
            <source>Something went wrong inside the app ({fault}); please tell its makers.</source>
            <translation>Algo falló dentro de la aplicación ({fault}); avise a quienes la hacen.</translation>
        </message>
        <message>
            <source>A carton holds between 1 and 200 syringes.</source>
            <translation>Una caja contiene entre 1 y 200 jeringas.</translation>
        </message>
        <message>
            <source>A dose lies between {low} and {high} mg. Copy it from the label.</source>
            <translation>Una dosis está entre {low} y {high} mg. Cópiela de la etiqueta.</translation>
        </message>
        <message>
            <source>A height lies between {low} and {high} cm.</source>
            <translation>La estatura está entre {low} y {high} cm.</translation>
        </message>
        <message>
            <source>A new prescription begins today or later: what past days asked for stays as it was.</source>
            <translation>Una receta nueva empieza hoy o más tarde: lo que pedían los días pasados queda como estaba.</translation>
        </message>
        <message>
            <source>A phone number has at least three digits.</source>
            <translation>Un número de teléfono tiene al menos tres cifras.</translation>
        </message>
        <message>
            <source>A number to call has at least two digits.</source>
            <translation>Un número al que se llama tiene al menos dos cifras.</translation>
        </message>
        <message>
            <source>A row with the status {status} has no taken_at.</source>
            <translation>Una fila con el estado {status} no lleva taken_at.</translation>
        </message>
        <message>
            <source>A row with the status {status} needs its taken_at.</source>
            <translation>Una fila con el estado {status} necesita su taken_at.</translation>
        </message>
        <message>
            <source>Give one to four different times a day.</source>
            <translation>Indique de una a cuatro horas distintas al día.</translation>
        </message>
        <message>
            <source>Line {line} has {count} cells, and the first line {columns}.</source>
            <translation>La línea {line} tiene {count} celdas, y la primera línea {columns}.</translation>
        </message>
        <message>
            <source>Line {line} is not CSV.</source>
            <translation>La línea {line} no es CSV.</translation>
        </message>
        <message>
            <source>No injection was due on that date.</source>
            <translation>Ese día no tocaba ninguna inyección.</translation>
        </message>
        <message>
            <source>No injection was due on these days.</source>
            <translation>En esos días no tocaba ninguna inyección.</translation>
        </message>
        <message>
            <source>No injection was due then that has no record yet.</source>
            <translation>Entonces no tocaba ninguna inyección que no esté ya anotada.</translation>
        </message>
        <message>
            <source>No injection was due then.</source>
            <translation>Entonces no tocaba ninguna inyección.</translation>
        </message>
        <message>
            <source>Not all of it went in, so it cannot be more than the {amount} mg prescribed.</source>
            <translation>No entró toda, así que no puede ser más que los {amount} mg recetados.</translation>
        </message>
        <message>
            <source>No prescription is in force on that day.</source>
            <translation>Ese día no hay ninguna receta en vigor.</translation>
        </message>
        <message>
            <source>Nothing was imported. Lines with a problem: {count}.</source>
            <translation>No se importó nada. Líneas con algún problema: {count}.</translation>
        </message>
        <message>
            <source>One place has to stay on.</source>
            <translation>Tiene que quedar activado al menos un lugar.</translation>
        </message>
        <message>
            <source>Pause number {number} was ended before.</source>
            <translation>La pausa número {number} ya se había anulado.</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>Please give the time of the injection.</source>
            <translation>Indique la hora de la inyección.</translation>
        </message>
        <message>
            <source>Please say why, in a few words.</source>
            <translation>Diga por qué, en pocas palabras.</translation>
        </message>
        <message>
            <source>Please write the note first.</source>
            <translation>Primero escriba la nota.</translation>
        </message>
        <message>
            <source>Record number {number} belongs to somebody else.</source>
            <translation>La anotación número {number} es de otra persona.</translation>
        </message>
        <message>
            <source>Record number {number} was corrected or voided before.</source>
            <translation>La anotación número {number} ya se había corregido o anulado.</translation>
        </message>
        <message>
            <source>The birth date lies in the future.</source>
            <translation>La fecha de nacimiento está en el futuro.</translation>
        </message>
        <message>
            <source>The birth date lies too far back.</source>
            <translation>La fecha de nacimiento queda demasiado atrás.</translation>
        </message>
        <message>
            <source>The body map of {name} cannot be read.</source>
            <translation>El mapa del cuerpo de {name} no se puede leer.</translation>
        </message>
        <message>
            <source>The date {date} lies more than a year ahead.</source>
            <translation>La fecha {date} queda a más de un año de hoy.</translation>
        </message>
        <message>
            <source>The date {date} lies too far back.</source>
            <translation>La fecha {date} queda demasiado atrás.</translation>
        </message>
        <message>
            <source>The days between doses lie between 1 and 28.</source>
            <translation>Los días entre dosis están entre 1 y 28.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is not written in UTF-8.</source>
            <translation>El archivo no está escrito en UTF-8.</translation>
        </message>
        <message>
            <source>The first day lies more than a year ahead.</source>
            <translation>El primer día queda a más de un año de hoy.</translation>
        </message>
        <message>
            <source>The first day lies too far back.</source>
            <translation>El primer día queda demasiado atrás.</translation>
        </message>
        <message>
            <source>The first line names a column twice.</source>
            <translation>La primera línea nombra dos veces una columna.</translation>
        </message>
        <message>
            <source>The first line names a column {column} that is not known.</source>
            <translation>La primera línea nombra una columna {column} desconocida.</translation>
        </message>
        <message>
            <source>The first line names no column {column}.</source>
            <translation>En la primera línea falta la columna {column}.</translation>
        </message>
        <message>
            <source>The hours lie between {low} and {high}.</source>
            <translation>Las horas están entre {low} y {high}.</translation>
        </message>
        <message>
            <source>The injection of {date} is already recorded.</source>
            <translation>La inyección del {date} ya está anotada.</translation>
        </message>
        <message>
            <source>The injection of {date} is on line {line} already.</source>
            <translation>La inyección del {date} ya está en la línea {line}.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
        <message>
            <source>The name holds a character that cannot be shown.</source>
            <translation>El nombre contiene un carácter que no se puede mostrar.</translation>
        </message>
        <message>
            <source>The status {status} is none of {statuses}.</source>
            <translation>El estado {status} no es ninguno de estos: {statuses}.</translation>
        </message>
        <message>
            <source>The time given and the day it is for lie too far apart.</source>
            <translation>La hora indicada y el día al que corresponde quedan demasiado lejos.</translation>
        </message>
        <message>
            <source>The time needs its time zone.</source>
            <translation>La hora necesita su zona horaria.</translation>
        </message>
        <message>
            <source>There is a file {file} already; nothing was replaced.</source>
            <translation>Ya hay un archivo {file}; no se reemplazó nada.</translation>
        </message>
        <message>
            <source>There is no copy {file}.</source>
            <translation>No hay ninguna copia {file}.</translation>
        </message>
        <message>
            <source>There is no good copy of this record.</source>
            <translation>No hay ninguna copia buena de este registro.</translation>
        </message>
        <message>
            <source>There is no record yet.</source>
            <translation>Todavía no hay ningún registro.</translation>
        </message>
        <message>
            <source>There is no date {value}.</source>
            <translation>No existe la fecha {value}.</translation>
        </message>
        <message>
            <source>There is no pause number {number}.</source>
            <translation>No existe la pausa número {number}.</translation>
        </message>
        <message>
            <source>There is no place {spot}.</source>
            <translation>No existe el lugar {spot}.</translation>
        </message>
        <message>
            <source>There is no record number {number}.</source>
            <translation>No existe la anotación número {number}.</translation>
        </message>
        <message>
            <source>There is no such dose on that date.</source>
            <translation>Ese día no existe esa dosis.</translation>
        </message>
        <message>
            <source>There is no time {value}.</source>
            <translation>No existe la hora {value}.</translation>
        </message>
        <message>
            <source>There is nobody called {name} in this record.</source>
            <translation>En este registro no hay nadie que se llame {name}.</translation>
        </message>
        <message>
            <source>There was no {date} in this time zone.</source>
            <translation>En esta zona horaria no existió el {date}.</translation>
        </message>
        <message>
            <source>These days lie more than a year ahead.</source>
            <translation>Esos días quedan a más de un año de hoy.</translation>
        </message>
        <message>
            <source>This computer knows no time zone called {zone}.</source>
            <translation>Este equipo no conoce ninguna zona horaria llamada {zone}.</translation>
        </message>
        <message>
            <source>This day lies in the future.</source>
            <translation>Ese día está en el futuro.</translation>
        </message>
        <message>
            <source>This dose could be for {first} or for {last}.</source>
            <translation>Esta dosis podría ser del {first} o del {last}.</translation>
        </message>
        <message>
            <source>This injection was ended elsewhere.</source>
            <translation>Esta inyección se terminó en otra parte.</translation>
        </message>
        <message>
            <source>This is more than three years. Please check the dates.</source>
            <translation>Son más de tres años. Compruebe las fechas.</translation>
        </message>
        <message>
            <source>This time is read on the clock of one place. The prescription says so in Settings.</source>
            <translation>Esta hora se lee en el reloj de un solo lugar. Así lo dice la receta en Ajustes.</translation>
        </message>
        <message>
            <source>This name has {length} characters; {most} is the most there is room for.</source>
            <translation>Este nombre tiene {length} caracteres; caben {most} como máximo.</translation>
        </message>
        <message>
            <source>This text has {length} characters; {most} is the most there is room for.</source>
            <translation>Este texto tiene {length} caracteres; caben {most} como máximo.</translation>
        </message>
        <message>
            <source>This text holds a character that cannot be shown.</source>
            <translation>Este texto contiene un carácter que no se puede mostrar.</translation>
        </message>
        <message>
            <source>This time lies in the future. A dose is recorded after it was given.</source>
            <translation>Esta hora está en el futuro. Una dosis se anota después de ponerla.</translation>
        </message>
        <message>
            <source>Two doses lie at least four hours apart. Please check the times.</source>
            <translation>Entre dos dosis pasan al menos cuatro horas. Compruebe las horas.</translation>
        </message>
        <message>
            <source>Type the number alone, in up to {most} characters.</source>
            <translation>Escriba solo el número, con {most} caracteres como máximo.</translation>
        </message>
        <message>
            <source>{name} has no spot {spot}; there are {spots}.</source>
            <translation>{name} no tiene el punto {spot}; hay {spots}.</translation>
        </message>
        <message>
            <source>With --date of another day, --at needs its own date: {example}.</source>
            <translation>Con --date de otro día, --at necesita su propia fecha: {example}.</translation>
        </message>
        <message>
            <source>{option} changes nothing on a paper of this kind.</source>
            <translation>{option} no cambia nada en una hoja de este tipo.</translation>
        </message>
        <message>
            <source>{name} has no spot {spot}.</source>
            <translation>{name} no tiene el punto {spot}.</translation>
        </message>
        <message>
            <source>{name} is in this record already. Add something that tells the two apart.</source>
            <translation>{name} ya está en este registro. Añada algo que los distinga.</translation>
        </message>
        <message>
            <source>{time} does not exist on {date}: the clocks went forward then.</source>
            <translation>Las {time} no existen el {date}: entonces se adelantaron los relojes.</translation>
        </message>
        <message>
            <source>{value} is not a date such as 2026-11-24.</source>
            <translation>{value} no es una fecha como 2026-11-24.</translation>
        </message>
        <message>
            <source>{value} lies outside the years {first} to {last}.</source>
            <translation>{value} queda fuera de los años {first} a {last}.</translation>
        </message>
        <message>
            <source>{value} is not a number.</source>
            <translation>{value} no es un número.</translation>
        </message>
        <message>
            <source>{value} is not a time such as 2026-11-24T20:06.</source>
            <translation>{value} no es una hora como 2026-11-24T20:06.</translation>
        </message>
        <message>
            <source>{value} is not a time such as 20:00.</source>
            <translation>{value} no es una hora como 20:00.</translation>
        </message>
        <message>
            <source>{value} names no dose of a day.</source>
            <translation>{value} no nombra ninguna dosis de un día.</translation>
        </message>
    </context>
</TS>
