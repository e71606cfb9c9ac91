"""What the first page says of the skin while a reaction is watched: how it looks today, or to tell the doctor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.reactions import Reaction, Watch, open_reactions, watch
from anakinra_desktop.drawing import health_words
from anakinra_desktop.services.look_at_today import TodayLook
from anakinra_desktop.ui.today.attention import Attention, AttentionKind


def skin_rows(look: TodayLook) -> list[Attention]:
    """One row at most: a reaction the doctor is to hear of, or else one that nobody looked at today."""
    days = int(look.limits.number("site_reaction_watch"))
    there = [
        (reaction, watch(entry.began_on, reaction, look.today, days))
        for entry, reaction in open_reactions(look.read_from.reactions)
    ]
    for reaction, watched in there:
        if watched.tell:
            return [_tell(reaction, watched)]
    for reaction, watched in there:
        if reaction.seen_on is None or reaction.seen_on < look.today:
            return [_ask(reaction, watched)]
    return []


def health_count(look: TodayLook) -> int:
    """How many things on the Health page want a look: reactions to tell of, and a call that waits."""
    days = int(look.limits.number("site_reaction_watch"))
    told_of = sum(
        bool(watch(entry.began_on, reaction, look.today, days).tell)
        for entry, reaction in open_reactions(look.read_from.reactions)
    )
    return told_of + (look.open_call is not None)


def _tell(reaction: Reaction, watched: Watch) -> Attention:
    why = " ".join(health_words.why_tell(each, watched.days) for each in watched.tell)
    return Attention(
        kind=AttentionKind.SKIN,
        urgent=True,
        icon="bandaids",
        title=QCoreApplication.translate("Health", "Tell the doctor about your skin"),
        line=f"{health_words.reaction_title(reaction)}. {why}",
        button=QCoreApplication.translate("Health", "Show"),
    )


def _ask(reaction: Reaction, watched: Watch) -> Attention:
    day = QCoreApplication.translate("Health", "day {day} of {days}").format(day=watched.day, days=watched.days)
    return Attention(
        kind=AttentionKind.SKIN,
        urgent=False,
        icon="bandaids",
        title=QCoreApplication.translate("Health", "How does the spot feel today?"),
        line=f"{health_words.reaction_title(reaction)}, {day}",
        button=QCoreApplication.translate("Health", "Say how it is"),
    )
