"""Prints how well places are rotated, by our rule and by others: `python tests/domain/rotation_report.py`.

More plays, years and bodies: `--seeds 20 --days 1095 --body woman`. Rests are counted in doses, one a day.
The bound: no rule at all can promise more rest than the number of spots, plus one.
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
from tests.domain.reference_bodies import plan_of
from tests.domain.rotation_simulation import (
    Chooser,
    Closing,
    OurRule,
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
    "ROUND AND RINGS": lambda plan, by, seed: OurRule(plan, by),
}
BODIES = ("reference adult", "reference child", "woman", "man", "neutral", "child")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="plays of each case")
    parser.add_argument("--days", type=int, default=YEAR, help="days of each play")
    parser.add_argument(
        "--body", choices=BODIES, action="append", help="may be given again; without it the two reference bodies"
    )
    wanted = parser.parse_args()
    for name in wanted.body or BODIES[:2]:
        for by in (GivenBy.CAREGIVER, GivenBy.SELF):
            _report(name, by, wanted.seeds, wanted.days)


def _report(name: str, by: GivenBy, seeds: int, days: int) -> None:
    plan = plan_of(name)
    planned = plan.round_for(by)
    number = len(planned.order)
    print(f"\n{name}, {by}: {number} spots; the round keeps {planned.kept_doses} doses in its rings")
    print(f"{'rule':34s}  miss  years   min (worst) min/N  p05  <28 d %  <7 d %    HM")
    for rule, maker in RULES.items():
        for error_cm in (0.0, 0.5):
            _line(plan, by, rule, maker, seeds, days, error_cm=error_cm)
    ours = RULES["ROUND AND RINGS"]
    for error_cm in (0.0, 0.5):
        _line(plan, by, "ours, own way on 30 % of days", ours, seeds, days, error_cm=error_cm, own_way=0.3)
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
            closing=closing and closing(plan, seed),
        )
        for seed in range(seeds)
    ]
    number = len(plan.round_for(by).order)
    for years, first, last in (("1", 0, YEAR), ("2-", YEAR, days)):
        if last > first:
            print(
                f"{label:34s} {error_cm:5.1f}  {years:5s}  {_figures(summary(plays, first, min(last, days)), number)}"
            )


def _figures(s: Summary, number: int) -> str:
    def rest(doses: float) -> str:
        return "-" if doses == float("inf") else f"{doses:.0f}"

    return (
        f"{rest(s.smallest):>4s} {'(' + rest(s.worst) + ')':>7s} {s.smallest / number:5.2f} {rest(s.p05):>4s}"
        f" {s.under_28_percent:8.2f} {s.under_7_percent:7.2f} {rest(s.harmonic_mean):>5s}"
    )


if __name__ == "__main__":
    main()
