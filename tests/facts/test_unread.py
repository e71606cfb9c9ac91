"""What nobody has read in its source yet is told with the leaflet beside it, and stops nothing by itself."""

from __future__ import annotations

import json

import pytest

from anakinra_desktop.domain.medication import Status
from anakinra_desktop.domain.procedure import Step
from anakinra_desktop.resources import resources_folder
from anakinra_desktop.services.read_medication import medication, procedure

LEAFLET = {"en": "check the leaflet in your carton", "es": "compruebe el prospecto de su caja"}
UNREAD = {fact.id for fact in medication().statements.values() if fact.status is Status.UNREAD}
STEPS = [step for step in procedure().steps if UNREAD & set(step.facts)]
TELLS_NOTHING_OF_IT = {"place"}
"""Steps that name such a fact for their rule alone: the map, whose circle round the navel rests on S12."""


def written(step: Step) -> str:
    """A step as its resource file has it."""
    steps = json.loads((resources_folder() / "steps" / "procedure.json").read_text("utf-8"))["steps"]
    return json.dumps(next(each for each in steps if each["id"] == step.id), ensure_ascii=False).lower()


@pytest.mark.parametrize("language", LEAFLET)
@pytest.mark.parametrize(
    "step", [each for each in procedure().steps if UNREAD & set(each.facts)], ids=lambda each: each.id
)
def test_a_step_that_rests_on_it_says_to_check_the_leaflet(step: Step, language: str) -> None:
    assert step.id in TELLS_NOTHING_OF_IT or LEAFLET[language] in written(step)


def test_no_stop_rests_on_it_alone() -> None:
    for reason, stop in procedure().stops.items():
        assert not set(stop.facts) <= UNREAD, reason


def test_no_rule_that_stops_rests_on_it_alone() -> None:
    for rule in medication().rules.values():
        if rule.value == "reject" or rule.key == "room_temp_limit":
            assert not set(rule.sources) <= UNREAD, rule.key
