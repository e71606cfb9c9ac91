"""In which measure lengths are told."""

from anakinra_desktop.domain.lengths import Lengths, LengthUnit, length_unit


def test_what_was_chosen_counts_more_than_what_the_computer_measures_in() -> None:
    assert Lengths.of(LengthUnit.CM, imperial=True) == Lengths()
    assert Lengths.of(LengthUnit.INCHES, imperial=False) == Lengths(inches=True)


def test_without_a_choice_and_beside_hands_the_computer_decides_between_cm_and_inches() -> None:
    assert Lengths.of(None) == Lengths()
    assert Lengths.of(None, imperial=True) == Lengths(inches=True)
    assert Lengths.of(LengthUnit.HANDS) == Lengths(hands_first=True)
    assert Lengths.of(LengthUnit.HANDS, imperial=True) == Lengths(inches=True, hands_first=True)


def test_a_unit_of_a_newer_version_counts_as_none_chosen() -> None:
    assert [length_unit(kept) for kept in ("hands", "ells", None)] == [LengthUnit.HANDS, None, None]
