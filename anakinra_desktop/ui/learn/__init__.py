"""Learn: every statement about the medicine, with its source, to be found in two seconds."""
