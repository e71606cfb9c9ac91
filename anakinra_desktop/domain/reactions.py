"""A reaction of the skin where a needle went in, tied to its spot and its dose (SIDE-2, LABEL-43, LABEL-44)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.health import Details, EntryKind, Severity


class ReactionSign(StrEnum):
    """What can be seen or felt at the spot; itching is the EU leaflet's (LABEL-44), a lump by LABEL-55."""

    REDNESS = "redness"
    SWELLING = "swelling"
    BRUISE = "bruise"
    ITCH = "itch"
    PAIN = "pain"
    LUMP = "lump"


@dataclass(frozen=True, slots=True)
class Reaction(Details):
    """What a person says of a spot; a later look at it is a new entry that takes the place of the one before."""

    kind: ClassVar[EntryKind] = EntryKind.REACTION
    signs: tuple[ReactionSign, ...]
    severity: Severity
    place: Place | None = None
    dose_id: int | None = None
    """The dose it came after, where that is known."""
    size_cm: float | None = None
    """How wide it is at its widest, in cm."""
    gone_on: date | None = None
    """None as long as it is still there."""
    seen_on: date | None = None
    """The day somebody looked at it last."""
    note: str = ""
