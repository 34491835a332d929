"""The names of the intents, and which of them a request goes by."""

from __future__ import annotations

from enum import StrEnum

from language.request import (
    AddRecurring,
    Answer,
    AskBudget,
    ChangeSettings,
    Edit,
    EditEach,
    Find,
    Forget,
    GetReport,
    Itemise,
    Log,
    ManageRecurring,
    Measure,
    RecurringAction,
    Redirect,
    Remove,
    Request,
    Restore,
    SetBudget,
    SmallTalk,
    Talk,
)
from ledger.records import Kind


class Intent(StrEnum):
    """What a message wants, by the names that the sample messages use."""

    LOG_EXPENSE = "log_expense"
    LOG_INCOME = "log_income"
    SET_BUDGET = "set_budget"
    QUERY_SPENDING = "query_spending"
    QUERY_BUDGET = "query_budget"
    LIST_EXPENSES = "list_expenses"
    DELETE_LAST = "delete_last"
    EDIT_LAST = "edit_last"
    REPORT = "report"
    HELP = "help"
    GREET = "greet"
    RECURRING_ADD = "recurring_add"
    OUT_OF_SCOPE = "out_of_scope"


def intent_of(request: Request) -> Intent:
    """The name of the request.

    Several entries go by the first. Finer requests go by the nearest: bringing back and
    forgetting are about what was written last; settings are help with the product; a stray
    yes or no is small talk.
    """
    match request:
        case Log(entries=entries):
            leads = bool(entries) and entries[0].kind is Kind.INCOME
            return Intent.LOG_INCOME if leads else Intent.LOG_EXPENSE
        case Find(query=query):
            return Intent.LIST_EXPENSES if query.measure in _LISTS else Intent.QUERY_SPENDING
        case ManageRecurring(action=RecurringAction.LIST):
            return Intent.LIST_EXPENSES
        case SmallTalk(talk=talk):
            return _TALKS[talk]
        case plain:
            return _NAMES[type(plain)]


_LISTS = frozenset({Measure.LIST, Measure.EXISTS, Measure.LATEST})
_TALKS = {
    Talk.GREET: Intent.GREET,
    Talk.THANKS: Intent.GREET,
    Talk.OKAY: Intent.GREET,
    Talk.BYE: Intent.GREET,
    Talk.HELP: Intent.HELP,
    Talk.CANCEL: Intent.DELETE_LAST,  # nothing is open: the last message can be taken back
    Talk.OUT_OF_SCOPE: Intent.OUT_OF_SCOPE,
    Talk.NOT_HAPPENED: Intent.OUT_OF_SCOPE,
    Talk.TRANSFER: Intent.OUT_OF_SCOPE,
    Talk.PAY_SOMEBODY: Intent.OUT_OF_SCOPE,
}
_NAMES: dict[type[Request], Intent] = {
    SetBudget: Intent.SET_BUDGET,
    AskBudget: Intent.QUERY_BUDGET,
    Remove: Intent.DELETE_LAST,
    Restore: Intent.DELETE_LAST,
    Edit: Intent.EDIT_LAST,
    EditEach: Intent.EDIT_LAST,
    Itemise: Intent.EDIT_LAST,
    Redirect: Intent.EDIT_LAST,
    Forget: Intent.EDIT_LAST,
    AddRecurring: Intent.RECURRING_ADD,
    ManageRecurring: Intent.RECURRING_ADD,
    GetReport: Intent.REPORT,
    ChangeSettings: Intent.HELP,
    Answer: Intent.GREET,
}
