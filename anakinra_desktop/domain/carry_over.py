"""Carries a place from the body a person had to the one they have now, as a child grows.

What is recorded never moves. But the rotation has to know where on today's skin an older injection lies: at the same
share of the way between the landmarks that its zone is laid out from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import FreePlace, Place
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.zones import BodyPart, SkinSizes, skin_sizes


@dataclass(frozen=True, slots=True)
class FormerBody:
    """A body that places were recorded on before."""

    until: date
    """The day on which the next map took its place."""
    shape: BodyShape


def carried(place: Place, before: BodyShape, now: BodyShape) -> FreePlace:
    """Where a place of one body lies on another.

    In the abdomen it is told from the navel: across by the half width, up and down by how far the zone reaches each
    way. Elsewhere across by the width of the zone, a share of the girth, and along by its length between its
    landmarks: kneecap and hip, elbow and shoulder, hip bone and fold.
    """
    old, new = skin_sizes(before), skin_sizes(now)
    across = _width(new, place.zone.part) / _width(old, place.zone.part)
    along = _length(new, place.zone.part, place.y_cm) / _length(old, place.zone.part, place.y_cm)
    return FreePlace(place.zone, place.x_cm * across, place.y_cm * along)


def shape_on(day: date, former: Sequence[FormerBody], now: BodyShape) -> BodyShape:
    """The body that a place of this day was recorded on; on the day of a change still the former one."""
    return next((each.shape for each in sorted(former, key=lambda each: each.until) if day <= each.until), now)


def former_to_json(former: FormerBody) -> dict[str, Any]:
    """A former body as plain values, to keep with the plan of today's."""
    shape = former.shape
    return {
        "until": former.until.isoformat(),
        "build": shape.build.value,
        "height_cm": shape.height_cm,
        "age_years": shape.age_years,
    }


def former_from_json(kept: Mapping[str, Any]) -> FormerBody:
    """The former body that was kept. Raises KeyError, TypeError or ValueError where it cannot be read."""
    shape = BodyShape(Build(kept["build"]), float(kept["height_cm"]), kept["age_years"])
    return FormerBody(date.fromisoformat(kept["until"]), shape)


def _width(sizes: SkinSizes, part: BodyPart) -> float:
    match part:
        case BodyPart.ABDOMEN:
            return sizes.abdomen_half_width
        case BodyPart.THIGH:
            return sizes.thigh_width
        case BodyPart.ARM:
            return sizes.arm_width
        case BodyPart.BUTTOCK:
            return sizes.buttock_width


def _length(sizes: SkinSizes, part: BodyPart, y_cm: float) -> float:
    match part:
        case BodyPart.ABDOMEN:
            return sizes.abdomen_above_navel if y_cm > 0 else sizes.abdomen_below_navel
        case BodyPart.THIGH:
            return sizes.thigh_length
        case BodyPart.ARM:
            return sizes.arm_length
        case BodyPart.BUTTOCK:
            return sizes.buttock_height
