"""The app installed from a wheel, in a place that knows nothing of the checkout, finds all it needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(target)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (file,) = target.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it; what the app needs beside itself is lent from this one."""
    folder = tmp_path_factory.mktemp("fresh") / "an environment"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, capture_output=True)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    quiet = ["--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]
    subprocess.run([str(python), "-m", "pip", "install", *quiet, str(wheel)], check=True, capture_output=True)
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = subprocess.run([str(python), "-c", asked], check=True, capture_output=True, text=True).stdout.strip()
    Path(own, "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n{sysconfig.get_path('platlib')}\n", "utf-8")
    return scripts


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_wheel_holds_every_resource_of_the_checkout(wheel: Path) -> None:
    resources = ROOT / "resources"
    there = {f"anakinra_desktop/_resources/{path.relative_to(resources).as_posix()}" for path in resources.rglob("*.*")}
    held = set(zipfile.ZipFile(wheel).namelist())
    assert there <= held
    assert "anakinra_desktop/_resources/built/fonts/phosphor.ttf" in held
    assert "anakinra_desktop/_resources/built/fonts/NunitoSans-Regular.ttf" in held
    assert "anakinra_desktop/_resources/built/translations/es.qm" in held


def test_the_wheel_holds_the_app_and_nothing_of_the_workshop(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert len(tops) == 2
    assert "anakinra_desktop" in tops
    assert any(name.endswith("/licenses/LICENSE") for name in zipfile.ZipFile(wheel).namelist())


def test_installed_it_finds_its_resources_from_any_folder(installed: Path, tmp_path: Path) -> None:
    source = (
        "import json, anakinra_desktop\n"
        "from anakinra_desktop.resources import resource\n"
        "print(json.dumps([anakinra_desktop.__file__, str(resource('built/fonts/phosphor.json'))]))"
    )
    ended = run([str(installed / "python"), "-c", source], tmp_path)
    assert ended.returncode == 0, ended.stderr
    for path in json.loads(ended.stdout):
        assert Path(path).is_relative_to(installed.parent)
        assert not Path(path).is_relative_to(ROOT)
