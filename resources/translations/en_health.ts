<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Health</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after day %n: tell the doctor if still there</source>
            <translation>
                <numerusform>after day %n: tell the doctor if still there</numerusform>
                <numerusform>after day %n: tell the doctor if still there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is still there after %n days.</source>
            <translation>
                <numerusform>It is still there after %n day.</numerusform>
                <numerusform>It is still there after %n days.</numerusform>
            </translation>
        </message>
    </context>
</TS>
