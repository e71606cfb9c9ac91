"""What is said of a place in the reason of a dose, and taking it out again."""

from __future__ import annotations

import pytest

from anakinra_desktop.domain.obstacles import GIVES_WAY_TO_A_REASON, Obstacle
from anakinra_desktop.drawing.place_reasons import joined, place_reason, without_place
from anakinra_desktop.drawing.tongue import LANGUAGES, speaking

pytestmark = pytest.mark.usefixtures("qapp")

ASKED_FOR = sorted({*GIVES_WAY_TO_A_REASON, Obstacle.NO_GO})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("against", ASKED_FOR)
def test_only_what_was_said_of_the_place_is_taken_out_in_whichever_language(language: str, against: Obstacle) -> None:
    with speaking(language):
        said = place_reason(against, "rash; and sore\neverywhere else")
    assert said.endswith(": rash, and sore everywhere else")
    for other in LANGUAGES:
        with speaking(other):
            assert without_place(joined("forgot the first; felt well", said)) == "forgot the first; felt well"
            assert without_place(said) == without_place("") == ""


def test_a_place_may_be_used_in_spite_of_something_without_a_word_why() -> None:
    said = place_reason(Obstacle.TOO_NEAR_LAST, " ")
    assert said == "Nearer to the last place than it should be"
    assert without_place(joined("", said, "Earlier than usual: the bus")) == "Earlier than usual: the bus"
