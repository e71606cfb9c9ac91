"""A disk that fails: one command line in a process of its own, one of whose calls to the system goes wrong.

The calls are spoiled from outside, by strace, so that it does not matter whether Python or SQLite makes them.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TextIO

from anakinra_desktop.cli.program import run
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble
from tests.storage.a_record import TODAY, dose_on
from tests.storage.helper import HELPER

NOW = datetime(2026, 11, 24, 19, 6, tzinfo=UTC)
SECONDS_MAX = 60
KEEP_LOGGING = ("keep logging",)
"""In place of a command line: see `_keep_logging`."""
DOSES_LOGGED = 12
_PR_SET_PTRACER, _ANYBODY = 0x59616D61, ctypes.c_ulong(-1)


@dataclass(frozen=True, slots=True)
class Fault:
    """Calls to the system that fail, as strace names them.

    `how` is what becomes of one of them (`error=EIO`, `signal=KILL`), `when` which: `3` the third, `3+` all from then.
    """

    calls: str
    how: str
    when: str = "1"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command line ended; `met` says whether the fault came to pass at all. Killed, it has a negative `code`."""

    code: int
    out: str
    err: str
    met: bool


def work(argv: Sequence[str], folder: Path, said: Connection, heard: Connection) -> None:
    """Do what a command line asks for once somebody listens in; runs in a process of its own."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
    os.environ["ANAKINRA_DATA_DIR"] = str(folder / "data")
    out = (folder / "out.txt").open("w", encoding="utf-8")
    err = (folder / "err.txt").open("w", encoding="utf-8")
    said.send(os.getpid())
    heard.recv()
    os._exit(_keep_logging(folder / "data", out) if argv == KEEP_LOGGING else run(argv, out, err, NOW))


def _keep_logging(folder: Path, out: TextIO) -> int:
    """Record a dose for each of many days with one record that stays open, as a window does; say how each went."""
    records = RecordFile.in_folder(folder)
    for back in range(1, DOSES_LOGGED + 1):
        try:
            with records.change() as record:
                record.add_dose(dose_on(TODAY - timedelta(days=100 + back)))
            out.write("kept\n")
        except RecordTrouble as error:
            out.write(f"{error.trouble}\n")
    out.flush()
    return 0


def ended(argv: Sequence[str], folder: Path, fault: Fault | None = None) -> Ended:
    """Run a command line on the record in `folder/data`, on a disk that fails as told."""
    mine, said = HELPER.Pipe()
    process = HELPER.Process(target=work, args=(argv, folder, said, said))
    process.start()
    pid = mine.recv()
    trace = folder / "trace.txt"
    watcher = None if fault is None else _watch(pid, fault, trace)
    mine.send("go")
    process.join(SECONDS_MAX)
    assert process.exitcode is not None, "it never ended"
    if watcher is not None:
        watcher.wait(SECONDS_MAX)
        assert watcher.stderr is not None
        watcher.stderr.close()
    out, err = ((folder / name).read_text("utf-8") for name in ("out.txt", "err.txt"))
    met = fault is not None and any(word in trace.read_text("utf-8") for word in ("(INJECTED)", "killed by SIGKILL"))
    return Ended(process.exitcode, out, err, met)


def _watch(pid: int, fault: Fault, trace: Path) -> subprocess.Popen[str]:
    command = ["strace", "-f", "-o", str(trace), "-e", f"trace={fault.calls}"]
    command += ["-e", f"inject={fault.calls}:{fault.how}:when={fault.when}", "-p", str(pid)]
    watcher = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert watcher.stderr is not None
    line = watcher.stderr.readline()
    assert "attached" in line, line
    return watcher


@cache
def can_fail() -> bool:
    """Whether calls can be spoiled here: strace is there, and allowed to."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    tried = subprocess.run(
        ["strace", "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=1", "true"], capture_output=True, timeout=30
    )
    return tried.returncode == 0
