<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message numerus="yes">
            <source>With so few places, skin beside a used place comes up again after about %n injections: four weeks of rest are out of reach.</source>
            <translation>
                <numerusform>Con tan pocos lugares, la piel junto a un lugar usado vuelve a tocar tras %n inyección más o menos: cuatro semanas de descanso no son posibles.</numerusform>
                <numerusform>Con tan pocos lugares, la piel junto a un lugar usado vuelve a tocar tras unas %n inyecciones: cuatro semanas de descanso no son posibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening more zones would help.</source>
            <translation>Abrir más zonas ayudaría.</translation>
        </message>
    </context>
</TS>
