"""Brings together the supplies that two records know of one person; the rules are in `merge_records`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import replace

from anakinra_desktop.domain.import_summary import Conflict, Side
from anakinra_desktop.domain.syringe import Carton, Syringe
from anakinra_desktop.domain.whole_record import WholeRecord
from anakinra_desktop.services.merging import Merging


class MergingSupplies:
    """What the file says of the cartons, syringes and containers of somebody the record knows."""

    def __init__(self, all_: Merging, name: str, ours: WholeRecord, theirs: WholeRecord) -> None:
        self._all, self._name = all_, name
        self._ours, self._theirs = ours, theirs

    def merge(self) -> None:
        """Go through every kind of row; cartons come before the syringes that name them."""
        self._cartons()
        self._syringes()
        self._sharps_boxes()

    def _add(self, what: str) -> None:
        self._all.parts.add(self._name, what, 1)

    def _there(self) -> None:
        self._all.parts.there(self._name, 1)

    def _lose(self) -> None:
        self._all.parts.lose(self._name, 1)

    def _clash(self, kind: str, number: int, ours: Side, theirs: Side) -> None:
        self._lose()
        self._all.conflicts.append(Conflict(self._name, self._all.where(kind, number), ours, theirs))

    def _cartons(self) -> None:
        """A carton that says the same is the same; one that was corrected is known by its code or when it was added."""
        known: defaultdict[Hashable, list[Carton]] = defaultdict(list)
        for mine in self._ours.cartons:
            known[_carton_says(mine)].append(mine)
        new = []
        for carton in self._theirs.cartons:
            like = known[_carton_says(carton)]
            if like:
                self._all.cartons[carton.id] = like.pop(0).id
                self._there()
            else:
                new.append(carton)
        left = [mine for like in known.values() for mine in like]
        for carton in new:
            same = next((mine for mine in left if _is_same_box(mine, carton)), None)
            if same is not None:
                left.remove(same)
                self._all.cartons[carton.id] = same.id
                self._clash("cartons", carton.id, same, carton)
            else:
                self._all.cartons[carton.id] = -carton.id
                self._all.chosen.cartons.add(carton.id)
                self._add("carton")

    def _syringes(self) -> None:
        known: defaultdict[Hashable, list[Syringe]] = defaultdict(list)
        for mine in self._ours.syringes:
            known[(mine.out_at, mine.carton_id)].append(mine)
        used_for = {mine.dose_id for mine in self._ours.syringes}
        for syringe in self._theirs.syringes:
            carton_id = None if syringe.carton_id is None else self._all.cartons[syringe.carton_id]
            like = known[(syringe.out_at, carton_id)]
            if like:
                self._known_syringe(syringe, _best(like, syringe))
            elif syringe.dose_id is not None and syringe.dose_id not in self._all.doses:
                self._lose()  # its dose stays out
            elif syringe.dose_id is not None and self._all.doses[syringe.dose_id] in used_for:
                self._there()  # the record knows which syringes that dose took
            else:
                self._all.syringes[syringe.id] = -syringe.id
                self._all.chosen.syringes.add(syringe.id)
                self._add("syringe")

    def _known_syringe(self, syringe: Syringe, mine: Syringe) -> None:
        self._all.syringes[syringe.id] = mine.id
        if _goes_no_further(syringe, mine):
            self._there()
        else:
            self._clash("syringes", syringe.id, mine, syringe)

    def _sharps_boxes(self) -> None:
        """A container is the same when it was begun at the same moment; the record has one open at most."""
        known = {mine.began_at: mine for mine in self._ours.sharps_boxes}
        open_one = next((mine for mine in self._ours.sharps_boxes if mine.ended_at is None), None)
        for box in self._theirs.sharps_boxes:
            mine = known.get(box.began_at)
            if mine is not None:
                numbers = {(each.holds, each.held_at_start) for each in (mine, box)}
                if len(numbers) == 1 and box.ended_at in (None, mine.ended_at):
                    self._there()
                else:
                    self._clash("sharps_boxes", box.id, mine, box)
            elif box.ended_at is None and open_one is not None:
                self._clash("sharps_boxes", box.id, open_one, box)
            else:
                self._all.chosen.sharps_boxes.add(box.id)
                self._add("sharps_box")


def _carton_says(carton: Carton) -> Hashable:
    return replace(carton, id=0, person_id=0)


def _is_same_box(mine: Carton, other: Carton) -> bool:
    if mine.serial and other.serial:
        return (mine.gtin, mine.serial) == (other.gtin, other.serial)
    return mine.added_at == other.added_at and mine.lot == other.lot


def _end_of(syringe: Syringe) -> Hashable:
    return (syringe.ended_at, syringe.end, syringe.reason)


def _goes_no_further(syringe: Syringe, mine: Syringe) -> bool:
    """Whether the record knows all that the file says became of a syringe; it may know more."""
    if syringe.end is not None and _end_of(syringe) != _end_of(mine):
        return False
    if syringe.gone_at is not None and (syringe.gone_at, syringe.gone_to) != (mine.gone_at, mine.gone_to):
        return False
    *closed, last = (*syringe.returns, None)
    if syringe.returns and syringe.returns[-1].out_at is None:
        closed, last = list(syringe.returns[:-1]), syringe.returns[-1]
    there = mine.returns[: len(closed)]
    if tuple(closed) != there:
        return False
    return last is None or (len(mine.returns) > len(closed) and mine.returns[len(closed)].back_at == last.back_at)


def _best(like: list[Syringe], syringe: Syringe) -> Syringe:
    """Of several syringes taken out together the one that ended the same way, if one did; it is used up by that."""
    mine = next((each for each in like if _end_of(each) == _end_of(syringe)), like[0])
    like.remove(mine)
    return mine
