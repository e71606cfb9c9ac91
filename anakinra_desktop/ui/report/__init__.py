"""The report before it is printed: its pages as pictures, and how it is printed or saved."""
