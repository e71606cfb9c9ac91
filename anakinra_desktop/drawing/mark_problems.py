"""What can be wrong with a mark on the skin, in sentences for the translators."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

MARK_SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "The circle needs a middle and a radius in cm."),
    QT_TRANSLATE_NOOP("Problem", "The radius has to be more than 0 cm."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "A radius of {radius} cm is too large; the most is {most} cm. To close more, switch the zone off.",
    ),
    QT_TRANSLATE_NOOP("Problem", "The mark begins more than a year ahead."),
    QT_TRANSLATE_NOOP("Problem", "Please choose at least one spot, or a circle."),
    QT_TRANSLATE_NOOP("Problem", "There is no spot {spot} in this zone."),
    QT_TRANSLATE_NOOP("Problem", "There is no spot {spot} in this zone; there are {spots}."),
    QT_TRANSLATE_NOOP(
        "Problem", "This circle lies outside the zone. Move its middle into the zone, or choose another zone."
    ),
    QT_TRANSLATE_NOOP("Problem", "With this mark, no spot is left open for an injection."),
    QT_TRANSLATE_NOOP("Problem", "The mark ends before this day by itself."),
    QT_TRANSLATE_NOOP("Problem", "This skin is off limits already, for the same reason and at least as long."),
    QT_TRANSLATE_NOOP("Problem", "There is no mark number {number}."),
    QT_TRANSLATE_NOOP("Problem", "Mark number {number} was ended or taken back before."),
    QT_TRANSLATE_NOOP("Problem", "{where}: a mark lies on chosen spots or in a circle."),
)
"""Sentences of `problem_words.SENTENCES` that belong together."""
