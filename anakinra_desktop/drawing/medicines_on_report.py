"""Medicines, allergies, conditions and questions on the report: in short on its first page, in full on a later one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from anakinra_desktop.domain.health_facts import HealthFacts, ListedMedicine
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.drawing.ink import BLACK, FAINT, GREY, HAIRLINE, LINE_HEIGHT, Ink, wrapped
from anakinra_desktop.drawing.page_flow import Block
from anakinra_desktop.drawing.paper_medicines import condition_words, remember_words
from anakinra_desktop.drawing.report_parts import BODY
from anakinra_desktop.drawing.tongue import tongue

_LINE = BODY * LINE_HEIGHT
_GAP = 10.0
_TO_WRITE_ON = 76.0
"""The least height for a line to write on."""
_LINES_MAX = 3


@dataclass(frozen=True, slots=True)
class _Paragraph:
    lines: tuple[str, ...]
    is_whole: bool
    colour: str = BLACK
    weight: int = 500

    @property
    def height(self) -> float:
        return len(self.lines) * _LINE + _GAP


class MedicinesAndQuestions:
    """What there is room for in a column of the first page, and lines to write further questions on."""

    def __init__(self, health: HealthFacts, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._questions = len(health.questions)
        paragraphs = list(_paragraphs(health, width))
        room = height - _TO_WRITE_ON
        self._shown: list[_Paragraph] = []
        for each in paragraphs:
            room -= each.height
            if room < 0:
                break
            self._shown.append(each)
        self.shows_all = len(self._shown) == len(paragraphs) and all(each.is_whole for each in self._shown)
        if not self.shows_all:
            more = tongue().translate("Papers", "All of it stands on a later page.")
            while self._shown and sum(each.height for each in self._shown) + _LINE + _GAP > height - _TO_WRITE_ON:
                self._shown.pop()
            self._shown.append(_Paragraph((more,), True, GREY, 600))

    def title(self) -> str:
        """The heading of the column."""
        only_questions = not self._shown
        if only_questions:
            return tongue().translate("Papers", "Questions for the visit")
        return tongue().translate("Papers", "Other medicines and questions")

    def paint(self, ink: Ink, x: float, y: float) -> None:
        """Paint it, the rest of the height shared out for writing."""
        top = y
        for each in self._shown:
            for line in each.lines:
                ink.text(x, y, line, BODY, each.weight, each.colour)
                y += _LINE
            y += _GAP
        left = self._height - (y - top)
        lines = min(max(int(left / 95), 1), 5)
        pitch = left / lines
        for number in range(1, lines + 1):
            line_at = y + pitch * number - 8
            ink.text(x, line_at - 40, f"{self._questions + number}.", BODY, 600, FAINT)
            ink.rule(x + 44, line_at, self._width - 44, 2.0, HAIRLINE)


def needed_height(health: HealthFacts, width: float) -> float:
    """The height in which all of it, and a line to write on, finds room."""
    return sum(each.height for each in _paragraphs(health, width)) + _TO_WRITE_ON


def _paragraphs(health: HealthFacts, width: float) -> Iterator[_Paragraph]:
    for each in health.medicines:
        if each.is_to_be_told:
            yield _paragraph(_medicine(each), width, weight=700)
    others = [_medicine(each, short=True) for each in health.medicines if not each.is_to_be_told]
    if others:
        yield _paragraph("; ".join(others), width)
    if health.allergies:
        words = tongue().translate("Papers", "Allergies: {allergies}")
        names = "; ".join(visit_words.allergy_with_reaction(each) for each in health.allergies)
        yield _paragraph(words.format(allergies=names), width, weight=700)
    if health.conditions:
        words = tongue().translate("Papers", "Conditions: {conditions}")
        names = "; ".join(condition_words(each) for each in health.conditions)
        yield _paragraph(words.format(conditions=names), width)
    if health.left_out:
        yield _paragraph(visit_words.left_out_words(health.left_out), width, colour=GREY)
    for number, question in enumerate(health.questions, start=1):
        yield _paragraph(f"{number}. {question.words}", width)


def _paragraph(words: str, width: float, *, weight: int = 500, colour: str = BLACK) -> _Paragraph:
    lines = wrapped(words, BODY, weight, width, _LINES_MAX)
    is_whole = len(wrapped(words, BODY, weight, width)) <= _LINES_MAX
    return _Paragraph(tuple(lines), is_whole, colour, weight)


def detail_blocks(health: HealthFacts, heading: Callable[[str], Block], left: float, width: float) -> Iterator[Block]:
    """All of it, in full."""
    say = tongue()
    if health.medicines:
        yield heading(say.translate("Papers", "Other medicines and supplements"))
        for listed in health.medicines:
            yield _row(_medicine(listed), visit_words.since_words(listed.since), left, width)
    if health.allergies:
        yield heading(say.translate("Papers", "Allergies"))
        for allergy in health.allergies:
            yield _row(wording.capital(visit_words.allergy_with_reaction(allergy)), "", left, width)
    if health.conditions or health.left_out:
        yield heading(say.translate("Papers", "Conditions"))
        for each in health.conditions:
            yield _row(condition_words(each), each.condition.note, left, width)
        if health.left_out:
            yield _row(visit_words.left_out_words(health.left_out), "", left, width)
    if health.questions:
        yield heading(say.translate("Papers", "Questions for the visit"))
        for number, question in enumerate(health.questions, start=1):
            yield _row(f"{number}. {question.words}", "", left, width)


def _medicine(listed: ListedMedicine, *, short: bool = False) -> str:
    """ "Methotrexate, 15 mg once a week. Tell: acts on the immune system"."""
    words = visit_words.medicine_with_dose(listed.medicine)
    if (listed.known or listed.perhaps) is None or short:
        return words
    return f"{words}. {remember_words(listed)}"


def _row(words: str, beside: str, left: float, width: float) -> Block:
    lines = wrapped(words, BODY, 600, width * (0.66 if beside else 1.0))
    notes = wrapped(beside, BODY, 500, width * 0.32)

    def paint(ink: Ink, y: float) -> None:
        for number, line in enumerate(lines):
            ink.text(left, y + number * _LINE, line, BODY, 600)
        for number, line in enumerate(notes):
            ink.text(left + width * 0.68, y + number * _LINE, line, BODY, 500, GREY)

    return Block(max(1, len(lines), len(notes)) * _LINE + _GAP, paint)
