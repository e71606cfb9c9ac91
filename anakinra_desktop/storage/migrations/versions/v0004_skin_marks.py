"""Keeps marks on the skin: places where nothing is injected, why, and until when."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NEVER_CHANGED = "id, person_id, kind, zone, first, last, places, x_cm, y_cm, radius_cm, note, recorded_at, recorded_by"


def upgrade() -> None:
    """Add the table; a record from before has no marks."""
    op.create_table(
        "skin_mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("places", sa.Text(), nullable=False),
        sa.Column("x_cm", sa.REAL(), nullable=True),
        sa.Column("y_cm", sa.REAL(), nullable=True),
        sa.Column("radius_cm", sa.REAL(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ended_by", sa.Text(), nullable=False),
        sa.Column("ended_because", sa.Text(), nullable=False),
        sa.CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
        sa.CheckConstraint("json_valid(places)"),
        sa.CheckConstraint("radius_cm > 0"),
        sa.CheckConstraint("(x_cm IS NULL) = (radius_cm IS NULL) AND (y_cm IS NULL) = (radius_cm IS NULL)"),
        sa.CheckConstraint("last IS NULL OR last >= first"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_skin_mark_person_id"), "skin_mark", ["person_id"], unique=False)
    for name, when, words in (
        ("never_change", f"UPDATE OF {NEVER_CHANGED} ON skin_mark", "is never changed; one that ends adds a row"),
        ("stay_ended", "UPDATE ON skin_mark WHEN OLD.standing <> 'valid'", "that was ended stays so"),
        ("stay", "DELETE ON skin_mark", "is never deleted; a void keeps it"),
    ):
        op.execute(
            f"CREATE TRIGGER skin_mark_rows_{name} BEFORE {when} BEGIN SELECT RAISE(ABORT, 'a skin_mark {words}'); END"
        )
