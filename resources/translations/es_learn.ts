<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>DamagedFile</name>
        <message>
            <source>A part of this app is damaged ({file}), so nothing of it is used. Your record is safe: nothing in it was changed.</source>
            <translation>Una parte de esta aplicación está dañada ({file}), así que no se usa nada de ella. Su registro está a salvo: no se cambió nada en él.</translation>
        </message>
        <message>
            <source>Install Anakinra Desktop again; the record stays where it is.</source>
            <translation>Vuelva a instalar Anakinra Desktop; el registro se queda donde está.</translation>
        </message>
        <message>
            <source>Anakinra Desktop must be installed again</source>
            <translation>Hay que volver a instalar Anakinra Desktop</translation>
        </message>
        <message>
            <source>Close the app</source>
            <translation>Cerrar la aplicación</translation>
        </message>
        <message>
            <source>For those who mend it: {file}, {entry}.</source>
            <translation>Para quien lo repare: {file}, {entry}.</translation>
        </message>
        <message>
            <source>For those who mend it: {file}, line {line}, {entry}.</source>
            <translation>Para quien lo repare: {file}, línea {line}, {entry}.</translation>
        </message>
        <message>
            <source>Technical detail: {problem}.</source>
            <comment>the problem stays in English</comment>
            <translation>Detalle técnico, en inglés: {problem}.</translation>
        </message>
    </context>
    <context>
        <name>LearnPage</name>
        <message>
            <source>About anakinra</source>
            <translation>Sobre la anakinra</translation>
        </message>
        <message>
            <source>Giving the injection</source>
            <translation>Poner la inyección</translation>
        </message>
        <message>
            <source>Where to inject</source>
            <translation>Dónde inyectar</translation>
        </message>
        <message>
            <source>Keeping it</source>
            <translation>Cómo guardarla</translation>
        </message>
        <message>
            <source>Throwing it away</source>
            <translation>Cómo desecharla</translation>
        </message>
        <message>
            <source>Missed or too much</source>
            <translation>Olvidada o de más</translation>
        </message>
        <message>
            <source>Side effects</source>
            <translation>Efectos secundarios</translation>
        </message>
        <message>
            <source>Report a side effect</source>
            <translation>Comunicar un efecto</translation>
        </message>
        <message>
            <source>Tell your doctor</source>
            <translation>Informe a su médico</translation>
        </message>
        <message>
            <source>Other medicines</source>
            <translation>Otros medicamentos</translation>
        </message>
        <message>
            <source>Where sources differ</source>
            <translation>Dónde no coinciden</translation>
        </message>
        <message numerus="yes">
            <source>Show more (%n left)</source>
            <translation>
                <numerusform>Mostrar más (queda %n)</numerusform>
                <numerusform>Mostrar más (quedan %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Hear how it is said</source>
            <translation>Oír cómo se dice</translation>
        </message>
        <message>
            <source>Read it to me</source>
            <translation>Léamelo</translation>
        </message>
        <message>
            <source>No source was read for this</source>
            <translation>No se leyó ninguna fuente para esto</translation>
        </message>
        <message>
            <source>We saw this only in a work that quotes the label, not in the label itself.</source>
            <translation>Esto solo lo vimos en una obra que cita el prospecto, no en el prospecto mismo.</translation>
        </message>
        <message>
            <source>We have not read this in the leaflet itself.</source>
            <translation>No hemos leído esto en el prospecto mismo.</translation>
        </message>
        <message>
            <source>Check the leaflet in your carton.</source>
            <translation>Compruébelo en el prospecto de su caja.</translation>
        </message>
        <message>
            <source>This is what the app follows where sources differ.</source>
            <translation>Esto es lo que sigue la aplicación donde las fuentes no coinciden.</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n dato</numerusform>
                <numerusform>%n datos</numerusform>
            </translation>
        </message>
        <message>
            <source>No statement has “{words}”</source>
            <translation>Ningún dato tiene «{words}»</translation>
        </message>
        <message numerus="yes">
            <source>No statement has all these words; %n statement(s) with some of them</source>
            <translation>
                <numerusform>Ningún dato tiene todas estas palabras; %n dato con algunas de ellas</numerusform>
                <numerusform>Ningún dato tiene todas estas palabras; %n datos con algunas de ellas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) with {wanted}; none has {typed}</source>
            <translation>
                <numerusform>%n dato con {wanted}; ninguno tiene {typed}</numerusform>
                <numerusform>%n datos con {wanted}; ninguno tiene {typed}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) with “{words}”</source>
            <translation>
                <numerusform>%n dato con «{words}»</numerusform>
                <numerusform>%n datos con «{words}»</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not read. Call: {emergency}, poison control {poison}.</source>
            <translation>No lea. Llame: {emergency}, control de envenenamiento {poison}.</translation>
        </message>
        <message>
            <source>Do not read. Call: {emergency}.</source>
            <translation>No lea. Llame: {emergency}.</translation>
        </message>
        <message>
            <source>Do not read. Call your local emergency number.</source>
            <translation>No lea. Llame al número de emergencia de su lugar.</translation>
        </message>
        <message>
            <source>Search the statements</source>
            <translation>Buscar en los datos</translation>
        </message>
        <message>
            <source>Search: a word, such as fridge</source>
            <translation>Buscar: una palabra, como refrigerador</translation>
        </message>
        <message>
            <source>Empty the search</source>
            <translation>Vaciar la búsqueda</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>press for more</source>
            <translation>pulse para ver más</translation>
        </message>
        <message>
            <source>In this app: {does}</source>
            <translation>En esta aplicación: {does}</translation>
        </message>
        <message>
            <source>Add as a question for my doctor</source>
            <translation>Añadir como pregunta para mi médico</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Try another word for it, or ask your doctor or pharmacist.</source>
            <translation>Pruebe con otra palabra, o pregunte a su médico o farmacéutico.</translation>
        </message>
        <message>
            <source>Kept as a question for your doctor.</source>
            <translation>Guardado como pregunta para su médico.</translation>
        </message>
        <message>
            <source>Something is happening now?</source>
            <translation>¿Pasa algo ahora?</translation>
        </message>
        <message>
            <source>Open Emergency</source>
            <translation>Abrir Emergencia</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>European Union</source>
            <translation>Unión Europea</translation>
        </message>
        <message>
            <source>Another country</source>
            <translation>Otro país</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>{country}, by where you live</source>
            <translation>{country}, según donde vive</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergencia</translation>
        </message>
        <message>
            <source>Poison control</source>
            <translation>Control de envenenamiento</translation>
        </message>
        <message>
            <source>Change the emergency numbers</source>
            <translation>Cambiar los números de emergencia</translation>
        </message>
        <message>
            <source>Emergency numbers</source>
            <translation>Números de emergencia</translation>
        </message>
        <message>
            <source>Emergency shows them, for everybody on this computer. Ask your pharmacist if you are not sure.</source>
            <translation>Emergencia los muestra, para todos en este equipo. Pregunte a su farmacéutico si no está seguro.</translation>
        </message>
        <message>
            <source>By where you live</source>
            <translation>Según donde vive</translation>
        </message>
        <message>
            <source>You type the numbers yourself.</source>
            <translation>Usted escribe los números.</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Número de emergencia</translation>
        </message>
        <message>
            <source>Poison control, if you know its number</source>
            <translation>Control de envenenamiento, si sabe su número</translation>
        </message>
        <message>
            <source>Saved: the emergency numbers.</source>
            <translation>Guardado: los números de emergencia.</translation>
        </message>
    </context>
</TS>
