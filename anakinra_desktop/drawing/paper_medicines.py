"""The list of all medicines, to take along to every visit and hospital stay (OTHER-5, OTHER-6)."""

from __future__ import annotations

from collections.abc import Iterator

from anakinra_desktop.domain.health_facts import ListedCondition, ListedMedicine
from anakinra_desktop.domain.medicines import Allergy
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.drawing.ink import GREY
from anakinra_desktop.drawing.page_flow import Block
from anakinra_desktop.drawing.paper_parts import SUPPORT, Column, FlowingPaper
from anakinra_desktop.drawing.tongue import tongue

BLANK_ROWS = 2


class MedicinesPaper(FlowingPaper):
    """Medicines, allergies, conditions and questions; A4 or Letter."""

    def title(self) -> str:
        return tongue().translate("Papers", "My medicines")

    def advice(self) -> str:
        return tongue().translate(
            "Papers",
            "Take this list to every visit and hospital stay. Typed by the person or a helper; check it with your "
            "pharmacist.",
        )

    def blocks(self) -> Iterator[Block]:
        say, health = tongue(), self.facts.health
        yield self.heading(say.translate("Papers", "Medicines and supplements"))
        columns = (
            Column(say.translate("Papers", "Medicine"), 0.25, 700),
            Column(say.translate("Papers", "How much, how often"), 0.22),
            Column(say.translate("Papers", "For"), 0.16),
            Column(say.translate("Papers", "Since"), 0.14),
            Column(say.translate("Papers", "Remember"), 0.23, 600),
        )
        rows = [self._anakinra(), *(medicine_row(each) for each in health.medicines)]
        yield from self.table(columns, rows, blank=BLANK_ROWS)
        told = say.translate(
            "Papers",
            "“Tell” means: say that you use both. It does not mean stop. A medicine without a note here is to be "
            "told of too; vitamins and herbal products belong on this list.",
        )
        yield Block(16, lambda _ink, _y: None)
        yield self.lines(told, size=SUPPORT, colour=GREY, gap=14)
        yield self.heading(say.translate("Papers", "Allergies"))
        yield self.lines(allergies_words(health.allergies), weight=600)
        yield self.heading(say.translate("Papers", "Conditions"))
        if health.conditions:
            for each in health.conditions:
                yield self.lines(condition_words(each), weight=600)
        elif not health.left_out:
            yield self.lines(say.translate("Papers", "None written down."))
        yield from self.left_out()
        if health.questions:
            yield self.heading(say.translate("Papers", "Questions for the doctor"))
            for number, question in enumerate(health.questions, start=1):
                yield self.lines(f"{number}.  {question.words}")
        yield self.heading(say.translate("Papers", "To call"))
        person = self.facts.person
        doctor = ", ".join(filter(None, (person.doctor_name, person.doctor_phone))) or "–"
        yield self.fact(say.translate("Papers", "Doctor"), doctor)
        yield self.fact(say.translate("Papers", "Pharmacy"), person.pharmacy_phone or "–")

    def _anakinra(self) -> tuple[str, ...]:
        ordered, since = self.facts.prescription, self.facts.treated_since
        how_much = ""
        if ordered is not None:
            how_much = f"{wording.amount(ordered.amount_mg)}, {wording.schedule(ordered.every_days, ordered.times)}"
        return (
            tongue().translate("Papers", "Anakinra (Kineret)"),
            how_much,
            "",
            wording.month_and_year(since) if since is not None else "",
            tongue().translate("Papers", "injected under the skin"),
        )


def medicine_row(listed: ListedMedicine) -> tuple[str, ...]:
    """The cells of a medicine."""
    medicine = listed.medicine
    since = wording.month_and_year(listed.since) if listed.since is not None else ""
    return (medicine.name, medicine.dose, medicine.what_for, since, remember_words(listed))


def remember_words(listed: ListedMedicine) -> str:
    """What to remember of a medicine: what to tell and why, when it was told, or what sort of product it is."""
    medicine, known = listed.medicine, listed.known
    kind = wording.capital(visit_words.medicine_kind(medicine.sort))
    if known is None and listed.perhaps is not None and medicine.told_on is None:
        words = tongue().translate("Papers", "Is this {name}? Ask your pharmacist")
        return words.format(name=wording.in_language(listed.perhaps.name))
    if known is None:
        return kind
    reason = wording.in_language(known.of.name)
    if known.of.calls_first and medicine.told_on is None:
        return tongue().translate("Papers", "Call before the next dose: {reason}").format(reason=reason)
    if medicine.told_on is None:
        return tongue().translate("Papers", "Tell: {reason}").format(reason=reason)
    words = tongue().translate("Papers", "Told on {date}: {reason}")
    return words.format(date=wording.short_date(medicine.told_on, with_year=True), reason=reason)


def allergies_words(allergies: tuple[Allergy, ...]) -> str:
    """All allergies in one line; that none is written down is not that there is none."""
    if not allergies:
        return tongue().translate("Papers", "None written down.")
    return "; ".join(wording.capital(visit_words.allergy_with_reaction(each)) for each in allergies) + "."


def condition_words(listed: ListedCondition) -> str:
    """A condition with since when."""
    return ", ".join(
        filter(None, (visit_words.condition_name(listed.condition), visit_words.since_words(listed.since)))
    )
