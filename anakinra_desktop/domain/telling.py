"""What a person has not yet told or asked the doctor, and what of it is asked about before the next injection.

It never stops anything: it names what to say, and to whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.interactions import Interactions
from anakinra_desktop.domain.medicines import (
    ALLERGY_FACTS,
    CONDITION_FACTS,
    KEEPS_FROM_STARTING,
    Allergy,
    Condition,
    ConditionName,
    Medicine,
    is_over,
    perhaps_meant,
)


class AskAbout(StrEnum):
    """What it is about."""

    TNF_BLOCKER = "tnf_blocker"
    ALLERGY = "allergy"
    INFECTION = "infection"
    PREGNANCY = "pregnancy"
    SURGERY = "surgery"
    DENTAL = "dental"
    VACCINE = "vaccine"
    LIVE_VACCINE = "live_vaccine"


@dataclass(frozen=True, slots=True)
class ThingToAsk:
    """Something to tell or ask the doctor before the next injection."""

    about: AskAbout
    facts: tuple[str, ...]
    """IDs of the statements it rests on."""
    entry: HealthEntry
    meant: Mapping[str, str] | None = None
    """What a misspelt name perhaps means, in each language; None where it is certain."""


_APPOINTMENTS = {
    AppointmentKind.SURGERY: (AskAbout.SURGERY, ("PRECAUTION-11",)),
    AppointmentKind.DENTAL: (AskAbout.DENTAL, ("PRECAUTION-11",)),
    AppointmentKind.VACCINE: (AskAbout.VACCINE, ("PRECAUTION-12", "D-9")),
}
_CONDITIONS = {
    ConditionName.INFECTION: AskAbout.INFECTION,
    ConditionName.PREGNANT: AskAbout.PREGNANCY,
}


def things_to_ask(
    entries: Iterable[HealthEntry], known: Interactions, today: date, *, days_before: int, days_after: int
) -> tuple[ThingToAsk, ...]:
    """What was not told or asked yet, the most pressing first.

    A TNF blocker in use (D-10), or a name like one that nobody was asked about, an allergy that keeps
    from starting (LABEL-57), an infection or a pregnancy, and surgery, dental work or a vaccine from so many
    days before to so many days after its day.
    """
    entries = tuple(entries)
    found = [
        ThingToAsk(AskAbout.TNF_BLOCKER, medicine.sources, entry, None if certain else medicine.name)
        for entry, taken in those_that_count(entries, Medicine)
        if taken.told_on is None and not is_over(taken, today) and entry.began_on <= today
        for certain in [known.certain_in(taken.name)]
        for medicine in [certain or perhaps_meant(taken, known)]
        if medicine is not None and medicine.of.calls_first
    ]
    found += [
        ThingToAsk(AskAbout.ALLERGY, ALLERGY_FACTS[allergy.to], entry)
        for entry, allergy in those_that_count(entries, Allergy)
        if allergy.to in KEEPS_FROM_STARTING and allergy.told_on is None and not is_over(allergy, today)
    ]
    found += [
        ThingToAsk(_CONDITIONS[condition.name], CONDITION_FACTS[condition.name], entry)
        for entry, condition in those_that_count(entries, Condition)
        if condition.name in _CONDITIONS and condition.told_on is None and not is_over(condition, today)
    ]
    window = (today - timedelta(days=days_after), today + timedelta(days=days_before))
    for entry, appointment in those_that_count(entries, Appointment):
        is_near = appointment.is_date_known and window[0] <= entry.began_on <= window[1]
        if appointment.is_asked_first and appointment.asked_on is None and is_near:
            about, facts = _APPOINTMENTS[appointment.sort]
            if appointment.is_live_vaccine:
                about, facts = AskAbout.LIVE_VACCINE, ("LABEL-60", "D-9")
            found.append(ThingToAsk(about, facts, entry))
    return tuple(found)
