"""Brings two records together: what is there stays as it is, what is new comes in, and what differs is named.

People are the same when their names are, whatever the capitals, and by nothing else. A row is there already when both
records say the same of it; where the record has gone on since (a row was corrected, taken back, ended), that counts as
the same. Where the file has gone on, taking that over would change what is there, so it is a conflict.
"""

from __future__ import annotations

from anakinra_desktop.domain.import_summary import FileKind, Imported
from anakinra_desktop.domain.whole_record import WholeRecord
from anakinra_desktop.services.merge_person import MergingPerson
from anakinra_desktop.services.merging import Merging


def merge(ours: WholeRecord, theirs: WholeRecord) -> tuple[WholeRecord, Imported]:
    """What of `theirs` comes into `ours`, as `Record.add_whole` takes it, and what becomes of every row.

    What is in a conflict does not come.
    """
    merging = Merging(ours, theirs)
    merging.caregivers()
    by_name = {person.name.casefold(): person for person in ours.people}
    for person in theirs.people:
        mine = by_name.get(person.name.casefold())
        if mine is None:
            merging.take_all_of(person)
        else:
            MergingPerson(merging, mine, ours.of_person(mine.id), person, theirs.of_person(person.id)).merge()
    return merging.coming(), Imported(FileKind.DOCUMENT, merging.parts.all(), tuple(merging.conflicts))
