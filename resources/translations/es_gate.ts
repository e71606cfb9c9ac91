<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Limits</name>
        <message>
            <source>Longest time at room temperature</source>
            <translation>Tiempo máximo a temperatura ambiente</translation>
        </message>
        <message>
            <source>Word about time at room temperature after</source>
            <translation>Aviso por el tiempo a temperatura ambiente después de</translation>
        </message>
        <message>
            <source>Skip a late injection when the next is within</source>
            <translation>Omitir una inyección tardía si la siguiente es dentro de</translation>
        </message>
        <message>
            <source>Word before an early injection</source>
            <translation>Aviso antes de una inyección temprana</translation>
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
            <source>Word about a new carton at</source>
            <translation>Aviso de caja nueva cuando quedan</translation>
        </message>
        <message>
            <source>Word before a carton expires</source>
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
            <source>Note that the effect takes time, for</source>
            <translation>Recordar que el efecto tarda, durante</translation>
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
    </context>
</TS>
