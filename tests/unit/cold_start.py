"""What a fresh process has loaded: cold start as a test, without a stopwatch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

LAMBDAS = Path(__file__).resolve().parents[2] / "lambdas"


def modules_after(program: str) -> set[str]:
    """The top-level modules a new process has loaded after a program that imports a handler."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(LAMBDAS),
        "AWS_DEFAULT_REGION": "us-east-1",
        "TABLE_NAME": "ledger",
        "LEX_SECRET_ARN": "secret",
    }
    shown = f"{program}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", shown], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in json.loads(done.stdout)}
