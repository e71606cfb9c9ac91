"""How the record is kept in one SQLite file; the only room that knows SQL."""
