"""The calendar page: days as buttons, the open day, and everything that is written from here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import Place, Standing
from anakinra_desktop.services.correct_record import correct_dose, void_dose
from anakinra_desktop.services.skip_days import hold_days
from anakinra_desktop.ui.calendar.history_view import HistoryView
from anakinra_desktop.ui.calendar.view import CalendarPage
from anakinra_desktop.ui.recording.correct_page import CorrectPage
from anakinra_desktop.ui.recording.end_pause_dialog import EndPauseDialog
from anakinra_desktop.ui.recording.log_page import LogDosePage
from anakinra_desktop.ui.recording.skip_dialog import SkipDialog, WhyNot
from anakinra_desktop.ui.recording.void_dialog import VoidDialog
from anakinra_desktop.ui.shared.parts import Button, Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home, new_maria
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path, recorded_days=9)


def calendar(home: Home, show: Show, width: int = 1048, height: int = 724) -> CalendarPage:
    page = CalendarPage(home.household)
    show(page, width, height)
    return page


def words(page: QWidget, name: str) -> str:
    found = page.findChild(Text, name)
    assert found is not None, name
    return found.text()


def press(page: QWidget, name: str) -> None:
    settle()
    found = [each for each in page.findChildren(Button, name) if each.isVisible()]
    assert len(found) == 1, name
    found[0].click()


def focused_day(page: CalendarPage) -> date:
    focused = page.focusWidget()
    assert focused is not None
    return date.fromisoformat(focused.objectName().removeprefix("day_"))


def test_today_is_open_at_first(show: Show, home: Home) -> None:
    page = calendar(home, show)
    assert words(page, "heading") == "November 2026"
    assert words(page, "day_heading") == "Tuesday, 24 November"


def test_a_pause_ends_from_its_day_and_says_who_asked_for_it(show: Show, home: Home) -> None:
    hold_days(
        home.records,
        home.person,
        YESTERDAY,
        None,
        "infection",
        home.clock(),
        by_prescriber=True,
        said_by="Dr Ahmed",
    )
    page = calendar(home, show)
    assert "infection. Dr Ahmed said so" in " ".join(each.text() for each in page.panel.findChildren(Text))
    press(page, "end_pause")
    dialog = page.findChild(EndPauseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.said.editor, "Dr Ahmed: go on")
    with_signal: list[str] = []
    page.told.connect(lambda words, _undo: with_signal.append(words))
    dialog.save.click()
    assert with_signal == ["Saved: injections go on from 24 November."]
    with home.records.read() as record:
        standing = [hold for hold in record.holds(home.person.id) if hold.standing is Standing.VALID]
    assert [(hold.first, hold.last) for hold in standing] == [(YESTERDAY, YESTERDAY)]


def test_each_day_is_a_button_with_a_name_of_its_own(show: Show, home: Home) -> None:
    page = calendar(home, show)
    day = page.grid.button(YESTERDAY)
    accessible = QAccessible.queryAccessibleInterface(day)
    assert accessible.role() == QAccessible.Role.Button
    assert accessible.text(QAccessible.Text.Name) == "Monday, 23 November, done at 20:06, on time"


def test_the_arrow_keys_go_from_day_to_day_and_over_the_end_of_the_month(qtbot: QtBot, show: Show, home: Home) -> None:
    page = calendar(home, show)
    page.grid.focus_day(TODAY)
    for key, day in (
        (Qt.Key.Key_Left, date(2026, 11, 23)),
        (Qt.Key.Key_Up, date(2026, 11, 16)),
        (Qt.Key.Key_Right, date(2026, 11, 17)),
        (Qt.Key.Key_Down, date(2026, 11, 24)),
        (Qt.Key.Key_Down, date(2026, 12, 1)),
        (Qt.Key.Key_Up, date(2026, 11, 24)),
        (Qt.Key.Key_PageUp, date(2026, 10, 1)),
    ):
        QTest.keyClick(page.focusWidget(), key)
        assert focused_day(page) == day
    assert words(page, "heading") == "October 2026"


def test_only_one_day_is_in_the_tab_order(show: Show, home: Home) -> None:
    page = calendar(home, show)
    days = [page.grid.button(date(2026, 11, number)) for number in range(1, 31)]
    assert [day.day for day in days if day.focusPolicy() & Qt.FocusPolicy.TabFocus] == [TODAY]


def test_space_opens_a_day(qtbot: QtBot, show: Show, home: Home) -> None:
    page = calendar(home, show)
    page.grid.focus_day(YESTERDAY)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert words(page, "day_heading") == "Monday, 23 November"


def test_the_months_are_turned_and_today_comes_back(show: Show, home: Home) -> None:
    page = calendar(home, show)
    press(page, "month_before")
    assert words(page, "heading") == "October 2026"
    press(page, "month_after")
    press(page, "month_after")
    assert words(page, "heading") == "December 2026"
    press(page, "go_today")
    assert words(page, "heading") == "November 2026"
    assert words(page, "day_heading") == "Tuesday, 24 November"


def test_a_dose_given_elsewhere_lands_on_its_day_and_can_be_undone(qtbot: QtBot, show: Show, home: Home) -> None:
    page = calendar(home, show)
    page.open_day(TODAY - timedelta(days=12))
    press(page, "it_was_given")
    form = page.findChild(LogDosePage)
    assert form is not None
    form.fields.clock.set_value(time(21, 15))
    form.fields.giver.set_value("Night nurse")
    form.fields.place.set_value(Place("right_arm"))
    form.fields._change()
    with qtbot.waitSignal(page.told) as told:
        form.save.click()
    assert told.args is not None
    assert page.grid.button(date(2026, 11, 12)).accessibleName() == "Thursday, 12 November, done at 21:15, on time"
    told.args[1]()
    assert page.grid.button(date(2026, 11, 12)).accessibleName() == "Thursday, 12 November, no record"
    assert "Taken back: it did not happen" in history(page)


def history(page: CalendarPage) -> list[str]:
    settle()
    view = next(each for each in page.panel.findChildren(HistoryView) if each.isVisible())
    return [label.text() for label in view.findChildren(Text)]


def test_a_correction_from_here_stands_in_the_history(qtbot: QtBot, show: Show, home: Home) -> None:
    page = calendar(home, show)
    page.open_day(YESTERDAY)
    press(page, "correct_this_record")
    form = page.findChild(CorrectPage)
    assert form is not None
    form.fields.clock.set_value(time(21, 0))
    with qtbot.waitSignal(page.told):
        form.save.click()
    assert history(page)[:3] == ["Time corrected to 21:00", "Maria Ruiz, 24 Nov, 19:48", "was: 20:06"]


def test_what_was_taken_back_stays_to_be_seen(show: Show, home: Home) -> None:
    page = calendar(home, show)
    page.open_day(YESTERDAY)
    press(page, "it_did_not_happen")
    dialog = page.window().findChild(VoidDialog)
    assert dialog is not None
    dialog.reason.line.setText("wrong person")
    dialog.reason.changed.emit()
    dialog.confirm.click()
    shown = history(page)
    assert shown[0] == "Taken back: it did not happen"
    assert shown[1] == "Maria Ruiz, 24 Nov, 19:48. “wrong person”"
    assert shown[2] == "was: 20:06, not known"
    assert home.doses(YESTERDAY)[0].standing is Standing.VOID
    assert page.panel.findChild(Button, "it_was_given") is not None


def test_a_day_to_come_can_be_skipped(show: Show, home: Home) -> None:
    page = calendar(home, show)
    tomorrow = TODAY + timedelta(days=1)
    page.open_day(tomorrow)
    press(page, "no_injection")
    dialog = page.window().findChild(SkipDialog)
    assert dialog is not None
    dialog.choose(WhyNot.SKIPPED)
    dialog.reason.line.setText("operation")
    dialog.reason.changed.emit()
    dialog.save.click()
    assert page.grid.button(tomorrow).accessibleName() == "Wednesday, 25 November, skipped"


def test_many_changes_are_all_kept_in_the_history(show: Show, home: Home) -> None:
    from dataclasses import replace

    (dose,) = home.doses(YESTERDAY)
    for number in range(12):
        dose = correct_dose(
            home.records, home.person, replace(dose, lot=f"K{number}"), f"try {number}", home.clock(), "Luis"
        )
    void_dose(home.records, dose.id, "all wrong", home.clock(), "Luis")
    page = calendar(home, show)
    page.open_day(YESTERDAY)
    titles = [words for words in history(page) if words.startswith(("Lot", "Recorded", "Taken"))]
    assert len(titles) == 14
    assert titles[0].startswith("Taken back")
    assert titles[-1] == "Recorded"


def test_a_narrow_page_shows_the_day_or_the_month(show: Show, home: Home) -> None:
    page = calendar(home, show, 760, 624)
    assert page.grid.isVisible()
    assert not page.panel.isVisible()
    page.grid.button(YESTERDAY).click()
    assert page.panel.isVisible()
    assert not page.grid.isVisible()
    press(page, "close_day")
    assert page.grid.isVisible()
    assert not page.panel.isVisible()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1048, 724, 1.0), (792, 624, 1.0), (1024, 588, 2.0)])
def test_nothing_is_cut_in_any_size_or_language(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    home: Home,
    width: int,
    height: int,
    scale: float,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    page = calendar(home, show, width, height)
    for day in (YESTERDAY, TODAY, TODAY - timedelta(days=12)):
        page.open_day(day)
        assert problems(page) == []
    page._close_day()
    assert problems(page) == []


# ---------------------------------------------------------------------------------------------- several doses a day


@pytest.fixture
def twice(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    """Maria with 100 mg at 08:00 and at 20:00, at 20:01."""
    speak("en")
    home = Home(tmp_path / "twice", new_maria(times=(time(8), time(20))), recorded_days=0)
    home.clock.set(TODAY, time(20, 1))
    return home


def test_each_dose_of_a_day_has_its_own_buttons_that_say_which_dose_they_are_for(show: Show, twice: Home) -> None:
    page = calendar(twice, show)
    settle()
    names = ["it_was_given_0", "no_injection_0", "it_was_given_1", "no_injection_1"]
    buttons = [page.panel.findChild(Button, name) for name in names]
    assert [button.accessibleName() for button in buttons if button is not None] == [
        "It was given… 08:00 dose",
        "No injection… 08:00 dose",
        "It was given… 20:00 dose",
        "No injection… 20:00 dose",
    ]
    assert len({(button.height(), button.width()) for button in buttons if button is not None}) == 1
    shown = [text.text() for text in page.panel.findChildren(Text)]
    assert shown.count("08:00 dose") == shown.count("20:00 dose") == 1
    assert problems(page) == []
    press(page, "it_was_given_0")
    form = page.findChild(LogDosePage)
    assert form is not None
    form.fields.clock.set_value(time(19, 30))
    form.fields._change()
    form._preview()
    assert words(form, "verdict").startswith("Counts for the 08:00 dose of Tuesday, 24 November.")


def test_the_cell_of_a_day_shows_and_says_what_became_of_each_dose(show: Show, twice: Home) -> None:
    twice.give(TODAY, time(8, 10), slot=0)
    page = calendar(twice, show)
    cell = page.grid.button(TODAY)._cell
    assert cell.marks == (DayState.DONE, DayState.PENDING)
    assert cell.words == "Tuesday, 24 November, today, 08:00 dose: done at 08:10, on time, 20:00 dose: not yet"
    assert page.grid.button(TODAY + timedelta(days=1))._cell.marks == ()
