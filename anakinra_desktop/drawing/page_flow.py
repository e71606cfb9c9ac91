"""Things of a known height, shared out over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from anakinra_desktop.drawing.ink import Ink

Paint = Callable[[Ink, float], None]


@dataclass(frozen=True, slots=True)
class Block:
    """Something of a fixed height that is painted from a given height on; `keep` holds it to the next one."""

    height: float
    paint: Paint
    keep: bool = False


def share_out(blocks: Iterable[Block], top: float, bottom: float) -> list[list[tuple[float, Paint]]]:
    """Put blocks on pages between two heights; one that keeps to the next never stands alone at the foot of a page."""
    blocks = list(blocks)
    pages: list[list[tuple[float, Paint]]] = []
    y = bottom
    for number, block in enumerate(blocks):
        needed = block.height
        if block.keep and number + 1 < len(blocks):
            needed += blocks[number + 1].height
        if not pages or y + needed > bottom:
            pages.append([])
            y = top
        pages[-1].append((y, block.paint))
        y += block.height
    return pages
