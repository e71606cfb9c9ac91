"""Says what a rule is about whose number can be set for one person, and its number with its unit."""

from __future__ import annotations

from anakinra_desktop.domain.medication import Rule
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.tongue import tongue


def rule_name(key: str) -> str:
    """What the number of a rule says, in a few words; its key for one that cannot be set."""
    match key:
        case "dose_interval":
            return tongue().translate("Limits", "Time from one injection to the next")
        case "room_temp_limit":
            return tongue().translate("Limits", "Longest time at room temperature")
        case "room_temp_warning":
            return tongue().translate("Limits", "Warning at room temperature after")
        case "missed_skip_window":
            return tongue().translate("Limits", "Skip a late injection when the next is within")
        case "early_dose_warning":
            return tongue().translate("Limits", "Ask first when it is early by more than")
        case "warmup":
            return tongue().translate("Limits", "Warm-up")
        case "foam_wait":
            return tongue().translate("Limits", "Wait when the liquid is foamy")
        case "skin_dry":
            return tongue().translate("Limits", "Let the skin dry for")
        case "refill_warning":
            return tongue().translate("Limits", "Warning about a new carton at")
        case "expiry_warning":
            return tongue().translate("Limits", "Warning before a carton expires")
        case "sharps_full_at":
            return tongue().translate("Limits", "Sharps container is full at")
        case "site_reaction_watch":
            return tongue().translate("Limits", "Watch a skin reaction for")
    return key


def rule_meaning(key: str) -> str:
    """What becomes of the number, in one sentence; "" for a rule that cannot be set."""
    match key:
        case "dose_interval":
            return tongue().translate("Limits", "Part of the prescription, and changed there.")
        case "room_temp_limit":
            return tongue().translate(
                "Limits", "A syringe that was out of the refrigerator for longer is not used; the wizard stops it."
            )
        case "room_temp_warning":
            return tongue().translate("Limits", "After so long at room temperature the app tells you.")
        case "missed_skip_window":
            return tongue().translate(
                "Limits", "No source gives this number. With it, the app says what your prescriber set for a late one."
            )
        case "early_dose_warning":
            return tongue().translate("Limits", "An injection more than so long before its time is asked about first.")
        case "warmup":
            return tongue().translate("Limits", "For comfort only. You can always go on before.")
        case "foam_wait":
            return tongue().translate("Limits", "Then you look at the liquid again.")
        case "skin_dry":
            return tongue().translate("Limits", "Then you say that the skin is dry.")
        case "refill_warning":
            return tongue().translate("Limits", "With so many syringes left, the app speaks of the pharmacy.")
        case "expiry_warning":
            return tongue().translate("Limits", "So long before, Today shows the carton.")
        case "sharps_full_at":
            return tongue().translate("Limits", "At this fill the app says to close the container.")
        case "site_reaction_watch":
            return tongue().translate("Limits", "A reaction that stays for longer is one to tell your doctor of.")
    return ""


def number_words(unit: str, value: float) -> str:
    """A number with its unit, as a person reads it: `24 h`, `14 days`."""
    whole = round(value)
    match unit.split()[0]:
        case "days" if whole == value:
            return tongue().translate("Limits", "%n days", "", whole)
        case "weeks" if whole == value:
            return tongue().translate("Limits", "%n weeks", "", whole)
        case "syringes" if whole == value:
            return tongue().translate("Limits", "%n syringes left", "", whole)
        case "%":
            return f"{wording.number(value, 1)} %"
    # h, min, s, cm read the same in both languages
    return f"{wording.number(value, 2)} {unit.split()[0]}"


def usual_words(rule: Rule) -> str:
    """The usual number; where no source gives one, that the app asks each time."""
    if isinstance(rule.value, bool) or not isinstance(rule.value, int | float):
        return tongue().translate("Limits", "no number: the app asks each time")
    return number_words(rule.unit, rule.value)


def limit_words(limit: RuleLimit, unit: str) -> str:
    """A limit in one line: what, how much, who set it and when."""
    words = f"{rule_name(limit.rule)}: {number_words(unit, limit.value)}"
    return f"{words}, {who_and_when(limit)}"


def who_and_when(limit: RuleLimit) -> str:
    """Who set a limit, and when."""
    day = wording.full_date(limit.set_on)
    if not limit.by_prescriber:
        return tongue().translate("Limits", "your own choice, {date}").format(date=day)
    return tongue().translate("Limits", "set by {name}, {date}").format(name=limit.set_by, date=day)
