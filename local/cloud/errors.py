"""What can go wrong while the laptop cloud starts, each with one line a person can act on.

CloudError
├── MissingError       a program or a build result is not there
├── PortInUseError     somebody else listens on a port we need
└── StepFailedError    a step ended with an error; names its log
"""

from __future__ import annotations

from pathlib import Path


class CloudError(Exception):
    """The laptop cloud cannot go on."""


class MissingError(CloudError):
    """Something that must be there is not."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} is missing: {remedy}")


class PortInUseError(CloudError):
    """A port we need is taken."""

    def __init__(self, port: int, option: str) -> None:
        super().__init__(f"port {port} is in use: free it, or choose another with {option}")


class StepFailedError(CloudError):
    """A step did not succeed."""

    def __init__(self, step: str, reason: str, log: Path | None = None) -> None:
        where = f" (see {log})" if log else ""
        super().__init__(f"{step} failed: {reason}{where}")
