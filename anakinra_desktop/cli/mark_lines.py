"""What the commands about marks on the skin say to people."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.drawing import mark_words, wording
from anakinra_desktop.drawing.tongue import tongue


def what_it_does(command: str) -> str:
    """A command in one sentence, for the help."""
    match command:
        case "mark add":
            return tongue().translate(
                "Marks",
                "Keeps skin off limits, on spots of a zone or in a circle; it begins today and stays until it is taken "
                "off, unless --from and --until say otherwise.",
            )
        case "mark list":
            return tongue().translate("Marks", "Lists the skin that is off limits, with --json also what was.")
    return tongue().translate("Marks", "Lets marked skin be used again, from today on or from the day of --on.")


def mark_line(mark: SkinMark, middle: str) -> str:
    """A mark in a list: number, since when and until when, what and where; `middle` is that of a circle."""
    last = mark.last.isoformat() if mark.last else "…"
    parts = [
        str(mark.id),
        f"{mark.first.isoformat()} – {last}",
        mark_words.title(mark),
        wording.within(mark_words.area(mark)),
    ]
    if middle:
        parts.append(wording.within(middle))
    if mark.note:
        parts.append(" ".join(mark.note.split()))
    return "  ".join(parts)


def no_marks() -> str:
    """There is no skin that is off limits."""
    return tongue().translate("Marks", "No skin is marked as off limits.")


SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "No place is open for an injection by {by}. What would free one: {ways}."),
    QT_TRANSLATE_NOOP(
        "Problem", "With this mark, no spot is left open for an injection. --even-all keeps it all the same."
    ),
    QT_TRANSLATE_NOOP("Problem", "A circle needs --x-cm, --y-cm and --radius-cm."),
    QT_TRANSLATE_NOOP("Problem", "Give spots with --spot or a circle, not both."),
    QT_TRANSLATE_NOOP("Problem", "{value} is not the number of a mark."),
    QT_TRANSLATE_NOOP("Problem", "The mark begins only after this day."),
)
"""Sentences of `words.SENTENCES` that belong together."""
