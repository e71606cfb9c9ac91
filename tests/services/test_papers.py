"""Papers say what was written down and is still so; what is private is left out and counted."""

from __future__ import annotations

import itertools
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.body import ZoneId, too_near
from anakinra_desktop.domain.doctor_calls import CallAnswer
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.obstacles import PastInjection
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.rotation import Suggestion
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.domain.telling import AskAbout
from anakinra_desktop.drawing.handover_words import dose_words
from anakinra_desktop.services.answer_call import answer_call
from anakinra_desktop.services.choose_giver import choose_giver
from anakinra_desktop.services.gather_papers import handover_facts, paper_facts, side_effects_between
from anakinra_desktop.services.keep_caregiver import keep_caregiver
from anakinra_desktop.services.keep_health import void_entry
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.look_at_visits import look_at_visits
from anakinra_desktop.services.look_in_emergency import look_in_emergency
from anakinra_desktop.services.note_symptom import note_symptom
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.services.suggest_spot import look_at_body
from anakinra_desktop.services.suggest_today import suggest_today
from anakinra_desktop.services.things_to_ask import things_to_ask
from anakinra_desktop.storage.database import RecordFile
from tests.services.a_health import keep_health
from tests.services.household import MADRID, NOW, TUESDAY, WEDNESDAY, ana_in, at


@pytest.fixture
def ana(tmp_path: Path) -> tuple[RecordFile, Person]:
    return ana_in(tmp_path)


def test_only_what_is_still_so_is_listed_and_what_to_call_about_comes_first(ana: tuple[RecordFile, Person]) -> None:
    records, person = ana
    kept = keep_health(records, person.id, TUESDAY, NOW)
    void_entry(records, kept["latex"].id, "mistaken", NOW, "Ana")
    health = paper_facts(records, person, NOW).health
    assert [each.medicine.name for each in health.medicines] == ["Enbrel 50 mg", "Methotrexate <b>15</b>", "Ibuprofen"]
    assert [each.name for each in health.allergies] == ["penicillin"]
    assert [each.words for each in health.questions] == ["May I have the flu shot?"]
    assert health.medicines[2].since is None


def test_what_is_private_is_left_out_and_counted_unless_asked_for(ana: tuple[RecordFile, Person]) -> None:
    records, person = ana
    keep_health(records, person.id, TUESDAY, NOW)
    health = paper_facts(records, person, NOW).health
    assert ([each.condition.what for each in health.conditions], health.left_out) == (["asthma"], 1)
    health = paper_facts(records, person, NOW, with_private=True).health
    assert ([each.condition.what for each in health.conditions], health.left_out) == (["asthma", "hiv"], 0)


def test_the_places_of_a_hand_over_lie_apart_and_a_day_with_its_dose_is_left_out(
    ana: tuple[RecordFile, Person],
) -> None:
    records, person = ana
    log_dose(records, person, GivenDose(taken_at=NOW, schedule_date=TUESDAY), NOW)
    keep_caregiver(records, "Rosa", TUESDAY, TUESDAY)
    facts = handover_facts(records, person, TUESDAY, TUESDAY + timedelta(days=5), NOW, for_whom="rosa")
    assert facts.doses[0].slot.schedule_date == WEDNESDAY
    assert len(facts.doses) == 5
    assert facts.shown_how_on == TUESDAY
    for one, other in itertools.combinations([place for each in facts.doses for place in each.places], 2):
        assert one is not None
        assert other is not None
        assert (one.zone, one.spot) != (other.zone, other.spot)


def test_a_hand_over_card_plans_a_place_for_each_syringe_and_begins_where_today_does(
    ana: tuple[RecordFile, Person],
) -> None:
    records, person = ana
    with records.change() as record:
        [ordered] = record.prescriptions(person.id)
        record.add_prescription(replace(ordered, id=0, starts_on=TUESDAY, amount_mg=200))
    choose_giver(records, person, Giver(GivenBy.CAREGIVER, "Rosa"))
    body = look_at_body(records, person, GivenBy.CAREGIVER, NOW)
    look = look_at_today(records, NOW, person.id)
    assert look is not None
    today = suggest_today(look)
    assert today is not None
    assert isinstance(today.suggestion, Suggestion)
    facts = handover_facts(records, person, TUESDAY, WEDNESDAY, NOW, for_whom="Rosa", here="America/New_York")
    assert facts.clock_zone == MADRID
    first = facts.doses[0].places[0]
    assert first is not None
    assert (first.zone, first.spot) == (today.suggestion.spot.zone.value, today.suggestion.spot.id)
    for dose in facts.doses:
        one, other = (
            PastInjection(TUESDAY, ZoneId(place.zone), place.x_cm or 0, place.y_cm or 0)
            for place in dose.places
            if place is not None
        )
        assert not too_near(one, other)
    later = handover_facts(records, person, WEDNESDAY, WEDNESDAY, NOW, for_whom="Rosa", here=MADRID)
    assert (later.doses, later.clock_zone) == (facts.doses[1:], "")
    assert body.plan.body == facts.body


def test_a_skipped_dose_and_paused_days_are_not_handed_over(ana: tuple[RecordFile, Person]) -> None:
    records, person = ana
    skip_days(records, person, TUESDAY, TUESDAY, "away", NOW)
    pause = hold_days(records, person, WEDNESDAY, WEDNESDAY, "infection", NOW, by_prescriber=True)
    facts = handover_facts(records, person, TUESDAY, WEDNESDAY + timedelta(days=1), NOW)
    assert [each.slot.schedule_date for each in facts.doses] == [WEDNESDAY + timedelta(days=1)]
    assert facts.pauses == (pause,)
    _, lines = dose_words(facts)
    assert lines[0][0] == "Paused, 25 November 2026: no dose is planned on these days."


def test_the_summary_of_a_period_holds_what_was_there_then_and_the_lots_before(ana: tuple[RecordFile, Person]) -> None:
    records, person = ana
    keep_health(records, person.id, TUESDAY, NOW)
    for ago, lot in ((1, "K2"), (10, "K1"), (40, "K0")):
        day = TUESDAY - timedelta(days=ago)
        log_dose(records, person, GivenDose(taken_at=at(day, 20), schedule_date=day, lot=lot), NOW)
    facts = side_effects_between(records, person, TUESDAY - timedelta(days=9), TUESDAY, NOW)
    assert [each.what for _, each in facts.symptoms] == ["headache"]
    assert len(facts.reactions) == 1
    assert {lot for lot, _ in facts.lots} == {"K1", "K2"}
    assert facts.last_before is not None
    assert facts.last_dose is not None
    assert facts.last_before.schedule_date == TUESDAY - timedelta(days=10)
    assert facts.last_dose.schedule_date == TUESDAY - timedelta(days=1)
    empty = side_effects_between(records, person, TUESDAY - timedelta(days=60), TUESDAY - timedelta(days=50), NOW)
    assert not empty.has_something


def test_the_last_injection_is_the_one_before_the_newest_serious_sign_not_before_the_first(
    ana: tuple[RecordFile, Person],
) -> None:
    records, person = ana
    for ago in (20, 6, 1):
        day = TUESDAY - timedelta(days=ago)
        log_dose(records, person, GivenDose(taken_at=at(day, 20), schedule_date=day), NOW)
    for ago, sign in ((15, "infection"), (4, "chest"), (0, "headache")):
        bad = Severity.MILD if sign == "headache" else None
        note_symptom(records, person, TUESDAY - timedelta(days=ago), Symptom(sign, bad), NOW, "Ana")
    answer_call(records, person, CallAnswer.GO_AHEAD, NOW, answered_by="Dr Ahmed")
    facts = side_effects_between(records, person, TUESDAY - timedelta(days=30), TUESDAY, NOW)
    assert facts.last_before is not None
    assert facts.last_dose is not None
    assert facts.last_before.schedule_date == TUESDAY - timedelta(days=6)
    assert facts.last_dose.schedule_date == TUESDAY - timedelta(days=1)
    assert [(call.answer, call.answered_by) for call in facts.calls] == [(CallAnswer.GO_AHEAD, "Dr Ahmed")]


def test_what_to_ask_is_found_the_same_by_the_quick_look_and_by_the_record(ana: tuple[RecordFile, Person]) -> None:
    records, person = ana
    assert look_at_visits(records, person.id, TUESDAY).to_ask == ()
    kept = keep_health(records, person.id, TUESDAY, NOW)
    asked = things_to_ask(records, person.id, TUESDAY)
    assert [each.about for each in asked] == [AskAbout.TNF_BLOCKER, AskAbout.DENTAL]
    seen = look_at_visits(records, person.id, TUESDAY)
    assert seen.to_ask == asked
    assert seen.coming is not None
    assert seen.coming[0].id == kept["visit"].id


def test_an_emergency_names_allergies_and_medicines_in_use(ana: tuple[RecordFile, Person]) -> None:
    records, person = ana
    keep_health(records, person.id, TUESDAY, NOW)
    facts = look_in_emergency(records, NOW, person.id)
    assert [each.name for each in facts.allergies] == ["penicillin", ""]
    assert facts.medicines == ("Methotrexate <b>15</b>", "Enbrel 50 mg", "Ibuprofen")


def test_an_emergency_is_answered_where_the_entries_are_damaged(ana: tuple[RecordFile, Person]) -> None:
    records, person = ana
    keep_health(records, person.id, TUESDAY, NOW)
    records.close()
    with sqlite3.connect(records.path) as connection:
        connection.execute(
            "INSERT INTO health_entry (person_id, kind, began_on, details, recorded_at, recorded_by, standing,"
            " ended_by, ended_because)"
            " SELECT person_id, kind, began_on, '{}', recorded_at, recorded_by, standing, '', ''"
            " FROM health_entry WHERE kind = 'medicine' LIMIT 1"
        )
    facts = look_in_emergency(records, NOW, person.id)
    assert (facts.name, facts.medicines) == ("Ana", ())
