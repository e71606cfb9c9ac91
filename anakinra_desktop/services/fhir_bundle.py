"""Writes the record as a FHIR R4 bundle, for programs of clinics that read that.

One `Patient` each; a `MedicationRequest` for each prescription; a `MedicationAdministration` for each dose that was
given (`completed`), skipped or missed (`not-done`) or taken back (`entered-in-error`); a `MedicationStatement` for each
pause (`on-hold`) and each other medicine; an `AllergyIntolerance` for each allergy. What a correction took the place of
is left out, and so is all that FHIR has no plain place for: the JSON of `record_document` is the complete one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_URL, uuid5

from anakinra_desktop.domain.dose import Dose, DoseStatus, Hold, Standing
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.medicines import Allergy, Medicine
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, prescription_on, zone_info

if TYPE_CHECKING:
    from anakinra_desktop.domain.whole_record import WholeRecord
    from anakinra_desktop.storage.database import RecordFile

Resource = dict[str, Any]

ANAKINRA: Final[Resource] = {
    "coding": [{"system": "http://www.whocc.no/atc", "code": "L04AC03", "display": "anakinra"}],
    "text": "anakinra (Kineret)",
}
SUBCUTANEOUS: Final[Resource] = {
    "coding": [{"system": "http://snomed.info/sct", "code": "34206005", "display": "Subcutaneous route"}],
    "text": "subcutaneous",
}
"""The only route there is (DOSE-1)."""

_STATUS: Final = {
    DoseStatus.TAKEN: "completed",
    DoseStatus.SKIPPED: "not-done",
    DoseStatus.MISSED: "not-done",
}
_DOSE_NUMBER: Final = "urn:anakinra-desktop:dose"


def export_fhir(records: RecordFile, now: datetime, person: Person | None = None) -> str:
    """The record of one person or of everybody, as the JSON of a bundle."""
    people: list[Resource] = []
    if records.exists():
        with records.read() as record:
            whole = record.whole()
        people = [
            resource
            for each in whole.people
            if person is None or each.id == person.id
            for resource in _PersonResources(whole.of_person(each.id), now).all(each)
        ]
    bundle: Resource = {"resourceType": "Bundle", "type": "collection", "timestamp": _instant(now)}
    if people:
        bundle["entry"] = [{"fullUrl": f"urn:uuid:{each['id']}", "resource": each} for each in people]
    return json.dumps(bundle, ensure_ascii=False, indent=2) + "\n"


class _PersonResources:
    """The resources of one person. Their ids are of this export alone: two households may number people alike."""

    def __init__(self, whole: WholeRecord, now: datetime) -> None:
        self._whole = whole
        self._export = f"urn:anakinra-desktop:{_instant(now)}"
        self._today = now.date()

    def all(self, person: Person) -> Iterator[Resource]:
        """The person first, since the others name them."""
        patient = self._id("patient", person.id)
        subject = {"reference": f"urn:uuid:{patient}", "display": person.name}
        yield _filled(
            {
                "resourceType": "Patient",
                "id": patient,
                "name": [{"text": person.name}],
                "birthDate": person.born.isoformat() if person.born else None,
            }
        )
        prescriptions = self._whole.prescriptions
        for ordered in prescriptions:
            yield self._request(ordered, prescriptions, subject)
        for dose in self._whole.doses:
            if dose.standing is not Standing.CORRECTED:
                yield self._administration(dose, prescriptions, subject)
        for hold in self._whole.holds:
            if hold.standing is Standing.VALID:
                yield self._pause(hold, subject)
        for entry, medicine in those_that_count(self._whole.health_entries, Medicine):
            yield self._medicine(entry, medicine, subject)
        for entry, allergy in those_that_count(self._whole.health_entries, Allergy):
            yield self._allergy(entry, allergy, subject)

    def _id(self, kind: str, number: int) -> str:
        return str(uuid5(NAMESPACE_URL, f"{self._export}:{kind}:{number}"))

    def _request(self, ordered: Prescription, all_: Sequence[Prescription], subject: Resource) -> Resource:
        in_force = prescription_on(self._today, all_)
        return _filled(
            {
                "resourceType": "MedicationRequest",
                "id": self._id("prescription", ordered.id),
                "status": "active" if in_force == ordered else "completed",
                "intent": "order",
                "medicationCodeableConcept": ANAKINRA,
                "subject": subject,
                "requester": {"display": ordered.prescriber} if ordered.prescriber else None,
                "dosageInstruction": [
                    {
                        "timing": {
                            "repeat": {
                                "boundsPeriod": _period(ordered.starts_on, ordered.ends_on),
                                "frequency": len(ordered.times),
                                "period": ordered.every_days,
                                "periodUnit": "d",
                                "timeOfDay": [f"{each:%H:%M:%S}" for each in ordered.times],
                            }
                        },
                        "route": SUBCUTANEOUS,
                        "doseAndRate": [{"doseQuantity": _milligrams(ordered.amount_mg)}],
                    }
                ],
            }
        )

    def _administration(self, dose: Dose, all_: Sequence[Prescription], subject: Resource) -> Resource:
        is_void = dose.standing is Standing.VOID
        ordered = prescription_on(dose.schedule_date, all_)
        reason = dose.ended_because if is_void else dose.reason
        amount = dose.amount_mg if dose.status is DoseStatus.TAKEN else None
        return _filled(
            {
                "resourceType": "MedicationAdministration",
                "id": self._id("dose", dose.id),
                "identifier": [{"system": _DOSE_NUMBER, "value": str(dose.id)}],
                "status": "entered-in-error" if is_void else _STATUS[dose.status],
                "statusReason": [{"text": reason}] if reason else None,
                "medicationCodeableConcept": ANAKINRA,
                "subject": subject,
                "effectiveDateTime": _when(dose),
                "performer": [{"actor": {"display": dose.given_by}}] if dose.given_by else None,
                "request": {"reference": f"urn:uuid:{self._id('prescription', ordered.id)}"} if ordered else None,
                "note": [{"text": dose.note}] if dose.note else None,
                "dosage": None
                if amount is None
                else _filled(
                    {
                        "site": {"text": ", ".join(place.label for place in dose.places)} if dose.places else None,
                        "route": SUBCUTANEOUS,
                        "dose": _milligrams(amount),
                    }
                ),
            }
        )

    def _pause(self, hold: Hold, subject: Resource) -> Resource:
        return _filled(
            {
                "resourceType": "MedicationStatement",
                "id": self._id("hold", hold.id),
                "status": "on-hold",
                "statusReason": [{"text": hold.reason}] if hold.reason else None,
                "medicationCodeableConcept": ANAKINRA,
                "subject": subject,
                "effectivePeriod": _period(hold.first, hold.last),
            }
        )

    def _medicine(self, entry: HealthEntry, medicine: Medicine, subject: Resource) -> Resource:
        ended = medicine.until is not None and medicine.until < self._today
        return _filled(
            {
                "resourceType": "MedicationStatement",
                "id": self._id("medicine", entry.id),
                "status": "completed" if ended else "active",
                "medicationCodeableConcept": {"text": medicine.name},
                "subject": subject,
                "effectivePeriod": _period(entry.began_on, medicine.until),
                "dosage": [{"text": medicine.dose}] if medicine.dose else None,
                "note": [{"text": medicine.note}] if medicine.note else None,
            }
        )

    def _allergy(self, entry: HealthEntry, allergy: Allergy, subject: Resource) -> Resource:
        clinical = "inactive" if allergy.until is not None else "active"
        return _filled(
            {
                "resourceType": "AllergyIntolerance",
                "id": self._id("allergy", entry.id),
                "clinicalStatus": {
                    "coding": [
                        {
                            "system": "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical",
                            "code": clinical,
                        }
                    ]
                },
                "code": {"text": allergy.name or allergy.to.value.replace("_", " ")},
                "patient": subject,
                "recordedDate": _instant(entry.recorded_at),
                "reaction": [{"manifestation": [{"text": allergy.reaction}]}] if allergy.reaction else None,
            }
        )


def _when(dose: Dose) -> str:
    """The moment with the offset of the clock there; where there was no injection, the date it was for."""
    if dose.taken_at is None:
        return dose.schedule_date.isoformat()
    return dose.taken_at.astimezone(zone_info(dose.zone)).isoformat(timespec="seconds")


def _milligrams(amount_mg: float) -> Resource:
    return {"value": amount_mg, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg"}


def _period(first: Any, last: Any) -> Resource:
    return _filled({"start": first.isoformat(), "end": last.isoformat() if last else None})


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _filled(fields: Mapping[str, Any]) -> Resource:
    """Only what is known: FHIR has no null."""
    return {name: value for name, value in fields.items() if value is not None}
