<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>DamagedFile</name>
        <message>
            <source>A part of this app is damaged ({file}), so nothing of it is used. Your record is safe: nothing in it was changed.</source>
            <translation>Una parte de esta aplicación está dañada ({file}), así que no se usa nada de ella. Su registro está a salvo: no se cambió nada en él.</translation>
        </message>
        <message>
            <source>Install Anakinra Desktop again; the record stays where it is.</source>
            <translation>Vuelva a instalar Anakinra Desktop; el registro se queda donde está.</translation>
        </message>
        <message>
            <source>For those who mend it: {file}, {entry}: {problem}.</source>
            <translation>Para quien lo repare: {file}, {entry}: {problem}.</translation>
        </message>
        <message>
            <source>For those who mend it: {file}, line {line}, {entry}: {problem}.</source>
            <translation>Para quien lo repare: {file}, línea {line}, {entry}: {problem}.</translation>
        </message>
        <message>
            <source>Anakinra Desktop must be installed again</source>
            <translation>Hay que volver a instalar Anakinra Desktop</translation>
        </message>
        <message>
            <source>Close the app</source>
            <translation>Cerrar la aplicación</translation>
        </message>
    </context>
</TS>
