"""The frame of a form about one entry of health: it adds one, changes one, or takes one back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import Details, HealthEntry
from anakinra_desktop.services.keep_health import add_entry, replace_entry, undo_entry, void_entry
from anakinra_desktop.ui.settings.form_dialog import FormDialog
from anakinra_desktop.ui.shared.parts import (
    Button,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Field,
    LongTextField,
    Text,
    TextField,
    TimeField,
    column,
    filled,
)

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

Value = TypeVar("Value")
Undo = Callable[[], None]


class EntryForm(FormDialog):
    """Fields for the details of an entry. `kept` says what was kept, with a function that takes it back."""

    kept = Signal(str, object)

    def __init__(
        self, host: QWidget, household: Household, today: date, title: str, line: str = "", *, entry: HealthEntry | None
    ) -> None:
        super().__init__(host, title, line)
        self.household = household
        self.today = today
        self.entry = entry
        self._undo: Undo | None = None
        if entry is not None:
            take_back = Button(QCoreApplication.translate("Visits", "Take it off the list …"), "quiet", "trash")
            take_back.setObjectName("take_back")
            take_back.clicked.connect(self._ask_to_take_back)
            self.take_back = self.add_button(take_back)
        self.saved.connect(lambda words: self.kept.emit(words, self._undo))

    def made(self) -> tuple[date, Details]:
        """The day and the details as they stand in the fields. Raises NotAnEntry. Overridden by each form."""
        raise NotImplementedError

    def words_of(self, details: Details) -> str:
        """What the entry is called, for what is said once it is kept. Overridden by each form."""
        raise NotImplementedError

    def write(self) -> str:
        day, details = self.made()
        household, person = self.household, self.household.person
        assert person is not None
        now, who = household.now(), who_writes(household)
        if self.entry is None:
            kept = add_entry(household.records, person.id, day, details, now, who)
        else:
            kept = replace_entry(household.records, self.entry.id, details, now, who, began_on=day)
        self._undo = undo_of(household, kept)
        household.tell_changed()
        return QCoreApplication.translate("Visits", "Saved: {what}.").format(what=self.words_of(details))

    def check(self, field: Field) -> bool:
        match field:
            case DateField() | TimeField():
                return not field.text() or field.check()
            case LongTextField():
                return not field.error
        return True

    # ---- parts of forms

    def field(self, name: str, field: Field) -> None:
        """Put a field at the end, and know it by the name that problems give it."""
        self.know(name, field)
        self.add(field)

    def text_field(self, name: str, label: str, value: str = "", hint: str = "") -> TextField:
        """A field of one line."""
        made = TextField(label, hint=hint)
        made.set_text(value)
        self.field(name, made)
        return made

    def date_field(self, name: str, label: str, value: date | None, *, latest: date | None = None) -> DateField:
        """A field for a date that may be left empty."""
        made = DateField(label, value, latest=latest)
        self.field(name, made)
        return made

    def told_field(self, told_on: date | None, label: str = "") -> DateField:
        """The day on which doctor or pharmacist were told."""
        words = QCoreApplication.translate("Visits", "Told doctor or pharmacist on; leave empty if not yet")
        return self.date_field("told_on", label or words, told_on, latest=self.today)

    def choices(
        self, name: str, question: str, answers: list[tuple[Value, str, str]], value: Value | None, *, columns: int = 2
    ) -> ChoiceGroup[Value]:
        """A question with answers (value, words, icon), of which none is taken beforehand."""
        group: ChoiceGroup[Value] = ChoiceGroup(columns=columns, number_keys=False)
        group.setObjectName(name)
        group.setAccessibleName(question)
        for number, (answer, words, icon) in enumerate(answers):
            tile = ChoiceTile(words, icon=icon)
            tile.setObjectName(f"{name}_{number}")
            group.add(answer, tile)
        group.choose(value)
        group.chosen.connect(lambda _answer: self.message.hide())
        self.add(filled(column(Text(question, "label", color="ink"), group, gap=6)))
        return group

    def finish(self) -> None:
        """Put what is said of the whole form at its end."""
        self.add(self.message)

    def _ask_to_take_back(self) -> None:
        assert self.entry is not None
        dialog = TakeBackForm(self._host_of_dialog(), self.household, self.entry, self.words_of(self.entry.details))
        dialog.taken_back.connect(self.kept)
        self.close_dialog()
        dialog.open()

    def _host_of_dialog(self) -> QWidget:
        parent = self.parentWidget()
        assert parent is not None
        return parent


class TakeBackForm(FormDialog):
    """Why an entry is taken off the list; it stays in the record with the reason."""

    taken_back = Signal(str, object)

    def __init__(self, host: QWidget, household: Household, entry: HealthEntry, what: str) -> None:
        title = QCoreApplication.translate("Visits", "Take it off the list?")
        line = QCoreApplication.translate("Visits", "{what}. It stays to be seen in the record, with your reason.")
        save = QCoreApplication.translate("Visits", "Yes, take it off")
        super().__init__(host, title, line.format(what=what), save=save)
        self.setObjectName("take_back_form")
        self._household = household
        self._entry = entry
        self._what = what
        self.reason = TextField(QCoreApplication.translate("Visits", "Why? In a few words"), length=500)
        self.know("reason", self.reason)
        self.saved.connect(lambda words: self.taken_back.emit(words, None))
        self.add(self.reason)
        self.add(self.message)

    def check(self, field: Field) -> bool:
        if not self.reason.text():
            field.set_error(QCoreApplication.translate("Visits", "Say why first, in a few words."))
        return not field.error

    def write(self) -> str:
        household = self._household
        void_entry(household.records, self._entry.id, self.reason.text(), household.now(), who_writes(household))
        household.tell_changed()
        return QCoreApplication.translate("Visits", "Off the list: {what}.").format(what=self._what)


def who_writes(household: Household) -> str:
    """Who is written down as the one who wrote."""
    return household.giver.name or (household.person.name if household.person else "")


def undo_of(household: Household, entry: HealthEntry) -> Undo:
    """Takes back what was just kept; what it took the place of counts again."""

    def undo() -> None:
        try:
            undo_entry(household.records, entry.id, household.now(), who_writes(household))
        finally:
            household.tell_changed()

    return undo
