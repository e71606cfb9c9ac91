<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>1 inch</source>
        <translation>1 pulgada</translation>
    </message>
    <message>
        <source>{number} inches</source>
        <translation>{number} pulgadas</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: 23 November 2026</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year: 23 November</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>Monday, 23 November</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month: November 2026</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two dates</comment>
        <translation>{first} al {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on {weekday}</source>
        <translation>el {weekday}</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>a moment: 23 Nov, 21:02</comment>
        <translation>{date}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} d</source>
        <comment>days, as short as it gets</comment>
        <translation>{count} d</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>en {duration}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>hace {duration}</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>early</source>
        <translation>antes de hora</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>two doses</source>
        <translation>dos dosis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>olvidada</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation>turbia</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>con cambio de color</translation>
    </message>
    <message>
        <source>something floats in it</source>
        <translation>algo flota en ella</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>it was frozen</source>
        <translation>se congeló</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>too long at room temperature</source>
        <translation>demasiado tiempo a temperatura ambiente</translation>
    </message>
    <message>
        <source>the needle touched something</source>
        <translation>la aguja tocó algo</translation>
    </message>
    <message>
        <source>the injection was stopped</source>
        <translation>se detuvo la inyección</translation>
    </message>
    <message>
        <source>wrong name or dose on the label</source>
        <translation>nombre o dosis equivocados en la etiqueta</translation>
    </message>
    <message>
        <source>lot or date can’t be read</source>
        <translation>no se lee el lote o la fecha</translation>
    </message>
    <message>
        <source>pushed past the mark</source>
        <translation>el émbolo pasó de la marca</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>dos veces al día</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>un día sí y otro no</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} under the skin, {schedule}</source>
        <translation>{amount} debajo de la piel, {schedule}</translation>
    </message>
    <message>
        <source>stomach</source>
        <comment>the injection zone round the navel</comment>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>left buttock</source>
        <translation>nalga izquierda</translation>
    </message>
    <message>
        <source>right buttock</source>
        <translation>nalga derecha</translation>
    </message>
    <message>
        <source>{zone}, left spot {number}</source>
        <translation>{zone}, punto izquierdo {number}</translation>
    </message>
    <message>
        <source>{zone}, right spot {number}</source>
        <translation>{zone}, punto derecho {number}</translation>
    </message>
    <message>
        <source>{zone}, middle spot {number}</source>
        <translation>{zone}, punto central {number}</translation>
    </message>
    <message>
        <source>{zone}, spot {number}</source>
        <translation>{zone}, punto {number}</translation>
    </message>
    <message>
        <source>stomach, left</source>
        <translation>abdomen, izquierda</translation>
    </message>
    <message>
        <source>stomach, right</source>
        <translation>abdomen, derecha</translation>
    </message>
    <message>
        <source>stomach, middle</source>
        <translation>abdomen, centro</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left, one letter</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right, one letter</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>M</source>
        <comment>middle, one letter</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>nalga</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is a translation to</comment>
        <translation>es_419</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>in quotation marks</comment>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
