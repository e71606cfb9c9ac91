"""What checking, copying and putting back cost with ten years of doses, against copying the file in the same minute."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from anakinra_desktop.services.check_record import check_record
from anakinra_desktop.services.keep_copies import copy_record, restore_copy
from tests.storage.a_record import NOW, make_record

TEN_YEARS_DAYS = 3650
RUNS = 15
COPY_MOST = 20
"""A copy is written once, read once through SQLite, looked through page by page with every index, and synced with its
folder: eight to ten times the bare copying of a file that lies in memory, less where the disk is what takes time."""
CHECK_MOST = 2
"""A check makes a value of every row, as a page does, and holds each against the others. So it is measured against the
reading of all doses, and costs about as much; the bare copying of a file makes no value of any row."""


def test_keeping_the_record_takes_a_small_multiple_of_copying_the_file(benchmark, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    records = make_record(tmp_path / "data", days=TEN_YEARS_DAYS)
    copy = copy_record(records, NOW - timedelta(days=1)).path
    number = 0

    def bare() -> None:
        target = tmp_path / "bare.sqlite3"
        shutil.copyfile(records.path, target)
        handle = os.open(target, os.O_RDWR)
        os.fsync(handle)
        os.close(handle)

    def read() -> None:
        with records.read() as record:
            record.doses(1)

    def make() -> None:
        nonlocal number
        number += 1
        copy_record(records, NOW + timedelta(minutes=number))

    works: dict[str, Callable[[], object]] = {
        "bare": bare,
        "read": read,
        "backup": make,
        "restore": lambda: restore_copy(records, copy, NOW),
        "check": lambda: check_record(records, NOW),
    }
    took: dict[str, list[float]] = {name: [] for name in works}

    def in_turn() -> None:
        for name, work in works.items():
            began = perf_counter()
            work()
            took[name].append(perf_counter() - began)

    in_turn()
    for each in took.values():
        each.clear()  # what is loaded and compiled once
    benchmark.pedantic(in_turn, rounds=RUNS, iterations=1)
    ratios = {name: median(took[name]) / median(took["bare"]) for name in works}
    check_to_reading = median(took["check"]) / median(took["read"])
    benchmark.extra_info.update({name: round(ratio, 1) for name, ratio in ratios.items()})
    print(
        f"times the bare copying: backup {ratios['backup']:.1f}, restore {ratios['restore']:.1f}, "
        f"check {ratios['check']:.1f}; check {check_to_reading:.1f} times the reading of all doses"
    )
    assert ratios["backup"] <= COPY_MOST
    assert ratios["restore"] <= COPY_MOST
    assert check_to_reading <= CHECK_MOST
