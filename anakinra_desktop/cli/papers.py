"""`paper`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.numbers import painter_application
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.papers import PaperKind
from anakinra_desktop.domain.prescription import zone_info

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.drawing.printing import Pages

HANDOVER_DAYS = 2
HANDOVER_DAYS_MAX = 14
SIDE_EFFECT_DAYS = 30
SIDE_EFFECT_DAYS_MAX = 366
ALL_ZONES = "all"

_LOOKING_BACK = (PaperKind.SIDE_EFFECTS, PaperKind.HANDOVER)
_FOR_KINDS = {
    "--from": _LOOKING_BACK,
    "--to": _LOOKING_BACK,
    "--for": (PaperKind.HANDOVER,),
    "--zone": (PaperKind.TEMPLATE,),
    "--without-name": (PaperKind.TEMPLATE,),
    "--with-private": tuple(kind for kind in PaperKind if kind is not PaperKind.TEMPLATE),
    "--without-birth-date": tuple(kind for kind in PaperKind if kind is not PaperKind.TEMPLATE),
}
"""Which papers an option changes; on another one it would be overlooked without a word."""


def paper(errand: Errand) -> None:
    """Make one of the papers beside the report as a PDF; prints how many pages it has."""
    given = errand.arguments
    kind = PaperKind(given.choice("--kind", tuple(PaperKind), ""))
    for option, kinds in _FOR_KINDS.items():
        if given.switch(option) and kind not in kinds:
            raise BadArguments("{option} changes nothing on a paper of this kind.", option=option)
    sizes = ("a5", "a4", "letter") if kind is PaperKind.HANDOVER else ("a4", "letter")
    size = given.choice("--paper", sizes, sizes[0])
    person = errand.person()
    today = errand.now.astimezone(zone_info(person.home_zone)).date()
    first, last = _days(errand, kind, today)
    pages = _pages(errand, kind, person, size, first, last)
    from anakinra_desktop.drawing.papers import paper_pdf

    errand.write_file(given.text("--output"), paper_pdf(pages, errand.language))
    if errand.wants_json:
        errand.answer({"kind": kind.value, "pages": pages.count, "paper": size, "output": given.text("--output")})


def _days(errand: Errand, kind: PaperKind, today: date) -> tuple[date, date]:
    """The days of a hand-over, from today on, or those that are looked back at. Raises BadArguments."""
    given = errand.arguments
    first, last = given.maybe_day("--from"), given.maybe_day("--to")
    if kind is PaperKind.HANDOVER:
        first = first or today
        last = last or first + timedelta(days=HANDOVER_DAYS - 1)
        most = HANDOVER_DAYS_MAX
    else:
        last = last or today
        first = first or last - timedelta(days=SIDE_EFFECT_DAYS - 1)
        most = SIDE_EFFECT_DAYS_MAX
    if last < first:
        raise BadArguments("The last day lies before the first.")
    if (last - first).days >= most:
        raise BadArguments("These are more than {most} days.", most=most)
    return first, last


def _pages(errand: Errand, kind: PaperKind, person: Person, size: str, first: date, last: date) -> Pages:
    from anakinra_desktop.services import gather_papers
    from anakinra_desktop.services.read_medication import medication, signs

    painter_application()
    from anakinra_desktop.drawing.ink import A5, PAPERS
    from anakinra_desktop.drawing.papers import handover_pages, paper_pages, side_effects_pages, template_pages

    records, now, given = errand.records, errand.now, errand.arguments
    with_private, with_born = given.switch("--with-private"), not given.switch("--without-birth-date")
    sheet = PAPERS.get(size, A5)
    if kind is PaperKind.HANDOVER:
        handed = gather_papers.handover_facts(
            records,
            person,
            first,
            last,
            now,
            for_whom=given.maybe("--for") or "",
            with_private=with_private,
            with_born=with_born,
        )
        return handover_pages(handed, medication(), sheet, errand.language)
    if kind is PaperKind.TEMPLATE:
        zone = given.choice("--zone", (ALL_ZONES, *ZoneId), ALL_ZONES)
        zones = () if zone == ALL_ZONES else (ZoneId(zone),)
        template = gather_papers.template_facts(
            records, person, now, zones, with_name=not given.switch("--without-name")
        )
        return template_pages(template, sheet, errand.language)
    if kind is PaperKind.SIDE_EFFECTS:
        effects = gather_papers.side_effects_between(
            records, person, first, last, now, with_private=with_private, with_born=with_born
        )
        return side_effects_pages(effects, signs(), sheet, errand.language)
    facts = gather_papers.paper_facts(records, person, now, with_private=with_private, with_born=with_born)
    return paper_pages(kind, facts, sheet, errand.language)
