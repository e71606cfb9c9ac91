"""The ways from other pages to a skin reaction, and what those pages say of one that is watched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.note_reaction import note_reaction
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.body_map.view import BodyMapPage
from anakinra_desktop.ui.calendar.view import CalendarPage
from anakinra_desktop.ui.health.call_page import CallPage
from anakinra_desktop.ui.health.reaction_fields import ELSEWHERE, HERE
from anakinra_desktop.ui.health.reaction_page import ReactionPage
from anakinra_desktop.ui.health.view import HealthPage
from anakinra_desktop.ui.papers.view import PaperPreview
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import Button
from anakinra_desktop.ui.shared.sign_words import signs_words
from anakinra_desktop.ui.today.attention import Attention, AttentionKind
from anakinra_desktop.ui.today.screen import today_screen
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import settle

YESTERDAY = TODAY - timedelta(days=1)
SPOT = Place("left_thigh", "14", 2.0, 9.0)


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    made = Home(tmp_path / "data", recorded_days=0)
    made.plan_places()
    made.give(YESTERDAY, time(20, 6), place=SPOT)
    return made


@pytest.fixture
def app_window(home: Home, tmp_path: Path, show: Show) -> Iterator[AppWindow]:
    made = AppWindow(home.household, AppSettings(tmp_path))
    show(made.window, 1280, 800)
    made.open_record()
    yield made
    made.window.close()


def red(home: Home, days_ago: int, **more: object) -> None:
    began = TODAY - timedelta(days=days_ago)
    reaction = Reaction((ReactionSign.REDNESS,), Severity.MILD, SPOT, **more)  # type: ignore[arg-type]
    note_reaction(home.records, home.person, began, reaction, home.clock(), "Maria Ruiz")
    home.household.tell_changed()


def form_of(app_window: AppWindow) -> ReactionPage:
    settle()
    page = app_window.window.page("health")
    assert app_window.window.shown == "health"
    assert isinstance(page, HealthPage)
    assert isinstance(page.stack.form, ReactionPage)
    return page.stack.form


def skin_row(home: Home) -> Attention | None:
    look = look_at_today(home.records, home.clock(), home.person.id)
    assert look is not None
    return next((each for each in today_screen(look).attention if each.kind is AttentionKind.SKIN), None)


def test_from_a_day_in_the_calendar_with_its_dose(home: Home, app_window: AppWindow) -> None:
    app_window.open_day(YESTERDAY)
    page = app_window.window.page("calendar")
    assert isinstance(page, CalendarPage)
    page.panel.reaction_wanted.emit(home.doses(YESTERDAY)[0])
    form = form_of(app_window)
    assert form.picker.place == SPOT
    assert form.picker.dose == home.doses(YESTERDAY)[0]


def test_from_a_spot_on_the_body_map(home: Home, app_window: AppWindow) -> None:
    app_window.window.show_page("body_map")
    page = app_window.window.page("body_map")
    assert isinstance(page, BodyMapPage)
    assert page.facts is not None
    spot = page.facts.body.spots[3]
    page.open_zone(spot.zone, spot)
    page.zone.places.card.reaction.click()
    place = form_of(app_window).picker.place
    assert place is not None
    assert (place.zone, place.spot) == (spot.zone.value, spot.id)


def answered(form: ReactionPage, where: str = HERE) -> None:
    form.fields.signs.tile(ReactionSign.REDNESS).click()
    form.fields.severity.tile(Severity.MILD).click()
    form.fields.only_here.tile(where).click()
    form.save.click()
    settle()


@pytest.mark.parametrize("how", ["cancel", "back", "save"])
def test_a_form_begun_at_a_spot_leads_back_to_its_zone(home: Home, app_window: AppWindow, how: str) -> None:
    app_window.window.show_page("body_map")
    page = app_window.window.page("body_map")
    assert isinstance(page, BodyMapPage)
    assert page.facts is not None
    spot = page.facts.body.zone(ZoneId.RIGHT_THIGH).spots[3]
    page.open_zone(spot.zone, spot)
    settle()
    page.zone.places.card.reaction.setFocus()
    page.zone.places.card.reaction.click()
    form = form_of(app_window)
    assert form.back.text() == "Body map"
    if how == "save":
        answered(form)
        state = next(state for state in page.facts.states if state.spot == spot)
        assert state.obstacle is Obstacle.REACTION
    else:
        form.findChildren(Button, how)[0].click()
        settle()
        assert page.zone.places.chosen == spot
    assert app_window.window.shown == "body_map"
    assert page.open_zone_id is ZoneId.RIGHT_THIGH
    assert app_window.window.focusWidget() is page.zone.places.card.reaction


def test_a_form_begun_at_a_day_leads_back_to_it_behind_the_call_that_is_asked_for(
    home: Home, app_window: AppWindow
) -> None:
    app_window.open_day(YESTERDAY)
    page = app_window.window.page("calendar")
    assert isinstance(page, CalendarPage)
    page.panel.reaction_wanted.emit(home.doses(YESTERDAY)[0])
    answered(form_of(app_window), ELSEWHERE)
    assert isinstance(app_window.window.flow, CallPage)
    app_window.window.end_flow()
    settle()
    assert app_window.window.shown == "calendar"
    assert page.panel.isVisible()


def test_a_form_begun_under_health_stays_there(app_window: AppWindow) -> None:
    app_window.window.show_page("health")
    app_window.report_reaction(place=SPOT)
    form = form_of(app_window)
    assert form.back.text() == "Health"
    form.leave()
    settle()
    assert app_window.window.shown == "health"


def test_a_place_that_is_watched_already_is_looked_at_again(home: Home, app_window: AppWindow) -> None:
    red(home, 3)
    app_window.report_reaction(place=SPOT)
    assert form_of(app_window).heading.text() == "How does it look today?"


def test_today_asks_how_the_spot_feels_until_somebody_looked(home: Home, app_window: AppWindow) -> None:
    assert skin_row(home) is None
    red(home, 2)
    row = skin_row(home)
    assert row is not None
    assert (row.urgent, row.line) == (False, "Redness: left thigh, spot 14, day 3 of 28")
    red(home, 0, seen_on=TODAY)
    row = skin_row(home)
    assert row is not None  # the other one


def test_nothing_is_asked_once_it_was_looked_at_today(home: Home) -> None:
    red(home, 2, seen_on=TODAY)
    assert skin_row(home) is None


def test_after_the_watch_today_says_to_tell_the_doctor_and_the_rail_counts_it(
    home: Home, app_window: AppWindow, qtbot: QtBot
) -> None:
    item = app_window.window.rail.list.item("health")
    red(home, 2)
    assert item._badge == 0
    red(home, 30, seen_on=TODAY)
    row = skin_row(home)
    assert row is not None
    assert (row.urgent, row.title) == (True, "Tell the doctor about your skin")
    qtbot.waitUntil(lambda: item._badge == 1)


def test_the_card_for_a_sign_covers_the_window_and_leads_to_the_paper_for_the_call(
    home: Home, app_window: AppWindow
) -> None:
    app_window.window.show_page("health")
    page = app_window.window.page("health")
    assert isinstance(page, HealthPage)
    card = CallPage(home.household, ("infection",), Lead.CALL)
    page.flow_wanted.emit(card)
    assert app_window.window.flow is card
    card.next_wanted.emit(PaperPreview(home.household))
    assert isinstance(app_window.window.flow, PaperPreview)
    app_window.window.end_flow()
    QApplication.processEvents()


def test_a_sign_that_led_to_a_call_is_named_from_the_list(home: Home) -> None:
    assert signs_words(("peeling_skin",)) == "Widespread rash or peeling skin"
    assert signs_words(("from_a_later_version",)) == "A sign of an allergic reaction"
