"""The nightly backup into a relational database, and the way back."""
