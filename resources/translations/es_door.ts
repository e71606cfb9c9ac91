<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AppWindow</name>
    <message>
        <source>The record is here now.</source>
        <translation>El registro está aquí ahora.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command restore --list shows the copies there are.</source>
        <translation>La orden restore --list muestra las copias que hay.</translation>
    </message>
    <message>
        <source>The two files beside it whose names begin with “key-” belong to it; keep them together.</source>
        <translation>Los dos archivos a su lado cuyos nombres empiezan por «key-» le pertenecen; manténgalos juntos.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>the record until {when}</source>
        <translation>el registro hasta {when}</translation>
    </message>
    <message>
        <source>The record holds now: {holds}</source>
        <translation>El registro tiene ahora: {holds}</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>That file is locked. Open it, then choose it again.</source>
        <translation>Ese archivo está bloqueado. Ábralo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Looking through that file…</source>
        <translation>Revisando ese archivo…</translation>
    </message>
    <message>
        <source>That file is no record that can be read to the end.</source>
        <translation>Ese archivo no es un registro que se pueda leer hasta el final.</translation>
    </message>
    <message>
        <source>Copies also go to {folder}, which is not there now. Connect it first.</source>
        <translation>También hay copias en {folder}, que ahora no está. Conéctela primero.</translation>
    </message>
    <message>
        <source>A copy of the record</source>
        <translation>Una copia del registro</translation>
    </message>
</context>
<context>
    <name>DeleteAll</name>
    <message>
        <source>Those in {folder} are among them.</source>
        <translation>Entre ellas, las de {folder}.</translation>
    </message>
</context>
<context>
    <name>DoseFields</name>
    <message>
        <source>The time of {city}. This computer shows another one.</source>
        <translation>La hora de {city}. Este equipo muestra otra.</translation>
    </message>
</context>
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
    <message>
        <source>Record number {number} of {date} tells of an amount that no dose has.</source>
        <translation>El registro número {number} del {date} indica una cantidad que ninguna dosis tiene.</translation>
    </message>
    <message>
        <source>Record number {number} of {date} was written down by a clock that was ahead.</source>
        <translation>El registro número {number} del {date} lo anotó un reloj que iba adelantado.</translation>
    </message>
    <message>
        <source>This file is a record or a copy of one. It is put back as a copy, not brought in.</source>
        <translation>Este archivo es un registro o una copia. Se restaura como copia, no se incorpora.</translation>
    </message>
    <message>
        <source>{file} is encrypted, and the two files of its key are not beside it; their names begin with “key-”.</source>
        <translation>{file} está cifrado, y los dos archivos de su clave no están a su lado; sus nombres empiezan por «key-».</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>{eyebrow} · time of {city}</source>
        <translation>{eyebrow} · hora de {city}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was left as it is, and is kept when a copy of your record is put back.</source>
        <translation>Se dejó como está, y se conserva cuando se restaura una copia de su registro.</translation>
    </message>
    <message>
        <source>The key of the record is missing</source>
        <translation>Falta la clave del registro</translation>
    </message>
    <message>
        <source>The record is encrypted. Two files whose names begin with “key-” belong beside it. They lie beside its copies too.</source>
        <translation>El registro está cifrado. A su lado deben estar dos archivos cuyos nombres empiezan por «key-». También están junto a sus copias.</translation>
    </message>
</context>
</TS>
