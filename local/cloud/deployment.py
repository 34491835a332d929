"""The CDK app on the laptop cloud: synthesised and deployed by the real CDK CLI.

A start whose sources are the ones deployed last, and whose stacks are there and whole,
deploys nothing: that is what makes a second start quick.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from local.cloud.errors import MissingError, StepFailedError
from local.cloud.processes import last_words
from local.cloud.settings import HOST, PROJECT, REGION, STAGE, Settings

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient

SOURCES = ("app.py", "cdk.json", "package-lock.json", "requirements/run.txt")
SOURCE_FOLDERS = ("stacks", "lambdas", "lex_bot")
_WHOLE = {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"}


@dataclass(frozen=True, slots=True)
class Deployment:
    """What was deployed: the outputs of all stacks by their names."""

    outputs: Mapping[str, str]

    def __getitem__(self, output: str) -> str:
        return self.outputs[output]


def deployed(settings: Settings) -> Deployment | None:
    """The deployment that is there, or None where it is not whole or not of these sources."""
    try:
        record = json.loads(_record(settings).read_text())
        if record["digest"] != digest(settings):
            return None
        return _read(settings, record["stacks"])
    except (OSError, ValueError, KeyError):
        return None


def running(settings: Settings) -> Deployment | None:
    """The deployment that is there, of whatever sources; None where nothing runs."""
    try:
        return _read(settings, json.loads(_record(settings).read_text())["stacks"])
    except (OSError, ValueError, KeyError, BotoCoreError):
        return None


def distrust(settings: Settings) -> None:
    """Forgets what was deployed: after a crash the stacks may be those of an earlier start."""
    _record(settings).unlink(missing_ok=True)


def deploy(settings: Settings) -> Deployment:
    """Synthesises and deploys all stacks. Raises `StepFailedError` with the CLI's last words."""
    _remove_broken(settings)
    out = settings.state / "cdk.out"
    _cdk(settings, "synth", "synth", "--quiet", "--output", str(out))
    manifest = json.loads((out / "manifest.json").read_text())
    stacks = [
        artifact.get("properties", {}).get("stackName", name)
        for name, artifact in manifest["artifacts"].items()
        if artifact["type"] == "aws:cloudformation:stack"
    ]
    if not _bootstrapped(settings):
        environment = f"aws://000000000000/{REGION}"
        # With the app that is synthesised already: another run may use the usual cdk.out.
        _cdk(settings, "bootstrap", "bootstrap", environment, "--app", str(out))
    _cdk(
        settings,
        "deploy",
        *("deploy", "--all", "--app", str(out)),
        *("--require-approval", "never", "--method", "direct"),
    )
    deployment = _read(settings, stacks)
    if deployment is None:
        raise StepFailedError("deploy", "a stack is not complete", _log(settings, "deploy"))
    _record(settings).write_text(json.dumps({"digest": digest(settings), "stacks": stacks}))
    return deployment


def digest(settings: Settings) -> str:
    """A hash of everything the deployment is made from."""
    sha = hashlib.sha256(repr(sorted(_context(settings).items())).encode())
    for path in _sources():
        sha.update(str(path.relative_to(PROJECT)).encode())
        sha.update(path.read_bytes())
    return sha.hexdigest()


def _sources() -> Iterator[Path]:
    yield from (PROJECT / name for name in SOURCES)
    for folder in SOURCE_FOLDERS:
        for path in sorted((PROJECT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def _context(settings: Settings) -> dict[str, str]:
    return {
        "target": "laptop",
        "stage": STAGE,
        "origins": f"http://localhost:{settings.web_port},http://{HOST}:{settings.web_port}",
        "laptopBackupUrl": settings.backup_url,
    }


def _cdk(settings: Settings, step: str, *arguments: str) -> None:
    cdk = PROJECT / "node_modules" / ".bin" / "cdk"
    if not cdk.exists():
        raise MissingError("the CDK CLI", "run `make setup`")
    log = _log(settings, step)
    log.parent.mkdir(parents=True, exist_ok=True)
    context = [part for item in _context(settings).items() for part in ("-c", "=".join(item))]
    beside_python = str(Path(sys.executable).parent)
    with log.open("w") as output:
        done = subprocess.run(
            [str(cdk), *arguments, *context, "--no-notices", "--ci"],
            cwd=PROJECT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={
                **os.environ,
                **settings.environment(),
                "PATH": f"{beside_python}{os.pathsep}{os.environ['PATH']}",
                "CDK_DISABLE_CLI_TELEMETRY": "true",
                "PYTHONWARNINGS": "ignore",
            },
            check=False,
        )
    if done.returncode:
        raise StepFailedError(f"cdk {step}", last_words(log), log)


def _bootstrapped(settings: Settings) -> bool:
    return _status(settings, "CDKToolkit") in _WHOLE


def _remove_broken(settings: Settings) -> None:
    # A first deploy that was cut off leaves a stack that only deletion gets going again.
    client = _cloudformation(settings)
    record = _record(settings)
    for summary in client.describe_stacks()["Stacks"]:
        if summary["StackStatus"] in {"ROLLBACK_COMPLETE", "CREATE_FAILED", "ROLLBACK_FAILED"}:
            client.delete_stack(StackName=summary["StackName"])
            record.unlink(missing_ok=True)


def _read(settings: Settings, stacks: list[str]) -> Deployment | None:
    client = _cloudformation(settings)
    outputs: dict[str, str] = {}
    for stack in stacks:
        try:
            (description,) = client.describe_stacks(StackName=stack)["Stacks"]
        except ClientError:
            return None
        if description["StackStatus"] not in _WHOLE:
            return None
        outputs |= {
            output["OutputKey"]: output["OutputValue"] for output in description.get("Outputs", [])
        }
    return Deployment(outputs)


def _status(settings: Settings, stack: str) -> str | None:
    try:
        (description,) = _cloudformation(settings).describe_stacks(StackName=stack)["Stacks"]
    except ClientError:
        return None
    return description["StackStatus"]


def session() -> boto3.Session:
    """An AWS session that can reach nothing but an emulator."""
    return boto3.Session(
        aws_access_key_id="test",
        aws_secret_access_key="test",  # noqa: S106 - the emulator takes any
        region_name=REGION,
    )


def _cloudformation(settings: Settings) -> CloudFormationClient:
    return session().client("cloudformation", endpoint_url=settings.cloud_url)


def forget(settings: Settings) -> None:
    """Removes all state of this laptop cloud, the ledger included."""
    shutil.rmtree(settings.state, ignore_errors=True)


def _record(settings: Settings) -> Path:
    return settings.state / "deployment.json"


def _log(settings: Settings, step: str) -> Path:
    return settings.state / "logs" / f"cdk-{step}.log"
