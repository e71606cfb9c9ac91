"""What the questions about a no-go area are made of: a question with its answers, and the radius of a circle."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.skin_mark import RADIUS_MAX_CM, RADIUS_STEP_CM
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.shared.parts import Grow, IconButton, Text, column, row

FIRST_RADIUS_CM: Final = 2.0


class Question(QWidget):
    """A question, its answers, and under the question what is still to be answered."""

    def __init__(self, words: str, *answers: QWidget, gap: int = 6) -> None:
        super().__init__()
        self._missing = Text("", "strong", color="warn", weight=700)
        self._missing.setObjectName("missing")
        column(Text(words, "label", color="ink"), self._missing, *answers, gap=gap, parent=self)
        self._missing.hide()

    @property
    def missing(self) -> str:
        """What is said to be missing; empty while nothing is."""
        return "" if self._missing.isHidden() else self._missing.text()

    def say_missing(self, words: str) -> None:
        """Say beside the answers what is missing, to a screen reader too; "" takes it back."""
        self._missing.setText(words)
        self._missing.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


class RadiusField(QWidget):
    """A radius that two buttons change by half a centimetre."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radius_cm = FIRST_RADIUS_CM
        self._lengths = IN_CM
        self.less = IconButton("minus", QCoreApplication.translate("Marks", "Smaller circle"), kind="secondary")
        self.less.setObjectName("smaller_circle")
        self.more = IconButton("plus", QCoreApplication.translate("Marks", "Larger circle"), kind="secondary")
        self.more.setObjectName("larger_circle")
        self._words = Text("", "strong", weight=700)
        row(self.less, self.more, Grow(self._words), gap=10, parent=self)
        self.less.clicked.connect(lambda: self._go(-RADIUS_STEP_CM))
        self.more.clicked.connect(lambda: self._go(RADIUS_STEP_CM))
        self._go(0)

    def begin(self, lengths: Lengths) -> None:
        """Start anew, told in the measure of the person."""
        self.radius_cm, self._lengths = FIRST_RADIUS_CM, lengths
        self._go(0)

    @property
    def words(self) -> str:
        """The radius as it is told."""
        return self._words.text()

    def _go(self, step_cm: float) -> None:
        self.radius_cm = min(max(self.radius_cm + step_cm, RADIUS_STEP_CM), RADIUS_MAX_CM)
        words = QCoreApplication.translate("Marks", "Radius {length}")
        self._words.setText(words.format(length=wording.length(self.radius_cm, self._lengths)))
        self.changed.emit()
