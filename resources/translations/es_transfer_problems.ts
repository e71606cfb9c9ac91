<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Problem</name>
        <message>
            <source>A body map in this record cannot be read.</source>
            <translation>Un mapa del cuerpo de este registro no se puede leer.</translation>
        </message>
        <message>
            <source>A medicine, a person and a time zone are only asked for with a file of medTimer.</source>
            <translation>Un medicamento, una persona y una zona horaria solo se piden con un archivo de medTimer.</translation>
        </message>
        <message>
            <source>Nothing was imported. Conflicts between the record and the file: {count}.</source>
            <translation>No se importó nada. Conflictos entre el registro y el archivo: {count}.</translation>
        </message>
        <message>
            <source>Please say which medicine in the file is anakinra. It names: {medicines}.</source>
            <translation>Diga qué medicamento del archivo es anakinra. Nombra: {medicines}.</translation>
        </message>
        <message>
            <source>Please say whose doses these are. They can only be somebody’s who is in the record.</source>
            <translation>Diga de quién son estas dosis. Solo pueden ser de alguien que esté en el registro.</translation>
        </message>
        <message>
            <source>The disk is full; {file} was not written.</source>
            <translation>El disco está lleno; no se escribió {file}.</translation>
        </message>
        <message>
            <source>The file breaks off or is damaged near line {line}.</source>
            <translation>El archivo se interrumpe o está dañado cerca de la línea {line}.</translation>
        </message>
        <message>
            <source>The file does not say in which version of the format it is written.</source>
            <translation>El archivo no dice en qué versión del formato está escrito.</translation>
        </message>
        <message>
            <source>The file gives {field} twice for one thing.</source>
            <translation>El archivo da {field} dos veces para una misma cosa.</translation>
        </message>
        <message>
            <source>The file has a part {field} that is not known.</source>
            <translation>El archivo tiene una parte {field} que no se conoce.</translation>
        </message>
        <message>
            <source>The file has no list {field}.</source>
            <translation>El archivo no tiene la lista {field}.</translation>
        </message>
        <message>
            <source>The file holds a number that is far too long.</source>
            <translation>El archivo contiene un número demasiado largo.</translation>
        </message>
        <message>
            <source>The file is nested too deeply to be a record.</source>
            <translation>El archivo tiene demasiados niveles para ser un registro.</translation>
        </message>
        <message>
            <source>The file is no record of this app.</source>
            <translation>El archivo no es un registro de esta aplicación.</translation>
        </message>
        <message>
            <source>The file is written in version {version} of the format, and this app reads up to version {known}. Please bring it in with a newer app.</source>
            <translation>El archivo está escrito en la versión {version} del formato, y esta aplicación lee hasta la versión {known}. Incorpórelo con una aplicación más nueva.</translation>
        </message>
        <message>
            <source>The file says {value} where a number should stand.</source>
            <translation>El archivo dice {value} donde debería haber un número.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>El archivo {file} no se puede leer.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written.</source>
            <translation>El archivo {file} no se puede escribir.</translation>
        </message>
        <message>
            <source>The file {file} is too large to be a record.</source>
            <translation>El archivo {file} es demasiado grande para ser un registro.</translation>
        </message>
        <message>
            <source>The file {file} may not be written there.</source>
            <translation>No hay permiso para escribir ahí el archivo {file}.</translation>
        </message>
        <message>
            <source>The folder for {file} does not exist.</source>
            <translation>La carpeta para {file} no existe.</translation>
        </message>
        <message>
            <source>The record was changed in the meantime. Please look through the file once more.</source>
            <translation>El registro cambió mientras tanto. Revise el archivo otra vez.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>No existe el archivo {file}.</translation>
        </message>
        <message>
            <source>This backup of medTimer holds no events, only medicines.</source>
            <translation>Esta copia de medTimer no contiene eventos, solo medicamentos.</translation>
        </message>
        <message>
            <source>This event names no medicine.</source>
            <translation>Este evento no nombra ningún medicamento.</translation>
        </message>
        <message>
            <source>This line has {count} cells instead of {cells}; a name or a note in it holds a semicolon or a line break.</source>
            <translation>Esta línea tiene {count} celdas en vez de {cells}; un nombre o una nota contiene un punto y coma o un salto de línea.</translation>
        </message>
        <message>
            <source>{file} is a folder.</source>
            <translation>{file} es una carpeta.</translation>
        </message>
        <message>
            <source>{where}: an earlier one says the same already.</source>
            <translation>{where}: uno anterior ya dice lo mismo.</translation>
        </message>
        <message>
            <source>{where}: here should stand an object with fields.</source>
            <translation>{where}: aquí debería haber un objeto con campos.</translation>
        </message>
        <message>
            <source>{where}: the field {field} is not known.</source>
            <translation>{where}: el campo {field} no se conoce.</translation>
        </message>
        <message>
            <source>{where}: the id {id} is there twice.</source>
            <translation>{where}: el id {id} está dos veces.</translation>
        </message>
        <message>
            <source>{where}: {field} cannot be so.</source>
            <translation>{where}: {field} no puede ser así.</translation>
        </message>
        <message>
            <source>{where}: {field} holds a character that cannot be shown.</source>
            <translation>{where}: {field} contiene un carácter que no se puede mostrar.</translation>
        </message>
        <message>
            <source>{where}: {field} is missing.</source>
            <translation>{where}: falta {field}.</translation>
        </message>
        <message>
            <source>{where}: {field} is neither true nor false.</source>
            <translation>{where}: {field} no es ni true ni false.</translation>
        </message>
        <message>
            <source>{where}: {field} is none of {words}.</source>
            <translation>{where}: {field} no es ninguna de estas palabras: {words}.</translation>
        </message>
        <message>
            <source>{where}: {field} is not a date.</source>
            <translation>{where}: {field} no es una fecha.</translation>
        </message>
        <message>
            <source>{where}: {field} is not a list.</source>
            <translation>{where}: {field} no es una lista.</translation>
        </message>
        <message>
            <source>{where}: {field} is not a number.</source>
            <translation>{where}: {field} no es un número.</translation>
        </message>
        <message>
            <source>{where}: {field} is not a text.</source>
            <translation>{where}: {field} no es un texto.</translation>
        </message>
        <message>
            <source>{where}: {field} is not a time.</source>
            <translation>{where}: {field} no es una hora.</translation>
        </message>
        <message>
            <source>{where}: {field} is not a whole number.</source>
            <translation>{where}: {field} no es un número entero.</translation>
        </message>
        <message>
            <source>{where}: {field} is too long.</source>
            <translation>{where}: {field} es demasiado largo.</translation>
        </message>
        <message>
            <source>{where}: {field} names nothing that is in the file.</source>
            <translation>{where}: {field} no nombra nada que esté en el archivo.</translation>
        </message>
        <message>
            <source>{where}: {problem}</source>
            <translation>{where}: {problem}</translation>
        </message>
    </context>
</TS>
