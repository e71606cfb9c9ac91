"""Freezes the app for this system into `dist/`, and lets the frozen app play its tour to prove that it works.

python3 packaging/dev.py bundle                 make and try dist/anakinra-desktop
python3 packaging/dev.py bundle --install       and put it into this person's menu (Linux)
python3 packaging/dev.py bundle --uninstall     take it out of the menu again (Linux)
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "anakinra-desktop"
PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
WORK = ROOT / "build" / "bundle"
ICONS = WORK / "icons"
DIST = ROOT / "dist"
PROGRAM = DIST / NAME
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DRAWING = ROOT / "resources" / "pictures" / "app-icon.svg"


class CannotBundle(Exception):
    """The bundle could not be made or does not work; the text is a plain sentence."""


def make_icons(drawing: Path = DRAWING, folder: Path = ICONS) -> dict[int, Path]:
    """Draw the app's icon in every size a desktop asks for, and as the files Windows and macOS want."""
    from PIL import Image
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    if not drawing.is_file() or not (renderer := QSvgRenderer(str(drawing))).isValid():
        raise CannotBundle(f"The drawing {drawing} could not be read.")
    folder.mkdir(parents=True, exist_ok=True)
    icons = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icons[size] = folder / f"{NAME}-{size}.png"
        image.save(str(icons[size]))
    pictures = [Image.open(icons[size]) for size in reversed(SIZES)]
    for picture in pictures:
        picture.load()
    windows = [picture for picture in pictures if picture.width <= 256]
    windows[0].save(folder / f"{NAME}.ico", sizes=[p.size for p in windows], append_images=windows[1:])
    pictures[0].save(folder / f"{NAME}.icns", append_images=pictures[1:])
    return icons


def freeze() -> Path:
    """Freeze the app and return the program a person starts."""
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    if subprocess.run([*command, str(PACKAGING / f"{NAME}.spec")], cwd=ROOT, check=False).returncode != 0:
        raise CannotBundle("The app could not be frozen; the reason is above.")
    return PROGRAM / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


def try_out(program: Path) -> None:
    """Let the frozen app play its tour without a screen, in a place where there is nothing to lean on."""
    home, output = WORK / "home", WORK / "tour"
    for folder in (home, output):
        shutil.rmtree(folder, ignore_errors=True)
    home.mkdir()
    leant_on = ("PYTHON", "QT_", "VIRTUAL_ENV", "XDG_", "MPL", "ANAKINRA_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(leant_on)}
    environment |= {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "LOCALAPPDATA": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    ended = subprocess.run([str(program), "tour", "--output", str(output)], cwd=home, env=environment, check=False)
    if ended.returncode != 0 or not any(output.glob("*.png")) or not any(output.glob("*.pdf")):
        raise CannotBundle("The bundle was made, but it could not play its tour; the reason is above.")


# ------------------------------------------------------------------------------------------ the menu of Linux


def desktop_entry(program: Path, icon: str) -> str:
    """The desktop entry that starts `program` wherever it lies, and shows the icon of this name or path."""
    lines = (PACKAGING / "linux" / f"{NAME}.desktop").read_text("utf-8").splitlines()
    places = {"Exec": _quoted(program), "TryExec": _escaped(str(program)), "Icon": _escaped(icon)}
    told = (line.partition("=") for line in lines)
    return "".join(f"{key}={places.get(key, value)}\n" if sign else f"{key}\n" for key, sign, value in told)


def _quoted(program: Path) -> str:
    """A path as the Exec line of a desktop entry wants it: quoted, then escaped like every value."""
    text = str(program)
    for character in '\\"`$':
        text = text.replace(character, f"\\{character}")
    return _escaped(f'"{text}"').replace("%", "%%")


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\")


def menu_places(environment: Mapping[str, str] = os.environ) -> dict[str, Path]:
    """Where this person's desktop looks for programs, entries, icons and descriptions."""
    home = Path(environment.get("HOME") or Path.home())
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    return {
        "program": home / ".local" / "opt" / NAME,
        "command": home / ".local" / "bin" / NAME,
        "entry": data / "applications" / f"{NAME}.desktop",
        "description": data / "metainfo" / f"{NAME}.metainfo.xml",
        "drawing": data / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg",
        **{f"icon {size}": data / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png" for size in SIZES},
    }


def install(built: Path, icons: Mapping[int, Path], places: Mapping[str, Path]) -> None:
    """Copy the frozen app to where it stays and put it into the menu; an older one makes room at the last moment."""
    for place in places.values():
        place.parent.mkdir(parents=True, exist_ok=True)
    program = places["program"]
    new, old = program.with_name(f"{NAME}.new"), program.with_name(f"{NAME}.old")
    for left_over in (new, old):
        shutil.rmtree(left_over, ignore_errors=True)
    shutil.copytree(built, new, symlinks=True)
    if program.exists():
        program.rename(old)
    new.rename(program)
    shutil.rmtree(old, ignore_errors=True)
    places["command"].unlink(missing_ok=True)
    places["command"].symlink_to(program / NAME)
    for size, icon in icons.items():
        shutil.copyfile(icon, places[f"icon {size}"])
    shutil.copyfile(DRAWING, places["drawing"])
    shutil.copyfile(PACKAGING / "linux" / f"{NAME}.metainfo.xml", places["description"])
    # The entry comes last: it is there only when all it points to is.
    places["entry"].write_text(desktop_entry(program / NAME, NAME), "utf-8")


def uninstall(places: Mapping[str, Path]) -> None:
    """Take out all that `install` put in place. A person's record is elsewhere and stays."""
    for name in ("entry", "command", "description", "drawing", *(f"icon {size}" for size in SIZES)):
        places[name].unlink(missing_ok=True)
    shutil.rmtree(places["program"], ignore_errors=True)


def main() -> int:
    """Make, try and perhaps install the bundle; 1 when something of that did not work."""
    parser = argparse.ArgumentParser(prog="dev.py bundle", description="Freeze the app for this system into dist/.")
    parser.add_argument("--install", action="store_true", help="put it into this person's menu (Linux)")
    parser.add_argument("--uninstall", action="store_true", help="take it out of the menu (Linux), make nothing")
    parser.add_argument("--no-trial", action="store_true", help="do not let the frozen app play its tour")
    options = parser.parse_args()
    on_linux = sys.platform.startswith("linux")
    if (options.install or options.uninstall) and not on_linux:
        parser.error("the menu can be changed on Linux only; elsewhere drag dist/ where you want it")
    try:
        if options.uninstall:
            uninstall(menu_places())
            print("Anakinra Desktop is out of the menu. Its record was not touched.")
            return 0
        _bundle(on_linux=on_linux, trial=not options.no_trial, install_it=options.install)
    except (CannotBundle, OSError) as trouble:
        print(f"\n{trouble}", file=sys.stderr)
        return 1
    return 0


def _bundle(*, on_linux: bool, trial: bool, install_it: bool) -> None:
    print("Drawing the icons ...", flush=True)
    icons = make_icons()
    print("Freezing the app (about a minute) ...", flush=True)
    program = freeze()
    if trial:
        print("The frozen app plays its tour ...", flush=True)
        try_out(program)
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{PROGRAM} is ready ({size / 1e6:.0f} MB).")
    if on_linux:
        icon = shutil.copyfile(icons[256], PROGRAM / f"{NAME}.png")
        entry = DIST / f"{NAME}.desktop"
        entry.write_text(desktop_entry(program, str(icon)), "utf-8")
        entry.chmod(0o755)
        print(f"A double-click on {entry} opens it.")
    if install_it:
        install(PROGRAM, icons, menu_places())
        print("Anakinra Desktop is in your menu.")


if __name__ == "__main__":
    sys.exit(main())
