"""On a journey a time of one place stays, one that goes along does so when it is said, and the past keeps its clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import NotAPerson, Person
from anakinra_desktop.domain.prescription import ClockFollows, instant_of
from anakinra_desktop.drawing.report_words import prescription_lines
from anakinra_desktop.services.add_person import NoSuchPerson, change_prescription, prescriptions_of
from anakinra_desktop.services.follow_clock import StaysAtHome, follow_clock
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_adherence import look_at_adherence
from anakinra_desktop.services.look_at_today import TodayLook, TodayStanding, look_at_today
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import MADRID, TUESDAY, WEDNESDAY, ana_in, at

TOKYO = "Asia/Tokyo"
GIVEN = at(TUESDAY, 20, 5)
IN_TOKYO = instant_of(WEDNESDAY, time(12), TOKYO)


@pytest.fixture
def traveller(tmp_path: Path) -> tuple[RecordFile, Person]:
    records, ana = ana_in(tmp_path)
    (home,) = prescriptions_of(records, ana)
    along = replace(home, starts_on=TUESDAY, clock=ClockFollows.TRAVELLER)
    change_prescription(records, along, at(TUESDAY, 9))
    log_dose(records, ana, GivenDose(GIVEN), GIVEN)
    return records, ana


def seen_at(records: RecordFile, now: datetime, here: str = "") -> TodayLook:
    look = look_at_today(records, now, here=here)
    assert look is not None
    return look


def test_a_time_of_one_place_stays_and_both_clocks_are_known(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    log_dose(records, ana, GivenDose(GIVEN), GIVEN)
    look = seen_at(records, IN_TOKYO, TOKYO)
    assert look.elsewhere is not None
    assert (look.elsewhere.here, look.elsewhere.clock_zone, look.elsewhere.goes_along) == (TOKYO, MADRID, False)
    assert look.odd_gap is None, "the doses stay a day apart"
    with pytest.raises(StaysAtHome):
        follow_clock(records, ana, TOKYO, IN_TOKYO)


def test_nothing_moves_until_it_is_said(traveller: tuple[RecordFile, Person]) -> None:
    records, ana = traveller
    before = prescriptions_of(records, ana)
    look = seen_at(records, IN_TOKYO, TOKYO)
    assert look.elsewhere is not None
    assert look.elsewhere.goes_along
    assert look.odd_gap is not None, "what would be is told before it is so"
    assert look.odd_gap.length == timedelta(hours=15, minutes=55)
    assert prescriptions_of(records, ana) == before


def test_from_then_on_the_days_are_those_of_the_other_place(traveller: tuple[RecordFile, Person]) -> None:
    records, ana = traveller
    moved, row = follow_clock(records, ana, TOKYO, IN_TOKYO)
    assert (row.starts_on, row.zone, moved.home_zone) == (WEDNESDAY, TOKYO, TOKYO)
    look = seen_at(records, IN_TOKYO, TOKYO)
    assert (look.today, look.standing, look.elsewhere) == (WEDNESDAY, TodayStanding.LATER, None)
    assert look.slot is not None
    assert look.slot.due_at == instant_of(WEDNESDAY, time(20), TOKYO)
    assert look.odd_gap is not None, "and it is told until the next dose is recorded"
    given = instant_of(WEDNESDAY, time(20), TOKYO)
    log_dose(records, moved, GivenDose(given), given)
    assert seen_at(records, given, TOKYO).odd_gap is None


def test_days_that_are_over_keep_their_numbers(traveller: tuple[RecordFile, Person]) -> None:
    records, ana = traveller
    first = TUESDAY - timedelta(days=5)
    before = look_at_adherence(records, ana, first, TUESDAY, IN_TOKYO).report
    moved, _ = follow_clock(records, ana, TOKYO, IN_TOKYO)
    after = look_at_adherence(records, moved, first, TUESDAY, IN_TOKYO).report
    assert after.numbers == before.numbers
    assert after.outcomes == before.outcomes


def test_going_back_is_said_the_same_way(traveller: tuple[RecordFile, Person]) -> None:
    records, ana = traveller
    follow_clock(records, ana, TOKYO, IN_TOKYO)
    back, row = follow_clock(records, ana, MADRID, IN_TOKYO + timedelta(minutes=1))
    assert (row.zone, row.starts_on, back.home_zone) == (MADRID, WEDNESDAY, MADRID)
    look = seen_at(records, IN_TOKYO, MADRID)
    assert (look.elsewhere, look.odd_gap) == (None, None)


def test_a_zone_that_is_none_and_a_person_who_is_not_there_change_nothing(
    traveller: tuple[RecordFile, Person],
) -> None:
    records, ana = traveller
    before = prescriptions_of(records, ana)
    with pytest.raises(NotAPerson):
        follow_clock(records, ana, "Mars/Olympus", IN_TOKYO)
    with pytest.raises(NoSuchPerson):
        follow_clock(records, replace(ana, id=99), TOKYO, IN_TOKYO)
    assert prescriptions_of(records, ana) == before


def test_the_report_names_the_clock_once_there_were_two(traveller: tuple[RecordFile, Person]) -> None:
    records, ana = traveller
    first = TUESDAY - timedelta(days=5)
    last = WEDNESDAY + timedelta(days=2)
    at_home = look_at_adherence(records, ana, first, last, IN_TOKYO).report
    assert not any("Madrid" in line for line in prescription_lines(at_home))
    moved, _ = follow_clock(records, ana, TOKYO, IN_TOKYO)
    abroad = look_at_adherence(records, moved, first, last, IN_TOKYO).report
    newest, *_ = prescription_lines(abroad)
    assert newest == "from 25 Nov: 100 mg under the skin, once a day, 20:00, time of Tokyo"
