"""The steps about people: the name, who injects, leaflet and training, the body, and the first carton."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.anthropometry import BodyShape, default_height_cm
from anakinra_desktop.domain.body import ZoneId, body_for
from anakinra_desktop.domain.people import (
    NAME_LENGTH_MAX,
    Build,
    GivenBy,
    NotAPerson,
    Person,
    checked_name,
)
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.ui.first_run.answers import Answers
from anakinra_desktop.ui.first_run.figure_picture import FigurePicture
from anakinra_desktop.ui.first_run.pictures import LabelKind, LabelPicture
from anakinra_desktop.ui.first_run.scenes import LeafletScene, WelcomeScene
from anakinra_desktop.ui.first_run.step import StepPage, first_name
from anakinra_desktop.ui.people.who_injects import open_parts, part_words
from anakinra_desktop.ui.recording.zone_picture import ZonePicture
from anakinra_desktop.ui.shared.facts import statement_words
from anakinra_desktop.ui.shared.parts import (
    Chip,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    FlowRow,
    Grow,
    HeightField,
    Panel,
    SegmentedControl,
    Text,
    TextField,
    column,
    filled,
)
from anakinra_desktop.ui.supplies.carton_form import CartonForm


class NameStep(StepPage):
    """Whose injections these are."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Name"),
            QCoreApplication.translate("FirstRun", "Who is treated with anakinra?"),
            QCoreApplication.translate("FirstRun", "You, or the person you look after. It stays on this computer."),
            parent,
        )
        self.name = TextField(QCoreApplication.translate("FirstRun", "Name"), length=NAME_LENGTH_MAX * 3)
        self.name.setObjectName("name")
        self._picture = WelcomeScene(number)
        self.add(self.name)
        self.add_help(
            QCoreApplication.translate(
                "FirstRun",
                "Say “an-a-KIN-ra”. Its brand name is Kineret. This app reminds, guides and records; "
                "it does not replace your doctor or the leaflet.",
            ),
            icon="info",
        )
        self.name.changed.connect(self._show_name)

    def picture(self) -> QWidget:
        return self._picture

    def picture_words(self) -> str:
        return QCoreApplication.translate("FirstRun", "This sign stands beside the name on every page.")

    def missing(self) -> str:
        return "" if self.name.text() else QCoreApplication.translate("FirstRun", "Type the name first.")

    def check(self) -> bool:
        try:
            checked_name(self.name.text())
        except NotAPerson as problem:
            self.name.set_error(problem_words(problem))
            return False
        return True

    def write(self, answers: Answers) -> Answers:
        return replace(answers, name=" ".join(self.name.text().split()))

    def show_problem(self, field: str, words: str) -> bool:
        if field != "name":
            return False
        self.name.set_error(words)
        return True

    def _show_name(self) -> None:
        self._picture.show_name(self.name.text())
        self.changed.emit()


class GiverStep(StepPage):
    """Whose hand holds the syringe; nothing is chosen beforehand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Who injects"),
            QCoreApplication.translate("FirstRun", "Who injects?"),
            QCoreApplication.translate("FirstRun", "It decides the words and the places on the body."),
            parent,
        )
        self.who = ChoiceGroup[GivenBy](gap=12)
        self.who.setObjectName("who_injects")
        self._self_tile = self._tile(QCoreApplication.translate("FirstRun", "On their own"), GivenBy.SELF, "user")
        self.who.add(GivenBy.SELF, self._self_tile)
        other = QCoreApplication.translate("FirstRun", "Somebody else")
        self.who.add(GivenBy.CAREGIVER, self._tile(other, GivenBy.CAREGIVER, "users"))
        self.caregiver = TextField(
            QCoreApplication.translate("FirstRun", "The name of who injects"), length=NAME_LENGTH_MAX * 3
        )
        self.caregiver.setObjectName("caregiver")
        self.caregiver.hide()
        self._picture = column()
        self._zones: ZonePicture | None = None
        self.add(self.who, self.caregiver)
        self.who.chosen.connect(self._choose)
        self.caregiver.changed.connect(self.changed)

    def enter(self, answers: Answers) -> None:
        if self._zones is None:  # laying out a body takes a moment, so not before it is wanted
            shape = BodyShape(Build.NEUTRAL, default_height_cm(Build.NEUTRAL, None), None)
            self._zones = ZonePicture(body_for(shape), framed=False)
            self._picture.add(Grow(self._zones))
        words = QCoreApplication.translate("FirstRun", "Who injects {name}?")
        self.set_heading(words.format(name=first_name(answers.name)))

    def picture(self) -> QWidget:
        return filled(self._picture)

    def picture_words(self) -> str:
        return QCoreApplication.translate("FirstRun", "Thighs and stomach; with a helper also arms and buttocks.")

    def missing(self) -> str:
        if self.who.choice is None:
            return QCoreApplication.translate("FirstRun", "Choose one first.")
        if self.who.choice is GivenBy.CAREGIVER and not self.caregiver.text():
            return QCoreApplication.translate("FirstRun", "Type the name first.")
        return ""

    def check(self) -> bool:
        if self.who.choice is GivenBy.CAREGIVER:
            try:
                checked_name(self.caregiver.text(), "giver")
            except NotAPerson as problem:
                self.caregiver.set_error(problem_words(problem))
                return False
        return True

    def write(self, answers: Answers) -> Answers:
        caregiver = self.caregiver.text() if self.who.choice is GivenBy.CAREGIVER else ""
        return replace(answers, by=self.who.choice, caregiver=caregiver)

    def show_problem(self, field: str, words: str) -> bool:
        if field != "giver":
            return False
        self.caregiver.set_error(words)
        return True

    def _tile(self, title: str, by: GivenBy, icon: str) -> ChoiceTile:
        chips = QWidget()
        FlowRow(*(Chip(part_words(part)) for part in open_parts(by)), gap=6, parent=chips)
        return ChoiceTile(title, icon=icon, shape="row", extra=chips)

    def _choose(self) -> None:
        self.caregiver.setVisible(self.who.choice is GivenBy.CAREGIVER)
        if self.who.choice is GivenBy.CAREGIVER:
            self.caregiver.setFocus()
        by = self.who.choice
        if self._zones is not None and by is not None:
            self._zones.show_open(frozenset(zone.value for zone in ZoneId if by in zone.open_to))
        self.changed.emit()


class TrainingStep(StepPage):
    """Leaflet read, technique shown (TRAIN-1, TRAIN-2). "Not yet" can go on; it is told plainly what comes first."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Leaflet and training"),
            QCoreApplication.translate("FirstRun", "Before the first injection"),
            parent=parent,
        )
        yes = QCoreApplication.translate("FirstRun", "Yes")
        not_yet = QCoreApplication.translate("FirstRun", "Not yet")
        read = QCoreApplication.translate("FirstRun", "Was the leaflet in the carton read?")
        self.read = SegmentedControl[bool](read, [(True, yes), (False, not_yet)])
        self.read.setObjectName("leaflet_read")
        read_on = QCoreApplication.translate("FirstRun", "Read on this day; change it if it was another")
        self.read_on = DateField(read_on, today, latest=today)
        self.read_on.setObjectName("leaflet_read_on")
        self.read_on.hide()
        shown = QCoreApplication.translate("FirstRun", "Did a doctor, nurse or pharmacist show how to inject?")
        self.shown = SegmentedControl[bool](shown, [(True, yes), (False, not_yet)])
        self.shown.setObjectName("shown_how")
        self.shown_on = DateField(QCoreApplication.translate("FirstRun", "On what day, roughly?"), latest=today)
        self.shown_on.setObjectName("shown_how_on")
        self.shown_on.hide()
        left = Qt.AlignmentFlag.AlignLeft
        self._shown_question = Text(shown, "strong")
        for question, control, day in (
            (Text(read, "strong"), self.read, self.read_on),
            (self._shown_question, self.shown, self.shown_on),
        ):
            box = column(question, control, gap=8)
            box.setAlignment(control, left)
            self.add(box)
            self.add(day)
        self._read_first = self._panel("TRAIN-1")
        self._shown_first = self._panel("TRAIN-2")
        self.read.chosen.connect(self._choose)
        self.shown.chosen.connect(self._choose)
        self.read_on.changed.connect(self.changed)
        self.shown_on.changed.connect(self.changed)
        self._choose()

    def picture(self) -> QWidget:
        return LeafletScene()

    def picture_words(self) -> str:
        return QCoreApplication.translate("FirstRun", "The leaflet comes with each carton. Keep it.")

    def enter(self, answers: Answers) -> None:
        if answers.by is GivenBy.CAREGIVER:
            words = QCoreApplication.translate(
                "FirstRun", "Did a doctor, nurse or pharmacist show {name} how to inject?"
            )
            self._shown_question.setText(words.format(name=first_name(answers.caregiver)))

    def missing(self) -> str:
        if self.read.choice is None or self.shown.choice is None:
            return QCoreApplication.translate("FirstRun", "Answer both questions first.")
        days = ((self.read.choice, self.read_on), (self.shown.choice, self.shown_on))
        if any(yes and not day.text() for yes, day in days):
            return QCoreApplication.translate("FirstRun", "Type the day first; about is fine.")
        return ""

    def check(self) -> bool:
        days = ((self.read.choice, self.read_on), (self.shown.choice, self.shown_on))
        checked = [day.check() for yes, day in days if yes]  # each says what is wrong with it
        return all(checked)

    def write(self, answers: Answers) -> Answers:
        return replace(
            answers,
            leaflet_read=self.read.choice,
            leaflet_read_on=self.read_on.value() if self.read.choice else None,
            shown_how=self.shown.choice,
            shown_how_on=self.shown_on.value() if self.shown.choice else None,
        )

    def _panel(self, fact: str) -> Panel:
        first = QCoreApplication.translate("FirstRun", "You can go on here. Before the first injection:")
        return self.add_help(f"{first} {statement_words(fact)}", icon="hand-palm", tone="warn")

    def _choose(self) -> None:
        self.read_on.setVisible(bool(self.read.choice))
        self.shown_on.setVisible(bool(self.shown.choice))
        self._read_first.setVisible(self.read.choice is False)
        self._shown_first.setVisible(self.shown.choice is False)
        self.changed.emit()


class BodyStep(StepPage):
    """Height, birth date and build, so that a centimetre on the map is one on the skin. All of it can wait."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Body map"),
            QCoreApplication.translate("FirstRun", "For a map that fits"),
            QCoreApplication.translate(
                "FirstRun", "So that 2.5 cm on the map is 2.5 cm on the skin. You can leave this empty."
            ),
            parent,
        )
        self._today = today
        self.height_cm = HeightField(QCoreApplication.translate("FirstRun", "Height"))
        self.height_cm.setObjectName("height")
        self.born = DateField(
            QCoreApplication.translate("FirstRun", "Date of birth"),
            latest=today,
            earliest=date(today.year - 125, 1, 1),
            words=wording.full_date,
        )
        self.born.setObjectName("born")
        self.born.set_placeholder("9 3 1965")
        self.build = ChoiceGroup[Build](
            [
                (Build.WOMAN, ChoiceTile(QCoreApplication.translate("FirstRun", "Woman or girl"))),
                (Build.MAN, ChoiceTile(QCoreApplication.translate("FirstRun", "Man or boy"))),
                (Build.NEUTRAL, ChoiceTile(QCoreApplication.translate("FirstRun", "Neither"))),
            ],
            columns=3,
            gap=10,
            number_keys=False,
        )
        self.build.setObjectName("build")
        fields = QWidget()
        FlowRow(self.height_cm, self.born, gap=16, top=True, parent=fields)
        build = QCoreApplication.translate("FirstRun", "Build of the figure")
        self.add(fields, column(Text(build, "strong"), self.build, gap=8))
        self._picture = FigurePicture(self._shape())
        for field in (self.height_cm, self.born):
            field.changed.connect(self._show)
        self.build.chosen.connect(self._show)

    def picture(self) -> QWidget:
        return self._picture

    def picture_words(self) -> str:
        return QCoreApplication.translate("FirstRun", "The places are laid out in real centimetres.")

    def check(self) -> bool:
        good = [not self.height_cm.text() or self.height_cm.check(), not self.born.text() or self.born.check()]
        return all(good)

    def write(self, answers: Answers) -> Answers:
        return replace(answers, height_cm=self.height_cm.value(), born=self.born.value(), build=self.build.choice)

    def show_problem(self, field: str, words: str) -> bool:
        if field not in ("height", "born"):
            return False
        (self.height_cm if field == "height" else self.born).set_error(words)
        return True

    def _shape(self) -> BodyShape:
        build = self.build.choice or Build.NEUTRAL
        born = self.born.value()
        age = Person(0, "", "UTC", born).age_years(self._today) if born else None
        return BodyShape(build, self.height_cm.value() or default_height_cm(build, age), age)

    def _show(self) -> None:
        self._picture.show_shape(self._shape())
        self.changed.emit()


class CartonStep(StepPage):
    """The first carton, or later."""

    def __init__(self, now: datetime, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "First carton"),
            QCoreApplication.translate("FirstRun", "What does the carton say?"),
            QCoreApplication.translate("FirstRun", "Then the app counts, and tells when to reorder."),
            parent,
        )
        self.form = CartonForm(now, zone)
        self.add(self.form)
        self.add_help(statement_words("STORAGE-1"), icon="baby").setObjectName("storage_tip")
        self.form.changed.connect(self.changed)

    def picture(self) -> QWidget:
        return LabelPicture(LabelKind.CARTON)

    def picture_words(self) -> str:
        return QCoreApplication.translate("FirstRun", "An example. Yours may look different.")

    def missing(self) -> str:
        if self.form.is_empty or not self.form.expires.text():
            return QCoreApplication.translate("FirstRun", "Copy the date from the carton, or press “Without a carton”.")
        if not self.form.is_complete:
            return QCoreApplication.translate("FirstRun", "Say where the carton is now, or press “Without a carton”.")
        return ""

    def check(self) -> bool:
        return self.form.check()
