"""What every part of the Health page is: a card with a title that shows what was read, and says what is wished."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.lengths import IN_CM
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.services.note_symptom import Noted
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, Card, Grow, IconView, Text, row

if TYPE_CHECKING:
    from datetime import date

    from anakinra_desktop.domain.health import HealthEntry
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class HealthSection(Card):
    """One card of the page. It reads nothing: the page hands it what was read, after every change.

    A form that takes the whole page goes out by `form_wanted` and is closed by its own `left` or `form_done`; a
    dialog is opened by the section itself. What was kept is said by `told`.
    """

    told = Signal(str, object)
    """A sentence that says what was kept, and a function that takes it back (or None)."""
    form_wanted = Signal(object)
    """Show this form (a FormPage) in place of the page; its `left` brings the page back."""
    form_done = Signal()
    """What the form was for is kept: show the page again."""
    full_window_wanted = Signal(object)
    """Show this FullWindow."""
    trouble_met = Signal(object)
    """The record could not be written: a RecordTrouble."""

    def __init__(
        self,
        household: Household,
        name: str,
        title: str,
        icon: str,
        *,
        add: str = "",
        add_aloud: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the object's name; `add` the word on the button that adds one more, `add_aloud` its whole name."""
        super().__init__(gap=8, pad=(20, 12, 18, 16), parent=parent)
        self.setObjectName(name)
        self.household = household
        self.lengths = IN_CM
        """How lengths are told to the person."""
        self.title = Text(title, "h2")
        self.title.setObjectName(f"{name}_heading")
        top = row(IconView(icon, "primary", 26), Grow(self.title), gap=10)
        self.add_button = Button(add, "quiet", "plus", height=48, size=16) if add else None
        if self.add_button is not None:
            self.add_button.setObjectName(f"add_to_{name}")
            self.add_button.setAccessibleName(add_aloud or add)
            top.add(self.add_button)
        self.add(top)

    def show_health(self, seen: HealthLook) -> None:
        """Copy what was read onto the card. Overridden by each section."""
        raise NotImplementedError

    def today(self) -> date:
        """The date on the wall at the person's home."""
        from anakinra_desktop.services.note_symptom import local_date

        assert self.household.person is not None
        return local_date(self.household.person, self.household.now())

    def writer(self) -> str:
        """Who writes down what is said here."""
        household = self.household
        return household.giver.name or (household.person.name if household.person else "")

    def undoing(self, noted: Noted) -> Callable[[], None]:
        """A function that takes back what was just kept, newest first."""

        def undo() -> None:
            from anakinra_desktop.services.keep_health import undo_entry

            try:
                for entry in reversed(noted.entries):
                    undo_entry(self.household.records, entry.id, self.household.now(), self.writer())
            finally:
                self.household.tell_changed()

        return undo

    def keep_change(self, change: Callable[[Person], HealthEntry], words: str) -> None:
        """Change an entry of the person who is shown and say so, with Undo; or say why it could not be."""
        person = self.household.person
        assert person is not None
        try:
            kept = change(person)
        except RecordTrouble as trouble:
            self.trouble_met.emit(trouble)
        except Problem as problem:
            from anakinra_desktop.drawing.problem_words import problem_words

            self.told.emit(problem_words(problem), None)
            self.household.tell_changed()
        else:
            self.household.tell_changed()
            self.told.emit(words, self.undoing(Noted((kept,), Lead.LOG)))

    def say_saved(self, noted: Noted, words: str) -> None:
        """A form is done: to the call that a serious sign asks for, or back to the page with words for what is kept."""
        self.form_done.emit()
        if noted.lead.is_serious:
            self.show_call(noted)
        else:
            self.told.emit(words, self.undoing(noted))

    def history_button(self, entry: HealthEntry) -> Button:
        """Opens everything that was ever written down of an entry."""
        words = QCoreApplication.translate("Health", "History")
        button = Button(words, "quiet", "clock-counter-clockwise", height=48, size=16)
        button.setObjectName(f"history_{entry.id}")
        button.clicked.connect(lambda: self.show_history(entry))
        return button

    def show_history(self, entry: HealthEntry) -> None:
        """Show an entry with everything it took the place of."""
        from anakinra_desktop.services.keep_health import health_entries
        from anakinra_desktop.ui.health.history_dialog import HistoryDialog

        entries = health_entries(self.household.records, entry.person_id, entry.kind)
        dialog = HistoryDialog(self, self.household, entry, entries, self.lengths)
        dialog.mistaken.connect(self._take_back)
        dialog.open()

    def _take_back(self, entry: HealthEntry) -> None:
        from anakinra_desktop.ui.health.history_dialog import TakeBackEntry

        dialog = TakeBackEntry(self, self.household, entry)
        words = QCoreApplication.translate("Health", "Taken back. It stays in the history.")
        dialog.voided.connect(lambda _entry: self.told.emit(words, None))
        dialog.open()

    def show_call(self, noted: Noted) -> None:
        """Show whom to call, in front of everything, for a serious sign that was just written down."""
        from anakinra_desktop.ui.health.call_page import CallPage

        self.full_window_wanted.emit(CallPage(self.household, noted.because, noted.lead))
