"""Adds a person with the first prescription, and finds a person by name or number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from anakinra_desktop.domain.people import (
    Build,
    NotAPerson,
    Person,
    SkinTone,
    checked_born,
    checked_height_cm,
    checked_name,
    checked_zone,
)
from anakinra_desktop.domain.prescription import (
    DAY,
    NotAPrescription,
    Prescription,
    checked_amount_mg,
    checked_every_days,
    checked_starts_on,
    checked_times,
    prescription_on,
    slots_between,
    zone_info,
)
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_text import on_one_line
from anakinra_desktop.services.keep_label import checked_label, label_name
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.services.set_limit import DOSE_INTERVAL, back_to_usual_in, set_limit_in

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


class NoSuchPerson(Problem, LookupError):
    """Nobody in the record goes by that name or number."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        super().__init__("There is nobody called {name} in this record.", name=wanted)
        self.wanted = wanted
        self.known = known


class NameTaken(NotAPerson):
    """Somebody in the record goes by that name already."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What the first dose needs to know; all else can wait."""

    name: str
    home_zone: str
    amount_mg: float
    times: tuple[time, ...]
    starts_on: date
    every_days: int = 1
    born: date | None = None
    height_cm: float | None = None
    build: Build = Build.NEUTRAL
    skin_tone: SkinTone = SkinTone.MEDIUM
    leaflet_read_on: date | None = None
    shown_how_on: date | None = None
    first_slot: int = 0
    """The number of the first dose asked for on the first day."""
    interval_set_on: date | None = None
    """The day on which a prescriber or pharmacist set it other than once a day, where somebody said so (D-4)."""
    interval_set_by: str = ""
    """Who did."""


def add_person(records: RecordFile, new: NewPerson, now: datetime) -> Person:
    """Keep a person and the prescription as the label says it.

    Raises NotAPerson or NotAPrescription with the field that cannot be so, NameTaken for a name that is there already.
    """
    zone = checked_zone(new.home_zone)
    person = Person(
        id=0,
        name=checked_name(new.name),
        home_zone=zone,
        born=checked_born(new.born, now.date()),
        height_cm=checked_height_cm(new.height_cm),
        build=new.build,
        skin_tone=new.skin_tone,
        leaflet_read_on=new.leaflet_read_on,
        shown_how_on=new.shown_how_on,
    )
    prescription = Prescription(
        id=0,
        person_id=0,
        starts_on=checked_starts_on(new.starts_on, now.date()),
        amount_mg=checked_amount_mg(new.amount_mg),
        times=checked_times(new.times),
        zone=zone,
        every_days=checked_every_days(new.every_days),
        first_slot=new.first_slot,
    )
    with records.change() as record:
        if any(other.name.casefold() == person.name.casefold() for other in record.people()):
            raise NameTaken(
                "name", "{name} is in this record already. Add something that tells the two apart.", name=person.name
            )
        kept = record.add_person(person)
        ordered = record.add_prescription(replace(prescription, person_id=kept.id))
        if new.interval_set_on is not None and not is_usual_interval(ordered):
            named = replace(ordered, prescriber=new.interval_set_by)
            _keep_interval(record, (), named, new.interval_set_on, now)
    return kept


def list_people(records: RecordFile) -> tuple[tuple[Person, tuple[Prescription, ...]], ...]:
    """Everybody in the record with their prescriptions; nobody where there is no record yet."""
    if not records.exists():
        return ()
    with records.read() as record:
        return tuple((person, record.prescriptions(person.id)) for person in record.people())


def find_person(records: RecordFile, wanted: str) -> Person:
    """The person of that name, whatever its capitals, or of that number. Raises NoSuchPerson."""
    people = tuple(person for person, _ in list_people(records))
    tidy = on_one_line(wanted).casefold()
    for person in people:
        if person.name.casefold() == tidy:
            return person
    for person in people:
        if str(person.id) == tidy:
            return person
    raise NoSuchPerson(wanted, tuple(person.name for person in people))


def prescriptions_of(records: RecordFile, person: Person) -> tuple[Prescription, ...]:
    """All prescriptions of a person, past ones too, oldest first."""
    with records.read() as record:
        return record.prescriptions(person.id)


def change_prescription(
    records: RecordFile,
    prescription: Prescription,
    now: datetime,
    *,
    also_past_days: bool = False,
    interval_set_on: date | None = None,
    label: str = "",
) -> Prescription:
    """Keep a new prescription from its first day on; what was asked for on the days before it stays.

    A first day in the past changes what days that are over had asked for, so it takes `also_past_days`, by which a
    person says that it was so already then. Doses that are recorded on them stay as they are.
    Anything other than once a day that was not in force before takes the word that a prescriber or pharmacist set it:
    the day on which they did, and who (LABEL-14, LABEL-16, D-4). `label` is what the label says, in its own words.
    Raises NotAPrescription, and NotAPerson for the name of the prescriber.
    """
    checked_amount_mg(prescription.amount_mg)
    times = checked_times(prescription.times)
    checked_every_days(prescription.every_days)
    today = now.astimezone(zone_info(checked_zone(prescription.zone))).date()
    checked_starts_on(prescription.starts_on, today)
    prescriber = checked_name(prescription.prescriber, "prescriber") if on_one_line(prescription.prescriber) else ""
    with records.change() as record:
        earlier = record.prescriptions(prescription.person_id)
        if not also_past_days and any(slots_between(prescription.starts_on, today - DAY, earlier)):
            raise NotAPrescription(
                "starts_on", "A new prescription begins today or later: what past days asked for stays as it was."
            )
        ordered = replace(prescription, times=times, prescriber=prescriber)
        _keep_interval(record, earlier, ordered, interval_set_on, now)
        if label.strip():
            record.set_preference(prescription.person_id, label_name(prescription), checked_label(label))
        return record.add_prescription(ordered)


def is_usual_interval(prescription: Prescription) -> bool:
    """Whether it is once a day (DOSE-2)."""
    return prescription.every_days == 1 and len(prescription.times) == 1


def interval_is_new(prescription: Prescription, earlier: Sequence[Prescription]) -> bool:
    """Whether it is other than once a day, and not as the prescription it follows."""
    before = prescription_on(prescription.starts_on, earlier)
    if is_usual_interval(prescription):
        return False
    return before is None or _pattern(before) != _pattern(prescription)


def _pattern(prescription: Prescription) -> tuple[int, int]:
    return (prescription.every_days, len(prescription.times))


def _keep_interval(
    record: Record,
    earlier: Sequence[Prescription],
    ordered: Prescription,
    set_on: date | None,
    now: datetime,
) -> None:
    person = record.person(ordered.person_id)
    if person is None:
        return
    if is_usual_interval(ordered):
        back_to_usual_in(record, person.id, DOSE_INTERVAL, now, person.name)
        return
    if not interval_is_new(ordered, earlier):
        return
    if set_on is None:
        raise NotAPrescription(
            "interval_set_on", "Other than once a day is for your prescriber to set. Tick it, and type the day."
        )
    if not ordered.prescriber:
        raise NotAPrescription("prescriber", "Please say who set it: their name, or “my doctor”.")
    hours = 24 * ordered.every_days / len(ordered.times)
    rule = medication().rule(DOSE_INTERVAL)
    set_limit_in(record, person, rule, hours, now, by_prescriber=True, set_by=ordered.prescriber, set_on=set_on)
