<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Health</name>
        <message>
            <source>I have read this</source>
            <translation>Ya lo leí</translation>
        </message>
        <message>
            <source>Say this</source>
            <translation>Diga esto</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Print a summary for the call</source>
            <translation>Imprimir un resumen para la llamada</translation>
        </message>
        <message>
            <source>The number is on the prescription</source>
            <translation>El número está en la receta</translation>
        </message>
        <message>
            <source>Your doctor</source>
            <translation>Su médico</translation>
        </message>
        <message>
            <source>your local emergency number</source>
            <translation>su número local de emergencias</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergencia</translation>
        </message>
        <message>
            <source>Hard to breathe, swollen face or throat, or a collapse: call {number} at once.</source>
            <translation>Si cuesta respirar, se hincha la cara o la garganta, o hay un desmayo: llame de inmediato al {number}.</translation>
        </message>
        <message>
            <source>Get help now. Do not inject</source>
            <translation>Pida ayuda ahora. No se inyecte</translation>
        </message>
        <message>
            <source>Call the doctor now</source>
            <translation>Llame ahora al médico</translation>
        </message>
        <message>
            <source>Call now, then the doctor</source>
            <translation>Llame ahora; después, al médico</translation>
        </message>
        <message>
            <source>Call first. This is written down already.</source>
            <translation>Primero llame. Esto ya está anotado.</translation>
        </message>
        <message>
            <source>Inject no more</source>
            <translation>No se inyecte más</translation>
        </message>
        <message>
            <source>until the doctor has answered.</source>
            <translation>hasta que el médico haya respondido.</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Llame ahora</translation>
        </message>
        <message>
            <source>Read out “Say this”. It is written down already.</source>
            <translation>Lea en voz alta «Diga esto». Ya está anotado.</translation>
        </message>
        <message>
            <source>Ask about the next injection</source>
            <translation>Pregunte por la próxima inyección</translation>
        </message>
        <message>
            <source>The doctor decides about it, not this app.</source>
            <translation>Eso lo decide el médico, no esta aplicación.</translation>
        </message>
        <message>
            <source>Write down what they said</source>
            <translation>Anote lo que le dijeron</translation>
        </message>
        <message>
            <source>Until then the app says: call before injecting.</source>
            <translation>Hasta entonces la aplicación dice: llame antes de inyectar.</translation>
        </message>
        <message>
            <source>You or your doctor may report a serious effect to FDA MedWatch:</source>
            <translation>Usted o su médico pueden comunicar un efecto grave a MedWatch de la FDA:</translation>
        </message>
        <message>
            <source>I have {sign}.</source>
            <translation>Tengo {sign}.</translation>
        </message>
        <message>
            <source>{name} has {sign}.</source>
            <translation>{name} tiene {sign}.</translation>
        </message>
        <message>
            <source>I also take {medicines}.</source>
            <translation>También uso {medicines}.</translation>
        </message>
        <message>
            <source>{name} also takes {medicines}.</source>
            <translation>{name} también usa {medicines}.</translation>
        </message>
        <message>
            <source>What should I do? And what about the next injection?</source>
            <translation>¿Qué debo hacer? ¿Y qué hago con la próxima inyección?</translation>
        </message>
        <message>
            <source>I use anakinra (Kineret){dose}.</source>
            <translation>Uso anakinra (Kineret){dose}.</translation>
        </message>
        <message>
            <source>{name} uses anakinra (Kineret){dose}.</source>
            <translation>{name} usa anakinra (Kineret){dose}.</translation>
        </message>
        <message>
            <source>only at an injection spot</source>
            <translation>solo en un punto de inyección</translation>
        </message>
        <message>
            <source>not only at an injection spot</source>
            <translation>no solo en un punto de inyección</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>today</source>
            <comment>follows: since</comment>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <comment>follows: since</comment>
            <translation>ayer</translation>
        </message>
        <message>
            <source>The last injection was {day} at {time}.</source>
            <translation>La última inyección fue {day} a las {time}.</translation>
        </message>
        <message>
            <source>Newest first. What was replaced stays to be seen.</source>
            <translation>Lo más nuevo primero. Lo que se reemplazó sigue a la vista.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>It was written down by mistake…</source>
            <translation>Se anotó por error…</translation>
        </message>
        <message>
            <source>Take this back?</source>
            <translation>¿Retirar esto?</translation>
        </message>
        <message>
            <source>It no longer counts, and stays to be seen with your reason.</source>
            <translation>Ya no cuenta, y sigue a la vista con su motivo.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Yes, take it back</source>
            <translation>Sí, retirarlo</translation>
        </message>
        <message>
            <source>{name}, {moment}</source>
            <comment>who wrote it down and when</comment>
            <translation>{name}, {moment}</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Ya pasó</translation>
        </message>
        <message>
            <source>Mild</source>
            <translation>Leve</translation>
        </message>
        <message>
            <source>Moderate</source>
            <translation>Moderado</translation>
        </message>
        <message>
            <source>Severe</source>
            <translation>Intenso</translation>
        </message>
        <message>
            <source>Or measure it, at its widest</source>
            <translation>O mídalo en lo más ancho</translation>
        </message>
        <message>
            <source>inches</source>
            <translation>pulgadas</translation>
        </message>
        <message>
            <source>Since when?</source>
            <translation>¿Desde cuándo?</translation>
        </message>
        <message>
            <source>Only at this spot</source>
            <translation>Solo en este punto</translation>
        </message>
        <message>
            <source>Elsewhere too, or I feel ill</source>
            <translation>También en otra parte, o me siento mal</translation>
        </message>
        <message>
            <source>Note, if you like</source>
            <translation>Nota, si quiere</translation>
        </message>
        <message>
            <source>Choose what you see or feel first.</source>
            <translation>Elija primero lo que ve o siente.</translation>
        </message>
        <message>
            <source>Say how bad it is first.</source>
            <translation>Diga primero qué tan fuerte es.</translation>
        </message>
        <message>
            <source>Say first if it is only at this spot.</source>
            <translation>Diga primero si es solo en este punto.</translation>
        </message>
        <message>
            <source>Which of these? Choose all that fit</source>
            <translation>¿Cuál de estos? Elija todos los que correspondan</translation>
        </message>
        <message>
            <source>Elsewhere on the body it may be an allergy. The next page says whom to call.</source>
            <translation>En otra parte del cuerpo puede ser una alergia. La página siguiente dice a quién llamar.</translation>
        </message>
        <message>
            <source>choose all that fit</source>
            <translation>elija todo lo que corresponda</translation>
        </message>
        <message>
            <source>What do you see or feel?</source>
            <translation>¿Qué ve o siente?</translation>
        </message>
        <message>
            <source>How big?</source>
            <translation>¿De qué tamaño?</translation>
        </message>
        <message>
            <source>How bad?</source>
            <translation>¿Qué tan fuerte?</translation>
        </message>
        <message>
            <source>Only here?</source>
            <translation>¿Solo aquí?</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Swollen</source>
            <translation>Hinchado</translation>
        </message>
        <message>
            <source>Bruise</source>
            <translation>Moretón</translation>
        </message>
        <message>
            <source>Itchy</source>
            <translation>Pica</translation>
        </message>
        <message>
            <source>Painful</source>
            <translation>Duele</translation>
        </message>
        <message>
            <source>Lump</source>
            <translation>Bulto</translation>
        </message>
        <message>
            <source>Fingertip</source>
            <translation>Yema del dedo</translation>
        </message>
        <message>
            <source>One finger</source>
            <translation>Un dedo</translation>
        </message>
        <message>
            <source>Three fingers</source>
            <translation>Tres dedos</translation>
        </message>
        <message>
            <source>Palm or more</source>
            <translation>Una palma o más</translation>
        </message>
        <message>
            <source>about {length}</source>
            <translation>cerca de {length}</translation>
        </message>
        <message>
            <source>A skin reaction</source>
            <translation>Una reacción en la piel</translation>
        </message>
        <message>
            <source>How does it look today?</source>
            <translation>¿Cómo se ve hoy?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Redness and itching at the spot are common.</source>
            <translation>El enrojecimiento y la picazón en el punto son comunes.</translation>
        </message>
        <message>
            <source>Often gone in 2 to 4 weeks. Tell the doctor if it is severe or stays, and of any lump that stays.</source>
            <translation>A menudo desaparecen en 2 a 4 semanas. Informe al médico si es intenso o no desaparece, y de cualquier bulto que quede.</translation>
        </message>
        <message>
            <source>Say where it is first.</source>
            <translation>Diga primero dónde está.</translation>
        </message>
        <message>
            <source>This spot rests until you say it is gone.</source>
            <translation>Este punto descansa hasta que usted diga que ya pasó.</translation>
        </message>
        <message>
            <source>Another spot</source>
            <translation>Otro punto</translation>
        </message>
        <message>
            <source>The last injections</source>
            <translation>Las últimas inyecciones</translation>
        </message>
        <message>
            <source>Where is it?</source>
            <translation>¿Dónde está?</translation>
        </message>
        <message>
            <source>Earlier injections</source>
            <translation>Inyecciones anteriores</translation>
        </message>
        <message>
            <source>A spot that is not here</source>
            <translation>Un punto que no está aquí</translation>
        </message>
        <message>
            <source>Which injection was it?</source>
            <translation>¿Qué inyección fue?</translation>
        </message>
        <message>
            <source>given by {name}</source>
            <translation>la puso {name}</translation>
        </message>
        <message>
            <source>lot {lot}</source>
            <translation>lote {lot}</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Skin where you inject</source>
            <translation>La piel donde se inyecta</translation>
        </message>
        <message>
            <source>Report a reaction</source>
            <translation>Anotar una reacción</translation>
        </message>
        <message>
            <source>Report a skin reaction</source>
            <translation>Anotar una reacción en la piel</translation>
        </message>
        <message>
            <source>Its spot rests until you say it is gone.</source>
            <translation>Su punto descansa hasta que usted diga que ya pasó.</translation>
        </message>
        <message>
            <source>No spot is known, so none rests.</source>
            <translation>No se sabe el punto, así que ninguno descansa.</translation>
        </message>
        <message>
            <source>You told the doctor on {date}.</source>
            <translation>Usted informó al médico el {date}.</translation>
        </message>
        <message>
            <source>day {day} of {days}</source>
            <translation>día {day} de {days}</translation>
        </message>
        <message>
            <source>day {day}</source>
            <translation>día {day}</translation>
        </message>
        <message numerus="yes">
            <source>after day %n: tell the doctor if still there</source>
            <translation>
                <numerusform>después del día %n: informe al médico si sigue</numerusform>
                <numerusform>después del día %n: informe al médico si sigue</numerusform>
            </translation>
        </message>
        <message>
            <source>Tell the doctor about it</source>
            <translation>Informe al médico</translation>
        </message>
        <message>
            <source>I told the doctor</source>
            <translation>Ya informé al médico</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Peor</translation>
        </message>
        <message>
            <source>{period}, gone</source>
            <translation>{period}, ya pasó</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Written down: it looks the same today.</source>
            <translation>Anotado: hoy se ve igual.</translation>
        </message>
        <message>
            <source>Gone. Its spot may be used again.</source>
            <translation>Ya pasó. Su punto puede usarse otra vez.</translation>
        </message>
        <message>
            <source>Written down: you told the doctor today.</source>
            <translation>Anotado: hoy informó al médico.</translation>
        </message>
        <message>
            <source>Saved. Its spot rests until you say it is gone.</source>
            <translation>Guardado. Su punto descansa hasta que usted diga que ya pasó.</translation>
        </message>
        <message>
            <source>Nothing is watched. If a spot is red, itchy, swollen or sore, write it down here: then it rests.</source>
            <translation>No hay nada que vigilar. Si un punto está rojo, hinchado, pica o duele, anótelo aquí: así descansa.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
        <message>
            <source>Taken back. It stays in the history.</source>
            <translation>Retirado. Queda en el historial.</translation>
        </message>
        <message>
            <source>How do you feel?</source>
            <translation>¿Cómo se siente?</translation>
        </message>
        <message>
            <source>From the leaflet’s list</source>
            <translation>De la lista del folleto</translation>
        </message>
        <message>
            <source>These need a call</source>
            <translation>Esto necesita una llamada</translation>
        </message>
        <message>
            <source>These need help at once</source>
            <translation>Esto necesita ayuda de inmediato</translation>
        </message>
        <message>
            <source>What is it? In your own words</source>
            <translation>¿Qué es? Con sus palabras</translation>
        </message>
        <message>
            <source>Only where an injection went</source>
            <translation>Solo donde fue una inyección</translation>
        </message>
        <message>
            <source>Somewhere else, or there too</source>
            <translation>En otra parte, o también ahí</translation>
        </message>
        <message>
            <source>Temperature, if you measured it</source>
            <translation>Temperatura, si la midió</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Sigue ahí</translation>
        </message>
        <message>
            <source>Gone again</source>
            <translation>Ya pasó</translation>
        </message>
        <message>
            <source>Gone since</source>
            <translation>Ya pasó desde</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>Choose something else</source>
            <translation>Elegir otra cosa</translation>
        </message>
        <message>
            <source>Is it still there?</source>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message>
            <source>This needs a call to the doctor. What to say comes next.</source>
            <translation>Esto necesita una llamada al médico. Ahora verá qué decir.</translation>
        </message>
        <message>
            <source>Save and show whom to call</source>
            <translation>Guardar y ver a quién llamar</translation>
        </message>
        <message>
            <source>Choose what it is first.</source>
            <translation>Elija primero qué es.</translation>
        </message>
        <message>
            <source>Write what it is first.</source>
            <translation>Escriba primero qué es.</translation>
        </message>
        <message>
            <source>Say first where it is.</source>
            <translation>Diga primero dónde está.</translation>
        </message>
        <message>
            <source>Say first if it is still there.</source>
            <translation>Diga primero si sigue ahí.</translation>
        </message>
        <message>
            <source>How you felt</source>
            <translation>Cómo se sintió</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Write down how you feel</source>
            <translation>Anotar cómo se siente</translation>
        </message>
        <message>
            <source>Call the doctor before the next injection</source>
            <translation>Llame al médico antes de la próxima inyección</translation>
        </message>
        <message>
            <source>What did they say?</source>
            <translation>¿Qué le dijeron?</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>A quién llamar</translation>
        </message>
        <message>
            <source>serious</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>It is severe.</source>
            <translation>Es intenso.</translation>
        </message>
        <message>
            <source>It does not go away.</source>
            <translation>No desaparece.</translation>
        </message>
        <message>
            <source>Written down: it is still there today.</source>
            <translation>Anotado: hoy sigue ahí.</translation>
        </message>
        <message>
            <source>Written down: it is gone.</source>
            <translation>Anotado: ya pasó.</translation>
        </message>
        <message>
            <source>Still there today</source>
            <translation>Hoy sigue ahí</translation>
        </message>
        <message>
            <source>called the doctor</source>
            <translation>llamó al médico</translation>
        </message>
        <message>
            <source>Saved. Tell the doctor if it is severe or does not go away.</source>
            <translation>Guardado. Informe al médico si es intenso o no desaparece.</translation>
        </message>
        <message>
            <source>Nothing is written down. A headache, feeling sick, a fever: what you write here helps at a visit.</source>
            <translation>No hay nada anotado. Dolor de cabeza, náuseas, fiebre: lo que anote aquí ayuda en la consulta.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>desde el {date}</translation>
        </message>
        <message>
            <source>since today</source>
            <translation>desde hoy</translation>
        </message>
        <message>
            <source>you told the doctor on {date}</source>
            <translation>usted informó al médico el {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>last {dates}</source>
            <translation>la última {dates}</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>leve</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>moderado</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>intenso</translation>
        </message>
        <message>
            <source>redness</source>
            <translation>enrojecimiento</translation>
        </message>
        <message>
            <source>swelling</source>
            <translation>hinchazón</translation>
        </message>
        <message>
            <source>bruise</source>
            <translation>moretón</translation>
        </message>
        <message>
            <source>itching</source>
            <translation>picazón</translation>
        </message>
        <message>
            <source>pain</source>
            <translation>dolor</translation>
        </message>
        <message>
            <source>lump</source>
            <translation>bulto</translation>
        </message>
        <message>
            <source>{what}: {place}</source>
            <comment>a skin reaction and where it is</comment>
            <translation>{what}: {place}</translation>
        </message>
        <message>
            <source>The lump has stayed.</source>
            <translation>El bulto no ha desaparecido.</translation>
        </message>
        <message numerus="yes">
            <source>It is still there after %n days.</source>
            <translation>
                <numerusform>Sigue ahí después de %n día.</numerusform>
                <numerusform>Sigue ahí después de %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>at an injection spot</source>
            <translation>en un punto de inyección</translation>
        </message>
        <message>
            <source>Tell the doctor about your skin</source>
            <translation>Informe al médico sobre su piel</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>How does the spot feel today?</source>
            <translation>¿Cómo está hoy el punto?</translation>
        </message>
        <message>
            <source>Say how it is</source>
            <translation>Decir cómo está</translation>
        </message>
        <message>
            <source>Written down: {what}, since today.</source>
            <translation>Anotado: {what}, desde hoy.</translation>
        </message>
        <message>
            <source>This needs help at once. Do not inject. It is written down; add the rest when there is time.</source>
            <translation>Esto necesita ayuda de inmediato. No se inyecte. Ya está anotado; complete lo demás cuando haya tiempo.</translation>
        </message>
        <message>
            <source>This needs help at once. Do not inject. Call now.</source>
            <translation>Esto necesita ayuda de inmediato. No se inyecte. Llame ahora.</translation>
        </message>
        <message>
            <source>{what}. This needs a call to the doctor, written down or not.</source>
            <translation>{what}. Esto necesita una llamada al médico, se anote o no.</translation>
        </message>
        <message>
            <source>Leave without writing it down?</source>
            <translation>¿Salir sin anotarlo?</translation>
        </message>
        <message>
            <source>Go on writing it down</source>
            <translation>Seguir anotando</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Salir sin anotar</translation>
        </message>
        <message>
            <source>Saved. Call the doctor before the next injection.</source>
            <translation>Guardado. Llame al médico antes de la próxima inyección.</translation>
        </message>
        <message>
            <source>Not written down yet: {what}. It is still open under Health.</source>
            <translation>Sin anotar todavía: {what}. Sigue abierto en Salud.</translation>
        </message>
        <message>
            <source>Not written down: {what}. The form was closed.</source>
            <translation>Sin anotar: {what}. El formulario se cerró.</translation>
        </message>
        <message>
            <source>go ahead with the injection</source>
            <translation>puede inyectarse</translation>
        </message>
        <message>
            <source>no injection until {date}</source>
            <translation>sin inyección hasta el {date}</translation>
        </message>
        <message>
            <source>wait with the injection</source>
            <translation>esperar con la inyección</translation>
        </message>
        <message>
            <source>no more injections until told</source>
            <translation>no más inyecciones hasta que lo diga</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Please choose what it is.</source>
            <translation>Elija qué es, por favor.</translation>
        </message>
        <message>
            <source>Please choose what you see or feel there.</source>
            <translation>Elija lo que ve o siente ahí, por favor.</translation>
        </message>
        <message>
            <source>Please say first where it is.</source>
            <translation>Diga primero dónde está, por favor.</translation>
        </message>
        <message>
            <source>Please say how bad it is.</source>
            <translation>Diga qué tan fuerte es, por favor.</translation>
        </message>
        <message>
            <source>Please type a size from {low} to {high} cm.</source>
            <translation>Escriba un tamaño de {low} a {high} cm.</translation>
        </message>
        <message>
            <source>Please type a temperature from {low} to {high} °C.</source>
            <translation>Escriba una temperatura de {low} a {high} °C.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Ese día todavía no ha llegado.</translation>
        </message>
        <message>
            <source>This day lies before the one it began.</source>
            <translation>Ese día es anterior al día en que empezó.</translation>
        </message>
    </context>
</TS>
