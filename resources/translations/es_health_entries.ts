<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Problem</name>
        <message>
            <source>Please write what it is.</source>
            <translation>Escriba qué es, por favor.</translation>
        </message>
        <message>
            <source>The last day lies before the first one.</source>
            <translation>El último día está antes del primero.</translation>
        </message>
        <message>
            <source>This entry was changed or taken back meanwhile.</source>
            <translation>Esta anotación se cambió o se retiró entretanto.</translation>
        </message>
    </context>
</TS>
