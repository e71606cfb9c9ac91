"""The grid of days: each day a button, the arrow keys go to its neighbours."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.drawing.marks import mark_of, paint_status_mark
from anakinra_desktop.ui.calendar.month import DayCell, MonthScreen
from anakinra_desktop.ui.shared.parts import Pressable, Text
from anakinra_desktop.ui.shared.theme import look

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QWidget):
    """Shows a `MonthScreen`. Only one day is in the Tab order; the arrows go on from there."""

    day_pressed = Signal(object)
    day_wanted = Signal(object)
    """An arrow key led to a day that is not shown: show its month."""
    month_wanted = Signal(int)
    """Page Up or Page Down: so many months on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("month_grid")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._heads = [Text("", "support", weight=700, align=Qt.AlignmentFlag.AlignHCenter) for _ in range(7)]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        self._days: dict[date, DayButton] = {}
        self._chosen: date | None = None
        look().changed.connect(self._restyle)
        self._restyle()

    def show_month(self, screen: MonthScreen) -> None:
        """Copy the value onto the buttons."""
        for head, (short, long) in zip(self._heads, screen.weekdays, strict=True):
            head.setText(short)
            head.setAccessibleName(long)
        shown = [cell for week in screen.weeks for cell in week if cell.in_month]
        if [cell.day for cell in shown] != list(self._days):
            self._lay_out(screen)
        for cell in shown:
            self._days[cell.day].show_cell(cell)
        for row in range(1, 7):
            self._grid.setRowStretch(row, 1 if row <= len(screen.weeks) else 0)
        self._mark_tab_stop()

    def choose(self, day: date | None) -> None:
        """Show this day as the open one."""
        self._chosen = day
        for each, button in self._days.items():
            button.show_chosen(each == day)
        self._mark_tab_stop()

    def focus_day(self, day: date) -> None:
        """Give a day the keyboard."""
        if day in self._days:
            self._days[day].setFocus(Qt.FocusReason.TabFocusReason)

    def button(self, day: date) -> DayButton:
        """The button of a day. Raises KeyError."""
        return self._days[day]

    def handle_key(self, button: DayButton, key: Qt.Key) -> bool:
        """Go on from a day by an arrow key; whether the key was one."""
        if key in _PAGES:
            self.month_wanted.emit(_PAGES[key])
            return True
        if key not in _STEPS:
            return False
        day = button.day + timedelta(days=_STEPS[key])
        if day in self._days:
            self.focus_day(day)
        else:
            self.day_wanted.emit(day)
        return True

    def _lay_out(self, screen: MonthScreen) -> None:
        for button in self._days.values():
            button.hide()
            button.deleteLater()
        self._days = {}
        for row, week in enumerate(screen.weeks, 1):
            for column, cell in enumerate(week):
                if not cell.in_month:
                    continue
                button = DayButton(cell, self)
                button.clicked.connect(lambda _=False, day=cell.day: self.day_pressed.emit(day))
                self._days[cell.day] = button
                self._grid.addWidget(button, row, column)
                button.show()

    def _mark_tab_stop(self) -> None:
        stop = self._chosen if self._chosen in self._days else None
        stop = stop or next((day for day, button in self._days.items() if button.is_today), None)
        stop = stop or next(iter(self._days), None)
        for day, button in self._days.items():
            policy = Qt.FocusPolicy.StrongFocus if day == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _restyle(self) -> None:
        self._grid.setSpacing(look().space(6))


class DayButton(Pressable):
    """One day: its number, its mark, and below it the time or the word."""

    def __init__(self, cell: DayCell, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._cell = cell
        self._chosen = False
        self._of_grid = grid
        self.setObjectName(f"day_{cell.day.isoformat()}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.updateGeometry)
        self.show_cell(cell)

    @property
    def day(self) -> date:
        """The date it stands for."""
        return self._cell.day

    @property
    def is_today(self) -> bool:
        """Whether it is today."""
        return self._cell.is_today

    def show_cell(self, cell: DayCell) -> None:
        """Copy the value."""
        self._cell = cell
        self.setAccessibleName(cell.words)
        self.setText(str(cell.day.day))
        self.setToolTip(cell.words)
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Whether its record is open beside the grid."""
        self._chosen = chosen
        self.update()

    def ring_radius(self) -> float:
        return 12.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._of_grid.handle_key(self, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(look().px(78), look().px(80))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(48, look().px(42)), max(48, look().px(66)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell, box = self._cell, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge, width = ("primary", 3.0) if self._chosen else ("coral", 2.0) if cell.is_today else ("line", 1.0)
        painter.setPen(QPen(look().color(edge), width))
        ground = "soft" if self._chosen else "panel" if self.is_pointed_at() else "surface"
        painter.setBrush(look().color(ground))
        painter.drawRoundedRect(box, 12, 12)
        painter.setFont(look().font(16, 800 if self._chosen or cell.is_today else 700))
        painter.setPen(look().color("coral" if cell.is_today else "ink"))
        number = box.adjusted(look().space(9), look().space(4), 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(cell.day.day))
        self._paint_state(painter, box)
        if cell.was_corrected:
            side = look().px(17)
            sign = QRectF(box.right() - side - look().space(8), box.top() + look().space(8), side, side)
            paint_icon(painter, sign, "pencil-simple", look().color("ink2"))
        painter.end()

    def _paint_state(self, painter: QPainter, box: QRectF) -> None:
        """The mark in the middle; the words below it only where they fit whole, for they are also spoken."""
        cell = self._cell
        font = look().font(14, 600)
        metrics = QFontMetrics(font)
        side = look().px(30)
        line_fits = metrics.horizontalAdvance(cell.line) <= box.width() - 4
        line_fits = line_fits and box.height() >= side + metrics.height() + look().px(20)
        if cell.state is not None:
            marks = cell.marks or (cell.state,)
            gap = look().px(3)
            each = min(side, (box.width() - 6 - gap * (len(marks) - 1)) / len(marks))
            center = box.center() if line_fits and cell.line else box.center() + _lower(box, side)
            for number, state in enumerate(marks):
                aside = (number - (len(marks) - 1) / 2) * (each + gap)
                mark = QRectF(0, 0, each, each)
                mark.moveCenter(center + QPointF(aside, 0))
                paint_status_mark(painter, mark, mark_of(state), look().tokens)
        if cell.line and line_fits:
            painter.setFont(font)
            painter.setPen(look().color("ink2"))
            below = box.adjusted(0, 0, 0, -look().space(4))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, cell.line)


def _lower(box: QRectF, side: float) -> QPointF:
    return QPointF(0, min(look().px(8), (box.height() - side) / 2 - 2))
