"""Plays a story: says what the person says and writes down how it came out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from tests.transcripts.story import Step, Story

_TAP = re.compile(r"\[(?P<label>[^\]#]+?)( #(?P<reply>\d+))?\]")
DAY = datetime(2026, 11, 20, 12, tzinfo=UTC)
"""When a story that names no day is played, where the clock can be set."""


@dataclass(frozen=True, slots=True)
class Said:
    """A reply as it is read: its lines, and each button's label and value."""

    lines: tuple[str, ...]
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Utterance:
    """A message on its way: the same `message_id` twice is the same message."""

    text: str
    message_id: str
    now: datetime
    zone: str | None
    locale: str | None


class Stage(Protocol):
    """Where a story is played: in memory, through the handlers, or in a cloud."""

    def say(self, utterance: Utterance) -> Said:
        """The reply to a message."""

    def notify(self, kind: str, details: Mapping[str, str]) -> None:
        """Leaves a notice for the next reply."""


def perform(story: Story, stage: Stage, *, prefix: str = "turn") -> None:
    """Plays the story and fails with the difference where it comes out otherwise."""
    played = play(story, stage, prefix=prefix)
    if played != list(story.script):
        difference = difflib.unified_diff(
            list(story.script), played, "as written", "as played", lineterm="", n=4
        )
        raise AssertionError("\n".join([story.title, *difference]))


def play(story: Story, stage: Stage, *, prefix: str = "turn") -> list[str]:
    """The story's lines as they came out."""
    player = _Player(story, stage, prefix)
    for step in story.steps:
        player.take(step)
    return player.script


class _Player:
    def __init__(self, story: Story, stage: Stage, prefix: str) -> None:
        self.story = story
        self.stage = stage
        self.prefix = prefix
        self.script: list[str] = []
        self.replies: list[Said] = []
        self.sent = 0
        today = story.headers.get("today")
        self.now = story.instant(today) if today else DAY

    def take(self, step: Step) -> None:
        match step.kind:
            case "at":
                self.now = self.story.instant(step.text)
                self.script.append(f"at: {step.text}")
            case "notice":
                kind, _, details = step.text.partition(" ")
                pairs = (pair.partition("=") for pair in details.split(", "))
                self.stage.notify(kind, {name: value for name, _, value in pairs})
                self.script.append(f"notice: {step.text}")
            case _:
                self.sent += step.kind == ">"
                self._say(step)

    def _say(self, step: Step) -> None:
        said = self.stage.say(
            Utterance(
                text=self._typed(step.text),
                message_id=f"{self.prefix}-{self.sent}",
                now=self.now,
                zone=self.story.headers.get("zone"),
                locale=self.story.headers.get("locale"),
            )
        )
        self.replies.append(said)
        self.now += timedelta(minutes=1)
        shown = step.text.replace("\n", "\\n")
        self.script.append(f"{step.kind} {shown}")
        lines = [line for message in said.lines for line in message.split("\n")]
        self.script += [f"< {line}".replace("\u00a0", " ") for line in lines]
        if said.buttons:
            labels = " ".join(f"[{label}]" for label, _ in said.buttons)
            self.script.append(labels.replace("\u00a0", " "))

    def _typed(self, text: str) -> str:
        """The text, or the value of the button that is tapped."""
        tap = _TAP.fullmatch(text)
        if tap is None:
            return text
        replies = [self.replies[int(tap["reply"]) - 1]] if tap["reply"] else self.replies[::-1]
        for reply in replies:
            for label, value in reply.buttons:
                if label.replace("\u00a0", " ") == tap["label"]:
                    return value
        raise AssertionError(f"{self.story.title}: there is no button {text}")
