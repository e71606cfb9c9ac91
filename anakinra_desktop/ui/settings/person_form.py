"""Forms for what is known about the person, and for the numbers to call."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.anthropometry import UnlikelyBody
from anakinra_desktop.domain.people import (
    AGE_MAX_YEARS,
    NAME_LENGTH_MAX,
    Build,
    GivenBy,
    Giver,
    Person,
    SkinTone,
)
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.change_person import change_person, same_places
from anakinra_desktop.services.look_at_settings import SettingsLook
from anakinra_desktop.ui.settings.form_dialog import FormDialog, side_by_side
from anakinra_desktop.ui.settings.tone_tile import tone_tile
from anakinra_desktop.ui.settings.words import build_name
from anakinra_desktop.ui.shared.parts import (
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Field,
    HeightField,
    NumberField,
    Text,
    TextField,
    column,
)

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class _PersonDialog(FormDialog):
    def __init__(self, host: QWidget, household: Household, person: Person, title: str, line: str = "") -> None:
        super().__init__(host, title, line)
        self._household = household
        self._person = person

    def check(self, field: Field) -> bool:
        # An empty field means "not known", which is an answer; a name has to be there, which the service says.
        if isinstance(field, (DateField, NumberField)) and field.text():
            return field.check()
        return True

    def _keep(self, after: Person) -> str:
        household = self._household
        kept = change_person(household.records, self._person, after, household.now())
        giver = household.giver
        household.set_person(kept, Giver(GivenBy.SELF, kept.name) if giver.by is GivenBy.SELF else giver)
        return QCoreApplication.translate("Settings", "Saved: {name}.").format(name=kept.name)


class PersonForm(_PersonDialog):
    """Name, birth, measures, the tone of the figure, leaflet and training. Empty fields mean "not known"."""

    def __init__(self, host: QWidget, household: Household, seen: SettingsLook) -> None:
        super().__init__(host, household, seen.person, QCoreApplication.translate("Settings", "Change the person"))
        self.setObjectName("person_form")
        self._seen = seen
        person = seen.person
        self.name = TextField(QCoreApplication.translate("Settings", "Name"), length=NAME_LENGTH_MAX * 3)
        self.name.set_text(person.name)
        self.born = DateField(
            QCoreApplication.translate("Settings", "Date of birth"),
            person.born,
            earliest=date(seen.today.year - AGE_MAX_YEARS, 1, 1),
            latest=seen.today,
            words=wording.full_date,
        )
        self.height_cm = HeightField(QCoreApplication.translate("Settings", "Height"))
        if person.height_cm is not None:
            self.height_cm.set_text(wording.number(person.height_cm))
        self.build = ChoiceGroup[Build](
            [(build, ChoiceTile(build_name(build))) for build in Build], columns=3, gap=10, number_keys=False
        )
        self.build.setObjectName("build")
        self.build.setAccessibleName(QCoreApplication.translate("Settings", "Build of the figure"))
        self.build.choose(person.build)
        self.tone = ChoiceGroup[SkinTone](
            [(tone, tone_tile(tone)) for tone in SkinTone],
            columns=5,
            gap=8,
            number_keys=False,
        )
        self.tone.setObjectName("skin_tone")
        self.tone.setAccessibleName(QCoreApplication.translate("Settings", "Skin of the figure"))
        self.tone.choose(person.skin_tone)
        self.read_on = DateField(
            QCoreApplication.translate("Settings", "Leaflet read on"), person.leaflet_read_on, latest=seen.today
        )
        self.shown_on = DateField(
            QCoreApplication.translate("Settings", "Shown how to inject on"), person.shown_how_on, latest=seen.today
        )
        self._map_note = Text("", "support", size=16)
        self._map_note.setObjectName("map_note")
        self._map_note.hide()
        self._arrange()
        self._show_map_note()

    def changed_person(self) -> Person:
        """The person as the fields say."""
        return replace(
            self._person,
            name=self.name.text(),
            born=self.born.value(),
            height_cm=self.height_cm.value(),
            build=self.build.choice or self._person.build,
            skin_tone=self.tone.choice or self._person.skin_tone,
            leaflet_read_on=self.read_on.value(),
            shown_how_on=self.shown_on.value(),
        )

    def write(self) -> str:
        return self._keep(self.changed_person())

    def _arrange(self) -> None:
        named = (
            ("name", self.name),
            ("born", self.born),
            ("height", self.height_cm),
            ("leaflet_read_on", self.read_on),
            ("shown_how_on", self.shown_on),
        )
        for name, field in named:
            self.know(name, field)
        build = Text(QCoreApplication.translate("Settings", "Build of the figure"), "label", color="ink")
        tone = Text(QCoreApplication.translate("Settings", "Skin of the figure"), "label", color="ink")
        for part in (
            self.name,
            side_by_side(self.born, self.height_cm),
            column(build, self.build, gap=6),
            self._map_note,
            column(tone, self.tone, gap=6),
            side_by_side(self.read_on, self.shown_on),
            self.message,
        ):
            self.add(part)
        for signal in (self.born.changed, self.height_cm.changed, self.build.chosen):
            signal.connect(self._show_map_note)

    def _show_map_note(self) -> None:
        """Say what new measures do to the body map, before they are kept."""
        today = self._seen.today
        try:
            same = same_places(self._person.shape(today), self.changed_person().shape(today))
        except UnlikelyBody:
            same = True
        self._map_note.setVisible(not same)
        if self._seen.map.is_used:
            words = QCoreApplication.translate(
                "Settings",
                "The body map keeps the places it was made with, because injections are recorded on them.",
            )
        else:
            words = QCoreApplication.translate(
                "Settings", "The body map will be made anew for these measures. That takes a few seconds."
            )
        self._map_note.setText(words)


class CallsForm(_PersonDialog):
    """The doctor and the pharmacy, as Emergency and the report name them."""

    def __init__(self, host: QWidget, household: Household, person: Person) -> None:
        super().__init__(
            host,
            household,
            person,
            QCoreApplication.translate("Settings", "Numbers to call"),
            QCoreApplication.translate(
                "Settings", "Emergency and the help for a missed dose show them. Leave empty what you do not know."
            ),
        )
        self.setObjectName("calls_form")
        self.doctor = TextField(QCoreApplication.translate("Settings", "Doctor"), length=NAME_LENGTH_MAX * 3)
        self.doctor_phone = TextField(QCoreApplication.translate("Settings", "Doctor’s phone"))
        self.pharmacy_phone = TextField(QCoreApplication.translate("Settings", "Pharmacy’s phone"))
        named = (
            ("doctor_name", self.doctor, person.doctor_name),
            ("doctor_phone", self.doctor_phone, person.doctor_phone),
            ("pharmacy_phone", self.pharmacy_phone, person.pharmacy_phone),
        )
        for name, field, value in named:
            field.set_text(value)
            self.know(name, field)
            self.add(field)
        self.add(self.message)

    def write(self) -> str:
        after = replace(
            self._person,
            doctor_name=self.doctor.text(),
            doctor_phone=self.doctor_phone.text(),
            pharmacy_phone=self.pharmacy_phone.text(),
        )
        self._keep(after)
        return QCoreApplication.translate("Settings", "Saved: the numbers to call.")
