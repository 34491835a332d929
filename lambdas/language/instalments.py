"""What is paid in parts: instalments, deposits, what is put down, and plans of paying later."""

from __future__ import annotations

from language.figure import Reason
from language.sums import Sums, is_count
from language.vocabulary.money_words import Role


def count_installments(sums: Sums) -> None:
    """As in "1000 x 3 installments": the payments are counted, not multiplied."""
    if not sums.say(Role.INSTALLMENTS):
        return
    for i, j in sums.pairs():
        times = sums.figures[j]
        if Role.INSTALLMENTS not in sums.reader.roles(times.after) or not is_count(times):
            continue
        if not sums.is_open(i):
            continue
        count = int(times.value)
        sums.figures[i] = sums.figures[i]._replace(installments=count, how=f"{count} payments")
        sums.use(j, Reason.COUNT)
