"""Medicines to tell of are found under every name they go by, and a name that is not known says nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.interactions import interactions_from, slips_between
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.resources import resource
from anakinra_desktop.services.read_medication import interactions, medication


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Enbrel 50 mg", "etanercept"),
        ("REMICADE infusion", "infliximab"),
        ("humira", "adalimumab"),
        ("Cimzia", "certolizumab"),
        ("simponi 50mg", "golimumab"),
        ("Imuran", "azathioprine"),
        ("azatioprina", "azathioprine"),
        ("Sandimmune", "cyclosporine"),
        ("Neoral", "cyclosporine"),
        ("ciclosporina", "cyclosporine"),
        ("methotrexate 15mg weekly", "methotrexate"),
        ("Metotrexato", "methotrexate"),
        ("Rheumatrex", "methotrexate"),
        ("Rapamune", "sirolimus"),
        ("Sirolimús", "sirolimus"),
        ("prograf", "tacrolimus"),
        ("Coumadin 5", "warfarin"),
        ("warfarina", "warfarin"),
        ("Dilantin", "phenytoin"),
        ("FENITOI\u0301NA", "phenytoin"),
    ],
)
def test_a_medicine_is_found_by_generic_and_brand_name_in_both_languages(typed: str, found: str) -> None:
    named = interactions().certain_in(typed)
    assert named is not None
    assert named.id == found


@pytest.mark.parametrize("typed", ["ibuprofen 400 mg", "folic acid", "", "vitamin D", "Enbrelia tea", "paracetamol"])
def test_another_name_raises_no_flag(typed: str) -> None:
    assert interactions().certain_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("metotrexate", None), ("methotrexat 15", None), ("methotrexte", "methotrexate"), ("Embrel", "etanercept")],
)
def test_a_misspelt_name_is_asked_about_and_never_taken_for_certain(typed: str, meant: str | None) -> None:
    perhaps = interactions().perhaps_in(typed)
    assert (perhaps.id if perhaps else None) == meant
    if meant:
        assert interactions().certain_in(typed) is None


@pytest.mark.parametrize("typed", ["ibuprofen", "aspirin", "omeprazole", "prednisone", "metformin", "folic acid"])
def test_a_common_name_is_not_taken_for_another_one(typed: str) -> None:
    assert interactions().flags_in(typed) == ()


def test_the_one_to_call_about_comes_first_where_two_are_named() -> None:
    named = interactions().certain_in("methotrexate with Humira")
    assert named is not None
    assert named.of.calls_first


def test_tnf_blockers_are_called_about_and_nothing_is_ever_stopped() -> None:
    for each in interactions().medicines:
        assert each.of.calls_first == ("D-10" in each.sources)
        said = " ".join([*each.of.what_to_do.values(), *each.of.short.values()]).casefold()
        assert "stop" not in said
        assert "deje de" not in said
        assert "suspend" not in said


def test_every_medicine_of_the_leaflet_is_there() -> None:
    facts = {fact for each in interactions().medicines for fact in each.sources}
    assert {f"INTERACT-{number}" for number in range(2, 10)} | {"LABEL-59", "LABEL-61"} <= facts


@given(st.text(max_size=60))
@settings(max_examples=50)
def test_whatever_is_typed_is_read_without_a_fault(typed: str) -> None:
    flags = interactions().flags_in(typed)
    assert len({flag.medicine.id for flag in flags}) == len(flags)


@given(st.text("abcde", max_size=8), st.text("abcde", max_size=8))
@settings(max_examples=50)
def test_slips_are_the_same_from_both_sides(one: str, other: str) -> None:
    assert slips_between(one, other, 8) == slips_between(other, one, 8)
    assert (slips_between(one, other, 8) == 0) == (one == other)


def test_letters_that_changed_places_are_one_slip() -> None:
    assert slips_between("hmuira", "humira", 2) == 1


def _plain() -> Any:
    return json.loads(resource("medication/interactions.json").read_text("utf-8"))


def test_a_damaged_entry_is_named() -> None:
    plain = _plain()
    plain["medicines"][3]["class"] = "nothing"
    with pytest.raises(DamagedResource, match=r"interactions\.json, certolizumab"):
        interactions_from(plain, medication())
    plain = _plain()
    plain["medicines"][0]["sources"] = ["INTERACT-99"]
    with pytest.raises(DamagedResource, match="INTERACT-99"):
        interactions_from(plain, medication())
    plain = _plain()
    plain["medicines"][1]["brands"].append("Enbrel")
    with pytest.raises(DamagedResource, match="enbrel"):
        interactions_from(plain, medication())
