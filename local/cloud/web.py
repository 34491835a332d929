"""What CloudFront is on AWS: the built frontend, and `/send`, `/api/*`, `/healthz` passed on.

It serves this machine only, and only to a page of its own: a request that names another
host (DNS rebinding) is refused, and the demo sign-in takes no request of another origin.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from local.cloud.demo import sign_in
from local.cloud.deployment import Deployment
from local.cloud.inbox import inbox_route
from local.cloud.settings import HOST, PROJECT, Settings

FRONTEND = PROJECT / "frontend" / "dist"
LARGEST_BODY = 64 * 1024
_PASSED_ON = (
    *("authorization", "content-type", "accept", "origin", "x-request-id"),
    *("access-control-request-method", "access-control-request-headers"),
)
_PASSED_BACK = ("content-type", "retry-after", "x-request-id", "cache-control", "vary")
_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_NO_ANSWER = (
    "The laptop cloud does not answer. Send the message again: it will not be logged twice."
)
_READABLE_ELSEWHERE = {"access-control-allow-origin": "*"}
"""For what is public and is read by pages of other origins that embed the chat."""
_SECURITY = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'self'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


def application(
    settings: Settings,
    deployment: Deployment,
    *,
    frontend: Path = FRONTEND,
    transport: httpx.AsyncBaseTransport | None = None,
) -> Starlette:
    """The web application of one deployment; `transport` carries requests to its API."""
    stage_url = (
        f"{settings.cloud_url}/_aws/execute-api/{deployment['ApiId']}/{deployment['ApiStage']}"
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with httpx.AsyncClient(timeout=35, transport=transport) as client:
            app.state.client = client
            yield

    async def pass_on(request: Request) -> Response:
        return await _pass_on(request, stage_url)

    async def demo(request: Request) -> Response:
        if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return _error(403, "forbidden", "Sign in from BudgetBuddy's own page.")
        token = await run_in_threadpool(sign_in, settings, deployment)
        return JSONResponse({"token": token}, headers={"cache-control": "no-store"})

    async def config(_: Request) -> Response:
        return JSONResponse(
            {"apiUrl": "", "signIn": {"kind": "demo", "url": "/demo/sign-in"}},
            headers={"cache-control": "no-store", **_READABLE_ELSEWHERE},
        )

    return Starlette(
        routes=[
            Route("/send", pass_on, methods=_METHODS),
            Route("/api/{path:path}", pass_on, methods=_METHODS),
            Route("/healthz", pass_on, methods=["GET"]),
            Route("/config.json", config),
            Route("/demo/sign-in", demo, methods=["POST"]),
            inbox_route(settings, deployment),
            Mount("/", StaticFiles(directory=frontend, html=True)),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=["localhost", HOST]),
            Middleware(_SecurityHeaders),
        ],
        lifespan=lifespan,
    )


async def _pass_on(request: Request, stage_url: str) -> Response:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return _error(413, "too_large", "That is too much for one message.")
    client: httpx.AsyncClient = request.app.state.client
    try:
        answer = await client.request(
            request.method,
            f"{stage_url}{request.url.path}",
            params=request.query_params,
            content=body,
            headers={k: v for k in _PASSED_ON if (v := request.headers.get(k))},
        )
    except httpx.TransportError:
        return _error(502, "bad_gateway", _NO_ANSWER)
    headers = {
        name: value
        for name, value in answer.headers.items()
        if name in _PASSED_BACK or name.startswith("access-control-")
    }
    return Response(answer.content, answer.status_code, headers)


def _error(status: int, code: str, message: str) -> JSONResponse:
    return JSONResponse(
        {"error": {"code": code, "message": message, "requestId": ""}}, status_code=status
    )


class _SecurityHeaders:
    """Adds to every answer the headers CloudFront adds on AWS."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        more = {**_SECURITY}
        if scope["type"] == "http" and scope["path"].endswith(".js"):
            more |= _READABLE_ELSEWHERE

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                added = [(name.encode(), value.encode()) for name, value in more.items()]
                message["headers"] = [*message["headers"], *added]
            await send(message)

        await self._app(scope, receive, with_headers)
