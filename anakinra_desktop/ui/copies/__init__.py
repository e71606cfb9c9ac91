"""The copies of the record: what each holds, and putting one back."""
