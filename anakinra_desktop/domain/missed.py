"""What can be said of a dose that was not given in time: nothing by the app itself, only by hours a prescriber set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from anakinra_desktop.domain.rule_limits import Limits, RuleLimit


@dataclass(frozen=True, slots=True)
class SetHours:
    """The prescriber's hours, and how far away the next dose is: it is skipped within them, and given before (D-6)."""

    limit: RuleLimit
    window: timedelta
    to_next: timedelta

    @property
    def skip(self) -> bool:
        """Whether the next dose is so near that the missed one is skipped (MISSED-2); else it is given (MISSED-1)."""
        return self.to_next <= self.window


def set_hours(limits: Limits, now: datetime, next_due: datetime | None) -> SetHours | None:
    """What the prescriber's hours say now. None where none were set: no source gives a number, so nothing is said.

    None too where no dose is to come, or its time has come already: then only what happened is asked.
    """
    window, limit = limits.maybe_duration("missed_skip_window"), limits.set_for.get("missed_skip_window")
    if window is None or limit is None or next_due is None or next_due <= now:
        return None
    return SetHours(limit, window, next_due - now)
