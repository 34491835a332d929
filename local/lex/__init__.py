"""A Lex V2 runtime for a laptop: any bot definition, the real API, no account."""
