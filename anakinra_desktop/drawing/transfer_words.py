"""Says what an import would add, and both sides of what record and file tell differently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from anakinra_desktop.domain.dose import Dose, DoseStatus, Hold, Standing
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.import_summary import (
    OTHER_ROWS,
    ROWS_OF_DAYS,
    Conflict,
    FileKind,
    Imported,
    PersonPart,
    Setting,
    Side,
)
from anakinra_desktop.domain.people import Caregiver, Person
from anakinra_desktop.domain.prescription import Prescription, zone_info
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.syringe import Carton, Syringe, SyringeEnd
from anakinra_desktop.domain.whole_record import KeptPlan, KeptSession
from anakinra_desktop.drawing import mark_words, place_words, wording
from anakinra_desktop.drawing.limit_words import rule_name, who_and_when
from anakinra_desktop.drawing.tongue import tongue

NOTE_SHOWN_MAX = 80


def file_kind(kind: FileKind) -> str:
    """What a file is."""
    match kind:
        case FileKind.TABLE:
            return tongue().translate("Transfer", "A table of this app (CSV)")
        case FileKind.DOCUMENT:
            return tongue().translate("Transfer", "A whole record of this app (JSON)")
        case FileKind.MEDTIMER_TABLE:
            return tongue().translate("Transfer", "A table of the app medTimer (CSV)")
        case FileKind.MEDTIMER_BACKUP:
            return tongue().translate("Transfer", "A backup of the app medTimer (JSON)")


def rows(what: str, count: int, kind: FileKind) -> str:
    """So many rows of a kind, within a sentence: "3 injections given"."""
    match what:
        case "taken":
            return tongue().translate("Transfer", "%n injections given", "", count)
        case "extra":
            return tongue().translate("Transfer", "%n extra injections", "", count)
        case "missed":
            return tongue().translate("Transfer", "%n missed", "", count)
        case "skipped":
            return tongue().translate("Transfer", "%n skipped", "", count)
        case "held" if kind is FileKind.TABLE:
            return tongue().translate("Transfer", "%n paused days", "", count)
        case "held":
            return tongue().translate("Transfer", "%n pauses", "", count)
        case "void":
            return tongue().translate("Transfer", "%n taken back", "", count)
        case "corrected":
            return tongue().translate("Transfer", "%n that were corrected later", "", count)
    return _other_rows(what, count)


def _other_rows(what: str, count: int) -> str:
    match what:
        case "person":
            return tongue().translate("Transfer", "the details of the person")
        case "caregiver":
            return tongue().translate("Transfer", "%n helpers", "", count)
        case "preference":
            return tongue().translate("Transfer", "%n settings", "", count)
        case "prescription":
            return tongue().translate("Transfer", "%n prescriptions", "", count)
        case "limit":
            return tongue().translate("Transfer", "%n set limits", "", count)
        case "carton":
            return tongue().translate("Transfer", "%n cartons", "", count)
        case "syringe":
            return tongue().translate("Transfer", "%n syringes", "", count)
        case "health_entry":
            return tongue().translate("Transfer", "%n health entries", "", count)
        case "sharps_box":
            return tongue().translate("Transfer", "%n sharps containers", "", count)
        case "skin_mark":
            return mark_words.rows(count)
        case "body_plan":
            return tongue().translate("Transfer", "%n body maps", "", count)
        case "session":
            return tongue().translate("Transfer", "%n walks through the injection steps", "", count)
    return f"{count} {what}"


def part_name(part: PersonPart) -> str:
    """Whose rows they are."""
    if not part.name:
        return tongue().translate("Transfer", "Helpers")
    return tongue().translate("Transfer", "{name} (new)").format(name=part.name) if part.is_new else part.name


def part_added(part: PersonPart, kind: FileKind) -> str:
    """What comes in for somebody, in one line."""
    parts = [rows(what, part.added[what], kind) for what in (*ROWS_OF_DAYS, *OTHER_ROWS) if part.added[what]]
    return wording.listed(parts) if parts else tongue().translate("Transfer", "nothing new")


def already_there(count: int) -> str:
    """Rows that need not come in."""
    return tongue().translate("Transfer", "%n rows are in the record already.", "", count)


def left_out(count: int) -> str:
    """Rows that lose against the record."""
    return tongue().translate("Transfer", "%n rows stay out, because the record says otherwise.", "", count)


def without_prescription(count: int) -> str:
    """Rows that no prescription asked for."""
    return tongue().translate("Transfer", "%n rows are on days without a prescription.", "", count)


def remarks(found: Imported) -> list[str]:
    """What is worth knowing beside what comes in, each a sentence."""
    said = []
    if found.already_there:
        said.append(already_there(found.already_there))
    if found.left_out:
        said.append(left_out(found.left_out))
    if found.without_slot:
        said.append(without_prescription(found.without_slot))
    said += (_passed_over(status, count) for status, count in sorted(found.by_status.items()))
    if found.amounts_unknown:
        said.append(_amounts_unknown(found.amounts_unknown))
    if found.passed_over:
        said.append(tongue().translate("Transfer", "%n lines can’t be brought in.", "", len(found.passed_over)))
    return said


def _passed_over(status: str, count: int) -> str:
    match status:
        case "not_taken":
            return tongue().translate(
                "Transfer", "%n reminders without a dose stay out: the file does not say why there was none.", "", count
            )
        case "raised":
            return tongue().translate("Transfer", "%n reminders nobody answered stay out.", "", count)
        case "deleted":
            return tongue().translate("Transfer", "%n deleted reminders stay out.", "", count)
        case "acknowledged":
            return tongue().translate("Transfer", "%n reminders that were only put away stay out.", "", count)
    return tongue().translate("Transfer", "%n reminders of another kind stay out.", "", count)


def _amounts_unknown(count: int) -> str:
    return tongue().translate(
        "Transfer", "%n doses come in without their amount: the file does not give it in mg.", "", count
    )


def unit_of(found: Imported) -> str:
    """The button that brings everything in."""
    return tongue().translate("Transfer", "Add %n records", "", sum(found.added.values()))


# ---- conflicts


def conflict_about(conflict: Conflict) -> str:
    """Whom and what a conflict is about: "Ana, 23 November 2026"."""
    day = conflict.day
    what = _subject(conflict.theirs) if day is None else wording.full_date(day)
    return f"{conflict.person}, {what}" if conflict.person else wording.capital(what)


def where(conflict: Conflict) -> str:
    """Which row of the file it is, as the file counts: "line 3", "doses 17"."""
    kind, _, number = conflict.where.rpartition(" ")
    if kind == "line":
        return tongue().translate("Transfer", "line {number}").format(number=number)
    return conflict.where


def _subject(side: Side) -> str:
    match side:
        case Person():
            return tongue().translate("Transfer", "the details of the person")
        case Caregiver():
            return tongue().translate("Transfer", "helper {name}").format(name=side.name)
        case Setting():
            return tongue().translate("Transfer", "a setting")
        case Carton():
            return tongue().translate("Transfer", "a carton")
        case Syringe():
            return tongue().translate("Transfer", "a syringe")
        case HealthEntry():
            return tongue().translate("Transfer", "a health entry")
        case SkinMark():
            return mark_words.a_mark()
        case SharpsBox():
            return tongue().translate("Transfer", "the sharps container")
        case KeptPlan():
            return tongue().translate("Transfer", "the body map")
        case KeptSession():
            return tongue().translate("Transfer", "a walk through the injection steps")
    return tongue().translate("Transfer", "the prescription")


def sides(conflict: Conflict) -> tuple[str, str]:
    """What the record says, and what the file says."""
    if isinstance(conflict.ours, Person) and isinstance(conflict.theirs, Person):
        return _details(conflict.ours, conflict.theirs), _details(conflict.theirs, conflict.ours)
    return _side(conflict.ours), _side(conflict.theirs)


def _side(side: Side) -> str:
    match side:
        case Dose():
            return _dose(side)
        case Hold():
            return _hold(side)
        case RuleLimit():
            return _limit(side)
        case Caregiver():
            if side.shown_how_on is None:
                return tongue().translate("Transfer", "not shown how to inject")
            words = tongue().translate("Transfer", "shown how on {date}")
            return words.format(date=wording.full_date(side.shown_how_on))
        case Setting():
            return _setting(side)
        case Carton():
            return _carton(side)
        case Syringe():
            return _syringe(side)
        case HealthEntry():
            return _health_entry(side)
        case SkinMark():
            return mark_words.in_short(side)
        case SharpsBox():
            words = tongue().translate("Transfer", "for {holds} syringes, begun on {date}")
            return words.format(holds=side.holds, date=wording.full_date(side.began_at.date()))
        case KeptPlan():
            words = tongue().translate("Transfer", "made on {date}")
            return words.format(date=wording.full_date(side.made_at.date()))
        case KeptSession():
            return _session(side)
        case Person():
            return side.name
    return "; ".join(_prescription(each) for each in side)


def _health_entry(entry: HealthEntry) -> str:
    """Who wrote it down and when: what it says is the health page's to show."""
    if entry.counts:
        words = tongue().translate("Transfer", "as {name} wrote it down on {date}")
        return words.format(name=entry.recorded_by, date=wording.full_date(entry.recorded_at.date()))
    return tongue().translate("Transfer", "taken back or replaced")


def _dose(dose: Dose) -> str:
    parts = [_what_happened(dose)]
    if dose.taken_at is not None:
        parts.append(wording.clock(dose.taken_at.astimezone(zone_info(dose.zone))))
    if dose.amount_mg is not None:
        parts.append(wording.amount(dose.amount_mg))
    if dose.places:
        parts.append(place_words.places_name(dose.places))
    if dose.given_by:
        parts.append(tongue().translate("Transfer", "by {name}").format(name=dose.given_by))
    parts += (_shortened(text) for text in (dose.reason, dose.note) if text)
    return ", ".join(parts)


def _what_happened(dose: Dose) -> str:
    if dose.standing is Standing.VOID:
        return tongue().translate("Transfer", "taken back")
    if dose.standing is Standing.CORRECTED:
        return tongue().translate("Transfer", "corrected")
    match dose.status:
        case DoseStatus.MISSED:
            return tongue().translate("Transfer", "missed")
        case DoseStatus.SKIPPED:
            return tongue().translate("Transfer", "skipped")
    return tongue().translate("Transfer", "given")


def _shortened(text: str) -> str:
    on_one_line = " ".join(text.split())
    return on_one_line if len(on_one_line) <= NOTE_SHOWN_MAX else f"{on_one_line[:NOTE_SHOWN_MAX]}…"


def _hold(hold: Hold) -> str:
    if hold.last is None:
        words = tongue().translate("Transfer", "pause since {date}").format(date=wording.full_date(hold.first))
    else:
        period = wording.period(hold.first, hold.last)
        words = tongue().translate("Transfer", "pause: {period}").format(period=period)
    if hold.standing is not Standing.VALID:
        words = f"{words}, {tongue().translate('Transfer', 'taken back')}"
    return f"{words}, {_shortened(hold.reason)}" if hold.reason else words


def _limit(limit: RuleLimit) -> str:
    words = f"{rule_name(limit.rule)}: {wording.number(limit.value, 2)}, {who_and_when(limit)}"
    return words if limit.standing is Standing.VALID else f"{words}, {tongue().translate('Transfer', 'taken back')}"


def _setting(setting: Setting) -> str:
    match setting.name:
        case "timing_window_h":
            return tongue().translate("Transfer", "on time: up to {hours} h").format(hours=setting.value)
        case "given_by" | "giver_name":
            return tongue().translate("Transfer", "who injects: {who}").format(who=setting.value)
        case "switched_off_zones":
            zones = [place_words.zone_name(zone) for zone in setting.value.split(",") if zone]
            listed = wording.listed(zones) if zones else "–"
            return tongue().translate("Transfer", "places switched off: {zones}").format(zones=listed)
        case name if name.startswith("label_text"):
            return (
                tongue().translate("Transfer", "what the label says: {words}").format(words=_shortened(setting.value))
            )
    return f"{setting.name}: {setting.value}"


def _carton(carton: Carton) -> str:
    parts = [tongue().translate("Transfer", "lot {lot}").format(lot=carton.lot)] if carton.lot else []
    if carton.expires_on is not None:
        words = tongue().translate("Transfer", "good until {date}")
        parts.append(words.format(date=wording.full_date(carton.expires_on)))
    parts.append(tongue().translate("Transfer", "%n syringes", "", carton.syringes))
    if carton.out_since is not None:
        parts.append(tongue().translate("Transfer", "out of the refrigerator"))
    if carton.ended_at is not None:
        parts.append(tongue().translate("Transfer", "written down by mistake"))
    return ", ".join(parts)


def _syringe(syringe: Syringe) -> str:
    out = tongue().translate("Transfer", "taken out on {date}").format(date=wording.full_date(syringe.out_at.date()))
    match syringe.end:
        case SyringeEnd.USED:
            return f"{out}, {tongue().translate('Transfer', 'used')}"
        case SyringeEnd.DISCARDED:
            return f"{out}, {tongue().translate('Transfer', 'set aside')}"
        case SyringeEnd.LOST:
            return f"{out}, {tongue().translate('Transfer', 'not there any more')}"
    if syringe.is_back:
        return f"{out}, {tongue().translate('Transfer', 'back in the refrigerator')}"
    return f"{out}, {tongue().translate('Transfer', 'still out')}"


def _session(kept: KeptSession) -> str:
    begun = wording.full_date(kept.session.started_at.date())
    words = tongue().translate("Transfer", "begun on {date}").format(date=begun)
    if kept.ended_at is None:
        return f"{words}, {tongue().translate('Transfer', 'not ended')}"
    return f"{words}, {tongue().translate('Transfer', 'ended')}"


def _prescription(ordered: Prescription) -> str:
    words = tongue().translate("Transfer", "{prescription}, from {date}")
    return words.format(prescription=wording.prescription(ordered), date=wording.full_date(ordered.starts_on))


def _details(person: Person, other: Person) -> str:
    """What differs between the details of two, as the first has them."""
    labels = _labels()
    return "; ".join(
        f"{labels[each.name]}: {_value(getattr(person, each.name))}"
        for each in fields(Person)
        if each.name in labels and getattr(person, each.name) != getattr(other, each.name)
    )


def _value(value: object) -> str:
    match value:
        case date():
            return wording.full_date(value)
        case float():
            return wording.number(value)
    return "–" if value in (None, "") else str(value)


def _labels() -> Mapping[str, str]:
    return {
        "home_zone": tongue().translate("Transfer", "time zone"),
        "born": tongue().translate("Transfer", "born"),
        "height_cm": tongue().translate("Transfer", "height in cm"),
        "build": tongue().translate("Transfer", "build"),
        "skin_tone": tongue().translate("Transfer", "skin tone"),
        "leaflet_read_on": tongue().translate("Transfer", "leaflet read on"),
        "shown_how_on": tongue().translate("Transfer", "shown how to inject on"),
        "doctor_name": tongue().translate("Transfer", "doctor"),
        "doctor_phone": tongue().translate("Transfer", "doctor’s phone"),
        "pharmacy_phone": tongue().translate("Transfer", "pharmacy’s phone"),
    }
