"""Every question and every change the record knows. Values come in and go out; no row ever leaves this room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Select, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, DoseKind, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.people import Caregiver, GivenBy, Giver, Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.procedure import Event, InjectionSession
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.syringe import Carton, DiscardReason, Return, Syringe, SyringeEnd
from anakinra_desktop.domain.whole_record import WholeRecord
from anakinra_desktop.storage import event_rows, rows
from anakinra_desktop.storage.cells import maybe_date_cell, moment_cell, moment_of
from anakinra_desktop.storage.tables import (
    BodyPlanRow,
    CaregiverRow,
    CartonRow,
    DosePlaceRow,
    DoseRow,
    HealthEntryRow,
    HoldRow,
    PersonRow,
    PreferenceRow,
    PrescriptionRow,
    RuleLimitRow,
    SessionEventRow,
    SessionRow,
    SharpsBoxRow,
    SkinMarkRow,
    SyringeReturnRow,
    SyringeRow,
    Table,
)
from anakinra_desktop.storage.whole_record import add_whole, read_whole

if TYPE_CHECKING:
    from anakinra_desktop.domain.health import EntryKind, HealthEntry
    from anakinra_desktop.domain.skin_mark import SkinMark
    from anakinra_desktop.storage.mending import Repair

SomeRow = TypeVar("SomeRow", bound=Table)


class Record:
    """The record during one piece of work."""

    def __init__(self, db: Session) -> None:
        self._db = db

    def _all(self, query: Select[SomeRow]) -> Iterator[SomeRow]:
        yield from self._db.scalars(query)

    def _add(self, row: SomeRow) -> SomeRow:
        self._db.add(row)
        self._db.flush()
        return row

    # ---- everything

    def whole(self) -> WholeRecord:
        """Everything that is in the record."""
        return read_whole(self._db)

    def add_whole(self, coming: WholeRecord) -> None:
        """Keep the rows of another record: those numbered below 0 are new, those above 0 are in this one already."""
        add_whole(self._db, coming)

    # ---- people

    def people(self) -> tuple[Person, ...]:
        """Everybody who is treated, in the order they were added."""
        return tuple(rows.person_of(row) for row in self._all(select(PersonRow).order_by(PersonRow.id)))

    def person(self, person_id: int) -> Person | None:
        """The person of that number."""
        row = self._db.get(PersonRow, person_id)
        return None if row is None else rows.person_of(row)

    def add_person(self, person: Person) -> Person:
        """Keep a new person, and say their number."""
        return rows.person_of(self._add(PersonRow(**rows.person_cells(person))))

    def change_person(self, person: Person) -> None:
        """Keep what was changed about a person."""
        self._db.execute(update(PersonRow).where(PersonRow.id == person.id).values(**rows.person_cells(person)))

    def caregivers(self) -> tuple[Caregiver, ...]:
        """Everybody who injects others, by name."""
        return tuple(rows.caregiver_of(row) for row in self._all(select(CaregiverRow).order_by(CaregiverRow.name)))

    def keep_caregiver(self, name: str, shown_how_on: date | None) -> Caregiver:
        """Add a caregiver, or keep the date on which a known one was shown how (TRAIN-2)."""
        row = self._db.scalar(select(CaregiverRow).where(CaregiverRow.name == name))
        if row is None:
            row = self._add(CaregiverRow(name=name, shown_how_on=maybe_date_cell(shown_how_on)))
        elif shown_how_on is not None:
            row.shown_how_on = shown_how_on.isoformat()
            self._db.flush()
        return rows.caregiver_of(row)

    def preferences(self, person_id: int) -> dict[str, str]:
        """What the person set otherwise than usual."""
        query = select(PreferenceRow).where(PreferenceRow.person_id == person_id)
        return {row.name: row.value for row in self._all(query)}

    def set_preference(self, person_id: int, name: str, value: str) -> None:
        """Keep one setting of a person."""
        query = select(PreferenceRow).where(PreferenceRow.person_id == person_id, PreferenceRow.name == name)
        row = self._db.scalar(query)
        if row is None:
            self._add(PreferenceRow(person_id=person_id, name=name, value=value))
        else:
            row.value = value

    # ---- prescriptions

    def prescriptions(self, person_id: int) -> tuple[Prescription, ...]:
        """All prescriptions of a person, past ones too, oldest first."""
        query = (
            select(PrescriptionRow)
            .where(PrescriptionRow.person_id == person_id)
            .order_by(PrescriptionRow.starts_on, PrescriptionRow.id)
        )
        return tuple(rows.prescription_of(row) for row in self._all(query))

    def add_prescription(self, prescription: Prescription) -> Prescription:
        """Keep a new prescription; earlier ones stay, for the days they were for."""
        return rows.prescription_of(self._add(PrescriptionRow(**rows.prescription_cells(prescription))))

    # ---- doses

    def doses(self, person_id: int, first: date | None = None, last: date | None = None) -> tuple[Dose, ...]:
        """All rows of a person whose schedule date lies in the period, corrected and voided ones too, as recorded."""
        query = select(DoseRow).where(DoseRow.person_id == person_id)
        if first is not None:
            query = query.where(DoseRow.schedule_date >= first.isoformat())
        if last is not None:
            query = query.where(DoseRow.schedule_date <= last.isoformat())
        return self._doses(query.order_by(DoseRow.schedule_date, DoseRow.slot, DoseRow.id), person_id)

    def dose(self, dose_id: int) -> Dose | None:
        """The row of that number."""
        return self._dose_of(self._db.get(DoseRow, dose_id))

    def _dose_of(self, row: DoseRow | None) -> Dose | None:
        if row is None:
            return None
        query = select(DosePlaceRow).where(DosePlaceRow.dose_id == row.id).order_by(DosePlaceRow.number)
        return rows.dose_of(row, tuple(rows.further_place_of(each) for each in self._all(query)))

    def _doses(self, query: Select[DoseRow], person_id: int) -> tuple[Dose, ...]:
        of_person = (
            select(DosePlaceRow)
            .join(DoseRow, DoseRow.id == DosePlaceRow.dose_id)
            .where(DoseRow.person_id == person_id)
            .order_by(DosePlaceRow.dose_id, DosePlaceRow.number)
        )
        further: dict[int, tuple[Place, ...]] = {}
        for row in self._all(of_person):
            further[row.dose_id] = (*further.get(row.dose_id, ()), rows.further_place_of(row))
        return tuple(rows.dose_of(row, further.get(row.id, ())) for row in self._all(query))

    def recorded_dose(self, person_id: int, schedule_date: date, slot: int) -> Dose | None:
        """The record that counts for a slot."""
        query = select(DoseRow).where(
            DoseRow.person_id == person_id,
            DoseRow.schedule_date == schedule_date.isoformat(),
            DoseRow.slot == slot,
            DoseRow.kind == DoseKind.SCHEDULED.value,
            DoseRow.standing == Standing.VALID.value,
        )
        return self._dose_of(self._db.scalar(query))

    def injections(self, person_id: int) -> tuple[Dose, ...]:
        """All injections of a person that count, in the order they were given."""
        query = (
            select(DoseRow)
            .where(
                DoseRow.person_id == person_id,
                DoseRow.status == DoseStatus.TAKEN.value,
                DoseRow.standing == Standing.VALID.value,
            )
            .order_by(DoseRow.taken_at, DoseRow.id)
        )
        return self._doses(query, person_id)

    def has_places(self, person_id: int) -> bool:
        """Whether any row of a person, a corrected or voided one too, names a spot or a point of the body map."""
        query = select(DoseRow.id).where(
            DoseRow.person_id == person_id, or_(DoseRow.place_spot != "", DoseRow.place_x_cm.is_not(None))
        )
        return self._db.scalar(query.limit(1)) is not None

    def add_dose(self, dose: Dose) -> Dose:
        """Keep a dose, and say its number. Raises AlreadyRecorded when its slot has a record, whoever made it."""
        if dose.kind is DoseKind.SCHEDULED and dose.standing is Standing.VALID:
            # Nobody can add one after this look: whoever changes the record has it alone until the work is done.
            there = self.recorded_dose(dose.person_id, dose.schedule_date, dose.slot)
            if there is not None:
                raise AlreadyRecorded(there)
        row = self._add(DoseRow(**rows.dose_cells(dose)))
        if dose.further_places:
            self._db.execute(insert(DosePlaceRow), rows.further_place_cells(row.id, dose.further_places))
        return rows.dose_of(row, dose.further_places)

    def end_dose(self, dose_id: int, standing: Standing, at: datetime, by: str, because: str) -> None:
        """Take a row out of what counts; it stays to be seen, with who ended it, when and why."""
        self._db.execute(
            update(DoseRow)
            .where(DoseRow.id == dose_id)
            .values(standing=standing.value, ended_at=moment_cell(at), ended_by=by, ended_because=because)
        )
        self._db.expire_all()

    # ---- pauses

    def holds(self, person_id: int) -> tuple[Hold, ...]:
        """All pauses of a person, lifted ones too."""
        query = select(HoldRow).where(HoldRow.person_id == person_id).order_by(HoldRow.first, HoldRow.id)
        return tuple(rows.hold_of(row) for row in self._all(query))

    def add_hold(self, hold: Hold) -> Hold:
        """Keep a pause."""
        return rows.hold_of(self._add(HoldRow(**rows.hold_cells(hold))))

    def hold(self, hold_id: int) -> Hold | None:
        """The pause of that number."""
        row = self._db.get(HoldRow, hold_id)
        return None if row is None else rows.hold_of(row)

    def end_hold(self, hold_id: int, standing: Standing, at: datetime, by: str, because: str) -> None:
        """Take a pause out of what counts; it stays to be seen."""
        self._db.execute(
            update(HoldRow)
            .where(HoldRow.id == hold_id)
            .values(standing=standing.value, ended_at=moment_cell(at), ended_by=by, ended_because=because)
        )
        self._db.expire_all()

    # ---- limits

    def limits(self, person_id: int) -> tuple[RuleLimit, ...]:
        """All limits that were ever set for a person, those that no longer hold too, as recorded."""
        query = select(RuleLimitRow).where(RuleLimitRow.person_id == person_id).order_by(RuleLimitRow.id)
        return tuple(rows.limit_of(row) for row in self._all(query))

    def add_limit(self, limit: RuleLimit) -> RuleLimit:
        """Keep a limit; one that holds for the same rule has to be ended before."""
        return rows.limit_of(self._add(RuleLimitRow(**rows.limit_cells(limit))))

    def end_limit(self, limit_id: int, standing: Standing, at: datetime, by: str, because: str) -> None:
        """Take a limit out of what holds; it stays to be seen."""
        self._db.execute(
            update(RuleLimitRow)
            .where(RuleLimitRow.id == limit_id)
            .values(standing=standing.value, ended_at=moment_cell(at), ended_by=by, ended_because=because)
        )
        self._db.expire_all()

    # ---- supplies

    def cartons(self, person_id: int) -> tuple[Carton, ...]:
        """All cartons of a person, oldest first. Nobody else's: medicine is not shared (OTHER-3)."""
        query = select(CartonRow).where(CartonRow.person_id == person_id).order_by(CartonRow.id)
        return tuple(rows.carton_of(row) for row in self._all(query))

    def add_carton(self, carton: Carton) -> Carton:
        """Keep a carton."""
        return rows.carton_of(self._add(CartonRow(**rows.carton_cells(carton))))

    def change_carton(self, carton: Carton) -> Carton:
        """Keep what was corrected about a carton, and say it as it is kept."""
        self._db.execute(update(CartonRow).where(CartonRow.id == carton.id).values(**rows.carton_cells(carton)))
        self._db.expire_all()
        return rows.carton_of(self._db.get_one(CartonRow, carton.id))

    def forget_carton(self, carton_id: int) -> None:
        """Take a carton out that was never there; no syringe may name it."""
        self._db.execute(delete(CartonRow).where(CartonRow.id == carton_id))

    def syringes(self, person_id: int) -> tuple[Syringe, ...]:
        """All syringes of a person that left their carton."""
        of_person = (
            select(SyringeReturnRow)
            .join(SyringeRow, SyringeRow.id == SyringeReturnRow.syringe_id)
            .where(SyringeRow.person_id == person_id)
            .order_by(SyringeReturnRow.syringe_id, SyringeReturnRow.number)
        )
        back: dict[int, tuple[Return, ...]] = {}
        for row in self._all(of_person):
            back[row.syringe_id] = (*back.get(row.syringe_id, ()), rows.return_of(row))
        query = select(SyringeRow).where(SyringeRow.person_id == person_id).order_by(SyringeRow.id)
        return tuple(rows.syringe_of(row, back.get(row.id, ())) for row in self._all(query))

    def add_syringe(self, person_id: int, carton_id: int | None, out_at: datetime) -> Syringe:
        """Keep that a syringe was taken out; from then its clock runs."""
        return rows.syringe_of(
            self._add(SyringeRow(person_id=person_id, carton_id=carton_id, out_at=moment_cell(out_at)))
        )

    def keep_syringe(self, syringe: Syringe) -> Syringe:
        """Keep a syringe with its returns, a new one where its number is 0, and say it as it is kept."""
        cells = rows.syringe_cells(syringe)
        number = syringe.id or self._add(SyringeRow(**cells)).id
        self._db.execute(update(SyringeRow).where(SyringeRow.id == number).values(**cells))
        self._db.execute(delete(SyringeReturnRow).where(SyringeReturnRow.syringe_id == number))
        if syringe.returns:
            self._db.execute(insert(SyringeReturnRow), rows.return_cells(number, syringe.returns))
        self._db.expire_all()
        query = select(SyringeReturnRow).where(SyringeReturnRow.syringe_id == number).order_by(SyringeReturnRow.number)
        return rows.syringe_of(self._db.get_one(SyringeRow, number), tuple(map(rows.return_of, self._all(query))))

    def forget_syringe(self, syringe_id: int) -> None:
        """Take a syringe out that never left its carton."""
        self._db.execute(delete(SyringeReturnRow).where(SyringeReturnRow.syringe_id == syringe_id))
        self._db.execute(delete(SyringeRow).where(SyringeRow.id == syringe_id))

    def sharps_boxes(self, person_id: int) -> tuple[SharpsBox, ...]:
        """All containers for used syringes of a person, oldest first; one at most is open."""
        query = select(SharpsBoxRow).where(SharpsBoxRow.person_id == person_id).order_by(SharpsBoxRow.id)
        return tuple(rows.sharps_box_of(row) for row in self._all(query))

    def keep_sharps_box(self, box: SharpsBox) -> SharpsBox:
        """Keep a container, a new one where its number is 0, and say it as it is kept."""
        cells = rows.sharps_box_cells(box)
        number = box.id or self._add(SharpsBoxRow(**cells)).id
        self._db.execute(update(SharpsBoxRow).where(SharpsBoxRow.id == number).values(**cells))
        self._db.expire_all()
        return rows.sharps_box_of(self._db.get_one(SharpsBoxRow, number))

    def forget_sharps_box(self, box_id: int) -> None:
        """Take a container out that was begun by mistake."""
        self._db.execute(delete(SharpsBoxRow).where(SharpsBoxRow.id == box_id))

    def change_carton_of(self, syringe_id: int, carton_id: int | None) -> None:
        """Keep which carton a syringe came from, as the person read it; None for one that is not in the record."""
        self._db.execute(update(SyringeRow).where(SyringeRow.id == syringe_id).values(carton_id=carton_id))
        self._db.expire_all()

    def end_syringe(
        self,
        syringe_id: int,
        end: SyringeEnd,
        at: datetime,
        reason: DiscardReason | None = None,
        dose_id: int | None = None,
    ) -> None:
        """Keep what became of a syringe."""
        self._db.execute(
            update(SyringeRow)
            .where(SyringeRow.id == syringe_id)
            .values(ended_at=moment_cell(at), end=end.value, reason=reason.value if reason else None, dose_id=dose_id)
        )
        self._db.expire_all()

    # ---- health

    def health_entries(self, person_id: int, kind: EntryKind | None = None) -> tuple[HealthEntry, ...]:
        """All health entries of a person, of one kind or of every kind; those taken back too, oldest first."""
        from anakinra_desktop.storage.health_rows import health_entry_of

        query = select(HealthEntryRow).where(HealthEntryRow.person_id == person_id).order_by(HealthEntryRow.id)
        if kind is not None:
            query = query.where(HealthEntryRow.kind == kind.value)
        return tuple(health_entry_of(row) for row in self._all(query))

    def health_entry(self, entry_id: int) -> HealthEntry | None:
        """The health entry of that number."""
        from anakinra_desktop.storage.health_rows import health_entry_of

        row = self._db.get(HealthEntryRow, entry_id)
        return None if row is None else health_entry_of(row)

    def add_health_entry(self, entry: HealthEntry) -> HealthEntry:
        """Keep a health entry."""
        from anakinra_desktop.storage.health_rows import health_entry_cells, health_entry_of

        return health_entry_of(self._add(HealthEntryRow(**health_entry_cells(entry))))

    def end_health_entry(self, entry_id: int, standing: Standing, at: datetime, by: str, because: str) -> None:
        """Take a health entry out of what counts; it stays to be seen."""
        self._db.execute(
            update(HealthEntryRow)
            .where(HealthEntryRow.id == entry_id)
            .values(standing=standing.value, ended_at=moment_cell(at), ended_by=by, ended_because=because)
        )
        self._db.expire_all()

    # ---- the body

    def skin_marks(self, person_id: int) -> tuple[SkinMark, ...]:
        """All marks on the skin of a person, those that were ended or taken back too, as recorded."""
        from anakinra_desktop.storage.mark_rows import mark_of

        query = select(SkinMarkRow).where(SkinMarkRow.person_id == person_id).order_by(SkinMarkRow.id)
        return tuple(mark_of(row) for row in self._all(query))

    def skin_mark(self, mark_id: int) -> SkinMark | None:
        """The mark of that number."""
        from anakinra_desktop.storage.mark_rows import mark_of

        row = self._db.get(SkinMarkRow, mark_id)
        return None if row is None else mark_of(row)

    def add_skin_mark(self, mark: SkinMark) -> SkinMark:
        """Keep a mark."""
        from anakinra_desktop.storage.mark_rows import mark_cells, mark_of

        return mark_of(self._add(SkinMarkRow(**mark_cells(mark))))

    def end_skin_mark(self, mark_id: int, standing: Standing, at: datetime, by: str, because: str) -> None:
        """Take a mark out of what counts; it stays to be seen."""
        self._db.execute(
            update(SkinMarkRow)
            .where(SkinMarkRow.id == mark_id)
            .values(standing=standing.value, ended_at=moment_cell(at), ended_by=by, ended_because=because)
        )
        self._db.expire_all()

    def body_plan(self, person_id: int) -> str | None:
        """The body plan kept last for a person, as text."""
        query = select(BodyPlanRow.plan).where(BodyPlanRow.person_id == person_id).order_by(BodyPlanRow.id.desc())
        return self._db.scalar(query.limit(1))

    def keep_body_plan(self, person_id: int, plan: str, made_at: datetime) -> None:
        """Keep a new body plan; older ones stay."""
        self._add(BodyPlanRow(person_id=person_id, plan=plan, made_at=moment_cell(made_at)))

    # ---- injection sessions

    def open_session(self, person_id: int) -> InjectionSession | None:
        """The walk through the steps that was begun and not ended."""
        query = select(SessionRow).where(SessionRow.person_id == person_id, SessionRow.ended_at.is_(None))
        row = self._db.scalar(query)
        return None if row is None else self._session_of(row)

    def session(self, session_id: int) -> InjectionSession | None:
        """The session of that number, open or ended."""
        row = self._db.get(SessionRow, session_id)
        return None if row is None else self._session_of(row)

    def _session_of(self, row: SessionRow) -> InjectionSession:
        query = select(SessionEventRow).where(SessionEventRow.session_id == row.id).order_by(SessionEventRow.number)
        return InjectionSession(
            id=row.id,
            person_id=row.person_id,
            giver=Giver(by=GivenBy(row.by), name=row.giver_name),
            started_at=moment_of(row.started_at),
            events=tuple(event_rows.event_of(each) for each in self._all(query)),
        )

    def start_session(self, person_id: int, giver: Giver, at: datetime) -> InjectionSession:
        """Begin a walk through the steps; a person has one open at most."""
        row = self._add(
            SessionRow(
                person_id=person_id,
                by=giver.by.value,
                giver_name=giver.name,
                started_at=moment_cell(at),
                ending="",
            )
        )
        return self._session_of(row)

    def change_giver(self, session_id: int, giver: Giver) -> None:
        """Keep who injects in an open session."""
        self._db.execute(
            update(SessionRow).where(SessionRow.id == session_id).values(by=giver.by.value, giver_name=giver.name)
        )
        self._db.expire_all()

    def add_event(self, session_id: int, event: Event) -> None:
        """Keep the next event of a session."""
        last = self._db.scalar(select(func.max(SessionEventRow.number)).where(SessionEventRow.session_id == session_id))
        self._add(SessionEventRow(session_id=session_id, number=(last or 0) + 1, **event_rows.event_cells(event)))

    def end_session(self, session_id: int, ending: str, at: datetime) -> None:
        """Close a session: it was recorded, or stopped."""
        self._db.execute(
            update(SessionRow).where(SessionRow.id == session_id).values(ended_at=moment_cell(at), ending=ending)
        )
        self._db.expire_all()

    # ---- the record as a whole

    def mend(self, repairs: Sequence[Repair]) -> None:
        """Put right what can be put right without guessing."""
        from anakinra_desktop.storage.mending import mend

        mend(self._db, repairs)
