"""Changing and removing what is in the ledger, and what is learned from a correction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from conversation.budgets import change_last
from conversation.format import category_name
from conversation.limits import cut, with_learned
from conversation.message import Button
from conversation.outcome import Outcome, Turn
from conversation.recording import undo_button
from conversation.recurring import repriced
from conversation.sentences import changing as say
from conversation.sentences import recurring as say_recurring
from conversation.sentences import talk as say_talk
from conversation.sentences import transactions as say_of
from conversation.targets import Candidates, candidates, touched, which_one
from conversation.undoing import removed, take_back, undo
from conversation.words import word_of
from language.numbers import rounded
from language.request import About, Ask, Edit, Forget, Remove, TakingBack, Target
from language.text import fold
from ledger.currencies import EXPONENTS
from ledger.errors import TooPreciseError, UnknownCurrencyError
from ledger.money import Money
from ledger.records import Change, Kind, MessageRecord, Transaction


def edit(turn: Turn, request: Edit) -> Outcome:
    """Changes the transaction meant, and remembers a corrected category."""
    budget = change_last(turn, request)
    if budget is not None:
        return budget
    found = _narrowed(request, _meant(turn, request.target))
    one = found.one
    if one is None:
        if found.found:
            return which_one(turn, "ChangeLast", found.found)
        last = candidates(turn, Target()).found if _opens_like_the_last(request) else ()
        if last:
            return which_one(turn, "ChangeLast", last, lead=say.NOT_FOUND_SO)
        nothing = request.target == Target() and turn.last_message() is None
        return _said(say.NOTHING_TO_CHANGE if nothing else say.NOT_FOUND)
    try:
        after = edited(one, request)
    except TooPreciseError as error:
        ask = Ask(about=About.AMOUNT, said=str(error.amount))
        return Outcome(intent="ChangeLast", lines=(), ask=ask)
    except UnknownCurrencyError:
        ask = Ask(about=About.CURRENCY, said=request.currency or "")
        return Outcome(intent="ChangeLast", lines=(), ask=ask)
    word = word_of(one, turn.context) if request.category else None
    profile = None
    if word and turn.profile.learned.get(word) != after.category:
        learned = with_learned(turn.profile.learned, word, after.category)
        profile = replace(turn.profile, learned=learned)
    if after == one and profile is None:
        unchanged = (
            say.NO_CHANGE_SAID if _says_nothing(request) else say_of.unchanged(one, turn.style)
        )
        return _said(unchanged)
    planned = repriced(turn, one, after)
    lines = [say_of.changed(one, after, turn.style)]
    lines += [say_recurring.changed(item, turn.style) for item in planned]
    buttons = [undo_button(turn)]
    if profile and word:
        lines.append(say_of.learned(word, after.category))
        buttons.append(Button(say.BUTTON_FORGET, "forget that"))
    return Outcome(
        intent="ChangeLast",
        lines=tuple(lines),
        buttons=tuple(buttons),
        transactions=(after,),
        changed=(Change(one, after),) if after != one else (),
        profile=profile,
        recurring=planned,
    )


def remove(turn: Turn, request: Remove) -> Outcome:
    """Takes back the last message, or removes the one transaction that is meant."""
    if request.everything:
        return Outcome(intent="UndoLast", lines=(say_talk.NEVER_EVERYTHING,))
    target = request.target
    if target.message_id is not None:
        return undo(turn, target.message_id)
    if target == Target():
        return take_back(turn, request.by)
    found = candidates(turn, target)
    if not found.found:
        return Outcome(intent="UndoLast", lines=(say.NOT_FOUND,))
    if found.one is None and not target.ids:
        return which_one(turn, "UndoLast", found.found)
    return removed(turn, found.found)


def forget(turn: Turn, request: Forget) -> Outcome:
    """Drops a learned correction: of a word, or the one made or used last.

    Where none was, “forget that” is about what was written just before.
    """
    learned = turn.profile.learned
    last = turn.last_message() if turn.memory.just_wrote and request.word is None else None
    if last is not None and touched(last) and not _taught_or_used(turn, last):
        return take_back(turn, TakingBack.RETRACT)
    if not learned:
        return _said(say.NOTHING_LEARNED)
    word = fold(request.word) if request.word else _learned_last(turn)
    if word is None:
        words = ", ".join(f"“{one}” is {category_name(learned[one])}" for one in sorted(learned))
        return _said(say.which_word(words))
    if word not in learned:
        return _said(say.unknown_word(word))
    rest = {one: category for one, category in learned.items() if one != word}
    return Outcome(
        intent="ChangeLast",
        lines=(say.forgot(word, category_name(learned[word])),),
        buttons=(undo_button(turn),),
        profile=replace(turn.profile, learned=rest),
    )


def _meant(turn: Turn, target: Target) -> Candidates:
    """What the target means; the entry changed last where the last message changed none."""
    found = candidates(turn, target)
    if found.found or target != Target():
        return found
    last = tuple(one.id for one in turn.context.recent if one.last)
    return candidates(turn, Target(ids=last)) if last else found


def _opens_like_the_last(request: Edit) -> bool:
    """Whether the words that name no entry may be something else: “no 18, too early for me”."""
    target = request.target
    return request.amount is not None and target == Target(text=target.text, typed=target.typed)


def _narrowed(request: Edit, found: Candidates) -> Candidates:
    """The one with the wrong amount that was said ("15 not 50"), where there is one."""
    if request.old_amount is None or len(found.found) == 1:
        return found
    same = [one for one in found.found if abs(one.money.amount) == abs(request.old_amount)]
    return Candidates(tuple(same)) if same else found


def edited(one: Transaction, request: Edit) -> Transaction:
    """The transaction with what the request changes.

    Raises `TooPreciseError` or `UnknownCurrencyError` where the ledger could not hold it.
    """
    kind = request.kind or one.kind
    return replace(
        one,
        kind=kind,
        money=_money(one, kind, request),
        category=cut(request.category) if request.category else one.category,
        date=request.date or one.date,
        description=one.description if request.description is None else request.description,
        note=one.note if request.note is None else request.note,
        approximate=one.approximate and request.amount is None,
    )


def _money(one: Transaction, kind: Kind, request: Edit) -> Money:
    currency = request.currency or one.money.currency
    amount = abs(one.money.amount) if request.amount is None else abs(request.amount)
    if request.factor is not None:
        amount = rounded(amount * request.factor, EXPONENTS.get(currency, 2))
    return Money.of(-amount if kind is Kind.REFUND else amount, currency)


def _says_nothing(request: Edit) -> bool:
    return request == Edit(target=request.target)


def _learned_last(turn: Turn) -> str | None:
    learned = turn.profile.learned
    record = turn.last_message()
    words = _taught_or_used(turn, record) if record is not None else ()
    if len(words) == 1:
        return words[0]
    return next(iter(learned)) if len(learned) == 1 else None


def _taught_or_used(turn: Turn, record: MessageRecord) -> Sequence[str]:
    """The words whose category the last message taught, or else told by what was learned."""
    learned = turn.profile.learned
    before = record.profile_before.learned if record.profile_before else learned
    made = [word for word in learned if before.get(word) != learned[word]]
    if len(made) == 1:
        return made
    used = {word_of(one, turn.context) for one in candidates(turn, Target()).found}
    return [word for word in learned if word in used]


def _said(sentence: str) -> Outcome:
    return Outcome(intent="ChangeLast", lines=(sentence,))
