"""The navigation rail: every page by icon and word, the one that is open marked by more than colour."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.shared.parts import (
    Grow,
    IconView,
    PageScroll,
    Pressable,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

RAIL_WIDTH: Final = 232


class Destination(NamedTuple):
    """A page one can go to."""

    key: str
    title: str
    icon: str


def all_destinations() -> tuple[Destination, ...]:
    """Every page the app knows, in the order of the rail; the window shows those it can build."""
    return (
        Destination("today", QCoreApplication.translate("MainWindow", "Today"), "house"),
        Destination("body_map", QCoreApplication.translate("MainWindow", "Body map"), "person"),
        Destination("calendar", QCoreApplication.translate("MainWindow", "Calendar"), "calendar-blank"),
        Destination("adherence", QCoreApplication.translate("MainWindow", "Adherence"), "chart-bar"),
        Destination("supplies", QCoreApplication.translate("MainWindow", "Supplies"), "package"),
        Destination("health", QCoreApplication.translate("MainWindow", "Health"), "heartbeat"),
        Destination("learn", QCoreApplication.translate("MainWindow", "Learn"), "book-open"),
        Destination("settings", QCoreApplication.translate("MainWindow", "Settings"), "gear-six"),
    )


class NavItem(Pressable):
    """One page in the rail."""

    def __init__(
        self, destination: Destination, shortcut: str = "", *, dense: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = 10 if dense else 24
        self.destination = destination
        self._open = False
        self._badge = 0
        self._hint: QSize | None = None
        self.setObjectName(f"go_to_{destination.key}")
        self.setText(destination.title)
        self.setAccessibleName(destination.title)
        if shortcut:
            self.setToolTip(f"{destination.title} ({shortcut})")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    @property
    def is_open(self) -> bool:
        """Whether this page is the one that is shown."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Mark it as the page that is shown, or not."""
        self._open = is_open
        self._describe()

    def set_badge(self, number: int) -> None:
        """How many things on that page want a look; 0 shows nothing."""
        self._badge = number
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the list goes to the next one, and stops at its ends
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            metrics = QFontMetrics(look().font(17, 800))
            width = metrics.horizontalAdvance(self.text()) + self._text_left() + look().space(18)
            room_for_badge = look().px(38) if self._badge else 0
            self._hint = QSize(width + room_for_badge, max(52, metrics.height() + look().space(self._around)))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._open:
            painter.setBrush(look().color("soft"))
            painter.drawRoundedRect(box, 14, 14)
            painter.setBrush(look().color("primary"))
            painter.drawRoundedRect(QRectF(0, box.top() + 12, 4, box.height() - 24), 2, 2)
        elif self.is_pointed_at():
            painter.setBrush(look().color("panel"))
            painter.drawRoundedRect(box, 14, 14)
        side = look().px(26)
        icon_box = QRectF(look().space(18), (self.height() - side) / 2, side, side)
        name = self.destination.icon + ("-fill" if self._open else "")
        paint_icon(painter, icon_box, name, look().color("primary" if self._open else "ink2"))
        painter.setFont(look().font(17, 800 if self._open else 600))
        painter.setPen(look().color("primary" if self._open else "ink"))
        words = box.adjusted(self._text_left(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._badge:
            self._paint_badge(painter, box)
        painter.end()

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        width, height = look().px(27), look().px(25)
        badge = QRectF(box.right() - width - look().space(11), box.center().y() - height / 2, width, height)
        painter.setPen(QPen(look().color("warn"), 1.5))
        painter.setBrush(look().color("warn_soft"))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(look().color("warn"))
        painter.setFont(look().font(14, 800))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._badge))

    def _text_left(self) -> int:
        return look().space(18) + look().px(26) + look().space(14)

    def _describe(self) -> None:
        here = QCoreApplication.translate("MainWindow", "this page is open") if self._open else ""
        number = self._badge
        wants = QCoreApplication.translate("MainWindow", "%n thing(s) need a look", "", number) if number else ""
        self.setAccessibleDescription(", ".join(filter(None, (here, wants))))
        self._restyle()

    def _restyle(self) -> None:
        self._hint = None
        self.updateGeometry()
        self.update()


class NavList(QWidget):
    """The pages one below the other, or in columns; Up and Down go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self, destinations: tuple[Destination, ...], *, columns: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        dense = columns > 1
        self.items = [NavItem(each, f"Alt+{place}", dense=dense) for place, each in enumerate(destinations, start=1)]
        if columns == 1:
            column(*self.items, gap=4, parent=self)
        else:
            rows = -(-len(self.items) // columns)
            parts = [column(*self.items[at : at + rows], gap=2) for at in range(0, len(self.items), rows)]
            row(*(Grow(filled(part)) for part in parts), gap=6, parent=self)
        for item in self.items:
            item.clicked.connect(lambda _=False, key=item.destination.key: self.chosen.emit(key))

    def item(self, key: str) -> NavItem:
        """The item of a page. Raises KeyError."""
        for item in self.items:
            if item.destination.key == key:
                return item
        raise KeyError(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        place = next((place for place, item in enumerate(self.items) if item.hasFocus()), None)
        if not step or place is None:
            super().keyPressEvent(event)
        elif 0 <= place + step < len(self.items):
            self.items[place + step].setFocus(Qt.FocusReason.TabFocusReason)


class Rail(QFrame):
    """The left side of the window: the app's name, the pages, and that nothing leaves this computer."""

    def __init__(self, destinations: tuple[Destination, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(QCoreApplication.translate("MainWindow", "Pages"))
        self.list = NavList(destinations)
        name = column(Text("Anakinra", "h3"), Text("Desktop", "support", color="ink3"), gap=0)
        stays = QCoreApplication.translate("MainWindow", "Stays on this computer")
        foot = row(IconView("lock-simple", "ink3", 20), Grow(Text(stays, "small")), gap=8, margins=(14, 12, 0, 6))
        top = row(AppMark(), name, Stretch(), gap=12, margins=(10, 0, 0, 26))
        body = filled(column(top, self.list, Stretch(), foot, gap=0, margins=(14, 20, 14, 12)))
        column(PageScroll(body), gap=0, parent=self)
        look().changed.connect(self._restyle)
        self._restyle()

    def width_needed(self) -> int:
        """How wide it must be for its widest word, at the present text size."""
        widest = max((item.sizeHint().width() for item in self.list.items), default=0)
        return max(look().space(RAIL_WIDTH), widest + 2 * look().space(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("surface"))
        painter.drawRect(self.rect())
        painter.setBrush(look().color("line"))
        painter.drawRect(self.width() - 1, 0, 1, self.height())
        painter.end()

    def _restyle(self) -> None:
        self.setFixedWidth(self.width_needed())
        self.update()


class AppMark(QWidget):
    """The app's own sign: a drop with a check in it."""

    def __init__(self, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        look().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary"))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.28, side * 0.28)
        painter.scale(side, side)
        painter.setBrush(look().color("on_primary"))
        painter.drawPath(_drop())
        pen = QPen(look().color("primary"), 0.075)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(0.38, 0.62), QPointF(0.47, 0.71), QPointF(0.63, 0.52)])
        painter.end()

    def _restyle(self) -> None:
        side = look().px(self._size)
        self.setFixedSize(side, side)
        self.update()


def _drop() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.17))
    path.cubicTo(0.62, 0.36, 0.76, 0.46, 0.76, 0.61)
    path.cubicTo(0.76, 0.77, 0.64, 0.86, 0.5, 0.86)
    path.cubicTo(0.36, 0.86, 0.24, 0.77, 0.24, 0.61)
    path.cubicTo(0.24, 0.46, 0.38, 0.36, 0.5, 0.17)
    return path
