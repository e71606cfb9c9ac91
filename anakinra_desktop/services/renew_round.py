"""Begins a person's rounds anew where they no longer fit what was injected, and keeps them with the person."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body_plan import BodyPlan, Round, plan_from_json, plan_to_json
from anakinra_desktop.domain.fresh_round import fresh_round
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.services.suggest_spot import local_date_of, past_injections

if TYPE_CHECKING:
    from datetime import datetime

    from anakinra_desktop.domain.people import GivenBy, Person
    from anakinra_desktop.storage.database import RecordFile


def renew_rounds(records: RecordFile, person: Person, now: datetime) -> BodyPlan | None:
    """The plan with rounds begun anew, or None where those kept still fit or none are kept. Spots stay as they are.

    Takes a tenth of a second after years of doses. The record is not held up meanwhile: what another window changed
    in the plan by then stays.
    """
    with records.read() as record:
        kept = record.body_plan(person.id)
        doses = record.injections(person.id)
    if kept is None:
        return None
    plan = plan_from_json(json.loads(kept))
    today = now.astimezone(zone_info(person.home_zone)).date()
    history = past_injections(((local_date_of(dose), place) for dose in doses for place in dose.places), plan)
    begun: dict[GivenBy, Round] = {}
    for by in plan.rounds:
        fresh = fresh_round(plan, by, history, today)
        if fresh is not None:
            begun[by] = fresh
    if not begun:
        return None
    renewed = replace(plan, rounds={**plan.rounds, **begun})
    with records.change() as record:
        if record.body_plan(person.id) != kept:
            return None
        record.keep_body_plan(person.id, json.dumps(plan_to_json(renewed)), now)
    return renewed
