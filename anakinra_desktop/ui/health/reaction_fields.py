"""What can be seen or felt at a spot: signs, size, how bad, since when, and whether it is anywhere else too."""

from __future__ import annotations

from datetime import date
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.reactions import SIZE_RANGE_CM, Reaction, ReactionSign
from anakinra_desktop.domain.signs import Lead
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import signs
from anakinra_desktop.ui.health.reaction_parts import SizePicture
from anakinra_desktop.ui.shared.parts import (
    ChoiceGroup,
    ChoiceTile,
    DateField,
    EqualGrid,
    Grow,
    IconView,
    LongTextField,
    NumberField,
    Panel,
    Text,
    column,
    filled,
    row,
)

_SIZES_CM: Final = (1.0, 2.0, 5.0, 9.0)
_SIGN_ICONS: Final = {
    ReactionSign.REDNESS: "drop-half",
    ReactionSign.ITCH: "waves",
    ReactionSign.SWELLING: "arrows-out",
    ReactionSign.PAIN: "lightning",
    ReactionSign.BRUISE: "circle-half",
    ReactionSign.LUMP: "circle",
}
_SEVERITY_ICONS: Final = {
    Severity.MILD: "smiley",
    Severity.MODERATE: "smiley-meh",
    Severity.SEVERE: "smiley-sad",
}
HERE: Final = "here"
ELSEWHERE: Final = "elsewhere"


def severity_group() -> ChoiceGroup[Severity]:
    """How bad it is, in three words; none is chosen beforehand."""
    names = {
        Severity.MILD: QCoreApplication.translate("Health", "Mild"),
        Severity.MODERATE: QCoreApplication.translate("Health", "Moderate"),
        Severity.SEVERE: QCoreApplication.translate("Health", "Severe"),
    }
    tiles = [(each, ChoiceTile(names[each], icon=_SEVERITY_ICONS[each])) for each in Severity]
    group = ChoiceGroup[Severity](tiles, columns=3, gap=10, number_keys=False)
    group.setObjectName("severity")
    return group


class ReactionFields(QWidget):
    """The questions about a spot. `changed` comes with every answer; nothing is chosen beforehand."""

    changed = Signal()

    def __init__(
        self, today: date, lengths: Lengths = IN_CM, *, asks_elsewhere: bool, parent: QWidget | None = None
    ) -> None:
        """A later look asks what is there now; whether it is elsewhere too was asked the first time."""
        super().__init__(parent)
        self._asks_elsewhere, self._lengths = asks_elsewhere, lengths
        self._seen: tuple[str, float | None] = ("", None)
        """The measure of an earlier look as it was put into its field, and what it is in cm."""
        self.signs = ChoiceGroup[ReactionSign](
            [(sign, ChoiceTile(_sign_name(sign), icon=icon)) for sign, icon in _SIGN_ICONS.items()],
            columns=3,
            many=True,
            gap=10,
            number_keys=False,
        )
        self.signs.setObjectName("signs")
        self.sizes = ChoiceGroup[float](
            [(cm, _size_tile(cm, lengths)) for cm in _SIZES_CM], columns=4, gap=10, number_keys=False
        )
        self.sizes.setObjectName("sizes")
        low, high = (lengths.told(each) for each in SIZE_RANGE_CM)
        self.size_field = NumberField(
            QCoreApplication.translate("Health", "Or measure it, at its widest"),
            QCoreApplication.translate("Health", "inches") if lengths.inches else "cm",
            ceil(low * 10) / 10,
            floor(high * 10) / 10,
            decimals=1,
        )
        self.size_field.setObjectName("size")
        self.severity = severity_group()
        self.began_on = DateField(QCoreApplication.translate("Health", "Since when?"), today, latest=today)
        self.began_on.setObjectName("began_on")
        self.only_here = ChoiceGroup[str](
            [
                (HERE, ChoiceTile(QCoreApplication.translate("Health", "Only at this spot"), icon="map-pin")),
                (
                    ELSEWHERE,
                    ChoiceTile(QCoreApplication.translate("Health", "Elsewhere too, or I feel ill"), icon="person"),
                ),
            ],
            columns=2,
            gap=10,
            number_keys=False,
        )
        self.only_here.setObjectName("only_here")
        self._signs_elsewhere = self._make_signs_elsewhere()
        self.note = LongTextField(QCoreApplication.translate("Health", "Note, if you like"), lines=2)
        self.note.setObjectName("note")
        self._arrange()
        self._connect()

    @property
    def is_elsewhere(self) -> bool:
        """Whether it was said to be somewhere else too."""
        return self.only_here.choice == ELSEWHERE

    @property
    def elsewhere(self) -> tuple[str, ...]:
        """The signs somewhere else, by name; an itch or rash where none was chosen from the list."""
        if not self.is_elsewhere:
            return ()
        return self.signs_elsewhere.choices or ("itch_elsewhere",)

    @property
    def width_cm(self) -> float | None:
        """How wide it is, in cm; None where it was not said."""
        text, size_cm = self._seen
        if not self.size_field.text():
            return self.sizes.choice
        if self.size_field.text() == text:
            return size_cm  # told to a tenth, it would change by being looked at
        typed = self.size_field.value()
        return None if typed is None else self._lengths.in_cm(typed)

    def missing(self) -> str:
        """What has to be answered first; "" when nothing is missing."""
        if not self.signs.choices:
            return QCoreApplication.translate("Health", "Choose what you see or feel first.")
        if self.severity.choice is None:
            return QCoreApplication.translate("Health", "Say how bad it is first.")
        if self._asks_elsewhere and self.only_here.choice is None:
            return QCoreApplication.translate("Health", "Say first if it is only at this spot.")
        return ""

    def check(self) -> bool:
        """Say beside each field what is wrong, if anything is."""
        if not self.began_on.check():
            self.began_on.setFocus()
            return False
        if self.size_field.text() not in ("", self._seen[0]) and not self.size_field.check():
            self.size_field.setFocus()
            return False
        return True

    def show_reaction(self, reaction: Reaction, began_on: date) -> None:
        """Show what was said before."""
        for sign in reaction.signs:
            self.signs.tile(sign).setChecked(True)
        self.severity.choose(reaction.severity)
        if reaction.size_cm in _SIZES_CM:
            self.sizes.choose(reaction.size_cm)
        elif reaction.size_cm is not None:
            self.size_field.set_text(wording.number(self._lengths.told(reaction.size_cm)))
            self._seen = (self.size_field.text(), reaction.size_cm)
        self.began_on.set_value(began_on)
        self.note.set_text(reaction.note)

    def _make_signs_elsewhere(self) -> Panel:
        serious = signs().that_lead_to(Lead.EMERGENCY)
        self.signs_elsewhere = ChoiceGroup[str](
            [
                (
                    sign.id,
                    ChoiceTile(wording.in_language(sign.title), icon=sign.icon, icon_color="danger"),
                )
                for sign in serious
            ],
            columns=2,
            many=True,
            gap=8,
            number_keys=False,
        )
        self.signs_elsewhere.setObjectName("signs_elsewhere")
        title = Text(QCoreApplication.translate("Health", "Which of these? Choose all that fit"), "h3")
        line = QCoreApplication.translate(
            "Health", "Elsewhere on the body it may be an allergy. The next page says whom to call."
        )
        return Panel(
            row(IconView("warning-octagon", "danger", 26), Grow(title), gap=10),
            Text(line, "support", size=16),
            self.signs_elsewhere,
            tone="danger",
            pad=(16, 12, 16, 14),
            radius=14,
            edge=True,
        )

    def _arrange(self) -> None:
        all_that_fit = Text(QCoreApplication.translate("Health", "choose all that fit"), "support")
        what = row(
            Text(QCoreApplication.translate("Health", "What do you see or feel?"), "label", color="ink"),
            Grow(all_that_fit),
            gap=10,
        )
        body = column(gap=14, from_top=True, parent=self)
        body.add(filled(column(what, self.signs, gap=6)))
        body.add(_asked(QCoreApplication.translate("Health", "How big?"), self.sizes))
        fields = EqualGrid(2, 16)
        for field in (self.size_field, self.began_on):
            fields.addWidget(filled(column(field, gap=0, from_top=True)))
        body.add(filled(fields))
        body.add(_asked(QCoreApplication.translate("Health", "How bad?"), self.severity))
        if self._asks_elsewhere:
            body.add(_asked(QCoreApplication.translate("Health", "Only here?"), self.only_here))
            body.add(self._signs_elsewhere)
            self._signs_elsewhere.hide()
        body.add(self.note)

    def _connect(self) -> None:
        for group in (self.signs, self.severity, self.only_here, self.signs_elsewhere):
            group.chosen.connect(self.changed)
        for field in (self.began_on, self.size_field, self.note):
            field.changed.connect(self.changed)
        self.sizes.chosen.connect(self._choose_size)
        self.size_field.changed.connect(self.sizes.clear)
        self.only_here.chosen.connect(lambda _where: self._signs_elsewhere.setVisible(self.is_elsewhere))

    def _choose_size(self) -> None:
        self.size_field.set_text("")
        self.changed.emit()


def _asked(question: str, group: QWidget) -> QWidget:
    group.setAccessibleName(question)
    return filled(column(Text(question, "label", color="ink"), group, gap=6))


def _sign_name(sign: ReactionSign) -> str:
    return {
        ReactionSign.REDNESS: QCoreApplication.translate("Health", "Red"),
        ReactionSign.SWELLING: QCoreApplication.translate("Health", "Swollen"),
        ReactionSign.BRUISE: QCoreApplication.translate("Health", "Bruise"),
        ReactionSign.ITCH: QCoreApplication.translate("Health", "Itchy"),
        ReactionSign.PAIN: QCoreApplication.translate("Health", "Painful"),
        ReactionSign.LUMP: QCoreApplication.translate("Health", "Lump"),
    }[sign]


def _size_tile(width_cm: float, lengths: Lengths) -> ChoiceTile:
    names = {
        1.0: QCoreApplication.translate("Health", "Fingertip"),
        2.0: QCoreApplication.translate("Health", "One finger"),
        5.0: QCoreApplication.translate("Health", "Three fingers"),
        9.0: QCoreApplication.translate("Health", "Palm or more"),
    }
    about = QCoreApplication.translate("Health", "about {length}").format(length=wording.length(width_cm, lengths))
    return ChoiceTile(names[width_cm], about, shape="stack", lead=SizePicture(width_cm))
