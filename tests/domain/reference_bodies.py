"""The plain rectangles of an earlier study of site rotation, which rules are compared on."""

from functools import cache

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import Body, ZoneId, body_for, body_of_areas
from anakinra_desktop.domain.body_plan import BodyPlan, plan_for
from anakinra_desktop.domain.lattice import Area, Disc
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.zones import BodyPart, rectangle

WOMAN = BodyShape(Build.WOMAN, 162.9)
MAN = BodyShape(Build.MAN, 175.6)
NEUTRAL = BodyShape(Build.NEUTRAL, 169.2)
CHILD = BodyShape(Build.NEUTRAL, 113, 6)
TODDLER = BodyShape(Build.NEUTRAL, 86, 2)

ADULT_AREAS = {
    BodyPart.ABDOMEN: Area(rectangle(32, 18).outline_cm, Disc(16, 12, 5)),
    BodyPart.THIGH: rectangle(12.5, 20),
    BodyPart.ARM: rectangle(8, 11),
    BodyPart.BUTTOCK: rectangle(12, 9),
}
CHILD_AREAS = {
    BodyPart.ABDOMEN: Area(rectangle(18, 12.5).outline_cm, Disc(9, 8, 5)),
    BodyPart.THIGH: rectangle(8, 13),
    BodyPart.ARM: rectangle(4.4, 7.8),
    BodyPart.BUTTOCK: rectangle(7, 6),
}


def reference_adult() -> Body:
    return body_of_areas(NEUTRAL, {zone: ADULT_AREAS[zone.part] for zone in ZoneId})


def reference_child() -> Body:
    return body_of_areas(CHILD, {zone: CHILD_AREAS[zone.part] for zone in ZoneId})


@cache
def plan_of(name: str) -> BodyPlan:
    """The plan of `reference adult`, `reference child`, its abdomen alone, or of a woman, a man, a neutral body, a
    child."""
    if name == "reference adult":
        return plan_for(reference_adult())
    if name == "reference child":
        return plan_for(reference_child())
    if name == "child abdomen":
        return plan_for(body_of_areas(CHILD, {ZoneId.ABDOMEN: CHILD_AREAS[BodyPart.ABDOMEN]}))
    return plan_for(body_for({"woman": WOMAN, "man": MAN, "neutral": NEUTRAL, "child": CHILD}[name]))
