<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message numerus="yes">
            <source>%n in four weeks</source>
            <comment>injections</comment>
            <translation>
                <numerusform>%n en cuatro semanas</numerusform>
                <numerusform>%n en cuatro semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n injections</source>
            <translation>
                <numerusform>%n inyección</numerusform>
                <numerusform>%n inyecciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n mes</numerusform>
                <numerusform>%n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reactions</source>
            <translation>
                <numerusform>%n reacción</numerusform>
                <numerusform>%n reacciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>una vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This place had rested %n days</source>
            <translation>
                <numerusform>Este lugar había descansado %n día</numerusform>
                <numerusform>Este lugar había descansado %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{led} of %n injections led to a reaction ({share}).</source>
            <translation>
                <numerusform>{led} de %n inyección llevó a una reacción ({share}).</numerusform>
                <numerusform>{led} de %n inyecciones llevaron a una reacción ({share}).</numerusform>
            </translation>
        </message>
        <message>
            <source>1 to 2 weeks before</source>
            <translation>1 a 2 semanas antes</translation>
        </message>
        <message>
            <source>2 to 4 weeks before</source>
            <translation>2 a 4 semanas antes</translation>
        </message>
        <message>
            <source>7 days up to then: {places}.</source>
            <translation>7 días hasta entonces: {places}.</translation>
        </message>
        <message>
            <source>A day back</source>
            <translation>Un día atrás</translation>
        </message>
        <message>
            <source>A day on</source>
            <translation>Un día adelante</translation>
        </message>
        <message>
            <source>All</source>
            <comment>all the time since the first injection</comment>
            <translation>Todo</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Como tabla</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Volver a hoy</translation>
        </message>
        <message>
            <source>Day shown: {date}</source>
            <translation>Día que se muestra: {date}</translation>
        </message>
        <message>
            <source>Even colour is good: every place had its turn.</source>
            <translation>Un color parejo es bueno: cada lugar tuvo su turno.</translation>
        </message>
        <message>
            <source>First time at this place</source>
            <translation>Primera vez en este lugar</translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Hasta cuándo atrás</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Cuántas veces</translation>
        </message>
        <message>
            <source>Injections</source>
            <translation>Inyecciones</translation>
        </message>
        <message>
            <source>Injections and reactions by place</source>
            <translation>Inyecciones y reacciones por lugar</translation>
        </message>
        <message>
            <source>Last 7 days: {places}.</source>
            <translation>Últimos 7 días: {places}.</translation>
        </message>
        <message>
            <source>Led to a reaction</source>
            <translation>Llevaron a una reacción</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Mirando atrás</translation>
        </message>
        <message>
            <source>No injection was recorded in this time.</source>
            <translation>En este tiempo no se anotó ninguna inyección.</translation>
        </message>
        <message>
            <source>No reaction was noted in this time. Open a place to write one down.</source>
            <translation>En este tiempo no se anotó ninguna reacción. Abra un lugar para anotar una.</translation>
        </message>
        <message>
            <source>On the body</source>
            <translation>En el cuerpo</translation>
        </message>
        <message>
            <source>Pause</source>
            <comment>stop playing back the days</comment>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Play</source>
            <comment>play back the days</comment>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Reactions</source>
            <translation>Reacciones</translation>
        </message>
        <message>
            <source>Skin reactions</source>
            <translation>Reacciones de la piel</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Use</source>
            <comment>how often places were used</comment>
            <translation>Uso</translation>
        </message>
        <message>
            <source>You are looking at a day gone by. Go back to today to open a zone.</source>
            <translation>Está viendo un día pasado. Vuelva a hoy para abrir una zona.</translation>
        </message>
        <message>
            <source>no place recorded</source>
            <translation>sin lugar anotado</translation>
        </message>
        <message>
            <source>no reaction</source>
            <translation>ninguna reacción</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no injection</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>nothing recorded so far</source>
            <translation>nada anotado hasta ahora</translation>
        </message>
        <message>
            <source>red or sore on that day</source>
            <translation>roja o dolorida ese día</translation>
        </message>
        <message>
            <source>that week, days before</source>
            <translation>esa semana, días antes</translation>
        </message>
        <message>
            <source>this week, days ago</source>
            <translation>esta semana, hace cuántos días</translation>
        </message>
        <message>
            <source>today</source>
            <comment>the end of the slider over days</comment>
            <translation>hoy</translation>
        </message>
        <message>
            <source>used {when}</source>
            <comment>a spot</comment>
            <translation>usado {when}</translation>
        </message>
        <message>
            <source>{day}: {place}</source>
            <comment>a day and where the injection went</comment>
            <translation>{day}: {place}</translation>
        </message>
        <message>
            <source>{least} or more (striped)</source>
            <translation>{least} o más (a rayas)</translation>
        </message>
        <message>
            <source>{least} to {largest} times</source>
            <translation>{least} a {largest} veces</translation>
        </message>
        <message>
            <source>{led} of {all}, {share}</source>
            <comment>2 of 12 injections, 17 %</comment>
            <translation>{led} de {all}, {share}</translation>
        </message>
    </context>
</TS>
