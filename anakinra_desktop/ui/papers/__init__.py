"""The papers beside the report before they are printed."""
