"""Reads lex_bot/ into the properties of AWS::Lex::Bot; the files are in that shape already."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parents[1] / "lex_bot"


def read_bot(folder: Path = FOLDER) -> dict[str, Any]:
    """The bot with its locales, each with its intents and slot types in the order of their names.

    bot.yaml holds the properties beside `BotLocales`, locales/<id>/locale.yaml a BotLocale
    without its parts, and intents/ and slot_types/ beside it one file a part.
    """
    locales = [_read_locale(place) for place in sorted(folder.glob("locales/*/"))]
    return {**_read(folder / "bot.yaml"), "BotLocales": locales}


def digest_of(definition: Mapping[str, Any]) -> str:
    """Tells one definition from another, whatever the order of its keys."""
    return hashlib.sha256(json.dumps(definition, sort_keys=True).encode()).hexdigest()[:12]


def _read_locale(place: Path) -> dict[str, Any]:
    locale = _read(place / "locale.yaml")
    locale["SlotTypes"] = [_read(path) for path in sorted(place.glob("slot_types/*.yaml"))]
    locale["Intents"] = [_read(path) for path in sorted(place.glob("intents/*.yaml"))]
    return locale


def _read(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise TypeError(f"{path} must hold a mapping")
    return content
