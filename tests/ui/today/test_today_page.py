"""The first page live: what is pressed is done, or announced."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.dose import DoseStatus, Place, Standing
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.services.keep_supplies import Where
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.ui.recording.log_page import LogDosePage
from anakinra_desktop.ui.recording.missed_page import MissedPage
from anakinra_desktop.ui.recording.skip_dialog import SkipDialog, WhyNot
from anakinra_desktop.ui.shared.parts import Button, PageScroll, Text
from anakinra_desktop.ui.shared.theme import Look
from anakinra_desktop.ui.supplies.carton_page import CartonPage
from anakinra_desktop.ui.today.view import TodayPage
from tests.ui.a_household import TODAY, Home, new_maria
from tests.ui.conftest import Show
from tests.ui.legibility import problems

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def english(speak: Callable[[str], None]) -> None:
    speak("en")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def button(page: QWidget, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None, name
    return found


def words(page: QWidget, name: str) -> str:
    found = page.findChild(Text, name)
    assert found is not None, name
    return found.text()


def test_the_primary_button_starts_the_injection_from_the_keyboard(qtbot: QtBot, show: Show, home: Home) -> None:
    page = TodayPage(home.household)
    show(page, 1048, 724)
    start = button(page, "start_injection")
    assert start.isDefault()
    start.setFocus()
    with qtbot.waitSignal(page.start_wanted) as wanted:
        QTest.keyClick(start, Qt.Key.Key_Space)
    assert wanted.args == [None]


def test_the_minutes_pass_without_a_press(show: Show, home: Home) -> None:
    page = TodayPage(home.household)
    show(page, 1048, 724)
    assert words(page, "hero_lead") == "in 12 minutes"
    home.clock.set(TODAY, time(19, 49))
    page._next_minute()
    assert words(page, "hero_lead") == "in 11 minutes"


def test_the_focus_stays_where_it_is_when_a_minute_passes(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=2)
    page = TodayPage(home.household)
    show(page, 1048, 724)
    asks = button(page, "attention_no_record")
    asks.setFocus()
    home.clock.set(TODAY, time(19, 49))
    page._next_minute()
    assert asks.hasFocus()


def test_a_change_elsewhere_is_shown_at_once(show: Show, home: Home) -> None:
    page = TodayPage(home.household)
    show(page, 1048, 724)
    home.clock.set(TODAY, time(20, 10))
    home.give(TODAY, time(20, 6))
    home.household.tell_changed()
    assert words(page, "hero_title") == "Done at 20:06"
    assert not button(page, "start_injection").isVisible()


def test_i_already_had_it_counts_for_the_dose_nearest_to_its_time(show: Show, tmp_path: Path) -> None:
    home = Home(tmp_path / "twice", new_maria(times=(time(8), time(20))), recorded_days=0)
    home.clock.set(TODAY, time(20, 1))
    page = TodayPage(home.household)
    show(page, 1048, 724)
    button(page, "already_had_it").click()
    form = page.findChild(LogDosePage)
    assert form is not None
    next(each for each in form.findChildren(Button) if each.text() == "Just now, 20:01").click()
    form._preview()
    assert words(form, "verdict").startswith("Counts for the 20:00 dose of Tuesday, 24 November.")


def test_i_already_had_it_ends_as_done_and_can_be_undone(qtbot: QtBot, show: Show, home: Home) -> None:
    home.clock.set(TODAY, time(20, 10))
    page = TodayPage(home.household)
    show(page, 1048, 724)
    button(page, "already_had_it").click()
    form = page.findChild(LogDosePage)
    assert form is not None
    form.fields.clock.set_value(time(20, 6))
    form.fields.giver.people.choose("Maria Ruiz")
    form.fields.place.set_value(Place("left_thigh"))
    form.fields._change()
    with qtbot.waitSignal(page.told) as told:
        button(form, "save").click()
    assert told.args is not None
    assert told.args[0] == "Saved: 20:06, Left thigh."
    assert words(page, "hero_title") == "Done at 20:06"
    told.args[1]()
    assert words(page, "hero_title") == "Due at 20:00"
    (row,) = home.doses(TODAY)
    assert (row.standing, row.ended_because) == (Standing.VOID, "undone at once")


def test_not_today_is_kept_with_its_reason(qtbot: QtBot, show: Show, home: Home) -> None:
    page = TodayPage(home.household)
    show(page, 1048, 724)
    button(page, "not_today").click()
    dialog = page.findChild(SkipDialog) or page.window().findChild(SkipDialog)
    assert dialog is not None
    assert dialog.why_not.choice is None
    assert dialog.save.why_not
    dialog.choose(WhyNot.SKIPPED)
    assert dialog.save.why_not
    dialog.reason.line.setText("fever")
    dialog.reason.changed.emit()
    with qtbot.waitSignal(page.told) as told:
        dialog.save.click()
    assert words(page, "hero_title") == "Skipped today"
    assert told.args is not None
    told.args[1]()
    assert words(page, "hero_title") == "Due at 20:00"


def test_yesterday_without_a_record_can_be_said(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(starts_on=TODAY - timedelta(days=1)), recorded_days=0)
    page = TodayPage(home.household)
    show(page, 1048, 724)
    button(page, "attention_no_record").click()
    missed = page.findChild(MissedPage)
    assert missed is not None
    with qtbot.waitSignal(page.start_wanted) as wanted:
        QTest.keyClick(missed, Qt.Key.Key_2)
    assert wanted.args is not None
    assert wanted.args[0].schedule_date == TODAY - timedelta(days=1)


def test_several_open_days_lead_to_the_calendar(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=2)
    page = TodayPage(home.household)
    show(page, 1048, 724)
    with qtbot.waitSignal(page.calendar_wanted) as wanted:
        button(page, "attention_no_record").click()
    assert wanted.args == [TODAY - timedelta(days=3)]


def test_a_carton_is_added_from_the_page(show: Show, home: Home) -> None:
    page = TodayPage(home.household)
    show(page, 1048, 724)
    assert words(page, "syringes_left") == "No carton yet"
    button(page, "add_carton").click()
    form = page.findChild(CartonPage)
    assert form is not None
    form.form.lot.set_text("K8213")
    form.form.expires.set_text("08/2027")
    form.form.where.tile(Where.REFRIGERATOR).click()
    form.save.click()
    assert words(page, "syringes_left") == "7 syringes left"
    with home.records.read() as record:
        (carton,) = record.cartons(home.person.id)
    assert (carton.lot, carton.expires_on, carton.syringes) == ("K8213", date(2027, 8, 31), 7)


def test_a_skipped_day_is_corrected_by_taking_it_back(show: Show, home: Home) -> None:
    from anakinra_desktop.services.skip_days import skip_days
    from anakinra_desktop.ui.recording.void_dialog import VoidDialog

    skip_days(home.records, home.person, TODAY, TODAY, "fever", home.clock(), status=DoseStatus.SKIPPED)
    page = TodayPage(home.household)
    show(page, 1048, 724)
    button(page, "correct_this_record").click()
    dialog = page.window().findChild(VoidDialog)
    assert dialog is not None
    assert dialog.findChild(Button, "correct_instead") is None
    dialog.reason.line.setText("wrong day")
    dialog.reason.changed.emit()
    dialog.confirm.click()
    assert words(page, "hero_title") == "Due at 20:00"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1048, 724, 1.0), (792, 624, 1.0), (1024, 588, 2.0)])
@pytest.mark.parametrize("state", ["due", "done", "late"])
def test_nothing_is_cut_in_any_size_or_language(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    tmp_path: Path,
    state: str,
    width: int,
    height: int,
    scale: float,
    language: str,
) -> None:
    speak(language)
    home = Home(tmp_path, recorded_days=5)
    home.plan_places()
    if state == "done":
        home.clock.set(TODAY, time(20, 21))
        home.give(TODAY, time(20, 6), place=Place("abdomen", "L21", 8.0, -3.0))
    elif state == "late":
        home.clock.set(TODAY + timedelta(days=1), time(1, 15))
    usual_look.choose_text_scale(scale)
    page = TodayPage(home.household)
    show(page, width, height)
    assert problems(page) == []


def test_the_next_place_follows_once_the_page_was_painted(qtbot: QtBot, show: Show, home: Home) -> None:
    home.plan_places()
    seen = look_at_today(home.records, home.clock())
    page = TodayPage(home.household, seen)
    assert words(page, "suggested_place") == ""
    assert page.board.hero.start.isEnabled()
    show(page, 1048, 724)
    qtbot.waitUntil(lambda: "spot" in words(page, "suggested_place"))
    assert page.board.place.choose.text() == "Choose another"
    assert page.board.place.choose.isVisible()


def test_back_on_the_page_it_begins_at_its_top(show: Show, home: Home) -> None:
    page = TodayPage(home.household)
    show(page, 800, 420)
    bar = page.findChildren(PageScroll)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    page.hide()
    page.show()
    assert bar.value() == 0


def test_what_can_follow_the_first_picture_is_there_once_the_page_stands(qtbot: QtBot, show: Show, home: Home) -> None:
    reaction = Reaction((ReactionSign.REDNESS,), Severity.MILD, Place("abdomen"))
    add_entry(home.records, home.person.id, TODAY - timedelta(days=2), reaction, home.clock(), "Maria")
    page = TodayPage(home.household, look_at_today(home.records, home.clock()))
    assert page.findChild(Button, "attention_skin") is None
    assert page.health_count == 0
    show(page, 1048, 724)
    qtbot.waitUntil(lambda: page.findChild(Button, "attention_skin") is not None)
