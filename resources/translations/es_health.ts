<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>HealthPage</name>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
        <message>
            <source>Skin where you inject</source>
            <translation>La piel donde se inyecta</translation>
        </message>
        <message>
            <source>How you felt</source>
            <translation>Cómo se sintió</translation>
        </message>
    </context>
</TS>
