"""Putting right where a recorded injection went: on the map of its zone, spots used lately among them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import ZoneId, distance_cm
from anakinra_desktop.domain.dose import Dose, Place, Standing
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.skin_mark import MarkKind
from anakinra_desktop.services.mark_skin import keep_mark, new_mark
from anakinra_desktop.services.suggest_spot import look_at_body, place_of
from anakinra_desktop.ui.recording.correct_page import CorrectPage
from anakinra_desktop.ui.recording.log_page import LogDosePage
from anakinra_desktop.ui.recording.place_field import UNKNOWN
from anakinra_desktop.ui.recording.spot_map import SpotMapDialog
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    home = Home(tmp_path, recorded_days=0)
    plan = home.plan_places()
    for back, spot in ((2, "9"), (1, "30")):
        home.give(TODAY - timedelta(days=back), time(20), place=place_of(plan, "left_thigh", spot))
    return home


@pytest.fixture
def correct(show: Show, home: Home) -> CorrectPage:
    """The form for yesterday's dose, in spot 30 of the left thigh."""
    (dose,) = home.doses(YESTERDAY)
    page = CorrectPage(home.household, dose, "Calendar")
    show(page, 1024, 700)
    return page


def open_map(page: CorrectPage) -> SpotMapDialog:
    QTest.mouseClick(page.fields.place.on_map, Qt.MouseButton.LeftButton)
    settle()
    (dialog,) = page.window().findChildren(SpotMapDialog)
    return dialog


def newest(home: Home) -> Dose:
    (dose,) = (each for each in home.doses(YESTERDAY) if each.standing is Standing.VALID)
    return dose


def used_spots(home: Home) -> list[str | None]:
    seen = look_at_body(home.records, home.person, GivenBy.SELF, home.clock())
    return [past.spot_id for past in seen.conditions.history]


def test_a_spot_chosen_on_the_map_takes_the_place_of_the_recorded_one(correct: CorrectPage, home: Home) -> None:
    dialog = open_map(correct)
    assert (dialog.map.chosen and dialog.map.chosen.id) == "30"
    target = next(spot for spot in dialog.map._buttons if spot.id == "9")  # the place of the day before
    QTest.mouseClick(dialog.map.spot_button(target), Qt.MouseButton.LeftButton)
    assert dialog.take.text() == "Take spot 9"
    assert newest(home).place != home.doses(TODAY - timedelta(days=2))[0].place
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert correct.fields.place.spot.text() == "9"
    correct.keep()
    assert len(home.doses(YESTERDAY)) == 1  # so near the place of the day before, the reason is asked first
    correct.fields.place_reason.field.set_text("forgot the day before")
    correct.keep()
    assert newest(home).place == home.doses(TODAY - timedelta(days=2))[0].place
    assert used_spots(home) == ["9", "9"]  # spot 30 is free again
    assert len(home.doses(YESTERDAY)) == 2  # what was there before stays


def test_another_zone_and_then_its_spot_can_be_chosen(correct: CorrectPage, home: Home) -> None:
    correct.fields.place._press("abdomen")
    dialog = open_map(correct)
    assert dialog.map.chosen is None
    assert dialog.take.why_not == "Press the spot on the map."
    target = next(spot for spot in dialog.map._buttons if spot.id == "R5")
    QTest.mouseClick(dialog.map.spot_button(target), Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    correct.keep()
    place = newest(home).place
    assert place is not None
    assert (place.zone, place.spot) == (ZoneId.ABDOMEN.value, "R5")


NEAR = "Nearer to the last place than it should be"


@pytest.fixture
def told(show: Show, home: Home) -> CorrectPage:
    """The form for a dose of today that went to yesterday's spot, and that was early, each with its reason."""
    place = place_of(home.plan_places(), "left_thigh", "30")
    dose = home.give(TODAY, time(19), place=place, reason=f"Earlier than usual: the bus; {NEAR}: rash everywhere else")
    page = CorrectPage(home.household, dose, "Calendar")
    show(page, 1024, 700)
    return page


def of_today(home: Home) -> Dose:
    (dose,) = (each for each in home.doses(TODAY) if each.standing is Standing.VALID)
    return dose


def choose(page: CorrectPage, zone: str, spot: str) -> None:
    page.fields.place._press(zone)
    page.fields.place.spot.line.setText(spot)


def test_what_was_said_of_a_place_goes_with_it_when_another_takes_its_place(told: CorrectPage, home: Home) -> None:
    choose(told, "abdomen", "M1")
    told.keep()
    assert of_today(home).reason == "Earlier than usual: the bus"
    assert home.doses(TODAY)[0].reason.endswith("rash everywhere else")  # the history still says it


def test_what_was_said_of_a_place_stays_while_the_place_does(told: CorrectPage, home: Home) -> None:
    told.fields.note.set_text("all well")
    told.keep()
    assert (of_today(home).note, of_today(home).reason) == ("all well", told._dose.reason)


def test_a_place_too_near_asks_for_a_reason_of_its_own(told: CorrectPage, home: Home) -> None:
    why_here = told.fields.place_reason
    assert why_here.isHidden()
    plan = home.plan_places()
    before = plan.body.spot("left_thigh", "30")
    near = min(plan.body.zone(ZoneId.LEFT_THIGH).spots, key=lambda spot: (spot == before, distance_cm(spot, before)))
    home.give(YESTERDAY, time(22), place=Place("left_thigh", None, near.x_cm, near.y_cm + 0.5), extra=True, reason="x")
    choose(told, "left_thigh", near.id)
    told.keep()
    assert (why_here.isVisible(), why_here.field.error) == (True, "")
    told.keep()
    assert why_here.field.error == "Please say why, in a few words."
    assert len(home.doses(TODAY)) == 1
    why_here.field.set_text("the nurse chose; not I")
    told.keep()
    assert of_today(home).reason == f"Earlier than usual: the bus; {NEAR}: the nurse chose, not I"


def test_another_place_takes_the_question_back(told: CorrectPage, home: Home) -> None:
    choose(told, "left_thigh", "30")
    told.fields.place.spot.line.setText("31")
    told.keep()
    choose(told, "abdomen", "M1")
    assert told.fields.place_reason.isHidden()
    told.keep()
    assert NEAR not in of_today(home).reason


def test_marked_skin_asks_for_a_reason_too(correct: CorrectPage, home: Home) -> None:
    body = home.plan_places().body
    mark = new_mark(body, home.person, MarkKind.SCAR, "abdomen", ["R5"], home.clock(), "Maria", first=YESTERDAY)
    keep_mark(home.records, home.person, mark, home.clock())
    choose(correct, "abdomen", "R5")
    correct.keep()
    correct.fields.place_reason.field.set_text("did not see it")
    correct.keep()
    assert newest(home).reason == "Skin marked as off limits: did not see it"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_question_why_it_went_there_is_not_cut(
    show: Show, usual_look: Look, speak: Callable[[str], None], home: Home, scale: float, language: str
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    (dose,) = home.doses(YESTERDAY)
    page = CorrectPage(home.household, dose, "Calendar")
    show(page, 1024, 588)
    for against in (Obstacle.NO_GO, Obstacle.REACTION, Obstacle.TOO_NEAR_LAST):
        page.fields.place_reason.show_against(against)
        assert problems(page) == []


def test_a_dose_written_down_later_is_asked_why_it_went_so_near(show: Show, home: Home) -> None:
    page = LogDosePage(home.household, "A dose given elsewhere", "Calendar", day=TODAY)
    show(page, 1048, 724)
    page.fields.clock.set_value(time(19))
    page.fields.giver.set_value("Maria Ruiz")
    page.fields.place.set_value(place_of(home.plan_places(), "left_thigh", "30"))
    page.fields._change()
    page.keep()
    assert home.doses(TODAY) == ()
    page.fields.place_reason.field.set_text("the other leg is in plaster")
    page.keep()
    assert of_today(home).reason == f"{NEAR}: the other leg is in plaster"


def test_a_place_that_nobody_knows_any_more_frees_its_spot(correct: CorrectPage, home: Home) -> None:
    correct.fields.place.zones.choose(UNKNOWN)
    correct.fields.place._choose()
    assert correct.fields.place.on_map.isHidden()
    correct.keep()
    assert newest(home).place is None
    assert used_spots(home) == ["9"]


@pytest.mark.parametrize(
    ("language", "number", "told"),
    [
        ("en", "38", "Which spot 38? There is L38 on the left and R38 on the right."),
        ("en", "1", "Which spot 1? There is M1 in the middle, L1 on the left and R1 on the right."),
        ("es", "38", "¿Qué punto 38? Hay I38 a la izquierda y D38 a la derecha."),
    ],
)
def test_a_number_that_each_side_has_is_answered_with_both_names(
    correct: CorrectPage, home: Home, speak: Callable[[str], None], language: str, number: str, told: str
) -> None:
    speak(language)
    correct.fields.place._press("abdomen")
    correct.fields.place.spot.line.setText(number)
    correct.keep()
    assert correct.fields.place.spot.error == told
    assert len(home.doses(YESTERDAY)) == 1


@pytest.mark.parametrize(("language", "label"), [("en", "l 38"), ("es", "i38"), ("es", "L38")])
def test_a_spot_is_typed_by_the_letter_that_stands_on_the_map(
    correct: CorrectPage, speak: Callable[[str], None], language: str, label: str
) -> None:
    speak(language)
    correct.fields.place._press("abdomen")
    correct.fields.place.spot.line.setText(label)
    place = correct.fields.place.value()
    assert place is not None
    assert place.spot == "L38"


def test_escape_leaves_the_recorded_spot_alone(correct: CorrectPage, home: Home) -> None:
    dialog = open_map(correct)
    QTest.mouseClick(next(iter(dialog.map._buttons.values())), Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert correct.fields.place.spot.text() == "30"


def test_a_point_that_is_no_spot_stays_where_it_is_while_something_else_is_put_right(show: Show, home: Home) -> None:
    place = Place("left_thigh", None, 3.3, 4.4)
    dose = home.give(TODAY, time(19), place=place)
    page = CorrectPage(home.household, dose, "Calendar")
    show(page, 1024, 700)
    page.fields.note.set_text("all well")
    page.keep()
    (kept,) = (each for each in home.doses(TODAY) if each.standing is Standing.VALID)
    assert (kept.note, kept.place) == ("all well", place)


def test_the_map_is_whole_in_the_smallest_window(show: Show, correct: CorrectPage) -> None:
    dialog = open_map(correct)
    window = correct.window()
    shown: list[QWidget] = [dialog.take, dialog.cancel_button, dialog.map]
    assert all(window.rect().contains(each.mapTo(window, each.rect().center())) for each in shown)
