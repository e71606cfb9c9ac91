"""What a piece of work changed about the supplies, so that it can be taken back at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.syringe import Carton, Syringe
from anakinra_desktop.services.take_out import session_syringes

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


class SupplyChanged(Problem):
    """Somebody changed it meanwhile, or an injection under way has the syringe."""


@dataclass(slots=True)
class SupplyChange:
    """Each row before and after; None before for one that was added."""

    person_id: int
    cartons: list[tuple[Carton | None, Carton]] = field(default_factory=list)
    syringes: list[tuple[Syringe | None, Syringe]] = field(default_factory=list)
    boxes: list[tuple[SharpsBox | None, SharpsBox]] = field(default_factory=list)

    def keep_carton(self, record: Record, before: Carton | None, after: Carton) -> Carton:
        """Keep a carton, and what it was before."""
        after = record.add_carton(after) if before is None else record.change_carton(after)
        self.cartons.append((before, after))
        return after

    def keep_syringe(self, record: Record, before: Syringe | None, after: Syringe) -> Syringe:
        """Keep a syringe, and what it was before."""
        after = record.keep_syringe(after)
        self.syringes.append((before, after))
        return after

    def keep_box(self, record: Record, before: SharpsBox | None, after: SharpsBox) -> SharpsBox:
        """Keep a container, and what it was before."""
        after = record.keep_sharps_box(after)
        self.boxes.append((before, after))
        return after


def undo_supplies(records: RecordFile, change: SupplyChange) -> None:
    """Take back what was just written down: rows that were added go, rows that were changed are what they were.

    What is taken back did not happen, so nothing of it stays. Raises SupplyChanged where it is not as it was left.
    """
    with records.change() as record:
        _ensure_unchanged(record, change)
        for syringe, after in reversed(change.syringes):
            if syringe is None:
                record.forget_syringe(after.id)
            else:
                record.keep_syringe(syringe)
        for carton, new in reversed(change.cartons):
            if carton is None:
                record.forget_carton(new.id)
            else:
                record.change_carton(carton)
        for box, begun in reversed(change.boxes):
            if box is None:
                record.forget_sharps_box(begun.id)
            else:
                record.keep_sharps_box(box)


def _ensure_unchanged(record: Record, change: SupplyChange) -> None:
    syringes = record.syringes(change.person_id)
    there = {*record.cartons(change.person_id), *syringes, *record.sharps_boxes(change.person_id)}
    new = {after.id for before, after in change.cartons if before is None}
    own = {after.id for _, after in change.syringes}
    in_hand = session_syringes(record.open_session(change.person_id))
    is_used = any(syringe.carton_id in new and syringe.id not in own for syringe in syringes)
    rows = [after for _, after in (*change.cartons, *change.syringes, *change.boxes)]
    if is_used or own & in_hand or any(row not in there for row in rows):
        raise SupplyChanged("This was changed meanwhile, so it can’t be taken back.")
