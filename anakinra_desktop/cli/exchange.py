"""`export` and `import`."""

from __future__ import annotations

from collections.abc import Sequence

from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.sentences import sentence_of, shown
from anakinra_desktop.domain.import_summary import CannotImport, Conflict, HasConflicts, Imported, LineProblem, Side
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.services.export_record import export_csv
from anakinra_desktop.services.import_record import ReadFile, WhichPerson, Wishes, bring_in, read_file
from anakinra_desktop.services.read_medtimer import WhichMedicine, chosen_medicines
from anakinra_desktop.services.record_document import export_document, plain_row

LINES_SHOWN = 50


class WrongLine(Problem):
    """What is wrong with a line of the file."""


class NotImported(Problem):
    """Something has to be said first."""


def export_all(errand: Errand) -> None:
    """Write the record of one person or of everybody to a file."""
    given = errand.arguments
    kind = given.choice("--format", ("csv", "json", "fhir", "ics", "tables"), "csv")
    if kind == "tables":
        from anakinra_desktop.cli.checking import save_tables

        save_tables(errand)
        return
    person = errand.person() if given.maybe("--person") is not None else None
    errand.write_file(given.text("--output"), _exported(errand, kind, person).encode())


def _exported(errand: Errand, kind: str, person: Person | None) -> str:
    match kind:
        case "json":
            return export_document(errand.records, errand.now, person)
        case "fhir":
            from anakinra_desktop.services.fhir_bundle import export_fhir

            return export_fhir(errand.records, errand.now, person)
        case "ics":
            from anakinra_desktop.services.calendar_file import export_calendar

            errand.speak()
            from anakinra_desktop.cli.words import calendar_summary

            return export_calendar(errand.records, errand.now, calendar_summary(), person)
    return export_csv(errand.records, errand.now, person)


def import_all(errand: Errand) -> None:
    """Bring a file in, or say what is wrong with which of its lines, and where the record says otherwise."""
    given = errand.arguments
    is_dry = given.switch("--dry-run")
    wishes = Wishes(
        keep=given.choice("--conflicts", ("keep", "refuse"), "refuse") == "keep",
        medicines=given.texts("--medicine"),
        person=given.maybe("--person") or "",
        zone=given.maybe("--zone") or "",
    )
    file = read_file(errand.read_file(given.argument or ""), errand.now)
    try:
        done = bring_in(errand.records, file, errand.now, wishes, dry_run=is_dry)
    except CannotImport as wrong:
        _note_lines(errand, wrong.problems)
        raise
    except HasConflicts as refused:
        _note_conflicts(errand, refused.found.conflicts)
        raise _undecided(refused.found) from None
    except WhichMedicine as asked:
        raise NotImported(
            "Say with --medicine which medicine in the file is anakinra. It names: {medicines}.", **asked.values
        ) from None
    except WhichPerson:
        raise NotImported("Say with --person whose doses these are.") from None
    _tell(errand, file, done, wishes, is_dry)
    if is_dry and done.conflicts and not wishes.keep:
        raise _undecided(done)


def _undecided(found: Imported) -> NotImported:
    return NotImported(
        "Nothing was imported. Conflicts between the record and the file: {count}. With --conflicts keep "
        "the record keeps what it has.",
        count=len(found.conflicts),
    )


def _tell(errand: Errand, file: ReadFile, done: Imported, wishes: Wishes, is_dry: bool) -> None:
    if errand.wants_json:
        errand.answer(_values(file, done, wishes, is_dry, errand.language))
        return
    errand.speak()
    from anakinra_desktop.cli import words as said

    if file.other is not None:
        chosen = chosen_medicines(file.other, wishes.medicines, may_propose=is_dry)
        for medicine in file.other.medicines:
            errand.say(shown(said.medicine_line(medicine, medicine.name in chosen)))
    for line in said.imported_lines(done, is_dry):
        errand.say(line)
    _note_lines(errand, done.passed_over)
    if is_dry:
        _note_conflicts(errand, done.conflicts)


def _values(file: ReadFile, done: Imported, wishes: Wishes, is_dry: bool, language: str) -> dict[str, object]:
    """What became of a file, for a program."""
    values: dict[str, object] = {
        "dry_run": is_dry,
        "kind": done.kind.value,
        "added": sum(done.added.values()),
        "by_status": dict(sorted(done.added.items())),
        "already_there": done.already_there,
        "left_out": done.left_out,
        "without_slot": done.without_slot,
        "people": [
            {
                "name": part.name or None,
                "new": part.is_new,
                "added": dict(sorted(part.added.items())),
                "already_there": part.already_there,
                "left_out": part.left_out,
            }
            for part in done.people
        ],
        "conflicts": [
            {
                "where": conflict.where,
                "person": conflict.person or None,
                "date": conflict.day.isoformat() if conflict.day else None,
                "record": _side(conflict.ours),
                "file": _side(conflict.theirs),
            }
            for conflict in done.conflicts
        ],
    }
    if file.other is not None:
        values["medicines"] = {each.name: each.events for each in file.other.medicines}
        values["taken_for_anakinra"] = list(chosen_medicines(file.other, wishes.medicines, may_propose=is_dry))
        values["not_taken_in"] = dict(sorted(done.by_status.items()))
        values["amounts_unknown"] = done.amounts_unknown
        values["problems"] = [
            {"line": each.line, "problem": sentence_of(each.problem, language)} for each in done.passed_over
        ]
    return values


def _side(side: Side) -> object:
    """One side of a conflict as the document would write it."""
    return [plain_row(each) for each in side] if isinstance(side, tuple) else plain_row(side)


def _note_lines(errand: Errand, problems: Sequence[LineProblem]) -> None:
    for each in problems[:LINES_SHOWN]:
        wrong = WrongLine("Line {line}: {problem}", line=each.line, problem=each.problem)
        errand.note(sentence_of(wrong, errand.language))


def _note_conflicts(errand: Errand, conflicts: Sequence[Conflict]) -> None:
    if not conflicts:
        return
    errand.speak()
    from anakinra_desktop.cli import words as said

    for conflict in conflicts[:LINES_SHOWN]:
        for line in said.conflict_lines(conflict):
            errand.note(shown(line))
    if len(conflicts) > LINES_SHOWN:
        errand.note(said.more_conflicts(len(conflicts) - LINES_SHOWN))
