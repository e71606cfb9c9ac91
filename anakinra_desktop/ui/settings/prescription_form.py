"""The form for a prescription that changes from a date on: copied from the label, never worked out (DOSE-4)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import NAME_LENGTH_MAX
from anakinra_desktop.domain.prescription import (
    AMOUNT_RANGE_MG,
    DAY,
    FIRST_PRESCRIPTIONS,
    ClockFollows,
    Prescription,
    times_can_be,
)
from anakinra_desktop.domain.travel import odd_gap_of_change
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.add_person import change_prescription, interval_is_new
from anakinra_desktop.services.keep_label import LABEL_LENGTH_MAX
from anakinra_desktop.services.look_at_settings import InForce, SettingsLook
from anakinra_desktop.services.look_at_today import gap_limits
from anakinra_desktop.ui.settings.form_dialog import FormDialog, side_by_side
from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.settings.screen import prescription_row
from anakinra_desktop.ui.settings.times_field import TimesField
from anakinra_desktop.ui.settings.whose_clock import WhoseClock, clock_words, gap_words
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    DateField,
    Field,
    LongTextField,
    NumberField,
    Panel,
    SegmentedControl,
    Switch,
    Text,
    TextField,
    TimeField,
    column,
)

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

OTHER_DAYS: Final = 0
"""Stands in the choice of days for a number that is typed."""


class PrescriptionForm(FormDialog):
    """Amount and first day are always typed anew; how often and when stand as they are, for they change more rarely.

    What the fields mean is read back in one sentence before it is kept.
    """

    def __init__(self, host: QWidget, household: Household, seen: SettingsLook) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("Settings", "Change the prescription from a date"),
            QCoreApplication.translate("Settings", "Copy it from the new label. This app never works out a dose."),
        )
        self.setObjectName("prescription_form")
        self._household = household
        self._seen = seen
        self._current = seen.prescription or (seen.prescriptions[0].prescription if seen.prescriptions else None)
        current = self._current
        self.amount = NumberField(
            QCoreApplication.translate("Settings", "Amount each time"),
            "mg",
            *AMOUNT_RANGE_MG,
            decimals=2,
        )
        self.starts_on = DateField(
            QCoreApplication.translate("Settings", "First day"),
            earliest=FIRST_PRESCRIPTIONS,
            latest=seen.today + timedelta(days=366),
        )
        often = QCoreApplication.translate("Settings", "How often")
        self.often = SegmentedControl[int](
            often,
            [
                (1, QCoreApplication.translate("Settings", "Every day")),
                (2, QCoreApplication.translate("Settings", "Every other day")),
                (OTHER_DAYS, QCoreApplication.translate("Settings", "Other")),
            ],
        )
        self.often.setObjectName("how_often")
        self.every_days = NumberField(
            QCoreApplication.translate("Settings", "Every how many days?"),
            QCoreApplication.translate("Settings", "days"),
            1,
            28,
        )
        self.times = TimesField(current.times if current else ())
        self._zone = current.zone if current else seen.person.home_zone
        self.clock = WhoseClock(self._zone, current.clock if current else ClockFollows.HOME)
        self.prescriber = TextField(
            QCoreApplication.translate("Settings", "Who prescribed it; you may leave this empty"),
            length=NAME_LENGTH_MAX * 3,
        )
        self.prescriber.set_text((current.prescriber if current else "") or seen.person.doctor_name)
        self.label = LongTextField(
            QCoreApplication.translate("Settings", "What the label says, word by word; you may leave this empty"),
            length=LABEL_LENGTH_MAX,
            lines=2,
        )
        told = QCoreApplication.translate("Settings", "My prescriber or pharmacist set how often")
        self.interval_told = Switch(told)
        self.interval_told.setObjectName("interval_told")
        self.interval_set_on = DateField(QCoreApplication.translate("Settings", "On which day?"), latest=seen.today)
        self._interval_panel = Panel(
            Text(
                QCoreApplication.translate("Settings", "One injection a day is usual. Other than that is set for you."),
                "body",
            ),
            SettingRow(told, "", self.interval_told),
            self.interval_set_on,
            tone="warn",
            radius=14,
            edge=True,
        )
        self._past_words = Text("", "body")
        past = QCoreApplication.translate("Settings", "It was so already then")
        self.past = Switch(past)
        self.past.setObjectName("also_past_days")
        self._past_panel = Panel(self._past_words, SettingRow(past, "", self.past), tone="warn", radius=14, edge=True)
        self._read_back = Text("", "strong")
        self._read_back.setObjectName("read_back")
        self._following = Text("", "support")
        self._read_panel = Panel(self._read_back, self._following, tone="panel", radius=14, gap=4)
        self._gap_words = Text("", "strong")
        self._gap_words.setObjectName("odd_gap")
        self._gap_panel = Panel(self._gap_words, tone="warn", radius=14, edge=True)
        if current is not None:
            self.often.choose(current.every_days if current.every_days in (1, 2) else OTHER_DAYS)
            if current.every_days > 2:
                self.every_days.set_value(current.every_days)
        self._arrange(often)
        self._connect()
        self._show()

    def prescription(self) -> Prescription | None:
        """What the fields say, or None while something is missing."""
        amount_mg, starts_on, times = self.amount.value(), self.starts_on.value(), self.times.value()
        every = self.every_days.value() if self.often.choice == OTHER_DAYS else self.often.choice
        if amount_mg is None or starts_on is None or times is None or every is None:
            return None
        return Prescription(
            id=0,
            person_id=self._seen.person.id,
            starts_on=starts_on,
            amount_mg=amount_mg,
            times=tuple(sorted(times)),
            zone=self._zone,
            every_days=int(every),
            clock=self.clock.clock,
            prescriber=self.prescriber.text(),
        )

    def check(self, field: Field) -> bool:
        if field in (self.prescriber, self.label) or not field.isVisibleTo(self):
            return True
        return not isinstance(field, (NumberField, DateField, TimeField)) or field.check()

    def refuse(self, why: str) -> None:
        """What is missing is said where it is missing."""
        if not self.amount.text():
            self.amount.set_error(why)
            self.show_field(self.amount)
        elif not self.starts_on.text():
            self.starts_on.set_error(why)
            self.show_field(self.starts_on)
        elif self._past_panel.isVisibleTo(self) and not self.past.isChecked():
            self.past.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self._past_panel, 0, 8)
        elif self._interval_panel.isVisibleTo(self) and not self._interval_is_told():
            self.interval_told.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self._interval_panel, 0, 8)
            self.say(why)
        else:
            self.say(why)

    def write(self) -> str:
        ordered = self.prescription()
        assert ordered is not None  # every field was checked
        household = self._household
        kept = change_prescription(
            household.records,
            ordered,
            household.now(),
            also_past_days=self.past.isChecked(),
            interval_set_on=self.interval_set_on.value() if self._interval_is_told() else None,
            label=self.label.text(),
        )
        household.tell_changed()
        words = QCoreApplication.translate("Settings", "Saved: {amount} from {date} on.")
        return words.format(amount=wording.amount(kept.amount_mg), date=wording.day_and_month(kept.starts_on))

    # ---- inside

    def _arrange(self, often: str) -> None:
        self.know("amount", self.amount)
        self.know("starts_on", self.starts_on)
        self.know("every_days", self.every_days)
        self.know("times", self.times.times[0])
        for number, field in enumerate(self.times.times[1:], start=2):
            self.know(f"time_{number}", field)
        self.know("prescriber", self.prescriber)
        self.know("interval_set_on", self.interval_set_on)
        self.know("label", self.label)
        self.add(side_by_side(self.amount, self.starts_on))
        self.add(self._past_panel)
        often_label = Text(often, "label", color="ink")
        self.add(column(often_label, Aligned(self.often, Qt.AlignmentFlag.AlignLeft), self.every_days, gap=6))
        self.add(self.times)
        self.add(self._interval_panel)
        self.add(self.clock)
        self.add(self.prescriber)
        self.add(self.label)
        self.add(self._read_panel)
        self.add(self._gap_panel)
        self.add(self.message)

    def _connect(self) -> None:
        for signal in (
            self.amount.changed,
            self.starts_on.changed,
            self.every_days.changed,
            self.times.changed,
            self.often.chosen,
            self.clock.changed,
            self.past.toggled,
            self.interval_told.toggled,
            self.interval_set_on.changed,
            self.prescriber.changed,
        ):
            signal.connect(self._show)

    def _show(self) -> None:
        """Say what the fields mean so far, and what is still missing."""
        self.every_days.setVisible(self.often.choice == OTHER_DAYS)
        self._show_amount()
        changes_past = self._show_past()
        ordered = self.prescription()
        self._show_gap(ordered)
        self._show_interval(ordered)
        self._read_panel.setVisible(ordered is not None)
        if ordered is not None:
            words = QCoreApplication.translate("Settings", "From {date} on: {prescription}.")
            said = f"{wording.prescription(ordered)}, {clock_words(ordered)}"
            self._read_back.setText(words.format(date=wording.full_date(ordered.starts_on), prescription=said))
            following = self._following_words(ordered)
            self._following.setText(following)
            self._following.setVisible(bool(following))
        if not self.amount.text():
            self.save.wait_for(QCoreApplication.translate("Settings", "Type the amount first."))
        elif not self.starts_on.text():
            self.save.wait_for(QCoreApplication.translate("Settings", "Type the first day first."))
        elif self.often.choice is None:
            self.save.wait_for(QCoreApplication.translate("Settings", "Say how often first."))
        elif changes_past and not self.past.isChecked():
            self.save.wait_for(
                QCoreApplication.translate("Settings", "Say that it was so already then, or type a later day.")
            )
        elif self._interval_panel.isVisibleTo(self) and not self._interval_is_told():
            self.save.wait_for(
                QCoreApplication.translate("Settings", "Tick that your prescriber set how often, with the day and who.")
            )
        else:
            self.save.allow()

    def _show_interval(self, ordered: Prescription | None) -> None:
        """Other than once a day takes the word that a prescriber set it, unless it was so before (D-4)."""
        known = [each.prescription for each in self._seen.prescriptions]
        self._interval_panel.setVisible(
            ordered is not None and times_can_be(ordered.times) and interval_is_new(ordered, known)
        )
        self.interval_set_on.setVisible(self.interval_told.isChecked())

    def _interval_is_told(self) -> bool:
        told = self.interval_told.isChecked() and self.interval_set_on.value() is not None
        return told and bool(self.prescriber.text())

    def _show_gap(self, ordered: Prescription | None) -> None:
        """Where the change brings two doses too near or too far apart, that is said before it is kept."""
        known = [each.prescription for each in self._seen.prescriptions]
        gap = odd_gap_of_change(known, ordered, gap_limits) if ordered is not None else None
        self._gap_panel.setVisible(gap is not None)
        if gap is not None:
            self._gap_words.setText(gap_words(gap))

    def _show_amount(self) -> None:
        amount_mg = self.amount.value()
        if amount_mg is None:
            current = self._current
            now = QCoreApplication.translate("Settings", "Now {amount}.")
            self.amount.set_hint(now.format(amount=wording.amount(current.amount_mg)) if current else "")
        else:
            self.amount.set_hint(syringe_words(amount_mg))

    def _show_past(self) -> bool:
        """Whether the first day changes what days that are over had asked for; then it takes a second word."""
        first, today = self.starts_on.value(), self._seen.today
        earliest = min((each.first for each in self._seen.prescriptions), default=today)
        count = 0 if first is None else (today - max(first, earliest)).days
        self._past_panel.setVisible(count > 0)
        if count > 0:
            words = QCoreApplication.translate(
                "Settings",
                "%n days that are over will count by this prescription. What was recorded on them stays.",
                "",
                count,
            )
            self._past_words.setText(words)
        else:
            self.past.setChecked(False)
        return count > 0

    def _following_words(self, ordered: Prescription) -> str:
        """What is written for the same or a later day already."""
        others = [each for each in self._seen.prescriptions if each.standing is not InForce.REPLACED]
        if any(each.first == ordered.starts_on for each in others):
            return QCoreApplication.translate("Settings", "It takes the place of the one written for this day.")
        after = [each for each in others if each.first > ordered.starts_on]
        if not after:
            return ""
        nearest = min(after, key=lambda each: each.first)
        words = QCoreApplication.translate(
            "Settings", "It lasts until {date}. Then comes what is written already: {next}."
        )
        return words.format(date=wording.full_date(nearest.first - DAY), next=prescription_row(nearest).title)


def syringe_words(amount_mg: float) -> str:
    """How many syringes an amount is, so that a slipped key shows."""
    ordered = Prescription(0, 0, FIRST_PRESCRIPTIONS, amount_mg, (), "UTC")
    count = ordered.syringes_a_dose
    if not ordered.is_part_syringe:
        return QCoreApplication.translate("Settings", "%n whole syringes each time.", "", count)
    if count == 1:
        return QCoreApplication.translate("Settings", "Part of one syringe each time.")
    return QCoreApplication.translate("Settings", "%n syringes each time, the last one in part.", "", count)
