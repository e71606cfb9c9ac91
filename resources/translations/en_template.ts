<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Template</name>
        <message numerus="yes">
            <source>%n spots</source>
            <comment>on the sheet</comment>
            <translation>
                <numerusform>%n spot</numerusform>
                <numerusform>%n spots</numerusform>
            </translation>
        </message>
    </context>
</TS>
