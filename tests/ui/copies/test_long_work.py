"""Long work on the record: it says how far it is, what it found so far, and stops when it is enough."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from anakinra_desktop.services.keep_copies import copy_record, list_copies
from anakinra_desktop.storage import copies
from anakinra_desktop.storage.copies import Holdings
from anakinra_desktop.storage.progress import Cancelled, Progress, say
from anakinra_desktop.ui.copies.check_dialog import CheckDialog
from anakinra_desktop.ui.copies.long_work import LongWork
from anakinra_desktop.ui.copies.restore_dialog import RestoreDialog
from anakinra_desktop.ui.settings.copies_card import CopiesCard
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import ChoiceTile, Panel, Text
from tests.ui.a_household import Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path / "home", recorded_days=3)


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    show(window, 1100, 800)
    return window


def wait_until_told(go_on: Progress | None) -> None:
    """Work without end; only being told to stop ends it."""
    for number in range(3000):
        say(go_on, number / 3000)
        time.sleep(0.01)
    raise AssertionError("nobody said that it is enough")


def spoil(home: Home, *statements: str) -> None:
    home.records.close()
    with closing(sqlite3.connect(home.records.path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_work_says_how_far_it_is_and_stops_when_it_is_enough(qtbot: QtBot) -> None:
    work = LongWork(lambda work: wait_until_told(work.go_on))
    seen: list[int] = []
    work.moved.connect(seen.append)
    with qtbot.waitSignal(work.failed) as ended:
        work.start()
        qtbot.waitUntil(lambda: len(seen) >= 3)
        work.cancel()
    assert isinstance(ended.args[0], Cancelled)
    assert seen == sorted(set(seen))


class TestPuttingBack:
    @pytest.fixture
    def two_copies(self, home: Home) -> Home:
        for hours in (5, 1):
            copy_record(home.records, home.clock() - timedelta(hours=hours))
        return home

    def test_a_copy_can_be_put_back_while_older_ones_are_still_looked_through(
        self, qtbot: QtBot, two_copies: Home, window: QWidget, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        newest, oldest = list_copies(two_copies.records)
        look = copies.holdings_if_good

        def slow(path: Path, go_on: Progress | None = None) -> Holdings | None:
            if path == oldest.path:
                wait_until_told(go_on)
            return look(path, go_on)

        monkeypatch.setattr(copies, "holdings_if_good", slow)
        dialog = RestoreDialog(window, two_copies.household)
        dialog.open()
        qtbot.waitUntil(lambda: bool(dialog.findChildren(ChoiceTile)))
        assert dialog.progress.isVisible()
        assert dialog.message.text() == "Looking through the copies…"
        assert problems(dialog) == []
        dialog.copies.tile(newest.path).click()
        with qtbot.waitSignal(dialog.restored) as done:
            dialog.put_back.click()
        assert done.args[0].copy.path == newest.path

    def test_cancel_ends_the_search_at_once(
        self, qtbot: QtBot, two_copies: Home, window: QWidget, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(copies, "holdings_if_good", lambda _path, go_on: wait_until_told(go_on))
        dialog = RestoreDialog(window, two_copies.household)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.progress.value() > 0)
        with qtbot.waitSignal(dialog.cancelled):
            dialog.cancel_button.click()
        qtbot.waitUntil(lambda: not isValid(dialog))  # it waits for its work before it goes

    def test_cancel_while_a_copy_is_on_its_way_back_leaves_the_record_as_it_was(
        self, qtbot: QtBot, two_copies: Home, window: QWidget, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        dialog = RestoreDialog(window, two_copies.household)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.progress.isVisible())
        (newest, _) = list_copies(two_copies.records)
        before = two_copies.records.path.read_bytes()
        monkeypatch.setattr(copies, "damage_of", lambda _path, go_on=None: wait_until_told(go_on))
        dialog.copies.tile(newest.path).click()
        dialog.put_back.click()
        qtbot.waitUntil(lambda: dialog.progress.value() > 50)
        with qtbot.waitSignal(dialog.cancelled):
            dialog.cancel_button.click()
        assert two_copies.records.path.read_bytes() == before
        assert len(list(two_copies.records.path.parent.iterdir())) == 2, "the record and its copies"


class TestTheCard:
    def test_copying_shows_how_far_it_is_and_can_be_stopped(
        self, qtbot: QtBot, home: Home, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        card = CopiesCard(home.household, AppSettings(tmp_path))
        show(card, 760, 500)
        card.reload()
        monkeypatch.setattr(copies, "damage_of", lambda _path, go_on=None: wait_until_told(go_on))
        card.copy_now.click()
        qtbot.waitUntil(lambda: card.progress.value() > 50)
        assert problems(card) == []
        with qtbot.waitSignal(card.said) as said:
            card.stop_copying.click()
        assert said.args == ["Stopped. The copies there were are as before."]
        assert not card.progress.isVisible()
        assert not card.stop_copying.isVisible()
        assert list_copies(home.records) == ()

    def test_its_button_checks_the_record(self, qtbot: QtBot, home: Home, show: Show, tmp_path: Path) -> None:
        card = CopiesCard(home.household, AppSettings(tmp_path))
        show(card, 900, 700)
        card.check.click()
        (dialog,) = card.window().findChildren(CheckDialog)
        qtbot.waitUntil(lambda: dialog.message.text() == "All is well. 4 rows were read.")
        assert not dialog.mend.isVisible()


class TestChecking:
    def checked(self, qtbot: QtBot, window: QWidget, home: Home) -> CheckDialog:
        dialog = CheckDialog(window, home.household)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.progress.isVisible())
        return dialog

    def texts(self, dialog: CheckDialog) -> list[str]:
        panels = [each for each in dialog.findChildren(Panel, "finding") if each.isVisible()]
        return [label.text() for each in panels for label in each.findChildren(Text)]

    def test_what_is_found_is_said_in_plain_words_and_mended_on_request(
        self, qtbot: QtBot, window: QWidget, home: Home
    ) -> None:
        spoil(
            home,
            "DROP TRIGGER dose_rows_never_change",
            "UPDATE dose SET place_zone = 'nose' WHERE id = 2",
            "DROP INDEX one_preference_a_name",
        )
        dialog = self.checked(qtbot, window, home)
        assert dialog.message.text() == "3 things are not as they should be:"
        assert self.texts(dialog)[-2:] == [
            "Record number 2 of 22 November 2026 names a part of the body that is not known.",
            "Open that day in the Calendar and correct it.",
        ]
        assert problems(dialog) == []
        with qtbot.waitSignal(home.household.changed):
            dialog.mend.click()
        assert dialog.message.text() == "Mended: 2. 1 thing is not as it should be:"
        qtbot.waitUntil(lambda: len(self.texts(dialog)) == 2)
        assert not dialog.mend.isVisible()
        assert list(home.records.path.parent.glob("*.before-mending-*"))

    def test_a_damaged_record_is_named(self, qtbot: QtBot, window: QWidget, home: Home) -> None:
        home.records.close()
        home.records.path.write_bytes(b"nothing")
        dialog = self.checked(qtbot, window, home)
        assert "is damaged; it was left as it is" in dialog.message.text()

    def test_closing_it_ends_the_check(
        self, qtbot: QtBot, window: QWidget, home: Home, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(
            "anakinra_desktop.services.check_record.look_through", lambda _path, go_on: wait_until_told(go_on)
        )
        dialog = CheckDialog(window, home.household)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.progress.value() > 0)
        dialog.cancel_button.click()
        qtbot.waitUntil(lambda: not isValid(dialog))  # it waits for its work before it goes
