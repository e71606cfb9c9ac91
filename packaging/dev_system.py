"""Finds out what this machine lacks beside Python packages, and installs it where that is allowed.

That is the system libraries of Qt, and on Debian and Ubuntu the part of Python that makes virtual environments.
"""

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
    """What does not work without a part."""

    SETUP = "setting up"
    APP = "the app"
    WINDOW = "a window on the screen"
    SPEECH = "reading aloud"


@dataclass(frozen=True, slots=True)
class Part:
    """A shared library by its file, or a part of Python by its words, and the Debian package that has it."""

    name: str
    package: str
    need: Need


LIBRARIES = (
    Part("libGL.so.1", "libgl1", Need.APP),
    Part("libEGL.so.1", "libegl1", Need.APP),
    Part("libxkbcommon.so.0", "libxkbcommon0", Need.APP),
    Part("libdbus-1.so.3", "libdbus-1-3", Need.APP),
    Part("libfontconfig.so.1", "libfontconfig1", Need.APP),
    Part("libglib-2.0.so.0", "libglib2.0-0", Need.APP),
    Part("libgssapi_krb5.so.2", "libgssapi-krb5-2", Need.APP),
    Part("libxcb-cursor.so.0", "libxcb-cursor0", Need.WINDOW),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", Need.WINDOW),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", Need.WINDOW),
    Part("libxcb-shape.so.0", "libxcb-shape0", Need.WINDOW),
    Part("libxcb-xkb.so.1", "libxcb-xkb1", Need.WINDOW),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", Need.WINDOW),
    Part("libwayland-client.so.0", "libwayland-client0", Need.WINDOW),
    Part("libwayland-cursor.so.0", "libwayland-cursor0", Need.WINDOW),
    Part("libwayland-egl.so.1", "libwayland-egl1", Need.WINDOW),
    Part("libpulse.so.0", "libpulse0", Need.SPEECH),
    Part("libspeechd.so.2", "libspeechd2", Need.SPEECH),
)
VENV = Part("Python's venv and ensurepip", f"python{sys.version_info.major}.{sys.version_info.minor}-venv", Need.SETUP)


def provide_parts(required: Iterable[Need], say: Say, with_venv: bool = False) -> None:
    """Install what this machine lacks, or say how to, all of it at once.

    `with_venv` asks for the means to make a virtual environment too. Raises CannotSetUp when a part of a
    `required` need, or one for setting up, is missing and may not be installed from here.
    """
    absent = missing_parts(with_venv)
    if not absent:
        return
    if is_debian_like(os_release()) and shutil.which("apt-get"):
        packages = [part.package for part in absent]
        if install_packages(packages, say):
            absent = missing_parts(with_venv)
        advice = f"This command installs what is missing:\n\n    {command_for_people(packages)}\n"
    else:
        advice = "Install this with your system's package manager, then run the same command again."
    if not absent:
        return
    names = ", ".join(part.name for part in absent)
    needs = {part.need for part in absent}
    if needs & {Need.SETUP, *required}:
        raise CannotSetUp(f"This machine lacks {names}. {advice}")
    without = " and ".join(sorted(need.value for need in needs))
    say(f"Going on without {without}, because this machine lacks {names}. {advice}")


def missing_parts(with_venv: bool = False, loads: Callable[[str], object] = ctypes.CDLL) -> list[Part]:
    """The parts this system does not have. Only on Linux do libraries come from the system."""

    def is_missing(library: Part) -> bool:
        try:
            loads(library.name)
        except OSError:
            return True
        return False

    libraries = LIBRARIES if sys.platform.startswith("linux") else ()
    absent = [library for library in libraries if is_missing(library)]
    return [VENV, *absent] if with_venv and not _python_has_venv() else absent


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


def base_python() -> str:
    """The Python outside all virtual environments, since the one inside may be replaced."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def _python_has_venv() -> bool:
    asked = subprocess.run([base_python(), "-I", "-c", "import venv, ensurepip"], check=False, capture_output=True)
    return asked.returncode == 0


def _way_to_be_root() -> list[str] | None:
    """What to put before a command so that it may change the system without asking anybody."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True, stdin=subprocess.DEVNULL)
    return ["sudo", "-n"] if asked.returncode == 0 else None
