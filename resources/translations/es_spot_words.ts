<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SpotWords</name>
    <message>
        <source>level with it</source>
        <translation>a su misma altura</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el medio</translation>
    </message>
    <message>
        <source>on your right as you face {name}</source>
        <translation>a la derecha de usted, de frente a {name}</translation>
    </message>
    <message>
        <source>on your left as you face {name}</source>
        <translation>a la izquierda de usted, de frente a {name}</translation>
    </message>
    <message>
        <source>on your left as you stand behind {name}</source>
        <translation>a la izquierda de usted, detrás de {name}</translation>
    </message>
    <message>
        <source>on your right as you stand behind {name}</source>
        <translation>a la derecha de usted, detrás de {name}</translation>
    </message>
    <message>
        <source>{distance} above the kneecap</source>
        <translation>{distance} por encima de la rótula</translation>
    </message>
    <message>
        <source>{distance} above the tip of the elbow</source>
        <translation>{distance} por encima de la punta del codo</translation>
    </message>
    <message>
        <source>{distance} below the top of the hip bone</source>
        <translation>{distance} por debajo del borde superior del hueso de la cadera</translation>
    </message>
    <message>
        <source>{distance} above your navel</source>
        <translation>{distance} por encima de su ombligo</translation>
    </message>
    <message>
        <source>{distance} below your navel</source>
        <translation>{distance} por debajo de su ombligo</translation>
    </message>
    <message>
        <source>{distance} left of your navel</source>
        <translation>{distance} a la izquierda de su ombligo</translation>
    </message>
    <message>
        <source>{distance} right of your navel</source>
        <translation>{distance} a la derecha de su ombligo</translation>
    </message>
    <message>
        <source>{distance} above {name}’s navel</source>
        <translation>{distance} por encima del ombligo de {name}</translation>
    </message>
    <message>
        <source>{distance} below {name}’s navel</source>
        <translation>{distance} por debajo del ombligo de {name}</translation>
    </message>
    <message>
        <source>{distance} left of {name}’s navel</source>
        <translation>{distance} a la izquierda del ombligo de {name}</translation>
    </message>
    <message>
        <source>{distance} right of {name}’s navel</source>
        <translation>{distance} a la derecha del ombligo de {name}</translation>
    </message>
    <message>
        <source>{distance} outwards from the middle of the front</source>
        <translation>{distance} hacia afuera desde el medio de la parte delantera</translation>
    </message>
    <message>
        <source>{distance} inwards from the middle of the front</source>
        <translation>{distance} hacia adentro desde el medio de la parte delantera</translation>
    </message>
    <message>
        <source>{distance} outwards from the middle of the back of the arm</source>
        <translation>{distance} hacia afuera desde el medio de la parte de atrás del brazo</translation>
    </message>
    <message>
        <source>{distance} inwards from the middle of the back of the arm</source>
        <translation>{distance} hacia adentro desde el medio de la parte de atrás del brazo</translation>
    </message>
    <message>
        <source>{distance} out from the crease between the buttocks</source>
        <translation>{distance} hacia afuera desde el pliegue entre las nalgas</translation>
    </message>
    <message>
        <source>{distance} above</source>
        <translation>{distance} hacia arriba</translation>
    </message>
    <message>
        <source>{distance} below</source>
        <translation>{distance} hacia abajo</translation>
    </message>
    <message>
        <source>{distance} to the left</source>
        <translation>{distance} hacia la izquierda</translation>
    </message>
    <message>
        <source>{distance} to the right</source>
        <translation>{distance} hacia la derecha</translation>
    </message>
</context>
</TS>
