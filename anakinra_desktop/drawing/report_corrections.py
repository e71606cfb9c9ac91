"""What was corrected in a record, in words: from what, to what, and why."""

from __future__ import annotations

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.report import Change, Correction, given_wall
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.ink import one_line
from anakinra_desktop.drawing.tongue import tongue


def correction_words(made: Correction) -> str:
    """What a correction changed, from what to what: "place: right thigh 9, now left thigh 9"."""
    if made.after is None:
        words = tongue().translate("Report", "taken back: {what}").format(what=_row(made.before))
    else:
        words = "; ".join(_change(change, made.before, made.after) for change in made.changes)
        words = words or tongue().translate("Report", "written again, nothing changed")
    because = one_line(made.before.ended_because)
    return f"{words} ({because})" if because else words


def _change(change: Change, before: Dose, after: Dose) -> str:
    if change is Change.NOTE:
        return _what(change)
    words = tongue().translate("Report", "{what}: {was}, now {now}")
    return words.format(what=_what(change), was=_said(change, before), now=_said(change, after))


def _what(change: Change) -> str:
    match change:
        case Change.DAY:
            return tongue().translate("Report", "day")
        case Change.STATUS:
            return tongue().translate("Report", "what happened")
        case Change.TIME:
            return tongue().translate("Report", "time")
        case Change.PLACE:
            return tongue().translate("Report", "place")
        case Change.AMOUNT:
            return tongue().translate("Report", "amount")
        case Change.WHOLE:
            return tongue().translate("Report", "all of it given")
        case Change.GIVEN_BY:
            return tongue().translate("Report", "given by")
        case Change.LOT:
            return tongue().translate("Report", "lot")
        case Change.REASON:
            return tongue().translate("Report", "reason")
        case Change.NOTE:
            return tongue().translate("Report", "the note was changed")


def _said(change: Change, dose: Dose) -> str:
    match change:
        case Change.DAY:
            return wording.short_date(dose.schedule_date)
        case Change.STATUS:
            return _row(dose)
        case Change.TIME:
            return _time(dose)
        case Change.PLACE:
            return place_words.place_short(dose.place) if dose.place is not None else _unknown()
        case Change.AMOUNT:
            return wording.amount(dose.amount_mg) if dose.amount_mg is not None else _unknown()
        case Change.WHOLE if dose.whole is None:
            return _unknown()
        case Change.WHOLE:
            return tongue().translate("Report", "yes") if dose.whole else tongue().translate("Report", "no")
        case Change.GIVEN_BY:
            return one_line(dose.given_by) or _unknown()
        case Change.LOT:
            return one_line(dose.lot) or _unknown()
        case Change.REASON | Change.NOTE:
            return one_line(dose.reason) or _unknown()


def _row(dose: Dose) -> str:
    status = {
        "taken": tongue().translate("Report", "an injection"),
        "skipped": wording.day_state(DayState.SKIPPED),
        "missed": wording.day_state(DayState.MISSED),
    }[dose.status]
    clock = _time(dose)
    return f"{status}, {clock}" if dose.taken_at is not None else status


def _time(dose: Dose) -> str:
    wall = given_wall(dose)
    return wording.clock(wall) if wall is not None else _unknown()


def _unknown() -> str:
    return tongue().translate("Report", "not recorded")
