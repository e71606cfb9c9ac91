"""The settings: the person and the prescription, who injects, and how the app looks and speaks."""
