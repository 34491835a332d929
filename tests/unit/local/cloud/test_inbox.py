from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from local.cloud.inbox import NOBODY, Mail, kept, published, sent, shown

MAIL = Mail("1", "2026-11-21T09:22:26.000Z", "me@example.com", "Rent", "900")


def test_whatever_stands_in_a_mail_is_text() -> None:
    attack = "<script>alert(1)</script>\"'&"
    page = shown([Mail("1", attack, attack, attack, attack)])
    assert "<script>" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&amp;") == 5


def test_a_dollar_in_a_mail_is_no_place_to_fill_in() -> None:
    assert "$mails ${subject} $900" in shown(
        [Mail("1", "now", "me", "s", "$mails ${subject} $900")]
    )


def test_an_empty_inbox_says_so() -> None:
    assert "Nothing was sent yet." in shown([])
    assert "Nothing was sent yet." not in shown([MAIL])


def test_a_mail_of_the_topic_goes_to_its_persons_addresses() -> None:
    notification = {
        "MessageId": "1",
        "Timestamp": "2026-11-21T09:22:26.000Z",
        "Subject": "Rent",
        "Message": "900",
        "MessageAttributes": {"userId": {"Type": "String", "Value": "u-1"}},
    }
    mail = published(notification, {"u-1": ["me@example.com", "us@example.com"]})
    assert mail == Mail(
        "1", "2026-11-21T09:22:26.000Z", "me@example.com, us@example.com", "Rent", "900"
    )
    assert published(notification, {"u-2": ["other@example.com"]}).to == NOBODY


def test_a_mail_of_ses() -> None:
    message = {
        "MessageId": "1",
        "To": ["me@example.com"],
        "Subject": "Code",
        "BodyText": "",
        "BodyHtml": "<b>1</b>",
        "Timestamp": 1795253686.25,
    }
    assert sent(message) == Mail(
        "1", "2026-11-21T09:34:46.250Z", "me@example.com", "Code", "<b>1</b>"
    )


def test_a_line_that_a_crash_cut_off_is_no_mail(tmp_path: Path) -> None:
    file = tmp_path / "inbox.jsonl"
    assert kept(file) == []
    line = json.dumps(asdict(MAIL))
    file.write_text(f"{line}\n{line[:20]}")
    assert kept(file) == [MAIL]
