"""On a Mac, Quit in the app's menu asks every window to close; this tells that from closing the one window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class MacApplication(QApplication):
    """Says when it is asked to quit, before its windows are asked to close."""

    quit_asked = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quit_asked.emit()
        return super().event(event)
