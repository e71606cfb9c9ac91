<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Startup</name>
        <message>
            <source>No window can open here, for there is no screen that one could open on: “anakinra-desktop tour --output FOLDER” shows the app in pictures, and “anakinra-desktop --help” lists what works without a window.</source>
            <translation>Aquí no se puede abrir ninguna ventana, porque no hay pantalla donde abrirla: «anakinra-desktop tour --output CARPETA» muestra la aplicación en imágenes, y «anakinra-desktop --help» enumera lo que funciona sin ventana.</translation>
        </message>
        <message>
            <source>Anakinra Desktop is open already, but does not answer; please look for its window.</source>
            <translation>Anakinra Desktop ya está abierta, pero no responde; busque su ventana, por favor.</translation>
        </message>
    </context>
</TS>
