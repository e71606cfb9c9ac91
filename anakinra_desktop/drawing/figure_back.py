"""The forms of the back of a body, from the neck to the heels."""

from __future__ import annotations

from anakinra_desktop.drawing.figure_forms import Fold, Form, Mound
from anakinra_desktop.drawing.figure_outline import TWO_PI, Outline
from anakinra_desktop.drawing.figure_paths import hip_bone_top


def back_forms(outline: Outline) -> list[Form]:
    """What lies on the back of the trunk, the arms and the legs."""
    return [*_shoulders(outline), *_lower_back(outline), *_seat(outline), *_arm(outline), *_leg(outline)]


def _shoulders(o: Outline) -> list[Form]:
    m, mix = o.measures, o.blend
    soft = 1 - 0.45 * mix.young
    notch, tip, half = m.suprasternale_height, m.acromion_height, m.biacromial_breadth / 2
    chest, rib = m.chest_height, m.tenth_rib_height
    armpit_x, armpit_y = o.armpit
    nape = notch + 0.034 * (1 - 0.4 * mix.young)
    return [
        Mound(0, nape, 0.010, 0.008, 0.0024 * soft),
        # the sheet of muscle from the neck to the shoulder
        Fold(
            ((o.neck_radius * 0.62, nape + 0.018), (half * 0.34, tip + 0.004), (half * 0.84, tip - 0.006)),
            0.0230,
            0.0040 * soft,
        ),
        Fold(
            ((half * 0.94, tip - 0.010), (half * 0.62, tip - 0.022), (half * 0.30, tip - 0.044)), 0.0190, 0.0026 * soft
        ),
        Mound(*o.upper_arm.at(0.14, 0.004), o.upper_arm_radius * 0.95, 0.044, 0.0050 * soft, lean_degrees=14),
        # shoulder blade
        Mound(half * 0.52, chest + 0.036, half * 0.34, 0.046, 0.0058 * soft, lean_degrees=-10),
        Fold(
            (
                (half * 0.24, tip - 0.052),
                (half * 0.20, chest + 0.028),
                (half * 0.32, chest - 0.010),
                (half * 0.52, chest - 0.014),
            ),
            0.0150,
            -0.0030 * soft,
        ),
        Fold(
            ((half * 0.48, chest - 0.008), (half * 0.68, chest + 0.016), (armpit_x - 0.002, armpit_y + 0.016)),
            0.0130,
            0.0026 * soft,
        ),
        Fold(
            ((armpit_x, armpit_y - 0.004), (armpit_x + 0.0005, armpit_y + 0.015), (armpit_x + 0.006, armpit_y + 0.030)),
            0.0060,
            -0.0040 * soft,
            taper=0.6,
        ),
        # the broad muscle down to the waist
        Fold(
            (
                (m.chest_breadth / 2 * 1.02, chest - 0.020),
                (m.chest_breadth / 2 * 0.84, rib + 0.024),
                (m.waist_breadth / 2 * 0.40, rib - 0.020),
            ),
            0.0190,
            -0.0020 * soft,
        ),
    ]


def _lower_back(o: Outline) -> list[Form]:
    m, mix = o.measures, o.blend
    soft = 1 - 0.4 * mix.young
    navel, rib, chest = m.navel_height, m.tenth_rib_height, m.chest_height
    nape = m.suprasternale_height + 0.024
    half, waist = m.chest_breadth / 2, m.waist_breadth / 2
    return [
        Fold(((0, nape), (0, chest), (0, rib), (0, navel - 0.020)), 0.0125, -0.0046 * soft, taper=0.3),
        Fold(((0, rib + 0.040), (0, navel), (0, navel - 0.034)), 0.0075, -0.0030 * soft, taper=0.5),
        Mound(half * 0.24, rib + 0.010, half * 0.22, 0.085, 0.0052 * soft),
        Mound(half * 0.28, chest + 0.010, half * 0.20, 0.060, 0.0022 * soft),
        # the hip bone's rim, and the hollow above it
        Fold(tuple((x, y - 0.006) for x, y in hip_bone_top(o)), 0.0120, 0.0026 * soft, taper=0.45),
        Fold(tuple((x, y + 0.007) for x, y in hip_bone_top(o)), 0.0120, -0.0020 * soft, taper=0.45),
        Mound(waist * 0.31, navel - 0.032, 0.0100, 0.0085, -0.0028 * soft),
    ]


def _seat(o: Outline) -> list[Form]:
    m, mix = o.measures, o.blend
    soft = 1 - 0.3 * mix.young
    crotch, hip, trochanter, navel = m.crotch_height, m.hip_breadth / 2, m.trochanter_height, m.navel_height
    fold, top = crotch - 0.004, navel - 0.020
    middle = (fold + top) / 2
    return [
        Mound(hip * 0.47, middle - 0.012, hip * 0.54, (top - fold) * 0.58, 0.0150 * soft),
        Mound(hip * 0.46, middle - 0.022, hip * 0.44, (top - fold) * 0.40, 0.0060 * soft, firm=True),
        Fold(
            ((0.004, fold + 0.010), (hip * 0.18, fold - 0.005), (hip * 0.48, fold - 0.009), (hip * 0.82, fold + 0.004)),
            0.0095,
            -0.0050,
        ),
        Mound(hip * 0.88, trochanter + 0.012, hip * 0.16, 0.026, -0.0036 * soft),
        Fold(
            ((0, trochanter + 0.064), (0, trochanter + 0.02), (0, fold + 0.002), (0, crotch - 0.012)),
            0.0100,
            -0.0110,
            taper=0.3,
        ),
    ]


def _arm(o: Outline) -> list[Form]:
    m, soft = o.measures, 1 - 0.5 * o.blend.young
    upper, fore, hand = o.upper_arm, o.forearm, o.hand
    arm, forearm, palm, long = o.upper_arm_radius, o.forearm_radius, m.hand_breadth / 2, m.hand_length
    lean = 14.0
    knuckles: list[Form] = [
        Mound(*hand.at(along, palm * out), palm * 0.17, palm * 0.17, 0.0018)
        for along, out in ((0.555, 0.74), (0.575, 0.26), (0.565, -0.24), (0.54, -0.72))
    ]
    joints: list[Form] = [
        Mound(*hand.at(along, palm * out), palm * 0.15, palm * 0.16, 0.0009)
        for along, out in ((0.735, 0.82), (0.775, 0.29), (0.745, -0.28), (0.68, -0.83))
    ]
    tendons: list[Form] = [
        Fold(
            (hand.at(0.10, palm * out * 0.35), hand.at(0.34, palm * out * 0.74), hand.at(0.53, palm * out)),
            0.0034,
            0.0008 * soft,
        )
        for out in (0.74, 0.26, -0.24, -0.72)
    ]
    return [
        Mound(*upper.at(0.44, arm * 0.34), arm * 0.46, upper.length * 0.26, 0.0034 * soft, lean_degrees=lean),
        Mound(*upper.at(0.50, -arm * 0.34), arm * 0.44, upper.length * 0.26, 0.0032 * soft, lean_degrees=lean),
        Fold((upper.at(0.46, arm * 0.02), upper.at(0.66, 0.0), upper.at(0.86, -arm * 0.02)), 0.0100, -0.0022 * soft),
        Mound(*upper.at(0.975, -arm * 0.02), arm * 0.40, 0.0100, 0.0036 * soft, firm=True),
        Fold((fore.at(0.045, arm * 0.40), fore.at(0.065, 0), fore.at(0.045, -arm * 0.40)), 0.0060, -0.0014 * soft),
        Fold((upper.at(0.935, arm * 0.40), upper.at(0.915, 0), upper.at(0.935, -arm * 0.40)), 0.0060, -0.0010 * soft),
        Mound(*fore.at(0.24, forearm * 0.40), forearm * 0.44, fore.length * 0.25, 0.0030 * soft, lean_degrees=lean),
        Fold(
            (fore.at(0.10, -forearm * 0.20), fore.at(0.45, -forearm * 0.22), fore.at(0.84, -forearm * 0.30)),
            0.0060,
            -0.0014 * soft,
        ),
        Mound(*fore.at(0.945, -o.wrist_radius * 0.55), 0.0052, 0.0058, 0.0022),
        Mound(*hand.at(0.30, palm * 0.86), palm * 0.26, long * 0.13, 0.0022, lean_degrees=26),
        *knuckles,
        *joints,
        *tendons,
    ]


def _leg(o: Outline) -> list[Form]:
    m, mix = o.measures, o.blend
    soft = 1 - 0.5 * mix.young
    crotch, knee = m.crotch_height, m.kneecap_height
    inner, outer = o.leg_edges(knee)
    middle, wide = (inner + outer) / 2, outer - inner
    calf_in, calf_out = o.leg_edges(knee * 0.74)
    calf, calf_wide = (calf_in + calf_out) / 2, calf_out - calf_in
    ankle, x = m.ankle_girth / TWO_PI, o.ankle_x
    high = crotch * 0.55 + knee * 0.45
    high_in, high_out = o.leg_edges(high)
    return [
        Mound(high_in + (high_out - high_in) * 0.36, high, (high_out - high_in) * 0.22, 0.085, 0.0030 * soft),
        Mound(high_in + (high_out - high_in) * 0.66, high, (high_out - high_in) * 0.20, 0.080, 0.0026 * soft),
        # hollow of the knee between its tendons
        Mound(middle, knee + 0.010, wide * 0.26, 0.030, -0.0046 * soft),
        Fold(
            (
                (middle - wide * 0.22, knee + 0.062),
                (middle - wide * 0.33, knee + 0.020),
                (middle - wide * 0.34, knee - 0.012),
            ),
            0.0080,
            0.0032 * soft,
        ),
        Fold(
            (
                (middle + wide * 0.22, knee + 0.062),
                (middle + wide * 0.33, knee + 0.020),
                (middle + wide * 0.34, knee - 0.012),
            ),
            0.0080,
            0.0032 * soft,
        ),
        Fold(
            ((middle - wide * 0.34, knee + 0.006), (middle, knee + 0.002), (middle + wide * 0.34, knee + 0.006)),
            0.0052,
            -0.0024,
        ),
        # the two heads of the calf, the inner one lower, and the tendon to the heel
        Mound(calf - calf_wide * 0.21, knee * 0.715, calf_wide * 0.25, 0.052, 0.0058 * soft),
        Mound(calf + calf_wide * 0.21, knee * 0.740, calf_wide * 0.23, 0.048, 0.0050 * soft),
        Fold(((calf, knee * 0.88), (calf, knee * 0.72), (calf, knee * 0.58)), 0.0110, -0.0014 * soft),
        Fold(
            (
                (calf - calf_wide * 0.36, knee * 0.575),
                (calf - calf_wide * 0.10, knee * 0.520),
                (calf + calf_wide * 0.34, knee * 0.590),
            ),
            0.0130,
            -0.0011 * soft,
        ),
        Fold(((x, knee * 0.46), (x, knee * 0.24), (x, knee * 0.10)), 0.0095, 0.0030, taper=0.4),
        Fold(
            ((x - ankle * 0.52, knee * 0.34), (x - ankle * 0.46, knee * 0.18), (x - ankle * 0.60, knee * 0.09)),
            0.0080,
            -0.0014,
        ),
        Fold(
            ((x + ankle * 0.52, knee * 0.34), (x + ankle * 0.46, knee * 0.18), (x + ankle * 0.60, knee * 0.09)),
            0.0080,
            -0.0014,
        ),
        Mound(x - ankle * 0.82, knee * 0.170, ankle * 0.32, 0.0090, 0.0024),
        Mound(x + ankle * 0.84, knee * 0.148, ankle * 0.30, 0.0090, 0.0022),
        Mound(x, 0.0060, 0.0135, 0.0130, 0.0040, firm=True),
    ]
