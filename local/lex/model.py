"""The runtime API's shapes, out of botocore's own service model, and their limits enforced."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from botocore.loaders import Loader

from local.lex.errors import InvalidRequestError

Shape = Mapping[str, Any]


def check(value: object, shape: str, *, at: str = "") -> None:
    """Raise ValidationException, in the service's words, for every limit the value breaks."""
    problems = list(violations(value, shape, at))
    if problems:
        count = len(problems)
        raise InvalidRequestError(
            f"{count} validation error{'s' if count > 1 else ''} detected: {'; '.join(problems)}"
        )


def violations(value: object, shape: str, at: str) -> Iterator[str]:
    """Every constraint of a shape that a JSON value does not satisfy; null is absence."""
    described = _shapes()[shape]
    kind = described["type"]
    if not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        yield _sentence(value, at, f"Member must be a {kind}")
    elif isinstance(value, str):
        yield from _of_text(value, described, at)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from _of_size(value, value, described, at, "value")
    elif isinstance(value, list):
        yield from _of_size(len(value), value, described, at, "length")
        for index, one in enumerate(value):
            if one is not None:
                yield from violations(one, described["member"]["shape"], f"{at}.{index + 1}.member")
            else:
                yield _sentence(None, f"{at}.{index + 1}.member", "Member must not be null")
    elif isinstance(value, dict) and kind == "map":
        yield from _of_map(value, described, at)
    elif isinstance(value, dict):
        yield from _of_structure(value, described, at)


def member_of(shape: str, name: str | None) -> str | None:
    """The shape of a structure's member, of a map's or list's values; of None, the kind itself."""
    described = _shapes()[shape]
    if name is None:
        return str(described["type"])
    if described["type"] == "structure":
        found: str | None = described["members"].get(name, {}).get("shape")
        return found
    inner = described.get("value") or described.get("member")
    return str(inner["shape"]) if inner else None


@cache
def _shapes() -> Mapping[str, Shape]:
    model = Loader().load_service_model("lexv2-runtime", "service-2")
    shapes: Mapping[str, Shape] = model["shapes"]
    return shapes


_TYPES: dict[str, type | tuple[type, ...]] = {
    "structure": dict,
    "map": dict,
    "list": list,
    "string": str,
    "integer": int,
    "double": (int, float),
    "boolean": bool,
}


def _of_text(value: str, shape: Shape, at: str) -> Iterator[str]:
    yield from _of_size(len(value.encode("utf-16-le", "surrogatepass")) // 2, value, shape, at)
    pattern = shape.get("pattern")
    if pattern and not _compiled(pattern).fullmatch(value):
        yield _sentence(value, at, f"Member must satisfy regular expression pattern: {pattern}")
    allowed = shape.get("enum")
    if allowed and value not in allowed:
        yield _sentence(value, at, f"Member must satisfy enum value set: [{', '.join(allowed)}]")


def _of_size(
    size: float, value: object, shape: Shape, at: str, measure: str = "length"
) -> Iterator[str]:
    what = "Member must have length" if measure == "length" else "Member must have value"
    if size < shape.get("min", size):
        yield _sentence(value, at, f"{what} greater than or equal to {shape['min']}")
    if size > shape.get("max", size):
        yield _sentence(value, at, f"{what} less than or equal to {shape['max']}")


def _of_map(value: dict[str, object], shape: Shape, at: str) -> Iterator[str]:
    yield from _of_size(len(value), value, shape, at)
    for key, one in value.items():
        yield from violations(key, shape["key"]["shape"], f"{at}.{key}.key")
        if one is not None:
            yield from violations(one, shape["value"]["shape"], f"{at}.{key}.member")


def _of_structure(value: dict[str, object], shape: Shape, at: str) -> Iterator[str]:
    prefix = f"{at}." if at else ""
    for name in shape.get("required", ()):
        if value.get(name) is None:
            yield _sentence(None, prefix + name, "Member must not be null")
    for name, member in shape["members"].items():
        one = value.get(name)
        if one is not None:
            yield from violations(one, member["shape"], prefix + name)


def _sentence(value: object, at: str, constraint: str) -> str:
    shown = "null" if value is None else f"'{str(value)[:100]}'"
    return f"Value {shown} at '{at}' failed to satisfy constraint: {constraint}"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
