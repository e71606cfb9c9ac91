"""The card about the skin: reactions that are watched, and how to write one down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import HealthEntry, those_that_count
from anakinra_desktop.domain.reactions import Reaction, Watch, gone, looked_again, open_reactions, watch
from anakinra_desktop.drawing import health_words, wording
from anakinra_desktop.services.note_reaction import change_reaction
from anakinra_desktop.services.note_symptom import Noted
from anakinra_desktop.ui.health.reaction_parts import WatchBar
from anakinra_desktop.ui.health.section import HealthSection
from anakinra_desktop.ui.shared.parts import (
    Banner,
    Button,
    FlowRow,
    Grow,
    Rule,
    Text,
    column,
    filled,
    row,
)

if TYPE_CHECKING:
    from anakinra_desktop.domain.dose import Dose, Place
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.health.reaction_page import ReactionPage
    from anakinra_desktop.ui.shared.household import Household

_PAST_SHOWN: Final = 3


class ReactionsCard(HealthSection):
    """Reactions at the places of injections: those that are there with their watch, the last ones that are gone."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "reactions",
            QCoreApplication.translate("Health", "Skin where you inject"),
            "bandaids",
            add=QCoreApplication.translate("Health", "Report a reaction"),
            add_aloud=QCoreApplication.translate("Health", "Report a skin reaction"),
            parent=parent,
        )
        assert self.add_button is not None
        self.add_button.clicked.connect(lambda: self.report())
        self._there: tuple[tuple[HealthEntry, Reaction], ...] = ()
        """The reactions that are watched, as shown."""
        self._place = column(gap=12)
        self._shown: QWidget | None = None
        self.add(self._place)

    def show_health(self, seen: HealthLook) -> None:
        """Copy what was read onto the card."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        body = column(gap=12)
        there = self._there = open_reactions(seen.entries)
        for number, (entry, reaction) in enumerate(reversed(there)):
            if number:
                body.add(Rule())
            body.add(self._watched(entry, reaction, watch(entry.began_on, reaction, seen.today, seen.watch_days)))
        if not there:
            body.add(Text(_none_words(), color="ink2"))
        past = [pair for pair in those_that_count(seen.entries, Reaction) if not pair[1].is_open]
        for entry, reaction in reversed(past[-_PAST_SHOWN:]):
            body.add(Rule())
            body.add(self._past(entry, reaction))
        self._shown = filled(body)
        self._place.add(self._shown)
        self._shown.show()

    def report(self, dose: Dose | None = None, place: Place | None = None, back: str = "") -> ReactionPage:
        """Open the form for a reaction, at the place of a dose or at a place if one is named.

        Where one is watched at that place already, it is asked how that one looks today. `back` names the page the
        form leads back to, where that is another one.
        """
        from anakinra_desktop.ui.health.reaction_page import ReactionPage

        where = place or (dose.place if dose else None)
        for entry, reaction in self._there:
            if where is not None and where.x_cm is not None and reaction.place == where:
                return self.look_again(entry, back)
        form = ReactionPage(self.household, back or _back_words(), dose=dose, place=place)
        form.saved.connect(self._saved)
        self.form_wanted.emit(form)
        return form

    def look_again(self, entry: HealthEntry, back: str = "") -> ReactionPage:
        """Open the form for how a reaction looks today."""
        from anakinra_desktop.ui.health.reaction_page import ReactionPage

        form = ReactionPage(self.household, back or _back_words(), entry=entry)
        form.saved.connect(self._saved)
        self.form_wanted.emit(form)
        return form

    # ---- one reaction

    def _watched(self, entry: HealthEntry, reaction: Reaction, watched: Watch) -> QWidget:
        body = column(gap=8)
        rests = (
            QCoreApplication.translate("Health", "Its spot rests until you say it is gone.")
            if reaction.place is not None and reaction.place.x_cm is not None
            else QCoreApplication.translate("Health", "No spot is known, so none rests.")
        )
        title = Text(health_words.reaction_title(reaction), "strong")
        title.setObjectName(f"reaction_{entry.id}")
        line = Text(f"{health_words.reaction_details(reaction, self.lengths)}. {rests}", "support", size=16, weight=500)
        body.add(row(Grow(column(title, line, gap=1)), self.history_button(entry), gap=8))
        body.add(self._watch(watched))
        if reaction.note:
            body.add(Text(reaction.note, "support"))
        if watched.tell:
            body.add(self._tell(entry, reaction, watched))
        elif reaction.told_doctor_on is not None:
            words = QCoreApplication.translate("Health", "You told the doctor on {date}.")
            body.add(Text(words.format(date=wording.day_and_month(reaction.told_doctor_on)), "support"))
        body.add(self._buttons(entry, reaction))
        return filled(body)

    def _watch(self, watched: Watch) -> QWidget:
        tell = bool(watched.tell)
        day = QCoreApplication.translate("Health", "day {day} of {days}").format(day=watched.day, days=watched.days)
        if watched.day > watched.days:
            day = QCoreApplication.translate("Health", "day {day}").format(day=watched.day)
        until = QCoreApplication.translate("Health", "after day %n: tell the doctor if still there", "", watched.days)
        left = Text(day, "small", color="danger" if tell else "warn", weight=700)
        right = Text(until, "small", color="ink2", align=Qt.AlignmentFlag.AlignRight)
        bar = WatchBar(watched.days_done, watched.days, tell=tell)
        bar.setAccessibleName(f"{day}, {until}")
        return filled(column(bar, row(left, Grow(right), gap=12), gap=3))

    def _tell(self, entry: HealthEntry, reaction: Reaction, watched: Watch) -> Banner:
        why = " ".join(health_words.why_tell(each, watched.days) for each in watched.tell)
        banner = Banner(
            QCoreApplication.translate("Health", "Tell the doctor about it"),
            why,
            icon="phone",
            action=QCoreApplication.translate("Health", "I told the doctor"),
        )
        banner.setObjectName(f"tell_{entry.id}")
        banner.acted.connect(lambda: self._say_told(entry, reaction))
        return banner

    def _buttons(self, entry: HealthEntry, reaction: Reaction) -> QWidget:
        acts = (
            ("better", "smiley", QCoreApplication.translate("Health", "Better"), lambda: self.look_again(entry)),
            (
                "same",
                "smiley-meh",
                QCoreApplication.translate("Health", "The same"),
                lambda: self._say_same(entry, reaction),
            ),
            ("worse", "smiley-sad", QCoreApplication.translate("Health", "Worse"), lambda: self.look_again(entry)),
            ("gone", "check", QCoreApplication.translate("Health", "Gone"), lambda: self._say_gone(entry, reaction)),
        )
        about = health_words.reaction_title(reaction)
        buttons = FlowRow(gap=6)
        for name, icon, words, act in acts:
            button = Button(words, icon=icon, height=48, size=15)
            button.setObjectName(f"{name}_{entry.id}")
            button.setAccessibleDescription(about)
            button.clicked.connect(act)
            buttons.addWidget(button)
        question = Text(QCoreApplication.translate("Health", "How does it look today?"), "support")
        return filled(column(question, filled(buttons), gap=4, margins=(0, 2, 0, 0)))

    def _past(self, entry: HealthEntry, reaction: Reaction) -> QWidget:
        assert reaction.gone_on is not None
        words = QCoreApplication.translate("Health", "{period}, gone").format(
            period=wording.short_period(entry.began_on, reaction.gone_on)
        )
        lines = column(
            Text(health_words.reaction_title(reaction), "strong", size=16), Text(words, "support", weight=500), gap=0
        )
        return filled(row(Grow(lines), self.history_button(entry), gap=10))

    # ---- what is kept

    def _say_same(self, entry: HealthEntry, reaction: Reaction) -> None:
        today = self.today()
        self._change(
            entry,
            looked_again(reaction, today, reaction.signs, reaction.severity, reaction.size_cm),
            QCoreApplication.translate("Health", "Written down: it looks the same today."),
        )

    def _say_gone(self, entry: HealthEntry, reaction: Reaction) -> None:
        self._change(
            entry,
            gone(reaction, self.today()),
            QCoreApplication.translate("Health", "Gone. Its spot may be used again."),
        )

    def _say_told(self, entry: HealthEntry, reaction: Reaction) -> None:
        self._change(
            entry,
            replace(reaction, told_doctor_on=self.today()),
            QCoreApplication.translate("Health", "Written down: you told the doctor today."),
        )

    def _change(self, entry: HealthEntry, after: Reaction, words: str) -> None:
        records, now, by = self.household.records, self.household.now(), self.writer()
        self.keep_change(lambda person: change_reaction(records, person, entry, after, now, by), words)

    def _saved(self, noted: Noted) -> None:
        words = QCoreApplication.translate("Health", "Saved. Its spot rests until you say it is gone.")
        self.say_saved(noted, words)


def _none_words() -> str:
    return QCoreApplication.translate(
        "Health", "Nothing is watched. If a spot is red, itchy, swollen or sore, write it down here: then it rests."
    )


def _back_words() -> str:
    return QCoreApplication.translate("Health", "Health")
