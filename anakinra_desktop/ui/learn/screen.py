"""What the Learn page shows: each statement as a card in words, and what a search found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.medication import Medication, Phones, Statement, Status
from anakinra_desktop.domain.statement_search import Found, is_search
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.learn.groups import Group

PRONUNCIATION = "BRAND-2"
_SAID_ALOUD = "anakinra. anakinra. Kineret."


@dataclass(frozen=True, slots=True)
class StatementScreen:
    """One card. What is empty is not shown."""

    id: str
    sentence: str
    does: str
    """What the app does about it."""
    differs: tuple[str, ...]
    """Where sources differ, and what the app follows."""
    more: tuple[str, ...]
    """What labels and leaflets add, each with its source."""
    standing: str
    """How well it stands, where it was not seen in its source."""
    source: str
    """In a few words, with the year."""
    sources: tuple[str, ...]
    """In full, with the year."""
    aloud: str
    hear: str
    """What the button says that reads it aloud."""

    @property
    def spoken(self) -> str:
        """The closed card for a screen reader."""
        return ". ".join(filter(None, (self.sentence.rstrip("."), self.source)))


def statement_screens(known: Medication, language: str) -> dict[str, StatementScreen]:
    """Every statement as a card, by its ID, in the order of the file."""
    return {each.id: _screen_of(each, known, language) for each in known.statements.values()}


def _screen_of(each: Statement, known: Medication, language: str) -> StatementScreen:
    seen = [known.statements[other] for other in each.see]
    differs = tuple(other.text[language] for other in seen if other.id.startswith("D-"))
    more = tuple(_with_source(other, known, language) for other in seen if not other.id.startswith("D-"))
    does = each.does.get(language, "")
    sentence = each.text[language]
    is_name = each.id == PRONUNCIATION
    hear = QCoreApplication.translate("LearnPage", "Hear how it is said")
    read = QCoreApplication.translate("LearnPage", "Read it to me")
    return StatementScreen(
        id=each.id,
        sentence=sentence,
        does=does,
        differs=differs,
        more=more,
        standing=_standing(each, sentence),
        source=_source_line(each, known, language),
        sources=tuple(known.sources[source].cited(language) for source in each.sources),
        aloud=_SAID_ALOUD if is_name else " ".join(filter(None, (sentence, does, *differs))),
        hear=hear if is_name else read,
    )


def _source_line(each: Statement, known: Medication, language: str) -> str:
    named = dict.fromkeys(known.sources[source].cited_short(language) for source in each.sources)
    return " · ".join(named) or QCoreApplication.translate("LearnPage", "No source was read for this")


def _with_source(other: Statement, known: Medication, language: str) -> str:
    return f"{other.text[language]} ({_source_line(other, known, language)})"


def _standing(each: Statement, sentence: str) -> str:
    match each.status:
        case Status.SEC:
            return QCoreApplication.translate(
                "LearnPage", "We saw this only in a work that quotes the label, not in the label itself."
            )
        case Status.UNREAD:
            not_read = QCoreApplication.translate("LearnPage", "We have not read this in the leaflet itself.")
            check = QCoreApplication.translate("LearnPage", "Check the leaflet in your carton.")
            return not_read if check in sentence else f"{not_read} {check}"
        case Status.DESIGN:
            return QCoreApplication.translate("LearnPage", "This is what the app follows where sources differ.")
        case _:
            return ""


@dataclass(frozen=True, slots=True)
class ResultScreen:
    """What a search, or a topic, shows: headings with their statements, and how many there are in words."""

    sections: tuple[tuple[str, tuple[str, ...]], ...]
    """A heading, "" for none, and the IDs below it."""
    count: int
    says: str
    numbers: Mapping[str, int]
    """How many of what was found are in each topic, by its key; "all" too."""

    @property
    def ids(self) -> tuple[str, ...]:
        """All that is shown, in order."""
        return tuple(identity for _, ids in self.sections for identity in ids)


def result_screen(
    found: Found, query: str, group: Group | None, groups: tuple[Group, ...], known: Mapping[str, Statement]
) -> ResultScreen:
    """What is shown for a query within a topic (None: all of them)."""
    numbers = {each.key: sum(each.holds(known[identity]) for identity in found.ids) for each in groups}
    numbers["all"] = len(found.ids)
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    if group is not None:
        ids = tuple(identity for identity in found.ids if group.holds(known[identity]))
        sections = (("", ids),)
    elif is_search(query):
        ids = found.ids
        sections = (("", ids),)
    else:
        ids = found.ids
        by_topic = (
            (each.title, tuple(identity for identity in ids if each.is_home_of(known[identity]))) for each in groups
        )
        sections = tuple((title, below) for title, below in by_topic if below)
    return ResultScreen(sections, len(ids), _count_words(found, query, len(ids)), numbers)


def _count_words(found: Found, query: str, number: int) -> str:
    asked = " ".join(query.split())
    if not is_search(query):
        return QCoreApplication.translate("LearnPage", "%n statement(s)", "", number)
    if not number:
        return QCoreApplication.translate("LearnPage", "No statement has “{words}”").format(words=asked)
    if not found.has_all:
        return QCoreApplication.translate(
            "LearnPage", "No statement has all these words; %n statement(s) with some of them", "", number
        )
    if found.instead:
        wanted = ", ".join(wording.quoted(word) for word in found.instead.values())
        typed = ", ".join(wording.quoted(word) for word in found.instead)
        words = QCoreApplication.translate("LearnPage", "%n statement(s) with {wanted}; none has {typed}", "", number)
        return words.format(wanted=wanted, typed=typed)
    words = QCoreApplication.translate("LearnPage", "%n statement(s) with “{words}”", "", number)
    return words.format(words=asked)


def emergency_line(phones: Phones) -> str:
    """Whom to call, in one line."""
    if phones.emergency and phones.poison:
        words = QCoreApplication.translate("LearnPage", "Do not read. Call: {emergency}, poison control {poison}.")
    elif phones.emergency:
        words = QCoreApplication.translate("LearnPage", "Do not read. Call: {emergency}.")
    else:
        words = QCoreApplication.translate("LearnPage", "Do not read. Call your local emergency number.")
    return words.format(emergency=phones.emergency, poison=phones.poison)
