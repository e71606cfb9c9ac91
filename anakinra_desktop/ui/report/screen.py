"""What the preview of the report is set to, as values: paper, language and what is on the pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from anakinra_desktop.drawing import wording

PAPER_NAMES = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class ReportWishes:
    """How the person wants the report."""

    first: date
    last: date
    paper: str
    language: str
    every_day: bool = False
    with_born: bool = True
    with_private: bool = False


def usual_wishes(first: date, last: date) -> ReportWishes:
    """A4, or Letter where that is the usual paper; in the language of the window."""
    us = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return ReportWishes(first, last, "letter" if us else "a4", wording.language())


def file_name(wishes: ReportWishes) -> str:
    """The name offered for the PDF. It says nothing of the person."""
    return f"anakinra-{wishes.first.isoformat()}-{wishes.last.isoformat()}.pdf"
