"""CloudFormation templates: YAML with its short forms, JSON, and what intrinsics come to."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from local.lex.errors import DefinitionError
from local.lex.loading.custom_resource import bot_of, is_custom_bot, is_opaque_bot

BOT = "AWS::Lex::Bot"
#: A bot at every quota of the service holds fewer; YAML's aliases can write many more.
_MOST_VALUES = 5_000_000

_PSEUDO = {
    "AWS::AccountId": "000000000000",
    "AWS::Partition": "aws",
    "AWS::Region": "us-east-1",
    "AWS::StackId": "arn:aws:cloudformation:us-east-1:000000000000:stack/laptop/0",
    "AWS::StackName": "laptop",
    "AWS::URLSuffix": "amazonaws.com",
}


class _Nothing:
    """AWS::NoValue: the property is as if it were not written."""


_NOTHING = _Nothing()


def read_document(path: Path) -> Any:
    """The content of a JSON or YAML file; short-form intrinsics become their long form."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DefinitionError(str(path), f"cannot be read: {error}.") from None
    return parse_document(text, str(path))


def parse_document(text: str, name: str) -> Any:
    """The same for text at hand; `name` is what errors call it."""
    try:
        if name.endswith(".json") or text.lstrip().startswith("{"):
            document = json.loads(text)
        else:
            document = yaml.load(text, _Loader)  # noqa: S506 - safe, with CloudFormation's tags
        too_large = _size(document, {}) > _MOST_VALUES
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        raise DefinitionError(name, f"is neither JSON nor YAML: {error}") from None
    if too_large:
        raise DefinitionError(name, f"holds more than {_MOST_VALUES:,} values.")
    return document


def _size(value: Any, known: dict[int, int]) -> int:
    """How many values a document holds, each alias of YAML counted as what it stands for."""
    if not isinstance(value, dict | list):
        return 1
    if id(value) not in known:
        inside = value.values() if isinstance(value, dict) else value
        known[id(value)] = 1 + sum(_size(one, known) for one in inside)
    return known[id(value)]


def bots_of(template: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of every bot of a template, by the path that leads to them."""
    resources = template.get("Resources")
    if not isinstance(resources, Mapping):
        return {}
    evaluator = _Evaluator(template)
    bots: dict[str, Any] = {}
    absent: list[str] = []
    for name, resource in resources.items():
        if not isinstance(resource, Mapping):
            continue
        path = f"Resources.{name}.Properties"
        if not (resource.get("Type") == BOT or is_custom_bot(resource)):
            if is_opaque_bot(resource):
                absent.append(
                    f"{name} is made of what the template does not hold; export the bot and load "
                    "the export."
                )
        elif "Condition" in resource and not evaluator.is_true(resource["Condition"]):
            absent.append(f"{name} stands under a condition that the defaults make false.")
        elif resource.get("Type") == BOT:
            bots[path] = evaluator.value(resource.get("Properties", {}))
        else:
            bots[path] = bot_of(evaluator.value(resource["Properties"]))
    if absent and not bots:
        raise DefinitionError("Resources", " ".join(absent))
    return bots


class _Loader(yaml.SafeLoader):
    """SafeLoader that reads `!Sub x` as `{"Fn::Sub": "x"}` and keeps dates as text."""


def _intrinsic(loader: _Loader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    value: Any
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    elif isinstance(node, yaml.MappingNode):
        value = loader.construct_mapping(node, deep=True)
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {suffix if suffix in {"Ref", "Condition"} else f"Fn::{suffix}": value}


def _plain_text(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


_Loader.add_multi_constructor("!", _intrinsic)
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _plain_text)


class _Evaluator:
    """Intrinsics as they come to on a laptop: parameters by their defaults, resources by name."""

    def __init__(self, template: Mapping[str, Any]) -> None:
        self._parameters: Mapping[str, Any] = template.get("Parameters") or {}
        self._conditions: Mapping[str, Any] = template.get("Conditions") or {}
        self._mappings: Mapping[str, Any] = template.get("Mappings") or {}

    def value(self, value: Any) -> Any:
        if isinstance(value, list):
            return [one for one in map(self.value, value) if one is not _NOTHING]
        if not isinstance(value, Mapping):
            return value
        if len(value) == 1:
            (name, argument), *_ = value.items()
            if name == "Ref" or str(name).startswith("Fn::"):
                return self._intrinsic(str(name), argument)
        resolved = {name: self.value(one) for name, one in value.items()}
        return {name: one for name, one in resolved.items() if one is not _NOTHING}

    def _intrinsic(self, name: str, argument: Any) -> Any:
        if name == "Ref":
            return self._reference(str(argument))
        if name == "Fn::If" and isinstance(argument, list) and len(argument) == 3:
            return self.value(argument[1 if self.is_true(argument[0]) else 2])
        resolved = self.value(argument)
        if name == "Fn::Sub":
            return self._substituted(resolved)
        if name == "Fn::GetAtt":
            parts = resolved if isinstance(resolved, list) else [resolved]
            return ".".join(map(str, parts))
        if isinstance(resolved, list):
            found = self._of_list(name, resolved)
            if found is not None:
                return found
        if name in {"Fn::ImportValue", "Fn::Base64"}:
            return str(resolved)
        # What is left (Fn::GetAZs, Fn::Cidr, Fn::Transform) has no place in a bot.
        return {name: resolved}

    def _of_list(self, name: str, items: list[Any]) -> Any:
        match name, items:
            case "Fn::Join", [separator, list(parts)]:
                return str(separator).join(map(str, parts))
            case "Fn::Select", [index, list(parts)] if str(index).isdigit():
                return parts[int(index)] if int(index) < len(parts) else None
            case "Fn::Split", [separator, str(text)]:
                return text.split(str(separator))
            case "Fn::FindInMap", [mapping, first, second, *_]:
                found = self._mappings.get(str(mapping), {}).get(str(first), {}).get(str(second))
                default = items[3].get("DefaultValue") if isinstance(items[-1], Mapping) else None
                return default if found is None else found
        return None

    def _reference(self, name: str) -> Any:
        if name == "AWS::NoValue":
            return _NOTHING
        if name in _PSEUDO:
            return _PSEUDO[name]
        parameter = self._parameters.get(name)
        if isinstance(parameter, Mapping) and "Default" in parameter:
            default = parameter["Default"]
            if str(parameter.get("Type", "")).startswith(("List<", "CommaDelimitedList")):
                return [part.strip() for part in str(default).split(",")]
            return default
        return name

    def _substituted(self, argument: Any) -> str:
        text, values = argument if isinstance(argument, list) else (argument, {})

        def put(match: re.Match[str]) -> str:
            name = match[1]
            if name.startswith("!"):
                return "${" + name[1:] + "}"
            return str(values[name] if name in values else self._reference(name))

        return re.sub(r"\$\{([^}]+)\}", put, str(text))

    def is_true(self, name: Any) -> bool:
        """Whether a condition of the template holds with the parameters' defaults."""
        return self._condition(self._conditions.get(str(name), False))

    def _condition(self, value: Any) -> bool:
        if not isinstance(value, Mapping) or len(value) != 1:
            return str(value).lower() == "true"
        (name, argument), *_ = value.items()
        arguments = argument if isinstance(argument, list) else [argument]
        match name:
            case "Condition":
                return self.is_true(argument)
            case "Fn::Equals":
                left, right = map(self.value, arguments[:2])
                return str(left) == str(right)
            case "Fn::And":
                return all(map(self._condition, arguments))
            case "Fn::Or":
                return any(map(self._condition, arguments))
            case "Fn::Not":
                return not self._condition(arguments[0])
        return False
