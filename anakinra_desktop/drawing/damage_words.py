"""What to say when a file that the app carries with it is damaged: which one, that the record is safe, what to do."""

from __future__ import annotations

from anakinra_desktop.domain.resource_reading import TOP, DamagedResource
from anakinra_desktop.drawing.tongue import tongue


def damage_words(error: DamagedResource) -> str:
    """The whole message in a few sentences, for the command line and for a screen reader."""
    return f"{what_is_damaged(error)} {what_to_do()} {where_it_is(error)}"


def what_is_damaged(error: DamagedResource) -> str:
    """What happened."""
    return (
        tongue()
        .translate(
            "DamagedFile",
            "A part of this app is damaged ({file}), so nothing of it is used. Your record is safe: nothing in it "
            "was changed.",
        )
        .format(file=error.file)
    )


def what_to_do() -> str:
    """What helps."""
    return tongue().translate("DamagedFile", "Install Anakinra Desktop again; the record stays where it is.")


def where_it_is(error: DamagedResource) -> str:
    """The place for whoever mends it: file, line and entry. What is wrong there stays in English, as in the file."""
    entry = "" if error.place == TOP else error.place
    if error.line is None:
        words = tongue().translate("DamagedFile", "For those who mend it: {file}, {entry}.")
    else:
        words = tongue().translate("DamagedFile", "For those who mend it: {file}, line {line}, {entry}.")
    named = words.format(file=error.file, line=error.line, entry=entry).replace(", .", ".")
    detail = tongue().translate("DamagedFile", "Technical detail: {problem}.", "the problem stays in English")
    return f"{named} {detail.format(problem=error.problem.rstrip('.'))}"
