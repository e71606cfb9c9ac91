"""What the printed papers beside the report say: medicines list, wallet card, summary for a call, hand-over card.

The templates in true size are worked out in `template_sheets`.

They carry what the person wrote down, and no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Body, ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.dose import Dose, Hold, Place
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.health_facts import HealthFacts
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.medication import Phones
from anakinra_desktop.domain.obstacles import Conditions, PastInjection, SkinPatch
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, Slot, syringe_amounts
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.rotation import Suggestion, suggest
from anakinra_desktop.domain.signs import Signs
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.domain.syringe import Carton


class PaperKind(StrEnum):
    """Which paper."""

    MEDICINES = "medicines"
    WALLET = "wallet"
    SIDE_EFFECTS = "side-effects"
    HANDOVER = "handover"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What every paper may say about a person."""

    person: Person
    today: date
    """The date at the person's home on which it is printed."""
    printed_at: datetime
    """The same moment as a wall time there."""
    prescription: Prescription | None
    """The one in force, or the next one."""
    treated_since: date | None
    health: HealthFacts
    phones: Phones
    with_born: bool = True


@dataclass(frozen=True, slots=True)
class HandoverDose:
    """A dose of the days somebody else takes over, and the places that are planned for it."""

    slot: Slot
    places: tuple[Place | None, ...]
    """One for each syringe of the dose; None where no place is free, or none was planned yet."""
    ordered: Prescription | None = None
    """The prescription that asks for it."""


@dataclass(frozen=True, slots=True)
class HandoverFacts:
    """What somebody needs who takes over for some days."""

    paper: PaperFacts
    first: date
    last: date
    doses: tuple[HandoverDose, ...]
    body: Body | None
    lengths: Lengths = IN_CM
    """How the ways to the places are told."""
    for_whom: str = ""
    shown_how_on: date | None = None
    """The day on which they were shown how to inject; None where that is not known."""
    timing_window_h: float = 0.0
    syringes_left: int = 0
    keep_off: tuple[Place, ...] = ()
    """Places with a skin reaction that is still there."""
    clock_zone: str = ""
    """The zone of the times, where the computer shows another time; "" where it shows the same."""
    marks: tuple[SkinMark, ...] = ()
    """Marks on the skin that hold on one of these days."""
    pauses: tuple[Hold, ...] = ()
    """Pauses in treatment that reach into these days; no dose is listed on them."""


_ROUND_CM = SITE_DISTANCE_MIN_CM - 1e-4
"""The edge of a patch belongs to it; a place exactly at the limit may be used."""


def planned_places(
    plan: BodyPlan, conditions: Conditions, slots: Iterable[Slot]
) -> tuple[tuple[Place | None, ...], ...]:
    """A place for each syringe of each dose to come, each planned as if those before it had been given there.

    The syringes of one dose lie at least 2.5 cm from one another (SITE-7).
    """
    planned = []
    for slot in slots:
        places: list[Place | None] = []
        same_dose: tuple[SkinPatch, ...] = ()
        for _ in syringe_amounts(slot.amount_mg):
            now = replace(conditions, patches=(*conditions.patches, *same_dose))
            found = suggest(plan, now, slot.schedule_date)
            if not isinstance(found, Suggestion):
                places.append(None)
                continue
            spot = found.spot
            place = Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm)
            places.append(place)
            same_dose = (*same_dose, SkinPatch(spot.zone, spot.x_cm, spot.y_cm, _ROUND_CM))
            conditions = with_places_used(conditions, slot.schedule_date, (place,))
        planned.append(tuple(places))
    return tuple(planned)


def with_places_used(conditions: Conditions, day: date, places: Iterable[Place | None]) -> Conditions:
    """The same as if these places had been used on a day."""
    used = tuple(
        PastInjection(day, ZoneId(place.zone), place.x_cm, place.y_cm, place.spot)
        for place in places
        if place is not None and place.x_cm is not None and place.y_cm is not None
    )
    return replace(conditions, history=(*conditions.history, *used))


@dataclass(frozen=True, slots=True)
class SideEffectsFacts:
    """What to have at hand when a side effect is reported (REPORT-1)."""

    paper: PaperFacts
    first: date
    last: date
    symptoms: tuple[tuple[date, Symptom], ...]
    """With the day each began, oldest first."""
    reactions: tuple[tuple[date, Reaction], ...]
    calls: tuple[DoctorCall, ...]
    last_before: Dose | None
    """The last injection up to the day on which the newest serious sign began; without one, the newest effect."""
    last_dose: Dose | None
    """The last injection of all."""
    lots: tuple[tuple[str, date | None], ...]
    """Lots injected in the period and the week before it, with the dates they are good until."""

    @property
    def has_something(self) -> bool:
        """Whether anything was written down."""
        return bool(self.symptoms or self.reactions)


LOT_DAYS_BEFORE = timedelta(days=7)
"""A side effect may come from what was injected in the days before it: a carton of 7 (SYRINGE-2)."""


def side_effects_facts(
    paper: PaperFacts,
    first: date,
    last: date,
    entries: Iterable[HealthEntry],
    injections: Iterable[Dose],
    cartons: Iterable[Carton],
    known: Signs,
) -> SideEffectsFacts:
    """What began, or was still there, between two days, both included. `known` says which signs are serious."""
    entries, injections = tuple(entries), tuple(injections)
    symptoms = tuple(
        (entry.began_on, each)
        for entry, each in those_that_count(entries, Symptom)
        if entry.began_on <= last and (each.gone_on is None or each.gone_on >= first)
    )
    reactions = tuple(
        (entry.began_on, each)
        for entry, each in those_that_count(entries, Reaction)
        if entry.began_on <= last and (each.gone_on is None or each.gone_on >= first)
    )
    began = min((day for day, _ in (*symptoms, *reactions)), default=last)
    serious = [day for day, each in symptoms if known.is_serious(each.what, each.at_spot)]
    newest = max(serious or (day for day, _ in (*symptoms, *reactions)), default=last)
    given = sorted(injections, key=lambda dose: (_given_on(dose), dose.wall_time, dose.id))
    before = [dose for dose in given if _given_on(dose) <= newest]
    expiry = {carton.lot: carton.expires_on for carton in cartons if carton.lot}
    near = (dose for dose in injections if min(began, first) - LOT_DAYS_BEFORE <= dose.schedule_date <= last)
    lots = dict.fromkeys(dose.lot for dose in near if dose.lot)
    return SideEffectsFacts(
        paper=paper,
        first=first,
        last=last,
        symptoms=symptoms,
        reactions=reactions,
        calls=tuple(call for entry, call in those_that_count(entries, DoctorCall) if _is_of(entry, call, first, last)),
        last_before=before[-1] if before else None,
        last_dose=given[-1] if given else None,
        lots=tuple((lot, expiry.get(lot)) for lot in lots),
    )


def _given_on(dose: Dose) -> date:
    """The date on the wall when it was given; its schedule date where that is not known."""
    return date.fromisoformat(dose.wall_time[:10]) if dose.wall_time else dose.schedule_date


def _is_of(entry: HealthEntry, call: DoctorCall, first: date, last: date) -> bool:
    """Whether a call was opened, or answered, in the period."""
    answered = call.answered_at.date() if call.answered_at is not None else entry.began_on
    return entry.began_on <= last and answered >= first
