"""What the Emergency page shows: whom to call for what, and what to say, filled from the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.medication import Phones
from anakinra_desktop.drawing import place_words, visit_words, wording
from anakinra_desktop.services.look_in_emergency import EmergencyFacts

CallTone = Literal["danger_full", "danger", "info", "warn"]


@dataclass(frozen=True, slots=True)
class CallRow:
    """One reason to call: what happened, what to do, and the number. Order and words tell them apart, not colour."""

    key: str
    tone: CallTone
    icon: str
    title: str
    line: str
    number: str
    whom: str

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ". ".join(filter(None, (self.title, self.line.rstrip("."), f"{self.number} {self.whom}".strip())))


@dataclass(frozen=True, slots=True)
class SayRow:
    """One line of what to say."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class EmergencyScreen:
    """The whole page."""

    person: str
    person_number: int
    paused: str
    calls: tuple[CallRow, ...]
    sentence: str
    say: tuple[SayRow, ...]
    foot: str
    change: str
    """The words on the button that leads to the numbers."""

    @property
    def aloud(self) -> str:
        """What "Read it aloud" reads: the sentence, then each line."""
        return " ".join([self.sentence.strip("“”«»"), *(f"{row.label}: {row.value}." for row in self.say)])


def emergency_screen(phones: Phones, facts: EmergencyFacts, today: date, paused: str = "") -> EmergencyScreen:
    """Fill the page. `today` is the local date, for "yesterday 20:14"."""
    return EmergencyScreen(
        person=facts.name,
        person_number=facts.person_number,
        paused=paused,
        calls=_calls(phones, facts),
        sentence=QCoreApplication.translate(
            "EmergencyPage", "“I use anakinra (Kineret), an interleukin blocker, injected under the skin.”"
        ),
        say=tuple(_say(facts, today)),
        foot=_foot(phones),
        change=QCoreApplication.translate("EmergencyPage", "Change the numbers")
        if phones.emergency and phones.poison
        else QCoreApplication.translate("EmergencyPage", "Choose your country or type the numbers"),
    )


def _calls(phones: Phones, facts: EmergencyFacts) -> tuple[CallRow, ...]:
    emergency = QCoreApplication.translate("EmergencyPage", "emergency")
    unknown = QCoreApplication.translate("EmergencyPage", "your local emergency number")
    help_number, help_whom = (phones.emergency, emergency) if phones.emergency else ("", unknown)
    doctor = facts.doctor_name or QCoreApplication.translate("EmergencyPage", "your doctor")
    even_if_well = QCoreApplication.translate("EmergencyPage", "Call even if you feel well.")
    if phones.poison:
        too_much = (even_if_well, phones.poison, QCoreApplication.translate("EmergencyPage", "poison control"))
    else:  # poison control, always (D-14); the doctor second
        then = QCoreApplication.translate("EmergencyPage", "Then call {doctor}.")
        who = " ".join(filter(None, (doctor, facts.doctor_phone)))
        too_much = (
            f"{even_if_well} {then.format(doctor=who)}",
            "",
            QCoreApplication.translate("EmergencyPage", "your country’s poison control center"),
        )
    return (
        CallRow(
            "collapsed",
            "danger_full",
            "heartbeat",
            QCoreApplication.translate("EmergencyPage", "Collapsed, or not breathing"),
            QCoreApplication.translate("EmergencyPage", "Call now. Stay on the line."),
            help_number,
            help_whom,
        ),
        CallRow(
            "allergy",
            "danger",
            "warning-octagon",
            QCoreApplication.translate("EmergencyPage", "Signs of a serious allergy"),
            QCoreApplication.translate(
                "EmergencyPage",
                "Swollen face, tongue or throat. Hard to swallow or breathe. Fast pulse, sweating. Itchy rash. "
                "Inject no more.",
            ),
            help_number,
            help_whom,
        ),
        CallRow(
            "too_much",
            "info",
            "syringe",
            QCoreApplication.translate("EmergencyPage", "Too much anakinra, or two doses"),
            *too_much,
        ),
        CallRow(
            "infection",
            "warn",
            "thermometer-hot",
            QCoreApplication.translate(
                "EmergencyPage", "Fever, chills, sore throat, cough, chest pain, rash, hot red skin, signs of flu"
            ),
            QCoreApplication.translate("EmergencyPage", "Call your doctor right away, before the next injection."),
            facts.doctor_phone,
            doctor,
        ),
    )


def _say(facts: EmergencyFacts, today: date) -> list[SayRow]:
    name = facts.name if facts.age_years is None else f"{facts.name}, {facts.age_years}"
    dose = ""
    if facts.amount_mg is not None:
        dose = f"{wording.amount(facts.amount_mg)}, {wording.schedule(facts.every_days, facts.times)}"
    last = ""
    if facts.last_injection is not None:
        day = wording.near_day(facts.last_injection.date(), today)
        last = f"{day}, {wording.clock(facts.last_injection)}"
    doctor = ", ".join(filter(None, (facts.doctor_name, facts.doctor_phone)))
    allergies = ", ".join(map(visit_words.allergy_with_reaction, facts.allergies))
    rows = (
        (QCoreApplication.translate("EmergencyPage", "Name"), name),
        (QCoreApplication.translate("EmergencyPage", "Dose"), dose),
        (QCoreApplication.translate("EmergencyPage", "Last injection"), last),
        (
            QCoreApplication.translate("EmergencyPage", "Place"),
            place_words.place_name(facts.place) if facts.place else "",
        ),
        (QCoreApplication.translate("EmergencyPage", "Lot"), facts.lot),
        (QCoreApplication.translate("EmergencyPage", "Allergies"), allergies),
        (QCoreApplication.translate("EmergencyPage", "Other medicines"), ", ".join(facts.medicines)),
        (QCoreApplication.translate("EmergencyPage", "Doctor"), doctor),
    )
    return [SayRow(label, value) for label, value in rows if value]


def _foot(phones: Phones) -> str:
    cannot = QCoreApplication.translate("EmergencyPage", "This computer cannot call. Use a phone.")
    match phones.country:
        case "US":
            where = QCoreApplication.translate("EmergencyPage", "Numbers for the USA.")
        case "EU":
            where = QCoreApplication.translate("EmergencyPage", "Number for the European Union.")
        case _ if phones.emergency:
            where = QCoreApplication.translate("EmergencyPage", "The numbers are those you typed in Settings.")
        case _:
            where = QCoreApplication.translate(
                "EmergencyPage", "The emergency number of your country is not known to this app."
            )
    return f"{cannot} {where}"
