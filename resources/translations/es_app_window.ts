<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AppWindow</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Paused. Nothing is lost.</source>
            <translation>En pausa. No se pierde nada.</translation>
        </message>
        <message>
            <source>Stopped. What happened so far is written down.</source>
            <translation>Detenida. Queda anotado lo que pasó hasta ahora.</translation>
        </message>
    </context>
</TS>
