"""Each statement of the patient page has a place in the app that names it, and a test that is there."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from anakinra_desktop.domain.expected_facts import every_id
from anakinra_desktop.domain.syringe import DiscardReason
from anakinra_desktop.resources import resource
from anakinra_desktop.services.read_medication import interactions, medication, procedure, signs
from anakinra_desktop.ui.learn.groups import all_groups
from tests.facts.__main__ import lines
from tests.facts.table import FACTS

ROOT = Path(__file__).resolve().parents[2]
PAGE = [identity for identity in every_id() if not identity.startswith(("LABEL-", "D-"))]


def test_every_statement_of_the_page_is_in_the_table_and_nothing_else() -> None:
    assert sorted(FACTS) == sorted(PAGE)
    assert len(PAGE) == 112


def test_the_table_can_be_printed() -> None:
    assert len(lines()) == len(PAGE) + 2


@pytest.mark.parametrize("identity", PAGE)
def test_the_place_in_the_app_names_the_statement(identity: str) -> None:
    assert FACTS[identity].uses
    for use in FACTS[identity].uses:
        assert identity in named_by(use), f"{use} does not name {identity}"


@pytest.mark.parametrize("identity", PAGE)
def test_the_test_that_proves_it_is_there(identity: str) -> None:
    assert FACTS[identity].tests
    for node in FACTS[identity].tests:
        file, _, name = node.partition("::")
        assert name in names_of_tests(ROOT / file), node


def named_by(use: str) -> frozenset[str] | str:
    """The IDs that a place in the app names."""
    kind, joint, name = use.partition(":")
    if not joint:
        return (ROOT / "anakinra_desktop" / use).read_text("utf-8")
    match kind:
        case "step":
            steps = json.loads(resource("steps/procedure.json").read_text("utf-8"))["steps"]
            return frozenset(_facts_in(next(each for each in steps if each["id"] == name)))
        case "stop":
            return frozenset(procedure().stops[DiscardReason(name)].facts)
        case "rule":
            return frozenset(medication().rules[name].sources)
        case "phones":
            return frozenset(next(each for each in medication().phones if each.country == name).sources)
        case "sign":
            return frozenset(next(each for each in signs().all if each.id == name).facts)
        case "medicine":
            known = interactions()
            named = {each.id: each.sources for each in known.medicines}
            named |= {each.of.id: each.of.sources for each in known.medicines}
            return frozenset(named[name])
        case "learn":
            group = next(each for each in all_groups() if each.key == name)
            return frozenset(each.id for each in medication().statements.values() if group.holds(each))
    raise AssertionError(f"{use} is no place")


def _facts_in(entry: object) -> Iterator[str]:
    """Every fact that an entry of a file names, in its answers too."""
    if isinstance(entry, dict):
        yield from entry.get("facts", ())
    for part in entry.values() if isinstance(entry, dict) else entry if isinstance(entry, list) else ():
        yield from _facts_in(part)


@cache
def names_of_tests(file: Path) -> frozenset[str]:
    """The names of the tests in a file."""
    tree = ast.parse(file.read_text("utf-8"))
    return frozenset(each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))
