<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Limits</name>
        <message>
            <source>Time from one injection to the next</source>
            <translation>Tiempo de una inyección a la siguiente</translation>
        </message>
        <message>
            <source>Longest time at room temperature</source>
            <translation>Tiempo máximo a temperatura ambiente</translation>
        </message>
        <message>
            <source>Warning at room temperature after</source>
            <translation>Aviso a temperatura ambiente después de</translation>
        </message>
        <message>
            <source>Skip a late injection when the next is within</source>
            <translation>Omitir una inyección tardía si la siguiente es dentro de</translation>
        </message>
        <message>
            <source>Ask first when it is early by more than</source>
            <translation>Preguntar antes si se adelanta más de</translation>
        </message>
        <message>
            <source>Warm-up</source>
            <translation>Tiempo para entibiarse</translation>
        </message>
        <message>
            <source>Wait when the liquid is foamy</source>
            <translation>Espera si el líquido tiene espuma</translation>
        </message>
        <message>
            <source>Let the skin dry for</source>
            <translation>Dejar secar la piel durante</translation>
        </message>
        <message>
            <source>Warning about a new carton at</source>
            <translation>Aviso de caja nueva cuando quedan</translation>
        </message>
        <message>
            <source>Warning before a carton expires</source>
            <translation>Aviso antes de que venza una caja</translation>
        </message>
        <message>
            <source>Sharps container is full at</source>
            <translation>El recipiente de objetos punzantes está lleno al</translation>
        </message>
        <message>
            <source>Watch a skin reaction for</source>
            <translation>Observar una reacción de la piel durante</translation>
        </message>
        <message>
            <source>Part of the prescription, and changed there.</source>
            <translation>Es parte de la receta y se cambia allí.</translation>
        </message>
        <message>
            <source>A syringe that was out of the refrigerator for longer is not used; the wizard stops it.</source>
            <translation>Una jeringa que estuvo más tiempo fuera del refrigerador no se usa; el asistente la detiene.</translation>
        </message>
        <message>
            <source>After so long at room temperature the app tells you.</source>
            <translation>Tras ese tiempo a temperatura ambiente, la aplicación le avisa.</translation>
        </message>
        <message>
            <source>No source gives this number. With it, the app says what your prescriber set for a late one.</source>
            <translation>Ninguna fuente da este número. Con él, la aplicación dice lo que fijó quien receta para una inyección tardía.</translation>
        </message>
        <message>
            <source>An injection more than so long before its time is asked about first.</source>
            <translation>Si una inyección se adelanta más que esto, primero se pregunta.</translation>
        </message>
        <message>
            <source>For comfort only. You can always go on before.</source>
            <translation>Solo por comodidad. Siempre puede seguir antes.</translation>
        </message>
        <message>
            <source>Then you look at the liquid again.</source>
            <translation>Después mira el líquido otra vez.</translation>
        </message>
        <message>
            <source>Then you say that the skin is dry.</source>
            <translation>Después dice que la piel está seca.</translation>
        </message>
        <message>
            <source>With so many syringes left, the app speaks of the pharmacy.</source>
            <translation>Cuando quedan tantas jeringas, la aplicación habla de la farmacia.</translation>
        </message>
        <message>
            <source>So long before, Today shows the carton.</source>
            <translation>Con esa antelación, Hoy muestra la caja.</translation>
        </message>
        <message>
            <source>At this fill the app says to close the container.</source>
            <translation>Con este llenado, la aplicación dice que cierre el recipiente.</translation>
        </message>
        <message>
            <source>A reaction that stays for longer is one to tell your doctor of.</source>
            <translation>De una reacción que dura más, informe a su médico.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n semana</numerusform>
                <numerusform>%n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes left</source>
            <translation>
                <numerusform>%n jeringa</numerusform>
                <numerusform>%n jeringas</numerusform>
            </translation>
        </message>
        <message>
            <source>no number: the app asks each time</source>
            <translation>sin número: la aplicación pregunta cada vez</translation>
        </message>
        <message>
            <source>your own choice, {date}</source>
            <translation>elegido por usted, {date}</translation>
        </message>
        <message>
            <source>set by {name}, {date}</source>
            <translation>fijado por {name}, {date}</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>How often is part of the prescription, and is changed there.</source>
            <translation>Cada cuánto es parte de la receta y se cambia allí.</translation>
        </message>
        <message>
            <source>More than {high} takes your prescriber or pharmacist. Tick it if they set this.</source>
            <translation>Más de {high} lo decide quien receta o su farmacéutico. Márquelo si lo fijaron.</translation>
        </message>
        <message>
            <source>No call waits for an answer any more.</source>
            <translation>Ya no hay ninguna llamada pendiente de respuesta.</translation>
        </message>
        <message>
            <source>Nothing else than usual is set here any more.</source>
            <translation>Aquí ya no hay nada fijado fuera de lo habitual.</translation>
        </message>
        <message>
            <source>Only your prescriber or pharmacist sets this. Tick it if they did.</source>
            <translation>Esto lo fija solo quien receta o su farmacéutico. Márquelo si lo hicieron.</translation>
        </message>
        <message>
            <source>Other than once a day is for your prescriber to set. Tick it, and type the day.</source>
            <translation>Lo que no es una vez al día lo fija quien receta. Márquelo y escriba el día.</translation>
        </message>
        <message>
            <source>Please give a number between {low} and {high}.</source>
            <translation>Escriba un número entre {low} y {high}.</translation>
        </message>
        <message>
            <source>Please say on which day it was set.</source>
            <translation>Diga qué día se fijó.</translation>
        </message>
        <message>
            <source>Please say who said so.</source>
            <translation>Diga quién lo dijo.</translation>
        </message>
        <message>
            <source>Please say who set it: their name, or “my doctor”.</source>
            <translation>Diga quién lo fijó: su nombre, o «mi médico».</translation>
        </message>
        <message>
            <source>The pause ends before this day by itself.</source>
            <translation>La pausa termina sola antes de ese día.</translation>
        </message>
        <message>
            <source>There is no rule called {rule}.</source>
            <translation>No hay ninguna regla llamada {rule}.</translation>
        </message>
        <message>
            <source>This day is over. Please give the last day to wait.</source>
            <translation>Ese día ya pasó. Escriba el último día de espera.</translation>
        </message>
        <message>
            <source>This day is still to come. Please give the day on which they told you.</source>
            <translation>Ese día aún no ha llegado. Escriba el día en que se lo dijeron.</translation>
        </message>
        <message>
            <source>This name is too long, or holds a character that cannot be shown.</source>
            <translation>Este nombre es demasiado largo, o tiene un carácter que no se puede mostrar.</translation>
        </message>
        <message>
            <source>This number is fixed. Nobody sets it for one person.</source>
            <translation>Este número es fijo. Nadie lo cambia para una persona.</translation>
        </message>
    </context>
    <context>
        <name>CallFirst</name>
        <message>
            <source>A sign of an allergic reaction</source>
            <translation>Una señal de reacción alérgica</translation>
        </message>
        <message>
            <source>a sign of an allergic reaction</source>
            <translation>una señal de reacción alérgica</translation>
        </message>
        <message>
            <source>I had {signs} ({moment}).</source>
            <translation>Tuve {signs} ({moment}).</translation>
        </message>
        <message>
            <source>{name} had {signs} ({moment}).</source>
            <translation>{name} tuvo {signs} ({moment}).</translation>
        </message>
        <message>
            <source>Told to wait by a doctor or nurse</source>
            <translation>Un médico o enfermero dijo que espere</translation>
        </message>
        <message>
            <source>I was told to wait ({moment}).</source>
            <translation>Me dijeron que espere ({moment}).</translation>
        </message>
        <message>
            <source>{name} was told to wait ({moment}).</source>
            <translation>A {name} le dijeron que espere ({moment}).</translation>
        </message>
        <message>
            <source>After a call: {signs}</source>
            <translation>Después de una llamada: {signs}</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>The injection begun at {time} is not finished.</source>
            <translation>La inyección que empezó a las {time} no está terminada.</translation>
        </message>
    </context>
    <context>
        <name>Injection</name>
        <message>
            <source>This is the dose of {time}</source>
            <translation>Esta es la dosis de las {time}</translation>
        </message>
        <message>
            <source>Nothing is recorded for it yet.</source>
            <translation>Todavía no hay nada registrado de ella.</translation>
        </message>
        <message>
            <source>Was it pressed by mistake?</source>
            <translation>¿Se pulsó por error?</translation>
        </message>
        <message>
            <source>If it is true, it stays: call before you inject. If it was a slip, it is taken back.</source>
            <translation>Si es verdad, se queda: llame antes de inyectar. Si fue un error, se quita.</translation>
        </message>
        <message>
            <source>No, it is true</source>
            <translation>No, es verdad</translation>
        </message>
        <message>
            <source>Yes, pressed by mistake</source>
            <translation>Sí, fue un error</translation>
        </message>
        <message>
            <source>Scroll down: there are more questions.</source>
            <translation>Baje: hay más preguntas.</translation>
        </message>
        <message>
            <source>This one counts for {date}</source>
            <translation>Esta cuenta para el {date}</translation>
        </message>
        <message>
            <source>Nothing is recorded for that day.</source>
            <translation>Ese día no tiene nada registrado.</translation>
        </message>
        <message>
            <source>Told to wait: {sign}</source>
            <translation>Le dijeron que espere: {sign}</translation>
        </message>
        <message>
            <source>the syringe</source>
            <translation>la jeringa</translation>
        </message>
        <message>
            <source>the {count} syringes</source>
            <translation>las {count} jeringas</translation>
        </message>
        <message>
            <source>Use these syringes before {time}</source>
            <translation>Use estas jeringas antes de las {time}</translation>
        </message>
    </context>
</TS>
