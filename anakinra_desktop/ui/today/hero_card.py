"""The large card: what is due, the day line, and the one button that starts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.marks import mark_of
from anakinra_desktop.ui.shared.parts import (
    Button,
    Card,
    EqualGrid,
    FlowRow,
    Grow,
    IconView,
    Rule,
    StatusMark,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.today.day_line import DayLine
from anakinra_desktop.ui.today.hero import Fact, Hero, HeroAct

LINE_UP_TO_TEXT_SCALE = 1.6
"""Larger text leaves the day line no room; its words say the same."""


class HeroCard(Card):
    """Shows a `Hero`; says in the person's words what was pressed."""

    start_pressed = Signal()
    call_answered = Signal()
    """The doctor was called, and there is something to write down."""
    pause_ended = Signal()
    already_pressed = Signal()
    not_today_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, pad=(28, 18, 28, 22), parent=parent)
        self.setObjectName("hero_card")
        self._shown: Hero | None = None
        self._icon = IconView("syringe", "primary", 24)
        self._mark: StatusMark | None = None
        self._eyebrow = Text("", "label")
        self._eyebrow_row = row(self._icon, Grow(self._eyebrow), gap=8)
        self._title = Text("", "display")
        self._title.setObjectName("hero_title")
        self._title_note = Text("", "h2", size=24, weight=700, color="primary")
        self._lead = Text("", "h2", size=22)
        self._lead.setObjectName("hero_lead")
        self._on_time = Text("", "support", size=16)
        on_time = filled(row(IconView("check-circle", "primary", 20), Grow(self._on_time), gap=6))
        self._on_time_row = on_time
        self._line = DayLine()
        self._facts = QWidget()
        self._facts_flow = FlowRow(gap=20, parent=self._facts)
        self._note = Text("", "body", color="ink2")
        self._rule = Rule()
        self._next_title = Text("", "h2")
        self._next_note = Text("", "support")
        next_words = column(self._next_title, self._next_note, gap=0)
        self._next = filled(row(IconView("calendar-blank", "primary", 30), Grow(next_words), gap=14))
        self.start = Button("", "primary", "syringe", height=68, size=22)
        self.start.setObjectName("start_injection")
        self.start.clicked.connect(self._press)
        self.end_pause = Button("", icon="play", height=52, size=17)
        self.end_pause.setObjectName("end_pause")
        self.end_pause.clicked.connect(self.pause_ended)
        already = Button("", icon="check-square", height=52, size=17)
        already.setObjectName("already_had_it")
        already.clicked.connect(self.already_pressed)
        not_today = Button(QCoreApplication.translate("TodayPage", "Not today…"), icon="calendar-x", height=52, size=17)
        not_today.setObjectName("not_today")
        not_today.clicked.connect(self.not_today_pressed)
        self.already, self.not_today = already, not_today
        self._answers = QWidget()
        grid = EqualGrid(2, 12, self._answers)
        grid.addWidget(already)
        grid.addWidget(not_today)
        lead_row = QWidget()
        FlowRow(self._lead, on_time, gap=18, parent=lead_row)
        self._lead_row = lead_row
        title_row = QWidget()
        FlowRow(self._title, self._title_note, gap=14, parent=title_row)
        for item in (
            self._eyebrow_row,
            title_row,
            lead_row,
            self._note,
            Stretch(1),
            self._line,
            self._facts,
            Stretch(2),
            self._rule,
            self._next,
            self.start,
            self.end_pause,
            self._answers,
        ):
            self.add(item)
        look().changed.connect(self._show_line)

    def show_hero(self, hero: Hero) -> None:
        """Copy the value onto the widgets."""
        before, self._shown = self._shown, hero
        if before == hero:
            return
        self._eyebrow.setText(hero.eyebrow)
        self._eyebrow.set_color("primary" if hero.state is not None else "ink2")
        self._show_mark(hero)
        self._title.setText(hero.title)
        _show(self._title_note, hero.title_note)
        _show(self._lead, hero.lead)
        self._lead.set_color("coral" if hero.lead_is_urgent else "ink")
        self._on_time.setText(hero.on_time)
        self._on_time_row.setVisible(bool(hero.on_time))
        self._lead_row.setVisible(bool(hero.lead or hero.on_time))
        self._show_line()
        if before is None or before.facts != hero.facts:
            self._show_facts(hero.facts)
        _show(self._note, hero.note)
        _show(self._next_title, hero.next_title)
        _show(self._next_note, hero.next_note)
        self._next.setVisible(bool(hero.next_title))
        self._rule.setVisible(bool(hero.next_title))
        self.start.setText(hero.start)
        self.start.setVisible(bool(hero.start))
        self.start.set_icon("syringe" if hero.act is HeroAct.START else "note-pencil")
        self.start.setObjectName("start_injection" if hero.act is HeroAct.START else "answer_call")
        self.end_pause.setText(hero.end_pause)
        self.end_pause.setVisible(bool(hero.end_pause))
        self.already.setText(hero.already)
        self._answers.setVisible(bool(hero.already))

    def focus_heading(self) -> None:
        """Have the state of the day read out."""
        self._title.focus_as_heading()

    def _press(self) -> None:
        if self._shown is not None and self._shown.act is HeroAct.ANSWER_CALL:
            self.call_answered.emit()
        else:
            self.start_pressed.emit()

    def _show_mark(self, hero: Hero) -> None:
        if self._mark is not None:
            self._mark.deleteLater()
            self._mark = None
        self._icon.set_icon(hero.icon)
        self._icon.setVisible(hero.state is None)
        if hero.state is not None:
            self._mark = StatusMark(mark_of(hero.state), wording.day_state(hero.state), 30)
            self._eyebrow_row.insertWidget(0, self._mark, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_line(self) -> None:
        hero = self._shown
        if hero is None:
            return
        fits = look().text_scale < LINE_UP_TO_TEXT_SCALE
        self._line.show_span(hero.span if fits else None, hero.span_words)

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        while (item := self._facts_flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for fact in facts:
            words = Text(fact.words, "label", weight=600)
            self._facts_flow.addWidget(filled(row(IconView(fact.icon, "ink2", 22), Grow(words), gap=7)))
        self._facts.setVisible(bool(facts))


def _show(text: Text, words: str) -> None:
    text.setText(words)
    text.setVisible(bool(words))
