"""Says what went wrong in a plain sentence: what a person can put right, and the troubles of the record's file."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.finding_words import FINDINGS
from anakinra_desktop.drawing.gate_problems import GATE_SENTENCES
from anakinra_desktop.drawing.health_problems import HEALTH_SENTENCES
from anakinra_desktop.drawing.mark_problems import MARK_SENTENCES
from anakinra_desktop.drawing.supply_problems import SUPPLY_SENTENCES
from anakinra_desktop.drawing.tongue import tongue
from anakinra_desktop.drawing.transfer_problems import TRANSFER_SENTENCES
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble


def problem_words(problem: Problem) -> str:
    """The sentence of a problem, in the language in force."""
    words = translate(problem.sentence)
    if not problem.values:
        return words
    # What is wrong with a row may be a problem of its own.
    values = {name: problem_words(each) if isinstance(each, Problem) else each for name, each in problem.values.items()}
    return words.format(**values)


def translate(sentence: str) -> str:
    """One of the sentences that are listed for the translators, here or with the commands."""
    return tongue().translate("Problem", sentence)


def failure_words(failed: Exception) -> str:
    """What to say of a piece of work that failed, in one sentence; a fault of the app's own is raised again."""
    if isinstance(failed, RecordTrouble):
        return trouble_words(failed)
    if isinstance(failed, Problem):
        return problem_words(failed)
    raise failed


def trouble_words(trouble: RecordTrouble) -> str:
    """What is the matter with the record, and that nothing is lost."""
    if trouble.versions is not None:
        words = tongue().translate(
            "Problem",
            "The record {file} was written by a newer version of this app: it has version {version}, "
            "and this app knows records up to version {known}. It was left as it is.",
        )
        return words.format(file=trouble.path, version=trouble.versions[0], known=trouble.versions[1])
    return _trouble_sentence(trouble.trouble).format(file=trouble.path, folder=trouble.path.parent)


def _trouble_sentence(trouble: Trouble) -> str:
    match trouble:
        case Trouble.BUSY:
            return tongue().translate(
                "Problem", "The record is in use by another program; please try again in a moment."
            )
        case Trouble.DISK_FULL:
            return tongue().translate("Problem", "The disk is full, so nothing was changed in the record.")
        case Trouble.DISK_ERROR:
            return tongue().translate(
                "Problem",
                "The disk reports an error with {file}. What was kept before is still there; "
                "look whether the newest is, before you write it down again.",
            )
        case Trouble.READ_ONLY:
            return tongue().translate("Problem", "The record in {folder} may not be written, so nothing was changed.")
        case Trouble.DAMAGED:
            return tongue().translate("Problem", "The record {file} is damaged; it was left as it is.")
        case Trouble.NOT_A_RECORD:
            return tongue().translate("Problem", "The file {file} belongs to another program; it was left as it is.")
        case Trouble.TOO_NEW:
            return tongue().translate(
                "Problem", "The record {file} was written by a newer version of this app; it was left as it is."
            )
        case Trouble.UNREADABLE:
            return tongue().translate("Problem", "The record {file} cannot be opened.")
        case Trouble.LOCKED:
            return tongue().translate("Problem", "The record {file} is locked; it opens with its passphrase.")
        case Trouble.KEY_MISSING:
            return tongue().translate(
                "Problem",
                "{file} is encrypted, and the two files of its key are not beside it; their names begin with “key-”.",
            )
        case Trouble.NO_CIPHER:
            return tongue().translate(
                "Problem",
                "This installation cannot read encrypted records: its part “encryption” is missing. "
                "Nothing was changed.",
            )


def fault_words(fault: BaseException) -> str:
    """What to say of a fault that is the app's own."""
    words = tongue().translate("Problem", "Something went wrong inside the app ({fault}); please tell its makers.")
    return words.format(fault=type(fault).__name__)


SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "Please write what it is."),
    QT_TRANSLATE_NOOP("Problem", "The last day lies before the first one."),
    QT_TRANSLATE_NOOP("Problem", "This entry was changed or taken back meanwhile."),
    QT_TRANSLATE_NOOP("Problem", "A carton holds between 1 and 200 syringes."),
    QT_TRANSLATE_NOOP("Problem", "A dose lies between {low} and {high} mg. Copy it from the label."),
    QT_TRANSLATE_NOOP("Problem", "A height lies between {low} and {high} cm."),
    QT_TRANSLATE_NOOP("Problem", "A new prescription begins today or later: what past days asked for stays as it was."),
    QT_TRANSLATE_NOOP(
        "Problem", "A passphrase has at least {least} characters. Three or four words are easy to keep in mind."
    ),
    QT_TRANSLATE_NOOP("Problem", "A number to call has at least two digits."),
    QT_TRANSLATE_NOOP("Problem", "A passphrase has at most {most} characters."),
    QT_TRANSLATE_NOOP("Problem", "A phone number has at least three digits."),
    QT_TRANSLATE_NOOP("Problem", "A recovery code has {groups} groups of {length} letters and digits."),
    QT_TRANSLATE_NOOP("Problem", "A row with the status {status} has no taken_at."),
    QT_TRANSLATE_NOOP("Problem", "A row with the status {status} needs its taken_at."),
    QT_TRANSLATE_NOOP("Problem", "Give one to four different times a day."),
    QT_TRANSLATE_NOOP("Problem", "Line {line} has {count} cells, and the first line {columns}."),
    QT_TRANSLATE_NOOP("Problem", "Line {line} is not CSV."),
    QT_TRANSLATE_NOOP("Problem", "No injection was due on that date."),
    QT_TRANSLATE_NOOP("Problem", "No injection was due on these days."),
    QT_TRANSLATE_NOOP("Problem", "No injection was due then that has no record yet."),
    QT_TRANSLATE_NOOP("Problem", "No injection was due then."),
    QT_TRANSLATE_NOOP("Problem", "No prescription is in force on that day."),
    QT_TRANSLATE_NOOP("Problem", "Not all of it went in, so it cannot be more than the {amount} mg prescribed."),
    QT_TRANSLATE_NOOP("Problem", "Nothing was imported. Lines with a problem: {count}."),
    QT_TRANSLATE_NOOP("Problem", "One place has to stay on."),
    QT_TRANSLATE_NOOP("Problem", "Pause number {number} was ended before."),
    QT_TRANSLATE_NOOP("Problem", "Please give a name."),
    QT_TRANSLATE_NOOP("Problem", "Please give the time of the injection."),
    QT_TRANSLATE_NOOP("Problem", "Please say why, in a few words."),
    QT_TRANSLATE_NOOP("Problem", "Please write the note first."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} belongs to somebody else."),
    QT_TRANSLATE_NOOP("Problem", "Record number {number} was corrected or voided before."),
    QT_TRANSLATE_NOOP("Problem", "The birth date lies in the future."),
    QT_TRANSLATE_NOOP("Problem", "The birth date lies too far back."),
    QT_TRANSLATE_NOOP("Problem", "The body map of {name} cannot be read."),
    QT_TRANSLATE_NOOP("Problem", "The date {date} lies more than a year ahead."),
    QT_TRANSLATE_NOOP("Problem", "The date {date} lies too far back."),
    QT_TRANSLATE_NOOP("Problem", "The days between doses lie between 1 and 28."),
    QT_TRANSLATE_NOOP("Problem", "The file is empty."),
    QT_TRANSLATE_NOOP("Problem", "The file is not written in UTF-8."),
    QT_TRANSLATE_NOOP("Problem", "The first day lies more than a year ahead."),
    QT_TRANSLATE_NOOP("Problem", "The first day lies too far back."),
    QT_TRANSLATE_NOOP("Problem", "The first line names a column twice."),
    QT_TRANSLATE_NOOP("Problem", "The first line names a column {column} that is not known."),
    QT_TRANSLATE_NOOP("Problem", "The first line names no column {column}."),
    QT_TRANSLATE_NOOP("Problem", "The hours lie between {low} and {high}."),
    QT_TRANSLATE_NOOP("Problem", "The injection of {date} is already recorded."),
    QT_TRANSLATE_NOOP("Problem", "The injection of {date} is on line {line} already."),
    QT_TRANSLATE_NOOP("Problem", "The last day lies before the first."),
    QT_TRANSLATE_NOOP("Problem", "The name holds a character that cannot be shown."),
    QT_TRANSLATE_NOOP("Problem", "The record is encrypted already."),
    QT_TRANSLATE_NOOP("Problem", "The record is not here, but copies of it are."),
    QT_TRANSLATE_NOOP("Problem", "The record is not encrypted."),
    QT_TRANSLATE_NOOP("Problem", "The second one is not the same."),
    QT_TRANSLATE_NOOP("Problem", "The status {status} is none of {statuses}."),
    QT_TRANSLATE_NOOP("Problem", "The time given and the day it is for lie too far apart."),
    QT_TRANSLATE_NOOP("Problem", "The time needs its time zone."),
    QT_TRANSLATE_NOOP("Problem", "There is a file {file} already; nothing was replaced."),
    QT_TRANSLATE_NOOP("Problem", "There is no copy {file}."),
    QT_TRANSLATE_NOOP("Problem", "There is no date {value}."),
    QT_TRANSLATE_NOOP("Problem", "There is no good copy of this record."),
    QT_TRANSLATE_NOOP("Problem", "There is no pause number {number}."),
    QT_TRANSLATE_NOOP("Problem", "There is no place {spot}."),
    QT_TRANSLATE_NOOP("Problem", "There is no record number {number}."),
    QT_TRANSLATE_NOOP("Problem", "There is no record yet."),
    QT_TRANSLATE_NOOP("Problem", "There is no such dose on that date."),
    QT_TRANSLATE_NOOP("Problem", "There is no time {value}."),
    QT_TRANSLATE_NOOP("Problem", "There is nobody called {name} in this record."),
    QT_TRANSLATE_NOOP("Problem", "There was no {date} in this time zone."),
    QT_TRANSLATE_NOOP("Problem", "These days lie more than a year ahead."),
    QT_TRANSLATE_NOOP("Problem", "This computer knows no time zone called {zone}."),
    QT_TRANSLATE_NOOP("Problem", "This day lies in the future."),
    QT_TRANSLATE_NOOP("Problem", "This dose could be for {first} or for {last}."),
    QT_TRANSLATE_NOOP("Problem", "This injection was ended elsewhere."),
    QT_TRANSLATE_NOOP("Problem", "This file is a record or a copy of one. It is put back as a copy, not brought in."),
    QT_TRANSLATE_NOOP("Problem", "This is more than three years. Please check the dates."),
    QT_TRANSLATE_NOOP("Problem", "This is not the passphrase of this record."),
    QT_TRANSLATE_NOOP("Problem", "This is not the recovery code of this record."),
    QT_TRANSLATE_NOOP("Problem", "This time is read on the clock of one place. The prescription says so in Settings."),
    QT_TRANSLATE_NOOP("Problem", "This name has {length} characters; {most} is the most there is room for."),
    QT_TRANSLATE_NOOP("Problem", "This text has {length} characters; {most} is the most there is room for."),
    QT_TRANSLATE_NOOP("Problem", "This text holds a character that cannot be shown."),
    QT_TRANSLATE_NOOP("Problem", "This time lies in the future. A dose is recorded after it was given."),
    QT_TRANSLATE_NOOP("Problem", "Two doses lie at least four hours apart. Please check the times."),
    QT_TRANSLATE_NOOP("Problem", "Type the number alone, in up to {most} characters."),
    QT_TRANSLATE_NOOP("Problem", "{name} has no spot {spot}."),
    QT_TRANSLATE_NOOP("Problem", "{name} is in this record already. Add something that tells the two apart."),
    QT_TRANSLATE_NOOP("Problem", "{time} does not exist on {date}: the clocks went forward then."),
    QT_TRANSLATE_NOOP("Problem", "{value} is not a date such as 2026-11-24."),
    QT_TRANSLATE_NOOP("Problem", "{value} is not a number."),
    QT_TRANSLATE_NOOP("Problem", "{value} is not a time such as 2026-11-24T20:06."),
    QT_TRANSLATE_NOOP("Problem", "{value} is not a time such as 20:00."),
    QT_TRANSLATE_NOOP("Problem", "{value} lies outside the years {first} to {last}."),
    QT_TRANSLATE_NOOP("Problem", "{value} names no dose of a day."),
    *TRANSFER_SENTENCES,
    *GATE_SENTENCES,
    *HEALTH_SENTENCES,
    *MARK_SENTENCES,
    *SUPPLY_SENTENCES,
    QT_TRANSLATE_NOOP(
        "Problem",
        "There is no record here, but there are copies: restore --latest-good puts the newest back; --new "
        "begins a new one.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "There is no record here, but there are copies: restore --latest-good puts the newest back."
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "There is no record here; it used to be in {folder}: --data-dir opens it there, --new begins a new one.",
    ),
    QT_TRANSLATE_NOOP("Problem", "There is no record here; it used to be in {folder}."),
    *FINDINGS,
)
"""Every sentence with which `domain` and `services` say that something cannot be so, for the translators."""
