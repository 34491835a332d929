"""The topic of everybody's e-mail: each message names its person, each subscription filters.

SNS cannot recognise a repeated Publish. So a mail is claimed before and confirmed after it
is published: whoever dies in between leaves a claim, and the one who comes next sends the
mail again, saying that it may have arrived before. Nothing is lost, nothing repeats silently.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from storage.sent import Claim, SentMarks

if TYPE_CHECKING:
    from mypy_boto3_sns.client import SNSClient

USER_ID = "userId"
"""The message attribute that subscriptions filter on."""

MAY_BE_A_REPEAT = (
    "You may have this e-mail already: the first attempt to send it ended without an answer."
)
_LONGEST_SUBJECT = 100


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail in plain text."""

    subject: str
    text: str


class MailTopic:
    """One SNS topic and the marks of what was published to it."""

    def __init__(self, client: SNSClient, topic_arn: str, marks: SentMarks) -> None:
        self._client = client
        self._topic_arn = topic_arn
        self._marks = marks

    def was_sent(self, user_id: str, cause: str) -> bool:
        """Whether the mail of a cause was sent."""
        return self._marks.is_sent(user_id, cause)

    def send_once(self, user_id: str, cause: str, mail: Mail, now: datetime) -> bool:
        """Publishes the mail of a cause; False where that was done before.

        Raises `ClaimedElsewhereError` while somebody else does it, and what SNS raises:
        then it is to be tried again.
        """
        claim = self._marks.claim(user_id, cause, now)
        if claim is Claim.DONE:
            return False
        text = f"{mail.text}\n\n{MAY_BE_A_REPEAT}" if claim is Claim.AGAIN else mail.text
        try:
            self._client.publish(
                TopicArn=self._topic_arn,
                Subject=subject_of(mail.subject),
                Message=text,
                MessageAttributes={USER_ID: {"DataType": "String", "StringValue": user_id}},
            )
        except ClientError as refused:
            # A refusal with an answer was no sending, unless the service broke down over it.
            if (
                claim is Claim.FIRST
                and refused.response["ResponseMetadata"]["HTTPStatusCode"] < 500
            ):
                self._marks.release(user_id, cause)
            raise
        self._marks.confirm(user_id, cause, now)
        return True


def subject_of(text: str) -> str:
    """A subject SNS takes: printable ASCII in one line, under 100 characters.

    Accents are dropped and a currency's sign without one in ASCII becomes `?`.
    """
    plain = unicodedata.normalize("NFKD", text).replace("\u00a0", " ")
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = " ".join(plain.encode("ascii", "replace").decode().split())
    return plain[: _LONGEST_SUBJECT - 1]
