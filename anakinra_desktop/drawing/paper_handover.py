"""The hand-over card: what somebody needs who injects another person for some days, on half a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPicture, QTransform

from anakinra_desktop.domain.body import FreePlace, ZoneId
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.medication import Medication
from anakinra_desktop.domain.papers import HandoverDose, HandoverFacts
from anakinra_desktop.domain.prescription import syringe_amounts
from anakinra_desktop.drawing import handover_words, place_words, wording
from anakinra_desktop.drawing.figure_outline import View
from anakinra_desktop.drawing.figure_paths import HALF_WIDTH, figure_lines, figure_path
from anakinra_desktop.drawing.fonts import load_fonts
from anakinra_desktop.drawing.ink import (
    A5,
    BLACK,
    FAINT,
    GREY,
    HAIRLINE,
    LINE_HEIGHT,
    Ink,
    Paper,
    numbered_heading,
    wrapped,
)
from anakinra_desktop.drawing.skin_map import to_figure, view_of
from anakinra_desktop.drawing.spot_words import spot_words
from anakinra_desktop.drawing.tongue import speaking, tongue

DOSES_A_CARD = 3
"""More doses than these go on with another card."""
SYRINGES_A_CARD = 4
"""More syringes than these too, unless one dose takes them."""
_EDGE, _ABOVE = 90.0, 72.0
_TEXT, _SMALL = 30.0, 27.0
_LINE = _TEXT * LINE_HEIGHT
_SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58)
"""A card with much on it is drawn smaller, step by step, before anything would be cut."""
_ROW_LEAST, _ROW_MOST = 74.0, 104.0


class HandoverPaper:
    """Cards of half a sheet; on a larger paper with marks to cut along. Needs a QGuiApplication."""

    def __init__(
        self, facts: HandoverFacts, numbers: Medication, paper: Paper = A5, language: str | None = None
    ) -> None:
        load_fonts()
        self.paper = paper
        self.language = language
        parts = list(_shared_out(facts.doses)) or [()]
        with speaking(language):
            labels = [_card_words(number, len(parts)) for number in range(1, len(parts) + 1)]
            self._cards = [
                _fitting_card(_of_doses(facts, part), numbers, part, label)
                for part, label in zip(parts, labels, strict=True)
            ]

    @property
    def count(self) -> int:
        """How many cards there are, one a sheet."""
        return len(self._cards)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one card, counted from 0, in tenths of a millimetre from the painter's corner."""
        card = self._cards[page]
        with speaking(self.language):
            painter.save()
            if self.paper is not A5:
                painter.translate((self.paper.width - A5.width) / 2, 100)
                _paint_cut_marks(painter)
            painter.translate(card.offset)
            painter.scale(card.scale, card.scale)
            card.paint(Ink(painter))
            painter.restore()


def _shared_out(doses: Sequence[HandoverDose]) -> Iterator[Sequence[HandoverDose]]:
    """The doses card by card: those of one prescription together, as many as find room."""
    for _, group in groupby(doses, key=lambda each: each.ordered):
        same = tuple(group)
        count = min(DOSES_A_CARD, max(1, SYRINGES_A_CARD // max(len(each.places) for each in same)))
        yield from (same[at : at + count] for at in range(0, len(same), count))


def _of_doses(facts: HandoverFacts, doses: Sequence[HandoverDose]) -> HandoverFacts:
    """The facts with the prescription that asks for these doses, which may be one to come, and with them alone."""
    ordered = doses[0].ordered if doses else None
    paper = facts.paper if ordered is None else replace(facts.paper, prescription=ordered)
    return replace(facts, paper=paper, doses=tuple(doses))


def _card_words(number: int, cards: int) -> str:
    if cards == 1:
        return ""
    return tongue().translate("Papers", "Card {number} of {cards}").format(number=number, cards=cards)


def _fitting_card(facts: HandoverFacts, numbers: Medication, doses: Sequence[HandoverDose], label: str) -> _Card:
    """The card in the largest scale in which all of it finds room."""
    cards = (_Card(facts, numbers, doses, label, scale) for scale in _SCALES)
    return next((card for card in cards if card.fits()), _Card(facts, numbers, doses, label, _SCALES[-1]))


@dataclass(frozen=True, slots=True)
class _Syringe:
    """One syringe of a dose: its place, and which it is of how many."""

    dose: HandoverDose
    place: Place | None
    number: int
    count: int


class _Card:
    """One card, laid out for a scale: the smaller it is drawn, the more room it has in its own units."""

    def __init__(
        self, facts: HandoverFacts, numbers: Medication, doses: Sequence[HandoverDose], label: str, scale: float
    ) -> None:
        self.scale = scale
        self._facts = facts
        self._numbers = numbers
        self._syringes = [
            _Syringe(each, place, number, len(each.places))
            for each in doses
            for number, place in enumerate(each.places, start=1)
        ]
        self._label = label
        self._width = (A5.width - 2 * _EDGE) / scale
        self._height = (A5.height - 2 * self.offset.y()) / scale

    @property
    def offset(self) -> QPointF:
        """How far a smaller card is moved, so that its margins stay as wide as a printer needs them."""
        return QPointF(_EDGE, _ABOVE) * (1 - self.scale)

    def fits(self) -> bool:
        """Whether all of it finds room."""
        nowhere = QPicture()
        painter = QPainter(nowhere)
        bottom = self.paint(Ink(painter))
        painter.end()
        return bottom <= self._height - 88

    def paint(self, ink: Ink) -> float:
        """Paint the card; returns where it would end with rows of the least height."""
        say = tongue()
        self._paint_head(ink)
        y = self._paint_dose(ink, 236) + 22
        top = numbered_heading(ink, _EDGE, y, 1, say.translate("Papers", "Where"), self._width)
        y = self._paint_places(ink, top) + 14
        half = self._width * 0.5
        top = numbered_heading(ink, _EDGE, y, 2, say.translate("Papers", "How"), half - 30)
        below = self._paint_how(ink, top, half - 30)
        top = numbered_heading(ink, _EDGE + half, y, 3, say.translate("Papers", "Call"), half)
        below = max(below, self._paint_calls(ink, _EDGE + half, top, half)) + 14
        title = say.translate("Papers", "Write it down, and hand the card back")
        top = numbered_heading(ink, _EDGE, below, 4, title, self._width)
        self._paint_record(ink, top)
        printed = say.translate("Papers", "Printed {moment}. Later changes are not on this card.")
        words = printed.format(moment=wording.moment(self._facts.paper.printed_at))
        ink.fit(_EDGE, self._height - 76, words, 24, 500, self._width - 230, FAINT)
        ink.text(_EDGE + self._width, self._height - 76, self._label, 24, 700, FAINT, "right")
        return top + 36 + _ROW_LEAST * max(1, len(self._syringes))

    # ---- the parts from top to bottom

    def _paint_head(self, ink: Ink) -> None:
        person, facts = self._facts.paper.person, self._facts
        box = QRectF(_EDGE, 72, 138, 138)
        ink.frame(box, 4.4, 26)
        initials = "".join(word[0] for word in person.name.split()[:2]).upper()
        ink.text(box.center().x(), box.center().y() - 54 * LINE_HEIGHT / 2, initials, 54, 800, side="centre")
        x, width = box.right() + 34, self._width - 172
        age = person.age_years(facts.paper.today) if facts.paper.with_born else None
        name = person.name
        if age is not None:
            name = tongue().translate("Papers", "{name}, %n years", "", age).format(name=person.name)
        ink.fit(x, 64, name, 56, 800, width)
        period = wording.period(facts.first, facts.last)
        words = tongue().translate("Papers", "Hand-over card, {days}").format(days=period)
        if facts.for_whom:
            words = tongue().translate("Papers", "Hand-over card for {name}, {days}")
            words = words.format(name=facts.for_whom, days=period)
        ink.paragraph(x, 144, words, 29, width, weight=600, colour=GREY, lines_max=2)

    def _paint_dose(self, ink: Ink, y: float) -> float:
        """The framed box with the dose; returns where it ends."""
        ordered = self._facts.paper.prescription
        amounts = syringe_amounts(ordered.amount_mg) if ordered is not None else ()
        one = len(amounts) <= 1
        pitch = min(150.0, 560.0 / max(1, len(amounts)))
        left = 300 if one else 60 + pitch * len(amounts)
        x, width = _EDGE + left, self._width - left - 30
        titles, lines = handover_words.dose_words(self._facts)
        heads = [line for title in titles for line in wrapped(title, 40, 800, width, 3)]
        broken = [(wrapped(words, _TEXT, 500, width), colour) for words, colour in lines]
        height = 24 + len(heads) * 54 + sum(len(part) * _LINE + 8 for part, _ in broken) + 18
        height = max(height, 290)
        ink.frame(QRectF(_EDGE, y, self._width, height), 3.4, 20)
        content = self._numbers.number("syringe_content")
        for number, amount in enumerate(amounts):
            share, words = min(1.0, amount / content), wording.amount(amount)
            if one:
                _paint_syringe(ink, QRectF(_EDGE + 30, y + 20, 110, height - 40), share)
                ink.text(_EDGE + 156, y + height / 2 - 34 * LINE_HEIGHT / 2, words, 34, 800)
                continue
            middle = _EDGE + 30 + pitch * (number + 0.5)
            size = min(1.0, pitch / 120)
            ink.painter.save()
            ink.painter.translate(middle, y + 20)
            ink.painter.scale(size, 1.0)
            _paint_syringe(ink, QRectF(-55, 0, 110, height - 96), share)
            ink.painter.restore()
            ink.text(middle, y + height - 66, words, max(18.0, 34 * size), 800, side="centre")
        at = y + 20
        for line in heads:
            ink.text(x, at, line, 40, 800)
            at += 54
        for part, colour in broken:
            for line in part:
                ink.text(x, at, line, _TEXT, 500, colour)
                at += _LINE
            at += 8
        return y + height

    def _paint_places(self, ink: Ink, y: float) -> float:
        """Two small figures with the numbers of the doses, the places in words beside; returns where it ends."""
        height = 400.0
        width = height / 1.03 * 2 * HALF_WIDTH * 0.8
        for number, view in enumerate((View.FRONT, View.BACK)):
            self._paint_figure(ink, view, QRectF(_EDGE + number * width, y - 8, width, height))
        x = _EDGE + 2 * width + 40
        room, at = _EDGE + self._width - x, y
        dates = [each.dose.slot.schedule_date for each in self._syringes if each.number == 1]
        several = len(set(dates)) < len(dates)
        for number, each in enumerate(self._syringes, start=1):
            slot = each.dose.slot
            day = wording.capital(wording.weekday(slot.schedule_date))
            if several:
                day = f"{day} {wording.clock(slot.due_wall)}"
            if each.count > 1:
                day = (
                    tongue()
                    .translate("Papers", "{day}, syringe {number} of {count}")
                    .format(day=day, number=each.number, count=each.count)
                )
            place = place_words.place_name(each.place) if each.place else tongue().translate("Papers", "see the app")
            ink.painter.setPen(Qt.PenStyle.NoPen)
            ink.painter.setBrush(QColor(BLACK))
            ink.painter.drawEllipse(QPointF(x + 20, at + 22), 20, 20)
            ink.text(x + 20, at + 22 - 25 * LINE_HEIGHT / 2, str(number), 25, 800, "#FFFFFF", "centre")
            words = tongue().translate("Papers", "{day}: {place}").format(day=day, place=place[:1].lower() + place[1:])
            at += ink.paragraph(x + 56, at, words, 32, room - 56, weight=700, lines_max=2)
            at += ink.paragraph(x + 56, at, self._way_to(each.place), _SMALL, room - 56, colour=GREY, lines_max=2) + 8
        own = handover_words.sides_words(self._facts)
        at += 4 + ink.paragraph(x, at + 4, own, _SMALL, room, weight=600)
        return max(y + height - 10, at)

    def _way_to(self, place: Place | None) -> str:
        if place is None or place.x_cm is None or place.y_cm is None or self._facts.body is None:
            return ""
        at = FreePlace(ZoneId(place.zone), place.x_cm, place.y_cm)
        words = spot_words(
            directions_to(self._facts.body, at), handover_words.first_name(self._facts), self._facts.lengths
        )
        return wording.capital(words)

    def _paint_figure(self, ink: Ink, view: View, box: QRectF) -> None:
        body = self._facts.body
        if body is None:
            return
        scale = (box.height() - 44) / 1.03
        to_page = QTransform(scale, 0, 0, scale, box.center().x(), box.top() + 8)
        painter = ink.painter
        painter.setPen(QPen(QColor("#6E6E6E"), 2.4))
        painter.setBrush(QColor("#F2F2F2"))
        painter.drawPath(to_page.map(figure_path(body.shape, view)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#9A9A9A"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(to_page.map(figure_lines(body.shape, view)))
        for number, each in enumerate(self._syringes, start=1):
            place = each.place
            if place is None or place.x_cm is None or place.y_cm is None:
                continue
            zone = ZoneId(place.zone)
            if view_of(zone) is not view:
                continue
            point = to_figure(body, zone, place.x_cm, place.y_cm)
            middle = to_page.map(QPointF(point.x, point.y))
            painter.setPen(QPen(QColor("#FFFFFF"), 3))
            painter.setBrush(QColor(BLACK))
            painter.drawEllipse(middle, 19, 19)
            ink.text(middle.x(), middle.y() - 24 * LINE_HEIGHT / 2, str(number), 24, 800, "#FFFFFF", "centre")
        sides = ("R", "L") if view is View.FRONT else ("L", "R")
        at = box.bottom() - 36
        for side, x in zip(sides, (box.left() + box.width() * 0.2, box.right() - box.width() * 0.2), strict=True):
            ink.text(x, at, place_words.side_letter(side), 29, 800, side="centre")
        words = (
            tongue().translate("Report", "front", "the front of the body")
            if view is View.FRONT
            else tongue().translate("Report", "back", "the back of the body")
        )
        ink.text(box.center().x(), at, words, 25, 600, GREY, "centre")

    def _paint_how(self, ink: Ink, y: float, width: float) -> float:
        first, *rest = handover_words.steps(self._numbers)
        y += ink.paragraph(_EDGE, y, first, _TEXT, width, weight=800) + 8
        for words in rest:
            ink.text(_EDGE, y, "•", _TEXT, 700)
            y += ink.paragraph(_EDGE + 26, y, words, 28, width - 26) + 5
        return y

    def _paint_calls(self, ink: Ink, x: float, y: float, width: float) -> float:
        for number, words in handover_words.calls(self._facts):
            ink.fit(x, y, number, 38, 800, width)
            y += 50
            y += ink.paragraph(x, y, words, _SMALL, width, colour=GREY) + 8
            ink.rule(x, y, width, 2.0, HAIRLINE)
            y += 10
        words = tongue().translate("Papers", "Who handed over:")
        end = ink.text(x, y + 14, words, _SMALL, 500, GREY)
        ink.rule(x + end + 14, y + 48, width - end - 14, 2.0, GREY)
        return y + 56

    def _paint_record(self, ink: Ink, y: float) -> None:
        say = tongue()
        titles = (
            (0.0, say.translate("Papers", "Day")),
            (0.24, say.translate("Papers", "Time")),
            (0.38, say.translate("Papers", "Place")),
            (0.56, say.translate("Papers", "All of it?")),
            (0.72, say.translate("Papers", "Lot")),
            (0.87, say.translate("Papers", "Initials")),
        )
        for share, words in titles:
            ink.fit(_EDGE + share * self._width, y - 4, words, 25, 600, 0.16 * self._width, GREY)
        ink.rule(_EDGE, y + 36, self._width, 2.6, BLACK)
        y += 36
        pitch = min(_ROW_MOST, (self._height - 88 - y) / max(1, len(self._syringes)))
        for each in self._syringes:
            words = wording.short_weekday_date(each.dose.slot.schedule_date)
            if each.count > 1:
                words = (
                    tongue()
                    .translate("Papers", "{day}, {number} of {count}")
                    .format(day=words, number=each.number, count=each.count)
                )
            ink.fit(_EDGE, y + pitch / 2 - _TEXT * LINE_HEIGHT / 2, words, _TEXT, 700, 0.23 * self._width)
            y += pitch
            ink.rule(_EDGE, y, self._width, 1.8, GREY)


def _paint_syringe(ink: Ink, box: QRectF, share: float) -> None:
    """A syringe, needle up, filled to what is given of it; a line marks where a part of it ends."""
    painter = ink.painter
    middle = box.center().x()
    body = QRectF(middle - 34, box.top() + box.height() * 0.3, 68, box.height() * 0.46)
    painter.setPen(QPen(QColor(BLACK), 4.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(middle, box.top()), QPointF(middle, box.top() + box.height() * 0.2))
    painter.drawRect(QRectF(middle - 13, box.top() + box.height() * 0.2, 26, box.height() * 0.1))
    level = body.top() + 6 + (body.height() - 12) * share
    painter.fillRect(
        QRectF(body.left() + 4, body.top() + 4, body.width() - 8, level - body.top() - 4), QColor("#D5D5D5")
    )
    painter.fillRect(QRectF(body.left() + 4, level - 4, body.width() - 8, 20), QColor(BLACK))
    painter.drawRoundedRect(body, 10, 10)
    for tick in range(1, 10):
        at = body.top() + 6 + (body.height() - 12) * tick / 10
        ink.rule(body.right() - (24 if tick == 5 else 16), at, 24 if tick == 5 else 16, 2.4, BLACK)
    painter.setPen(QPen(QColor(BLACK), 4.4))
    painter.drawLine(QPointF(body.left() - 22, body.bottom() + 8), QPointF(body.right() + 22, body.bottom() + 8))
    painter.drawRect(QRectF(middle - 13, body.bottom() + 10, 26, box.bottom() - body.bottom() - 18))
    painter.drawLine(QPointF(middle - 36, box.bottom() - 4), QPointF(middle + 36, box.bottom() - 4))


def _paint_cut_marks(painter: QPainter) -> None:
    """Corners to cut along, outside the card."""
    painter.setPen(QPen(QColor(BLACK), 2.0))
    for x, outwards in ((0.0, -1), (A5.width, 1)):
        for y, beyond in ((0.0, -1), (A5.height, 1)):
            painter.drawLine(QPointF(x + outwards * 14, y), QPointF(x + outwards * 64, y))
            painter.drawLine(QPointF(x, y + beyond * 14), QPointF(x, y + beyond * 64))
