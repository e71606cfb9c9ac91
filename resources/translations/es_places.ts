<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SpotWords</name>
    <message>
        <source>about {width}</source>
        <comment>about two hands and one finger</comment>
        <translation>más o menos {width}</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <comment>two distances, one after the other</comment>
        <translation>{first} y luego {second}</translation>
    </message>
    <message>
        <source>About {widths}, measured with your own hand.</source>
        <translation>Más o menos {widths}, medido con su propia mano.</translation>
    </message>
    <message>
        <source>About {widths}, measured with {name}’s hand. Your own hand is not the same size.</source>
        <translation>Más o menos {widths}, medido con la mano de {name}. La mano de usted no mide lo mismo.</translation>
    </message>
    <message>
        <source>That is {widths}. Measure with your own hand.</source>
        <translation>Son {widths}. Mida con su propia mano.</translation>
    </message>
    <message>
        <source>That is {widths}. Measure with {name}’s hand: your own is not the same size.</source>
        <translation>Son {widths}. Mida con la mano de {name}: la de usted no mide lo mismo.</translation>
    </message>
    <message>
        <source>half a finger</source>
        <translation>medio dedo</translation>
    </message>
    <message>
        <source>{hands} and {fingers}</source>
        <comment>two hands and one finger</comment>
        <translation>{hands} y {fingers}</translation>
    </message>
    <message>
        <source>one hand</source>
        <translation>una mano</translation>
    </message>
    <message>
        <source>two hands</source>
        <translation>dos manos</translation>
    </message>
    <message>
        <source>three hands</source>
        <translation>tres manos</translation>
    </message>
    <message>
        <source>one finger</source>
        <translation>un dedo</translation>
    </message>
    <message>
        <source>two fingers</source>
        <translation>dos dedos</translation>
    </message>
    <message>
        <source>three fingers</source>
        <translation>tres dedos</translation>
    </message>
</context>
<context>
    <name>PlaceReason</name>
    <message>
        <source>Skin marked as off limits</source>
        <translation>Piel marcada para no usarla</translation>
    </message>
    <message>
        <source>Skin with a reaction</source>
        <translation>Piel con una reacción</translation>
    </message>
    <message>
        <source>Nearer to the last place than it should be</source>
        <translation>Más cerca del último lugar de lo debido</translation>
    </message>
    <message>
        <source>Why here? In a few words</source>
        <translation>¿Por qué aquí? En pocas palabras</translation>
    </message>
    <message>
        <source>It is kept with the injection and shown in the report.</source>
        <translation>Se guarda con la inyección y aparece en el informe.</translation>
    </message>
    <message>
        <source>Please say why, in a few words.</source>
        <translation>Diga por qué, en pocas palabras.</translation>
    </message>
    <message>
        <source>This skin was marked as off limits.</source>
        <translation>Esta piel estaba marcada para no usarla.</translation>
    </message>
    <message>
        <source>There was a skin reaction here.</source>
        <translation>Aquí había una reacción de la piel.</translation>
    </message>
    <message>
        <source>This is nearer to the place of the injection before than it should be.</source>
        <translation>Está más cerca del lugar de la inyección anterior de lo debido.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Finding a place</source>
        <translation>Encontrar un lugar</translation>
    </message>
    <message>
        <source>Tell lengths in</source>
        <translation>Decir las medidas en</translation>
    </message>
    <message>
        <source>Centimeters</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Pulgadas</translation>
    </message>
    <message>
        <source>Hands and fingers</source>
        <translation>Manos y dedos</translation>
    </message>
    <message>
        <source>On the body map, in the steps and on the hand-over card.</source>
        <translation>En el mapa del cuerpo, en los pasos y en la hoja de relevo.</translation>
    </message>
    <message>
        <source>So a place on the thigh reads: {way}.</source>
        <translation>Así se lee un lugar en el muslo: {way}.</translation>
    </message>
    <message>
        <source>Make the body map anew</source>
        <translation>Hacer de nuevo el mapa del cuerpo</translation>
    </message>
    <message>
        <source>Made anew, it follows today’s body: past injections are carried over, spots get new numbers, and records stay as they are.</source>
        <translation>Si se hace de nuevo, sigue el cuerpo de hoy: las inyecciones pasadas se trasladan, los puntos reciben números nuevos y los registros quedan como están.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Use it all the same…</source>
        <translation>Usarlo de todos modos…</translation>
    </message>
    <message>
        <source>Why here? In a few words</source>
        <translation>¿Por qué aquí? En pocas palabras</translation>
    </message>
    <message>
        <source>It is kept with the injection and shown in the report.</source>
        <translation>Se guarda con la inyección y aparece en el informe.</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Mejor no</translation>
    </message>
    <message>
        <source>Please say why, in a few words.</source>
        <translation>Diga por qué, en pocas palabras.</translation>
    </message>
    <message>
        <source>The skin so near the last place has not rested. Another place is better.</source>
        <translation>La piel tan cerca del último lugar no ha descansado. Es mejor otro lugar.</translation>
    </message>
    <message>
        <source>Avoid skin that is red, sore, bruised or hard. If no other place is left, ask your doctor or pharmacist first.</source>
        <translation>Evite la piel roja, dolorida, con moretones o dura. Si no queda otro lugar, pregunte antes a su médico o farmacéutico.</translation>
    </message>
    <message>
        <source>Last used on {date}</source>
        <translation>Usado por última vez el {date}</translation>
    </message>
    <message>
        <source>Correct this record</source>
        <translation>Corregir este registro</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Choose the spot on the map…</source>
        <translation>Elegir el punto en el mapa…</translation>
    </message>
    <message>
        <source>Press the spot on the map.</source>
        <translation>Pulse el punto en el mapa.</translation>
    </message>
    <message>
        <source>Take this spot</source>
        <translation>Tomar este punto</translation>
    </message>
    <message>
        <source>Take spot {number}</source>
        <translation>Tomar el punto {number}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Recorded; it is {near} from the place of the injection before. At least {least} should lie between them.</source>
        <translation>Registrado; está a {near} del lugar de la inyección anterior. Debe haber al menos {least} entre las dos.</translation>
    </message>
</context>
</TS>
