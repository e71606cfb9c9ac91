"""What the papers beside the report share: their head and foot, sections, tables and lines to write on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from anakinra_desktop.domain.papers import PaperFacts
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.drawing.fonts import load_fonts
from anakinra_desktop.drawing.ink import BLACK, GREY, HAIRLINE, LINE_HEIGHT, Ink, Paper, numbered_heading, wrapped
from anakinra_desktop.drawing.page_flow import Block, Paint, share_out
from anakinra_desktop.drawing.report_parts import EDGE, paint_page_number, paint_promise
from anakinra_desktop.drawing.tongue import speaking, tongue

TEXT = 33.0
SUPPORT = 29.0
_LINE = TEXT * LINE_HEIGHT
_CELL_PAD = 20.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading and its share of the width."""

    title: str
    share: float
    weight: int = 500


class FlowingPaper:
    """A paper of as many pages as it needs; each kind says its title and its blocks. Needs a QGuiApplication."""

    def __init__(self, facts: PaperFacts, paper: Paper, language: str | None = None) -> None:
        load_fonts()
        self.facts = facts
        self.paper = paper
        self.language = language
        self.left = EDGE
        self.width = paper.width - 2 * EDGE
        self._number = 0
        with speaking(language):
            top = 270.0 if paper.width > 1600 else 200.0
            self._pages = share_out(self.blocks(), top, paper.height - 190)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page, counted from 0, in tenths of a millimetre from the painter's corner."""
        with speaking(self.language):
            painter.save()
            ink = Ink(painter)
            ink.fit(self.left, 96, self.title(), 62, 800, self.width)
            ink.fit(self.left, 182, self.subtitle(), 32, 600, self.width, GREY)
            for y, paint in self._pages[page]:
                paint(ink, y)
            foot = self.paper.height - 150
            ink.rule(self.left, foot, self.width, 2.2)
            ink.fit(self.left, foot + 12, self.advice(), 27, 600, self.width)
            paint_promise(ink, self.left, foot + 52, self.width - 260)
            paint_page_number(ink, self.left + self.width, foot + 52, page + 1, self.count)
            painter.restore()

    # ---- what each paper says

    def title(self) -> str:
        """The title of every page. Overridden by each paper."""
        raise NotImplementedError

    def blocks(self) -> Iterable[Block]:
        """The content, laid out. Overridden by each paper."""
        raise NotImplementedError

    def advice(self) -> str:
        """The line at the foot of every page. Overridden by each paper."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """Whose paper it is and when it was printed."""
        facts = self.facts
        printed = tongue().translate("Papers", "printed {date}").format(date=wording.full_date(facts.printed_at.date()))
        return "  ·  ".join(filter(None, (facts.person.name, born_words(facts), printed)))

    # ---- parts

    def heading(self, words: str) -> Block:
        """The numbered heading of a section."""
        self._number += 1
        number = self._number

        def paint(ink: Ink, y: float) -> None:
            numbered_heading(ink, self.left, y + 16, number, words, self.width)

        return Block(92, paint, keep=True)

    def lines(
        self,
        words: str,
        *,
        size: float = TEXT,
        weight: int = 500,
        colour: str = BLACK,
        gap: float = 8,
    ) -> Block:
        """Wrapped text."""
        broken = wrapped(words, size, weight, self.width)

        def paint(ink: Ink, y: float) -> None:
            for number, line in enumerate(broken):
                ink.text(self.left, y + number * size * LINE_HEIGHT, line, size, weight, colour)

        return Block(len(broken) * size * LINE_HEIGHT + gap, paint)

    def fact(self, name: str, words: str, *, name_width: float = 420) -> Block:
        """A name, and what there is to say of it beside it."""
        broken = wrapped(words, TEXT, 600, self.width - name_width)
        names = wrapped(name, TEXT, 500, name_width - 20)

        def paint(ink: Ink, y: float) -> None:
            for number, line in enumerate(names):
                ink.text(self.left, y + number * _LINE, line, TEXT, 500, GREY)
            for number, line in enumerate(broken):
                ink.text(self.left + name_width, y + number * _LINE, line, TEXT, 600)

        return Block(max(1, len(broken), len(names)) * _LINE + 10, paint)

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]], *, blank: int = 0) -> Iterable[Block]:
        """A table, its cells wrapped, with `blank` rows at the end to write in."""
        offsets, x = [], self.left
        for column in columns:
            offsets.append(x)
            x += column.share * self.width

        def head(ink: Ink, y: float) -> None:
            for column, at in zip(columns, offsets, strict=True):
                ink.fit(at, y, column.title, SUPPORT, 700, column.share * self.width - 16, GREY)
            ink.rule(self.left, y + 48, self.width, 2.8, BLACK)

        yield Block(54, head, keep=True)
        for row in rows:
            yield self._row(columns, offsets, row)
        for _ in range(blank):
            yield Block(74, self._rule_below(74))

    def _row(self, columns: Sequence[Column], offsets: Sequence[float], row: Sequence[str]) -> Block:
        cells = [
            wrapped(words, TEXT, column.weight, column.share * self.width - 18)
            for column, words in zip(columns, row, strict=True)
        ]
        height = max(1, *(len(cell) for cell in cells)) * _LINE + _CELL_PAD

        def paint(ink: Ink, y: float) -> None:
            for column, at, cell in zip(columns, offsets, cells, strict=True):
                for number, line in enumerate(cell):
                    ink.text(at, y + _CELL_PAD / 2 + number * _LINE, line, TEXT, column.weight)
            ink.rule(self.left, y + height, self.width, 1.8, HAIRLINE)

        return Block(height, paint)

    def _rule_below(self, height: float) -> Paint:
        def paint(ink: Ink, y: float) -> None:
            ink.rule(self.left, y + height, self.width, 1.8, HAIRLINE)

        return paint

    def writing_lines(self, captions: Iterable[str]) -> Iterable[Block]:
        """A line to write on for each caption."""
        for caption in captions:
            yield Block(96, self._writing_line(caption))

    def _writing_line(self, caption: str) -> Callable[[Ink, float], None]:
        def paint(ink: Ink, y: float) -> None:
            end = ink.fit(self.left, y + 34, caption, TEXT, 500, self.width * 0.5, GREY)
            begin = end + 20 if caption else 0.0
            ink.rule(self.left + begin, y + 80, self.width - begin, 2.0, GREY)

        return paint

    def left_out(self) -> Iterable[Block]:
        """How many private items the paper does not show, if any."""
        if self.facts.health.left_out:
            yield self.lines(visit_words.left_out_words(self.facts.health.left_out), weight=600, colour=GREY)


def born_words(facts: PaperFacts) -> str:
    """ "born 12 April 1965"; "" where it is not known or left out."""
    if facts.person.born is None or not facts.with_born:
        return ""
    return tongue().translate("Papers", "born {date}").format(date=wording.full_date(facts.person.born))
