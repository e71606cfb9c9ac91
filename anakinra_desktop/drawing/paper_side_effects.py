"""The summary of side effects, to have at hand for a call to the doctor or to MedWatch (REPORT-1 to REPORT-3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.papers import SideEffectsFacts
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.signs import Signs
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.drawing import health_words, place_words, visit_words, wording
from anakinra_desktop.drawing.ink import GREY, Paper
from anakinra_desktop.drawing.page_flow import Block
from anakinra_desktop.drawing.paper_medicines import allergies_words, condition_words
from anakinra_desktop.drawing.paper_parts import SUPPORT, Column, FlowingPaper
from anakinra_desktop.drawing.tongue import tongue


class SideEffectsPaper(FlowingPaper):
    """What happened, the medicine, the person, whom to call, and lines for what is said; A4 or Letter."""

    def __init__(self, facts: SideEffectsFacts, known: Signs, paper: Paper, language: str | None = None) -> None:
        self._effects = facts
        self._known = known
        super().__init__(facts.paper, paper, language)

    def title(self) -> str:
        return tongue().translate("Papers", "Summary for a call")

    def advice(self) -> str:
        return tongue().translate("Papers", "Written down by the person or a helper. You decide what you read out.")

    def subtitle(self) -> str:
        period = wording.period(self._effects.first, self._effects.last)
        return f"{super().subtitle()}  ·  {period}"

    def blocks(self) -> Iterator[Block]:
        say = tongue()
        yield self.heading(say.translate("Papers", "What happened"))
        if self._effects.has_something:
            columns = (
                Column(say.translate("Papers", "Since"), 0.15, 700),
                Column(say.translate("Papers", "What"), 0.34, 600),
                Column(say.translate("Papers", "Until"), 0.15),
                Column(say.translate("Papers", "More"), 0.36),
            )
            yield from self.table(columns, self._rows())
        else:
            yield self.lines(say.translate("Papers", "Nothing was written down in these days."))
        yield from self._calls()
        yield from self._medicine()
        yield from self._person()
        yield from self._whom_to_call()
        yield self.heading(say.translate("Papers", "Notes from the call"))
        yield from self.writing_lines(
            (
                say.translate("Papers", "Date, who answered"),
                say.translate("Papers", "What they said"),
                "",
                say.translate("Papers", "Number of the report"),
            )
        )

    # ---- what happened

    def _rows(self) -> list[tuple[str, ...]]:
        rows = [(day, self._symptom_row(day, each)) for day, each in self._effects.symptoms]
        rows += [(day, self._reaction_row(day, each)) for day, each in self._effects.reactions]
        return [cells for _, cells in sorted(rows, key=lambda row: row[0])]

    def _symptom_row(self, day: date, symptom: Symptom) -> tuple[str, ...]:
        title = health_words.sign_title(self._known.get(symptom.what), symptom)
        return _cells(
            day, title, symptom.gone_on, health_words.symptom_details(symptom), symptom.told_doctor_on, symptom.note
        )

    def _reaction_row(self, day: date, reaction: Reaction) -> tuple[str, ...]:
        title, details = health_words.reaction_title(reaction), health_words.reaction_details(reaction)
        return _cells(day, title, reaction.gone_on, details, reaction.told_doctor_on, reaction.note)

    def _calls(self) -> Iterator[Block]:
        """What was asked of the doctor already, and what they said."""
        calls = sorted(self._effects.calls, key=lambda call: call.opened_at)
        if not calls:
            return
        yield self.heading(tongue().translate("Papers", "Calls to the doctor"))
        for call in calls:
            yield self.lines(self._call_words(call))

    def _call_words(self, call: DoctorCall) -> str:
        say, zone = tongue(), zone_info(self.facts.person.home_zone)
        signs = [wording.in_language(sign.title) for each in call.because if (sign := self._known.get(each))]
        why = "; ".join(signs) or say.translate("Papers", "A sign of an allergic reaction")
        opened = _moment_words(call.opened_at.astimezone(zone))
        if call.answer is None or call.answered_at is None:
            words = say.translate("Papers", "{when}: {why}. Not answered yet: call before the next injection.")
            return words.format(when=opened, why=why)
        words = say.translate("Papers", "{when}: {why}. Answered on {answered}: {answer}")
        answered = _moment_words(call.answered_at.astimezone(zone))
        parts = [health_words.call_answer(call)]
        if call.answered_by:
            parts.append(say.translate("Papers", "by {name}", "who answered a call").format(name=call.answered_by))
        said = ", ".join(parts) + "."
        return " ".join(filter(None, (words.format(when=opened, why=why, answered=answered, answer=said), call.note)))

    # ---- the medicine and the person

    def _medicine(self) -> Iterator[Block]:
        say, facts = tongue(), self.facts
        yield self.heading(say.translate("Papers", "The medicine"))
        yield self.fact(say.translate("Papers", "Name"), say.translate("Papers", "Anakinra (Kineret)"))
        if facts.prescription is not None:
            yield self.fact(say.translate("Papers", "Dose"), wording.prescription(facts.prescription))
        if facts.treated_since is not None:
            yield self.fact(say.translate("Papers", "Used since"), wording.full_date(facts.treated_since))
        before, last = self._effects.last_before, self._effects.last_dose
        if before is not None and self._effects.has_something:
            yield self.fact(say.translate("Papers", "Last injection up to the newest sign"), _dose_words(before))
        if last is not None:
            yield self.fact(say.translate("Papers", "Last injection of all"), _dose_words(last))
        lots = [_lot_words(lot, expires) for lot, expires in self._effects.lots]
        yield self.fact(
            say.translate("Papers", "Lots used"), "; ".join(lots) or say.translate("Papers", "not written down")
        )

    def _person(self) -> Iterator[Block]:
        say, facts, health = tongue(), self.facts, self.facts.health
        none = say.translate("Papers", "None written down.")
        yield self.heading(say.translate("Papers", "The person"))
        age = facts.person.age_years(facts.today)
        if age is not None and facts.with_born:
            yield self.fact(say.translate("Papers", "Age"), say.translate("Papers", "%n years", "", age))
        others = "; ".join(visit_words.medicine_with_dose(each.medicine) for each in health.medicines)
        yield self.fact(
            say.translate("Papers", "Other medicines"), others or say.translate("Papers", "None written down.")
        )
        yield self.fact(say.translate("Papers", "Allergies"), allergies_words(health.allergies))
        conditions = "; ".join(condition_words(each) for each in health.conditions)
        if conditions or not health.left_out:
            yield self.fact(say.translate("Papers", "Conditions"), conditions or none)
        yield from self.left_out()

    def _whom_to_call(self) -> Iterator[Block]:
        say, person, phones = tongue(), self.facts.person, self.facts.phones
        yield self.heading(say.translate("Papers", "To call"))
        doctor = ", ".join(filter(None, (person.doctor_name, person.doctor_phone)))
        yield self.fact(say.translate("Papers", "Doctor"), doctor or "–")
        if phones.side_effects:
            words = say.translate("Papers", "{number}, or www.fda.gov/Safety/MedWatch")
            yield self.fact(say.translate("Papers", "FDA MedWatch"), words.format(number=phones.side_effects))
            may = say.translate("Papers", "You or your doctor may report a serious side effect to FDA MedWatch.")
        else:
            may = say.translate(
                "Papers", "Ask your doctor or pharmacist where side effects are reported in your country."
            )
        yield self.lines(may, size=SUPPORT, colour=GREY)


def _cells(day: date, title: str, gone: date | None, details: str, told: date | None, note: str) -> tuple[str, ...]:
    say = tongue()
    parts = [details]
    if told is not None:
        parts.append(
            say.translate("Papers", "doctor told {date}").format(date=wording.short_date(told, with_year=True))
        )
    parts.append(note)
    return (
        wording.short_date(day, with_year=True),
        title,
        wording.short_date(gone, with_year=True) if gone is not None else say.translate("Papers", "still there"),
        "; ".join(filter(None, parts)),
    )


def _dose_words(dose: Dose) -> str:
    place = place_words.places_name(dose.places) if dose.places else ""
    day = date.fromisoformat(dose.wall_time[:10]) if dose.wall_time else dose.schedule_date
    return ", ".join(filter(None, (wording.full_date(day), dose.wall_time[11:16], place)))


def _moment_words(wall: datetime) -> str:
    return f"{wording.short_date(wall.date(), with_year=True)}, {wording.clock(wall)}"


def _lot_words(lot: str, expires: date | None) -> str:
    if expires is None:
        return lot
    words = tongue().translate("Papers", "{lot} (good until {date})")
    return words.format(lot=lot, date=wording.full_date(expires))
