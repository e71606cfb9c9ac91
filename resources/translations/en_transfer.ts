<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Transfer</name>
        <message numerus="yes">
            <source>%n injections given</source>
            <translation>
                <numerusform>%n injection given</numerusform>
                <numerusform>%n injections given</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extra injections</source>
            <translation>
                <numerusform>%n extra injection</numerusform>
                <numerusform>%n extra injections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n missed</numerusform>
                <numerusform>%n missed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused days</source>
            <translation>
                <numerusform>%n paused day</numerusform>
                <numerusform>%n paused days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pauses</source>
            <translation>
                <numerusform>%n pause</numerusform>
                <numerusform>%n pauses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n taken back</source>
            <translation>
                <numerusform>%n taken back</numerusform>
                <numerusform>%n taken back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that were corrected later</source>
            <translation>
                <numerusform>%n that was corrected later</numerusform>
                <numerusform>%n that were corrected later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n helpers</source>
            <translation>
                <numerusform>%n helper</numerusform>
                <numerusform>%n helpers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n settings</source>
            <translation>
                <numerusform>%n setting</numerusform>
                <numerusform>%n settings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n prescriptions</source>
            <translation>
                <numerusform>%n prescription</numerusform>
                <numerusform>%n prescriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set limits</source>
            <translation>
                <numerusform>%n set limit</numerusform>
                <numerusform>%n set limits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cartons</source>
            <translation>
                <numerusform>%n carton</numerusform>
                <numerusform>%n cartons</numerusform>
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
            <source>%n health entries</source>
            <translation>
                <numerusform>%n health entry</numerusform>
                <numerusform>%n health entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sharps containers</source>
            <translation>
                <numerusform>%n sharps container</numerusform>
                <numerusform>%n sharps containers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n body maps</source>
            <translation>
                <numerusform>%n body map</numerusform>
                <numerusform>%n body maps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n walks through the injection steps</source>
            <translation>
                <numerusform>%n walk through the injection steps</numerusform>
                <numerusform>%n walks through the injection steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are in the record already.</source>
            <translation>
                <numerusform>%n row is in the record already.</numerusform>
                <numerusform>%n rows are in the record already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows stay out, because the record says otherwise.</source>
            <translation>
                <numerusform>%n row stays out, because the record says otherwise.</numerusform>
                <numerusform>%n rows stay out, because the record says otherwise.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are on days without a prescription.</source>
            <translation>
                <numerusform>%n row is on a day without a prescription.</numerusform>
                <numerusform>%n rows are on days without a prescription.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines can’t be brought in.</source>
            <translation>
                <numerusform>%n line can’t be brought in.</numerusform>
                <numerusform>%n lines can’t be brought in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders without a dose stay out: the file does not say why there was none.</source>
            <translation>
                <numerusform>%n reminder without a dose stays out: the file does not say why there was none.</numerusform>
                <numerusform>%n reminders without a dose stay out: the file does not say why there was none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders nobody answered stay out.</source>
            <translation>
                <numerusform>%n reminder nobody answered stays out.</numerusform>
                <numerusform>%n reminders nobody answered stay out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted reminders stay out.</source>
            <translation>
                <numerusform>%n deleted reminder stays out.</numerusform>
                <numerusform>%n deleted reminders stay out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders that were only put away stay out.</source>
            <translation>
                <numerusform>%n reminder that was only put away stays out.</numerusform>
                <numerusform>%n reminders that were only put away stay out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders of another kind stay out.</source>
            <translation>
                <numerusform>%n reminder of another kind stays out.</numerusform>
                <numerusform>%n reminders of another kind stay out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doses come in without their amount: the file does not give it in mg.</source>
            <translation>
                <numerusform>%n dose comes in without its amount: the file does not give it in mg.</numerusform>
                <numerusform>%n doses come in without their amount: the file does not give it in mg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n records</source>
            <translation>
                <numerusform>Add %n record</numerusform>
                <numerusform>Add %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The record and the file say different things %n times</source>
            <translation>
                <numerusform>The record and the file say different things %n time</numerusform>
                <numerusform>The record and the file say different things %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records were added.</source>
            <translation>
                <numerusform>%n record was added.</numerusform>
                <numerusform>%n records were added.</numerusform>
            </translation>
        </message>
    </context>
</TS>
