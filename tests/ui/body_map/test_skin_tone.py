"""The skin tone, changed on the body map."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from anakinra_desktop.domain.people import SkinTone
from anakinra_desktop.ui.body_map.skin_tone import SkinToneDialog
from anakinra_desktop.ui.body_map.view import BodyMapPage
from tests.ui.a_household import Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle


@pytest.fixture
def home(tmp_path: Path, english: None) -> Home:
    home = Home(tmp_path, recorded_days=0)
    home.plan_places()
    return home


@pytest.fixture
def page(home: Home, show: Show) -> BodyMapPage:
    page = BodyMapPage(home.household)
    show(page, 1048, 724)
    settle()
    return page


def _dialog(page: BodyMapPage) -> SkinToneDialog:
    page.whole.tone.click()
    dialog = page.window().findChild(SkinToneDialog)
    assert dialog is not None
    return dialog


def _tone_kept(home: Home) -> SkinTone:
    with home.household.records.read() as record:
        return record.people()[0].skin_tone


def test_a_tone_chosen_on_the_map_is_kept_and_painted(page: BodyMapPage, home: Home) -> None:
    before = home.household.giver
    dialog = _dialog(page)
    dialog.tone.choose(SkinTone.DEEP)
    dialog.save.click()
    assert _tone_kept(home) is SkinTone.DEEP
    assert home.household.person is not None
    assert home.household.person.skin_tone is SkinTone.DEEP
    assert home.household.giver == before
    assert page.whole.figure._tone is SkinTone.DEEP


def test_escape_leaves_the_tone_as_it_was(page: BodyMapPage, home: Home) -> None:
    before = _tone_kept(home)
    dialog = _dialog(page)
    dialog.tone.choose(SkinTone.DEEP)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert _tone_kept(home) is before
    assert page.whole.figure._tone is before


def test_each_tone_has_its_name_beside_its_picture(page: BodyMapPage) -> None:
    dialog = _dialog(page)
    settle()
    names = [tile.accessibleName() or tile.text() for tile in dialog.tone.findChildren(QAbstractButton)]
    assert names == ["Light", "Medium", "Tan", "Brown", "Deep"]
    assert problems(dialog.findChild(QWidget, "skin_tone") or dialog) == []
