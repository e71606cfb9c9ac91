"""The first run: what the first injection needs to know, in under two minutes."""
