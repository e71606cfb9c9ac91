"""What a month shows, from the record of ninety days whose numbers are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import DoseKind, Place
from anakinra_desktop.domain.syringe import DiscardReason, Syringe, SyringeEnd
from anakinra_desktop.services.measure_adherence import Period
from anakinra_desktop.ui.calendar.day import DayScreen, HistoryEntry, day_screen
from anakinra_desktop.ui.calendar.month import DayCell, MonthScreen, month_screen, month_span, next_month
from tests import ninety_days
from tests.ninety_days import NOW, TWICE

TODAY = date(2026, 11, 24)
MONDAY, SUNDAY = 1, 7

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def english(speak: Callable[[str], None]) -> None:
    speak("en")


def period(first: date, last: date) -> Period:
    from anakinra_desktop.domain.prescription import slots_between

    whole = ninety_days.ninety_days()
    return Period(
        person=whole.person,
        first=first,
        last=last,
        slots=tuple(slots_between(first, last, whole.prescriptions)),
        doses=tuple(dose for dose in whole.doses if first <= dose.schedule_date <= last),
        holds=whole.holds,
        prescriptions=whole.prescriptions,
        timing_window_h=2.0,
    )


def month(at: date) -> MonthScreen:
    return month_screen(at, period(*month_span(at, MONDAY)), NOW, TODAY)


def cell(day: date) -> DayCell:
    cells = {each.day: each for week in month(day.replace(day=1)).weeks for each in week}
    return cells[day]


def day(at: date) -> DayScreen:
    return day_screen(at, period(at, at), NOW, TODAY)


def test_a_month_lies_in_whole_weeks_from_the_first_day_of_the_week_on() -> None:
    assert month_span(date(2026, 11, 1), MONDAY) == (date(2026, 10, 26), date(2026, 12, 6))
    assert month_span(date(2026, 11, 1), SUNDAY) == (date(2026, 11, 1), date(2026, 12, 5))


@pytest.mark.parametrize("first_weekday", range(1, 8))
def test_every_month_is_whole_whatever_day_the_week_begins_with(first_weekday: int) -> None:
    at = date(2020, 1, 1)
    for _ in range(120):
        first, last = month_span(at, first_weekday)
        assert first.isoweekday() == first_weekday
        assert (last - first).days % 7 == 6
        assert first <= at <= last
        assert next_month(at, 1).replace(day=1) > at
        at = next_month(at, 1)


def test_one_injection_on_a_day_that_asked_for_none_is_not_called_two() -> None:
    at = date(2026, 11, 20)
    whole = period(*month_span(at, MONDAY))
    extra = replace(
        next(dose for dose in whole.doses if dose.schedule_date == at), slot=0, kind=DoseKind.EXTRA, reason="travel"
    )
    others = tuple(dose for dose in whole.doses if dose.schedule_date != at)
    slots = tuple(slot for slot in whole.slots if slot.schedule_date != at)
    seen = month_screen(at, replace(whole, slots=slots, doses=(*others, extra)), NOW, TODAY)
    (shown,) = [each for week in seen.weeks for each in week if each.day == at]
    assert shown.state is DayState.EXTRA
    assert shown.words.endswith("on a day that asked for none")


def test_a_day_names_the_syringes_that_were_set_aside_on_it_and_when() -> None:
    after_midnight = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)  # half past midnight in Madrid
    cloudy, used = (
        Syringe(1, 1, None, NOW, datetime(2026, 11, 20, 19, 5, tzinfo=UTC), SyringeEnd.DISCARDED, DiscardReason.CLOUDY),
        Syringe(2, 1, None, NOW, datetime(2026, 11, 20, 19, 15, tzinfo=UTC), SyringeEnd.USED),
    )
    next_day = replace(cloudy, id=3, ended_at=after_midnight, reason=DiscardReason.FROZEN)
    at = date(2026, 11, 20)
    seen = day_screen(at, replace(period(at, at), set_aside=(cloudy, used, next_day)), NOW, TODAY)
    assert [(row.label, row.value) for row in seen.set_aside] == [("Syringe not used", "cloudy, 20:05")]
    assert day(at).set_aside == ()


def test_the_months_run_on_over_the_years() -> None:
    assert next_month(date(2026, 12, 1), 1) == date(2027, 1, 1)
    assert next_month(date(2026, 1, 1), -1) == date(2025, 12, 1)


def test_every_kind_of_day_has_its_mark_and_its_word() -> None:
    assert (cell(date(2026, 11, 23)).state, cell(date(2026, 11, 23)).line) == (DayState.DONE, "20:14")
    assert (cell(date(2026, 11, 8)).state, cell(date(2026, 11, 8)).line) == (DayState.LATE, "22:18")
    assert (cell(date(2026, 11, 7)).state, cell(date(2026, 11, 7)).line) == (DayState.MISSED, "missed")
    assert (cell(date(2026, 11, 2)).state, cell(date(2026, 11, 2)).line) == (DayState.NOT_RECORDED, "no record")
    assert (cell(date(2026, 10, 15)).state, cell(date(2026, 10, 15)).line) == (DayState.HELD, "paused")
    assert (cell(date(2026, 9, 12)).state, cell(date(2026, 9, 12)).line) == (DayState.SKIPPED, "skipped")
    assert (cell(TWICE).state, cell(TWICE).line) == (DayState.EXTRA, "2 doses")


def test_a_day_is_read_out_as_one_sentence() -> None:
    assert cell(date(2026, 11, 23)).words == "Monday, 23 November, done at 20:14, on time, corrected"
    assert cell(date(2026, 11, 2)).words == "Monday, 2 November, no record"
    assert cell(TODAY).words == "Tuesday, 24 November, today, not yet"


def test_today_shows_when_it_is_due_and_days_to_come_stay_empty() -> None:
    assert (cell(TODAY).line, cell(TODAY).is_today) == ("20:00", True)
    later = cell(date(2026, 11, 25))
    assert (later.state, later.line) == (None, "")


def test_the_legend_names_only_what_occurs() -> None:
    shown = month(date(2026, 11, 1))
    assert shown.states == (
        DayState.DONE,
        DayState.LATE,
        DayState.MISSED,
        DayState.NOT_RECORDED,
        DayState.PENDING,
    )
    assert shown.has_corrections
    assert not month(date(2026, 10, 1)).has_corrections


def test_a_corrected_day_keeps_the_old_value_and_who_and_why() -> None:
    shown = day(date(2026, 11, 23))
    assert shown.title == "Monday, 23 November"
    (part,) = shown.parts
    assert part.title == "Done, on time"
    assert [(row.label, row.value) for row in part.records[0].rows] == [
        ("Time", "20:14"),
        ("Dose", "100 mg, all of it"),
        ("Place", "Left thigh, spot 9"),
        ("Given by", "Maria"),
        ("Lot", "K7741"),
    ]
    assert shown.history == (
        HistoryEntry(
            "pencil-simple-bold",
            "Place corrected to left thigh, spot 9",
            "Maria, 23 Nov, 21:02. “Picked the wrong side”",
            "was: right thigh, spot 9",
        ),
        HistoryEntry("check-bold", "Recorded", "Maria, 23 Nov, 20:15"),
    )
    assert not part.may_log


def test_every_place_of_a_dose_of_two_syringes_is_named() -> None:
    at = date(2026, 11, 22)
    shown = period(at, at)
    (dose,) = shown.doses
    two = replace(dose, place=Place("left_thigh", "9"), further_places=(Place("right_thigh", "14"),))
    (part,) = day_screen(at, replace(shown, doses=(two,)), NOW, TODAY).parts
    values = {row.label: row.value for row in part.records[0].rows}
    assert values["Place"] == "Left thigh, spot 9; right thigh, spot 14"


def test_a_day_with_two_doses_shows_both() -> None:
    (part,) = day(TWICE).parts
    assert part.state is DayState.EXTRA
    assert [record.rows[0].value for record in part.records] == ["20:04", "one more injection"]
    assert part.records[1].rows[-1].value == "did not remember the first; called poison control"


def test_a_day_without_a_record_can_be_written_down_and_one_to_come_only_skipped() -> None:
    past = day(date(2026, 11, 2)).parts[0]
    assert (past.title, past.line) == ("No record. It is not the same as missed", "Was due at 20:00")
    assert (past.may_log, past.may_skip) == (True, True)
    to_come = day(date(2026, 11, 28)).parts[0]
    assert (to_come.may_log, to_come.may_skip) == (False, True)


def test_a_paused_day_says_who_paused_and_why() -> None:
    part = day(date(2026, 10, 15)).parts[0]
    assert part.title == "Paused by the doctor"
    assert part.line == "14 October to 17 October: chest infection; Dr Ahmed said wait"
    assert part.hold is not None
    assert not part.may_log


def test_a_day_before_the_prescription_asks_for_nothing() -> None:
    shown = day(date(2025, 1, 1))
    assert shown.title == "Wednesday, 1 January 2025"
    assert shown.nothing_due == "No injection is asked for on this day."
