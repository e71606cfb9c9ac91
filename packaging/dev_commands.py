"""The commands of `dev.py`: each makes the machine ready first, then does its one thing."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from dev_environment import LOCK, PACKAGING, ROOT, Environment, requirements
from dev_system import CannotSetUp, Need, has_display

# What has to be well before the tests are worth their time, each by the words a person reads.
CHECKS = {
    "style": ["-m", "ruff", "check", "."],
    "layout": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy"],
    "rooms": ["-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"],
}


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; 0 when it went well, 1 when it could not be done, 2 for bad arguments."""
    command, rest = _parse(arguments)
    try:
        return COMMANDS[command][0](rest)
    except (CannotSetUp, OSError) as trouble:
        print(f"\n{trouble}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from here.", file=sys.stderr)
        return 130


def run(rest: Sequence[str]) -> int:
    """open the app; with no screen, play its tour into build/tour"""
    only_tells = {"--help", "-h", "--version"} & set(rest)
    is_window = (not rest or rest[0].startswith("-")) and not only_tells
    if is_window and not has_display():
        say(f"There is no screen here, so no window can open. The app plays its tour into {ROOT / 'build' / 'tour'}.")
        return tour(_language(rest))
    python = _ready({Need.APP, Need.WINDOW} if is_window else {Need.APP})
    return _call([str(python), "-P", "-m", "anakinra_desktop", *rest])


def tour(rest: Sequence[str]) -> int:
    """play the app's main job without a screen and leave pictures and the report in build/tour"""
    python = _ready({Need.APP})
    output = [] if "--output" in rest else ["--output", str(ROOT / "build" / "tour")]
    return _call([str(python), "-P", "-m", "anakinra_desktop", "tour", *output, *rest])


def test(rest: Sequence[str]) -> int:
    """run every check and every test; with arguments, run pytest alone with them"""
    python = _ready({Need.APP})
    if not rest and not _all_checks_pass(python):
        return 1
    # All cores for the whole suite; a few tests asked for by name answer sooner without.
    cores = [] if rest else ["-n", "auto", "--dist", "worksteal"]
    return _call([str(python), "-P", "-m", "pytest", *cores, *rest], ROOT)


def check(_rest: Sequence[str]) -> int:
    """look at style, types and the rooms' borders"""
    return 0 if _all_checks_pass(_ready({Need.APP})) else 1


def resources(_rest: Sequence[str]) -> int:
    """make fonts, icons and translations"""
    _ready({Need.APP})
    return 0


def bundle(rest: Sequence[str]) -> int:
    """freeze the app for this system into dist/; --install also puts it into your menu (Linux)"""
    # A window's libraries go into the bundle, so they have to be here even without a screen.
    python = _ready({Need.APP, Need.WINDOW})
    return _call([str(python), "-P", str(PACKAGING / "bundle.py"), *rest], ROOT)


def lock(rest: Sequence[str]) -> int:
    """resolve the dependencies into packaging/requirements.lock; --upgrade takes newer versions"""
    environment = Environment()
    environment.make_ready((), say)
    python = str(environment.python)
    if _call([python, "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv"]) != 0:
        raise CannotSetUp("uv, which makes the lock, could not be installed; pip's reason is above.")
    asked = requirements(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8")))
    command = [python, "-I", "-m", "uv", "--quiet", "--no-config", "--system-certs", "pip", "compile", "-"]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate"]
    # The same versions on every Python, so that what passes on one machine passes on the next.
    command += ["--fork-strategy", "fewest"]
    command += ["--custom-compile-command", "python3 packaging/dev.py lock", "--output-file", str(LOCK), *rest]
    resolved = subprocess.run(command, input="\n".join(asked), text=True, cwd=ROOT, check=False).returncode
    return 1 if resolved else 0


COMMANDS = {
    function.__name__: (function, function.__doc__ or "")
    for function in (run, test, check, tour, bundle, resources, lock)
}


def say(words: str) -> None:
    """Tell the person what goes on, before what the next program prints."""
    print(words, flush=True)


def _parse(arguments: Sequence[str]) -> tuple[str, list[str]]:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Sets everything up by itself, then does one of these. What follows a command is handed on.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(f"  {name:10} {words}" for name, (_, words) in COMMANDS.items()),
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...")
    # Only the command itself is parsed: all the rest, options too, belongs to what is started.
    parsed = parser.parse_args(arguments[:1])
    return parsed.command, list(arguments[1:])


def _ready(required: set[Need]) -> Path:
    """Make the machine ready and return the Python to start things with."""
    environment = Environment()
    environment.make_ready(required, say)
    made = _call([str(environment.python), "-P", str(PACKAGING / "build_resources.py")])
    if made != 0:
        raise CannotSetUp("The app's fonts, icons and translations could not be made; the reason is above.")
    return environment.python


def _all_checks_pass(python: Path) -> bool:
    failed = []
    for name, command in CHECKS.items():
        say(f"Checking {name} ...")
        if _call([str(python), *command], ROOT) != 0:
            failed.append(name)
    if failed:
        print(f"\nNot well yet: {', '.join(failed)}. What was found stands above.", file=sys.stderr)
    return not failed


def _language(rest: Sequence[str]) -> list[str]:
    """The one option of a window that the tour knows too."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--lang")
    options, _ = parser.parse_known_args(rest)
    return ["--lang", options.lang] if options.lang else []


def _call(command: Sequence[str], folder: Path | None = None) -> int:
    """Run a program to its end, in `folder` or where the person is, and hand on how it went."""
    return _told(subprocess.run(command, cwd=folder, check=False).returncode)


def _told(ended: int) -> int:
    """An exit code as shells tell it: the number of a signal comes after 128."""
    return ended if ended >= 0 else 128 - ended
