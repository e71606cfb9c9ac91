"""Who is treated, and who injects today."""
