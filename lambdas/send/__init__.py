"""`POST /send`: a message goes to Lex, its answer comes back."""
