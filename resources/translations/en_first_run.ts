<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>FirstRun</name>
        <message numerus="yes">
            <source>that is %n whole syringes</source>
            <translation>
                <numerusform>that is %n whole syringe</numerusform>
                <numerusform>that is %n whole syringes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>that is more than %n syringes</source>
            <translation>
                <numerusform>that is more than %n syringe</numerusform>
                <numerusform>that is more than %n syringes</numerusform>
            </translation>
        </message>
    </context>
</TS>
