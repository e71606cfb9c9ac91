"""The buttons of the figure: a zone on the skin, and the words beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.drawing.figure_paths import FigureFrame
from anakinra_desktop.ui.body_map.screen import ZoneLabel, ZoneStanding
from anakinra_desktop.ui.shared.parts import Pressable
from anakinra_desktop.ui.shared.theme import look

_LABEL_AT: Final = {ZoneId.ABDOMEN: 0.255, ZoneId.LEFT_ARM: 0.115, ZoneId.RIGHT_ARM: 0.115}
"""Where a label's middle is, from the top of the head."""
_LOW_LABEL_AT: Final = 0.80
"""The others stand beside the shins, so that the kneecaps can be seen."""


class ZoneButton(Pressable):
    """A zone on the skin: an ordinary button with an unusual outline."""

    def __init__(self, zone: ZoneId, parent: QWidget) -> None:
        super().__init__(parent)
        self.zone = zone
        self.setObjectName(zone.value)
        self._outline = QPainterPath()

    def set_outline(self, outline: QPainterPath) -> None:
        """Lie over this piece of the parent."""
        self._outline = outline
        self.setGeometry(outline.boundingRect().toAlignedRect())

    def hitButton(self, position: QPoint) -> bool:
        return self._outline.contains(QPointF(self.mapToParent(position)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map paints the zones, so that marks can lie over their edges."""


class ZoneTag(Pressable):
    """A zone's words beside the figure; a press there is a press on the zone."""

    def __init__(self, button: ZoneButton) -> None:
        super().__init__(button.parentWidget())
        self.setObjectName(f"{button.zone.value}_label")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(button.click)
        self.label: ZoneLabel | None = None
        self._size: QSize | None = None
        """Asked for by every layout, so it is kept."""
        look().changed.connect(self._measure_again)

    def show_label(self, label: ZoneLabel) -> None:
        """Show these words."""
        self.label = label
        self._size = None
        self.setAccessibleName(label.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        if self.label is None:
            return QSize(0, 0)
        if self._size is None:
            self._size = self._measured(self.label)
        return self._size

    def _measure_again(self) -> None:
        self._size = None

    def _measured(self, label: ZoneLabel) -> QSize:
        title, line = look().metrics(16, 800), look().metrics(14, 600)
        width = max(title.horizontalAdvance(label.title), line.horizontalAdvance(label.line))
        return QSize(width + 2 * look().space(13) + 2, max(50, title.height() + line.height() + look().space(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.label is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        standing = self.label.standing
        best, closed = standing is ZoneStanding.BEST, standing is ZoneStanding.CLOSED
        ground = "soft" if best or self.is_pointed_at() else "sunken" if closed else "surface"
        painter.setBrush(look().color(ground))
        painter.setPen(QPen(look().color("primary" if best else "line_strong"), 2.6 if best else 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.3, 1.3, -1.3, -1.3), 13, 13)
        title, line = look().metrics(16, 800), look().metrics(14, 600)
        top = (self.height() - title.height() - line.height()) / 2
        left, width = look().space(13), self.width() - look().space(13)
        painter.setFont(look().font(16, 800))
        painter.setPen(look().color("primary" if best else "ink2" if closed else "ink"))
        upper = QRectF(left, top, width, title.height())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, self.label.title)
        painter.setFont(look().font(14, 600))
        painter.setPen(look().color("ink2"))
        painter.drawText(upper.translated(0, title.height()), Qt.AlignmentFlag.AlignVCenter, self.label.line)
        painter.end()


def tag_place(zone: ZoneId, size: QSize, room: QRectF, frame: FigureFrame, area: QRectF) -> QRect:
    """Where a label stands: beside the head, on the chest or beside the shins, on its own side of the figure.

    `area` is the zone's own box; labels stay in `room` and never lie over their zone.
    """
    edge = look().space(8)
    left_side = area.center().x() < frame.middle
    if zone is ZoneId.ABDOMEN:
        x = frame.middle - size.width() / 2
    elif left_side:
        x = max(room.left() + edge, frame.middle - 0.20 * frame.scale - size.width() / 2)
        x = min(x, frame.middle - edge / 2 - size.width())
    else:
        x = min(room.right() - edge - size.width(), frame.middle + 0.20 * frame.scale - size.width() / 2)
        x = max(x, frame.middle + edge / 2)
    if zone in _LABEL_AT:
        y = frame.top + _LABEL_AT[zone] * frame.scale - size.height() / 2
        y = min(y, area.top() - edge - size.height())
        if zone is not ZoneId.ABDOMEN:
            # Beside the head, clear of it.
            reach = 0.075 * frame.scale
            x = min(x, frame.middle - reach - size.width()) if left_side else max(x, frame.middle + reach)
            x = min(max(x, room.left() + edge), room.right() - edge - size.width())
    else:
        y = frame.top + _LOW_LABEL_AT * frame.scale - size.height() / 2
        y = max(y, area.bottom() + 2 * edge)
        y = min(y, room.bottom() - edge - size.height())
    return QRect(round(x), round(y), size.width(), size.height())
