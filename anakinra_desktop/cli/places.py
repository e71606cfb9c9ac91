"""`body` and `next-site`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

from anakinra_desktop.cli.arguments import BadArguments
from anakinra_desktop.cli.errand import Errand, print_to
from anakinra_desktop.domain.body import Body, BodyNotReadable, Spot, Zone
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.rotation import Choice, NoSpotOpen
from anakinra_desktop.services.choose_giver import usual_giver
from anakinra_desktop.services.mark_skin import ways_out
from anakinra_desktop.services.renew_round import renew_rounds
from anakinra_desktop.services.suggest_spot import ensure_body_plan, look_at_body

PLACE_KEYS = ("zone", "spot", "x_cm", "y_cm", "rest_days", "ring_rest_days", "distance_to_last_cm")


class NothingOpen(Problem):
    """There is no place left for an injection."""


class UnreadableBody(Problem):
    """The body that is kept for a person is damaged, or was kept by a newer version of this app."""


@contextmanager
def reading_body_of(person: Person) -> Iterator[None]:
    """Where the body of a person is read. Raises UnreadableBody."""
    try:
        yield
    except (BodyNotReadable, json.JSONDecodeError) as error:
        raise UnreadableBody("The body map of {name} cannot be read.", name=person.name) from error


def body(errand: Errand) -> None:
    """The zones of a person and their spots, in cm along the skin."""
    person = errand.person()
    giver = usual_giver(errand.records, person)
    with reading_body_of(person):
        plan = ensure_body_plan(errand.records, person, errand.now)
    errand.speak()
    if errand.wants_json:
        errand.answer(
            {
                "person": person.name,
                "height_cm": plan.body.shape.height_cm,
                "zones": [_zone_values(plan.body, zone, person, giver) for zone in plan.body.zones],
            }
        )
        return
    from anakinra_desktop.cli import words

    for zone in plan.body.zones:
        errand.say(words.zone_line(zone))


def next_site(errand: Errand) -> None:
    """Where to inject next, for a person of the record or, with `--batch`, for what each line of JSON asks."""
    given = errand.arguments
    if given.switch("--batch"):
        if given.maybe("--person") or given.maybe("--by"):
            raise BadArguments("{option} takes everything from the lines it reads.", option="--batch")
        _answer_lines(errand)
        return
    if given.maybe("--person") is None:
        raise BadArguments("{option} is needed.", option="--person NAME")
    person = errand.person()
    by = GivenBy(given.choice("--by", [each.value for each in GivenBy], usual_giver(errand.records, person).value))
    with reading_body_of(person):
        renew_rounds(errand.records, person, errand.now)
        look = look_at_body(errand.records, person, by, errand.now)
    errand.speak()
    if isinstance(look.suggestion, NoSpotOpen):
        ways = ways_out(look)
        if errand.wants_json:
            kept_by = {obstacle.value: number for obstacle, number in look.suggestion.kept_by.items()}
            errand.answer({"suggestion": None, "reason": "no_spot_open", "kept_by": kept_by, "alternatives": []})
        if not ways:
            raise NothingOpen("No place is open for an injection by {by}.", by=by.value)
        from anakinra_desktop.drawing import free_words

        told_ways = "; ".join(f"{free_words.in_short(way)}: {way.frees}" for way in ways)
        raise NothingOpen(
            "No place is open for an injection by {by}. What would free one: {ways}.", by=by.value, ways=told_ways
        )

    def told(choice: Choice) -> dict[str, object]:
        spot = choice.spot
        return {
            "zone": spot.zone.value,
            "spot": spot.id,
            "x_cm": spot.x_cm,
            "y_cm": spot.y_cm,
            "rest_days": choice.rest_days,
            "ring_rest_days": choice.ring_rest_days,
            "distance_to_last_cm": choice.distance_to_last_cm and round(choice.distance_to_last_cm, 3),
            "words": _words(look.plan.body, spot, person, by),
        }

    suggestion = look.suggestion
    if errand.wants_json:
        errand.answer(
            {
                "suggestion": told(suggestion.best),
                "reason": suggestion.reason.value,
                "change": suggestion.change.value,
                "alternatives": [told(choice) for choice in suggestion.alternatives],
            }
        )
        return
    from anakinra_desktop.cli import words

    errand.say(words.suggestion_line(suggestion, _words(look.plan.body, suggestion.spot, person, by)))
    for choice in suggestion.alternatives:
        errand.say(words.alternative_line(choice, _words(look.plan.body, choice.spot, person, by)))


def _zone_values(body: Body, zone: Zone, person: Person, giver: GivenBy) -> dict[str, object]:
    by = zone.who[0]
    reader = giver if giver in zone.who else by
    hole = zone.hole
    return {
        "id": zone.id.value,
        "side": zone.side.value,
        "who": by.value,
        "outline_cm": [list(corner) for corner in zone.outline_cm],
        "hole_cm": hole and {"x_cm": hole.x_cm, "y_cm": hole.y_cm, "radius_cm": hole.radius_cm},
        "spots": [
            {"id": spot.id, "x_cm": spot.x_cm, "y_cm": spot.y_cm, "words": _words(body, spot, person, reader)}
            for spot in zone.spots
        ],
    }


def _words(body: Body, spot: Spot, person: Person, by: GivenBy) -> str:
    from anakinra_desktop.drawing.spot_words import spot_words

    return spot_words(directions_to(body, spot), None if by is GivenBy.SELF else person.name)


def _answer_lines(errand: Errand) -> None:
    """One answer a line, sent off at once; a line that cannot be answered says so and the next one is read."""
    from anakinra_desktop.services.answer_site_request import answer_line

    for line in _lines(errand.source):
        print_to(errand.out, json.dumps(_answered(answer_line, line), allow_nan=False))


def _answered(answer_line: Callable[[str], Mapping[str, object]], line: bytes) -> dict[str, object]:
    try:
        answer = dict(answer_line(line.decode()))
    except UnicodeDecodeError:
        return {"error": "This line is not UTF-8."}
    if "error" in answer:
        return answer
    place = {key: answer.pop(key) for key in PLACE_KEYS if key in answer}
    return {"suggestion": place if place.get("spot") is not None else None, **answer}


def _lines(source: TextIO | None) -> Iterator[bytes]:
    if source is None:
        return
    buffer = getattr(source, "buffer", None)
    if buffer is not None:
        yield from buffer
    else:
        yield from (line.encode() for line in source)
