"""A calm face with closed eyes, the back of a head, and where skin is rosier."""

from __future__ import annotations

from anakinra_desktop.drawing.figure_curves import Profile
from anakinra_desktop.drawing.figure_forms import Fold, Form, Mound
from anakinra_desktop.drawing.figure_outline import Outline, View


def head_forms(outline: Outline) -> list[Form]:
    """The forms of the head, seen from the outline's side."""
    return _face(outline) if outline.view is View.FRONT else _nape(outline)


def _face(o: Outline) -> list[Form]:
    half, tall, young = o.measures.head_breadth / 2, o.measures.head_height, o.blend.young
    lower = 0.05 * young
    firm = 1 - 0.4 * young

    def y(down: float, follow: float = 1.0) -> float:
        """A height in the face; a child's face lies lower in its head."""
        return 1 - (down + lower * follow) * tall

    return [
        Mound(0, y(0.25), half * 0.62, tall * 0.17, 0.0040),
        Fold(((half * 0.14, y(0.428)), (half * 0.40, y(0.405)), (half * 0.70, y(0.440))), half * 0.17, 0.0030 * firm),
        Mound(half * 0.41, y(0.478), half * 0.30, tall * 0.062, -0.0042 * firm),
        Mound(half * 0.41, y(0.500), half * 0.21, tall * 0.040, 0.0042, firm=True),
        Fold(((0, y(0.430)), (0, y(0.55)), (0, y(0.655))), half * 0.21, 0.0066 * firm, taper=0.5),
        Mound(0, y(0.646), half * 0.17, tall * 0.046, 0.0034),
        Mound(half * 0.130, y(0.664), half * 0.080, tall * 0.024, 0.0016),
        Mound(half * 0.20, y(0.540), half * 0.10, tall * 0.055, -0.0022 * firm),
        Mound(half * 0.58, y(0.615), half * 0.30, tall * 0.070, 0.0036),
        Mound(half * 0.56, y(0.750, 0.8), half * 0.32, tall * 0.090, 0.0032 * young),
        Fold(((0, y(0.692)), (0, y(0.745))), half * 0.10, -0.0014),
        Mound(0, y(0.770, 0.7), half * 0.30, tall * 0.020, 0.0012),
        Mound(0, y(0.813, 0.7), half * 0.25, tall * 0.024, 0.0020),
        Fold(((-half * 0.30, y(0.786, 0.7)), (0, y(0.790, 0.7)), (half * 0.30, y(0.786, 0.7))), half * 0.060, -0.0014),
        Fold(
            ((-half * 0.20, y(0.853, 0.5)), (0, y(0.860, 0.5)), (half * 0.20, y(0.853, 0.5))),
            half * 0.12,
            -0.0014 * firm,
        ),
        Mound(0, y(0.915, 0.3), half * 0.26, tall * 0.055, 0.0036),
    ]


def _nape(o: Outline) -> list[Form]:
    half, tall = o.measures.head_breadth / 2, o.measures.head_height
    soft = 1 - 0.4 * o.blend.young
    return [
        Mound(0, 1 - 0.52 * tall, half * 0.75, tall * 0.26, 0.0050),
        Fold(
            ((half * 0.26, 1 - 0.84 * tall), (half * 0.31, 1 - 1.00 * tall), (half * 0.46, 1 - 1.20 * tall)),
            half * 0.20,
            0.0030 * soft,
        ),
        Fold(((0, 1 - 0.82 * tall), (0, 1 - 1.16 * tall)), half * 0.22, -0.0034 * soft),
        Mound(0, 1 - 0.82 * tall, half * 0.30, tall * 0.07, -0.0026 * soft),
    ]


def hairline(o: Outline) -> Profile:
    """The height down to which close-cropped hair grows, by the distance from the midline."""
    half, tall, lower = o.measures.head_breadth / 2, o.measures.head_height, 0.05 * o.blend.young
    if o.view is View.BACK:
        places = [(0.0, 0.900), (0.30, 0.892), (0.52, 0.860), (0.66, 0.800), (0.80, 0.720), (1.2, 0.660)]
    else:
        places = [
            (0.0, 0.150), (0.16, 0.147), (0.32, 0.152), (0.46, 0.170), (0.57, 0.202), (0.66, 0.250), (0.74, 0.318),
            (0.81, 0.390), (0.88, 0.462), (0.96, 0.520), (1.2, 0.540),
        ]  # fmt: skip
    return Profile.through([(x * half, 1 - (down + lower) * tall) for x, down in places])


def rosy_places(o: Outline) -> list[Mound]:
    """Cheeks, nose, elbows, knees, fingers and toes; the heights are shares of full rosiness."""
    m, half, tall = o.measures, o.measures.head_breadth / 2, o.measures.head_height
    inner, outer = o.leg_edges(m.kneecap_height)
    lower = 0.05 * o.blend.young
    palm = m.hand_breadth / 2
    places = [
        Mound((inner + outer) / 2, m.kneecap_height, (outer - inner) * 0.55, 0.040, 0.55),
        Mound(*o.forearm.at(0.0, 0.0), o.upper_arm_radius, 0.030, 0.55 if o.view is View.BACK else 0.20),
        Mound(*o.hand.at(0.72, 0.0), palm * 1.5, m.hand_length * 0.42, 0.85),
        Mound(o.ankle_x + 0.006, -0.004, 0.040, 0.022, 0.85),
        Mound(*o.upper_arm.at(0.0, 0.0), 0.034, 0.034, 0.25),
    ]
    if o.view is View.FRONT:
        places += [
            Mound(half * 0.56, 1 - (0.640 + lower) * tall, half * 0.42, tall * 0.12, 0.75),
            Mound(0, 1 - (0.655 + lower) * tall, half * 0.22, tall * 0.06, 0.55),
            Mound(0, 1 - (0.795 + lower * 0.7) * tall, half * 0.32, tall * 0.038, 1.0),
        ]
    return places
