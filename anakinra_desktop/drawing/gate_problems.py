"""What can be wrong with a limit or with the word of a doctor, in sentences for the translators."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

GATE_SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "How often is part of the prescription, and is changed there."),
    QT_TRANSLATE_NOOP("Problem", "More than {high} takes your prescriber or pharmacist. Tick it if they set this."),
    QT_TRANSLATE_NOOP("Problem", "No call waits for an answer any more."),
    QT_TRANSLATE_NOOP("Problem", "Nothing else than usual is set here any more."),
    QT_TRANSLATE_NOOP("Problem", "Only your prescriber or pharmacist sets this. Tick it if they did."),
    QT_TRANSLATE_NOOP("Problem", "Other than once a day is for your prescriber to set. Tick it, and type the day."),
    QT_TRANSLATE_NOOP("Problem", "Please give a number between {low} and {high}."),
    QT_TRANSLATE_NOOP("Problem", "Please say on which day it was set."),
    QT_TRANSLATE_NOOP("Problem", "Please say who said so."),
    QT_TRANSLATE_NOOP("Problem", "Please say who set it: their name, or “my doctor”."),
    QT_TRANSLATE_NOOP("Problem", "The pause ends before this day by itself."),
    QT_TRANSLATE_NOOP("Problem", "There is no rule called {rule}."),
    QT_TRANSLATE_NOOP("Problem", "This day is over. Please give the last day to wait."),
    QT_TRANSLATE_NOOP("Problem", "This day is still to come. Please give the day on which they told you."),
    QT_TRANSLATE_NOOP("Problem", "This name is too long, or holds a character that cannot be shown."),
    QT_TRANSLATE_NOOP("Problem", "This number is fixed. Nobody sets it for one person."),
)
"""Sentences of `problem_words.SENTENCES` that belong together."""
