"""What the settings say of a person, as a value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.people import Build, Caregiver, GivenBy, Giver, Person, SkinTone
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.services.change_person import MapFit, MapStanding
from anakinra_desktop.services.look_at_settings import InForce, SettingsLook, prescription_periods
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.settings.screen import Fact, SettingsScreen, map_note, settings_screen

TODAY = date(2026, 11, 24)
SHAPE = BodyShape(Build.WOMAN, 164.0, 61)
MARIA = Person(1, "Maria Ruiz", "Europe/Madrid", date(1965, 4, 12), 164.0, Build.WOMAN, SkinTone.TAN)
SELF = Giver(GivenBy.SELF, "Maria Ruiz")


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Words are spoken by an application."""


def prescription(number: int, starts_on: date, clock: time, prescriber: str = "") -> Prescription:
    return Prescription(number, 1, starts_on, 100, (clock,), "Europe/Madrid", prescriber=prescriber)


def seen(**changes: object) -> SettingsLook:
    usual: dict[str, object] = {
        "person": MARIA,
        "today": TODAY,
        "prescriptions": prescription_periods([prescription(1, date(2026, 2, 9), time(20))], TODAY),
        "timing_window_h": 2.0,
        "switched_off": (),
        "caregivers": (),
        "map": MapStanding(MapFit.FITS, True, SHAPE),
        "limits": Limits(medication()),
        "labels": {},
    }
    return SettingsLook(**{**usual, **changes})  # type: ignore[arg-type]


def screen(giver: Giver = SELF, **changes: object) -> SettingsScreen:
    return settings_screen(seen(**changes), giver)


def test_what_is_known_stands_in_words_and_what_is_not_says_so() -> None:
    facts = {fact.label: fact for fact in screen().facts}
    assert facts["Born"].value == "12 April 1965"
    assert facts["Height"].value == "164 cm"
    assert facts["Build of the figure"].value == "Woman or girl"
    assert facts["Skin of the figure"] == Fact("Skin of the figure", "Tan", tone=SkinTone.TAN)
    assert facts["Leaflet read"] == Fact("Leaflet read", "not given", known=False)


def test_prescriptions_are_told_with_their_days_the_newest_first() -> None:
    rows = screen(
        prescriptions=prescription_periods(
            [
                prescription(1, date(2026, 2, 9), time(21)),
                prescription(2, date(2026, 8, 2), time(20), "Dr Ahmed"),
                prescription(3, date(2026, 12, 1), time(19)),
                prescription(4, date(2026, 12, 1), time(18)),
            ],
            TODAY,
        )
    ).prescriptions
    assert [(row.standing, row.title, row.line, row.prescriber) for row in rows] == [
        (InForce.COMING, "100 mg, once a day, 18:00", "From 1 December 2026 on", ""),
        (InForce.REPLACED, "100 mg, once a day, 19:00", "Written for 1 December 2026, and replaced by another one", ""),
        (InForce.NOW, "100 mg, once a day, 20:00", "Now, since 2 August 2026, until 30 November 2026", "Dr Ahmed"),
        (InForce.BEFORE, "100 mg, once a day, 21:00", "9 February to 1 August 2026", ""),
    ]


def test_a_person_without_a_prescription_is_told_so() -> None:
    assert screen(prescriptions=()).prescription_note == "No prescription is in force today."
    assert screen().prescription_note == ""


@pytest.mark.parametrize(
    ("giver", "today"),
    [(SELF, "Maria Ruiz"), (Giver(GivenBy.CAREGIVER, "Luis"), "Luis"), (Giver(GivenBy.CAREGIVER, "Rosa"), None)],
)
def test_who_injects_today_is_marked(giver: Giver, today: str | None) -> None:
    rows = screen(giver, caregivers=(Caregiver(1, "Luis", date(2026, 5, 3)), Caregiver(2, "Eva"))).givers
    assert [row.name for row in rows] == ["Maria Ruiz", "Luis", "Eva"]
    assert [row.name for row in rows if row.is_today] == ([today] if today else [])
    assert [row.line for row in rows[1:]] == ["shown how, 3 May 2026", "no date of being shown how is recorded"]


def test_zones_are_told_by_who_may_use_them() -> None:
    told = screen(switched_off=(ZoneId.ABDOMEN,))
    assert [(row.name, row.on) for row in told.zones_for_all] == [
        ("Stomach", False),
        ("Left thigh", True),
        ("Right thigh", True),
    ]
    assert [row.name for row in told.zones_for_helpers] == ["Left arm", "Right arm", "Left buttock", "Right buttock"]
    assert told.zones_note == ""


def test_no_place_left_for_whoever_injects_alone_is_said() -> None:
    off = (ZoneId.ABDOMEN, ZoneId.LEFT_THIGH, ZoneId.RIGHT_THIGH)
    assert screen(switched_off=off).zones_note == "Whoever injects alone has no place left now."


KEEPS = "The body map keeps the places it was made with, because injections are recorded on them."
ANEW = (
    "Made anew, it follows today’s body: past injections are carried over, spots get new numbers, and records stay as"
    " they are."
)


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (MapStanding(MapFit.FITS, True, SHAPE), ""),
        (MapStanding(MapFit.NOT_PLANNED, False), ""),
        (MapStanding(MapFit.UNUSED, False, SHAPE), "The body map is being made for these measures."),
        (MapStanding(MapFit.KEPT, True, SHAPE), f"{KEEPS} {ANEW}"),
        (MapStanding(MapFit.KEPT, True), KEEPS),
        (MapStanding(MapFit.KEPT, True, replace(SHAPE, height_cm=120.5)), f"{KEEPS} {ANEW} It was made for 120.5 cm."),
    ],
)
def test_what_becomes_of_the_map_is_said(standing: MapStanding, words: str) -> None:
    assert map_note(standing, 164.0) == words


def test_in_spanish_no_english_is_left(speak: Callable[[str], None]) -> None:
    speak("es")
    told = screen(
        prescriptions=prescription_periods(
            [prescription(1, TODAY - timedelta(days=9), time(20)), prescription(2, TODAY, time(20))], TODAY
        )
    )
    assert told.facts[0] == Fact("Nacimiento", "12 de abril de 1965")
    assert told.prescriptions[0].line == "Ahora, desde el 24 de noviembre de 2026"
    assert told.zones_for_all[1].name == "Muslo izquierdo"
    assert told.day_turns.startswith("El día cambia a las 04:00.")
