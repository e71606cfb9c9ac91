"""Says what went wrong in a plain sentence: what a person can put right, and the troubles of the record's file."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.tongue import tongue
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble


def problem_words(problem: Problem) -> str:
    """The sentence of a problem, in the language in force."""
    words = tongue().translate("Problem", problem.sentence)
    return words.format(**problem.values) if problem.values else words


def trouble_words(trouble: RecordTrouble) -> str:
    """What is the matter with the record, and that nothing is lost."""
    return _trouble_sentence(trouble.trouble).format(file=trouble.path, folder=trouble.path.parent)


def _trouble_sentence(trouble: Trouble) -> str:
    match trouble:
        case Trouble.BUSY:
            return tongue().translate(
                "Problem", "The record is in use by another program; please try again in a moment."
            )
        case Trouble.DISK_FULL:
            return tongue().translate("Problem", "The disk is full, so nothing was changed in the record.")
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


def fault_words(fault: BaseException) -> str:
    """What to say of a fault that is the app's own."""
    words = tongue().translate("Problem", "Something went wrong inside the app ({fault}); please tell its makers.")
    return words.format(fault=type(fault).__name__)


SENTENCES = (QT_TRANSLATE_NOOP("Problem", "Please give a name."),)
"""Every sentence with which `domain` and `services` say that something cannot be so, for the translators."""
