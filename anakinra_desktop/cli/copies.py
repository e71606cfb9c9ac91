"""`backup` and `restore`."""

from __future__ import annotations

from pathlib import Path

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.protection import unlock
from anakinra_desktop.services.keep_copies import (
    CopyKept,
    copy_record,
    copy_record_to,
    find_copy,
    latest_good_copy,
    list_copies,
    locked_copy,
    restore_copy,
)
from anakinra_desktop.storage.keys import has_key_files, is_locked
from anakinra_desktop.storage.progress import part_of


def backup(errand: Errand) -> None:
    """Make a copy of the record, in the folder of copies or where it is wanted."""
    target = errand.arguments.maybe("--output")
    with errand.progress() as go_on:
        if target is None:
            made = copy_record(errand.records, errand.now, go_on)
        else:
            made = copy_record_to(errand.records, Path(target), errand.now, go_on)
    if errand.wants_json:
        errand.answer(_values(made))
        return
    errand.speak()
    from anakinra_desktop.cli import words

    errand.say(words.copy_line(made))
    if target is not None and has_key_files(Path(target)):
        errand.note(words.keep_key_beside())


def restore(errand: Errand) -> None:
    """Put a copy in the place of the record, or list the copies there are to choose from."""
    given = errand.arguments
    if given.switch("--list"):
        _list(errand)
        return
    if (given.argument is None) is not given.switch("--latest-good"):
        raise BadArguments("Name one copy, or give --latest-good; --list shows which there are.")
    _unlock(errand)
    with errand.progress() as go_on:
        if given.argument is None:
            copy = latest_good_copy(errand.records, part_of(go_on, 0, 0.3), errand.copies_folder).path
        else:
            copy = find_copy(errand.records, given.argument)
        done = restore_copy(errand.records, copy, errand.now, part_of(go_on, 0.3, 1))
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


def _unlock(errand: Errand) -> None:
    """Open what the passphrase opens: the copy that was named, else the copies there are to choose from."""
    name = errand.arguments.argument
    path = locked_copy(errand.records, errand.copies_folder) if name is None else find_copy(errand.records, name)
    if path is not None and is_locked(path):
        unlock(errand, path)


def _list(errand: Errand) -> None:
    if errand.arguments.maybe("--passphrase-file") is not None:
        _unlock(errand)
    with errand.progress() as go_on:
        copies = list_copies(errand.records, errand.copies_folder, go_on)
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
        "locked": copy.is_locked,
        "was_record": copy.is_replaced,
        "people": None if holds is None else holds.people,
        "doses": None if holds is None else holds.doses,
        "last_dose_at": None if holds is None or holds.last_dose_at is None else holds.last_dose_at.isoformat(),
        "size_bytes": None if holds is None else holds.size_bytes,
    }
