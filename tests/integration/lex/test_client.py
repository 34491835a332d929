"""What boto3 sends and reads: session operations, utterances, errors, a busy server."""

import base64
import gzip
import json
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from hypothesis import given, settings
from hypothesis import strategies as st

from local.lex.conversation import running
from local.lex.loading import load_bot
from local.lex.runtime import Runtime
from local.lex.served import ServedBot

Connect = Callable[[Runtime], Any]

BOT = load_bot(Path(__file__).parents[2] / "bots/flowers")
WHO = {"botId": "FLOWERSHOP", "botAliasId": "TSTALIASID", "localeId": "en_US"}


def unpacked(header: str) -> Any:
    return json.loads(gzip.decompress(base64.b64decode(header)))


def packed(value: object) -> str:
    return base64.b64encode(gzip.compress(json.dumps(value).encode())).decode()


@pytest.fixture
def client(connect: Connect) -> Any:
    return connect(
        Runtime([ServedBot(BOT, "FLOWERSHOP"), ServedBot(BOT, "FLOWERSHOP", "LIVEALIAS1")])
    )


def test_put_get_delete(client: Any) -> None:
    state = {"intent": {"name": "TrackOrder"}, "dialogAction": {"type": "Delegate"}}
    put = client.put_session(**WHO, sessionId="s1", sessionState=state)
    assert put["sessionId"] == "s1"
    assert unpacked(put["messages"])[0]["content"] == "What is the number, like AB1234?"
    assert put["audioStream"].read() == b""
    got = client.get_session(**WHO, sessionId="s1")
    assert got["sessionState"]["dialogAction"] == {"type": "ElicitSlot", "slotToElicit": "Number"}
    gone = client.delete_session(**WHO, sessionId="s1")
    assert gone["sessionId"] == "s1"
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_session(**WHO, sessionId="s1")


def test_an_utterance_of_text(client: Any) -> None:
    answer = client.recognize_utterance(
        **WHO,
        sessionId="s2",
        requestContentType="text/plain; charset=utf-8",
        responseContentType="text/plain; charset=utf-8",
        sessionState=packed({"sessionAttributes": {"a": "1"}}),
        inputStream=b"help",
    )
    assert answer["inputMode"] == "Text"
    assert unpacked(answer["inputTranscript"]) == "help"
    assert unpacked(answer["interpretations"])[0]["intent"]["name"] == "HelpIntent"
    assert unpacked(answer["sessionState"])["sessionAttributes"] == {"a": "1"}
    assert "flowers" in unpacked(answer["messages"])[0]["content"]


def test_aliases_have_sessions_of_their_own(client: Any) -> None:
    client.recognize_text(**WHO, sessionId="s3", text="buy flowers")
    live = {**WHO, "botAliasId": "LIVEALIAS1"}
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_session(**live, sessionId="s3")


@pytest.mark.parametrize(
    ("change", "name", "status"),
    [
        ({"text": "x" * 1025}, "ValidationException", 400),
        ({"sessionId": "a b/ü"}, "ValidationException", 400),
        ({"botId": "ELEVENCHARS"}, "ValidationException", 400),
        ({"botId": "UNKNOWNBOT"}, "ResourceNotFoundException", 404),
        ({"localeId": "fr_FR"}, "ResourceNotFoundException", 404),
        ({"sessionState": {"activeContexts": [{"name": "a", "contextAttributes": {},
            "timeToLive": {"timeToLiveInSeconds": 60, "turnsToLive": 21}}]}},
         "ValidationException", 400),
    ],
)  # fmt: skip
def test_errors_are_typed(client: Any, change: dict[str, Any], name: str, status: int) -> None:
    request = {**WHO, "sessionId": "s4", "text": "help", **change}
    with pytest.raises(ClientError) as raised:
        client.recognize_text(**request)
    response = raised.value.response
    assert response["Error"]["Code"] == name
    assert response["Error"]["Message"]
    assert response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert response["ResponseMetadata"]["RequestId"]


def test_many_conversations_at_once(client: Any) -> None:
    def talk(number: int) -> str:
        order = f"AB{number:04}"
        for text in ("track my order", order):
            answer = client.recognize_text(**WHO, sessionId=f"many{number}", text=text)
        return str(answer["messages"][0]["content"])

    with ThreadPoolExecutor(20) as pool:
        said = list(pool.map(talk, range(60)))
    assert said == [f"Order AB{number:04} is on its way." for number in range(60)]


def test_bytes_that_are_no_http_do_not_stop_it() -> None:
    with running(Runtime([ServedBot(BOT, "FLOWERSHOP")])) as url:
        host, port = url.removeprefix("http://").split(":")

        @settings(max_examples=60, deadline=None)
        @given(st.binary(max_size=120))
        def send(junk: bytes) -> None:
            path = b"/bots/FLOWERSHOP/botAliases/TSTALIASID/botLocales/en_US/sessions/s9/text"
            head = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n"
            for raw in (junk, head % len(junk) + junk):
                with socket.create_connection((host, int(port)), 5) as connection:
                    connection.sendall(raw)
                    connection.shutdown(socket.SHUT_WR)
                    assert b" 500 " not in connection.recv(100)

        send()
        alive: Any = boto3.client(
            "lexv2-runtime", endpoint_url=url, config=Config(retries={"total_max_attempts": 1})
        )
        assert alive.recognize_text(**WHO, sessionId="s9", text="help")["messages"]
        alive.close()
