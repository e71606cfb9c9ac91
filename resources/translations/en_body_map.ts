<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message numerus="yes">
            <source>%n places may be used today, {free} of them rested.</source>
            <translation>
                <numerusform>%n place may be used today; rested: {free}.</numerusform>
                <numerusform>%n places may be used today, {free} of them rested.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{free} of %n spots here are rested</source>
            <translation>
                <numerusform>{free} of %n spot here is rested</numerusform>
                <numerusform>{free} of %n spots here are rested</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n injections in four weeks, {period}</source>
            <translation>
                <numerusform>%n injection in four weeks, {period}</numerusform>
                <numerusform>%n injections in four weeks, {period}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sore spots</source>
            <translation>
                <numerusform>%n sore spot</numerusform>
                <numerusform>%n sore spots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n spots rested</source>
            <translation>
                <numerusform>%n spot rested</numerusform>
                <numerusform>%n spots rested</numerusform>
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
            <source>Nothing within {length} for %n weeks</source>
            <translation>
                <numerusform>Nothing within {length} for %n week</numerusform>
                <numerusform>Nothing within {length} for %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing within {length} for %n days</source>
            <translation>
                <numerusform>Nothing within {length} for %n day</numerusform>
                <numerusform>Nothing within {length} for %n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
