"""The ledger in memory keeps every promise of a ledger."""

from __future__ import annotations

import pytest

from ledger.memory import MemoryLedger
from tests.ledger_suite import LedgerSuite


class TestMemoryLedger(LedgerSuite):
    @pytest.fixture
    def ledger(self) -> MemoryLedger:
        return MemoryLedger()
