"""The passphrase of an encrypted record: chosen, typed to open it, changed, taken away, and its recovery code."""
