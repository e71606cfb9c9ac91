"""Days without an injection: skipped, missed, or paused."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.adherence import measure
from anakinra_desktop.domain.dose import AlreadyRecorded, DoseStatus, NoSlotOpen, NotADose, Standing
from anakinra_desktop.domain.people import Person
from anakinra_desktop.services.correct_record import NoSuchHold, void_dose, void_hold
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.measure_adherence import read_period
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, WEDNESDAY, all_doses, ana_in

MONDAY = TUESDAY - timedelta(days=1)


@pytest.fixture
def home(tmp_path: Path) -> tuple[RecordFile, Person]:
    return ana_in(tmp_path)


def test_every_slot_of_the_days_is_skipped_with_the_reason(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    kept = skip_days(records, ana, MONDAY, WEDNESDAY, " travelling ", NOW)
    assert [dose.schedule_date for dose in kept] == [MONDAY, TUESDAY, WEDNESDAY]
    assert {(dose.status, dose.reason, dose.taken_at) for dose in kept} == {(DoseStatus.SKIPPED, "travelling", None)}
    assert all_doses(records, ana) == kept


def test_only_days_that_ask_for_a_dose_are_skipped(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path, every_days=7)
    kept = skip_days(records, ana, date(2026, 1, 1), date(2026, 1, 31), "operation", NOW)
    assert [dose.schedule_date.day for dose in kept] == [1, 8, 15, 22, 29]


def test_a_day_of_two_doses_has_two_records_or_the_one_named(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path, time(8), time(20))
    assert [dose.slot for dose in skip_days(records, ana, MONDAY, MONDAY, "fever", NOW)] == [0, 1]
    assert [dose.slot for dose in skip_days(records, ana, TUESDAY, TUESDAY, "fever", NOW, slot=1)] == [1]


def test_missed_needs_no_reason_and_skipped_does(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    (missed,) = skip_days(records, ana, MONDAY, MONDAY, "", NOW, status=DoseStatus.MISSED)
    assert missed.status is DoseStatus.MISSED
    with pytest.raises(NotADose):
        skip_days(records, ana, TUESDAY, TUESDAY, " ", NOW)


def test_one_day_with_a_record_keeps_all_from_being_skipped(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    log_dose(records, ana, GivenDose(NOW), NOW)
    with pytest.raises(AlreadyRecorded) as told:
        skip_days(records, ana, MONDAY, WEDNESDAY, "travelling", NOW)
    assert told.value.dose.schedule_date == TUESDAY
    assert len(all_doses(records, ana)) == 1


def test_a_skip_taken_back_frees_its_day(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    (skipped,) = skip_days(records, ana, TUESDAY, TUESDAY, "fever", NOW)
    void_dose(records, skipped.id, "it was yesterday", NOW)
    assert log_dose(records, ana, GivenDose(NOW), NOW).schedule_date == TUESDAY


@pytest.mark.parametrize(
    ("first", "last", "error"),
    [
        (WEDNESDAY, MONDAY, NotADose),
        (date(2026, 1, 1), date(2036, 1, 1), NotADose),
        (date(2025, 1, 1), date(2025, 1, 31), NoSlotOpen),
        (date(2028, 1, 1), date(2028, 1, 2), NotADose),
    ],
    ids=["wrong way round", "ten years", "before the prescription", "far ahead"],
)
def test_days_that_cannot_be_are_refused(
    home: tuple[RecordFile, Person], first: date, last: date, error: type[Exception]
) -> None:
    records, ana = home
    with pytest.raises(error):
        skip_days(records, ana, first, last, "travelling", NOW)
    assert all_doses(records, ana) == ()


class TestPauses:
    def test_its_days_are_taken_out_of_every_share(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        hold_days(records, ana, MONDAY, MONDAY, "infection", NOW, by_prescriber=True)
        period = read_period(records, ana, MONDAY - timedelta(days=1), MONDAY)
        counted = measure(period.slots, period.doses, period.holds, NOW)
        assert (counted.slots, counted.held) == (1, 1)

    def test_it_may_have_no_end_yet(self, home: tuple[RecordFile, Person]) -> None:
        hold = hold_days(*home, TUESDAY, None, "infection", NOW, by_prescriber=False)
        assert hold.covers(date(2030, 1, 1))

    @pytest.mark.parametrize(("last", "reason"), [(MONDAY, "infection"), (WEDNESDAY, " "), (date(2036, 1, 1), "x")])
    def test_one_that_cannot_be_is_refused(self, home: tuple[RecordFile, Person], last: date, reason: str) -> None:
        with pytest.raises(NotADose):
            hold_days(*home, TUESDAY, last, reason, NOW, by_prescriber=True)

    def test_one_taken_back_stays_to_be_seen_and_counts_no_more(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        hold = hold_days(records, ana, MONDAY, MONDAY, "infection", NOW, by_prescriber=True)
        ended = void_hold(records, hold.id, "it was a cold", NOW, "Luis")
        with records.read() as record:
            assert record.holds(ana.id) == (ended,)
        assert (ended.standing, ended.ended_at, ended.ended_by, ended.ended_because) == (
            Standing.VOID,
            NOW,
            "Luis",
            "it was a cold",
        )
        assert not ended.covers(MONDAY)

    def test_it_is_taken_back_once_and_with_a_reason(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        hold = hold_days(records, ana, MONDAY, MONDAY, "infection", NOW, by_prescriber=True)
        with pytest.raises(NotADose):
            void_hold(records, hold.id, " ", NOW)
        void_hold(records, hold.id, "a cold", NOW)
        for number in (hold.id, 99):
            with pytest.raises(NoSuchHold):
                void_hold(records, number, "a cold", NOW)
