"""The card about the skin: reactions that are watched, and how to write one down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.ui.health.section import HealthSection

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class ReactionsCard(HealthSection):
    """Reactions at the places of injections."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "reactions",
            QCoreApplication.translate("HealthPage", "Skin where you inject"),
            "bandaids",
            parent=parent,
        )

    def show_health(self, seen: HealthLook) -> None:
        """Copy what was read onto the card."""
