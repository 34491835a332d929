"""`lex serve` and `lex chat` as they are typed."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from local.lex import commands
from local.lex.commands import lex_app
from local.lex.runtime import Runtime
from local.lex.served import stable_id
from tests.unit.local.lex.conftest import BOTS

FLOWERS = str(BOTS / "flowers")
BOOK_TRIP = str(BOTS / "booktrip/template.yaml")


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Runtime, dict[str, Any]]]:
    """What `serve` would listen with."""
    calls: list[tuple[Runtime, dict[str, Any]]] = []
    monkeypatch.setattr(
        commands, "serve_runtime", lambda runtime, **options: calls.append((runtime, options))
    )
    return calls


def test_serves_several_bots_under_stable_ids(served: list[tuple[Runtime, Any]]) -> None:
    result = CliRunner().invoke(
        lex_app,
        ["serve", f"flowers={FLOWERS}", f"BOOKTRIP01={BOOK_TRIP}", "--alias-id", "TSTALIASID",
         "--alias-id", "LIVEALIAS1", "--port", "9999", "--today", "2026-09-11"],
    )  # fmt: skip
    assert result.exit_code == 0
    ((runtime, options),) = served
    assert options == {"host": "127.0.0.1", "port": 9999}
    assert [(one.bot_id, one.alias_id, one.alias_name) for one in runtime.bots] == [
        (stable_id("flowers"), "TSTALIASID", "TestBotAlias"),
        (stable_id("flowers"), "LIVEALIAS1", "LIVEALIAS1"),
        ("BOOKTRIP01", "TSTALIASID", "TestBotAlias"),
        ("BOOKTRIP01", "LIVEALIAS1", "LIVEALIAS1"),
    ]
    assert "note: en_US: intent OrderFlowers has a code hook and no function" in result.stdout
    assert "Lex V2 runtime on http://127.0.0.1:9999" in result.stdout


def test_an_id_is_the_same_everywhere() -> None:
    assert stable_id("BookTrip") == "UBCGYMISP4"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["serve", "nowhere"], "nowhere: no such file or folder."),
        (["serve", FLOWERS, FLOWERS], "Two bots have the same id; give them names: NAME=PATH."),
        (["serve", FLOWERS, "--fail", "speed=1"],
         "--fail: 'speed' is not a fault; use throttle, dependency or timeout."),
        (["serve", FLOWERS, "--lambda", "http://localhost:4566"],
         "--lambda: name the function too, as a second --lambda."),
        (["chat", FLOWERS, "--locale", "de_DE"], "--locale: the bot speaks en_US."),
    ],
)  # fmt: skip
def test_what_cannot_be_served(arguments: list[str], message: str) -> None:
    result = CliRunner().invoke(lex_app, arguments)
    assert result.exit_code == 2
    assert message in result.output


def test_a_chat_shows_what_was_understood() -> None:
    result = CliRunner().invoke(
        lex_app, ["chat", FLOWERS, "--today", "2026-11-23"],
        input="track order AB1234\n/session\n/new\n/help\n" + "x" * 1025 + "\n",
    )  # fmt: skip
    assert result.exit_code == 0
    assert (
        "> track order AB1234\nTrackOrder 1.00 | ReadyForFulfillment | Number=AB1234 | Close"
        in result.stdout
    )
    assert "< Order AB1234 is on its way." in result.stdout
    assert '"interpretedValue": "AB1234"' in result.stdout
    assert "a new session" in result.stdout
    assert "/new starts afresh, /session shows the session" in result.stdout
    assert "ValidationException (400)" in result.stdout


def test_a_chat_shows_messages_of_several_lines_and_none(tmp_path: Path) -> None:
    closing = {
        "MessageGroupsList": [{"Message": {"PlainTextMessage": {"Value": "Monday\n[9-17]"}}}]
    }
    intents = [
        {
            "Name": "Hours",
            "SampleUtterances": [{"Utterance": "opening hours"}],
            "IntentClosingSetting": {"ClosingResponse": closing},
        },
        {"Name": "FallbackIntent", "ParentIntentSignature": "AMAZON.FallbackIntent"},
    ]
    locale = {"LocaleId": "en_US", "NluConfidenceThreshold": 0.4, "Intents": intents}
    path = tmp_path / "bot.json"
    path.write_text(json.dumps({"Name": "Shop", "BotLocales": [locale]}))
    result = CliRunner().invoke(lex_app, ["chat", str(path)], input="opening hours\nqwerty\n")
    assert "< Monday\n  [9-17]\n> qwerty\n" in result.stdout
    assert result.stdout.endswith("(the bot says nothing)\n")
