"""The emulator's streams after a restart: it keeps how far each was read, but not the stream."""

from __future__ import annotations

import json
from pathlib import Path

_POSITIONS = "dynamodb_stream_positions"


def read_streams_from_their_start(services: Path) -> None:
    """Forgets how far streams were read before the emulator starts with this state.

    They begin anew with it: a function that went on from where it was would miss as many
    changes as it had read.
    """
    file = services / "lambda.json"
    try:
        state = json.loads(file.read_text())
        positions = state["payload"].pop(_POSITIONS, None)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return  # no state yet, or one the emulator will not read either
    if positions:
        whole = file.with_suffix(".new")
        whole.write_text(json.dumps(state))
        whole.replace(file)
