"""What labels and leaflets say has the source it was seen in, and how well it stands."""

from __future__ import annotations

from anakinra_desktop.domain.expected_facts import every_id
from anakinra_desktop.domain.medication import Status
from anakinra_desktop.services.read_medication import medication

LABELS = """
1 S2 S7 READ, 2 S4 READ, 3 S2 READ, 4 S6 S7 READ, 5 S4 S6 READ, 6 S4 READ, 7 S5 READ, 8 S4 S6 READ, 9 S1 READ,
10 S6 S7 READ, 11 S3 S4 READ, 12 S3 S4 READ, 13 S9 SEC, 14 S9 SEC, 15 S6 READ, 16 S3 S4 READ, 17 S7 READ,
18 S5 S6 READ, 19 S12 UNREAD, 20 UNREAD, 21 UNREAD, 22 S9 SEC, 23 UNREAD, 24 S4 S6 UNREAD, 25 S12 UNREAD,
26 S6 UNREAD, 27 S12 UNREAD, 28 S9 SEC, 29 S0 S12 SEC, 30 S12 READ, 31 S6 READ, 32 S6 READ, 33 S6 READ,
34 S0 READ, 35 UNREAD, 36 UNREAD, 37 S6 READ, 38 S6 READ, 39 S6 READ, 40 S6 S0 READ, 41 S6 READ, 42 S6 READ,
43 S9 SEC, 44 S6 S9 SEC, 45 S9 SEC, 46 S6 READ, 47 S6 READ, 48 S6 READ, 49 S7 READ, 50 S6 READ, 51 S6 READ,
52 S6 READ, 53 S6 READ, 54 S1 READ, 55 S11 READ, 56 S9 SEC, 57 S3 S6 S7 READ, 58 S8 S9 SEC, 59 S6 S8 READ,
60 S3 S6 S8 READ, 61 S6 READ, 62 S6 S3 READ, 63 S6 S9 SEC, 64 S8 READ, 65 S8 READ, 66 S9 SEC, 67 S10 READ,
68 S10 SEC, 69 S10 READ, 70 S5 READ, 71 S6 READ
"""
"""Of each LABEL fact its number, sources and standing; a fact of several parts stands as well as its weakest."""


def test_each_label_fact_has_its_sources_and_its_standing() -> None:
    wanted: dict[str, tuple[tuple[str, ...], Status]] = {}
    for entry in " ".join(LABELS.split()).split(", "):
        number, *named, standing = entry.split()
        wanted[f"LABEL-{number}"] = (tuple(named), Status(standing))
    known = medication().statements
    assert len(wanted) == 71
    for identity, (sources, status) in wanted.items():
        assert (known[identity].sources, known[identity].status) == (sources, status), identity


def test_the_page_was_read_as_a_whole_and_what_is_followed_where_sources_differ_is_our_own_choice() -> None:
    for identity in every_id():
        fact = medication().statements[identity]
        if identity.startswith("D-"):
            assert fact.status is Status.DESIGN, identity
        elif not identity.startswith("LABEL-"):
            assert (fact.sources, fact.status) == (("S0",), Status.READ), identity


def test_what_was_read_nowhere_sends_to_the_leaflet_in_both_languages() -> None:
    for fact in medication().statements.values():
        if fact.status is Status.UNREAD:
            assert "Check the leaflet in your carton." in fact.text["en"], fact.id
            assert "Compruébelo en el prospecto de su caja." in fact.text["es"], fact.id


def test_the_year_of_a_source_without_one_is_not_made_up() -> None:
    sources = medication().sources
    assert sources["S12"].year is None
    assert sources["S12"].cited("en") == "Self-injection guides: Johns Hopkins Arthritis Center, UW Health"
    assert sources["S0"].cited_short("es") == "MedlinePlus (AHFS), 2015"


def test_the_numbers_that_sentences_say_are_those_of_the_rules() -> None:
    known = medication()
    for identity, rules in {
        "D-1": ("room_temp_warning", "room_temp_limit"),
        "D-8": ("site_distance_min",),
        "SITE-7": ("site_distance_min",),
        "STORAGE-5": ("room_temp_limit",),
        "LABEL-1": ("syringe_content", "syringe_volume"),
        "LABEL-22": ("warmup",),
        "LABEL-27": ("navel_exclusion",),
    }.items():
        for rule in rules:
            for text in known.statements[identity].text.values():
                assert f"{known.number(rule):g}" in text, (identity, rule)
