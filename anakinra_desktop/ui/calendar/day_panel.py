"""The open day beside the month: what was recorded, its history, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.dose import Dose, DoseStatus
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.marks import mark_of
from anakinra_desktop.ui.calendar.day import DayScreen, RecordPart, Row, SlotPart
from anakinra_desktop.ui.calendar.history_view import HistoryView
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    EqualGrid,
    Grow,
    IconButton,
    IconView,
    PageScroll,
    Rule,
    StatusMark,
    Stretch,
    Text,
    column,
    filled,
    row,
)


class DayPanel(Card):
    """Shows a `DayScreen`; announces what the person wants to do with which record or slot."""

    closed = Signal()
    correct_wanted = Signal(object)
    note_wanted = Signal(object)
    void_wanted = Signal(object)
    reaction_wanted = Signal(object)
    """A skin reaction is to be written down where this Dose went."""
    log_wanted = Signal(object)
    skip_wanted = Signal(object)
    hold_over = Signal(object)
    """End this pause: injections go on."""
    hold_wrong = Signal(object)
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, pad=(20, 14, 16, 18), parent=parent)
        self.setObjectName("day_panel")
        self.heading = Text("", "h2", size=22)
        self.heading.setObjectName("day_heading")
        close = IconButton("x", QCoreApplication.translate("CalendarPage", "Close the day"))
        close.setObjectName("close_day")
        close.clicked.connect(self.closed)
        self.add(row(Grow(self.heading), close, gap=8))
        self._content: QWidget | None = None
        self._place = column(gap=0)
        self.add(Grow(self._place))
        self._buttons_place = column(gap=8)
        self.add(self._buttons_place)
        self._buttons: QWidget | None = None
        self._shown: DayScreen | None = None

    def show_day(self, screen: DayScreen) -> None:
        """Copy the value onto new widgets, unless nothing changed."""
        if screen == self._shown:
            return
        self._shown = screen
        self.heading.setText(screen.title)
        for old in (self._content, self._buttons):
            if old is not None:
                old.hide()
                old.deleteLater()
        body = column(gap=10)
        for part in screen.parts:
            body.add(self._part(part))
        if screen.nothing_due:
            body.add(Text(screen.nothing_due, "body", color="ink2"))
        if screen.set_aside:
            body.add(Rule())
        for line in screen.set_aside:
            body.add(_row(line))
        if screen.history:
            body.add(Rule())
            count = QCoreApplication.translate("CalendarPage", "%n entries, nothing is erased", "", len(screen.history))
            title = Text(QCoreApplication.translate("CalendarPage", "History"), "h3")
            body.add(row(Grow(title), Text(count, "small", color="ink2")))
            history = HistoryView()
            history.show_entries(screen.history)
            body.add(history)
        if screen.has_history:
            body.add(Aligned(self._history_button(), Qt.AlignmentFlag.AlignLeft))
        body.add(Stretch())
        self._content = PageScroll(filled(body))
        self._place.add(Grow(self._content))
        self._buttons = self._make_buttons(screen)
        self._buttons_place.add(self._buttons)

    def _history_button(self) -> Button:
        words = QCoreApplication.translate("CalendarPage", "Show history…")
        show = Button(words, "quiet", "clock-counter-clockwise", height=48)
        show.setObjectName("show_history")
        show.clicked.connect(self.history_wanted)
        return show

    def _part(self, part: SlotPart) -> QWidget:
        body = column(gap=6)
        mark = StatusMark(mark_of(part.state), wording.day_state(part.state) if part.slot else part.title, 34)
        body.add(row(mark, Grow(Text(part.title, "h3", color="primary")), gap=10))
        if part.line:
            body.add(Text(part.line, "body", color="ink2"))
        for number, record in enumerate(part.records):
            if number:
                body.add(Rule())
            for line in record.rows:
                body.add(_row(line))
            if record.note:
                body.add(_row(Row("note", QCoreApplication.translate("CalendarPage", "Note"), record.note)))
            if len(self._records()) > 1:
                body.add(self._small_buttons(record))
        return filled(body)

    def _records(self) -> list[RecordPart]:
        return [record for part in self._shown.parts for record in part.records] if self._shown else []

    def _small_buttons(self, record: RecordPart) -> QWidget:
        """Where a day holds several records, each has its own."""
        grid = EqualGrid(2, 8)
        if record.dose.status is DoseStatus.TAKEN:
            correct = Button(QCoreApplication.translate("CalendarPage", "Correct…"), icon="pencil-simple", height=48)
            correct.setObjectName(f"correct_{record.dose.id}")
            correct.clicked.connect(lambda: self.correct_wanted.emit(record.dose))
            grid.addWidget(correct)
        void = Button(_void_words(record.dose), height=48, size=15)
        void.setObjectName(f"void_{record.dose.id}")
        void.clicked.connect(lambda: self.void_wanted.emit(record.dose))
        grid.addWidget(void)
        if record.dose.place is not None:
            grid.addWidget(self._reaction_button(record.dose, f"reaction_{record.dose.id}"))
        return filled(grid)

    def _reaction_button(self, dose: Dose, name: str) -> Button:
        words = QCoreApplication.translate("CalendarPage", "Skin reaction…")
        button = Button(words, icon="bandaids", height=48, size=15)
        button.setObjectName(name)
        button.clicked.connect(lambda: self.reaction_wanted.emit(dose))
        return button

    def _make_buttons(self, screen: DayScreen) -> QWidget:
        """At most one primary button: to correct the one record, or to write down what is missing."""
        body = column(gap=8)
        waiting = [part for part in screen.parts if part.may_log or part.may_skip]
        records = self._records()
        for part in waiting:
            if part.due:
                body.add(Text(_dose_words(part), "strong"))
            # The doses of a day stand beside each other as equals: none of them has the larger button.
            body.add(self._waiting_buttons(part, primary=not part.due and part is waiting[0] and part.may_log))
        if len(records) == 1:
            body.add(self._record_buttons(records[0], primary=not any(part.may_log for part in waiting)))
        hold = next((part.hold for part in screen.parts if part.hold is not None), None)
        if hold is not None:
            end = Button(QCoreApplication.translate("CalendarPage", "End the pause…"), icon="play", height=48, size=16)
            end.setObjectName("end_pause")
            end.clicked.connect(lambda: self.hold_over.emit(hold))
            if not screen.may_end_pause:
                end.hide()
            body.add(end)
            wrong = Button(QCoreApplication.translate("CalendarPage", "This pause is wrong…"), height=48, size=16)
            wrong.setObjectName("hold_wrong")
            wrong.clicked.connect(lambda: self.hold_wrong.emit(hold))
            body.add(wrong)
        return filled(body)

    def _waiting_buttons(self, part: SlotPart, *, primary: bool) -> QWidget:
        grid = EqualGrid(1 if primary else 2, 8)
        log = Button(
            QCoreApplication.translate("CalendarPage", "It was given…"),
            "primary" if primary else "secondary",
            "check-square",
            height=56 if primary else 48,
            size=18 if primary else 16,
        )
        log.setObjectName(_of_dose("it_was_given", part))
        log.clicked.connect(lambda: self.log_wanted.emit(part.slot))
        if not part.may_log:
            log.hide()
        skip = Button(
            QCoreApplication.translate("CalendarPage", "No injection…"), icon="calendar-x", height=48, size=16
        )
        skip.setObjectName(_of_dose("no_injection", part))
        if part.due:
            for button in (log, skip):
                button.setAccessibleName(f"{button.text()} {_dose_words(part)}")
        skip.clicked.connect(lambda: self.skip_wanted.emit(part.slot))
        grid.addWidget(log)
        grid.addWidget(skip)
        return filled(grid)

    def _record_buttons(self, record: RecordPart, *, primary: bool) -> QWidget:
        body = column(gap=8)
        if record.dose.status is DoseStatus.TAKEN:
            correct = Button(
                QCoreApplication.translate("CalendarPage", "Correct this record"),
                "primary" if primary else "secondary",
                "pencil-simple",
                height=56,
                size=18,
            )
            correct.setObjectName("correct_this_record")
            correct.clicked.connect(lambda: self.correct_wanted.emit(record.dose))
            body.add(correct)
        grid = EqualGrid(2, 8)
        note = Button(QCoreApplication.translate("CalendarPage", "Add a note"), height=48, size=15)
        note.setObjectName("add_a_note")
        note.clicked.connect(lambda: self.note_wanted.emit(record.dose))
        void = Button(_void_words(record.dose), height=48, size=15)
        void.setObjectName("it_did_not_happen")
        void.clicked.connect(lambda: self.void_wanted.emit(record.dose))
        grid.addWidget(note)
        grid.addWidget(void)
        body.add(grid)
        if record.dose.place is not None:
            body.add(self._reaction_button(record.dose, "skin_reaction"))
        return filled(body)


def _dose_words(part: SlotPart) -> str:
    return QCoreApplication.translate("CalendarPage", "{due} dose").format(due=part.due)


def _of_dose(name: str, part: SlotPart) -> str:
    """The name of a button, a different one for each dose of the day."""
    return f"{name}_{part.slot.number}" if part.due and part.slot is not None else name


def _void_words(dose: Dose) -> str:
    if dose.status is DoseStatus.TAKEN:
        return QCoreApplication.translate("CalendarPage", "It did not happen…")
    return QCoreApplication.translate("CalendarPage", "Take this back…")


def _row(line: Row) -> QWidget:
    label = Text(line.label, "support", size=16)
    value = Text(line.value, "strong", weight=800, align=Qt.AlignmentFlag.AlignRight)
    widget = filled(row(IconView(line.icon, "ink2", 24), label, Grow(value), gap=10))
    widget.setAccessibleName(f"{line.label}: {line.value}")
    return widget
