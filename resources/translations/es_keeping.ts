<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CommandLine</name>
        <message>
            <source>The command export --format tables saves what is in it.</source>
            <translation>La orden export --format tables guarda lo que contiene.</translation>
        </message>
        <message>
            <source>Adds a person with the prescription as the label says it; --new begins a new record where one was.</source>
            <translation>Añade una persona con la receta tal como la dice la etiqueta; --new empieza un registro nuevo donde había uno.</translation>
        </message>
        <message>
            <source>Looks through the record for anything that is not as it should be, and says what would mend it; --mend puts right what needs no guessing, after a copy was made.</source>
            <translation>Revisa el registro en busca de algo que no esté como debe y dice qué lo arreglaría; --mend arregla lo que no exige adivinar, tras hacer una copia.</translation>
        </message>
        <message>
            <source>There was nothing that could be mended without guessing.</source>
            <translation>No había nada que se pudiera arreglar sin adivinar.</translation>
        </message>
        <message>
            <source>Mended: {what}</source>
            <translation>Arreglado: {what}</translation>
        </message>
        <message>
            <source>The record as it was before is kept as {file}.</source>
            <translation>El registro tal como era antes se conserva como {file}.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>It was done, but the answer could not be written where it should go.</source>
            <translation>Se hizo, pero la respuesta no se pudo escribir en su sitio.</translation>
        </message>
        <message>
            <source>{command} would mend it.</source>
            <translation>{command} lo arreglaría.</translation>
        </message>
        <message>
            <source>It can be mended without guessing.</source>
            <translation>Se puede arreglar sin adivinar nada.</translation>
        </message>
        <message>
            <source>No prescription asked for these records: {count}, between {first} and {last}.</source>
            <translation>Ninguna receta pedía estas anotaciones: {count}, entre el {first} y el {last}.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>No hace falta hacer nada.</translation>
        </message>
        <message>
            <source>Open Today, end the injection that is begun there, and check again.</source>
            <translation>Abra Hoy, termine la inyección empezada que hay allí y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Open that day in the Calendar and correct it.</source>
            <translation>Abra ese día en el Calendario y corríjalo.</translation>
        </message>
        <message>
            <source>Pause number {number} ends on {last}, before it begins on {first}.</source>
            <translation>La pausa número {number} termina el {last}, antes de empezar el {first}.</translation>
        </message>
        <message>
            <source>Put back a copy from before.</source>
            <translation>Restaure una copia anterior.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} corrects a record of somebody else.</source>
            <translation>La anotación número {number} del {date} corrige una anotación de otra persona.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} corrects itself in a circle.</source>
            <translation>La anotación número {number} del {date} se corrige a sí misma en círculo.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} corrects number {other}, and both of them count.</source>
            <translation>La anotación número {number} del {date} corrige la número {other}, y las dos cuentan.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} counts, though it says that it was ended.</source>
            <translation>La anotación número {number} del {date} cuenta, aunque dice que se dio por terminada.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} names a part of the body that is not known.</source>
            <translation>La anotación número {number} del {date} nombra una parte del cuerpo desconocida.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} names a place that is not on the map.</source>
            <translation>La anotación número {number} del {date} nombra un lugar que no está en el mapa.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} shows a time or a time zone that is not known.</source>
            <translation>La anotación número {number} del {date} muestra una hora o una zona horaria desconocida.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} shows another time than its moment has.</source>
            <translation>La anotación número {number} del {date} muestra una hora distinta de la que le corresponde.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} shows the time by older rules of its time zone.</source>
            <translation>La anotación número {number} del {date} muestra la hora según reglas anteriores de su zona horaria.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} tells of an injection that lies ahead.</source>
            <translation>La anotación número {number} del {date} habla de una inyección que aún no ha llegado.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} was corrected, and what took its place is missing.</source>
            <translation>La anotación número {number} del {date} se corrigió y falta la que ocupó su lugar.</translation>
        </message>
        <message>
            <source>Record number {number} of {date} was ended, and nothing says when.</source>
            <translation>La anotación número {number} del {date} se dio por terminada y nada dice cuándo.</translation>
        </message>
        <message>
            <source>Records number {other} and {number} are both for the same dose of {date}.</source>
            <translation>Las anotaciones número {other} y {number} son ambas para la misma dosis del {date}.</translation>
        </message>
        <message>
            <source>Row number {number} of the table {table} belongs to a row of {parent} that is missing.</source>
            <translation>La fila número {number} de la tabla {table} pertenece a una fila de {parent} que falta.</translation>
        </message>
        <message>
            <source>Row number {number} of the table {table} cannot be read.</source>
            <translation>La fila número {number} de la tabla {table} no se puede leer.</translation>
        </message>
        <message>
            <source>Syringe number {number}, taken out on {date}, counts as used, though its injection was taken back.</source>
            <translation>La jeringa número {number}, sacada el {date}, cuenta como usada, aunque su inyección se anuló.</translation>
        </message>
        <message>
            <source>Syringe number {number}, taken out on {date}, goes together with something of somebody else.</source>
            <translation>La jeringa número {number}, sacada el {date}, va unida a algo de otra persona.</translation>
        </message>
        <message>
            <source>The column {column} of the table {table} is missing.</source>
            <translation>Falta la columna {column} de la tabla {table}.</translation>
        </message>
        <message>
            <source>The columns of the table {table} are not as they should be.</source>
            <translation>Las columnas de la tabla {table} no están como deben.</translation>
        </message>
        <message>
            <source>The file is damaged: {detail}.</source>
            <translation>El archivo está dañado: {detail}.</translation>
        </message>
        <message>
            <source>The index {name} does not go together with its table.</source>
            <translation>El índice {name} no concuerda con su tabla.</translation>
        </message>
        <message>
            <source>The index {name} of the table {table} is another one.</source>
            <translation>El índice {name} de la tabla {table} es otro.</translation>
        </message>
        <message>
            <source>The index {name} of the table {table} is missing.</source>
            <translation>Falta el índice {name} de la tabla {table}.</translation>
        </message>
        <message>
            <source>The record holds something that this app did not make: {name}.</source>
            <translation>El registro contiene algo que esta aplicación no hizo: {name}.</translation>
        </message>
        <message>
            <source>The safeguard {name} of the table {table} is another one.</source>
            <translation>La protección {name} de la tabla {table} es otra.</translation>
        </message>
        <message>
            <source>The safeguard {name} of the table {table} is missing.</source>
            <translation>Falta la protección {name} de la tabla {table}.</translation>
        </message>
        <message>
            <source>The table {table} cannot be read to the end.</source>
            <translation>La tabla {table} no se puede leer hasta el final.</translation>
        </message>
        <message>
            <source>The table {table} is missing.</source>
            <translation>Falta la tabla {table}.</translation>
        </message>
        <message>
            <source>Two injections of {name} are begun and not ended.</source>
            <translation>Hay dos inyecciones de {name} empezadas y sin terminar.</translation>
        </message>
        <message>
            <source>The disk reports an error with {file}. What was kept before is still there; look whether the newest is, before you write it down again.</source>
            <translation>El disco informa de un error con {file}. Lo que se guardó antes sigue ahí; mire si también está lo último antes de volver a anotarlo.</translation>
        </message>
        <message>
            <source>There is no record here, but there are copies: restore --latest-good puts the newest back; --new begins a new one.</source>
            <translation>Aquí no hay ningún registro, pero hay copias: restore --latest-good restaura la más reciente; --new empieza uno nuevo.</translation>
        </message>
        <message>
            <source>There is no record here, but there are copies: restore --latest-good puts the newest back.</source>
            <translation>Aquí no hay ningún registro, pero hay copias: restore --latest-good restaura la más reciente.</translation>
        </message>
        <message>
            <source>There is no record here; it used to be in {folder}: --data-dir opens it there, --new begins a new one.</source>
            <translation>Aquí no hay ningún registro; antes estaba en {folder}: --data-dir lo abre allí, --new empieza uno nuevo.</translation>
        </message>
        <message>
            <source>There is no record here; it used to be in {folder}.</source>
            <translation>Aquí no hay ningún registro; antes estaba en {folder}.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>Check the record</source>
            <translation>Comprobar el registro</translation>
        </message>
        <message>
            <source>Every page of the file is read, and every row. Nothing is changed.</source>
            <translation>Se lee cada página del archivo y cada fila. No se cambia nada.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Looking through the record…</source>
            <translation>Revisando el registro…</translation>
        </message>
        <message>
            <source>Mend what can be</source>
            <translation>Arreglar lo que se pueda</translation>
        </message>
        <message>
            <source>A copy is made, then what can be is mended…</source>
            <translation>Se hace una copia y después se arregla lo que se pueda…</translation>
        </message>
        <message numerus="yes">
            <source>Mended: %n</source>
            <comment>how many things</comment>
            <translation>
                <numerusform>Arreglado: %n</numerusform>
                <numerusform>Arregladas: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more. The command “check” lists them all.</source>
            <translation>
                <numerusform>Y %n más. La orden «check» las enumera todas.</numerusform>
                <numerusform>Y %n más. La orden «check» las enumera todas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All is well. %n rows were read.</source>
            <translation>
                <numerusform>Todo está bien. Se leyó %n fila.</numerusform>
                <numerusform>Todo está bien. Se leyeron %n filas.</numerusform>
            </translation>
        </message>
        <message>
            <source>All is well. These are only worth knowing:</source>
            <translation>Todo está bien. Esto es solo para saberlo:</translation>
        </message>
        <message numerus="yes">
            <source>%n things are not as they should be:</source>
            <translation>
                <numerusform>%n cosa no está como debe:</numerusform>
                <numerusform>%n cosas no están como deben:</numerusform>
            </translation>
        </message>
        <message>
            <source>How much is done</source>
            <translation>Cuánto está hecho</translation>
        </message>
        <message>
            <source>Everything in the record is saved in that file.</source>
            <translation>Todo lo que hay en el registro está guardado en ese archivo.</translation>
        </message>
        <message>
            <source>Save what is in the record</source>
            <translation>Guardar lo que hay en el registro</translation>
        </message>
        <message>
            <source>The disk is full. Free some space, then press “Copy now”.</source>
            <translation>El disco está lleno. Libere espacio y pulse «Copiar ahora».</translation>
        </message>
        <message>
            <source>The disk reports an error. Choose a folder on another disk as the second place, below.</source>
            <translation>El disco informa de un error. Elija más abajo, como segundo lugar, una carpeta en otro disco.</translation>
        </message>
        <message>
            <source>The folder of the copies may not be written. Ask who looks after this computer.</source>
            <translation>No se puede escribir en la carpeta de las copias. Pregunte a quien cuida este equipo.</translation>
        </message>
        <message>
            <source>Another program was using the record. Press “Copy now”.</source>
            <translation>Otro programa usaba el registro. Pulse «Copiar ahora».</translation>
        </message>
        <message>
            <source>The record could not be read to the end. Press “Check the record…”.</source>
            <translation>El registro no se pudo leer hasta el final. Pulse «Comprobar el registro…».</translation>
        </message>
        <message>
            <source>The folder or the record could not be opened. Press “Copy now” to try again.</source>
            <translation>No se pudo abrir la carpeta o el registro. Pulse «Copiar ahora» para intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>Check the record…</source>
            <translation>Comprobar el registro…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop copying</source>
            <translation>Parar la copia</translation>
        </message>
        <message>
            <source>The last copy could not be made ({when}). {why}</source>
            <translation>La última copia no se pudo hacer ({when}). {why}</translation>
        </message>
        <message>
            <source>The last copy to the second place could not be made ({when}). {why}</source>
            <translation>La última copia en el segundo lugar no se pudo hacer ({when}). {why}</translation>
        </message>
        <message numerus="yes">
            <source>It was not there for %n days. Copies go there again when it is.</source>
            <translation>
                <numerusform>Lleva %n día sin estar ahí. Las copias volverán a ir allí cuando esté.</numerusform>
                <numerusform>Lleva %n días sin estar ahí. Las copias volverán a ir allí cuando esté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. The copies there were are as before.</source>
            <translation>Parado. Las copias que había siguen como antes.</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Your record used to be in {folder}.</source>
            <translation>Su registro estaba antes en {folder}.</translation>
        </message>
        <message>
            <source>It can be brought here; what is there stays as it is. Or begin with a new record.</source>
            <translation>Se puede traer aquí; lo que hay allí queda como está. O empiece con un registro nuevo.</translation>
        </message>
        <message>
            <source>Bring it here</source>
            <translation>Traerlo aquí</translation>
        </message>
        <message>
            <source>It is not there now. If its disk is not connected, connect it and press “Try again”.</source>
            <translation>Ahora no está allí. Si su disco no está conectado, conéctelo y pulse «Intentar de nuevo».</translation>
        </message>
        <message>
            <source>There is no record here</source>
            <translation>Aquí no hay ningún registro</translation>
        </message>
        <message>
            <source>The last copy of the record could not be made</source>
            <translation>La última copia del registro no se pudo hacer</translation>
        </message>
        <message>
            <source>The record itself is safe. Settings say why, and what helps.</source>
            <translation>El registro está a salvo. En Ajustes se dice por qué y qué ayuda.</translation>
        </message>
        <message>
            <source>Look there</source>
            <translation>Mirar allí</translation>
        </message>
        <message>
            <source>The disk reports an error</source>
            <translation>El disco informa de un error</translation>
        </message>
        <message>
            <source>Press “Try again”, and look whether the newest is there before you write it down again. If this comes back, make a copy on a USB stick.</source>
            <translation>Pulse «Intentar de nuevo» y mire si lo último está ahí antes de volver a anotarlo. Si esto se repite, haga una copia en una memoria USB.</translation>
        </message>
        <message>
            <source>Save what is in it…</source>
            <translation>Guardar lo que contiene…</translation>
        </message>
    </context>
</TS>
