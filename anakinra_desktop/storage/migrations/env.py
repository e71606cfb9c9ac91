"""Runs the migrations on the connection it is handed, inside the transaction that is already open."""

from alembic import context

from anakinra_desktop.storage.tables import Table

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Table.metadata,
    render_as_batch=True,
    # The transaction belongs to `engine.upgrade`, which checks the outcome before it keeps it.
    transactional_ddl=False,
)
context.run_migrations()
