"""Resource files are read whole or not at all, and a damaged one is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from anakinra_desktop.domain.resource_reading import DamagedResource
from anakinra_desktop.resources import resources_folder
from anakinra_desktop.services.read_medication import medication, procedure, read_medication, read_procedure


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for part in ("medication", "steps"):
        shutil.copytree(resources_folder() / part, tmp_path / part)
    return tmp_path


def test_they_are_read_once() -> None:
    assert medication() is medication()
    assert procedure() is procedure()


def test_a_truncated_file_is_named(folder: Path) -> None:
    file = folder / "steps" / "procedure.json"
    file.write_text(file.read_text("utf-8")[:4000], "utf-8")
    with pytest.raises(DamagedResource, match=r"procedure\.json, the file: it can't be read"):
        read_procedure(folder, medication())


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "medication" / "rules.json").unlink()
    with pytest.raises(DamagedResource, match=r"rules\.json, the file: it is missing"):
        read_medication(folder)


def test_a_missing_picture_is_named(folder: Path) -> None:
    (folder / "steps" / "pictures" / "step-insert-arm.svg").unlink()
    with pytest.raises(
        DamagedResource, match=r"procedure\.json, insert, pictures, arm: the picture step-insert-arm\.svg is missing"
    ):
        read_procedure(folder, medication())
