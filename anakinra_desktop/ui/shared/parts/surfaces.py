"""Grounds that things lie on: cards, panels, chips and the thin line between two things."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from anakinra_desktop.ui.shared.parts.icons import IconView
from anakinra_desktop.ui.shared.parts.layout import Box, Item, Margins, column, row
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.parts.text import Text
from anakinra_desktop.ui.shared.theme import look

Tone = Literal["soft", "warn", "danger", "info", "held", "neutral", "panel", "surface"]


class ToneColours(NamedTuple):
    """Tokens of one tone: what is written, what it is written on, and the edge around it, if it has one."""

    ink: str
    ground: str
    edge: str


TONES: Final[dict[Tone, ToneColours]] = {
    "soft": ToneColours("primary", "soft", "softline"),
    "warn": ToneColours("warn", "warn_soft", "warn_line"),
    "danger": ToneColours("danger", "danger_soft", "danger_line"),
    "info": ToneColours("info", "info_soft", "info_line"),
    "held": ToneColours("held", "held_soft", "held_line"),
    "neutral": ToneColours("ink2", "neutral", "line"),
    "panel": ToneColours("ink", "panel", "line"),
    "surface": ToneColours("ink", "surface", "line"),
}


class Card(QFrame):
    """A raised sheet: one message, at most one row of buttons.

    Its outermost `SHADOW` px hold the painted shadow, so a card is aligned with what stands free by as much.
    """

    SHADOW: Final = 6

    def __init__(
        self,
        *items: Item,
        gap: int = 8,
        pad: int | Margins = 24,
        radius: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pad: Margins = (pad, pad, pad, pad) if isinstance(pad, int) else pad
        self._radius = radius
        self.body: Box = column(*items, gap=gap, from_top=True, parent=self)
        look().changed.connect(self._restyle)
        self._restyle()

    def add(self, item: Item) -> None:
        """Put one more thing at the end."""
        self.body.add(item)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(self.SHADOW, self.SHADOW, -self.SHADOW, -self.SHADOW)
        if look().theme == "light":
            paint_soft_shadow(painter, box, self._radius)
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("line"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)
        painter.end()

    def _restyle(self) -> None:
        # The layout's margins, not the frame's: Qt takes those back when a frame that was hidden gets its style.
        self.body.setContentsMargins(*(look().space(side) + self.SHADOW for side in self._pad))
        self.update()


def paint_soft_shadow(painter: QPainter, box: QRectF, radius: float) -> None:
    """A few faint rounded sheets below `box`; it reaches 6 px out of it."""
    shadow = look().color("shadow")
    painter.setPen(Qt.PenStyle.NoPen)
    for reach, alpha in ((5, 4), (4, 5), (3, 6), (2, 6), (1, 6)):
        shadow.setAlpha(alpha)
        painter.setBrush(shadow)
        painter.drawRoundedRect(
            box.adjusted(-reach * 0.7, -reach * 0.3 + 1, reach * 0.7, reach + 1), radius + reach, radius + reach
        )


class Panel(QFrame):
    """A flat coloured ground; in high contrast an edge takes the colour's place."""

    def __init__(
        self,
        *items: Item,
        tone: Tone = "panel",
        gap: int = 8,
        pad: int | Margins = 16,
        radius: int = 24,
        edge: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self._pad: Margins = (pad, pad, pad, pad) if isinstance(pad, int) else pad
        self._radius = radius
        self._edge = edge
        self.body: Box = column(*items, gap=gap, from_top=True, parent=self)
        look().changed.connect(self._restyle)
        self._restyle()

    def add(self, item: Item) -> None:
        """Put one more thing at the end."""
        self.body.add(item)

    def set_tone(self, tone: Tone) -> None:
        """Change the ground."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tone(painter, QRectF(self.rect()), self._tone, self._radius, edge=self._edge)
        painter.end()

    def _restyle(self) -> None:
        self.body.setContentsMargins(*(look().space(side) for side in self._pad))
        self.update()


def paint_tone(painter: QPainter, box: QRectF, tone: Tone, radius: float, *, edge: bool) -> None:
    """A rounded ground in a tone; with an edge always, or only where the theme's grounds can't be told apart."""
    colours = TONES[tone]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look().theme == "contrast":
        painter.setPen(QPen(look().color(colours.edge), 1.5))
    elif edge:
        painter.setPen(QPen(look().color(colours.edge), 1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().color(colours.ground))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)


class Chip(Snug):
    """A short fact with its icon, in a round frame. It can't be pressed."""

    def __init__(self, text: str, icon: str = "", tone: Tone = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent, wide=False)
        self._tone: Tone = tone
        self._label = Text(text, "support", color=TONES[tone].ink, weight=700)
        self._icon = IconView(icon or "info", TONES[tone].ink, 20)
        if not icon:
            self._icon.hide()
        row(self._icon, self._label, gap=7, margins=(13, 5, 12, 5), parent=self)

    def text(self) -> str:
        """The words it shows."""
        return self._label.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._label.setText(text)

    @property
    def tone(self) -> Tone:
        """Its ground."""
        return self._tone

    def set_tone(self, tone: Tone, icon: str = "") -> None:
        """Change the colours, and the icon if given."""
        self._tone = tone
        self._label.set_color(TONES[tone].ink)
        self._icon.set_icon(icon or self._icon.name, TONES[tone].ink)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tone(painter, QRectF(self.rect()), self._tone, min(self.height() / 2, look().px(17)), edge=True)
        painter.end()


class Rule(QWidget):
    """A thin line between two things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(1)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("line"))
        painter.drawRect(self.rect())
        painter.end()


def rounded(box: QRectF, radius: float) -> QPainterPath:
    """A rounded box as a path, for clipping."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path
