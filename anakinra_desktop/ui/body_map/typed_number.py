"""The number of a spot as it is typed, digit by digit, by fingers that may be slow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

SECOND_DIGIT_MS: Final = 3000
"""For so long a second digit still joins the first one."""
_DIGITS = 2
"""No zone has a hundred spots."""


class TypedNumber(QObject):
    """Collects digits, after the letter of a side where one is typed.

    The number so far counts at once; it is over when no digit comes any more.
    """

    over = Signal()
    """No further digit joins what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letter = self._digits = ""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SECOND_DIGIT_MS)
        self._waiting.timeout.connect(self.end)

    @property
    def letter(self) -> str:
        """The letter of the side that was typed before the digits, if one was."""
        return self._letter

    @property
    def digits(self) -> str:
        """What was typed so far; "" once it is over."""
        return self._digits

    def begin(self, letter: str) -> None:
        """A letter that the digits are to follow."""
        self._letter, self._digits = letter, ""
        self._waiting.start()

    def type(self, digit: str) -> str:
        """One more digit; the number it makes with the one before, or begins."""
        longer = self._digits + digit
        self._digits = longer if len(longer) <= _DIGITS else digit
        self._waiting.start()
        return self._digits.lstrip("0")

    def end(self) -> None:
        """Forget what was typed."""
        if self._letter or self._digits:
            self._letter = self._digits = ""
            self._waiting.stop()
            self.over.emit()
