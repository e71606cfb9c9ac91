"""The papers before they are printed: what is seen is what is printed and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.papers import PaperKind
from anakinra_desktop.ui.papers.view import PaperPreview
from anakinra_desktop.ui.shared.household import Household
from tests.services.a_health import keep_health
from tests.ui.a_household import TODAY, Home
from tests.ui.conftest import Show

Preview = Callable[..., PaperPreview]


@pytest.fixture
def home(tmp_path: Path, speak: Callable[[str], None]) -> Home:
    speak("en")
    made = Home(tmp_path, recorded_days=1)
    made.plan_places()
    keep_health(made.records, made.person.id, TODAY, made.clock())
    return made


def drawn(preview: PaperPreview, qtbot: QtBot, change: Callable[[], object] | None = None) -> None:
    """Wait until other pages are shown than before."""
    before = preview.pages
    if change is not None:
        change()
    qtbot.waitUntil(lambda: preview.pages is not None and preview.pages is not before, timeout=20_000)


def test_each_paper_is_drawn_and_asks_what_it_needs(home: Home, show: Show, qtbot: QtBot) -> None:
    preview = PaperPreview(home.household)
    show(preview, 1180, 760)
    drawn(preview, qtbot)
    assert not preview.for_whom.isVisible()
    assert not preview.seen_from.isVisible()
    drawn(preview, qtbot, lambda: preview.kind.tile(PaperKind.SIDE_EFFECTS).click())
    assert preview.seen_from.isVisible()
    drawn(preview, qtbot, lambda: preview.kind.tile(PaperKind.HANDOVER).click())
    assert preview.for_whom.isVisible()
    preview.handed_days.set_value(5)
    drawn(preview, qtbot, preview.handed_days.changed.emit)
    assert preview.pages is not None
    assert preview.pages.pages.count == 2


def test_a_template_asks_for_the_zone_and_the_name_alone(home: Home, show: Show, qtbot: QtBot) -> None:
    preview = PaperPreview(home.household, PaperKind.TEMPLATE, zone=ZoneId.LEFT_THIGH)
    show(preview, 1180, 760)
    drawn(preview, qtbot)
    assert preview.pages is not None
    assert preview.pages.pages.count == 1
    assert preview.zone.isVisible()
    assert preview.named.isVisible()
    assert not preview.private.isVisible()
    drawn(preview, qtbot, lambda: preview.zone.tile(ZoneId.ABDOMEN).click())
    assert preview.pages.pages.count == 2
    drawn(preview, qtbot, lambda: preview.zone.tile("all").click())
    assert preview.pages.pages.count == 8
    preview.named.click()
    assert not preview.wishes.with_name
    assert preview.offered_name() == "anakinra-templates.pdf"


def test_private_items_are_off_until_they_are_asked_for(home: Home) -> None:
    preview = PaperPreview(home.household)
    assert not preview.wishes.with_private
    preview.private.click()
    assert preview.wishes.with_private


def test_days_that_cannot_be_are_said_beside_their_field(home: Home) -> None:
    preview = PaperPreview(home.household, PaperKind.SIDE_EFFECTS)
    before = preview.wishes
    preview.seen_to.set_value(before.seen_from.replace(year=before.seen_from.year - 1))
    preview.seen_to.changed.emit()
    assert preview.seen_to.error
    assert preview.wishes == before


def test_it_is_saved_under_a_name_that_says_nothing_of_the_person(
    home: Home, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[str] = []

    def where(_host: QWidget, name: str) -> str:
        asked.append(name)
        return str(tmp_path / "list")

    preview = PaperPreview(home.household, ask_where=where)
    show(preview, 1180, 760)
    drawn(preview, qtbot)
    with qtbot.waitSignal(preview.saved, timeout=20_000):
        preview.save_button.click()
    assert asked == ["anakinra-list.pdf"]
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF-")


def test_there_is_no_paper_of_nobody(home: Home) -> None:
    with pytest.raises(ValueError, match="nobody"):
        PaperPreview(Household(home.records, home.clock))
