"""Every sentence that says what is wrong can be said in Spanish too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import anakinra_desktop
from anakinra_desktop.cli.words import SENTENCES as SAID_BY_COMMANDS
from anakinra_desktop.domain.people import NotAPerson
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.drawing.problem_words import SENTENCES, fault_words, problem_words, trouble_words
from anakinra_desktop.drawing.tongue import speaking
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

PACKAGE = Path(anakinra_desktop.__file__).parent


def sentences_in(*rooms: str) -> dict[str, str]:
    """Every sentence a Problem is made with in these rooms, and the file it stands in."""
    trees = {
        path: ast.parse(path.read_text("utf-8"))
        for room in ("domain", "services", "cli")
        for path in sorted((PACKAGE / room).rglob("*.py"))
    }
    kinds = _kinds_of_problems(list(trees.values()))
    return {
        sentence: path.name
        for path, tree in trees.items()
        if path.relative_to(PACKAGE).parts[0] in rooms
        for sentence in _sentences(tree, kinds)
    }


def _kinds_of_problems(trees: list[ast.Module]) -> dict[str, int]:
    """The classes of problems, each with the place of its sentence among the arguments."""
    kinds = {Problem.__name__: 0, FieldProblem.__name__: 1}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for _ in classes:
        for found in classes:
            for base in found.bases:
                if isinstance(base, ast.Name) and base.id in kinds and found.name not in kinds:
                    kinds[found.name] = kinds[base.id]
    return kinds


def _sentences(tree: ast.Module, kinds: dict[str, int]) -> Iterator[str]:
    for made_by, call in _calls(tree, kinds):
        place = kinds[made_by]
        if len(call.args) > place:
            sentence = call.args[place]
            if isinstance(sentence, ast.Constant) and isinstance(sentence.value, str):
                yield sentence.value


def _calls(tree: ast.Module, kinds: dict[str, int]) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds:
            yield node.func.id, node
        if isinstance(node, ast.ClassDef) and node.name in kinds:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__":
                    yield node.name, call


def test_the_search_finds_what_is_there() -> None:
    found = sentences_in("domain", "services")
    assert found["Please give a name."] == "people.py"
    assert found["The injection of {date} is already recorded."] == "dose.py"
    assert len(found) > 40


def test_the_list_for_the_translators_holds_every_sentence_of_domain_and_services() -> None:
    assert set(SENTENCES) == set(sentences_in("domain", "services"))


def test_the_list_for_the_translators_holds_every_sentence_of_commands() -> None:
    assert set(SAID_BY_COMMANDS) == set(sentences_in("cli")) - set(SENTENCES)


def test_every_sentence_is_said_once_and_ends() -> None:
    everything = [*SENTENCES, *SAID_BY_COMMANDS]
    assert len(everything) == len(set(everything))
    assert [each for each in map(str, everything) if not each.endswith((".", "}", "?"))] == []


@pytest.mark.parametrize("sentence", [*SENTENCES, *SAID_BY_COMMANDS])
def test_every_sentence_has_its_spanish(sentence: str) -> None:
    problem = Problem(sentence)
    with speaking("en"):
        assert problem_words(problem) == sentence
    with speaking("es"):
        if any(letter.isalpha() for letter in sentence.split("}")[-1]):
            assert problem_words(problem) != sentence


def test_the_values_are_filled_in() -> None:
    problem = NotAPerson("name", "A height lies between {low} and {high} cm.", low=45, high="{high}")
    with speaking("es"):
        assert problem_words(problem) == "La estatura está entre 45 y {high} cm."


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_is_said_in_both_languages(trouble: Trouble, tmp_path: Path) -> None:
    said = set()
    for language in ("en", "es"):
        with speaking(language):
            words = trouble_words(RecordTrouble(trouble, tmp_path / "record.sqlite3", "SQLite said so"))
        assert words.endswith(".")
        assert "{" not in words
        assert "SQLite" not in words
        said.add(words)
    assert len(said) == 2


def test_a_fault_of_ours_is_owned_up_to() -> None:
    with speaking("en"):
        assert "ZeroDivisionError" in fault_words(ZeroDivisionError())
