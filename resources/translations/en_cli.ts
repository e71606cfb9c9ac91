<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>%n injections</source>
            <translation>
                <numerusform>%n injection</numerusform>
                <numerusform>%n injections</numerusform>
            </translation>
        </message>
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
            <source>%n rows were there already.</source>
            <translation>
                <numerusform>%n row was there already.</numerusform>
                <numerusform>%n rows were there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are on days without a prescription.</source>
            <translation>
                <numerusform>%n row is on a day without a prescription.</numerusform>
                <numerusform>%n rows are on days without a prescription.</numerusform>
            </translation>
        </message>
    </context>
</TS>
