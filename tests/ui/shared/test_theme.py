"""The look follows the system until the person chooses, and every widget follows the look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.shared.parts import Button, Card, Text
from anakinra_desktop.ui.shared.theme import Look, look, theme_of_system
from anakinra_desktop.ui.shared.tokens import CONTRAST, DARK, LIGHT


def test_there_is_one_look_for_the_application(usual_look: Look) -> None:
    assert look() is usual_look


@pytest.mark.parametrize(("theme", "tokens"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)])
def test_the_person_may_choose_a_theme(usual_look: Look, theme: str, tokens: object) -> None:
    usual_look.choose_theme(theme)  # type: ignore[arg-type]
    assert usual_look.theme == theme
    assert usual_look.tokens == tokens
    assert QApplication.palette().color(QPalette.ColorRole.Window) == usual_look.color("bg")


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "contrast"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "contrast"),
    ],
)
def test_the_system_decides_between_light_dark_and_high_contrast(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, theme: str
) -> None:
    assert theme_of_system(scheme, contrast) == theme


def test_the_choice_can_be_left_to_the_system_again(usual_look: Look) -> None:
    usual_look.choose_theme("dark")
    usual_look.choose_theme(None)
    hints = QApplication.styleHints()
    assert usual_look.chosen_theme is None
    assert usual_look.theme == theme_of_system(hints.colorScheme(), Qt.ContrastPreference.NoPreference)


def test_words_and_buttons_on_the_screen_change_with_the_theme(qtbot: QtBot, usual_look: Look) -> None:
    text, button = Text("Due at 20:00", "h1"), Button("Start injection", "primary")
    card = Card(text, button)
    qtbot.addWidget(card)
    card.resize(500, 300)
    card.show()
    usual_look.choose_theme("dark")
    assert text.palette().color(QPalette.ColorRole.WindowText) == usual_look.color("ink")
    picture = card.grab().toImage()
    middle = picture.pixelColor(button.geometry().left() + 8, button.geometry().center().y())
    assert middle.name().upper() == DARK.primary


def test_words_put_into_another_window_keep_their_colour(qtbot: QtBot, usual_look: Look) -> None:
    text = Text("Stop", color="danger")
    qtbot.addWidget(text)
    text.show()
    usual_look.choose_theme("dark")
    card = Card(text)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitUntil(text.isVisible)
    assert text.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.danger


def test_text_grows_as_chosen_and_spaces_by_a_third_of_that(usual_look: Look) -> None:
    usual_look.choose_text_scale(2.0)
    assert usual_look.px(17) == 34
    assert usual_look.space(24) == 32
    assert usual_look.font(17, 800).pixelSize() == 34


def test_text_on_the_screen_grows_at_once(qtbot: QtBot, usual_look: Look) -> None:
    text = Text("Due at 20:00", "display")
    qtbot.addWidget(text)
    before = text.sizeHint()
    usual_look.choose_text_scale(1.5)
    assert text.sizeHint().width() == pytest.approx(before.width() * 1.5, abs=4)


@pytest.mark.parametrize("scale", [0.5, 0.99, 2.01, 10])
def test_a_text_size_outside_100_to_200_percent_is_refused(usual_look: Look, scale: float) -> None:
    with pytest.raises(ValueError, match="100 % to 200 %"):
        usual_look.choose_text_scale(scale)
    assert usual_look.chosen_text_scale == 1.0


def test_motion_can_be_switched_off_and_left_to_the_system_again(usual_look: Look) -> None:
    by_system = usual_look.motion
    usual_look.choose_motion(False)
    assert usual_look.motion is False
    usual_look.choose_motion(None)
    assert usual_look.motion is by_system


@pytest.mark.parametrize("weight", [500, 600, 700, 800])
def test_the_apps_own_font_is_used_in_each_weight(usual_look: Look, weight: int) -> None:
    info = QFontInfo(usual_look.font(17, weight))
    assert info.family() == "Nunito Sans"
    assert info.weight() == weight


def test_a_colour_there_is_none_of_is_a_mistake(usual_look: Look) -> None:
    with pytest.raises(AttributeError):
        usual_look.color("pink")
