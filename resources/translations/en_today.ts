<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>TodayPage</name>
        <message numerus="yes">
            <source>That is over %n hours. Set it aside and ask the pharmacist.</source>
            <translation>
                <numerusform>That is over %n hour. Set it aside and ask the pharmacist.</numerusform>
                <numerusform>That is over %n hours. Set it aside and ask the pharmacist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No record of %n days</source>
            <translation>
                <numerusform>No record of %n day</numerusform>
                <numerusform>No record of %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n days</source>
            <translation>
                <numerusform>Every day</numerusform>
                <numerusform>Every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rested %n days</source>
            <translation>
                <numerusform>Rested %n day</numerusform>
                <numerusform>Rested %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes left</source>
            <translation>
                <numerusform>%n syringe left</numerusform>
                <numerusform>%n syringes left</numerusform>
            </translation>
        </message>
    </context>
</TS>
