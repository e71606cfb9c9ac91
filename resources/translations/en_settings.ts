<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n days that are over will count by this prescription. What was recorded on them stays.</source>
            <translation>
                <numerusform>%n day that is over will count by this prescription. What was recorded on it stays.</numerusform>
                <numerusform>%n days that are over will count by this prescription. What was recorded on them stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n whole syringes each time.</source>
            <translation>
                <numerusform>%n whole syringe each time.</numerusform>
                <numerusform>%n whole syringes each time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes each time, the last one in part.</source>
            <translation>
                <numerusform>%n syringe each time, in part.</numerusform>
                <numerusform>%n syringes each time, the last one in part.</numerusform>
            </translation>
        </message>
    </context>
</TS>
