"""What a message is read against: the person, their calendar and the open question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from language.request import Pending, Query, Recent

NumberFormat = Literal["1,234.56", "1.234,56", "1 234,56", "1'234.56", "1,23,456.78"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Everything outside the text that its meaning depends on.

    `today` is the person's calendar date. `locale` (BCP 47, `en-US`, `de-DE`) gives the
    order of numeric dates and the first day of the week, and the number format unless
    `number_format` says otherwise. `categories` are the person's own, `learned` maps
    folded words and merchants to the category the person corrected them to.
    `unusual_above` is the amount in `currency` from which a writing is asked about
    (None: a rough default by currency). `pending` is the open question, `last_query`
    the question answered before, which "and last week?" continues. `recent` are the
    entries of this conversation, oldest first, which "the taxi was 19" may be about, `gone`
    those that it removed, and `recent_budget` is the category of its last budget, "*" for all
    spending. `recent_plan` names what was planned last and is not due yet.
    """

    today: date
    currency: str = "USD"
    locale: str = "en-US"
    number_format: NumberFormat | None = None
    month_start: int = 1
    categories: tuple[str, ...] = ()
    learned: Mapping[str, str] = field(default_factory=dict)
    unusual_above: Decimal | None = None
    pending: Pending | None = None
    last_query: Query | None = None
    recent: tuple[Recent, ...] = ()
    gone: tuple[Recent, ...] = ()
    recent_budget: str | None = None
    recent_plan: str | None = None
