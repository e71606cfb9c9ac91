"""The stop card and the call card."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.ui.injection.answers import Answer
from anakinra_desktop.ui.injection.choice_frames import AsksMore, row_tile
from anakinra_desktop.ui.injection.frame import FORM_BESIDE_FROM_PX, Frame
from anakinra_desktop.ui.injection.picture import TilePicture
from anakinra_desktop.ui.injection.screen import CallWords, StepScreen
from anakinra_desktop.ui.injection.sizes import heading_px
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    Chip,
    ChoiceGroup,
    Grow,
    IconView,
    Panel,
    Rule,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft


class StopMark(QWidget):
    """An octagon with a raised hand: stop, by shape and sign as well as colour."""

    def __init__(self, size: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, cut = float(self.width()), self.width() * 0.29
        corners = ((cut, 0), (side - cut, 0), (side, cut), (side, side - cut), (side - cut, side), (cut, side))
        octagon = QPolygonF()
        for x, y in (*corners, (0, side - cut), (0, cut)):
            octagon.append(QRectF(x, y, 0, 0).topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("danger"))
        painter.drawPolygon(octagon)
        inner = QRectF(side * 0.2, side * 0.2, side * 0.6, side * 0.6)
        paint_icon(painter, inner, "hand-palm-fill", look().color("on_danger"))
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(look().px(self._size), look().px(self._size))


class NumberMark(QWidget):
    """A ring with the number of a line in it."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("line_strong"), 2))
        painter.setBrush(look().color("surface"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setFont(look().font(19, 800))
        painter.setPen(look().color("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(look().px(40), look().px(40))


class StopFrame(Frame):
    """A syringe that must not be used. There is no way past it, only on with another one."""

    def __init__(self, screen: StepScreen) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(36), 800)
        self.heading.set_color("danger")
        self.put_beside(self._left(), self._right(), (40, 60), from_px=FORM_BESIDE_FROM_PX)

    def _left(self) -> QWidget:
        assert self.shown.stop is not None
        parts = column(Stretch(), gap=16)
        if self.shown.picture is not None:
            parts.add(TilePicture(self.shown.picture.name, 200))
        if self.shown.stop.lot:
            parts.add(Aligned(Chip(self.shown.stop.lot, "", "surface"), Qt.AlignmentFlag.AlignHCenter))
        parts.add(Stretch())
        return Panel(Grow(filled(parts)), tone="danger", pad=24, edge=True)

    def _right(self) -> QWidget:
        stop = self.shown.stop
        assert stop is not None
        title = row(
            Aligned(StopMark(), _TOP),
            Grow(column(self.heading, Text(stop.said, "support", size=18), gap=0)),
            gap=18,
        )
        words = column(title, Text(stop.why, size=19, weight=600), from_top=True, gap=12)
        for number, each in enumerate(stop.advice, start=1):
            lines = column(Text(each.title, "h2"), gap=0)
            if each.line:
                lines.add(Text(each.line, "support", size=16))
            words.add(row(Aligned(NumberMark(number), _TOP), Grow(lines), gap=16))
        words.add(Rule())
        phones = Button(QCoreApplication.translate("Injection", "Phone numbers"), height=48, size=16)
        phones.setObjectName("phone_numbers")
        phones.clicked.connect(self.phones_wanted)
        words.add(
            row(
                Aligned(IconView(stop.none_left.icon, "primary", 26), _TOP),
                Grow(column(Text(stop.none_left.title, "h3"), Text(stop.none_left.line, "support", size=16), gap=0)),
                phones,
                gap=16,
                margins=(7, 0, 0, 0),
            )
        )
        words.add(Stretch())
        words.add(
            Panel(
                row(IconView("note-pencil", "info", 24), Grow(Text(stop.written, "support", size=16)), gap=12),
                tone="info",
                pad=(16, 10, 14, 10),
                radius=14,
            )
        )
        return filled(words)


class CallFrame(Frame):
    """Whom to call, what to say, what they said. Going on without an answer is possible, quiet, and needs a reason."""

    def __init__(self, screen: StepScreen, today: date) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(36), 800)
        self._more = AsksMore(screen.choices, today, screen.call.sign if screen.call else "")
        self.group = ChoiceGroup[str](gap=10)
        self.group.setObjectName("answers")
        self._quiet: Button | None = None
        for choice in screen.choices:
            if not choice.quiet:
                self.group.add(choice.id, row_tile(choice))
        self._chosen: str | None = None
        self.group.chosen.connect(self._choose)
        self._more.reason.changed.connect(self.changed)
        self._more.who.changed.connect(self.changed)
        self.put_beside(
            self._left(), self._right(), (60, 40), from_px=FORM_BESIDE_FROM_PX, left_first=True, left_scrolls=True
        )

    def missing(self) -> str:
        if self._chosen is None:
            return self.shown.waiting_for
        return self._more.missing(self._chosen)

    def check(self) -> bool:
        return self._more.check(self._chosen)

    def answer(self) -> Answer | None:
        return None if self._chosen is None else self._more.answered(self._chosen)

    def _choose(self, choice: str) -> None:
        self._chosen = choice
        if self._quiet is not None and choice == "went_on":
            self.group.clear()
        self._more.show_for(choice)
        self.changed.emit()

    def _left(self) -> QWidget:
        call = self.shown.call
        assert call is not None
        words = column(from_top=True, gap=12)
        words.add(column(Text(self.shown.number, "support", size=16, weight=700), self.heading, gap=0))
        if self.shown.line:
            words.add(Text(self.shown.line, "support", size=18))
        if call.chip.title:
            words.add(Aligned(Chip(call.chip.title, call.chip.icon, "warn"), _LEFT))
        words.add(_number_panel(call))
        words.add(
            Card(
                row(
                    IconView("chat-circle-text", "primary", 28),
                    Grow(Text(QCoreApplication.translate("Injection", "Say this"), "h3")),
                ),
                Text(call.say, "strong", weight=600),
                gap=8,
                pad=(18, 12, 18, 14),
            )
        )
        if call.statements:
            words.add(_statements(call))
        words.add(
            row(
                Aligned(IconView("warning-octagon", "danger", 24), _TOP),
                Grow(Text(call.danger, "strong", color="danger", size=16)),
                gap=10,
            )
        )
        words.add(Stretch())
        return filled(words)

    def _right(self) -> QWidget:
        card = Card(
            Text(QCoreApplication.translate("Injection", "What did they say?"), "h2"),
            Text(QCoreApplication.translate("Injection", "Write it down after the call."), "support", size=16),
            self.group,
            gap=10,
        )
        card.add(self._more.fields)
        card.add(Stretch())
        for choice in self.shown.choices:
            if choice.quiet:
                self._quiet = Button(choice.title, "quiet", height=48)
                self._quiet.setObjectName(f"choose_{choice.id}")
                self._quiet.clicked.connect(lambda _checked=False, chosen=choice.id: self._choose(chosen))
                card.add(Rule())
                card.add(Aligned(self._quiet, _LEFT))
                card.add(Text(choice.line, "support"))
        return card


def _statements(call: CallWords) -> Panel:
    """What the sources say, each with where it is from."""
    title = QCoreApplication.translate("Injection", "What the sources say")
    lines = column(row(IconView("book-open", "info", 24), Grow(Text(title, "h3")), gap=10), gap=8)
    for each in call.statements:
        lines.add(column(Text(each.title, "strong", weight=600), Text(each.line, "small"), gap=0))
    panel = Panel(lines, tone="info", pad=(18, 12, 18, 14), radius=14)
    panel.setObjectName("statements")
    return panel


def _number_panel(call: CallWords) -> Panel:
    short = len(call.number) <= 16
    lines = column(
        row(
            Aligned(IconView("phone-call-fill", "warn", 38), Qt.AlignmentFlag.AlignVCenter),
            Grow(
                column(
                    Text(call.whom, "support", size=18),
                    Text(call.number, "number", size=heading_px(46) if short else 22, weight=800),
                    gap=0,
                )
            ),
            gap=20,
        ),
        gap=12,
    )
    if call.later is not None:
        lines.add(Rule())
        lines.add(
            row(
                IconView(call.later.icon, "warn", 26),
                Grow(Text(call.later.title, "strong")),
                Text(call.later.line, "number", size=heading_px(28), weight=800),
                gap=14,
            )
        )
    panel = Panel(lines, tone="warn", pad=(22, 16, 22, 16), radius=18, edge=True)
    panel.setObjectName("call_number")
    return panel
