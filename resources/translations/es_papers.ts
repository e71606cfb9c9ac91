<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Papers</name>
        <message>
            <source>printed {date}</source>
            <translation>impreso el {date}</translation>
        </message>
        <message>
            <source>born {date}</source>
            <translation>nacimiento: {date}</translation>
        </message>
        <message>
            <source>My medicines</source>
            <translation>Mis medicamentos</translation>
        </message>
        <message>
            <source>Take this list to every visit and hospital stay. Typed by the person or a helper; check it with your pharmacist.</source>
            <translation>Lleve esta lista a cada consulta y a cada hospitalización. La escribió la persona o quien le ayuda; revísela con su farmacéutico.</translation>
        </message>
        <message>
            <source>Medicines and supplements</source>
            <translation>Medicamentos y suplementos</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicamento</translation>
        </message>
        <message>
            <source>How much, how often</source>
            <translation>Cuánto y cada cuánto</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Recuerde</translation>
        </message>
        <message>
            <source>“Tell” means: say that you use both. It does not mean stop. A medicine without a note here is to be told of too; vitamins and herbal products belong on this list.</source>
            <translation>«Informe» quiere decir: diga que usa los dos. No quiere decir que deje de usarlo. También se informa de un medicamento sin nota aquí; las vitaminas y los productos de hierbas van en esta lista.</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Alergias</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Enfermedades y estados</translation>
        </message>
        <message>
            <source>None written down.</source>
            <translation>Nada anotado.</translation>
        </message>
        <message>
            <source>Questions for the doctor</source>
            <translation>Preguntas para el médico</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>A quién llamar</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Médico</translation>
        </message>
        <message>
            <source>Pharmacy</source>
            <translation>Farmacia</translation>
        </message>
        <message>
            <source>Anakinra (Kineret)</source>
            <translation>Anakinra (Kineret)</translation>
        </message>
        <message>
            <source>injected under the skin</source>
            <translation>se inyecta debajo de la piel</translation>
        </message>
        <message>
            <source>Call before the next dose: {reason}</source>
            <translation>Llame antes de la próxima dosis: {reason}</translation>
        </message>
        <message>
            <source>Tell: {reason}</source>
            <translation>Informe: {reason}</translation>
        </message>
        <message>
            <source>Told on {date}: {reason}</source>
            <translation>Informado el {date}: {reason}</translation>
        </message>
        <message>
            <source>Wallet card</source>
            <translation>Tarjeta para la cartera</translation>
        </message>
        <message>
            <source>Cut along the broken line, fold in the middle. One for your wallet, one for somebody who helps you.</source>
            <translation>Corte por la línea de puntos y doble por la mitad. Una para su cartera, otra para quien le ayuda.</translation>
        </message>
        <message>
            <source>Printed {date}. Print a new one when something changes.</source>
            <translation>Impresa el {date}. Imprima otra cuando algo cambie.</translation>
        </message>
        <message>
            <source>fold</source>
            <translation>doblar</translation>
        </message>
        <message>
            <source>I use ANAKINRA (Kineret)</source>
            <translation>Uso ANAKINRA (Kineret)</translation>
        </message>
        <message>
            <source>An interleukin blocker, injected under the skin.</source>
            <translation>Un bloqueador de la interleucina, inyectado debajo de la piel.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Además</translation>
        </message>
        <message>
            <source>Fever or infection? Please call my doctor.</source>
            <translation>¿Fiebre o infección? Llame a mi médico, por favor.</translation>
        </message>
        <message>
            <source>Please ask my doctor before</source>
            <translation>Pregunte a mi médico antes de</translation>
        </message>
        <message>
            <source>any vaccine (no live ones)</source>
            <translation>cualquier vacuna (ninguna viva)</translation>
        </message>
        <message>
            <source>surgery, dental surgery too</source>
            <translation>una operación, también dental</translation>
        </message>
        <message>
            <source>a new medicine</source>
            <translation>un medicamento nuevo</translation>
        </message>
        <message>
            <source>Also uses: {medicines}</source>
            <translation>También usa: {medicines}</translation>
        </message>
        <message>
            <source>none written down</source>
            <translation>nada anotado</translation>
        </message>
        <message>
            <source>Poison control</source>
            <translation>Envenenamientos</translation>
        </message>
        <message>
            <source>This line is 10 cm long when the sheet is printed in its true size (100 %).</source>
            <translation>Esta línea mide 10 cm si la hoja se imprime en su tamaño real (100 %).</translation>
        </message>
        <message>
            <source>Card {number} of {cards}</source>
            <translation>Tarjeta {number} de {cards}</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Write it down, and hand the card back</source>
            <translation>Anótelo y devuelva la tarjeta</translation>
        </message>
        <message>
            <source>Printed {moment}. Later changes are not on this card.</source>
            <translation>Impresa el {moment}. Los cambios posteriores no están en esta tarjeta.</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n years</source>
            <translation>
                <numerusform>{name}, %n año</numerusform>
                <numerusform>{name}, %n años</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand-over card, {days}</source>
            <translation>Tarjeta de relevo, {days}</translation>
        </message>
        <message>
            <source>Hand-over card for {name}, {days}</source>
            <translation>Tarjeta de relevo para {name}, {days}</translation>
        </message>
        <message>
            <source>see the app</source>
            <translation>vea la aplicación</translation>
        </message>
        <message>
            <source>{day}: {place}</source>
            <translation>{day}: {place}</translation>
        </message>
        <message>
            <source>Who handed over:</source>
            <translation>Quién da el relevo:</translation>
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
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>All of it?</source>
            <translation>¿Completa?</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <source>Summary for a call</source>
            <translation>Resumen para una llamada</translation>
        </message>
        <message>
            <source>Written down by the person or a helper. You decide what you read out.</source>
            <translation>Lo anotó la persona o quien le ayuda. Usted decide qué lee en voz alta.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Nothing was written down in these days.</source>
            <translation>En estos días no se anotó nada.</translation>
        </message>
        <message>
            <source>Notes from the call</source>
            <translation>Notas de la llamada</translation>
        </message>
        <message>
            <source>Date, who answered</source>
            <translation>Fecha, quién contestó</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Qué le dijeron</translation>
        </message>
        <message>
            <source>Number of the report</source>
            <translation>Número de la notificación</translation>
        </message>
        <message>
            <source>The medicine</source>
            <translation>El medicamento</translation>
        </message>
        <message>
            <source>Used since</source>
            <translation>Se usa desde</translation>
        </message>
        <message>
            <source>Lots used</source>
            <translation>Lotes usados</translation>
        </message>
        <message>
            <source>not written down</source>
            <translation>sin anotar</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>La persona</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Edad</translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
        <message>
            <source>Other medicines</source>
            <translation>Otros medicamentos</translation>
        </message>
        <message>
            <source>{number}, or www.fda.gov/Safety/MedWatch</source>
            <translation>{number}, o www.fda.gov/Safety/MedWatch</translation>
        </message>
        <message>
            <source>FDA MedWatch</source>
            <translation>MedWatch de la FDA</translation>
        </message>
        <message>
            <source>You or your doctor may report a serious side effect to FDA MedWatch.</source>
            <translation>Usted o su médico pueden comunicar un efecto secundario grave a MedWatch de la FDA.</translation>
        </message>
        <message>
            <source>Ask your doctor or pharmacist where side effects are reported in your country.</source>
            <translation>Pregunte a su médico o farmacéutico dónde se comunican los efectos secundarios en su país.</translation>
        </message>
        <message>
            <source>doctor told {date}</source>
            <translation>médico informado el {date}</translation>
        </message>
        <message>
            <source>still there</source>
            <translation>sigue</translation>
        </message>
        <message>
            <source>{lot} (good until {date})</source>
            <translation>{lot} (vence el {date})</translation>
        </message>
        <message>
            <source>Dose: see the label</source>
            <translation>Dosis: vea la etiqueta</translation>
        </message>
        <message>
            <source>{amount} of anakinra, {schedule}</source>
            <translation>{amount} de anakinra, {schedule}</translation>
        </message>
        <message>
            <source>Allergies: {allergies}</source>
            <translation>Alergias: {allergies}</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes for each dose: {amounts}. Each goes in its own place.</source>
            <translation>
                <numerusform>%n jeringa para cada dosis: {amounts}.</numerusform>
                <numerusform>%n jeringas para cada dosis: {amounts}. Cada una va en su propio lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>No syringe is left. Call the pharmacy: {number}.</source>
            <translation>No queda ninguna jeringa. Llame a la farmacia: {number}.</translation>
        </message>
        <message>
            <source>Paused from {date} on: no dose is planned until the pause is ended.</source>
            <translation>En pausa desde el {date}: no hay ninguna dosis prevista hasta que termine la pausa.</translation>
        </message>
        <message>
            <source>Paused, {days}: no dose is planned on these days.</source>
            <translation>En pausa, {days}: no hay ninguna dosis prevista en estos días.</translation>
        </message>
        <message>
            <source>No syringe is left. Call the pharmacy.</source>
            <translation>No queda ninguna jeringa. Llame a la farmacia.</translation>
        </message>
        <message>
            <source>The last one is not given whole: set it as you were shown, and throw the rest away. Check it with the leaflet in the carton.</source>
            <translation>La última no se pone entera: ajústela como le enseñaron y deseche el resto. Compruébelo con el folleto de la caja.</translation>
        </message>
        <message>
            <source>On time: {spans}, by the clock of {city}.</source>
            <translation>A tiempo: {spans}, según el reloj de {city}.</translation>
        </message>
        <message>
            <source>{day}, syringe {number} of {count}</source>
            <translation>{day}, jeringa {number} de {count}</translation>
        </message>
        <message>
            <source>{day}, {number} of {count}</source>
            <translation>{day}, {number} de {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n syringes left. Keep them in the refrigerator.</source>
            <translation>
                <numerusform>Queda %n jeringa. Guárdela en el refrigerador.</numerusform>
                <numerusform>Quedan %n jeringas. Guárdelas en el refrigerador.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not the whole syringe: set the dose as you were shown, and throw the rest away. Check it with the leaflet in the carton.</source>
            <translation>No la jeringa entera: ajuste la dosis como le enseñaron y deseche el resto. Compruébelo con el folleto de la caja.</translation>
        </message>
        <message>
            <source>One whole syringe. Push until it stops.</source>
            <translation>Una jeringa entera. Empuje hasta el tope.</translation>
        </message>
        <message numerus="yes">
            <source>%n whole syringes. Push each until it stops.</source>
            <translation>
                <numerusform>%n jeringa entera. Empuje hasta el tope.</numerusform>
                <numerusform>%n jeringas enteras. Empuje cada una hasta el tope.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgotten? Give it as soon as you remember. If it is almost time for the next one, skip it. Never two doses to make up.</source>
            <translation>¿Se olvidó? Póngala en cuanto se acuerde. Si ya casi es hora de la próxima, sáltesela. Nunca dos dosis para compensar.</translation>
        </message>
        <message>
            <source>On time: {spans}.</source>
            <translation>A tiempo: {spans}.</translation>
        </message>
        <message>
            <source>{name} was shown how on {date}.</source>
            <translation>A {name} le enseñaron cómo hacerlo el {date}.</translation>
        </message>
        <message>
            <source>Nobody injects before a doctor, nurse or pharmacist has shown them how.</source>
            <translation>Nadie inyecta antes de que un médico, enfermero o farmacéutico le enseñe cómo.</translation>
        </message>
        <message>
            <source>Left and right are {name}’s own. Not near a vein you can see, not on sore, red or hard skin.</source>
            <translation>La izquierda y la derecha son las de {name}. No cerca de una vena visible ni en piel adolorida, roja o dura.</translation>
        </message>
        <message>
            <source>Keep off: {places}.</source>
            <translation>No inyecte en: {places}.</translation>
        </message>
        <message>
            <source>Fever, infection, a serious sign? Call the doctor before you inject.</source>
            <translation>¿Fiebre, infección, una señal grave? Llame al médico antes de inyectar.</translation>
        </message>
        <message numerus="yes">
            <source>Take the syringe out %n minutes before</source>
            <translation>
                <numerusform>Saque la jeringa %n minuto antes</numerusform>
                <numerusform>Saque la jeringa %n minutos antes</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear? If cloudy, coloured or with bits, do not use it. Do not shake it</source>
            <translation>¿Transparente? Si está turbia, con color o con fragmentos, no la use. No la agite</translation>
        </message>
        <message>
            <source>Wash your hands. Wipe the skin from the middle outward, let it dry</source>
            <translation>Lávese las manos. Limpie la piel del centro hacia afuera y deje secar</translation>
        </message>
        <message>
            <source>Pinch a fold if you can, quick in, 45 to 90 degrees</source>
            <translation>Tome un pliegue si puede; entre rápido, de 45 a 90 grados</translation>
        </message>
        <message>
            <source>Let go of the skin, push slowly</source>
            <translation>Suelte la piel, empuje despacio</translation>
        </message>
        <message>
            <source>Dry gauze. No cap back on. Syringe into the sharps box</source>
            <translation>Gasa seca. No vuelva a tapar. La jeringa, al recipiente de objetos punzantes</translation>
        </message>
        <message>
            <source>{doctor}: fever, chills, sore throat, cough, chest pain, rash, hot red skin</source>
            <translation>{doctor}: fiebre, escalofríos, dolor de garganta, tos, dolor de pecho, sarpullido, piel roja y caliente</translation>
        </message>
        <message>
            <source>Emergency number</source>
            <translation>Número de emergencias</translation>
        </message>
        <message>
            <source>collapsed, hard to breathe, swollen face, tongue or throat</source>
            <translation>desmayo, dificultad para respirar, cara, lengua o garganta hinchadas</translation>
        </message>
        <message>
            <source>poison control: too much, two doses</source>
            <translation>centro de control de envenenamiento: demasiado, dos dosis</translation>
        </message>
        <message>
            <source>Medicines list</source>
            <translation>Lista de medicamentos</translation>
        </message>
        <message>
            <source>Hand-over card</source>
            <translation>Tarjeta de relevo</translation>
        </message>
        <message>
            <source>Paper from Anakinra Desktop</source>
            <translation>Hoja de Anakinra Desktop</translation>
        </message>
        <message>
            <source>All of it stands on a later page.</source>
            <translation>Todo está en una página posterior.</translation>
        </message>
        <message>
            <source>Questions for the visit</source>
            <translation>Preguntas para la consulta</translation>
        </message>
        <message>
            <source>Other medicines and questions</source>
            <translation>Otros medicamentos y preguntas</translation>
        </message>
        <message>
            <source>Conditions: {conditions}</source>
            <translation>Enfermedades y estados: {conditions}</translation>
        </message>
        <message>
            <source>Other medicines and supplements</source>
            <translation>Otros medicamentos y suplementos</translation>
        </message>
        <message>
            <source>Is this {name}? Ask your pharmacist</source>
            <translation>¿Es {name}? Pregunte en la farmacia</translation>
        </message>
        <message>
            <source>your country’s center: too much, two doses; then the doctor</source>
            <translation>el centro de su país: demasiado, dos dosis; después el médico</translation>
        </message>
        <message>
            <source>Last injection up to the newest sign</source>
            <translation>Última inyección hasta la señal más reciente</translation>
        </message>
        <message>
            <source>Last injection of all</source>
            <translation>La última inyección</translation>
        </message>
        <message>
            <source>Calls to the doctor</source>
            <translation>Llamadas al médico</translation>
        </message>
        <message>
            <source>{when}: {why}. Not answered yet: call before the next injection.</source>
            <translation>{when}: {why}. Aún sin respuesta: llame antes de la próxima inyección.</translation>
        </message>
        <message>
            <source>{when}: {why}. Answered on {answered}: {answer}</source>
            <translation>{when}: {why}. Respuesta el {answered}: {answer}</translation>
        </message>
        <message>
            <source>A sign of an allergic reaction</source>
            <translation>Una señal de reacción alérgica</translation>
        </message>
        <message>
            <source>by {name}</source>
            <comment>who answered a call</comment>
            <translation>por {name}</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Papers to print</source>
            <translation>Hojas para imprimir</translation>
        </message>
        <message>
            <source>Which paper?</source>
            <translation>¿Qué hoja?</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Idioma de la hoja</translation>
        </message>
        <message>
            <source>For whom? May be left empty</source>
            <translation>¿Para quién? Puede dejarse vacío</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>How many days</source>
            <translation>Cuántos días</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Show birth date and age</source>
            <translation>Mostrar la fecha de nacimiento y la edad</translation>
        </message>
        <message>
            <source>The last day lies before the first one.</source>
            <translation>El último día está antes del primero.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n days.</source>
            <translation>
                <numerusform>Como mucho %n día.</numerusform>
                <numerusform>Como mucho %n días.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>These are more than {most} days.</source>
            <translation>Son más de {most} días.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Makes a paper as a PDF: the medicines list, the wallet card, a summary for a call about side effects, a hand-over card for the days from --from to --to, or templates in true size of one zone or all. Private items are left out unless --with-private is given.</source>
            <translation>Hace una hoja en PDF: la lista de medicamentos, la tarjeta para la cartera, un resumen para una llamada sobre efectos secundarios, una tarjeta de relevo para los días de --from a --to, o plantillas a tamaño real de una zona o de todas. Lo privado se deja fuera, salvo con --with-private.</translation>
        </message>
    </context>
</TS>
