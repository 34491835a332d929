"""What functions log: one JSON line an event, never the text of a message nor an amount.

Written to standard output, which Lambda sends to CloudWatch; no library is loaded for it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any, Literal

Level = Literal["INFO", "WARNING", "ERROR"]


def log(message: str, *, request_id: str, level: Level = "INFO", **fields: Any) -> None:
    """Writes one event with the names and numbers that go with it."""
    line = {
        "level": level,
        "message": message,
        "service": os.environ.get("POWERTOOLS_SERVICE_NAME", "budgetbuddy"),
        "function_request_id": request_id,
        **fields,
    }
    sys.stdout.write(json.dumps(line, default=str) + "\n")
