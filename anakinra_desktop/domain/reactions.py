"""A reaction of the skin where a needle went in, tied to its spot and its dose (SIDE-2, LABEL-43, LABEL-44)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final

from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.health import (
    Details,
    EntryKind,
    HealthEntry,
    NotAnEntry,
    Severity,
    checked_note,
    those_that_count,
)

SIZE_RANGE_CM: Final = (0.1, 40.0)


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
    """What a person says of a spot; a later look at it is a new entry that takes the place of the one before.

    The entry's own day is the day it began.
    """

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
    told_doctor_on: date | None = None
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still there, as far as anybody said."""
        return self.gone_on is None


class WhyTell(StrEnum):
    """Why the doctor is to hear of a reaction; "tell", never "stop"."""

    SEVERE = "severe"
    """At once (SIDE-1)."""
    LUMP_STAYS = "lump_stays"
    """A lump that was still there on a later day (LABEL-54, LABEL-55)."""
    LASTS = "lasts"
    """Still there when the days of the watch are over (LABEL-44)."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How a reaction stands on a day. Day 1 is the day it began."""

    day: int
    days: int
    """How many days it is watched before the doctor is told."""
    tell: tuple[WhyTell, ...]
    """Why to tell the doctor; empty where there is no reason, or the doctor knows."""

    @property
    def days_done(self) -> int:
        """Days of the watch that have begun, at most all of them."""
        return min(max(self.day, 0), self.days)


def watch(began_on: date, reaction: Reaction, today: date, watch_days: int) -> Watch:
    """How a reaction stands today; `watch_days` is the rule site_reaction_watch."""
    day = max(1, ((reaction.gone_on or today) - began_on).days + 1)
    reasons = []
    if reaction.is_open and reaction.told_doctor_on is None:
        if reaction.severity is Severity.SEVERE:
            reasons.append(WhyTell.SEVERE)
        if ReactionSign.LUMP in reaction.signs and (reaction.seen_on or began_on) > began_on:
            reasons.append(WhyTell.LUMP_STAYS)
        if day > watch_days:
            reasons.append(WhyTell.LASTS)
    return Watch(day, watch_days, tuple(reasons))


def checked_reaction(reaction: Reaction, began_on: date, today: date) -> Reaction:
    """A reaction that can be kept. Raises NotAnEntry."""
    if not reaction.signs:
        raise NotAnEntry("signs", "Please choose what you see or feel there.")
    if began_on > today:
        raise NotAnEntry("began_on", "This day has not come yet.")
    low, high = SIZE_RANGE_CM
    if reaction.size_cm is not None and not low <= reaction.size_cm <= high:
        raise NotAnEntry("size", "Please type a size from {low} to {high} cm.", low=f"{low:g}", high=f"{high:g}")
    for field, day in (("gone_on", reaction.gone_on), ("seen_on", reaction.seen_on), ("told", reaction.told_doctor_on)):
        if day is not None and day > today:
            raise NotAnEntry(field, "This day has not come yet.")
        if day is not None and day < began_on:
            raise NotAnEntry(field, "This day lies before the one it began.")
    return replace(reaction, note=checked_note(reaction.note))


def looked_again(
    before: Reaction, seen_on: date, signs: Collection[ReactionSign], severity: Severity, size_cm: float | None
) -> Reaction:
    """What a later look makes of a reaction. One that became severe is told to the doctor anew."""
    worse = severity is Severity.SEVERE and before.severity is not Severity.SEVERE
    return replace(
        before,
        signs=tuple(sign for sign in ReactionSign if sign in signs),
        severity=severity,
        size_cm=size_cm,
        seen_on=seen_on,
        gone_on=None,
        told_doctor_on=None if worse else before.told_doctor_on,
    )


def gone(before: Reaction, on: date) -> Reaction:
    """A reaction that is over: its spot may be used again."""
    return replace(before, gone_on=on, seen_on=on)


def open_reactions(entries: Iterable[HealthEntry]) -> tuple[tuple[HealthEntry, Reaction], ...]:
    """The reactions that are still there, oldest first."""
    return tuple(pair for pair in those_that_count(entries, Reaction) if pair[1].is_open)


def chain_of(entry: HealthEntry, entries: Iterable[HealthEntry]) -> tuple[HealthEntry, ...]:
    """An entry and everything it took the place of, newest first."""
    by_id: Mapping[int, HealthEntry] = {each.id: each for each in entries}
    chain = [entry]
    while chain[-1].corrects is not None and chain[-1].corrects in by_id:
        chain.append(by_id[chain[-1].corrects])
    return tuple(chain)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where an injection went, to be picked for a reaction."""

    dose: Dose
    place: Place


def recent_places(injections: Iterable[Dose], count: int) -> tuple[Candidate, ...]:
    """The last places that are known, newest first; a dose of several syringes has several."""
    known = [dose for dose in injections if dose.counts and dose.taken_at is not None]
    newest = sorted(known, key=lambda dose: (dose.taken_at, dose.id), reverse=True)
    return tuple(Candidate(dose, place) for dose in newest for place in dose.places)[:count]
