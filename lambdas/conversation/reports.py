"""Reports on demand: the chat answers with a link."""

from __future__ import annotations

from conversation.format import category_name
from conversation.message import Link
from conversation.outcome import Outcome, Turn
from conversation.sentences import settings as say
from language.request import GetReport


def get_report(turn: Turn, request: GetReport) -> Outcome:
    """A link to the report of a period, or that there is none to be had now."""
    if turn.reports is None:
        return Outcome(intent="GetReport", lines=(say.REPORTS_ON_THE_FIRST,))
    link = turn.reports.link(turn.user_id, request.period, request.category)
    category = category_name(request.category) if request.category else None
    return Outcome(
        intent="GetReport",
        lines=(say.report(turn.style.period(request.period), category),),
        links=(Link(say.REPORT_LINK, link),),
    )
