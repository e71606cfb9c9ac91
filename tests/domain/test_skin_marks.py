"""Marked skin: what may be marked, what it closes and for how long, and what frees a place when nothing is open."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.body import FreePlace, ZoneId, distance_cm
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.free_a_place import (
    EndMark,
    NextInjection,
    ReactionsGone,
    SomebodyElse,
    SwitchOn,
    what_would_free,
    would_close_all,
)
from anakinra_desktop.domain.marked_skin import (
    SPOT_REACH_CM,
    adds_nothing,
    chosen_places,
    circle_on,
    mark_at,
    patches_of,
    patches_on,
    spots_closed,
)
from anakinra_desktop.domain.obstacles import (
    Conditions,
    Obstacle,
    PastInjection,
    PatchKind,
    SkinPatch,
    spot_obstacles,
)
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.skin_mark import (
    RADIUS_MAX_CM,
    Circle,
    MarkKind,
    NotAMark,
    SkinMark,
    checked_circle,
    checked_mark_note,
    checked_stay,
)
from tests.domain.reference_bodies import plan_of

TODAY = date(2026, 6, 1)
WOMAN = plan_of("woman").body
CHILD = plan_of("child").body
THIGH = WOMAN.zone(ZoneId.LEFT_THIGH)


def mark(**changes: object) -> SkinMark:
    values: dict[str, object] = {
        "id": 1,
        "person_id": 1,
        "kind": MarkKind.SCAR,
        "zone": "left_thigh",
        "first": TODAY,
        "last": None,
        "recorded_at": datetime(2026, 6, 1, 9, tzinfo=UTC),
        "recorded_by": "Ana",
    }
    return SkinMark(**(values | changes))  # type: ignore[arg-type]


def whole_zone(zone: str, number: int = 1, **changes: object) -> SkinMark:
    left, right, low, high = WOMAN.zone(ZoneId(zone)).area.box_cm
    circle = Circle((left + right) / 2, (low + high) / 2, 25.0)
    return mark(id=number, zone=zone, circle=circle, **changes)


def conditions(*marks: SkinMark, by: GivenBy = GivenBy.SELF, **more: object) -> Conditions:
    return Conditions(by, patches=patches_on(marks, TODAY, plan_of("woman")), **more)  # type: ignore[arg-type]


class TestWhatMayBeMarked:
    @pytest.mark.parametrize("radius", [0, -1, -0.001, math.nan, math.inf, RADIUS_MAX_CM + 0.1])
    def test_a_circle_without_a_size_or_larger_than_a_zone_is_refused(self, radius: float) -> None:
        with pytest.raises(NotAMark) as said:
            checked_circle(3, 3, radius)
        assert said.value.field == "radius"

    def test_a_circle_that_touches_no_skin_of_its_zone_is_refused(self) -> None:
        _, right, low, high = THIGH.area.box_cm
        inside = Circle(right + 2.9, (low + high) / 2, 3.0)
        assert circle_on(WOMAN, "left_thigh", inside) == inside
        with pytest.raises(NotAMark, match="outside the zone"):
            circle_on(WOMAN, "left_thigh", replace(inside, x_cm=right + 3.1))

    def test_a_circle_within_the_disc_round_the_navel_is_outside(self) -> None:
        hole = WOMAN.zone(ZoneId.ABDOMEN).hole
        assert hole is not None
        with pytest.raises(NotAMark, match="outside the zone"):
            circle_on(WOMAN, "abdomen", Circle(hole.x_cm, hole.y_cm, 2.0))
        wide = Circle(hole.x_cm, hole.y_cm, hole.radius_cm + 1)
        assert circle_on(WOMAN, "abdomen", wide) == wide

    def test_chosen_spots_are_kept_with_their_points_each_once(self) -> None:
        first, second = THIGH.spots[3], THIGH.spots[0]
        places = chosen_places(WOMAN, "left_thigh", [first.id, second.id, f" {first.id} "])
        assert [(each.spot, each.x_cm, each.y_cm) for each in places] == [
            (second.id, second.x_cm, second.y_cm),
            (first.id, first.x_cm, first.y_cm),
        ]
        assert [each.spot for each in chosen_places(WOMAN, "abdomen", ["l1"])] == ["L1"]

    @pytest.mark.parametrize(("spots", "words"), [([], "at least one"), ([" "], "at least one"), (["1", "999"], "999")])
    def test_no_spot_and_an_unknown_spot_are_refused(self, spots: list[str], words: str) -> None:
        with pytest.raises(NotAMark, match=words) as said:
            chosen_places(WOMAN, "left_thigh", spots)
        assert said.value.field == "spot"

    def test_a_mark_does_not_end_before_it_begins_nor_begin_years_ahead(self) -> None:
        assert checked_stay(TODAY, TODAY, TODAY) == TODAY
        assert checked_stay(TODAY, None, TODAY) is None
        with pytest.raises(NotAMark, match="before the first"):
            checked_stay(TODAY, TODAY - timedelta(days=1), TODAY)
        with pytest.raises(NotAMark, match="year ahead"):
            checked_stay(TODAY + timedelta(days=400), None, TODAY)

    def test_a_note_has_room_for_2000_characters(self) -> None:
        assert checked_mark_note("  from the operation \n") == "from the operation"
        with pytest.raises(NotAMark, match="2000"):
            checked_mark_note("x" * 2001)
        with pytest.raises(NotAMark, match="cannot be shown"):
            checked_mark_note("a\x00b")


class TestWhatItCloses:
    def test_chosen_spots_close_themselves_and_no_other(self) -> None:
        chosen = [spot.id for spot in THIGH.spots[::3]]
        kept = mark(places=chosen_places(WOMAN, "left_thigh", chosen))
        assert [spot.id for spot in spots_closed(WOMAN, kept)] == chosen
        assert all(patch.radius_cm == SPOT_REACH_CM for patch in patches_of(kept))

    @settings(max_examples=50)
    @given(x=st.floats(0, 13), y=st.floats(0, 21), radius=st.floats(0.5, 10))
    def test_a_circle_closes_the_spots_in_it_and_no_other(self, x: float, y: float, radius: float) -> None:
        kept = mark(circle=Circle(x, y, radius))
        middle = FreePlace(ZoneId.LEFT_THIGH, x, y)
        closed = set(spots_closed(WOMAN, kept))
        for spot in WOMAN.spots:
            apart = distance_cm(spot, middle)
            if abs(apart - radius) > 1e-3:
                assert (spot in closed) == (apart < radius)
        blocked = spot_obstacles(WOMAN, conditions(kept))
        assert {spot for spot, why in zip(WOMAN.spots, blocked, strict=True) if why is Obstacle.NO_GO} == closed

    @given(first=st.integers(-20, 20), length=st.none() | st.integers(0, 20), day=st.integers(-30, 50))
    def test_it_holds_from_its_first_day_to_its_last_and_only_while_it_counts(
        self, first: int, length: int | None, day: int
    ) -> None:
        begins = TODAY + timedelta(days=first)
        last = None if length is None else begins + timedelta(days=length)
        kept = mark(first=begins, last=last, circle=Circle(5, 5, 2))
        on = TODAY + timedelta(days=day)
        expected = first <= day and (length is None or day <= first + length)
        assert bool(patches_on([kept], on, plan_of("woman"))) == kept.holds_on(on) == expected
        for standing in (Standing.CORRECTED, Standing.VOID):
            assert not patches_on([replace(kept, standing=standing)], on, plan_of("woman"))

    def test_of_two_marks_on_a_spot_the_one_that_stays_longest_is_named(self) -> None:
        spot = THIGH.spots[5]
        places = chosen_places(WOMAN, "left_thigh", [spot.id])
        bruise = mark(id=2, kind=MarkKind.BRUISE, places=places, last=TODAY)
        scar = mark(id=1, places=places)
        assert mark_at([scar, bruise], spot, TODAY, plan_of("woman")) is scar
        assert mark_at([bruise], spot, TODAY, plan_of("woman")) is bruise
        assert mark_at([bruise], spot, TODAY + timedelta(days=1), plan_of("woman")) is None
        assert mark_at([scar], THIGH.spots[6], TODAY, plan_of("woman")) is None


class TestAMarkThatAddsNothing:
    SCAR = mark(places=chosen_places(WOMAN, "left_thigh", ["3", "4"]))

    def adds_nothing(self, **changes: object) -> bool:
        more: dict[str, object] = {"id": 2, "places": self.SCAR.places[:1]}
        return adds_nothing(mark(**(more | changes)), [self.SCAR], plan_of("woman"))

    def test_skin_that_is_marked_for_the_same_reason_and_as_long_is_marked_already(self) -> None:
        assert self.adds_nothing()
        assert self.adds_nothing(last=TODAY)
        inside = Circle(THIGH.spots[2].x_cm, THIGH.spots[2].y_cm, SPOT_REACH_CM - 0.1)
        assert self.adds_nothing(places=(), circle=inside)

    @pytest.mark.parametrize(
        "changes",
        [
            {"kind": MarkKind.BRUISE},
            {"first": TODAY - timedelta(days=1)},
            {"places": chosen_places(WOMAN, "left_thigh", ["3", "5"])},
            {"places": (), "circle": Circle(THIGH.spots[2].x_cm, THIGH.spots[2].y_cm, SPOT_REACH_CM + 0.1)},
            {"zone": "right_thigh", "places": chosen_places(WOMAN, "right_thigh", ["3"])},
        ],
    )
    def test_another_reason_more_days_or_more_skin_add_something(self, changes: dict[str, object]) -> None:
        assert not self.adds_nothing(**changes)

    def test_marks_that_end_sooner_or_were_ended_do_not_stand_in_for_it(self) -> None:
        again = replace(self.SCAR, id=2)
        assert not adds_nothing(again, [replace(self.SCAR, last=TODAY + timedelta(days=400))], plan_of("woman"))
        assert not adds_nothing(again, [replace(self.SCAR, standing=Standing.CORRECTED)], plan_of("woman"))


class TestWhatWouldFreeAPlace:
    def test_every_way_is_told_with_how_many_spots_it_opens_the_most_first(self) -> None:
        stomach = whole_zone("abdomen", 1, last=TODAY + timedelta(days=6))
        left = whole_zone("left_thigh", 2)
        now = conditions(stomach, left, switched_off=(ZoneId.RIGHT_THIGH,))
        assert None not in spot_obstacles(WOMAN, now)
        ways = what_would_free(WOMAN, now, [stomach, left], TODAY)
        assert [way.frees for way in ways] == sorted((way.frees for way in ways), reverse=True)
        ends = {way.mark.id: way for way in ways if isinstance(way, EndMark)}
        assert ends[1].frees == len(WOMAN.zone(ZoneId.ABDOMEN).spots)
        assert ends[1].opens_on == TODAY + timedelta(days=7)
        assert ends[2].opens_on is None
        (zone,) = [way for way in ways if isinstance(way, SwitchOn)]
        assert (zone.zone, zone.frees) == (ZoneId.RIGHT_THIGH, len(WOMAN.zone(ZoneId.RIGHT_THIGH).spots))
        (other,) = [way for way in ways if isinstance(way, SomebodyElse)]
        assert other.zones == (ZoneId.LEFT_ARM, ZoneId.RIGHT_ARM, ZoneId.LEFT_BUTTOCK, ZoneId.RIGHT_BUTTOCK)
        assert other.frees == sum(len(WOMAN.zone(zone).spots) for zone in other.zones)

    def test_a_reaction_and_the_last_injection_are_ways_too(self) -> None:
        spot = CHILD.zone(ZoneId.LEFT_THIGH).spots[0]
        sore = SkinPatch(ZoneId.ABDOMEN, 0, 0, 40, PatchKind.REACTION)
        marks = [whole_zone("right_thigh", 1), mark(id=2, circle=Circle(0, 0, 1))]
        near = Conditions(
            GivenBy.SELF,
            history=[PastInjection(TODAY, spot.zone, spot.x_cm, spot.y_cm, spot.id)],
            patches=(*patches_on(marks, TODAY, plan_of("woman")), sore),
        )
        ways = what_would_free(CHILD, near, marks, TODAY)
        (reaction,) = [way for way in ways if isinstance(way, ReactionsGone)]
        assert (reaction.reactions, reaction.frees) == (1, len(CHILD.zone(ZoneId.ABDOMEN).spots))
        (waiting,) = [way for way in ways if isinstance(way, NextInjection)]
        too_near = spot_obstacles(CHILD, near).count(Obstacle.TOO_NEAR_LAST)
        assert waiting.frees == too_near > 0

    def test_somebody_else_is_no_way_when_somebody_else_injects_already(self) -> None:
        now = conditions(whole_zone("abdomen"), by=GivenBy.CAREGIVER)
        ways = what_would_free(WOMAN, now, [whole_zone("abdomen")], TODAY)
        assert not any(isinstance(way, SomebodyElse) for way in ways)

    def test_where_two_things_close_the_same_skin_all_there_is_to_change_is_told(self) -> None:
        marks = [whole_zone("abdomen", 1), whole_zone("abdomen", 2)]
        off = tuple(zone for zone in ZoneId if zone is not ZoneId.ABDOMEN)
        ways = what_would_free(WOMAN, conditions(*marks, switched_off=off[:2]), marks, TODAY)
        assert {type(way) for way in ways} == {SwitchOn, SomebodyElse}
        ways = what_would_free(WOMAN, conditions(*marks, by=GivenBy.CAREGIVER), marks, TODAY)
        assert [(type(way), way.frees) for way in ways] == [(EndMark, 0), (EndMark, 0)]

    @settings(max_examples=25, deadline=None)
    @given(
        zones=st.lists(st.sampled_from(list(ZoneId)), max_size=5),
        off=st.sets(st.sampled_from(list(ZoneId)), max_size=4),
        by=st.sampled_from(list(GivenBy)),
    )
    def test_what_is_told_opens_as_many_spots_as_it_says(
        self, zones: list[ZoneId], off: set[ZoneId], by: GivenBy
    ) -> None:
        marks = [whole_zone(zone, number) for number, zone in enumerate(zones)]
        now = conditions(*marks, by=by, switched_off=tuple(off))
        before = spot_obstacles(WOMAN, now).count(None)
        for way in what_would_free(WOMAN, now, marks, TODAY):
            match way:
                case EndMark():
                    others = [each for each in marks if each.id != way.mark.id]
                    then = conditions(*others, by=by, switched_off=tuple(off))
                case SwitchOn():
                    then = replace(now, switched_off=tuple(off - {way.zone}))
                case _:
                    then = replace(now, by=GivenBy.CAREGIVER)
            assert spot_obstacles(WOMAN, then).count(None) - before == way.frees

    def test_a_mark_that_closes_the_last_open_spots_is_known(self) -> None:
        last = whole_zone("right_thigh", 3)
        now = conditions(whole_zone("abdomen", 1), whole_zone("left_thigh", 2))
        assert would_close_all(WOMAN, now, patches_of(last))
        assert not would_close_all(WOMAN, conditions(whole_zone("abdomen", 1)), patches_of(last))
        everything = conditions(whole_zone("abdomen", 1), whole_zone("left_thigh", 2), last)
        assert not would_close_all(WOMAN, everything, patches_of(last))
