<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>WhoseClock</name>
        <message>
            <source>Which clock does the time go by?</source>
            <translation>¿Por qué reloj se guía la hora?</translation>
        </message>
        <message>
            <source>The time of {city}</source>
            <translation>La hora de {city}</translation>
        </message>
        <message>
            <source>The time where I am</source>
            <translation>La hora del lugar donde estoy</translation>
        </message>
        <message>
            <source>On a journey, this app asks you before the time goes along.</source>
            <translation>En un viaje, esta aplicación le pregunta antes de que la hora le acompañe.</translation>
        </message>
        <message>
            <source>It stays so on a journey. Both clocks are shown then.</source>
            <translation>En un viaje sigue igual. Entonces se muestran los dos relojes.</translation>
        </message>
        <message>
            <source>time of {city}, it goes along</source>
            <translation>hora de {city}, le acompaña en los viajes</translation>
        </message>
        <message>
            <source>time of {city}</source>
            <translation>hora de {city}</translation>
        </message>
        <message>
            <source>The last dose before this day and the first one from it on would be {length} apart. Ask the prescriber how to move the time.</source>
            <translation>Entre la última dosis antes de este día y la primera desde él pasarían {length}. Pregunte a quien se la recetó cómo cambiar la hora.</translation>
        </message>
    </context>
    <context>
        <name>CliClock</name>
        <message>
            <source>This computer’s clock shows {now}, but the record has an entry from {entry}. Check date and time.</source>
            <translation>El reloj de este equipo marca {now}, pero el registro tiene una anotación de {entry}. Revise la fecha y la hora.</translation>
        </message>
    </context>
</TS>
