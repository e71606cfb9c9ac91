<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>rested %n days</source>
            <translation>
                <numerusform>rested %n day</numerusform>
                <numerusform>rested %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows would be added.</source>
            <translation>
                <numerusform>%n row would be added.</numerusform>
                <numerusform>%n rows would be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were added.</source>
            <translation>
                <numerusform>%n row was added.</numerusform>
                <numerusform>%n rows were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more; --json lists all of them.</source>
            <translation>
                <numerusform>and %n more; --json lists all of them.</numerusform>
                <numerusform>and %n more; --json lists all of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n injections</source>
            <translation>
                <numerusform>%n injection</numerusform>
                <numerusform>%n injections</numerusform>
            </translation>
        </message>
    </context>
</TS>
