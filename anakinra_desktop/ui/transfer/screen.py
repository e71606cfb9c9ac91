"""What the dialog shows of a file before it comes in: a plain value, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.import_summary import Imported
from anakinra_desktop.drawing import transfer_words
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.read_medtimer import MedicineInFile

SHOWN_MAX = 50
"""So many conflicts and so many lines are listed; the rest is counted."""


@dataclass(frozen=True, slots=True)
class ConflictScreen:
    """Something of which record and file say different things."""

    about: str
    record_says: str
    file_says: str


@dataclass(frozen=True, slots=True)
class ImportScreen:
    """What would become of a file."""

    kind: str
    parts: tuple[tuple[str, str], ...]
    """Whose, and what comes in for them."""
    remarks: tuple[str, ...]
    conflicts_title: str
    conflicts: tuple[ConflictScreen, ...]
    more_conflicts: str
    lines: tuple[str, ...]
    """Lines of the file that can't come in, each with why."""
    more_lines: str
    button: str
    """The words of the primary button; "" where nothing would come in."""

    @property
    def asks_to_keep(self) -> bool:
        """Whether the person has to say first that the record keeps what it has."""
        return bool(self.conflicts and self.button)


def import_screen(found: Imported) -> ImportScreen:
    """What would become of a file, in words."""
    count = len(found.conflicts)
    return ImportScreen(
        kind=transfer_words.file_kind(found.kind),
        parts=tuple(
            (transfer_words.part_name(part), transfer_words.part_added(part, found.kind)) for part in found.people
        ),
        remarks=tuple(transfer_words.remarks(found)),
        conflicts_title=_differ(count) if count else "",
        conflicts=tuple(
            ConflictScreen(transfer_words.conflict_about(each), *map(_shown, transfer_words.sides(each)))
            for each in found.conflicts[:SHOWN_MAX]
        ),
        more_conflicts=_more(count),
        lines=tuple(_line(each.line, problem_words(each.problem)) for each in found.passed_over[:SHOWN_MAX]),
        more_lines=_more(len(found.passed_over)),
        button=transfer_words.unit_of(found) if found.added else "",
    )


def _shown(words: str) -> str:
    return words or "–"


def _differ(count: int) -> str:
    return QCoreApplication.translate("Transfer", "The record and the file say different things %n times", "", count)


def _more(count: int) -> str:
    if count <= SHOWN_MAX:
        return ""
    return QCoreApplication.translate("Transfer", "and %n more", "", count - SHOWN_MAX)


def _line(number: int, problem: str) -> str:
    words = QCoreApplication.translate("Transfer", "Line {number}: {problem}")
    return words.format(number=number, problem=problem)


@dataclass(frozen=True, slots=True)
class MedicineScreen:
    """A medicine to choose among those of another program's file."""

    name: str
    line: str


def medicine_screens(medicines: Iterable[MedicineInFile]) -> tuple[MedicineScreen, ...]:
    """The medicines of a file, with how often each is in it."""
    return tuple(MedicineScreen(each.name, _events(each)) for each in medicines)


def _events(medicine: MedicineInFile) -> str:
    counted = QCoreApplication.translate("Transfer", "%n reminders", "", medicine.events)
    if not medicine.looks_like_anakinra:
        return counted
    words = QCoreApplication.translate("Transfer", "{count}; goes by a name of anakinra")
    return words.format(count=counted)


def added_words(done: Imported) -> str:
    """What to say when everything is in."""
    return QCoreApplication.translate("Transfer", "%n records were added.", "", sum(done.added.values()))
