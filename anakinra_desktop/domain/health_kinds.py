"""Every kind of health entry with the details it has; each is loaded when the first entry of its kind is met."""

from __future__ import annotations

from collections.abc import Mapping

from anakinra_desktop.domain.health import Details, EntryKind, details_from


def details_class(kind: EntryKind) -> type[Details]:
    """The details that an entry of that kind has."""
    match kind:
        case EntryKind.REACTION:
            from anakinra_desktop.domain.reactions import Reaction

            return Reaction
        case EntryKind.SYMPTOM:
            from anakinra_desktop.domain.symptoms import Symptom

            return Symptom
        case EntryKind.CALL:
            from anakinra_desktop.domain.doctor_calls import DoctorCall

            return DoctorCall
        case EntryKind.ALLERGY | EntryKind.CONDITION | EntryKind.MEDICINE:
            from anakinra_desktop.domain import medicines

            listed = (medicines.Allergy, medicines.Condition, medicines.Medicine)
            return next(each for each in listed if each.kind is kind)
        case EntryKind.APPOINTMENT | EntryKind.LAB_RESULT | EntryKind.QUESTION:
            from anakinra_desktop.domain import appointments

            kept = (appointments.Appointment, appointments.LabResult, appointments.Question)
            return next(each for each in kept if each.kind is kind)


def details_of(kind: EntryKind, plain: Mapping[str, object]) -> Details:
    """The details of an entry of that kind, from their plain values. Raises DamagedDetails."""
    return details_from(details_class(kind), plain)
