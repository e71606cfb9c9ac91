"""A document comes into a record that has people: what is there stays, what is new comes in, what differs is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import Dose, Hold, Place, Standing
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.import_summary import Conflict, HasConflicts, Imported, RecordMovedOn, Setting
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.reactions import Reaction, ReactionSign, gone
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.skin_mark import MarkKind, SkinMark
from anakinra_desktop.domain.soundness import Remedy
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.domain.syringe import Carton, Syringe, SyringeEnd
from anakinra_desktop.domain.whole_record import WholeRecord
from anakinra_desktop.services.add_person import change_prescription
from anakinra_desktop.services.change_preferences import change_timing_window
from anakinra_desktop.services.check_record import check_record
from anakinra_desktop.services.correct_record import correct_dose, void_dose, void_hold
from anakinra_desktop.services.import_record import Wishes, bring_in, import_content, read_file
from anakinra_desktop.services.keep_health import add_entry, health_entries, replace_entry
from anakinra_desktop.services.keep_sharps_box import begin_sharps_box, close_sharps_box
from anakinra_desktop.services.keep_supplies import Label, add_carton, correct_carton, put_back, take_this_out
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.mark_skin import end_mark, keep_mark, marks_of, new_mark
from anakinra_desktop.services.record_document import export_document
from anakinra_desktop.services.set_limit import back_to_usual, set_limit
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.services.suggest_spot import ensure_body_plan, place_of
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, add_to, all_doses, ana_in, at
from tests.services.test_record_document import empty_in, keep, many_doses

ASK, KEEP = Wishes(), Wishes(keep=True)
HEADACHE = Symptom("headache", Severity.MILD)


def days_ago(count: int) -> date:
    return TUESDAY - timedelta(days=count)


class Two:
    """Two computers with the same record; from then on each goes its own way."""

    def __init__(self, folder: Path, prepare: Callable[[RecordFile, Person], object] | None = None) -> None:
        (folder / "one").mkdir(parents=True)
        self.one, self.ana = ana_in(folder / "one")
        if prepare is not None:
            prepare(self.one, self.ana)
        self.two = empty_in(folder / "two")
        self.two.path.write_bytes(self.one.path.read_bytes())

    def bring_over(self, wishes: Wishes = ASK, *, dry_run: bool = False) -> Imported:
        """What the first says, into the second."""
        return import_content(self.two, export_document(self.one, NOW).encode(), NOW, wishes, dry_run=dry_run)

    def conflicts(self) -> tuple[Conflict, ...]:
        """What stands in the way; nothing may come in then."""
        before = self.two.path.read_bytes()
        dry = self.bring_over(dry_run=True)
        with pytest.raises(HasConflicts) as refused:
            self.bring_over()
        assert refused.value.found.gist == dry.gist
        assert self.two.path.read_bytes() == before
        return dry.conflicts


def added(done: Imported) -> dict[str, int]:
    return dict(done.added)


def log(records: RecordFile, person: Person, ago: int, hour: int = 20, **more: object) -> Dose:
    return log_dose(records, person, GivenDose(at(days_ago(ago), hour), **more), NOW)  # type: ignore[arg-type]


def whole(records: RecordFile) -> WholeRecord:
    with records.read() as record:
        return record.whole()


class TestWhatIsNew:
    def test_days_of_the_other_computer_are_added_to_these(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: log(records, ana, 9))
        log(two.one, two.ana, 8, note="there")
        log(two.two, two.ana, 7, note="here")
        skip_days(two.one, two.ana, days_ago(6), days_ago(6), "fever", NOW)
        hold_days(two.one, two.ana, days_ago(5), None, "infection", NOW, by_prescriber=True)
        done = two.bring_over()
        assert added(done) == {"taken": 1, "skipped": 1, "held": 1}
        assert [dose.note for dose in all_doses(two.two, two.ana)] == ["", "there", "here", ""]
        assert check_record(two.two, NOW).findings == ()

    def test_people_are_the_same_when_their_names_are_whatever_the_capitals(self, tmp_path: Path) -> None:
        (tmp_path / "one").mkdir()
        (tmp_path / "two").mkdir()
        one, ana = ana_in(tmp_path / "one", name="ANA")
        two, _ = ana_in(tmp_path / "two", name="Ana")
        luis = add_to(one, name="Luis")
        log(one, ana, 3)
        log(one, luis, 3)
        done = import_content(two, export_document(one, NOW).encode(), NOW)
        assert [(part.name, part.is_new, dict(part.added)) for part in done.people] == [
            ("Ana", False, {"taken": 1}),
            ("Luis", True, {"person": 1, "prescription": 1, "taken": 1}),
        ]
        assert [person.name for person in whole(two).people] == ["Ana", "Luis"]

    def test_a_correction_comes_with_what_it_corrects_and_a_syringe_with_its_dose(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        log(two.two, two.ana, 20)
        dose = log(two.one, two.ana, 3)
        carton = add_carton(two.one, two.ana, "K7502", None, 7, NOW)
        with two.one.change() as record:
            syringe = record.add_syringe(two.ana.id, carton.id, dose.recorded_at)
            record.end_syringe(syringe.id, SyringeEnd.USED, NOW, dose_id=dose.id)
            session = record.start_session(two.ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
            record.end_session(session.id, "recorded", NOW)
        fixed = correct_dose(two.one, two.ana, replace(dose, note="fixed"), "no note", NOW)
        two.bring_over()
        here = whole(two.two)
        old, new = (
            next(each for each in here.doses if each.note == note and each.slot_key == fixed.slot_key)
            for note in ("", "fixed")
        )
        assert (new.note, new.corrects, old.standing) == ("fixed", old.id, Standing.CORRECTED)
        assert [(each.dose_id, each.carton_id) for each in here.syringes] == [(old.id, here.cartons[0].id)]
        assert len(here.injection_sessions) == 1
        assert old.id != dose.id

    def test_a_number_is_never_given_out_twice(self, tmp_path: Path) -> None:
        records = empty_in(tmp_path)
        keep(records, many_doses(50))
        before = max(dose.id for dose in whole(records).doses)
        other = WholeRecord(people=(replace(many_doses(0).people[0], name="Rosa"),), doses=many_doses(3).doses[:2])
        keep(records, other)
        assert sorted(dose.id for dose in whole(records).doses)[-2:] == [before + 1, before + 2]

    def test_a_later_prescription_of_the_same_row_comes_in(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        with two.one.read() as record:
            (first,) = record.prescriptions(two.ana.id)
        change_prescription(two.one, replace(first, amount_mg=150, starts_on=TUESDAY), NOW)
        assert added(two.bring_over()) == {"prescription": 1}
        assert [each.amount_mg for each in whole(two.two).prescriptions] == [100, 150]

    def test_nothing_is_added_twice(self, tmp_path: Path) -> None:
        records = empty_in(tmp_path / "one")
        keep(records, many_doses(300))
        other, _ = ana_in_folder(tmp_path / "two")
        text = export_document(records, NOW).encode()
        import_content(other, text, NOW)
        before = whole(other)
        again = import_content(other, text, NOW)
        assert (added(again), again.conflicts, again.left_out) == ({}, (), 0)
        assert whole(other) == before


def ana_in_folder(folder: Path) -> tuple[RecordFile, Person]:
    folder.mkdir()
    return ana_in(folder)


class TestWhatIsThere:
    def test_an_older_document_changes_nothing_in_a_record_that_has_gone_on(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        first, second = log(two.one, two.ana, 3), log(two.one, two.ana, 2)
        hold = hold_days(two.one, two.ana, days_ago(9), days_ago(8), "infection", NOW, by_prescriber=False)
        two.two.path.write_bytes(two.one.path.read_bytes())
        correct_dose(two.two, two.ana, replace(first, note="more"), "", NOW)
        void_dose(two.two, second.id, "twice", NOW)
        void_hold(two.two, hold.id, "not then", NOW)
        before = two.two.path.read_bytes()
        done = two.bring_over()
        assert (added(done), done.conflicts) == ({}, ())
        assert two.two.path.read_bytes() == before

    def test_the_same_dose_written_down_on_both_is_one(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        log(two.one, two.ana, 3, note="same")
        log_dose(two.two, two.ana, GivenDose(at(days_ago(3), 20), note="same"), NOW + timedelta(hours=1))
        done = two.bring_over()
        assert (added(done), done.conflicts) == ({}, ())

    def test_a_dry_run_changes_no_byte(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        log(two.one, two.ana, 3)
        before = {path.name: path.read_bytes() for path in two.two.path.parent.iterdir()}
        promised = two.bring_over(dry_run=True)
        assert {path.name: path.read_bytes() for path in two.two.path.parent.iterdir()} == before
        assert two.bring_over() == promised


class TestConflicts:
    def test_another_dose_in_the_same_slot(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        log(two.one, two.ana, 3, 20)
        log(two.one, two.ana, 2, 20)
        mine = log(two.two, two.ana, 3, 21)
        (conflict,) = two.conflicts()
        assert (conflict.person, conflict.where, conflict.day) == ("Ana", "doses 1", days_ago(3))
        assert isinstance(conflict.ours, Dose)
        assert isinstance(conflict.theirs, Dose)
        assert (conflict.ours.taken_at, conflict.theirs.taken_at) == (at(days_ago(3), 21), at(days_ago(3), 20))
        done = two.bring_over(KEEP)
        assert (added(done), done.left_out) == ({"taken": 1}, 1)
        assert [dose.taken_at for dose in all_doses(two.two, two.ana)] == [mine.taken_at, at(days_ago(2), 20)]
        again = two.bring_over(KEEP)
        assert (added(again), again.left_out) == ({}, 1)

    def test_a_dose_that_the_file_corrected(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: log(records, ana, 3))
        (dose,) = all_doses(two.one, two.ana)
        correct_dose(two.one, two.ana, replace(dose, note="theirs"), "", NOW)
        (conflict,) = two.conflicts()
        assert isinstance(conflict.theirs, Dose)
        assert (conflict.ours, conflict.theirs.note) == (dose, "theirs")
        done = two.bring_over(KEEP)
        assert all_doses(two.two, two.ana) == (dose,)
        assert (added(done), done.left_out) == ({}, 1)

    def test_an_extra_dose_that_both_corrected_is_never_counted_twice(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: log(records, ana, 3, extra=True, reason="pain"))
        (dose,) = all_doses(two.one, two.ana)
        correct_dose(two.one, two.ana, replace(dose, note="theirs"), "", NOW)
        correct_dose(two.two, two.ana, replace(dose, note="ours"), "", NOW)
        (conflict,) = two.conflicts()
        assert isinstance(conflict.ours, Dose)
        assert conflict.ours.note == "ours"
        two.bring_over(KEEP)
        assert [each.note for each in all_doses(two.two, two.ana) if each.counts] == ["ours"]

    def test_two_limits_for_one_rule(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        for records, hours in ((two.one, 6), (two.two, 12)):
            set_limit(records, two.ana, "room_temp_limit", hours, NOW, by_prescriber=False)
        set_limit(two.one, two.ana, "warmup", 45, NOW, by_prescriber=False)
        (conflict,) = two.conflicts()
        assert isinstance(conflict.ours, RuleLimit)
        assert isinstance(conflict.theirs, RuleLimit)
        assert (conflict.ours.value, conflict.theirs.value) == (12, 6)
        done = two.bring_over(KEEP)
        assert (added(done), done.left_out) == ({"limit": 1}, 1)
        assert {each.rule: each.value for each in whole(two.two).rule_limits} == {"room_temp_limit": 12, "warmup": 45}

    def test_a_limit_that_the_file_took_back(self, tmp_path: Path) -> None:
        two = Two(
            tmp_path,
            lambda records, ana: set_limit(records, ana, "warmup", 45, NOW, by_prescriber=False),
        )
        back_to_usual(two.one, two.ana, "warmup", NOW)
        (conflict,) = two.conflicts()
        assert isinstance(conflict.ours, RuleLimit)
        two.bring_over(KEEP)
        assert [each.standing for each in whole(two.two).rule_limits] == [Standing.VALID]

    def test_a_dose_that_the_file_took_back(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: log(records, ana, 3))
        (dose,) = all_doses(two.one, two.ana)
        void_dose(two.one, dose.id, "twice", NOW)
        (conflict,) = two.conflicts()
        assert conflict.ours == dose
        two.bring_over(KEEP)
        assert all_doses(two.two, two.ana) == (dose,)

    def test_a_corrected_dose_whose_slot_is_taken_stays_out_with_its_history_and_its_syringe(
        self, tmp_path: Path
    ) -> None:
        two = Two(tmp_path)
        dose = log(two.one, two.ana, 3)
        fixed = correct_dose(two.one, two.ana, replace(dose, note="fixed"), "", NOW)
        with two.one.change() as record:
            syringe = record.add_syringe(two.ana.id, None, NOW)
            record.end_syringe(syringe.id, SyringeEnd.USED, NOW, dose_id=fixed.id)
        mine = log(two.two, two.ana, 3, 21)
        done = two.bring_over(KEEP)
        assert (added(done), done.left_out) == ({}, 3)
        assert all_doses(two.two, two.ana) == (mine,)
        assert whole(two.two).syringes == ()

    def test_a_carton_that_was_corrected_there_is_the_same_one_and_stays_as_it_is_here(self, tmp_path: Path) -> None:
        def with_carton(records: RecordFile, ana: Person) -> None:
            add_carton(records, ana, "K7502", None, 7, NOW)

        two = Two(tmp_path, with_carton)
        correct_carton(two.one, two.ana, 1, Label("K7502", TUESDAY, 28))
        (conflict,) = two.conflicts()
        assert isinstance(conflict.ours, Carton)
        assert isinstance(conflict.theirs, Carton)
        assert (conflict.ours.syringes, conflict.theirs.syringes) == (7, 28)
        two.bring_over(KEEP)
        assert [each.syringes for each in whole(two.two).cartons] == [7]

    def test_a_syringe_that_went_back_there_only(self, tmp_path: Path) -> None:
        def with_one_out(records: RecordFile, ana: Person) -> None:
            with records.change() as record:
                record.add_syringe(ana.id, None, at(days_ago(1), 20))

        two = Two(tmp_path, with_one_out)
        put_back(two.one, two.ana, 1, NOW)
        (conflict,) = two.conflicts()
        assert isinstance(conflict.theirs, Syringe)
        assert conflict.theirs.is_back
        put_back(two.two, two.ana, 1, NOW)
        take_this_out(two.two, two.ana, 1, NOW)
        assert two.bring_over().conflicts == ()  # this record only went on from there

    def test_another_sharps_container_is_open_here(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        begin_sharps_box(two.one, two.ana, 40, 0, at(days_ago(2), 9))
        begin_sharps_box(two.two, two.ana, 60, 0, at(days_ago(1), 9))
        (conflict,) = two.conflicts()
        assert (conflict.ours, conflict.theirs) == (whole(two.two).sharps_boxes[0], whole(two.one).sharps_boxes[0])
        close_sharps_box(two.one, two.ana, NOW)
        assert added(two.bring_over()) == {"sharps_box": 1}
        assert [each.holds for each in whole(two.two).sharps_boxes] == [60, 40]
        assert added(two.bring_over()) == {}

    def test_prescriptions_that_went_apart(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        with two.one.read() as record:
            (first,) = record.prescriptions(two.ana.id)
        change_prescription(two.one, replace(first, amount_mg=150, starts_on=TUESDAY), NOW)
        change_prescription(two.two, replace(first, amount_mg=50, starts_on=TUESDAY), NOW)
        (conflict,) = two.conflicts()

        def amounts(side: object) -> list[float]:
            assert isinstance(side, tuple)
            return [each.amount_mg for each in side if isinstance(each, Prescription)]

        assert (amounts(conflict.ours), amounts(conflict.theirs)) == ([50], [150])
        two.bring_over(KEEP)
        assert [each.amount_mg for each in whole(two.two).prescriptions] == [100, 50]

    def test_what_else_can_differ(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: hold_days(records, ana, TUESDAY, None, "x", NOW, by_prescriber=True))
        with two.one.read() as record:
            (hold,) = record.holds(two.ana.id)
        for records, phone, hours in ((two.one, "555-1", 2), (two.two, "555-2", 3)):
            with records.change() as record:
                record.change_person(replace(two.ana, doctor_phone=phone))
                record.keep_caregiver("Luis", days_ago(hours))
                record.add_syringe(two.ana.id, None, NOW)
                record.start_session(two.ana.id, Giver(GivenBy.SELF, "Ana"), NOW + timedelta(hours=hours))
            change_timing_window(records, two.ana, hours)
        void_hold(two.one, hold.id, "over", NOW)
        with two.one.change() as record:
            (syringe,) = record.syringes(two.ana.id)
            record.end_syringe(syringe.id, SyringeEnd.DISCARDED, NOW)
        found = two.conflicts()
        kinds = [type(conflict.theirs).__name__ for conflict in found]
        assert kinds == ["Caregiver", "Person", "Setting", "Hold", "Syringe", "KeptSession"]
        assert found[2].ours == Setting("timing_window_h", "3")
        assert isinstance(found[3].theirs, Hold)
        before = whole(two.two)
        done = two.bring_over(KEEP)
        assert (added(done), done.left_out) == ({}, 6)
        assert whole(two.two) == before


class TestBodyMaps:
    def test_another_map_stays_out_and_its_places_keep_only_their_points(self, tmp_path: Path) -> None:
        (tmp_path / "one").mkdir()
        (tmp_path / "two").mkdir()
        one, ana = ana_in(tmp_path / "one")
        two, same_ana = ana_in(tmp_path / "two")
        with one.change() as record:
            record.change_person(replace(ana, height_cm=185))
        plan = ensure_body_plan(one, replace(ana, height_cm=185), NOW)
        ensure_body_plan(two, same_ana, NOW)
        with one.change() as record:
            record.change_person(ana)
        place = place_of(plan, "left_thigh", "20")
        log(one, ana, 3, place=place)
        before = whole(two).body_plans
        text = export_document(one, NOW).encode()
        with pytest.raises(HasConflicts):
            import_content(two, text, NOW)
        done = import_content(two, text, NOW, KEEP)
        (dose,) = all_doses(two, same_ana)
        assert dose.place == Place("left_thigh", None, place.x_cm, place.y_cm)
        assert whole(two).body_plans == before
        assert (added(done), done.left_out) == ({"taken": 1}, 1)
        assert added(import_content(two, text, NOW, KEEP)) == {}

    def test_the_same_map_is_there_already(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: ensure_body_plan(records, ana, NOW))
        with two.one.read() as record:
            plan = record.whole().body_plans
        log(two.one, two.ana, 3, place=Place("left_thigh", "14", 1.0, 2.0))
        done = two.bring_over()
        assert added(done) == {"taken": 1}
        assert whole(two.two).body_plans == plan

    def test_a_map_that_is_damaged_is_said(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: ensure_body_plan(records, ana, NOW))
        text = export_document(two.one, NOW).encode()
        with two.two.change() as record:
            record.keep_body_plan(two.ana.id, "{}", NOW)
        with pytest.raises(Problem, match="body map"):
            import_content(two.two, text, NOW)
        with two.two.change() as record:
            record.keep_body_plan(two.ana.id, "{", NOW)
        with pytest.raises(Problem, match="body map"):
            export_document(two.two, NOW)


class TestAllOrNothing:
    def test_a_failure_in_the_middle_leaves_the_record_as_it_was(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from anakinra_desktop.storage import whole_record

        two = Two(tmp_path)
        log(two.one, two.ana, 3)
        hold_days(two.one, two.ana, days_ago(9), days_ago(8), "x", NOW, by_prescriber=False)
        before = two.two.path.read_bytes()

        def full(*_: object) -> None:
            raise OSError(28, "full")

        monkeypatch.setattr(whole_record, "_add_sessions", full)
        with pytest.raises(OSError, match="full"):
            two.bring_over()
        two.two.close()
        assert two.two.path.read_bytes() == before

    def test_what_was_said_yes_to_is_what_happens_or_nothing_does(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        log(two.one, two.ana, 3)
        file = read_file(export_document(two.one, NOW).encode(), NOW)
        seen = bring_in(two.two, file, NOW, dry_run=True)
        log(two.two, two.ana, 3)
        before = two.two.path.read_bytes()
        with pytest.raises(RecordMovedOn):
            bring_in(two.two, file, NOW, as_seen=seen)
        assert two.two.path.read_bytes() == before
        seen = bring_in(two.two, file, NOW, dry_run=True)
        bring_in(two.two, file, NOW + timedelta(minutes=5), as_seen=seen)


class TestHealthEntries:
    def test_a_reaction_comes_with_its_looks_and_its_dose_once(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        log(two.two, two.ana, 9)  # so that the dose of the reaction has another number there
        place = Place("left_thigh", "14", 2.0, 9.0)
        dose = log(two.one, two.ana, 3, place=place)
        red = Reaction((ReactionSign.REDNESS,), Severity.MILD, place, dose.id)
        first = add_entry(two.one, two.ana.id, days_ago(2), red, NOW, "Ana")
        replace_entry(two.one, first.id, gone(red, TUESDAY), NOW, "Ana")
        assert added(two.bring_over())["health_entry"] == 2
        (there,) = [each for each in health_entries(two.two, two.ana.id) if each.counts]
        assert isinstance(there.details, Reaction)
        assert there.details.gone_on == TUESDAY
        (its_dose,) = [each for each in all_doses(two.two, two.ana) if each.id == there.details.dose_id]
        assert its_dose.place == place
        assert its_dose.id != dose.id
        assert "health_entry" not in added(two.bring_over())

    def test_the_same_entry_is_there_already(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: add_entry(records, ana.id, TUESDAY, HEADACHE, NOW, "Ana"))
        add_entry(two.two, two.ana.id, TUESDAY, replace(HEADACHE, what="nausea"), NOW, "Luis")
        assert "health_entry" not in added(two.bring_over())
        assert len(health_entries(two.two, two.ana.id)) == 2

    def test_an_entry_that_both_replaced_is_a_conflict_and_the_records_own_stays(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: add_entry(records, ana.id, TUESDAY, HEADACHE, NOW, "Ana"))
        (entry,) = health_entries(two.one, two.ana.id)
        ours = replace(HEADACHE, gone_on=TUESDAY)
        replace_entry(two.one, entry.id, replace(HEADACHE, severity=Severity.SEVERE), NOW, "Ana")
        replace_entry(two.two, entry.id, ours, NOW, "Luis")
        assert two.conflicts()
        two.bring_over(KEEP)
        assert [each.details for each in health_entries(two.two, two.ana.id) if each.counts] == [ours]


class TestMarks:
    def keep(self, records: RecordFile, ana: Person, kind: MarkKind = MarkKind.SCAR, by: str = "Ana") -> SkinMark:
        plan = ensure_body_plan(records, ana, NOW)
        mark = new_mark(plan.body, ana, kind, "left_thigh", ["3", "4"], NOW, by)
        return keep_mark(records, ana, mark, NOW, GivenBy.SELF)

    def test_a_mark_made_on_two_computers_is_there_once(self, tmp_path: Path) -> None:
        two = Two(tmp_path, lambda records, ana: ensure_body_plan(records, ana, NOW))
        self.keep(two.one, two.ana, by="Ana")
        self.keep(two.one, two.ana, MarkKind.MOLE)
        self.keep(two.two, two.ana, by="Luis")
        assert added(two.bring_over()) == {"skin_mark": 1}
        assert [mark.kind for mark in marks_of(two.two, two.ana)] == [MarkKind.SCAR, MarkKind.MOLE]
        assert added(two.bring_over()) == {}

    def test_a_mark_that_the_file_ended_is_a_conflict_and_the_skin_stays_closed(self, tmp_path: Path) -> None:
        two = Two(tmp_path, self.keep)
        (mark,) = marks_of(two.one, two.ana)
        end_mark(two.one, mark.id, TUESDAY, NOW, "Ana")
        (conflict,) = two.conflicts()
        assert isinstance(conflict.ours, SkinMark)
        assert conflict.day == TUESDAY
        two.bring_over(KEEP)
        assert [each.counts for each in marks_of(two.two, two.ana)] == [True]

    def test_spots_of_another_body_map_stay_where_they_were(self, tmp_path: Path) -> None:
        two = Two(tmp_path)
        kept = self.keep(two.one, two.ana)
        ensure_body_plan(two.two, replace(two.ana, height_cm=190.0), NOW)
        two.bring_over(KEEP)
        (there,) = marks_of(two.two, two.ana)
        assert [(each.x_cm, each.y_cm) for each in there.places] == [(each.x_cm, each.y_cm) for each in kept.places]
        assert {each.spot for each in there.places} == {None}


def test_two_records_of_hundreds_of_days_come_together(tmp_path: Path) -> None:
    """Whatever both have, and whatever each has alone: afterwards the second has all of it, and nothing twice."""
    everything = many_doses(400)
    slots = {dose.slot_key for dose in everything.doses}
    one, two = empty_in(tmp_path / "one"), empty_in(tmp_path / "two")
    roots: dict[int, int] = {}
    for dose in everything.doses:
        roots[dose.id] = roots.get(dose.corrects or 0, dose.id)
    for records, left_out in ((one, 3), (two, 5)):
        doses = tuple(dose for dose in everything.doses if roots[dose.id] % left_out)
        keep(records, replace(everything, doses=doses, syringes=(), injection_sessions=()))
    import_content(two, export_document(one, NOW).encode(), NOW)
    there = whole(two).doses
    assert Counter(dose.slot_key for dose in there) <= Counter(dose.slot_key for dose in everything.doses)
    expected = {dose.slot_key for dose in everything.doses if roots[dose.id] % 3 or roots[dose.id] % 5}
    assert {dose.slot_key for dose in there} == expected <= slots
    assert [each for each in check_record(two, NOW).findings if each.remedy is not Remedy.NOTHING] == []
