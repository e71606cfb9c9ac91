<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>FirstRun</name>
        <message>
            <source>Read on this day; change it if it was another</source>
            <translation>Leído este día; cámbielo si fue otro</translation>
        </message>
        <message>
            <source>my prescriber</source>
            <translation>quien me receta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Who is treated with anakinra?</source>
            <translation>¿Quién recibe anakinra?</translation>
        </message>
        <message>
            <source>You, or the person you look after. It stays on this computer.</source>
            <translation>Usted, o la persona que cuida. No sale de este equipo.</translation>
        </message>
        <message>
            <source>Say “an-a-KIN-ra”. Its brand name is Kineret. This app reminds, guides and records; it does not replace your doctor or the leaflet.</source>
            <translation>Su marca es Kineret. Esta aplicación recuerda, guía y anota; no sustituye a su médico ni al prospecto.</translation>
        </message>
        <message>
            <source>This sign stands beside the name on every page.</source>
            <translation>Este signo acompaña al nombre en todas las páginas.</translation>
        </message>
        <message>
            <source>Type the name first.</source>
            <translation>Primero escriba el nombre.</translation>
        </message>
        <message>
            <source>Who injects</source>
            <translation>Quién inyecta</translation>
        </message>
        <message>
            <source>Who injects?</source>
            <translation>¿Quién pone la inyección?</translation>
        </message>
        <message>
            <source>It decides the words and the places on the body.</source>
            <translation>De eso dependen las palabras y los lugares del cuerpo.</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>Sin ayuda</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>The name of who injects</source>
            <translation>El nombre de quien inyecta</translation>
        </message>
        <message>
            <source>Who injects {name}?</source>
            <translation>¿Quién le pone la inyección a {name}?</translation>
        </message>
        <message>
            <source>Thighs and stomach; with a helper also arms and buttocks.</source>
            <translation>Muslos y abdomen; con ayuda, también brazos y nalgas.</translation>
        </message>
        <message>
            <source>Choose one first.</source>
            <translation>Primero elija una opción.</translation>
        </message>
        <message>
            <source>Leaflet and training</source>
            <translation>Prospecto y práctica</translation>
        </message>
        <message>
            <source>Before the first injection</source>
            <translation>Antes de la primera inyección</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Was the leaflet in the carton read?</source>
            <translation>¿Se leyó el prospecto que viene en la caja?</translation>
        </message>
        <message>
            <source>Did a doctor, nurse or pharmacist show how to inject?</source>
            <translation>¿Un médico, enfermero o farmacéutico enseñó cómo inyectar?</translation>
        </message>
        <message>
            <source>On what day, roughly?</source>
            <translation>¿Qué día, más o menos?</translation>
        </message>
        <message>
            <source>The leaflet comes with each carton. Keep it.</source>
            <translation>El prospecto viene en cada caja. Guárdelo.</translation>
        </message>
        <message>
            <source>Did a doctor, nurse or pharmacist show {name} how to inject?</source>
            <translation>¿Un médico, enfermero o farmacéutico enseñó a {name} cómo inyectar?</translation>
        </message>
        <message>
            <source>Answer both questions first.</source>
            <translation>Primero responda las dos preguntas.</translation>
        </message>
        <message>
            <source>Type the day first; about is fine.</source>
            <translation>Primero escriba el día; basta con aproximarse.</translation>
        </message>
        <message>
            <source>You can go on here. Before the first injection:</source>
            <translation>Aquí puede continuar. Antes de la primera inyección:</translation>
        </message>
        <message>
            <source>Body map</source>
            <translation>Mapa del cuerpo</translation>
        </message>
        <message>
            <source>For a map that fits</source>
            <translation>Para un mapa a su medida</translation>
        </message>
        <message>
            <source>So that 2.5 cm on the map is 2.5 cm on the skin. You can leave this empty.</source>
            <translation>Para que 2.5 cm en el mapa sean 2.5 cm en la piel. Puede dejarlo vacío.</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Estatura</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Woman or girl</source>
            <translation>Mujer o niña</translation>
        </message>
        <message>
            <source>Man or boy</source>
            <translation>Hombre o niño</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Build of the figure</source>
            <translation>Forma de la figura</translation>
        </message>
        <message>
            <source>The places are laid out in real centimetres.</source>
            <translation>Los lugares están en centímetros reales.</translation>
        </message>
        <message>
            <source>First carton</source>
            <translation>Primera caja</translation>
        </message>
        <message>
            <source>What does the carton say?</source>
            <translation>¿Qué dice la caja?</translation>
        </message>
        <message>
            <source>Then the app counts, and tells when to reorder.</source>
            <translation>Así la aplicación cuenta y avisa cuándo pedir más.</translation>
        </message>
        <message>
            <source>An example. Yours may look different.</source>
            <translation>Un ejemplo. La suya puede ser distinta.</translation>
        </message>
        <message>
            <source>Copy the date from the carton, or press “Without a carton”.</source>
            <translation>Copie la fecha de la caja, o pulse «Sin caja».</translation>
        </message>
        <message>
            <source>Prescription</source>
            <translation>Receta</translation>
        </message>
        <message>
            <source>What does the label on the box say?</source>
            <translation>¿Qué dice la etiqueta de la caja?</translation>
        </message>
        <message>
            <source>Copy it. This app never works out a dose.</source>
            <translation>Cópielo. Esta aplicación nunca calcula una dosis.</translation>
        </message>
        <message>
            <source>How much each time?</source>
            <translation>¿Cuánto cada vez?</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>¿Cada cuánto?</translation>
        </message>
        <message>
            <source>Once a day</source>
            <translation>Una vez al día</translation>
        </message>
        <message>
            <source>Every 2 days</source>
            <translation>Cada 2 días</translation>
        </message>
        <message>
            <source>Twice a day</source>
            <translation>Dos veces al día</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>Every how many days?</source>
            <translation>¿Cada cuántos días?</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>How many times on such a day?</source>
            <translation>¿Cuántas veces en ese día?</translation>
        </message>
        <message>
            <source>times</source>
            <translation>veces</translation>
        </message>
        <message>
            <source>My prescriber or pharmacist set this</source>
            <translation>Lo fijó quien receta o mi farmacéutico</translation>
        </message>
        <message>
            <source>On which day?</source>
            <translation>¿Qué día?</translation>
        </message>
        <message>
            <source>Can’t find it, or it looks different? Ask your doctor or pharmacist before you start.</source>
            <translation>¿No lo encuentra, o es distinto? Pregunte a su médico o farmacéutico antes de empezar.</translation>
        </message>
        <message>
            <source>Type the amount first.</source>
            <translation>Primero escriba la cantidad.</translation>
        </message>
        <message>
            <source>Say how often first.</source>
            <translation>Primero diga cada cuánto.</translation>
        </message>
        <message>
            <source>Tick that your prescriber set how often, with the day.</source>
            <translation>Marque que quien receta fijó cada cuánto, con el día.</translation>
        </message>
        <message numerus="yes">
            <source>that is %n whole syringes</source>
            <translation>
                <numerusform>es %n jeringa entera</numerusform>
                <numerusform>son %n jeringas enteras</numerusform>
            </translation>
        </message>
        <message>
            <source>that is half a syringe</source>
            <translation>es media jeringa</translation>
        </message>
        <message>
            <source>that is a part of one syringe</source>
            <translation>es una parte de una jeringa</translation>
        </message>
        <message numerus="yes">
            <source>that is more than %n syringes</source>
            <translation>
                <numerusform>es más de %n jeringa</numerusform>
                <numerusform>es más de %n jeringas</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>At what time of day?</source>
            <translation>¿A qué hora del día?</translation>
        </message>
        <message>
            <source>Best is the same time each day.</source>
            <translation>Lo mejor es la misma hora cada día.</translation>
        </message>
        <message>
            <source>Which place’s clock? Type a large city near you</source>
            <translation>¿El reloj de qué lugar? Escriba una ciudad grande cercana</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>When is the next injection?</source>
            <translation>¿Cuándo es la próxima inyección?</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>¿Qué día?</translation>
        </message>
        <message>
            <source>Two hours before and after count as on time.</source>
            <translation>Dos horas antes y después cuentan como a tiempo.</translation>
        </message>
        <message>
            <source>Type the time first.</source>
            <translation>Primero escriba la hora.</translation>
        </message>
        <message>
            <source>Say when the next injection is first.</source>
            <translation>Primero diga cuándo es la próxima inyección.</translation>
        </message>
        <message>
            <source>Choose one from the list that opens.</source>
            <translation>Elija uno de la lista que se abre.</translation>
        </message>
        <message>
            <source>On the clock of {city}, where it is {time} now</source>
            <translation>Según el reloj de {city}, donde ahora son las {time}</translation>
        </message>
        <message>
            <source>The first one: {day}, {time}</source>
            <translation>La primera: {day}, {time}</translation>
        </message>
        <message>
            <source>Time {number}</source>
            <translation>Hora {number}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Finish later</source>
            <translation>Terminar después</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Step {number} of {total}</source>
            <translation>Paso {number} de {total}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Without a carton</source>
            <translation>Sin caja</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Para empezar</translation>
        </message>
        <message>
            <source>About two minutes</source>
            <translation>Unos dos minutos</translation>
        </message>
        <message>
            <source>What you type stays on this computer.</source>
            <translation>Lo que escribe no sale de este equipo.</translation>
        </message>
        <message>
            <source>{name}, done</source>
            <translation>{name}, listo</translation>
        </message>
        <message>
            <source>{name}, now</source>
            <translation>{name}, ahora</translation>
        </message>
    </context>
    <context>
        <name>LabelPicture</name>
        <message>
            <source>A picture of a box whose label shows what is asked for here.</source>
            <translation>Dibujo de una caja cuya etiqueta muestra lo que se pregunta aquí.</translation>
        </message>
        <message>
            <source>7 prefilled syringes</source>
            <translation>7 jeringas prellenadas</translation>
        </message>
        <message>
            <source>Corner Pharmacy</source>
            <translation>Farmacia del Centro</translation>
        </message>
        <message>
            <source>INJECT UNDER THE SKIN</source>
            <translation>INYECTAR BAJO LA PIEL</translation>
        </message>
        <message>
            <source>ONCE A DAY</source>
            <translation>UNA VEZ AL DÍA</translation>
        </message>
    </context>
</TS>
