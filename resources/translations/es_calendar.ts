<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>DayHistory</name>
        <message>
            <source>History of {date}</source>
            <translation>Historial del {date}</translation>
        </message>
        <message>
            <source>Record {number}: {what}</source>
            <translation>Registro {number}: {what}</translation>
        </message>
        <message>
            <source>a correction was undone</source>
            <translation>se deshizo una corrección</translation>
        </message>
        <message>
            <source>it counts again</source>
            <translation>vuelve a contar</translation>
        </message>
        <message>
            <source>takes the place of record {number}</source>
            <translation>ocupa el lugar del registro {number}</translation>
        </message>
        <message>
            <source>Before, it was for</source>
            <translation>Antes era para</translation>
        </message>
        <message>
            <source>It counts.</source>
            <translation>Cuenta.</translation>
        </message>
        <message>
            <source>Taken back: {by}.</source>
            <translation>Retirado: {by}.</translation>
        </message>
        <message>
            <source>Replaced by a record of another day: {by}.</source>
            <translation>Reemplazado por un registro de otro día: {by}.</translation>
        </message>
        <message>
            <source>Replaced by record {number}, for {date}: {by}.</source>
            <translation>Reemplazado por el registro {number}, del {date}: {by}.</translation>
        </message>
        <message>
            <source>Replaced by record {number}: {by}.</source>
            <translation>Reemplazado por el registro {number}: {by}.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Who said so</source>
            <translation>Quién lo dijo</translation>
        </message>
        <message>
            <source>Ended: {by}.</source>
            <translation>Terminada: {by}.</translation>
        </message>
        <message>
            <source>Pause {number}, by the doctor</source>
            <translation>Pausa {number}, por indicación médica</translation>
        </message>
        <message>
            <source>Pause {number}</source>
            <translation>Pausa {number}</translation>
        </message>
        <message>
            <source>No prescription was in force on this day.</source>
            <translation>Ese día no había ninguna receta en vigor.</translation>
        </message>
        <message>
            <source>In force since {date}: {prescription}. Its time is read on the clock of {city}.</source>
            <translation>En vigor desde el {date}: {prescription}. Su hora se lee en el reloj de {city}.</translation>
        </message>
        <message>
            <source>{name}, {date}, {time}</source>
            <comment>Luis, 23 November 2026, 20:08:14</comment>
            <translation>{name}, {date}, {time}</translation>
        </message>
        <message>
            <source>“{because}”</source>
            <translation>«{because}»</translation>
        </message>
        <message>
            <source>Every row that was ever written, the first one first.</source>
            <translation>Todo lo que se ha anotado, desde lo primero.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing was written down for this day.</source>
            <translation>Para este día no se anotó nada.</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>{due} dose</source>
            <translation>Dosis de las {due}</translation>
        </message>
        <message>
            <source>{due} dose: {what}</source>
            <translation>dosis de las {due}: {what}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>open</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>An injection on a day that asked for none</source>
            <translation>Una inyección en un día en que no tocaba</translation>
        </message>
        <message>
            <source>No injection is asked for on this day.</source>
            <translation>Este día no toca ninguna inyección.</translation>
        </message>
        <message>
            <source>Syringe not used</source>
            <translation>Jeringa no usada</translation>
        </message>
        <message>
            <source>Done, {state}</source>
            <translation>Hecha, {state}</translation>
        </message>
        <message>
            <source>Missed: it was not given</source>
            <translation>Olvidada: no se puso</translation>
        </message>
        <message>
            <source>No record. It is not the same as missed</source>
            <translation>Sin registro. No es lo mismo que olvidada</translation>
        </message>
        <message>
            <source>Paused by the doctor</source>
            <translation>En pausa por indicación del médico</translation>
        </message>
        <message>
            <source>{first} to {last}: {reason}</source>
            <translation>{first} a {last}: {reason}</translation>
        </message>
        <message>
            <source>{pause}. {name} said so</source>
            <translation>{pause}. Lo dijo {name}</translation>
        </message>
        <message>
            <source>Due at {time}</source>
            <translation>Le toca a las {time}</translation>
        </message>
        <message>
            <source>Was due at {time}</source>
            <translation>Le tocaba a las {time}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>La puso</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>one more injection</source>
            <translation>una inyección de más</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>how much was injected</comment>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>{amount}, all of it</source>
            <translation>{amount}, toda</translation>
        </message>
        <message>
            <source>{amount}, not all of it</source>
            <translation>{amount}, no toda</translation>
        </message>
        <message>
            <source>Recorded as one more injection</source>
            <translation>Registrada como una inyección de más</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Registrada</translation>
        </message>
        <message>
            <source>Recorded as skipped</source>
            <translation>Registrada como omitida</translation>
        </message>
        <message>
            <source>Recorded as not given</source>
            <translation>Registrada como no puesta</translation>
        </message>
        <message>
            <source>It counts again: taking it back was undone</source>
            <translation>Vuelve a contar: se deshizo la retirada</translation>
        </message>
        <message>
            <source>Undone: it is as it was before</source>
            <translation>Deshecho: está como antes</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>was: {old}</source>
            <translation>antes: {old}</translation>
        </message>
        <message>
            <source>Moved to another day</source>
            <translation>Pasado a otro día</translation>
        </message>
        <message>
            <source>Moved to {date}</source>
            <translation>Pasado al {date}</translation>
        </message>
        <message>
            <source>Taken back: it did not happen</source>
            <translation>Anulado: no ocurrió</translation>
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
            <source>Moved to this day</source>
            <translation>Pasado a este día</translation>
        </message>
        <message>
            <source>Corrected to given</source>
            <translation>Corregido: sí se puso</translation>
        </message>
        <message>
            <source>Time corrected to {new}</source>
            <translation>Hora corregida a {new}</translation>
        </message>
        <message>
            <source>Place corrected to {new}</source>
            <translation>Lugar corregido a {new}</translation>
        </message>
        <message>
            <source>Dose corrected to {new}</source>
            <translation>Dosis corregida a {new}</translation>
        </message>
        <message>
            <source>Given by corrected to {new}</source>
            <translation>Quién la puso, corregido a {new}</translation>
        </message>
        <message>
            <source>Lot corrected to {new}</source>
            <translation>Lote corregido a {new}</translation>
        </message>
        <message>
            <source>Note added</source>
            <translation>Nota añadida</translation>
        </message>
        <message>
            <source>Note changed</source>
            <translation>Nota cambiada</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>the place of an injection</comment>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>undone at once</source>
            <translation>deshecho al momento</translation>
        </message>
        <message>
            <source>{name}, {moment}</source>
            <translation>{name}, {moment}</translation>
        </message>
        <message>
            <source>{who_and_when}. “{because}”</source>
            <translation>{who_and_when}. «{because}»</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Cerrar el día</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, nothing is erased</source>
            <translation>
                <numerusform>%n entrada, no se borra nada</numerusform>
                <numerusform>%n entradas, no se borra nada</numerusform>
            </translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Show history…</source>
            <translation>Ver el historial…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corregir…</translation>
        </message>
        <message>
            <source>Skin reaction…</source>
            <translation>Reacción en la piel…</translation>
        </message>
        <message>
            <source>End the pause…</source>
            <translation>Terminar la pausa…</translation>
        </message>
        <message>
            <source>This pause is wrong…</source>
            <translation>Esta pausa es un error…</translation>
        </message>
        <message>
            <source>It was given…</source>
            <translation>Sí se puso…</translation>
        </message>
        <message>
            <source>No injection…</source>
            <translation>Sin inyección…</translation>
        </message>
        <message>
            <source>Correct this record</source>
            <translation>Corregir este registro</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Añadir una nota</translation>
        </message>
        <message>
            <source>It did not happen…</source>
            <translation>No ocurrió…</translation>
        </message>
        <message>
            <source>Take this back…</source>
            <translation>Anular esto…</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>done at {time}, on a day that asked for none</source>
            <translation>hecha a las {time}, en un día en que no tocaba</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corregido</translation>
        </message>
        <message>
            <source>nothing due</source>
            <translation>no toca</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>done at {time}, {state}</source>
            <translation>hecha a las {time}, {state}</translation>
        </message>
        <message numerus="yes">
            <source>%n doses</source>
            <translation>
                <numerusform>%n dosis</numerusform>
                <numerusform>%n dosis</numerusform>
            </translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Log a dose given elsewhere</source>
            <translation>Anotar una dosis puesta en otro lugar</translation>
        </message>
        <message>
            <source>A dose given elsewhere</source>
            <translation>Una dosis puesta en otro lugar</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Corrected. What was there before stays in the history.</source>
            <translation>Corregido. Lo anterior queda en el historial.</translation>
        </message>
        <message>
            <source>Note saved.</source>
            <translation>Nota guardada.</translation>
        </message>
        <message>
            <source>Taken back. It stays in the history.</source>
            <translation>Anulado. Queda en el historial.</translation>
        </message>
    </context>
</TS>
