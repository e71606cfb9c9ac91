"""What a day gone by shows: its marks, its words, and nothing of what came after."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.site_use import Needle, SkinReaction
from anakinra_desktop.drawing.marks import SpotMark
from anakinra_desktop.services.look_at_sites import SitesLook
from anakinra_desktop.ui.body_map.look_back import LookBack
from anakinra_desktop.ui.body_map.screen import Age, ZoneStanding, body_map_screen
from tests.ui.body_map.conftest import TODAY, WOMAN, facts_of, plan_of

pytestmark = pytest.mark.usefixtures("english")

THIGH = plan_of(WOMAN).body.spot("left_thigh", "14")
BELLY = plan_of(WOMAN).body.spot("abdomen", "L12")


def place_at(spot: Spot) -> Place:
    return Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm)


def needle(spot: Spot, days_ago: int) -> Needle:
    return Needle(TODAY - timedelta(days=days_ago), place_at(spot))


def back_to(*needles: Needle, reactions: tuple[SkinReaction, ...] = ()) -> LookBack:
    ordered = tuple(sorted(needles, key=lambda each: each.day))
    return LookBack(facts_of(), SitesLook(ordered, reactions))


def day(days_ago: int) -> date:
    return TODAY - timedelta(days=days_ago)


def test_a_day_says_where_the_injection_went() -> None:
    back = back_to(needle(THIGH, 21), needle(BELLY, 1))
    assert back.line(day(21)) == "Tue 3 Nov: left thigh, spot 14"
    assert back.line(day(1)) == "Yesterday: stomach, left spot 12"
    assert back.line(day(0)) == "Today: nothing recorded so far"
    assert back.line(day(5)) == "Thu 19 Nov: no place recorded"


def test_the_last_days_are_told_in_one_line() -> None:
    back = back_to(needle(THIGH, 7), needle(THIGH, 6), needle(BELLY, 3), needle(BELLY, 1))
    assert back.glance() == "Yesterday: stomach, left spot 12. Last 7 days: stomach 2, left thigh 1."
    assert back_to(needle(THIGH, 4)).glance() == "Fri 20 Nov: left thigh, spot 14. Last 7 days: left thigh 1."
    assert back_to(needle(THIGH, 7)).glance() == ""


def test_marks_are_as_old_as_they_were_on_that_day() -> None:
    back = back_to(needle(BELLY, 60), needle(THIGH, 40), needle(BELLY, 30), needle(THIGH, 29), needle(BELLY, 10))
    screen = back.screen(day(29), body_map_screen(facts_of()))
    assert [(mark.days, mark.age) for mark in screen.marks] == [
        (11, Age.TWO_WEEKS),
        (1, Age.THIS_WEEK),
        (0, Age.THIS_WEEK),
    ]
    assert [flag.words for flag in screen.flags] == ["26 Oct"]
    assert screen.next_place.spot is None
    assert "back to today" in screen.only_read


def test_zones_count_four_weeks_and_what_is_closed_today_opens_where_it_was_used() -> None:
    arm = plan_of(WOMAN).body.spot("left_arm", "3")
    back = back_to(needle(THIGH, 60), needle(THIGH, 10), needle(THIGH, 9), needle(arm, 8))
    labels = {label.zone: label for label in back.screen(day(8), body_map_screen(facts_of())).zones}
    assert labels[ZoneId.LEFT_THIGH].line == "2 in four weeks"
    assert labels[ZoneId.ABDOMEN].line == "none"
    assert labels[ZoneId.LEFT_ARM].standing is ZoneStanding.OPEN
    assert labels[ZoneId.RIGHT_ARM].standing is ZoneStanding.CLOSED


def test_a_reaction_is_on_the_map_of_its_days_only() -> None:
    red = SkinReaction(day(20), place_at(THIGH), gone_on=day(15))
    back = back_to(needle(THIGH, 21), reactions=(red,))
    today = body_map_screen(facts_of())
    shown = {ago: [sign.mark for sign in back.screen(day(ago), today).signs] for ago in (21, 20, 16, 15)}
    assert shown == {21: [], 20: [SpotMark.REACTION], 16: [SpotMark.REACTION], 15: []}


def test_a_day_tells_how_long_its_place_had_rested() -> None:
    back = back_to(needle(THIGH, 100), needle(BELLY, 70), needle(THIGH, 59))
    seen = back.past_day(day(59))
    assert (seen.title, seen.places) == ("Saturday, 26 September", ("Left thigh, spot 14",))
    assert seen.rested == ("This place had rested 41 days",)
    assert back.past_day(day(70)).rested == ("First time at this place",)
    assert back.past_day(day(30)).places == ("No place recorded",)


def test_a_place_known_by_its_zone_alone_is_told_and_leaves_no_mark() -> None:
    back = back_to(Needle(day(3), Place("left_thigh")))
    assert back.line(day(3)) == "Sat 21 Nov: left thigh"
    assert not back.screen(day(3), body_map_screen(facts_of())).marks
