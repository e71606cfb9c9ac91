"""What the record itself says should be asked about before an injection: appointments and signs nobody told of yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind
from anakinra_desktop.domain.health import HealthEntry, those_that_count

_LEADS_TO = {
    AppointmentKind.SURGERY: ("surgery", ("PRECAUTION-11",)),
    AppointmentKind.DENTAL: ("surgery", ("PRECAUTION-11",)),
    AppointmentKind.VACCINE: ("vaccine", ("PRECAUTION-12", "D-9")),
}
"""Which answer of the safety questions an appointment stands for, and the facts behind it."""


@dataclass(frozen=True, slots=True)
class ThingToAsk:
    """One thing to ask the doctor about first. It never stops anything by itself; it is shown with the questions."""

    choice: str
    """The answer of the safety questions that it leads to, such as `vaccine`."""
    day: date
    """The day of an appointment, or since when a sign is there."""
    words: str
    """What the person wrote: which vaccine, which operation; "" for nothing."""
    facts: tuple[str, ...]


def things_to_ask(entries: Iterable[HealthEntry], today: date) -> tuple[ThingToAsk, ...]:
    """Surgery, dental work and vaccines to come that nobody was asked about yet, the nearest first."""
    found = []
    for entry, appointment in those_that_count(entries, Appointment):
        leads_to = _LEADS_TO.get(appointment.sort)
        waits = appointment.asked_on is None and appointment.done_on is None and entry.began_on >= today
        if leads_to is None or not waits:
            continue
        choice, facts = leads_to
        if appointment.sort is AppointmentKind.VACCINE and appointment.is_live_vaccine:
            choice, facts = "live_vaccine", ("LABEL-60", "D-9")
        found.append(ThingToAsk(choice, entry.began_on, appointment.what, facts))
    return tuple(sorted(found, key=lambda each: each.day))
