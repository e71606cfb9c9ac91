"""What decides whether somebody is reminded, as the record tells it."""

from __future__ import annotations

import subprocess
import sys
from datetime import time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.reminders import reminders_due
from anakinra_desktop.services.change_preferences import change_timing_window
from anakinra_desktop.services.give_injection import open_session
from anakinra_desktop.services.keep_health import add_entry
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_reminder import look_at_reminder
from anakinra_desktop.services.run_injection import begin_injection
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble
from tests.services.household import NOW, TUESDAY, WEDNESDAY, add_to, ana_in, at

SELF = Giver(GivenBy.SELF, "Ana")


def is_reminded(records: RecordFile) -> bool:
    return bool(reminders_due(look_at_reminder(records, NOW), {}, None, NOW))


def test_nobody_is_reminded_where_there_is_no_record_and_none_is_made(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path / "data")
    assert look_at_reminder(records, NOW) == ()
    assert not records.path.exists()


def test_everybody_is_told_of_what_waits_for_them_and_when_the_next_one_is(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    luis = add_to(records, time(8), time(20), name="Luis")
    log_dose(records, luis, GivenDose(NOW, schedule_date=TUESDAY, slot=1), NOW)
    change_timing_window(records, luis, 3)
    of_ana, of_luis = look_at_reminder(records, NOW)
    assert [slot.due_at for slot in of_ana.waiting(NOW)] == [at(TUESDAY, 20)]
    assert (of_ana.person_id, of_ana.name, of_ana.on_time_for) == (ana.id, "Ana", timedelta(hours=2))
    assert [slot.due_at for slot in of_luis.waiting(NOW)] == [at(TUESDAY, 8)]
    assert of_luis.on_time_for == timedelta(hours=3)
    assert of_luis.following is not None
    assert of_luis.following.due_at == at(WEDNESDAY, 8)


def test_a_day_that_was_skipped_or_paused_is_quiet(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    luis = add_to(records, name="Luis")
    assert is_reminded(records)
    skip_days(records, ana, TUESDAY, TUESDAY, "fever", NOW)
    hold_days(records, luis, TUESDAY, None, "fever", by_prescriber=True, now=NOW)
    assert not is_reminded(records)


def test_an_injection_under_way_is_not_disturbed(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    begin_injection(records, ana, SELF, NOW)
    session = open_session(records, ana.id)
    assert session is not None
    (day,) = look_at_reminder(records, NOW)
    assert day.injecting_since == session.started_at
    assert not is_reminded(records)


def test_an_open_call_to_the_doctor_comes_first(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    add_entry(records, ana.id, TUESDAY, DoctorCall(("fever",), NOW), NOW, "Ana")
    (day,) = look_at_reminder(records, NOW)
    assert day.call_first


def test_a_file_that_is_no_record_is_a_trouble(tmp_path: Path) -> None:
    records, _ = ana_in(tmp_path)
    records.path.write_bytes(b"not a record")
    with pytest.raises(RecordTrouble):
        look_at_reminder(records, NOW)


def test_looking_loads_nothing_heavy() -> None:
    program = (
        "import sys; import anakinra_desktop.services.look_at_reminder;"
        "print([name for name in ('sqlalchemy', 'PySide6', 'numpy') if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout.strip() == "[]"
