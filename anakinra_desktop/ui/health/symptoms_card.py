"""The card about how the person felt: side effects, and serious signs with what was said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.health.section import HealthSection

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class SymptomsCard(HealthSection):
    """Side effects and serious signs."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household, "symptoms", QCoreApplication.translate("HealthPage", "How you felt"), "heartbeat", parent=parent
        )

    def show_health(self, seen: HealthLook) -> None:
        """Copy what was read onto the card."""
