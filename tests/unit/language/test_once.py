from __future__ import annotations

from language.once import once


class Lunch:
    def __init__(self) -> None:
        self.asked = 0

    @once
    def price(self) -> int:
        """What it cost."""
        self.asked += 1
        return 12


def test_it_is_worked_out_when_first_read_and_then_kept() -> None:
    lunch = Lunch()
    assert lunch.asked == 0
    assert [lunch.price, lunch.price] == [12, 12]
    assert lunch.asked == 1


def test_each_object_has_its_own() -> None:
    one, other = Lunch(), Lunch()
    assert one.price == other.price
    assert (one.asked, other.asked) == (1, 1)
