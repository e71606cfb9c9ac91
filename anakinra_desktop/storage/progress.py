"""How long work on the record says how far it is, and is told to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from anakinra_desktop.storage.connection import sqlite_errors

if TYPE_CHECKING:
    import sqlite3

Progress = Callable[[float], bool]
"""Told how much is done, from 0 to 1; answers whether to go on."""

STEPS_BETWEEN_LOOKS = 1000
"""So many steps of SQLite's own are done between two looks at whether the person has had enough: well under 0.1 s."""
LOOKS_A_PAGE = 2
"""How often that is for each page of a record that is looked through, as measured on records of 1 to 90 MB."""


class Cancelled(Exception):
    """The person has had enough; nothing was changed."""


def part_of(go_on: Progress | None, first: float, last: float) -> Progress | None:
    """The progress of one part of the work, which goes from `first` to `last` of the whole."""
    if go_on is None:
        return None
    whole = go_on
    return lambda share: whole(first + (last - first) * share)


def say(go_on: Progress | None, share: float) -> None:
    """Tell how far the work is. Raises Cancelled."""
    if go_on is not None and not go_on(share):
        raise Cancelled


@contextmanager
def stoppable(connection: sqlite3.Connection, go_on: Progress | None) -> Iterator[None]:
    """Let a long question to SQLite be stopped, by the person or by Ctrl+C. Raises Cancelled."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    looks = 0
    stopped: BaseException | None = None

    def look() -> int:
        # SQLite swallows what is raised here, so it is kept until SQLite has let go.
        nonlocal looks, stopped
        try:
            looks += 1
            say(go_on, min(1.0, looks / (LOOKS_A_PAGE * pages + 1)))
        except BaseException as error:
            stopped = error
            return 1
        return 0

    connection.set_progress_handler(look, STEPS_BETWEEN_LOOKS)
    try:
        yield
    except sqlite_errors() as error:
        if stopped is None and "interrupted" in str(error):
            stopped = KeyboardInterrupt()  # it came before the first line of `look`
        if stopped is None:
            raise
    finally:
        connection.set_progress_handler(None, 0)
    if stopped is not None:
        raise stopped
    say(go_on, 1)
