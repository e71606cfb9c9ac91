"""Signs and where each leads; side effects, and when the doctor is to hear of them."""

from __future__ import annotations

import copy
import json
from datetime import date, timedelta
from typing import Any

import pytest

from anakinra_desktop.domain.health import NotAnEntry, Severity
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.domain.signs import Lead, signs_from
from anakinra_desktop.domain.symptoms import OTHER, Symptom, checked_symptom, should_tell
from anakinra_desktop.resources import resource
from anakinra_desktop.services.read_medication import medication, signs

BEGAN = date(2026, 11, 20)
LATER = BEGAN + timedelta(days=2)


def _file() -> Any:
    return json.loads(resource("medication/signs.json").read_text("utf-8"))


def test_every_side_effect_and_serious_sign_of_the_leaflet_is_there_and_leads_where_it_must() -> None:
    leads = {fact: sign.leads_to for sign in signs() for fact in sign.facts if fact.startswith(("SIDE", "SERIOUS"))}
    assert leads == {
        **{f"SIDE-{number}": Lead.LOG for number in range(3, 9)},
        **{f"SERIOUS-{number}": Lead.CALL for number in range(2, 7)},
    }


def test_signs_of_allergy_and_a_rash_elsewhere_lead_to_the_emergency_card() -> None:
    allergy = {sign.id for sign in signs() if sign.facts[0] in ("LABEL-47", "LABEL-51")}
    assert allergy == {sign.id for sign in signs().that_lead_to(Lead.EMERGENCY)}
    rash = signs().get("rash")
    assert rash is not None
    assert [rash.leads(at_spot) for at_spot in (True, False, None)] == [Lead.CALL, Lead.EMERGENCY, Lead.CALL]


def test_hot_red_skin_is_a_call_wherever_it_is_and_its_place_is_asked() -> None:
    hot = signs().get("hot_skin")
    assert hot is not None
    assert hot.asks_place
    assert {hot.leads(True), hot.leads(False)} == {Lead.CALL}


def test_a_sign_of_a_later_version_is_kept_and_not_called_serious() -> None:
    assert signs().get("glowing") is None
    assert not signs().is_serious("glowing", None)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"facts": ["SIDE-99"]}, "unknown fact SIDE-99"),
        ({"facts": []}, "no fact"),
        ({"leads_to": "nowhere"}, "none of log, call, emergency"),
        ({"title": {"en": "Headache"}}, "it lacks es"),
        ({"id": "nausea"}, "used twice"),
        ({"colour": "red"}, "which nothing reads"),
    ],
)
def test_a_damaged_entry_is_named(change: dict[str, Any], problem: str) -> None:
    damaged = copy.deepcopy(_file())
    damaged["signs"][0] |= change
    with pytest.raises(DamagedResource, match=problem):
        signs_from(damaged, medication().statements)


def test_the_doctor_hears_of_what_is_severe_or_still_there_on_a_later_day() -> None:
    assert should_tell(Symptom("headache", Severity.SEVERE), BEGAN)
    assert not should_tell(Symptom("headache", Severity.MILD), BEGAN)
    assert should_tell(Symptom("headache", Severity.MILD, seen_on=LATER), BEGAN)
    assert not should_tell(Symptom("headache", Severity.SEVERE, gone_on=LATER), BEGAN)
    assert not should_tell(Symptom("headache", Severity.SEVERE, told_doctor_on=BEGAN), BEGAN)


@pytest.mark.parametrize(
    ("symptom", "field"),
    [
        (Symptom(OTHER, Severity.MILD, words="  "), "words"),
        (Symptom("infection", temperature_c=101.0), "temperature"),
        (Symptom("headache", Severity.MILD, gone_on=BEGAN - timedelta(days=1)), "gone_on"),
        (Symptom("headache", Severity.MILD, told_doctor_on=LATER + timedelta(days=1)), "told"),
    ],
)
def test_what_cannot_be_so_is_said_beside_its_field(symptom: Symptom, field: str) -> None:
    with pytest.raises(NotAnEntry) as error:
        checked_symptom(symptom, BEGAN, LATER)
    assert error.value.field == field


def test_words_are_tidied() -> None:
    kept = checked_symptom(Symptom(OTHER, Severity.MILD, words="  heavy   legs "), BEGAN, LATER)
    assert kept.words == "heavy legs"
