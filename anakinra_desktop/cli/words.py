"""What commands say to people."""

from __future__ import annotations

from collections.abc import Sequence

from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.tongue import tongue


def person_line(person: Person, prescriptions: Sequence[Prescription]) -> str:
    """A person in a list: number, name, what was prescribed last."""
    ordered = wording.prescription(prescriptions[-1]) if prescriptions else ""
    return f"{person.id}  {person.name}  {ordered}".rstrip()


def nobody_yet() -> str:
    """What to say of an empty record."""
    return tongue().translate("CommandLine", "Nobody is in this record yet.")


def window_help(program: str) -> str:
    """The window's own options, at the head of the help."""
    return "\n  ".join(
        (
            f"{program} [--demo] [--lang en/es] [--minimized] [--data-dir DIR]",
            tongue().translate("CommandLine", "Opens the window."),
        )
    )


def every_command_takes() -> str:
    """What stands before the options that every command has."""
    return tongue().translate("CommandLine", "Every command also takes:")


def what_it_does(command: str) -> str:
    """A command in one sentence, for the help."""
    match command:
        case "person add":
            return tongue().translate("CommandLine", "Adds a person with the prescription as the label says it.")
        case "person list":
            return tongue().translate("CommandLine", "Lists everybody in the record.")
        case "log":
            return tongue().translate(
                "CommandLine",
                "Records a dose that was given; TIME is 2026-11-24T20:06, with an offset or without, or 20:06 today.",
            )
        case "skip":
            return tongue().translate("CommandLine", "Records days without an injection, and why.")
        case "hold":
            return tongue().translate("CommandLine", "Records a pause in the treatment.")
        case "void":
            return tongue().translate(
                "CommandLine", "Says that what a record tells did not happen; it stays to be seen."
            )
        case "list":
            return tongue().translate("CommandLine", "Lists every record of a person, with what it was before.")
        case "adherence":
            return tongue().translate("CommandLine", "Counts what became of the doses of a period.")
        case "body":
            return tongue().translate("CommandLine", "Lists the places where a person may be injected.")
        case "next-site":
            return tongue().translate(
                "CommandLine", "Says where to inject next; --batch answers one JSON request a line, without a record."
            )
        case "report":
            return tongue().translate("CommandLine", "Makes the report for the doctor as a PDF file.")
        case "export":
            return tongue().translate("CommandLine", "Writes the record to a CSV file; - is standard output.")
        case "import":
            return tongue().translate(
                "CommandLine", "Adds the rows of a CSV file to the record, all or none; - is standard input."
            )
        case "check":
            return tongue().translate(
                "CommandLine", "Looks through the record for anything that is not as it should be."
            )
    return ""
