"""Marking skin on the map, ending a mark there, and the ways out when nothing is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import Spot, ZoneId
from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.rotation import NoSpotOpen
from anakinra_desktop.domain.skin_mark import Circle, MarkKind, SkinMark
from anakinra_desktop.services.change_preferences import choose_length_unit
from anakinra_desktop.services.mark_skin import keep_mark, marks_of, new_mark
from anakinra_desktop.ui.body_map.marking import MarkingPage, Shape, Stay
from anakinra_desktop.ui.body_map.view import BodyMapPage
from anakinra_desktop.ui.body_map.zone_screen import place_view, zone_screen
from anakinra_desktop.ui.shared.parts import Button, Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle


@pytest.fixture
def home(tmp_path: Path, english: None) -> Home:
    home = Home(tmp_path, recorded_days=0)
    home.plan_places()
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


def press(page: QWidget, name: str) -> None:
    QTest.keyClick(child(page, name), Qt.Key.Key_Space)


def marking(page: BodyMapPage, zone: ZoneId = ZoneId.LEFT_THIGH) -> MarkingPage:
    page.open_zone(zone)
    press(page, "mark_no_go")
    settle()
    found = page.findChild(MarkingPage)
    assert found is not None
    return found


def spots(page: BodyMapPage, zone: ZoneId = ZoneId.LEFT_THIGH) -> tuple[Spot, ...]:
    assert page.facts is not None
    return page.facts.body.zone(zone).spots


def kept(home: Home) -> tuple[SkinMark, ...]:
    return marks_of(home.records, home.person)


def keep(home: Home, zone: str, where: list[str] | Circle, last: date | None = None) -> SkinMark:
    body = home.plan_places().body
    mark = new_mark(body, home.person, MarkKind.SCAR, zone, where, home.clock(), "Maria", last=last)
    return keep_mark(home.records, home.person, mark, home.clock(), GivenBy.SELF, even_all=True)


def close_all(home: Home) -> None:
    body = home.plan_places().body
    for zone in (ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH):
        keep(home, zone.value, [spot.id for spot in body.zone(zone).spots])
    home.household.tell_changed()


def test_nothing_is_chosen_beforehand_and_save_says_what_is_missing(page: BodyMapPage, qtbot: QtBot) -> None:
    form = marking(page)
    assert (form.shape.choice, form.kind.choice, form.stay.choice) == (Shape.SPOTS, None, None)
    for name in ("", "kind_mole", "stay_7"):
        with qtbot.waitSignal(form.save.refused):
            press(page, "save_mark")
        if name:
            press(page, name)
        else:
            form.map.spot_button(spots(page)[0]).click()
    assert form.save.why_not == ""


def test_spots_are_marked_by_the_keyboard_and_can_be_pressed_off_again(
    page: BodyMapPage, home: Home, qtbot: QtBot
) -> None:
    form = marking(page)
    first, second = spots(page)[3], spots(page)[9]
    for spot in (first, second, second):
        button = form.map.spot_button(spot)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    for spot in (first, second):
        spoken = QAccessible.queryAccessibleInterface(form.map.spot_button(spot))
        assert spoken.role() is QAccessible.Role.CheckBox
        assert bool(spoken.state().checked) == (spot == first)
    assert "closes 1 spot." in form._closes.text()
    press(page, "kind_bruise")
    press(page, "stay_14")
    with qtbot.waitSignal(page.told) as told:
        press(page, "save_mark")
    (mark,) = kept(home)
    assert [place.spot for place in mark.places] == [first.id]
    assert (mark.kind, mark.first, mark.last) == (MarkKind.BRUISE, TODAY, TODAY + timedelta(days=14))
    assert page.open_zone_id is ZoneId.LEFT_THIGH
    assert page.facts is not None
    assert place_view(page.facts, first).why_not == "Bruise here: off limits through 8 December 2026."
    assert told.args[0] == "Marked: Bruise, left thigh."
    told.args[1]()
    assert not kept(home)[0].counts
    assert place_view(page.facts, first).why_not == ""


def test_arrows_walk_over_the_spots_and_mark_none(page: BodyMapPage) -> None:
    form = marking(page)
    button = form.map.spot_button(spots(page)[5])
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    assert form._spots == ()
    assert "first" in form.save.why_not


def test_a_circle_grows_by_its_buttons_and_says_how_many_spots_it_closes(page: BodyMapPage, home: Home) -> None:
    form = marking(page)
    next(each for each in form.shape.findChildren(QAbstractButton) if each.text() == "A circle").click()
    middle = spots(page)[20]
    form.map.spot_button(middle).click()
    closed = len(form.map._closed)
    for _ in range(4):
        press(page, "larger_circle")
    assert form.radius.radius_cm == 4.0
    assert len(form.map._closed) > closed
    assert f"closes {len(form.map._closed)} spots" in form._closes.text()
    press(page, "smaller_circle")
    press(page, "kind_tattoo")
    press(page, "stay_until_taken_off")
    press(page, "save_mark")
    (mark,) = kept(home)
    assert mark.circle == Circle(middle.x_cm, middle.y_cm, 3.5)
    assert mark.last is None
    assert page.facts is not None
    assert [patch.radius_cm for patch in zone_screen(page.facts, ZoneId.LEFT_THIGH).patches] == [3.5]
    assert place_view(page.facts, middle).why_not == "Tattoo here: off limits until you take the mark off."


def mouse(page: QWidget, button: QWidget) -> None:
    """A press as the mouse makes it: through the window, with the button held while the focus moves."""
    window = page.windowHandle()
    at = button.mapTo(page, button.rect().center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(120)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(120)
    settle()


def seen_whole(form: MarkingPage, part: QWidget) -> bool:
    """Whether a part of the form lies wholly in what is scrolled into view."""
    shown = form._scroll.viewport()
    return part.isVisible() and shown.rect().contains(QRect(part.mapTo(shown, QPoint()), part.size()))


WINDOWS = [(1048, 724, 1.0), (792, 624, 1.0), (1048, 724, 2.0)]
"""The room of the page in windows of 1280x800 and 1024x700, and with large text."""


@pytest.mark.parametrize(("width", "height", "scale"), WINDOWS)
def test_each_press_of_save_says_beside_the_date_and_in_sight_that_it_is_past(
    home: Home, show: Show, usual_look: Look, english: None, width: int, height: int, scale: float
) -> None:
    usual_look.choose_text_scale(scale)
    page = BodyMapPage(home.household, offers_use=True)
    show(page, width, height)
    form = marking(page)
    form.map.spot_button(spots(page)[0]).click()
    form.kind.tile(MarkKind.VEIN).click()
    form.stay.tile(Stay.UNTIL_DATE).click()
    settle()
    QTest.keyClicks(form.until.editor, "20 11 2026")
    for _ in range(2):
        form._scroll.verticalScrollBar().setValue(0)
        mouse(page, form.save)
        assert "before the first" in form.until.error
        assert form.until.editor.hasFocus()
        assert seen_whole(form, form.until)
    QTest.keyClick(form.until.editor, Qt.Key.Key_Backspace)
    assert form.until.error == ""
    assert kept(home) == ()


@pytest.mark.parametrize(("width", "height", "scale"), WINDOWS)
def test_what_is_missing_is_said_in_sight_beside_its_answers_and_they_get_the_keyboard(
    home: Home, show: Show, usual_look: Look, english: None, width: int, height: int, scale: float
) -> None:
    usual_look.choose_text_scale(scale)
    page = BodyMapPage(home.household, offers_use=True)
    show(page, width, height)
    form = marking(page)
    answer = {
        form._which: lambda: form.map.spot_button(spots(page)[0]).click(),
        form._what: form.kind.tile(MarkKind.VEIN).click,
        form._until: form.stay.tile(Stay.UNTIL_DATE).click,
    }
    for question, give in answer.items():
        form._scroll.verticalScrollBar().setValue(0)
        mouse(page, form.save)
        assert question.missing == form.save.why_not
        assert question.isAncestorOf(page.focusWidget())
        assert seen_whole(form, question) or question.height() > form._scroll.viewport().height()
        assert seen_whole(form, question._missing)
        assert seen_whole(form, page.focusWidget())
        assert problems(form) == []
        give()
        assert question.missing == ""
    mouse(page, form.save)
    assert form.until.error == "Type day, month and year, such as 22 12 2026."
    assert form.until.line.placeholderText() == "22 12 2026"
    assert seen_whole(form, form.until)
    assert not form._message.isVisible()


def test_a_radius_is_told_in_the_measure_of_the_person(page: BodyMapPage, home: Home) -> None:
    choose_length_unit(home.records, home.person, LengthUnit.INCHES)
    page.reload()
    form = marking(page)
    assert form.radius.words == "Radius 0.8 inches"
    press(page, "larger_circle")
    assert (form.radius.radius_cm, form.radius.words) == (2.5, "Radius 1 inch")
    keep(home, "left_thigh", Circle(2, 9, 2.5))
    page.reload()
    assert "Circle with a radius of 1 inch" in [each.text() for each in page.whole.marks.findChildren(Text)]


def test_a_last_day_is_typed_and_one_in_the_past_is_said_beside_it(page: BodyMapPage, home: Home) -> None:
    form = marking(page)
    form.map.spot_button(spots(page)[0]).click()
    press(page, "kind_vein")
    press(page, "stay_until_date")
    assert form.until.isVisible()
    form.until.set_value(TODAY - timedelta(days=1))
    form._show_missing()
    press(page, "save_mark")
    assert "before the first" in form.until.error
    assert kept(home) == ()
    form.until.set_value(TODAY + timedelta(days=40))
    form.note.set_text("<b>two</b>\nlines")
    press(page, "save_mark")
    assert (kept(home)[0].last, kept(home)[0].note) == (TODAY + timedelta(days=40), "<b>two</b>\nlines")


@pytest.mark.parametrize("how", ["escape", "cancel"])
def test_leaving_marks_nothing_and_the_next_time_begins_anew(page: BodyMapPage, home: Home, how: str) -> None:
    form = marking(page)
    form.map.spot_button(spots(page)[0]).click()
    press(page, "kind_vein")
    if how == "escape":
        QTest.keyClick(child(page, "kind_vein"), Qt.Key.Key_Escape)
    else:
        press(page, "cancel_mark")
    assert page.open_zone_id is ZoneId.LEFT_THIGH
    assert child(page, "mark_no_go").hasFocus()
    assert kept(home) == ()
    form = marking(page)
    assert (form._spots, form.kind.choice) == ((), None)


def test_a_mark_that_closes_everything_is_kept_only_after_being_told(page: BodyMapPage, home: Home) -> None:
    body = home.plan_places().body
    for zone in (ZoneId.ABDOMEN, ZoneId.RIGHT_THIGH):
        keep(home, zone.value, [spot.id for spot in body.zone(zone).spots])
    home.household.tell_changed()
    form = marking(page)
    for spot in spots(page):
        form.map.spot_button(spot).click()
    press(page, "kind_hard")
    press(page, "stay_28")
    press(page, "save_mark")
    assert len(kept(home)) == 2
    assert "no spot is left open" in form._message.text()
    assert "Scar, stomach" in form._message.text()
    assert form.save.text() == "Save all the same"
    press(page, "save_mark")
    assert len(kept(home)) == 3


def test_the_list_names_every_mark_and_ends_it_with_undo(page: BodyMapPage, home: Home, qtbot: QtBot) -> None:
    scar = keep(home, "left_thigh", ["3", "4"])
    keep(home, "abdomen", Circle(-9, 0, 2), last=TODAY)
    home.household.tell_changed()
    settle()
    assert page.whole.marks.isVisible()
    said = [label.text().replace("\N{NO-BREAK SPACE}", " ") for label in page.whole.marks.findChildren(Text)]
    assert {"Spots 3 and 4", "Circle with a radius of 2 cm", "Its middle: 9 cm right of your navel, level with it"} <= {
        *said
    }
    with qtbot.waitSignal(page.told) as told:
        press(page, f"end_mark_{scar.id}")
    assert page.facts is not None
    assert [mark.zone for mark in page.facts.marks] == ["abdomen"]
    told.args[1]()
    assert {mark.zone for mark in page.facts.marks} == {"abdomen", "left_thigh"}


def test_a_mark_ends_where_its_spot_is_looked_at(page: BodyMapPage, home: Home, qtbot: QtBot) -> None:
    keep(home, "left_thigh", ["3", "4"])
    home.household.tell_changed()
    assert page.facts is not None
    page.open_zone(ZoneId.LEFT_THIGH, page.facts.body.spot("left_thigh", "5"))
    settle()
    assert not child(page, "end_mark_here").isVisible()
    page.zone.places.take(page.facts.body.spot("left_thigh", "4"))
    settle()
    with qtbot.waitSignal(page.told) as told:
        press(page, "end_mark_here")
    assert not page.facts.marks
    assert page.zone.places.chosen == page.facts.body.spot("left_thigh", "4")
    assert page.zone.places.place == page.zone.places.chosen
    assert not child(page, "end_mark_here").isVisible()
    assert page.zone.places.map.isAncestorOf(page.focusWidget())
    told.args[1]()
    assert [mark.places[1].spot for mark in page.facts.marks] == ["4"]


def test_skin_marked_before_is_said_and_not_marked_again(page: BodyMapPage, home: Home) -> None:
    keep(home, "left_thigh", ["3", "4"])
    home.household.tell_changed()
    form = marking(page)
    form.map.spot_button(spots(page)[2]).click()
    for name in ("kind_scar", "stay_7", "save_mark"):
        press(page, name)
    assert "off limits already" in form._message.text()
    assert form._message.isVisible()
    assert len(kept(home)) == 1


@pytest.mark.parametrize(("width", "height", "scale"), [(1048, 724, 1.0), (792, 624, 2.0)])
def test_the_buttons_of_a_mark_stand_in_sight_whatever_is_asked(
    home: Home, show: Show, usual_look: Look, english: None, width: int, height: int, scale: float
) -> None:
    usual_look.choose_text_scale(scale)
    page = BodyMapPage(home.household, offers_use=True)
    show(page, width, height)
    form = marking(page)
    form.stay.tile(Stay.UNTIL_DATE).click()
    settle()
    for button in (form.cancel, form.save):
        assert page.rect().contains(QRect(button.mapTo(page, QPoint()), button.size()))
    assert form._scroll.verticalScrollBar().maximum() > 0


def test_when_nothing_is_open_the_ways_out_are_listed_and_lead_there(
    page: BodyMapPage, home: Home, qtbot: QtBot
) -> None:
    close_all(home)
    settle()
    assert page.facts is not None
    assert isinstance(page.facts.suggestion, NoSpotOpen)
    buttons = [each for each in page.findChildren(Button) if each.objectName().startswith("way_") and each.isVisible()]
    assert sorted(each.text() for each in buttons) == ["Choose who injects", *["End this mark"] * 3]
    (who,) = [each for each in buttons if each.text() == "Choose who injects"]
    with qtbot.waitSignal(page.giver_wanted):
        QTest.keyClick(who, Qt.Key.Key_Space)
    (first, *_) = [each for each in buttons if each.text() == "End this mark"]
    with qtbot.waitSignal(page.told):
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert page.facts.best is not None
    assert not any(each.isVisible() for each in page.findChildren(Button) if each.objectName().startswith("way_"))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1048, 724, 1.0), (792, 624, 1.0), (1048, 724, 2.0)])
def test_every_word_of_the_marking_page_is_legible(
    home: Home,
    show: Show,
    speak: Callable[[str], None],
    usual_look: Look,
    language: str,
    width: int,
    height: int,
    scale: float,
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    keep(home, "left_thigh", ["3", "4"])
    close_all(home)
    page = BodyMapPage(home.household, offers_use=True)
    show(page, width, height)
    settle()
    assert problems(page.whole.next) == []
    assert problems(page.whole.marks) == []
    form = marking(page)
    form.stay.tile(7).click()
    settle()
    assert problems(form) == []


def test_the_part_is_shown_that_holds_the_spot_seen_last(page: BodyMapPage) -> None:
    assert page.facts is not None
    page.open_zone(ZoneId.ABDOMEN, page.facts.body.spot("abdomen", "L28"))
    settle()
    seen = page.zone.places.map.part
    press(page, "mark_no_go")
    settle()
    form = page.findChild(MarkingPage)
    assert form is not None
    assert seen is not None
    assert form.map.part is not None
    assert form.map.part.shows(page.facts.body.spot("abdomen", "L28"))
    assert form.map.part.columns > 1
    assert not form.map.spot_button(page.facts.body.spot("abdomen", "L28")).isChecked()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_zone_of_which_nothing_can_be_used_says_so_where_a_spot_would_be_told(
    page: BodyMapPage, home: Home, usual_look: Look, scale: float
) -> None:
    usual_look.choose_text_scale(scale)
    keep(home, "left_thigh", [spot.id for spot in spots(page)])
    home.household.tell_changed()
    page.open_zone(ZoneId.LEFT_THIGH)
    settle()
    card = page.zone.places.card
    assert card._title.text() == "No spot is open here today"
    assert card._why_not.text().startswith("All its skin is marked as off limits. End a mark")
    assert card._why_not.isVisible()
    assert not card.button.isVisible()
    assert problems(card) == []
    page.zone.places.take(spots(page)[0])
    assert card._title.text() == "Spot 1"
    page.open_zone(ZoneId.RIGHT_THIGH)
    assert not card._why_not.isVisible()
