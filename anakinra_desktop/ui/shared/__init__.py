"""What all pages share: theme, parts, alerts, background work."""
