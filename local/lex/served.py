"""Bots under the ids a client asks for them by."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from local.lex.definition import Bot
from local.lex.hook import Hook
from local.lex.session import Key

TEST_ALIAS = "TSTALIASID"


@dataclass(frozen=True, slots=True)
class ServedBot:
    """A bot under its ids; `hooks` by locale, the one under "" for every other locale."""

    bot: Bot
    bot_id: str
    alias_id: str = TEST_ALIAS
    alias_name: str = "TestBotAlias"
    hooks: Mapping[str, Hook] = field(default_factory=dict)

    def hook_of(self, locale_id: str) -> Hook | None:
        """The code hook of a locale."""
        return self.hooks.get(locale_id) or self.hooks.get("")


def stable_id(name: str) -> str:
    """A bot id of ten characters that is the same for the same name on every machine."""
    digest = int.from_bytes(hashlib.sha256(name.encode()).digest())
    letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(letters[digest // 36**place % 36] for place in range(10))


@dataclass(frozen=True, slots=True)
class Address:
    """The path of a request, decoded."""

    bot_id: str
    alias_id: str
    locale_id: str
    session_id: str

    @property
    def key(self) -> Key:
        """What a session is stored under."""
        return (self.bot_id, self.alias_id, self.locale_id, self.session_id)
