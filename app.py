"""The CDK app: `cdk synth -c target=aws|laptop -c stage=dev|prod`."""

from aws_cdk import App

from stacks.app import BudgetBuddy
from stacks.stage import stage_from_context

app = App()
BudgetBuddy(app, stage=stage_from_context(app.node))
app.synth()
