"""The first page, live: it looks at the record each minute and after every change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from anakinra_desktop.services.look_at_today import TodayLook, look_at_today
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.recording.form_stack import FormStack
from anakinra_desktop.ui.shared.parts import (
    Button,
    Card,
    Grow,
    IconView,
    PageScroll,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.today.attention import Attention, AttentionKind, pressing_first
from anakinra_desktop.ui.today.cards import AttentionCard, PlaceCardView, StockCardView, WeekCardView
from anakinra_desktop.ui.today.hero import next_words
from anakinra_desktop.ui.today.hero_card import HeroCard
from anakinra_desktop.ui.today.screen import TodayScreen, today_screen

if TYPE_CHECKING:
    from datetime import date

    from anakinra_desktop.domain.dose import Dose
    from anakinra_desktop.domain.prescription import Slot
    from anakinra_desktop.services.supply_change import SupplyChange
    from anakinra_desktop.ui.shared.household import Household

WIDE_FROM_PX: Final = 880
"""From this width on (at 100 % text) the cards stand in two columns."""
SIDE_BY_SIDE_FROM_PX: Final = 700
"""In one column, place and stock still stand side by side from this width on."""
RIGHT_COLUMN_PX: Final = 404


class TodayBoard(QWidget):
    """The cards of the first page. It shows a `TodayScreen` and announces what was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide: bool | None = None
        self._side_by_side: bool | None = None
        self.heading = Text("", "h1")
        self.heading.setObjectName("today_heading")
        self._heading_note = Text("", "support")
        self.correct = Button(
            QCoreApplication.translate("TodayPage", "Correct this record"), "quiet", height=48, size=16
        )
        self.correct.setObjectName("correct_this_record")
        wrong = Text(QCoreApplication.translate("TodayPage", "Something wrong?"), "support", size=16)
        self._wrong = filled(
            row(IconView("arrow-counter-clockwise", "ink2", 22), wrong, self.correct, Stretch(), gap=8)
        )
        self.hero = HeroCard()
        self.attention = AttentionCard()
        self.week = WeekCardView()
        self.place = PlaceCardView()
        self.stock = StockCardView()
        self._left = column(Grow(self.hero), self.attention, gap=4)
        self._right = column(Grow(self.place), self.stock, gap=4)
        self._right_side = filled(self._right)
        self._columns = row(Grow(self._left), self._right_side, gap=4)
        edge = Card.SHADOW
        headings = column(self.heading, self._heading_note, gap=0)
        self._top = row(Grow(headings), self._wrong, gap=4, margins=(edge, 0, edge, 0))
        column(self._top, Grow(self._columns), gap=2, margins=(24, 10, 20, 14), parent=self)
        look().changed.connect(self._arrange)
        self._arrange()

    def show_screen(self, screen: TodayScreen) -> None:
        """Copy the value onto the cards."""
        self.heading.setText(screen.heading)
        self._heading_note.setText(screen.heading_note)
        self._heading_note.setVisible(bool(screen.heading_note))
        self._wrong.setVisible(screen.may_correct)
        self.hero.show_hero(screen.hero)
        self.attention.show_rows(screen.attention)
        self.week.show_week(screen.week, screen.week_note)
        self.week.setVisible(not screen.hero.start or not screen.attention)
        self.place.show_heading(screen.place_heading)
        self.stock.show_stock(screen.stock)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= look().px(WIDE_FROM_PX)
        side_by_side = not wide and self.width() >= look().px(SIDE_BY_SIDE_FROM_PX)
        self._right_side.setFixedWidth(look().px(RIGHT_COLUMN_PX)) if wide else self._free_width()
        if (wide, side_by_side) == (self._wide, self._side_by_side):
            return
        self._wide, self._side_by_side = wide, side_by_side
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._top.setDirection(direction.LeftToRight if wide or side_by_side else direction.TopToBottom)
        self._right.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)
        self._right.setStretchFactor(self.stock, 1 if side_by_side else 0)
        # The week ends the left column; in one column it ends the page.
        home = self._left if wide else self._columns
        home.addWidget(self.week)

    def _free_width(self) -> None:
        self._right_side.setMinimumWidth(0)
        self._right_side.setMaximumWidth(16_777_215)


class TodayPage(QWidget):
    """The page that answers: is an injection due, done or late?

    It announces wishes that lead to other pages; what can be answered here is answered here.
    """

    start_wanted = Signal(object)
    """Start (or go on with) the injection of a Slot, or None for the one of the day."""
    body_map_wanted = Signal()
    supplies_wanted = Signal()
    calendar_wanted = Signal(object)
    """Open the calendar at a date."""
    health_count_changed = Signal(int)
    """How many things on the Health page want a look."""
    health_wanted = Signal()
    """Open the Health page, where a reaction is watched and visits stand."""
    told = Signal(str, object)
    """A sentence that says what was kept, and a function that takes it back (or None)."""
    trouble_met = Signal(object)
    """The record could not be read: a RecordTrouble. What is shown stays."""

    def __init__(self, household: Household, seen: TodayLook | None = None, parent: QWidget | None = None) -> None:
        """`seen` is what was read of the record a moment ago; without it the page reads for itself.

        With it, the next place follows once the page was painted for the first time.
        """
        super().__init__(parent)
        self.setObjectName("today_page")
        self._household = household
        self._look: TodayLook | None = None
        self._was_hidden = False
        self._place_waits = seen is not None
        self.board = TodayBoard()
        if seen is not None:
            self._show(seen)  # with its words before it is laid out, so that this is done once
        self._scroll = PageScroll(self.board)
        self._stack = FormStack(self._scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.PreciseTimer)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._next_minute)
        self._connect()
        household.changed.connect(self.reload)
        household.person_changed.connect(self.reload)
        if seen is None:
            self.reload()

    @property
    def look(self) -> TodayLook | None:
        """What is shown."""
        return self._look

    @property
    def health_count(self) -> int:
        """How many things on the Health page want a look."""
        seen = self._look
        if seen is None or self._place_waits or not (seen.read_from.reactions or seen.read_from.calls):
            return 0
        from anakinra_desktop.ui.today.skin import health_count

        return health_count(seen)

    def reload(self) -> None:
        """Look at the record again."""
        household = self._household
        person = household.person
        try:
            seen = look_at_today(
                household.records,
                household.now(),
                None if person is None else person.id,
                None if person is None else household.giver,
                household.here(),
            )
        except RecordTrouble as trouble:
            self.trouble_met.emit(trouble)
            return
        self._show(seen)

    def _show(self, seen: TodayLook | None) -> None:
        self._look = seen
        self.health_count_changed.emit(self.health_count)
        if seen is not None:
            screen = today_screen(seen, at_once=self._place_waits)
            if not self._place_waits:
                screen = replace(screen, attention=pressing_first(screen.attention, self._visits(seen)))
            self.board.show_screen(screen)
            if not self._place_waits:
                self._show_place(seen)

    def _visits(self, seen: TodayLook) -> tuple[Attention, ...]:
        """What of the person's health needs a look; read once the page stands."""
        from anakinra_desktop.services.look_at_visits import look_at_visits
        from anakinra_desktop.ui.today.hero import on_wall
        from anakinra_desktop.ui.today.visits import visit_rows

        today = on_wall(seen.now, seen.person.home_zone).date()
        try:
            return visit_rows(look_at_visits(self._household.records, seen.person.id, today))
        except RecordTrouble as trouble:
            self.trouble_met.emit(trouble)
            return ()

    def _show_place(self, seen: TodayLook) -> None:
        from anakinra_desktop.services.suggest_today import suggest_today
        from anakinra_desktop.ui.today.place import place_card

        self.board.place.show_place(place_card(seen, suggest_today(seen)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._place_waits:
            QTimer.singleShot(0, self, self._end_waiting)

    def _end_waiting(self) -> None:
        if self._place_waits and self._look is not None:
            self._place_waits = False
            self._show(self._look)

    def focus_heading(self) -> None:
        """Have the state of the day read out."""
        self.board.hero.focus_heading()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._was_hidden:
            self.reload()  # minutes have passed unseen
            if not event.spontaneous():  # back from another page or an injection: what counts stands at the top
                self._scroll.verticalScrollBar().setValue(0)
        self._wait_for_the_minute()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._was_hidden = True
        self._minute.stop()

    def _connect(self) -> None:
        board = self.board
        board.hero.start_pressed.connect(lambda: self.start_wanted.emit(None))
        board.hero.call_answered.connect(self._answer_call)
        board.hero.pause_ended.connect(self._end_pause)
        board.hero.already_pressed.connect(self._log_already)
        board.hero.not_today_pressed.connect(self._ask_why_not)
        board.correct.clicked.connect(self._correct)
        board.place.choose_pressed.connect(self.body_map_wanted)
        board.stock.add_pressed.connect(self._add_carton)
        board.attention.pressed.connect(self._attend)

    def _log_already(self) -> None:
        """A dose that was given: of several a day, its time says for which one, not which one is shown here."""
        from anakinra_desktop.domain.prescription import slots_on

        slot = self._look.slot if self._look else None
        if self._look is None or slot is None:
            self.log_dose(None)
            return
        several = len(slots_on(slot.schedule_date, self._look.prescriptions)) > 1
        self.log_dose(None if several else slot, day=slot.schedule_date)

    def log_dose(self, slot: Slot | None, *, day: date | None = None) -> None:
        """Open the form for a dose that was given already, for this slot if one is named; `day` fills the day in."""
        from anakinra_desktop.ui.recording.log_page import LogDosePage

        form = LogDosePage(
            self._household,
            QCoreApplication.translate("TodayPage", "When and where was it?"),
            _back_words(),
            day=day,
            slot=slot,
        )
        form.left.connect(self._stack.leave_form)
        form.saved.connect(self._say_saved)
        self._stack.show_form(form)

    def _ask_why_not(self) -> None:
        if self._look is not None and self._look.slot is not None:
            self._skip(self._look.slot, None)

    def _skip(self, slot: Slot, why_not: str | None) -> None:
        from anakinra_desktop.ui.recording.skip_dialog import SkipDialog, WhyNot

        seen = self._look
        is_another = seen is not None and seen.next_slot is not None and seen.next_slot.key != slot.key
        next_title = next_words(seen)[0] if seen is not None and is_another else ""
        dialog = SkipDialog(self, self._household, slot, next_words=next_title)
        dialog.saved.connect(self._say_kept)
        dialog.open()
        if why_not is not None:
            dialog.choose(WhyNot(why_not))

    def _answer_call(self) -> None:
        from anakinra_desktop.ui.recording.answer_dialog import AnswerCallDialog

        call = self._look.open_call if self._look else None
        if call is not None:
            dialog = AnswerCallDialog(self, self._household, call)
            dialog.saved.connect(self._say_kept)
            dialog.open()

    def _end_pause(self) -> None:
        from anakinra_desktop.ui.recording.end_pause_dialog import EndPauseDialog

        hold = self._look.hold if self._look else None
        if hold is not None:
            dialog = EndPauseDialog(self, self._household, hold)
            dialog.saved.connect(self._say_kept)
            dialog.open()

    def _correct(self) -> None:
        dose = self._look.dose if self._look else None
        if dose is None:
            return
        if dose.taken_at is None:
            from anakinra_desktop.ui.recording.void_dialog import VoidDialog

            dialog = VoidDialog(self, self._household, dose)
            dialog.voided.connect(self._say_taken_back)
            dialog.open()
            return
        from anakinra_desktop.ui.recording.correct_page import CorrectPage

        form = CorrectPage(self._household, dose, _back_words())
        form.left.connect(self._stack.leave_form)
        form.saved.connect(self._say_corrected)
        self._stack.show_form(form)

    def _add_carton(self) -> None:
        from anakinra_desktop.ui.supplies.carton_page import CartonPage

        form = CartonPage(self._household, _back_words())
        form.left.connect(self._stack.leave_form)
        form.saved.connect(self._say_added)
        self._stack.show_form(form)

    def _say_added(self, change: SupplyChange) -> None:
        from anakinra_desktop.ui.supplies.undo import added_words, undo_change

        self._say_kept(added_words(change), undo_change(self._household, change))

    def _attend(self, row: Attention) -> None:
        match row.kind:
            case AttentionKind.LATE | AttentionKind.NO_RECORD if row.slot is not None:
                several = self._look is not None and len(self._look.open_before) > 1
                if row.kind is AttentionKind.NO_RECORD and several:
                    self.calendar_wanted.emit(row.slot.schedule_date)
                else:
                    self._show_missed(row.slot)
            case AttentionKind.SKIN:
                self.health_wanted.emit()
            case AttentionKind.SYRINGE_OUT | AttentionKind.CARTON_EXPIRES:
                self.supplies_wanted.emit()
            case AttentionKind.TRAINING:
                self._ask_training()
            case AttentionKind.ELSEWHERE:
                self._ask_clock()
            case AttentionKind.TO_ASK | AttentionKind.APPOINTMENT:
                self.health_wanted.emit()

    def _show_missed(self, slot: Slot) -> None:
        from anakinra_desktop.ui.recording.missed_page import MissedPage

        if self._look is None:
            return
        page = MissedPage(self._look, slot, _back_words())
        page.left.connect(self._stack.leave_form)
        page.had_it.connect(self.log_dose)
        page.take_now.connect(self._take_now)
        page.skipped.connect(lambda missed: self._skip(missed, "skipped"))
        page.not_given.connect(lambda missed: self._skip(missed, "missed"))
        self._stack.show_form(page)

    def _take_now(self, slot: Slot) -> None:
        self._stack.leave_form()
        self.start_wanted.emit(slot)

    def _ask_training(self) -> None:
        from anakinra_desktop.ui.people.training_dialog import TrainingDialog

        dialog = TrainingDialog(self, self._household)
        dialog.open()

    def _ask_clock(self) -> None:
        seen = self._look
        if seen is None or seen.elsewhere is None:
            return
        from anakinra_desktop.ui.today.clock_dialog import ClockDialog

        dialog = ClockDialog(self, self._household, seen, seen.elsewhere)
        dialog.moved.connect(self.told)
        dialog.open()

    def _say_saved(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.outcome import saved_words
        from anakinra_desktop.ui.recording.undo import undo_entry

        self._say_kept(saved_words(dose), undo_entry(self._household, dose))

    def _say_corrected(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.undo import undo_entry

        self._say_kept(_corrected_words(), undo_entry(self._household, dose))

    def _say_taken_back(self, dose: Dose) -> None:
        from anakinra_desktop.ui.recording.undo import undo_taking_back

        self._say_kept(_taken_back_words(), undo_taking_back(self._household, dose))

    def _say_kept(self, words: str, undo: object) -> None:
        self._stack.leave_form()
        self.told.emit(words, undo)

    def _wait_for_the_minute(self) -> None:
        now = self._household.now()
        self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000 + 20)

    def _next_minute(self) -> None:
        self.reload()
        self._wait_for_the_minute()


def _back_words() -> str:
    return QCoreApplication.translate("TodayPage", "Today")


def _corrected_words() -> str:
    return QCoreApplication.translate("TodayPage", "Corrected. What was there before stays in the history.")


def _taken_back_words() -> str:
    return QCoreApplication.translate("TodayPage", "Taken back. It stays in the history.")
