"""Says that the clock of this computer may be wrong; the command goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anakinra_desktop.services.notice_clock import later_entry

if TYPE_CHECKING:
    from anakinra_desktop.cli.errand import Errand
    from anakinra_desktop.domain.people import Person


def warn_of_clock(errand: Errand, person: Person) -> None:
    """One sentence on standard error where the record has an entry from a time that has not come yet."""
    entry = later_entry(errand.records, errand.now)
    if entry is None:
        return
    errand.speak()
    from anakinra_desktop.cli.values import moment_text
    from anakinra_desktop.drawing.tongue import tongue

    words = tongue().translate(
        "CliClock", "This computer’s clock shows {now}, but the record has an entry from {entry}. Check date and time."
    )
    errand.note(
        words.format(
            now=moment_text(errand.now.replace(microsecond=0), person.home_zone),
            entry=moment_text(entry.replace(microsecond=0), person.home_zone),
        )
    )
