"""`list`: every record of a person, with what it was before."""

from __future__ import annotations

from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.values import hold_values, person_values, record_values
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.services.correct_record import history_of
from anakinra_desktop.services.list_records import list_records as list_everything


def list_records(errand: Errand) -> None:
    """Say every record, oldest date first. What was corrected stands within the record that took its place."""
    kept = list_everything(errand.records, errand.person())
    in_force = [dose for dose in kept.doses if dose.standing is not Standing.CORRECTED]
    if errand.wants_json:
        errand.answer(
            {
                "person": person_values(kept.person, kept.prescriptions),
                "records": [
                    record_values(dose)
                    | {"history": [record_values(each) for each in history_of(kept.doses, dose)[1:]]}
                    for dose in in_force
                ],
                "holds": [hold_values(hold) for hold in kept.holds],
            }
        )
        return
    errand.speak()
    from anakinra_desktop.cli import words

    for dose in in_force:
        errand.say(words.record_line(dose))
    for hold in kept.holds:
        errand.say(words.hold_line(hold))
    if not kept.doses and not kept.holds:
        errand.say(words.nothing_yet())
