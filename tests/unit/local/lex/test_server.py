"""The wire: routes, limits, errors, headers; no socket, the application is asked directly."""

import base64
import gzip
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from local.lex.conversation import Conversation
from local.lex.headers import packed
from local.lex.runtime import Runtime
from local.lex.served import ServedBot
from local.lex.server import Application, Reply, Request
from tests.unit.local.lex.conftest import BOTS

BASE = "/bots/FLOWERSHOP/botAliases/TSTALIASID/botLocales/en_US/sessions"


@pytest.fixture(scope="module")
def application() -> Application:
    bot = Conversation(BOTS / "flowers").bot
    return Application(Runtime([ServedBot(bot, "FLOWERSHOP")]))


def post(application: Application, path: str, body: object, **headers: str) -> Reply:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return application.answer(Request("POST", path, headers, raw))


ONE_FIXTURE = [HealthCheck.function_scoped_fixture]


def unpacked(header: str) -> Any:
    return json.loads(gzip.decompress(base64.b64decode(header)))


def error_of(reply: Reply) -> tuple[int, str, str]:
    return reply.status, reply.headers["x-amzn-errortype"], json.loads(reply.body)["message"]


def test_a_turn_is_answered(application: Application) -> None:
    reply = post(application, f"{BASE}/a1/text", {"text": "help"})
    answer = json.loads(reply.body)
    assert reply.status == 200
    assert reply.headers["content-type"] == "application/json"
    assert answer["sessionId"] == "a1"
    assert answer["sessionState"]["intent"]["name"] == "HelpIntent"
    assert list(answer) == sorted(answer)


def test_a_session_id_arrives_percent_encoded(application: Application) -> None:
    reply = post(application, f"{BASE}/u%3A1.a_b-c/text", {"text": "help"})
    assert json.loads(reply.body)["sessionId"] == "u:1.a_b-c"


@pytest.mark.parametrize(
    ("path", "body", "status", "name", "message"),
    [
        (
            f"{BASE}/a1/text",
            {"text": "x" * 1025},
            400,
            "ValidationException",
            f"1 validation error detected: Value '{'x' * 100}' at 'text' failed to satisfy "
            "constraint: Member must have length less than or equal to 1024",
        ),
        (
            f"{BASE}/a1/text",
            {"text": "😀" * 513},
            400,
            "ValidationException",
            f"1 validation error detected: Value '{'😀' * 100}' at 'text' failed to satisfy "
            "constraint: Member must have length less than or equal to 1024",
        ),
        (
            f"{BASE}/a1/text",
            {},
            400,
            "ValidationException",
            "1 validation error detected: Value null at 'text' failed to satisfy constraint: "
            "Member must not be null",
        ),
        (
            f"{BASE}/a1/text",
            {"text": 5},
            400,
            "ValidationException",
            "1 validation error detected: Value '5' at 'text' failed to satisfy constraint: "
            "Member must be a string",
        ),
        (
            f"{BASE}/a%20b/text",
            {"text": "hi"},
            400,
            "ValidationException",
            "1 validation error detected: Value 'a b' at 'sessionId' failed to satisfy "
            "constraint: Member must satisfy regular expression pattern: [0-9a-zA-Z._:-]+",
        ),
        (
            f"{BASE}/a/text",
            {"text": "hi"},
            400,
            "ValidationException",
            "1 validation error detected: Value 'a' at 'sessionId' failed to satisfy "
            "constraint: Member must have length greater than or equal to 2",
        ),
        (
            "/bots/SHORT/botAliases/TSTALIASID/botLocales/en_US/sessions/a1/text",
            {"text": "hi"},
            400,
            "ValidationException",
            "1 validation error detected: Value 'SHORT' at 'botId' failed to satisfy "
            "constraint: Member must have length greater than or equal to 10",
        ),
        (
            "/bots/ABCDEFGHIJ/botAliases/TSTALIASID/botLocales/en_US/sessions/a1/text",
            {"text": "hi"},
            404,
            "ResourceNotFoundException",
            "ABCDEFGHIJ/TSTALIASID is not a valid BotId/BotAliasId combination.",
        ),
        (
            "/bots/FLOWERSHOP/botAliases/TSTALIASID/botLocales/de_DE/sessions/a1/text",
            {"text": "hi"},
            404,
            "ResourceNotFoundException",
            "Bot FLOWERSHOP has no locale 'de_DE' on this alias.",
        ),
        (
            f"{BASE}/a1/text",
            {"text": "hi", "sessionState": {"dialogAction": {"type": "Jump"}}},
            400,
            "ValidationException",
            "1 validation error detected: Value 'Jump' at 'sessionState.dialogAction.type' "
            "failed to satisfy constraint: Member must satisfy enum value set: "
            "[Close, ConfirmIntent, Delegate, ElicitIntent, ElicitSlot, None]",
        ),
        (f"{BASE}/a1/text", b"{", 400, "ValidationException",
         "The request body is not valid JSON."),
        (f"{BASE}/a1/text", [1], 400, "ValidationException",
         "The request body must be a JSON object."),
        ("/nowhere", {}, 404, "UnknownOperationException",
         "The requested operation is not supported by this endpoint."),
        (f"{BASE}/a1/conversation", {}, 404, "UnknownOperationException",
         "The requested operation is not supported by this endpoint."),
    ],
)  # fmt: skip
def test_a_refusal(
    application: Application, path: str, body: object, status: int, name: str, message: str
) -> None:
    assert error_of(post(application, path, body)) == (status, name, message)


@pytest.mark.parametrize(
    ("state", "at"),
    [
        ({"activeContexts": [{"name": "c", "timeToLive": {}, "contextAttributes": {}}] * 21},
         "sessionState.activeContexts"),
        ({"activeContexts": [{"name": "a b", "timeToLive": {}, "contextAttributes": {}}]},
         "sessionState.activeContexts.1.member.name"),
        ({"activeContexts": [{"name": "a", "contextAttributes": {}}]},
         "sessionState.activeContexts.1.member.timeToLive"),
        ({"activeContexts": [{"name": "a", "timeToLive": {"turnsToLive": 21},
                              "contextAttributes": {}}]},
         "sessionState.activeContexts.1.member.timeToLive.turnsToLive"),
        ({"activeContexts": [{"name": "a", "timeToLive": {"timeToLiveInSeconds": 4},
                              "contextAttributes": {}}]},
         "sessionState.activeContexts.1.member.timeToLive.timeToLiveInSeconds"),
        ({"intent": {"name": "OrderFlowers",
                     "slots": {"FlowerType": {"value": {"originalValue": "x"}}}}},
         "sessionState.intent.slots.FlowerType.member.value.interpretedValue"),
        ({"intent": {"name": "OrderFlowers", "state": "Lost"}}, "sessionState.intent.state"),
        ({"sessionAttributes": {"": "x"}}, "sessionState.sessionAttributes..key"),
    ],
)  # fmt: skip
def test_every_limit_names_its_member(application: Application, state: Any, at: str) -> None:
    body = {"text": "help", "sessionState": state}
    status, name, message = error_of(post(application, f"{BASE}/a1/text", body))
    assert (status, name) == (400, "ValidationException")
    assert f"at '{at}' failed to satisfy constraint" in message


def test_two_problems_are_told_at_once(application: Application) -> None:
    _, _, message = error_of(post(application, f"{BASE}/a/text", {"text": "x" * 1025}))
    assert message.startswith("2 validation errors detected: ")


def test_put_get_and_delete_a_session(application: Application) -> None:
    state = {"intent": {"name": "TrackOrder"}, "dialogAction": {"type": "Delegate"}}
    put = post(application, f"{BASE}/put1", {"sessionState": state})
    assert put.status == 200
    assert put.body == b""
    assert put.headers["x-amz-lex-session-id"] == "put1"
    assert unpacked(put.headers["x-amz-lex-messages"]) == [
        {"content": "What is the number, like AB1234?", "contentType": "PlainText"}
    ]
    assert unpacked(put.headers["x-amz-lex-session-state"])["dialogAction"] == {
        "type": "ElicitSlot",
        "slotToElicit": "Number",
    }
    got = application.answer(Request("GET", f"{BASE}/put1", {}, b""))
    assert json.loads(got.body)["sessionState"]["intent"]["name"] == "TrackOrder"
    gone = application.answer(Request("DELETE", f"{BASE}/put1", {}, b""))
    assert json.loads(gone.body) == {
        "botAliasId": "TSTALIASID",
        "botId": "FLOWERSHOP",
        "localeId": "en_US",
        "sessionId": "put1",
    }
    for method in ("GET", "DELETE"):
        reply = application.answer(Request(method, f"{BASE}/put1", {}, b""))
        assert error_of(reply)[:2] == (404, "ResourceNotFoundException")


def test_put_session_says_the_given_messages_instead(application: Application) -> None:
    body = {
        "sessionState": {
            "intent": {"name": "TrackOrder"},
            "dialogAction": {"type": "ElicitSlot", "slotToElicit": "Number"},
        },
        "messages": [{"contentType": "PlainText", "content": "Number?"}],
    }
    reply = post(application, f"{BASE}/put2", body)
    assert [one["content"] for one in unpacked(reply.headers["x-amz-lex-messages"])] == ["Number?"]


def test_an_utterance_in_text(application: Application) -> None:
    reply = post(
        application,
        f"{BASE}/utter/utterance",
        "help, s'il vous plaît".encode(),
        **{
            "content-type": "text/plain; charset=utf-8",
            "response-content-type": "text/plain; charset=utf-8",
            "x-amz-lex-session-state": packed({"sessionAttributes": {"a": "é"}}),
            "x-amz-lex-request-attributes": packed({"b": "2"}),
        },
    )
    assert reply.status == 200
    assert reply.body == b""
    assert reply.headers["x-amz-lex-input-mode"] == "Text"
    assert unpacked(reply.headers["x-amz-lex-input-transcript"]) == "help, s'il vous plaît"
    state = unpacked(reply.headers["x-amz-lex-session-state"])
    assert state["sessionAttributes"] == {"a": "é"}
    assert unpacked(reply.headers["x-amz-lex-interpretations"])


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"content-type": "audio/l16; rate=16000; channels=1"}, "this runtime takes text"),
        ({"content-type": "text/plain", "response-content-type": "audio/mpeg"}, "answers in text"),
        ({"content-type": "text/plain", "x-amz-lex-session-state": "!"}, "compressed with gzip"),
        ({"content-type": "text/plain", "x-amz-lex-session-state": "a" * 12289}, "exceed 12 KB"),
    ],
)
def test_an_utterance_it_cannot_take(
    application: Application, headers: dict[str, str], message: str
) -> None:
    status, name, said = error_of(post(application, f"{BASE}/utter/utterance", b"hi", **headers))
    assert (status, name) == (400, "ValidationException")
    assert message in said


def test_a_second_request_to_a_busy_session_is_a_conflict() -> None:
    entered, leave = threading.Event(), threading.Event()

    def slow(event: Any, _context: None) -> Any:
        entered.set()
        leave.wait(10)
        return {"sessionState": {"dialogAction": {"type": "Delegate"},
                                 "intent": event["sessionState"]["intent"]}}  # fmt: skip

    conversation = Conversation(BOTS / "flowers", slow)
    application = Application(conversation.runtime)
    path = f"/bots/{conversation.address.bot_id}/botAliases/TSTALIASID/botLocales/en_US/sessions"
    replies: list[Reply] = []
    first = threading.Thread(
        target=lambda: replies.append(
            post(application, f"{path}/busy/text", {"text": "buy flowers"})
        )
    )
    first.start()
    assert entered.wait(10)
    second = post(application, f"{path}/busy/text", {"text": "help"})
    other = post(application, f"{path}/free/text", {"text": "help"})
    leave.set()
    first.join(10)
    assert error_of(second)[:2] == (409, "ConflictException")
    assert other.status == 200
    assert replies[0].status == 200


def routes() -> Iterator[tuple[str, str]]:
    for suffix in ("/text", "/utterance", "", "/conversation"):
        for method in ("POST", "GET", "DELETE", "PUT"):
            yield method, f"{BASE}/fuzz{suffix}"


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "text sessionState requestAttributes messages intent name slots value shape values "
                "interpretedValue dialogAction type slotToElicit activeContexts sessionAttributes "
                "timeToLive contextAttributes state confirmationState contentType content".split()
            )
            | st.text(max_size=5),
            inner
            | st.sampled_from("OrderFlowers ElicitSlot Delegate Close FlowerType List".split()),
            max_size=5,
        )
    ),
    max_leaves=15,
)


@pytest.mark.parametrize(("method", "path"), list(routes()))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    body=st.binary(max_size=200) | JSONS.map(lambda value: json.dumps(value).encode()),
    state=st.text(max_size=30) | JSONS.map(packed),
)
def test_no_request_is_answered_with_500(
    application: Application, method: str, path: str, body: bytes, state: str
) -> None:
    headers = {"content-type": "text/plain", "x-amz-lex-session-state": state}
    reply = application.answer(Request(method, path, headers, body))
    assert reply.status in {200, 400, 404}


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(path=st.text(max_size=60), session=st.text(max_size=40))
def test_no_path_is_answered_with_500(application: Application, path: str, session: str) -> None:
    for one in (path, f"{BASE}/{session}/text"):
        reply = application.answer(Request("POST", one, {}, b'{"text": "help"}'))
        assert reply.status in {200, 400, 404}
