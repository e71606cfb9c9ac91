"""`log` and `void`."""

from __future__ import annotations

import re
from dataclasses import replace

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.cli.clock import warn_of_clock
from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.moments import said_moment
from anakinra_desktop.cli.values import hold_values, record_values
from anakinra_desktop.domain.body import NoSuchSpot, ZoneId
from anakinra_desktop.domain.dose import NoSlotOpen, Place, WhichDay
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.services.add_person import prescriptions_of
from anakinra_desktop.services.correct_record import void_dose, void_hold
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.prepare_entry import injection_too_close, place_obstacle, place_too_near_cm


class CannotLog(Problem):
    """A dose that cannot be recorded the way it was said, but can in another way."""


def log(errand: Errand) -> None:
    """Keep a dose that was given; prints its number once it is on disk."""
    given = errand.arguments
    person = errand.person()
    warn_of_clock(errand, person)
    prescriptions = prescriptions_of(errand.records, person)
    schedule_date = given.maybe_day("--date")
    dose = GivenDose(
        taken_at=said_moment(given.text("--at"), person, prescriptions, errand.now, schedule_date),
        schedule_date=schedule_date,
        extra=given.switch("--extra"),
        place=_place(errand, person, given.maybe("--spot")),
        given_by=given.maybe("--by") or "",
        amount_mg=given.maybe_number("--amount-mg"),
        reason=given.maybe("--reason") or "",
        note=given.maybe("--note") or "",
    )
    too_close = None if dose.extra else injection_too_close(errand.records, person, dose.taken_at)
    if dose.reason and not dose.extra:
        dose = replace(dose, reason=_reason_in_spite(errand, person, dose, is_close=too_close is not None))
    try:
        kept = log_dose(errand.records, person, dose, errand.now)
    except WhichDay as unsure:
        raise CannotLog("This dose could be for {first} or for {last}; --date says which.", **unsure.values) from unsure
    except NoSlotOpen as nothing_due:
        raise CannotLog("No injection was due then; --extra with --reason records it all the same.") from nothing_due
    if kept.place is not None and kept.by is GivenBy.SELF and kept.by not in ZoneId(kept.place.zone).open_to:
        _note_caregiver_zone(errand)
    if too_close is not None:
        _note_too_close(errand)
    near_cm = place_too_near_cm(errand.records, person, kept)
    if near_cm is not None:
        _note_too_near(errand, near_cm)
    if errand.wants_json:
        errand.answer(record_values(kept))
    else:
        errand.say(str(kept.id))


def _place(errand: Errand, person: Person, given: str | None) -> Place | None:
    """The place of `ZONE/NUMBER`, or of a zone alone. Raises BadArguments."""
    if given is None:
        return None
    zone, slash, number = given.partition("/")
    zone = zone.strip().casefold()
    if zone not in list(ZoneId):
        raise BadArguments(
            "There is no zone {zone}; the zones are {zones}.", zone=zone or given, zones=", ".join(ZoneId)
        )
    if not slash:
        return Place(zone=zone)
    from anakinra_desktop.cli.places import reading_body_of
    from anakinra_desktop.services.suggest_spot import ensure_body_plan, place_of

    with reading_body_of(person):
        plan = ensure_body_plan(errand.records, person, errand.now)
        try:
            return place_of(plan, zone, number.strip().upper())
        except NoSuchSpot:
            there = ", ".join(spot.name for spot in plan.body.spots_numbered(zone, number.strip()))
    if there:
        raise BadArguments("{name} has no spot {spot}; there are {spots}.", name=person.name, spot=given, spots=there)
    raise BadArguments("{name} has no spot {spot}.", name=person.name, spot=given)


def _reason_in_spite(errand: Errand, person: Person, dose: GivenDose, *, is_close: bool) -> str:
    """The reason of a dose that was given in spite of something, as the window keeps it. Raises BadArguments."""
    places = () if dose.place is None else (dose.place,)
    against = place_obstacle(errand.records, person, places, dose.taken_at)
    if against is not None:
        errand.speak()
        from anakinra_desktop.drawing.place_reasons import place_reason

        return place_reason(against, dose.reason)
    if is_close:
        return dose.reason
    raise BadArguments(
        "{option} says why there was one more ({other}), why one so soon, or why at a place too near the last one or "
        "on skin that is off limits; none of this is so here.",
        option="--reason",
        other="--extra",
    )


def _note_caregiver_zone(errand: Errand) -> None:
    errand.speak()
    from anakinra_desktop.cli import words

    errand.note(words.caregiver_zone())


def _note_too_close(errand: Errand) -> None:
    errand.speak()
    from anakinra_desktop.cli import words

    errand.note(words.too_close())


def _note_too_near(errand: Errand, near_cm: float) -> None:
    errand.speak()
    from anakinra_desktop.cli import words

    errand.note(words.too_near(near_cm))


def void(errand: Errand) -> None:
    """Say that a dose, a skipped day or (`H3`) a pause did not happen."""
    given = errand.arguments
    wanted = given.argument or ""
    found = re.fullmatch(r"([Hh]?)([0-9]{1,15})", wanted)
    if found is None:
        raise BadArguments("{value} is not the number of a record.", value=wanted)
    number, reason, by = int(found[2]), given.text("--reason"), given.maybe("--by") or ""
    if found[1]:
        answer = hold_values(void_hold(errand.records, number, reason, errand.now, by))
    else:
        answer = record_values(void_dose(errand.records, number, reason, errand.now, by))
    if errand.wants_json:
        errand.answer(answer)
    else:
        errand.say(wanted)
