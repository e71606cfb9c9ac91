"""What a person sets otherwise than usual is kept, and nothing that cannot be."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.change_preferences import (
    NotAPreference,
    change_timing_window,
    choose_length_unit,
    switch_off_zones,
)
from anakinra_desktop.services.look_at_settings import SettingsLook, look_at_settings
from anakinra_desktop.services.measure_adherence import read_period
from anakinra_desktop.services.suggest_spot import look_at_body
from anakinra_desktop.storage.database import RecordFile

NOW = datetime(2026, 11, 24, 19, 48, tzinfo=UTC)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


@pytest.fixture
def maria(records: RecordFile) -> Person:
    return add_person(records, NewPerson("Maria", "UTC", 100, (time(20),), NOW.date()), NOW)


def seen(records: RecordFile, person: Person) -> SettingsLook:
    look = look_at_settings(records, person.id, NOW)
    assert look is not None
    return look


def test_the_hours_that_count_as_on_time_are_two_until_set_otherwise(records: RecordFile, maria: Person) -> None:
    assert seen(records, maria).timing_window_h == 2.0
    change_timing_window(records, maria, 1.5)
    assert seen(records, maria).timing_window_h == 1.5
    assert read_period(records, maria, NOW.date(), NOW.date()).timing_window_h == 1.5


@pytest.mark.parametrize("hours", [0.0, -1.0, 12.5, float("nan"), float("inf")])
def test_hours_that_make_no_sense_are_refused(records: RecordFile, maria: Person, hours: float) -> None:
    with pytest.raises(NotAPreference):
        change_timing_window(records, maria, hours)
    assert seen(records, maria).timing_window_h == 2.0


def test_zones_go_off_and_on_again_and_are_kept_in_their_usual_order(records: RecordFile, maria: Person) -> None:
    off = (ZoneId.RIGHT_ARM, ZoneId.ABDOMEN)
    assert switch_off_zones(records, maria, off) == (ZoneId.ABDOMEN, ZoneId.RIGHT_ARM)
    assert seen(records, maria).switched_off == (ZoneId.ABDOMEN, ZoneId.RIGHT_ARM)
    switch_off_zones(records, maria, ())
    assert seen(records, maria).switched_off == ()


def test_one_zone_stays_on(records: RecordFile, maria: Person) -> None:
    with pytest.raises(NotAPreference):
        switch_off_zones(records, maria, ZoneId)
    assert seen(records, maria).switched_off == ()


def test_what_one_person_sets_does_not_reach_another(records: RecordFile, maria: Person) -> None:
    ana = add_person(records, NewPerson("Ana", "UTC", 50, (time(18),), NOW.date()), NOW)
    switch_off_zones(records, maria, [ZoneId.ABDOMEN])
    change_timing_window(records, maria, 3)
    assert (seen(records, ana).switched_off, seen(records, ana).timing_window_h) == ((), 2.0)


@pytest.mark.parametrize("unit", LengthUnit)
def test_what_lengths_are_read_in_is_kept_with_the_person(records: RecordFile, maria: Person, unit: LengthUnit) -> None:
    assert seen(records, maria).length_unit is None
    choose_length_unit(records, maria, unit)
    assert seen(records, maria).length_unit is unit
    assert look_at_body(records, maria, GivenBy.SELF, NOW).length_unit is unit
