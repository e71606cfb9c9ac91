<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeleteAll</name>
    <message numerus="yes">
        <source>%n copies go too.</source>
        <translation>
            <numerusform>%n copy goes too.</numerusform>
            <numerusform>%n copies go too.</numerusform>
        </translation>
    </message>
</context>
</TS>
