"""Conditions of a definition's branches: `{Nights} > 3 AND fn.IS_SET([tier])`.

The grammar is the developer guide's ("Configuring conditions in your conversations"): a
reference is compared with a constant; a reference that is not set makes its comparison false.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from local.lex.comparison import compare
from local.lex.errors import LexError


class ConditionError(LexError):
    """An expression that cannot be read."""


class Facts(Protocol):
    """What a condition can ask about a turn."""

    def look_up(self, reference: str) -> str | None:
        """The value of `{slot}`, `[attribute]`, `((request attribute))` or `$.member`."""

    def count(self, reference: str) -> int:
        """How many values a reference holds (0 when it is not set)."""


class Condition(Protocol):
    """A parsed expression."""

    def holds(self, facts: Facts) -> bool:
        """Whether it is true of these facts."""


def parse_condition(expression: str) -> Condition:
    """Read an expression; raises ConditionError with the place that makes no sense."""
    parser = _Parser(_tokens(expression))
    condition = parser.either()
    parser.end()
    return condition


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


_TOKEN = re.compile(
    r"""\s*(?:
        (?P<reference>\{[^{}]+\}|\[[^\[\]]+\]|\(\([^()]+\)\)|\$\.[A-Za-z][\w.\[\]{}-]*)
      | (?P<function>fn\.[A-Za-z_]+)
      | (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
      | (?P<operator>!=|<=|>=|==|&&|\|\||[=<>!()])
      | (?P<word>[^\s()=<>!&|"']+)
    )""",
    re.VERBOSE,
)
_CONNECTIVES = {"AND": "&&", "OR": "||", "NOT": "!", "&&": "&&", "||": "||", "!": "!"}
_FUNCTIONS = frozenset({"fn.COUNT", "fn.IS_SET", "fn.LENGTH"})
_COMPARISONS = frozenset({"=", "==", "!=", "<", "<=", ">", ">=", "CONTAINS"})


def _tokens(expression: str) -> list[_Token]:
    tokens: list[_Token] = []
    position = 0
    text = expression.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None:
            raise ConditionError(
                f"nothing is known that begins with {text[position:].strip()[:20]!r}."
            )
        tokens.append(_Token(match.lastgroup, match[match.lastgroup]))
        position = match.end()
    return tokens


class _Parser:
    def __init__(self, tokens: Sequence[_Token]) -> None:
        self._tokens = tokens
        self._next = 0

    def either(self) -> Condition:
        left = self._both()
        while self._connective("||"):
            left = _Or(left, self._both())
        return left

    def end(self) -> None:
        if self._next < len(self._tokens):
            raise ConditionError(f"{self._tokens[self._next].text!r} is one word too many.")

    def _both(self) -> Condition:
        left = self._one()
        while self._connective("&&"):
            left = _And(left, self._one())
        return left

    def _one(self) -> Condition:
        if self._connective("!"):
            return _Not(self._one())
        token = self._peek()
        if token is not None and token.text == "(":
            self._next += 1
            inside = self.either()
            self._expect(")")
            return inside
        return self._comparison()

    def _comparison(self) -> Condition:
        token = self._take()
        if token.kind == "function":
            name = token.text if token.text in _FUNCTIONS else f"fn.{token.text[3:].upper()}"
            if name not in _FUNCTIONS:
                raise ConditionError(f"{token.text} is not a function Lex knows.")
            self._expect("(")
            reference = self._take()
            if reference.kind != "reference":
                raise ConditionError(f"{token.text} takes a reference, not {reference.text!r}.")
            self._expect(")")
            if name == "fn.IS_SET":
                return _IsSet(reference.text)
            return self._compared(name, reference.text)
        if token.kind != "reference":
            raise ConditionError(f"{token.text!r} stands where a reference is expected.")
        return self._compared("", token.text)

    def _compared(self, function: str, reference: str) -> Condition:
        operator = self._take()
        spelled = operator.text.upper()
        if spelled not in _COMPARISONS:
            raise ConditionError(f"{operator.text!r} is not a comparison.")
        constant = self._take()
        if constant.kind == "string":
            wanted = re.sub(r"\\(.)", r"\1", constant.text[1:-1])
        elif constant.kind == "word":
            wanted = constant.text
        else:
            raise ConditionError(f"{constant.text!r} stands where a constant is expected.")
        return _Comparison(function, reference, "=" if spelled == "==" else spelled, wanted)

    def _connective(self, wanted: str) -> bool:
        token = self._peek()
        found = (
            token is not None
            and token.kind in {"operator", "word"}
            and _CONNECTIVES.get(token.text.upper()) == wanted
        )
        self._next += found
        return found

    def _peek(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _take(self) -> _Token:
        token = self._peek()
        if token is None:
            raise ConditionError("it ends too early.")
        self._next += 1
        return token

    def _expect(self, text: str) -> None:
        if self._take().text != text:
            raise ConditionError(f"a {text!r} is missing.")


@dataclass(frozen=True, slots=True)
class _Or:
    left: Condition
    right: Condition

    def holds(self, facts: Facts) -> bool:
        return self.left.holds(facts) or self.right.holds(facts)


@dataclass(frozen=True, slots=True)
class _And:
    left: Condition
    right: Condition

    def holds(self, facts: Facts) -> bool:
        return self.left.holds(facts) and self.right.holds(facts)


@dataclass(frozen=True, slots=True)
class _Not:
    inside: Condition

    def holds(self, facts: Facts) -> bool:
        return not self.inside.holds(facts)


@dataclass(frozen=True, slots=True)
class _IsSet:
    reference: str

    def holds(self, facts: Facts) -> bool:
        return facts.count(self.reference) > 0


@dataclass(frozen=True, slots=True)
class _Comparison:
    function: str
    reference: str
    operator: str
    constant: str

    def holds(self, facts: Facts) -> bool:
        if self.function == "fn.COUNT":
            return compare(str(facts.count(self.reference)), self.operator, self.constant)
        value = facts.look_up(self.reference)
        if self.constant.lower() == "null" and self.operator in {"=", "!="}:
            return (value is None) == (self.operator == "=")
        if value is None:
            return False
        if self.function == "fn.LENGTH":
            value = str(len(value))
        return compare(value, self.operator, self.constant)
