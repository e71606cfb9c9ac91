"""Tells where and when needles went and where the skin reacted, for the body map's play-back and its counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import FreePlace, ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.health import EntryKind, those_that_count
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.site_use import Needle, SkinReaction
from anakinra_desktop.services.suggest_spot import local_date_of

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class SitesLook:
    """Every place of the past that is known, at least by its zone."""

    needles: tuple[Needle, ...] = ()
    """By date, the oldest first."""
    reactions: tuple[SkinReaction, ...] = ()


def look_at_sites(records: RecordFile, person: Person, doses: Iterable[Dose], plan: BodyPlan) -> SitesLook:
    """The places of these doses, which are the person's injections that count, and of all their skin reactions, as
    they lie on the body of this plan."""
    with records.read() as record:
        entries = record.health_entries(person.id, EntryKind.REACTION)
    needles = [
        Needle(day, _place_now(place, plan, day), dose.id)
        for dose in doses
        for day in [local_date_of(dose)]
        for place in dose.places
    ]
    reactions = tuple(
        SkinReaction(
            entry.began_on, _place_now(reaction.place, plan, entry.began_on), reaction.dose_id, reaction.gone_on
        )
        for entry, reaction in those_that_count(entries, Reaction)
        if reaction.place is not None
    )
    return SitesLook(tuple(sorted(needles, key=lambda needle: needle.day)), reactions)


def _place_now(place: Place, plan: BodyPlan, day: date) -> Place:
    """A recorded place as it lies on the body of today; one carried over has no number there."""
    if place.x_cm is None or place.y_cm is None:
        return place
    there = FreePlace(ZoneId(place.zone), place.x_cm, place.y_cm)
    now = plan.place_now(there, day)
    return place if now is there else Place(zone=place.zone, x_cm=now.x_cm, y_cm=now.y_cm)
