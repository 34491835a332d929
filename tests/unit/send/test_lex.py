from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ReadTimeoutError
from botocore.stub import Stubber

from edge.http import BadGatewayError, BusyError, GatewayTimeoutError
from send.bot import KnownBot
from send.lex import Patience, recognized

OLD, NEW = ("OLDBOTOLDB", "OLDALIASXX"), ("NEWBOTNEWB", "NEWALIASXX")


@dataclass
class Clock:
    """A clock that only sleeping moves."""

    time: float = 0.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    def patience(self, seconds: float) -> Patience:
        return Patience(seconds, lambda: self.time, self.sleep, lambda: 1.0)


class Clients:
    """Lex and Secrets Manager, answering in order what a test says."""

    def __init__(self) -> None:
        once = Config(retries={"total_max_attempts": 1})
        self._lex = boto3.client("lexv2-runtime", config=once)
        self._secrets = boto3.client("secretsmanager", config=once)
        self.lex, self.secrets = Stubber(self._lex), Stubber(self._secrets)
        self.bot = KnownBot(self._secrets, "the-secret")
        self.clock = Clock()

    def knows(self, ids: tuple[str, str]) -> None:
        secret = {"botId": ids[0], "botAliasId": ids[1], "localeId": "en_US"}
        self.secrets.add_response(
            "get_secret_value", {"SecretString": json.dumps(secret)}, {"SecretId": "the-secret"}
        )

    def answers(self, ids: tuple[str, str] = OLD) -> None:
        request = {
            "botId": ids[0],
            "botAliasId": ids[1],
            "localeId": "en_US",
            "sessionId": "u:s",
            "text": "coffee 4.50",
            "requestAttributes": {"messageId": "m"},
        }
        self.lex.add_response("recognize_text", {"sessionId": "u:s"}, request)

    def refuses(self, code: str, times: int = 1) -> None:
        for _ in range(times):
            self.lex.add_client_error("recognize_text", code)

    def send(self, seconds: float = 8.0) -> str:
        answer = recognized(
            self._lex,
            self.bot,
            self.clock.patience(seconds),
            session_id="u:s",
            text="coffee 4.50",
            attributes={"messageId": "m"},
        )
        return answer["sessionId"]


@pytest.fixture
def clients() -> Iterator[Clients]:
    made = Clients()
    with made.lex, made.secrets:
        yield made
        made.lex.assert_no_pending_responses()
        made.secrets.assert_no_pending_responses()


def test_the_bots_ids_are_read_once(clients: Clients) -> None:
    clients.knows(OLD)
    clients.answers()
    clients.answers()
    assert [clients.send(), clients.send()] == ["u:s", "u:s"]


def test_unknown_ids_are_read_again_once(clients: Clients) -> None:
    clients.knows(OLD)
    clients.refuses("ResourceNotFoundException")
    clients.knows(NEW)
    clients.answers(NEW)
    assert clients.send() == "u:s"


def test_a_bot_that_is_not_there_is_not_looked_for_for_ever(clients: Clients) -> None:
    clients.knows(OLD)
    clients.refuses("ResourceNotFoundException", 2)
    clients.knows(OLD)
    with pytest.raises(BadGatewayError):
        clients.send()


def test_a_throttled_message_is_sent_again_ever_later(clients: Clients) -> None:
    clients.knows(OLD)
    clients.refuses("ThrottlingException", 3)
    clients.answers()
    clients.send()
    assert clients.clock.slept == [0.1, 0.2, 0.4]


def test_a_message_that_stays_throttled_is_given_back_in_time(clients: Clients) -> None:
    clients.knows(OLD)
    clients.refuses("ThrottlingException", 4)
    with pytest.raises(BusyError, match="Too many people are writing at once") as busy:
        clients.send(seconds=1.0)
    assert busy.value.retry_after == 2
    assert clients.clock.time < 1.0


def test_a_busy_session_is_waited_for_a_little(clients: Clients) -> None:
    clients.knows(OLD)
    clients.refuses("ConflictException", 6)
    with pytest.raises(BusyError, match="still answering your last message"):
        clients.send()
    assert len(clients.clock.slept) == 5


@pytest.mark.parametrize(
    "code",
    [
        "DependencyFailedException",
        "BadGatewayException",
        "InternalServerException",
        "AccessDeniedException",
        "ValidationException",
    ],
)
def test_what_fails_behind_is_said_in_a_sentence(clients: Clients, code: str) -> None:
    clients.knows(OLD)
    clients.refuses(code)
    with pytest.raises(BadGatewayError, match=r"it will not be logged twice\.$"):
        clients.send()


def test_what_takes_too_long_is_a_timeout(
    clients: Clients, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients.knows(OLD)

    def silent(**_: object) -> None:
        raise ReadTimeoutError(endpoint_url="https://lex")

    monkeypatch.setattr(clients._lex, "recognize_text", silent)
    with pytest.raises(GatewayTimeoutError, match="That took too long"):
        clients.send()
