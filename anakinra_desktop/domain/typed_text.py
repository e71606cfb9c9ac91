"""What people type: the characters that can be kept and shown."""

from __future__ import annotations

import unicodedata

_TURNS_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that make the text after them read the other way round, so that a name shows as another one."""


def on_one_line(text: str) -> str:
    """The text without line breaks and double spaces, trimmed."""
    return " ".join(text.split())


def trimmed(text: str) -> str:
    """The text without blanks at its ends, every line break written the same way."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def can_be_shown(text: str, on_several_lines: bool = False) -> bool:
    """Whether every character is one that can be kept and shown.

    Letters of all scripts, joined emoji and signs newer than this program are; control characters, halves of
    characters and marks that turn the direction of reading are not.
    """
    return all(
        (on_several_lines and character in "\n\t")
        or (unicodedata.category(character) not in ("Cc", "Cs") and character not in _TURNS_DIRECTION)
        for character in text
    )
