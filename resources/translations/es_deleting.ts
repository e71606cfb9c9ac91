<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Deleted files: {count}</source>
        <translation>Archivos borrados: {count}</translation>
    </message>
    <message>
        <source>Overwrites and deletes the record, its copies and the settings; without --yes lists them.</source>
        <translation>Sobrescribe y borra el registro, sus copias y los ajustes; sin --yes solo los enumera.</translation>
    </message>
</context>
<context>
    <name>DeleteAll</name>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Leave nothing on this computer</source>
        <translation>No dejar nada en este equipo</translation>
    </message>
    <message>
        <source>You are asked about the copies. To keep a record for yourself, save it elsewhere first.</source>
        <translation>Se le preguntará por las copias. Si quiere conservar un registro, guárdelo antes en otro lugar.</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>Every person, every injection, every note. It cannot be undone.</source>
        <translation>Todas las personas, todas las inyecciones, todas las notas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>I know that it cannot be undone</source>
        <translation>Sé que no se puede deshacer</translation>
    </message>
    <message>
        <source>The record and its copies</source>
        <translation>El registro y sus copias</translation>
    </message>
    <message>
        <source>The record only</source>
        <translation>Solo el registro</translation>
    </message>
    <message>
        <source>Its copies stay where they are, and can be put back.</source>
        <translation>Sus copias se quedan donde están y se pueden restaurar.</translation>
    </message>
    <message>
        <source>Choose first what becomes of the copies.</source>
        <translation>Elija primero qué pasa con las copias.</translation>
    </message>
    <message>
        <source>Say first that you know it cannot be undone.</source>
        <translation>Indique primero que sabe que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Everything is deleted. The app closes now.</source>
        <translation>Todo está borrado. La aplicación se cierra ahora.</translation>
    </message>
    <message>
        <source>Deleted, but for these files: {files}</source>
        <translation>Borrado, salvo estos archivos: {files}</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message numerus="yes">
        <source>%n copies go too.</source>
        <translation>
            <numerusform>También se borra %n copia.</numerusform>
            <numerusform>También se borran %n copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Files that could not be deleted: {count}.</source>
        <translation>Archivos que no se pudieron borrar: {count}.</translation>
    </message>
    <message>
        <source>Nothing was deleted. With --yes these files go for good: {count}.</source>
        <translation>No se borró nada. Con --yes se borran para siempre estos archivos: {count}.</translation>
    </message>
</context>
</TS>
