"""Changes what is known about a person; the map of places follows only while nothing is recorded on it."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import BodyNotReadable
from anakinra_desktop.domain.body_plan import BodyPlan, plan_body, plan_from_json, plan_to_json
from anakinra_desktop.domain.carry_over import FormerBody
from anakinra_desktop.domain.people import (
    GivenBy,
    Person,
    checked_born,
    checked_height_cm,
    checked_name,
    checked_past_day,
    checked_phone,
    checked_zone,
)
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.typed_text import on_one_line
from anakinra_desktop.services.add_person import NameTaken, NoSuchPerson

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


class MapFit(StrEnum):
    """How the body map that is kept suits the measures of its person."""

    NOT_PLANNED = "not_planned"
    FITS = "fits"
    UNUSED = "unused"
    """Made for other measures, and nothing is recorded on it: a new one may take its place."""
    KEPT = "kept"
    """Made for other measures, and it stays: a place that was used never moves under its record."""


@dataclass(frozen=True, slots=True)
class MapStanding:
    """The body map of a person, as far as the measures matter to it."""

    fit: MapFit
    is_used: bool
    """Whether places are recorded on it, or one was chosen in an injection that goes on."""
    made_for: BodyShape | None = None
    goes_on: bool = False
    """Whether an injection has begun and not ended."""

    @property
    def can_be_carried_over(self) -> bool:
        """Whether a new map can be made that the places of this one are carried over to."""
        return self.fit is MapFit.KEPT and self.made_for is not None and not self.goes_on


def change_person(records: RecordFile, before: Person, after: Person, now: datetime) -> Person:
    """Keep what differs between `before` and `after`; what somebody else changed meanwhile stays changed.

    Raises NotAPerson with the field that cannot be so, NameTaken for the name of somebody else, NoSuchPerson.
    """
    today = now.astimezone(zone_info(checked_zone(after.home_zone))).date()
    tidy = _checked(after, today)
    changes = {
        each.name: getattr(tidy, each.name)
        for each in fields(Person)
        if getattr(tidy, each.name) != getattr(before, each.name)
    }
    with records.change() as record:
        people = {person.id: person for person in record.people()}
        if before.id not in people:
            raise NoSuchPerson(before.name, tuple(person.name for person in people.values()))
        kept = replace(people[before.id], **changes)
        others = (person for person in people.values() if person.id != kept.id)
        if "name" in changes and any(other.name.casefold() == kept.name.casefold() for other in others):
            raise NameTaken(
                "name", "{name} is in this record already. Add something that tells the two apart.", name=kept.name
            )
        record.change_person(kept)
        if record.preferences(kept.id).get("given_by") == GivenBy.SELF.value:
            record.set_preference(kept.id, "giver_name", kept.name)
    return kept


def _checked(person: Person, today: date) -> Person:
    return replace(
        person,
        name=checked_name(person.name),
        born=checked_born(person.born, today),
        height_cm=checked_height_cm(person.height_cm),
        leaflet_read_on=checked_past_day(person.leaflet_read_on, today, "leaflet_read_on"),
        shown_how_on=checked_past_day(person.shown_how_on, today, "shown_how_on"),
        doctor_name=checked_name(person.doctor_name, "doctor_name") if on_one_line(person.doctor_name) else "",
        doctor_phone=checked_phone(person.doctor_phone, "doctor_phone"),
        pharmacy_phone=checked_phone(person.pharmacy_phone, "pharmacy_phone"),
    )


def map_standing(record: Record, person: Person, today: date) -> MapStanding:
    """How the map of a person suits them today; children grow out of theirs by themselves."""
    used = _is_used(record, person.id)
    text = record.body_plan(person.id)
    if text is None:
        return MapStanding(MapFit.NOT_PLANNED, used)
    try:
        made_for = plan_from_json(json.loads(text)).body.shape
    except (BodyNotReadable, ValueError):
        return MapStanding(MapFit.KEPT if used else MapFit.UNUSED, used)
    if same_places(made_for, person.shape(today)):
        return MapStanding(MapFit.FITS, used, made_for)
    goes_on = record.open_session(person.id) is not None
    return MapStanding(MapFit.KEPT if used else MapFit.UNUSED, used, made_for, goes_on)


def same_places(one: BodyShape, other: BodyShape) -> bool:
    """Whether two bodies have the same places; grown people do not change with their age."""
    return one.height_cm == other.height_cm and one.measures == other.measures


def renew_body_plan(records: RecordFile, person_id: int, now: datetime) -> BodyPlan | None:
    """Make the body map anew for the measures of today, which may take seconds; None where the old one stays.

    It stays where it fits, and where places are recorded on it, even if that happened while the new one was made.
    """
    with records.read() as record:
        person = record.person(person_id)
        if person is None:
            return None
        today = now.astimezone(zone_info(person.home_zone)).date()
        if map_standing(record, person, today).fit is not MapFit.UNUSED:
            return None
    plan = plan_body(person.shape(today))
    with records.change() as record:
        still = record.person(person_id)
        if still is None or not same_places(still.shape(today), plan.body.shape):
            return None
        if map_standing(record, still, today).fit is not MapFit.UNUSED:
            return None
        record.keep_body_plan(person_id, json.dumps(plan_to_json(plan)), now)
    return plan


def carry_body_plan_over(records: RecordFile, person_id: int, now: datetime) -> BodyPlan | None:
    """Make a map that is in use anew for the measures of today, which may take seconds; None where it cannot be.

    What is recorded stays as it is; the body of then is kept with the new map, so that the rotation knows where on
    today's skin each place lies. It cannot be while an injection goes on, whose place may be chosen already.
    """
    with records.read() as record:
        person = record.person(person_id)
        text = record.body_plan(person_id)
    if person is None or text is None:
        return None
    today = now.astimezone(zone_info(person.home_zone)).date()
    before = plan_from_json(json.loads(text))
    plan = plan_body(person.shape(today))
    former = (*before.former, FormerBody(today, before.body.shape))
    with records.change() as record:
        still = record.person(person_id)
        if still is None or not same_places(still.shape(today), plan.body.shape):
            return None
        changed = record.body_plan(person_id) != text
        if changed or not map_standing(record, still, today).can_be_carried_over:
            return None
        plan = replace(plan, former=former)
        record.keep_body_plan(person_id, json.dumps(plan_to_json(plan)), now)
    return plan


def _is_used(record: Record, person_id: int) -> bool:
    return (
        record.has_places(person_id)
        or record.open_session(person_id) is not None
        or any(mark.counts for mark in record.skin_marks(person_id))
    )
