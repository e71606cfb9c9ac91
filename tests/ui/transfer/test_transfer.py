"""The record out to a file, and a file in: seen before it is kept, and nothing is written before the button."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.import_record import import_content
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.record_document import export_document
from anakinra_desktop.services.skip_days import skip_days
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.settings.view import SettingsPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.background import wait_for_work
from anakinra_desktop.ui.shared.parts import Button, ChoiceTile, Text
from anakinra_desktop.ui.shared.theme import look
from anakinra_desktop.ui.transfer.import_dialog import ImportDialog
from anakinra_desktop.ui.transfer.transfer_card import TransferCard
from tests.services.household import add_to
from tests.services.medtimer_files import TABLE, backup
from tests.ui.a_household import TODAY, Home, at
from tests.ui.conftest import Show
from tests.ui.legibility import problems

HEADER = "person,schedule_date,status,taken_at,zone,amount_mg,spot,given_by,reason,note\n"


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path / "home", recorded_days=1)


@pytest.fixture
def page(home: Home, tmp_path: Path, show: Show) -> SettingsPage:
    made = SettingsPage(home.household, AppSettings(tmp_path))
    show(made, 1048, 724)
    return made


Open = Callable[[str | bytes], ImportDialog]


@pytest.fixture
def open_file(home: Home, page: SettingsPage, tmp_path: Path, qtbot: QtBot) -> Open:
    """Call it with what is in a file to have it looked through in the dialog."""

    def opened(content: str | bytes) -> ImportDialog:
        file = tmp_path / "from elsewhere"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        page.transfer._ask_open = lambda _host: str(file)
        page.transfer.bring.click()
        dialog = page.window().findChildren(ImportDialog)[-1]
        qtbot.waitUntil(lambda: dialog.message.text() != "Looking through the file…")
        return dialog

    return opened


def words_in(dialog: ImportDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Text) if label.isVisible()]


def take(tile: ChoiceTile) -> None:
    tile.click()


def other_record(home: Home, folder: Path) -> RecordFile:
    """The same record on another computer."""
    folder.mkdir()
    other = RecordFile.in_folder(folder)
    import_content(other, export_document(home.records, home.clock()).encode(), home.clock())
    return other


class TestOut:
    @pytest.mark.parametrize(("name", "ending"), [("save_everything", ".json"), ("save_table", ".csv")])
    def test_the_record_is_saved_for_the_eyes_of_its_owner(
        self, qtbot: QtBot, show: Show, home: Home, tmp_path: Path, name: str, ending: str
    ) -> None:
        asked: list[tuple[str, str]] = []

        def where(_host: object, begin: str, files: str) -> str:
            asked.append((begin, files))
            return str(tmp_path / "mine")

        card = TransferCard(home.household, ask_save=where)
        show(card, 700, 500)
        assert problems(card) == []
        button = card.findChild(Button, name)
        assert button is not None
        with qtbot.waitSignal(card.said) as said:
            button.click()
        file = tmp_path / f"mine{ending}"
        assert said.args == [f"Saved as mine{ending}."]
        assert (file.stat().st_mode & 0o777, file.read_text("utf-8").count("Maria Ruiz") > 1) == (0o600, True)
        assert asked[0][0] == f"anakinra-2026-11-24{ending}"
        assert ending in asked[0][1]

    def test_who_asks_for_no_file_gets_none_and_a_failure_is_said(
        self, qtbot: QtBot, show: Show, home: Home, tmp_path: Path
    ) -> None:
        answers = ["", str(tmp_path / "none" / "x.json")]
        card = TransferCard(home.household, ask_save=lambda *_: answers.pop(0))
        show(card, 700, 500)
        card.save_all.click()
        assert card.save_all.isEnabled()
        with qtbot.waitSignal(card.said) as said:
            card.save_all.click()
        assert "does not exist" in str(said.args)
        assert card.save_all.isEnabled()


class TestIn:
    def test_what_would_be_added_is_seen_before_anything_is_written(
        self, qtbot: QtBot, home: Home, page: SettingsPage, tmp_path: Path, open_file: Open
    ) -> None:
        other = other_record(home, tmp_path / "other")
        day = TODAY - timedelta(days=9)
        skip_days(other, home.person, day, day, "fever", home.clock())
        add_to(other, name="Luis <b>")
        before = home.records.path.read_bytes()
        dialog = open_file(export_document(other, home.clock()))
        words = words_in(dialog)
        assert "A whole record of this app (JSON)" in words
        assert words[words.index("Maria Ruiz") + 1] == "1 skipped"
        assert words[words.index("Luis <b> (new)") + 1] == "the details of the person and 1 prescription"
        assert "3 rows are in the record already." in words
        assert dialog.add_all.text() == "Add 3 records"
        assert problems(dialog) == []
        assert home.records.path.read_bytes() == before
        with qtbot.waitSignals([dialog.brought_in, home.household.changed, page.said]):
            dialog.add_all.click()
        assert len(home.doses(day)) == 1
        with home.records.read() as record:
            assert [person.name for person in record.people()] == ["Maria Ruiz", "Luis <b>"]

    def test_leaving_changes_nothing(self, qtbot: QtBot, home: Home, open_file: Open) -> None:
        before = home.records.path.read_bytes()
        dialog = open_file(HEADER + "Maria Ruiz,2026-11-15,missed,,,,,,,\n")
        assert dialog.add_all.text() == "Add 1 record"
        with qtbot.waitSignal(dialog.cancelled):
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert home.records.path.read_bytes() == before

    def test_who_leaves_while_the_file_is_looked_through_waits_for_nothing(
        self, qtbot: QtBot, home: Home, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from threading import Event

        from anakinra_desktop.ui.transfer import import_dialog

        begun, going_on = Event(), Event()

        def slow(*_: object) -> object:
            begun.set()
            going_on.wait(5)
            raise RecordTrouble(Trouble.BUSY, home.records.path)

        monkeypatch.setattr(import_dialog, "_look", slow)
        dialog = ImportDialog(page, home.household, str(tmp_path / "x"))
        dialog.open()
        assert begun.wait(5)
        dialog.cancel()
        dialog.deleteLater()
        del dialog
        QTest.qWait(20)
        assert page.window().findChildren(ImportDialog) == []
        going_on.set()
        assert wait_for_work(5000)
        QTest.qWait(20)

    def test_a_file_without_anything_new_says_so_and_offers_nothing(self, home: Home, open_file: Open) -> None:
        dialog = open_file(export_document(home.records, home.clock()))
        assert dialog.message.text() == "There is nothing new in this file."
        assert dialog.add_all.isHidden()

    def test_conflicts_show_both_sides_and_wait_for_the_person(self, qtbot: QtBot, home: Home, open_file: Open) -> None:
        dialog = open_file(HEADER + "Maria Ruiz,2026-11-23,missed,,,,,,,\nMaria Ruiz,2026-11-15,missed,,,,,,,\n")
        words = words_in(dialog)
        at_conflict = words.index("Maria Ruiz, 23 November 2026")
        assert words[at_conflict + 1].startswith("The record: given, 20:06, 100")
        assert words[at_conflict + 2] == "The file: missed"
        assert problems(dialog) == []
        before = home.doses()
        dialog.add_all.click()
        qtbot.waitUntil(lambda: dialog.message.text() == "Say first that the record keeps what it has.")
        assert home.doses() == before
        assert dialog.keep is not None
        take(dialog.keep.tile(True))
        assert dialog.message.isHidden()
        with qtbot.waitSignal(dialog.brought_in):
            dialog.add_all.click()
        assert len(home.doses()) == len(before) + 1

    def test_where_everything_differs_nothing_is_asked(self, open_file: Open) -> None:
        dialog = open_file(HEADER + "Maria Ruiz,2026-11-23,missed,,,,,,,\n")
        assert "Maria Ruiz, 23 November 2026" in words_in(dialog)
        assert dialog.keep is None
        assert dialog.add_all.isHidden()
        assert dialog.message.text().startswith("Nothing would be added. Where they differ")

    def test_many_conflicts_are_listed_up_to_fifty(self, home: Home, open_file: Open) -> None:
        with home.records.read() as record:
            (person,) = record.people()
        first = TODAY - timedelta(days=53)
        skip_days(home.records, person, first, TODAY - timedelta(days=4), "x", home.clock())
        rows = [f"Maria Ruiz,{first + timedelta(days=n)},missed,,,,,,,\n" for n in range(53)]
        words = words_in(open_file(HEADER + "".join(rows)))
        assert len([line for line in words if line == "The file: missed"]) == 50
        assert "and 1 more" in words  # and yesterday, which was given

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "The file is empty."),
            (b"{", "The file breaks off or is damaged near line 1."),
            (b"\xff", "The file is not written in UTF-8."),
        ],
    )
    def test_a_file_that_is_none_is_said_calmly(self, open_file: Open, content: bytes, words: str) -> None:
        dialog = open_file(content)
        assert dialog.message.text() == words
        assert dialog.add_all.isHidden()
        assert problems(dialog) == []

    def test_wrong_lines_are_named(self, open_file: Open) -> None:
        dialog = open_file(HEADER + "Maria Ruiz,x,missed,,,,,,,\nRosa,2026-11-15,missed,,,,,,,\n")
        assert dialog.message.text() == "Nothing was imported. Lines with a problem: 2."
        assert "Line 3: There is nobody called Rosa in this record." in words_in(dialog)
        assert dialog.add_all.isHidden()

    def test_a_record_that_was_changed_meanwhile_is_looked_at_again(
        self, qtbot: QtBot, home: Home, open_file: Open
    ) -> None:
        dialog = open_file(HEADER + "Maria Ruiz,2026-11-15,missed,,,,,,,\nMaria Ruiz,2026-11-16,missed,,,,,,,\n")
        home.give(TODAY - timedelta(days=9), time(20, 0))
        dialog.add_all.click()
        qtbot.waitUntil(lambda: "changed in the meantime" in dialog.message.text())
        assert dialog.add_all.text() == "Add 1 record"
        assert "Maria Ruiz, 15 November 2026" in words_in(dialog)
        assert len(home.doses()) == 2

    def test_a_record_that_cannot_be_written_is_said_and_can_be_tried_again(
        self, qtbot: QtBot, home: Home, open_file: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from anakinra_desktop.ui.transfer import import_dialog

        def busy(*_: object, **__: object) -> None:
            raise RecordTrouble(Trouble.BUSY, home.records.path)

        dialog = open_file(HEADER + "Maria Ruiz,2026-11-15,missed,,,,,,,\n")
        with monkeypatch.context() as patched:
            patched.setattr(import_dialog, "bring_in", busy)
            dialog.add_all.click()
            qtbot.waitUntil(lambda: "in use by another program" in dialog.message.text())
        with qtbot.waitSignal(dialog.brought_in):
            dialog.add_all.click()


class TestMedTimer:
    def test_the_person_says_which_medicine_it_is_and_sees_what_comes_in(
        self, qtbot: QtBot, home: Home, open_file: Open
    ) -> None:
        dialog = open_file(TABLE)
        assert dialog.add_all.isHidden()
        assert dialog.medicines is not None
        assert (dialog.medicines.choice, dialog.people) == (None, None)
        assert "3 reminders; goes by a name of anakinra" in words_in(dialog)
        take(dialog.medicines.tile("Folic acid"))
        qtbot.waitUntil(lambda: dialog.add_all.text() == "Add 1 record")
        take(dialog.medicines.tile("Kineret"))
        qtbot.waitUntil(lambda: dialog.add_all.text() == "Add 2 records")
        words = words_in(dialog)
        assert "1 reminder without a dose stays out: the file does not say why there was none." in words
        assert problems(dialog) == []

    def test_and_whose_it_is_where_there_are_several(self, qtbot: QtBot, home: Home, open_file: Open) -> None:
        luis = add_to(home.records, name="Luis")
        dialog = open_file(backup())
        assert dialog.medicines is not None
        assert dialog.people is not None
        take(dialog.medicines.tile("Kineret"))
        assert dialog.add_all.isHidden()
        take(dialog.people.tile("Luis"))
        qtbot.waitUntil(lambda: dialog.add_all.isVisible())
        assert "1 injection given and 1 skipped" in words_in(dialog)
        with qtbot.waitSignal(dialog.brought_in):
            dialog.add_all.click()
        with home.records.read() as record:
            assert len(record.doses(luis.id)) == 2

    def test_a_file_without_events_offers_nothing(self, open_file: Open) -> None:
        dialog = open_file(json.dumps({"version": 5, "list": []}))
        assert dialog.message.text() == "There is no dose in this file that can be brought in."
        assert dialog.add_all.isHidden()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_legible_with_the_largest_text_in_spanish(
    speak: Callable[[str], None], home: Home, tmp_path: Path, show: Show, qtbot: QtBot, theme: str
) -> None:
    speak("es")
    look().choose_text_scale(2.0)
    file = tmp_path / "table.csv"
    file.write_text(HEADER + "Maria Ruiz,2026-11-23,missed,,,,,,,\nMaria Ruiz,2026-11-15,missed,,,,,,,\n", "utf-8")
    page = SettingsPage(home.household, AppSettings(tmp_path))
    look().choose_text_scale(2.0)
    show(page, 1024, 700)
    assert problems(page.transfer) == []
    page.transfer._ask_open = lambda _host: str(file)
    page.transfer.bring.click()
    (dialog,) = page.window().findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.add_all.isVisible())
    assert dialog.add_all.text() == "Añadir 1 registro"
    assert problems(dialog) == []


def test_a_dose_by_hand_and_the_same_from_a_file_are_one(home: Home, open_file: Open) -> None:
    log_dose(home.records, home.person, GivenDose(at(TODAY - timedelta(days=9), time(20)), note="=1"), home.clock())
    dialog = open_file(
        HEADER + "Maria Ruiz,2026-11-15,taken,2026-11-15T20:00:00+01:00,Europe/Madrid,100,,Maria Ruiz,,'=1\n"
    )
    assert dialog.message.text() == "There is nothing new in this file."
