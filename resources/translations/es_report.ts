<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Report</name>
        <message>
            <source>front</source>
            <comment>the front of the body</comment>
            <translation>frente</translation>
        </message>
        <message>
            <source>back</source>
            <comment>the back of the body</comment>
            <translation>espalda</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Doses</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>R, L: the person’s own.</source>
            <translation>D, I: de la propia persona.</translation>
        </message>
        <message>
            <source>Nearest two in 7, 14, 28 days:</source>
            <translation>Las dos más cercanas en 7, 14, 28 días:</translation>
        </message>
        <message>
            <source>Place not recorded</source>
            <translation>Lugar sin anotar</translation>
        </message>
        <message>
            <source>covered</source>
            <translation>cubierto</translation>
        </message>
        <message>
            <source>one dose or more</source>
            <translation>una dosis o más</translation>
        </message>
        <message>
            <source>one dose or more that day</source>
            <translation>una dosis o más ese día</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>a tiempo</translation>
        </message>
        <message>
            <source>exactly one</source>
            <translation>justo una</translation>
        </message>
        <message>
            <source>one dose, not more or less</source>
            <translation>una dosis, ni más ni menos</translation>
        </message>
        <message>
            <source>doses / expected</source>
            <translation>dosis / previstas</translation>
        </message>
        <message>
            <source>all doses, extra ones too</source>
            <translation>todas, también las de más</translation>
        </message>
        <message>
            <source>longest gap</source>
            <translation>mayor intervalo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Prescription (from the label)</source>
            <translation>Receta (según la etiqueta)</translation>
        </message>
        <message>
            <source>Injected by</source>
            <translation>Inyección puesta por</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>How complete is this record?</source>
            <translation>¿Está completo este registro?</translation>
        </message>
        <message>
            <source>The numbers, and what they mean</source>
            <translation>Los números y qué significan</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Cada día</translation>
        </message>
        <message>
            <source>From {date} on; the numbers count every day.</source>
            <translation>Desde el {date}; los números cuentan todos los días.</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Hora del día</translation>
        </message>
        <message>
            <source>Dots: doses. Line: usual time. Dark band: middle half. Triangles: late.</source>
            <translation>Puntos: dosis. Línea: hora habitual. Banda oscura: mitad central. Triángulos: tarde.</translation>
        </message>
        <message>
            <source>Places on the body</source>
            <translation>Lugares del cuerpo</translation>
        </message>
        <message>
            <source>Days that were different</source>
            <translation>Días que fueron distintos</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ninguno.</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier ones are listed on page 2.</source>
            <translation>
                <numerusform>%n anterior está en la página 2.</numerusform>
                <numerusform>%n anteriores están en la página 2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Syringes and records</source>
            <translation>Jeringas y registros</translation>
        </message>
        <message>
            <source>Lots used</source>
            <translation>Lotes usados</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartadas</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Anotadas</translation>
        </message>
        <message>
            <source>Set by prescriber</source>
            <translation>Fijado al recetar</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregidos</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no record was corrected</comment>
            <translation>ninguno</translation>
        </message>
        <message numerus="yes">
            <source>%n records, listed on page 2</source>
            <translation>
                <numerusform>%n registro, en la página 2</numerusform>
                <numerusform>%n registros, en la página 2</numerusform>
            </translation>
        </message>
        <message>
            <source>Recorded by (signature, date)</source>
            <translation>Registrado por (firma, fecha)</translation>
        </message>
        <message>
            <source>Seen by (name, date)</source>
            <translation>Visto por (nombre, fecha)</translation>
        </message>
        <message>
            <source>A percentage here is not a grade: no limit is proven for rheumatoid arthritis. Self-recorded figures often run higher than electronic ones.</source>
            <translation>Un porcentaje aquí no es una nota: no hay un límite probado para la artritis reumatoide. Lo anotado por uno mismo suele dar más que lo electrónico.</translation>
        </message>
        <message numerus="yes">
            <source>%n days on time</source>
            <translation>
                <numerusform>%n día a tiempo</numerusform>
                <numerusform>%n días a tiempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses on time</source>
            <translation>
                <numerusform>%n dosis a tiempo</numerusform>
                <numerusform>%n dosis a tiempo</numerusform>
            </translation>
        </message>
        <message>
            <source>Anakinra Desktop records and informs. It does not diagnose, work out a dose or change a prescription.</source>
            <translation>Anakinra Desktop registra e informa. No diagnostica, no calcula dosis ni cambia una receta.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Anakinra injections: report</source>
            <translation>Inyecciones de anakinra: informe</translation>
        </message>
        <message numerus="yes">
            <source>Anakinra injections: %n-day report</source>
            <translation>
                <numerusform>Inyecciones de anakinra: informe de %n día</numerusform>
                <numerusform>Inyecciones de anakinra: informe de %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>{period} ({days})  ·  made {date}</source>
            <translation>{period} ({days})  ·  hecho el {date}</translation>
        </message>
        <message>
            <source>none recorded for these days</source>
            <translation>ninguna anotada para estos días</translation>
        </message>
        <message>
            <source>{label}, time of {city}</source>
            <translation>{label}, hora de {city}</translation>
        </message>
        <message>
            <source>before: {label}</source>
            <translation>antes: {label}</translation>
        </message>
        <message>
            <source>from {date}: {label}</source>
            <translation>desde el {date}: {label}</translation>
        </message>
        <message>
            <source>nobody recorded</source>
            <translation>nadie anotado</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>no se incluye</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>sin anotar</translation>
        </message>
        <message>
            <source>No day of this period is over yet, so there is nothing to count.</source>
            <translation>Ningún día de este período ha terminado; todavía no hay nada que contar.</translation>
        </message>
        <message>
            <source>{count} of {all} expected days have a record.</source>
            <translation>{count} de {all} días previstos tienen registro.</translation>
        </message>
        <message>
            <source>None is without one.</source>
            <translation>No falta ninguno.</translation>
        </message>
        <message numerus="yes">
            <source>%n days have none.</source>
            <translation>
                <numerusform>%n día no lo tiene.</numerusform>
                <numerusform>%n días no lo tienen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} of {all} expected doses have a record.</source>
            <translation>{count} de {all} dosis previstas tienen registro.</translation>
        </message>
        <message numerus="yes">
            <source>%n doses have none.</source>
            <translation>
                <numerusform>%n dosis no lo tiene.</numerusform>
                <numerusform>%n dosis no lo tienen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days were paused by the prescriber and are not counted.</source>
            <translation>
                <numerusform>El médico indicó una pausa de %n día, que no se cuenta.</numerusform>
                <numerusform>El médico indicó una pausa de %n días, que no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days were paused and are not counted.</source>
            <translation>
                <numerusform>%n día estuvo en pausa y no se cuenta.</numerusform>
                <numerusform>%n días estuvieron en pausa y no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days are not over yet and are not counted.</source>
            <translation>
                <numerusform>%n día no ha terminado y no se cuenta.</numerusform>
                <numerusform>%n días no han terminado y no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses were paused by the prescriber and are not counted.</source>
            <translation>
                <numerusform>El médico indicó una pausa de %n dosis, que no se cuenta.</numerusform>
                <numerusform>El médico indicó una pausa de %n dosis, que no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses were paused and are not counted.</source>
            <translation>
                <numerusform>%n dosis estuvo en pausa y no se cuenta.</numerusform>
                <numerusform>%n dosis estuvieron en pausa y no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses are not due or not over yet and are not counted.</source>
            <translation>
                <numerusform>%n dosis no toca aún o no ha terminado y no se cuenta.</numerusform>
                <numerusform>%n dosis no tocan aún o no han terminado y no se cuentan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything here is self-recorded.</source>
            <translation>Todo lo anotó la propia persona.</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} de {all}</translation>
        </message>
        <message>
            <source>within {hours} h of the prescribed time</source>
            <translation>a {hours} h o menos de la hora indicada</translation>
        </message>
        <message>
            <source>within {hours} h of {time}</source>
            <translation>a {hours} h o menos de las {time}</translation>
        </message>
        <message>
            <source>no dose in this period</source>
            <translation>ninguna dosis en este período</translation>
        </message>
        <message>
            <source>one dose only</source>
            <translation>una sola dosis</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} al {last}</translation>
        </message>
        <message>
            <source>, paused</source>
            <comment>follows two dates</comment>
            <translation>, en pausa</translation>
        </message>
        <message>
            <source>, goes on</source>
            <comment>follows two dates</comment>
            <translation>, continúa</translation>
        </message>
        <message>
            <source>Too few doses to name a usual time.</source>
            <translation>Muy pocas dosis para decir una hora habitual.</translation>
        </message>
        <message>
            <source>Usual time (median) {usual} min from the prescribed time; middle half {low} to {high}.</source>
            <translation>Lo habitual (mediana): {usual} min respecto a la hora indicada; mitad central de {low} a {high}.</translation>
        </message>
        <message>
            <source>Usual time (median) {usual}; middle half {low} to {high}.</source>
            <translation>Hora habitual (mediana) {usual}; mitad central de {low} a {high}.</translation>
        </message>
        <message>
            <source>a dose was given at {time}</source>
            <translation>se puso una dosis a las {time}</translation>
        </message>
        <message>
            <source>{time}, a day without a prescribed dose</source>
            <translation>{time}, un día sin dosis indicada</translation>
        </message>
        <message>
            <source>Late ({count}): {dates}.</source>
            <translation>Tarde ({count}): {dates}.</translation>
        </message>
        <message>
            <source>{count} of these on a weekend.</source>
            <translation>{count} de ellas en fin de semana.</translation>
        </message>
        <message>
            <source>Early ({count}): {dates}.</source>
            <translation>Antes de hora ({count}): {dates}.</translation>
        </message>
        <message>
            <source>Not all of it given ({count}): {dates}.</source>
            <translation>No se puso entera ({count}): {dates}.</translation>
        </message>
        <message>
            <source>lot not recorded</source>
            <translation>lote sin anotar</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no syringe was set aside</comment>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>{count} of {all} doses within an hour</source>
            <translation>{count} de {all} dosis en menos de una hora</translation>
        </message>
        <message>
            <source>doses whose day is over, less those paused: {all} − {held} = {rest}</source>
            <translation>dosis cuyo día ha terminado, menos las que estaban en pausa: {all} − {held} = {rest}</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>previstas</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>registradas</translation>
        </message>
        <message>
            <source>expected doses of which somebody said what happened / expected</source>
            <translation>dosis previstas de las que alguien dijo qué pasó / previstas</translation>
        </message>
        <message>
            <source>expected doses of which at least one was given / expected</source>
            <translation>dosis previstas de las que se puso al menos una / previstas</translation>
        </message>
        <message>
            <source>doses given within {hours} hours of the prescribed time / expected</source>
            <translation>dosis puestas a {hours} horas o menos de la hora indicada / previstas</translation>
        </message>
        <message>
            <source>expected doses of which one was given, neither more nor less / expected</source>
            <translation>dosis previstas de las que se puso una, ni más ni menos / previstas</translation>
        </message>
        <message>
            <source>all doses, extra ones too / expected: can be over 100 %</source>
            <translation>todas las dosis, también las de más / previstas: puede pasar del 100 %</translation>
        </message>
        <message>
            <source>days from one dose to the next; paused days are not taken out</source>
            <translation>días de una dosis a la siguiente; los días en pausa no se descuentan</translation>
        </message>
        <message>
            <source>nobody said whether there was a dose. It is not counted as missed</source>
            <translation>nadie dijo si hubo dosis. No se cuenta como olvidada</translation>
        </message>
        <message>
            <source>Every day: time and place</source>
            <translation>Cada día: hora y lugar</translation>
        </message>
        <message>
            <source>R, L: the person’s own right and left. Given by {name} unless another name stands there. Bold: late.</source>
            <translation>D, I: derecha e izquierda de la propia persona. Puesta por {name}, salvo que figure otro nombre. En negrita: tarde.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Place and spot</source>
            <translation>Lugar y punto</translation>
        </message>
        <message>
            <source>All days that were different</source>
            <translation>Todos los días que fueron distintos</translation>
        </message>
        <message numerus="yes">
            <source>%n corrected records</source>
            <translation>
                <numerusform>%n registro corregido</numerusform>
                <numerusform>%n registros corregidos</numerusform>
            </translation>
        </message>
        <message>
            <source>How the numbers are worked out</source>
            <translation>Cómo se calculan los números</translation>
        </message>
        <message>
            <source>taken back: {what}</source>
            <translation>anulado: {what}</translation>
        </message>
        <message>
            <source>written again, nothing changed</source>
            <translation>escrito de nuevo, sin cambios</translation>
        </message>
        <message>
            <source>{what}: {was}, now {now}</source>
            <translation>{what}: {was}, ahora {now}</translation>
        </message>
        <message>
            <source>day</source>
            <translation>día</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>qué pasó</translation>
        </message>
        <message>
            <source>time</source>
            <translation>hora</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>cantidad</translation>
        </message>
        <message>
            <source>all of it given</source>
            <translation>puesta entera</translation>
        </message>
        <message>
            <source>given by</source>
            <translation>puesta por</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>lote</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motivo</translation>
        </message>
        <message>
            <source>the note was changed</source>
            <translation>se cambió la nota</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>an injection</source>
            <translation>una inyección</translation>
        </message>
        <message>
            <source>Serious signs ({count}): {signs}.</source>
            <translation>Signos graves ({count}): {signs}.</translation>
        </message>
        <message>
            <source>Side effects</source>
            <translation>Efectos</translation>
        </message>
        <message numerus="yes">
            <source>%n reactions</source>
            <comment>on the report: skin reactions</comment>
            <translation>
                <numerusform>%n reacción</numerusform>
                <numerusform>%n reacciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still there</source>
            <comment>on the report: skin reactions</comment>
            <translation>
                <numerusform>%n sigue</numerusform>
                <numerusform>%n siguen</numerusform>
            </translation>
        </message>
        <message>
            <source>Skin</source>
            <translation>Piel</translation>
        </message>
        <message>
            <source>Diamonds: skin reactions.</source>
            <translation>Rombos: reacciones en la piel.</translation>
        </message>
        <message>
            <source>Side effects in this period</source>
            <translation>Efectos secundarios en este período</translation>
        </message>
        <message>
            <source>Skin reactions</source>
            <translation>Reacciones en la piel</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>desde el {date}</translation>
        </message>
        <message>
            <source>doctor told {date}</source>
            <translation>se informó al médico el {date}</translation>
        </message>
        <message>
            <source>doctor called: go ahead</source>
            <translation>se llamó al médico: adelante</translation>
        </message>
        <message>
            <source>doctor called: wait</source>
            <translation>se llamó al médico: esperar</translation>
        </message>
        <message>
            <source>doctor called: no more injections until told</source>
            <translation>se llamó al médico: no más inyecciones hasta nuevo aviso</translation>
        </message>
        <message>
            <source>no answer of a doctor written down</source>
            <translation>sin respuesta del médico anotada</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>prescribed</source>
            <translation>indicado</translation>
        </message>
        <message>
            <source>Nothing to count yet: no day of this period is over.</source>
            <translation>Todavía no hay nada que contar: ningún día de este período ha terminado.</translation>
        </message>
        <message numerus="yes">
            <source>In these {days} days the doctor paused %n.</source>
            <translation>
                <numerusform>En estos {days} días, el médico indicó una pausa en %n.</numerusform>
                <numerusform>En estos {days} días, el médico indicó una pausa en %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In these {days} days %n were paused.</source>
            <translation>
                <numerusform>En estos {days} días, %n estuvo en pausa.</numerusform>
                <numerusform>En estos {days} días, %n estuvieron en pausa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the other {all}, %n have a dose, {on_time} of them on time.</source>
            <translation>
                <numerusform>De los otros {all}, %n tiene una dosis; {on_time} a tiempo.</numerusform>
                <numerusform>De los otros {all}, %n tienen una dosis; {on_time} a tiempo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these {all} days, %n have a dose, {on_time} of them on time.</source>
            <translation>
                <numerusform>De estos {all} días, %n tiene una dosis; {on_time} a tiempo.</numerusform>
                <numerusform>De estos {all} días, %n tienen una dosis; {on_time} a tiempo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the other {all} doses, %n were given, {on_time} of them on time.</source>
            <translation>
                <numerusform>De las otras {all} dosis, se puso %n; {on_time} a tiempo.</numerusform>
                <numerusform>De las otras {all} dosis, se pusieron %n; {on_time} a tiempo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these {all} doses, %n were given, {on_time} of them on time.</source>
            <translation>
                <numerusform>De estas {all} dosis, se puso %n; {on_time} a tiempo.</numerusform>
                <numerusform>De estas {all} dosis, se pusieron %n; {on_time} a tiempo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is without a record.</source>
            <translation>No falta ningún registro.</translation>
        </message>
        <message numerus="yes">
            <source>%n days have no record.</source>
            <translation>
                <numerusform>%n día no tiene registro.</numerusform>
                <numerusform>%n días no tienen registro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses have no record.</source>
            <translation>
                <numerusform>%n dosis no tiene registro.</numerusform>
                <numerusform>%n dosis no tienen registro.</numerusform>
            </translation>
        </message>
        <message>
            <source>no dose due</source>
            <translation>no tocaba dosis</translation>
        </message>
        <message>
            <source>{due} {what}</source>
            <comment>of several doses a day, when it was due and what became of it</comment>
            <translation>{due} {what}</translation>
        </message>
        <message>
            <source>done on time</source>
            <translation>puesta a tiempo</translation>
        </message>
        <message>
            <source>at the prescribed time</source>
            <translation>a la hora indicada</translation>
        </message>
        <message>
            <source>{duration} after the prescribed time</source>
            <translation>{duration} después de la hora indicada</translation>
        </message>
        <message>
            <source>{duration} before the prescribed time</source>
            <translation>{duration} antes de la hora indicada</translation>
        </message>
        <message>
            <source>Too few doses yet to name a usual time.</source>
            <translation>Todavía hay muy pocas dosis para decir una hora habitual.</translation>
        </message>
        <message>
            <source>Usually {usual} min from the prescribed time; half of the doses between {low} and {high}.</source>
            <translation>Lo habitual: {usual} min respecto a la hora indicada; la mitad de las dosis entre {low} y {high}.</translation>
        </message>
        <message>
            <source>Usual time {usual}; half of the doses between {low} and {high}.</source>
            <translation>Hora habitual {usual}; la mitad de las dosis entre {low} y {high}.</translation>
        </message>
        <message>
            <source>{date}: {count} of {all} in the 30 days up to it, {share}</source>
            <translation>{date}: {count} de {all} en los 30 días anteriores, {share}</translation>
        </message>
    </context>
</TS>
