"""What is worked out of an object when it is first asked for, and then kept with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

R = TypeVar("R")
T = TypeVar("T")


class once(Generic[R, T]):  # noqa: N801 - it reads as `property` does
    """A property that is worked out when it is first read.

    `functools.cached_property` takes a lock each time before Python 3.12, which nothing here
    needs: whoever comes first works out the same.
    """

    def __init__(self, work: Callable[[R], T]) -> None:
        self.__doc__ = work.__doc__
        self._work = work

    def __set_name__(self, owner: type[R], name: str) -> None:
        self._name = name

    def __get__(self, owned: R, owner: type[R]) -> T:
        value = owned.__dict__[self._name] = self._work(owned)
        return value
