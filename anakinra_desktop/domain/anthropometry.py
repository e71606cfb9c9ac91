"""How a body is built: where its landmarks lie and how wide it is, as fractions of its height.

Sources of the numbers, named in the table below:

- A: ANSUR II (2012), public records; means of 1,986 women (162.9 cm) and 4,082 men (175.6 cm). They are
  soldiers, young and fit.
- S: Snyder et al. 1977, "Anthropometry of infants, children and youths" (UM-HSRI-77-17, CPSC), children of
  about 6 and 2 years.
- N: NHANES 2017-18, children of 18 to 22 kg (113 cm on average).
- C: CDC 2000 growth charts, median height for age.
- E: our estimate between its neighbours.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from anakinra_desktop.domain.people import AGE_MAX_YEARS, Build

HEIGHT_MIN_CM = 45.0
HEIGHT_MAX_CM = 250.0
ADULT_FROM_YEARS = 18
"""From this age on a body has adult proportions."""


class UnlikelyBody(ValueError):
    """A height or an age that no person has."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Landmarks and sizes as fractions of the person's height; heights are from the floor, standing."""

    head_height: float
    """From the top of the head down to the chin."""
    head_breadth: float
    neck_girth: float
    acromion_height: float
    """The tip of the shoulder."""
    suprasternale_height: float
    """The notch at the top of the breast bone."""
    axilla_height: float
    """The armpit, where the front fold ends."""
    biacromial_breadth: float
    """From one shoulder tip to the other."""
    bideltoid_breadth: float
    """Across the shoulder muscles."""
    chest_height: float
    chest_breadth: float
    tenth_rib_height: float
    iliac_crest_height: float
    """The top of the hip bone."""
    navel_height: float
    waist_breadth: float
    """At the navel."""
    hip_breadth: float
    trochanter_height: float
    """The bony knob at the outer side of the hip."""
    crotch_height: float
    kneecap_height: float
    """The middle of the kneecap."""
    thigh_girth: float
    lower_thigh_girth: float
    """Just above the knee."""
    calf_girth: float
    ankle_girth: float
    upper_arm_length: float
    """From the shoulder tip to the elbow."""
    forearm_length: float
    """From the elbow to the wrist."""
    upper_arm_girth: float
    """Relaxed."""
    forearm_girth: float
    wrist_girth: float
    hand_length: float
    hand_breadth: float
    """Across the four fingers, without the thumb."""
    foot_breadth: float


# One row a measure: woman, man, child of 6 years, toddler of 2 years; sources: adults / children.
_TABLE: dict[str, tuple[float, float, float, float]] = {
    # A: sitting height less eye height, plus chin to nose root, less 12 mm / S
    "head_height": (0.129, 0.128, 0.160, 0.188),
    "head_breadth": (0.0907, 0.0879, 0.1225, 0.1545),  # A / S
    "neck_girth": (0.2025, 0.2264, 0.225, 0.265),  # A / S
    "acromion_height": (0.8198, 0.8204, 0.795, 0.772),  # A / E
    "suprasternale_height": (0.8165, 0.8191, 0.800, 0.777),  # A / E
    "axilla_height": (0.7609, 0.7568, 0.735, 0.705),  # A / E
    "biacromial_breadth": (0.2244, 0.2367, 0.224, 0.232),  # A / S
    "bideltoid_breadth": (0.2765, 0.2906, 0.244, 0.266),  # A / S
    "chest_height": (0.7195, 0.7352, 0.700, 0.675),  # A / E
    "chest_breadth": (0.1654, 0.1648, 0.156, 0.180),  # A / S
    "tenth_rib_height": (0.6486, 0.6381, 0.632, 0.612),  # A / E
    "iliac_crest_height": (0.6114, 0.6045, 0.590, 0.565),  # A / E
    "navel_height": (0.6019, 0.6016, 0.583, 0.560),  # A / E
    "waist_breadth": (0.1842, 0.1859, 0.153, 0.175),  # A / S (girth x .335)
    "hip_breadth": (0.2173, 0.1969, 0.177, 0.194),  # A / S
    "trochanter_height": (0.5191, 0.5130, 0.488, 0.445),  # A / E
    "crotch_height": (0.4804, 0.4817, 0.450, 0.405),  # A / S (height less sitting height, plus .005)
    "kneecap_height": (0.2757, 0.2781, 0.262, 0.236),  # A / E
    "thigh_girth": (0.3784, 0.3560, 0.294, 0.315),  # A / S
    "lower_thigh_girth": (0.2461, 0.2331, 0.212, 0.235),  # A / E
    "calf_girth": (0.2292, 0.2234, 0.199, 0.223),  # A / S
    "ankle_girth": (0.1325, 0.1306, 0.137, 0.152),  # A / E
    "upper_arm_length": (0.1911, 0.1909, 0.186, 0.182),  # A / S (with the forearm), E (the split)
    "forearm_length": (0.1482, 0.1525, 0.138, 0.134),  # A / S (with the upper arm), E (the split)
    "upper_arm_girth": (0.178, 0.193, 0.155, 0.174),  # A (flexed .1876, .2039, less 5 %) / N, S
    "forearm_girth": (0.1622, 0.1765, 0.146, 0.164),  # A / E
    "wrist_girth": (0.0951, 0.1002, 0.105, 0.123),  # A / E
    "hand_length": (0.1112, 0.1101, 0.108, 0.114),  # A / E
    "hand_breadth": (0.0480, 0.0503, 0.052, 0.059),  # A / E
    "foot_breadth": (0.0569, 0.0580, 0.062, 0.072),  # A / E
}
_AGES_YEARS = (2.0, 6.0, 18.0)

# Median height for age: A from 18 years, C before.
_GROWTH_AGES_YEARS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)
_GROWTH_CM = {
    Build.WOMAN: (85, 94, 101, 108, 115, 122, 128, 133, 138, 144, 151, 157, 160.5, 162, 162.5, 162.8, 162.9),
    Build.MAN: (
        86.5,
        95,
        102,
        109,
        115.5,
        122,
        128,
        133.5,
        138.5,
        143.5,
        149,
        156,
        164,
        170,
        173.5,
        175,
        175.6,
    ),
}


def measures_for(build: Build, age_years: float | None) -> Measures:
    """The proportions of a body of this build and age; without an age, of an adult.

    Between 2, 6 and 18 years each measure changes evenly; below 2 the toddler's stand.
    """
    age = ADULT_FROM_YEARS if age_years is None else age_years
    return Measures(
        **{
            name: _between(_AGES_YEARS, (toddler, child, _of_build(build, woman, man)), age)
            for name, (woman, man, child, toddler) in _TABLE.items()
        }
    )


def default_height_cm(build: Build, age_years: float | None) -> float:
    """The usual height at this age, to start from until somebody has measured."""
    age = ADULT_FROM_YEARS if age_years is None else age_years
    woman = _between(_GROWTH_AGES_YEARS, _GROWTH_CM[Build.WOMAN], age)
    man = _between(_GROWTH_AGES_YEARS, _GROWTH_CM[Build.MAN], age)
    return round(_of_build(build, woman, man), 1)


def _of_build(build: Build, woman: float, man: float) -> float:
    if build is Build.NEUTRAL:
        return (woman + man) / 2
    return woman if build is Build.WOMAN else man


def _between(ages: Sequence[float], values: Sequence[float], age: float) -> float:
    """The value at `age`, evenly between its neighbours; beyond the ends the first or last one."""
    if age <= ages[0]:
        return values[0]
    if age >= ages[-1]:
        return values[-1]
    after = bisect.bisect_right(ages, age)
    share = (age - ages[after - 1]) / (ages[after] - ages[after - 1])
    return values[after - 1] + share * (values[after] - values[after - 1])


@dataclass(frozen=True, slots=True)
class BodyShape:
    """What a body map is drawn and measured from; two people of one shape have the same spots.

    Give the age in whole years, so that the spots stay where they are for a year at least; None is an adult.
    Raises UnlikelyBody for a height outside 45 to 250 cm or an age outside 0 to 120 years.
    """

    build: Build
    height_cm: float
    age_years: float | None = None

    def __post_init__(self) -> None:
        if not HEIGHT_MIN_CM <= self.height_cm <= HEIGHT_MAX_CM:
            raise UnlikelyBody(f"a height is between {HEIGHT_MIN_CM:.0f} and {HEIGHT_MAX_CM:.0f} cm")
        if self.age_years is not None and not 0 <= self.age_years <= AGE_MAX_YEARS:
            raise UnlikelyBody(f"an age is between 0 and {AGE_MAX_YEARS} years")

    @property
    def measures(self) -> Measures:
        return measures_for(self.build, self.age_years)
