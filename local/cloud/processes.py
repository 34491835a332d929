"""Child processes that never outlive the laptop cloud, not even a start that was killed.

Each child leads a process group of its own, so that Ctrl-C reaches only us and we stop
the children in order; the next start finds what a killed one left by its process id
and its creation time (an id alone may have been given to somebody else).
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import psutil

from local.cloud.errors import PortInUseError, StepFailedError
from local.cloud.settings import HOST, Settings

GRACE = 20.0
"""Seconds a child may take to end by itself (MiniStack writes its state then)."""


class Child:
    """A running child process with its log."""

    def __init__(self, name: str, command: Sequence[str], *, env: Mapping[str, str], state: Path):
        self.name = name
        self.log = state / "logs" / f"{name}.log"
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, **env},
                start_new_session=True,
            )
        _remember(state, name, self._process.pid)

    def wait_until(self, ready: Callable[[], bool], *, seconds: float) -> None:
        """Returns when `ready()` holds. Raises `StepFailedError` if the child ends before."""
        deadline = time.monotonic() + seconds
        while not ready():
            if self._process.poll() is not None:
                raise StepFailedError(self.name, last_words(self.log), self.log)
            if time.monotonic() > deadline:
                raise StepFailedError(self.name, f"not ready after {seconds:.0f} s", self.log)
            time.sleep(0.05)

    @property
    def running(self) -> bool:
        """Whether the child is alive."""
        return self._process.poll() is None

    def stop(self) -> None:
        """Asks the child to end, waits a bounded time, then ends its whole group."""
        _stop(psutil.Process(self._process.pid) if self.running else None, self._process.pid)
        self._process.wait(timeout=GRACE)


def sweep(state: Path) -> list[str]:
    """Ends what an earlier start left running; returns the names of what it found."""
    found = []
    for name, (pid, created) in _remembered(state).items():
        try:
            process = psutil.Process(pid)
            if abs(process.create_time() - created) > 1:
                continue
        except psutil.NoSuchProcess:
            continue
        _stop(process, pid)
        found.append(name)
    (state / "processes.json").unlink(missing_ok=True)
    return found


def require_free(settings: Settings) -> None:
    """Raises `PortInUseError` for the first of our ports that is taken."""
    for option, port in settings.ports.items():
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                raise PortInUseError(port, option) from None


def last_words(log: Path, lines: int = 3) -> str:
    """The last lines of a log, for an error message."""
    text = log.read_text(errors="replace").strip().splitlines() if log.exists() else []
    return " | ".join(line.strip() for line in text[-lines:]) or "it said nothing"


def _stop(process: psutil.Process | None, group: int) -> None:
    if process is not None:
        try:
            process.terminate()
            process.wait(timeout=GRACE)
        except psutil.NoSuchProcess:
            pass
        except psutil.TimeoutExpired:
            # Seen once with MiniStack: its state is written by then, the process stays.
            process.kill()
    # Workers of the child share its group; the group is ours, made by start_new_session.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def _remember(state: Path, name: str, pid: int) -> None:
    known = {**_remembered(state), name: (pid, psutil.Process(pid).create_time())}
    (state / "processes.json").write_text(json.dumps(known))


def _remembered(state: Path) -> dict[str, tuple[int, float]]:
    try:
        known = json.loads((state / "processes.json").read_text())
        return {str(name): (int(pid), float(created)) for name, (pid, created) in known.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
