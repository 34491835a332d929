"""What pydantic found wrong with a request, as the sentence of a `BadRequestError`."""

from __future__ import annotations

from pydantic_core import ValidationError

from edge.http import BadRequestError


def bad_request(error: ValidationError) -> BadRequestError:
    """What is wrong with the first field that is; what was sent in it is not repeated."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"]) or "The request"
    return BadRequestError(f"{where}: {first['msg'].removeprefix('Value error, ')}.")
