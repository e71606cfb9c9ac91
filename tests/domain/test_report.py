"""What the report counts and lists follows from the record, and from nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import Dose, DoseKind, Hold, Place, Standing
from anakinra_desktop.domain.prescription import Prescription, slots_between
from anakinra_desktop.domain.report import Change, Report, given_wall, make_report, nearest_pair
from anakinra_desktop.domain.syringe import DiscardReason
from tests.ninety_days import FIRST, LAST, NOW, TWICE, ZONE, dose, maria, moment, ninety_days, prescription

START = date(2026, 3, 2)


def ninety_day_report() -> Report:
    period = ninety_days()
    return make_report(
        period.person,
        period.first,
        period.last,
        period.prescriptions,
        period.slots,
        period.doses,
        period.holds,
        period.now,
        cartons=period.cartons,
        syringes=period.syringes,
    )


def report_of(doses: list[Dose], days: int = 10, holds: tuple[Hold, ...] = ()) -> Report:
    last = START + timedelta(days=days - 1)
    slots = tuple(slots_between(START, last, [prescription()]))
    return make_report(maria(), START, last, [prescription()], slots, doses, holds, NOW)


def test_the_numbers_are_those_of_the_period() -> None:
    report = ninety_day_report()
    assert (report.numbers.slots, report.numbers.taken, report.days_in_period) == (86, 81, 90)
    assert report.held_by_prescriber == 4
    assert report.doses == 82
    assert report.is_one_a_day
    assert report.printed_at.isoformat() == "2026-11-24T19:30:00"
    assert sum(report.states.values()) == 90


def test_the_days_that_were_different_are_listed_with_their_reasons() -> None:
    told = [(day.first, day.last, day.state, day.reason) for day in ninety_day_report().different]
    assert told == [
        (date(2026, 9, 12), date(2026, 9, 12), DayState.SKIPPED, "travelling, syringes left at home"),
        (date(2026, 9, 27), date(2026, 9, 27), DayState.MISSED, "forgot"),
        (TWICE, TWICE, DayState.EXTRA, "did not remember the first; called poison control"),
        (date(2026, 10, 2), date(2026, 10, 2), DayState.NOT_RECORDED, ""),
        (date(2026, 10, 14), date(2026, 10, 17), DayState.HELD, "chest infection; Dr Ahmed said wait"),
        (date(2026, 11, 2), date(2026, 11, 2), DayState.NOT_RECORDED, ""),
        (date(2026, 11, 7), date(2026, 11, 7), DayState.MISSED, "fell asleep"),
    ]


def test_days_of_one_kind_in_a_row_are_one_line() -> None:
    report = report_of([dose(START + timedelta(days=3), time(20))], days=6)
    assert [(day.first.day, day.last.day) for day in report.different] == [(2, 4), (6, 7)]


def test_reasons_that_differ_keep_lines_of_their_own() -> None:
    days = [dose(START, None, 1, reason="forgot"), dose(START + timedelta(days=1), None, 2, reason="no syringe")]
    assert [day.reason for day in report_of(days, days=2).different] == ["forgot", "no syringe"]


def test_an_injection_in_a_pause_is_named() -> None:
    pause = Hold(1, 1, START, START + timedelta(days=2), "fever", True, moment(START, time(8)), "Maria")
    report = report_of([dose(START + timedelta(days=1), time(20))], days=3, holds=(pause,))
    assert [len(day.doses) for day in report.different] == [0, 1, 0]
    assert report.numbers.slots == 0


def test_an_injection_on_a_day_that_asked_for_none_is_named() -> None:
    every_other = Prescription(1, 1, START, 100.0, (time(20),), ZONE, every_days=2)
    last = START + timedelta(days=2)
    given = [dose(START + timedelta(days=number), time(20), number) for number in range(3)]
    given[1] = replace(given[1], kind=DoseKind.EXTRA, reason="mixed up the days")
    slots = tuple(slots_between(START, last, [every_other]))
    report = make_report(maria(), START, last, [every_other], slots, given, (), NOW)
    [different] = report.different
    assert (different.first, different.state, different.reason) == (
        START + timedelta(days=1),
        DayState.EXTRA,
        "mixed up the days",
    )
    assert report.is_one_a_day is False


def test_who_injected_is_counted_the_most_frequent_first() -> None:
    assert ninety_day_report().givers == (("Maria", 79), ("Luis", 3))


def test_late_doses_on_weekends_are_told_only_where_they_are_most_of_them() -> None:
    assert ninety_day_report().late_on_weekends == 5
    weekday_only = [dose(START + timedelta(days=number), time(23), number) for number in range(4)]
    assert report_of(weekday_only).late_on_weekends is None


def test_places_are_counted_by_side() -> None:
    uses = {(use.place.zone, use.place.spot): use.doses for use in ninety_day_report().places}
    assert sum(uses.values()) == 82
    assert set(uses) == {("right_thigh", None), ("left_thigh", None), ("abdomen", "L"), ("abdomen", "R")}


def test_a_place_known_only_by_its_zone_has_no_side() -> None:
    places = [Place("abdomen"), Place("abdomen", None, -3.0, 1.0), Place("abdomen", "M1", 0.0, 6.0)]
    given = [dose(START + timedelta(days=number), time(20), number, place=p) for number, p in enumerate(places)]
    assert {use.place.spot for use in report_of(given).places} == {None, "R", "M"}


def test_the_nearest_two_lie_in_one_zone_and_within_the_days() -> None:
    places = [
        Place("abdomen", "L1", 1.0, 0.0),
        Place("left_thigh", "1", 1.0, 0.0),
        Place("abdomen", "L2", 4.0, 4.0),
        Place("abdomen", "L1", 1.0, 0.5),
    ]
    given = [dose(START + timedelta(days=5 * number), time(20), number, place=p) for number, p in enumerate(places)]
    wide = nearest_pair(given, 15)
    assert wide is not None
    assert wide.distance_cm == pytest.approx(0.5)
    narrow = nearest_pair(given, 14)
    assert narrow is not None
    assert (narrow.earlier.place, narrow.later.place) == (places[2], places[3])
    assert nearest_pair(given, 4) is None


def test_a_taken_back_injection_is_not_compared() -> None:
    place = Place("abdomen", "L1", 1.0, 0.0)
    given = [dose(START, time(20), 1, place=place), dose(START, time(20), 2, place=place, standing=Standing.VOID)]
    assert nearest_pair(given, 7) is None


def test_lots_are_counted_with_the_syringes_that_were_set_aside() -> None:
    first, second = ninety_day_report().lots
    assert (first.lot, first.expires_on, second.lot) == ("K7502", date(2026, 11, 30), "K7741")
    assert first.used + second.used == 82
    assert first.discarded == ((date(2026, 9, 3), DiscardReason.CLOUDY),)


def test_without_any_lot_there_is_no_list_of_lots() -> None:
    assert report_of([dose(START, time(20))]).lots == ()


def test_a_correction_names_what_changed_and_both_rows_stay() -> None:
    [correction] = ninety_day_report().corrections
    assert correction.changes == (Change.PLACE,)
    assert correction.after is not None
    assert correction.before.place == Place("right_thigh", "9", 3.0, 12.0)
    assert correction.after.place == Place("left_thigh", "9", 3.0, 12.0)


def test_a_row_taken_back_has_nothing_in_its_place() -> None:
    report = report_of([dose(START, time(20), standing=Standing.VOID, ended_because="did not happen")])
    [correction] = report.corrections
    assert correction.after is None
    assert correction.changes == ()


def test_a_dose_corrected_later_was_still_written_down_at_once() -> None:
    assert ninety_day_report().recorded_promptly == 82
    tardy = dose(START, time(20), recorded_at=moment(START, time(21, 30)))
    assert report_of([tardy]).recorded_promptly == 0


def test_a_prescription_that_changed_in_the_period_is_named_beside_the_new_one() -> None:
    older, newer = prescription(), replace(prescription(), id=2, starts_on=date(2026, 10, 1), amount_mg=50.0)
    future = replace(prescription(), id=3, starts_on=date(2027, 1, 1))
    every = [older, newer, future]
    report = make_report(maria(), FIRST, LAST, every, tuple(slots_between(FIRST, LAST, every)), (), (), NOW)
    assert report.prescriptions == (older, newer)
    later = make_report(maria(), date(2026, 10, 1), LAST, every, (), (), (), NOW)
    assert later.prescriptions == (newer,)


def test_the_birth_date_is_left_out_when_asked() -> None:
    period = ninety_days()
    kept = make_report(period.person, FIRST, LAST, period.prescriptions, (), (), (), NOW)
    left_out = make_report(period.person, FIRST, LAST, period.prescriptions, (), (), (), NOW, with_born=False)
    assert (kept.born, left_out.born) == (date(1965, 3, 2), None)


def test_the_wall_time_is_the_one_that_was_shown() -> None:
    shown = dose(START, time(20, 6), wall_time="2026-03-02T22:06")
    assert given_wall(shown).isoformat() == "2026-03-02T22:06:00"  # type: ignore[union-attr]
    worked_out = replace(shown, wall_time="")
    assert given_wall(worked_out).isoformat() == "2026-03-02T20:06:00"  # type: ignore[union-attr]
    assert given_wall(dose(START, None)) is None


def test_nothing_recorded_makes_a_report_that_says_so() -> None:
    report = make_report(maria(), START, START, (), (), (), (), NOW)
    assert report.numbers.slots == 0
    assert (report.gap, report.usual, report.different, report.places, report.nearest) == (None, None, (), (), ())


def test_a_dose_given_in_spite_of_a_warning_is_listed_with_what_was_said() -> None:
    usual = dose(START, time(20, 3))
    told = replace(usual, reason="Fever, chills or sore throat: nobody answered the phone")
    [different] = report_of([told], days=1).different
    assert (different.first, different.state, different.reason) == (START, DayState.DONE, told.reason)
    assert report_of([usual], days=1).different == ()


def test_a_reason_given_today_is_listed_before_the_day_is_over() -> None:
    today = date(2026, 11, 24)
    slots = tuple(slots_between(today, today, [prescription()]))
    early = dose(today, time(15), 1, reason="Earlier than usual: the bus leaves at six")
    put_right = replace(early, id=2, corrects=1, place=Place("left_thigh", "3", 1.0, 2.0))
    rows = [replace(early, standing=Standing.CORRECTED, ended_at=NOW), put_right]

    def listed(given: list[Dose]) -> list[tuple[DayState, str]]:
        report = make_report(maria(), today, today, [prescription()], slots, given, (), NOW)
        assert (report.numbers.slots, report.numbers.pending) == (0, 1)
        return [(each.state, each.reason) for each in report.different]

    assert listed(rows) == listed([early]) == [(DayState.EARLY, early.reason)]
    assert listed([replace(early, reason="")]) == []


def test_every_reason_of_a_day_is_told_once_beside_its_pause() -> None:
    pause = Hold(1, 1, START, START, "fever", True, moment(START, time(8)), "Maria")
    first = dose(START, time(20), 1, reason="Injections were paused: Dr Ahmed said go on")
    again = dose(START, time(21), 2, kind=DoseKind.EXTRA, reason="forgot the first")
    both = "Injections were paused: Dr Ahmed said go on; forgot the first"
    assert [day.reason for day in report_of([first], days=1, holds=(pause,)).different] == [f"fever; {first.reason}"]
    assert [day.reason for day in report_of([first, again], days=1).different] == [both]
    twice = [first, replace(again, reason=first.reason)]
    assert [day.reason for day in report_of(twice, days=1).different] == [first.reason]
    alone = report_of([again], days=1).different
    assert [(day.state, day.reason) for day in alone] == [(DayState.DONE, "forgot the first")]
