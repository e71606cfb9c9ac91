"""The opened zone under hands: pressed, walked, typed, and what it says about itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Spot, ZoneId, distance_cm
from anakinra_desktop.domain.obstacles import Obstacle, PastInjection, PatchKind, SkinPatch
from anakinra_desktop.domain.people import Build
from anakinra_desktop.ui.body_map import zone_paint
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.place_chooser import PlaceChooser
from anakinra_desktop.ui.body_map.zone_map import ZoneMap
from anakinra_desktop.ui.body_map.zone_places import ZonePlaces
from anakinra_desktop.ui.body_map.zone_screen import choices_anywhere, zone_screen
from anakinra_desktop.ui.shared.parts import Button
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.body_map.conftest import TODAY, WOMAN, facts_of, past, plan_of
from tests.ui.conftest import Show
from tests.ui.legibility import problems

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def thigh(show: Show, facts: MapFacts) -> ZoneMap:
    zone_map = ZoneMap()
    show(zone_map, 636, 620)
    screen = zone_screen(facts, ZoneId.LEFT_THIGH)
    zone_map.show_zone(facts.body.shape, screen, screen.best)
    return zone_map


def middle(zone_map: ZoneMap, spot: Spot) -> QPoint:
    return zone_map.spot_button(spot).geometry().center()


def test_a_press_anywhere_takes_the_nearest_spot(qtbot: QtBot, thigh: ZoneMap, facts: MapFacts) -> None:
    spots = facts.body.zone(ZoneId.LEFT_THIGH).spots
    target = spots[40]
    with qtbot.waitSignal(thigh.spot_chosen) as chosen:
        QTest.mouseClick(thigh, Qt.MouseButton.LeftButton, pos=middle(thigh, target) + QPoint(22, -18))
    assert chosen.args == [target]
    assert thigh.chosen == target
    assert thigh.spot_button(target).isChecked()


def test_spots_lie_on_the_screen_as_they_lie_on_the_skin(thigh: ZoneMap, facts: MapFacts) -> None:
    spots = facts.body.zone(ZoneId.LEFT_THIGH).spots
    assert thigh.part is not None
    for a, b in ((spots[0], spots[-1]), (spots[3], spots[40]), (spots[10], spots[12])):
        way = middle(thigh, a) - middle(thigh, b)
        on_screen = (way.x() ** 2 + way.y() ** 2) ** 0.5 / thigh.part.window.px_per_cm
        assert on_screen == pytest.approx(distance_cm(a, b), abs=0.08)


def test_two_and_a_half_centimetres_are_at_least_64_pixels(thigh: ZoneMap) -> None:
    assert thigh.part is not None
    assert 2.5 * thigh.part.window.px_per_cm >= 64


@pytest.mark.parametrize(
    ("key", "right", "down"),
    [(Qt.Key.Key_Left, -1, 0), (Qt.Key.Key_Right, 1, 0), (Qt.Key.Key_Up, 0, -1), (Qt.Key.Key_Down, 0, 1)],
)
def test_arrows_walk_to_the_neighbour_on_that_side(
    qtbot: QtBot, thigh: ZoneMap, facts: MapFacts, key: Qt.Key, right: int, down: int
) -> None:
    spots = facts.body.zone(ZoneId.LEFT_THIGH).spots
    start = min(spots, key=lambda spot: abs(spot.x_cm - 6.7) + abs(spot.y_cm - 10.8))
    thigh.choose(start)
    thigh.focus_chosen()
    QTest.keyClick(thigh.spot_button(start), key)
    assert thigh.chosen is not None
    way = middle(thigh, thigh.chosen) - middle(thigh, start)
    assert way.x() * right + way.y() * down > 0
    assert distance_cm(thigh.chosen, start) < 5.2
    assert thigh.spot_button(thigh.chosen).hasFocus()


def test_every_spot_can_be_reached_by_arrows(qtbot: QtBot, thigh: ZoneMap, facts: MapFacts) -> None:
    spots = facts.body.zone(ZoneId.LEFT_THIGH).spots
    reached, waiting = {spots[0]}, [spots[0]]
    while waiting:
        start = waiting.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            thigh.choose(start)
            thigh.focus_chosen()
            QTest.keyClick(thigh.spot_button(start), key)
            assert thigh.chosen is not None
            if thigh.chosen not in reached:
                reached.add(thigh.chosen)
                waiting.append(thigh.chosen)
    assert reached == set(spots)


def test_digits_jump_to_a_spot_and_single_ones_take_the_choices(qtbot: QtBot, thigh: ZoneMap, facts: MapFacts) -> None:
    choices = zone_screen(facts, ZoneId.LEFT_THIGH).choices
    thigh.focus_chosen()
    assert thigh.chosen is not None
    QTest.keyClick(thigh.spot_button(thigh.chosen), Qt.Key.Key_2)
    assert thigh.chosen == choices[1].spot
    QTest.qWait(1300)
    for key in (Qt.Key.Key_4, Qt.Key.Key_1):
        assert thigh.chosen is not None
        QTest.keyClick(thigh.spot_button(thigh.chosen), key)
    assert thigh.chosen is not None
    assert thigh.chosen.id == "41"


def test_tab_stops_once_in_the_map(thigh: ZoneMap, facts: MapFacts) -> None:
    spots = facts.body.zone(ZoneId.LEFT_THIGH).spots
    stops = [spot for spot in spots if thigh.spot_button(spot).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [thigh.chosen]


def test_every_spot_speaks(thigh: ZoneMap, facts: MapFacts) -> None:
    for spot in facts.body.zone(ZoneId.LEFT_THIGH).spots:
        name = thigh.spot_button(spot).accessibleName()
        assert name.startswith(f"Left thigh, spot {spot.id}, ")


def test_typing_jumps_into_the_other_half_of_the_stomach(show: Show, qtbot: QtBot, facts: MapFacts) -> None:
    zone_map = ZoneMap()
    show(zone_map, 636, 620)
    left = facts.body.spot("abdomen", "L16")
    zone_map.show_zone(facts.body.shape, zone_screen(facts, ZoneId.ABDOMEN), left)
    assert zone_map.part is not None
    assert len(zone_map.parts) == 2
    shown = zone_map.part
    zone_map.choose(facts.body.spot("abdomen", "R16"))
    assert zone_map.part != shown
    assert zone_map.spot_button(facts.body.spot("abdomen", "R16")).isVisible()


@pytest.fixture
def places(show: Show, facts: MapFacts) -> ZonePlaces:
    view = ZonePlaces(with_button=True)
    show(view, 1004, 650)
    view.show_zone(facts, ZoneId.LEFT_THIGH)
    return view


def test_only_the_primary_button_takes_a_place(qtbot: QtBot, places: ZonePlaces, facts: MapFacts) -> None:
    target = facts.body.zone(ZoneId.LEFT_THIGH).spots[50]
    with qtbot.assertNotEmitted(places.place_wanted):
        QTest.mouseClick(places.map, Qt.MouseButton.LeftButton, pos=middle(places.map, target))
    assert places.place == target
    button = places.findChild(Button, "use_this_place")
    assert button is not None
    assert button.isDefault()
    with qtbot.waitSignal(places.place_wanted) as wanted:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert wanted.args == [target, ""]


def test_a_place_too_near_is_described_and_cannot_be_taken(show: Show, qtbot: QtBot) -> None:
    last = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[30]
    view = ZonePlaces(with_button=True)
    show(view, 1004, 650)
    view.show_zone(facts_of((past(last, 1),)), ZoneId.LEFT_THIGH)
    with qtbot.waitSignal(view.place_changed) as changed:
        QTest.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=middle(view.map, last))
    assert changed.args == [None]
    assert view.place is None
    button = view.findChild(Button, "use_this_place")
    assert button is not None
    assert "used yesterday" in button.why_not
    tone_of_used = view.card.rest_tone
    view.take(plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[0])
    tone_of_free = view.card.rest_tone
    assert (tone_of_used, tone_of_free) == ("warn", "soft")
    view.take(last)
    with qtbot.assertNotEmitted(view.place_wanted), qtbot.waitSignal(button.refused):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def near(show: Show, english: None) -> ZonePlaces:
    """The place of yesterday, chosen again."""
    last = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[30]
    view = ZonePlaces(with_button=True)
    show(view, 1004, 650)
    view.show_zone(facts_of((past(last, 1),)), ZoneId.LEFT_THIGH, last)
    return view


def test_a_place_too_near_can_be_used_all_the_same_for_a_reason(near: ZonePlaces, qtbot: QtBot) -> None:
    card, reason = near.card, near.card.reason
    assert reason.button.isVisible()
    assert near.place is None
    QTest.mouseClick(reason.button, Qt.MouseButton.LeftButton)
    assert reason.field.editor.hasFocus()
    assert (near.place, near.over) == (near.chosen, Obstacle.TOO_NEAR_LAST)
    with qtbot.assertNotEmitted(near.place_wanted):
        QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert reason.field.error == "Please say why, in a few words."
    QTest.keyClicks(reason.field.editor, "12 others are sore")
    assert reason.field.error == ""
    assert near.chosen == near.place  # figures typed there choose no spot
    with qtbot.waitSignal(near.place_wanted) as wanted:
        QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert wanted.args == [near.chosen, "12 others are sore"]


def test_another_place_or_rather_not_forgets_the_reason(near: ZonePlaces) -> None:
    spot = near.chosen
    assert spot is not None
    near.use_all_the_same("no other")
    assert near.reason == "no other"
    QTest.mouseClick(near.card.reason.back, Qt.MouseButton.LeftButton)
    assert (near.place, near.over, near.reason) == (None, None, "")
    near.use_all_the_same("no other")
    near.take(plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[0])
    assert near.card.reason.isHidden()
    near.take(spot)
    assert (near.place, near.reason) == (None, "")


def test_nothing_is_offered_for_marked_skin_or_in_a_closed_zone(show: Show, english: None) -> None:
    body = plan_of(WOMAN).body
    spot, arm = body.zone(ZoneId.LEFT_THIGH).spots[20], body.zone(ZoneId.LEFT_ARM).spots[3]
    view = ZonePlaces(with_button=True)
    show(view, 1004, 650)
    for chosen, kind in ((spot, PatchKind.NO_GO), (arm, PatchKind.REACTION)):
        patch = SkinPatch(chosen.zone, chosen.x_cm, chosen.y_cm, 1.0, kind)
        view.show_zone(facts_of(patches=(patch,)), chosen.zone, chosen)
        assert view.card.reason.isHidden()
        view.use_all_the_same("I want to")
        assert view.place is None


@pytest.mark.parametrize("size", [(792, 560), (1004, 650), (1500, 940)])
@pytest.mark.parametrize("height_cm", [88.0, 164.0, 201.0])
def test_places_2_49_and_2_51_cm_away_fall_on_either_side_of_the_rule_at_every_zoom(
    show: Show, english: None, size: tuple[int, int], height_cm: float
) -> None:
    shape = BodyShape(Build.WOMAN, height_cm, 2 if height_cm < 100 else 40)
    view = ZonePlaces(with_button=True)
    show(view, *size)
    for zone in (ZoneId.ABDOMEN, ZoneId.RIGHT_THIGH):
        spot = plan_of(shape).body.zone(zone).spots[2]
        for way in ((1, 0), (0, 1), (-0.6, 0.8)):
            for apart_cm in (2.49, 2.51):
                x_cm, y_cm = (at + apart_cm * part for at, part in zip((spot.x_cm, spot.y_cm), way, strict=True))
                last = PastInjection(TODAY - timedelta(days=1), zone, x_cm, y_cm)
                view.show_zone(facts_of((last,), shape=shape), zone, spot)
                assert (view.place is None) == (apart_cm < 2.5)
                if apart_cm < 2.5:
                    assert view.card.button.why_not.startswith("2.49 cm from the place used yesterday")


def test_sore_skin_cannot_be_taken(show: Show, qtbot: QtBot) -> None:
    spot = plan_of(WOMAN).body.zone(ZoneId.LEFT_THIGH).spots[20]
    sore = SkinPatch(spot.zone, spot.x_cm, spot.y_cm, 1.0, PatchKind.REACTION)
    view = ZonePlaces(with_button=True)
    show(view, 1004, 650)
    view.show_zone(facts_of(patches=(sore,)), ZoneId.LEFT_THIGH, spot)
    assert view.place is None
    assert view.chosen == spot


def test_alternatives_are_pressed_like_keys(qtbot: QtBot, places: ZonePlaces, facts: MapFacts) -> None:
    choices = zone_screen(facts, ZoneId.LEFT_THIGH).choices
    row = places.choices.findChild(QAbstractButton, "choice_3")
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert places.place == choices[2].spot
    QTest.keyClick(places, Qt.Key.Key_1)
    assert places.place == choices[0].spot


def test_the_part_switch_shows_the_other_half(show: Show, qtbot: QtBot, facts: MapFacts) -> None:
    view = ZonePlaces(with_button=False)
    show(view, 1004, 650)
    view.show_zone(facts, ZoneId.ABDOMEN)
    assert view.map.part is not None
    other = next(part for part in view.map.parts if part != view.map.part)
    button = view.parts.findChild(QAbstractButton, f"part_{other.row + 1}_{other.column + 1}")
    assert button is not None
    assert button.accessibleName() in ("Your left half", "Your right half")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert view.map.part == other


def test_the_chooser_starts_with_the_suggestion_and_opens_other_zones(
    show: Show, qtbot: QtBot, facts: MapFacts
) -> None:
    chooser = PlaceChooser()
    show(chooser, 1240, 660)
    with qtbot.waitSignal(chooser.place_chosen) as first:
        chooser.show_facts(facts)
    assert first.args == [facts.best]
    assert facts.best is not None
    other = next(z for z in (ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH) if z is not facts.best.zone)
    tile = chooser.findChild(QAbstractButton, f"open_{other.value}")
    assert tile is not None
    with qtbot.waitSignal(chooser.place_chosen):
        QTest.keyClick(tile, Qt.Key.Key_Space)
    assert chooser.place is not None
    assert chooser.place.zone is other
    assert chooser.findChild(QAbstractButton, "open_left_arm") is None


def test_in_the_chooser_number_keys_cross_zones(show: Show, qtbot: QtBot, facts: MapFacts) -> None:
    chooser = PlaceChooser()
    show(chooser, 1240, 660)
    chooser.show_facts(facts)
    far = next(
        (number, choice)
        for number, choice in enumerate(choices_anywhere(facts), 1)
        if facts.best is not None and choice.spot.zone is not facts.best.zone
    )
    chooser.focus_map()
    assert chooser.place is not None
    QTest.keyClick(chooser.places.map.spot_button(chooser.place), Qt.Key(Qt.Key.Key_0.value + far[0]))
    assert chooser.place == far[1].spot
    tile = chooser.findChild(QAbstractButton, f"open_{far[1].spot.zone.value}")
    assert tile is not None
    assert tile.isChecked()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [1240, 984])
def test_the_chooser_can_be_read_at_any_size(
    show: Show, usual_look: Look, facts: MapFacts, scale: float, width: int
) -> None:
    usual_look.choose_text_scale(scale)
    chooser = PlaceChooser()
    chooser.show_facts(facts)
    show(chooser, width, max(660, chooser.heightForWidth(width)))
    assert problems(chooser) == []


def test_every_part_of_a_thigh_says_which_side_is_which(
    show: Show, facts: MapFacts, monkeypatch: pytest.MonkeyPatch
) -> None:
    zone_map = ZoneMap()
    show(zone_map, 654, 500)
    screen = zone_screen(facts, ZoneId.LEFT_THIGH)
    zone_map.show_zone(facts.body.shape, screen, screen.best)
    assert len(zone_map.parts) > 1
    said: list[str] = []
    monkeypatch.setattr(zone_paint, "_paint_pill", lambda _painter, _at, text, _icon: said.append(text))
    for part in zone_map.parts:
        said.clear()
        zone_map.show_part(part)
        zone_map.grab()
        assert {"inner side", "outer side"} <= set(said)
