"""Every language whose dates are read."""

from __future__ import annotations

from language.vocabulary.dates_en import ENGLISH

LANGUAGES = (ENGLISH,)
