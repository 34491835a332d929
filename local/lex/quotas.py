"""Sizes the service allows (developer guide, "Quotas")."""

import base64
import json
from collections.abc import Mapping

LARGEST_ATTRIBUTES = 12 * 1024
"""Bytes of session attributes, encoded in base64."""


def size_of_attributes(attributes: Mapping[str, str]) -> int:
    """How many bytes session attributes take as the service counts them."""
    return len(base64.b64encode(json.dumps(attributes, separators=(",", ":")).encode()))
