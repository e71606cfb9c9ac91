"""The strip above every page: whose record this is, who injects today, and Emergency at the far right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared.parts import STAYS_BRIGHT, Button, Grow, PersonMark, Stretch, Text, column, filled, row
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Giver, Person

HEADER_HEIGHT: Final = 76
EMERGENCY_KEY: Final = "F1"


class Header(Snug):
    """Person, giver, Change and Emergency. In the compact form a Menu button stands first and Change is in the menu."""

    change_wanted = Signal()
    emergency_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.menu = Button(QCoreApplication.translate("MainWindow", "Menu"), icon="list", height=50, size=17)
        self.menu.setObjectName("menu")
        self.menu.clicked.connect(self.menu_wanted)
        self.menu.hide()
        self.mark = PersonMark("", 1)
        self.name = Text("", "h3")
        self.name.setObjectName("person_name")
        self.giver = Text("", "support")
        self.giver.setObjectName("who_injects")
        self.change = Button(QCoreApplication.translate("MainWindow", "Change"), "quiet", "users")
        self.change.setObjectName("change_person")
        self.change.setAccessibleName(
            QCoreApplication.translate("MainWindow", "Change who is treated or who injects today")
        )
        self.change.clicked.connect(self.change_wanted)
        self.emergency = EmergencyButton()
        self.emergency.clicked.connect(self.emergency_wanted)
        self._who = filled(column(self.name, self.giver, gap=0))
        row(
            self.menu,
            self.mark,
            Grow(row(self._who, self.change, Stretch(), gap=18)),
            self.emergency,
            gap=12,
            margins=(32, 8, 28, 8),
            parent=self,
        )
        look().changed.connect(self._restyle)
        self._restyle()

    def show_person(self, person: Person | None, giver: Giver | None) -> None:
        """Show whose record this is and who injects; nobody, before there is anybody."""
        for part in (self.mark, self._who):
            part.setVisible(person is not None)
        self.change.setVisible(person is not None and self.menu.isHidden())
        if person is None or giver is None:
            return
        self.mark.set_person(person.name, person.id)
        self.name.setText(person.name)
        self.giver.setText(giver_words(giver))

    def set_compact(self, compact: bool) -> None:
        """Whether the rail is behind the Menu button."""
        self.menu.setVisible(compact)
        self.change.setVisible(not compact and not self._who.isHidden())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("line"))
        painter.drawRect(0, self.height() - 1, self.width(), 1)
        painter.end()

    def _restyle(self) -> None:
        self.setMinimumHeight(HEADER_HEIGHT)
        self.updateGeometry()


class EmergencyButton(Button):
    """Emergency: the same button, in the same corner, on every page, the injection and open dialogs included."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("MainWindow", "Emergency")
        super().__init__(words, "emergency", "first-aid", parent=parent)
        self.setObjectName("emergency")
        self.setProperty(STAYS_BRIGHT, True)
        self.setToolTip(f"{words} ({EMERGENCY_KEY})")


def giver_words(giver: Giver) -> str:
    """Who injects today, as a sentence."""
    from anakinra_desktop.domain.people import GivenBy

    if giver.by is GivenBy.SELF:
        return QCoreApplication.translate("MainWindow", "You inject yourself today")
    if not giver.name:
        return QCoreApplication.translate("MainWindow", "Somebody else injects today")
    return QCoreApplication.translate("MainWindow", "{name} injects today").format(name=giver.name)
