"""The topics that the statements are shown under."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.medication import Statement

ALL = "all"


@dataclass(frozen=True, slots=True)
class Group:
    """A topic of the page: which statements are in it, by the topics of the file and by single IDs."""

    key: str
    title: str
    icon: str
    topics: frozenset[str]
    also: tuple[str, ...] = ()
    """Statements of other topics that are shown here too."""

    def holds(self, statement: Statement) -> bool:
        """Whether a statement is shown here."""
        return self.is_home_of(statement) or statement.id in self.also

    def is_home_of(self, statement: Statement) -> bool:
        """Whether a statement stands here in the list of all; each has one such place."""
        if statement.id.startswith("D-"):
            return self.key == "differ"
        return statement.topic in self.topics


def all_groups() -> tuple[Group, ...]:
    """The topics in the order of the page, without "All"."""
    return (
        Group(
            "about",
            QCoreApplication.translate("LearnPage", "About anakinra"),
            "info",
            frozenset({"use", "effect", "brand", "diet", "syringe"}),
            ("DOSE-1", "STORAGE-1", "STORAGE-4"),
        ),
        Group(
            "giving",
            QCoreApplication.translate("LearnPage", "Giving the injection"),
            "syringe",
            frozenset({"dose", "look", "training", "technique"}),
            ("SYRINGE-1", "SYRINGE-3", "SYRINGE-4", "SYRINGE-5", "SYRINGE-6"),
        ),
        Group("site", QCoreApplication.translate("LearnPage", "Where to inject"), "map-pin", frozenset({"site"})),
        Group(
            "keeping",
            QCoreApplication.translate("LearnPage", "Keeping it"),
            "thermometer-cold",
            frozenset({"storage"}),
            ("SYRINGE-2", "LABEL-3", "LABEL-4"),
        ),
        Group(
            "disposal",
            QCoreApplication.translate("LearnPage", "Throwing it away"),
            "trash",
            frozenset({"disposal"}),
            ("STORAGE-6", "TECH-16", "TECH-19"),
        ),
        Group(
            "missed",
            QCoreApplication.translate("LearnPage", "Missed or too much"),
            "clock",
            frozenset({"missed", "overdose"}),
        ),
        Group(
            "side_effects",
            QCoreApplication.translate("LearnPage", "Side effects"),
            "heartbeat",
            frozenset({"side_effect", "serious"}),
        ),
        Group(
            "report", QCoreApplication.translate("LearnPage", "Report a side effect"), "phone", frozenset({"report"})
        ),
        Group(
            "tell",
            QCoreApplication.translate("LearnPage", "Tell your doctor"),
            "chat-circle-text",
            frozenset({"precaution", "visits"}),
        ),
        Group(
            "medicines",
            QCoreApplication.translate("LearnPage", "Other medicines"),
            "pill",
            frozenset({"interaction", "list"}),
        ),
        Group("differ", QCoreApplication.translate("LearnPage", "Where sources differ"), "scales", frozenset()),
    )
