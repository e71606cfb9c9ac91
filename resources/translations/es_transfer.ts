<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Transfer</name>
        <message>
            <source>A table of this app (CSV)</source>
            <translation>Una tabla de esta aplicación (CSV)</translation>
        </message>
        <message>
            <source>A whole record of this app (JSON)</source>
            <translation>Un registro entero de esta aplicación (JSON)</translation>
        </message>
        <message>
            <source>A table of the app medTimer (CSV)</source>
            <translation>Una tabla de la aplicación medTimer (CSV)</translation>
        </message>
        <message>
            <source>A backup of the app medTimer (JSON)</source>
            <translation>Una copia de la aplicación medTimer (JSON)</translation>
        </message>
        <message numerus="yes">
            <source>%n injections given</source>
            <translation>
                <numerusform>%n inyección puesta</numerusform>
                <numerusform>%n inyecciones puestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extra injections</source>
            <translation>
                <numerusform>%n inyección adicional</numerusform>
                <numerusform>%n inyecciones adicionales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n olvidada</numerusform>
                <numerusform>%n olvidadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n omitida</numerusform>
                <numerusform>%n omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused days</source>
            <translation>
                <numerusform>%n día en pausa</numerusform>
                <numerusform>%n días en pausa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pauses</source>
            <translation>
                <numerusform>%n pausa</numerusform>
                <numerusform>%n pausas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back</source>
            <translation>
                <numerusform>%n anulada</numerusform>
                <numerusform>%n anuladas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that were corrected later</source>
            <translation>
                <numerusform>%n que se corrigió después</numerusform>
                <numerusform>%n que se corrigieron después</numerusform>
            </translation>
        </message>
        <message>
            <source>the details of the person</source>
            <translation>los datos de la persona</translation>
        </message>
        <message numerus="yes">
            <source>%n helpers</source>
            <translation>
                <numerusform>%n ayudante</numerusform>
                <numerusform>%n ayudantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settings</source>
            <translation>
                <numerusform>%n ajuste</numerusform>
                <numerusform>%n ajustes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prescriptions</source>
            <translation>
                <numerusform>%n receta</numerusform>
                <numerusform>%n recetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set limits</source>
            <translation>
                <numerusform>%n límite fijado</numerusform>
                <numerusform>%n límites fijados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cartons</source>
            <translation>
                <numerusform>%n caja</numerusform>
                <numerusform>%n cajas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes</source>
            <translation>
                <numerusform>%n jeringa</numerusform>
                <numerusform>%n jeringas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n health entries</source>
            <translation>
                <numerusform>%n anotación de salud</numerusform>
                <numerusform>%n anotaciones de salud</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sharps containers</source>
            <translation>
                <numerusform>%n recipiente de objetos punzantes</numerusform>
                <numerusform>%n recipientes de objetos punzantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n body maps</source>
            <translation>
                <numerusform>%n mapa del cuerpo</numerusform>
                <numerusform>%n mapas del cuerpo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n walks through the injection steps</source>
            <translation>
                <numerusform>%n recorrido por los pasos de la inyección</numerusform>
                <numerusform>%n recorridos por los pasos de la inyección</numerusform>
            </translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Ayudantes</translation>
        </message>
        <message>
            <source>{name} (new)</source>
            <translation>{name} (persona nueva)</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nada nuevo</translation>
        </message>
        <message numerus="yes">
            <source>%n rows are in the record already.</source>
            <translation>
                <numerusform>%n fila ya está en el registro.</numerusform>
                <numerusform>%n filas ya están en el registro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows stay out, because the record says otherwise.</source>
            <translation>
                <numerusform>%n fila queda fuera porque el registro dice otra cosa.</numerusform>
                <numerusform>%n filas quedan fuera porque el registro dice otra cosa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are on days without a prescription.</source>
            <translation>
                <numerusform>%n fila es de un día sin receta.</numerusform>
                <numerusform>%n filas son de días sin receta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines can’t be brought in.</source>
            <translation>
                <numerusform>%n línea no se puede incorporar.</numerusform>
                <numerusform>%n líneas no se pueden incorporar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders without a dose stay out: the file does not say why there was none.</source>
            <translation>
                <numerusform>%n aviso sin dosis queda fuera: el archivo no dice por qué no la hubo.</numerusform>
                <numerusform>%n avisos sin dosis quedan fuera: el archivo no dice por qué no la hubo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders nobody answered stay out.</source>
            <translation>
                <numerusform>%n aviso que nadie respondió queda fuera.</numerusform>
                <numerusform>%n avisos que nadie respondió quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted reminders stay out.</source>
            <translation>
                <numerusform>%n aviso borrado queda fuera.</numerusform>
                <numerusform>%n avisos borrados quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders that were only put away stay out.</source>
            <translation>
                <numerusform>%n aviso que solo se descartó queda fuera.</numerusform>
                <numerusform>%n avisos que solo se descartaron quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders of another kind stay out.</source>
            <translation>
                <numerusform>%n aviso de otro tipo queda fuera.</numerusform>
                <numerusform>%n avisos de otro tipo quedan fuera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses come in without their amount: the file does not give it in mg.</source>
            <translation>
                <numerusform>%n dosis entra sin su cantidad: el archivo no la da en mg.</numerusform>
                <numerusform>%n dosis entran sin su cantidad: el archivo no la da en mg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n records</source>
            <translation>
                <numerusform>Añadir %n registro</numerusform>
                <numerusform>Añadir %n registros</numerusform>
            </translation>
        </message>
        <message>
            <source>line {number}</source>
            <translation>línea {number}</translation>
        </message>
        <message>
            <source>helper {name}</source>
            <translation>ayudante {name}</translation>
        </message>
        <message>
            <source>a setting</source>
            <translation>un ajuste</translation>
        </message>
        <message>
            <source>a carton</source>
            <translation>una caja</translation>
        </message>
        <message>
            <source>a syringe</source>
            <translation>una jeringa</translation>
        </message>
        <message>
            <source>a health entry</source>
            <translation>una anotación de salud</translation>
        </message>
        <message>
            <source>the sharps container</source>
            <translation>el recipiente de objetos punzantes</translation>
        </message>
        <message>
            <source>the body map</source>
            <translation>el mapa del cuerpo</translation>
        </message>
        <message>
            <source>a walk through the injection steps</source>
            <translation>un recorrido por los pasos de la inyección</translation>
        </message>
        <message>
            <source>the prescription</source>
            <translation>la receta</translation>
        </message>
        <message>
            <source>not shown how to inject</source>
            <translation>sin que le enseñaran a inyectar</translation>
        </message>
        <message>
            <source>shown how on {date}</source>
            <translation>le enseñaron el {date}</translation>
        </message>
        <message>
            <source>for {holds} syringes, begun on {date}</source>
            <translation>para {holds} jeringas, empezado el {date}</translation>
        </message>
        <message>
            <source>made on {date}</source>
            <translation>hecho el {date}</translation>
        </message>
        <message>
            <source>as {name} wrote it down on {date}</source>
            <translation>como la anotó {name} el {date}</translation>
        </message>
        <message>
            <source>taken back or replaced</source>
            <translation>retirada o sustituida</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>por {name}</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>anulada</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corregida</translation>
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
            <source>given</source>
            <translation>puesta</translation>
        </message>
        <message>
            <source>pause since {date}</source>
            <translation>pausa desde el {date}</translation>
        </message>
        <message>
            <source>pause: {period}</source>
            <translation>pausa: {period}</translation>
        </message>
        <message>
            <source>on time: up to {hours} h</source>
            <translation>a tiempo: hasta {hours} h</translation>
        </message>
        <message>
            <source>who injects: {who}</source>
            <translation>quién inyecta: {who}</translation>
        </message>
        <message>
            <source>places switched off: {zones}</source>
            <translation>lugares desactivados: {zones}</translation>
        </message>
        <message>
            <source>what the label says: {words}</source>
            <translation>lo que dice la etiqueta: {words}</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>lote {lot}</translation>
        </message>
        <message>
            <source>good until {date}</source>
            <translation>válida hasta el {date}</translation>
        </message>
        <message>
            <source>out of the refrigerator</source>
            <translation>fuera del refrigerador</translation>
        </message>
        <message>
            <source>written down by mistake</source>
            <translation>anotada por error</translation>
        </message>
        <message>
            <source>taken out on {date}</source>
            <translation>sacada el {date}</translation>
        </message>
        <message>
            <source>used</source>
            <translation>usada</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>apartada</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>back in the refrigerator</source>
            <translation>de vuelta en el refrigerador</translation>
        </message>
        <message>
            <source>still out</source>
            <translation>aún fuera</translation>
        </message>
        <message>
            <source>begun on {date}</source>
            <translation>empezado el {date}</translation>
        </message>
        <message>
            <source>not ended</source>
            <translation>sin terminar</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>{prescription}, from {date}</source>
            <translation>{prescription}, desde el {date}</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>zona horaria</translation>
        </message>
        <message>
            <source>born</source>
            <translation>nacimiento</translation>
        </message>
        <message>
            <source>height in cm</source>
            <translation>estatura en cm</translation>
        </message>
        <message>
            <source>build</source>
            <translation>complexión</translation>
        </message>
        <message>
            <source>skin tone</source>
            <translation>tono de piel</translation>
        </message>
        <message>
            <source>leaflet read on</source>
            <translation>prospecto leído el</translation>
        </message>
        <message>
            <source>shown how to inject on</source>
            <translation>le enseñaron a inyectar el</translation>
        </message>
        <message>
            <source>doctor</source>
            <translation>médico</translation>
        </message>
        <message>
            <source>doctor’s phone</source>
            <translation>teléfono del médico</translation>
        </message>
        <message>
            <source>pharmacy’s phone</source>
            <translation>teléfono de la farmacia</translation>
        </message>
        <message>
            <source>Bring a record in?</source>
            <translation>¿Incorporar un registro?</translation>
        </message>
        <message>
            <source>Looking through the file…</source>
            <translation>Revisando el archivo…</translation>
        </message>
        <message>
            <source>There is no dose in this file that can be brought in.</source>
            <translation>En este archivo no hay ninguna dosis que se pueda incorporar.</translation>
        </message>
        <message>
            <source>Which of these is anakinra?</source>
            <translation>¿Cuál de estos es anakinra?</translation>
        </message>
        <message>
            <source>Whose doses are these?</source>
            <translation>¿De quién son estas dosis?</translation>
        </message>
        <message>
            <source>Nothing would be added. Where they differ, the record stays as it is.</source>
            <translation>No se añadiría nada. Donde difieren, el registro queda como está.</translation>
        </message>
        <message>
            <source>There is nothing new in this file.</source>
            <translation>En este archivo no hay nada nuevo.</translation>
        </message>
        <message>
            <source>Say first that the record keeps what it has.</source>
            <translation>Diga primero que el registro conserva lo que tiene.</translation>
        </message>
        <message>
            <source>What would be added</source>
            <translation>Lo que se añadiría</translation>
        </message>
        <message>
            <source>What can’t be brought in, and why</source>
            <translation>Lo que no se puede incorporar, y por qué</translation>
        </message>
        <message>
            <source>The record keeps what it has</source>
            <translation>El registro conserva lo que tiene</translation>
        </message>
        <message>
            <source>What the file says otherwise stays out. Everything else comes in.</source>
            <translation>Lo que el archivo dice de otro modo queda fuera. Todo lo demás entra.</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Añadiendo…</translation>
        </message>
        <message>
            <source>The record: {words}</source>
            <translation>El registro: {words}</translation>
        </message>
        <message>
            <source>The file: {words}</source>
            <translation>El archivo: {words}</translation>
        </message>
        <message numerus="yes">
            <source>The record and the file say different things %n times</source>
            <translation>
                <numerusform>El registro y el archivo dicen cosas distintas %n vez</numerusform>
                <numerusform>El registro y el archivo dicen cosas distintas %n veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {number}: {problem}</source>
            <translation>Línea {number}: {problem}</translation>
        </message>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n aviso</numerusform>
                <numerusform>%n avisos</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}; goes by a name of anakinra</source>
            <translation>{count}; lleva un nombre de anakinra</translation>
        </message>
        <message numerus="yes">
            <source>%n records were added.</source>
            <translation>
                <numerusform>Se añadió %n registro.</numerusform>
                <numerusform>Se añadieron %n registros.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take your record with you</source>
            <translation>Llévese su registro</translation>
        </message>
        <message>
            <source>Save it to a file</source>
            <translation>Guardarlo en un archivo</translation>
        </message>
        <message>
            <source>Everything, for another computer or to keep; or a table of the days that other programs can open. The file can be read by whoever gets it.</source>
            <translation>Todo, para otro equipo o para guardarlo; o una tabla de los días que otros programas pueden abrir. Quien reciba el archivo puede leerlo.</translation>
        </message>
        <message>
            <source>Save everything…</source>
            <translation>Guardar todo…</translation>
        </message>
        <message>
            <source>Save a table…</source>
            <translation>Guardar una tabla…</translation>
        </message>
        <message>
            <source>Bring a record in</source>
            <translation>Incorporar un registro</translation>
        </message>
        <message>
            <source>From another computer, from a table, or from the app medTimer. You see first what would be added, and nothing that is in the record is changed.</source>
            <translation>De otro equipo, de una tabla o de la aplicación medTimer. Primero ve lo que se añadiría, y no se cambia nada de lo que hay en el registro.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Whole record (*.json)</source>
            <translation>Registro entero (*.json)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>Guardado como {file}.</translation>
        </message>
        <message>
            <source>Save the record</source>
            <translation>Guardar el registro</translation>
        </message>
        <message>
            <source>A file to bring in</source>
            <translation>Un archivo para incorporar</translation>
        </message>
        <message>
            <source>Records and tables (*.json *.csv *.txt);;All files (*)</source>
            <translation>Registros y tablas (*.json *.csv *.txt);;Todos los archivos (*)</translation>
        </message>
    </context>
</TS>
