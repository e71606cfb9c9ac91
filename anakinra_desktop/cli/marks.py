"""`mark add`, `mark list` and `mark end`."""

from __future__ import annotations

import re

from anakinra_desktop.cli.arguments import Arguments, BadArguments
from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.places import reading_body_of
from anakinra_desktop.cli.values import mark_values
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.marked_skin import circle_now
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.skin_mark import Circle, MarkKind, SkinMark
from anakinra_desktop.services.mark_skin import ClosesEverything, end_mark, keep_mark, marks_of, new_mark
from anakinra_desktop.services.suggest_spot import ensure_body_plan


class WouldCloseAll(Problem):
    """Nothing was marked, because nothing would be left to inject into."""


def add(errand: Errand) -> None:
    """Keep a mark; prints its number, as `mark end` takes it."""
    given = errand.arguments
    person = errand.person()
    kind = MarkKind(given.choice("--kind", [each.value for each in MarkKind], ""))
    zone = given.choice("--zone", [each.value for each in ZoneId], "")
    where = _where(given)
    first, last = given.maybe_day("--from"), given.maybe_day("--until")
    by = given.maybe("--by") or person.name
    with reading_body_of(person):
        body = ensure_body_plan(errand.records, person, errand.now).body
        note = given.maybe("--note") or ""
        mark = new_mark(body, person, kind, zone, where, errand.now, by, first=first, last=last, note=note)
        try:
            kept = keep_mark(errand.records, person, mark, errand.now, even_all=given.switch("--even-all"))
        except ClosesEverything as told:
            raise WouldCloseAll(
                "With this mark, no spot is left open for an injection. --even-all keeps it all the same."
            ) from told
    if errand.wants_json:
        errand.answer(mark_values(kept))
    else:
        errand.say(str(kept.id))


def list_all(errand: Errand) -> None:
    """Every mark of a person, oldest first; those that were ended or taken back only with `--json`."""
    person = errand.person()
    marks = marks_of(errand.records, person)
    if errand.wants_json:
        errand.answer({"person": person.name, "marks": [mark_values(mark) for mark in marks]})
        return
    errand.speak()
    from anakinra_desktop.cli import mark_lines

    in_force = [mark for mark in marks if mark.counts]
    for mark in in_force:
        errand.say(mark_lines.mark_line(mark, _middle(errand, person, mark)))
    if not in_force:
        errand.say(mark_lines.no_marks())


def end(errand: Errand) -> None:
    """Let marked skin be used again from today on, or from the day given.

    Prints the number of the mark that is left for the days before, or the one it had where none is.
    """
    given = errand.arguments
    wanted = given.argument or ""
    if not re.fullmatch(r"[0-9]{1,15}", wanted):
        raise BadArguments("{value} is not the number of a mark.", value=wanted)
    number, by = int(wanted), given.maybe("--by") or ""
    with errand.records.read() as record:
        mark = record.skin_mark(number)
        person = record.person(mark.person_id) if mark is not None else None
    zone = person.home_zone if person is not None else "UTC"
    chosen = given.maybe_day("--on")
    if chosen is not None and mark is not None and chosen < mark.first:
        raise BadArguments("The mark begins only after this day.")
    day = chosen or errand.now.astimezone(zone_info(zone)).date()
    left = end_mark(errand.records, number, day, errand.now, by or (person.name if person is not None else ""))
    if errand.wants_json:
        errand.answer({"ended": number, "from": day.isoformat(), "left": None if left is None else mark_values(left)})
    else:
        errand.say(wanted if left is None else str(left.id))


def _middle(errand: Errand, person: Person, mark: SkinMark) -> str:
    """Where the middle of a circle lies, in words; nothing for spots, which say where they are by themselves."""
    if mark.circle is None:
        return ""
    from anakinra_desktop.drawing import mark_words

    with reading_body_of(person):
        plan = ensure_body_plan(errand.records, person, errand.now)
    circle = circle_now(mark, plan)
    return "" if circle is None else mark_words.middle(directions_to(plan.body, circle))


def _where(given: Arguments) -> list[str] | Circle:
    """The spots that were named, or the circle."""
    spots = [spot for each in given.texts("--spot") for spot in each.split(",")]
    parts = [given.maybe_number(name) for name in ("--x-cm", "--y-cm", "--radius-cm")]
    x_cm, y_cm, radius_cm = parts
    if spots and any(part is not None for part in parts):
        raise BadArguments("Give spots with --spot or a circle, not both.")
    if x_cm is None and y_cm is None and radius_cm is None:
        return spots
    if x_cm is None or y_cm is None or radius_cm is None:
        raise BadArguments("A circle needs --x-cm, --y-cm and --radius-cm.")
    return Circle(x_cm, y_cm, radius_cm)
