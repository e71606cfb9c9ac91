<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AppWindow</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Encrypts the record and its copies with a passphrase, and says the recovery code.</source>
        <translation>Cifra el registro y sus copias con una frase de contraseña y dice el código de recuperación.</translation>
    </message>
    <message>
        <source>Takes the passphrase away; the record and its copies are plain.</source>
        <translation>Quita la frase de contraseña; el registro y sus copias quedan sin cifrar.</translation>
    </message>
    <message>
        <source>Lets another passphrase open the record.</source>
        <translation>Hace que otra frase de contraseña abra el registro.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the one before opens nothing any more.</source>
        <translation>Hace un código de recuperación nuevo; el anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>It could not be encrypted and was left as it is: {file}</source>
        <translation>No se pudo cifrar y se dejó como está: {file}</translation>
    </message>
    <message>
        <source>The record is encrypted. Put the recovery code on paper; it is shown only now:</source>
        <translation>El registro está cifrado. Ponga el código de recuperación en papel; solo se muestra ahora:</translation>
    </message>
    <message>
        <source>The record opens without a passphrase now.</source>
        <translation>El registro se abre ahora sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The new passphrase opens the record from now on.</source>
        <translation>Desde ahora, la nueva frase de contraseña abre el registro.</translation>
    </message>
    <message>
        <source>{file}: locked with a passphrase</source>
        <translation>{file}: bloqueado con una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A passphrase has at least {least} characters. Three or four words are easy to keep in mind.</source>
        <translation>Una frase de contraseña tiene al menos {least} caracteres. Tres o cuatro palabras se recuerdan bien.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>Una frase de contraseña tiene como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of {length} letters and digits.</source>
        <translation>Un código de recuperación tiene {groups} grupos de {length} letras y cifras.</translation>
    </message>
    <message>
        <source>The record is encrypted already.</source>
        <translation>El registro ya está cifrado.</translation>
    </message>
    <message>
        <source>The record is not encrypted.</source>
        <translation>El registro no está cifrado.</translation>
    </message>
    <message>
        <source>The second one is not the same.</source>
        <translation>La segunda no es igual.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this record.</source>
        <translation>Esta no es la frase de contraseña de este registro.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this record.</source>
        <translation>Este no es el código de recuperación de este registro.</translation>
    </message>
    <message>
        <source>The record {file} is locked; it opens with its passphrase.</source>
        <translation>El registro {file} está bloqueado; se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>This installation cannot read encrypted records: its part “encryption” is missing. Nothing was changed.</source>
        <translation>Esta instalación no puede leer registros cifrados: le falta la parte «encryption». No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase; name a file with {option}.</source>
        <translation>No hay terminal donde pedir la frase de contraseña; indique un archivo con {option}.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Open your record</source>
        <translation>Abra su registro</translation>
    </message>
    <message>
        <source>It is encrypted. Type the passphrase you chose for it.</source>
        <translation>Está cifrado. Escriba la frase de contraseña que eligió.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Forgotten? The recovery code on paper opens it too. Type it here instead.</source>
        <translation>¿La olvidó? El código de recuperación en papel también lo abre. Escríbalo aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Lock the record with a passphrase?</source>
        <translation>¿Bloquear el registro con una frase de contraseña?</translation>
    </message>
    <message>
        <source>It is asked for each time the app starts. The copies are locked with it too.</source>
        <translation>Se pide cada vez que se abre la aplicación. Las copias también quedan bloqueadas.</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Bloquearlo</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can open the record again: not you, not the makers of this app. You get the recovery code next. Put it on paper.</source>
        <translation>Sin la frase de contraseña o el código de recuperación, nadie podrá abrir el registro: ni usted ni quienes hacen esta aplicación. A continuación recibirá el código de recuperación. Póngalo en papel.</translation>
    </message>
    <message>
        <source>At least {least} characters. Three or four words are easy to keep in mind.</source>
        <translation>Al menos {least} caracteres. Tres o cuatro palabras se recuerdan bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Otra frase de contraseña</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>The passphrase until now, or the recovery code</source>
        <translation>La frase de contraseña actual o el código de recuperación</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>La nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nueva otra vez</translation>
    </message>
    <message>
        <source>The new passphrase opens the record from now on.</source>
        <translation>Desde ahora, la nueva frase de contraseña abre el registro.</translation>
    </message>
    <message>
        <source>A new recovery code?</source>
        <translation>¿Un código de recuperación nuevo?</translation>
    </message>
    <message>
        <source>The one on paper will not open the record any more.</source>
        <translation>El que tiene en papel ya no abrirá el registro.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Hacer uno nuevo</translation>
    </message>
    <message>
        <source>The passphrase, or the recovery code until now</source>
        <translation>La frase de contraseña o el código de recuperación actual</translation>
    </message>
    <message>
        <source>Take the passphrase away?</source>
        <translation>¿Quitar la frase de contraseña?</translation>
    </message>
    <message>
        <source>Then whoever can use your account on this computer can read the record and its copies.</source>
        <translation>Entonces, quien pueda usar su cuenta en este equipo podrá leer el registro y sus copias.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The record opens without a passphrase now.</source>
        <translation>El registro se abre ahora sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>It opens the record when the passphrase is forgotten. It is shown only now: print it, or copy it down, and put it with your papers.</source>
        <translation>Abre el registro cuando se olvida la frase de contraseña. Solo se muestra ahora: imprímalo o cópielo, y guárdelo con sus papeles.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>I have the code on paper</source>
        <translation>Tengo el código en papel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>First have the code on paper.</source>
        <translation>Primero tenga el código en papel.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Is it on and connected?</source>
        <translation>La impresora no aceptó la página. ¿Está encendida y conectada?</translation>
    </message>
    <message>
        <source>This app may not write there, or there is no room. Choose another folder.</source>
        <translation>Esta aplicación no puede escribir ahí o no hay espacio. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, then delete the file.</source>
        <translation>Guardado como {file}. Imprímalo y luego borre el archivo.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimir el código de recuperación</translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>Bloquear con una frase…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Código de recuperación nuevo…</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>The record is locked with a passphrase</source>
        <translation>El registro está bloqueado con una frase de contraseña</translation>
    </message>
    <message>
        <source>It is encrypted on the disk, and so are its copies. The recovery code opens it too.</source>
        <translation>Está cifrado en el disco, y sus copias también. El código de recuperación también lo abre.</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Sin frase de contraseña</translation>
    </message>
    <message>
        <source>This installation came without the part that encrypts records.</source>
        <translation>Esta instalación vino sin la parte que cifra registros.</translation>
    </message>
    <message>
        <source>Files that could not be locked: {files}</source>
        <translation>Archivos que no se pudieron bloquear: {files}</translation>
    </message>
    <message>
        <source>The recovery code opened the record. Choose a passphrase that you will remember.</source>
        <translation>El código de recuperación abrió el registro. Elija una frase de contraseña que vaya a recordar.</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can read the record. A passphrase encrypts it, and its copies. You type it each time the app starts.</source>
        <translation>Quien pueda usar su cuenta en este equipo puede leer el registro. Una frase de contraseña lo cifra, y también sus copias. Se escribe cada vez que se abre la aplicación.</translation>
    </message>
    <message>
        <source>Some copies are locked with a passphrase.</source>
        <translation>Algunas copias están bloqueadas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrirlas</translation>
    </message>
    <message>
        <source>It is encrypted on the disk, and so are its copies. Is the recovery code on paper? If you are not sure, make a new one.</source>
        <translation>Está cifrado en el disco, y sus copias también. ¿Tiene el código de recuperación en papel? Si no está seguro, haga uno nuevo.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>It opens a record of Anakinra Desktop when its passphrase is forgotten.</source>
        <translation>Abre un registro de Anakinra Desktop cuando se olvida su frase de contraseña.</translation>
    </message>
    <message>
        <source>Made on {day}. A newer code takes its place.</source>
        <translation>Hecho el {day}. Un código más nuevo lo sustituye.</translation>
    </message>
    <message>
        <source>Type it in place of the passphrase. Small letters and blanks do not matter.</source>
        <translation>Escríbalo en lugar de la frase de contraseña. Las minúsculas y los espacios no importan.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read the record. Keep it with your papers, not beside the computer, and do not take a picture of it.</source>
        <translation>Quien tenga esta hoja y el equipo puede leer el registro. Guárdela con sus papeles, no junto al equipo, y no le haga fotos.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The record is locked</source>
        <translation>El registro está bloqueado</translation>
    </message>
    <message>
        <source>Its passphrase opens it, or the recovery code on paper.</source>
        <translation>Lo abre su frase de contraseña o el código de recuperación en papel.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>Abrirlo…</translation>
    </message>
    <message>
        <source>The record is encrypted</source>
        <translation>El registro está cifrado</translation>
    </message>
    <message>
        <source>This installation cannot read encrypted records. Install the app with that part.</source>
        <translation>Esta instalación no puede leer registros cifrados. Instale la aplicación con esa parte.</translation>
    </message>
</context>
</TS>
