"""Words are plain, wrap, and are never cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
