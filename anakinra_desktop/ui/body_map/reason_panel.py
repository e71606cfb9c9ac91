"""Taking a place all the same: what speaks against it, once more, and the reason that is kept with the injection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Aligned, Button, Panel, Text, TextField, column

REASON_LENGTH_MAX = 200


class ReasonPanel(QWidget):
    """A quiet button that opens into a panel with one field; closed again whenever another place is shown."""

    changed = Signal()
    """It was opened, or closed by its own button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QCoreApplication.translate("BodyMap", "Use it all the same…")
        self.button = Button(words, "quiet", "arrow-right", height=48, size=16)
        self.button.setObjectName("use_all_the_same")
        self._words = Text("", "support", size=16, weight=600)
        label = QCoreApplication.translate("BodyMap", "Why here? In a few words")
        self.field = TextField(label, length=REASON_LENGTH_MAX)
        self.field.setObjectName("place_reason")
        self.field.set_hint(
            QCoreApplication.translate("BodyMap", "It is kept with the injection and shown in the report.")
        )
        self.back = Button(
            QCoreApplication.translate("BodyMap", "Rather not"), "quiet", "arrow-left", height=48, size=16
        )
        self.back.setObjectName("rather_not")
        left = Qt.AlignmentFlag.AlignLeft
        self._panel = Panel(column(self._words, self.field, Aligned(self.back, left), gap=8), tone="warn", pad=12)
        column(Aligned(self.button, left), self._panel, gap=4, parent=self)
        self.button.clicked.connect(self._open)
        self.back.clicked.connect(self._take_back)
        self.field.changed.connect(lambda: self.field.set_error(""))
        self.offer("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self._take_back()
        else:
            super().keyPressEvent(event)

    @property
    def is_open(self) -> bool:
        """Whether the place is to be taken all the same."""
        return not self._panel.isHidden()

    @property
    def reason(self) -> str:
        """What was typed; empty as long as it is closed."""
        return self.field.text() if self.is_open else ""

    def offer(self, words: str) -> None:
        """Offer to take a place that this speaks against; "" offers nothing. Closed, and empty."""
        self._words.setText(words)
        self.field.set_text("")
        self.field.set_error("")
        self.setVisible(bool(words))
        self.button.show()
        self._panel.hide()

    def open_with(self, reason: str) -> None:
        """Open, with a reason that was given before."""
        self.field.set_text(reason)
        self.button.hide()
        self._panel.show()

    def check(self) -> bool:
        """Say beside the field what is missing, if anything is."""
        if not self.is_open or self.field.text():
            return True
        self.field.set_error(QCoreApplication.translate("BodyMap", "Please say why, in a few words."))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _open(self) -> None:
        self.open_with("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _take_back(self) -> None:
        self.offer(self._words.text())
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
