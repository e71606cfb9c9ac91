"""The form for how a person feels: which sign, how bad, since when; a serious one leads to the card that says call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.signs import Lead, Sign
from anakinra_desktop.domain.symptoms import OTHER, TEMPERATURE_RANGE_C, Symptom
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.keep_health import undo_entry
from anakinra_desktop.services.note_symptom import Noted, change_symptom, local_date, note_symptom
from anakinra_desktop.services.read_medication import signs
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.health.leave_sign_dialog import LeaveSignDialog
from anakinra_desktop.ui.health.reaction_fields import severity_group
from anakinra_desktop.ui.injection.slip_dialog import SlipDialog
from anakinra_desktop.ui.recording.form_page import FormPage
from anakinra_desktop.ui.shared.parts import (
    Button,
    Card,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Grow,
    IconView,
    LongTextField,
    NumberField,
    Panel,
    Rule,
    Text,
    TextField,
    column,
    filled,
    row,
)

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

AT_SPOT: Final = "at_spot"
ELSEWHERE: Final = "elsewhere"
STILL: Final = "still"
GONE: Final = "gone"


class SymptomPage(FormPage):
    """Asks what it is, then what belongs to it. Nothing is chosen beforehand. `saved` carries what was kept (Noted)."""

    saved = Signal(object)
    kept_at_once = Signal(object)
    """A sign that needs help at once was chosen: what was kept of it already (Noted). The form stays open."""
    left_kept = Signal(str, object)
    """The form was left after that: what is written down of the sign in words, and what was kept (Noted)."""

    def __init__(self, household: Household, back: str, parent: QWidget | None = None) -> None:
        super().__init__(
            back,
            QCoreApplication.translate("Health", "How do you feel?"),
            QCoreApplication.translate("Health", "Save"),
            parent,
        )
        self.setObjectName("symptom_page")
        person = household.person
        assert person is not None
        self._household, self._person = household, person
        self._today = local_date(person, household.now())
        self._chosen: Sign | None = None
        self._kept: Noted | None = None
        self._is_done = False
        self._groups: list[ChoiceGroup[str]] = []
        self._tiles = Card(gap=14, pad=(20, 14, 20, 18))
        self._tiles.add(
            self._group_of(Lead.LOG, QCoreApplication.translate("Health", "From the leaflet’s list"), "list")
        )
        self._tiles.add(Rule())
        self._tiles.add(self._group_of(Lead.CALL, QCoreApplication.translate("Health", "These need a call"), "phone"))
        self._tiles.add(Rule())
        self._tiles.add(
            self._group_of(
                Lead.EMERGENCY, QCoreApplication.translate("Health", "These need help at once"), "warning-octagon"
            )
        )
        self._make_fields()
        self._more = self._make_more()
        self.content.add(self._tiles)
        self.content.add(self._more)
        self._more.hide()
        self.save.clicked.connect(self.keep)
        self._show_missing()

    @property
    def sign(self) -> Sign | None:
        """The sign that was chosen."""
        return self._chosen

    def choose(self, name: str) -> None:
        """Choose a sign, as a press on its tile does. Raises KeyError."""
        for group in self._groups:
            group.clear()
        for group in self._groups:
            try:
                group.tile(name)
            except KeyError:
                continue
            group.choose(name)
            self._choose(name)
            return
        raise KeyError(name)

    def keep(self) -> None:
        """Check everything and keep it; it is on disk when `saved` comes."""
        if not self._check():
            return
        began_on = self.began_on.value()
        assert began_on is not None
        household = self._household
        who = household.giver.name or self._person.name
        records, now, kept = household.records, household.now(), self._kept
        try:
            if kept is None:
                noted = note_symptom(records, self._person, began_on, self._symptom(), now, who)
            else:
                first, symptom = kept.entries[0], self._symptom()
                changed = change_symptom(records, self._person, first, symptom, now, who, began_on=began_on)
                noted = Noted((changed,), Lead.LOG)
        except RecordTrouble as trouble:
            self.show_trouble(trouble, self.keep)
        except FieldProblem as problem:
            self._say_problem(problem)
        except Problem as problem:
            self.show_note(problem_words(problem), warn=True)
        else:
            self.clear_trouble()
            self._is_done = True
            household.tell_changed()
            self.saved.emit(noted)

    @property
    def unsaved(self) -> str:
        """The serious sign that was chosen and is not written down yet, in words; "" without one."""
        sign = self._chosen
        if sign is None or self._kept is not None or not self._lead().is_serious:
            return ""
        return wording.in_language(sign.title)

    @property
    def was_kept_at_once(self) -> bool:
        """Whether the sign was written down when it was chosen."""
        return self._kept is not None

    def leave(self) -> None:
        """Go back; a serious sign is never lost without a word."""
        if self._kept is not None and self._chosen is not None:
            words = QCoreApplication.translate("Health", "Written down: {what}, since today.")
            self.left.emit()
            self.left_kept.emit(words.format(what=wording.in_language(self._chosen.title)), self._kept)
        elif self.unsaved:
            ask = LeaveSignDialog(self, self.unsaved)
            ask.agreed.connect(self.left)
            ask.open()
        else:
            self.left.emit()

    # ---- inside

    def _keep_at_once(self) -> None:
        """Write down a sign that needs help at once, with what is known of it, and show whom to call."""
        household, sign = self._household, self._chosen
        assert sign is not None
        who = household.giver.name or self._person.name
        symptom = Symptom(sign.id, at_spot=False if sign.asks_place else None)
        try:
            kept = note_symptom(household.records, self._person, self._today, symptom, household.now(), who)
        except RecordTrouble as trouble:
            self.show_trouble(trouble, self._keep_at_once)
            return
        self.clear_trouble()
        self._kept = kept
        household.tell_changed()
        self._show_parts()
        self.kept_at_once.emit(kept)

    def _take_back_kept(self) -> bool:
        """Something else was meant: what was written down at once is taken back. False where it could not be."""
        kept = self._kept
        if kept is None:
            return True
        household = self._household
        who = household.giver.name or self._person.name
        try:
            for entry in reversed(kept.entries):
                undo_entry(household.records, entry.id, household.now(), who)
        except RecordTrouble as trouble:
            self.show_trouble(trouble, self.choose_again)
            return False
        except Problem as problem:
            self.show_note(problem_words(problem), warn=True)
            return False
        self.clear_trouble()
        self._kept = None
        household.tell_changed()
        return True

    def _symptom(self) -> Symptom:
        sign = self._chosen
        assert sign is not None
        serious = self._lead() is not Lead.LOG
        return Symptom(
            what=sign.id,
            severity=None if serious else self.severity.choice,
            words=self.words.text() if sign.id == OTHER else "",
            at_spot=self.where.choice == AT_SPOT if sign.asks_place else None,
            temperature_c=self.temperature.value() if sign.has_temperature and self.temperature.text() else None,
            gone_on=self.gone_on.value() if self.still.choice == GONE else None,
            note=self.note.text(),
        )

    def _lead(self) -> Lead:
        if self._chosen is None:
            return Lead.LOG
        return self._chosen.leads(None if self.where.choice is None else self.where.choice == AT_SPOT)

    def _group_of(self, lead: Lead, title: str, icon: str) -> QWidget:
        tone = {Lead.LOG: "primary", Lead.CALL: "warn", Lead.EMERGENCY: "danger"}[lead]
        group = ChoiceGroup[str](
            [(sign.id, self._tile(sign, tone)) for sign in signs().that_lead_to(lead)],
            columns=3,
            gap=8,
            number_keys=False,
        )
        group.setObjectName(f"signs_{lead.value}")
        group.setAccessibleName(title)
        group.chosen.connect(self._press)
        self._groups.append(group)
        head = row(IconView(icon, tone, 24), Grow(Text(title, "h3")), gap=10)
        return filled(column(head, group, gap=8))

    def _tile(self, sign: Sign, tone: str) -> ChoiceTile:
        tile = ChoiceTile(
            wording.in_language(sign.title),
            wording.in_language(sign.line),
            icon=sign.icon,
            icon_color="ink2" if sign.leads_to is Lead.LOG else tone,
        )
        tile.setObjectName(f"sign_{sign.id}")
        return tile

    def _make_fields(self) -> None:
        self.words = TextField(QCoreApplication.translate("Health", "What is it? In your own words"), length=200)
        self.words.setObjectName("words")
        self.severity = severity_group()
        self.where = ChoiceGroup[str](
            [
                (
                    AT_SPOT,
                    ChoiceTile(QCoreApplication.translate("Health", "Only where an injection went"), icon="map-pin"),
                ),
                (
                    ELSEWHERE,
                    ChoiceTile(QCoreApplication.translate("Health", "Somewhere else, or there too"), icon="person"),
                ),
            ],
            columns=2,
            gap=10,
            number_keys=False,
        )
        self.where.setObjectName("where")
        low, high = TEMPERATURE_RANGE_C
        self.temperature = NumberField(
            QCoreApplication.translate("Health", "Temperature, if you measured it"), "°C", low, high, decimals=1
        )
        self.temperature.setObjectName("temperature")
        self.began_on = DateField(QCoreApplication.translate("Health", "Since when?"), self._today, latest=self._today)
        self.began_on.setObjectName("began_on")
        self.still = ChoiceGroup[str](
            [
                (STILL, ChoiceTile(QCoreApplication.translate("Health", "Still there"), icon="clock")),
                (GONE, ChoiceTile(QCoreApplication.translate("Health", "Gone again"), icon="check")),
            ],
            columns=2,
            gap=10,
            number_keys=False,
        )
        self.still.setObjectName("still")
        self.gone_on = DateField(QCoreApplication.translate("Health", "Gone since"), self._today, latest=self._today)
        self.gone_on.setObjectName("gone_on")
        self.note = LongTextField(QCoreApplication.translate("Health", "Note, if you like"), lines=2)
        self.note.setObjectName("note")
        for group in (self.severity, self.where, self.still):
            group.chosen.connect(self._show_parts)
        for field in (self.words, self.temperature, self.began_on, self.gone_on, self.note):
            field.changed.connect(self._show_missing)

    def _make_more(self) -> Card:
        self._what = Text("", "h2")
        another = Button(QCoreApplication.translate("Health", "Something else"), "quiet", "list", height=48, size=16)
        another.setObjectName("choose_again")
        another.setAccessibleName(QCoreApplication.translate("Health", "Choose something else"))
        another.clicked.connect(self._ask_for_another)
        self._leads = Panel(tone="warn", pad=(16, 10, 16, 12), radius=14, edge=True)
        self._leads_words = Text("", "strong", size=16)
        self._leads.add(row(IconView("phone", "warn", 24), Grow(self._leads_words), gap=12))
        self._bad_box = _asked(QCoreApplication.translate("Health", "How bad?"), self.severity)
        self._where_box = _asked(QCoreApplication.translate("Health", "Where is it?"), self.where)
        self._still_box = _asked(QCoreApplication.translate("Health", "Is it still there?"), self.still)
        return Card(
            row(Grow(self._what), another, gap=12),
            self._leads,
            self.words,
            self._where_box,
            self.temperature,
            self._bad_box,
            self.began_on,
            self._still_box,
            self.gone_on,
            self.note,
            gap=14,
            pad=(20, 14, 20, 18),
        )

    def _press(self, name: str) -> None:
        for group in self._groups:
            if group is not self.sender():
                group.clear()
        self._choose(name)

    def _choose(self, name: str) -> None:
        """Ask what belongs to a sign, in place of the list: nothing has to be looked for below it."""
        self._chosen = signs().get(name)
        self.where.clear()
        self._tiles.hide()
        self._show_parts()
        self._what.focus_as_heading()

    def _ask_for_another(self) -> None:
        """What was written down at once is only taken back when it was a slip."""
        if self._kept is None or self._chosen is None:
            self.choose_again()
            return
        ask = SlipDialog(self, wording.in_language(self._chosen.title))
        ask.agreed.connect(self.choose_again)
        ask.open()

    def choose_again(self) -> None:
        """Back to the list, with nothing chosen."""
        if not self._take_back_kept():
            return
        self._chosen = None
        for group in self._groups:
            group.clear()
        self._more.hide()
        self._tiles.show()
        self._show_missing()

    def _show_parts(self) -> None:
        sign = self._chosen
        if sign is None:
            return
        lead = self._lead()
        self._more.show()
        self._what.setText(wording.in_language(sign.title))
        self.words.setVisible(sign.id == OTHER)
        self._where_box.setVisible(sign.asks_place)
        self.temperature.setVisible(sign.has_temperature)
        self._bad_box.setVisible(lead is Lead.LOG)
        self.gone_on.setVisible(self.still.choice == GONE)
        is_open = self.still.choice != GONE
        self._leads.setVisible(lead.is_serious and is_open)
        self._leads.set_tone("danger" if lead is Lead.EMERGENCY else "warn")
        self._leads_words.setText(
            QCoreApplication.translate(
                "Health", "This needs help at once. Do not inject. It is written down; add the rest when there is time."
            )
            if self._kept is not None
            else QCoreApplication.translate("Health", "This needs help at once. Do not inject. Call now.")
            if lead is Lead.EMERGENCY
            else QCoreApplication.translate("Health", "This needs a call to the doctor. What to say comes next.")
        )
        self._show_missing()
        if lead is Lead.EMERGENCY and is_open and self._kept is None:
            QTimer.singleShot(0, self, self._keep_if_still_so)

    def _keep_if_still_so(self) -> None:
        is_open = self._kept is None and not self._is_done and self.still.choice != GONE
        if is_open and self._chosen is not None and self._lead() is Lead.EMERGENCY:
            self._keep_at_once()

    def _show_missing(self) -> None:
        self.save.wait_for(self._missing())
        lead = self._lead()
        self.save.setText(
            QCoreApplication.translate("Health", "Save and show whom to call")
            if lead.is_serious and self.still.choice != GONE and self._kept is None
            else QCoreApplication.translate("Health", "Save")
        )
        self.show_note(self._missing())

    def _missing(self) -> str:
        sign = self._chosen
        if sign is None:
            return QCoreApplication.translate("Health", "Choose what it is first.")
        if sign.id == OTHER and not self.words.text():
            return QCoreApplication.translate("Health", "Write what it is first.")
        if sign.asks_place and self.where.choice is None:
            return QCoreApplication.translate("Health", "Say first where it is.")
        if self._lead() is Lead.LOG and self.severity.choice is None:
            return QCoreApplication.translate("Health", "Say how bad it is first.")
        if self.still.choice is None:
            return QCoreApplication.translate("Health", "Say first if it is still there.")
        return ""

    def _check(self) -> bool:
        if self._missing():
            return False
        fields: list[DateField] = [self.began_on]
        if self.still.choice == GONE:
            fields.append(self.gone_on)
        for field in fields:
            if not field.check():
                field.setFocus()
                return False
        sign = self._chosen
        if sign is not None and sign.has_temperature and self.temperature.text() and not self.temperature.check():
            self.temperature.setFocus()
            return False
        return True

    def _say_problem(self, problem: FieldProblem) -> None:
        fields = {
            "words": self.words,
            "temperature": self.temperature,
            "began_on": self.began_on,
            "gone_on": self.gone_on,
            "note": self.note,
        }
        field = fields.get(problem.field)
        if field is None:
            self.show_note(problem_words(problem), warn=True)
        else:
            field.set_error(problem_words(problem))
            field.setFocus()


def _tile(words: str, icon: str) -> ChoiceTile:
    return ChoiceTile(words, icon=icon)


def _asked(question: str, group: QWidget) -> QWidget:
    group.setAccessibleName(question)
    return filled(column(Text(question, "label", color="ink"), group, gap=6))
