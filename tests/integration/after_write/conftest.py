"""An empty deployment for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.integration.after_write.world import World, deployments


@pytest.fixture(scope="module")
def deploy() -> Iterator[Callable[[], World]]:
    """Makes an empty deployment in place of the last."""
    with deployments() as made:
        yield made


@pytest.fixture
def deployed(deploy: Callable[[], World]) -> World:
    """Table, stream, bus, queue, topic and handlers."""
    return deploy()
