<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Problem</name>
        <message>
            <source>A carton with this square code is in the record already.</source>
            <translation>Una caja con este código cuadrado ya está en el registro.</translation>
        </message>
        <message>
            <source>A container holds between 1 and {most} syringes.</source>
            <translation>En un recipiente caben entre 1 y {most} jeringas.</translation>
        </message>
        <message>
            <source>A part of the code ({part}) is cut off or too long. Please scan it again.</source>
            <translation>Una parte del código ({part}) está cortada o es demasiado larga. Vuelva a leerlo.</translation>
        </message>
        <message>
            <source>A syringe has left this carton, so it can’t be removed. Correct its count instead.</source>
            <translation>De esta caja ya salió una jeringa, así que no se puede quitar. Corrija cuántas trae.</translation>
        </message>
        <message>
            <source>An injection is under way with this syringe. Go on with it, or end it, on Today.</source>
            <translation>Hay una inyección en curso con esta jeringa. Sígala en Hoy, o termínela allí.</translation>
        </message>
        <message>
            <source>By the record there is no syringe in the refrigerator that may be used.</source>
            <translation>Según el registro, no hay en el refrigerador ninguna jeringa que se pueda usar.</translation>
        </message>
        <message>
            <source>Count how many syringes are there.</source>
            <translation>Cuente cuántas jeringas hay.</translation>
        </message>
        <message>
            <source>Say since when it is out of the refrigerator.</source>
            <translation>Diga desde cuándo está fuera del refrigerador.</translation>
        </message>
        <message>
            <source>That time is still to come.</source>
            <translation>Esa hora todavía no ha llegado.</translation>
        </message>
        <message>
            <source>The article number does not add up, so a figure was misread. Please scan it again.</source>
            <translation>El número de artículo no cuadra: una cifra se leyó mal. Vuelva a leerlo.</translation>
        </message>
        <message>
            <source>The code has an unknown part ({part}). Please type what the carton says.</source>
            <translation>El código tiene una parte desconocida ({part}). Escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>The code holds a sign that does not belong there. Please scan it again.</source>
            <translation>El código tiene un signo que no corresponde. Vuelva a leerlo.</translation>
        </message>
        <message>
            <source>The code says neither lot nor date. Please type what the carton says.</source>
            <translation>El código no dice ni lote ni fecha. Lea el código cuadrado o escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>The code says two different things. Please type what the carton says.</source>
            <translation>El código dice dos cosas distintas. Escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>The date in the code is none. Please type what the carton says.</source>
            <translation>La fecha del código no existe. Escriba lo que dice la caja.</translation>
        </message>
        <message>
            <source>There are {count} syringes in this carton.</source>
            <translation>En esta caja hay {count} jeringas.</translation>
        </message>
        <message>
            <source>There can’t be more in it than it holds.</source>
            <translation>No puede haber dentro más de las que caben.</translation>
        </message>
        <message>
            <source>This is another kind of code. Scan the square code of the carton.</source>
            <translation>Este es otro tipo de código. Lea el código cuadrado de la caja.</translation>
        </message>
        <message>
            <source>This is too long for the square code of a carton.</source>
            <translation>Esto es demasiado largo para el código cuadrado de una caja.</translation>
        </message>
        <message>
            <source>This was changed meanwhile, so it can’t be taken back.</source>
            <translation>Esto cambió mientras tanto, así que no se puede deshacer.</translation>
        </message>
        <message>
            <source>This was changed meanwhile. Please look again.</source>
            <translation>Esto cambió mientras tanto. Vuelva a mirar.</translation>
        </message>
        <message>
            <source>Write down between 1 and {most} cartons at once.</source>
            <translation>Anote entre 1 y {most} cajas a la vez.</translation>
        </message>
        <message>
            <source>{count} syringes have left this carton, so it held no fewer.</source>
            <translation>De esta caja ya salieron {count} jeringas, así que no traía menos.</translation>
        </message>
    </context>
</TS>
