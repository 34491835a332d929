"""A Lex export (LexJson): a zip or its unpacked folder, put together as one tree.

Manifest.json, <Bot>/Bot.json, <Bot>/BotLocales/<locale>/BotLocale.json,
.../Intents/<Intent>/Intent.json, .../Intents/<Intent>/Slots/<Slot>/Slot.json,
.../SlotTypes/<Type>/SlotType.json.
"""

import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from local.lex.errors import DefinitionError
from local.lex.loading.template import parse_document

_LARGEST = 64 * 1024 * 1024
_BOT, _LOCALE, _INTENT = "Bot.json", "BotLocale.json", "Intent.json"
_SLOT, _SLOT_TYPE = "Slot.json", "SlotType.json"
_OWNERS = {_LOCALE: _BOT, _INTENT: _LOCALE, _SLOT_TYPE: _LOCALE, _SLOT: _INTENT}


def files_of_zip(path: Path) -> dict[PurePosixPath, str]:
    """The JSON files of an export, by their path in the zip."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = {
                place: one
                for one in archive.infolist()
                if _is_of_export(place := PurePosixPath(one.filename.replace("\\", "/")))
            }
            for place in entries:
                if place.is_absolute() or ".." in place.parts:
                    raise DefinitionError(str(path), f"holds {str(place)!r}, a path out of it.")
            if sum(one.file_size for one in entries.values()) > _LARGEST:
                raise DefinitionError(str(path), "unpacks to more than 64 MB.")
            return {place: archive.read(one).decode("utf-8-sig") for place, one in entries.items()}
    except (OSError, zipfile.BadZipFile, zlib.error, UnicodeDecodeError, RuntimeError) as error:
        raise DefinitionError(str(path), f"is not a zip that can be read: {error}.") from None


def files_of_folder(folder: Path) -> dict[PurePosixPath, str]:
    """The JSON files of an unpacked export, by their path under the folder."""
    places = {PurePosixPath(one.relative_to(folder)): one for one in sorted(folder.rglob("*.json"))}
    try:
        return {
            place: one.read_text("utf-8-sig")
            for place, one in places.items()
            if _is_of_export(place)
        }
    except (OSError, UnicodeDecodeError) as error:
        raise DefinitionError(str(folder), f"cannot be read: {error}.") from None


def read_export(files: Mapping[PurePosixPath, str], name: str) -> dict[str, dict[str, Any]]:
    """The bots of an export in the shape of AWS::Lex::Bot, by the path of their Bot.json."""
    export = _Export(
        {
            path: _document(text, f"{name}/{path}")
            for path, text in sorted(files.items())
            if path.name in {_BOT, *_OWNERS}
        }
    )
    bots = {
        str(path): {**bot, "botLocales": [export.locale(one) for one in export.inside(path)]}
        for path, bot in export.documents.items()
        if path.name == _BOT
    }
    if not bots:
        bots = _of_locales(export, name)
    if not bots:
        raise DefinitionError(name, _why_not(files))
    return bots


class _Export:
    """The files of an export, and which belongs to which.

    A file belongs to the nearest file of its owner's kind, going up. Repositories keep exports
    with a folder more or fewer between the files; what belongs to what stays clear.
    """

    def __init__(self, documents: Mapping[PurePosixPath, dict[str, Any]]) -> None:
        self.documents = documents
        self._inside: dict[PurePosixPath, list[PurePosixPath]] = defaultdict(list)
        for path in documents:
            for owner in (up / _OWNERS.get(path.name, "") for up in path.parents):
                if owner in documents:
                    self._inside[owner].append(path)
                    break

    def inside(self, owner: PurePosixPath, name: str = _LOCALE) -> list[PurePosixPath]:
        """The files of a name that belong to an owner."""
        return [path for path in self._inside[owner] if path.name == name]

    def locale(self, path: PurePosixPath) -> dict[str, Any]:
        """A locale with its intents, their slots and the slot types."""
        locale = self.documents[path]
        intents = []
        for place in self.inside(path, _INTENT):
            intent = self.documents[place]
            slots = [self.documents[one] for one in self.inside(place, _SLOT)]
            intents.append({**intent, "slots": [*(intent.get("slots") or []), *slots]})
        return {
            **locale,
            "localeId": locale.get("identifier") or path.parent.name,
            "intents": intents,
            "slotTypes": [self.documents[one] for one in self.inside(path, _SLOT_TYPE)],
        }


def _is_of_export(place: PurePosixPath) -> bool:
    """Whether a file is an export's; Macs put files of their own beside those they zip."""
    return place.suffix == ".json" and not (
        place.name.startswith("._") or "__MACOSX" in place.parts
    )


def _of_locales(export: _Export, name: str) -> dict[str, dict[str, Any]]:
    """The bot of an export of locales alone (resource type BOT_LOCALE), named like the export."""
    locales = [export.locale(path) for path in export.documents if path.name == _LOCALE]
    called = re.sub(r"[^0-9A-Za-z]+", "_", PurePosixPath(name).stem).strip("_") or "Bot"
    return {"": {"name": called, "botLocales": locales}} if locales else {}


def _document(text: str, name: str) -> dict[str, Any]:
    document = parse_document(text, name)
    if not isinstance(document, dict):
        raise DefinitionError(name, "must hold an object.")
    return document


def _why_not(files: Mapping[PurePosixPath, str]) -> str:
    if any('"importType"' in text for text in files.values()):
        return "is an export of Lex V1; migrate the bot to V2 and export it again."
    return "holds no Bot.json of a Lex V2 export."
