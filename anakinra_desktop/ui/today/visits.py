"""What of the person's health needs a look today: what to tell or ask first, and the next appointment."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.telling import AskAbout
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.drawing.asking_words import ask_words
from anakinra_desktop.services.look_at_visits import VisitsLook
from anakinra_desktop.ui.today.attention import Attention, AttentionKind

DAYS_AHEAD = timedelta(days=7)
"""The next appointment is shown from a week before."""
_PRESSING = (AskAbout.TNF_BLOCKER, AskAbout.ALLERGY, AskAbout.INFECTION, AskAbout.PREGNANCY, AskAbout.LIVE_VACCINE)


def visit_rows(seen: VisitsLook) -> tuple[Attention, ...]:
    """The rows of a day, those to ask about first."""
    show = QCoreApplication.translate("TodayPage", "Show")
    rows = []
    for thing in seen.to_ask:
        title, line = ask_words(thing)
        urgent = thing.about in _PRESSING
        icon = "hand-palm" if thing.about in (AskAbout.VACCINE, AskAbout.LIVE_VACCINE) else "phone-call"
        rows.append(Attention(AttentionKind.TO_ASK, urgent, icon, title, line, show))
    asked = {thing.entry.id for thing in seen.to_ask}
    if seen.coming is not None:
        entry, appointment = seen.coming
        if entry.id not in asked and entry.began_on - seen.today <= DAYS_AHEAD:
            day = wording.capital(wording.near_day(entry.began_on, seen.today))
            when = ", ".join(filter(None, (day, appointment.at)))
            name = visit_words.appointment_name(appointment)
            line = ", ".join(filter(None, (name, appointment.where)))
            rows.append(Attention(AttentionKind.APPOINTMENT, False, "calendar-check", when, line, show))
    return tuple(rows)
