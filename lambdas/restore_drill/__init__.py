"""Proves every week that the backup can be restored."""
