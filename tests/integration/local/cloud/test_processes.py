from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

import psutil
import pytest

from local.cloud.errors import PortInUseError, StepFailedError
from local.cloud.processes import Child, require_free, sweep
from local.cloud.settings import HOST, Settings

_WAITS = [sys.executable, "-c", "import time; print('up', flush=True); time.sleep(60)"]


def test_a_child_is_ended_with_its_own_children(tmp_path: Path) -> None:
    program = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    child = Child("parent", [sys.executable, "-c", program], env={}, state=tmp_path)
    child.wait_until(lambda: child.log.read_text().strip() != "", seconds=10)
    grandchild = psutil.Process(int(child.log.read_text()))
    child.stop()
    assert not child.running
    psutil.wait_procs([grandchild], timeout=5)
    assert not grandchild.is_running() or grandchild.status() == psutil.STATUS_ZOMBIE


def test_a_child_that_ends_early_says_why(tmp_path: Path) -> None:
    child = Child(
        "brief", [sys.executable, "-c", "raise SystemExit('no luck')"], env={}, state=tmp_path
    )
    with pytest.raises(StepFailedError) as failure:
        child.wait_until(lambda: False, seconds=10)
    assert str(failure.value) == f"brief failed: no luck (see {child.log})"


def test_a_child_that_is_never_ready_is_given_up(tmp_path: Path) -> None:
    child = Child("slow", _WAITS, env={}, state=tmp_path)
    try:
        with pytest.raises(StepFailedError, match="slow failed: not ready after 0 s"):
            child.wait_until(lambda: False, seconds=0.2)
    finally:
        child.stop()


def test_sweep_ends_what_a_killed_start_left(tmp_path: Path) -> None:
    child = Child("emulator", _WAITS, env={}, state=tmp_path)
    assert sweep(tmp_path) == ["emulator"]
    child.stop()
    assert sweep(tmp_path) == []


def test_sweep_never_ends_a_process_that_only_has_the_same_id(tmp_path: Path) -> None:
    (tmp_path / "processes.json").write_text(json.dumps({"emulator": [os.getpid(), 1.0]}))
    assert sweep(tmp_path) == []


@pytest.mark.parametrize("rubbish", ["", "{", "[1]", '{"a": 3}', '{"a": ["x", "y"]}'])
def test_sweep_takes_a_broken_record_for_none(tmp_path: Path, rubbish: str) -> None:
    (tmp_path / "processes.json").write_text(rubbish)
    assert sweep(tmp_path) == []


def test_a_port_in_use_is_named_with_its_option(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PortInUseError) as error:
            require_free(Settings(state=tmp_path, web_port=port))
    assert str(error.value) == f"port {port} is in use: free it, or choose another with --port"
