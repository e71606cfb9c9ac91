"""Makes up what the first person of the made-up household takes, is allergic to, has before her and wants to ask."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.appointments import NEUTROPHILS, Appointment, AppointmentKind, LabResult, Question
from anakinra_desktop.domain.blood_tests import months_after
from anakinra_desktop.domain.health import Details, HealthEntry
from anakinra_desktop.domain.medicines import Allergy, AllergyTo, Medicine, MedicineKind
from anakinra_desktop.domain.people import Person

if TYPE_CHECKING:
    from anakinra_desktop.storage.record import Record

_NEUTROPHILS = ((0, "3.9"), (1, "3.6"), (2, "3.3"), (3, "3.5"), (6, "3.4"))
"""Months after the first injection, and what the paper said."""


def make_up_visits(
    record: Record, person: Person, started_on: date, today: date, now: datetime, *, spanish: bool = False
) -> None:
    """Three medicines, an allergy, two appointments and a vaccine to ask about, blood tests and two questions."""

    def said(english: str, in_spanish: str) -> str:
        return in_spanish if spanish else english

    def keep(on: date, details: Details) -> None:
        at = now - timedelta(days=max(0, (today - on).days))
        record.add_health_entry(HealthEntry(0, person.id, on, details, at, person.name))

    for name, sort, dose, years in (
        (
            said("Methotrexate", "Metotrexato"),
            MedicineKind.PRESCRIPTION,
            said("15 mg once a week", "15 mg una vez a la semana"),
            3,
        ),
        (
            said("Folic acid", "Ácido fólico"),
            MedicineKind.VITAMIN,
            said("5 mg once a week", "5 mg una vez a la semana"),
            3,
        ),
        (
            said("Ibuprofen", "Ibuprofeno"),
            MedicineKind.NONPRESCRIPTION,
            said("400 mg when needed", "400 mg cuando hace falta"),
            2,
        ),
    ):
        keep(months_after(today, -12 * years), Medicine(name, sort, dose))
    rash = said("rash", "sarpullido")
    keep(started_on, Allergy(AllergyTo.MEDICINE, said("penicillin", "penicilina"), rash, told_on=started_on))
    for month, value in _NEUTROPHILS:
        day = months_after(started_on, month)
        if day <= today:
            keep(day, LabResult(NEUTROPHILS, value, "× 10⁹/L"))
    before = said("before the visit", "antes de la consulta")
    keep(today + timedelta(days=9), Appointment(AppointmentKind.LAB_TEST, before))
    who = f"{said('Rheumatologist', 'Reumatología')}, {person.doctor_name}"
    keep(today + timedelta(days=13), Appointment(AppointmentKind.VISIT, who, "10:30"))
    flu = said("flu shot", "contra la gripe")
    keep(today, Appointment(AppointmentKind.VACCINE, flu, is_date_known=False))
    keep(
        today - timedelta(days=1),
        Question(
            said(
                "Is the redness on my thigh a reason to change anything?",
                "¿Hay que cambiar algo por el enrojecimiento del muslo?",
            )
        ),
    )
    keep(today, Question(said("May I have the flu shot this winter?", "¿Puedo ponerme la vacuna de la gripe?")))
