<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdherencePage</name>
    <message numerus="yes">
        <source>{count} of %n days</source>
        <translation>
            <numerusform>{count} of %n day</numerusform>
            <numerusform>{count} of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n doses</source>
        <translation>
            <numerusform>{count} of %n dose</numerusform>
            <numerusform>{count} of %n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injections with a known place.</source>
        <translation>
            <numerusform>%n injection with a known place.</numerusform>
            <numerusform>%n injections with a known place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one.</source>
        <translation>
            <numerusform>%n without one.</numerusform>
            <numerusform>%n without one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
