"""The numbers for an emergency: the country they are for, and those a person typed where the app knows none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.phones import BY_PLACE, NUMBER_LENGTH_MAX, PhonesChoice, checked_number
from anakinra_desktop.services.read_medication import medication, use_phones
from anakinra_desktop.ui.settings.form_dialog import FormDialog
from anakinra_desktop.ui.settings.rows import FactRow
from anakinra_desktop.ui.settings.screen import Fact
from anakinra_desktop.ui.settings.titled_card import TitledCard, change_button
from anakinra_desktop.ui.shared.parts import ChoiceGroup, ChoiceTile, Field, TextField

if TYPE_CHECKING:
    from anakinra_desktop.domain.medication import Phones
    from anakinra_desktop.ui.shared.app_settings import AppSettings
    from anakinra_desktop.ui.shared.household import Household

OTHER: Final = "other"


def country_name(country: str) -> str:
    """A country of the rules in words."""
    match country:
        case "US":
            return QCoreApplication.translate("Numbers", "United States")
        case "EU":
            return QCoreApplication.translate("Numbers", "European Union")
        case _:
            return QCoreApplication.translate("Numbers", "Another country")


def numbers_facts(phones: Phones, choice: PhonesChoice) -> tuple[Fact, ...]:
    """What the card shows."""
    unknown = QCoreApplication.translate("Numbers", "not known")
    country = country_name(phones.country)
    if not choice.country:
        country = QCoreApplication.translate("Numbers", "{country}, by where you live").format(country=country)
    return (
        Fact(QCoreApplication.translate("Numbers", "Country"), country),
        Fact(
            QCoreApplication.translate("Numbers", "Emergency"),
            phones.emergency or unknown,
            known=bool(phones.emergency),
        ),
        Fact(
            QCoreApplication.translate("Numbers", "Poison control"), phones.poison or unknown, known=bool(phones.poison)
        ),
    )


class NumbersCard(TitledCard):
    """Whom Emergency says to call; the same for everybody on this computer."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.change = change_button(QCoreApplication.translate("Numbers", "Change the emergency numbers"))
        title = QCoreApplication.translate("Numbers", "Emergency numbers")
        super().__init__("numbers_card", title, at_right=self.change, gap=6, parent=parent)
        self.change.setObjectName("change_numbers")
        self.change.clicked.connect(self.change_wanted)
        self.facts = FactRow()
        self.add(self.facts)

    def show_numbers(self, phones: Phones, choice: PhonesChoice) -> None:
        """Show what is in force."""
        self.facts.show_facts(numbers_facts(phones, choice))


class NumbersForm(FormDialog):
    """Choose the country; where the app knows no number, type your own. Nothing is asked for that is known."""

    def __init__(self, host: QWidget, household: Household, settings: AppSettings) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("Numbers", "Emergency numbers"),
            QCoreApplication.translate(
                "Numbers",
                "Emergency shows them, for everybody on this computer. Ask your pharmacist if you are not sure.",
            ),
        )
        self.setObjectName("numbers_form")
        self._household = household
        self._settings = settings
        choice = settings.phones_choice
        by_place = country_name(medication().chosen_phones(BY_PLACE, household.zone()).country)
        follow = QCoreApplication.translate("Numbers", "By where you live")
        own = QCoreApplication.translate("Numbers", "You type the numbers yourself.")
        self.country = ChoiceGroup[str](
            (
                ("", ChoiceTile(follow, by_place, shape="row")),
                *((each.country, _tile(each)) for each in medication().phones if each.zones),
                (OTHER, ChoiceTile(country_name(OTHER), own, shape="row")),
            ),
            number_keys=False,
        )
        self.country.choose(choice.country)
        self.emergency = TextField(QCoreApplication.translate("Numbers", "Emergency number"), length=NUMBER_LENGTH_MAX)
        self.poison = TextField(
            QCoreApplication.translate("Numbers", "Poison control, if you know its number"), length=NUMBER_LENGTH_MAX
        )
        self.emergency.set_text(choice.emergency)
        self.poison.set_text(choice.poison)
        self.know("emergency", self.emergency)
        self.know("poison", self.poison)
        for part in (self.country, self.emergency, self.poison, self.message):
            self.add(part)
        self.country.chosen.connect(lambda _: self._ask_what_is_not_known())
        self._ask_what_is_not_known()

    def check(self, field: Field) -> bool:
        """The numbers are judged as they are kept."""
        return True

    def write(self) -> str:
        """Keep the choice on this computer. Raises NotANumber."""
        choice = PhonesChoice(
            country=self.country.choice or "",
            emergency=checked_number(self.emergency.text(), "emergency"),
            poison=checked_number(self.poison.text(), "poison"),
        )
        self._settings.phones_choice = choice
        self._settings.save()
        use_phones(choice)
        self._household.tell_changed()
        return QCoreApplication.translate("Numbers", "Saved: the emergency numbers.")

    def _ask_what_is_not_known(self) -> None:
        base = medication().chosen_phones(PhonesChoice(self.country.choice or ""), self._household.zone())
        self.emergency.setVisible(not base.emergency)
        self.poison.setVisible(not base.poison)


def _tile(phones: Phones) -> ChoiceTile:
    numbers = ", ".join(filter(None, (phones.emergency, phones.poison)))
    return ChoiceTile(country_name(phones.country), numbers, shape="row")
