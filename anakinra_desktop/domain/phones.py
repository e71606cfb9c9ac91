"""Which country's numbers are shown in an emergency, where the person chose it, and numbers they typed themselves."""

from __future__ import annotations

from dataclasses import dataclass

from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.typed_text import can_be_shown, on_one_line

NUMBER_LENGTH_MAX = 40
DIGITS_MIN = 2
"""Some countries have emergency numbers of two figures."""


class NotANumber(FieldProblem):
    """This cannot be called."""


@dataclass(frozen=True, slots=True)
class PhonesChoice:
    """What was chosen. The person's own numbers stand where the app knows none; they never replace a known one."""

    country: str = ""
    """The key of a country in the rules; "" follows the place where the person lives."""
    emergency: str = ""
    poison: str = ""


BY_PLACE = PhonesChoice()


def checked_number(number: str, field: str) -> str:
    """A number to call as people write it; "" for none. Raises NotANumber."""
    tidy = on_one_line(number)
    if not tidy:
        return ""
    if len(tidy) > NUMBER_LENGTH_MAX or not can_be_shown(tidy):
        raise NotANumber(field, "Type the number alone, in up to {most} characters.", most=NUMBER_LENGTH_MAX)
    if sum(sign.isdigit() for sign in tidy) < DIGITS_MIN:
        raise NotANumber(field, "A number to call has at least two digits.")
    return tidy
