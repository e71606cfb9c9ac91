"""Work on the whole record that takes a while: it says how far it is, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.theme import look

BAR_PX = 14


class LongWork(Task):
    """A task that is handed itself: it asks `go_on` whether to go on, and may `tell` what it has found so far."""

    moved = Signal(int)
    """How much is done, in percent."""
    found = Signal(object)

    def __init__(self, work: Callable[[LongWork], object]) -> None:
        super().__init__(lambda: work(self))
        self._enough = Event()
        self._shown = -1
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.cancel)

    def cancel(self) -> None:
        """It is enough; the work ends soon, with Cancelled."""
        self._enough.set()

    def go_on(self, share: float) -> bool:
        """For the work: how much is done, and whether to go on."""
        percent = min(100, int(share * 100))
        if percent != self._shown:
            self._shown = percent
            self.moved.emit(percent)
        return not self._enough.is_set()

    def tell(self, item: object) -> None:
        """For the work: something was found."""
        self.found.emit(item)


class ProgressBar(QProgressBar):
    """How much is done, for the eye and for a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self.setAccessibleName(QCoreApplication.translate("Copies", "How much is done"))
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)
        self.hide()

    def follow(self, work: LongWork) -> None:
        """Show how far this work is, from the beginning on."""
        self.setValue(0)
        self.show()
        work.moved.connect(self.setValue)

    def sizeHint(self) -> QSize:
        return QSize(240, look().px(BAR_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, look().px(BAR_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        round_px = box.height() / 2
        painter.setPen(look().color("ink3"))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(box, round_px, round_px)
        done = QRectF(box)
        done.setWidth(max(box.height(), box.width() * self.value() / 100))
        if self.value() > 0:
            painter.setPen(look().color("primary"))
            painter.setBrush(look().color("primary"))
            painter.drawRoundedRect(done, round_px, round_px)
        painter.end()
