"""Writing down reactions and side effects: what is kept, and what opens a call to the doctor."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.doctor_calls import DoctorCall, open_call
from anakinra_desktop.domain.health import EntryKind, NoSuchEntry, NotAnEntry, Severity, those_that_count
from anakinra_desktop.domain.reactions import Reaction, ReactionSign, gone
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.domain.symptoms import OTHER, Symptom
from anakinra_desktop.services.keep_health import health_entries
from anakinra_desktop.services.note_reaction import change_reaction, note_reaction
from anakinra_desktop.services.note_symptom import change_symptom, note_symptom, take_back_symptom
from tests.services.household import NOW, TUESDAY, ana_in

LATER = NOW + timedelta(hours=1)
RED = Reaction((ReactionSign.REDNESS,), Severity.MILD)


def test_a_headache_is_kept_and_leads_to_nobody(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    noted = note_symptom(records, ana, TUESDAY, Symptom("headache", Severity.MILD), NOW, "Ana")
    assert noted.lead is Lead.LOG
    assert health_entries(records, ana.id) == noted.entries


def test_a_serious_sign_opens_a_call_and_a_second_one_joins_it(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    first = note_symptom(records, ana, TUESDAY, Symptom("infection", temperature_c=38.6), NOW, "Ana")
    second = note_symptom(records, ana, TUESDAY, Symptom("rash", at_spot=False), LATER, "Luis")
    assert (first.lead, second.lead) == (Lead.CALL, Lead.EMERGENCY)
    waiting = open_call(health_entries(records, ana.id))
    assert waiting is not None
    assert waiting[1].because == ("infection", "rash")
    assert waiting[1].opened_at == NOW
    assert len(those_that_count(health_entries(records, ana.id), DoctorCall)) == 1


def test_a_serious_sign_that_is_over_opens_no_call(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    past = TUESDAY - timedelta(days=20)
    noted = note_symptom(records, ana, past, Symptom("infection", gone_on=past + timedelta(days=3)), NOW, "Ana")
    assert noted.lead is Lead.LOG
    assert open_call(health_entries(records, ana.id)) is None


@pytest.mark.parametrize(
    ("symptom", "field"),
    [
        (Symptom("glowing", Severity.MILD), "what"),
        (Symptom("rash"), "at_spot"),
        (Symptom("headache"), "severity"),
        (Symptom(OTHER, Severity.MILD), "words"),
    ],
)
def test_nothing_is_kept_of_what_lacks_an_answer(tmp_path: Path, symptom: Symptom, field: str) -> None:
    records, ana = ana_in(tmp_path)
    with pytest.raises(NotAnEntry) as error:
        note_symptom(records, ana, TUESDAY, symptom, NOW, "Ana")
    assert error.value.field == field
    assert health_entries(records, ana.id) == ()


def test_a_reaction_at_its_spot_alone_opens_no_call(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    noted = note_reaction(records, ana, TUESDAY, RED, NOW, "Ana")
    assert (noted.lead, len(noted.entries)) == (Lead.LOG, 1)
    assert health_entries(records, ana.id) == noted.entries


def test_signs_elsewhere_are_kept_with_it_and_lead_to_the_emergency_card(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    noted = note_reaction(records, ana, TUESDAY, RED, NOW, "Ana", elsewhere=("itch_elsewhere", "fast_pulse"))
    assert noted.lead is Lead.EMERGENCY
    assert noted.because == ("itch_elsewhere", "fast_pulse")
    kept = health_entries(records, ana.id)
    assert [each.details.what for each in kept if isinstance(each.details, Symptom)] == list(noted.because)
    waiting = open_call(kept)
    assert waiting is not None
    assert waiting[1].because == noted.because


def test_a_damaged_reaction_keeps_nothing_of_the_signs_either(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    with pytest.raises(NotAnEntry):
        note_reaction(records, ana, TUESDAY, replace(RED, signs=()), NOW, "Ana", elsewhere=("fast_pulse",))
    assert health_entries(records, ana.id) == ()


def test_a_later_look_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    (first,) = note_reaction(records, ana, TUESDAY, RED, NOW, "Ana").entries
    after = change_reaction(records, ana, first, gone(RED, TUESDAY), LATER, "Luis")
    assert (after.corrects, after.began_on) == (first.id, TUESDAY)
    assert [each.id for each in health_entries(records, ana.id, EntryKind.REACTION) if each.counts] == [after.id]
    with pytest.raises(NoSuchEntry):
        change_reaction(records, ana, first, RED, LATER, "Ana")


def test_a_sign_written_by_mistake_is_taken_back_with_the_call_it_opened(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    fever = note_symptom(records, ana, TUESDAY, Symptom("infection"), NOW, "Ana").entries[0]
    cough = note_symptom(records, ana, TUESDAY, Symptom("chest"), NOW, "Ana").entries[0]
    take_back_symptom(records, fever, "wrong tile", LATER, "Ana")
    waiting = open_call(health_entries(records, ana.id))
    assert waiting is not None
    assert waiting[1].because == ("chest",)
    again = note_symptom(records, ana, TUESDAY, Symptom("chest"), NOW, "Ana").entries[0]
    take_back_symptom(records, cough, "twice", LATER, "Ana")
    assert open_call(health_entries(records, ana.id)) is not None
    take_back_symptom(records, again, "not mine", LATER, "Ana")
    assert open_call(health_entries(records, ana.id)) is None


def test_what_was_said_of_an_effect_can_be_put_right(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    (first,) = note_symptom(records, ana, TUESDAY, Symptom("nausea", Severity.MILD), NOW, "Ana").entries
    earlier = TUESDAY - timedelta(days=2)
    told = Symptom("nausea", Severity.SEVERE, told_doctor_on=TUESDAY)
    after = change_symptom(records, ana, first, told, LATER, "Ana", began_on=earlier)
    assert (after.began_on, after.details) == (earlier, told)
    with pytest.raises(NotAnEntry):
        change_symptom(records, ana, after, told, LATER, "Ana", began_on=TUESDAY + timedelta(days=1))
