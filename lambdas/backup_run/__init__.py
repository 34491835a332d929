"""Copies what changed into the backup database, every night."""
