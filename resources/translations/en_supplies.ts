<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CartonForm</name>
        <message numerus="yes">
            <source>%n syringes with this</source>
            <translation>
                <numerusform>%n syringe with this</numerusform>
                <numerusform>%n syringes with this</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Supplies</name>
        <message numerus="yes">
            <source>After %n doses before these days:</source>
            <translation>
                <numerusform>After %n dose before these days:</numerusform>
                <numerusform>After %n doses before these days:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes, added on {date}</source>
            <translation>
                <numerusform>%n syringe, added on {date}</numerusform>
                <numerusform>%n syringes, added on {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cartons used up</source>
            <translation>
                <numerusform>%n carton used up</numerusform>
                <numerusform>%n cartons used up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes aside, of no recorded carton</source>
            <translation>
                <numerusform>%n syringe aside, of no recorded carton</numerusform>
                <numerusform>%n syringes aside, of no recorded carton</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where did the %n set aside go?</source>
            <translation>
                <numerusform>Where did the one set aside go?</numerusform>
                <numerusform>Where did the %n set aside go?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes in it</source>
            <translation>
                <numerusform>%n syringe in it</numerusform>
                <numerusform>%n syringes in it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n more, then close it at the line.</source>
            <translation>
                <numerusform>About %n more, then close it at the line.</numerusform>
                <numerusform>About %n more, then close it at the line.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cartons are added.</source>
            <translation>
                <numerusform>The carton is added.</numerusform>
                <numerusform>%n cartons are added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes left</source>
            <translation>
                <numerusform>%n syringe left</numerusform>
                <numerusform>%n syringes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out with the carton since {moment}</source>
            <translation>
                <numerusform>%n out with the carton since {moment}</numerusform>
                <numerusform>%n out with the carton since {moment}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n aside: {reasons}</source>
            <translation>
                <numerusform>%n aside: {reasons}</numerusform>
                <numerusform>%n aside: {reasons}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them will be out of date, or out too long, before their day.</source>
            <translation>
                <numerusform>%n of them will be out of date, or out too long, before its day.</numerusform>
                <numerusform>%n of them will be out of date, or out too long, before their day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dose takes %n syringes.</source>
            <translation>
                <numerusform>A dose takes %n syringe.</numerusform>
                <numerusform>A dose takes %n syringes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n syringes</source>
            <translation>
                <numerusform>%n syringe</numerusform>
                <numerusform>%n syringes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the refrigerator</source>
            <translation>
                <numerusform>%n in the refrigerator</numerusform>
                <numerusform>%n in the refrigerator</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them out for too long: do not use</source>
            <translation>
                <numerusform>%n of them out for too long: do not use it</numerusform>
                <numerusform>%n of them out for too long: do not use them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out</source>
            <translation>
                <numerusform>%n out</numerusform>
                <numerusform>%n out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were closed so far.</source>
            <translation>
                <numerusform>%n was closed so far.</numerusform>
                <numerusform>%n were closed so far.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n injections were written down without a syringe</source>
            <translation>
                <numerusform>%n injection was written down without a syringe</numerusform>
                <numerusform>%n injections were written down without a syringe</numerusform>
            </translation>
        </message>
    </context>
</TS>
