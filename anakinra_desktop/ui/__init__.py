"""The windows; one folder a page."""
