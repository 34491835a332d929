"""The runtime API over HTTP: an ASGI application of six routes, and uvicorn under it."""

import asyncio
import json
import logging
import re
import uuid
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

import uvicorn

from local.lex.errors import InvalidRequestError, ServiceError, UnknownOperationError
from local.lex.headers import packed, unpacked
from local.lex.runtime import Runtime
from local.lex.served import Address
from local.lex.session import Json

Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Mapping[str, Any]], Awaitable[None]]

LARGEST_BODY = 1024 * 1024
LARGEST_STATE = 12 * 1024

_LOG = logging.getLogger(__name__)
_PATH = re.compile(
    r"/bots/([^/]+)/botAliases/([^/]+)/botLocales/([^/]+)/sessions/([^/]+)(/text|/utterance)?/?"
)


@dataclass(frozen=True, slots=True)
class Request:
    """A request with its body in full."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer ready to be sent."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class Application:
    """The ASGI application; turns run in threads, because a hook may take its time."""

    def __init__(self, runtime: Runtime, *, threads: int = 64) -> None:
        self._runtime = runtime
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="turn")

    async def __call__(self, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            return
        request_id = str(uuid.uuid4())
        body = await _body(receive)
        if body is None:
            reply = _error(InvalidRequestError("The request body is too large."))
        else:
            request = Request(scope["method"], _raw_path(scope), _headers(scope), body)
            loop = asyncio.get_running_loop()
            reply = await loop.run_in_executor(self._threads, self.answer, request)
        headers = {"x-amzn-requestid": request_id, "content-length": str(len(reply.body))}
        headers |= reply.headers
        await send(
            {
                "type": "http.response.start",
                "status": reply.status,
                "headers": [(k.encode(), v.encode("latin-1")) for k, v in headers.items()],
            }
        )
        await send({"type": "http.response.body", "body": reply.body})

    def answer(self, request: Request) -> Reply:
        """The reply to a request; every error is one of the service's."""
        try:
            return self._routed(request)
        except ServiceError as error:
            return _error(error)
        except RecursionError:
            return _error(InvalidRequestError("The request is nested too deeply."))

    def _routed(self, request: Request) -> Reply:
        match = _PATH.fullmatch(request.path)
        if match is None:
            raise UnknownOperationError
        address = Address(*(unquote(part, errors="replace") for part in match.groups()[:4]))
        match request.method, match[5]:
            case "POST", "/text":
                return _json(self._runtime.recognize_text(address, _object(request.body)))
            case "POST", "/utterance":
                return self._utterance(address, request)
            case "POST", None:
                return self._put_session(address, request)
            case "GET", None:
                return _json(self._runtime.get_session(address))
            case "DELETE", None:
                return _json(self._runtime.delete_session(address))
        raise UnknownOperationError

    def _put_session(self, address: Address, request: Request) -> Reply:
        answer = self._runtime.put_session(address, _object(request.body))
        kind = request.headers.get("responsecontenttype") or "text/plain; charset=utf-8"
        _refuse_speech(kind)
        return _in_headers(answer, kind)

    def _utterance(self, address: Address, request: Request) -> Reply:
        given = request.headers.get("content-type") or ""
        if not given.startswith("text/plain"):
            raise InvalidRequestError(
                f"Content-Type {given!r}: this runtime takes text; speech needs the service."
            )
        wanted = request.headers.get("response-content-type") or "text/plain; charset=utf-8"
        _refuse_speech(wanted)
        try:
            text = request.body.decode("utf-8")
        except UnicodeDecodeError:
            raise InvalidRequestError("The text must be UTF-8.") from None
        state = request.headers.get("x-amz-lex-session-state")
        attributes = request.headers.get("x-amz-lex-request-attributes")
        if len(state or "") + len(attributes or "") > LARGEST_STATE:
            raise InvalidRequestError("Session state and request attributes exceed 12 KB.")
        body: Json = {"text": text}
        if state:
            body["sessionState"] = unpacked(state, "x-amz-lex-session-state")
        if attributes:
            body["requestAttributes"] = unpacked(attributes, "x-amz-lex-request-attributes")
        answer = self._runtime.recognize_text(address, body)
        reply = _in_headers(answer, wanted)
        extra = {
            "x-amz-lex-input-mode": "Text",
            "x-amz-lex-input-transcript": packed(text),
            "x-amz-lex-interpretations": packed(answer["interpretations"]),
        }
        return Reply(reply.status, reply.body, {**reply.headers, **extra})


def serve(runtime: Runtime, *, host: str = "127.0.0.1", port: int = 0) -> None:
    """Serve until the process is told to stop."""
    uvicorn.run(
        Application(runtime),
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        server_header=False,
        lifespan="on",
        timeout_graceful_shutdown=5,
    )


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _body(receive: Receive) -> bytes | None:
    """The body, or None when it is larger than anything the API takes."""
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            break
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= LARGEST_BODY:
            chunks.append(chunk)
        if not message.get("more_body"):
            break
    return b"".join(chunks) if size <= LARGEST_BODY else None


def _raw_path(scope: Mapping[str, Any]) -> str:
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    return raw.split(b"?")[0].decode("latin-1")


def _headers(scope: Mapping[str, Any]) -> dict[str, str]:
    return {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in scope["headers"]}


def _object(body: bytes) -> Json:
    try:
        value = json.loads(body) if body else {}
    except ValueError:
        raise InvalidRequestError("The request body is not valid JSON.") from None
    if not isinstance(value, dict):
        raise InvalidRequestError("The request body must be a JSON object.")
    return value


def _refuse_speech(content_type: str) -> None:
    if not content_type.startswith("text/plain"):
        raise InvalidRequestError(
            f"Response content type {content_type!r}: this runtime answers in text; speech needs "
            "the service."
        )


def _json(answer: Json) -> Reply:
    body = json.dumps(answer, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
    return Reply(200, body, {"content-type": "application/json"})


def _in_headers(answer: Json, content_type: str) -> Reply:
    headers = {
        "content-type": content_type,
        "x-amz-lex-session-id": answer["sessionId"],
        "x-amz-lex-session-state": packed(answer["sessionState"]),
    }
    if answer.get("messages"):
        headers["x-amz-lex-messages"] = packed(answer["messages"])
    if answer.get("requestAttributes"):
        headers["x-amz-lex-request-attributes"] = packed(answer["requestAttributes"])
    return Reply(200, b"", headers)


def _error(error: ServiceError) -> Reply:
    body = json.dumps({"message": error.message}, ensure_ascii=False)
    return Reply(
        error.status,
        body.encode("utf-8", "replace"),
        {"content-type": "application/json", "x-amzn-errortype": error.name},
    )
