"""The sentences that say what cannot be so about supplies, listed for the translators."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SUPPLY_SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "A carton with this square code is in the record already."),
    QT_TRANSLATE_NOOP("Problem", "A container holds between 1 and {most} syringes."),
    QT_TRANSLATE_NOOP("Problem", "A part of the code ({part}) is cut off or too long. Please scan it again."),
    QT_TRANSLATE_NOOP("Problem", "A syringe has left this carton, so it can’t be removed. Correct its count instead."),
    QT_TRANSLATE_NOOP("Problem", "An injection is under way with this syringe. Go on with it, or end it, on Today."),
    QT_TRANSLATE_NOOP("Problem", "By the record there is no syringe in the refrigerator that may be used."),
    QT_TRANSLATE_NOOP("Problem", "Count how many syringes are there."),
    QT_TRANSLATE_NOOP("Problem", "Say since when it is out of the refrigerator."),
    QT_TRANSLATE_NOOP("Problem", "That time is still to come."),
    QT_TRANSLATE_NOOP("Problem", "The article number does not add up, so a figure was misread. Please scan it again."),
    QT_TRANSLATE_NOOP("Problem", "The code has an unknown part ({part}). Please type what the carton says."),
    QT_TRANSLATE_NOOP("Problem", "The code holds a sign that does not belong there. Please scan it again."),
    QT_TRANSLATE_NOOP("Problem", "The code says neither lot nor date. Please type what the carton says."),
    QT_TRANSLATE_NOOP("Problem", "The code says two different things. Please type what the carton says."),
    QT_TRANSLATE_NOOP("Problem", "The date in the code is none. Please type what the carton says."),
    QT_TRANSLATE_NOOP("Problem", "There are {count} syringes in this carton."),
    QT_TRANSLATE_NOOP("Problem", "There can’t be more in it than it holds."),
    QT_TRANSLATE_NOOP("Problem", "This is another kind of code. Scan the square code of the carton."),
    QT_TRANSLATE_NOOP("Problem", "This is too long for the square code of a carton."),
    QT_TRANSLATE_NOOP("Problem", "This was changed meanwhile, so it can’t be taken back."),
    QT_TRANSLATE_NOOP("Problem", "This was changed meanwhile. Please look again."),
    QT_TRANSLATE_NOOP("Problem", "Write down between 1 and {most} cartons at once."),
    QT_TRANSLATE_NOOP("Problem", "{count} syringes have left this carton, so it held no fewer."),
)
