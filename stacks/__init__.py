"""The CDK app's stacks: one file per stack."""
