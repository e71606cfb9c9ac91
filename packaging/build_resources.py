"""Makes what the app carries but the repository does not: font cuts, the icon font, compiled translations.

All comes from build dependencies and from `resources/translations/`, and goes to `resources/built/`:

    fonts/NunitoSans-{Regular,Medium,SemiBold,Bold,ExtraBold}.ttf, fonts/NunitoSans-LICENSE.txt
    fonts/phosphor.ttf, fonts/phosphor.json (icon name -> code point), fonts/Phosphor-LICENSE.txt
    translations/{en,es}.qm

The same inputs always give the same bytes. What is up to date is left alone: `stamp.json` keeps, for each
kind, a hash of all that went into it.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
RESOURCES = PACKAGING.parent / "resources"

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700, "ExtraBold": 800}
ICON_WEIGHTS = ("", "-bold", "-fill")
LANGUAGES = ("en", "es")


class CannotBuild(Exception):
    """A resource could not be made; the text says what to put right."""


@dataclass(frozen=True, slots=True)
class Step:
    """One kind of resource: what it is made from, what comes out, and how."""

    name: str
    inputs: tuple[Path, ...]
    outputs: tuple[str, ...]
    make: Callable[[Path], None]


def build(resources: Path = RESOURCES, say: Callable[[str], None] = print) -> list[str]:
    """Bring `resources/built/` up to date and return the names of the steps that had something to do.

    Raises CannotBuild when a package, an icon or a translation is missing or broken.
    """
    built = resources / "built"
    stamp_file = built / "stamp.json"
    stamps = _read_stamps(stamp_file)
    done = []
    for step in (_text_fonts(), _icon_font(), _translations(resources / "translations")):
        fingerprint = _fingerprint(step.inputs)
        if stamps.get(step.name) == fingerprint and all((built / name).is_file() for name in step.outputs):
            continue
        say(f"Making {step.name} ...")
        step.make(built)
        stamps[step.name] = fingerprint
        _write(stamp_file, json.dumps(stamps, indent=1, sort_keys=True).encode())
        done.append(step.name)
    return done


# ------------------------------------------------------------------------------------------------- text fonts


def _text_fonts() -> Step:
    package = _package_folder("fontpkg_nunito_sans")
    source = package / "files" / "NunitoSans[YTLC,opsz,wdth,wght].ttf"
    licence = package / "LICENSE"

    def make(built: Path) -> None:
        for style, weight in WEIGHTS.items():
            _write(built / "fonts" / f"NunitoSans-{style}.ttf", _static_cut(source, style, weight))
        _write(built / "fonts" / "NunitoSans-LICENSE.txt", licence.read_bytes())

    outputs = [f"fonts/NunitoSans-{style}.ttf" for style in WEIGHTS]
    return Step("fonts", (source, licence), (*outputs, "fonts/NunitoSans-LICENSE.txt"), make)


def _static_cut(source: Path, style: str, weight: int) -> bytes:
    """One weight of the variable font, named so that all cuts are one family, "Nunito Sans"."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source, recalcTimestamp=False)
    axes = {"wght": weight, "wdth": 100, "opsz": 12, "YTLC": 500}
    font = instancer.instantiateVariableFont(font, axes, inplace=True, updateFontNames=False)
    family = "Nunito Sans"
    is_basic = style in ("Regular", "Bold")  # the styles that old name records know
    names = {
        1: family if is_basic else f"{family} {style}",
        2: style if is_basic else "Regular",
        3: f"NunitoSans-{style}",
        4: f"{family} {style}",
        6: f"NunitoSans-{style}",
        16: family,
        17: style,
    }
    table = font["name"]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    table.removeNames(nameID=25)  # the name prefix of a variable font
    os2 = font["OS/2"]
    os2.usWeightClass = weight
    italic_bold_regular = 0x01 | 0x20 | 0x40
    os2.fsSelection = os2.fsSelection & ~italic_bold_regular | {"Regular": 0x40, "Bold": 0x20}.get(style, 0)
    font["head"].macStyle = 1 if style == "Bold" else 0
    if "STAT" in font:
        del font["STAT"]
    return _saved(font)


# -------------------------------------------------------------------------------------------------- icon font


def _icon_font() -> Step:
    fonts = _package_folder("qtawesome") / "fonts"
    source = fonts / "phosphor-1.3.0.ttf"
    charmap = fonts / "phosphor-charmap-1.3.0.json"
    wanted = PACKAGING / "icons.txt"
    licence = PACKAGING / "phosphor-licence.txt"

    def make(built: Path) -> None:
        known = {name: int(code, 16) for name, code in json.loads(charmap.read_text("utf-8")).items()}
        icons = icons_named(wanted.read_text("utf-8"), known)
        _write(built / "fonts" / "phosphor.ttf", _only_these(source, icons.values()))
        _write(built / "fonts" / "phosphor.json", json.dumps(icons, indent=0, sort_keys=True).encode())
        _write(built / "fonts" / "Phosphor-LICENSE.txt", licence.read_bytes())

    outputs = ("fonts/phosphor.ttf", "fonts/phosphor.json", "fonts/Phosphor-LICENSE.txt")
    return Step("icons", (source, charmap, wanted, licence), outputs, make)


def icons_named(text: str, known: Mapping[str, int]) -> dict[str, int]:
    """The code points of the icons listed in `text`, each in its three weights.

    Raises CannotBuild with all the names that the set does not have.
    """
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    names = [line for line in lines if line]
    unknown = sorted(name for name in names if name not in known)
    if unknown:
        raise CannotBuild(f"packaging/icons.txt names icons that Phosphor 1.3 does not have: {', '.join(unknown)}.")
    weights = [name + weight for name in names for weight in ICON_WEIGHTS]
    return {name: known[name] for name in weights if name in known}


def _only_these(source: Path, code_points: Iterable[int]) -> bytes:
    from fontTools import subset
    from fontTools.ttLib import TTFont

    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(glyph_names=False, name_IDs=["*"], notdef_outline=True, recalc_timestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=set(code_points))
    subsetter.subset(font)
    return _saved(font)


# ----------------------------------------------------------------------------------------------- translations


def _translations(folder: Path) -> Step:
    sources = {language: tuple(sorted(folder.glob(f"{language}_*.ts"))) for language in LANGUAGES}
    outputs = tuple(f"translations/{language}.qm" for language in LANGUAGES if sources[language])

    def make(built: Path) -> None:
        for language in LANGUAGES:
            target = built / "translations" / f"{language}.qm"
            if sources[language]:
                _write(target, _compiled(sources[language]))
            else:
                target.unlink(missing_ok=True)

    return Step("translations", tuple(path for paths in sources.values() for path in paths), outputs, make)


def _compiled(sources: tuple[Path, ...]) -> bytes:
    """All `sources` of one language in one file for Qt."""
    tool = _package_folder("PySide6") / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "all.qm"
        command = [str(tool), "-silent", *map(str, sources), "-qm", str(target)]
        ended = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
        if ended.returncode != 0 or not target.is_file():
            words = (ended.stderr or ended.stdout).strip()
            raise CannotBuild(f"The translations could not be compiled: {words}")
        return target.read_bytes()


# ----------------------------------------------------------------------------------------------------- shared


def _package_folder(name: str) -> Path:
    """Where an installed package lies; not imported: that takes time and Qt's system libraries."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise CannotBuild(f"The package {name} is needed to make the app's resources, and it is not installed.")
    return Path(spec.origin).parent


def _fingerprint(inputs: Iterable[Path]) -> str:
    """A hash of these files, of this program and of the font tools: of all that decides what comes out."""
    digest = hashlib.sha256(importlib.metadata.version("fonttools").encode())
    for path in (Path(__file__), *inputs):
        try:
            content = path.read_bytes()
        except OSError as error:
            raise CannotBuild(f"The file {path} is needed to make the app's resources: {error.strerror}.") from error
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


def _read_stamps(path: Path) -> dict[str, str]:
    try:
        stamps = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def _saved(font: object) -> bytes:
    from io import BytesIO

    file = BytesIO()
    font.save(file, reorderTables=True)  # type: ignore[attr-defined]
    return file.getvalue()


def _write(path: Path, content: bytes) -> None:
    """Put a whole file in place at once, so that nobody ever reads half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def main() -> int:
    """Bring the resources up to date from the command line; 1 when that was not possible."""
    try:
        build(say=lambda words: print(words, flush=True))
    except CannotBuild as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
