"""Resource files are read whole or not at all, and a damaged one is named."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from anakinra_desktop.domain.procedure import Outcome
from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.resources import resources_folder
from anakinra_desktop.services.read_medication import (
    medication,
    procedure,
    read_interactions,
    read_medication,
    read_procedure,
    read_search_words,
    read_signs,
    signs,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for part in ("medication", "steps"):
        shutil.copytree(resources_folder() / part, tmp_path / part)
    return tmp_path


def test_they_are_read_once() -> None:
    assert medication() is medication()
    assert procedure() is procedure()


def test_a_truncated_file_is_named_with_line_and_entry(folder: Path) -> None:
    file = folder / "steps" / "procedure.json"
    file.write_text(file.read_text("utf-8")[:4000], "utf-8")
    with pytest.raises(DamagedResource, match=r"procedure\.json, line 129, skin_at_spot: it is not whole"):
        read_procedure(folder, medication())


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "medication" / "rules.json").unlink()
    with pytest.raises(DamagedResource, match=r"rules\.json, the file: it is missing"):
        read_medication(folder)


def test_a_missing_picture_is_named(folder: Path) -> None:
    (folder / "steps" / "pictures" / "step-insert-arm.svg").unlink()
    with pytest.raises(
        DamagedResource,
        match=r"procedure\.json, line \d+, insert, pictures, arm: the picture step-insert-arm\.svg is missing",
    ):
        read_procedure(folder, medication())


def _read_everything(folder: Path) -> None:
    known = read_medication(folder)
    read_procedure(folder, known)
    read_signs(folder, known)
    read_interactions(folder, known)
    read_search_words(folder)


class Damage(NamedTuple):
    """What is done to a file, and what is said of it then. `{line}` is the line of the first `after` in it."""

    file: str
    harm: Callable[[str], str]
    at: str
    says: str


def _instead(old: str, new: str) -> Callable[[str], str]:
    def harm(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return harm


def _without_line(start: str) -> Callable[[str], str]:
    def harm(text: str) -> str:
        lines = text.split("\n")
        kept = [line for line in lines if not line.strip().startswith(start)]
        assert len(kept) == len(lines) - 1
        return "\n".join(kept)

    return harm


DAMAGES = {
    "a comma lost": Damage(
        "medication/statements.json",
        _instead('"id": "LOOK-4",', '"id": "LOOK-4"'),
        '"id": "LOOK-4"',
        r"statements\.json, line {line}, LOOK-4: it is not whole",
    ),
    "a sentence emptied": Damage(
        "medication/statements.json",
        _instead('"en": "Do not touch the needle."', '"en": " "'),
        '"id": "TECH-4"',
        r"statements\.json, line {line}, TECH-4, en: a text was expected",
    ),
    "a statement lost": Damage(
        "medication/statements.json",
        _without_line('{"id": "DIET-1"'),
        '"statements": [',
        r"statements\.json, line {line}, statements: the file lacks DIET-1",
    ),
    "a status that does not exist": Damage(
        "medication/statements.json",
        _instead('"sources": ["S11"], "status": "READ"', '"sources": ["S11"], "status": "SURE"'),
        '"id": "LABEL-55"',
        r"statements\.json, line {line}, LABEL-55, status: “SURE” is none of",
    ),
    "a rule without unit": Damage(
        "medication/rules.json",
        _instead('"value": 30, "unit": "min"', '"value": 30'),
        '"warmup"',
        r"rules\.json, line {line}, rules, warmup: it lacks unit",
    ),
    "a number that became a word": Damage(
        "medication/rules.json",
        _instead('"value": 30, "unit": "min"', '"value": "30", "unit": "min"'),
        '"warmup"',
        r"rules\.json, line {line}, rules, warmup",
    ),
    "another unit": Damage(
        "medication/rules.json",
        _instead(
            '"value": 24, "unit": "h", "sources": ["STORAGE-5"', '"value": 24, "unit": "days", "sources": ["STORAGE-5"'
        ),
        '"room_temp_limit"',
        r"rules\.json, line {line}, rules, room_temp_limit: it must be: number in h",
    ),
    "a stop that became something else": Damage(
        "medication/rules.json",
        _instead('"cloudy_liquid": {"value": "reject"', '"cloudy_liquid": {"value": "accept"'),
        '"cloudy_liquid"',
        r"rules\.json, line {line}, rules, cloudy_liquid: it must be: reject",
    ),
    "a rule lost": Damage(
        "medication/rules.json",
        _without_line('"navel_exclusion"'),
        '"rules": {',
        r"rules\.json, line {line}, rules: the file lacks navel_exclusion",
    ),
    "a rule written twice": Damage(
        "medication/rules.json",
        _instead('"box_size"', '"syringe_content"'),
        "no such words",
        r"rules\.json, line \d+, syringe_content: syringe_content stands there twice",
    ),
    "an unknown fact in a step": Damage(
        "steps/procedure.json",
        _instead('"TECH-18"', '"TECH-81"'),
        '"id": "bandage"',
        r"procedure\.json, line \d+, bandage: it names the unknown fact TECH-81",
    ),
    "a sign that leads nowhere": Damage(
        "medication/signs.json",
        _instead('"leads_to": "log"', '"leads_to": "nowhere"'),
        '"id": "headache"',
        r"signs\.json, line {line}, headache",
    ),
    "a medicine of no class": Damage(
        "medication/interactions.json",
        _instead('"class": "tnf_blocker"', '"class": "none"'),
        '"id": "etanercept"',
        r"interactions\.json, line {line}, .*etanercept",
    ),
    "a stop without its reason": Damage(
        "steps/stops.json",
        _instead('"why"', '"wy"'),
        "{",
        r"stops\.json, line 2, cloudy: it lacks why",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damage_is_named_with_file_line_and_entry(folder: Path, damage: Damage) -> None:
    file = folder / damage.file
    harmed = damage.harm(file.read_text("utf-8"))
    file.write_text(harmed, "utf-8")
    before = harmed.partition(damage.at)[0]
    with pytest.raises(DamagedResource, match=damage.says.replace("{line}", str(before.count("\n") + 1))):
        _read_everything(folder)


@pytest.mark.parametrize("step", [each.id for each in procedure().steps])
def test_a_step_that_was_lost_is_noticed(folder: Path, step: str) -> None:
    file = folder / "steps" / "procedure.json"
    steps = json.loads(file.read_text("utf-8"))
    steps["steps"] = [each for each in steps["steps"] if each["id"] != step]
    file.write_text(json.dumps(steps, ensure_ascii=False), "utf-8")
    with pytest.raises(DamagedResource, match=r"procedure\.json, line 1, "):
        read_procedure(folder, medication())


def test_bytes_that_are_no_text_are_named_with_their_line(folder: Path) -> None:
    file = folder / "medication" / "rules.json"
    lines = file.read_bytes().split(b"\n")
    lines[6] = lines[6].replace(b"early", b"e\xffrly")
    file.write_bytes(b"\n".join(lines))
    with pytest.raises(DamagedResource, match=r"rules\.json, line 7, the file: it is not readable text there"):
        read_medication(folder)


def test_half_a_picture_is_named(folder: Path) -> None:
    file = folder / "steps" / "pictures" / "step-clean.svg"
    file.write_bytes(file.read_bytes()[:900])
    with pytest.raises(DamagedResource, match=r"step-clean\.svg, line \d+, the file: its end is missing"):
        read_procedure(folder, medication())


def test_the_questions_before_an_injection_name_signs_that_are_known() -> None:
    asked = procedure().step("right_now").all_choices
    named = [choice.sign for choice in asked if choice.sign]
    assert all(signs().get(sign) is not None for sign in named)
    serious = [choice for choice in asked if choice.outcome in (Outcome.CALL, Outcome.EMERGENCY)]
    assert all(choice.sign for choice in serious)
    for choice in serious:
        known = signs().get(choice.sign)
        assert known is not None
        assert known.leads_to.is_serious
