"""A spot with a skin reaction is offered by nobody until the reaction is gone."""

from __future__ import annotations

import json
from pathlib import Path

from anakinra_desktop.domain.body import distance_cm
from anakinra_desktop.domain.body_plan import plan_to_json
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.reactions import Reaction, ReactionSign, gone
from anakinra_desktop.domain.rotation import Suggestion
from anakinra_desktop.services.keep_health import add_entry, replace_entry
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.suggest_spot import look_at_body
from anakinra_desktop.services.suggest_today import suggest_today
from tests.domain.reference_bodies import plan_of
from tests.services.household import NOW, TUESDAY, ana_in


def test_a_spot_rests_with_all_its_redness_until_it_is_gone(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    with records.change() as record:
        record.keep_body_plan(ana.id, json.dumps(plan_to_json(plan_of("woman"))), NOW)
    before = look_at_body(records, ana, GivenBy.SELF, NOW).suggestion
    assert isinstance(before, Suggestion)
    sore = before.spot
    red = Reaction(
        (ReactionSign.REDNESS,),
        Severity.MILD,
        Place(sore.zone.value, sore.id, sore.x_cm, sore.y_cm),
        size_cm=6.0,
    )
    kept = add_entry(records, ana.id, TUESDAY, red, NOW, "Ana")

    seen = look_at_body(records, ana, GivenBy.SELF, NOW)
    assert isinstance(seen.suggestion, Suggestion)
    resting = {state.spot for state in seen.states if state.obstacle is Obstacle.REACTION}
    assert resting == {spot for spot in seen.plan.body.zone(sore.zone).spots if distance_cm(spot, sore) <= 3.0}
    assert len(resting) > 1
    assert not resting & {seen.suggestion.spot, *(each.spot for each in seen.suggestion.alternatives)}
    today = look_at_today(records, NOW, ana.id, Giver(GivenBy.SELF, "Ana"))
    assert today is not None
    place = suggest_today(today)
    assert place is not None
    assert place.suggestion == seen.suggestion

    replace_entry(records, kept.id, gone(red, TUESDAY), NOW, "Ana")
    assert look_at_body(records, ana, GivenBy.SELF, NOW).suggestion == before
