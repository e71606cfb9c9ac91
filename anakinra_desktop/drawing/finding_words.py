"""The sentences with which a check of the record says what it found, for the translators."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

FINDINGS = (
    QT_TRANSLATE_NOOP("Problem", "It can be mended without guessing."),
    QT_TRANSLATE_NOOP("Problem", "No prescription asked for these records: {count}, between {first} and {last}."),
    QT_TRANSLATE_NOOP("Problem", "Nothing needs to be done."),
    QT_TRANSLATE_NOOP("Problem", "Open Today, end the injection that is begun there, and check again."),
    QT_TRANSLATE_NOOP("Problem", "Open that day in the Calendar and correct it."),
    QT_TRANSLATE_NOOP("Problem", "Pause number {number} ends on {last}, before it begins on {first}."),
    QT_TRANSLATE_NOOP("Problem", "Put back a copy from before."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} corrects a record of somebody else."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} corrects itself in a circle."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} corrects number {other}, and both of them count."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} counts, though it says that it was ended."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} names a part of the body that is not known."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} names a place that is not on the map."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} shows a time or a time zone that is not known."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} shows another time than its moment has."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} shows the time by older rules of its time zone."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} tells of an injection that lies ahead."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} tells of an amount that no dose has."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} was written down by a clock that was ahead."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} was corrected, and what took its place is missing."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} of {date} was ended, and nothing says when."),
    QT_TRANSLATE_NOOP("Problem", "Records number {other} and {number} are both for the same dose of {date}."),
    QT_TRANSLATE_NOOP(
        "Problem", "Row number {number} of the table {table} belongs to a row of {parent} that is missing."
    ),
    QT_TRANSLATE_NOOP("Problem", "Row number {number} of the table {table} cannot be read."),
    QT_TRANSLATE_NOOP(
        "Problem", "Syringe number {number}, taken out on {date}, counts as used, though its injection was taken back."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "Syringe number {number}, taken out on {date}, goes together with something of somebody else."
    ),
    QT_TRANSLATE_NOOP("Problem", "The column {column} of the table {table} is missing."),
    QT_TRANSLATE_NOOP("Problem", "The columns of the table {table} are not as they should be."),
    QT_TRANSLATE_NOOP("Problem", "The file is damaged: {detail}."),
    QT_TRANSLATE_NOOP("Problem", "The index {name} does not go together with its table."),
    QT_TRANSLATE_NOOP("Problem", "The index {name} of the table {table} is another one."),
    QT_TRANSLATE_NOOP("Problem", "The index {name} of the table {table} is missing."),
    QT_TRANSLATE_NOOP("Problem", "The record holds something that this app did not make: {name}."),
    QT_TRANSLATE_NOOP("Problem", "The safeguard {name} of the table {table} is another one."),
    QT_TRANSLATE_NOOP("Problem", "The safeguard {name} of the table {table} is missing."),
    QT_TRANSLATE_NOOP("Problem", "The table {table} cannot be read to the end."),
    QT_TRANSLATE_NOOP("Problem", "The table {table} is missing."),
    QT_TRANSLATE_NOOP("Problem", "Two injections of {name} are begun and not ended."),
)
"""Sentences of `domain.soundness` and `services.check_record`."""
