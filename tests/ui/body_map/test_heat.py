"""How often places were used and reacted, as the figure, its legend and the table say it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.site_use import HeatStep, Needle, SkinReaction, UsePeriod
from anakinra_desktop.services.look_at_sites import SitesLook
from anakinra_desktop.ui.body_map.heat import heat_screen, heat_words, use_in, use_model, zone_words
from anakinra_desktop.ui.body_map.screen import BodyMapScreen, HeatOf, ZoneStanding, body_map_screen
from tests.ui.body_map.conftest import TODAY, WOMAN, facts_of, plan_of

pytestmark = pytest.mark.usefixtures("english")

BODY = plan_of(WOMAN).body
THIGH, BELLY, ARM = BODY.spot("left_thigh", "14"), BODY.spot("abdomen", "L12"), BODY.spot("left_arm", "3")


def place_at(spot: Spot) -> Place:
    return Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm)


def sites() -> SitesLook:
    """Ten at one spot of the thigh, two of which led to a reaction; one each in stomach and arm."""
    needles = [Needle(TODAY - timedelta(days=ago), place_at(THIGH), ago) for ago in range(10, 0, -1)]
    needles.insert(0, Needle(TODAY - timedelta(days=30), place_at(BELLY), 30))
    needles.insert(0, Needle(TODAY - timedelta(days=200), place_at(ARM), 200))
    reactions = tuple(SkinReaction(TODAY - timedelta(days=ago - 1), place_at(THIGH), ago) for ago in (9, 5))
    return SitesLook(tuple(needles), reactions)


def shown(of: HeatOf, period: UsePeriod = UsePeriod.THREE_MONTHS) -> BodyMapScreen:
    facts = facts_of()
    return heat_screen(use_in(period, facts, sites()), of, body_map_screen(facts))


def test_steps_grow_with_the_count_and_labels_carry_it() -> None:
    screen = shown(HeatOf.USE)
    assert screen.heat is not None
    assert screen.heat.steps == {THIGH: HeatStep.FOURTH, BELLY: HeatStep.FIRST}
    labels = {label.zone: label for label in screen.zones}
    assert labels[ZoneId.LEFT_THIGH].spoken == "Left thigh, 10 injections"
    assert labels[ZoneId.ABDOMEN].line == "1 injection"
    assert labels[ZoneId.RIGHT_THIGH].line == "none"
    assert labels[ZoneId.LEFT_ARM].standing is ZoneStanding.CLOSED
    assert [row.words for row in screen.legend] == [
        "1 to 3 times",
        "4 to 6 times",
        "7 to 9 times",
        "10 or more (striped)",
    ]


def test_a_longer_period_finds_more_and_opens_a_zone_that_was_used() -> None:
    screen = shown(HeatOf.USE, UsePeriod.ALL)
    labels = {label.zone: label for label in screen.zones}
    assert (labels[ZoneId.LEFT_ARM].line, labels[ZoneId.LEFT_ARM].standing) == ("1 injection", ZoneStanding.OPEN)


def test_reactions_are_counted_with_their_share_of_injections() -> None:
    screen = shown(HeatOf.REACTIONS)
    assert screen.heat is not None
    assert screen.heat.counts == {THIGH: 2}
    labels = {label.zone: label for label in screen.zones}
    assert labels[ZoneId.LEFT_THIGH].line == "2 reactions (20 %)"
    assert labels[ZoneId.ABDOMEN].line == "no reaction"
    use = use_in(UsePeriod.THREE_MONTHS, facts_of(), sites())
    words = heat_words(use, HeatOf.REACTIONS)
    assert words.note == "2 of 11 injections led to a reaction (18 %)."
    assert words.line == "2 reactions, 11 injections, 25 August to 24 November 2026"
    assert zone_words(use, ZoneId.ABDOMEN) == "1 injection, 25 August to 24 November 2026"


def test_without_any_reaction_it_says_so_and_needs_no_legend() -> None:
    facts = facts_of()
    use = use_in(UsePeriod.ALL, facts, SitesLook(sites().needles))
    assert not heat_screen(use, HeatOf.REACTIONS, body_map_screen(facts)).legend
    assert heat_words(use, HeatOf.REACTIONS).note.startswith("No reaction was noted in this time.")


def test_the_table_says_the_same_numbers() -> None:
    model = use_model(use_in(UsePeriod.THREE_MONTHS, facts_of(), sites()))
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert rows[0] == ["Stomach", "1", "0", "0 of 1, 0 %"]
    assert rows[1] == ["Left thigh", "10", "2", "2 of 10, 20 %"]
    assert rows[2] == ["Right thigh", "0", "0", "–"]
    assert rows[-1] == ["Together", "11", "2", "2 of 11, 18 %"]
