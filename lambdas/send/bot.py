"""Which bot to talk to: its ids, read from Secrets Manager once and again when they are stale."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager.client import SecretsManagerClient


@dataclass(frozen=True, slots=True)
class Bot:
    """A bot as the runtime addresses it."""

    bot_id: str
    alias_id: str
    locale_id: str


class KnownBot:
    """The bot's ids, kept for the life of the process."""

    def __init__(self, secrets: SecretsManagerClient, secret_id: str) -> None:
        self._secrets = secrets
        self._secret_id = secret_id
        self._bot: Bot | None = None

    def ids(self) -> Bot:
        """The ids, read once."""
        if self._bot is None:
            self._bot = self.refreshed()
        return self._bot

    def refreshed(self) -> Bot:
        """The ids, read again."""
        value = self._secrets.get_secret_value(SecretId=self._secret_id)
        ids = json.loads(value["SecretString"])
        self._bot = Bot(ids["botId"], ids["botAliasId"], ids["localeId"])
        return self._bot
