"""What happened while nobody was typing, told at the start of the next reply."""

from __future__ import annotations

from collections.abc import Sequence

from conversation.format import Style
from conversation.sentences import notices as say
from ledger.records import Notice


def told(notices: Sequence[Notice], style: Style) -> tuple[str, ...]:
    """One line for each notice; a kind this version does not know is told by no line."""
    return tuple(line for line in (say.notice(one, style) for one in notices) if line)
