"""The drawing of the rooms is a test: values flow one way, and nobody reaches past a neighbour."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports({arguments}))"


def lint(arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT.format(arguments=arguments)],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_rooms_keep_to_their_contracts() -> None:
    ended = lint("no_logo=True, no_cache=True", ROOT)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_room_that_reaches_upward_is_found(tmp_path: Path) -> None:
    """The contracts of pyproject.toml bite: the same rooms with one wrong import do not pass."""
    package = tmp_path / "anakinra_desktop"
    for room in ("domain", "storage", "services", "drawing", "ui", "cli"):
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
    for module in ("__init__", "startup"):
        (package / f"{module}.py").touch()
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    clean = lint("no_logo=True, no_cache=True", tmp_path)
    assert clean.returncode == 0, clean.stdout + clean.stderr

    (package / "domain" / "dose.py").write_text("import anakinra_desktop.storage\n", "utf-8")
    (package / "services" / "log_dose.py").write_text("import sqlite3\nimport PySide6.QtCore\n", "utf-8")
    broken = lint("no_logo=True, no_cache=True", tmp_path)
    assert broken.returncode == 1
    for line in (
        "anakinra_desktop.domain is not allowed to import anakinra_desktop.storage",
        "anakinra_desktop.services is not allowed to import PySide6",
        "anakinra_desktop.services is not allowed to import sqlite3",
    ):
        assert line in broken.stdout
