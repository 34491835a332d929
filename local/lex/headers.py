"""JSON in the API's headers: compressed with gzip, encoded in base64."""

import base64
import gzip
import io
import json

from local.lex.errors import InvalidRequestError

_LARGEST = 1024 * 1024


def packed(value: object) -> str:
    """A JSON value as the API puts it into a header: gzip, then base64."""
    raw = json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
    return base64.b64encode(gzip.compress(raw, mtime=0)).decode()


def unpacked(header: str, name: str) -> object:
    """The value of such a header; raises ValidationException under the header's name."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(base64.b64decode(header, validate=True))) as file:
            raw = file.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise InvalidRequestError(f"{name} unpacks to more than 1 MB.")
        return json.loads(raw)
    except (ValueError, OSError, EOFError):
        raise InvalidRequestError(
            f"{name} must be JSON, compressed with gzip and encoded in base64."
        ) from None
