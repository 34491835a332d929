"""Conversations in plain text, and what plays them at every level."""
