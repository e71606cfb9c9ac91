"""The sentences that say what cannot be so about medicines, allergies, appointments and questions."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

VISIT_SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "Please choose what it is."),
    QT_TRANSLATE_NOOP("Problem", "Please choose what kind it is."),
)
