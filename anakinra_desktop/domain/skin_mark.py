"""Skin that a person keeps free of injections: a scar, a mole, a bruise, and for how long.

A mark is never changed: one that ends early makes room for a shorter one, and both stay to be seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from anakinra_desktop.domain.dose import NOTE_LENGTH_MAX, Place, Standing
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.typed_text import can_be_shown, trimmed

RADIUS_MAX_CM = 15.0
"""A circle of this radius closes a whole zone of the largest body; a larger one is a slip of the hand."""
RADIUS_STEP_CM = 0.5
AHEAD_MAX = timedelta(days=366)
"""A mark begins within a year: a later one is a mistyped year."""
SHORT_STAYS_DAYS = (7, 14, 28)
"""How long a bruise, say, may be asked to rest without choosing a date."""


class MarkKind(StrEnum):
    """Why nothing is injected there (LABEL-28, SITE-8)."""

    SCAR = "scar"
    MOLE = "mole"
    TATTOO = "tattoo"
    VEIN = "vein"
    BRUISE = "bruise"
    LUMP = "lump"
    HARD = "hard"
    """Skin that is hard or dented."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Circle:
    """A round patch of skin; middle and radius in cm along the skin of its zone."""

    x_cm: float
    y_cm: float
    radius_cm: float


@dataclass(frozen=True, slots=True)
class SkinMark:
    """One row: skin of one zone that is off limits from a day to another, both included.

    Without a last day it stays until it is taken off. It lies on chosen spots (`places`, each with its point) or in a
    circle, never on both.
    """

    id: int
    person_id: int
    kind: MarkKind
    zone: str
    first: date
    last: date | None
    recorded_at: datetime
    recorded_by: str
    places: tuple[Place, ...] = ()
    circle: Circle | None = None
    note: str = ""
    standing: Standing = Standing.VALID
    ended_at: datetime | None = None
    ended_by: str = ""
    ended_because: str = ""

    @property
    def counts(self) -> bool:
        """Whether it was neither shortened nor taken back."""
        return self.standing is Standing.VALID

    def holds_on(self, day: date) -> bool:
        """Whether the skin is off limits on that date."""
        return self.counts and self.first <= day and (self.last is None or day <= self.last)

    def is_over(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.last is not None and self.last < today


class NotAMark(FieldProblem):
    """Something about a mark cannot be so."""


class NoSuchMark(Problem, LookupError):
    """There is no such mark, or it was ended or taken back before."""


def checked_circle(x_cm: float, y_cm: float, radius_cm: float) -> Circle:
    """A circle that has a size. Raises NotAMark."""
    if not all(map(math.isfinite, (x_cm, y_cm, radius_cm))):
        raise NotAMark("radius", "The circle needs a middle and a radius in cm.")
    if radius_cm <= 0:
        raise NotAMark("radius", "The radius has to be more than 0 cm.")
    if radius_cm > RADIUS_MAX_CM:
        raise NotAMark(
            "radius",
            "A radius of {radius} cm is too large; the most is {most} cm. To close more, switch the zone off.",
            radius=f"{radius_cm:g}",
            most=f"{RADIUS_MAX_CM:g}",
        )
    return Circle(x_cm, y_cm, radius_cm)


def checked_stay(first: date, last: date | None, today: date) -> date | None:
    """The last day of a mark that begins on `first`. Raises NotAMark."""
    if first > today + AHEAD_MAX:
        raise NotAMark("from", "The mark begins more than a year ahead.")
    if last is not None and last < first:
        raise NotAMark("until", "The last day lies before the first one.")
    return last


def checked_mark_note(text: str) -> str:
    """What a person wrote about a mark; "" for nothing. Raises NotAMark."""
    tidy = trimmed(text)
    if len(tidy) > NOTE_LENGTH_MAX:
        raise NotAMark(
            "note",
            "This text has {length} characters; {most} is the most there is room for.",
            length=len(tidy),
            most=NOTE_LENGTH_MAX,
        )
    if not can_be_shown(tidy, on_several_lines=True):
        raise NotAMark("note", "This text holds a character that cannot be shown.")
    return tidy
