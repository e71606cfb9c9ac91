"""What a template sheet says: its title, which edge goes where, and how it is used."""

from __future__ import annotations

from anakinra_desktop.domain.body import Body, ZoneId
from anakinra_desktop.domain.directions import Landmark
from anakinra_desktop.domain.template_sheets import (
    Edge,
    EdgeSide,
    Found,
    TemplateFacts,
    ZoneSheet,
    placed_edges,
)
from anakinra_desktop.domain.zones import BodyPart
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.spot_words import unbroken
from anakinra_desktop.drawing.tongue import locale, tongue

CHECK_STEP = 2
"""The step that says what to measure; it is set bold."""
_CM_PER_INCH = 2.54


def title(sheet: ZoneSheet) -> str:
    """ "Right thigh in true size", "Stomach in true size, part 1 of 2"."""
    zone = wording.capital(place_words.zone_name(sheet.zone.value))
    if sheet.parts == 1:
        return tongue().translate("Template", "{zone} in true size").format(zone=zone)
    words = tongue().translate("Template", "{zone} in true size, part {part} of {parts}")
    return words.format(zone=zone, part=sheet.part, parts=sheet.parts)


def subtitle(facts: TemplateFacts, sheet: ZoneSheet) -> str:
    """Whose sheet it is, for which height, what is on it, when it was printed, from which map."""
    say = tongue()
    height = say.translate("Template", "for a height of {height} cm")
    spots = say.translate("Template", "%n spots", "on the sheet", len(sheet.spots))
    printed = say.translate("Template", "printed {date}")
    version = say.translate("Template", "map version {number}")
    return "  ·  ".join(
        filter(
            None,
            (
                facts.name,
                height.format(height=_number(facts.body.shape.height_cm)),
                spots,
                printed.format(date=wording.full_date(facts.printed_on)),
                version.format(number=facts.body.version),
            ),
        )
    )


def page_words(page: int, pages: int) -> str:
    """ "page 1 of 2"."""
    return tongue().translate("Template", "page {page} of {pages}").format(page=page, pages=pages)


def sides_words(zone: ZoneId) -> str:
    """From where the sheet is seen, and whose left and right are meant."""
    if zone.part in (BodyPart.ABDOMEN, BodyPart.THIGH):
        return tongue().translate(
            "Template", "Printed side up, as you see the person from the front. Left and right are the person’s own."
        )
    return tongue().translate(
        "Template", "Printed side up, as you see the person from behind. Left and right are the person’s own."
    )


def line_words(landmark: Landmark) -> str:
    """What a line up and down a zone is."""
    match landmark:
        case Landmark.NAVEL:
            return tongue().translate("Template", "middle line")
        case Landmark.MIDDLE_OF_THE_FRONT:
            return tongue().translate("Template", "middle of the front")
        case _:
            return tongue().translate("Template", "middle of the back of the arm")


def hole_words() -> str:
    """What the small circle is for."""
    return tongue().translate("Template", "Navel: cut out the small circle.")


def free_words() -> str:
    """What the large circle is."""
    return unbroken(tongue().translate("Template", "No injection within 5 cm of the navel."))


def seam_words(part: int) -> str:
    """What to lay on the line that two sheets share."""
    return tongue().translate("Template", "Lay this line on the same line of part {part}.").format(part=part)


def edge_words(zone: ZoneId, edge: Edge) -> str:
    """Which edge it is, short enough to stand along it."""
    say = tongue()
    if edge.found is not None:
        return _edge_from(edge.found)
    match zone.part, edge.side:
        case BodyPart.ABDOMEN, EdgeSide.TOP:
            return say.translate("Template", "towards the ribs")
        case BodyPart.ABDOMEN, EdgeSide.INNER:
            return say.translate("Template", "person’s right")
        case BodyPart.ABDOMEN, EdgeSide.OUTER:
            return say.translate("Template", "person’s left")
        case BodyPart.THIGH, EdgeSide.TOP:
            return say.translate("Template", "towards the hip")
        case BodyPart.ARM, EdgeSide.TOP:
            return say.translate("Template", "towards the shoulder")
        case _, EdgeSide.BOTTOM:
            return say.translate("Template", "towards the legs")
        case _, EdgeSide.OUTER:
            return say.translate("Template", "outer side")
    return say.translate("Template", "inner side")


def _edge_from(found: Found) -> str:
    match found.landmark:
        case Landmark.KNEECAP:
            words = tongue().translate("Template", "{distance} cm above the kneecap")
        case Landmark.ELBOW:
            words = tongue().translate("Template", "{distance} cm above the elbow")
        case Landmark.HIP_BONE:
            words = tongue().translate("Template", "{distance} cm below the hip bone")
        case _:
            words = tongue().translate("Template", "{distance} cm from the crease")
    return words.format(distance=_number(found.distance_cm))


def steps(body: Body, sheet: ZoneSheet) -> tuple[str, ...]:
    """How the sheet is checked, cut, laid on and used, step by step."""
    say = tongue()
    return (
        say.translate("Template", "Print at 100 %, not “fit to page”."),
        say.translate(
            "Template", "Measure both lines: they must be 10 cm and 4 inches long. If not, do not use the sheet."
        ),
        _cut_step(sheet),
        _laying_step(body, sheet.zone),
        say.translate(
            "Template",
            "Find the number and punch or cut out its ring. The cross marks the place. Draw round the hole with a pen "
            "that washes off.",
        ),
        say.translate("Template", "Take the sheet off, then clean the skin. Never inject through paper."),
        _skin_step(sheet.zone),
    )


def _cut_step(sheet: ZoneSheet) -> str:
    if sheet.parts == 1:
        return tongue().translate("Template", "Cut along the outer line.")
    return tongue().translate(
        "Template", "Cut along the outer lines. Lay the parts on each other, line on line, and tape them."
    )


def _laying_step(body: Body, zone: ZoneId) -> str:
    placed = placed_edges(body, zone)
    match zone.part:
        case BodyPart.ABDOMEN:
            return tongue().translate(
                "Template", "Cut out the small circle and lay it round the navel, the middle line straight up and down."
            )
        case BodyPart.THIGH:
            words = tongue().translate(
                "Template",
                "Lay the thick edge {distance} above the upper edge of the kneecap, the thin line along the middle of "
                "the front, and wrap the sheet round the leg.",
            )
            return words.format(distance=_both(placed[EdgeSide.BOTTOM].distance_cm))
        case BodyPart.ARM:
            words = tongue().translate(
                "Template",
                "Lay the thick edge {distance} above the tip of the elbow, the thin line along the middle of the back "
                "of the arm, and wrap the sheet round.",
            )
            return words.format(distance=_both(placed[EdgeSide.BOTTOM].distance_cm))
    words = tongue().translate(
        "Template",
        "Lay the thick upper edge {below} below the top of the hip bone, and the thick side {out} out from the crease "
        "between the buttocks.",
    )
    return words.format(below=_both(placed[EdgeSide.TOP].distance_cm), out=_both(placed[EdgeSide.INNER].distance_cm))


def _skin_step(zone: ZoneId) -> str:
    keep_off = tongue().translate(
        "Template",
        "Skin is round and moves: a spot is true to about half a centimetre. Keep off scars, moles, bruises, veins and "
        "red skin.",
    )
    if zone.part is BodyPart.ABDOMEN:
        return keep_off
    slits = tongue().translate("Template", "Where the sheet does not lie flat, cut slits from its edge between rings.")
    return f"{slits} {keep_off}"


def _number(value: float) -> str:
    rounded = round(float(value), 1)
    return locale().toString(rounded, "f", 0 if rounded == int(rounded) else 1)


def _both(length_cm: float) -> str:
    """ "7.0 cm (2.8 inches)"."""
    words = tongue().translate("Template", "{cm} cm ({inches} inches)")
    inches = locale().toString(length_cm / _CM_PER_INCH, "f", 1)
    return words.format(cm=_number(length_cm), inches=inches)
