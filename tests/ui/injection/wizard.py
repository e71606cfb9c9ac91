"""A household whose evening injection tests walk through in the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.procedure import StepKind
from anakinra_desktop.services.add_person import NewPerson, add_person
from anakinra_desktop.services.keep_supplies import add_carton
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.run_injection import RunningInjection, begin_injection
from anakinra_desktop.services.suggest_spot import ensure_body_plan, look_at_body, place_of
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.injection.screen import FrameKind
from anakinra_desktop.ui.injection.view import InjectionPage
from anakinra_desktop.ui.shared.household import Household

MADRID = "Europe/Madrid"
NOW = datetime(2026, 11, 24, 18, 49, tzinfo=UTC)
"""19:49 in Madrid, eleven minutes before the dose is due."""


@cache
def _household() -> bytes:
    """Maria, who injects herself, and Ana, a child with half a syringe; made once, as body plans take their time."""
    with TemporaryDirectory() as folder:
        records = RecordFile.in_folder(Path(folder))
        begun = NOW - timedelta(days=50)
        for name, amount_mg, born, height_cm in (
            ("Maria Ruiz", 100.0, date(1965, 3, 9), 163.0),
            ("Ana Soto", 50.0, date(2020, 5, 1), 113.0),
        ):
            new = NewPerson(
                name=name,
                home_zone=MADRID,
                amount_mg=amount_mg,
                times=(time(20),),
                starts_on=date(2026, 10, 1),
                height_cm=height_cm,
                born=born,
            )
            person = add_person(records, new, begun)
            with records.change() as record:
                record.change_person(replace(person, doctor_name="Dr Ahmed", doctor_phone="555-0142"))
            add_carton(records, person, "K7741", date(2027, 3, 31), 7, begun)
            plan = ensure_body_plan(records, person, begun)
            yesterday = GivenDose(NOW - timedelta(hours=24), place=place_of(plan, "left_thigh", "9"), whole=True)
            log_dose(records, person, yesterday, NOW - timedelta(hours=23))
        return records.path.read_bytes()


class Reading:
    """A voice that keeps what it was given to read."""

    def __init__(self, *, has_voice: bool = True) -> None:
        self.has_voice = has_voice
        self.said: list[str] = []
        self.silenced = 0

    def can_read(self) -> bool:
        return self.has_voice

    def read(self, words: str) -> bool:
        self.said.append(words)
        return self.has_voice

    def be_silent(self) -> None:
        self.silenced += 1


class Wizard:
    """One person's injection, with the clock in the test's hand."""

    def __init__(
        self, folder: Path, name: str = "Maria Ruiz", giver: Giver | None = None, place: Place | None = None
    ) -> None:
        (folder / "record").mkdir()
        self.records = RecordFile.in_folder(folder / "record")
        self.records.path.write_bytes(_household())
        with self.records.read() as record:
            self.person: Person = next(each for each in record.people() if each.name == name)
        self.now = NOW
        self.household = Household(self.records, lambda: self.now)
        self.giver = giver or Giver(GivenBy.SELF, name)
        self.household.set_person(self.person, self.giver)
        self.reading = Reading()
        self.running = begin_injection(self.records, self.person, self.giver, self.now, place=place)

    def page(self) -> InjectionPage:
        """The window of the injection as it stands."""
        return InjectionPage(self.household, self.running, self.reading)

    def doses(self) -> tuple[Dose, ...]:
        """Today's rows."""
        with self.records.read() as record:
            return record.doses(self.person.id, NOW.date(), NOW.date())

    def later(self, **length: float) -> None:
        self.now += timedelta(**length)

    def until(self, step: str) -> None:
        """Walk on without the window until that step is reached."""
        while self.running.position(self.now).step.id != step:
            self._advance(self.running)

    def _advance(self, running: RunningInjection) -> None:
        step = running.position(self.now).step
        self.later(**({"minutes": 31} if step.kind is StepKind.WAIT else {"seconds": 10}))
        match step.kind:
            case StepKind.GATE:
                running.choose(self.now, "none")
            case StepKind.PERSON:
                running.name_person(self.now, document=True)
            case StepKind.CARTON:
                running.read_carton(self.now, "K7741", "2027-03-31", running.look.cartons[0].carton.id)
            case StepKind.CHOICE:
                running.choose(self.now, step.choices[0].id)
            case StepKind.PLACE:
                spot = look_at_body(self.records, self.person, self.giver.by, self.now).suggestion.spot  # type: ignore[union-attr]
                running.choose_place(self.now, Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm))
            case _:
                running.go_on(self.now)


def press(key: Qt.Key) -> None:
    """Press a key, wherever the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def see(page: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """The visible widget of that name."""
    found = [each for each in page.findChildren(kind, name) if each.isVisible()]
    assert found, f"{name} is not to be seen"
    return found[-1]


def write(page: QWidget, field: str, words: str) -> None:
    """Type into the field of that name."""
    editor = see(page, field).findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, words)


def sees(page: QWidget, name: str) -> bool:
    return any(each.isVisible() for each in page.findChildren(QWidget, name))


ENTER, SPACE, PEDAL, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Right
QUESTIONS = {FrameKind.GATE, FrameKind.TILES, FrameKind.CHOICES, FrameKind.CARTON, FrameKind.PLACE, FrameKind.RECORD}
