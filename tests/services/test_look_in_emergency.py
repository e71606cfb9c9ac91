"""An emergency finds what the record knows, and never fails because of the record."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from anakinra_desktop.domain.medicines import Allergy, AllergyTo, Medicine, MedicineKind
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.keep_health import add_entry, void_entry
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_in_emergency import EmergencyFacts, look_in_emergency
from anakinra_desktop.storage.database import RecordFile

NOW = datetime(2026, 11, 24, 18, 48, tzinfo=UTC)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile(tmp_path / "record.sqlite3")


def maria() -> NewPerson:
    return NewPerson(
        name="Maria Ruiz",
        home_zone="Europe/Madrid",
        amount_mg=100,
        times=(time(20),),
        starts_on=date(2026, 8, 2),
        born=date(1965, 4, 12),
    )


def test_what_is_known_about_a_person_is_found(records: RecordFile) -> None:
    person = add_person(records, maria(), NOW)
    given_at = datetime(2026, 11, 23, 19, 14, tzinfo=UTC)
    log_dose(records, person, GivenDose(taken_at=given_at), NOW)
    facts = look_in_emergency(records, NOW, person.id)
    assert (facts.name, facts.age_years, facts.amount_mg, facts.times) == ("Maria Ruiz", 61, 100, (time(20),))
    assert facts.last_injection == given_at
    assert facts.last_injection is not None
    assert f"{facts.last_injection:%H:%M}" == "20:14", "by the clock on the wall there"


def test_before_the_first_injection_there_is_no_last_one(records: RecordFile) -> None:
    person = add_person(records, maria(), NOW)
    facts = look_in_emergency(records, NOW, person.id)
    assert facts.last_injection is None
    assert facts.place is None


def test_allergies_and_medicines_of_now_are_told_of(records: RecordFile) -> None:
    person = add_person(records, maria(), NOW)
    since = date(2026, 1, 1)
    sorts = MedicineKind.PRESCRIPTION
    add_entry(records, person.id, since, Allergy(AllergyTo.MEDICINE, "penicillin", "rash"), NOW, "Maria")
    add_entry(records, person.id, since, Allergy(AllergyTo.LATEX, until=date(2026, 5, 1)), NOW, "Maria")
    add_entry(records, person.id, since, Medicine("methotrexate", sorts, "15 mg a week"), NOW, "Maria")
    add_entry(records, person.id, since, Medicine("prednisone", sorts, until=date(2026, 10, 1)), NOW, "Maria")
    wrong = add_entry(records, person.id, since, Medicine("warfarin", sorts), NOW, "Maria")
    void_entry(records, wrong.id, "not mine", NOW, "Maria")
    facts = look_in_emergency(records, NOW, person.id)
    assert facts.allergies == (Allergy(AllergyTo.MEDICINE, "penicillin", "rash"),)
    assert facts.medicines == ("methotrexate",)


def test_without_a_record_the_numbers_stand_alone(records: RecordFile) -> None:
    assert look_in_emergency(records, NOW) == EmergencyFacts()
    assert not records.exists(), "looking makes no record"


@pytest.mark.parametrize("content", [b"", b"not a record at all", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_record_that_can_not_be_read_stops_nobody_from_calling(records: RecordFile, content: bytes) -> None:
    records.path.write_bytes(content)
    assert look_in_emergency(records, NOW) == EmergencyFacts()
