"""One numbered spot on the opened zone, as a button that paints its own mark."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.site_use import Count, HeatStep
from anakinra_desktop.drawing.marks import SpotMark, paint_spot_mark
from anakinra_desktop.ui.body_map.heat_paint import paint_count
from anakinra_desktop.ui.body_map.screen import HeatOf, HeatSign
from anakinra_desktop.ui.body_map.zone_screen import SpotLook, SpotView
from anakinra_desktop.ui.shared.parts import Pressable
from anakinra_desktop.ui.shared.theme import look

_CHOSEN, _LARGE, _USED, _SIGN, _FREE, _DOT = 68, 56, 40, 40, 32, 10
"""Across, in px at 100 %."""
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class SpotButton(Pressable):
    """A spot. The mouse goes through it to the map, where the whole cell round a spot is its target."""

    def __init__(self, view: SpotView, parent: QWidget) -> None:
        super().__init__(parent)
        self.all_numbers = False
        self.letter = ""
        """Its side, where spots of both sides are seen."""
        self.count: Count | None = None
        """How often the spot was used, where that is shown rather than how it stands."""
        self.is_for_marking = False
        """Checked, it is marked skin, which the map shows, rather than the chosen spot."""
        self._scale = 1.0
        self.setObjectName(view.spot.name.replace("/", "_"))
        self.setCheckable(True)
        self.show_view(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_view(self, view: SpotView) -> None:
        """Show how the same spot stands now."""
        self.view = view
        self.setAccessibleName(view.spoken)
        self.update()

    @property
    def number(self) -> str:
        """What stands on it."""
        return f"{self.letter}{self.view.number}"

    def place(self, centre: QPointF, scale: float) -> None:
        """Stand with the middle of the mark at a point of the map."""
        self._scale = scale
        side = round(_CHOSEN * scale) + 6
        self.setGeometry(QRect(round(centre.x() - side / 2), round(centre.y() - side / 2), side, side))

    def mark_box(self) -> QRect:
        """What the painted mark covers of the map."""
        side = round((_CHOSEN if self.is_the_answer() else self._across()) * self._scale)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.geometry().center())
        return box

    def nextCheckState(self) -> None:
        """The map decides which spot is chosen; a press only asks."""

    def ring_rect(self) -> QRect:
        side = round((_CHOSEN if self.is_the_answer() else max(48, self._across())) * self._scale)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.rect().center())
        return box

    def ring_radius(self) -> float:
        return self.ring_rect().width() / 2

    def is_the_answer(self) -> bool:
        return self.isChecked() and not self.is_for_marking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS or event.text().isdigit():
            event.ignore()  # the map walks and counts
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_CHOSEN, _CHOSEN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        if self.is_the_answer():
            self._paint_chosen(painter, centre)
        else:
            self._paint_quiet(painter, centre)
        painter.end()

    def _across(self) -> int:
        if self.count is not None:
            return _FREE if self.count.injections else _DOT
        match self.view.look:
            case SpotLook.LARGE:
                return _LARGE
            case SpotLook.USED:
                return _LARGE if self.view.weekday else _USED
            case SpotLook.NO_GO | SpotLook.REACTION:
                return _SIGN
            case SpotLook.FREE:
                return _FREE
            case _:
                return _FREE if self.all_numbers else _DOT

    def _paint_chosen(self, painter: QPainter, centre: QPointF) -> None:
        usable = self.view.may_be_taken
        ink, on_ink = ("primary", "on_primary") if usable else ("ink2", "surface")
        radius = _CHOSEN / 2 * self._scale
        self._disc(painter, centre, radius - 1.5, "surface", ink, 3)
        self._disc(painter, centre, radius - 6.5 * self._scale, ink, ink, 1)
        self._two_lines(painter, centre, on_ink)

    def _paint_quiet(self, painter: QPainter, centre: QPointF) -> None:
        half = self._across() / 2 * self._scale
        if self.count is not None:
            self._paint_count(painter, centre, half, self.count)
            return
        match self.view.look:
            case SpotLook.LARGE:
                self._disc(painter, centre, half - 1.5, "soft", "primary", 2.4)
                self._two_lines(painter, centre, "ink")
            case SpotLook.FREE:
                self._disc(painter, centre, half - 1, "surface", "primary", 2)
                self._line(painter, centre, self.number, 14, 700, "ink")
            case SpotLook.USED:
                if self.view.weekday:
                    self._disc(painter, centre, half - 1.5, "ink", "surface", 2.4)
                    self._two_lines(painter, centre, "surface", self.view.weekday, 16)
                else:
                    self._disc(painter, centre, half - 1, "surface", "ink2", 1.8)
                    self._line(painter, centre, self.view.days, 14, 700, "ink")
            case SpotLook.NO_GO | SpotLook.REACTION:
                mark = SpotMark.NO_GO if self.view.look is SpotLook.NO_GO else SpotMark.REACTION
                box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
                paint_spot_mark(painter, box, mark, look().tokens)
            case _ if self.all_numbers:
                self._disc(painter, centre, half - 1, "neutral", "line_strong", 1.4)
                self._line(painter, centre, self.number, 14, 600, "ink2")
            case _:
                self._disc(painter, centre, half, "surface", "line_strong", 1.8)

    def _paint_count(self, painter: QPainter, centre: QPointF, half: float, count: Count) -> None:
        self._disc(painter, centre, half, "surface", "ink2", 1.8)
        if count.injections:
            self._line(painter, centre, str(count.injections), 16, 800, "ink")
        if count.reactions:
            corner = centre + QPointF(1, -1) * 20 * self._scale
            paint_count(painter, corner, count.reactions, HeatSign(HeatOf.REACTIONS, HeatStep.FIRST))

    def _disc(self, painter: QPainter, centre: QPointF, radius: float, ground: str, edge: str, width: float) -> None:
        painter.setPen(QPen(look().color(edge), width))
        painter.setBrush(look().color(ground))
        painter.drawEllipse(centre, radius, radius)

    def _two_lines(self, painter: QPainter, centre: QPointF, ink: str, upper: str = "", size: float = 18) -> None:
        shift = 8.5 * self._scale
        self._line(painter, centre - QPointF(0, shift), upper or self.number, size, 800, ink)
        self._line(painter, centre + QPointF(0, shift), self.view.days, 14, 600, ink)

    def _line(self, painter: QPainter, centre: QPointF, text: str, size: float, weight: int, ink: str) -> None:
        painter.setFont(_font(size * self._scale, weight))
        painter.setPen(QColor(look().color(ink)))
        reach = 40 * self._scale
        box = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _font(size_px: float, weight: int) -> QFont:
    """The app's font in pixels that grow with the map, not with the text setting alone."""
    font = look().font(17, weight)
    font.setPixelSize(max(1, round(size_px)))
    return font
