<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>Your record is not open</source>
        <translation>Su registro no está abierto</translation>
    </message>
    <message>
        <source>The message above says why, and what you can do. Emergency works without it.</source>
        <translation>El mensaje de arriba dice por qué y qué puede hacer. Emergencia funciona sin él.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The record is not here, but copies of it are.</source>
        <translation>El registro no está aquí, pero hay copias de él.</translation>
    </message>
</context>
</TS>
