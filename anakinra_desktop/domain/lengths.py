"""In which measure a person reads lengths on the skin; they are always kept in cm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

CM_PER_INCH = 2.54
INCHES_PER_FOOT = 12
FINGERS_A_HAND = 4
"""A hand is as wide as its four fingers side by side, without the thumb."""


class LengthUnit(StrEnum):
    """What a person chose to read lengths in."""

    CM = "cm"
    INCHES = "inches"
    HANDS = "hands"
    """Widths of hands and fingers first, the number beside them."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """How lengths are told: whether numbers are inches, and whether widths of a hand come before numbers."""

    inches: bool = False
    hands_first: bool = False

    @classmethod
    def of(cls, unit: LengthUnit | None, *, imperial: bool = False) -> Lengths:
        """As chosen; where nothing says cm or inches, `imperial` decides: whether the computer measures in inches."""
        if unit is LengthUnit.HANDS:
            return cls(inches=imperial, hands_first=True)
        return cls(inches=imperial if unit is None else unit is LengthUnit.INCHES)

    def told(self, length_cm: float) -> float:
        """The number by which a length is told."""
        return length_cm / CM_PER_INCH if self.inches else length_cm

    def in_cm(self, number: float) -> float:
        """The length in cm that somebody means who reads lengths like this and types that number."""
        return round(number * CM_PER_INCH, 2) if self.inches else number


IN_CM: Final = Lengths()
"""As everything is kept."""

_FEET_AND_INCHES: Final = re.compile(
    r"""([0-9]{1,2})\s*(?:['’‘′´`]|ft\.?|feet|foot|pies?)
    (?:\s*(?:and|y)?\s*([0-9]{1,2}(?:[.,][0-9]+)?)\s*(?:["”“″]|['’‘′´`]{2}|in\.?|inch(?:es)?|pulg\.?|pulgadas?)?)?""",
    re.VERBOSE | re.IGNORECASE,
)


def feet_in_cm(text: str) -> float | None:
    """The height in cm, to the mm, that is typed in feet and inches, such as 5'6" or "5 ft 6" or "6 feet".

    None for anything else: a plain number too, and 12 inches or more beside the feet.
    """
    found = _FEET_AND_INCHES.fullmatch(text.strip())
    if found is None:
        return None
    inches = float((found[2] or "0").replace(",", "."))
    if inches >= INCHES_PER_FOOT:
        return None
    return round((int(found[1]) * INCHES_PER_FOOT + inches) * CM_PER_INCH, 1)


def length_unit(kept: str | None) -> LengthUnit | None:
    """The unit kept under that name; None where none was chosen, or one that this version does not know."""
    return LengthUnit(kept) if kept in list(LengthUnit) else None
