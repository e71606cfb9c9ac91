"""What the report says of skin and side effects in its period: serious signs first (SERIOUS-1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.signs import Sign, Signs
from anakinra_desktop.domain.symptoms import Symptom


@dataclass(frozen=True, slots=True)
class ReportedEffect:
    """An effect of the period."""

    began_on: date
    symptom: Symptom
    sign: Sign | None
    """None for one that this version does not know."""
    call: DoctorCall | None = None
    """The call that a serious one led to."""


@dataclass(frozen=True, slots=True)
class ReportedReaction:
    """A skin reaction of the period."""

    began_on: date
    reaction: Reaction


@dataclass(frozen=True, slots=True)
class ReportHealth:
    """Everything of the period, each list by the day it began."""

    serious: tuple[ReportedEffect, ...] = ()
    effects: tuple[ReportedEffect, ...] = ()
    reactions: tuple[ReportedReaction, ...] = ()

    @property
    def has_something(self) -> bool:
        """Whether anything was written down."""
        return bool(self.serious or self.effects or self.reactions)


NOTHING_FELT = ReportHealth()


def report_health(entries: Iterable[HealthEntry], known: Signs, first: date, last: date) -> ReportHealth:
    """What was there on any day of the period, both ends included, as it was last written down."""
    entries = tuple(entries)
    calls = [call for _, call in those_that_count(entries, DoctorCall)]
    serious, effects = [], []
    for entry, symptom in those_that_count(entries, Symptom):
        if not _was_there(entry.began_on, symptom.gone_on, first, last):
            continue
        if known.is_serious(symptom.what, symptom.at_spot):
            serious.append(
                ReportedEffect(entry.began_on, symptom, known.get(symptom.what), _call_for(symptom, entry, calls))
            )
        else:
            effects.append(ReportedEffect(entry.began_on, symptom, known.get(symptom.what)))
    reactions = [
        ReportedReaction(entry.began_on, reaction)
        for entry, reaction in those_that_count(entries, Reaction)
        if _was_there(entry.began_on, reaction.gone_on, first, last)
    ]
    return ReportHealth(tuple(serious), tuple(effects), tuple(reactions))


def _was_there(began_on: date, gone_on: date | None, first: date, last: date) -> bool:
    return began_on <= last and (gone_on is None or gone_on >= first)


def _call_for(symptom: Symptom, entry: HealthEntry, calls: Iterable[DoctorCall]) -> DoctorCall | None:
    """The call for a sign that was opened on its first day or later, the earliest such."""
    fitting = [call for call in calls if symptom.what in call.because and call.opened_at.date() >= entry.began_on]
    return min(fitting, key=lambda call: call.opened_at, default=None)
