"""What the pages share when something is written down: a dose, a day without one, a carton."""
