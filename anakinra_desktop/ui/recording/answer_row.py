"""An answer that acts when it is pressed: icon, what happened in the person's words, where it leads, its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.ui.shared.parts import Aligned, Chip, Grow, IconView, Pressable, Stretch, Text, column, row
from anakinra_desktop.ui.shared.theme import look

_LEAST_HEIGHT = 76


class AnswerRow(Pressable):
    """One answer of several; `key` is the number that presses it.

    `mark` says in words why this one stands out, such as that the prescriber set it; then its edge does so too.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        line: str = "",
        key: str = "",
        *,
        icon_color: str = "primary",
        mark: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(filter(None, (mark, line))))
        self._mark = mark
        words = column(Stretch(), Text(title, "h3"), gap=1)
        if line:
            words.add(Text(line, "support", weight=500))
        if mark:
            words.add(Aligned(Chip(mark, "check-circle", "soft"), Qt.AlignmentFlag.AlignLeft))
        words.add(Stretch())
        self._layout = row(
            Aligned(IconView(icon, icon_color, 28), Qt.AlignmentFlag.AlignVCenter), Grow(words), gap=16, parent=self
        )
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if key:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self.click)
        look().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, look().space(_LEAST_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(48, look().space(_LEAST_HEIGHT)))

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), look().space(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("primary" if self._mark else "line_strong"), 3 if self._mark else 1.5))
        painter.setBrush(look().color("soft" if self.is_pointed_at() or self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 14, 14)
        if self._key:
            side = look().px(29)
            box = QRectF(self.width() - side - look().space(14), (self.height() - side) / 2, side, side)
            painter.setPen(QPen(look().color("line_strong"), 1.5))
            painter.setBrush(look().color("bg"))
            painter.drawRoundedRect(box, 7, 7)
            painter.setPen(look().color("ink2"))
            painter.setFont(look().font(15, 800))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()

    def _restyle(self) -> None:
        right = look().px(29) + look().space(28) if self._key else look().space(16)
        self._layout.setContentsMargins(look().space(18), look().space(10), right, look().space(10))
        self.updateGeometry()
        self.update()
