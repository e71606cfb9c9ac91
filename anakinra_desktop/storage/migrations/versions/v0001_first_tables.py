"""The first tables of the record."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NEVER_CHANGED = {
    "dose": (
        "id, person_id, schedule_date, slot, kind, status, taken_at, zone, offset_minutes, wall_time, amount_mg, whole,"
        " place_zone, place_spot, place_x_cm, place_y_cm, by, given_by, lot, reason, note,"
        " recorded_at, recorded_by, corrects"
    ),
    "hold": "id, person_id, first, last, reason, by_prescriber, recorded_at, recorded_by",
}


def upgrade() -> None:
    """Make all tables, and the triggers that keep the rows of doses as they were written."""
    op.create_table(
        "caregiver",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("shown_how_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("home_zone", sa.Text(), nullable=False),
        sa.Column("born", sa.Text(), nullable=True),
        sa.Column("height_cm", sa.REAL(), nullable=True),
        sa.Column("build", sa.Text(), nullable=False),
        sa.Column("skin_tone", sa.Text(), nullable=False),
        sa.Column("leaflet_read_on", sa.Text(), nullable=True),
        sa.Column("shown_how_on", sa.Text(), nullable=True),
        sa.Column("doctor_name", sa.Text(), nullable=False),
        sa.Column("doctor_phone", sa.Text(), nullable=False),
        sa.Column("pharmacy_phone", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "body_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_body_plan_person_id"), "body_plan", ["person_id"], unique=False)
    op.create_table(
        "carton",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Text(), nullable=True),
        sa.Column("syringes", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.CheckConstraint("syringes >= 0"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_carton_person_id"), "carton", ["person_id"], unique=False)
    op.create_table(
        "dose",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("schedule_date", sa.Text(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("offset_minutes", sa.Integer(), nullable=True),
        sa.Column("wall_time", sa.Text(), nullable=False),
        sa.Column("amount_mg", sa.REAL(), nullable=True),
        sa.Column("whole", sa.Integer(), nullable=True),
        sa.Column("place_zone", sa.Text(), nullable=True),
        sa.Column("place_spot", sa.Text(), nullable=True),
        sa.Column("place_x_cm", sa.REAL(), nullable=True),
        sa.Column("place_y_cm", sa.REAL(), nullable=True),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("given_by", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("corrects", sa.Integer(), nullable=True),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("ended_because", sa.Text(), nullable=False),
        sa.CheckConstraint("(status = 'taken') = (taken_at IS NOT NULL)"),
        sa.CheckConstraint("kind IN ('scheduled', 'extra')"),
        sa.CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
        sa.CheckConstraint("status IN ('taken', 'skipped', 'missed')"),
        sa.ForeignKeyConstraint(
            ["corrects"],
            ["dose.id"],
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("dose_of_person_by_date", "dose", ["person_id", "schedule_date"], unique=False)
    op.create_index(
        "one_valid_scheduled_dose_a_slot",
        "dose",
        ["person_id", "schedule_date", "slot"],
        unique=True,
        sqlite_where=sa.text("kind = 'scheduled' AND standing = 'valid'"),
    )
    op.create_table(
        "dose_place",
        sa.Column("dose_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("spot", sa.Text(), nullable=True),
        sa.Column("x_cm", sa.REAL(), nullable=True),
        sa.Column("y_cm", sa.REAL(), nullable=True),
        sa.CheckConstraint("number >= 2"),
        sa.ForeignKeyConstraint(
            ["dose_id"],
            ["dose.id"],
        ),
        sa.PrimaryKeyConstraint("dose_id", "number"),
        sqlite_strict=True,
    )
    op.create_table(
        "hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by_prescriber", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("ended_because", sa.Text(), nullable=False),
        sa.CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_hold_person_id"), "hold", ["person_id"], unique=False)
    op.create_table(
        "injection_session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("giver_name", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ending", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "one_open_session_a_person",
        "injection_session",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "preference",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("one_preference_a_name", "preference", ["person_id", "name"], unique=True)
    op.create_table(
        "prescription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Text(), nullable=False),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.Column("amount_mg", sa.REAL(), nullable=False),
        sa.Column("times", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("every_days", sa.Integer(), nullable=False),
        sa.Column("clock", sa.Text(), nullable=False),
        sa.Column("prescriber", sa.Text(), nullable=False),
        sa.CheckConstraint("amount_mg > 0"),
        sa.CheckConstraint("every_days >= 1"),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_prescription_person_id"), "prescription", ["person_id"], unique=False)
    op.create_table(
        "session_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["injection_session.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("event_of_session", "session_event", ["session_id", "number"], unique=True)
    op.create_table(
        "syringe",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("carton_id", sa.Integer(), nullable=True),
        sa.Column("out_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("end", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("dose_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["carton_id"],
            ["carton.id"],
        ),
        sa.ForeignKeyConstraint(
            ["dose_id"],
            ["dose.id"],
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_syringe_person_id"), "syringe", ["person_id"], unique=False)
    for table, columns in NEVER_CHANGED.items():
        op.execute(
            f"CREATE TRIGGER {table}_rows_never_change BEFORE UPDATE OF {columns} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'a {table} is never changed; a correction adds a row'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_rows_stay_ended BEFORE UPDATE ON {table} WHEN OLD.standing <> 'valid'"
            f" BEGIN SELECT RAISE(ABORT, 'a {table} that was ended stays so'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_rows_stay BEFORE DELETE ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'a {table} is never deleted; a void keeps it'); END"
        )
    for act, done in (("UPDATE", "changed"), ("DELETE", "deleted")):
        op.execute(
            f"CREATE TRIGGER dose_place_rows_never_{done} BEFORE {act} ON dose_place"
            f" BEGIN SELECT RAISE(ABORT, 'a dose_place is never {done}; a correction adds a dose'); END"
        )
