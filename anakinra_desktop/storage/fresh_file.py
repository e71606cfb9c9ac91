"""A file that is written under another name first; whatever happens, nothing half written stays for long."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from anakinra_desktop.storage.private_files import make_private_file

LEFT_BEHIND_AFTER_S = 3600
"""Whoever writes a file touches it all the time; one that nobody touched for so long belongs to nobody any more."""

_OF_A_RECORD = r"record(?:\.[A-Za-z0-9-]+)*\.sqlite3"


@contextmanager
def fresh_beside(target: Path) -> Iterator[Path]:
    """An empty file beside `target`, for its owner alone; it is gone when the block ends, unless it was moved.

    Those that processes left behind which were killed are cleared away. Raises OSError.
    """
    clear_away(target)
    fresh = target.with_name(f".{target.name}.{os.getpid()}.new")
    _remove(fresh)
    make_private_file(fresh)
    try:
        yield fresh
    finally:
        _remove(fresh)


def _remove(fresh: Path) -> None:
    """One that cannot be removed spoils nothing: the next one clears it away."""
    for path in (fresh, fresh.with_name(f"{fresh.name}-journal")):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def clear_away(target: Path) -> None:
    """Remove what processes that were killed left beside a file, and beside a record in the same folder."""
    name = re.compile(rf"\.?(?:{re.escape(target.name)}|{_OF_A_RECORD})\.[0-9]+\.(?:new|copying)(?:-journal)?")
    with suppress(OSError):
        for path in target.parent.iterdir():
            if name.fullmatch(path.name) and _is_nobodys(path.stat()):
                path.unlink()


def _is_nobodys(status: os.stat_result) -> bool:
    """Whether it has its name already, and bears this one beside it, or nobody writes it any more."""
    return status.st_nlink > 1 or time.time() - status.st_mtime > LEFT_BEHIND_AFTER_S
