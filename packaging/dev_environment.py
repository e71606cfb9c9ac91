"""Keeps the project's virtual environment: makes it, fills it from the lock, and knows when it is up to date.

The environment is `.venv` in the repository. What it holds is pinned and hashed in `packaging/requirements.lock`;
the app itself is installed in place, so that a change in the source needs no new installation. When nothing has
changed, no network is needed and nothing is started.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dev_system import CannotSetUp, Need, Say, base_python, provide_parts

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
LOCK = PACKAGING / "requirements.lock"


class Environment:
    """One virtual environment in `folder`, for the project in `root`."""

    def __init__(self, folder: Path = ROOT / ".venv", root: Path = ROOT) -> None:
        self.folder = folder
        self.root = root
        scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
        self.python = scripts / ("python.exe" if sys.platform == "win32" else "python")
        self._stamp = folder / "installed.json"
        self._under_way = folder / "installation-under-way"

    def is_ready(self) -> bool:
        """Whether everything the lock and the project name was installed here, to the end."""
        return self.python.exists() and _read(self._stamp) == wanted(self.root)

    def make_ready(self, required: Iterable[Need], say: Say) -> None:
        """Make or mend the environment, and before it what the system lacks. Raises CannotSetUp.

        One that was left half done, or belongs to a folder with another name, is made anew: what was downloaded
        before comes out of pip's own store.
        """
        is_ready = self.is_ready()
        make_anew = not is_ready and self._must_be_made_anew()
        provide_parts(required, say, with_venv=make_anew)
        if is_ready:
            return
        if make_anew:
            self._make(say)
        self._under_way.touch()
        self._stamp.unlink(missing_ok=True)
        say("Installing the pinned packages (the first time this downloads about 350 MB) ...")
        self._pip("--require-hashes", "--only-binary=:all:", "--no-deps", "--requirement", str(LOCK))
        self._pip("--no-index", "--no-deps", "--no-build-isolation", "--quiet", "--editable", str(self.root))
        self._stamp.write_text(json.dumps(wanted(self.root)), "utf-8")
        self._under_way.unlink()

    def _must_be_made_anew(self) -> bool:
        if self._under_way.exists() or not self.python.exists():
            return True
        before = _read(self._stamp)
        if before is not None and before.get("root") != str(self.root):
            return True
        check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
        try:
            subprocess.run([str(self.python), "-I", "-c", check], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return True
        return False

    def _make(self, say: Say) -> None:
        say(f"Making a virtual environment in {self.folder} ...")
        made = subprocess.run(
            [base_python(), "-I", "-m", "venv", "--clear", str(self.folder)],
            check=False,
            stdin=subprocess.DEVNULL,
        )
        if made.returncode != 0:
            raise CannotSetUp(f"Python could not make a virtual environment in {self.folder}; its reason is above.")

    def _pip(self, *arguments: str) -> None:
        # A person's own pip settings must not send the packages elsewhere.
        settings = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        command = [str(self.python), "-I", "-m", "pip", "install", "--no-input", *arguments]
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, **settings, "PYTHONIOENCODING": "utf-8"},
        ) as pip:
            assert pip.stdout is not None
            for line in pip.stdout:
                if line.lstrip().startswith(("Downloading ", "Using cached ")):  # the rest is for those who mend pip
                    print(line, end="", flush=True)
        if pip.returncode != 0:
            raise CannotSetUp(
                "The packages could not be installed; pip's reason is above. "
                "Nothing is lost: the same command goes on from here, once that is put right."
            )


def wanted(root: Path = ROOT) -> dict[str, str]:
    """What an environment must have been made from to be up to date."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    described = {"project": project["project"], "build-system": project["build-system"]}
    return {
        "root": str(root),
        "lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(),
        "project": hashlib.sha256(json.dumps(described, sort_keys=True).encode()).hexdigest(),
    }


def requirements(project: dict[str, Any]) -> list[str]:
    """Everything a pyproject.toml asks for: to run, to build, and in its optional parts and groups."""
    return [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(item for items in project["project"].get("optional-dependencies", {}).values() for item in items),
        *(item for items in project.get("dependency-groups", {}).values() for item in items),
    ]


def _read(stamp: Path) -> dict[str, str] | None:
    try:
        content = json.loads(stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return content if isinstance(content, dict) else None
