"""Takes syringes off the count for injections that were written down without any, such as after the fact."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import prescription_on
from anakinra_desktop.domain.stock import left_in_cartons
from anakinra_desktop.domain.syringe import Carton, Syringe, SyringeEnd
from anakinra_desktop.services.supply_change import SupplyChange, SupplyChanged
from anakinra_desktop.services.take_out import opened_first

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record


def take_off_for_doses(records: RecordFile, person: Person, dose_ids: Iterable[int]) -> SupplyChange:
    """Keep that these injections used syringes of the person's cartons, as many as were prescribed for their dates.

    They come from the carton whose lot the injection names, else from the one that was to be used first. Raises
    SupplyChanged where an injection does not count, has its syringes already, or no carton has any left.
    """
    change = SupplyChange(person.id)
    with records.change() as record:
        prescriptions = record.prescriptions(person.id)
        used_for = {syringe.dose_id for syringe in record.syringes(person.id)}
        for dose_id in dose_ids:
            dose = record.dose(dose_id)
            if dose is None or dose.person_id != person.id or not dose.counts or dose_id in used_for:
                raise SupplyChanged("This was changed meanwhile. Please look again.")
            ordered = prescription_on(dose.schedule_date, prescriptions)
            for _ in range(ordered.syringes_a_dose if ordered is not None else 1):
                _take_off(record, change, person, dose)
    return change


def _take_off(record: Record, change: SupplyChange, person: Person, dose: Dose) -> None:
    assert dose.taken_at is not None
    cartons = record.cartons(person.id)
    left = left_in_cartons(cartons, record.syringes(person.id))
    there = sorted((each for each in cartons if left[each.id]), key=lambda each: _fits(each, dose))
    if not there:
        raise SupplyChanged("By the record there is no syringe in the refrigerator that may be used.")
    out_at = min(dose.taken_at, there[0].out_since or dose.taken_at)
    used = Syringe(0, person.id, there[0].id, out_at, dose.taken_at, SyringeEnd.USED, dose_id=dose.id)
    change.keep_syringe(record, None, used)


def _fits(carton: Carton, dose: Dose) -> tuple[bool, bool, tuple[bool, date, int]]:
    names_it = bool(carton.lot) and carton.lot in (part.strip() for part in dose.lot.split(","))
    return (not names_it, carton.expired_on(dose.schedule_date), opened_first(carton))
