"""All parts together, in every theme, at every text size and in both languages: nothing clipped, nothing nameless."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.shared import parts
from anakinra_desktop.ui.shared.parts import Button, PageScroll, Text, column, filled
from anakinra_desktop.ui.shared.theme import Look, ThemeName
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle
from tests.ui.shared.parts.gallery import Gallery


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_nothing_is_cut_nameless_or_too_small(
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    theme: ThemeName,
    scale: float,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_theme(theme)
    usual_look.choose_text_scale(scale)
    gallery = Gallery()
    show(gallery, 1024, 700)
    assert problems(gallery) == []


def test_a_page_with_every_fault_is_not_let_pass(show: Show) -> None:
    cut = Text("These words stand in a place that is far too low for them, and so they are cut.")
    cut.setFixedSize(80, 20)
    other = Text("On top of it")
    nameless = Button("")
    nameless.setFixedSize(20, 20)
    wide = QWidget()
    wide.setMinimumWidth(900)
    page = filled(column(PageScroll(filled(column(wide))), cut, nameless))
    other.setParent(page)
    show(page, 300, 300)
    other.move(cut.pos())
    other.show()
    found = " ".join(problems(page))
    for fault in ("wider than", "words are cut", "lie on each other", "too small", "no accessible name"):
        assert fault in found


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_whole_page_can_change_its_look_while_it_is_shown(show: Show, usual_look: Look, theme: ThemeName) -> None:
    made_light = Gallery()
    show(made_light, 1200, 900)
    usual_look.choose_theme(theme)
    usual_look.choose_text_scale(1.3)
    settle()
    made_so = Gallery()
    show(made_so, 1200, 900)
    settle()
    for each in (made_light, made_so):
        each.focusWidget().clearFocus()
    changed, fresh = (each.body.grab().toImage() for each in (made_light, made_so))
    assert changed.size() == fresh.size()
    assert changed == fresh


def test_every_part_that_is_promised_is_there() -> None:
    for name in parts.__all__:
        assert getattr(parts, name) is not None
    assert set(parts.__all__) == set(parts._HOME_OF)


def test_an_unknown_part_is_named() -> None:
    with pytest.raises(AttributeError, match="Carousel"):
        parts.Carousel  # noqa: B018
