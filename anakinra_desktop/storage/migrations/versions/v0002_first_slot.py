"""Keeps which dose of its first day a prescription begins with."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the number; prescriptions from before began with the first dose of the day."""
    op.add_column("prescription", sa.Column("first_slot", sa.Integer(), server_default="0", nullable=False))
