"""What another part of the app plugs into the Health page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

SummaryPrinter = Callable[[QWidget, "Household"], None]

SUMMARY_OF_SIDE_EFFECTS: Final[SummaryPrinter | None] = None
"""Shows the printed summary of side effects for a call (REPORT-1); without it there is no button for it."""
