"""Writes down a dose that was given elsewhere, or before the app was opened."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, NoSlotOpen, WhichDay
from anakinra_desktop.domain.prescription import DAY, DAY_TURNS_AT, Slot, slots_on, treatment_day, zone_info
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.place_reasons import joined
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.log_dose import GivenDose, log_after_all, log_dose
from anakinra_desktop.services.prepare_entry import (
    foresee_dose,
    injection_too_close,
    look_at_entry,
    look_at_same_day,
    place_obstacle,
)
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.recording.dose_fields import DoseFields
from anakinra_desktop.ui.recording.form_page import FormPage
from anakinra_desktop.ui.recording.outcome import already_words, counts_words, too_close_words
from anakinra_desktop.ui.recording.verdict import Verdict
from anakinra_desktop.ui.shared.parts import Grow

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

_PREVIEW_AFTER_MS = 150


class LogDosePage(FormPage):
    """Asks when, how much, by whom and where; says what the entry counts for; keeps it.

    `saved` carries the dose. With a slot, the entry is for that slot as long as its time fits; without one it is for
    the one due nearest. Of several doses a day the person can always choose another.
    """

    saved = Signal(object)

    def __init__(
        self,
        household: Household,
        heading: str,
        back: str,
        *,
        day: date | None = None,
        slot: Slot | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(back, heading, QCoreApplication.translate("LogDosePage", "Save this dose"), parent)
        self.setObjectName("log_dose_page")
        person = household.person
        assert person is not None
        self._household = household
        self._person = person
        self._slot = slot
        self._chosen: Slot | None = None
        self._moment: datetime | None = None
        """The time for which the questions below were answered."""
        self._is_extra = False
        self._asks_day = False
        self._instead_of: Dose | None = None
        self._unsolved = ""
        """What has to be said first about the record that stands there already."""
        self._is_close = False
        """Another injection lies so near that it has to be said that both were given."""
        self._close_is_so = False
        self._recorded: Dose | None = None
        self._entry = look_at_entry(household.records, person, household.now())
        self.fields = DoseFields(self._entry, here=household.here())
        self.verdict = Verdict(person.home_zone)
        self.fields.below_when.add(self.verdict)
        self.content.add(Grow(self.fields))
        self._begin(day or (slot.schedule_date if slot else None))
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._preview_timer.timeout.connect(self._preview)
        self.fields.changed.connect(self._changed)
        self.verdict.changed.connect(self._show_missing)
        self.verdict.extra_wanted.connect(self._make_extra)
        self.verdict.after_all_wanted.connect(self._take_its_place)
        self.verdict.day_chosen.connect(self._choose_slot)
        self.verdict.slot_chosen.connect(self._choose_slot)
        self.verdict.close_confirmed.connect(self._confirm_close)
        self.save.clicked.connect(self.keep)
        self._show_missing()

    def keep(self) -> None:
        """Check everything and keep the dose; it is on disk when `saved` comes."""
        moment = self.fields.moment(say=True)
        if not self.fields.check() or moment is None:
            return
        records, given, now = self._household.records, self._given(moment), self._household.now()
        try:
            if not self._is_extra and not self._close_is_so and self._warn_close(moment):
                return
            why_here, places = self.fields.place_reason, (given.place,) if given.place else ()
            why_here.show_against(place_obstacle(records, self._person, places, moment))
            if not why_here.check():
                return
            given = replace(given, reason=joined(given.reason, why_here.reason))
            if self._instead_of is None:
                dose = log_dose(records, self._person, given, now, self._writer())
            else:
                dose = log_after_all(records, self._person, given, self._instead_of, now, self._writer())
        except RecordTrouble as trouble:
            self.show_trouble(trouble, self.keep)
        except FieldProblem as problem:
            self._say_problem(problem)
        except (AlreadyRecorded, WhichDay, NoSlotOpen) as obstacle:
            self._show_obstacle(obstacle)
        else:
            self._household.tell_changed()
            self.saved.emit(dose)

    def _begin(self, day: date | None) -> None:
        now, zone = self._entry.now, zone_info(self._person.home_zone)
        wall = now.astimezone(zone)
        if day is not None:
            self.fields.show_day(day)
        if day in (None, wall.date(), treatment_day(now, self._person.home_zone)):
            self.fields.offer_time(
                QCoreApplication.translate("LogDosePage", "Just now, {time}").format(time=wording.clock(wall)),
                wall.date(),
                wall.time().replace(second=0, microsecond=0),
            )
        asked = (self._slot,) if self._slot else slots_on(day or wall.date(), self._entry.prescriptions)
        for due in asked:
            if due.due_at > now:
                continue
            at = due.due_wall
            self.fields.offer_time(
                QCoreApplication.translate("LogDosePage", "At {time}").format(time=wording.clock(at)),
                at.date(),
                at.time(),
            )
        words = QCoreApplication.translate("LogDosePage", "Kept as “entered by {name}, {moment}”")
        self._kept_as = words.format(name=self._writer(), moment=wording.moment(wall.replace(tzinfo=None)))

    def _writer(self) -> str:
        return self._household.giver.name or self._person.name

    def _given(self, moment: datetime) -> GivenDose:
        given = self.fields.given(moment)
        if self._is_extra:
            return replace(given, extra=True, reason=self.verdict.reason.text())
        slot = self._chosen or self._fitting_slot()
        return given if slot is None else replace(given, schedule_date=slot.schedule_date, slot=slot.number)

    def _fitting_slot(self) -> Slot | None:
        """The slot the form was opened for, while the time typed lies on its day, or in the night after it."""
        slot, day, clock = self._slot, self.fields.day.value(), self.fields.clock.value() or time(12)
        if slot is None or day is None:
            return None
        on_its_day = day == slot.schedule_date
        night_after = day == slot.schedule_date + DAY and clock < DAY_TURNS_AT
        return slot if on_its_day or night_after else None

    def _changed(self) -> None:
        moment = self.fields.moment(say=False)
        if moment != self._moment:  # what was said of one time says nothing of another
            self._moment = moment
            self._close_is_so = False
            self._forget_answers()
        self._preview_timer.start(_PREVIEW_AFTER_MS)
        self._show_missing()

    def _forget_answers(self) -> None:
        self._is_extra = False
        self._asks_day = False
        self._instead_of = None
        self._unsolved = ""
        self._chosen = None
        self._is_close = False

    def _show_missing(self) -> None:
        missing = self.fields.missing()
        if not missing and self._is_extra and not self.verdict.reason.text():
            missing = QCoreApplication.translate("LogDosePage", "Say why there was one more first.")
        if not missing and self._asks_day:
            missing = QCoreApplication.translate("LogDosePage", "Say which day it was for first.")
        missing = missing or self._unsolved
        if not missing and self._is_close and not self._close_is_so:
            missing = QCoreApplication.translate("LogDosePage", "Say first that it really was then: see above.")
        self.save.wait_for(missing)
        self.show_note(missing or self._kept_as)

    def _preview(self) -> None:
        moment = self.fields.moment(say=False)
        if moment is None:
            self.verdict.clear()
            return
        if self._instead_of is not None:
            return
        try:
            dose = foresee_dose(self._household.records, self._person, self._given(moment), self._household.now())
            self._show_counts(dose)
        except FieldProblem as problem:
            if problem.field == "time":
                self.fields.clock.set_error(problem_words(problem))
            if problem.field != "reason":  # an extra dose waits for its reason
                self.verdict.clear()
        except (AlreadyRecorded, WhichDay, NoSlotOpen) as obstacle:
            self._show_obstacle(obstacle)
        except RecordTrouble:
            self.verdict.clear()  # it is said when saving is tried

    def _show_counts(self, dose: Dose) -> None:
        if self._is_extra:
            self.verdict.ask_reason(QCoreApplication.translate("LogDosePage", "It is kept as one more injection."))
        else:
            around = look_at_same_day(self._household.records, self._person, dose)
            self.verdict.show_words(counts_words(dose, around), "soft", slots=around.slots, number=dose.slot)
            assert dose.taken_at is not None
            self._warn_close(dose.taken_at)

    def _warn_close(self, moment: datetime) -> bool:
        """Say where another injection is too close to this one; whether there is such a one."""
        other = injection_too_close(self._household.records, self._person, moment)
        self._is_close = other is not None
        if other is not None:
            self.verdict.warn_close(too_close_words(other, moment), confirmed=self._close_is_so)
        self._show_missing()
        return self._is_close

    def _confirm_close(self) -> None:
        self._close_is_so = True
        self.verdict.close_is_confirmed()
        self._show_missing()

    def _show_obstacle(self, obstacle: AlreadyRecorded | WhichDay | NoSlotOpen) -> None:
        match obstacle:
            case AlreadyRecorded():
                around = look_at_same_day(self._household.records, self._person, obstacle.dose)
                words = already_words(obstacle.dose, self._entry.today, around)
                taken = obstacle.dose.taken_at is not None
                self._recorded = obstacle.dose
                self.verdict.show_words(
                    words,
                    "warn",
                    slots=around.slots,
                    number=obstacle.dose.slot,
                    offer_extra=taken,
                    offer_after_all=not taken,
                )
                self._unsolved = QCoreApplication.translate("LogDosePage", "Say first what it was: see above.")
            case WhichDay():
                words = QCoreApplication.translate("LogDosePage", "Which day was it for?")
                self.verdict.ask_day(words, obstacle.slots)
                self._asks_day = True
            case NoSlotOpen():
                words = QCoreApplication.translate("LogDosePage", "No injection was due then.")
                self.verdict.show_words(words, "info", offer_extra=True)
                self._unsolved = QCoreApplication.translate("LogDosePage", "Say first what it was: see above.")
        self._show_missing()

    def _take_its_place(self) -> None:
        """The dose was given although somebody wrote down that there was none."""
        self._instead_of = self._recorded
        self._unsolved = ""
        words = QCoreApplication.translate(
            "LogDosePage", "It takes the place of that record, which stays in the history."
        )
        self.verdict.show_words(words, "soft")
        moment = self.fields.moment(say=False)
        if moment is not None:
            with contextlib.suppress(RecordTrouble):  # it is said when saving is tried
                self._warn_close(moment)
        self._show_missing()

    def _make_extra(self) -> None:
        self._is_extra = True
        self._is_close = False  # why there was one more is asked anyhow
        self._unsolved = ""
        self.verdict.ask_reason(QCoreApplication.translate("LogDosePage", "It is kept as one more injection."))
        self.verdict.reason.setFocus()
        self._show_missing()

    def _choose_slot(self, slot: Slot) -> None:
        """The person says which day, or which dose of the day, it was for."""
        self._forget_answers()
        self._chosen = slot
        self._show_missing()
        moment = self.fields.moment(say=False)
        if moment is not None:
            self._preview()

    def _say_problem(self, problem: FieldProblem) -> None:
        words = problem_words(problem)
        fields = {
            "time": self.fields.clock,
            "schedule_date": self.fields.day,
            "amount": self.fields.amount,
            "given_by": self.fields.giver.name,
            "lot": self.fields.lot,
            "note": self.fields.note,
            "reason": self.verdict.reason,
        }
        field = fields.get(problem.field)
        if field is None:
            self.show_note(words, warn=True)
        else:
            field.set_error(words)
            field.setFocus()
