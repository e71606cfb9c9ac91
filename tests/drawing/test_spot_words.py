"""The way to a place in words."""

from xml.etree import ElementTree

import pytest

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body import FreePlace, Side, ZoneId, body_for
from anakinra_desktop.domain.directions import SpotDirections, directions_to
from anakinra_desktop.domain.lengths import Lengths
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.drawing.spot_words import facing_words, spot_words, unbroken, width_words
from anakinra_desktop.drawing.tongue import speaking
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
    inches = Lengths(inches=True)
    assert spot_words(_to(ZoneId.ABDOMEN, 8, -2.6), None, inches) == "3 inches left of your navel, 1 inch below"
    assert spot_words(_to(ZoneId.ABDOMEN, 9, -0.4), None, inches) == (
        "3.5 inches left of your navel, 0.25 inches below"
    )


def test_the_way_can_be_told_in_hands_and_fingers_with_the_number_beside_them() -> None:
    hands, place = Lengths(hands_first=True), _to(ZoneId.LEFT_THIGH, 6, 10)
    assert spot_words(place, None, hands) == (
        "about two hands and one finger above the kneecap, three fingers outwards from the middle of the front"
    )
    assert width_words(place, None, hands) == "That is 18 cm, then 6 cm. Measure with your own hand."
    assert width_words(place, "Ana", hands) == (
        "That is 18 cm, then 6 cm. Measure with Ana’s hand: your own is not the same size."
    )
    assert width_words(place, None, Lengths(inches=True, hands_first=True)).startswith(
        "That is 7 inches, then 2.5 inches"
    )


def test_less_than_half_a_finger_is_half_a_finger() -> None:
    place = _to(ZoneId.ABDOMEN, 8, -0.6)
    assert (
        spot_words(place, None, Lengths(hands_first=True)) == "about one hand left of your navel, half a finger below"
    )


def test_beside_numbers_the_way_is_told_in_hands_and_fingers_and_whose_they_are() -> None:
    assert width_words(_to(ZoneId.ABDOMEN, 8, -3)) == "About one hand, then two fingers, measured with your own hand."
    assert width_words(_to(ZoneId.ABDOMEN, 6, 0), "Ana") == (
        "About three fingers, measured with Ana’s hand. Your own hand is not the same size."
    )


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    assert unbroken("8 cm left of it, 2.5 inches below") == "8\u00a0cm left of it, 2.5\u00a0inches below"


FACING = {
    "en": {
        (True, Side.LEFT): "on your right as you face Ana",
        (True, Side.RIGHT): "on your left as you face Ana",
        (False, Side.LEFT): "on your left as you stand behind Ana",
        (False, Side.RIGHT): "on your right as you stand behind Ana",
    },
    "es": {
        (True, Side.LEFT): "a la derecha de usted, de frente a Ana",
        (True, Side.RIGHT): "a la izquierda de usted, de frente a Ana",
        (False, Side.LEFT): "a la izquierda de usted, detrás de Ana",
        (False, Side.RIGHT): "a la derecha de usted, detrás de Ana",
    },
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("zone", ZoneId)
def test_facing_somebody_left_is_right_and_behind_her_it_is_left_at_every_spot(zone: ZoneId, language: str) -> None:
    in_front = zone.part in (BodyPart.ABDOMEN, BodyPart.THIGH)
    with speaking(language):
        for spot in WOMAN.zone(zone).spots:
            told = facing_words(directions_to(WOMAN, spot), "Ana")
            assert told == ("" if spot.side is Side.BOTH else FACING[language][in_front, spot.side]), spot
    sides = {spot.side for spot in WOMAN.zone(zone).spots} - {Side.BOTH}
    assert sides == ({Side.LEFT, Side.RIGHT} if zone is ZoneId.ABDOMEN else {WOMAN.zone(zone).side})


@pytest.mark.parametrize("language", ["en", "es"])
def test_left_and_right_of_the_navel_are_the_persons_own_for_who_faces_her_too(language: str) -> None:
    left = {"en": "left of", "es": "a la izquierda de"}[language]
    with speaking(language):
        for name in (None, "Ana"):
            assert left in spot_words(_to(ZoneId.ABDOMEN, 8, -3), name)
            assert left not in spot_words(_to(ZoneId.ABDOMEN, -8, -3), name)


def test_every_word_is_told_in_spanish_with_the_same_blanks_filled_in() -> None:
    contexts = [
        each
        for name in ("es_spot_words", "es_places")
        for each in ElementTree.parse(resource(f"translations/{name}.ts")).iter("context")
        if each.findtext("name") == "SpotWords"
    ]
    messages = [message for context in contexts for message in context.iter("message")]
    assert messages
    for message in messages:
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        for blank in ("{distance}", "{name}", "{width}", "{widths}"):
            assert (blank in (translation.text or "")) == (blank in source), source
