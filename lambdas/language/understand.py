"""What was said: a message and its context become one request, or a question about it."""

from __future__ import annotations

from dataclasses import replace

from language.asides import without_asides
from language.asked_again import asked_again
from language.bought_after_asking import bought_after_asking
from language.confirming import opening_yes, recent_confirmed
from language.context import Context
from language.courtesy import without_courtesy
from language.entry_questions import entry_asked
from language.fuller_answers import answer_in
from language.intents import request_in
from language.meaning import Meaning
from language.plain_notes import ordered, plainly_noted
from language.reading import Reading
from language.recent_apologies import recent_apologised
from language.recent_assigned import recent_assigned, recent_redated
from language.recent_changes import recent_changed
from language.recent_counts import recent_counted_again
from language.recent_details import recent_detailed
from language.recent_joint import recent_told_apart
from language.recent_kinds import recent_of_its_kind
from language.recent_multiples import recent_multiplied
from language.recent_or_new import asked_if_new, recent_chosen, recent_rather
from language.recent_orders import recent_put_right
from language.recent_others import recent_redirected
from language.recent_parts import recent_itemised
from language.recent_plans import plan_repriced
from language.recent_portions import recent_borne
from language.recent_reasons import recent_reasoned
from language.recent_reckonings import recent_reckoned
from language.recent_refunds import recent_refunded
from language.recent_removals import recent_removed
from language.recent_repeats import recent_repeated
from language.recent_restored import recent_restored
from language.recent_retyped import recent_retyped
from language.recent_reverted import recent_reverted
from language.recent_shares import recent_shared
from language.recent_splits import recent_split
from language.recent_sums import recent_recounted
from language.recent_twins import recent_twin_removed
from language.recent_unbought import recent_unbought
from language.request import Answer, Decision, SmallTalk, Talk, Understanding
from language.second_opinion import held_against
from language.settled_numbers import number_settled
from language.taking_out import taken_out
from language.text import clean
from language.two_requests import two_requests_in


def understand(text: str, context: Context) -> Understanding:
    """The request a message makes, and the question to ask first where it is not clear.

    A text that answers the open question (`context.pending`) completes that message: it is
    read again as of its own day with all decisions. Any text is understood as something.
    """
    typed = clean(text)
    pending = context.pending
    if pending is not None:
        settled = number_settled(typed, pending, context)
        if settled is not None:
            return Understanding(
                text=typed, request=settled.request, ask=settled.ask, why=settled.why
            )
        answer = answer_in(typed, pending, context)
        if answer is not None:
            decisions = (*pending.decisions, *answer.decisions)
            then = replace(context, today=pending.today, pending=None)
            return replace(_read(answer.text, then, decisions), answered=pending)
        if not pending.passed and _only_agrees(Reading(typed, context)):
            why = ("yes, which does not tell which of the readings",)
            return Understanding(text=typed, request=Answer(yes=True), why=why)
    return _read(typed, context, ())


def _only_agrees(reading: Reading) -> bool:
    """“yes the usual 45” to a question that it does not answer: that is no purchase."""
    return bool(reading.amounts) and not reading.hits and opening_yes(reading) is not None


def _about_recent(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """What a message says of the entries of the last hour, None where it is about others."""
    taken = None if decisions else taken_out(reading)
    if taken is not None:
        return taken
    context = reading.context
    only_gone = not (context.recent or context.recent_budget or context.recent_plan)
    for rule in (recent_restored,) if only_gone else _OF_RECENT:
        found = rule(reading, decisions)
        if found is not None:
            return found
    return None


def _read(typed: str, context: Context, decisions: tuple[Decision, ...]) -> Understanding:
    if any(one.value == "no" for one in decisions):
        return Understanding(
            text=typed,
            request=SmallTalk(talk=Talk.CANCEL),
            why=("the answer was no",),
            decisions=decisions,
        )
    reading = Reading(typed, context)
    found = None
    if context.recent or context.gone or context.recent_budget or context.recent_plan:
        found = _about_recent(reading, decisions)
    noted = None if found or decisions else without_courtesy(reading)
    if noted:
        return replace(_read(noted, context, ()), text=typed)
    if found is None and not decisions:
        found = plainly_noted(reading) or asked_again(reading)
    two = None if decisions or found else two_requests_in(reading)
    if two is not None:
        return replace(_read(two.first, context, ()), rest=two.rest)
    found = found or ordered(reading, decisions)
    if found is None:
        found = held_against(request_in(reading, decisions), reading, decisions)
        found = found if decisions else without_asides(found, reading)
    if context.recent:
        found = asked_if_new(found, reading, decisions)
    return Understanding(
        text=typed, request=found.request, ask=found.ask, why=found.why, decisions=decisions
    )


_OF_RECENT = (
    recent_chosen,
    plan_repriced,
    entry_asked,
    recent_restored,
    recent_counted_again,
    recent_retyped,
    recent_reverted,
    recent_redirected,
    recent_unbought,
    recent_removed,
    recent_refunded,
    recent_split,
    recent_multiplied,
    recent_shared,
    recent_borne,
    recent_put_right,
    recent_redated,
    recent_apologised,
    recent_reasoned,
    recent_itemised,
    recent_told_apart,
    recent_changed,
    recent_of_its_kind,
    recent_rather,
    recent_repeated,
    recent_detailed,
    recent_reckoned,
    recent_recounted,
    recent_assigned,
    recent_twin_removed,
    bought_after_asking,
    recent_confirmed,
)
"""Rules about the entries of the last hour, in their order: the first that fits decides."""

__all__ = ["Answer", "understand"]
