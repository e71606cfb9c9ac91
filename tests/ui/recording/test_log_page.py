"""A dose given elsewhere: which day it counts for, what is there already, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.dose import DoseKind, Place, Standing
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import Slot, slots_on
from anakinra_desktop.services.skip_days import skip_days
from anakinra_desktop.ui.recording.log_page import LogDosePage
from anakinra_desktop.ui.recording.place_field import UNKNOWN
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Button, ChoiceGroup, SegmentedControl, Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home, at, new_maria
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

pytestmark = pytest.mark.usefixtures("english")

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def english(speak: Callable[[str], None]) -> None:
    speak("en")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path, recorded_days=0)


def form_for(home: Home, show: Show, **about: object) -> LogDosePage:
    form = LogDosePage(home.household, "A dose given elsewhere", "Calendar", **about)  # type: ignore[arg-type]
    show(form, 1048, 724)
    return form


def fill(form: LogDosePage, clock: time, *, by: str = "Maria Ruiz", zone: str = "left_thigh") -> None:
    form.fields.clock.set_value(clock)
    form.fields.giver.set_value(by)
    form.fields.place.set_value(Place(zone) if zone != UNKNOWN else None)
    form.fields._change()
    form._preview()


def verdict(form: QWidget) -> str:
    words = form.findChild(Text, "verdict")
    assert words is not None
    return words.text() if words.isVisible() else ""


def test_nothing_is_chosen_beforehand_and_save_says_what_is_missing(show: Show, home: Home) -> None:
    form = form_for(home, show, day=YESTERDAY)
    assert form.fields.clock.value() is None
    assert form.fields.giver.people.choice is None
    assert form.fields.place.zones.choice is None
    assert form.fields.whole.choice is None
    assert form.save.why_not == "Say when it was first."
    form.save.click()
    assert home.doses() == ()


def test_it_says_what_it_counts_for_and_keeps_it(qtbot: QtBot, show: Show, home: Home) -> None:
    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(21, 15), by="Night nurse, City Hospital", zone="right_arm")
    assert verdict(form) == "Counts for Monday, 23 November. Nothing else is recorded for it."
    with qtbot.waitSignal(form.saved):
        form.save.click()
    (dose,) = home.doses()
    assert (dose.schedule_date, dose.taken_at) == (YESTERDAY, at(YESTERDAY, time(21, 15)))
    assert (dose.given_by, dose.by) == ("Night nurse, City Hospital", GivenBy.CAREGIVER)
    assert dose.place == Place("right_arm")
    assert (dose.amount_mg, dose.recorded_by) == (100.0, "Maria Ruiz")


def test_an_unknown_place_is_an_answer(qtbot: QtBot, show: Show, home: Home) -> None:
    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(20, 0), zone=UNKNOWN)
    with qtbot.waitSignal(form.saved):
        form.save.click()
    assert home.doses()[0].place is None


def test_a_spot_is_kept_with_its_point_and_a_wrong_number_is_told(qtbot: QtBot, show: Show, home: Home) -> None:
    plan = home.plan_places()
    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(20, 0), zone="abdomen")
    form.fields.place.spot.line.setText("L999")
    form.save.click()
    assert form.fields.place.spot.error == "There is no spot L999 there."
    assert home.doses() == ()
    form.fields.place.spot.line.setText("l 12")
    with qtbot.waitSignal(form.saved):
        form.save.click()
    spot = plan.body.spot("abdomen", "L12")
    assert home.doses()[0].place == Place("abdomen", "L12", spot.x_cm, spot.y_cm)


def test_a_recorded_day_is_said_calmly_and_one_more_needs_a_reason(qtbot: QtBot, show: Show, home: Home) -> None:
    home.give(YESTERDAY, time(20, 6), given_by="Luis")
    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(22, 0))
    assert verdict(form) == "Monday, 23 November is already recorded: 20:06, by Luis."
    form.save.click()
    assert len(home.doses()) == 1
    one_more = form.findChild(Button, "one_more_injection")
    assert one_more is not None
    one_more.click()
    assert form.save.why_not == "Say why there was one more first."
    shown = [label.text() for label in form.verdict.findChildren(Text) if label.isVisible()]
    assert any("also when you feel well" in words for words in shown)
    form.verdict.reason.line.setText("did not remember the first")
    form.verdict.changed.emit()
    with qtbot.waitSignal(form.saved):
        form.save.click()
    first, second = home.doses()
    assert (first.kind, second.kind) == (DoseKind.SCHEDULED, DoseKind.EXTRA)
    assert second.reason == "did not remember the first"


def test_the_answer_that_it_was_one_more_outlasts_what_is_told_after_it_but_not_another_time(
    show: Show, home: Home
) -> None:
    home.give(YESTERDAY, time(20, 5))
    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(21, 15))
    extra = form.findChild(Button, "one_more_injection")
    assert extra is not None
    extra.click()
    form.verdict.reason.line.setText("did not remember the first")
    form.verdict.changed.emit()
    form.fields.whole.choose("yes")
    form.fields._change()
    form._preview()
    assert verdict(form) == "It is kept as one more injection."
    assert form.verdict.reason.text() == "did not remember the first"
    assert not form.save.why_not
    form.fields.clock.set_value(time(22, 15))
    form.fields._change()
    form._preview()
    assert "see above" in form.save.why_not


def test_an_hour_past_midnight_belongs_to_the_evening_before(qtbot: QtBot, show: Show, home: Home) -> None:
    home.clock.set(TODAY, time(1, 0))
    form = form_for(home, show)
    form.fields.day.set_value(TODAY)
    fill(form, time(0, 30))
    assert verdict(form) == "Counts for Monday, 23 November. Nothing else is recorded for it."


def test_when_two_days_are_open_the_person_is_asked(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(times=(time(1, 0),)), recorded_days=0)
    home.clock.set(TODAY, time(23, 30))
    form = form_for(home, show)
    form.fields.day.set_value(TODAY)
    fill(form, time(22, 30))
    assert verdict(form) == "Which day was it for?"
    days = form.findChild(ChoiceGroup, "which_day")
    assert days is not None
    assert days.choice is None
    assert form.save.why_not == "Say which day it was for first."
    form.save.click()
    settle()
    assert home.doses() == ()
    slot = next(value for value, _ in days._tiles if value.schedule_date == TODAY + timedelta(days=1))
    days.tile(slot).click()
    with qtbot.waitSignal(form.saved):
        form.save.click()
    assert home.doses()[0].schedule_date == TODAY + timedelta(days=1)


def test_a_time_to_come_stands_beside_the_field(show: Show, home: Home) -> None:
    form = form_for(home, show, day=TODAY)
    fill(form, time(23, 0))
    form.save.click()
    assert "future" in form.fields.clock.error
    assert home.doses() == ()


def test_a_time_the_clocks_jumped_over_is_told(show: Show, tmp_path: Path) -> None:
    from datetime import date

    home = Home(tmp_path, recorded_days=0)
    form = form_for(home, show, day=date(2026, 3, 29))
    fill(form, time(2, 30))
    form.save.click()
    assert "does not exist" in form.fields.clock.error


def test_just_now_fills_in_the_time(show: Show, home: Home) -> None:
    form = form_for(home, show)
    now = next(each for each in form.findChildren(Button) if each.text() == "Just now, 19:48")
    now.click()
    assert (form.fields.day.value(), form.fields.clock.value()) == (TODAY, time(19, 48))


def test_a_full_disk_keeps_what_was_typed(show: Show, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(20, 0))

    def full(self: RecordFile) -> object:
        raise RecordTrouble(Trouble.DISK_FULL, self.path)

    with monkeypatch.context() as broken:
        broken.setattr(RecordFile, "change", full)
        form.save.click()
    banner = next(each for each in form.findChildren(Button) if each.text() == "Try again")
    assert form.fields.clock.value() == time(20, 0)
    banner.click()
    assert len(home.doses()) == 1


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
    form = LogDosePage(home.household, "A dose given elsewhere", "Calendar", day=YESTERDAY)
    show(form, width, height)
    fill(form, time(21, 15), by="Night nurse, City Hospital", zone="right_arm")
    assert problems(form) == []


def test_a_dose_given_on_a_skipped_day_can_be_written_down(qtbot: QtBot, show: Show, home: Home, english: None) -> None:
    skip_days(home.records, home.person, YESTERDAY, YESTERDAY, "no syringe", home.clock())
    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(22, 0))
    assert verdict(form) == "Monday, 23 November is already recorded: skipped."
    assert form.save.why_not == "Say first what it was: see above."
    assert not see_button(form, "one_more_injection").isVisible()
    see_button(form, "given_after_all").click()
    assert form.save.why_not == ""
    with qtbot.waitSignal(form.saved):
        form.save.click()
    skipped, given = home.doses(YESTERDAY)
    assert (skipped.standing, given.corrects, given.counts) == (Standing.CORRECTED, skipped.id, True)


def see_button(form: QWidget, name: str) -> Button:
    button = form.findChild(Button, name)
    assert button is not None
    return button


def test_more_than_prescribed_says_whom_to_call(show: Show, home: Home) -> None:
    form = form_for(home, show, day=YESTERDAY)
    warning = form.findChild(QWidget, "too_much")
    assert warning is not None
    assert not warning.isVisible()
    form.fields.amount.set_text("500")
    form.fields._change()
    assert warning.isVisible()
    form.fields.amount.set_text("100")
    form.fields._change()
    assert not warning.isVisible()


def test_on_a_computer_that_shows_another_time_it_is_said_whose_time_is_meant(show: Show, home: Home) -> None:
    form = form_for(home, show, day=YESTERDAY)
    assert form.fields.clock.editor.accessibleDescription() == ""
    away = Household(home.records, home.clock, here=lambda: "America/New_York")
    away.set_person(home.person)
    form = LogDosePage(away, "A dose given elsewhere", "Calendar", day=YESTERDAY)
    show(form, 1048, 724)
    assert form.fields.clock.editor.accessibleDescription() == "The time of Madrid. This computer shows another one."


# ---------------------------------------------------------------------------------------------- several doses a day


@pytest.fixture
def twice(tmp_path: Path) -> Home:
    """Maria with 100 mg at 08:00 and at 20:00, at 20:01."""
    home = Home(tmp_path, new_maria(times=(time(8), time(20))), recorded_days=0)
    home.clock.set(TODAY, time(20, 1))
    return home


def which_dose(form: LogDosePage) -> SegmentedControl[Slot]:
    control = form.findChild(SegmentedControl, "which_dose")
    assert control is not None
    return control


def choose_dose(form: LogDosePage, clock: time) -> None:
    control = which_dose(form)
    slot = next(value for value, _ in control._segments if value.due_wall.time() == clock)
    control.choose(slot)
    control.chosen.emit(slot)


def test_of_two_doses_a_day_it_counts_for_the_one_nearest_to_its_time(show: Show, twice: Home) -> None:
    form = form_for(twice, show, day=TODAY)
    fill(form, time(20, 1))
    assert verdict(form) == "Counts for the 20:00 dose of Tuesday, 24 November. Nothing else is recorded for that day."
    assert which_dose(form).choice is not None
    assert which_dose(form).choice.number == 1  # type: ignore[union-attr]
    fill(form, time(8, 30))
    assert verdict(form).startswith("Counts for the 08:00 dose of Tuesday, 24 November.")
    assert which_dose(form).choice.number == 0  # type: ignore[union-attr]


def test_the_person_may_say_which_dose_it_was_and_another_time_chooses_again(
    qtbot: QtBot, show: Show, twice: Home
) -> None:
    form = form_for(twice, show, day=TODAY)
    fill(form, time(15, 0))
    assert verdict(form).startswith("Counts for the 20:00 dose")
    choose_dose(form, time(8))
    assert verdict(form).startswith("Counts for the 08:00 dose")
    fill(form, time(19, 50))
    assert verdict(form).startswith("Counts for the 20:00 dose")
    choose_dose(form, time(8))
    with qtbot.waitSignal(form.saved):
        form.save.click()
    (dose,) = twice.doses()
    assert (dose.schedule_date, dose.slot) == (TODAY, 0)


def test_choosing_the_dose_by_keyboard_keeps_the_keyboard_there(show: Show, twice: Home) -> None:
    form = form_for(twice, show, day=TODAY)
    fill(form, time(20, 1))
    settle()
    chosen = next(segment for value, segment in which_dose(form)._segments if value.number == 1)
    chosen.setFocus()
    other = next(segment for value, segment in which_dose(form)._segments if value.number == 0)
    QTest.keyClick(chosen, Qt.Key.Key_Left)
    QTest.keyClick(other, Qt.Key.Key_Space)
    assert verdict(form).startswith("Counts for the 08:00 dose")
    assert form.focusWidget() is other


def test_the_form_for_one_slot_keeps_it_whatever_the_time(show: Show, twice: Home) -> None:
    with twice.records.read() as record:
        morning = slots_on(TODAY, record.prescriptions(twice.person.id))[0]
    form = form_for(twice, show, slot=morning)
    fill(form, time(19, 0))
    assert verdict(form).startswith("Counts for the 08:00 dose")


def test_the_other_dose_of_the_day_is_named(show: Show, twice: Home) -> None:
    twice.give(TODAY, time(14, 10), slot=0)
    form = form_for(twice, show, day=TODAY)
    fill(form, time(20, 1))
    assert verdict(form) == ("Counts for the 20:00 dose of Tuesday, 24 November. 08:00 dose: recorded at 14:10.")
    choose_dose(form, time(8))
    assert verdict(form) == "The 08:00 dose of Tuesday, 24 November is already recorded: 14:10, by Maria Ruiz."
    assert form.save.why_not == "Say first what it was: see above."
    choose_dose(form, time(20))
    assert form.save.why_not == ""


def test_one_more_injection_of_the_day_is_named_where_one_dose_is_due(show: Show, home: Home) -> None:
    home.give(YESTERDAY, time(9, 0), extra=True, reason="did not remember")
    form = form_for(home, show, day=YESTERDAY)
    fill(form, time(20, 0))
    assert verdict(form) == "Counts for Monday, 23 November. One more injection that day: recorded at 09:00."


def test_two_injections_too_close_are_told_and_kept_once_it_is_said_so(qtbot: QtBot, show: Show, twice: Home) -> None:
    twice.give(TODAY, time(17, 51), slot=0)
    form = form_for(twice, show, day=TODAY)
    fill(form, time(20, 1))
    assert verdict(form).startswith("Counts for the 20:00 dose")
    warning = form.findChild(Text, "too_close")
    assert warning is not None
    assert warning.isVisible()
    assert warning.text() == (
        "Only 2 h 10 min from another recorded injection: 24 Nov, 17:51. Never use a double dose to make up for a "
        "missed one. Please check the day and the time. If both were given, call your doctor or pharmacist."
    )
    assert form.save.why_not == "Say first that it really was then: see above."
    form.save.click()
    form.keep()
    assert len(twice.doses()) == 1
    see_button(form, "really_given_then").click()
    assert warning.isVisible()
    assert form.save.why_not == ""
    with qtbot.waitSignal(form.saved):
        form.save.click()
    assert [dose.slot for dose in twice.doses()] == [0, 1]


def test_what_was_said_of_one_close_time_says_nothing_of_another(show: Show, twice: Home) -> None:
    twice.give(TODAY, time(16, 30), slot=0)
    twice.clock.set(TODAY, time(21, 0))
    form = form_for(twice, show, day=TODAY)
    fill(form, time(18, 0))
    see_button(form, "really_given_then").click()
    fill(form, time(19, 0))
    assert form.save.why_not == "Say first that it really was then: see above."
    fill(form, time(20, 30))
    assert form.save.why_not == ""
    warning = form.findChild(Text, "too_close")
    assert warning is not None
    assert not warning.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_warning_and_the_choice_of_the_dose_are_not_cut(
    show: Show, usual_look: Look, speak: Callable[[str], None], twice: Home, scale: float, language: str
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    twice.give(TODAY, time(17, 51), slot=0)
    form = LogDosePage(twice.household, "A dose given elsewhere", "Calendar", day=TODAY)
    show(form, 1024, 588)
    fill(form, time(20, 1))
    assert problems(form) == []
