"""What a reminder looks like: one line on top of the page, or a small window of its own that takes no typing away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.reminders import Reminder
from anakinra_desktop.ui.reminder.words import ReminderWords
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    FlowRow,
    Grow,
    IconButton,
    IconView,
    Text,
    column,
    default_button,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.parts.surfaces import paint_tone
from anakinra_desktop.ui.shared.theme import look

WINDOW_WIDTH_PX = 630
BESIDE_FROM_PX = 900
"""From this width (at 100 % text) the answers stand beside the words."""
SIDE_PX = 24
"""How far the ground of the line stays from the edges of the window."""
EDGE_PX = 24


class ReminderCard(Snug):
    """Says what waits and offers three answers; none of them records anything."""

    start_wanted = Signal()
    """Go on: start the injection, or look."""
    later_wanted = Signal()
    today_wanted = Signal()
    """It was done already, or will not be done today: that is said on Today."""
    left = Signal()
    """Closed, without an answer."""

    def __init__(
        self,
        reminders: tuple[Reminder, ...],
        words: ReminderWords,
        *,
        stands_alone: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`stands_alone` says that it is in a window of its own, which is closed by that window's frame."""
        super().__init__(parent)
        self.setObjectName("reminder")
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.line)
        self.reminders = reminders
        self.words = words
        self._stands_alone = stands_alone
        self.title = Text(words.title, "h3")
        self.title.setObjectName("reminder_title")
        said = column(self.title, gap=1)
        if words.line:
            said.add(Text(words.line, "support", size=16, weight=500))
        self.start = Button(words.start, "primary", words.picture, height=52)
        self.start.setObjectName("reminder_start")
        self.later = Button(QCoreApplication.translate("Reminder", "In 15 minutes"), height=52)
        self.later.setObjectName("reminder_later")
        self.today = Button(QCoreApplication.translate("Reminder", "Had it, or not today"), height=52)
        self.today.setObjectName("reminder_today")
        if len(reminders) != 1:
            self.today.hide()
        buttons = FlowRow(self.start, self.later, self.today, gap=8)
        self.close_button = IconButton("x", QCoreApplication.translate("Reminder", "Close this reminder"))
        self.close_button.setObjectName("reminder_close")
        head = filled(row(IconView("bell-ringing", "primary", 28), Grow(said), gap=14))
        if stands_alone:
            self.close_button.hide()
            column(head, filled(buttons), gap=10, margins=(20, 14, 20, 18), parent=self)
        else:
            self._body = row(Grow(head), filled(buttons), gap=8)
            self.fold_below(self._body, BESIDE_FROM_PX)
            corner = Aligned(self.close_button, Qt.AlignmentFlag.AlignTop)
            row(Grow(self._body), corner, gap=8, margins=(SIDE_PX + 14, 16, SIDE_PX + 8, 12), parent=self)
        self.start.clicked.connect(self.start_wanted)
        self.later.clicked.connect(self.later_wanted)
        self.today.clicked.connect(self.today_wanted)
        self.close_button.clicked.connect(self.left)
        look().changed.connect(self.update)

    def stand_over_today(self, is_so: bool) -> None:
        """Leave out the answers that the page below offers itself, larger and with more to say."""
        is_one = len(self.reminders) == 1
        self.start.setVisible(not (is_so and is_one))
        self.today.setVisible(is_one and not is_so)
        self.fold_below(self._body, BESIDE_FROM_PX // 2 if is_so and is_one else BESIDE_FROM_PX)
        self.fold()
        self.updateGeometry()

    def announce(self) -> None:
        """Have a screen reader say it; the focus stays where it is."""
        words = f"{self.words.title}. {self.words.line}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._stands_alone:
            painter.fillRect(self.rect(), look().color("surface"))
        else:
            side = look().space(SIDE_PX)
            paint_tone(painter, QRectF(self.rect()).adjusted(side, 8, -side, -3), "soft", 18, edge=True)
        painter.end()


class ReminderWindow(QWidget):
    """A small window in a corner, in front of others, for a desktop without a tray. What is typed elsewhere goes on."""

    left = Signal()

    def __init__(self, card: ReminderCard) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("reminder_window")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("Anakinra Desktop")
        self.card = card
        column(card, gap=0, from_top=True, parent=self)

    def stand(self) -> None:
        """Show it at the upper right of the screen, as wide as its text size wants."""
        room = self.screen().availableGeometry()
        width = min(look().px(WINDOW_WIDTH_PX), room.width() - 2 * EDGE_PX)
        height = min(max(self.card.heightForWidth(width), self.card.sizeHint().height()), room.height() - 2 * EDGE_PX)
        self.card.title.focus_as_heading()  # what was meant for another window presses no button here
        self.setGeometry(QRect(room.right() - width - EDGE_PX, room.top() + 2 * EDGE_PX, width, height))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = default_button(self)
        if event.key() in ENTER_KEYS and button is not None:
            button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
