"""Makes the reports a run asks for, one message a person."""
