"""Words on the screen: plain text in one of a few roles, wrapped, never cut."""

from __future__ import annotations

import re
from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from anakinra_desktop.ui.shared.theme import look

TextRole = Literal[
    "display", "wizard", "stop", "h1", "h2", "h3", "body", "strong", "label", "support", "small", "number"
]

# Size in px at 100 %, weight, colour token.
_ROLES: Final[dict[TextRole, tuple[int, int, str]]] = {
    "display": (46, 800, "ink"),
    "wizard": (42, 800, "ink"),
    "stop": (36, 800, "danger"),
    "h1": (28, 800, "ink"),
    "h2": (20, 800, "ink"),
    "h3": (18, 800, "ink"),
    "body": (17, 500, "ink"),
    "strong": (17, 700, "ink"),
    "label": (17, 700, "ink2"),
    "support": (15, 600, "ink2"),
    "small": (14, 600, "ink3"),
    "number": (38, 800, "ink"),
}
_LONG_WORD: Final = re.compile(r"\S{25,}")
_BEFORE_UNIT: Final = re.compile(r"(?<=[0-9]) (?=(?:cm|mg|ml|h|min|%|°[CF])(?![A-Za-z]))")
"""A number stays with its unit."""
_TOGETHER_MAX: Final = 18
"""Letters that the last two words may have together to be kept on one line."""


class Text(QLabel):
    """A plain text label. What people typed can be handed in as it is: nothing in it is ever read as markup.

    It takes the width of its text where there is room and wraps where there is not. Change `size`, `weight` or
    `color` (a token's name) only where the role's own does not fit.
    """

    _color = "ink"  # asked for while Qt still builds the label

    def __init__(
        self,
        text: str = "",
        role: TextRole = "body",
        *,
        color: str | None = None,
        size: int | None = None,
        weight: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        own_size, own_weight, own_color = _ROLES[role]
        self._role = role
        self._size = size or own_size
        self._weight = weight or own_weight
        self._color = color or own_color
        self._plain = self._loose = ""
        self._given_width = 0
        self._least_width = 0
        """The width of the longest word; 0 until it is asked for."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        look().changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """The words as they were given."""
        return self._plain

    def setText(self, text: str) -> None:
        """Show these words. A word too long for any line gets places where it may break."""
        self._plain = text
        broken = _LONG_WORD.sub(lambda word: "\u200b".join(word.group()), text)
        self._loose = _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", broken)
        self._least_width = 0
        self._lay_words()
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_color(self, token: str) -> None:
        """Write in another token's colour from now on."""
        self._color = token
        self._restyle()

    def set_size(self, size: int, weight: int | None = None) -> None:
        """Write in another size (px at 100 %) and weight from now on."""
        self._size = size
        self._weight = weight or self._weight
        self._restyle()

    def focus_as_heading(self) -> None:
        """Give a page's heading the focus, so that a screen reader reads it; the Tab key goes on from here."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def ring_wanted(self) -> bool:
        """Headings are read out, not pressed: a ring would promise a press."""
        return False

    def sizeHint(self) -> QSize:
        metrics = look().metrics(self._size, self._weight)
        lines = super().text().split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2
        # Layouts keep a label to its hint, which knows no width; so the hint's height follows the width it was given.
        return QSize(width, self.heightForWidth(self._given_width or width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._given_width:
            self._given_width = event.size().width()
            self._lay_words()
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        metrics = look().metrics(self._size, self._weight)
        if not self._least_width:
            self._least_width = _widest_word(metrics, self._loose) + 2
        return QSize(self._least_width, metrics.lineSpacing())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Put into another window, Qt gives a widget back the colours it had when the stylesheet first met it.
        self._recolour()

    def _lay_words(self) -> None:
        """Keep the last words together where the width allows it."""
        together = _last_words_together(self._loose)
        metrics = look().metrics(self._size, self._weight)
        fits = not self._given_width or _widest_word(metrics, together) <= self._given_width
        wanted = together if fits else self._loose
        if wanted != super().text():
            super().setText(wanted)

    def _restyle(self) -> None:
        self.setFont(look().font(self._size, self._weight))
        self._least_width = 0
        self._lay_words()
        self._recolour()
        self.updateGeometry()

    def _recolour(self) -> None:
        palette, colour = self.palette(), look().color(self._color)
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


def _widest_word(metrics: QFontMetrics, text: str) -> int:
    return max(metrics.horizontalAdvance(word) for word in re.split(r"[ \n\t\u200b]+", text))


def _last_words_together(text: str) -> str:
    """No short word stands alone on the last line of a paragraph: a number stays with what it counts."""

    def joined(line: str) -> str:
        words = line.split(" ")
        short = len(words) > 2 and len(words[-1]) > 0 and len(words[-2]) + 1 + len(words[-1]) <= _TOGETHER_MAX
        return " ".join(words[:-2]) + f" {words[-2]}\N{NO-BREAK SPACE}{words[-1]}" if short else line

    return "\n".join(joined(line) for line in text.split("\n"))


def plain_tip(words: str) -> str:
    """Words for a tool tip, which Qt would otherwise read as markup when they look like it."""
    from html import escape

    return f"<span>{escape(words)}</span>" if "<" in words else words
