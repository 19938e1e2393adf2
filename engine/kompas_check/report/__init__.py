"""Shows reports: one module a format, from a `Report` to text."""
