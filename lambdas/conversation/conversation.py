"""One message in, one reply out: what was said is understood, done in the ledger and answered."""

from __future__ import annotations

from dataclasses import replace

from conversation import recent_entries, recording, undoing
from conversation.doing import done, intent_of
from conversation.kept import reply_from_json, reply_to_json
from conversation.limits import with_categories
from conversation.message import Asked, Button, Memory, Message, Reply
from conversation.notices import told
from conversation.outcome import Outcome, ReportLinks, Turn
from conversation.people import context_of, with_browser
from conversation.questions import LONGEST, MOST_BUTTONS, buttons_for, question_for, style_of
from conversation.sentences import talk as say
from language import request as asked
from language.context import Context
from language.fuller_answers import LASTING
from language.request import Ask, Pending, Request, Understanding
from language.understand import understand
from ledger.errors import (
    ConflictError,
    NotFoundError,
    RepeatedMessageError,
    TooManyEntriesError,
)
from ledger.ledger import Ledger, Opening
from ledger.records import Effect, Kind, Profile

_ATTEMPTS = 3
_CHATTER = frozenset({asked.Talk.GREET, asked.Talk.THANKS, asked.Talk.OKAY})
_PASSING = _CHATTER | {asked.Talk.OUT_OF_SCOPE, asked.Talk.HELP}
_MOST_PASSING = 2
"""How many messages of small talk an open question outlives."""


def reply_to(message: Message, ledger: Ledger, reports: ReportLinks | None = None) -> Reply:
    """The answer to a message; what it says was written is written, once.

    A message id that was used before gets its first answer again. Where somebody else
    changes the same things meanwhile, all is read again and retried, three times at most.
    Raises `UnavailableError` when the ledger does not answer.
    """
    for _ in range(_ATTEMPTS):
        opening = ledger.open(message.user_id, message.message_id)
        if opening.repeated:
            return reply_from_json(opening.repeated.reply)
        open_question = message.memory.asked
        if open_question and open_question.message_id == message.message_id:
            return _asked_again(open_question, message.memory)
        try:
            return _answered(message, ledger, opening, reports)
        except ConflictError:
            continue
        except RepeatedMessageError as repeated:
            return reply_from_json(repeated.record.reply)
        except TooManyEntriesError:
            return _failed(message, "LogExpense", say.TOO_MANY)
        except NotFoundError:
            return _failed(message, "ChangeLast", say.REMOVED_MEANWHILE)
    return _failed(message, "FallbackIntent", say.BUSY)


def _answered(
    message: Message, ledger: Ledger, opening: Opening, reports: ReportLinks | None
) -> Reply:
    context = context_of(opening.profile, message)
    turn = Turn(
        message=message,
        ledger=ledger,
        profile=opening.profile,
        context=context,
        understanding=_understood(message, context, ledger),
        style=style_of(context),
        reports=reports,
    )
    if message.memory.asked and _only_agrees(turn.understanding.request):
        return _asked_again(message.memory.asked, message.memory)
    outcome = _asking(turn, _done_or_asked(turn))
    reply = _reply(turn, outcome, told(opening.notices, turn.style))
    if outcome.writes or opening.notices:
        ledger.apply(message.user_id, _effect(turn, outcome, opening, reply))
    return reply


def _only_agrees(request: Request) -> bool:
    """Whether it is a "yes" that does not tell which of the open question's readings is meant."""
    return isinstance(request, asked.Answer) and request.yes


def _understood(message: Message, context: Context, ledger: Ledger) -> Understanding:
    tapped = undoing.tapped(message.text, message.user_id, ledger)
    if tapped is not None:
        return Understanding(text=message.text, request=tapped)
    return understand(message.text, context)


def _done_or_asked(turn: Turn) -> Outcome:
    request = turn.understanding.request
    ask = turn.understanding.ask or _doubt(request)
    if ask is not None:
        return Outcome(intent=intent_of(request), lines=(), ask=ask)
    return done(turn, request)


def _doubt(request: Request) -> Ask | None:
    match request:
        case asked.Log(entries=entries):
            doubts = (recording.doubt_about(entry, n) for n, entry in enumerate(entries))
            return next((doubt for doubt in doubts if doubt), None)
        case asked.AddRecurring(entry=entry):
            return recording.doubt_about(entry, 0)
        case _:
            return None


def _asking(turn: Turn, outcome: Outcome) -> Outcome:
    """The outcome with its question and buttons, where it asks one."""
    ask = outcome.ask
    if ask is None:
        return outcome
    return replace(
        outcome,
        state="InProgress",
        lines=outcome.lines or (question_for(ask, turn.understanding, turn.context),),
        buttons=outcome.buttons or buttons_for(ask, turn.understanding, turn.context),
    )


def _reply(turn: Turn, outcome: Outcome, notices: tuple[str, ...]) -> Reply:
    lines = (*notices, *outcome.lines)
    rest, buttons = turn.understanding.rest, outcome.buttons
    if rest:
        lines = (*lines, say.one_at_a_time(rest))
        if len(rest) <= LONGEST and len(buttons) < MOST_BUTTONS:
            buttons = (*buttons, Button(rest, rest))
    if _welcomes(turn, outcome):
        lines = (*lines, say.first_steps(turn.profile.currency))
    return Reply(
        intent=outcome.intent,
        state=outcome.state,
        lines=lines,
        buttons=buttons,
        transactions=tuple(one for one in outcome.transactions if one.removed_at is None),
        links=outcome.links,
        memory=_memory(turn, outcome),
    )


def _welcomes(turn: Turn, outcome: Outcome) -> bool:
    """Whether this is somebody's first answer; a question is answered before that is said."""
    newcomer = turn.profile.version == 0 and not turn.memory.welcomed
    return newcomer and outcome.ask is None


def _memory(turn: Turn, outcome: Outcome) -> Memory:
    pending = asked_now = None
    understanding = turn.understanding
    if outcome.ask is not None:
        answered = understanding.answered
        pending = Pending(
            text=understanding.text,
            today=answered.today if answered else turn.today,
            ask=outcome.ask,
            decisions=understanding.decisions,
        )
        asked_now = Asked(turn.message.message_id, outcome.intent, outcome.lines, outcome.buttons)
    elif not outcome.writes and _is_passing(turn):
        pending = _still_open(turn.memory.pending)
    memory = recent_entries.remembered(turn, outcome)
    return replace(
        memory,
        pending=pending,
        last_query=outcome.last_query or memory.last_query,
        shown=memory.shown if outcome.shown is None else outcome.shown,
        asked=asked_now,
        welcomed=memory.welcomed or outcome.ask is None,
        just_wrote=outcome.writes or (turn.memory.just_wrote and _is_chatter(turn)),
    )


def _is_passing(turn: Turn) -> bool:
    """“sorry, phone rang” while a question is open: that answers nothing and closes nothing."""
    request = turn.understanding.request
    if isinstance(request, asked.Answer):
        return request.yes  # "ok" after small talk
    return isinstance(request, asked.SmallTalk) and request.talk in _PASSING


def _still_open(pending: Pending | None) -> Pending | None:
    """The question that was open before a message of small talk, for a message or two."""
    if pending is None or pending.ask.about not in LASTING or pending.passed >= _MOST_PASSING:
        return None
    return replace(pending, passed=pending.passed + 1)


def _is_chatter(turn: Turn) -> bool:
    """Whether nothing was said but “thanks” or “lol”: what was done before is still the last."""
    request = turn.understanding.request
    if isinstance(request, asked.Answer):
        return request.yes
    return isinstance(request, asked.SmallTalk) and request.talk in _CHATTER


def _effect(turn: Turn, outcome: Outcome, opening: Opening, reply: Reply) -> Effect:
    profile = outcome.profile or opening.profile
    return Effect(
        message_id=turn.message.message_id,
        at=turn.now,
        reply=reply_to_json(reply)
        | {undoing.SETTINGS: undoing.changed_settings(opening.profile, profile)},
        recorded=outcome.recorded,
        changed=outcome.changed,
        profile=_noted(turn, outcome, profile) if outcome.writes else None,
        recurring=outcome.recurring,
        undoes=outcome.undoes,
        notices_told=tuple(notice.id for notice in opening.notices),
    )


def _noted(turn: Turn, outcome: Outcome, profile: Profile) -> Profile:
    """The profile with what every writing message leaves in it."""
    expenses = [
        one.money.amount
        for one in outcome.recorded
        if one.kind is Kind.EXPENSE and one.money.currency == profile.currency
    ]
    largest = max([*expenses, *([profile.largest] if profile.largest else [])], default=None)
    if profile.version == 0:
        profile = with_browser(profile, turn.message)
    said = dict.fromkeys(one.category for one in outcome.recorded)
    new = tuple(one for one in said if one not in recording.KNOWN | set(profile.categories))
    return replace(
        profile,
        last_message=turn.message.message_id,
        largest=largest,
        categories=with_categories(profile.categories, new),
    )


def _asked_again(question: Asked, memory: Memory) -> Reply:
    return Reply(
        intent=question.intent,
        state="InProgress",
        lines=question.lines,
        buttons=question.buttons,
        memory=memory,
    )


def _failed(message: Message, intent: str, sentence: str) -> Reply:
    return Reply(intent=intent, state="Failed", lines=(sentence,), memory=message.memory)
