"""The tone of the figure's skin, chosen where the figure is seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.people import GivenBy, Giver, Person, SkinTone
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.change_person import change_person
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.settings.tone_tile import tone_tile
from anakinra_desktop.ui.shared.parts import Button, ChoiceGroup, Dialog, Text

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household


class SkinToneDialog(Dialog):
    """Five tones, each shown on a body; the one that is saved is the person's own from then on, on every page."""

    def __init__(self, host: QWidget, household: Household, person: Person) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("BodyMap", "Skin tone of the figure"),
            QCoreApplication.translate("BodyMap", "The figure is painted in this tone for {name}.").format(
                name=person.name
            ),
        )
        self.setObjectName("skin_tone_dialog")
        self._household = household
        self._person = person
        self.tone = ChoiceGroup[SkinTone](
            [(tone, tone_tile(tone)) for tone in SkinTone], columns=5, gap=8, number_keys=False
        )
        self.tone.setObjectName("skin_tone")
        self.tone.setAccessibleName(QCoreApplication.translate("BodyMap", "Skin tone of the figure"))
        self.tone.choose(person.skin_tone)
        self.message = Text("", "strong", color="warn")
        self.message.hide()
        self.add(self.tone)
        self.add(self.message)
        self.save = self.add_button(Button(QCoreApplication.translate("BodyMap", "Save"), "primary", "check-bold"))
        self.save.setObjectName("save_skin_tone")
        self.save.clicked.connect(self._keep)

    def _keep(self) -> None:
        household, giver = self._household, self._household.giver
        after = replace(self._person, skin_tone=self.tone.choice or self._person.skin_tone)
        try:
            kept = change_person(household.records, self._person, after, household.now())
        except RecordTrouble as trouble:
            self._say(trouble_words(trouble))
        except Problem as problem:
            self._say(problem_words(problem))
        else:
            self.close_dialog()
            household.set_person(kept, Giver(GivenBy.SELF, kept.name) if giver.by is GivenBy.SELF else giver)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.reveal(self.message)
