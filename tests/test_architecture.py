"""The rules of the house that can be held by a test, each test named after its rule."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
LAMBDAS = PROJECT / "lambdas"
STANDARD = sys.stdlib_module_names
PACKAGES = sorted(folder.name for folder in LAMBDAS.iterdir() if (folder / "__init__.py").exists())

DOMAIN = {"ledger": set[str](), "language": {"ledger"}, "conversation": {"language", "ledger"}}
"""What each domain package may import besides the standard library and itself."""
ADAPTERS = {"storage": {"ledger"}, "edge": set[str]()}


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(), str(path))


def modules(*packages: str) -> list[Path]:
    return [path for package in packages for path in sorted((LAMBDAS / package).rglob("*.py"))]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports say where from"
            assert node.module
            yield node.module


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def literals(path: Path) -> Iterator[str]:
    docstrings = {
        id(body[0].value)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and (body := node.body)
        and isinstance(body[0], ast.Expr)
    }
    for node in ast.walk(parsed(path)):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ):
            yield node.value


@pytest.mark.parametrize("package", DOMAIN)
def test_the_domain_imports_the_standard_library_and_what_is_below_it(package: str) -> None:
    allowed = STANDARD | {package} | DOMAIN[package]
    wrong = {
        (path.name, name)
        for path in modules(package)
        for name in imported(path)
        if name.split(".")[0] not in allowed
    }
    assert wrong == set()


@pytest.mark.parametrize("package", [name for name in PACKAGES if name in ADAPTERS])
def test_adapters_import_the_ledger_and_no_handler(package: str) -> None:
    wrong = {
        (path.name, name)
        for path in modules(package)
        for name in imported(path)
        if name.split(".")[0] in set(PACKAGES) - {package} - ADAPTERS[package]
    }
    assert wrong == set()


def test_no_function_imports_another_functions_package() -> None:
    functions = {name for name in PACKAGES if (LAMBDAS / name / "handler.py").exists()}
    wrong = {
        (str(path.relative_to(LAMBDAS)), name)
        for function in functions
        for path in modules(function)
        for name in imported(path)
        if name.split(".")[0] in functions - {function}
    }
    assert wrong == set()


def test_the_domain_reads_no_clock_and_no_environment() -> None:
    forbidden = re.compile(
        r"(datetime\.now|date\.today|datetime\.utcnow|time\.time|os\.environ|os\.getenv)"
    )
    wrong = {
        (str(path.relative_to(LAMBDAS)), call)
        for path in modules(*DOMAIN, "storage")
        for call in calls(path)
        if forbidden.match(call)
    }
    assert wrong == set()


def test_the_clock_is_read_in_one_function() -> None:
    readers = {
        str(path.relative_to(LAMBDAS))
        for path in LAMBDAS.rglob("*.py")
        for call in calls(path)
        if call in {"datetime.now", "date.today", "datetime.utcnow"}
    }
    assert len(readers) == 1, readers


def test_money_is_never_a_float() -> None:
    wrong = {
        str(path.relative_to(LAMBDAS))
        for path in modules("ledger", "storage", "conversation")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Name) and node.id == "float"
    }
    assert wrong == set()


@pytest.mark.parametrize(
    ("marks", "knower"),
    [
        (re.compile(r"^(USER|TX|SUM|RECUR|MSG|NOTICE)#|^PROFILE$"), "storage/items.py"),
        (re.compile(r"^(dialogAction|proposedNextState|inputTranscript)$"), "fulfillment/lex.py"),
        (re.compile(r"^statusCode$"), "edge/http.py"),
    ],
    ids=["the table's items", "Lex's JSON", "HTTP"],
)
def test_one_module_knows(marks: re.Pattern[str], knower: str) -> None:
    knowers = {
        str(path.relative_to(LAMBDAS))
        for path in LAMBDAS.rglob("*.py")
        if any(marks.search(text) for text in literals(path))
    }
    assert knowers == {knower}


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "helpers", "common", "shared", "manager", "service", "dal", "misc", "base"}
    named = {
        path.relative_to(PROJECT)
        for folder in ("lambdas", "local", "stacks")
        for path in (PROJECT / folder).rglob("*.py")
        if path.stem in empty or path.parent.name in empty
    }
    assert named == set()


def test_every_module_says_what_belongs_in_it() -> None:
    silent = [
        str(path.relative_to(PROJECT))
        for folder in ("lambdas", "local", "stacks", "benchmarks")
        for path in sorted((PROJECT / folder).rglob("*.py"))
        if not ast.get_docstring(parsed(path))
    ]
    assert silent == []


STRANGERS_CODE = {"local/lex/hook.py"}
"""Where a hook that is not ours runs: whatever it raises is its failure, as in Lex."""


def test_nothing_catches_everything() -> None:
    wrong = {
        f"{path.relative_to(PROJECT)}:{node.lineno}"
        for folder in ("lambdas", "local", "stacks")
        for path in (PROJECT / folder).rglob("*.py")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ExceptHandler)
        and str(path.relative_to(PROJECT)) not in STRANGERS_CODE
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
    }
    assert wrong == set()


DOCS = sorted(
    [PROJECT / "README.md", *(PROJECT / "docs").glob("*.md"), PROJECT / "tests/README.md"]
)
_CODE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(
    r"^(?:\.?[\w-]+/)+[\w.-]*$|^[\w-]+\.(?:py|md|json|toml|yaml|ts|html|sh)$|^\.ci/run$"
)
_SYMBOL = re.compile(r"^[a-z_]+(?:\.[a-z_]+)*\.[A-Za-z_]+(?:\(\))?$")
_NOT_OURS = re.compile(
    r"^(build/.*|config\.json|bot\.yaml|\.state/.*|\.venv/.*|Bot\.json|Manifest\.json|.*\.csv)$"
)


@pytest.mark.parametrize("doc", DOCS, ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_path_and_symbol_the_docs_name_exists(doc: Path) -> None:
    missing = [
        name
        for name in _CODE.findall(doc.read_text())
        if (_PATH.match(name) and not _NOT_OURS.match(name) and not _is_there(name))
        or (_SYMBOL.match(name) and name.split(".")[0] in PACKAGES and not _is_defined(name))
    ]
    assert missing == []


@pytest.mark.parametrize("doc", DOCS, ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_command_the_docs_name_exists(doc: Path) -> None:
    text = doc.read_text()
    targets = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z-]+)\b(?=[` \n]|$)", "\n".join(_commands(text))))
    assert named - targets == set()
    for command in set(
        re.findall(r"\bbudgetbuddy ([a-z]+(?: (?:serve|chat))?)", "\n".join(_commands(text)))
    ):
        assert command.split()[0] in _subcommands(), f"budgetbuddy {command}"


def _commands(text: str) -> list[str]:
    fenced = re.findall(r"^```(?:sh|console|bash)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [*fenced, *_CODE.findall(text)]


@cache
def _subcommands() -> frozenset[str]:
    told = subprocess.run(
        [sys.executable, "-m", "local.cli", "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=PROJECT,
        env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"},
    ).stdout
    return frozenset(re.findall(r"^\W*([a-z]+)  ", told, re.MULTILINE))


def _is_there(name: str) -> bool:
    bare = name.rstrip("/")
    places = [
        PROJECT,
        LAMBDAS,
        PROJECT / "local",
        PROJECT / "docs",
        PROJECT / "tests",
        PROJECT / "stacks",
    ]
    return any((place / bare).exists() for place in places)


def _is_defined(name: str) -> bool:
    *path, symbol = name.removesuffix("()").split(".")
    for depth in range(len(path), 0, -1):
        module = LAMBDAS.joinpath(*path[:depth])
        file = (
            module.with_suffix(".py")
            if module.with_suffix(".py").exists()
            else module / "__init__.py"
        )
        if file.exists() and file.is_file():
            wanted = {*path[depth:], symbol}
            defined = {name for node in ast.walk(parsed(file)) for name in _names(node)}
            return wanted <= defined or (module / f"{symbol}.py").exists()
    return False


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return [node.target.id]
    return []
