"""The card for a serious sign, in front of the whole window: whom to call, what to say, what happens then."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.services.look_at_health import look_at_health
from anakinra_desktop.services.read_medication import medication, signs
from anakinra_desktop.ui.header import EmergencyButton
from anakinra_desktop.ui.health.call_screen import CallScreen, Number, call_screen
from anakinra_desktop.ui.health.full_window import FullWindow
from anakinra_desktop.ui.injection.card_frames import NumberMark, StopMark
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Chip,
    FlowRow,
    Grow,
    IconView,
    PageScroll,
    Panel,
    PersonMark,
    Rule,
    Stretch,
    Text,
    Tone,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

BESIDE_FROM_PX: Final = 900
"""From this width on (at 100 % text) what happens then stands beside whom to call."""
_TOP: Final = Qt.AlignmentFlag.AlignTop


class CallPage(FullWindow):
    """Shows a `CallScreen`, filled from the record; the sign is written down before it is shown."""

    def __init__(self, household: Household, because: Sequence[str], lead: Lead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("call_page")
        self._household = household
        person = household.person
        assert person is not None
        seen = look_at_health(household.records, person, household.now())
        self.screen_shown: CallScreen = call_screen(
            seen,
            signs(),
            medication().phones_in(person.home_zone),
            because,
            lead,
            own=household.giver.by is GivenBy.SELF,
        )
        shown = self.screen_shown
        self.setWindowTitle(shown.heading)
        self.heading = Text(shown.heading, "stop", color="danger" if shown.is_emergency else "ink")
        self.heading.setObjectName("heading")
        emergency = EmergencyButton()
        emergency.clicked.connect(self.emergency_wanted)
        who = row(PersonMark(person.name, person.id), Grow(Text(person.name, "h3")), gap=14)
        top = row(Grow(who), emergency, gap=14, margins=(28, 12, 28, 8))
        self._columns = row(Grow(self._left(shown), 58), Grow(self._right(shown), 42), gap=14, margins=(28, 8, 22, 12))
        done = Button(QCoreApplication.translate("Health", "I have read this"), "primary", "check-bold", height=64)
        done.setObjectName("call_read")
        done.clicked.connect(self.closed)
        bar = row(Stretch(), done, gap=14, margins=(28, 8, 28, 16))
        column(top, Grow(PageScroll(filled(self._columns))), bar, gap=0, parent=self)
        look().changed.connect(self._arrange)

    def focus_heading(self) -> None:
        """Have the heading read out."""
        self.heading.focus_as_heading()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= look().px(BESIDE_FROM_PX)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _left(self, shown: CallScreen) -> QWidget:
        words = column(gap=12, from_top=True)
        words.add(row(StopMark(48), Grow(self.heading), gap=16) if shown.is_emergency else self.heading)
        chips = QWidget()
        flow = FlowRow(gap=8, parent=chips)
        for icon, title in shown.chips:
            flow.addWidget(Chip(title, icon, "danger" if shown.is_emergency else "warn"))
        words.add(chips)
        edge = Card.SHADOW
        words.add(filled(column(_numbers(shown), margins=(edge, 0, edge, 0))))
        say = Card(
            row(
                IconView("chat-circle-text", "primary", 28),
                Grow(Text(QCoreApplication.translate("Health", "Say this"), "h2")),
                gap=12,
            ),
            Text(shown.say, "strong", weight=600, size=18),
            gap=8,
            pad=(20, 14, 20, 16),
        )
        say.setObjectName("say_this")
        say.setAccessibleName(shown.say)
        words.add(say)
        if shown.danger:
            danger = Text(shown.danger, "strong", color="danger", size=16)
            words.add(row(Aligned(IconView("warning-octagon", "danger", 24), _TOP), Grow(danger), gap=10))
        words.add(Stretch())
        return filled(words)

    def _right(self, shown: CallScreen) -> QWidget:
        card = Card(Text(QCoreApplication.translate("Health", "What to do"), "h2"), gap=14, pad=(22, 16, 22, 18))
        for number, (title, line) in enumerate(shown.steps, start=1):
            words = column(Text(title, "h3"), Text(line, "support", size=16, weight=500), gap=0)
            card.add(row(Aligned(NumberMark(number), _TOP), Grow(words), gap=14))
        card.add(Stretch())
        if shown.report:
            card.add(Rule())
            told, *where = shown.report
            lines = [Text(each, "strong", size=16) for each in where]
            card.add(column(Text(told, "support", size=16, weight=500), *lines, gap=0))
        summary = Button(
            QCoreApplication.translate("Health", "Print a summary for the call"), icon="printer", height=48, size=16
        )
        summary.setObjectName("print_summary")
        summary.clicked.connect(self._show_summary)
        card.add(summary)
        return card

    def _show_summary(self) -> None:
        from anakinra_desktop.domain.papers import PaperKind
        from anakinra_desktop.ui.papers.view import PaperPreview

        self.next_wanted.emit(PaperPreview(self._household, PaperKind.SIDE_EFFECTS))


def _numbers(shown: CallScreen) -> Panel:
    tone: Tone = "danger" if shown.is_emergency else "warn"
    lines = column(_number(shown.first, tone, large=True), gap=12)
    if shown.then is not None:
        lines.add(Rule())
        lines.add(_number(shown.then, tone, large=False))
    panel = Panel(lines, tone=tone, pad=(22, 16, 22, 16), radius=18, edge=True)
    panel.setObjectName("call_number")
    panel.setAccessibleName(
        ". ".join(f"{each.whom}: {each.number}" for each in (shown.first, shown.then) if each is not None)
    )
    return panel


def _number(number: Number, ink: str, *, large: bool) -> QWidget:
    known = number.number or QCoreApplication.translate("Health", "The number is on the prescription")
    size = (46 if large else 28) if len(known) <= 16 else 22
    words = column(Text(number.whom, "support", size=18), Text(known, "number", size=size, weight=800), gap=0)
    return filled(row(IconView(number.icon, ink, 38 if large else 28), Grow(words), gap=18))
