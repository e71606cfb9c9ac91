<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message numerus="yes">
            <source>%n in four weeks</source>
            <comment>injections</comment>
            <translation>
                <numerusform>%n in four weeks</numerusform>
                <numerusform>%n in four weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n injections</source>
            <translation>
                <numerusform>%n injection</numerusform>
                <numerusform>%n injections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reactions</source>
            <translation>
                <numerusform>%n reaction</numerusform>
                <numerusform>%n reactions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>once</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This place had rested %n days</source>
            <translation>
                <numerusform>This place had rested %n day</numerusform>
                <numerusform>This place had rested %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{led} of %n injections led to a reaction ({share}).</source>
            <translation>
                <numerusform>{led} of %n injection led to a reaction ({share}).</numerusform>
                <numerusform>{led} of %n injections led to a reaction ({share}).</numerusform>
            </translation>
        </message>
    </context>
</TS>
