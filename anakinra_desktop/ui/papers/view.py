"""The papers beside the report before they are printed: which one, for which days or which zone, and what is on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.papers import PaperKind
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.papers import paper_name
from anakinra_desktop.ui.report.preview import PagesPreview, asked
from anakinra_desktop.ui.report.screen import usual_wishes
from anakinra_desktop.ui.shared.parts import (
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Grow,
    NumberField,
    Switch,
    Text,
    TextField,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.layout import Item
from anakinra_desktop.ui.shared.printing import AskPrinter, AskWhere
from anakinra_desktop.ui.shared.shown_lengths import measures_in_inches

if TYPE_CHECKING:
    from anakinra_desktop.drawing.printing import Pages
    from anakinra_desktop.ui.shared.household import Household

HANDOVER_DAYS, HANDOVER_DAYS_MAX = 2, 14
LOOK_BACK_DAYS, LOOK_BACK_DAYS_MAX = 30, 366
_ALL_ZONES = "all"
_ICONS = {
    PaperKind.MEDICINES: "pill",
    PaperKind.WALLET: "identification-card",
    PaperKind.SIDE_EFFECTS: "phone",
    PaperKind.HANDOVER: "users",
    PaperKind.TEMPLATE: "ruler",
}


@dataclass(frozen=True, slots=True)
class PaperWishes:
    """How a paper is wanted."""

    kind: PaperKind
    paper: str
    language: str
    handed_from: date
    handed_days: int
    seen_from: date
    seen_to: date
    for_whom: str = ""
    with_private: bool = False
    with_born: bool = True
    zone: ZoneId | None = None
    """The zone of a template; None for all of them."""
    with_name: bool = True
    """Whether a template says whose it is."""


class PaperPreview(PagesPreview["Pages"]):
    """Covers the window. The paper is made from the record anew whenever something else is wanted."""

    def __init__(
        self,
        household: Household,
        kind: PaperKind = PaperKind.MEDICINES,
        *,
        zone: ZoneId | None = None,
        ask_where: AskWhere | None = None,
        ask_printer: AskPrinter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`zone` is the zone of a template, None for all. Raises ValueError where there is nobody."""
        heading = QCoreApplication.translate("PaperPreview", "Papers to print")
        super().__init__("paper", heading, ask_where=ask_where, ask_printer=ask_printer, parent=parent)
        if household.person is None:
            raise ValueError("There is nobody to make a paper for.")
        self._household = household
        self._person: Person = household.person
        today = household.now().astimezone(zone_info(self._person.home_zone)).date()
        usual = usual_wishes(today, today)
        self._wishes = PaperWishes(
            kind=kind,
            paper=usual.paper,
            language=usual.language,
            handed_from=today,
            handed_days=HANDOVER_DAYS,
            seen_from=today - timedelta(days=LOOK_BACK_DAYS - 1),
            seen_to=today,
            zone=zone,
        )
        self._build_settings(today)
        self._show_what_is_asked()

    @property
    def wishes(self) -> PaperWishes:
        """How the paper is wanted now."""
        return self._wishes

    def _build_settings(self, today: date) -> None:
        wishes = self._wishes
        self.kind: ChoiceGroup[PaperKind] = ChoiceGroup(columns=2, gap=8)
        self.kind.setObjectName("paper_kind")
        self.kind.setAccessibleName(QCoreApplication.translate("PaperPreview", "Which paper?"))
        for each in PaperKind:
            tile = ChoiceTile(paper_name(each), icon=_ICONS[each])
            tile.setObjectName(f"paper_{each.name.lower()}")
            self.kind.add(each, tile)
        self.kind.choose(wishes.kind)
        self.paper = self.paper_choice(wishes.paper)
        self.language = self.language_choice(
            wishes.language, QCoreApplication.translate("PaperPreview", "Language of the paper")
        )
        self.for_whom = TextField(QCoreApplication.translate("PaperPreview", "For whom? May be left empty"))
        self.for_whom.setObjectName("for_whom")
        first = QCoreApplication.translate("PaperPreview", "First day")
        self.handed_from = DateField(first, wishes.handed_from, earliest=today, latest=today + timedelta(days=366))
        self.handed_from.setObjectName("handed_from")
        self.handed_days = NumberField(
            QCoreApplication.translate("PaperPreview", "How many days"),
            QCoreApplication.translate("PaperPreview", "days"),
            1,
            HANDOVER_DAYS_MAX,
        )
        self.handed_days.setObjectName("handed_days")
        self.handed_days.set_value(wishes.handed_days)
        self.seen_from = DateField(QCoreApplication.translate("PaperPreview", "From"), wishes.seen_from, latest=today)
        self.seen_from.setObjectName("seen_from")
        self.seen_to = DateField(QCoreApplication.translate("PaperPreview", "To"), wishes.seen_to, latest=today)
        self.seen_to.setObjectName("seen_to")
        self.private = Switch(QCoreApplication.translate("PaperPreview", "Show private items"))
        self.private.setObjectName("paper_private")
        self.born = Switch(QCoreApplication.translate("PaperPreview", "Show birth date and age"), True)
        self.born.setObjectName("paper_born")
        self.named = Switch(QCoreApplication.translate("Template", "Show the name"), True)
        self.named.setObjectName("paper_named")
        self.zone = _zone_choice(wishes.zone)
        self._handed = filled(column(self.for_whom, self.handed_from, self.handed_days, gap=12))
        self._seen = filled(column(self.seen_from, self.seen_to, gap=12))
        self._zones = filled(column(asked(self.zone.accessibleName(), self.zone), _switch_row(self.named), gap=12))
        self._switches = filled(column(_switch_row(self.private), _switch_row(self.born), gap=12))
        self.kind.chosen.connect(lambda chosen: self._wish(kind=chosen))
        self.paper.chosen.connect(lambda paper: self._wish(paper=paper))
        self.language.chosen.connect(lambda language: self._wish(language=language))
        self.private.toggled.connect(lambda on: self._wish(with_private=on))
        self.born.toggled.connect(lambda on: self._wish(with_born=on))
        self.named.toggled.connect(lambda on: self._wish(with_name=on))
        self.zone.chosen.connect(lambda zone: self._wish(zone=None if zone == _ALL_ZONES else zone))
        for field in (self.for_whom, self.handed_from, self.handed_days, self.seen_from, self.seen_to):
            field.changed.connect(self._read_fields)
        self.build(
            self.kind,
            self._handed,
            self._seen,
            self._zones,
            asked(self.paper.accessibleName(), self.paper),
            asked(self.language.accessibleName(), self.language),
            self._switches,
        )

    def _show_what_is_asked(self) -> None:
        self._handed.setVisible(self._wishes.kind is PaperKind.HANDOVER)
        self._seen.setVisible(self._wishes.kind is PaperKind.SIDE_EFFECTS)
        self._zones.setVisible(self._wishes.kind is PaperKind.TEMPLATE)
        self._switches.setVisible(self._wishes.kind is not PaperKind.TEMPLATE)

    # ---- what is wished

    def _wish(self, **changes: Any) -> None:
        self._wishes = replace(self._wishes, **changes)
        self._show_what_is_asked()
        self.paint_soon()

    def _read_fields(self) -> None:
        """Take what can be read from the fields; what cannot be so is said beside them, and the pages stay."""
        first, days = self.handed_from.value(), self.handed_days.value()
        seen_from, seen_to = self.seen_from.value(), self.seen_to.value()
        if seen_from is not None and seen_to is not None:
            turned = seen_to < seen_from
            too_long = (seen_to - seen_from).days >= LOOK_BACK_DAYS_MAX
            if turned or too_long:
                self.seen_to.set_error(
                    QCoreApplication.translate("PaperPreview", "The last day lies before the first one.")
                    if turned
                    else QCoreApplication.translate("PaperPreview", "At most %n days.", "", LOOK_BACK_DAYS_MAX)
                )
                return
        if first is None or days is None or seen_from is None or seen_to is None:
            return
        self._wish(
            for_whom=self.for_whom.text(),
            handed_from=first,
            handed_days=int(days),
            seen_from=seen_from,
            seen_to=seen_to,
        )

    def laying_out(self) -> Callable[[], Pages]:
        household, person, wishes = self._household, self._person, self._wishes
        records, now, here = household.records, household.now(), household.here()
        imperial = measures_in_inches()

        def lay_out() -> Pages:
            from anakinra_desktop.drawing.ink import A5, PAPERS
            from anakinra_desktop.drawing.papers import handover_pages, paper_pages, side_effects_pages, template_pages
            from anakinra_desktop.services import gather_papers
            from anakinra_desktop.services.read_medication import medication, signs

            shown = {"with_private": wishes.with_private, "with_born": wishes.with_born}
            sheet = PAPERS.get(wishes.paper, A5)
            if wishes.kind is PaperKind.HANDOVER:
                last = wishes.handed_from + timedelta(days=wishes.handed_days - 1)
                handed = gather_papers.handover_facts(
                    records,
                    person,
                    wishes.handed_from,
                    last,
                    now,
                    for_whom=wishes.for_whom,
                    here=here,
                    imperial=imperial,
                    **shown,
                )
                return handover_pages(handed, medication(), sheet, wishes.language)
            if wishes.kind is PaperKind.TEMPLATE:
                zones = (wishes.zone,) if wishes.zone else ()
                template = gather_papers.template_facts(records, person, now, zones, with_name=wishes.with_name)
                return template_pages(template, sheet, wishes.language)
            if wishes.kind is PaperKind.SIDE_EFFECTS:
                effects = gather_papers.side_effects_between(
                    records, person, wishes.seen_from, wishes.seen_to, now, **shown
                )
                return side_effects_pages(effects, signs(), sheet, wishes.language)
            return paper_pages(
                wishes.kind, gather_papers.paper_facts(records, person, now, **shown), sheet, wishes.language
            )

        return lay_out

    def writing(self, pages: Pages, target: Path) -> Callable[[], object]:
        from anakinra_desktop.drawing.papers import paper_pdf
        from anakinra_desktop.services.outside_files import write_whole

        language = self._wishes.language
        return lambda: write_whole(str(target), paper_pdf(pages, language))

    def offered_name(self) -> str:
        names = {
            PaperKind.MEDICINES: "list",
            PaperKind.WALLET: "card",
            PaperKind.SIDE_EFFECTS: "summary",
            PaperKind.HANDOVER: "hand-over",
            PaperKind.TEMPLATE: "templates",
        }
        return f"anakinra-{names[self._wishes.kind]}.pdf"

    def summary(self) -> str:
        return paper_name(self._wishes.kind)


def _zone_choice(zone: ZoneId | None) -> ChoiceGroup[ZoneId | str]:
    """Which zone a template is wanted of."""
    made: ChoiceGroup[ZoneId | str] = ChoiceGroup(columns=2, gap=8)
    made.setObjectName("paper_zone")
    made.setAccessibleName(QCoreApplication.translate("Template", "Which part of the body?"))
    offered: list[tuple[ZoneId | str, str]] = [(_ALL_ZONES, QCoreApplication.translate("Template", "All of them"))]
    offered += [(each, wording.capital(place_words.zone_name(each.value))) for each in ZoneId]
    for each, words in offered:
        tile = ChoiceTile(words)
        tile.setObjectName(f"paper_zone_{each}")
        made.add(each, tile)
    made.choose(zone or _ALL_ZONES)
    return made


def _switch_row(switch: Switch) -> Item:
    return row(Grow(Text(switch.accessibleName(), "strong")), switch, gap=12)
