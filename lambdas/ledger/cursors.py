"""Cursors of paged lists: the place of the last item that was looked at, written opaquely."""

from __future__ import annotations

import base64
import binascii

from ledger.errors import BadCursorError


def cursor_at(place: str) -> str:
    """The cursor that continues after `place`."""
    return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


def place_of(cursor: str, *, after: str, before: str) -> str:
    """The place a cursor stands for, which lies between `after` and `before`.

    Raises `BadCursorError` for anything that `cursor_at` did not make for such a list.
    """
    try:
        place = base64.b64decode(
            cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True
        ).decode()
    except (binascii.Error, ValueError):
        raise BadCursorError from None
    if not after <= place <= before or cursor_at(place) != cursor:
        raise BadCursorError
    return place
