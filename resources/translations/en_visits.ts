<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Visits</name>
        <message numerus="yes">
            <source>%n items left out at your wish.</source>
            <translation>
                <numerusform>%n item left out at your wish.</numerusform>
                <numerusform>%n items left out at your wish.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n past ones</source>
            <translation>
                <numerusform>Show %n past one</numerusform>
                <numerusform>Show %n past ones</numerusform>
            </translation>
        </message>
    </context>
</TS>
