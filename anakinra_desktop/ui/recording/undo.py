"""Takes back at once what was just written down: functions for the Undo of the message that says what was kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose, Hold
from anakinra_desktop.services.correct_record import void_hold
from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE, undo_dose, undo_void, undo_void_hold

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

Undo = Callable[[], None]
"""It raises Problem where somebody changed the record meanwhile, and RecordTrouble; the window says so."""


def undo_entry(household: Household, *doses: Dose) -> Undo:
    """Take back these rows; what they corrected counts again."""
    return _then_tell(household, lambda: _each(household, doses))


def undo_taking_back(household: Household, dose: Dose) -> Undo:
    """Let a row count again that was taken back."""
    return _then_tell(household, lambda: undo_void(household.records, dose.id, household.now(), _who(household)))


def undo_pause(household: Household, hold: Hold) -> Undo:
    """Take back a pause."""
    return _then_tell(
        household, lambda: void_hold(household.records, hold.id, UNDONE_AT_ONCE, household.now(), _who(household))
    )


def undo_taking_back_pause(household: Household, hold: Hold) -> Undo:
    """Let a pause count again that was taken back."""
    return _then_tell(household, lambda: undo_void_hold(household.records, hold, household.now(), _who(household)))


def _each(household: Household, doses: Iterable[Dose]) -> None:
    for dose in doses:
        undo_dose(household.records, dose.id, household.now(), _who(household))


def _who(household: Household) -> str:
    return household.giver.name or (household.person.name if household.person else "")


def _then_tell(household: Household, act: Callable[[], object]) -> Undo:
    def undo() -> None:
        try:
            act()
        finally:
            household.tell_changed()  # where it could not be, the page shows why

    return undo
