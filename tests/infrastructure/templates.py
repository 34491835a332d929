"""The synthesised templates of one stage, with what they name by the paths of the constructs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aws_cdk import App

from stacks.app import BudgetBuddy
from stacks.stage import Name, Stage, Target

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource; `path` is its construct's, as in `Ledger/Table`."""

    stack: str
    logical_id: str
    path: str
    body: Mapping[str, Any]

    @property
    def type(self) -> str:
        return str(self.body["Type"])

    @property
    def properties(self) -> Mapping[str, Any]:
        properties: Mapping[str, Any] = self.body.get("Properties", {})
        return properties


class Templates:
    """Every template of one app."""

    def __init__(self, folder: Path, stage: Stage) -> None:
        self.folder = folder
        self.stage = stage
        self.files = sorted(folder.glob("*.template.json"))
        self._bodies = {
            path.name.removesuffix(".template.json"): json.loads(path.read_text())
            for path in self.files
        }

    @property
    def resources(self) -> Iterator[Resource]:
        for stack, body in self._bodies.items():
            for logical_id, resource in body["Resources"].items():
                path = resource.get("Metadata", {}).get("aws:cdk:path", f"{stack}/{logical_id}")
                yield Resource(stack, logical_id, _readable(path), resource)

    def of_type(self, *types: str) -> list[Resource]:
        return [one for one in self.resources if one.type in types]

    def one(self, type_: str, stack: str | None = None) -> Resource:
        """The only resource of its type, in the app or in one of its stacks."""
        (only,) = (
            one for one in self.of_type(type_) if stack is None or one.path.startswith(f"{stack}/")
        )
        return only

    def outputs(self) -> set[str]:
        return {name for body in self._bodies.values() for name in body.get("Outputs", {})}

    def parameters(self) -> dict[str, Any]:
        return {
            name: parameter
            for body in self._bodies.values()
            for name, parameter in body.get("Parameters", {}).items()
        }

    def readable(self, stack: str, value: object) -> str:
        """A CloudFormation value as text: references by construct paths, exports followed."""
        if isinstance(value, str):
            return value
        assert isinstance(value, Mapping), value
        ((function, argument),) = value.items()
        match function:
            case "Ref":
                return self._path(stack, argument)
            case "Fn::GetAtt":
                return f"{self._path(stack, argument[0])}.{argument[1]}"
            case "Fn::Join":
                return str(argument[0]).join(self.readable(stack, part) for part in argument[1])
            case "Fn::Sub":
                return str(argument)
            case "Fn::ImportValue":
                return self._exported(argument)
        raise AssertionError(f"unexpected {function}")

    def _path(self, stack: str, logical_id: str) -> str:
        for resource in self.resources:
            if (resource.stack, resource.logical_id) == (stack, logical_id):
                return resource.path
        return f"${{{logical_id}}}"

    def _exported(self, name: str) -> str:
        for stack, body in self._bodies.items():
            for output in body.get("Outputs", {}).values():
                if output.get("Export", {}).get("Name") == name:
                    return self.readable(stack, output["Value"])
        raise AssertionError(f"nobody exports {name}")


def synthesized(
    folder: Path, stage: Stage, frontend: Path, backup_layer: Path, **choices: str
) -> Templates:
    """Synthesises the app with the context of cdk.json and choices of `-c name=value`."""
    context = json.loads((PROJECT / "cdk.json").read_text())["context"]
    app = App(
        outdir=str(folder),
        analytics_reporting=False,
        context={**context, **choices, "aws:cdk:enable-path-metadata": True},
    )
    BudgetBuddy(app, stage=stage, frontend=frontend, backup_layer=backup_layer)
    app.synth()
    return Templates(folder, stage)


def stage_of(
    name: Name, target: Target, origins: tuple[str, ...] = ("https://page.example",)
) -> Stage:
    return Stage(name=name, target=target, origins=origins)


def _readable(path: str) -> str:
    stack, _, rest = path.partition("/")
    return f"{stack.rpartition('-')[2]}/{rest.removesuffix('/Resource')}"
