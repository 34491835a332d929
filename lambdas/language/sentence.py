"""A message being read for amounts: its tokens, the words active in it, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from language.amount_tokens import Token
from language.currency_words import Currency, code_said, currency_meant
from language.money_lexicon import NO_ROLES, Lexicon
from language.numbers import Marks
from language.text import Cover
from language.vocabulary.money_words import Role


@dataclass(slots=True, kw_only=True)
class Sentence:
    """What the figures of one message are read from and with.

    It is not frozen only because a frozen one takes three times as long to make.

    `texts` are those of the tokens, `said` is what any of them can do near a number, `taken`
    what was understood as something else.
    """

    text: str
    folded: str
    tokens: Sequence[Token]
    texts: Sequence[str]
    lexicon: Lexicon
    own: str
    region: str
    marks: Marks
    spoken: Marks
    language: str
    said: frozenset[Role]
    taken: Cover

    def roles(self, at: int) -> frozenset[Role]:
        """What the token at a place can do near a number; nothing outside the text."""
        tokens = self.tokens
        return tokens[at].roles if 0 <= at < len(tokens) else NO_ROLES

    def token(self, at: int) -> Token | None:
        """The token at a place, if there is one."""
        tokens = self.tokens
        return tokens[at] if 0 <= at < len(tokens) else None

    def is_taken(self, at: int) -> bool:
        """Whether the token belongs to what was understood as something else: a day, a time."""
        return self.taken.touches(self.tokens[at].start, self.tokens[at].end)

    def is_glued(self, at: int) -> bool:
        """Whether there is a token at the place and nothing between it and the one before."""
        return 0 <= at < len(self.tokens) and self.tokens[at].glued

    def meant(self, said: str) -> Currency:
        """The currency a family or code means for the person."""
        return currency_meant(said, self.own, self.region)

    def code(self, token: Token) -> str | None:
        """The ISO 4217 code the token is, or None."""
        if len(token.text) != 3:
            return None
        return code_said(
            token.text,
            self.text[token.start : token.end],
            shouting=self.text.isupper() and sum(map(str.isalpha, self.text)) > 3,
        )
