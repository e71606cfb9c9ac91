"""Helpers are kept with the day on which they were shown how."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import NotAPerson
from anakinra_desktop.services.keep_caregiver import keep_caregiver
from anakinra_desktop.storage.database import RecordFile

TODAY = date(2026, 11, 24)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


def helpers(records: RecordFile) -> list[tuple[str, date | None]]:
    with records.read() as record:
        return [(each.name, each.shown_how_on) for each in record.caregivers()]


def test_a_helper_is_added_and_the_day_may_come_later(records: RecordFile) -> None:
    keep_caregiver(records, " Luis  Vega ", None, TODAY)
    assert helpers(records) == [("Luis Vega", None)]
    keep_caregiver(records, "luis vega", date(2026, 5, 3), TODAY)
    assert helpers(records) == [("Luis Vega", date(2026, 5, 3))]


def test_a_known_day_is_not_lost_by_naming_the_helper_again(records: RecordFile) -> None:
    keep_caregiver(records, "Luis", date(2026, 5, 3), TODAY)
    assert keep_caregiver(records, "Luis", None, TODAY).shown_how_on == date(2026, 5, 3)


@pytest.mark.parametrize(
    ("field", "name", "day"), [("giver", " ", None), ("shown_how_on", "Luis", TODAY + timedelta(days=1))]
)
def test_what_cannot_be_so_names_its_field(records: RecordFile, field: str, name: str, day: date | None) -> None:
    with pytest.raises(NotAPerson) as refused:
        keep_caregiver(records, name, day, TODAY)
    assert refused.value.field == field
