"""The way to a place in words."""

from xml.etree import ElementTree

import pytest

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import FreePlace, ZoneId, body_for
from anakinra_desktop.domain.directions import SpotDirections, directions_to
from anakinra_desktop.domain.people import Build
from anakinra_desktop.drawing.spot_words import facing_words, spot_words, width_words
from anakinra_desktop.resources import resource

WOMAN = body_for(BodyShape(Build.WOMAN, 162.9))


def _to(zone: ZoneId, x_cm: float, y_cm: float) -> SpotDirections:
    return directions_to(WOMAN, FreePlace(zone, x_cm, y_cm))


@pytest.mark.parametrize(
    ("zone", "x_cm", "y_cm", "words"),
    [
        (ZoneId.ABDOMEN, 8, -3, "8 cm left of your navel, 3 cm below"),
        (ZoneId.ABDOMEN, -6.5, 4, "6.5 cm right of your navel, 4 cm above"),
        (ZoneId.ABDOMEN, -2, 5.5, "5.5 cm above your navel, 2 cm to the right"),
        (ZoneId.ABDOMEN, 0, -7, "7 cm below your navel, in the middle"),
        (ZoneId.ABDOMEN, 9, 0, "9 cm left of your navel, level with it"),
        (ZoneId.LEFT_THIGH, 6, 4, "12 cm above the kneecap, 5 cm outwards from the middle of the front"),
        (ZoneId.LEFT_ARM, 2.5, 0, "10 cm above the tip of the elbow, in the middle"),
        (
            ZoneId.RIGHT_ARM,
            6,
            0,
            "10 cm above the tip of the elbow, 3.5 cm outwards from the middle of the back of the arm",
        ),
        (
            ZoneId.RIGHT_BUTTOCK,
            3,
            7,
            "4 cm below the top of the hip bone, 12.5 cm out from the crease between the buttocks",
        ),
    ],
)
def test_the_way_is_told_to_who_injects_alone(zone: ZoneId, x_cm: float, y_cm: float, words: str) -> None:
    assert spot_words(_to(zone, x_cm, y_cm)) == words


def test_the_way_is_told_with_the_name_to_who_injects_another() -> None:
    assert spot_words(_to(ZoneId.ABDOMEN, 8, -3), "Ana") == "8 cm left of Ana’s navel, 3 cm below"
    assert spot_words(_to(ZoneId.ABDOMEN, 8, -3), "<b>{x}") == "8 cm left of <b>{x}’s navel, 3 cm below"


def test_the_way_can_be_told_in_inches() -> None:
    assert spot_words(_to(ZoneId.ABDOMEN, 8, -2.6), inches=True) == "3 inches left of your navel, 1 inch below"


def test_a_distance_is_told_in_hands_or_fingers_where_they_fit() -> None:
    assert width_words(_to(ZoneId.ABDOMEN, 8, -3)) == "8 cm is about one hand wide, measured with your own hand."
    assert width_words(_to(ZoneId.ABDOMEN, 6, 0), "Ana") == (
        "6 cm is about three fingers wide, measured with Ana’s hand."
    )
    assert width_words(_to(ZoneId.ABDOMEN, 11, -3)) == ""


def test_facing_somebody_left_is_right_and_behind_her_it_is_left() -> None:
    assert facing_words(_to(ZoneId.ABDOMEN, 8, -3), "Ana") == "on your right as you face Ana"
    assert facing_words(_to(ZoneId.RIGHT_THIGH, 8, 3), "Ana") == "on your left as you face Ana"
    assert facing_words(_to(ZoneId.LEFT_ARM, 2, 3), "Ana") == "on your left as you stand behind Ana"
    assert facing_words(_to(ZoneId.RIGHT_BUTTOCK, 2, 3), "Ana") == "on your right as you stand behind Ana"
    assert facing_words(_to(ZoneId.ABDOMEN, 0, -7), "Ana") == ""


def test_every_word_is_told_in_spanish_with_the_same_blanks_filled_in() -> None:
    messages = list(ElementTree.parse(resource("translations/es_spot_words.ts")).iter("message"))
    assert messages
    for message in messages:
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        for blank in ("{distance}", "{name}", "{width}", "{number}"):
            assert (blank in (translation.text or "")) == (blank in source), source
