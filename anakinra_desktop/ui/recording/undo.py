"""Takes back at once what was just written down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.services.correct_record import NoSuchDose, void_dose

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

UNDONE_AT_ONCE: Final = "undone at once"
"""The reason kept with it; it stays in the history."""


def undo_dose(household: Household, dose: Dose) -> Callable[[], None]:
    """A function that takes this dose back; whoever else did so first is no trouble."""

    def undo() -> None:
        try:
            void_dose(household.records, dose.id, UNDONE_AT_ONCE, household.now(), household.giver.name)
        except NoSuchDose:
            return
        household.tell_changed()

    return undo
