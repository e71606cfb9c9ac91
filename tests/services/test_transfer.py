"""The record out and in: what leaves comes back as it was, and an import is all or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.adherence import measure
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Place, Standing
from anakinra_desktop.domain.import_summary import CannotImport, HasConflicts
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.services.correct_record import correct_dose, void_dose, void_hold
from anakinra_desktop.services.csv_table import TableRow, table_text
from anakinra_desktop.services.export_record import export_csv
from anakinra_desktop.services.import_record import Wishes, import_content
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.measure_adherence import read_period
from anakinra_desktop.services.skip_days import hold_days, skip_days
from anakinra_desktop.services.suggest_spot import ensure_body_plan, place_of
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, add_to, all_doses, ana_in, at

HEADER = "person,schedule_date,status,taken_at,zone,amount_mg,spot,given_by,reason,note"
MONDAY = TUESDAY - timedelta(days=1)


def days_ago(count: int) -> date:
    return TUESDAY - timedelta(days=count)


def eventful(folder: Path) -> tuple[RecordFile, Person]:
    """A record with something of everything."""
    records, ana = ana_in(folder)
    plan = ensure_body_plan(records, ana, NOW)
    log_dose(records, ana, GivenDose(at(days_ago(9), 20), place=place_of(plan, "abdomen", "L3")), NOW)
    note = 'two\nlines, "quotes"; 👩‍👧\tand =1+1'
    log_dose(
        records,
        ana,
        GivenDose(at(days_ago(8), 20), place=place_of(plan, "left_arm", "2"), given_by="Luis", note=note),
        NOW,
    )
    log_dose(records, ana, GivenDose(at(days_ago(7), 20, 1), amount_mg=37.5, note="=1+1"), NOW)
    log_dose(records, ana, GivenDose(at(days_ago(7), 21), extra=True, reason="-forgot", note="'='"), NOW)
    wrong = log_dose(records, ana, GivenDose(at(days_ago(6), 20)), NOW)
    void_dose(records, wrong.id, "logged twice", NOW)
    log_dose(records, ana, GivenDose(at(days_ago(6), 20, 30), place=Place("right_thigh")), NOW)
    skip_days(records, ana, days_ago(5), days_ago(5), "fever", NOW)
    (taken_back,) = skip_days(records, ana, days_ago(4), days_ago(4), "fever", NOW)
    void_dose(records, taken_back.id, "no fever", NOW)
    skip_days(records, ana, days_ago(4), days_ago(4), "", NOW, status=DoseStatus.MISSED)
    hold_days(records, ana, days_ago(3), days_ago(2), "infection", NOW, by_prescriber=True)
    lifted = hold_days(records, ana, days_ago(2), days_ago(2), "a mistake", NOW, by_prescriber=False)
    void_hold(records, lifted.id, "not then", NOW)
    first = log_dose(records, ana, GivenDose(at(MONDAY, 20)), NOW)
    correct_dose(records, ana, replace(first, note="corrected"), "wrong note", NOW)
    return records, ana


def test_a_record_leaves_as_a_table_that_people_can_read(tmp_path: Path) -> None:
    records, _ = eventful(tmp_path)
    assert export_csv(records, NOW).split("\r\n") == [
        HEADER,
        "Ana,2026-11-15,taken,2026-11-15T20:00:00+01:00,Europe/Madrid,100,abdomen/L3,Ana,,",
        "Ana,2026-11-16,taken,2026-11-16T20:00:00+01:00,Europe/Madrid,100,left_arm/2,Luis,,"
        '"two\nlines, ""quotes""; 👩‍👧\tand =1+1"',
        "Ana,2026-11-17,taken,2026-11-17T20:01:00+01:00,Europe/Madrid,37.5,,Ana,,'=1+1",
        "Ana,2026-11-17,extra,2026-11-17T21:00:00+01:00,Europe/Madrid,100,,Ana,'-forgot,''='",
        "Ana,2026-11-18,void,2026-11-18T20:00:00+01:00,Europe/Madrid,100,,Ana,logged twice,",
        "Ana,2026-11-18,taken,2026-11-18T20:30:00+01:00,Europe/Madrid,100,right_thigh,Ana,,",
        "Ana,2026-11-19,skipped,,Europe/Madrid,,,,fever,",
        "Ana,2026-11-20,void,,Europe/Madrid,,,,no fever,",
        "Ana,2026-11-20,missed,,Europe/Madrid,,,,,",
        "Ana,2026-11-21,held,,,,,prescriber,infection,",
        "Ana,2026-11-22,held,,,,,prescriber,infection,",
        "Ana,2026-11-23,taken,2026-11-23T20:00:00+01:00,Europe/Madrid,100,,Ana,,corrected",
        "",
    ]


def test_it_comes_back_into_an_empty_record_as_it_was(tmp_path: Path) -> None:
    records, ana = eventful(tmp_path)
    (tmp_path / "new").mkdir()
    other, same_ana = ana_in(tmp_path / "new")
    table = export_csv(records, NOW)
    done = import_content(other, table.encode(), NOW)
    assert export_csv(other, NOW) == table
    assert (sum(done.added.values()), done.already_there, done.without_slot) == (12, 0, 0)

    def numbers(which: RecordFile, person: Person) -> object:
        period = read_period(which, person, days_ago(10), MONDAY)
        return measure(period.slots, period.doses, period.holds, NOW)

    assert numbers(other, same_ana) == numbers(records, ana)


def test_places_come_back_with_their_points(tmp_path: Path) -> None:
    records, ana = eventful(tmp_path)
    (tmp_path / "new").mkdir()
    other, same_ana = ana_in(tmp_path / "new")
    import_content(other, export_csv(records, NOW).encode(), NOW)

    def places(which: RecordFile, person: Person) -> list[Place | None]:
        with which.read() as record:
            return [dose.place for dose in record.injections(person.id)]

    assert places(other, same_ana) == places(records, ana)


def test_the_same_table_again_changes_nothing(tmp_path: Path) -> None:
    records, ana = eventful(tmp_path)
    before = all_doses(records, ana)
    done = import_content(records, export_csv(records, NOW).encode(), NOW)
    assert (sum(done.added.values()), done.already_there) == (0, 12)
    assert all_doses(records, ana) == before


def test_only_what_is_new_is_added(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    log_dose(records, ana, GivenDose(at(MONDAY, 20)), NOW)
    table = export_csv(records, NOW) + "Ana,2026-11-22,missed,,,,,,,\r\nana,2026-11-21,skipped,,,,,,fever,\r\n"
    done = import_content(records, table.encode(), NOW)
    assert (dict(done.added), done.already_there) == ({"missed": 1, "skipped": 1}, 1)
    assert len(all_doses(records, ana)) == 3


def test_a_dry_run_says_the_same_and_changes_nothing(tmp_path: Path) -> None:
    records, _ = eventful(tmp_path)
    (tmp_path / "new").mkdir()
    other, _ = ana_in(tmp_path / "new")
    before = other.path.read_bytes()
    table = export_csv(records, NOW).encode()
    promised = import_content(other, table, NOW, dry_run=True)
    assert other.path.read_bytes() == before
    assert import_content(other, table, NOW) == promised


def test_one_person_can_be_taken_out_alone(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    luis = add_to(records, name="Luis")
    log_dose(records, ana, GivenDose(NOW), NOW)
    log_dose(records, luis, GivenDose(NOW), NOW)
    assert export_csv(records, NOW, luis).count("\r\n") == 2
    assert export_csv(records, NOW).count("\r\n") == 3
    assert "Ana" not in export_csv(records, NOW, luis)


def test_an_absent_record_is_an_empty_table_and_is_not_made(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path / "data")
    assert export_csv(records, NOW) == f"{HEADER}\r\n"
    with pytest.raises(CannotImport, match="1"):
        import_content(records, f"{HEADER}\nAna,2026-11-23,missed,,,,,,,\n".encode(), NOW, dry_run=True)
    assert not records.exists()


def test_a_pause_without_an_end_is_written_up_to_today(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    hold_days(records, ana, days_ago(2), None, "infection", NOW, by_prescriber=False)
    assert [line.split(",")[1] for line in export_csv(records, NOW).split("\r\n")[1:-1]] == [
        "2026-11-22",
        "2026-11-23",
        "2026-11-24",
    ]


def test_held_days_become_pauses_again(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    lines = [f"Ana,{days_ago(count)},held,,,,,,infection," for count in (9, 7, 8, 5, 5)]
    lines.append(f"Ana,{days_ago(6)},held,,,,,prescriber,infection,")
    done = import_content(records, "\n".join([HEADER, *lines]).encode(), NOW)
    with records.read() as record:
        holds = [(hold.first, hold.last, hold.by_prescriber) for hold in record.holds(ana.id)]
    assert holds == [
        (days_ago(9), days_ago(7), False),
        (days_ago(6), days_ago(6), True),
        (days_ago(5), days_ago(5), False),
    ]
    assert (done.added["held"], done.already_there) == (5, 1)


class TestWhatATableLeavesOpen:
    def test_it_stays_unknown(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        import_content(records, b"person,schedule_date,status,taken_at\nAna,2026-11-23,taken,2026-11-23T20:00\n", NOW)
        (dose,) = all_doses(records, ana)
        assert (dose.taken_at, dose.zone) == (at(MONDAY, 20), "Europe/Madrid")
        assert (dose.amount_mg, dose.place, dose.by, dose.given_by, dose.whole) == (None, None, None, "", None)

    def test_the_part_of_the_body_may_stand_in_the_zone(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        line = "Ana,2026-11-23,taken,2026-11-23T20:00,left_thigh,100,14,Luis,,"
        import_content(records, f"{HEADER}\n{line}\n".encode(), NOW)
        (dose,) = all_doses(records, ana)
        assert dose.place is not None
        assert (dose.place.label, dose.zone, dose.by) == ("left_thigh/14", "Europe/Madrid", GivenBy.CAREGIVER)

    def test_a_dose_on_a_day_without_a_prescription_is_kept_and_counted_apart(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        line = "Ana,2025-11-23,taken,2025-11-23T20:00,,,,,,"
        assert import_content(records, f"{HEADER}\n{line}\n".encode(), NOW).without_slot == 1
        assert len(all_doses(records, ana)) == 1


class TestTwiceADay:
    def test_slots_come_back_as_they_were(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path, time(8), time(20))
        skip_days(records, ana, MONDAY, MONDAY, "fever", NOW, slot=1)
        log_dose(records, ana, GivenDose(at(TUESDAY, 19), schedule_date=TUESDAY, slot=0), NOW)
        table = export_csv(records, NOW)
        assert "Ana,2026-11-23/2,skipped" in table
        (tmp_path / "new").mkdir()
        other, same_ana = ana_in(tmp_path / "new", time(8), time(20))
        import_content(other, table.encode(), NOW)
        assert export_csv(other, NOW) == table
        assert [dose.slot for dose in all_doses(other, same_ana)] == [1, 0]

    def test_a_table_that_does_not_name_them_fills_the_nearest(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path, time(8), time(20))
        rows = [f"Ana,2026-11-23,taken,2026-11-23T{clock}:00,,,,,," for clock in ("20:05", "08:05")]
        table = "\n".join([HEADER, *rows]).encode()
        import_content(records, table, NOW)
        assert [dose.slot for dose in sorted(all_doses(records, ana), key=lambda dose: dose.id)] == [1, 0]
        assert import_content(records, table, NOW).already_there == 2


class TestAllOrNothing:
    @pytest.mark.parametrize(
        ("row", "words"),
        [
            ("Luis,2026-11-23,missed,,,,,,,", "nobody called Luis"),
            ("Ana,23/11/2026,missed,,,,,,,", "23/11/2026|not a date|no dose"),
            ("Ana,2026-02-30,missed,,,,,,,", "no date 2026-02-30"),
            ("Ana,1850-01-01,missed,,,,,,,", "outside the years"),
            ("Ana,1985-01-01,missed,,,,,,,", "too far back"),
            ("Ana,2030-01-01,missed,,,,,,,", "a year ahead"),
            ("Ana,2026-11-23/9,missed,,,,,,,", "no dose of a day"),
            ("Ana,2026-11-23,done,,,,,,,", "status done"),
            ("Ana,2026-11-23,,,,,,,,", "status"),
            ("Ana,2026-11-23,taken,,,,,,,", "needs its taken_at"),
            ("Ana,2026-11-23,missed,2026-11-23T20:00,,,,,,", "has no taken_at"),
            ("Ana,2026-11-23,taken,yesterday,,,,,,", "not a time"),
            ("Ana,2026-11-23,taken,2026-11-23T25:00,,,,,,", "no time"),
            ("Ana,2026-03-29,taken,2026-03-29T02:30,,,,,,", "does not exist"),
            ("Ana,2026-11-25,taken,2026-11-25T20:00,,,,,,", "future"),
            ("Ana,2026-09-01,taken,2026-11-23T20:00,,,,,,", "too far apart"),
            ("Ana,2026-11-23,taken,2026-11-23T20:00,Mars/Olympus,,,,,", "time zone called Mars/Olympus"),
            ("Ana,2026-11-23,taken,2026-11-23T20:00,,0,,,,", "between 1 and 1000 mg"),
            ("Ana,2026-11-23,taken,2026-11-23T20:00,,nan,,,,", "not a number"),
            ("Ana,2026-11-23,taken,2026-11-23T20:00,,,nose/1,,,", "no place"),
            ("Ana,2026-11-23,taken,2026-11-23T20:00,,,abdomen/L99,,,", "no spot"),
            (f"Ana,2026-11-23,taken,2026-11-23T20:00,,,,{'x' * 300},,", "300 characters"),
            (f"Ana,2026-11-23,missed,,,,,,{'x' * 600},", "600 characters"),
            ("Ana,2026-11-23,missed,,,,,,,a\x1bb", "cannot be shown"),
            ("Ana,2026-11-22,missed,,,,,,,", "on line 2 already"),
        ],
    )
    def test_one_wrong_line_is_named_and_nothing_is_added(self, tmp_path: Path, row: str, words: str) -> None:
        records, ana = ana_in(tmp_path)
        log_dose(records, ana, GivenDose(at(days_ago(3), 20)), NOW)
        before = all_doses(records, ana)
        table = f"{HEADER}\nAna,2026-11-22,skipped,,,,,,fever,\n{row}\nAna,2026-11-20,held,,,,,,infection,\n".encode()
        for dry_run in (True, False):
            with pytest.raises(CannotImport) as refused:
                import_content(records, table, NOW, dry_run=dry_run)
            (problem,) = refused.value.problems
            assert problem.line == 3
            assert any(each in str(problem.problem) for each in words.split("|"))
        assert all_doses(records, ana) == before
        with records.read() as record:
            assert record.holds(ana.id) == ()

    def test_every_wrong_line_is_named_but_a_missing_person_once(self, tmp_path: Path) -> None:
        records, _ = ana_in(tmp_path)
        rows = ["Luis,2026-11-23,missed,,,,,,,"] * 3 + ["Ana,x,missed,,,,,,,", "Ana,2026-11-23,y,,,,,,,"]
        with pytest.raises(CannotImport) as refused:
            import_content(records, "\n".join([HEADER, *rows]).encode(), NOW)
        assert [each.line for each in refused.value.problems] == [2, 5, 6]


statuses = st.sampled_from(["taken", "extra", "missed", "skipped", "held", "void"])
words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=12)


@settings(max_examples=25)
@given(
    table=st.lists(
        st.tuples(st.integers(0, 60), statuses, st.integers(0, 23), words, words, st.sampled_from(["", "100", "37.5"])),
        max_size=12,
    )
)
def test_whatever_was_taken_in_leaves_and_enters_unchanged(
    table: list[tuple[int, str, int, str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("transfer")
    records, _ = ana_in(folder)
    seen: set[int] = set()
    rows = []
    for ago, status, hour, reason, note, amount in table:
        if status in ("taken", "missed", "skipped") and ago in seen:
            continue
        seen |= {ago} if status in ("taken", "missed", "skipped") else set()
        day = days_ago(ago + 1)
        is_given = status in ("taken", "extra", "void")
        rows.append(
            TableRow(
                person="Ana",
                schedule_date=day.isoformat(),
                status=status,
                taken_at=datetime.combine(day, time(hour)).isoformat() if is_given else "",
                amount_mg=amount if is_given else "",
                reason=reason,
                note="" if status == "held" else note,
            )
        )
    import_content(records, table_text(rows).encode(), NOW)
    table_of_it = export_csv(records, NOW)
    (folder / "new").mkdir()
    other, _ = ana_in(folder / "new")
    import_content(other, table_of_it.encode(), NOW)
    assert export_csv(other, NOW) == table_of_it
    again = import_content(records, table_of_it.encode(), NOW)
    assert (sum(again.added.values()), again.already_there) == (0, table_of_it.count("\r\n") - 1)


def test_kinds_and_standings_come_back(tmp_path: Path) -> None:
    records, ana = eventful(tmp_path)
    (tmp_path / "new").mkdir()
    other, same_ana = ana_in(tmp_path / "new")
    import_content(other, export_csv(records, NOW).encode(), NOW)

    def kinds(which: RecordFile, person: Person) -> list[tuple[date, DoseKind, DoseStatus, Standing]]:
        return [
            (dose.schedule_date, dose.kind, dose.status, dose.standing)
            for dose in all_doses(which, person)
            if dose.standing is not Standing.CORRECTED
        ]

    assert kinds(other, same_ana) == kinds(records, ana)


class TestWhatTheRecordSaysOtherwise:
    def test_it_is_a_conflict_with_both_sides_and_nothing_comes_in(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        mine = log_dose(records, ana, GivenDose(at(days_ago(3), 20)), NOW)
        before = records.path.read_bytes()
        table = f"{HEADER}\nAna,2026-11-21,missed,,,,,,,\nAna,2026-11-22,skipped,,,,,,fever,\n".encode()
        (conflict,) = import_content(records, table, NOW, dry_run=True).conflicts
        assert isinstance(conflict.theirs, Dose)
        assert (conflict.where, conflict.person, conflict.ours) == ("line 2", "Ana", mine)
        assert conflict.theirs.status is DoseStatus.MISSED
        with pytest.raises(HasConflicts, match="Conflicts between the record and the file: 1"):
            import_content(records, table, NOW)
        assert records.path.read_bytes() == before

    def test_the_record_keeps_what_it_has_where_that_is_wished(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        log_dose(records, ana, GivenDose(at(days_ago(3), 20)), NOW)
        table = f"{HEADER}\nAna,2026-11-21,missed,,,,,,,\nAna,2026-11-22,skipped,,,,,,fever,\n".encode()
        done = import_content(records, table, NOW, Wishes(keep=True))
        assert (dict(done.added), done.left_out) == ({"skipped": 1}, 1)
        assert [dose.status for dose in all_doses(records, ana)] == [DoseStatus.TAKEN, DoseStatus.SKIPPED]

    def test_no_body_map_is_left_behind_by_an_import_that_was_refused(self, tmp_path: Path) -> None:
        records, ana = ana_in(tmp_path)
        line = "Ana,2026-11-23,taken,2026-11-23T20:00,,100,left_thigh/14,,,"
        with pytest.raises(CannotImport):
            import_content(records, f"{HEADER}\n{line}\nAna,x,missed,,,,,,,\n".encode(), NOW)
        with records.read() as record:
            assert record.body_plan(ana.id) is None
        import_content(records, f"{HEADER}\n{line}\n".encode(), NOW)
        with records.read() as record:
            assert record.body_plan(ana.id) is not None
