"""What the safety questions say was looked up already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path

from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.services.look_at_injection import look_at_injection
from anakinra_desktop.ui.injection.gate import checked_facts
from anakinra_desktop.ui.injection.words import Words
from tests.services.household import TUESDAY, ana_in, at


def labels(folder: Path, *times: time) -> list[str]:
    records, ana = ana_in(folder, *times)
    now = at(TUESDAY, 19, 30)
    look = look_at_injection(records, ana, Giver(GivenBy.SELF, "Ana"), now)
    return [fact.label for fact in checked_facts(Words(look), frozenset(), now)]


def test_of_several_doses_a_day_it_is_said_which_one_it_is(tmp_path: Path, speak: Callable[[str], None]) -> None:
    speak("en")
    assert labels(tmp_path, time(8), time(20))[0] == "This is the dose of 20:00"


def test_of_one_dose_a_day_that_nothing_is_recorded(tmp_path: Path, speak: Callable[[str], None]) -> None:
    speak("en")
    assert labels(tmp_path)[0] == "Nothing recorded for today"
