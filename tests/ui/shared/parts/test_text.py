"""Words are plain, wrap, and are never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.shared.parts import Text, column, filled

MARKUP = "<b>Maria</b> & <img src='http://example.org/x.png'>"


def test_what_people_typed_is_never_read_as_markup(qtbot: QtBot) -> None:
    text = Text(MARKUP)
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.text() == MARKUP
    assert text.accessibleName() == MARKUP


def test_a_word_without_end_breaks_instead_of_widening_the_page(qtbot: QtBot) -> None:
    text = Text("W" * 120)
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() < 60
    assert text.text() == "W" * 120


def test_a_label_is_as_high_as_its_wrapped_words_and_no_higher(qtbot: QtBot) -> None:
    text = Text("Do not use this syringe. You said that the liquid is cloudy.", "h2")
    window = filled(column(text))
    qtbot.addWidget(window)
    window.resize(220, 500)
    window.show()
    qtbot.waitUntil(lambda: text.height() == text.heightForWidth(text.width()))
    assert text.height() > 2 * text.fontMetrics().lineSpacing()
    assert text.height() < 400


def test_words_that_fit_stay_on_one_line(qtbot: QtBot) -> None:
    text = Text("Due at 20:00", "display")
    qtbot.addWidget(text)
    assert text.heightForWidth(text.sizeHint().width()) == text.fontMetrics().lineSpacing()


@pytest.mark.parametrize(
    ("words", "last_line"),
    [
        ("Nothing within 4 cm for 7 weeks", "7 weeks"),
        ("Muslo izquierdo, punto 33", "punto 33"),
        ("Thighs and stomach; with a helper also arms and buttocks.", "and buttocks."),
    ],
)
def test_a_short_last_word_is_never_left_alone_on_its_line(qtbot: QtBot, words: str, last_line: str) -> None:
    text = Text(words)
    qtbot.addWidget(text)
    for width in range(text.minimumSizeHint().width(), text.sizeHint().width(), 3):
        lines = _lines(text, width)
        assert lines == [words] or lines[-1].endswith(last_line), width
    assert text.text() == text.accessibleName() == words


def test_two_long_last_words_may_part(qtbot: QtBot) -> None:
    text = Text("No vuelva a inyectar inmunosupresores subcutáneos")
    qtbot.addWidget(text)
    assert _lines(text, text.minimumSizeHint().width())[-1] == "subcutáneos"


def _lines(text: Text, width: int) -> list[str]:
    """How the label breaks its words at a width."""
    shown = QLabel.text(text)
    layout = QTextLayout(shown, text.font())
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(shown[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return [line.strip().replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def test_the_last_words_part_where_they_do_not_fit_together(qtbot: QtBot) -> None:
    text = Text("Drop it into the sharps container.", "wizard")
    window = filled(column(text))
    qtbot.addWidget(window)
    one_word = text.fontMetrics().horizontalAdvance("container.")
    assert one_word <= text.minimumSizeHint().width() < one_word + 10
    window.resize(one_word + 20, 900)
    window.show()
    qtbot.waitUntil(lambda: text.height() == text.heightForWidth(text.width()))
    assert QLabel.text(text).endswith("sharps container.")
    window.resize(900, 900)
    qtbot.waitUntil(lambda: QLabel.text(text).endswith("sharps\N{NO-BREAK SPACE}container."))


@pytest.mark.parametrize("words", ["Nothing within 4 cm of it", "94 %", "100 mg, all of it", "In 23 h 39 min"])
def test_a_number_stays_with_its_unit(qtbot: QtBot, words: str) -> None:
    text = Text(words)
    qtbot.addWidget(text)
    for width in range(30, 200, 5):
        assert not any(line.endswith(("4", "94", "100", "23", "39")) for line in _lines(text, width)), width
    assert text.text() == words
