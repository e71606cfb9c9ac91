<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CalendarPage</name>
        <message numerus="yes">
            <source>%n entries, nothing is erased</source>
            <translation>
                <numerusform>%n entry, nothing is erased</numerusform>
                <numerusform>%n entries, nothing is erased</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses</source>
            <translation>
                <numerusform>%n dose</numerusform>
                <numerusform>%n doses</numerusform>
            </translation>
        </message>
    </context>
</TS>
