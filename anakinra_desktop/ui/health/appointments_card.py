"""The card of appointments: those to come, what to ask before them, and the past ones folded away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.appointments import (
    Appointment,
    AppointmentKind,
    coming_appointments,
    past_appointments,
)
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.ui.health.appointment_form import ICONS, AppointmentForm, ask_first_words
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.health.entry_row import EntryRow
from anakinra_desktop.ui.health.list_card import ListCard, quiet_line, with_rules
from anakinra_desktop.ui.shared.parts import Button

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household

PAST_SHOWN = 10


class AppointmentsCard(ListCard):
    """Visits, operations, the dentist, vaccines and blood tests."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "appointments",
            QCoreApplication.translate("Visits", "Appointments"),
            "calendar-check",
            QCoreApplication.translate("Visits", "Add an appointment"),
            parent,
        )
        self._shows_past = False

    def parts(self, seen: HealthLook) -> list[QWidget]:
        coming = [self._row_of(seen, *pair) for pair in coming_appointments(seen.entries, seen.today)]
        parts: list[QWidget] = with_rules(list(coming))
        if not coming:
            parts = [quiet_line(QCoreApplication.translate("Visits", "None to come."))]
        past = past_appointments(seen.entries, seen.today)
        if past:
            parts.append(self._fold_button(len(past)))
        if self._shows_past:
            parts += with_rules([self._past_row(*pair) for pair in past[:PAST_SHOWN]])
        return parts

    def _fold_button(self, count: int) -> Button:
        words = (
            QCoreApplication.translate("Visits", "Hide past ones")
            if self._shows_past
            else QCoreApplication.translate("Visits", "Show %n past ones", "", count)
        )
        button = Button(words, "quiet", "caret-up" if self._shows_past else "caret-down", height=48, size=16)
        button.setObjectName("past_appointments")
        button.clicked.connect(self._fold)
        return button

    def _fold(self) -> None:
        self._shows_past = not self._shows_past
        if self.seen is not None:
            self.show_health(self.seen)
            again = self.findChild(Button, "past_appointments")
            if again is not None:
                again.setFocus()

    def _row_of(self, seen: HealthLook, entry: HealthEntry, appointment: Appointment) -> EntryRow:
        when = visit_words.appointment_when(entry.began_on, appointment)
        lines = (visit_words.appointment_name(appointment), appointment.where, appointment.note)
        row = EntryRow(f"appointment_{entry.id}", when, lines, ICONS[appointment.sort])
        if appointment.is_asked_first and appointment.asked_on is None:
            title, line = ask_first_words(appointment.sort, is_live=appointment.is_live_vaccine is True)
            row.say(f"{title}. {line}", "danger" if appointment.sort is AppointmentKind.VACCINE else "ink2")
            row.mark(QCoreApplication.translate("Visits", "ask first"), "hand-palm", "danger")
            words = QCoreApplication.translate("Visits", "I asked")
            row.act(f"asked_{entry.id}", words, "check", lambda: self._ask(seen, entry, appointment))
        elif appointment.asked_on is not None:
            asked = QCoreApplication.translate("Visits", "asked on {date}")
            row.mark(asked.format(date=wording.short_date(appointment.asked_on)), "check-circle", "soft")
        if not appointment.is_date_known or entry.began_on <= seen.today:
            words = QCoreApplication.translate("Visits", "It is done")
            row.act(f"done_{entry.id}", words, "check-circle", lambda: self._do(seen, entry, appointment))
        row.changed_by(lambda: self.open_form(entry))
        return row

    def _past_row(self, entry: HealthEntry, appointment: Appointment) -> EntryRow:
        day = appointment.done_on if not appointment.is_date_known and appointment.done_on else entry.began_on
        lines = (visit_words.appointment_name(appointment), appointment.note)
        row = EntryRow(f"appointment_{entry.id}", wording.full_date(day), lines, ICONS[appointment.sort])
        row.changed_by(lambda: self.open_form(entry))
        return row

    def _ask(self, seen: HealthLook, entry: HealthEntry, appointment: Appointment) -> None:
        words = QCoreApplication.translate("Visits", "Written down: asked today about {what}.")
        asked = replace(appointment, asked_on=seen.today)
        self.keep(entry, asked, words.format(what=visit_words.appointment_name(appointment)))

    def _do(self, seen: HealthLook, entry: HealthEntry, appointment: Appointment) -> None:
        words = QCoreApplication.translate("Visits", "Written down as done: {what}.")
        done = replace(appointment, done_on=seen.today)
        self.keep(entry, done, words.format(what=visit_words.appointment_name(appointment)))

    def form(self, host: QWidget, seen: HealthLook, entry: HealthEntry | None) -> EntryForm:
        return AppointmentForm(host, self.household, seen.today, entry)
