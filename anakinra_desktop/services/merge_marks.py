"""Brings together the marks on the skin that two records know of one person; the rules are in `merge_records`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import replace

from anakinra_desktop.domain.dose import Place, Standing
from anakinra_desktop.domain.import_summary import Conflict
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.whole_record import WholeRecord
from anakinra_desktop.services.merging import Merging

SamePoints = Callable[[tuple[Place, ...]], tuple[Place, ...]]
"""Turns places on the body of the file into places on that of the record."""


class MergingMarks:
    """What the file says of the marks of somebody the record knows."""

    def __init__(
        self, all_: Merging, name: str, ours: WholeRecord, theirs: WholeRecord, same_points: SamePoints
    ) -> None:
        self._all, self._name = all_, name
        self._ours, self._theirs = ours, theirs
        self._same_points = same_points

    def merge(self) -> None:
        """A mark comes unless the record has it: the same row, or one that says the same on both computers."""
        known: defaultdict[Hashable, list[SkinMark]] = defaultdict(list)
        for mine in self._ours.skin_marks:
            known[_as_written(mine)].append(mine)
        new = []
        for his in self._theirs.skin_marks:
            mark = replace(his, places=self._same_points(his.places))
            if mark != his:
                self._all.marks[his.id] = mark
            like = known[_as_written(mark)]
            if not like:
                new.append(mark)
                continue
            mine = like.pop(0)
            if mark.standing is Standing.VALID or _end_of(mark) == _end_of(mine):
                self._all.parts.there(self._name)
            else:
                self._all.parts.lose(self._name)
                where = self._all.where("skin_marks", mark.id)
                self._all.conflicts.append(Conflict(self._name, where, mine, mark))
        says = Counter(_meaning(mine) for left in known.values() for mine in left)
        for mark in new:
            if says[_meaning(mark)] > 0:
                says[_meaning(mark)] -= 1
                self._all.parts.there(self._name)
            else:
                self._all.chosen.skin_marks.add(mark.id)
                self._all.parts.add(self._name, "skin_mark")


def _as_written(mark: SkinMark) -> Hashable:
    return replace(mark, id=0, person_id=0, standing=Standing.VALID, ended_at=None, ended_by="", ended_because="")


def _meaning(mark: SkinMark) -> Hashable:
    """What a mark says, whoever wrote it down and when."""
    return (mark.kind, mark.zone, mark.first, mark.last, mark.places, mark.circle, mark.note, mark.standing)


def _end_of(mark: SkinMark) -> Hashable:
    return (mark.standing, mark.ended_at, mark.ended_by, mark.ended_because)
