<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Reminder</name>
        <message>
            <source>In 15 minutes</source>
            <translation>En 15 minutos</translation>
        </message>
        <message>
            <source>Had it, or not today</source>
            <translation>Ya está, o hoy no</translation>
        </message>
        <message>
            <source>Close this reminder</source>
            <translation>Cerrar este recordatorio</translation>
        </message>
        <message>
            <source>Finish or close this first.</source>
            <translation>Termine o cierre esto primero.</translation>
        </message>
        <message>
            <source>Remind me in 15 minutes</source>
            <translation>Recordármelo en 15 minutos</translation>
        </message>
        <message>
            <source>No more reminders for this one</source>
            <translation>No recordarme más esta</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Abrir la ventana</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergencia</translation>
        </message>
        <message>
            <source>Quit (no reminders until you open it again)</source>
            <translation>Salir (sin recordatorios hasta que la abra de nuevo)</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>Open and start</source>
            <translation>Abrir y empezar</translation>
        </message>
        <message>
            <source>Start injection</source>
            <translation>Empezar la inyección</translation>
        </message>
        <message>
            <source>Time for the injections of {names}</source>
            <translation>Es hora de las inyecciones de {names}</translation>
        </message>
        <message>
            <source>Call the doctor before you inject: {names}.</source>
            <translation>Llame al médico antes de inyectar: {names}.</translation>
        </message>
        <message>
            <source>Call before you inject</source>
            <translation>Llame antes de inyectar</translation>
        </message>
        <message>
            <source>{name}: call before you inject</source>
            <translation>{name}: llame antes de inyectar</translation>
        </message>
        <message>
            <source>What the doctor says is not recorded yet.</source>
            <translation>Todavía no está registrado lo que dice el médico.</translation>
        </message>
        <message>
            <source>Time for your injection</source>
            <translation>Es hora de su inyección</translation>
        </message>
        <message>
            <source>Time for {name}’s injection</source>
            <translation>Es hora de la inyección de {name}</translation>
        </message>
        <message>
            <source>It is time</source>
            <translation>Es la hora</translation>
        </message>
        <message>
            <source>Next dose {day} at {time}</source>
            <comment>day: today, tomorrow, on Thursday</comment>
            <translation>Próxima dosis: {day} a las {time}</translation>
        </message>
        <message>
            <source>Next time: {day} at {time}</source>
            <comment>day: today, tomorrow, on Thursday</comment>
            <translation>Próxima vez: {day} a las {time}</translation>
        </message>
        <message>
            <source>today’s dose is recorded</source>
            <translation>la dosis de hoy está registrada</translation>
        </message>
        <message>
            <source>a dose is late, nothing is recorded yet</source>
            <translation>una dosis va con retraso, todavía no hay nada registrado</translation>
        </message>
        <message>
            <source>a dose is due</source>
            <translation>toca una dosis</translation>
        </message>
        <message>
            <source>it is time</source>
            <translation>es la hora</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Open the app with the passphrase. Until then it can’t remind you.</source>
            <translation>Abra la aplicación con la frase de contraseña. Hasta entonces no puede recordarle nada.</translation>
        </message>
        <message>
            <source>The app is still here</source>
            <translation>La aplicación sigue aquí</translation>
        </message>
        <message>
            <source>It goes on, so that it can remind you. To end it, choose Quit in its menu here.</source>
            <translation>Sigue en marcha para poder recordarle. Para terminarla, elija Salir en su menú, aquí.</translation>
        </message>
        <message>
            <source>It is time to look first</source>
            <translation>Es hora de mirar primero</translation>
        </message>
        <message>
            <source>Open the app before you go on.</source>
            <translation>Abra la aplicación antes de seguir.</translation>
        </message>
        <message>
            <source>Open the app to see what for.</source>
            <translation>Abra la aplicación para ver de qué.</translation>
        </message>
        <message>
            <source>Due now, {time}</source>
            <translation>Toca ahora, {time}</translation>
        </message>
        <message>
            <source>Due {day} at {time}. Nothing is recorded yet.</source>
            <comment>day: today, yesterday, on Thursday</comment>
            <translation>Tocaba {day} a las {time}. Todavía no hay nada registrado.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Remind me when it is time</source>
            <translation>Recordármelo cuando sea la hora</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <source>“It is time”</source>
            <translation>«Es la hora»</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para qué es</translation>
        </message>
        <message>
            <source>Again, while nothing is recorded</source>
            <translation>Otra vez, mientras no haya nada registrado</translation>
        </message>
        <message>
            <source>With a sound</source>
            <translation>Con un sonido</translation>
        </message>
        <message>
            <source>Go on when the window is closed</source>
            <translation>Seguir cuando se cierra la ventana</translation>
        </message>
        <message>
            <source>At the time of each dose, as long as the app runs.</source>
            <translation>A la hora de cada dosis, mientras la aplicación esté en marcha.</translation>
        </message>
        <message>
            <source>“It is time” names no medicine and no person. Your system still shows the app’s name.</source>
            <translation>«Es la hora» no nombra ningún medicamento ni a nadie. Su sistema muestra igual el nombre de la aplicación.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n more times, then it is quiet.</source>
            <translation>
                <numerusform>Como mucho %n vez más, después calla.</numerusform>
                <numerusform>Como mucho %n veces más, después calla.</numerusform>
            </translation>
        </message>
        <message>
            <source>This desktop has no place for that. Leave the window open, or make it small.</source>
            <translation>Este escritorio no tiene lugar para eso. Deje la ventana abierta, o minimícela.</translation>
        </message>
        <message>
            <source>A small picture stays beside the clock. Quit in its menu ends the app; then no reminder comes.</source>
            <translation>Queda un dibujo pequeño junto al reloj. Salir, en su menú, termina la aplicación; entonces no llega ningún recordatorio.</translation>
        </message>
        <message>
            <source>Meanwhile your record opens without its passphrase.</source>
            <translation>Mientras tanto su registro se abre sin la frase de contraseña.</translation>
        </message>
        <message>
            <source>Not again</source>
            <translation>No repetir</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
    </context>
</TS>
