<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Injection</name>
        <message>
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Preparar</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Inject</source>
            <translation>Inyectar</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Part {number} of 5: {name}</source>
            <translation>Parte {number} de 5: {name}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Read it to me</source>
            <translation>Léamelo</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Anotado</translation>
        </message>
        <message>
            <source>Next injection</source>
            <translation>Próxima inyección</translation>
        </message>
        <message>
            <source>Syringes left</source>
            <translation>Jeringas que quedan</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Injections were paused</source>
            <translation>Las inyecciones estaban en pausa</translation>
        </message>
        <message>
            <source>Earlier than usual</source>
            <translation>Antes de lo habitual</translation>
        </message>
        <message>
            <source>No injection was due</source>
            <translation>No tocaba ninguna inyección</translation>
        </message>
        <message>
            <source>Two doses: call poison control, {number}</source>
            <translation>Dos dosis: llame al centro de control de envenenamiento, {number}</translation>
        </message>
        <message>
            <source>Call even if you feel well.</source>
            <translation>Llame aunque se sienta bien.</translation>
        </message>
        <message>
            <source>Not all of it went in. Do not inject again.</source>
            <translation>No entró todo. No se inyecte otra vez.</translation>
        </message>
        <message>
            <source>Ask your doctor or pharmacist what to do. {number}</source>
            <translation>Pregunte a su médico o farmacéutico qué hacer. {number}</translation>
        </message>
        <message>
            <source>Call your doctor before you inject</source>
            <translation>Llame a su médico antes de inyectar</translation>
        </message>
        <message>
            <source>Get help now. Do not inject</source>
            <translation>Pida ayuda ahora. No se inyecte</translation>
        </message>
        <message>
            <source>Wait until they say go ahead</source>
            <translation>Espere hasta que le digan que siga</translation>
        </message>
        <message>
            <source>Ask your doctor before you inject</source>
            <translation>Pregunte a su médico antes de inyectar</translation>
        </message>
        <message>
            <source>Call before injecting</source>
            <translation>Llame antes de inyectar</translation>
        </message>
        <message>
            <source>Stop and ask: a live vaccine</source>
            <translation>Deténgase y pregunte: una vacuna viva</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Espera una respuesta</translation>
        </message>
        <message>
            <source>Choose what they said first.</source>
            <translation>Elija primero qué le dijeron.</translation>
        </message>
        <message>
            <source>Written down {moment}. Do not inject until your doctor says so.</source>
            <translation>Anotado: {moment}. No se inyecte hasta que su médico lo diga.</translation>
        </message>
        <message>
            <source>Your doctor</source>
            <translation>Su médico</translation>
        </message>
        <message>
            <source>your local emergency number</source>
            <translation>el número de emergencias de su zona</translation>
        </message>
        <message>
            <source>Your pharmacy</source>
            <translation>Su farmacia</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergencia</translation>
        </message>
        <message>
            <source>Hard to breathe, swollen face or throat, or a collapse: call {number} at once.</source>
            <translation>Si cuesta respirar, se hincha la cara o la garganta o hay un desmayo: llame de inmediato. Número: {number}.</translation>
        </message>
        <message>
            <source>The number is on the prescription</source>
            <translation>El número está en la receta</translation>
        </message>
        <message>
            <source>I use anakinra, {dose}.</source>
            <translation>Uso anakinra, {dose}.</translation>
        </message>
        <message>
            <source>{name} uses anakinra, {dose}.</source>
            <translation>{name} usa anakinra, {dose}.</translation>
        </message>
        <message>
            <source>Today: {sign}.</source>
            <translation>Hoy: {sign}.</translation>
        </message>
        <message>
            <source>The last injection was {day} at {time}.</source>
            <translation>La última inyección fue {day} a las {time}.</translation>
        </message>
        <message>
            <source>Should I inject today?</source>
            <translation>¿Debo inyectarme hoy?</translation>
        </message>
        <message>
            <source>Should {name} have the injection today?</source>
            <translation>¿Debe {name} recibir la inyección hoy?</translation>
        </message>
        <message>
            <source>Go ahead today</source>
            <translation>Siga hoy</translation>
        </message>
        <message>
            <source>We write down who said it</source>
            <translation>Anotamos quién lo dijo</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Espere</translation>
        </message>
        <message>
            <source>Until a day, or until they tell you. These days are paused</source>
            <translation>Hasta un día, o hasta que le digan. Esos días quedan en pausa</translation>
        </message>
        <message>
            <source>I reached nobody</source>
            <translation>Nadie respondió</translation>
        </message>
        <message>
            <source>Today stays open. Start again when you have an answer</source>
            <translation>Hoy queda abierto. Empiece otra vez cuando tenga respuesta</translation>
        </message>
        <message>
            <source>Go on without an answer…</source>
            <translation>Seguir sin respuesta…</translation>
        </message>
        <message>
            <source>Needs a reason. It goes into the report.</source>
            <translation>Pide un motivo. Aparece en el informe.</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Teléfonos</translation>
        </message>
        <message>
            <source>Say this</source>
            <translation>Diga esto</translation>
        </message>
        <message>
            <source>What did they say?</source>
            <translation>¿Qué le dijeron?</translation>
        </message>
        <message>
            <source>Write it down after the call.</source>
            <translation>Anótelo después de la llamada.</translation>
        </message>
        <message>
            <source>What the sources say</source>
            <translation>Lo que dicen las fuentes</translation>
        </message>
        <message>
            <source>Take another syringe for today</source>
            <translation>Tome otra jeringa para hoy</translation>
        </message>
        <message numerus="yes">
            <source>%n more are in your refrigerator. The new one warms up for {minutes} minutes.</source>
            <translation>
                <numerusform>Queda %n en su refrigerador. La nueva se templa {minutes} minutos.</numerusform>
                <numerusform>Quedan %n en su refrigerador. La nueva se templa {minutes} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The new one warms up for {minutes} minutes.</source>
            <translation>La nueva se templa {minutes} minutos.</translation>
        </message>
        <message>
            <source>Lot {lot}</source>
            <translation>Lote {lot}</translation>
        </message>
        <message>
            <source>{lot}  ·  good until {date}</source>
            <translation>{lot}  ·  vence el {date}</translation>
        </message>
        <message>
            <source>Written down for you: syringe not used, {why}, {date} {time}.</source>
            <translation>Anotado: jeringa no usada, {why}, {date} {time}.</translation>
        </message>
        <message>
            <source>Do not use this syringe</source>
            <translation>No use esta jeringa</translation>
        </message>
        <message>
            <source>No other syringe at home?</source>
            <translation>¿No tiene otra jeringa en casa?</translation>
        </message>
        <message>
            <source>Call your pharmacist or doctor. Today’s injection stays open until you answer.</source>
            <translation>Llame a su farmacéutico o médico. La inyección de hoy queda abierta hasta que responda.</translation>
        </message>
        <message>
            <source>Take another syringe</source>
            <translation>Tomar otra jeringa</translation>
        </message>
        <message>
            <source>Enter for another syringe</source>
            <translation>Intro para otra jeringa</translation>
        </message>
        <message>
            <source>Choose, then Enter</source>
            <translation>Elija y pulse Intro</translation>
        </message>
        <message>
            <source>Choose one first.</source>
            <translation>Elija una primero.</translation>
        </message>
        <message>
            <source>No injection is due now</source>
            <translation>Ahora no toca ninguna inyección</translation>
        </message>
        <message>
            <source>Inject now, as an extra one</source>
            <translation>Inyectar ahora, como una adicional</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Poison control: {number}</source>
            <translation>Control de envenenamiento: {number}</translation>
        </message>
        <message>
            <source>This injection is already recorded</source>
            <translation>Esta inyección ya está registrada</translation>
        </message>
        <message>
            <source>A second one is never started here. Do not inject again.</source>
            <translation>Aquí nunca se empieza una segunda. No se inyecte otra vez.</translation>
        </message>
        <message>
            <source>It is done: close</source>
            <translation>Ya está hecha: cerrar</translation>
        </message>
        <message>
            <source>Nothing changes</source>
            <translation>No cambia nada</translation>
        </message>
        <message>
            <source>A second injection really happened</source>
            <translation>Hubo de verdad una segunda inyección</translation>
        </message>
        <message>
            <source>Write it down as an extra one, with the reason</source>
            <translation>Anótela como adicional, con el motivo</translation>
        </message>
        <message>
            <source>For two doses, call even if you feel well.</source>
            <translation>Si fueron dos dosis, llame aunque se sienta bien.</translation>
        </message>
        <message>
            <source>Paused until {date}</source>
            <translation>En pausa hasta el {date}</translation>
        </message>
        <message>
            <source>Paused until the doctor says go on</source>
            <translation>En pausa hasta que el médico diga que siga</translation>
        </message>
        <message>
            <source>Paused, with no last day</source>
            <translation>En pausa, sin último día</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Who said so</source>
            <translation>Quién lo dijo</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Injections are paused</source>
            <translation>Las inyecciones están en pausa</translation>
        </message>
        <message>
            <source>Inject in spite of the pause</source>
            <translation>Inyectar a pesar de la pausa</translation>
        </message>
        <message>
            <source>Not sure? Ask before you inject.</source>
            <translation>¿No está seguro? Pregunte antes de inyectar.</translation>
        </message>
        <message>
            <source>The doctor said go on again</source>
            <translation>El médico dijo que siga</translation>
        </message>
        <message>
            <source>The pause ends today. We write down who said it</source>
            <translation>La pausa termina hoy. Anotamos quién lo dijo</translation>
        </message>
        <message>
            <source>End the pause and go on</source>
            <translation>Terminar la pausa y seguir</translation>
        </message>
        <message>
            <source>Its days before today stay paused</source>
            <translation>Sus días antes de hoy siguen en pausa</translation>
        </message>
        <message>
            <source>Last injection</source>
            <translation>Última inyección</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Toca</translation>
        </message>
        <message>
            <source>Usual time between two</source>
            <translation>Tiempo habitual entre dos</translation>
        </message>
        <message>
            <source>It is early for this injection</source>
            <translation>Es temprano para esta inyección</translation>
        </message>
        <message>
            <source>Do not inject more often than prescribed. If you are not sure, ask first.</source>
            <translation>No se inyecte con más frecuencia de lo recetado. Si tiene dudas, pregunte primero.</translation>
        </message>
        <message>
            <source>Inject now all the same</source>
            <translation>Inyectar ahora de todos modos</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>The next one is due {day}, {time}.</source>
            <translation>La próxima toca {day}, {time}.</translation>
        </message>
        <message>
            <source>Not now: close</source>
            <translation>Ahora no: cerrar</translation>
        </message>
        <message>
            <source>This is not {name}</source>
            <translation>Esta persona no es {name}</translation>
        </message>
        <message>
            <source>The birth year does not match the record. Nothing was begun for this person.</source>
            <translation>El año de nacimiento no coincide con el registro. No se empezó nada para esta persona.</translation>
        </message>
        <message>
            <source>Close, and choose the person again</source>
            <translation>Cerrar y elegir otra vez a la persona</translation>
        </message>
        <message>
            <source>Back asks again</source>
            <translation>Atrás pregunta otra vez</translation>
        </message>
        <message>
            <source>Why? In a few words</source>
            <translation>¿Por qué? En pocas palabras</translation>
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
            <source>Say why first.</source>
            <translation>Diga primero por qué.</translation>
        </message>
        <message>
            <source>Say who said so first.</source>
            <translation>Diga primero quién lo dijo.</translation>
        </message>
        <message>
            <source>Told to wait before the injection</source>
            <translation>Le dijeron que espere antes de la inyección</translation>
        </message>
        <message>
            <source>What to ask</source>
            <translation>Qué preguntar</translation>
        </message>
        <message>
            <source>Checked for you</source>
            <translation>Ya revisado</translation>
        </message>
        <message>
            <source>Read on a document</source>
            <translation>Leído en un documento</translation>
        </message>
        <message>
            <source>Another year: not this person</source>
            <translation>Otro año: no es esta persona</translation>
        </message>
        <message>
            <source>Then press the year you heard</source>
            <translation>Después pulse el año que oyó</translation>
        </message>
        <message>
            <source>Your name and this check are kept with the injection.</source>
            <translation>Su nombre y esta revisión se guardan con la inyección.</translation>
        </message>
        <message>
            <source>Which day is this injection for?</source>
            <translation>¿De qué día es esta inyección?</translation>
        </message>
        <message>
            <source>Neither of them has a record yet.</source>
            <translation>Ninguno de los dos tiene registro todavía.</translation>
        </message>
        <message>
            <source>Press 1 to {count}, then Enter</source>
            <translation>Pulse 1 a {count} y luego Intro</translation>
        </message>
        <message>
            <source>Choose the day first.</source>
            <translation>Elija primero el día.</translation>
        </message>
        <message>
            <source>Was due {day}, {time}</source>
            <translation>Tocaba {day}, {time}</translation>
        </message>
        <message>
            <source>Is due {day}, {time}</source>
            <translation>Toca {day}, {time}</translation>
        </message>
        <message>
            <source>good until {date}</source>
            <translation>vence el {date}</translation>
        </message>
        <message>
            <source>Another carton</source>
            <translation>Otra caja</translation>
        </message>
        <message>
            <source>Type what it says</source>
            <translation>Escriba lo que dice</translation>
        </message>
        <message>
            <source>Good until (EXP)</source>
            <translation>Vence (CAD o EXP)</translation>
        </message>
        <message>
            <source>Type the expiration date first.</source>
            <translation>Escriba primero la fecha de vencimiento.</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>Fácil</translation>
        </message>
        <message>
            <source>It hurt</source>
            <translation>Dolió</translation>
        </message>
        <message>
            <source>It bled a little</source>
            <translation>Sangró un poco</translation>
        </message>
        <message>
            <source>Hard to push</source>
            <translation>Costó empujar</translation>
        </message>
        <message>
            <source>When was it?</source>
            <translation>¿Cuándo fue?</translation>
        </message>
        <message>
            <source>Did all of it go in?</source>
            <translation>¿Entró todo?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Not all</source>
            <translation>No todo</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>How much went in, if you know</source>
            <translation>Cuánto entró, si lo sabe</translation>
        </message>
        <message>
            <source>Why a second one? In a few words</source>
            <translation>¿Por qué una segunda? En pocas palabras</translation>
        </message>
        <message>
            <source>Note, if you like</source>
            <translation>Nota, si quiere</translation>
        </message>
        <message>
            <source>Do not inject the rest.</source>
            <translation>No inyecte el resto.</translation>
        </message>
        <message>
            <source>Ask your doctor or pharmacist what to do.</source>
            <translation>Pregunte a su médico o farmacéutico qué hacer.</translation>
        </message>
        <message>
            <source>Say why there was a second one first.</source>
            <translation>Diga primero por qué hubo una segunda.</translation>
        </message>
        <message>
            <source>Say first whether all of it went in.</source>
            <translation>Diga primero si entró todo.</translation>
        </message>
        <message>
            <source>This time has not come yet.</source>
            <translation>Esa hora todavía no ha llegado.</translation>
        </message>
        <message>
            <source>How did it feel? Choose what fits</source>
            <translation>¿Cómo se sintió? Elija lo que corresponda</translation>
        </message>
        <message>
            <source>A skin reaction at a spot</source>
            <translation>Una reacción de la piel en un punto</translation>
        </message>
        <message>
            <source>That spot rests: choose another one today. Write it down on the page Health.</source>
            <translation>Ese punto descansa: elija otro hoy. Anótelo en la página Salud.</translation>
        </message>
        <message>
            <source>{what}: ask first</source>
            <translation>{what}: pregunte antes</translation>
        </message>
        <message>
            <source>{what}, {day}</source>
            <comment>an appointment: Flu shot, on 3 December</comment>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <source>Nothing recorded for today</source>
            <translation>Nada registrado para hoy</translation>
        </message>
        <message>
            <source>The day’s injection is still open.</source>
            <translation>La inyección del día sigue abierta.</translation>
        </message>
        <message>
            <source>Last one: {day}, {time}</source>
            <translation>Última: {day}, {time}</translation>
        </message>
        <message>
            <source>Due at {time}, {when}.</source>
            <translation>Toca a las {time}, {when}.</translation>
        </message>
        <message>
            <source>Due since {time}.</source>
            <translation>Toca desde las {time}.</translation>
        </message>
        <message>
            <source>Not too early</source>
            <translation>No es demasiado temprano</translation>
        </message>
        <message>
            <source>The last one ended on {date}.</source>
            <translation>La última terminó el {date}.</translation>
        </message>
        <message>
            <source>No pause from the doctor</source>
            <translation>Sin pausa del médico</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Birth year</source>
            <translation>Año de nacimiento</translation>
        </message>
        <message>
            <source>hidden until you answer</source>
            <translation>oculto hasta que responda</translation>
        </message>
        <message>
            <source>A similar name is on your list</source>
            <translation>Hay un nombre parecido en su lista</translation>
        </message>
        <message>
            <source>Choose a place that may be used today.</source>
            <translation>Elija un lugar que se pueda usar hoy.</translation>
        </message>
        <message>
            <source>Use spot {number}</source>
            <translation>Usar el punto {number}</translation>
        </message>
        <message>
            <source>Paused. Nothing is lost.</source>
            <translation>En pausa. No se pierde nada.</translation>
        </message>
        <message>
            <source>You were at step {number} at {time}. What happened then?</source>
            <translation>Estaba en el paso {number} a las {time}. ¿Qué pasó después?</translation>
        </message>
        <message>
            <source>You were at step {number} at {time}.</source>
            <translation>Estaba en el paso {number} a las {time}.</translation>
        </message>
        <message>
            <source>This injection was begun and not finished</source>
            <translation>Esta inyección se empezó y no se terminó</translation>
        </message>
        <message>
            <source>Choose what happened first.</source>
            <translation>Elija primero qué pasó.</translation>
        </message>
        <message>
            <source>Close for now</source>
            <translation>Cerrar por ahora</translation>
        </message>
        <message>
            <source>Ask me later</source>
            <translation>Preguntarme después</translation>
        </message>
        <message>
            <source>You are at step {number}: {sentence}</source>
            <translation>Está en el paso {number}: {sentence}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Enter to go on</source>
            <translation>Intro para seguir</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>lote {lot}</translation>
        </message>
        <message>
            <source>Syringe</source>
            <translation>Jeringa</translation>
        </message>
        <message>
            <source>since {time}, {duration}</source>
            <translation>desde {time}, {duration}</translation>
        </message>
        <message>
            <source>Out of the refrigerator</source>
            <translation>Fuera del refrigerador</translation>
        </message>
        <message>
            <source>Cover off</source>
            <translation>Sin tapa</translation>
        </message>
        <message>
            <source>It was done</source>
            <translation>Se hizo</translation>
        </message>
        <message>
            <source>The needle went in, the plunger stopped. We write it down</source>
            <translation>La aguja entró y el émbolo se detuvo. Lo anotamos</translation>
        </message>
        <message>
            <source>The needle did not go in. This syringe is not used any more</source>
            <translation>La aguja no entró. Esta jeringa ya no se usa</translation>
        </message>
        <message>
            <source>Close. Today’s injection stays open</source>
            <translation>Cerrar. La inyección de hoy queda abierta</translation>
        </message>
        <message>
            <source>It was not done</source>
            <translation>No se hizo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Go on at step {number}</source>
            <translation>Seguir en el paso {number}</translation>
        </message>
        <message>
            <source>I am still holding it: go on at step {number}</source>
            <translation>Todavía la tengo en la mano: seguir en el paso {number}</translation>
        </message>
        <message>
            <source>The needle touched nothing, the syringe never lay down</source>
            <translation>La aguja no tocó nada y la jeringa no se dejó</translation>
        </message>
        <message>
            <source>The needle is still in</source>
            <translation>La aguja sigue dentro</translation>
        </message>
        <message>
            <source>Only a part, or I am not sure</source>
            <translation>Solo una parte, o no estoy seguro</translation>
        </message>
        <message>
            <source>Do not inject again. We show whom to call</source>
            <translation>No se inyecte otra vez. Le mostramos a quién llamar</translation>
        </message>
        <message>
            <source>If the needle lay down or touched anything, do not use this syringe. Choose {number}, then take another one.</source>
            <translation>Si la aguja tocó algo o la jeringa se dejó sobre algo, no la use. Elija {number} y luego tome otra.</translation>
        </message>
        <message>
            <source>Use this place</source>
            <translation>Usar este lugar</translation>
        </message>
        <message>
            <source>Number keys or arrow keys</source>
            <translation>Teclas de número o flechas</translation>
        </message>
        <message>
            <source>Space bar, Enter or foot pedal</source>
            <translation>Espacio, Intro o pedal</translation>
        </message>
        <message>
            <source>Skip the wait</source>
            <translation>Saltar la espera</translation>
        </message>
        <message>
            <source>Goes on by itself at {time}</source>
            <translation>Sigue sola a las {time}</translation>
        </message>
        <message>
            <source>Says when the time is over</source>
            <translation>Avisa cuando pasa el tiempo</translation>
        </message>
        <message>
            <source>Look again now</source>
            <translation>Mirar otra vez ahora</translation>
        </message>
        <message>
            <source>Let it stand until the foam is gone.</source>
            <translation>Déjela reposar hasta que no haya espuma.</translation>
        </message>
        <message>
            <source>Bubbles are no problem. They need a few minutes.</source>
            <translation>Las burbujas no son un problema. Necesitan unos minutos.</translation>
        </message>
        <message>
            <source>Do not shake it.</source>
            <translation>No la agite.</translation>
        </message>
        <message>
            <source>Then you look at it again.</source>
            <translation>Después la mira otra vez.</translation>
        </message>
        <message>
            <source>ready at {time}</source>
            <translation>lista a las {time}</translation>
        </message>
        <message>
            <source>Press 1 to 6, or Enter for none</source>
            <translation>Pulse 1 a 6, o Intro si nada</translation>
        </message>
        <message>
            <source>Choose what is true first.</source>
            <translation>Elija primero lo que es cierto.</translation>
        </message>
        <message>
            <source>I can’t read them</source>
            <translation>No los puedo leer</translation>
        </message>
        <message>
            <source>Enter for Next</source>
            <translation>Intro para Siguiente</translation>
        </message>
        <message>
            <source>Choose the carton first, or type what it says.</source>
            <translation>Elija primero la caja, o escriba lo que dice.</translation>
        </message>
        <message>
            <source>{name} is a child: ask the mother or father too.</source>
            <translation>{name} es menor: pregunte también a la madre o al padre.</translation>
        </message>
        <message>
            <source>Waits for the year</source>
            <translation>Espera el año</translation>
        </message>
        <message>
            <source>Choose the year you heard first.</source>
            <translation>Elija primero el año que oyó.</translation>
        </message>
        <message>
            <source>Out of the refrigerator for a long time</source>
            <translation>Fuera del refrigerador hace mucho</translation>
        </message>
        <message>
            <source>Use it before {time}. Ask your pharmacist if unsure.</source>
            <translation>Úsela antes de: {time}. Si tiene dudas, pregunte al farmacéutico.</translation>
        </message>
        <message>
            <source>Use this syringe before {time}</source>
            <translation>Use esta jeringa antes de: {time}</translation>
        </message>
        <message>
            <source>{hours} hours out of the refrigerator at most. The clock keeps running.</source>
            <translation>{hours} horas fuera del refrigerador como máximo. El reloj sigue corriendo.</translation>
        </message>
        <message>
            <source>One is out already, since {time}</source>
            <translation>Ya hay una fuera, desde: {time}</translation>
        </message>
        <message>
            <source>Take that one first. Its clock keeps running.</source>
            <translation>Tome esa primero. Su reloj sigue corriendo.</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes are in your refrigerator</source>
            <translation>
                <numerusform>%n jeringa está en su refrigerador</numerusform>
                <numerusform>%n jeringas están en su refrigerador</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not inject again</source>
            <translation>No se inyecte otra vez</translation>
        </message>
        <message>
            <source>Your dose: {dose}</source>
            <translation>Su dosis: {dose}</translation>
        </message>
        <message>
            <source>{name}’s dose: {dose}</source>
            <translation>Dosis de {name}: {dose}</translation>
        </message>
        <message>
            <source>As the prescription says</source>
            <translation>Como dice la receta</translation>
        </message>
        <message>
            <source>Stop the injection?</source>
            <translation>¿Parar la inyección?</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Stop for today</source>
            <translation>Parar por hoy</translation>
        </message>
        <message>
            <source>Take the needle out</source>
            <translation>Sacar la aguja</translation>
        </message>
        <message>
            <source>Today’s injection stays open. You can start again later.</source>
            <translation>La inyección de hoy queda abierta. Puede empezar otra vez más tarde.</translation>
        </message>
        <message>
            <source>Today’s injection stays open. The syringe stays out, and its clock keeps running. Do not put it back into the refrigerator.</source>
            <translation>La inyección de hoy queda abierta. La jeringa sigue fuera y su reloj sigue corriendo. No la devuelva al refrigerador.</translation>
        </message>
        <message>
            <source>A syringe without its cover can’t be kept: drop it into the sharps container. Today’s injection stays open.</source>
            <translation>Una jeringa sin tapa no se puede guardar: déjela caer en el recipiente de objetos punzantes. La inyección de hoy queda abierta.</translation>
        </message>
        <message>
            <source>Then take the needle out, and do not inject the rest. We write down what happened.</source>
            <translation>Entonces saque la aguja y no inyecte el resto. Anotamos lo que pasó.</translation>
        </message>
        <message>
            <source>The needle was in. What happened is written down before it ends.</source>
            <translation>La aguja estuvo dentro. Antes de terminar se anota lo que pasó.</translation>
        </message>
        <message>
            <source>Injection</source>
            <translation>Inyección</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Dejar de leer</translation>
        </message>
        <message>
            <source>It is not written down yet. Do not inject again.</source>
            <translation>Todavía no está anotada. No se inyecte otra vez.</translation>
        </message>
        <message>
            <source>The injection waits at step {number}. Nothing is lost.</source>
            <translation>La inyección espera en el paso {number}. No se pierde nada.</translation>
        </message>
        <message>
            <source>{time} {day}</source>
            <comment>a moment close by: 19:31 tomorrow</comment>
            <translation>{time} ({day})</translation>
        </message>
        <message>
            <source>{name}, {age}</source>
            <comment>a child and its age</comment>
            <translation>{name}, {age}</translation>
        </message>
        <message>
            <source>you inject</source>
            <translation>se inyecta usted</translation>
        </message>
        <message>
            <source>{name} injects</source>
            <translation>inyecta {name}</translation>
        </message>
        <message>
            <source>{name} · {number} of {count}</source>
            <translation>{name} · {number} de {count}</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <source>Syringe {number} of {count}</source>
            <translation>Jeringa {number} de {count}</translation>
        </message>
        <message>
            <source>one syringe</source>
            <translation>una jeringa</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes</source>
            <translation>
                <numerusform>%n jeringa</numerusform>
                <numerusform>%n jeringas</numerusform>
            </translation>
        </message>
        <message>
            <source>Two doses: call your country’s poison control center, then your doctor. {number}</source>
            <translation>Dos dosis: llame al centro de control de envenenamiento de su país y después a su médico. {number}</translation>
        </message>
        <message>
            <source>Call your country’s poison control center, then your doctor. {number}</source>
            <translation>Llame al centro de control de envenenamiento de su país y después a su médico. {number}</translation>
        </message>
    </context>
</TS>
