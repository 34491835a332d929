from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import psutil

from local.cloud.settings import HOST
from tests.e2e.laptop import alive, start


def test_yesterdays_expenses_are_there_and_nothing_is_left_running(tmp_path: Path) -> None:
    first = start(tmp_path)
    first.sign_in()
    first.say("coffee 4.50")
    made = first.descendants()
    assert first.stop() == 0
    assert alive(made) == []
    assert "Deploying" in first.output.read_text()

    second = start(tmp_path, first.settings)
    try:
        assert "Deploying" not in second.output.read_text(), "nothing had changed"
        second.sign_in()
        second.say("taxi 9")
        rows = second.get("/api/transactions").json()["transactions"]
        assert sorted(row["amount"] for row in rows) == ["4.50", "9.00"]
    finally:
        assert second.stop(signal.SIGTERM) == 0


def test_a_start_that_was_killed_is_repaired(tmp_path: Path) -> None:
    killed = start(tmp_path)
    left = killed.descendants()
    killed.stop(signal.SIGKILL)
    assert alive(left) != []
    again = start(tmp_path, killed.settings)
    try:
        assert "ended the emulator that an earlier start left running" in again.output.read_text()
        psutil.wait_procs(left, timeout=5)
        assert alive(left) == []
        again.sign_in()
        assert again.say("tea 3")["state"] == "Fulfilled"
    finally:
        assert again.stop() == 0


def test_a_port_in_use_is_named_with_the_option_that_changes_it(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            [
                *(sys.executable, "-m", "local.cli", "up"),
                *("--state", str(tmp_path), "--cloud-port", str(port)),
            ],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert f"port {port} is in use: free it, or choose another with --cloud-port" in done.stdout
