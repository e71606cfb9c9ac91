"""What can be wrong with a file that is brought in or left somewhere, in sentences for the translators."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TRANSFER_SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "A body map in this record cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "A medicine, a person and a time zone are only asked for with a file of medTimer."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing was imported. Conflicts between the record and the file: {count}.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Please say which medicine in the file is anakinra. It names: {medicines}."),
    QT_TRANSLATE_NOOP("Problem", "Please say whose doses these are. They can only be somebody’s who is in the record."),
    QT_TRANSLATE_NOOP("Problem", "The disk is full; {file} was not written."),
    QT_TRANSLATE_NOOP("Problem", "The file breaks off or is damaged near line {line}."),
    QT_TRANSLATE_NOOP("Problem", "The file does not say in which version of the format it is written."),
    QT_TRANSLATE_NOOP("Problem", "The file gives {field} twice for one thing."),
    QT_TRANSLATE_NOOP("Problem", "The file has a part {field} that is not known."),
    QT_TRANSLATE_NOOP("Problem", "The file has no list {field}."),
    QT_TRANSLATE_NOOP("Problem", "The file holds a number that is far too long."),
    QT_TRANSLATE_NOOP("Problem", "The file is nested too deeply to be a record."),
    QT_TRANSLATE_NOOP("Problem", "The file is no record of this app."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "The file is written in version {version} of the format, and this app reads up to version "
        "{known}. Please bring it in with a newer app.",
    ),
    QT_TRANSLATE_NOOP("Problem", "The file says {value} where a number should stand."),
    QT_TRANSLATE_NOOP("Problem", "The file {file} cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "The file {file} cannot be written."),
    QT_TRANSLATE_NOOP("Problem", "The file {file} is too large to be a record."),
    QT_TRANSLATE_NOOP("Problem", "The file {file} may not be written there."),
    QT_TRANSLATE_NOOP("Problem", "The folder for {file} does not exist."),
    QT_TRANSLATE_NOOP("Problem", "The record was changed in the meantime. Please look through the file once more."),
    QT_TRANSLATE_NOOP("Problem", "There is no file {file}."),
    QT_TRANSLATE_NOOP("Problem", "This backup of medTimer holds no events, only medicines."),
    QT_TRANSLATE_NOOP("Problem", "This event names no medicine."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "This line has {count} cells instead of {cells}; a name or a note in it holds a semicolon or a line break.",
    ),
    QT_TRANSLATE_NOOP("Problem", "{file} is a folder."),
    QT_TRANSLATE_NOOP("Problem", "{where}: an earlier one says the same already."),
    QT_TRANSLATE_NOOP("Problem", "{where}: here should stand an object with fields."),
    QT_TRANSLATE_NOOP("Problem", "{where}: the field {field} is not known."),
    QT_TRANSLATE_NOOP("Problem", "{where}: the id {id} is there twice."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} cannot be so."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} holds a character that cannot be shown."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is missing."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is neither true nor false."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is none of {words}."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is not a date."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is not a list."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is not a number."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is not a text."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is not a time."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is not a whole number."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} is too long."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {field} names nothing that is in the file."),
    QT_TRANSLATE_NOOP("Problem", "{where}: {problem}"),
)
"""Every sentence of the services that read and write files, apart from those of the table."""
