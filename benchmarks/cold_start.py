"""Cold start: a process that imports a handler against one that makes the same boto3 clients.

Prints the median ratio of each function; the design allows 1.25. Each round starts both
processes in turn, so that what else the machine does falls on both alike.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

LAMBDAS = Path(__file__).resolve().parents[1] / "lambdas"
ROUNDS = int(os.environ.get("ROUNDS", "15"))
CLIENTS = {
    "send": ("lexv2-runtime", "secretsmanager"),
    "fulfillment": ("dynamodb",),
    "api": ("dynamodb",),
}
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "PYTHONPATH": str(LAMBDAS),
    "AWS_REGION": "us-east-1",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_EC2_METADATA_DISABLED": "true",
    "TABLE_NAME": "ledger",
    "LEX_SECRET_ARN": "secret",
}


def seconds(program: str) -> float:
    """How long a process that runs the program takes, from start to end."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, env=ENVIRONMENT)
    return time.perf_counter() - started


def main() -> None:
    """Prints a line for each function."""
    for function, services in CLIENTS.items():
        bare = "import boto3\n" + "\n".join(f"boto3.client({one!r})" for one in services)
        handler = f"import {function}.handler"
        seconds(bare), seconds(handler)  # compiles what is not compiled yet
        ratios, handlers = [], []
        for _ in range(ROUNDS):
            took = seconds(handler)
            handlers.append(took)
            ratios.append(took / seconds(bare))
        print(
            f"{function:12} {statistics.median(ratios):.2f} times a bare process with its clients "
            f"(median of {ROUNDS}; {statistics.median(handlers) * 1000:.0f} ms)"
        )


if __name__ == "__main__":
    main()
