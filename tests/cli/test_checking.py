"""`check`: what is wrong is said, with what would mend it; `--mend` does that; on a terminal it says how far it is."""

from __future__ import annotations

import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from anakinra_desktop.cli.program import run
from tests.cli.command_line import NOW, add_ana, done, told


def spoil(tmp_path: Path, statement: str) -> None:
    with closing(sqlite3.connect(tmp_path / "data" / "record.sqlite3")) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_sound_record_is_well() -> None:
    assert done("check") == "All is well. People: 0. Rows: 0.\n"
    add_ana()
    assert told("check", "--json").json == {"ok": True, "people": 1, "rows": 1, "findings": []}


def test_what_is_wrong_is_named_with_the_next_step(tmp_path: Path) -> None:
    add_ana()
    done("body", "--person", "Ana")
    spoil(tmp_path, "UPDATE body_plan SET plan = '{}'")
    answer = told("check")
    assert answer.code == 1
    assert answer.err.splitlines()[0] == "The body map of Ana cannot be read. Put back a copy from before."
    answer = told("check", "--json")
    assert (answer.code, json.loads(answer.out)["ok"]) == (1, False)
    for line in ("body --person Ana", "next-site --person Ana", "log --person Ana --at 20:00 --spot abdomen/L3"):
        answer = told(*line.split())
        assert (answer.code, answer.complaint) == (1, "The body map of Ana cannot be read.")


def test_what_needs_no_guessing_is_mended_on_request(tmp_path: Path) -> None:
    add_ana()
    spoil(tmp_path, "DROP INDEX one_preference_a_name")
    answer = told("check")
    assert answer.code == 1
    first, last = answer.err.splitlines()
    assert first == ("The index one_preference_a_name of the table preference is missing. check --mend would mend it.")
    assert last == "Things in the record that are not as they should be: 1."
    (finding,) = json.loads(told("check", "--json").out)["findings"]
    assert finding == {
        "code": "index_missing",
        "table": "preference",
        "row": None,
        "sentence": "The index one_preference_a_name of the table preference is missing.",
        "remedy": "mend",
        "advice": "It can be mended without guessing.",
        "mendable": True,
    }
    mended = told("check", "--mend", "--json").json
    assert (mended["ok"], mended["findings"], mended["mended"]) == (True, [], [finding])
    assert Path(mended["before"]).exists()
    assert told("restore", mended["before"]).code == 0
    said = done("check", "--mend").splitlines()
    assert said[0].startswith("Mended: The index one_preference_a_name")
    assert "before-mending" in said[1]
    assert done("check", "--mend").startswith("There was nothing that could be mended without guessing.")


def test_what_needs_nothing_is_a_note_and_no_fault(tmp_path: Path) -> None:
    add_ana()
    spoil(tmp_path, "CREATE TABLE more (id INTEGER)")
    answer = told("check")
    assert answer.code == 0
    assert "did not make: more. Nothing needs to be done." in answer.err
    assert "All is well." in answer.out
    assert "no hizo: more. No hace falta hacer nada." in told("check", "--lang", "es").err


class Terminal(io.StringIO):
    """Somebody looks on."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("argv", [("check",), ("backup",), ("restore", "--list"), ("restore", "--latest-good")])
def test_on_a_terminal_it_says_how_far_it_is_and_leaves_no_trace_of_that(argv: tuple[str, ...]) -> None:
    add_ana()
    done("backup")
    out, err = io.StringIO(), Terminal()
    assert run(argv, out, err, NOW) == 0
    assert "100 %" in err.getvalue()
    assert err.getvalue().endswith("\r     \r")
    assert told(*argv).err == "", "to a file it says nothing of the kind"


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent to a process")
@pytest.mark.parametrize("argv", [("check",), ("backup",), ("check", "--mend")])
def test_ctrl_c_leaves_all_as_it_was(tmp_path: Path, argv: tuple[str, ...]) -> None:
    add_ana()
    path = tmp_path / "data" / "record.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP INDEX dose_of_person_by_date")
        rows = ((number, "x" * 500) for number in range(60_000))
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO preference (person_id, name, value) VALUES (1, ?, ?)", rows)
        connection.execute("COMMIT")
    before = path.read_bytes()
    program = (
        "import sys, anakinra_desktop.cli.checking, anakinra_desktop.cli.copies, anakinra_desktop.storage.schema as s\n"
        "from anakinra_desktop.cli import main\n"
        "s.made_parts()\n"
        "print('ready', flush=True)\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, *argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (1, "", "Stopped before it was done.\n")
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.rglob("*.new*")] == []
    assert not list((tmp_path / "data").glob("*before-mending*"))


def test_a_newer_record_can_be_saved_though_not_used(tmp_path: Path) -> None:
    add_ana()
    path = tmp_path / "data" / "record.sqlite3"
    spoil(tmp_path, "PRAGMA user_version = 99")
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    assert "The command export --format tables saves what is in it." in told("list", "--person", "Ana").complaint
    saved = json.loads(done("export", "--format", "tables", "--output", "-"))
    assert [row[1] for row in next(each for each in saved["tables"] if each["name"] == "person")["rows"]] == ["Ana"]
    target = tmp_path / "saved.json"
    assert done("export", "--format", "tables", "--output", str(target)) == ""
    assert json.loads(target.read_text("utf-8"))["tables"] == saved["tables"]
    assert told("export", "--format", "tables", "--person", "Ana", "--output", "-").code == 2
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert sorted(each.name for each in path.parent.iterdir()) == ["record.sqlite3"]
