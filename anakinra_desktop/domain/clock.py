"""Notices that a computer's clock was set back: the record has an entry from a time that has not come yet."""

from __future__ import annotations

from datetime import datetime, timedelta

CLOCK_DRIFT = timedelta(minutes=5)
"""So much do the clocks of two computers differ that nobody set wrong."""


def entry_from_later(newest_entry: datetime | None, now: datetime) -> datetime | None:
    """The newest entry of a record where it lies after now, by more than clocks drift; then one of the two is wrong.

    A clock that was ahead for a while leaves such an entry too. Nothing is done about it but to say so: what was
    recorded stays where it is, and counts.
    """
    if newest_entry is None or newest_entry <= now + CLOCK_DRIFT:
        return None
    return newest_entry
