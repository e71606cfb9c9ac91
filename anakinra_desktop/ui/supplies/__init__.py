"""The supplies page: how long what is at home lasts, where each syringe is, and the sharps container."""
