"""The two commands of the README: what they find out, decide and say, without installing anything."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import dev_commands
import dev_environment
import dev_system
import pytest
from dev_environment import LOCK, ROOT, Environment, requirements, wanted
from dev_system import CannotSetUp, Need, has_display, is_debian_like, missing_parts, os_release
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGING = ROOT / "packaging"


def pinned() -> dict[str, set[str]]:
    """Each package of the lock with its versions."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([\w.!+]+)", LOCK.read_text("utf-8"), re.MULTILINE):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def test_a_python_that_is_far_too_old_can_read_dev_py_and_say_so() -> None:
    source = (PACKAGING / "dev.py").read_text("utf-8")
    source.encode("ascii")
    ast.parse(source, feature_version=(3, 4))
    too_old = source.replace("< (3, 11)", "< (9, 0)")
    ended = subprocess.run([sys.executable, "-c", too_old], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Anakinra Desktop needs Python 3.11 or later, and this is Python 3.")
    assert ended.stderr.count("\n") == 1


def test_what_sets_up_needs_nothing_that_is_not_in_python_itself() -> None:
    own = {"dev", "dev_commands", "dev_environment", "dev_system"}
    for module in sorted(own):
        for node in ast.walk(ast.parse((PACKAGING / f"{module}.py").read_text("utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                top = name.partition(".")[0]
                assert top in own or top in sys.stdlib_module_names, f"{module}.py imports {name}"


def test_every_requirement_is_pinned_to_a_version_it_allows() -> None:
    versions = pinned()
    for text in requirements(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))):
        requirement = Requirement(text)
        chosen = versions.get(canonicalize_name(requirement.name))
        assert chosen, f"{text} is not in the lock: run python3 packaging/dev.py lock"
        outside = [version for version in chosen if version not in requirement.specifier]
        assert not outside, f"{text} does not allow {outside}: run python3 packaging/dev.py lock"


def test_the_lock_has_a_hash_for_each_package_and_no_address() -> None:
    text = LOCK.read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"index|find-links|trusted-host", text)
    entries = re.split(r"\n(?=[a-z])", text[text.index("\nalembic") :].strip())
    assert len(entries) > 30
    for entry in entries:
        assert "--hash=sha256:" in entry, entry


def test_every_python_gets_the_same_version_of_a_package() -> None:
    assert {name: versions for name, versions in pinned().items() if len(versions) > 1} == {}


def test_the_lock_serves_all_three_systems() -> None:
    text = LOCK.read_text("utf-8")
    assert "sys_platform == 'win32'" in text
    assert "sys_platform == 'darwin'" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ID=debian\n", True),
        ('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("# comment\nID=fedora\n", False),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', False),
        ("", False),
    ],
)
def test_debian_and_its_kin_are_known_by_their_release_file(tmp_path: Path, text: str, expected: bool) -> None:
    file = tmp_path / "os-release"
    file.write_text(text, "utf-8")
    assert is_debian_like(os_release(file)) is expected


def test_a_system_without_a_release_file_is_not_debian(tmp_path: Path) -> None:
    assert is_debian_like(os_release(tmp_path / "none")) is False


def test_only_libraries_that_do_not_load_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    def loads(name: str) -> object:
        if name in ("libEGL.so.1", "libspeechd.so.2"):
            raise OSError(name)
        return object()

    assert [part.package for part in missing_parts(loads=loads)] == ["libegl1", "libspeechd2"]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_need_no_system_libraries(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def loads(name: str) -> object:
        raise OSError(name)

    monkeypatch.setattr(sys, "platform", platform)
    assert missing_parts(loads=loads) == []


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A Linux that lacks one library for the app and one for speech, where nobody may install anything."""
    absent = [part for part in dev_system.LIBRARIES if part.package in ("libegl1", "libspeechd2")]
    monkeypatch.setattr(dev_system, "missing_parts", lambda with_venv=False: absent)
    monkeypatch.setattr(dev_system, "_way_to_be_root", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev_system, "os_release", lambda: {"ID": "debian"})
    return monkeypatch


def test_who_may_not_install_gets_one_command_for_everything(bare_machine: pytest.MonkeyPatch) -> None:
    with pytest.raises(CannotSetUp) as trouble:
        dev_system.provide_parts({Need.APP}, say=print)
    words = str(trouble.value)
    assert "libEGL.so.1" in words
    assert words.rstrip().endswith("apt-get install --yes --no-install-recommends libegl1 libspeechd2")


def test_an_unknown_system_gets_a_sentence_instead(bare_machine: pytest.MonkeyPatch) -> None:
    bare_machine.setattr(dev_system, "os_release", lambda: {"ID": "fedora"})
    with pytest.raises(CannotSetUp, match="package manager") as trouble:
        dev_system.provide_parts({Need.APP}, say=print)
    assert "apt-get" not in str(trouble.value)


def test_what_is_only_nice_to_have_is_said_and_stops_nothing(bare_machine: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    dev_system.provide_parts({Need.WINDOW}, said.append)
    assert len(said) == 1
    assert said[0].startswith("Going on without reading aloud and the app")


def test_who_may_install_is_asked_nothing(bare_machine: pytest.MonkeyPatch) -> None:
    wished: list[list[str]] = []

    def install(packages: list[str], say: object) -> bool:
        wished.append(packages)
        bare_machine.setattr(dev_system, "missing_parts", lambda with_venv=False: [])
        return True

    bare_machine.setattr(dev_system, "install_packages", install)
    dev_system.provide_parts({Need.APP}, say=print)
    assert wished == [["libegl1", "libspeechd2"]]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_window_needs_a_screen(platform: str, environment: dict[str, str], expected: bool) -> None:
    assert has_display(environment, platform) is expected


def finished(folder: Path, stamp: object) -> Environment:
    environment = Environment(folder)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    (folder / "installed.json").write_text(json.dumps(stamp), "utf-8")
    return environment


def test_an_environment_made_from_this_lock_is_ready(tmp_path: Path) -> None:
    assert finished(tmp_path / "venv", wanted()).is_ready()


@pytest.mark.parametrize("part", ["root", "lock", "project"])
def test_an_environment_made_from_anything_else_is_not(tmp_path: Path, part: str) -> None:
    assert not finished(tmp_path / "venv", {**wanted(), part: "something else"}).is_ready()


@pytest.mark.parametrize("stamp", [[], "text", None])
def test_a_damaged_stamp_means_not_ready(tmp_path: Path, stamp: object) -> None:
    assert not finished(tmp_path / "venv", stamp).is_ready()


def test_an_environment_without_its_python_is_not_ready(tmp_path: Path) -> None:
    environment = finished(tmp_path / "venv", wanted())
    environment.python.unlink()
    assert not environment.is_ready()


def test_an_environment_whose_python_does_not_start_is_made_anew(tmp_path: Path) -> None:
    assert finished(tmp_path / "venv", {**wanted(), "lock": "an older one"})._must_be_made_anew()


def test_an_environment_that_was_moved_is_made_anew(tmp_path: Path) -> None:
    environment = finished(tmp_path / "venv", {**wanted(), "root": "/another/place"})
    environment.python = Path(sys.executable)
    assert environment._must_be_made_anew()


def test_a_setting_of_a_tool_asks_for_no_new_installation_but_a_dependency_does(tmp_path: Path) -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    file = tmp_path / "pyproject.toml"
    file.write_text(project, "utf-8")
    before = wanted(tmp_path)
    file.write_text(project.replace("[tool.ruff]", "[tool.ruff]\nfix = true"), "utf-8")
    assert wanted(tmp_path) == before
    file.write_text(project.replace("dependencies = [\n", 'dependencies = [\n    "rich",\n', 1), "utf-8")
    assert wanted(tmp_path) != before


@pytest.mark.parametrize("stopped", [True, False])
def test_only_what_was_left_half_done_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped: bool
) -> None:
    environment = finished(tmp_path / "venv", {**wanted(), "lock": "an older one"})
    environment.python = Path(sys.executable)
    if stopped:
        (tmp_path / "venv" / "installation-under-way").touch()
    done: list[str] = []
    monkeypatch.setattr(Environment, "_make", lambda self, say: done.append("made anew"))
    monkeypatch.setattr(Environment, "_pip", lambda self, *arguments: done.append("installed"))
    monkeypatch.setattr(dev_environment, "provide_parts", lambda required, say, with_venv: None)
    environment.make_ready({Need.APP}, say=lambda words: None)
    assert done == (["made anew"] if stopped else []) + ["installed", "installed"]
    assert environment.is_ready()
    assert not (tmp_path / "venv" / "installation-under-way").exists()


def test_an_installation_that_fails_is_not_taken_for_a_finished_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(self: Environment, *arguments: str) -> None:
        raise CannotSetUp("no network")

    environment = finished(tmp_path / "venv", {**wanted(), "lock": "an older one"})
    environment.python = Path(sys.executable)
    monkeypatch.setattr(Environment, "_make", lambda self, say: None)
    monkeypatch.setattr(Environment, "_pip", fails)
    monkeypatch.setattr(dev_environment, "provide_parts", lambda required, say, with_venv: None)
    with pytest.raises(CannotSetUp):
        environment.make_ready({Need.APP}, say=lambda words: None)
    assert not environment.is_ready()
    assert environment._must_be_made_anew()


class Calls:
    """Takes down what would be started, in place of starting it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, display: bool, failing: str = "") -> None:
        self.lines: list[str] = []
        self._failing = failing
        monkeypatch.setattr(dev_commands, "_ready", lambda required: Path("python"))
        monkeypatch.setattr(dev_commands, "_call", self._call)
        monkeypatch.setattr(dev_commands, "has_display", lambda: display)

    def _call(self, command: list[str], folder: Path | None = None) -> int:
        line = " ".join(command)
        self.lines.append(line)
        return 1 if self._failing and self._failing in line else 0


def test_run_opens_the_app_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Calls(monkeypatch, display=True)
    assert dev_commands.main(["run", "--demo", "--lang", "es"]) == 0
    assert calls.lines == ["python -P -m anakinra_desktop --demo --lang es"]


def test_run_plays_the_tour_where_there_is_no_screen_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = Calls(monkeypatch, display=False)
    assert dev_commands.main(["run", "--demo", "--lang", "es"]) == 0
    output = ROOT / "build" / "tour"
    assert calls.lines == [f"python -P -m anakinra_desktop tour --output {output} --lang es"]
    assert "There is no screen here" in capsys.readouterr().out


def test_run_hands_on_a_command_that_needs_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Calls(monkeypatch, display=False)
    assert dev_commands.main(["run", "person", "list"]) == 0
    assert calls.lines == ["python -P -m anakinra_desktop person list"]


@pytest.mark.parametrize("option", ["--help", "-h", "--version"])
def test_run_tells_what_it_is_asked_without_a_screen_too(monkeypatch: pytest.MonkeyPatch, option: str) -> None:
    calls = Calls(monkeypatch, display=False)
    assert dev_commands.main(["run", option]) == 0
    assert calls.lines == [f"python -P -m anakinra_desktop {option}"]


def test_test_runs_each_check_and_pytest_last(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Calls(monkeypatch, display=False)
    assert dev_commands.main(["test"]) == 0
    tools = ("ruff check", "ruff format --check", "mypy", "lint_imports", "pytest")
    assert len(calls.lines) == len(tools)
    assert all(tool in line for tool, line in zip(tools, calls.lines, strict=True))
    assert calls.lines[-1] == "python -P -m pytest -n auto --dist worksteal"


def test_a_check_that_fails_fails_the_whole_and_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Calls(monkeypatch, display=False, failing="mypy")
    assert dev_commands.main(["test"]) == 1
    assert "Not well yet: types." in capsys.readouterr().err


def test_tests_that_fail_fail_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    Calls(monkeypatch, display=False, failing="pytest")
    assert dev_commands.main(["test"]) == 1


def test_test_with_arguments_runs_pytest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Calls(monkeypatch, display=False)
    assert dev_commands.main(["test", "tests/domain", "-k", "spot"]) == 0
    assert calls.lines == ["python -P -m pytest tests/domain -k spot"]


def test_what_cannot_be_set_up_is_said_in_words_and_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def cannot(required: object) -> Path:
        raise CannotSetUp("This machine lacks a thing.")

    monkeypatch.setattr(dev_commands, "_ready", cannot)
    assert dev_commands.main(["check"]) == 1
    assert capsys.readouterr().err == "\nThis machine lacks a thing.\n"


def test_a_command_nobody_knows_is_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dev_commands.main(["fly"])
    assert ended.value.code == 2


@pytest.mark.parametrize(("ended", "told"), [(0, 0), (2, 2), (-9, 137), (-6, 134)])
def test_a_signal_is_told_as_shells_tell_it(ended: int, told: int) -> None:
    assert dev_commands._told(ended) == told
