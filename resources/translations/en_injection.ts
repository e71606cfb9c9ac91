<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Injection</name>
        <message numerus="yes">
            <source>%n more are in your refrigerator. The new one warms up for {minutes} minutes.</source>
            <translation>
                <numerusform>%n more is in your refrigerator. The new one warms up for {minutes} minutes.</numerusform>
                <numerusform>%n more are in your refrigerator. The new one warms up for {minutes} minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes are in your refrigerator</source>
            <translation>
                <numerusform>%n syringe is in your refrigerator</numerusform>
                <numerusform>%n syringes are in your refrigerator</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes</source>
            <translation>
                <numerusform>%n syringe</numerusform>
                <numerusform>%n syringes</numerusform>
            </translation>
        </message>
    </context>
</TS>
