"""`backup` and `restore`."""

from __future__ import annotations

from pathlib import Path

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.services.keep_copies import (
    CopyKept,
    copy_record,
    copy_record_to,
    find_copy,
    latest_good_copy,
    list_copies,
    restore_copy,
)


def backup(errand: Errand) -> None:
    """Make a copy of the record, in the folder of copies or where it is wanted."""
    target = errand.arguments.maybe("--output")
    if target is None:
        made = copy_record(errand.records, errand.now)
    else:
        made = copy_record_to(errand.records, Path(target), errand.now)
    if errand.wants_json:
        errand.answer(_values(made))
        return
    errand.speak()
    from anakinra_desktop.cli import words

    errand.say(words.copy_line(made))


def restore(errand: Errand) -> None:
    """Put a copy in the place of the record, or list the copies there are to choose from."""
    given = errand.arguments
    if given.switch("--list"):
        _list(errand)
        return
    if (given.argument is None) is not given.switch("--latest-good"):
        raise BadArguments("Name one copy, or give --latest-good; --list shows which there are.")
    copy = (
        latest_good_copy(errand.records).path if given.argument is None else find_copy(errand.records, given.argument)
    )
    done = restore_copy(errand.records, copy, errand.now)
    if errand.wants_json:
        errand.answer(
            {
                **_values(done.copy),
                "replaced": None if done.replaced is None else str(done.replaced),
            }
        )
        return
    errand.speak()
    from anakinra_desktop.cli import words

    for line in words.put_back_lines(done):
        errand.say(line)


def _list(errand: Errand) -> None:
    copies = list_copies(errand.records)
    if errand.wants_json:
        errand.answer({"copies": [{**_values(copy), "made_at": copy.made_at.isoformat()} for copy in copies]})
        return
    errand.speak()
    from anakinra_desktop.cli import words

    if not copies:
        errand.say(words.no_copies())
    for copy in copies:
        errand.say(words.copy_line(copy))


def _values(copy: CopyKept) -> dict[str, object]:
    holds = copy.holds
    return {
        "file": str(copy.path),
        "good": holds is not None,
        "people": None if holds is None else holds.people,
        "doses": None if holds is None else holds.doses,
        "last_dose_at": None if holds is None or holds.last_dose_at is None else holds.last_dose_at.isoformat(),
        "size_bytes": None if holds is None else holds.size_bytes,
    }
