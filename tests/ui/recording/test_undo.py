"""From every place that writes something down, Undo takes it back, and the history keeps all of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.dose import Dose, Standing
from anakinra_desktop.services.log_dose import GivenDose, log_after_all
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.ui.calendar.history_view import HistoryView
from anakinra_desktop.ui.calendar.view import CalendarPage
from anakinra_desktop.ui.recording.correct_page import CorrectPage
from anakinra_desktop.ui.recording.note_dialog import NoteDialog
from anakinra_desktop.ui.recording.skip_dialog import SkipDialog, WhyNot
from anakinra_desktop.ui.recording.undo import undo_entry
from anakinra_desktop.ui.recording.void_dialog import VoidDialog, VoidHoldDialog
from anakinra_desktop.ui.shared.parts import Button, Text
from anakinra_desktop.ui.today.view import TodayPage
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import settle

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path)


@pytest.fixture
def page(home: Home, show: Show) -> CalendarPage:
    made = CalendarPage(home.household)
    show(made, 1048, 724)
    made.open_day(YESTERDAY)
    return made


def press(page: QWidget, name: str) -> None:
    settle()
    (found,) = [each for each in page.findChildren(Button, name) if each.isVisible()]
    found.click()


def valid(home: Home) -> Dose:
    (row,) = [dose for dose in home.doses(YESTERDAY) if dose.standing is Standing.VALID]
    return row


def undo_after(qtbot: QtBot, page: CalendarPage | TodayPage, act: Callable[[], object]) -> Callable[[], None]:
    with qtbot.waitSignal(page.told) as told:
        act()
    assert told.args is not None
    words, undo = told.args
    assert words
    assert undo is not None, "what was written down can be undone"
    return undo  # type: ignore[no-any-return]


def titles(page: CalendarPage) -> list[str]:
    settle()
    view = next(each for each in page.panel.findChildren(HistoryView) if each.isVisible())
    return [label.text() for label in view.findChildren(Text)]


def correct(page: CalendarPage | TodayPage) -> None:
    form = page.findChild(CorrectPage)
    assert form is not None
    form.fields.clock.set_value(time(21, 0))
    form.save.click()


def test_a_correction(qtbot: QtBot, page: CalendarPage, home: Home) -> None:
    press(page, "correct_this_record")
    undo = undo_after(qtbot, page, lambda: correct(page))
    assert valid(home).wall_time.endswith("21:00")
    undo()
    assert valid(home).wall_time.endswith("20:06")
    assert len(home.doses(YESTERDAY)) == 3
    shown = titles(page)
    assert shown[0] == "Undone: it is as it was before"
    assert "Time corrected to 21:00" in shown
    assert shown[-2] == "Recorded"


def test_a_correction_on_the_first_page(qtbot: QtBot, show: Show, home: Home) -> None:
    home.give(TODAY, time(19, 40))
    today = TodayPage(home.household)
    show(today, 1048, 724)
    today.board.correct.click()
    undo = undo_after(qtbot, today, lambda: correct_to_half_past_seven(today))
    assert [dose.standing for dose in home.doses(TODAY)] == [Standing.CORRECTED, Standing.VALID]
    undo()
    assert home.doses(TODAY)[-1].wall_time.endswith("19:40")


def correct_to_half_past_seven(page: TodayPage) -> None:
    form = page.findChild(CorrectPage)
    assert form is not None
    form.fields.clock.set_value(time(19, 30))
    form.save.click()


def test_a_note(qtbot: QtBot, page: CalendarPage, home: Home) -> None:
    press(page, "add_a_note")
    dialog = page.window().findChild(NoteDialog)
    assert dialog is not None
    editor = dialog.note.editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("it stung")
    undo = undo_after(qtbot, page, dialog.save.click)
    assert valid(home).note == "it stung"
    undo()
    assert valid(home).note == ""


def test_taking_back(qtbot: QtBot, page: CalendarPage, home: Home) -> None:
    before = valid(home)
    press(page, "it_did_not_happen")
    dialog = page.window().findChild(VoidDialog)
    assert dialog is not None
    dialog.reason.line.setText("a slip")
    dialog.reason.changed.emit()
    undo = undo_after(qtbot, page, dialog.confirm.click)
    assert home.doses(YESTERDAY)[0].standing is Standing.VOID
    undo()
    assert (valid(home).taken_at, valid(home).corrects) == (before.taken_at, before.id)
    assert titles(page)[0] == "It counts again: taking it back was undone"


def test_taking_back_the_word_that_there_was_none(qtbot: QtBot, show: Show, home: Home) -> None:
    skip_days(home.records, home.person, TODAY, TODAY, "fever", home.clock())
    today = TodayPage(home.household)
    show(today, 1048, 724)
    today.board.correct.click()
    dialog = today.window().findChild(VoidDialog)
    assert dialog is not None
    dialog.reason.line.setText("a slip")
    dialog.reason.changed.emit()
    undo_after(qtbot, today, dialog.confirm.click)()
    assert [dose.standing for dose in home.doses(TODAY)] == [Standing.VOID, Standing.VALID]


def test_a_pause_and_taking_it_back(qtbot: QtBot, page: CalendarPage, home: Home) -> None:
    hold_days(home.records, home.person, TODAY, TODAY, "infection", home.clock(), by_prescriber=True)
    page.open_day(TODAY)
    press(page, "hold_wrong")
    dialog = page.window().findChild(VoidHoldDialog)
    assert dialog is not None
    dialog.reason.line.setText("another person")
    dialog.reason.changed.emit()
    undo_after(qtbot, page, dialog.confirm.click)()
    with home.records.read() as record:
        holds = record.holds(home.person.id)
    assert [each.standing for each in holds] == [Standing.VOID, Standing.VALID]


@pytest.mark.parametrize("why_not", [WhyNot.SKIPPED, WhyNot.MISSED, WhyNot.PAUSED])
def test_a_day_without(qtbot: QtBot, page: CalendarPage, home: Home, why_not: WhyNot) -> None:
    page.open_day(TODAY)
    press(page, "no_injection")
    dialog = page.window().findChild(SkipDialog)
    assert dialog is not None
    dialog.choose(why_not)
    dialog.reason.line.setText("fever")
    dialog.reason.changed.emit()
    undo_after(qtbot, page, dialog.save.click)()
    assert [dose.standing for dose in home.doses(TODAY)] == ([] if why_not is WhyNot.PAUSED else [Standing.VOID])
    with home.records.read() as record:
        assert [each.standing for each in record.holds(home.person.id)] == (
            [Standing.VOID] if why_not is WhyNot.PAUSED else []
        )


def test_a_dose_after_all_gives_way_to_what_was_said_before(home: Home) -> None:
    skip_days(home.records, home.person, TODAY, TODAY, "fever", home.clock())
    home.clock.set(TODAY, time(20, 30))
    logged = log_after_all(home.records, home.person, GivenDose(home.clock()), home.doses(TODAY)[0], home.clock())
    undo_entry(home.household, logged)()
    assert [dose.standing for dose in home.doses(TODAY)] == [
        Standing.CORRECTED,
        Standing.CORRECTED,
        Standing.VALID,
    ]
    assert home.doses(TODAY)[-1].reason == "fever"
