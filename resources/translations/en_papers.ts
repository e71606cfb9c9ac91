<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Papers</name>
        <message numerus="yes">
            <source>{name}, %n years</source>
            <translation>
                <numerusform>{name}, %n year</numerusform>
                <numerusform>{name}, %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes for each dose: {amounts}. Each goes in its own place.</source>
            <translation>
                <numerusform>%n syringe for each dose: {amounts}.</numerusform>
                <numerusform>%n syringes for each dose: {amounts}. Each goes in its own place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes left. Keep them in the refrigerator.</source>
            <translation>
                <numerusform>%n syringe left. Keep it in the refrigerator.</numerusform>
                <numerusform>%n syringes left. Keep them in the refrigerator.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n whole syringes. Push each until it stops.</source>
            <translation>
                <numerusform>%n whole syringe. Push until it stops.</numerusform>
                <numerusform>%n whole syringes. Push each until it stops.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the syringe out %n minutes before</source>
            <translation>
                <numerusform>Take the syringe out %n minute before</numerusform>
                <numerusform>Take the syringe out %n minutes before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message numerus="yes">
            <source>At most %n days.</source>
            <translation>
                <numerusform>At most %n day.</numerusform>
                <numerusform>At most %n days.</numerusform>
            </translation>
        </message>
    </context>
</TS>
