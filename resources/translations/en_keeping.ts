<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Copies</name>
        <message numerus="yes">
            <source>Mended: %n</source>
            <comment>how many things</comment>
            <translation>
                <numerusform>Mended: %n</numerusform>
                <numerusform>Mended: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more. The command “check” lists them all.</source>
            <translation>
                <numerusform>And %n more. The command “check” lists them all.</numerusform>
                <numerusform>And %n more. The command “check” lists them all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All is well. %n rows were read.</source>
            <translation>
                <numerusform>All is well. %n row was read.</numerusform>
                <numerusform>All is well. %n rows were read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are not as they should be:</source>
            <translation>
                <numerusform>%n thing is not as it should be:</numerusform>
                <numerusform>%n things are not as they should be:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It was not there for %n days. Copies go there again when it is.</source>
            <translation>
                <numerusform>It was not there for %n day. Copies go there again when it is.</numerusform>
                <numerusform>It was not there for %n days. Copies go there again when it is.</numerusform>
            </translation>
        </message>
    </context>
</TS>
