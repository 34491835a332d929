"""Words as data: one module per subject and language."""
