"""Takes back at once what was just written down about the supplies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.services.supply_change import SupplyChange, undo_supplies

if TYPE_CHECKING:
    from anakinra_desktop.ui.recording.undo import Undo
    from anakinra_desktop.ui.shared.household import Household


def undo_change(household: Household, change: SupplyChange) -> Undo:
    """Take it back; raises SupplyChanged where somebody changed it meanwhile."""

    def undo() -> None:
        try:
            undo_supplies(household.records, change)
        finally:
            household.tell_changed()  # where it could not be, the page shows why

    return undo


def added_words(change: SupplyChange) -> str:
    """What is said of cartons that were just written down."""
    count = sum(before is None for before, _ in change.cartons)
    if count == 0:
        return QCoreApplication.translate("Supplies", "The carton is corrected.")
    return QCoreApplication.translate("Supplies", "%n cartons are added.", "", count)
