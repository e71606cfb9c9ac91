<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Settings</name>
        <message>
            <source>Text, look, language</source>
            <translation>Texto, aspecto, idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>a look</comment>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>a look</comment>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>Un poco</translation>
        </message>
        <message>
            <source>None</source>
            <comment>no movement</comment>
            <translation>Nada</translation>
        </message>
        <message>
            <source>On top of what your system enlarges.</source>
            <translation>Se suma a lo que agranda su sistema.</translation>
        </message>
        <message>
            <source>A short fade from step to step, and nothing else.</source>
            <translation>Un cambio suave de un paso a otro, y nada más.</translation>
        </message>
        <message>
            <source>You should read this without effort, from where you sit.</source>
            <translation>Esto debería leerse sin esfuerzo desde donde se sienta usted.</translation>
        </message>
        <message>
            <source>Add a helper</source>
            <translation>Agregar a quien ayuda</translation>
        </message>
        <message>
            <source>Nobody injects before a doctor, nurse or pharmacist has shown them how.</source>
            <translation>Nadie inyecta antes de que un médico, enfermero o farmacéutico le haya enseñado.</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Shown how on; leave empty if not known</source>
            <translation>Le enseñaron el; vacío si no se sabe</translation>
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translation>Guardado: {name}.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Change who injects today…</source>
            <translation>Cambiar quién inyecta hoy…</translation>
        </message>
        <message>
            <source>Who injects</source>
            <translation>Quién inyecta</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Change when {name} was shown how</source>
            <translation>Cambiar cuándo le enseñaron a {name}</translation>
        </message>
        <message>
            <source>Places to use</source>
            <translation>Lugares que se usan</translation>
        </message>
        <message>
            <source>Switch off where you do not want injections. What is recorded there stays.</source>
            <translation>Desactive donde no quiera inyecciones. Lo registrado allí se conserva.</translation>
        </message>
        <message>
            <source>For anybody who injects</source>
            <translation>Para cualquiera que inyecte</translation>
        </message>
        <message>
            <source>Only when somebody else injects</source>
            <translation>Solo cuando inyecta otra persona</translation>
        </message>
        <message>
            <source>Use: {zone}</source>
            <translation>Usar: {zone}</translation>
        </message>
        <message>
            <source>keeps the record</source>
            <translation>guarda el registro</translation>
        </message>
        <message>
            <source>this app</source>
            <translation>esta aplicación</translation>
        </message>
        <message>
            <source>the letters</source>
            <translation>las letras</translation>
        </message>
        <message>
            <source>the signs</source>
            <translation>los símbolos</translation>
        </message>
        <message>
            <source>the windows; unchanged, in files of their own</source>
            <translation>las ventanas; sin cambios, en archivos propios</translation>
        </message>
        <message>
            <source>the language it is written in</source>
            <translation>el lenguaje en que está escrita</translation>
        </message>
        <message>
            <source>public domain</source>
            <translation>dominio público</translation>
        </message>
        <message>
            <source>the charts</source>
            <translation>los gráficos</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>números</translation>
        </message>
        <message>
            <source>time zones, folders</source>
            <translation>zonas horarias, carpetas</translation>
        </message>
        <message>
            <source>Change the person</source>
            <translation>Cambiar los datos de la persona</translation>
        </message>
        <message>
            <source>Change the numbers to call</source>
            <translation>Cambiar los números a los que llamar</translation>
        </message>
        <message>
            <source>Numbers to call</source>
            <translation>Números a los que llamar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Estatura</translation>
        </message>
        <message>
            <source>Build of the figure</source>
            <translation>Forma de la figura</translation>
        </message>
        <message>
            <source>Skin of the figure</source>
            <translation>Piel de la figura</translation>
        </message>
        <message>
            <source>Leaflet read on</source>
            <translation>Prospecto leído el</translation>
        </message>
        <message>
            <source>Shown how to inject on</source>
            <translation>Le enseñaron a inyectar el</translation>
        </message>
        <message>
            <source>The body map keeps the places it was made with, because injections are recorded on them.</source>
            <translation>El mapa del cuerpo conserva los lugares con los que se hizo, porque hay inyecciones registradas en ellos.</translation>
        </message>
        <message>
            <source>The body map will be made anew for these measures. That takes a few seconds.</source>
            <translation>El mapa del cuerpo se hará de nuevo para estas medidas. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>Emergency and the help for a missed dose show them. Leave empty what you do not know.</source>
            <translation>Aparecen en Emergencia y en la ayuda para una dosis olvidada. Deje vacío lo que no sepa.</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Médico</translation>
        </message>
        <message>
            <source>Doctor’s phone</source>
            <translation>Teléfono del médico</translation>
        </message>
        <message>
            <source>Pharmacy’s phone</source>
            <translation>Teléfono de la farmacia</translation>
        </message>
        <message>
            <source>Saved: the numbers to call.</source>
            <translation>Guardado: los números a los que llamar.</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>por {name}</translation>
        </message>
        <message>
            <source>The label says: “{label}”</source>
            <translation>La etiqueta dice: «{label}»</translation>
        </message>
        <message>
            <source>Change from a date…</source>
            <translation>Cambiar desde una fecha…</translation>
        </message>
        <message>
            <source>Prescription</source>
            <translation>Receta</translation>
        </message>
        <message>
            <source>Old days keep the prescription of their time. This app never works out a dose.</source>
            <translation>Los días pasados conservan la receta de su tiempo. Esta aplicación nunca calcula una dosis.</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>A dose counts as on time</source>
            <translation>Una dosis cuenta como a tiempo</translation>
        </message>
        <message>
            <source>Up to so many hours before or after its time. Later than that, the app calls it late.</source>
            <translation>Hasta tantas horas antes o después de su hora. Más tarde que eso, la aplicación dice que va tarde.</translation>
        </message>
        <message>
            <source>Change the prescription from a date</source>
            <translation>Cambiar la receta desde una fecha</translation>
        </message>
        <message>
            <source>Copy it from the new label. This app never works out a dose.</source>
            <translation>Cópiela de la etiqueta nueva. Esta aplicación nunca calcula una dosis.</translation>
        </message>
        <message>
            <source>Amount each time</source>
            <translation>Cantidad cada vez</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Con qué frecuencia</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <source>Every other day</source>
            <translation>Cada dos días</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otra</translation>
        </message>
        <message>
            <source>Every how many days?</source>
            <translation>¿Cada cuántos días?</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>Who prescribed it; you may leave this empty</source>
            <translation>Quién la recetó; puede dejarlo vacío</translation>
        </message>
        <message>
            <source>What the label says, word by word; you may leave this empty</source>
            <translation>Lo que dice la etiqueta, palabra por palabra; puede dejarlo vacío</translation>
        </message>
        <message>
            <source>My prescriber or pharmacist set how often</source>
            <translation>Quien receta o mi farmacéutico fijó cada cuánto</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>¿Qué día?</translation>
        </message>
        <message>
            <source>One injection a day is usual. Other than that is set for you.</source>
            <translation>Lo usual es una inyección al día. Otra cosa la fijan para usted.</translation>
        </message>
        <message>
            <source>It was so already then</source>
            <translation>Ya era así entonces</translation>
        </message>
        <message>
            <source>Saved: {amount} from {date} on.</source>
            <translation>Guardado: {amount} desde el {date}.</translation>
        </message>
        <message>
            <source>From {date} on: {prescription}.</source>
            <translation>Desde el {date}: {prescription}.</translation>
        </message>
        <message>
            <source>Type the amount first.</source>
            <translation>Escriba primero la cantidad.</translation>
        </message>
        <message>
            <source>Type the first day first.</source>
            <translation>Escriba antes el primer día.</translation>
        </message>
        <message>
            <source>Say how often first.</source>
            <translation>Diga primero con qué frecuencia.</translation>
        </message>
        <message>
            <source>Say that it was so already then, or type a later day.</source>
            <translation>Diga que ya era así entonces, o escriba un día posterior.</translation>
        </message>
        <message>
            <source>Tick that your prescriber set how often, with the day and who.</source>
            <translation>Marque que quien receta fijó cada cuánto, con el día y quién.</translation>
        </message>
        <message>
            <source>Now {amount}.</source>
            <translation>Ahora {amount}.</translation>
        </message>
        <message numerus="yes">
            <source>%n days that are over will count by this prescription. What was recorded on them stays.</source>
            <translation>
                <numerusform>%n día ya pasado contará según esta receta. Lo registrado en él se conserva.</numerusform>
                <numerusform>%n días ya pasados contarán según esta receta. Lo registrado en ellos se conserva.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes the place of the one written for this day.</source>
            <translation>Toma el lugar de la que estaba escrita para ese día.</translation>
        </message>
        <message>
            <source>It lasts until {date}. Then comes what is written already: {next}.</source>
            <translation>Dura hasta el {date}. Luego viene lo que ya está escrito: {next}.</translation>
        </message>
        <message numerus="yes">
            <source>%n whole syringes each time.</source>
            <translation>
                <numerusform>%n jeringa entera cada vez.</numerusform>
                <numerusform>%n jeringas enteras cada vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of one syringe each time.</source>
            <translation>Parte de una jeringa cada vez.</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes each time, the last one in part.</source>
            <translation>
                <numerusform>%n jeringa cada vez, solo en parte.</numerusform>
                <numerusform>%n jeringas cada vez, la última solo en parte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Record and privacy</source>
            <translation>Registro y privacidad</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Copy its path</source>
            <translation>Copiar su ruta</translation>
        </message>
        <message>
            <source>The record is kept in this folder</source>
            <translation>El registro se guarda en esta carpeta</translation>
        </message>
        <message>
            <source>Stays on this computer</source>
            <translation>No sale de este equipo</translation>
        </message>
        <message>
            <source>No account, no network. Nothing leaves this computer unless you print it or save it somewhere yourself.</source>
            <translation>Sin cuenta y sin red. Nada sale de este equipo, salvo que usted lo imprima o lo guarde en otro lugar.</translation>
        </message>
        <message>
            <source>This system could not open the folder. Its path is on the page.</source>
            <translation>Este sistema no pudo abrir la carpeta. Su ruta está en la página.</translation>
        </message>
        <message>
            <source>The path is copied.</source>
            <translation>La ruta está copiada.</translation>
        </message>
        <message>
            <source>{name} seems to copy this folder to other computers. Two of them writing at once, or a copy made half way, can damage a record. Better keep the record on this computer, and let its copies go there.</source>
            <translation>Parece que {name} copia esta carpeta a otros equipos. Si dos escriben a la vez, o si la copia se hace a medias, el registro puede dañarse. Mejor tenga el registro en este equipo y deje que vayan ahí sus copias.</translation>
        </message>
        <message>
            <source>This folder lies on another computer. When the network breaks off in the middle, a record can be damaged. Better keep the record on this computer, and let its copies go there.</source>
            <translation>Esta carpeta está en otro equipo. Si la red se corta a la mitad, el registro puede dañarse. Mejor tenga el registro en este equipo y deje que vayan ahí sus copias.</translation>
        </message>
        <message>
            <source>About this app</source>
            <translation>Acerca de la aplicación</translation>
        </message>
        <message>
            <source>It informs and records. It does not replace your doctor.</source>
            <translation>Informa y registra. No sustituye a su médico.</translation>
        </message>
        <message>
            <source>It never diagnoses, never works out a dose and never changes a prescription. Your own label and leaflet come first. If something worries you, call; do not wait for an app.</source>
            <translation>Nunca diagnostica, nunca calcula una dosis y nunca cambia una receta. Primero están su etiqueta y su prospecto. Si algo le preocupa, llame; no espere a una aplicación.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licencias…</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Free software under the MIT licence.</source>
            <translation>Software libre con licencia MIT.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>What this app is made of.</source>
            <translation>De qué está hecha esta aplicación.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Read the licence of {name}</source>
            <translation>Leer la licencia de {name}</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Nacimiento</translation>
        </message>
        <message>
            <source>Leaflet read</source>
            <translation>Prospecto leído</translation>
        </message>
        <message>
            <source>Shown how to inject</source>
            <translation>Le enseñaron a inyectar</translation>
        </message>
        <message>
            <source>No prescription is in force today.</source>
            <translation>Hoy no hay ninguna receta vigente.</translation>
        </message>
        <message>
            <source>The day turns at {time}. An injection at 00:30 still belongs to the evening before.</source>
            <translation>El día cambia a las {time}. Una inyección a las 00:30 todavía es de la noche anterior.</translation>
        </message>
        <message>
            <source>Whoever injects alone has no place left now.</source>
            <translation>Quien se inyecta sin ayuda ya no tiene ningún lugar.</translation>
        </message>
        <message>
            <source>pharmacy {number}</source>
            <translation>farmacia {number}</translation>
        </message>
        <message>
            <source>Anything not clear? Ask: {whom}</source>
            <translation>¿Algo no está claro? Pregunte: {whom}</translation>
        </message>
        <message>
            <source>Now, since {first}</source>
            <translation>Ahora, desde el {first}</translation>
        </message>
        <message>
            <source>Now, since {first}, until {last}</source>
            <translation>Ahora, desde el {first} hasta el {last}</translation>
        </message>
        <message>
            <source>Written for {first}, and replaced by another one</source>
            <translation>Escrita para el {first} y sustituida por otra</translation>
        </message>
        <message>
            <source>From {first} on</source>
            <translation>Desde el {first}</translation>
        </message>
        <message>
            <source>The body map is being made for these measures.</source>
            <translation>El mapa del cuerpo se está haciendo para estas medidas.</translation>
        </message>
        <message>
            <source>It was made for {height}.</source>
            <translation>Se hizo para {height}.</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>sin dato</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>está aquí</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Partes de los ajustes</translation>
        </message>
        <message>
            <source>Another time a day</source>
            <translation>Otra hora al día</translation>
        </message>
        <message>
            <source>One time less</source>
            <translation>Una hora menos</translation>
        </message>
        <message>
            <source>Time {number}</source>
            <translation>Hora {number}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Changes are saved at once</source>
            <translation>Los cambios se guardan al momento</translation>
        </message>
        <message>
            <source>The look and the language can’t be saved in this folder</source>
            <translation>El aspecto y el idioma no se pueden guardar en esta carpeta</translation>
        </message>
        <message>
            <source>The record can’t be read now</source>
            <translation>Ahora no se puede leer el registro</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Woman or girl</source>
            <translation>Mujer o niña</translation>
        </message>
        <message>
            <source>Man or boy</source>
            <translation>Hombre o niño</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>a skin tone</comment>
            <translation>Clara</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>a skin tone</comment>
            <translation>Media</translation>
        </message>
        <message>
            <source>Tan</source>
            <comment>a skin tone</comment>
            <translation>Trigueña</translation>
        </message>
        <message>
            <source>Brown</source>
            <comment>a skin tone</comment>
            <translation>Morena</translation>
        </message>
        <message>
            <source>Deep</source>
            <comment>a skin tone</comment>
            <translation>Oscura</translation>
        </message>
        <message>
            <source>no date of being shown how is recorded</source>
            <translation>no hay fecha registrada de que le enseñaran</translation>
        </message>
        <message>
            <source>shown how, {date}</source>
            <translation>le enseñaron, {date}</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>Change: {name}</source>
            <translation>Cambiar: {name}</translation>
        </message>
        <message>
            <source>Back to the usual</source>
            <translation>Volver a lo habitual</translation>
        </message>
        <message>
            <source>Back to the usual: {name}</source>
            <translation>Volver a lo habitual: {name}</translation>
        </message>
        <message>
            <source>What your prescriber set</source>
            <translation>Lo que fijó quien receta</translation>
        </message>
        <message>
            <source>With who set it and when. What was set before stays in the record.</source>
            <translation>Con quién lo fijó y cuándo. Lo que se fijó antes queda en el registro.</translation>
        </message>
        <message>
            <source>Waits and warnings of the app</source>
            <translation>Esperas y avisos de la aplicación</translation>
        </message>
        <message>
            <source>You may choose these. None of them changes your prescription.</source>
            <translation>Estos los puede elegir usted. Ninguno cambia su receta.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>My prescriber or pharmacist set this</source>
            <translation>Lo fijó quien receta o mi farmacéutico</translation>
        </message>
        <message>
            <source>Who set it?</source>
            <translation>¿Quién lo fijó?</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>¿Qué día?</translation>
        </message>
        <message>
            <source>Saved: {name}: {number}.</source>
            <translation>Guardado: {name}: {number}.</translation>
        </message>
        <message>
            <source>Type the number first.</source>
            <translation>Escriba primero el número.</translation>
        </message>
        <message>
            <source>Say who set it first.</source>
            <translation>Diga primero quién lo fijó.</translation>
        </message>
        <message>
            <source>Say on which day it was set first.</source>
            <translation>Diga primero qué día se fijó.</translation>
        </message>
        <message>
            <source>Usual: {number}.</source>
            <translation>Habitual: {number}.</translation>
        </message>
        <message>
            <source>You may choose {low} to {high}.</source>
            <translation>Puede elegir de {low} a {high}.</translation>
        </message>
        <message>
            <source>Your prescriber or pharmacist: {low} to {high}.</source>
            <translation>Quien receta o su farmacéutico: de {low} a {high}.</translation>
        </message>
        <message>
            <source>Now: {number}.</source>
            <translation>Ahora: {number}.</translation>
        </message>
        <message>
            <source>Usual: {number}</source>
            <translation>Habitual: {number}</translation>
        </message>
    </context>
</TS>
