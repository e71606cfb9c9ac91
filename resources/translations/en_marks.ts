<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marks on the skin</source>
            <translation>
                <numerusform>%n mark on the skin</numerusform>
                <numerusform>%n marks on the skin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This closes %n spots.</source>
            <translation>
                <numerusform>This closes %n spot.</numerusform>
                <numerusform>This closes %n spots.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n red or sore places rest</source>
            <translation>
                <numerusform>%n red or sore place rests</numerusform>
                <numerusform>%n red or sore places rest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n spots are too near the last place</source>
            <translation>
                <numerusform>%n spot is too near the last place</numerusform>
                <numerusform>%n spots are too near the last place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This opens %n spots.</source>
            <translation>
                <numerusform>This opens %n spot.</numerusform>
                <numerusform>This opens %n spots.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
    </context>
</TS>
