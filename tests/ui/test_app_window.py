"""The joined window: who is asked before an injection, what it is begun for, and what is said when it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.papers import PaperKind
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.prescription import slots_on
from anakinra_desktop.services.choose_giver import choose_giver
from anakinra_desktop.services.give_injection import open_session
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.body_map.view import BodyMapPage
from anakinra_desktop.ui.injection.view import InjectionPage
from anakinra_desktop.ui.papers.view import PaperPreview
from anakinra_desktop.ui.people.training_dialog import TrainingDialog
from anakinra_desktop.ui.people.who_injects import WhoInjectsDialog
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import Toast
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show

LUIS = Giver(GivenBy.CAREGIVER, "Luis")


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    home = Home(tmp_path / "home", recorded_days=1)
    home.plan_places()
    return home


@pytest.fixture
def app_window(home: Home, tmp_path: Path, show: Show) -> AppWindow:
    made = AppWindow(home.household, AppSettings(tmp_path))
    show(made.window, 1280, 800)
    made.window.show_page("today")
    return made


def question_in(app_window: AppWindow) -> WhoInjectsDialog | None:
    found = [each for each in app_window.window.findChildren(WhoInjectsDialog) if each.isVisible()]
    return found[0] if found else None


def injection_in(app_window: AppWindow) -> InjectionPage:
    assert isinstance(app_window.window.flow, InjectionPage)
    return app_window.window.flow


def test_a_person_alone_is_never_asked_who_injects(app_window: AppWindow) -> None:
    app_window.start_injection()
    assert question_in(app_window) is None
    assert injection_in(app_window).screen_shown.top.line.endswith("you inject")


def test_nothing_is_begun_before_it_is_said_who_injects(home: Home, app_window: AppWindow) -> None:
    choose_giver(home.records, home.person, LUIS, date(2026, 5, 12))
    app_window.start_injection()
    question = question_in(app_window)
    assert question is not None
    question.cancel()
    assert app_window.window.flow is None
    assert open_session(home.records, home.person.id) is None
    app_window.start_injection()
    question = question_in(app_window)
    assert question is not None
    question.people.tile("Luis").click()
    question.use.click()
    assert injection_in(app_window).screen_shown.top.line.endswith("Luis injects")


def test_an_injection_starts_only_once_whoever_injects_was_shown_how(home: Home, app_window: AppWindow) -> None:
    choose_giver(home.records, home.person, LUIS)
    app_window.start_injection()
    question = question_in(app_window)
    assert question is not None
    question.people.tile("Luis").click()
    question.use.click()
    assert app_window.window.flow is None
    (gate,) = [each for each in app_window.window.findChildren(TrainingDialog) if each.isVisible()]
    gate.save.click()
    assert open_session(home.records, home.person.id) is None
    gate.shown.set_value(date(2026, 5, 12))
    gate.save.click()
    assert injection_in(app_window).screen_shown.top.line.endswith("Luis injects")


def test_whoever_gave_the_last_one_makes_it_a_question(home: Home, app_window: AppWindow) -> None:
    home.give(TODAY - timedelta(days=2), time(20, 6))
    home.clock.set(TODAY, time(19, 50))
    home.give(TODAY, time(19, 49), given_by="Nurse Vega")
    app_window.start_injection()
    assert question_in(app_window) is not None


def test_an_injection_that_was_begun_is_gone_on_with_by_the_same_hand(home: Home, app_window: AppWindow) -> None:
    app_window.start_injection()
    injection_in(app_window).pause()
    injection_in(app_window).bottom.later_wanted.emit()
    choose_giver(home.records, home.person, LUIS, date(2026, 5, 12))
    app_window.start_injection()
    assert question_in(app_window) is None
    assert injection_in(app_window).screen_shown.top.line.endswith("you inject")


def test_a_missed_dose_that_is_taken_now_is_begun_for_its_own_day(home: Home, app_window: AppWindow) -> None:
    day = TODAY - timedelta(days=2)
    with home.records.read() as record:
        (slot,) = slots_on(day, record.prescriptions(home.person.id))
    app_window.start_injection(slot)
    session = open_session(home.records, home.person.id)
    assert session is not None
    assert session.events[0].answer == {"schedule_date": day.isoformat(), "slot": 0}


def test_a_place_taken_on_the_body_map_begins_an_injection_there(home: Home, app_window: AppWindow) -> None:
    app_window.window.show_page("body_map")
    page = app_window.window.page("body_map")
    assert isinstance(page, BodyMapPage)
    assert page.facts is not None
    spot = page.facts.best
    assert spot is not None
    page.place_wanted.emit(spot, "all else is sore")
    session = open_session(home.records, home.person.id)
    assert session is not None
    place = session.events[0].answer["place"]
    assert isinstance(place, dict)
    assert (place["zone"], place["spot"]) == (spot.zone.value, spot.id)
    assert session.events[0].answer["place_reason"] == "all else is sore"


LEFT = ("stopped", "not_today", "told_to_wait", "call_first", "paused", "later", "ended_elsewhere")


def test_an_opened_zone_can_be_printed_in_true_size(app_window: AppWindow) -> None:
    app_window.window.show_page("body_map")
    page = app_window.window.page("body_map")
    assert isinstance(page, BodyMapPage)
    page.open_zone(ZoneId.RIGHT_THIGH)
    page.zone.print.click()
    preview = app_window.window.flow
    assert isinstance(preview, PaperPreview)
    assert (preview.wishes.kind, preview.wishes.zone) == (PaperKind.TEMPLATE, ZoneId.RIGHT_THIGH)


def test_each_way_to_leave_has_words_of_its_own(app_window: AppWindow) -> None:
    said = []
    for how in LEFT:
        app_window.start_injection()
        injection_in(app_window).left.emit(how)
        assert app_window.window.flow is None
        QApplication.processEvents()
        said.append(next(each for each in app_window.window.findChildren(Toast) if each.isVisible()).accessibleName())
    assert len(set(said)) == len(LEFT), said


def test_an_injection_that_was_walked_through_can_be_undone_at_once(home: Home, app_window: AppWindow) -> None:
    app_window.start_injection()
    dose = home.give(TODAY, time(19, 48), given_by="Luis")
    injection_in(app_window).finished.emit(dose)
    assert app_window.window.flow is None
    QApplication.processEvents()
    (toast,) = [each for each in app_window.window.findChildren(Toast) if each.isVisible()]
    assert toast.words == "Saved: 19:48."
    app_window.window.show_page("calendar")
    QTest.keyClick(app_window.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    (row,) = home.doses(TODAY)
    assert (row.standing, row.ended_by, row.ended_because) == (Standing.VOID, "Maria Ruiz", "undone at once")
