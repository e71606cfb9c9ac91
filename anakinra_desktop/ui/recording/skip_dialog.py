"""Says why there is no injection: skipped for a reason, not given, or paused."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import DoseStatus
from anakinra_desktop.domain.prescription import Slot, zone_info
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.recording.outcome import already_words, saved_words
from anakinra_desktop.ui.recording.undo import undo_entry, undo_pause
from anakinra_desktop.ui.shared.parts import (
    Button,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Dialog,
    FlowRow,
    Switch,
    Text,
    TextField,
    column,
    filled,
    row,
)

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class WhyNot(StrEnum):
    """What a day without an injection is."""

    SKIPPED = "skipped"
    MISSED = "missed"
    PAUSED = "paused"


class SkipDialog(Dialog):
    """Asks which of three it is, and why. `saved(words, undo)` says what was kept and takes it back if asked."""

    saved = Signal(str, object)

    def __init__(self, host: QWidget, household: Household, slot: Slot, *, next_words: str = "") -> None:
        person = household.person
        assert person is not None
        title = QCoreApplication.translate("SkipDialog", "No injection on {date}?").format(
            date=wording.weekday_and_date(slot.schedule_date)
        )
        super().__init__(host, title, QCoreApplication.translate("SkipDialog", "It is fine to write this down."))
        self.setObjectName("skip_dialog")
        self._household = household
        self._person = person
        self._slot = slot
        self.why_not = ChoiceGroup[WhyNot](
            [
                (WhyNot.SKIPPED, self._tile(WhyNot.SKIPPED, next_words)),
                (WhyNot.MISSED, self._tile(WhyNot.MISSED, "")),
                (WhyNot.PAUSED, self._tile(WhyNot.PAUSED, "")),
            ],
            gap=8,
        )
        self.why_not.setObjectName("why_not")
        self.why_not.chosen.connect(self._show_choice)
        self.add(self.why_not)
        self._period = self._period_fields()
        self.reason = TextField(QCoreApplication.translate("SkipDialog", "Why?"), length=500)
        self.reason.setObjectName("reason")
        self.reason.changed.connect(self._show_missing)
        self._reason_box = filled(column(self.reason))
        self._message = Text("", "strong", color="warn")
        for part in (self._period, self._reason_box, self._message):
            part.hide()
            self.add(part)
        self.save = self.add_button(Button(QCoreApplication.translate("SkipDialog", "Save"), "primary"))
        self.save.setObjectName("save")
        self.save.refused.connect(self._say)
        self.save.clicked.connect(self.keep)
        self._show_missing()

    def choose(self, why_not: WhyNot) -> None:
        """Begin with this answer, as the person has just given it elsewhere."""
        self.why_not.choose(why_not)
        self._show_choice()

    def keep(self) -> None:
        """Keep it; it is on disk when `saved` comes."""
        household, now = self._household, self._household.now()
        who = household.giver.name or self._person.name
        try:
            if self.why_not.choice is WhyNot.PAUSED:
                words, undo = self._keep_pause(who)
            else:
                status = DoseStatus.SKIPPED if self.why_not.choice is WhyNot.SKIPPED else DoseStatus.MISSED
                day = self._slot.schedule_date
                doses = skip_days(
                    household.records,
                    self._person,
                    day,
                    day,
                    self.reason.text(),
                    now,
                    status=status,
                    slot=self._slot.number,
                    recorded_by=who,
                )
                words, undo = saved_words(doses[0]), undo_entry(household, *doses)
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        except FieldProblem as problem:
            fields = {"from": self.first, "to": self.last, "reason": self.reason}
            fields.get(problem.field, self.reason).set_error(problem_words(problem))
        except Problem as problem:
            dose = getattr(problem, "dose", None)
            self._say(
                already_words(dose, now.astimezone(zone_info(self._person.home_zone)).date())
                if dose is not None
                else problem_words(problem)
            )
        else:
            self.close_dialog()
            household.tell_changed()
            self.saved.emit(words, undo)

    def _keep_pause(self, who: str) -> tuple[str, Callable[[], None]]:
        household = self._household
        first, last = self.first.value(), self.last.value()
        assert first is not None
        hold = hold_days(
            household.records,
            self._person,
            first,
            last,
            self.reason.text(),
            household.now(),
            by_prescriber=self.by_doctor.isChecked(),
            recorded_by=who,
            said_by=self.said_by.text(),
        )

        if last is None:
            words = QCoreApplication.translate("SkipDialog", "Saved: paused from {first} on.")
        else:
            words = QCoreApplication.translate("SkipDialog", "Saved: paused from {first} to {last}.")
        return (
            words.format(first=wording.day_and_month(first), last=wording.day_and_month(last) if last else ""),
            undo_pause(household, hold),
        )

    def _tile(self, why_not: WhyNot, next_words: str) -> ChoiceTile:
        match why_not:
            case WhyNot.SKIPPED:
                title = QCoreApplication.translate("SkipDialog", "Skip this one")
                line = next_words or QCoreApplication.translate("SkipDialog", "On purpose, for a reason")
                return ChoiceTile(title, line, "arrow-bend-up-right", shape="row")
            case WhyNot.MISSED:
                title = QCoreApplication.translate("SkipDialog", "It was not given")
                line = QCoreApplication.translate("SkipDialog", "Forgotten, or it did not work out")
                return ChoiceTile(title, line, "x-circle", shape="row")
            case WhyNot.PAUSED:
                title = QCoreApplication.translate("SkipDialog", "Pause for some days")
                line = QCoreApplication.translate("SkipDialog", "A doctor said to wait; these days count neither way")
                return ChoiceTile(title, line, "pause-circle", shape="row")

    def _period_fields(self) -> QWidget:
        self.first = DateField(QCoreApplication.translate("SkipDialog", "From"), self._slot.schedule_date)
        self.first.setObjectName("pause_from")
        self.last = DateField(QCoreApplication.translate("SkipDialog", "Last day; leave empty for: until they tell me"))
        self.last.setObjectName("pause_to")
        words = QCoreApplication.translate("SkipDialog", "My doctor said so")
        self.by_doctor = Switch(words, on=False)
        self.by_doctor.setObjectName("by_doctor")
        self.said_by = TextField(
            QCoreApplication.translate("SkipDialog", "Who said so? You may leave this empty"), length=100
        )
        self.said_by.setObjectName("said_by")
        self.said_by.hide()
        self.by_doctor.toggled.connect(self.said_by.setVisible)
        dates = QWidget()
        FlowRow(self.first, self.last, gap=12, top=True, parent=dates)
        for field in (self.first, self.last):
            field.changed.connect(self._show_missing)
        return filled(column(dates, row(Text(words, "strong"), self.by_doctor), self.said_by, gap=12))

    def _show_choice(self) -> None:
        paused = self.why_not.choice is WhyNot.PAUSED
        self._period.setVisible(paused)
        if self.why_not.choice is not None:
            self.reveal(self._reason_box)
        self.reason.label.setText(
            QCoreApplication.translate("SkipDialog", "Why? If you like")
            if self.why_not.choice is WhyNot.MISSED
            else QCoreApplication.translate("SkipDialog", "Why? In a few words")
        )
        self._message.hide()
        self._show_missing()

    def _show_missing(self) -> None:
        choice = self.why_not.choice
        if choice is None:
            self.save.wait_for(QCoreApplication.translate("SkipDialog", "Choose one first."))
        elif choice is WhyNot.PAUSED and (
            self.first.value() is None or (bool(self.last.text()) and self.last.value() is None)
        ):
            self.save.wait_for(QCoreApplication.translate("SkipDialog", "Type the days of the pause first."))
        elif choice is not WhyNot.MISSED and not self.reason.text():
            self.save.wait_for(QCoreApplication.translate("SkipDialog", "Say why first, in a few words."))
        else:
            self.save.allow()

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self.reveal(self._message)
        self._message.setAlignment(Qt.AlignmentFlag.AlignLeft)
