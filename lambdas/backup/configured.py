"""The backup database a function was configured with, or a command was given."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import boto3
from sqlalchemy import URL

from backup.connection import engine_for
from backup.target import Target

# The certificates RDS servers are signed with, in the layer of the backup functions.
_RDS_CERTIFICATES = Path("/opt/rds-certificates.pem")


@cache
def configured_target() -> Target:
    """The target of `BACKUP_URL`."""
    return target_of(os.environ["BACKUP_URL"])


def target_of(url: str) -> Target:
    """The target of a URL; a MySQL URL without a password authenticates with IAM."""
    ca = str(_RDS_CERTIFICATES) if "rds.amazonaws.com" in url else None
    return Target(engine_for(url, sign=signed, ca=ca))


def signed(url: URL) -> str:
    """The IAM token of a URL's user: signed here, valid for 15 minutes, sent to nobody else."""
    assert url.host
    assert url.username
    token: str = boto3.client("rds").generate_db_auth_token(
        DBHostname=url.host, Port=url.port or 3306, DBUsername=url.username
    )
    return token
