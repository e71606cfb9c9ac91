<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
        <name>Copies</name>
        <message numerus="yes">
            <source>%n injections</source>
            <translation>
                <numerusform>%n injection</numerusform>
                <numerusform>%n injections</numerusform>
            </translation>
        </message>
    </context>
    <context>
    <name>Fields</name>
    <message numerus="yes">
        <source>Type at most %n place(s) after the point.</source>
        <translation>
            <numerusform>Type at most %n place after the point.</numerusform>
            <numerusform>Type at most %n places after the point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n letter(s).</source>
        <translation>
            <numerusform>Too long by %n letter.</numerusform>
            <numerusform>Too long by %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n thing(s) need a look</source>
        <translation>
            <numerusform>%n thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message numerus="yes">
        <source>%n minute(s) to go</source>
        <translation>
            <numerusform>%n minute to go</numerusform>
            <numerusform>%n minutes to go</numerusform>
        </translation>
    </message>
</context>
</TS>
