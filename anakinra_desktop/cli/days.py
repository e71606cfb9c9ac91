"""`skip` and `hold`."""

from __future__ import annotations

from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.values import hold_id, hold_values, record_values
from anakinra_desktop.domain.dose import DoseStatus
from anakinra_desktop.services.skip_days import hold_days, skip_days


def skip(errand: Errand) -> None:
    """Keep days without an injection; prints the number of each."""
    given = errand.arguments
    first, last = given.days()
    kept = skip_days(
        errand.records,
        errand.person(),
        first,
        last,
        given.text("--reason"),
        errand.now,
        status=DoseStatus.MISSED if given.switch("--missed") else DoseStatus.SKIPPED,
        recorded_by=given.maybe("--by") or "",
    )
    if errand.wants_json:
        errand.answer({"records": [record_values(each) for each in kept]})
    else:
        for each in kept:
            errand.say(str(each.id))


def hold(errand: Errand) -> None:
    """Keep a pause; prints its number, as `void` takes it."""
    given = errand.arguments
    first, last = given.days()
    kept = hold_days(
        errand.records,
        errand.person(),
        first,
        last,
        given.text("--reason"),
        errand.now,
        by_prescriber=given.switch("--prescriber"),
        recorded_by=given.maybe("--by") or "",
    )
    if errand.wants_json:
        errand.answer(hold_values(kept))
    else:
        errand.say(hold_id(kept))
