"""Marking a no-go area: which skin of a zone, what is there, and until when. Nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.free_a_place import what_would_free
from anakinra_desktop.domain.marked_skin import patches_of, spots_closed
from anakinra_desktop.domain.obstacles import SkinPatch
from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.skin_mark import (
    SHORT_STAYS_DAYS,
    Circle,
    MarkKind,
    SkinMark,
)
from anakinra_desktop.drawing import free_words, mark_words, place_words
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.mark_skin import ClosesEverything, keep_mark, new_mark, undo_mark
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.marking_map import MarkingMap
from anakinra_desktop.ui.body_map.marking_parts import Question, RadiusField
from anakinra_desktop.ui.body_map.place_side import PartCard
from anakinra_desktop.ui.body_map.zone_parts import ZonePart
from anakinra_desktop.ui.body_map.zone_screen import zone_screen
from anakinra_desktop.ui.shared.parts import (
    Button,
    Card,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Field,
    Grow,
    LongTextField,
    PageScroll,
    SegmentedControl,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

_SIDE_PX: Final = 400
_MAP_LEAST_PX: Final = 360
_EXAMPLE_DAYS: Final = 28
"""How far ahead the last day lies that is given as an example."""


class Shape(StrEnum):
    """How the skin is chosen."""

    SPOTS = "spots"
    CIRCLE = "circle"


class Stay(StrEnum):
    """How long a mark stays."""

    UNTIL_TAKEN_OFF = "until_taken_off"
    UNTIL_DATE = "until_date"


class MarkingPage(QWidget):
    """A zone with the questions about a mark beside it. It keeps the mark itself."""

    left = Signal()
    """Nothing was marked, or what was is kept: show the zone again."""
    kept = Signal(str, object)
    """A sentence that says what was marked, and a function that takes it back."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("marking_page")
        self._household = household
        self._facts: MapFacts | None = None
        self._zone = ZoneId.ABDOMEN
        self._spots: tuple[Spot, ...] = ()
        self._middle: Spot | None = None
        self._was_told = False
        self.heading = Text("", "h1")
        self.heading.setObjectName("marking_heading")
        self.map = MarkingMap()
        self._map_card = Card(Grow(self.map), pad=8, radius=22)
        self.parts = PartCard()
        self._form = Card(gap=14, pad=(18, 16, 18, 18))
        self._side = filled(column(self.parts, self._form, Stretch(), gap=4))
        self._map_home = filled(column(Grow(self._map_card), Stretch(0), gap=0))
        self._whole = row(Grow(self._map_home), self._side, gap=4)
        edge = Card.SHADOW
        top = row(Grow(self.heading), margins=(edge, 0, edge, 0))
        self._scroll = PageScroll(filled(column(top, Grow(filled(self._whole)), gap=4, margins=(24, 10, 20, 4))))
        self._fill_form()
        buttons = row(Stretch(), self.cancel, self.save, gap=14)
        bar = column(self._message, buttons, gap=8, margins=(30, 4, 30, 14))
        column(Grow(self._scroll), bar, gap=0, parent=self)
        self.map.spot_pressed.connect(self._press)
        self.map.part_shown.connect(self._show_part)
        self.parts.switch.part_wanted.connect(self.map.show_part)
        look().changed.connect(self._arrange)

    def _fill_form(self) -> None:
        self.shape = SegmentedControl(
            QCoreApplication.translate("Marks", "Which skin?"),
            [
                (Shape.SPOTS, QCoreApplication.translate("Marks", "Spots")),
                (Shape.CIRCLE, QCoreApplication.translate("Marks", "A circle")),
            ],
        )
        self.shape.setObjectName("spots_or_circle")
        self.shape.chosen.connect(lambda _shape: self._show_area())
        self._hint = Text("", "support", weight=500)
        self.radius = RadiusField()
        self.radius.changed.connect(self._show_area)
        self._closes = Text("", "strong", color="primary", weight=700)
        self._closes.setObjectName("spots_closed")
        self.kind = ChoiceGroup[MarkKind](columns=2, number_keys=False, gap=8)
        self.kind.setObjectName("mark_kind")
        for kind in MarkKind:
            tile = ChoiceTile(mark_words.kind_name(kind))
            tile.setObjectName(f"kind_{kind.value}")
            self.kind.add(kind, tile)
        self.kind.chosen.connect(lambda _kind: self._show_missing())
        self.stay = ChoiceGroup[int | Stay](columns=2, number_keys=False, gap=8)
        self.stay.setObjectName("mark_stay")
        self._add_stay(Stay.UNTIL_TAKEN_OFF, QCoreApplication.translate("Marks", "I take it off"))
        for days in SHORT_STAYS_DAYS:
            self._add_stay(days, QCoreApplication.translate("Marks", "%n weeks", "", days // 7))
        self._add_stay(Stay.UNTIL_DATE, QCoreApplication.translate("Marks", "A date"))
        self.stay.chosen.connect(self._show_stay)
        self.until = DateField(QCoreApplication.translate("Marks", "Last day off limits"))
        self.until.setObjectName("mark_until")
        self.until.changed.connect(self._show_missing)
        self.note = LongTextField(QCoreApplication.translate("Marks", "Note (if you like)"), lines=2)
        self.note.setObjectName("mark_note")
        self._message = Text("", "strong", color="warn", weight=700)
        self._message.setObjectName("mark_message")
        self.save = Button(QCoreApplication.translate("Marks", "Save"), "primary")
        self.save.setObjectName("save_mark")
        self.save.clicked.connect(self.keep)
        self.save.refused.connect(self._show_first_missing)
        self.cancel = Button(QCoreApplication.translate("Marks", "Cancel"), "secondary")
        self.cancel.setObjectName("cancel_mark")
        self.cancel.clicked.connect(self.left)
        which = QCoreApplication.translate("Marks", "Which skin?")
        what = QCoreApplication.translate("Marks", "What is there?")
        until = QCoreApplication.translate("Marks", "Off limits until …")
        self._which = Question(which, self.shape, self._hint, self.radius, self._closes, gap=8)
        self._what = Question(what, self.kind)
        self._until = Question(until, self.stay, self.until)
        for question in (self._which, self._what, self._until):
            self._form.add(question)
        self._form.add(self.note)

    def _add_stay(self, stay: int | Stay, words: str) -> None:
        tile = ChoiceTile(words)
        tile.setObjectName(f"stay_{stay}")
        self.stay.add(stay, tile)

    # ---- beginning

    def begin(self, facts: MapFacts, zone: ZoneId, seen: Spot | None, tone: SkinTone) -> None:
        """Ask about a mark in a zone, anew; the part of it is shown that holds the spot seen last."""
        self._facts, self._zone = facts, zone
        self._spots, self._middle = (), None
        self._was_told = False
        screen = replace(zone_screen(facts, zone), choices=())
        self.heading.setText(
            QCoreApplication.translate("Marks", "Mark a no-go area: {zone}").format(
                zone=place_words.zone_name(zone.value)
            )
        )
        self.shape.choose(Shape.SPOTS)
        self.radius.begin(facts.lengths)
        self.kind.clear()
        self.stay.clear()
        self.until.set_value(None)
        self.until.set_example(facts.today + timedelta(days=_EXAMPLE_DAYS))
        self.note.set_text("")
        self.until.hide()
        self.save.setText(QCoreApplication.translate("Marks", "Save"))
        self.map.show_zone(facts.body.shape, screen, seen, tone)
        self.map.show_all_numbers(True)
        self._show_area()
        self._arrange()

    # ---- what is pressed

    def _press(self, spot: Spot) -> None:
        if self.shape.choice is Shape.CIRCLE:
            self._middle = spot
        elif spot in self._spots:
            self._spots = tuple(each for each in self._spots if each != spot)
        else:
            self._spots = (*self._spots, spot)
        self._show_area()

    def _show_area(self) -> None:
        """Show what the mark covers as far as it was said, and how many spots that closes."""
        circle = self.shape.choice is Shape.CIRCLE
        self.radius.setVisible(circle)
        self._hint.setText(
            QCoreApplication.translate("Marks", "Press the spot at its middle, then make it wider or smaller.")
            if circle
            else QCoreApplication.translate("Marks", "Press each spot that is covered. Press again to take it out.")
        )
        mark = self._mark_so_far()
        closed = spots_closed(self._facts.body, mark) if mark is not None and self._facts is not None else ()
        patches: tuple[SkinPatch, ...] = patches_of(mark) if mark is not None and circle else ()
        self.map.show_marked(closed, patches)
        self._closes.setText(mark_words.closes(len(closed)) if mark is not None else "")
        self._closes.setVisible(mark is not None)
        self._show_missing()

    def _where(self) -> tuple[str, ...] | Circle | None:
        if self.shape.choice is Shape.CIRCLE:
            middle = self._middle
            return None if middle is None else Circle(middle.x_cm, middle.y_cm, self.radius.radius_cm)
        return tuple(spot.id for spot in self._spots) or None

    def _mark_so_far(self) -> SkinMark | None:
        """The mark as far as its skin was chosen, for whatever reason."""
        where, person = self._where(), self._household.person
        if where is None or person is None or self._facts is None:
            return None
        kind = self.kind.choice or MarkKind.OTHER
        return new_mark(self._facts.body, person, kind, self._zone, where, self._household.now(), "")

    def _show_stay(self, stay: object) -> None:
        self.until.setVisible(stay is Stay.UNTIL_DATE)
        if stay is Stay.UNTIL_DATE:
            self.until.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_missing()

    def _show_missing(self) -> None:
        self._message.hide()
        for question in (self._which, self._what, self._until):
            question.say_missing("")
        if self._was_told:
            self._was_told = False
            self.save.setText(QCoreApplication.translate("Marks", "Save"))
        missing = self._missing()
        self.save.wait_for(missing[1] if missing else "")

    def _missing(self) -> tuple[Question | DateField, str] | None:
        """The first thing that is not answered yet, and the words for it."""
        if self._where() is None:
            return self._which, QCoreApplication.translate("Marks", "Press on the map first where it is.")
        if self.kind.choice is None:
            return self._what, QCoreApplication.translate("Marks", "Say first what is there.")
        if self.stay.choice is None:
            return self._until, QCoreApplication.translate("Marks", "Say first how long it stays off limits.")
        if self.stay.choice is Stay.UNTIL_DATE and self.until.value() is None:
            return self.until, self.until.problem()
        return None

    def _show_first_missing(self) -> None:
        """Go to what is not answered yet, and say so beside it."""
        match self._missing():
            case Question() as question, words:
                question.say_missing(words)
                answers: dict[Question, Callable[[], None]] = {
                    self._which: self.shape.focus_answer,
                    self._what: self.kind.focus_answer,
                    self._until: self.stay.focus_answer,
                }
                answers[question]()
                self._scroll.bring_in_sight(question)
            case DateField() as field, words:
                self._say_beside(field, words)

    def _say_beside(self, field: Field, words: str) -> None:
        field.set_error(words)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.bring_in_sight(field)

    def _last_day(self, today: date) -> date | None:
        stay = self.stay.choice
        if stay is Stay.UNTIL_DATE:
            return self.until.value()
        return today + timedelta(days=stay) if isinstance(stay, int) else None

    # ---- keeping

    def keep(self) -> None:
        """Keep the mark; it is on disk when `kept` comes. Where it would close everything, that is said first."""
        household, facts, where = self._household, self._facts, self._where()
        person, kind = household.person, self.kind.choice
        if person is None or facts is None or where is None or kind is None:
            return
        who = household.giver.name or person.name
        last, note = self._last_day(facts.today), self.note.text()
        mark: SkinMark | None = None
        try:
            mark = new_mark(facts.body, person, kind, self._zone, where, household.now(), who, last=last, note=note)
            kept = keep_mark(
                household.records, person, mark, household.now(), household.giver.by, even_all=self._was_told
            )
        except ClosesEverything as problem:
            assert mark is not None
            self._tell_what_would_free(facts, mark, problem)
        except FieldProblem as problem:
            fields: dict[str, Field] = {"until": self.until, "note": self.note}
            if problem.field in fields:
                self._say_beside(fields[problem.field], problem_words(problem))
            else:
                self._say(problem_words(problem))
        except Problem as problem:
            self._say(problem_words(problem))
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        else:
            self.left.emit()
            words = QCoreApplication.translate("Marks", "Marked: {what}.").format(what=mark_words.title(kept))
            self.kept.emit(words, self._undoing(kept))
            household.tell_changed()

    def _tell_what_would_free(self, facts: MapFacts, mark: SkinMark, problem: ClosesEverything) -> None:
        conditions = replace(facts.conditions, patches=(*facts.conditions.patches, *patches_of(mark)))
        ways = what_would_free(facts.body, conditions, facts.marks, facts.today)
        lines = [problem_words(problem)]
        if ways:
            lines.append(QCoreApplication.translate("Marks", "What would open one then:"))
            lines += (f"• {free_words.what(way)}" for way in ways)
        self._say("\n".join(lines))
        self._was_told = True
        self.save.setText(QCoreApplication.translate("Marks", "Save all the same"))

    def _undoing(self, mark: SkinMark) -> Callable[[], None]:
        household = self._household

        def undo() -> None:
            try:
                undo_mark(household.records, mark.id, household.now(), mark.recorded_by)
            finally:
                household.tell_changed()

        return undo

    def _say(self, words: str) -> None:
        self._message.setText(words)
        self._message.show()

    # ---- the page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._scroll.verticalScrollBar().setValue(0)
        self._arrange()

    def _arrange(self) -> None:
        side = look().px(_SIDE_PX)
        wide = self.width() - look().space(44) >= side + look().px(_MAP_LEAST_PX)
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        if wide:
            self._side.setFixedWidth(side)
            self.map.setMinimumHeight(0)
            self._map_card.setMaximumHeight(max(440, self._scroll.height() - look().space(76)))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
            self._map_card.setMaximumHeight(16_777_215)
            self.map.setMinimumHeight(min(max(420, self.width() - 40), look().space(600)))

    def _show_part(self, part: ZonePart) -> None:
        if self._facts is not None:
            screen = zone_screen(self._facts, self._zone)
            self.parts.show_parts(screen, self.map.parts, part, own=self._facts.person_name is None)
