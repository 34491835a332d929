"""Ids that a repeated message makes again: ULIDs of an instant and a natural key."""

from __future__ import annotations

import hashlib
from datetime import datetime

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def ulid(at: datetime, *key: str, index: int = 0) -> str:
    """The ULID of `key` at an instant: the same arguments make the same id.

    Ids sort by their millisecond, and those of one key by `index` (0 to 65,535), so the
    entries of one message keep their order. Layout: github.com/ulid/spec.
    """
    milliseconds = int(at.timestamp() * 1000)
    digest = hashlib.sha256("\0".join(key).encode()).digest()
    value = milliseconds << 80 | int.from_bytes(digest[:8], "big") << 16 | index
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(125, -5, -5))
