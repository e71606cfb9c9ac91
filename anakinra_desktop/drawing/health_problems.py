"""What can be wrong with a reaction or a side effect as it was written down, in sentences for the translators."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

HEALTH_SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "Please choose what it is."),
    QT_TRANSLATE_NOOP("Problem", "Please choose what you see or feel there."),
    QT_TRANSLATE_NOOP("Problem", "Please say first where it is."),
    QT_TRANSLATE_NOOP("Problem", "Please say how bad it is."),
    QT_TRANSLATE_NOOP("Problem", "Please type a size from {low} to {high} cm."),
    QT_TRANSLATE_NOOP("Problem", "Please type a temperature from {low} to {high} °C."),
    QT_TRANSLATE_NOOP("Problem", "This day has not come yet."),
    QT_TRANSLATE_NOOP("Problem", "This day lies before the one it began."),
)
"""Sentences of `problem_words.SENTENCES` that belong together."""
