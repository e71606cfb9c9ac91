"""What the map says before any widget shows it: zones, marks, the next place, every spot."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import ZoneId, distance_cm
from anakinra_desktop.domain.lengths import Lengths
from anakinra_desktop.domain.obstacles import Conditions, Obstacle, PastInjection, PatchKind, SkinPatch
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.drawing.marks import SpotMark
from anakinra_desktop.ui.body_map import words
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.place_list import listed_states, place_model
from anakinra_desktop.ui.body_map.screen import Age, ZoneStanding, body_map_screen
from anakinra_desktop.ui.body_map.zone_legend import zone_legend
from anakinra_desktop.ui.body_map.zone_screen import (
    LARGE_SPOTS,
    RING_CM,
    SpotLook,
    choices_anywhere,
    free_in,
    place_view,
    zone_screen,
)
from tests.ui.body_map.conftest import TODAY, WOMAN, facts_of, past, plan_of

pytestmark = pytest.mark.usefixtures("english")


def test_by_herself_arms_and_buttocks_are_closed_and_say_why(facts: MapFacts) -> None:
    labels = {label.zone: label for label in body_map_screen(facts).zones}
    for zone in (ZoneId.LEFT_ARM, ZoneId.RIGHT_ARM, ZoneId.LEFT_BUTTOCK, ZoneId.RIGHT_BUTTOCK):
        assert labels[zone].standing is ZoneStanding.CLOSED
        assert labels[zone].line == "closed today"
        assert "when someone else injects" in labels[zone].why_closed
    assert all(labels[zone].standing is not ZoneStanding.CLOSED for zone in list(ZoneId)[:3])


def test_for_somebody_else_every_zone_is_open_and_the_words_name_her(child: MapFacts) -> None:
    screen = body_map_screen(child)
    assert all(label.standing is not ZoneStanding.CLOSED for label in screen.zones)
    assert screen.sides == ("Ana’s left", "Ana’s right")
    assert "your" not in screen.next_place.words
    assert not any(row.sign is ZoneStanding.CLOSED for row in screen.legend)


def test_a_zone_switched_off_says_where_to_open_it() -> None:
    plan = plan_of(WOMAN)
    facts = MapFacts.at(plan, Conditions(GivenBy.SELF, switched_off=(ZoneId.ABDOMEN,)), TODAY)
    label = body_map_screen(facts).zones[0]
    assert (label.line, label.standing) == ("switched off", ZoneStanding.CLOSED)
    assert "Settings" in label.why_closed


def test_exactly_the_zone_of_the_suggestion_is_the_best(facts: MapFacts) -> None:
    best = [label.zone for label in body_map_screen(facts).zones if label.standing is ZoneStanding.BEST]
    assert facts.best is not None
    assert best == [facts.best.zone]


def test_marks_tell_the_week_and_the_newest_lies_on_top() -> None:
    spots = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots
    ages = {
        0: Age.THIS_WEEK,
        6: Age.THIS_WEEK,
        7: Age.TWO_WEEKS,
        13: Age.TWO_WEEKS,
        14: Age.FOUR_WEEKS,
        27: Age.FOUR_WEEKS,
    }
    days = sorted(ages, reverse=True)
    history = tuple(past(spots[2 * k], ago) for k, ago in enumerate([40, 28, *days]))
    marks = body_map_screen(facts_of(history)).marks
    assert [mark.age for mark in marks] == [ages[ago] for ago in days]


def test_the_line_counts_four_weeks() -> None:
    spots = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots
    assert body_map_screen(facts_of()).line == "No injection with a place in the last four weeks"
    one = facts_of((past(spots[0], 30), past(spots[5], 2)))
    assert body_map_screen(one).line == "1 injection in four weeks, 28 October to 24 November 2026"


def test_the_next_place_is_told_in_words_with_its_rest_and_reasons(facts: MapFacts) -> None:
    place = body_map_screen(facts).next_place
    assert facts.best is not None
    assert place.spot == facts.best
    assert place.title == words.place_title(facts.best)
    assert place.rest == "Not used yet"
    assert place.reasons[0].startswith("Nothing within 4 cm")
    assert place.button.startswith("Open the ")
    assert not place.warning


def test_where_nothing_is_open_it_says_so_and_offers_no_button() -> None:
    plan = plan_of(WOMAN)
    facts = MapFacts.at(plan, Conditions(GivenBy.SELF, switched_off=tuple(ZoneId)), TODAY)
    place = body_map_screen(facts).next_place
    assert place.spot is None
    assert place.title == "No place is open today"
    assert "Settings" in place.words


def test_sore_and_forbidden_patches_are_marked_and_explained() -> None:
    spot = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[6]
    sore = SkinPatch(spot.zone, spot.x_cm, spot.y_cm, 1.0, PatchKind.REACTION)
    navel = SkinPatch(ZoneId.ABDOMEN, 8.0, -6.0, 1.5)
    screen = body_map_screen(facts_of(patches=(sore, navel)))
    assert [sign.mark for sign in screen.signs] == [SpotMark.REACTION, SpotMark.NO_GO]
    assert {SpotMark.REACTION, SpotMark.NO_GO} <= {row.sign for row in screen.legend}
    thigh = next(label for label in screen.zones if label.zone is spot.zone)
    assert thigh.line in ("1 sore spot", "best today")


def test_ten_free_spots_are_large_and_the_rest_quiet(facts: MapFacts) -> None:
    for zone in (ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH):
        screen = zone_screen(facts, zone)
        large = [view for view in screen.spots if view.look is SpotLook.LARGE]
        assert LARGE_SPOTS <= len(large) <= LARGE_SPOTS + 4
        for view in screen.spots:
            near = [each for each in screen.recent if distance_cm(each, view.spot) < RING_CM]
            if view.look is SpotLook.FREE:
                assert not near
            if view.look in (SpotLook.COVERED, SpotLook.USED):
                assert near
        free = sum(view.look in (SpotLook.LARGE, SpotLook.FREE) for view in screen.spots)
        assert free_in(facts, zone) <= free


def test_used_spots_carry_their_days() -> None:
    spot = plan_of(WOMAN).body.zone(ZoneId.RIGHT_THIGH).spots[20]
    since = past(plan_of(WOMAN).body.zone(ZoneId.ABDOMEN).spots[0], 1)
    screen = zone_screen(facts_of((past(spot, 6), since)), ZoneId.RIGHT_THIGH)
    view = screen.view_of(spot)
    assert (view.look, view.days) == (SpotLook.USED, "6 d")
    assert view.spoken == "Right thigh, spot 21, rested 6 days, used on Wednesday"
    beside = next(each for each in screen.spots if each.look is SpotLook.COVERED)
    assert beside.spoken.endswith(", near a place used lately")


def test_a_spot_is_spoken_with_place_rest_and_state() -> None:
    body = plan_of(WOMAN).body
    spot = body.spot("abdomen", "L7")
    facts = facts_of((past(spot, 41), past(body.zone(ZoneId.LEFT_THIGH).spots[0], 1)))
    view = zone_screen(facts, ZoneId.ABDOMEN).view_of(spot)
    assert view.spoken == "Stomach, left, spot 7, rested 41 days"
    assert facts.best is not None
    for zone in (ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH):
        screen = zone_screen(facts, zone)
        assert screen.best is not None
        is_suggested = screen.best == facts.best
        assert screen.view_of(screen.best).spoken.endswith(", suggested" if is_suggested else ", best here")


def test_a_spot_too_near_the_last_place_is_not_offered_and_says_how_near() -> None:
    body = plan_of(WOMAN).body
    last = body.zone(ZoneId.LEFT_THIGH).spots[30]
    facts = facts_of((past(last, 1),))
    for choice in (*zone_screen(facts, ZoneId.LEFT_THIGH).choices, *choices_anywhere(facts)):
        assert distance_cm(choice.spot, last) >= 2.5
    same = place_view(facts, last)
    assert same.why_not == ("This place was used yesterday. At least 2.5 cm must lie between two injections.")
    assert not zone_screen(facts, ZoneId.LEFT_THIGH).view_of(last).may_be_taken


def test_a_spot_within_the_ring_may_be_taken_but_says_what_is_near() -> None:
    body = plan_of(WOMAN).body
    last = body.zone(ZoneId.LEFT_THIGH).spots[30]
    facts = facts_of((past(last, 4), past(body.spot("abdomen", "R3"), 1)))
    near = next(s for s in body.zone(ZoneId.LEFT_THIGH).spots if 2.5 <= distance_cm(s, last) < 4.0)
    view = place_view(facts, near)
    assert view.why_not == ""
    assert view.is_near
    assert (
        view.nearness == f"{distance_cm(near, last):.1f}".rstrip("0").rstrip(".") + " cm from the place used on Friday"
    )


def test_a_place_just_too_near_says_so_to_the_hundredth() -> None:
    spot = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[30]
    last = PastInjection(TODAY - timedelta(days=1), spot.zone, spot.x_cm + 2.496, spot.y_cm)
    view = place_view(facts_of((last,)), spot)
    assert view.why_not.startswith("2.49 cm from the place used yesterday. At least 2.5 cm")
    assert (view.over, bool(view.all_the_same)) == (Obstacle.TOO_NEAR_LAST, True)


def test_all_lengths_of_the_map_follow_what_the_person_reads() -> None:
    spot = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[30]
    last = PastInjection(TODAY - timedelta(days=1), spot.zone, spot.x_cm + 2.0, spot.y_cm)
    facts = replace(facts_of((last,)), lengths=Lengths(inches=True))
    view, screen = place_view(facts, spot), zone_screen(facts, ZoneId.ABDOMEN)
    assert "inches above the kneecap" in view.words.replace("\u00a0", " ")
    assert view.why_not.startswith("0.8 inches from the place used yesterday. At least 1 inch")
    assert screen.navel == "2 inches round your navel"
    free = facts.body.spot("abdomen", "L3")
    assert place_view(facts, free).nearness == "Nothing within 1.6 inches so far"
    hands = place_view(replace(facts, lengths=Lengths(hands_first=True)), spot)
    assert "hand" in hands.words
    assert "cm" in hands.help


def test_a_spot_on_the_middle_line_or_never_used_is_spoken_in_the_same_order() -> None:
    screen = zone_screen(facts_of(), ZoneId.ABDOMEN)
    spoken = {view.spot.id: view.spoken for view in screen.spots}
    middle = next(name for name in spoken if name.startswith("M"))
    assert spoken[middle].startswith(f"Stomach, middle, spot {middle[1:]}, not used yet")
    assert spoken["R2"].startswith("Stomach, right, spot 2, not used yet")


def test_titles_within_a_zone_name_the_side_of_the_stomach() -> None:
    body = plan_of(WOMAN).body
    assert words.short_title(body.spot("abdomen", "L41")) == "Left 41"
    assert words.short_title(body.spot("abdomen", "R9")) == "Right 9"
    assert words.short_title(body.spot("abdomen", "M1")) == "Middle 1"
    assert words.short_title(body.spot("left_thigh", "14")) == "Spot 14"


def test_the_list_holds_every_place_that_may_be_used_longest_rest_first(facts: MapFacts) -> None:
    listed = listed_states(facts)
    assert {state.spot for state in listed} == {s.spot for s in facts.states if s.obstacle is None}
    rests = [float("inf") if state.rest_days is None else state.rest_days for state in listed]
    assert rests == sorted(rests, reverse=True)
    thigh = place_model(facts, ZoneId.LEFT_THIGH)
    assert thigh.rowCount() == sum(state.spot.zone is ZoneId.LEFT_THIGH for state in listed)
    assert thigh.item(0, 0).text().startswith("Spot ")


def test_todays_suggestion_is_the_first_choice_of_its_zone(facts: MapFacts) -> None:
    assert facts.best is not None
    assert zone_screen(facts, facts.best.zone).best == facts.best
    assert choices_anywhere(facts)[0].spot == facts.best
    assert len({choice.spot for choice in choices_anywhere(facts)}) == 4


def test_on_a_small_body_it_says_that_four_weeks_are_out_of_reach() -> None:
    little = BodyShape(Build.NEUTRAL, 86.0, 2)
    said = body_map_screen(facts_of(shape=little, by=GivenBy.SELF)).next_place.warning
    assert "not for four weeks." in said
    assert said.endswith("Opening more zones would help.")
    assert not body_map_screen(facts_of()).next_place.warning


def test_the_legend_of_a_zone_tells_the_marks_that_are_on_it(facts: MapFacts) -> None:
    words = {row.sign: row.words for row in zone_legend(zone_screen(facts, ZoneId.LEFT_THIGH))}
    assert words[SpotLook.LARGE] == "rested longest"
    assert words[SpotLook.COVERED] == "near a place used lately"
    assert words[Age.THIS_WEEK] == "used this week"
    assert words[SpotLook.USED] == "used in the last 4 weeks"
    assert SpotMark.NO_GO not in words
    fresh = {row.sign for row in zone_legend(zone_screen(facts_of(), ZoneId.LEFT_THIGH))}
    assert fresh == {SpotLook.LARGE, SpotLook.FREE}
    spot = facts.body.zone(ZoneId.LEFT_THIGH).spots[20]
    scar = SkinPatch(spot.zone, spot.x_cm, spot.y_cm, 1.0, PatchKind.NO_GO)
    marked = {row.sign for row in zone_legend(zone_screen(facts_of(patches=(scar,)), ZoneId.LEFT_THIGH))}
    assert SpotMark.NO_GO in marked


def closed(facts: MapFacts, kinds: dict[ZoneId, PatchKind], **more: object) -> MapFacts:
    """The same with a mark or a reaction on every spot of zones."""
    spots = [(spot, kind) for zone, kind in kinds.items() for spot in facts.body.zone(zone).spots]
    patches = tuple(SkinPatch(spot.zone, spot.x_cm, spot.y_cm, 0, kind) for spot, kind in spots)
    return MapFacts.at(facts.plan, replace(facts.conditions, patches=patches, **more), TODAY)  # type: ignore[arg-type]


OWN = (ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH)


def test_a_zone_all_marked_reads_off_limits_and_one_that_rests_reads_resting() -> None:
    facts = closed(facts_of(), dict.fromkeys(OWN, PatchKind.NO_GO))
    lines = {label.zone: label.line for label in body_map_screen(facts).zones}
    assert [lines[zone] for zone in OWN] == ["off limits"] * 3
    used = tuple(past(spot, 20) for spot in plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots)
    facts = closed(facts_of(used), {ZoneId.ABDOMEN: PatchKind.NO_GO})
    lines = {label.zone: label.line for label in body_map_screen(facts).zones}
    assert [lines[zone] for zone in OWN[:2]] == ["off limits", "resting"]


def test_why_no_spot_of_a_zone_can_be_used_is_said_with_what_would_help() -> None:
    open_ = facts_of()
    thigh = ZoneId.LEFT_THIGH
    assert words.why_none(open_, thigh) == ""
    assert words.why_none(open_, ZoneId.LEFT_ARM) == (
        "Closed today: it opens when someone else injects. Choose another zone."
    )
    assert words.why_none(closed(open_, {thigh: PatchKind.NO_GO}), thigh) == (
        "All its skin is marked as off limits. End a mark that is no longer needed, or choose another zone."
    )
    assert words.why_none(closed(open_, {thigh: PatchKind.REACTION}), thigh) == (
        "Its skin is resting. Choose another zone."
    )
    assert words.why_none(closed(open_, dict.fromkeys(OWN, PatchKind.NO_GO)), thigh) == (
        "All its skin is marked as off limits. End a mark that is no longer needed."
    )
    assert words.why_none(closed(open_, dict.fromkeys(OWN, PatchKind.REACTION)), thigh) == "Its skin is resting."
    first = open_.body.zone(thigh).spots[0]
    both = closed(open_, {thigh: PatchKind.REACTION})
    patches = [p for p in both.conditions.patches if (p.x_cm, p.y_cm) != (first.x_cm, first.y_cm)]
    mixed = MapFacts.at(
        open_.plan, replace(open_.conditions, patches=(*patches, SkinPatch(thigh, first.x_cm, first.y_cm, 0))), TODAY
    )
    assert words.why_none(mixed, thigh).startswith("Its skin is off limits or resting.")


def test_of_places_as_near_the_latest_is_named() -> None:
    body = plan_of(WOMAN).body
    spot, one, other = next(
        (spot, *near[:2])
        for spot in body.zone(ZoneId.ABDOMEN).spots
        if len(
            near := [
                each for each in body.zone(spot.zone).spots if each != spot and 2.5 <= distance_cm(each, spot) < 2.7
            ]
        )
        > 1
    )
    for earlier, later in ((one, other), (other, one)):
        view = place_view(facts_of((past(earlier, 2), past(later, 1))), spot)
        assert view.nearness.endswith("from the place used yesterday")


def test_one_spot_of_the_body_is_called_suggested_and_the_best_of_another_zone_the_best_there(facts: MapFacts) -> None:
    assert facts.best is not None
    for zone in OWN:
        screen = zone_screen(facts, zone)
        assert screen.best is not None
        said = "suggested" if zone is facts.best.zone else "best here"
        assert screen.view_of(screen.best).spoken.endswith(f", {said}")
        others = [view.spoken for view in screen.spots if view.spot != screen.best]
        assert not any("suggested" in spoken or "best here" in spoken for spoken in others)
