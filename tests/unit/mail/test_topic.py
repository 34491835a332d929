from __future__ import annotations

from datetime import datetime
from typing import Any, cast

import pytest
from botocore.exceptions import ClientError, ReadTimeoutError

from mail.topic import MAY_BE_A_REPEAT, Mail, MailTopic, subject_of
from storage.sent import Claim, ClaimedElsewhereError, SentMarks
from tests.ledger_samples import NOW

MAIL = Mail("Subject", "Text")


class Marks:
    """The marks in memory; `claimed` says what is left of a try that never ended."""

    def __init__(self) -> None:
        self.sent: set[str] = set()
        self.claimed: set[str] = set()
        self.busy = False

    def claim(self, _user_id: str, cause: str, _now: datetime) -> Claim:
        if cause in self.sent:
            return Claim.DONE
        if self.busy:
            raise ClaimedElsewhereError
        first = cause not in self.claimed
        self.claimed.add(cause)
        return Claim.FIRST if first else Claim.AGAIN

    def confirm(self, _user_id: str, cause: str, _now: datetime) -> None:
        self.sent.add(cause)

    def release(self, _user_id: str, cause: str) -> None:
        self.claimed.remove(cause)


class Sns:
    """Publishes, unless it is told to raise."""

    def __init__(self) -> None:
        self.published: list[dict[str, Any]] = []
        self.error: Exception | None = None

    def publish(self, **arguments: Any) -> None:
        if self.error:
            raise self.error
        self.published.append(arguments)


def refusal(status: int) -> ClientError:
    answer: Any = {"Error": {}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return ClientError(answer, "Publish")


@pytest.fixture
def sns() -> Sns:
    return Sns()


@pytest.fixture
def marks() -> Marks:
    return Marks()


@pytest.fixture
def topic(sns: Sns, marks: Marks) -> MailTopic:
    return MailTopic(cast("Any", sns), "arn", cast("SentMarks", marks))


def test_a_mail_goes_out_once_with_its_person(topic: MailTopic, sns: Sns) -> None:
    assert topic.send_once("u-1", "rent", MAIL, NOW)
    assert not topic.send_once("u-1", "rent", MAIL, NOW)
    assert sns.published == [
        {
            "TopicArn": "arn",
            "Subject": "Subject",
            "Message": "Text",
            "MessageAttributes": {"userId": {"DataType": "String", "StringValue": "u-1"}},
        }
    ]


def test_what_somebody_else_is_sending_is_left_to_them(
    topic: MailTopic, sns: Sns, marks: Marks
) -> None:
    marks.busy = True
    with pytest.raises(ClaimedElsewhereError):
        topic.send_once("u-1", "rent", MAIL, NOW)
    assert sns.published == []


@pytest.mark.parametrize(
    ("error", "doubt"),
    [
        (refusal(400), False),
        (refusal(429), False),
        (refusal(500), True),
        (refusal(503), True),
        (ReadTimeoutError(endpoint_url="https://sns.test"), True),
    ],
    ids=["refused", "throttled", "broke down", "unavailable", "no answer"],
)
def test_only_what_may_have_gone_out_is_announced_as_a_repeat(
    topic: MailTopic, sns: Sns, error: Exception, doubt: bool
) -> None:
    sns.error = error
    with pytest.raises(type(error)):
        topic.send_once("u-1", "rent", MAIL, NOW)
    sns.error = None
    assert topic.send_once("u-1", "rent", MAIL, NOW)
    (mail,) = sns.published
    assert mail["Message"] == (f"Text\n\n{MAY_BE_A_REPEAT}" if doubt else "Text")


def test_a_doubt_is_not_forgotten_over_a_later_refusal(topic: MailTopic, sns: Sns) -> None:
    for error in (ReadTimeoutError(endpoint_url="https://sns.test"), refusal(429)):
        sns.error = error
        with pytest.raises(type(error)):
            topic.send_once("u-1", "rent", MAIL, NOW)
    sns.error = None
    topic.send_once("u-1", "rent", MAIL, NOW)
    assert MAY_BE_A_REPEAT in sns.published[0]["Message"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("BudgetBuddy: USD 900.00 for rent", "BudgetBuddy: USD 900.00 for rent"),
        ("café\nBcc: x@example.com", "cafe Bcc: x@example.com"),
        ("900,00\u00a0€ for 家賃", "900,00 ? for ??"),
        ("x" * 200, "x" * 99),
        (" tab\there ", "tab here"),
    ],
)
def test_a_subject_is_what_sns_takes(text: str, subject: str) -> None:
    assert subject_of(text) == subject
