<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BodyMap</name>
        <message numerus="yes">
            <source>With so few places, nearby skin rests for about %n injections, not for four weeks.</source>
            <translation>
                <numerusform>With so few places, nearby skin rests for about %n injection, not for four weeks.</numerusform>
                <numerusform>With so few places, nearby skin rests for about %n injections, not for four weeks.</numerusform>
            </translation>
        </message>
    </context>
</TS>
