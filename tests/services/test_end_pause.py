"""A pause ends from a day on; the days before it stay paused, and it can be undone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import NotADose, Standing
from anakinra_desktop.services.correct_record import NoSuchHold
from anakinra_desktop.services.end_pause import end_pause, undo_end_of_pause
from anakinra_desktop.services.skip_days import hold_days
from tests.services.household import NOW, TUESDAY, WEDNESDAY, ana_in

SUNDAY = TUESDAY - timedelta(days=2)


def test_the_days_before_stay_paused_and_undo_brings_the_pause_back(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    hold = hold_days(records, ana, SUNDAY, None, "infection", NOW, by_prescriber=True, said_by="Dr Ahmed")
    left = end_pause(records, hold.id, TUESDAY, "antibiotics are done", NOW, "Ana")
    assert left is not None
    assert (left.first, left.last, left.said_by) == (SUNDAY, TUESDAY - timedelta(days=1), "Dr Ahmed")
    with pytest.raises(NoSuchHold):
        end_pause(records, hold.id, TUESDAY, "", NOW, "Ana")
    undo_end_of_pause(records, hold, left, NOW, "Ana")
    with records.read() as record:
        standing = [each for each in record.holds(ana.id) if each.standing is Standing.VALID]
    assert [(each.first, each.last) for each in standing] == [(SUNDAY, None)]


def test_from_its_first_day_nothing_is_left_of_it(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    hold = hold_days(records, ana, WEDNESDAY, None, "surgery", NOW, by_prescriber=True)
    assert end_pause(records, hold.id, WEDNESDAY, "not needed", NOW, "Ana") is None
    with records.read() as record:
        (ended,) = record.holds(ana.id)
    assert (ended.standing, ended.ended_because) == (Standing.CORRECTED, "not needed")


def test_a_day_after_its_end_is_refused(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    hold = hold_days(records, ana, SUNDAY, TUESDAY, "infection", NOW, by_prescriber=True)
    with pytest.raises(NotADose, match="ends before"):
        end_pause(records, hold.id, WEDNESDAY, "", NOW, "Ana")
