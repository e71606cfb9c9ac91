"""Copies in the window: one more on request, and an earlier one back, also where the record cannot be read any more."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.keep_copies import (
    copy_if_changed,
    copy_record,
    copy_record_to,
    is_good_copy,
    list_copies,
    newest_copy,
    restore_copy,
)
from anakinra_desktop.services.protect_record import encrypt_record
from anakinra_desktop.storage import former_places, keys
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.copies import save_tables
from anakinra_desktop.ui.copies.restore_dialog import RestoreDialog
from anakinra_desktop.ui.copies.words import what_it_holds, when_made
from anakinra_desktop.ui.first_run.view import FirstRunAssistant
from anakinra_desktop.ui.protection.unlock_page import UnlockPage
from anakinra_desktop.ui.settings.copies_card import CopiesCard
from anakinra_desktop.ui.settings.record_cards import RecordCard
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import Button, Text, Toast
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    home = Home(tmp_path / "home", recorded_days=3)
    copy_record(home.records, home.clock())
    return home


@pytest.fixture
def app_window(home: Home, tmp_path: Path, show: Show) -> AppWindow:
    made = AppWindow(home.household, AppSettings(tmp_path))
    show(made.window, 1280, 800)
    return made


def dialog_in(app_window: AppWindow, qtbot: QtBot) -> RestoreDialog:
    (dialog,) = app_window.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.put_back.isVisible())
    return dialog


def button(app_window: AppWindow, name: str) -> Button:
    found = app_window.window.findChild(Button, name)
    assert found is not None, name
    return found


def doses(home: Home) -> int:
    return len(home.doses())


def test_a_copy_says_when_it_was_made_and_what_it_holds(home: Home) -> None:
    (copy,) = list_copies(home.records)
    now = home.clock()
    assert when_made(copy, now, UTC) == f"today, {copy.made_at:%H:%M}"
    assert when_made(copy, now + timedelta(days=1), UTC).startswith("yesterday, ")
    assert when_made(copy, now + timedelta(days=2), UTC).startswith("Tuesday, 24 November, ")
    assert when_made(copy, now + timedelta(days=400), UTC).startswith("24 November 2026, ")
    words, size = what_it_holds(copy, UTC).split(". ")
    assert words == "3 injections, the last one on 23 November 2026"
    assert size == f"{copy.path.stat().st_size / 1000:.0f} kB"


def test_a_copy_comes_back_by_two_presses_and_undo_takes_that_back(
    qtbot: QtBot, home: Home, app_window: AppWindow
) -> None:
    app_window.open_record()
    home.clock.set(TODAY, time(20, 5))
    home.give(TODAY, time(20, 5))
    app_window.door.ask_for_copy()
    dialog = dialog_in(app_window, qtbot)
    assert dialog.put_back.why_not == "Choose one of the copies first."
    assert problems(dialog) == []
    (copy,) = list_copies(home.records)
    dialog.copies.tile(copy.path).click()
    with qtbot.waitSignal(dialog.restored):
        dialog.put_back.click()
    assert doses(home) == 3
    (toast,) = app_window.window.findChildren(Toast)
    assert toast.undo is not None
    toast.undo.click()
    assert doses(home) == 4


def test_an_undo_that_cannot_be_is_said_calmly(qtbot: QtBot, home: Home, app_window: AppWindow) -> None:
    app_window.open_record()
    app_window.door.ask_for_copy()
    dialog = dialog_in(app_window, qtbot)
    (copy,) = list_copies(home.records)
    dialog.copies.tile(copy.path).click()
    with qtbot.waitSignal(dialog.restored):
        dialog.put_back.click()
    for replaced in home.records.path.parent.glob("*.replaced-*"):
        replaced.unlink()
    (toast,) = app_window.window.findChildren(Toast)
    assert toast.undo is not None
    toast.undo.click()
    assert app_window.window.trouble.banner is not None
    assert doses(home) == 3


def test_a_damaged_record_offers_its_copies_and_the_day_is_back(
    qtbot: QtBot, home: Home, app_window: AppWindow
) -> None:
    home.records.close()
    home.records.path.write_bytes(b"no record" * 500)
    app_window.open_record()
    button(app_window, "trouble_restore").click()
    dialog = dialog_in(app_window, qtbot)
    (copy,) = list_copies(home.records)
    dialog.copies.tile(copy.path).click()
    with qtbot.waitSignal(dialog.restored):
        dialog.put_back.click()
    assert doses(home) == 3
    assert app_window.window.trouble.banner is None
    assert app_window.window.shown == "today"
    kept = [each for each in home.records.path.parent.iterdir() if ".replaced-" in each.name]
    assert [each.read_bytes() for each in kept] == [b"no record" * 500]
    (toast,) = app_window.window.findChildren(Toast)
    assert toast.undo is None  # a damaged file is nothing to go back to


def test_a_record_that_is_gone_is_not_begun_anew_without_a_word(
    qtbot: QtBot, home: Home, app_window: AppWindow
) -> None:
    home.records.close()
    home.records.path.unlink()
    app_window.open_record()
    assert app_window.window.flow is None
    banner = app_window.window.trouble.banner
    assert banner is not None
    assert banner.heading.text() == "The record is not where it was"
    button(app_window, "trouble_restore").click()
    dialog = dialog_in(app_window, qtbot)
    (copy,) = list_copies(home.records)
    dialog.copies.tile(copy.path).click()
    with qtbot.waitSignal(dialog.restored):
        dialog.put_back.click()
    assert (doses(home), app_window.window.shown, app_window.window.trouble.banner) == (3, "today", None)


def test_who_wants_a_new_record_gets_the_first_questions(home: Home, app_window: AppWindow) -> None:
    home.records.close()
    home.records.path.unlink()
    app_window.open_record()
    button(app_window, "trouble_anew").click()
    assert isinstance(app_window.window.flow, FirstRunAssistant)
    assert app_window.window.trouble.banner is None


def test_without_a_good_copy_that_is_said(qtbot: QtBot, home: Home, app_window: AppWindow) -> None:
    (copy,) = list_copies(home.records)
    copy.path.write_bytes(b"nothing")
    app_window.door.ask_for_copy()
    (dialog,) = app_window.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.message.text() == "There is no copy that can be read to the end.")
    assert not dialog.put_back.isVisible()


def test_copies_go_to_a_second_folder_while_it_is_there(qtbot: QtBot, show: Show, home: Home, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    settings = AppSettings(tmp_path)
    card = CopiesCard(home.household, settings, ask_folder=lambda _host: str(stick))
    show(card, 700, 500)
    card.reload()
    assert card.further.text() == "Also to a second place?"
    home.clock.set(TODAY, time(23, 0))
    with qtbot.waitSignal(card.said):
        card.choose.click()
    assert AppSettings(tmp_path).copies_folder == stick
    there = newest_copy(home.records, stick)
    assert there is not None
    assert is_good_copy(there.path)
    assert len(list_copies(home.records, stick)) == 2, "the same copy in both places is named once"
    assert problems(card) == []
    stick.rename(tmp_path / "in a drawer")
    card.reload()
    shown = [label.text() for label in card.findChildren(Text)]
    assert "It is not there now. Copies go there again when it is." in shown
    assert copy_if_changed(home.records, home.clock(), folder=stick) is None
    card.stop.click()
    assert AppSettings(tmp_path).copies_folder is None


def test_one_more_copy_can_be_made_at_once(qtbot: QtBot, show: Show, home: Home, tmp_path: Path) -> None:
    card = CopiesCard(home.household, AppSettings(tmp_path))
    show(card, 700, 300)
    card.reload()
    assert card.last.text().startswith("Last copy: today, ")
    home.clock.set(TODAY, time(23, 0))
    with qtbot.waitSignal(card.said):
        card.copy_now.click()
    assert len(list_copies(home.records)) == 2
    assert problems(card) == []


@pytest.mark.parametrize(("name", "warned"), [("Dropbox", "Dropbox seems to copy this folder"), ("home", "")])
def test_a_folder_that_others_write_to_is_explained(
    show: Show, speak: Callable[[str], None], tmp_path: Path, name: str, warned: str
) -> None:
    speak("en")
    card = RecordCard(tmp_path / name)
    show(card, 700, 500)
    assert card.warning.text().startswith(warned) if warned else not card.warning.text()
    assert problems(card) == []


def test_what_is_in_a_newer_record_can_be_saved(
    qtbot: QtBot, home: Home, app_window: AppWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.records.close()
    with closing(sqlite3.connect(home.records.path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    target = tmp_path / "saved.json"
    asked: list[str] = []

    def ask(_host: QWidget, name: str) -> str:
        asked.append(name)
        return str(target)

    monkeypatch.setattr(save_tables, "_ask_file", ask)
    app_window.open_record()
    button(app_window, "trouble_save").click()
    qtbot.waitUntil(lambda: bool(app_window.window.findChildren(Toast)))
    (toast,) = app_window.window.findChildren(Toast)
    assert toast.words == "Everything in the record is saved in that file."
    assert asked == ["anakinra-2026-11-24.json"]
    assert json.loads(target.read_text("utf-8"))["record_version"] == 99
    assert app_window.window.trouble.banner is not None
    assert problems(app_window.window.trouble) == []


class TestARecordThatUsedToBeElsewhere:
    @pytest.fixture
    def elsewhere(self, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """The folder where Maria's record is, while the window looks at an empty one."""
        monkeypatch.setattr(former_places, "_list", lambda: tmp_path / "config" / "former-places")
        home.records.close()
        folder = home.records.path.parent
        former_places.remember_place(folder)
        home.household.set_person(None)
        home.records.path = tmp_path / "usual" / "record.sqlite3"
        return folder

    def window(self, home: Home, tmp_path: Path, show: Show, *, is_usual: bool = True) -> AppWindow:
        app_window = AppWindow(home.household, AppSettings(tmp_path), is_usual_folder=is_usual)
        show(app_window.window, 1280, 800)
        app_window.open_record()
        return app_window

    def test_it_is_named_and_brought_here_on_request(
        self, qtbot: QtBot, home: Home, elsewhere: Path, tmp_path: Path, show: Show
    ) -> None:
        app_window = self.window(home, tmp_path, show)
        banner = app_window.window.trouble.banner
        assert banner is not None
        assert banner.notice.now.startswith(f"Your record used to be in {elsewhere}.")
        assert problems(app_window.window.trouble) == []
        before = (elsewhere / "record.sqlite3").read_bytes()
        button(app_window, "trouble_bring").click()
        qtbot.waitUntil(lambda: home.household.person is not None)
        assert app_window.window.shown == "today"
        assert doses(home) == 3
        assert (elsewhere / "record.sqlite3").read_bytes() == before
        assert app_window.window.trouble.banner is None

    def test_one_that_is_locked_asks_for_its_passphrase_first(
        self, qtbot: QtBot, home: Home, elsewhere: Path, tmp_path: Path, show: Show
    ) -> None:
        encrypt_record(RecordFile.in_folder(elsewhere), "three small words", "three small words")
        keys.forget_keys()
        try:
            app_window = self.window(home, tmp_path, show)
            button(app_window, "trouble_bring").click()
            page = app_window.window.flow
            assert isinstance(page, UnlockPage)
            page.field.set_text("three small words")
            page.try_it()
            qtbot.waitUntil(lambda: home.household.person is not None, timeout=20_000)
            assert doses(home) == 3
        finally:
            keys.forget_keys()

    def test_while_its_disk_is_away_it_can_be_waited_for(
        self, home: Home, elsewhere: Path, tmp_path: Path, show: Show
    ) -> None:
        elsewhere.rename(tmp_path / "away")
        app_window = self.window(home, tmp_path, show)
        banner = app_window.window.trouble.banner
        assert banner is not None
        assert "It is not there now." in banner.notice.now
        (tmp_path / "away").rename(elsewhere)
        button(app_window, "trouble_retry").click()
        assert app_window.window.trouble.banner is not None
        assert "brought here" in app_window.window.trouble.banner.notice.now
        button(app_window, "trouble_anew").click()
        assert isinstance(app_window.window.flow, FirstRunAssistant)

    def test_a_folder_named_on_purpose_begins_anew(
        self, home: Home, elsewhere: Path, tmp_path: Path, show: Show
    ) -> None:
        app_window = self.window(home, tmp_path, show, is_usual=False)
        assert isinstance(app_window.window.flow, FirstRunAssistant)


def test_locked_copies_are_opened_in_the_dialog_and_put_back(home: Home, app_window: AppWindow, qtbot: QtBot) -> None:
    encrypt_record(home.records, "three small words", "three small words")
    copy_record(home.records, home.clock() + timedelta(hours=1))
    home.records.path.unlink()
    home.records.close()
    keys.forget_keys()
    try:
        app_window.door.ask_for_copy()
        (dialog,) = app_window.window.findChildren(RestoreDialog)
        assert dialog.locked.isVisible()
        assert problems(dialog) == []
        dialog.locked.field.set_text("three large words")
        dialog.locked.open.click()
        qtbot.waitUntil(lambda: dialog.locked.field.error != "", timeout=20_000)
        assert not dialog.put_back.isVisible()
        dialog.locked.field.set_text("three small words")
        with qtbot.waitSignal(dialog.locked.opened, timeout=20_000):
            dialog.locked.open.click()
        qtbot.waitUntil(lambda: dialog.put_back.isVisible(), timeout=20_000)
        assert not dialog.locked.isVisible()
        dialog.copies.tile(list_copies(home.records)[0].path).click()
        with qtbot.waitSignal(dialog.restored, timeout=20_000):
            dialog.put_back.click()
        assert doses(home) == 3
        assert not home.records.is_locked
    finally:
        keys.forget_keys()


def restore_dialog(home: Home, app_window: AppWindow, chosen: Path, further: Path | None = None) -> RestoreDialog:
    """The question, with a file that is chosen from elsewhere."""
    dialog = RestoreDialog(app_window.window, home.household, further, ask_file=lambda _host: str(chosen))
    dialog.open()
    return dialog


def test_any_file_can_be_put_back_once_it_was_looked_through(
    home: Home, app_window: AppWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "from the old computer.sqlite3"
    copy_record_to(home.records, elsewhere, home.clock())
    home.give(TODAY, time(19, 40))
    dialog = restore_dialog(home, app_window, elsewhere)
    assert dialog.now.text().startswith("The record holds now: 4 injections")
    dialog.other.click()
    qtbot.waitUntil(lambda: dialog.copies.choice == elsewhere, timeout=10_000)
    with qtbot.waitSignal(dialog.restored, timeout=10_000):
        dialog.put_back.click()
    assert doses(home) == 3


def test_a_file_that_is_no_record_is_said_to_be_none(
    home: Home, app_window: AppWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ana", "utf-8")
    dialog = restore_dialog(home, app_window, tmp_path / "letter.txt", tmp_path / "stick")
    dialog.other.click()
    qtbot.waitUntil(lambda: "no record that can be read" in dialog.message.text(), timeout=10_000)
    assert "which is not there now" in dialog.away.text()
    assert problems(dialog) == []
    dialog.cancel()
    assert doses(home) == 3


def test_what_a_copy_took_the_place_of_can_be_chosen_later(home: Home, app_window: AppWindow, qtbot: QtBot) -> None:
    home.give(TODAY, time(19, 40))
    restore_copy(home.records, list_copies(home.records)[0].path, home.clock() + timedelta(minutes=1))
    assert doses(home) == 3
    replaced, _ = list_copies(home.records)
    assert when_made(replaced, home.clock(), UTC).startswith("the record until today")
    dialog = restore_dialog(home, app_window, replaced.path)
    qtbot.waitUntil(lambda: len(dialog._shown) == 2, timeout=10_000)
    dialog.copies.tile(replaced.path).click()
    with qtbot.waitSignal(dialog.restored, timeout=10_000):
        dialog.put_back.click()
    assert doses(home) == 4


@pytest.mark.parametrize("plugged_in", [True, False])
def test_a_record_that_is_gone_with_its_copies_is_known_from_the_second_place(
    home: Home, show: Show, tmp_path: Path, plugged_in: bool
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copy_record(home.records, home.clock(), folder=stick)
    home.records.close()
    shutil.rmtree(home.records.path.parent)
    home.household.set_person(None)
    if not plugged_in:
        stick.rename(tmp_path / "drawer")
    settings = AppSettings(tmp_path)
    settings.copies_folder = stick
    app_window = AppWindow(home.household, settings)
    show(app_window.window, 1280, 800)
    app_window.open_record()
    banner = app_window.window.trouble.banner
    assert banner is not None
    assert banner.notice.key == "record_missing"
    assert app_window.window.flow is None
