"""A definition's tree read property by property: what nobody reads is refused, with its path."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from local.lex.errors import DefinitionError


@dataclass(slots=True)
class Reading:
    """How one definition is being read, and what was noticed on the way.

    `lenient` is for exports, whose files may hold properties newer than this program: those
    are noted instead of refused.
    """

    ignore_cloud_only: bool = False
    lenient: bool = False
    notes: list[str] = field(default_factory=list)


class Node:
    """One value of the tree with the path that leads to it.

    Names are matched without regard to case, so `SlotTypeName` of CloudFormation and
    `slotTypeName` of an export are one. An absent value and null are the same.
    """

    def __init__(self, value: object, path: str, reading: Reading) -> None:
        self.value = value
        self.path = path
        self.reading = reading
        self._members: dict[str, tuple[str, object]] = {}
        self._read: set[str] = set()
        if isinstance(value, Mapping):
            for name, member in value.items():
                self._members[str(name).lower()] = (str(name), member)

    def refuse(self, reason: str) -> DefinitionError:
        """The error that names this place."""
        return DefinitionError(self.path, reason)

    def note(self, sentence: str) -> None:
        """Keep a sentence about this place for the person who loads the definition."""
        self.reading.notes.append(f"{self.path}: {sentence}")

    def has(self, *names: str) -> bool:
        """Whether one of the properties holds something."""
        return any(self._members.get(name.lower(), ("", None))[1] is not None for name in names)

    def child(self, *names: str) -> "Node | None":
        """The first of the properties that holds something; the others are its other names."""
        found: Node | None = None
        for name in names:
            self._read.add(name.lower())
            spelled, value = self._members.get(name.lower(), (name, None))
            if value is not None and found is None:
                found = Node(
                    value, f"{self.path}.{spelled}" if self.path else spelled, self.reading
                )
        return found

    def mapping(self, *names: str) -> "Node | None":
        """A property that is an object."""
        node = self.child(*names)
        if node is not None and not isinstance(node.value, Mapping):
            raise node.refuse(f"must be an object, not {_described(node.value)}.")
        return node

    def items(self, *names: str, most: int | None = None) -> list["Node"]:
        """A property that is a list, as nodes; empty when absent."""
        node = self.child(*names)
        if node is None:
            return []
        if not isinstance(node.value, list):
            raise node.refuse(f"must be a list, not {_described(node.value)}.")
        if most is not None and len(node.value) > most:
            raise node.refuse(f"holds {len(node.value)} entries; Lex allows {most}.")
        return [Node(one, f"{node.path}[{i}]", self.reading) for i, one in enumerate(node.value)]

    def text(self, *names: str, most: int | None = None) -> str | None:
        """A property that is a string (numbers and booleans as CloudFormation writes them)."""
        node = self.child(*names)
        if node is None:
            return None
        if isinstance(node.value, bool):
            return "true" if node.value else "false"
        if not isinstance(node.value, str | int | float):
            raise node.refuse(f"must be a string, not {_described(node.value)}.")
        text = str(node.value)
        if most is not None and len(text) > most:
            raise node.refuse(f"is {len(text)} characters long; Lex allows {most}.")
        return text

    def required_text(self, *names: str, most: int | None = None) -> str:
        """A string that must be there and not be empty."""
        text = self.text(*names, most=most)
        if not text:
            raise self.refuse(f"{names[0]} is required.")
        return text

    def number(self, *names: str, least: float, most: float, default: float | None = None) -> float:
        """A number within its bounds; required unless there is a default."""
        node = self.child(*names)
        if node is None:
            if default is None:
                raise self.refuse(f"{names[0]} is required.")
            return default
        try:
            number = float(str(node.value))
        except ValueError:
            raise node.refuse(f"must be a number, not {_described(node.value)}.") from None
        if not least <= number <= most:
            raise node.refuse(f"is {node.value}; Lex allows {least:g} to {most:g}.")
        return number

    def integer(self, *names: str, least: int, most: int, default: int | None = None) -> int:
        """A whole number within its bounds; required unless there is a default."""
        number = self.number(*names, least=least, most=most, default=default)
        if number != int(number):
            raise self.refuse(f"{names[0]} must be a whole number.")
        return int(number)

    def flag(self, *names: str, default: bool) -> bool:
        """A boolean, or the strings CloudFormation accepts for one."""
        node = self.child(*names)
        if node is None:
            return default
        said = str(node.value).lower()
        if said not in {"true", "false"}:
            raise node.refuse(f"must be true or false, not {_described(node.value)}.")
        return said == "true"

    def without_effect(self, *names: str) -> None:
        """Properties a text conversation on a laptop does not depend on (speech, tags, roles)."""
        self._read.update(name.lower() for name in names)

    def cloud_only(self, name: str, sentence: str) -> bool:
        """Refuse what exists in the cloud only; noted and True when the caller asked for that."""
        node = self.child(name)
        if node is None:
            return False
        if not self.reading.ignore_cloud_only:
            raise node.refuse(f"{sentence} Load with --ignore-cloud-only to leave it out.")
        node.note(f"{sentence} It was left out.")
        return True

    def finish(self) -> None:
        """Refuse (or note, in an export) every property that nothing has read."""
        for name in self._unread():
            node = Node(None, f"{self.path}.{name}" if self.path else name, self.reading)
            if not self.reading.lenient:
                raise node.refuse("is not a property this runtime knows; it is never ignored.")
            node.note("is not a property this runtime knows; it has no effect here.")

    def _unread(self) -> Iterator[str]:
        for key, (spelled, value) in self._members.items():
            if key not in self._read and value is not None:
                yield spelled


def _described(value: object) -> str:
    if isinstance(value, Mapping):
        if len(value) == 1 and (name := str(next(iter(value)))).startswith(("Fn::", "Ref")):
            return f"the intrinsic {name}, which cannot be resolved here"
        return "an object"
    if isinstance(value, list):
        return "a list"
    return json.dumps(value, default=str)[:60]
