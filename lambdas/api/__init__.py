"""`GET /api/*`: what the dashboard shows."""
