"""What the first page says, from real records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import DoseStatus, Place
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.services.give_injection import start_session
from anakinra_desktop.services.keep_supplies import add_carton
from anakinra_desktop.services.look_at_today import TodayLook, look_at_today
from anakinra_desktop.services.run_injection import begin_injection
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.services.suggest_today import suggest_today
from anakinra_desktop.services.take_out import take_out
from anakinra_desktop.ui.today.attention import AttentionKind
from anakinra_desktop.ui.today.hero import Fact, HeroAct
from anakinra_desktop.ui.today.place import PlaceCard, place_card
from anakinra_desktop.ui.today.screen import TodayScreen, today_screen
from tests.ui.a_household import TODAY, Home, new_maria

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def english(speak: Callable[[str], None]) -> None:
    speak("en")


def seen(home: Home, giver: Giver | None = None) -> TodayLook:
    look = look_at_today(home.records, home.clock(), home.person.id, giver)
    assert look is not None
    return look


def screen(home: Home, giver: Giver | None = None) -> TodayScreen:
    return today_screen(seen(home, giver))


def place(home: Home) -> PlaceCard:
    look = seen(home)
    return place_card(look, suggest_today(look))


def test_a_dose_due_soon_says_when_and_in_how_many_minutes(tmp_path: Path) -> None:
    shown = screen(Home(tmp_path))
    assert shown.heading == "Tuesday, 24 November"
    hero = shown.hero
    assert (hero.title, hero.lead, hero.on_time) == ("Due at 20:00", "in 12 minutes", "On time: 18:00 to 22:00")
    assert hero.eyebrow == "Your injection today  ·  100 mg"
    assert (hero.start, hero.already) == ("Start injection", "I already had it")
    assert not shown.may_correct
    assert hero.span_words == "On time: 18:00 to 22:00. Prescribed time: 20:00. Now 19:48."


def test_somebody_else_injects_and_the_words_change(tmp_path: Path) -> None:
    hero = screen(Home(tmp_path), Giver(GivenBy.CAREGIVER, "Luis")).hero
    assert hero.eyebrow == "Maria’s injection today  ·  100 mg"
    assert hero.already == "It was given already"


def test_a_done_day_can_not_be_mistaken_for_a_due_one(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.clock.set(TODAY, time(20, 21))
    home.give(TODAY, time(20, 6), place=Place("right_thigh", "14", 3.0, 15.5))
    shown = screen(home)
    hero = shown.hero
    assert (hero.title, hero.title_note, hero.state) == ("Done at 20:06", "on time", DayState.DONE)
    assert hero.facts == (
        Fact("map-pin", "Right thigh, spot 14"),
        Fact("syringe", "100 mg, all of it"),
        Fact("user", "by Maria Ruiz"),
    )
    assert (hero.next_title, hero.next_note) == ("Next: tomorrow, Wednesday, at 20:00", "In 23 h 39 min")
    assert hero.start == hero.already == ""
    assert shown.may_correct
    assert shown.place_heading == "Next place"
    assert shown.week_note == "7 of 7 recorded"


def test_a_late_dose_says_how_late_and_offers_the_leaflet(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.clock.set(TODAY, time(22, 40))
    shown = screen(home)
    assert shown.hero.title == "Was due at 20:00"
    assert shown.hero.lead == "2 h 40 min ago"
    assert shown.hero.on_time == "Counts for Tuesday until 04:00"
    assert [row.kind for row in shown.attention] == [AttentionKind.LATE]


def test_every_other_day_a_late_dose_says_on_which_day_its_time_ends(tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(every_days=2, starts_on=TODAY), recorded_days=0)
    home.clock.set(TODAY, time(22, 40))
    assert screen(home).hero.on_time == "Counts for Tuesday until Thursday, 26 November, 04:00"
    home.clock.set(TODAY + timedelta(days=1), time(12))
    assert screen(home).hero.on_time == "Counts for Tuesday until 04:00"


def test_after_midnight_the_day_goes_on(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.clock.set(TODAY + timedelta(days=1), time(0, 30))
    shown = screen(home)
    assert shown.heading == "Tuesday, 24 November"
    assert "past midnight" in shown.heading_note
    assert shown.hero.title == "Was due yesterday at 20:00"


def test_twice_a_day_says_which_of_the_two(tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(times=(time(8), time(20)), amount_mg=50.0), recorded_days=0)
    home.give(TODAY, time(8, 10), slot=0)
    hero = screen(home).hero
    assert hero.eyebrow == "Your injection today, 2 of 2  ·  50 mg"
    assert hero.span is not None
    assert [due.recorded for due in hero.span.dues] == [True, False]


def test_every_other_day_has_days_with_nothing_due(tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(every_days=2, starts_on=TODAY - timedelta(days=1)), recorded_days=1)
    hero = screen(home).hero
    assert (hero.title, hero.eyebrow) == ("Nothing due today", "Every 2 days")
    assert hero.next_title == "Next: tomorrow, Wednesday, at 20:00"
    assert hero.start == ""


@pytest.mark.parametrize(
    ("status", "title", "state"),
    [
        (DoseStatus.SKIPPED, "Skipped today", DayState.SKIPPED),
        (DoseStatus.MISSED, "Not given today", DayState.MISSED),
    ],
)
def test_a_day_without_an_injection_keeps_its_reason(
    tmp_path: Path, status: DoseStatus, title: str, state: DayState
) -> None:
    home = Home(tmp_path)
    skip_days(home.records, home.person, TODAY, TODAY, "fever; the doctor said wait", home.clock(), status=status)
    hero = screen(home).hero
    assert (hero.title, hero.state, hero.note) == (title, state, "fever; the doctor said wait")
    assert hero.start == ""


def test_a_pause_says_until_when_and_what_comes_after(tmp_path: Path) -> None:
    home = Home(tmp_path)
    until = TODAY + timedelta(days=3)
    hold_days(home.records, home.person, TODAY, until, "chest infection", home.clock(), by_prescriber=True)
    hero = screen(home).hero
    assert (hero.title, hero.eyebrow) == ("Paused until 27 November", "Paused by the doctor")
    assert hero.next_title == "Next: Saturday, 28 November, at 20:00"


def test_a_pause_without_an_end_promises_no_next_injection(tmp_path: Path) -> None:
    home = Home(tmp_path)
    hold_days(home.records, home.person, TODAY, None, "operation", home.clock(), by_prescriber=True)
    hero = screen(home).hero
    assert (hero.title, hero.next_title) == ("Paused until the doctor says go on", "")


def test_an_injection_that_was_begun_is_gone_on_with(tmp_path: Path) -> None:
    home = Home(tmp_path)
    start_session(home.records, home.person.id, Giver(GivenBy.SELF, "Maria Ruiz"), home.clock() - timedelta(minutes=8))
    hero = screen(home).hero
    assert (hero.title, hero.start) == ("Begun at 19:40", "Go on with the injection")
    assert hero.already == ""
    home.plan_places()
    card = place(home)
    assert (card.name, card.button, card.spot) == ("An injection was begun", "", None)


def test_a_call_that_waits_stands_before_an_injection_that_is_not_finished(tmp_path: Path) -> None:
    home = Home(tmp_path)
    running = begin_injection(home.records, home.person, Giver(GivenBy.SELF, "Maria Ruiz"), home.clock())
    running.choose(home.clock(), "allergic")
    hero = screen(home).hero
    assert hero.title == "Call before injecting"
    assert "Swollen face" in hero.note
    assert "19:48 is not finished" in hero.note
    assert (hero.start, hero.act) == ("Go on with the injection", HeroAct.START)


def test_a_day_without_a_record_is_asked_about(tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=0)
    for back in (2, 3, 4, 5, 6):
        home.give(TODAY - timedelta(days=back), time(20))
    rows = screen(home).attention
    assert [(row.kind, row.title) for row in rows] == [(AttentionKind.NO_RECORD, "No record of yesterday")]
    assert rows[0].slot is not None
    assert rows[0].slot.schedule_date == TODAY - timedelta(days=1)


def test_several_days_without_a_record_are_named_in_one_row(tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=0)
    for back in (1, 3, 5):
        home.give(TODAY - timedelta(days=back), time(20))
    (row,) = screen(home).attention
    assert row.title == "No record of 3 days"
    assert row.line == "18, 20 and 22 Nov"


def test_a_syringe_that_lies_out_has_its_clock_and_its_limit(tmp_path: Path) -> None:
    home = Home(tmp_path)
    out_since = home.clock() - timedelta(minutes=17)
    with home.records.change() as record:
        take_out(record, home.person.id, out_since)
    (row,) = screen(home).attention
    assert row.title == "A syringe is out of the refrigerator, 17 minutes so far"
    assert row.line == "Out since 19:31. Use it before 19:31 tomorrow."
    assert not row.urgent
    home.clock.moment = out_since + timedelta(hours=24)
    row = screen(home).attention[0]
    assert row.urgent
    assert row.title == "Do not use the syringe that was left out"


def test_leaflet_and_training_are_asked_for_until_they_are_there(tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(leaflet_read_on=None, shown_how_on=None))
    (row,) = screen(home).attention
    assert (row.kind, row.urgent) == (AttentionKind.TRAINING, True)
    assert "leaflet" in row.title


def test_a_carton_that_expires_soon_is_named(tmp_path: Path) -> None:
    home = Home(tmp_path)
    add_carton(home.records, home.person, "K7741", TODAY + timedelta(days=6), 7, home.clock())
    (row,) = screen(home).attention
    assert (row.kind, row.line) == (AttentionKind.CARTON_EXPIRES, "Lot K7741, good until 30 November 2026.")


def test_the_stock_says_how_many_and_when_to_reorder(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert screen(home).stock.title == "No carton yet"
    add_carton(home.records, home.person, "K7741", date(2027, 8, 31), 28, home.clock())
    stock = screen(home).stock
    assert stock.title == "28 syringes left"
    assert stock.note == "Reorder by Sunday, 20 December"
    assert not stock.urgent


@pytest.mark.parametrize(("syringes", "drawn"), [(1, 1), (4, 4), (7, 7), (28, 0)])
def test_only_as_many_syringes_are_drawn_as_can_be_counted_at_a_glance(
    tmp_path: Path, syringes: int, drawn: int
) -> None:
    home = Home(tmp_path)
    add_carton(home.records, home.person, "K7741", date(2027, 8, 31), syringes, home.clock())
    assert screen(home).stock.drawn == drawn


def test_a_small_stock_is_urgent(tmp_path: Path) -> None:
    home = Home(tmp_path)
    add_carton(home.records, home.person, "K7741", date(2027, 8, 31), 1, home.clock())
    stock = screen(home).stock
    assert stock.title == "1 syringe left"
    assert stock.note == "Time to reorder. The last one is for Tuesday, 24 November."
    assert stock.urgent


def test_the_place_has_a_name_and_the_way_there(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert place(home).name == "The places are being planned"
    plan = home.plan_places()
    card = place(home)
    assert card.spot is not None
    assert card.spot.zone.value in card.open_zones
    assert set(card.open_zones) == {"abdomen", "left_thigh", "right_thigh"}
    assert "spot" in card.name
    assert "cm" in card.words
    assert card.rest == "Not used yet"
    assert card.body == plan.body


def test_a_made_up_name_is_shown_as_it_is(tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(name="<b>Ana</b> & Co"))
    hero = screen(home, Giver(GivenBy.CAREGIVER, "Luis")).hero
    assert hero.eyebrow.startswith("<b>Ana</b>’s injection")
