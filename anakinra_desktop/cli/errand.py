"""What a command is handed to do its work with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TextIO

from anakinra_desktop.cli.arguments import Arguments
from anakinra_desktop.domain.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.progress import Progress


class CannotAnswer(Problem):
    """The work is done, and what there is to say of it finds no room where it should go."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One command line on its way."""

    arguments: Arguments
    records: RecordFile
    now: datetime
    out: TextIO
    err: TextIO
    source: TextIO | None
    language: str
    closing: ExitStack

    @property
    def copies_folder(self) -> Path | None:
        """The further folder that copies go to, as the window's settings say."""
        from anakinra_desktop.cli.window_settings import copies_folder_of_the_app

        return copies_folder_of_the_app(self.records.path.parent)

    @property
    def wants_json(self) -> bool:
        """Whether the answer is for a program."""
        return self.arguments.switch("--json")

    def person(self) -> Person:
        """The person of `--person`, by name or number. Raises NoSuchPerson."""
        from anakinra_desktop.services.add_person import find_person

        return find_person(self.records, self.arguments.text("--person"))

    def speak(self) -> None:
        """Say everything from here on in the language asked for. It loads Qt's core, so only where words are said."""
        from anakinra_desktop.drawing.tongue import speaking

        self.closing.enter_context(speaking(self.language))

    def say(self, line: str) -> None:
        """A line of the answer, for people."""
        print_to(self.out, line)

    @contextmanager
    def progress(self) -> Iterator[Progress | None]:
        """Shows on a terminal how far the work in the block is, in a line that is gone when it ends."""
        if not self.err.isatty():
            yield None
            return
        shown = -1

        def go_on(share: float) -> bool:
            nonlocal shown
            if (percent := int(share * 100)) != shown:
                shown = percent
                self.err.write(f"\r{percent:3d} %")
                self.err.flush()
            return True

        try:
            yield go_on
        finally:
            if shown >= 0:
                self.err.write("\r     \r")
                self.err.flush()

    def note(self, sentence: str) -> None:
        """Something worth knowing beside the answer."""
        print_to(self.err, sentence)

    def answer(self, values: Mapping[str, object]) -> None:
        """The answer for a program: one object on one line."""
        is_utf8 = (getattr(self.out, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"
        print_to(self.out, json.dumps(values, ensure_ascii=not is_utf8, allow_nan=False))

    def write_file(self, target: str, content: bytes) -> None:
        """Put something into a file, whole or not at all; `-` is standard output. Raises CannotWrite."""
        from anakinra_desktop.cli.files import write_stream
        from anakinra_desktop.services.outside_files import write_whole

        if target == "-":
            with _answering():
                write_stream(self.out, content)
        else:
            write_whole(target, content)

    def read_file(self, name: str) -> bytes:
        """The content of a file; `-` is standard input. Raises CannotRead."""
        from anakinra_desktop.cli.files import read_stream
        from anakinra_desktop.services.outside_files import read_whole

        if name == "-" and self.source is not None:
            return read_stream(self.source)
        return read_whole(name)


def print_to(stream: TextIO, line: str) -> None:
    """A line, whatever the terminal can show; what it cannot is written as \\N{...} would be. Raises CannotAnswer."""
    with _answering():
        try:
            stream.write(f"{line}\n")
        except UnicodeEncodeError:
            encoding = stream.encoding or "ascii"
            stream.write(f"{line.encode(encoding, 'backslashreplace').decode(encoding)}\n")
        stream.flush()


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotAnswer("It was done, but the answer could not be written where it should go.") from error
