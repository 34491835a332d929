"""What was said: `understand(text, context)` turns a message into a `Request`."""
