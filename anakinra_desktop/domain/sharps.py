"""The container for used syringes: how full it is, and when it is to be closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.syringe import Syringe

HOLDS_MAX: Final = 2000


class NotABox(FieldProblem):
    """Something about the container cannot be so."""


@dataclass(frozen=True, slots=True)
class SharpsBox:
    """A container, from its first syringe to the day it was closed. It belongs to one person's record."""

    id: int
    person_id: int
    holds: int
    """Syringes it would hold to the brim, as its label or the person says."""
    held_at_start: int
    """Syringes that were in it when it was written down."""
    began_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """How full a container is by the count; the person's eyes count for more."""

    holds: int
    inside: int
    full_at: int
    """The count at which it is to be closed."""

    @property
    def share(self) -> float:
        """From 0 for empty to 1 for the brim."""
        return min(1.0, self.inside / self.holds)

    @property
    def room(self) -> int:
        """How many more go in before it is to be closed."""
        return max(0, self.full_at - self.inside)

    @property
    def is_full(self) -> bool:
        """Whether it is to be closed now (LABEL-68)."""
        return self.inside >= self.full_at


def checked_box(holds: int, held_at_start: int) -> None:
    """Raises NotABox for numbers no container has."""
    if not 1 <= holds <= HOLDS_MAX:
        raise NotABox("holds", "A container holds between 1 and {most} syringes.", most=HOLDS_MAX)
    if not 0 <= held_at_start <= holds:
        raise NotABox("held_at_start", "There can’t be more in it than it holds.")


def fill_of(box: SharpsBox, syringes: Iterable[Syringe], full_at_percent: float) -> Fill:
    """How full a container is: what was in it, and every syringe that went in since, used or with its cover off.

    `full_at_percent` is the rule sharps_full_at (LABEL-68). A container is never taken to be full while it is empty.
    """
    went_in = 0
    for syringe in syringes:
        at = syringe.into_sharps_at
        if at is not None and at >= box.began_at and (box.ended_at is None or at < box.ended_at):
            went_in += 1
    return Fill(box.holds, box.held_at_start + went_in, max(1, int(box.holds * full_at_percent / 100)))
