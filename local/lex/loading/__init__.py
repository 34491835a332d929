"""Definitions from files: CloudFormation, our YAML folder, a Lex export."""

import json
from pathlib import Path
from typing import Any

from local.lex.definition import Bot
from local.lex.errors import DefinitionError
from local.lex.loading.bots import read_bot
from local.lex.loading.export import files_of_folder, files_of_zip, read_export
from local.lex.loading.folder import bot_file, read_folder
from local.lex.loading.node import Node, Reading
from local.lex.loading.template import BOT, bots_of, read_document

__all__ = ["load_bot", "load_bots"]


def load_bot(path: Path | str, *, ignore_cloud_only: bool = False) -> Bot:
    """The bot of a definition that holds exactly one; raises DefinitionError."""
    bots = load_bots(path, ignore_cloud_only=ignore_cloud_only)
    if len(bots) != 1:
        names = ", ".join(bot.name for bot in bots)
        raise DefinitionError(str(path), f"holds {len(bots)} bots ({names}); one was expected.")
    return bots[0]


def load_bots(path: Path | str, *, ignore_cloud_only: bool = False) -> list[Bot]:
    """Every bot a file or folder defines; raises DefinitionError with the property's path.

    A file is a template (YAML or JSON), the properties of AWS::Lex::Bot alone, or an export's
    zip. A folder holds a bot.yaml, an unpacked export, or synthesised templates.
    """
    path = Path(path)
    if path.is_dir():
        return _of_folder(path, ignore_cloud_only)
    if not path.is_file():
        raise DefinitionError(str(path), "no such file or folder.")
    if path.suffix == ".zip":
        return _of_export(read_export(files_of_zip(path), path.name), ignore_cloud_only)
    return _of_document(read_document(path), path.name, ignore_cloud_only)


def _of_folder(folder: Path, ignore_cloud_only: bool) -> list[Bot]:
    if bot_file(folder) is not None:
        return [_bot(read_folder(folder), "", ignore_cloud_only)]
    templates = sorted(folder.glob("*.template.json"))
    if templates:
        documents = [(one.name, read_document(one)) for one in templates]
        bots = [
            bot
            for name, document in documents
            if BOT in json.dumps(document)
            for bot in _of_document(document, name, ignore_cloud_only)
        ]
        if bots:
            return bots
    return _of_export(read_export(files_of_folder(folder), folder.name), ignore_cloud_only)


def _of_document(document: Any, name: str, ignore_cloud_only: bool) -> list[Bot]:
    if not isinstance(document, dict):
        raise DefinitionError(name, "must hold an object.")
    if "Resources" in document:
        bots = bots_of(document)
        if not bots:
            raise DefinitionError(name, f"its Resources hold no {BOT}.")
        return [_bot(found, path, ignore_cloud_only) for path, found in bots.items()]
    if "metadata" in document and "resource" in document:
        raise DefinitionError(
            name, "is an export of Lex V1; migrate the bot to V2 and export it again."
        )
    if document.get("Type") == BOT:
        document = document.get("Properties", {})
    return [_bot(document, "", ignore_cloud_only)]


def _of_export(bots: dict[str, dict[str, Any]], ignore_cloud_only: bool) -> list[Bot]:
    return [_bot(found, path, ignore_cloud_only, lenient=True) for path, found in bots.items()]


def _bot(properties: Any, path: str, ignore_cloud_only: bool, *, lenient: bool = False) -> Bot:
    return read_bot(Node(properties, path, Reading(ignore_cloud_only, lenient)))
