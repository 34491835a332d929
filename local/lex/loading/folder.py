"""A folder of YAML files: bot.yaml, and one file for each locale, intent and slot type.

bot.yaml                             the properties of AWS::Lex::Bot
locales/en_US/locale.yaml            a BotLocale without its intents and slot types
locales/en_US/intents/BookHotel.yaml
locales/en_US/slot_types/RoomType.yaml
intents/, slot_types/                the same for the only locale of bot.yaml
"""

from pathlib import Path
from typing import Any

from local.lex.errors import DefinitionError
from local.lex.loading.template import read_document

_SUFFIXES = ("yaml", "yml", "json")


def bot_file(folder: Path) -> Path | None:
    """The file that makes a folder a bot's."""
    return next((path for s in _SUFFIXES if (path := folder / f"bot.{s}").is_file()), None)


def read_folder(folder: Path) -> dict[str, Any]:
    """The properties of AWS::Lex::Bot, put together from the files."""
    path = bot_file(folder)
    if path is None:
        raise DefinitionError(str(folder), "holds no bot.yaml.")
    properties = _mapping(path)
    properties = properties.get("Properties", properties)
    locales = [dict(one) for one in properties.get("BotLocales") or []]
    for place in sorted(folder.glob("locales/*/")):
        described = next(
            (file for s in _SUFFIXES if (file := place / f"locale.{s}").is_file()), None
        )
        locale = {"LocaleId": place.name, **(_mapping(described) if described else {})}
        _add_files(locale, place)
        locales.append(locale)
    if any((folder / name).is_dir() for name in ("intents", "slot_types")):
        if len(locales) != 1:
            raise DefinitionError(
                str(folder), "intents/ and slot_types/ belong to one locale; use locales/<id>/."
            )
        _add_files(locales[0], folder)
    return {**properties, "BotLocales": locales}


def _add_files(locale: dict[str, Any], folder: Path) -> None:
    for name, member in (("intents", "Intents"), ("slot_types", "SlotTypes")):
        files = sorted(p for s in _SUFFIXES for p in (folder / name).glob(f"*.{s}"))
        if files:
            locale[member] = [*(locale.get(member) or []), *map(_mapping, files)]


def _mapping(path: Path) -> dict[str, Any]:
    content = read_document(path)
    if not isinstance(content, dict):
        raise DefinitionError(str(path), "must hold an object.")
    return content
