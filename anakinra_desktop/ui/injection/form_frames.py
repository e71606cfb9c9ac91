"""Screens where something is read off, typed or looked back on: the carton, the record, the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from anakinra_desktop.domain.course import DoseSoFar
from anakinra_desktop.domain.prescription import NoSuchTime, exact_instant_of
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.place_reasons import joined
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.run_injection import HowItWent
from anakinra_desktop.ui.injection.answers import Answer, CartonRead, Chosen, Told
from anakinra_desktop.ui.injection.frame import (
    FORM_BESIDE_FROM_PX,
    Frame,
    fact_rows,
    facts_panel,
    further_button,
    note_panel,
)
from anakinra_desktop.ui.injection.picture import PicturePanel
from anakinra_desktop.ui.injection.screen import FactWords, NoteWords, StepScreen
from anakinra_desktop.ui.injection.sizes import heading_px
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Card,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    FlowRow,
    Grow,
    LongTextField,
    NumberField,
    Panel,
    SegmentedControl,
    Stretch,
    Text,
    TextField,
    TimeField,
    column,
    filled,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_injection import CartonLook

_LEFT = Qt.AlignmentFlag.AlignLeft
_ANOTHER = "another"


class CartonFrame(Frame):
    """Which carton the syringe is from: one that is known, or lot and date as they stand on it."""

    def __init__(self, screen: StepScreen, cartons: tuple[CartonLook, ...]) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(38), 800)
        self._cartons = {
            str(each.carton.id): each.carton
            for each in cartons
            if each.carton.expires_on is not None and each.may_be_the_one
        }
        self.group = ChoiceGroup[str](gap=10)
        self.group.setObjectName("answers")
        for key, carton in self._cartons.items():
            assert carton.expires_on is not None
            until = QCoreApplication.translate("Injection", "good until {date}").format(
                date=wording.full_date(carton.expires_on)
            )
            lot = QCoreApplication.translate("Injection", "Lot {lot}").format(lot=carton.lot)
            title, line = (lot, until) if carton.lot else (wording.capital(until), "")
            tile = ChoiceTile(title, line, "package", shape="row")
            tile.setObjectName(f"carton_{key}")
            self.group.add(key, tile)
        another = ChoiceTile(
            QCoreApplication.translate("Injection", "Another carton"),
            QCoreApplication.translate("Injection", "Type what it says"),
            "pencil-simple",
            shape="row",
        )
        another.setObjectName("another_carton")
        self.group.add(_ANOTHER, another)
        self.group.chosen.connect(self._choose)
        self.lot = TextField(QCoreApplication.translate("Injection", "Lot"), length=60)
        self.lot.setObjectName("lot")
        self.expires = DateField(
            QCoreApplication.translate("Injection", "Good until (EXP)"), month_is_enough=True, words=wording.full_date
        )
        self.expires.setObjectName("expires")
        self._typed = QWidget()
        FlowRow(self.lot, self.expires, gap=14, top=True, parent=self._typed)
        self._typed.setVisible(not self._cartons)
        for field in (self.lot, self.expires):
            field.changed.connect(self.changed)
        picture = PicturePanel()
        picture.show_picture(screen.picture)
        self.put_beside(picture, self._words(), (46, 54), from_px=FORM_BESIDE_FROM_PX)

    def missing(self) -> str:
        if self._is_typed:
            if self.expires.value() is None:
                return QCoreApplication.translate("Injection", "Type the expiration date first.")
            return ""
        return self.shown.waiting_for if self.group.choice is None else ""

    def check(self) -> bool:
        return not self._is_typed or self.expires.check()

    def answer(self) -> Answer | None:
        if self._is_typed:
            day = self.expires.value()
            return None if day is None else CartonRead(self.lot.text(), day)
        carton = self._cartons.get(self.group.choice or "")
        if carton is None or carton.expires_on is None:
            return None
        return CartonRead(carton.lot, carton.expires_on, carton.id)

    @property
    def _is_typed(self) -> bool:
        return not self._cartons or self.group.choice == _ANOTHER

    def _choose(self, choice: str) -> None:
        self._typed.setVisible(choice == _ANOTHER)
        if choice == _ANOTHER:
            self.lot.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _words(self) -> QWidget:
        words = column(
            Text(self.shown.number, "support", size=16, weight=700),
            self.heading,
            Text(self.shown.line, "support", size=18),
            from_top=True,
            gap=10,
        )
        if self._cartons:
            words.add(self.group)
        words.add(self._typed)
        for choice in self.shown.further:
            button = further_button(choice)
            button.clicked.connect(lambda _checked=False, chosen=choice.id: self.answered.emit(Chosen(chosen)))
            words.add(Aligned(button, _LEFT))
        words.add(Stretch())
        for note in self.shown.notes:
            words.add(note_panel(note))
        return filled(words)


def how_words() -> tuple[tuple[str, str, str], ...]:
    """How it may have gone: key, words, icon."""
    return (
        ("easy", QCoreApplication.translate("Injection", "Easy"), "smiley"),
        ("hurt", QCoreApplication.translate("Injection", "It hurt"), "smiley-sad"),
        ("bled", QCoreApplication.translate("Injection", "It bled a little"), "drop"),
        ("hard", QCoreApplication.translate("Injection", "Hard to push"), "hand-grabbing"),
    )


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """What the record screen begins with."""

    so_far: DoseSoFar
    wall: datetime
    """When it was, on the person's clock."""
    zone: str
    now: datetime
    rows: tuple[FactWords, ...]
    poison: NoteWords
    """Whom to call when it was a second dose."""
    overrides: str
    """What was gone on with in spite of a warning, in words."""


class RecordFrame(Frame):
    """When, all of it or not, how it went. Only what is known stands there already; the rest is asked."""

    def __init__(self, screen: StepScreen, facts: RecordFacts, *, extra: bool) -> None:
        super().__init__(screen)
        self._facts = facts
        self._extra = extra
        self.heading.set_size(heading_px(36), 800)
        self.clock = TimeField(QCoreApplication.translate("Injection", "When was it?"), facts.wall.time())
        self.clock.setObjectName("time")
        question = QCoreApplication.translate("Injection", "Did all of it go in?")
        self.whole = SegmentedControl[str](
            question,
            [
                ("yes", QCoreApplication.translate("Injection", "Yes")),
                ("no", QCoreApplication.translate("Injection", "Not all")),
                ("unknown", QCoreApplication.translate("Injection", "Not known")),
            ],
        )
        self.whole.setObjectName("whole")
        if facts.so_far.whole is not None:
            self.whole.choose("yes" if facts.so_far.whole else "no")
        self.amount = NumberField(
            QCoreApplication.translate("Injection", "How much went in, if you know"), "mg", 1, 1000, decimals=2
        )
        self.amount.setObjectName("amount")
        self.how = ChoiceGroup[str](columns=4, many=True, gap=10)
        self.how.setObjectName("how")
        for key, words, icon in how_words():
            tile = ChoiceTile(words, icon=icon)
            tile.setObjectName(f"how_{key}")
            self.how.add(key, tile)
        self.reason = TextField(QCoreApplication.translate("Injection", "Why a second one? In a few words"), length=300)
        self.reason.setObjectName("reason")
        self.note = LongTextField(QCoreApplication.translate("Injection", "Note, if you like"), lines=2)
        self.note.setObjectName("note")
        self._problem = Text("", "strong", color="danger")
        self._problem.hide()
        for field in (self.clock, self.amount, self.reason, self.note):
            field.changed.connect(self.changed)
        self.whole.chosen.connect(self._show_whole)
        self._incomplete = note_panel(
            NoteWords(
                "hand-palm",
                QCoreApplication.translate("Injection", "Do not inject the rest."),
                QCoreApplication.translate("Injection", "Ask your doctor or pharmacist what to do."),
                "warn",
            )
        )
        self._show_whole()
        self.put_beside(self._left(), self._right(question), (42, 58), from_px=FORM_BESIDE_FROM_PX)

    def missing(self) -> str:
        if self._extra and not self.reason.text():
            return QCoreApplication.translate("Injection", "Say why there was a second one first.")
        if self.whole.choice is None:
            return QCoreApplication.translate("Injection", "Say first whether all of it went in.")
        return ""

    def check(self) -> bool:
        good = [self.clock.check(), self.whole.choice == "yes" or not self.amount.text() or self.amount.check()]
        return all(good) and self._moment() is not None

    def answer(self) -> Answer | None:
        moment = self._moment()
        if moment is None or self.whole.choice is None:
            return None
        said = [words for key, words, _ in how_words() if key in self.how.choices]
        note = "\n".join(filter(None, (", ".join(said), self.note.text().strip())))
        reason = joined(self.reason.text() if self._extra else "", self._facts.overrides)
        whole = {"yes": True, "no": False}.get(self.whole.choice)
        amount = self.amount.value() if self.whole.choice != "yes" and self.amount.text() else None
        return Told(HowItWent(moment, whole, amount, note, reason))

    def say_problem(self, words: str) -> None:
        """Say why it was not kept; nothing that was typed is lost."""
        self._problem.setText(words)
        self._problem.show()

    def _moment(self) -> datetime | None:
        clock = self.clock.value()
        if clock is None:
            return None
        wall, told = self._facts.wall, self._facts.so_far.taken_at
        if (clock.hour, clock.minute) == (wall.hour, wall.minute):
            return told
        try:
            moment = exact_instant_of(datetime.combine(wall.date(), clock), self._facts.zone)
        except NoSuchTime as problem:
            self.clock.set_error(problem_words(problem))
            return None
        if moment > self._facts.now:
            self.clock.set_error(QCoreApplication.translate("Injection", "This time has not come yet."))
            return None
        return moment

    def _show_whole(self) -> None:
        not_all = self.whole.choice in ("no", "unknown")
        self.amount.setVisible(not_all)
        self._incomplete.setVisible(not_all)
        self.changed.emit()

    def _left(self) -> QWidget:
        parts = column(gap=14)
        picture = PicturePanel()
        picture.show_picture(self.shown.picture)
        parts.add(Grow(picture))
        if self._facts.rows:
            parts.add(facts_panel(self._facts.rows))
        return filled(parts)

    def _right(self, question: str) -> QWidget:
        words = column(Text(self.shown.number, "support", size=16, weight=700), self.heading, from_top=True, gap=10)
        words.add(self._problem)
        if self._extra:
            words.add(note_panel(self._facts.poison))
            words.add(self.reason)
        when = QWidget()
        whole = filled(column(Text(question, "label", color="ink"), Aligned(self.whole, _LEFT), gap=6))
        FlowRow(self.clock, whole, self.amount, gap=24, top=True, parent=when)
        words.add(when)
        words.add(self._incomplete)
        felt = QCoreApplication.translate("Injection", "How did it feel? Choose what fits")
        words.add(Text(felt, "label", color="ink"))
        words.add(self.how)
        words.add(self.note)
        words.add(Stretch())
        return filled(words)


class DoneMark(QWidget):
    """A disc with a check that draws itself once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = 1.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(240)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)

    def sizeHint(self) -> QSize:
        return QSize(260, 260)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if look().motion:
            self._drawn = 0.0
            self._motion.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), look().px(280))
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("soft"))
        painter.drawEllipse(box)
        painter.setBrush(look().color("primary"))
        painter.drawEllipse(box.adjusted(side * 0.09, side * 0.09, -side * 0.09, -side * 0.09))
        whole = QPainterPath(QPointF(box.left() + side * 0.31, box.top() + side * 0.52))
        whole.lineTo(box.left() + side * 0.45, box.top() + side * 0.66)
        whole.lineTo(box.left() + side * 0.71, box.top() + side * 0.37)
        pen = QPen(look().color("on_primary"), side * 0.075)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        length = whole.length()
        pen.setDashPattern([max(0.001, length * self._drawn / pen.widthF()), length * 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(whole)
        painter.end()

    def _draw(self, share: float) -> None:
        self._drawn = share
        self.update()


class DoneFrame(Frame):
    """Relief: it is written down, and what comes next."""

    def __init__(self, screen: StepScreen) -> None:
        super().__init__(screen)
        card = Card(fact_rows(screen.facts), gap=14, pad=(26, 20, 26, 20))
        words = column(Stretch(), self.heading, gap=14)
        if screen.line:
            words.add(Text(screen.line, "support", size=18))
        words.add(card)
        for note in screen.notes:
            words.add(note_panel(note))
        words.add(Stretch())
        mark = Panel(Grow(DoneMark()), tone="panel", pad=24, edge=True)
        self.put_beside(mark, filled(words), (42, 58))
