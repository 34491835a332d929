"""Removals of a part of an entry, which change it: “remove the tip from it, so 42”.

“Delete the 12 and put 21” swaps an amount; “take the note off the last one” leaves the money
alone; “take 3 off, there was a discount” says by how much it was less.
"""

from __future__ import annotations

from language.cues import Cue
from language.edit_doubts import amount_decided
from language.hints import Hint
from language.meaning import Meaning
from language.prices_paid import CORRECTED
from language.reading import Reading
from language.request import About, Ask, Decision, Edit, Target


def partly_removed(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """The change that an order to remove only a part of an entry makes."""
    if not reading.has(Cue.REMOVE, Cue.UNDO) and TAKING.isdisjoint(reading.texts):
        return None
    if reading.is_question or reading.has(Cue.BUDGET):
        return None
    opening = _order(reading)
    if opening is None:
        return None
    swapped = swapped_in(reading)
    if swapped is not None:
        return swapped
    return _of_a_part(reading, opening, decisions) or _reduced(reading, decisions)


def swapped_in(reading: Reading) -> Meaning | None:
    """“delete the 12 and put 21”, “scratch 40, make it 14”."""
    opening = _order(reading)
    if opening is None:
        return None
    if len(reading.amounts) == 1 and reading.amounts[0].how == CORRECTED and not reading.hits:
        edit = Edit(target=Target(), amount=reading.amounts[0].amount)
        return Meaning(edit, None, _SWAPPED)
    if len(reading.amounts) != 2:
        return None
    old, new = reading.amounts
    between = range(reading.place_of(old.span.end), reading.place_of(new.span.start))
    said = [reading.texts[n] for n in between if reading.texts[n][0].isalnum()]
    before = range(opening.after, reading.place_of(old.span.start))
    led = all(reading.texts[n] in _ARTICLES for n in before)
    if not led or not said or said[-1] not in _PUTTING or not _INSTEAD.issuperset(said):
        return None
    if any(one.isalnum() for one in "".join(_after(reading, new.span.end) - _INSTEAD)):
        return None
    edit = Edit(target=Target(), amount=new.amount, old_amount=old.amount, currency=new.currency)
    return Meaning(edit, None, _SWAPPED)


def _order(reading: Reading) -> Hint | None:
    """The verb of removing that the message opens with."""
    opening = reading.begins(Cue.REMOVE, past=_LEADING)
    if opening is not None:
        return opening
    place = next((n for n, text in enumerate(reading.texts) if text in TAKING), None)
    if place is None or any(n not in reading.places_of(*_LEADING) for n in range(place)):
        return None
    return Hint(Cue.REMOVE, place, place + 1)


def _of_a_part(reading: Reading, opening: Hint, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“remove the tip from it, so 42”: a part, a word of taking it off, and what points back."""
    first = opening.after
    while first < len(reading.words) and reading.texts[first] in _ARTICLES:
        first += 1
    part = first
    while first < len(reading.words) and reading.texts[first] not in _OFF:
        first += 1
    pointed = reading.begins(Cue.LAST_ONE, at=first + 1, past=(Cue.FILLER,))
    if first == part or first - part > _LONGEST or pointed is None:
        return None
    if pointed.first > first + _NEAR:
        return None
    if reading.texts[part] in _WRITTEN:
        return Meaning(Edit(target=Target()), None, ("a part of the text is to go",))
    if _PARTS.isdisjoint(reading.texts[part:first]) or len(reading.amounts) > 1:
        return None
    amount = reading.amounts[0] if reading.amounts else None
    if amount is not None and reading.place_of(amount.span.start) < first:
        amount = None  # "take the 3 tip off it": what is left must be asked
    left = amount_decided(decisions) or (amount.amount if amount else None)
    ask = None if left is not None else Ask(about=About.AMOUNT)
    return Meaning(Edit(target=Target(), amount=left), ask, ("a part of it is taken off",))


def _reduced(reading: Reading, decisions: tuple[Decision, ...]) -> Meaning | None:
    """“enlève 3 euros, il y avait une remise”: what that makes of it is asked."""
    if len(reading.amounts) != 1 or _DISCOUNTS.isdisjoint(reading.texts):
        return None
    decided = amount_decided(decisions)
    ask = None if decided is not None else Ask(about=About.AMOUNT)
    return Meaning(Edit(target=Target(), amount=decided), ask, ("it was less by a discount",))


def _after(reading: Reading, character: int) -> set[str]:
    return set(reading.texts[reading.place_of(character) :])


_LEADING = (Cue.FILLER, Cue.GREET, Cue.LEAD_IN, Cue.WRONG, Cue.NO)
TAKING = frozenset(
    "take enleve enlever retire quita quitale resta descuenta togli tira desconta haal zieh".split()
)
_ARTICLES = frozenset(
    "the a an that this my le la les el los das die den der il lo o de het".split()
)
_OFF = frozenset("from off of out on in de du aus von vom van dal dalla dall da do".split())
_PUTTING = frozenset(
    "put make write enter it its was be pon pone mets schreib setz metti poe coloca zet is".split()
)
_INSTEAD = _PUTTING | frozenset(
    "and then y et und e en instead should just please pls in add log for so to add with".split()
)
_PARTS = frozenset(
    """tip tips gratuity tax taxes vat gst sales delivery shipping postage fee fees service charge
    surcharge discount coupon deposit drink drinks dessert wine beer coffee side trinkgeld propina
    pourboire mancia gorjeta fooi""".split()
)
"""What a bill is made of."""
_WRITTEN = frozenset(
    "word words note notes tag tags hashtag comment description label name".split()
)
_DISCOUNTS = frozenset(
    """discount discounts coupon voucher promo rebate remise reduction rabais descuento rebaja
    rabatt gutschein sconto desconto korting""".split()
)
_SWAPPED = ("one amount is put in the place of another",)
_LONGEST = 4
_NEAR = 3
