<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n earlier ones are listed on page 2.</source>
            <translation>
                <numerusform>%n earlier one is listed on page 2.</numerusform>
                <numerusform>%n earlier ones are listed on page 2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records, listed on page 2</source>
            <translation>
                <numerusform>%n record, listed on page 2</numerusform>
                <numerusform>%n records, listed on page 2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days on time</source>
            <translation>
                <numerusform>%n day on time</numerusform>
                <numerusform>%n days on time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses on time</source>
            <translation>
                <numerusform>%n dose on time</numerusform>
                <numerusform>%n doses on time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Anakinra injections: %n-day report</source>
            <translation>
                <numerusform>Anakinra injections: %n-day report</numerusform>
                <numerusform>Anakinra injections: %n-day report</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days have none.</source>
            <translation>
                <numerusform>%n day has none.</numerusform>
                <numerusform>%n days have none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses have none.</source>
            <translation>
                <numerusform>%n dose has none.</numerusform>
                <numerusform>%n doses have none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days were paused by the prescriber and are not counted.</source>
            <translation>
                <numerusform>%n day was paused by the prescriber and is not counted.</numerusform>
                <numerusform>%n days were paused by the prescriber and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days were paused and are not counted.</source>
            <translation>
                <numerusform>%n day was paused and is not counted.</numerusform>
                <numerusform>%n days were paused and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days are not over yet and are not counted.</source>
            <translation>
                <numerusform>%n day is not over yet and is not counted.</numerusform>
                <numerusform>%n days are not over yet and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses were paused by the prescriber and are not counted.</source>
            <translation>
                <numerusform>%n dose was paused by the prescriber and is not counted.</numerusform>
                <numerusform>%n doses were paused by the prescriber and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses were paused and are not counted.</source>
            <translation>
                <numerusform>%n dose was paused and is not counted.</numerusform>
                <numerusform>%n doses were paused and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses are not due or not over yet and are not counted.</source>
            <translation>
                <numerusform>%n dose is not due or not over yet and is not counted.</numerusform>
                <numerusform>%n doses are not due or not over yet and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n corrected records</source>
            <translation>
                <numerusform>%n corrected record</numerusform>
                <numerusform>%n corrected records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reactions</source>
            <comment>on the report: skin reactions</comment>
            <translation>
                <numerusform>%n reaction</numerusform>
                <numerusform>%n reactions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still there</source>
            <comment>on the report: skin reactions</comment>
            <translation>
                <numerusform>%n still there</numerusform>
                <numerusform>%n still there</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message numerus="yes">
            <source>In these {days} days the doctor paused %n.</source>
            <translation>
                <numerusform>In these {days} days the doctor paused %n.</numerusform>
                <numerusform>In these {days} days the doctor paused %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In these {days} days %n were paused.</source>
            <translation>
                <numerusform>In these {days} days %n was paused.</numerusform>
                <numerusform>In these {days} days %n were paused.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the other {all}, %n have a dose, {on_time} of them on time.</source>
            <translation>
                <numerusform>Of the other {all}, %n has a dose, {on_time} of them on time.</numerusform>
                <numerusform>Of the other {all}, %n have a dose, {on_time} of them on time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these {all} days, %n have a dose, {on_time} of them on time.</source>
            <translation>
                <numerusform>Of these {all} days, %n has a dose, {on_time} of them on time.</numerusform>
                <numerusform>Of these {all} days, %n have a dose, {on_time} of them on time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the other {all} doses, %n were given, {on_time} of them on time.</source>
            <translation>
                <numerusform>Of the other {all} doses, %n was given, {on_time} of them on time.</numerusform>
                <numerusform>Of the other {all} doses, %n were given, {on_time} of them on time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these {all} doses, %n were given, {on_time} of them on time.</source>
            <translation>
                <numerusform>Of these {all} doses, %n was given, {on_time} of them on time.</numerusform>
                <numerusform>Of these {all} doses, %n were given, {on_time} of them on time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days have no record.</source>
            <translation>
                <numerusform>%n day has no record.</numerusform>
                <numerusform>%n days have no record.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses have no record.</source>
            <translation>
                <numerusform>%n dose has no record.</numerusform>
                <numerusform>%n doses have no record.</numerusform>
            </translation>
        </message>
    </context>
</TS>
