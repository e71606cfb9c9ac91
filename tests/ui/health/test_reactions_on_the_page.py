"""Skin reactions on the Health page: written down at a place, looked at again, told of, gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.health import EntryKind, HealthEntry, Severity
from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.services.change_preferences import choose_length_unit
from anakinra_desktop.services.keep_health import health_entries
from anakinra_desktop.services.note_reaction import note_reaction
from anakinra_desktop.ui.health.call_page import CallPage
from anakinra_desktop.ui.health.history_dialog import HistoryDialog, TakeBackEntry
from anakinra_desktop.ui.health.reaction_fields import ELSEWHERE, HERE
from anakinra_desktop.ui.health.reaction_page import ReactionPage
from anakinra_desktop.ui.health.view import HealthPage
from anakinra_desktop.ui.shared.parts import Button, Text
from anakinra_desktop.ui.shared.theme import Look
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle

SPOT = Place("left_thigh", "14", 2.0, 9.0)
RED = Reaction((ReactionSign.REDNESS,), Severity.MILD, SPOT, size_cm=2.0)


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    made = Home(tmp_path, recorded_days=0)
    made.give(TODAY - timedelta(days=2), time(20, 6), place=SPOT)
    made.give(TODAY - timedelta(days=1), time(20, 6), place=Place("abdomen"))
    return made


@pytest.fixture
def page(home: Home, show: Show) -> HealthPage:
    made = HealthPage(home.household)
    show(made, 1048, 724)
    return made


def press(page: QWidget, name: str) -> None:
    settle()
    found = [each for each in page.findChildren(QAbstractButton, name) if each.isVisible()]
    assert len(found) == 1, name
    found[0].click()
    settle()


def form_of(page: HealthPage) -> ReactionPage:
    assert isinstance(page.stack.form, ReactionPage)
    return page.stack.form


def answer(form: ReactionPage, where: str) -> None:
    form.fields.signs.tile(ReactionSign.REDNESS).click()
    form.fields.signs.tile(ReactionSign.LUMP).click()
    form.fields.sizes.tile(5.0).click()
    form.fields.severity.tile(Severity.MODERATE).click()
    form.fields.only_here.tile(where).click()


def kept(home: Home) -> HealthEntry:
    (entry,) = [each for each in health_entries(home.records, home.person.id, EntryKind.REACTION) if each.counts]
    return entry


def watched(home: Home, days_ago: int, reaction: Reaction = RED) -> HealthEntry:
    began = TODAY - timedelta(days=days_ago)
    return note_reaction(home.records, home.person, began, reaction, home.clock(), "Maria Ruiz").entries[0]


def words_on(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(Text) if each.isVisible())


def test_a_reaction_is_written_down_at_the_place_of_an_injection(home: Home, page: HealthPage) -> None:
    press(page, "add_to_reactions")
    form = form_of(page)
    assert form.save.accessibleDescription() == "Say where it is first."
    press(form, "recent_1")
    assert "Left thigh, spot 14" in words_on(form)
    assert form.save.accessibleDescription() == "Choose what you see or feel first."
    answer(form, HERE)
    press(form, "save")
    entry = kept(home)
    assert entry.details == Reaction(
        (ReactionSign.REDNESS, ReactionSign.LUMP),
        Severity.MODERATE,
        SPOT,
        dose_id=home.doses(TODAY - timedelta(days=2))[0].id,
        size_cm=5.0,
        seen_on=TODAY,
    )
    assert page.stack.form is None
    assert "Redness and lump: left thigh, spot 14" in words_on(page)
    assert "day 1 of 28" in words_on(page)


def test_whoever_reads_inches_is_told_the_place_and_asked_the_size_in_them(home: Home, page: HealthPage) -> None:
    choose_length_unit(home.records, home.person, LengthUnit.INCHES)
    press(page, "add_to_reactions")
    form = form_of(page)
    press(form, "recent_1")
    answer(form, HERE)
    assert " cm" not in words_on(form)
    assert "inches above the kneecap" in words_on(form)
    assert "about 2 inches" in words_on(form)
    assert form.fields.size_field.line.accessibleName() == "Or measure it, at its widest (inches)"
    for typed, said in (("0", "Type a number from 0.1 to 15.7 inches."), ("15.8", "15.7"), ("1.5", "")):
        form.fields.size_field.editor.setFocus()
        form.fields.size_field.set_text("")
        QTest.keyClicks(form.fields.size_field.line, typed)
        form.fields.size_field.check()
        assert said in form.fields.size_field.error
    press(form, "save")
    entry = kept(home)
    assert isinstance(entry.details, Reaction)
    assert entry.details.size_cm == 3.81
    page.reload()
    settle()
    assert "Moderate, about 1.5 inches." in words_on(page)
    dialog = HistoryDialog(page, home.household, entry, (entry,), page.section("reactions").lengths)
    assert "about 1.5 inches" in "\n".join(each.text() for each in dialog.findChildren(Text))


@pytest.mark.parametrize("measured", [0.1, 2.47])
@pytest.mark.parametrize("unit", list(LengthUnit))
def test_a_later_look_leaves_a_size_as_it_was_measured_whatever_it_is_told_in(
    home: Home, page: HealthPage, unit: LengthUnit, measured: float
) -> None:
    choose_length_unit(home.records, home.person, unit)
    entry = watched(home, 3, replace(RED, size_cm=measured))
    form = ReactionPage(home.household, "Health", entry=entry)
    assert form.fields.width_cm == measured
    assert form.fields.check()
    form.fields.size_field.set_text("3")
    assert form.fields.width_cm == (7.62 if unit is LengthUnit.INCHES else 3.0)
    form.deleteLater()


def test_nothing_is_chosen_beforehand(page: HealthPage) -> None:
    press(page, "add_to_reactions")
    fields = form_of(page).fields
    assert (fields.signs.choices, fields.severity.choice, fields.width_cm, fields.only_here.choice) == (
        (),
        None,
        None,
        None,
    )


def test_elsewhere_too_leads_to_the_emergency_card_with_everything_written_down(home: Home, page: HealthPage) -> None:
    shown: list[CallPage] = []
    page.flow_wanted.connect(shown.append)
    press(page, "add_to_reactions")
    form = form_of(page)
    press(form, "recent_1")
    answer(form, ELSEWHERE)
    form.fields.signs_elsewhere.tile("swollen_face").click()
    press(form, "save")
    (card,) = shown
    assert card.screen_shown.heading == "Get help now. Do not inject"
    assert card.screen_shown.first.number == "112"
    assert "I have a swollen face, tongue or throat, since today." in card.screen_shown.say
    assert "The last injection was yesterday at 20:06." in card.screen_shown.say
    assert "Call the doctor before the next injection" in words_on(page)
    card.deleteLater()


def test_a_spot_that_is_not_among_the_last_can_be_named(home: Home, page: HealthPage) -> None:
    press(page, "add_to_reactions")
    form = form_of(page)
    press(form, "spot_not_here")
    form.picker.field.zones.tile("right_thigh").click()
    answer(form, HERE)
    press(form, "save")
    assert isinstance(kept(home).details, Reaction)
    assert kept(home).details.place == Place("right_thigh")  # type: ignore[attr-defined]


def test_gone_lets_its_spot_go_and_can_be_undone(home: Home, page: HealthPage) -> None:
    told: list[tuple[str, Callable[[], None]]] = []
    page.told.connect(lambda words, undo: told.append((words, undo)))
    entry = watched(home, 2)
    home.household.tell_changed()
    press(page, f"gone_{entry.id}")
    assert not kept(home).details.is_open  # type: ignore[attr-defined]
    assert told[0][0] == "Gone. Its spot may be used again."
    told[0][1]()
    assert kept(home).details == RED


def test_worse_asks_again_and_keeps_the_place(home: Home, page: HealthPage) -> None:
    entry = watched(home, 2)
    home.household.tell_changed()
    press(page, f"worse_{entry.id}")
    form = form_of(page)
    assert form.fields.signs.choices == RED.signs
    form.fields.severity.tile(Severity.SEVERE).click()
    press(form, "save")
    after = kept(home)
    assert isinstance(after.details, Reaction)
    assert (after.details.severity, after.details.place, after.corrects) == (Severity.SEVERE, SPOT, entry.id)
    assert "It is severe." in words_on(page)


def test_after_the_days_of_the_watch_the_doctor_is_told_and_that_is_kept(home: Home, page: HealthPage) -> None:
    entry = watched(home, 28)
    home.household.tell_changed()
    settle()
    assert "It is still there after 28 days." in words_on(page)
    (tell,) = [each for each in page.findChildren(QWidget, f"tell_{entry.id}") if each.isVisible()]
    (button,) = tell.findChildren(Button)
    button.click()
    settle()
    assert kept(home).details.told_doctor_on == TODAY  # type: ignore[attr-defined]
    assert "You told the doctor on 24 November." in words_on(page)


def test_what_was_written_by_mistake_is_taken_back_with_a_reason(home: Home, page: HealthPage) -> None:
    entry = watched(home, 2)
    home.household.tell_changed()
    press(page, f"history_{entry.id}")
    (dialog,) = page.window().findChildren(HistoryDialog)
    dialog.mistake.click()
    settle()
    (question,) = page.window().findChildren(TakeBackEntry)
    question.reason.set_text("wrong leg")
    question.confirm.allow()
    question.keep()
    settle()
    assert not [each for each in health_entries(home.records, home.person.id) if each.counts]
    assert health_entries(home.records, home.person.id)[0].ended_because == "wrong leg"


@pytest.mark.parametrize(("width", "scale"), [(1048, 1.0), (760, 2.0)])
def test_page_and_form_are_legible(
    home: Home, page: HealthPage, usual_look: Look, speak: Callable[[str], None], width: int, scale: float
) -> None:
    watched(home, 3)
    usual_look.choose_text_scale(scale)
    page.resize(width, 900)
    home.household.tell_changed()
    settle()
    assert problems(page) == []
    press(page, "add_to_reactions")
    assert problems(page) == []
