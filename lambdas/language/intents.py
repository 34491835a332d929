"""What is asked for: rules in their order, the first that fits decides."""

from __future__ import annotations

from collections.abc import Callable

from language import (
    asking,
    budget_questions,
    budgets,
    corrections,
    eastern,
    general_questions,
    logging,
    non_events,
    partly_removed,
    preferences,
    removing,
    repeats,
    restoring,
    scope,
    several_budgets,
    what_ifs,
)
from language.meaning import Meaning, talk
from language.reading import Reading
from language.request import Decision, Talk

Rule = Callable[[Reading, tuple[Decision, ...]], Meaning | None]


def request_in(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning:
    """The request a message makes; one that fits no rule is out of scope."""
    for rule in _RULES:
        meaning = rule(reading, decisions)
        if meaning is not None:
            return meaning
    return talk(Talk.OUT_OF_SCOPE, "nothing says that it is about money")


_RULES: tuple[Rule, ...] = (
    scope.small_talk,
    eastern.understood,
    scope.not_for_us,
    general_questions.general,
    what_ifs.imagined,
    scope.help_wanted,
    restoring.restored,
    preferences.changed,
    several_budgets.several_set,
    budgets.set_or_removed,
    repeats.managed,
    removing.forgotten,
    partly_removed.partly_removed,
    removing.removed,
    non_events.not_moved,
    corrections.edited,
    budget_questions.asked,
    asking.report,
    asking.continued,
    asking.found,
    scope.not_spent,
    repeats.added,
    logging.logged,
    scope.acknowledged,
)
