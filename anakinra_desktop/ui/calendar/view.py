"""The calendar page: a month, and the day that is open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import Dose, Hold
from anakinra_desktop.domain.prescription import Slot, zone_info
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.marks import mark_of
from anakinra_desktop.ui.calendar.day import day_screen
from anakinra_desktop.ui.calendar.day_panel import DayPanel
from anakinra_desktop.ui.calendar.month import MonthScreen, month_screen, month_span, next_month
from anakinra_desktop.ui.calendar.month_grid import MonthGrid
from anakinra_desktop.ui.recording.form_stack import FormStack
from anakinra_desktop.ui.shared.parts import (
    Button,
    FlowRow,
    Grow,
    IconButton,
    IconView,
    PageScroll,
    StatusMark,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.services.measure_adherence import Period
    from anakinra_desktop.ui.shared.household import Household

WIDE_FROM_PX: Final = 900
PANEL_PX: Final = 412


class CalendarPage(QWidget):
    """The month at the left, the open day at the right; a narrow page shows one of the two."""

    told = Signal(str, object)
    """A sentence that says what was kept, and a function that takes it back (or None)."""
    reaction_wanted = Signal(object)
    """A skin reaction is to be written down where this Dose went."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar_page")
        self._household = household
        self._month = self._today().replace(day=1)
        self._day: date | None = self._today()
        self._period: Period | None = None
        self._was_shown = False
        self._first_weekday = QLocale.system().firstDayOfWeek().value
        self.heading = Text("", "h1")
        self.heading.setObjectName("heading")
        self.grid = MonthGrid()
        self.panel = DayPanel()
        self._legend = QWidget()
        self._legend_flow = FlowRow(gap=14, parent=self._legend)
        self._shown_legend: tuple[object, ...] = ()
        self._left = self._make_left()
        self._month_view = filled(row(Grow(self._left), self.panel, gap=6, margins=(24, 10, 18, 12)))
        self._stack = FormStack(PageScroll(self._month_view))
        column(Grow(self._stack), parent=self)
        self._connect()
        household.changed.connect(self._reload_if_shown)
        household.person_changed.connect(self._reload_if_shown)

    def reload(self) -> None:
        """Read the month anew."""
        from anakinra_desktop.services.measure_adherence import read_period

        person = self._household.person
        if person is None:
            return
        now = self._household.now()
        first, last = month_span(self._month, self._first_weekday)
        self._period = read_period(self._household.records, person, first, last)
        screen = month_screen(self._month, self._period, now, self._today())
        self.heading.setText(screen.title)
        self.grid.show_month(screen)
        self._show_legend(screen)
        self._show_day()

    def open_day(self, day: date) -> None:
        """Show a day and its month."""
        self._stack.leave_form()
        self._was_shown = True
        self._day = day
        self._month = day.replace(day=1)
        self.reload()

    def go(self, months: int) -> None:
        """Show another month; the open day stays open only while it is in it."""
        self._month = next_month(self._month, months)
        self._day = None
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown and not self._is_wide():
            self._day = None  # a narrow page begins with the month
        self._was_shown = True
        self.reload()

    def _reload_if_shown(self) -> None:
        if self.isVisible():
            self.reload()

    def _today(self) -> date:
        person, now = self._household.person, self._household.now()
        return now.astimezone(zone_info(person.home_zone)).date() if person else now.date()

    def _make_left(self) -> QWidget:
        earlier = IconButton("caret-left", QCoreApplication.translate("CalendarPage", "Month before"), kind="secondary")
        earlier.setObjectName("month_before")
        earlier.clicked.connect(lambda: self.go(-1))
        later = IconButton("caret-right", QCoreApplication.translate("CalendarPage", "Month after"), kind="secondary")
        later.setObjectName("month_after")
        later.clicked.connect(lambda: self.go(1))
        today = Button(QCoreApplication.translate("CalendarPage", "Today"), height=48, size=16)
        today.setObjectName("go_today")
        today.clicked.connect(lambda: self.open_day(self._today()))
        self.log = Button(
            QCoreApplication.translate("CalendarPage", "Log a dose given elsewhere"), icon="plus", height=48, size=16
        )
        self.log.setObjectName("log_elsewhere")
        self.log.clicked.connect(lambda: self.log_dose(None))
        steps = filled(row(earlier, today, later, gap=8))
        top = QWidget()
        column(row(Grow(self.heading), steps, gap=8), parent=top)
        return filled(column(top, Grow(self.grid), row(Grow(self._legend), self.log, gap=12), gap=8))

    def _connect(self) -> None:
        grid, panel = self.grid, self.panel
        grid.day_pressed.connect(self._press_day)
        grid.day_wanted.connect(self._go_to_day)
        grid.month_wanted.connect(self._page)
        panel.closed.connect(self._close_day)
        panel.correct_wanted.connect(self.correct)
        panel.note_wanted.connect(self._add_note)
        panel.void_wanted.connect(self._void)
        panel.reaction_wanted.connect(self.reaction_wanted)
        panel.log_wanted.connect(self.log_dose)
        panel.skip_wanted.connect(self._skip)
        panel.hold_wrong.connect(self._void_hold)
        panel.hold_over.connect(self._end_pause)
        panel.history_wanted.connect(self.show_history)

    # ------------------------------------------------------------------------------------------------- the open day

    def _press_day(self, day: date) -> None:
        self._day = day
        self._show_day()
        if not self._is_wide():
            self.panel.heading.focus_as_heading()

    def _go_to_day(self, day: date) -> None:
        """An arrow key left the month."""
        self._month = day.replace(day=1)
        self.reload()
        self.grid.focus_day(day)

    def _page(self, months: int) -> None:
        self.go(months)
        self.grid.focus_day(self._month)

    def _close_day(self) -> None:
        day, self._day = self._day, None
        self._show_day()
        if day is not None:
            self.grid.focus_day(day)

    def _show_day(self) -> None:
        self.grid.choose(self._day)
        if self._day is not None and self._period is not None and self._period.first <= self._day <= self._period.last:
            self.panel.show_day(day_screen(self._day, self._period, self._household.now(), self._today()))
        self._arrange()

    def _is_wide(self) -> bool:
        return self.width() >= look().px(WIDE_FROM_PX)

    def _arrange(self) -> None:
        open_day = self._day is not None
        wide = self._is_wide()
        self.panel.setVisible(open_day)
        self._left.setVisible(wide or not open_day)
        if wide:
            self.panel.setFixedWidth(look().px(PANEL_PX))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)

    def _show_legend(self, screen: MonthScreen) -> None:
        wanted = (*screen.states, screen.has_corrections)
        if wanted == self._shown_legend:
            return
        self._shown_legend = wanted
        while (item := self._legend_flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for state in screen.states:
            words = wording.day_state(state)
            sign = StatusMark(mark_of(state), words, 20)
            self._legend_flow.addWidget(filled(row(sign, Text(words, "support"), gap=6)))
        if screen.has_corrections:
            words = QCoreApplication.translate("CalendarPage", "corrected")
            self._legend_flow.addWidget(
                filled(row(IconView("pencil-simple", "ink2", 20), Text(words, "support"), gap=6))
            )

    def show_history(self) -> None:
        """Open the whole history of the open day."""
        from anakinra_desktop.ui.calendar.audit import audit_screen
        from anakinra_desktop.ui.calendar.audit_dialog import AuditDialog

        if self._day is not None and self._period is not None:
            AuditDialog(self, audit_screen(self._day, self._period)).open()

    # ------------------------------------------------------------------------------------------ writing something down

    def log_dose(self, slot: Slot | None) -> None:
        """Open the form for a dose that was given elsewhere, for this slot if one is named."""
        from anakinra_desktop.ui.recording.log_page import LogDosePage

        form = LogDosePage(
            self._household,
            QCoreApplication.translate("CalendarPage", "A dose given elsewhere"),
            QCoreApplication.translate("CalendarPage", "Calendar"),
            day=slot.schedule_date if slot else self._past_day(),
            slot=slot,
        )
        form.left.connect(self._stack.leave_form)
        form.saved.connect(self._saved)
        self._stack.show_form(form)

    def correct(self, dose: Dose) -> None:
        """Open the form that corrects a record."""
        from anakinra_desktop.ui.recording.correct_page import CorrectPage

        form = CorrectPage(self._household, dose, QCoreApplication.translate("CalendarPage", "Calendar"))
        form.left.connect(self._stack.leave_form)
        form.saved.connect(self._corrected)
        self._stack.show_form(form)

    def _past_day(self) -> date | None:
        return self._day if self._day is not None and self._day <= self._today() else None

    def _add_note(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.note_dialog import NoteDialog

        dialog = NoteDialog(self, self._household, dose)
        dialog.saved.connect(self._noted)
        dialog.open()

    def _void(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.void_dialog import VoidDialog

        dialog = VoidDialog(self, self._household, dose)
        dialog.voided.connect(self._voided)
        dialog.correct_wanted.connect(lambda: self.correct(dose))
        dialog.open()

    def _void_hold(self, hold: Hold) -> None:
        from anakinra_desktop.ui.recording.void_dialog import VoidHoldDialog

        dialog = VoidHoldDialog(self, self._household, hold)
        dialog.voided.connect(self._hold_voided)
        dialog.open()

    def _end_pause(self, hold: Hold) -> None:
        from anakinra_desktop.ui.recording.end_pause_dialog import EndPauseDialog

        dialog = EndPauseDialog(self, self._household, hold)
        dialog.saved.connect(self.told)
        dialog.open()

    def _skip(self, slot: Slot) -> None:
        from anakinra_desktop.ui.recording.skip_dialog import SkipDialog

        dialog = SkipDialog(self, self._household, slot)
        dialog.saved.connect(self.told)
        dialog.open()

    def _saved(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.outcome import saved_words
        from anakinra_desktop.ui.recording.undo import undo_entry

        self.open_day(dose.schedule_date)
        self.told.emit(saved_words(dose), undo_entry(self._household, dose))

    def _corrected(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.undo import undo_entry

        self.open_day(dose.schedule_date)
        words = QCoreApplication.translate("CalendarPage", "Corrected. What was there before stays in the history.")
        self.told.emit(words, undo_entry(self._household, dose))

    def _noted(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.undo import undo_entry

        words = QCoreApplication.translate("CalendarPage", "Note saved.")
        self.told.emit(words, undo_entry(self._household, dose))

    def _voided(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.undo import undo_taking_back

        self.told.emit(_taken_back_words(), undo_taking_back(self._household, dose))

    def _hold_voided(self, hold: Hold) -> None:
        from anakinra_desktop.ui.recording.undo import undo_taking_back_pause

        self.told.emit(_taken_back_words(), undo_taking_back_pause(self._household, hold))


def _taken_back_words() -> str:
    return QCoreApplication.translate("CalendarPage", "Taken back. It stays in the history.")
