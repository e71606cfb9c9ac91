<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>LearnPage</name>
        <message numerus="yes">
            <source>Show more (%n left)</source>
            <translation>
                <numerusform>Show more (%n left)</numerusform>
                <numerusform>Show more (%n left)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No statement has all these words; %n statement(s) with some of them</source>
            <translation>
                <numerusform>No statement has all these words; %n statement with some of them</numerusform>
                <numerusform>No statement has all these words; %n statements with some of them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) with {wanted}; none has {typed}</source>
            <translation>
                <numerusform>%n statement with {wanted}; none has {typed}</numerusform>
                <numerusform>%n statements with {wanted}; none has {typed}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) with “{words}”</source>
            <translation>
                <numerusform>%n statement with “{words}”</numerusform>
                <numerusform>%n statements with “{words}”</numerusform>
            </translation>
        </message>
    </context>
</TS>
