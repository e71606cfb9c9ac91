<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Marks</name>
        <message>
            <source>Scar</source>
            <translation>Cicatriz</translation>
        </message>
        <message>
            <source>Mole</source>
            <translation>Lunar</translation>
        </message>
        <message>
            <source>Tattoo</source>
            <translation>Tatuaje</translation>
        </message>
        <message>
            <source>Vein you can see</source>
            <translation>Vena que se ve</translation>
        </message>
        <message>
            <source>Bruise</source>
            <translation>Moretón</translation>
        </message>
        <message>
            <source>Lump</source>
            <translation>Bulto</translation>
        </message>
        <message>
            <source>Hard or dented skin</source>
            <translation>Piel dura o hundida</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>{kind}, {zone}</source>
            <comment>a scar, say, and the part of the body</comment>
            <translation>{kind}, {zone}</translation>
        </message>
        <message>
            <source>Circle with a radius of {length}</source>
            <translation>Círculo de {length} de radio</translation>
        </message>
        <message>
            <source>Its middle: {where}</source>
            <translation>Su centro: {where}</translation>
        </message>
        <message>
            <source>Its middle is the navel</source>
            <translation>Su centro es el ombligo</translation>
        </message>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n lugar</numerusform>
                <numerusform>%n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>Spot {spots}</source>
            <translation>Punto {spots}</translation>
        </message>
        <message>
            <source>Spots {spots}</source>
            <translation>Puntos {spots}</translation>
        </message>
        <message>
            <source>Until you take the mark off</source>
            <translation>Hasta que quite la marca</translation>
        </message>
        <message>
            <source>Through {date}</source>
            <translation>Hasta el {date} inclusive</translation>
        </message>
        <message>
            <source>Marked: off limits until you take the mark off.</source>
            <translation>Marcado: no usar hasta que quite la marca.</translation>
        </message>
        <message>
            <source>Marked: off limits through {date}.</source>
            <translation>Marcado: no usar hasta el {date} inclusive.</translation>
        </message>
        <message>
            <source>{kind} here: off limits until you take the mark off.</source>
            <translation>{kind} aquí: no usar hasta que quite la marca.</translation>
        </message>
        <message>
            <source>{kind} here: off limits through {date}.</source>
            <translation>{kind} aquí: no usar hasta el {date} inclusive.</translation>
        </message>
        <message>
            <source>ended or taken back</source>
            <translation>terminada o retirada</translation>
        </message>
        <message>
            <source>a mark on the skin</source>
            <translation>una marca en la piel</translation>
        </message>
        <message numerus="yes">
            <source>%n marks on the skin</source>
            <translation>
                <numerusform>%n marca en la piel</numerusform>
                <numerusform>%n marcas en la piel</numerusform>
            </translation>
        </message>
        <message>
            <source>No spot lies in it.</source>
            <translation>No hay ningún punto dentro.</translation>
        </message>
        <message numerus="yes">
            <source>This closes %n spots.</source>
            <translation>
                <numerusform>Esto cierra %n punto.</numerusform>
                <numerusform>Esto cierra %n puntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red or sore places rest</source>
            <translation>
                <numerusform>%n lugar rojo o dolorido descansa</numerusform>
                <numerusform>%n lugares rojos o doloridos descansan</numerusform>
            </translation>
        </message>
        <message>
            <source>{zone} is switched off in Settings</source>
            <translation>{zone}: zona apagada en Ajustes</translation>
        </message>
        <message>
            <source>{zones} open when someone else injects</source>
            <translation>{zones}: se abren cuando inyecta otra persona</translation>
        </message>
        <message numerus="yes">
            <source>%n spots are too near the last place</source>
            <translation>
                <numerusform>%n punto está demasiado cerca del último lugar</numerusform>
                <numerusform>%n puntos están demasiado cerca del último lugar</numerusform>
            </translation>
        </message>
        <message>
            <source>Off limits until you take the mark off.</source>
            <translation>No usar hasta que quite la marca.</translation>
        </message>
        <message>
            <source>It ends by itself; the skin is open again on {date}.</source>
            <translation>Termina sola; la piel se vuelve a abrir el {date}.</translation>
        </message>
        <message>
            <source>They open once you say that the skin is well again.</source>
            <translation>Se abren cuando usted diga que la piel vuelve a estar bien.</translation>
        </message>
        <message>
            <source>They open once another place was used.</source>
            <translation>Se abren cuando se haya usado otro lugar.</translation>
        </message>
        <message>
            <source>This alone opens no spot: something else closes the same skin.</source>
            <translation>Esto solo no abre ningún punto: otra cosa cierra la misma piel.</translation>
        </message>
        <message numerus="yes">
            <source>This opens %n spots.</source>
            <translation>
                <numerusform>Esto abre %n punto.</numerusform>
                <numerusform>Esto abre %n puntos.</numerusform>
            </translation>
        </message>
        <message>
            <source>end mark {number} ({what})</source>
            <translation>terminar la marca {number} ({what})</translation>
        </message>
        <message>
            <source>wait until the skin is well again</source>
            <translation>esperar a que la piel vuelva a estar bien</translation>
        </message>
        <message>
            <source>switch {zone} on in Settings</source>
            <translation>encender la zona {zone} en Ajustes</translation>
        </message>
        <message>
            <source>let someone else inject</source>
            <translation>que inyecte otra persona</translation>
        </message>
        <message>
            <source>use another place first</source>
            <translation>usar antes otro lugar</translation>
        </message>
        <message>
            <source>Keeps skin off limits, on spots of a zone or in a circle; it begins today and stays until it is taken off, unless --from and --until say otherwise.</source>
            <translation>Marca piel que no se debe usar, en puntos de una zona o en un círculo; empieza hoy y sigue hasta que se quite, salvo que --from y --until digan otra cosa.</translation>
        </message>
        <message>
            <source>Lists the skin that is off limits, with --json also what was.</source>
            <translation>Muestra la piel que no se debe usar; con --json también la de antes.</translation>
        </message>
        <message>
            <source>Lets marked skin be used again, from today on or from the day of --on.</source>
            <translation>Deja usar de nuevo la piel marcada, desde hoy o desde el día de --on.</translation>
        </message>
        <message>
            <source>No skin is marked as off limits.</source>
            <translation>No hay piel marcada que no se deba usar.</translation>
        </message>
        <message>
            <source>Smaller circle</source>
            <translation>Círculo más pequeño</translation>
        </message>
        <message>
            <source>Larger circle</source>
            <translation>Círculo más grande</translation>
        </message>
        <message>
            <source>Radius {length}</source>
            <translation>Radio {length}</translation>
        </message>
        <message>
            <source>Which skin?</source>
            <translation>¿Qué piel?</translation>
        </message>
        <message>
            <source>Spots</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>A circle</source>
            <translation>Un círculo</translation>
        </message>
        <message>
            <source>I take it off</source>
            <translation>Que la quite yo</translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n semana</numerusform>
                <numerusform>%n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>A date</source>
            <translation>Una fecha</translation>
        </message>
        <message>
            <source>Last day off limits</source>
            <translation>Último día sin usar</translation>
        </message>
        <message>
            <source>Note (if you like)</source>
            <translation>Nota (si quiere)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What is there?</source>
            <translation>¿Qué hay ahí?</translation>
        </message>
        <message>
            <source>Off limits until …</source>
            <translation>No usar hasta …</translation>
        </message>
        <message>
            <source>Mark a no-go area: {zone}</source>
            <translation>Marcar piel que no se usa: {zone}</translation>
        </message>
        <message>
            <source>Press the spot at its middle, then make it wider or smaller.</source>
            <translation>Pulse el punto de su centro y luego agrándelo o achíquelo.</translation>
        </message>
        <message>
            <source>Press each spot that is covered. Press again to take it out.</source>
            <translation>Pulse cada punto que cubre. Pulse otra vez para quitarlo.</translation>
        </message>
        <message>
            <source>Press on the map first where it is.</source>
            <translation>Primero pulse en el mapa dónde está.</translation>
        </message>
        <message>
            <source>Say first what is there.</source>
            <translation>Primero diga qué hay ahí.</translation>
        </message>
        <message>
            <source>Say first how long it stays off limits.</source>
            <translation>Primero diga hasta cuándo no se usa.</translation>
        </message>
        <message>
            <source>Marked: {what}.</source>
            <translation>Marcado: {what}.</translation>
        </message>
        <message>
            <source>What would open one then:</source>
            <translation>Lo que abriría uno entonces:</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Guardar de todos modos</translation>
        </message>
        <message>
            <source>Ended: {what}. The skin may be used again.</source>
            <translation>Terminada: {what}. La piel se puede usar de nuevo.</translation>
        </message>
        <message>
            <source>Mark a no-go area…</source>
            <translation>Marcar piel que no se usa…</translation>
        </message>
        <message>
            <source>No-go areas</source>
            <translation>Piel que no se usa</translation>
        </message>
        <message>
            <source>From {date}</source>
            <translation>Desde el {date}</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>End it: {what}</source>
            <translation>Terminar: {what}</translation>
        </message>
        <message>
            <source>What would open a place</source>
            <translation>Lo que abriría un lugar</translation>
        </message>
        <message>
            <source>End this mark</source>
            <translation>Terminar esta marca</translation>
        </message>
        <message>
            <source>Open Health</source>
            <translation>Abrir Salud</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <source>Choose who injects</source>
            <translation>Elegir quién inyecta</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>The circle needs a middle and a radius in cm.</source>
            <translation>El círculo necesita un centro y un radio en cm.</translation>
        </message>
        <message>
            <source>The radius has to be more than 0 cm.</source>
            <translation>El radio debe ser de más de 0 cm.</translation>
        </message>
        <message>
            <source>A radius of {radius} cm is too large; the most is {most} cm. To close more, switch the zone off.</source>
            <translation>Un radio de {radius} cm es demasiado grande; el máximo es {most} cm. Para cerrar más, apague la zona.</translation>
        </message>
        <message>
            <source>The mark begins more than a year ahead.</source>
            <translation>La marca empieza dentro de más de un año.</translation>
        </message>
        <message>
            <source>Please choose at least one spot, or a circle.</source>
            <translation>Elija al menos un punto o un círculo.</translation>
        </message>
        <message>
            <source>There is no spot {spot} in this zone.</source>
            <translation>No hay ningún punto {spot} en esta zona.</translation>
        </message>
        <message>
            <source>There is no spot {spot} in this zone; there are {spots}.</source>
            <translation>No hay ningún punto {spot} en esta zona; hay {spots}.</translation>
        </message>
        <message>
            <source>This circle lies outside the zone. Move its middle into the zone, or choose another zone.</source>
            <translation>Este círculo queda fuera de la zona. Lleve su centro a la zona o elija otra zona.</translation>
        </message>
        <message>
            <source>With this mark, no spot is left open for an injection.</source>
            <translation>Con esta marca no queda ningún punto abierto para una inyección.</translation>
        </message>
        <message>
            <source>The mark ends before this day by itself.</source>
            <translation>La marca termina sola antes de ese día.</translation>
        </message>
        <message>
            <source>The mark begins only after this day.</source>
            <translation>La marca empieza después de ese día.</translation>
        </message>
        <message>
            <source>This skin is off limits already, for the same reason and at least as long.</source>
            <translation>Esta piel ya está marcada como zona sin inyección, por el mismo motivo y al menos por el mismo tiempo.</translation>
        </message>
        <message>
            <source>There is no mark number {number}.</source>
            <translation>No hay ninguna marca con el número {number}.</translation>
        </message>
        <message>
            <source>Mark number {number} was ended or taken back before.</source>
            <translation>La marca número {number} ya se había terminado o retirado.</translation>
        </message>
        <message>
            <source>{where}: a mark lies on chosen spots or in a circle.</source>
            <translation>{where}: una marca está en puntos elegidos o en un círculo.</translation>
        </message>
        <message>
            <source>No place is open for an injection by {by}. What would free one: {ways}.</source>
            <translation>No hay ningún lugar abierto para una inyección de {by}. Lo que abriría uno: {ways}.</translation>
        </message>
        <message>
            <source>With this mark, no spot is left open for an injection. --even-all keeps it all the same.</source>
            <translation>Con esta marca no queda ningún punto abierto para una inyección. --even-all la guarda de todos modos.</translation>
        </message>
        <message>
            <source>A circle needs --x-cm, --y-cm and --radius-cm.</source>
            <translation>Un círculo necesita --x-cm, --y-cm y --radius-cm.</translation>
        </message>
        <message>
            <source>Give spots with --spot or a circle, not both.</source>
            <translation>Dé puntos con --spot o un círculo, no las dos cosas.</translation>
        </message>
        <message>
            <source>{value} is not the number of a mark.</source>
            <translation>{value} no es el número de una marca.</translation>
        </message>
    </context>
</TS>
