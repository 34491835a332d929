"""Words that tell another category in one country than elsewhere in their language."""

from __future__ import annotations

from collections.abc import Mapping

REGIONAL: Mapping[str, Mapping[str, str]] = {
    "es-CL": {"feria": "groceries", "once": "dining", "completo": "dining"},
    "es-UY": {"feria": "groceries"},
    "es-AR": {"micro": "transport", "factura": "dining", "facturas": "dining"},
    "es-MX": {"camion": "transport", "nieve": "dining", "gas": "utilities", "tinto": "dining"},
    "es-CO": {"tinto": "dining"},
    "fr-CA": {"gaz": "fuel", "essence": "fuel", "depanneur": "groceries"},
    "pt-PT": {"propina": "education", "propinas": "education", "renda": "housing"},
    "it-CH": {"gas": "utilities"},
}
