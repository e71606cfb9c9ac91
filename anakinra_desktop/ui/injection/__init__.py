"""The injection wizard: one step a screen, from the first check to the record."""
