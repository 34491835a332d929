"""What a person can ask for: the closed set of requests `understand` returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ledger.periods import Period
from ledger.records import Kind
from ledger.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A transaction as it was read.

    `amount` is in units of `currency`, negative for a refund, None where none was given.
    `currency` is an ISO 4217 code (or a code like BTC that the product then refuses),
    the person's own unless `currency_said`. `category` is None where none can be told.
    `date` is the person's own day, today unless `date_said`. `approximate` marks
    "30ish". `description` is the words that remain, as typed; `learned_from` is the
    folded word or merchant the category was told by, which a correction is kept under.
    """

    kind: Kind
    amount: Decimal | None
    currency: str
    category: str | None
    description: str
    date: date
    currency_said: bool = False
    date_said: bool = False
    category_said: bool = False
    approximate: bool = False
    learned_from: str | None = None


class About(StrEnum):
    """What a question is about. The value is what `explain` prints under `asks.about`."""

    AMOUNT = "amount"  # missing, or more than one reading of the number
    CURRENCY = "currency"  # "pesos", "kr": more than one currency; or an unsupported one
    CATEGORY = "category"
    DATE = "date"  # more than one day, or a day that does not exist
    FUTURE = "future"  # spending dated in the future: log it, plan it, or another day?
    UNUSUAL = "unusual"  # far above the person's usual
    ZERO = "zero"
    KIND = "kind"  # expense, income or refund; a budget or an expense
    TARGET = "target"  # which transaction is meant
    READING = "reading"  # whole readings of the message compete
    SCHEDULE = "schedule"
    BUDGET = "budget"  # the limit or the category of a budget is missing


@dataclass(frozen=True, slots=True)
class Choice:
    """One reading: `value` is what answers the question when it is typed or tapped.

    `value` is a decimal amount, an ISO date, a currency code, a category slug, `yes`,
    `no` or an intent name, by what the question is about.
    """

    value: str
    label: str = ""


SHARE_OR_ALL = ("My share", "All of it")
"""The labels of two amounts: the person's share of what was paid, and the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question that must be answered before anything is written.

    `index` is the entry it is about, `said` the words that raised it.
    """

    about: About
    index: int = 0
    said: str = ""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """An answer that was given: entry `index` of the message has this `value` of `about`."""

    about: About
    index: int
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """An entry that the conversation wrote or changed a short while ago.

    `amount` is unsigned, in units of `currency`; `name` is its description. `last` tells
    whether the last message that changed anything wrote or changed it, `changed` whether it was
    there before. `earlier` are amounts that it had before, the first one first; `whole` is the
    bill of which it is a share. `approximate` marks “like 45”, `each` a price that was told of
    one of several.
    """

    id: str
    name: str
    kind: Kind
    amount: Decimal
    currency: str
    category: str
    date: date
    last: bool = True
    changed: bool = False
    earlier: tuple[Decimal, ...] = ()
    whole: Decimal | None = None
    approximate: bool = False
    each: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A message whose question is still open: it is read again with the answers given.

    `today` is the day the message was sent on, so that midnight moves nothing. `passed` counts
    the messages of small talk since: after them only a bare answer is one.
    """

    text: str
    today: date
    ask: Ask
    decisions: tuple[Decision, ...] = ()
    passed: int = 0


class Measure(StrEnum):
    """What a question about the past wants to know."""

    SUM = "sum"
    COUNT = "count"
    AVERAGE = "average"
    BIGGEST = "biggest"
    SMALLEST = "smallest"
    LAST = "last"
    LIST = "list"
    EXISTS = "exists"
    COMPARE = "compare"
    BREAKDOWN = "breakdown"
    LATEST = "latest"  # the last one itself: "when did i last pay the dentist"
    SHARE = "share"  # a category's part of the whole
    BALANCE = "balance"  # what was spent against what was earned
    MONTHS = "months"  # the month with the most


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question about what is in the ledger.

    `period` None means all time for a search and the current month for a sum.
    `kinds` empty means spending (expenses net of refunds). Amounts are in `currency`.
    `compared_to` is the other period of a comparison. `typed` is the text before its
    spelling was mended, where that changed it.
    """

    measure: Measure
    period: Period | None = None
    category: str | None = None
    text: str | None = None
    over: Decimal | None = None
    under: Decimal | None = None
    currency: str | None = None
    kinds: tuple[Kind, ...] = ()
    compared_to: Period | None = None
    limit: int | None = None
    typed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Which transaction or message is meant; all None means the last message's.

    `position` counts in the list shown last, from 1 (-1: its last). `amount` and `date`
    and `text` narrow; `message_id` comes from an undo button. `typed` is the text before its
    spelling was mended, where that changed it: an entry may be spelt so too. `ids` are recent
    entries of the conversation itself: all of them are meant.
    """

    position: int | None = None
    amount: Decimal | None = None
    date: date | None = None
    text: str | None = None
    category: str | None = None
    message_id: str | None = None
    typed: str | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """Write these entries: all of them or none."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """Answer a question about the ledger."""

    query: Query


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBudget:
    """Set or change (`amount`), or remove (`remove`), the budget of a category or of everything.

    `category` None means all spending. `period` is `week`, `month` or `year`. A change of
    what there is has no `amount`: `change` is added to it (negative where it is lowered), or
    it is multiplied by `factor`. `also` are the further budgets that the same message sets.
    """

    category: str | None
    amount: Decimal | None
    currency: str
    period: str = "month"
    remove: bool = False
    carry_over: bool | None = None
    change: Decimal | None = None
    factor: Decimal | None = None
    also: tuple[SetBudget, ...] = ()


class BudgetQuestion(StrEnum):
    """What is asked of a budget."""

    SHOW = "show"
    LEFT = "left"
    PER_DAY = "per_day"
    WHAT_IF = "what_if"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskBudget:
    """Answer a question about budgets; a what-if carries its `amount` and writes nothing."""

    question: BudgetQuestion
    category: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    period: Period | None = None


class TakingBack(StrEnum):
    """What is to become of the last message, by the words that order it."""

    UNDO = "undo"  # each further one goes one message back
    DELETE = "delete"  # its entry goes: "undo" brings it back
    RETRACT = "retract"  # "scratch that": it was a mistake; "undo" brings it back


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove:
    """Take back the last message, or remove the transaction meant. "delete all" is `everything`.

    `by` counts where the target names none.
    """

    target: Target
    everything: bool = False
    by: TakingBack = TakingBack.UNDO


@dataclass(frozen=True, slots=True, kw_only=True)
class Restore:
    """Bring back what was removed."""

    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Change the transaction meant. None leaves a field as it is.

    `amount` is unsigned: the sign follows the kind. `old_amount` is the wrong one where
    both were said ("15 not 50"); `factor` multiplies or divides what is there.
    """

    target: Target
    amount: Decimal | None = None
    old_amount: Decimal | None = None
    currency: str | None = None
    category: str | None = None
    date: date | None = None
    kind: Kind | None = None
    description: str | None = None
    note: str | None = None
    period: str | None = None
    factor: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditEach:
    """Change several transactions, each in its own way: all of them or none."""

    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Itemise:
    """The transaction meant was really these: they take its place."""

    target: Target
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """What the last message did to one transaction was meant for another one."""

    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    """Drop a learned correction: of `word`, or the one used or made last."""

    word: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRecurring:
    """Enter this again and again on a schedule; `entry.amount` may still be None."""

    entry: Entry
    schedule: Schedule


class RecurringAction(StrEnum):
    """What can be done to a recurring item."""

    LIST = "list"
    SKIP = "skip"
    PAUSE = "pause"
    RESUME = "resume"
    CHANGE = "change"
    END = "end"
    REMIND = "remind"
    NO_REMIND = "no_remind"


@dataclass(frozen=True, slots=True, kw_only=True)
class ManageRecurring:
    """List or change recurring items; `text` or `category` tells which one is meant."""

    action: RecurringAction
    text: str | None = None
    category: str | None = None
    amount: Decimal | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GetReport:
    """Send the report (CSV) of a period, optionally of one category."""

    period: Period
    category: str | None = None


class Setting(StrEnum):
    """What a person can set about themselves in the chat."""

    CURRENCY = "currency"
    ZONE = "zone"
    MONTH_START = "month_start"
    NUMBER_FORMAT = "number_format"
    CATEGORY = "category"  # add one's own
    ALERT_EMAIL = "alert_email"
    ALERT_ABOVE = "alert_above"
    ALERT_OFF = "alert_off"
    ALERT_MUTE = "alert_mute"  # value: the ISO date it ends (exclusive)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSettings:
    """Settings to change, each with its value as text (an amount is a decimal string)."""

    settings: tuple[tuple[Setting, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Yes, no or cancel to an open question that has nothing to be read again."""

    yes: bool


class Talk(StrEnum):
    """Messages that are not about the ledger's contents. Nothing is written for any of them."""

    GREET = "greet"
    THANKS = "thanks"
    OKAY = "okay"  # "lol", "fair enough", "yep just the one"
    BYE = "bye"
    HELP = "help"
    CANCEL = "cancel"
    OUT_OF_SCOPE = "out_of_scope"
    NOT_HAPPENED = "not_happened"  # "i almost bought a 900 tv"
    TRANSFER = "transfer"  # "moved 500 to savings": not spending
    PAY_SOMEBODY = "pay_somebody"  # "transfer 50 to mom": offer to log a gift


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallTalk:
    """Say something; `topic` names the help wanted, `offer` the entry that could be offered.

    `takes_back` marks a “cancel that”, which means what was written just before, if anything.
    """

    talk: Talk
    topic: str | None = None
    offer: Entry | None = None
    takes_back: bool = False


Request = (
    Log
    | Find
    | SetBudget
    | AskBudget
    | Remove
    | Restore
    | Edit
    | EditEach
    | Itemise
    | Redirect
    | Forget
    | AddRecurring
    | ManageRecurring
    | GetReport
    | ChangeSettings
    | Answer
    | SmallTalk
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What was understood, and the question to ask before acting on it (None: it is clear).

    `why` names each decision in a few words, for `budgetbuddy explain`. `answered` is the
    pending message this one completed; then `request` is the whole of that message.
    `text` is the message the request was read from (the pending one's where answered).
    `rest` is the other part of a message that asks for two things: nothing is done of it.
    """

    text: str
    request: Request
    ask: Ask | None = None
    why: tuple[str, ...] = ()
    answered: Pending | None = None
    decisions: tuple[Decision, ...] = ()
    rest: str = ""
