"""What words and phrases say about the intent of a message."""

from __future__ import annotations

from enum import StrEnum, auto


class Cue(StrEnum):
    """A hint that a phrase gives. The comment shows it in English."""

    GREET = auto()  # hi
    THANKS = auto()
    BYE = auto()
    HELP = auto()  # "help", "what can you do"
    HOW_TO = auto()  # "how do i"
    CANCEL = auto()  # never mind
    YES = auto()
    NO = auto()
    FILLER = auto()  # please, the, on
    LINK = auto()  # and, then
    AWAY = auto()  # prepositions after which something else is named: at, for, with
    PAYEE = auto()  # mom, my brother
    ME = auto()  # i, my, we
    OTHERS = auto()  # he, john's, people
    HOW_MUCH = auto()
    HOW_MANY = auto()
    WHAT = auto()  # what, which, where, when, who, why
    DID_I = auto()  # did i, have i
    SHOW = auto()  # show, list
    FIND = auto()  # find, search
    SPENT = auto()  # bought, paid
    SPEND = auto()  # spend, spending
    LOG = auto()  # log, add, record
    LEDGER = auto()  # expenses, transactions
    TOTAL = auto()
    AVERAGE = auto()
    BIGGEST = auto()
    SMALLEST = auto()
    COUNT = auto()  # number of
    COMPARE = auto()
    BREAKDOWN = auto()  # by category
    RECENT = auto()  # latest, recent
    INCOME = auto()  # income, earnings: what comes in
    EARNED = auto()  # received, earned
    GAVE_ME = auto()  # sent me, gave me
    REFUND = auto()
    BUDGET = auto()
    LEFT = auto()
    PER_DAY = auto()
    AFFORD = auto()
    SET = auto()  # set, change, raise
    REMOVE = auto()
    UNDO = auto()
    EVERYTHING = auto()  # all, everything
    RESTORE = auto()
    LAST_ONE = auto()  # the last one, that
    CORRECT = auto()  # make that, i meant, should be
    WAS = auto()  # that was, it was
    WRONG = auto()  # wrong, not right
    NOT = auto()
    NOTE = auto()  # add a note
    RENAME = auto()
    FORGET = auto()
    REPORT = auto()
    RECURRING = auto()  # recurring, standing order
    PAUSE = auto()
    RESUME = auto()
    SKIP = auto()
    END = auto()  # stop, end
    REMIND = auto()
    ALERT = auto()
    MUTE = auto()
    SETTING = auto()  # currency, time zone
    OVER = auto()
    UNDER = auto()
    NOT_HAPPENED = auto()  # almost bought, was going to
    TRANSFER = auto()  # moved, transferred
    SEND = auto()  # send, wire: an order to move money
    SAVINGS = auto()  # savings, my other account
    ADVICE = auto()  # should i, is it worth
    EACH_CATEGORY = auto()
    MORE = auto()  # and, what about: continues a question
    CARRY_OVER = auto()
    CATEGORY = auto()  # category, categorise
    FROM = auto()  # from somebody
    SHARE = auto()  # what percent of, share of
    LEAD_IN = auto()  # hmm, wait, i think, could you: before what is said
    SHOULD_BE = auto()  # should be, was supposed to be
    TURNED_OUT = auto()  # came to, ended up
    WROTE = auto()  # i wrote, why does it say
    CHANGE = auto()  # put, move, mark, correct: before the entry and what it becomes
