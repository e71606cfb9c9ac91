<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message numerus="yes">
            <source>With so few places, nearby skin rests for about %n injections, not for four weeks.</source>
            <translation>
                <numerusform>Con tan pocos lugares, la piel cercana descansa más o menos %n inyección, no cuatro semanas.</numerusform>
                <numerusform>Con tan pocos lugares, la piel cercana descansa unas %n inyecciones, no cuatro semanas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening more zones would help.</source>
            <translation>Abrir más zonas ayudaría.</translation>
        </message>
    </context>
</TS>
