"""What was opened beside SQLite is closed when SQLite is done, and not before."""

from __future__ import annotations

from pathlib import Path

from anakinra_desktop.storage import first_bytes
from anakinra_desktop.storage.connection import connect
from tests.storage.a_record import make_record


def test_nothing_stays_open_once_the_last_connection_is_closed(tmp_path: Path) -> None:
    path = make_record(tmp_path).path
    one, two = connect(path, "ro"), connect(path, "ro")
    assert first_bytes.first_bytes(path, 6) == b"SQLite"
    name = str(path)
    one.close()
    one.close()
    assert len(first_bytes._held[name]) == 1
    two.close()
    assert name not in first_bytes._held
    assert name not in first_bytes._at_work
    assert first_bytes.first_bytes(path, 6, 7) == b"format"
    assert name not in first_bytes._held
