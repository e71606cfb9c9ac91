"""The form for an appointment; what has to be asked before it is said at once (PRECAUTION-11, PRECAUTION-12, D-9)."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind, checked_appointment
from anakinra_desktop.domain.health import Details, HealthEntry, NotAnEntry
from anakinra_desktop.drawing import visit_words
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.shared.parts import IconView, LongTextField, Panel, Text, TimeField, column, row
from anakinra_desktop.ui.shared.parts.layout import Grow

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

ICONS = {
    AppointmentKind.VISIT: "user-circle",
    AppointmentKind.SURGERY: "first-aid-kit",
    AppointmentKind.DENTAL: "smiley",
    AppointmentKind.VACCINE: "syringe",
    AppointmentKind.LAB_TEST: "test-tube",
}
_YES, _NO, _NOT_KNOWN = "yes", "no", "not_known"


class AppointmentForm(EntryForm):
    """What for, when and where; before surgery, dental work and vaccines whether the doctor was asked."""

    def __init__(self, host: QWidget, household: Household, today: date, entry: HealthEntry | None = None) -> None:
        before: Appointment | None = None
        if entry is not None and isinstance(entry.details, Appointment):
            before = entry.details
        title = (
            QCoreApplication.translate("Visits", "Add an appointment")
            if before is None
            else QCoreApplication.translate("Visits", "Change an appointment")
        )
        super().__init__(host, household, today, title, entry=entry)
        self.setObjectName("appointment_form")
        self._done_on = before.done_on if before else None
        self.sort = self.choices(
            "sort",
            QCoreApplication.translate("Visits", "What is it for?"),
            [(each, visit_words.appointment_kind(each), ICONS[each]) for each in AppointmentKind],
            before.sort if before else None,
        )
        self._build_stop_card(before)
        what = QCoreApplication.translate("Visits", "With whom, or which one; such as a flu shot")
        self.what = self.text_field("what", what, before.what if before else "")
        day = entry.began_on if entry is not None and before is not None and before.is_date_known else None
        self.day = self.date_field(
            "day", QCoreApplication.translate("Visits", "Day; leave empty if not known yet"), day
        )
        clock = time.fromisoformat(before.at) if before and before.at else None
        self.at = TimeField(QCoreApplication.translate("Visits", "Time; leave empty if not known"), clock)
        self.field("at", self.at)
        self.where = self.text_field(
            "where", QCoreApplication.translate("Visits", "Where"), before.where if before else ""
        )
        asked = QCoreApplication.translate("Visits", "Asked your doctor, or said that you use anakinra, on")
        self.asked_on = self.date_field("asked_on", asked, before.asked_on if before else None, latest=today)
        self.note = LongTextField(QCoreApplication.translate("Visits", "Note"), lines=2)
        self.note.set_text(before.note if before else "")
        self.field("note", self.note)
        self.finish()
        self.sort.chosen.connect(lambda _sort: self._say_what_matters())
        self.live.chosen.connect(lambda _live: self._say_what_matters())
        self._show_what_matters()

    def _build_stop_card(self, before: Appointment | None) -> None:
        live = {True: _YES, False: _NO, None: _NOT_KNOWN if before else None}[
            before.is_live_vaccine if before else None
        ]
        self.live = self.choices(
            "live",
            QCoreApplication.translate("Visits", "Is it a live vaccine? Whoever gives it knows."),
            [
                (_YES, QCoreApplication.translate("Visits", "Yes"), ""),
                (_NO, QCoreApplication.translate("Visits", "No"), ""),
                (_NOT_KNOWN, QCoreApplication.translate("Visits", "Not known"), ""),
            ],
            live,
            columns=3,
        )
        self._stop_title = Text("", "h3", color="danger")
        self._stop_line = Text("", "strong")
        self._stop_icon = IconView("hand-palm", "danger", 32)
        words = column(self._stop_title, self._stop_line, gap=2)
        self.stop_card = Panel(tone="danger", pad=16, radius=16, edge=True)
        self.stop_card.setObjectName("ask_first_card")
        self.stop_card.add(row(self._stop_icon, Grow(words), gap=14))
        self.add(self.stop_card)

    def _show_what_matters(self) -> None:
        sort = self.sort.choice
        is_vaccine = sort is AppointmentKind.VACCINE
        live_box = self.live.parentWidget()
        assert live_box is not None
        live_box.setVisible(is_vaccine)
        title, line = ask_first_words(sort, is_live=is_vaccine and self.live.choice == _YES)
        self._stop_title.setText(title)
        self._stop_line.setText(line)
        self.stop_card.setVisible(bool(title))
        self.stop_card.setAccessibleName(f"{title} {line}".strip())
        self.asked_on.setVisible(bool(title))
        self._follow_content()

    def _say_what_matters(self) -> None:
        """Show it, and bring it in sight."""
        self._show_what_matters()
        if not self.stop_card.isHidden():
            self.reveal(self.stop_card)

    def made(self) -> tuple[date, Details]:
        sort = self.sort.choice
        if sort is None:
            raise NotAnEntry("sort", "Please choose what it is.")
        at, typed = self.at.value(), self.day.value()
        day = typed or (self.entry.began_on if self.entry is not None else self.today)
        appointment = Appointment(
            sort=sort,
            what=self.what.text(),
            at=f"{at:%H:%M}" if at is not None else "",
            where=self.where.text(),
            is_live_vaccine={_YES: True, _NO: False}.get(self.live.choice or ""),
            asked_on=None if self.asked_on.isHidden() else self.asked_on.value(),
            done_on=self._done_on,
            note=self.note.text(),
            is_date_known=typed is not None,
        )
        return day, checked_appointment(appointment, self.today)

    def words_of(self, details: Details) -> str:
        assert isinstance(details, Appointment)
        return visit_words.appointment_name(details)


def ask_first_words(sort: AppointmentKind | None, *, is_live: bool) -> tuple[str, str]:
    """What has to be asked or said before an appointment, as a title and a line; two empty ones for nothing."""
    match sort:
        case AppointmentKind.VACCINE if is_live:
            return (
                QCoreApplication.translate("Visits", "Stop: no live vaccines during treatment"),
                QCoreApplication.translate(
                    "Visits", "Do not have it before your doctor, who knows that you use anakinra, has answered."
                ),
            )
        case AppointmentKind.VACCINE:
            return (
                QCoreApplication.translate("Visits", "Stop and ask first"),
                QCoreApplication.translate("Visits", "No vaccine, a flu shot too, without asking your doctor."),
            )
        case AppointmentKind.SURGERY | AppointmentKind.DENTAL:
            return (
                QCoreApplication.translate("Visits", "Say before that you use anakinra"),
                QCoreApplication.translate(
                    "Visits", "Tell the surgeon or dentist, and ask your doctor about the injections around that day."
                ),
            )
        case _:
            return "", ""
