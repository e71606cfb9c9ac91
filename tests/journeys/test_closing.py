"""What a window leaves behind when it is closed: a copy of the record, if anything was written to it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from anakinra_desktop.services.add_person import list_people
from anakinra_desktop.services.keep_copies import folder_of_copies, list_copies
from anakinra_desktop.services.make_up_household import make_up_household
from anakinra_desktop.services.skip_days import skip_days
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.former_places import FormerPlace, former_place
from anakinra_desktop.storage.trouble import Trouble
from anakinra_desktop.ui.shared.app_settings import AppSettings

ROOT = Path(__file__).resolve().parents[2]
WINDOW = Path(__file__).with_name("started_window.py")


def open_and_close(folder: Path) -> None:
    """The window on a record, in a process of its own, until it is closed."""
    surroundings = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, str(WINDOW), "app", str(folder)], check=True, timeout=60, env=surroundings)


def test_a_closed_window_leaves_a_copy_of_what_was_written_since_the_last(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path)
    now = datetime.now(UTC)
    make_up_household(records, now, "Europe/Madrid", days=30)
    open_and_close(tmp_path)
    (first,) = list_copies(records)
    assert first.holds is not None
    assert first.holds.doses > 20
    long_ago = (now - timedelta(hours=2)).timestamp()
    os.utime(records.path, (long_ago, long_ago))
    open_and_close(tmp_path)
    assert list_copies(records) == (first,)
    person = list_people(records)[0][0]
    day = now.date() + timedelta(days=3)
    skip_days(records, person, day, day, "away", now)
    open_and_close(tmp_path)
    assert len(list_copies(records)) == 2
    records.path.unlink()
    assert former_place(tmp_path, is_usual=False) == FormerPlace(tmp_path, has_record=False), "it is remembered"


def test_a_copy_that_cannot_be_made_is_kept_in_mind(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path)
    make_up_household(records, datetime.now(UTC), "Europe/Madrid", days=3)
    obstacle = folder_of_copies(records)
    obstacle.write_text("in the way", "utf-8")
    open_and_close(tmp_path)
    trouble = AppSettings(tmp_path).copy_trouble
    assert trouble is not None
    assert trouble.trouble is Trouble.UNREADABLE
    assert "Ana" not in (tmp_path / "settings.ini").read_text("utf-8")
    obstacle.unlink()
    open_and_close(tmp_path)
    assert AppSettings(tmp_path).copy_trouble is None
