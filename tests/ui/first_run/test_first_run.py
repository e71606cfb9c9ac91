"""The first run: what the first injection needs, from the keyboard, with nothing preset."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.people import Build, GivenBy
from anakinra_desktop.services.add_person import list_people
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.first_run import view
from anakinra_desktop.ui.first_run.prescription_steps import HowOften, syringe_words
from anakinra_desktop.ui.first_run.view import FirstRunAssistant
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Button, Text, TextField
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import Home, new_maria
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

NOW = datetime(2026, 11, 24, 18, 48, tzinfo=UTC)


@pytest.fixture
def records(tmp_path: Path, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> RecordFile:
    speak("en")
    monkeypatch.setattr(view, "system_zone", lambda: "UTC")
    return RecordFile.in_folder(tmp_path / "data")


def assistant(records: RecordFile, show: Show, width: int = 1280, height: int = 800) -> FirstRunAssistant:
    flow = FirstRunAssistant(Household(records, lambda: NOW))
    show(flow, width, height)
    return flow


def button(flow: QWidget, name: str) -> Button:
    found = flow.findChild(Button, name)
    assert found is not None, name
    return found


def write(field: TextField, words: str) -> None:
    field.line.setText(words)
    field.changed.emit()


def fill_name(flow: FirstRunAssistant, name: str = "Maria Ruiz") -> None:
    flow.name.name.line.setText(name)
    flow.name.name.changed.emit()
    flow.go_on()


def fill_prescription(flow: FirstRunAssistant, amount: str = "100", often: HowOften = HowOften.ONCE_A_DAY) -> None:
    flow.prescription.amount.line.setText(amount)
    flow.prescription.amount.changed.emit()
    flow.prescription.often.choose(often)
    flow.prescription._choose()
    if often is not HowOften.ONCE_A_DAY:
        flow.go_on()
        assert not flow.time.isVisible()  # a prescriber sets that, on a day
        flow.prescription.told.click()
        flow.prescription.told_on.line.setText("2 11 2026")
        flow.prescription.told_on.changed.emit()
    flow.go_on()


def fill_time(flow: FirstRunAssistant, *clocks: str) -> None:
    for field, clock in zip(flow.time.times, clocks or ("20:00",), strict=True):
        field.line.setText(clock)
        field.changed.emit()
    flow.time.next.choose(0)
    flow.time._choose_day()
    flow.go_on()


def test_a_person_is_set_up_from_the_keyboard_alone(qtbot: QtBot, show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)

    def type_in(words: str) -> None:
        QTest.keyClicks(flow.focusWidget(), words)

    def tab_to(name: str) -> None:
        for _ in range(40):
            focused = flow.focusWidget()
            if name in (focused.objectName(), _owner(focused)):
                return
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        raise AssertionError(name)

    def space() -> None:
        QTest.keyClick(flow.focusWidget(), Qt.Key.Key_Space)

    def next_step() -> None:
        tab_to("next")
        space()
        settle()

    tab_to("name")
    type_in("Maria Ruiz")
    next_step()
    tab_to("amount")
    type_in("100")
    tab_to("how_often")
    space()
    next_step()
    tab_to("time_1")
    type_in("2000")
    tab_to("next_injection")
    space()
    next_step()
    tab_to("who_injects")
    space()
    next_step()
    tab_to("leaflet_read")
    space()
    tab_to("shown_how")
    space()
    tab_to("shown_how_on")
    type_in("28 9 2026")
    next_step()
    next_step()  # the body map can wait
    tab_to("lot")
    type_in("K8213")
    tab_to("expires")
    type_in("08/2027")
    tab_to("where_refrigerator")
    space()
    with qtbot.waitSignal(flow.finished) as finished:
        next_step()
    assert finished.args is not None
    look = look_at_today(records, NOW)
    assert look is not None
    assert look.person == finished.args[0]
    assert look.prescription is not None
    assert (look.prescription.amount_mg, look.prescription.times) == (100.0, (time(20),))
    assert look.prescription.starts_on == date(2026, 11, 24)
    assert (look.giver.by, look.person.shown_how_on) == (GivenBy.SELF, date(2026, 9, 28))
    assert look.person.leaflet_read_on == date(2026, 11, 24)
    assert look.stock is not None
    assert look.stock.left == 7


def _owner(widget: QWidget) -> str:
    """The name of the field or choice that a focused part belongs to."""
    above = widget.parentWidget()
    while above is not None:
        if above.objectName() and above.objectName() not in ("first_run", "qt_scrollarea_viewport"):
            return above.objectName()
        above = above.parentWidget()
    return ""


def test_what_is_typed_over_the_question_is_its_answer_and_tab_goes_from_the_question_to_the_first_field(
    show: Show, records: RecordFile
) -> None:
    flow = assistant(records, show)
    QTest.keyClicks(flow.focusWidget(), "M")
    QTest.keyClicks(flow.focusWidget(), "aria")
    assert flow.name.name.text() == "Maria"
    fill_name(flow)
    fill_prescription(flow, often=HowOften.TWICE_A_DAY)
    assert flow.step is flow.time
    for stop in (*(field.editor for field in flow.time.times), flow.time.change_zone):
        QTest.keyClick(flow.focusWidget(), Qt.Key.Key_Tab)
        assert stop.hasFocus()


def test_nothing_is_preset_and_each_step_says_what_it_waits_for(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    assert flow._next.why_not == "Type the name first."
    fill_name(flow)
    assert flow.prescription.amount.text() == ""
    assert flow.prescription.often.choice is None
    assert flow._next.why_not == "Type the amount first."
    fill_prescription(flow)
    assert flow.time.times[0].value() is None
    assert flow.time.next.choice is None
    fill_time(flow)
    assert flow.giver.who.choice is None
    flow.giver.who.choose(GivenBy.SELF)
    flow.giver._choose()
    flow.go_on()
    assert (flow.training.read.choice, flow.training.shown.choice) == (None, None)
    assert not records.exists()


def test_back_keeps_everything(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow, "50")
    for _ in range(2):
        button(flow, "back").click()
    assert flow.name.name.text() == "Maria Ruiz"
    flow.go_on()
    assert flow.prescription.amount.text() == "50"
    assert flow.prescription.often.choice is HowOften.ONCE_A_DAY
    assert not button(flow, "back").why_not


@pytest.mark.parametrize("amount", ["0", "10000", "-5", "abc", "1e3"])
def test_an_amount_no_label_says_is_told_beside_the_field(show: Show, records: RecordFile, amount: str) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow, amount)
    assert flow.step is flow.prescription
    assert "1 to 1000 mg" in flow.prescription.amount.error


def test_a_name_of_300_characters_is_told_and_markup_is_a_name(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow, "x" * 300)
    assert flow.step is flow.name
    assert "300" in flow.name.name.error
    fill_name(flow, "<b>Ana</b>")
    fill_prescription(flow)
    fill_time(flow)
    heading = flow.giver.heading.text()
    assert heading == "Who injects <b>Ana</b>?"


def test_two_times_a_day_are_asked_and_kept_apart(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow, "50", HowOften.TWICE_A_DAY)
    assert len(flow.time.times) == 2
    fill_time(flow, "08:00", "09:00")
    assert flow.step is flow.time
    assert "four hours apart" in flow.time.times[1].error
    fill_time(flow, "08:00", "20:00")
    button(flow, "finish_later").click()
    ((_, (prescription,)),) = list_people(records)
    assert prescription.times == (time(8), time(20))


def test_who_begins_between_two_times_is_told_which_comes_first_and_not_asked_about_the_one_before(
    show: Show, records: RecordFile
) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow, "50", HowOften.TWICE_A_DAY)
    flow.time.next.choose(0)
    flow.time._choose_day()
    words = flow.time.findChild(Text, "first_words")
    assert words is not None
    assert not words.isVisible()
    for field, clock in zip(flow.time.times, ("08:00", "19:00"), strict=True):
        field.line.setText(clock)
        field.changed.emit()
    assert words.text() == "The first one: today, 19:00"
    flow.go_on()
    button(flow, "finish_later").click()
    look = look_at_today(records, NOW)
    assert look is not None
    assert look.slot is not None
    assert look.slot.due_at == datetime(2026, 11, 24, 19, tzinfo=UTC)
    assert look.open_before == ()


def test_the_first_one_is_worked_out_from_the_clock_as_it_is_when_the_answers_are_kept(
    show: Show, records: RecordFile
) -> None:
    now = [datetime(2026, 11, 24, 9, tzinfo=UTC)]
    flow = FirstRunAssistant(Household(records, lambda: now[0]))
    show(flow, 1280, 800)
    fill_name(flow)
    fill_prescription(flow, "50", HowOften.TWICE_A_DAY)
    now[0] = datetime(2026, 11, 24, 11, tzinfo=UTC)
    fill_time(flow, "08:00", "19:00")
    button(flow, "finish_later").click()
    ((_, (prescription,)),) = list_people(records)
    assert prescription.first_slot == 1


def test_something_else_takes_any_rhythm(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    flow.prescription.amount.line.setText("100")
    button(flow, "something_else").click()
    flow.prescription.every_days.line.setText("3")
    flow.prescription.times_a_day.line.setText("1")
    flow.prescription.told.click()
    flow.prescription.told_on.line.setText("2 11 2026")
    flow.prescription.told_on.changed.emit()
    flow.prescription.every_days.changed.emit()
    flow.go_on()
    fill_time(flow)
    button(flow, "finish_later").click()
    ((_, (prescription,)),) = list_people(records)
    assert prescription.every_days == 3


def test_finish_later_is_offered_once_the_first_slot_is_known(qtbot: QtBot, show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    assert not button(flow, "finish_later").isVisible()
    fill_name(flow)
    fill_prescription(flow)
    assert not button(flow, "finish_later").isVisible()
    fill_time(flow)
    assert button(flow, "finish_later").isVisible()
    with qtbot.waitSignal(flow.finished):
        button(flow, "finish_later").click()
    ((person, _),) = list_people(records)
    assert (person.leaflet_read_on, person.shown_how_on) == (None, None)


def test_not_yet_can_go_on_and_is_told_what_comes_first(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow)
    fill_time(flow)
    flow.giver.who.choose(GivenBy.SELF)
    flow.giver._choose()
    flow.go_on()
    flow.training.read.choose(False)
    flow.training.shown.choose(False)
    flow.training._choose()
    shown = " ".join(each.text() for each in flow.training.findChildren(Text) if each.isVisible())
    assert shown.count("Before the first injection:") == 2
    flow.go_on()
    assert flow.step is flow.body


def test_a_helper_is_kept_by_name_with_the_day_they_were_shown(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow, "Ana Soto")
    fill_prescription(flow, "50")
    fill_time(flow)
    flow.giver.who.choose(GivenBy.CAREGIVER)
    flow.giver._choose()
    assert flow._next.why_not == "Type the name first."
    write(flow.giver.caregiver, "Luis")
    flow.go_on()
    flow.training.read.choose(True)
    flow.training.shown.choose(True)
    flow.training.shown_on.set_value(date(2026, 5, 12))
    flow.training._choose()
    assert flow.training.read_on.value() == date(2026, 11, 24)  # said, before it is kept
    flow.training.read_on.set_text("")
    assert flow.training.missing() == "Type the day first; about is fine."
    flow.training.read_on.set_value(date(2026, 11, 2))
    flow.go_on()
    flow.body.height_cm.line.setText("114,5")
    flow.body.born.set_value(date(2020, 4, 12))
    flow.body.build.choose(Build.WOMAN)
    flow.body._show()
    flow.go_on()
    button(flow, "finish_later").click()
    look = look_at_today(records, NOW)
    assert look is not None
    assert (look.giver.by, look.giver.name) == (GivenBy.CAREGIVER, "Luis")
    assert (look.person.height_cm, look.person.born) == (114.5, date(2020, 4, 12))
    assert (look.person.leaflet_read_on, look.person.shown_how_on) == (date(2026, 11, 2), None)
    with records.read() as record:
        (luis,) = record.caregivers()
    assert luis.shown_how_on == date(2026, 5, 12)


def test_another_clock_is_chosen_by_its_city(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow)
    button(flow, "change_zone").click()
    write(flow.time.zone, "Mexico City")
    words = flow.time.findChild(Text, "zone_words")
    assert words is not None
    assert words.text() == "On the clock of Mexico City, where it is 12:48 now"
    fill_time(flow)
    button(flow, "finish_later").click()
    ((person, _),) = list_people(records)
    assert person.home_zone == "America/Mexico_City"


def test_a_city_nobody_knows_changes_nothing(show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow)
    before = flow.time._zone
    button(flow, "change_zone").click()
    write(flow.time.zone, "Atlantis")
    assert flow.time._zone == before
    assert flow.time.zone.error
    assert not flow.time.check()


def test_a_name_that_is_there_already_leads_back_to_the_first_step(show: Show, tmp_path: Path) -> None:
    home = Home(tmp_path, new_maria(), recorded_days=0)
    flow = FirstRunAssistant(home.household, may_leave=True)
    show(flow, 1280, 800)
    fill_name(flow, "maria ruiz")
    fill_prescription(flow)
    fill_time(flow)
    button(flow, "finish_later").click()
    assert flow.step is flow.name
    assert "in this record already" in flow.name.name.error
    assert len(list_people(home.records)) == 1


def test_whoever_is_there_already_can_leave(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    home = Home(tmp_path, recorded_days=0)
    flow = FirstRunAssistant(home.household, may_leave=True)
    show(flow, 1280, 800)
    with qtbot.waitSignal(flow.left):
        button(flow, "back").click()


def test_the_first_carton_can_wait(qtbot: QtBot, show: Show, records: RecordFile) -> None:
    flow = assistant(records, show)
    fill_name(flow)
    fill_prescription(flow)
    fill_time(flow)
    flow.giver.who.choose(GivenBy.SELF)
    flow.giver._choose()
    flow.go_on()
    flow.training.read.choose(True)
    flow.training.shown.choose(False)
    flow.training._choose()
    flow.go_on()
    flow.go_on()
    assert flow.step is flow.carton
    assert button(flow, "finish_later").text() == "Without a carton"
    with qtbot.waitSignal(flow.finished):
        button(flow, "finish_later").click()


@pytest.mark.parametrize(
    ("amount_mg", "words"),
    [
        (100, "that is 1 whole syringe"),
        (200, "that is 2 whole syringes"),
        (50, "that is half a syringe"),
        (37.5, "that is a part of one syringe"),
        (150, "that is more than 1 syringe"),
    ],
)
def test_the_amount_is_told_in_syringes_so_that_a_slip_is_seen(
    speak: Callable[[str], None], amount_mg: float, words: str
) -> None:
    speak("en")
    assert syringe_words(amount_mg) == words


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.0), (1024, 700, 1.0), (1024, 700, 2.0)])
def test_nothing_is_cut_in_any_size_or_language(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    records: RecordFile,
    width: int,
    height: int,
    scale: float,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_text_scale(scale)
    flow = assistant(records, show, width, height)
    assert problems(flow) == []
    fill_name(flow)
    assert problems(flow) == []
    fill_prescription(flow)
    assert problems(flow) == []
    fill_time(flow)
    assert problems(flow) == []
    flow.giver.who.choose(GivenBy.SELF)
    flow.giver._choose()
    flow.go_on()
    flow.training.read.choose(False)
    flow.training.shown.choose(False)
    flow.training._choose()
    assert problems(flow) == []
    flow.go_on()
    assert problems(flow) == []
    height_cm = flow.body.height_cm
    height_cm.line.setText("5.6")
    flow.go_on()
    assert height_cm.error
    assert problems(flow) == []
    height_cm.editor.setFocus()
    QTest.keySequence(height_cm.line, QKeySequence.StandardKey.SelectAll)
    QTest.keyClicks(height_cm.line, "5'6\"")
    assert flow.body._shape().height_cm == 167.6
    assert problems(flow) == []
    flow.go_on()
    assert problems(flow) == []
