"""The papers beside the report, each as pages that are previewed, printed and saved by the same painting."""

from __future__ import annotations

from anakinra_desktop.domain.medication import Medication
from anakinra_desktop.domain.papers import HandoverFacts, PaperFacts, PaperKind, SideEffectsFacts
from anakinra_desktop.domain.signs import Signs
from anakinra_desktop.domain.template_sheets import TemplateFacts
from anakinra_desktop.drawing.ink import Paper
from anakinra_desktop.drawing.printing import Pages, pdf_of
from anakinra_desktop.drawing.tongue import speaking, tongue


def paper_pages(kind: PaperKind, facts: PaperFacts, paper: Paper, language: str | None = None) -> Pages:
    """The medicines list or the wallet card. `language` is "en" or "es", or None for that of the application.

    Raises ValueError for the papers that are about days or zones.
    """
    match kind:
        case PaperKind.MEDICINES:
            from anakinra_desktop.drawing.paper_medicines import MedicinesPaper

            return MedicinesPaper(facts, paper, language)
        case PaperKind.WALLET:
            from anakinra_desktop.drawing.paper_wallet import WalletPaper

            return WalletPaper(facts, paper, language)
    raise ValueError(kind)


def handover_pages(facts: HandoverFacts, numbers: Medication, paper: Paper, language: str | None = None) -> Pages:
    """The hand-over card."""
    from anakinra_desktop.drawing.paper_handover import HandoverPaper

    return HandoverPaper(facts, numbers, paper, language)


def side_effects_pages(facts: SideEffectsFacts, known: Signs, paper: Paper, language: str | None = None) -> Pages:
    """The summary for a call about side effects."""
    from anakinra_desktop.drawing.paper_side_effects import SideEffectsPaper

    return SideEffectsPaper(facts, known, paper, language)


def template_pages(facts: TemplateFacts, paper: Paper, language: str | None = None) -> Pages:
    """The templates of zones in true size."""
    from anakinra_desktop.drawing.paper_template import TemplatePaper

    return TemplatePaper(facts, paper, language)


def paper_name(kind: PaperKind) -> str:
    """What a paper is called."""
    match kind:
        case PaperKind.MEDICINES:
            return tongue().translate("Papers", "Medicines list")
        case PaperKind.WALLET:
            return tongue().translate("Papers", "Wallet card")
        case PaperKind.SIDE_EFFECTS:
            return tongue().translate("Papers", "Summary for a call")
        case PaperKind.HANDOVER:
            return tongue().translate("Papers", "Hand-over card")
        case PaperKind.TEMPLATE:
            return tongue().translate("Template", "True-size templates")


def paper_pdf(pages: Pages, language: str | None = None) -> bytes:
    """The pages as a PDF. Of itself it says nothing of the person or of the medicine."""
    with speaking(language):
        title = tongue().translate("Papers", "Paper from Anakinra Desktop")
    return pdf_of(pages, title)
