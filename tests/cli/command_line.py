"""A command line as a test types it."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from anakinra_desktop.cli.program import run

NOW = datetime(2026, 11, 24, 19, 6, tzinfo=UTC)
"""20:06 in Madrid."""

ANA = ("person", "add", "--name", "Ana", "--dose-mg", "100", "--time", "20:00", "--zone", "Europe/Madrid")
STARTS = ("--start", "2026-01-01")


@dataclass(frozen=True, slots=True)
class Told:
    """What a command line answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        assert self.code == 0, self.err
        (line,) = self.out.splitlines()
        answer = json.loads(line)
        assert isinstance(answer, dict)
        return answer

    @property
    def complaint(self) -> str:
        """The one sentence on standard error."""
        assert self.code in (1, 2)
        (line,) = self.err.splitlines()
        assert "Traceback" not in line
        return line


def told(*argv: str, now: datetime = NOW, typed: str | bytes = "") -> Told:
    """Run a command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    source = io.TextIOWrapper(io.BytesIO(typed.encode() if isinstance(typed, str) else typed), encoding="utf-8")
    code = run(argv, out, err, now, source)
    return Told(code, out.getvalue(), err.getvalue())


def done(*argv: str, now: datetime = NOW, typed: str | bytes = "") -> str:
    """As `told`, where nothing may go wrong; the answer."""
    answer = told(*argv, now=now, typed=typed)
    assert answer.code == 0, answer.err
    return answer.out


def add_ana(*more: str) -> None:
    """Add Ana, who injects 100 mg every evening at 20:00 in Madrid, since the start of the year."""
    done(*ANA, *STARTS, "--height-cm", "163", *more)
