"""Reads how a file begins, and never takes a lock away from SQLite by it.

Where a process closes a file, POSIX takes every lock away that the process has on it, also those that another thread
got through another opening of it (sqlite.org/howtocorrupt.html, section 2.2): a record whose first bytes were read and
closed while somebody wrote to it would be open to every other writer. So what was opened while SQLite is at work on
the same file is closed only when SQLite is done; SQLite itself does the same.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from threading import Lock

_one_at_a_time = Lock()
_at_work: Counter[str] = Counter()
"""How many connections there are to each file."""
_held: dict[str, list[int]] = {}
"""What stays open until there is none any more."""


def first_bytes(path: Path, count: int, after: int = 0) -> bytes:
    """The first bytes of a file, or so many after others, fewer where it is shorter. Raises OSError."""
    name = os.path.abspath(path)  # noqa: PTH100 - as quick as can be
    with _one_at_a_time:
        handle = os.open(name, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            os.lseek(handle, after, os.SEEK_SET)
            return os.read(handle, count)
        finally:
            if _at_work[name]:
                _held.setdefault(name, []).append(handle)
            else:
                os.close(handle)


def begin_work(path: Path) -> None:
    """A connection to the file is about to be opened."""
    with _one_at_a_time:
        _at_work[os.path.abspath(path)] += 1  # noqa: PTH100


def end_work(path: Path) -> None:
    """A connection to the file was closed."""
    name = os.path.abspath(path)  # noqa: PTH100
    with _one_at_a_time:
        _at_work[name] -= 1
        if not _at_work[name]:
            del _at_work[name]
            for handle in _held.pop(name, ()):
                os.close(handle)
