"""Monthly reports: a person's month as CSV files in S3."""
