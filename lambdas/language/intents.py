"""What is asked for: rules in their order, the first that fits decides."""

from __future__ import annotations

from collections.abc import Callable

from language import (
    asking,
    budget_changes,
    budget_questions,
    budgets,
    corrections,
    eastern,
    general_questions,
    limits,
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
from language.cues import Cue
from language.meaning import Meaning, talk
from language.reading import Reading
from language.request import Decision, Talk
from language.triggers import Rules, Triggered, on

Rule = Callable[[Reading, tuple[Decision, ...]], Meaning | None]


def request_in(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning:
    """The request a message makes; one that fits no rule is out of scope."""
    for rule in _RULES.among(reading.texts, reading.cues):
        meaning = rule(reading, decisions)
        if meaning is not None:
            return meaning
    return talk(Talk.OUT_OF_SCOPE, "nothing says that it is about money")


_RULES = Rules[Rule](
    Triggered(scope.small_talk),
    Triggered(eastern.understood),
    Triggered(scope.not_for_us),
    on(general_questions.general, of=[general_questions.OPENINGS]),
    on(what_ifs.imagined, of=[what_ifs.OPENING]),
    on(scope.help_wanted, Cue.HOW_TO, Cue.HELP),
    on(restoring.restored, Cue.RESTORE, "back"),
    Triggered(preferences.changed),
    on(several_budgets.several_set, Cue.BUDGET, Cue.SET),
    on(budgets.set_or_removed, Cue.BUDGET, Cue.ALERT, of=[budget_changes.TELLING, limits.TELLING]),
    on(repeats.managed, "now", of=[repeats.MANAGING]),
    on(removing.forgotten, Cue.FORGET),
    on(partly_removed.partly_removed, Cue.REMOVE, Cue.UNDO, of=[partly_removed.TAKING]),
    on(removing.removed, of=[removing.VERBS, removing.TAKING, removing.ONES]),
    Triggered(non_events.not_moved),
    Triggered(corrections.edited),
    on(budget_questions.asked, of=[budget_questions.ASKING]),
    on(asking.report, Cue.REPORT, "send"),
    on(asking.continued, Cue.MORE, of=[asking.GOING_ON]),
    Triggered(asking.found),
    Triggered(scope.not_spent),
    Triggered(repeats.added),
    Triggered(logging.logged),
    on(scope.acknowledged, Cue.YES),
)
