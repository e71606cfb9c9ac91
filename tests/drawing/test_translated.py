"""Every text of these rooms is said in both languages, and nothing translated is left over."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from anakinra_desktop.resources import resource

PACKAGE = Path(__file__).parents[2] / "anakinra_desktop"
AREAS = {
    "wording": ("drawing/wording.py", "drawing/place_words.py", "drawing/tongue.py"),
    "adherence": ("ui/adherence/*.py", "ui/report/*.py"),
    "transfer": ("drawing/transfer_words.py", "ui/transfer/*.py"),
    "report": ("drawing/report_*.py", "drawing/chart*.py"),
}

Message = tuple[str, str, str]


def texts_in(files: tuple[str, ...]) -> set[Message]:
    """Context, text and comment of each call of `translate` with texts written out."""
    found = set()
    for name in files:
        for path in sorted(PACKAGE.glob(name)):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr == "translate"
                ):
                    texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
                    words = [text for text in texts if isinstance(text, str)]
                    if len(words) >= 2:
                        found.add((words[0], words[1], (words[2:] or [""])[0]))
    return found


def messages_of(language: str, area: str) -> dict[Message, list[str]]:
    """The finished translations of an area, each with its plural forms."""
    try:
        root = ElementTree.parse(resource(f"translations/{language}_{area}.ts")).getroot()
    except FileNotFoundError:
        return {}
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            assert said.get("type") is None, f"unfinished: {message.findtext('source')}"
            forms = [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = forms
    return found


@pytest.mark.parametrize("area", AREAS)
def test_each_text_has_its_spanish_and_no_spanish_is_left_over(area: str) -> None:
    assert set(messages_of("es", area)) == texts_in(AREAS[area])


@pytest.mark.parametrize("area", AREAS)
def test_counted_texts_have_a_form_for_one_and_a_form_for_more(area: str) -> None:
    counted = {message for message in texts_in(AREAS[area]) if "%n" in message[1]}
    assert set(messages_of("en", area)) == counted
    for language in ("en", "es"):
        for message, forms in messages_of(language, area).items():
            assert len(forms) == (2 if message in counted else 1), message


@pytest.mark.parametrize("area", AREAS)
def test_the_gaps_to_fill_are_the_same_in_both_languages(area: str) -> None:
    for message, forms in messages_of("es", area).items():
        for form in forms:
            assert form.strip(), message
            assert set(re.findall(r"{\w*}", form)) == set(re.findall(r"{\w*}", message[1])), message
