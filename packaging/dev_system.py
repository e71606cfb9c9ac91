"""Finds out which system libraries Qt misses on this machine, and installs them where that is allowed."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

Say = Callable[[str], None]


class CannotSetUp(Exception):
    """The machine could not be made ready; the text is a plain sentence that says what to do."""


class Need(Enum):
    """What does not work without a library."""

    APP = "the app"
    WINDOW = "a window on the screen"
    SPEECH = "reading aloud"


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by its file, and the Debian and Ubuntu package that has it."""

    file: str
    package: str
    need: Need


LIBRARIES = (
    Library("libGL.so.1", "libgl1", Need.APP),
    Library("libEGL.so.1", "libegl1", Need.APP),
    Library("libxkbcommon.so.0", "libxkbcommon0", Need.APP),
    Library("libdbus-1.so.3", "libdbus-1-3", Need.APP),
    Library("libfontconfig.so.1", "libfontconfig1", Need.APP),
    Library("libglib-2.0.so.0", "libglib2.0-0", Need.APP),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", Need.WINDOW),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", Need.WINDOW),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", Need.WINDOW),
    Library("libxcb-shape.so.0", "libxcb-shape0", Need.WINDOW),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", Need.WINDOW),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", Need.WINDOW),
    Library("libpulse.so.0", "libpulse0", Need.SPEECH),
    Library("libspeechd.so.2", "libspeechd2", Need.SPEECH),
)


def provide_libraries(required: Iterable[Need], say: Say) -> None:
    """Install what Qt misses, or say how to.

    Does nothing on Windows and macOS, where the packages bring all they need. Raises CannotSetUp when a library
    of a `required` need is missing and may not be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return
    absent = missing_libraries()
    if not absent:
        return
    if is_debian_like(os_release()) and shutil.which("apt-get"):
        packages = [library.package for library in absent]
        if install_packages(packages, say):
            absent = missing_libraries()
        advice = f"This command installs them: {command_for_people(packages)}"
    else:
        advice = "Install them with this system's package manager, then run the same command again."
    if not absent:
        return
    words = f"Missing system libraries: {', '.join(library.file for library in absent)}. {advice}"
    needs = {library.need for library in absent}
    if needs & set(required):
        raise CannotSetUp(words)
    say(f"Going on without {' and without '.join(sorted(need.value for need in needs))}. {words}")


def missing_libraries(loads: Callable[[str], object] = ctypes.CDLL) -> list[Library]:
    """The libraries this system cannot load."""

    def is_missing(library: Library) -> bool:
        try:
            loads(library.file)
        except OSError:
            return True
        return False

    return [library for library in LIBRARIES if is_missing(library)]


def install_packages(packages: Sequence[str], say: Say) -> bool:
    """Install Debian packages when that needs no question; False when it is not allowed or did not work."""
    as_root = _way_to_be_root()
    if as_root is None:
        return False
    say(f"Installing system packages: {' '.join(packages)}")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    # A machine that is new has no package lists; one without a network may still have the packages at hand.
    subprocess.run([*apt, "update"], check=False, stdin=subprocess.DEVNULL)
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    return subprocess.run(install, check=False, stdin=subprocess.DEVNULL).returncode == 0


def command_for_people(packages: Sequence[str]) -> str:
    """The one command that installs Debian packages, to be copied into a terminal."""
    return f"sudo apt-get update && sudo apt-get install --yes --no-install-recommends {' '.join(packages)}"


def is_debian_like(release: Mapping[str, str]) -> bool:
    """Whether an os-release file speaks of Debian, Ubuntu or one of their kin."""
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return bool(family & {"debian", "ubuntu"})


def os_release(path: Path = Path("/etc/os-release")) -> dict[str, str]:
    """The values of an os-release file; empty where there is none."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line and not line.lstrip().startswith("#"))
    return {name.strip(): value.strip().strip("\"'") for name, _, value in pairs}


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can open here. Windows and macOS always have a screen for a program that is run by hand."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _way_to_be_root() -> list[str] | None:
    """What to put before a command so that it may change the system without asking anybody."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True, stdin=subprocess.DEVNULL)
    return ["sudo", "-n"] if asked.returncode == 0 else None
