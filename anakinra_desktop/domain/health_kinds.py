"""Every kind of health entry with the details it has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from anakinra_desktop.domain.appointments import Appointment, LabResult, Question
from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.health import Details, EntryKind, details_from
from anakinra_desktop.domain.medicines import Allergy, Condition, Medicine
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.symptoms import Symptom

DETAILS: Final[Mapping[EntryKind, type[Details]]] = {
    each.kind: each
    for each in (Reaction, Symptom, DoctorCall, Allergy, Condition, Medicine, Appointment, LabResult, Question)
}


def details_of(kind: EntryKind, plain: Mapping[str, object]) -> Details:
    """The details of an entry of that kind, from their plain values. Raises DamagedDetails."""
    return details_from(DETAILS[kind], plain)
