"""The rules' reading of a message, held against how likely its words make each intent.

The rules know what stands in a message; the likelihood knows how such messages are
meant on the whole. Where both agree, or the likelihood is not sure, the rules stand.
Where it is sure of something else, that is read instead if nothing is written by it, and a
correction or a budget where it is very sure; what would be logged is asked about first.
The thresholds below were chosen by the share of messages each reads right and wrong, told by
weights that had not seen them.
"""

from __future__ import annotations

from language.amounts import Strength
from language.asking import report_on
from language.budget_questions import question_on
from language.budgets import limited
from language.corrections import corrected
from language.entries import read_entries
from language.evidence import SETTLED
from language.general_questions import is_general
from language.likelihood import likelihoods
from language.logging import written
from language.meaning import Meaning, talk
from language.movements import movement_in
from language.naming import Intent, intent_of
from language.non_events import family_of
from language.plain_lists import is_plain_list
from language.queries import query_in
from language.reading import Reading
from language.removing import called_double, taken_back_by
from language.request import (
    About,
    Answer,
    Ask,
    AskBudget,
    ChangeSettings,
    Choice,
    Decision,
    Edit,
    Find,
    Forget,
    Log,
    ManageRecurring,
    Remove,
    Restore,
    SmallTalk,
    Talk,
    Target,
)
from language.scope import asks_for_other_help, orders_to_log
from language.signs import signs_of
from ledger.records import Kind

SURE = 0.65
"""The probability from which another reading than the rules' is taken."""

SURE_NOT_TO_WRITE = 0.7
"""The same, where the rules found something to write."""

SURE_AGAINST_TOLD = 0.92
"""The same, where the sentence tells which way the money moved."""

SURE_OF_NOTHING = 0.4
"""The same, where the rules found nothing and nothing would be written either."""

SURE_TO_CHANGE = 0.85
"""The same, where something would be taken out, changed or set, though that can be undone."""

SURE_TO_WRITE = 0.6
"""The same, where the rules found nothing to write: it is asked about."""

LIKELY = 0.6
"""The probability below which what the rules would write is asked about."""

LEAST = 0.2
"""The probability from which an expense is offered in the place of an unlikely change."""

LIKELY_WHERE_TOLD = 0.4
"""The same, where the sentence tells its way, or a list names what each amount was for."""

LIKELY_WHERE_SETTLED = 0.1
"""The same, where words of paying tell which of several numbers was paid."""

OTHER_SIGN = 0.25
"""The share of the other sign's probability from which it is asked whether money came in."""


def held_against(found: Meaning, reading: Reading, decisions: tuple[Decision, ...]) -> Meaning:
    """The rules' meaning, another one that is far likelier, or a question between the two."""
    if any(one.about is About.READING and one.value == "LogExpense" for one in decisions):
        return found if intent_of(found.request) in _WRITING else _logged(reading, decisions)
    if decisions or not reading.words or _is_beyond(found, reading):
        return found
    intent = intent_of(found.request)
    chances = likelihoods(signs_of(reading, found))
    alike = _ALIKE.get(intent, frozenset({intent}))
    own = sum(chances[one] for one in alike)
    top = max(chances, key=chances.__getitem__)
    told = intent in _WRITING and _is_told(reading)
    if top not in alike and chances[top] >= _sure_enough(intent, top, told=told):
        other = _instead(found, top, reading)
        if other is not None:
            return other
    if found.ask is not None:
        return found
    if intent in _CHANGING and reading.amounts and own < LIKELY:
        logging = sum(chances[one] for one in _LOGS)
        if logging >= LEAST:
            return _logged_if_wanted(reading)  # "delete key keycap 6"
    if intent in _WRITING and own < _likely_enough(found, reading, told=told):
        return found._replace(ask=_whether_to_log(reading))
    if intent in _LOGS and not told and not _is_signed(found, reading):
        return _with_sign_asked(found, reading, chances, intent)
    return found


def _likely_enough(found: Meaning, reading: Reading, *, told: bool) -> float:
    """The probability below which it is asked whether to log what was found."""
    likely = LIKELY_WHERE_SETTLED if _is_settled(reading) else LIKELY
    return min(likely, LIKELY_WHERE_TOLD) if told or _is_list_of_things(found) else likely


def _with_sign_asked(
    found: Meaning, reading: Reading, chances: dict[Intent, float], intent: Intent
) -> Meaning:
    """The meaning, and whether money came in or was spent is asked where it may be the other."""
    logging = sum(chances[one] for one in _LOGS)
    if logging - chances[intent] < OTHER_SIGN * logging:
        return found
    choices = (Choice("expense", "I spent it"), Choice("income", "I got it"))
    return found._replace(ask=Ask(about=About.KIND, said=reading.typed[:50], choices=choices))


def _instead(found: Meaning, likelier: Intent, reading: Reading) -> Meaning | None:
    """What is read in place of what was found; a note with a price is asked about."""
    if likelier is Intent.OUT_OF_SCOPE and _is_priced_note(found, reading):
        return found if found.ask else found._replace(ask=_whether_to_log(reading))
    return _read_as(likelier, reading)


def _is_priced_note(found: Meaning, reading: Reading) -> bool:
    """“₹2,30,000 gold for mom”: a few words and an amount with its currency, and no question."""
    if not isinstance(found.request, Log) or reading.is_question:
        return False
    marked = any(one.strength is Strength.MARKED for one in reading.amounts)
    return marked and len(reading.words) - len(reading.priced) <= _SHORT


def _is_list_of_things(found: Meaning) -> bool:
    """Whether several entries each have an amount and something known that it was for."""
    if not isinstance(found.request, Log) or len(found.request.entries) < _SEVERAL:
        return False
    return all(one.amount and one.category for one in found.request.entries)


def _is_told(reading: Reading) -> bool:
    """Whether the sentence itself tells which way the money moved, or how it was paid."""
    if _is_settled(reading) or orders_to_log(reading):
        return True
    return movement_in(reading, 0, len(reading.words)) is not None


def _is_settled(reading: Reading) -> bool:
    """Whether an amount was worked out from words of paying: a note and its change, a tip."""
    return any(one.how in SETTLED for one in reading.amounts)


def _is_signed(found: Meaning, reading: Reading) -> bool:
    """Whether a sign was typed, or words say that money came back, or came in and went out."""
    kinds: set[Kind] = set()
    if isinstance(found.request, Log):
        kinds = {entry.kind for entry in found.request.entries}
    back = Kind.REFUND in kinds or len(kinds) > 1
    return back or any(one.sign for one in reading.amounts)


def _sure_enough(ruled: Intent, other: Intent, *, told: bool) -> float:
    if ruled in _LOGS and told:
        return SURE_AGAINST_TOLD
    if other in _CHANGING or other is Intent.SET_BUDGET:
        return SURE_TO_CHANGE
    if ruled in _LOGS:
        return SURE_NOT_TO_WRITE
    if other in _LOGS:
        return SURE_TO_WRITE
    return SURE_OF_NOTHING if ruled is Intent.OUT_OF_SCOPE else SURE


def _is_beyond(found: Meaning, reading: Reading) -> bool:
    """Whether only rules can tell: finer requests, what goes on from before, gibberish."""
    if isinstance(found.request, Find) and reading.context.last_query is not None:
        return True
    if not (reading.hints or reading.hits or reading.amounts):
        return True
    if isinstance(found.request, Edit) and (found.request.old_amount or "*" in reading.typed):
        return True  # what is wrong stands beside what is right
    if isinstance(found.request, AskBudget) and reading.texts[:2] == ["what", "if"]:
        return True
    if isinstance(found.request, SmallTalk) and found.request.talk in _POLITE:
        return True  # every word of it is
    if isinstance(found.request, Log) and is_plain_list(found.request.entries, reading):
        return True
    if is_general(reading) or asks_for_other_help(reading) or called_double(reading) is not None:
        return True
    if isinstance(found.request, SmallTalk) and family_of(reading) is not None:
        return True
    if isinstance(found.request, SmallTalk) and found.request.talk is Talk.NOT_HAPPENED:
        return not any(day.future for day in reading.days)
    return isinstance(found.request, ChangeSettings | ManageRecurring | Forget | Restore | Answer)


def _read_as(intent: Intent, reading: Reading) -> Meaning | None:
    """What the message asks for if it has this intent; None where that cannot be told."""
    match intent:
        case Intent.OUT_OF_SCOPE:
            return talk(Talk.OUT_OF_SCOPE, _WHY)
        case Intent.HELP:
            return talk(Talk.HELP, _WHY)
        case Intent.GREET:
            return talk(Talk.GREET, _WHY)
        case Intent.QUERY_SPENDING | Intent.LIST_EXPENSES:
            return Meaning(Find(query=query_in(reading)), None, (_WHY,))
        case Intent.QUERY_BUDGET:
            return Meaning(question_on(reading), None, (_WHY,))
        case Intent.REPORT:
            return Meaning(report_on(reading), None, (_WHY,))
        case _:
            return _change_of(intent, reading)


def _change_of(intent: Intent, reading: Reading) -> Meaning | None:
    """What is to be written, changed, set or taken out."""
    match intent:
        case Intent.DELETE_LAST if not reading.amounts:
            return Meaning(Remove(target=Target(), by=taken_back_by(reading)), None, (_WHY,))
        case Intent.EDIT_LAST if reading.amounts:
            return _if_clear(corrected(reading))
        case Intent.SET_BUDGET if len(reading.amounts) == 1:
            return _if_clear(limited(reading, reading.amounts[0]))
        case Intent.LOG_EXPENSE | Intent.LOG_INCOME if reading.amounts:
            return _logged_if_wanted(reading)
        case _:
            return None


def _if_clear(meaning: Meaning | None) -> Meaning | None:
    """What nothing must be asked about: an answer would be read by the rules alone."""
    return meaning if meaning is not None and meaning.ask is None else None


def _logged_if_wanted(reading: Reading) -> Meaning:
    """What it would write; what is doubtful about that is asked once it is to be logged."""
    return _logged(reading, ())._replace(ask=_whether_to_log(reading))


def _logged(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning:
    meaning = written(reading, read_entries(reading, reading.amounts), decisions)
    return meaning._replace(why=(*meaning.why, _WHY))


def _whether_to_log(reading: Reading) -> Ask:
    choices = (Choice("LogExpense", "Log it"), Choice("no", "No"))
    return Ask(about=About.READING, said=reading.typed[:50], choices=choices)


_SEVERAL = 2
_SHORT = 4
_POLITE = frozenset({Talk.GREET, Talk.THANKS, Talk.BYE})
_WHY = "its words as a whole read like that"
_LOGS = frozenset({Intent.LOG_EXPENSE, Intent.LOG_INCOME})
_QUESTIONS = frozenset({Intent.QUERY_SPENDING, Intent.LIST_EXPENSES})
_ALIKE = {
    **dict.fromkeys(_LOGS, _LOGS | {Intent.RECURRING_ADD}),
    **dict.fromkeys(_QUESTIONS, _QUESTIONS),
}
_WRITING = _LOGS
_CHANGING = frozenset({Intent.DELETE_LAST, Intent.EDIT_LAST})
