"""Prints how well places are rotated, by our rule and by others: `python tests/domain/rotation_report.py`.

More plays, years and bodies: `--seeds 20 --days 1095 --body woman`. Rests are counted in doses, one a day.
R is the smallest rest as a share of the packing bound: no arrangement of places 2.5 cm apart holds more, and no
rule can promise more rest than there are places.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.people import GivenBy
from tests.domain.other_rules import Labels, LongestRested, RandomSpot, TwoRings
from tests.domain.packing_bound import packing_bound
from tests.domain.reference_bodies import plan_of
from tests.domain.rotation_simulation import (
    Chooser,
    Closing,
    Renewing,
    Summary,
    helper_on_two_days,
    play,
    reactions_and_no_go,
    summary,
)

YEAR = 365
Maker = Callable[[BodyPlan, GivenBy, int], Chooser]
RULES: dict[str, Maker] = {
    "random spot": RandomSpot,
    "8 labelled places": lambda plan, by, seed: Labels(plan, by, 8),
    "16 labelled places": lambda plan, by, seed: Labels(plan, by, 16),
    "longest rested": LongestRested,
    "two rings": TwoRings,
    "ROUND AND RINGS": lambda plan, by, seed: Renewing(plan, by),
}
BODIES = ("reference adult", "reference child", "child abdomen", "woman", "man", "neutral", "child")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="plays of each case")
    parser.add_argument("--days", type=int, default=YEAR, help="days of each play")
    parser.add_argument(
        "--body", choices=BODIES, action="append", help="may be given again; without it the three reference bodies"
    )
    wanted = parser.parse_args()
    for name in wanted.body or BODIES[:3]:
        for by in (GivenBy.CAREGIVER, GivenBy.SELF):
            if plan_of(name).open_places[by] != plan_of(name).open_places[GivenBy.CAREGIVER] or by is not GivenBy.SELF:
                _report(name, by, wanted.seeds, wanted.days)


def _report(name: str, by: GivenBy, seeds: int, days: int) -> None:
    plan = plan_of(name)
    planned = plan.round_for(by)
    number = len(planned.order)
    bound = packing_bound(plan.body, by)
    print(f"\n{name}, {by}: {number} spots of {bound}; the round keeps {planned.kept_doses} doses in its rings")
    print(f"{'rule':34s}  miss  years   min (worst) min/N    R  p05  <28 d %  <7 d %    HM")
    for rule, maker in RULES.items():
        for error_cm in (0.0, 0.5):
            _line(plan, by, rule, maker, seeds, days, error_cm=error_cm)
    ours = RULES["ROUND AND RINGS"]
    for error_cm in (0.0, 0.5):
        _line(plan, by, "ours, own way on 30 % of days", ours, seeds, days, error_cm=error_cm, own_way=0.3)
        _line(
            plan,
            by,
            "ours, own way for a year, then back",
            ours,
            seeds,
            YEAR + 2 * number,
            error_cm=error_cm,
            own_way=0.3,
            own_way_until=YEAR,
        )
        _line(
            plan, by, "ours, 10 % blocked, reactions", ours, seeds, days, error_cm=error_cm, closing=reactions_and_no_go
        )
        if by is GivenBy.CAREGIVER:
            _line(
                plan,
                by,
                "ours, helper 2 days a week",
                ours,
                seeds,
                days,
                error_cm=error_cm,
                closing=lambda plan, seed: helper_on_two_days,
            )


def _line(
    plan: BodyPlan,
    by: GivenBy,
    label: str,
    maker: Maker,
    seeds: int,
    days: int,
    *,
    error_cm: float,
    own_way: float = 0.0,
    own_way_until: int | None = None,
    closing: Callable[[BodyPlan, int], Closing] | None = None,
) -> None:
    plays = [
        play(
            plan,
            by,
            maker(plan, by, seed),
            days,
            error_cm=error_cm,
            seed=seed,
            own_way=own_way,
            own_way_until=own_way_until,
            closing=closing and closing(plan, seed),
        )
        for seed in range(seeds)
    ]
    number = len(plan.round_for(by).order)
    bound = packing_bound(plan.body, by)
    spans = [("1", 0, YEAR), ("2-", YEAR, days)]
    if own_way_until is not None:
        end = own_way_until + number
        last_fifth = end - number // 5
        spans = [("next", own_way_until, end), ("its end", last_fifth, end), ("after", end, end + number)]
    for years, first, last in spans:
        if last > first:
            figures = _figures(summary(plays, first, min(last, days)), number, bound)
            print(f"{label:34s} {error_cm:5.1f}  {years:7s}{figures}")


def _figures(s: Summary, number: int, bound: int) -> str:
    def rest(doses: float) -> str:
        return "-" if doses == float("inf") else f"{doses:.0f}"

    shares = f"{s.smallest / number:5.2f} {s.smallest / bound:4.2f}"
    return (
        f"{rest(s.smallest):>4s} {'(' + rest(s.worst) + ')':>7s} {shares} {rest(s.p05):>4s}"
        f" {s.under_28_percent:8.2f} {s.under_7_percent:7.2f} {rest(s.harmonic_mean):>5s}"
    )


if __name__ == "__main__":
    main()
