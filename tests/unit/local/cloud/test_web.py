from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from local.cloud.deployment import Deployment
from local.cloud.settings import Settings
from local.cloud.web import LARGEST_BODY, application

DEPLOYMENT = Deployment(
    {"ApiId": "abc", "ApiStage": "dev", "MailTopicArn": "arn", "InboxQueueUrl": "q"}
)


class Api:
    """The deployed API, as far as the web server sees it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.fails = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.fails:
            raise httpx.ConnectError("refused")
        headers = {"retry-after": "3", "x-internal": "no", "access-control-allow-origin": "*"}
        return httpx.Response(429, json={"error": {}}, headers=headers)


class Page:
    """A browser at the page, one request at a time, without a socket."""

    def __init__(self, app: Starlette) -> None:
        self._app = app

    def get(self, path: str, **more: Any) -> httpx.Response:
        return asyncio.run(self._request("GET", path, **more))

    def post(self, path: str, **more: Any) -> httpx.Response:
        return asyncio.run(self._request("POST", path, **more))

    def options(self, path: str, **more: Any) -> httpx.Response:
        return asyncio.run(self._request("OPTIONS", path, **more))

    async def _request(self, method: str, path: str, **more: Any) -> httpx.Response:
        transport = httpx.ASGITransport(self._app)
        async with (
            self._app.router.lifespan_context(self._app),
            httpx.AsyncClient(transport=transport, base_url="http://localhost:8080") as client,
        ):
            return await client.request(method, path, **more)


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def page(tmp_path: Path, api: Api) -> Page:
    (tmp_path / "index.html").write_text("<title>BudgetBuddy</title>")
    (tmp_path / "budget-buddy-chat.js").write_text("export {};")
    app = application(
        Settings(state=tmp_path, cloud_port=1),
        DEPLOYMENT,
        frontend=tmp_path,
        transport=httpx.MockTransport(api),
    )
    return Page(app)


def test_the_page_is_served_with_the_headers_of_cloudfront(page: Page) -> None:
    answer = page.get("/")
    assert answer.text == "<title>BudgetBuddy</title>"
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("path", ["/budget-buddy-chat.js", "/config.json"])
def test_what_an_embedding_page_needs_may_be_read_from_elsewhere(page: Page, path: str) -> None:
    assert page.get(path).headers["access-control-allow-origin"] == "*"


def test_requests_go_to_the_stage_and_its_answers_come_back(page: Page, api: Api) -> None:
    answer = page.post("/send", json={"text": "x"}, headers={"authorization": "t", "cookie": "c"})
    (request,) = api.requests
    assert str(request.url) == "http://127.0.0.1:1/_aws/execute-api/abc/dev/send"
    assert request.headers["authorization"] == "t"
    assert "cookie" not in request.headers
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "3")
    assert "x-internal" not in answer.headers


def test_a_query_is_passed_on(page: Page, api: Api) -> None:
    page.get("/api/transactions?from=2026-11-01&text=a%26b")
    assert dict(api.requests[0].url.params) == {"from": "2026-11-01", "text": "a&b"}


def test_a_preflight_reaches_the_api(page: Page, api: Api) -> None:
    page.options("/send", headers={"origin": "http://x", "access-control-request-method": "POST"})
    assert api.requests[0].headers["access-control-request-method"] == "POST"


def test_an_api_that_does_not_answer_is_an_error_in_the_one_shape(page: Page, api: Api) -> None:
    api.fails = True
    answer = page.post("/send", json={})
    assert answer.status_code == 502
    assert answer.json()["error"]["message"] == (
        "The laptop cloud does not answer. Send the message again: it will not be logged twice."
    )


def test_a_body_that_is_too_large_goes_nowhere(page: Page, api: Api) -> None:
    assert page.post("/send", content=b"x" * (LARGEST_BODY + 1)).status_code == 413
    assert api.requests == []


def test_another_host_name_is_refused(page: Page, api: Api) -> None:
    answer = page.post("/send", json={}, headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert api.requests == []


def test_another_site_cannot_sign_the_demo_user_in(page: Page) -> None:
    answer = page.post("/demo/sign-in", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403


def test_nothing_outside_the_folder_is_served(page: Page) -> None:
    assert page.get("/..%2f..%2fetc/passwd").status_code == 404
