"""Makes up a household to look around in: three people with some months of record, none of them real."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body_plan import BodyPlan, plan_body, plan_to_json
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.obstacles import Conditions, PastInjection
from anakinra_desktop.domain.people import Build, GivenBy, Person, SkinTone
from anakinra_desktop.domain.prescription import Prescription, Slot, slots_between, zone_info
from anakinra_desktop.domain.rotation import Suggestion, suggest
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.syringe import Carton, SyringeEnd
from anakinra_desktop.services.make_up_health import make_up_health
from anakinra_desktop.services.make_up_visits import make_up_visits

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record

CARTON_SYRINGES = 28


@dataclass(frozen=True, slots=True)
class MadeUp:
    """One made-up person and how their days went, counted back from today."""

    person: Person
    amount_mg: float
    clock: time
    giver: str
    days: int
    late: tuple[int, ...] = ()
    skipped: tuple[tuple[int, str], ...] = ()
    missed: tuple[tuple[int, str], ...] = ()
    unrecorded: tuple[int, ...] = ()
    twice: tuple[int, ...] = ()
    corrected: tuple[int, ...] = ()
    hold: tuple[int, int, str] | None = None
    why_twice: str = ""
    why_corrected: str = ""
    others: tuple[tuple[str, int], ...] = ()
    """Who else injected, every how many days."""


def made_up_people(home_zone: str, today: date, spanish: bool = False) -> tuple[MadeUp, ...]:
    """The household: a woman who injects herself, her granddaughter with half a syringe, and a neighbour."""

    def said(english: str, in_spanish: str) -> str:
        return in_spanish if spanish else english

    return (
        MadeUp(
            person=Person(
                id=0,
                name="Maria Ruiz",
                home_zone=home_zone,
                born=date(today.year - 61, 3, 9),
                height_cm=163.0,
                build=Build.WOMAN,
                skin_tone=SkinTone.MEDIUM,
                leaflet_read_on=today - timedelta(days=200),
                shown_how_on=today - timedelta(days=200),
                doctor_name=said("Dr Ahmed", "Dra. Ahmed"),
                doctor_phone="555-0142",
                pharmacy_phone="555-0170",
            ),
            amount_mg=100.0,
            clock=time(20, 0),
            giver="Maria Ruiz",
            days=200,
            late=(4, 16, 31, 52, 66, 80),
            skipped=((73, said("travelling, syringes left at home", "de viaje, las jeringas se quedaron en casa")),),
            missed=((17, said("fell asleep", "me quedé dormida")), (58, said("forgot", "se me olvidó"))),
            unrecorded=(22, 53),
            twice=(55,),
            corrected=(1, 34),
            why_twice=said(
                "not sure the first one went in; called poison control",
                "no sabía si la primera entró; llamé al centro de control de envenenamiento",
            ),
            why_corrected=said("Read the clock wrong", "Leí mal el reloj"),
            hold=(
                41,
                38,
                said("chest infection; Dr Ahmed said wait", "infección de pecho; la Dra. Ahmed dijo esperar"),
            ),
        ),
        MadeUp(
            person=Person(
                id=0,
                name="Ana Vega Ruiz",
                home_zone=home_zone,
                born=date(today.year - 6, 5, 14),
                height_cm=113.0,
                build=Build.NEUTRAL,
                skin_tone=SkinTone.TAN,
                leaflet_read_on=today - timedelta(days=120),
                shown_how_on=today - timedelta(days=120),
                doctor_name=said("Dr Ahmed", "Dra. Ahmed"),
                doctor_phone="555-0142",
            ),
            amount_mg=50.0,
            clock=time(18, 30),
            giver="Luis Vega",
            days=100,
            late=(12, 40),
            missed=((27, said("she was asleep at her aunt’s", "dormía en casa de su tía")),),
            others=((said("Grandmother Rosa", "Abuela Rosa"), 9),),
        ),
        MadeUp(
            person=Person(
                id=0,
                name="Tom Baker",
                home_zone=home_zone,
                born=date(today.year - 47, 10, 2),
                height_cm=181.0,
                build=Build.MAN,
                skin_tone=SkinTone.DEEP,
                leaflet_read_on=today - timedelta(days=60),
                shown_how_on=today - timedelta(days=60),
            ),
            amount_mg=100.0,
            clock=time(8, 0),
            giver="Tom Baker",
            days=50,
            late=(6, 21),
            unrecorded=(13,),
        ),
    )


def make_up_household(
    records: RecordFile, now: datetime, home_zone: str, *, spanish: bool = False, days: int | None = None
) -> None:
    """Fill an empty record with the made-up household, its last dose being yesterday's.

    `days` makes the first person's record longer than it is by itself, and leaves the others out.
    """
    today = now.astimezone(zone_info(home_zone)).date()
    people = made_up_people(home_zone, today, spanish)
    if days is not None:
        people = (replace(people[0], days=days),)
    plans = [plan_body(made.person.shape(today)) for made in people]
    with records.change() as record:
        for made, plan in zip(people, plans, strict=True):
            _keep(record, made, plan, now, today, spanish)


def _keep(record: Record, made: MadeUp, plan: BodyPlan, now: datetime, today: date, spanish: bool) -> None:
    chance = random.Random(made.person.name)
    person = record.add_person(made.person)
    begun = today - timedelta(days=made.days)
    prescription = record.add_prescription(
        Prescription(
            id=0,
            person_id=person.id,
            starts_on=begun,
            amount_mg=made.amount_mg,
            times=(made.clock,),
            zone=person.home_zone,
            prescriber=person.doctor_name,
        )
    )
    record.keep_body_plan(person.id, json.dumps(plan_to_json(plan)), now)
    if made.giver != person.name:
        record.set_preference(person.id, "given_by", GivenBy.CAREGIVER.value)
        record.set_preference(person.id, "giver_name", made.giver)
        for name in (made.giver, *(other for other, _ in made.others)):
            record.keep_caregiver(name, person.shown_how_on)
    if made.hold is not None:
        first, last, why = made.hold
        record.add_hold(
            Hold(
                id=0,
                person_id=person.id,
                first=today - timedelta(days=first),
                last=today - timedelta(days=last),
                reason=why,
                by_prescriber=True,
                recorded_at=now - timedelta(days=first),
                recorded_by=person.name,
            )
        )
    doses = [record.add_dose(dose) for dose in _days_of(made, person, prescription, plan, today, chance)]
    _correct(record, made, doses, today)
    if made.hold is not None:
        make_up_health(record, person, doses, today, now)
        make_up_visits(record, person, prescription.starts_on, today, now, spanish=spanish)
    _stock_up(record, person, doses, now)


def _days_of(
    made: MadeUp, person: Person, prescription: Prescription, plan: BodyPlan, today: date, chance: random.Random
) -> Iterator[Dose]:
    skipped, missed = dict(made.skipped), dict(made.missed)
    history: list[PastInjection] = []
    for slot in slots_between(prescription.starts_on, today - timedelta(days=1), (prescription,)):
        back = (today - slot.schedule_date).days
        if made.hold is not None and made.hold[1] <= back <= made.hold[0]:
            continue
        if back in made.unrecorded:
            continue
        blank = Dose(
            id=0,
            person_id=person.id,
            schedule_date=slot.schedule_date,
            slot=slot.number,
            kind=DoseKind.SCHEDULED,
            status=DoseStatus.TAKEN,
            zone=slot.zone,
            recorded_at=slot.due_at,
            recorded_by=made.giver,
        )
        if back in skipped or back in missed:
            status = DoseStatus.SKIPPED if back in skipped else DoseStatus.MISSED
            yield replace(blank, status=status, reason=skipped.get(back) or missed[back])
            continue
        yield _given(blank, slot, made, person, plan, history, back in made.late, chance)
        if back in made.twice:
            again = _given(blank, slot, made, person, plan, history, False, chance)
            yield replace(again, kind=DoseKind.EXTRA, reason=made.why_twice)


def _given(
    blank: Dose,
    slot: Slot,
    made: MadeUp,
    person: Person,
    plan: BodyPlan,
    history: list[PastInjection],
    late: bool,
    chance: random.Random,
) -> Dose:
    giver = next((name for name, every in made.others if slot.schedule_date.toordinal() % every == 0), made.giver)
    by = GivenBy.SELF if giver == person.name else GivenBy.CAREGIVER
    suggestion = suggest(plan, Conditions(by=by, history=history), slot.schedule_date)
    assert isinstance(suggestion, Suggestion)
    chosen = suggestion.spot
    minutes = chance.randint(135, 200) if late else round(min(100, max(-55, chance.gauss(16, 19))))
    taken_at = slot.due_at + timedelta(minutes=minutes)
    history.append(PastInjection(slot.schedule_date, chosen.zone, chosen.x_cm, chosen.y_cm, chosen.id))
    return replace(
        blank,
        taken_at=taken_at,
        amount_mg=made.amount_mg,
        whole=True,
        place=Place(zone=chosen.zone.value, spot=chosen.id, x_cm=chosen.x_cm, y_cm=chosen.y_cm),
        by=by,
        given_by=giver,
        lot="K7502" if (slot.schedule_date.toordinal() // CARTON_SYRINGES) % 2 else "K7741",
        recorded_at=taken_at + timedelta(minutes=1),
        recorded_by=giver,
    )


def _correct(record: Record, made: MadeUp, doses: list[Dose], today: date) -> None:
    """Some places were picked on the wrong side first, and put right a little later."""
    for dose in doses:
        if (today - dose.schedule_date).days not in made.corrected or dose.place is None:
            continue
        at = dose.recorded_at + timedelta(minutes=40)
        record.end_dose(dose.id, Standing.CORRECTED, at, dose.recorded_by, made.why_corrected)
        assert dose.taken_at is not None
        record.add_dose(
            replace(
                dose,
                id=0,
                taken_at=dose.taken_at - timedelta(minutes=5),
                wall_time="",
                corrects=dose.id,
                recorded_at=at,
            )
        )


def _stock_up(record: Record, person: Person, doses: list[Dose], now: datetime) -> None:
    """Two cartons of 28, the older nearly used up, and a container for used syringes."""
    record.keep_sharps_box(SharpsBox(0, person.id, holds=60, held_at_start=0, began_at=now - timedelta(days=30)))
    expires = date(now.year + 1, 3, 31)
    given = [dose.taken_at for dose in doses if dose.status is DoseStatus.TAKEN and dose.taken_at is not None]
    counted = given[-(2 * CARTON_SYRINGES - 4) :]
    for lot, added_at in (("K7502", counted[0] - timedelta(hours=9)), ("K7741", now - timedelta(days=24))):
        record.add_carton(
            Carton(
                id=0,
                person_id=person.id,
                lot=lot,
                expires_on=expires,
                syringes=CARTON_SYRINGES,
                added_at=added_at.astimezone(UTC),
            )
        )
    old, new = record.cartons(person.id)
    for dose in doses:
        if dose.taken_at not in counted:
            continue
        used = sum(1 for syringe in record.syringes(person.id) if syringe.carton_id == old.id)
        carton = old if used < CARTON_SYRINGES else new
        out = record.add_syringe(person.id, carton.id, dose.taken_at - timedelta(minutes=40))
        record.end_syringe(out.id, SyringeEnd.USED, dose.taken_at, dose_id=dose.id)
