<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>At most %n more times, then it is quiet.</source>
            <translation>
                <numerusform>At most %n more time, then it is quiet.</numerusform>
                <numerusform>At most %n more times, then it is quiet.</numerusform>
            </translation>
        </message>
    </context>
</TS>
