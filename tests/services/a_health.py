"""What somebody wrote down of their health, to put on papers."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind, LabResult, Question
from anakinra_desktop.domain.health import Details, HealthEntry, Severity
from anakinra_desktop.domain.medicines import Allergy, AllergyTo, Condition, Medicine, MedicineKind
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.storage.database import RecordFile


def keep_health(records: RecordFile, person_id: int, today: date, now: datetime) -> dict[str, HealthEntry]:
    """Medicines with and without something to tell, allergies, a private condition, visits, and what was felt."""

    def keep(details: Details, ago: int = 0) -> HealthEntry:
        return add_entry(records, person_id, today - timedelta(days=ago), details, now, "Maria")

    return {
        "methotrexate": keep(Medicine("Methotrexate <b>15</b>", MedicineKind.PRESCRIPTION, "15 mg once a week"), 900),
        "ibuprofen": keep(Medicine("Ibuprofen", MedicineKind.NONPRESCRIPTION, is_since_known=False)),
        "enbrel": keep(Medicine("Enbrel 50 mg", MedicineKind.PRESCRIPTION, "once a week"), 20),
        "ended": keep(Medicine("Prednisone", MedicineKind.PRESCRIPTION, until=today - timedelta(days=1)), 20),
        "penicillin": keep(Allergy(AllergyTo.MEDICINE, "penicillin", "rash")),
        "latex": keep(Allergy(AllergyTo.LATEX)),
        "asthma": keep(Condition("asthma"), 4000),
        "hiv": keep(Condition("hiv", is_private=True)),
        "question": keep(Question("May I have the flu shot?")),
        "answered": keep(Question("And alcohol?", "A glass", today)),
        "visit": keep(Appointment(AppointmentKind.VISIT, "Dr Ahmed", "10:30"), -5),
        "dentist": keep(Appointment(AppointmentKind.DENTAL), -9),
        "count": keep(LabResult("neutrophils", "3.4", "10⁹/L"), 15),
        "headache": keep(Symptom("headache", Severity.MILD, gone_on=today - timedelta(days=7)), 8),
        "old": keep(Symptom("nausea", Severity.MILD, gone_on=today - timedelta(days=90)), 91),
        "redness": keep(Reaction((ReactionSign.REDNESS,), Severity.MODERATE, note="<i>hot</i>"), 3),
    }
