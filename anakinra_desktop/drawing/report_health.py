"""Skin reactions, side effects and serious signs on the report: in short on its first page, each one on a later one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall
from anakinra_desktop.domain.report import Report
from anakinra_desktop.domain.report_health import ReportedEffect, ReportedReaction
from anakinra_desktop.drawing import health_words, report_words, wording
from anakinra_desktop.drawing.ink import BLACK, GREY, LINE_HEIGHT, Ink, one_line, wrapped
from anakinra_desktop.drawing.page_flow import Block
from anakinra_desktop.drawing.report_parts import BODY
from anakinra_desktop.drawing.tongue import tongue

_LINE = BODY * LINE_HEIGHT
_BAND_LINES_MAX = 2
_BAND_EDGE = 26.0
_WHAT = 330.0
"""Where the words beside the dates of an effect begin."""


class SeriousBand:
    """The serious signs of the period, at the top of the first page (SERIOUS-1); nothing where there were none."""

    def __init__(self, report: Report, width: float) -> None:
        serious = report.felt.serious
        self._width = width
        self._lines: list[str] = []
        if serious:
            words = "; ".join(_effect_in_short(report, each) for each in serious)
            title = tongue().translate("Report", "Serious signs ({count}): {signs}.")
            self._lines = wrapped(
                title.format(count=len(serious), signs=words), BODY, 700, width - _BAND_EDGE, _BAND_LINES_MAX
            )

    @property
    def height(self) -> float:
        """The room it takes below the box with the person's name."""
        return len(self._lines) * _LINE + 26 if self._lines else 0.0

    def paint(self, ink: Ink, x: float, y: float) -> None:
        """Paint it with a heavy bar at its left."""
        if not self._lines:
            return
        ink.rule(x + 4, y, len(self._lines) * _LINE, 9.0, BLACK, upright=True)
        for number, line in enumerate(self._lines):
            ink.text(x + _BAND_EDGE, y + number * _LINE, line, BODY, 700)


def facts(report: Report) -> tuple[tuple[str, str], ...]:
    """Side effects and skin in short: "headache 3, nausea 1"; nothing where nothing was written down."""
    say, felt = tongue(), report.felt
    rows = []
    if felt.effects:
        names = Counter(_name(each) for each in felt.effects)
        rows.append(
            (
                say.translate("Report", "Side effects"),
                ", ".join(f"{name} {count}" for name, count in names.most_common()),
            )
        )
    if felt.reactions:
        there = sum(each.reaction.is_open for each in felt.reactions)
        words = say.translate("Report", "%n reactions", "on the report: skin reactions", len(felt.reactions))
        if there:
            still = say.translate("Report", "%n still there", "on the report: skin reactions", there)
            words = f"{words}, {still}"
        rows.append((skin_word(), words))
    return tuple(rows)


def skin_word() -> str:
    """The short word for skin reactions, where there is room for no more."""
    return tongue().translate("Report", "Skin")


def diamond_words() -> str:
    """What the diamonds on the figure are."""
    return tongue().translate("Report", "Diamonds: skin reactions.")


def detail_blocks(report: Report, heading: Callable[[str], Block], left: float, width: float) -> Iterator[Block]:
    """Every effect and every reaction of the period with its dates; serious ones come first."""
    say, felt = tongue(), report.felt
    if felt.serious or felt.effects:
        yield heading(say.translate("Report", "Side effects in this period"))
        for each in felt.serious:
            yield _row(_when(report, each.began_on, each.symptom.gone_on), _effect_words(each), left, width, bold=True)
        for each in felt.effects:
            yield _row(_when(report, each.began_on, each.symptom.gone_on), _effect_words(each), left, width)
    if felt.reactions:
        yield heading(say.translate("Report", "Skin reactions"))
        for seen in felt.reactions:
            yield _row(_when(report, seen.began_on, seen.reaction.gone_on), _reaction_words(seen), left, width)


def _row(dates: str, words: str, left: float, width: float, *, bold: bool = False) -> Block:
    lines: Sequence[str] = wrapped(words, BODY, 600 if bold else 500, width - _WHAT)

    def paint(ink: Ink, y: float) -> None:
        ink.fit(left, y, dates, BODY, 700, _WHAT - 12)
        for number, line in enumerate(lines):
            ink.text(left + _WHAT, y + number * _LINE, line, BODY, 700 if bold else 500, BLACK if bold else GREY)

    return Block(max(1, len(lines)) * _LINE + 8, paint)


def _when(report: Report, began_on: date, gone_on: date | None) -> str:
    if gone_on is not None:
        return report_words.when(report, began_on, gone_on)
    words = tongue().translate("Report", "since {date}")
    return words.format(date=wording.short_date(began_on, with_year=report_words.is_long(report)))


def _name(each: ReportedEffect) -> str:
    title = one_line(health_words.sign_title(each.sign, each.symptom))
    return title[:1].lower() + title[1:]


def _effect_in_short(report: Report, each: ReportedEffect) -> str:
    parts = [_when(report, each.began_on, each.symptom.gone_on), _name(each)]
    details = health_words.symptom_details(each.symptom)
    return ", ".join([" ".join(parts), *filter(None, (details, _answer(each.call)))])


def _effect_words(each: ReportedEffect) -> str:
    symptom = each.symptom
    parts = [wording.capital(_name(each)), health_words.symptom_details(symptom), _answer(each.call)]
    if symptom.told_doctor_on is not None:
        parts.append(_told(symptom.told_doctor_on))
    words = ", ".join(filter(None, parts))
    return f"{words}. {one_line(symptom.note)}" if symptom.note.strip() else words


def _reaction_words(seen: ReportedReaction) -> str:
    reaction = seen.reaction
    details = health_words.reaction_details(reaction)
    parts = [health_words.reaction_title(reaction), details[:1].lower() + details[1:]]
    if reaction.told_doctor_on is not None:
        parts.append(_told(reaction.told_doctor_on))
    words = ", ".join(parts)
    return f"{words}. {one_line(reaction.note)}" if reaction.note.strip() else words


def _told(day: date) -> str:
    return tongue().translate("Report", "doctor told {date}").format(date=wording.short_date(day))


def _answer(call: DoctorCall | None) -> str:
    """What the doctor said when called: "doctor: wait"; that nobody wrote it down."""
    if call is None:
        return ""
    say = tongue()
    match call.answer:
        case CallAnswer.GO_AHEAD:
            return say.translate("Report", "doctor called: go ahead")
        case CallAnswer.WAIT:
            return say.translate("Report", "doctor called: wait")
        case CallAnswer.STOPPED:
            return say.translate("Report", "doctor called: no more injections until told")
    return say.translate("Report", "no answer of a doctor written down")
