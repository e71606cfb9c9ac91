"""The buttons of the figure: a zone on the skin, and the words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.ui.body_map.screen import ZoneLabel, ZoneStanding
from anakinra_desktop.ui.shared.parts import Pressable
from anakinra_desktop.ui.shared.theme import look


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

    def show_label(self, label: ZoneLabel) -> None:
        """Show these words."""
        self.label = label
        self.setAccessibleName(label.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        if self.label is None:
            return QSize(0, 0)
        title, line = QFontMetrics(look().font(16, 800)), QFontMetrics(look().font(14, 600))
        width = max(title.horizontalAdvance(self.label.title), line.horizontalAdvance(self.label.line))
        return QSize(width + 2 * look().space(13) + 2, max(50, title.height() + line.height() + look().space(8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.label is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        standing = self.label.standing
        best, closed = standing is ZoneStanding.BEST, standing is ZoneStanding.CLOSED
        ground = "soft" if best or self.underMouse() else "sunken" if closed else "surface"
        painter.setBrush(look().color(ground))
        painter.setPen(QPen(look().color("primary" if best else "line_strong"), 2.6 if best else 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.3, 1.3, -1.3, -1.3), 13, 13)
        title, line = QFontMetrics(look().font(16, 800)), QFontMetrics(look().font(14, 600))
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
