"""What commands say to people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from anakinra_desktop.cli import mark_lines
from anakinra_desktop.cli.values import hold_id, status_word
from anakinra_desktop.domain.adherence import Adherence
from anakinra_desktop.domain.body import SITE_DISTANCE_MIN_CM, Zone
from anakinra_desktop.domain.dose import Dose, Hold, Place, Standing
from anakinra_desktop.domain.import_summary import Conflict, Imported
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import (
    DOSES_APART_MIN,
    Prescription,
    coming_prescription,
    prescription_on,
    treatment_day,
    zone_info,
)
from anakinra_desktop.domain.rotation import Choice, Reason, Suggestion
from anakinra_desktop.drawing import place_words, transfer_words, wording
from anakinra_desktop.drawing.tongue import tongue
from anakinra_desktop.services.keep_copies import CopyKept, PutBack
from anakinra_desktop.services.protect_record import Protected
from anakinra_desktop.services.read_medtimer import MedicineInFile


def person_line(person: Person, prescriptions: Sequence[Prescription], now: datetime) -> str:
    """A person in a list: number, name, what is prescribed now, and what will be from a later day on."""
    today = treatment_day(now, person.home_zone)
    ordered, coming = prescription_on(today, prescriptions), coming_prescription(today, prescriptions)
    parts = [wording.prescription(ordered)] if ordered is not None else []
    if coming is not None:
        words = tongue().translate("CommandLine", "from {date}: {prescription}")
        parts.append(words.format(date=wording.full_date(coming.starts_on), prescription=wording.prescription(coming)))
    return f"{person.id}  {person.name}  {'; '.join(parts)}".rstrip()


def nobody_yet() -> str:
    """What to say of an empty record."""
    return tongue().translate("CommandLine", "Nobody is in this record yet.")


def window_help(program: str) -> str:
    """What opens the window or works through it, at the head of the help."""
    return "\n".join(
        (
            f"{program} [--demo] [--lang en/es] [--minimized] [--data-dir DIR]",
            f"  {tongue().translate('CommandLine', 'Opens the window.')}",
            "",
            f"{program} tour --output DIR [--lang en/es]",
            f"  {_tour_help()}",
        )
    )


def _tour_help() -> str:
    return tongue().translate(
        "CommandLine", "Plays a whole evening on a made-up household and leaves its pictures and the report."
    )


def calendar_summary() -> str:
    """What each event of a calendar says; calendars are shared, so it names no medicine."""
    return tongue().translate("CommandLine", "Injection")


def every_command_takes() -> str:
    """What stands before the options that every command has."""
    return tongue().translate("CommandLine", "Every command also takes:")


def what_it_does(command: str) -> str:
    """A command in one sentence, for the help."""
    match command:
        case "person add":
            return tongue().translate(
                "CommandLine",
                "Adds a person with the prescription as the label says it; --new begins a new record where one was.",
            )
        case "person list":
            return tongue().translate("CommandLine", "Lists everybody in the record.")
        case "log":
            return tongue().translate(
                "CommandLine",
                "Records a dose that was given; TIME is 2026-11-24T20:06, with an offset or without, or 20:06 today; "
                "without one it is the time where the prescription is read.",
            )
        case "skip":
            return tongue().translate("CommandLine", "Records days without an injection, and why.")
        case "hold":
            return tongue().translate("CommandLine", "Records a pause in the treatment.")
        case "void":
            return tongue().translate(
                "CommandLine", "Says that what a record tells did not happen; it stays to be seen."
            )
        case "list":
            return tongue().translate("CommandLine", "Lists every record of a person, with what it was before.")
        case "adherence":
            return tongue().translate("CommandLine", "Counts what became of the doses of a period.")
        case "body":
            return tongue().translate("CommandLine", "Lists the places where a person may be injected.")
        case "next-site":
            return tongue().translate(
                "CommandLine", "Says where to inject next; --batch answers one JSON request a line, without a record."
            )
        case "mark add" | "mark list" | "mark end":
            return mark_lines.what_it_does(command)
        case "report":
            return tongue().translate("CommandLine", "Makes the report for the doctor as a PDF file.")
        case "paper":
            return tongue().translate(
                "CommandLine",
                "Makes a paper as a PDF: the medicines list, the wallet card, a summary for a call about side effects, "
                "a hand-over card for the days from --from to --to, or templates in true size of one zone or all. "
                "Private items are left out unless --with-private is given.",
            )
        case "export":
            return tongue().translate(
                "CommandLine",
                "Writes the record to a file: as a table (csv), all of it (json), for clinics (fhir), the coming doses "
                "for a calendar (ics), or every table as it is (tables), of a newer record too; - is standard output.",
            )
        case "import":
            return tongue().translate(
                "CommandLine",
                "Brings a file in, all of it or nothing: a table (CSV) or whole record (JSON) of this app, or "
                "what medTimer lets out; - is standard input. --conflicts keep leaves out what the record tells "
                "otherwise.",
            )
        case "backup":
            return tongue().translate("CommandLine", "Copies the record, checks the copy, and thins out the old ones.")
        case "restore":
            return tongue().translate(
                "CommandLine",
                "Puts a copy in the place of the record, which is kept beside it; --list shows the copies.",
            )
        case "check":
            return tongue().translate(
                "CommandLine",
                "Looks through the record for anything that is not as it should be, and says what would mend it; "
                "--mend puts right what needs no guessing, after a copy was made.",
            )
        case "delete-everything":
            return tongue().translate(
                "CommandLine",
                "Overwrites and deletes the record, its copies and the settings; without --yes lists them.",
            )
        case "encrypt":
            return tongue().translate(
                "CommandLine", "Encrypts the record and its copies with a passphrase, and says the recovery code."
            )
        case "decrypt":
            return tongue().translate("CommandLine", "Takes the passphrase away; the record and its copies are plain.")
        case "passphrase":
            return tongue().translate("CommandLine", "Lets another passphrase open the record.")
        case "recovery-code":
            return tongue().translate(
                "CommandLine", "Makes a new recovery code; the one before opens nothing any more."
            )
    return ""


def keep_key_beside() -> str:
    """What belongs to an encrypted copy."""
    return tongue().translate(
        "CommandLine", "The two files beside it whose names begin with “key-” belong to it; keep them together."
    )


def encrypted_lines(done: Protected) -> list[str]:
    """What to say of a record that was encrypted."""
    left = tongue().translate("CommandLine", "It could not be encrypted and was left as it is: {file}")
    return [
        tongue().translate(
            "CommandLine", "The record is encrypted. Put the recovery code on paper; it is shown only now:"
        ),
        done.recovery_code,
        *(left.format(file=path) for path in done.left_plain),
    ]


def passphrase_done(command: str) -> str:
    """What to say once a passphrase was changed or taken away."""
    if command == "decrypt":
        return tongue().translate("CommandLine", "The record opens without a passphrase now.")
    return tongue().translate("CommandLine", "The new passphrase opens the record from now on.")


def deleted(count: int) -> str:
    """What to say once files were deleted."""
    return tongue().translate("CommandLine", "Deleted files: {count}").format(count=count)


def caregiver_zone() -> str:
    """What to note when somebody says they injected themselves where only somebody else should (SITE-3, SITE-4)."""
    return tongue().translate(
        "CommandLine", "Recorded; this part of the body is meant for when somebody else injects, so see who gave it."
    )


def too_near(near_cm: float) -> str:
    """What to note of an injection whose place lies too near that of the one before (SITE-7)."""
    words = tongue().translate(
        "CommandLine",
        "Recorded; it is {near} from the place of the injection before. At least {least} should lie between them.",
    )
    near = wording.length(near_cm, under_cm=SITE_DISTANCE_MIN_CM)
    return words.format(near=near, least=wording.length(SITE_DISTANCE_MIN_CM))


def too_close() -> str:
    """What to note of an injection that lies too close to another one for two doses (MISSED-3)."""
    return (
        tongue()
        .translate(
            "CommandLine",
            "Recorded; another injection is recorded less than {hours} hours from it. Check the time. Never give two "
            "doses to make up for one; call the doctor or pharmacist.",
        )
        .format(hours=f"{DOSES_APART_MIN / timedelta(hours=1):g}")
    )


def status(word: str) -> str:
    """A status of the CSV format, in words."""
    match word:
        case "taken":
            return tongue().translate("CommandLine", "given")
        case "extra":
            return tongue().translate("CommandLine", "extra")
        case "missed":
            return tongue().translate("CommandLine", "missed")
        case "skipped":
            return tongue().translate("CommandLine", "skipped")
        case "held":
            return tongue().translate("CommandLine", "paused")
        case "void":
            return tongue().translate("CommandLine", "taken back")
    return word


def record_line(dose: Dose) -> str:
    """A row in a list: number, date, what it says, when, where, how much, why."""
    parts = [str(dose.id), dose.schedule_date.isoformat(), status(status_word(dose))]
    if dose.taken_at is not None:
        parts.append(f"{dose.taken_at.astimezone(zone_info(dose.zone)):%Y-%m-%d %H:%M}")
    if dose.amount_mg is not None:
        parts.append(wording.amount(dose.amount_mg))
    if dose.place is not None:
        parts.append(place_words.place_name(dose.place))
    parts += (" ".join(text.split()) for text in (dose.given_by, dose.reason, dose.note, dose.ended_because) if text)
    return "  ".join(parts)


def hold_line(hold: Hold) -> str:
    """A pause in a list."""
    last = hold.last.isoformat() if hold.last else "…"
    word = "void" if hold.standing is Standing.VOID else "held"
    return "  ".join((hold_id(hold), f"{hold.first.isoformat()} – {last}", status(word), " ".join(hold.reason.split())))


def nothing_yet() -> str:
    """What to say where nothing was recorded."""
    return tongue().translate("CommandLine", "Nothing is recorded yet.")


def adherence_lines(counted: Adherence, first: date, last: date) -> list[str]:
    """The numbers of a period, each with what it means."""
    rows = (
        (tongue().translate("CommandLine", "Doses expected"), str(counted.slots)),
        (tongue().translate("CommandLine", "Covered by a dose"), _of(counted.covered, counted.taken, counted)),
        (tongue().translate("CommandLine", "Exactly one dose"), _of(counted.correct, counted.correct_slots, counted)),
        (tongue().translate("CommandLine", "On time"), _of(counted.timing, counted.on_time, counted)),
        (tongue().translate("CommandLine", "With any record"), _of(counted.recorded, counted.with_record, counted)),
        (tongue().translate("CommandLine", "Doses beyond one"), str(counted.extra)),
        (tongue().translate("CommandLine", "Missed"), str(counted.missed)),
        (tongue().translate("CommandLine", "Skipped"), str(counted.skipped)),
        (tongue().translate("CommandLine", "Paused"), str(counted.held)),
        (tongue().translate("CommandLine", "No record"), str(counted.not_recorded)),
        (tongue().translate("CommandLine", "Still open"), str(counted.pending)),
    )
    width = max(len(name) for name, _ in rows)
    return [wording.period(first, last), *(f"{name:<{width}}  {value}" for name, value in rows)]


def _of(share: float | None, count: int, counted: Adherence) -> str:
    if share is None:
        return tongue().translate("CommandLine", "no data")
    return f"{wording.share(share)} ({count}/{counted.slots})"


def zone_line(zone: Zone) -> str:
    """A zone in a list."""
    return "  ".join(
        (zone.id.value, wording.capital(place_words.zone_name(zone.id.value)), " ".join(spot.id for spot in zone.spots))
    )


def suggestion_line(suggestion: Suggestion, where: str) -> str:
    """Where to inject next, and why."""
    return f"{_choice(suggestion.best, where)}. {_reason(suggestion.reason)}"


def alternative_line(choice: Choice, where: str) -> str:
    """A place that would do as well."""
    return tongue().translate("CommandLine", "or: {place}").format(place=_choice(choice, where))


def _choice(choice: Choice, where: str) -> str:
    spot = choice.spot
    rest = tongue().translate("CommandLine", "never used") if choice.rest_days is None else _rested(choice.rest_days)
    return f"{place_words.place_name(Place(spot.zone.value, spot.id))} ({spot.name}; {where}; {rest})"


def _rested(count: int) -> str:
    return tongue().translate("CommandLine", "rested %n days", "", count)


def _reason(reason: Reason) -> str:
    match reason:
        case Reason.NEXT_ON_ROUND:
            return tongue().translate("CommandLine", "It is next on the round.")
        case Reason.RESTED_LONGEST:
            return tongue().translate("CommandLine", "It has rested longest.")
        case Reason.ALL_USED_LATELY:
            return tongue().translate("CommandLine", "Every place was used lately; this one is best.")


def imported_lines(done: Imported, is_dry: bool) -> list[str]:
    """What became of the rows of a file, or would become of them."""
    count = sum(done.added.values())
    lines = [_would_be_added(count) if is_dry else _were_added(count)]
    lines += (
        f"  {transfer_words.part_name(part)}: {transfer_words.part_added(part, done.kind)}" for part in done.people
    )
    return [*lines, *transfer_words.remarks(done)]


def _would_be_added(count: int) -> str:
    return tongue().translate("CommandLine", "%n rows would be added.", "", count)


def _were_added(count: int) -> str:
    return tongue().translate("CommandLine", "%n rows were added.", "", count)


def medicine_line(medicine: MedicineInFile, chosen: bool) -> str:
    """A medicine of another program's file, and how often it is in it."""
    events = tongue().translate("CommandLine", "%n events", "", medicine.events)
    line = f"{medicine.name}: {events}"
    return tongue().translate("CommandLine", "{line}, taken for anakinra").format(line=line) if chosen else line


def conflict_lines(conflict: Conflict) -> list[str]:
    """Both sides of something that record and file tell differently."""
    ours, theirs = transfer_words.sides(conflict)
    return [
        f"{transfer_words.where(conflict)}: {transfer_words.conflict_about(conflict)}",
        "  " + tongue().translate("CommandLine", "the record: {words}").format(words=ours),
        "  " + tongue().translate("CommandLine", "the file: {words}").format(words=theirs),
    ]


def more_conflicts(count: int) -> str:
    """Those that are not listed."""
    return tongue().translate("CommandLine", "and %n more; --json lists all of them.", "", count)


def all_well(people: int, rows: int) -> str:
    """What to say of a record in which nothing is wrong."""
    words = tongue().translate("CommandLine", "All is well. People: {people}. Rows: {rows}.")
    return words.format(people=people, rows=rows)


def mended_lines(done: Sequence[str], before: Path | None) -> list[str]:
    """What was put right, and where the record from before it is."""
    if not done:
        return [tongue().translate("CommandLine", "There was nothing that could be mended without guessing.")]
    lines = [tongue().translate("CommandLine", "Mended: {what}").format(what=sentence) for sentence in done]
    kept = tongue().translate("CommandLine", "The record as it was before is kept as {file}.")
    return [*lines, kept.format(file=before)]


def copy_line(copy: CopyKept) -> str:
    """A copy and what it holds."""
    if copy.is_locked:
        return tongue().translate("CommandLine", "{file}: locked with a passphrase").format(file=copy.path)
    if copy.holds is None:
        words = tongue().translate("CommandLine", "{file}: cannot be read to the end, not good to put back")
        return words.format(file=copy.path)
    counted = tongue().translate("CommandLine", "%n injections", "", copy.holds.doses)
    last = copy.holds.last_dose_at
    until = f", {wording.full_date(last.astimezone().date())}" if last is not None else ""
    return f"{copy.path}: {counted}{until}, {copy.holds.size_bytes / 1024:.0f} KB"


def no_copies() -> str:
    """There is nothing to choose from."""
    return tongue().translate("CommandLine", "There are no copies yet.")


def put_back_lines(done: PutBack) -> list[str]:
    """What the record is now, and where the one before it is."""
    lines = [copy_line(done.copy)]
    if done.replaced is not None:
        words = tongue().translate("CommandLine", "It is the record now. The one before it is kept as {file}.")
        lines.append(words.format(file=done.replaced))
    else:
        lines.append(tongue().translate("CommandLine", "It is the record now."))
    return lines


SENTENCES = (
    QT_TRANSLATE_NOOP("Problem", "Name one copy, or give --latest-good; --list shows which there are."),
    QT_TRANSLATE_NOOP("Problem", "It was done, but the answer could not be written where it should go."),
    QT_TRANSLATE_NOOP("Problem", "Line {line}: {problem}"),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing was imported. Conflicts between the record and the file: {count}. With --conflicts keep "
        "the record keeps what it has.",
    ),
    QT_TRANSLATE_NOOP("Problem", "Say with --medicine which medicine in the file is anakinra. It names: {medicines}."),
    QT_TRANSLATE_NOOP("Problem", "Say with --person whose doses these are."),
    QT_TRANSLATE_NOOP("Problem", "Files that could not be deleted: {count}."),
    QT_TRANSLATE_NOOP("Problem", "Nothing was deleted. With --yes these files go for good: {count}."),
    QT_TRANSLATE_NOOP("Problem", "No injection was due then; --extra with --reason records it all the same."),
    QT_TRANSLATE_NOOP("Problem", "No place is open for an injection by {by}."),
    *mark_lines.SENTENCES,
    QT_TRANSLATE_NOOP("Problem", "{name} has no spot {spot}; there are {spots}."),
    QT_TRANSLATE_NOOP("Problem", "With --date of another day, --at needs its own date: {example}."),
    QT_TRANSLATE_NOOP("Problem", "{option} changes nothing on a paper of this kind."),
    QT_TRANSLATE_NOOP("Problem", "Stopped before it was done."),
    QT_TRANSLATE_NOOP("Problem", "The command {command} has no option {option}."),
    QT_TRANSLATE_NOOP("Problem", "There is no terminal to ask for the passphrase; name a file with {option}."),
    QT_TRANSLATE_NOOP("Problem", "There is no command {words}. The option --help lists them all."),
    QT_TRANSLATE_NOOP("Problem", "There is no option {option} before a command."),
    QT_TRANSLATE_NOOP("Problem", "There is no zone {zone}; the zones are {zones}."),
    QT_TRANSLATE_NOOP("Problem", "Things in the record that are not as they should be: {count}."),
    QT_TRANSLATE_NOOP("Problem", "These are more than {most} days."),
    QT_TRANSLATE_NOOP("Problem", "This dose could be for {first} or for {last}; --date says which."),
    QT_TRANSLATE_NOOP("Problem", "This is more than fifty years. Please check the dates."),
    QT_TRANSLATE_NOOP("Problem", "{command} would mend it."),
    QT_TRANSLATE_NOOP("Problem", "{option} belongs to {other}."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{option} says why there was one more ({other}), why one so soon, or why at a place too near the last one or "
        "on skin that is off limits; none of this is so here.",
    ),
    QT_TRANSLATE_NOOP("Problem", "{option} is given twice."),
    QT_TRANSLATE_NOOP("Problem", "{option} is needed."),
    QT_TRANSLATE_NOOP("Problem", "{option} is one of: {choices}."),
    QT_TRANSLATE_NOOP("Problem", "{option} lies between {low} and {high}."),
    QT_TRANSLATE_NOOP("Problem", "{option} needs a value."),
    QT_TRANSLATE_NOOP("Problem", "{option} takes everything from the lines it reads."),
    QT_TRANSLATE_NOOP("Problem", "{option} takes no value."),
    QT_TRANSLATE_NOOP("Problem", "{option}: {value} is not a whole number."),
    QT_TRANSLATE_NOOP("Problem", "{value} is not the number of a record."),
    QT_TRANSLATE_NOOP("Problem", "{value} is one argument too many."),
)
"""Every sentence with which commands say that something cannot be so, for the translators."""
