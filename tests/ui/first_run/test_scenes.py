"""The painted scenes beside the first questions show what was typed."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtGui import QImage

from anakinra_desktop.ui.first_run.scenes import ClockScene, LeafletScene, Scene, WelcomeScene
from anakinra_desktop.ui.shared.theme import Look, ThemeName
from tests.ui.conftest import Show


def drawn(scene: Scene) -> QImage:
    return scene.grab().toImage()


def test_the_card_in_the_lamps_light_carries_the_name_and_its_sign(show: Show) -> None:
    scene = WelcomeScene(1)
    show(scene, 360, 400)
    nobody = drawn(scene)
    scene.show_name("Maria Ruiz")
    maria = drawn(scene)
    scene.show_name("Mario Rossi")
    assert maria != nobody
    assert drawn(scene) != maria  # the same initials, another name


def test_a_name_without_end_stays_on_the_card(show: Show) -> None:
    scene = WelcomeScene(1)
    show(scene, 360, 400)
    scene.show_name("M" * 120)
    image = drawn(scene)
    ground = image.pixelColor(2, 2)
    assert all(image.pixelColor(4, y) == ground for y in range(330))  # left of the card nothing is written


def test_the_clock_shows_the_time_that_was_typed(show: Show) -> None:
    clock = ClockScene()
    show(clock, 360, 240)
    waiting = drawn(clock)
    seen = [waiting]
    for at in (time(12, 0), time(20, 0), time(8, 0), time(8, 30)):
        clock.show_time(at)
        seen.append(drawn(clock))
    for number, one in enumerate(seen):  # 8 in the morning is not 8 in the evening
        assert all(one != other for other in seen[number + 1 :])
    clock.show_time(None)
    assert drawn(clock) == waiting


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_scene_can_be_seen_in_every_theme(show: Show, usual_look: Look, theme: ThemeName) -> None:
    usual_look.choose_theme(theme)
    for scene in (WelcomeScene(1), ClockScene(), LeafletScene()):
        show(scene, 300, 260)
        image = drawn(scene)
        shades = {image.pixel(x, y) for x in range(0, 300, 3) for y in range(0, 260, 3)}
        assert len(shades) > 8
