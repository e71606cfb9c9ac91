"""What the first page is told about the day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import DoseStatus
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.rotation import Suggestion
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.keep_supplies import add_carton
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_injection import slot_to_fill
from anakinra_desktop.services.look_at_today import TodayLook, TodayStanding, look_at_today
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.services.suggest_spot import ensure_body_plan, look_at_body, place_of
from anakinra_desktop.services.suggest_today import suggest_today
from anakinra_desktop.storage.database import RecordFile

DUE = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return RecordFile.in_folder(tmp_path / "data")


def someone(records: RecordFile, every_days: int = 1, times: tuple[time, ...] = (time(20),)) -> Person:
    new = NewPerson(
        name="Maria",
        home_zone="UTC",
        amount_mg=100,
        times=times,
        starts_on=date(2026, 11, 20),
        every_days=every_days,
        height_cm=163,
    )
    return add_person(records, new, DUE - timedelta(days=4))


def day_at(records: RecordFile, now: datetime) -> TodayLook:
    look = look_at_today(records, now)
    assert look is not None
    return look


def test_without_a_record_there_is_nobody_and_no_file_is_made(records: RecordFile) -> None:
    assert look_at_today(records, DUE) is None
    assert not records.path.exists()


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        (DUE - timedelta(hours=5), TodayStanding.LATER),
        (DUE - timedelta(hours=2), TodayStanding.DUE),
        (DUE + timedelta(hours=2), TodayStanding.DUE),
        (DUE + timedelta(hours=2, minutes=1), TodayStanding.LATE),
        (DUE + timedelta(hours=7, minutes=59), TodayStanding.LATE),
        (DUE + timedelta(hours=8), TodayStanding.LATER),
    ],
)
def test_the_day_stands_where_the_clock_is(records: RecordFile, now: datetime, standing: TodayStanding) -> None:
    someone(records)
    assert day_at(records, now).standing is standing


def test_at_half_past_midnight_it_is_still_yesterday(records: RecordFile) -> None:
    someone(records)
    look = day_at(records, datetime(2026, 11, 25, 0, 30, tzinfo=UTC))
    assert look.today == date(2026, 11, 24)
    assert look.slot is not None
    assert look.slot.schedule_date == date(2026, 11, 24)


def test_a_recorded_dose_makes_the_day_done_and_names_the_next(records: RecordFile) -> None:
    person = someone(records)
    log_dose(records, person, GivenDose(taken_at=DUE), DUE)
    look = day_at(records, DUE + timedelta(minutes=15))
    assert look.standing is TodayStanding.DONE
    assert look.dose is not None
    assert look.next_slot is not None
    assert look.next_slot.schedule_date == date(2026, 11, 25)


def test_a_skipped_day_and_a_pause_are_told_apart(records: RecordFile) -> None:
    person = someone(records)
    skip_days(records, person, DUE.date(), DUE.date(), "no syringe at hand", DUE)
    assert day_at(records, DUE).standing is TodayStanding.SKIPPED
    hold_days(records, person, date(2026, 11, 25), None, "infection", DUE, by_prescriber=True)
    assert day_at(records, DUE + timedelta(days=1)).standing is TodayStanding.HELD


def test_a_missed_day_is_called_missed(records: RecordFile) -> None:
    person = someone(records)
    skip_days(records, person, DUE.date(), DUE.date(), "", DUE, status=DoseStatus.MISSED)
    assert day_at(records, DUE).standing is TodayStanding.MISSED


def test_every_other_day_there_is_nothing_due_once_the_last_is_recorded(records: RecordFile) -> None:
    person = someone(records, every_days=2)
    log_dose(records, person, GivenDose(taken_at=DUE), DUE)
    look = day_at(records, DUE + timedelta(days=1))
    assert look.standing is TodayStanding.NOTHING_DUE
    assert look.next_slot is not None
    assert look.next_slot.schedule_date == date(2026, 11, 26)


def test_days_left_without_a_record_are_named_and_are_not_called_missed(records: RecordFile) -> None:
    person = someone(records)
    for back in (4, 3, 1):
        log_dose(records, person, GivenDose(taken_at=DUE - timedelta(days=back)), DUE)
    look = day_at(records, DUE)
    assert [slot.schedule_date for slot in look.open_before] == [date(2026, 11, 22)]
    assert dict(look.week)[date(2026, 11, 22)] is DayState.NOT_RECORDED


def test_every_other_day_the_dose_that_still_waits_is_not_told_a_second_time_as_left_open(records: RecordFile) -> None:
    someone(records, every_days=2)
    look = day_at(records, DUE + timedelta(days=1))
    assert look.standing is TodayStanding.LATE
    assert look.slot is not None
    assert look.slot.schedule_date == DUE.date()
    assert DUE.date() not in [slot.schedule_date for slot in look.open_before]


def test_syringes_are_counted_and_the_day_to_reorder_is_named(records: RecordFile) -> None:
    person = someone(records)
    assert day_at(records, DUE).stock is None
    add_carton(records, person, "K7741", date(2027, 3, 31), 10, DUE)
    look = day_at(records, DUE)
    assert look.stock is not None
    assert look.stock.left == 10
    assert look.stock.reorder_by == date(2026, 12, 2)
    assert look.stock.last_dose_on == date(2026, 12, 3)


def test_the_suggested_place_is_the_one_the_body_map_suggests(records: RecordFile) -> None:
    person = someone(records)
    assert not day_at(records, DUE).is_planned
    assert suggest_today(day_at(records, DUE)) is None
    plan = ensure_body_plan(records, person, DUE)
    for back in (3, 2, 1):
        place = suggest_today(day_at(records, DUE - timedelta(days=back)))
        assert place is not None
        assert isinstance(place.suggestion, Suggestion)
        spot = place.suggestion.spot
        given = GivenDose(taken_at=DUE - timedelta(days=back), place=place_of(plan, spot.zone, spot.id))
        log_dose(records, person, given, DUE)
    place = suggest_today(day_at(records, DUE))
    body = look_at_body(records, person, GivenBy.SELF, DUE)
    assert place is not None
    assert (place.body, place.suggestion) == (body.plan.body, body.suggestion)
    assert len(body.conditions.history) == 3


def test_the_body_plan_is_made_once_and_stays(records: RecordFile) -> None:
    person = someone(records)
    first = ensure_body_plan(records, person, DUE)
    assert ensure_body_plan(records, person, DUE + timedelta(days=4000)) == first


class TestTwiceADay:
    TIMES = (time(8), time(20))

    def slot_at(self, records: RecordFile, hour: int, minute: int = 0) -> tuple[int | None, TodayStanding, list[int]]:
        look = day_at(records, datetime(2026, 11, 24, hour, minute, tzinfo=UTC))
        open_today = [slot.number for slot in look.open_before if slot.schedule_date == look.today]
        return look.slot.number if look.slot else None, look.standing, open_today

    def test_the_dose_that_is_due_nearest_is_offered_and_the_one_passed_over_is_named(
        self, records: RecordFile
    ) -> None:
        someone(records, times=self.TIMES)
        assert self.slot_at(records, 8, 1) == (0, TodayStanding.DUE, [])
        assert self.slot_at(records, 13, 59) == (0, TodayStanding.LATE, [])
        assert self.slot_at(records, 14, 1) == (1, TodayStanding.LATER, [0])

    def test_after_the_evenings_dose_the_mornings_is_not_offered_any_more(self, records: RecordFile) -> None:
        maria = someone(records, times=self.TIMES)
        evening = DUE + timedelta(minutes=1)
        log_dose(records, maria, GivenDose(evening), evening)
        assert self.slot_at(records, 20, 2) == (1, TodayStanding.DONE, [0])
        with records.read() as record:
            slot = slot_to_fill(evening, record.prescriptions(maria.id), record.doses(maria.id))
        assert slot is not None
        assert slot.number == 1  # the steps say that it is recorded already

    def test_after_the_mornings_dose_the_evenings_comes(self, records: RecordFile) -> None:
        maria = someone(records, times=self.TIMES)
        morning = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
        log_dose(records, maria, GivenDose(morning), morning)
        assert self.slot_at(records, 8, 6) == (1, TodayStanding.LATER, [])
