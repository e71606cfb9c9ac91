<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Template</name>
        <message numerus="yes">
            <source>%n spots</source>
            <comment>on the sheet</comment>
            <translation>
                <numerusform>%n punto</numerusform>
                <numerusform>%n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>A bank card fits this line exactly.</source>
            <translation>Una tarjeta bancaria cabe justo en esta línea.</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Cut along the dashed line.</source>
            <translation>Recorte por la línea de rayas.</translation>
        </message>
        <message>
            <source>Cut along the dashed lines. Lay the parts on each other, line on line, and tape them.</source>
            <translation>Recorte por las líneas de rayas. Ponga las partes una sobre otra, línea sobre línea, y péguelas con cinta.</translation>
        </message>
        <message>
            <source>Cut out the small circle and lay it round the navel, the middle line straight up and down.</source>
            <translation>Recorte el círculo pequeño y póngalo alrededor del ombligo, con la línea media recta de arriba abajo.</translation>
        </message>
        <message>
            <source>Find the number and punch or cut out its ring. The cross marks the place. Draw round the hole with a pen that washes off.</source>
            <translation>Busque el número y perfore o recorte su anillo. La cruz marca el lugar. Dibuje el borde del agujero con un rotulador que se lave.</translation>
        </message>
        <message>
            <source>Lay the thick edge {distance} above the tip of the elbow, the thin line along the middle of the back of the arm, and wrap the sheet round.</source>
            <translation>Ponga el borde grueso {distance} por encima de la punta del codo y la línea fina en la mitad de la parte de atrás del brazo; envuelva el brazo con la hoja.</translation>
        </message>
        <message>
            <source>Lay the thick edge {distance} above the upper edge of the kneecap, the thin line along the middle of the front, and wrap the sheet round the leg.</source>
            <translation>Ponga el borde grueso {distance} por encima del borde superior de la rótula y la línea fina en la mitad del frente del muslo; envuelva la pierna con la hoja.</translation>
        </message>
        <message>
            <source>Lay the thick upper edge {below} below the top of the hip bone, and the thick side {out} out from the crease between the buttocks.</source>
            <translation>Ponga el borde grueso de arriba {below} por debajo de la parte más alta del hueso de la cadera, y el borde grueso del lado {out} hacia afuera del pliegue entre las nalgas.</translation>
        </message>
        <message>
            <source>Lay this line on the same line of part {part}.</source>
            <translation>Ponga esta línea sobre la misma línea de la parte {part}.</translation>
        </message>
        <message>
            <source>Measure both lines: they must be 10 cm and 4 inches long. If not, do not use the sheet.</source>
            <translation>Mida las dos líneas: deben medir 10 cm y 4 pulgadas. Si no, no use la hoja.</translation>
        </message>
        <message>
            <source>Navel: cut out the small circle.</source>
            <translation>Ombligo: recorte el círculo pequeño.</translation>
        </message>
        <message>
            <source>No injection within 5 cm of the navel.</source>
            <translation>Ninguna inyección a menos de 5 cm del ombligo.</translation>
        </message>
        <message>
            <source>Print at 100 %, not “fit to page”.</source>
            <translation>Imprima al 100 %, sin «ajustar a la página».</translation>
        </message>
        <message>
            <source>Print in true size</source>
            <translation>Imprimir a tamaño real</translation>
        </message>
        <message>
            <source>Printed side up, as you see the person from behind. Left and right are the person’s own.</source>
            <translation>Lado impreso hacia arriba, como se ve a la persona por detrás. Izquierda y derecha son las de la persona.</translation>
        </message>
        <message>
            <source>Printed side up, as you see the person from the front. Left and right are the person’s own.</source>
            <translation>Lado impreso hacia arriba, como se ve a la persona de frente. Izquierda y derecha son las de la persona.</translation>
        </message>
        <message>
            <source>Show the name</source>
            <translation>Mostrar el nombre</translation>
        </message>
        <message>
            <source>Skin is round and moves: a spot is true to about half a centimetre. Keep off scars, moles, bruises, veins and red skin.</source>
            <translation>La piel es redonda y se mueve: un lugar es exacto hasta más o menos medio centímetro. Evite cicatrices, lunares, moretones, venas y piel roja.</translation>
        </message>
        <message>
            <source>Take the sheet off, then clean the skin. Never inject through paper.</source>
            <translation>Quite la hoja y limpie después la piel. Nunca inyecte a través del papel.</translation>
        </message>
        <message>
            <source>True-size templates</source>
            <translation>Plantillas a tamaño real</translation>
        </message>
        <message>
            <source>Where the sheet does not lie flat, cut slits from its edge between rings.</source>
            <translation>Donde la hoja no quede plana, haga cortes desde el borde entre los anillos.</translation>
        </message>
        <message>
            <source>Which part of the body?</source>
            <translation>¿Qué parte del cuerpo?</translation>
        </message>
        <message>
            <source>cm</source>
            <comment>unit at the end of a ruler</comment>
            <translation>cm</translation>
        </message>
        <message>
            <source>for a height of {height} cm</source>
            <translation>para una estatura de {height} cm</translation>
        </message>
        <message>
            <source>inches</source>
            <comment>unit at the end of a ruler</comment>
            <translation>pulgadas</translation>
        </message>
        <message>
            <source>inner side</source>
            <translation>lado de adentro</translation>
        </message>
        <message>
            <source>map version {number}</source>
            <translation>versión del mapa: {number}</translation>
        </message>
        <message>
            <source>middle line</source>
            <translation>línea media</translation>
        </message>
        <message>
            <source>middle of the back of the arm</source>
            <translation>mitad de la parte de atrás</translation>
        </message>
        <message>
            <source>middle of the front</source>
            <translation>mitad del frente</translation>
        </message>
        <message>
            <source>outer side</source>
            <translation>lado de afuera</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>página {page} de {pages}</translation>
        </message>
        <message>
            <source>person’s left</source>
            <translation>izquierda de la persona</translation>
        </message>
        <message>
            <source>person’s right</source>
            <translation>derecha de la persona</translation>
        </message>
        <message>
            <source>printed {date}</source>
            <translation>impreso el {date}</translation>
        </message>
        <message>
            <source>towards the hip</source>
            <translation>hacia la cadera</translation>
        </message>
        <message>
            <source>towards the legs</source>
            <translation>hacia las piernas</translation>
        </message>
        <message>
            <source>towards the ribs</source>
            <translation>hacia las costillas</translation>
        </message>
        <message>
            <source>towards the shoulder</source>
            <translation>hacia el hombro</translation>
        </message>
        <message>
            <source>{cm} cm ({inches} inches)</source>
            <translation>{cm} cm ({inches} pulgadas)</translation>
        </message>
        <message>
            <source>{distance} cm above the elbow</source>
            <translation>a {distance} cm del codo</translation>
        </message>
        <message>
            <source>{distance} cm above the kneecap</source>
            <translation>a {distance} cm de la rótula</translation>
        </message>
        <message>
            <source>{distance} cm below the hip bone</source>
            <translation>a {distance} cm del hueso de la cadera</translation>
        </message>
        <message>
            <source>{distance} cm from the crease</source>
            <translation>a {distance} cm del pliegue</translation>
        </message>
        <message>
            <source>{distance} cm or more apart</source>
            <translation>a {distance} cm o más uno de otro</translation>
        </message>
        <message>
            <source>{zone} in true size</source>
            <translation>{zone} a tamaño real</translation>
        </message>
        <message>
            <source>{zone} in true size, part {part} of {parts}</source>
            <translation>{zone} a tamaño real, parte {part} de {parts}</translation>
        </message>
    </context>
</TS>
