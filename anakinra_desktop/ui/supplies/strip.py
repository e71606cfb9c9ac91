"""The days ahead as tiles: a syringe on each day there is one for, the day to order and the last one marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.services.look_at_supplies import DayKind, SupplyDay
from anakinra_desktop.ui.shared.parts import Aligned, Grow, IconView, Text, column, filled, row
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.supplies import words

_HIGH: Final = 94
_GAP: Final = 7
LIST_FROM_TEXT_SCALE: Final = 1.75
_LEAST_TILE: Final = 74
_ICONS: Final = {DayKind.COVERED: "syringe", DayKind.HELD: "pause", DayKind.RECORDED: "check-bold"}
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class RunOutStrip(QWidget):
    """Shows the days as tiles; as a list where the text is large or the room is small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[SupplyDay, ...] = ()
        self._tiles = _Tiles()
        self._list = QWidget()
        self._rows = column(gap=2, parent=self._list)
        column(self._tiles, self._list, gap=0, parent=self)
        look().changed.connect(self._arrange)
        self._arrange()

    def show_days(self, days: tuple[SupplyDay, ...]) -> None:
        """Copy the days onto tiles and list."""
        if days == self._days:
            return
        self._days = days
        self._tiles.show_days(days)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for day in days:
            self._rows.add(_list_row(day))

    @property
    def is_list(self) -> bool:
        """Whether the days stand one below the other."""
        return not self._list.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        too_narrow = self.width() < 7 * look().px(_LEAST_TILE)
        as_list = look().text_scale >= LIST_FROM_TEXT_SCALE or too_narrow
        self._tiles.setVisible(not as_list)
        self._list.setVisible(as_list)


def _list_row(shown: SupplyDay) -> QWidget:
    lacks = shown.kind is DayKind.LACKING
    icon = IconView(_ICONS.get(shown.kind, "minus"), "coral" if shown.order_by else "ink3" if lacks else "primary", 22)
    day = Text(wording.capital(wording.short_weekday_date(shown.day)), "strong")
    said = Text(words.day_words(shown), "body", color="coral" if shown.order_by else "ink2")
    return filled(row(Aligned(icon, Qt.AlignmentFlag.AlignTop), day, Grow(said), gap=10))


class _Tiles(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[SupplyDay, ...] = ()
        self.setObjectName("run_out_strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_days(self, days: tuple[SupplyDay, ...]) -> None:
        self._days = days
        said = (f"{wording.capital(wording.weekday_and_date(day.day))}: {words.day_words(day)}" for day in days)
        self.setAccessibleName("; ".join(said))
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(7 * look().px(_LEAST_TILE), look().px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, look().px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, len(self._days))
        wide = (self.width() - _GAP * (count - 1)) / count
        for place, day in enumerate(self._days):
            box = QRectF(place * (wide + _GAP), 0, wide, self.height()).adjusted(1.25, 1.25, -1.25, -1.25)
            self._paint_tile(painter, box, day, first=place == 0)
        painter.end()

    def _paint_tile(self, painter: QPainter, box: QRectF, shown: SupplyDay, *, first: bool) -> None:
        lacks = shown.kind is DayKind.LACKING
        edge = "coral" if shown.order_by else "line_strong" if lacks else "line"
        style = Qt.PenStyle.DashLine if lacks and not shown.order_by else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look().color(edge), 2.4 if shown.order_by else 1.4, style))
        painter.setBrush(look().color("panel" if lacks else "surface"))
        painter.drawRoundedRect(box, 10, 10)
        third = box.height() / 3
        top = QRectF(box.left(), box.top() + 2, box.width(), third)
        day = f"{wording.short_weekday(shown.day)} {shown.day.day}"
        _paint_words(painter, top, day, "ink2" if lacks else "ink", bold=first)
        side = min(look().px(30), third)
        middle = QRectF(0, 0, side, side)
        middle.moveCenter(box.center())
        if shown.kind in _ICONS:
            paint_icon(painter, middle, _ICONS[shown.kind], look().color("primary"))
            if shown.syringes > 1:
                beside = QRectF(middle.right() + 1, middle.top(), box.right() - middle.right(), middle.height())
                _paint_words(painter, beside, f"×{shown.syringes}", "primary", bold=True, left=True)
        else:
            painter.setPen(QPen(look().color("ink3"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            half = QPointF(look().px(6), 0)
            painter.drawLine(box.center() - half, box.center() + half)
        below = QRectF(box.left() + 2, box.bottom() - third, box.width() - 4, third - 2)
        if shown.order_by:
            said = QCoreApplication.translate("Supplies", "order by", "on a small tile, below the day")
            _paint_words(painter, below, said, "coral", bold=True)
        elif shown.last:
            said = QCoreApplication.translate("Supplies", "last one", "on a small tile, below the day")
            _paint_words(painter, below, said, "ink2", bold=True)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _paint_words(
    painter: QPainter, box: QRectF, said: str, color: str, *, bold: bool = False, left: bool = False
) -> None:
    """Words on a tile, a little smaller where they would not fit."""
    font = look().font(16, 800 if bold else 600)
    while QFontMetrics(font).horizontalAdvance(said) > box.width() - 2 and font.pixelSize() > 14:
        font.setPixelSize(font.pixelSize() - 1)
    painter.setFont(font)
    painter.setPen(look().color(color))
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if left else _CENTRE
    painter.drawText(box, where, said)
