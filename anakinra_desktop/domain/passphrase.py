"""The words that open an encrypted record: a passphrase the person chooses, and a recovery code on paper."""

from __future__ import annotations

import unicodedata

from anakinra_desktop.domain.problem import FieldProblem

PASSPHRASE_LENGTH_MIN = 10
"""Ours: three short words pass, and sore hands can type them every evening. No mixture of kinds is asked for."""
PASSPHRASE_LENGTH_MAX = 256
RECOVERY_BYTES = 20
"""160 random bits: nobody guesses them."""

_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are read as other signs."""
_GROUP = 4
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


class NotAPassphrase(FieldProblem):
    """Something about a passphrase or a recovery code cannot be so.

    The fields are `before` for what opens the record now, `new` and `again` for what shall open it.
    """


class WrongPassphrase(NotAPassphrase):
    """It does not open this record."""

    def __init__(self, *, is_recovery_code: bool = False) -> None:
        if is_recovery_code:
            super().__init__("before", "This is not the recovery code of this record.")
        else:
            super().__init__("before", "This is not the passphrase of this record.")


def as_typed(passphrase: str) -> str:
    """A passphrase as it is used: whatever keyboard wrote its accents, and without blanks at its ends."""
    return unicodedata.normalize("NFC", passphrase).strip()


def checked_passphrase(passphrase: str, again: str) -> str:
    """A passphrase that may be chosen, typed twice alike. Raises NotAPassphrase."""
    chosen = as_typed(passphrase)
    if len(chosen) < PASSPHRASE_LENGTH_MIN:
        raise NotAPassphrase(
            "new",
            "A passphrase has at least {least} characters. Three or four words are easy to keep in mind.",
            least=PASSPHRASE_LENGTH_MIN,
        )
    if len(chosen) > PASSPHRASE_LENGTH_MAX:
        raise NotAPassphrase("new", "A passphrase has at most {most} characters.", most=PASSPHRASE_LENGTH_MAX)
    if as_typed(again) != chosen:
        raise NotAPassphrase("again", "The second one is not the same.")
    return chosen


def recovery_code(random: bytes) -> str:
    """The code for these random bytes, in groups of four: `7K2M-…`. Raises ValueError for another number of bytes."""
    if len(random) != RECOVERY_BYTES:
        raise ValueError(f"a recovery code is made of {RECOVERY_BYTES} bytes")
    number = int.from_bytes(random, "big")
    length = RECOVERY_BYTES * 8 // 5
    symbols = "".join(_SYMBOLS[number >> (5 * place) & 31] for place in reversed(range(length)))
    return "-".join(symbols[begin : begin + _GROUP] for begin in range(0, length, _GROUP))


def recovery_code_of(text: str) -> str:
    """The code that somebody copied from paper, in small letters, with blanks or with O for 0.

    Raises NotAPassphrase when it cannot be one.
    """
    symbols = "".join(character for character in text.upper() if character.isalnum()).translate(_READ_AS)
    length = RECOVERY_BYTES * 8 // 5
    if len(symbols) != length or not set(symbols) <= set(_SYMBOLS):
        raise NotAPassphrase(
            "before",
            "A recovery code has {groups} groups of {length} letters and digits.",
            groups=length // _GROUP,
            length=_GROUP,
        )
    return "-".join(symbols[begin : begin + _GROUP] for begin in range(0, length, _GROUP))
