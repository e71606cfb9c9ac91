"""Adds a person with the first prescription, and finds a person by name or number."""

from __future__ import annotations

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
    slots_between,
    zone_info,
)
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_text import on_one_line

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


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
        record.add_prescription(replace(prescription, person_id=kept.id))
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
    records: RecordFile, prescription: Prescription, now: datetime, *, also_past_days: bool = False
) -> Prescription:
    """Keep a new prescription from its first day on; what was asked for on the days before it stays.

    A first day in the past changes what days that are over had asked for, so it takes `also_past_days`, by which a
    person says that it was so already then. Doses that are recorded on them stay as they are.
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
        return record.add_prescription(replace(prescription, times=times, prescriber=prescriber))
