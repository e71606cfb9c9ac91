"""Skin reactions: how long they are watched, when the doctor is to hear of them, and that their spot rests."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Place, Standing
from anakinra_desktop.domain.health import HealthEntry, NotAnEntry, Severity
from anakinra_desktop.domain.reactions import (
    Reaction,
    ReactionSign,
    WhyTell,
    chain_of,
    checked_reaction,
    gone,
    looked_again,
    open_reactions,
    recent_places,
    watch,
)
from anakinra_desktop.domain.resting_skin import resting_skin
from tests.domain.reference_bodies import plan_of

BEGAN = date(2026, 11, 2)
NOW = datetime(2026, 11, 24, 19, 6, tzinfo=UTC)
DAYS = 28
RED = Reaction((ReactionSign.REDNESS,), Severity.MILD)
LUMP = Reaction((ReactionSign.LUMP,), Severity.MILD)
SPOT = Place("left_thigh", "14", 3.0, 8.0)


def on(day: int) -> date:
    """The date of a day of the watch, the first being the one it began."""
    return BEGAN + timedelta(days=day - 1)


def entry(details: Reaction, number: int = 1, corrects: int | None = None, **changes: object) -> HealthEntry:
    values: dict[str, object] = {
        "id": number,
        "person_id": 1,
        "began_on": BEGAN,
        "details": details,
        "recorded_at": NOW,
        "recorded_by": "Ana",
        "corrects": corrects,
    }
    return HealthEntry(**(values | changes))  # type: ignore[arg-type]


def test_the_day_it_began_is_the_first() -> None:
    seen = watch(BEGAN, RED, on(3), DAYS)
    assert (seen.day, seen.days, seen.days_done, seen.tell) == (3, 28, 3, ())
    assert watch(BEGAN, RED, BEGAN, DAYS).day == 1


def test_the_doctor_hears_of_a_mild_one_once_the_days_are_over() -> None:
    assert watch(BEGAN, RED, on(28), DAYS).tell == ()
    after = watch(BEGAN, RED, on(29), DAYS)
    assert after.tell == (WhyTell.LASTS,)
    assert after.days_done == 28


def test_of_a_severe_one_at_once() -> None:
    severe = Reaction((ReactionSign.SWELLING,), Severity.SEVERE)
    assert watch(BEGAN, severe, BEGAN, DAYS).tell == (WhyTell.SEVERE,)


def test_and_of_a_lump_that_is_still_there_on_a_later_day() -> None:
    assert watch(BEGAN, LUMP, on(5), DAYS).tell == ()  # nobody looked since
    again = looked_again(LUMP, on(2), LUMP.signs, Severity.MILD, None)
    assert watch(BEGAN, again, on(2), DAYS).tell == (WhyTell.LUMP_STAYS,)


@given(
    signs=st.sets(st.sampled_from(ReactionSign), min_size=1),
    severity=st.sampled_from(Severity),
    day=st.integers(1, 90),
    days=st.integers(1, 28),
)
def test_nothing_is_asked_of_one_that_is_gone_or_that_the_doctor_knows(
    signs: set[ReactionSign], severity: Severity, day: int, days: int
) -> None:
    reaction = Reaction(tuple(signs), severity, seen_on=on(day))
    assert watch(BEGAN, gone(reaction, on(day)), on(day + 40), days).tell == ()
    told = Reaction(tuple(signs), severity, seen_on=on(day), told_doctor_on=on(day))
    assert watch(BEGAN, told, on(day + 40), days).tell == ()


@given(day=st.integers(1, 120), days=st.integers(1, 28))
def test_once_the_days_are_over_a_reaction_that_is_there_is_always_told_of(day: int, days: int) -> None:
    assert (WhyTell.LASTS in watch(BEGAN, RED, on(day), days).tell) == (day > days)


def test_one_that_becomes_severe_is_told_of_anew() -> None:
    told = Reaction(RED.signs, Severity.MILD, told_doctor_on=on(2))
    assert looked_again(told, on(4), told.signs, Severity.MODERATE, 3.0).told_doctor_on == on(2)
    worse = looked_again(told, on(4), told.signs, Severity.SEVERE, 3.0)
    assert watch(BEGAN, worse, on(4), DAYS).tell == (WhyTell.SEVERE,)


def test_a_later_look_keeps_place_and_dose_and_says_what_is_there_now() -> None:
    before = Reaction(RED.signs, Severity.MILD, SPOT, dose_id=7, size_cm=1.0)
    after = looked_again(before, on(3), [ReactionSign.LUMP, ReactionSign.REDNESS], Severity.MODERATE, 2.5)
    assert (after.place, after.dose_id) == (SPOT, 7)
    assert after.signs == (ReactionSign.REDNESS, ReactionSign.LUMP)
    assert (after.severity, after.size_cm, after.seen_on) == (Severity.MODERATE, 2.5, on(3))


@pytest.mark.parametrize(
    ("reaction", "field"),
    [
        (Reaction((), Severity.MILD), "signs"),
        (Reaction(RED.signs, Severity.MILD, size_cm=0.0), "size"),
        (Reaction(RED.signs, Severity.MILD, size_cm=400.0), "size"),
        (Reaction(RED.signs, Severity.MILD, gone_on=on(0)), "gone_on"),
        (Reaction(RED.signs, Severity.MILD, told_doctor_on=on(99)), "told"),
        (Reaction(RED.signs, Severity.MILD, note="x" * 2001), "note"),
    ],
)
def test_what_cannot_be_so_is_said_beside_its_field(reaction: Reaction, field: str) -> None:
    with pytest.raises(NotAnEntry) as error:
        checked_reaction(reaction, BEGAN, on(10))
    assert error.value.field == field


def test_it_cannot_begin_tomorrow() -> None:
    with pytest.raises(NotAnEntry) as error:
        checked_reaction(RED, on(2), on(1))
    assert error.value.field == "began_on"


def test_its_history_goes_back_from_the_newest_look_to_the_first() -> None:
    first = entry(RED, 1, standing=Standing.CORRECTED)
    second = entry(RED, 2, corrects=1, standing=Standing.CORRECTED)
    third = entry(RED, 5, corrects=2)
    other = entry(RED, 4)
    assert [each.id for each in chain_of(third, [first, second, other, third])] == [5, 2, 1]


def test_only_what_is_still_there_rests_as_wide_as_it_is() -> None:
    wide = entry(Reaction(RED.signs, Severity.MILD, SPOT, size_cm=5.0), 1)
    spot_alone = entry(Reaction(RED.signs, Severity.MILD, SPOT), 2)
    over = entry(gone(Reaction(RED.signs, Severity.MILD, SPOT), on(4)), 3)
    replaced = entry(Reaction(RED.signs, Severity.MILD, SPOT, size_cm=9.0), 4, standing=Standing.CORRECTED)
    zone_alone = entry(Reaction(RED.signs, Severity.MILD, Place("abdomen")), 5)
    entries = [wide, spot_alone, over, replaced, zone_alone]
    assert [patch.radius_cm for patch in resting_skin(entries, plan_of("woman"))] == [2.5, 0.0]
    assert [each.id for each, _ in open_reactions(entries)] == [1, 2, 5]


def test_the_last_places_come_newest_first_and_each_syringe_has_its_own() -> None:
    def dose(number: int, hour: int, *places: Place, **changes: object) -> Dose:
        values: dict[str, object] = {
            "id": number,
            "person_id": 1,
            "schedule_date": BEGAN,
            "slot": 0,
            "kind": DoseKind.SCHEDULED,
            "status": DoseStatus.TAKEN,
            "recorded_at": NOW,
            "recorded_by": "Ana",
            "taken_at": NOW.replace(hour=hour),
            "place": places[0] if places else None,
            "further_places": places[1:],
        }
        return Dose(**(values | changes))  # type: ignore[arg-type]

    belly = Place("abdomen", "M2", 0.0, -6.0)
    found = recent_places([dose(1, 8, SPOT), dose(2, 9), dose(3, 10, belly, SPOT)], 10)
    assert [(each.dose.id, each.place) for each in found] == [(3, belly), (3, SPOT), (1, SPOT)]
    assert len(recent_places([dose(n, 8, SPOT) for n in range(20)], 10)) == 10
