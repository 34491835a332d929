"""RecognizeText: one message to the bot and its answer back, within the time there is.

Lex throttles an alias at 50 concurrent conversations by default and answers 409 while a
session is busy; both are tried again. What Lex cannot answer becomes an `HttpError`, once.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    ReadTimeoutError,
)

from edge.http import BadGatewayError, BusyError, GatewayTimeoutError
from send.bot import KnownBot

if TYPE_CHECKING:
    from mypy_boto3_lexv2_runtime.client import LexRuntimeV2Client
    from mypy_boto3_lexv2_runtime.type_defs import RecognizeTextResponseTypeDef

SAFE_TO_REPEAT = "Please send it again: it will not be logged twice."
_RETRY_AFTER = 2
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 2.0
_CONFLICT_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to go on trying: until `deadline`, in the time that `clock` tells."""

    deadline: float
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    jitter: Callable[[], float] = random.random  # spreads retries; no secret depends on it

    def pause(self, attempt: int) -> bool:
        """Waits before another attempt; False where there is no time for one."""
        longest = min(_FIRST_PAUSE * 2**attempt, _LONGEST_PAUSE)
        seconds = longest * (0.5 + self.jitter() / 2)
        if self.clock() + seconds >= self.deadline:
            return False
        self.sleep(seconds)
        return True


def recognized(
    lex: LexRuntimeV2Client,
    bot: KnownBot,
    patience: Patience,
    *,
    session_id: str,
    text: str,
    attributes: Mapping[str, str],
) -> RecognizeTextResponseTypeDef:
    """The bot's answer to a text in a session."""
    ids, refreshed, attempt = bot.ids(), False, 0
    while True:
        try:
            answer = lex.recognize_text(
                botId=ids.bot_id,
                botAliasId=ids.alias_id,
                localeId=ids.locale_id,
                sessionId=session_id,
                text=text,
                requestAttributes=attributes,
            )
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code == "ResourceNotFoundException" and not refreshed:
                ids, refreshed = bot.refreshed(), True
                continue
            if not _again(code, attempt, patience):
                raise _ours(code) from error
            attempt += 1
        except (ReadTimeoutError, ConnectTimeoutError) as error:
            raise GatewayTimeoutError(f"That took too long. {SAFE_TO_REPEAT}") from error
        except BotoCoreError as error:
            raise _ours("") from error
        else:
            return answer


def _again(code: str, attempt: int, patience: Patience) -> bool:
    if code == "ThrottlingException":
        return patience.pause(attempt)
    if code == "ConflictException":
        return attempt < _CONFLICT_ATTEMPTS and patience.pause(attempt)
    return False


def _ours(code: str) -> BusyError | BadGatewayError:
    if code == "ThrottlingException":
        return BusyError(
            f"Too many people are writing at once. {SAFE_TO_REPEAT}", retry_after=_RETRY_AFTER
        )
    if code == "ConflictException":
        return BusyError(f"I am still answering your last message. {SAFE_TO_REPEAT}", retry_after=1)
    return BadGatewayError(f"Something failed on the way to your ledger. {SAFE_TO_REPEAT}")
