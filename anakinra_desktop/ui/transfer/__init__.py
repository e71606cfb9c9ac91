"""The record out to a file, and a file into the record."""
