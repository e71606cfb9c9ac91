"""What other processes do to a record while a test looks on; each function runs in a process of its own."""

from __future__ import annotations

import sqlite3
import time
from datetime import timedelta
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from anakinra_desktop.domain.dose import AlreadyRecorded, Standing
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble
from tests.storage.a_record import NOW, TODAY, dose_on


def race(path: Path, who: str, rounds: int, barrier: Barrier, out: Path) -> None:
    """Record one slot a round at the same moment as somebody else, and write down who was told what."""
    records = RecordFile(path)
    lines = []
    for number in range(rounds):
        barrier.wait()
        try:
            with records.change() as record:
                kept = record.add_dose(dose_on(TODAY - timedelta(days=number), recorded_by=who))
            lines.append(f"{number} won {kept.id}")
        except AlreadyRecorded as told:
            lines.append(f"{number} told {told.dose.id}")
    out.write_text("\n".join(lines), "utf-8")


def write_again_and_again(path: Path, who: str, slots: int, times: int, barrier: Barrier, out: Path) -> None:
    """Write each slot so many times as somebody else does too, now and then taking back and writing anew.

    Writes down what it was told of each dose that it was the one to keep, and of each that it took back.
    """
    records = RecordFile(path)
    lines = []
    barrier.wait()
    for number in range(slots * times):
        day = TODAY - timedelta(days=number // times)
        try:
            with records.change() as record:
                kept = record.add_dose(dose_on(day, recorded_by=who, note=f"{who} {number}"))
            lines.append(f"kept {kept.id}")
        except AlreadyRecorded as told:
            is_last = number % times == times - 1
            if number % 7 or is_last or told.dose.recorded_by != who:
                continue
            with records.change() as record:
                there = record.recorded_dose(1, day, 0)
                if there is not None and there.id == told.dose.id:
                    record.end_dose(there.id, Standing.VOID, NOW, who, "a try")
                    lines.append(f"took back {there.id}")
    out.write_text("\n".join(lines), "utf-8")


def make(folder: Path, barrier: Barrier) -> None:
    """Make a record at the same moment as others."""
    barrier.wait()
    with RecordFile.in_folder(folder).change() as record:
        record.keep_caregiver("Luis", None)


def keep_writing(path: Path, begin: int, said: Connection) -> None:
    """Record dose after dose until killed, and say each one that is acknowledged."""
    records = RecordFile(path)
    for number in range(begin, begin + 100_000):
        with records.change() as record:
            kept = record.add_dose(dose_on(TODAY - timedelta(days=number), note="x" * 2000))
        said.send(kept.id)


def write_without_end(path: Path, said: Connection) -> None:
    """Begin a piece of work so large that its first half is in the file, and never end it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    for number in range(2000):
        connection.execute("INSERT INTO caregiver (name) VALUES (?)", (f"{number} {'x' * 500}",))
    said.send("half written")
    time.sleep(60)


def try_to_write(path: Path, said: Connection) -> None:
    """Say whether another process may write to a record now."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=0.1)
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        said.send("busy")
    else:
        connection.execute("ROLLBACK")
        said.send("written")


def write_when_it_may(path: Path, said: Connection) -> None:
    """Record a dose as soon as nobody else writes."""
    records = RecordFile(path)
    with records.read():
        pass
    said.send("waits")
    try:
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
    except RecordTrouble as error:
        said.send(error.trouble.value)
    else:
        said.send("written")
