"""The prescriptions by date, and which hours count as on time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.services.look_at_settings import InForce
from anakinra_desktop.ui.settings.rows import SettingRow, clear
from anakinra_desktop.ui.settings.screen import PrescriptionRow, SettingsScreen
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Grow,
    IconView,
    SegmentedControl,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.theme import look

USUAL_WINDOWS_H: Final = (1.0, 2.0, 3.0, 4.0)


class DatedRow(Snug):
    """One prescription on a line in time: a filled dot is in force, a hollow one was, a dashed one is to come."""

    def __init__(self, shown: PrescriptionRow, first: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._first, self._last = shown, first, last
        self.title = Text(shown.title, "strong", color="ink" if shown.standing is InForce.NOW else "ink2")
        line = row(Grow(Text(shown.line, "support", size=16)), gap=16)
        if shown.prescriber:
            by = QCoreApplication.translate("Settings", "by {name}").format(name=shown.prescriber)
            line.add(Aligned(Text(by, "support", weight=500), Qt.AlignmentFlag.AlignTop))
        body = column(self.title, line, gap=1, margins=(38, 5, 8, 5), parent=self)
        if shown.label:
            words = QCoreApplication.translate("Settings", "The label says: “{label}”").format(label=shown.label)
            body.add(Text(words, "support", weight=500))
        look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(look().space(14), self.title.geometry().center().y() + 1.0)
        radius = look().px(8)
        painter.setPen(QPen(look().color("line_strong"), 2))
        if not self._first:
            painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - radius))
        if not self._last:
            painter.drawLine(QPointF(centre.x(), centre.y() + radius), QPointF(centre.x(), self.height()))
        now = self._shown.standing is InForce.NOW
        pen = QPen(look().color("primary" if now else "line_strong"), 2.5)
        if self._shown.standing is InForce.COMING:
            pen.setDashPattern([1.6, 1.4])
        painter.setPen(pen)
        painter.setBrush(look().color("primary" if now else "surface"))
        painter.drawEllipse(centre, radius, radius)
        painter.end()


class PrescriptionCard(TitledCard):
    """Every prescription with its days; a new one begins on a date, and old days keep the one of their time."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        change = QCoreApplication.translate("Settings", "Change from a date…")
        self.change = Button(change, icon="calendar-plus", height=48, size=17)
        self.change.setObjectName("change_prescription")
        title = QCoreApplication.translate("Settings", "Prescription")
        super().__init__("prescription_card", title, at_right=self.change, parent=parent)
        self.change.clicked.connect(self.change_wanted)
        self._rows: tuple[PrescriptionRow, ...] = ()
        self._list = column(gap=0)
        self._none = Text("", "strong", color="warn")
        keeps = QCoreApplication.translate(
            "Settings", "Old days keep the prescription of their time. This app never works out a dose."
        )
        note = row(IconView("info", "ink2", 20), Grow(Text(keeps, "support", weight=500)), gap=10, margins=(4, 0, 0, 0))
        self._questions = Text("", "strong", weight=600)
        self._questions.setObjectName("questions")
        self._ask = filled(row(IconView("phone", "primary", 20), Grow(self._questions), gap=10, margins=(4, 0, 0, 0)))
        for item in (self._none, filled(self._list), self._ask, note):
            self.add(item)

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show the prescriptions."""
        self._none.setText(screen.prescription_note)
        self._none.setVisible(bool(screen.prescription_note))
        self._questions.setText(screen.questions)
        self._ask.setVisible(bool(screen.questions))
        if screen.prescriptions == self._rows:
            return
        self._rows = screen.prescriptions
        clear(self._list)
        last = len(self._rows) - 1
        for place, each in enumerate(self._rows):
            self._list.add(DatedRow(each, place == 0, place == last))


class OnTimeCard(TitledCard):
    """How far from the prescribed time a dose still counts as on time."""

    chosen = Signal(object)
    """Hours on each side of the prescribed time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("on_time_card", QCoreApplication.translate("Settings", "On time"), gap=12, parent=parent)
        self._day_turns = Text("", "support", weight=500)
        self._place = column(gap=0)
        self.hours: SegmentedControl[float] | None = None
        day = row(IconView("clock", "ink2", 20), Grow(self._day_turns), gap=10, margins=(4, 0, 0, 0))
        for item in (self._place, day):
            self.add(item)

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show what is set."""
        self._day_turns.setText(screen.day_turns)
        hours = screen.timing_window_h
        if self.hours is None or hours not in self._offered:
            self._offer(hours)
        assert self.hours is not None
        self.hours.choose(hours)

    def _offer(self, also: float) -> None:
        """The usual hours, and the one that is set where it is another."""
        self._offered = tuple(sorted({*USUAL_WINDOWS_H, also}))
        words = QCoreApplication.translate("Settings", "A dose counts as on time")
        self.hours = SegmentedControl(words, [(hours, f"{wording.number(hours, 2)} h") for hours in self._offered])
        self.hours.setObjectName("timing_window")
        self.hours.chosen.connect(self.chosen)
        line = QCoreApplication.translate(
            "Settings", "Up to so many hours before or after its time. Later than that, the app calls it late."
        )
        clear(self._place)
        self._place.add(SettingRow(words, line, self.hours))
