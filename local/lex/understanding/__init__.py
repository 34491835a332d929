"""Which intent an utterance means, how surely, and the slot values it holds."""

from local.lex.understanding.ranking import Ranked, Understanding

__all__ = ["Ranked", "Understanding"]
