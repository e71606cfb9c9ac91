"""Several processes at one record, and processes that die in the middle of their work."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.storage.copies import keep_copy
from anakinra_desktop.storage.database import FILE_NAME, SCHEMA_VERSION, RecordFile, version_of
from anakinra_desktop.storage.first_look import first_look
from anakinra_desktop.storage.inspection import damage_of
from tests.storage import other_process
from tests.storage.a_record import NOW, SOAK, TODAY, make_record, names_in
from tests.storage.helper import HELPER

ROUNDS = 40 * SOAK
KILLS = 20 * SOAK
WRITES = 1000 * SOAK
"""How often two processes together write: ten thousand times in a long run."""


def run_together(work: Callable[..., None], arguments: list[tuple[object, ...]], wait_s: float = 120) -> None:
    """The same work in several processes, which wait for each other at the barrier in place of `...`."""
    barrier = HELPER.Barrier(len(arguments))
    processes = [
        HELPER.Process(target=work, args=tuple(barrier if each is ... else each for each in given))
        for given in arguments
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(wait_s)
        assert process.exitcode == 0


class Writer:
    """A process that writes until it is killed."""

    def __init__(self, work: Callable[..., None], *arguments: object) -> None:
        self._hears, says = HELPER.Pipe(duplex=False)
        self._process = HELPER.Process(target=work, args=(*arguments, says))
        self._process.start()
        says.close()

    def first_words(self) -> object:
        """What it says first."""
        return self._hears.recv()

    def kill(self) -> list[object]:
        """Kill it outright; what else it had said by then."""
        self._process.kill()
        self._process.join()
        said = []
        with suppress(EOFError):
            while True:
                said.append(self._hears.recv())
        self._hears.close()
        return said


def test_of_two_processes_that_record_one_slot_one_wins_and_the_other_is_told(tmp_path: Path) -> None:
    records = make_record(tmp_path / "data")
    outs = [tmp_path / "one.txt", tmp_path / "two.txt"]
    run_together(
        other_process.race,
        [(records.path, out.stem, ROUNDS, ..., out) for out in outs],
    )
    one, two = (out.read_text("utf-8").split("\n") for out in outs)
    with records.read() as record:
        doses = {dose.id: dose for dose in record.doses(1)}
    assert len(doses) == ROUNDS
    for mine, yours in zip(one, two, strict=True):
        (_, outcome, number), (_, other_outcome, other_number) = mine.split(), yours.split()
        assert {outcome, other_outcome} == {"won", "told"}
        assert number == other_number, "who is told is told of the row that won"
        assert doses[int(number)].recorded_by == ("one" if outcome == "won" else "two")


@pytest.mark.parametrize(("slots", "times"), [(1, WRITES // 2), (WRITES // 20, 10)], ids=["one slot", "many slots"])
def test_of_many_writes_of_a_slot_by_two_processes_one_dose_counts_and_none_is_lost(
    tmp_path: Path, slots: int, times: int
) -> None:
    records = make_record(tmp_path / "data")
    outs = [tmp_path / "one.txt", tmp_path / "two.txt"]
    run_together(
        other_process.write_again_and_again,
        [(records.path, out.stem, slots, times, ..., out) for out in outs],
        wait_s=60 * SOAK + 120,
    )
    said = [line.rsplit(" ", 1) for out in outs for line in out.read_text("utf-8").splitlines()]
    kept = sorted(int(number) for what, number in said if what == "kept")
    taken_back = sorted(int(number) for what, number in said if what == "took back")
    assert taken_back, "some were taken back, so that their slots were written anew"
    with records.read() as record:
        doses = record.doses(1)
    assert sorted(dose.id for dose in doses) == kept, "each that was acknowledged is there, and none besides"
    assert sorted(dose.id for dose in doses if dose.standing is Standing.VOID) == taken_back
    counts = Counter(dose.schedule_date for dose in doses if dose.standing is Standing.VALID)
    assert set(counts.values()) == {1}
    assert len(counts) == slots
    assert damage_of(records.path) == ()


def test_processes_that_make_a_record_at_once_share_one(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    run_together(other_process.make, [(folder, ...)] * 4)
    assert names_in(folder) == [FILE_NAME]
    with RecordFile.in_folder(folder).read() as record:
        assert [caregiver.name for caregiver in record.caregivers()] == ["Luis"]
    assert damage_of(folder / FILE_NAME) == ()


@pytest.mark.skipif(os.name != "posix", reason="a process is killed outright")
class TestAKilledProcess:
    def test_what_was_acknowledged_is_there_and_nothing_is_damaged(self, tmp_path: Path) -> None:
        chance = random.Random(7)
        records = make_record(tmp_path)
        acknowledged: set[object] = set()
        for number in range(KILLS):
            writer = Writer(other_process.keep_writing, records.path, number * 1000)
            acknowledged.add(writer.first_words())
            time.sleep(chance.uniform(0, 0.05))
            acknowledged.update(writer.kill())
            assert version_of(records.path) == SCHEMA_VERSION
            assert first_look(records.path, TODAY) is not None
            with RecordFile(records.path).read() as record:
                assert acknowledged <= {dose.id for dose in record.doses(1)}
        assert len(acknowledged) > KILLS
        assert damage_of(records.path) == ()

    @pytest.mark.parametrize(
        "look", [version_of, lambda path: first_look(path, TODAY), damage_of], ids=["version", "first look", "damage"]
    )
    def test_half_written_work_is_put_back_by_whoever_looks_first(
        self, tmp_path: Path, look: Callable[[Path], object]
    ) -> None:
        records = make_record(tmp_path, days=3)
        writer = Writer(other_process.write_without_end, records.path)
        assert writer.first_words() == "half written"
        writer.kill()
        journal = records.path.with_name(f"{FILE_NAME}-journal")
        assert journal.stat().st_size > 0, "the work was really half written"
        look(records.path)
        assert not journal.exists()
        with records.read() as record:
            assert len(record.doses(1)) == 3
            assert record.caregivers() == ()
        assert damage_of(records.path) == ()


def test_looking_at_a_record_takes_no_lock_from_who_writes_to_it(tmp_path: Path) -> None:
    """POSIX would take it: whoever closes a file loses every lock that the process has on it."""
    records = make_record(tmp_path, days=1)
    with records.change() as record:
        record.keep_caregiver("Luis", None)
        version_of(records.path)
        assert not records.is_locked
        answers = said_by(other_process.try_to_write, records.path)
    assert answers == "busy"
    assert said_by(other_process.try_to_write, records.path) == "written"


def test_what_waits_while_a_copy_is_put_back_is_written_to_the_new_record(tmp_path: Path) -> None:
    records = make_record(tmp_path, days=3)
    copy, _ = keep_copy(records.path, tmp_path / "copies", NOW)
    hears, says = HELPER.Pipe(duplex=False)
    with sqlite3.connect(records.path, isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        waiting = HELPER.Process(target=other_process.write_when_it_may, args=(records.path, says))
        waiting.start()
        assert hears.recv() == "waits"
        time.sleep(0.5)
        fresh = tmp_path / "fresh"
        shutil.copy(tmp_path / "copies" / copy.name, fresh)
        fresh.replace(records.path)
    holder.close()
    assert hears.poll(30)
    assert hears.recv() == "written"
    waiting.join(30)
    with records.read() as record:
        assert len(record.doses(1)) == 4


def test_nothing_is_written_to_a_record_that_was_deleted_meanwhile(tmp_path: Path) -> None:
    records = make_record(tmp_path, days=3)
    hears, says = HELPER.Pipe(duplex=False)
    with sqlite3.connect(records.path, isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        waiting = HELPER.Process(target=other_process.write_when_it_may, args=(records.path, says))
        waiting.start()
        assert hears.recv() == "waits"
        time.sleep(0.5)
        records.path.unlink()
    holder.close()
    assert hears.poll(30)
    assert hears.recv() == "unreadable"
    waiting.join(30)


def said_by(work: Callable[..., None], path: Path) -> object:
    """What a process of its own answers after it tried something."""
    hears, says = HELPER.Pipe(duplex=False)
    process = HELPER.Process(target=work, args=(path, says))
    process.start()
    answer = hears.recv()
    process.join(30)
    return answer
