"""Emergency says whom to call in which order, with the numbers of the country, and what to say from the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.medication import Phones
from anakinra_desktop.domain.medicines import Allergy, AllergyTo
from anakinra_desktop.services.look_in_emergency import EmergencyFacts
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.emergency.screen import EmergencyScreen, emergency_screen

TODAY = date(2026, 11, 24)
FACTS = EmergencyFacts(
    name="Maria Ruiz",
    age_years=61,
    amount_mg=100.0,
    times=(time(20),),
    last_injection=datetime(2026, 11, 23, 20, 14),
    place=Place("left_thigh", "9"),
    lot="K7741",
    doctor_name="Dr Ahmed",
    doctor_phone="555-0142",
)


def screen_in(zone: str, facts: EmergencyFacts = FACTS) -> EmergencyScreen:
    return emergency_screen(medication().phones_in(zone), facts, TODAY)


@pytest.fixture(autouse=True)
def english(speak: Callable[[str], None]) -> None:
    speak("en")


def test_the_gravest_comes_first() -> None:
    assert [call.key for call in screen_in("America/New_York").calls] == [
        "collapsed",
        "allergy",
        "too_much",
        "infection",
    ]


def test_the_numbers_are_those_of_the_country() -> None:
    usa = {call.key: call.number for call in screen_in("America/New_York").calls}
    assert usa == {"collapsed": "911", "allergy": "911", "too_much": "1-800-222-1222", "infection": "555-0142"}
    spain = {call.key: call.number for call in screen_in("Europe/Madrid").calls}
    assert spain["collapsed"] == spain["allergy"] == "112"


@pytest.mark.parametrize("zone", ["Europe/Madrid", "UTC"])
def test_without_its_number_an_overdose_goes_to_poison_control_all_the_same_and_then_to_the_doctor(zone: str) -> None:
    screen = screen_in(zone)
    call = next(call for call in screen.calls if call.key == "too_much")
    assert (call.number, call.whom) == ("", "your country’s poison control center")
    assert call.line == "Call even if you feel well. Then call Dr Ahmed 555-0142."
    assert screen.change == "Choose your country or type the numbers"
    assert screen_in("America/New_York").change == "Change the numbers"


def test_where_no_number_is_known_none_is_made_up() -> None:
    screen = screen_in("Asia/Tokyo", EmergencyFacts())
    assert {call.number for call in screen.calls} == {""}
    assert screen.calls[0].whom == "your local emergency number"
    assert screen.calls[-1].whom == "your doctor"
    assert "not known" in screen.foot


def test_what_to_say_is_filled_from_the_record() -> None:
    said = {row.label: row.value for row in screen_in("America/New_York").say}
    assert said == {
        "Name": "Maria Ruiz, 61",
        "Dose": "100 mg, once a day, 20:00",
        "Last injection": "yesterday, 20:14",
        "Place": "Left thigh, spot 9",
        "Lot": "K7741",
        "Doctor": "Dr Ahmed, 555-0142",
    }


def test_allergies_and_medicines_are_said_by_name() -> None:
    facts = replace(
        FACTS,
        allergies=(Allergy(AllergyTo.MEDICINE, "penicillin", "rash"), Allergy(AllergyTo.LATEX)),
        medicines=("methotrexate", "folic acid"),
    )
    said = {row.label: row.value for row in screen_in("America/New_York", facts).say}
    assert said["Allergies"] == "penicillin (rash), Latex"
    assert said["Other medicines"] == "methotrexate, folic acid"


def test_what_is_not_known_is_left_out() -> None:
    assert screen_in("America/New_York", EmergencyFacts()).say == ()


def test_read_aloud_says_the_sentence_and_every_line() -> None:
    aloud = screen_in("America/New_York").aloud
    assert aloud.startswith("I use anakinra (Kineret), an interleukin blocker, injected under the skin.")
    assert "Last injection: yesterday, 20:14." in aloud


def test_each_row_is_one_sentence_for_a_screen_reader() -> None:
    first = screen_in("America/New_York").calls[0]
    assert first.spoken == "Collapsed, or not breathing. Call now. Stay on the line. 911 emergency"


def test_it_speaks_spanish(speak: Callable[[str], None]) -> None:
    speak("es")
    screen = emergency_screen(Phones("US", "911", "1-800-222-1222", "", frozenset(), ()), FACTS, TODAY)
    assert screen.calls[0].title == "Se desplomó o no respira"
    assert {row.label: row.value for row in screen.say}["Última inyección"] == "ayer, 20:14"
