"""With a damaged file in the installation no command does anything: it says which file, where, and what now."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from anakinra_desktop.resources import resources_folder
from anakinra_desktop.services import read_medication
from tests.cli.command_line import told


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the resources that the app reads from now on."""
    folder = tmp_path / "resources"
    for part in ("medication", "steps"):
        shutil.copytree(resources_folder() / part, folder / part)
    monkeypatch.setattr(read_medication, "resources_folder", lambda: folder)
    read_medication.forget_what_was_read()
    yield folder
    read_medication.forget_what_was_read()


def _damage(file: Path) -> None:
    file.write_text(file.read_text("utf-8").replace('"LOOK-4"', "LOOK-4", 1), "utf-8")


@pytest.mark.parametrize("command", ["list --person Ana", "person list", "check", "next-site --person Ana"])
def test_a_command_names_the_damaged_file_and_does_nothing(ana: None, installation: Path, command: str) -> None:
    _damage(installation / "medication" / "statements.json")
    answer = told(*command.split())
    assert answer.code == 1
    assert not answer.out
    for words in ("statements.json, line", "LOOK-3", "Your record is safe", "Install Anakinra Desktop again"):
        assert words in answer.complaint


def test_it_is_said_in_spanish_too(ana: None, installation: Path) -> None:
    (installation / "steps" / "stops.json").unlink()
    assert "Su registro está a salvo" in told("person", "list", "--lang", "es").complaint


def test_nothing_is_written_with_a_damaged_file(ana: None, installation: Path) -> None:
    _damage(installation / "steps" / "procedure.json")
    assert told("log", "--person", "Ana", "--at", "2026-11-24T20:00").code == 1
    shutil.copy(resources_folder() / "steps" / "procedure.json", installation / "steps" / "procedure.json")
    read_medication.forget_what_was_read()
    assert told("list", "--person", "Ana", "--json").json["records"] == []


def test_the_help_can_still_be_read(installation: Path) -> None:
    _damage(installation / "medication" / "statements.json")
    assert told("--help").code == 0
