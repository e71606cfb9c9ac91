"""What the Adherence page is given of a period."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from anakinra_desktop.domain.people import Person
from anakinra_desktop.services.look_at_adherence import look_at_adherence, treatment_began_on
from anakinra_desktop.storage.database import RecordFile
from tests.ninety_days import FIRST, LAST, NOW, ZONE, keep_ninety_days


def test_the_kept_record_gives_the_numbers_worked_out_by_hand(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path)
    person = keep_ninety_days(records)
    report = look_at_adherence(records, person, FIRST, LAST, NOW).report
    numbers = report.numbers
    assert (numbers.slots, numbers.taken, numbers.extra, numbers.on_time, numbers.with_record) == (86, 81, 1, 75, 84)
    assert len(report.corrections) == 1
    assert [lot.lot for lot in report.lots] == ["K7502", "K7741"]


def test_the_thirty_days_before_come_along(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path)
    person = keep_ninety_days(records)
    before = look_at_adherence(records, person, LAST, LAST, NOW).before
    days = [outcome.slot.schedule_date for outcome in before]
    assert days == [LAST - timedelta(days=number) for number in range(30, 0, -1)]
    assert sum(bool(outcome.doses) for outcome in before) == 28


def test_treatment_begins_with_the_first_prescription(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path)
    person = keep_ninety_days(records)
    assert treatment_began_on(records, person) == date(2025, 1, 7)
    with records.change() as record:
        other = record.add_person(Person(id=0, name="Ana", home_zone=ZONE))
    assert treatment_began_on(records, other) is None
