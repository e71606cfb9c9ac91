"""What the first page says of clocks: set back, of another place, or moved so that two doses lie oddly apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.dose import DoseStatus
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.prescription import ClockFollows
from anakinra_desktop.services.add_person import change_prescription, prescriptions_of
from anakinra_desktop.services.keep_supplies import add_carton
from anakinra_desktop.services.look_at_injection import look_at_injection
from anakinra_desktop.services.look_at_today import TodayStanding, look_at_today
from anakinra_desktop.ui.calendar.view import CalendarPage
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Button
from anakinra_desktop.ui.shared.theme import Look
from anakinra_desktop.ui.today.attention import Attention, AttentionKind
from anakinra_desktop.ui.today.clock_dialog import ClockDialog
from anakinra_desktop.ui.today.hero import hero_of
from anakinra_desktop.ui.today.screen import today_screen
from anakinra_desktop.ui.today.view import TodayPage
from tests.ui.a_household import TODAY, ZONE, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems

TOKYO = "Asia/Tokyo"
YESTERDAY = TODAY - timedelta(days=1)
BACK = (timedelta(hours=1), timedelta(days=1), timedelta(days=3650), timedelta(days=365 * 56 + 343))


@pytest.fixture(autouse=True)
def english(speak: Callable[[str], None]) -> None:
    speak("en")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def clock_rows(home: Home, here: str = "") -> dict[AttentionKind, Attention]:
    look = look_at_today(home.records, home.clock(), home.person.id, here=here)
    assert look is not None
    kinds = (AttentionKind.CLOCK, AttentionKind.ODD_GAP, AttentionKind.ELSEWHERE)
    return {row.kind: row for row in today_screen(look).attention if row.kind in kinds}


def let_it_travel(home: Home) -> None:
    """Maria's time goes along from today on."""
    (at_home,) = prescriptions_of(home.records, home.person)
    change_prescription(home.records, replace(at_home, starts_on=TODAY, clock=ClockFollows.TRAVELLER), home.clock())


class TestAClockThatWasSetBack:
    def test_is_said_with_both_times(self, home: Home) -> None:
        assert clock_rows(home) == {}
        home.clock.moment -= timedelta(days=1)
        row = clock_rows(home)[AttentionKind.CLOCK]
        assert row.urgent
        assert row.title == "Is this computer’s clock right?"
        assert row.line == (
            "It shows 23 November 2026, 19:48. The record has an entry from 24 November 2026, 19:48."
            " Check the date and the time before you go on."
        )

    def test_says_nothing_where_the_record_rested_for_months(self, home: Home) -> None:
        home.clock.moment += timedelta(days=61)
        assert clock_rows(home) == {}

    @pytest.mark.parametrize("back", BACK)
    def test_hides_no_row_and_records_no_dose_twice(self, home: Home, back: timedelta) -> None:
        given = home.give(TODAY, time(19, 48))
        box = add_carton(home.records, home.person, "K7741", None, 7, home.clock())
        with home.records.change() as record:
            record.add_syringe(home.person.id, box.id, home.clock())
        rows = home.doses()
        home.clock.moment -= back
        look = look_at_today(home.records, home.clock(), home.person.id)
        assert look is not None
        assert look.entry_from_later == datetime(2026, 11, 24, 18, 48, tzinfo=UTC)
        assert today_screen(look).attention[0].kind is AttentionKind.CLOCK
        assert home.doses() == rows
        if back < timedelta(hours=24):
            assert (look.standing, look.dose) == (TodayStanding.DONE, given)
        if look.prescription is not None:
            seen = look_at_injection(home.records, home.person, Giver(GivenBy.SELF, "Maria Ruiz"), home.clock())
            assert seen.context.recorded is not None, "the gate still finds what is recorded"

    @pytest.mark.parametrize("back", BACK)
    def test_leaves_every_page_in_working_order(self, show: Show, home: Home, back: timedelta) -> None:
        home.give(TODAY, time(19, 48))
        home.clock.moment -= back
        page = TodayPage(home.household)
        show(page, 1048, 724)
        assert problems(page) == []
        calendar = CalendarPage(home.household)
        show(calendar, 1048, 724)
        calendar.open_day(TODAY)
        words = " ".join(entry.by_whom for entry in calendar.panel._shown.history) if calendar.panel._shown else ""
        assert "24 Nov, 19:48" in words, "a day that has not come yet still shows what is recorded on it"


class TestAJourney:
    def test_leaves_a_time_of_one_place_and_shows_both_clocks(self, home: Home) -> None:
        row = clock_rows(home, TOKYO)[AttentionKind.ELSEWHERE]
        assert row.title == "This computer shows the time of Tokyo"
        assert row.line == ("The dose keeps the time of Madrid. Due at 20:00 there, which is 04:00 here.")
        assert (row.button, row.urgent) == ("", False)
        assert AttentionKind.ODD_GAP not in clock_rows(home, TOKYO)

    def test_on_the_same_clock_is_not_mentioned(self, home: Home) -> None:
        assert clock_rows(home, "Europe/Paris") == {}
        assert clock_rows(home, ZONE) == {}

    def test_says_how_far_apart_two_doses_would_be_and_no_time_of_its_own(self, home: Home) -> None:
        let_it_travel(home)
        home.give(TODAY, time(19, 48))
        home.clock.moment += timedelta(hours=10)
        row = clock_rows(home, TOKYO)[AttentionKind.ODD_GAP]
        assert row.urgent
        assert row.title == "With the time of Tokyo, two doses would be 16 h 12 min apart"
        assert row.line == (
            "The last one was at 03:48. The next is due at 20:00. Both in the time of Tokyo."
            " Ask the prescriber how to move the time."
        )

    def test_takes_the_time_along_only_when_it_is_said_and_can_be_undone(
        self, qtbot: QtBot, show: Show, home: Home
    ) -> None:
        let_it_travel(home)
        household = Household(home.records, home.clock, here=lambda: TOKYO)
        household.set_person(home.person)
        page = TodayPage(household)
        show(page, 1048, 900)
        before = prescriptions_of(home.records, home.person)
        press(page, "attention_elsewhere")
        dialog = page.window().findChild(ClockDialog)
        assert dialog is not None
        assert problems(dialog) == []
        assert dialog.cancel_button.text() == "Keep the time of Madrid"
        dialog.cancel()
        assert prescriptions_of(home.records, home.person) == before
        press(page, "attention_elsewhere")
        dialog = page.window().findChildren(ClockDialog)[-1]
        with qtbot.waitSignal(page.told) as told:
            QTest.keyClick(dialog.move_button, Qt.Key.Key_Space)
        words, undo = told.args
        assert words == "From 25 November on, it goes by the time of Tokyo."
        assert household.person is not None
        assert household.person.home_zone == TOKYO
        assert page.look is not None
        assert page.look.elsewhere is not None
        assert not page.look.elsewhere.goes_along, "it is not asked a second time"
        undo()
        assert household.person.home_zone == ZONE
        assert prescriptions_of(home.records, home.person)[-1].zone == ZONE

    def test_can_be_read_with_large_text(self, show: Show, home: Home, usual_look: Look) -> None:
        let_it_travel(home)
        home.give(TODAY, time(19, 48))
        usual_look.choose_text_scale(2.0)
        household = Household(home.records, home.clock, here=lambda: "America/Argentina/Buenos_Aires")
        household.set_person(home.person)
        page = TodayPage(household)
        show(page, 1048, 724)
        assert problems(page) == []


class TestAChangedTime:
    def test_is_warned_of_before_the_dose_it_follows_and_not_after(self, home: Home) -> None:
        (evening,) = prescriptions_of(home.records, home.person)
        tomorrow = TODAY + timedelta(days=1)
        change_prescription(home.records, replace(evening, starts_on=tomorrow, times=(time(8),)), home.clock())
        row = clock_rows(home)[AttentionKind.ODD_GAP]
        assert row.title == "Two doses would be 12 hours apart"
        assert row.line == ("One is due at 20:00, the next at 08:00 tomorrow. Ask the prescriber how to move the time.")
        home.give(TODAY, time(20, 0))
        assert "The last one was at 20:00." in clock_rows(home)[AttentionKind.ODD_GAP].line
        home.clock.set(tomorrow, time(8, 30))
        home.give(tomorrow, time(8, 30))
        assert clock_rows(home) == {}

    def test_that_keeps_its_distance_is_not_mentioned(self, home: Home) -> None:
        (evening,) = prescriptions_of(home.records, home.person)
        change_prescription(
            home.records, replace(evening, starts_on=TODAY + timedelta(days=1), times=(time(22),)), home.clock()
        )
        assert clock_rows(home) == {}
        assert all(dose.status is DoseStatus.TAKEN for dose in home.doses())


def press(page: TodayPage, name: str) -> None:
    found = page.findChild(Button, name)
    assert found is not None, name
    QTest.keyClick(found, Qt.Key.Key_Space)


@pytest.mark.parametrize(("here", "is_said"), [(TOKYO, True), ("Europe/Paris", False), ("", False)])
def test_the_large_card_says_whose_times_it_shows_where_this_computer_shows_others(
    home: Home, here: str, is_said: bool
) -> None:
    look = look_at_today(home.records, home.clock(), home.person.id, here=here)
    assert look is not None
    assert hero_of(look).eyebrow.endswith("· time of Madrid") is is_said
