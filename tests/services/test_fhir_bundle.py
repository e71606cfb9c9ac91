"""The record as a FHIR bundle: each resource says what happened, and names the others that are in it."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from anakinra_desktop.domain.dose import DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.medicines import Allergy, AllergyTo, Medicine, MedicineKind
from anakinra_desktop.services.fhir_bundle import export_fhir
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.storage.database import RecordFile
from tests.storage.a_record import NOW, TODAY, dose_on, make_record

Resource = dict[str, Any]


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return make_record(tmp_path / "data", days=1)


def resources(records: RecordFile, kind: str) -> list[Resource]:
    bundle = json.loads(export_fhir(records, NOW))
    return [each["resource"] for each in bundle["entry"] if each["resource"]["resourceType"] == kind]


def test_a_dose_says_when_how_much_where_and_after_which_order(records: RecordFile) -> None:
    with records.change() as record:
        record.add_dose(dose_on(TODAY, place=Place("left_thigh", "14"), note="<b>went well</b>"))
    given = resources(records, "MedicationAdministration")[-1]
    (ordered,) = resources(records, "MedicationRequest")
    assert given["status"] == "completed"
    assert given["effectiveDateTime"] == "2026-11-24T20:05:00+01:00"
    assert given["dosage"]["dose"]["value"] == 100.0
    assert given["dosage"]["site"] == {"text": "left_thigh/14"}
    assert given["note"] == [{"text": "<b>went well</b>"}]
    assert given["request"] == {"reference": f"urn:uuid:{ordered['id']}"}
    assert ordered["status"] == "active"
    repeat = ordered["dosageInstruction"][0]["timing"]["repeat"]
    assert (repeat["frequency"], repeat["period"], repeat["timeOfDay"]) == (1, 1, ["20:00:00"])


def test_skipped_taken_back_and_corrected_doses_are_told_apart(records: RecordFile) -> None:
    with records.change() as record:
        skipped = record.add_dose(
            dose_on(TODAY, taken_at=None, status=DoseStatus.SKIPPED, amount_mg=None, reason="doctor said so")
        )
        record.end_dose(skipped.id, Standing.CORRECTED, NOW, "Ana", "")
        again = record.add_dose(
            dose_on(TODAY, taken_at=None, status=DoseStatus.SKIPPED, amount_mg=None, reason="a cold")
        )
        record.end_dose(1, Standing.VOID, NOW, "Ana", "wrong person")
    by_number = {each["identifier"][0]["value"]: each for each in resources(records, "MedicationAdministration")}
    assert set(by_number) == {"1", str(again.id)}
    assert by_number["1"]["status"] == "entered-in-error"
    assert by_number["1"]["statusReason"] == [{"text": "wrong person"}]
    not_done = by_number[str(again.id)]
    assert (not_done["status"], not_done["effectiveDateTime"]) == ("not-done", TODAY.isoformat())
    assert "dosage" not in not_done


def test_pauses_medicines_and_allergies_are_in_it(records: RecordFile) -> None:
    with records.change() as record:
        record.add_hold(Hold(0, 1, TODAY, None, "fever", True, NOW, "Ana"))
    add_entry(records, 1, TODAY, Medicine("Methotrexate", MedicineKind.PRESCRIPTION, "10 mg a week"), NOW, "Ana")
    ended = Medicine("Ibuprofen", MedicineKind.NONPRESCRIPTION, until=TODAY - timedelta(days=1))
    add_entry(records, 1, TODAY - timedelta(days=9), ended, NOW, "Ana")
    add_entry(records, 1, TODAY, Allergy(AllergyTo.LATEX, reaction="rash"), NOW, "Ana")
    told = resources(records, "MedicationStatement")
    assert [each["status"] for each in told] == ["on-hold", "completed", "active"]
    assert [each["medicationCodeableConcept"]["text"] for each in told[1:]] == ["Ibuprofen", "Methotrexate"]
    assert told[0]["effectivePeriod"] == {"start": TODAY.isoformat()}
    (allergy,) = resources(records, "AllergyIntolerance")
    assert allergy["code"] == {"text": "latex"}


def test_every_reference_names_a_resource_of_the_bundle_and_nothing_is_null(records: RecordFile) -> None:
    bundle = json.loads(export_fhir(records, NOW))
    there = {each["fullUrl"] for each in bundle["entry"]}
    assert len(there) == len(bundle["entry"])

    def walk(value: object) -> None:
        assert value is not None
        if isinstance(value, dict):
            if "reference" in value:
                assert value["reference"] in there
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            assert value
            for each in value:
                walk(each)

    walk(bundle)


def test_without_a_record_the_bundle_has_no_entry(tmp_path: Path) -> None:
    assert "entry" not in json.loads(export_fhir(RecordFile.in_folder(tmp_path), NOW))
