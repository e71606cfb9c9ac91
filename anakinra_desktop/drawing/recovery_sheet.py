"""The sheet with the recovery code of an encrypted record, to be put where papers are safe."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.fonts import load_fonts
from anakinra_desktop.drawing.ink import A4, GREY, Ink, Paper
from anakinra_desktop.drawing.tongue import tongue

_MARGIN = 220.0
_CODE_LINE_GROUPS = 4


class RecoverySheet:
    """One page; it names nobody and no medicine. Needs a QGuiApplication for its fonts."""

    count = 1

    def __init__(self, code: str, made_on: date, paper: Paper = A4) -> None:
        load_fonts()
        self.paper = paper
        self._code = code
        self._made_on = made_on

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint the page, in tenths of a millimetre from the painter's corner. Raises IndexError for a second one."""
        if page:
            raise IndexError(page)
        ink, width, y = Ink(painter), self.paper.width - 2 * _MARGIN, _MARGIN
        ink.text(_MARGIN, y, tongue().translate("RecoverySheet", "Recovery code"), 84, 800)
        y += 150
        y += ink.paragraph(
            _MARGIN,
            y,
            tongue().translate(
                "RecoverySheet", "It opens a record of Anakinra Desktop when its passphrase is forgotten."
            ),
            46,
            width,
        )
        y += 60
        groups = self._code.split("-")
        lines = [groups[begin : begin + _CODE_LINE_GROUPS] for begin in range(0, len(groups), _CODE_LINE_GROUPS)]
        ink.frame(QRectF(_MARGIN, y, width, 110 + 150 * len(lines)), 4.0, 24.0)
        for number, line in enumerate(lines):
            ink.text(self.paper.width / 2, y + 60 + 150 * number, " - ".join(line), 104, 700, side="centre")
        y += 110 + 150 * len(lines) + 70
        for words in self._advice():
            y += ink.paragraph(_MARGIN, y, words, 42, width, colour=GREY) + 30

    def _advice(self) -> tuple[str, ...]:
        made = tongue().translate("RecoverySheet", "Made on {day}. A newer code takes its place.")
        return (
            tongue().translate(
                "RecoverySheet", "Type it in place of the passphrase. Small letters and blanks do not matter."
            ),
            tongue().translate(
                "RecoverySheet",
                "Whoever has this sheet and the computer can read the record. Keep it with your papers, not beside the "
                "computer, and do not take a picture of it.",
            ),
            made.format(day=wording.full_date(self._made_on)),
        )
