"""What happened each day: a month of days, and one day with its record and its history."""
