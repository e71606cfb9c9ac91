"""What the app has looked up by itself before it asks anything."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.appointments import Appointment
from anakinra_desktop.domain.course import CardKind
from anakinra_desktop.domain.medicines import Medicine
from anakinra_desktop.domain.prescription import treatment_day
from anakinra_desktop.domain.telling import ThingToAsk
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.services.keep_word import LEADS_TO
from anakinra_desktop.ui.injection.cards import next_due
from anakinra_desktop.ui.injection.screen import FactWords, NoteWords
from anakinra_desktop.ui.injection.words import Words

TO_ASK_SHOWN_MAX: Final = 3
"""More than these would push the questions out of sight; the Health page has them all."""


def noted_words(noted: tuple[str, ...]) -> tuple[NoteWords, ...]:
    """What was told and stands in nobody's way."""
    if "skin_at_spot" not in noted:
        return ()
    return (
        NoteWords(
            "bandaids",
            QCoreApplication.translate("Injection", "A skin reaction at a spot"),
            QCoreApplication.translate(
                "Injection", "That spot rests: choose another one today. Write it down on the page Health."
            ),
            "warn",
        ),
    )


def _which_day(words: Words, now: datetime) -> FactWords:
    """Which day it counts for: said plainly, with the next one, where that is not today."""
    context = words.look.context
    day = context.schedule_date
    if day is None or day == treatment_day(now, context.zone):
        if context.due_at is not None and len(words.look.prescription.times) > 1:
            label = QCoreApplication.translate("Injection", "This is the dose of {time}")
            return FactWords(
                "check-circle",
                label.format(time=words.clock(context.due_at)),
                QCoreApplication.translate("Injection", "Nothing is recorded for it yet."),
            )
        return FactWords(
            "check-circle",
            QCoreApplication.translate("Injection", "Nothing recorded for today"),
            QCoreApplication.translate("Injection", "The day’s injection is still open."),
        )
    label = QCoreApplication.translate("Injection", "This one counts for {date}").format(
        date=wording.weekday_and_date(day)
    )
    open_still = QCoreApplication.translate("Injection", "Nothing is recorded for that day.")
    following = words.look.next_slot
    to_come = next_due(words, now) if following is not None and following.due_at >= now else ""
    line = " ".join(filter(None, (open_still, to_come)))
    return FactWords("calendar", label, line, good=False)


def _to_ask(words: Words, now: datetime) -> list[FactWords]:
    """What the record itself says should be asked about first."""
    asked = {choice.id: choice for step in words.steps for choice in step.all_choices}
    today = words.look.context.local(now).date()
    rows = []
    for thing in words.look.to_ask[:TO_ASK_SHOWN_MAX]:
        choice = LEADS_TO[thing.about]
        if choice not in asked:
            continue
        label = QCoreApplication.translate("Injection", "{what}: ask first").format(
            what=_what(thing, words.say(asked[choice].title), today)
        )
        rows.append(FactWords(asked[choice].icon, label, "", good=False, opens=choice))
    return rows


def _what(thing: ThingToAsk, title: str, today: date) -> str:
    """What it is, in the person's words where there are some, with the day of an appointment."""
    details = thing.entry.details
    if isinstance(details, Medicine):
        return details.name
    if not isinstance(details, Appointment):
        return title
    words = QCoreApplication.translate("Injection", "{what}, {day}", "an appointment: Flu shot, on 3 December")
    return words.format(what=details.what or title, day=wording.near_day(thing.entry.began_on, today))


def checked_facts(words: Words, cleared: frozenset[CardKind], now: datetime) -> tuple[FactWords, ...]:
    """Nothing recorded, the last injection, the hour, no pause; `cleared` are warnings that were gone on from."""
    look, context = words.look, words.look.context
    rows = [_which_day(words, now)]
    if look.last_dose is not None and context.last_injection_at is not None:
        there = context.local(context.last_injection_at)
        last = QCoreApplication.translate("Injection", "Last one: {day}, {time}").format(
            day=wording.near_day(there.date(), context.local(now).date()), time=wording.clock(there)
        )
        gone = wording.capital(wording.ago(now - context.last_injection_at))
        place = place_words.places_name(look.last_dose.places) if look.last_dose.places else ""
        rows.append(FactWords("check-circle", last, ". ".join(filter(None, (place, gone))) + "."))
    if context.due_at is not None:
        wait = context.due_at - now
        due = (
            QCoreApplication.translate("Injection", "Due at {time}, {when}.").format(
                time=words.clock(context.due_at), when=wording.from_now(wait)
            )
            if wait > timedelta(0)
            else QCoreApplication.translate("Injection", "Due since {time}.").format(time=words.clock(context.due_at))
        )
        early = CardKind.EARLY in cleared
        label = (
            QCoreApplication.translate("Injection", "Earlier than usual")
            if early
            else QCoreApplication.translate("Injection", "Not too early")
        )
        rows.append(FactWords("check-circle", label, due, good=not early))
    if context.hold is None:
        ended = look.last_hold.last if look.last_hold else None
        line = (
            QCoreApplication.translate("Injection", "The last one ended on {date}.").format(
                date=wording.day_and_month(ended)
            )
            if ended
            else ""
        )
        rows.append(
            FactWords("check-circle", QCoreApplication.translate("Injection", "No pause from the doctor"), line)
        )
    else:
        label = QCoreApplication.translate("Injection", "Injections were paused")
        rows.append(FactWords("check-circle", label, context.hold.reason, good=False))
    return (*rows, *_to_ask(words, now))
