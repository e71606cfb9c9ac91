<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message>
            <source>Skin tone</source>
            <translation>Tono de piel</translation>
        </message>
        <message>
            <source>Skin tone of the figure</source>
            <translation>Tono de piel de la figura</translation>
        </message>
        <message>
            <source>The figure is painted in this tone for {name}.</source>
            <translation>La figura se pinta en este tono para {name}.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
</TS>
