"""Why a syringe must not be used, as tiles to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from anakinra_desktop.domain.syringe import DiscardReason
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.shared.parts import ChoiceGroup, ChoiceTile

_ICONS: Final = {
    DiscardReason.CLOUDY: "drop-half",
    DiscardReason.COLOURED: "drop",
    DiscardReason.PARTICLES: "sparkle",
    DiscardReason.DAMAGED: "warning",
    DiscardReason.FROZEN: "snowflake",
    DiscardReason.EXPIRED: "calendar-x",
    DiscardReason.TOO_WARM: "thermometer-hot",
    DiscardReason.TOUCHED: "hand",
    DiscardReason.WRONG_LABEL: "identification-card",
}
OF_ONE: Final = tuple(_ICONS)
"""Reasons that can come up away from the steps of an injection."""
OF_SEVERAL: Final = (DiscardReason.FROZEN, DiscardReason.EXPIRED, DiscardReason.TOO_WARM, DiscardReason.DAMAGED)
"""Reasons for what never left its carton."""


def reason_choice(reasons: Iterable[DiscardReason]) -> ChoiceGroup[DiscardReason]:
    """The reasons, none chosen beforehand."""
    tiles = [
        (reason, ChoiceTile(wording.capital(wording.discard_reason(reason)), icon=_ICONS[reason])) for reason in reasons
    ]
    group = ChoiceGroup[DiscardReason](tiles, columns=2, number_keys=False)
    group.setObjectName("reason")
    for reason, tile in tiles:
        tile.setObjectName(f"reason_{reason.value}")
    return group
