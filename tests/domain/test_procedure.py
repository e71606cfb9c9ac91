"""The steps of an injection: complete, sourced, in both languages and both wordings, and never half read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from anakinra_desktop.domain.medication import LANGUAGES, Status
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import Outcome, Phrase, Procedure, Step, StepKind
from anakinra_desktop.domain.procedure_reading import procedure_from
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.resources import resource
from anakinra_desktop.services.read_medication import PICTURES, medication, procedure

ORDER = [
    "right_person",
    "right_now",
    "take_out",
    "warm_up",
    "label",
    "carton",
    "look",
    "wash_hands",
    "lay_out",
    "find_mark",
    "count_syringes",
    "place",
    "look_skin",
    "clean",
    "dry",
    "uncap",
    "part_dose",
    "pinch",
    "insert",
    "push",
    "withdraw",
    "bandage",
    "sharps",
    "record",
    "done",
]


def _file(name: str) -> Any:
    return json.loads(resource(f"steps/{name}").read_text("utf-8"))


def _pictures() -> set[str]:
    return {path.stem for path in resource(PICTURES).glob("*.svg")}


def _read(steps: Any = None, stops: Any = None) -> Procedure:
    return procedure_from(steps or _file("procedure.json"), stops or _file("stops.json"), medication(), _pictures())


def _phrases(step: Step) -> list[Phrase]:
    said = [step.sentence, step.line, step.primary]
    for point in (*step.points, *([step.note] if step.note else [])):
        said += [point.title, point.line]
    for choice in step.choices:
        said += [choice.title, choice.line]
    return [phrase for phrase in said if phrase is not None]


def test_the_steps_come_in_the_order_of_the_injection() -> None:
    assert [step.id for step in procedure().steps] == ORDER


def test_a_usual_injection_has_about_twenty_steps() -> None:
    usual = [step for step in procedure().steps if step.when is None]
    assert 18 <= len(usual) - 1 <= 22


def test_nothing_stops_anybody_on_the_word_of_a_fact_nobody_read() -> None:
    statements = medication().statements
    for step in procedure().steps:
        for choice in step.choices:
            if choice.outcome in (Outcome.STOP, Outcome.CALL, Outcome.EMERGENCY):
                assert any(statements[fact].status is not Status.UNREAD for fact in choice.facts), choice.id
    for card in procedure().stops.values():
        assert any(statements[fact].status is Status.READ for fact in card.facts), card.reason


def test_every_technique_statement_of_the_patient_page_is_in_a_step() -> None:
    told = {fact for step in procedure().steps for fact in step.facts}
    assert {f"TECH-{number}" for number in range(1, 20)} <= told
    assert {f"LOOK-{number}" for number in range(1, 6)} <= told
    assert {f"SITE-{number}" for number in range(1, 9)} <= told


def test_a_spanish_sentence_never_equals_the_english_one() -> None:
    for step in procedure().steps:
        for phrase in _phrases(step):
            for by in GivenBy:
                assert phrase.say("es", by) != phrase.say("en", by)


def test_spanish_says_usted() -> None:
    familiar = (" tú ", " tu ", " tus ", "lávate", "elige ", " ti ")
    for step in procedure().steps:
        for phrase in _phrases(step):
            said = f" {phrase.say('es', GivenBy.SELF).lower()} "
            assert not any(word in said for word in familiar), said


def test_who_cares_for_somebody_is_never_told_of_their_own_body() -> None:
    for step in procedure().steps:
        for phrase in (step.sentence, *(choice.title for choice in step.choices)):
            said = phrase.say("en", GivenBy.CAREGIVER).lower()
            assert "your dose" not in said
            assert "your skin" not in said


def test_sentences_are_short() -> None:
    for step in procedure().steps:
        for language in LANGUAGES:
            for by in GivenBy:
                assert len(step.sentence.say(language, by)) <= 75
        assert len(step.points) <= 3


def test_the_picture_fits_the_body_part() -> None:
    insert = procedure().step("insert")
    assert insert.picture_for("left_thigh", of_a_child=False) == "step-insert"
    assert insert.picture_for("left_thigh", of_a_child=True) == "step-insert-child-thigh"
    assert insert.picture_for("abdomen", of_a_child=True) == "step-insert-stomach"
    assert insert.picture_for("right_arm", of_a_child=False) == "step-insert-arm"
    assert insert.picture_for("left_buttock", of_a_child=False) == "step-insert-buttock"


def test_safety_questions_are_the_ones_a_key_must_not_answer() -> None:
    safe = {step.id for step in procedure().steps if step.safety}
    assert safe == {"right_person", "right_now", "label", "carton", "look", "look_skin"}


def _change(step_id: str, **changes: Any) -> Any:
    steps = _file("procedure.json")
    next(step for step in steps["steps"] if step["id"] == step_id).update(changes)
    return steps


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ({"facts": ["TECH-99"]}, "unknown fact TECH-99"),
        ({"sentence": {"en": "Push."}}, "it lacks es"),
        ({"sentence": {"en": "Push {speed}.", "es": "Empuje."}}, "leaves open speed"),
        ({"sentence": {"en": "Push {.", "es": "Empuje."}}, "braces do not match"),
        ({"sentence": {"en": {"self": "Push."}, "es": "Empuje."}}, "it lacks caregiver"),
        ({"pictures": {"default": "no-such"}}, "picture no-such.svg is missing"),
        ({"kind": "jump"}, "none of act, wait"),
        ({"sentense": 1}, "holds sentense, which nothing reads"),
        ({"seals": "cover_off"}, "exactly one step must seal cover_off"),
    ],
)
def test_a_damaged_step_is_named(damage: dict[str, Any], said: str) -> None:
    with pytest.raises(DamagedResource, match=said) as caught:
        _read(steps=_change("push", **damage))
    assert caught.value.file == "procedure.json"
    assert caught.value.place.startswith("push") or "seals" in damage


def test_a_choice_that_stops_must_say_what_is_discarded_and_why() -> None:
    steps = _file("procedure.json")
    look = next(step for step in steps["steps"] if step["id"] == "look")
    del look["choices"][2]["discard"]
    with pytest.raises(DamagedResource, match="look, choices, item 3"):
        _read(steps=steps)


def test_a_wait_without_an_end_is_named() -> None:
    steps = _file("procedure.json")
    del next(step for step in steps["steps"] if step["id"] == "warm_up")["wait_rule"]
    with pytest.raises(DamagedResource, match="warm_up: a wait needs the rule"):
        _read(steps=steps)


def test_every_reason_to_discard_has_its_card() -> None:
    stops = _file("stops.json")
    del stops["cloudy"]
    with pytest.raises(DamagedResource, match=r"stops\.json, the file: it lacks cloudy"):
        _read(stops=stops)


def test_a_procedure_without_a_record_is_not_one() -> None:
    steps = _file("procedure.json")
    next(step for step in steps["steps"] if step["kind"] == StepKind.RECORD)["kind"] = StepKind.ACT
    with pytest.raises(DamagedResource, match="exactly one step of kind record"):
        _read(steps=steps)
