"""`delete-everything`."""

from __future__ import annotations

from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.services.delete_everything import delete_everything, everything_in


class NotSaid(Problem):
    """It was not said that this is meant."""


class LeftBehind(Problem):
    """Some files could not be deleted."""


def delete_all(errand: Errand) -> None:
    """Delete the record, and its copies unless they are to stay."""
    with_copies = not errand.arguments.switch("--keep-copies")
    further = errand.copies_folder
    there = everything_in(errand.records, further)
    files = (*there.record, *(there.copies if with_copies else ()))
    if not errand.arguments.switch("--yes"):
        for path in files:
            errand.say(str(path))
        raise NotSaid("Nothing was deleted. With --yes these files go for good: {count}.", count=len(files))
    left = delete_everything(errand.records, further, with_copies=with_copies)
    if errand.wants_json:
        errand.answer(
            {"deleted": [str(path) for path in files if path not in left], "left": [str(each) for each in left]}
        )
    else:
        errand.speak()
        from anakinra_desktop.cli import words

        errand.say(words.deleted(len(files) - len(left)))
    for path in left:
        errand.note(str(path))
    if left:
        raise LeftBehind("Files that could not be deleted: {count}.", count=len(left))
