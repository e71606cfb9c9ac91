"""Covers the window while a file that the app carries with it is damaged: nothing of it is used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.drawing.damage_words import damage_words, what_is_damaged, what_to_do, where_it_is
from anakinra_desktop.ui.header import EmergencyButton
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    FlowRow,
    Grow,
    IconView,
    PageScroll,
    Stretch,
    Text,
    column,
    filled,
    row,
)


class DamagedPage(QWidget):
    """Which file it is, that the record is safe, what to do. Emergency works, with what is known without the file."""

    closed = Signal()
    emergency_wanted = Signal()

    def __init__(self, error: DamagedResource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("damaged_page")
        title = QCoreApplication.translate("DamagedFile", "Anakinra Desktop must be installed again")
        self.heading = Text(title, "h1")
        self.heading.setObjectName("damaged_heading")
        self.heading.setAccessibleDescription(damage_words(error))
        emergency = EmergencyButton()
        emergency.clicked.connect(self.emergency_wanted)
        close = Button(QCoreApplication.translate("DamagedFile", "Close the app"), "primary")
        close.setObjectName("close_app")
        close.clicked.connect(self.closed)
        where = Text(where_it_is(error), "support")
        where.setObjectName("where_it_is")
        words = column(
            self.heading,
            Text(what_is_damaged(error)),
            Text(what_to_do(), "strong"),
            where,
            filled(FlowRow(close, emergency)),
            gap=14,
        )
        body = column(
            Stretch(),
            row(Aligned(IconView("warning", "warn", 56), Qt.AlignmentFlag.AlignTop), Grow(words), gap=24),
            Stretch(2),
            margins=(48, 24, 48, 24),
        )
        column(Grow(PageScroll(filled(body))), gap=0, parent=self)
