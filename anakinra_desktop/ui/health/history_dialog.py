"""Every look at a reaction, or every word about an effect, newest first; and a way to take it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.reactions import Reaction, chain_of
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.drawing import health_words, wording
from anakinra_desktop.services.keep_health import void_entry
from anakinra_desktop.services.note_symptom import take_back_symptom
from anakinra_desktop.services.read_medication import signs
from anakinra_desktop.ui.calendar.day import HistoryEntry
from anakinra_desktop.ui.calendar.history_view import HistoryView
from anakinra_desktop.ui.recording.void_dialog import TakeBackDialog
from anakinra_desktop.ui.shared.parts import Button, Dialog

if TYPE_CHECKING:
    from datetime import datetime

    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.ui.shared.household import Household


class HistoryDialog(Dialog):
    """Shows an entry with all it took the place of."""

    mistaken = Signal(object)
    """This HealthEntry should not be there: ask why."""

    def __init__(
        self,
        host: QWidget,
        household: Household,
        entry: HealthEntry,
        entries: Sequence[HealthEntry],
        lengths: Lengths = IN_CM,
    ) -> None:
        super().__init__(
            host,
            _title(entry),
            QCoreApplication.translate("Health", "Newest first. What was replaced stays to be seen."),
            cancel=QCoreApplication.translate("Health", "Close"),
        )
        self.setObjectName("health_history")
        self._entry = entry
        person = household.person
        zone = person.home_zone if person is not None else "UTC"
        self.history = HistoryView()
        self.history.show_entries(tuple(_line(each, zone, lengths) for each in chain_of(entry, entries)))
        self.add(self.history)
        words = QCoreApplication.translate("Health", "It was written down by mistake…")
        self.mistake = self.add_button(Button(words, height=60))
        self.mistake.setObjectName("written_by_mistake")
        self.mistake.clicked.connect(self._ask_why)

    def _ask_why(self) -> None:
        self.close_dialog()
        self.mistaken.emit(self._entry)


class TakeBackEntry(TakeBackDialog):
    """Asks why an entry should not be there. `voided` carries it."""

    def __init__(self, host: QWidget, household: Household, entry: HealthEntry) -> None:
        super().__init__(
            host,
            household,
            QCoreApplication.translate("Health", "Take this back?"),
            QCoreApplication.translate("Health", "It no longer counts, and stays to be seen with your reason."),
            QCoreApplication.translate("Health", "Keep it"),
            QCoreApplication.translate("Health", "Yes, take it back"),
        )
        self._entry = entry
        self.add_button(self.confirm)

    def take_back(self, because: str, who: str) -> object:
        take_back = take_back_symptom if isinstance(self._entry.details, Symptom) else _take_back
        take_back(self._household.records, self._entry, because, self._household.now(), who)
        return self._entry


def _take_back(records: RecordFile, entry: HealthEntry, because: str, now: datetime, who: str) -> None:
    void_entry(records, entry.id, because, now, who)


def _title(entry: HealthEntry) -> str:
    match entry.details:
        case Reaction() as reaction:
            return health_words.reaction_title(reaction)
        case Symptom() as symptom:
            return health_words.sign_title(signs().get(symptom.what), symptom)
    return entry.kind.value


def _line(entry: HealthEntry, zone: str, lengths: Lengths) -> HistoryEntry:
    wall = entry.recorded_at.astimezone(zone_info(zone)).replace(tzinfo=None)
    by_whom = QCoreApplication.translate("Health", "{name}, {moment}", "who wrote it down and when")
    title, is_over = entry.kind.value, False
    match entry.details:
        case Reaction() as reaction:
            what = health_words.reaction_signs(reaction.signs)
            title, is_over = f"{what}. {health_words.reaction_details(reaction, lengths)}", not reaction.is_open
        case Symptom() as symptom:
            title = health_words.symptom_details(symptom) or _title(entry)
            is_over = not symptom.is_open
    if is_over:
        title = QCoreApplication.translate("Health", "Gone")
    return HistoryEntry(
        "check-bold" if is_over else "eye",
        wording.capital(title),
        by_whom.format(name=entry.recorded_by, moment=wording.moment(wall)),
    )
