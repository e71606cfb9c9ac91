"""Statements about the medicine in the language of the window, for pages that show one of them."""

from __future__ import annotations

from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import medication


def statement_words(fact_id: str) -> str:
    """One statement. Raises KeyError for an unknown ID."""
    return wording.in_language(medication().statements[fact_id].text)
