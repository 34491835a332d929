from __future__ import annotations

from datetime import date

import pytest

from language.context import Context
from language.request import Remove, Request, Restore, SmallTalk, TakingBack, Talk, Target
from language.understand import understand


def request_of(text: str) -> Request:
    return understand(text, Context(today=date(2026, 11, 21))).request


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("bring it back", Target()),
        ("actually no leave it in", Target()),
        ("keep it", Target()),
        ("no that was real, put it back", Target()),
        ("no don't delete it", Target()),
        ("нет, верни обратно", Target()),
        ("nein, lass es drin", Target()),
        ("no, déjalo ahí", Target()),
        ("wait the massage was real, put that one back", Target(text="massage")),
        ("put the massage back please", Target(text="massage")),
        ("don't delete the massage", Target(text="massage")),
    ],
)
def test_it_comes_back(text: str, target: Target) -> None:
    assert request_of(text) == Restore(target=target)


@pytest.mark.parametrize(
    "text",
    ["keep it up!", "keep groceries under 400", "got my deposit back 200", "leave the tip 3"],
)
def test_nothing_comes_back(text: str) -> None:
    assert not isinstance(request_of(text), Restore)


def test_a_reason_after_forget_that_is_about_the_entry() -> None:
    assert request_of("forget that, anna paid") == Remove(target=Target(), by=TakingBack.RETRACT)


@pytest.mark.parametrize(
    ("text", "takes_back"),
    [
        ("cancel that", True),
        ("nvm", True),
        ("olvídalo", True),
        ("leave it", False),
        ("stop", False),
    ],
)
def test_what_cancelling_takes_back(text: str, takes_back: bool) -> None:
    assert request_of(text) == SmallTalk(talk=Talk.CANCEL, takes_back=takes_back)


@pytest.mark.parametrize(
    ("text", "talk"),
    [
        ("lol", Talk.OKAY),
        ("haha ok", Talk.OKAY),
        ("fair enough", Talk.OKAY),
        ("jajaja", Talk.OKAY),
        ("哈哈", Talk.OKAY),
        ("👍🏽", Talk.OKAY),
        ("yep only the one", Talk.OKAY),
        ("🙏", Talk.THANKS),
        ("k thx", Talk.THANKS),
        ("sweet", Talk.THANKS),
        ("u there?", Talk.GREET),
        ("bist du da?", Talk.GREET),
    ],
)
def test_small_talk(text: str, talk: Talk) -> None:
    assert request_of(text) == SmallTalk(talk=talk)
