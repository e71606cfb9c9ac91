"""The form for a medicine or supplement; a name like that of one to tell of is asked about, never changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.health import Details, HealthEntry, NotAnEntry
from anakinra_desktop.domain.medicines import Medicine, MedicineKind, checked_medicine
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.services.read_medication import interactions
from anakinra_desktop.ui.health.entry_form import EntryForm
from anakinra_desktop.ui.shared.parts import Button, FlowRow, LongTextField, Panel, Text, filled

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

_ICONS = {
    MedicineKind.PRESCRIPTION: "file-text",
    MedicineKind.NONPRESCRIPTION: "storefront",
    MedicineKind.VITAMIN: "sun",
    MedicineKind.SUPPLEMENT: "pill",
    MedicineKind.HERBAL: "drop",
}


class MedicineForm(EntryForm):
    """Everything about one medicine, in the words of its label."""

    def __init__(self, host: QWidget, household: Household, today: date, entry: HealthEntry | None = None) -> None:
        before = entry.details if entry is not None and isinstance(entry.details, Medicine) else None
        title = (
            QCoreApplication.translate("Visits", "Add a medicine")
            if before is None
            else QCoreApplication.translate("Visits", "Change a medicine")
        )
        line = QCoreApplication.translate(
            "Visits", "Everything counts: on prescription or not, vitamins, supplements and herbal products."
        )
        super().__init__(host, household, today, title, line, entry=entry)
        self.setObjectName("medicine_form")
        self._is_name_right = before.is_name_right if before else False
        self.name = self.text_field(
            "name",
            QCoreApplication.translate("Visits", "Name, as it stands on the package"),
            before.name if before else "",
        )
        self._build_question()
        self.sort = self.choices(
            "sort",
            QCoreApplication.translate("Visits", "What kind is it?"),
            [(kind, wording.capital(visit_words.medicine_kind(kind)), _ICONS[kind]) for kind in MedicineKind],
            before.sort if before else None,
        )
        self.dose = self.text_field(
            "dose",
            QCoreApplication.translate("Visits", "How much and how often, as the label says"),
            before.dose if before else "",
        )
        self.what_for = self.text_field(
            "what_for", QCoreApplication.translate("Visits", "What for"), before.what_for if before else ""
        )
        known = entry.began_on if entry is not None and before is not None and before.is_since_known else None
        self.since = self.date_field(
            "since", QCoreApplication.translate("Visits", "Since; leave empty if not known"), known, latest=today
        )
        self.until = self.date_field(
            "until",
            QCoreApplication.translate("Visits", "Last day; leave empty while it is used"),
            before.until if before else None,
        )
        self.told_on = self.told_field(before.told_on if before else None)
        self.note = LongTextField(QCoreApplication.translate("Visits", "Note"), lines=2)
        self.note.set_text(before.note if before else "")
        self.field("note", self.note)
        self.finish()
        self.name.changed.connect(self._look_at_name)
        self._show_what_is_known()

    def _build_question(self) -> None:
        self._question = Text("", "strong")
        self.meant = Button("", icon="check", height=48, size=16)
        self.meant.setObjectName("meant")
        self.not_meant = Button(QCoreApplication.translate("Visits", "No, it is right as typed"), height=48, size=16)
        self.not_meant.setObjectName("not_meant")
        self.asking = Panel(
            self._question, filled(FlowRow(self.meant, self.not_meant, gap=10)), tone="info", pad=14, radius=14
        )
        self.asking.setObjectName("did_you_mean")
        self.known = Panel(tone="warn", pad=14, radius=14)
        self.known.setObjectName("known_medicine")
        self._known_words = Text("", "strong")
        self.known.add(self._known_words)
        self.add(self.asking)
        self.add(self.known)
        self.meant.clicked.connect(self._take_meant)
        self.not_meant.clicked.connect(self._keep_as_typed)

    def _look_at_name(self) -> None:
        self._is_name_right = False
        self._show_what_is_known()

    def _show_what_is_known(self) -> None:
        """Ask about a name that is nearly another one; say what to tell of one that is known."""
        known = interactions()
        named = known.certain_in(self.name.text())
        perhaps = None if named or self._is_name_right else known.perhaps_in(self.name.text())
        self.asking.setVisible(perhaps is not None)
        self.known.setVisible(named is not None)
        if perhaps is not None:
            name = wording.in_language(perhaps.name)
            question = QCoreApplication.translate("Visits", "Did you mean {name}?")
            self._question.setText(question.format(name=name))
            self.meant.setText(QCoreApplication.translate("Visits", "Yes, {name}").format(name=name))
            self.save.wait_for(QCoreApplication.translate("Visits", "Say first which medicine it is."))
        else:
            self.save.allow()
        if named is not None:
            self._known_words.setText(wording.in_language(named.of.what_to_do))
        self._follow_content()
        if perhaps is not None and self.isVisible():
            self._scroll.ensureWidgetVisible(self.asking, 0, 20)

    def refuse(self, why: str) -> None:
        """Bring the question into sight: what is kept unanswered would carry no mark."""
        self._question.focus_as_heading()
        self._scroll.ensureWidgetVisible(self.asking, 0, 20)

    def _take_meant(self) -> None:
        perhaps = interactions().perhaps_in(self.name.text())
        if perhaps is not None:
            self.name.set_text(wording.in_language(perhaps.name))
        self._look_at_name()
        self.name.editor.setFocus()

    def _keep_as_typed(self) -> None:
        self._is_name_right = True
        self._show_what_is_known()
        self.name.editor.setFocus()

    def made(self) -> tuple[date, Details]:
        sort = self.sort.choice
        if sort is None:
            raise NotAnEntry("sort", "Please choose what it is.")
        since = self.since.value()
        day = since or (self.entry.began_on if self.entry is not None else self.today)
        medicine = Medicine(
            name=self.name.text(),
            sort=sort,
            dose=self.dose.text(),
            until=self.until.value(),
            told_on=self.told_on.value(),
            note=self.note.text(),
            what_for=self.what_for.text(),
            is_since_known=since is not None,
            is_name_right=self._is_name_right,
        )
        return day, checked_medicine(medicine, day, self.today)

    def words_of(self, details: Details) -> str:
        assert isinstance(details, Medicine)
        return details.name
