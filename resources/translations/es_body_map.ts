<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message>
            <source>What the marks mean</source>
            <translation>Qué significan las marcas</translation>
        </message>
        <message>
            <source>Arms and buttocks open when someone else injects.</source>
            <translation>Los brazos y las nalgas se abren cuando inyecta otra persona.</translation>
        </message>
        <message>
            <source>Some zones are switched off in Settings.</source>
            <translation>Algunas zonas están desactivadas en Ajustes.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>best today</source>
            <translation>el mejor hoy</translation>
        </message>
        <message>
            <source>rested</source>
            <translation>descansado</translation>
        </message>
        <message>
            <source>near a recent place</source>
            <translation>cerca de un lugar reciente</translation>
        </message>
        <message numerus="yes">
            <source>%n places may be used today, {free} of them rested.</source>
            <translation>
                <numerusform>Hoy se puede usar %n lugar; descansado: {free}.</numerusform>
                <numerusform>Hoy se pueden usar %n lugares, {free} de ellos descansados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press one to see it on the map.</source>
            <translation>Pulse uno para verlo en el mapa.</translation>
        </message>
        <message>
            <source>Injection places</source>
            <translation>Lugares de inyección</translation>
        </message>
        <message numerus="yes">
            <source>{free} of %n spots here are rested</source>
            <translation>
                <numerusform>Descansado: {free} de %n punto de aquí</numerusform>
                <numerusform>Descansados: {free} de los %n puntos de aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>A skin reaction here…</source>
            <translation>Una reacción en la piel aquí…</translation>
        </message>
        <message>
            <source>Choose a spot</source>
            <translation>Elija un punto</translation>
        </message>
        <message>
            <source>Spot {number}…</source>
            <translation>Punto {number}…</translation>
        </message>
        <message>
            <source>There is no spot {number} here</source>
            <translation>Aquí no hay un punto {number}</translation>
        </message>
        <message>
            <source>rested longest</source>
            <translation>los que más han descansado</translation>
        </message>
        <message>
            <source>rested as well</source>
            <translation>también descansados</translation>
        </message>
        <message>
            <source>used this week</source>
            <translation>usado esta semana</translation>
        </message>
        <message>
            <source>used in the last 4 weeks</source>
            <translation>usado en las últimas 4 semanas</translation>
        </message>
        <message>
            <source>No spot is open here today</source>
            <translation>Hoy aquí no hay ningún punto disponible</translation>
        </message>
        <message>
            <source>Or press {key}</source>
            <translation>O pulse {key}</translation>
        </message>
        <message>
            <source>ABCD</source>
            <comment>four keys, none of them the letter of left, right or middle</comment>
            <translation>EFGH</translation>
        </message>
        <message>
            <source>Or press {keys} or {last}</source>
            <translation>O pulse {keys} o {last}</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Por delante</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Por detrás</translation>
        </message>
        <message>
            <source>No injection with a place in the last four weeks</source>
            <translation>Ninguna inyección con lugar en las últimas cuatro semanas</translation>
        </message>
        <message numerus="yes">
            <source>%n injections in four weeks, {period}</source>
            <translation>
                <numerusform>%n inyección en cuatro semanas, {period}</numerusform>
                <numerusform>%n inyecciones en cuatro semanas, {period}</numerusform>
            </translation>
        </message>
        <message>
            <source>your left</source>
            <translation>su izquierda</translation>
        </message>
        <message>
            <source>your right</source>
            <translation>su derecha</translation>
        </message>
        <message>
            <source>{name}’s left</source>
            <translation>izquierda de {name}</translation>
        </message>
        <message>
            <source>{name}’s right</source>
            <translation>derecha de {name}</translation>
        </message>
        <message>
            <source>closed today</source>
            <translation>hoy no disponible</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desactivada</translation>
        </message>
        <message numerus="yes">
            <source>%n sore spots</source>
            <translation>
                <numerusform>%n punto irritado</numerusform>
                <numerusform>%n puntos irritados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n spots rested</source>
            <translation>
                <numerusform>%n punto libre</numerusform>
                <numerusform>%n puntos libres</numerusform>
            </translation>
        </message>
        <message>
            <source>resting</source>
            <translation>en descanso</translation>
        </message>
        <message>
            <source>near a place used lately</source>
            <translation>cerca de un lugar usado hace poco</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Próximo lugar</translation>
        </message>
        <message>
            <source>No place is open today</source>
            <translation>Hoy no hay ningún lugar abierto</translation>
        </message>
        <message>
            <source>Every open place was used in the last weeks. This one has rested best.</source>
            <translation>Todos los lugares abiertos se usaron en las últimas semanas. Este es el que mejor ha descansado.</translation>
        </message>
        <message>
            <source>Open the {zone}</source>
            <translation>Ver {zone}</translation>
        </message>
        <message>
            <source>Zones are switched off in Settings. Open one there.</source>
            <translation>Hay zonas desactivadas en Ajustes. Active una allí.</translation>
        </message>
        <message>
            <source>Everything is off limits or resting. Ask the prescriber which place to use.</source>
            <translation>Todo está excluido o en descanso. Pregunte a quien le receta qué lugar usar.</translation>
        </message>
        <message>
            <source>1 to 2 weeks ago</source>
            <translation>hace 1 a 2 semanas</translation>
        </message>
        <message>
            <source>2 to 4 weeks ago</source>
            <translation>hace 2 a 4 semanas</translation>
        </message>
        <message>
            <source>red or sore: rests</source>
            <translation>rojo o irritado: descansa</translation>
        </message>
        <message>
            <source>off limits (scar, mole, vein)</source>
            <translation>excluido (cicatriz, lunar, vena)</translation>
        </message>
        <message>
            <source>closed: opens when someone else injects</source>
            <translation>no disponible: se abre cuando inyecta otra persona</translation>
        </message>
        <message>
            <source>Body map</source>
            <translation>Mapa del cuerpo</translation>
        </message>
        <message>
            <source>Show the places</source>
            <translation>Mostrar los lugares</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Como lista</translation>
        </message>
        <message>
            <source>Show the spots</source>
            <translation>Mostrar los puntos</translation>
        </message>
        <message>
            <source>Best ten</source>
            <translation>Los diez mejores</translation>
        </message>
        <message>
            <source>All spots</source>
            <translation>Todos los puntos</translation>
        </message>
        <message>
            <source>Nobody to show yet</source>
            <translation>Todavía no hay nadie</translation>
        </message>
        <message>
            <source>The body map shows where injections went and which place is next.</source>
            <translation>El mapa del cuerpo muestra dónde se inyectó y qué lugar toca ahora.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Spot {number}</source>
            <translation>Punto {number}</translation>
        </message>
        <message>
            <source>Left {number}</source>
            <comment>a spot on the left side of the stomach</comment>
            <translation>Izquierda {number}</translation>
        </message>
        <message>
            <source>Right {number}</source>
            <comment>a spot on the right side of the stomach</comment>
            <translation>Derecha {number}</translation>
        </message>
        <message>
            <source>Middle {number}</source>
            <comment>a spot on the middle line of the stomach</comment>
            <translation>Centro {number}</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Sin usar todavía</translation>
        </message>
        <message>
            <source>Used today</source>
            <translation>Usado hoy</translation>
        </message>
        <message numerus="yes">
            <source>Rested %n days</source>
            <translation>
                <numerusform>Descansó %n día</numerusform>
                <numerusform>Descansó %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>new</source>
            <comment>a spot never used, in a very small place</comment>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>Nothing within {length} so far</source>
            <translation>Nada a menos de {length} hasta ahora</translation>
        </message>
        <message numerus="yes">
            <source>Nothing within {length} for %n weeks</source>
            <translation>
                <numerusform>Nada a menos de {length} desde hace %n semana</numerusform>
                <numerusform>Nada a menos de {length} desde hace %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing within {length} for %n days</source>
            <translation>
                <numerusform>Nada a menos de {length} desde hace %n día</numerusform>
                <numerusform>Nada a menos de {length} desde hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>on {weekday}</source>
            <comment>a day of the last week</comment>
            <translation>el {weekday}</translation>
        </message>
        <message>
            <source>on {date}</source>
            <translation>el {date}</translation>
        </message>
        <message>
            <source>This place was used {when}</source>
            <translation>Este lugar se usó {when}</translation>
        </message>
        <message>
            <source>{length} from the place used {when}</source>
            <translation>A {length} del lugar usado {when}</translation>
        </message>
        <message>
            <source>Marked as off limits.</source>
            <translation>Marcado como excluido.</translation>
        </message>
        <message>
            <source>Red or sore here. It rests until the skin is well again.</source>
            <translation>Aquí está rojo o irritado. Descansa hasta que la piel se recupere.</translation>
        </message>
        <message>
            <source>{distance}. At least {length} must lie between two injections.</source>
            <translation>{distance}. Entre dos inyecciones debe haber al menos {length}.</translation>
        </message>
        <message>
            <source>Outside the zone.</source>
            <translation>Fuera de la zona.</translation>
        </message>
        <message>
            <source>Closed today: it opens when someone else injects.</source>
            <translation>Hoy no disponible: se abre cuando inyecta otra persona.</translation>
        </message>
        <message>
            <source>Closed: this zone is switched off in Settings.</source>
            <translation>Cerrada: esta zona está desactivada en Ajustes.</translation>
        </message>
        <message>
            <source>Another part than last time</source>
            <translation>Otra parte que la última vez</translation>
        </message>
        <message>
            <source>The other side than last time</source>
            <translation>El otro lado que la última vez</translation>
        </message>
        <message>
            <source>off limits</source>
            <translation>excluido</translation>
        </message>
        <message>
            <source>Choose another zone.</source>
            <translation>Elija otra zona.</translation>
        </message>
        <message>
            <source>End a mark that is no longer needed.</source>
            <translation>Termine una marca que ya no haga falta.</translation>
        </message>
        <message>
            <source>End a mark that is no longer needed, or choose another zone.</source>
            <translation>Termine una marca que ya no haga falta o elija otra zona.</translation>
        </message>
        <message>
            <source>Its skin is resting.</source>
            <translation>Su piel está en descanso.</translation>
        </message>
        <message>
            <source>Its skin is off limits or resting.</source>
            <translation>Su piel está excluida o en descanso.</translation>
        </message>
        <message>
            <source>All its skin is marked as off limits.</source>
            <translation>Toda su piel está marcada como excluida.</translation>
        </message>
        <message>
            <source>red or sore</source>
            <translation>rojo o irritado</translation>
        </message>
        <message>
            <source>too near the last place</source>
            <translation>demasiado cerca del último lugar</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>sugerido</translation>
        </message>
        <message>
            <source>best here</source>
            <translation>el mejor de aquí</translation>
        </message>
        <message>
            <source>Part {number} of {count}</source>
            <translation>Parte {number} de {count}</translation>
        </message>
        <message>
            <source>Upper half</source>
            <translation>Mitad de arriba</translation>
        </message>
        <message>
            <source>Lower half</source>
            <translation>Mitad de abajo</translation>
        </message>
        <message>
            <source>Outer half</source>
            <translation>Mitad de fuera</translation>
        </message>
        <message>
            <source>Inner half</source>
            <translation>Mitad de dentro</translation>
        </message>
        <message>
            <source>Upper outer quarter</source>
            <translation>Cuarto de arriba, lado de fuera</translation>
        </message>
        <message>
            <source>Upper inner quarter</source>
            <translation>Cuarto de arriba, lado de dentro</translation>
        </message>
        <message>
            <source>Lower outer quarter</source>
            <translation>Cuarto de abajo, lado de fuera</translation>
        </message>
        <message>
            <source>Lower inner quarter</source>
            <translation>Cuarto de abajo, lado de dentro</translation>
        </message>
        <message>
            <source>Your right half</source>
            <translation>Su mitad derecha</translation>
        </message>
        <message>
            <source>Your left half</source>
            <translation>Su mitad izquierda</translation>
        </message>
        <message>
            <source>Right half</source>
            <translation>Mitad derecha</translation>
        </message>
        <message>
            <source>Left half</source>
            <translation>Mitad izquierda</translation>
        </message>
        <message>
            <source>Upper right quarter</source>
            <translation>Cuarto de arriba, derecha</translation>
        </message>
        <message>
            <source>Upper left quarter</source>
            <translation>Cuarto de arriba, izquierda</translation>
        </message>
        <message>
            <source>Lower right quarter</source>
            <translation>Cuarto de abajo, derecha</translation>
        </message>
        <message>
            <source>Lower left quarter</source>
            <translation>Cuarto de abajo, izquierda</translation>
        </message>
        <message>
            <source>Start the injection here</source>
            <translation>Empezar la inyección aquí</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>sin usar todavía</translation>
        </message>
        <message>
            <source>towards your ribs</source>
            <translation>hacia sus costillas</translation>
        </message>
        <message>
            <source>towards your legs</source>
            <translation>hacia sus piernas</translation>
        </message>
        <message>
            <source>your right side</source>
            <translation>su lado derecho</translation>
        </message>
        <message>
            <source>your left side</source>
            <translation>su lado izquierdo</translation>
        </message>
        <message>
            <source>towards the ribs</source>
            <translation>hacia las costillas</translation>
        </message>
        <message>
            <source>towards the legs</source>
            <translation>hacia las piernas</translation>
        </message>
        <message>
            <source>the person’s right side</source>
            <translation>lado derecho de la persona</translation>
        </message>
        <message>
            <source>the person’s left side</source>
            <translation>lado izquierdo de la persona</translation>
        </message>
        <message>
            <source>towards the hip</source>
            <translation>hacia la cadera</translation>
        </message>
        <message>
            <source>towards the knee</source>
            <translation>hacia la rodilla</translation>
        </message>
        <message>
            <source>towards the shoulder</source>
            <translation>hacia el hombro</translation>
        </message>
        <message>
            <source>towards the elbow</source>
            <translation>hacia el codo</translation>
        </message>
        <message>
            <source>towards the waist</source>
            <translation>hacia la cintura</translation>
        </message>
        <message>
            <source>towards the leg</source>
            <translation>hacia la pierna</translation>
        </message>
        <message>
            <source>outer side</source>
            <translation>lado de fuera</translation>
        </message>
        <message>
            <source>inner side</source>
            <translation>lado de dentro</translation>
        </message>
        <message>
            <source>{length} round your navel</source>
            <translation>{length} alrededor de su ombligo</translation>
        </message>
        <message>
            <source>{length} round the navel</source>
            <translation>{length} alrededor del ombligo</translation>
        </message>
    </context>
</TS>
