"""How a person felt in the last weeks: each effect once, with how often and how it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.doctor_calls import TOLD_TO_WAIT_SIGN, DoctorCall
from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.signs import Lead, Signs
from anakinra_desktop.domain.symptoms import Symptom, should_tell
from anakinra_desktop.drawing import health_words, wording

SHOWN_DAYS: Final = 90


@dataclass(frozen=True, slots=True)
class OpenEffect:
    """An effect that is still there."""

    entry: HealthEntry
    symptom: Symptom
    title: str
    line: str
    is_serious: bool
    tell: bool
    """Whether to tell the doctor of it (SIDE-1)."""


@dataclass(frozen=True, slots=True)
class PastEffect:
    """An effect that was there in the time shown; several times are one row."""

    newest: HealthEntry
    title: str
    count: str
    line: str
    called: bool
    """Whether a doctor answered a call about it."""


@dataclass(frozen=True, slots=True)
class SymptomsScreen:
    """The whole card."""

    open: tuple[OpenEffect, ...]
    past: tuple[PastEffect, ...]


def symptoms_screen(entries: Iterable[HealthEntry], known: Signs, today: date) -> SymptomsScreen:
    """The card from everything written down."""
    entries = tuple(entries)
    found = those_that_count(entries, Symptom)
    answered = {what for _, call in those_that_count(entries, DoctorCall) if call.answer for what in call.because}
    since = today - timedelta(days=SHOWN_DAYS)
    there = [pair for pair in found if pair[1].is_open]
    over = [pair for pair in found if pair[1].gone_on is not None and pair[1].gone_on >= since]
    groups: dict[tuple[str, str], list[tuple[HealthEntry, Symptom]]] = {}
    for entry, symptom in over:
        groups.setdefault((symptom.what, symptom.words.casefold()), []).append((entry, symptom))
    rows = [_past(group, known, answered) for group in groups.values()]
    return SymptomsScreen(
        open=tuple(_open(entry, symptom, known, today) for entry, symptom in reversed(there)),
        past=tuple(sorted(rows, key=lambda each: (each.newest.began_on, each.newest.id), reverse=True)),
    )


def lead_of_call(call: DoctorCall, known: Signs) -> Lead:
    """Where a call that waits leads; a sign that only the safety questions know is one of allergy."""
    because = [each for each in call.because if each != TOLD_TO_WAIT_SIGN]
    leads = [sign.leads(False) if (sign := known.get(each)) else Lead.EMERGENCY for each in because]
    return max(leads, key=list(Lead).index, default=Lead.CALL)


def _open(entry: HealthEntry, symptom: Symptom, known: Signs, today: date) -> OpenEffect:
    since = QCoreApplication.translate("Health", "since {date}").format(date=wording.day_and_month(entry.began_on))
    if entry.began_on == today:
        since = QCoreApplication.translate("Health", "since today")
    details = health_words.symptom_details(symptom)
    told = ""
    if symptom.told_doctor_on is not None:
        told = QCoreApplication.translate("Health", "you told the doctor on {date}").format(
            date=wording.day_and_month(symptom.told_doctor_on)
        )
    return OpenEffect(
        entry=entry,
        symptom=symptom,
        title=health_words.sign_title(known.get(symptom.what), symptom),
        line=wording.capital(", ".join(filter(None, (details, since, told)))),
        is_serious=known.is_serious(symptom.what, symptom.at_spot),
        tell=should_tell(symptom, entry.began_on),
    )


def _past(group: list[tuple[HealthEntry, Symptom]], known: Signs, answered: set[str]) -> PastEffect:
    entry, symptom = group[-1]
    assert symptom.gone_on is not None
    count = QCoreApplication.translate("Health", "%n times", "", len(group)) if len(group) > 1 else ""
    when = wording.short_period(entry.began_on, symptom.gone_on)
    if len(group) > 1:
        when = QCoreApplication.translate("Health", "last {dates}").format(dates=when)
    return PastEffect(
        newest=entry,
        title=health_words.sign_title(known.get(symptom.what), symptom),
        count=count,
        line=", ".join(filter(None, (health_words.symptom_details(symptom), when))),
        called=symptom.what in answered,
    )
