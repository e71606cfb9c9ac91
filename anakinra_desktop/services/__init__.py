"""What a person can do, one file a verb; each call is kept whole or not at all."""
