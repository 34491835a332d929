"""The laptop cloud as a person starts it: `budgetbuddy up`, on ports and with state of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil

from local.cloud.settings import HOST, Settings


@dataclass(slots=True)
class Laptop:
    """One laptop cloud and the person at it."""

    settings: Settings
    process: subprocess.Popen[str]
    output: Path
    token: str = ""

    def post(self, body: object, *, token: str | None = None) -> httpx.Response:
        """`POST /send` as curl would."""
        return httpx.post(
            f"{self.settings.web_url}/send",
            json=body,
            headers={"authorization": f"Bearer {self.token if token is None else token}"},
            timeout=40,
        )

    def get(self, path: str) -> httpx.Response:
        """A GET with the person's token."""
        return httpx.get(
            f"{self.settings.web_url}{path}",
            headers={"authorization": f"Bearer {self.token}"},
            timeout=40,
        )

    def say(self, text: str, **fields: str) -> dict[str, Any]:
        """The answer to a message that must succeed."""
        response = self.post({"text": text, **fields})
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer

    def sign_in(self, email: str = "") -> str:
        """A token as `budgetbuddy token` prints it; it is used from now on."""
        self.token = subprocess.run(
            [
                *(sys.executable, "-m", "local.cli", "token"),
                *("--state", str(self.settings.state), "--email", email),
            ],
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout.strip()
        return self.token

    def descendants(self) -> list[psutil.Process]:
        """Every process this start has made."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def stop(self, with_signal: signal.Signals = signal.SIGINT) -> int:
        """Ctrl-C; returns the exit code."""
        self.process.send_signal(with_signal)
        return self.process.wait(timeout=120)


def start(state: Path, settings: Settings | None = None) -> Laptop:
    """Starts the laptop cloud and returns when it has printed its address."""
    settings = settings or Settings(
        state=state, web_port=free_port(), cloud_port=free_port(), lex_port=free_port()
    )
    state.mkdir(parents=True, exist_ok=True)
    output = state / "up.txt"
    with output.open("w") as stream:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "local.cli", "up", "--state", str(state)),
                *(part for option, port in settings.ports.items() for part in (option, str(port))),
            ],
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "COLUMNS": "200"},
        )
    laptop = Laptop(settings, process, output)
    deadline = time.monotonic() + 480
    while "Ready" not in output.read_text():
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            raise AssertionError(f"it did not start:\n{output.read_text()}\n{_logs(state)}")
        time.sleep(0.1)
    while True:
        try:
            httpx.get(f"{settings.web_url}/config.json", timeout=2)
        except httpx.TransportError:
            time.sleep(0.05)
        else:
            return laptop


def alive(processes: list[psutil.Process]) -> list[psutil.Process]:
    """Those that still run; one that has ended and only waits to be reaped does not."""
    return [one for one in processes if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _logs(state: Path) -> str:
    return "\n".join(
        f"--- {log.name}\n{log.read_text(errors='replace')[-3000:]}"
        for log in sorted((state / "logs").glob("*.log"))
    )
