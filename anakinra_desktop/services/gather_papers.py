"""Gathers from the record what the printed papers beside the report say."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence import TIMING_WINDOW_H
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import DoseKind, Standing
from anakinra_desktop.domain.health import EntryKind
from anakinra_desktop.domain.health_facts import health_facts
from anakinra_desktop.domain.lengths import Lengths
from anakinra_desktop.domain.marked_skin import patches_of
from anakinra_desktop.domain.papers import (
    HandoverDose,
    HandoverFacts,
    PaperFacts,
    SideEffectsFacts,
    planned_places,
    side_effects_facts,
    with_places_used,
)
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.prescription import coming_prescription, prescription_on, slots_between, zone_info
from anakinra_desktop.domain.reactions import open_reactions
from anakinra_desktop.domain.stock import usable_syringes
from anakinra_desktop.domain.template_sheets import TemplateFacts
from anakinra_desktop.domain.travel import clocks_differ
from anakinra_desktop.services.read_medication import interactions, medication, signs
from anakinra_desktop.services.set_limit import limits_in
from anakinra_desktop.services.suggest_spot import ensure_body_plan, look_at_body

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def paper_facts(
    records: RecordFile, person: Person, now: datetime, *, with_private: bool = False, with_born: bool = True
) -> PaperFacts:
    """What every paper may say about a person, as of now."""
    with records.read() as record:
        entries, prescriptions = record.health_entries(person.id), record.prescriptions(person.id)
    wall = now.astimezone(zone_info(person.home_zone)).replace(tzinfo=None)
    today = wall.date()
    return PaperFacts(
        person=person,
        today=today,
        printed_at=wall,
        prescription=prescription_on(today, prescriptions) or coming_prescription(today, prescriptions),
        treated_since=min((each.starts_on for each in prescriptions), default=None),
        health=health_facts(entries, interactions(), today, with_private=with_private),
        phones=medication().phones_in(person.home_zone),
        with_born=with_born,
    )


def handover_facts(
    records: RecordFile,
    person: Person,
    first: date,
    last: date,
    now: datetime,
    *,
    for_whom: str = "",
    with_private: bool = False,
    with_born: bool = True,
    here: str = "",
    imperial: bool = False,
) -> HandoverFacts:
    """What somebody else needs who injects a person from one day to another, both included.

    A slot that has its record already, is over, or lies in a pause is left out. `here` is the zone of this
    computer; "" where it is not known. `imperial` tells whether it measures in inches.
    Places are planned by the rule of the first page, with the zones of whoever is handed the card; doses that are due
    before its first day count as given by whoever injects now.
    Makes and keeps the body plan where there is none yet.
    """
    name = for_whom.casefold()
    by = GivenBy.SELF if name == person.name.casefold() else GivenBy.CAREGIVER
    seen = look_at_body(records, person, by, now)
    from_day = min(first, seen.today)
    with records.read() as record:
        prescriptions, doses = record.prescriptions(person.id), record.doses(person.id, from_day, last)
        preferences, holds = record.preferences(person.id), record.holds(person.id)
        limit = limits_in(record, person.id).duration("room_temp_limit")
        left = usable_syringes(record.cartons(person.id), record.syringes(person.id), now, seen.today, limit)
        caregivers = record.caregivers()
        reactions = open_reactions(record.health_entries(person.id, EntryKind.REACTION))
    recorded = {dose.slot_key for dose in doses if dose.standing is Standing.VALID and dose.kind is DoseKind.SCHEDULED}
    to_come = [
        each
        for each in slots_between(from_day, last, prescriptions)
        if each.key not in recorded
        and each.closes_at > now
        and not any(hold.covers(each.schedule_date) for hold in holds)
    ]
    before = [each for each in to_come if each.schedule_date < first]
    slots = [each for each in to_come if each.schedule_date >= first]
    # A mark that begins or ends within these days keeps its skin free on all of them.
    to_mark = [mark for mark in seen.marks if mark.first > seen.today and mark.first <= last]
    conditions = replace(
        seen.conditions,
        patches=(*seen.conditions.patches, *(patch for mark in to_mark for patch in patches_of(mark))),
    )
    if before:
        now_by = GivenBy(preferences.get("given_by") or by)
        planned = planned_places(seen.plan, replace(conditions, by=now_by), before)
        for slot, used in zip(before, planned, strict=True):
            conditions = with_places_used(conditions, slot.schedule_date, used)
    places = planned_places(seen.plan, conditions, slots)
    window = preferences.get("timing_window_h")
    clock_zones = [each.zone for each in slots if here and clocks_differ(here, each.zone, each.due_at)]
    return HandoverFacts(
        paper=paper_facts(records, person, now, with_private=with_private, with_born=with_born),
        first=first,
        last=last,
        doses=tuple(
            HandoverDose(slot, planned, prescription_on(slot.schedule_date, prescriptions))
            for slot, planned in zip(slots, places, strict=True)
        ),
        body=seen.plan.body,
        lengths=Lengths.of(seen.length_unit, imperial=imperial),
        for_whom=for_whom,
        shown_how_on=next((each.shown_how_on for each in caregivers if each.name.casefold() == name), None),
        timing_window_h=float(window) if window else TIMING_WINDOW_H,
        syringes_left=left,
        keep_off=tuple(reaction.place for _, reaction in reactions if reaction.place is not None),
        marks=tuple(mark for mark in seen.marks if mark.first <= last and (mark.last is None or mark.last >= first)),
        clock_zone=clock_zones[0] if clock_zones else "",
        pauses=tuple(
            hold
            for hold in holds
            if hold.standing is Standing.VALID and hold.first <= last and (hold.last is None or hold.last >= first)
        ),
    )


def side_effects_between(
    records: RecordFile,
    person: Person,
    first: date,
    last: date,
    now: datetime,
    *,
    with_private: bool = False,
    with_born: bool = True,
) -> SideEffectsFacts:
    """What to have at hand when a side effect of these days is reported, both days included."""
    paper = paper_facts(records, person, now, with_private=with_private, with_born=with_born)
    with records.read() as record:
        entries, injections = record.health_entries(person.id), record.injections(person.id)
        cartons = record.cartons(person.id)
    return side_effects_facts(paper, first, last, entries, injections, cartons, signs())


def template_facts(
    records: RecordFile, person: Person, now: datetime, zones: Collection[ZoneId] = (), *, with_name: bool = True
) -> TemplateFacts:
    """What the templates of these zones are made from; without any, those of all zones.

    Makes and keeps the body plan where there is none yet.
    """
    body = ensure_body_plan(records, person, now).body
    return TemplateFacts(
        name=person.name if with_name else "",
        printed_on=now.astimezone(zone_info(person.home_zone)).date(),
        body=body,
        zones=tuple(zone.id for zone in body.zones if not zones or zone.id in zones),
    )
