"""Brings together what two records say of one person; the rules are in `merge_records`."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import date

from anakinra_desktop.domain.body import Body, BodyNotReadable, NoSuchSpot
from anakinra_desktop.domain.body_plan import BodyPlan, plan_from_json
from anakinra_desktop.domain.dose import Dose, DoseKind, Hold, Place, Standing, valid_records
from anakinra_desktop.domain.health import Details, HealthEntry
from anakinra_desktop.domain.import_summary import Conflict, Setting, Side, meaning_of
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.whole_record import KeptSession, WholeRecord
from anakinra_desktop.services.merge_marks import MergingMarks
from anakinra_desktop.services.merge_supplies import MergingSupplies
from anakinra_desktop.services.merging import Merging

SAME_POINT_CM = 0.05
"""Two spots as near as this are one: positions may come back rounded."""


class MergingPerson:
    """What the file says of somebody the record knows."""

    def __init__(self, all_: Merging, mine: Person, ours: WholeRecord, his: Person, theirs: WholeRecord) -> None:
        self._all = all_
        self._mine, self._ours = mine, ours
        self._his, self._theirs = his, theirs
        self._later = {dose.corrects: dose for dose in ours.doses if dose.corrects is not None}
        all_.people[his.id] = mine.id
        all_.parts.begin(mine.name)

    def merge(self) -> None:
        """Go through every kind of row; those that others name come first."""
        self._details()
        self._preferences()
        self._prescriptions()
        self._body_plans()
        self._doses()
        self._holds()
        self._limits()
        MergingSupplies(self._all, self._mine.name, self._ours, self._theirs).merge()
        self._health_entries()
        MergingMarks(self._all, self._mine.name, self._ours, self._theirs, self._same_points()).merge()
        self._sessions()

    # ---- what becomes of a row

    def _add(self, what: str, count: int = 1) -> None:
        self._all.parts.add(self._mine.name, what, count)

    def _there(self, count: int = 1) -> None:
        self._all.parts.there(self._mine.name, count)

    def _lose(self, count: int = 1) -> None:
        self._all.parts.lose(self._mine.name, count)

    def _conflict(self, where: str, ours: Side, theirs: Side) -> None:
        self._all.conflicts.append(Conflict(self._mine.name, where, ours, theirs))

    # ---- the person

    def _details(self) -> None:
        if replace(self._his, id=self._mine.id, name=self._mine.name) == self._mine:
            self._there()
        else:
            self._lose()
            self._conflict(self._all.where("people", self._his.id), self._mine, self._his)

    def _preferences(self) -> None:
        mine = self._ours.preferences.get(self._mine.id, {})
        for name, value in self._theirs.preferences.get(self._his.id, {}).items():
            if name not in mine:
                self._all.preferences.setdefault(self._his.id, {})[name] = value
                self._add("preference")
            elif mine[name] == value:
                self._there()
            else:
                self._lose()
                where = self._all.where("people", self._his.id)
                self._conflict(where, Setting(name, mine[name]), Setting(name, value))

    def _prescriptions(self) -> None:
        """One list has to be the beginning of the other, or part of it: two that went apart cannot be put together."""
        mine = Counter(replace(each, id=0, person_id=0) for each in self._ours.prescriptions)
        new = []
        for each in self._theirs.prescriptions:
            same = replace(each, id=0, person_id=0)
            if mine[same] > 0:
                mine[same] -= 1
                self._there()
            else:
                new.append(each)
        only_mine = +mine
        if new and only_mine:
            self._lose(len(new))
            where = self._all.where("prescriptions", new[0].id)
            kept = tuple(each for each in self._ours.prescriptions if replace(each, id=0, person_id=0) in only_mine)
            self._conflict(where, kept, tuple(new))
        else:
            self._all.chosen.prescriptions.update(each.id for each in new)
            self._add("prescription", len(new))

    def _body_plans(self) -> None:
        """The plan in force stays: the numbers of the spots go on meaning the same places."""
        mine, his = self._ours.body_plans, self._theirs.body_plans
        if not mine:
            self._all.chosen.body_plans.update(each.id for each in his)
            self._add("body_plan", len(his))
        elif not his or _body_in(mine[-1].plan) == _body_in(his[-1].plan):
            self._there(len(his))
        else:
            self._lose(len(his))
            self._conflict(self._all.where("body_plans", his[-1].id), mine[-1], his[-1])

    # ---- doses

    def _doses(self) -> None:
        """A dose and what took its place, and what took the place of that, come or stay out together."""
        same_points = self._same_points()
        known: defaultdict[Hashable, list[Dose]] = defaultdict(list)
        for mine in self._ours.doses:
            known[_as_written(mine)].append(mine)
        found: dict[int, Dose] = {}
        chains: dict[int, list[Dose]] = {}
        first: dict[int, int] = {}
        for dose in self._theirs.doses:
            row, places = dose, same_points(dose.places)
            if places != dose.places:
                row = self._all.places[dose.id] = replace(dose, place=places[0], further_places=places[1:])
            root = first[dose.id] = first.get(dose.corrects or 0, dose.id)
            chains.setdefault(root, []).append(row)
            like = known[_as_written(row)]
            if like:
                found[dose.id] = like.pop(0)
        unmatched = self._unmatched(found)
        slots = valid_records(self._ours.doses)
        for chain in chains.values():
            self._chain(chain, found, unmatched, slots)

    def _unmatched(self, found: dict[int, Dose]) -> dict[Hashable, list[Dose]]:
        """What the record has besides, by what it says."""
        matched = {dose.id for dose in found.values()}
        left: defaultdict[Hashable, list[Dose]] = defaultdict(list)
        for mine in self._ours.doses:
            if mine.id not in matched and mine.standing is not Standing.CORRECTED:
                left[meaning_of(mine)].append(mine)
        return left

    def _chain(
        self,
        chain: list[Dose],
        found: dict[int, Dose],
        unmatched: dict[Hashable, list[Dose]],
        slots: dict[tuple[date, int], Dose],
    ) -> None:
        new = [dose for dose in chain if dose.id not in found]
        self._all.doses.update((dose.id, found[dose.id].id) for dose in chain if dose.id in found)
        last = chain[-1]
        if not new:
            self._all_found(chain, found)
            return
        if len(new) < len(chain):
            # The file goes on where the record went another way, or did not go on.
            self._there(len(chain) - len(new))
            self._lose(len(new))
            self._conflict(self._all.where("doses", last.id), self._newest(found[self._before(chain, found).id]), last)
            return
        same = unmatched.get(meaning_of(last))
        if same and last.standing is not Standing.CORRECTED:
            self._all.doses[last.id] = same.pop(0).id
            self._there(len(chain))
            return
        in_slot = slots.get(last.slot_key) if _fills_slot(last) else None
        if in_slot is None:
            self._all.take_doses(self._mine.name, chain)
        else:
            self._lose(len(chain))
            self._conflict(self._all.where("doses", last.id), in_slot, last)

    def _all_found(self, chain: list[Dose], found: dict[int, Dose]) -> None:
        for dose in chain:
            mine = found[dose.id]
            if dose.standing is Standing.VALID or _end_of(dose) == _end_of(mine):
                self._there()
            else:
                self._lose()
                self._conflict(self._all.where("doses", dose.id), mine, dose)

    def _before(self, chain: list[Dose], found: dict[int, Dose]) -> Dose:
        """The last row of a chain that the record has."""
        return [dose for dose in chain if dose.id in found][-1]

    def _newest(self, mine: Dose) -> Dose:
        """What counts in the record now in the place of a row of it."""
        while mine.id in self._later:
            mine = self._later[mine.id]
        return mine

    def _same_points(self) -> Callable[[tuple[Place, ...]], tuple[Place, ...]]:
        """What turns the spots of the file's body plan into places on the record's: where a number means another
        place, only the point stays."""
        mine, his = self._ours.body_plans, self._theirs.body_plans
        if not mine or (his and his[-1].plan == mine[-1].plan):
            return lambda places: places
        body = _readable(mine[-1].plan).body
        return lambda places: tuple(_on(body, place) for place in places)

    # ---- pauses

    def _holds(self) -> None:
        known: defaultdict[Hashable, list[Hold]] = defaultdict(list)
        for mine in self._ours.holds:
            known[_hold_as_written(mine)].append(mine)
        new = []
        for hold in self._theirs.holds:
            like = known[_hold_as_written(hold)]
            if not like:
                new.append(hold)
                continue
            mine = like.pop(0)
            if hold.standing is Standing.VALID or _end_of(hold) == _end_of(mine):
                self._there()
            else:
                self._lose()
                self._conflict(self._all.where("holds", hold.id), mine, hold)
        says = Counter(_hold_meaning(mine) for left in known.values() for mine in left)
        for hold in new:
            if says[_hold_meaning(hold)] > 0:
                says[_hold_meaning(hold)] -= 1
                self._there()
            else:
                self._all.chosen.holds.add(hold.id)
                self._add("held")

    def _limits(self) -> None:
        """Of two limits for one rule the record's holds: nobody but the person knows which was set last."""
        known: defaultdict[Hashable, list[RuleLimit]] = defaultdict(list)
        for mine in self._ours.rule_limits:
            known[_limit_as_written(mine)].append(mine)
        in_force = {each.rule: each for each in self._ours.rule_limits if each.standing is Standing.VALID}
        for limit in self._theirs.rule_limits:
            like = known[_limit_as_written(limit)]
            where = self._all.where("rule_limits", limit.id)
            if like:
                mine = like.pop(0)
                if limit.standing is Standing.VALID or _end_of(limit) == _end_of(mine):
                    self._there()
                else:
                    self._lose()
                    self._conflict(where, mine, limit)
            elif limit.standing is Standing.VALID and limit.rule in in_force:
                self._lose()
                self._conflict(where, in_force[limit.rule], limit)
            else:
                self._all.chosen.rule_limits.add(limit.id)
                self._add("limit")

    # ---- health

    def _health_entries(self) -> None:
        """An entry comes unless it takes the place of one that the record replaced or took back in another way."""
        known: defaultdict[Hashable, list[HealthEntry]] = defaultdict(list)
        for mine in self._ours.health_entries:
            known[_entry_as_written(mine)].append(mine)
        for entry in self._theirs.health_entries:
            anew = replace(entry, details=self._with_our_dose(entry.details))
            like = known[_entry_as_written(anew)]
            before = entry.corrects
            if like:
                mine = like.pop(0)
                self._all.health_entries[entry.id] = mine.id
                if entry.standing is Standing.VALID or _end_of(entry) == _end_of(mine):
                    self._there()
                else:
                    self._lose()
                    self._conflict(self._all.where("health_entries", entry.id), mine, entry)
            elif before is not None and self._all.health_entries.get(before, 0) >= 0:
                self._lose()
                kept = self._newest_entry(self._all.health_entries.get(before, 0))
                if kept is not None:
                    self._conflict(self._all.where("health_entries", entry.id), kept, entry)
            else:
                self._all.health_entries[entry.id] = -entry.id
                self._all.chosen.health_entries.add(entry.id)
                self._add("health_entry")

    def _with_our_dose(self, details: Details) -> Details:
        """The same details, naming the record's dose where the file names its own."""
        if isinstance(details, Reaction) and details.dose_id is not None:
            number = self._all.doses.get(details.dose_id, 0)
            return replace(details, dose_id=number if number > 0 else None)
        return details

    def _newest_entry(self, number: int) -> HealthEntry | None:
        """What counts in the record now in the place of an entry of it; None for one that stayed out itself."""
        later = {each.corrects: each for each in self._ours.health_entries if each.corrects is not None}
        found = next((each for each in self._ours.health_entries if each.id == number), None)
        while found is not None and found.id in later:
            found = later[found.id]
        return found

    # ---- walks through the steps

    def _sessions(self) -> None:
        known: defaultdict[Hashable, list[KeptSession]] = defaultdict(list)
        for mine in self._ours.injection_sessions:
            known[_begin_of(mine)].append(mine)
        open_one = next((mine for mine in self._ours.injection_sessions if mine.ended_at is None), None)
        for kept in self._theirs.injection_sessions:
            like = known[_begin_of(kept)]
            where = self._all.where("injection_sessions", kept.id)
            if like:
                mine = like.pop(0)
                if mine.ended_at is not None or _course_of(mine) == _course_of(kept):
                    self._there()
                else:
                    self._lose()
                    self._conflict(where, mine, kept)
            elif kept.ended_at is None and open_one is not None:
                self._lose()
                self._conflict(where, open_one, kept)
            else:
                self._all.chosen.injection_sessions.add(kept.id)
                self._add("session")


def _fills_slot(dose: Dose) -> bool:
    return dose.kind is DoseKind.SCHEDULED and dose.standing is Standing.VALID


def _as_written(dose: Dose) -> Hashable:
    """A dose as it was written down, whatever became of it; wall time and offset follow from the moment."""
    return replace(
        dose,
        id=0,
        person_id=0,
        corrects=None,
        wall_time="",
        standing=Standing.VALID,
        ended_at=None,
        ended_by="",
        ended_because="",
    )


def _hold_as_written(hold: Hold) -> Hashable:
    return replace(hold, id=0, person_id=0, standing=Standing.VALID, ended_at=None, ended_by="", ended_because="")


def _limit_as_written(limit: RuleLimit) -> Hashable:
    return replace(limit, id=0, person_id=0, standing=Standing.VALID, ended_at=None, ended_by="", ended_because="")


def _entry_as_written(entry: HealthEntry) -> Hashable:
    return replace(
        entry,
        id=0,
        person_id=0,
        corrects=None,
        standing=Standing.VALID,
        ended_at=None,
        ended_by="",
        ended_because="",
    )


def _hold_meaning(hold: Hold) -> Hashable:
    return (hold.first, hold.last, hold.reason, hold.by_prescriber, hold.standing)


def _end_of(row: Dose | Hold | RuleLimit | HealthEntry) -> Hashable:
    return (row.standing, row.ended_at, row.ended_by, row.ended_because)


def _begin_of(kept: KeptSession) -> Hashable:
    return (kept.session.started_at, kept.session.giver)


def _course_of(kept: KeptSession) -> Hashable:
    """How far a walk went; the answers name rows by numbers that differ between two records."""
    return (kept.ended_at, kept.ending, tuple((event.at, event.step, event.kind) for event in kept.session.events))


def _readable(plan: str) -> BodyPlan:
    try:
        return plan_from_json(json.loads(plan))
    except ValueError as error:
        raise BodyNotReadable("this plan of injection places is damaged") from error


def _body_in(plan: str) -> object:
    """The body of a plan; the round that was planned over it may differ from version to version."""
    try:
        return json.loads(plan)["body"]
    except (ValueError, KeyError, TypeError) as error:
        raise BodyNotReadable("this plan of injection places is damaged") from error


def _on(body: Body, place: Place) -> Place:
    """A place on another body plan."""
    if place.spot is None or place.x_cm is None or place.y_cm is None:
        return place
    try:
        spot = body.spot(place.zone, place.spot)
    except NoSuchSpot:
        return replace(place, spot=None)
    near = abs(spot.x_cm - place.x_cm) <= SAME_POINT_CM and abs(spot.y_cm - place.y_cm) <= SAME_POINT_CM
    return place if near else replace(place, spot=None)
