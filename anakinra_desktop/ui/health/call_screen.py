"""What the card for a serious sign shows: whom to call, what to say, and what happens then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.health import those_that_count
from anakinra_desktop.domain.medication import Phones
from anakinra_desktop.domain.medicines import Medicine
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.signs import Lead, Sign, Signs
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.look_at_health import HealthLook
from anakinra_desktop.ui.shared.sign_words import signs_words


@dataclass(frozen=True, slots=True)
class Number:
    """Somebody to call; an empty number is not known."""

    icon: str
    whom: str
    number: str


@dataclass(frozen=True, slots=True)
class CallScreen:
    """The whole card."""

    heading: str
    is_emergency: bool
    chips: tuple[tuple[str, str], ...]
    """Icon and name of each sign."""
    first: Number
    then: Number | None
    say: str
    danger: str
    """What needs the emergency number at once; "" where that stands above already."""
    steps: tuple[tuple[str, str], ...]
    """What to do, in order: a title and a line."""
    report: tuple[str, ...]
    """That a serious effect may be reported, and where (REPORT-1 to REPORT-3); empty where no such place is known."""


def call_screen(
    seen: HealthLook, known: Signs, phones: Phones, because: Sequence[str], lead: Lead, *, own: bool
) -> CallScreen:
    """Fill the card for these signs. `own` says that the person reads it themselves, not somebody who injects them."""
    emergency = lead is Lead.EMERGENCY
    person = seen.person
    doctor = Number(
        "phone-call",
        person.doctor_name or QCoreApplication.translate("Health", "Your doctor"),
        person.doctor_phone,
    )
    local = QCoreApplication.translate("Health", "your local emergency number")
    help_now = Number("first-aid", QCoreApplication.translate("Health", "Emergency"), phones.emergency or local)
    danger = QCoreApplication.translate(
        "Health", "Hard to breathe, swollen face or throat, or a collapse: call {number} at once."
    ).format(number=phones.emergency or local)
    return CallScreen(
        heading=QCoreApplication.translate("Health", "Get help now. Do not inject")
        if emergency
        else QCoreApplication.translate("Health", "Call the doctor now"),
        is_emergency=emergency,
        chips=tuple(
            (sign.icon if (sign := known.get(each)) else "warning-octagon", signs_words([each])) for each in because
        ),
        first=help_now if emergency else doctor,
        then=doctor if emergency else None,
        say=_say(seen, known, because, own=own),
        danger="" if emergency else danger,
        steps=_steps(emergency=emergency),
        report=_report(phones),
    )


def _steps(*, emergency: bool) -> tuple[tuple[str, str], ...]:
    if emergency:
        first = (
            QCoreApplication.translate("Health", "Call now, then the doctor"),
            QCoreApplication.translate("Health", "Call first. This is written down already."),
        )
        no_more = (
            QCoreApplication.translate("Health", "Inject no more"),
            QCoreApplication.translate("Health", "until the doctor has answered."),
        )
    else:
        first = (
            QCoreApplication.translate("Health", "Call now"),
            QCoreApplication.translate("Health", "Read out “Say this”. It is written down already."),
        )
        no_more = (
            QCoreApplication.translate("Health", "Ask about the next injection"),
            QCoreApplication.translate("Health", "The doctor decides about it, not this app."),
        )
    after = (
        QCoreApplication.translate("Health", "Write down what they said"),
        QCoreApplication.translate("Health", "Until then the app says: call before injecting."),
    )
    return first, no_more, after


def _report(phones: Phones) -> tuple[str, ...]:
    if not phones.side_effects:
        return ()
    return (
        QCoreApplication.translate("Health", "You or your doctor may report a serious effect to FDA MedWatch:"),
        phones.side_effects,
        "www.fda.gov/Safety/MedWatch",
    )


def _say(seen: HealthLook, known: Signs, because: Sequence[str], *, own: bool) -> str:
    """What to tell whoever answers, filled from the record; what is not known is left out."""
    name = seen.person.name.split()[0]
    sentences = [_uses(seen, name, own=own)]
    for what in because:
        sign = known.get(what)
        if sign is None:
            sentences.append(f"{signs_words([what])}.")
            continue
        said = ", ".join(filter(None, (wording.in_language(sign.say), _more(seen, sign))))
        has = (
            QCoreApplication.translate("Health", "I have {sign}.")
            if own
            else QCoreApplication.translate("Health", "{name} has {sign}.")
        )
        sentences.append(has.format(name=name, sign=said))
    last = seen.injections[-1] if seen.injections else None
    if last is not None and last.taken_at is not None:
        sentences.append(_last(last, seen))
    medicines = [each.name for _, each in those_that_count(seen.entries, Medicine) if each.until is None]
    if medicines:
        takes = (
            QCoreApplication.translate("Health", "I also take {medicines}.")
            if own
            else QCoreApplication.translate("Health", "{name} also takes {medicines}.")
        )
        sentences.append(takes.format(name=name, medicines=wording.listed(medicines)))
    sentences.append(QCoreApplication.translate("Health", "What should I do? And what about the next injection?"))
    return wording.quoted(" ".join(sentences))


def _uses(seen: HealthLook, name: str, *, own: bool) -> str:
    prescription = seen.prescription
    dose = ""
    if prescription is not None:
        how_often = wording.schedule(prescription.every_days, prescription.times)
        dose = f", {wording.amount(prescription.amount_mg)}, {how_often}"
    if own:
        return QCoreApplication.translate("Health", "I use anakinra (Kineret){dose}.").format(dose=dose)
    return QCoreApplication.translate("Health", "{name} uses anakinra (Kineret){dose}.").format(name=name, dose=dose)


def _more(seen: HealthLook, sign: Sign) -> str:
    """Where it is if that matters, the temperature, and since when, as written down for the newest such sign."""
    found = [(entry, each) for entry, each in those_that_count(seen.entries, Symptom) if each.what == sign.id]
    if not found:
        return ""
    entry, symptom = found[-1]
    where = ""
    if sign.asks_place and symptom.at_spot is not None:
        where = (
            QCoreApplication.translate("Health", "only at an injection spot")
            if symptom.at_spot
            else QCoreApplication.translate("Health", "not only at an injection spot")
        )
    fever = f"{wording.number(symptom.temperature_c)} °C" if symptom.temperature_c is not None else ""
    since = QCoreApplication.translate("Health", "since {day}").format(day=_since(entry.began_on, seen))
    return ", ".join(filter(None, (where, fever, since)))


def _since(day: date, seen: HealthLook) -> str:
    match (seen.today - day).days:
        case 0:
            return QCoreApplication.translate("Health", "today", "follows: since")
        case 1:
            return QCoreApplication.translate("Health", "yesterday", "follows: since")
    return wording.day_and_month(day)


def _last(dose: Dose, seen: HealthLook) -> str:
    assert dose.taken_at is not None
    wall = dose.taken_at.astimezone(zone_info(dose.zone))
    words = QCoreApplication.translate("Health", "The last injection was {day} at {time}.")
    return words.format(day=wording.near_day(wall.date(), seen.today), time=wording.clock(wall))
