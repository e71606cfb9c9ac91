"""The wallet card: two sides of a bank card, side by side, to be cut out and folded (OTHER-7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from anakinra_desktop.domain.papers import PaperFacts
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.drawing.fonts import load_fonts, text_width
from anakinra_desktop.drawing.icons import paint_icon
from anakinra_desktop.drawing.ink import BLACK, FAINT, GREY, LINE_HEIGHT, Ink, Paper, wrapped
from anakinra_desktop.drawing.paper_parts import born_words
from anakinra_desktop.drawing.report_parts import EDGE, paint_promise
from anakinra_desktop.drawing.tongue import speaking, tongue

SIDE_WIDTH, SIDE_HEIGHT = 856.0, 540.0
"""One side in tenths of a millimetre: the size of a bank card."""
_PAD = 40.0
_NAME = 150.0
_COPIES_AT = (420.0, 1180.0)
_SIZES = (30.0, 27.0, 24.5, 22.0, 20.0)
"""What is on the card is set smaller, step by step, before anything is cut."""


class WalletPaper:
    """Two copies of the card on a sheet, with marks to cut along. Needs a QGuiApplication."""

    count = 1

    def __init__(self, facts: PaperFacts, paper: Paper, language: str | None = None) -> None:
        load_fonts()
        self.facts = facts
        self.paper = paper
        self.language = language

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint the sheet. Raises IndexError for a second one."""
        if page:
            raise IndexError(page)
        with speaking(self.language):
            painter.save()
            ink, say = Ink(painter), tongue()
            width = self.paper.width - 2 * EDGE
            ink.fit(EDGE, 96, say.translate("Papers", "Wallet card"), 62, 800, width)
            steps = say.translate(
                "Papers",
                "Cut along the broken line, fold in the middle. One for your wallet, one for somebody who helps you.",
            )
            ink.paragraph(EDGE, 186, steps, 32, width, weight=600, colour=GREY, lines_max=2)
            left = (self.paper.width - 2 * SIDE_WIDTH) / 2
            for top in _COPIES_AT:
                self._paint_card(ink, left, top)
            self._paint_ruler(ink, _COPIES_AT[-1] + SIDE_HEIGHT + 180)
            foot = self.paper.height - 150
            ink.rule(EDGE, foot, width, 2.2)
            printed = say.translate("Papers", "Printed {date}. Print a new one when something changes.")
            ink.fit(EDGE, foot + 12, printed.format(date=wording.full_date(self.facts.today)), 27, 600, width)
            paint_promise(ink, EDGE, foot + 52, width)
            painter.restore()

    def _paint_card(self, ink: Ink, left: float, top: float) -> None:
        painter = ink.painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(BLACK), 2.6)
        pen.setDashPattern([7, 5])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(left, top, 2 * SIDE_WIDTH, SIDE_HEIGHT), 32, 32)
        middle = left + SIDE_WIDTH
        painter.drawLine(QPointF(middle, top), QPointF(middle, top + SIDE_HEIGHT))
        paint_icon(painter, QRectF(left - 62, top + 40, 48, 48), "scissors", QColor(BLACK))
        ink.text(middle, top + SIDE_HEIGHT + 10, tongue().translate("Papers", "fold"), 26, 600, FAINT, "centre")
        self._paint_front(ink, left + _PAD, top + 30)
        self._paint_back(ink, middle + _PAD, top + 30)

    def _paint_front(self, ink: Ink, x: float, y: float) -> None:
        say, facts, width = tongue(), self.facts, SIDE_WIDTH - 2 * _PAD
        ink.fit(x, y, say.translate("Papers", "I use ANAKINRA (Kineret)"), 44, 800, width)
        what = say.translate("Papers", "An interleukin blocker, injected under the skin.")
        ink.fit(x, y + 62, what, 27, 600, width)
        rows = [
            (say.translate("Papers", "Name"), ", ".join(filter(None, (facts.person.name, born_words(facts))))),
            (say.translate("Papers", "Dose"), self._dose()),
            (say.translate("Papers", "Allergies"), self._allergies()),
        ]
        conditions = "; ".join(visit_words.condition_name(each.condition) for each in facts.health.conditions)
        if conditions:
            rows.append((say.translate("Papers", "Also"), conditions))
        if facts.health.left_out:
            rows.append(("", visit_words.left_out_words(facts.health.left_out)))
        bar = QRectF(x, y + SIDE_HEIGHT - 60 - 58, width, 58)
        _paint_rows(ink, rows, QRectF(x, y + 116, width, bar.top() - y - 126))
        ink.painter.fillRect(bar, QColor(BLACK))
        words = say.translate("Papers", "Fever or infection? Please call my doctor.")
        size = min(27.0, 27.0 * (width - 32) / text_width(words, 27, 800))
        ink.text(x + 16, bar.center().y() - size * LINE_HEIGHT / 2, words, size, 800, "#FFFFFF")

    def _paint_back(self, ink: Ink, x: float, y: float) -> None:
        say, facts, width = tongue(), self.facts, SIDE_WIDTH - 2 * _PAD
        ink.fit(x, y, say.translate("Papers", "Please ask my doctor before"), 38, 800, width)
        at = y + 54
        for words in (
            say.translate("Papers", "any vaccine (no live ones)"),
            say.translate("Papers", "surgery, dental surgery too"),
            say.translate("Papers", "a new medicine"),
        ):
            ink.fit(x + 6, at, f"•  {words}", 27, 600, width)
            at += 37
        at += 14
        for name, number in self._numbers():
            used = ink.text(x + width, at - 2, number, 29, 800, side="right")
            ink.fit(x, at, name, 26, 500, width - used - 20, GREY)
            at += 41
        medicines = [each.medicine.name for each in facts.health.medicines]
        if medicines:
            words = say.translate("Papers", "Also uses: {medicines}").format(medicines=", ".join(medicines))
            room = y + SIDE_HEIGHT - 60 - (at + 8)
            _paint_fitting(ink, words, QRectF(x, at + 8, width, room))

    def _dose(self) -> str:
        ordered = self.facts.prescription
        if ordered is None:
            return "–"
        return f"{wording.amount(ordered.amount_mg)}, {wording.schedule(ordered.every_days, ordered.times)}"

    def _allergies(self) -> str:
        names = [visit_words.allergy_name(each) for each in self.facts.health.allergies]
        return ", ".join(names) or tongue().translate("Papers", "none written down")

    def _numbers(self) -> list[tuple[str, str]]:
        person, phones, say = self.facts.person, self.facts.phones, tongue()
        rows = [
            (person.doctor_name or say.translate("Papers", "Doctor"), person.doctor_phone),
            (say.translate("Papers", "Pharmacy"), person.pharmacy_phone),
            (say.translate("Papers", "Poison control"), phones.poison),
        ]
        return [(name, number) for name, number in rows if number]

    def _paint_ruler(self, ink: Ink, y: float) -> None:
        """A line of known length, to see whether the sheet was printed in its true size."""
        left = (self.paper.width - 1000) / 2
        ink.rule(left, y, 1000, 3.0, BLACK)
        for tick in range(11):
            height = 22 if tick % 5 == 0 else 12
            ink.rule(left + tick * 100, y - height, height, 3.0, BLACK, upright=True)
        words = tongue().translate(
            "Papers", "This line is 10 cm long when the sheet is printed in its true size (100 %)."
        )
        ink.text(self.paper.width / 2, y + 14, words, 27, 600, GREY, "centre")


def _paint_rows(ink: Ink, rows: Sequence[tuple[str, str]], box: QRectF) -> None:
    """Names and values, in the largest size in which all of them fit."""
    width = box.width() - _NAME
    size = next((each for each in _SIZES if _spare(rows, each, box) >= 0), _SIZES[-1])
    gap = min(12.0, max(0.0, _spare(rows, size, box) / max(1, len(rows))))
    y, pitch = box.top(), size * LINE_HEIGHT
    for name, value in rows:
        room = int((box.bottom() - y + 1) / pitch)
        if room < 1:
            return
        ink.fit(box.left(), y, name, size, 500, _NAME - 10, GREY)
        y += max(pitch, ink.paragraph(box.left() + _NAME, y, value, size, width, weight=700, lines_max=room)) + gap


def _spare(rows: Sequence[tuple[str, str]], size: float, box: QRectF) -> float:
    lines = sum(max(1, len(wrapped(value, size, 700, box.width() - _NAME))) for _, value in rows)
    return box.height() - lines * size * LINE_HEIGHT


def _paint_fitting(ink: Ink, words: str, box: QRectF) -> None:
    """Text in the largest size in which it fits; what finds no room at all ends in an ellipsis."""
    fits = (each for each in _SIZES if len(wrapped(words, each, 700, box.width())) * each * LINE_HEIGHT <= box.height())
    size = next(fits, _SIZES[-1])
    room = int(box.height() / (size * LINE_HEIGHT))
    if room > 0:
        ink.paragraph(box.left(), box.top(), words, size, box.width(), weight=700, lines_max=room)
