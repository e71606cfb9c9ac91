"""The coming doses as a calendar: one event each, nothing told that a shared calendar should not know."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import DoseStatus, Hold
from anakinra_desktop.domain.people import Person
from anakinra_desktop.services.calendar_file import DAYS_AHEAD, LINE_BYTES_MAX, _folded, export_calendar
from anakinra_desktop.storage.database import RecordFile
from tests.storage.a_record import NOW, TODAY, ZONE, dose_on, make_record


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return make_record(tmp_path / "data", days=3)


def starts(text: str) -> list[str]:
    return [line.removeprefix("DTSTART:") for line in text.split("\r\n") if line.startswith("DTSTART:")]


def test_each_coming_dose_is_an_event_at_its_moment_with_an_alarm(records: RecordFile) -> None:
    text = export_calendar(records, NOW, "Injection")
    # It is 20:06 in Madrid, so the dose of 20:00 today is past; clocks stand at UTC+1 in winter.
    assert starts(text)[0] == "20261125T190000Z"
    assert len(starts(text)) == DAYS_AHEAD
    assert text.count("TRIGGER:PT0S\r\n") == text.count("SUMMARY:Injection\r\n") == DAYS_AHEAD
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.endswith("END:VCALENDAR\r\n")
    assert "Ana" not in text


def test_what_is_recorded_or_paused_is_not_reminded_of(records: RecordFile) -> None:
    tomorrow = TODAY + timedelta(days=1)
    with records.change() as record:
        record.add_dose(dose_on(tomorrow, taken_at=None, status=DoseStatus.SKIPPED, amount_mg=None))
        record.add_hold(
            Hold(0, 1, tomorrow + timedelta(days=1), tomorrow + timedelta(days=4), "cold", True, NOW, "Ana")
        )
    assert starts(export_calendar(records, NOW, "Injection"))[0] == "20261130T190000Z"


def test_an_event_keeps_its_name_so_that_a_newer_file_changes_it(records: RecordFile) -> None:
    def names(moment: datetime) -> list[str]:
        lines = export_calendar(records, moment, "Injection").split("\r\n")
        return [line for line in lines if line.startswith("UID:")]

    today, tomorrow = names(NOW), names(NOW + timedelta(days=1))
    assert len(set(today)) == len(today)
    assert set(today) & set(tomorrow) == set(today[1:])


def test_with_several_people_each_event_says_whose_it_is(records: RecordFile) -> None:
    with records.change() as record:
        luis = record.add_person(Person(id=0, name="Luis; the, first\\", home_zone=ZONE))
        (ordered,) = record.prescriptions(1)
        record.add_prescription(type(ordered)(0, luis.id, date(2026, 1, 1), 50.0, ordered.times, ZONE))
    text = export_calendar(records, NOW, "Injection")
    assert "SUMMARY:Injection: Ana\r\n" in text
    assert "SUMMARY:Injection: Luis\\; the\\, first\\\\\r\n" in text
    assert "Ana" not in export_calendar(records, NOW, "Injection", luis)


def test_without_a_record_the_calendar_is_empty(tmp_path: Path) -> None:
    assert "VEVENT" not in export_calendar(RecordFile.in_folder(tmp_path), datetime.now(UTC), "Injection")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_long_lines_are_folded_within_75_bytes_and_unfold_to_what_they_were(text: str) -> None:
    folded = _folded(text)
    assert all(len(line.encode()) <= LINE_BYTES_MAX for line in folded.split("\r\n"))
    assert folded.replace("\r\n ", "") == text
