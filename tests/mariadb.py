"""A private MariaDB server on a data directory and a port of its own, never the system's."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pymysql

_PLACES = os.pathsep.join(
    [os.environ.get("PATH", ""), "/usr/sbin", "/usr/bin", "/opt/homebrew/bin", "/usr/local/bin"]
)


@contextmanager
def mariadb(folder: Path, port: int) -> Iterator[str]:
    """Runs the server while the block runs; gives the URL of its database `backup`."""
    data = folder / "data"
    subprocess.run(
        [
            *(_program("mariadb-install-db"), "--no-defaults", f"--datadir={data}"),
            *("--auth-root-authentication-method=normal", "--skip-test-db"),
            f"--user={getpass.getuser()}",
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    with (folder / "mariadb.log").open("w") as log:
        server = subprocess.Popen(
            [
                *(_program("mariadbd"), "--no-defaults", f"--datadir={data}"),
                *("--bind-address=127.0.0.1", f"--port={port}", f"--user={getpass.getuser()}"),
                *(f"--socket={folder / 's'}", f"--pid-file={folder / 'pid'}"),
                "--innodb-buffer-pool-size=256M",
                # Nobody cuts the power in a test: what is committed need not be on the disk.
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync",
                "--local-infile=1",
            ],
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_for(server, port, folder / "mariadb.log")
        yield f"mysql+pymysql://root@127.0.0.1:{port}/backup"
    finally:
        server.terminate()
        server.wait(timeout=60)


def _wait_for(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            with pymysql.connect(host="127.0.0.1", port=port, user="root") as connection:
                connection.cursor().execute("CREATE DATABASE IF NOT EXISTS backup")
                return
        except pymysql.err.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"MariaDB did not start:\n{log.read_text()[-3000:]}") from None
            time.sleep(0.1)


def _program(name: str) -> str:
    found = shutil.which(name, path=_PLACES)
    assert found, f"{name} is needed: `make system` installs MariaDB's server or names it"
    return found
