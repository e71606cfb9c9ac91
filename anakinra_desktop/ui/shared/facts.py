"""Statements about the medicine in the language of the window, for pages that show one of them."""

from __future__ import annotations

from anakinra_desktop.domain.medication import LANGUAGES
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import medication


def language_shown() -> str:
    """The language of the window, as the resources name it."""
    language = wording.locale().name()[:2]
    return language if language in LANGUAGES else LANGUAGES[0]


def statement_words(fact_id: str) -> str:
    """One statement. Raises KeyError for an unknown ID."""
    return medication().statements[fact_id].text[language_shown()]
