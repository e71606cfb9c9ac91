"""Anakinra Desktop: stands beside people who inject anakinra every day, and beside those who inject it for them."""
