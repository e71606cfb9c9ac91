"""Which slot a dose is for, what counts, and what people may write."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import (
    NOTE_LENGTH_MAX,
    Dose,
    DoseKind,
    DoseStatus,
    Hold,
    NoSlotOpen,
    NotADose,
    Place,
    Standing,
    WhichDay,
    checked_moment,
    checked_reason,
    checked_text,
    slot_for,
    too_close_to,
    valid_records,
)
from anakinra_desktop.domain.prescription import Prescription, Slot, slots_open_at, zone_info

MADRID = "Europe/Madrid"
TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)


def prescription(*times: time, every_days: int = 1) -> Prescription:
    return Prescription(
        id=1,
        person_id=1,
        starts_on=date(2026, 1, 1),
        amount_mg=100.0,
        times=times,
        zone=MADRID,
        every_days=every_days,
    )


EVENING = prescription(time(20))
AFTER_MIDNIGHT = prescription(time(0, 15))
TWICE = prescription(time(8), time(20))


def wall(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, zone_info(MADRID)).astimezone(UTC)


def open_at(ordered: Prescription, day: date, clock: time) -> tuple[datetime, tuple[Slot, ...]]:
    moment = wall(day, clock)
    return moment, slots_open_at(moment, [ordered])


def dose(**changes: object) -> Dose:
    values: dict[str, object] = {
        "id": 1,
        "person_id": 1,
        "schedule_date": TUESDAY,
        "slot": 0,
        "kind": DoseKind.SCHEDULED,
        "status": DoseStatus.TAKEN,
        "recorded_at": wall(TUESDAY, time(20, 6)),
        "recorded_by": "Ana",
        "taken_at": wall(TUESDAY, time(20, 5)),
    }
    return Dose(**(values | changes))  # type: ignore[arg-type]


def test_half_past_midnight_belongs_to_yesterday_while_yesterday_is_open() -> None:
    moment, slots = open_at(EVENING, WEDNESDAY, time(0, 30))
    assert slot_for(moment, slots, []).schedule_date == TUESDAY


def test_from_the_turn_of_the_day_it_is_todays() -> None:
    moment, slots = open_at(EVENING, WEDNESDAY, time(4))
    assert slot_for(moment, slots, []).schedule_date == WEDNESDAY


def test_half_past_midnight_has_no_slot_when_yesterday_is_recorded() -> None:
    moment, slots = open_at(EVENING, WEDNESDAY, time(0, 30))
    with pytest.raises(NoSlotOpen):
        slot_for(moment, slots, [(TUESDAY, 0)])


def test_an_early_riser_may_inject_before_the_day_turns() -> None:
    moment, slots = open_at(prescription(time(6)), WEDNESDAY, time(3, 30))
    assert slot_for(moment, slots, [(TUESDAY, 0)]).schedule_date == WEDNESDAY


def test_when_two_days_are_open_the_person_is_asked() -> None:
    moment, slots = open_at(AFTER_MIDNIGHT, WEDNESDAY, time(0, 5))
    with pytest.raises(WhichDay, match=r"2026-11-24 or for 2026-11-25") as asked:
        slot_for(moment, slots, [])
    assert {slot.schedule_date for slot in asked.value.slots} == {TUESDAY, WEDNESDAY}


@pytest.mark.parametrize(("recorded", "left"), [(TUESDAY, WEDNESDAY), (WEDNESDAY, TUESDAY)])
def test_when_one_of_two_open_days_is_recorded_it_is_the_other(recorded: date, left: date) -> None:
    moment, slots = open_at(AFTER_MIDNIGHT, WEDNESDAY, time(0, 5))
    assert slot_for(moment, slots, [(recorded, 0)]).schedule_date == left


@pytest.mark.parametrize(("clock", "number"), [(time(7), 0), (time(13, 59), 0), (time(14, 1), 1), (time(23), 1)])
def test_of_two_slots_of_a_day_it_is_the_one_due_nearest(clock: time, number: int) -> None:
    moment, slots = open_at(TWICE, TUESDAY, clock)
    assert slot_for(moment, slots, []).number == number


def test_the_other_slot_of_a_day_is_taken_when_the_nearest_is_recorded() -> None:
    moment, slots = open_at(TWICE, TUESDAY, time(20))
    assert slot_for(moment, slots, [(TUESDAY, 1)]).number == 0


@given(minutes=st.integers(0, 60 * 24 * 30), every_days=st.integers(1, 5), hour=st.integers(8, 23))
def test_a_dose_is_for_a_slot_that_is_open(minutes: int, every_days: int, hour: int) -> None:
    moment = wall(TUESDAY, time(12)) + timedelta(minutes=minutes)
    slots = slots_open_at(moment, [prescription(time(hour), every_days=every_days)])
    chosen = slot_for(moment, slots, [])
    assert chosen.opens_at <= moment < chosen.closes_at


def test_only_valid_scheduled_rows_are_the_record_of_a_slot() -> None:
    rows = [
        dose(id=1, standing=Standing.CORRECTED),
        dose(id=2, standing=Standing.VOID),
        dose(id=3, kind=DoseKind.EXTRA),
        dose(id=4, status=DoseStatus.SKIPPED, taken_at=None, schedule_date=WEDNESDAY),
        dose(id=5),
    ]
    assert {key: row.id for key, row in valid_records(rows).items()} == {(TUESDAY, 0): 5, (WEDNESDAY, 0): 4}


def test_an_injection_counts_while_it_is_valid() -> None:
    assert dose().counts
    assert not dose(standing=Standing.VOID).counts
    assert not dose(status=DoseStatus.MISSED, taken_at=None).counts


def test_a_pause_covers_both_its_ends_unless_it_was_lifted() -> None:
    pause = Hold(1, 1, TUESDAY, WEDNESDAY, "infection", True, wall(TUESDAY, time(9)), "Ana")
    assert pause.covers(TUESDAY)
    assert pause.covers(WEDNESDAY)
    assert not pause.covers(WEDNESDAY + timedelta(days=1))
    assert not Hold(1, 1, TUESDAY, None, "x", True, wall(TUESDAY, time(9)), "Ana", Standing.VOID).covers(TUESDAY)
    assert Hold(1, 1, TUESDAY, None, "x", True, wall(TUESDAY, time(9)), "Ana").covers(date(2099, 1, 1))


def test_a_place_is_named_by_zone_and_spot() -> None:
    assert Place("left_thigh", "14").label == "left_thigh/14"
    assert Place("left_thigh").label == "left_thigh"


class TestWhatPeopleWrite:
    def test_it_may_have_several_lines_and_any_signs(self) -> None:
        assert checked_text(' "quoted",\r\n<b>bold</b>\t👩‍👧 ', "note") == '"quoted",\n<b>bold</b>\t👩‍👧'

    @pytest.mark.parametrize("text", ["x" * (NOTE_LENGTH_MAX + 1), "a\0b", "\ud800", "a\x1b[2Jb", "a\u202eb"])
    def test_what_cannot_be_kept_or_shown_is_refused(self, text: str) -> None:
        with pytest.raises(NotADose) as refused:
            checked_text(text, "note", NOTE_LENGTH_MAX)
        assert refused.value.field == "note"

    @pytest.mark.parametrize("reason", ["", "  \n "])
    def test_a_reason_says_something(self, reason: str) -> None:
        with pytest.raises(NotADose):
            checked_reason(reason)


class TestMoments:
    NOW = wall(TUESDAY, time(20))

    def test_the_future_is_refused_but_for_a_clock_that_runs_ahead(self) -> None:
        ahead = self.NOW + timedelta(minutes=5)
        assert checked_moment(ahead, self.NOW) == ahead
        with pytest.raises(NotADose):
            checked_moment(ahead + timedelta(seconds=1), self.NOW)

    def test_a_moment_without_its_zone_is_refused(self) -> None:
        with pytest.raises(NotADose):
            checked_moment(self.NOW.replace(tzinfo=None), self.NOW)


@pytest.mark.parametrize(
    ("clock", "is_close"),
    [(time(16, 5), False), (time(16, 6), True), (time(20, 5), True), (time(23, 59), True)],
)
def test_an_injection_less_than_four_hours_away_is_too_close(clock: time, is_close: bool) -> None:
    assert (too_close_to(wall(TUESDAY, clock), [dose()]) is not None) is is_close


def test_only_injections_that_count_can_be_too_close_and_the_nearest_is_named() -> None:
    void = dose(id=2, standing=Standing.VOID)
    skipped = dose(id=3, status=DoseStatus.SKIPPED, taken_at=None)
    near = dose(id=4, taken_at=wall(TUESDAY, time(18, 0)))
    moment = wall(TUESDAY, time(18, 30))
    assert too_close_to(moment, [void, skipped]) is None
    assert too_close_to(moment, [dose(), near, void, skipped]) == near
