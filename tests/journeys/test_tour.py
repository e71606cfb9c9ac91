"""The tour plays the whole evening through the real widgets, in English and in Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from anakinra_desktop.ui.application import speak
from anakinra_desktop.ui.tour.evening import Evening

OF_NO_LANGUAGE = re.compile(
    r"Anakinra|Kineret|Desktop|Maria|Ruiz|Elena|Soler|Ahmed|Luis|Vega|Ana|Rosa|Tom|Baker|Madrid|Europe|English|Español"
    r"|K7\d+|\bmg\b|\bcm\b|\bmm\b|\bmin\b|\bpx\b|/\S+|\S+\.(?:sqlite3|ini|txt|pdf)|https?:\S+|\d[\d.,:/%–-]*",
)
"""What reads the same in both languages: names, numbers, units and paths."""

SAME_WORDS = {"Aa", "No", "normal", "abdomen", "error", "PDF", "A4"}
"""Words that are spelled alike in both languages."""


class Listener:
    """Writes down every text that can be seen or heard at each picture."""

    def __init__(self) -> None:
        self.heard: dict[str, str] = {}

    def __call__(self, window: QWidget, picture: str) -> None:
        for widget in window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            texts = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
            if isinstance(widget, QLabel | QAbstractButton):
                texts.append(widget.text())
            if isinstance(widget, QLineEdit):
                texts.append(widget.placeholderText())
            for text in texts:
                words = OF_NO_LANGUAGE.sub(" ", text)
                if re.search(r"[A-Za-zÀ-ÿ]{2,}", words) and text.strip() not in SAME_WORDS:
                    self.heard.setdefault(" ".join(words.split()), picture)


class FlashWatch(QObject):
    """Sees widgets that are shown before they have a parent: for a moment they are windows of their own."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.installEventFilter(self)
        self.flashed: list[str] = []

    def rest(self) -> None:
        """Look no more: every event of the window passing through Python takes its time."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            name = watched.objectName() or type(watched).__name__
            if name != "main_window":
                self.flashed.append(f"{name} {getattr(watched, 'text', str)()!r}")
        return False


@pytest.fixture
def flashes(qapp: QApplication) -> Iterator[FlashWatch]:
    watch = FlashWatch(qapp)
    yield watch
    watch.rest()
    speak(qapp, "en")


def test_the_tour_plays_the_whole_evening_and_in_spanish_shows_no_english(tmp_path: Path, flashes: FlashWatch) -> None:
    english, spanish = Listener(), Listener()
    assert Evening(tmp_path / "en", "en", english).play() == 0
    pictures = sorted(path.name for path in (tmp_path / "en").glob("*.png"))
    assert [name[:2] for name in pictures] == [f"{number:02d}" for number in range(1, len(pictures) + 1)]
    assert len(pictures) >= 40
    assert (tmp_path / "en" / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert flashes.flashed == []
    flashes.rest()

    assert Evening(tmp_path / "es", "es", spanish).play() == 0
    assert sorted(path.name for path in (tmp_path / "es").glob("*.png")) == pictures
    same = {text: picture for text, picture in spanish.heard.items() if text in english.heard}
    assert same == {}
    assert len(spanish.heard) > 300
