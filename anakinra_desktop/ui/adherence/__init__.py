"""The Adherence page: how it is going, in numbers with their definitions, charts and tables."""
