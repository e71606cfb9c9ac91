"""The opened zone under hands: pressed, walked, typed, and what it says about itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Spot, ZoneId, distance_cm
from anakinra_desktop.domain.obstacles import Obstacle, PastInjection, PatchKind, SkinPatch
from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.ui.body_map import zone_paint
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.body_map.place_chooser import PlaceChooser
from anakinra_desktop.ui.body_map.typed_number import SECOND_DIGIT_MS
from anakinra_desktop.ui.body_map.zone_map import ZoneMap
from anakinra_desktop.ui.body_map.zone_places import ZonePlaces
from anakinra_desktop.ui.body_map.zone_screen import choice_keys, choices_anywhere, zone_screen
from anakinra_desktop.ui.shared.parts import Button, Chip, PageScroll, Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.body_map.conftest import TODAY, WOMAN, facts_of, past, plan_of
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

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


def press(zone_map: ZoneMap, *keys: Qt.Key) -> Spot:
    """Press keys where the keyboard is; the spot that is chosen then."""
    for key in keys:
        assert zone_map.chosen is not None
        QTest.keyClick(zone_map.spot_button(zone_map.chosen), key)
    assert zone_map.chosen is not None
    return zone_map.chosen


def digits(number: str) -> list[Qt.Key]:
    return [Qt.Key(Qt.Key.Key_0.value + int(digit)) for digit in number]


def test_up_and_down_go_through_every_row_and_keep_to_the_column(thigh: ZoneMap, facts: MapFacts) -> None:
    spots = facts.body.zone(ZoneId.LEFT_THIGH).spots
    start = min(spots, key=lambda spot: abs(spot.x_cm - 6.7) + abs(spot.y_cm - spots[0].y_cm))
    thigh.choose(start)
    thigh.focus_chosen()
    walked = [start]
    while (spot := press(thigh, Qt.Key.Key_Down)) != walked[-1]:
        walked.append(spot)
    assert all(distance_cm(a, b) < 2.7 for a, b in pairwise(walked))
    assert all(abs(spot.x_cm - start.x_cm) < 1.5 for spot in walked)
    assert walked[-1].y_cm - min(spot.y_cm for spot in spots) < 1.5


def test_digits_jump_to_the_spot_of_that_number_and_letters_take_the_choices(thigh: ZoneMap, facts: MapFacts) -> None:
    choices = zone_screen(facts, ZoneId.LEFT_THIGH).choices
    thigh.focus_chosen()
    assert press(thigh, Qt.Key.Key_B) == choices[1].spot
    assert press(thigh, Qt.Key.Key_4).id == "4"
    assert press(thigh, Qt.Key.Key_1).id == "41"
    assert press(thigh, Qt.Key.Key_A) == choices[0].spot
    third = press(thigh, Qt.Key.Key_3)
    assert third.id == "3"
    QTest.keyClick(thigh.spot_button(third), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert thigh.chosen == third


def test_what_was_typed_stands_on_the_map_until_no_digit_joins_it(thigh: ZoneMap, qtbot: QtBot) -> None:
    thigh.focus_chosen()
    words = thigh.findChild(Chip, "typed_number")
    assert words is not None
    assert not words.isVisible()
    assert press(thigh, Qt.Key.Key_4).id == "4"
    assert words.isVisible()
    assert words.text() == "Spot 4…"
    QTest.qWait(1300)  # slow fingers
    assert press(thigh, Qt.Key.Key_1).id == "41"
    assert words.text() == "Spot 41…"
    qtbot.waitUntil(lambda: not words.isVisible(), timeout=2 * SECOND_DIGIT_MS)
    assert press(thigh, Qt.Key.Key_2).id == "2"


def test_a_number_that_is_not_there_is_said_and_chooses_nothing_else(thigh: ZoneMap) -> None:
    thigh.focus_chosen()
    words = thigh.findChild(Chip, "typed_number")
    assert words is not None
    assert press(thigh, *digits("99")).id == "9"
    assert words.text() == "There is no spot 99 here"
    assert press(thigh, Qt.Key.Key_0).id == "9"
    assert words.text() == "Spot 0…"
    assert press(thigh, Qt.Key.Key_5).id == "5"


def test_a_number_stays_on_its_side_and_typed_again_goes_to_the_other(show: Show, facts: MapFacts) -> None:
    stomach = ZoneMap()
    show(stomach, 1500, 900)
    by_id = {spot.id: spot for spot in facts.body.zone(ZoneId.ABDOMEN).spots}
    stomach.show_zone(facts.body.shape, zone_screen(facts, ZoneId.ABDOMEN), by_id["L25"])
    for start, number, reached in (("L25", "11", "L11"), ("R25", "11", "R11"), ("R25", "25", "L25")):
        press(stomach, Qt.Key.Key_A)  # what was typed before is over
        stomach.choose(by_id[start])
        stomach.focus_chosen()
        assert press(stomach, *digits(number)).id == reached


def test_the_letter_of_a_side_before_the_number_chooses_that_side(
    show: Show, facts: MapFacts, speak: Callable[[str], None]
) -> None:
    by_id = {spot.id: spot for spot in facts.body.zone(ZoneId.ABDOMEN).spots}
    for language, left, right in (("en", "L", "R"), ("es", "I", "D")):
        speak(language)
        stomach = ZoneMap()
        show(stomach, 1500, 900)
        stomach.show_zone(facts.body.shape, zone_screen(facts, ZoneId.ABDOMEN), by_id["L25"])
        stomach.focus_chosen()
        words = stomach.findChild(Chip, "typed_number")
        assert words is not None
        assert not set(choice_keys()) & {left, right}
        for letter, side in ((left, "L"), (right, "R"), (right, "R")):
            assert press(stomach, Qt.Key[f"Key_{letter}"], *digits("9")).id == f"{side}9"
            assert press(stomach, *digits("1")).id == f"{side}9"
            assert f"{letter}91" in words.text(), "there is none, and the side is still part of it"


def test_letters_are_no_sides_where_a_zone_has_one(thigh: ZoneMap) -> None:
    thigh.focus_chosen()
    QTest.keyClick(thigh.focusWidget(), Qt.Key.Key_R)
    words = thigh.findChild(Chip, "typed_number")
    assert words is not None
    assert not words.isVisible()


def test_where_both_sides_are_seen_the_numbers_tell_theirs(show: Show, facts: MapFacts) -> None:
    screen = zone_screen(facts, ZoneId.ABDOMEN)
    seen = []
    for width, height in ((1500, 900), (640, 600)):
        stomach = ZoneMap()
        show(stomach, width, height)
        stomach.show_zone(facts.body.shape, screen, screen.best)
        assert stomach.part is not None
        numbers = [stomach.spot_button(spot).number for spot in screen.zone.spots if stomach.part.shows(spot)]
        assert len(numbers) == len(set(numbers))
        seen.append(sum(number[0] in "LR" for number in numbers) / len(numbers))
    whole, half = seen
    assert whole > 0.9
    assert half < 0.3


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


def test_a_spot_reached_by_key_and_what_was_typed_come_in_sight(show: Show, facts: MapFacts) -> None:
    view = ZonePlaces(with_button=True)
    page = PageScroll(view)
    show(page, 640, 420)
    view.show_zone(facts, ZoneId.LEFT_THIGH)
    settle()
    view.map.focus_chosen()
    page.verticalScrollBar().setValue(0)
    reached = view.map.spot_button(press(view.map, *digits("41")))
    settle()
    assert reached.visibleRegion().boundingRect().size() == reached.size()
    words = view.map.findChild(Chip, "typed_number")
    assert words is not None
    assert words.visibleRegion().boundingRect().size() == words.size()


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
    row = places.choices.findChild(QAbstractButton, "choice_C")
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert places.place == choices[2].spot
    QTest.keyClick(places, Qt.Key.Key_A)
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


def test_in_the_chooser_letters_cross_zones_and_digits_do_not(show: Show, qtbot: QtBot, facts: MapFacts) -> None:
    chooser = PlaceChooser()
    show(chooser, 1240, 660)
    chooser.show_facts(facts)
    far = next(
        (letter, choice)
        for letter, choice in zip("ABCD", choices_anywhere(facts), strict=True)
        if facts.best is not None and choice.spot.zone is not facts.best.zone
    )
    chooser.focus_map()
    assert chooser.place is not None
    zone = chooser.place.zone
    assert press(chooser.places.map, *digits("30")).zone is zone
    QTest.keyClick(chooser.places.map, Qt.Key[f"Key_{far[0]}"])
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


def test_what_a_part_holds_does_not_depend_on_how_large_it_is_shown(show: Show, facts: MapFacts) -> None:
    told = set()
    for width, height in ((1004, 650), (1050, 760), (1004, 820)):
        view = ZonePlaces(with_button=False)
        show(view, width, height)
        view.show_zone(facts, ZoneId.ABDOMEN)
        assert len(view.map.parts) == 2
        told.add(next(text.text() for text in view.parts.findChildren(Text) if "spots here" in text.text()))
    assert len(told) == 1


@pytest.mark.parametrize("zone", [ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH, ZoneId.ABDOMEN])
@pytest.mark.parametrize("size", [(622, 620), (700, 600), (900, 760)])
def test_the_ruler_hides_no_spot_and_none_hides_it(
    show: Show, facts: MapFacts, monkeypatch: pytest.MonkeyPatch, zone: ZoneId, size: tuple[int, int]
) -> None:
    zone_map = ZoneMap()
    show(zone_map, *size)
    zone_map.show_zone(facts.body.shape, zone_screen(facts, zone), None)
    plates: list[QRectF] = []
    monkeypatch.setattr(zone_paint, "_paint_ruler", lambda _painter, plate, *_: plates.append(plate))
    for part in zone_map.parts:
        plates.clear()
        zone_map.show_part(part)
        zone_map.grab()
        shown = [zone_map.spot_button(spot) for spot in zone_map._buttons if part.shows(spot)]
        assert not any(QRectF(button.mark_box()).intersects(plates[-1]) for button in shown)


@pytest.mark.parametrize("shape", [WOMAN, BodyShape(Build.NEUTRAL, 98.0, 3), BodyShape(Build.NEUTRAL, 135.0, 9)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_words_on_the_skin_never_cover_each_other(
    show: Show, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, shape: BodyShape, language: str
) -> None:
    speak(language)
    zone_map = ZoneMap()
    show(zone_map, 700, 640)
    facts = facts_of(shape=shape, by=GivenBy.CAREGIVER, name="Ana")
    zone_map.show_zone(shape, zone_screen(facts, ZoneId.ABDOMEN), None)
    plates: list[QRectF] = []

    def keep(painter: QPainter, box: QRectF) -> None:
        plates.append(painter.worldTransform().mapRect(box))

    monkeypatch.setattr(zone_paint, "_paint_plate", keep)
    for size in [(465, 740), (465, 820), (690, 460), (900, 640), (1200, 760)]:
        zone_map.resize(*size)
        for part in zone_map.parts:
            zone_map.show_part(part)
            plates.clear()
            zone_map.grab()
            assert not any(one.intersects(other) for one, other in combinations(plates, 2)), size
