"""The ledger in memory keeps every promise of a ledger."""

from __future__ import annotations

import pytest
from hypothesis import settings

from ledger.memory import MemoryLedger
from tests.ledger_machine import LedgerMachine
from tests.ledger_suite import Crowding, LedgerSuite


class TestMemoryLedger(LedgerSuite, Crowding):
    @pytest.fixture
    def ledger(self) -> MemoryLedger:
        return MemoryLedger()


class MemoryMachine(LedgerMachine):
    def new_ledger(self) -> MemoryLedger:
        return MemoryLedger()


TestMemoryMachine = MemoryMachine.TestCase
TestMemoryMachine.settings = settings(max_examples=50, stateful_step_count=25, deadline=None)
