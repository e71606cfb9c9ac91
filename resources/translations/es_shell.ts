<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de archivo:</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>A folder for copies of the record</source>
            <translation>Una carpeta para las copias del registro</translation>
        </message>
        <message>
            <source>It is not there now. Copies go there again when it is.</source>
            <translation>Ahora no está. Se vuelve a copiar ahí cuando esté.</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
        <message>
            <source>Also to {folder}</source>
            <translation>También en {folder}</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>A USB stick survives what this computer may not.</source>
            <translation>Una memoria USB resiste lo que este equipo quizá no.</translation>
        </message>
        <message>
            <source>Also to a second place?</source>
            <translation>¿También en un segundo lugar?</translation>
        </message>
        <message>
            <source>Copy there no more</source>
            <translation>No copiar más ahí</translation>
        </message>
        <message numerus="yes">
            <source>%n injections</source>
            <translation>
                <numerusform>%n inyección</numerusform>
                <numerusform>%n inyecciones</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>It cannot be read to the end.</source>
            <translation>No se puede leer hasta el final.</translation>
        </message>
        <message>
            <source>{count}, the last one on {date}</source>
            <translation>{count}, la última el {date}</translation>
        </message>
        <message>
            <source>Put a copy back?</source>
            <translation>¿Restaurar una copia?</translation>
        </message>
        <message>
            <source>It becomes the record. What is the record now is kept beside it.</source>
            <translation>Pasa a ser el registro. El registro de ahora se conserva al lado.</translation>
        </message>
        <message>
            <source>Looking through the copies…</source>
            <translation>Comprobando las copias…</translation>
        </message>
        <message>
            <source>Put this one back</source>
            <translation>Restaurar esta</translation>
        </message>
        <message>
            <source>There is no copy that can be read to the end.</source>
            <translation>No hay ninguna copia que se pueda leer hasta el final.</translation>
        </message>
        <message>
            <source>There are no copies yet.</source>
            <translation>Todavía no hay copias.</translation>
        </message>
        <message>
            <source>Choose one of the copies first.</source>
            <translation>Elija primero una de las copias.</translation>
        </message>
        <message>
            <source>Putting it back…</source>
            <translation>Restaurando…</translation>
        </message>
        <message>
            <source>Copies of the record</source>
            <translation>Copias del registro</translation>
        </message>
        <message>
            <source>A copy is made when you close the window, if something was written down, and once a day. Each is looked through before it counts; the old ones are thinned out.</source>
            <translation>Se hace una copia al cerrar la ventana, si se anotó algo, y una vez al día. Cada una se comprueba antes de contar; de las antiguas se conservan menos.</translation>
        </message>
        <message>
            <source>Copy now</source>
            <translation>Copiar ahora</translation>
        </message>
        <message>
            <source>Put a copy back…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>Last copy: {when}</source>
            <translation>Última copia: {when}</translation>
        </message>
        <message>
            <source>The record is copied, and the copy was looked through.</source>
            <translation>El registro se copió y la copia se comprobó.</translation>
        </message>
    </context>
    <context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong - Anakinra Desktop</source>
        <translation>Algo salió mal - Anakinra Desktop</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>Algo salió mal en esta aplicación</translation>
    </message>
    <message>
        <source>What you had saved is safe. If you were in the middle of an injection, go on with it; do not inject again. When the app starts again, it asks how far you came.</source>
        <translation>Lo que había guardado está a salvo. Si estaba en medio de una inyección, siga con ella; no se inyecte de nuevo. Cuando la aplicación vuelva a abrirse, le preguntará hasta dónde llegó.</translation>
    </message>
    <message>
        <source>For the people who mend it. No name, no dose and no note is in it:</source>
        <translation>Para quienes la reparan. No contiene nombres, dosis ni notas:</translation>
    </message>
    <message>
        <source>What went wrong, for experts</source>
        <translation>Qué salió mal, para expertos</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copiar este texto</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>“I use anakinra (Kineret), an interleukin blocker, injected under the skin.”</source>
        <translation>«Uso anakinra (Kineret), un bloqueador de la interleucina que se inyecta debajo de la piel.»</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergencias</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <translation>el número de emergencias de su país</translation>
    </message>
    <message>
        <source>your doctor</source>
        <translation>su médico</translation>
    </message>
    <message>
        <source>poison control</source>
        <translation>centro de control de envenenamiento</translation>
    </message>
    <message>
        <source>Collapsed, or not breathing</source>
        <translation>Se desplomó o no respira</translation>
    </message>
    <message>
        <source>Call now. Stay on the line.</source>
        <translation>Llame ahora. No cuelgue.</translation>
    </message>
    <message>
        <source>Signs of a serious allergy</source>
        <translation>Señales de una alergia grave</translation>
    </message>
    <message>
        <source>Swollen face, tongue or throat. Hard to swallow or breathe. Fast pulse, sweating. Itchy rash. Inject no more.</source>
        <translation>Cara, lengua o garganta hinchadas. Dificultad para tragar o respirar. Pulso rápido, sudor. Sarpullido con picazón. No se inyecte más.</translation>
    </message>
    <message>
        <source>Too much anakinra, or two doses</source>
        <translation>Demasiada anakinra o dos dosis</translation>
    </message>
    <message>
        <source>Call even if you feel well.</source>
        <translation>Llame aunque se sienta bien.</translation>
    </message>
    <message>
        <source>Fever, chills, sore throat, cough, chest pain, rash, hot red skin, signs of flu</source>
        <translation>Fiebre, escalofríos, dolor de garganta, tos, dolor de pecho, sarpullido, piel roja y caliente, señales de gripe</translation>
    </message>
    <message>
        <source>Call your doctor right away, before the next injection.</source>
        <translation>Llame a su médico inmediatamente, antes de la próxima inyección.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Last injection</source>
        <translation>Última inyección</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Otros medicamentos</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>This computer cannot call. Use a phone.</source>
        <translation>Este equipo no puede llamar. Use un teléfono.</translation>
    </message>
    <message>
        <source>Numbers for the USA.</source>
        <translation>Números para los Estados Unidos.</translation>
    </message>
    <message>
        <source>Number for the European Union.</source>
        <translation>Número para la Unión Europea.</translation>
    </message>
    <message>
        <source>The emergency number of your country is not known to this app.</source>
        <translation>Esta aplicación no conoce el número de emergencias de su país.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Call first. You can write it down later.</source>
        <translation>Primero llame. Puede anotarlo después.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>Diga esto</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>Cambiar los números</translation>
    </message>
    <message>
        <source>The numbers are those you typed in Settings.</source>
        <translation>Los números son los que usted escribió en Ajustes.</translation>
    </message>
        <message>
            <source>Then call {doctor}.</source>
            <translation>Después llame a {doctor}.</translation>
        </message>
        <message>
            <source>your country’s poison control center</source>
            <translation>el centro de control de envenenamiento de su país</translation>
        </message>
        <message>
            <source>Choose your country or type the numbers</source>
            <translation>Elegir su país o escribir los números</translation>
        </message>
    </context>
<context>
    <name>Fields</name>
    <message>
        <source>This is {date}. It can be {limit} at the latest.</source>
        <translation>Esto es {date}. Puede ser {limit} a más tardar.</translation>
    </message>
    <message>
        <source>This is {date}. It can be {limit} at the earliest.</source>
        <translation>Esto es {date}. Puede ser {limit} como muy pronto.</translation>
    </message>
    <message>
        <source>Type month and year, such as 08/2027.</source>
        <translation>Escriba el mes y el año, por ejemplo 08/2027.</translation>
    </message>
    <message>
        <source>Type day, month and year, such as {date}.</source>
        <translation>Escriba el día, el mes y el año, por ejemplo {date}.</translation>
    </message>
    <message>
        <source>Type a height from {low} to {high} cm, such as 164, or in feet and inches, such as {feet}.</source>
        <translation>Escriba una altura de {low} a {high} cm, por ejemplo 164, o en pies y pulgadas, por ejemplo {feet}.</translation>
    </message>
    <message>
        <source>5 ft 6</source>
        <comment>a height in feet and inches</comment>
        <translation>5 pies 6</translation>
    </message>
    <message numerus="yes">
        <source>Type at most %n place(s) after the point.</source>
        <translation>
            <numerusform>Escriba como máximo %n cifra después de la coma.</numerusform>
            <numerusform>Escriba como máximo %n cifras después de la coma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n letter(s).</source>
        <translation>
            <numerusform>Sobra %n letra.</numerusform>
            <numerusform>Sobran %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number from {low} to {high} {unit}.</source>
        <translation>Escriba un número de {low} a {high} {unit}.</translation>
    </message>
    <message>
        <source>Type a time from 00:00 to 23:59, such as 20:00.</source>
        <translation>Escriba una hora de 00:00 a 23:59, por ejemplo 20:00.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Or press {key}.</source>
        <translation>O pulse {key}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Suministros</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>this page is open</source>
        <translation>esta página está abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a look</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>No sale de este equipo</translation>
    </message>
    <message>
        <source>Change who is treated or who injects today</source>
        <translation>Cambiar de persona o quién inyecta hoy</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>You inject yourself today</source>
        <translation>Hoy se inyecta usted</translation>
    </message>
    <message>
        <source>Somebody else injects today</source>
        <translation>Hoy inyecta otra persona</translation>
    </message>
    <message>
        <source>{name} injects today</source>
        <translation>Hoy inyecta {name}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>Falta %n minuto</numerusform>
            <numerusform>Faltan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes to go</source>
        <translation>minutos para terminar</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
        <message>
            <source>It has version {version}; this app knows records up to version {known}.</source>
            <translation>Tiene la versión {version}; esta aplicación conoce registros hasta la versión {known}.</translation>
        </message>
        <message>
            <source>Begin a new record</source>
            <translation>Empezar un registro nuevo</translation>
        </message>
        <message>
            <source>There are copies of it. Put one back, or begin with a new record.</source>
            <translation>Hay copias de él. Restaure una o empiece con un registro nuevo.</translation>
        </message>
        <message>
            <source>The record is not where it was</source>
            <translation>El registro no está donde estaba</translation>
        </message>
        <message>
            <source>Put a copy back…</source>
            <translation>Restaurar una copia…</translation>
        </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Everything recorded before is as it was.</source>
        <translation>Todo lo registrado antes sigue como estaba.</translation>
    </message>
    <message>
        <source>{trouble}. This is not saved yet</source>
        <translation>{trouble}. Esto todavía no está guardado</translation>
    </message>
    <message>
        <source>It is still on the screen: {what}. Do not inject again.</source>
        <translation>Sigue en la pantalla: {what}. No se inyecte de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free some space, then press “Try again”.</source>
        <translation>Libere espacio y pulse «Intentar de nuevo».</translation>
    </message>
    <message>
        <source>Another program is using the record</source>
        <translation>Otro programa está usando el registro</translation>
    </message>
    <message>
        <source>Wait a moment, then press “Try again”.</source>
        <translation>Espere un momento y pulse «Intentar de nuevo».</translation>
    </message>
    <message>
        <source>The record can be read but not written</source>
        <translation>El registro se puede leer, pero no escribir</translation>
    </message>
    <message>
        <source>You can look, not write. The folder may be locked; ask who looks after this computer.</source>
        <translation>Puede mirar, no escribir. Tal vez la carpeta esté protegida; pregunte a quien cuida este equipo.</translation>
    </message>
    <message>
        <source>This record was made by a newer Anakinra Desktop</source>
        <translation>Este registro se hizo con un Anakinra Desktop más nuevo</translation>
    </message>
    <message>
        <source>Install the newer version to use it. Nothing was changed.</source>
        <translation>Instale la versión más nueva para usarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file of the record belongs to another program</source>
        <translation>El archivo del registro es de otro programa</translation>
    </message>
    <message>
        <source>The record could not be read to the end</source>
        <translation>No se pudo leer el registro hasta el final</translation>
    </message>
    <message>
        <source>The damaged file is kept. Nothing is put back before you say so.</source>
        <translation>El archivo dañado se conserva. Nada se restaura sin que usted lo pida.</translation>
    </message>
    <message>
        <source>The record cannot be opened just now</source>
        <translation>Ahora no se puede abrir el registro</translation>
    </message>
    <message>
        <source>Is its folder there, and its disk connected? Then press “Try again”.</source>
        <translation>¿Está su carpeta y está conectado el disco? Después pulse «Intentar de nuevo».</translation>
    </message>
</context>
    <context>
        <name>Speech</name>
        <message>
            <source>No voice was found on this computer. A voice can be added in the computer’s own settings.</source>
            <translation>No se encontró ninguna voz en este equipo. Puede agregar una voz en los ajustes del equipo.</translation>
        </message>
    </context>
</TS>
