<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Visits</name>
        <message>
            <source>prescription</source>
            <translation>con receta</translation>
        </message>
        <message>
            <source>without prescription</source>
            <translation>sin receta</translation>
        </message>
        <message>
            <source>vitamin</source>
            <translation>vitamina</translation>
        </message>
        <message>
            <source>supplement</source>
            <translation>suplemento</translation>
        </message>
        <message>
            <source>herbal product</source>
            <translation>producto de hierbas</translation>
        </message>
        <message>
            <source>Anakinra (Kineret)</source>
            <translation>Anakinra (Kineret)</translation>
        </message>
        <message>
            <source>Proteins made from bacteria (E. coli)</source>
            <translation>Proteínas hechas con bacterias (E. coli)</translation>
        </message>
        <message>
            <source>Latex</source>
            <translation>Látex</translation>
        </message>
        <message>
            <source>A medicine</source>
            <translation>Un medicamento</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>An infection</source>
            <translation>Una infección</translation>
        </message>
        <message>
            <source>Infections that keep coming back</source>
            <translation>Infecciones que se repiten</translation>
        </message>
        <message>
            <source>Tuberculosis, now or before</source>
            <translation>Tuberculosis, ahora o antes</translation>
        </message>
        <message>
            <source>Asthma</source>
            <translation>Asma</translation>
        </message>
        <message>
            <source>HIV infection or AIDS</source>
            <translation>Infección por VIH o sida</translation>
        </message>
        <message>
            <source>Kidney disease</source>
            <translation>Enfermedad de los riñones</translation>
        </message>
        <message>
            <source>Pregnant</source>
            <translation>Embarazo</translation>
        </message>
        <message>
            <source>Planning a pregnancy</source>
            <translation>Planea un embarazo</translation>
        </message>
        <message>
            <source>Breastfeeding</source>
            <translation>Da el pecho</translation>
        </message>
        <message>
            <source>Cancer, now or before</source>
            <translation>Cáncer, ahora o antes</translation>
        </message>
        <message>
            <source>Raised liver enzymes, now or before</source>
            <translation>Enzimas del hígado elevadas, ahora o antes</translation>
        </message>
        <message>
            <source>Low white blood cells (neutrophils)</source>
            <translation>Glóbulos blancos bajos (neutrófilos)</translation>
        </message>
        <message>
            <source>since {month}</source>
            <translation>desde {month}</translation>
        </message>
        <message>
            <source>Visit to the doctor</source>
            <translation>Consulta con el médico</translation>
        </message>
        <message>
            <source>Surgery</source>
            <translation>Operación</translation>
        </message>
        <message>
            <source>Dentist</source>
            <translation>Dentista</translation>
        </message>
        <message>
            <source>Vaccine</source>
            <translation>Vacuna</translation>
        </message>
        <message>
            <source>Blood test</source>
            <translation>Análisis de sangre</translation>
        </message>
        <message>
            <source>{kind}: {what}</source>
            <translation>{kind}: {what}</translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>Sin fecha todavía</translation>
        </message>
        <message>
            <source>White cells (neutrophils)</source>
            <translation>Glóbulos blancos (neutrófilos)</translation>
        </message>
        <message numerus="yes">
            <source>%n items left out at your wish.</source>
            <translation>
                <numerusform>Se dejó fuera %n dato, como usted quiso.</numerusform>
                <numerusform>Se dejaron fuera %n datos, como usted quiso.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also in use: {medicine}</source>
            <translation>También se usa: {medicine}</translation>
        </message>
        <message>
            <source>Call the doctor before the next dose of anakinra and say that both are used.</source>
            <translation>Llame al médico antes de la próxima dosis de anakinra y diga que se usan los dos.</translation>
        </message>
        <message>
            <source>Allergy: {what}</source>
            <translation>Alergia: {what}</translation>
        </message>
        <message>
            <source>Do not start anakinra. Call the doctor and say so.</source>
            <translation>No empiece con anakinra. Llame al médico y dígaselo.</translation>
        </message>
        <message>
            <source>Call the doctor before the next injection and tell of it.</source>
            <translation>Llame al médico antes de la próxima inyección e infórmele de ella.</translation>
        </message>
        <message>
            <source>Call the doctor and say that anakinra is used.</source>
            <translation>Llame al médico y diga que se usa anakinra.</translation>
        </message>
        <message>
            <source>A live vaccine: no live vaccines during treatment. Ask the doctor first.</source>
            <translation>Una vacuna viva: ninguna vacuna viva durante el tratamiento. Pregunte antes al médico.</translation>
        </message>
        <message>
            <source>No vaccine without asking the doctor first.</source>
            <translation>Ninguna vacuna sin preguntar antes al médico.</translation>
        </message>
        <message>
            <source>Say before it that anakinra is used.</source>
            <translation>Diga antes que se usa anakinra.</translation>
        </message>
        <message>
            <source>Take it off the list …</source>
            <translation>Quitarlo de la lista …</translation>
        </message>
        <message>
            <source>Saved: {what}.</source>
            <translation>Guardado: {what}.</translation>
        </message>
        <message>
            <source>Told doctor or pharmacist on; leave empty if not yet</source>
            <translation>Médico o farmacéutico informado el; déjelo vacío si todavía no</translation>
        </message>
        <message>
            <source>Take it off the list?</source>
            <translation>¿Quitarlo de la lista?</translation>
        </message>
        <message>
            <source>{what}. It stays to be seen in the record, with your reason.</source>
            <translation>{what}. Queda visible en el registro, con su motivo.</translation>
        </message>
        <message>
            <source>Yes, take it off</source>
            <translation>Sí, quitarlo</translation>
        </message>
        <message>
            <source>Why? In a few words</source>
            <translation>¿Por qué? En pocas palabras</translation>
        </message>
        <message>
            <source>Say why first, in a few words.</source>
            <translation>Diga antes por qué, en pocas palabras.</translation>
        </message>
        <message>
            <source>Off the list: {what}.</source>
            <translation>Fuera de la lista: {what}.</translation>
        </message>
        <message>
            <source>Change: {what}</source>
            <translation>Cambiar: {what}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a medicine</source>
            <translation>Añadir un medicamento</translation>
        </message>
        <message>
            <source>Change a medicine</source>
            <translation>Cambiar un medicamento</translation>
        </message>
        <message>
            <source>Everything counts: on prescription or not, vitamins, supplements and herbal products.</source>
            <translation>Todo cuenta: con receta o sin ella, vitaminas, suplementos y productos de hierbas.</translation>
        </message>
        <message>
            <source>Name, as it stands on the package</source>
            <translation>Nombre, como está en el envase</translation>
        </message>
        <message>
            <source>What kind is it?</source>
            <translation>¿De qué tipo es?</translation>
        </message>
        <message>
            <source>How much and how often, as the label says</source>
            <translation>Cuánto y cada cuánto, como dice la etiqueta</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <source>Since; leave empty if not known</source>
            <translation>Desde; déjelo vacío si no se sabe</translation>
        </message>
        <message>
            <source>Last day; leave empty while it is used</source>
            <translation>Último día; déjelo vacío mientras se use</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>No, it is right as typed</source>
            <translation>No, está bien como lo escribí</translation>
        </message>
        <message>
            <source>Did you mean {name}?</source>
            <translation>¿Quiso decir {name}?</translation>
        </message>
        <message>
            <source>Yes, {name}</source>
            <translation>Sí, {name}</translation>
        </message>
        <message>
            <source>My medicines</source>
            <translation>Mis medicamentos</translation>
        </message>
        <message>
            <source>Write down all that is used beside anakinra, vitamins too.</source>
            <translation>Anote todo lo que usa además de anakinra, también vitaminas.</translation>
        </message>
        <message>
            <source>“Tell” means: say that you use both. It does not mean stop. No mark does not mean that there is nothing to tell: your doctor and pharmacist should know all of them.</source>
            <translation>«Informe» quiere decir: diga que usa los dos. No quiere decir que deje de usarlo. Sin marca no quiere decir que no haya nada que informar: su médico y su farmacéutico deben conocerlos todos.</translation>
        </message>
        <message>
            <source>Is this {name}?</source>
            <translation>¿Es {name}?</translation>
        </message>
        <message>
            <source>Told on {date}</source>
            <translation>Informado el {date}</translation>
        </message>
        <message>
            <source>I told them</source>
            <translation>Ya informé</translation>
        </message>
        <message>
            <source>Written down: doctor or pharmacist told of {what} today.</source>
            <translation>Anotado: hoy se informó al médico o farmacéutico de {what}.</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Alergias</translation>
        </message>
        <message>
            <source>Add an allergy</source>
            <translation>Añadir una alergia</translation>
        </message>
        <message>
            <source>None written down. Ask yourself: anakinra, proteins from bacteria, latex, other medicines?</source>
            <translation>Nada anotado. Pregúntese: ¿anakinra, proteínas de bacterias, látex, otros medicamentos?</translation>
        </message>
        <message>
            <source>Change an allergy</source>
            <translation>Cambiar una alergia</translation>
        </message>
        <message>
            <source>To what?</source>
            <translation>¿A qué?</translation>
        </message>
        <message>
            <source>Which one?</source>
            <translation>¿A cuál?</translation>
        </message>
        <message>
            <source>How it shows, such as a rash</source>
            <translation>Cómo se nota, por ejemplo un sarpullido</translation>
        </message>
        <message>
            <source>Do not start anakinra. Call your doctor before any injection and say so.</source>
            <translation>No empiece con anakinra. Llame a su médico antes de cualquier inyección y dígaselo.</translation>
        </message>
        <message>
            <source>The needle cover of older packs held latex; later leaflets say it holds none. Look at the leaflet of this pack with your pharmacist.</source>
            <translation>La tapa de la aguja de envases antiguos llevaba látex; folletos posteriores dicen que no lleva. Mire el folleto de este envase con su farmacéutico.</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Enfermedades y estados</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Añadir una enfermedad o un estado</translation>
        </message>
        <message>
            <source>None written down. Asthma, kidney disease, an infection, a pregnancy? Tell your doctor.</source>
            <translation>Nada anotado. ¿Asma, enfermedad de los riñones, una infección, un embarazo? Informe a su médico.</translation>
        </message>
        <message>
            <source>Tell your doctor</source>
            <translation>Informe a su médico</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privado</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>Ya pasó</translation>
        </message>
        <message>
            <source>Written down as over: {what}.</source>
            <translation>Anotado como pasado: {what}.</translation>
        </message>
        <message>
            <source>Change a condition</source>
            <translation>Cambiar una enfermedad o un estado</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>¿Qué es?</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>Con sus palabras</translation>
        </message>
        <message>
            <source>Over since; leave empty while it lasts</source>
            <translation>Terminó el; déjelo vacío mientras dure</translation>
        </message>
        <message>
            <source>Private: leave it out of what is printed for others</source>
            <translation>Privado: no sale en lo que se imprime para otros</translation>
        </message>
        <message>
            <source>Call your doctor before the next injection and tell of it.</source>
            <translation>Llame a su médico antes de la próxima inyección e infórmele de ella.</translation>
        </message>
        <message>
            <source>Call your doctor. The European leaflet advises against anakinra in pregnancy; the American one says to decide with the doctor.</source>
            <translation>Llame a su médico. El prospecto europeo no aconseja anakinra en el embarazo; el estadounidense dice que se decida con el médico.</translation>
        </message>
        <message>
            <source>Call your doctor. The European leaflet says not to breastfeed with anakinra; the American one says to decide with the doctor.</source>
            <translation>Llame a su médico. El prospecto europeo dice que no se dé el pecho con anakinra; el estadounidense dice que se decida con el médico.</translation>
        </message>
        <message>
            <source>Tell your doctor before, and decide together.</source>
            <translation>Informe antes a su médico y decidan juntos.</translation>
        </message>
        <message>
            <source>Tell your doctor, and ask whether your dose stays as it is. This app changes nothing by itself.</source>
            <translation>Informe a su médico y pregunte si su dosis queda como está. Esta aplicación no cambia nada por sí misma.</translation>
        </message>
        <message>
            <source>Add an appointment</source>
            <translation>Añadir una cita</translation>
        </message>
        <message>
            <source>Change an appointment</source>
            <translation>Cambiar una cita</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>¿Para qué es?</translation>
        </message>
        <message>
            <source>With whom, or which one; such as a flu shot</source>
            <translation>Con quién, o cuál; por ejemplo, la vacuna de la gripe</translation>
        </message>
        <message>
            <source>Day; leave empty if not known yet</source>
            <translation>Día; déjelo vacío si aún no se sabe</translation>
        </message>
        <message>
            <source>Time; leave empty if not known</source>
            <translation>Hora; déjela vacía si no se sabe</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Asked your doctor, or said that you use anakinra, on</source>
            <translation>Preguntó a su médico, o dijo que usa anakinra, el</translation>
        </message>
        <message>
            <source>Is it a live vaccine? Whoever gives it knows.</source>
            <translation>¿Es una vacuna viva? Quien la pone lo sabe.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Stop: no live vaccines during treatment</source>
            <translation>Alto: ninguna vacuna viva durante el tratamiento</translation>
        </message>
        <message>
            <source>Do not have it before your doctor, who knows that you use anakinra, has answered.</source>
            <translation>No se la ponga antes de que conteste su médico, que sabe que usted usa anakinra.</translation>
        </message>
        <message>
            <source>Stop and ask first</source>
            <translation>Alto, pregunte antes</translation>
        </message>
        <message>
            <source>No vaccine, a flu shot too, without asking your doctor.</source>
            <translation>Ninguna vacuna, tampoco la de la gripe, sin preguntar a su médico.</translation>
        </message>
        <message>
            <source>Say before that you use anakinra</source>
            <translation>Diga antes que usa anakinra</translation>
        </message>
        <message>
            <source>Tell the surgeon or dentist, and ask your doctor about the injections around that day.</source>
            <translation>Informe al cirujano o dentista, y pregunte a su médico por las inyecciones de esos días.</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>None to come.</source>
            <translation>Ninguna por venir.</translation>
        </message>
        <message>
            <source>Hide past ones</source>
            <translation>Ocultar las pasadas</translation>
        </message>
        <message numerus="yes">
            <source>Show %n past ones</source>
            <translation>
                <numerusform>Mostrar %n pasada</numerusform>
                <numerusform>Mostrar %n pasadas</numerusform>
            </translation>
        </message>
        <message>
            <source>ask first</source>
            <translation>pregunte antes</translation>
        </message>
        <message>
            <source>I asked</source>
            <translation>Ya pregunté</translation>
        </message>
        <message>
            <source>asked on {date}</source>
            <translation>se preguntó el {date}</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Ya se hizo</translation>
        </message>
        <message>
            <source>Written down: asked today about {what}.</source>
            <translation>Anotado: hoy se preguntó por {what}.</translation>
        </message>
        <message>
            <source>Written down as done: {what}.</source>
            <translation>Anotado como hecho: {what}.</translation>
        </message>
        <message>
            <source>Blood tests</source>
            <translation>Análisis de sangre</translation>
        </message>
        <message>
            <source>Add the result of a blood test</source>
            <translation>Añadir el resultado de un análisis de sangre</translation>
        </message>
        <message>
            <source>White cells: when they are counted</source>
            <translation>Glóbulos blancos: cuándo se cuentan</translation>
        </message>
        <message>
            <source>No result is written down yet.</source>
            <translation>Todavía no hay ningún resultado anotado.</translation>
        </message>
        <message>
            <source>{test}: {value}</source>
            <translation>{test}: {value}</translation>
        </message>
        <message>
            <source>{month}: result written down.</source>
            <translation>{month}: resultado anotado.</translation>
        </message>
        <message>
            <source>{month}: no result written down.</source>
            <translation>{month}: sin resultado anotado.</translation>
        </message>
        <message>
            <source>{month}: due.</source>
            <translation>{month}: toca ahora.</translation>
        </message>
        <message>
            <source>{month}: {date}.</source>
            <translation>{month}: {date}.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Month {number}</source>
            <translation>Mes {number}</translation>
        </message>
        <message>
            <source>The dates of the leaflet go up to one year. Ask your doctor about further tests.</source>
            <translation>Las fechas del prospecto llegan hasta un año. Pregunte a su médico por otros análisis.</translation>
        </message>
        <message>
            <source>Next: {date}, as agreed.</source>
            <translation>Próximo: {date}, como se acordó.</translation>
        </message>
        <message>
            <source>{month} was to be on {date}, counted from your first prescription here. No result is written down yet. Your doctor may have set another date.</source>
            <translation>{month}: tocaba el {date}, contado desde su primera receta aquí. Todavía no hay resultado anotado. Puede que su médico haya puesto otra fecha.</translation>
        </message>
        <message>
            <source>Next: {month}, by {date}, counted from your first prescription here. Your doctor may set another.</source>
            <translation>Próximo: {month}, el {date}, contado desde su primera receta aquí. Su médico puede poner otra fecha.</translation>
        </message>
        <message>
            <source>The result of a blood test</source>
            <translation>El resultado de un análisis de sangre</translation>
        </message>
        <message>
            <source>Copy it from the paper. This app does not judge it.</source>
            <translation>Cópielo de la hoja. Esta aplicación no lo juzga.</translation>
        </message>
        <message>
            <source>Which test?</source>
            <translation>¿Qué análisis?</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Its name, as on the paper</source>
            <translation>Su nombre, como en la hoja</translation>
        </message>
        <message>
            <source>Day the blood was taken</source>
            <translation>Día en que sacaron la sangre</translation>
        </message>
        <message>
            <source>Result, as on the paper</source>
            <translation>Resultado, como en la hoja</translation>
        </message>
        <message>
            <source>Unit, as on the paper; may be left empty</source>
            <translation>Unidad, como en la hoja; puede dejarse vacía</translation>
        </message>
        <message>
            <source>A question for the doctor</source>
            <translation>Una pregunta para el médico</translation>
        </message>
        <message>
            <source>It is printed on the report and on the medicines list.</source>
            <translation>Sale impresa en el informe y en la lista de medicamentos.</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Su pregunta</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>Ask my doctor</source>
            <translation>Preguntar a mi médico</translation>
        </message>
        <message>
            <source>Add a question for the doctor</source>
            <translation>Añadir una pregunta para el médico</translation>
        </message>
        <message>
            <source>What do you want to know? It is printed for the next visit.</source>
            <translation>¿Qué quiere saber? Se imprime para la próxima consulta.</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Anotar la respuesta</translation>
        </message>
        <message>
            <source>answered {date}</source>
            <translation>contestada el {date}</translation>
        </message>
        <message>
            <source>Summary for a call</source>
            <translation>Resumen para una llamada</translation>
        </message>
        <message>
            <source>Print: medicines list, cards</source>
            <translation>Imprimir: lista y tarjetas</translation>
        </message>
        <message>
            <source>Is “{medicine}” the same as {name}?</source>
            <translation>¿«{medicine}» es lo mismo que {name}?</translation>
        </message>
        <message>
            <source>If so, call the doctor before the next dose of anakinra and say that both are used. Answer under “My medicines”.</source>
            <translation>Si es así, llame al médico antes de la próxima dosis de anakinra y diga que se usan los dos. Responda en «Mis medicamentos».</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Sin responder</translation>
        </message>
        <message>
            <source>Say first which medicine it is.</source>
            <translation>Diga primero qué medicamento es.</translation>
        </message>
    </context>
</TS>
