"""Recording a dose: the slot it is for, what is kept of it, and what is refused."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import (
    AlreadyRecorded,
    DoseKind,
    DoseStatus,
    NoSlotOpen,
    NotADose,
    Place,
    Standing,
    WhichDay,
)
from anakinra_desktop.domain.people import GivenBy, NotAPerson, Person
from anakinra_desktop.domain.prescription import NotAPrescription
from anakinra_desktop.services.log_dose import GivenDose, log_after_all, log_dose
from anakinra_desktop.services.skip_days import skip_days
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, WEDNESDAY, all_doses, ana_in, at


@pytest.fixture
def home(tmp_path: Path) -> tuple[RecordFile, Person]:
    return ana_in(tmp_path)


def test_a_dose_just_given_is_for_today(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    kept = log_dose(records, ana, GivenDose(at(TUESDAY, 20, 5)), NOW)
    assert (kept.schedule_date, kept.slot, kept.kind, kept.status) == (
        TUESDAY,
        0,
        DoseKind.SCHEDULED,
        DoseStatus.TAKEN,
    )
    assert (kept.by, kept.given_by, kept.recorded_by, kept.amount_mg, kept.whole) == (
        GivenBy.SELF,
        "Ana",
        "Ana",
        100.0,
        None,
    )
    assert all_doses(records, ana) == (kept,)


def test_half_past_midnight_is_yesterdays_and_then_nobodys(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    late = at(WEDNESDAY, 0, 30)
    assert log_dose(records, ana, GivenDose(late), late).schedule_date == TUESDAY
    with pytest.raises(AlreadyRecorded) as told:
        log_dose(records, ana, GivenDose(late), late)
    assert told.value.dose.schedule_date == TUESDAY


def test_a_day_once_chosen_is_never_worked_out_again(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    kept = log_dose(records, ana, GivenDose(at(TUESDAY, 19), schedule_date=TUESDAY - timedelta(days=1)), NOW)
    assert kept.schedule_date == TUESDAY - timedelta(days=1)
    (there,) = all_doses(records, ana)
    assert there.schedule_date == TUESDAY - timedelta(days=1)


def test_when_two_days_are_open_it_must_be_said_which(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path, time(0, 15))
    early = at(WEDNESDAY, 0, 5)
    with pytest.raises(WhichDay):
        log_dose(records, ana, GivenDose(early), early)
    assert log_dose(records, ana, GivenDose(early, schedule_date=TUESDAY), early).schedule_date == TUESDAY
    assert log_dose(records, ana, GivenDose(early), early).schedule_date == WEDNESDAY


class TestTwiceADay:
    @pytest.fixture
    def home(self, tmp_path: Path) -> tuple[RecordFile, Person]:
        return ana_in(tmp_path, time(8), time(20))

    def test_the_slot_due_nearest_is_taken_first_and_then_the_other(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        kept = [log_dose(records, ana, GivenDose(at(TUESDAY, 20, number)), NOW).slot for number in range(2)]
        assert kept == [1, 0]
        with pytest.raises(AlreadyRecorded):
            log_dose(records, ana, GivenDose(at(TUESDAY, 20, 3)), NOW)

    def test_a_slot_may_be_named(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        named = GivenDose(at(TUESDAY, 20), schedule_date=TUESDAY, slot=0)
        assert log_dose(records, ana, named, NOW).slot == 0
        with pytest.raises(AlreadyRecorded):
            log_dose(records, ana, named, NOW)
        with pytest.raises(NoSlotOpen):
            log_dose(records, ana, GivenDose(at(TUESDAY, 20), schedule_date=TUESDAY, slot=2), NOW)

    def test_a_day_without_its_slot_named_takes_a_free_one(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        given = GivenDose(at(TUESDAY, 20), schedule_date=TUESDAY)
        assert [log_dose(records, ana, given, NOW).slot for _ in range(2)] == [1, 0]
        with pytest.raises(AlreadyRecorded):
            log_dose(records, ana, given, NOW)


class TestExtraDoses:
    def test_a_further_injection_is_kept_with_its_reason_and_never_dropped(
        self, home: tuple[RecordFile, Person]
    ) -> None:
        records, ana = home
        log_dose(records, ana, GivenDose(at(TUESDAY, 20)), NOW)
        for _ in range(2):
            extra = log_dose(records, ana, GivenDose(at(TUESDAY, 20, 5), extra=True, reason="forgot"), NOW)
            assert (extra.kind, extra.schedule_date, extra.reason) == (DoseKind.EXTRA, TUESDAY, "forgot")
        assert len(all_doses(records, ana)) == 3

    @pytest.mark.parametrize("reason", ["", "  "])
    def test_it_needs_a_reason(self, home: tuple[RecordFile, Person], reason: str) -> None:
        with pytest.raises(NotADose):
            log_dose(*home, GivenDose(at(TUESDAY, 20), extra=True, reason=reason), NOW)

    def test_on_a_day_without_a_slot_it_is_for_the_day_on_the_wall(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        before_the_start = at(date(2025, 12, 30), 12)
        kept = log_dose(records, ana, GivenDose(before_the_start, extra=True, reason="hospital"), NOW)
        assert (kept.schedule_date, kept.amount_mg) == (date(2025, 12, 30), None)


class TestWhatIsRefused:
    def test_a_slot_that_was_skipped(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        skip_days(records, ana, TUESDAY, TUESDAY, "fever", NOW)
        with pytest.raises(AlreadyRecorded) as told:
            log_dose(records, ana, GivenDose(at(TUESDAY, 20)), NOW)
        assert told.value.dose.status is DoseStatus.SKIPPED

    def test_a_moment_when_nothing_was_due(self, home: tuple[RecordFile, Person]) -> None:
        with pytest.raises(NoSlotOpen):
            log_dose(*home, GivenDose(at(date(2025, 12, 30), 12)), NOW)
        with pytest.raises(NoSlotOpen):
            log_dose(*home, GivenDose(at(date(2026, 1, 1), 2), schedule_date=date(2025, 12, 31)), NOW)

    @pytest.mark.parametrize(
        "moment", [NOW + timedelta(minutes=6), NOW + timedelta(days=400), NOW.replace(tzinfo=None)]
    )
    def test_the_future_and_a_time_without_a_zone(self, home: tuple[RecordFile, Person], moment: datetime) -> None:
        with pytest.raises(NotADose):
            log_dose(*home, GivenDose(moment), NOW)

    def test_a_day_far_from_the_time(self, home: tuple[RecordFile, Person]) -> None:
        with pytest.raises(NotADose):
            log_dose(*home, GivenDose(NOW, schedule_date=TUESDAY - timedelta(days=30)), NOW)

    @pytest.mark.parametrize("amount_mg", [0, -1, 10_000, float("nan"), float("inf")])
    def test_an_amount_that_no_label_says(self, home: tuple[RecordFile, Person], amount_mg: float) -> None:
        with pytest.raises(NotAPrescription):
            log_dose(*home, GivenDose(NOW, amount_mg=amount_mg), NOW)

    @pytest.mark.parametrize(
        "wrong",
        [
            {"given_by": "x" * 300},
            {"given_by": "a\x1b[2Jb"},
            {"note": "x" * 3000},
            {"note": "\ud800"},
            {"lot": "x" * 100},
            {"extra": True, "reason": "x" * 600},
        ],
    )
    def test_words_that_cannot_be_kept(self, home: tuple[RecordFile, Person], wrong: dict[str, object]) -> None:
        with pytest.raises((NotADose, NotAPerson)):
            log_dose(*home, GivenDose(NOW, **wrong), NOW)  # type: ignore[arg-type]

    def test_and_then_nothing_is_kept(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        with pytest.raises(NotADose):
            log_dose(records, ana, GivenDose(NOW, note="x" * 3000), NOW)
        assert all_doses(records, ana) == ()


class TestWhatIsKept:
    @pytest.mark.parametrize(("amount_mg", "whole"), [(100, True), (120, True), (60, False), (None, None)])
    def test_less_than_prescribed_is_not_a_whole_dose(
        self, home: tuple[RecordFile, Person], amount_mg: float | None, whole: bool | None
    ) -> None:
        assert log_dose(*home, GivenDose(NOW, amount_mg=amount_mg), NOW).whole is whole

    @pytest.mark.parametrize(
        ("given_by", "by", "name"),
        [("", GivenBy.SELF, "Ana"), ("ana", GivenBy.SELF, "Ana"), (" Luis ", GivenBy.CAREGIVER, "Luis")],
    )
    def test_who_injected(self, home: tuple[RecordFile, Person], given_by: str, by: GivenBy, name: str) -> None:
        kept = log_dose(*home, GivenDose(NOW, given_by=given_by), NOW)
        assert (kept.by, kept.given_by) == (by, name)

    def test_where_with_which_lot_and_what_was_noted(self, home: tuple[RecordFile, Person]) -> None:
        records, ana = home
        place = Place("left_thigh", "14", 3.0, 15.5)
        note = 'two\nlines, <b>"bold"</b> 👩‍👧'
        log_dose(records, ana, GivenDose(NOW, place=place, lot=" K7741 ", note=note), NOW)
        (there,) = all_doses(records, ana)
        assert (there.place, there.lot, there.note) == (place, "K7741", note)

    def test_one_person_is_not_in_the_way_of_another(self, home: tuple[RecordFile, Person]) -> None:
        from tests.services.household import add_to

        records, ana = home
        luis = add_to(records, name="Luis")
        log_dose(records, ana, GivenDose(NOW), NOW)
        assert log_dose(records, luis, GivenDose(NOW), NOW).person_id == luis.id


def test_a_dose_given_on_a_skipped_day_takes_the_place_of_that_word(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    (skipped,) = skip_days(records, ana, TUESDAY, TUESDAY, "no syringe", NOW)
    given = GivenDose(at(TUESDAY, 20, 5))
    with pytest.raises(AlreadyRecorded):
        log_dose(records, ana, given, NOW)
    kept = log_after_all(records, ana, given, skipped, NOW, "Luis")
    before, now = all_doses(records, ana)
    assert (before.id, before.standing, before.reason, before.ended_by) == (
        skipped.id,
        Standing.CORRECTED,
        "no syringe",
        "Luis",
    )
    assert now == kept
    assert (kept.corrects, kept.status, kept.kind) == (skipped.id, DoseStatus.TAKEN, DoseKind.SCHEDULED)
    with pytest.raises(AlreadyRecorded):
        log_after_all(records, ana, given, skipped, NOW)
    assert len(all_doses(records, ana)) == 2


def test_not_all_of_a_dose_is_not_more_than_the_dose(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    given = GivenDose(at(TUESDAY, 20, 5), amount_mg=120, whole=False)
    with pytest.raises(NotADose) as told:
        log_dose(records, ana, given, NOW)
    assert told.value.field == "amount"
    assert all_doses(records, ana) == ()
