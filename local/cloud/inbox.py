"""The page `/inbox`: every mail the product would send, for a laptop that sends none.

Mail to the topic comes through a queue that is subscribed to it; sign-in codes and the like
are asked of the emulator's SES. What was seen is kept beside the state.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

import httpx
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from local.cloud.deployment import Deployment, session
from local.cloud.settings import Settings
from mail.topic import USER_ID

if TYPE_CHECKING:
    from mypy_boto3_sns.client import SNSClient

NOBODY = "nobody: say “alert me at you@example.com” in the chat"

_PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inbox · BudgetBuddy</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; }
article { border: 1px solid; border-radius: .5rem; margin: 1rem 0; padding: 0 1rem; }
h2 { font-size: 1.1rem; margin-bottom: 0; }
p { overflow-wrap: anywhere; }
p.text { white-space: pre-wrap; }
</style>
</head>
<body>
<main>
<h1>Inbox</h1>
<p>On this laptop no e-mail is sent. What would be is shown here, newest first.
<a href="/">Back to BudgetBuddy</a> · <a href="/inbox">Look again</a></p>
$mails
</main>
</body>
</html>
""")
_MAIL = Template("""<article>
<h2>$subject</h2>
<p>To $to · <time datetime="$at">$at</time></p>
<p class="text">$text</p>
</article>
""")


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail; `at` is ISO 8601 and sorts as time does."""

    id: str
    at: str
    to: str
    subject: str
    text: str


class Inbox:
    """The mails of one laptop cloud."""

    def __init__(self, settings: Settings, deployment: Deployment) -> None:
        self._url = settings.cloud_url
        self._queue = deployment["InboxQueueUrl"]
        self._topic = deployment["MailTopicArn"]
        self._kept = settings.state / "inbox.jsonl"
        self._sqs = session().client("sqs", endpoint_url=self._url)
        self._sns = session().client("sns", endpoint_url=self._url)

    def mails(self) -> list[Mail]:
        """Every mail so far, the newest first."""
        known = {mail.id for mail in kept(self._kept)}
        self._keep((sent(one) for one in self._sent()), known)
        while messages := self._sqs.receive_message(
            QueueUrl=self._queue, MaxNumberOfMessages=10
        ).get("Messages"):
            addresses = subscribers(self._sns, self._topic)
            came = [published(json.loads(one["Body"]), addresses) for one in messages]
            self._keep(came, known)
            for one in messages:
                self._sqs.delete_message(QueueUrl=self._queue, ReceiptHandle=one["ReceiptHandle"])
        return sorted(kept(self._kept), key=lambda mail: (mail.at, mail.id), reverse=True)

    def _keep(self, mails: Iterable[Mail], known: set[str]) -> None:
        with self._kept.open("a") as file:
            for mail in mails:
                if mail.id not in known:
                    known.add(mail.id)
                    file.write(f"\n{json.dumps(asdict(mail))}")  # behind a line cut off

    def _sent(self) -> list[Mapping[str, Any]]:
        answer = httpx.get(f"{self._url}/_ministack/ses/messages", timeout=5)
        answer.raise_for_status()
        return [one for account in answer.json()["messages"].values() for one in account]


def inbox_route(settings: Settings, deployment: Deployment) -> Route:
    """The page as a route of the web application."""
    inbox = Inbox(settings, deployment)

    async def page(_: Request) -> HTMLResponse:
        mails = await run_in_threadpool(inbox.mails)
        return HTMLResponse(shown(mails), headers={"cache-control": "no-store"})

    return Route("/inbox", page)


def shown(mails: Iterable[Mail]) -> str:
    """The page with these mails; whatever stands in them is text."""
    articles = [
        _MAIL.substitute({name: escape(value) for name, value in asdict(mail).items()})
        for mail in mails
    ]
    return _PAGE.substitute(mails="".join(articles) or "<p>Nothing was sent yet.</p>")


def kept(file: Path) -> list[Mail]:
    """The mails kept in a file; a line that a crash cut off is none."""
    if not file.exists():
        return []
    found = []
    for line in file.read_text().splitlines():
        try:
            found.append(Mail(**json.loads(line)))
        except (ValueError, TypeError):
            continue
    return found


def published(notification: Mapping[str, Any], addresses: Mapping[str, list[str]]) -> Mail:
    """A mail of the topic, to the addresses of its person."""
    person = notification.get("MessageAttributes", {}).get(USER_ID, {}).get("Value", "")
    return Mail(
        id=notification["MessageId"],
        at=notification["Timestamp"],
        to=", ".join(addresses.get(person, ())) or NOBODY,
        subject=notification.get("Subject", ""),
        text=notification["Message"],
    )


def sent(message: Mapping[str, Any]) -> Mail:
    """A mail sent through SES, as the emulator tells of it."""
    at = datetime.fromtimestamp(message["Timestamp"], UTC)
    return Mail(
        id=message["MessageId"],
        at=at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        to=", ".join(message["To"]),
        subject=message["Subject"],
        text=message["BodyText"] or message["BodyHtml"],
    )


def subscribers(sns: SNSClient, topic: str) -> dict[str, list[str]]:
    """The e-mail addresses that get each person's mail."""
    found: dict[str, list[str]] = {}
    for page in sns.get_paginator("list_subscriptions_by_topic").paginate(TopicArn=topic):
        for one in page["Subscriptions"]:
            if one["Protocol"] != "email":
                continue
            attributes = sns.get_subscription_attributes(SubscriptionArn=one["SubscriptionArn"])
            policy = json.loads(attributes["Attributes"].get("FilterPolicy", "{}"))
            for person in policy.get(USER_ID, ()):
                found.setdefault(person, []).append(one["Endpoint"])
    return found
