"""What the app says of the medication has a source, in both languages, and a damaged file is never half used."""

from __future__ import annotations

import copy
import json
from datetime import timedelta
from typing import Any

import pytest

from anakinra_desktop.domain.medication import LANGUAGES, Medication, NoSuchRule, Status, medication_from
from anakinra_desktop.domain.phones import NotANumber, PhonesChoice, checked_number
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.resources import resource
from anakinra_desktop.services.read_medication import medication


def _rules() -> Any:
    return json.loads(resource("medication/rules.json").read_text("utf-8"))


def _statements() -> Any:
    return json.loads(resource("medication/statements.json").read_text("utf-8"))


def test_every_statement_says_something_in_every_language() -> None:
    for statement in medication().statements.values():
        assert set(statement.text) == set(LANGUAGES), statement.id
        assert not statement.does or set(statement.does) == set(LANGUAGES), statement.id


def test_a_statement_that_nobody_read_asks_for_the_leaflet_or_names_another_guide() -> None:
    unread = [each for each in medication().statements.values() if each.status is Status.UNREAD]
    assert len(unread) >= 8
    for statement in unread:
        assert "leaflet in your carton" in statement.text["en"] or statement.sources, statement.id
        assert "prospecto de su caja" in statement.text["es"] or statement.sources, statement.id


def test_the_whole_patient_page_is_there() -> None:
    families = {
        "USE": 3,
        "DOSE": 6,
        "SYRINGE": 7,
        "LOOK": 5,
        "SITE": 8,
        "TRAIN": 2,
        "TECH": 19,
        "EFFECT": 1,
        "PRECAUTION": 12,
        "INTERACT": 10,
        "DIET": 1,
        "MISSED": 3,
        "SIDE": 8,
        "SERIOUS": 6,
        "REPORT": 3,
        "STORAGE": 7,
        "OVERDOSE": 2,
        "OTHER": 7,
        "BRAND": 2,
    }
    wanted = {f"{family}-{number}" for family, count in families.items() for number in range(1, count + 1)}
    assert wanted <= set(medication().statements)


def test_rules_carry_their_unit() -> None:
    known = medication()
    assert known.duration("warmup") == timedelta(minutes=30)
    assert known.duration("skin_dry") == timedelta(seconds=30)
    assert known.duration("room_temp_limit") == timedelta(hours=24)
    assert known.number("site_distance_min") == 2.5
    assert known.words("regions_self") == ("abdomen", "left_thigh", "right_thigh")


def test_what_is_unset_or_unknown_is_never_a_number() -> None:
    for key in ("missed_skip_window", "dose_amount", "double_dose_block", "no_such_rule"):
        with pytest.raises(NoSuchRule):
            medication().number(key)
    with pytest.raises(NoSuchRule):
        medication().duration("site_distance_min")


def test_only_design_and_read_rules_stop_somebody() -> None:
    rules = medication().rules
    for key in ("frozen_syringe", "discolored_liquid", "cloudy_liquid", "expired_syringe", "floating_particles"):
        assert rules[key].status is Status.READ
    assert rules["room_temp_limit"].status is Status.READ
    assert rules["room_temp_warning"].status is Status.UNREAD  # a warning only


@pytest.mark.parametrize(
    ("zone", "emergency", "poison"),
    [("America/Chicago", "911", "1-800-222-1222"), ("Europe/Madrid", "112", ""), ("Asia/Tokyo", "", "")],
)
def test_phone_numbers_follow_the_country_and_are_never_guessed(zone: str, emergency: str, poison: str) -> None:
    phones = medication().phones_in(zone)
    assert (phones.emergency, phones.poison) == (emergency, poison)


def _read(rules: Any = None, statements: Any = None) -> Medication:
    return medication_from(rules or _rules(), statements or _statements())


def test_a_statement_without_spanish_is_named() -> None:
    damaged = _statements()
    entry = next(each for each in damaged["statements"] if each["id"] == "LOOK-4")
    del entry["es"]
    with pytest.raises(DamagedResource, match=r"statements\.json, LOOK-4: it lacks es"):
        _read(statements=damaged)


def test_a_rule_from_an_unknown_fact_is_named() -> None:
    damaged = _rules()
    damaged["rules"]["warmup"]["sources"] = ["LABEL-999"]
    with pytest.raises(DamagedResource, match=r"rules\.json, rules, warmup: it names the unknown fact LABEL-999"):
        _read(rules=damaged)


def test_an_id_used_twice_is_named() -> None:
    damaged = _statements()
    damaged["statements"].append(copy.deepcopy(damaged["statements"][0]))
    with pytest.raises(DamagedResource, match="USE-1: this ID is used twice"):
        _read(statements=damaged)


def test_a_fact_that_was_read_nowhere_cannot_say_it_was() -> None:
    damaged = _statements()
    damaged["statements"][3]["sources"] = []
    with pytest.raises(DamagedResource, match="DOSE-1: it says it was read, but names no source"):
        _read(statements=damaged)


def test_a_file_that_is_something_else_altogether_is_named() -> None:
    with pytest.raises(DamagedResource, match=r"statements\.json, the file"):
        _read(statements=["nothing"])
    with pytest.raises(DamagedResource, match=r"rules\.json"):
        _read(rules={"rules": {}, "phones": {}})


def test_a_chosen_country_counts_more_than_the_place_and_own_numbers_fill_what_is_not_known() -> None:
    known = medication()
    assert known.chosen_phones(PhonesChoice("US"), "Europe/Madrid").emergency == "911"
    spain = known.chosen_phones(PhonesChoice("", "999", "91 562 04 20"), "Europe/Madrid")
    assert (spain.emergency, spain.poison) == ("112", "91 562 04 20"), "a known number is never replaced"
    own = known.chosen_phones(PhonesChoice("other", "131"), "Europe/Madrid")
    assert (own.emergency, own.poison, own.is_own) == ("131", "", True)


@pytest.mark.parametrize("number", ["", "15", "131", "+34 91 562 04 20", "1-800-222-1222"])
def test_a_number_to_call_is_kept_as_it_is_written(number: str) -> None:
    assert checked_number(f" {number} ", "emergency") == number


@pytest.mark.parametrize("number", ["help", "1", "9" * 41])
def test_what_can_not_be_called_is_refused(number: str) -> None:
    with pytest.raises(NotANumber):
        checked_number(number, "emergency")
