"""The desktop entry, the store listing, the icons and the way into the menu: all that surrounds the frozen app."""

from __future__ import annotations

import configparser
import datetime
import os
import re
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import bundle
import pytest
from bundle import NAME, SIZES, desktop_entry, install, make_icons, menu_places, uninstall

ROOT = Path(__file__).resolve().parent.parent
METAINFO = ROOT / "packaging" / "linux" / f"{NAME}.metainfo.xml"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def keys_of(entry: str) -> dict[str, str]:
    parser = configparser.RawConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(entry)
    return dict(parser["Desktop Entry"])


def program_started_by(entry: str) -> str:
    """What a desktop makes of an Exec line: the value unescaped, then the quotes and their escapes taken off."""
    value = keys_of(entry)["Exec"].replace("\\\\", "\\")
    quoted = re.fullmatch(r'"((?:[^"`$\\]|\\["`$\\])*)"', value)
    assert quoted, value
    return re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%")


@pytest.mark.parametrize(
    "path", ["/opt/anakinra-desktop/anakinra-desktop", '/home/Ana María/50 % of $HOME/a `b` "c" \\d/anakinra-desktop']
)
@pytest.mark.skipif(sys.platform == "win32", reason="desktop entries hold the paths of Linux")
def test_the_entry_starts_the_program_wherever_it_lies(path: str) -> None:
    entry = desktop_entry(Path(path), "/some/icon.png")
    assert program_started_by(entry) == path
    assert keys_of(entry)["Icon"] == "/some/icon.png"


def test_the_entry_speaks_both_languages_and_opens_no_terminal() -> None:
    keys = keys_of((ROOT / "packaging" / "linux" / f"{NAME}.desktop").read_text("utf-8"))
    assert keys["Type"] == "Application"
    assert keys["Terminal"] == "false"
    for key in ("GenericName", "Comment", "Keywords"):
        assert keys[key]
        assert keys[f"{key}[es]"]
    assert keys["Categories"].endswith(";")


def test_the_store_listing_names_this_version_and_a_day_that_has_been() -> None:
    newest = ElementTree.parse(METAINFO).find("releases/release")
    assert newest is not None
    assert newest.get("version") == VERSION
    day = datetime.date.fromisoformat(newest.get("date", ""))
    assert datetime.date(2026, 1, 1) <= day <= datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=1)


def test_the_store_listing_starts_the_entry_and_is_translated_throughout() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("launchable") == f"{NAME}.desktop"
    assert root.findtext("project_license") == "MIT"
    for parent in (root, *root.iter("description"), *root.iter("ul")):
        for tag in ("summary", "p", "li"):
            texts = parent.findall(tag)
            spanish = [text for text in texts if text.get(LANG) == "es"]
            assert len(texts) == 2 * len(spanish)


def test_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0].split()[0] == VERSION


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    return make_icons(folder=tmp_path_factory.mktemp("icons"))


def test_the_icon_is_drawn_in_every_size(icons: dict[int, Path]) -> None:
    from PySide6.QtGui import QColor, QImage

    assert tuple(icons) == SIZES
    for size, path in icons.items():
        image = QImage(str(path))
        assert (image.width(), image.height()) == (size, size)
        assert QColor(image.pixelColor(0, 0)).alpha() == 0  # the corners of the tile are round
        left_of_the_drop = image.pixelColor(round(size * 0.12), size // 2)
        assert left_of_the_drop.green() > left_of_the_drop.red() + 60


def test_windows_and_macos_get_icons_of_many_sizes(icons: dict[int, Path]) -> None:
    from PIL import Image

    folder = icons[16].parent
    with Image.open(folder / f"{NAME}.ico") as windows:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= windows.info["sizes"]
    with Image.open(folder / f"{NAME}.icns") as macos:
        assert {(128, 128, 1), (256, 256, 1), (512, 512, 1)} <= set(macos.info["sizes"])


def test_a_drawing_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(bundle.CannotBundle, match="could not be read"):
        make_icons(tmp_path / "none.svg", tmp_path)


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """What a freeze leaves, as far as the installation cares."""
    folder = tmp_path / "dist" / NAME
    (folder / "_internal").mkdir(parents=True)
    (folder / NAME).write_text("#!/bin/sh\necho it runs\n", "utf-8")
    (folder / NAME).chmod(0o755)
    (folder / "_internal" / "library").write_text("new", "utf-8")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="the menu is changed on Linux only")
def test_installing_puts_everything_in_place_and_uninstalling_takes_it_all_away(
    tmp_path: Path, built: Path, icons: dict[int, Path]
) -> None:
    home = tmp_path / "home"
    record = home / ".local" / "share" / "anakinra-desktop" / "record.sqlite"
    record.parent.mkdir(parents=True)
    record.write_text("kept", "utf-8")
    places = menu_places({"HOME": str(home)})
    for _ in range(2):  # over an older one as well
        install(built, icons, places)
        program = Path(program_started_by(places["entry"].read_text("utf-8")))
        assert os.access(program, os.X_OK)
        assert places["command"].resolve() == program.resolve()
        assert all(place.exists() for place in places.values())
    uninstall(places)
    assert [path for path in home.rglob("*") if not path.is_dir()] == [record]


@pytest.mark.skipif(sys.platform == "win32", reason="the menu is changed on Linux only")
def test_an_older_program_leaves_nothing_in_the_new_one(tmp_path: Path, built: Path, icons: dict[int, Path]) -> None:
    places = menu_places({"HOME": str(tmp_path / "home")})
    install(built, icons, places)
    (places["program"] / "_internal" / "of_the_old_one").touch()
    install(built, icons, places)
    assert sorted(path.name for path in places["program"].rglob("*")) == ["_internal", NAME, "library"]
    assert [path.name for path in places["program"].parent.iterdir()] == [NAME]


def test_a_person_may_keep_their_data_elsewhere(tmp_path: Path) -> None:
    places = menu_places({"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")})
    assert places["entry"] == tmp_path / "data" / "applications" / f"{NAME}.desktop"


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
def test_a_tour_that_fails_fails_the_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "WORK", tmp_path)
    for ending in (1, 0):  # ends badly; ends well but leaves nothing
        program = tmp_path / "program"
        program.write_text(f"#!/bin/sh\nexit {ending}\n", "utf-8")
        program.chmod(0o755)
        with pytest.raises(bundle.CannotBundle, match="could not play its tour"):
            bundle.try_out(program)
