"""One laptop cloud for all end-to-end tests; each test signs a person of its own in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import count

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.e2e.laptop import Laptop, start

_people = count(1)

# A busy machine may take its time over a first message; a right answer is as right then.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="session")
def running_laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """The laptop cloud, started once."""
    laptop = start(tmp_path_factory.mktemp("laptop"))
    yield laptop
    assert laptop.stop() == 0


@pytest.fixture
def laptop(running_laptop: Laptop) -> Laptop:
    """The laptop cloud with a person nobody else is, signed in."""
    running_laptop.sign_in(f"person-{next(_people)}@example.com")
    return running_laptop


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium, without a window."""
    program = next(
        (
            found
            for name in ("chromium", "chromium-browser", "google-chrome")
            if (found := shutil.which(name))
        ),
        None,
    )
    assert program, "a browser is needed: `make system` installs it or names it"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=program,
            args=[
                *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
                *("--disable-background-networking", "--disable-component-update"),
                "--disable-sync",
            ],
        )
        yield chromium
        chromium.close()
