"""Copies that make themselves: what goes wrong is told until one is good again; a stick may be in a drawer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.keep_copies import Upkeep, folder_of_copies, keep_up, list_copies
from anakinra_desktop.storage.trouble import Trouble
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.copies.upkeep import AWAY_DAYS_MAX, days_away, keep_copies_up, remember, why_not
from anakinra_desktop.ui.settings.copies_card import CopiesCard
from anakinra_desktop.ui.shared.app_settings import AppSettings, CopyTrouble
from anakinra_desktop.ui.shared.parts import Button, Text
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems

AT_ONCE = timedelta(0)


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path / "home", recorded_days=3)


@pytest.fixture
def settings(tmp_path: Path) -> AppSettings:
    return AppSettings(tmp_path)


def in_the_way(home: Home) -> Path:
    """A file where the folder of the copies should be."""
    folder = folder_of_copies(home.records)
    folder.write_text("in the way", "utf-8")
    return folder


def test_a_trouble_outlives_the_window_and_goes_with_the_next_good_copy(
    home: Home, settings: AppSettings, tmp_path: Path
) -> None:
    obstacle, now = in_the_way(home), home.clock()
    remember(settings, now, keep_copies_up(home.records, None, now, AT_ONCE))
    kept = AppSettings(tmp_path).copy_trouble
    assert kept == CopyTrouble(now, Trouble.UNREADABLE)
    obstacle.unlink()
    remember(settings, now, keep_copies_up(home.records, None, now, AT_ONCE))
    assert AppSettings(tmp_path).copy_trouble is None
    assert len(list_copies(home.records)) == 1


def test_where_no_copy_was_called_for_a_trouble_stays(home: Home, settings: AppSettings) -> None:
    now = home.clock()
    assert keep_up(home.records, now, AT_ONCE).is_up_to_date
    settings.copy_trouble = CopyTrouble(now, Trouble.DISK_FULL)
    later = now + timedelta(hours=1)
    fresh = keep_up(home.records, later, timedelta(hours=24))
    assert fresh == Upkeep(is_up_to_date=False), "the record was written to since, as far as its time tells"
    remember(settings, later, (fresh, None))
    assert settings.copy_trouble is not None


def test_a_record_that_is_not_ours_to_copy_is_no_trouble(home: Home) -> None:
    home.records.close()
    content = bytearray(home.records.path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    home.records.path.write_bytes(content)
    assert keep_up(home.records, home.clock(), AT_ONCE).trouble is None


def test_a_stick_in_a_drawer_is_no_error_and_said_after_two_weeks(
    home: Home, settings: AppSettings, show: Show, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    card = CopiesCard(home.household, settings, ask_folder=lambda _host: str(stick))
    show(card, 760, 600)
    settings.copies_folder = stick
    now = home.clock()
    remember(settings, now, keep_copies_up(home.records, stick, now, AT_ONCE))
    assert settings.copies_folder_seen == now
    stick.rename(tmp_path / "drawer")
    for days, said in ((1, False), (AWAY_DAYS_MAX - 1, False), (AWAY_DAYS_MAX, True)):
        home.clock.moment = then = now + timedelta(days=days)
        remember(settings, then, keep_copies_up(home.records, stick, then, timedelta(days=100)))
        assert bool(days_away(settings, then)) is said
        assert settings.further_copy_trouble is None
        card.reload()
        shown = [label.text() for label in card.findChildren(Text)]
        assert ("It was not there for 14 days. Copies go there again when it is." in shown) is said
    (tmp_path / "drawer").rename(stick)
    later = home.clock()
    remember(settings, later, keep_copies_up(home.records, stick, later, AT_ONCE))
    assert settings.copies_folder_seen == later
    assert days_away(settings, later) == 0


def test_a_further_folder_that_cannot_be_written_is_named_apart(home: Home, settings: AppSettings) -> None:
    now = home.clock()
    remember(settings, now, (Upkeep(is_up_to_date=True), Upkeep(Trouble.READ_ONLY)))
    assert settings.copy_trouble is None
    assert settings.further_copy_trouble == CopyTrouble(now, Trouble.READ_ONLY)
    remember(settings, now, (Upkeep(is_up_to_date=True), Upkeep(is_there=False)))
    assert settings.further_copy_trouble is not None
    remember(settings, now, (Upkeep(is_up_to_date=True), Upkeep(is_up_to_date=True)))
    assert settings.further_copy_trouble is None


@pytest.mark.parametrize("text", ["", "yesterday disk_full", "2026-11-24T10:00+01:00 hunger", "2026-11-24T10:00 busy"])
def test_what_cannot_be_a_trouble_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\ncopy_trouble={text}\ncopies_folder_seen={text}\n", "utf-8")
    settings = AppSettings(tmp_path)
    assert (settings.copy_trouble, settings.copies_folder_seen) == (None, None)


def test_the_card_says_why_until_a_copy_is_made(qtbot: QtBot, home: Home, settings: AppSettings, show: Show) -> None:
    settings.copy_trouble = CopyTrouble(home.clock() - timedelta(days=1), Trouble.DISK_FULL)
    card = CopiesCard(home.household, settings)
    show(card, 760, 600)
    card.reload()
    assert card.trouble.text().startswith("The last copy could not be made (yesterday, ")
    assert card.trouble.text().endswith("The disk is full. Free some space, then press “Copy now”.")
    assert problems(card) == []
    home.clock.set(TODAY, time(23, 0))
    with qtbot.waitSignal(card.copied):
        card.copy_now.click()
    assert not card.trouble.isVisible()
    assert settings.copy_trouble is None


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_its_next_step(trouble: Trouble, speak: Callable[[str], None]) -> None:
    speak("en")
    assert why_not(trouble).endswith((".", "”."))


def test_the_window_says_it_on_top_of_the_page_and_leads_there(
    qtbot: QtBot, home: Home, settings: AppSettings, show: Show
) -> None:
    settings.copy_trouble = CopyTrouble(home.clock(), Trouble.DISK_FULL)
    app_window = AppWindow(home.household, settings)
    show(app_window.window, 1280, 800)
    app_window.open_record()
    banner = app_window.window.trouble.banner
    assert banner is not None
    assert banner.heading.text() == "The last copy of the record could not be made"
    look = app_window.window.findChild(Button, "trouble_look")
    assert look is not None
    look.click()
    assert app_window.window.shown == "settings"
    assert app_window.window.trouble.banner is None
    card = app_window.window.findChild(CopiesCard)
    assert card is not None
    assert card.trouble.isVisible()
    app_window.door.tell_of_copies()
    assert app_window.window.trouble.banner is not None
    home.clock.set(TODAY, time(23, 0))
    with qtbot.waitSignal(card.copied):
        card.copy_now.click()
    assert app_window.window.trouble.banner is None
