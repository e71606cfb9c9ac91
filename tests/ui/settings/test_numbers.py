"""The emergency numbers can be chosen by country, or typed where the app knows none, and are shown large."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.phones import BY_PLACE, PhonesChoice
from anakinra_desktop.services.read_medication import medication, use_phones
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.emergency.view import EmergencyPage
from anakinra_desktop.ui.settings.numbers_card import NumbersForm
from anakinra_desktop.ui.settings.view import SettingsPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import Button
from tests.ui.a_household import Home
from tests.ui.conftest import Show


@pytest.fixture(autouse=True)
def nothing_chosen() -> Iterator[None]:
    yield
    use_phones(BY_PLACE)


@pytest.fixture
def app_window(tmp_path: Path, show: Show, speak: Callable[[str], None]) -> AppWindow:
    speak("en")
    made = AppWindow(Home(tmp_path / "home", recorded_days=0).household, AppSettings(tmp_path))
    show(made.window, 1280, 800)
    return made


def form_in(app_window: AppWindow) -> NumbersForm:
    app_window.window.show_page("settings")
    page = app_window.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.change_numbers()
    form = page.window().findChild(NumbersForm)
    assert form is not None
    return form


def numbers_shown(app_window: AppWindow) -> list[str]:
    app_window.window.show_emergency()
    page = app_window.window.findChild(EmergencyPage)
    assert page is not None
    numbers = [call.number.text() for call in page.calls]
    app_window.window.close_emergency()
    return numbers


def test_another_country_is_typed_and_then_shown_everywhere(app_window: AppWindow, tmp_path: Path) -> None:
    form = form_in(app_window)
    assert not form.emergency.isVisible(), "Maria lives where the number is known"
    form.country.tile("other").click()
    form.emergency.set_text("131")
    form.poison.set_text("600 123")
    form.keep()
    assert numbers_shown(app_window)[:3] == ["131", "131", "600 123"]
    assert medication().phones_in("Europe/Madrid").emergency == "131"
    assert AppSettings(tmp_path).phones_choice == PhonesChoice("other", "131", "600 123")


def test_a_number_that_is_none_is_said_beside_its_field(app_window: AppWindow) -> None:
    form = form_in(app_window)
    form.country.tile("other").click()
    form.emergency.set_text("help")
    form.keep()
    assert form.emergency.error == "A number to call has at least two digits."
    assert form.isVisible()


def test_a_known_country_asks_for_nothing_it_knows(app_window: AppWindow) -> None:
    form = form_in(app_window)
    form.country.tile("US").click()
    assert not form.emergency.isVisible()
    assert not form.poison.isVisible()
    form.keep()
    assert numbers_shown(app_window)[:3] == ["911", "911", "1-800-222-1222"]


def test_what_was_chosen_is_in_force_at_the_next_start(
    tmp_path: Path, show: Show, speak: Callable[[str], None]
) -> None:
    speak("en")
    settings = AppSettings(tmp_path)
    settings.phones_choice = PhonesChoice("US")
    settings.save()
    made = AppWindow(Home(tmp_path / "home", recorded_days=0).household, AppSettings(tmp_path))
    show(made.window, 1280, 800)
    assert numbers_shown(made)[0] == "911"


def test_emergency_leads_to_the_form(app_window: AppWindow, qtbot: QtBot) -> None:
    app_window.window.show_page("today")
    app_window.window.show_emergency()
    page = app_window.window.findChild(EmergencyPage)
    assert page is not None
    change = page.findChild(Button, "change_numbers")
    assert change is not None
    change.click()
    qtbot.waitUntil(lambda: app_window.window.findChild(NumbersForm) is not None)
    assert app_window.window.shown == "settings"
