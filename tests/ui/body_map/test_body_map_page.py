"""The body map page on a real record: from the figure to a zone and back, with hands, keys and in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import ZoneId, distance_cm
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.services.suggest_spot import place_of
from anakinra_desktop.ui.body_map import words
from anakinra_desktop.ui.body_map.figure_map import FigureMap
from anakinra_desktop.ui.body_map.place_list import SPOT_ROLE, listed_states
from anakinra_desktop.ui.body_map.view import BodyMapPage
from anakinra_desktop.ui.body_map.zone_buttons import ZoneButton
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Button, Table, Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle


@pytest.fixture
def home(tmp_path: Path, english: None) -> Home:
    home = Home(tmp_path, recorded_days=0)
    plan = home.plan_places()
    for back, name in enumerate(("left_thigh/9", "abdomen/L12", "right_thigh/30", "abdomen/R20"), 1):
        zone, spot = name.split("/")
        home.give(TODAY - timedelta(days=back), time(20, 6), place=place_of(plan, zone, spot))
    return home


@pytest.fixture
def page(home: Home, show: Show) -> BodyMapPage:
    page = BodyMapPage(home.household, offers_use=True)
    show(page, 1048, 724)
    settle()
    return page


def child(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_a_zone_opens_by_the_keyboard_and_escape_leads_back(page: BodyMapPage) -> None:
    thigh = child(page, "left_thigh")
    thigh.setFocus()
    QTest.keyClick(thigh, Qt.Key.Key_Space)
    assert page.open_zone_id is ZoneId.LEFT_THIGH
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.open_zone_id is None
    assert thigh.hasFocus()


def test_enter_opens_a_zone_too(page: BodyMapPage) -> None:
    stomach = child(page, "abdomen")
    stomach.setFocus()
    QTest.keyClick(stomach, Qt.Key.Key_Return)
    assert page.open_zone_id is ZoneId.ABDOMEN


def test_only_the_outline_of_a_zone_answers_the_mouse(page: BodyMapPage) -> None:
    stomach = page.whole.figure.zone_button(ZoneId.ABDOMEN)
    corner, middle = QPoint(1, stomach.height() - 2), stomach.rect().center()
    assert not stomach.hitButton(corner)
    assert stomach.hitButton(middle)
    QTest.mouseClick(stomach, Qt.MouseButton.LeftButton, pos=corner)
    assert page.open_zone_id is None
    QTest.mouseClick(stomach, Qt.MouseButton.LeftButton, pos=middle)
    assert page.open_zone_id is ZoneId.ABDOMEN


def test_a_label_is_as_good_as_its_zone_and_large_enough(page: BodyMapPage) -> None:
    label = child(page, "right_thigh_label")
    assert min(label.width(), label.height()) >= 48
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert page.open_zone_id is ZoneId.RIGHT_THIGH


def test_a_closed_zone_can_be_reached_and_says_why(page: BodyMapPage, qtbot: QtBot) -> None:
    arm = child(page, "left_arm")
    assert arm.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert arm.accessibleName() == "Left arm, closed today"
    assert "someone else" in arm.accessibleDescription()
    with qtbot.waitSignal(page.whole.figure.refused) as said:
        QTest.keyClick(arm, Qt.Key.Key_Space)
    assert "someone else" in said.args[0]
    assert page.open_zone_id is None


def test_somebody_else_opens_every_zone(page: BodyMapPage, home: Home) -> None:
    home.household.set_giver(Giver(GivenBy.CAREGIVER, "Luis"))
    assert page.facts is not None
    assert page.facts.person_name == "Maria"
    QTest.keyClick(child(page, "left_arm"), Qt.Key.Key_Space)
    assert page.open_zone_id is ZoneId.LEFT_ARM


def test_the_next_place_opens_with_the_spot_chosen(page: BodyMapPage) -> None:
    button = child(page, "open_next_zone")
    assert isinstance(button, Button)
    assert button.isDefault()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert page.facts is not None
    assert page.open_zone_id is not None
    assert page.zone.places.chosen == page.facts.best


def test_a_new_injection_is_on_the_map_at_once(page: BodyMapPage, home: Home) -> None:
    assert page.facts is not None
    best = page.facts.best
    assert best is not None
    home.clock.set(TODAY, time(20, 30))
    home.give(TODAY, time(20, 6), place=place_of(home.plan_places(), best.zone, best.id))
    home.household.tell_changed()
    assert page.facts.best != best
    assert page.facts.recent()[-1].when == TODAY


def test_the_spot_one_looks_at_stays_chosen_while_it_may_be_used(page: BodyMapPage, home: Home) -> None:
    assert page.facts is not None
    best = page.facts.best
    assert best is not None
    body = page.facts.body
    at = next(spot for spot in body.zone(best.zone).spots if distance_cm(spot, best) > 6)
    page.open_zone(best.zone, at)
    home.household.tell_changed()
    assert page.zone.places.chosen == at
    home.clock.set(TODAY, time(20, 30))
    home.give(TODAY, time(20, 6), place=place_of(home.plan_places(), at.zone, at.id))
    home.household.tell_changed()
    assert page.zone.places.chosen != at, "the place that was just used is not offered again"
    page.zone.places.take(at)
    home.household.tell_changed()
    assert page.zone.places.chosen == at, "who looks at a used place goes on looking at it"


@pytest.mark.parametrize(("width", "scale", "across"), [(792, 1.0, True), (792, 2.0, False), (1048, 1.0, False)])
def test_what_the_next_place_is_and_why_stand_side_by_side_where_both_have_room(
    page: BodyMapPage, usual_look: Look, width: int, scale: float, across: bool
) -> None:
    usual_look.choose_text_scale(scale)
    page.resize(width, 724)
    settle()
    button = child(page, "open_next_zone")
    assert (button.x() > page.whole.next.width() / 2) is across


def test_the_list_opens_a_place_on_the_map(page: BodyMapPage, qtbot: QtBot) -> None:
    page.whole.toggle.choose(None)
    QTest.keyClick(page.whole.toggle.findChildren(QAbstractButton)[-1], Qt.Key.Key_Space)
    settle()
    table = page.findChild(Table, "places_table")
    assert table is not None
    assert table.isVisible()
    left, right = table.mapTo(page.whole.list, QPoint(0, 0)).x(), page.whole.list.width() - table.width()
    assert (left, right) == (24, 48)  # the card's own edge and padding, on both sides
    first = table.model().index(0, 0)
    table.setCurrentIndex(first)
    with qtbot.assertNotEmitted(page.place_wanted):  # one press of Enter does one thing
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.facts is not None
    assert page.zone.places.chosen == page.facts.best


@pytest.mark.parametrize("twice", [False, True])
def test_a_press_on_a_row_of_the_list_opens_it_and_a_second_one_does_nothing_more(
    page: BodyMapPage, qtbot: QtBot, twice: bool
) -> None:
    QTest.keyClick(page.whole.toggle.findChildren(QAbstractButton)[-1], Qt.Key.Key_Space)
    settle()
    table = page.findChild(Table, "places_table")
    assert table is not None
    row = table.model().index(2, 0)
    at = table.visualRect(row).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    if twice:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert page.open_zone_id is not None
    qtbot.waitUntil(lambda: page.open_zone_id is not None)
    assert page.zone.places.chosen == row.data(SPOT_ROLE)


def test_with_large_text_the_list_has_two_columns_whose_words_are_whole(page: BodyMapPage, usual_look: Look) -> None:
    usual_look.choose_text_scale(2.0)
    QTest.keyClick(page.whole.toggle.findChildren(QAbstractButton)[-1], Qt.Key.Key_Space)
    settle()
    table = page.findChild(Table, "places_table")
    assert table is not None
    assert table.model().columnCount() == 2
    assert page.facts is not None
    assert words.where(page.facts, listed_states(page.facts)[0].spot) in table.model().index(0, 0).data()
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert table.rowHeight(0) < 300


def test_the_place_to_use_is_announced_by_the_button_alone(page: BodyMapPage, qtbot: QtBot) -> None:
    page.open_zone(ZoneId.LEFT_THIGH)
    settle()
    with qtbot.waitSignal(page.place_wanted) as wanted:
        QTest.keyClick(child(page, "use_this_place"), Qt.Key.Key_Space)
    assert wanted.args == [page.zone.places.place, ""]


def test_without_anybody_it_offers_to_add_a_person(tmp_path: Path, english: None, show: Show, qtbot: QtBot) -> None:
    home = Home(tmp_path, recorded_days=0)
    nobody = Household(home.records, home.clock)
    page = BodyMapPage(nobody)
    show(page, 1048, 724)
    button = next(each for each in page.findChildren(Button) if each.isVisible())
    with qtbot.waitSignal(page.person_wanted):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_zones_lie_on_the_skin_where_the_figure_is(page: BodyMapPage) -> None:
    """The mark of an injection on the left thigh is on the viewer's right of the front view."""
    figure = page.whole.figure
    left, right = (figure.zone_button(zone).geometry() for zone in (ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH))
    assert right.right() < left.left()
    assert left.right() < figure.width() / 2
    arm = figure.zone_button(ZoneId.LEFT_ARM).geometry()
    assert figure.width() / 2 < arm.left() < figure.width() * 0.75


def test_the_painted_figure_replaces_the_sketch(page: BodyMapPage, qtbot: QtBot) -> None:
    figure = page.whole.figure
    qtbot.waitUntil(lambda: len(figure._pictures) == 2, timeout=10_000)
    grabbed: QImage = figure.grab().toImage()
    colours = {grabbed.pixelColor(x, 120).name() for x in range(80, 260, 3)}
    assert len(colours) > 8, "the head is one flat colour"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [1048, 792])
def test_it_can_be_read_in_both_languages_at_any_text_size(
    home: Home, show: Show, usual_look: Look, speak: Callable[[str], None], language: str, scale: float, width: int
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    page = BodyMapPage(home.household, offers_use=True)
    show(page, width, 724)
    assert _without_zones_on_skin(problems(page.whole)) == []
    page.open_zone(ZoneId.ABDOMEN)
    assert _without_zones_on_skin(problems(page.zone)) == []


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_it_follows_the_theme(home: Home, show: Show, usual_look: Look, theme: str) -> None:
    usual_look.choose_theme(theme)  # type: ignore[arg-type]
    page = BodyMapPage(home.household)
    show(page, 1048, 724)
    settle()
    grabbed = page.whole.figure.grab().toImage()
    assert grabbed.pixelColor(20, grabbed.height() - 30).lightnessF() < 0.25


def _without_zones_on_skin(found: list[str]) -> list[str]:
    """On a whole figure arms and buttocks are small; that is what the labels are for."""
    return [problem for problem in found if not problem.startswith("too small to hit:")]


def test_no_zone_is_smaller_than_its_label(page: BodyMapPage) -> None:
    figure = page.findChild(FigureMap)
    assert figure is not None
    for button in figure.findChildren(ZoneButton):
        label = child(page, f"{button.zone.value}_label")
        assert label.isVisible()
        assert label.height() >= 48


def test_a_used_spot_says_when_it_was_used_and_leads_to_its_day(page: BodyMapPage, home: Home, qtbot: QtBot) -> None:
    plan = home.plan_places()
    dose = home.give(TODAY - timedelta(days=40), time(20, 6), place=place_of(plan, "left_thigh", "12"))
    page.reload()
    used, free = plan.body.spot("left_thigh", "12"), plan.body.spot("left_thigh", "33")
    page.open_zone(ZoneId.LEFT_THIGH, used)
    button = child(page, "correct_record")
    assert any(each.text() == "Last used on 15 October" for each in page.findChildren(Text) if each.isVisible())
    with qtbot.waitSignal(page.day_wanted) as wanted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == [dose.schedule_date]
    page.zone.places.take(free)
    assert not button.isVisible()


def test_from_the_chosen_spot_tab_goes_to_its_button_and_on_to_the_alternatives(page: BodyMapPage) -> None:
    page.open_zone(ZoneId.ABDOMEN)
    settle()
    seen = []
    for _ in range(7):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    chosen = page.zone.places.chosen
    assert chosen is not None
    alternatives = ["choice_B", "choice_C", "choice_D"]
    assert seen[:6] == [chosen.name.replace("/", "_"), "use_this_place", "reaction_here", *alternatives]
