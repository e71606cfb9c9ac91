"""Every command line: where the record is, which language, exit codes, one sentence for whatever goes wrong."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from anakinra_desktop import cli
from anakinra_desktop.__main__ import main
from anakinra_desktop.cli import program
from anakinra_desktop.cli.commands import COMMANDS
from anakinra_desktop.storage.database import SCHEMA_VERSION
from tests.cli.command_line import ANA, NOW, STARTS, add_ana, done, told

ROOT = Path(__file__).resolve().parents[2]


class TestWhereTheRecordIs:
    def test_the_environment_says(self, tmp_path: Path) -> None:
        add_ana()
        assert (tmp_path / "data" / "record.sqlite3").exists()

    @pytest.mark.parametrize("place", [0, 2, -1])
    def test_an_option_goes_before_it_wherever_it_stands(self, tmp_path: Path, place: int) -> None:
        words = [*ANA, *STARTS, ""]
        at = place if place >= 0 else len(words)
        done(*[word for word in [*words[:at], f"--data-dir={tmp_path / 'other'}", *words[at:]] if word])
        assert (tmp_path / "other" / "record.sqlite3").exists()
        assert not (tmp_path / "data").exists()

    def test_without_either_it_is_the_folder_of_the_user(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        from anakinra_desktop.storage.data_folder import data_folder

        monkeypatch.delenv("ANAKINRA_DATA_DIR")
        assert data_folder().name == "anakinra-desktop"
        assert data_folder(str(tmp_path)) == tmp_path
        assert data_folder("~/x") == Path.home() / "x"

    @pytest.mark.parametrize("command", ["person list", "check"])
    def test_looking_makes_none(self, tmp_path: Path, command: str) -> None:
        done(*command.split())
        assert told("list", "--person", "Ana").code == 1
        assert not (tmp_path / "data").exists()


class TestWhoAnswers:
    @pytest.mark.parametrize(
        "argv",
        [["log"], ["--lang", "es", "log"], ["--data-dir=x", "person"], ["nonsense"], ["--help"], ["-h"], ["--version"]],
    )
    def test_commands_are_for_the_command_line(self, argv: list[str]) -> None:
        assert cli.is_command(argv)

    @pytest.mark.parametrize(
        "argv", [[], ["--demo"], ["--lang", "es"], ["--data-dir", "x", "--minimized"], ["tour", "--output", "x"]]
    )
    def test_the_window_is_not(self, argv: list[str]) -> None:
        assert not cli.is_command(argv)


class TestBadArguments:
    @pytest.mark.parametrize(
        ("line", "words"),
        [
            ("nonsense", "no command nonsense"),
            ("person", "no command person"),
            ("person remove", "no command person remove"),
            ("list", "--person NAME is needed"),
            ("list --person", "--person NAME needs a value"),
            ("list --person --json", "--person NAME needs a value"),
            ("list --person Ana --person Luis", "--person is given twice"),
            ("list --person Ana --speed 3", "list has no option --speed"),
            ("list --person Ana Luis", "Luis is one argument too many"),
            ("list --person Ana --json=yes", "--json takes no value"),
            ("--speed 3", "no option --speed"),
            ("void --reason x", "ID is needed"),
            ("check --lang de", "--lang is one of: en, es"),
            ("list -p Ana", "list has no option -p"),
        ],
    )
    def test_are_said_in_one_sentence(self, line: str, words: str) -> None:
        answer = told(*line.split(" "))
        assert answer.code == 2
        assert words in answer.complaint
        assert answer.out == ""

    def test_are_said_in_spanish_too(self) -> None:
        assert told("list", "--lang", "es").complaint == "Falta --person NAME."
        assert told("--lang=es", "nonsense").complaint.startswith("No existe la orden nonsense.")

    def test_the_language_of_the_system_is_spoken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
        assert told("list").complaint == "Falta --person NAME."
        assert told("list", "--lang", "en").complaint == "--person NAME is needed."

    @pytest.mark.usefixtures("qapp")
    def test_the_language_chosen_in_the_window_goes_before_that_of_the_system(self, tmp_path: Path) -> None:
        from anakinra_desktop.ui.shared.app_settings import AppSettings

        (tmp_path / "data").mkdir()
        settings = AppSettings(tmp_path / "data")
        settings.chosen_language = "es"
        settings.save()
        assert told("list").complaint == "Falta --person NAME."
        assert told("list", "--lang", "en").complaint == "--person NAME is needed."
        assert told("list", "--data-dir", str(tmp_path)).complaint == "--person NAME is needed."

    @pytest.mark.parametrize("name", ["C.UTF-8", "et_EE", "en_US.UTF-8", "eso", "de_DE"])
    def test_any_other_language_is_english(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        monkeypatch.setenv("LC_ALL", name)
        assert program.language_of_surroundings() == "en"

    def test_what_was_typed_does_not_steer_the_terminal(self) -> None:
        complaint = told("list", "--person", "A\x1b[2J\x07\u202e\nB").complaint
        assert complaint == "There is nobody called A?[2J?? B in this record."

    def test_a_sentence_stays_one_of_a_readable_length(self) -> None:
        assert len(told("list", "--person", "x" * 100_000).complaint) < 700

    def test_half_characters_are_survived(self) -> None:
        assert told("list", "--person", "\udcff").code == 1
        assert told(*ANA[:3], "\udcff", *ANA[4:], *STARTS).code == 2


class TestHelp:
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_every_command_is_explained(self, language: str) -> None:
        words = done("--help", "--lang", language)
        for command in COMMANDS.values():
            usage = done(*command.words.split(), "--help", "--lang", language)
            first, explained = usage.splitlines()
            assert first in words
            assert len(explained.split()) > 3
            assert explained.strip() in words
        assert "%n" not in words

    def test_nothing_at_all_is_helped_with(self) -> None:
        assert done() == done("--help")

    def test_the_version_is_that_of_the_package(self) -> None:
        from importlib.metadata import version

        assert done("--version") == f"anakinra-desktop {version('anakinra-desktop')}\n"


class TestTrouble:
    @pytest.mark.parametrize("language", ["en", "es"])
    @pytest.mark.parametrize("spoil", ["empty", "text", "other", "newer"])
    def test_a_record_that_cannot_be_used_is_said_and_left_alone(
        self, tmp_path: Path, spoil: str, language: str
    ) -> None:
        add_ana()
        path = tmp_path / "data" / "record.sqlite3"
        if spoil == "empty":
            path.write_bytes(b"")
        elif spoil == "text":
            path.write_text("Dear diary, " * 100, "utf-8")
        elif spoil == "other":
            path.unlink()
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("CREATE TABLE song (id INTEGER)")
        else:
            with closing(sqlite3.connect(path)) as connection:
                connection.execute("PRAGMA user_version = 99")
        before = path.read_bytes()
        for line in ("list --person Ana", "log --person Ana --at 20:00", "check", "person list", "export --output -"):
            answer = told(*line.split(), "--lang", language)
            assert answer.code == 1
            assert str(path) in answer.complaint
            if spoil == "newer":
                assert "99" in answer.complaint
                assert str(SCHEMA_VERSION) in answer.complaint
        assert path.read_bytes() == before

    def test_a_file_in_place_of_the_folder_is_said(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("not a folder", "utf-8")
        answer = told(*ANA, *STARTS)
        assert answer.code == 1
        assert "cannot be opened" in answer.complaint

    def test_a_fault_of_ours_is_one_sentence_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def stumble(_: str) -> Any:
            raise ZeroDivisionError("with a name and a dose in it")

        monkeypatch.setattr(program, "_work_of", stumble)
        answer = told("check")
        assert answer.code == 1
        assert "ZeroDivisionError" in answer.complaint
        assert "a name" not in answer.complaint

    def test_being_stopped_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def stop(_: str) -> Any:
            raise KeyboardInterrupt

        monkeypatch.setattr(program, "_work_of", stop)
        assert told("check").complaint == "Stopped before it was done."


class TestStreams:
    def test_a_terminal_that_is_not_utf_8_is_no_obstacle(self) -> None:
        done(*ANA[:3], "Ñoño 岩崎", *ANA[4:], *STARTS)
        for argv in (["person", "list"], ["person", "list", "--json"], ["person", "list", "--lang", "es"]):
            raw = io.BytesIO()
            out = io.TextIOWrapper(raw, encoding="latin-1")
            assert program.run(argv, out, io.StringIO(), NOW) == 0
            words = raw.getvalue().decode("latin-1")
            if "--json" in argv:
                assert json.loads(words)["people"][0]["name"] == "Ñoño 岩崎"
            else:
                assert "岩崎" not in words
                assert "Ñoño" in words or "\\xd1o" in words

    def test_json_is_readable_where_it_can_be(self) -> None:
        done(*ANA[:3], "Ñoño", *ANA[4:], *STARTS)
        assert "Ñoño" in done("person", "list", "--json")

    def test_a_reader_that_went_away_is_no_fault(self) -> None:
        class Closed(io.StringIO):
            def write(self, _: str) -> int:
                raise BrokenPipeError

        err = io.StringIO()
        assert program.run(["--help"], Closed(), err, NOW) == 1
        assert err.getvalue() == ""


def in_process(*argv: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Start the program as a user does, without a display."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "anakinra_desktop", *argv], cwd=ROOT, env=kept | environment, capture_output=True
    )


class TestAsAProcess:
    def test_it_needs_no_display_and_no_widgets(self) -> None:
        add_ana()
        for line in (
            "person list --lang es",
            "body --person Ana",
            "next-site --person Ana --json",
            "list --person Ana",
        ):
            words = (
                "import sys; from anakinra_desktop.cli import main; code = main(sys.argv[1:]);"
                "print(*(name in sys.modules for name in ('PySide6.QtWidgets', 'matplotlib')), file=sys.stderr);"
                "sys.exit(code)"
            )
            kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
            ended = subprocess.run(
                [sys.executable, "-c", words, *line.split()], cwd=ROOT, env=kept, capture_output=True, text=True
            )
            assert (ended.returncode, ended.stderr) == (0, "False False\n")

    def test_a_complaint_needs_no_qt(self) -> None:
        words = (
            "import sys; from anakinra_desktop.cli import main; code = main(['list']);"
            "print('PySide6' in sys.modules, 'sqlalchemy' in sys.modules); sys.exit(code)"
        )
        ended = subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True)
        assert (ended.returncode, ended.stdout) == (2, "False False\n")

    def test_its_exit_code_and_streams_are_those_of_the_command(self) -> None:
        assert in_process("nonsense").returncode == 2
        ended = in_process("list", "--person", "Ana")
        assert (ended.returncode, ended.stdout) == (1, b"")
        assert ended.stderr.decode() == f"There is nobody called Ana in this record.{os.linesep}"

    def test_its_output_may_be_cut_off(self) -> None:
        """As by `| head -1`: no traceback, whenever the reader goes."""
        with subprocess.Popen(
            [sys.executable, "-m", "anakinra_desktop", "--help"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode in (0, 1)

    def test_what_nobody_reads_any_more_is_not_tried_again_at_the_end(self) -> None:
        """The reader goes while lines wait in the buffer, which Python empties when it ends."""
        words = (
            "import os, sys; from datetime import UTC, datetime; from anakinra_desktop.cli.program import run;"
            "reads, writes = os.pipe(); os.close(reads); os.dup2(writes, 1);"
            "sys.stdout.write('waiting'); sys.exit(run(['--help'], sys.stdout, sys.stderr, datetime.now(UTC)))"
        )
        usual = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        ended = subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, env=usual)
        assert (ended.returncode, ended.stderr) == (1, b"")

    def test_a_terminal_that_knows_only_ascii_gets_its_answer(self) -> None:
        done(*ANA[:3], "Ñoño", *ANA[4:], *STARTS)
        ended = in_process("person", "list", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
        assert ended.returncode == 0
        assert b"\\xd1o\\xf1o" in ended.stdout


@pytest.mark.skipif(os.name != "posix", reason="permission bits of POSIX")
def test_whatever_a_run_writes_is_its_owners_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def write(_arguments: list[str]) -> int:
        (tmp_path / "written").touch()
        return 0

    monkeypatch.setattr("anakinra_desktop.__main__.start", write)
    before = os.umask(0)
    try:
        assert main() == 0
    finally:
        os.umask(before)
    assert (tmp_path / "written").stat().st_mode & 0o777 == 0o600
