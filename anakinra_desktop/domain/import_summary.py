"""What an import would do, or did: how many rows of what for whom, and where record and file say different things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Standing
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.people import Caregiver, Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.syringe import Carton, Syringe
from anakinra_desktop.domain.whole_record import KeptPlan, KeptSession

ROWS_OF_DAYS = ("taken", "extra", "missed", "skipped", "held", "void", "corrected")
"""What is counted of the days, in the words of the CSV."""
OTHER_ROWS = (
    "person",
    "caregiver",
    "preference",
    "prescription",
    "limit",
    "carton",
    "syringe",
    "sharps_box",
    "health_entry",
    "skin_mark",
    "body_plan",
    "session",
)
"""What else is counted."""


class FileKind(StrEnum):
    """What a file was found to be."""

    TABLE = "table"
    """The CSV of this app."""
    DOCUMENT = "document"
    """The JSON of this app."""
    MEDTIMER_TABLE = "medtimer_table"
    MEDTIMER_BACKUP = "medtimer_backup"

    @property
    def is_medtimer(self) -> bool:
        """Whether another program wrote it, so that somebody has to say what in it is meant."""
        return self in (FileKind.MEDTIMER_TABLE, FileKind.MEDTIMER_BACKUP)


@dataclass(frozen=True, slots=True)
class Setting:
    """One preference of a person."""

    name: str
    value: str


Supply = Carton | Syringe | SharpsBox
Side = (
    Dose
    | Hold
    | RuleLimit
    | HealthEntry
    | SkinMark
    | Person
    | Caregiver
    | Supply
    | KeptPlan
    | KeptSession
    | Setting
    | tuple[Prescription, ...]
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something of which the record says one thing and the file another; nobody but the person knows which is so."""

    person: str
    """Whom it is about; "" for a caregiver."""
    where: str
    """Which row of the file says so: `doses 17`, `line 3`."""
    ours: Side
    theirs: Side

    @property
    def day(self) -> date | None:
        """The day it is about, where it is about one."""
        match self.theirs:
            case Dose():
                return self.theirs.schedule_date
            case Hold():
                return self.theirs.first
            case HealthEntry():
                return self.theirs.began_on
            case SkinMark():
                return self.theirs.first
        return None


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What is wrong with a line of the file."""

    line: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class PersonPart:
    """What becomes of the rows of one person."""

    name: str
    """"" for what belongs to nobody alone: the caregivers."""
    is_new: bool
    added: Counter[str]
    already_there: int
    left_out: int
    """Rows that lose against what the record has."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the rows of a file, or would become of them."""

    kind: FileKind
    people: tuple[PersonPart, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    without_slot: int = 0
    """Scheduled rows, among those added, on dates for which nothing was prescribed."""
    passed_over: tuple[LineProblem, ...] = ()
    """Events of another program that cannot be taken in, and why."""
    by_status: Counter[str] = field(default_factory=Counter)
    """Events of another program that say nothing to take in, by what they say: neither taken nor skipped."""
    amounts_unknown: int = 0
    """Doses, among those added, whose amount is not given in mg."""

    @property
    def added(self) -> Counter[str]:
        """Rows that were added, or would be, by what they say."""
        return sum((part.added for part in self.people), Counter[str]())

    @property
    def already_there(self) -> int:
        """Rows that the record has already."""
        return sum(part.already_there for part in self.people)

    @property
    def left_out(self) -> int:
        """Rows that were left out, or would be, because the record says otherwise."""
        return sum(part.left_out for part in self.people)

    @property
    def gist(self) -> object:
        """What somebody who says yes to an import said yes to: equal where nothing has changed since."""
        return (
            self.kind,
            [(part.name, part.is_new, part.added, part.already_there, part.left_out) for part in self.people],
            [(conflict.person, conflict.where, conflict.ours) for conflict in self.conflicts],
            [each.line for each in self.passed_over],
        )


class CannotImport(Problem):
    """Nothing was added, for what is wrong with some of the lines."""

    def __init__(self, problems: Sequence[LineProblem]) -> None:
        super().__init__("Nothing was imported. Lines with a problem: {count}.", count=len(problems))
        self.problems = tuple(problems)


class HasConflicts(Problem):
    """Nothing was added: record and file say different things, and nobody has said which counts."""

    def __init__(self, found: Imported) -> None:
        super().__init__(
            "Nothing was imported. Conflicts between the record and the file: {count}.",
            count=len(found.conflicts),
        )
        self.found = found


class RecordMovedOn(Problem):
    """Somebody changed the record since it was looked at."""


class Parts:
    """Counts what becomes of each person's rows, in the order in which people come up."""

    def __init__(self) -> None:
        self._new: dict[str, bool] = {}
        self._added: dict[str, Counter[str]] = {}
        self._there: Counter[str] = Counter()
        self._lost: Counter[str] = Counter()

    def begin(self, name: str, is_new: bool = False) -> None:
        """Count for somebody, from now on too."""
        self._new.setdefault(name, is_new)
        self._added.setdefault(name, Counter())

    def add(self, name: str, what: str, count: int = 1) -> None:
        """Rows that come in."""
        if count:
            self._added[name][what] += count

    def there(self, name: str, count: int = 1) -> None:
        """Rows that are there already."""
        self._there[name] += count

    def lose(self, name: str, count: int = 1) -> None:
        """Rows that stay out, since the record says otherwise."""
        self._lost[name] += count

    def all(self) -> tuple[PersonPart, ...]:
        """What was counted."""
        return tuple(
            PersonPart(name, is_new, self._added[name], self._there[name], self._lost[name])
            for name, is_new in self._new.items()
        )


def word_of(dose: Dose) -> str:
    """What a dose counts as."""
    if dose.standing is not Standing.VALID:
        return dose.standing.value
    return "extra" if dose.kind is DoseKind.EXTRA and dose.status is DoseStatus.TAKEN else dose.status.value


def words_of(doses: Iterable[Dose]) -> Counter[str]:
    """What doses count as."""
    return Counter(map(word_of, doses))


def meaning_of(dose: Dose) -> tuple[object, ...]:
    """What a dose says, whoever wrote it down and when: two that agree in it are the same one."""
    is_void = dose.standing is Standing.VOID
    return (
        dose.slot_key,
        "void" if is_void else (dose.kind, dose.status),
        dose.taken_at,
        dose.amount_mg,
        dose.place.label if dose.place else "",
        dose.given_by.casefold(),
        dose.ended_because if is_void else dose.reason,
        dose.note,
    )
