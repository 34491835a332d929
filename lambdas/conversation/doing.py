"""Which module does what was asked, and the bot's intent it is answered with."""

from __future__ import annotations

from typing import assert_never

from conversation import (
    budgets,
    changing,
    changing_several,
    recording,
    recurring,
    settings,
    small_talk,
    spending,
    undoing,
)
from conversation.outcome import Outcome, Turn
from conversation.reports import get_report
from language import request as asked
from language.request import Request


def done(turn: Turn, request: Request) -> Outcome:
    """What a request leads to: each kind has its module."""
    match request:
        case asked.Log():
            return budgets.with_budgets(turn, recording.log(turn, request))
        case asked.Find():
            return spending.find(turn, request)
        case asked.SetBudget() | asked.AskBudget():
            return _budgeted(turn, request)
        case asked.Remove() | asked.Restore() | asked.Forget():
            return _taken_back(turn, request)
        case asked.Edit() | asked.EditEach() | asked.Itemise() | asked.Redirect():
            return _changed(turn, request)
        case asked.AddRecurring():
            return recurring.add(turn, request)
        case asked.ManageRecurring():
            return recurring.manage(turn, request)
        case asked.GetReport():
            return get_report(turn, request)
        case asked.ChangeSettings() | asked.Answer() | asked.SmallTalk():
            return _talked(turn, request)
        case unknown:
            assert_never(unknown)


def intent_of(request: Request) -> str:
    """The bot's intent that a request belongs to."""
    match request:
        case asked.Log(entries=entries):
            return recording.intent_of(entry.kind for entry in entries)
        case asked.Find(query=query):
            return spending.intent_of(query)
        case asked.SetBudget():
            return "SetBudget"
        case asked.AskBudget():
            return "ShowBudget"
        case asked.Remove() | asked.Restore():
            return "UndoLast"
        case asked.Edit() | asked.EditEach() | asked.Itemise() | asked.Redirect() | asked.Forget():
            return "ChangeLast"
        case asked.AddRecurring() | asked.ManageRecurring():
            return "AddRecurring"
        case asked.GetReport():
            return "GetReport"
        case asked.ChangeSettings() | asked.Answer() | asked.SmallTalk():
            return (
                "ChangeSettings" if isinstance(request, asked.ChangeSettings) else "FallbackIntent"
            )
        case unknown:
            assert_never(unknown)


def _budgeted(turn: Turn, request: asked.SetBudget | asked.AskBudget) -> Outcome:
    match request:
        case asked.SetBudget():
            return budgets.set_budget(turn, request)
        case asked.AskBudget():
            return budgets.ask_budget(turn, request)
        case unknown:
            assert_never(unknown)


def _taken_back(turn: Turn, request: asked.Remove | asked.Restore | asked.Forget) -> Outcome:
    match request:
        case asked.Remove():
            return changing.remove(turn, request)
        case asked.Restore():
            return undoing.restore(turn, request)
        case asked.Forget():
            return changing.forget(turn, request)
        case unknown:
            assert_never(unknown)


def _changed(
    turn: Turn, request: asked.Edit | asked.EditEach | asked.Itemise | asked.Redirect
) -> Outcome:
    match request:
        case asked.Edit(target=target) if len(target.ids) > 1:
            return changing_several.edit_all(turn, request)
        case asked.Edit():
            return changing.edit(turn, request)
        case asked.EditEach():
            return changing_several.edit_each(turn, request)
        case asked.Itemise():
            return changing_several.itemise(turn, request)
        case asked.Redirect():
            return changing_several.redirect(turn, request)
        case unknown:
            assert_never(unknown)


def _talked(turn: Turn, request: asked.ChangeSettings | asked.Answer | asked.SmallTalk) -> Outcome:
    match request:
        case asked.ChangeSettings():
            return settings.change_settings(turn, request)
        case asked.Answer(yes=yes):
            return small_talk.answer(turn, yes=yes)
        case asked.SmallTalk():
            return small_talk.talk(turn, request)
        case unknown:
            assert_never(unknown)
