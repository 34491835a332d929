"""MiniStack, the AWS emulator, as a child process with its state in the project."""

from __future__ import annotations

import sys

import httpx

from local.cloud.processes import Child
from local.cloud.settings import HOST, Settings
from local.cloud.streams import read_streams_from_their_start

READY_WITHIN = 90.0


def start_emulator(settings: Settings) -> Child:
    """Starts MiniStack on its port, bound to this machine only, and waits until it answers.

    It runs the functions with this Python, whose environment holds what AWS's runtime and
    the Powertools layer hold there. Its state is written when it ends by SIGTERM.
    """
    folder = settings.state / "cloud"
    scratch = folder / "tmp"
    scratch.mkdir(parents=True, exist_ok=True)
    read_streams_from_their_start(folder / "services")
    environment = settings.environment() | {
        "BIND_HOST": HOST,
        "GATEWAY_PORT": str(settings.cloud_port),
        "PERSIST_STATE": "1",
        "STATE_DIR": str(folder / "services"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(folder / "s3"),
        "TMPDIR": str(scratch),
        "LAMBDA_EXECUTOR": "local",
        # Where the functions' boto3 finds Lex; it wins over AWS_ENDPOINT_URL.
        "AWS_ENDPOINT_URL_LEX_RUNTIME_V2": settings.lex_url,
    }
    child = Child(
        "emulator", [sys.executable, "-m", "ministack"], env=environment, state=settings.state
    )
    child.wait_until(lambda: _answers(settings), seconds=READY_WITHIN)
    return child


def _answers(settings: Settings) -> bool:
    try:
        return httpx.get(f"{settings.cloud_url}/_ministack/health", timeout=2).is_success
    except httpx.TransportError:
        return False
