"""Medicines, allergies, conditions, appointments and blood tests in words: for the Health page and for paper."""

from __future__ import annotations

from datetime import date

from anakinra_desktop.domain.appointments import NEUTROPHILS, Appointment, AppointmentKind, LabResult
from anakinra_desktop.domain.medicines import Allergy, AllergyTo, Condition, ConditionName, Medicine, MedicineKind
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.tongue import tongue


def medicine_kind(kind: MedicineKind) -> str:
    """What sort of product it is (INTERACT-1)."""
    match kind:
        case MedicineKind.PRESCRIPTION:
            return tongue().translate("Visits", "prescription")
        case MedicineKind.NONPRESCRIPTION:
            return tongue().translate("Visits", "without prescription")
        case MedicineKind.VITAMIN:
            return tongue().translate("Visits", "vitamin")
        case MedicineKind.SUPPLEMENT:
            return tongue().translate("Visits", "supplement")
        case MedicineKind.HERBAL:
            return tongue().translate("Visits", "herbal product")


def medicine_with_dose(medicine: Medicine) -> str:
    """ "Methotrexate, 15 mg once a week"; the name alone without a dose."""
    return ", ".join(filter(None, (medicine.name, medicine.dose)))


def allergy_to(to: AllergyTo) -> str:
    """What an allergy is to, for a list to choose from."""
    match to:
        case AllergyTo.ANAKINRA:
            return tongue().translate("Visits", "Anakinra (Kineret)")
        case AllergyTo.BACTERIAL_PROTEINS:
            return tongue().translate("Visits", "Proteins made from bacteria (E. coli)")
        case AllergyTo.LATEX:
            return tongue().translate("Visits", "Latex")
        case AllergyTo.MEDICINE:
            return tongue().translate("Visits", "A medicine")
        case AllergyTo.OTHER:
            return tongue().translate("Visits", "Something else")


def allergy_name(allergy: Allergy) -> str:
    """What an allergy is to, by name: "penicillin", "Latex"."""
    return allergy.name or allergy_to(allergy.to)


def allergy_with_reaction(allergy: Allergy) -> str:
    """ "penicillin (rash)"."""
    name = allergy_name(allergy)
    return f"{name} ({allergy.reaction})" if allergy.reaction else name


def condition_kind(name: ConditionName) -> str:
    """A condition, for a list to choose from."""
    match name:
        case ConditionName.INFECTION:
            return tongue().translate("Visits", "An infection")
        case ConditionName.RECURRING_INFECTIONS:
            return tongue().translate("Visits", "Infections that keep coming back")
        case ConditionName.TUBERCULOSIS:
            return tongue().translate("Visits", "Tuberculosis, now or before")
        case ConditionName.ASTHMA:
            return tongue().translate("Visits", "Asthma")
        case ConditionName.HIV:
            return tongue().translate("Visits", "HIV infection or AIDS")
        case ConditionName.KIDNEY_DISEASE:
            return tongue().translate("Visits", "Kidney disease")
        case ConditionName.PREGNANT:
            return tongue().translate("Visits", "Pregnant")
        case ConditionName.PLANNING_PREGNANCY:
            return tongue().translate("Visits", "Planning a pregnancy")
        case ConditionName.BREASTFEEDING:
            return tongue().translate("Visits", "Breastfeeding")
        case ConditionName.CANCER:
            return tongue().translate("Visits", "Cancer, now or before")
        case ConditionName.LIVER_ENZYMES:
            return tongue().translate("Visits", "Raised liver enzymes, now or before")
        case ConditionName.LOW_NEUTROPHILS:
            return tongue().translate("Visits", "Low white blood cells (neutrophils)")
        case ConditionName.OTHER:
            return tongue().translate("Visits", "Something else")


def condition_name(condition: Condition) -> str:
    """A condition as it is listed: "Asthma", "Kidney disease, left kidney", or the person's own words."""
    if condition.name is ConditionName.OTHER:
        return condition.words or condition.what
    return ", ".join(filter(None, (condition_kind(condition.name), condition.words)))


def since_words(since: date | None) -> str:
    """ "since March 2023"; "" where it is not known."""
    if since is None:
        return ""
    return tongue().translate("Visits", "since {month}").format(month=_month_within_a_sentence(since))


def _month_within_a_sentence(day: date) -> str:
    """ "March 2023"; Spanish writes months small where nothing begins."""
    month = wording.month_and_year(day)
    return month if wording.in_language({"en": "big", "es": "small"}) == "big" else month[:1].lower() + month[1:]


def appointment_kind(sort: AppointmentKind) -> str:
    """What an appointment is for."""
    match sort:
        case AppointmentKind.VISIT:
            return tongue().translate("Visits", "Visit to the doctor")
        case AppointmentKind.SURGERY:
            return tongue().translate("Visits", "Surgery")
        case AppointmentKind.DENTAL:
            return tongue().translate("Visits", "Dentist")
        case AppointmentKind.VACCINE:
            return tongue().translate("Visits", "Vaccine")
        case AppointmentKind.LAB_TEST:
            return tongue().translate("Visits", "Blood test")


def appointment_name(appointment: Appointment) -> str:
    """ "Vaccine: flu shot"."""
    kind = appointment_kind(appointment.sort)
    if not appointment.what:
        return kind
    return tongue().translate("Visits", "{kind}: {what}").format(kind=kind, what=appointment.what)


def appointment_when(day: date, appointment: Appointment) -> str:
    """ "Monday, 7 December, 10:30", or that no date was given yet."""
    if not appointment.is_date_known:
        return tongue().translate("Visits", "No date yet")
    return ", ".join(filter(None, (wording.capital(wording.weekday_and_date(day)), appointment.at)))


def result_name(result: LabResult) -> str:
    """The test of a result."""
    if result.what.casefold() == NEUTROPHILS:
        return tongue().translate("Visits", "White cells (neutrophils)")
    return result.what


def result_value(result: LabResult) -> str:
    """What the paper says, with its unit."""
    return " ".join(filter(None, (result.value, result.unit)))


def left_out_words(count: int) -> str:
    """How many private items a paper does not show."""
    return tongue().translate("Visits", "%n items left out at your wish.", "", count)
