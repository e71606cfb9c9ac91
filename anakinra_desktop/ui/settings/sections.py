"""The list beside the settings: a press jumps to a part of the page, and the part that is read is marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.parts import FlowRow, Pressable
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.theme import look


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the settings."""

    key: str
    title: str
    icon: str
    of_person: bool = False
    """Whether there is nothing in it before there is a person."""


def all_sections() -> tuple[Section, ...]:
    """The parts of the page from top to bottom."""
    return (
        Section("person", QCoreApplication.translate("Settings", "Person"), "user", of_person=True),
        Section("prescription", QCoreApplication.translate("Settings", "Prescription"), "clipboard-text", True),
        Section("who_injects", QCoreApplication.translate("Settings", "Who injects"), "users", of_person=True),
        Section("reminders", QCoreApplication.translate("Settings", "Reminders"), "bell-simple", of_person=True),
        Section("app", QCoreApplication.translate("Settings", "Text, look, language"), "text-aa"),
        Section("record", QCoreApplication.translate("Settings", "Record and privacy"), "lock-simple"),
        Section("about", QCoreApplication.translate("Settings", "About this app"), "info"),
    )


class SectionItem(Pressable):
    """One part of the page, by icon and word."""

    def __init__(self, section: Section, least_px: int = 52, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self._least_px = least_px
        self._open = False
        self._number: int | None = None
        self.setObjectName(f"go_to_{section.key}")
        self.setText(section.title)
        self.setAccessibleName(section.title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    @property
    def is_open(self) -> bool:
        """Whether this part is the one that is read."""
        return self._open

    def set_number(self, number: int) -> None:
        """How many things are in this part; shown at its right, and said."""
        if number != self._number:
            self._number = number
            self._describe()
            self._restyle()

    def set_open(self, is_open: bool) -> None:
        """Mark it as the part that is read, or not."""
        self._open = is_open
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(look().font(17, 800))
        width = self._text_left() + metrics.horizontalAdvance(self.text()) + look().space(18)
        if self._number is not None:
            width += QFontMetrics(look().font(16, 700)).horizontalAdvance("000") + look().space(10)
        return QSize(width, max(self._least_px, metrics.height() + look().space(self._least_px - 28)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self._open or self.is_pointed_at():
            painter.setPen(Qt.PenStyle.NoPen)
            if self._open and look().theme == "contrast":
                painter.setPen(look().color("softline"))
                box.adjust(0.5, 0.5, -0.5, -0.5)
            painter.setBrush(look().color("soft" if self._open else "panel"))
            painter.drawRoundedRect(box, 14, 14)
        side = look().px(24)
        ink = look().color("primary" if self._open else "ink2")
        paint_icon(painter, QRectF(look().space(14), (self.height() - side) / 2, side, side), self.section.icon, ink)
        painter.setFont(look().font(17, 800 if self._open else 600))
        painter.setPen(look().color("primary" if self._open else "ink"))
        words = box.adjusted(self._text_left(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._number is not None:
            painter.setFont(look().font(16, 700))
            painter.setPen(look().color("primary" if self._open else "ink2"))
            at_right = box.adjusted(0, 0, -look().space(14), 0)
            painter.drawText(at_right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self._number))
        painter.end()

    def _describe(self) -> None:
        here = QCoreApplication.translate("Settings", "you are here") if self._open else ""
        number = "" if self._number is None else str(self._number)
        self.setAccessibleDescription(", ".join(filter(None, (number, here))))

    def _text_left(self) -> int:
        return look().space(14) + look().px(24) + look().space(12)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class SectionList(Snug):
    """The parts one below the other, or side by side where the page is narrow. Arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self, sections: Sequence[Section], name: str = "", *, tight: bool = False, parent: QWidget | None = None
    ) -> None:
        """`name` says what the list is, if not the parts of the settings; a `tight` one takes less height."""
        super().__init__(parent)
        self.setAccessibleName(name or QCoreApplication.translate("Settings", "Parts of the settings"))
        self.items = [SectionItem(section, 48 if tight else 52) for section in sections]
        FlowRow(*self.items, gap=0 if tight else 4, parent=self)
        for item in self.items:
            item.clicked.connect(lambda _=False, key=item.section.key: self.chosen.emit(key))

    @property
    def open_key(self) -> str:
        """The part that is marked; "" for none."""
        return next((item.section.key for item in self.items if item.is_open), "")

    def mark(self, key: str) -> None:
        """Show which part is read."""
        for item in self.items:
            if item.is_open != (item.section.key == key):
                item.set_open(item.section.key == key)

    def width_needed(self) -> int:
        """How wide a column with all parts below each other is."""
        return max(item.sizeHint().width() for item in self.items)

    def stand_in_column(self, in_column: bool) -> None:
        """One below the other, as wide as the widest; or in lines that take the width there is."""
        width = self.width_needed() if in_column else 0
        for item in self.items:
            item.setMinimumWidth(width)
        if in_column:
            self.setFixedWidth(width)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        step = {keys.Key_Up: -1, keys.Key_Left: -1, keys.Key_Down: 1, keys.Key_Right: 1}.get(keys(event.key()), 0)
        shown = [item for item in self.items if not item.isHidden()]
        place = next((place for place, item in enumerate(shown) if item.hasFocus()), None)
        if not step or place is None:
            super().keyPressEvent(event)
        elif 0 <= place + step < len(shown):
            shown[place + step].setFocus(Qt.FocusReason.TabFocusReason)
