<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AppWindow</name>
        <message>
            <source>The copy is the record now. The one before it is kept.</source>
            <translation>La copia es ahora el registro. El anterior se conserva.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
        <message>
            <source>Paused. Nothing is lost. You can go on from here.</source>
            <translation>En pausa. No se pierde nada. Puede seguir desde aquí.</translation>
        </message>
        <message>
            <source>Nothing changed. You are asked again when you go on.</source>
            <translation>Nada ha cambiado. Se le preguntará otra vez cuando siga.</translation>
        </message>
        <message>
            <source>Closed. Nothing in the record changed.</source>
            <translation>Cerrado. Nada ha cambiado en el registro.</translation>
        </message>
        <message>
            <source>You wait, as you were told. Start again when they say you may.</source>
            <translation>Usted espera, como le dijeron. Empiece de nuevo cuando le digan que puede.</translation>
        </message>
        <message>
            <source>This injection stays open. Start again when you have an answer.</source>
            <translation>Esta inyección queda pendiente. Empiece de nuevo cuando tenga una respuesta.</translation>
        </message>
        <message>
            <source>This injection was ended in another window. Look here before you inject.</source>
            <translation>Esta inyección se terminó en otra ventana. Mire aquí antes de inyectarse.</translation>
        </message>
        <message>
            <source>Stopped. What happened so far is written down.</source>
            <translation>Detenida. Queda anotado lo que pasó hasta ahora.</translation>
        </message>
    </context>
</TS>
