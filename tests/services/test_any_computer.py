"""The numbers of a record hang on the record alone, not on the clock or the place of the computer that reads it."""

from __future__ import annotations

import os
import subprocess
import sys
import time as clock_module
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import DoseStatus
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import instant_of
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_adherence import AdherenceLook, look_at_adherence
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.storage.database import RecordFile
from tests.cli.command_line import told

HOME = "America/Santiago"
FIRST, LAST = date(2026, 3, 20), date(2026, 4, 20)
"""Over the end of summer time, when midnight comes twice."""
NOW = instant_of(LAST, time(13, 5), HOME)
COMPUTERS = (
    "UTC",
    HOME,
    "Europe/Madrid",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Pacific/Chatham",
    "Antarctica/Troll",
    "America/St_Johns",
    "Asia/Gaza",
    "Africa/Casablanca",
    "Europe/Dublin",
    "EST5EDT,M3.2.0,M11.1.0",
    "<+0345>-3:45",
    "<-12>12",
    "no/such/place",
    "",
)

needs_tzset = pytest.mark.skipif(not hasattr(clock_module, "tzset"), reason="this system has one time zone")


@pytest.fixture(scope="module")
def household(tmp_path_factory: pytest.TempPathFactory) -> tuple[RecordFile, Person]:
    """A month of evenings about midnight: late, early, twice, skipped, missed, paused and forgotten ones."""
    records = RecordFile.in_folder(tmp_path_factory.mktemp("data"))
    new = NewPerson("Ana", HOME, 100.0, (time(23, 30),), FIRST)
    ana = add_person(records, new, instant_of(FIRST, time(12), HOME))
    for number in range((LAST - FIRST).days):
        day = FIRST + timedelta(days=number)
        due = instant_of(day, time(23, 30), HOME)
        match number % 8:
            case 0 | 1 | 2:
                log_dose(records, ana, GivenDose(due + timedelta(minutes=45 * number - 300), schedule_date=day), NOW)
            case 3:
                skip_days(records, ana, day, day, "fever", NOW)
            case 4:
                skip_days(records, ana, day, day, "", NOW, status=DoseStatus.MISSED)
            case 5:
                log_dose(records, ana, GivenDose(due + timedelta(hours=2), schedule_date=day), NOW)
                again = GivenDose(due + timedelta(hours=3), schedule_date=day, extra=True, reason="not sure")
                log_dose(records, ana, again, NOW)
            case 6:
                pass
            case _:
                hold_days(records, ana, day, day, "infection", NOW, by_prescriber=True)
    return records, ana


@pytest.fixture
def set_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    clock_module.tzset()


def look(household: tuple[RecordFile, Person], now: datetime) -> AdherenceLook:
    return look_at_adherence(*household, FIRST, LAST, now)


@needs_tzset
@pytest.mark.usefixtures("set_zone")
class TestInThisProcess:
    @pytest.mark.parametrize("zone", COMPUTERS)
    def test_every_number_is_the_same_on_every_computer(
        self, zone: str, household: tuple[RecordFile, Person], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        wanted = look(household, NOW)
        today = look_at_today(household[0], NOW)
        numbers = wanted.report.numbers
        assert 0 < numbers.on_time < numbers.taken < numbers.slots
        monkeypatch.setenv("TZ", zone)
        clock_module.tzset()
        local = datetime.fromtimestamp(NOW.timestamp()).astimezone()
        assert look(household, local) == wanted
        seen = look_at_today(household[0], local)
        assert seen is not None
        assert today is not None
        assert (seen.today, seen.standing, seen.slot, seen.next_slot, seen.week, seen.open_before) == (
            today.today,
            today.standing,
            today.slot,
            today.next_slot,
            today.week,
            today.open_before,
        )

    @pytest.mark.parametrize("zone", COMPUTERS)
    def test_commands_give_the_same_answers(
        self, zone: str, household: tuple[RecordFile, Person], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = str(household[0].path.parent)
        period = ("--person", "Ana", "--from", FIRST.isoformat(), "--to", LAST.isoformat())
        commands = [
            ("adherence", *period, "--json", "--data-dir", folder),
            ("list", "--person", "Ana", "--json", "--data-dir", folder),
            ("export", "--format", "csv", "--output", "-", "--data-dir", folder),
        ]
        wanted = [told(*command, now=NOW) for command in commands]
        assert {each.code for each in wanted} == {0}
        monkeypatch.setenv("TZ", zone)
        clock_module.tzset()
        assert [told(*command, now=NOW) for command in commands] == wanted


def test_a_program_started_elsewhere_says_the_same(household: tuple[RecordFile, Person]) -> None:
    folder = str(household[0].path.parent)
    answers = set()
    for zone in ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"):
        period = ("--from", FIRST.isoformat(), "--to", LAST.isoformat())
        options = ("--person", "Ana", *period, "--json", "--data-dir", folder)
        ended = subprocess.run(
            [sys.executable, "-m", "anakinra_desktop", "adherence", *options],
            cwd=Path(__file__).resolve().parents[2],
            env={**os.environ, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        answers.add(ended.stdout)
    assert len(answers) == 1
    assert '"slots"' in answers.pop()
