"""`export` and `import`."""

from __future__ import annotations

from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.sentences import sentence_of
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.services.export_record import export_csv
from anakinra_desktop.services.import_record import CannotImport, import_csv

LINES_SHOWN = 50


class LineProblem(Problem):
    """What is wrong with a line of the file."""


def export_all(errand: Errand) -> None:
    """Write the record of one person or of everybody to a file."""
    given = errand.arguments
    if given.choice("--format", ("csv", "tables"), "csv") == "tables":
        from anakinra_desktop.cli.checking import save_tables

        save_tables(errand)
        return
    person = errand.person() if given.maybe("--person") is not None else None
    errand.write_file(given.text("--output"), export_csv(errand.records, errand.now, person).encode())


def import_all(errand: Errand) -> None:
    """Add the rows of a file to the record, or say what is wrong with which of its lines."""
    content = errand.read_file(errand.arguments.argument or "")
    is_dry = errand.arguments.switch("--dry-run")
    try:
        done = import_csv(errand.records, content, errand.now, dry_run=is_dry)
    except CannotImport as wrong:
        for each in wrong.problems[:LINES_SHOWN]:
            words = sentence_of(each.problem, errand.language)
            errand.note(
                sentence_of(LineProblem("Line {line}: {problem}", line=each.line, problem=words), errand.language)
            )
        raise
    if errand.wants_json:
        errand.answer(
            {
                "dry_run": is_dry,
                "added": sum(done.added.values()),
                "by_status": dict(sorted(done.added.items())),
                "already_there": done.already_there,
                "without_slot": done.without_slot,
            }
        )
        return
    errand.speak()
    from anakinra_desktop.cli import words as said

    for line in said.imported_lines(done, is_dry):
        errand.say(line)
