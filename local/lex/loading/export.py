"""A Lex export (LexJson): a zip or its unpacked folder, put together as one tree.

Manifest.json, <Bot>/Bot.json, <Bot>/BotLocales/<locale>/BotLocale.json,
.../Intents/<Intent>/Intent.json, .../Intents/<Intent>/Slots/<Slot>/Slot.json,
.../SlotTypes/<Type>/SlotType.json.
"""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from local.lex.errors import DefinitionError
from local.lex.loading.template import parse_document

_LARGEST = 64 * 1024 * 1024


def files_of_zip(path: Path) -> dict[PurePosixPath, str]:
    """The JSON files of an export, by their path in the zip."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [one for one in archive.infolist() if one.filename.endswith(".json")]
            if sum(one.file_size for one in entries) > _LARGEST:
                raise DefinitionError(str(path), "unpacks to more than 64 MB.")
            return {
                PurePosixPath(one.filename): archive.read(one).decode("utf-8-sig")
                for one in entries
            }
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError, RuntimeError) as error:
        raise DefinitionError(str(path), f"is not a zip that can be read: {error}.") from None


def files_of_folder(folder: Path) -> dict[PurePosixPath, str]:
    """The JSON files of an unpacked export, by their path under the folder."""
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_text("utf-8-sig")
        for path in sorted(folder.rglob("*.json"))
    }


def read_export(files: Mapping[PurePosixPath, str], name: str) -> dict[str, dict[str, Any]]:
    """The bots of an export in the shape of AWS::Lex::Bot, by the path of their Bot.json."""
    documents = {path: _document(text, f"{name}/{path}") for path, text in sorted(files.items())}
    bots = {}
    for path, bot in documents.items():
        if path.name == "Bot.json":
            locales = _under(documents, path.parent / "BotLocales", "BotLocale.json")
            bots[str(path)] = {
                **bot,
                "botLocales": [_locale(documents, one, locale) for one, locale in locales],
            }
    if not bots:
        bots = _of_locales(documents, name)
    if not bots:
        raise DefinitionError(name, _why_not(documents))
    return bots


def _of_locales(
    documents: Mapping[PurePosixPath, dict[str, Any]], name: str
) -> dict[str, dict[str, Any]]:
    """The bot of an export of locales alone (resource type BOT_LOCALE), named like the export."""
    locales = [
        _locale(documents, path, locale)
        for path, locale in documents.items()
        if path.name == "BotLocale.json"
    ]
    called = re.sub(r"[^0-9A-Za-z]+", "_", PurePosixPath(name).stem).strip("_") or "Bot"
    return {"": {"name": called, "botLocales": locales}} if locales else {}


def _locale(
    documents: Mapping[PurePosixPath, dict[str, Any]], path: PurePosixPath, locale: dict[str, Any]
) -> dict[str, Any]:
    place = path.parent
    intents = []
    for intent_path, intent in _under(documents, place / "Intents", "Intent.json"):
        slots = [s for _, s in _under(documents, intent_path.parent / "Slots", "Slot.json")]
        intents.append({**intent, "slots": [*(intent.get("slots") or []), *slots]})
    types = [one for _, one in _under(documents, place / "SlotTypes", "SlotType.json")]
    return {
        **locale,
        "localeId": locale.get("identifier") or place.name,
        "intents": intents,
        "slotTypes": types,
    }


def _under(
    documents: Mapping[PurePosixPath, dict[str, Any]], folder: PurePosixPath, name: str
) -> list[tuple[PurePosixPath, dict[str, Any]]]:
    return [
        (path, document)
        for path, document in documents.items()
        if path.name == name and path.parent.parent == folder
    ]


def _document(text: str, name: str) -> dict[str, Any]:
    document = parse_document(text, name)
    if not isinstance(document, dict):
        raise DefinitionError(name, "must hold an object.")
    return document


def _why_not(documents: Mapping[PurePosixPath, dict[str, Any]]) -> str:
    for document in documents.values():
        metadata = document.get("metadata") or document.get("metaData") or {}
        if isinstance(metadata, Mapping) and "importType" in metadata:
            return "is an export of Lex V1; migrate the bot to V2 and export it again."
    return "holds no Bot.json of a Lex V2 export."
