from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.cells import exposed, protected


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("coffee", "coffee"),
        ("", ""),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1 coffee", "'+1 coffee"),
        ("-20 off", "'-20 off"),
        ("@sum", "'@sum"),
        ("  =1+1", "'  =1+1"),
        ("\t=1", "'\t=1"),
        ("＝1+1", "'＝1+1"),
        ("'=1", "''=1"),
        ("''=1", "'''=1"),
        ("'twas 5", "'twas 5"),
        ("a=b", "a=b"),
        ("\nx", "'\nx"),
    ],
)
def test_what_a_spreadsheet_would_run_is_protected(text: str, cell: str) -> None:
    assert protected(text) == cell
    assert exposed(cell) == text


@given(st.text(alphabet="'=+-@ \t\n\r＝x|%") | st.text())
def test_every_text_comes_back_and_no_cell_starts_a_formula(text: str) -> None:
    cell = protected(text)
    assert exposed(cell) == text
    assert cell.lstrip()[:1] not in set("=+-@＝＋－＠|%")
