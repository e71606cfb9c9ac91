"""Which facts and rules there must be; a resource file that lacks one is not whole, and nothing of it is used."""

from __future__ import annotations

FAMILIES = {
    "USE": 3,
    "DOSE": 6,
    "SYRINGE": 7,
    "LOOK": 5,
    "SITE": 8,
    "TRAIN": 2,
    "TECH": 19,
    "EFFECT": 1,
    "PRECAUTION": 12,
    "INTERACT": 10,
    "DIET": 1,
    "MISSED": 3,
    "SIDE": 8,
    "SERIOUS": 6,
    "REPORT": 3,
    "STORAGE": 7,
    "OVERDOSE": 2,
    "OTHER": 7,
    "BRAND": 2,
    "LABEL": 71,
    "D": 15,
}
"""How many facts there are of each kind: the patient page's, then LABEL (labels and leaflets) and D (where they
differ). A file that lacks one is not whole."""

RULES = {
    "dose_interval": "number in h",
    "dose_time": "asked in clock",
    "doses_apart_least": "number in h",
    "doses_apart_most": "number in h",
    "early_dose_warning": "number in h",
    "dose_amount": "asked in mg",
    "syringe_content": "number in mg",
    "syringe_volume": "number in mL",
    "box_size": "number in syringes",
    "refill_warning": "number in syringes",
    "expiry_warning": "number in days",
    "warmup": "number in min",
    "foam_wait": "number in min",
    "skin_dry": "number in s",
    "site_distance_min": "number in cm",
    "navel_exclusion": "number in cm",
    "regions_self": "zones",
    "regions_helper": "zones",
    "needle_angle": "numbers in degrees",
    "needle_depth": "number in share",
    "room_temp_warning": "number in h",
    "room_temp_limit": "number in h",
    "room_temp_max": "number in °C",
    "fridge_range": "numbers in °C",
    "room_clock_reset": "never",
    "frozen_syringe": "reject",
    "discolored_liquid": "reject",
    "cloudy_liquid": "reject",
    "expired_syringe": "reject",
    "floating_particles": "reject",
    "missed_skip_window": "asked in h",
    "double_dose_block": "true",
    "sharps_full_at": "number in %",
    "site_reaction_watch": "number in days",
    "site_lump_prompt": "tell",
    "neutrophil_checks": "numbers in months",
    "ask_before_appointment": "number in days",
    "ask_after_appointment": "number in days",
    "benefit_note_until": "number in weeks",
    "allergic_sign": "emergency",
    "serious_sign": "call",
}
"""The rules that must be there, and what each holds: a number with its unit, a list, nothing before the person was
asked, or the one word that it may be."""


def every_id() -> tuple[str, ...]:
    """The ID of each fact that must be there, in order."""
    return tuple(f"{family}-{number}" for family, count in FAMILIES.items() for number in range(1, count + 1))
