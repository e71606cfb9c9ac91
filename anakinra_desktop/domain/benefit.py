"""How long the full benefit of the medicine may still be coming (EFFECT-1)."""

from __future__ import annotations

from datetime import date, timedelta


def may_still_come(began_on: date, today: date, weeks: float) -> bool:
    """Whether a treatment is so young that its full benefit may not be felt yet; `weeks` is `benefit_note_until`."""
    return began_on <= today < began_on + timedelta(weeks=weeks)
