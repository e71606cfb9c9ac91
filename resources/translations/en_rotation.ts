<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message numerus="yes">
            <source>With so few places, skin beside a used place comes up again after about %n injections: four weeks of rest are out of reach.</source>
            <translation>
                <numerusform>With so few places, skin beside a used place comes up again after about %n injection: four weeks of rest are out of reach.</numerusform>
                <numerusform>With so few places, skin beside a used place comes up again after about %n injections: four weeks of rest are out of reach.</numerusform>
            </translation>
        </message>
    </context>
</TS>
