<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>TodayPage</name>
        <message>
            <source>Out since {moment}.</source>
            <translation>Fuera desde las {moment}.</translation>
        </message>
        <message numerus="yes">
            <source>That is over %n hours. Set it aside and ask the pharmacist.</source>
            <translation>
                <numerusform>Ya pasó más de %n hora. Apártela y pregunte al farmacéutico.</numerusform>
                <numerusform>Ya pasaron más de %n horas. Apártela y pregunte al farmacéutico.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not use the syringe that was left out</source>
            <translation>No use la jeringa que quedó fuera</translation>
        </message>
        <message>
            <source>A syringe is out of the refrigerator, {duration} so far</source>
            <translation>Hay una jeringa fuera del refrigerador, desde hace {duration}</translation>
        </message>
        <message>
            <source>Use it before {moment}.</source>
            <translation>Úsela antes de las {moment}.</translation>
        </message>
        <message>
            <source>Late? See what the leaflet says</source>
            <translation>¿Va tarde? Vea qué dice el prospecto</translation>
        </message>
        <message>
            <source>Never two doses to make up.</source>
            <translation>Nunca dos dosis para compensar.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Say what happened</source>
            <translation>Decir qué pasó</translation>
        </message>
        <message>
            <source>No record of {date}</source>
            <translation>No hay registro del {date}</translation>
        </message>
        <message>
            <source>No record of yesterday</source>
            <translation>No hay registro de ayer</translation>
        </message>
        <message>
            <source>Did you have it, or not? Both are fine to write down.</source>
            <translation>¿Se puso la inyección o no? Puede anotar cualquiera de las dos cosas.</translation>
        </message>
        <message numerus="yes">
            <source>No record of %n days</source>
            <translation>
                <numerusform>No hay registro de %n día</numerusform>
                <numerusform>No hay registro de %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the first injection: be shown how</source>
            <translation>Antes de la primera inyección: pida que le enseñen</translation>
        </message>
        <message>
            <source>Before the first injection: read the leaflet</source>
            <translation>Antes de la primera inyección: lea el prospecto</translation>
        </message>
        <message>
            <source>By a doctor, nurse or pharmacist.</source>
            <translation>Un médico, un enfermero o un farmacéutico.</translation>
        </message>
        <message>
            <source>It is in the carton. Ask the pharmacist if it is missing.</source>
            <translation>Está en la caja. Si falta, pregunte al farmacéutico.</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Ya está hecho</translation>
        </message>
        <message>
            <source>A carton is out of date</source>
            <translation>Hay una caja vencida</translation>
        </message>
        <message>
            <source>A carton expires soon</source>
            <translation>Una caja vence pronto</translation>
        </message>
        <message>
            <source>Lot {lot}, good until {date}.</source>
            <translation>Lote {lot}, válida hasta el {date}.</translation>
        </message>
        <message>
            <source>Good until {date}.</source>
            <translation>Válida hasta el {date}.</translation>
        </message>
        <message>
            <source>Do not use its syringes.</source>
            <translation>No use sus jeringas.</translation>
        </message>
        <message>
            <source>Add a carton</source>
            <translation>Añadir una caja</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Requiere su atención</translation>
        </message>
        <message>
            <source>Is this computer’s clock right?</source>
            <translation>¿Está bien el reloj de este equipo?</translation>
        </message>
        <message>
            <source>It shows {now}. The record has an entry from {entry}. Check the date and the time before you go on.</source>
            <translation>Marca {now}. El registro tiene una anotación de {entry}. Revise la fecha y la hora antes de seguir.</translation>
        </message>
        <message>
            <source>With the time of {city}, two doses would be {length} apart</source>
            <translation>Con la hora de {city}, entre dos dosis pasarían {length}</translation>
        </message>
        <message>
            <source>Two doses would be {length} apart</source>
            <translation>Entre dos dosis pasarían {length}</translation>
        </message>
        <message>
            <source>The last one was at {first}. The next is due at {second}.</source>
            <translation>La última: {first}. La próxima: {second}.</translation>
        </message>
        <message>
            <source>One is due at {first}, the next at {second}.</source>
            <translation>Una toca: {first}. La siguiente: {second}.</translation>
        </message>
        <message>
            <source>Both in the time of {city}.</source>
            <translation>Las dos en hora de {city}.</translation>
        </message>
        <message>
            <source>Ask the prescriber how to move the time.</source>
            <translation>Pregunte a quien se la recetó cómo cambiar la hora.</translation>
        </message>
        <message>
            <source>This computer shows the time of {city}</source>
            <translation>Este equipo muestra la hora de {city}</translation>
        </message>
        <message>
            <source>The dose still goes by the time of {place}.</source>
            <translation>La dosis todavía se guía por la hora de {place}.</translation>
        </message>
        <message>
            <source>The dose keeps the time of {place}.</source>
            <translation>La dosis conserva la hora de {place}.</translation>
        </message>
        <message>
            <source>Due at {there} there, which is {here} here.</source>
            <translation>Allí toca a las {there}; aquí serán las {here}.</translation>
        </message>
        <message>
            <source>I am here now…</source>
            <translation>Ahora estoy aquí…</translation>
        </message>
        <message>
            <source>{time} {day}</source>
            <comment>19:31 tomorrow</comment>
            <translation>{time} ({day})</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <comment>23 November 2026, 20:06</comment>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Now {time}</source>
            <translation>Ahora {time}</translation>
        </message>
        <message>
            <source>Next: today at {time}</source>
            <translation>Próxima: hoy a las {time}</translation>
        </message>
        <message>
            <source>Next: tomorrow, {weekday}, at {time}</source>
            <translation>Próxima: mañana, {weekday}, a las {time}</translation>
        </message>
        <message>
            <source>Next: {date}, at {time}</source>
            <translation>Próxima: {date}, a las {time}</translation>
        </message>
        <message>
            <source>Begun at {time}</source>
            <translation>Empezada a las {time}</translation>
        </message>
        <message>
            <source>Begun on {date}, {time}</source>
            <translation>Empezada el {date}, {time}</translation>
        </message>
        <message>
            <source>No record of the dose of {time}</source>
            <translation>No hay registro de la dosis de las {time}</translation>
        </message>
        <message>
            <source>This injection is not finished</source>
            <translation>Esta inyección no está terminada</translation>
        </message>
        <message>
            <source>Nothing is lost. Go on, or say what happened.</source>
            <translation>No se ha perdido nada. Continúe, o diga qué pasó.</translation>
        </message>
        <message>
            <source>Go on with the injection</source>
            <translation>Continuar la inyección</translation>
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
            <source>Was due {day} at {time}</source>
            <comment>day: yesterday, on Thursday</comment>
            <translation>Le tocaba {day} a las {time}</translation>
        </message>
        <message>
            <source>Start injection</source>
            <translation>Empezar la inyección</translation>
        </message>
        <message>
            <source>I already had it</source>
            <translation>Ya me la puse</translation>
        </message>
        <message>
            <source>It was given already</source>
            <translation>Ya se puso</translation>
        </message>
        <message>
            <source>Counts for {weekday} until {time}</source>
            <translation>Cuenta para el {weekday} hasta las {time}</translation>
        </message>
        <message>
            <source>Counts for {weekday} until {date}, {time}</source>
            <translation>Cuenta para el {weekday} hasta el {date}, {time}</translation>
        </message>
        <message>
            <source>Today’s injection is done</source>
            <translation>La inyección de hoy está hecha</translation>
        </message>
        <message>
            <source>{name}’s injection today is done</source>
            <translation>La inyección de hoy de {name} está hecha</translation>
        </message>
        <message>
            <source>Done at {time}</source>
            <translation>Hecha a las {time}</translation>
        </message>
        <message>
            <source>by {name}</source>
            <comment>who gave the injection</comment>
            <translation>por {name}</translation>
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
            <source>Skipped today</source>
            <translation>Hoy se omite</translation>
        </message>
        <message>
            <source>Not given today</source>
            <translation>Hoy no se puso</translation>
        </message>
        <message>
            <source>No injection today</source>
            <translation>Hoy sin inyección</translation>
        </message>
        <message>
            <source>Told {moment}: {signs}.</source>
            <translation>Dicho {moment}: {signs}.</translation>
        </message>
        <message>
            <source>Do not inject until your doctor says so.</source>
            <translation>No se inyecte hasta que su médico lo diga.</translation>
        </message>
        <message>
            <source>Do not inject until the doctor says so.</source>
            <translation>No inyecte hasta que el médico lo diga.</translation>
        </message>
        <message>
            <source>Before the next injection</source>
            <translation>Antes de la siguiente inyección</translation>
        </message>
        <message>
            <source>Call before injecting</source>
            <translation>Llame antes de inyectar</translation>
        </message>
        <message>
            <source>The number is on the prescription</source>
            <translation>El número está en la receta</translation>
        </message>
        <message>
            <source>What did they say?</source>
            <translation>¿Qué le dijeron?</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <comment>a moment close by: yesterday at 20:06</comment>
            <translation>{day} a las {time}</translation>
        </message>
        <message>
            <source>Paused until the doctor says go on</source>
            <translation>En pausa hasta que el médico diga que siga</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused until {date}</source>
            <translation>En pausa hasta el {date}</translation>
        </message>
        <message>
            <source>No injection is expected. Paused days count neither way.</source>
            <translation>No se espera ninguna inyección. Los días de pausa no cuentan ni a favor ni en contra.</translation>
        </message>
        <message>
            <source>{name} said so</source>
            <comment>who asked for a pause</comment>
            <translation>lo dijo {name}</translation>
        </message>
        <message>
            <source>Paused by the doctor</source>
            <translation>En pausa por indicación del médico</translation>
        </message>
        <message>
            <source>Treatment is paused</source>
            <translation>El tratamiento está en pausa</translation>
        </message>
        <message>
            <source>End the pause…</source>
            <translation>Terminar la pausa…</translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Cada día</numerusform>
                <numerusform>Cada %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>From the prescription</source>
            <translation>Según la receta</translation>
        </message>
        <message>
            <source>Nothing due today</source>
            <translation>Hoy no toca</translation>
        </message>
        <message>
            <source>Your injection today</source>
            <translation>Su inyección de hoy</translation>
        </message>
        <message>
            <source>{name}’s injection today</source>
            <translation>La inyección de hoy de {name}</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <comment>the second of two injections</comment>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <source>On time: {first} to {last}</source>
            <translation>A tiempo: de {first} a {last}</translation>
        </message>
        <message>
            <source>Prescribed time: {time}</source>
            <translation>Hora indicada: {time}</translation>
        </message>
        <message>
            <source>Not today…</source>
            <translation>Hoy no…</translation>
        </message>
        <message>
            <source>An injection was begun</source>
            <translation>Hay una inyección empezada</translation>
        </message>
        <message>
            <source>Its place is told when you go on.</source>
            <translation>Su lugar se dice al continuar.</translation>
        </message>
        <message>
            <source>The places are being planned</source>
            <translation>Se están planeando los lugares</translation>
        </message>
        <message>
            <source>This takes a few seconds, once.</source>
            <translation>Tarda unos segundos, una sola vez.</translation>
        </message>
        <message>
            <source>No place is free today</source>
            <translation>Hoy no hay ningún lugar libre</translation>
        </message>
        <message>
            <source>All places rest or are closed. The body map says why.</source>
            <translation>Todos los lugares descansan o están cerrados. El mapa del cuerpo dice por qué.</translation>
        </message>
        <message>
            <source>Show the body map</source>
            <translation>Ver el mapa del cuerpo</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Sin usar todavía</translation>
        </message>
        <message numerus="yes">
            <source>Rested %n days</source>
            <translation>
                <numerusform>%n día de descanso</numerusform>
                <numerusform>%n días de descanso</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another</source>
            <translation>Elegir otro</translation>
        </message>
        <message>
            <source>It is past midnight. This day lasts until 04:00.</source>
            <translation>Ya pasó la medianoche. Este día dura hasta las 04:00.</translation>
        </message>
        <message>
            <source>{count} of {total} recorded</source>
            <translation>{count} de {total} registrados</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Próximo lugar</translation>
        </message>
        <message>
            <source>Suggested place</source>
            <translation>Lugar propuesto</translation>
        </message>
        <message>
            <source>No carton yet</source>
            <translation>Aún no hay ninguna caja</translation>
        </message>
        <message>
            <source>Add it, and you see how long it lasts and when to reorder.</source>
            <translation>Añádala y verá cuánto dura y cuándo pedir más.</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes left</source>
            <translation>
                <numerusform>Queda %n jeringa</numerusform>
                <numerusform>Quedan %n jeringas</numerusform>
            </translation>
        </message>
        <message>
            <source>Order a carton, or add one you have.</source>
            <translation>Pida una caja, o añada una que tenga.</translation>
        </message>
        <message>
            <source>Time to reorder. The last one is for {date}.</source>
            <translation>Es hora de pedir más. La última es para el {date}.</translation>
        </message>
        <message>
            <source>Reorder by {date}</source>
            <translation>Pida más antes del {date}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>nothing due</source>
            <translation>no toca</translation>
        </message>
        <message>
            <source>Correct this record</source>
            <translation>Corregir este registro</translation>
        </message>
        <message>
            <source>Something wrong?</source>
            <translation>¿Hay algún error?</translation>
        </message>
        <message>
            <source>When and where was it?</source>
            <translation>¿Cuándo y dónde fue?</translation>
        </message>
        <message>
            <source>Corrected. What was there before stays in the history.</source>
            <translation>Corregido. Lo anterior queda en el historial.</translation>
        </message>
        <message>
            <source>Taken back. It stays in the history.</source>
            <translation>Anulado. Queda en el historial.</translation>
        </message>
    </context>
    <context>
        <name>ClockDialog</name>
        <message>
            <source>Are you in the time of {city} now?</source>
            <translation>¿Está ahora en la hora de {city}?</translation>
        </message>
        <message>
            <source>Days that are over keep the time they had.</source>
            <translation>Los días que ya pasaron conservan la hora que tenían.</translation>
        </message>
        <message>
            <source>Keep the time of {city}</source>
            <translation>Conservar la hora de {city}</translation>
        </message>
        <message>
            <source>The dose would be due at {times} in {city}, no longer in {place}.</source>
            <translation>La dosis tocaría a las {times} de {city}, y ya no a las de {place}.</translation>
        </message>
        <message>
            <source>Use the time of {city}</source>
            <translation>Usar la hora de {city}</translation>
        </message>
        <message>
            <source>From {date} on, it goes by the time of {city}.</source>
            <translation>Desde el {date}, se guía por la hora de {city}.</translation>
        </message>
    </context>
</TS>
