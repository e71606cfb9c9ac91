<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CallFirst</name>
        <message>
            <source>What did they say?</source>
            <translation>¿Qué le dijeron?</translation>
        </message>
        <message>
            <source>Call first, then write it down. Until then, do not inject.</source>
            <translation>Llame primero y luego anótelo. Hasta entonces, no se inyecte.</translation>
        </message>
        <message>
            <source>Who said it?</source>
            <translation>¿Quién lo dijo?</translation>
        </message>
        <message>
            <source>Last day to wait. Leave empty for: until they tell me</source>
            <translation>Último día de espera. Déjelo vacío para: hasta que me digan</translation>
        </message>
        <message>
            <source>What else they said; you may leave this empty</source>
            <translation>Qué más dijeron; puede dejarlo vacío</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Choose what they said first.</source>
            <translation>Elija primero lo que dijeron.</translation>
        </message>
        <message>
            <source>Say who said so first.</source>
            <translation>Diga primero quién lo dijo.</translation>
        </message>
        <message>
            <source>Your doctor</source>
            <translation>Su médico</translation>
        </message>
        <message>
            <source>The number is on the prescription</source>
            <translation>El número está en la receta</translation>
        </message>
        <message>
            <source>Say: {signs}</source>
            <translation>Diga: {signs}</translation>
        </message>
        <message>
            <source>Go ahead with the injections</source>
            <translation>Seguir con las inyecciones</translation>
        </message>
        <message>
            <source>The next one can be started again</source>
            <translation>La siguiente se puede empezar de nuevo</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Esperar</translation>
        </message>
        <message>
            <source>Until a day, or until they tell you. These days are paused</source>
            <translation>Hasta un día, o hasta que le digan. Esos días quedan en pausa</translation>
        </message>
        <message>
            <source>No more injections for now</source>
            <translation>No más inyecciones por ahora</translation>
        </message>
        <message>
            <source>Paused until your doctor says otherwise</source>
            <translation>En pausa hasta que su médico diga otra cosa</translation>
        </message>
        <message>
            <source>Saved. The next injection can be started.</source>
            <translation>Guardado. La siguiente inyección se puede empezar.</translation>
        </message>
        <message>
            <source>Saved. The days are marked as paused.</source>
            <translation>Guardado. Los días quedan marcados como pausa.</translation>
        </message>
    </context>
    <context>
        <name>MissedPage</name>
        <message>
            <source>{duration} to the next one</source>
            <translation>{duration} hasta la próxima</translation>
        </message>
        <message>
            <source>Skip from {time} on</source>
            <translation>Omitir desde las {time}</translation>
        </message>
        <message>
            <source>Now {time}</source>
            <translation>Ahora {time}</translation>
        </message>
        <message>
            <source>No injection is recorded for {date}</source>
            <translation>No hay ninguna inyección registrada: {date}</translation>
        </message>
        <message>
            <source>Now it is {date}, {time}</source>
            <translation>Ahora es {date}, {time}</translation>
        </message>
        <message>
            <source>What the leaflet says</source>
            <translation>Qué dice el prospecto</translation>
        </message>
        <message>
            <source>No source says how near “almost” is, so this app does not decide. In the EU the leaflet says: ask your doctor.</source>
            <translation>Ninguna fuente dice cuánto es «casi», así que esta aplicación no decide. En la UE el prospecto dice: pregunte a su médico.</translation>
        </message>
        <message>
            <source>Your prescriber set: skip when the next one is within {hours}. It is {duration} away.</source>
            <translation>Quien receta fijó: omitir si la siguiente es dentro de {hours}. Faltan {duration}.</translation>
        </message>
        <message>
            <source>As your prescriber set</source>
            <translation>Como fijó quien receta</translation>
        </message>
        <message>
            <source>What happened, or what will you do?</source>
            <translation>¿Qué pasó, o qué va a hacer?</translation>
        </message>
        <message>
            <source>It was given on {weekday}</source>
            <translation>Sí se puso el {weekday}</translation>
        </message>
        <message>
            <source>Write down when and where</source>
            <translation>Anotar cuándo y dónde</translation>
        </message>
        <message>
            <source>The next one stays {day} at {time}, {duration} after this one</source>
            <translation>La siguiente sigue {day} a las {time}, {duration} después de esta</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>Ponerla ahora</translation>
        </message>
        <message>
            <source>Next one {day} at {time}</source>
            <translation>La próxima, {day} a las {time}</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>Omitirla</translation>
        </message>
        <message>
            <source>On purpose, for a reason</source>
            <translation>A propósito, por un motivo</translation>
        </message>
        <message>
            <source>It was skipped</source>
            <translation>Se omitió</translation>
        </message>
        <message>
            <source>It was not given</source>
            <translation>No se puso</translation>
        </message>
        <message>
            <source>Forgotten, or it did not work out</source>
            <translation>Se olvidó, o no se pudo</translation>
        </message>
        <message>
            <source>Not sure: ask first</source>
            <translation>No es seguro: preguntar primero</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Médico</translation>
        </message>
        <message>
            <source>pharmacy {number}</source>
            <translation>farmacia {number}</translation>
        </message>
        <message>
            <source>Call your doctor or pharmacist</source>
            <translation>Llame a su médico o farmacéutico</translation>
        </message>
    </context>
    <context>
        <name>CorrectPage</name>
        <message>
            <source>Correct this record</source>
            <translation>Corregir este registro</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Guardar la corrección</translation>
        </message>
        <message>
            <source>What was wrong? In a few words, if you like</source>
            <translation>¿Qué estaba mal? En pocas palabras, si quiere</translation>
        </message>
        <message>
            <source>What was there before stays in the history.</source>
            <translation>Lo anterior queda en el historial.</translation>
        </message>
        <message>
            <source>Nothing is different from what is recorded.</source>
            <translation>No hay nada distinto de lo registrado.</translation>
        </message>
        <message>
            <source>This record was corrected elsewhere meanwhile.</source>
            <translation>Mientras tanto, este registro se corrigió en otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>DoseFields</name>
        <message>
            <source>Which day was it?</source>
            <translation>¿Qué día fue?</translation>
        </message>
        <message>
            <source>At what time?</source>
            <translation>¿A qué hora?</translation>
        </message>
        <message>
            <source>How much?</source>
            <translation>¿Cuánto?</translation>
        </message>
        <message>
            <source>Did all of it go in?</source>
            <translation>¿Entró toda?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Not all</source>
            <translation>No toda</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Lot, if you know it</source>
            <translation>Lote, si lo sabe</translation>
        </message>
        <message>
            <source>Note, if you like</source>
            <translation>Nota, si quiere</translation>
        </message>
        <message>
            <source>Where on the body?</source>
            <translation>¿En qué parte del cuerpo?</translation>
        </message>
        <message>
            <source>Say when it was first.</source>
            <translation>Primero diga cuándo fue.</translation>
        </message>
        <message>
            <source>Say who gave it first.</source>
            <translation>Primero diga quién la puso.</translation>
        </message>
        <message>
            <source>Say where first, or that you do not know.</source>
            <translation>Primero diga dónde, o que no lo sabe.</translation>
        </message>
        <message>
            <source>as prescribed on that day</source>
            <translation>como se indicó para ese día</translation>
        </message>
    </context>
    <context>
        <name>EndPause</name>
        <message>
            <source>Paused since {first}, until the doctor says go on.</source>
            <translation>En pausa desde el {first}, hasta que el médico diga que siga.</translation>
        </message>
        <message>
            <source>Paused from {first} to {last}.</source>
            <translation>En pausa del {first} al {last}.</translation>
        </message>
        <message>
            <source>{name} said so.</source>
            <translation>Lo dijo {name}.</translation>
        </message>
        <message>
            <source>End the pause?</source>
            <translation>¿Terminar la pausa?</translation>
        </message>
        <message>
            <source>First day with an injection again</source>
            <translation>Primer día con inyección de nuevo</translation>
        </message>
        <message>
            <source>Who said so, and what?</source>
            <translation>¿Quién lo dijo, y qué?</translation>
        </message>
        <message>
            <source>Why? In a few words</source>
            <translation>¿Por qué? En pocas palabras</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Terminar la pausa</translation>
        </message>
        <message>
            <source>Saved: injections go on from {date}.</source>
            <translation>Guardado: las inyecciones siguen desde el {date}.</translation>
        </message>
        <message>
            <source>Type the day first.</source>
            <translation>Escriba primero el día.</translation>
        </message>
        <message>
            <source>Say what you were told first, in a few words.</source>
            <translation>Diga primero lo que le dijeron, en pocas palabras.</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This is not saved yet. Do not inject again.</source>
            <translation>Esto aún no está guardado. No se inyecte de nuevo.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>GiverField</name>
        <message>
            <source>Who gave it?</source>
            <translation>¿Quién la puso?</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>LogDosePage</name>
        <message>
            <source>Say first that it really was then: see above.</source>
            <translation>Diga primero que de verdad fue a esa hora: véase arriba.</translation>
        </message>
        <message>
            <source>Save this dose</source>
            <translation>Guardar esta dosis</translation>
        </message>
        <message>
            <source>Just now, {time}</source>
            <translation>Ahora mismo, {time}</translation>
        </message>
        <message>
            <source>At {time}</source>
            <translation>A las {time}</translation>
        </message>
        <message>
            <source>Kept as “entered by {name}, {moment}”</source>
            <translation>Se guarda como «anotada por {name}, {moment}»</translation>
        </message>
        <message>
            <source>Say why there was one more first.</source>
            <translation>Primero diga por qué hubo una más.</translation>
        </message>
        <message>
            <source>Say which day it was for first.</source>
            <translation>Primero diga para qué día era.</translation>
        </message>
        <message>
            <source>It is kept as one more injection.</source>
            <translation>Se guarda como una inyección de más.</translation>
        </message>
        <message>
            <source>Say first what it was: see above.</source>
            <translation>Diga primero qué fue: mire más arriba.</translation>
        </message>
        <message>
            <source>Which day was it for?</source>
            <translation>¿Para qué día era?</translation>
        </message>
        <message>
            <source>No injection was due then.</source>
            <translation>Entonces no tocaba ninguna inyección.</translation>
        </message>
        <message>
            <source>It takes the place of that record, which stays in the history.</source>
            <translation>Ocupa el lugar de ese registro, que queda en el historial.</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Add a note</source>
            <translation>Añadir una nota</translation>
        </message>
        <message>
            <source>What should be remembered?</source>
            <translation>¿Qué conviene recordar?</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Guardar la nota</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Another injection is recorded for the same time: {when}.</source>
            <translation>Hay otra inyección registrada a la misma hora: {when}.</translation>
        </message>
        <message>
            <source>Only {apart} from another recorded injection: {when}.</source>
            <translation>A solo {apart} de otra inyección registrada: {when}.</translation>
        </message>
        <message>
            <source>Please check the day and the time. If both were given, call your doctor or pharmacist.</source>
            <translation>Revise el día y la hora. Si se pusieron las dos, llame a su médico o farmacéutico.</translation>
        </message>
        <message>
            <source>The {due} dose of {date} is already recorded: {what}.</source>
            <translation>La dosis de las {due} del {date} ya está registrada: {what}.</translation>
        </message>
        <message>
            <source>Counts for the {due} dose of {date}.</source>
            <translation>Cuenta para la dosis de las {due} del {date}.</translation>
        </message>
        <message>
            <source>Nothing else is recorded for that day.</source>
            <translation>No hay nada más registrado ese día.</translation>
        </message>
        <message>
            <source>Counts for {date}.</source>
            <translation>Cuenta para el {date}.</translation>
        </message>
        <message>
            <source>One more injection that day: {what}.</source>
            <translation>Una inyección de más ese día: {what}.</translation>
        </message>
        <message>
            <source>{due} dose: {what}.</source>
            <translation>Dosis de las {due}: {what}.</translation>
        </message>
        <message>
            <source>recorded at {time}</source>
            <translation>registrada a las {time}</translation>
        </message>
        <message>
            <source>Today’s injection is already recorded: {what}.</source>
            <translation>La inyección de hoy ya está registrada: {what}.</translation>
        </message>
        <message>
            <source>{date} is already recorded: {what}.</source>
            <translation>{date}: ya está registrado: {what}.</translation>
        </message>
        <message>
            <source>{time}, by {name}</source>
            <translation>{time}, por {name}</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>no se puso</translation>
        </message>
        <message>
            <source>Counts for {date}. Nothing else is recorded for it.</source>
            <translation>Cuenta para el {date}. No hay nada más registrado ese día.</translation>
        </message>
        <message>
            <source>{date}, due at {time}</source>
            <translation>{date}, tocaba a las {time}</translation>
        </message>
        <message>
            <source>Saved: {time}, {place}.</source>
            <translation>Guardado: {time}, {place}.</translation>
        </message>
        <message>
            <source>Saved: {time}.</source>
            <translation>Guardado: {time}.</translation>
        </message>
        <message>
            <source>Saved: {date} is skipped.</source>
            <translation>Guardado: se omite el {date}.</translation>
        </message>
        <message>
            <source>Saved: no injection on {date}.</source>
            <translation>Guardado: sin inyección el {date}.</translation>
        </message>
    </context>
    <context>
        <name>PlaceField</name>
        <message>
            <source>I do not know</source>
            <translation>No lo sé</translation>
        </message>
        <message>
            <source>Spot number, if you know it</source>
            <translation>Número del punto, si lo sabe</translation>
        </message>
        <message>
            <source>There is no spot {number} there.</source>
            <translation>Ahí no hay ningún punto {number}.</translation>
        </message>
        <message>
            <source>Which spot {number}? There is {spots}.</source>
            <translation>¿Qué punto {number}? Hay {spots}.</translation>
        </message>
        <message>
            <source>L for left or R for right, then the number: L12</source>
            <translation>I para izquierda o D para derecha, y el número: I12</translation>
        </message>
        <message>
            <source>{spot} on the left</source>
            <translation>{spot} a la izquierda</translation>
        </message>
        <message>
            <source>{spot} on the right</source>
            <translation>{spot} a la derecha</translation>
        </message>
        <message>
            <source>{spot} in the middle</source>
            <translation>{spot} en el centro</translation>
        </message>
    </context>
    <context>
        <name>SkipDialog</name>
        <message>
            <source>No injection on {date}?</source>
            <translation>¿Sin inyección el {date}?</translation>
        </message>
        <message>
            <source>It is fine to write this down.</source>
            <translation>Está bien anotarlo.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved: paused from {first} on.</source>
            <translation>Guardado: en pausa desde el {first}.</translation>
        </message>
        <message>
            <source>Saved: paused from {first} to {last}.</source>
            <translation>Guardado: en pausa del {first} al {last}.</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Omitir esta</translation>
        </message>
        <message>
            <source>On purpose, for a reason</source>
            <translation>A propósito, por un motivo</translation>
        </message>
        <message>
            <source>It was not given</source>
            <translation>No se puso</translation>
        </message>
        <message>
            <source>Forgotten, or it did not work out</source>
            <translation>Se olvidó, o no se pudo</translation>
        </message>
        <message>
            <source>Pause for some days</source>
            <translation>Pausa de varios días</translation>
        </message>
        <message>
            <source>A doctor said to wait; these days count neither way</source>
            <translation>Un médico dijo que espere; estos días no cuentan</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Last day; leave empty for: until they tell me</source>
            <translation>Último día; déjelo vacío para: hasta que me digan</translation>
        </message>
        <message>
            <source>My doctor said so</source>
            <translation>Lo dijo el médico</translation>
        </message>
        <message>
            <source>Who said so? You may leave this empty</source>
            <translation>¿Quién lo dijo? Puede dejarlo vacío</translation>
        </message>
        <message>
            <source>Why? If you like</source>
            <translation>¿Por qué? Si quiere</translation>
        </message>
        <message>
            <source>Why? In a few words</source>
            <translation>¿Por qué? En pocas palabras</translation>
        </message>
        <message>
            <source>Choose one first.</source>
            <translation>Primero elija una opción.</translation>
        </message>
        <message>
            <source>Type the days of the pause first.</source>
            <translation>Primero escriba los días de la pausa.</translation>
        </message>
        <message>
            <source>Say why first, in a few words.</source>
            <translation>Primero diga por qué, en pocas palabras.</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>It really was given at this time</source>
            <translation>Sí se puso a esta hora</translation>
        </message>
        <message>
            <source>Which dose of the day was it?</source>
            <translation>¿Qué dosis del día fue?</translation>
        </message>
        <message>
            <source>It was one more injection</source>
            <translation>Fue una inyección de más</translation>
        </message>
        <message>
            <source>It was given after all</source>
            <translation>Al final sí se puso</translation>
        </message>
        <message>
            <source>Why was there one more?</source>
            <translation>¿Por qué hubo una más?</translation>
        </message>
        <message>
            <source>More than prescribed? Call poison control: {number}, also when you feel well.</source>
            <translation>¿Más de lo indicado? Llame al centro de control de envenenamiento: {number}, aunque se sienta bien.</translation>
        </message>
        <message>
            <source>More than prescribed? Call your country’s poison control center, then your doctor, also when you feel well.</source>
            <translation>¿Más de lo indicado? Llame al centro de control de envenenamiento de su país y después a su médico, aunque se sienta bien.</translation>
        </message>
    </context>
    <context>
        <name>VoidDialog</name>
        <message>
            <source>Why? In a few words</source>
            <translation>¿Por qué? En pocas palabras</translation>
        </message>
        <message>
            <source>Say why first, in a few words.</source>
            <translation>Primero diga por qué, en pocas palabras.</translation>
        </message>
        <message>
            <source>It did not happen?</source>
            <translation>¿No ocurrió?</translation>
        </message>
        <message>
            <source>Take this record back?</source>
            <translation>¿Anular este registro?</translation>
        </message>
        <message>
            <source>The record stays to be seen, with your reason. Its day and its place are free again.</source>
            <translation>El registro se sigue viendo, con su motivo. Su día y su lugar quedan libres de nuevo.</translation>
        </message>
        <message>
            <source>The record stays to be seen, with your reason. Its day is open again: an injection, or another reason for none, can be written down.</source>
            <translation>El registro queda a la vista, con su motivo. Su día vuelve a estar abierto: se puede anotar una inyección u otro motivo para que no la haya.</translation>
        </message>
        <message>
            <source>Keep the record</source>
            <translation>Conservar el registro</translation>
        </message>
        <message>
            <source>Yes, it did not happen</source>
            <translation>Sí, no ocurrió</translation>
        </message>
        <message>
            <source>Yes, take the record back</source>
            <translation>Sí, anular el registro</translation>
        </message>
        <message>
            <source>Correct it instead</source>
            <translation>Mejor corregirlo</translation>
        </message>
        <message>
            <source>There was no such pause?</source>
            <translation>¿No hubo tal pausa?</translation>
        </message>
        <message>
            <source>Its days ask for an injection again. The pause stays to be seen.</source>
            <translation>En esos días vuelve a tocar la inyección. La pausa se sigue viendo.</translation>
        </message>
        <message>
            <source>Keep the pause</source>
            <translation>Conservar la pausa</translation>
        </message>
        <message>
            <source>Yes, take it back</source>
            <translation>Sí, anularla</translation>
        </message>
    </context>
    <context>
        <name>ZonePicture</name>
        <message>
            <source>Front</source>
            <translation>Delante</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Detrás</translation>
        </message>
        <message>
            <source>left</source>
            <comment>the person's own left side</comment>
            <translation>izquierda</translation>
        </message>
        <message>
            <source>right</source>
            <comment>the person's own right side</comment>
            <translation>derecha</translation>
        </message>
    </context>
    <context>
        <name>ChangeDialog</name>
        <message>
            <source>from {date} {amount}</source>
            <translation>desde el {date}, {amount}</translation>
        </message>
        <message>
            <source>What should change?</source>
            <translation>¿Qué quiere cambiar?</translation>
        </message>
        <message>
            <source>Now: {name}, on their own</source>
            <translation>Ahora: {name}, sin ayuda</translation>
        </message>
        <message>
            <source>Now: {name}</source>
            <translation>Ahora: {name}</translation>
        </message>
        <message>
            <source>Who injects today</source>
            <translation>Quién inyecta hoy</translation>
        </message>
        <message>
            <source>Whose pages?</source>
            <translation>¿De quién son las páginas?</translation>
        </message>
        <message>
            <source>Add another person</source>
            <translation>Añadir otra persona</translation>
        </message>
        <message>
            <source>Show this person</source>
            <translation>Mostrar esta persona</translation>
        </message>
        <message>
            <source>Choose one first.</source>
            <translation>Primero elija una opción.</translation>
        </message>
        <message>
            <source>born {year}</source>
            <translation>nacimiento: {year}</translation>
        </message>
    </context>
    <context>
        <name>TrainingDialog</name>
        <message>
            <source>When was it? A guess at the day is fine.</source>
            <translation>¿Cuándo fue? Basta un día aproximado.</translation>
        </message>
        <message>
            <source>The injection can start once both are done. A guess at the day is fine.</source>
            <translation>La inyección puede empezar cuando ambas cosas estén hechas. Basta un día aproximado.</translation>
        </message>
        <message>
            <source>Before the first injection</source>
            <translation>Antes de la primera inyección</translation>
        </message>
        <message>
            <source>The leaflet was read on</source>
            <translation>El prospecto se leyó el</translation>
        </message>
        <message>
            <source>Save and start</source>
            <translation>Guardar y empezar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>This comes first. Close this, and start when it is done.</source>
            <translation>Esto va primero. Cierre y empiece cuando esté hecho.</translation>
        </message>
        <message>
            <source>A doctor, nurse or pharmacist showed how on</source>
            <translation>Un médico, enfermero o farmacéutico enseñó cómo el</translation>
        </message>
        <message>
            <source>A doctor, nurse or pharmacist showed {name} how on</source>
            <translation>Un médico, enfermero o farmacéutico enseñó a {name} cómo el</translation>
        </message>
    </context>
    <context>
        <name>WhoInjects</name>
        <message>
            <source>Who injects today?</source>
            <translation>¿Quién inyecta hoy?</translation>
        </message>
        <message>
            <source>It decides the words and the places on the body.</source>
            <translation>De eso dependen las palabras y los lugares del cuerpo.</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>Otra persona…</translation>
        </message>
        <message>
            <source>Only after a nurse, doctor or pharmacist has shown them how</source>
            <translation>Solo después de que un enfermero, médico o farmacéutico le haya enseñado</translation>
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
            <source>Use for today</source>
            <translation>Usar hoy</translation>
        </message>
        <message>
            <source>{name}, on their own</source>
            <translation>{name}, sin ayuda</translation>
        </message>
        <message>
            <source>as on {date}</source>
            <translation>como el {date}</translation>
        </message>
        <message>
            <source>shown how, {date}</source>
            <translation>le enseñaron, {date}</translation>
        </message>
        <message>
            <source>no date of being shown how is recorded</source>
            <translation>no hay fecha registrada de que le enseñaran</translation>
        </message>
        <message>
            <source>Choose one first.</source>
            <translation>Primero elija una opción.</translation>
        </message>
        <message>
            <source>Type their name first.</source>
            <translation>Primero escriba su nombre.</translation>
        </message>
        <message>
            <source>stomach</source>
            <translation>abdomen</translation>
        </message>
        <message>
            <source>thighs</source>
            <translation>muslos</translation>
        </message>
        <message>
            <source>backs of arms</source>
            <translation>parte posterior de los brazos</translation>
        </message>
        <message>
            <source>buttocks</source>
            <translation>nalgas</translation>
        </message>
    </context>
</TS>
