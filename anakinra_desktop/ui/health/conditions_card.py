"""The card of conditions the doctor has to know of, and the form for one (PRECAUTION-5 to PRECAUTION-10, LABEL-63)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import Details, HealthEntry, NotAnEntry, those_that_count
from anakinra_desktop.domain.medicines import (
    PRIVATE_BY_ITSELF,
    Condition,
    ConditionName,
    checked_condition,
    is_over,
)
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.health.entry_row import EntryRow
from anakinra_desktop.ui.health.list_card import ListCard, quiet_line, with_rules
from anakinra_desktop.ui.shared.parts import Grow, LongTextField, Switch, Text, filled, row

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household

CALL = (ConditionName.INFECTION, ConditionName.PREGNANT, ConditionName.BREASTFEEDING)
"""Conditions that the doctor is called about."""


class ConditionsCard(ListCard):
    """Illnesses and states that last."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "conditions",
            QCoreApplication.translate("Visits", "Conditions"),
            "clipboard-text",
            QCoreApplication.translate("Visits", "Add a condition"),
            parent,
        )

    def parts(self, seen: HealthLook) -> list[QWidget]:
        pairs = [pair for pair in those_that_count(seen.entries, Condition) if not is_over(pair[1], seen.today)]
        if not pairs:
            words = QCoreApplication.translate(
                "Visits",
                "None written down. Asthma, kidney disease, an infection, a pregnancy? Tell your doctor.",
            )
            return [quiet_line(words)]
        return with_rules([self._row_of(seen, entry, condition) for entry, condition in pairs])

    def _row_of(self, seen: HealthLook, entry: HealthEntry, condition: Condition) -> EntryRow:
        since = entry.began_on if condition.is_since_known else None
        lines = (wording.capital(visit_words.since_words(since)), condition.note)
        made = EntryRow(f"condition_{entry.id}", visit_words.condition_name(condition), lines)
        advice = condition_advice(condition.name)
        if advice and condition.told_on is None:
            made.say(advice, "danger" if condition.name in CALL else "ink2")
        if not advice and condition.told_on is None:
            made.mark(QCoreApplication.translate("Visits", "Tell your doctor"), "chat-circle-text", "warn")
        if condition.is_private:
            made.mark(QCoreApplication.translate("Visits", "private"), "lock-simple", "neutral")
        if condition.told_on is not None:
            told = QCoreApplication.translate("Visits", "Told on {date}")
            made.mark(told.format(date=wording.short_date(condition.told_on, with_year=True)), "check-circle", "soft")
        else:
            words = QCoreApplication.translate("Visits", "I told them")
            made.act(f"told_{entry.id}", words, "check", lambda: self._tell(seen, entry, condition))
        over = QCoreApplication.translate("Visits", "It is over")
        made.act(f"over_{entry.id}", over, "check-circle", lambda: self._end(seen, entry, condition))
        made.changed_by(lambda: self.open_form(entry))
        return made

    def _tell(self, seen: HealthLook, entry: HealthEntry, condition: Condition) -> None:
        words = QCoreApplication.translate("Visits", "Written down: doctor or pharmacist told of {what} today.")
        told = replace(condition, told_on=seen.today)
        self.keep(entry, told, words.format(what=visit_words.condition_name(condition)))

    def _end(self, seen: HealthLook, entry: HealthEntry, condition: Condition) -> None:
        words = QCoreApplication.translate("Visits", "Written down as over: {what}.")
        ended = replace(condition, until=seen.today)
        self.keep(entry, ended, words.format(what=visit_words.condition_name(condition)))

    def form(self, host: QWidget, seen: HealthLook, entry: HealthEntry | None) -> EntryForm:
        return ConditionForm(host, self.household, seen.today, entry)


class ConditionForm(EntryForm):
    """What it is, since when, whether it was told, and whether it is kept off papers."""

    def __init__(self, host: QWidget, household: Household, today: date, entry: HealthEntry | None = None) -> None:
        before = entry.details if entry is not None and isinstance(entry.details, Condition) else None
        title = (
            QCoreApplication.translate("Visits", "Add a condition")
            if before is None
            else QCoreApplication.translate("Visits", "Change a condition")
        )
        super().__init__(host, household, today, title, entry=entry)
        self.setObjectName("condition_form")
        self.what = self.choices(
            "what",
            QCoreApplication.translate("Visits", "What is it?"),
            [(each, visit_words.condition_kind(each), "") for each in ConditionName],
            before.name if before else None,
        )
        self.advice = Text("", "strong")
        self.advice.setObjectName("advice")
        self.add(self.advice)
        words = QCoreApplication.translate("Visits", "In your words")
        self.words = self.text_field("words", words, before.words if before else "")
        known = entry.began_on if entry is not None and before is not None and before.is_since_known else None
        self.since = self.date_field(
            "since", QCoreApplication.translate("Visits", "Since; leave empty if not known"), known, latest=today
        )
        last = QCoreApplication.translate("Visits", "Over since; leave empty while it lasts")
        self.until = self.date_field("until", last, before.until if before else None, latest=today)
        self.told_on = self.told_field(before.told_on if before else None)
        private = QCoreApplication.translate("Visits", "Private: leave it out of what is printed for others")
        self.private = Switch(private, before.is_private if before else False)
        self.private.setObjectName("private")
        self.add(filled(row(Grow(Text(private, "strong")), self.private, gap=12)))
        self.note = LongTextField(QCoreApplication.translate("Visits", "Note"), lines=2)
        self.note.set_text(before.note if before else "")
        self.field("note", self.note)
        self.finish()
        self.what.chosen.connect(self._take)
        self._show_advice()

    def _take(self, name: ConditionName) -> None:
        if name in PRIVATE_BY_ITSELF:
            self.private.setChecked(True)
        self._show_advice()

    def _show_advice(self) -> None:
        name = self.what.choice
        words = condition_advice(name) if name is not None else ""
        self.advice.setText(words)
        self.advice.set_color("danger" if name in CALL else "ink")
        self.advice.setVisible(bool(words))
        self._follow_content()

    def made(self) -> tuple[date, Details]:
        name = self.what.choice
        if name is None:
            raise NotAnEntry("what", "Please choose what it is.")
        since = self.since.value()
        day = since or (self.entry.began_on if self.entry is not None else self.today)
        condition = Condition(
            what=name.value,
            words=self.words.text(),
            until=self.until.value(),
            told_on=self.told_on.value(),
            is_private=self.private.isChecked(),
            note=self.note.text(),
            is_since_known=since is not None,
        )
        return day, checked_condition(condition, day, self.today)

    def words_of(self, details: Details) -> str:
        assert isinstance(details, Condition)
        return visit_words.condition_name(details)


def condition_advice(name: ConditionName) -> str:
    """What the sources say to do about a condition beside telling the doctor of it; "" for no more than that."""
    match name:
        case ConditionName.INFECTION:
            return QCoreApplication.translate("Visits", "Call your doctor before the next injection and tell of it.")
        case ConditionName.PREGNANT:
            return QCoreApplication.translate(
                "Visits",
                "Call your doctor. The European leaflet advises against anakinra in pregnancy; the American one says "
                "to decide with the doctor.",
            )
        case ConditionName.BREASTFEEDING:
            return QCoreApplication.translate(
                "Visits",
                "Call your doctor. The European leaflet says not to breastfeed with anakinra; the American one says to "
                "decide with the doctor.",
            )
        case ConditionName.PLANNING_PREGNANCY:
            return QCoreApplication.translate("Visits", "Tell your doctor before, and decide together.")
        case ConditionName.KIDNEY_DISEASE:
            return QCoreApplication.translate(
                "Visits",
                "Tell your doctor, and ask whether your dose stays as it is. This app changes nothing by itself.",
            )
        case _:
            return ""
