"""Ends a mark from the map, and can take that back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing import mark_words
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.mark_skin import end_mark, undo_end_of_mark
from anakinra_desktop.storage.trouble import RecordTrouble

if TYPE_CHECKING:
    from datetime import date

    from anakinra_desktop.domain.skin_mark import SkinMark
    from anakinra_desktop.ui.shared.household import Household

Tell = Callable[[str, "Callable[[], None] | None"], None]


def end_now(
    household: Household, mark: SkinMark, today: date, tell: Tell, trouble_met: Callable[[RecordTrouble], None]
) -> None:
    """Let the skin be used again from today on, and say so, with what takes it back; or say why it could not be."""
    who = household.giver.name or mark.recorded_by
    try:
        left = end_mark(household.records, mark.id, today, household.now(), who)
    except RecordTrouble as trouble:
        trouble_met(trouble)
        return
    except Problem as problem:
        household.tell_changed()
        tell(problem_words(problem), None)
        return

    def undo() -> None:
        try:
            undo_end_of_mark(household.records, mark, left, household.now(), who)
        finally:
            household.tell_changed()

    household.tell_changed()
    words = QCoreApplication.translate("Marks", "Ended: {what}. The skin may be used again.")
    tell(words.format(what=mark_words.title(mark)), undo)
