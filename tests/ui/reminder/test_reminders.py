"""The reminder on the screen and in the tray: it names nothing unasked, records nothing, and goes when answered."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.reminders import Reminder, Sign
from anakinra_desktop.services.add_person import add_person
from anakinra_desktop.services.give_injection import open_session
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.services.look_at_today import TodayStanding
from anakinra_desktop.services.protect_record import encrypt_record
from anakinra_desktop.services.run_injection import begin_injection
from anakinra_desktop.storage import keys
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.injection.view import InjectionPage
from anakinra_desktop.ui.reminder.reminders import Reminders
from anakinra_desktop.ui.reminder.tray import Tray, has_tray
from anakinra_desktop.ui.reminder.tray_picture import tray_pixmap
from anakinra_desktop.ui.reminder.watch import LOOKS_EVERY, ReminderWatch
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.theme import Look
from anakinra_desktop.ui.today.view import TodayPage
from tests.ui.a_household import TODAY, Home, new_maria
from tests.ui.conftest import Show
from tests.ui.legibility import problems

MESSAGE = tuple[str, str]
WORDS = "seven green herons at dusk"


class FakePlace(QSystemTrayIcon):
    """A tray that is always there and remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[MESSAGE] = []
        self.is_shown = False

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def showMessage(self, title: str, line: str, *_rest: object) -> None:
        self.said.append((title, line))


class Room:
    """Maria's window, its reminders and a tray."""

    def __init__(self, home: Home, settings: AppSettings, *, tray: bool) -> None:
        self.home = home
        self.settings = settings
        self.place = FakePlace()
        self.app_window = AppWindow(home.household, settings)
        self.window = self.app_window.window
        self.reminders = Reminders(
            self.app_window, home.household, settings, make_tray=lambda: Tray(self.place) if tray else None
        )

    def tick(self, clock: time) -> None:
        self.home.clock.set(TODAY, clock)
        self.reminders.watch.tick()


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    made = Home(tmp_path / "home", recorded_days=1)
    made.plan_places()
    return made


@pytest.fixture
def settings(tmp_path: Path) -> AppSettings:
    return AppSettings(tmp_path)


@pytest.fixture
def room(home: Home, settings: AppSettings, show: Show) -> Iterator[Room]:
    """At 19:48, the window open on Today, with a tray."""
    made = Room(home, settings, tray=True)
    show(made.window, 1024, 700)
    made.window.show_page("today")
    made.reminders.begin()
    yield made
    made.reminders.end()
    made.window.let_end()
    QApplication.setQuitOnLastWindowClosed(True)


# ------------------------------------------------------------------------------------------------------ the watch


def test_it_wakes_at_the_next_dose_and_says_it_once(home: Home, settings: AppSettings, qtbot: QtBot) -> None:
    watch = ReminderWatch(home.household, settings)
    watch.begin()
    assert watch.next == home.clock() + timedelta(minutes=12)
    assert watch._timer.interval() == LOOKS_EVERY / timedelta(milliseconds=1)
    home.clock.set(TODAY, time(20))
    with qtbot.waitSignal(watch.due, timeout=100) as said:
        watch.tick()
    assert said.args is not None
    assert [each.name for each in said.args[0]] == ["Maria Ruiz"]
    home.clock.set(TODAY, time(20, 1))
    with qtbot.assertNotEmitted(watch.due):
        watch.tick()
    assert watch.next == home.clock() + timedelta(minutes=29)
    watch.end()


def test_a_computer_that_slept_is_told_of_once_when_it_wakes(home: Home, settings: AppSettings, qtbot: QtBot) -> None:
    watch = ReminderWatch(home.household, settings)
    watch.begin()
    said: list[tuple[Reminder, ...]] = []
    watch.due.connect(said.append)
    home.clock.set(TODAY, time(22, 40))
    watch.tick()
    watch.tick()
    assert len(said) == 1
    watch.end()


def test_what_another_process_recorded_is_known_before_anything_is_said(
    home: Home, settings: AppSettings, qtbot: QtBot
) -> None:
    watch = ReminderWatch(home.household, settings)
    watch.begin()
    home.give(TODAY, time(19, 55))
    home.clock.set(TODAY, time(20))
    with qtbot.assertNotEmitted(watch.due):
        watch.tick()
    assert watch.sign is Sign.DONE
    watch.end()


def test_who_just_opened_the_window_reads_it_there(home: Home, settings: AppSettings, qtbot: QtBot) -> None:
    home.clock.set(TODAY, time(20, 10))
    watch = ReminderWatch(home.household, settings, is_seen=lambda: True)
    with qtbot.assertNotEmitted(watch.due):
        watch.begin()
    watch.end()
    again = ReminderWatch(home.household, settings)
    with qtbot.waitSignal(again.due, timeout=100):
        again.begin()
    again.end()


def test_switched_off_it_says_nothing(home: Home, settings: AppSettings, qtbot: QtBot) -> None:
    settings.reminds = False
    home.clock.set(TODAY, time(20, 10))
    watch = ReminderWatch(home.household, settings)
    with qtbot.assertNotEmitted(watch.due):
        watch.begin()
    assert watch.next is None
    watch.end()


def test_a_record_that_cannot_be_read_is_waited_for(home: Home, settings: AppSettings, tmp_path: Path) -> None:
    whole = home.records.path.read_bytes()
    home.records.path.write_bytes(b"not a record")
    watch = ReminderWatch(home.household, settings)
    watch.begin()
    assert not list(watch.days)
    home.records.path.write_bytes(whole)
    watch.tick()
    assert [day.name for day in watch.days] == ["Maria Ruiz"]
    watch.end()


# -------------------------------------------------------------------------------------------------- what is said


def test_in_front_of_the_window_it_stands_on_top_of_the_page_and_takes_no_focus(room: Room) -> None:
    before = room.window.focusWidget()
    room.tick(time(20))
    card = room.reminders.card
    assert card is not None
    assert card.isVisible()
    assert (card.words.title, card.words.line) == ("Time for your injection", "Due now, 20:00")
    assert room.window.focusWidget() is before
    assert (card.start.isVisible(), card.later.isVisible()) == (False, True)  # Today itself offers to start
    room.window.show_page("calendar")
    assert card.start.isVisible()
    assert room.place.said == []
    assert problems(card) == []


def test_to_others_it_names_nothing_unless_that_was_chosen(room: Room) -> None:
    room.window.close()
    room.place.said.clear()
    room.tick(time(20))
    room.settings.reminder_names_nothing = False
    room.tick(time(20, 31))
    assert room.place.said == [
        ("It is time", "Open the app to see what for."),
        ("Time for your injection", "Due today at 20:00. Nothing is recorded yet."),
    ]


def test_an_open_call_to_the_doctor_comes_first(room: Room, home: Home) -> None:
    add_entry(home.records, home.person.id, TODAY, DoctorCall(("fever",), home.clock()), home.clock(), "Maria")
    room.window.close()
    room.place.said.clear()
    room.tick(time(20))
    card = room.reminders.card
    assert card is not None
    assert (card.words.title, card.words.start) == ("Call before you inject", "Look")
    assert room.place.said == [("It is time to look first", "Open the app before you go on.")]
    card.start_wanted.emit()
    assert room.window.isVisible()
    assert (room.window.shown, room.window.flow) == ("today", None)
    assert open_session(home.records, home.person.id) is None


def test_with_more_people_it_says_whose_it_is_and_the_private_form_still_does_not(room: Room, home: Home) -> None:
    add_person(home.records, new_maria(name="Luis Ruiz", times=(time(20),)), home.clock())
    home.household.tell_changed()
    room.window.close()
    room.place.said.clear()
    room.tick(time(20))
    card = room.reminders.card
    assert card is not None
    assert card.words.title == "Time for the injections of Maria and Luis"
    assert room.place.said == [("It is time", "Open the app to see what for.")]


def test_without_a_tray_a_small_window_says_it_and_takes_no_typing_away(
    home: Home, settings: AppSettings, show: Show
) -> None:
    room = Room(home, settings, tray=False)
    room.reminders.begin()
    room.tick(time(20))
    small = room.reminders.small_window
    assert small is not None
    assert small.isVisible()
    assert not small.isActiveWindow()
    assert small.card.words.title == "It is time"
    assert problems(small) == []
    small.card.later.click()
    assert room.reminders.small_window is None
    room.tick(time(20, 15))
    assert room.reminders.small_window is not None
    home.give(TODAY, time(20, 15))
    room.reminders.watch.look()
    assert room.reminders.small_window is None
    room.reminders.end()


def test_the_card_keeps_its_words_whole_in_spanish_with_the_largest_text(
    room: Room, speak: Callable[[str], None], usual_look: Look
) -> None:
    speak("es")
    usual_look.choose_text_scale(2.0)
    room.tick(time(20))
    QApplication.processEvents()
    assert room.reminders.card is not None
    assert problems(room.reminders.card) == []


# ------------------------------------------------------------------------------------------------------ the answers


def test_start_begins_the_injection_and_nothing_else_is_recorded(room: Room, home: Home) -> None:
    room.window.show_page("calendar")
    room.tick(time(20))
    assert room.reminders.card is not None
    before = home.doses()
    room.reminders.card.start.click()
    assert isinstance(room.window.flow, InjectionPage)
    assert room.reminders.card is None
    assert home.doses() == before
    room.tick(time(20, 31))
    assert room.reminders.card is None


def test_in_fifteen_minutes_it_comes_again_and_no_record_is_made(room: Room, home: Home) -> None:
    before = home.records.path.read_bytes()
    room.tick(time(20))
    assert room.reminders.card is not None
    room.reminders.card.later.click()
    assert room.reminders.card is None
    room.tick(time(20, 14))
    assert room.reminders.card is None
    room.tick(time(20, 15))
    assert room.reminders.card is not None
    assert home.records.path.read_bytes() == before
    assert open_session(home.records, home.person.id) is None


def test_had_it_or_not_today_is_said_on_today(room: Room, home: Home) -> None:
    room.window.show_page("calendar")
    room.tick(time(20))
    assert room.reminders.card is not None
    room.reminders.card.today.click()
    assert room.window.shown == "today"
    assert room.reminders.card is None


def test_it_goes_when_the_dose_is_recorded_or_begun_elsewhere(room: Room, home: Home) -> None:
    room.tick(time(20))
    begin_injection(home.records, home.person, Giver(GivenBy.SELF, "Maria"), home.clock())
    room.reminders.watch.look()
    assert room.reminders.card is None


# --------------------------------------------------------------------------------------------------------- the tray


def test_the_tray_shows_how_the_day_stands_in_shape_and_words(room: Room, home: Home) -> None:
    tray = room.reminders.tray
    assert tray is not None
    assert room.place.is_shown
    assert (tray.heading.text(), tray.start.isVisible()) == ("Next time: today at 20:00", False)
    room.tick(time(20))
    assert (room.place.toolTip(), tray.start.isVisible()) == ("Anakinra Desktop: it is time", True)
    home.give(TODAY, time(20, 5))
    room.tick(time(22, 30))
    assert (room.place.toolTip(), tray.start.isVisible()) == ("Anakinra Desktop", False)
    room.settings.reminder_names_nothing = False
    room.app_window.reminders_changed.emit()
    assert room.place.toolTip() == "Anakinra Desktop: today’s dose is recorded"
    assert tray.heading.text() == "Next dose tomorrow at 20:00"


def test_each_sign_has_a_shape_of_its_own_without_its_colour(qapp: QApplication) -> None:
    def dark(sign: Sign) -> tuple[bool, ...]:
        image = tray_pixmap(sign, 22).toImage()
        pixels = (image.pixelColor(x, y) for x in range(22) for y in range(22))
        return tuple(pixel.alpha() > 127 and pixel.lightness() < 190 for pixel in pixels)

    shapes = [dark(sign) for sign in Sign]
    for first, second in itertools.combinations(shapes, 2):
        assert sum(one != other for one, other in zip(first, second, strict=True)) > 30


def test_the_menu_opens_the_emergency_numbers_and_says_what_quitting_costs(room: Room, qtbot: QtBot) -> None:
    tray = room.reminders.tray
    assert tray is not None
    assert tray.quit.text() == "Quit (no reminders until you open it again)"
    room.window.close()
    tray.emergency.trigger()
    assert room.window.isVisible()
    assert room.window.windowTitle().startswith("Emergency")
    with qtbot.waitSignal(room.reminders.quit_wanted, timeout=100):
        tray.quit.trigger()


def test_closing_the_window_leaves_the_app_in_the_tray_and_says_so_once(room: Room) -> None:
    room.window.close()
    assert not room.window.isVisible()
    assert [title for title, _ in room.place.said] == ["The app is still here"]
    assert room.reminders.tray is not None
    room.reminders.tray.open.trigger()
    assert room.window.isVisible()
    room.window.close()
    assert len(room.place.said) == 1


def test_the_window_shows_the_hour_it_comes_back_in(room: Room) -> None:
    page = room.window.page("today")
    assert isinstance(page, TodayPage)
    room.window.close()
    room.tick(time(22, 30))
    room.reminders.come_forward()
    assert page.look is not None
    assert page.look.standing is TodayStanding.LATE


def test_a_session_that_ends_is_not_held_up(room: Room, home: Home) -> None:
    room.window.let_end()
    room.window.close()
    assert room.place.said == []


@pytest.mark.parametrize("why", ["off", "not_on", "demo"])
def test_closing_the_window_ends_the_app_where_nothing_is_to_go_on(room: Room, why: str) -> None:
    assert room.reminders.stays
    room.settings.reminds = why != "off"
    room.settings.runs_on = why != "not_on"
    room.reminders._may_run_on = why != "demo"
    assert not room.reminders.stays
    room.window.close()
    assert room.place.said == []
    assert QApplication.quitOnLastWindowClosed()


def test_who_asks_for_the_end_gets_it(room: Room) -> None:
    room.window.end()
    assert not room.window.isVisible()
    assert room.place.said == []


def test_a_locked_record_is_told_of_once_and_reminds_once_it_is_open(
    home: Home, settings: AppSettings, qapp: QApplication
) -> None:
    encrypt_record(home.records, WORDS, WORDS)
    keys.forget_keys()
    room = Room(home, settings, tray=True)
    room.reminders.begin()
    room.tick(time(20))
    room.tick(time(20, 1))
    assert [title for title, _ in room.place.said] == ["Locked"]
    assert not room.reminders.stays
    home.records.unlock(WORDS)
    room.tick(time(20, 2))
    assert [title for title, _ in room.place.said] == ["Locked", "It is time"]
    room.reminders.end()


def test_switched_off_there_is_nothing_in_the_tray(room: Room) -> None:
    room.settings.reminds = False
    room.app_window.reminders_changed.emit()
    assert room.reminders.tray is None


def test_where_there_is_no_tray_none_is_made_and_nothing_is_complained_of(qapp: QApplication) -> None:
    assert not has_tray()
    assert not QIcon(tray_pixmap(Sign.REST, 16)).isNull()
