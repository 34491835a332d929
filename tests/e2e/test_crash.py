"""A crash costs what came after the last backup, and nothing else."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import psutil

from tests.e2e.laptop import Laptop, start


def crash(laptop: Laptop) -> None:
    """Ends everything at once, as a power cut does: nobody gets to write anything."""
    everything = [*laptop.descendants(), psutil.Process(laptop.process.pid)]
    for process in everything:
        process.suspend()
    for process in everything:
        process.kill()
    psutil.wait_procs(everything, timeout=10)
    laptop.process.wait(timeout=10)


def back_up(laptop: Laptop) -> None:
    subprocess.run(
        [
            *(sys.executable, "-m", "local.cli", "backup", "now"),
            *("--state", str(laptop.settings.state)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )


def amounts(laptop: Laptop) -> list[str]:
    rows = laptop.get("/api/transactions").json()["transactions"]
    return sorted(row["amount"] for row in rows)


def test_what_was_backed_up_is_there_after_a_crash(tmp_path: Path) -> None:
    first = start(tmp_path)
    first.sign_in()
    first.say("coffee 4.50")
    back_up(first)
    crash(first)

    # All the emulator had was in memory: its tables and its people are made anew.
    second = start(tmp_path, first.settings)
    try:
        said = second.output.read_text()
        assert "the last start did not end well: restored 2 items, the newest of 20" in said
        second.sign_in()
        assert amounts(second) == ["4.50"]
        assert "$4.50" in second.say("how much on coffee this month?")["messages"][0]["content"]
        second.say("taxi 9")
    finally:
        assert second.stop() == 0

    # Now it has a state to begin with, and loses only what came after.
    third = start(tmp_path, first.settings)
    assert "did not end well" not in third.output.read_text()
    third.sign_in()
    third.say("tea 3")
    third.say("undo")
    third.say("lunch 12")
    back_up(third)
    crash(third)

    fourth = start(tmp_path, first.settings)
    try:
        # The two transactions, and the profile that knows the last message.
        assert "the last start did not end well: restored 3 items" in fourth.output.read_text()
        fourth.sign_in()
        assert amounts(fourth) == ["12.00", "4.50", "9.00"]
    finally:
        assert fourth.stop(signal.SIGTERM) == 0
