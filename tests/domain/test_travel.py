"""A journey or a changed time is warned of where two doses would come too near or too far apart, and only there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.adherence import measure, slot_outcomes
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import (
    DAY,
    ClockFollows,
    NotAPrescription,
    Prescription,
    checked_times,
    instant_of,
    prescription_on,
    slots_between,
    slots_on,
    treatment_day,
)
from anakinra_desktop.domain.travel import (
    GapLimits,
    OddGap,
    clocks_differ,
    elsewhere,
    odd_gap_ahead,
    odd_gap_of_change,
    taken_along,
    with_new,
)

NEW_YORK, TOKYO, MADRID, PARIS = "America/New_York", "Asia/Tokyo", "Europe/Madrid", "Europe/Paris"
TUESDAY = date(2026, 11, 24)
LIMITS = GapLimits(timedelta(hours=18), timedelta(hours=30))


def ordered(zone: str = NEW_YORK, clock: time = time(20), **changes: object) -> Prescription:
    usual = Prescription(
        id=1,
        person_id=1,
        starts_on=date(2026, 1, 1),
        amount_mg=100.0,
        times=(clock,),
        zone=zone,
        clock=ClockFollows.TRAVELLER,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def row(day: date, moment: datetime | None, status: DoseStatus = DoseStatus.TAKEN, **changes: object) -> Dose:
    kept = Dose(
        id=day.toordinal(),
        person_id=1,
        schedule_date=day,
        slot=0,
        kind=DoseKind.SCHEDULED,
        status=status,
        recorded_at=moment or datetime.combine(day, time(20), UTC),
        recorded_by="Ana",
        taken_at=moment,
        by=GivenBy.SELF,
    )
    return replace(kept, **changes)  # type: ignore[arg-type]


def given_on(day: date, zone: str = NEW_YORK, clock: time = time(20)) -> Dose:
    return row(day, instant_of(day, clock, zone))


def limits() -> GapLimits:
    return LIMITS


def gap_at(
    now: datetime,
    prescriptions: Sequence[Prescription],
    doses: Sequence[Dose],
    *,
    is_away: bool = False,
    holds: Sequence[Hold] = (),
) -> OddGap | None:
    return odd_gap_ahead(prescriptions, doses, holds, now, limits, is_away=is_away)


class TestWhereTheComputerIs:
    NOW = instant_of(TUESDAY, time(12), NEW_YORK)

    def test_another_clock_is_noticed_and_whose_time_goes_along_too(self) -> None:
        away = elsewhere(TOKYO, NEW_YORK, [ordered()], [], self.NOW)
        assert away is not None
        assert (away.here, away.clock_zone, away.goes_along) == (TOKYO, NEW_YORK, True)
        stays = elsewhere(TOKYO, NEW_YORK, [replace(ordered(), clock=ClockFollows.HOME)], [], self.NOW)
        assert stays is not None
        assert not stays.goes_along

    def test_what_was_said_is_not_asked_again_before_its_day(self) -> None:
        moved = ordered(TOKYO, id=2, starts_on=TUESDAY + DAY)
        away = elsewhere(TOKYO, NEW_YORK, [ordered(), moved], [], self.NOW)
        assert away is not None
        assert not away.goes_along

    def test_it_is_asked_once_for_all_that_is_written_for_later(self) -> None:
        """And going back before the first such day takes all of it back."""
        later = ordered(id=2, starts_on=TUESDAY + 9 * DAY, amount_mg=50.0)
        along = with_new([ordered(), later], *taken_along([ordered(), later], [], TOKYO, self.NOW))
        assert [each.zone for each in along] == [NEW_YORK, NEW_YORK, TOKYO, TOKYO]
        assert taken_along(along, [], TOKYO, self.NOW) == ()
        back = with_new(along, *taken_along(along, [], NEW_YORK, self.NOW))
        coming = {prescription_on(TUESDAY + days * DAY, back) for days in range(20)}
        assert {each.zone for each in coming if each is not None} == {NEW_YORK}
        assert {each.amount_mg for each in coming if each is not None} == {100.0, 50.0}

    def test_another_name_for_the_same_clock_is_no_journey(self) -> None:
        assert elsewhere(PARIS, MADRID, [ordered(MADRID)], [], self.NOW) is None
        assert elsewhere("Etc/UTC", "UTC", [ordered("UTC")], [], self.NOW) is None

    def test_clocks_that_part_tomorrow_differ_today(self) -> None:
        evening_before = datetime(2026, 3, 28, 12, tzinfo=UTC)
        assert not clocks_differ("Africa/Lagos", MADRID, evening_before - 7 * DAY)
        assert clocks_differ("Africa/Lagos", MADRID, evening_before)

    @pytest.mark.parametrize("here", ["", TOKYO])
    def test_without_a_place_or_a_prescription_nothing_is_said(self, here: str) -> None:
        assert elsewhere("", NEW_YORK, [ordered()], [], self.NOW) is None
        assert elsewhere(here, NEW_YORK, [], [], self.NOW) is None


class TestTakenAlong:
    def test_it_begins_on_the_first_date_there_that_has_no_dose(self) -> None:
        now = instant_of(TUESDAY + DAY, time(12), TOKYO)
        (moved,) = taken_along([ordered()], [given_on(TUESDAY)], TOKYO, now)
        assert (moved.starts_on, moved.zone, moved.times) == (TUESDAY + DAY, TOKYO, (time(20),))

    def test_a_date_that_has_its_dose_keeps_its_clock(self) -> None:
        """Flying east to west over the date line, Tuesday comes twice; its dose stays one."""
        now = instant_of(TUESDAY, time(9), "Pacific/Honolulu")
        home = ordered("Pacific/Auckland")
        (moved,) = taken_along([home], [given_on(TUESDAY, "Pacific/Auckland")], "Pacific/Honolulu", now)
        assert moved.starts_on == TUESDAY + DAY
        assert slots_on(TUESDAY, with_new([home], moved)) == slots_on(TUESDAY, [home])

    def test_a_dose_that_waits_does_not_turn_late_by_a_journey(self) -> None:
        """Tuesday, 20:00 in New York is Wednesday morning in Tokyo, where Tuesday's 20:00 has long passed."""
        now = instant_of(TUESDAY + DAY, time(3), TOKYO)
        (moved,) = taken_along([ordered()], [], TOKYO, now)
        assert moved.starts_on == TUESDAY + DAY
        assert slots_on(TUESDAY, with_new([ordered()], moved))[0].due_at == instant_of(TUESDAY, time(20), NEW_YORK)

    def test_days_counted_by_twos_stay_in_step(self) -> None:
        every_other = ordered(every_days=2, starts_on=TUESDAY - 10 * DAY)
        now = instant_of(TUESDAY + DAY, time(12), TOKYO)
        (moved,) = taken_along([every_other], [], TOKYO, now)
        assert moved.starts_on == TUESDAY + 2 * DAY

    def test_a_time_of_one_place_does_not_go_along(self) -> None:
        now = instant_of(TUESDAY, time(12), TOKYO)
        assert taken_along([replace(ordered(), clock=ClockFollows.HOME)], [], TOKYO, now) == ()
        assert taken_along([ordered(ends_on=TUESDAY)], [given_on(TUESDAY)], TOKYO, now) == ()
        assert taken_along([], [], TOKYO, now) == ()

    @given(
        zone=st.sampled_from([TOKYO, MADRID, "Pacific/Honolulu", "Pacific/Kiritimati", "Asia/Kathmandu"]),
        days=st.lists(st.tuples(st.integers(0, 30), st.sampled_from(DoseStatus), st.integers(0, 23)), max_size=30),
        hour=st.integers(0, 23),
        every=st.integers(1, 4),
    )
    def test_days_that_are_over_and_days_with_a_dose_stay_as_they_were(
        self, zone: str, days: list[tuple[int, DoseStatus, int]], hour: int, every: int
    ) -> None:
        now = datetime.combine(TUESDAY, time(hour), UTC)
        home = ordered(every_days=every, starts_on=TUESDAY - 40 * DAY)
        rows = {}
        for back, status, at in days:
            day = TUESDAY - back * DAY
            moment = min(datetime.combine(day, time(at), UTC), now)
            rows[day] = row(day, moment if status is DoseStatus.TAKEN else None, status)
        (moved,) = taken_along([home], rows.values(), zone, now)
        after = with_new([home], moved)
        last = treatment_day(now, zone) - DAY
        kept = {day for day, each in rows.items() if each.counts} | {day for day in rows if day <= last}
        for slot in slots_between(home.starts_on, TUESDAY + DAY, [home]):
            if slot.schedule_date in kept or slot.schedule_date <= last:
                assert replace(slots_on(slot.schedule_date, after)[0], closes_at=slot.closes_at) == slot


class TestTheGapAhead:
    def test_going_east_it_is_too_short(self) -> None:
        moved = ordered(TOKYO, id=2, starts_on=TUESDAY + DAY)
        now = instant_of(TUESDAY + DAY, time(12), TOKYO)
        gap = gap_at(now, [ordered(), moved], [given_on(TUESDAY)])
        assert gap is not None
        assert (gap.length, gap.was_given) == (timedelta(hours=10), True)
        assert gap.later == instant_of(TUESDAY + DAY, time(20), TOKYO)

    def test_going_west_it_is_too_long(self) -> None:
        moved = ordered(NEW_YORK, id=2, starts_on=TUESDAY + DAY)
        now = instant_of(TUESDAY, time(12), NEW_YORK)
        gap = gap_at(now, [ordered(TOKYO), moved], [given_on(TUESDAY, TOKYO)])
        assert gap is not None
        assert gap.length == timedelta(hours=38)

    @pytest.mark.parametrize(
        ("minutes", "every", "is_allowed"),
        [
            (18 * 60, 1, True),
            (18 * 60 - 1, 1, False),
            (30 * 60, 1, True),
            (30 * 60 + 1, 1, False),
            (42 * 60, 2, True),
            (24 * 60, 2, False),
            (54 * 60 + 1, 2, False),
        ],
    )
    def test_the_limits_themselves_are_allowed(self, minutes: int, every: int, is_allowed: bool) -> None:
        one = ordered(every_days=every)
        assert LIMITS.allow(timedelta(minutes=minutes), one, one) is is_allowed

    def test_where_the_days_change_too_both_ways_of_counting_are_allowed(self) -> None:
        daily, every_other = ordered(), ordered(every_days=2)
        assert LIMITS.allow(timedelta(hours=18), daily, every_other)
        assert LIMITS.allow(timedelta(hours=54), every_other, daily)

    def test_a_change_to_come_is_told_before_the_dose_it_follows(self) -> None:
        morning = ordered(clock=time(8), id=2, starts_on=TUESDAY + DAY)
        now = instant_of(TUESDAY, time(12), NEW_YORK)
        gap = gap_at(now, [ordered(), morning], [given_on(TUESDAY - DAY)])
        assert gap is not None
        assert (gap.length, gap.was_given) == (timedelta(hours=12), False)

    def test_once_the_first_dose_at_the_new_time_is_given_it_is_over(self) -> None:
        morning = ordered(clock=time(8), id=2, starts_on=TUESDAY + DAY)
        now = instant_of(TUESDAY + DAY, time(9), NEW_YORK)
        doses = [given_on(TUESDAY), given_on(TUESDAY + DAY, clock=time(8, 30))]
        assert gap_at(now, [ordered(), morning], doses) is None

    def test_at_home_a_late_dose_is_no_journey(self) -> None:
        late = row(TUESDAY, instant_of(TUESDAY + DAY, time(3), NEW_YORK))
        now = instant_of(TUESDAY + DAY, time(12), NEW_YORK)
        assert gap_at(now, [ordered()], [late]) is None
        away = gap_at(now, [ordered()], [late], is_away=True)
        assert away is not None
        assert away.length == timedelta(hours=17)

    def test_on_a_journey_that_leaves_the_time_at_home_all_is_well(self) -> None:
        now = instant_of(TUESDAY + DAY, time(12), NEW_YORK)
        assert gap_at(now, [ordered()], [given_on(TUESDAY)], is_away=True) is None

    @pytest.mark.parametrize("status", [DoseStatus.SKIPPED, DoseStatus.MISSED, None])
    def test_what_was_not_given_or_is_not_known_makes_no_gap(self, status: DoseStatus | None) -> None:
        morning = ordered(clock=time(8), id=2, starts_on=TUESDAY + DAY)
        doses = [] if status is None else [row(TUESDAY, None, status)]
        now = instant_of(TUESDAY + DAY, time(7), NEW_YORK)
        assert gap_at(now, [ordered(), morning], doses) is None

    def test_a_pause_between_is_no_gap(self) -> None:
        morning = ordered(clock=time(8), id=2, starts_on=TUESDAY + DAY)
        now = instant_of(TUESDAY, time(12), NEW_YORK)
        pause = Hold(1, 1, TUESDAY, TUESDAY + 3 * DAY, "fever", True, now, "Ana")
        assert gap_at(now, [ordered(), morning], [given_on(TUESDAY - DAY)], holds=[pause]) is None

    def test_several_doses_a_day_are_left_out(self) -> None:
        twice = ordered(id=2, starts_on=TUESDAY + DAY, times=(time(8), time(20)))
        now = instant_of(TUESDAY, time(21), NEW_YORK)
        assert gap_at(now, [ordered(), twice], [given_on(TUESDAY)]) is None

    def test_every_other_day_a_day_is_added_to_the_limits(self) -> None:
        every_other = ordered(every_days=2, starts_on=TUESDAY - 10 * DAY)
        earlier = replace(every_other, id=2, starts_on=TUESDAY + 2 * DAY, times=(time(14),))
        too_early = replace(earlier, times=(time(13, 59),))
        now = instant_of(TUESDAY, time(21), NEW_YORK)
        assert gap_at(now, [every_other, earlier], [given_on(TUESDAY)]) is None
        gap = gap_at(now, [every_other, too_early], [given_on(TUESDAY)])
        assert gap is not None
        assert gap.length == timedelta(hours=41, minutes=59)

    def test_the_limits_are_asked_for_only_where_there_is_something_to_judge(self) -> None:
        def never() -> GapLimits:
            raise AssertionError

        now = instant_of(TUESDAY + DAY, time(12), NEW_YORK)
        assert odd_gap_ahead([ordered()], [given_on(TUESDAY)], (), now, never, is_away=False) is None
        assert odd_gap_ahead([], [], (), now, never, is_away=True) is None


class TestAChangeThatIsNotWrittenYet:
    def test_is_judged_by_the_times_alone(self) -> None:
        morning = ordered(clock=time(8), id=0, starts_on=TUESDAY + DAY)
        gap = odd_gap_of_change([ordered()], morning, limits)
        assert gap is not None
        assert gap.length == timedelta(hours=12)
        assert odd_gap_of_change([ordered()], replace(morning, times=(time(16),)), limits) is None

    def test_of_the_amount_alone_needs_no_judging(self) -> None:
        assert odd_gap_of_change([ordered()], ordered(id=0, starts_on=TUESDAY, amount_mg=50.0), limits) is None

    def test_after_a_stretch_without_a_prescription_is_no_gap(self) -> None:
        ended = ordered(ends_on=TUESDAY - 5 * DAY)
        assert odd_gap_of_change([ended], ordered(clock=time(8), id=0, starts_on=TUESDAY), limits) is None

    def test_as_the_first_one_follows_nothing(self) -> None:
        assert odd_gap_of_change([], ordered(id=0), limits) is None


@st.composite
def changes(draw: st.DrawFn) -> Prescription:
    times = draw(st.lists(st.times().map(lambda clock: clock.replace(second=0, microsecond=0)), min_size=1, max_size=4))
    try:
        tidy = checked_times(times)
    except NotAPrescription:
        tidy = (times[0],)
    return ordered(
        draw(st.timezone_keys().filter(lambda zone: zone not in ("", "localtime"))),
        id=9,
        starts_on=TUESDAY + draw(st.integers(0, 40)) * DAY,
        times=tidy,
        every_days=draw(st.integers(1, 28)),
        amount_mg=draw(st.floats(1, 1000)),
        ends_on=draw(st.none() | st.just(TUESDAY + 90 * DAY)),
    )


class TestThePastStays:
    @given(
        changed=st.lists(changes(), min_size=1, max_size=3),
        days=st.lists(st.tuples(st.integers(0, 40), st.sampled_from(DoseStatus), st.integers(0, 29)), max_size=40),
        pause=st.none() | st.integers(1, 30),
        every=st.integers(1, 5),
        clock=st.sampled_from([time(0, 30), time(8), time(20), time(23, 59)]),
        hour=st.integers(4, 23),
    )
    def test_no_change_from_today_on_moves_a_number_of_the_days_before(
        self,
        changed: list[Prescription],
        days: list[tuple[int, DoseStatus, int]],
        pause: int | None,
        every: int,
        clock: time,
        hour: int,
    ) -> None:
        now = instant_of(TUESDAY, time(hour), NEW_YORK)
        home = ordered(every_days=every, times=(clock,), starts_on=TUESDAY - 40 * DAY)
        rows = {}
        for back, status, late in days:
            day = TUESDAY - back * DAY
            moment = min(instant_of(day, clock, NEW_YORK) + timedelta(hours=late - 4), now)
            rows[day] = row(day, moment if status is DoseStatus.TAKEN else None, status)
        holds = [] if pause is None else [Hold(1, 1, TUESDAY - pause * DAY, None, "fever", True, now, "Ana")]
        first, last = home.starts_on, TUESDAY - DAY
        past = [each for each in rows.values() if each.schedule_date <= last]

        before = list(slots_between(first, last, [home]))
        after = list(slots_between(first, last, [home, *(replace(each, id=9 + n) for n, each in enumerate(changed))]))
        # A slot that still waits may close sooner, where the new first day comes before the old next one: it is not
        # over, so no number of the past hangs on it.
        over = [slot for slot in before if slot.closes_at <= now]
        over_after = after[: len(over)]
        assert over_after == over
        assert [slot.key for slot in after] == [slot.key for slot in before]
        assert measure(over_after, past, holds, now) == measure(over, past, holds, now)
        assert slot_outcomes(over_after, past, holds, now) == slot_outcomes(over, past, holds, now)
        assert prescription_on(last, [home, *changed]) == home
