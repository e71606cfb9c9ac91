"""Fonts, icons and translations are made whole, the same each time, and only when something changed."""

from __future__ import annotations

import json
from pathlib import Path

import build_resources
import pytest
from build_resources import CannotBuild, Step, build, icons_named
from gather_words import Message, update

KNOWN = {"house": 0xE000, "house-bold": 0xE001, "house-fill": 0xE002, "house-thin": 0xE003, "pen": 0xE004}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A resources folder with one finished translation, its built part made from nothing."""
    folder = tmp_path_factory.mktemp("resources")
    file = folder / "translations" / "es_page.ts"
    update(file, "es", [Message("Page", "Today")])
    text = file.read_text("utf-8").replace('<translation type="unfinished" />', "<translation>Hoy</translation>")
    file.write_text(text, "utf-8")
    assert build(folder, say=lambda words: None) == ["fonts", "icons", "translations"]
    return folder


def test_what_is_up_to_date_is_left_alone(made: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in made.rglob("*")}
    assert build(made) == []
    assert {path: path.stat().st_mtime_ns for path in made.rglob("*")} == before


def test_what_was_lost_is_made_again_byte_for_byte(made: Path) -> None:
    fonts = made / "built" / "fonts"
    before = {path.name: path.read_bytes() for path in fonts.iterdir()}
    for path in fonts.iterdir():
        path.unlink()
    assert build(made, say=lambda words: None) == ["fonts", "icons"]
    assert {path.name: path.read_bytes() for path in fonts.iterdir()} == before


def test_a_changed_translation_is_compiled_again_and_a_lost_language_goes(made: Path) -> None:
    other = made / "translations" / "en_page.ts"
    update(other, "en", [Message("Page", "%n days", "", True)])
    assert build(made, say=lambda words: None) == ["translations"]
    assert (made / "built" / "translations" / "en.qm").is_file()
    other.unlink()
    assert build(made, say=lambda words: None) == ["translations"]
    assert not (made / "built" / "translations" / "en.qm").exists()


def test_qt_reads_the_translations(made: Path) -> None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(made / "built" / "translations" / "es.qm"))
    assert translator.translate("Page", "Today") == "Hoy"


def test_every_weight_is_one_family_for_qt(made: Path, qtbot: object) -> None:
    from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

    added = [QFontDatabase.addApplicationFont(str(path)) for path in sorted((made / "built").glob("fonts/Nunito*.ttf"))]
    try:
        assert len(added) == 5
        for weight in (400, 500, 600, 700, 800):
            font = QFont("Nunito Sans")
            font.setWeight(QFont.Weight(weight))
            found = QFontInfo(font)
            assert (found.family(), found.weight()) == ("Nunito Sans", weight)
    finally:
        for number in added:
            QFontDatabase.removeApplicationFont(number)


def test_matplotlib_can_tell_the_weights_apart(made: Path) -> None:
    from matplotlib.ft2font import FT2Font

    styles = set()
    for path in (made / "built" / "fonts").glob("NunitoSans-*.ttf"):
        font = FT2Font(str(path))
        assert font.family_name == "Nunito Sans"
        styles.add(font.style_name)
    assert styles == {"Regular", "Medium", "SemiBold", "Bold", "ExtraBold"}


def test_the_icon_font_holds_every_icon_of_its_list(made: Path) -> None:
    from fontTools.ttLib import TTFont

    icons = json.loads((made / "built" / "fonts" / "phosphor.json").read_text("utf-8"))
    assert {"house", "house-bold", "house-fill", "first-aid", "bandaids-fill"} <= icons.keys()
    font = TTFont(made / "built" / "fonts" / "phosphor.ttf")
    drawn = font.getBestCmap()
    assert all(font["glyf"][drawn[code]].numberOfContours > 0 for code in icons.values())


def test_the_licences_travel_with_the_fonts(made: Path) -> None:
    fonts = made / "built" / "fonts"
    assert "SIL Open Font License" in (fonts / "NunitoSans-LICENSE.txt").read_text("utf-8")
    assert "MIT License" in (fonts / "Phosphor-LICENSE.txt").read_text("utf-8")


def test_an_icon_comes_in_three_weights() -> None:
    assert icons_named("# comment\n\nhouse  # the first page\n", KNOWN) == {
        "house": 0xE000,
        "house-bold": 0xE001,
        "house-fill": 0xE002,
    }


def test_icons_that_do_not_exist_are_all_named() -> None:
    with pytest.raises(CannotBuild, match="needle, syringe"):
        icons_named("syringe\nhouse\nneedle\n", KNOWN)


def test_a_broken_translation_stops_the_build_in_words(tmp_path: Path) -> None:
    file = tmp_path / "es_page.ts"
    file.write_text("<TS>not the end", "utf-8")
    with pytest.raises(CannotBuild, match=r"es_page\.ts"):
        build_resources._translations(tmp_path).make(tmp_path / "built")


def test_a_step_that_fails_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def make(built: Path) -> None:
        calls.append(built)
        raise CannotBuild("no")

    monkeypatch.setattr(build_resources, "_text_fonts", lambda: Step("fonts", (), (), make))
    for _ in range(2):
        with pytest.raises(CannotBuild):
            build(tmp_path, say=lambda words: None)
    assert len(calls) == 2
