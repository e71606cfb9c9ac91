"""The first-run assistant: one question a screen, Back keeps everything, most of it can wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.first_run.answers import Answers
from anakinra_desktop.ui.first_run.person_steps import BodyStep, CartonStep, GiverStep, NameStep, TrainingStep
from anakinra_desktop.ui.first_run.prescription_steps import PrescriptionStep
from anakinra_desktop.ui.first_run.step import StepPage
from anakinra_desktop.ui.first_run.time_step import TimeStep, system_zone
from anakinra_desktop.ui.header import EmergencyButton
from anakinra_desktop.ui.rail import AppMark
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Grow,
    IconView,
    PageScroll,
    Panel,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

RAIL_FROM_PX: Final = 980
PICTURE_FROM_PX: Final = 820


class FirstRunAssistant(QWidget):
    """Asks what the first injection needs. `finished` carries the person, who is then on disk.

    `left` says that the person went away; only offered where somebody is in the record already.
    """

    finished = Signal(object)
    left = Signal()
    emergency_wanted = Signal()

    def __init__(self, household: Household, *, may_leave: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run")
        self._household = household
        self._answers = Answers()
        self._person: Person | None = None
        zone = system_zone()
        self._today = household.now().astimezone(zone_info(zone)).date()
        number = (household.person.id + 1) if household.person else 1
        self.name = NameStep(number)
        self.prescription = PrescriptionStep(self._today)
        self.time = TimeStep(household.now, zone)
        self.giver = GiverStep()
        self.training = TrainingStep(self._today)
        self.body = BodyStep(self._today)
        self.carton = CartonStep(household.now(), zone)
        self.steps: tuple[StepPage, ...] = (
            self.name,
            self.prescription,
            self.time,
            self.giver,
            self.training,
            self.body,
            self.carton,
        )
        self._may_leave = may_leave
        self._rail = _StepRail(tuple(step.rail for step in self.steps))
        self._stack = QStackedWidget()
        self._pictures = QStackedWidget()
        self._picture_words = Text("", "support", align=Qt.AlignmentFlag.AlignHCenter)
        self._panel = Panel(Grow(self._pictures), self._picture_words, tone="panel", pad=(24, 28, 24, 24), edge=True)
        self._panel_side = filled(column(self._panel, margins=(0, 12, 28, 22)))
        for step in self.steps:
            step.changed.connect(self._show_missing)
            self._stack.addWidget(PageScroll(step))
            self._pictures.addWidget(step.picture())
        middle = row(Grow(self._stack, 11), Grow(self._panel_side, 9), gap=0)
        self._number = Text("", "support", size=16, weight=700)
        emergency = EmergencyButton()
        emergency.clicked.connect(self.emergency_wanted)
        top = row(Grow(self._number), emergency, margins=(36, 14, 28, 0))
        self._right = column(top, Grow(middle), self._make_bar(), gap=0)
        row(self._rail, Grow(self._right), gap=0, parent=self)
        self._go(0)

    @property
    def step(self) -> StepPage:
        """The step that is shown."""
        return self.steps[self._stack.currentIndex()]

    def go_on(self) -> None:
        """Take the answers of this step and show the next one; after the last one, finish."""
        if self.step.missing() or not self.step.check():
            self._show_missing()
            return
        self._answers = self.step.write(self._answers)
        place = self._stack.currentIndex()
        if place + 1 < len(self.steps):
            self._go(place + 1)
        else:
            self._finish(with_carton=True)

    def go_back(self) -> None:
        """The step before; what was typed stays. Before the first one, leave if that is possible."""
        place = self._stack.currentIndex()
        if place > 0:
            self._go(place - 1)
        elif self._may_leave:
            self.left.emit()

    def finish_later(self) -> None:
        """Keep what there is, and leave the rest for another day."""
        if self.step.missing() == "" and self.step is not self.carton:
            if not self.step.check():
                return
            self._answers = self.step.write(self._answers)
        if self._answers.can_be_kept:
            self._finish(with_carton=False)

    def focus_heading(self) -> None:
        """Have the question read out."""
        self.step.heading.focus_as_heading()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self._next.click()
        elif not self._type_in_first_field(event):
            super().keyPressEvent(event)

    def _type_in_first_field(self, event: QKeyEvent) -> bool:
        """What is typed while the question has the keyboard is its answer; whether there is a field for it."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not self.step.heading.hasFocus() or held or not event.text().strip() or not event.text().isprintable():
            return False
        line = next((line for line in self.step.findChildren(QLineEdit) if line.isVisibleTo(self)), None)
        if line is None:
            return False
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendEvent(line, event)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.setVisible(self.width() >= look().px(RAIL_FROM_PX))
        width = self.width() - (self._rail.sizeHint().width() if self._rail.isVisible() else 0)
        self._panel_side.setVisible(width >= look().px(PICTURE_FROM_PX))

    def _make_bar(self) -> QWidget:
        self._back = Button(QCoreApplication.translate("FirstRun", "Back"), icon="arrow-left", height=64, size=18)
        self._back.setObjectName("back")
        self._back.clicked.connect(self.go_back)
        self._later = Button(QCoreApplication.translate("FirstRun", "Finish later"), "quiet", height=48)
        self._later.setObjectName("finish_later")
        self._later.clicked.connect(self.finish_later)
        self._note = Text("", "support", align=Qt.AlignmentFlag.AlignRight)
        self._note.setObjectName("step_note")
        self._next = Button(
            QCoreApplication.translate("FirstRun", "Next"),
            "primary",
            trailing_icon="arrow-right-bold",
            height=68,
            size=22,
        )
        self._next.setObjectName("next")
        self._next.clicked.connect(self.go_on)
        self._next.refused.connect(self._say)
        bar = _Bar()
        row(self._back, Grow(self._note), self._later, self._next, gap=14, margins=(36, 18, 28, 18), parent=bar)
        return bar

    def _go(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._pictures.setCurrentIndex(place)
        self._rail.show_place(place)
        words = QCoreApplication.translate("FirstRun", "Step {number} of {total}")
        self._number.setText(words.format(number=place + 1, total=len(self.steps)))
        self.step.enter(self._answers)
        self._picture_words.setText(self.step.picture_words())
        last = self.step is self.carton
        self._next.setText(
            QCoreApplication.translate("FirstRun", "Finish") if last else QCoreApplication.translate("FirstRun", "Next")
        )
        self._later.setText(
            QCoreApplication.translate("FirstRun", "Without a carton")
            if last
            else QCoreApplication.translate("FirstRun", "Finish later")
        )
        self._back.setVisible(place > 0 or self._may_leave)
        self._note.setText("")
        self._show_missing()
        self.focus_heading()

    def _show_missing(self) -> None:
        self._next.wait_for(self.step.missing())
        answers = self._answers
        if not self.step.missing():
            answers = self.step.write(answers)
        self._later.setVisible(answers.can_be_kept)
        if not self.step.missing():
            self._note.setText("")

    def _say(self, why: str) -> None:
        self._note.set_color("ink2")
        self._note.setText(why)

    def _finish(self, *, with_carton: bool) -> None:
        from anakinra_desktop.services.add_person import add_person
        from anakinra_desktop.services.choose_giver import choose_giver

        household, answers = self._household, self._answers
        try:
            if self._person is None:
                self._person = add_person(household.records, answers.new_person(), household.now())
            person = self._person
            giver = answers.giver()
            if giver is not None:
                shown_on = answers.shown_how_on if answers.shown_how else None
                giver = choose_giver(household.records, person, giver, shown_on)
        except RecordTrouble as trouble:
            self._note.set_color("danger")
            self._note.setText(trouble_words(trouble))
            return
        except FieldProblem as problem:
            self._show_problem(problem)
            return
        if with_carton and self.carton.form.keep(household, person) is None:
            return
        household.set_person(person, giver)
        household.tell_changed()
        self.finished.emit(person)

    def _show_problem(self, problem: FieldProblem) -> None:
        words = problem_words(problem)
        for place, step in enumerate(self.steps):
            if step.show_problem(problem.field, words):
                self._go(place)
                return
        self._note.set_color("danger")
        self._note.setText(words)


class _Bar(QFrame):
    """The row of buttons below, on its own ground."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("surface"))
        painter.fillRect(0, 0, self.width(), 1, look().color("line"))
        painter.end()


class _StepRail(QFrame):
    """The list of steps at the left: done, here, to come."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        title = Text(QCoreApplication.translate("FirstRun", "Welcome"), "h2", size=22)
        line = Text(QCoreApplication.translate("FirstRun", "About two minutes"), "support")
        self._rows = [_StepRow(number, name) for number, name in enumerate(names, 1)]
        stays = Text(QCoreApplication.translate("FirstRun", "What you type stays on this computer."), "support")
        column(
            row(AppMark(), Grow(column(title, line, gap=0)), gap=12),
            *self._rows,
            Stretch(),
            row(Aligned(IconView("lock-simple", "ink3", 22), Qt.AlignmentFlag.AlignTop), Grow(stays), gap=8),
            gap=14,
            margins=(26, 30, 20, 24),
            parent=self,
        )
        look().changed.connect(self._restyle)
        self._restyle()

    def show_place(self, place: int) -> None:
        """Which step is shown; those before are done."""
        for number, step in enumerate(self._rows):
            step.show_state(done=number < place, here=number == place)

    def sizeHint(self) -> QSize:
        return QSize(look().px(290), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look().color("line"))
        painter.end()

    def _restyle(self) -> None:
        self.setFixedWidth(look().px(290))
        self.update()


class _StepRow(QWidget):
    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self._number, self._name = number, name
        self._done = self._here = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_state(self, *, done: bool, here: bool) -> None:
        self._done, self._here = done, here
        state = (
            QCoreApplication.translate("FirstRun", "{name}, done")
            if done
            else QCoreApplication.translate("FirstRun", "{name}, now")
            if here
            else "{name}"
        )
        self.setAccessibleName(state.format(name=self._name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look().px(34)
        circle = QRectF(1.5, (self.height() - side) / 2, side - 3, side - 3)
        strong = self._done or self._here
        painter.setPen(QPen(look().color("primary" if strong else "line_strong"), 2.4))
        painter.setBrush(look().color("primary" if self._done else "surface"))
        painter.drawEllipse(circle)
        if self._done:
            inner = circle.adjusted(side * 0.22, side * 0.22, -side * 0.22, -side * 0.22)
            paint_icon(painter, inner, "check-bold", look().color("on_primary"))
        else:
            painter.setFont(look().font(15, 800))
            painter.setPen(look().color("primary" if self._here else "ink2"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        font = look().font(17, 800 if self._here else 600)
        painter.setFont(font)
        painter.setPen(look().color("primary" if self._here else "ink" if self._done else "ink2"))
        left = side + look().space(12)
        room = self.width() - left
        words = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
