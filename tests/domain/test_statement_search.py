"""Any statement is found by the words people use, in either language, and by how they happen to spell them."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.domain.statement_search import Found, StatementSearch, folded, is_search, search_words_from
from anakinra_desktop.services.read_medication import medication, search_words

ENGLISH = StatementSearch(medication(), search_words(), "en")
SPANISH = StatementSearch(medication(), search_words(), "es")


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("fridge", "STORAGE-2"),
        ("refrigerator", "STORAGE-2"),
        ("refri", "STORAGE-2"),
        ("nevera", "STORAGE-2"),
        ("refrigerador", "STORAGE-2"),
        ("REFRÍGERADOR", "STORAGE-2"),
        ("refridgerator", "STORAGE-2"),
        ("cloudy", "LOOK-4"),
        ("clody", "LOOK-4"),
        ("turbio", "LOOK-4"),
        ("thigh", "SITE-1"),
        ("muslo", "SITE-1"),
        ("flu shot", "PRECAUTION-12"),
        ("vacunas", "PRECAUTION-12"),
        ("double dose", "MISSED-3"),
        ("i forgot my dose", "MISSED-1"),
        ("methotrexate", "INTERACT-7"),
        ("metotrexato", "INTERACT-7"),
        ("kidney", "PRECAUTION-8"),
        ("sneeze nose", "SIDE-6"),
        ("how is it said", "BRAND-2"),
        ("medwatch phone", "REPORT-3"),
        ("amyloid", "LABEL-54"),
    ],
)
def test_what_people_type_finds_it_among_the_first(query: str, wanted: str) -> None:
    assert wanted in ENGLISH.find(query).ids[:6]


@pytest.mark.parametrize(
    ("query", "wanted"), [("refrigerador", "STORAGE-2"), ("fridge", "STORAGE-2"), ("embarazada", "PRECAUTION-9")]
)
def test_it_works_the_other_way_round(query: str, wanted: str) -> None:
    assert wanted in SPANISH.find(query).ids[:5]


@pytest.mark.parametrize("query", ["LOOK-4", "look 4", "look4", " Look-4 "])
def test_an_id_comes_first(query: str) -> None:
    assert ENGLISH.find(query).ids[0] == "LOOK-4"


def test_every_statement_is_found_by_its_id() -> None:
    for identity in medication().statements:
        assert ENGLISH.find(identity).ids[0] == identity


def test_a_statement_is_found_by_its_own_words_in_both_languages() -> None:
    for search in (ENGLISH, SPANISH):
        for each in list(medication().statements.values())[::5]:
            for text in each.text.values():
                assert each.id in search.find(text).ids, each.id


def test_the_sentence_that_says_it_comes_before_one_that_only_touches_it() -> None:
    found = ENGLISH.find("room temperature").ids
    assert "D-1" in found
    assert found.index("STORAGE-5") < found.index("LABEL-31") if "LABEL-31" in found else "STORAGE-5" in found[:6]


def test_all_words_are_wanted_and_the_most_where_none_has_all() -> None:
    assert ENGLISH.find("cloudy").has_all
    found = ENGLISH.find("cloudy kangaroo")
    assert not found.has_all
    assert found.ids == ENGLISH.find("cloudy").ids


def test_it_says_what_it_looked_for_instead() -> None:
    assert ENGLISH.find("clowdy").instead == {"clowdy": "cloudy"}
    assert ENGLISH.find("fridge").instead == {"fridge": "refrigerator"}
    assert SPANISH.find("fridge").instead == {"fridge": "refrigerador"}
    assert ENGLISH.find("cloudy").instead == {}


def test_nothing_typed_finds_everything_and_nonsense_nothing() -> None:
    assert ENGLISH.find("  ").ids == tuple(medication().statements)
    assert ENGLISH.find("?!").ids == tuple(medication().statements)
    assert ENGLISH.find("xqzwvkj") == Found((), {}, has_all=True) or not ENGLISH.find("xqzwvkj").ids


def test_one_letter_is_no_search() -> None:
    for typed in ("b", "<b>", " 4 "):
        assert not is_search(typed)
        assert ENGLISH.find(typed).ids == tuple(medication().statements)
    assert is_search("RA")
    assert "INTERACT-7" in ENGLISH.find("<b>methotrexate</b>").ids[:3]


def test_another_spelling_is_only_guessed_for_longer_words_that_begin_alike() -> None:
    assert ENGLISH.find("lood").ids == ()
    assert ENGLISH.find("bloudy").ids == ()
    assert "LOOK-4" in ENGLISH.find("clody").ids


def test_a_word_does_not_find_what_only_says_too() -> None:
    found = SPANISH.find("doble").ids
    assert "MISSED-3" in found
    assert "USE-3" not in found


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=40))
def test_whatever_is_typed_is_answered_without_doubles(query: str) -> None:
    found = ENGLISH.find(query).ids
    assert len(set(found)) == len(found)
    assert set(found) <= set(medication().statements)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(["refrigerator", "temperature", "bandage", "headache", "plunger"]), st.data())
def test_one_wrong_letter_does_not_matter(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 1))
    typed = word[:at] + data.draw(st.sampled_from("xqz")) + word[at + 1 :]
    assert set(ENGLISH.find(word).ids) & set(ENGLISH.find(typed).ids)


def test_a_search_takes_no_time_that_anybody_notices() -> None:
    ENGLISH.find("warm")
    began = perf_counter()
    for query in ("refrigerater", "i forgot my dose", "zzzzzzzzzz"):
        ENGLISH.find(query)
    assert perf_counter() - began < 1


def test_accents_and_capitals_make_no_difference() -> None:
    assert folded("PICAZÓN Ñu") == "picazon nu"


def test_a_lone_word_is_no_group() -> None:
    with pytest.raises(DamagedResource, match="same, item 1: words for the same thing are two or more"):
        search_words_from({"same": [["fridge"]], "skip": []})
