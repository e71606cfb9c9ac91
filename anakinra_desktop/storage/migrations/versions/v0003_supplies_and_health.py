"""Keeps what was out of the refrigerator and when, sharps boxes, what a prescriber set or said, and health entries."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NEVER_CHANGED = {
    "hold": "id, person_id, first, last, reason, by_prescriber, recorded_at, recorded_by, said_by",
    "health_entry": "id, person_id, kind, began_on, details, corrects, recorded_at, recorded_by",
    "rule_limit": "id, person_id, rule, value, set_on, set_by, recorded_at, recorded_by",
}


def upgrade() -> None:
    """Add the tables.

    Pauses from before name nobody, cartons are neither scanned nor gone, and syringes never went back.
    """
    for name in ("gtin", "serial"):
        op.add_column("carton", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("hold", sa.Column("said_by", sa.Text(), server_default="", nullable=False))
    op.execute("DROP TRIGGER hold_rows_never_change")
    op.add_column("carton", sa.Column("out_since", sa.Text(), nullable=True))
    op.add_column("carton", sa.Column("ended_at", sa.Text(), nullable=True))
    op.add_column("carton", sa.Column("ended_because", sa.Text(), server_default="", nullable=False))
    for name in ("gone_at", "gone_to"):
        op.add_column("syringe", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "syringe_return",
        sa.Column("syringe_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("back_at", sa.Text(), nullable=False),
        sa.Column("out_at", sa.Text(), nullable=True),
        sa.CheckConstraint("number >= 1"),
        sa.ForeignKeyConstraint(["syringe_id"], ["syringe.id"]),
        sa.PrimaryKeyConstraint("syringe_id", "number"),
        sqlite_strict=True,
    )
    op.create_table(
        "sharps_box",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("holds", sa.Integer(), nullable=False),
        sa.Column("held_at_start", sa.Integer(), nullable=False),
        sa.Column("began_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.CheckConstraint("holds >= 1"),
        sa.CheckConstraint("held_at_start >= 0"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "one_open_sharps_box_a_person",
        "sharps_box",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "rule_limit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("value", sa.REAL(), nullable=False),
        sa.Column("set_on", sa.Text(), nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False),
        *_kept(),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "one_valid_limit_a_rule",
        "rule_limit",
        ["person_id", "rule"],
        unique=True,
        sqlite_where=sa.text("standing = 'valid'"),
    )
    op.create_table(
        "health_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("began_on", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("corrects", sa.Integer(), nullable=True),
        *_kept(),
        sa.CheckConstraint("json_valid(details)"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["corrects"], ["health_entry.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("health_entry_of_person_by_kind", "health_entry", ["person_id", "kind"])
    for table, columns in NEVER_CHANGED.items():
        op.execute(
            f"CREATE TRIGGER {table}_rows_never_change BEFORE UPDATE OF {columns} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'a {table} is never changed; a correction adds a row'); END"
        )
        if table == "hold":
            continue  # the others it has since version 1
        op.execute(
            f"CREATE TRIGGER {table}_rows_stay_ended BEFORE UPDATE ON {table} WHEN OLD.standing <> 'valid'"
            f" BEGIN SELECT RAISE(ABORT, 'a {table} that was ended stays so'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_rows_stay BEFORE DELETE ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'a {table} is never deleted; a void keeps it'); END"
        )


def _kept() -> tuple[sa.schema.SchemaItem, ...]:
    """Who wrote a row down and when, and whether it still stands."""
    return (
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("ended_because", sa.Text(), nullable=False),
        sa.CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
    )
