"""Who injects today, whose pages are shown, and what was learnt before the first injection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.services.add_person import add_person
from anakinra_desktop.services.choose_giver import choose_giver, look_at_givers
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.ui.people.change_person import ChangeDialog
from anakinra_desktop.ui.people.training_dialog import TrainingDialog
from anakinra_desktop.ui.people.who_injects import SOMEONE_ELSE, WhoInjectsDialog, open_parts
from anakinra_desktop.ui.recording.answer_row import AnswerRow
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import Home, new_maria
from tests.ui.conftest import Show
from tests.ui.legibility import problems


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    return Home(tmp_path, recorded_days=1)


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    show(window, 1280, 800)
    return window


def test_nobody_is_chosen_beforehand_not_even_yesterdays(window: QWidget, home: Home) -> None:
    dialog = WhoInjectsDialog(window, home.household)
    dialog.open()
    assert dialog.people.choice is None
    assert dialog.use.why_not == "Choose one first."
    dialog.cancel()


def test_a_number_key_chooses_and_the_button_keeps_it(qtbot: QtBot, window: QWidget, home: Home) -> None:
    choose_giver(home.records, home.person, Giver(GivenBy.CAREGIVER, "Luis"), date(2026, 5, 12))
    dialog = WhoInjectsDialog(window, home.household)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_2)
    assert dialog.people.choice == "Luis"
    with qtbot.waitSignal(dialog.chosen):
        dialog.use.click()
    assert home.household.giver == Giver(GivenBy.CAREGIVER, "Luis")
    look = look_at_today(home.records, home.clock())
    assert look is not None
    assert look.giver == Giver(GivenBy.CAREGIVER, "Luis")


def test_someone_else_is_asked_for_by_name_and_training(qtbot: QtBot, window: QWidget, home: Home) -> None:
    dialog = WhoInjectsDialog(window, home.household)
    dialog.open()
    dialog.people.tile(SOMEONE_ELSE).click()
    assert dialog.use.why_not == "Type their name first."
    dialog.name.line.setText("Nurse Vega")
    dialog.name.changed.emit()
    dialog.shown.set_value(date(2030, 1, 1))
    dialog.use.click()
    assert dialog.shown.error
    dialog.shown.set_value(date(2026, 5, 12))
    with qtbot.waitSignal(dialog.chosen):
        dialog.use.click()
    givers = look_at_givers(home.records, home.person)
    assert [(each.name, each.shown_how_on) for each in givers.caregivers] == [("Nurse Vega", date(2026, 5, 12))]
    assert givers.last == Giver(GivenBy.SELF, "Maria Ruiz")


def test_a_name_in_other_capitals_is_the_same_helper(home: Home) -> None:
    choose_giver(home.records, home.person, Giver(GivenBy.CAREGIVER, "Luis"), None)
    kept = choose_giver(home.records, home.person, Giver(GivenBy.CAREGIVER, "LUIS"), date(2026, 5, 12))
    assert kept.name == "Luis"
    (luis,) = look_at_givers(home.records, home.person).caregivers
    assert (luis.name, luis.shown_how_on) == ("Luis", date(2026, 5, 12))


def test_a_helper_opens_arms_and_buttocks() -> None:
    assert set(open_parts(GivenBy.SELF)) == {BodyPart.ABDOMEN, BodyPart.THIGH}
    assert set(open_parts(GivenBy.CAREGIVER)) == set(BodyPart)


def test_with_one_person_the_change_dialog_asks_who_injects(qtbot: QtBot, window: QWidget, home: Home) -> None:
    dialog = ChangeDialog(window, home.household)
    dialog.open()
    who = dialog.findChild(AnswerRow, "change_giver")
    assert who is not None
    with qtbot.waitSignal(dialog.giver_wanted):
        who.click()


def test_another_person_is_shown_by_choice_and_button(qtbot: QtBot, window: QWidget, home: Home) -> None:
    ana = add_person(
        home.records, new_maria(name="Ana Soto", amount_mg=50.0, born=date(2020, 4, 12), times=(time(8),)), home.clock()
    )
    dialog = ChangeDialog(window, home.household)
    dialog.open()
    assert dialog.people.choice is None
    dialog.people.tile(ana.id).click()
    with qtbot.waitSignal(dialog.person_chosen):
        dialog.show_person.click()
    assert home.household.person == ana
    assert home.household.giver == Giver(GivenBy.SELF, "Ana Soto")


def test_a_prescription_to_come_is_named_with_its_day_beside_the_one_in_force(window: QWidget, home: Home) -> None:
    ana = add_person(home.records, new_maria(name="Ana Soto", amount_mg=100.0), home.clock())
    with home.records.change() as record:
        [ordered] = record.prescriptions(ana.id)
        record.add_prescription(replace(ordered, id=0, starts_on=date(2026, 12, 1), amount_mg=200.0))
    dialog = ChangeDialog(window, home.household)
    dialog.open()
    said = dialog.people.tile(ana.id).accessibleName() + dialog.people.tile(ana.id).accessibleDescription()
    assert "100 mg, from 1 December 200 mg" in said
    dialog.cancel()


def test_training_is_kept_with_its_days(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    home = Home(tmp_path / "untrained", new_maria(leaflet_read_on=None, shown_how_on=None), recorded_days=0)
    dialog = TrainingDialog(window, home.household)
    dialog.open()
    dialog.read.set_value(date(2026, 11, 20))
    dialog.shown.set_value(date(2027, 1, 1))
    dialog.save.click()
    assert dialog.shown.error
    dialog.shown.set_value(date(2026, 11, 21))
    with qtbot.waitSignal(dialog.saved):
        dialog.save.click()
    look = look_at_today(home.records, home.clock())
    assert look is not None
    assert (look.person.leaflet_read_on, look.person.shown_how_on) == (date(2026, 11, 20), date(2026, 11, 21))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1.0), (1024, 700, 2.0)])
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
    add_person(home.records, new_maria(name="Ana Soto", amount_mg=50.0), home.clock())
    choose_giver(home.records, home.person, Giver(GivenBy.CAREGIVER, "Luis"), date(2026, 5, 12))
    speak(language)
    usual_look.choose_text_scale(scale)
    window = QWidget()
    show(window, width, height)
    for dialog in (
        WhoInjectsDialog(window, home.household),
        ChangeDialog(window, home.household),
        TrainingDialog(window, home.household),
    ):
        dialog.open()
        assert problems(dialog) == []
        dialog.cancel()


def test_a_number_key_and_enter_say_who_injects(window: QWidget, home: Home, qtbot: QtBot) -> None:
    dialog = WhoInjectsDialog(window, home.household)
    dialog.open()
    QTest.keyClick(dialog.heading, Qt.Key.Key_1)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].by is GivenBy.SELF


def test_in_front_of_an_injection_nothing_is_kept_before_both_are_done(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    home = Home(tmp_path / "untrained", new_maria(leaflet_read_on=None, shown_how_on=None), recorded_days=0)
    dialog = TrainingDialog(window, home.household, is_gate=True)
    dialog.open()
    dialog.read.set_value(date(2026, 11, 20))
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.shown.error
    assert not dialog.read.error
    dialog.shown.set_value(date(2026, 11, 21))
    with qtbot.waitSignal(dialog.saved):
        dialog.save.click()


def test_the_day_a_helper_was_shown_how_is_kept_with_the_helper(qtbot: QtBot, window: QWidget, home: Home) -> None:
    home.household.set_giver(choose_giver(home.records, home.person, Giver(GivenBy.CAREGIVER, "Luis"), None))
    dialog = TrainingDialog(window, home.household, is_gate=True)
    dialog.open()
    assert dialog.shown.value() is None
    dialog.shown.set_value(date(2026, 5, 12))
    with qtbot.waitSignal(dialog.saved):
        dialog.save.click()
    (luis,) = look_at_givers(home.records, home.person).caregivers
    assert luis.shown_how_on == date(2026, 5, 12)
