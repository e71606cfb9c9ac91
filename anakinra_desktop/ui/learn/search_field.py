"""The field to search in: what is typed is looked for at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from anakinra_desktop.ui.shared.parts import Aligned, Grow, IconButton, IconView, column, row
from anakinra_desktop.ui.shared.parts.fields import FieldFrame
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.theme import look

QUERY_MAX_LETTERS = 120
SETTLED_MS = 40
"""So long after a key the search begins; several quick ones are searched for once."""


class _Line(QLineEdit):
    """Down and Enter go to what was found, Escape empties."""

    down_wanted = Signal()
    first_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_wanted.emit()
        elif event.key() in ENTER_KEYS:
            self.first_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchField(Snug):
    """A line with a magnifier and a cross; it has no label of its own but a name for a screen reader."""

    searched = Signal(str)
    down_wanted = Signal()
    """To the first thing found."""
    first_wanted = Signal()
    """Open the first thing found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Line()
        self.line.setObjectName("search")
        self.line.setFrame(False)
        self.line.setMaxLength(QUERY_MAX_LETTERS)
        name = QCoreApplication.translate("LearnPage", "Search the statements")
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(QCoreApplication.translate("LearnPage", "Search: a word, such as fridge"))
        self.clear = IconButton("x", QCoreApplication.translate("LearnPage", "Empty the search"))
        self.clear.setObjectName("empty_search")
        self.clear.clicked.connect(self._empty)
        frame = FieldFrame(self.line)
        middle = Qt.AlignmentFlag.AlignVCenter
        row(
            Aligned(IconView("magnifying-glass", "primary", 26), middle),
            Grow(self.line),
            self.clear,
            gap=12,
            margins=(18, 2, 4, 2),
            parent=frame,
        )
        self._frame = frame
        column(frame, gap=0, parent=self)
        self._settling = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(lambda: self.searched.emit(self.line.text()))
        self.line.textChanged.connect(lambda _: self._settling.start())
        self.line.textChanged.connect(self._show_clear)
        self.line.down_wanted.connect(self.down_wanted)
        self.line.first_wanted.connect(self._go_to_first)
        self.setFocusProxy(self.line)
        look().changed.connect(self._restyle)
        self._restyle()
        self._show_clear()

    def set_text(self, text: str) -> None:
        """Put words into the field; they are searched for like typed ones."""
        self.line.setText(text)

    def search_now(self) -> None:
        """Do not wait for further keys."""
        if self._settling.isActive():
            self._settling.stop()
            self.searched.emit(self.line.text())

    def _go_to_first(self) -> None:
        self.search_now()
        self.first_wanted.emit()

    def _empty(self) -> None:
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_clear(self) -> None:
        self.clear.setVisible(bool(self.line.text()))

    def _restyle(self) -> None:
        font = look().font(19, 600)
        self.line.setFont(font)
        self._frame.setMinimumHeight(max(56, QFontMetrics(font).height() + look().space(24)))
        self.updateGeometry()
