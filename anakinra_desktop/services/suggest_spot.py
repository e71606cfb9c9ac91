"""Keeps the body of a person, and says which spot is next and how long every other one has rested."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan, plan_body, plan_from_json, plan_to_json
from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.health import EntryKind
from anakinra_desktop.domain.lengths import LengthUnit, length_unit
from anakinra_desktop.domain.marked_skin import patches_on
from anakinra_desktop.domain.obstacles import Conditions, PastInjection, SkinPatch
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.resting_skin import resting_skin
from anakinra_desktop.domain.rotation import NoSpotOpen, SpotState, Suggestion, spot_states, suggest
from anakinra_desktop.domain.skin_mark import SkinMark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class BodyLook:
    """The body map of a person at a moment."""

    person: Person
    by: GivenBy
    today: date
    plan: BodyPlan
    doses: tuple[Dose, ...]
    """All injections that count, oldest first."""
    conditions: Conditions
    states: tuple[SpotState, ...]
    suggestion: Suggestion | NoSpotOpen
    marks: tuple[SkinMark, ...] = ()
    """The marks on the skin that count, those to come too; their patches of today are among the conditions."""
    length_unit: LengthUnit | None = None
    """What the person chose to read lengths in."""


def ensure_body_plan(records: RecordFile, person: Person, now: datetime) -> BodyPlan:
    """The body plan kept for a person; where there is none yet it is made and kept, which may take seconds."""
    with records.read() as record:
        kept = record.body_plan(person.id)
    if kept is not None:
        return plan_from_json(json.loads(kept))
    plan = plan_body(person.shape(now.date()))
    with records.change() as record:
        there = record.body_plan(person.id)
        if there is None:
            record.keep_body_plan(person.id, json.dumps(plan_to_json(plan)), now)
            return plan
    # Another window was quicker, and its plan is the one that counts.
    return plan_from_json(json.loads(there))


def past_injections(places: Iterable[tuple[date, Place]], plan: BodyPlan) -> tuple[PastInjection, ...]:
    """Where needles went, on the body of today; a place known only by its zone has no point to count."""
    recorded = (
        PastInjection(day, ZoneId(place.zone), place.x_cm, place.y_cm, place.spot)
        for day, place in places
        if place.x_cm is not None and place.y_cm is not None
    )
    return tuple(_carried(past, plan) for past in recorded)


def _carried(past: PastInjection, plan: BodyPlan) -> PastInjection:
    now = plan.place_now(past, past.when)
    return past if now is past else PastInjection(past.when, now.zone, now.x_cm, now.y_cm)


def local_date_of(dose: Dose) -> date:
    """The date on the wall when a dose was given."""
    assert dose.taken_at is not None
    return dose.taken_at.astimezone(zone_info(dose.zone)).date()


def switched_off_zones(preferences: Mapping[str, str]) -> tuple[ZoneId, ...]:
    """The zones a person does not want to use."""
    return tuple(ZoneId(name) for name in preferences.get("switched_off_zones", "").split(",") if name)


def look_at_body(
    records: RecordFile, person: Person, by: GivenBy, now: datetime, patches: tuple[SkinPatch, ...] = ()
) -> BodyLook:
    """Everything the body map shows. `patches` are places that are out today, such as one with a visible vein.

    Places with a skin reaction that is not gone rest besides, and marked skin, without being named.
    Makes and keeps the body plan where there is none yet.
    """
    plan = ensure_body_plan(records, person, now)
    with records.read() as record:
        doses = record.injections(person.id)
        preferences = record.preferences(person.id)
        reactions = record.health_entries(person.id, EntryKind.REACTION)
        marks = tuple(mark for mark in record.skin_marks(person.id) if mark.counts)
    today = now.astimezone(zone_info(person.home_zone)).date()
    conditions = Conditions(
        by=by,
        history=past_injections(((local_date_of(dose), place) for dose in doses for place in dose.places), plan),
        patches=(*patches, *patches_on(marks, today, plan), *resting_skin(reactions, plan)),
        switched_off=switched_off_zones(preferences),
    )
    return BodyLook(
        person=person,
        by=by,
        today=today,
        plan=plan,
        doses=doses,
        conditions=conditions,
        states=spot_states(plan, conditions, today),
        suggestion=suggest(plan, conditions, today),
        marks=marks,
        length_unit=length_unit(preferences.get("length_unit")),
    )


def place_of(plan: BodyPlan, zone: str, spot_id: str) -> Place:
    """The place of a spot, with its point. Raises NoSuchSpot."""
    spot = plan.body.spot(zone, spot_id)
    return Place(zone=spot.zone.value, spot=spot.id, x_cm=spot.x_cm, y_cm=spot.y_cm)
