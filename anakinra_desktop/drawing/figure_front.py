"""The forms of the front of a body, from the neck to the toes."""

from __future__ import annotations

from anakinra_desktop.domain.zones import KNEECAP_HALF_HEIGHT
from anakinra_desktop.drawing.figure_forms import Fold, Form, Mound
from anakinra_desktop.drawing.figure_outline import TWO_PI, Outline


def front_forms(outline: Outline) -> list[Form]:
    """What lies on the front of the trunk, the arms and the legs."""
    return [*_neck_and_shoulders(outline), *_chest(outline), *_belly(outline), *_arm(outline), *_leg(outline)]


def _neck_and_shoulders(o: Outline) -> list[Form]:
    m, soft = o.measures, 1 - 0.55 * o.blend.young
    notch, tip, half, neck = m.suprasternale_height, m.acromion_height, m.biacromial_breadth / 2, o.neck_radius
    chin = 1 - m.head_height
    armpit_x, armpit_y = o.armpit
    shoulder = o.upper_arm.at(0.16, 0.006)
    return [
        Mound(0, notch + 0.001, 0.0085, 0.0095, -0.0042 * soft),
        Fold(
            ((neck * 0.86, chin + 0.008), (neck * 0.60, (chin + notch) / 2), (0.0075, notch + 0.004)),
            0.0105,
            0.0036 * soft,
        ),
        Mound(half * 0.40, notch + 0.0165, 0.024, 0.010, -0.0034 * soft),
        Fold(
            (
                (0.010, notch - 0.001),
                (half * 0.32, notch + 0.0012),
                (half * 0.64, notch + 0.0062),
                (half * 0.95, tip - 0.0030),
            ),
            0.0080,
            0.0036 * soft,
            taper=0.18,
        ),
        Mound(half * 0.46, notch - 0.0085, 0.034, 0.009, -0.0016 * soft, lean_degrees=4),
        Mound(*shoulder, o.upper_arm_radius * 0.95, 0.046, 0.0052 * soft, lean_degrees=14),
        Fold(
            ((half * 0.74, tip - 0.018), (half * 0.80, tip - 0.040), (armpit_x - 0.004, armpit_y + 0.014)),
            0.0125,
            -0.0022 * soft,
        ),
        Fold(
            ((armpit_x, armpit_y - 0.004), (armpit_x + 0.0005, armpit_y + 0.016), (armpit_x + 0.006, armpit_y + 0.032)),
            0.0060,
            -0.0040 * soft,
            taper=0.6,
        ),
    ]


def _chest(o: Outline) -> list[Form]:
    m, mix = o.measures, o.blend
    chest, half, notch = m.chest_height, m.chest_breadth / 2, m.suprasternale_height
    woman, man = mix.woman, mix.man
    forms: list[Form] = [
        Fold(
            ((0, notch - 0.018), (0, chest - 0.012)),
            0.0100,
            -0.0026 * (woman * 0.6 + man + 0.25 * mix.young),
            taper=0.45,
        ),
    ]
    if woman > 0.02:
        forms += [
            Mound(half * 0.57, chest + 0.012, half * 0.62, 0.056, 0.0100 * woman, lean_degrees=-16),
            Mound(half * 0.56, chest - 0.012, half * 0.46, 0.034, 0.0100 * woman, lean_degrees=-8),
            Fold(
                (
                    (half * 1.02, chest - 0.006),
                    (half * 0.90, chest - 0.030),
                    (half * 0.58, chest - 0.043),
                    (half * 0.24, chest - 0.034),
                    (half * 0.10, chest - 0.012),
                ),
                0.0085,
                -0.0032 * woman,
            ),
        ]
    if man > 0.02:
        forms += [
            Mound(half * 0.56, chest + 0.016, half * 0.70, 0.046, 0.0088 * man, lean_degrees=12, firm=True),
            Fold(
                (
                    (half * 1.16, chest + 0.006),
                    (half * 0.98, chest - 0.015),
                    (half * 0.56, chest - 0.026),
                    (half * 0.14, chest - 0.018),
                ),
                0.0100,
                -0.0026 * man,
            ),
        ]
    if mix.young > 0.02:
        forms.append(Mound(half * 0.55, chest + 0.010, half * 0.55, 0.040, 0.0034 * mix.young))
    return forms


def _belly(o: Outline) -> list[Form]:
    m, mix = o.measures, o.blend
    soft = 1 - 0.5 * mix.young
    navel, rib, chest, crotch = m.navel_height, m.tenth_rib_height, m.chest_height, m.crotch_height
    half, hip, trunk = m.chest_breadth / 2, m.hip_breadth / 2, m.waist_breadth / 2
    return [
        # the arch of the ribs, stronger on a child's slim chest than on a toddler's
        Fold(
            (
                (0.012, chest - 0.046),
                (half * 0.42, rib + 0.026),
                (half * 0.80, rib + 0.004),
                (half * 0.98, rib - 0.008),
            ),
            0.0135,
            0.0026 * mix(0.85, 1.0, 0.9, 0.4),
        ),
        Mound(half * 0.30, rib + 0.006, half * 0.30, 0.022, -0.0018 * soft),
        Fold(((0, chest - 0.048), (0, rib), (0, navel + 0.014)), 0.0085, -0.0020 * soft, taper=0.4),
        Fold(((0, navel - 0.016), (0, navel - 0.055)), 0.0080, -0.0010 * soft, taper=0.5),
        Fold(
            ((trunk * 0.60, rib - 0.002), (trunk * 0.66, navel), (trunk * 0.52, navel - 0.056)),
            0.0180,
            -0.0024 * soft,
        ),
        Mound(trunk * 0.30, navel + 0.034, trunk * 0.34, 0.034, 0.0016 * soft),
        Mound(0, navel - 0.034, trunk * 0.72, 0.050, mix(0.0052, 0.0030, 0.0050, 0.0090)),
        Mound(0, navel + 0.020, trunk * 0.80, 0.060, mix(0.0010, 0.0006, 0.0030, 0.0070)),
        # the navel: a soft dip with a deeper middle and a small hood above
        Mound(0, navel, 0.0105, 0.0115, -0.0034),
        Mound(0, navel + 0.0003, 0.0046, 0.0060, -0.0052, firm=True),
        Fold(((-0.0050, navel + 0.0052), (0, navel + 0.0074), (0.0050, navel + 0.0052)), 0.0042, 0.0014),
        # hip bone and groin
        Fold(
            ((hip * 0.95, m.iliac_crest_height - 0.014), (hip * 0.80, navel - 0.040), (hip * 0.64, navel - 0.058)),
            0.0130,
            0.0028 * soft,
        ),
        Fold(
            ((hip * 0.78, navel - 0.050), (hip * 0.60, m.trochanter_height + 0.018), (hip * 0.22, crotch + 0.010)),
            0.0120,
            -0.0034,
        ),
        Fold(((0, crotch + 0.016), (0, crotch - 0.012)), 0.0060, -0.0050, taper=0.5),
    ]


def _arm(o: Outline) -> list[Form]:
    m, soft = o.measures, 1 - 0.5 * o.blend.young
    upper, fore, hand = o.upper_arm, o.forearm, o.hand
    arm, forearm, palm = o.upper_arm_radius, o.forearm_radius, m.hand_breadth / 2
    long = m.hand_length
    lean = 14.0
    return [
        Mound(*upper.at(0.56, arm * 0.02), arm * 0.52, upper.length * 0.26, 0.0040 * soft, lean_degrees=lean),
        Fold(
            (upper.at(0.36, -arm * 0.50), upper.at(0.62, -arm * 0.52), upper.at(0.86, -arm * 0.34)),
            0.0070,
            -0.0016 * soft,
        ),
        Fold(
            (upper.at(0.40, arm * 0.56), upper.at(0.66, arm * 0.50), upper.at(0.88, arm * 0.30)), 0.0070, -0.0014 * soft
        ),
        Fold((fore.at(0.02, arm * 0.50), fore.at(0.045, 0), fore.at(0.02, -arm * 0.52)), 0.0070, -0.0017 * soft),
        Mound(*fore.at(0.08, 0), arm * 0.34, 0.014, -0.0022 * soft),
        Mound(*fore.at(0.22, forearm * 0.42), forearm * 0.46, fore.length * 0.26, 0.0030 * soft, lean_degrees=lean),
        Mound(
            *fore.at(0.26, -forearm * 0.44), forearm * 0.42, fore.length * 0.28, 0.0026 * soft, lean_degrees=lean - 4
        ),
        Fold((fore.at(0.62, 0.0018), fore.at(0.80, 0.001), fore.at(0.96, 0.0012)), 0.0042, 0.0010 * soft),
        Fold((hand.at(-0.005, palm * 0.62), hand.at(0.012, 0), hand.at(-0.005, -palm * 0.62)), 0.0030, -0.0014),
        # palm: ball of the thumb, heel of the hand, hollow, the lines
        Mound(*hand.at(0.27, palm * 0.70), palm * 0.44, long * 0.17, 0.0044, lean_degrees=26),
        Mound(*hand.at(0.34, -palm * 0.62), palm * 0.36, long * 0.24, 0.0034, lean_degrees=8),
        Mound(*hand.at(0.36, 0), palm * 0.34, long * 0.14, -0.0016),
        Mound(*hand.at(0.545, 0.05 * palm), palm * 0.85, long * 0.055, 0.0022),
        Fold((hand.at(0.09, palm * 0.16), hand.at(0.26, palm * 0.20), hand.at(0.42, palm * 0.88)), 0.0034, -0.0017),
        Fold((hand.at(0.455, palm * 0.82), hand.at(0.40, palm * 0.10), hand.at(0.33, -palm * 0.50)), 0.0030, -0.0012),
        Fold((hand.at(0.53, palm * 0.30), hand.at(0.47, -palm * 0.30), hand.at(0.46, -palm * 0.92)), 0.0030, -0.0012),
        *_finger_joints(o, 0.0010),
    ]


def _finger_joints(o: Outline, depth: float) -> list[Form]:
    """The creases across the fingers."""
    palm, hand = o.measures.hand_breadth / 2, o.hand
    return [
        Fold((hand.at(along, palm * (out - 0.17)), hand.at(along, palm * (out + 0.17))), 0.0026, -depth)
        for out, joints in ((0.82, (0.615, 0.745)), (0.28, (0.63, 0.79)), (-0.28, (0.61, 0.755)), (-0.82, (0.60, 0.69)))
        for along in joints
    ]


def _leg(o: Outline) -> list[Form]:
    m, mix = o.measures, o.blend
    soft = 1 - 0.5 * mix.young
    crotch, knee, hip, trochanter = m.crotch_height, m.kneecap_height, m.hip_breadth / 2, m.trochanter_height
    inner, outer = o.leg_edges(knee)
    middle, wide = (inner + outer) / 2, outer - inner
    ankle = m.ankle_girth / TWO_PI
    high = crotch * 0.60 + knee * 0.40
    high_in, high_out = o.leg_edges(high)
    calf_in, calf_out = o.leg_edges(knee * 0.72)
    calf = (calf_in + calf_out) / 2
    foot = m.foot_breadth / 0.057 * mix(1, 1, 0.97, 0.92)
    x = o.ankle_x
    cap = KNEECAP_HALF_HEIGHT + 0.0035
    return [
        # thigh
        Mound(
            (high_in + high_out) / 2 + 0.004, high, (high_out - high_in) * 0.30, 0.085, 0.0046 * soft, lean_degrees=-4
        ),
        Fold(
            (
                (hip * 0.80, trochanter + 0.004),
                (high_in + 0.030, crotch * 0.84 + knee * 0.16),
                (high_in + 0.014, high - 0.02),
            ),
            0.0150,
            -0.0022 * soft,
        ),
        Mound(middle - wide * 0.24, knee + 0.040, wide * 0.20, 0.026, 0.0030 * soft, lean_degrees=12),
        Mound(middle + wide * 0.24, knee + 0.052, wide * 0.17, 0.032, 0.0022 * soft, lean_degrees=-8),
        # knee: cap, the dimples beside it, the tendon below
        Mound(middle, knee - 0.001, wide * 0.28, cap, 0.0060 * (1 - 0.3 * mix.young), firm=True),
        Mound(middle, knee + 0.002, wide * 0.19, 0.012, 0.0012),
        Mound(middle - wide * 0.33, knee - 0.001, wide * 0.11, 0.018, -0.0026 * soft),
        Mound(middle + wide * 0.33, knee - 0.001, wide * 0.10, 0.018, -0.0024 * soft),
        Mound(middle, knee - 0.026, wide * 0.24, 0.008, -0.0018 * soft),
        Mound(middle, knee - 0.044, wide * 0.16, 0.013, 0.0022 * soft),
        # shin and calf
        Fold(
            ((middle - wide * 0.02, knee - 0.050), (calf - 0.004, knee * 0.62), (x - 0.003, knee * 0.28)),
            0.0085,
            0.0026 * soft,
        ),
        Mound(calf_in + (calf_out - calf_in) * 0.20, knee * 0.70, (calf_out - calf_in) * 0.20, 0.046, 0.0034 * soft),
        Mound(calf_in + (calf_out - calf_in) * 0.72, knee * 0.70, (calf_out - calf_in) * 0.22, 0.055, 0.0030 * soft),
        # ankle bones, instep, toes
        Mound(x - ankle * 0.78, knee * 0.170, ankle * 0.34, 0.0085, 0.0034),
        Mound(x + ankle * 0.80, knee * 0.148, ankle * 0.32, 0.0085, 0.0034),
        Fold(((x, knee * 0.15), (x + 0.003 * foot, 0.020 * foot), (x + 0.001 * foot, 0.004)), 0.0140, 0.0032),
        Mound(x + 0.019 * foot, 0.010 * foot, 0.009 * foot, 0.014 * foot, -0.0020),
        *_toes(x, foot),
    ]


_TOES = (
    # distance from the ankle's axis, height, size; the big toe first
    (-0.0110, -0.0100, 1.25),
    (0.0042, -0.0100, 0.72),
    (0.0136, -0.0086, 0.68),
    (0.0224, -0.0060, 0.64),
    (0.0302, -0.0024, 0.60),
)


def _toes(x: float, foot: float) -> list[Form]:
    toes: list[Form] = []
    for out, y, size in _TOES:
        ball = 0.0062 * size * foot
        toes.append(Mound(x + out * foot, y * foot, ball, 1.13 * ball, 0.0032 * size, firm=True))
        toes.append(Mound(x + out * foot, (y + 0.0100) * foot, 0.94 * ball, 0.0045 * foot, -0.0014))
    return toes
