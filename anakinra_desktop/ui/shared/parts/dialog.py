"""A calm dialog inside the window: the page behind it is dimmed and shut, Emergency stays bright and works."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from anakinra_desktop.ui.shared.kept_focus import KeptFocus
from anakinra_desktop.ui.shared.parts.button import Button, IconButton, default_button
from anakinra_desktop.ui.shared.parts.layout import Aligned, Grow, Item, PageScroll, Stretch, column, filled, row
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS, STAYS_BRIGHT
from anakinra_desktop.ui.shared.parts.text import Text
from anakinra_desktop.ui.shared.theme import look


class Dialog(QWidget):
    """A question over the window. Escape, Cancel and the cross all mean "nothing happened": `cancelled`.

    Put the question's parts in with `add`, its buttons with `add_button`; then `open()`. `close_dialog()` ends it.
    """

    cancelled = Signal()
    closed = Signal()

    def __init__(self, host: QWidget, title: str, line: str = "", *, cancel: str = "", width: int = 760) -> None:
        super().__init__(host.window())
        self._width = width
        self._shut: list[QWidget] = []
        self._before: KeptFocus | None = None
        self._further_buttons: list[Button] = []
        self.setObjectName("dialog")
        self.setProperty("holds_focus_ring", True)
        self.setAccessibleName(title)
        self.heading = Text(title, "h1")
        self.heading.setObjectName("dialog_heading")
        self.line = Text(line, "support", size=16, weight=500)
        if not line:
            self.line.hide()
        self.content = column(gap=14)
        self._close_button = IconButton("x", QCoreApplication.translate("Dialog", "Close"))
        self._close_button.clicked.connect(self.cancel)
        corner = Aligned(self._close_button, Qt.AlignmentFlag.AlignTop)
        top = row(Grow(column(self.heading, self.line, gap=2)), corner)
        self.cancel_button = Button(cancel or QCoreApplication.translate("Dialog", "Cancel"), height=60)
        self.cancel_button.clicked.connect(self.cancel)
        self._buttons = row(self.cancel_button, Stretch(), gap=14, margins=(34, 10, 30, 28))
        self._body = filled(column(top, self.content, Stretch(), gap=14, margins=(34, 16, 30, 12)))
        self._scroll = PageScroll(self._body)
        self._panel = _DialogPanel(self)
        column(Grow(self._scroll), self._buttons, gap=0, margins=(0, 8, 5, 0), parent=self._panel)
        self.hide()

    def add(self, item: Item) -> None:
        """Put one more part of the question at the end."""
        self.content.add(item)

    def add_button(self, button: Button) -> Button:
        """Put one more button at the right end of the row."""
        self._buttons.add(button)
        self._further_buttons.append(button)
        return button

    def open(self) -> None:
        """Show it, shut what is behind it, and give the heading the focus so that it is read out."""
        window = self.window()
        self._before = KeptFocus(window.focusWidget())
        self._shut = _shut(window, self)
        window.installEventFilter(self)
        self._body.installEventFilter(self)
        look().changed.connect(self._place)
        self._order_tabs()
        self._place()
        self.show()
        self.raise_()
        self._place()
        self.heading.focus_as_heading()

    def reveal(self, part: QWidget) -> None:
        """Show a part of the question that was hidden, and bring it in sight."""
        part.show()
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part))

    def cancel(self) -> None:
        """Nothing happened; close."""
        self.close_dialog()
        self.cancelled.emit()

    def close_dialog(self) -> None:
        """Open what was behind it again and put the focus back."""
        if self.isHidden():
            return
        window = self.window()
        window.removeEventFilter(self)
        self.hide()
        for widget in self._shut:
            if isValid(widget):
                widget.setEnabled(True)
        self._shut = []
        if self._before is not None:
            self._before.restore()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in ENTER_KEYS and (button := default_button(self._panel)) is not None:
            button.click()
        # Every other key ends here: nothing behind the dialog hears it.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dim = QColor(0, 0, 0, 150) if look().theme != "light" else QColor(29, 43, 43, 118)
        painter.fillRect(self.rect(), dim)
        painter.end()

    def _order_tabs(self) -> None:
        """Tab goes through the question first, then to its buttons, and to the cross last."""
        focusable = [each for each in self._body.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        inside = [each for each in focusable if each is not self._close_button]
        chain = [self.heading, *inside, self.cancel_button, *self._further_buttons, self._close_button]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        window = self.window()
        self.setGeometry(window.rect())
        most = window.rect().adjusted(24, 24, -24, -24)
        width = min(look().space(self._width), most.width())
        bar = (
            self._buttons.heightForWidth(width)
            if self._buttons.hasHeightForWidth()
            else self._buttons.sizeHint().height()
        )
        height = min(self._body.heightForWidth(width) + bar + look().space(16), most.height())
        box = QRect(0, 0, width, height)
        box.moveCenter(most.center())
        region = QRegion(self.rect())
        for bright in _bright(window):
            place = QRect(bright.mapTo(window, bright.rect().topLeft()), bright.size())
            if box.intersects(place):  # below it, and scrolled where that is too little
                box.setTop(place.bottom() + 12)
                box.setBottom(min(box.top() + height, most.bottom()))
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(place), 13, 13)
            region -= QRegion(hole.toFillPolygon().toPolygon())
        self._panel.setGeometry(box)
        region += QRegion(box)
        self.setMask(region)


class _DialogPanel(QFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("line"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 24, 24)
        painter.end()


def _bright(window: QWidget) -> list[QWidget]:
    return [each for each in window.findChildren(QWidget) if each.property(STAYS_BRIGHT) and each.isVisible()]


def _shut(window: QWidget, dialog: QWidget) -> list[QWidget]:
    """Disable everything but the dialog and what stays bright; what was disabled, to be enabled again."""
    bright = _bright(window)
    shut: list[QWidget] = []

    def walk(widget: QWidget) -> None:
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child is dialog or child in bright or not child.isEnabled() or child.isWindow():
                continue
            if any(child.isAncestorOf(each) for each in bright):
                walk(child)
            else:
                child.setEnabled(False)
                shut.append(child)

    walk(window)
    return shut
