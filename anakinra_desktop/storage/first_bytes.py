"""Reads how a file begins, and never lets go of a record that SQLite may hold a lock on.

Where a process closes a file, POSIX takes every lock away that the process has on it, also those of other parts of it
(sqlite.org/howtocorrupt.html, section 2.2): a record whose first bytes were read and closed while another thread wrote
to it would be open to every other writer. So a record stays open once it was looked at; SQLite does the same.
"""

from __future__ import annotations

import os
from pathlib import Path
from threading import Lock

RECORD_NAME = "record.sqlite3"
HELD_MAX = 32
"""More records than one process ever works on at once; beyond, the one looked at first is let go of."""

_held: dict[tuple[int, int], int] = {}
_one_at_a_time = Lock()


def first_bytes(path: Path, count: int) -> bytes:
    """The first bytes of a file, fewer where it is shorter. Raises OSError."""
    if os.name == "nt" or path.name != RECORD_NAME:  # of copies nobody writes to, a lock lost is no harm
        with path.open("rb") as file:
            return file.read(count)
    with _one_at_a_time:
        about = path.stat()
        handle = _held.get((about.st_dev, about.st_ino))
        if handle is None:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            about = os.fstat(handle)
            _held[about.st_dev, about.st_ino] = handle
            while len(_held) > HELD_MAX:
                os.close(_held.pop(next(iter(_held))))
        return os.pread(handle, count, 0)
