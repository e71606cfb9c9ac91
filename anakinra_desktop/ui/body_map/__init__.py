"""The body map: where injections went, what has rested, what is closed, and where next."""
