"""Figures for CloudWatch, as log lines in the embedded metric format: no call, no cost."""

from __future__ import annotations

from aws_lambda_powertools.metrics import MetricUnit, single_metric

NAMESPACE = "BudgetBuddy"
"""Where the alarms look; each figure has the function's service name as its dimension."""


def tell(name: str, value: int) -> None:
    """One figure of this instant."""
    with single_metric(name=name, unit=MetricUnit.Count, value=value, namespace=NAMESPACE):
        pass
