"""Figures for CloudWatch, as log lines in the embedded metric format: no call, no cost."""

from __future__ import annotations

import os

from aws_lambda_powertools.metrics import MetricUnit, single_metric

NAMESPACE = "BudgetBuddy"
"""Where the alarms look; the dimensions of a figure are the function's service and stage."""


def tell(name: str, value: int) -> None:
    """One figure of this instant."""
    with single_metric(
        name=name,
        unit=MetricUnit.Count,
        value=value,
        namespace=NAMESPACE,
        default_dimensions={"stage": os.environ.get("STAGE", "dev")},
    ):
        pass
