<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Problem</name>
        <message>
            <source>It was done, but the answer could not be written where it should go.</source>
            <translation>Se hizo, pero la respuesta no se pudo escribir en su sitio.</translation>
        </message>
        <message>
            <source>The disk reports an error with {file}. What was kept before is still there; look whether the newest is, before you write it down again.</source>
            <translation>El disco informa de un error con {file}. Lo que se guardó antes sigue ahí; mire si también está lo último antes de volver a anotarlo.</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The disk reports an error</source>
            <translation>El disco informa de un error</translation>
        </message>
        <message>
            <source>Press “Try again”, and look whether the newest is there before you write it down again. If this comes back, make a copy on a USB stick.</source>
            <translation>Pulse «Intentar de nuevo» y mire si lo último está ahí antes de volver a anotarlo. Si esto se repite, haga una copia en una memoria USB.</translation>
        </message>
    </context>
</TS>
