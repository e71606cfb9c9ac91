<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdherencePage</name>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>¿Qué días?</translation>
    </message>
    <message>
        <source>Only days that are over are counted.</source>
        <translation>Solo se cuentan los días que han terminado.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Hasta, incluido</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Es anterior al primer día.</translation>
    </message>
    <message>
        <source>This is more than ten years.</source>
        <translation>Son más de diez años.</translation>
    </message>
    <message>
        <source>Older days: choose a shorter time, or print the report.</source>
        <translation>Días anteriores: elija un período más corto o imprima el informe.</translation>
    </message>
    <message>
        <source>within {hours} hours of its time</source>
        <translation>a {hours} horas o menos de su hora</translation>
    </message>
    <message>
        <source>within {hours} hours of {time}</source>
        <translation>a {hours} horas o menos de las {time}</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>had at least one dose</source>
        <translation>con una dosis o más</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Exactly one</source>
        <translation>Justo una</translation>
    </message>
    <message>
        <source>one dose, not more or less</source>
        <translation>una dosis, ni más ni menos</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>have any record at all</source>
        <translation>con algún registro</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>sin datos todavía</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n days</source>
        <translation>
            <numerusform>{count} de %n día</numerusform>
            <numerusform>{count} de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n doses</source>
        <translation>
            <numerusform>{count} de %n dosis</numerusform>
            <numerusform>{count} de %n dosis</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Puesta por</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From the prescribed time</source>
        <translation>Respecto a la hora indicada</translation>
    </message>
    <message>
        <source>In the last 30 days {share}; lowest {low}, highest {high}.</source>
        <translation>En los últimos 30 días, {share}; lo más bajo {low}, lo más alto {high}.</translation>
    </message>
    <message>
        <source>This begins after seven days.</source>
        <translation>Esto empieza a los siete días.</translation>
    </message>
    <message>
        <source>Covered over 30 days</source>
        <translation>Cubierto en 30 días</translation>
    </message>
    <message>
        <source>30 days up to</source>
        <translation>30 días hasta el</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message numerus="yes">
        <source>%n injections with a known place.</source>
        <translation>
            <numerusform>%n inyección con lugar conocido.</numerusform>
            <numerusform>%n inyecciones con lugar conocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one.</source>
        <translation>
            <numerusform>%n sin lugar.</numerusform>
            <numerusform>%n sin lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Injections</source>
        <translation>Inyecciones</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimir informe</translation>
    </message>
    <message>
        <source>Dots: each dose. Line: the usual time. Band: the middle half.</source>
        <translation>Puntos: cada dosis. Línea: la hora habitual. Banda: la mitad central.</translation>
    </message>
    <message>
        <source>Self-recorded. A number is not a grade: there is no proven limit for rheumatoid arthritis.</source>
        <translation>Anotado por la propia persona. Un número no es una nota: no hay un límite probado para la artritis reumatoide.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Todavía no hay nada que contar</translation>
    </message>
    <message>
        <source>After the first day of treatment this page shows how it is going.</source>
        <translation>Después del primer día de tratamiento, esta página muestra cómo va.</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Más sobre esto</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando…</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
        <message>
            <source>Today is not in it.</source>
            <translation>Hoy no está incluido.</translation>
        </message>
        <message>
            <source>Include today</source>
            <translation>Incluir hoy</translation>
        </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>List every day</source>
        <translation>Listar cada día</translation>
    </message>
    <message>
        <source>Show the birth date</source>
        <translation>Mostrar la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The pages are being drawn.</source>
        <translation>Se están dibujando las páginas.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it on and connected?</source>
        <translation>La impresora no aceptó las páginas. ¿Está encendida y conectada?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>This app may not write there, or there is no room. Choose another folder.</source>
        <translation>Esta aplicación no puede escribir ahí, o no hay espacio. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Pages as they are printed</source>
        <translation>Páginas como se imprimen</translation>
    </message>
    <message>
        <source>It could not be drawn</source>
        <translation>No se pudo dibujar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Show private items</source>
        <translation>Mostrar lo privado</translation>
    </message>
    <message>
        <source>Medicines list, wallet card, other papers</source>
        <translation>Lista de medicamentos, tarjeta y otras hojas</translation>
    </message>
</context>
</TS>
