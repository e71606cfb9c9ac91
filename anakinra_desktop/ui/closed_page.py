"""Stands in the place of a page while the record is not open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import Aligned, Grow, IconView, PageScroll, Stretch, Text, column, filled


class ClosedPage(QWidget):
    """Nothing is shown that could be taken for an empty record; what to do is said above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closed_page")
        centre = Qt.AlignmentFlag.AlignHCenter
        self.heading = Text(QCoreApplication.translate("MainWindow", "Your record is not open"), "h1", align=centre)
        self.heading.setObjectName("closed_heading")
        line = QCoreApplication.translate(
            "MainWindow", "The message above says why, and what you can do. Emergency works without it."
        )
        icon = Aligned(IconView("archive", "mid", 56), centre)
        words = column(
            Stretch(), icon, self.heading, Text(line, "body", align=centre), Stretch(2), gap=8, margins=(24, 8, 24, 8)
        )
        # It scrolls, so that the message above it keeps all the room it needs.
        column(Grow(PageScroll(filled(words))), gap=0, parent=self)
