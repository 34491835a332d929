"""Slang for money that is said where one currency is at home, and means something else elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

SCALES: Mapping[str, Mapping[str, int]] = {
    "ARS": {"palo": 1_000_000, "palos": 1_000_000, "gamba": 100, "gambas": 100},
    "CLP": {"palo": 1_000_000, "palos": 1_000_000, "gamba": 100, "gambas": 100},
    "UYU": {"palo": 1_000_000, "palos": 1_000_000, "gamba": 100, "gambas": 100},
    "COP": {"palo": 1_000_000, "palos": 1_000_000, "barra": 1000, "barras": 1000},
    "PEN": {"luca": 1, "lucas": 1},
}
"""What a word multiplies by, for people of a currency: "2 palos" are two million in Argentina."""

UNITS: Mapping[str, str] = {
    "ARS": "mango|mangos",
    "BRL": "pau|paus|pila|pilas|prata|pratas|mango|mangos|conto|contos|dilma|temer",
    "MXN": "baro|baros|varo|varos|morlacos|bolas",
    "CAD": "piasse|piasses|piastre|piastres|tomate|tomates|balles",
    "CHF": "balle|balles|stutz",
    "VES": "bolo|bolos",
    "COP": "barras",
}
"""Names of the currency, for people of that currency."""
