"""The forms over the settings: what cannot be so is said beside its field, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.people import Build, GivenBy, Giver, SkinTone
from anakinra_desktop.domain.prescription import ClockFollows
from anakinra_desktop.services.add_person import NewPerson, add_person, change_prescription, prescriptions_of
from anakinra_desktop.services.keep_caregiver import keep_caregiver
from anakinra_desktop.services.look_at_settings import look_at_settings
from anakinra_desktop.services.set_limit import limits_for
from anakinra_desktop.ui.people.who_injects import WhoInjectsDialog
from anakinra_desktop.ui.settings.caregiver_form import CaregiverForm
from anakinra_desktop.ui.settings.form_dialog import FormDialog
from anakinra_desktop.ui.settings.limit_form import LimitForm
from anakinra_desktop.ui.settings.person_form import CallsForm, PersonForm
from anakinra_desktop.ui.settings.prescription_form import PrescriptionForm, syringe_words
from anakinra_desktop.ui.settings.screen import prescription_row
from anakinra_desktop.ui.settings.view import SettingsPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import Field, Text, default_button
from anakinra_desktop.ui.shared.theme import look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

SomeForm = TypeVar("SomeForm", bound=QWidget)


def open_form(page: SettingsPage, name: str, kind: type[SomeForm]) -> SomeForm:
    """Press the button of that name, and have the form it opens."""
    pressed = page.findChild(QAbstractButton, name)
    assert pressed is not None
    pressed.click()
    form = page.window().findChild(kind)
    assert form is not None
    assert form.isVisible()
    return form


def type_in(field: Field, text: str) -> None:
    """As a person types: what was there is replaced."""
    editor = field.editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)


def prescription_form(page: SettingsPage, amount: str = "", day: str = "") -> PrescriptionForm:
    form = open_form(page, "change_prescription", PrescriptionForm)
    if amount:
        type_in(form.amount, amount)
    if day:
        type_in(form.starts_on, day)
    return form


# ------------------------------------------------------------------------------------------------------ the person


def test_the_person_can_be_changed_and_the_window_says_what_was_kept(
    page: SettingsPage, home: Home, qtbot: QtBot
) -> None:
    form = open_form(page, "change_person", PersonForm)
    type_in(form.name, "Maria R. Vega")
    type_in(form.height_cm, "165,5")
    form.build.tile(Build.NEUTRAL).click()
    form.tone.tile(SkinTone.BROWN).click()
    type_in(form.read_on, "1 oct 2026")
    with qtbot.waitSignal(page.said) as said:
        form.save.click()
    person = home.household.person
    assert person is not None
    assert (person.name, person.height_cm, person.build) == ("Maria R. Vega", 165.5, Build.NEUTRAL)
    assert (person.skin_tone, person.leaflet_read_on) == (SkinTone.BROWN, date(2026, 10, 1))
    assert said.args == ["Saved: Maria R. Vega."]
    assert home.household.giver == Giver(GivenBy.SELF, "Maria R. Vega")
    assert page.person.title.text() == "Maria R. Vega"
    with home.records.read() as record:
        assert record.person(person.id) == person


def test_a_height_in_feet_and_inches_is_kept_in_cm(page: SettingsPage, home: Home) -> None:
    form = open_form(page, "change_person", PersonForm)
    type_in(form.height_cm, "5'6\"")
    form.save.click()
    assert home.household.person is not None
    assert home.household.person.height_cm == 167.6


def test_what_cannot_be_so_is_said_beside_its_field_and_nothing_is_kept(page: SettingsPage, home: Home) -> None:
    form = open_form(page, "change_person", PersonForm)
    type_in(form.name, " ")
    form.save.click()
    assert form.name.error == "Please give a name."
    assert form.window().focusWidget() is form.name.editor
    type_in(form.name, "Maria")
    assert form.name.error == ""
    type_in(form.height_cm, "1640")
    type_in(form.born, "12 4 2030")
    form.save.click()
    assert form.height_cm.error == (
        "Type a height from 45 to 250 cm, such as 164, or in feet and inches, such as 5 ft 6."
    )
    assert form.born.error.startswith("This is 12 April 2030.")
    assert form.window().focusWidget() is form.born.editor
    assert form.isVisible()
    assert home.household.person == home.person


def test_the_name_of_somebody_else_is_refused_beside_the_name(page: SettingsPage, home: Home) -> None:
    add_person(home.records, NewPerson("Ana", "Europe/Madrid", 50, (time(18),), TODAY), home.clock())
    form = open_form(page, "change_person", PersonForm)
    type_in(form.name, "ana")
    form.save.click()
    assert form.name.error.startswith("ana is in this record already.")


def test_an_emptied_field_means_not_known(page: SettingsPage, home: Home) -> None:
    form = open_form(page, "change_person", PersonForm)
    type_in(form.height_cm, "")
    type_in(form.shown_on, "")
    form.save.click()
    assert home.household.person is not None
    assert (home.household.person.height_cm, home.household.person.shown_how_on) == (None, None)


@pytest.mark.parametrize(("used", "words"), [(False, "will be made anew"), (True, "keeps the places")])
def test_what_new_measures_do_to_the_map_is_said_before_they_are_kept(
    page: SettingsPage, home: Home, used: bool, words: str
) -> None:
    if used:
        with home.records.change() as record:
            record.start_session(home.person.id, Giver(GivenBy.SELF, "Maria"), home.clock())
        page.reload()
    form = open_form(page, "change_person", PersonForm)
    assert not form._map_note.isVisible()
    type_in(form.height_cm, "170")
    assert words in form._map_note.text()
    assert form._map_note.isVisible()
    type_in(form.height_cm, "164")
    assert not form._map_note.isVisible()


def test_escape_keeps_everything_as_it_was(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    form = open_form(page, "change_person", PersonForm)
    type_in(form.name, "Somebody")
    with qtbot.waitSignal(form.cancelled):
        QTest.keyClick(form.name.editor, Qt.Key.Key_Escape)
    assert home.household.person == home.person


def test_the_numbers_to_call_can_be_changed(page: SettingsPage, home: Home) -> None:
    form = open_form(page, "change_calls", CallsForm)
    type_in(form.doctor, "Dr Ahmed")
    type_in(form.doctor_phone, "ask Ana")
    form.save.click()
    assert form.doctor_phone.error == "A phone number has at least three digits."
    type_in(form.doctor_phone, "555-0142")
    type_in(form.pharmacy_phone, "555-0170")
    form.save.click()
    person = home.household.person
    assert person is not None
    assert (person.doctor_name, person.doctor_phone, person.pharmacy_phone) == ("Dr Ahmed", "555-0142", "555-0170")
    assert [fact.value for fact in page.calls.facts.facts] == ["Dr Ahmed", "555-0142", "555-0170"]


# ------------------------------------------------------------------------------------------------ the prescription


def test_the_amount_and_the_first_day_are_never_preset(page: SettingsPage) -> None:
    form = prescription_form(page)
    assert (form.amount.text(), form.starts_on.text()) == ("", "")
    assert form.prescription() is None
    form.save.click()
    QTest.qWait(1)
    assert form.amount.error == "Type the amount first."
    assert form.window().focusWidget() is form.amount.editor
    type_in(form.amount, "100")
    form.save.click()
    QTest.qWait(1)
    assert form.starts_on.error == "Type the first day first."


def test_a_new_prescription_is_read_back_and_begins_on_its_day(page: SettingsPage, home: Home, qtbot: QtBot) -> None:
    form = prescription_form(page, "150", "1 12 2026")
    type_in(form.times.times[0], "2130")
    type_in(form.prescriber, "Dr Ahmed")
    assert (
        form._read_back.text() == "From 1 December 2026 on: 150 mg under the skin, once a day, 21:30, time of Madrid."
    )
    assert form.amount.frame.isVisible()
    with qtbot.waitSignal(page.said) as said:
        form.save.click()
    assert said.args == ["Saved: 150 mg from 1 December on."]
    old, new = prescriptions_of(home.records, home.person)
    assert old.amount_mg == 100
    assert (new.amount_mg, new.times, new.starts_on) == (150.0, (time(21, 30),), date(2026, 12, 1))
    assert (new.every_days, new.prescriber, new.zone) == (1, "Dr Ahmed", "Europe/Madrid")
    assert "From 1 December 2026 on" in [row.line for row in page.prescription._rows]


def test_twice_a_day_and_every_few_days(page: SettingsPage, home: Home) -> None:
    form = prescription_form(page, "100", "24 11 2026")
    form.times.more.click()
    assert form.prescription() is None
    type_in(form.times.times[1], "8")
    next(each for each in form.often.findChildren(QAbstractButton) if each.text() == "Other").click()
    form.save.click()
    assert form.every_days.error == "Type a number from 1 to 28 days."
    type_in(form.every_days, "3")
    form.save.click()
    assert prescriptions_of(home.records, home.person)[-1].every_days == 1  # a prescriber sets that, on a day
    assert form.interval_told.isVisible()
    form.interval_told.click()
    type_in(form.interval_set_on, "20 11 2026")
    type_in(form.prescriber, "Dr Ahmed")
    type_in(form.label, "Inject 100 mg twice every third day")
    form.save.click()
    limit = limits_for(home.records, home.person).set_for["dose_interval"]
    assert (limit.value, limit.set_by, limit.set_on) == (36, "Dr Ahmed", date(2026, 11, 20))
    assert "Inject 100 mg twice every third day" in " ".join(each.text() for each in page.findChildren(Text))
    new = prescriptions_of(home.records, home.person)[-1]
    assert (new.times, new.every_days) == ((time(8), time(20)), 3)


def test_a_number_that_a_prescriber_set_takes_who_and_when_and_goes_back(page: SettingsPage, home: Home) -> None:
    form = open_form(page, "change_room_temp_limit", LimitForm)
    type_in(form.value, "72")
    form.save.click()
    assert "takes your prescriber" in form.message.text()
    form.by_prescriber.click()
    type_in(form.set_by, "Dr Ahmed")
    type_in(form.set_on, "20 11 2026")
    form.save.click()
    assert limits_for(home.records, home.person).number("room_temp_limit") == 72
    shown = " ".join(each.text() for each in page.limits.findChildren(Text))
    assert "72 h" in shown
    assert "by Dr Ahmed, 20 November 2026" in shown
    back = page.limits.findChild(QAbstractButton, "usual_room_temp_limit")
    assert back is not None
    back.click()
    assert limits_for(home.records, home.person).set_for == {}


def test_what_one_may_choose_oneself_takes_no_word_of_a_prescriber(page: SettingsPage, home: Home) -> None:
    form = open_form(page, "change_warmup", LimitForm)
    assert not form.by_prescriber.isVisible()
    type_in(form.value, "45")
    form.save.click()
    assert limits_for(home.records, home.person).number("warmup") == 45


def test_times_that_lie_too_near_are_refused_beside_the_times(page: SettingsPage, home: Home) -> None:
    form = prescription_form(page, "100", "24 11 2026")
    form.times.more.click()
    type_in(form.times.times[1], "21:00")
    form.save.click()
    assert form.times.times[0].error == "Two doses lie at least four hours apart. Please check the times."
    form.times.fewer.click()
    form.save.click()
    assert prescriptions_of(home.records, home.person)[-1].times == (time(20),)


@pytest.mark.parametrize("amount", ["0", "10000", "a lot"])
def test_an_amount_no_label_says_is_refused_beside_the_amount(page: SettingsPage, home: Home, amount: str) -> None:
    form = prescription_form(page, amount, "24 11 2026")
    form.save.click()
    assert form.amount.error == "Type a number from 1 to 1000 mg."
    assert len(prescriptions_of(home.records, home.person)) == 1


def test_past_days_change_only_after_a_second_word(page: SettingsPage, home: Home) -> None:
    form = prescription_form(page, "100", "20 11 2026")
    assert form._past_panel.isVisible()
    assert form._past_words.text().startswith("4 days that are over")
    form.save.click()
    QTest.qWait(1)
    assert form.window().focusWidget() is form.past
    assert len(prescriptions_of(home.records, home.person)) == 1
    QTest.keyClick(form.past, Qt.Key.Key_Space)
    form.save.click()
    assert prescriptions_of(home.records, home.person)[-1].starts_on == date(2026, 11, 20)
    assert len(home.doses()) == 1


def test_a_day_to_come_asks_for_no_second_word(page: SettingsPage) -> None:
    form = prescription_form(page, "100", "20 11 2026")
    QTest.keyClick(form.past, Qt.Key.Key_Space)
    type_in(form.starts_on, "24 11 2026")
    assert not form._past_panel.isVisible()
    assert not form.past.isChecked()


def test_what_is_written_for_later_is_not_forgotten(page: SettingsPage, home: Home) -> None:
    (first,) = prescriptions_of(home.records, home.person)
    later = TODAY + timedelta(days=7)
    change_prescription(home.records, type(first)(0, 1, later, 50, (time(18),), "Europe/Madrid"), home.clock())
    page.reload()
    form = prescription_form(page, "100", "25 11 2026")
    assert form._following.text() == (
        "It lasts until 30 November 2026. Then comes what is written already: 50 mg, once a day, 18:00."
    )
    type_in(form.starts_on, "1 12 2026")
    assert form._following.text() == "It takes the place of the one written for this day."


@pytest.mark.parametrize(
    ("amount_mg", "words"),
    [
        (100, "1 whole syringe each time."),
        (1000, "10 whole syringes each time."),
        (37.5, "Part of one syringe each time."),
        (150, "2 syringes each time, the last one in part."),
    ],
)
def test_an_amount_is_told_in_syringes_too(speak: Callable[[str], None], amount_mg: float, words: str) -> None:
    speak("en")
    assert syringe_words(amount_mg) == words


# ------------------------------------------------------------------------------------------------------ who injects


def test_a_helper_is_added_with_the_day_they_were_shown_how(page: SettingsPage, home: Home) -> None:
    form = open_form(page, "add_helper", CaregiverForm)
    form.save.click()
    assert form.name.error == "Please give a name."
    type_in(form.name, "Luis")
    type_in(form.shown_on, "25 11 2026")
    form.save.click()
    assert form.shown_on.error.startswith("This is Wednesday, 25 November 2026.")
    type_in(form.shown_on, "3 5 2026")
    form.save.click()
    with home.records.read() as record:
        assert [(each.name, each.shown_how_on) for each in record.caregivers()] == [("Luis", date(2026, 5, 3))]
    assert [row.line for row in page.givers._rows] == ["shown how, 28 September 2026", "shown how, 3 May 2026"]


def test_the_day_of_a_known_helper_can_be_changed(page: SettingsPage, home: Home) -> None:
    keep_caregiver(home.records, "Luis", None, TODAY)
    page.reload()
    form = open_form(page, "change_date_2", CaregiverForm)
    assert not form.name.isVisible()
    type_in(form.shown_on, "24 11 2026")
    form.save.click()
    with home.records.read() as record:
        assert record.caregivers()[0].shown_how_on == TODAY


def test_the_persons_own_day_is_in_their_own_form(page: SettingsPage) -> None:
    form = open_form(page, "change_date_1", PersonForm)
    assert form.shown_on.value() == date(2026, 9, 28)


def test_who_injects_today_can_be_changed_from_here(page: SettingsPage) -> None:
    open_form(page, "change_giver", WhoInjectsDialog)


# ------------------------------------------------------------------------------------------------------ all forms


def forms(page: SettingsPage) -> list[tuple[str, type[FormDialog]]]:
    return [
        ("change_person", PersonForm),
        ("change_calls", CallsForm),
        ("change_prescription", PrescriptionForm),
        ("add_helper", CaregiverForm),
    ]


def test_save_is_the_default_button_of_every_form_and_a_full_disk_loses_nothing_typed(
    page: SettingsPage, home: Home
) -> None:
    typed = {"change_person": "name", "change_calls": "doctor", "add_helper": "name"}
    for name, kind in forms(page):
        form = open_form(page, name, kind)
        assert default_button(form) is form.save
        if name in typed:
            field = getattr(form, typed[name])
            type_in(field, "Eva")
        else:
            assert isinstance(form, PrescriptionForm)
            type_in(form.amount, "100")
            type_in(form.starts_on, "24 11 2026")
            field = form.amount
        home.records.close()
        whole = home.records.path.read_bytes()
        home.records.path.write_bytes(b"no record any more" * 100)
        form.save.click()
        assert "record.sqlite3" in form.message.text()
        assert form.message.isVisible()
        assert field.text() in ("Eva", "100")
        home.records.path.write_bytes(whole)
        form.save.click()
        assert not form.isVisible()
        settle()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 1048, 724), (1.5, 792, 624), (2.0, 1024, 560)])
def test_every_form_can_be_read_and_hit(
    home: Home,
    settings: AppSettings,
    show: Show,
    speak: Callable[[str], None],
    language: str,
    scale: float,
    width: int,
    height: int,
) -> None:
    speak(language)
    look().choose_text_scale(scale)
    page = SettingsPage(home.household, settings)
    show(page, width, height)
    for name, kind in forms(page):
        form = open_form(page, name, kind)
        if isinstance(form, PrescriptionForm):
            type_in(form.amount, "150")
            type_in(form.starts_on, "20 11 2026")
            form.times.more.click()
        else:
            for field in form.fields.values():
                field.set_error("This is wrong, and here is what to type instead of it.")
        assert problems(form) == [], name
        form.cancel()
        settle()


def test_whose_clock_the_time_goes_by_is_chosen_and_shown(page: SettingsPage, home: Home) -> None:
    form = prescription_form(page, "100", "1 12 2026")
    form.clock.choice.choose(ClockFollows.TRAVELLER)
    form.clock.choice.chosen.emit(ClockFollows.TRAVELLER)
    assert form._read_back.text() == (
        "From 1 December 2026 on: 100 mg under the skin, once a day, 20:00, time of Madrid, it goes along."
    )
    form.save.click()
    with home.records.read() as record:
        assert record.prescriptions(home.person.id)[-1].clock is ClockFollows.TRAVELLER
    seen = look_at_settings(home.records, home.person.id, home.clock())
    assert seen is not None
    assert prescription_row(seen.prescriptions[0]).title == "100 mg, once a day, 20:00, time of Madrid, it goes along"
    assert prescription_row(seen.prescriptions[1]).title == "100 mg, once a day, 20:00"


def test_a_new_time_that_brings_two_doses_too_near_is_told_before_it_is_kept(page: SettingsPage, home: Home) -> None:
    form = prescription_form(page, "100", "1 12 2026")
    assert not form._gap_panel.isVisibleTo(form)
    type_in(form.times.times[0], "0800")
    assert form._gap_panel.isVisibleTo(form)
    assert "would be 12 hours apart. Ask the prescriber how to move the time." in form._gap_words.text()
    type_in(form.times.times[0], "1800")
    assert not form._gap_panel.isVisibleTo(form)
